"""What tests of citations draw from: symbols of every kind, the six languages, and numbers of paragraphs."""

from __future__ import annotations

from hypothesis import strategies as st

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
SYMBOLS = (
    "CTOC/COP/2024/2",
    "CTOC/COP/WG.4/2023/2",
    "CRC/C/GC/25",
    "FCCC/SBI/2019/20/Add.1",
    "UNEP/OzL.Pro.WG.1/35/3",
    "HSP/HA.2/4",
    "TD/B/EX(74)/2",
    "ST/AI/2022/2",
    "A/AC.105/1279",
    "E/C.12/2023/3",
    "A/CONF.232/2023/4",
    "A/HRC/53/CRP.1",
    "A/INF/80/4",
    "A/C.3/78/L.41",
    "E/2023/NGO/12",
    "S/PRST/2023/5",
    "S/PV.9159",
    "A/78/SR.4",
    "A/77/489/Corr.1",
    "A/520/Rev.20",
    "A/80/6 (Sect. 16)",
    "A/80/6 (Sect. 3)/Add.5",
    "A/80/6 (Income sect. 1)",
    "A/RES/77/236",
    "A/RES/72/266 B",
    "A/RES/217 A (III)",
    "A/RES/3201 (S-VI)",
    "A/RES/S-32/1",
    "S/RES/2652 (2022)",
    "A/HRC/RES/53/6",
    "E/RES/2024/10",
    "S/25704",
    "CERD/C/ARG/21-23",
    "ECE/TRANS/WP.29/2026/139",
    "E/2003/30–E/CN.15/2003/14",
    "A/55/305–S/2000/809",
)

symbols = st.sampled_from(SYMBOLS)
languages = st.sampled_from(LANGUAGES)
bases = st.one_of(
    st.integers(1, 9999).map(str),
    st.tuples(st.integers(1, 40), st.integers(1, 400)).map(lambda pair: f"{pair[0]}.{pair[1]}"),
    st.tuples(st.integers(1, 40), st.sampled_from(["I", "IV", "X"]), st.integers(1, 99)).map(
        lambda parts: ".".join(map(str, parts))
    ),
)
