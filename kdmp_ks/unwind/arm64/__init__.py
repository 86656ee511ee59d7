"""Unwinding for ARM64: packed and full unwind data, and the chain of frame pointers."""
