"""What a script or a person gets from the command line: every command, its JSON fields, and how it ends."""

from __future__ import annotations

import json
import shutil
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from db.accession import ensure_builtin
from db.errors import RefDeskError
from db.paths import paths_for
from desktop import cli_print
from desktop.cli import program
from desktop.errors import sentence

PROJECT = Path(__file__).parent.parent.parent
REPORT = "CTOC/COP/2024/2"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder as the first start leaves it."""
    folder = tmp_path_factory.mktemp("data")
    ensure_builtin(str(paths_for(str(folder)).library))
    return folder


@dataclass
class Desk:
    """The command line over one data folder."""

    folder: Path

    def run(self, *words: str) -> Result:
        return CliRunner().invoke(program, [*words], env={"REFDESK_LIBRARY": str(self.folder)})

    def says(self, *words: str) -> str:
        """Run a command that must succeed, and return what it prints for people."""
        result = self.run(*words)
        assert (result.exit_code, result.stderr) == (0, "")
        return result.stdout

    def json(self, *words: str) -> Any:
        """Run a command that must succeed, with --json, and return its answer."""
        return json.loads(self.says(*words, "--json"))

    def fails(self, code: int, *words: str) -> str:
        """Run a command that must fail, and return its one sentence."""
        result = self.run(*words)
        assert (result.exit_code, result.stdout) == (code, "")
        assert result.stderr.count("\n") == 1
        return result.stderr.strip()


@pytest.fixture
def desk(built: Path, tmp_path: Path) -> Desk:
    shutil.copytree(built, tmp_path / "data")
    return Desk(tmp_path / "data")


def test_documents(desk: Desk) -> None:
    (row,) = desk.json("documents")
    assert list(row) == ["symbol", "symbol_confirmed", "language", "title", "date", "paragraphs", "sections"]
    assert row | {"title": ""} == {
        "symbol": REPORT,
        "symbol_confirmed": False,
        "language": "zh",
        "title": "",
        "date": "2024-07-23",
        "paragraphs": 91,
        "sections": 25,
    }
    assert f"{REPORT}@zh (symbol unconfirmed)  2024-07-23  91 paragraphs" in desk.says("documents")


def test_the_outline_is_complete(desk: Desk) -> None:
    rows = desk.json("outline", REPORT)
    assert len(rows) == 25
    assert [row["number"] for row in rows if row["level"] == 1] == ["一", "二", "三"]
    for index, row in enumerate(rows):
        assert list(row) == ["number", "title", "level", "parent", "first", "last", "paragraphs"]
        assert int(row["last"]) - int(row["first"]) + 1 == row["paragraphs"]
        if row["parent"] is None:
            assert row["level"] == 1
        else:
            parent = rows[row["parent"]]
            assert row["parent"] < index
            assert row["level"] == parent["level"] + 1
            assert int(parent["first"]) <= int(row["first"]) <= int(row["last"]) <= int(parent["last"])
    assert sum(row["paragraphs"] for row in rows if row["level"] == 1) == 91


def test_every_paragraph_is_shown_whole(desk: Desk, report_text: str) -> None:
    rows = desk.json("show", REPORT, "1-91")
    assert [row["paragraph"] for row in rows] == [str(number) for number in range(1, 92)]
    everything = "".join(report_text.split())
    place = 0
    for row in rows:
        assert list(row) == ["document", "language", "paragraph", "text", "section", "citation", "countries"]
        assert row["citation"] == f"{REPORT}，第{row['paragraph']}段"
        beginning = "".join(row["text"].split())[:20]
        place = everything.index(beginning, place)
    titles = {row["title"] for row in desk.json("outline", REPORT)}
    assert {title for row in rows for title in row["section"]} == titles


def test_a_paragraph_for_people_stands_below_its_citation(desk: Desk) -> None:
    (row,) = desk.json("show", REPORT, "55")
    assert desk.says("show", REPORT, "55").splitlines()[:3] == [
        f"{REPORT}，第55段",
        " › ".join(row["section"]),
        row["text"],
    ]


@pytest.mark.parametrize("document", [REPORT, "ctoc / cop/2024/2", f"{REPORT}@zh"])
@pytest.mark.parametrize("numbers", ["90-200", "90–91", "90－91", "第90至91段"])
def test_ranges_are_written_in_many_ways_and_end_with_the_document(desk: Desk, document: str, numbers: str) -> None:
    assert [row["paragraph"] for row in desk.json("show", document, numbers)] == ["90", "91"]


@pytest.mark.parametrize(
    "words",
    [
        ("outline", "A/79/1"),
        ("show", f"{REPORT}@fr", "1"),
        ("show", REPORT, "92"),
        ("show", REPORT, "57-55"),
        ("show", REPORT, "nonsense"),
        ("cite", REPORT, "500"),
        ("country", "Atlantis"),
        ("search", "x", "--country", "Atlantis"),
        ("search", "x", "--document", "A/79/1"),
        ("search", "x", "--document", REPORT, "--section", "99"),
        ("resolve", "nothing to see"),
        ("bookmarks", "remove", "7"),
        ("bookmarks", "undo"),
    ],
)
def test_what_does_not_exist_is_one_sentence_and_exit_code_1(desk: Desk, words: tuple[str, ...]) -> None:
    assert desk.fails(1, *words).endswith((".", "?"))


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("show", REPORT),
        ("documents", "--nonsense"),
        ("search", "x", "--order", "colour"),
        ("search", "x", "--section", "1"),
        ("cite", REPORT, "1", "--language", "de"),
        ("bookmarks", "remove", "first"),
        ("import",),
        ("import", "a.txt", "b.txt", "--symbol", "A/79/1"),
    ],
)
def test_wrong_usage_is_one_sentence_and_exit_code_2(desk: Desk, words: tuple[str, ...]) -> None:
    desk.fails(2, *words)


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


def test_countries(desk: Desk) -> None:
    rows = desk.json("countries")
    by_code = {row["iso3"]: row for row in rows}
    assert list(rows[0]) == ["iso3", "name", "paragraphs", "occurrences", "activities", "places"]
    assert by_code["HND"]["name"] == "洪都拉斯"
    assert desk.json("countries", "--document", REPORT) == rows
    shown = [row for row in desk.json("show", REPORT, "1-91") if "HND" in row["countries"]]
    assert by_code["HND"]["paragraphs"] == len(shown) > 0
    lines = desk.says("countries").splitlines()
    assert len({cli_print.width(line) for line in lines}) == 1


def test_country(desk: Desk) -> None:
    answer = desk.json("country", "洪都拉斯")
    assert list(answer) == ["iso3", "names", "region", "mentions", "activities", "regions", "region_names"]
    assert (answer["region"], answer["region_names"]["zh"]) == ("Central America", "中美洲")
    assert (answer["iso3"], answer["names"]["en"], answer["regions"]) == ("HND", "Honduras", [])
    for name in ("HND", "hn", "340", "Honduras", "Гондурас"):
        assert desk.json("country", name) == answer
    texts = {row["paragraph"]: row["text"] for row in desk.json("show", REPORT, "1-91")}
    for row in answer["mentions"]:
        assert list(row) == ["document", "language", "paragraph", "surface", "start", "end", "kind"]
        assert texts[row["paragraph"]][row["start"] : row["end"]] == row["surface"]
    for row in answer["activities"]:
        fields = ["document", "language", "paragraph", "text", "start", "end", "type", "countries", "role", "date"]
        assert list(row) == fields
        assert texts[row["paragraph"]][row["start"] : row["end"]] == row["text"]
        assert "HND" in row["countries"]
    (counted,) = (row for row in desk.json("countries") if row["iso3"] == "HND")
    assert len(answer["mentions"]) == counted["occurrences"] + counted["places"]
    assert len(answer["activities"]) == counted["activities"] > 0
    assert "洪都拉斯" in desk.says("country", "HND")


def test_a_country_nobody_mentions_is_no_failure(desk: Desk) -> None:
    answer = desk.json("country", "Tuvalu")
    assert (answer["mentions"], answer["activities"]) == ([], [])


@pytest.mark.parametrize(
    ("numbers", "language", "expected"),
    [
        ("55", None, "，第55段"),
        ("55-57", None, "，第55至57段"),
        ("90-200", "en", ", paras. 90 and 91"),
        ("5(a)", "en", ", para. 5 (a)"),
        ("7", "fr", ", par. 7"),
        ("7", "ar", "، الفقرة 7"),
    ],
)
def test_cite(desk: Desk, numbers: str, language: str | None, expected: str) -> None:
    options = ("--language", language) if language else ()
    assert desk.json("cite", REPORT, numbers, *options) == {"citation": REPORT + expected}
    assert desk.says("cite", *options, REPORT, numbers) == f"{REPORT}{expected}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{REPORT}，第55至57段", (REPORT, "zh", "55", "57")),
        ("ctoc/cop/2024/2, para. 7", (REPORT, "en", "7", "7")),
        (f"见 https://docs.un.org/zh/{REPORT}。", (REPORT, "zh", None, None)),
        (REPORT, (REPORT, "zh", None, None)),
        ("第16段", (REPORT, "zh", "16", "16")),
        (f"{REPORT}, paras. 90–120", (REPORT, "en", "90", "91")),
        ("第92段", (REPORT, "zh", "92", "92")),
        (f"{REPORT}, para. 5 (a)", (REPORT, "en", "5(a)", "5(a)")),
        ("A/RES/77/236, para. 3", ("A/RES/77/236", "en", "3", "3")),
    ],
)
def test_resolve(desk: Desk, text: str, expected: tuple[str | None, ...]) -> None:
    assert desk.json("resolve", text) == dict(zip(("document", "language", "first", "last"), expected, strict=True))


def test_the_life_of_a_bookmark(desk: Desk) -> None:
    assert desk.json("bookmarks") == []
    assert "No bookmarks yet" in desk.says("bookmarks")
    (added,) = desk.json("bookmarks", "add", REPORT, "56", "--note", "引用", "--label", "甲", "--label", "乙")
    identity = ["id", "document", "language", "paragraph", "quote"]
    assert list(added) == [*identity, "note", "labels", "color", "created", "modified", "state"]
    (shown,) = desk.json("show", REPORT, "56")
    assert (added["document"], added["paragraph"], added["quote"]) == (REPORT, "56", shown["text"])
    assert (added["note"], added["labels"], added["state"]) == ("引用", ["甲", "乙"], "ok")
    (range_,) = desk.json("bookmarks", "add", REPORT, "3-5")
    assert (range_["paragraph"], range_["state"]) == ("3-5", "ok")
    assert desk.json("bookmarks") == desk.json("bookmarks", "list") == [range_, added]
    assert desk.json("bookmarks", "remove", str(added["id"])) == [added]
    assert desk.json("bookmarks") == [range_]
    assert desk.json("bookmarks", "undo") == [added]
    assert desk.json("bookmarks") == [range_, added]
    said = desk.says("bookmarks")
    assert "引用" in said
    assert "甲, 乙" in said


def test_check_says_that_all_is_well(desk: Desk) -> None:
    desk.says("bookmarks")
    assert desk.json("check") == {"ok": True, "problems": []}


def test_check_tells_of_damage(desk: Desk) -> None:
    Path(str(paths_for(str(desk.folder)).library)).write_bytes(b"Nobody's database." * 1000)
    result = desk.run("check", "--json")
    answer = json.loads(result.stdout)
    assert (result.exit_code, answer["ok"]) == (1, False)
    assert answer["problems"][0]["code"] == "library_unreadable"
    assert desk.run("check").stdout.startswith("library.db cannot be read")
    assert desk.fails(1, "documents").startswith("The file “")


def test_paths(desk: Desk) -> None:
    answer = desk.json("paths")
    assert list(answer) == ["data", "library", "notebook", "settings", "backups"]
    assert all(path.startswith(str(desk.folder)) for path in answer.values())


@pytest.mark.parametrize(
    "words",
    [
        ("--library", "{}", "--json", "documents"),
        ("documents", "--library", "{}", "--json"),
        ("documents", "--json", "--library={}"),
        ("--json", "outline", "--library", "{}", "--", REPORT),
        ("outline", "--json", REPORT, "--library", "{}"),
    ],
)
def test_options_stand_before_or_after(desk: Desk, words: tuple[str, ...]) -> None:
    elsewhere = CliRunner().invoke(
        program, [word.format(desk.folder) for word in words], env={"REFDESK_LIBRARY": "/nowhere"}
    )
    assert elsewhere.exit_code == 0
    assert json.loads(elsewhere.stdout)


def test_two_dashes_end_the_options(desk: Desk) -> None:
    assert json.loads(desk.says("search", "--json", "--", "--limit"))["query"] == "--limit"


def test_every_failure_has_a_sentence() -> None:
    for failure in RefDeskError.__subclasses__():
        facts = {"what": "thing", "name": "x", "path": "/x", "reason": "y"}
        told = sentence(failure(**facts), str)
        assert told.endswith((".", "?"))
        assert "{" not in told


def test_an_empty_folder_is_made_ready_by_the_first_command(tmp_path: Path) -> None:
    assert len(Desk(tmp_path / "new").json("documents")) == 1


def test_a_folder_that_cannot_be_used_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert "cannot be written" in Desk(tmp_path / "file" / "data").fails(1, "documents")


def test_a_read_only_folder_can_be_read(desk: Desk) -> None:
    before = desk.json("show", REPORT, "1-91")
    for path in (*desk.folder.iterdir(), desk.folder):
        path.chmod(stat.S_IRUSR | (stat.S_IXUSR if path.is_dir() else 0))
    try:
        assert desk.json("show", REPORT, "1-91") == before
        assert desk.json("search", "维也纳")["hits"]
    finally:
        desk.folder.chmod(stat.S_IRWXU)


def test_help_and_version() -> None:
    assert "Commands:" in CliRunner().invoke(program, ["--help"]).stdout
    assert CliRunner().invoke(program, ["--version"]).stdout.startswith("refdesk, version ")


@pytest.mark.parametrize(
    "words", [[name] for name in program.commands] + [["bookmarks", name] for name in ("list", "add", "remove", "undo")]
)
def test_every_command_explains_itself(words: list[str]) -> None:
    result = CliRunner().invoke(program, [*words, "--help"])
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Usage: ")


def test_columns_are_aligned_by_the_width_of_characters() -> None:
    assert cli_print.table([("洪都拉斯", 4), ("a", 12)], right=(1,)) == "洪都拉斯   4\na         12"
    assert cli_print.marked("在维也纳和日内瓦", ((1, 4), (5, 8))) == "在【维也纳】和【日内瓦】"


WORDS = "The Committee took note of the report and asked the secretariat to go on with its work on the matter."


def test_documents_are_brought_in(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    lines = "".join(f"<p>{number}. {WORDS}</p>" for number in (1, 2, 4))
    (folder / "page.html").write_text(f"<html><h1>Report</h1><p>A/79/77</p>{lines}</html>", encoding="utf-8")
    (folder / "notes.md").write_text("not a document")
    (looked,) = desk.json("import", str(folder), "--symbol", "A/79/77", "--dry-run")
    assert (looked["status"], looked["symbol"], looked["language"]) == ("imported", "A/79/77", "en")
    assert (looked["numbered"], looked["gaps"]) == (3, ["3"])
    assert [row["symbol"] for row in desk.json("documents")] == ["CTOC/COP/2024/2"]
    page = str(folder / "page.html")
    assert desk.json("import", page, "--symbol", "A/79/77")[0]["status"] == "imported"
    assert desk.json("import", page, "--symbol", "A/79/77")[0]["status"] == "unchanged"
    assert [hit["paragraph"] for hit in desk.json("search", "secretariat")["hits"]] == ["1", "2", "4"]
    (folder / "page.html").write_text(f"<html><h1>Report</h1>{lines}<p>5. {WORDS}</p></html>", encoding="utf-8")
    assert "--replace" in desk.fails(1, "import", page, "--symbol", "A/79/77")
    assert desk.json("import", page, "--symbol", "A/79/77", "--replace")[0]["status"] == "replaced"
    assert desk.json("search", "secretariat")["total_paragraphs"] == 4


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "empty"),
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04broken", ".docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "password"),
        (b"Annex\n", "numbered paragraphs"),
    ],
)
def test_a_file_that_is_no_document_is_refused_in_a_sentence(
    desk: Desk, tmp_path: Path, data: bytes, told: str
) -> None:
    file = tmp_path / "file.docx"
    file.write_bytes(data)
    assert told in desk.fails(1, "import", str(file))
    assert len(desk.json("documents")) == 1
