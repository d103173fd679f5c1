"""The sentence a person reads when something failed that a person can do something about: what is wrong, what to do.

Shared by the window and the command line, so without Qt. Failures that are our defects have no sentence here.
"""

from __future__ import annotations

from collections.abc import Callable

from db.errors import RefDeskError
from desktop.translatable import QT_TRANSLATE_NOOP

SENTENCES = {
    "not_found.document": QT_TRANSLATE_NOOP(
        "Errors", "The library holds no document “{name}”. The list of documents shows what it holds."
    ),
    "not_found.edition": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is held in several languages. Say which one is meant: {editions}."
    ),
    "not_found.removed": QT_TRANSLATE_NOOP(
        "Errors", "That report can no longer be brought back. It may have been brought back elsewhere."
    ),
    "not_found.paragraph": QT_TRANSLATE_NOOP(
        "Errors", "There is no paragraph “{name}” in this document. Its outline shows which numbers it has."
    ),
    "not_found.section": QT_TRANSLATE_NOOP(
        "Errors", "There is no section “{name}” in this document. Its outline shows the sections it has."
    ),
    "not_found.country": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is no country or territory known here. Try its UN name or its ISO 3166 code."
    ),
    "not_found.passage": QT_TRANSLATE_NOOP(
        "Errors", "There is nothing to export in “{name}”. Choose something that has at least one paragraph."
    ),
    "not_found.bookmark": QT_TRANSLATE_NOOP(
        "Errors", "There is no bookmark “{name}”. The list of bookmarks shows the ones there are."
    ),
    "not_found.words": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” does not stand in that paragraph. Copy the words as the text has them."
    ),
    "not_found.search": QT_TRANSLATE_NOOP(
        "Errors", "That search is no longer there. It may have been deleted elsewhere."
    ),
    "not_found.change": QT_TRANSLATE_NOOP(
        "Errors", "There is no change to take back: the bookmarks are as they were first made."
    ),
    "not_found.citation": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” names no document or paragraph. Paste a citation such as “A/RES/77/236, para. 5”."
    ),
    "not_found": QT_TRANSLATE_NOOP("Errors", "There is no {what} “{name}”."),
    "already_held": QT_TRANSLATE_NOOP(
        "Errors",
        "The library holds another document “{name}” already. Each has a symbol of its own: check which this one has.",
    ),
    "already_held.removed": QT_TRANSLATE_NOOP(
        "Errors", "The library holds “{name}” already. Remove that one first to bring this one back."
    ),
    "place_taken": QT_TRANSLATE_NOOP(
        "Errors", "There is a bookmark on {name} already. Remove that one first, or choose another place."
    ),
    "last_document": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is the only report left, and one must stay to be read. Add another before removing it."
    ),
    "library_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The file “{path}” cannot be read ({reason}). If it is damaged, move it away to start anew."
    ),
    "too_new": QT_TRANSLATE_NOOP(
        "Errors", "The file “{path}” was written by a newer RefDesk. Update RefDesk to open it."
    ),
    "not_writable": QT_TRANSLATE_NOOP(
        "Errors", "The file “{path}” cannot be written ({reason}). Check the permissions and the free space there."
    ),
    "already_open": QT_TRANSLATE_NOOP(
        "Errors",
        "RefDesk has “{path}” open already and does not answer. Close its window, or end process {process}, and start"
        " again.",
    ),
    "bad_backup.missing": QT_TRANSLATE_NOOP("Errors", "There is no file “{path}”. Choose the backup again."),
    "bad_backup.not_a_backup": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is no backup of RefDesk. Its backups are named refdesk-DATE-….zip."
    ),
    "bad_backup.damaged": QT_TRANSLATE_NOOP(
        "Errors", "The backup “{path}” is damaged and was not used. Take another one; nothing was changed."
    ),
    "bad_backup.too_new": QT_TRANSLATE_NOOP(
        "Errors", "The backup “{path}” was made by a newer RefDesk. Update RefDesk to restore it."
    ),
    "bad_backup.bookmarks": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” holds shared bookmarks. Choose File ▸ Open shared bookmarks… to merge them."
    ),
    "bad_backup": QT_TRANSLATE_NOOP("Errors", "The file “{path}” cannot be used as a backup ({reason})."),
    "bad_bookmarks.missing": QT_TRANSLATE_NOOP(
        "Errors", "The file “{path}” is not there or cannot be opened. Choose it again; nothing was changed."
    ),
    "bad_bookmarks.backup": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is a backup. Choose File ▸ Restore… to merge it; nothing was changed."
    ),
    "bad_bookmarks.too_new": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” was made by a newer RefDesk. Update RefDesk to open it; nothing was changed."
    ),
    "bad_bookmarks": QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” holds no bookmarks, or is damaged; nothing was changed. Let them be shared again with File ▸ Share"
        " bookmarks….",
    ),
    "given_up": QT_TRANSLATE_NOOP("Errors", "The search was given up. Search again to have its answer."),
    "unreadable_document.empty": QT_TRANSLATE_NOOP("Errors", "The file “{path}” is empty. Choose another one."),
    "unreadable_document.not_text": QT_TRANSLATE_NOOP(
        "Errors", "The file “{path}” is not a text. Save the document as plain text (UTF-8) first."
    ),
    "unreadable_document.encoding": QT_TRANSLATE_NOOP(
        "Errors", "The characters of “{path}” could not be told. Save the document as plain text (UTF-8) first."
    ),
    "unreadable_document.not_word": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is no Word document, or a damaged one. Open it in Word and save it anew as .docx."
    ),
    "unreadable_document.not_a_page": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is no web page that can be read. Save the page anew, or as text."
    ),
    "unreadable_document.too_large": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is larger than any report: it was not opened. Save the document anew, without its pictures."
    ),
    "unreadable_document.scanned": QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” holds pictures of pages, no text. Run text recognition (OCR) on it first, or take the Word file.",
    ),
    "unreadable_document.password": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is protected by a password. Open it with the password and save it without one."
    ),
    "unreadable_document.not_pdf": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is a damaged PDF file. Get it anew, or take the Word file of the document."
    ),
    "unreadable_document.old_word": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is an old Word file (.doc). Save it as .docx, or install LibreOffice to have it read here."
    ),
    "unreadable_document.other_word": QT_TRANSLATE_NOOP(
        "Errors",
        "“{path}” is a rich text or OpenDocument file. Save it as .docx, or install LibreOffice to have it read here.",
    ),
    "unreadable_document.not_converted": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” could not be turned into a Word file (.docx). It may be damaged: save it as .docx yourself."
    ),
    "unreadable_document.nested": QT_TRANSLATE_NOOP(
        "Errors",
        "The parts of “{path}” stand too deep within each other to be read. Save the document anew, or as text.",
    ),
    "unreadable_document.spreadsheet": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is a spreadsheet, no report. Choose the Word or PDF file of the document."
    ),
    "unreadable_document.slides": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is a presentation, no report. Choose the Word or PDF file of the document."
    ),
    "unreadable_document.message": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is a message. Open it in your mail program and save the document that came with it."
    ),
    "unreadable_document.picture": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is a picture. Run text recognition (OCR) on it first, or take the Word file."
    ),
    "unreadable_document.bookmarks": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” holds shared bookmarks. Choose File ▸ Open shared bookmarks… to merge them."
    ),
    "unreadable_document.backup": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is a backup. Choose File ▸ Restore… to merge it; nothing was changed."
    ),
    "unreadable_document.archive": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” is an archive of other files. Unpack it and add the documents in it."
    ),
    "already_held.file": QT_TRANSLATE_NOOP(
        "Errors", "The library holds another version of “{name}”. To put this one in its place, say --replace."
    ),
    "unreadable_document.no_paragraphs": QT_TRANSLATE_NOOP(
        "Errors", "No numbered paragraphs were found in “{path}”. Is it a UN document?"
    ),
    "unreadable_document.no_symbol": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” does not print its symbol. Say which it is, such as A/79/1."
    ),
    "unreadable_document.no_language": QT_TRANSLATE_NOOP(
        "Errors", "The language of “{path}” could not be told. Say which it is, such as en."
    ),
    "unreadable_document": QT_TRANSLATE_NOOP(
        "Errors", "The file “{path}” cannot be read as a document ({reason}). Try another format of it."
    ),
}
"""English, by the code of an error and, where there is one, by what it is about. Facts stand in braces."""


def sentence(error: RefDeskError, translate: Callable[[str], str]) -> str:
    """Return what a failure means for the person in front of it, in the language `translate` gives English words in."""
    facts = error.facts
    source = SENTENCES.get(f"{error.code}.{facts.get('what', facts.get('reason'))}") or SENTENCES[error.code]
    return translate(source).format(**facts)
