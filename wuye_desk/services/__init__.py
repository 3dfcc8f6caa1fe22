"""What the desk does: one transaction and one permission check a function."""
