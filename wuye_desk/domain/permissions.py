"""Who may do what: one table, asked by every service before it acts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wuye_desk.domain.vocabulary import Role, Term

_ABOVE = frozenset({Role.DEPUTY_DIRECTOR, Role.DIRECTOR, Role.MANAGER, Role.LEADER, Role.COMPANY_LEADER})
_HEADS = frozenset({Role.STATION_HEAD}) | _ABOVE
_DESK = frozenset({Role.RECEPTIONIST, Role.STEWARD, Role.SERVICE_CENTER}) | _HEADS
_MANAGERS = frozenset({Role.MANAGER, Role.LEADER, Role.COMPANY_LEADER})


class Action(Term):
    """Something the program lets only some roles do."""

    REGISTER = "register", "登記工作單"
    RECORD = "record", "記錄經過"
    CORRECT = "correct", "更正工作單"
    PRINT = "print", "打印表格"
    EXPORT = "export", "匯出清單"
    SEE_PHONES = "see_phones", "看完整電話"
    SEE_BANK_ACCOUNTS = "see_bank_accounts", "看完整帳號"
    KEEP_HOUSEHOLDS = "keep_households", "改住戶資料"
    IMPORT_ROSTER = "import_roster", "匯入名冊"
    MANAGE_BULLETINS = "manage_bulletins", "寫告示"
    JUDGE_VALIDITY = "judge_validity", "判有效性"
    RAISE_GRADE = "raise_grade", "升級"
    LOWER_GRADE = "lower_grade", "降級"
    APPLY_IRREGULAR = "apply_irregular", "申請非正常關閉"
    DECIDE_IRREGULAR = "decide_irregular", "審批非正常關閉"
    DECIDE_IRREGULAR_MAJOR = "decide_irregular_major", "審批重大或多輪不滿意的關閉"
    GIVE_OPINION = "give_opinion", "登記經理意見"
    ATTACH = "attach", "加附件"
    MARK_CASE = "mark_case", "列入典型案例"
    ARCHIVE = "archive", "歸檔"
    CANCEL = "cancel", "作廢"
    MANAGE_PEOPLE = "manage_people", "管人員、PIN、代理"
    MANAGE_STATION = "manage_station", "改服務站、部門、區域、作息"
    MANAGE_CALENDAR = "manage_calendar", "改工作日曆"
    MANAGE_RULES = "manage_rules", "改規則書"
    SEE_HISTORY = "see_history", "看變更記錄"
    ASSIGN = "assign", "承接或指派投訴"
    SEE_RESPONSIBILITY = "see_responsibility", "看和登記責任認定"
    SEE_WORK = "see_work", "看別人的待辦"
    DISPOSE = "dispose", "銷毀到期檔案"
    HAND_SHIFT = "hand_shift", "交接班"
    REASSIGN = "reassign", "批量改派工作單"
    HAND_MONTH = "hand_month", "交月報"
    KEEP_PRICES = "keep_prices", "改收費項目、單價、減免"
    RUN_MONTH = "run_month", "每月核算、更正應收"
    TAKE_PAYMENT = "take_payment", "收款、處理預存"
    REVERSE_PAYMENT = "reverse_payment", "沖銷收款"
    REFUND = "refund", "退款、結算押金"
    APPROVE_REFUND = "approve_refund", "批准退款"
    MARK_DISPUTED = "mark_disputed", "標記爭議中的收費"
    CLOSE_CASH = "close_cash", "日結"
    MAKE_SLIPS = "make_slips", "開加時單、維修單"
    KEEP_READINGS = "keep_readings", "抄表"
    PRINT_NOTICES = "print_notices", "制作、打印通知單"
    KEEP_MILESTONES = "keep_milestones", "登記收費日曆的完成"
    SEND_DEBIT = "send_debit", "送銀行托收、記結果"


_KEEPERS = _HEADS | {Role.ADMINISTRATOR}

ALLOWED: Mapping[Action, frozenset[Role]] = {
    Action.REGISTER: _DESK,
    Action.RECORD: _DESK,
    Action.CORRECT: _DESK,
    Action.PRINT: _DESK | {Role.CASHIER},
    Action.EXPORT: _DESK,
    Action.SEE_PHONES: _DESK | {Role.CASHIER},
    Action.SEE_BANK_ACCOUNTS: _HEADS | {Role.CASHIER},
    Action.KEEP_HOUSEHOLDS: _DESK | {Role.CASHIER, Role.ADMINISTRATOR},
    Action.IMPORT_ROSTER: _KEEPERS | {Role.CASHIER},
    Action.MANAGE_BULLETINS: _DESK,
    Action.JUDGE_VALIDITY: _DESK,
    Action.RAISE_GRADE: _DESK,
    Action.LOWER_GRADE: _HEADS,
    Action.APPLY_IRREGULAR: _DESK,
    Action.DECIDE_IRREGULAR: _HEADS,
    Action.DECIDE_IRREGULAR_MAJOR: _MANAGERS,
    Action.GIVE_OPINION: _DESK,
    Action.ATTACH: _DESK,
    Action.MARK_CASE: _HEADS,
    Action.ARCHIVE: _DESK,
    Action.CANCEL: _HEADS,
    Action.MANAGE_PEOPLE: _KEEPERS,
    Action.MANAGE_STATION: _KEEPERS,
    Action.MANAGE_CALENDAR: _KEEPERS,
    Action.MANAGE_RULES: _HEADS,
    Action.SEE_HISTORY: _KEEPERS,
    Action.ASSIGN: _MANAGERS,
    Action.SEE_RESPONSIBILITY: _HEADS,
    Action.SEE_WORK: _HEADS,
    Action.DISPOSE: _HEADS,
    Action.HAND_SHIFT: _DESK,
    Action.REASSIGN: _HEADS,
    Action.HAND_MONTH: _HEADS,
    Action.KEEP_PRICES: _HEADS | {Role.CASHIER},
    Action.RUN_MONTH: _HEADS | {Role.CASHIER},
    Action.TAKE_PAYMENT: _DESK | {Role.CASHIER},
    Action.REVERSE_PAYMENT: _HEADS | {Role.CASHIER},
    Action.REFUND: _HEADS | {Role.CASHIER},
    Action.APPROVE_REFUND: _HEADS,
    Action.MARK_DISPUTED: _DESK | {Role.CASHIER},
    Action.CLOSE_CASH: _DESK | {Role.CASHIER},
    Action.MAKE_SLIPS: _DESK | {Role.CASHIER},
    Action.KEEP_READINGS: _DESK | {Role.CASHIER},
    Action.PRINT_NOTICES: _DESK | {Role.CASHIER},
    Action.KEEP_MILESTONES: _DESK | {Role.CASHIER},
    Action.SEND_DEBIT: _HEADS | {Role.CASHIER},
}
"""篇2 3.0 and 篇3 四(二)3 where they say so; the rest is 本地. The manager's opinion (篇2 5.3.6) is signed on
paper, whoever sits at the desk records it and names him."""


OF_TICKETS = frozenset(
    {
        Action.RECORD,
        Action.CORRECT,
        Action.PRINT,
        Action.JUDGE_VALIDITY,
        Action.RAISE_GRADE,
        Action.LOWER_GRADE,
        Action.APPLY_IRREGULAR,
        Action.DECIDE_IRREGULAR,
        Action.DECIDE_IRREGULAR_MAJOR,
        Action.GIVE_OPINION,
        Action.ARCHIVE,
        Action.CANCEL,
        Action.ASSIGN,
        Action.SEE_RESPONSIBILITY,
    }
)
"""What a substitute (值班/代理) may do in place of whom he stands in for; people and rules are not."""


def may(roles: Iterable[Role], action: Action) -> bool:
    """Return whether somebody with these roles may do this."""
    return not ALLOWED[action].isdisjoint(roles)


def who_may(action: Action) -> str:
    """Return the roles that may, as a sentence names them: 「站長、副主任、主任…」, lowest role first."""
    allowed = ALLOWED[action]
    if allowed >= _HEADS:
        lower = [role.label for role in Role if role in allowed - _ABOVE - {Role.STATION_HEAD}]
        return "、".join([*lower, "站長或以上"])
    return "、".join(role.label for role in Role if role in allowed)
