"""Killed, torn, full, interrupted: the short forms of what `poe faults` does at length."""

from tests.faults import attacked, erased, full, hostile, interrupted, kill, power, presses, soak


def test_a_killed_writer_loses_nothing_it_acknowledged() -> None:
    assert kill.run(8, seed=1) > 8


def test_a_torn_log_leaves_whole_transactions() -> None:
    assert power.run(25, seed=1) > 5


def test_a_full_disk_loses_nothing() -> None:
    assert full.run(10, seed=1) > 3


def test_a_killed_change_of_passphrase_leaves_one_that_opens() -> None:
    assert interrupted.run_passphrase(3, seed=1) > 0


def test_a_killed_backup_is_whole_or_not_there() -> None:
    assert interrupted.run_backup(3, seed=1) > 0


def test_a_killed_upgrade_leaves_a_store_that_opens() -> None:
    assert interrupted.run_upgrade(4, seed=1) <= 4  # how many are met in the middle is the machine's affair


def test_a_desk_killed_while_it_reads_holds_every_honest_record_once() -> None:
    assert attacked.run(3, seed=1) > 20


def test_what_is_erased_stays_erased() -> None:
    assert erased.run(6, seed=1) == 30


def test_a_mailbox_full_of_hostile_files_brings_every_honest_record_once_and_says_each_fork() -> None:
    assert hostile.run(2, kills=1, seed=1, size=hostile.Size(points=3, batches=4, records=4)).forks == 6


def test_months_with_faults_all_along_end_the_same() -> None:
    told, _ = soak.run(2, 3, 20, seed=1)
    assert told.faults > 10


def test_whatever_is_pressed_nothing_ends_as_a_bug() -> None:
    assert presses.run(120, times=1, seed=1) == 240
