"""The window and its pages joined: what one asks for, another does."""
