"""What a project or codebook of another program brings, and what cannot come as it was, in plain sentences."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from annotator.domain.transcript import Note


class IncomingWords(QObject):
    """Says what comes in; a test fails for a note of a reader that has no sentence here."""

    def format(self, name: str) -> str:
        """What kind of file it is."""
        names = {
            "qdpx": self.tr("Project in the exchange format REFI-QDA"),
            "qdc": self.tr("Codebook in the exchange format REFI-QDA"),
            "qualcoder": self.tr("QualCoder project"),
            "taguette": self.tr("Taguette project"),
        }
        return names.get(name) or self.tr("Codebook in a table")

    def counted(self, counts: Mapping[str, int]) -> str:
        """How much comes in, of what there is any."""
        words = (
            self.tr("%n interview(s)", "", counts["documents"]),
            self.tr("%n code(s) and theme(s)", "", counts["codes"]),
            self.tr("%n coded unit(s)", "", counts["codings"]),
            self.tr("%n highlight(s) without a code", "", counts["highlights"]),
            self.tr("%n memo(s)", "", counts["memos"]),
            self.tr("%n participant(s)", "", counts["cases"]),
        )
        return " · ".join(said for said, number in zip(words, counts.values(), strict=True) if number)

    def whole(self) -> str:
        """That nothing is lost."""
        return self.tr("Annotator wrote this file itself: everything comes in as it was.")

    def sentence(self, note: Note) -> str:
        """A note of a reader. Raises KeyError for one that is not known."""
        return self._sentences(note.count)[note.code]

    def _sentences(self, n: int) -> dict[str, str]:
        return {
            "changed_elsewhere": self.tr(
                "Another program changed the file after Annotator wrote it. What only Annotator knows is left out."
            ),
            "real_names": self.tr(
                "%n participant(s) are called by what looks like a real name. Give them pseudonyms under People.", "", n
            ),
            "named_speakers": self.tr(
                "%n speaker(s) have labels that look like names. They stand in the texts until you replace them.", "", n
            ),
            "roles": self.tr("%n interview(s): say afterwards who asks, under “Speakers and properties”.", "", n),
            "sets_as_groups": self.tr("%n set(s) of codes become code groups.", "", n),
            "document_sets": self.tr("%n set(s) of texts become memos that list them.", "", n),
            "unplaced": self.tr("%n coding(s) lie outside the text. A memo on the interview lists them.", "", n),
            "unknown_codes": self.tr("%n coding(s) name a code that the file does not hold.", "", n),
            "formatted_only": self.tr(
                "%n text(s) are there in formatted form only. See whether a few codings are in the right place.", "", n
            ),
            "missing_sources": self.tr("%n text(s) are missing from the file. Memos name them.", "", n),
            "not_text": self.tr(
                "%n picture(s), recording(s) or PDF(s) cannot come in. Memos name them and what was coded there.", "", n
            ),
            "not_text_codings": self.tr("%n coding(s) in pictures, sound or pages are listed in memos instead.", "", n),
            "several_coders": self.tr("%n people coded. Who coded what is not kept.", "", n),
            "several_projects": self.tr("The file holds %n project(s), which come in together.", "", n),
            "columns_ignored": self.tr("%n column(s) were not recognised and are left out.", "", n),
            "named_twice": self.tr("%n line(s) name a code again and are added to it.", "", n),
        }
