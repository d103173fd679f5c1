"""Write countries.tsv and each language's words from the table of UN names and the lists kept by hand beside it.

Run as `python resources/countries/prepare.py TABLE.csv`; README.md tells which table. Needs pypinyin, which RefDesk
itself does not. The program reads these, regions.tsv and groups.tsv, through db.gazetteer.
"""

from __future__ import annotations

import csv
import importlib
import itertools
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
LANGUAGES = {"ar": "Arabic", "en": "English", "es": "Spanish", "fr": "French", "ru": "Russian", "zh": "Chinese"}
# Readings that place names have and the everyday words in a pronouncing dictionary have not.
READINGS = {"都": "du", "佛": "fo"}
# The region for M49's intermediate level is the finest, but for the Channel Islands, a region of two.
NOT_A_REGION = "830"

Row = dict[str, str]
Names = dict[str, dict[str, list[str]]]


def read_rows(name: str) -> list[Row]:
    """Read a list kept by hand: tab-separated, "#" begins a remark, the first other line names the columns."""
    lines = [line for line in (HERE / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE, strict=True))


def words(cell: str) -> list[str]:
    """Return the words of a cell, alternatives in braces written out."""
    return [word for listed in cell.split("; ") if listed for word in spelt_out(listed)]


def marked(cell: str) -> list[str]:
    """Return the words of a cell; where "=" stands before one with alternatives, it stands before each."""
    found = [(listed.startswith("="), spelt_out(listed.removeprefix("="))) for listed in cell.split("; ") if listed]
    return ["=" * fixed + word for fixed, spelt in found for word in spelt]


def spelt_out(word: str) -> list[str]:
    """Return the words that a word with alternatives in braces stands for: a{b,c}d is abd and acd."""
    parts = re.split(r"\{(.*?)\}", word)
    choices = [part.split(",") if place % 2 else [part] for place, part in enumerate(parts)]
    return ["".join(choice) for choice in itertools.product(*choices)]


def country_rows(table: Path) -> list[Row]:
    """Read the countries and territories that have both an ISO and an M49 code.

    Antarctica has neither a people nor a region, so it is left out.
    """
    with table.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    codes = ("ISO 3166-1 Alpha 3-Codes", "ISO 3166-1 Alpha 2-Codes", "m49 numerical code")
    return [row for row in rows if all(row[code] for code in codes) and row[codes[0]] != "ATA"]


def region(row: Row) -> str:
    """Return the M49 code of the finest region of a country."""
    code = row["Intermediate Region Code"]
    return (row["Sub-region Code"] if code in ("", NOT_A_REGION) else code).zfill(3)


def names_in(row: Row, corrected: dict[tuple[str, str], str], aliases: Names) -> list[list[str]]:
    """Return the names of a country by language: the one to show first, then all others once."""
    iso3 = row["ISO 3166-1 Alpha 3-Codes"]
    result = []
    for language, title in LANGUAGES.items():
        found = [corrected.get((iso3, language), ""), row[f"{title} Short"], row[f"M49 {title}"]]
        if language == "en":
            found += [re.sub("^the ", "", row["English Formal"]), row["ISO Alt Term"], row["HPC Tools Alt Term"]]
        found += aliases[iso3].get(language, [])
        if language == "en":
            found += ["St. " + name.removeprefix("Saint ") for name in found if name.startswith("Saint ")]
        result.append([name for name in dict.fromkeys(found) if name])
    return result


def sound(name: str) -> tuple[str, str]:
    """Return a Chinese name in pinyin without tones or spaces, and the initials of its syllables."""
    lazy_pinyin = importlib.import_module("pypinyin").lazy_pinyin  # needed by nothing else here
    han = re.sub("[^\u4e00-\u9fff]", "", name)
    syllables = [READINGS.get(character, read) for character, read in zip(han, lazy_pinyin(han), strict=True)]
    return "".join(syllables), "".join(syllable[0] for syllable in syllables)


def spellings() -> dict[str, dict[str, object]]:
    """Return by language the demonyms and places with their countries, and the words that name none."""
    result: dict[str, dict[str, object]] = {}
    for language in LANGUAGES:
        listed = [(row["iso3"], row["words"]) for row in read_rows("demonyms.tsv") if row["language"] == language]
        listed += [(row["iso3"], row.get(language) or "") for row in read_rows("adjectives.tsv")]
        demonyms = {word: iso3 for iso3, cell in listed for word in marked(cell)}
        places = {word: row["iso3"] for row in read_rows("places.tsv") for word in marked(row.get(language) or "")}
        excluded = [
            word for row in read_rows("exclusions.tsv") if row["language"] == language for word in marked(row["words"])
        ]
        result[language] = {"demonyms": demonyms, "places": places, "excluded": excluded}
    return result


def main(table: Path) -> None:
    """Write countries.tsv, a line for each country and names parted by "; ", and a words file for each language."""
    corrected = {(row["iso3"], row["language"]): row["name"] for row in read_rows("names.tsv")}
    aliases: Names = defaultdict(dict)
    for row in read_rows("aliases.tsv"):
        aliases[row["iso3"]][row["language"]] = words(row["names"])
    lines = [["iso3", "iso2", "m49", "region", *LANGUAGES, "pinyin and initials of the Chinese names"]]
    for row in sorted(country_rows(table), key=lambda row: row["ISO 3166-1 Alpha 3-Codes"]):
        names = names_in(row, corrected, aliases)
        codes = [row["ISO 3166-1 Alpha 3-Codes"], row["ISO 3166-1 Alpha 2-Codes"], row["m49 numerical code"].zfill(3)]
        sounds = [" ".join(sound(name)) for name in names[-1]]
        lines.append([*codes, region(row), *("; ".join(listed) for listed in (*names, sounds))])
    text = "".join("\t".join(cells) + "\n" for cells in lines)
    (HERE / "countries.tsv").write_text(text, encoding="utf-8")
    for language, spelt in spellings().items():
        text = json.dumps(spelt, ensure_ascii=False, separators=(",", ":"))
        (HERE / f"words-{language}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
