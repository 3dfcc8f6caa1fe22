"""Asks what the files are that are about to be attached."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.domain.attachments import SIGNED_FORMS, AttachmentKind, likely_kind
from wuye_desk.forms.ui_attach_files import Ui_AttachFilesDialog
from wuye_desk.services.attachments.attachment_lines import AboutFiles, FileToAttach
from wuye_desk.services.tickets.ticket_view import FormLine
from wuye_desk.views.widgets.segments import SegmentedControl
from wuye_desk.views.words import say

_NAMED = 4
_NEVER = datetime.min.replace(tzinfo=UTC)


class AttachFilesDialog(QDialog):
    """A likely kind is chosen already, so that Enter attaches."""

    def __init__(
        self, files: Sequence[FileToAttach], forms: Sequence[FormLine] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_AttachFilesDialog()
        self.ui.setupUi(self)
        self.files = tuple(files)
        self.kinds = SegmentedControl(self.tr("這是"), [(kind, say(kind)) for kind in AttachmentKind])
        self.ui.kind_layout.addWidget(self.kinds)
        self.ui.kind_layout.addStretch(1)
        self.kinds.choose(likely_kind([one.shown for one in files]))
        self.kinds.chosen.connect(lambda _kind: self._show_form())
        self._offer_forms(forms)
        self.ui.attach_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)
        QWidget.setTabOrder(self.kinds.buttons[-1], self.ui.form_box)
        self.ui.files_label.setText(self._named())
        self.ui.note_edit.setFocus()
        self._show_form()

    def _named(self) -> str:
        names = self.tr("、").join(one.shown for one in self.files[:_NAMED])
        more = len(self.files) - _NAMED
        return (
            self.tr("{names} 等 {count} 個").format(names=names, count=len(self.files)) if more > 0 else names
        )

    def _offer_forms(self, forms: Sequence[FormLine]) -> None:
        """Offer the forms of the ticket by name, then the others; the one printed last is chosen."""
        printed = sorted(
            (line for line in forms if line.last_printed_at), key=lambda line: line.last_printed_at or _NEVER
        )
        titles = {line.form: line.title.partition("　")[0] for line in forms}
        for code in SIGNED_FORMS:
            self.ui.form_box.addItem(f"{code}　{titles[code]}" if code in titles else code, code)
        wanted = [line.form for line in printed if line.form in SIGNED_FORMS]
        self.ui.form_box.setCurrentIndex(self.ui.form_box.findData(wanted[-1]) if wanted else 0)

    def _show_form(self) -> None:
        signed = self.kinds.value is AttachmentKind.SIGNED
        self.ui.form_label.setVisible(signed)
        self.ui.form_box.setVisible(signed)

    @property
    def about(self) -> AboutFiles:
        """Return what was chosen and typed."""
        kind = self.kinds.value or AttachmentKind.OTHER
        form = str(self.ui.form_box.currentData()) if kind is AttachmentKind.SIGNED else ""
        return AboutFiles(kind, form, self.ui.note_edit.text())
