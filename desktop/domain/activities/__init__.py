"""Activities: the kinds of work, one short file each; for a new one follow CONTRIBUTING.md, Adding an activity."""

from __future__ import annotations

from desktop.domain.activities.community import COMMUNITY
from desktop.domain.activities.migrants import MIGRANTS
from desktop.domain.activities.mothers import MOTHERS
from desktop.domain.activities.parents import PARENTS
from desktop.domain.declaration import Activity
from desktop.domain.field import Option

ACTIVITIES: tuple[Activity, ...] = (COMMUNITY, PARENTS, MOTHERS, MIGRANTS)

ACTIVITY_OPTIONS = tuple(Option(activity.code, activity.label) for activity in ACTIVITIES)
