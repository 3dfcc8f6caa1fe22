"""The look: contrast measured from the tokens, a stylesheet without a gap, icons in the colour asked for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from wuye_desk.resources import resource
from wuye_desk.views.theme import Theme, look_of, tokens

LOOKS = ("light", "dark")


def luminance(color: QColor) -> float:
    """Return the relative luminance of WCAG 2."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("kind", ["text", "shape"])
def test_every_pair_named_in_the_tokens_reaches_aa(look: str, kind: str) -> None:
    theme = Theme.load(look)
    least = tokens()["meta"][f"{kind}_contrast_min"]
    poor = [
        (front, back, round(contrast(theme.color(front), theme.color(back)), 2))
        for front, back in tokens()["pairs"][kind]
        if contrast(theme.color(front), theme.color(back)) < least
    ]
    assert poor == []


@pytest.mark.parametrize("look", LOOKS)
def test_every_colour_the_stylesheet_names_is_a_token(look: str) -> None:
    template = resource("theme", "desk.qss").read_text("utf-8")
    assert set(re.findall(r"@(\w+)", template)) - {"folder"} <= set(tokens()[look])
    assert "@" not in Theme.load(look).stylesheet()


@pytest.mark.parametrize("look", LOOKS)
def test_pictures_of_the_stylesheet_are_there_in_the_colours_of_the_look(look: str) -> None:
    paths = [Path(path) for path in re.findall(r'url\("([^"]+)"\)', Theme.load(look).stylesheet())]
    allowed = set(tokens()[look].values())
    for path in paths:
        used = set(re.findall(r"#[0-9A-Fa-f]{6}", path.read_text("utf-8")))
        assert used, path
        assert used <= allowed, path


def test_looks_differ_in_no_name() -> None:
    assert tokens()["light"].keys() == tokens()["dark"].keys()


@pytest.mark.parametrize("choice", ["system", "light", "dark"])
def test_every_choice_leads_to_a_look(qapp: object, choice: str) -> None:
    assert look_of(choice) in LOOKS


@pytest.mark.parametrize("name", ["save", "clock-alert", "octagon-alert"])
def test_icon_is_drawn_in_the_colour_asked_for(theme: Theme, name: str) -> None:
    image = theme.pixmap(name, "over", 32).toImage()
    solid = [
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert solid
    assert set(solid) == {theme.color("over").name()}


def test_every_icon_of_the_tokens_is_shipped() -> None:
    names = {name for group in tokens()["icons"].values() for name in group.values()}
    wanted = {name for name in names if not name.startswith("text")}
    missing = {name for name in wanted if not resource("icons", f"{name}.svg").exists()}
    assert missing == set()


@pytest.mark.usefixtures("styled")
def test_fields_and_buttons_have_the_height_of_the_tokens(qtbot: QtBot, theme: Theme) -> None:
    button, first = QPushButton("保存"), QLineEdit()
    first.setProperty("first", True)
    for widget in (button, first):
        qtbot.addWidget(widget)
        widget.show()
    assert button.sizeHint().height() == theme.size("button")
    assert first.sizeHint().height() == theme.size("field_first")


def test_rare_and_simplified_characters_find_a_font(theme: Theme) -> None:
    families = theme.font("base").families()
    assert families[0] == "Noto Sans TC"
    assert families[-1] == "Wuye Rare Names"
