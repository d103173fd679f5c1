"""What a person typed, read: terms, and where the writer asks for it, alternatives, exclusions and fields.

One principle: what was typed is looked for as it was typed; only where that is nowhere is it read more forgivingly.

- Text in ASCII double quotes, closed or still open, is one term as it stands, its spaces and punctuation included.
- Other white space parts terms, all of which must occur. But a space with CJK on one side only is how UN texts set
  numbers and Latin words ("2023 年 10 月", "第 78/228 号"), and one beside punctuation belongs to it ("2652 (2022)"):
  the two sides are first one term, and two where that term is nowhere in the scope.
- A term in Chinese quotes is looked for with them, and without them where that is nowhere.
- OR, | and 或 between terms want either; a minus at a term's beginning, NOT and 非 exclude what follows; parentheses
  group where they are balanced and not part of a word; `country:海地` and its like narrow by what is known of a
  paragraph. A query of which every space may be typography is first looked for as it stands.

Nothing here knows a library: whether a term is somewhere, and which country a name means, is asked in db.search.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple, TypeVar

from db import text

T = TypeVar("T")

_PIECES = re.compile(
    r'"(?P<literal>[^"]*)(?:"|\Z)'
    r'|(?P<typed>(?:-?\w+[:：])?“[^“”"]*(?:”(?=[\s")）]|\Z)|\Z)|[^\s"]+)'
)
_SURROGATES = re.compile("[\ud800-\udfff]")  # halves of characters: no text has them, and SQLite takes none
CHINESE_QUOTES = "“”"
_OPENING, _CLOSING = "(（", ")）"
EITHER, _NOT, _BOTH = ("OR", "|", "或"), ("NOT", "非"), ("AND", "且")
_UNFINISHED = ("OR", "|", "NOT", "AND")  # typed last, they wait for what follows
_FIELD = re.compile(r"([^\W\d_]+)[:：](.*)", re.DOTALL)
_NAME_AT_END = re.compile(r".*?([^\W\d_]+[:：])\Z|.*", re.DOTALL)
_MOST_FIELDS = 32  # what is beyond, nobody types
_DEEPEST = 20  # groups within groups

FIELDS = {
    "country": "country 国家 国别 pays pais страна البلد",
    "document": "document 文件 documento документ الوثيقه",
    "symbol": "symbol 文号 cote signatura шифр الرمز",
    "title": "title 标题 题名 titre titulo название العنوان",
    "section": "section 章节 标目 seccion раздел الفرع",
    "year": "year 年份 annee ano год السنه",
    "language": "language 语言 语文 langue idioma язык اللغه",
    "my": "my 我的 mes mis мои لي",
}
"""Every field by its English name, with all names it may be typed by, folded."""

_FIELDS = {name: field for field, names in FIELDS.items() for name in names.split()}


class Term(NamedTuple):
    """Words to look for in the text. Where they are nowhere, `otherwise` is what was meant, if anything else can be.

    `literal` terms stood in quotes: they are never taken more broadly. `whole` terms end where a word does.
    """

    text: str
    otherwise: Node | None = None
    literal: bool = False
    whole: bool = False


class Field(NamedTuple):
    """Something known of a paragraph: the English name of a field, and the value typed."""

    name: str
    value: str


class All(NamedTuple):
    """Everything of this is wanted."""

    parts: tuple[Node, ...]


class Either(NamedTuple):
    """At least one of this is wanted."""

    parts: tuple[Node, ...]


class Not(NamedTuple):
    """What must not be there."""

    part: Node


Node = Term | Field | All | Either | Not


class _Piece(NamedTuple):
    """A stretch of a query between white space or quotes; `attached` to the piece before when there is no space."""

    text: str
    literal: bool
    attached: bool


class _Token(NamedTuple):
    """A piece as an operator would read it. `kind`: term, either, not, both, open or close.

    A term is the `node`, or the `piece` of text that may yet be joined with those beside it. `word` is what an operator
    was written with: where it stands in the wrong place it is a word like others.
    """

    kind: str
    node: Node | None = None
    piece: str = ""
    word: str = ""


def parse(query: str) -> Node | None:
    """Return what a query asks for; None when it asks for nothing. Every string is a query."""
    pieces = _finished(_pieces(_SURROGATES.sub("\ufffd", query)))
    tokens = _tokens(pieces)
    found = sum(isinstance(token.node, Field) for token in tokens)
    if found > _MOST_FIELDS or all(
        token.kind in ("open", "close") or token.piece or isinstance(token.node, Term) for token in tokens
    ):
        return _plain(pieces)
    operated = _Reader(tokens).read()
    soft = all(not piece.literal for piece in pieces) and all(
        _is_typography(left.text, right.text) for left, right in pairwise(pieces)
    )
    return Term(" ".join(piece.text for piece in pieces), operated) if soft and operated else operated


def terms(node: Node | None) -> tuple[Term, ...]:
    """Return the terms that are wanted, in order; not those that are excluded."""
    match node:
        case Term():
            return (node,)
        case All(parts) | Either(parts):
            return unique((term for part in parts for term in terms(part)), lambda term: term.text)
        case _:
            return ()


def fields(node: Node | None) -> tuple[Field, ...]:
    """Return the fields of a query, in order; the name of one that is excluded begins with a minus."""
    match node:
        case Field():
            return (node,)
        case All(parts) | Either(parts):
            return tuple(dict.fromkeys(field for part in parts for field in fields(part)))
        case Not(part):
            return tuple(field._replace(name=f"-{field.name}".replace("--", "")) for field in fields(part))
        case Term(otherwise=otherwise):
            return fields(otherwise)
        case _:
            return ()


def unique(items: Iterable[T], words: Callable[[T], str]) -> tuple[T, ...]:
    """Return the items without empty ones and those whose words are looked for already."""
    found: dict[str, T] = {}
    for item in items:
        found.setdefault(text.normalise(words(item)), item)
    found.pop("", None)
    return tuple(found.values())


def _pieces(query: str) -> list[_Piece]:
    found: list[_Piece] = []
    end = 0
    for match in _PIECES.finditer(query):
        literal = match["literal"] is not None
        words = match["literal"] if literal else match["typed"]
        if text.normalise(words):
            found.append(_Piece(words.strip() if literal else words, literal, match.start() == end and bool(found)))
        end = match.end()
    return found


def _plain(pieces: Sequence[_Piece]) -> Node | None:
    """Read pieces as terms and nothing else."""
    found: list[Term] = []
    held: list[str] = []
    for piece in pieces:
        if held and (piece.literal or not _is_typography(held[-1], piece.text)):
            found.append(_joined(held))
            held = []
        if piece.literal:
            found.append(Term(piece.text, literal=True))
        else:
            held.append(piece.text)
    if held:
        found.append(_joined(held))
    return all_of(found) if found else None


def all_of(parts: Iterable[Node]) -> Node:
    """Return the node that wants all parts, terms no more than once; parts that want all themselves are opened."""
    wanted: dict[Node | str, Node] = {}
    for part in parts:
        for inner in part.parts if isinstance(part, All) else (part,):
            wanted.setdefault(text.normalise(inner.text) if isinstance(inner, Term) else inner, inner)
    kept = tuple(wanted.values())
    return kept[0] if len(kept) == 1 else All(kept)


def _is_typography(left: str, right: str) -> bool:
    """Tell whether a space between two pieces is for the look: not one between two words or two texts in CJK."""
    last, first = text.normalise(left)[-1:], text.normalise(right)[:1]
    return bool(last and first) and not any(kind(last) and kind(first) for kind in (text.is_cjk, text.is_word))


def _joined(pieces: Sequence[str]) -> Term:
    if len(pieces) > 1:
        return Term(" ".join(pieces), All(tuple(_joined([piece]) for piece in pieces)))
    bare = pieces[0].strip(CHINESE_QUOTES)
    return Term(pieces[0], Term(bare) if bare != pieces[0] and text.normalise(bare) else None)


def _tokens(pieces: Sequence[_Piece]) -> list[_Token]:
    """Read every piece as an operator would; parentheses stay in their words where they are not balanced."""
    tokens = [token for number in range(len(pieces)) for token in _read(pieces, number, grouped=True)]
    depths = list(accumulate((token.kind == "open") - (token.kind == "close") for token in tokens))
    if depths and (depths[-1] or min(depths) < 0 or max(depths) > _DEEPEST):
        tokens = [token for number in range(len(pieces)) for token in _read(pieces, number, grouped=False)]
    for at, token in enumerate(tokens):
        before = tokens[at - 1].kind if at else ""
        after = tokens[at + 1].kind if at + 1 < len(tokens) else ""
        between = before in ("term", "close") and after in ("term", "open", "not")
        misplaced = not between if token.kind in ("either", "both") else after not in ("term", "open")
        if token.word and misplaced:
            tokens[at] = _word(token.word)
    return tokens


def _word(words: str) -> _Token:
    return _Token("term", None, words)


def _read(pieces: Sequence[_Piece], number: int, grouped: bool) -> list[_Token]:
    """Read one piece: the parentheses in it that belong to others, and the words between them."""
    piece = pieces[number]
    following = pieces[number + 1] if number + 1 < len(pieces) else None
    quoted = following.text if following is not None and following.literal and following.attached else None
    if piece.literal:
        field = _field(_NAME_AT_END.sub(r"\1", pieces[number - 1].text), piece.text) if piece.attached else None
        return [_Token("term", field or Term(piece.text, literal=True))]
    found: list[_Token] = []
    cuts = [-1, *(_alone(piece.text) if grouped else ()), len(piece.text)]
    for start, end in pairwise(cuts):
        if start >= 0:
            found.append(_Token("open" if piece.text[start] in _OPENING else "close"))
        words, last = piece.text[start + 1 : end], end == len(piece.text)
        if words == "-" and piece.text[end : end + 1] in tuple(_OPENING):
            found.append(_Token("not", word="-"))
        else:
            found += _operators(words, quoted if last else None)
    return found


def _alone(words: str) -> list[int]:
    """Return where parentheses stand that have no counterpart in these words, or group a field or what "|" parts."""
    if "|" in words[1:-1] or _field(words.strip(_OPENING + _CLOSING), None):
        return [place for place, character in enumerate(words) if character in _OPENING + _CLOSING]
    opened: list[int] = []
    closed: list[int] = []
    for place, character in enumerate(words):
        if character in _OPENING:
            opened.append(place)
        elif character in _CLOSING:
            if opened:
                opened.pop()
            else:
                closed.append(place)
    return closed + opened


def _operators(words: str, quoted: str | None) -> list[_Token]:
    """Read words without white space; `quoted` is what stands in quotes at once after them, if anything does."""
    if not words:
        return []
    for kind, written in (("either", EITHER), ("not", _NOT), ("both", _BOTH)):
        if words in written:
            return [_Token(kind, word=words)]
    if "|" in words:
        *parts, last = words.split("|")
        read = [token for part in parts for token in (*_operators(part, None), _Token("either", word="|"))]
        return read + _operators(last, quoted)
    negation = [_Token("not", word="-")] if words[0] == "-" and (len(words) > 1 or quoted is not None) else []
    bare = words[1:] if negation else words
    if not bare or (quoted is not None and _field(bare, quoted) is not None and bare[-1] in ":："):
        return negation  # what is in quotes comes by itself
    if (field := _field(bare, None)) is not None:
        return [*negation, _Token("term", field)]
    return [*negation, _Token("term", Term(bare))] if negation else [_word(words)]


def _field(words: str, quoted: str | None) -> Field | None:
    """Return the field that a piece names; its value may stand in quotes after it."""
    match = _FIELD.fullmatch(words)
    name = _FIELDS.get(text.fold(match[1])) if match else None
    if match is None or name is None:
        return None
    value = (quoted if quoted is not None and not match[2] else match[2]).strip(CHINESE_QUOTES + " ")
    return Field(name, value) if value or name == "my" else None


def _finished(pieces: Sequence[_Piece]) -> Sequence[_Piece]:
    """Return the pieces without a last one that waits for what is still to be typed."""
    while pieces and not pieces[-1].literal:
        last = pieces[-1].text
        match = _FIELD.fullmatch(last.lstrip("-" + _OPENING))
        waits = match is not None and not match[2] and _FIELDS.get(text.fold(match[1]), "my") != "my"
        if waits or (len(pieces) > 1 and last in _UNFINISHED):
            pieces = pieces[:-1]
        elif len(last) > 1 and last[-1] == "|":
            pieces = [*pieces[:-1], pieces[-1]._replace(text=last.rstrip("|") or "|")]
        else:
            break
    return pieces


class _Reader:
    """Reads tokens by rank: a group or term, what excludes it, what stands beside it, what stands for it."""

    def __init__(self, tokens: Sequence[_Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def read(self) -> Node | None:
        """Return what all tokens together ask for."""
        return self._either()

    def _either(self) -> Node | None:
        parts = [self._both()]
        while self._next() == "either":
            self._at += 1
            parts.append(self._both())
        kept = tuple(dict.fromkeys(part for part in parts if part is not None))
        return kept[0] if len(kept) == 1 else Either(kept) if kept else None

    def _both(self) -> Node | None:
        parts: list[Node] = []
        held: list[_Piece] = []

        def let_go() -> None:
            read = _plain(held)
            held.clear()
            if read is not None:
                parts.extend(read.parts if isinstance(read, All) else (read,))

        while (kind := self._next()) not in ("either", "close", ""):
            token = self._tokens[self._at]
            if kind == "term" and token.piece:
                held.append(_Piece(token.piece, False, False))
                self._at += 1
                continue
            let_go()
            part = self._one()
            if part is not None:
                parts.append(part)
        let_go()
        return all_of(parts) if parts else None

    def _one(self) -> Node | None:
        token = self._tokens[self._at]
        self._at += 1
        match token.kind:
            case "term":
                return token.node or (Term(token.piece) if token.piece else None)
            case "not":
                part = self._one()
                return Not(part) if part is not None else None
            case "open":
                inner = self._either()
                if self._next() == "close":
                    self._at += 1
                return inner
            case _:  # "both" says what a space says
                return None

    def _next(self) -> str:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else ""
