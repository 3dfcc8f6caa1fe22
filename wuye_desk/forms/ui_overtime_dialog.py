# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overtime_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QDateEdit, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_OvertimeDialog(object):
    def setupUi(self, OvertimeDialog):
        if not OvertimeDialog.objectName():
            OvertimeDialog.setObjectName(u"OvertimeDialog")
        OvertimeDialog.resize(560, 320)
        self.dialog_layout = QVBoxLayout(OvertimeDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.field_layout = QGridLayout()
        self.field_layout.setObjectName(u"field_layout")
        self.field_layout.setHorizontalSpacing(12)
        self.field_layout.setVerticalSpacing(6)
        self.field_layout.setContentsMargins(0, 0, 0, 0)
        self.account_caption = QLabel(OvertimeDialog)
        self.account_caption.setObjectName(u"account_caption")
        self.account_caption.setProperty(u"role", u"muted")

        self.field_layout.addWidget(self.account_caption, 0, 0, 1, 1)

        self.account_holder = QVBoxLayout()
        self.account_holder.setSpacing(2)
        self.account_holder.setObjectName(u"account_holder")
        self.account_holder.setContentsMargins(0, 0, 0, 0)

        self.field_layout.addLayout(self.account_holder, 0, 1, 1, 1)

        self.day_caption = QLabel(OvertimeDialog)
        self.day_caption.setObjectName(u"day_caption")
        self.day_caption.setProperty(u"role", u"muted")

        self.field_layout.addWidget(self.day_caption, 1, 0, 1, 1)

        self.times_layout = QHBoxLayout()
        self.times_layout.setSpacing(8)
        self.times_layout.setObjectName(u"times_layout")
        self.times_layout.setContentsMargins(0, 0, 0, 0)
        self.day_edit = QDateEdit(OvertimeDialog)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setCalendarPopup(True)
        self.day_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.times_layout.addWidget(self.day_edit)

        self.begins_caption = QLabel(OvertimeDialog)
        self.begins_caption.setObjectName(u"begins_caption")
        self.begins_caption.setProperty(u"role", u"muted")

        self.times_layout.addWidget(self.begins_caption)

        self.begins_holder = QHBoxLayout()
        self.begins_holder.setSpacing(8)
        self.begins_holder.setObjectName(u"begins_holder")
        self.begins_holder.setContentsMargins(0, 0, 0, 0)

        self.times_layout.addLayout(self.begins_holder)

        self.until_caption = QLabel(OvertimeDialog)
        self.until_caption.setObjectName(u"until_caption")
        self.until_caption.setProperty(u"role", u"muted")

        self.times_layout.addWidget(self.until_caption)

        self.until_holder = QHBoxLayout()
        self.until_holder.setSpacing(8)
        self.until_holder.setObjectName(u"until_holder")
        self.until_holder.setContentsMargins(0, 0, 0, 0)

        self.times_layout.addLayout(self.until_holder)

        self.times_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.times_layout.addItem(self.times_space)


        self.field_layout.addLayout(self.times_layout, 1, 1, 1, 1)

        self.foreseen_label = QLabel(OvertimeDialog)
        self.foreseen_label.setObjectName(u"foreseen_label")
        self.foreseen_label.setWordWrap(True)

        self.field_layout.addWidget(self.foreseen_label, 2, 1, 1, 1)

        self.place_caption = QLabel(OvertimeDialog)
        self.place_caption.setObjectName(u"place_caption")
        self.place_caption.setProperty(u"role", u"muted")

        self.field_layout.addWidget(self.place_caption, 3, 0, 1, 1)

        self.place_edit = QLineEdit(OvertimeDialog)
        self.place_edit.setObjectName(u"place_edit")

        self.field_layout.addWidget(self.place_edit, 3, 1, 1, 1)

        self.contact_caption = QLabel(OvertimeDialog)
        self.contact_caption.setObjectName(u"contact_caption")
        self.contact_caption.setProperty(u"role", u"muted")

        self.field_layout.addWidget(self.contact_caption, 4, 0, 1, 1)

        self.contact_edit = QLineEdit(OvertimeDialog)
        self.contact_edit.setObjectName(u"contact_edit")

        self.field_layout.addWidget(self.contact_edit, 4, 1, 1, 1)

        self.note_caption = QLabel(OvertimeDialog)
        self.note_caption.setObjectName(u"note_caption")
        self.note_caption.setProperty(u"role", u"muted")

        self.field_layout.addWidget(self.note_caption, 5, 0, 1, 1)

        self.note_edit = QLineEdit(OvertimeDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.field_layout.addWidget(self.note_edit, 5, 1, 1, 1)

        self.reason_caption = QLabel(OvertimeDialog)
        self.reason_caption.setObjectName(u"reason_caption")
        self.reason_caption.setProperty(u"role", u"muted")

        self.field_layout.addWidget(self.reason_caption, 6, 0, 1, 1)

        self.reason_edit = QLineEdit(OvertimeDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.field_layout.addWidget(self.reason_edit, 6, 1, 1, 1)


        self.dialog_layout.addLayout(self.field_layout)

        self.dialog_problem = QLabel(OvertimeDialog)
        self.dialog_problem.setObjectName(u"dialog_problem")
        self.dialog_problem.setWordWrap(True)
        self.dialog_problem.setProperty(u"problem", True)

        self.dialog_layout.addWidget(self.dialog_problem)

        self.dialog_space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_space)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.button_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(OvertimeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.print_button = QPushButton(OvertimeDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.button_layout.addWidget(self.print_button)

        self.save_button = QPushButton(OvertimeDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.day_caption.setBuddy(self.day_edit)
        self.place_caption.setBuddy(self.place_edit)
        self.contact_caption.setBuddy(self.contact_edit)
        self.note_caption.setBuddy(self.note_edit)
        self.reason_caption.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.contact_edit)
        QWidget.setTabOrder(self.contact_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)

        self.retranslateUi(OvertimeDialog)
    # setupUi

    def retranslateUi(self, OvertimeDialog):
        OvertimeDialog.setWindowTitle(QCoreApplication.translate("OvertimeDialog", u"\u7a7a\u8abf\u52a0\u6642\u7533\u8acb\u55ae", None))
        self.account_caption.setText(QCoreApplication.translate("OvertimeDialog", u"\u4f4f\u6236", None))
        self.day_caption.setText(QCoreApplication.translate("OvertimeDialog", u"\u6642\u9593", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("OvertimeDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.begins_caption.setText(QCoreApplication.translate("OvertimeDialog", u"\u7531", None))
        self.until_caption.setText(QCoreApplication.translate("OvertimeDialog", u"\u81f3", None))
        self.foreseen_label.setText("")
        self.place_caption.setText(QCoreApplication.translate("OvertimeDialog", u"\u4f9b\u51b7\u5340\u57df", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("OvertimeDialog", u"\u4f9b\u51b7\u5340\u57df", None))
#endif // QT_CONFIG(accessibility)
        self.place_edit.setPlaceholderText(QCoreApplication.translate("OvertimeDialog", u"\u4f8b\u5982 12 \u6a13\u6771\u5074\u3001\u6703\u8b70\u5ba4", None))
        self.contact_caption.setText(QCoreApplication.translate("OvertimeDialog", u"\u806f\u7e6b\u4eba", None))
#if QT_CONFIG(accessibility)
        self.contact_edit.setAccessibleName(QCoreApplication.translate("OvertimeDialog", u"\u806f\u7e6b\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.contact_edit.setPlaceholderText(QCoreApplication.translate("OvertimeDialog", u"\u59d3\u540d\u3001\u96fb\u8a71", None))
        self.note_caption.setText(QCoreApplication.translate("OvertimeDialog", u"\u5099\u8a3b", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("OvertimeDialog", u"\u5099\u8a3b", None))
#endif // QT_CONFIG(accessibility)
        self.reason_caption.setText(QCoreApplication.translate("OvertimeDialog", u"\u66f4\u6b63\u539f\u56e0", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("OvertimeDialog", u"\u66f4\u6b63\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("OvertimeDialog", u"\u9019\u5f35\u55ae\u5df2\u4ea4\u6536\u8cbb\u5ba4\uff0c\u6539\u52d5\u8981\u5beb\u539f\u56e0", None))
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("OvertimeDialog", u"\u53d6\u6d88  Esc", None))
        self.print_button.setText(QCoreApplication.translate("OvertimeDialog", u"\u5b58\u4e0b\u4e26\u6253\u5370  F9", None))
        self.save_button.setText(QCoreApplication.translate("OvertimeDialog", u"\u5b58\u4e0b  Ctrl+Enter", None))
    # retranslateUi

