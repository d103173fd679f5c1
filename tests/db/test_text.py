"""What counts as the same text to a search, and where it stands."""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import text

# The scripts of the six languages of the UN, with what makes folding hard: marks, ligatures, widths, spaces, controls.
LETTERS = "海地贩運著乾㈱㍻々〇アｶﾞ가각éÉœﬁßİſﬀ①２²½ёйЖ\u0301\u0308\u0306أإآىةؤئـ\u064b\u0651١٢ﷺ"
TYPOGRAPHY = " \u00a0\u3000\u2003\t\n\r\u200b\u200f\u00ad\ufeff.,;:!?。，、；：！？“”‘’\"'()（）《》-‐–—…/_*%\x00\ud800"
texts = st.text(st.one_of(st.sampled_from(LETTERS + TYPOGRAPHY + "abcABC019"), st.characters()), max_size=40)


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("2023 年 10 月", "2023年10月"),
        ("第 77/236 号", "第77/236号"),
        ("２０２３年", "2023年"),
        ("KNOWTS", "knowts"),
        ("Côte d’Ivoire", "cote d'ivoire"),
        ("Œuvre", "oeuvre"),
        ("Straße", "STRASSE"),
        ("ﬁle", "file"),
        ("надёжный", "надежный"),
        ("الأُمَم المتّحدة", "الامم المتحده"),
        ("الفقرة ١٢", "الفقرة 12"),
        ("關於打擊販運人口會議之後", "关于打击贩运人口会议之后"),
        ("trans\u00adnational", "transnational"),
        ("trans\u2011national", "trans-national"),
        ("one \n\t two", " one two "),
        ("大 会", "大会"),
        ("問題 (CTOC)", "问题\u3000（CTOC）"),
    ],
)
def test_these_are_the_same_to_a_search(written: str, typed: str) -> None:
    assert text.normalise(written) == text.normalise(typed)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("мой", "мои"),
        ("著", "着"),
        ("Nauru Naoero", "NauruNaoero"),
        ("问题 (CTOC)", "问题(CTOC)"),
        ("小组，2", "小组2"),
    ],
)
def test_these_are_not(one: str, other: str) -> None:
    assert text.normalise(one) != text.normalise(other)


def test_simplified_characters_are_never_altered(report_text: str) -> None:
    standard = bytes(range(0xB0, 0xF8))
    cells = (bytes((row, cell)) for row in standard for cell in range(0xA1, 0xFF))
    characters = {cell.decode("gb2312", "ignore") for cell in cells} - {"", "於", "後"}
    assert len(characters) > 6700
    assert [character for character in characters if text.fold(character) != character] == []
    han = [character for character in report_text if unicodedata.name(character, "").startswith("CJK UNIFIED")]
    assert text.fold("".join(han)) == "".join(han)


def test_every_ideograph_folds_to_one_that_folds_to_itself() -> None:
    folded = {chr(code): text.fold(chr(code)) for code in range(0x4E00, 0xA000)}
    assert [one for one, other in folded.items() if text.fold(other) != other] == []
    assert [one for one, other in folded.items() if other != text.fold(one + "\ufe00")] == []


@given(texts)
def test_normalising_twice_changes_nothing(words: str) -> None:
    assert text.normalise(text.normalise(words)) == text.normalise(words)


@given(texts)
def test_every_normalised_character_came_from_whole_characters_that_fold_to_it(words: str) -> None:
    normalised, origins = text.normalise_with_origins(words)
    assert normalised == text.normalise(words)
    assert len(origins.starts) == len(origins.ends) == len(normalised)
    for character, start, end in zip(normalised, origins.starts, origins.ends, strict=True):
        assert 0 <= start < end <= len(words)
        assert character in text.fold(words[start:end]) or (character == " " and words[start:end].strip() == "")
        assert character == " " or not "\u0300" <= words[end : end + 1] <= "\u036f" or end - start > 30
    assert origins.starts == sorted(origins.starts)


@given(texts, st.data())
def test_a_piece_of_a_text_is_found_where_it_was_taken_from(words: str, data: st.DataObject) -> None:
    normalised, origins = text.normalise_with_origins(words)
    start = data.draw(st.integers(0, len(normalised)))
    term = text.normalise(normalised[start : start + data.draw(st.integers(1, 8))])
    places = list(text.places(normalised, term))
    begins_inside_word = start and text.is_word(normalised[start - 1]) and term and text.is_word(term[0])
    if term and normalised.startswith(term, start) and not begins_inside_word:
        assert start in places
    found = text.occurrences(normalised, origins, term)
    assert bool(found) == bool(places)
    assert all(end <= later for (_, end), (later, _) in itertools.pairwise(found))


@pytest.mark.parametrize(
    ("words", "term", "found"),
    [
        ("从 KNOWTS 到 know", "KNOW", ["KNOWTS"[:4], "know"]),
        ("第 77/236 号，2023 年，236 人", "236", ["236", "236"]),
        ("2023 年 23 日", "23", ["23"]),
        ("2023年10月和2023 年 10 月", "2023 年10月", ["2023年10月", "2023 年 10 月"]),
        ("人人人人人", "人人", ["人人", "人人"]),
        ("A/77/463 and a/77", "/77", ["/77", "/77"]),
        ("oﬃce", "of", ["oﬃ"]),
        ("e\u0301te\u0301", "ete", ["e\u0301te\u0301"]),
        ("㍻元年", "成元", ["㍻元"]),
        ("……", ".", ["…", "…"]),
        ("……", "..", ["…", "…"]),
        ("a\u200bb", "ab", ["a\u200bb"]),
        ("sub_part", "part", ["part"]),
        ("ガスとｶﾞｽ", "ガス", ["ガス", "ｶﾞｽ"]),
        ("ガス", "カ", []),
    ],
)
def test_an_occurrence_begins_where_a_word_does_and_covers_whole_characters(
    words: str, term: str, found: list[str]
) -> None:
    spans = text.occurrences(*text.normalise_with_origins(words), text.normalise(term))
    assert [words[start:end] for start, end in spans] == found


def test_tokens_are_pairs_of_cjk_characters_and_whole_words() -> None:
    assert text.tokens("2023年10月 know how") == "2023ÿ 年ÿ 10ÿ 月ÿ know how"
    assert text.tokens("打击贩运、人口") == "打击 击贩 贩运 运、 人口 口"
    assert [text.word_of(token) for token in text.tokens("know，77/236 号").split()] == ["know", "77", "236", "号"]
    assert text.phrase("贩运") == '"贩运"'
    assert text.phrase("贩") == '"贩"*'
    assert text.phrase("贩运 KNOW") == '"贩运 运ÿ know"*'
    assert text.phrase("2023 年") == '"2023ÿ"'
    assert text.phrase("，。*") is None
    assert all(
        map(text.is_indexed, ("贩运", "贩", "know", "贩运2", "2023年底", "77/236", "know how", "小组，2", "海地，"))
    )
    assert not any(map(text.is_indexed, ("", "2023年", "小组，会", "，海地", "海地……——2")))


def answers(words: str, phrase: str) -> bool:
    with contextlib.closing(sqlite3.connect(":memory:")) as index:
        index.execute("CREATE VIRTUAL TABLE held USING fts5(words, tokenize='ascii')")
        index.execute("INSERT INTO held VALUES (?)", (text.tokens(words),))
        return bool(index.execute("SELECT count(*) FROM held WHERE words MATCH ?", (phrase,)).fetchone()[0])


@given(texts, texts, st.integers(0, 40), st.integers(1, 12))
def test_a_text_answers_the_phrase_of_every_term_it_contains(before: str, words: str, start: int, length: int) -> None:
    term = text.normalise(words[start : start + length])
    phrase = text.phrase(term)
    if phrase is not None and list(text.places(text.normalise(before + words), term)):
        assert answers(before + words, phrase)


close = st.text(st.sampled_from("小组会2a3 ，.§\x7f"), min_size=1, max_size=12)


@given(close, close, st.booleans())
def test_of_what_the_index_decides_alone_no_text_answers_that_lacks_it(words: str, typed: str, complete: bool) -> None:
    term = text.normalise(typed)
    phrase = text.phrase(term, complete)
    if phrase is not None and text.is_indexed(term, complete):
        assert answers(words, phrase) == bool(list(text.places(text.normalise(words), term)))


def test_a_very_long_term_is_looked_for_by_its_beginning() -> None:
    phrase = text.phrase("贩运人口" * 5000)
    assert phrase is not None
    assert len(phrase) < 400
    assert not text.is_indexed("贩" * 1000)


@pytest.mark.parametrize(
    "parts",
    [
        ["委员会第一次通过了决议。", "他说：“好。”", "（见第5段。）", "为什么？", "会议于2023年举行"],
        ["题为“何去何从？”的报告第 3.5 节。", "完。"],
        ["4. See paras. 5 (a) and 6 of resolution No. 77/236.", '"Done."', "The U.S. Government paid $1.5 million."],
        ["He said no.", "J. Smith (of St. Lucia) agreed, e.g. in Vienna!", "Was it so?", "It was…", "Next."],
        ["Voir par. 27 à 32.", "M. Dupont a dit «oui.»", "Puis art. 5."],
        ["В 2023 г. Комитет рассмотрел п. 5.", "Решение принято."],
        ["اعتمدت اللجنة القرار.", "لماذا؟", "نعم."],
        ["见 CTOC/COP/2024/1.", "该文件已分发。"],
    ],
)
def test_sentences_end_where_a_reader_would_stop(parts: list[str]) -> None:
    for joint in ("", " ") if text.is_cjk(parts[0][-2]) else (" ", "\n "):
        words = joint.join(parts)
        if joint or all(part[-1] in "。？”）" for part in parts[:-1]):
            assert [words[start:end] for start, end in text.sentences(f" {words} ".strip())] == parts


@given(texts)
def test_sentences_leave_out_nothing_but_white_space(words: str) -> None:
    done = 0
    for start, end in text.sentences(words):
        assert words[done:start].strip() == ""
        assert start < end
        assert words[start:end] == words[start:end].strip()
        done = end
    assert words[done:].strip() == ""
