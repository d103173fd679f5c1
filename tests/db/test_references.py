"""References: what a reader can click in a report leads where its words say, and nothing else is clickable."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.extract.references import references
from db.ingest.reading import read_file
from db.records import Draft, Masthead, Paragraph, Section

REPORT = Path(__file__).parents[2] / "resources" / "reports" / "report.zh.txt"


def headings(*rows: tuple[str | None, str, int]) -> tuple[Section, ...]:
    """Build an outline in which every heading stands above one paragraph of its own."""
    sections: list[Section] = []
    for index, (number, title, level) in enumerate(rows):
        above = [section for section in sections if section.level < level]
        parent = above[-1].place if above else None
        sections.append(Section(index, number, title, level, parent, start=index, stop=index + 1))
    return tuple(sections)


CHINESE = headings(
    ("一", "导言", 1),
    ("二", "活动", 1),
    ("A", "规范工作", 2),
    ("1", "政府间机构", 3),
    (None, "大会", 4),
    ("2", "机构间合作", 3),
    ("B", "技术合作", 2),
    ("1", "立法援助", 3),
    ("2", "刑事司法", 3),
    ("三", "结论", 1),
)
LATIN = headings(
    ("I", "Introduction", 1),
    ("II", "Activities", 1),
    ("A", "Norms", 2),
    ("1", "Bodies", 3),
    (None, "General Assembly", 4),
    ("2", "Partners", 3),
    ("B", "Assistance", 2),
    ("1", "Laws", 3),
    ("2", "Justice", 3),
    ("III", "Conclusions", 1),
)
ARABIC = headings(("أولا", "مقدمة", 1), ("ثانيا", "الأنشطة", 1), ("ألف", "القواعد", 2), ("باء", "المساعدة", 2))


def found(text: str, sections: tuple[Section, ...] = CHINESE, place: int = 4) -> list[tuple[str, str, str]]:
    """Return what a paragraph under heading `place` points to, as (words, kind, target); all others are empty."""
    draft = Draft(
        Masthead(symbol="A/80/123"),
        sections,
        tuple(Paragraph(i, str(i + 1), text if i == place else "", i) for i in range(len(sections))),
        (),
    )
    return [(text[one.start : one.end], one.kind, one.target) for one in references(draft)]


@pytest.mark.parametrize(
    ("sections", "words", "target"),
    [
        (CHINESE, "下文 B.2 节", "8"),
        (CHINESE, "下文B.2节", "8"),
        (CHINESE, "下文第二.B.2节", "8"),
        (CHINESE, "下文第二章B节", "6"),
        (CHINESE, "下文第三节", "9"),
        (CHINESE, "上文第一节", "0"),
        (CHINESE, "下文第２节", "5"),
        (LATIN, "section II.B below", "6"),
        (LATIN, "section II above", "1"),
        (LATIN, "sect. III below", "9"),
        (LATIN, "chapter I of the present report", "0"),
        (LATIN, "section III ci-dessous", "9"),
        (LATIN, "chapitre I ci-dessus", "0"),
        (LATIN, "sección II.A supra", "2"),
        (LATIN, "разделе II выше", "1"),
        (LATIN, "разделе III настоящего доклада", "9"),
        (ARABIC, "الفرع الأول أعلاه", "0"),
        (ARABIC, "الفرع ثانيا - باء أدناه", "3"),
    ],
)
def test_a_section_named_in_the_text_is_the_heading_meant(
    sections: tuple[Section, ...], words: str, target: str
) -> None:
    place = 4 if len(sections) > 4 else 2
    assert found(f"… {words}。", sections, place) == [(words, "section", target)]


def test_a_short_section_number_means_the_nearest_one() -> None:
    assert found("见上文第1节。", place=5) == [("上文第1节", "section", "3")]
    assert found("见上文第1节。", place=8) == [("上文第1节", "section", "7")]
    assert found("见下文第1节。", place=0) == [("下文第1节", "section", "3")]


def test_a_section_without_a_mark_is_meant_where_the_sentence_leads_to_it() -> None:
    assert found("Good practices are offered in chapter III.", LATIN) == [("chapter III", "section", "9")]
    assert found("(см. раздел III)", LATIN) == [("раздел III", "section", "9")]


def test_a_section_of_something_else_or_that_does_not_exist_is_no_reference() -> None:
    assert found("根据《联合国宪章》第二章采取行动") == []
    assert found("下文第九节") == []
    assert found("Acting under Chapter II of the Charter,", LATIN) == []
    assert found("reflected under income section 2, Income, and in part (part II)", LATIN) == []
    assert found("The Assembly, in section II of its resolution 63/263, endorsed", LATIN) == [
        ("resolution 63/263", "document", "A/RES/63/263")
    ]


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("上文第 3 段", "3"),
        ("下文第 7 至 9 段", "7-9"),
        ("本报告第2段", "2"),
        ("para. 3 above", "3"),
        ("paragraphs 5–7 below", "5-7"),
        ("paragraph 3 (b) above", "3"),
        ("par. 9 ci-dessous", "9"),
        ("párr. 2 supra", "2"),
        ("пункт 9 выше", "9"),
        ("الفقرة 9 أعلاه", "9"),
    ],
)
def test_a_paragraph_named_in_the_text_is_a_link_to_it(words: str, target: str) -> None:
    reference = (words.removeprefix("本报告"), "paragraph", target)
    assert found(f"如 {words}，所述") == [reference]
    assert found(f"(see {words})") == [reference]


def test_each_paragraph_of_a_list_is_a_link_of_its_own() -> None:
    assert found("imposed by paragraphs 3, 6 and 9 above;") == [
        ("paragraphs 3", "paragraph", "3"),
        ("6", "paragraph", "6"),
        ("9 above", "paragraph", "9"),
    ]


def test_a_paragraph_without_a_mark_is_this_documents_only_when_no_other_is_named() -> None:
    assert found("measures imposed in paragraph 3, and requests") == [("paragraph 3", "paragraph", "3")]
    assert found("（见第 3 段）") == [("第 3 段", "paragraph", "3")]
    for other in (
        "Article 6, paragraph 8, of the Paris Agreement",
        "paragraph 3 of the report",
        "(A/78/482, para. 3)",
        "paragraph 3 of General Assembly resolution 72/219",
        "《规章》第3段",
        "决议执行部分第2段",
        "пункт 3 доклада",
        "الفقرة 3 من القرار",
    ):
        assert [kind for _, kind, _ in found(other) if kind == "paragraph"] == []


def test_a_paragraph_that_the_document_does_not_have_is_no_reference() -> None:
    assert found("上文第 99 段、下文第 8 至 99 段") == []


def test_documents_and_resolutions_are_links_but_not_the_document_itself() -> None:
    assert found("见 A/80/123 和 a/80/123 以及 A/79/6 (Sect. 6)，经社理事会第2024/10号决议") == [
        ("A/79/6 (Sect. 6)", "document", "A/79/6 (Sect. 6)"),
        ("第2024/10号决议", "document", "E/RES/2024/10"),
    ]
    assert found("该第77/27号决议还请各国") == [("第77/27号决议", "document", "A/RES/77/27")]
    assert found("该第77/27号决议还请各国", place=5) == []


@given(
    st.lists(
        st.sampled_from(
            ["上文", "第", "3", "至", "B.2", "节", "段", "para. ", " above", "A/79/6", "号决议", "(", "77/1"]
        )
    )
)
def test_references_lie_within_their_paragraph_and_apart(parts: list[str]) -> None:
    text = "".join(parts)
    draft = Draft(Masthead(), CHINESE, (Paragraph(0, "3", text, 4),), ())
    end = 0
    for reference in references(draft):
        assert end <= reference.start < reference.end <= len(text)
        end = reference.end


def test_the_built_in_report_points_where_it_says() -> None:
    draft = read_file(str(REPORT))
    links = [
        (draft.paragraphs[one.position].number, draft.paragraphs[one.position].text[one.start : one.end], one)
        for one in references(draft)
    ]
    resolutions = [(number, one.target) for number, _, one in links if "/RES/" in one.target]
    assert resolutions == [
        ("16", "A/RES/77/236"),
        ("17", "A/RES/77/194"),
        ("18", "A/RES/77/27"),
        ("19", "A/RES/77/202"),
        ("20", "A/RES/78/228"),
        ("23", "S/RES/2652 (2022)"),
        ("23", "S/RES/2698 (2023)"),
        ("23", "S/RES/2702 (2023)"),
        ("24", "S/RES/2653 (2022)"),
        ("24", "S/RES/2692 (2023)"),
        ("24", "S/RES/2699 (2023)"),
        ("24", "S/RES/2700 (2023)"),
        ("26", "A/HRC/RES/53/6"),
        ("27", "A/HRC/RES/53/9"),
    ]
    working_papers = [(number, one.target) for number, _, one in links if "/WG.4/" in one.target]
    assert working_papers == [(number, f"CTOC/COP/WG.4/{end}") for number, end in zip("8899", ENDS, strict=True)]
    (section,) = (one for _, _, one in links if one.kind == "section")
    target = draft.sections[int(section.target)]
    assert draft.paragraphs[section.position].number == "25"
    assert (target.number, draft.sections[target.parent or 0].number) == ("2", "B")
    assert len(links) == len(resolutions) + len(working_papers) + 1


ENDS = ("2023/2", "2023/4", "2024/2", "2024/3")


def test_a_real_resolution_points_to_its_own_paragraphs(samples: Path) -> None:
    draft = read_file(str(samples / "txt" / "S_RES_2653(2022).txt"))
    links = [one for one in references(draft) if one.kind == "paragraph"]
    assert len(links) > 20
    for link in links:
        words = draft.paragraphs[link.position].text[link.start : link.end]
        assert link.target in words
