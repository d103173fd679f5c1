"""Every way of numbering in the six languages, in generated reports: what was put in is found, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.ingest import plain, reading
from db.records import Draft


class Scheme(NamedTuple):
    """How a language numbers chapters, sections, paragraphs and the items in them; `{n}` stands for the number."""

    chapters: tuple[str, ...]
    chapter_forms: tuple[str, ...]
    sections: tuple[str, ...]
    section_forms: tuple[str, ...]
    paragraph_forms: tuple[str, ...]
    item_forms: tuple[str, ...]
    items: tuple[str, ...]
    titles: tuple[str, ...]
    words: tuple[str, ...]
    space: str
    stop: str
    colon: str


ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
LATIN = ("A", "B", "C", "D", "E", "F", "G", "H", "I", "J")
SMALL = ("a", "b", "c", "d", "e", "f")
DOTTED = ("{n}. ", "{n}.\t", "{n}.\u00a0")
SCHEMES = {
    "en": Scheme(
        ROMAN, ("{n}. ", "{n}.\t"), LATIN, ("{n}. ", "{n}."), DOTTED, ("({n}) ", "({n})\t"), SMALL,
        ("Introduction", "Legal assistance", "Follow-up to the Conference", "Conclusions"),
        ("the Office", "provided", "support to", "States,", "persons", "in 2023", "(UNODC)", "under resolution 77/236"),
        " ", ".", ":",
    ),
    "fr": Scheme(
        ROMAN, ("{n}. ", "{n}. – "), LATIN, ("{n}. ", "{n}. – "), DOTTED, ("{n}) ",), SMALL,
        ("Introduction", "Assistance juridique", "Suite donnée à la Conférence", "Conclusions"),
        ("le Bureau", "a fourni", "un appui", "aux États,", "aux victimes", "en 2023", "(ONUDC)", "la résolution 7/6"),
        " ", ".", " :",
    ),
    "es": Scheme(
        ROMAN, ("{n}. ",), LATIN, ("{n}. ",), DOTTED, ("{n}) ",), SMALL,
        ("Introducción", "Asistencia jurídica", "Seguimiento de la Conferencia", "Conclusiones"),
        ("la Oficina", "prestó", "apoyo a los Estados,", "las víctimas", "en 2023", "(UNODC)", "en la resolución 7/6"),
        " ", ".", ":",
    ),
    "ru": Scheme(
        ROMAN, ("{n}. ",), ("А", "В", "С", "D", "Е", "F", "G", "Н"), ("{n}. ",), DOTTED, ("{n}) ",), SMALL,
        ("Введение", "Правовая помощь", "Последующие меры", "Выводы"),
        ("Управление", "оказало", "поддержку государствам,", "жертвам", "в 2023 году", "(УНП ООН)", "резолюции 77/236"),
        " ", ".", ":",
    ),
    "zh": Scheme(
        tuple("一二三四五六七八九十"), ("{n}. ", "{n}、", "{n}．", "{n}."), LATIN, ("{n}. ", "{n}."),
        ("{n}. ", "{n}．", "{n}.", "{n}、"), ("({n}) ", "（{n}）"), SMALL,
        ("导言", "法律援助", "会议的后续行动", "结论"),
        ("办公室", "继续", "支持", "各国，", "2023 年", "(毒罪办)", "第77/236号决议", "受害者"),
        "", "。", "：",
    ),
    "ar": Scheme(
        ("أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا"), ("{n} - ", "{n}- "),
        ("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء"), ("{n} - ", "{n}- "),
        ("{n} - ", "{n}- ", "{n}-", "{n} – "), ("({n}) ",), ("أ", "ب", "ج", "د", "هـ", "و"),
        ("مقدمة", "المساعدة القانونية", "متابعة المؤتمر", "الاستنتاجات"),
        ("قدم المكتب", "الدعم", "إلى الدول،", "الضحايا", "في عام 2023", "بموجب القرار 77/236", "واصلت اللجنة"),
        " ", ".", ":",
    ),
}  # fmt: skip
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
FEWEST_WORDS = 22  # a paragraph of a report is longer than a heading


class Report(NamedTuple):
    lines: list[tuple[str, str]]  # what kind it is, and the line
    headings: list[str]
    numbers: list[str]
    texts: list[list[str]]  # the lines of each paragraph


@st.composite
def reports(draw: st.DrawFn, language: str) -> Report:
    scheme = SCHEMES[language]
    form = draw(st.sampled_from(scheme.paragraph_forms))
    series = draw(st.sampled_from(("", "", "16.", "27.I.")))
    if series:
        form = "{n} "
    digits = ARABIC_DIGITS if language == "ar" and draw(st.booleans()) else {}
    chapter_form, section_form = (
        draw(st.sampled_from(scheme.chapter_forms)),
        draw(st.sampled_from(scheme.section_forms)),
    )
    item_form = draw(st.sampled_from(scheme.item_forms))
    number = first = draw(st.sampled_from((1, 1, 1, 70)))
    report = Report([], [], [], [])

    def sentence(words: int, stop: str) -> str:
        place = draw(st.integers(0, 99))
        chosen = [scheme.words[(place + each) % len(scheme.words)] for each in range(words + place % 20)]
        return scheme.space.join([scheme.titles[0], *chosen, "77"]) + stop

    for chapter in range(draw(st.integers(1, 4))):
        report.headings.append(draw(st.sampled_from(scheme.titles)))
        report.lines.append(("1", chapter_form.format(n=scheme.chapters[chapter]) + report.headings[-1]))
        sections = draw(st.integers(0, 3))
        for section in range(max(1, sections)):
            if sections:
                report.headings.append(draw(st.sampled_from(scheme.titles)))
                report.lines.append(("2", section_form.format(n=scheme.sections[section]) + report.headings[-1]))
            for _ in range(draw(st.integers(1, 3))):
                items = draw(st.integers(0, 3)) if number > first else 0
                text = sentence(FEWEST_WORDS, scheme.colon if items else scheme.stop)
                lines = [text]
                for place in range(items):
                    end = scheme.stop if place == items - 1 else ";"
                    lines.append(item_form.format(n=scheme.items[place]) + sentence(3, end))
                report.lines.append(("", form.format(n=f"{series}{number}".translate(digits)) + text))
                report.lines.extend(("", line) for line in lines[1:])
                report.numbers.append(f"{series}{number}")
                report.texts.append(lines)
                number += 1
    return report


def squeezed(text: str) -> str:
    return "".join(text.split())


def check(draft: Draft, report: Report) -> None:
    assert [one.number for one in draft.paragraphs] == report.numbers
    found = [[squeezed(line) for line in one.text.split("\n")] for one in draft.paragraphs]
    assert found == [[squeezed(line) for line in lines] for lines in report.texts]
    assert [section.title for section in draft.sections] == report.headings
    assert not [doubt for doubt in draft.doubts if doubt.code in ("number_rebuilt", "numbers_missing")]


@pytest.mark.parametrize("language", SCHEMES)
@given(data=st.data())
def test_a_text_gives_back_its_headings_paragraphs_and_items(language: str, data: st.DataObject) -> None:
    report = data.draw(reports(language))
    gap = data.draw(st.sampled_from(("\n\n", "\n")))
    text = gap.join(line for _, line in report.lines)
    if data.draw(st.booleans()):  # as numbers stand in the text of a PDF file
        text = re.sub(r"^(\d[\dIVX.]*(?: [-–])?)[ \t\u00a0]+", rf"\1{gap}", text, flags=re.MULTILINE)
    check(reading.read_blocks(plain.blocks(text)), report)


@pytest.mark.parametrize("language", SCHEMES)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_a_word_file_and_a_page_read_like_the_text(tmp_path: Path, language: str, data: st.DataObject) -> None:
    report = data.draw(reports(language))
    styled = data.draw(st.booleans())
    document = docx.Document()
    for kind, line in report.lines:
        document.add_paragraph(line, style=f"Heading {kind}" if kind and styled else None)
    document.save(str(tmp_path / "report.docx"))
    tag = "h{}" if styled else "p"
    page = "".join(f"<{tag.format(kind) if kind else 'p'}>{line}\n" for kind, line in report.lines)
    (tmp_path / "report.html").write_text(f"<html><h1></h1>{page}</html>", encoding="utf-8")
    if report.numbers:
        check(reading.read_file(str(tmp_path / "report.docx")), report)
        check(reading.read_file(str(tmp_path / "report.html")), report)
