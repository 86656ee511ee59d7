"""Callers of functions, found by unwind data: pure functions over bytes of images and stacks."""
