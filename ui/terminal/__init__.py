"""The terminal player: the same play and debrief as text. Never imports Qt."""
