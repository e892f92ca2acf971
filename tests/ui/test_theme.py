"""The theme's promises: readable, large, and never colour alone."""

import re

import pytest

from app.ui.stylesheet import stylesheet
from app.ui.theme import CONTRAST, PALETTES, PERCENTS, SHAPES, Palette, Theme, Tone, Type

PAIR = ("color", "background")


def _light(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    """https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio"""
    darker, lighter = sorted((_light(one), _light(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _texts(palette: Palette) -> list[tuple[str, str]]:
    grounds = (palette.paper, palette.card, palette.well)
    plain = [(ink, ground) for ink in (palette.ink, palette.soft, palette.accent) for ground in grounds]
    shaded = [(shade.ink, ground) for shade in palette.shades.values() for ground in (shade.wash, palette.card)]
    filled = [(shade.on_solid, shade.solid) for shade in palette.shades.values()]
    rail = [(palette.rail_ink, palette.rail), (palette.rail_chosen_ink, palette.rail_chosen)]
    buttons = [(palette.on_accent, palette.accent), (palette.on_accent, palette.accent_deep)]
    return plain + shaded + filled + rail + buttons


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_every_text_is_readable_on_its_ground(palette: Palette) -> None:
    least = 7.0 if palette is CONTRAST else 4.5
    poor = [(ink, ground) for ink, ground in _texts(palette) if _contrast(ink, ground) < least]
    assert not poor


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_no_rule_of_the_stylesheet_hides_its_text(palette: Palette) -> None:
    """What cannot be pressed now can still be read."""
    least = 7.0 if palette is CONTRAST else 4.5
    rules = re.findall(r"([^{}]+){([^{}]*)}", stylesheet(Theme(palette)))
    pairs = {name.strip(): [re.search(rf"(?<![-\w]){of}: (#\w+)", body) for of in PAIR] for name, body in rules}
    poor = [name for name, (ink, ground) in pairs.items() if ink and ground and _contrast(ink[1], ground[1]) < least]
    assert not poor


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_edges_and_the_focus_ring_can_be_seen(palette: Palette) -> None:
    for ground in (palette.paper, palette.card, palette.well):
        assert _contrast(palette.edge, ground) >= 3
        assert _contrast(palette.focus, ground) >= 2.7


def test_every_tone_has_a_shape_of_its_own() -> None:
    assert set(SHAPES) == set(Tone)
    assert len(set(SHAPES.values())) == len(Tone)


@pytest.mark.parametrize("percent", PERCENTS)
def test_what_is_clicked_is_at_least_44_pixels_high(percent: int) -> None:
    assert Theme(percent=percent).target >= 44 * (1 + (percent - 100) / 100 * 0.7)


def test_body_text_grows_as_asked() -> None:
    assert [Theme(percent=percent).type(Type.BODY) for percent in PERCENTS] == [17, 22, 27]


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_what_is_yet_to_be_filled_in_looks_other_than_what_is(palette: Palette) -> None:
    assert _contrast(palette.ink, palette.soft) >= 1.5
