"""The sections of the sharing page."""

from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.sections.row import Row

SECTIONS = (
    Row("make", QT_TRANSLATE_NOOP("Sharing", "Make a share"), "sharing.make_section.MakeSection"),
    Row("member", QT_TRANSLATE_NOOP("Sharing", "Member check"), "sharing.member_section.MemberSection"),
    Row("sent", QT_TRANSLATE_NOOP("Sharing", "Shares made"), "sharing.sent_section.SentSection"),
    Row("take_in", QT_TRANSLATE_NOOP("Sharing", "Take in what came back"), "sharing.take_in_section.TakeInSection"),
    Row("reviews", QT_TRANSLATE_NOOP("Sharing", "Comments and suggestions"), "review.reviews_section.ReviewsSection"),
    Row("compare", QT_TRANSLATE_NOOP("Sharing", "Two codings compared"), "review.compare_section.CompareSection"),
)
