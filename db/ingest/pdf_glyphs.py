"""What stands on the pages of a PDF file, by place: runs of text in one style, and the rules drawn between them.

PDFium reads the file; nothing of it is seen elsewhere. What the runs mean is told in db.ingest.pdf_lines and beyond.
"""

from __future__ import annotations

import ctypes
import math
import re
import threading
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from db.errors import UnreadableDocument
from db.ingest.pdf_runs import Glyph, Run, Style, is_from_right, runs_from_left, runs_from_right
from db.progress import Heard

_LINE_ENDS = frozenset((10, 13))
_SPACES = frozenset(map(ord, " \t\u00a0\u2002\u2003\u2009\u202f\u3000"))
_HYPHEN = 2  # how PDFium writes the hyphen at the end of a line
_bold = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_italic = re.compile(r"ital|obli", re.IGNORECASE)
_ITALIC_FLAG = 1 << 6  # of a font descriptor, ISO 32000-1, table 123
_BOLD_FLAG = 1 << 18
_BOLD_WEIGHT = 600
_SYMBOLS = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF02D: "–", 0xF0BE: "—", 0xF0A8: "•"}
_MOST_OBJECTS = 4000  # of a page that is looked through for rules
_half = re.compile("[\ud800-\udfff]")
_end = re.compile(rb"%%EOF|startxref")
_TAIL = 4096  # bytes, in which the end of a file is marked
_THIN = 2.5  # points
_lock = threading.Lock()  # PDFium serves one thread at a time


class Rule(NamedTuple):
    """A thin line drawn from left to right."""

    left: float
    right: float
    y: float


class Page(NamedTuple):
    """A page as it is looked at: upright, with the origin at its lower left corner."""

    width: float
    height: float
    runs: list[Run]
    rules: list[Rule]
    from_right: bool  # its script runs from right to left


def read(path: str, heard: Heard) -> list[Page]:
    """Read the pages of a PDF file; `heard` is told the share of pages done and may raise.

    Raises UnreadableDocument (password, not_pdf) or OSError.
    """
    import pypdfium2  # 60 ms, with PDFium itself

    with open(path, "rb") as file:
        data = file.read()
    if not _end.search(data[-_TAIL:]):
        raise UnreadableDocument(path=path, reason="not_pdf")  # torn: pages would be missing without a word
    pages: list[Page] = []
    with _lock:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            locked = getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD
            raise UnreadableDocument(path=path, reason="password" if locked else "not_pdf") from error
        try:
            count = len(document)
            for number in range(count):
                pages.append(_page(document, number))
                heard((number + 1) / count)
        except pypdfium2.PdfiumError as error:
            raise UnreadableDocument(path=path, reason="not_pdf") from error
        finally:
            document.close()
    if not pages:
        raise UnreadableDocument(path=path, reason="not_pdf")
    return pages


def _page(document: Any, number: int) -> Page:
    page = document[number]
    try:
        text = page.get_textpage()
        try:
            return _Reading(page, text).page()
        finally:
            text.close()
    finally:
        page.close()


class _Reading:
    """One page while it is read."""

    def __init__(self, page: Any, text: Any) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium = pdfium
        self._raw_page, self._raw = page.raw, text.raw
        self._turn = page.get_rotation() // 90 % 4
        left, bottom, right, top = page.get_bbox()
        self._box = (left, bottom, right, top)
        self._size = (right - left, top - bottom) if self._turn % 2 == 0 else (top - bottom, right - left)

    def page(self) -> Page:
        lines = [line for line in self._lines() if line]
        letters = "".join(glyph.text for line in lines for glyph in line)
        from_right = 2 * sum(map(is_from_right, letters)) > sum(map(str.isalpha, letters))
        if from_right:
            runs = list(runs_from_right([glyph for line in lines for glyph in line]))
        else:
            runs = [run for line in lines for run in runs_from_left(line)]
        runs = [run._replace(text=_paired(run.text)) if _half.search(run.text) else run for run in runs]
        return Page(*self._size, runs, self._rules(), from_right)

    def _place(self, x: float, y: float) -> tuple[float, float]:
        """Turn a place in the file's coordinates into one on the page as it is looked at."""
        left, bottom, right, top = self._box
        return (
            (x - left, y - bottom),
            (y - bottom, right - x),
            (right - x, top - y),
            (top - y, x - left),
        )[self._turn]

    def _lines(self) -> Iterator[list[Glyph]]:
        """Yield the glyphs of each line that PDFium tells apart, in its order.

        Those without text are spaces that PDFium supposes.
        """
        pdfium, raw = self._pdfium, self._raw
        unicode_of, object_of = _called(pdfium, "FPDFText_GetUnicode"), _called(pdfium, "FPDFText_GetTextObject")
        handle = ctypes.cast(raw, ctypes.c_void_p)
        glyph_at, style_of = self._glyphs(handle), self._styles(handle)
        last_object, style, upright = None, (0.0, False, False), True
        line: list[Glyph] = []
        known: dict[int, str] = {}
        for index in range(max(pdfium.FPDFText_CountChars(raw), 0)):
            code = unicode_of(handle, index)
            if code in _LINE_ENDS:
                yield line
                line = []
                continue
            here = object_of(handle, index)
            if here and here != last_object:
                last_object = here
                style, upright = style_of(index, here)
            text = known.get(code)
            if text is None:
                text = known[code] = _character(code)
            if not upright or not text or (not here and text == " " and not line):
                continue
            glyph = glyph_at(index, text, style)
            if not here and text == " ":  # PDFium's own
                line.append(Glyph("", glyph.left, glyph.left, line[-1].y, style))
            elif -1 <= glyph.left <= self._size[0] + 1 and -1 <= glyph.y <= self._size[1] + 1:
                line.append(glyph)
        yield line

    def _glyphs(self, handle: ctypes.c_void_p) -> Callable[[int, str, Style], Glyph]:
        """Return the function that tells where a character stands."""
        box_of = _called(self._pdfium, "FPDFText_GetLooseCharBox")
        origin_of = _called(self._pdfium, "FPDFText_GetCharOrigin")
        box, x, y = self._pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        box_at, x_at, y_at = ctypes.byref(box), ctypes.byref(x), ctypes.byref(y)
        edge, ground = self._box[:2]

        def glyph_at(index: int, text: str, style: Style) -> Glyph:
            origin_of(handle, index, x_at, y_at)
            box_of(handle, index, box_at)
            if not self._turn:
                return Glyph(text, x.value - edge, box.right - edge, y.value - ground, style)
            left, baseline = self._place(x.value, y.value)
            sides = left, self._place(box.left, box.bottom)[0], self._place(box.right, box.top)[0]
            return Glyph(text, min(sides), max(sides), baseline, style)

        return glyph_at

    def _styles(self, handle: ctypes.c_void_p) -> Callable[[int, int], tuple[Style, bool]]:
        """Return the function that tells the style of a character in a drawn object, and whether it stands upright."""
        pdfium = self._pdfium
        matrix_of, size_of = _called(pdfium, "FPDFText_GetMatrix"), _called(pdfium, "FPDFText_GetFontSize")
        font_of, mode_of = _called(pdfium, "FPDFTextObj_GetFont"), _called(pdfium, "FPDFTextObj_GetTextRenderMode")
        matrix = pdfium.FS_MATRIX()
        matrix_at = ctypes.byref(matrix)
        known: dict[tuple[object, ...], tuple[Style, bool]] = {}  # some files draw each character by itself

        def style_of(index: int, drawn: int) -> tuple[Style, bool]:
            placed = matrix_of(handle, index, matrix_at)
            turned = (matrix.a, matrix.b, matrix.c, matrix.d) if placed else (1.0, 0.0, 0.0, 1.0)
            size, font, mode = size_of(handle, index), font_of(drawn), mode_of(drawn)
            key = turned, size, font, mode
            if key not in known:
                scale, angle = math.hypot(*turned[2:]), math.atan2(turned[1], turned[0]) - self._turn * math.pi / 2
                bold, italic = self._face(index)
                bold = bold or mode == pdfium.FPDF_TEXTRENDERMODE_FILL_STROKE
                upright = abs(math.sin(angle)) < 0.2 and math.cos(angle) > 0
                known[key] = (round(size * scale, 1), bold, italic), upright
            return known[key]

        return style_of

    def _face(self, index: int) -> tuple[bool, bool]:
        """Return whether the font of a character is bold, and whether it is slanted."""
        pdfium, raw = self._pdfium, self._raw
        name = (ctypes.c_char * 128)()
        flags = ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(raw, index, name, len(name), flags)
        called = name.value.decode("utf-8", "replace")
        weight = pdfium.FPDFText_GetFontWeight(raw, index)
        bold = weight >= _BOLD_WEIGHT or bool(flags.value & _BOLD_FLAG) or _bold.search(called) is not None
        return bold, bool(flags.value & _ITALIC_FLAG) or _italic.search(called) is not None

    def _rules(self) -> list[Rule]:
        pdfium = self._pdfium
        found = []
        bounds = [ctypes.c_float() for _ in range(4)]
        for index in range(min(pdfium.FPDFPage_CountObjects(self._raw_page), _MOST_OBJECTS)):
            drawn = pdfium.FPDFPage_GetObject(self._raw_page, index)
            if pdfium.FPDFPageObj_GetType(drawn) != pdfium.FPDF_PAGEOBJ_PATH:
                continue
            if pdfium.FPDFPageObj_GetBounds(drawn, *bounds):
                one = self._place(bounds[0].value, bounds[1].value)
                other = self._place(bounds[2].value, bounds[3].value)
                if abs(one[1] - other[1]) <= _THIN and abs(one[0] - other[0]) > 4 * _THIN:
                    found.append(Rule(min(one[0], other[0]), max(one[0], other[0]), (one[1] + other[1]) / 2))
        return found


def _called(pdfium: Any, name: str) -> Any:
    """Return what is called for every character, declared so that ctypes converts little: addresses, not objects."""
    handle, index, place = ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
    kinds: dict[str, Any] = {
        "FPDFText_GetUnicode": ctypes.CFUNCTYPE(ctypes.c_uint, handle, index),
        "FPDFText_GetTextObject": ctypes.CFUNCTYPE(ctypes.c_void_p, handle, index),
        "FPDFText_GetLooseCharBox": ctypes.CFUNCTYPE(ctypes.c_int, handle, index, place),
        "FPDFText_GetMatrix": ctypes.CFUNCTYPE(ctypes.c_int, handle, index, place),
        "FPDFText_GetFontSize": ctypes.CFUNCTYPE(ctypes.c_double, handle, index),
        "FPDFTextObj_GetFont": ctypes.CFUNCTYPE(ctypes.c_void_p, handle),
        "FPDFTextObj_GetTextRenderMode": ctypes.CFUNCTYPE(ctypes.c_int, handle),
        "FPDFText_GetCharOrigin": ctypes.CFUNCTYPE(ctypes.c_int, handle, index, place, place),
    }
    return kinds[name](ctypes.cast(getattr(pdfium, name), ctypes.c_void_p).value)


def _paired(text: str) -> str:
    """Put the two halves together that some platforms give a rare character in."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")


def _character(code: int) -> str:
    """Return what a character is in a text: a space for every space, signs of symbol fonts told, "" for none."""
    if code in _SPACES:
        return " "
    if code == _HYPHEN:
        return "\u00ad"
    if 0xE000 <= code <= 0xF8FF:
        return _SYMBOLS.get(code, "")
    if code < 32 or code in {0xFFFD, 0xFEFF, 0xFFFE, 0xFFFF, 0x200B}:
        return ""
    text = chr(code)
    if 0xFB50 <= code <= 0xFEFC and is_from_right(text):  # the forms that letters take beside others
        return unicodedata.normalize("NFKC", text)
    if 0xFB00 <= code <= 0xFB06:  # ligatures of Latin letters
        return unicodedata.normalize("NFKC", text)
    return text
