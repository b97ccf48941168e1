"""Twee 3 and Twine 2 HTML to scenario files and back; nothing that is read here is ever run."""
