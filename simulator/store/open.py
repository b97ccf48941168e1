"""Opening the store."""

from __future__ import annotations

from pathlib import Path

from simulator.store.database import open_database
from simulator.store.store import Store


def open_store(where: Path | str, *, busy_seconds: float = 5.0) -> Store:
    """The store in a folder (made if it is missing), or at the URL of a PostgreSQL server.

    `busy_seconds` is how long to wait for another program that holds the database locked. Raises StoreError with a
    sentence for the user, StoreNewer if a newer version made the database; what was there is then as it was.
    """
    return Store(open_database(where, busy_seconds))
