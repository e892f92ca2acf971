"""One file for each kind of mailbox."""
