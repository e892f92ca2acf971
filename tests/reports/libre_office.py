"""What LibreOffice reads in a workbook: each cell with its type, and whether any of them is a formula."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

Value = str | float | datetime | None
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_MARKS = {f"{_TEXT}tab": "\t", f"{_TEXT}s": " ", f"{_TEXT}line-break": "\n"}
_TRAILING = 200
"""Repeated cells beyond this are the empty rest of a sheet."""


@dataclass(frozen=True)
class Sheet:
    """Its cells by row and column from 1, blank ones left out."""

    name: str
    cells: dict[tuple[int, int], Value]
    formulas: int


def read(program: str, files: list[Path], folder: Path) -> dict[str, list[Sheet]]:
    """Have LibreOffice open the workbooks and write down what it sees, by the file's name."""
    own = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    asked = [program, own, "--headless", "--convert-to", "fods", "--outdir", str(folder), *map(str, files)]
    subprocess.run(asked, check=True, capture_output=True, timeout=120)
    return {file.name: list(_sheets(folder / f"{file.stem}.fods")) for file in files}


def _sheets(file: Path) -> Iterator[Sheet]:
    for table in ElementTree.parse(file).iter(f"{_TABLE}table"):
        formulas = sum(f"{_TABLE}formula" in cell.attrib for cell in table.iter(f"{_TABLE}table-cell"))
        yield Sheet(table.attrib[f"{_TABLE}name"], dict(_cells(table)), formulas)


def _cells(table: ElementTree.Element) -> Iterator[tuple[tuple[int, int], Value]]:
    number = 0
    for row in table.iter(f"{_TABLE}table-row"):
        repeated = int(row.get(f"{_TABLE}number-rows-repeated", 1))
        values = list(_values(row))
        for _ in range(min(repeated, _TRAILING)):
            number += 1
            yield from (((number, place), value) for place, value in values)


def _values(row: ElementTree.Element) -> Iterator[tuple[int, Value]]:
    place = 0
    for cell in row:
        if cell.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            continue
        repeated, value = int(cell.get(f"{_TABLE}number-columns-repeated", 1)), _value(cell)
        if value is not None:
            yield from ((place + step, value) for step in range(1, repeated + 1))
        place += repeated


def _value(cell: ElementTree.Element) -> Value:
    match cell.get(f"{_OFFICE}value-type"):
        case None:
            return None
        case "date":
            return datetime.fromisoformat(cell.attrib[f"{_OFFICE}date-value"])
        case "string":
            return "\n".join(_words(line) for line in cell.findall(f"{_TEXT}p")) or None
        case _:
            return float(cell.attrib[f"{_OFFICE}value"])


def _words(line: ElementTree.Element) -> str:
    parts = [line.text or ""]
    for mark in line:
        parts.append(_MARKS.get(mark.tag, "") * int(mark.get(f"{_TEXT}c", 1)) or _words(mark))
        parts.append(mark.tail or "")
    return "".join(parts)
