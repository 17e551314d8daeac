"""Arithmetic that texts state: what is read of it, and what is left alone."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

TABLE = "| Year | Staff |\n|--|--|\n| 1910 | 140 |\n| 1930 | 210 |\n| 1950 | 420 |\n\n"


def reckoned(text: str, form: str = "plain") -> list[tuple[str, str, list[str]]]:
    """Give property, value and parts of the claims of arithmetic."""
    names = (
        "product",
        "total-of-parts",
        "percentage",
        "multiplied",
        "changed-by",
        "listed",
        "conversion",
    )
    return [
        (one.property, str(one.value), [str(value) for _, value in one.qualifiers])
        for one in claims(text, form)
        if one.property in names
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There were fourteen men on board: five scientists and seven sailors.",
            ("total-of-parts", "14 men", ["5 scientist", "7 sailor"]),
        ),
        (
            "He took £248: £131 from one drawer and £107 from the other.",
            ("total-of-parts", "248", ["131", "107"]),
        ),
        (
            "The regiment lost 118 men killed and 204 wounded, 332 in all.",
            ("total-of-parts", "332", ["118 men", "204 wounded"]),
        ),
        (
            "They played 34 matches, of which they won 19, drew 8 and lost 9.",
            ("total-of-parts", "34 match", ["19", "8", "9"]),
        ),
        (
            "They played 34 matches, winning 19, drawing eight and losing nine.",
            ("total-of-parts", "34 match", ["19", "8", "9"]),
        ),
        (
            "He fought 62 times, winning 41, losing 15 and drawing nine.",
            ("total-of-parts", "62 time", ["41", "15", "9"]),
        ),
        (
            "In 62 professional fights he won 41, lost 15 and drew nine.",
            ("total-of-parts", "62 fight", ["41", "15", "9"]),
        ),
        (
            "Of 402 inhabitants 214 died; 178 were left.",
            ("total-of-parts", "402 inhabitant", ["214", "178"]),
        ),
        (
            "He had denied nine charges; the jury convicted him of six and acquitted him of two.",
            ("total-of-parts", "9 charge", ["6", "2"]),
        ),
        (
            "Of 5,200 tons of grain it saved 1,300 tons, or 40 per cent.",
            ("percentage", "40", ["1300 ton", "5200 ton"]),
        ),
        (
            "Of 5,200 tons of grain it saved 1,300 tons, or about 40 per cent.",
            ("percentage", "35-45", ["1300 ton", "5200 ton"]),
        ),
        (
            "The school has 640 pupils, of whom 224, or 45 per cent, are boarders.",
            ("percentage", "45", ["224", "640 pupil"]),
        ),
        (
            "Takings of £1,320 were 15 per cent up on the £1,200 of the summer before.",
            ("percentage", "115", ["1320", "1200"]),
        ),
        (
            "Of the budget of £38,000 a quarter, £12,500, went into the storm.",
            ("percentage", "22.5-27.5", ["12500", "38000"]),
        ),
        (
            "It cost £96,000, 20 per cent more than the £80,000 voted.",
            ("percentage", "120", ["96000", "80000"]),
        ),
        (
            "The crowd grew from 600 to 2,400, a threefold increase.",
            ("multiplied", "3", ["600", "2400"]),
        ),
        (
            "It employed 140 people. Later it was 560, four times as many.",
            ("multiplied", "4", ["140 people", "560"]),
        ),
        (
            "Output rose fourfold, from 12 to 48 million.",
            ("multiplied", "4", ["12", "48"]),
        ),
        (
            "The staff rose from 480 to 900, a rise of 320.",
            ("changed-by", "320", ["480", "900"]),
        ),
        (
            "I had three brothers: Jack, Will, Harry and Ted.",
            ("listed", "3 brothers", ["Jack", "Will", "Harry", "Ted"]),
        ),
        (
            "She lies in nine fathoms, about 26 metres.",
            ("conversion", "9 fathoms", ["26 metres"]),
        ),
        (
            "It stood at five foot, that's two and a half metres.",
            ("conversion", "5 foot", ["2.5 metres"]),
        ),
        (
            "Of the 31 men on board, nineteen stayed in Sweden and fourteen went home.",
            ("total-of-parts", "31 men", ["19 stayed", "14", "some"]),
        ),
        (
            "Of the fourteen dogs three died in spring and six in autumn; the remaining four lived.",
            ("total-of-parts", "14 dog", ["3", "6", "4 lived"]),
        ),
        (
            "The dead were 298, of whom 230 had been shot and 82 had died of fever.",
            ("total-of-parts", "298", ["230", "82", "some"]),
        ),
        (
            "It describes 2,140 plants, of which 1,610 are trees, 85 ferns and 345 mosses.",
            ("total-of-parts", "2140 plant", ["1610", "85 fern", "345 moss"]),
        ),
        (
            "It gave 3,870 concerts. Of these, 2,150 were at home, 1,270 in Spain and 550 overseas.",
            ("total-of-parts", "3870 concert", ["2150", "1270", "550 oversea", "some"]),
        ),
        (
            "Of nine ties they won seven, drew two and lost one.",
            ("total-of-parts", "9 tie", ["7", "2", "1"]),
        ),
        (
            "There were fourteen pans. By 1348 the number had doubled, to twenty-four.",
            ("multiplied", "2", ["14 pan", "24"]),
        ),
        (
            "The estimate was £52,000. The bridge cost £48,000, which was £6,000 less.",
            ("changed-by", "6000", ["48000", "52000"]),
        ),
        (
            "The estimate was £52,000. The bridge cost £58,000, £6,000 more than estimated.",
            ("changed-by", "6000", ["52000", "58000"]),
        ),
        (
            "Leeds rowed in 6 minutes 52 seconds to Riga's 6:58, a margin of just eight seconds.",
            ("changed-by", "8", ["412 seconds", "418 seconds"]),
        ),
        (
            "Hay had 11,204 votes and Ada Lind 11,087, a majority of 217.",
            ("changed-by", "217", ["11087 votes", "11204 votes"]),
        ),
        (
            "Of all the 1,000 persons who fell ill 150 died, a mortality of 25 per cent.",
            ("percentage", "25", ["150", "1000 person"]),
        ),
        (
            "30,000 people voted out of an electorate of 40,000, a turnout of 80 per cent.",
            ("percentage", "80", ["30000 people", "40000"]),
        ),
        (
            "The Crown called nineteen witnesses and the defence six, twenty-seven in all.",
            ("total-of-parts", "27", ["19 witness", "6"]),
        ),
        (
            "He won by 21,310 votes to 19,804, a majority of 2,506.",
            ("changed-by", "2506", ["19804", "21310 vote"]),
        ),
        (
            "Seven of the twelve masters voted for it and five against. It had a majority of three.",
            ("changed-by", "3", ["5", "7"]),
        ),
        (
            "Eleven voted for it, six against. It was carried by a majority of six.",
            ("changed-by", "6", ["6", "11 voted"]),
        ),
        (
            "Clear nights fell from 794 in the eighties to 612 in the nineties, a loss of 282 nights.",
            ("changed-by", "282", ["612", "794"]),
        ),
        (
            "The output rose from 1,800 in 1924 to 2,700 in 1929, or by two thirds.",
            ("percentage", "64.1666666666667-69.1666666666667", ["900", "1800"]),
        ),
        (
            "In 1925 she carried 212,000; in 1928 there were 159,000, forty per cent fewer.",
            ("percentage", "60", ["159000", "212000"]),
        ),
        (
            "Of the 412 old boys who served, 88 fell, about one in three.",
            ("percentage", "28.3333333333333-38.3333333333333", ["88", "412 old"]),
        ),
        (
            "Stobbs won the cup three times, in 1914, 1922, 1925 and 1928.",
            ("listed", "3 times", ["1914", "1922", "1925", "1928"]),
        ),
        (
            "They were seven men: the leader, Max Huber; the surveyor Otto Hay; and two hands,"
            " Emil Voss and Jan Lind.",
            ("listed", "7 men", ["Max Huber", "Otto Hay", "Emil Voss", "Jan Lind"]),
        ),
        (
            "It has had seven members in all: Hale, Pettit, Roe and Dean.",
            ("listed", "7 members", ["Hale", "Pettit", "Roe", "Dean"]),
        ),
        (
            "He found two planets, three of them in 1871.",
            ("total-of-parts", "2 planet", ["3", "some"]),
        ),
        (
            "The output of bitter fell from 7,900 to 9,100 barrels.",
            ("changed-by", "0", ["7900", "9100 barrel", "fell"]),
        ),
        (
            "It was out 71 times: 23 times in 1940, 19 in 1941 and 30 in the years that followed.",
            ("total-of-parts", "71 time", ["23 time", "19", "30"]),
        ),
        (
            "Of her crew of 34 nineteen were lost and sixteen saved.",
            ("total-of-parts", "34", ["19", "16 saved", "some"]),
        ),
        (
            "The cars carried 812,000 and later 1,015,000, half as many again.",
            ("multiplied", "1.5", ["812000", "1015000"]),
        ),
        (
            "They met three times, in February, March, May and August.",
            ("listed", "3 times", ["February", "March", "May", "August"]),
        ),
        (
            "They had three sons, Thomas, Jeremiah, John and Samuel, all of whom were tall.",
            ("listed", "3 sons", ["Thomas", "Jeremiah", "John", "Samuel"]),
        ),
        (
            "The bank was 2,200 yards long, or about 2,400 metres.",
            ("conversion", "2200 yards", ["2400 metres"]),
        ),
        (
            "He left £5,000. Of that sum £3,200 went to the school, £1,100 to the choir and £900 to"
            " his cat.",
            ("total-of-parts", "5000", ["3200", "1100", "900", "some"]),
        ),
        (
            "The pier cost £70,000, of which the county gave £40,000, the town £25,000 and a brewer"
            " £15,000.",
            ("total-of-parts", "70000", ["40000", "25000", "15000", "some"]),
        ),
        (
            "It keeps 31 clocks. Of the clocks twelve are going, fourteen are idle and eight are"
            " in boxes.",
            ("total-of-parts", "31 clock", ["12", "14", "8", "some"]),
        ),
        (
            "Grain makes 55 per cent of the trade, ore 30 per cent, and timber 25 per cent.",
            ("total-of-parts", "100 per cent", ["55", "30", "25", "some"]),
        ),
        (
            "The Blues won 44 per cent of the votes, the Greens 36 and the remaining 26 per cent"
            " went to the Browns.",
            ("total-of-parts", "100 per cent", ["44", "36", "26"]),
        ),
        (
            "She left Hull with 52 people on board. Near Spurn she sank. The boats went out; 31 were picked up and 23"
            " were drowned.",
            ("total-of-parts", "52 people", ["31", "23", "some"]),
        ),
        (
            "She left Hull with 52 people on board. Near Spurn she sank. The lifeboat saved 31; 23"
            " were drowned, most of them asleep.",
            ("total-of-parts", "52 people", ["31", "23", "some"]),
        ),
        (
            "Its capital was £60,000 in 2,500 shares of £20.",
            ("product", "60000", ["2500 shares", "20"]),
        ),
        (
            "They raised £8,000 in shares of five pounds each, and the 1,500 shares were soon sold.",
            ("product", "8000", ["1500 shares", "5"]),
        ),
        (
            "The hall has 3,200 square metres (34,400 square feet) of floor.",
            ("conversion", "3200 square metres", ["34400 square feet"]),
        ),
        (
            "The parish covers 12 km² (4.6 sq mi).",
            ("conversion", "12 km²", ["4.6 sq mi"]),
        ),
        (
            "It had 9,340 inhabitants in 1901. In fifty years that rose by only 1,115, to 10,545.",
            ("changed-by", "1115", ["9340 inhabitant", "10545"]),
        ),
        (
            "The hall cost 18.4 million pounds. The state gave 9.2 million, or sixty per cent.",
            ("percentage", "60", ["9200000", "18400000 pound"]),
        ),
        (
            "Of the 520 seats the party took 40 per cent (200 seats).",
            ("percentage", "40", ["200 seat", "520 seat"]),
        ),
        (
            "Of the £210,000, £64,000 went on pay, £38,000 on sets and £96,000 on the rest, which"
            " left £22,000 for music.",
            ("total-of-parts", "210000", ["64000", "38000", "96000", "22000"]),
        ),
        (
            "It was named for five prizes and won two: for its sets, for its music and for Ada Hay.",
            ("listed", "2", ["its sets", "its music", "Ada Hay"]),
        ),
        (
            "They sang in two towns, at Riga, at Leeds and at York.",
            ("listed", "2 towns", ["Riga", "Leeds", "York"]),
        ),
        (
            "The fire cost three lives: those of Ada Hay, Otto Voss, Jan Lind and a boy of twelve.",
            ("listed", "3 lives", ["Ada Hay", "Otto Voss", "Jan Lind", "a boy"]),
        ),
        (
            "She reached 17.5 knots, about 28 km/h.",
            ("conversion", "17.5 knots", ["28 km/h"]),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_reckoning_is_read(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert reckoned(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "If five of the fourteen men came, nine would be left: five sailors and four cooks.",
        "He wrote of many things, among them Rome, Paris and London.",
        "She toured for two years: Paris, London and Rome.",
        "About 40 per cent of them came back.",
        "It was 30 feet long, about 9 metres from the wall.",
        "The village lies a little over four miles away.",
        "He won 3 races in 1902 and lost 2 in 1903.",
        "The crowd grew from 600 to about 2,400, a threefold increase.",
        "Of the 31 men nineteen were over forty and fourteen had been to sea before.",
        "Of the 85 people on board, 60 passengers and 25 crew, 12 were lost.",
        "Of the 812 tunes 590 came from Norfolk.",
        "Of the 120 houses 60 were burnt and 40 damaged.",
        "Of the 300 boats, 120 were lost in the north, 80 in the south and 70 elsewhere.",
        "Of its 40 rooms ten are open. Of these, three have pictures.",
        "He took on 14 men, and in 1902 eleven. Of these eleven, four left.",
        "He won the cup three times, in 1914, 1922 and from 1925 to 1927.",
        "The output rose from 7,900 to 9,100 barrels.",
        "He found four planets, three of them in 1871.",
        "They were seven men: the leader, Max Huber; a surveyor; and five hands.",
        "Of the 15 boys five could read and twelve could swim.",
        "It has 40 rooms. Of the rooms twelve are open and thirty-one have pictures.",
        "It cost £2.2 million, of which the state paid £1.2 million, the city £0.5 million and"
        " friends £0.4 million.",
        "There are five schools: Mining and Metals, Chemistry, Building, Law, and Music.",
        "About 45 per cent came by train, 40 per cent by bus and 25 per cent on foot.",
        "It was 30 per cent, then 40 per cent and, since 1950, 50 per cent.",
        "Some 60 per cent speak Welsh and 70 per cent English.",
        "It won three prizes, at Venice and at Brussels.",
        "It won two prizes: for its sets and for its music.",
        "He wrote four books, for children and for adults.",
        "The fire cost four lives: those of Ada Hay, Otto Voss and two others.",
        "It had 9,340 inhabitants in 1901. In fifty years that rose by 1,115, to 10,455.",
        "It had 5,000 inhabitants in 1801. In fifty years that rose by 1,115, to 10,455.",
        "The hall cost 18 million pounds and the pier 4 million. He gave 3 million, or half.",
        "She left Hull with 52 people on board. Thirty-one were saved and another 23 died ashore.",
        "She left Hull with 52 people on board. About 31 were saved; 23 were drowned.",
        "The two ships collided with 52 people on board one of them; 31 were saved and 23 drowned.",
        "Its capital was £60,000, and 500 shares of £20 were sold in a week.",
        "The town grew by 4% (96,073 people) in five years and by 4.3% (111,779 people) in ten.",
        "The town grew by 4% (96,073 people) to 1996 and 4.3% (111,779 people) to 2006.",
        "Sales rose by about 12 per cent (3,400 copies) to 31,000 copies.",
        "The turnout was 61 per cent (4,200 voters), then 64 per cent (4,900 voters).",
        "Bread rose by 40 per cent, milk by 35 per cent and beer by 50 per cent.",
        "It rose from 1,200 in 1801 to 1,800 in 1851. By 1901 it had doubled to 3,600.",
        "A grant of £52,000 was made. The bridge cost £48,000, £6,000 less than the estimate.",
        "The estimate was £52,000 and the fee £900. The bridge cost £48,000, which was £6,000 less.",
        "The fee was £900. The bridge cost £48,000, which was £6,000 more.",
        "Leeds rowed it in 6 minutes 52.4 seconds to Riga's 6 minutes 58.9, six seconds faster.",
        "Moss had 12,310 votes, Hay 11,204 votes and Ada Lind 9,012, a majority of 1,106.",
        "Of all the 1,000 persons who fell ill 150 died, an annual mortality of 5 per cent.",
        "30,000 people voted out of an electorate of 40,000, an increase of 80 per cent.",
        "The Crown called nineteen witnesses, the defence six and the judge, twenty-seven in all.",
    ],
)
def test_what_is_no_reckoning_is_left_alone(text: str) -> None:
    assert reckoned(text) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Between 1910 and 1930 the staff grew by 90.", [("changed-by", "90", ["140", "210"])]),
        ("The staff doubled between 1930 and 1950.", [("multiplied", "2", ["210", "420"])]),
        (
            "The staff rose from 1910 to 1930 and doubled in the next twenty years.",
            [],
        ),
        (
            "The wages fell between 1930 and 1950, and in the same years the staff rose by 90.",
            [("changed-by", "90", ["210", "420"])],
        ),
        ("The wages doubled between 1930 and 1950.", []),
        ("The staff doubled between 1920 and 1950.", []),
        ("The staff doubled in those years.", []),
    ],
)
def test_two_years_take_their_numbers_from_a_table(
    sentence: str, expected: list[tuple[str, str, list[str]]]
) -> None:
    assert reckoned(f"# Kelby Mill\n\n{TABLE}{sentence}\n", "markdown") == expected


def test_a_multiple_is_of_the_pair_that_is_told_with_it() -> None:
    text = (
        "The space grew from 900 to 1,800 square metres. The visitors rose from 21,000 in 1980 to"
        " 63,000 in 2000, four times as many."
    )
    assert reckoned(text) == [("multiplied", "4", ["21000", "63000"])]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("He scored 71 goals: 48 with the left foot, 19 with the right and five with his head.",
         ["48 goals", "19 goals", "5 goals"]),
        ("There were 71 members: 48 from Leeds, 19 from four farms, and four from abroad.",
         ["48 members", "19 members", "4 members"]),
    ],
)  # fmt: skip
def test_small_parts_may_be_words_beside_figures(text: str, parts: list[str]) -> None:
    assert ("total-of-parts", f"71 {parts[0].split()[1]}", parts) in reckoned(text)


@pytest.mark.parametrize(
    "text",
    [
        "There were 20 men: 12 soldiers, 7 sailors and a cook.",
        "There were 20 men: 12 soldiers, 7 sailors, the cook.",
        "There were 30 men: 12 soldiers, 7 sailors, two cooks and the rest boys.",
        "There were 30 men: 12 soldiers, 7 sailors; others had gone.",
    ],
)
def test_parts_beside_others_without_a_number_are_not_the_whole(text: str) -> None:
    assert not reckoned(text)


@pytest.mark.parametrize(
    "text",
    [
        "There were seven children, five girls and two boys, of whom the following were born here:"
        " Mary (1882), Otto (1884) and Neil (1889).",
        "They had seven children, five girls and two boys, all born at Leeds: Mary (1882), Otto"
        " (1884) and Neil (1889).",
        "They made two films, of which these are left: Air (1921), Sea (1922) and Land (1924).",
    ],
)
def test_a_list_of_some_of_them_is_not_as_long_as_the_last_number(text: str) -> None:
    assert not [one for one in reckoned(text) if one[0] == "listed"]
