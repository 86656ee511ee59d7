"""Page table walks over tables that a function reads, one module per architecture."""
