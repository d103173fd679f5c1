"""The built-in report goes through the reader for any text file: all of it arrives, and nothing that is not in it."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from db.ingest import reading
from db.records import Draft, Footnote, Masthead

REPORT = Path(__file__).parents[2] / "resources" / "reports" / "report.zh.txt"


@pytest.fixture(scope="module")
def draft() -> Draft:
    return reading.read_file(str(REPORT))


def without_spaces(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_the_masthead_is_read(draft: Draft) -> None:
    assert draft.masthead == Masthead(
        language="zh",
        title="联合国毒品和犯罪办公室为促进和支持实施《联合国打击跨国有组织犯罪公约关于预防、禁止和惩治贩运人口"
        "特别是妇女和儿童行为的补充议定书》而开展的活动",
        body="联合国打击跨国有组织犯罪公约缔约方会议",
        date="2024-07-23",
        distribution="General",
        original_language="en",
        session="第十二届会议",
        session_place="维也纳",
        session_dates="2024年10月14日至18日",
        session_year=2024,
        agenda_item="2(b)",
        agenda_title="审议《联合国打击跨国有组织犯罪公约》及其各项议定书的实施情况：《关于预防、禁止和惩治贩运人口"
        "特别是妇女和儿童行为的补充议定书》",
        author="秘书处的报告",
    )


def test_facts_given_by_hand_stand_in_place_of_what_is_printed(report_text: str) -> None:
    given = Masthead(symbol="CTOC/COP/2024/2", session_year=2025)
    masthead = reading.read_file(str(REPORT), given).masthead
    assert (masthead.symbol, masthead.symbol_confirmed, masthead.session_year) == ("CTOC/COP/2024/2", False, 2025)
    assert masthead.date == "2024-07-23"


def test_every_paragraph_has_its_number(draft: Draft) -> None:
    assert [paragraph.number for paragraph in draft.paragraphs] == [str(number) for number in range(1, 92)]
    assert [paragraph.position for paragraph in draft.paragraphs] == list(range(91))
    assert not any("\n" in paragraph.text for paragraph in draft.paragraphs)


def test_the_lost_numbers_come_back_and_are_told(draft: Draft) -> None:
    assert [paragraph.number for paragraph in draft.paragraphs if paragraph.rebuilt] == ["1", "2", "3"]
    assert [doubt.position for doubt in draft.doubts if doubt.code == "number_rebuilt"] == [0, 1, 2]
    assert draft.paragraphs[1].text.startswith("《禁止贩运人口议定书》共有182个缔约方。")


def test_paragraphs_cut_by_a_page_are_whole(draft: Draft) -> None:
    text = {paragraph.number: paragraph.text for paragraph in draft.paragraphs}
    joined = [draft.paragraphs[doubt.position].number for doubt in draft.doubts if doubt.code == "joined"]
    assert joined == ["8", "14", "20", "39", "67", "85"]
    assert "优先事项(CTOC/COP/WG.4/2023/4)。共有" in text["8"]
    assert "“洪都拉斯打击人口贩运的成果和良好做法：Menthor”；" in text["14"]
    assert "重要作用。大会还强调" in text["20"]
    assert "于 2023 年建立了一个在刑事诉讼中" in text["39"]
    assert "快速反应小组。该小组旨在" in text["67"]
    assert "伙伴关系小组，以根据“行动”推进" in text["85"]


def test_the_headings_stand_in_four_levels(draft: Draft) -> None:
    levels = [section.level for section in draft.sections]
    assert [levels.count(level) for level in (1, 2, 3, 4)] == [3, 2, 9, 11]
    numbered = [(one.number, one.title, one.first, one.last) for one in draft.sections if one.level < 4]
    assert numbered == [
        ("一", "导言", "1", "4"),
        ("二", "协助各国实施《议定书》的活动", "5", "86"),
        ("A", "规范和政策工作、知识开发以及机构间合作与协调", "6", "54"),
        ("1", "为政府间机构提供支持", "7", "27"),
        ("2", "参与机构间和区域协调与合作机制", "28", "40"),
        ("3", "开发知识、规范和政策指导及工具", "41", "54"),
        ("B", "通过技术合作促进和支持实施《禁止贩运人口议定书》", "55", "86"),
        ("1", "立法援助和制定国家战略", "55", "56"),
        ("2", "加强刑事司法对策", "57", "66"),
        ("3", "推进国际合作", "67", "75"),
        ("4", "数据收集和研究", "76", "82"),
        ("5", "预防犯罪和提高认识", "83", "84"),
        ("6", "保护和支持受害者和幸存者", "85", "86"),
        ("三", "结论", "87", "91"),
    ]
    unnumbered = {one.title: (one.first, one.last) for one in draft.sections if one.number is None}
    assert unnumbered["大会"] == ("15", "22")
    assert unnumbered["出版物"] == ("44", "54")


def test_sections_know_their_parents_and_paragraphs(draft: Draft) -> None:
    for section in draft.sections:
        inside = draft.paragraphs[section.start : section.stop]
        assert section.paragraphs == len(inside)
        assert (section.first, section.last) == (inside[0].number, inside[-1].number)
        if section.parent is not None:
            parent = draft.sections[section.parent]
            assert parent.level == section.level - 1
            assert parent.start <= section.start < section.stop <= parent.stop
    for paragraph in draft.paragraphs:
        assert paragraph.section is not None
        section = draft.sections[paragraph.section]
        assert section.start <= paragraph.position < section.stop


def test_the_note_to_the_agenda_item_is_in_no_paragraph(draft: Draft) -> None:
    assert draft.footnotes == (Footnote("*", "CTOC/COP/2024/1。", "agenda_item"),)
    assert not any("CTOC/COP/2024/1" in paragraph.text for paragraph in draft.paragraphs)


def test_every_character_is_there_and_none_is_invented(draft: Draft, report_text: str) -> None:
    parts = []
    for position, paragraph in enumerate(draft.paragraphs):
        for section in draft.sections:
            if section.start == position:
                parts.append(f"{section.number}.{section.title}" if section.number else section.title)
        parts.append(f"-{paragraph.text}" if paragraph.rebuilt else f"{paragraph.number}.{paragraph.text}")
        if position == 2:
            parts.extend(note.mark + note.text for note in draft.footnotes)
    masthead, _, text = report_text.partition("一. 导言")
    assert without_spaces("".join(parts)) == without_spaces("一. 导言" + text)
    for fact in (draft.masthead.title, draft.masthead.agenda_title, draft.masthead.body, draft.masthead.author):
        assert fact in without_spaces(masthead)


def test_scanning_errors_and_spacing_stay_as_they_are(draft: Draft) -> None:
    text = {paragraph.number: paragraph.text for paragraph in draft.paragraphs}
    assert "共同举趣" in text["29"]
    assert "全全球范围" in text["48"]
    assert "第 2652 (2022)号决议" in text["23"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_the_encoding_of_the_file_makes_no_difference(
    draft: Draft, report_text: str, tmp_path: Path, encoding: str, line_end: str
) -> None:
    file = tmp_path / "report.txt"
    file.write_bytes(report_text.replace("\n", line_end).encode(encoding))
    assert reading.read_file(str(file)) == draft


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [
        (r"^([一二三])\. ", r"\1、"),
        (r"^(\d+)\. ", r"\1．"),
        (r"^(\d+)\. ", r"\1."),
        (r"^(\d+)\. (?=.{40})", r"\1.\n\n"),
        (r"^(\d+)\. (?=.{40})", r"\1\n"),
        (r"\n\n+", r"\n\n\n\n"),
    ],
    ids=["ideographic comma", "full-width dot", "no space", "number on its line", "bare number", "empty lines"],
)
def test_other_forms_of_numbers_read_the_same(
    draft: Draft, report_text: str, tmp_path: Path, pattern: str, replacement: str
) -> None:
    file = tmp_path / "report.txt"
    file.write_text(re.sub(pattern, replacement, report_text, flags=re.MULTILINE), encoding="utf-8")
    other = reading.read_file(str(file))
    assert (other.masthead, other.sections) == (draft.masthead, draft.sections)
    assert [(one.number, one.text) for one in other.paragraphs] == [(one.number, one.text) for one in draft.paragraphs]


@pytest.mark.parametrize("form", ["- ", "• ", ""], ids=["dashes", "bullets", "nothing"])
def test_numbers_lost_elsewhere_come_back_too(draft: Draft, report_text: str, tmp_path: Path, form: str) -> None:
    lost = ("10", "11", "12", "30", "31", "57")
    file = tmp_path / "report.txt"
    file.write_text(re.sub(rf"^({'|'.join(lost)})\. ", form, report_text, flags=re.MULTILINE), encoding="utf-8")
    other = reading.read_file(str(file))
    assert [(one.number, one.text) for one in other.paragraphs] == [(one.number, one.text) for one in draft.paragraphs]
    assert [one.number for one in other.paragraphs if one.rebuilt] == ["1", "2", "3", *lost]


def test_what_pages_print_around_the_text_is_left_out_and_told(draft: Draft, report_text: str, tmp_path: Path) -> None:
    furnished = report_text.replace("打击人\n\n口贩运", "打击人\n\n5/16\n\nV.24-13862\n\n口贩运")
    furnished = furnished.replace("小组。该\n\n小组", "小组。该\n\n12\n\n小组")
    file = tmp_path / "report.txt"
    file.write_text(furnished, encoding="utf-8")
    other = reading.read_file(str(file))
    assert other.paragraphs == draft.paragraphs
    assert {doubt.detail for doubt in other.doubts if doubt.code == "left_out"} == {"5/16", "V.24-13862", "12"}


def test_reading_is_quick_enough_for_the_first_start() -> None:
    reading.read_file(str(REPORT))
    times = []
    for _ in range(5):
        start = time.perf_counter()
        reading.read_file(str(REPORT))
        times.append(time.perf_counter() - start)
    assert min(times) < 0.025
