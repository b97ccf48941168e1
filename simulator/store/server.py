"""Where a database server is, and whether the way there is private: TLS with a verified name, or this computer."""

from __future__ import annotations

import ipaddress
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, NullPool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError

from simulator.errors import StoreAway, StoreDenied, StoreError
from simulator.language import tr
from simulator.store.database import Database

_DRIVER = "postgresql+psycopg"
_CERTIFICATES = frozenset({"sslmode", "sslrootcert", "sslcert", "sslkey", "sslcrl", "channel_binding"})
_ALLOWED = _CERTIFICATES | {"host", "port", "connect_timeout", "application_name"}
_PATIENCE = {
    "connect_timeout": "10",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",
}
# Connection lost, shut down, starting up, too many connections, read-only for now, a conflict that passes.
_PASSING = ("08", "57P", "53300", "25006", "40001", "40P01")
_DENIED = ("28P01", "28000")
# While one logs in, the driver passes on what the server says, in the server's language, but not its code.
_DENIED_WORDS = "password authentication failed"
_LASTING_WORDS = ("pg_hba.conf", "certificate verify failed", "does not match host name")


def server_url(text: str, login: str = "", password: str = "") -> URL:
    """The address of a PostgreSQL server, with login and password put in where it has none.

    Raises StoreError if it is none, or if what is sent there could be read or taken by others on the way.
    """
    try:
        url = make_url("postgresql" + text[8:] if text.startswith("postgres://") else text)
    except (ArgumentError, ValueError) as error:
        raise StoreError(tr("This is no address of a database: postgresql://login@host/database.")) from error
    if url.get_backend_name() != "postgresql":
        raise StoreError(
            tr("{kind} databases are not supported; give a folder, or PostgreSQL.", kind=url.get_backend_name())
        )
    strange = sorted(set(url.query) - _ALLOWED)
    if strange:
        raise StoreError(tr("“{word}” does not belong into the database’s address.", word=strange[0]))
    if not url.database:
        raise StoreError(tr("The address does not name a database: postgresql://login@host/database."))
    _check_private(url)
    url = url.set(drivername=_DRIVER)
    if login and not url.username:
        url = url.set(username=login)
    if password and not url.password:
        url = url.set(password=password)
    return url


def plain_address(text: str, **query: str) -> str:
    """An address that may be given out and kept: without login, password and key; `query` is put into it.

    Raises StoreError.
    """
    url = server_url(text)
    kept = {k: v for k, v in url.query.items() if k not in {"sslcert", "sslkey"}}
    # What is set to None stays as it was.
    bare = URL.create("postgresql", host=url.host, port=url.port, database=url.database, query={**kept, **query})
    return bare.render_as_string(hide_password=False)


def login_in(text: str) -> str:
    """The login in an address, or an empty text. Raises StoreError."""
    url = server_url(text)
    return url.username or url.password or ""


def host_of(text: str) -> str:
    """The computer an address leads to. Raises StoreError."""
    return server_url(text).host or "localhost"


def open_line(url: URL) -> Database:
    """The database at an address made by `server_url`; nothing is sent, and its tables are taken as they are.

    Raises StoreError if the driver is missing.
    """
    try:
        engine = create_engine(
            url, poolclass=NullPool, connect_args={k: v for k, v in _PATIENCE.items() if k not in url.query}
        )
    except ImportError as error:
        raise StoreError(
            tr("PostgreSQL needs one more package, psycopg: the extra “postgres”. Nothing was sent.")
        ) from error

    @event.listens_for(engine, "connect")
    def connected(raw: Any, _record: Any) -> None:
        # A server may be set to answer before a commit is on its disk; what is confirmed here is on disk.
        raw.execute(
            "SELECT set_config('synchronous_commit', 'on', false)"
            " WHERE current_setting('synchronous_commit') IN ('off', 'local')"
        ).close()
        raw.commit()

    return Database(engine, url.set(drivername="postgresql").render_as_string(hide_password=True))


@contextmanager
def reachable(url: URL, failed: str) -> Iterator[None]:
    """Within it a StoreError of a server that is away is a StoreAway, and of one that lets nobody in a StoreDenied.

    `failed` says what could not be done.
    """
    try:
        yield
    except StoreError as error:
        if _is_denied(error.__cause__, url):
            raise StoreDenied(
                tr(
                    "{host} does not accept the login {login} with this password: {failed}.",
                    host=url.host or tr("The server"),
                    login=url.username or "",
                    failed=failed,
                )
            ) from error
        if _is_away(error.__cause__):
            raise StoreAway(str(error)) from error
        raise


def _is_denied(error: BaseException | None, url: URL) -> bool:
    if not isinstance(error, DBAPIError):
        return False
    state = getattr(error.orig, "sqlstate", None)
    if state:
        return state in _DENIED
    line = getattr(error.orig, "pgconn", None)
    if line is None:
        return False
    if line.needs_password or _DENIED_WORDS in str(error.orig):
        return True
    return bool(line.used_password) and _says_the_same_to_any(url, str(error.orig))


def _says_the_same_to_any(url: URL, said: str) -> bool:
    """Whether the server says the same, in whatever language, to a password that cannot be the right one."""
    import psycopg  # noqa: PLC0415 - the extra, which is here: it has just failed

    probe = url.set(drivername="postgresql", password=secrets.token_hex(20)).render_as_string(hide_password=False)
    try:
        psycopg.connect(probe, connect_timeout=5).close()
    except psycopg.Error as error:
        return str(error) == said
    return False


def _is_away(error: BaseException | None) -> bool:
    if not isinstance(error, DBAPIError):
        return False
    state = getattr(error.orig, "sqlstate", None)
    if state:
        return str(state).startswith(_PASSING)
    if any(words in str(error.orig) for words in _LASTING_WORDS):
        return False
    return error.connection_invalidated or isinstance(error, OperationalError)


def _check_private(url: URL) -> None:
    hosts = _hosts(url)
    if all(is_here(host) for host in hosts) or url.query.get("sslmode") == "verify-full":
        return
    far = next(h for h in hosts if not is_here(h))
    raise StoreError(
        tr(
            "The way to {host} is not private: others could read or change what is sent. Add ?sslmode=verify-full to "
            "the address, and &sslrootcert=FILE with the server’s own certificate, or &sslrootcert=system if a public "
            "authority signed it.",
            host=far,
        )
    )


def _hosts(url: URL) -> tuple[str, ...]:
    """Every host the driver might turn to; none means a Unix socket."""
    named = url.query.get("host", ())
    hosts = [h for h in (url.host, *((named,) if isinstance(named, str) else named)) if h]
    if len(hosts) > 1 or any("," in h for h in hosts):
        raise StoreError(tr("Please name one host only in the database’s address."))
    # The driver also listens to these.
    if not hosts:
        if os.environ.get("PGSERVICE"):
            raise StoreError(tr("Please name the host in the database’s address; PGSERVICE is not followed."))
        hosts += [h for h in (os.environ.get("PGHOST"),) if h]
    hosts += [h for h in (os.environ.get("PGHOSTADDR"),) if h]
    return tuple(hosts)


def is_here(host: str) -> bool:
    """Whether a host is this computer: a Unix socket, or a loopback address."""
    if host.startswith(("/", "@")) or host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
