"""The first ten minutes in the sample project: one step at a time, noticed when done, never in the way."""
