"""What real leaders would do at each moment: their answers as files. None is shipped, and none is ever invented."""
