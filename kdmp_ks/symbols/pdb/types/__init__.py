"""Types of PDB files: the records of their stream 2 (TPI)."""
