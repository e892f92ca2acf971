"""The papers of work in the village: outreach against fraud, and hazards to be mended."""

from dataclasses import dataclass
from typing import ClassVar

from app.domain.hazards import Hazard
from app.domain.outreach import Form as OutreachForm
from app.domain.outreach import Materials, Outreach
from app.domain.vocabulary import Vocabularies
from app.reports.paper.form import Form, Issuer, day

_MATERIALS = (("leaflets", "传单"), ("posters", "海报"), ("booklets", "手册"), ("banners", "横幅"), ("other", "其他"))


@dataclass(frozen=True, slots=True)
class OutreachRecord(Form):
    """反诈宣传登记表; people spoken to, people reached online and broadcasts stand apart."""

    template: ClassVar[str] = "outreach"
    number: str
    date: str
    place: str
    form: str
    face: str
    counted_by: str
    reach: str
    broadcasts: str
    households: str
    installed: str
    materials: str
    audience: str
    fraud_types: str
    minutes: str
    language: str
    with_station: str
    text: str


def outreach_record(outreach: Outreach, words: Vocabularies, issuer: Issuer) -> OutreachRecord:
    """The record of one outreach."""
    broadcast = outreach.form is OutreachForm.BROADCAST
    return OutreachRecord(
        issuer,
        number=outreach.local_no,
        date=day(outreach.date),
        place=outreach.place,
        form=words.label("outreach_forms", outreach.form),
        face=_counted(outreach.face_count, "人次"),
        counted_by=words.label("counted_by", outreach.counted_by) if outreach.counted_by else "",
        reach=_counted(outreach.reach_count, "人次"),
        broadcasts=_counted(outreach.broadcast_times, "次"),
        households=_counted(outreach.households, "户") if broadcast else "",
        installed=_counted(outreach.app_installed, "人"),
        materials=_materials(outreach.materials),
        audience="、".join(words.label("audiences", code) for code in outreach.audience),
        fraud_types="；".join(words.label("fraud_types", code) for code in outreach.fraud_types),
        minutes=_counted(outreach.minutes or 0, "分钟"),
        language=words.label("talk_languages", outreach.language) if outreach.language else "",
        with_station="是" if outreach.with_station else "否",
        text=outreach.note,
    )


@dataclass(frozen=True, slots=True)
class HazardNotice(Form):
    """安全隐患整改告知单, with the second look below."""

    template: ClassVar[str] = "hazard_notice"
    number: str
    to: str
    found: str
    place: str
    kind: str
    severity: str
    description: str
    deadline: str
    reported_to: str
    recheck_date: str
    recheck_result: str


def hazard_notice(hazard: Hazard, words: Vocabularies, issuer: Issuer) -> HazardNotice:
    """The notice to whoever has to mend it."""
    result = hazard.recheck_result
    return HazardNotice(
        issuer,
        number=hazard.local_no,
        to=hazard.responsible,
        found=day(hazard.found_date),
        place=f"{hazard.village}　{hazard.place}" if hazard.village else hazard.place,
        kind=words.label("hazard_types", hazard.type),
        severity=words.label("severities", hazard.severity),
        description=hazard.description,
        deadline=day(hazard.deadline),
        reported_to=hazard.reported_to,
        recheck_date=day(hazard.recheck_date),
        recheck_result=words.label("recheck_results", result) if result else "",
    )


def _counted(number: int, unit: str) -> str:
    return f"{number:,}{unit}" if number else ""


def _materials(materials: Materials) -> str:
    counts = ((name, getattr(materials, field)) for field, name in _MATERIALS)
    return "，".join(f"{name}{count}份" for name, count in counts if count)
