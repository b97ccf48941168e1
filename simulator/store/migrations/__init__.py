"""Alembic's environment; `simulator.store.migrate` runs it."""
