"""What falls to one person, what he is reminded of."""
