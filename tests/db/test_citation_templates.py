"""Templates of quotations: the ready ones, what is filled in, and why one of a person's own cannot be used."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.citation.dates import written
from db.citation.templates import KINDS, PLACEHOLDERS, STYLES, around, chosen, fill, flaw, ready

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
VALUES = {
    "quote": "The words.",
    "citation": "A/80/1, para. 7",
    "symbol": "A/80/1",
    "paragraphs": "para. 7",
    "title": "A report",
    "date": "23 July 2024",
    "section": "I › A",
    "address": "https://docs.un.org/en/A/80/1",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_choice_things_are_as_un_documents_cite(language: str) -> None:
    expected = "{quote}（{citation}）" if language == "zh" else "{quote} ({citation})"
    assert chosen("text", "", language) == expected
    assert chosen("only", "", language) == "{citation}"
    assert chosen("markdown", "", language) == "> {quote}\n> \n> — {citation}"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ready_style_can_be_used_and_leaves_no_hole(kind: str, style: str, language: str) -> None:
    template = ready(kind, style, language)
    assert flaw(kind, template) is None
    filled = fill(template, VALUES)
    assert VALUES["citation"] in filled
    assert (VALUES["quote"] in filled) == (kind != "only")
    bare = fill(template, VALUES | {"title": "", "date": "", "address": ""})
    assert not any(hole in bare for hole in ("()", "（）", "“”", "«", "《》", "(,", "（，", ", )", "，）", "  "))


@pytest.mark.parametrize(
    ("template", "missing", "filled"),
    [
        ("{quote} (“{title}”, {citation}, {date})", ("title",), "The words. (A/80/1, para. 7, 23 July 2024)"),
        ("{quote} (“{title}”, {citation}, {date})", ("date",), "The words. (“A report”, A/80/1, para. 7)"),
        ("{quote} (“{title}”, {citation}, {date})", ("date", "title"), "The words. (A/80/1, para. 7)"),
        ("{quote} — {symbol}, {section}, {paragraphs}", ("section",), "The words. — A/80/1, para. 7"),
        ("{quote} ({citation}) ({date})", ("date",), "The words. (A/80/1, para. 7)"),
        ("{citation}: {quote}", ("citation",), "The words."),
    ],
)
def test_what_has_no_value_goes_with_what_only_it_needed(template: str, missing: tuple[str, ...], filled: str) -> None:
    assert fill(template, VALUES | dict.fromkeys(missing, "")) == filled


def test_braces_in_the_words_are_words_and_doubled_ones_are_braces() -> None:
    values = VALUES | {"quote": "{symbol} {{x}} {", "title": "{quote}"}
    assert fill("{{{quote}}} {title} {citation}", values) == "{{symbol} {{x}} {} {quote} A/80/1, para. 7"


def test_every_line_of_a_quotation_in_markdown_is_quoted() -> None:
    assert fill("> {quote}\n> — {symbol}", VALUES | {"quote": "a\n\nb"}) == "> a\n> \n> b\n> — A/80/1"


@pytest.mark.parametrize(
    ("kind", "template", "code"),
    [
        ("text", "{quote} ({cite})", "unknown"),
        ("text", "{quote} ({})", "unknown"),
        ("text", "{quote} ({citation)", "open"),
        ("text", "{quote} (citation})", "close"),
        ("text", "({citation})", "unquoted"),
        ("markdown", "> {citation}", "unquoted"),
        ("text", "{quote}", "uncited"),
        ("only", "{title}", "uncited"),
        ("only", "", "uncited"),
        ("only", "{quote} {citation}", "quoted"),
        ("only", "{citation}" + " " * 1000, "long"),
    ],
)
def test_a_template_that_cannot_be_used_is_known_and_never_used(kind: str, template: str, code: str) -> None:
    found = flaw(kind, template)
    assert found is not None
    assert found.code == code
    assert chosen(kind, template, "en") == ready(kind, "", "en")


pieces = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        ["{", "}", "{{", "}}", "(", ")", ", ", "> ", "\n", "«", "»", "{x}", *map("{{{}}}".format, PLACEHOLDERS)]
    ),
)
templates = st.lists(pieces, max_size=12).map("".join)
values = st.fixed_dictionaries(dict.fromkeys(PLACEHOLDERS, st.text(max_size=20)))


@given(templates, values, st.sampled_from(KINDS))
def test_no_template_and_no_words_make_filling_fail(template: str, given_: dict[str, str], kind: str) -> None:
    assert isinstance(fill(template, given_), str)
    around(template, given_)
    used = chosen(kind, template, "en")
    assert flaw(kind, used) is None
    filled = fill(used, given_)
    for name in PLACEHOLDERS:
        if "{" + name + "}" in used.replace("{{", "").replace("}}", "") and "\n" not in given_[name]:
            assert given_[name] in filled


@given(values)
def test_values_stand_in_order_and_as_they_are(given_: dict[str, str]) -> None:
    template = "|".join("{" + name + "}" for name in PLACEHOLDERS)
    full = {name: value + "." for name, value in given_.items()}
    assert fill(template, full) == "|".join(full[name] for name in PLACEHOLDERS)


def test_what_stands_around_the_words_goes_below_a_quotation_in_rich_text() -> None:
    assert around("See “{quote}” ({citation}, {address})", VALUES) == (
        "See",
        "“",
        "”",
        "A/80/1, para. 7, https://docs.un.org/en/A/80/1",
    )
    assert around("{quote} (one) and (two)", VALUES).after == "(one) and (two)"
    assert around("{quote}（{citation}）", VALUES).after == "A/80/1, para. 7"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "23 July 2024"),
        ("fr", "23 juillet 2024"),
        ("es", "23 de julio de 2024"),
        ("ru", "23 июля 2024 года"),
        ("zh", "2024年7月23日"),
        ("ar", "23 تموز/يوليه 2024"),
    ],
)
def test_a_date_is_written_as_documents_print_it(language: str, expected: str) -> None:
    assert written("2024-07-23", language) == expected
    assert written("", language) == ""
    assert written("spring", language) == "spring"
