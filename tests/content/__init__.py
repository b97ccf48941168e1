"""Reading, checking and compiling scenario files."""
