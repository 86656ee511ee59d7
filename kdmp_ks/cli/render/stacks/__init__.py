"""Pages of stacks: frames, words, samples."""
