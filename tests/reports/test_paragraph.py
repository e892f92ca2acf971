"""The paragraph reads as the bureau's own, and says no more than the records do."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from app.domain.identity import Role
from app.domain.periods import parse
from app.domain.vocabulary import Vocabularies
from app.reports.paragraph import outreach_apart, paragraph
from app.reports.statistics import statistics
from app.reports.words import percent, period_name, rounded

END = date(2025, 12, 31)


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (0, "0"),
        (650, "650"),
        (9_999, "9999"),
        (10_000, "1万"),
        (10_001, "1万余"),
        (12_345, "1.2万余"),
        (30_000, "3万"),
        (30_240, "3万余"),
        (35_000, "3.5万"),
        (99_999, "9.9万余"),
        (100_000, "10万"),
        (3_024_000, "302.4万"),
    ],
)
def test_large_numbers_are_rounded_down_in_the_style_of_the_press(number: int, written: str) -> None:
    assert rounded(number) == written


@given(number=st.integers(10_000, 10**9))
def test_rounding_never_says_more_than_there_was_and_is_less_than_a_thousand_away(number: int) -> None:
    text = rounded(number)
    said = float(text.split("万")[0]) * 10_000
    assert said <= number + 0.01
    assert number - said < 1_000.01
    assert text.endswith("余") == (number % 1_000 > 0)


def test_the_year_to_date_reads_as_the_bureaus_own_sentence(db: Database, vocabularies: Vocabularies) -> None:
    report = statistics(db, vocabularies, parse("ytd", as_of=END))
    alone = replace(report, total=replace(report.total, last_year=None))
    assert paragraph(alone, vocabularies) == (
        "今年以来（截至2025年12月31日），全旗84个警民联防点、84名联防员共排查矛盾纠纷317起，成功化解288起，化解率90.9%；"
        "提供各类线索42条，服务群众650人次，开展反诈宣传3万余人次。"
    )


def test_last_year_is_compared_when_it_had_anything(db: Database, vocabularies: Vocabularies) -> None:
    report = statistics(db, vocabularies, parse("2025", as_of=END))
    assert paragraph(report, vocabularies).endswith("3万余人次。同比，排查数持平，化解数持平。")
    first = statistics(db, vocabularies, parse("2024", as_of=date(2024, 12, 31)))
    assert "同比" not in paragraph(first, vocabularies)


def test_a_change_is_said_with_its_direction(db: Database, vocabularies: Vocabularies) -> None:
    report = statistics(db, vocabularies, parse("2025-05", as_of=END))
    june = statistics(db, vocabularies, parse("2025-06", as_of=END))
    rising = replace(report, total=replace(report.total, last_year=june.total.now.compared))
    falling = replace(june, total=replace(june.total, last_year=report.total.now.compared))
    assert "排查数上升16.1%" in paragraph(rising, vocabularies)
    assert "排查数下降13.9%" in paragraph(falling, vocabularies)


def test_a_period_with_nothing_has_no_rate(db: Database, vocabularies: Vocabularies) -> None:
    report = statistics(db, vocabularies, parse("2019", as_of=END))
    assert "共排查矛盾纠纷0起，成功化解0起，化解率—；" in paragraph(report, vocabularies)


@pytest.mark.parametrize(
    ("role", "who"), [(Role.STATION, "辖区84个警民联防点、84名联防员共"), (Role.POINT, "本联防点共")]
)
def test_a_station_and_a_point_speak_for_themselves(
    db: Database, vocabularies: Vocabularies, role: Role, who: str
) -> None:
    assert who in paragraph(statistics(db, vocabularies, parse("2025", as_of=END)), vocabularies, role)


def test_outreach_is_taken_apart(db: Database, vocabularies: Vocabularies) -> None:
    report = statistics(db, vocabularies, parse("2025", as_of=END))
    assert outreach_apart(report, vocabularies) == "反诈宣传 30240 人次（面对面 20640，线上触达 9600；另广播 168 次）"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2025", "2025年"),
        ("2026", "2026年（截至2025年12月31日）"),
        ("2025H1", "2025年上半年"),
        ("2025H2", "2025年下半年"),
        ("2025Q3", "2025年第3季度"),
        ("2025-03", "2025年3月"),
        ("all", "建点以来（截至2025年12月31日）"),
        ("2025-01-05..2025-02-04", "2025年1月5日至2025年2月4日"),
    ],
)
def test_periods_have_names(vocabularies: Vocabularies, text: str, name: str) -> None:
    assert period_name(vocabularies, parse(text, as_of=END)) == name


def test_a_percentage_of_nothing_is_a_dash(vocabularies: Vocabularies) -> None:
    assert percent(vocabularies, None) == "—"
