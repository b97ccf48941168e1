"""Widgets: each renders a plain view and sends signals of intent; none knows a sitting."""
