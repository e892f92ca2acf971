"""Values and rules; knows no Qt, SQL, files, clock or randomness."""
