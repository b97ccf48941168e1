"""Run the migrations on the connection the caller has put into the configuration, inside its transaction."""

from __future__ import annotations

from alembic import context

from simulator.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
