"""The words of the fees: how an item is reckoned, how money comes in, the duties of the month."""

from __future__ import annotations

from wuye_desk.domain.vocabulary import Term


class Basis(Term):
    """How the amount of an item comes about."""

    AREA = "area", "面積 × 單價"
    FIXED = "fixed", "固定"
    USAGE = "usage", "用量 × 單價"
    HOURS = "hours", "時數 × 單價"
    SLIP = "slip", "單據金額"
    DEPOSIT = "deposit", "可退押金"


class Origin(Term):
    """What posted a charge."""

    RUN = "run", "每月核算"
    SUPPLEMENT = "supplement", "補收"
    CORRECTION = "correction", "更正"
    OPENING = "opening", "上線前欠費"
    EXTRA = "extra", "另加"
    MOVING_IN = "moving_in", "入伙"
    MOVING_OUT = "moving_out", "遷出結算"


class Means(Term):
    """How money comes in or goes out."""

    CASH = "cash", "現金"
    TRANSFER = "transfer", "轉賬"
    CARD = "card", "刷卡"
    WECHAT = "wechat", "微信"
    ALIPAY = "alipay", "支付寶"
    DEBIT = "debit", "托收"
    DEPOSIT = "deposit", "押金轉入"


class SlipKind(Term):
    """The slips whose amounts join a month (篇1 2.1, 2.2)."""

    OVERTIME = "overtime", "空調加時申請單"
    REPAIR = "repair", "維修單"


class NoticeKind(Term):
    """The notices handed to households (篇1 2.3, 3.2)."""

    FEES = "fees", "管理費通知單"
    DUNNING = "dunning", "催費通知單"


class DeliveryWay(Term):
    """What came of carrying a notice to a door."""

    IN_PERSON = "in_person", "當面"
    MAILBOX = "mailbox", "信箱"
    ABSENT = "absent", "無人"
    REFUSED = "refused", "拒收"


class DebitState(Term):
    """Where one line of a direct debit stands."""

    UNDER_WAY = "under_way", "托收中"
    PAID = "paid", "成功"
    FAILED = "failed", "失敗"
    BOUNCED = "bounced", "退回"


class Duty(Term):
    """The milestones of a cycle (篇1 2–3), in their order."""

    READINGS = "readings", "抄水電表"
    OVERTIME_SLIPS = "overtime_slips", "匯總加時單"
    REPAIR_SLIPS = "repair_slips", "匯總維修單"
    FEE_NOTICES = "fee_notices", "核算、制通知單"
    DELIVER_NOTICES = "deliver_notices", "派發通知單"
    PAY_BY = "pay_by", "繳費截止"
    DEBIT_SEND = "debit_send", "送銀行托收"
    BANK_RESULT = "bank_result", "托收結果、發票"
    REMIND = "remind", "提醒未交"
    DUN = "dun", "催費通知單"
    SUSPEND = "suspend", "停止服務審批"
