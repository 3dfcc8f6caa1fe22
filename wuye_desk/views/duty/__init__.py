"""The page 待我處理: what falls to who is at the desk."""
