"""The days that a date in words means: in six languages, as ranges, and left open."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.extract.periods import Period, period, years
from db.ingest.vocabulary import MONTHS

DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
YEARS = st.integers(1900, 2099)
ARABIC_FIGURES = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
JOINED = ["{}–{}", "{} - {}", "{} to {}", "{} и {}", "{}/{}", "{} 至 {} 年", "{}-{} 年期间"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2023 年 10 月", "2023-10-01", "2023-10-31"),
        ("2022-2024 年期间", "2022-01-01", "2024-12-31"),
        ("October 2023", "2023-10-01", "2023-10-31"),
        ("2022–2024", "2022-01-01", "2024-12-31"),
        ("2022-24", "2022-01-01", "2024-12-31"),
        ("1999/00", "1999-01-01", "1999-12-31"),
        ("自2021年启动以来", "2021-01-01", ""),
        ("Since 2019", "2019-01-01", ""),
        ("3 to 5 October 2023", "2023-10-03", "2023-10-05"),
        ("30 September to 2 October 2023", "2023-09-30", "2023-10-02"),
        ("October 2023 to March 2024", "2023-10-01", "2024-03-31"),
        ("October 5, 2023", "2023-10-05", "2023-10-05"),
        ("2023年10月1日至3日", "2023-10-01", "2023-10-03"),
        ("2023年10月至12月", "2023-10-01", "2023-12-31"),
        ("2023年11月30日至2024年2月3日", "2023-11-30", "2024-02-03"),
        ("２０２４年２月", "2024-02-01", "2024-02-29"),
        ("2023年上半年", "2023-01-01", "2023-06-30"),
        ("2023 年底", "2023-09-01", "2023-12-31"),
        ("1er octobre 2023", "2023-10-01", "2023-10-01"),
        ("15 de octubre de 2023", "2023-10-15", "2023-10-15"),
        ("в октябре 2023 года", "2023-10-01", "2023-10-31"),
        ("в мае 2022 года", "2022-05-01", "2022-05-31"),
        ("2022-2024 годы", "2022-01-01", "2024-12-31"),
        ("15 تشرين الأول/أكتوبر ٢٠٢٣", "2023-10-15", "2023-10-15"),
        ("ايلول 2023", "2023-09-01", "2023-09-30"),
        ("30 February 2023", "2023-02-01", "2023-02-28"),
        ("2023 年 13 月", "2023-01-01", "2023-12-31"),
    ],
)
def test_what_a_date_in_words_means(text: str, first: str, last: str) -> None:
    assert period(text) == Period(first, last)


@pytest.mark.parametrize("text", ["", "去年", "October", "12", "第 78/228 号", "1850 年", "20230"])
def test_words_without_a_year_are_no_date(text: str) -> None:
    assert period(text) is None


@given(DAYS, st.sampled_from(sorted(MONTHS)), st.booleans())
def test_a_day_is_found_by_every_name_of_its_month(day: date, name: str, arabic: bool) -> None:
    month = MONTHS[name]
    shown = f"{min(day.day, 28)} {name} {day.year}"
    expected = f"{day.year}-{month:02}-{min(day.day, 28):02}"
    assert period(shown.translate(ARABIC_FIGURES) if arabic else shown.title()) == Period(expected, expected)


@given(DAYS, st.sampled_from(["", " "]), st.sampled_from(["", "期间"]))
def test_a_day_is_found_in_chinese_whatever_its_spacing(day: date, space: str, after: str) -> None:
    shown = space.join([str(day.year), "年", str(day.month), "月", str(day.day), f"日{after}"])
    assert period(shown) == Period(day.isoformat(), day.isoformat())


@given(YEARS, YEARS, st.sampled_from(JOINED))
def test_two_years_are_the_period_from_the_earlier_to_the_later(one: int, other: int, joined: str) -> None:
    found = period(joined.format(one, other))
    assert found == Period(f"{min(one, other)}-01-01", f"{max(one, other)}-12-31")
    assert set(years(found)) == set(range(min(one, other), max(one, other) + 1))


@given(DAYS, st.integers(0, 500))
def test_periods_sort_as_the_days_they_begin_on(day: date, later: int) -> None:
    names = {number: name for name, number in MONTHS.items()}
    following = day + timedelta(days=later)
    if following.year > 2099:
        return
    first = period(f"{day.day} {names[day.month]} {day.year}")
    second = period(f"{following.year}年{following.month}月{following.day}日")
    assert first is not None
    assert second is not None
    assert (first < second) == (day < following)


@given(
    st.text(
        st.sampled_from("0123456789 年月日至-–初末上下半,./以来自sincemayoctober مايو") | st.characters(), max_size=40
    )
)
def test_no_words_are_too_odd_for_an_answer(text: str) -> None:
    found = period(text)
    if found is not None:
        assert date.fromisoformat(found.first) <= date.fromisoformat(found.last or "2099-12-31")
        assert 1900 <= min(years(found)) <= max(years(found)) <= 2099
