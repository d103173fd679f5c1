"""Web pages become the same paragraphs as the text they show."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.ingest import html
from db.ingest.reading import read_file

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


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the sample documents are not beside the project")
@pytest.mark.parametrize(("name", "language"), [("eng", "en"), ("cmn_hans", "zh"), ("arb", "ar")])
def test_the_declaration_has_its_thirty_articles(name: str, language: str) -> None:
    draft = read_file(str(SAMPLES / f"{name}.html"))
    assert draft.masthead.language == language
    assert len(draft.sections) >= 30
    assert draft.masthead.title
