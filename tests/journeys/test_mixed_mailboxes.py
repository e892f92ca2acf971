"""Many devices over mailboxes of several kinds, in any order: in the end all hold the same, and say so."""

from pathlib import Path

import pytest

from tests.faults.fleet import make_fleet, mixed_mailboxes


@pytest.mark.parametrize("seed", [1])
def test_any_order_over_any_line_comes_to_one_fingerprint(tmp_path: Path, seed: int) -> None:
    with mixed_mailboxes(tmp_path) as mailboxes:
        fleet = make_fleet(tmp_path, mailboxes, points=5, stations=2, seed=seed)
        fleet.go_on(30)
        fleet.settle()
        fleet.check()
        fleet.close()
