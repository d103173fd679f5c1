"""A library with one report, a notebook, and a reader who puts right where the text names a country."""

from __future__ import annotations

import shutil
from pathlib import Path

from db.arrival import read, take_in
from db.corrections import Applied, Corrections, apply
from db.library import Library
from db.notebook import Notebook
from db.records import Correction, Edition, Masthead, Paragraph

EDITION = Edition("CTOC/TEST/1", "en")
GIVEN = Masthead(symbol=EDITION.symbol, language="en", title="A report")
TEXT = (
    "1. The Office trained judges in Kenya in 2023, and Jordan wrote the manual with Kenya.\n\n"
    "2. Ms. Rivers of Haiti thanked Peru.\n\n"
    "3. Nothing was said of anyone by the Republic on the hill in that year.\n\n"
    "4. UNODC held a workshop in Peru in May 2022 for officials of Peru and Haiti.\n"
)


class Desk:
    """A library with one report, a notebook, and what is done with both."""

    def __init__(self, folder: Path, built: str) -> None:
        self.folder = folder
        self.path = str(folder / "library.db")
        shutil.copy(built, self.path)
        self.notebook = Notebook.open(str(folder / "notebook.db"))
        self.corrections = Corrections(self.notebook)
        self.library = Library(self.path)

    def bring_in(self, text: str = TEXT) -> None:
        file = self.folder / "report.txt"
        file.write_text(text, encoding="utf-8")
        take_in(self.path, read(self.path, str(file), GIVEN), notebook=self.notebook)

    def apply(self) -> Applied:
        return apply(self.path, self.notebook)

    def paragraph(self, number: str) -> Paragraph:
        return next(each for each in self.library.body(EDITION).paragraphs if each.number == number)

    def named(self, number: str) -> list[tuple[str, int]]:
        """The codes of the countries that a paragraph names, each with where."""
        position = self.paragraph(number).position
        return [(m.iso3, m.start) for m in self.library.body(EDITION).mentions if m.position == position]

    def strike(self, number: str, iso3: str, which: int = 0) -> Correction:
        paragraph = self.paragraph(number)
        here = [m for m in self.library.body(EDITION).mentions if (m.position, m.iso3) == (paragraph.position, iso3)]
        made = self.corrections.strike(EDITION, paragraph, here[which])
        self.apply()
        return made

    def add(self, number: str, words: str, iso3: str) -> Correction:
        paragraph = self.paragraph(number)
        start = paragraph.text.index(words)
        made = self.corrections.add(EDITION, paragraph, start, start + len(words), iso3)
        self.apply()
        return made

    def state(self) -> list[tuple[object, ...]]:
        """Everything the library says of countries in the report."""
        body = self.library.body(EDITION)
        told = [(each.paragraph.position, each.activity) for each in self.library.activities(edition=EDITION)]
        return [tuple(body.mentions), tuple(told), tuple(self.library.country_counts(EDITION))]
