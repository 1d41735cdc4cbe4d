"""What a file dialog offers; files of other names are read too when their content is one of these."""

SUFFIXES = (".txt", ".md", ".docx", ".vtt", ".srt")
