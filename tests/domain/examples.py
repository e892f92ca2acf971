"""The least that each ledger takes, as it is typed; and one record of each with every field filled."""

from app.domain.changes import JSON
from tests.domain.conftest import five

UUID = "0197f5d4-0000-7000-8000-000000000001"
OTHER = "0197f5d4-0000-7000-8000-000000000002"
AT = "2026-07-15T09:00:00+08:00"

LEAST: dict[str, dict[str, JSON]] = {
    "disputes": five(),
    "sessions": {"dispute": UUID, "date": "2026-07-02", "text": "双方各退一步"},
    "follow_ups": {"dispute": UUID, "due_date": "2026-08-01", "ordinal": 1},
    "transfers": {"dispute": UUID, "to": "justice_office", "date": "2026-07-03", "reason": "达不成协议"},
    "referrals": {"name": "张某1", "consent": True, "reason": "family", "room": "R1", "date": "2026-07-03"},
    "tips": {
        "happening_now": False,
        "category": "X02",
        "time": "2026-07-14T22:30",
        "place": "示范一嘎查北",
        "what": "有人夜里装羊上车",
        "seen_or_heard": "seen",
    },
    "outreach": {"date": "2026-07-09", "place": "示范一嘎查", "form": "market", "face_count": 80},
    "dissuasions": {"date": "2026-07-09", "fraud_type": "F01", "found_how": "family", "done": "陪同报警"},
    "services": {"date": "2026-07-09", "type": "translation", "persons": 1},
    "hazards": {"found_date": "2026-07-09", "type": "road", "place": "村口", "description": "弯道无护栏"},
    "nil_reports": {"month": "2026-06", "ledgers": ["disputes", "tips"]},
    "tip_handling": {"tip": UUID},
    "waivers": {"follow_up": UUID, "reason": "已搬走", "date": "2026-07-09"},
    "merges": {"kept": UUID, "dropped": OTHER, "date": "2026-07-09"},
    "bulletins": {"title": "防汛", "text": "近日有雨，远离河道", "date": "2026-07-09"},
    "tasks": {"text": "请再去看一次", "date": "2026-07-09"},
    "facts": {"name": "counsellors", "number": 102, "source": "旗委政法委", "date": "2026-07-09"},
    "receipts": {"writer": "07", "at": AT},
    "devices": {"writer": "07", "epoch": 1, "point": "07", "verify_key": "ed25519:x", "recipient": "age1x"},
    "access_log": {"act": "read_informant", "tip": UUID, "by": "王某1", "reason": "核实情况", "at": AT},
}

FULL: dict[str, dict[str, JSON]] = {
    "disputes": LEAST["disputes"]
    | {
        "ailitun": "东屯",
        "subtype": "straying_herds",
        "parties": [{"name": "张某1", "phone": "13900000000"}, {"name": "李某1", "phone": "0482-6120000"}],
        "relation": "neighbours",
        "people_count": 4,
        "amount": 3500,
        "source": "patrol",
        "scale": "individual",
        "signs": ["Z3", "Z9"],
        "ongoing": False,
        "level": 2,
        "level_reason": "两家都叫了亲戚",
        "analysis": "草场界线不清",
        "measure": "请嘎查重新立桩",
        "mediators": ["王某1"],
        "method": "people",
        "difficult": True,
        "both_willing": True,
        "both_consent_extension": True,
        "state": "closed",
        "accepted_date": "2026-07-01",
        "resolved_date": "2026-07-05",
        "result": "重新立桩",
        "agreement_form": "written",
        "agreement": {
            "case_no": "（2026）示人调字第1号",
            "committee": "示范一嘎查人民调解委员会",
            "facts": "牛进草场",
            "disputed_points": "界线",
            "responsibilities": "各半",
            "items": ["以水渠为界"],
            "manner": "当场",
            "place": "示范一嘎查",
            "deadline": "2026-07-20",
            "copies": 3,
            "court_confirmation": True,
            "mediator": "王某1",
            "recorder": "赵某1",
            "signed_date": "2026-07-05",
        },
        "paper_location": "嘎查档案柜",
        "unresolved_reason": "",
        "closed_date": "2026-07-10",
        "close_note": "已履行",
        "summary_zh": "",
        "imported": True,
    },
    "sessions": LEAST["sessions"]
    | {"kind": "relapse", "place": "村部", "previous_resolved_date": "2026-07-01", "previous_result": "重新立桩"},
    "follow_ups": LEAST["follow_ups"]
    | {
        "settlement": 1,
        "mode": "visit",
        "done_date": "2026-07-14",
        "outcome": "calm",
        "satisfaction": "satisfied",
        "note": "",
        "by": "王某1",
    },
    "transfers": LEAST["transfers"]
    | {
        "to_name": "巴达尔胡司法所",
        "receipt_due": "2026-07-08",
        "feedback_due": "2026-07-24",
        "received_date": "2026-07-06",
        "feedback": "已约双方",
        "feedback_date": "2026-07-14",
    },
    "referrals": LEAST["referrals"]
    | {"dispute": UUID, "urgency": "soon", "result": "ended", "ended_date": "2026-07-14"},
    "tips": LEAST["tips"]
    | {
        "village": "示范一嘎查",
        "danger": False,
        "called": ["110"],
        "called_at": "2026-07-14T22:40",
        "informant_mode": "code",
        "informant_code": "004711",
    },
    "outreach": LEAST["outreach"]
    | {
        "counted_by": "leaflets",
        "group": "",
        "app_installed": 3,
        "materials": {"leaflets": 80, "posters": 1, "booklets": 2, "banners": 0, "other": 4},
        "audience": ["everyone"],
        "fraud_types": ["F01", "F12"],
        "minutes": 90,
        "with_station": True,
        "language": "both",
        "note": "那达慕",
    },
    "dissuasions": LEAST["dissuasions"]
    | {"amount": 50000, "saved": 48000, "reported": True, "victim": "张某1", "age_band": "41_65"},
    "services": LEAST["services"]
    | {"minutes": 20, "note": "卖牛时翻译", "outcome": "passed_on", "passed_to": "派出所"},
    "hazards": LEAST["hazards"]
    | {
        "village": "示范一嘎查",
        "severity": "larger",
        "reported_to": "派出所",
        "responsible": "镇政府",
        "deadline": "2026-08-01",
        "state": "mending",
        "recheck_date": "2026-07-14",
        "recheck_result": "partly",
    },
    "nil_reports": LEAST["nil_reports"] | {"note": "本月无"},
    "tip_handling": LEAST["tip_handling"]
    | {
        "state": "closed",
        "signed_by": "王某1",
        "signed_at": AT,
        "finding": "passed_on",
        "passed_to": "交警大队",
        "closed_at": AT,
        "note": "",
        "feedback": "thanks",
    },
    "waivers": LEAST["waivers"],
    "merges": LEAST["merges"] | {"reason": "同一件事"},
    "bulletins": LEAST["bulletins"] | {"kind": "warning", "points": ["07", "08"]},
    "tasks": LEAST["tasks"] | {"kind": "more", "due": "2026-07-20", "dispute": UUID, "done_date": "2026-07-14"},
    "facts": LEAST["facts"],
    "receipts": LEAST["receipts"]
    | {
        "heads": [{"writer": "07", "epoch": 1, "stream": "desk", "seq": 9, "hash": "ab"}],
        "missing": [{"epoch": 1, "first": 3, "last": 4}],
        "rejected": [{"epoch": 1, "seq": 2, "code": "newer-schema"}],
        "sums": [{"epoch": 1, "changes": 7, "sum": "cd"}],
        "differs": [1],
    },
    "devices": LEAST["devices"] | {"name": "示范点", "village": "示范一嘎查", "township": "152223100", "last_seq": 3},
    "access_log": LEAST["access_log"] | {"number": "XS2026-07-002"},
}
