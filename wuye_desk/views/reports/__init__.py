"""The page 報表: what comes out of the desk's records, section by section."""
