"""Every paper prints what its record holds, leaves the blanks that only paper may hold, and looks official."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from app.domain.text_guard import identity_word
from app.domain.vocabulary import Vocabularies
from app.domain.wording import Lang, lang_of
from app.reports.paper import dispute_forms
from app.reports.paper.form import Form
from app.reports.paper.press import Press, to_pictures
from tests.reports.paper import samples
from tests.reports.paper.conftest import TEMPLATES, plain, text_of

Printed = Callable[[Form], str]

NAMES = tuple(samples.forms("least"))
KINDS = ("least", "full", "nasty")
PAGES = {"agreement": 2, "case_file": 2, "call_list": 2, "personal_list": 3, "tables": 3}
"""How many pages a full record takes; all others take one."""
PPI = 72
EDGE = round(8 / 25.4 * PPI)
PNG = b"\x89PNG\r\n\x1a\n"


def texts(value: object) -> Iterator[str]:
    """Every text in a form's value."""
    if isinstance(value, Mapping):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from texts(part)
    elif isinstance(value, str):
        yield value


def shown(form: Form) -> Iterator[str]:
    """The texts of a form's own fields that are set as letters; what all forms of a dispute carry is not all shown."""
    own = {name: value for name, value in asdict(form).items() if name not in ("issuer", "matter")}
    return (plain(text) for text in texts(own) if lang_of(text) in (Lang.ZH, Lang.NONE))


def test_every_template_has_a_paper_and_every_paper_its_template() -> None:
    templates = {path.stem for path in TEMPLATES.glob("*.typ")} - {"paper"}
    assert templates == set(NAMES) == {form.template for form in samples.forms("least").values()}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_holds_what_its_record_holds(printed: Printed, kind: str, name: str) -> None:
    form = samples.forms(kind)[name]
    words = printed(form)
    missing = [text for text in shown(form) if text not in words]
    assert not missing


@pytest.mark.parametrize("name", NAMES)
def test_a_full_record_takes_no_more_pages_than_it_should(press: Press, name: str) -> None:
    assert len(press.pictures(samples.forms("full")[name], 20)) == PAGES.get(name, 1)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_cut_by_an_old_printer_or_lost_in_grey(press: Press, name: str) -> None:
    for page in press.pictures(samples.forms("nasty")[name], PPI):
        image = QImage.fromData(page)
        width, height = image.width(), image.height()
        assert sorted((width, height)) == [pytest.approx(595, abs=1), pytest.approx(842, abs=1)]
        assert image.allGray()
        edges = [(0, 0, width, EDGE), (0, height - EDGE, width, EDGE)]
        edges += [(0, 0, EDGE, height), (width - EDGE, 0, EDGE, height)]
        assert all(white(image.copy(QRect(*edge))) for edge in edges)


def white(image: QImage) -> bool:
    blank = image.copy()
    blank.fill(QColor("white"))
    return image == blank


@pytest.mark.parametrize("name", NAMES)
def test_no_paper_asks_who_people_are(printed: Printed, vocabularies: Vocabularies, name: str) -> None:
    assert not identity_word(printed(samples.forms("full")[name]), vocabularies["identity_talk"])


def test_no_template_names_what_must_not_be_asked(vocabularies: Vocabularies) -> None:
    for path in TEMPLATES.iterdir():
        assert not identity_word(path.read_text(encoding="utf-8"), vocabularies["identity_talk"])


@pytest.mark.parametrize("name", [name for name in NAMES if name != "call_list"])
def test_telephone_numbers_are_masked(printed: Printed, name: str) -> None:
    words = printed(samples.forms("full")[name])
    assert "13900000000" not in words
    assert "0482-6120000" not in words


def test_the_call_list_alone_shows_whole_numbers(printed: Printed) -> None:
    words = printed(samples.forms("full")["call_list"])
    assert "13900000000" in words
    assert "0482-6120000" in words


def test_masked_numbers_stand_where_a_dispute_has_them(printed: Printed) -> None:
    for name in ("intake", "agreement", "oral_agreement"):
        assert "139****0000" in printed(samples.forms("full")[name])


@pytest.mark.parametrize("name", ["intake", "agreement", "oral_agreement"])
def test_what_only_paper_may_hold_is_a_blank(printed: Printed, name: str) -> None:
    words = printed(samples.forms("full")[name])
    assert all(asked in words for asked in ("性别", "年龄", "其他基本情况", "（印章）"))


@pytest.mark.parametrize("name", NAMES)
def test_a_point_never_seals(printed: Printed, name: str) -> None:
    words = printed(samples.forms("full")[name])
    assert "联防点（印章）" not in words
    assert "示范点07（印章）" not in words
    assert "联防点盖章" not in words


@pytest.mark.parametrize("name", ["intake", "minutes", "agreement", "transfer", "closing_report", "case_file"])
def test_the_village_committee_does(printed: Printed, name: str) -> None:
    words = printed(samples.forms("full")[name])
    assert "示范一嘎查人民调解委员会" in words or name == "minutes"


def test_an_agreement_says_its_amount_in_capitals_and_its_dates_without_padding(printed: Printed) -> None:
    words = printed(samples.forms("full")["agreement"])
    assert "3,500元（大写：叁仟伍佰元整）" in words
    assert "2026年7月5日" in words
    assert "2026年8月4日前" in words  # 30 days for the court


def test_a_void_record_says_so(printed: Printed, vocabularies: Vocabularies) -> None:
    matter = samples.dispute("full").model_copy(update={"state": "void"})
    form = dispute_forms.intake(matter, vocabularies, samples.ISSUER)
    assert "作废" in printed(form)


@pytest.mark.parametrize("name", ["agreement", "minutes", "transfer", "hazard_notice"])
def test_typed_text_never_runs(printed: Printed, name: str) -> None:
    assert plain(samples.TRICKS[:40]) in printed(samples.forms("nasty")[name])


def test_pages_are_numbered_with_dashes_and_say_who_printed_them(press: Press) -> None:
    words = text_of(press.render(samples.forms("full")["agreement"]))
    assert "— 1 —" in words
    assert "— 2 —" in words
    assert words.count("2026年7月15日打印") == 2


def test_a_preview_shows_every_page(press: Press) -> None:
    form = samples.forms("full")["agreement"]
    pages = to_pictures(press.render(form), 30)
    assert len(pages) == len(press.pictures(form, 30)) == 2
    assert all(page.startswith(PNG) for page in pages)
