"""Dates as UN documents print them under their symbols, in the six languages."""

from __future__ import annotations

from datetime import date

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ar": "كانون_الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيه تموز/يوليه آب/أغسطس"
    " أيلول/سبتمبر تشرين_الأول/أكتوبر تشرين_الثاني/نوفمبر كانون_الأول/ديسمبر",
}
_FORMS = {"es": "{day} de {month} de {year}", "ru": "{day} {month} {year} года"}


def written(iso: str, language: str) -> str:
    """Return an ISO 8601 date in words of a language: "23 July 2024", "2024年7月23日"; what is no date stays."""
    try:
        told = date.fromisoformat(iso)
    except ValueError:
        return iso
    if language == "zh":
        return f"{told.year}年{told.month}月{told.day}日"
    month = _MONTHS.get(language, _MONTHS["en"]).split()[told.month - 1].replace("_", " ")
    day = "1er" if language == "fr" and told.day == 1 else str(told.day)
    return _FORMS.get(language, "{day} {month} {year}").format(day=day, month=month, year=told.year)
