"""Chains of evidence that stop codes lead to, one module for each family of codes.

A chain is a generator: it takes a `kdmp_ks.analysis.verdict.case.Case` and yields claims,
exonerations, and evidence that supports no claim.
"""

from __future__ import annotations
