"""PDF files written word by word, for what reads them."""

from __future__ import annotations

import zlib
from typing import NamedTuple

FONTS = {"": "Helvetica", "bold": "Helvetica-Bold", "italic": "Helvetica-Oblique"}
WIDTH, HEIGHT = 595, 842


class Words(NamedTuple):
    """Words on a page: their place in points from the lower left corner, their size and style."""

    text: str
    left: float
    baseline: float
    size: float = 10
    style: str = ""


def pdf_bytes(
    pages: list[list[Words]],
    *,
    letters: str = "",
    rules: list[tuple[float, float, float]] | None = None,
    turned: bool = False,
) -> bytes:
    """Write a PDF file. `letters` are what its fonts write for A, B, C …; rules are left, right and height;
    what is `turned` runs upwards on pages that lie on their side."""
    objects: list[bytes] = []

    def add(content: str | bytes) -> int:
        objects.append(content if isinstance(content, bytes) else content.encode("latin-1"))
        return len(objects)

    unicode = ""
    if letters:
        pairs = "\n".join(f"<{ord('A') + n:02x}> <{ord(each):04x}>" for n, each in enumerate(letters))
        cmap = (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /x def /CMapType 2 def\n"
            f"1 begincodespacerange <00> <ff> endcodespacerange {len(letters)} beginbfchar\n{pairs}\nendbfchar\n"
            "endcmap CMapName currentdict /CMap defineresource pop end end"
        )
        stream = add(f"<< /Length {len(cmap)} >> stream\n{cmap}\nendstream")
        unicode = f"/ToUnicode {stream} 0 R"
    fonts = {
        style: add(f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding {unicode} >>")
        for style, name in FONTS.items()
    }
    resources = " ".join(f"/F{number} {number} 0 R" for number in fonts.values())
    kids = []
    parent = len(objects) + 2 * len(pages) + 1
    for words in pages:
        drawn = [f"{left} {y} m {right} {y} l S" for left, right, y in rules or []]
        for one in words:
            escaped = one.text.encode("cp1252").decode("latin-1").translate({40: "\\(", 41: "\\)", 92: "\\\\"})
            matrix = "0 1 -1 0" if turned else "1 0 0 1"
            place = f"{matrix} {one.left} {one.baseline} Tm"
            drawn.append(f"BT /F{fonts[one.style]} {one.size} Tf {place} ({escaped}) Tj ET")
        packed = zlib.compress("\n".join(drawn).encode("latin-1"))
        stream = add(b"<< /Length %d /Filter /FlateDecode >> stream\n%b\nendstream" % (len(packed), packed))
        kids.append(
            add(
                f"<< /Type /Page /Parent {parent} 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Rotate {90 * turned} "
                f"/Contents {stream} 0 R /Resources << /Font << {resources} >> >> >>"
            )
        )
    add(f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>")
    root = add(f"<< /Type /Catalog /Pages {parent} 0 R >>")
    whole = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(whole))
        whole += b"%d 0 obj %b endobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(places) + 1, table)
    return (
        whole
        + head
        + b"trailer << /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF"
        % (
            len(places) + 1,
            root,
            len(whole),
        )
    )


def lines(texts: list[str], top: float = 600, left: float = 100, step: float = 12, size: float = 10) -> list[Words]:
    """Lines below each other; the height of the first is `top`."""
    return [Words(text, left, top - step * number, size) for number, text in enumerate(texts)]
