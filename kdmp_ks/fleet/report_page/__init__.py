"""The report of a triage: one HTML file that needs neither a network nor scripts."""
