"""The shift: what is open when the desk changes hands, and who takes what along."""
