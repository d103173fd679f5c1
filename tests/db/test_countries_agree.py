"""A reader compares editions: one sentence in six languages names the same countries in each of them.

The sentences are real (../shared/samples/aligned) and their translators free: now and then one writes "it" for a
country. `python tests/db/test_countries_agree.py SENTENCES.tsv [LANGUAGE]` measures, and prints every difference.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from db.extract.countries import mentions
from db.extract.regions import regions

SENTENCES = Path("aligned", "un-sentences-six-languages.tsv")
OTHERS = ("zh", "fr", "es", "ru", "ar")


def sentences(file: Path) -> list[dict[str, str]]:
    """The rows of a table that has a column for each language."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return [dict(zip(lines[0].split("\t"), line.split("\t"), strict=True)) for line in lines[1:]]


def named(text: str, language: str) -> set[str]:
    """The countries that a text names, itself or by their people; cities do not count."""
    return {mention.iso3 for mention in mentions(text, language) if mention.kind != "place"}


def included(text: str, language: str) -> set[str]:
    """The regions and groups that a text names."""
    return {mention.code for mention in regions(text, language)}


def agreement(pairs: list[tuple[set[str], set[str]]]) -> tuple[float, float, float]:
    """How far two readings agree on who is named where, from 0 to 1.

    Of all (sentence, country) pairs: the harmonic mean of precision and recall (F1), and the share of those either
    reading has that both have (Jaccard); then the share of sentences with the same countries.
    """
    both = sum(len(one & other) for one, other in pairs)
    either = sum(len(one | other) for one, other in pairs)
    same = sum(one == other for one, other in pairs)
    return 2 * both / (both + either), both / either, same / len(pairs)


@pytest.mark.parametrize("language", OTHERS)
def test_an_edition_names_the_countries_that_the_english_one_names(samples: Path, language: str) -> None:
    rows = sentences(samples / SENTENCES)
    pairs = [(named(row[language], language), named(row["en"], "en")) for row in rows]
    assert sum(1 for _, english in pairs if english) > 400
    harmonic, jaccard, same = agreement(pairs)
    assert harmonic >= 0.975
    assert jaccard >= 0.955
    assert same >= 0.985


@pytest.mark.parametrize("language", OTHERS)
def test_an_edition_names_the_regions_that_the_english_one_names(samples: Path, language: str) -> None:
    rows = sentences(samples / SENTENCES)
    pairs = [(included(row[language], language), included(row["en"], "en")) for row in rows]
    assert sum(1 for _, english in pairs if english) > 50
    assert agreement(pairs)[0] >= 0.92


def main(file: Path, languages: tuple[str, ...]) -> None:
    """Write the agreement of each language with English; of a single one also where it names what English does not."""
    rows = sentences(file)
    for read in (named, included):
        for language in languages:
            pairs = [(read(row[language], language), read(row["en"], "en")) for row in rows]
            shares = " ".join(f"{share:.4f}" for share in agreement(pairs))
            sys.stdout.write(f"{read.__name__} {language}: {shares}\n")
            for row, (there, english) in zip(rows, pairs, strict=True):
                if there != english and len(languages) == 1:
                    more, less = sorted(there - english), sorted(english - there)
                    sys.stdout.write(f"+{more} -{less}\n  {row['en']}\n  {row[language]}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), tuple(sys.argv[2:]) or OTHERS)
