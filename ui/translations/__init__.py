"""What the window says in other languages: `.ts` is the text, `.qm` what Qt loads; see docs/translations.md."""
