"""What the actions' tests share: the lists that ship."""

from pathlib import Path

import pytest

from app.domain.vocabulary import Vocabularies
from app.store.vocabularies import load_vocabularies


@pytest.fixture(scope="session")
def vocabularies() -> Vocabularies:
    return load_vocabularies(Path(__file__).resolve().parents[2] / "resources")
