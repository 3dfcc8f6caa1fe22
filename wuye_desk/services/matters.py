"""同一事項: tickets of several households about one matter."""

from __future__ import annotations

from wuye_desk.services.desk import Desk
from wuye_desk.services.ticket_view import TicketView


def join(desk: Desk, ticket_id: int, other_id: int) -> TicketView:
    """Put a ticket into the matter of another household's open ticket; the third household makes all 重大.

    Raises DeskError for a ticket of the same household, one that is closed, or two matters.
    """
    raise NotImplementedError
