"""The workbench of anonymisation: what was found, what is written instead, what is marked, and the end of it."""
