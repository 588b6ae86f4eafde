"""Records: add, edit, withdraw, read. Every change passes the same checks, typed in the window or read from a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from desktop import paths
from desktop.actions.changed import Changed, changed
from desktop.actions.workspace import Workspace
from desktop.domain import guard
from desktop.domain.field import Field, Ref, Text, Value
from desktop.domain.kind import Kind, check, kind_named, normalise, parse_record
from desktop.domain.merge import depths
from desktop.domain.problem import Problem
from desktop.domain.record import Filter, Record, new_id
from desktop.domain.roster import SUPERVISED_KINDS, Roster
from desktop.errors import AppError
from desktop.storage import drafts, log, projector, queries
from desktop.storage.database import known_failures, transaction
from desktop.storage.log import Said
from desktop.words import QT_TRANSLATE_NOOP


class RecordRefused(AppError):
    """What keeps one record from being finished; its code is that of the first problem."""

    code = "record-refused"
    text = QT_TRANSLATE_NOOP("Errors", "The record is not finished: there is something to correct.")
    hint = QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Correct it and try again.")

    def __init__(self, problems: Sequence[Problem], line: int = 1) -> None:
        super().__init__()
        self.problems = tuple(problems)
        self.line = line
        self.code = problems[0].code if problems else type(self).code  # type: ignore[misc]  # per instance on purpose


class UnknownKind(AppError):
    code = "unknown-kind"
    text = QT_TRANSLATE_NOOP("Errors", "There is no kind of record called “{kind}”.")
    hint = QT_TRANSLATE_NOOP("Errors", "“daftar kinds” lists them.")


class RecordMissing(AppError):
    code = "record-missing"
    text = QT_TRANSLATE_NOOP("Errors", "There is no such record in this notebook.")
    hint = QT_TRANSLATE_NOOP("Errors", "List the records to see their ids. Nothing was changed.")


class NotYours(AppError):
    code = "not-yours"
    text = QT_TRANSLATE_NOOP("Errors", "This record was written on another device and cannot be changed here.")
    hint = QT_TRANSLATE_NOOP("Errors", "Ask whoever wrote it, or your supervisor, to change it.")


def needs_kind(name: str) -> Kind:
    kind = kind_named(name)
    if kind is None:
        raise UnknownKind(kind=name[:40])
    return kind


@cache
def text_guard() -> guard.Guard:
    """The text guard with the rules that ship with the program; compiled once: they do not change while it runs."""
    return guard.load((paths.resources() / "guard" / "rules.json").read_text(encoding="utf-8"))


def problems(workspace: Workspace, kind: Kind, raw: Mapping[str, object]) -> tuple[dict[str, Value], list[Problem]]:
    """`raw` completed as entry does, and everything that keeps it from being finished."""
    resolved, found = _resolve(workspace, kind, raw)
    parsed, wrong = parse_record(kind, resolved)
    values = normalise(kind, parsed)
    found += wrong
    unread = {problem.field for problem in found}
    found += [problem for problem in check(kind, values, workspace.today()) if problem.field not in unread]
    found += [Problem(f.name, "text-blocked", _BLOCKED) for f in kind.every if _blocked(f, values.get(f.name))]
    return values, found


_BLOCKED = QT_TRANSLATE_NOOP(
    "Problems", "This text seems to name a person, a number or a place. Replace the marked words, then finish."
)


def _blocked(field: Field, value: object) -> bool:
    if not isinstance(field.type, Text) or not isinstance(value, str):
        return False
    return any(finding.level == "block" for finding in text_guard().scan(value))


def _resolve(workspace: Workspace, kind: Kind, raw: Mapping[str, object]) -> tuple[dict[str, object], list[Problem]]:
    """References given as a code ("S-04") become ids; one that leads nowhere is a problem."""
    resolved, wrong = dict(raw), []
    for field in kind.every:
        value = resolved.get(field.name)
        if not isinstance(field.type, Ref) or not isinstance(value, str) or not value:
            continue
        target = field.type.kind
        found = find(workspace, value) if len(value) == 32 else _coded(workspace, target, value)
        if found is None or found.kind != target or found.withdrawn:
            wrong.append(Problem(field.name, "reference-missing", _MISSING, {"value": value[:40]}))
            resolved.pop(field.name)
        else:
            resolved[field.name] = found.id
    return resolved, wrong


_MISSING = QT_TRANSLATE_NOOP("Problems", "There is no “{value}” in this notebook.")


def _coded(workspace: Workspace, kind: str, code: str) -> Record | None:
    several = [record for record in rows(workspace, kind) if record.values.get("code") == code]
    return several[0] if len(several) == 1 else None


def add(workspace: Workspace, kind_name: str, raws: Iterable[Mapping[str, object]], *, without: str = "") -> Changed:
    """Finish new records, all or none: RecordRefused names the first line (from 1) that has problems.

    `without` is a draft that goes in the same transaction.
    """
    kind = needs_kind(kind_name)
    workspace.needs_programme()
    if kind.name in SUPERVISED_KINDS:
        workspace.needs_supervisor()
    finished = []
    for line, raw in enumerate(raws, 1):
        values, wrong = problems(workspace, kind, raw)
        if wrong:
            raise RecordRefused(wrong, line)
        finished.append((new_id(workspace.device, workspace.random), said(workspace, kind, values, {}), 1))
    return commit(workspace, kind.name, finished, without=without)


def said(workspace: Workspace, kind: Kind, values: Mapping[str, object], standing: Mapping[str, Sequence[str]]) -> Said:
    """What a write of `values` says, replacing the `standing` writes of each field number."""
    fields = {name: kind.field(name) for name in values}
    return Said(
        kind.name,
        kind.form,
        workspace.today().isoformat(),
        {str(field.number): standing.get(str(field.number), ()) for field in fields.values()},
        {name: value for name, value in values.items() if fields[name].part == "facts"},
        {name: value for name, value in values.items() if fields[name].part == "narrative"},
    )


def commit(
    workspace: Workspace, kind: str, writes: Sequence[tuple[str, Said, int]], act: str = "write", *, without: str = ""
) -> Changed:
    """The one door: append (record, what is said, depth) to the log and project it, in one transaction."""
    if not writes and not without:
        return Changed()
    author = workspace.author()
    with transaction(workspace.connection) as connection:
        for record, words, depth in writes:
            log.append(connection, author, record, words, depth, act)
        projector.apply(connection, log.newest(connection, len(writes)), workspace.needs_programme().root)
        if without:
            drafts.drop(connection, without)
    return changed(kind, ids=tuple(record for record, _, _ in writes))


def edit(workspace: Workspace, kind_name: str, record: str, raw: Mapping[str, object], *, without: str = "") -> Changed:
    """Change some fields of a record; None empties one. What is equal already is not written again."""
    kind = needs_kind(kind_name)
    found = _own(workspace, kind, record)
    held = {name: value for name, value in found.values.items() if kind.find(name) is not None}
    whole = {name: value for name, value in {**held, **raw}.items() if value is not None}
    values, wrong = problems(workspace, kind, whole)
    if wrong:
        raise RecordRefused(wrong)
    names = {*values, *raw, *found.conflicts}
    touched = {n: values.get(n) for n in names if n in found.conflicts or values.get(n) != found.values.get(n)}
    if not touched:
        return commit(workspace, kind.name, [], without=without)
    standing, depth = _standing(workspace, record, {str(kind.field(name).number) for name in touched})
    return commit(workspace, kind.name, [(record, said(workspace, kind, touched, standing), depth)], without=without)


def withdraw(workspace: Workspace, kind_name: str, record: str) -> Changed:
    """Take a record out of every list and figure. It stays in the log."""
    kind = needs_kind(kind_name)
    if _own(workspace, kind, record).withdrawn:
        return Changed()
    standing, depth = _standing(workspace, record, {"0"})
    words = Said(kind.name, kind.form, workspace.today().isoformat(), {"0": standing.get("0", ())}, {}, {})
    return commit(workspace, kind.name, [(record, words, depth)], "withdraw")


def _standing(workspace: Workspace, record: str, numbers: set[str]) -> tuple[dict[str, list[str]], int]:
    """The writes that stand for each of the field numbers, and the depth of a write that replaces them."""
    entries = log.of_record(workspace.connection, record)
    found = projector.merged(entries, workspace.roster())
    if found is None:
        return {}, 1
    standing = {number: found[1].standing.get(number, []) for number in numbers}
    deep = depths([projector.bare(entry) for entry in entries])
    return standing, 1 + max((deep[one] for ids in standing.values() for one in ids), default=0)


def _own(workspace: Workspace, kind: Kind, record: str) -> Record:
    found = find(workspace, record)
    if found is None or found.kind != kind.name:
        raise RecordMissing
    if not workspace.roster().may_write(kind.name, found.device, workspace.device):
        raise NotYours
    return found


def may_edit(workspace: Workspace, record: Record) -> bool:
    """Whether this device may change the record."""
    return workspace.roster().may_write(record.kind, record.device, workspace.device)


def find(workspace: Workspace, record: str) -> Record | None:
    """The record with this id, or None."""
    with known_failures():
        return queries.record(workspace.connection, record, workspace.device, _roster(workspace))


def show(workspace: Workspace, kind_name: str, record: str) -> Record:
    kind = needs_kind(kind_name)
    found = find(workspace, record)
    if found is None or found.kind != kind.name:
        raise RecordMissing
    return found


def rows(workspace: Workspace, kind: str, wanted: Filter = Filter()) -> Iterator[Record]:  # noqa: B008 - a frozen value
    """Records of a kind, the latest day first."""
    with known_failures():
        return queries.records(workspace.connection, kind, wanted, workspace.device, _roster(workspace))


def _roster(workspace: Workspace) -> Roster:
    return workspace.roster()
