"""What searches are measured against: tantivy with the tokens of db.text, and ripgrep reading the folded text."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from time import perf_counter
from typing import Any

import tantivy

from db import matching, text

_HEAP = 400_000_000


class Tantivy:
    """An index of paragraphs, their tokens made by RefDesk; the texts it fetches are held in memory."""

    def __init__(self, folder: str, texts: Sequence[str]) -> None:
        """Open the index in a folder; build() makes it."""
        self._folder = folder
        self._texts = texts

    def build(self) -> float:
        """Write the index and return the seconds it took."""
        shutil.rmtree(self._folder, ignore_errors=True)
        os.makedirs(self._folder)
        began = perf_counter()
        writer = self._index().writer(heap_size=_HEAP, num_threads=2)
        for number, words in enumerate(self._texts):
            writer.add_document(_document(number, words))
        writer.commit()
        seconds = perf_counter() - began
        writer.wait_merging_threads()
        return seconds

    def open(self) -> None:
        """Make ready to search."""
        self._opened = self._index()
        self._opened.reload()
        self._searcher = self._opened.searcher()

    def close(self) -> None:
        """Let go of the files, which stay in memory as long as they are mapped."""
        del self._searcher, self._opened

    def best(self, terms: Sequence[str], limit: int) -> list[tuple[int, str, tuple[tuple[int, int], ...]]]:
        """Return the best paragraphs with the places of the terms in them."""
        wanted = [(text.normalise(term), False) for term in terms]
        found = self._searcher.search(self._query(terms), limit, count=False)
        numbers = [self._searcher.doc(address)["id"][0] for _, address in found.hits]
        return [(number, self._texts[number], matching.spans(wanted, self._texts[number])) for number in numbers]

    def count(self, terms: Sequence[str]) -> int:
        """Return how many paragraphs have all terms."""
        return int(self._searcher.search(self._query(terms), 1, count=True).count)

    def adding(self) -> Callable[[str], object]:
        """Return what adds one paragraph and commits it."""
        writer = self._index().writer(heap_size=50_000_000, num_threads=1)

        def add(words: str) -> None:
            writer.add_document(_document(len(self._texts), words))
            writer.commit()

        return add

    @property
    def size(self) -> int:
        """The bytes of the index."""
        return sum(file.stat().st_size for file in Path(self._folder).iterdir())

    def _index(self) -> Any:
        schema = tantivy.SchemaBuilder()
        schema.add_integer_field("id", stored=True, fast=True)
        schema.add_text_field("words", stored=False, tokenizer_name="spaces", index_option="position")
        index = tantivy.Index(schema.build(), path=self._folder)
        analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
        index.register_tokenizer("spaces", analyzer)
        return index

    def _query(self, terms: Sequence[str]) -> Any:
        wanted = [self._phrase(text.phrase(term, complete=True) or "") for term in terms]
        return wanted[0] if len(wanted) == 1 else tantivy.Query.boolean_query([(tantivy.Occur.Must, q) for q in wanted])

    def _phrase(self, phrase: str) -> Any:
        """Return the fastest query that finds a phrase of db.text; the last token of some is open."""
        schema, tokens = self._opened.schema, phrase.rstrip("*").strip('"').split()
        begun = f"{re.escape(tokens[-1])}.*"
        if not phrase.endswith("*"):
            if len(tokens) == 1:
                return tantivy.Query.term_query(schema, "words", tokens[0])
            return tantivy.Query.phrase_query(schema, "words", tokens)
        if len(tokens) == 1:
            return tantivy.Query.regex_query(schema, "words", begun)
        if text.is_cjk(tokens[-1][0]):  # it begins more than the 50 tokens to which the other query keeps itself
            return tantivy.Query.regex_phrase_query(schema, "words", [*map(re.escape, tokens[:-1]), begun])
        return tantivy.Query.phrase_prefix_query(schema, "words", tokens)


def _document(number: int, words: str) -> Any:
    document = tantivy.Document()
    document.add_integer("id", number)
    document.add_text("words", text.tokens(words))
    return document


def scan(file: str, term: str) -> int:
    """Let ripgrep count the lines of a folded text that have a term."""
    asked = [_ripgrep(), "-c", "-F", text.normalise(term), file]
    return int(subprocess.run(asked, capture_output=True, check=False).stdout or 0)


@cache
def _ripgrep() -> str:
    beside = Path(sys.executable).with_name("rg")
    found = str(beside) if beside.exists() else shutil.which("rg")
    if found is None:
        raise SystemExit("ripgrep is missing: install the dependency group `bench`.")
    return found
