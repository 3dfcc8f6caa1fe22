"""Reading a roster file and carrying it out."""
