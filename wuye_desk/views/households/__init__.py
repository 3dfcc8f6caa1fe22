"""住戶: the list of households, one of them in full, typing one in, importing a roster."""
