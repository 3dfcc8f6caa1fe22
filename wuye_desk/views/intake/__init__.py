"""受理: the one page on which a complaint is taken while the caller is on the line."""
