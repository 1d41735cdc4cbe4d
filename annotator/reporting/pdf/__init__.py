"""Writes a report as a tagged PDF/A-2b file: reportlab sets the pages, pikepdf adds structure and checks the whole."""
