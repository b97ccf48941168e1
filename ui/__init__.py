"""The app: terminal and window. Nothing is imported here, so that presenters stay without Qt."""
