"""Everything out in formats that other programs read; each module takes a `Project` and writes one format."""
