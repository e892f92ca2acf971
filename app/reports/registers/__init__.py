"""The registers (台账): a row a record, in the column order that offices know."""
