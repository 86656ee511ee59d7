"""The table of functions of an image, as its unwind data has it."""
