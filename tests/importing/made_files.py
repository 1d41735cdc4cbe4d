"""Transcripts of every format, made as the programs document that they write them."""

import io
import json

from tests.importing.word_files import package

ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
)


def odt(body: str, styles: str = "", more: dict[str, str | bytes] | None = None) -> bytes:
    """An OpenDocument text whose body is this XML."""
    content = (
        f"<office:document-content {ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    parts: dict[str, str | bytes] = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
    return package(parts | (more or {}))


def rtf(body: str, head: str = "\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil Arial;}}") -> bytes:
    """A Rich Text file whose text is this."""
    return f"{{\\rtf1{head}\n{body}}}".encode("latin-1")


def whisper(*segments: dict[str, object]) -> bytes:
    """What Whisper writes as JSON."""
    return json.dumps({"text": "", "segments": segments, "language": "no"}, ensure_ascii=False).encode()


def pdf(pages: list[list[tuple[float, float, str]]]) -> bytes:
    """Pages of lines, each at its place (points from the left and from the bottom)."""
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    for lines in pages:
        canvas.setFont("Helvetica", 11)
        for left, bottom, text in lines:
            canvas.drawString(left, bottom, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


NOSCRIBE = """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0//EN" "http://www.w3.org/TR/REC-html40/strict.dtd">
<html><head><meta name="qrichtext" content="1" /><style type="text/css">
p, li { white-space: pre-wrap; }
</style></head><body>
<p style="font-weight:600">Opptak 3</p>
<p style="color: #909090; font-size: 0.8em">Transcribed with noScribe vers. 0.6<br />Mark pause: 1sec+</p>
<p><a name="ts_640_3200_S00"></a><span style="color: #78909C">[00:00:00]</span> S00: Hvordan  var det på øya?</p>
<p><a name="ts_3200_9000_S01" ></a>S01: Det var.. (..) stille. //S00: Ja?// (12 seconds pause) Ja.</p>
<p><a name="ts_9000_9900_S00" ></a>S00: Mhm &amp; ja?</p>
<p><a name="ts_9900_12000_S01" ></a>S01: Ja.</p>
</body></html>
"""

EAF = """<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT><TIME_ORDER>
<TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="0"/><TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="1500"/>
<TIME_SLOT TIME_SLOT_ID="ts3"/><TIME_SLOT TIME_SLOT_ID="ts4" TIME_VALUE="4000"/></TIME_ORDER>
<TIER TIER_ID="B" PARTICIPANT="Kari"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="ts3"
 TIME_SLOT_REF2="ts4"><ANNOTATION_VALUE>Stille på øya.</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="A: spør"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2">
<ANNOTATION_VALUE>Hvordan var det?</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="B-en" PARENT_REF="B" PARTICIPANT="Kari"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a3"
 ANNOTATION_REF="a2"><ANNOTATION_VALUE>Quiet.</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>
</ANNOTATION_DOCUMENT>
"""

TEXTGRID_LONG = """File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 4.5
tiers? <exists>
size = 3
item []:
    item [1]:
        class = "IntervalTier"
        name = "Intervjuer"
        xmin = 0
        xmax = 4.5
        intervals: size = 2
        intervals [1]:
            xmin = 0
            xmax = 1.5
            text = "Sa du ""øya""
 1 nå?"
        intervals [2]:
            xmin = 1.5
            xmax = 4.5
            text = ""
    item [2]:
        class = "IntervalTier"
        name = "Kari"
        xmin = 0
        xmax = 4.5
        intervals: size = 1
        intervals [1]:
            xmin = 1.5
            xmax = 4.5
            text = "Ja, stille."
    item [3]:
        class = "TextTier"
        name = "lyder"
        xmin = 0
        xmax = 4.5
        points: size = 1
        points [1]:
            number = 2.0
            mark = "klikk"
"""

TEXTGRID_SHORT = """File type = "ooTextFile"
"TextGrid"

0
4.5
<exists>
3
"IntervalTier"
"Kari"
0
4.5
1
1.5
4.5
"Ja, stille."
"IntervalTier"
"ord"
0
4.5
2
1.5
2
"Ja,"
2
4.5
"stille."
"IntervalTier"
"Intervjuer"
0
4.5
1
0
1.5
"Hvordan?"
"""

TRS = """<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE Trans SYSTEM "trans-14.dtd">
<Trans scribe="x" audio_filename="y"><Speakers><Speaker id="spk1" name="Intervjuer"/><Speaker id="spk2" name="Kåre"/>
</Speakers><Episode><Section type="report" startTime="0" endTime="9">
<Turn speaker="spk1" startTime="0" endTime="2.5">
<Sync time="0"/>
Hvordan var det på øya?
</Turn><Turn speaker="spk2" startTime="2.5" endTime="6">
<Sync time="2.5"/>
stille <Event desc="latter" type="noise" extent="instantaneous"/> ja
</Turn><Turn speaker="spk1 spk2" startTime="6" endTime="9">
<Sync time="6"/>
<Who nb="1"/>
mhm
<Who nb="2"/>
nei
</Turn></Section></Episode></Trans>
"""
