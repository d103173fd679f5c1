"""What a reader of a file had to work out or could not, as a person reads it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.records import Doubt

translate = QCoreApplication.translate


def sentence(doubt: Doubt) -> str:
    """Return what a doubt means, in the language of the interface; its code where there are no words for it."""
    words = {
        "number_rebuilt": translate("Doubts", "The number {detail} is lost in the file; it was worked out."),
        "numbers_missing": translate("Doubts", "Missing before this paragraph: {detail}."),
        "numbering_restarts": translate("Doubts", "The numbers start anew here."),
        "joined": translate("Doubts", "A page break cut this paragraph; it was joined."),
        "left_out": translate("Doubts", "Left out: {detail}"),
        "contents_left_out": translate("Doubts", "A table of contents was left out ({detail} lines)."),
    }
    return words.get(doubt.code, doubt.code + " {detail}").format(detail=doubt.detail)
