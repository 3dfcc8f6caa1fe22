"""What comes out of the station's records: the month, the register."""
