"""Many dumps as groups: by machine and by signature, with a verdict on each group."""
