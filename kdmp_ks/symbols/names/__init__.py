"""Names of the addresses of one module, by RVA."""
