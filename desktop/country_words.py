"""What the kinds of activity, and the parts that countries have in them, are called. The codes are db.extract's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.records import Edition
from db.tallies import UNDATED
from desktop.library_model import name
from desktop.translatable import QT_TRANSLATE_NOOP

_KINDS = {
    "legislation": QT_TRANSLATE_NOOP("CountryWords", "Legislation"),
    "strategy": QT_TRANSLATE_NOOP("CountryWords", "Strategy or plan"),
    "training": QT_TRANSLATE_NOOP("CountryWords", "Training"),
    "visit": QT_TRANSLATE_NOOP("CountryWords", "Visit"),
    "operation": QT_TRANSLATE_NOOP("CountryWords", "Operation"),
    "meeting": QT_TRANSLATE_NOOP("CountryWords", "Meeting"),
    "publication": QT_TRANSLATE_NOOP("CountryWords", "Publication"),
    "campaign": QT_TRANSLATE_NOOP("CountryWords", "Campaign"),
    "partnership": QT_TRANSLATE_NOOP("CountryWords", "Partnership"),
    "research": QT_TRANSLATE_NOOP("CountryWords", "Research"),
    "victim_support": QT_TRANSLATE_NOOP("CountryWords", "Support for victims"),
    "equipment": QT_TRANSLATE_NOOP("CountryWords", "Equipment"),
    "other": QT_TRANSLATE_NOOP("CountryWords", "Other activity"),
}
_ROLES = {
    "partner": QT_TRANSLATE_NOOP("CountryWords", "Takes part"),
    "host": QT_TRANSLATE_NOOP("CountryWords", "Hosts"),
    "sponsor": QT_TRANSLATE_NOOP("CountryWords", "Funds"),
    "party": QT_TRANSLATE_NOOP("CountryWords", "Party to it"),
    "subject": QT_TRANSLATE_NOOP("CountryWords", "Is its subject"),
    "transit": QT_TRANSLATE_NOOP("CountryWords", "On the route"),
    "nationals": QT_TRANSLATE_NOOP("CountryWords", "Its nationals"),
    "other": QT_TRANSLATE_NOOP("CountryWords", "Named in it"),
}


def kind(code: str) -> str:
    """Return what a kind of activity is called; a code of another version as it is."""
    return QCoreApplication.translate("CountryWords", _KINDS[code]) if code in _KINDS else code


def role(code: str) -> str:
    """Return what a country's part in an activity is called."""
    return QCoreApplication.translate("CountryWords", _ROLES[code]) if code in _ROLES else code


def year(number: int) -> str:
    """Return a year, or that there is no date."""
    return QCoreApplication.translate("CountryWords", "No date") if number == UNDATED else str(number)


def report(edition: Edition, several: bool = False) -> str:
    """Return how a report is named: by its symbol, with its language where reports in `several` are shown."""
    return name(edition) if several else edition.symbol
