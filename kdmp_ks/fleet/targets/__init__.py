"""Where rows go: folders for part files and results, here or behind URLs."""
