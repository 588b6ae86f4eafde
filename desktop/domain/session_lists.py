"""Session lists: the choices on the form of a session. Codes are never renamed or reused, only retired."""

from __future__ import annotations

from desktop.domain.field import Option
from desktop.words import QT_TRANSLATE_NOOP

ENTERED_FROM = (
    Option("own", QT_TRANSLATE_NOOP("Domain", "My own meeting")),
    Option("paper", QT_TRANSLATE_NOOP("Domain", "A colleague's paper sheet")),
)

DELIVERED = (
    Option("as_planned", QT_TRANSLATE_NOOP("Domain", "As planned")),
    Option("shortened", QT_TRANSLATE_NOOP("Domain", "Shortened")),
    Option("changed", QT_TRANSLATE_NOOP("Domain", "Changed")),
    Option("repeat", QT_TRANSLATE_NOOP("Domain", "Made up later")),
    Option("cancelled", QT_TRANSLATE_NOOP("Domain", "Cancelled")),
    Option("postponed", QT_TRANSLATE_NOOP("Domain", "Postponed")),
)

REASONS = (
    Option("low_turnout", QT_TRANSLATE_NOOP("Domain", "Few people came")),
    Option("venue", QT_TRANSLATE_NOOP("Domain", "Venue")),
    Option("weather_road", QT_TRANSLATE_NOOP("Domain", "Weather or road")),
    Option("holiday", QT_TRANSLATE_NOOP("Domain", "Holiday")),
    Option("illness", QT_TRANSLATE_NOOP("Domain", "Illness")),
    Option("official_request", QT_TRANSLATE_NOOP("Domain", "An official asked for it")),
    Option("safety", QT_TRANSLATE_NOOP("Domain", "Safety")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Another reason")),
)

ROLES = (
    Option("parents", QT_TRANSLATE_NOOP("Domain", "Parents")),
    Option("teachers", QT_TRANSLATE_NOOP("Domain", "Teachers")),
    Option("youth_workers", QT_TRANSLATE_NOOP("Domain", "Youth workers")),
    Option("religious", QT_TRANSLATE_NOOP("Domain", "Religious figures")),
    Option("officials", QT_TRANSLATE_NOOP("Domain", "Local officials")),
    Option("cso", QT_TRANSLATE_NOOP("Domain", "Staff of organisations")),
    Option("health_social", QT_TRANSLATE_NOOP("Domain", "Health and social workers")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Other")),
)

OFFICIALS = (
    Option("none", QT_TRANSLATE_NOOP("Domain", "None")),
    Option("invited_part", QT_TRANSLATE_NOOP("Domain", "Invited, for a part")),
    Option("invited_whole", QT_TRANSLATE_NOOP("Domain", "Invited, the whole time")),
    Option("unannounced", QT_TRANSLATE_NOOP("Domain", "Unannounced")),
)

QUIET = (
    Option("none", QT_TRANSLATE_NOOP("Domain", "Nobody in particular")),
    Option("women", QT_TRANSLATE_NOOP("Domain", "Women")),
    Option("men", QT_TRANSLATE_NOOP("Domain", "Men")),
    Option("younger", QT_TRANSLATE_NOOP("Domain", "The younger")),
    Option("older", QT_TRANSLATE_NOOP("Domain", "The older")),
    Option("language", QT_TRANSLATE_NOOP("Domain", "A language minority")),
)

TOPICS = (
    Option("none", QT_TRANSLATE_NOOP("Domain", "None of these")),
    Option("jobs", QT_TRANSLATE_NOOP("Domain", "Jobs and income")),
    Option("migration", QT_TRANSLATE_NOOP("Domain", "Migration and separated families")),
    Option("school", QT_TRANSLATE_NOOP("Domain", "School")),
    Option("parenting", QT_TRANSLATE_NOOP("Domain", "Parenting, talking with teenagers")),
    Option("online", QT_TRANSLATE_NOOP("Domain", "Online content")),
    Option("religion", QT_TRANSLATE_NOOP("Domain", "Religious knowledge and practice")),
    Option("fairness", QT_TRANSLATE_NOOP("Domain", "Corruption and fairness")),
    Option("officials", QT_TRANSLATE_NOOP("Domain", "Relations with officials and police")),
    Option("neighbours", QT_TRANSLATE_NOOP("Domain", "Neighbours and ethnic relations")),
    Option("violence_home", QT_TRANSLATE_NOOP("Domain", "Violence at home")),
    Option("health", QT_TRANSLATE_NOOP("Domain", "Health and mental health")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Another topic")),
)

MATERIALS = (
    Option("cards", QT_TRANSLATE_NOOP("Domain", "Cards")),
    Option("worksheet", QT_TRANSLATE_NOOP("Domain", "Worksheet")),
    Option("poster", QT_TRANSLATE_NOOP("Domain", "Poster")),
    Option("leaflet", QT_TRANSLATE_NOOP("Domain", "Leaflet")),
    Option("seat_cards", QT_TRANSLATE_NOOP("Domain", "Seat cards")),
    Option("jars", QT_TRANSLATE_NOOP("Domain", "Jars and beads")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Other")),
)

SERVICES = (
    Option("legal_aid", QT_TRANSLATE_NOOP("Domain", "Legal aid")),
    Option("psychologist", QT_TRANSLATE_NOOP("Domain", "Psychologist")),
    Option("migrant_centre", QT_TRANSLATE_NOOP("Domain", "Migrant centre")),
    Option("labour_hotline", QT_TRANSLATE_NOOP("Domain", "Labour hotline")),
)

SPONSOR_VISIBLE = (
    Option("nobody", QT_TRANSLATE_NOOP("Domain", "Nobody was mentioned")),
    Option("named", QT_TRANSLATE_NOOP("Domain", "Named aloud")),
    Option("banner", QT_TRANSLATE_NOOP("Domain", "On paper or a banner")),
    Option("hosted", QT_TRANSLATE_NOOP("Domain", "Opened or hosted the meeting")),
)

SPONSOR_KINDS = (
    Option("state", QT_TRANSLATE_NOOP("Domain", "State body")),
    Option("foreign", QT_TRANSLATE_NOOP("Domain", "Foreign or international")),
    Option("local_ngo", QT_TRANSLATE_NOOP("Domain", "Local organisation")),
    Option("religious", QT_TRANSLATE_NOOP("Domain", "Religious body")),
    Option("business", QT_TRANSLATE_NOOP("Domain", "Business")),
)

SAFETY_LEVELS = (
    Option("green", QT_TRANSLATE_NOOP("Domain", "Green: calm")),
    Option("yellow", QT_TRANSLATE_NOOP("Domain", "Yellow: something to watch")),
    Option("red", QT_TRANSLATE_NOOP("Domain", "Red: somebody could be harmed")),
)

# "Outside interference" stands for pressure by an official and for threats: the screen must not accuse anybody.
SAFETY_TAGS = (
    Option("interference", QT_TRANSLATE_NOOP("Domain", "Outside interference")),
    Option("family_pressure", QT_TRANSLATE_NOOP("Domain", "Pressure in families")),
    Option("heated_argument", QT_TRANSLATE_NOOP("Domain", "Heated argument")),
    Option("distress", QT_TRANSLATE_NOOP("Domain", "Somebody was distressed")),
    Option("media_photo", QT_TRANSLATE_NOOP("Domain", "Media or photographs")),
    Option("rumours", QT_TRANSLATE_NOOP("Domain", "Rumours about the project")),
    Option("theft_loss", QT_TRANSLATE_NOOP("Domain", "Theft or loss")),
    Option("transport_health", QT_TRANSLATE_NOOP("Domain", "Transport or health")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Something else")),
)

ACTIONS = (
    Option("none", QT_TRANSLATE_NOOP("Domain", "Nothing")),
    Option("paused", QT_TRANSLATE_NOOP("Domain", "Paused")),
    Option("ended_early", QT_TRANSLATE_NOOP("Domain", "Ended early")),
    Option("supervisor_told", QT_TRANSLATE_NOOP("Domain", "Told the supervisor by voice")),
    Option("venue_changed", QT_TRANSLATE_NOOP("Domain", "Changed the venue")),
    Option("support_offered", QT_TRANSLATE_NOOP("Domain", "Offered support")),
)

COSTS = (
    Option("venue", QT_TRANSLATE_NOOP("Domain", "Venue")),
    Option("food", QT_TRANSLATE_NOOP("Domain", "Tea and food")),
    Option("transport", QT_TRANSLATE_NOOP("Domain", "Transport")),
    Option("childcare", QT_TRANSLATE_NOOP("Domain", "Childcare")),
    Option("printing", QT_TRANSLATE_NOOP("Domain", "Printing")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Other")),
)

CURRENCIES = (
    Option("TJS", QT_TRANSLATE_NOOP("Domain", "somoni")),
    Option("KGS", QT_TRANSLATE_NOOP("Domain", "som")),
    Option("UZS", QT_TRANSLATE_NOOP("Domain", "sum")),
    Option("KZT", QT_TRANSLATE_NOOP("Domain", "tenge")),
    Option("TMT", QT_TRANSLATE_NOOP("Domain", "manat")),
    Option("AFN", QT_TRANSLATE_NOOP("Domain", "afghani")),
    Option("USD", QT_TRANSLATE_NOOP("Domain", "US dollar")),
    Option("EUR", QT_TRANSLATE_NOOP("Domain", "euro")),
)
