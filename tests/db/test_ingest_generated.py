"""Reports made up at random come in whole: numbers, headings, every character."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from db.ingest import plain, reading
from db.records import Draft


def read(text: str) -> Draft:
    return reading.read_blocks(plain.blocks(text))


def numbers(draft: Draft) -> list[str | None]:
    return [paragraph.number for paragraph in draft.paragraphs]


WORDS = {
    "zh": (
        "毒品",
        "犯罪",
        "问题",
        "办公室",
        "继续",
        "支持",
        "各国",
        "2023 年",
        "贩运人口",
        "大会",
        "，",
        "“行动”",
        "Menthor",
    ),
    "en": ("the", "Office", "provided", "support", "to", "States,", "trafficking", "in", "persons", "2023", "(UNODC)"),
}
TITLES = {"zh": ("导言", "法律援助", "结论", "出版物"), "en": ("Introduction", "Legal aid", "Conclusions", "Training")}


def page_breaks(text: str) -> list[int]:
    """Where a page may end inside a sentence: between words, in Chinese also inside them."""
    if text.isascii():
        return [place for place, character in enumerate(text) if character == " "]
    return [place for place in range(1, len(text) - 1) if not text[place - 1 : place + 1].isascii()]


@st.composite
def reports(draw: st.DrawFn) -> tuple[str, list[str], list[str]]:
    """A report in Chinese or English, some paragraphs cut by a page: its text, its paragraphs, its headings."""
    language = draw(st.sampled_from(("zh", "en")))
    titles = st.sampled_from(TITLES[language])
    blocks: list[str] = []
    paragraphs: list[str] = []
    headings: list[str] = []
    chapter, section = 0, 0

    def head(number: str) -> None:
        headings.append(draw(titles))
        blocks.append(f"{number}. {headings[-1]}")

    count = draw(st.integers(2, 10))
    for number in range(1, count + 1):
        if number == 1 or draw(st.integers(0, 3)) == 0:
            chapter, section = chapter + 1, draw(st.integers(0, 1))
            head("一二三四五六七八九十"[chapter - 1])
            if section:
                head("1")
        elif section and draw(st.booleans()):
            section += 1
            head(str(section))
        words = ["The report" if language == "en" else "本报告"]
        words += draw(st.lists(st.sampled_from(WORDS[language]), min_size=6, max_size=30))
        text = " ".join(words) + " ended." if language == "en" else "".join(words) + "完成。"
        paragraphs.append(text)
        cut = draw(st.sampled_from(page_breaks(text))) if number < count and draw(st.booleans()) else len(text)
        blocks += [f"{number}. {text[:cut]}", text[cut:].strip()]
    return "\n\n".join(blocks), paragraphs, headings


@given(reports())
def test_any_report_gives_back_its_numbers_and_every_character(report: tuple[str, list[str], list[str]]) -> None:
    text, paragraphs, headings = report
    draft = read(text)
    assert numbers(draft) == [str(number) for number in range(1, len(paragraphs) + 1)]
    assert [re.sub(r"\s", "", one.text) for one in draft.paragraphs] == [re.sub(r"\s", "", one) for one in paragraphs]
    assert [section.title for section in draft.sections] == headings


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    draft = read(text)
    for section in draft.sections:
        assert 0 <= section.start <= section.stop <= len(draft.paragraphs)
