"""Parts of the report: each makes the markup of one section from counts and rows."""
