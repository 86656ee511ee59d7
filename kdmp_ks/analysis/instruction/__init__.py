"""The instruction that a fault happened at: does it explain the fault?

Needs capstone, which is imported when the first instruction is decoded.
"""

from __future__ import annotations

from kdmp_ks.analysis.instruction.examination import Examination, examine_instruction
from kdmp_ks.analysis.instruction.facts import (
    InstructionFacts,
    InstructionTestFacts,
    instruction_facts,
    instruction_tests,
)

__all__ = [
    "Examination",
    "InstructionFacts",
    "InstructionTestFacts",
    "examine_instruction",
    "instruction_facts",
    "instruction_tests",
]
