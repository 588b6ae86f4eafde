"""Forbidden: names of fields that must never exist, because they would point to a person.

The reasons: a name, a number or an address lets somebody be found; faith, status or suspicion makes finding them pay.
Names are read in English, Russian, Tajik, Uzbek, Kyrgyz, Kazakh, Turkmen and Dari, in their own script or in Latin.
"""

from __future__ import annotations

import unicodedata

import regex

WHOLE = (
    *("age", "exact age", "sex", "gender", "row", "person", "people", "participant", "participants"),
    *("list", "attendee", "возраст", "пол", "участник", "участники", "участница", "список", "vozrast"),
    *("pol", "uchastnik", "spisok", "синну сол", "иштирокчӣ", "рӯйхат", "yosh", "yoshi", "ishtirokchi"),
    *("roʻyxat", "жаш", "жасы", "жынысы", "سن"),
)
"""Forbidden only as the whole name: an age band of a group is asked, the age of somebody is not."""

WORDS = (
    *("name", "names", "initials", "nick", "alias", "phone", "phones", "tel", "mobile", "cell", "mail"),
    *("imei", "ip", "mac", "dob", "iin", "inn", "pin", "pinfl", "ssn", "tin", "stir", "snils"),
    *("passport", "village", "street", "house", "flat", "gps", "lat", "lon", "lng", "latitude"),
    *("longitude", "geo", "coords", "exif", "faith", "sect", "dress", "hijab", "beard", "suspect"),
    *("suspects", "threat", "score", "flag", "case", "referral", "tip", "attachment", "attachments"),
    *("file", "files", "photo", "image", "scan", "audio", "voice", "video", "quote", "payee"),
    *("signature", "victim", "perpetrator", "witness", "fio", "imya", "familiya", "otchestvo", "adres"),
    *("ulitsa", "dom", "selo", "telefon", "pochta", "podpis", "фио", "имя", "имена", "инициалы"),
    *("кличка", "тел", "телефон", "сотовый", "иин", "инн", "пин", "пинфл", "жшшир", "село", "улица"),
    *("дом", "кишлак", "аул", "махалля", "координаты", "вера", "секта", "подпись", "голос", "файл"),
    *("фото", "ном", "насаб", "номи", "суроға", "деҳа", "имзо", "мазҳаб", "дин", "миллат", "гувоҳнома"),
    *("ism", "ismi", "sharif", "familiyasi", "manzil", "manzili", "qishloq", "mahalla", "imzo", "millat"),
    *("millati", "jshshir", "pasport", "tugilgan", "исм", "исми", "манзил", "қишлоқ", "маҳалла"),
    *("миллати", "аты", "жөнү", "атыжөнү", "дареги", "айыл", "улуту", "дини", "есімі", "тегі"),
    *("мекенжай", "мекенжайы", "ауыл", "ұлты", "жсн", "ady", "familiýasy", "salgysy", "oba", "نام", "تخلص", "تلفن"),
    *("آدرس", "قریه", "تذکره", "مذهب", "قوم", "عکس", "امضا"),
)
"""Forbidden as a word of the name."""

PARTS = (
    *("firstname", "lastname", "surname", "fullname", "nickname", "username", "patronym", "middlename"),
    *("familyname", "telephone", "cellphone", "phonenumber", "whatsapp", "telegram", "viber", "signalid"),
    *("instagram", "facebook", "email", "messenger", "deviceid", "passport", "nationalid", "idnumber"),
    *("idcard", "birth", "address", "geolocation", "pluscode", "maplink", "photograph", "voicenote"),
    *("videoclip", "fingerprint", "ethnic", "nationality", "religio", "denomination", "politicalview"),
    *("migrationstatus", "legalstatus", "deport", "convict", "criminal", "prison", "detention"),
    *("fighter", "relativesabroad", "conflictzone", "radical", "extremis", "terroris", "atrisk"),
    *("riskscore", "risklevel", "riskflag", "vulnerab", "watchlist", "blacklist", "hotlinereport"),
    *("reportperson", "tipoff", "suspicio", "informant", "seatcardno", "personid", "personcode"),
    *("participantid", "participantcode", "attendancelist", "householdid", "родившийся", "фамил"),
    *("отчеств", "телефон", "мобильн", "ватсап", "телеграм", "электроннаяпочта", "емейл", "паспорт"),
    *("удостоверен", "рожден", "адрес", "геолокац", "фотограф", "национальн", "этнич", "вероисповед"),
    *("религи", "политическ", "депорт", "судимост", "миграционныйстатус", "родственникиза", "радикал"),
    *("экстремис", "террорис", "подозр", "группариска", "уровеньриска", "уязвим", "черныйсписок"),
    *("familiy", "otchestv", "datarozhd", "natsionaln", "veroisp", "насабу", "таваллуд", "шиноснома"),
    *("телефони", "nomasab", "telefonraq", "tugʻilgan", "tug'ilgan", "yashashjoy", "туулган", "туған"),
    *("жекекуәлік", "куәлік", "туғанкүн", "doglan", "تولد", "شناسنامه", "پاسپورت", "مشکوک"),
)
"""Forbidden anywhere in the name, written without its gaps."""

_CAMEL = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})")
_GAP = regex.compile(r"[^\p{L}\p{M}\p{N}'ʻ]+")


def is_forbidden(name: str) -> bool:
    """Whether a field of this name would hold something about a person."""
    spaced = _CAMEL.sub(" ", unicodedata.normalize("NFKC", name))
    words = [word for word in _GAP.split(spaced.casefold().replace("ё", "е")) if word]
    joined = "".join(words)
    return " ".join(words) in WHOLE or any(word in WORDS for word in words) or any(part in joined for part in PARTS)
