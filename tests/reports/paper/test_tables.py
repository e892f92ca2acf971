"""The offices' tables on paper: with what their numbers mean and the place to sign, each takes one page."""

from dataclasses import replace
from datetime import date

import pytest
from sqlite_utils import Database

from app.domain.periods import parse
from app.domain.vocabulary import Vocabularies
from app.reports import forms
from app.reports.paper.form import Issuer
from app.reports.paper.press import Press
from app.reports.paper.table_forms import tables_paper
from app.reports.source import Source


@pytest.mark.parametrize("name", ["summary", "kinds", "governance", "judicial"])
def test_each_table_takes_one_page_with_its_notes_and_the_place_to_sign(
    db: Database, vocabularies: Vocabularies, press: Press, name: str
) -> None:
    source = Source(db, vocabularies, parse("2025", as_of=date(2025, 12, 31)), "扎赉特旗公安局", date(2026, 1, 5))
    made = [table for table in forms.make(name, source) if table.name != "points"]
    heard = [replace(table, notes=tuple(note for note in table.notes if "数据超过" not in note)) for table in made]
    assert all(table.notes for table in heard if table.name != "rates")
    assert len(press.pictures(tables_paper(heard, Issuer("扎赉特旗公安局")), 30)) == len(heard)
