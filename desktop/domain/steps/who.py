"""Who came: the second step of a session, people counted in one-way tallies, and who stood beside them."""

from __future__ import annotations

from desktop.domain import session_lists as lists
from desktop.domain.field import Choice, Choices, Condition, Count, Field, Merge, Tally
from desktop.domain.lists import AGE, AGE_FROM, HELD, SEX, WHO, said_rest
from desktop.words import QT_TRANSLATE_NOOP

WHO_FIELDS = (
    Field(
        20, "att_sex", QT_TRANSLATE_NOOP("Domain", "People present"), Tally(SEX), required=True, when=HELD, group=WHO
    ),
    Field(
        21,
        "att_age",
        QT_TRANSLATE_NOOP("Domain", "By age"),
        Tally(AGE),
        when=Condition("att_sex", at_least=AGE_FROM),
        merge=said_rest("att_sex"),
        group=WHO,
        hint=QT_TRANSLATE_NOOP("Domain", "What is not known stays “not said”."),
    ),
    Field(22, "att_new", QT_TRANSLATE_NOOP("Domain", "Here for the first time"), Count(0, 999), when=HELD, group=WHO),
    Field(
        23,
        "att_children_care",
        QT_TRANSLATE_NOOP("Domain", "Children in the children's corner"),
        Count(0, 999),
        when=HELD,
        group=WHO,
    ),
    Field(
        24,
        "role_counts",
        QT_TRANSLATE_NOOP("Domain", "By role"),
        Tally(lists.ROLES),
        when=HELD,
        merge=Merge("other", below=3),
        group=WHO,
        hint=QT_TRANSLATE_NOOP("Domain", "Fewer than three in a role are counted under “other”."),
    ),
    Field(
        25,
        "officials_present",
        QT_TRANSLATE_NOOP("Domain", "Officials present"),
        Choice(lists.OFFICIALS),
        required=True,
        when=HELD,
        group=WHO,
    ),
    Field(
        26,
        "sponsor_visible",
        QT_TRANSLATE_NOOP("Domain", "How visible was a sponsor?"),
        Choice(lists.SPONSOR_VISIBLE),
        required=True,
        when=HELD,
        group=WHO,
    ),
    Field(
        27,
        "sponsor_kind",
        QT_TRANSLATE_NOOP("Domain", "What kind of sponsor?"),
        Choices(lists.SPONSOR_KINDS),
        required=True,
        when=Condition("sponsor_visible", any_of=("named", "banner", "hosted")),
        group=WHO,
    ),
)
