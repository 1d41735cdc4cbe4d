"""Listening along: the recording of an interview beside its transcript."""
