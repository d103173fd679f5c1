"""Real documents of other bodies and kinds: how many of their numbered paragraphs and headings are found."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from db.ingest import plain, reading
from db.ingest.blocks import is_caption

LABELLED = (
    "A_77_489",
    "A_79_761",
    "A_RES_77_236",
    "A_RES_78_228",
    "ECE_CEP_2020_2",
    "S_2021_763",
    "S_RES_2653(2022)",
)


def key(text: str) -> str:
    return re.sub(r"\s+", "", text)


def score(found: set[tuple[str, str]], wanted: set[tuple[str, str]]) -> tuple[float, float]:
    """Precision and recall; 1 where there is nothing to find."""
    common = len(found & wanted)
    return (common / len(found) if found else 1.0), (common / len(wanted) if wanted else 1.0)


def labels(samples: Path, name: str) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """The numbered paragraphs and the headings of a document as labelled; captions and contents are no headings."""
    entries = json.loads((samples / "labelled" / f"{name}.json").read_text(encoding="utf-8"))
    paragraphs, headings = [], []
    captioned = False
    for entry in entries:
        text, prefix = key(entry["text"]), (entry["prefix"] or "").strip()
        if entry["type"] == "paragraph" and re.fullmatch(r"\d+\.", prefix):
            paragraphs.append((prefix[:-1], text[:40]))
        elif entry["type"] == "heading" and not (is_caption(entry["text"]) or captioned):
            headings.append(("", prefix + text))
        captioned = entry["type"] == "heading" and is_caption(entry["text"])
    first = max((place for place, (_, text) in enumerate(headings) if text.startswith("I.")), default=0)
    has_contents = any(key(entry["text"]) == "Contents" for entry in entries)
    return set(paragraphs), set(headings[first if has_contents else 0 :])


@pytest.mark.parametrize("name", LABELLED)
def test_numbered_paragraphs_and_headings_are_found(samples: Path, name: str) -> None:
    draft = reading.read_file(str(samples / "txt" / f"{name}.txt"))
    paragraphs, headings = labels(samples, name)
    found = {(one.number, key(one.text.split("\n")[0])[:40]) for one in draft.paragraphs if one.number}
    assert min(score(found, paragraphs)) >= 0.98
    headed = {("", key(f"{one.number}.{one.title}" if one.number else one.title)) for one in draft.sections}
    assert min(score(headed, headings)) >= 0.95


@pytest.mark.parametrize(("name", "last"), [("sbi2019_20", 91), ("sbsta2018_6", 17)])
def test_session_reports_number_their_paragraphs_through(samples: Path, name: str, last: int) -> None:
    draft = reading.read_file(str(samples / "txt" / f"{name}.txt"))
    numbers = [one.number for one in draft.paragraphs if one.number]
    assert numbers[:last] == [str(number) for number in range(1, last + 1)]
    assert draft.masthead.symbol.startswith("FCCC/")
    assert [one.number for one in draft.sections if one.level == 1 and one.number][:4] == ["I", "II", "III", "IV"]


@pytest.mark.parametrize("language", ["main_language", "other_language"])
@pytest.mark.parametrize(("name", "last"), [("ohchr_1_en_ru", 94), ("plan_1_en_es", 12)])
def test_paragraphs_aligned_by_people_are_found(samples: Path, name: str, last: int, language: str) -> None:
    entries = json.loads((samples / "pdf" / f"{name}.json").read_text(encoding="utf-8"))["paragraphs"]
    texts = list(dict.fromkeys(entry[language] for entry in entries))
    draft = reading.read_blocks(plain.blocks("\n\n".join(texts)))
    assert [one.number for one in draft.paragraphs if one.number] == [str(number) for number in range(1, last + 1)]
    wanted = [key(re.sub(r"^\d+\.", "", text)) for text in texts if re.match(r"\d+\. ", text)]
    assert [key(one.text) for one in draft.paragraphs if one.number] == wanted
