"""Where plays are kept: an append-only database, and a small derived file for the first paint.

Import what you need from its modules: `home` and `paths` are light, `open` brings SQLAlchemy.
"""
