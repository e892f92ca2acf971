"""What one can choose for this computer: language, text size, theme."""

from PySide6.QtCore import Signal

from app.domain.changes import JSON
from app.settings import Preferences
from app.ui.language_choice import LanguageChoice
from app.ui.theme import PERCENTS
from app.ui.widgets.box import Section
from app.ui.widgets.choice import Segments
from app.ui.widgets.form import Form
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.words import Option


class SettingsPage(Page):
    """Whatever is chosen is put on at once: `chosen` carries the new preferences."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, lambda: self.tr("Settings"))
        self._preferences = Preferences()
        form = Form(look)
        languages = LanguageChoice(look)
        sizes = Segments(look, [Option(str(percent), f"{percent} %") for percent in PERCENTS])
        themes = Segments(
            look,
            (
                Option("light", lambda: self.tr("Light")),
                Option("dark", lambda: self.tr("Dark")),
                Option("contrast", lambda: self.tr("High contrast")),
            ),
        )
        words = Segments(
            look,
            (
                Option("marked", lambda: self.tr("All, with a mark on what nobody has reviewed")),
                Option("plain", lambda: self.tr("All, without the mark")),
                Option("reviewed", lambda: self.tr("Only reviewed words, the rest in Chinese")),
            ),
        )
        form.field("language", languages, lambda: self.tr("Language"))
        form.field("percent", sizes, lambda: self.tr("Text size"))
        form.field("theme", themes, lambda: self.tr("Colours"))
        form.field("mongolian", words, lambda: self.tr("Mongolian words"))
        for made in (languages, sizes, themes, words):
            made.chosen.connect(self._choose)
        card = Section(look)
        card.add(form)
        self.add(card)
        self.push()
        self._form = form

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen now."""
        self._preferences = preferences
        chosen: dict[str, JSON] = {
            "language": preferences.language,
            "theme": preferences.theme,
            "mongolian": preferences.mongolian,
        }
        self._form.put({**chosen, "percent": str(preferences.percent)})

    def choose(self, name: str, code: str) -> None:
        """As if this was clicked."""
        self._form[name].input.put(code)
        self._choose()

    def _choose(self) -> None:
        values = {name: str(value) for name, value in self._form.values.items()}
        self.chosen.emit(Preferences(values["language"], int(values["percent"]), values["theme"], values["mongolian"]))
