"""Who may do what in a workshop's shared database: roles, grants, row-level security. An administrator runs it.

Everything is named after the workshop, so that several can share a database. A trainee's rows are theirs by the login
they came with (`session_user`), which no SET ROLE changes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, text

from simulator.errors import StoreError

OLDEST = 15
MOST_CONNECTIONS = 5
_NAME = re.compile(r"[a-z][a-z0-9_]{0,62}")
_PUBLIC = (
    "REVOKE ALL ON DATABASE {database} FROM PUBLIC",
    "REVOKE ALL ON SCHEMA public FROM PUBLIC",
    "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC",
    "REVOKE ALL ON ALL ROUTINES IN SCHEMA public FROM PUBLIC",
)
_LARGE_OBJECTS = (
    "lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea), lo_put(oid, bigint, bytea), "
    "lowrite(integer, bytea), lo_open(oid, integer)"
)
_SUPERUSER = (
    "REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC",
    f"REVOKE EXECUTE ON FUNCTION {_LARGE_OBJECTS} FROM PUBLIC",
)
_TABLE = (
    "ALTER TABLE public.handin ENABLE ROW LEVEL SECURITY",
    "ALTER TABLE public.handin FORCE ROW LEVEL SECURITY",
    "DROP POLICY IF EXISTS handin_private ON public.handin",
    # Whatever the server's own list of hosts allows: without TLS no row goes out or comes in, but on this computer.
    """CREATE POLICY handin_private ON public.handin AS RESTRICTIVE FOR ALL TO PUBLIC USING (
        inet_client_addr() IS NULL OR inet_client_addr() <<= '127.0.0.0/8'::inet OR inet_client_addr() = '::1'::inet
        OR EXISTS (SELECT 1 FROM pg_catalog.pg_stat_ssl s WHERE s.pid = pg_backend_pid() AND s.ssl))""",
    """CREATE OR REPLACE FUNCTION public.handin_append_only() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $$
    BEGIN RAISE EXCEPTION 'hand-ins are append-only' USING ERRCODE = 'insufficient_privilege'; END $$""",
    # It runs as who inserts, and so counts only what they may see.
    """CREATE OR REPLACE FUNCTION public.handin_room() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      IF (SELECT count(*) FROM public.handin h WHERE h.workshop = NEW.workshop AND h.login = NEW.login) >= 100
         AND NOT EXISTS (SELECT 1 FROM public.handin h
                         WHERE h.workshop = NEW.workshop AND h.login = NEW.login AND h.id = NEW.id)
         AND right(NEW.login, 10) <> '_organiser' THEN
        RAISE EXCEPTION 'there are 100 hand-ins of this login already'
          USING ERRCODE = 'program_limit_exceeded';
      END IF;
      RETURN NEW;
    END $$""",
    "REVOKE ALL ON FUNCTION public.handin_append_only(), public.handin_room() FROM PUBLIC",
    "DROP TRIGGER IF EXISTS handin_append_only ON public.handin",
    """CREATE TRIGGER handin_append_only BEFORE UPDATE OR TRUNCATE ON public.handin
    FOR EACH STATEMENT EXECUTE FUNCTION public.handin_append_only()""",
    "DROP TRIGGER IF EXISTS handin_room ON public.handin",
    "CREATE TRIGGER handin_room BEFORE INSERT ON public.handin FOR EACH ROW EXECUTE FUNCTION public.handin_room()",
)
_GRANTS = (
    "GRANT CONNECT ON DATABASE {database} TO {trainees}, {faculty}, {organisers}",
    "GRANT USAGE ON SCHEMA public TO {trainees}, {faculty}, {organisers}",
    "GRANT SELECT ON public.handin TO {trainees}, {faculty}, {organisers}",
    "GRANT INSERT (workshop, login, id, data) ON public.handin TO {trainees}, {organisers}",
    "GRANT DELETE ON public.handin TO {organisers}",
)
_REVOKES = (
    "REVOKE ALL ON public.handin FROM {trainees}, {faculty}, {organisers}",
    "REVOKE ALL ON SCHEMA public FROM {trainees}, {faculty}, {organisers}",
    "REVOKE ALL ON DATABASE {database} FROM {trainees}, {faculty}, {organisers}",
)
_OWN = "workshop = '{workshop}' AND login = session_user::text"
_ALL = "workshop = '{workshop}'"
_POLICIES = (
    ("trainees_read", "FOR SELECT TO {trainees} USING (" + _OWN + ")"),
    ("trainees_add", "FOR INSERT TO {trainees} WITH CHECK (" + _OWN + ")"),
    ("faculty_read", "FOR SELECT TO {faculty} USING (" + _ALL + ")"),
    ("organisers_read", "FOR SELECT TO {organisers} USING (" + _ALL + ")"),
    ("organisers_add", "FOR INSERT TO {organisers} WITH CHECK (" + _OWN + ")"),
    ("organisers_erase", "FOR DELETE TO {organisers} USING (" + _ALL + ")"),
)


@dataclass(frozen=True, slots=True)
class Roles:
    """The roles of a workshop: three groups, all of whose names begin with `prefix`."""

    workshop: str
    prefix: str

    @property
    def groups(self) -> dict[str, str]:
        """The groups' names by what they are."""
        return {kind: f"{self.prefix}{kind}" for kind in ("trainees", "faculty", "organisers")}


def create_roles(connection: Connection, roles: Roles, logins: Mapping[str, tuple[str, str]]) -> tuple[str, ...]:
    """Make groups and logins (name to group and password), grants and row-level security, or make them right again.

    Inside the caller's transaction, on a database whose tables are up to date. Returns sentences about what this
    administrator could not close. Raises StoreError if the database cannot serve for a workshop.
    """
    _check_server(connection)
    names = _names(connection, roles)
    superuser = bool(connection.exec_driver_sql("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").scalar())
    for statement in (*(s.format(**names) for s in _PUBLIC), *_TABLE):
        connection.exec_driver_sql(statement)
    if superuser:
        for statement in _SUPERUSER:
            connection.exec_driver_sql(statement)
    known = {str(n) for n in connection.execute(text("SELECT rolname FROM pg_roles")).scalars()}
    for group in roles.groups.values():
        if group not in known:
            connection.exec_driver_sql(f"CREATE ROLE {_name(group)} NOLOGIN")
    for statement in _GRANTS:
        connection.exec_driver_sql(statement.format(**names))
    for kind, rule in _POLICIES:
        policy = _name(f"{roles.prefix}{kind}")
        connection.exec_driver_sql(f"DROP POLICY IF EXISTS {policy} ON public.handin")
        connection.exec_driver_sql(f"CREATE POLICY {policy} ON public.handin {rule.format(**names)}")
    for login, (group, password) in logins.items():
        verb = "ALTER" if login in known else "CREATE"
        secret = _encrypted(connection, login, password)
        connection.exec_driver_sql(
            f"{verb} ROLE {_name(login)} LOGIN CONNECTION LIMIT {MOST_CONNECTIONS} PASSWORD '{secret}'"
        )
        connection.exec_driver_sql(f"GRANT {_name(roles.groups[group])} TO {_name(login)}")
    _check_closed(connection, roles.groups["trainees"])
    return _left_open(connection, roles.groups["trainees"])


def drop_roles(connection: Connection, roles: Roles) -> int:
    """Delete a workshop's rows, policies and roles, inside the caller's transaction; how many rows went."""
    names = _names(connection, roles)
    connection.exec_driver_sql("ALTER TABLE public.handin NO FORCE ROW LEVEL SECURITY")
    rows = connection.execute(text("DELETE FROM public.handin WHERE workshop = :w"), {"w": names["workshop"]}).rowcount
    connection.exec_driver_sql("ALTER TABLE public.handin FORCE ROW LEVEL SECURITY")
    for kind, _ in _POLICIES:
        connection.exec_driver_sql(f"DROP POLICY IF EXISTS {_name(roles.prefix + kind)} ON public.handin")
    for statement in _REVOKES:
        connection.exec_driver_sql(statement.format(**names))
    theirs = text("SELECT rolname FROM pg_roles WHERE starts_with(rolname, :prefix) ORDER BY rolcanlogin DESC, rolname")
    for name in connection.execute(theirs, {"prefix": roles.prefix}).scalars().all():
        connection.exec_driver_sql(f"DROP ROLE {_name(name)}")
    return rows


def _check_server(connection: Connection) -> None:
    version = int(str(connection.exec_driver_sql("SHOW server_version_num").scalar())) // 10_000
    if version < OLDEST:
        raise StoreError(f"The server is PostgreSQL {version}; a workshop’s database needs {OLDEST} or newer.")
    if connection.exec_driver_sql("SHOW server_encoding").scalar() != "UTF8":
        raise StoreError("The database is not in UTF-8. Please make one that is: CREATE DATABASE … ENCODING 'UTF8'.")
    if connection.exec_driver_sql("SHOW fsync").scalar() != "on":
        raise StoreError("The server is set not to wait for its disk (fsync = off); what it confirms could be lost.")


def _check_closed(connection: Connection, trainees: str) -> None:
    """Whether what had to be taken from everybody was taken: a REVOKE by who may not revoke only warns."""
    asked = text(
        "SELECT has_schema_privilege(:r, 'public', 'CREATE') OR has_database_privilege(:r, current_database(), 'TEMP')"
        " OR has_database_privilege(:r, current_database(), 'CREATE')"
    )
    if connection.execute(asked, {"r": trainees}).scalar():
        raise StoreError(
            "Trainees could still make tables of their own, for this administrator may not take that away. Run it as "
            "the owner of the database. Nothing was changed."
        )


def _left_open(connection: Connection, trainees: str) -> tuple[str, ...]:
    asked = text("SELECT has_function_privilege(:r, 'lo_create(oid)', 'EXECUTE')")
    if not connection.execute(asked, {"r": trainees}).scalar():
        return ()
    return (
        "Trainees can fill the server’s disk with large objects and run blocks of code as themselves; only a superuser "
        "can take that away. It shows them nothing of others.",
    )


def _names(connection: Connection, roles: Roles) -> dict[str, str]:
    database = str(connection.exec_driver_sql("SELECT quote_ident(current_database())").scalar())
    groups = {kind: _name(name) for kind, name in roles.groups.items()}
    return {"database": database, "workshop": str(UUID(roles.workshop)), **groups}


def _name(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise StoreError(f"“{name}” cannot be the name of a role.")
    return f'"{name}"'


def _encrypted(connection: Connection, login: str, password: str) -> str:
    """What the server keeps instead of the password, made here so that no log ever has the password."""
    raw = connection.connection.driver_connection
    if raw is None:
        raise StoreError("The connection was lost.")
    made: bytes = raw.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return made.decode("ascii")
