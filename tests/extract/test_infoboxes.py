"""What infoboxes of all kinds state, and of whom: each box is invented, each claim is listed."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

BOXES = {
    "company": """
name = Lindworks plc
founded = {{start date and age|1902|3|1|df=y}}
founder = [[Ada Lind]]<br />Emil Voss
defunct = {{end date|1988|12|31}}
hq_location_city = [[Riga]]
key_people = {{plainlist|
* Otto Brandt ([[chairman]])
* Clara Hay (CEO)
}}
num_employees = 2,040
parent = [[Tolland Group]]
owner = Otto Brandt
=> Lindworks plc|founded|1902-03-01; Lindworks plc|founder|Ada Lind; Lindworks plc|founder|Emil Voss
=> Lindworks plc|dissolved|1988-12-31; Lindworks plc|headquarters|Riga
=> Lindworks plc|chief-executive|Clara Hay; Lindworks plc|employees|2040
=> Lindworks plc|parent-organisation|Tolland Group
""",
    "bridge": """
bridge_name = Tarn Bridge
length = {{convert|310|m|ft}}
complete = 1902
open = {{start date|1902|7|4|df=y}}
closed = 1960
cost = £96,000
=> Tarn Bridge|length|310 m; Tarn Bridge|completed|1902; Tarn Bridge|opened|1902-07-04
=> Tarn Bridge|closed|1960; Tarn Bridge|cost|96000 £
""",
    "building": """
name = Tarn Hall
location = Riga, Latvia
completion_date = 1902
destruction_date = 1944
demolition_date = 1961
height = {{convert|40|m}}
floor_count = 4
seating_capacity = 1,200
=> Tarn Hall|location|Riga; Tarn Hall|completed|1902; Tarn Hall|destroyed|1944; Tarn Hall|demolished|1961
=> Tarn Hall|height|40 m; Tarn Hall|floors|4; Tarn Hall|capacity|1200
""",
    "football club": """
clubname = Riga Rovers
founded = {{Start date and age|1902|df=y}}
dissolved = 1950
ground = Tarn Park
capacity = 12,000
owner = Otto Brandt
position = Livonian League, 4th of 12
=> Riga Rovers|founded|1902; Riga Rovers|dissolved|1950
""",
    "football biography": """
name = Otto Hay
birth_date = {{birth date and age|1971|5|3|df=y}}
position = [[Midfielder]]
youthyears1 = 1985–1989 | youthclubs1 = Riga Boys
years1 = 1989–1992 | clubs1 = [[Riga Rovers]] | caps1 = 30 | goals1 = 4
years2 = 1992–95 | clubs2 = [[Leeds Town]] | caps2 = 51 | goals2 = (12)
years3 = 1994 | clubs3 = → Hull Town (loan) | caps3 = 3
years4 = 1996, 1998 | clubs4 = Bath Town
nationalyears1 = 1991–1999 | nationalteam1 = [[Latvia national football team|Latvia]]
manageryears1 = 2006– | managerclubs1 = Riga Rovers
=> Otto Hay|born|1971-05-03; Otto Hay|position|Midfielder; Otto Hay|member-of|Riga Boys|1985/1989
=> Otto Hay|member-of|Riga Rovers|1989/1992; Otto Hay|member-of|Leeds Town|1992/1995
=> Otto Hay|member-of|Hull Town|1994; Otto Hay|employer|Riga Rovers|2006/..
""",
    "military unit": """
unit_name = 7th Riga Rifles
dates = 1902–1919
start_date = 3 May 1902
disbanded = 1919
size = 900 men
=> Riga Rifles|founded|1902; Riga Rifles|dissolved|1919
""",
    "military conflict": """
conflict = Battle of the Tarn
date = 3–5 May 1809
place = Tarnford, Livonia
strength1 = 2,400 foot<br>900 horse
casualties1 = 120 killed<br>300 wounded
casualties2 = 1,000 killed or wounded
=> Battle of the Tarn|held|1809-05-03|1809-05-03/1809-05-05; Battle of the Tarn|location|Tarnford
=> Battle of the Tarn|forces|2400 foot; Battle of the Tarn|losses|120 killed
=> Battle of the Tarn|losses|1000 killed or wounded; Battle of the Tarn|day|1809-05-03|1809-05-03/1809-05-05
""",
    "settlement": """
name = Tarnford
settlement_type = Town
population_total = 31,200
population_as_of = 2011 census
leader_title = Mayor
leader_name = Clara Hay
=> Tarnford|population|31200
""",
    "film": """
name = The Last Tram
director = [[Ada Lind]]
writer = Clara Hay
released = {{Film date|1958|5|3|Riga|1958|9|1|Leeds|df=y}}
runtime = 95 minutes
budget = £120,000
=> Last Tram|director|Ada Lind; Last Tram|author|Clara Hay; Last Tram|published|1958-05-03
=> Last Tram|runtime|95 minutes
""",
    "book": """
name = The Tarn
author = [[Clara Hay]]
release_date = 3 May 1958
pages = 312
preceded_by = Moles
=> Tarn|author|Clara Hay; Tarn|published|1958-05-03
""",
    "album": """
name = Late Trams
artist = [[Ada Holm]]
released = {{Start date|1971|5|3|df=y}}
recorded = March–April 1970
prev_title = Early Trams
prev_year = 1969
=> Late Trams|performer|Ada Holm; Late Trams|published|1971-05-03
""",
    "university": """
name = University of Tarnford
established = {{start date and age|1802|5|3}}
rector = Clara Hay
staff = 1,200
students = 12,000
=> University of Tarnford|founded|1802-05-03; University of Tarnford|employees|1200
""",
    "officeholder": """
name = Otto Hay
office = 4th [[Prime Minister of Latvia]]
term_start = 3 May 1921
term_end = 9 June 1925
office2 = Mayor of Riga
term_start2 = 1910
term_end2 = 1914
spouse = {{marriage|Ada Voss|1899|1920|end=div}}<br>{{marriage|Ruth Lind|1922}}
children = 3, including [[Emil Hay]]
=> Otto Hay|position|4th Prime Minister of Latvia; Otto Hay|position|Mayor of Riga
=> Otto Hay|position|prime minister|1921-05-03/1925-06-09; Otto Hay|position|mayor|1910/1914
=> Otto Hay|spouse|Ada Voss|1899; Otto Hay|spouse|Ruth Lind|1922
=> Otto Hay|number-of-children|3 child
""",
    "royalty": """
name = Otto II
title = King of Livonia
reign = 3 May 1421 – 9 June 1440
spouse = {{plainlist|
* [[Clara of Tarn]] {{small|(m. 1411; died 1419)}}
* Ruth of Leeds (m. 1420)
}}
issue = {{plainlist|
* [[Emil I]]
* Bertha
}}
birth_date = {{circa|1391}}
death_date = 9 June 1440 (aged 48–49)
=> Otto II|position|King of Livonia; Otto II|position|king|1421-05-03/1440-06-09
=> Otto II|spouse|Clara of Tarn|1411; Clara of Tarn|died|1419; Otto II|spouse|Ruth of Leeds|1420
=> Otto II|child|Emil I; Otto II|child|Bertha; Otto II|born|1391~; Otto II|died|1440-06-09
=> Otto II|age-at-death|48-49
""",
    "scientist": """
name = Ada Lind
native_name = Ада Линд
alma_mater = University of Dorpat (MA)<br>University of Leeds (PhD, 1899)
thesis_year = 1899
known_for = Lind's rule
prizes = Tarn Medal (1912)
children = 2
=> Ada Lind|educated-at|University of Dorpat; Ada Lind|educated-at|University of Leeds
=> Ada Lind|number-of-children|2 child
""",
    "election": """
election_name = 1921 Livonian general election
previous_year = 1918
election_date = 3 May 1921
leader1 = Otto Hay
seats1 = 41
title = Prime Minister
=> 1921 Livonian general election|held|1921-05-03; 1921 Livonian general election|day|1921-05-03
""",
}


def _told(text: str, form: str = "wikitext") -> set[str]:
    return {
        f"{one.subject_name}|{one.property}|{one.value}" + (f"|{time}" if time else "")
        for one in claims(text, form)
        for time in [one.qualifier("time")]
    }


@pytest.mark.parametrize("kind", BOXES)
def test_an_infobox_states_this_and_no_more(kind: str) -> None:
    lines = BOXES[kind].strip().splitlines()
    fields = "\n".join(
        line if line[0] in "*}" else f"| {line}" for line in lines if line[:2] != "=>"
    )
    wanted = "; ".join(line.removeprefix("=> ") for line in lines if line[:2] == "=>")
    box = f"{{{{Infobox {kind}\n{fields}\n}}}}\n"
    assert _told(box) == {one.strip() for one in wanted.split(";")}


SHIP = """{|{{Infobox ship begin}}
{{Infobox ship career
| Ship name = ''Ann Hay''
| Ship ordered = 3 May 1900
| Ship laid down = 1 June 1901
| Ship launched = 4 April 1902
| Ship completed = July 1902
| Ship maiden voyage = 9 August 1902
| Ship out of service = 1930
| Ship renamed = ''Otto'' (1920)
| Ship fate = Scrapped 1931
}}
{{Infobox ship characteristics
| Ship tonnage = {{GRT|2310}}
| Ship length = {{convert|310|ft|m}}
| Ship beam = {{convert|41|ft|m}}
| Ship capacity = 250 passengers
}}
|}
'''SS ''Ann Hay''''' was a steamer.
"""


def test_the_parts_of_a_ships_box_are_of_one_ship() -> None:
    assert _told(SHIP) == {
        "Ann Hay|laid-down|1901-06-01",
        "Ann Hay|launched|1902-04-04",
        "Ann Hay|completed|1902-07",
        "Ann Hay|decommissioned|1930",
        "Ann Hay|scrapped|1931",
        "Ann Hay|tonnage|2310 GRT",
        "Ann Hay|length|310 ft",
        "Ann Hay|width|41 ft",
        "Ann Hay|capacity|250",
    }


FRONT = """---
name: Lindworks plc
founded: 3 March 1902
dissolved: 31 December 1988
headquarters: Riga
key people: Otto Brandt (chairman), Clara Hay (CEO)
employees: 2,040
owner: Otto Brandt
---

# Lindworks plc

Lindworks plc was a cable maker.
"""
PAGE = """<html><body><h1>Tarn Hall</h1><table class="infobox">
<tr><th>Location</th><td>Riga, Latvia</td></tr>
<tr><th>Opened</th><td>4 July 1902</td></tr>
<tr><th>Destroyed</th><td>1944</td></tr>
<tr><th>Demolished</th><td>1961</td></tr>
<tr><th>Height</th><td>40 m</td></tr>
</table><p>Tarn Hall was a hall.</p></body></html>
"""


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        (
            FRONT,
            "markdown",
            {
                "Lindworks plc|founded|1902-03-03",
                "Lindworks plc|dissolved|1988-12-31",
                "Lindworks plc|headquarters|Riga",
                "Lindworks plc|chief-executive|Clara Hay",
                "Lindworks plc|employees|2040",
            },
        ),
        (
            PAGE,
            "html",
            {
                "Tarn Hall|location|Riga",
                "Tarn Hall|opened|1902-07-04",
                "Tarn Hall|destroyed|1944",
                "Tarn Hall|demolished|1961",
                "Tarn Hall|height|40 m",
            },
        ),
    ],
    ids=["front matter", "a table of a page"],
)
def test_what_is_no_infobox_states_what_one_does(text: str, form: str, expected: set[str]) -> None:
    assert _told(text, form) == expected


def test_a_family_of_languages_has_no_children() -> None:
    box = "{{Infobox language family|name=Zemic|child1=[[Arbe]]|child2=[[Orbe]]}}"
    found = claims(f"{box}\n\n'''Zemic''' is spoken in Riga.", "wikitext")
    assert not [one for one in found if one.property == "child"]
