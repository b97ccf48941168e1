"""What SQL allows one trainee to try against another, and what comes of it. The table reads as a report.

Each is tried by a trainee of the same workshop, the other way round, and by a trainee of another workshop in the same
database. Placeholders: {mine} and {theirs} are logins, {group} is the attacker's group, {w} the victim's workshop.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import psycopg
import pytest

from tests.postgres.cluster import Cluster
from tests.postgres.conftest import Made, join, make

pytestmark = pytest.mark.needs_postgres

ID = "00000000-0000-4000-8000-000000000001"
SECRET = {"one": "the-secret-of-one", "other": "the-secret-of-another"}
DENIED = "42501"
NEW = "INSERT INTO handin (workshop, login, id, data) VALUES ('{w}', "

# What is tried, the SQL, and what comes of it: “nothing” (it runs, and neither shows nor changes anything of another’s)
# or the server's code: 42501 not allowed, 0A000 not possible here, 23505 is there already, 42883 no such function, 55000 off.
ATTACKS: tuple[tuple[str, str, str], ...] = (
    # Reading
    ("read every row", "SELECT * FROM handin", "nothing"),
    ("read by name", "SELECT * FROM public.handin WHERE login = '{theirs}'", "nothing"),
    (
        "read by key",
        f"SELECT data FROM handin WHERE (workshop, login, id) = ('{{w}}', '{{theirs}}', '{ID}')",
        "nothing",
    ),
    ("read with row security off", "SET row_security = off; SELECT * FROM handin", DENIED),
    (
        "read as pg_dump does",
        "BEGIN; SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SET row_security = off; COPY handin TO STDOUT",
        DENIED,
    ),
    ("copy the table out", "COPY handin TO STDOUT", "nothing"),
    ("copy a query out", "COPY (SELECT * FROM handin) TO STDOUT", "nothing"),
    ("copy to a file of the server", "COPY handin TO '/tmp/handin'", DENIED),
    ("copy to a program", "COPY handin TO PROGRAM 'cat'", DENIED),
    ("join with oneself", "SELECT b.data FROM handin a RIGHT JOIN handin b ON a.login <> b.login", "nothing"),
    ("a whole row as JSON", "SELECT json_agg(h) FROM handin h", "nothing"),
    ("the table as XML", "SELECT table_to_xml('handin', true, false, '')", "nothing"),
    ("the database as XML", "SELECT schema_to_xml('public', true, false, '')", "nothing"),
    ("a query hidden in a function", "SELECT query_to_xml('SELECT * FROM handin', true, false, '')", "nothing"),
    (
        "rows by their place on disk",
        "SELECT * FROM handin WHERE ctid IN ('(0,1)', '(0,2)', '(0,3)', '(0,4)')",
        "nothing",
    ),
    (
        "a condition that fails on the other’s row",
        "SELECT 1 / (CASE WHEN data LIKE '%secret-of%' AND login <> session_user THEN 0 ELSE 1 END) FROM handin",
        "nothing",
    ),
    (
        "a cast that would tell the other’s row",
        "SELECT * FROM handin WHERE login = session_user OR data::int = 1",
        "nothing",
    ),
    ("an error that tells its row", "SELECT data::int FROM handin WHERE login = '{theirs}'", "nothing"),
    ("row locks", "SELECT * FROM handin FOR UPDATE", DENIED),
    ("shared row locks", "SELECT * FROM handin FOR KEY SHARE", DENIED),
    ("samples", "SELECT * FROM handin TABLESAMPLE SYSTEM (100)", "nothing"),
    (
        "a cursor that stays",
        "BEGIN; DECLARE c CURSOR WITH HOLD FOR SELECT * FROM handin; COMMIT; FETCH ALL FROM c",
        "nothing",
    ),
    ("the plan", "EXPLAIN (ANALYZE, VERBOSE, BUFFERS) SELECT * FROM handin WHERE data LIKE '%secret%'", "nothing"),
    ("statistics of values", "SELECT * FROM pg_stats WHERE tablename = 'handin'", "nothing"),
    ("statistics, raw", "SELECT * FROM pg_statistic", DENIED),
    ("statistics, extended", "SELECT * FROM pg_statistic_ext_data", DENIED),
    ("have statistics made", "ANALYZE handin", "nothing"),
    ("queries of others", "SELECT query FROM pg_stat_activity WHERE usename <> session_user", "nothing"),
    ("passwords", "SELECT * FROM pg_authid", DENIED),
    ("passwords, by the older name", "SELECT * FROM pg_shadow", DENIED),
    ("passwords in pg_roles", "SELECT rolpassword FROM pg_roles WHERE rolpassword <> '********'", "nothing"),
    ("who may come in how", "SELECT * FROM pg_hba_file_rules", DENIED),
    ("a file of the server", "SELECT pg_read_file('postgresql.conf')", DENIED),
    ("a file, binary", "SELECT pg_read_binary_file('pg_hba.conf')", DENIED),
    ("folders of the server", "SELECT pg_ls_dir('.')", DENIED),
    ("the log of writes", "SELECT pg_ls_waldir()", DENIED),
    ("a page of the table", "SELECT get_raw_page('handin', 0)", "42883"),
    ("load a library", "LOAD 'pageinspect'", DENIED),
    ("the plays of a store in the same database", "SELECT * FROM play", DENIED),
    ("notes in the same database", "SELECT * FROM note", DENIED),
    ("the revision of the tables", "SELECT * FROM alembic_version", DENIED),
    # Writing
    ("add in the other’s name", NEW + "'{theirs}', gen_random_uuid(), 'forged')", DENIED),
    ("add in the other’s name under the same id", NEW + f"'{{theirs}}', '{ID}', 'forged')", DENIED),
    ("learn by conflict that it is there", NEW + f"'{{theirs}}', '{ID}', 'x') ON CONFLICT DO NOTHING", DENIED),
    (
        "put over it",
        NEW + f"'{{theirs}}', '{ID}', 'x') ON CONFLICT (workshop, login, id) DO UPDATE SET data = 'x'",
        DENIED,
    ),
    (
        "put over one’s own",
        NEW + f"'{{mine}}', '{ID}', 'x') ON CONFLICT (workshop, login, id) DO UPDATE SET data = 'x'",
        DENIED,
    ),
    (
        "add one’s own once more",
        "INSERT INTO handin (workshop, login, id, data) SELECT workshop, login, id, 'x' FROM handin",
        "23505",
    ),
    ("copy in", "COPY handin (workshop, login, id, data) FROM STDIN", "0A000"),
    ("add for the group", NEW + "'{group}', gen_random_uuid(), 'x')", DENIED),
    (
        "add to another workshop",
        "INSERT INTO handin (workshop, login, id, data) VALUES ('elsewhere', '{mine}', gen_random_uuid(), 'x')",
        DENIED,
    ),
    (
        "choose the day it came",
        "INSERT INTO handin VALUES ('{w}', '{mine}', gen_random_uuid(), 'x', '2020-01-01')",
        DENIED,
    ),
    ("change every row", "UPDATE handin SET data = 'changed'", DENIED),
    ("change the other’s", "UPDATE handin SET data = 'changed' WHERE login = '{theirs}'", DENIED),
    ("give one’s own to the other", "UPDATE handin SET login = '{theirs}' WHERE login = '{mine}'", DENIED),
    ("merge", "MERGE INTO handin h USING (SELECT 1) s ON h.login = '{theirs}' WHEN MATCHED THEN DELETE", DENIED),
    ("delete every row", "DELETE FROM handin", DENIED),
    ("delete the other’s, and have it shown", "DELETE FROM handin WHERE login = '{theirs}' RETURNING *", DENIED),
    ("delete in a WITH", "WITH gone AS (DELETE FROM handin RETURNING *) SELECT * FROM gone", DENIED),
    ("empty the table", "TRUNCATE handin", DENIED),
    ("empty everything", "TRUNCATE handin, play, copy CASCADE", DENIED),
    ("drop the table", "DROP TABLE handin", DENIED),
    ("lock everybody out", "BEGIN; LOCK TABLE handin IN ACCESS EXCLUSIVE MODE", DENIED),
    # The rules
    ("row security off for the table", "ALTER TABLE handin DISABLE ROW LEVEL SECURITY", DENIED),
    ("no row security for the owner", "ALTER TABLE handin NO FORCE ROW LEVEL SECURITY", DENIED),
    ("a policy of one’s own", "CREATE POLICY mine ON handin USING (true)", DENIED),
    ("drop the policy of TLS", "DROP POLICY handin_private ON handin", DENIED),
    ("own the table", "ALTER TABLE handin OWNER TO {mine}", DENIED),
    ("another column", "ALTER TABLE handin ADD COLUMN leak text", DENIED),
    ("triggers off", "ALTER TABLE handin DISABLE TRIGGER ALL", DENIED),
    ("triggers off for oneself", "SET session_replication_role = replica", DENIED),
    (
        "a trigger of one’s own",
        "CREATE TRIGGER t BEFORE INSERT ON handin FOR EACH ROW EXECUTE FUNCTION handin_room()",
        DENIED,
    ),
    ("a rule", "CREATE RULE r AS ON INSERT TO handin DO ALSO NOTIFY x", DENIED),
    ("an index", "CREATE INDEX ON handin (data)", DENIED),
    ("a comment", "COMMENT ON TABLE handin IS 'mine'", DENIED),
    ("a grant to the other", "GRANT SELECT ON handin TO {theirs}", "nothing"),
    ("a grant to all", "GRANT ALL ON handin TO PUBLIC", "nothing"),
    ("a grant of deleting", "GRANT DELETE ON handin TO {mine}", "nothing"),
    # Becoming somebody else
    ("become the other", "SET ROLE {theirs}", DENIED),
    ("become the administrator", "SET ROLE postgres", DENIED),
    ("become the other from the start", "SET SESSION AUTHORIZATION {theirs}", DENIED),
    ("become the other by a setting", "SELECT set_config('session_authorization', '{theirs}', false)", DENIED),
    ("become the group, and read", "SET ROLE {group}; SELECT * FROM handin", "nothing"),
    ("become the group, and write as it", "SET ROLE {group}; " + NEW + "'{group}', gen_random_uuid(), 'x')", DENIED),
    ("join the other’s role", "GRANT {theirs} TO {mine}", DENIED),
    ("join those who read", "GRANT {group_of_faculty} TO {mine}", DENIED),
    ("take the other into the group of oneself", "GRANT {mine} TO {theirs}", DENIED),
    ("read all data", "GRANT pg_read_all_data TO {mine}", DENIED),
    ("pass row security", "ALTER ROLE {mine} BYPASSRLS", DENIED),
    ("be superuser", "ALTER ROLE {mine} SUPERUSER", DENIED),
    ("the other’s password", "ALTER ROLE {theirs} PASSWORD 'known'", DENIED),
    ("the other’s search path", "ALTER ROLE {theirs} SET search_path = pg_temp", DENIED),
    ("everybody’s settings", "ALTER DATABASE {database} SET row_security = off", DENIED),
    ("the server’s settings", "ALTER SYSTEM SET row_security = off", DENIED),
    ("another login", "CREATE ROLE accomplice LOGIN", DENIED),
    ("drop the other", "DROP ROLE {theirs}", DENIED),
    ("what the other has", "DROP OWNED BY {theirs}", DENIED),
    ("what the other owns", "REASSIGN OWNED BY {theirs} TO {mine}", DENIED),
    # Setting traps
    ("a table", "CREATE TABLE trap (x int)", DENIED),
    ("a table of the other’s search path", 'CREATE SCHEMA "{theirs}"', DENIED),
    ("a table before ours", "CREATE TABLE pg_temp.handin (x int)", DENIED),
    ("a temporary table", "CREATE TEMPORARY TABLE handin (workshop text)", DENIED),
    ("a temporary table of what one reads", "SELECT * INTO TEMPORARY stolen FROM handin", DENIED),
    ("a view", "CREATE VIEW v AS SELECT * FROM handin", DENIED),
    ("a temporary view", "CREATE TEMPORARY VIEW v AS SELECT * FROM handin", DENIED),
    ("a function", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'", DENIED),
    (
        "a function that tells, before the policy",
        "CREATE FUNCTION pg_temp.f(text) RETURNS bool LANGUAGE sql COST 0.0001 AS 'SELECT true'",
        DENIED,
    ),
    (
        "our trigger’s function with other words",
        "CREATE OR REPLACE FUNCTION public.handin_room() RETURNS trigger LANGUAGE internal AS 'x'",
        DENIED,
    ),
    ("call our trigger’s function", "SELECT handin_room()", DENIED),
    ("a block of code", "DO $$ BEGIN PERFORM 1;END $$", DENIED),
    ("an operator", "CREATE OPERATOR === (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq)", DENIED),
    ("a cast", "CREATE CAST (text AS int) WITH INOUT", DENIED),
    ("a type", "CREATE TYPE t AS (x int)", DENIED),
    ("an extension", "CREATE EXTENSION pgcrypto", DENIED),
    ("a line to another server", "CREATE EXTENSION dblink", DENIED),
    ("an event trigger", "CREATE EVENT TRIGGER e ON ddl_command_start EXECUTE FUNCTION handin_room()", DENIED),
    ("a publication", "CREATE PUBLICATION p FOR TABLE handin", DENIED),
    ("a subscription", "CREATE SUBSCRIPTION s CONNECTION 'host=127.0.0.1' PUBLICATION p", DENIED),
    ("a replication slot", "SELECT pg_create_logical_replication_slot('s', 'pgoutput')", DENIED),
    ("another database", "CREATE DATABASE trap", DENIED),
    ("a large object", "SELECT lo_create(4711)", DENIED),
    ("a large object with content", "SELECT lo_from_bytea(0, 'x')", DENIED),
    ("a file as large object", "SELECT lo_import('/etc/passwd')", DENIED),
    (
        "default privileges for later",
        "ALTER DEFAULT PRIVILEGES FOR ROLE {theirs} GRANT ALL ON TABLES TO {mine}",
        DENIED,
    ),
    ("a transaction that stays", "BEGIN; SELECT 1; PREPARE TRANSACTION 'stays'", "55000"),
    # Disturbing
    ("end the other’s line", "SELECT pg_terminate_backend({pid})", DENIED),
    ("stop the other’s query", "SELECT pg_cancel_backend({pid})", DENIED),
    ("stop the server’s writing", "SELECT pg_switch_wal()", DENIED),
    ("a checkpoint", "CHECKPOINT", DENIED),
    ("a backup", "SELECT pg_backup_start('x')", DENIED),
    ("reset statistics", "SELECT pg_stat_reset()", DENIED),
    ("reload settings", "SELECT pg_reload_conf()", DENIED),
    ("listen for news of others", "LISTEN handin; SELECT 1", "nothing"),
    ("make news", "NOTIFY handin, 'x'", "nothing"),
    ("rebuild the index", "REINDEX TABLE handin", DENIED),
    ("rewrite the table", "CLUSTER handin USING pk_handin", DENIED),
    ("clean the table", "VACUUM FULL handin", "nothing"),
)


@dataclass(frozen=True)
class Side:
    """An attacker and a victim: whose login, and what of theirs must not be seen or changed."""

    url: str
    values: dict[str, str]
    secret: str


@pytest.fixture(scope="module")
def both(cluster: Cluster) -> tuple[Made, Made]:
    """Two workshops in one database; in the first, two trainees have handed in, in the second one."""
    first = make(cluster, "attacks")
    second = join(cluster, "attacks", first.admin)
    rows = [(first, 0, SECRET["one"]), (first, 1, SECRET["other"]), (second, 0, "the-secret-of-elsewhere")]
    for made, number, data in rows:
        login = made.login(made.organiser.codes[number])
        with psycopg.connect(made.url(login)) as connection:
            connection.execute(
                "INSERT INTO handin (workshop, login, id, data) VALUES (%s, %s, %s, %s)",
                [made.workshop.id, login.name, ID, data],
            )
    with cluster.admin("attacks") as connection:
        connection.execute("INSERT INTO copy VALUES ('d', 'the-secret-of-another')")
        connection.execute("ANALYZE")
    return first, second


@pytest.fixture(scope="module", params=["the other", "the other way round", "from another workshop"])
def side(request: pytest.FixtureRequest, both: tuple[Made, Made]) -> Iterator[Side]:
    first, second = both
    attacker, victim, secret = {
        "the other": ((first, 0), (first, 1), SECRET["other"]),
        "the other way round": ((first, 1), (first, 0), SECRET["one"]),
        "from another workshop": ((second, 0), (first, 1), SECRET["other"]),
    }[request.param]
    (made, mine), (their_made, theirs) = attacker, victim
    login, prey = made.login(made.organiser.codes[mine]), their_made.login(their_made.organiser.codes[theirs])
    prefix = login.name.rpartition("_")[0]
    values = {
        "mine": login.name,
        "theirs": prey.name,
        "group": f"{prefix}_trainees",
        "group_of_faculty": f"{prefix}_faculty",
        "w": their_made.workshop.id,
        "database": "attacks",
    }
    line = psycopg.connect(their_made.url(prey))
    values["pid"] = str(line.info.backend_pid)
    yield Side(made.url(login), values, secret)
    line.close()


def state(cluster: Cluster) -> list[object]:
    """All there is in the database that a trainee could want to change."""
    asked = (
        "SELECT * FROM handin ORDER BY login, id",
        "SELECT relname, relacl::text, relowner, relrowsecurity, relforcerowsecurity FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY 1",
        "SELECT polname, pg_get_expr(polqual, polrelid), polroles::text FROM pg_policy ORDER BY 1",
        "SELECT tgname, tgenabled FROM pg_trigger ORDER BY 1",
        "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1",
        "SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcanlogin, rolpassword FROM pg_authid ORDER BY 1",
        "SELECT roleid::regrole::text, member::regrole::text FROM pg_auth_members ORDER BY 1, 2",
        "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_(toast_)?temp' ORDER BY 1",
        "SELECT setdatabase, setrole, setconfig FROM pg_db_role_setting ORDER BY 1, 2",
        "SELECT count(*) FROM pg_largeobject_metadata",
        "SELECT slot_name FROM pg_replication_slots",
    )
    with cluster.admin("attacks") as connection:
        return [connection.execute(sql).fetchall() for sql in asked]


def attempt(url: str, sql: str) -> tuple[str, str]:
    """“nothing” or the server's code, and all that the server said."""
    said: list[object] = []
    try:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.add_notice_handler(lambda notice: said.append(notice.message_primary))
            said.extend(tell(connection, statement) for statement in sql.split("; "))
            said.append([n.payload for n in connection.notifies(timeout=0) if n.pid != connection.info.backend_pid])
    except psycopg.Error as error:
        return str(error.sqlstate), repr((said, str(error), error.diag.message_detail))
    return "nothing", repr(said)


def tell(connection: psycopg.Connection, statement: str) -> object:
    cursor = connection.cursor()
    if statement.startswith("COPY") and statement.endswith(" TO STDOUT"):
        with cursor.copy(statement) as copying:
            return [bytes(chunk) for chunk in copying]
    if statement.startswith("COPY") and statement.endswith(" FROM STDIN"):
        with cursor.copy(statement) as copying:
            copying.write(b"w\tl\t00000000-0000-4000-8000-000000000009\tforged\n")
            return None
    cursor.execute(statement)
    return cursor.fetchall() if cursor.description else cursor.statusmessage


@pytest.mark.parametrize(("sql", "outcome"), [a[1:] for a in ATTACKS], ids=[a[0] for a in ATTACKS])
def test_it_comes_to_nothing(cluster: Cluster, side: Side, sql: str, outcome: str) -> None:
    before = state(cluster)
    for name, value in side.values.items():
        sql = sql.replace(f"{{{name}}}", value)
    came, said = attempt(side.url, sql)
    assert came == outcome, said
    assert side.secret not in said
    assert state(cluster) == before


def test_what_one_may_do(cluster: Cluster, both: tuple[Made, Made]) -> None:
    first, _ = both
    login = first.login(first.organiser.codes[0])
    with psycopg.connect(first.url(login), autocommit=True) as connection:
        rows = connection.execute("SELECT login, data FROM handin").fetchall()
        assert rows == [(login.name, SECRET["one"])]


def test_faculty_reads_its_workshop_and_writes_nothing(both: tuple[Made, Made]) -> None:
    first, _ = both
    with psycopg.connect(first.url(first.group("faculty")), autocommit=True) as connection:
        assert {d for (d,) in connection.execute("SELECT data FROM handin")} == set(SECRET.values())
        for sql in (
            "DELETE FROM handin",
            "UPDATE handin SET data = ''",
            "INSERT INTO handin (workshop, login, id, data) VALUES ('a', 'b', gen_random_uuid(), '')",
            "TRUNCATE handin",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(sql)


def test_the_organiser_erases_in_its_workshop_and_changes_nothing(both: tuple[Made, Made], cluster: Cluster) -> None:
    first, second = both
    before = state(cluster)
    with psycopg.connect(first.url(first.group("organisers"))) as connection:
        assert connection.execute("DELETE FROM handin WHERE workshop = %s", [second.workshop.id]).rowcount == 0
        assert connection.execute("DELETE FROM handin").rowcount == 2
        connection.rollback()
        for sql in ("UPDATE handin SET data = ''", "TRUNCATE handin"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(sql)
            connection.rollback()
    assert state(cluster) == before


def test_not_even_the_administrator_changes_a_row(both: tuple[Made, Made], cluster: Cluster) -> None:
    with cluster.admin("attacks") as connection:
        for sql in ("UPDATE handin SET data = ''", "TRUNCATE handin"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege, match="append-only"):
                connection.execute(sql)


def test_a_login_has_few_lines(both: tuple[Made, Made]) -> None:
    first, _ = both
    url = first.url(first.login(first.organiser.codes[2]))
    lines = [psycopg.connect(url) for _ in range(5)]
    try:
        with pytest.raises(psycopg.OperationalError, match="too many connections for role"):
            psycopg.connect(url)
    finally:
        for line in lines:
            line.close()
