"""The version of this program, written into every record, and the day (ISO 8601) it was made."""

VERSION = "0.1.0"
RELEASED = "2026-11-20"
