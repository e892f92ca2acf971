"""Asks pip-audit about every locked part, or says that nobody could be asked and lists them: `poe audit`."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", re.MULTILINE)


def main(lock: Path) -> int:
    """0 if nothing is known against any part or nobody could be asked, which is said; 1 if something is known."""
    parts = dict(_PINNED.findall(lock.read_text("utf-8")))
    answers = _asked(lock)
    known = {name: found for name, found in answers.items() if found}
    for name, version in sorted(parts.items()):
        print(f"{name} {version}: {_words(answers.get(name))}")
    silent = len(parts.keys() - answers.keys())
    print(f"{len(parts)} parts; {len(known)} with known vulnerabilities; {silent} about which nobody could be asked")
    return 1 if known else 0


def _asked(lock: Path) -> Mapping[str, list[str]]:
    """What is known against each part that the service knew; nothing if there is no pip-audit or no service."""
    program = shutil.which("pip-audit")
    if program is None:
        print("pip-audit is not installed (pip install pip-audit)")
        return {}
    command = [program, "-r", str(lock), "--no-deps", "--disable-pip", "--progress-spinner", "off", "-f", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    try:
        told: list[dict[str, Any]] = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        return {}
    return {each["name"]: [vuln["id"] for vuln in each["vulns"]] for each in told if "vulns" in each}


def _words(found: list[str] | None) -> str:
    if found is None:
        return "not asked"
    return ", ".join(found) or "nothing known"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
