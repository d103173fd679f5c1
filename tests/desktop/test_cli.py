"""What a script or a person gets from the command line: every command, its JSON fields, and how it ends."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner
from desk import REPORT, Desk

from db.errors import RefDeskError
from db.paths import paths_for
from desktop import cli_print
from desktop.cli import program
from desktop.errors import sentence

PROJECT = Path(__file__).parent.parent.parent


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
    assert (answer["iso3"], answer["names"]["en"]) == ("HND", "Honduras")
    for name in ("HND", "hn", "340", "Honduras", "Гондурас"):
        assert desk.json("country", name) == answer
    texts = {row["paragraph"]: row["text"] for row in desk.json("show", REPORT, "1-91")}
    for row in answer["mentions"]:
        assert list(row) == ["document", "language", "paragraph", "surface", "start", "end", "kind"]
        assert texts[row["paragraph"]][row["start"] : row["end"]] == row["surface"]
    assert "419" in {row["code"] for row in answer["regions"]}
    for row in answer["regions"]:
        assert list(row) == ["document", "language", "paragraph", "surface", "start", "end", "code", "name"]
        assert texts[row["paragraph"]][row["start"] : row["end"]] == row["surface"]
    for row in answer["activities"]:
        fields = ["document", "language", "paragraph", "text", "start", "end", "type", "countries", "role", "date"]
        assert list(row) == [*fields, "programmes", "figures"]
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
        facts = {"what": "thing", "name": "x", "path": "/x", "reason": "y", "process": 1}
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
    "words",
    [[name] for name in program.commands] + [["bookmarks", name] for name in program.commands["bookmarks"].commands],
)
def test_every_command_explains_itself(words: list[str]) -> None:
    result = CliRunner().invoke(program, [*words, "--help"])
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Usage: ")


def test_columns_are_aligned_by_the_width_of_characters() -> None:
    assert cli_print.table([("洪都拉斯", 4), ("a", 12)], right=(1,)) == "洪都拉斯   4\na         12"
    assert cli_print.marked("在维也纳和日内瓦", ((1, 4), (5, 8))) == "在【维也纳】和【日内瓦】"
