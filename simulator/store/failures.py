"""What the database's errors mean, in sentences for the user."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from simulator.errors import StoreError
from simulator.language import tr

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


@contextmanager
def explained(where: str, failed: str) -> Iterator[None]:
    """Turn errors of the database or the disk into StoreError; `failed` says what could not be done.

    IntegrityError passes: only the caller knows what it means.
    """
    try:
        yield
    except IntegrityError:
        raise
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise StoreError(sentence(error, where, failed)) from error


def sentence(error: Exception, where: str, failed: str) -> str:
    """What happened, what was not done, and what one can do about it."""
    cause: BaseException | None = error.orig if isinstance(error, DBAPIError) else error
    match primary_code(error):
        case sqlite3.SQLITE_FULL:
            return tr(
                "The disk is full: {failed}. Make some room and try again; the database is {path}.",
                failed=failed,
                path=where,
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return tr(
                "Another program holds {path} locked: {failed}. Close it, or try again in a moment.",
                path=where,
                failed=failed,
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(where, str(cause), failed)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return tr(
                "{path} or its folder is read-only or cannot be opened: {failed}. Allow writing there, or choose "
                "another folder.",
                path=where,
                failed=failed,
            )
        case sqlite3.SQLITE_IOERR:
            return tr(
                "The disk with {path} reports an error ({why}): {failed}. Check that it is connected and has room.",
                path=where,
                why=cause,
                failed=failed,
            )
    if isinstance(error, OSError) and error.errno in _FULL:
        return tr(
            "The disk is full: {failed}. Make some room and try again; the place is {path}.", failed=failed, path=where
        )
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(cause)
    return tr("{path} cannot be used ({why}): {failed}.", path=where, why=reason, failed=failed)


def damaged(where: str, cause: str, failed: str) -> str:
    """The sentence for a file that is no whole database."""
    return tr(
        "{path} is damaged ({why}): {failed}. Nothing in it was overwritten. Move it away to start with an empty "
        "one, or put a backup in its place.",
        path=where,
        why=cause,
        failed=failed,
    )


def primary_code(error: Exception) -> int | None:
    """SQLite's primary result code, if the error has one."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None
