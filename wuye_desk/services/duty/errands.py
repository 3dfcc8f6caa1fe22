"""What waits for somebody beside the tickets: parked calls, files whose time is up."""

from __future__ import annotations

from collections.abc import Iterator

from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action, may
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.duty.work_line import Errand, ErrandLine, Group
from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.services.trust.blanking import due_for_disposal

_WORDS = 60
"""Letters of a parked call that are shown."""


def errands(desk: Desk, name: str, roles: frozenset[Role]) -> tuple[ErrandLine, ...]:
    """Return what waits for a person of this name with these roles."""
    return (*_drafts(desk, name), *_disposal(desk, roles))


def _drafts(desk: Desk, name: str) -> Iterator[ErrandLine]:
    for draft in DraftBox(desk.store.folder / "drafts").load_all():
        if draft.parked and draft.taken_by == name:
            since = draft.parked_at or draft.received_at
            words = " ".join(draft.content.split())[:_WORDS] or draft.caller_name or "還沒有內容"
            said = f"{local(since):%H:%M} 掛起：{words}" if since else words
            yield ErrandLine(Errand.DRAFT, draft.id, said, group=Group.TODAY)


def _disposal(desk: Desk, roles: frozenset[Role]) -> Iterator[ErrandLine]:
    """Yield one line for all closed files kept longer than three years (篇2 9.2)."""
    if Role.STATION_HEAD in roles and may(roles, Action.DISPOSE):
        count = len(due_for_disposal(desk))
        if count:
            yield ErrandLine(Errand.DISPOSAL, "", f"{count} 件檔案已過保管期限，待銷毀", clause="篇2 9.2")
