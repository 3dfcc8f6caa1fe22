"""Who works here, their PINs, who stands in for whom, recovery."""
