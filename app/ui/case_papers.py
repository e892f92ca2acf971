"""Which papers a dispute has by now."""

from app.actions.disputes import Case
from app.domain.disputes import AgreementForm, DisputeState

_HANGING = (("sessions", "minutes"), ("transfers", "transfer"), ("referrals", "referral"))


def papers_of(case: Case) -> dict[str, str]:
    """The papers by name, each with the record it is about: the newest, where there are several."""
    record, dispute = case.row.key.record, case.dispute
    papers = {"intake": record, "rights_notice": record}
    papers |= {name: case.hanging[ledger][-1].key.record for ledger, name in _HANGING if case.hanging[ledger]}
    if dispute.agreement:
        papers["agreement"] = record
    elif dispute.agreement_form is AgreementForm.ORAL:
        papers["oral_agreement"] = record
    visits = [row.key.record for row in case.hanging["follow_ups"] if row.fields.get("done_date")]
    if visits:
        papers["follow_up"] = visits[-1]
    if dispute.state is DisputeState.CLOSED:
        papers["closing_report"] = record
    return papers | {"case_file": record}
