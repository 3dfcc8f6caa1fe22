# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'waiver_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QDateEdit, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_WaiverDialog(object):
    def setupUi(self, WaiverDialog):
        if not WaiverDialog.objectName():
            WaiverDialog.setObjectName(u"WaiverDialog")
        WaiverDialog.resize(480, 120)
        self.dialog_layout = QVBoxLayout(WaiverDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(12, 12, 12, 12)
        self.words_label = QLabel(WaiverDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.words_label)

        self.form_panel = QFrame(WaiverDialog)
        self.form_panel.setObjectName(u"form_panel")
        self.form_panel.setProperty(u"panel", True)
        self.form_layout = QGridLayout(self.form_panel)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setHorizontalSpacing(8)
        self.form_layout.setVerticalSpacing(8)
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.account_holder_caption = QLabel(self.form_panel)
        self.account_holder_caption.setObjectName(u"account_holder_caption")
        self.account_holder_caption.setProperty(u"role", u"muted")
        self.account_holder_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.account_holder_caption.setMargin(4)

        self.form_layout.addWidget(self.account_holder_caption, 0, 0, 1, 1)

        self.account_holder_column = QVBoxLayout()
        self.account_holder_column.setSpacing(3)
        self.account_holder_column.setObjectName(u"account_holder_column")
        self.account_holder_column.setContentsMargins(0, 0, 0, 0)
        self.account_holder = QWidget(self.form_panel)
        self.account_holder.setObjectName(u"account_holder")
        self.account_layout = QVBoxLayout(self.account_holder)
        self.account_layout.setSpacing(0)
        self.account_layout.setObjectName(u"account_layout")
        self.account_layout.setContentsMargins(0, 0, 0, 0)

        self.account_holder_column.addWidget(self.account_holder)

        self.account_problem = QLabel(self.form_panel)
        self.account_problem.setObjectName(u"account_problem")
        self.account_problem.setProperty(u"problem", True)
        self.account_problem.setWordWrap(True)

        self.account_holder_column.addWidget(self.account_problem)


        self.form_layout.addLayout(self.account_holder_column, 0, 1, 1, 1)

        self.item_box_caption = QLabel(self.form_panel)
        self.item_box_caption.setObjectName(u"item_box_caption")
        self.item_box_caption.setProperty(u"role", u"muted")
        self.item_box_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.item_box_caption.setMargin(4)

        self.form_layout.addWidget(self.item_box_caption, 1, 0, 1, 1)

        self.item_box = QComboBox(self.form_panel)
        self.item_box.setObjectName(u"item_box")

        self.form_layout.addWidget(self.item_box, 1, 1, 1, 1)

        self.from_edit_caption = QLabel(self.form_panel)
        self.from_edit_caption.setObjectName(u"from_edit_caption")
        self.from_edit_caption.setProperty(u"role", u"muted")
        self.from_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.from_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.from_edit_caption, 2, 0, 1, 1)

        self.from_edit = QDateEdit(self.form_panel)
        self.from_edit.setObjectName(u"from_edit")
        self.from_edit.setCalendarPopup(True)

        self.form_layout.addWidget(self.from_edit, 2, 1, 1, 1)

        self.until_holder_caption = QLabel(self.form_panel)
        self.until_holder_caption.setObjectName(u"until_holder_caption")
        self.until_holder_caption.setProperty(u"role", u"muted")
        self.until_holder_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.until_holder_caption.setMargin(4)

        self.form_layout.addWidget(self.until_holder_caption, 3, 0, 1, 1)

        self.until_holder_column = QVBoxLayout()
        self.until_holder_column.setSpacing(3)
        self.until_holder_column.setObjectName(u"until_holder_column")
        self.until_holder_column.setContentsMargins(0, 0, 0, 0)
        self.until_holder = QWidget(self.form_panel)
        self.until_holder.setObjectName(u"until_holder")
        self.until_row = QHBoxLayout(self.until_holder)
        self.until_row.setSpacing(8)
        self.until_row.setObjectName(u"until_row")
        self.until_row.setContentsMargins(0, 0, 0, 0)
        self.until_edit = QDateEdit(self.until_holder)
        self.until_edit.setObjectName(u"until_edit")
        self.until_edit.setCalendarPopup(True)

        self.until_row.addWidget(self.until_edit)

        self.open_check = QCheckBox(self.until_holder)
        self.open_check.setObjectName(u"open_check")

        self.until_row.addWidget(self.open_check)

        self.until_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.until_row.addItem(self.until_space)


        self.until_holder_column.addWidget(self.until_holder)

        self.until_problem = QLabel(self.form_panel)
        self.until_problem.setObjectName(u"until_problem")
        self.until_problem.setProperty(u"problem", True)
        self.until_problem.setWordWrap(True)

        self.until_holder_column.addWidget(self.until_problem)


        self.form_layout.addLayout(self.until_holder_column, 3, 1, 1, 1)

        self.percent_spin_caption = QLabel(self.form_panel)
        self.percent_spin_caption.setObjectName(u"percent_spin_caption")
        self.percent_spin_caption.setProperty(u"role", u"muted")
        self.percent_spin_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.percent_spin_caption.setMargin(4)

        self.form_layout.addWidget(self.percent_spin_caption, 4, 0, 1, 1)

        self.percent_spin = QSpinBox(self.form_panel)
        self.percent_spin.setObjectName(u"percent_spin")
        self.percent_spin.setMinimum(1)
        self.percent_spin.setMaximum(100)
        self.percent_spin.setValue(100)

        self.form_layout.addWidget(self.percent_spin, 4, 1, 1, 1)

        self.reason_edit_caption = QLabel(self.form_panel)
        self.reason_edit_caption.setObjectName(u"reason_edit_caption")
        self.reason_edit_caption.setProperty(u"role", u"muted")
        self.reason_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.reason_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.reason_edit_caption, 5, 0, 1, 1)

        self.reason_edit_column = QVBoxLayout()
        self.reason_edit_column.setSpacing(3)
        self.reason_edit_column.setObjectName(u"reason_edit_column")
        self.reason_edit_column.setContentsMargins(0, 0, 0, 0)
        self.reason_edit = QLineEdit(self.form_panel)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_edit_column.addWidget(self.reason_edit)

        self.reason_problem = QLabel(self.form_panel)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"problem", True)
        self.reason_problem.setWordWrap(True)

        self.reason_edit_column.addWidget(self.reason_problem)


        self.form_layout.addLayout(self.reason_edit_column, 5, 1, 1, 1)

        self.approver_edit_caption = QLabel(self.form_panel)
        self.approver_edit_caption.setObjectName(u"approver_edit_caption")
        self.approver_edit_caption.setProperty(u"role", u"muted")
        self.approver_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.approver_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.approver_edit_caption, 6, 0, 1, 1)

        self.approver_edit_column = QVBoxLayout()
        self.approver_edit_column.setSpacing(3)
        self.approver_edit_column.setObjectName(u"approver_edit_column")
        self.approver_edit_column.setContentsMargins(0, 0, 0, 0)
        self.approver_edit = QLineEdit(self.form_panel)
        self.approver_edit.setObjectName(u"approver_edit")

        self.approver_edit_column.addWidget(self.approver_edit)

        self.approver_problem = QLabel(self.form_panel)
        self.approver_problem.setObjectName(u"approver_problem")
        self.approver_problem.setProperty(u"problem", True)
        self.approver_problem.setWordWrap(True)

        self.approver_edit_column.addWidget(self.approver_problem)


        self.form_layout.addLayout(self.approver_edit_column, 6, 1, 1, 1)


        self.dialog_layout.addWidget(self.form_panel)

        self.dialog_problem = QLabel(WaiverDialog)
        self.dialog_problem.setObjectName(u"dialog_problem")
        self.dialog_problem.setProperty(u"problem", True)
        self.dialog_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.dialog_problem)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_space)

        self.cancel_button = QPushButton(WaiverDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(WaiverDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.account_holder_caption.setBuddy(self.account_holder)
        self.item_box_caption.setBuddy(self.item_box)
        self.from_edit_caption.setBuddy(self.from_edit)
        self.until_holder_caption.setBuddy(self.until_holder)
        self.percent_spin_caption.setBuddy(self.percent_spin)
        self.reason_edit_caption.setBuddy(self.reason_edit)
        self.approver_edit_caption.setBuddy(self.approver_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WaiverDialog)
    # setupUi

    def retranslateUi(self, WaiverDialog):
        WaiverDialog.setWindowTitle(QCoreApplication.translate("WaiverDialog", u"\u52a0\u6e1b\u514d", None))
        self.words_label.setText("")
        self.account_holder_caption.setText(QCoreApplication.translate("WaiverDialog", u"\u4f4f\u6236", None))
        self.account_problem.setText("")
        self.item_box_caption.setText(QCoreApplication.translate("WaiverDialog", u"\u9805\u76ee", None))
#if QT_CONFIG(accessibility)
        self.item_box.setAccessibleName(QCoreApplication.translate("WaiverDialog", u"\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.from_edit_caption.setText(QCoreApplication.translate("WaiverDialog", u"\u8d77\u6708", None))
#if QT_CONFIG(accessibility)
        self.from_edit.setAccessibleName(QCoreApplication.translate("WaiverDialog", u"\u8d77\u6708", None))
#endif // QT_CONFIG(accessibility)
        self.from_edit.setDisplayFormat(QCoreApplication.translate("WaiverDialog", u"yyyy-MM", None))
        self.until_holder_caption.setText(QCoreApplication.translate("WaiverDialog", u"\u6b62\u6708", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("WaiverDialog", u"\u6b62\u6708", None))
#endif // QT_CONFIG(accessibility)
        self.until_edit.setDisplayFormat(QCoreApplication.translate("WaiverDialog", u"yyyy-MM", None))
        self.open_check.setText(QCoreApplication.translate("WaiverDialog", u"\u672a\u5b9a", None))
        self.until_problem.setText("")
        self.percent_spin_caption.setText(QCoreApplication.translate("WaiverDialog", u"\u6e1b\u514d", None))
#if QT_CONFIG(accessibility)
        self.percent_spin.setAccessibleName(QCoreApplication.translate("WaiverDialog", u"\u6e1b\u514d\u767e\u5206\u4e4b\u5e7e", None))
#endif // QT_CONFIG(accessibility)
        self.percent_spin.setSuffix(QCoreApplication.translate("WaiverDialog", u" %", None))
        self.reason_edit_caption.setText(QCoreApplication.translate("WaiverDialog", u"\u539f\u56e0", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("WaiverDialog", u"\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.approver_edit_caption.setText(QCoreApplication.translate("WaiverDialog", u"\u6279\u51c6\u4eba", None))
#if QT_CONFIG(accessibility)
        self.approver_edit.setAccessibleName(QCoreApplication.translate("WaiverDialog", u"\u8ab0\u6279\u51c6\u7684", None))
#endif // QT_CONFIG(accessibility)
        self.approver_problem.setText("")
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("WaiverDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("WaiverDialog", u"\u4fdd\u5b58", None))
    # retranslateUi

