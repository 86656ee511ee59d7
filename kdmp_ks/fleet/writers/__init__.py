"""Rows as files: JSON Lines, CSV and Parquet, all made of the one schema of columns."""
