"""Names that must not exist: found in eight languages, and found nowhere in our own declarations."""

from __future__ import annotations

import pytest

from desktop.domain.field import Choice, Choices, Money, Tally
from desktop.domain.forbidden import is_forbidden
from desktop.domain.kind import KINDS, parse_record

FORBIDDEN = """
name first_name LastName participant-name full_name Patronymic nick_name initials signature photo voice_note video
phone phone_number PhoneNumber telegram e_mail email WhatsApp device_id ip mac messenger
passport passport_no national_id dob date_of_birth birth_year age exact_age iin PINFL tin
address home_address village street gps latitude geo_location plus_code map_link exif
ethnicity nationality religion faith sect dress political_view degree_of_religiosity
migration_status legal_status deported conviction relatives_abroad conflict_zone
suspect at_risk risk_score radicalised radicalisation_level extremist vulnerability_index
watch_list referral_case tip_off
attachment attachments files scan audio payee witness participant participants person_id participant_code seat_card_no
имя фамилия Отчество ФИО инициалы телефон номер_телефона адрес паспорт дата_рождения национальность вероисповедание
координаты село улица судимость группа_риска подозрение радикализация фото подпись
ном ному_насаб насаб таваллуд шиноснома суроға миллат мазҳаб деҳа
ism ismi familiyasi tugilgan_sana manzili millati jshshir qishloq
аты-жөнү дареги айыл улуту есімі тегі мекенжайы жеке_куәлік жсн
ady familiýasy salgysy نام تلفن آدرس تذکره مذهب
"""


@pytest.mark.parametrize("name", [name for line in FORBIDDEN.strip().split("\n") for name in line.split()])
def test_refused(name: str) -> None:
    assert is_forbidden(name)


@pytest.mark.parametrize(
    "name",
    [
        "start",
        "att_age",
        "age_scheme",
        "title",
        "code",
        "topics_raised",
        "meeting number",
        "номер_встречи",
        "language",
        "",
        "_",
    ],
)
def test_let_through(name: str) -> None:
    assert not is_forbidden(name)


def test_no_declaration_has_such_a_field() -> None:
    names = [field.name for kind in KINDS for field in kind.every] + [kind.name for kind in KINDS]
    assert len(names) > 100
    assert [name for name in names if is_forbidden(name)] == []


def test_no_line_of_a_tally_or_sum_is_such_a_name() -> None:
    codes = [
        option.code
        for kind in KINDS
        for field in kind.every
        if isinstance(field.type, Tally | Money)
        for option in field.type.options
    ]
    assert [code for code in codes if is_forbidden(code) and code != "religious"] == []


def test_no_choice_is_a_flag_on_a_person() -> None:
    for kind in KINDS:
        for field in kind.every:
            if isinstance(field.type, Choice | Choices):
                words = {option.code for option in field.type.options}
                assert not words & {"suspect", "at_risk", "radicalised", "vulnerable", "returnee_fighter", "convicted"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_forbidden_name_is_refused_as_such_in_every_kind(kind: object) -> None:
    for each in KINDS:
        if each is kind:
            _, problems = parse_record(each, {"participant_name": "x", "phone": 1})
            assert [problem.code for problem in problems] == ["forbidden-field", "forbidden-field"]
            assert "participant_name" in problems[0].sentence
