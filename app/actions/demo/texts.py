"""Made-up words: Chinese and Mongolian sentences, and the awkward ones that real keyboards produce."""

from collections.abc import Mapping, Sequence
from random import Random
from types import MappingProxyType

LIMIT = 300
_SURNAMES = "张王李赵刘陈杨孙周吴包白何韩"
_PHONES = 10**8

_MATTERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "love": ("因彩礼返还发生争执", "分手后为往来财物争吵", "因离婚后探望孩子起争执"),
        "family": ("因家务琐事争吵", "为老人赡养费意见不一", "因分家分地起争执"),
        "neighbours": ("因院墙地界争吵", "为排水沟走向起争执", "因牲畜进院踩坏菜园争吵"),
        "land": ("因草牧场边界不清争吵", "为牛羊越界啃青起争执", "因承包地流转价格意见不一"),
        "debt": ("因借款到期未还争吵", "为赊欠饲料款起争执", "因合伙养羊分账意见不一"),
        "homestead": ("因宅基地边界争吵", "为翻建房屋滴水起争执"),
        "damages": ("因碰坏农机具要求赔偿", "为家犬咬伤羊只索赔争吵"),
        "wages": ("为打草零工工钱起争执", "因拖欠帮工报酬争吵"),
        "sales": ("因卖牛质量问题争吵", "为种子出苗不齐要求退款"),
        "traffic": ("因三轮车刮碰赔偿意见不一",),
        "consumer": ("为网购商品退款起争执",),
        "land_taking": ("因修路占地补偿意见不一",),
        "other": ("因误会发生口角",),
    }
)
_DEALS = ("经劝说双方同意各让一步", "双方同意以旧埂为界", "约定秋收后结清", "当面道歉并握手言和", "同意分期付清")
_TWO_WORDS = ("口角", "吵架", "地界", "欠款", "已劝")
_MONGOLIAN = tuple(
    text.replace("-", "\u202f").replace("|", "\u180e")
    for text in (
        "ᠬᠣᠶᠠᠷ ᠠᠶᠢᠯ-ᠤᠨ ᠬᠣᠭᠣᠷᠣᠨᠳᠤ ᠪᠡᠯᠴᠢᠭᠡᠷ-ᠦᠨ ᠵᠠᠬ|ᠠ-ᠶᠢᠨ ᠮᠠᠷᠭᠤᠭᠠᠨ ᠭᠠᠷᠪᠠ᠃",
        "ᠬᠣᠨᠢ ᠢᠮᠠᠭ|ᠠ ᠲᠠᠷᠢᠶᠠᠨ-ᠳᠤ ᠣᠷᠣᠪᠠ᠃ ᠬᠣᠶᠠᠷ ᠲᠠᠯ|ᠠ ᠡᠪ-ᠢᠶᠡᠷ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠪᠡ᠃",
        "ᠮᠥᠩᠭᠥ ᠵᠡᠭᠡᠯᠡᠭᠡᠳ ᠪᠤᠴᠠᠭᠠᠵᠤ ᠥᠭᠭᠦᠭᠡ ᠦᠭᠡᠢ᠃",
        "ᠬᠦᠷᠰᠢ ᠠᠶᠢᠯ-ᠤᠨ ᠬᠠᠰᠢᠶᠠᠨ-ᠤ ᠲᠤᠬᠠᠢ ᠮᠠᠷᠭᠤᠯᠳᠤᠪᠠ᠃",
        "ᠡᠬᠡ ᠠᠴᠢᠭ|ᠠ-ᠪᠠᠨ ᠲᠡᠵᠢᠭᠡᠬᠦ ᠲᠤᠬᠠᠢ ᠵᠥᠪᠯᠡᠯᠴᠡᠪᠡ᠃",
    )
)


def name_of(number: int) -> str:
    """张某101: nobody's name."""
    return f"{_SURNAMES[number % len(_SURNAMES)]}某{number + 101}"


def phone(chance: Random) -> str:
    """A number that only a demo takes."""
    return f"100{chance.randrange(_PHONES):08}"


def summary(kind: str, category: str, names: Sequence[str], chance: Random) -> str:
    """What happened, in the way `kind` says."""
    plain = f"{names[0]}与{names[1]}{chance.choice(_MATTERS[category])}，{chance.choice(_DEALS)}。"
    match kind:
        case "mongolian":
            return chance.choice(_MONGOLIAN)
        case "mixed":
            return f"{plain}{chance.choice(_MONGOLIAN)}"
        case "two_words":
            return chance.choice(_TWO_WORDS)
        case "private_use":
            return f"{plain}\ue234\ue26a\ue2f1"
        case "longest":
            return (plain * LIMIT)[:LIMIT]
        case "apostrophes":
            return f"{plain}对方说'别再来了'，提到\"O'Brien\"牌农机；100%;--"
        case "emoji":
            return f"{plain}都笑了😊🐑"
        case "full_width":
            return f"{plain}赔３０００元，（约定）１０月前付清。"
        case _:
            return plain


def result(kind: str, chance: Random) -> str:
    """How it was settled, in the language of its summary."""
    return chance.choice(_MONGOLIAN) if kind == "mongolian" else f"{chance.choice(_DEALS)}，双方满意。"


def in_chinese(category: str) -> str:
    """A Chinese summary beside a Mongolian text."""
    return f"双方{_MATTERS[category][0]}。"
