"""What the registers are called, their columns and the kinds of what is in them, in the language of the interface."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from db import registers
from desktop import country_words
from desktop.translatable import QT_TRANSLATE_NOOP

ACTIVITIES = "activities"
KINDS = (ACTIVITIES, *registers.REGISTERS)
"""The registers, in the order they are offered."""

NAME, TYPE, ORGAN, YEAR, DATE, WORDS, VALUE, UNIT, QUALIFIER, COUNTED, PLACES, PARAGRAPHS = range(12)

COLUMNS = {
    ACTIVITIES: (NAME, TYPE, DATE, WORDS, PARAGRAPHS),
    registers.INSTRUMENTS: (NAME, TYPE, ORGAN, PLACES, PARAGRAPHS),
    registers.PUBLICATIONS: (NAME, TYPE, YEAR, PLACES, PARAGRAPHS),
    registers.PROGRAMMES: (NAME, TYPE, WORDS, PLACES, PARAGRAPHS),
    registers.ORGANISATIONS: (NAME, TYPE, WORDS, PLACES, PARAGRAPHS),
    registers.FIGURES: (NAME, VALUE, QUALIFIER, UNIT, COUNTED, PLACES, PARAGRAPHS),
}
"""What is told of a row of each register where there is room."""

_NAMES = {
    ACTIVITIES: QT_TRANSLATE_NOOP("RegisterWords", "Activities"),
    registers.INSTRUMENTS: QT_TRANSLATE_NOOP("RegisterWords", "Instruments"),
    registers.PUBLICATIONS: QT_TRANSLATE_NOOP("RegisterWords", "Publications"),
    registers.PROGRAMMES: QT_TRANSLATE_NOOP("RegisterWords", "Programmes"),
    registers.ORGANISATIONS: QT_TRANSLATE_NOOP("RegisterWords", "Organizations"),
    registers.FIGURES: QT_TRANSLATE_NOOP("RegisterWords", "Figures"),
}
_NONE_HERE = {
    ACTIVITIES: QT_TRANSLATE_NOOP("RegisterWords", "No activity is reported in this report"),
    registers.INSTRUMENTS: QT_TRANSLATE_NOOP("RegisterWords", "No instrument is named in this report"),
    registers.PUBLICATIONS: QT_TRANSLATE_NOOP("RegisterWords", "No publication is named in this report"),
    registers.PROGRAMMES: QT_TRANSLATE_NOOP("RegisterWords", "No programme is named in this report"),
    registers.ORGANISATIONS: QT_TRANSLATE_NOOP("RegisterWords", "No organization is named in this report"),
    registers.FIGURES: QT_TRANSLATE_NOOP("RegisterWords", "No figure is given in this report"),
}
_NONE_ANYWHERE = {
    ACTIVITIES: QT_TRANSLATE_NOOP("RegisterWords", "No activity is reported in any report"),
    registers.INSTRUMENTS: QT_TRANSLATE_NOOP("RegisterWords", "No instrument is named in any report"),
    registers.PUBLICATIONS: QT_TRANSLATE_NOOP("RegisterWords", "No publication is named in any report"),
    registers.PROGRAMMES: QT_TRANSLATE_NOOP("RegisterWords", "No programme is named in any report"),
    registers.ORGANISATIONS: QT_TRANSLATE_NOOP("RegisterWords", "No organization is named in any report"),
    registers.FIGURES: QT_TRANSLATE_NOOP("RegisterWords", "No figure is given in any report"),
}
_CAPTIONS = {
    NAME: QT_TRANSLATE_NOOP("RegisterWords", "Name"),
    TYPE: QT_TRANSLATE_NOOP("RegisterWords", "Type"),
    ORGAN: QT_TRANSLATE_NOOP("RegisterWords", "Organ"),
    YEAR: QT_TRANSLATE_NOOP("RegisterWords", "Year"),
    DATE: QT_TRANSLATE_NOOP("RegisterWords", "Date"),
    WORDS: QT_TRANSLATE_NOOP("RegisterWords", "In the text"),
    VALUE: QT_TRANSLATE_NOOP("RegisterWords", "Value"),
    UNIT: QT_TRANSLATE_NOOP("RegisterWords", "Unit"),
    QUALIFIER: QT_TRANSLATE_NOOP("RegisterWords", "Qualifier"),
    COUNTED: QT_TRANSLATE_NOOP("RegisterWords", "What is counted"),
    PLACES: QT_TRANSLATE_NOOP("RegisterWords", "Places"),
    PARAGRAPHS: QT_TRANSLATE_NOOP("RegisterWords", "Paragraphs"),
}
_FIRST_CAPTIONS = {
    ACTIVITIES: QT_TRANSLATE_NOOP("RegisterWords", "Countries and their part"),
    registers.PUBLICATIONS: QT_TRANSLATE_NOOP("RegisterWords", "Title"),
    registers.FIGURES: QT_TRANSLATE_NOOP("RegisterWords", "In the text"),
}
_THINGS = {
    "agenda": QT_TRANSLATE_NOOP("RegisterWords", "Agenda"),
    "agreement": QT_TRANSLATE_NOOP("RegisterWords", "Agreement"),
    "assessment": QT_TRANSLATE_NOOP("RegisterWords", "Assessment"),
    "brief": QT_TRANSLATE_NOOP("RegisterWords", "Brief"),
    "campaign": QT_TRANSLATE_NOOP("RegisterWords", "Campaign"),
    "charter": QT_TRANSLATE_NOOP("RegisterWords", "Charter"),
    "compact": QT_TRANSLATE_NOOP("RegisterWords", "Compact"),
    "compendium": QT_TRANSLATE_NOOP("RegisterWords", "Compendium"),
    "convention": QT_TRANSLATE_NOOP("RegisterWords", "Convention"),
    "court": QT_TRANSLATE_NOOP("RegisterWords", "Court"),
    "covenant": QT_TRANSLATE_NOOP("RegisterWords", "Covenant"),
    "curriculum": QT_TRANSLATE_NOOP("RegisterWords", "Curriculum"),
    "database": QT_TRANSLATE_NOOP("RegisterWords", "Database"),
    "decision": QT_TRANSLATE_NOOP("RegisterWords", "Decision"),
    "declaration": QT_TRANSLATE_NOOP("RegisterWords", "Declaration"),
    "document": QT_TRANSLATE_NOOP("RegisterWords", "Document"),
    "draft": QT_TRANSLATE_NOOP("RegisterWords", "Draft"),
    "financial": QT_TRANSLATE_NOOP("RegisterWords", "Financial institution"),
    "framework": QT_TRANSLATE_NOOP("RegisterWords", "Framework"),
    "fund": QT_TRANSLATE_NOOP("RegisterWords", "Fund"),
    "group": QT_TRANSLATE_NOOP("RegisterWords", "Group"),
    "guide": QT_TRANSLATE_NOOP("RegisterWords", "Guide"),
    "guidelines": QT_TRANSLATE_NOOP("RegisterWords", "Guidelines"),
    "handbook": QT_TRANSLATE_NOOP("RegisterWords", "Handbook"),
    "initiative": QT_TRANSLATE_NOOP("RegisterWords", "Initiative"),
    "intergovernmental": QT_TRANSLATE_NOOP("RegisterWords", "Intergovernmental"),
    "law": QT_TRANSLATE_NOOP("RegisterWords", "Law"),
    "manual": QT_TRANSLATE_NOOP("RegisterWords", "Manual"),
    "measures": QT_TRANSLATE_NOOP("RegisterWords", "Measures"),
    "memorandum": QT_TRANSLATE_NOOP("RegisterWords", "Memorandum"),
    "mission": QT_TRANSLATE_NOOP("RegisterWords", "Mission"),
    "model law": QT_TRANSLATE_NOOP("RegisterWords", "Model law"),
    "network": QT_TRANSLATE_NOOP("RegisterWords", "Network"),
    "newsletter": QT_TRANSLATE_NOOP("RegisterWords", "Newsletter"),
    "non-governmental": QT_TRANSLATE_NOOP("RegisterWords", "Non-governmental"),
    "operation": QT_TRANSLATE_NOOP("RegisterWords", "Operation"),
    "organ": QT_TRANSLATE_NOOP("RegisterWords", "UN organ"),
    "other": QT_TRANSLATE_NOOP("RegisterWords", "Other"),
    "paper": QT_TRANSLATE_NOOP("RegisterWords", "Paper"),
    "periodical": QT_TRANSLATE_NOOP("RegisterWords", "Periodical"),
    "plan": QT_TRANSLATE_NOOP("RegisterWords", "Plan"),
    "platform": QT_TRANSLATE_NOOP("RegisterWords", "Platform"),
    "policy": QT_TRANSLATE_NOOP("RegisterWords", "Policy"),
    "portal": QT_TRANSLATE_NOOP("RegisterWords", "Portal"),
    "principles": QT_TRANSLATE_NOOP("RegisterWords", "Principles"),
    "process": QT_TRANSLATE_NOOP("RegisterWords", "Process"),
    "programme": QT_TRANSLATE_NOOP("RegisterWords", "Programme"),
    "project": QT_TRANSLATE_NOOP("RegisterWords", "Project"),
    "protocol": QT_TRANSLATE_NOOP("RegisterWords", "Protocol"),
    "publication": QT_TRANSLATE_NOOP("RegisterWords", "Publication"),
    "record": QT_TRANSLATE_NOOP("RegisterWords", "Record"),
    "regional": QT_TRANSLATE_NOOP("RegisterWords", "Regional"),
    "report": QT_TRANSLATE_NOOP("RegisterWords", "Report"),
    "resolution": QT_TRANSLATE_NOOP("RegisterWords", "Resolution"),
    "rules": QT_TRANSLATE_NOOP("RegisterWords", "Rules"),
    "statement": QT_TRANSLATE_NOOP("RegisterWords", "Statement"),
    "statute": QT_TRANSLATE_NOOP("RegisterWords", "Statute"),
    "strategy": QT_TRANSLATE_NOOP("RegisterWords", "Strategy"),
    "study": QT_TRANSLATE_NOOP("RegisterWords", "Study"),
    "survey": QT_TRANSLATE_NOOP("RegisterWords", "Survey"),
    "toolkit": QT_TRANSLATE_NOOP("RegisterWords", "Toolkit"),
    "treaty": QT_TRANSLATE_NOOP("RegisterWords", "Treaty"),
    "un": QT_TRANSLATE_NOOP("RegisterWords", "UN entity"),
    "yearbook": QT_TRANSLATE_NOOP("RegisterWords", "Yearbook"),
}


class Speech(NamedTuple):
    """The words that rows are made with, taken from the interface before a thread makes them.

    `things` are kinds by code, `kinds` and `roles` those of activities; `comma` and `semicolon` stand between names.
    """

    language: str
    things: dict[str, str]
    kinds: dict[str, str]
    roles: dict[str, str]
    part: str
    comma: str
    semicolon: str


def speech(language: str) -> Speech:
    """Return the words of the language of the interface; called in the GUI thread."""
    from db.extract import activities

    translate = QCoreApplication.translate
    return Speech(
        language,
        {code: translate("RegisterWords", source) for code, source in _THINGS.items()},
        {code: country_words.kind(code) for code in activities.KINDS},
        {code: country_words.role(code) for code in activities.ROLES},
        translate("RegisterWords", "{role}: {countries}"),
        translate("RegisterWords", ", "),
        translate("RegisterWords", "; "),
    )


def name(which: str) -> str:
    """Return what a register is called."""
    return QCoreApplication.translate("RegisterWords", _NAMES[which])


def nothing(which: str, everywhere: bool) -> str:
    """Return that a register has nothing in it, without a full stop."""
    return QCoreApplication.translate("RegisterWords", (_NONE_ANYWHERE if everywhere else _NONE_HERE)[which])


def caption(which: str, column: int) -> str:
    """Return what a column of a register is called."""
    source = _FIRST_CAPTIONS.get(which, _CAPTIONS[NAME]) if column == NAME else _CAPTIONS[column]
    return QCoreApplication.translate("RegisterWords", source)
