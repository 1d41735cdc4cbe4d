"""What leaves the project for a reader, and what comes back: shares by level, review, merge, member check."""
