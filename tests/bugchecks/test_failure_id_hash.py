"""Hashes of buckets, beside pairs that were published with outputs of ``!analyze``."""

from __future__ import annotations

import pytest

from kdmp_ks.signature import failure_id_hash

PUBLISHED = {
    "0x133_DPC_nt!KeAccumulateTicks": "88dc98ce-f842-4daa-98d0-858621db6b0f",
    "0x133_DPC_gwdrv!unknown_function": "229a5753-87e5-3d87-e2b9-50836a10c652",
    "0x13a_12_Driver!CreateRandomFile": "ea91b8db-b8d2-b485-3fb8-7116e18cbc08",
    "0x139_3_CORRUPT_LIST_ENTRY_PROCMON24!unknown_function": "5dbfd5b7-3954-0a5c-1c1a-36b5712f0de8",
    "0x139_3_CORRUPT_LIST_ENTRY_nt!KiFastFailDispatch": "3aede96a-54dd-40d6-d4cb-2a161a843851",
    "0x139_1d_INVALID_BALANCED_TREE_Driver!unknown_function": (
        "8ebd2998-ea64-b96c-aae8-2108d8c92247"
    ),
    "0x139_MISSING_GSFRAME_nt!KiFastFailDispatch": "1971a9b0-b7ec-89bf-0a51-10ac52818da5",
    "0x124_16_GenuineIntel__UNKNOWN_IMAGE_GenuineIntel.sys": "37af9407-4a3e-0b08-acdd-dadffdc34c3c",
    "0x1E_c0000005_R_nt!CmpCreateKeyBody": "c4b33015-e33f-270e-d1a4-e4a9a8d630df",
    "0x9F_3_RtsPer_IMAGE_pci.sys": "ce555a86-e2a6-4bdd-cc96-f64b1a03e85a",
    "0xD5_VRF_win32k!hbmSelectBitmap+ca": "c18afd13-ae34-094e-a35a-2fa69da06b7c",
    "AV_CODE_AV_PAGED_IP_TestDriver!AccessPageableMemory": "2463ca34-5d68-cb7c-6807-dd2087a41e36",
    "AV_NETIO!StreamInvokeCalloutAndNormalizeAction": "c2ca2d1f-cfdc-88d5-c7bc-7693b8f0de04",
    "AV_NDIS!NdisQueueIoWorkItem": "10686423-afa1-4852-ad1b-9324ac44ac96",
    "AV_OVSExt!OvsWaitEventIoctl": "07550bfb-c3b5-0412-b95d-f89a5c4671a9",
    "AV_fileinfo!FIPfFileFSOpPostCreate": "b4048e5d-9388-9a34-9958-ec36d87bbe12",
    "AV_myfault!unknown_function": "9745090a-9bce-ccba-c096-ca6e9ca04c64",
    "AV_o2micro_sdhost!unknown_function": "675c0c01-465e-ed53-efc7-4c82b345b89c",
    "AV_rassstp!RetrieveSendPackets": "cc96ef30-062c-2493-447f-a365f71c1c23",
    "LKD_0x1cc_EXRESOURCE_TIMEOUT_OWNERTHREAD_nt!KiSwapContext": (
        "ba09c374-1e32-1908-d12a-b95209a3dc5b"
    ),
    "MEMORY_CORRUPTION_ONE_BIT": "e3faf315-c3d0-81db-819a-6c43d23c63a7",
    "X64_0x5C_HAL_CLOCK_INTERRUPT_NOT_RECEIVED_nt!InitBootProcessor+12a": (
        "829a944d-7639-05f1-a55f-2677354a890e"
    ),
    "X64_0x7E_man+1ce7": "ceed7a1b-a47b-c452-63c1-012e444d5204",
    "um:clr_exception_system.invalidoperationexception_80131509_system.windows.forms.dll!"
    "system.windows.forms.control.marshaledinvoke": "c279e3a4-dab2-09ec-a135-2281bfa61101",
    "um:INVALID_POINTER_WRITE_c0000005_OpenConsole.exe!WriteCharsLegacy": (
        "4b340304-ea48-c33c-9072-a8a7230f1e65"
    ),
    "um:INVALID_POINTER_READ_c0000005_Qt6Core.dll!Unknown": "11f85110-02eb-30ad-d320-ae4675a7890a",
}
"""FAILURE_BUCKET_ID (those of programs as FAILURE_ID_HASH_STRING) -> FAILURE_ID_HASH."""


@pytest.mark.parametrize(("bucket", "expected"), PUBLISHED.items(), ids=list(PUBLISHED))
def test_published_pairs(bucket: str, expected: str) -> None:
    assert failure_id_hash(bucket) == expected


def test_the_hashed_text_is_taken_as_well() -> None:
    assert (
        failure_id_hash("km:av_myfault!unknown_function")
        == PUBLISHED["AV_myfault!unknown_function"]
    )


def test_any_text_has_a_hash() -> None:
    """A lone surrogate, as in a name that is no UTF-16, is no error."""
    assert failure_id_hash("\ud800") == failure_id_hash("km:\ud800")
    assert failure_id_hash("") != failure_id_hash(" ")
