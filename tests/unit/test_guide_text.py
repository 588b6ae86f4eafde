"""A guide is read strictly: each fault has its own failure, and the failure names the line."""

from __future__ import annotations

import pytest

from desktop.errors import AppError
from desktop.reports.document import Labelled, Paragraph, plain
from desktop.reports.guide_text import (
    SECTIONS,
    GuideCue,
    GuideField,
    GuideItem,
    GuideMinutes,
    GuideSection,
    GuideStep,
    GuideUnreadable,
    parse,
)

GOOD = """---
id: small-talk
version: 2
language: en
title: Small talk
activity: community
minutes: 30
group: 4-8
status: draft
cues: Say, Ask, Expect, Do
---

## Aim {#aim}

People **talk**
over tea.

## Objectives {#objectives}

- one
- two,
  and the rest of two

## Materials {#materials}

- tea

## Before {#before}

- chairs

## Time {#timing}

| Minutes | Step | How |
|---|---|---|
| 10 | 1. Tea | circle |
| 20 | 2. Talk | pairs |

## Steps {#steps}

### 1. Tea

**Say.** Welcome.

### 2. Talk

**Ask.** What is new?

**Do.** Listen.

## Notes {#notes}

### Silence

Wait.

## Other {#adaptations}

### Short {#minutes-15}

Leave out the tea.

| Minutes | Step |
|---|---|
| 15 | 2. Talk |

## Safety {#safety}

- No names.

## After {#closing}

- Go home.

## Handout {#handout}

1. Listen.
2. Wait.

## Jars {#tally}

| Item | Sentence | Wished |
|---|---|---|
| P3 | I listen. | up |
| N2r | I am silent. | down |

## Debrief {#debrief}

1. How was it?
"""


def line_of(text: str, part: str) -> int:
    """The line of `part` in `text`, from 1."""
    return text[: text.index(part)].count("\n") + 1


def refused(failure: type[AppError], old: str, new: str) -> AppError:
    """The failure that reading the good guide with `old` replaced by `new` ends in."""
    assert old in GOOD
    with pytest.raises(failure) as caught:
        parse(GOOD.replace(old, new, 1))
    return caught.value


def test_a_guide_is_read_whole() -> None:
    guide = parse(GOOD)
    assert (guide.id, guide.version, guide.language, guide.title) == ("small-talk", 2, "en", "Small talk")
    assert (guide.activity, guide.minutes, guide.group, guide.status) == ("community", 30, (4, 8), "draft")
    assert tuple(section.name for section in guide.sections) == SECTIONS
    assert [(step.number, step.name, step.minutes) for step in guide.steps] == [(1, "Tea", 10), (2, "Talk", 20)]
    assert [item.code for item in guide.items] == ["P3", "N2r"]


def test_wrapped_lines_are_one_text_and_bold_is_kept() -> None:
    guide = parse(GOOD)
    aim = guide.section("aim").blocks[0]
    assert isinstance(aim, Paragraph)
    assert plain(aim.text) == "People talk over tea."
    assert [span.text for span in aim.text if span.bold] == ["talk"]
    assert "two, and the rest of two" in str(guide.section("objectives").blocks[0])


def test_only_what_is_spoken_is_marked_as_spoken() -> None:
    blocks = [block for step in parse(GOOD).steps for block in step.blocks]
    cues = [(block.label, block.aloud) for block in blocks if isinstance(block, Labelled)]
    assert cues == [("Say", True), ("Ask", True), ("Do", False)]


def test_a_byte_order_mark_and_windows_line_ends_change_nothing() -> None:
    assert parse("\ufeff" + GOOD.replace("\n", "\r\n")) == parse(GOOD)


@pytest.mark.parametrize("text", ["", "Hello", "---\nid: a\n", "# A heading\n---\n---\n"])
def test_what_is_no_guide_is_refused(text: str) -> None:
    with pytest.raises(GuideUnreadable):
        parse(text)


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("id: small-talk", "id: Small Talk", "id"),
        ("version: 2", "version: two", "version"),
        ("language: en", "language: english", "language"),
        ("title: Small talk", "title:", "title"),
        ("minutes: 30", "minutes: 0", "minutes"),
        ("group: 4-8", "group: many", "group"),
        ("group: 4-8", "group: 8-4", "group"),
        ("status: draft", "status: done", "status"),
        ("cues: Say, Ask, Expect, Do", "cues: Say, Ask", "cues"),
        ("status: draft", "author: somebody", "author"),
        ("version: 2", "id: again", "id"),
    ],
)
def test_a_wrong_entry_is_named_with_its_line(old: str, new: str, field: str) -> None:
    error = refused(GuideField, old, new)
    assert error.facts == {"line": line_of(GOOD, old), "field": field}


def test_a_missing_entry_is_named() -> None:
    assert refused(GuideField, "status: draft\n", "").facts["field"] == "status"


@pytest.mark.parametrize(
    ("old", "new", "section"),
    [
        ("## Safety {#safety}", "## Safety", "Safety"),
        ("## Notes {#notes}", "## Notes {#steps}", "steps"),
        ("## Debrief {#debrief}\n\n1. How was it?\n", "", "debrief"),
        ("## Debrief {#debrief}", "## More {#debrief}\n\nA\n\n## Extra {#extra}", "extra"),
        ("## Aim {#aim}", "Text before all.\n\n## Aim {#aim}", "aim"),
    ],
)
def test_parts_stand_once_and_in_order(old: str, new: str, section: str) -> None:
    assert refused(GuideSection, old, new).facts["section"] == section


def test_a_guide_without_a_timing_table_is_refused() -> None:
    table = GOOD[GOOD.index("| Minutes | Step | How |") : GOOD.index("## Steps")]
    assert refused(GuideSection, table, "None.\n\n").facts["section"] == "timing"


@pytest.mark.parametrize(
    ("old", "new", "found", "wanted"),
    [
        ("minutes: 30", "minutes: 45", 30, 45),
        ("| 10 | 1. Tea", "| 11 | 1. Tea", 31, 30),
        ("| 15 | 2. Talk |", "| 14 | 2. Talk |", 14, 15),
        ("| 10 | 1. Tea", "| ten | 1. Tea", 0, 30),
    ],
)
def test_minutes_must_add_up(old: str, new: str, found: int, wanted: int) -> None:
    error = refused(GuideMinutes, old, new)
    assert (error.facts["found"], error.facts["wanted"]) == (found, wanted)


def test_a_short_version_needs_its_table() -> None:
    table = GOOD[GOOD.index("| Minutes | Step |\n") : GOOD.index("## Safety")]
    assert refused(GuideMinutes, table, "Only talk.\n\n").facts["wanted"] == 15


@pytest.mark.parametrize(
    ("old", "new", "step"),
    [
        ("### 2. Talk", "### 2. Walk", 2),
        ("### 2. Talk", "### 3. Talk", 2),
        ("### 2. Talk\n", "### 2. Talk\n\n**Do.** Rest.\n\n### 3. Rest\n", 3),
        ("### 2. Talk\n\n**Ask.** What is new?\n\n**Do.** Listen.\n", "", 2),
        ("### 1. Tea\n", "", 1),
    ],
)
def test_steps_agree_with_the_timing_table(old: str, new: str, step: int) -> None:
    assert refused(GuideStep, old, new).facts["step"] == step


@pytest.mark.parametrize("new", ["Welcome.", "**Shout.** Welcome.", "- Welcome."])
def test_each_paragraph_of_a_step_has_its_cue(new: str) -> None:
    error = refused(GuideCue, "**Say.** Welcome.", new)
    assert error.facts["line"] == line_of(GOOD, "**Say.** Welcome.")


@pytest.mark.parametrize("new", ["| 3P | I listen. | up |", "| P3 |  | up |", "| N2r | I listen. | up |"])
def test_the_tally_has_codes_and_sentences(new: str) -> None:
    refusal = refused(GuideItem, "| P3 | I listen. | up |", new)
    assert refusal.code == "guide-item"


def test_every_sentence_of_a_failure_can_be_filled_in() -> None:
    for error in (
        GuideField(line=1, field="id"),
        GuideSection(line=1, section="aim"),
        GuideMinutes(line=1, found=2, wanted=3),
        GuideStep(line=1, step=2),
        GuideCue(line=1, cues="Say"),
        GuideItem(line=1),
    ):
        assert "{" not in error.sentence(error.text)
        assert error.sentence(error.hint)
