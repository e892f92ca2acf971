"""The process that `tests.faults.fuzz` starts: `python -m tests.faults.fuzzed PARSER FOLDER SECONDS`."""

import sys
from pathlib import Path
from random import Random

import atheris

with atheris.instrument_imports(include=["app"]):
    from tests.faults.edits import random_edit
    from tests.faults.parsers import Parser, parsers

SEEDS = 30


def fill(corpus: Path, parser: Parser) -> None:
    """Begin with what is whole, and with some damage to it."""
    chance = Random(1)
    corpus.mkdir()
    for number, data in enumerate([parser.whole, *(random_edit(parser.whole, chance) for _ in range(SEEDS))]):
        (corpus / str(number)).write_bytes(data)


def mutated(data: bytes, longest: int, seed: int) -> bytes:
    """Half of the time as bad memory damages bytes, half of the time as libFuzzer does."""
    chance = Random(seed)
    if data and chance.random() < 0.5:
        return random_edit(data, chance)[:longest]
    return bytes(atheris.Mutate(data, longest))


if __name__ == "__main__":
    name, folder, seconds = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    parser = next(each for each in parsers(folder) if each.name == name)
    fill(folder / "corpus", parser)
    options = [f"-max_total_time={seconds}", f"-max_len={2 * len(parser.whole) + 1000}", "-timeout=20"]
    limits = ["-rss_limit_mb=2048", f"-artifact_prefix={folder}/"]
    atheris.Setup([sys.argv[0], str(folder / "corpus"), *options, *limits], parser.try_on, custom_mutator=mutated)
    atheris.Fuzz()
