"""Plain views of a play for whoever paints or prints them. Never imports Qt."""
