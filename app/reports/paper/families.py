"""Which of the fonts on this machine set a paper: the official ones where they are, the nearest where not."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

from app.domain.errors import AppError, Code

_SERIF = (
    "SimSun",
    "宋体",
    "NSimSun",
    "STSong",
    "Songti SC",
    "FZShuSong-Z01",
    "Noto Serif CJK SC",
    "Source Han Serif SC",
)
_SANS = ("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "WenQuanYi Micro Hei")

USES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "title": ("FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "方正小标宋简体", "方正小标宋_GBK", *_SERIF, *_SANS),
        "body": ("FangSong", "仿宋", "FangSong_GB2312", "仿宋_GB2312", "FZFangSong-Z02", "STFangsong", *_SERIF, *_SANS),
        "heading": ("SimHei", "黑体", "FZHei-B01", "STHeiti", *_SANS, *_SERIF),
        "plain": (*_SERIF, *_SANS),
    }
)
"""GB/T 9704: titles in 小标宋, text in 仿宋, headings in 黑体, page numbers in 宋体."""


def chosen(installed: Collection[str]) -> dict[str, list[str]]:
    """For each use the families that are here, the best first; raises AppError where there is no Chinese font."""
    uses = {use: [family for family in families if family in installed] for use, families in USES.items()}
    if not uses["plain"]:
        raise AppError(Code.NOT_FOUND, what="Chinese font", name=" / ".join(_SERIF[:1] + _SERIF[-2:-1]))
    return uses
