"""REFI-QDA out: the project (QDPX) and the codebook (QDC), for any other program of the field."""

from annotator.exporting.refi.package import write_qdc, write_qdpx

__all__ = ["write_qdc", "write_qdpx"]
