"""What happens to a ticket afterwards, and how lists and pages read it."""
