"""What Word insists on in its files, which opens no file that breaks it: every exported one is walked through.

The orders are those of the sequences in ECMA-376, part 1 (wml.xsd), written down here apart from the code that keeps
them: only what the exports use is listed, and anything else fails.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Callable, Iterator

import pytest
from lxml import etree

from db import anchor, search
from db.arrival import add
from db.export import brief, compared, registers, sources
from db.export.records import BESIDE, TEXT, Export, Imprint, Passage
from db.export.writing import rendered
from db.library import Library
from db.notebook import Notebook
from db.records import Bookmark, Edition, Masthead, Scope
from desktop.export_words import imprint

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/"
REPORT = Edition("CTOC/COP/2024/2", "zh")
ARABIC = Edition("A/1/1", "ar")
_ARABIC = "أولا - مقدمة\n\n1. اجتمعت الدول مرتين.\n\n2. تلقى الصندوق مساهمات كثيرة من الجهات المانحة.\n"

ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind"
    " contextualSpacing jc outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike outline shadow emboss imprint noProof snapToGrid vanish"
    " color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
    " tblInd tblBorders shd tblLayout tblCellMar tblLook",
    "tcPr": "cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar pgBorders lnNumType pgNumType cols"
    " formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
    "tbl": "bookmarkStart tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked"
    " personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "pBdr": "top left bottom right between bar",
    "tblBorders": "top left start bottom right end insideH insideV",
    "settings": "zoom proofState defaultTabStop characterSpacingControl savePreviewPicture footnotePr compat rsids"
    " themeFontLang clrSchemeMapping doNotAutoCompressPictures shapeDefaults decimalSymbol listSeparator",
}


@pytest.fixture(scope="module")
def library(built: str, tmp_path_factory: pytest.TempPathFactory) -> Library:
    import shutil

    folder = tmp_path_factory.mktemp("word")
    file = str(shutil.copy(built, folder / "library.db"))
    text = folder / "arabic.txt"
    text.write_text(_ARABIC, encoding="utf-8")
    add(file, str(text), Masthead(symbol=ARABIC.symbol, language="ar", date="2024-07-23"))
    return Library(file)


@pytest.fixture(scope="module")
def marked(library: Library, tmp_path_factory: pytest.TempPathFactory) -> tuple[Bookmark, ...]:
    notebook = Notebook.open(str(tmp_path_factory.mktemp("notebook") / "notebook.db"))
    highlight = anchor.words(library.range(REPORT, "55", "55"), 3, 9)
    assert highlight is not None
    notebook.add(REPORT, note="Ask.\nAgain.", labels=("one", "二"), color="pink", **highlight._asdict())
    whole = anchor.whole(library.range(ARABIC, "1", "2"))
    assert whole is not None
    notebook.add(ARABIC, note="ملاحظة", **whole._asdict())
    return notebook.bookmarks()


Made = Callable[[Library, Imprint, tuple[Bookmark, ...]], Export]


def _found(library: Library, said: Imprint, marked: tuple[Bookmark, ...]) -> Export:
    return sources.hits(library, said, "海地", search.find(library, "海地", Scope()).hits, marked)


TARGETS: dict[str, Made] = {
    "bookmarks": sources.bookmarks,
    "country": lambda library, said, marked: brief.country(library, said, "HND", (REPORT,), marked),
    "sections": lambda library, said, marked: sources.paragraphs(library, said, REPORT, 0, 90, marked),
    "arabic": lambda library, said, marked: sources.section(library, said, ARABIC, 0, marked),
    "search": _found,
    "register": lambda library, said, marked: registers.register(library, said, "figures", (REPORT,), marked),
    "compare": lambda library, said, marked: compared.compared(library, said, (ARABIC, REPORT), marked),
}


def parts(made: Export) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(rendered(made, "docx"))) as package:
        names = package.namelist()
        assert len(names) == len(set(names))
        return {name: package.read(name) for name in names}


def trees(package: dict[str, bytes]) -> Iterator[tuple[str, etree._Element]]:
    for name, content in package.items():
        if name.startswith("word/") and name.endswith(".xml"):
            yield name, etree.fromstring(content)


def broken_orders(tree: etree._Element) -> Iterator[str]:
    """Yield what stands where the schema does not have it."""
    for element in tree.iter(etree.Element):
        name = str(element.tag).removeprefix(W)
        wanted = ORDERS.get(name, "").split()
        if not wanted:
            continue
        found = [str(child.tag).removeprefix(W) for child in element if str(child.tag).startswith(W)]
        unknown = [each for each in found if each not in wanted]
        places = [wanted.index(each) for each in found if each in wanted]
        if unknown or places != sorted(places):
            yield f"{name}: {found}"
        single = [each for each in found if name.endswith("Pr") and name not in ("sectPr",)]
        if len(single) != len(set(single)):
            yield f"{name} twice: {found}"


@pytest.mark.parametrize("language", ["zh", "en", "ar"])
@pytest.mark.parametrize("target", TARGETS)
def test_word_can_open_it(library: Library, marked: tuple[Bookmark, ...], target: str, language: str) -> None:
    package = parts(TARGETS[target](library, imprint(language), marked))
    check_package(package)
    for name, tree in trees(package):
        assert list(broken_orders(tree)) == [], name
        check_fields(tree)
        check_paragraphs(tree)
    document = etree.fromstring(package["word/document.xml"])
    check_names(document)
    check_footnotes(package, document)
    check_styles(package)


@pytest.mark.parametrize("layout", [TEXT, BESIDE])
def test_tables_of_a_report_stand_in_the_rows_too(library: Library, layout: str) -> None:
    table = Passage(REPORT, "5", "5", "A/1/1, para. 5", "Posts:\n| P-5 | 2 |\n| P-4 | 3 |\nPaid.")
    alone = table._replace(quote="| P-5 | 2 |", first="", edition=ARABIC)
    made = sources.section(library, imprint("en"), REPORT, 0)
    sides = [table._replace(beside=alone), alone._replace(beside=table)] if layout == BESIDE else [table, alone]
    chapter = made.chapters[0]._replace(passages=tuple(sides))
    package = parts(made._replace(chapters=(chapter,), layout=layout, sides=("one", "other")))
    check_package(package)
    document = etree.fromstring(package["word/document.xml"])
    assert list(broken_orders(document)) == []
    check_paragraphs(document)
    check_footnotes(package, document)
    rows = [[text.text for text in row.iter(f"{W}t")] for row in document.iter(f"{W}tr")]
    assert rows.count(["P-5", "2"]) == (4 if layout == BESIDE else 2)
    assert len(list(document.iter(f"{W}footnoteReference"))) == (4 if layout == BESIDE else 2)


def test_what_word_refuses_is_found(library: Library, marked: tuple[Bookmark, ...]) -> None:
    package = parts(sources.bookmarks(library, imprint("en"), marked))
    tree = etree.fromstring(package["word/document.xml"])
    properties = next(each for each in tree.iter(f"{W}pPr") if len(each) > 1)
    properties.insert(0, properties[-1])
    assert list(broken_orders(tree))
    field = next(etree.fromstring(package["word/footer1.xml"]).iter(f"{W}fldChar"))
    paragraph = field.getparent().getparent()
    paragraph.remove(field.getparent())
    with pytest.raises(AssertionError):
        check_fields(paragraph.getparent())
    with pytest.raises(AssertionError):
        check_package({name: content for name, content in package.items() if name != "word/footnotes.xml"})
    with pytest.raises(AssertionError):
        check_package(package | {"word/other.bin": b""})


def check_package(package: dict[str, bytes]) -> None:
    """Each part has a content type, each relationship leads to a part, and each is used by an id that exists."""
    types = etree.fromstring(package["[Content_Types].xml"])
    kind = _PACKAGE + "content-types}"
    by_ending = {each.get("Extension") for each in types.iter(f"{kind}Default")}
    by_name = {each.get("PartName") for each in types.iter(f"{kind}Override")}
    for name in package:
        by_default = (name.rpartition(".")[2] in by_ending and not name.startswith("word/")) or name.endswith(".rels")
        assert name == "[Content_Types].xml" or f"/{name}" in by_name or by_default, name
    assert {name.lstrip("/") for name in by_name} <= package.keys()
    for name, content in package.items():
        if not name.endswith(".rels"):
            continue
        folder, source = posixpath.split(name)
        base = posixpath.dirname(folder)
        ids = set()
        for relation in etree.fromstring(content):
            assert relation.get("TargetMode") != "External"
            target = posixpath.normpath(posixpath.join("/", base, relation.get("Target"))).lstrip("/")
            assert target in package, target
            ids.add(relation.get("Id"))
        assert len(ids) == len(etree.fromstring(content))
        owner = posixpath.join(base, source.removesuffix(".rels"))
        if owner in package:
            used = {
                element.get(f"{R}id") for element in etree.fromstring(package[owner]).iter() if element.get(f"{R}id")
            }
            assert used <= ids


def check_fields(tree: etree._Element) -> None:
    """Fields begin, separate and end, and none runs over the end of its paragraph."""
    for paragraph in tree.iter(f"{W}p"):
        kinds = [each.get(f"{W}fldCharType") for each in paragraph.iter(f"{W}fldChar")]
        assert kinds == ["begin", "separate", "end"] * (len(kinds) // 3)


def check_paragraphs(tree: etree._Element) -> None:
    """Properties come first, cells end in a paragraph, rows have as many cells as their table has columns."""
    for owner, properties in (("p", "pPr"), ("r", "rPr"), ("tc", "tcPr")):
        for element in tree.iter(f"{W}{owner}"):
            names = [str(child.tag).removeprefix(W) for child in element]
            assert properties not in names[1:]
    for cell in tree.iter(f"{W}tc"):
        assert cell[-1].tag == f"{W}p"
    for table in tree.iter(f"{W}tbl"):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        assert columns > 0
        assert {len(row.findall(f"{W}tc")) for row in table.findall(f"{W}tr")} == {columns}


def check_names(document: etree._Element) -> None:
    """Places that links lead to have names and ids of their own, are ended, and every link leads to one."""
    starts = list(document.iter(f"{W}bookmarkStart"))
    ids = [each.get(f"{W}id") for each in starts]
    names = [each.get(f"{W}name") for each in starts]
    assert len(ids) == len(set(ids))
    assert len(names) == len(set(names))
    assert sorted(ids) == sorted(each.get(f"{W}id") for each in document.iter(f"{W}bookmarkEnd"))
    assert {each.get(f"{W}anchor") for each in document.iter(f"{W}hyperlink")} <= set(names)
    body = document.find(f"{W}body")
    assert body is not None
    assert body[-1].tag == f"{W}sectPr"
    size = body[-1].find(f"{W}pgSz")
    assert size is not None
    assert {int(size.get(f"{W}w")), int(size.get(f"{W}h"))} == {11906, 16838}  # A4, in twentieths of a point


def check_footnotes(package: dict[str, bytes], document: etree._Element) -> None:
    """The lines that separate notes have ids -1 and 0 and are named in the settings; each mark has its one note."""
    notes = list(etree.fromstring(package["word/footnotes.xml"]))
    assert [(each.get(f"{W}id"), each.get(f"{W}type")) for each in notes[:2]] == [
        ("-1", "separator"),
        ("0", "continuationSeparator"),
    ]
    settings = etree.fromstring(package["word/settings.xml"])
    assert [each.get(f"{W}id") for each in settings.findall(f"{W}footnotePr/{W}footnote")] == ["-1", "0"]
    marks = [each.get(f"{W}id") for each in document.iter(f"{W}footnoteReference")]
    assert marks == [str(number) for number in range(1, len(marks) + 1)]
    assert [each.get(f"{W}id") for each in notes[2:]] == marks
    for note in notes[2:]:
        assert len(list(note.iter(f"{W}footnoteRef"))) == 1
        assert note[-1].tag == f"{W}p"


def check_styles(package: dict[str, bytes]) -> None:
    """Whatever style is used, is there; ids and names are each one's own."""
    styles = list(etree.fromstring(package["word/styles.xml"]).iter(f"{W}style"))
    ids = [each.get(f"{W}styleId") for each in styles]
    assert len(ids) == len(set(ids))
    names = [(each.get(f"{W}type"), each.find(f"{W}name").get(f"{W}val").lower()) for each in styles]
    assert len(names) == len(set(names))
    for name, tree in trees(package):
        for tag in ("pStyle", "rStyle", "tblStyle", "basedOn"):
            used = {each.get(f"{W}val") for each in tree.iter(f"{W}{tag}")}
            assert used <= set(ids), (name, used - set(ids))
