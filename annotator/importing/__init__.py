"""Readers of transcripts: a file's bytes become a `domain.transcript.Transcript`, which nothing has stored yet.

The way of the text: `decoding` turns bytes into canonical text, a format module (`plain`, `docx`, `subtitles` …) turns
that into lines, `candidates` finds what may be speakers' labels, `assembling` cuts the lines into turns, `speakers`
lets the student correct which labels count, `reading` chooses the format. A new format is one module with a
`read(source) -> Transcript` and one row in `reading.READERS`.

Codes of the notes a transcript may carry, and what `count` counts:
`encoding_guessed` bytes beyond ASCII (`detail`: the encoding) · `mixed_encoding` bytes that were not UTF-8 · `cut_off`
the file ends inside a character · `mojibake` damaged sequences · `repaired` sequences · `controls_removed` characters ·
`surrogates_removed` characters · `hard_wrapped` lines · `long_paragraphs_split` pieces cut off · `no_speakers` ·
`deletions_dropped` and `insertions_kept` tracked changes · `comments_ignored` comments · `footnotes_ignored`
references · `automatic_numbering` paragraphs whose number is not in the text · `text_boxes` boxes read ·
`pictures_ignored` pictures · `hidden_text_kept` runs · `symbols_dropped` characters of symbol fonts · `parts_ignored`
embedded documents · `tables` rows read as turns · `pages_unknown` · `pages_found` ·
`headers_dropped` lines of page margins · `tiers_ignored` tiers · `columns_ignored` columns ·
`cues_merged` cues there were · `cues_sorted`.
"""
