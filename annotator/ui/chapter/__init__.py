"""The chapter page: themes in her order, her text, chosen quotes, and the way out to Word and PDF."""
