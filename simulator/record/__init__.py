"""Records: the log of a play, as it is exchanged and verified."""
