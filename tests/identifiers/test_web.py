"""Web addresses."""

from __future__ import annotations

import pytest

from factlint.identifiers import Fault, explain, is_valid


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org",
        "http://example.org/",
        " https://example.org/a?b=c#d ",
        "HTTPS://EXAMPLE.ORG/A",
        "https://example.org:8080/a",
        "https://example.org:/a",
        "https://example.org?a",
        "https://example.org./a",
        "https://me:secret@example.org/a",
        "https://sub_domain.example.co.uk/a",
        "https://_dmarc.example.org/a",
        "https://xn--e1afmkfd.xn--p1ai/",
        "https://пример.рф/страница",
        "https://example.org/Straße_(Ort)|a{b}",
        "https://web.archive.org/web/20200101000000/https://example.org/a",
        "//example.org/a",
        "ftp://ftp.example.org/a",
        "http://192.168.0.1/a",
        "http://255.255.255.255/",
        "http://[2001:db8::1]:80/a",
        "http://localhost:8000/",
        "https://example.org:65535/",
        "https://" + "a" * 63 + ".org/",
        "mailto:me@example.org",
        "urn:isbn:0451450523",
    ],
)
def test_a_right_address_has_no_fault(text: str) -> None:
    assert explain("url", text) is None
    assert is_valid("url", text) is True


NO_SCHEME = Fault("an address begins with https:// or http://")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", Fault("nothing stands there")),
        ("  ", Fault("nothing stands there")),
        ("example.org/a", NO_SCHEME),
        ("www.example.org", NO_SCHEME),
        ("http:/example.org", NO_SCHEME),
        ("http//example.org", NO_SCHEME),
        ("mailto:", NO_SCHEME),
        ("htp://example.org", Fault("htp:// is no kind of web address", 0)),
        ("https://example.org/a b", Fault("an address does not contain a space", 21)),
        (" https://example.org/a\nb", Fault("an address does not contain a space", 22)),
        ("https://example.org/<a>", Fault("an address does not contain <", 20)),
        ('https://example.org/"a"', Fault('an address does not contain "', 20)),
        (
            "http://https://example.org/a",
            Fault("the address begins twice", None, None, "https://example.org/a"),
        ),
        (
            "https:https://example.org",
            Fault("the address begins twice", None, None, "https://example.org"),
        ),
        ("https://", Fault("the address names no site", 8)),
        ("https:///a", Fault("the address names no site", 8)),
        ("https://example", Fault("'example' is no name of a site", 8)),
        ("https://example..org", Fault("'example..org' is no name of a site", 8)),
        ("https://.example.org", Fault("'.example.org' is no name of a site", 8)),
        ("https://-example.org", Fault("'-example.org' is no name of a site", 8)),
        ("https://example.o", Fault("'example.o' is no name of a site", 8)),
        ("https://example.123", Fault("'example.123' is no name of a site", 8)),
        ("https://exam,ple.org", Fault("'exam,ple.org' is no name of a site", 8)),
        ("http://192.168.0.256/", Fault("'192.168.0.256' is no name of a site", 7)),
        ("http://192.168.0/", Fault("'192.168.0' is no name of a site", 7)),
        ("http://192.168.0.1.", Fault("'192.168.0.1.' is no name of a site", 7)),
        ("//user@/a", Fault("the address names no site", 7)),
        ("https://example.org:80x/", Fault("'80x' is no port", 20)),
        ("https://example.org:65536/", Fault("'65536' is no port", 20)),
        ("https://example.org:٨٠/", Fault("'٨٠' is no port", 20)),
        (
            "https://" + "a" * 64 + ".org/",
            Fault(f"'{'a' * 64}.org' is no name of a site", 8),
        ),
        (
            "https://" + "a." * 126 + "org/",
            Fault(f"'{'a.' * 126}org' is no name of a site", 8),
        ),
    ],
)
def test_a_wrong_address_is_explained(text: str, fault: Fault) -> None:
    assert explain("url", text) == fault
    assert is_valid("url", text) is False
