"""Filling forms and keeping account of what was printed."""
