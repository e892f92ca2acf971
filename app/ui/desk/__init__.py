"""The desk's window: what arrived, what to decide, the points, statistics and reports."""
