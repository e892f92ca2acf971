"""Search by what a word looks like: bigrams for Chinese, shape keys for Mongolian, whole words for the rest.

A run of Chinese becomes its overlapping pairs and its last character, so that one character is the prefix of a token
and two are a token. The index does not say where in a text a token stands, which would make it three times as large:
of the records that hold all pairs of a longer run, those that hold the run itself are picked out. Mongolian words
become the shapes their letters take, so that spellings that look alike find each other.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import groupby
from operator import itemgetter

from mongol_norm import MongolianShaper
from sqlite_utils import Database

from app.domain.changes import JSON
from app.store import meta
from app.store.database import writing
from app.store.schema import TABLES

_VERSION_KEY = "search-index"
_RUNS = re.compile(
    r"(?P<chinese>[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+)"
    r"|(?P<mongolian>[\u180a-\u180f\u1820-\u18aa\u202f\u200d]*[\u1820-\u18aa][\u180a-\u180f\u1820-\u18aa\u202f\u200d]*)"
    r"|(?P<word>[^\W_\u1820-\u18aa\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+)"
)
_GOES_ON = "ᠠᠡᠢᠤᠯ"  # vowels of each kind and a consonant: what a letter's shape depends on
CHUNK = 2_000
_SEARCHED = tuple(ledger for ledger, table in TABLES.items() if table.texts)
_LAST = "select last from indexed where ledger = ?"
_SHAPER = MongolianShaper(locale="MNG")
_PROBE = "ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ ᠰᠠᠷ\u180eᠠ ᠪᠢᠴᠢᠭ ᠨᠠᠢᠮᠠ ᠭᠠᠷ ᠭᠡᠷ ᠳ\u180bᠤ ᠵᠠᠶ\u180cᠠᠭ\u180e\u1820 ᠬᠥᠬᠡ ᠰᠢᠨ\u180eᠡ ᠲᠠᠯ\u180eᠠ"


def catch_up(db: Database, *, limit: int = CHUNK) -> int:
    """Index some of the records that changed since they were indexed; returns how many are left, at the most.

    New ones come after the last that is indexed, so that keeping a record costs nothing here; changed ones are noted.
    Short enough to run between two clicks: call it again while it returns more than 0.
    """
    with writing(db):
        _begin_anew_after_upgrade(db)
        done = _index_changed(db, limit)
        for ledger in _SEARCHED:
            done += _index_new(db, ledger, limit - done)
        return left(db)


def left(db: Database) -> int:
    """How many records are not indexed yet as they are, at the most; waits for nobody who writes."""
    changed: int = db.execute("select count(*) from unindexed").fetchone()[0]
    return changed + sum(_left(db, ledger) for ledger in _SEARCHED)


def forget(db: Database, ledger: str, row_id: int) -> None:
    """The row is gone, and its number free for another record; inside a transaction of the caller."""
    db.execute(f"delete from {ledger}_search where rowid = ?", [row_id])
    db.execute("delete from unindexed where ledger = ? and id = ?", [ledger, row_id])
    db.execute("update indexed set last = min(last, ?) where ledger = ?", [_newest(db, ledger), ledger])


def pack(db: Database, ledger: str) -> None:
    """Let the index hold no word of what went: until then it is only passed over; inside a transaction."""
    if ledger in _SEARCHED:
        db.execute(f"insert into {ledger}_search({ledger}_search) values ('optimize')")


def forget_all(db: Database) -> None:
    """All ledgers are emptied; inside a transaction of the caller."""
    for ledger in _SEARCHED:
        db.execute(f"insert into {ledger}_search({ledger}_search) values ('delete-all')")
    _index_from_the_start(db)


def match_of(text: str) -> str:
    """The full-text query for what a person typed: every run of characters must be found."""
    return " AND ".join(_query_terms(text)) or '""'


def runs_of(text: str) -> list[str]:
    """The runs of Chinese that the query of `match_of` does not pin down: a record must hold them as they are."""
    return [run for kind, run in _runs(text) if kind == "chinese" and len(run) > 2]


def tokens_of(text: str) -> list[str]:
    """The tokens of a text, in order."""
    return [token for kind, run in _runs(text) for token in _tokens(kind, run)]


def _tokens(kind: str, run: str) -> list[str]:
    if kind == "chinese":
        return [run[i : i + 2] for i in range(len(run))]
    if kind == "mongolian":
        return _shape_keys(run)
    return [run.lower()]


def _query_terms(text: str) -> Iterator[str]:
    for kind, run in _runs(text):
        if kind == "chinese" and len(run) > 1:
            yield from dict.fromkeys(_quoted(run[i : i + 2]) for i in range(len(run) - 1))
        elif kind == "mongolian":
            *stems, last = _shape_keys(run) or [""]
            yield from (f"{_quoted(stem)}*" for stem in stems)
            yield "(" + " OR ".join(f"{_quoted(key)}*" for key in _beginnings(run, last)) + ")"
        else:
            yield from (f"{_quoted(token)}*" for token in _tokens(kind, run))


def _shape_keys(word: str) -> list[str]:
    """How a Mongolian word looks, a token for the stem and one for each suffix that stands apart.

    A separated final A belongs to its stem. Each written unit ends in a digit, so that no two units run together.
    """
    keys = [""]
    units = _SHAPER.shape(word)
    for unit, following in zip(units, [*units[1:], ""], strict=True):
        if unit != "Mvs":
            keys[-1] += f"{unit.lower()}0"
        elif following != "Aa":
            keys.append("")
    return [f"mn{key}" for key in keys if key]


def _beginnings(word: str, last: str) -> Iterator[str]:
    """How the word may look so far as it is typed: its last letter has another shape at the end than before more."""
    longer = (_shape_keys(word + letter)[-1] for letter in _GOES_ON)
    yield from dict.fromkeys((last, *(key[:-1].rpartition("0")[0] + "0" for key in longer)))


def _runs(text: str) -> Iterator[tuple[str, str]]:
    for found in _RUNS.finditer(text):
        yield str(found.lastgroup), found.group()


def _quoted(token: str) -> str:
    return '"' + token.replace('"', '""') + '"'


def _index_changed(db: Database, limit: int) -> int:
    """Index again some of the records that were changed since."""
    rows = db.execute("select ledger, id from unindexed limit ?", [limit]).fetchall()
    for ledger, of_ledger in groupby(rows, key=itemgetter(0)):
        _index(db, ledger, [row_id for _, row_id in of_ledger])
    db.conn.executemany("delete from unindexed where ledger = ? and id = ?", rows)
    return len(rows)


def _index_new(db: Database, ledger: str, limit: int) -> int:
    """Index some of the records that came after the last one that was."""
    rows = db.execute(f"select id from {ledger} where id > ({_LAST}) order by id limit ?", [ledger, limit]).fetchall()
    if rows:
        _index(db, ledger, [row_id for (row_id,) in rows])
        db.execute("update indexed set last = ? where ledger = ?", [rows[-1][0], ledger])
    return len(rows)


def _left(db: Database, ledger: str) -> int:
    """How many records came after the last that is indexed, at the most: counting them would read them."""
    last: int = db.execute(_LAST, [ledger]).fetchone()[0]
    return _newest(db, ledger) - last


def _index(db: Database, ledger: str, row_ids: Sequence[int]) -> None:
    """Index these rows, as far as they are still there."""
    rows = db.execute(
        f"select id, data from {ledger} where id in (select value from json_each(?))", [json.dumps(row_ids)]
    )
    db.conn.executemany(
        f"insert or replace into {ledger}_search(rowid, tokens) values (?, ?)",
        [(row_id, _words(ledger, json.loads(data))) for row_id, data in rows.fetchall()],
    )


def _words(ledger: str, fields: Mapping[str, JSON]) -> str:
    return " ".join(tokens_of("\n".join(_text_of(fields[name]) for name in TABLES[ledger].texts if name in fields)))


def _text_of(value: JSON) -> str:
    if isinstance(value, dict):
        return " ".join(_text_of(part) for part in value.values())
    if isinstance(value, list):
        return " ".join(_text_of(part) for part in value)
    return value if isinstance(value, str) else ""


def _version() -> str:
    """Names how tokens are made, with the shaper's own version and some of the keys it gives."""
    keys = sha256(" ".join(tokens_of(_PROBE)).encode()).hexdigest()[:12]
    return f"bigram-3/shape-1/{_SHAPER.canonical_version}/{keys}"


INDEX_VERSION = _version()


def _begin_anew_after_upgrade(db: Database) -> None:
    if meta.get_text(db, _VERSION_KEY) == INDEX_VERSION:
        return
    _index_from_the_start(db)
    meta.put(db, _VERSION_KEY, INDEX_VERSION)


def _index_from_the_start(db: Database) -> None:
    db.execute("delete from unindexed")
    db.execute("update indexed set last = 0")


def _newest(db: Database, ledger: str) -> int:
    return int(db.execute(f"select coalesce(max(id), 0) from {ledger}").fetchone()[0])
