"""Writing what is to be learnt from a ticket."""
