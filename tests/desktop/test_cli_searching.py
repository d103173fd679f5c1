"""What `refdesk search` finds, says and counts."""

from __future__ import annotations

from desk import REPORT, Desk


def test_search(desk: Desk) -> None:
    texts = {row["paragraph"]: row for row in desk.json("show", REPORT, "1-91")}
    answer = desk.json("search", "维也纳")
    contract = ["query", "total_paragraphs", "total_occurrences", "milliseconds", "hits", "suggestions"]
    assert list(answer)[:6] == contract
    expected = [number for number, row in texts.items() if "维也纳" in row["text"]]
    assert [hit["paragraph"] for hit in answer["hits"]] == expected
    assert answer["total_paragraphs"] == len(expected)
    assert answer["total_occurrences"] == sum(row["text"].count("维也纳") for row in texts.values())
    for hit in answer["hits"]:
        assert list(hit) == ["document", "language", "paragraph", "section", "snippet", "matches"]
        assert hit["section"] == texts[hit["paragraph"]]["section"]
        assert {texts[hit["paragraph"]]["text"][start:end] for start, end in hit["matches"]} == {"维也纳"}
        assert "维也纳" in hit["snippet"]
    assert "【维也纳】" in desk.says("search", "维也纳")


def test_a_query_combines_and_narrows(desk: Desk) -> None:
    texts = {row["paragraph"]: row["text"] for row in desk.json("show", REPORT, "1-91")}
    wanted = [n for n, text in texts.items() if ("海地" in text or "洪都拉斯" in text) and "利比亚" not in text]
    answer = desk.json("search", "(海地 OR 洪都拉斯) -利比亚")
    assert [hit["paragraph"] for hit in answer["hits"]] == wanted
    assert answer["terms"] == ["海地", "洪都拉斯"]
    answer = desk.json("search", "国家:海地 year:2024")
    assert answer["fields"] == [{"name": "country", "value": "海地"}, {"name": "year", "value": "2024"}]
    assert answer["total_paragraphs"] > 0
    assert desk.json("search", "country:atlantis")["unknown"] == [{"name": "country", "value": "atlantis"}]
    assert "atlantis" in desk.says("search", "country:atlantis")


def test_a_broad_search_says_what_it_searched_for(desk: Desk) -> None:
    assert desk.json("search", "UNODC")["total_paragraphs"] == 0
    assert "--broad" in desk.says("search", "UNODC")
    answer = desk.json("search", "UNODC", "--broad")
    assert answer["total_paragraphs"] > 0
    assert "毒品和犯罪问题办公室" in answer["searched"][0]
    assert "毒品和犯罪问题办公室" in desk.says("search", "UNODC", "--broad", "--limit", "1")


def test_bookmarks_and_notes_are_searched(desk: Desk) -> None:
    desk.json("bookmarks", "add", REPORT, "55", "--note", "简报要点")
    desk.json("bookmarks", "add", REPORT, "60")
    assert [hit["paragraph"] for hit in desk.json("search", "my:")["hits"]] == ["55", "60"]
    assert [hit["paragraph"] for hit in desk.json("search", "我的:要点")["hits"]] == ["55"]


def test_pinyin_is_offered(desk: Desk) -> None:
    offered = desk.json("search", "haidi")
    assert offered["hits"] == []
    assert {"query": "海地", "paragraphs": 3, "reason": "pinyin"} in offered["suggestions"]
    assert "海地 (haidi)" in desk.says("search", "haidi")


def test_a_search_is_narrowed_and_paged(desk: Desk) -> None:
    everywhere = [hit["paragraph"] for hit in desk.json("search", "贩运")["hits"]]

    def found(*options: str) -> list[str]:
        return [hit["paragraph"] for hit in desk.json("search", "贩运", *options)["hits"]]

    assert found("--limit", "3", "--offset", "2") == everywhere[2:5]
    assert sorted(found("--order", "relevance")) == sorted(everywhere)
    assert found("--language", "fr") == []
    outline = desk.json("outline", REPORT)
    index = next(
        index for index, row in enumerate(outline) if row["number"] == "B" and outline[row["parent"]]["number"] == "二"
    )
    inside = [n for n in everywhere if int(outline[index]["first"]) <= int(n) <= int(outline[index]["last"])]
    assert found("--document", REPORT, "--section", str(index)) == inside
    assert found("--document", REPORT, "--section", "二.B") == inside
    named = {row["paragraph"] for row in desk.json("show", REPORT, "1-91") if "HND" in row["countries"]}
    assert set(found("--country", "洪都拉斯")) == named & set(everywhere)
    assert found("--bookmarks") == []
    desk.says("bookmarks", "add", REPORT, "5-7")
    assert found("--bookmarks") == [number for number in everywhere if number in {"5", "6", "7"}]


def test_a_search_in_vain_offers_others(desk: Desk) -> None:
    answer = desk.json("search", "维也纳 独角兽")
    assert (answer["total_paragraphs"], answer["hits"]) == (0, [])
    assert {"query": "维也纳", "reason": "alone"}.items() <= answer["suggestions"][0].items()
    assert "Try 维也纳: " in desk.says("search", "维也纳 独角兽")
