"""The signature of a crash: the same for the same crash on other machines."""

from __future__ import annotations

from kdmp_ks.analysis.signature.signature import Bucket, Signature, SignatureFrame

__all__ = ["Bucket", "Signature", "SignatureFrame"]
