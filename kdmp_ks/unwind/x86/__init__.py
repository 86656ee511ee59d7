"""Unwinding for x86: the chain of frame pointers."""
