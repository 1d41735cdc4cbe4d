"""Annotator: qualitative coding of interviews, alone, offline, in one encrypted file."""

__version__ = "0.1.0"
