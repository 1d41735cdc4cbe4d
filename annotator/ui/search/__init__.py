"""Searching everything in the project, and coding the hits after review."""
