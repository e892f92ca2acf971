"""Lianfang: the offline ledger of village joint-defence points."""

__version__ = "0.1.0"
