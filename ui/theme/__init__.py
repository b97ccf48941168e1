"""How the program looks: tokens, palette, type, one style sheet. Import the modules; nothing here imports Qt."""
