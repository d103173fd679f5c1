"""Folding, tokens, offsets and sentences: the one leaf that indexing, search and highlighting share.

Here lives what a text *is* to a search: which characters count as equal, which spaces carry meaning, which tokens go
into the index, and where a normalised text came from. How a query is read and answered lives in db.search.

A change that alters tokens() or normalise() raises schema.TOKENISER_VERSION: an index written under another version is
rebuilt.
"""

from __future__ import annotations

import bisect
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from operator import add
from typing import NamedTuple

Span = tuple[int, int]

# Han with its radicals and numerals, kana, bopomofo and hangul: scripts in which a search may begin anywhere.
# Where a range begins and where the next stretch of other characters does, in turn.
_CJK_BOUNDS = (
    *(0x2E80, 0x2FE0, 0x3005, 0x3008, 0x3021, 0x302A, 0x3038, 0x303C, 0x3041, 0x3097, 0x309D, 0x30A0, 0x30A1, 0x30FB),
    *(0x30FC, 0x3100, 0x3105, 0x3130, 0x31A0, 0x31C0, 0x31F0, 0x3200, 0x3400, 0x4DC0, 0x4E00, 0xA000, 0xA960, 0xA97D),
    *(0xAC00, 0xD7FC, 0xF900, 0xFB00, 0x20000, 0x40000),
)
# What joins the character before it: combining marks, medial and final jamo, half-width voicing, variation selectors.
_JOINS = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8"
    r"\u06ea-\u06ed\u1160-\u11ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\u302a-\u302f\u3099\u309a\ud7b0-\ud7fb"
    r"\ufe00-\ufe0f\ufe20-\ufe2f\uff9e\uff9f\U000e0100-\U000e01ef"
)
# Marks that do not tell words apart in the languages of the UN; the breve of й makes another letter and stays.
_MARKS = (
    r"(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u0483-\u0489\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc"
    r"\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f"
    r"\U000e0100-\U000e01ef]"
)
# Letters that Unicode does not decompose, Arabic digits, and the typographic apostrophes and hyphen.
_VARIANTS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ٱ": "ا", "ى": "ي", "ة": "ه"}
    | dict(zip("٠١٢٣٤٥٦٧٨٩", "0123456789", strict=True))
    | {"‘": "'", "’": "'", "‐": "-"}
)

_joining = re.compile(f"[{_JOINS}]").search
_marks = re.compile(_MARKS)
_cluster = re.compile(f".[{_JOINS}]{{0,30}}", re.DOTALL)
_space = re.compile(r"\s+")
_run = re.compile("c+|w+")
_LONGEST_PHRASE = 64  # tokens
_LONGEST_GAP = 4  # characters between two runs that the index keeps
_JUNCTION = "ÿ"  # stands for nothing between two runs; no folded text has it
_decided = re.compile(r"[cw]+(?:\.{1,3}[cw]+)*\.{0,4}")
_left_out = re.compile(r"[w.]c\Z")


class _Kinds(dict[int, str]):
    """The kind of each code point, worked out when it is first met: c for CJK, w for what words are made of, or "."."""

    def __missing__(self, code: int) -> str:
        cjk = bisect.bisect_right(_CJK_BOUNDS, code) % 2
        kind = "c" if cjk else "w" if chr(code).isalnum() else "."
        self[code] = kind
        return kind


_kinds = _Kinds()


def is_cjk(character: str) -> bool:
    """Tell whether a character belongs to a script that is written without spaces between words."""
    return _kinds[ord(character)] == "c"


def is_word(character: str) -> bool:
    """Tell whether a character is a letter or digit of a script that is written in words."""
    return _kinds[ord(character)] == "w"


@cache
def _simplified() -> dict[int, str]:
    """Read the table of traditional characters; see resources/glossary/prepare.py for what is in it."""
    from resources import path  # a leaf, until a Chinese character is first folded

    with open(path("glossary", "traditional.txt"), encoding="utf-8") as lines:
        return {ord(line[0]): line[2] for line in lines if not line.startswith("#")}


def _fold_cluster(cluster: str) -> str:
    """Fold a character together with what joins it; the result folds to itself."""
    folded = unicodedata.normalize("NFKC", cluster).casefold().translate(_VARIANTS)
    folded = unicodedata.normalize("NFC", _marks.sub("", unicodedata.normalize("NFD", folded)))
    folded = "".join(character for character in folded if unicodedata.category(character) != "Cf")
    if any(map(is_cjk, folded)):
        folded = folded.translate(_simplified())
    return folded if folded == cluster else _fold_cluster(folded)


class _FoldedCharacters(dict[int, str]):
    """What each code point folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        plain = 0x4E00 <= code < 0xA000 and code not in _simplified()  # most ideographs fold to themselves
        folded = chr(code) if plain else _fold_cluster(chr(code))
        if len(folded) != 1:
            _uneven.add(chr(code))  # first: another thread may look there as soon as the character is known
        self[code] = folded
        return folded


_folded = _FoldedCharacters()
_uneven: set[str] = set()  # the characters met so far that do not fold to one character


def fold(text: str) -> str:
    """Return the text with characters replaced by the one they are equal to in a search.

    NFKC, case, the marks of Latin, Greek, Cyrillic and Arabic letters, Arabic letter forms and digits, traditional
    Chinese characters, curly apostrophes and the typographic hyphen; invisible formatting characters vanish.
    """
    if _joining(text):
        return _cluster.sub(lambda match: _fold_cluster(match[0]), text)
    return text.translate(_folded)


@cache
def _irregular() -> re.Pattern[str]:
    """Return what finds white space that is worth nothing, or more or less than one space.

    Every alternative begins with white space: the rest of a text is passed over quickly.
    """
    bounds = zip(_CJK_BOUNDS[::2], _CJK_BOUNDS[1::2], strict=True)
    cjk = "".join(f"{chr(start)}-{chr(stop - 1)}" for start, stop in bounds)
    beside = rf"(?<=[{cjk}]\s)\s*(?=[{cjk}]|[^\W_])|(?<=[^\W_]\s)\s*(?=[{cjk}])"
    return re.compile(rf"\s(?:(?P<none>{beside}|(?<=\A\s)\s*|\s*\Z)|\s+|(?<=[^ ]))")


def _spacing(match: re.Match[str]) -> str:
    """Return what irregular white space is worth: nothing at the edges and beside CJK (see normalise), else a space."""
    return "" if match.lastgroup else " "


def normalise(text: str) -> str:
    """Return the folded text with its white space made regular: the string on which "substring" is defined.

    White space between a CJK character and a letter, digit or other CJK character is typography ("2023 年 10 月")
    and vanishes; so does that at both ends. Elsewhere a run of it is one space.
    """
    return _irregular().sub(_spacing, fold(text))


class Origins(NamedTuple):
    """Where each character of a normalised text came from: half-open ranges of the original, in code points.

    Ranges are of whole characters: a letter with its marks, a ligature; for a run of white space, its first.
    """

    starts: list[int]
    ends: list[int]


def normalise_with_origins(text: str) -> tuple[str, Origins]:
    """Return normalise(text) and where in `text` each of its characters came from."""
    if _joining(text):
        spans = [match.span() for match in _cluster.finditer(text)]
        folded, starts, ends = _spread(spans, [_fold_cluster(text[start:end]) for start, end in spans])
    else:
        folded, starts, ends = text.translate(_folded), list(range(len(text))), list(range(1, len(text) + 1))
        if not _uneven.isdisjoint(text):
            folded, starts, ends = _spread(zip(starts, ends, strict=True), map(_folded.__getitem__, map(ord, text)))
    kept: list[str] = []
    kept_starts: list[int] = []
    kept_ends: list[int] = []
    done = 0
    for space in _irregular().finditer(folded):
        stop = space.start() + len(_spacing(space))
        kept += folded[done : space.start()], _spacing(space)
        kept_starts += starts[done:stop]
        kept_ends += ends[done:stop]
        done = space.end()
    return "".join([*kept, folded[done:]]), Origins(kept_starts + starts[done:], kept_ends + ends[done:])


def _spread(spans: Iterable[Span], pieces: Iterable[str]) -> tuple[str, list[int], list[int]]:
    """Return the joined pieces and the beginning and end of the span of each of their characters."""
    spread = [(character, start, end) for (start, end), piece in zip(spans, pieces, strict=True) for character in piece]
    return "".join(c for c, _, _ in spread), [start for _, start, _ in spread], [end for _, _, end in spread]


def tokens(text: str) -> str:
    """Return the tokens of a text for the index, joined by spaces (FTS5's tokenize='ascii' takes them apart).

    A CJK character gives one token, itself and its right neighbour, or itself alone at the end of its run: so a phrase
    of tokens is a substring, of any length. A run of letters or digits of another script gives one token. What stands
    between two runs, if it is more or less than a space, goes with the token before: "小组2" is not "小组，2".
    """
    return " ".join(_tokens(normalise(text)))


def _tokens(normalised: str) -> list[str]:
    kinds = normalised.translate(_kinds)
    runs = [match.span() for match in _run.finditer(kinds)]
    found: list[str] = []
    for (start, end), (following, _) in pairwise([*runs, (len(normalised) + 1, 0)]):
        if kinds[start] == "c":
            run = normalised[start:end]
            found += map(add, run, run[1:])
            found.append(run[-1])
        else:
            found.append(normalised[start:end])
        gap = normalised[end:following]
        if gap != " " and end < len(normalised):
            found[-1] += _gaps[gap[:_LONGEST_GAP]]
    return found


class _Gaps(dict[str, str]):
    """What stands between runs in a form that FTS5 does not take apart: ASCII moves up, and others out of its way."""

    def __missing__(self, gap: str) -> str:
        kept = "".join(chr(0x80 + ord(c)) if c < "\x7f" else chr(0xF0000 + ord(c)) if c < "Ā" else c for c in gap)
        self[gap] = kept or _JUNCTION
        return self[gap]


_gaps = _Gaps()


def phrase(term: str, complete: bool = False) -> str | None:
    """Return the FTS5 phrase that every text containing the term answers, or None when the term has no token.

    The last token is open: the text may go on after the term. A term may begin with punctuation, have more of it in one
    place than the index keeps, be very long, or end with one CJK character after something else, which is left out
    unless `complete`, since it stands in many tokens: then other texts may answer too, see is_indexed.
    """
    found = _tokens(normalise(term))
    if not found:
        return None
    alone = len(found[-1]) == 1 and is_cjk(found[-1])
    inside = alone and len(found) > 1 and len(found[-2]) == 2 and found[-2][1] == found[-1]  # has its token already
    if len(found) > _LONGEST_PHRASE or inside or (alone and len(found) > 1 and not complete):
        return f'"{" ".join(found[: min(_LONGEST_PHRASE, len(found) - 1)])}"'
    return f'"{" ".join(found)}"*'


def is_indexed(term: str, complete: bool = False) -> bool:
    """Tell whether the index alone decides if a text contains a normalised term (see phrase)."""
    kinds = term.translate(_kinds)
    left_out = not complete and _left_out.search(kinds)
    return len(term) <= _LONGEST_PHRASE and not left_out and _decided.fullmatch(kinds) is not None


def word_of(token: str) -> str:
    """Return the word of a token of the index, without what stands between it and the next."""
    run = _run.match(token.translate(_kinds))
    return token[: run.end()].removesuffix(_JUNCTION) if run else ""


def places(normalised: str, term: str, whole: bool = False) -> Iterator[int]:
    """Yield where a normalised term begins in a normalised text, overlapping ones too.

    A term that begins with a letter or digit of a script written in words begins where a word begins. Its end is open,
    unless it is `whole`: then it ends where a word does.
    """
    if not term:
        return
    from_word, to_word = is_word(term[0]), whole and is_word(term[-1])
    place = normalised.find(term)
    while place >= 0:
        end = place + len(term)
        begun = from_word and place and is_word(normalised[place - 1])
        if not begun and not (to_word and end < len(normalised) and is_word(normalised[end])):
            yield place
        place = normalised.find(term, place + 1)


def occurrences(normalised: str, origins: Origins, term: str, whole: bool = False) -> list[Span]:
    """Return where a normalised term occurs, as ranges of the original text, non-overlapping from left to right.

    `normalised` and `origins` come from normalise_with_origins. See places() for what an occurrence is.
    """
    found: list[Span] = []
    free = covered = 0
    for place in places(normalised, term, whole):
        start, end = origins.starts[place], origins.ends[place + len(term) - 1]
        if place >= free and start >= covered:
            found.append((start, end))
            free, covered = place + len(term), end
    return found


_CLOSERS = "”’」』）】》〉］\"')\\]»"
# Patterns as text: compiled, and kept by re, when a sentence is first asked for.
_SENTENCE_END = rf"(?P<cjk>[。｡！？]+[{_CLOSERS}]*)|(?P<other>[.!?؟…]+[{_CLOSERS}]*)(?=\s|\Z)"
_NEXT_LETTER = r"[\s\"'“‘«(（\[]*(\w?)"
_OPENING_NUMBER = r"[(（]?(?:[\d.]+|[IVXLC]+|\w)"
_WORD_BREAK = r"[\s(（\[“\"'‘’«,;:]"
_INITIALS = r"[^\W\d_](?:\.[^\W\d_])*"
_LONGEST_ABBREVIATION = 20
# What stands before a number ("paras. 27"), and what stands before a name or inside a sentence, in en, fr, es and ru.
_NUMBERED = (
    "no nos para paras art arts sect sects sec ch chap chaps vol vols p pp fig figs add corr rev res doc "
    "par núm núms párr párrs pág págs fasc supl cap п пп ст стр т тт рис гл разд"
)
_NAMED = (
    "mr mrs ms dr prof st messrs gen col cf vs viz approx mm mme mlle sr sra srta dra г гг в вв см им др тыс млн млрд"
)
_NUMBERED_ABBREVIATIONS = frozenset(_NUMBERED.split())
_NAMED_ABBREVIATIONS = frozenset(_NAMED.split())


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether what looks like the end of a sentence that began at `start` is one."""
    if cjk := match["cjk"]:
        # A question inside quotes that the sentence goes on after is a title.
        return cjk[0] in "。｡" or cjk[-1] in "！？" or not is_cjk(text[match.end() : match.end() + 1] or " ")
    follows = re.compile(_NEXT_LETTER).match(text, match.end())
    letter = follows[1] if follows else ""
    if letter.islower():
        return False
    if match["other"] != "." or not letter:
        return True
    if re.fullmatch(_OPENING_NUMBER, text[start : match.start()]):
        return False
    word = re.split(_WORD_BREAK, text[max(start, match.start() - _LONGEST_ABBREVIATION) : match.start()])[-1].casefold()
    if word in _NUMBERED_ABBREVIATIONS:
        return not (letter.isdigit() or letter in "IVXLC")
    return word not in _NAMED_ABBREVIATIONS and not re.fullmatch(_INITIALS, word)


def sentences(text: str) -> tuple[Span, ...]:
    """Return the half-open ranges of a text's sentences, in order.

    A sentence keeps its closing quotes and brackets; white space between sentences belongs to none. Abbreviations
    ("paras."), initials, decimals and a leading paragraph number end no sentence.
    """
    found: list[Span] = []
    start = len(text) - len(text.lstrip())
    for match in re.finditer(_SENTENCE_END, text):
        if _ends_sentence(text, start, match):
            found.append((start, match.end()))
            space = _space.match(text, match.end())
            start = space.end() if space else match.end()
    if start < len(text):
        found.append((start, len(text.rstrip())))
    return tuple(found)
