"""What `refdesk register` says a document cites, names and counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import REPORT, Desk

PLACE = ["document", "language", "paragraph", "start", "end", "surface"]
FIELDS = {
    "activities": ["type", "countries", "roles", "date", "programmes", "figures"],
    "instruments": ["name", "kind", "symbol", "organ"],
    "publications": ["title", "kind", "year", "symbol"],
    "programmes": ["name", "kind"],
    "organisations": ["name", "kind"],
    "figures": ["value", "unit", "qualifier", "counted"],
}


@pytest.mark.parametrize("kind", FIELDS)
def test_every_row_has_its_words_and_where_they_stand(desk: Desk, kind: str) -> None:
    rows = desk.json("register", kind, "--document", REPORT)
    assert rows
    assert rows == desk.json("register", kind)
    texts = {row["paragraph"]: row["text"] for row in desk.json("show", REPORT, "1-91")}
    for row in rows:
        assert list(row) == PLACE + FIELDS[kind]
        assert row["document"] == REPORT
        assert texts[row["paragraph"]][row["start"] : row["end"]] == row["surface"] != ""
    assert len(desk.says("register", kind).splitlines()) == len(rows)


def test_resolutions_have_the_symbol_that_their_body_gives_them(desk: Desk) -> None:
    rows = desk.json("register", "instruments")
    cited = {row["surface"]: (row["symbol"], row["organ"]) for row in rows if row["kind"] == "resolution"}
    assert cited["第 77/236 号决议"] == ("A/RES/77/236", "General Assembly")
    assert cited["第 2652 (2022)号决议"] == ("S/RES/2652 (2022)", "Security Council")
    assert cited["第 53/6 号决议"] == ("A/HRC/RES/53/6", "Human Rights Council")
    assert cited["第 33/1 号决议"] == (None, "Commission on Crime Prevention and Criminal Justice")
    symbol, organ = cited["第 11/5 号决议"]
    assert symbol is None
    assert organ.startswith("Conference of the Parties")


def test_a_report_that_is_brought_in_has_registers_too(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "A_79_77.txt"
    file.write_text(
        "A/79/77\n\nReport\n\n1. The Riverlight project trained more than 1,200 practitioners in 27 States.\n\n"
        "2. In 2023 the Office published the “Handbook on evidence across borders”.\n",
        encoding="utf-8",
    )
    desk.json("import", str(file), "--symbol", "A/79/77", "--language", "en")
    figures = desk.json("register", "figures", "--document", "A/79/77")
    assert [(row["value"], row["qualifier"], row["counted"]) for row in figures] == [
        (1200, "more than", "practitioners"),
        (27, "", "States"),
    ]
    (title,) = desk.json("register", "publications", "--document", "A/79/77")
    assert (title["title"], title["year"], title["kind"]) == ("Handbook on evidence across borders", 2023, "handbook")
    (programme,) = desk.json("register", "programmes", "--document", "A/79/77")
    assert (programme["name"], programme["kind"]) == ("Riverlight", "project")
    assert {row["document"] for row in desk.json("register", "figures")} == {REPORT, "A/79/77"}


def test_an_empty_register_and_a_kind_that_is_none_say_so(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "A_79_78.txt"
    file.write_text("A/79/78\n\nReport\n\n1. The meeting was opened and closed.\n", encoding="utf-8")
    desk.json("import", str(file), "--symbol", "A/79/78", "--language", "en")
    assert (
        desk.says("register", "publications", "--document", "A/79/78").strip() == "There is nothing in this register."
    )
    assert "activities" in desk.fails(2, "register", "persons")
    assert "A/1/1" in desk.fails(1, "register", "figures", "--document", "A/1/1")


def test_an_activity_tells_the_programmes_and_figures_of_its_own_words(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "A_79_79.txt"
    file.write_text(
        "A/79/79\n\nReport\n\n1. Some 40 judges met. The Riverlight project trained more than 1,200 practitioners in"
        " Kenya in 2023. Some 7 offices closed.\n\n2. UNODC held a workshop in Peru in May 2022.\n",
        encoding="utf-8",
    )
    desk.json("import", str(file), "--symbol", "A/79/79", "--language", "en")
    trained, held = desk.json("register", "activities", "--document", "A/79/79")
    assert trained["programmes"] == ["Riverlight"]
    (figure,) = trained["figures"]
    assert list(figure) == ["surface", "start", "end", "value", "unit", "qualifier", "counted"]
    assert (figure["value"], figure["qualifier"], figure["counted"]) == (1200, "more than", "practitioners")
    assert trained["start"] <= figure["start"] < figure["end"] <= trained["end"]
    assert (held["programmes"], held["figures"]) == ([], [])
    (activity,) = desk.json("country", "KEN", "--document", "A/79/79")["activities"]
    assert (activity["programmes"], activity["figures"]) == (trained["programmes"], trained["figures"])


def test_what_an_activity_tells_is_in_the_registers_of_the_shipped_report(desk: Desk) -> None:
    programmes = {(row["paragraph"], row["name"]) for row in desk.json("register", "programmes")}
    figures = {(row["paragraph"], row["start"]) for row in desk.json("register", "figures")}
    activities = desk.json("register", "activities")
    told = {(row["paragraph"], name) for row in activities for name in row["programmes"]}
    counted = {(row["paragraph"], each["start"]) for row in activities for each in row["figures"]}
    assert told
    assert counted
    assert told <= programmes
    assert counted <= figures
