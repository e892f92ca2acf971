"""A reader of batches, kits and key files written from docs/batch-format.md alone: it uses no part of the program."""

import base64
import hashlib
import hmac
import json
import re
import struct
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

import pyrage
import zstandard
from nacl import bindings
from nacl.exceptions import BadSignatureError, CryptoError
from nacl.pwhash import argon2id
from nacl.signing import VerifyKey

Object = dict[str, Any]

MAX_FILE, MAX_PLAIN, MAX_WINDOW = 2 * 2**20, 64 * 2**20, 8 * 2**20
NAME, STREAM = r"[A-Za-z0-9][A-Za-z0-9-]{0,39}", r"[a-z][A-Za-z0-9-]{0,47}"
DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class RefusedError(Exception):
    """The reason word of the specification."""


@dataclass(frozen=True)
class Batch:
    """Header and manifest as they stand in the file, and the lines as bytes."""

    header: Object
    manifest: Object
    lines: tuple[bytes, ...]


def canonical(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def key_id(verify_key: str) -> str:
    return hashlib.sha256(verify_key.encode()).hexdigest()[:16]


def header_of(data: bytes) -> tuple[Object, int]:
    """The header, of which nothing is verified yet, and where the body begins."""
    require(len(data) <= MAX_FILE, "too-large")
    if data[:4] != b"LFB1":
        require(not b"LFB1".startswith(data), "truncated")
        require(not re.match(rb"LFB[2-9]", data), "newer-format")
        raise RefusedError("not-a-batch")
    require(len(data) >= 10, "truncated")
    head_size, body_size = struct.unpack(">HI", data[4:10])
    surplus = len(data) - (10 + head_size + body_size + 64)
    require(surplus >= 0, "truncated")
    require(surplus == 0, "extended")
    header = parsed(data[10 : 10 + head_size], "bad-header")
    require(header.get("format", 1) <= 1, "newer-format")
    require(header.get("suite", 1) == 1, "unknown-suite")
    require(header.get("kind", "changes") in ("changes", "enrol"), "newer-format")
    texts = {"signer": "[0-9a-f]{16}", "writer": NAME, "stream": STREAM, "prev": "([0-9a-f]{64})?"}
    require(all(re.fullmatch(pattern, str(header.get(name))) for name, pattern in texts.items()), "bad-header")
    numbers = {"epoch": 10**9, "seq": 10**12}
    require(all(1 <= int(header.get(name, 0)) < limit for name, limit in numbers.items()), "bad-header")
    return header, 10 + head_size


def read(data: bytes, verify_key: str, identity: str) -> Batch:
    """A batch that this key signed and this age identity opens."""
    header, start = header_of(data)
    require(header["signer"] == key_id(verify_key), "other-signer")
    raw = base64.b64decode(verify_key.removeprefix("ed25519:"), validate=True)
    try:
        VerifyKey(raw).verify(hashlib.sha512(data[:-64]).digest(), data[-64:])
    except BadSignatureError as error:
        raise RefusedError("bad-signature") from error
    manifest_line, _, payload = unpacked(opened(data[start:-64], identity)).partition(b"\n")
    manifest = parsed(manifest_line, "bad-manifest")
    require(manifest.get("header") == header, "inner-outer-mismatch")
    require(manifest.get("sha256") == hashlib.sha256(payload).hexdigest(), "bad-manifest")
    require(payload.endswith(b"\n") and payload.count(b"\n") == manifest.get("count"), "bad-manifest")
    return Batch(header, manifest, tuple(payload.split(b"\n")[:-1]))


def opened(body: bytes, identity: str) -> bytes:
    try:
        return bytes(pyrage.decrypt(body, [pyrage.x25519.Identity.from_str(identity)]))
    except pyrage.DecryptError as error:
        raise RefusedError("wrong-recipient" if "No matching keys" in str(error) else "damaged-inside") from error


def unpacked(packed: bytes) -> bytes:
    """One zstd frame that says its size, within the limits, with nothing behind it."""
    try:
        frame = zstandard.get_frame_parameters(packed)
        require(frame.content_size != zstandard.CONTENTSIZE_UNKNOWN, "damaged-inside")
        require(frame.content_size <= min(MAX_PLAIN, max(2**16, 200 * len(packed))), "too-large")
        require(frame.window_size <= MAX_WINDOW, "too-large")
        require(not frame.dict_id, "newer-format")
        return zstandard.ZstdDecompressor(max_window_size=MAX_WINDOW).decompress(packed, allow_extra_data=False)
    except zstandard.ZstdError as error:
        raise RefusedError("damaged-inside") from error


def changes(batch: Batch) -> Iterator[Object]:
    """The changes of the lines, with payload hash and chain hash; refused if the chain does not end as promised."""
    header, manifest = batch.header, batch.manifest
    require({"prev_change", "last_change"} <= manifest.keys(), "bad-manifest")
    prev = bytes.fromhex(manifest["prev_change"])
    for seq, text in enumerate(batch.lines, manifest["first_seq"]):
        line = parsed(text, "bad-line")
        require(("fields" in line) != ("payload_hash" in line), "bad-line")
        change = {
            "writer": header["writer"],
            "epoch": header["epoch"],
            "stream": header["stream"],
            "seq": seq,
            "clock": f"{line['clock']}-{header['writer']}",
            "at": line.get("at", wall_time(line["clock"], manifest["zone"])),
            "ledger": line["ledger"],
            "record": line["record"],
            "owner": line["owner"],
            "kind": line.get("kind", "set"),
            "seen": line.get("seen", ""),
        }
        payload = bytes.fromhex(line["payload_hash"]) if "payload_hash" in line else sha256(canonical(line["fields"]))
        prev = sha256(prev + payload + canonical(list(change.values())))
        yield {**change, "fields": line.get("fields"), "payload_hash": payload.hex(), "hash": prev.hex()}
    require(prev.hex() == manifest["last_change"], "broken-chain")


def wall_time(clock: str, zone: str) -> str:
    sign, hours, minutes = zone[0], int(zone[1:3]), int(zone[4:])
    offset = timedelta(hours=hours, minutes=minutes) * (-1 if sign == "-" else 1)
    return datetime.fromtimestamp(int(clock[:12], 16) // 1000, timezone(offset)).isoformat(timespec="seconds")


def vouched(batch: Batch, code_key: bytes) -> Object:
    """The statement of an enrolment, if who wrote it knew the kit's code."""
    said = json.loads(batch.lines[0])
    statement: Object = said["statement"]
    for name in ("writer", "epoch", "verify_key"):
        require(statement[name] == batch.header[name], "inner-outer-mismatch")
    voucher = hashlib.blake2b(canonical(statement), key=code_key, person=b"lianfang enrol", digest_size=32).digest()
    require(hmac.compare_digest(voucher, bytes.fromhex(said["voucher"])), "not-vouched-for")
    return statement


def open_kit(data: bytes, code: str) -> tuple[Object, bytes]:
    """What is in the kit, and the key that vouches for the new device."""
    outside = read_checked(data)
    sealed = bytes.fromhex(outside.pop("sealed"))
    master = slow_key(grouped(code_number(code), 12), outside["salt"], outside["kdf"])
    inside = unlocked(sub_key(master, b"lianfang kit"), sealed, canonical(outside))
    return json.loads(inside), sub_key(master, b"lianfang vouch")


def open_key_file(data: bytes, passphrase: str = "", recovery: str = "") -> bytes:
    """The data key, by the passphrase or else by the recovery code."""
    for slot in read_checked(data)["slots"]:
        locked = bytes.fromhex(slot.pop("locked"))
        if slot["kind"] == "passphrase" and passphrase:
            return unlocked(slow_key(passphrase, slot["salt"], slot["kdf"]), locked, canonical(slot))
        if slot["kind"] == "recovery" and recovery:
            strong = code_number(recovery).to_bytes(20, "big")
            return unlocked(sub_key(strong, b"lianfang recover", bytes.fromhex(slot["salt"])), locked, canonical(slot))
    raise RefusedError("no such slot")


def read_checked(data: bytes) -> Object:
    value = parsed(data, "not an object")
    require(value.pop("check") == hashlib.sha256(canonical(value)).hexdigest(), "damaged")
    return value


def slow_key(secret: str, salt: str, kdf: Object) -> bytes:
    password = unicodedata.normalize("NFKC", secret).encode()
    return argon2id.kdf(32, password, bytes.fromhex(salt), opslimit=kdf["passes"], memlimit=kdf["memory"])


def sub_key(key: bytes, purpose: bytes, salt: bytes = b"") -> bytes:
    return hashlib.blake2b(key=key, salt=salt, person=purpose, digest_size=32).digest()


def unlocked(key: bytes, locked: bytes, label: bytes) -> bytes:
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(locked[24:], label, locked[:24], key)
    except CryptoError as error:
        raise RefusedError("wrong key") from error


def code_number(code: str) -> int:
    plain = unicodedata.normalize("NFKC", code).upper().translate(str.maketrans("OIL", "011"))
    number = 0
    for sign in re.sub(r"[\s-]", "", plain):
        number = number * 32 + DIGITS.index(sign)
    return number


def grouped(number: int, length: int) -> str:
    code = "".join(DIGITS[number >> 5 * place & 31] for place in reversed(range(length)))
    return "-".join(re.findall("....", code))


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def parsed(text: bytes, reason: str) -> Object:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise RefusedError(reason) from error
    require(isinstance(value, dict), reason)
    return dict(value)


def require(holds: bool, reason: str) -> None:
    if not holds:
        raise RefusedError(reason)
