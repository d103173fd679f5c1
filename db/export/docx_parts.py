"""What a Word file needs and python-docx has no words for: footnotes, fields, links within, fonts of other scripts.

The element and attribute names are those of ECMA-376, part 1, section 17.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.shared import Pt

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_TAGS = {"zh": "zh-CN", "en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ru": "ru-RU", "ar": "ar-SA"}


def element(tag: str, /, **attributes: str) -> BaseOxmlElement:
    """Return a new element; names and attributes are of the namespace w, attributes without the prefix."""
    made: BaseOxmlElement = OxmlElement(f"w:{tag}")
    for attribute, value in attributes.items():
        made.set(qn(f"w:{attribute}"), value)
    return made


_ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
    " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
    " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
    " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid"
    " vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em"
    " lang eastAsianLayout specVanish oMath",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
    " tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "trPr": "cantSplit tblHeader",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType"
    " pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
}
"""In which order Word wants what stands within: the sequences of CT_PPr, CT_RPr, CT_TblPr … in the schema."""


def put(properties: BaseOxmlElement, child: BaseOxmlElement) -> None:
    """Put an element among properties where the schema has its place; one of its kind that is there goes."""
    for old in properties.findall(child.tag):
        properties.remove(old)
    order = [qn(f"w:{name}") for name in _ORDER[str(properties.tag).partition("}")[2]].split()]
    place = order.index(child.tag)
    after = next((each for each in properties if each.tag in order and order.index(each.tag) > place), None)
    if after is None:
        properties.append(child)
    else:
        after.addprevious(child)


def set_fonts(style: ParagraphStyle, latin: str, chinese: str, arabic: str, size: float) -> None:
    """Set the faces of a style for every script, in the place of the theme's, and its size in points."""
    style.font.name = latin
    style.font.size = Pt(size)
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:eastAsia"), chinese)
    fonts.set(qn("w:cs"), arabic)
    for old in properties.findall(qn("w:szCs")):
        properties.remove(old)
    properties.find(qn("w:sz")).addnext(element("szCs", val=str(round(size * 2))))


def set_defaults(document: Document) -> None:
    """Let text be Chinese where it is East Asian and Arabic where it is complex; leave out the template's picture."""
    languages = document.styles.element.find(".//" + qn("w:rPrDefault") + "//" + qn("w:lang"))
    for name, value in (("val", "en-GB"), ("eastAsia", "zh-CN"), ("bidi", "ar-SA")):
        languages.set(qn(f"w:{name}"), value)
    document.settings.element.find(qn("w:themeFontLang")).set(qn("w:eastAsia"), "zh-CN")
    relations = document.part.package.rels
    for key in [key for key, relation in relations.items() if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del relations[key]


def written(words: str, language: str) -> str:
    """Return the language to set words in that may be in another than `language`: by the script of their letters."""
    script = re.search("[\u0600-\u06ff]|[\u4e00-\u9fff]", words)
    if script is None:
        return "en" if language in ("ar", "zh") and re.search("[A-Za-z]", words) else language
    return "ar" if script[0] < "\u0700" else "zh"


def speak(run: Run, language: str) -> Run:
    """Say which language a run is in: Word chooses face, quotation marks, direction and spelling by it."""
    properties = run._r.get_or_add_rPr()
    tag = _TAGS.get(language, language)
    if language == "zh":
        run.font.name = None
        put(properties, element("rFonts", hint="eastAsia"))
        put(properties, element("lang", eastAsia=tag))
    elif language == "ar":
        run.font.rtl = True
        if run.bold:
            run.font.cs_bold = True
        put(properties, element("lang", bidi=tag))
    else:
        put(properties, element("lang", val=tag))
    return run


def turn(paragraph: Paragraph, language: str) -> None:
    """Set a paragraph from right to left where its language is written so."""
    if language == "ar":
        put(paragraph._p.get_or_add_pPr(), element("bidi"))


def add_field(paragraph: Paragraph, code: str) -> None:
    """Add a field that Word works out: PAGE, NUMPAGES."""
    for kind in ("begin", "", "separate", "1", "end"):
        run = paragraph.add_run()._r
        if kind == "":
            instruction = element("instrText")
            instruction.text = f" {code} "
            run.append(instruction)
        elif kind == "1":
            run.text = kind
        else:
            run.append(element("fldChar", fldCharType=kind))


def add_anchor(paragraph: Paragraph, name: str, number: int) -> None:
    """Make a paragraph a place that links lead to."""
    start = element("bookmarkStart", id=str(number), name=name)
    properties = paragraph._p.pPr
    if properties is None:
        paragraph._p.insert(0, start)
    else:
        properties.addnext(start)
    paragraph._p.append(element("bookmarkEnd", id=str(number)))


def link(paragraph: Paragraph, name: str) -> None:
    """Let all that a paragraph says lead to a place."""
    leading = element("hyperlink", anchor=name, history="1")
    for run in [each._r for each in paragraph.runs]:
        leading.append(run)
    paragraph._p.append(leading)


class Footnotes:
    """The footnotes of a document, in the order they are added; finish() puts them into the file."""

    def __init__(self, document: Document, face: tuple[str, str, str]) -> None:
        """Take the document, and the Latin, Chinese and Arabic face of the notes."""
        self._document = document
        self._notes: list[BaseOxmlElement] = []
        text = document.styles.add_style("footnote text", WD_STYLE_TYPE.PARAGRAPH)
        text.base_style = document.styles["Normal"]
        set_fonts(text, *face, 9)
        text.paragraph_format.space_after = Pt(2)
        text.paragraph_format.line_spacing = 1.0
        mark = document.styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER)
        mark.font.superscript = True
        self._styles = text.style_id, mark.style_id

    def add(self, paragraph: Paragraph, parts: Sequence[tuple[str, str]]) -> None:
        """Add a footnote at the end of a paragraph: words with their languages, one part after the other."""
        from docx.text.paragraph import Paragraph as Wrapped

        number = str(len(self._notes) + 1)
        mark = paragraph.add_run()
        self._raise(mark)
        mark._r.append(element("footnoteReference", id=number))
        note = element("footnote", id=number)
        body: BaseOxmlElement = OxmlElement("w:p")
        note.append(body)
        body_of = Wrapped(body, paragraph._parent)
        body.get_or_add_pPr().append(element("pStyle", val=self._styles[0]))
        turn(body_of, parts[0][1])
        own = body_of.add_run()
        self._raise(own)
        own._r.append(element("footnoteRef"))
        body_of.add_run(" ")
        for words, language in parts:
            speak(body_of.add_run(words), language)
        self._notes.append(note)

    def _raise(self, run: Run) -> None:
        put(run._r.get_or_add_rPr(), element("rStyle", val=self._styles[1]))

    def finish(self) -> None:
        """Put the notes into the file; without any, nothing."""
        if not self._notes:
            return
        root = parse_xml(f"<w:footnotes {nsdecls('w')}/>")
        for number, kind in (("-1", "separator"), ("0", "continuationSeparator")):
            spaced = '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
            line = f"<w:p>{spaced}<w:r><w:{kind}/></w:r></w:p>"
            root.append(parse_xml(f'<w:footnote {nsdecls("w")} w:type="{kind}" w:id="{number}">{line}</w:footnote>'))
        for note in self._notes:
            root.append(note)
        from lxml import etree

        content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        part = self._document.part
        notes = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, content, part.package)
        part.relate_to(notes, RELATIONSHIP_TYPE.FOOTNOTES)
        kinds = element("footnotePr")
        for number in ("-1", "0"):
            kinds.append(element("footnote", id=number))
        self._document.settings.element.find(qn("w:compat")).addprevious(kinds)
