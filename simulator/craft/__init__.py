"""Checks of craft: what makes a session likely to be good, counted and told by line."""
