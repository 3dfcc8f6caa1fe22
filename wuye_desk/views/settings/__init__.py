"""The settings: station, people, departments and areas, bulletins, working calendar, rule book."""
