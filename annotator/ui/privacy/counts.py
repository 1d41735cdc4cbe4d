"""Numbers in words, in one place for the whole page and for where there is no widget to ask."""

from PySide6.QtCore import QObject


class Counts(QObject):
    """Each method holds the texts of one part of the page; the key says which."""

    def day(self, n: int) -> str:
        """`in 41 days`, `3 days ago` for what is past."""
        return self.tr("in %n day(s)", "", n) if n > 0 else self.tr("%n day(s) ago", "", -n)

    def waiting(self, key: str, n: int) -> str:
        """Requests, and consents that are missing."""
        return {
            "requests": self.tr("%n request(s)", "", n),
            "consents": self.tr("Consent of %n not noted", "", n),
        }[key]

    def logged(self, key: str, n: int) -> str:
        """What stands in the access log."""
        return {
            "in_order": self.tr("%n line(s), all in order", "", n),
            "checked": self.tr("Checked: all %n line(s) stand as they were written.", "", n),
            "times": self.tr("%n time(s)", "", n),
            "interviews": self.tr("%n interview(s)", "", n),
            "units": self.tr("%n unit(s)", "", n),
            "places": self.tr("%n place(s)", "", n),
            "brought_back": self.tr("%n brought back", "", n),
            "items": self.tr("%n comment(s) and suggestions", "", n),
            "quotes": self.tr("%n quote(s)", "", n),
        }[key]

    def left(self, key: str, n: int) -> str:
        """What is left to do at the end of a project, by step."""
        return {
            "requests": self.tr("%n request(s) wait for an answer.", "", n),
            "withdrawn": self.tr("%n withdrawn participant(s) or interviews are still here.", "", n),
            "restricted": self.tr("%n participant(s) are restricted: settle it with them first.", "", n),
            "residual": self.tr("%n finding(s) may identify somebody and are not decided on.", "", n),
            "recordings": self.tr("%n recording(s) are not deleted yet.", "", n),
            "backups": self.tr(
                "%n older backup(s) hold what was changed since. Emptying the history deletes them.", "", n
            ),
            "shares": self.tr("%n share(s) were sent out; ask for them to be deleted.", "", n),
        }[key]

    def goes(self, key: str, n: int) -> str:
        """What goes with a participant, by table; `words`, and `cut` for units that are shared with others."""
        return {
            "words": self.tr("%Ln word(s) of the interviews", "", n),
            "unit": self.tr("%n unit(s) with all their codes", "", n),
            "unit_text": self.tr("%n condensation(s) and interpretations", "", n),
            "quote": self.tr("%n quote(s) chosen for the chapter", "", n),
            "memo": self.tr("%n memo(s)", "", n),
            "attribute_value": self.tr("%n attribute(s)", "", n),
            "mask": self.tr("%n replacement(s) in the texts", "", n),
            "review_item": self.tr("%n comment(s) of readers", "", n),
            "rights_request": self.tr("%n noted request(s)", "", n),
            "cut": self.tr("a part of %n unit(s) that others speak in too", "", n),
        }[key]

    def loses(self, key: str, n: int) -> str:
        """What leaned on it."""
        return {
            "text": self.tr("The text about “%1” leans on this in %n sentence(s).", "", n),
            "voice": self.tr("“%1” loses its only participant; %n unit(s) without a speaker stay.", "", n),
            "more": self.tr("%n more lose some of their units.", "", n),
        }[key]
