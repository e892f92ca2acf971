"""A desk's public card: what a station needs of its bureau before it can be made."""

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.domain.errors import AppError, Code
from app.exchange.kit import Name


class DeskCard(BaseModel):
    """What a station needs of its bureau. Hand it over in person: who has the voucher can join as a station."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)

    organisation: Name
    writer: Name
    name: str = Field(max_length=200)
    verify_key: str = Field(max_length=200)
    recipient: str = Field(max_length=200)
    reserve: str = Field(max_length=200)
    voucher: str = Field(default="", pattern=r"^([0-9a-f]{64})?$", repr=False)

    def to_bytes(self) -> bytes:
        return self.model_dump_json(indent=2).encode() + b"\n"

    @classmethod
    def from_bytes(cls, data: bytes, name: str) -> "DeskCard":
        """The card in a file; raises AppError BAD_FILE."""
        try:
            return cls.model_validate_json(data)
        except ValidationError as error:
            raise AppError(Code.BAD_FILE, name=name, reason="not a desk's card") from error
