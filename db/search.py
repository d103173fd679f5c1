"""What a person typed becomes the paragraphs that answer it: a first page at once, then the count, then the rest.

How a query is read is db.query's, what answers it db.matching's, what to try instead db.suggestions'. How a hit is
drawn, and every sentence about it, is desktop's.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from time import perf_counter
from typing import TYPE_CHECKING

from db import query
from db.errors import GivenUp
from db.records import Bookmark, Facets, Hit, Results, Scope, Suggestion
from db.searcher import Found, Searcher

if TYPE_CHECKING:
    from db.library import Library

BEST_OF = 1000
"""Among how many of the first paragraphs found the best are chosen for a first page by relevance."""

_STEPS = 10_000  # of SQLite's machine, between two looks at whether to go on
_ENOUGH = 5  # times as many as are shown, to choose the best from


class Enquiry:
    """One query put to one library. Its answers come one after the other; from any thread it can be given up.

    Methods raise NotFound when the scope names what the library does not hold, GivenUp after give_up(), and
    LibraryUnreadable.
    """

    def __init__(
        self,
        library: Library,
        typed: str,
        scope: Scope = Scope(),  # noqa: B008  (a frozen value)
        *,
        broad: bool = False,
        bookmarks: Callable[[], Sequence[Bookmark]] = tuple,
    ) -> None:
        """Take what was typed; `bookmarks` gives those that the field `my:` speaks of, when it is asked about."""
        self._library = library
        self.typed = typed
        self._scope = scope
        self._broad = broad
        self._bookmarks = bookmarks
        self._parsed = query.parse(typed)
        self._lock = threading.Lock()
        self._opened: set[sqlite3.Connection] = set()
        self._given_up = False
        self._last = 0  # id of the last paragraph handed out
        self._ranking: list[Found] = []

    def first(self, limit: int, order: str = "document") -> Results:
        """Return the first hits, with bounded work; totals are exact where `exact` says so.

        `order` is "document", or "relevance": the more often and the more densely the terms occur, in the text and in
        the headings above it, the earlier; among the first BEST_OF paragraphs.
        """
        began = perf_counter()
        with self._searching() as searcher:
            ranked = order == "relevance"
            most = BEST_OF if ranked else limit
            found, complete = searcher.soonest(most, _ENOUGH * limit)
            seen = searcher.ranked(found) if ranked else found
            hits = searcher.hits(seen[:limit])
            self._ranking, self._last = seen[limit:], 0 if ranked or complete else seen[-1].id
            results = searcher.results(
                self.typed, hits, len(seen), _occurrences(hits), began, exact=complete, ranked=ranked
            )
            return results._replace(by_section=searcher.by_section(hits))

    def more(self, limit: int) -> tuple[Hit, ...]:
        """Return the hits that follow those handed out; none at the end."""
        with self._searching() as searcher:
            if self._last:
                found = list(islice(searcher.matching(after=self._last), limit))
                self._last = found[-1].id if len(found) == limit else 0
            else:
                found, self._ranking = self._ranking[:limit], self._ranking[limit:]
            return searcher.hits(found)

    def count(self) -> int:
        """Return how many paragraphs answer."""
        with self._searching() as searcher:
            return searcher.count()

    def suggestions(self) -> tuple[Suggestion, ...]:
        """Return other queries worth trying: where nothing, or less than another reading would, was found."""
        from db.suggestions import suggestions

        with self._searching() as searcher:
            paragraphs = searcher.count()
            tries = suggestions(searcher, self._parsed, paragraphs)
        return tries if paragraphs else (*self._wider(), *tries)

    def _wider(self) -> Iterator[Suggestion]:
        """Yield the same query taken broadly, and in all documents, where it finds something."""
        wider = [("broad", self._scope, True)] if not self._broad else []
        wider += [("everywhere", Scope(), self._broad)] if self._scope != Scope() else []
        for reason, scope, broad in wider:
            with self._searching(scope, broad) as searcher:
                if count := searcher.count():
                    yield Suggestion(self.typed.strip(), count, reason)

    def facets(self) -> Facets:
        """Return how the paragraphs that answer are spread over documents, sections, countries and years."""
        from db import facets

        with self._searching() as searcher:
            return facets.of(searcher.opened, searcher.ids(), self._scope.edition)

    def everything(self, order: str = "document", limit: int | None = None, offset: int = 0) -> Results:
        """Return what find() does, without suggestions."""
        began = perf_counter()
        with self._searching() as searcher:
            found = list(searcher.matching())
            ranked = order == "relevance"
            hits = searcher.hits(searcher.ranked(found) if ranked else found)
            page = hits[offset : None if limit is None else offset + limit]
            results = searcher.results(self.typed, page, len(hits), _occurrences(hits), began, ranked=ranked)
            return results._replace(by_section=searcher.by_section(hits))

    def give_up(self) -> None:
        """End what is running, from any thread: nobody waits for it any more."""
        with self._lock:
            self._given_up = True
            for opened in self._opened:
                opened.interrupt()

    @contextlib.contextmanager
    def _searching(self, scope: Scope | None = None, broad: bool | None = None) -> Iterator[Searcher]:
        with self._library.reading() as opened:
            with self._lock:
                if self._given_up:
                    raise GivenUp
                self._opened.add(opened)
            opened.set_progress_handler(lambda: self._given_up, _STEPS)
            try:
                mine = any(field.name.endswith("my") for field in query.fields(self._parsed))
                marks = self._marked() if mine else ()
                searcher = Searcher(opened, self._scope if scope is None else scope, marks)
                searcher.read(self._parsed, self._broad if broad is None else broad)
                yield searcher
                if self._given_up:
                    raise GivenUp
            except sqlite3.OperationalError as error:
                if self._given_up:
                    raise GivenUp from error
                raise
            finally:
                with self._lock:
                    self._opened.discard(opened)

    def _marked(self) -> Sequence[Bookmark]:
        from db.anchor import placed  # only for a search among bookmarks

        return tuple(placed(self._library, self._bookmarks()))


def find(
    library: Library,
    typed: str,
    scope: Scope = Scope(),  # noqa: B008  (a frozen value)
    *,
    order: str = "document",
    limit: int | None = None,
    offset: int = 0,
    broad: bool = False,
    bookmarks: Sequence[Bookmark] = (),
) -> Results:
    """Return the paragraphs of a library that answer a query, and how many there are.

    Every paragraph is looked at: see Enquiry for a first page at once. `limit` and `offset` choose the page in `hits`;
    totals are of all. Raises NotFound when the scope names a document or section that the library does not hold.
    """
    began = perf_counter()
    enquiry = Enquiry(library, typed, scope, broad=broad, bookmarks=lambda: bookmarks)
    results = enquiry.everything(order, limit, offset)
    return results._replace(suggestions=enquiry.suggestions(), milliseconds=(perf_counter() - began) * 1000)


def _occurrences(hits: Iterable[Hit]) -> int:
    return sum(len(hit.matches) for hit in hits)
