"""What comes of what was begun, and how old things are: the dates that are set beside each other."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def pairs(text: str) -> list[tuple[str, str]]:
    """Give the earlier and the later date of each pair."""
    return [
        (str(one.qualifier("since")), str(one.value))
        for one in claims(text)
        if one.by in ("outcome", "thing-age")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The foundation stone was laid on 4 May 1892. The church was consecrated on 3 June 1891.",
            ("1892-05-04", "1891-06-03"),
        ),
        ("Work began in 1892 and the bridge was opened in 1890.", ("1892", "1890")),
        ("The foundation stone of the present hall, on Low Hill, was laid in 1892, and the building"
         " was opened in 1890.", ("1892", "1890")),
        (
            "Work on the town hall began in 1892. The hall was opened in 1890.",
            ("1892", "1890"),
        ),
        ("Work began in April 1904. The first stone was laid in March 1903.", ("1904-04", "1903-03")),
        ("The party sailed in June 1901. It reached the island in May 1901.", ("1901-06", "1901-05")),
        ("Otto Lund sailed in June 1901. He arrived in May 1901.", ("1901-06", "1901-05")),
        ("The film was first shown on 4 May 1951. It was shot in July 1951.", ("1951-07", "1951-05-04")),
        ("The ship, launched in 1899, sank in 1912 when she was only eleven years old.",
         ("1899", "1912")),
        ("In 1897 the hall burned down. It had been built in 1889 and was only six years old.",
         ("1889", "1897")),
    ],
)  # fmt: skip
def test_two_steps_of_one_course_are_set_beside_each_other(
    text: str, expected: tuple[str, str]
) -> None:
    assert pairs(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Work began in April 1904. The first stone had been laid in March 1903.",
        "Work on a new wing began in 1904. The foundation stone was laid in 1903.",
        "Work began in April 1904. The first stone was laid in 1853.",
        "Work on an extension began in 1892. The bridge was opened in 1850.",
        "Work began in 1892. The old church had been consecrated in 1780.",
        "She left Paris in 1940. She arrived there in 1930 and stayed.",
        "Work on the school began in 1892. The church was consecrated in 1850.",
        "The foundation stone of the town hall was laid in 1892. The library was opened in 1880.",
        "Otto Lund was shot in 1944. The film opened in 1942.",
        "The play premiered in 1950. It was filmed in 1951.",
        "The play premiered in 1950. The film was shot in 1951.",
        "The novel appeared in 1948. It was filmed in 1953. It was shown in 1950 on the stage.",
        "Otto Lund left Paris in June 1914. She returned in May 1914.",
        "Ada Lund left Paris in June 1914. They returned in May 1914.",
        "The house was built in 1899. When Ann moved in in 1912, she was only ten years old.",
    ],
)
def test_what_is_of_something_else_is_left_alone(text: str) -> None:
    assert pairs(text) == []
