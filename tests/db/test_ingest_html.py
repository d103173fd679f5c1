"""Web pages become the same paragraphs as the text they show."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.ingest import html
from db.ingest.reading import read_file
from db.records import Draft, Footnote

SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "html"
SENTENCE = "The Committee took note of the report and asked the secretariat to go on with its work on the matter."


def lines(tmp_path: Path, page: str | bytes) -> list[str]:
    file = tmp_path / "page.html"
    file.write_bytes(page if isinstance(page, bytes) else page.encode())
    return [block.text for block in html.read(str(file))[0]]


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        ("<html><body><h1>A</h1><p>b <b>c</b>d\n e</p>f</body></html>", ["A", "b cd e", "f"]),
        ("<html><p>a<br>b<p>c</html>", ["a", "b", "c"]),
        ("<html><ol start=5><li>x<li>y</ol><ul><li>z</ul></html>", ["5. x", "6. y", "z"]),
        ("<html><table><tr><th>a<td>b<tr><td>c<td><p>d</p></table></html>", ["| a | b |\n| c | d |"]),
        ("<html><head><title>T</title><style>p{}</style></head><script>x()</script><nav>n</nav>t</html>", ["t"]),
        ("<html><p>&amp; &lt;海地&gt; &#x6d77;</html>", ["& <海地> 海"]),
        ('<?xml version="1.0" encoding="UTF-8"?><html><p>海地</p></html>', ["海地"]),
        ('<html><meta charset="gbk"><p>海地</p></html>'.encode("gbk"), ["海地"]),
    ],
)
def test_a_page_gives_a_block_for_each_line_it_shows(tmp_path: Path, page: str | bytes, shown: list[str]) -> None:
    assert lines(tmp_path, page) == shown


def test_a_page_becomes_a_document(tmp_path: Path) -> None:
    file = tmp_path / "page.bin"
    items = "".join(f"<li>{SENTENCE}</li>" for _ in range(3))
    file.write_text(
        f"<!DOCTYPE html><html><head><title>x</title></head><h1>Report</h1><h2>Part</h2><ol>{items}</ol></html>"
    )
    draft = read_file(str(file))
    assert draft.masthead.title == "Report"
    assert [paragraph.number for paragraph in draft.paragraphs] == ["1", "2", "3"]


def read(tmp_path: Path, page: str) -> Draft:
    file = tmp_path / "page.html"
    file.write_text(f"<html><h1>Report</h1>{page}</html>", encoding="utf-8")
    return read_file(str(file))


@pytest.mark.parametrize(
    ("reference", "note"),
    [
        ('<sup><a href="#n">7</a></sup>', '<ol><li id="n">See A/1. <a href="#r">↩</a></li></ol>'),
        ('<a href="#n" role="doc-noteref">7</a>', '<aside id="n" role="doc-footnote"><p>7 See A/1.</p></aside>'),
        ('<a href="#n">[7]</a>', '<hr><section role="doc-endnotes"><h2>Notes</h2><p id="n">[7] See A/1.</p></section>'),
        ('<a href="#f" name="r"><sup>[7]</sup></a>', '<div><p><a href="#r" name="f">[7]</a> See A/1.</p></div>'),
    ],
)  # fmt: skip
def test_a_footnote_stands_where_it_was_and_in_no_paragraph(tmp_path: Path, reference: str, note: str) -> None:
    draft = read(tmp_path, f'<p>1. The Committee met<span id="r">{reference}</span> in Vienna. {SENTENCE}</p>{note}')
    assert [one.text for one in draft.paragraphs] == [f"The Committee met in Vienna. {SENTENCE}"]
    assert draft.footnotes == (Footnote("7", "See A/1.", "paragraph", 0, len("The Committee met")),)
    assert draft.sections == ()


def test_raised_figures_are_glued_to_no_word(tmp_path: Path) -> None:
    draft = read(
        tmp_path, f"<p>1. On the 21<sup>st</sup> it bought 5 m<sup>2</sup>. {SENTENCE}</p><p><sup>2</sup> A note.</p>"
    )
    assert draft.paragraphs[0].text.startswith("On the 21st it bought 5 m². The")
    assert [(note.mark, note.text) for note in draft.footnotes] == [("²", "A note.")]


def test_headings_have_the_levels_of_their_elements(tmp_path: Path) -> None:
    pages = "".join(f"<h2>Part {part}</h2><h3>What is<br>in it?</h3><p>{part}. {SENTENCE}" for part in (1, 2, 3))
    draft = read(tmp_path, pages)
    assert [(section.title, section.level) for section in draft.sections][:2] == [("Part 1", 1), ("What is in it?", 2)]
    assert draft.masthead.title == "Report"


def test_contents_are_left_out_and_frames_are_no_tables(tmp_path: Path) -> None:
    contents = '<div class="toc"><ul><li><a href="#a">Part</a></li><li>Other part</li></ul></div>'
    frame = f"<table><tr><td><h2>Part</h2><p>1. {SENTENCE}</p></td><td><h2>Other part</h2><p>2. {SENTENCE}</table>"
    draft = read(tmp_path, contents + frame + "<table><tr><td>a|b<td>c</table>")
    assert [section.title for section in draft.sections] == ["Part", "Other part"]
    assert [one.text for one in draft.paragraphs] == [SENTENCE, SENTENCE, "| a¦b | c |"]
    assert [doubt.detail for doubt in draft.doubts if doubt.code == "contents_left_out"] == ["2"]


def test_articles_that_count_anew_keep_their_numbers(tmp_path: Path) -> None:
    articles = "".join(f"<h2>Article {n}</h2><ol><li><p>{SENTENCE}</p><li><p>{SENTENCE}</ol>" for n in (1, 2, 3))
    assert [one.number for one in read(tmp_path, articles).paragraphs] == ["1", "2"] * 3


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the sample documents are not beside the project")
@pytest.mark.parametrize(("name", "language"), [("eng", "en"), ("cmn_hans", "zh"), ("arb", "ar")])
def test_the_declaration_has_its_thirty_articles(name: str, language: str) -> None:
    draft = read_file(str(SAMPLES / f"{name}.html"))
    assert draft.masthead.language == language
    assert len(draft.sections) >= 30
    assert draft.masthead.title
