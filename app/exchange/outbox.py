"""What this profile has to send: its changes, sealed into batches that are frozen before they travel."""

from collections.abc import Iterator
from datetime import datetime

from app.domain.errors import AppError, Code
from app.domain.identity import TO_DESKS, to_point
from app.exchange import escrow
from app.exchange.batch import SealedBatch, write_all
from app.exchange.budget import UNLIMITED, Budget
from app.exchange.carriers.carrier import Carrier, Trouble
from app.exchange.enrolment import STREAM as ENROL
from app.exchange.enrolment import write_enrolment
from app.exchange.envelope import BatchKind, Header
from app.exchange.keyring import has_readers, own_keys, writer_keys
from app.exchange.mailbox import folder
from app.exchange.receipts import asked_for
from app.store import batches, change_log, people
from app.store.batches import Batch
from app.store.database import writing
from app.store.profile import Profile

SMALL = 8 * 2**10
URGENT = frozenset({"tips", "tip_handling"})


def seal_pending(profile: Profile, now: datetime, budget: Budget = UNLIMITED) -> int:
    """Seal every change that no batch holds yet; returns how many batches were made.

    Batch by batch, so that nobody waits for more than one. Only the one round that runs seals.
    """
    return sum(
        1
        for stream in change_log.unsealed_streams(profile.db, profile.identity)
        if has_readers(profile.db, profile.identity, stream)
        for _ in _seal_stream(profile, stream, now, budget)
    )


class Outgoing:
    """What one round puts into a mailbox: every own batch that no desk has confirmed and that does not lie there.

    What lies there is looked up once and not remembered: a stick that was lost or emptied has lost nothing for good.
    The first of a stream looks, too: a carrier that knows of no folder makes it before it sends, and not after.
    A desk that is `visiting` another mailbox than its own (a stick) gives it what concerns the points whose folders
    are on it, and does not count that as sent.
    """

    def __init__(self, profile: Profile, carrier: Carrier, *, visiting: bool) -> None:
        self._profile, self._carrier = profile, carrier
        self._on_tour = visiting and profile.identity.is_desk
        self._lying: dict[str, set[tuple[str, int]]] = {}
        self._asked_for = asked_for(profile)

    def waiting(self) -> list[Batch]:
        """What is to be put there: tips and a device's first word before everything, then what is small, then the
        rest, each in the order in which it was written."""
        self._hear_what_is_asked_for()
        waiting = [batch for stream in batches.own_streams(self._profile.db) for batch in self._waiting_in(stream)]
        return sorted(waiting, key=lambda batch: (not batch.urgent, batch.size > SMALL))

    def put(self, batch: Batch, now: datetime) -> bool:
        """Put one there and mark it as sent. Raises AppError MAILBOX_UNREACHABLE when the line breaks.

        False where a damaged copy lies in its place that this login may not take away: the others go all the same.
        """
        if not self._put(batch):
            return False
        self._lying[batch.stream].add((batch.name, batch.size))
        if not self._on_tour:
            with writing(self._profile.db):
                batches.mark_sent(self._profile.db, batch, now)
        return True

    def _hear_what_is_asked_for(self) -> None:
        """An answer that came in this round may ask for what seemed to lie there."""
        asked = asked_for(self._profile)
        for stream in {stream for stream, _, _ in asked ^ self._asked_for}:
            self._lying.pop(stream, None)
        self._asked_for = asked

    def _waiting_in(self, stream: str) -> list[Batch]:
        unconfirmed = batches.unconfirmed(self._profile.db, stream)
        if stream not in self._lying:
            if self._on_tour and not self._concerns(stream):
                return []
            asked = self._on_tour or bool(self._lacking(stream))
            looks = asked or any(sent or batch.seq == 1 for batch, sent in unconfirmed)
            self._lying[stream] = self._listed(stream) if looks else set()
        lying = self._lying[stream]
        waiting = [batch for batch, _ in unconfirmed if (batch.name, batch.size) not in lying]
        return waiting + [batch for batch in self._lacking(stream) if (batch.name, batch.size) not in lying]

    def _lacking(self, stream: str) -> list[Batch]:
        """What a reader asks for although it was confirmed, by another one or before it was lost."""
        if not any(of == stream for of, _, _ in self._asked_for):
            return []
        return [
            batch
            for batch in batches.confirmed(self._profile.db, stream)
            if (stream, batch.epoch, batch.seq) in self._asked_for
        ]

    def _listed(self, stream: str) -> set[tuple[str, int]]:
        asked = {f"-e{epoch}-{seq}-" for of, epoch, seq in self._asked_for if of == stream}
        return {
            (entry.name, entry.size)
            for entry in self._carrier.list(self._folder(stream))
            if not any(part in entry.name for part in asked)
        }

    def _concerns(self, stream: str) -> bool:
        """Whether a visited mailbox is for the readers of the stream."""
        readers = [writer.writer for writer in people.writers(self._profile.db) if to_point(writer.writer) == stream]
        organisation = self._profile.identity.organisation
        return not readers or any(
            self._carrier.list(folder(organisation, reader, of)) for reader in readers for of in (TO_DESKS, ENROL)
        )

    def _put(self, batch: Batch) -> bool:
        """Put the file there; what else lies under this name is a damaged copy, since its hash is in its name."""
        path, body = f"{self._folder(batch.stream)}/{batch.name}", batches.body_of(self._profile.db, batch)
        try:
            self._carrier.put(path, body)
        except AppError as error:
            if error.code is not Code.FILE_EXISTS:
                raise
            try:
                self._carrier.delete(path)
            except AppError as refused:
                if refused.details.get("reason") != Trouble.NO_RIGHT:
                    raise
                return False
            self._carrier.put(path, body)
        return True

    def _folder(self, stream: str) -> str:
        return folder(self._profile.identity.organisation, self._profile.identity.writer, stream)


def freeze(profile: Profile, sealed: SealedBatch, now: datetime, *, urgent: bool = False) -> None:
    """Keep a sealed batch's bytes for good: whatever is sent under its name is this."""
    header = sealed.header
    is_first_word = header.kind is BatchKind.ENROL
    batches.keep_own(
        profile.db,
        Batch(
            header.writer,
            header.epoch,
            header.stream,
            header.seq,
            sealed.hash,
            bytes.fromhex(header.prev),
            sealed.name,
            len(sealed.data),
            0 if is_first_word else sealed.last_seq - sealed.first_seq + 1,
            urgent or is_first_word,
        ),
        sealed.data,
        (sealed.first_seq, sealed.last_seq),
        now,
    )


def enrol(profile: Profile, code_key: bytes, now: datetime) -> None:
    """Freeze this device's first word to the desks; inside a transaction of the caller."""
    identity = profile.identity
    keys, readers = own_keys(profile.db), writer_keys(profile.db, TO_DESKS)
    sealed = write_enrolment(
        identity.writer,
        identity.epoch,
        readers,
        keys.sealing.recipient,
        code_key,
        escrow.seal(profile.data_key, readers.recipients),
    )
    freeze(profile, sealed, now)


def _seal_stream(profile: Profile, stream: str, now: datetime, budget: Budget) -> Iterator[SealedBatch]:
    changes = change_log.unsealed_in(profile.db, profile.identity, stream)
    keys = writer_keys(profile.db, stream)
    seq, prev = batches.head(profile.db, profile.identity, stream)
    header = Header(
        signer=keys.signing.verify_key.id,
        writer=profile.identity.writer,
        epoch=profile.identity.epoch,
        stream=stream,
        seq=seq + 1,
        prev=prev.hex(),
    )
    urgent = {change.seq for change in changes if change.ledger in URGENT}
    for sealed in write_all(header, changes, keys):
        with writing(profile.db):
            is_urgent = any(sealed.first_seq <= seq <= sealed.last_seq for seq in urgent)
            freeze(profile, sealed, now, urgent=is_urgent)
        yield sealed
        budget.next_file()
