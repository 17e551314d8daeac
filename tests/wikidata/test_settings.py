"""The configuration's key `wikidata`, and the contact that servers of Wikimedia ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.configuration import read_configuration
from factlint.errors import InputError
from factlint.wikidata.settings import WIKIDATA, Settings, check_contact


def read(tmp_path: Path, text: str) -> Settings | None:
    path = tmp_path / "factlint.yaml"
    path.write_text(text, encoding="utf-8")
    return read_configuration(path).wikidata


def test_all_keys_are_read(tmp_path: Path):
    text = """\
    wikidata:
      use: true
      contact: ada@example.org
      url: https://base.example.org
      snapshot: data/wikidata.jsonl
      site: dewiki
      languages: [de, en, de]
      cache: kept
      max-age: 7
    """
    assert read(tmp_path, text.replace("\n    ", "\n").strip()) == Settings(
        use=True,
        contact="ada@example.org",
        url="https://base.example.org",
        snapshot=(tmp_path / "data/wikidata.jsonl").as_posix(),
        site="dewiki",
        languages=("de", "en"),
        cache=(tmp_path / "kept").as_posix(),
        max_age=7,
    )


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ("select: []", None),
        ("wikidata: true", Settings(use=True)),
        ("wikidata: false", Settings()),
        ("wikidata: {languages: de}", Settings(languages=("de",))),
    ],
)
def test_short_forms(tmp_path: Path, text: str, settings: Settings | None):
    assert read(tmp_path, text) == settings


def test_toml_is_read_too(tmp_path: Path):
    path = tmp_path / "pyproject.toml"
    path.write_text('[tool.factlint.wikidata]\ncontact = "ada@example.org"\n', encoding="utf-8")
    assert read_configuration(path).wikidata == Settings(contact="ada@example.org")


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("wikidata: maybe", "'wikidata' must be true, false or a mapping"),
        ("wikidata: {contakt: x}", r"unknown key 'contakt' in 'wikidata'; did you mean 'contact'?"),
        ("wikidata: {q: x}", "known keys are use, contact, url"),
        ("wikidata: {use: 1}", "'use' must be true or false"),
        ("wikidata: {contact: 1}", "'contact' must be text, not 1"),
        ('wikidata: {contact: "a\\nb"}', "'contact' must be one line"),
        ("wikidata: {url: base.example.org}", "'url' must be an address that begins with https"),
        ("wikidata: {site: en.wikipedia.org}", "'site' must be the id of a wiki"),
        ("wikidata: {languages: []}", "'languages' must be a list of language codes"),
        ("wikidata: {languages: [1]}", "'languages' must hold language codes such as en, not 1"),
        ("wikidata: {max-age: -1}", "'max-age' must be a number of days"),
        ("wikidata: {max-age: true}", "'max-age' must be a number of days"),
    ],
)
def test_wrong_settings_are_refused_with_their_place(tmp_path: Path, text: str, error: str):
    with pytest.raises(InputError) as caught:
        read(tmp_path, f"fail-on: error\n{text}")
    assert error in str(caught.value)
    assert caught.value.line == 2


@pytest.mark.parametrize(
    ("url", "address"),
    [
        (WIKIDATA, WIKIDATA),
        ("https://base.example.org", "https://base.example.org/w/api.php"),
        ("https://base.example.org/", "https://base.example.org/w/api.php"),
        ("http://127.0.0.1:8183/api.php", "http://127.0.0.1:8183/api.php"),
    ],
)
def test_a_server_alone_stands_for_its_usual_path(url: str, address: str):
    assert Settings(url=url).address == address


@pytest.mark.parametrize(
    "contact", ["ada@example.org", "https://example.org/bots", "User:Ada Marr", "[[User:Ada]]"]
)
def test_a_mail_or_web_address_or_user_page_is_a_contact(contact: str):
    check_contact(Settings(contact=contact))


@pytest.mark.parametrize(
    ("url", "contact", "told"),
    [
        (WIKIDATA, "", "which is not set"),
        (WIKIDATA, "me", "not 'me'"),
        ("https://test.wikidata.org", "", "which is not set"),
        ("https://base.example.org", "me", "not 'me'"),
    ],
)
def test_without_a_contact_nobody_is_asked(url: str, contact: str, told: str):
    with pytest.raises(InputError, match=f"a mail or web address of yours, {told}"):
        check_contact(Settings(url=url, contact=contact))


def test_another_wikibase_needs_no_contact():
    check_contact(Settings(url="http://127.0.0.1:8183/w/api.php"))
