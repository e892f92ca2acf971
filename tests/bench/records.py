"""Invented disputes as long and as varied as the peers' records: 723 bytes of JSON, 150 of them when compressed."""

from collections.abc import Iterator
from random import Random

from app.domain.changes import JSON, canonical

SIZE = 723
_SURNAMES = "张王李赵刘陈杨黄周吴徐孙马朱胡郭何高林罗"
_VILLAGES = ("示范一嘎查", "巴彦塔拉", "乌兰毛都", "好力保", "图牧吉", "音德尔", "新林", "胡尔勒")
_WORDS = [
    "草场",
    "边界",
    "牲畜",
    "踩踏",
    "赔偿",
    "界桩",
    "水渠",
    "宅基地",
    "围栏",
    "借款",
    "工钱",
    "彩礼",
    "房屋",
    "漏水",
    "噪声",
    "口角",
    "推搡",
    "调解",
    "劝说",
    "协议",
    "履行",
    "丈量",
    "村干部",
    "双方",
    "同意",
    "重新",
    "立桩",
    "分期",
    "还款",
    "道歉",
    "保证",
    "赡养",
    "抚养",
    "合伙",
    "买卖",
    "羊只",
    "牛犊",
    "玉米",
    "化肥",
    "农机",
    "租赁",
    "合同",
    "到期",
    "拖欠",
    "拒绝",
    "情绪",
    "激动",
    "冷静",
    "亲属",
    "邻里",
    "多年",
    "积怨",
    "当场",
    "签字",
    "见证",
    "三日",
    "半月",
    "秋收",
    "春耕",
    "井水",
    "电费",
    "道路",
    "树木",
    "坟地",
    "遗产",
]
_CHARACTERS = sorted(set("".join(_WORDS)))
_WORDS += ["".join(pair) for pair in zip(_CHARACTERS[::3], _CHARACTERS[1::3], strict=False)]


def make_records(count: int, seed: int = 1) -> Iterator[dict[str, JSON]]:
    """So many disputes, no two alike."""
    chance = Random(seed)
    for number in range(1, count + 1):
        yield _record(number, chance)


def _record(number: int, chance: Random) -> dict[str, JSON]:
    day = f"2026-{chance.randint(1, 6):02}-{chance.randint(1, 28):02}"
    record: dict[str, JSON] = {
        "local_no": f"JF2026-07-{number:03}",
        "found_date": day,
        "accepted_date": day,
        "village": chance.choice(_VILLAGES),
        "category": chance.choice(("land", "family", "neighbours", "debt")),
        "parties": [_party(chance), _party(chance)],
        "relation": chance.choice(("neighbours", "relatives")),
        "people_count": chance.randint(2, 9),
        "amount": chance.randint(1, 400) * 50,
        "level": chance.randint(3, 4),
        "state": chance.choice(("registered", "mediating")),
        "mediators": [f"{chance.choice(_SURNAMES)}某1"],
        "summary": "",
        "analysis": _words(chance, 6),
    }
    room = SIZE - len(canonical(record))
    summary = _words(chance, room // 6 + 1)
    return record | {"summary": summary.encode()[:room].decode(errors="ignore")}


def _party(chance: Random) -> dict[str, JSON]:
    return {
        "name": f"{chance.choice(_SURNAMES)}某{chance.randint(1, 9)}",
        "phone": f"139{chance.randint(0, 9999999):08}",
    }


def _words(chance: Random, count: int) -> str:
    return "".join(chance.choice(_WORDS) for _ in range(count))
