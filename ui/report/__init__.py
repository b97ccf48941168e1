"""A play on paper: one page in a browser, a print copy, without a screen of the app."""
