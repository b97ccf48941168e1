"""A PostgreSQL server of the tests' own, in a folder of its own, with TLS; it can be killed and started again."""

from __future__ import annotations

import ipaddress
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.needs import program

_HBA = """
local all postgres trust
local all all scram-sha-256
host all all 127.0.0.1/32 scram-sha-256
# Laxer than an organiser should be: without TLS too.
host all all samehost scram-sha-256
"""
_CONF = """
ssl = on
ssl_cert_file = '{folder}/server.crt'
ssl_key_file = '{folder}/server.key'
unix_socket_directories = '{folder}'
listen_addresses = '*'
port = {port}
shared_buffers = 32MB
"""


class Cluster:
    """A server: `folder` has its data, its Unix socket and its certificate."""

    def __init__(self) -> None:
        initdb = program("needs_postgres")
        assert initdb is not None
        self.bin = Path(initdb).resolve().parent
        self.folder = Path(tempfile.mkdtemp(prefix="balint-pg-", dir="/tmp"))
        self.data = self.folder / "data"
        self.port = _free_port()
        # A server refuses to run as root; Debian's package brings a user for it.
        self.user = "postgres" if os.geteuid() == 0 else None
        certificate(self.folder, "server", own_address())
        if self.user:
            entry = pwd.getpwnam(self.user)
            for path in (self.folder, *self.folder.iterdir()):
                os.chown(path, entry.pw_uid, entry.pw_gid)
        self.run("initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale")
        with (self.data / "postgresql.conf").open("a") as conf:
            conf.write(_CONF.format(folder=self.folder, port=self.port))
        (self.data / "pg_hba.conf").write_text(_HBA)
        self.start()

    def run(self, name: str, *arguments: object) -> None:
        """Run one of the server's programs."""
        command = [str(self.bin / name), *map(str, arguments)]
        if self.user:
            command = ["runuser", "-u", self.user, "--", *command]
        subprocess.run(command, check=True, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, timeout=100)

    def start(self) -> None:
        self.run("pg_ctl", "-D", self.data, "-w", "-t", "90", "-l", self.folder / "log", "start")

    def kill(self) -> None:
        """Stop as in a crash: nothing is finished, nothing is written down."""
        self.run("pg_ctl", "-D", self.data, "-w", "-m", "immediate", "stop")

    def close(self) -> None:
        if (self.data / "postmaster.pid").exists():
            self.kill()
        shutil.rmtree(self.folder)

    def admin(self, database: str = "postgres") -> psycopg.Connection:
        """The superuser's line, over the Unix socket."""
        return psycopg.connect(host=str(self.folder), port=self.port, user="postgres", dbname=database, autocommit=True)

    def new_database(self, name: str) -> str:
        """Make an empty database; the superuser's address of it."""
        with self.admin() as connection:
            connection.execute(f'CREATE DATABASE "{name}"')
        return f"postgresql://postgres@/{name}?host={self.folder}&port={self.port}"

    def url(
        self, database: str, login: str = "", password: str = "", *, host: str = "127.0.0.1", query: str = ""
    ) -> str:
        """An address over TCP."""
        who = f"{login}:{password}@" if password else f"{login}@" if login else ""
        return f"postgresql://{who}{host}:{self.port}/{database}{query}"


def own_address() -> str:
    """This machine's address on its network; loopback if it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # nothing is sent
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def certificate(folder: Path, name: str, address: str) -> Path:
    """A self-made certificate for an address, with its key beside it."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "workshop.example")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / f"{name}.crt").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private = folder / f"{name}.key"
    private.touch(mode=0o600)
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return folder / f"{name}.crt"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
