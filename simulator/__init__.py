"""The meeting itself: reading scenario files, playing them, recording and storing plays. Never imports Qt."""
