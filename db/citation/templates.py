"""How a quotation is put together: templates with placeholders in braces, ready ones and people's own. A leaf.

A template is of one of three kinds: "text" (words with their citation), "only" (the citation alone), "markdown". What
is kept of a choice is the name of a ready style ("" is how UN documents cite), or a template of one's own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

KINDS = ("text", "only", "markdown")
STYLES = ("", "title", "date", "address", "footnote")
PLACEHOLDERS = ("quote", "citation", "symbol", "paragraphs", "title", "date", "section", "address")

LONGEST = 1000
"""Characters that a template may have."""

_CITING = frozenset({"citation", "symbol", "paragraphs", "address"})
_TOKEN = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_BRACKETS = ("()", "（）", "[]", "“”", "«»", "《》", "「」", '""')
_SEPARATORS = ",;:·،؛，；、："
_CLOSING_QUOTE = re.compile(r"(?:[ \u00a0\u202f]?»|[”\"’」』¹²³*])+")
_OPENING_QUOTE = re.compile(r"(?:«[ \u00a0\u202f]?|[“\"‘「『])+\Z")

# What stands between the parts in each language: the comma, a title, the end of a note.
_COMMAS = {"zh": "，", "ar": "، "}
_TITLES = {"zh": "《{title}》", "fr": "« {title} »", "es": "«{title}»", "ru": "«{title}»", "ar": "«{title}»"}


class Style(NamedTuple):
    """What is kept of a person's choice for each kind."""

    text: str = ""
    only: str = ""
    markdown: str = ""


class Flaw(NamedTuple):
    """Why a template cannot be used, by code, and the words of it that are meant.

    `code`: "unknown" (a placeholder there is none of), "open" or "close" (a brace without its other), "unquoted" (the
    words are missing), "quoted" (they are where only a citation goes), "uncited" (nothing says where from), "long".
    """

    code: str
    found: str = ""


class Parts(NamedTuple):
    """What is filled in around the first quote: in `opening` and `closing` the signs that stay beside the words."""

    before: str
    opening: str
    closing: str
    after: str


class _Token(NamedTuple):
    """A piece of a template: words as they stand (`name` is ""), or a placeholder with its value."""

    text: str
    name: str = ""


def ready(kind: str, style: str, language: str) -> str:
    """Return a ready template in one of the six languages; an unknown style is that of UN documents."""
    comma = _COMMAS.get(language, ", ")
    cited = {
        "title": f"{_TITLES.get(language, '“{title}”')}{comma}{{citation}}",
        "date": f"{{citation}}{comma}{{date}}",
        "address": f"{{citation}}{comma}{{address}}",
    }.get(style, "{citation}")
    stop = "。" if language == "zh" else "."
    if kind == "markdown":
        if style == "footnote":
            return f"> {{quote}}[^1]\n\n[^1]: {{citation}}{stop}"
        return "> {quote}\n> \n> — " + ("[{citation}]({address})" if style == "address" else cited)
    if style == "footnote":
        note = f"¹ {{citation}}{stop}"
        return note if kind == "only" else f"{{quote}}¹\n\n{note}"
    if kind == "only":
        return cited
    return f"{{quote}}（{cited}）" if language == "zh" else f"{{quote}} ({cited})"


def chosen(kind: str, kept: str, language: str) -> str:
    """Return the template that a kept choice stands for; for one that is broken, that of UN documents."""
    if kept in STYLES or flaw(kind, kept) is not None:
        return ready(kind, kept, language)
    return kept


def flaw(kind: str, template: str) -> Flaw | None:
    """Return what keeps a template of this kind from being used, None when nothing does."""
    names: list[str] = []
    for match in _TOKEN.finditer(template):
        if match[0] in ("{", "}"):
            return Flaw("open" if match[0] == "{" else "close", template[match.start() :][:20])
        if match[1] is not None and match[1] not in PLACEHOLDERS:
            return Flaw("unknown", match[0])
        names += [match[1]] if match[1] else []
    if kind == "only" and "quote" in names:
        return Flaw("quoted", "{quote}")
    if kind != "only" and "quote" not in names:
        return Flaw("unquoted", "{quote}")
    if not _CITING & set(names):
        return Flaw("uncited", "{citation}")
    return Flaw("long") if len(template) > LONGEST else None


def fill(template: str, values: Mapping[str, str]) -> str:
    """Return a template with its values, verbatim: a brace in a value is no placeholder. Never fails.

    What has no value goes, with the comma or the brackets around it. Where a line begins with Markdown's ">", every
    line of a value in it does.
    """
    return _joined(_tokens(template, values))


def around(template: str, values: Mapping[str, str]) -> Parts:
    """Return what a template of kind "text" puts before and behind the words, without brackets around the whole."""
    tokens = _tokens(template, values)
    place = next((at for at, token in enumerate(tokens) if token.name == "quote"), -1)
    before, after = list(tokens[: max(place, 0)]), list(tokens[place + 1 :])
    opening = closing = ""
    if before and (match := _OPENING_QUOTE.search(before[-1].text)) and not before[-1].name:
        opening = match[0]
        before[-1] = _Token(before[-1].text[: match.start()])
    if place >= 0 and after and (match := _CLOSING_QUOTE.match(after[0].text)) and not after[0].name:
        closing = match[0]
        after[0] = _Token(after[0].text[match.end() :])
    return Parts(_joined(before).strip(), opening, closing, _unwrapped(_joined(after).strip()))


def _unwrapped(text: str) -> str:
    """Return a text without the brackets that hold all of it."""
    for opening, closing in ("()", "（）"):
        if text.startswith(opening) and text.endswith(closing):
            depth = 0
            for at, sign in enumerate(text):
                depth += (sign == opening) - (sign == closing)
                if depth == 0:
                    return text[1:-1].strip() if at == len(text) - 1 else text
    return text


def _tokens(template: str, values: Mapping[str, str]) -> list[_Token]:
    """Return a template in words and values, in turn: words first and last, maybe empty."""
    tokens, literal, place = [], "", 0
    for match in _TOKEN.finditer(template):
        literal += template[place : match.start()]
        place = match.end()
        if match[1] in PLACEHOLDERS:
            tokens += [_Token(literal), _Token(values.get(match[1], ""), match[1])]
            literal = ""
        else:
            literal += match[0][0] if match[0] in ("{{", "}}") else match[0]
    tokens.append(_Token(literal + template[place:]))
    at = 1
    while at < len(tokens):
        if tokens[at].text:
            at += 2
        else:
            tokens[at - 1 : at + 2] = [_Token(_closed_up(tokens[at - 1].text, tokens[at + 1].text))]
    return tokens


def _closed_up(left: str, right: str) -> str:
    """Return the words before and behind a value that is missing, without what only it needed."""
    for opening, closing in map(tuple, _BRACKETS):
        inner, outer = left.rstrip(" \u00a0\u202f"), right.lstrip(" \u00a0\u202f")
        if inner.endswith(opening) and outer.startswith(closing):
            left, right = inner[:-1], outer[1:]
            break
    if left.rstrip(" ")[-1:] in _SEPARATORS and left.strip(" "):
        left = left.rstrip(" " + _SEPARATORS)
    elif right.lstrip(" ")[:1] in _SEPARATORS and right.strip(" "):
        right = right.lstrip(" " + _SEPARATORS)
    elif right[:1] in ("", " ", "\n"):
        left = left.rstrip(" ") if not left.rstrip(" ").endswith(">") else left
    return left + right


def _joined(tokens: list[_Token]) -> str:
    text = ""
    for token in tokens:
        line = text[text.rfind("\n") + 1 :]
        quoting = re.match(r">[> ]*", line) if token.name else None
        text += token.text.replace("\n", f"\n{quoting[0]}") if quoting else token.text
    return text
