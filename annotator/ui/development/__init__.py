"""How the themes came about: snapshots, what happened between them, and the figure of it."""
