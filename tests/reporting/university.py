"""Templates as universities have them, written part by part: ids in the language of their Word, pages, and traces."""

import zipfile
from pathlib import Path

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

NORWEGIAN = {"Normal": "Normal", "heading 1": "Overskrift1", "heading 2": "Overskrift2", "caption": "Bildetekst",
             "Title": "Tittel", "TOC Heading": "Overskriftforinnholdsfortegnelse", "toc 1": "INNH1"}  # fmt: skip
DANISH = {"Normal": "Normal", "heading 1": "Overskrift1", "heading 2": "Overskrift2", "caption": "Billedtekst"}
CHINESE = {"Normal": "a", "heading 1": "1", "heading 2": "2", "caption": "a6", "Title": "a7"}
MACROS = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
DOCUMENT, TEMPLATE = f"{_WORD}.document.main+xml", f"{_WORD}.template.main+xml"


def par(text: str, style: str = "", extra: str = "", properties: str = "") -> str:
    """A paragraph as Word writes it, with its session's marks."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:p w:rsidR="00A11B22" w14:paraId="1A2B3C4D"><w:pPr>{named}{properties}</w:pPr>'
        f'<w:r w:rsidRPr="00A11B22"><w:t xml:space="preserve">{text}</w:t></w:r>{extra}</w:p>'
    )


def complex_field(instruction: str, result: str) -> str:
    """A field in runs of its own."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


SECTION = (
    '<w:sectPr w:rsidR="00A11B22"><w:headerReference w:type="default" r:id="rId5"/><w:type w:val="continuous"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1418" w:bottom="1418" w:left="1985" w:header="709"'
    ' w:footer="709" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
)


def university(
    path: Path, body: str, ids: dict[str, str] = NORWEGIAN, main: str = TEMPLATE, section: str = SECTION
) -> Path:
    """A template with this body; besides traces of Kari Malmaker, a comment, and addresses of files elsewhere."""
    default = {"Normal": ' w:default="1"'}
    names = "".join(
        f'<w:style w:type="paragraph" w:styleId="{style_id}"{default.get(name, "")}>'
        f'<w:name w:val="{name}"/><w:rPr><w:sz w:val="{26 + at}"/></w:rPr></w:style>'
        for at, (name, style_id) in enumerate(ids.items())
    )
    latent = (
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0"'
        ' w:defQFormat="0" w:count="376">'
        '<w:lsdException w:name="Quote" w:uiPriority="29" w:qFormat="1"/></w:latentStyles>'
    )
    spaces = f'xmlns:w="{W}" xmlns:r="{R}"'
    word = {
        "styles": f"<w:styles {spaces}>{latent}{names}</w:styles>",
        "settings": f'<w:settings {spaces}><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsidRoot w:val="00A11B22"/>'
        "</w:rsids></w:settings>",
        "numbering": f"<w:numbering {spaces}/>",
        "comments": f'<w:comments {spaces}><w:comment w:id="0" w:author="Kari Malmaker"><w:p><w:r><w:t>Husk logo'
        "</w:t></w:r></w:p></w:comment></w:comments>",
        "header1": f"<w:hdr {spaces}><w:p><w:r><w:t>Universitetet</w:t></w:r>{complex_field('AUTHOR', 'Kari Malmaker')}"
        "</w:p></w:hdr>",
        "document": f'<w:document {spaces} xmlns:mc="{MC}" xmlns:w14="{W14}" mc:Ignorable="w14"><w:body>{body}{section}'
        "</w:body></w:document>",
    }
    kinds = {name: f"{_WORD}.{name}+xml" for name in word} | {"document": main, "header1": f"{_WORD}.header+xml"}
    types = "".join(f'<Override PartName="/word/{n}.xml" ContentType="{kind}"/>' for n, kind in kinds.items())
    links = [
        *(("styles", "styles.xml"), ("settings", "settings.xml"), ("numbering", "numbering.xml")),
        *(("comments", "comments.xml"), ("header", "header1.xml")),
    ]
    inside = "".join(
        f'<Relationship Id="rId{at}" Type="{R}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(links, 1)
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"'
        f' ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
        f'{types}<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override'
        ' PartName="/docProps/custom.xml"'
        ' ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
        f' Type="{R}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2"'
        f' Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3"'
        f' Type="{R}/custom-properties" Target="docProps/custom.xml"/></Relationships>',
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Kari Malmaker</dc:creator></cp:coreProperties>',
        "docProps/custom.xml": '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        'custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property'
        ' fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Eier"><vt:lpwstr>Kari Malmaker</vt:lpwstr>'
        "</property></Properties>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{inside}<Relationship'
        f' Id="rId8" Type="{R}/hyperlink" Target="http://mal.example/" TargetMode="External"/><Relationship Id="rId9"'
        ' Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>'
        "</Relationships>",
        "word/_rels/settings.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
        f' Type="{R}/attachedTemplate" Target="file:///C:/Users/kari/mal.dotm" TargetMode="External"/></Relationships>',
        "word/vbaProject.bin": "Sub AutoOpen()",
        **{f"word/{name}.xml": text for name, text in word.items()},
    }
    with zipfile.ZipFile(path, "w") as package:
        for name, text in parts.items():
            package.writestr(name, (_HEAD if name.endswith((".xml", ".rels")) else "") + text)
    return path
