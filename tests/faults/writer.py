"""A process that writes records until it is killed: `python -m tests.faults.writer HOME MAILBOX SEED`.

It prints a line for every record once it is saved; whatever stood on a printed line must be there afterwards.
"""

import sys
from datetime import timedelta
from pathlib import Path
from random import Random

import uuid6

from app.actions import recording, upkeep
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.rounds import run_round
from app.store import backup, profile
from app.store.projection import RecordKey
from tests.builders import NOW, VOCABULARIES, WORDS, make_fields
from tests.faults.ending import READY, say


def write_on(home: Path, mailbox: Path, seed: int) -> None:
    """Add, edit and exchange for ever; now and then many records at once, a check, a backup."""
    opened = profile.unlock(home, WORDS, VOCABULARIES)
    chance, now, number = Random(seed), NOW, 0
    keys: list[RecordKey] = []
    say(READY)
    while True:
        now += timedelta(seconds=chance.randint(1, 9))
        number += 1
        act = chance.random()
        if act < 0.6 or not keys:
            fields = make_fields(summary=f"第{seed}轮第{number}件")
            saved = recording.add(opened, "disputes", fields, now=now, new_id=new_id)
            keys.append(saved.key)
            say("added", saved.key.record, str(fields["summary"]))
        elif act < 0.75:
            key = chance.choice(keys)
            recording.edit(opened, "disputes", key, {"village": f"村{number}"}, now=now)
            say("edited", key.record, f"村{number}")
        elif act < 0.85:
            entries = [("disputes", make_fields(summary=f"第{seed}轮第{number}件之{each}")) for each in range(40)]
            for one in recording.add_many(opened, entries, now=now, new_id=new_id):
                say("added", one.key.record, "")
        elif act < 0.98:
            run_round(opened, FolderCarrier(mailbox), clock=lambda at=now: at)  # type: ignore[misc]
        else:
            upkeep.check(opened, rebuild=True)
            copy = home.with_name(f"{home.name}-{seed}-{number}.backup")
            backup.back_up(opened, copy)
            copy.unlink()


def new_id() -> str:
    return str(uuid6.uuid7())


if __name__ == "__main__":
    write_on(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
