"""The live table of meaning units, and the small parts it shares with extracts and search."""
