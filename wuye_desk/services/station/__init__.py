"""What the station as a whole has: its card, areas, departments, bulletins, working calendar, rule book."""
