"""Worked examples of the text guard in eight languages; every number and every person is invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.guard import Guard, load

RULES = Path(__file__).parents[2] / "resources" / "guard" / "rules.json"


@pytest.fixture(scope="module")
def guard() -> Guard:
    return load(RULES.read_text(encoding="utf-8"))


# Text, the rule that must be named, the words that must be covered.
BLOCKED = [
    ("Мать просит перезвонить: +992 90 000-01-23", "PHONE_INTL", "+992 90 000-01-23"),
    ("Байланыш: 0700 00 01 23 (кечинде)", "PHONE_LOCAL", "0700 00 01 23"),
    ("Kechqurun 998 90 000 01 23 ga qo‘ng‘iroq qiling", "PHONE_CC_NOPLUS", "998 90 000 01 23"),
    ("Контакт 8 (700) 000-01-23 после 18:00", "PHONE_8_7XX", "8 (700) 000-01-23"),
    ("شماره تماس ۰۰۹۳۷۰۰۰۰۰۱۲۳ است", "PHONE_INTL", "۰۰۹۳۷۰۰۰۰۰۱۲۳"),
    ("в списке записано 850101100230", "ID_KZ_IIN", "850101100230"),
    ("JSHSHIR 11503850120019 yozilgan", "ID_UZ_PINFL", "11503850120019"),
    ("ПИН 21503188500017 со справки", "ID_KG_PIN", "21503188500017"),
    ("паспорт серии AA0000123 видел сам", "PASSPORT", "AA0000123"),
    ("дом у канала, 40.28330, 69.62220, зелёные ворота", "GPS_DECIMAL", "40.28330, 69.62220"),
    ("встреча по адресу 8H7H7JMC+8V", "PLUS_CODE", "8H7H7JMC+8V"),
    ("пишет в телеграм @fictional_user_01", "SOCIAL_HANDLE", "@fictional_user_01"),
    ("сегодня Каримова Зулфия Ахмедовна рассказала о сыне", "NAME_PATRONYMIC_CYR", "Каримова Зулфия Ахмедовна"),
    ("жаңы катышуучу Нурбек Асан уулу келди", "NAME_SON_DAUGHTER", "Асан уулу"),
    ("после сессии Рустам ака остался поговорить с имамом Абдулло", "NAME_HONORIFIC_CYR", "Рустам ака"),
    # Beyond the agreed thirty.
    ("Зулфия апа спросила про документы.", "NAME_HONORIFIC_CYR", "Зулфия апа"),
    ("Зул\u200bфи\u0301я апа спросила про документы.", "NAME_HONORIFIC_CYR", "Зул\u200bфи\u0301я апа"),
    ("Потом пришла Фотима Саидовна с соседкой", "NAME_PATRONYMIC_CYR", "Фотима Саидовна"),
    ("Telefon: ９０ ０００ ０１ ２３", "PHONE_LOCAL", "９０ ０００ ０１ ２３"),
    ("звонить 900/00/01/23 вечером", "PHONE_GROUPS", "900/00/01/23"),
    ("звонить девять ноль ноль ноль ноль один два три", "PHONE_WORDS", "девять ноль ноль ноль ноль один два три"),
    ("рақами ӯ нӯҳ сифр сифр як ду се чор", "PHONE_WORDS", "нӯҳ сифр сифр як ду се чор"),
    ("to‘qqiz nol nol nol bir ikki uch deb yozing", "PHONE_WORDS", "to‘qqiz nol nol nol bir ikki uch"),
    ("call nine zero zero, zero one two three", "PHONE_WORDS", "nine zero zero, zero one two three"),
    ("9 0 0 0 0 0 1 2 3", "SPACED_DIGITS", "9 0 0 0 0 0 1 2 3"),
    ("пишите на primer@example.org", "EMAIL", "primer@example.org"),
    ("почта primer(собака)example точка org", "EMAIL_SPELLED", "primer(собака)example точка org"),
    ("см. https://t.me/fictional_group", "SOCIAL_URL", "https://t.me/fictional_group"),
    ("Телеграм: fictional.user", "SOCIAL_NAMED", "Телеграм: fictional.user"),
    ("geo:38.5, место сбора", "MAP_URL", "geo:38.5"),
    ("точка 40°17' к северу", "GPS_DMS", "40°17'"),
    ("карта 4000 0012 3456 7899 за чай", "BANK_CARD", "4000 0012 3456 7899"),
    ("نمبر تذکره ۱۴۰۰-۰۱۰۱-۱۲۳۴۵ بود", "ID_TAZKIRA", "۱۴۰۰-۰۱۰۱-۱۲۳۴۵"),
    ("СНИЛС 123-456-789 00", "ID_SNILS", "123-456-789 00"),
    ("ИНН: 0123456", "ID_KEYWORD", "ИНН: 0123456"),
    ("шиноснома рақами 400000123 дорад", "PASSPORT_KEYWORD", "шиноснома рақами 400000123"),
    ("номер 123456789 на бумаге", "LONG_NUMBER_9", "123456789"),
    ("Keldi Nodira Karimovna, keyin ketdi", "NAME_PATRONYMIC_LAT", "Nodira Karimovna"),
    ("Kecha Anvar Botir o‘g‘li so‘zga chiqdi", "NAME_SON_DAUGHTER", "Botir o‘g‘li"),
    ("қатысушы Ерлан Серік ұлы сұрады", "NAME_SON_DAUGHTER", "Серік ұлы"),
    ("soňra Merdan Ata ogly geldi", "NAME_SON_DAUGHTER", "Ata ogly"),
    ("говорил Петров А.Б. из комитета", "NAME_INITIALS_CYR", "Петров А.Б."),
    ("записал А. Петров после чая", "NAME_INITIALS_CYR", "А. Петров"),
    ("баъд Вали кори гап зад", "NAME_HONORIFIC_CYR", "Вали кори"),
    ("keyin Gulnora opa gapirdi", "NAME_HONORIFIC_LAT", "Gulnora opa"),
    ("вела беседу г-жа Примерова", "NAME_TITLE_BEFORE", "г-жа Примерова"),
    ("пришёл имам-хатиб Абдулло", "NAME_TITLE_BEFORE", "имам-хатиб Абдулло"),
    ("Mr. Smith opened the meeting", "NAME_TITLE_BEFORE", "Mr. Smith"),
    ("муаллима Сабоҳат дарс гуфт", "NAME_TITLE_BEFORE", "муаллима Сабоҳат"),
    ("сосед Каримов завербован, говорят", "ACCUSATION", "завербован"),
    ("salafist, they say about Rustam", "ACCUSATION", "salafist"),
]

WARNED = [
    ("Вопросы задавала Каримова, потом молчала", "NAME_SURNAME_CYR", "Каримова"),
    ("Потом пришёл Мирзо Негматий", "NAME_TWO_CAPS", "Мирзо Негматий"),
    ("вопросы задавала Сабоҳат Каримова", "NAME_TWO_CAPS", "Сабоҳат Каримова"),
    ("Каримова задавала вопросы", "NAME_SURNAME_START", "Каримова"),
    ("Keyin Karimova savol berdi", "NAME_SURNAME_LAT", "Karimova"),
    ("баъд Сафарзода пурсид", "NAME_SURNAME_CYR", "Сафарзода"),
    ("Зулфия боз омад", "NAME_FIRST_CYR", "Зулфия"),
    ("разговор с Рустамом после чая", "NAME_FIRST_CYR", "Рустамом"),
    ("suhbatdan keyin Dilnoza qoldi", "NAME_FIRST_LAT", "Dilnoza"),
    ("فاطمه سوال کرد", "NAME_FIRST_ARABIC", "فاطمه"),
    ("آقای رحیمی سوال کرد", "NAME_ARABIC_SUFFIX", "آقای رحیمی"),
    ("شریف زاده سوال کرد", "NAME_ARABIC_SUFFIX", "شریف زاده"),
    ("ахмедовна спросила про школу", "NAME_PATRONYMIC_LOWER", "ахмедовна"),
    ("один отец подозревает сына", "ACCUSATION", "подозревает"),
    ("живёт: ул. Садовая, дом 5", "ADDRESS", "ул. Садовая, дом 5"),
    ("дом 5, кв. 12 у канала", "ADDRESS", "дом 5, кв. 12"),
    ("встреча в школе № 12", "SCHOOL_UNIT", "школе № 12"),
    ("мактаби рақами 7", "SCHOOL_UNIT", "мактаби рақами 7"),
    ("23-maktab o‘qituvchisi", "SCHOOL_UNIT", "23-maktab"),
    ("№ 5 мектеп жанында", "SCHOOL_UNIT", "№ 5 мектеп"),
    ("машина 01 KG 123 ABC у входа", "CAR_PLATE", "01 KG 123 ABC"),
    ("мать Kаримoва", "MIXED_SCRIPT_WORD", "Kаримoва"),
    ("родился 12.03.2001 в селе", "DOB", "родился 12.03.2001"),
    ("код 1234567 на двери", "LONG_NUMBER_7", "1234567"),
    ("единственная вдова в квартале", "ROLE_UNIQUE", "единственная вдова в"),
    ("the imam of the old mosque said", "ROLE_UNIQUE", "the imam of the"),
    ("имам соборной мечети сказал", "ROLE_UNIQUE", "имам соборной мечети"),
    ("ягона мулло дар ин ҷо", "ROLE_UNIQUE", "ягона мулло"),
]

CLEAN = [
    "Пришли 18 матерей из 22 записанных, 3 новых",
    "Много вопросов от родителей мигрантов и учителей",
    "Бюджет на чай 1 250,50 сомони, печать 300 экз., всего 1500000 сум",
    "Следующая сессия 14.03.2026 в 10:30, запасная дата 21.03.2026",
    "Тест: до 12 из 20 баллов, после 16 из 20",
    "Сессия прошла в районе Джаббор Расулов",
    "Sharof Rashidov tumanida 24 nafar qatnashdi",
    "The Nov review moved to Dec; see Annex B",
    "Module 4, aka “listening first”, took 35 minutes",
    "Часть семей вернулась из города Ростов",
    "см. пункт 4.2.1, карточка 7, лист A4, ISBN 978-3-903128-32-3",
    "Сабақ соңында қатысушылар үйге тапсырма алды",
    "Onalar guruhi suhbatdan mamnun, savollar ko‘p bo‘ldi",
    "Иштирокчиён дар бораи эътимод суҳбат карданд",
    "Доверие выросло: 4,1 против 3,6 (n=24 и n=21), группа GRP-07.",
    # Beyond the agreed thirty.
    "Как говорить с сыном, который хочет уехать на заработки?",
    "Вопросов было много. Участников 18. Готов помочь и школьный сторож.",
    "Основа разговора: доверие. Слева сидели отцы, справа матери. Снова просили чай.",
    "• Слова трудные\n- Готова ли группа?\n- Здорова ли вода?",
    "Модарон гуфтанд, ки об дер меояд. Роҳ вайрон аст.",
    "Дар ноҳияи Бобоҷон Ғафуров ду гурӯҳ кор кард",
    "Из Бободжон Гафурова приехали две ведущие",
    "Анын кызы мектепке барбайт деген суроо болду",
    "Суу жана жол жөнүндө көп сүйлөшүштү",
    "Оның қызы туралы айтпадық, тек жалпы сөйлестік",
    "Qizlar va o‘g‘illar haqida umumiy suhbat bo‘ldi",
    "Suw barada köp uly sowal boldy",
    "مادران درباره آب و راه صحبت کردند",
    "در پایان جلسه سوال زیاد بود",
    "Families asked about water, roads and school. Nobody was named.",
    "Шаг 3 занял 40 минут вместо 20; шаг 5 пропустили",
    "Расходы: 12000000 сум, 350 сомони, 90 000 тенге",
    "Один, два, три: считали вслух по-таджикски",
    "Встреча 4 группы M-07, ведущие F2 и F5, лист № 18",
    "Приехали через Ростов, часть до Саратова",
    "Духовная жизнь и условна и основна",
    "Москвич и царевич, сказка для детей",
    "Мировой банк, Новой школы не будет",
    "2026-03-14, 14/03/2026, 14.03.26",
    "Мактаб нав шуд, китоб кам аст",
    "Ҳафтаи кори ноҳия буд, соати кори мактаб дигар шуд",
]


@pytest.mark.parametrize(("text", "rule", "words"), BLOCKED)
def test_must_be_changed(guard: Guard, text: str, rule: str, words: str) -> None:
    found = {finding.rule: finding for finding in guard.scan(text)}
    assert rule in found
    assert found[rule].level == "block"
    assert words in text[found[rule].start : found[rule].end]


@pytest.mark.parametrize(("text", "rule", "words"), WARNED)
def test_is_asked_about(guard: Guard, text: str, rule: str, words: str) -> None:
    found = {finding.rule: finding for finding in guard.scan(text)}
    assert rule in found
    assert found[rule].level == "warn"
    assert words in text[found[rule].start : found[rule].end]


@pytest.mark.parametrize("text", CLEAN)
def test_passes(guard: Guard, text: str) -> None:
    assert [(finding.rule, text[finding.start : finding.end]) for finding in guard.scan(text)] == []


def test_every_rule_has_an_example(guard: Guard) -> None:
    shown = {finding.rule for text, _, _ in BLOCKED + WARNED for finding in guard.scan(text)}
    assert {rule.id for rule in guard.rules} - shown == set()
