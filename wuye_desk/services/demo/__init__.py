"""The sample station."""
