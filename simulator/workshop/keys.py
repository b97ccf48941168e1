"""Ed25519 keys and signatures over canonical JSON. No signature covers itself."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from simulator.digest import canonical

SIGNATURE = "signature"


def new_key() -> str:
    """A new private key, as 64 hex digits."""
    return Ed25519PrivateKey.generate().private_bytes_raw().hex()


def public_of(private: str) -> str:
    """The public key that belongs to a private one, as 64 hex digits."""
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(private)).public_key().public_bytes_raw().hex()


def signed(data: Mapping[str, Any], private: str) -> dict[str, Any]:
    """The data with its signature."""
    bare = {k: v for k, v in data.items() if k != SIGNATURE}
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(private))
    return {**bare, SIGNATURE: key.sign(canonical(bare).encode()).hex()}


def is_signed(data: Mapping[str, Any], public: str) -> bool:
    """Whether the data carries the signature of this key."""
    bare = {k: v for k, v in data.items() if k != SIGNATURE}
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
        key.verify(bytes.fromhex(str(data.get(SIGNATURE, ""))), canonical(bare).encode())
    except (InvalidSignature, ValueError, TypeError, RecursionError):
        return False
    return True


def code_hash(workshop: str, code: str) -> str:
    """What the workshop file holds instead of a one-time code: SHA-256 over the workshop's id and the code."""
    return hashlib.sha256(f"{workshop}:{code}".encode()).hexdigest()


def proof(workshop: str, code: str, public: str) -> str:
    """That who holds the code made the key: HMAC-SHA-256 of workshop and public key under the code."""
    return hmac.new(code.encode(), f"{workshop}:{public}".encode(), hashlib.sha256).hexdigest()


def same(one: str, other: str) -> bool:
    """Whether two secrets are equal, in constant time."""
    return hmac.compare_digest(one.encode(), other.encode())
