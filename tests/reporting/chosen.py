"""Settings of a report by the names of its parts, as tests write them."""

from dataclasses import replace
from typing import Any

from annotator.reporting.settings import ReportSettings, table_part

PARTS = (
    "contents",
    "list_of_tables",
    "introduction",
    "questions",
    "overview",
    "codebook",
    "participants",
    "title_page",
)


def chosen(**settings: Any) -> ReportSettings:
    """`overview=False` leaves a part out, `tables=("example",)` takes tables of the method in, `analysis="none"` …"""
    said = {name: bool(settings.pop(name)) for name in PARTS if name in settings}
    said |= {table_part(table): True for table in settings.pop("tables", ())}
    if "analysis" in settings:
        said["analysis"] = settings["analysis"] != "none"
        if settings["analysis"] == "none":
            del settings["analysis"]
    if settings.pop("show_counts", False):
        settings["counting"] = "both"
    return replace(ReportSettings(said=said), **settings)
