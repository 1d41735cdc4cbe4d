"""Drawings on pages: native lines and letters, so that a figure is sharp in print and its words can be searched."""

import io
import struct
import zlib
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from annotator.reporting.drawing import Band, Box, Drawing, Line, Shape, Words
from annotator.reporting.pdf.fonts import Family, Glyphs
from annotator.reporting.pdf.tagging import Mark
from annotator.reporting.svg import tip_of

DOTS_PER_INCH = 220


class Picture(Flowable):  # type: ignore[misc]
    """A drawing as wide as its frame at most, and as high as `tallest` at most; smaller ones stand in the middle."""

    def __init__(self, drawing: Drawing, family: Family, glyphs: Glyphs, mark: Mark, tallest: float) -> None:
        super().__init__()
        self._drawing = drawing.reworded(glyphs.safe)
        self._family, self._mark, self._tallest = family, mark, tallest
        self._scale, self._left = 1.0, 0.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._scale = scale_of(self._drawing, width, self._tallest)
        self._left = (width - self._drawing.width * self._scale) / 2
        self.width, self.height = width, self._drawing.height * self._scale
        return self.width, self.height

    def draw(self) -> None:
        with self._mark.tags.content(self.canv, self._mark):
            self.canv.saveState()
            self.canv.translate(self._left, 0)
            self.canv.scale(self._scale, self._scale)
            draw(self.canv, self._drawing, self._family)
            self.canv.restoreState()


def scale_of(drawing: Drawing, width: float, tallest: float) -> float:
    """How large a drawing is drawn: as it is where there is room for it."""
    return min(1.0, width / drawing.width, tallest / drawing.height)


def draw(canvas: Any, drawing: Drawing, family: Family) -> None:
    """Put a drawing's lower left corner at the canvas' own."""
    for shape in drawing.shapes:
        _draw(canvas, shape, drawing.height, family)


def _draw(canvas: Any, shape: Shape, high: float, family: Family) -> None:
    match shape:
        case Box():
            _pen(canvas, shape.edge, shape.weight, shape.dashed)
            if shape.fill:
                canvas.setFillColor(HexColor(shape.fill))
            form = {"stroke": int(bool(shape.edge)), "fill": int(bool(shape.fill))}
            low = high - shape.y - shape.height
            canvas.roundRect(shape.x, low, shape.width, shape.height, shape.round, **form)
        case Line():
            _pen(canvas, shape.colour, shape.weight, shape.dashed)
            path = canvas.beginPath()
            for at, (x, y) in enumerate(shape.points):
                (path.lineTo if at else path.moveTo)(x, high - y)
            canvas.drawPath(path, stroke=1, fill=0)
            if shape.tip:
                _fill(canvas, [(x, high - y) for x, y in tip_of(shape)], shape.colour)
        case Band(start=(x, top, height), end=(to_x, to_top, to_height), fill=fill):
            middle = (x + to_x) / 2
            path = canvas.beginPath()
            path.moveTo(x, high - top)
            path.curveTo(middle, high - top, middle, high - to_top, to_x, high - to_top)
            low, to_low = high - top - height, high - to_top - to_height
            path.lineTo(to_x, to_low)
            path.curveTo(middle, to_low, middle, low, x, low)
            path.close()
            canvas.setFillColor(HexColor(fill))
            canvas.drawPath(path, stroke=0, fill=1)
        case Words():
            canvas.setFillColor(HexColor(shape.colour))
            canvas.setFont(family.bold if shape.strong else family.regular, shape.size)
            write = canvas.drawCentredString if shape.anchor == "middle" else canvas.drawString
            write(shape.x, high - shape.y, shape.text)


def _pen(canvas: Any, colour: str, weight: float, dashed: bool) -> None:
    if colour:
        canvas.setStrokeColor(HexColor(colour))
        canvas.setLineWidth(weight)
        canvas.setDash([5, 3] if dashed else [])


def _fill(canvas: Any, points: list[tuple[float, float]], colour: str) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.setFillColor(HexColor(colour))
    canvas.drawPath(path, stroke=0, fill=1)


def png_of(drawing: Drawing, family: Family) -> bytes:
    """The drawing as a picture for programs that know no vectors: the very page the PDF would have."""
    import pypdfium2

    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(drawing.width, drawing.height), invariant=1, initialFontName=family.regular)
    draw(canvas, drawing.reworded(Glyphs(family).safe), family)
    canvas.showPage()
    canvas.save()
    document = pypdfium2.PdfDocument(stream.getvalue())
    try:
        bitmap = document[0].render(scale=DOTS_PER_INCH / 72, rev_byteorder=True)
        wide, high, stride = bitmap.width, bitmap.height, bitmap.stride
        pixels = bytes(bitmap.buffer)
        samples = bitmap.n_channels
    finally:
        document.close()
    lines = (pixels[stride * row : stride * row + wide * samples] for row in range(high))
    rows = b"".join(b"\0" + (line if samples == 3 else _without_fourth(line)) for line in lines)
    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows, 6)) + _chunk(b"IEND", b"")


def _without_fourth(line: bytes) -> bytes:
    """A row of pixels without what stands beside red, green and blue."""
    kept = bytearray(line)
    del kept[3::4]
    return bytes(kept)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
