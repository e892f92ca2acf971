"""The made-up year in figures: how many of each kind there are at scale 1."""

from collections.abc import Mapping
from types import MappingProxyType

POINTS = 84
POINTS_BY_TOWNSHIP = (14, 7, 8, 7, 6, 8, 6, 7, 4, 4, 4, 5, 4)
DISPUTES_BY_POINT: Mapping[int, int] = MappingProxyType(
    {0: 6, 1: 10, 2: 14, 3: 15, 4: 12, 5: 9, 6: 7, 7: 4, 8: 3, 10: 2, 13: 1, 14: 1}
)
"""How many points have so many disputes."""

DISPUTES_BY_MONTH = (22, 26, 24, 30, 36, 31, 27, 28, 30, 27, 19, 17)
"""Spring boundaries, homecoming in February, straying herds in September."""
CATEGORIES: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "love": (43, 4),
        "family": (54, 3),
        "neighbours": (66, 3),
        "land": (62, 9),
        "debt": (40, 6),
        "homestead": (14, 1),
        "damages": (12, 1),
        "wages": (9, 1),
        "sales": (8, 1),
        "traffic": (4, 0),
        "consumer": (2, 0),
        "land_taking": (2, 0),
        "other": (1, 0),
    }
)
"""Disputes found, and of them still open at the end of the year."""
SUBTYPES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "love": ("bride_price", "breakup", "divorce", "gifts_between"),
        "family": ("spouses", "in_laws", "support_of_old", "inheritance", "drinking", "support_of_young"),
        "neighbours": ("wall", "animals_and_dogs", "drainage", "passage", "livestock_smell", "noise", "light"),
        "land": ("straying_herds", "pasture_boundary", "boundary", "contract_land", "hay_field", "spray_drift"),
        "debt": ("private_loan", "unpaid_goods", "unpaid_farm_supplies", "partnership", "guarantee"),
        "homestead": ("homestead_boundary", "building", "rent"),
        "damages": ("property_damage", "hurt_by_animal", "beating"),
        "wages": ("casual_pay", "migrant_wages", "work_injury"),
        "sales": ("livestock_sale", "seed_and_fertiliser", "grain_sale", "machinery_sale"),
        "traffic": ("accident_damages",),
        "consumer": ("online_shopping", "shopping"),
        "land_taking": ("land_taken", "pollution"),
        "other": ("",),
    }
)
SOURCES: Mapping[str, int] = MappingProxyType({"patrol": 198, "party": 74, "public": 28, "police": 12, "other": 5})
AGREEMENTS: Mapping[tuple[str, bool], int] = MappingProxyType(
    {("oral", False): 171, ("written", False): 89, ("written", True): 7, ("self_settled", False): 21}
)
"""Form of the agreement, and whether the court is asked to confirm it; of the settled disputes."""
PARTIES: Mapping[int, int] = MappingProxyType({2: 260, 3: 38, 4: 7, 5: 4, 6: 3, 9: 2, 12: 3})

MEDIATING, REOPENED, TRANSFERRED, UNRESOLVED = 14, 2, 9, 4
CLOSED, RELAPSED_AND_SETTLED = 192, 10
LEVELS_OF_SETTLED: Mapping[int, int] = MappingProxyType({1: 7, 2: 32, 3: 129, 4: 120})
LEVELS_OF_OPEN: Mapping[int, int] = MappingProxyType({1: 1, 2: 7, 3: 13, 4: 8})
"""Together 8, 39, 142 and 128. The settled ones plan 548 follow-ups; 12 more found a relapse."""
SAME_DAY = 0.35
LATE, OVERDUE = 0.14, 0.08
"""Shares of the follow-ups that were due; the others were done in time."""

VOID, MERGED, LIKELY_SAME = 6, 5, 5
"""Void and merged disputes come on top of the counted ones; the likely duplicates (1.5 %) are among them."""
NO_PHONE = 0.20
TEXT_KINDS: Mapping[str, float] = MappingProxyType(
    {
        "mongolian": 0.30,
        "mixed": 0.05,
        "two_words": 0.08,
        "private_use": 0.01,
        "longest": 0.02,
        "apostrophes": 0.01,
        "emoji": 0.01,
        "full_width": 0.02,
    }
)
"""Shares of the texts; the others are plain Chinese."""

TIPS: Mapping[tuple[str, bool], int] = MappingProxyType(
    {
        ("X01", False): 8,
        ("X01", True): 1,
        ("X02", False): 6,
        ("X02", True): 1,
        ("X06", False): 6,
        ("X08", False): 5,
        ("X03", False): 4,
        ("X09", False): 3,
        ("X11", False): 3,
        ("X10", False): 2,
        ("X05", False): 1,
        ("X04", False): 1,
        ("X13", False): 1,
    }
)
"""Category, and whether it was happening; with the three missing and the weapon six are urgent."""
INFORMANTS: Mapping[str, int] = MappingProxyType({"anonymous": 27, "code": 10, "named": 5})
FINDINGS: Mapping[str, int] = MappingProxyType(
    {"true": 17, "partly_true": 6, "untrue": 8, "duplicate": 3, "passed_on": 4, "": 4}
)
"""What the desk found; "" is still being checked."""

SERVICES: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "errand": (128, 180),
        "advice": (92, 140),
        "rescue": (58, 96),
        "visit": (50, 74),
        "translation": (34, 52),
        "traffic": (16, 40),
        "search": (18, 38),
        "other": (14, 30),
    }
)
"""Rows, and the person-times in them: 410 and 650."""
OUTREACH: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "household": (820, 3690),
        "market": (140, 8680),
        "lecture": (96, 4320),
        "wechat": (300, 9600),
        "leaflets": (116, 3480),
        "app_install": (40, 470),
        "broadcast": (168, 168),
    }
)
"""Rows, and the person-times in them: 1512 and 30 240 without the broadcasts, which count in times."""
DISSUASIONS, SAVED_YUAN, UNCONFIRMED = 23, 486_300, 3
HAZARDS: Mapping[str, int] = MappingProxyType(
    {
        "road": 92,
        "vehicle": 48,
        "fire_safety": 46,
        "carbon_monoxide": 18,
        "gas": 10,
        "water_ice": 12,
        "flood": 9,
        "open_fire": 14,
        "unsafe_house": 8,
        "other": 3,
    }
)
HAZARD_STATES: Mapping[str, int] = MappingProxyType({"mended": 182, "mending": 39, "told": 26, "found": 13})
REFERRALS = 36
REPORTED = 0.95
"""Share of the months with nothing in which a point says so."""
