"""A reader of French, Spanish, Russian or Arabic asks where a country is named: as the language bends its name."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import gazetteer
from db.extract.countries import mentions
from db.extract.inflection import forms
from db.records import Mention


def read(text: str, language: str) -> list[str]:
    return [f"{mention.iso3}:{mention.surface}" for mention in mentions(text, language)]


def kinds(text: str, language: str) -> list[tuple[str, str]]:
    return [(mention.iso3, mention.kind) for mention in mentions(text, language)]


NAMES = {
    "fr": {
        "l'Inde, d’Haïti, au Mali, aux Pays-Bas, du Tchad, les ÉTATS-UNIS": "IND HTI MLI NLD TCD USA",
        "la République islamique d’Iran, l’Iran (République islamique d’), la Côte d’Ivoire": "IRN IRN CIV",
        "le Niger et le Nigéria, la Guinée, la Guinée-Bissau, la Guinée équatoriale": "NER NGA GIN GNB GNQ",
        "le Congo et la République démocratique du Congo, la Dominique, la République dominicaine": "COG COD DMA DOM",
        "le Soudan du Sud et le Soudan, Maurice et Mauritanie": "SSD SDN MUS MRT",
        "aux ÉtatsUnis d'Amérique et aux PaysBas": "USA NLD",
        "au lac Tchad, dans le golfe de Guinée, dans l’océan Indien, en Nouvelle-Guinée, sur le fleuve Sénégal": "",
        "M. Jordan, Dominique Strauss-Kahn, Maurice Bishop, Mme Georgia Chine": "",
        "50 millions de dollars des États-Unis, livres syriennes": "",
        "la Convention de Vienne, le Statut de Rome, les Accords de Genève": "",
        "Salvador Allende, Republika Srpska, les Serbes du Kosovo": "",
        "les pays ibéro-américains, l’Organisation des États américains": "",
    },
    "es": {
        "el Perú, la India, los Países Bajos, del Brasil, al Ecuador, las Bermudas": "PER IND NLD BRA ECU BMU",
        "Haiti, HAITÍ, México, Mexico, Nueva Zelandia, Nueva Zelanda": "HTI HTI MEX MEX NZL NZL",
        "Bolivia (Estado Plurinacional de), la República Democrática Popular Lao, los EE. UU.": "BOL LAO USA",
        "el Níger y Nigeria, Guinea-Bissau, Papua Nueva Guinea y Guinea": "NER NGA GNB PNG GIN",
        "con fines pacíficos, la Reunión Ministerial, el lago Chad, el golfo de México, Nuevo México": "",
        "Guadalupe y la Reunión, Guadalupe García": "GLP REU",
        "2 millones de dólares de los Estados Unidos, el Sr. Israel, la Convención de Viena": "",
    },
    "ru": {
        "Гондураса, Республикой Кореей, Республики Корея, в Соединённых Штатах Америки": "HND KOR KOR USA",
        "Российской Федерацией, Боливарианской Республике Венесуэла": "RUS VEN",
        "с Объединенными Арабскими Эмиратами и Соединенного Королевства": "ARE GBR",
        "Боснией и Герцеговиной, Антигуа и Барбуде, Кот-д'Ивуаром, Кот-д’Ивуара": "BIH ATG CIV CIV",
        "Папуа — Новой Гвинее, Папуа-Новую Гвинею, Гвинеей-Бисау, Гвинее": "PNG PNG GNB GIN",
        "Южным Суданом и Суданом, Нигером и Нигерией, Южной Африке": "SSD SDN NER NGA ZAF",
        "США и КНДР, Ирана (Исламской Республики)": "USA PRK IRN",
        "Того и Бенина": "TGO BEN",
        "Того же требует устав, кроме того, в Индийском океане, у озера Чад, по-русски": "",
        "5 млн. долл. США, г-н Чад, Сальвадор Дали, Республики Сербской": "",
    },
    "ar": {
        "هندوراس والجزائر وفي غينيا": "HND DZA GIN",
        "وللجزائر وبالجزائر فالجزائر كالجزائر بالعراق للعراق ولهندوراس": "DZA DZA DZA DZA IRQ IRQ HND",
        "لجمهورية إيران الإسلامية وبالولايات المتحدة الأمريكية وللمملكة المتحدة": "IRN USA GBR",
        "الجمهورية العربية السورية وجمهورية كوريا الشعبية الديمقراطية وجمهورية كوريا": "SYR PRK KOR",
        "اثيوبيا وإثيوبيا وأثيوبيا، هــايتي، عُمان، مالطه": "ETH ETH ETH HTI OMN MLT",
        "جنوب السودان والسودان، النيجر ونيجيريا، الكونغو وجمهورية الكونغو الديمقراطية": "SSD SDN NER NGA COG COD",
        "في مالي وحكومة مالي والنيجر ومالي": "MLI MLI NER MLI",
        "دعم مالي، عام مالي وسياسي، المحيط الهندي، خليج غينيا، بحيرة تشاد، المغرب العربي": "",
        "اليد اليمنى، مجريات الأمور، المكاتب القطرية، السنة القمرية، المناطق الصحراوية، باكرا": "",
        "سلطنة عمان والبحرين، عُمان": "OMN BHR OMN",
        "في عمّان، في عمان، بعمان": "",
        "بمبلغ 10 دولار أمريكي، اتفاقية فيينا": "",
    },
}
CASES = [(language, text, codes) for language, listed in NAMES.items() for text, codes in listed.items()]


@pytest.mark.parametrize(("language", "text", "codes"), CASES, ids=[text[:40] for _, text, _ in CASES])
def test_names_are_found_as_the_language_bends_them(language: str, text: str, codes: str) -> None:
    assert [mention.iso3 for mention in mentions(text, language)] == codes.split()


def test_what_is_joined_to_a_name_is_no_part_of_it() -> None:
    assert read("l’Algérie, d’Haïti", "fr") == ["DZA:Algérie", "HTI:Haïti"]
    assert read("وبالعراق وللعراق", "ar") == ["IRQ:العراق", "IRQ:لعراق"]
    assert read("l’Iran (République islamique d’).", "fr") == ["IRN:Iran (République islamique d’)"]


@pytest.mark.parametrize(
    ("language", "text", "iso3"),
    [
        ("fr", "haïtien, haïtienne, haïtiens, haïtiennes, Haïtiens, les autorités haïtiennes", "HTI"),
        ("fr", "le Gouvernement suisse, grec et grecque", "CHE GRC GRC"),
        ("es", "hondureño, hondureña, hondureños, hondureñas", "HND"),
        ("es", "francés, las fuerzas argentinas, israelíes", "FRA ARG ISR"),
        ("ru", "гаитянский, гаитянская, гаитянского, гаитянскими, гаитянин, гаитяне, гаитянка", "HTI"),
        ("ru", "ливанцев, австрийцы, китайца, чехами, россиян, кипрско-турецкая", "LBN AUT CHN CZE RUS CYP"),
        ("ar", "هندوراسي، هندوراسية، الهندوراسيين، والهندوراسية، للهندوراسيين", "HND"),
        ("ar", "الأتراك والهنود، القبارصة الأتراك، السلطات اللبنانية", "TUR IND CYP LBN"),
    ],
)
def test_people_and_adjectives(language: str, text: str, iso3: str) -> None:
    found = kinds(text, language)
    assert {kind for _, kind in found} == {"demonym"}
    assert len(found) == len(text.replace("،", ",").split(",")) or [code for code, _ in found] == iso3.split()
    assert {code for code, _ in found} == set(iso3.split())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "en français et en espagnol; la langue française; [Original : espagnol]; anglais, français et russe"),
        ("es", "en español; el idioma ruso; español, francés e inglés; Original: francés"),
        ("ru", "на английском, испанском и французском языках; русский язык; русскоязычный"),
        ("ar", "باللغة الفرنسية، بالإنكليزية والفرنسية والإسبانية، اللغة الروسية"),
    ],
)
def test_a_language_is_not_its_country(language: str, text: str) -> None:
    assert mentions(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "iso3"),
    [
        ("fr", "à Genève et à New York", "CHE USA"),
        ("es", "en Viena y en la Ciudad de México", "AUT MEX"),
        ("ru", "в Женеве, в Нью-Йорке, Вены", "CHE USA AUT"),
        ("ar", "في جنيف وبفيينا والقاهرة", "CHE AUT EGY"),
    ],
)
def test_a_city_stands_for_its_country(language: str, text: str, iso3: str) -> None:
    assert kinds(text, language) == [(code, "place") for code in iso3.split()]


# --- Every form of every name, in a sentence that holds nothing else.

SENTENCES = {
    "fr": ("Le rapport cite {}.", "selon {}, hier", "({})"),
    "es": ("El informe cita {}.", "según {}, ayer", "({})"),
    "ru": ("В докладе упоминается {}.", "по мнению {}, вчера", "({})"),
    "ar": ("ذكر التقرير {}.", "وأشير إلى {}، أمس", "({})"),
}
JOINED = ("", "و", "ب", "ل", "ول", "وب", "ف")


def _spelt(language: str, kind: str) -> list[tuple[str, str, str]]:
    known = gazetteer.spellings(language)
    words = {"name": known.names, "demonym": known.demonyms}[kind]
    return [
        (language, form, iso3)
        for word, iso3 in sorted(words.items())
        if word not in known.excluded
        for form in dict.fromkeys(forms(word, kind, language))
    ]


ALL_NAMES = [each for language in SENTENCES for each in _spelt(language, "name")]
ALL_PEOPLE = [each for language in SENTENCES for each in _spelt(language, "demonym")]
# Found only beside what tells them from another word.
NEEDS_MORE = {"مالي", "عمان", "Reunión"}


def _found_alone(language: str, form: str, text: str, iso3: str) -> bool:
    """Whether the text's only mention is the form; an article before it or a bracket after it may belong to it."""
    found = mentions(text, language)
    return [mention.iso3 for mention in found] == [iso3] and found[0].surface.strip("()") in form


@given(st.sampled_from(ALL_NAMES), st.integers(0, 2), st.sampled_from(JOINED))
def test_every_form_of_a_name_is_found(named: tuple[str, str, str], sentence: int, joined: str) -> None:
    language, form, iso3 = named
    if form in NEEDS_MORE:
        return
    if language == "ar" and joined:
        form = joined + (form.removeprefix("ا") if joined.endswith("ل") and form.startswith("ال") else form)
    assert _found_alone(language, form, SENTENCES[language][sentence].format(form), iso3)


@given(st.sampled_from(ALL_PEOPLE), st.integers(0, 1))
def test_every_form_of_an_adjective_is_found(named: tuple[str, str, str], sentence: int) -> None:
    language, form, iso3 = named
    text = SENTENCES[language][sentence].format(form)
    found = [mention for mention in mentions(text, language) if mention.iso3 == iso3]
    assert len(found) == len(mentions(text, language)) == 1


@given(st.lists(st.sampled_from(ALL_NAMES + ALL_PEOPLE), max_size=6), st.sampled_from((", ", " ; ", "\n", " — ")))
def test_mentions_lie_in_the_text_in_order(named: list[tuple[str, str, str]], between: str) -> None:
    for language in SENTENCES:
        text = between.join(form for _, form, _ in named)
        found: tuple[Mention, ...] = mentions(text, language)
        assert all(mention.surface == text[mention.start : mention.end] != "" for mention in found)
        assert all(one.end <= other.start for one, other in itertools.pairwise(found))


@pytest.mark.parametrize("language", [*SENTENCES, "zh", "en"])
def test_every_country_is_found_by_the_name_that_is_shown(language: str) -> None:
    for country in gazetteer.countries():
        name = country.name(language)
        if name not in NEEDS_MORE:
            assert [mention.iso3 for mention in mentions(f"({name})", language)] == [country.iso3]
