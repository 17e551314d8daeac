"""Counts beside the days, the titled names or the sums that they count."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def reckoned(text: str) -> list[tuple[str, list[str]]]:
    """Give each number with what is set against it."""
    return [
        (str(one.value), [str(value) for _, value in one.qualifiers])
        for one in claims(text)
        if one.property in ("listed", "total-of-parts")
    ]


COUNTED = """
He was twice wounded: in May 1916, in April 1917 and in August 1918. => 2 occasions: May 1916; April 1917; August 1918
She was champion twice (1914, 1922, 1925). => 2 occasions: 1914; 1922; 1925
She was renamed three times: Castor in 1912, when Hay bought her, and Skua in 1919. => 3 times: 1912; 1919
She was renamed twice (Castor in 1912, Pollux in 1915 and Skua in 1919). => 2 occasions: 1912; 1915; 1919
There are four houses, Garland, Marlby and Stace, each with its own colour. => 4 houses: Garland; Marlby; Stace
They built a school and three chapels, Bethel and Salem. => 3 chapels: Bethel; Salem
She took the title three times, in 1931 and again in 1934. => 3 times: 1931; 1934
Three letters were posted from Leeds: on 4 May, 9 May, 2 June and 1 July 1911. => 3 letters: 4 May; 9 May; 2 June; 1 July 1911
The hall knew three matrons, Miss Orr, Mrs Blake, Miss Hay and Dr Lund, and no fire. => 3 matrons: Miss Orr; Mrs Blake; Miss Hay; Dr Lund
Two of the five teachers, Miss Orr, Miss Hay and Mr Lund, were ill. => 2 teachers: Miss Orr; Miss Hay; Mr Lund
The losses were 12 killed, 40 wounded and 3 missing, a total of 65. => 65: 12 killed; 40 wounded; 3 missing
He gave two cheques, one of £1,200 and one of £350, making together £1,650. => 1650: 1200; 350
They had two sons, Brian, 16, Tom (12) and Kevin, who was four. => 2 sons: Brian; Tom; Kevin
He was ill twice in those years, in May 1911, in July 1912 and again that August. => 2 occasions: May 1911; July 1912; that August
She kept the seat at three general elections, in 1974, 1979, 1983 and 1987, and left. => 3 elections: 1974; 1979; 1983; 1987
They won the cup three times, in 1957 and 1960, and lost a final. => 3 times: 1957; 1960
She was a ship of 485 tons with a crew of 36: nine officers and 25 hands. => 36: 9 officer; 25 hand
She wrote six books, including two novels of moles: Tunnels (1904), The Lawn (1906) and Claws (1911). => 2 novels: Tunnels; The Lawn; Claws
They had three daughters: Anna, Ruth, little Ida and Eva. => 3 daughters: Anna; Ruth; Ida; Eva
It was bought from the three Lund sisters: Anna, Ruth, Ida and Eva. => 3 sisters: Anna; Ruth; Ida; Eva
He made 214 climbs, 23 of them new. Of these first climbs, nine were in Wales, eleven in Kent and four in York. => 23: 9; 11; 4; some
In 1940 a hundred and sixty girls and fourteen women were sent, 175 people in all. => 175 people: 160 girl; 14 women
Three clerks were killed in the war: Otto Webb at Loos, Emil Orr at Arras, Karl Sugg at Cambrai and Max Pym at Kut. => 3 clerks: Otto Webb at Loos; Emil Orr at Arras; Karl Sugg at Cambrai; Max Pym at Kut
It cost £340,000. The state granted £150,000, the town gave £90,000, and a brewer found the remaining £110,000. => 340000: 150000; 90000; 110000
It has seven bays. Four of them have windows, and the remaining two are blind. => 7 bay: 4; 2
Of eleven founders seven were alive; five of these came, and the other three wrote. => 7: 5; 3
Seven founders were alive, and five of them came but the other three wrote. => 7 founder: 5; 3
Of eleven founders seven are alive; five of these are here, and the other three send word. => 7: 5; 3 send
It came to £21,400: the town gave £14,000, the bank £4,900, and £3,500 had to be found. => 21400: 14000; 4900; 3500; some
There were 71 calls: in 1940 twenty-three, in 1941 nineteen, in 1942 fourteen and after that twenty. => 71 call: 23; 19; 14; 20; some
It has 59 signs, consisting of 44 letters, 13 dots and 2 bars, not including 4 marks. => 59 signs: 44 signs; 13 signs; 2 signs
There are 41 men: 30 smiths and 10 clerks, two of whom are ill. => 41 men: 30 men; 10 men
It has seven trustees: the editor, the printer, two readers and two members of the family. => 7 trustee: 1; 1; 2; 2
The works claimed eleven lives: five men fell, four drowned and three died under a crane. => 11 live: 5 men; 4 drowned; 3
It has a staff of 212, composed of 118 scientists, 64 smiths and 40 clerks. => 212: 118 scientist; 64 smith; 40 clerk
Their five children were Mary, Joan, Sarah, Thomas, Ann and Ruth. => 5 children: Mary; Joan; Sarah; Thomas; Ann; Ruth
The bridge has been mended four times: in 1904, 1937 and 1968. => 4 times: 1904; 1937; 1968
Four times this Bridge has been mended: in 1904, 1937 and 1968. => 4 times: 1904; 1937; 1968
Of the forty-three, thirty have come home, nine have fallen and six fell ill. => 43: 30; 9; 6; some
Of the forty-three, thirty were wives, nine had not moved and six fell ill. => 43: 30; 9; 6; some
The crew of 22 took to the boats, twelve in one and nine in the other. => 22: 12; 9
It went to two women and three men: Ada Hay (1962), Otto Lind (1965), Ann Orr (1968) and Emil Voss (1971). => 5 persons: Ada Hay (1962); Otto Lind (1965); Ann Orr (1968); Emil Voss (1971)
It came late; of the £46,000 wanted the county lent £15,000, the state gave another £20,000, and the rest, £12,000, was raised. => 46000: 15000; 20000; 12000
It cost £900, of which the town paid £400, the church £200 and the nuns the remaining £250. => 900: 400; 200; 250
"""


@pytest.mark.parametrize("line", COUNTED.strip().splitlines())
def test_a_number_is_set_against_what_follows(line: str) -> None:
    text, _, wanted = line.partition(" => ")
    number, _, items = wanted.partition(": ")
    assert (number, items.split("; ")) in reckoned(text)


@pytest.mark.parametrize(
    "text",
    [
        "He came three times: in 1879 and 1880 with Hay, and in 1882 alone.",
        "He won the cup three times, in 1901 and 1903 as captain, and in 1910.",
        "They won the cup three times, in 1957 and 1960, and in 1962 with ease.",
        "She was capped four times in 1957 and 1958.",
        "They won the cup three more times, in 1901, 1903 and 1910, four times altogether.",
        "They won the cup again in 1901, 1903 and 1910, four times in all.",
        "It cost £900, of which the town paid £400 and the church £200.",
        "She wrote to three bishops, Ely and Wells among them.",
        "There are four houses, Garland, Marlby and Stace, and a fourth for day girls.",
        "She came through three towns, Ely and Wells the largest.",
        "He made 214 climbs, 24 of them new. Of these, nine were in Wales, 11 in Kent and 4 in York.",
        "He made 214 climbs, 90 of them new. Of these, nine were in Wales, 11 in Kent and 4 in York.",
        "He took 5 in May and 3 in June, a total of 82 in the season.",
        "The club has four men's teams, a team of women and three for children, nine altogether.",
        "It went to one woman and two men: Ada Hay (1962), Otto Lind (1965) and Ann Orr (1968).",
        "It has 340 seats. The state gave 150 and a brewer found the remaining 90.",
        "It has seven bays and nine towers. Four of them have gates, and the other three are blind.",
        "It has seven bays. Four of them have windows, and the other two doors are blind.",
        "Of eleven founders seven were alive; five of these came, and the other two wrote.",
        "Seven of the twelve were alive; five of them came, and the other two wrote.",
        "Of the forty-three, thirty have cars, nine had sons and six fell ill.",
        "The house has seven rooms: two halls, a kitchen, a bath, and three bedrooms.",
        "There are 40 men in all the shops: 30 smiths, four of whom are old, and some clerks.",
        "The two clubs were Kelby, Lund, and Varn rivals.",
        "The five best players were Hay and Voss of Kelby.",
        "Two of them were Otto Hay and Max Voss.",
        "The fleet of nine was made up of six trawlers, two tugs and several boats.",
        "After 22 days they took to the boats, twelve in one and five in the other.",
        "Her 1,188 runs were made in twenty innings, twice not out, at an average of 66.",
        "Between 1901 and 1904 he was twice ill: in the spring and in the autumn.",
    ],
)
def test_what_may_go_on_or_be_something_else_is_left_alone(text: str) -> None:
    assert reckoned(text) == []
