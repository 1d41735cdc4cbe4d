"""Writes a report as a Word file: python-docx opens and saves the package, the text goes in as OXML strings."""
