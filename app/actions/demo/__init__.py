"""A made-up year of a bureau's points: the same totals whatever the seed, none of it about anybody."""
