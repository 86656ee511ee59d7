"""Page-table walks: pure functions of "give me a table page", one module per architecture."""
