"""Forms of names, for those who look for them. The rules are the domain's: the storage needs them too."""

from annotator.domain.forms import Finder, Found, folded, matches, replacement_for

__all__ = ["Finder", "Found", "folded", "matches", "replacement_for"]
