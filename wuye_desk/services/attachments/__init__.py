"""Files attached to tickets."""
