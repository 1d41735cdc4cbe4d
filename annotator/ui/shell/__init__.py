"""The windows and pages around the work: start, unlock, main window, lock, settings."""
