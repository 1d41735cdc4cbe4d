"""Figures of WordprocessingML: a vector drawing, with a picture of it for programs that know none, and its words."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.reporting.docx.xml import attribute
from annotator.reporting.model import Figure, Look
from annotator.reporting.svg import svg_of

if TYPE_CHECKING:
    from docx.document import Document

EMU_PER_POINT = 12700
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_TALLEST = 560.0
"""Points: on an upright page a caption has room beside it."""
_TALLEST_LYING = 380.0


@dataclass
class Pictures:
    """The figures of one file, added to its package as they are written; their numbers follow a template's own."""

    document: "Document"
    look: Look
    count: int = 0

    def drawing(self, figure: Figure, line_width: int, lying: bool) -> str:
        """The run that shows a figure, `line_width` twentieths of a point wide at most."""
        self.count += 1
        picture, vector = self._parts(figure)
        drawn = figure.drawing
        tallest = _TALLEST_LYING if lying else _TALLEST
        scale = min(1.0, line_width / 20 / drawn.width, tallest / drawn.height)
        wide, high = (round(side * scale * EMU_PER_POINT) for side in (drawn.width, drawn.height))
        named = f'id="{self.count}" name="Figure {self.count}" descr={attribute(figure.description)}'
        extension = (
            f'<a:extLst><a:ext uri="{_SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="{_SVG}" r:embed="{vector}"/>'
            "</a:ext></a:extLst>"
        )
        return (
            f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0"'
            f' distR="0"><wp:extent cx="{wide}" cy="{high}"/><wp:docPr {named} title={attribute(figure.caption)}/>'
            f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
            f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip r:embed="{picture}">{extension}</a:blip><a:stretch><a:fillRect/></a:stretch>'
            f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline></w:drawing></w:r>"
        )

    def _parts(self, figure: Figure) -> tuple[str, str]:
        """The relationship ids of the figure as picture and as vectors."""
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.opc.part import Part

        from annotator.reporting.pdf.figure import png_of
        from annotator.reporting.pdf.fonts import family_for

        main = self.document.part
        vector = svg_of(figure.drawing, figure.description, self.look.font)
        found = []
        for ending, kind, content in (
            ("png", "image/png", png_of(figure.drawing, family_for(self.look.font))),
            ("svg", "image/svg+xml", vector.encode("utf-8")),
        ):
            uri = main.package.next_partname(f"/word/media/figure%d.{ending}")
            part = Part(uri, kind, content, main.package)
            found.append(main.relate_to(part, RELATIONSHIP_TYPE.IMAGE))
        return found[0], found[1]
