"""Papers: the forms of the case file, slips, lists and notices, as A4 PDF with the official look."""
