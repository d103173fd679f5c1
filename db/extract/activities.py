"""What was done with a country: the sentences that report an activity, each country's part in it, and when.

Here lives how a sentence is judged; the words it is judged by are data, a file of patterns for each language in
resources/activities. Chinese and English know what is an act and of what kind; in the other languages every sentence
that names a country counts. Which words name a country is db.extract.countries' business.

A sentence reports an activity when it names a country outside a quoted title and, before any word by which an organ
merely says something (condemns, urges, recalls), a verb of doing that is neither negated, demanded nor given as the
purpose. A country that is only a place at sea or the topic of a paper is the subject of the sentence; a sentence with
subjects alone reports an activity only when what was done is to publish or to study.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from db.records import Activity, Mention
from db.text import sentences
from resources import path as resource

KINDS = (
    *("legislation", "strategy", "training", "visit", "operation", "meeting", "publication", "campaign"),
    *("partnership", "research", "victim_support", "equipment", "other"),
)
ROLES = ("partner", "host", "sponsor", "party", "subject", "transit", "nationals", "other")

# A country met twice in a sentence keeps the role that says most.
_WEIGHT = {"subject": 0, "other": 1, "nationals": 2, "partner": 3, "party": 4, "transit": 5, "sponsor": 5, "host": 5}
_ABOUT = frozenset({"publication", "research"})  # kinds of act that may have a country as their subject only
_NEAR = 100  # characters before and after a list of countries that tell their role
_BLANK = "□"  # what stands for a blanked character: no space, no letter of any pattern
_NEVER = "(?!)"


class _RoleRule:
    """A role, the kinds of activity it is possible in (all when empty), and the words beside a list of countries."""

    def __init__(self, row: dict[str, Any]) -> None:
        before = "|".join(f"(?:{part})" for part in row.get("before", ()))
        self.role: str = row["name"]
        self.kinds: list[str] = row.get("kind", [])
        self.before = re.compile(f"(?:{before})$", re.IGNORECASE)
        self.after = re.compile("|".join(row.get("after", ())), re.IGNORECASE)


class _Rules:
    """The patterns of one language, compiled; resources/activities/zh.toml tells what each is for."""

    def __init__(self, data: dict[str, Any]) -> None:
        gap, lists = str(data.get("gap", "")), data.get("list", {})

        def compiled(pattern: str | Iterable[str]) -> re.Pattern[str]:
            joined = pattern if isinstance(pattern, str) else "|".join(f"(?:{part})" for part in pattern)
            return re.compile((joined or _NEVER).replace("…", gap), re.IGNORECASE)

        def named(table: str, field: str) -> list[tuple[str, re.Pattern[str]]]:
            return [(row["name"], compiled(row[field])) for row in data.get(table, ()) if field in row]

        acts = "|".join(data.get("acts", ()))
        self.judges = bool(acts)
        self.acts = compiled(acts)
        self.no_act = compiled([f"{data['not_done']}\\s*(?:{acts})", data["wrongdoing"]] if acts else "")
        self.speech = compiled(data.get("speech", ""))
        self.title = compiled(data.get("title", ""))
        self.title_tail: int = data.get("title_tail", 0)
        self.frame = compiled(data.get("frame", ""))
        self.purpose = compiled(data.get("purpose", ""))
        self.date = compiled(data["date"])
        self.not_date = compiled(data.get("not_date", ""))
        self.governed = compiled(data.get("governed", ""))
        self.continued = compiled(data.get("continued", ""))
        self.resulting = compiled(data.get("resulting", ""))
        self.kinds = named("kind", "words")
        self.vague_kinds = named("kind", "vague")
        self.heading_kinds = named("heading", "words")
        self.joint = compiled(lists.get("joint", ""))
        self.people = compiled(lists.get("people", ""))
        self.route = compiled(lists.get("route", ""))
        self.numerals: dict[str, int] = lists.get("numerals", {})
        self.roles = [_RoleRule(row) for row in data.get("role", ())]


@cache
def _rules(language: str) -> _Rules:
    """Read and compile the rules of a language; without a file of its own, a language has none but for a year."""
    import tomllib

    name = resource("activities", f"{language}.toml")
    if not (language.isalpha() and os.path.isfile(name)):
        return _Rules({"date": r"\b(?:19|20)\d\d\b"})
    with open(name, "rb") as file:
        return _Rules(tomllib.load(file))


def activities(text: str, language: str, mentions: Sequence[Mention], path: Sequence[str]) -> tuple[Activity, ...]:
    """Return the activities that a paragraph reports, in order, as ranges of whole sentences that do not overlap.

    `language` is a two-letter code; `mentions` are the paragraph's country mentions, of which those of kind place
    make no activity; `path` the titles of its headings from the top, which tell the kind where the sentence does not.
    A sentence that goes on with the act of the one before it joins its range. Kinds and roles: KINDS and ROLES.
    """
    named = sorted(
        (m for m in mentions if m.kind != "place" and 0 <= m.start < m.end <= len(text)), key=lambda m: (m.start, m.end)
    )
    if not named:
        return ()
    rules = _rules(language)
    untitled, shown = _blank(rules.title, text), _blank(rules.title, text, rules.title_tail)
    dated = _blank(rules.not_date, untitled)
    found: list[Activity] = []
    date, running = "", False
    for start, end in sentences(text):
        sentence = shown[start:end]
        if own := rules.date.search(dated, start, end):
            date = own[0].strip()
        elif not rules.governed.match(sentence):
            date = ""
        here = [_placed(m, start, untitled) for m in named if start <= m.start and m.end <= end]
        kind = _kind(sentence, rules, path) if (here or running) and _reports(sentence, rules) else ""
        roles = _roles(sentence, here, kind, rules) if kind else {}
        if running and kind and _goes_on(sentence, rules, roles, found[-1]):
            found[-1] = found[-1]._replace(end=end)
            continue
        running = kind in _ABOUT if set(roles.values()) == {"subject"} else bool(roles)
        if running:
            found.append(Activity(start, end, kind, tuple(roles.items()), date))
    return tuple(found)


def _placed(mention: Mention, start: int, untitled: str) -> Mention:
    """Return a mention as it stands in the sentence that begins at `start`; in a quoted title, it is of kind title."""
    kind = "title" if untitled[mention.start] == _BLANK else mention.kind
    return mention._replace(start=mention.start - start, end=mention.end - start, kind=kind)


def _blank(pattern: re.Pattern[str], text: str, tail: int = 0) -> str:
    """Replace what matches by as many blanks, but for the last `tail` characters inside its closing mark."""

    def blanked(match: re.Match[str]) -> str:
        kept = min(tail + 1, len(match[0])) if tail else 0
        return _BLANK * (len(match[0]) - kept) + match[0][len(match[0]) - kept :]

    return pattern.sub(blanked, text)


def _reports(sentence: str, rules: _Rules) -> bool:
    """Tell whether a sentence says that something was done, before it says what somebody thinks of it."""
    if not rules.judges:
        return True
    act = rules.acts.search(_blank(rules.no_act, _blank(rules.purpose, sentence)))
    speech = rules.speech.search(sentence)
    return act is not None and (speech is None or act.start() < speech.start())


def _kind(sentence: str, rules: _Rules, path: Sequence[str]) -> str:
    """Return the kind of act that a sentence tells first in its main clause, else in its purpose, else its heading."""
    main = _blank(rules.purpose, _blank(rules.frame, sentence))
    for part in (main, sentence):
        for kinds in (rules.kinds, rules.vague_kinds):
            told = [(match.start(), order) for order, (_, words) in enumerate(kinds) if (match := words.search(part))]
            if told:
                return kinds[min(told)[1]][0]
    headings = (name for title in reversed(path) for name, words in rules.heading_kinds if words.search(title))
    return next(headings, "other")


def _roles(sentence: str, here: Sequence[Mention], kind: str, rules: _Rules) -> dict[str, str]:
    """Return the part each country named in a sentence has in it, in the order of first mention."""
    roles: dict[str, str] = {}

    def take(iso3: str, role: str) -> None:
        if iso3 not in roles or _WEIGHT[role] > _WEIGHT[roles[iso3]]:
            roles[iso3] = role

    for group in _lists(sentence, here, rules):
        shared = _role(sentence[: group[0].start][-_NEAR:], sentence[group[-1].end :][:_NEAR], kind, rules)
        for mention in group:
            if mention.kind == "title":
                take(mention.iso3, "subject")
            elif mention.kind == "demonym" and rules.people.fullmatch(mention.surface):
                take(mention.iso3, "nationals")
            else:
                take(mention.iso3, shared)
    if route := rules.route.search(sentence):
        countries = dict.fromkeys(m.iso3 for m in reversed(here) if m.end <= route.start())
        for iso3 in list(countries)[: rules.numerals.get((route[1] or "").lower(), len(countries))]:
            take(iso3, "transit")
    return roles


def _lists(sentence: str, here: Sequence[Mention], rules: _Rules) -> Iterator[list[Mention]]:
    """Yield the mentions of a sentence by the lists they are written in ("Kenya, Oman and Qatar")."""
    group: list[Mention] = []
    for mention in here:
        if group and not rules.joint.fullmatch(sentence, group[-1].end, mention.start):
            yield group
            group = []
        group.append(mention)
    if group:
        yield group


def _role(before: str, after: str, kind: str, rules: _Rules) -> str:
    """Return the role that the words around a list of countries give it: without such words, partner."""
    if not rules.judges:
        return "other"
    for rule in rules.roles:
        if (not rule.kinds or kind in rule.kinds) and rule.before.search(before) and rule.after.match(after):
            return rule.role
    return "partner"


def _goes_on(sentence: str, rules: _Rules, roles: dict[str, str], last: Activity) -> bool:
    """Tell whether a sentence goes on with the act reported just before it instead of reporting another."""
    if roles:
        return roles.keys() <= dict(last.roles).keys() and rules.continued.match(sentence) is not None
    return rules.resulting.match(sentence) is not None
