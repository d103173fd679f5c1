"""From what is typed to its answers in turn: the first hits, the marks in the text, the count, what to try instead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from db.errors import GivenUp, RefDeskError
from db.library import Library
from db.records import Bookmark, Edition, Results, Scope
from desktop.jobs import Jobs

if TYPE_CHECKING:
    from db.search import Enquiry

T = TypeVar("T")

_PAUSE_MS = 2  # between a key and the search it starts: what an input method commits at once is searched once
_CALM_MS = 150  # after the first hits, before what is less urgent is looked for: typing may go on
_PAGE = 200  # hits


class Question(NamedTuple):
    """What is asked: the words typed, and how they are meant. `everywhere` is in all documents of the library."""

    typed: str = ""
    everywhere: bool = False
    broad: bool = False
    ranked: bool = False


class Asking(QObject):
    """Puts the newest question to the library; what is still under way for an older one is given up."""

    answered = Signal(object)
    """The first hits: Results. None when nothing is asked any more."""

    found_here = Signal(object)
    """Everything found in the document that is open: Results, or None."""

    counted = Signal(int)
    """How many paragraphs answer, when the first answer could not tell."""

    spread = Signal(object)
    """How the paragraphs that answer are spread: Facets."""

    suggested = Signal(object)
    """What to try instead: a tuple of Suggestion, which may be empty."""

    continued = Signal(object)
    """The hits that follow those shown: a tuple of Hit, empty at the end."""

    failed = Signal(object)
    """The library could not be searched: RefDeskError."""

    def __init__(
        self, library: Library, jobs: Jobs, bookmarks: Callable[[], Sequence[Bookmark]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._bookmarks = bookmarks
        self._edition: Edition | None = None
        self._question = Question()
        self._running: list[Enquiry] = []
        self._enquiry: Enquiry | None = None
        self._here: Enquiry | None = None
        self._continuing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._start)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._ask_the_rest)

    @property
    def waiting(self) -> bool:
        """Whether something is still to be looked for."""
        return self._timer.isActive() or self._calm.isActive()

    @property
    def question(self) -> Question:
        """What is asked now."""
        return self._question

    def open(self, edition: Edition) -> None:
        """Ask about another document from now on; hits in all documents stay, only the marks are found anew."""
        before, self._edition = self._edition, edition
        if self._question.everywhere and before is not None and self._enquiry is not None:
            self._find_here()
        else:
            self.ask(self._question)

    def ask(self, question: Question) -> None:
        """Look for an answer, soon; a newer question replaces this one."""
        self._question = question
        self._give_up()
        if not question.typed.strip():
            self._timer.stop()
            self.answered.emit(None)
            self.found_here.emit(None)
        elif self._edition is not None:  # else the library is still being made; open() asks again
            self._timer.start()

    def ask_for_more(self) -> None:
        """Ask for the hits that follow; once at a time."""
        enquiry = self._enquiry
        if enquiry is None or self._continuing:
            return
        self._continuing = True

        def done(hits: object) -> None:
            self._continuing = False
            self.continued.emit(hits)

        self._run(enquiry, lambda: enquiry.more(_PAGE), done)

    # --- one after the other

    def _start(self) -> None:
        question = self._question
        enquiry = self._enquiry = self._enquire(None if question.everywhere else self._edition)
        self._continuing = False
        order = "relevance" if question.ranked else "document"
        self._run(enquiry, lambda: enquiry.first(_PAGE, order), self._show)

    def _show(self, results: Results) -> None:
        enquiry = self._enquiry
        assert enquiry is not None  # noqa: S101  (results of one given up never come)
        self.answered.emit(results)
        if results.exact and not self._question.everywhere:
            self.found_here.emit(results)
        else:
            self._find_here()
        if not results.exact:
            self._run(enquiry, enquiry.count, self.counted.emit)
        self._calm.start()

    def _ask_the_rest(self) -> None:
        enquiry = self._enquiry
        if enquiry is not None:
            self._run(enquiry, enquiry.suggestions, self.suggested.emit)
            self._run(enquiry, enquiry.facets, self.spread.emit)

    def _find_here(self) -> None:
        if self._here is not None and self._here in self._running:  # it is about the document that was open before
            self._here.give_up()
            self._running.remove(self._here)
        here = self._here = self._enquire(self._edition)
        self._run(here, here.everything, self.found_here.emit)

    # --- inside

    def _enquire(self, edition: Edition | None) -> Enquiry:
        from db.search import Enquiry

        question, scope = self._question, Scope(edition=edition)
        enquiry = Enquiry(self._library, question.typed, scope, broad=question.broad, bookmarks=self._bookmarks)
        self._running.append(enquiry)
        return enquiry

    def _give_up(self) -> None:
        for enquiry in self._running:
            enquiry.give_up()
        self._running.clear()
        self._enquiry = None
        self._calm.stop()

    def _run(self, enquiry: Enquiry, work: Callable[[], T], done: Callable[[T], Any]) -> None:
        def deliver(result: T) -> None:
            if enquiry in self._running:
                done(result)

        def refuse(error: RefDeskError) -> None:
            if enquiry in self._running and not isinstance(error, GivenUp):
                self._give_up()
                self.failed.emit(error)

        self._jobs.run(work, deliver, refuse)
