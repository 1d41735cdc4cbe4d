"""Seeing the whole: matrices, what goes together, coverage, the framework, what was asked."""
