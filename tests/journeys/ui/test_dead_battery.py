"""The battery dies while one types: at most the last second is lost. The long form is `tests.faults.typed`."""

from tests.faults import typed


def test_a_killed_program_loses_at_most_a_second() -> None:
    assert typed.run(1, seed=2) <= typed.LIMIT
