"""Lianfang: the offline ledger of village joint-defence points."""
