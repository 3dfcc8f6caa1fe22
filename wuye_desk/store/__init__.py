"""Where everything is kept: peewee models on one SQLite file, its opening, migrations and queries."""
