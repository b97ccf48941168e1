"""What can be said about a play afterwards. Never imports Qt."""
