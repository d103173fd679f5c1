"""How the command line prints its answers for people: aligned columns, Chinese characters counted as the two they take.

Gets the rows that --json prints; knows neither the library nor the commands.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from db.records import Results, Suggestion
from db.snippets import snippet

_Rows = Iterable[dict[str, Any]]


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def table(rows: Iterable[Sequence[object]], right: Sequence[int] = ()) -> str:
    """Return rows with their columns aligned, those in `right` at their right edge."""
    texts = [["" if cell is None else str(cell) for cell in row] for row in rows]
    widths = [max(map(width, column)) for column in zip(*texts, strict=True)]
    lines = []
    for row in texts:
        cells = []
        for column, (text, wide) in enumerate(zip(row, widths, strict=True)):
            padding = " " * (wide - width(text))
            cells.append(padding + text if column in right else text + padding)
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def documents(rows: _Rows) -> str:
    """Return a line of facts and a line of title for each document."""
    lines = []
    for row in rows:
        doubt = "" if row["symbol_confirmed"] else " (symbol unconfirmed)"
        size = f"{_counted(row['paragraphs'], 'paragraph')}, {_counted(row['sections'], 'heading')}"
        lines += [f"{row['symbol']}@{row['language']}{doubt}  {row['date']}  {size}", f"    {row['title']}"]
    return "\n".join(lines)


def outline(rows: _Rows) -> str:
    """Return the headings, indented, each with the number that --section takes and its range of paragraphs."""
    return table(
        (
            (
                index,
                "  " * (row["level"] - 1) + (f"{row['number']}. " if row["number"] else "") + row["title"],
                row["first"] if row["first"] == row["last"] else f"{row['first']}–{row['last']}",
            )
            for index, row in enumerate(rows)
        ),
        right=(0,),
    )


def paragraphs(rows: _Rows) -> str:
    """Return each paragraph below its citation and headings."""
    return "\n\n".join(
        "\n".join(
            part
            for part in (
                row["citation"] or f"{row['document']}@{row['language']}",
                " › ".join(row["section"]),
                row["text"],
                f"[{' '.join(row['countries'])}]" if row["countries"] else "",
            )
            if part
        )
        for row in rows
    )


def results(found: Results, wide: int) -> str:
    """Return the hits below their headings, `wide` characters of each with what was found in brackets; then totals."""
    lines: list[str] = []
    place: object = None
    for hit in found.hits:
        if (hit.edition, hit.path) != place:
            place = hit.edition, hit.path
            lines += ["", " › ".join((str(hit.edition), *hit.path))]
        text, marks = snippet(hit.text, hit.matches, wide)
        lines.append(f"{hit.number or '':>6}  {marked(text, marks)}")
    paragraphs = _counted(found.total_paragraphs, "paragraph")
    lines += ["", f"{_counted(found.total_occurrences, 'occurrence')} in {paragraphs}"]
    lines += [f"Also searched for, instead of {words[0]}: {', '.join(words[1:])}" for words in found.searched]
    lines += [f"“{value}” is no {name} that is known here." for name, value in found.unknown]
    lines += [f"Try {_tried(each)}: {_counted(each.paragraphs, 'paragraph')}" for each in found.suggestions]
    return "\n".join(lines[1:])


def _tried(each: Suggestion) -> str:
    """Return how to try a suggestion."""
    how = {"broad": " with --broad", "everywhere": " in all documents", "pinyin": f" ({each.typed})"}
    return each.query + how.get(each.reason, "")


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def marked(text: str, marks: Iterable[tuple[int, int]]) -> str:
    """Return a text with ranges of it in lenticular brackets."""
    for start, end in sorted(marks, reverse=True):
        text = f"{text[:start]}【{text[start:end]}】{text[end:]}"
    return text


def countries(rows: _Rows) -> str:
    """Return a table of countries and counts."""
    names = ("paragraphs", "occurrences", "activities", "places")
    body = [(row["iso3"], row["name"], *(row[name] for name in names)) for row in rows]
    return table([("", "country", *names), *body], right=(2, 3, 4, 5))


def country(row: dict[str, Any]) -> str:
    """Return a country's names, then its activities and its mentions in document order."""
    lines = [f"{row['iso3']}  " + " · ".join(row["names"].values())]
    for heading, rows in (("Activities", row["activities"]), ("Mentions", row["mentions"])):
        lines += ["", f"{heading}: {len(rows)}"]
        for each in rows:
            place = f"  {each['document']}@{each['language']} {each['paragraph'] or '':>6}  "
            lines.append(place + (each["text"] if "text" in each else f"{each['surface']} ({each['kind']})"))
    return "\n".join(lines)


def bookmarks(rows: _Rows) -> str:
    """Return bookmarks with the beginning of what they mark, notes and labels below."""
    lines = []
    for row in rows:
        quote = row["quote"].replace("\n", " ")
        state = "" if row["state"] == "ok" else f" [{row['state']}]"
        quote = f"“{quote[:40]}”" if row["highlight"] else quote[:40]
        lines.append(f"{row['id']:>4}  {row['document']}@{row['language']} {row['paragraph']}{state}  {quote}")
        lines += [f"      {each}" for each in (row["note"], ", ".join(row["labels"])) if each]
    return "\n".join(lines) or "No bookmarks yet: add one with “refdesk bookmarks add DOC PARA”."


def arrival(row: dict[str, Any]) -> str:
    """Return a line for a file, and below it what a reader should look at."""
    rebuilt = f", {row['rebuilt_numbers']} numbers rebuilt" if row["rebuilt_numbers"] else ""
    lines = [
        f"{row['file']}: {row['status']} as {row['symbol']}@{row['language']}: {row['numbered']} of "
        f"{row['paragraphs']} paragraphs numbered{rebuilt}, {row['sections']} headings, "
        f"{row['footnotes']} footnotes, {row['tables']} tables"
    ]
    lines += [f"    numbers missing: {gap}" for gap in row["gaps"]]
    lines += [f"    paragraphs {change}: {count}" for change, count in row.get("differences", {}).items()]
    for each in row.get("bookmarks", ()):
        now = f", now paragraph {each['now']}" if each["state"] == "moved" or each["now"] != each["paragraph"] else ""
        lines.append(f"    bookmark {each['id']} on paragraph {each['paragraph']}: {each['state']}{now}")
    for each in row.get("corrections_lost", ()):
        where = f" in paragraph {each['paragraph']}" if each["paragraph"] else ""
        lines.append(f"    correction of “{each['surface']}”{where}: its words are not found; it is kept")
    return "\n".join(lines)
