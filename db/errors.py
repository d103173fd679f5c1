"""The failures that are the world's fault, each with a code and the facts a sentence about it needs.

The words for people are written where people read them: in desktop.errors. A defect of ours is never one of these.
"""


class RefDeskError(Exception):
    """A failure that a person can do something about.

    `code` names the kind of failure; `facts` holds what a sentence about it mentions (a path, a symbol, a number).
    """

    code = "error"

    def __init__(self, **facts: object) -> None:
        super().__init__(self.code, facts)
        self.facts = facts


class NotFound(RefDeskError):
    """What was asked for does not exist: facts `what` (document, paragraph, country, bookmark …) and `name`."""

    code = "not_found"


class AlreadyHeld(RefDeskError):
    """A document cannot have the symbol that another one in its language has: fact `name` (symbol@language)."""

    code = "already_held"


class PlaceTaken(RefDeskError):
    """A bookmark cannot stand where another one is already: fact `name` (the printed numbers)."""

    code = "place_taken"


class LastDocument(RefDeskError):
    """The only document of a library cannot be removed: fact `name` (symbol@language)."""

    code = "last_document"


class LibraryUnreadable(RefDeskError):
    """A database file is damaged or is not ours: facts `path`, `reason`."""

    code = "library_unreadable"


class TooNew(RefDeskError):
    """A database file was written by a newer RefDesk: fact `path`."""

    code = "too_new"


class NotWritable(RefDeskError):
    """The data folder or a file in it cannot be written: facts `path`, `reason`."""

    code = "not_writable"


class AlreadyOpen(RefDeskError):
    """Another program has the data folder open and does not answer: facts `path`, `process` (its number)."""

    code = "already_open"


class BadBackup(RefDeskError):
    """A file is no backup that can be used: facts `path`, `reason` (missing, not_a_backup, bookmarks, damaged,
    too_new)."""

    code = "bad_backup"


class BadBookmarks(RefDeskError):
    """A file holds no bookmarks that can be taken in: facts `path`, `reason` (missing, not_bookmarks, backup,
    too_new)."""

    code = "bad_bookmarks"


class UnreadableDocument(RefDeskError):
    """A file cannot become a document: facts `path`, `reason` (a short code: empty, not_text, no_paragraphs …)."""

    code = "unreadable_document"


class GivenUp(RefDeskError):
    """Work was given up before it was done: a search for a newer one, an import that was cancelled. Nobody is told."""

    code = "given_up"
