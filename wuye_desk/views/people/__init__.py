"""Dialogs about the people of the station."""
