"""The built-in guides: complete in every language, short in their sentences, safe in anybody's hands."""

from __future__ import annotations

import re
import statistics
from itertools import chain
from pathlib import Path

import pytest

from desktop.domain.activities import ACTIVITIES
from desktop.domain.kind import kind_named
from desktop.errors import FileMissing
from desktop.reports import guide_paper, wording
from desktop.reports.document import Document, Heading, Labelled, Table, texts
from desktop.reports.guide import LARGEST, Guide, GuideEntry, GuideMisplaced, GuideUnreadable, library, read
from desktop.words import Catalogue
from scripts import words as marks

ROOT = Path(__file__).resolve().parents[2]
GUIDES = ROOT / "resources" / "guides"
LANGUAGES = ("en", "ru", "tg")

UNSAFE = re.compile(
    r"extremis|radical|terror|warning sign|экстремис|экстремиз|радикал|террор|признак\w* (?:вербов|опасн)|ифрот",
    re.IGNORECASE,
)
NAMED = re.compile(
    r"\b(?:таджик|узбек|киргиз|кыргыз|казах|русск|тоҷик|ӯзбек|қирғиз|tajik|uzbek|kyrgyz|kazakh|russian)", re.IGNORECASE
)
TAJIK = "ҒғҚқҲҳҶҷӢӣӮӯ"


def guide(language: str) -> Guide:
    return read(GUIDES / "neighbours-table" / f"{language}.md")


def untranslated(context: str, text: str) -> str:
    del context
    return text


def paper(language: str) -> Document:
    return guide_paper.document(guide(language), untranslated)


def sentences(parts: object) -> list[int]:
    """Words per sentence; a colon or semicolon ends one, as a reader takes breath there."""
    pieces = chain.from_iterable(re.split(r"(?<=[.!?…])[»”]?\s+|[:;]\s+", text) for text in texts(parts))
    return sorted(len(piece.split()) for piece in pieces if len(piece.split()) > 1)


def test_the_library_lists_every_guide_with_its_languages() -> None:
    assert library(GUIDES) == (
        GuideEntry(
            id="neighbours-table",
            version=1,
            activity="community",
            minutes=100,
            languages=LANGUAGES,
            titles=("Neighbours’ table", "Соседский стол", "Дастархони ҳамсояҳо"),
            drafts=(False, False, True),
        ),
    )


def test_an_empty_library_is_empty(tmp_path: Path) -> None:
    assert library(tmp_path) == ()


def test_a_guide_stands_in_its_own_folder(tmp_path: Path) -> None:
    text = (GUIDES / "neighbours-table" / "en.md").read_text("utf-8")
    wrong = tmp_path / "neighbours-table" / "ru.md"
    wrong.parent.mkdir()
    wrong.write_text(text, "utf-8")
    with pytest.raises(GuideMisplaced) as caught:
        library(tmp_path)
    assert caught.value.facts == {"place": "neighbours-table/ru.md", "name": "neighbours-table/en"}


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"x" * (LARGEST + 1)])
def test_a_file_that_is_no_guide_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "en.md"
    path.write_bytes(content)
    with pytest.raises(GuideUnreadable):
        read(path)


def test_a_missing_file_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read(tmp_path / "en.md")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_languages_tell_the_same_meeting(language: str) -> None:
    english, other = guide("en"), guide(language)
    assert [step.minutes for step in other.steps] == [step.minutes for step in english.steps]
    assert [item.code for item in other.items] == ["P3", "P4", "N2r"]
    assert (other.version, other.minutes, other.group) == (english.version, english.minutes, english.group)
    for step, same in zip(other.steps, english.steps, strict=True):
        cues = [other.cues.index(block.label) for block in step.blocks if isinstance(block, Labelled)]
        assert cues == [english.cues.index(block.label) for block in same.blocks if isinstance(block, Labelled)]
    for part, like in zip(other.sections, english.sections, strict=True):
        assert [type(block) for block in part.blocks] == [type(block) for block in like.blocks]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minutes_add_up_and_the_activity_exists(language: str) -> None:
    found = guide(language)
    assert sum(step.minutes for step in found.steps) == found.minutes == 100
    assert found.activity in {activity.code for activity in ACTIVITIES}
    short = [block for block in found.section("adaptations").blocks if isinstance(block, Table)]
    assert sum(int(row[0].text) for row in short[0].rows) == 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_short(language: str) -> None:
    found = guide(language)
    spoken = [block for step in found.steps for block in step.blocks if isinstance(block, Labelled) and block.aloud]
    for lengths, ninety, longest in (
        (sentences(tuple(spoken)), 10, 16),
        (sentences((found.sections, found.steps)), 12, 17),
    ):
        assert len(lengths) > 50
        assert statistics.median(lengths) <= 8
        assert lengths[len(lengths) * 9 // 10] <= ninety
        assert lengths[-1] <= longest


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_safe_in_an_officials_hands(language: str) -> None:
    whole = "\n".join(texts(paper(language)))
    assert UNSAFE.findall(whole) == []
    assert NAMED.findall(whole) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_items_are_read_aloud_as_they_are_tallied(language: str) -> None:
    found = guide(language)
    aloud = " ".join(texts(tuple(step.blocks for step in found.steps)))
    for item in found.items:
        assert item.text.rstrip(".") in aloud


def test_the_tajik_text_has_the_tajik_letters() -> None:
    assert set(TAJIK) - set(body("tg")) <= set("ҒӢӮ")  # no word here begins with these three
    assert not re.search(r"[щыьц]", body("tg"), re.IGNORECASE)
    assert set(re.findall(r"[a-zA-Z]\w*", body("tg"))) == {"P3", "P4", "N2r"}


def body(language: str) -> str:
    found = guide(language)
    return "\n".join(texts((found.sections, found.steps)))


def test_no_russian_letter_is_latin_in_disguise() -> None:
    for language in ("ru", "tg"):
        assert re.findall(r"[а-яёғқҳҷӣӯ][a-z]|[a-z][а-яёғқҳҷӣӯ]", body(language), re.IGNORECASE) == []


def test_a_draft_says_so_on_its_paper_and_a_reviewed_guide_does_not() -> None:
    words = wording.load(GUIDES, "tg")
    assert words is not None
    assert guide_paper.document(guide("tg"), words.said).mark == "Сиёҳнавис, на барои иштирокчиён"
    assert [paper(language).mark for language in LANGUAGES] == ["", "", guide_paper.DRAFT]


def test_the_paper_has_every_part_once() -> None:
    found, document = guide("en"), paper("en")
    titles = [block.text for block in document.blocks if isinstance(block, Heading) and block.level < 3]
    expected = {section.title for section in found.sections if section.name not in {"aim", "safety"}}
    assert sorted(titles) == sorted([found.title, *expected])
    assert document.name == "guide-neighbours-table-en"


def test_tajik_knows_every_word_of_every_paper() -> None:
    words = wording.load(GUIDES, "tg")
    session = kind_named("session")
    assert words is not None
    assert session is not None
    reports = sorted((ROOT / "desktop" / "reports").glob("*.py"))
    needed = {mark.text for mark in marks.marked(reports) if mark.context == "Paper"}
    for field in session.every:
        needed |= {field.label, field.group, field.hint}
        needed |= {option.label for option in getattr(field.type, "options", ())}
        needed |= {getattr(field.type, "low_label", ""), getattr(field.type, "high_label", "")}
    unknown = sorted(needed - set(words.texts) - {""})
    assert unknown == [], "put these under [words] in resources/guides/words/tg.toml"


def test_translations_keep_their_placeholders() -> None:
    words = wording.load(GUIDES, "tg")
    assert words is not None
    assert not words.reviewed
    for text, translation in words.texts.items():
        assert sorted(re.findall(r"\{\w+\}", text)) == sorted(re.findall(r"\{\w+\}", translation)), text


@pytest.mark.parametrize("content", ["words = 3", "[words]\n'a' = 1", "not toml ="])
def test_a_damaged_list_of_words_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "xx.toml").write_text(content, "utf-8")
    with pytest.raises(wording.WordingUnreadable):
        wording.load(tmp_path, "xx")


def test_a_language_without_a_list_has_none(tmp_path: Path) -> None:
    assert wording.load(tmp_path, "xx") is None
    assert (wording.direction("tg"), wording.direction("prs"), wording.direction("uz-latn")) == ("ltr", "rtl", "ltr")


def test_russian_paper_is_translated() -> None:
    russian = Catalogue.load(ROOT / "resources" / "i18n", "ru")
    reports = sorted((ROOT / "desktop" / "reports").glob("*.py"))
    missing = [m.text for m in marks.marked(reports) if m.context == "Paper" and not russian.find(m.context, m.text)]
    assert missing == []
