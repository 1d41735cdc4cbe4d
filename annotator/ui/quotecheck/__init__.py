"""The quotation check in the window: a finished thesis against the interviews, and nothing of it stored."""
