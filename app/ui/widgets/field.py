"""A field of a form: caption, input, hint, and the words of a fault beside it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.json_value import JSON
from app.overriding import override
from app.ui.theme import Tone, Type
from app.ui.widgets.box import Box
from app.ui.widgets.input import Input
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words, said

if TYPE_CHECKING:
    from app.ui.widgets.old_letters_offer import OldLettersOffer

_CAPTION = 5.5
"""How long a caption's columns would like to be above an input, in em: it takes what they leave."""


class Field(Box):
    """Named as the record's field is. A tick box that says its own words needs no caption."""

    def __init__(
        self,
        look: Look,
        name: str,
        body: Input,
        caption: Words,
        *,
        hint: Words = "",
        is_required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        is_column = body.place is Place.FIELD
        super().__init__(look, Place.NOTED if is_column else body.place, gap=1.5, parent=parent)
        self.field_name = name
        self.input = body
        self._caption = caption
        self._hint = hint
        self.is_required = is_required
        self._remark: Text | None = None  # most fields never say anything: these are made when they do
        self._fault: Text | None = None
        self._hinted = Text(look, hint, Type.HINT) if hint else None
        self._hint_at_head = Box(look, Place.STRIP, gap=0)
        self._main = Box(look, Place.FIELD, gap=1.5) if is_column else self
        if caption:
            self._main.add(self._head())
        self._main.add(body)
        if is_column:
            self.add(self._main, stretch=1)
        self._place_hint()
        body.edited.connect(self.clear_fault)
        self._offer: OldLettersOffer | None = None
        self._before: JSON = None
        body.edited.connect(self._look_at_letters)
        self.say()

    @property
    def caption(self) -> str:
        """How the field is called in words."""
        return said(self._caption)

    @property
    def offer(self) -> "OldLettersOffer | None":
        """What is said of letters of old fonts, once there were any."""
        return self._offer

    @property
    def fault(self) -> str:
        """The words of the fault that is shown."""
        return _shown(self._fault)

    def show_fault(self, words: Words) -> None:
        """Say beside the input what is wrong, in sight; it goes with the next change."""
        from app.ui.widgets.scroll import bring_into_sight  # the door has nothing to scroll, and seldom a fault

        if self._fault is None:
            self._fault = self._beside(Tone.RED, self._remark or self._last)
        self._fault.set(words)
        self._fault.show()
        self.input.set_fault(True)
        bring_into_sight(self._fault)

    @property
    def remarked(self) -> str:
        """What is said beside the input and stands in nobody's way."""
        return _shown(self._remark)

    def remark(self, words: Words) -> None:
        """Say something beside the input that is no fault; nothing for ""."""
        if self._remark is None:
            if not words:
                return
            self._remark = self._beside(Tone.ORANGE, self._last)
        self._remark.set(words)
        self._remark.setVisible(bool(words))

    def clear_fault(self) -> None:
        """What was wrong is being mended."""
        if self._fault and not self._fault.isHidden():
            self._fault.hide()
            self.input.set_fault(False)

    def _look_at_letters(self) -> None:
        """Letters of old fonts are said as soon as they are pasted; nothing is changed unless one asks for it."""
        value = self.input.value()
        _, found = self.look.old_letters.convert_all(value)
        if found.changed or found.left:
            self._before = value
            self._offered().ask(found)
        elif self._offer:
            self._offer.hide()

    def _offered(self) -> "OldLettersOffer":
        from app.ui.widgets.old_letters_offer import OldLettersOffer  # few ever meet an old letter

        if self._offer is None:
            self._offer = OldLettersOffer(self.look)
            self._offer.convert_requested.connect(self._convert)
            self._offer.back_requested.connect(lambda: self.input.put(self._before))
            self.add(self._offer)
        return self._offer

    def _convert(self) -> None:
        before = self._before
        self.input.put(self.look.old_letters.convert_all(before)[0])
        self._before = before
        self._offered().tell()

    @override
    def say(self) -> None:
        if self.caption:
            self.input.name(self.caption, said(self._hint))

    @override
    def turn(self) -> None:
        super().turn()
        self._place_hint()
        self.say()

    @property
    def _last(self) -> QWidget:
        """What is said about the input stands behind this."""
        return self.input if self._main is self else self._main

    def _place_hint(self) -> None:
        """Beside the caption; where that would take its columns from the input, after both."""
        if self._hinted is None:
            return
        self.pull(self._hinted)
        self._hint_at_head.pull(self._hinted)
        if self.look.policy.is_vertical and self._main is not self:
            self._inner.insertWidget(1, self._hinted)
        else:
            self._hint_at_head.add(self._hinted)

    def _beside(self, tone: Tone, after: QWidget) -> Text:
        """Room for words in this tone, behind what they are about."""
        text = Text(self.look)
        text.tone(tone)
        self._inner.insertWidget(self._inner.indexOf(after) + 1, text)
        return text

    def _head(self) -> QWidget:
        head = Box(self.look, Place.STRIP, gap=2)
        longest = _CAPTION if self._main is not self else None
        head.add(Text(self.look, self._caption, Type.STRONG, longest=longest))
        if self.is_required:
            head.add(Text(self.look, lambda: self.tr("required"), Type.HINT, longest=longest))
        head.add(self._hint_at_head)
        head.push()
        return head


def _shown(text: Text | None) -> str:
    return "" if text is None or text.isHidden() else text.shown
