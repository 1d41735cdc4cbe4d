"""A reader's comments and suggestions: answered by the student, and written by the reader in a share."""
