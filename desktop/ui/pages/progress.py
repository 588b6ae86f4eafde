"""Progress: the meetings of a group so far, as figures and as a curve."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.actions import record
from desktop.actions.workspace import Workspace
from desktop.domain.record import Filter, Record
from desktop.domain.session import was_held
from desktop.ui.labels import Label
from desktop.ui.pages.curve import AttendanceCurve
from desktop.ui.pages.names import people, plain
from desktop.ui.rows import Sheet
from desktop.ui.translate import translate


@dataclass(frozen=True, slots=True)
class Progress:
    """`held`: (number of the meeting, people) in their order; `planned` meetings and `enrolled` people in all."""

    held: tuple[tuple[int, int], ...]
    planned: int
    enrolled: int

    @staticmethod
    def of(workspace: Workspace, cohort: Record) -> Progress:
        """How far the group is; a meeting that was repeated counts with the most people it had."""
        best: dict[int, int] = {}
        for one in record.rows(workspace, "session", Filter(cohort=cohort.id)):
            number = one.values.get("session_no")
            if isinstance(number, int) and was_held(plain(one.values)):
                best[number] = max(best.get(number, 0), people(one.values))
        planned = cohort.values.get("planned_sessions")
        enrolled = people(cohort.values, "enrolled_sex")
        return Progress(tuple(sorted(best.items())), planned if isinstance(planned, int) else 0, enrolled)

    @property
    def words(self) -> str:
        """`3 of 10 meetings`."""
        return translate("Groups", "{held} of {planned} meetings").format(held=len(self.held), planned=self.planned)


def curve_sheet(progress: Progress) -> Sheet:
    """The curve on a card."""
    curve = AttendanceCurve()
    curve.show_meetings(progress.held, progress.planned, progress.enrolled)
    words = translate("Groups", "people at each meeting; the upper line is the whole group, {enrolled}")
    return Sheet(Label(words.format(enrolled=progress.enrolled), "small", wrap=True), curve, margin=16, spacing=4)
