"""How a Word file looks: its styles, its page, and what stands above and below every page."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Cm, Length, Pt, RGBColor

from db.export.docx_parts import add_field, element, put, set_fonts, speak, turn, written
from db.export.records import BESIDE, Export

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

TEXT_FACES = ("Times New Roman", "SimSun", "Traditional Arabic")
HEAD_FACES = ("Arial", "SimHei", "Arial")
DARK, QUIET = RGBColor(0x1F, 0x3A, 0x5F), RGBColor(0x59, 0x59, 0x59)
QUOTE, ABOUT, TEXT, NOTE = "Quoted passage", "Passage line", "Numbered paragraph", "Own note"
ENTRY, CELL, FACT = "Entry", "Cell", "Fact"
SIDE, SIDE_HEAD, SIDE_NOTE = "Beside", "Beside heading", "Beside note"
_SIDE_MARGIN = Cm(2)
_A4 = Cm(21), Cm(29.7)


def text_width(export: Export) -> Length:
    """Return how wide the text is: that of A4, upright, or across for two documents side by side."""
    return Length(_A4[1] - 2 * _SIDE_MARGIN) if export.layout == BESIDE else Cm(16)


def set_styles(document: Document, export: Export) -> None:
    """Make the styles that everything is written in."""
    styles = document.styles
    normal = styles["Normal"]
    set_fonts(normal, *TEXT_FACES, 10.5)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.25
    for name, size, before, after in (
        *(("Title", 20, 0, 4), ("Heading 1", 14, 18, 6), ("Heading 2", 11.5, 12, 4), ("Heading 3", 10.5, 10, 4)),
        *(("Heading 4", 10.5, 8, 4), ("Heading 5", 10.5, 8, 4)),
    ):
        head = styles[name]
        set_fonts(head, *HEAD_FACES, size)
        head.font.bold = head.font.cs_bold = True
        head.font.italic = False
        head.font.color.rgb = DARK
        head.paragraph_format.space_before, head.paragraph_format.space_after = Pt(before), Pt(after)
        head.paragraph_format.keep_with_next = True
    title = styles["Title"].element.get_or_add_pPr()
    for border in title.findall(element("pBdr").tag):
        title.remove(border)
    quote = _add(document, QUOTE, 10.5)
    quote.paragraph_format.left_indent = Cm(0.6)
    about = _add(document, ABOUT, 9, HEAD_FACES)
    about.font.color.rgb = QUIET
    about.paragraph_format.space_before, about.paragraph_format.space_after = Pt(6), Pt(2)
    about.paragraph_format.keep_with_next = True
    text = _add(document, TEXT, 10.5)
    text.paragraph_format.left_indent, text.paragraph_format.first_line_indent = Cm(1.1), Cm(-1.1)
    text.paragraph_format.tab_stops.add_tab_stop(Cm(1.1))
    for name, size, inset in ((NOTE, 10, 0.8), (SIDE_NOTE, 9, 0.2)):
        note = _add(document, name, size)
        note.paragraph_format.left_indent, note.paragraph_format.right_indent = Cm(inset), Cm(0.2)
        borders = element("pBdr")
        borders.append(element("left", val="single", sz="18", space="6", color="C9A227"))
        put(note.element.get_or_add_pPr(), borders)
        put(note.element.get_or_add_pPr(), element("shd", val="clear", color="auto", fill="FBF6E4"))
    entry = _add(document, ENTRY, 10.5)
    entry.paragraph_format.space_after = Pt(2)
    entry.paragraph_format.tab_stops.add_tab_stop(text_width(export), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    for name, size in ((CELL, 8.5), (FACT, 9)):
        small = _add(document, name, size)
        small.paragraph_format.space_after, small.paragraph_format.line_spacing = Pt(2), 1.1
    side = _add(document, SIDE, 10)
    side.paragraph_format.line_spacing, side.paragraph_format.space_after = 1.15, Pt(4)
    head = _add(document, SIDE_HEAD, 9, HEAD_FACES)
    head.font.bold = head.font.cs_bold = True
    head.font.color.rgb = DARK
    head.paragraph_format.space_before = head.paragraph_format.space_after = Pt(2)
    head.paragraph_format.keep_with_next = True


def _add(document: Document, name: str, size: float, faces: tuple[str, str, str] = TEXT_FACES) -> ParagraphStyle:
    style: ParagraphStyle = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    set_fonts(style, *faces, size)
    return style


def set_page(document: Document, export: Export) -> None:
    """Set A4, the title above every page but the first, and below each what this is and the number of the page."""
    page = document.sections[0]
    language, wide = export.imprint.language, export.layout == BESIDE
    page.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    page.page_width, page.page_height = _A4[::-1] if wide else _A4
    page.left_margin = page.right_margin = _SIDE_MARGIN if wide else Cm(2.5)
    page.top_margin, page.bottom_margin = Cm(2.3), Cm(2.2)
    page.header_distance = page.footer_distance = Cm(1.1)
    page.different_first_page_header_footer = True
    if language == "ar":
        put(page._sectPr, element("bidi"))
    for name in ("Header", "Footer"):
        faces = document.styles[name]
        set_fonts(faces, *HEAD_FACES, 8.5)
        faces.font.color.rgb = QUIET
        for stop in faces.element.findall(".//" + element("tabs").tag):
            stop.getparent().remove(stop)
    head = page.header.paragraphs[0]
    turn(head, language)
    speak(head.add_run(export.title), written(export.title, language))
    line = element("pBdr")
    line.append(element("bottom", val="single", sz="4", space="4", color="BFBFBF"))
    put(head._p.get_or_add_pPr(), line)
    page.first_page_header.is_linked_to_previous = False
    for foot in (page.footer.paragraphs[0], page.first_page_footer.paragraphs[0]):
        foot.style = document.styles["Footer"]
        turn(foot, language)
        foot.paragraph_format.tab_stops.add_tab_stop(text_width(export), WD_TAB_ALIGNMENT.RIGHT)
        speak(foot.add_run(f"{export.imprint.say('rendering')}\t"), language)
        _number(foot, export)
    facts = document.core_properties
    facts.title, facts.author, facts.comments = export.title[:255], "", " ".join(export.colophon)[:255]
    facts.last_modified_by = f"RefDesk {export.imprint.version}"
    facts.created = facts.modified = datetime.fromisoformat(export.imprint.made)
    facts.language = language


def _number(foot: Paragraph, export: Export) -> None:
    """Write which page of how many this is, in the order the language has them."""
    fields = {"\ue000": "PAGE", "\ue001": "NUMPAGES"}
    words = export.imprint.say("page", page="\ue000", total="\ue001")
    said = ""
    for character in (*words, ""):
        if character and character not in fields:
            said += character
            continue
        if said:
            speak(foot.add_run(said), export.imprint.language)
        said = ""
        if character:
            add_field(foot, fields[character])
