"""Trial: policies that play a session through the one engine, for its writers."""
