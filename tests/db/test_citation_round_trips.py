"""Every form of citation that is written is read back: in each language, in either width, from within a sentence."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from citing import LANGUAGES, bases, languages, symbols
from hypothesis import example, given
from hypothesis import strategies as st

from db.citation import Cited, cite, cite_documents, cite_paragraphs, cite_spans, places, resolve, resolve_all, whole
from db.citation.numbers import beside, follows
from db.keys import symbol_key
from db.records import Citation

FIRST, SECOND = "CTOC/COP/2018/2", "A/77/489"

# conventions, "Citing a paragraph": each cell, and the sub-paragraphs and several documents beside them.
FORMS = {
    "one": (
        [Cited("", (("66", "66"),))],
        ("الفقرة 66", "para. 66", "párr. 66", "par. 66", "пункт 66", "第66段"),
    ),
    "range": (
        [Cited("", (("27", "32"),))],
        ("الفقرات 27-32", "paras. 27–32", "párrs. 27 a 32", "par. 27 à 32", "пункты 27–32", "第27至32段"),
    ),
    "two": (
        [Cited("", (("4", "4"), ("5", "5")))],
        ("الفقرتان 4 و 5", "paras. 4 and 5", "párrs. 4 y 5", "par. 4 et 5", "пункты 4 и 5", "第4和5段"),
    ),
    "list": (
        [Cited("", (("4", "4"), ("7", "7"), ("9", "12")))],
        (
            "الفقرات 4 و 7 و 9-12",
            "paras. 4, 7 and 9–12",
            "párrs. 4, 7 y 9 a 12",
            "par. 4, 7 et 9 à 12",
            "пункты 4, 7 и 9–12",
            "第4、7和9至12段",
        ),
    ),
    "of a document": (
        [Cited(FIRST, (("7", "7"),))],
        (
            f"{FIRST}، الفقرة 7",
            f"{FIRST}, para. 7",
            f"{FIRST}, párr. 7",
            f"{FIRST}, par. 7",
            f"{FIRST}, пункт 7",
            f"{FIRST}，第7段",
        ),
    ),
    "sub-paragraph": (
        [Cited("", (("5(a)", "5(a)"),))],
        ("الفقرة 5 (أ)", "para. 5 (a)", "párr. 5 a)", "par. 5 a)", "пункт 5(a)", "第5(a)段"),
    ),
    "below a sub-paragraph": (
        [Cited("", (("5(a)(ii)", "5(a)(ii)"),))],
        ("الفقرة 5 (أ) (ii)", "para. 5 (a) (ii)", "párr. 5 a) ii)", "par. 5 a) ii)", "пункт 5(a)(ii)", "第5(a)(ii)段"),
    ),
    "range of sub-paragraphs": (
        [Cited("", (("5(a)", "5(c)"),))],
        ("الفقرة 5 (أ)-(ج)", "para. 5 (a)–(c)", "párr. 5 a) a c)", "par. 5 a) à c)", "пункт 5(a)–(c)", "第5(a)至(c)段"),
    ),
    "two sub-paragraphs": (
        [Cited("", (("5(a)", "5(a)"), ("5(b)", "5(b)")))],
        (
            "الفقرتان 5 (أ) و (ب)",
            "paras. 5 (a) and (b)",
            "párrs. 5 a) y b)",
            "par. 5 a) et b)",
            "пункты 5(a) и (b)",
            "第5(a)和(b)段",
        ),
    ),
    "list with sub-paragraphs": (
        [Cited("", (("5(a)", "5(a)"), ("5(c)(i)", "5(c)(iii)"), ("7", "7")))],
        (
            "الفقرات 5 (أ) و (ج) (i)-(iii) و 7",
            "paras. 5 (a), (c) (i)–(iii) and 7",
            "párrs. 5 a), c) i) a iii) y 7",
            "par. 5 a), c) i) à iii) et 7",
            "пункты 5(a), (c)(i)–(iii) и 7",
            "第5(a)、(c)(i)至(iii)和7段",
        ),
    ),
    "several documents": (
        [Cited(FIRST, (("7", "7"),)), Cited(SECOND, (("3", "3"), ("4", "4")))],
        (
            f"{FIRST}، الفقرة 7؛ {SECOND}، الفقرتان 3 و 4",
            f"{FIRST}, para. 7; {SECOND}, paras. 3 and 4",
            f"{FIRST}, párr. 7; {SECOND}, párrs. 3 y 4",
            f"{FIRST}, par. 7; {SECOND}, par. 3 et 4",
            f"{FIRST}, пункт 7; {SECOND}, пункты 3 и 4",
            f"{FIRST}，第7段；{SECOND}，第3和4段",
        ),
    ),
}
CELLS = [
    pytest.param(documents, language, form, id=f"{name}-{language}")
    for name, (documents, forms) in FORMS.items()
    for language, form in zip(LANGUAGES, forms, strict=True)
]

# What stands before and behind a citation in a sentence.
SENTENCES = {
    "ar": [("", ""), ("انظر ", "."), ("(انظر ", ")."), ("كما ورد في ", "، وفقا لما سبق."), ("في الوثيقة ", " أدناه")],
    "en": [("", ""), ("See ", "."), ("(see also ", ") and others"), ("As said in ", ", the situation is worse.")],
    "es": [("", ""), ("Véase ", "."), ("(véase también ", ")."), ("Como se dice en ", ", a fin de avanzar")],
    "fr": [("", ""), ("Voir ", "."), ("(voir également ", ")."), ("Comme il est dit dans ", ", à cet égard")],
    "ru": [("", ""), ("См. ", "."), ("(см. также ", ")."), ("Как указано в ", ", и в других документах")],
    "zh": [("", ""), ("见", "。"), ("（见", "）"), ("正如", "所述，情况恶化。"), ("根据 ", " 和其他文件")],
}

letters = st.sampled_from([*"abcdefghijklmnopqrstuvwxyz", "aa", "bb", "cc"])
romans = st.sampled_from(["i", "ii", "iii", "iv", "v", "viii", "ix", "x", "xviii"])
labels = st.one_of(
    st.just(""),
    letters.map("({})".format),
    romans.map("({})".format),
    st.tuples(letters, romans).map(lambda pair: "({})({})".format(*pair)),
    st.tuples(letters, romans, st.sampled_from("abcd")).map(lambda three: "({})({})({})".format(*three)),
)
numbers = st.tuples(bases, labels).map("".join)
several = st.one_of(
    st.lists(numbers, min_size=1, max_size=5, unique=True).map(lambda all_: [(one, one) for one in all_]),
    st.lists(st.tuples(numbers, numbers), min_size=1, max_size=3, unique=True),
    # sub-paragraphs of one paragraph, which are written without its number
    st.tuples(bases, st.lists(st.tuples(labels, labels), min_size=1, max_size=4, unique=True)).map(
        lambda told: [(told[0] + first, told[0] + last) for first, last in told[1]]
    ),
)
documents = st.lists(
    st.tuples(symbols, several | st.just([])), min_size=1, max_size=4, unique_by=lambda document: document[0]
).map(lambda all_: [Cited(symbol, tuple(spans)) for symbol, spans in all_])


def wide(text: str) -> str:
    """Write a text as an input method for Chinese does in its full width."""
    return text.translate({0x20: 0x3000} | {code: code + 0xFEE0 for code in range(0x21, 0x7F)})


def meant(cited: Sequence[Cited]) -> list[tuple[str, list[Citation]]]:
    """Return what is cited by document, neighbours joined: what two ways of writing have in common."""
    return [
        (symbol_key(each.symbol), [place._replace(symbol="", language="") for place in places([each])])
        for each in cited
    ]


@pytest.mark.parametrize(("cited", "language", "form"), CELLS)
def test_each_form_of_the_conventions_is_written(cited: list[Cited], language: str, form: str) -> None:
    assert cite_documents(cited, language) == form


@pytest.mark.parametrize(("cited", "language", "form"), CELLS)
@pytest.mark.parametrize("width", [str, wide], ids=["half", "full"])
def test_and_read_in_either_width_from_within_any_sentence(
    cited: list[Cited], language: str, form: str, width: type[str]
) -> None:
    for before, behind in SENTENCES[language]:
        read = resolve_all(width(before + form + behind))
        assert meant(read) == meant(cited)
        assert {each.language for each in read} == {language}


@given(documents, languages, st.data())
@example([Cited("A/80/6 (Sect. 16)", (("16.1", "16.4"),)), Cited("S/RES/2652 (2022)", (("3", "3"),))], "zh", None)
@example([Cited("A/RES/72/266 B")], "zh", None)
@example([Cited("CTOC/COP/2024/2"), Cited("A/RES/72/266 B")], "en", None)
def test_any_citation_written_is_read_back_from_a_sentence(
    cited: list[Cited], language: str, data: st.DataObject | None
) -> None:
    before, behind = data.draw(st.sampled_from(SENTENCES[language])) if data else SENTENCES[language][3]
    sentence = before + cite_documents(cited, language) + behind
    for text in (sentence, wide(sentence)):
        read = resolve_all(text)
        assert meant(read) == meant(cited)
        assert all(each.language == language for each in read if each.spans)
        assert resolve(text) == whole(read[0])


@given(several, languages)
def test_paragraphs_without_a_document_are_read_back_too(spans: list[tuple[str, str]], language: str) -> None:
    written = cite_spans("", language, spans)
    for text in (written, wide(written)):
        assert meant(resolve_all(text)) == meant([Cited("", tuple(spans))])


@given(st.lists(documents.map(lambda all_: all_[0]), min_size=1, max_size=4), languages)
def test_what_is_cited_of_one_document_stands_together(cited: list[Cited], language: str) -> None:
    written = cite_documents(cited, language)
    assert all(written.count(symbol) >= 1 for symbol in {each.symbol for each in cited})
    keys = [symbol_key(each.symbol) for each in resolve_all(written)]
    assert keys == list(dict.fromkeys(symbol_key(each.symbol) for each in cited))


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        ("4, 7, 9-12", [Cited("", (("4", "4"), ("7", "7"), ("9", "12")))]),
        ("５（a）", [Cited("", (("5(a)", "5(a)"),))]),
        ("A/80/6, 4, 7; A/79/6 9-12", [Cited("A/80/6", (("4", "4"), ("7", "7"))), Cited("A/79/6", (("9", "12"),))]),
        ("a/80/6, para. 4; a/79/6", [Cited("A/80/6", (("4", "4"),)), Cited("A/79/6")]),
        ("A/80/6, para. 4, and A/79/6, para. 9", [Cited("A/80/6", (("4", "4"),)), Cited("A/79/6", (("9", "9"),))]),
        ("A/80/6, para. 4; A/80/6", [Cited("A/80/6", (("4", "4"),))]),
        ("para. 4 and paras. 7–9 of A/80/6", [Cited("A/80/6", (("4", "4"), ("7", "9")))]),
        (
            "paragraph 4 of the report in document A/80/6 and paragraph 9 of A/79/6",
            [Cited("A/80/6", (("4", "4"),)), Cited("A/79/6", (("9", "9"),))],
        ),
        (
            "пункт 4 доклада A/80/6 и пункт 9 документа A/79/6",
            [Cited("A/80/6", (("4", "4"),)), Cited("A/79/6", (("9", "9"),))],
        ),
        (
            "الفقرة 4 من الوثيقة A/80/6 والفقرة 9 من الوثيقة A/79/6",
            [Cited("A/80/6", (("4", "4"),)), Cited("A/79/6", (("9", "9"),))],
        ),
        (
            "A/77/489, para. 3, and paragraph 2 of General Assembly resolution 77/236",
            [Cited("A/77/489", (("3", "3"),)), Cited("A/RES/77/236", (("2", "2"),))],
        ),
        ("大会第77/236号决议第2段和A/77/489，第3段", [Cited("A/77/489", (("3", "3"),))]),
        (
            "https://docs.un.org/fr/A/80/6 et https://docs.un.org/es/A/79/6",
            [Cited("A/80/6", (), "fr"), Cited("A/79/6", (), "es")],
        ),
        ("A/80/6@ar; A/79/6@ru", [Cited("A/80/6", (), "ar"), Cited("A/79/6", (), "ru")]),
        ("para. 5 (a) and (b)", [Cited("", (("5(a)", "5(a)"), ("5(b)", "5(b)")))]),
        ("paras. 5 (a), (c) and (f)", [Cited("", (("5(a)", "5(a)"), ("5(c)", "5(c)"), ("5(f)", "5(f)")))]),
        ("paragraphs 5 (a) to (c)", [Cited("", (("5(a)", "5(c)"),))]),
        ("see para. 5) and (b) the rest", [Cited("", (("5", "5"),))]),
        ("第５（ａ）和（ｂ）段", [Cited("", (("5(a)", "5(a)"), ("5(b)", "5(b)")))]),
    ],
)
def test_all_that_officials_name_in_one_text_is_read(pasted: str, expected: list[Cited]) -> None:
    read = resolve_all(pasted)
    assert meant(read) == meant(expected)
    assert all(wanted.language in {"", each.language} for each, wanted in zip(read, expected, strict=True))


def test_places_are_what_can_be_gone_to() -> None:
    read = resolve_all("A/80/6, paras. 4, 5 and 9–12; A/79/6")
    assert places(read) == (
        Citation("A/80/6", "en", "4", "5"),
        Citation("A/80/6", "en", "9", "12"),
        Citation("A/79/6", "", "", ""),
    )
    assert places(()) == ()


@pytest.mark.parametrize(
    ("number", "after"),
    [("4", "5"), ("9", "10"), ("16.1", "16.2"), ("27.I.9", "27.I.10"), ("5(a)", "5(b)"), ("5(z)", ""), ("5", "5(a)")],
)
def test_which_number_follows_which(number: str, after: str) -> None:
    assert follows(number, after) == (after not in {"", "5(a)"})
    assert not follows(after, number)


@pytest.mark.parametrize(
    ("number", "label", "meaning"),
    [
        ("5(a)", "b", "5(b)"),
        ("5(h)", "i", "5(i)"),
        ("5(a)(i)", "ii", "5(a)(ii)"),
        ("5(a)(i)", "b", "5(b)"),
        ("5(i)", "ii", "5(ii)"),
        ("5(i)", "j", "5(j)"),
        ("5", "a", ""),
    ],
)
def test_a_label_alone_is_of_the_paragraph_before_it(number: str, label: str, meaning: str) -> None:
    assert beside(number, [label]) == meaning


def test_neighbouring_sub_paragraphs_are_a_range() -> None:
    assert cite_paragraphs("A/80/6", "en", ["5(a)", "5(b)", "5(c)", "6"]) == "A/80/6, paras. 5 (a)–(c) and 6"
    assert cite("A/80/6", "fr", "5(a)(i)", "5(a)(iii)") == "A/80/6, par. 5 a) i) à iii)"
    assert cite("A/80/6", "en", "5(a)", "6(b)") == "A/80/6, paras. 5 (a)–6 (b)"


@pytest.mark.parametrize(
    ("annex", "language", "form"),
    [
        ("annex II", "en", "A/80/1, annex II, paras. 3 and 5 (a)–(c)"),
        ("annexe", "fr", "A/80/1, annexe, par. 3 et 5 a) à c)"),
        ("anexo II", "es", "A/80/1, anexo II, párrs. 3 y 5 a) a c)"),
        ("приложение II", "ru", "A/80/1, приложение II, пункты 3 и 5(a)–(c)"),
        ("附件二", "zh", "A/80/1，附件二，第3和5(a)至(c)段"),
        ("المرفق الثاني", "ar", "A/80/1، المرفق الثاني، الفقرات 3 و 5 (أ)-(ج)"),
    ],
)
def test_paragraphs_of_an_annex_are_cited_and_read_with_it(annex: str, language: str, form: str) -> None:
    cited = Cited("A/80/1", ((f"{annex}, 3", "3"), (f"{annex}, 5(a)", "5(c)")))
    assert cite_documents([cited], language) == form
    for before, behind in SENTENCES[language]:
        for text in (before + form + behind, wide(before + form + behind)):
            assert meant(resolve_all(text)) == meant([cited])


def test_paragraphs_of_the_text_and_of_an_annex_stand_in_one_citation() -> None:
    cited = Cited("A/80/1", (("3", "3"), ("annex, 4", "6")))
    assert cite_documents([cited], "en") == "A/80/1, para. 3; annex, paras. 4–6"
    assert meant(resolve_all("see A/80/1, para. 3; annex, paras. 4–6.")) == meant([cited])


@pytest.mark.parametrize(
    "named",
    [
        "subparagraph (a) of paragraph 5 of document A/80/1",
        "sub-paragraph (a) of para. 5 of A/80/1",
        "A/80/1, paragraph 5, subparagraph (a)",
        "l’alinéa a) du paragraphe 5 du document A/80/1",
        "A/80/1, par. 5, al. a)",
        "el apartado a) del párrafo 5 del documento A/80/1",
        "A/80/1, párr. 5, inciso a)",
        "в подпункте (a) пункта 5 документа A/80/1",
        "الفقرة الفرعية (أ) من الفقرة 5 من الوثيقة A/80/1",
        "A/80/1，第5段(a)项",
        "A/80/1，第5段(a)",
        "A/80/1 OP5 (a)",
        "Ａ／８０／１，第５段（ａ）分段",
    ],
)
def test_a_sub_paragraph_is_read_as_sentences_name_it(named: str) -> None:
    assert meant(resolve_all(named)) == meant([Cited("A/80/1", (("5(a)", "5(a)"),))])


def test_several_sub_paragraphs_of_one_paragraph_are_read_as_sentences_name_them() -> None:
    expected = meant([Cited("", (("5(a)", "5(a)"), ("5(c)", "5(c)")))])
    for named in (
        "subparagraphs (a) and (c) of paragraph 5",
        "les alinéas a) et c) du paragraphe 5",
        "第5段(a)和(c)项",
        "第5段（a）和（c）",
    ):
        assert meant(resolve_all(named)) == expected


@pytest.mark.parametrize("named", ["OP5", "op. 5", "OP 5", "(Op. 5)"])
def test_an_operative_paragraph_is_read_as_delegates_abbreviate_it(named: str) -> None:
    assert resolve_all(named) == (Cited("", (("5", "5"),)),)
    assert resolve_all(f"{named} of A/RES/77/236") == (Cited("A/RES/77/236", (("5", "5"),)),)


def test_several_operative_paragraphs_are_read() -> None:
    assert resolve_all("A/RES/77/236, OP5, OP7 and PP3") == (Cited("A/RES/77/236", (("5", "5"), ("7", "7"))),)
    assert resolve_all("OP5-OP7") == resolve_all("OPs 5–7") == (Cited("", (("5", "7"),)),)


@pytest.mark.parametrize("named", ["PP3", "PP 3", "OP5 bis", "OP1-CRC", "op. cit.", "OPCAT 5"])
def test_what_only_looks_like_an_operative_paragraph_is_none(named: str) -> None:
    assert resolve_all(named) == ()


def test_a_resolution_of_a_special_session_is_the_assembly_s() -> None:
    assert resolve_all("3201 (S-VI)") == resolve_all("3201(s-vi)") == (Cited("A/RES/3201 (S-VI)"),)
    for named in ("3201 (S-VI)，第4段", "第3201(S-VI)号决议第4段"):
        assert resolve_all(named) == (Cited("A/RES/3201 (S-VI)", (("4", "4"),), "zh"),)
    assert resolve_all("217 A (III)") == ()  # more than one organ counted its sessions so
