"""From scenario files to the closed compiled copy: reading, checking, compiling."""
