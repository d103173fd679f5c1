"""Searches are remembered, saved, deleted and brought back: what stands between the notebook and the list of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from db.notebook import Notebook
from db.searches import LONGEST, Search, Searches
from desktop import search_words
from desktop.asking import Question
from desktop.jobs import Jobs
from desktop.past_searches import PastSearches

T = TypeVar("T")


class Remembering(QObject):
    """Keeps the list as the notebook has it. Every change is on the disk before it is told."""

    told = Signal(str)
    changed = Signal()

    def __init__(self, notebook: Notebook, jobs: Jobs, past: PastSearches) -> None:
        super().__init__(past)
        self._searches = Searches(notebook)
        self._jobs = jobs
        self._past = past
        self._last = Question()
        self._deleted: tuple[Search, ...] = ()
        past.keep_requested.connect(self._keep)
        past.forget_requested.connect(self._forget)
        past.forget_all_requested.connect(self._forget_all)

    def show(self) -> None:
        """List the searches the notebook has now."""

        def listed() -> tuple[tuple[Search, ...], tuple[Search, ...]]:
            return self._searches.kept(), self._searches.recent()

        def show(found: tuple[tuple[Search, ...], tuple[Search, ...]]) -> None:
            self._past.show_searches(*found)
            self.changed.emit()

        self._jobs.run(listed, show, lambda _: None)  # what is wrong with the notebook was said when it was opened

    def remember(self, question: Question) -> None:
        """Remember a search, once: somebody goes where it leads."""
        if question != self._last:
            self._last = question
            meant = (question.typed, question.broad, question.everywhere)
            self._jobs.run(lambda: self._searches.remember(*meant), lambda _: self.show(), lambda _: None)

    def is_kept(self, question: Question) -> bool:
        """Tell whether a search is saved, meant as it is."""
        return self._as_kept(question) is not None

    def keep(self, question: Question) -> None:
        """Save a search, or no longer save it."""
        typed, kept = question.typed.strip(), self._as_kept(question)
        if kept is not None:
            self._keep(kept)
        elif len(typed) > LONGEST:
            self.told.emit(self.tr("This search is too long to be saved. Shorten it first."))
        elif typed:
            meant = (typed, question.broad, question.everywhere, True)
            told = self.tr("Search saved: clear the box to see all saved searches.")
            self._change(lambda: self._searches.remember(*meant), told)

    def bring_back(self) -> bool:
        """Bring back the searches deleted last; tell whether there were any."""
        deleted, self._deleted = self._deleted, ()
        if deleted:
            self._change(lambda: self._searches.restore(deleted), self.tr("The deleted searches are back."))
        return bool(deleted)

    def _as_kept(self, question: Question) -> Search | None:
        same = (question.typed.strip(), question.broad, question.everywhere)
        return next((each for each in self._past.items if each.kept and each[1:4] == same), None)

    def _keep(self, search: Search) -> None:
        told = self.tr("The search is no longer saved.") if search.kept else self.tr("Search saved.")
        self._change(lambda: self._searches.keep(search.id, not search.kept), told)

    def _forget(self, search: Search) -> None:
        told = self.tr("Search deleted: “{query}”. Ctrl+Z brings it back.").format(query=search.query)
        self._change(lambda: (self._searches.forget(search.id),), told, self._note_deleted)

    def _forget_all(self) -> None:
        self._last = Question()
        told = self.tr("The search history was deleted; saved searches stay. Ctrl+Z brings it back.")
        self._change(self._searches.forget_recent, told, self._note_deleted)

    def _note_deleted(self, deleted: tuple[Search, ...]) -> None:
        self._deleted = deleted

    def _change(self, change: Callable[[], T], told: str, noted: Callable[[T], None] = lambda _: None) -> None:
        def done(changed: T) -> None:
            noted(changed)
            self.show()
            self.told.emit(told)

        self._jobs.run(change, done, lambda error: self.told.emit(search_words.refusal(error)))
