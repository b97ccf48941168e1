"""The pure engine: no clock, no files, no randomness but a seed in the play."""
