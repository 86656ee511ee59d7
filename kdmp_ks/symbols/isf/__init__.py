"""Symbol tables in the Intermediate Symbol Format (JSON), which volatility3 defines."""
