"""Plugin of pytest (`-p tests.faults.counted`): the tests of a row are reported by their number."""

import pytest

from tests.faults.report import report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Skipped ones were not tried."""
    passed, failed, broken = (len(terminalreporter.getreports(kind)) for kind in ("passed", "failed", "error"))
    report(passed + failed + broken, "tests", lost=failed + broken)
