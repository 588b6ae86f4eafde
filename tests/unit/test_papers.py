"""Papers of a programme and of a notebook: made, proved, forgotten; and a notebook that is opened with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.actions import backups, exchange, helping, intake, programme, record, recovery, upkeep, workspace
from desktop.actions.recovery import NOTEBOOK, PROGRAMME
from desktop.actions.workspace import NotForThisRole, Workspace
from desktop.crypto import age
from desktop.crypto import recovery as shares
from desktop.crypto.keys import WrongPapers, WrongPassphrase
from desktop.errors import AppError
from desktop.storage import copies, queries, settings
from desktop.storage.database import reading
from desktop.sync import bundle
from tests.programme import PASSPHRASE, SESSION, Village, clock, join, notebook, village
from tests.tools.pages import decrypted

FRESH = "four brave green lanterns"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Workspace]:
    made = notebook(tmp_path / "s1", "supervisor")
    programme.create(made, "Доверие", "TJ")
    yield made
    made.close()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Village]:
    made = village(tmp_path)
    yield made
    made.supervisor.close()


def texts(papers: tuple[recovery.Paper, ...], *numbers: int) -> list[str]:
    return [paper.text for paper in papers if paper.number in numbers]


def states(own: Workspace) -> dict[str, str]:
    return {one.which: one.state for one in recovery.states(own)}


def test_papers_of_the_programme_are_the_same_until_they_are_proved(office: Workspace) -> None:
    assert states(office) == {PROGRAMME: "none", NOTEBOOK: "none"}
    first = recovery.programme_papers(office)
    assert states(office) == {PROGRAMME: "made", NOTEBOOK: "none"}
    assert recovery.programme_papers(office) == first
    assert [paper.number for paper in first] == [1, 2, 3]
    recovery.rehearse(office, PROGRAMME, texts(first, 3, 1))
    proved = recovery.states(office)[0]
    assert (proved.state, proved.day, proved.set) == ("rehearsed", "2026-11-20", first[0].set)
    with pytest.raises(recovery.PapersGone):
        recovery.programme_papers(office)
    recovery.rehearse(office, PROGRAMME, texts(first, 2, 3))  # once a year again, with the public part alone


def test_the_papers_give_the_key_that_every_packet_is_closed_for(place: Village) -> None:
    own = place.supervisor
    papers = recovery.programme_papers(own)
    recovery.rehearse(own, PROGRAMME, texts(papers, 1, 2))
    record.add(place.facilitators[0], "session", [SESSION])
    packet = exchange.export(place.facilitators[0], "S1", place.folder / "stick").file.read_bytes()
    seed = shares.programme_seed(texts(papers, 2, 3))
    assert bundle.open_envelope(packet, [seed]).manifest.sender == place.facilitators[0].device
    assert age.recipient_of(seed).hex() == settings.get(own.connection, "recovery")


@pytest.mark.parametrize("which", [PROGRAMME, NOTEBOOK])
def test_what_is_not_proved_is_not_forgotten(which: str, office: Workspace, tmp_path: Path) -> None:
    papers = recovery.papers(office, which)
    other = notebook(tmp_path / "other", "supervisor")
    programme.create(other, "Другая", "KG")
    strange = recovery.papers(other, which)
    other.close()
    wrong: list[tuple[list[str], str]] = [
        (texts(papers, 1), "papers-too-few"),
        (texts(papers, 1) * 2, "paper-twice"),
        ([papers[0].text, strange[1].text], "papers-apart"),
        (texts(strange, 1, 2), "papers-of-another" if which == PROGRAMME else "wrong-papers"),
        ([papers[0].text, papers[1].text.replace(papers[1].words[8], "zebra")], "paper-word-unknown"),
    ]
    for typed, code in wrong:
        with pytest.raises(AppError) as refused:
            recovery.rehearse(office, which, typed)
        assert refused.value.code == code
    assert states(office)[which] == "made"
    assert recovery.papers(office, which) == papers
    assert upkeep.exposure(office).papers_pending


def test_after_the_proof_no_page_holds_the_secret(office: Workspace) -> None:
    """The notebook's own key opens every page of the file, used and free, and of the write-ahead log."""
    papers = recovery.programme_papers(office)
    recovery.notebook_papers(office)
    master = shares.join(texts(papers, 1, 2))
    hidden = [master, *(paper.text.encode() for paper in papers)]
    hidden += [shares.seed(master, name) for name in (shares.PROGRAMME_RECIPIENT, shares.PROGRAMME_SUCCESSOR)]
    before = decrypted(office.folder, office.vault.key)
    assert all(secret in before for secret in hidden[:4]), "the search itself must be able to find"
    recovery.rehearse(office, PROGRAMME, texts(papers, 1, 3))
    assert [secret for secret in hidden if secret in decrypted(office.folder, office.vault.key)] == []
    assert not upkeep.exposure(office).papers_pending
    assert settings.secrets_like(office.connection, "paper-programme-") == []
    assert settings.secret(office.connection, programme.MASTER) is None
    assert len(settings.secrets_like(office.connection, "paper-notebook-")) == 3


def test_after_the_proof_no_copy_beside_holds_the_secret(office: Workspace) -> None:
    papers = recovery.programme_papers(office)
    master = shares.join(texts(papers, 1, 2))
    key = office.vault.key

    def holding() -> list[bool]:
        secrets = []
        for file in copies.every(office.folder):
            with reading(file, key) as copy:
                secrets.append(settings.secret(copy, programme.MASTER) == master)
        return secrets

    backups.copy(office)
    backups.copy(office)
    assert holding() == [True, True]
    recovery.rehearse(office, PROGRAMME, texts(papers, 1, 3))
    assert holding() == [False]


def test_only_a_supervisor_has_papers(place: Village) -> None:
    field = place.facilitators[0]
    assert recovery.states(field) == ()
    with pytest.raises(NotForThisRole):
        recovery.notebook_papers(field)
    with pytest.raises(recovery.PapersGone):
        recovery.programme_papers(field)
    with pytest.raises(NotForThisRole):
        helping.words_for(field, "S1", PASSPHRASE)
    field.close()


def test_a_second_supervisor_has_no_papers_of_the_programme(office: Workspace, tmp_path: Path) -> None:
    second = notebook(tmp_path / "s2", "supervisor")
    join(office, second, tmp_path / "stick")
    assert states(second) == {NOTEBOOK: "none"}
    second.close()


def test_two_papers_open_a_notebook_whose_passphrase_is_forgotten(tmp_path: Path) -> None:
    office = notebook(tmp_path / "s1", "supervisor")
    programme.create(office, "Доверие", "TJ")
    papers = recovery.notebook_papers(office)
    recovery.rehearse(office, NOTEBOOK, texts(papers, 1, 2))
    office.close()
    recovery.opens(office.folder, texts(papers, 2, 3))
    again = recovery.recover(office.folder, texts(papers, 2, 3), FRESH, clock=clock)
    assert (again.device, again.vault.key) == (office.device, office.vault.key)
    assert queries.entries(again.connection) == 3
    again.close()
    with pytest.raises(WrongPassphrase):
        workspace.unlock(office.folder, PASSPHRASE)
    workspace.unlock(office.folder, FRESH).close()
    recovery.opens(office.folder, texts(papers, 1, 3))  # the papers stay good


def test_new_papers_put_the_old_ones_out_of_use(office: Workspace) -> None:
    old = recovery.notebook_papers(office)
    new = recovery.notebook_papers(office, anew=True)
    assert old != new
    with pytest.raises(WrongPapers):
        recovery.opens(office.folder, texts(old, 1, 2))
    recovery.opens(office.folder, texts(new, 1, 2))
    recovery.rehearse(office, NOTEBOOK, texts(new, 1, 2))
    assert recovery.notebook_papers(office) != new, "proved papers are gone, so these are new ones"
    assert states(office)[NOTEBOOK] == "made"


def test_papers_of_the_programme_do_not_open_the_notebook(office: Workspace) -> None:
    papers = recovery.programme_papers(office)
    with pytest.raises(WrongPapers):
        recovery.opens(office.folder, texts(papers, 1, 2))


def hand_over(place: Village, field: Workspace) -> None:
    record.add(field, "session", [SESSION])
    packet = exchange.export(field, "S1", place.folder / "stick").file
    intake.accept(place.supervisor, intake.preview(place.supervisor, packet.read_bytes()))


def test_a_supervisor_reads_a_facilitator_back_into_the_notebook(place: Village) -> None:
    field, own = place.facilitators[0], place.supervisor
    assert helping.helped(own) == frozenset()
    with pytest.raises(helping.NoHelpFor):
        helping.words_for(own, "F1", PASSPHRASE)
    hand_over(place, field)
    assert helping.helped(own) == {field.device}
    with pytest.raises(WrongPassphrase):
        helping.words_for(own, "F1", "another passphrase")
    words = helping.words_for(own, "F1", PASSPHRASE)
    assert len(words) == 20
    assert helping.words_for(own, "F1", PASSPHRASE) == words, "a call may be cut off"
    field.close()
    again = recovery.recover(field.folder, [" ".join(words)], FRESH, clock=clock)
    assert again.device == field.device
    recovery.opens(field.folder, [" ".join(words)])  # until the next packet there is no other help
    hand_over(place, again)
    with pytest.raises(WrongPapers):
        recovery.opens(field.folder, [" ".join(words)])
    fresh = helping.words_for(own, "F1", PASSPHRASE)
    assert fresh != words
    recovery.opens(field.folder, [" ".join(fresh)])
    again.close()


def test_an_old_stick_brings_back_no_old_words(place: Village) -> None:
    field, own = place.facilitators[0], place.supervisor
    record.add(field, "session", [SESSION])
    old = exchange.export(field, "S1", place.folder / "stick").file.read_bytes()
    intake.accept(own, intake.preview(own, old))
    helping.spend(field)
    hand_over(place, field)
    fresh = helping.words_for(own, "F1", PASSPHRASE)
    intake.accept(own, intake.preview(own, old))
    assert helping.words_for(own, "F1", PASSPHRASE) == fresh
    field.close()


def test_a_secret_that_does_not_open_is_made_anew_before_it_travels(place: Village) -> None:
    field = place.facilitators[0]
    settings.put_secret(field.connection, helping.OWN, bytes(16))  # as a crash between secret and slot would leave it
    hand_over(place, field)
    recovery.opens(field.folder, [" ".join(helping.words_for(place.supervisor, "F1", PASSPHRASE))])
    field.close()


def test_what_travels_is_never_shown(place: Village) -> None:
    field = place.facilitators[0]
    record.add(field, "session", [SESSION])
    packet = exchange.export(field, "S1", place.folder / "stick").file.read_bytes()
    seen = intake.preview(place.supervisor, packet)
    assert len(seen.manifest.recovery) == 32
    assert seen.manifest.recovery not in repr(seen)
    answer = exchange.export(place.supervisor, "F1", place.folder / "stick").file.read_bytes()
    assert intake.preview(field, answer).manifest.recovery == ""
    field.close()


def test_two_of_the_three_are_asked_for(office: Workspace) -> None:
    asked = {recovery.asked_for(office) for _ in range(200)}
    assert asked == {(1, 2), (1, 3), (2, 3)}
