"""Typical cases (典型案例, 篇2 7.1)."""
