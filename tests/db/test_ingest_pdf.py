"""PDF files: what a person reads on their pages is what comes into the library."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paper import Words, lines, pdf_bytes

from db.ingest import pdf, reading
from db.ingest.blocks import NOTE_MARKS


@pytest.fixture
def written(tmp_path: Path):
    """Write pages into a file, and return its path."""

    def write(*pages: list[Words], **more: object) -> str:
        path = tmp_path / "report.pdf"
        path.write_bytes(pdf_bytes(list(pages), **more))  # type: ignore[arg-type]
        return str(path)

    return write


def texts(path: str) -> list[str]:
    return [block.text for block in pdf.read(path)[0]]


FULL = "The Committee, which had met in Vienna, recalled what it had decided at the session before, and"


def test_lines_become_paragraphs(written) -> None:
    words = lines([f"1.  {FULL}", "went on with its work.", f"2.  {FULL}", FULL, "took note of the report."])
    assert texts(written(words)) == [
        f"1. {FULL} went on with its work.",
        f"2. {FULL} {FULL} took note of the report.",
    ]


def test_a_number_in_the_margin_belongs_to_the_text_beside_it(written) -> None:
    words = lines([FULL, "went on.", FULL, "ended."], left=130)
    words += [Words("7.", 100, 600), Words("8.", 100, 576.6)]
    assert texts(written(words)) == [f"7. {FULL} went on.", f"8. {FULL} ended."]


def test_a_sentence_goes_on_over_the_page(written) -> None:
    first = [*lines([f"1.  {FULL}", FULL], top=100), Words("A/79/1", 60, 800, 9), Words("2", 60, 30, 9)]
    second = [
        *lines(["went on.", f"2.  {FULL}", "ended."], top=760),
        Words("A/79/1", 60, 800, 9),
        Words("3", 60, 30, 9),
    ]
    third = [*lines([FULL, "was right."], top=760), Words("A/79/1", 60, 800, 9), Words("4", 60, 30, 9)]
    found = texts(written([Words("Front page of a report", 100, 500)], first, second, third))
    assert found[1:] == [f"1. {FULL} {FULL} went on.", f"2. {FULL} ended.", f"{FULL} was right."]


def test_headings_that_count_stay_though_they_stand_where_running_heads_do(written) -> None:
    pages = [
        [Words(f"Article {number}", 100, 780, 12, "bold"), *lines([FULL, "ended."], top=750)] for number in (3, 9, 14)
    ]
    found = texts(written(*pages))
    assert [text for text in found if text.startswith("Article")] == ["Article 3", "Article 9", "Article 14"]


@pytest.mark.parametrize("foot", ["2/16", "Page 2", "- 2 -", "24-12345"])
def test_what_a_page_prints_around_its_text_is_left_out(written, foot: str) -> None:
    def page(number: int) -> list[Words]:
        return [*lines([f"{number}.  {FULL}", "ended."]), Words(foot.replace("2", str(number), 1), 280, 30, 9)]

    found = texts(written(page(1), page(2), page(3)))
    assert found == [f"{number}. {FULL} ended." for number in (1, 2, 3)]


def test_a_footnote_leaves_the_text_and_its_number_no_word(written) -> None:
    words = [
        *lines([f"1.  {FULL}", "recalled its obligations"]),
        Words("2", 213, 591.5, 6),
        Words("under the treaty.", 219, 588),
        Words("2", 100, 103, 6),
        Words("See document A/79/5, which has the text of the treaty and all that was said of it, and", 108, 100, 8),
        Words("the summary.", 108, 90, 8),
    ]
    blocks, notes, _ = pdf.read(written(words))
    assert [block.text for block in blocks] == [f"1. {FULL} recalled its obligations{NOTE_MARKS[0]} under the treaty."]
    assert [tuple(note) for note in notes] == [
        (
            "2",
            "See document A/79/5, which has the text of the treaty and all that was said of it, and the summary.",
        )
    ]


def test_footnotes_that_count_anew_on_each_page_are_told_apart(written) -> None:
    def page(name: str) -> list[Words]:
        return [
            *lines([f"{name}.  {FULL}", "recalled its duty"]),
            Words("1", 171, 591.5, 6),
            Words("1", 100, 103, 6),
            Words(f"Note of page {name}.", 108, 100, 8),
        ]

    blocks, notes, _ = pdf.read(written(page("1"), page("2")))
    assert [block.text[-1] for block in blocks] == list(NOTE_MARKS[:2])
    assert [note.text for note in notes] == ["Note of page 1.", "Note of page 2."]


def test_a_footnote_that_runs_over_to_the_next_page_is_one(written) -> None:
    def small(*texts: str) -> list[Words]:
        return lines(list(texts), top=80, left=108, step=10, size=8)

    first = [*lines([f"1.  {FULL}", "recalled its duty"]), Words("4", 171, 591.5, 6)]
    first += [Words("4", 100, 83, 6), *small("The Secretary-General, in a letter to the Committee, wrote of it, and")]
    second = [*lines([f"2.  {FULL}", "recalled its duty"]), Words("5", 171, 591.5, 6)]
    second += [*small("said no more.", "See above."), Words("5", 100, 73, 6)]
    _, notes, _ = pdf.read(written(first, second, rules=[(100, 200, 92)]))
    assert [tuple(note) for note in notes] == [
        ("4", "The Secretary-General, in a letter to the Committee, wrote of it, and said no more."),
        ("5", "See above."),
    ]


def test_a_power_is_no_footnote(written) -> None:
    words = [*lines([f"1.  {FULL}", "measured 5 m"]), Words("2", 164.2, 591.5, 6), Words("of land.", 170, 588)]
    assert texts(written(words)) == [f"1. {FULL} measured 5 m² of land."]


def test_words_that_a_line_end_cuts_are_made_whole(written) -> None:
    cut = "The Committee on the peaceful settlement of disputes had before it a note on its docu-"
    kept = "The Committee, which heard of documentation and of a follow-up, then turned to its follow-"
    found = texts(written(lines([f"1.  {cut}", "mentation.", f"2.  {kept}", "up work in 2014-2019."])))
    assert found[0].endswith("its documentation.")
    assert found[1].endswith("its follow-up work in 2014-2019.")


def test_two_columns_are_read_one_after_the_other(written) -> None:
    left = ["The left column of this page has its"] + ["own lines and goes on down the page"] * 11 + ["to its end."]
    right = ["The right column stands beside it and"] + ["has other lines, which come after it"] * 11 + ["at the last."]
    words = [*lines(left, left=60), *lines(right, left=310)]
    found = " ".join(texts(written(words)))
    assert found.index("to its end.") < found.index("The right column")
    assert found.count("own lines") == found.count("has other lines") == 11


def test_a_table_becomes_rows(written) -> None:
    words = lines([f"1.  {FULL}", "as the table shows."], top=700)
    for number, row in enumerate([("State", "Ships", "Crew"), ("Norway", "12", "340"), ("Chile", "7", "95")]):
        words += [Words(cell, left, 650 - 12 * number) for cell, left in zip(row, (100, 250, 400), strict=True)]
    words += lines([f"2.  {FULL}", "ended."], top=580)
    assert texts(written(words))[1] == "| State | Ships | Crew |\n| Norway | 12 | 340 |\n| Chile | 7 | 95 |"


def test_a_list_of_contents_is_no_text(written) -> None:
    contents = [
        Words("Contents", 60, 700, 14),
        Words("I.  Introduction" + "." * 60 + " 3", 60, 680),
        Words("II.  Conclusions" + "." * 60 + " 12", 60, 660),
    ]
    body = [
        Words("I.  Introduction", 80, 700, 14, "bold"),
        *lines([f"1.  {FULL}", "ended."], top=670),
        Words("II.  Conclusions", 80, 600, 14, "bold"),
        *lines([f"2.  {FULL}", "ended."], top=570),
    ]
    draft = reading.read_file(written(contents, body))
    assert [(one.number, one.title) for one in draft.sections] == [("I", "Introduction"), ("II", "Conclusions")]
    assert [one.number for one in draft.paragraphs] == ["1", "2"]


def test_headings_nest_as_their_type_tells(written) -> None:
    words = []
    for number, (title, size, style) in enumerate(
        [
            ("I.  Work", 14, "bold"),
            ("Spring", 12, "bold"),
            ("Rain", 10, "italic"),
            ("Sun", 10, "italic"),
            ("Autumn", 12, "bold"),
        ]
    ):
        words.append(Words(title, 100, 760 - 100 * number, size, style))
        words += lines([f"{number + 1}.  {FULL}", "ended."], top=730 - 100 * number)
    draft = reading.read_file(written(words))
    assert [(one.title, one.level) for one in draft.sections] == [
        ("Work", 1),
        ("Spring", 2),
        ("Rain", 3),
        ("Sun", 3),
        ("Autumn", 2),
    ]


def test_spaces_that_stand_in_no_gap_part_no_words(written) -> None:
    split = [Words("The rou ", 100, 600), Words("te", 134.5, 600), Words("is open to ships of all States.", 145.5, 600)]
    assert texts(written(split)) == ["The route is open to ships of all States."]


def test_the_next_number_begins_a_paragraph_though_the_line_before_is_full(written) -> None:
    ended = FULL[:-5] + " ended."
    words = lines([f"1.  {FULL}", FULL, ended, f"2.  {FULL}", FULL, ended, f"3.  {FULL}", "ended."])
    assert [text[:2] for text in texts(written(words))] == ["1.", "2.", "3."]


def test_what_a_file_draws_later_stands_where_it_is_seen(written) -> None:
    drawn = [
        Words("He said", 100, 600),
        Words("yes to all of it, and meant every word.", 140, 600),
        Words("“", 136.7, 600),
    ]
    assert texts(written(drawn)) == ["He said “yes to all of it, and meant every word."]


def test_arabic_is_read_from_right_to_left(written) -> None:
    alphabet = "بتجد"
    words = [Words("DCBA" * 8, 330, 600), Words("12", 314, 600), Words("BA", 292, 600)]
    found = texts(written(words, letters=alphabet))
    assert found == [f"{'بتجد' * 8} 12 بت"]


def test_chinese_lines_join_without_a_space(written) -> None:
    alphabet = "海地代表团注意到报告"
    words = [Words("ABCDEFGHIJ" * 5, 100, 600), Words("ABC", 100, 588)]
    assert texts(written(words, letters=alphabet)) == ["海地代表团注意到报告" * 5 + "海地代"]


def test_decimal_numbers_go_on_a_level_higher(written) -> None:
    numbers = ["2.1.", "2.1.1.", "2.1.2.", "2.2.", "2.2.1.", "3.1."]
    words = [Words(number, 100, 700 - 40 * place) for place, number in enumerate(numbers)]
    for place in range(len(numbers)):
        words += lines([FULL, "ended."], top=700 - 40 * place, left=140)
    draft = reading.read_file(written(words))
    assert [one.number for one in draft.paragraphs] == [number[:-1] for number in numbers]


def test_what_reads_pdf_files_is_loaded_only_to_read_one() -> None:
    check = "import db.ingest.reading, sys; sys.exit('pypdfium2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


def test_a_page_that_lies_on_its_side_is_read_upright(tmp_path: Path) -> None:
    words = [Words(text, 100 + 12 * number, 60) for number, text in enumerate([f"1.  {FULL}", "ended."])]
    path = tmp_path / "turned.pdf"
    path.write_bytes(pdf_bytes([words], turned=True))
    assert texts(str(path)) == [f"1. {FULL} ended."]


@given(st.lists(st.text("abcdefgh,;()éß", max_size=8).map("w{}".format), min_size=20, max_size=80))
def test_no_letter_is_lost_or_moved(words: list[str]) -> None:
    rows = [" ".join(words[place : place + 8]) for place in range(0, len(words), 8)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "words.pdf"
        path.write_bytes(pdf_bytes([lines(rows)]))
        found = "".join(texts(str(path)))
    assert re.sub(r"\W", "", found) == re.sub(r"\W", "", "".join(words))


def test_how_much_is_read_is_told_and_reading_can_be_stopped(written) -> None:
    path = written(*[lines([f"{number}.  {FULL}", "ended."]) for number in range(1, 5)])
    heard: list[float] = []
    pdf.read(path, heard.append)
    assert heard == [0.25, 0.5, 0.75, 1.0]

    class Stopped(Exception):
        pass

    def stop(share: float) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        pdf.read(path, stop)
    assert len(pdf.read(path)[0]) == 4  # and what was open is closed
