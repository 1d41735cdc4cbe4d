"""What a file dialog offers; files of other names are read too when their content is one of these."""

SUFFIXES = (
    *(".txt", ".md", ".docx", ".vtt", ".srt", ".odt", ".rtf", ".html", ".pdf", ".json", ".eaf", ".TextGrid", ".trs"),
    *(".csv", ".otr", ".fodt", ".htm", ".tsv"),
)

COMMON = ("DOCX", "ODT", "RTF", "PDF", "TXT", "HTML", "VTT", "SRT")
"""What is named where there is no room for all of them."""

PROJECTS = (".qdpx", ".qdc", ".qde", ".qda", ".sqlite3", ".taguette", ".sqlite", ".db")
"""Projects and codebooks of other programs."""
CODEBOOKS = (".csv", ".tsv", ".xlsx", ".docx", ".docm")
"""What a codebook in a table may end with; transcripts may, too."""
