"""The quotation check: every quotation of a finished thesis against what the participants said."""
