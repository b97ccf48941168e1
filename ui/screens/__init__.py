"""Screens: what fills the window. They do not know each other."""
