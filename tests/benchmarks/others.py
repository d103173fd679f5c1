"""What searches are measured against: tantivy with the tokens of db.text, and ripgrep reading the folded text."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
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

    def best(self, terms: Sequence[str], limit: int) -> list[tuple[int, str, tuple[tuple[int, int], ...]]]:
        """Return the best paragraphs with the places of the terms in them."""
        wanted = [(text.normalise(term), False) for term in terms]
        found = self._searcher.search(self._query(terms), limit, count=False)
        numbers = [self._searcher.doc(address)["id"][0] for _, address in found.hits]
        return [(number, self._texts[number], matching.spans(wanted, self._texts[number])) for number in numbers]

    def count(self, terms: Sequence[str]) -> int:
        """Return how many paragraphs have all terms."""
        return int(self._searcher.search(self._query(terms), 1, count=True).count)

    def add(self, texts: Iterable[str]) -> list[float]:
        """Add paragraphs one by one and return the seconds each took."""
        writer = self._index().writer(heap_size=50_000_000, num_threads=1)
        taken = []
        for number, words in enumerate(texts):
            began = perf_counter()
            writer.add_document(_document(number, words))
            writer.commit()
            taken.append(perf_counter() - began)
        return taken

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
        tokens = phrase.rstrip("*").strip('"').split()
        if not phrase.endswith("*"):
            if len(tokens) == 1:
                return tantivy.Query.term_query(self._opened.schema, "words", tokens[0])
            return tantivy.Query.phrase_query(self._opened.schema, "words", tokens)
        if len(tokens) == 1:
            return tantivy.Query.regex_query(self._opened.schema, "words", f"{re.escape(tokens[0])}.*")
        return self._opened.parse_query(phrase, ["words"])


def _document(number: int, words: str) -> Any:
    document = tantivy.Document()
    document.add_integer("id", number)
    document.add_text("words", text.tokens(words))
    return document


def scan(file: str, term: str) -> float:
    """Let ripgrep count the lines of a folded text that have a term, and return the seconds it took."""
    began = perf_counter()
    subprocess.run([_ripgrep(), "-c", "-F", text.normalise(term), file], capture_output=True, check=False)
    return perf_counter() - began


def _ripgrep() -> str:
    beside = Path(sys.executable).with_name("rg")
    found = str(beside) if beside.exists() else shutil.which("rg")
    if found is None:
        raise SystemExit("ripgrep is missing: install the dependency group `bench`.")
    return found
