"""The faults this program promises to bear: how each is tried at length, and where the test run has its short form."""

import sys
from dataclasses import dataclass
from pathlib import Path

PYTHON = sys.executable


@dataclass(frozen=True)
class Fault:
    """`long` are the commands of `poe faults`, `short` what every test run does; `absent` says why there is neither."""

    name: str
    how: str
    holds: str
    long: tuple[tuple[str, ...], ...] = ()
    short: tuple[str, ...] = ()
    absent: str = ""

    @property
    def slug(self) -> str:
        return "-".join(self.name.lower().replace(",", "").split())


def script(module: str, *arguments: str) -> tuple[str, ...]:
    return (PYTHON, "-m", f"tests.faults.{module}", *arguments)


def tests(*chosen: str) -> tuple[str, ...]:
    """Tests whose number is what was tried."""
    return (PYTHON, "-m", "pytest", "-q", "-p", "tests.faults.counted", *chosen)


SHORT = "tests/faults/test_faults.py"
CARRIERS = "tests/exchange/carriers"
JOURNEYS = "tests/journeys"
BAD_MAIL = f"{JOURNEYS}/test_bad_mail.py"
LYING = f"{JOURNEYS}/test_lying_server.py"
TWINS = (f"{JOURNEYS}/test_restored_laptop.py", f"{JOURNEYS}/test_twins.py", f"{JOURNEYS}/test_replaced_laptop.py")
STRANGERS = (f"{CARRIERS}/test_webdav_strangers.py", f"{CARRIERS}/test_s3.py")
KEYS = ("tests/actions/test_keys.py", "tests/store/test_key_slots.py")
STICK = (f"{CARRIERS}/test_pulled_stick.py", f"{JOURNEYS}/test_pulled_stick_round.py")
BYTES = ("tests/exchange/test_batch_damage.py", "tests/exchange/test_kit.py", *KEYS[1:], "tests/store/test_backup.py")
ATTACKS = (BAD_MAIL, f"{CARRIERS}/test_mailbox_attacks.py", f"{CARRIERS}/test_folder.py")
READABLE = f"{JOURNEYS}/test_nothing_readable.py"
NOBODY = "tests/ui/test_entrance.py"
PICTURES, REDRAWING = f"{JOURNEYS}/test_pictures.py", "tests/exchange/test_redrawing.py"
_AT_EVERY_BYTE = "OverABadLine and cut and not half"

FAULTS = (
    Fault(
        "The program is killed while it writes",
        "SIGKILL at random moments of saving, editing and exchanging",
        "every record it had acknowledged is there; chain and ledgers are whole",
        (script("kill", "200"),),
        (f"{SHORT}::test_a_killed_writer_loses_nothing_it_acknowledged",),
    ),
    Fault(
        "It is killed while one types",
        "SIGKILL in the middle of a form",
        "at most the last second of typing is gone",
        (script("typed", "40"), tests(f"{JOURNEYS}/ui/test_dead_battery.py")),
        (f"{JOURNEYS}/ui/test_dead_battery.py",),
    ),
    Fault(
        "The power goes",
        "the write-ahead log cut or scrambled at a random byte",
        "whole transactions up to a moment, always",
        (script("power", "400"),),
        (f"{SHORT}::test_a_torn_log_leaves_whole_transactions",),
    ),
    Fault(
        "The disk is full",
        "room for a random number of bytes, then none",
        "said by name, nothing lost, goes on when there is room",
        (script("full", "60"), script("full", "60", "2")),  # a store that has grown is not filled up any more
        (f"{SHORT}::test_a_full_disk_loses_nothing", "tests/store/test_database.py"),
    ),
    Fault(
        "The line is cut",
        "after every byte of a small batch and all along a larger one, both ways, over WebDAV, SFTP and S3; half of "
        "all connections cut, some stalled",
        "no partial file is ever seen, no byte is sent twice beyond one batch",
        (
            ("env", "LIANFANG_CUT_STEP=101", "LIANFANG_CUT_FILES=500", *tests(CARRIERS, "-k", "OverABadLine")),
            ("env", "LIANFANG_CUT_STEP=1", "LIANFANG_CUT_SIZE=1000", *tests(CARRIERS, "-k", _AT_EVERY_BYTE)),
        ),
        (f"{CARRIERS}/line_contract.py", f"{JOURNEYS}/test_pulled_stick_round.py"),
    ),
    Fault(
        "The line stalls",
        "at connecting, in the headers, in the middle; a call that never comes back",
        "the round ends within its time, and the next goes on",
        (tests(CARRIERS, f"{JOURNEYS}/test_rounds.py", "-k", "stalled or frozen or never_comes_back or time_is_over"),),
        (f"{CARRIERS}/test_patience.py", f"{JOURNEYS}/test_rounds.py"),
    ),
    Fault(
        "The stick is pulled out",
        "after every call that writes to it",
        "old or new, never half; plugging it in again finishes",
        (tests(*STICK),),
        STICK,
    ),
    Fault(
        "Bytes are changed",
        "every byte of a batch, kit, key file and backup flipped; random edits of a batch",
        "refused by name, or equal to the original",
        (
            script("batch_edits", "20000"),
            tests(*BYTES, BAD_MAIL, "-k", "flipped or truncat or byte or damage or edits"),
        ),
        BYTES,
    ),
    Fault(
        "A file is made to hurt",
        "forged, replayed, forked, too new, a bomb, links, pipes, 100,000 files; the reader killed meanwhile",
        "nothing hostile is read, no honest record is locked out",
        (script("attacked", "60"), script("hostile", "100", "2"), tests(*ATTACKS)),
        (f"{SHORT}::test_a_desk_killed_while_it_reads_holds_every_honest_record_once", *ATTACKS),
    ),
    Fault(
        "A parser is fed anything",
        "libFuzzer and random edits on each of them, outside and inside of what is sealed",
        "read, or refused by name",
        (script("fuzz", "10"),),
        ("tests/faults/test_parsers.py",),
    ),
    Fault(
        "The server lies",
        "it drops, swaps, replays, shows old lists",
        "nothing lost or doubled, never called received without a receipt",
        (tests(LYING),),
        (LYING,),
    ),
    Fault(
        "Clocks are wrong",
        "by up to ten years on any side",
        "the same in the end on all devices",
        (tests(f"{JOURNEYS}/test_any_order.py"),),
        (f"{JOURNEYS}/test_any_order.py",),
    ),
    Fault(
        "A laptop is cloned or restored, a desk restored",
        "both branches go on",
        "nothing is lost, the fork is said, what a desk lost is asked for again",
        (tests(*TWINS),),
        TWINS,
    ),
    Fault(
        "The passphrase is lost",
        "the slip, another volunteer, the desk's escrow",
        "opened again, and said who did it and why",
        (tests(*KEYS),),
        KEYS,
    ),
    Fault(
        "The disk is stolen",
        "profile, mailbox, temporary folder, log, report and backup searched for every word that was typed",
        "no hit, in any encoding",
        (tests(READABLE),),
        (READABLE,),
    ),
    Fault(
        "The network answers nonsense",
        "refusals, redirects, a portal's page, an expanding document, lost replies",
        "no page is taken for an answer",
        (tests(*STRANGERS, "-k", "portal or sent or refuses or none or expanding or strange"),),
        STRANGERS,
    ),
    Fault(
        "A key change, an upgrade or a backup is interrupted",
        "killed in the middle",
        "the old or the new one opens, never neither",
        (script("interrupted", "30"),),
        (
            f"{SHORT}::test_a_killed_change_of_passphrase_leaves_one_that_opens",
            f"{SHORT}::test_a_killed_backup_is_whole_or_not_there",
            f"{SHORT}::test_a_killed_upgrade_leaves_a_store_that_opens",
        ),
    ),
    Fault(
        "A record is erased",
        "a laptop that was away for 180 days and an older backup come back with it",
        "no word of it in any table of any device, and no revival",
        (script("erased", "200"),),
        (f"{SHORT}::test_what_is_erased_stays_erased", "tests/actions/test_retention.py"),
    ),
    Fault(
        "Exported text looks like a formula",
        "every beginning that a spreadsheet computes, full-width signs too",
        "text in every cell, no formula, link or macro",
        (tests("tests/reports/test_workbook.py", "-k", "formula or dangerous or link"),),
        ("tests/reports/test_workbook.py",),
    ),
    Fault(
        "Nobody is there any more",
        "five minutes without a key, also asleep",
        "the store is closed, no word left in a window, the draft is there again",
        (tests(NOBODY),),
        (NOBODY,),
    ),
    Fault(
        "Anything is pressed and typed",
        "at both windows from the locked door on, in both scripts, all sizes and colours, faster than a person can",
        "nothing ends as a bug report; every chain is whole",
        (script("presses", "400", "4"),),
        (f"{SHORT}::test_whatever_is_pressed_nothing_ends_as_a_bug",),
    ),
    Fault(
        "Everybody at once, in any order",
        "points, stations and a bureau over servers, a folder and a stick; a year with faults all along",
        "every desk says of every point what the point itself holds; memory and stores stay flat",
        (script("fleet", "84", "3", "600"), script("soak", "84", "12", "400")),
        (f"{JOURNEYS}/test_mixed_mailboxes.py", f"{SHORT}::test_months_with_faults_all_along_end_the_same"),
    ),
    Fault(
        "A big attachment is cut",
        "a line that is cut, five restarts, damaged and foreign parts",
        "the same bytes in the end, whole or not there",
        (tests(PICTURES),),
        (PICTURES,),
    ),
    Fault(
        "A picture is made to hurt",
        "bombs, other kinds under its name, what a camera hides in it, a helper that hangs",
        "drawn anew in a process of its own, without what it hid",
        (tests(REDRAWING),),
        (REDRAWING,),
    ),
)


def missing_tests(root: Path) -> list[str]:
    """What a short form names that is not there."""
    named = [name for fault in FAULTS for name in fault.short]
    return [name for name in named if not _is_there(root, *name.split("::"))]


def _is_there(root: Path, file: str, test: str = "") -> bool:
    return (root / file).is_file() and (not test or f"def {test}(" in (root / file).read_text("utf-8"))
