"""Reading all that was said under one code or theme."""
