"""Symbols and citations: what an official pastes is understood, and what RefDesk writes is what UN documents write."""

from __future__ import annotations

import time

import pytest
from citing import SYMBOLS, bases, languages, symbols
from hypothesis import example, given
from hypothesis import strategies as st

from db.citation import (
    address,
    cite,
    cite_paragraphs,
    find_paragraphs,
    find_resolutions,
    find_symbols,
    in_file_name,
    is_symbol,
    plain,
    resolve,
    symbol_key,
)
from db.records import Citation

subs = st.one_of(st.just(""), st.sampled_from(["(a)", "(e)", "(i)", "(z)", "(a)(ii)", "(b)(iv)"]))
numbers = st.tuples(bases, subs).map("".join)
any_text = st.one_of(
    st.text(),
    st.lists(
        st.sampled_from(
            [
                "第",
                "段",
                "号",
                "决议",
                "大会",
                "para. ",
                "(",
                ")",
                "/",
                "5",
                "77",
                "A/",
                "–",
                " и ",
                " 、 ",
                " ",
                "resolution ",
                "1/1, ",
                "(a)",
                "@zh",
                "٣",
            ]
        )
    ).map("".join),
)

TABLE = [
    ("en", "para. 66", "paras. 27–32", "paras. 4 and 5", "CTOC/COP/2018/2, para. 7"),
    ("fr", "par. 66", "par. 27 à 32", "par. 4 et 5", "CTOC/COP/2018/2, par. 7"),
    ("es", "párr. 66", "párrs. 27 a 32", "párrs. 4 y 5", "CTOC/COP/2018/2, párr. 7"),
    ("ru", "пункт 66", "пункты 27–32", "пункты 4 и 5", "CTOC/COP/2018/2, пункт 7"),
    ("zh", "第66段", "第27至32段", "第4和5段", "CTOC/COP/2018/2，第7段"),
    ("ar", "الفقرة 66", "الفقرات 27-32", "الفقرتان 4 و 5", "CTOC/COP/2018/2، الفقرة 7"),
]


@pytest.mark.parametrize(("language", "one", "several", "two", "with_symbol"), TABLE)
def test_a_citation_is_written_as_un_documents_write_it(
    language: str, one: str, several: str, two: str, with_symbol: str
) -> None:
    assert cite("", language, "66") == one
    assert cite("", language, "27", "32") == several
    assert cite("", language, "4", "5") == two
    assert cite("CTOC/COP/2018/2", language, "7") == with_symbol


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "para. 5 (a) (ii)"),
        ("fr", "par. 5 a) ii)"),
        ("es", "párr. 5 a) ii)"),
        ("ru", "пункт 5(a)(ii)"),
        ("zh", "第5(a)(ii)段"),
        ("ar", "الفقرة 5 (أ) (ii)"),
    ],
)
def test_a_sub_paragraph_is_cited_in_each_language(language: str, written: str) -> None:
    assert cite("", language, "5(a)(ii)") == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "paras. 4, 7 and 9–12"),
        ("fr", "par. 4, 7 et 9 à 12"),
        ("es", "párrs. 4, 7 y 9 a 12"),
        ("ru", "пункты 4, 7 и 9–12"),
        ("zh", "第4、7和9至12段"),
        ("ar", "الفقرات 4 و 7 و 9-12"),
    ],
)
def test_several_paragraphs_are_cited_together_and_neighbours_as_a_range(language: str, written: str) -> None:
    chosen = ["4", "7", "9", "10", "11", "12", "12", ""]
    assert cite_paragraphs("", language, chosen) == written
    run = find_paragraphs(written)[0]
    assert [(item.first, item.last) for item in run.items] == [("4", "4"), ("7", "7"), ("9", "12")]


def test_two_neighbours_in_a_longer_list_are_not_a_range() -> None:
    assert cite_paragraphs("A/80/6", "en", ["3.1", "3.2", "3.9"]) == "A/80/6, paras. 3.1, 3.2 and 3.9"
    assert cite_paragraphs("A/80/6", "zh", ["3.1", "3.2"]) == "A/80/6，第3.1和3.2段"


def test_what_has_no_number_is_cited_by_its_symbol_alone() -> None:
    assert cite("CTOC/COP/2024/2", "zh", "") == "CTOC/COP/2024/2"
    assert cite_paragraphs("CTOC/COP/2024/2", "zh", []) == "CTOC/COP/2024/2"


@given(symbols | st.just(""), languages, numbers, numbers)
def test_every_citation_written_is_read_back(symbol: str, language: str, first: str, last: str) -> None:
    assert resolve(cite(symbol, language, first)) == Citation(symbol, language, first, first)
    assert resolve(cite(symbol, language, first, last)) == Citation(symbol, language, first, last)


@given(symbols, languages, numbers)
def test_a_citation_inside_a_sentence_is_read_too(symbol: str, language: str, number: str) -> None:
    expected = Citation(symbol, language, number, number)
    assert resolve(f"Dear all, see {cite(symbol, language, number)}; with thanks.") == expected
    assert resolve(f"（见{cite(symbol, language, number)}）") == expected


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        ("see CTOC/COP/2024/2, paras. 4 and 5, for details", Citation("CTOC/COP/2024/2", "en", "4", "5")),
        ("paras. 4 and 5 of CTOC/COP/2024/2 (see also para. 9)", Citation("CTOC/COP/2024/2", "en", "4", "5")),
        ("see para. 3 above and CTOC/COP/2024/2, para. 7", Citation("CTOC/COP/2024/2", "en", "7", "7")),
        ("A/80/6, para. 4, and A/79/6, para. 9", Citation("A/80/6", "en", "4", "4")),
        ("第55段", Citation("", "zh", "55", "55")),
        ("第 27 至 32 段", Citation("", "zh", "27", "32")),
        ("第27段至第32段", Citation("", "zh", "27", "32")),
        ("第３、第７和第９段", Citation("", "zh", "3", "9")),
        ("第６６段", Citation("", "zh", "66", "66")),
        ("段 55", Citation("", "", "55", "55")),
        ("55", Citation("", "", "55", "55")),
        (" 55-57. ", Citation("", "", "55", "57")),
        ("16.1", Citation("", "", "16.1", "16.1")),
        ("para 55", Citation("", "en", "55", "55")),
        ("Paragraphs 27 to 32", Citation("", "en", "27", "32")),
        ("para. 5, 23 July 2024", Citation("", "en", "5", "5")),
        ("¶55", Citation("", "", "55", "55")),
        ("¶¶ 55–57", Citation("", "", "55", "57")),
        ("пункты 375 - 377", Citation("", "ru", "375", "377")),
        ("в пункте 2(е)", Citation("", "ru", "2(e)", "2(e)")),
        ("الفقرة ٦٦", Citation("", "ar", "66", "66")),
        ("في الفقرتين 3 و 4", Citation("", "ar", "3", "4")),
        ("الفقرات ٢٧-٣٢", Citation("", "ar", "27", "32")),
        ("الفقرة 2 (هـ)", Citation("", "ar", "2(e)", "2(e)")),
        ("CTOC/COP/2024/2", Citation("CTOC/COP/2024/2", "", "", "")),
        ("CTOC/COP/2024/2，第7段", Citation("CTOC/COP/2024/2", "zh", "7", "7")),
        ("CTOC/COP/2024/2, 55", Citation("CTOC/COP/2024/2", "", "55", "55")),
        ("ctoc/cop/2024/2@zh 55", Citation("CTOC/COP/2024/2", "zh", "55", "55")),
        ("s/res/2652(2022)", Citation("S/RES/2652(2022)", "", "", "")),
        ("Ａ／ＲＥＳ／77／236　第５段", Citation("A/RES/77/236", "zh", "5", "5")),
        ("https://docs.un.org/zh/S/RES/2652%20(2022)", Citation("S/RES/2652 (2022)", "zh", "", "")),
        ("https://undocs.org/A/80/6, para. 3", Citation("A/80/6", "en", "3", "3")),
        ("General Assembly resolution 77/236", Citation("A/RES/77/236", "en", "", "")),
        ("paragraph 19 of General Assembly resolution 72/219", Citation("A/RES/72/219", "en", "19", "19")),
        ("大会第77/236号决议", Citation("A/RES/77/236", "zh", "", "")),
        ("安理会在第 2652 (2022)号决议第3段中", Citation("S/RES/2652 (2022)", "zh", "3", "3")),
        ("人权理事会第 53/6 号", Citation("A/HRC/RES/53/6", "zh", "", "")),
        ("经济及社会理事会第2024/10号决议", Citation("E/RES/2024/10", "zh", "", "")),
        ("résolution 77/236 de l’Assemblée générale, par. 5", Citation("A/RES/77/236", "fr", "5", "5")),
        ("la resolución 2196 (2015) del Consejo de Seguridad", Citation("S/RES/2196 (2015)", "es", "", "")),
        ("резолюция 53/6 Совета по правам человека", Citation("A/HRC/RES/53/6", "ru", "", "")),
        ("قرار الجمعية العامة 3235 (د-29)", Citation("A/RES/3235 (XXIX)", "ar", "", "")),
    ],
)
def test_what_officials_paste_is_understood(pasted: str, expected: Citation) -> None:
    assert resolve(pasted) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "see the report",
        "77/236",
        "and/or",
        "第五章",
        "委员会第33/1号决议",
        "the 5 paragraphs",
        "A/4 paper",
        "Пункты 132 и 17(c) повестки дня",
        "el presupuesto para 2015",
    ],
)
def test_what_names_neither_document_nor_paragraph_resolves_to_nothing(text: str) -> None:
    assert resolve(text) is None


def test_marks_that_mail_programs_put_in_do_not_hide_a_citation() -> None:
    pasted = "\u200fA/\u200b80/6\u00a0(Sect.\u202f16),\tpara.\u00a07\u200e"
    assert resolve(pasted) == Citation("A/80/6 (Sect. 16)", "en", "7", "7")


@given(any_text, languages)
@example("ß/İ", "en")
def test_no_text_whatever_makes_reading_fail(text: str, language: str) -> None:
    resolve(text)
    for start, end, symbol in find_symbols(text):
        assert text[start:end] == symbol
    assert all(run.items and 0 <= run.start < run.end <= len(text) for run in find_paragraphs(text))
    assert all(0 <= found.start < found.end <= len(text) for found in find_resolutions(text, [text], body=text))
    assert len(plain(text)) == len(text)
    assert cite(text, language, "").startswith(text)


@pytest.mark.parametrize(
    "piece",
    [
        "A/",
        "第1 、 ",
        "第1/1 、 ",
        "1/1, ",
        "paras. 1, ",
        "para. 5 (a) and ",
        "第5段(a)和",
        "subparagraph (a), ",
        "annex II, para. 3; ",
        "A/80/6, para. 4; ",
        "resolution 1/1 (sect. I) of 12 May and ",
        " ",
        "I.",
        "1",
    ],
)
def test_a_long_monotonous_text_is_read_without_delay(piece: str) -> None:
    """Every form is found in time that grows with the text, not with its square: a table of numbers is no trap."""
    text = (piece * 40_000)[:40_000]
    started = time.perf_counter()
    resolve(text)
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize("symbol", SYMBOLS)
def test_a_symbol_is_found_as_printed_in_any_surroundings(symbol: str) -> None:
    assert is_symbol(symbol)
    assert is_symbol(symbol.lower())
    for before, after in (("（", "，第5段)"), ("文件", "。"), ("see ", ", annex"), ("(", ")."), ("", " and others")):
        text = before + symbol + after
        assert find_symbols(text) == ((len(before), len(before) + len(symbol), symbol),)


@pytest.mark.parametrize(
    "text",
    (
        *("77/236", "and/or", "km/h", "24/7", "HIV/AIDS", "TCP/IP", "New/expanded posts", "decision 1/CP.21"),
        *("A/B testing", "CH4/CO2/N2O", "https://example.org/A/80/6", "Notes/2024/1"),
    ),
)
def test_fractions_units_and_alternatives_are_no_symbols(text: str) -> None:
    assert find_symbols(text) == ()


def test_a_range_of_documents_is_two_symbols_and_a_joint_document_one() -> None:
    assert [symbol for *_, symbol in find_symbols("A/78/482–A/78/485")] == ["A/78/482", "A/78/485"]
    assert [symbol for *_, symbol in find_symbols("A/55/305–S/2000/809")] == ["A/55/305–S/2000/809"]


@given(symbols, languages)
def test_an_address_leads_back_to_its_document_and_language(symbol: str, language: str) -> None:
    link = address(symbol, language)
    assert link.startswith(f"https://docs.un.org/{language}/")
    assert " " not in link
    found = resolve(link)
    assert found is not None
    assert found.language == language
    assert symbol_key(symbol).startswith(symbol_key(found.symbol))


@pytest.mark.parametrize(
    ("name", "symbol"),
    [
        ("A_77_489.txt", "A/77/489"),
        ("a-77-489.docx", "A/77/489"),
        ("S_RES_2653(2022)-EN.pdf", "S/RES/2653 (2022)"),
        ("A_80_6_(Sect._3)_Add.6.docx", "A/80/6 (Sect. 3)/Add.6"),
        ("ECE_TRANS_WP29_2026_139_en.pdf", "ECE/TRANS/WP.29/2026/139"),
        ("CTOC_COP_2024_2_C.pdf", "CTOC/COP/2024/2"),
        ("UDHR_en.pdf", ""),
        ("notes 2024-05.txt", ""),
        ("2023-05-01.txt", ""),
        ("N2412345.pdf", ""),
        ("report.zh.txt", ""),
        ("", ""),
    ],
)
def test_a_symbol_is_read_from_the_name_of_a_file(name: str, symbol: str) -> None:
    assert in_file_name(name) == symbol


@given(st.sampled_from(SYMBOLS), st.sampled_from(("", "_en", "-ZH", "_E")), st.sampled_from((".docx", ".pdf", "")))
def test_a_file_named_for_its_symbol_is_presumed_to_have_it(symbol: str, language: str, ending: str) -> None:
    found = in_file_name(symbol.replace(". ", "._").replace(" ", "_").replace("/", "_") + language + ending)
    assert symbol_key(found) in {symbol_key(symbol), ""}


@given(st.text(max_size=40))
def test_any_file_name_is_a_symbol_or_none(name: str) -> None:
    found = in_file_name(name)
    assert not found or is_symbol(found)
