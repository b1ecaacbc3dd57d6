#!/usr/bin/env python3
"""Writes content/lexicon/fi.tsv: for every Finnish word form of the content its base forms and the parts of its compound.

usage: scripts/lexicon.py [content folder]        (needs Debian's libvoikko1, voikko-fi and python3-libvoikko)

The site builds without this script and without Voikko: words that the file lacks fall back to the rules of src/language.
Run it after larger changes of content, and commit the file. One line a form: form, base forms, parts; lists with spaces.
"""
import re
import sys
from pathlib import Path

import libvoikko

CONTENT = Path(sys.argv[1] if len(sys.argv) > 1 else "content")
WORD = re.compile(r"[a-zåäöéü]+(?:-[a-zåäöéü]+)*")
NOMINAL = {"nimisana", "laatusana", "nimisana_laatusana", "paikannimi", "nimi", "sukunimi", "etunimi", "lyhenne", "teonsana"}
SHORTEST_PART = 3
# In viranomainen and kodinomainen "omainen" is an ending, not a relative.
LIKE_SUFFIX = "nomainen"


def split_structure(text):
    """Voikko writes suffix bases as (+u); splitting at + alone would cut them."""
    return re.findall(r"\+([^+()]+(?:\(\+?[^()]*\))?)", text or "")


def compound(wordbases):
    """The base forms of a compound's parts; a derivational ending, (+u), is joined to the part before it."""
    parts = []
    for piece in split_structure(wordbases):
        match = re.fullmatch(r"([^()]+)(?:\((\+?)([^()]*)\))?", piece)
        surface, suffix, base = match.group(1), match.group(2), match.group(3)
        if surface == "-":
            continue
        if base is None or suffix:
            if parts:
                joined = parts[-1][0] + surface
                parts[-1] = (joined, joined)
        else:
            parts.append((surface, base))
    return [lemma.lower().strip("-") for _, lemma in parts if len(lemma) >= SHORTEST_PART]


def action_noun(form, analysis):
    """The noun in -minen that Voikko counts as a verb's form: asumisen is asuminen, not asua."""
    if analysis.get("CLASS") != "teonsana":
        return None
    match = re.fullmatch(r"(.+mi)(?:nen|s.*)", form)
    return f"{match.group(1)}nen" if match and "MINEN" in str(analysis.get("MOOD", "")).upper() else None


def doing(analysis):
    """The noun of doing of a verb whose stem is its base form without the last vowel: nopeutua, nopeutuminen."""
    base = analysis["BASEFORM"].lower()
    return [f"{base[:-1]}minen"] if analysis.get("CLASS") == "teonsana" and re.search("[aeiouyäö][aä]$", base) else []


def main():
    voikko = libvoikko.Voikko("fi")
    forms = set()
    for path in sorted([*CONTENT.glob("*/*.fi.md"), *CONTENT.glob("pilots/*.fi.mdx"), *CONTENT.glob("vocabularies/*.yaml")]):
        forms.update(WORD.findall(path.read_text(encoding="utf8").lower()))
    lines = []
    for form in sorted(forms):
        analyses = [a for a in voikko.analyze(form) + voikko.analyze(form.capitalize()) if a.get("CLASS") in NOMINAL]
        lemmas = list(dict.fromkeys(lemma for a in analyses for lemma in [action_noun(form, a) or a["BASEFORM"].lower(), *doing(a)]))[:4]
        if not lemmas:
            continue
        parts = next((p for p in (compound(a.get("WORDBASES")) for a in analyses if a["BASEFORM"].lower() == lemmas[0]) if len(p) > 1), [])
        if analyses[0]["CLASS"] == "paikannimi" or lemmas[0].endswith(LIKE_SUFFIX):
            parts = []
        if lemmas == [form] and not parts:
            continue
        lines.append("\t".join([form, " ".join(lemmas), " ".join(parts)]).rstrip())
    (CONTENT / "lexicon").mkdir(exist_ok=True)
    (CONTENT / "lexicon" / "fi.tsv").write_text("\n".join(lines) + "\n", encoding="utf8")
    print(f"{len(lines)} of {len(forms)} forms written")


main()
