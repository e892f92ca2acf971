"""The built program in an empty folder: no source tree beside it, nothing of Python's in its environment."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

BUILT = "LIANFANG_BUILT"
"""Names the folder of the program to try (`poe installed`); without it these tests are passed over."""


@dataclass(frozen=True, slots=True)
class Program:
    """What was built, and the folder where it lives as on somebody's machine."""

    file: Path
    home: Path

    @property
    def environment(self) -> dict[str, str]:
        return {"HOME": str(self.home)}

    def run(self, *arguments: str | Path, status: int = 0, words: str = "") -> str:
        """What it prints; whatever it says wrong is shown."""
        done = subprocess.run(
            [self.file, *arguments], env=self.environment, cwd=self.home, input=words.encode(), capture_output=True
        )
        assert done.returncode == status, done.stderr.decode()
        return (done.stdout if status == 0 else done.stderr).decode()


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A copy: what it needs of the folder that it was built in is missed here."""
    if BUILT not in os.environ:
        pytest.skip(f"{BUILT} names no built program")
    built = Path(os.environ[BUILT])
    folder = tmp_path_factory.mktemp("elsewhere")
    if built.is_file():
        return Program(built.resolve(), folder)
    shutil.copytree(built, folder / "lianfang", symlinks=True)
    return Program(folder / "lianfang" / "lianfang", folder)


@pytest.fixture(scope="session")
def demo(program: Program) -> Path:
    """A desk and three points with a year behind them, made by the built program."""
    program.run("demo", "--points", "3", "--dir", program.home / "demo")
    return program.home / "demo"
