"""Triage of many dumps for people: what is shown meanwhile, and at the end."""
