"""是不是同一件事？"""

from app.domain.changes import JSON
from app.domain.disputes import DisputeState
from app.domain.duplicates import likely_same
from tests.domain.conftest import MakeDispute


def test_same_village_category_party_and_fortnight(make_dispute: MakeDispute) -> None:
    again = make_dispute(found_date="2026-07-15", parties=[{"name": "李某1家"}, {"name": "王某1"}])
    assert likely_same(make_dispute(), again)
    assert likely_same(again, make_dispute())


def test_each_difference_makes_it_another_matter(make_dispute: MakeDispute) -> None:
    one = make_dispute(found_date="2026-06-20")
    assert not likely_same(one, make_dispute(found_date="2026-07-05"))
    assert not likely_same(one, make_dispute(found_date="2026-06-20", category="debt"))
    assert not likely_same(one, make_dispute(found_date="2026-06-20", village="示范二嘎查"))
    others: JSON = [{"name": "王某1"}, {"name": "赵某1"}]
    assert not likely_same(one, make_dispute(found_date="2026-06-20", parties=others))


def test_one_point_may_name_the_village_differently(make_dispute: MakeDispute) -> None:
    other = make_dispute(village="示范一嘎查村")
    assert not likely_same(make_dispute(), other)
    assert likely_same(make_dispute(), other, same_point=True)


def test_a_phone_tells_a_party_too(make_dispute: MakeDispute) -> None:
    one = make_dispute(parties=[{"name": "老张", "phone": "13900000000"}, {"name": "李某1"}])
    other = make_dispute(parties=[{"name": "张家", "phone": "13900000000"}, {"name": "王某1"}])
    assert likely_same(one, other)


def test_void_ones_are_nobodys_double(make_dispute: MakeDispute) -> None:
    void = make_dispute().model_copy(update={"state": DisputeState.VOID})
    assert not likely_same(make_dispute(), void)
