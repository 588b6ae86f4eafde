"""The power goes at any moment: what the program had reported is there, whatever of the unsynced bytes is not.

`DAFTAR_TEST_EVERY=1` looks at the promised 10,000 states of each flow; without it at fewer, to keep the suite short.
"""

from __future__ import annotations

import os

import pytest

from tests.tools.power import replayed
from tests.tools.power_flows import FLOWS

STATES, DEAF = (10_000, 1000) if os.environ.get("DAFTAR_TEST_EVERY") else (50, 40)
SEED = 20261122

pytestmark = pytest.mark.long


@pytest.mark.parametrize("flow", sorted(FLOWS))
def test_nothing_reported_is_lost(flow: str, capsys: pytest.CaptureFixture[str]) -> None:
    figures = replayed(flow, STATES, SEED, DEAF)
    with capsys.disabled():
        print(f"\npower loss: {figures}")
    assert figures["lost"] == 0, figures["examples"]
    assert figures["states"] == STATES
    assert figures["syncs"]
    assert figures["deaf lost"], "the control: the replay would not notice a missing sync"
