"""Preview and printing of the station's forms."""
