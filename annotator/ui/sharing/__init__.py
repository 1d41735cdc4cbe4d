"""What leaves for a reader and what comes back, in the window."""
