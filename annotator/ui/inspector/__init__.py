"""What is known of the unit in focus, edited where it is read."""
