"""The version of this program, written into every record, and the day (ISO 8601) it was made."""

from datetime import date, timedelta

VERSION = "0.1.0"
RELEASED = "2026-11-20"
_OLD = timedelta(days=365)


def is_old(today: date) -> bool:
    """Whether this version is more than a year old on a day, so that it is worth asking for a newer one."""
    return today - date.fromisoformat(RELEASED) > _OLD
