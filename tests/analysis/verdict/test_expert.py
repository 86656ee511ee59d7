"""Verdicts on real dumps beside an expert's, who did not know them: a yardstick."""

from __future__ import annotations

from pathlib import Path

from kdmp_ks import report

EXPERT = {
    "proxyrule_011620-8250-01": ("microsoft-driver", "winhvr.sys"),
    "training_116_0": ("third-party-driver", "nvlddmkm.sys"),
    "training_13a": ("undetermined", None),
    "training_1e": ("hardware", "CPU or RAM"),
    "training_3b_0": ("hardware", "RAM"),
    "training_7e_1": ("third-party-driver", "nvlddmkm.sys"),
    "training_ef": ("user-process", None),
    "triage_arm64": ("user-action", None),
    "triage_x64": ("microsoft-driver", "amdppm.sys"),
}
SURE_OF_LITTLE = {"undetermined"}
"""Kinds whose confidence is always low."""


def test_verdicts_on_real_dumps(dumps_folder: Path) -> None:
    right, wrong_and_sure, right_and_low = [], [], []
    for name, expected in EXPERT.items():
        verdict = report(dumps_folder / "real" / f"{name}.dmp").verdict
        if (verdict.kind, verdict.culprit) == expected:
            right.append(name)
            if verdict.confidence == "low" and verdict.kind not in SURE_OF_LITTLE:
                right_and_low.append(name)
        elif verdict.confidence != "low":
            wrong_and_sure.append(name)
        named = {one.what.casefold() for one in verdict.ruled_out}
        assert (verdict.culprit or "").casefold() not in named
        if verdict.kind == "hardware":
            assert any(one.addresses for one in verdict.evidence)
    assert len(right) >= 8
    assert wrong_and_sure == []
    assert len(right_and_low) <= 2
