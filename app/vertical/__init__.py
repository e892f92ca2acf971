"""Vertical Mongolian text and widgets for Qt; knows nothing of this product."""
