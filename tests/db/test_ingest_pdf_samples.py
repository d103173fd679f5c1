"""Real PDF files: their numbered paragraphs, facts, notes and sections, and what people aligned in two languages."""

from __future__ import annotations

import json
import re
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from db.ingest import reading
from db.records import Draft


def key(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())


def placed(draft: Draft) -> list[tuple[str, str | None]]:
    """Every paragraph, line of one and heading of a document, with its number."""
    found: list[tuple[str, str | None]] = [(key(one.title), f"heading {one.number}") for one in draft.sections]
    for one in draft.paragraphs:
        found += [(key(text), one.number) for text in {one.text, *one.text.split("\n")}]
    return found


def number_of(text: str, draft: list[tuple[str, str | None]]) -> str | None:
    """The number of what is nearest to a text, None where nothing is near."""
    wanted = key(re.sub(r"^\d+\.", "", text))
    near = [each for each in draft if abs(len(each[0]) - len(wanted)) <= 20]
    best = max(near, key=lambda each: SequenceMatcher(None, each[0], wanted).quick_ratio(), default=("", None))
    return best[1] if SequenceMatcher(None, best[0], wanted, autojunk=False).ratio() > 0.95 else None


@pytest.mark.parametrize(
    ("name", "last"), [("ohchr_1_en", 94), ("ohchr_1_ru", 94), ("plan_1_en", 12), ("plan_1_es", 12)]
)
def test_every_numbered_paragraph_of_real_files_is_found(samples: Path, name: str, last: int) -> None:
    draft = reading.read_file(str(samples / "pdf" / f"{name}.pdf"))
    assert [one.number for one in draft.paragraphs if one.number] == [str(number) for number in range(1, last + 1)]
    assert not any(re.search(r"[⁰¹²³⁴-⁹]|\d{1,2}-\d{5}", one.text) for one in draft.paragraphs)


@pytest.mark.parametrize("name", ["ohchr_1_en_ru", "plan_1_en_es"])
def test_paragraphs_that_people_aligned_carry_one_number_in_both_languages(samples: Path, name: str) -> None:
    report = name.rpartition("_")[0].rpartition("_")[0]
    languages = name.split("_")[-2:]
    drafts = [placed(reading.read_file(str(samples / "pdf" / f"{report}_{code}.pdf"))) for code in languages]
    entries = json.loads((samples / "pdf" / f"{name}.json").read_text(encoding="utf-8"))["paragraphs"]
    pairs = [(entry["main_language"], entry["other_language"]) for entry in entries]
    numbered = [pair for pair in pairs if all(re.match(r"\d+\. ", text) for text in pair)]
    same = [
        pair
        for pair in numbered
        if number_of(pair[0], drafts[0]) == number_of(pair[1], drafts[1]) == pair[0].partition(".")[0]
    ]
    headings = {heading for heading, number in drafts[0] if number and number.startswith("heading")}
    titled = [pair for pair in numbered if key(re.sub(r"^\d+\.", "", pair[0])) in headings]
    assert len(same) + len(titled) >= 0.98 * len(numbered)


@pytest.mark.parametrize(
    ("name", "symbol", "date", "language", "title"),
    [
        ("ohchr_1_en", "A/HRC/WG.6/34/ITA/3", "2019-08-14", "en", "Summary of Stakeholders’ submissions on Italy"),
        ("ohchr_1_ru", "A/HRC/WG.6/34/ITA/3", "2019-08-14", "ru", "Резюме материалов по Италии, представленных"),
        ("plan_1_en", "A/RES/48/246", "1994-05-11", "en", "48/246. Financing of the United Nations Mission in Haiti"),
        ("plan_1_es", "A/RES/48/246", "1994-05-11", "es", "48/246. Financiación de la Misión de las Naciones Unidas"),
        ("ECE_TRANS_WP29_2026_139_en", "ECE/TRANS/WP.29/2026/139", "2026-04-14", "en", "Proposal for a new United"),
        ("UDHR_en", "", "", "en", "Universal Declaration of Human Rights"),
    ],
)
def test_the_facts_of_real_files(samples: Path, name: str, symbol: str, date: str, language: str, title: str) -> None:
    facts = reading.read_file(str(samples / "pdf" / f"{name}.pdf")).masthead
    assert (facts.symbol, facts.date, facts.language) == (symbol, date, language)
    assert facts.title.startswith(title)


def test_the_footnotes_of_a_real_file_are_tied_to_their_paragraphs(samples: Path) -> None:
    draft = reading.read_file(str(samples / "pdf" / "ohchr_1_en.pdf"))
    numbered = {note.mark: note for note in draft.footnotes if note.mark.isdecimal()}
    assert sorted(map(int, numbered)) == list(range(1, 170))
    assert numbered["169"].text == "JS6, p.14."
    last = draft.paragraphs[numbered["169"].position]
    assert (last.number, numbered["169"].offset) == ("94", len(last.text))


def test_the_sections_of_a_regulation_are_found_and_its_contents_left_out(samples: Path) -> None:
    draft = reading.read_file(str(samples / "pdf" / "ECE_TRANS_WP29_2026_139_en.pdf"))
    numbers = [one.number for one in draft.paragraphs if one.number]
    assert numbers[:88] == [str(number) for number in range(1, 89)]
    assert {"2.22", "2.29.1", "4.2.2.3.8.1", "6.3.3.4.14.2"} <= set(numbers)
    assert not any("....." in one.text for one in draft.paragraphs)
    assert ("5", "Manufacturer requirements") in {(one.number, one.title) for one in draft.sections}


def test_the_articles_of_a_declaration_are_found(samples: Path) -> None:
    draft = reading.read_file(str(samples / "pdf" / "UDHR_en.pdf"))
    articles = [one.title for one in draft.sections if one.title.startswith("Article")]
    assert len(articles) == 30
    assert sum(one.number == "1" for one in draft.paragraphs) >= 10
