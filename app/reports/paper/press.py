"""Sets papers with typst: typed text reaches a template as data, never as source, so nothing in it can run.

typst is loaded with the first paper: a window without one does not hold its seven megabytes.
"""

import json
import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app.domain.changes import JSON
from app.reports.paper.families import chosen
from app.reports.paper.form import Form
from app.reports.paper.setting import Scribe, data_of

if TYPE_CHECKING:
    import typst

SCREEN = 110
"""Dots per inch of a preview; a printer wants 300."""
_PAGE = (
    b"#set page(width: auto, height: auto, margin: 0pt)\n"
    b"#image(bytes(json(bytes(sys.inputs.pdf))), page: int(sys.inputs.page))"
)
_PAST_THE_END = re.compile(r"page \d+ does not exist")


class Press:
    """Sets papers from the templates of one folder. Looking for the machine's fonts costs a moment, once."""

    def __init__(self, templates: Path, scribe: Scribe) -> None:
        self._templates = templates
        self._scribe = scribe

    def render(self, form: Form) -> bytes:
        """The paper as PDF. Raises AppError when a font it needs is not there."""
        return self._set(form, "pdf")[0]

    def pictures(self, form: Form, ppi: int = SCREEN) -> list[bytes]:
        """The paper's pages as PNG."""
        return self._set(form, "png", ppi)

    @cached_property
    def _fonts(self) -> "typst.Fonts":
        import typst

        return typst.Fonts()

    @cached_property
    def _families(self) -> dict[str, list[str]]:
        return chosen(self._fonts.families())

    def _set(self, form: Form, kind: Literal["pdf", "png"], ppi: int = SCREEN) -> list[bytes]:
        import typst

        families: dict[str, JSON] = {use: [*names] for use, names in self._families.items()}
        data = json.dumps({**data_of(form, self._scribe), "fonts": families}, ensure_ascii=False)
        compiler = typst.Compiler(root=self._templates, font_paths=self._fonts, sys_inputs={"data": data})
        made = compiler.compile(self._templates / f"{form.template}.typ", format=kind, ppi=ppi)
        return made if isinstance(made, list) else [made or b""]


def to_pictures(pdf: bytes, ppi: int = SCREEN) -> list[bytes]:
    """The pages of a PDF as PNG."""
    import typst

    data = json.dumps(list(pdf))
    fonts = typst.Fonts(include_system_fonts=False)
    pages: list[bytes] = []
    while True:
        asked = {"pdf": data, "page": str(len(pages) + 1)}
        try:
            page = typst.compile(_PAGE, font_paths=fonts, sys_inputs=asked, format="png", ppi=ppi)
        except typst.TypstError as error:
            if pages and _PAST_THE_END.search(error.message):
                return pages
            raise
        pages.append(page)
