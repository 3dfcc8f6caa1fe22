"""The grammar of the station's forms: page, heading, grid, boxes, text. Lengths in mm, type in points."""
