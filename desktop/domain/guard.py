"""Guard: finds in a short free text what could point to a person, so that it can be taken out before it is kept.

It is a seat belt, not anonymisation: a bare uncommon first name or a lower-case surname passes. Rules are data
(resources/guard/rules.json); offsets are those of the text as typed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

import regex

from desktop.domain.plain import Plain, plain
from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP

Level = Literal["block", "warn"]

REPLACEMENTS = {
    "person": QT_TRANSLATE_NOOP("Guard", "[participant]"),
    "phone": QT_TRANSLATE_NOOP("Guard", "[phone removed]"),
    "contact": QT_TRANSLATE_NOOP("Guard", "[contact removed]"),
    "place": QT_TRANSLATE_NOOP("Guard", "[place]"),
    "number": QT_TRANSLATE_NOOP("Guard", "[number removed]"),
    "": "",
}
"""What a finding's `replacement` code puts in the place of the words; translatable ("Guard"). "" = reword it."""


@dataclass(frozen=True, slots=True)
class Family:
    """What the rules of one family look for: a translatable label ("Guard") and the code of the replacement."""

    code: str
    label: str
    replacement: str


FAMILIES = (
    Family("name", QT_TRANSLATE_NOOP("Guard", "Looks like a name"), "person"),
    Family("phone", QT_TRANSLATE_NOOP("Guard", "Looks like a phone number"), "phone"),
    Family("contact", QT_TRANSLATE_NOOP("Guard", "Looks like a contact"), "contact"),
    Family("place", QT_TRANSLATE_NOOP("Guard", "Looks like an exact place"), "place"),
    Family("number", QT_TRANSLATE_NOOP("Guard", "Looks like the number of a document, card or car"), "number"),
    Family("birth", QT_TRANSLATE_NOOP("Guard", "Looks like a date of birth"), "number"),
    Family("accusation", QT_TRANSLATE_NOOP("Guard", "Reads like an accusation"), ""),
    Family("letters", QT_TRANSLATE_NOOP("Guard", "Letters of two alphabets in one word"), "person"),
    Family("role", QT_TRANSLATE_NOOP("Guard", "Could be one particular person"), "person"),
)

NEAR = 40
"""An accusation within so many characters of a name must be changed, not only looked at."""


PASSES = 20
"""Replacing may uncover what stood behind: it is looked through again, but not for ever."""


class GuardRulesDamaged(AppError):
    """The rules that ship with the program cannot be read."""

    code = "guard-rules-damaged"
    text = QT_TRANSLATE_NOOP("Errors", "The rules of the text guard cannot be read.")
    hint = QT_TRANSLATE_NOOP("Errors", "Install the program again. Without these rules no text is accepted.")


@dataclass(frozen=True, slots=True)
class Finding:
    """Characters `start` to `end` of the text as typed, what they look like, and what could stand in their place."""

    start: int
    end: int
    level: Level
    rule: str
    replacement: str
    label: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One expression over plain text; `valid` confirms a match, `mid_sentence` passes over the start of sentences."""

    id: str
    family: Family
    level: Level
    pattern: regex.Pattern
    valid: Callable[[str], bool] | None
    mid_sentence: bool


@dataclass(frozen=True, slots=True)
class Guard:
    """The compiled rules, names of places that are allowed, and words that only look like names."""

    version: int
    rules: tuple[Rule, ...]
    allowed: regex.Pattern
    stop: frozenset[str]

    def scan(self, text: str) -> tuple[Finding, ...]:
        """What in `text` could point to a person, in order and without overlap. Nothing found is not "anonymous"."""
        spelled = plain(text)
        hits = [
            _Hit(*match.span(), number, rule)
            for number, rule in enumerate(self.rules)
            for match in rule.pattern.finditer(spelled.text)
            if self._counts(rule, match)
        ]
        places = [match.span() for match in self.allowed.finditer(spelled.text)]
        return tuple(_finding(hit, spelled) for hit in _sharpened(_apart(_outside(hits, places))))

    def replaced(self, text: str, words: Mapping[str, str]) -> str:
        """`text` with every finding replaced by the word for its replacement code (see `REPLACEMENTS`)."""
        for _ in range(PASSES):
            findings = self.scan(text)
            for finding in reversed(findings):
                text = text[: finding.start] + words[finding.replacement] + text[finding.end :]
            if not findings:
                break
        return text

    def _counts(self, rule: Rule, match: regex.Match) -> bool:
        found = match[0] or ""
        if rule.valid is not None and not rule.valid(found):
            return False
        if rule.family.code != "name":
            return True
        if found.lower() in self.stop or found.lower().split()[-1] in self.stop:
            return False
        return not (rule.mid_sentence and starts_sentence(match.string, match.start()))


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    number: int
    rule: Rule
    level: Level = "warn"

    @property
    def rank(self) -> tuple[bool, int]:
        return self.rule.level == "warn", self.number


def _outside(hits: list[_Hit], places: list[tuple[int, int]]) -> list[_Hit]:
    """The hits that are not names of places. A hit that reaches out of a place shows that a person bears its name."""
    names = [hit for hit in hits if hit.rule.family.code == "name"]
    real = [
        (first, last)
        for first, last in places
        if not any(hit.start < last and first < hit.end and not first <= hit.start <= hit.end <= last for hit in names)
    ]
    return [hit for hit in hits if hit not in names or not any(a <= hit.start and hit.end <= b for a, b in real)]


def _apart(hits: list[_Hit]) -> list[_Hit]:
    """Hits that overlap become one over all their characters, named by the strongest, of equals by the first rule."""
    merged: list[_Hit] = []
    for hit in sorted(hits, key=lambda hit: (hit.start, hit.end)):
        if merged and hit.start < merged[-1].end:
            last = merged.pop()
            best = min(last, hit, key=lambda each: each.rank)
            merged.append(replace(best, start=last.start, end=max(last.end, hit.end)))
        else:
            merged.append(hit)
    return merged


def _sharpened(hits: list[_Hit]) -> list[_Hit]:
    """The hits with their levels: as the rule says, but an accusation near a name must be changed."""
    names = [hit for hit in hits if hit.rule.family.code == "name"]
    done = []
    for hit in hits:
        near = any(name.start - hit.end <= NEAR and hit.start - name.end <= NEAR for name in names)
        level: Level = "block" if near and hit.rule.family.code == "accusation" else hit.rule.level
        done.append(replace(hit, level=level))
    return done


def _finding(hit: _Hit, spelled: Plain) -> Finding:
    start, end = spelled.back(hit.start, hit.end)
    family = hit.rule.family
    return Finding(start, end, hit.level, hit.rule.id, family.replacement, family.label)


_OPENING = " \t\u00ab\u201c\u201e\"'([*-"
_ABBREVIATION = regex.compile(r"(?<!\p{L})(?:\p{Ll}|ул|гр|им|тел|см|обл|гор)\.$")


def starts_sentence(text: str, place: int) -> bool:
    """Whether a capital at `place` only begins a sentence or a line."""
    before = text[max(0, place - 40) : place].rstrip(_OPENING)
    if not before:
        return True
    return before[-1] in "\n!?…" or (before[-1] == "." and _ABBREVIATION.search(before) is None)


def kz_iin(number: str) -> bool:
    """Check digit of Kazakhstan's 12-digit number: weights 1..11 modulo 11, then 3..11, 1, 2. Its date is free."""
    digits = [int(digit) for digit in number]
    for weights in (range(1, 12), (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)):
        rest = sum(digit * weight for digit, weight in zip(digits, weights, strict=False)) % 11
        if rest < 10:
            return rest == digits[11]
    return False


def uz_pinfl(number: str) -> bool:
    """Check digit of Uzbekistan's 14-digit number: weights 7, 3, 1 repeating, modulo 10."""
    weighted = sum(int(digit) * (7, 3, 1)[place % 3] for place, digit in enumerate(number[:13]))
    return weighted % 10 == int(number[13])


def luhn(number: str) -> bool:
    """Check digit of payment cards (ISO/IEC 7812-1), gaps ignored."""
    digits = [int(digit) for digit in number if digit.isdigit()]
    doubled = [digit if place % 2 == 0 else digit * 2 - 9 * (digit > 4) for place, digit in enumerate(reversed(digits))]
    return sum(doubled) % 10 == 0


VALIDATORS = (("kzIin", kz_iin), ("uzPinfl", uz_pinfl), ("luhn", luhn))


def load(text: str) -> Guard:
    """The guard from its rules as JSON; raises `GuardRulesDamaged` if they are not readable."""
    try:
        rules = json.loads(text)
        return Guard(
            int(rules["version"]),
            tuple(_rule(rule) for rule in rules["rules"]),
            _allowed(rules),
            frozenset(word.lower() for word in rules["stop"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, regex.error) as error:
        raise GuardRulesDamaged from error


def _rule(rule: dict[str, str]) -> Rule:
    flags = regex.IGNORECASE if rule.get("ignoreCase") else 0
    family = next((family for family in FAMILIES if family.code == rule["family"]), None)
    if family is None or rule["level"] not in ("block", "warn"):
        raise ValueError(rule["id"])
    level: Level = "block" if rule["level"] == "block" else "warn"
    check = dict(VALIDATORS)[rule["validator"]] if "validator" in rule else None
    return Rule(rule["id"], family, level, regex.compile(rule["re"], flags), check, bool(rule.get("midSentence")))


def _allowed(rules: dict[str, list[str]]) -> regex.Pattern:
    """Whole names of districts anywhere; names of towns that are surnames too only after a word for a place."""
    phrases, places, words, endings = (
        "|".join(regex.escape(word) for word in rules[key]) for key in ("allow", "allowPlaces", "placeWords", "endings")
    )
    ending = rf"(?:{endings})?(?!\p{{L}})"
    after = rf"(?<!\p{{L}})(?i:{words})\s(?:{places}){ending}"
    return regex.compile(rf"(?<!\p{{L}})(?:{phrases}){ending}|{after}")
