"""The bodies of words in vertical script, over the vertical kit."""
