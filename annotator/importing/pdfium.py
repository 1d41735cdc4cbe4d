"""PDFium keeps its state for the whole program: one thread at a time, whoever reads or draws."""

from threading import Lock

PDFIUM = Lock()
