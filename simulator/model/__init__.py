"""What a meeting is made of: frozen data without behaviour beyond looking things up."""
