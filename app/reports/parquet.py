"""A dataset as Parquet, a folder a table, by year and township, as DuckDB, pandas and Spark read it.

Imported only where a dataset is written: its library is an extra, and three times as large as the program.
"""

import json
import shutil
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as arrow
from sqlite_utils import Database

from app.domain.errors import AppError, Code
from app.domain.periods import Period
from app.store.dataset import PARTS, Chunk, Kind, Part, chunks

DESCRIPTION = "dataset.json"
_BY = pa.schema([("year", pa.int32()), ("township", pa.string())])
_READ_AS = {Kind.NUMBER: pa.int64(), Kind.CODE: pa.string(), Kind.DATE: pa.string(), Kind.FLAG: pa.int8()}
_KEPT_AS = {Kind.NUMBER: pa.int64(), Kind.CODE: pa.string(), Kind.DATE: pa.date32(), Kind.FLAG: pa.bool_()}


def write(db: Database, period: Period, folder: Path, *, made: date) -> None:
    """Write every table and what it is, all or nothing; raises AppError FILE_EXISTS for a folder that holds something.

    A point without a township stands under Hive's name for nothing.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise AppError(Code.FILE_EXISTS, name=str(folder))
    aside = folder.with_name(f"{folder.name}.new")
    shutil.rmtree(aside, ignore_errors=True)
    try:
        for name, part in PARTS.items():
            _write_part(db, part, period, aside / name)
        description = _description(period, made)
        (aside / DESCRIPTION).write_text(json.dumps(description, indent=1) + "\n", encoding="utf-8")
        if folder.exists():
            folder.rmdir()
        aside.replace(folder)
    except OSError as error:
        raise AppError(Code.DISK_FULL) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _write_part(db: Database, part: Part, period: Period, folder: Path) -> None:
    """The store is read here and the rows handed over: Arrow would ask for them from a thread of its own."""
    folder.mkdir(parents=True)
    schema = _schema(part)
    for place, chunk in enumerate(chunks(db, part, period)):
        arrow.write_dataset(
            pa.Table.from_batches([_batch(chunk, part, schema)]),
            folder,
            format="parquet",
            partitioning=arrow.partitioning(_BY, flavor="hive"),
            basename_template=f"part-{place}-{{i}}.parquet",
            existing_data_behavior="overwrite_or_ignore",
        )


def _schema(part: Part) -> pa.Schema:
    return pa.schema([*_BY, *((name, _KEPT_AS[kind]) for name, (kind, _) in part.columns.items())])


def _batch(chunk: Chunk, part: Part, schema: pa.Schema) -> pa.RecordBatch:
    kinds = [Kind.NUMBER, Kind.CODE, *(kind for kind, _ in part.columns.values())]
    columns = zip(zip(*chunk, strict=True), kinds, schema, strict=True)
    arrays = [pa.array(values, _READ_AS[kind]).cast(field.type) for values, kind, field in columns]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _description(period: Period, made: date) -> dict[str, object]:
    return {
        "period": period.name,
        "first": period.first.isoformat(),
        "last": period.last.isoformat(),
        "as_of": period.as_of.isoformat(),
        "made": made.isoformat(),
        "partitions": ["year", "township"],
        "tables": {
            name: {column: kind.value for column, (kind, _) in part.columns.items()} for name, part in PARTS.items()
        },
    }
