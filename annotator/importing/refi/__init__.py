"""REFI-QDA in: projects (QDPX) and codebooks (QDC) of any program, read tolerantly."""
