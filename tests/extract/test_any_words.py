"""No words in any order may bring a reader down: salads of all words that readers look for."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import factlint
from factlint.extract.language import load_language
from factlint.extract.lexicon import load_lexicon
from factlint.extract.signs import stating_words
from factlint.extract.syntax.grammar import HEDGES, RELATION_NOUNS, SAYING
from factlint.extract.times.words import UNITS

NAMES = "Ada Voss|Otto Brandt|Emil|Clara|the Riga Union|RU|St Anne’s Church|Leeds|Latvia|the *Tern*"
SMALL = (
    "he she it they his her its their who whom whose which that the a an this these one two three"
    " several many few no not never was is were had has been would could did to of in on at by for"
    " from until since before after during with and or but as than over under about only both"
    " first second last next later earlier ago old aged years-old half"
)
TIMES = (
    "1905|3 May 1871|May|1871–1940|the 1920s|c. 1850|the same year|44 BC|12|12.5|1,017|£3|40%|c."
)
MARKS = ", ; : . ? ! ( ) [ ] “ ” ‘ ’ \" ' – — - / & …"

lexicon = load_lexicon()
words = sorted(
    {
        *stating_words(),
        *RELATION_NOUNS,
        *HEDGES,
        *SAYING,
        *UNITS,
        *(f"{unit}s" for unit in UNITS),
        *lexicon.active,
        *lexicon.passive,
        *load_language().roles,
    }
)
anything = st.one_of(
    st.sampled_from(NAMES.split("|")),
    st.sampled_from(SMALL.split()),
    st.sampled_from(TIMES.split("|")),
    st.sampled_from(MARKS.split()),
    st.sampled_from(words),
)


@settings(max_examples=400)
@given(st.lists(anything, min_size=1, max_size=40), st.sampled_from([" ", "\n"]))
def test_no_words_in_any_order_bring_a_reader_down(salad: list[str], joint: str) -> None:
    text = joint.join(salad)
    for claim in factlint.extract(factlint.read_text(text, "salad.txt")):
        assert claim.place.text == text[claim.place.start : claim.place.end]
