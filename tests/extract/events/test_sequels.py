"""What is told as coming after something else, with both dates."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def sequels(text: str) -> list[tuple[str, str, str]]:
    """Give what came later, its date, and that of what it follows."""
    return [
        (str(one.qualifier("what")), str(one.value), str(one.qualifier("since")))
        for one in claims(text)
        if one.by == "sequel"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Max Huber enlisted in September 1861 and was wounded in July 1861.",
            ("wounded", "1861-07", "1861-09"),
        ),
        (
            "A fire destroyed the library on 12 January 1926. It was rebuilt in 1924.",
            ("rebuilt", "1924", "1926-01-12"),
        ),
        (
            "Max Huber was sentenced to death on 2 December 1953. The sentence was commuted in May"
            " 1953.",
            ("commuted", "1953-05", "1953-12-02"),
        ),
        (
            "Kelby Hall was burned to the ground in 1881. The hall was reinstated in 1879.",
            ("reinstated", "1879", "1881"),
        ),
        (
            "On 3 March 1873 the staging gave way, and five men were drowned. The inquest sat in"
            " February 1873.",
            ("held", "1873-02", "1873-03-03"),
        ),
        ("The strike began in 1912 and ended in 1911.", ("ended", "1911", "1912")),
        ("The porch was added in 1926 and enlarged in 1921.", ("enlarged", "1921", "1926")),
        ("The horn was installed in 1887 and replaced in 1881.", ("replaced", "1881", "1887")),
        (
            "Symphony No. 3, Op. 40 (1949). First performed in Lund in 1947.",
            ("first performed", "1947", "1949"),
        ),
        (
            "The brewery was burnt down on 17 July 1883. The new brewhouse was opened in May 1882.",
            ("opened", "1882-05", "1883-07-17"),
        ),
        (
            "The station was closed on 31 March 1978. The last launch was on 3 August 1978.",
            ("closed", "1978-03-31", "1978-08-03"),
        ),
        (
            "The car was found in 1974 and restored in 1971.",
            ("restored", "1971", "1974"),
        ),
        (
            "The great clock for St Mary's was begun in 1785 and finished in 1783.",
            ("finished", "1783", "1785"),
        ),
        ("The block was begun in 1961 and opened in 1959.", ("opened", "1959", "1961")),
        ("The roof was damaged in 1981 and repaired in 1979.", ("repaired", "1979", "1981")),
        (
            "The hall was damaged by fire in 1981. It was mended in 1979.",
            ("mended", "1979", "1981"),
        ),
    ],
    ids=[
        "wounded",
        "rebuilt",
        "commuted",
        "reinstated",
        "inquest",
        "ended",
        "enlarged",
        "replaced",
        "first performed",
        "the new one",
        "the last one",
        "found and restored",
        "begun and finished",
        "begun and opened",
        "damaged and repaired",
        "mended",
    ],
)
def test_a_sequel_is_read(text: str, expected: tuple[str, str, str]) -> None:
    assert sequels(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Max Huber was wounded in July 1861 and enlisted in May 1862.",
        "Max Huber enlisted in 1861 and had been wounded in 1859.",
        "Max Huber enlisted in 1861, and Otto Hay was wounded in 1859.",
        "A fire destroyed the library in 1926. It had been rebuilt in 1924.",
        "The library was built in 1926. It was rebuilt in 1924.",
        "On 3 March 1873 five men were drowned. The inquest into the collapse of 1871 blamed none.",
        "Ten men died in the pit in 1890. The inquiry of 1885 had warned of gas.",
        "On 3 March 1873 the staging was moved. The inquest sat in February 1873.",
        "The strike began in 1911 and ended in 1912.",
        "Max Huber might have enlisted in 1861 and been wounded in 1859.",
    ],
)
def test_what_follows_from_nothing_is_left_alone(text: str) -> None:
    assert sequels(text) == []
