"""A web page in one file that needs nothing else: light or dark as the reader's system is, and fit for printing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from db.export.records import BESIDE, QUOTES, TEXT, Chapter, Export, Passage, Piece, pieces
from db.export.tables import blocks
from db.export.telling import cited, own, told

LONG = 12
"""How many headings an export has at the least to begin with a list of its contents."""

_STYLE = """
:root { color-scheme: light dark; --ground: #ffffff; --text: #1b1f24; --quiet: #57606a; --rule: #d0d7de;
        --accent: #0b5f98; --mark: #fff0a8; --green: #c9efc4; --blue: #c5e3ff; --pink: #ffd3e4; --note: #f4f7fa; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16191d; --text: #e3e6ea; --quiet: #9aa4af; --rule: #363c44;
          --accent: #74b9ea; --mark: #5c4d07; --green: #1f4d24; --blue: #173f66; --pink: #62284a; --note: #1f242a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 3rem 1.5rem 4rem; background: var(--ground); color: var(--text);
       font: 1.0625rem/1.7 "Segoe UI", "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
       "Noto Sans SC", "Noto Naskh Arabic", sans-serif; overflow-wrap: break-word; }
.wide { max-width: 82rem; }
h1 { font-size: 1.75rem; line-height: 1.3; margin: 0 0 .75rem; }
h2 { font-size: 1.25rem; line-height: 1.4; margin: 2.5rem 0 .75rem; padding-bottom: .25rem;
     border-bottom: 1px solid var(--rule); }
h3, h4, h5, h6 { font-size: 1.0625rem; line-height: 1.5; margin: 1.75rem 0 .5rem; color: var(--accent); }
p { margin: 0 0 .75rem; }
.subtitle, .about, .cited, .out, footer { color: var(--quiet); }
.about, .cited, .foot { font-size: .875rem; font-weight: normal; }
.subtitle + .lead { margin-top: 1.25rem; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav li { display: flex; gap: 1rem; justify-content: space-between; }
nav span { white-space: nowrap; color: var(--quiet); }
nav a { color: var(--accent); text-decoration: none; }
figure { margin: 0 0 1.5rem; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); white-space: pre-line; }
figcaption { margin-top: .35rem; padding-inline-start: 1.1875rem; }
cite { font-style: normal; color: var(--text); }
body { --inset: 3.25rem; } .pairs { --inset: 2.5rem; }
.paragraph { padding-inline-start: var(--inset); white-space: pre-line; }
.number { display: inline-block; min-width: var(--inset); margin-inline-start: calc(-1 * var(--inset));
          padding-inline-end: .5rem; color: var(--quiet); }
.table { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; font-size: .8125rem; line-height: 1.45; }
td { border: 1px solid var(--rule); padding: .2rem .5rem; vertical-align: top; text-align: start; }
th { text-align: start; }
.pairs { width: 100%; table-layout: fixed; font-size: .9375rem; line-height: 1.6; margin: 0 0 1.5rem; }
.pairs th { padding: .35rem .75rem; border-bottom: 2px solid var(--rule); font-size: .875rem; color: var(--quiet); }
.pairs > tbody > tr > td { border: 0; border-bottom: 1px solid var(--rule); padding: .6rem .75rem; }
.pairs > tbody > tr > td + td { border-inline-start: 1px solid var(--rule); }
.pairs p:last-child { margin-bottom: 0; }
.pairs .paragraph ~ .note, .pairs .paragraph ~ .foot, .pairs .paragraph ~ .about { margin-inline-start: 2.5rem; }
@media screen and (max-width: 40rem) {
  .pairs > thead { display: none; }
  .pairs, .pairs > tbody, .pairs > tbody > tr, .pairs > tbody > tr > td { display: block; }
  .pairs > tbody > tr > td + td { border-inline-start: 0; } .pairs > tbody > tr > td { border-bottom: 0; }
  .pairs > tbody > tr { border-bottom: 2px solid var(--rule); }
  .pairs > tbody > tr > td::before {
    content: attr(data-side); display: block; color: var(--quiet); font-size: .8125rem; } }
.note { margin: .5rem 0 0; padding: .5rem .875rem; background: var(--note); border-radius: 4px; white-space: pre-line; }
main > .paragraph ~ .note, main > .paragraph ~ .foot, main > .end { margin: 0 0 1rem; margin-inline-start: 3.25rem; }
main > .paragraph:has(+ .end) { margin-bottom: .15rem; }
.end { margin-bottom: .5rem; }
mark { background: var(--mark); color: inherit; font-weight: 600; }
mark.highlight { font-weight: inherit; border-radius: 2px; }
mark.green { background: var(--green); } mark.blue { background: var(--blue); } mark.pink { background: var(--pink); }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 2px solid var(--rule); font-size: .875rem; }
footer h2 { border: 0; margin: 0 0 .5rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; margin: 1rem 0 0; }
dt { color: var(--quiet); } dd { margin: 0; color: var(--text); overflow-wrap: anywhere; }
@media print {
  @page { margin: 2.2cm 2cm; }
  :root { --ground: #fff; --text: #000; --quiet: #444; --rule: #bbb; --accent: #000; --mark: transparent;
          --note: transparent; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.5; }
  mark.highlight { print-color-adjust: exact; --mark: #fff0a8; background: var(--mark); }
  mark.green { background: #c9efc4; } mark.blue { background: #c5e3ff; } mark.pink { background: #ffd3e4; }
  .note { border: 1px solid var(--rule); } footer { margin-top: 1.5rem; } footer p { margin-bottom: .2rem; }
  figure, .note, dl, h2, h3, h4 { break-inside: avoid; } h1, h2, h3, h4 { break-after: avoid; } }
"""
_ARABIC = re.compile("[\u0600-\u06ff]")
_COLORS = ("yellow", "green", "blue", "pink")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def render(export: Export) -> bytes:
    """Return the page."""
    return ("\n".join(_lines(export)) + "\n").encode("utf-8")


def _lines(export: Export) -> Iterator[str]:
    language = export.imprint.language
    wide = ' class="wide"' if export.layout == BESIDE else ""
    yield "<!DOCTYPE html>"
    yield f'<html{_speaking(language)}>\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<meta name="generator" content="RefDesk {escape(export.imprint.version)}">'
    yield f"<title>{escape(export.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body{wide}>"
    yield f"<header>\n<h1{_turned(export.title)}>{escape(export.title)}</h1>"
    yield from (
        f'<p class="subtitle"{_turned(line)}>{escape(line)}</p>' for line in export.subtitle.split("\n") if line
    )
    yield from (f'<p class="lead">{escape(line)}</p>' for line in export.lead)
    yield "</header>"
    headed = [(number, chapter) for number, chapter in enumerate(export.chapters) if chapter.title]
    if len(headed) >= LONG:
        yield f'<nav aria-label="{escape(export.imprint.say("contents"))}">'
        yield f"<h2>{escape(export.imprint.say('contents'))}</h2>\n<ol>"
        yield from (_entry(export, number, chapter) for number, chapter in headed)
        yield "</ol>\n</nav>"
    yield "<main>"
    for number, chapter in enumerate(export.chapters):
        yield from _chapter(export, number, chapter)
    yield "</main>"
    yield from _footer(export)
    yield "</body>\n</html>"


def _entry(export: Export, number: int, chapter: Chapter) -> str:
    inset = f' style="padding-inline-start: {(chapter.level - 1) * 1.25}rem"' if chapter.level > 1 else ""
    cited = f"<span>{escape(export.numbers(chapter))}</span>" if chapter.citation else ""
    return f'<li{inset}><a href="#c{number}"{_speaking(chapter.language)}>{escape(chapter.title)}</a>{cited}</li>'


def _chapter(export: Export, number: int, chapter: Chapter) -> Iterator[str]:
    if chapter.title:
        tag = f"h{min(chapter.level + 1, 6)}"
        numbers = chapter.citation if chapter.level == 1 else export.numbers(chapter)
        place = f' <span class="cited">{escape(numbers)}</span>' if numbers else ""
        yield f'<{tag} id="c{number}"{_speaking(chapter.language)}>{escape(chapter.title)}{place}</{tag}>'
    if export.layout == BESIDE:
        yield from _pairs(export, chapter)
        return
    for passage in chapter.passages:
        yield from _running(export, passage) if export.layout == TEXT else _quoted(export, passage)


def _mark(piece: Piece) -> str:
    """Return what opens a mark: of what was looked for or differs, or in the colour of the reader's highlight."""
    if piece.color is None:
        return "<mark>"
    kind = f"highlight {piece.color}" if piece.color in _COLORS else "highlight"
    return f'<mark class="{kind}">'


def _words(passage: Passage) -> str:
    return "".join(
        f"<sup>{escape(piece.text)}</sup>"
        if piece.raised
        else f"{_mark(piece)}{escape(piece.text)}</mark>"
        if piece.marked or piece.color is not None
        else f'<span class="out">{escape(piece.text)}</span>'
        if piece.added
        else escape(piece.text)
        for piece in pieces(passage)
    )


def _running(export: Export, passage: Passage) -> Iterator[str]:
    number = f'<span class="number">{escape(passage.first)}.</span>' if passage.first else ""
    speaking = _speaking(passage.edition.language)
    for block in blocks(passage):
        if isinstance(block, Passage):
            yield f'<p class="paragraph"{speaking}>{number}{_words(block)}</p>'
            number = ""
        else:
            rows = "\n".join("<tr>" + "".join(f"<td>{_words(cell)}</td>" for cell in row) + "</tr>" for row in block)
            yield f'<div class="table"><table{speaking}>\n{rows}\n</table></div>'
    yield from _below(export, passage)


def _quoted(export: Export, passage: Passage) -> Iterator[str]:
    about = "".join(f" · {escape(part)}" for part in told(export, passage))
    yield f"<figure>\n<blockquote{_speaking(passage.edition.language)}>{_words(passage)}</blockquote>"
    yield f'<figcaption class="about"><cite>{escape(cited(export, passage))}</cite>{about}</figcaption>'
    yield from _below(export, passage)
    yield "</figure>"


def _below(export: Export, passage: Passage) -> Iterator[str]:
    """Yield the report's own footnotes, and what the reader noted."""
    for note in passage.footnotes:
        yield f'<p class="foot"><sup>{escape(note.mark)}</sup> {escape(note.text)}</p>'
    if export.layout != QUOTES and passage.citation:
        state = f" · {escape(passage.state)}" if passage.state else ""
        yield f'<p class="about end"><cite>{escape(cited(export, passage))}</cite>{state}</p>'
    lines = [f"<strong>{escape(caption)}</strong> {escape(words)}" for caption, words in own(export, passage)]
    if lines:
        yield f'<p class="note" dir="auto">{"<br>".join(lines)}</p>'


def _pairs(export: Export, chapter: Chapter) -> Iterator[str]:
    """Yield rows of two documents as a table of two columns; on a narrow screen one stands below the other."""
    heads = "".join(f'<th scope="col" dir="auto">{escape(side)}</th>' for side in export.sides)
    yield f'<table class="pairs">\n<thead><tr>{heads}</tr></thead>\n<tbody>'
    for passage in chapter.passages:
        yield "<tr>"
        for side, name in zip(passage.sides, export.sides, strict=True):
            yield f'<td data-side="{escape(name)}">'
            if side.missing:
                state = f" · {escape(side.state)}" if side.state else ""
                yield f'<p class="out">{escape(side.missing)}{state}</p>'
            else:
                yield from _running(export, side)
            yield "</td>"
        yield "</tr>"
    yield "</tbody>\n</table>"


def _footer(export: Export) -> Iterator[str]:
    yield f"<footer>\n<h2>{escape(export.imprint.say('provenance'))}</h2>"
    yield from (f"<p>{escape(line)}</p>" for line in export.colophon)
    for facts in export.provenance:
        rows = "".join(
            f"<dt>{escape(caption)}</dt><dd{_turned(value)}>{escape(value)}</dd>" for caption, value in facts
        )
        yield f"<dl>{rows}</dl>"
    yield "</footer>"


def _turned(words: str) -> str:
    """Return the attribute of an element whose words may be Arabic, also where they begin with a symbol in Latin."""
    return ' dir="rtl"' if _ARABIC.search(words) else ' dir="auto"'


def _speaking(language: str) -> str:
    """Return the attributes of an element whose words are in a language."""
    direction = "rtl" if language == "ar" else "ltr"
    return f' lang="{escape({"zh": "zh-Hans"}.get(language, language))}" dir="{direction}"'
