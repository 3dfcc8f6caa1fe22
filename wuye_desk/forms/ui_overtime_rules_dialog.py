# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overtime_rules_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QDoubleSpinBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_OvertimeRulesDialog(object):
    def setupUi(self, OvertimeRulesDialog):
        if not OvertimeRulesDialog.objectName():
            OvertimeRulesDialog.setObjectName(u"OvertimeRulesDialog")
        OvertimeRulesDialog.resize(420, 460)
        self.dialog_layout = QVBoxLayout(OvertimeRulesDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.words_label = QLabel(OvertimeRulesDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)
        self.words_label.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.words_label)

        self.hours_holder = QVBoxLayout()
        self.hours_holder.setSpacing(8)
        self.hours_holder.setObjectName(u"hours_holder")
        self.hours_holder.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.hours_holder)

        self.field_layout = QGridLayout()
        self.field_layout.setObjectName(u"field_layout")
        self.field_layout.setHorizontalSpacing(12)
        self.field_layout.setVerticalSpacing(6)
        self.field_layout.setContentsMargins(0, 0, 0, 0)
        self.step_caption = QLabel(OvertimeRulesDialog)
        self.step_caption.setObjectName(u"step_caption")
        self.step_caption.setProperty(u"role", u"muted")

        self.field_layout.addWidget(self.step_caption, 0, 0, 1, 1)

        self.step_box = QComboBox(OvertimeRulesDialog)
        self.step_box.setObjectName(u"step_box")

        self.field_layout.addWidget(self.step_box, 0, 1, 1, 1)

        self.rounding_caption = QLabel(OvertimeRulesDialog)
        self.rounding_caption.setObjectName(u"rounding_caption")
        self.rounding_caption.setProperty(u"role", u"muted")

        self.field_layout.addWidget(self.rounding_caption, 1, 0, 1, 1)

        self.rounding_box = QComboBox(OvertimeRulesDialog)
        self.rounding_box.setObjectName(u"rounding_box")

        self.field_layout.addWidget(self.rounding_box, 1, 1, 1, 1)

        self.joined_caption = QLabel(OvertimeRulesDialog)
        self.joined_caption.setObjectName(u"joined_caption")
        self.joined_caption.setProperty(u"role", u"muted")

        self.field_layout.addWidget(self.joined_caption, 2, 0, 1, 1)

        self.joined_edit = QDoubleSpinBox(OvertimeRulesDialog)
        self.joined_edit.setObjectName(u"joined_edit")
        self.joined_edit.setDecimals(2)
        self.joined_edit.setMaximum(12.000000000000000)
        self.joined_edit.setSingleStep(0.500000000000000)

        self.field_layout.addWidget(self.joined_edit, 2, 1, 1, 1)

        self.apart_caption = QLabel(OvertimeRulesDialog)
        self.apart_caption.setObjectName(u"apart_caption")
        self.apart_caption.setProperty(u"role", u"muted")

        self.field_layout.addWidget(self.apart_caption, 3, 0, 1, 1)

        self.apart_edit = QDoubleSpinBox(OvertimeRulesDialog)
        self.apart_edit.setObjectName(u"apart_edit")
        self.apart_edit.setDecimals(2)
        self.apart_edit.setMaximum(12.000000000000000)
        self.apart_edit.setSingleStep(0.500000000000000)

        self.field_layout.addWidget(self.apart_edit, 3, 1, 1, 1)


        self.dialog_layout.addLayout(self.field_layout)

        self.dialog_problem = QLabel(OvertimeRulesDialog)
        self.dialog_problem.setObjectName(u"dialog_problem")
        self.dialog_problem.setWordWrap(True)
        self.dialog_problem.setProperty(u"problem", True)

        self.dialog_layout.addWidget(self.dialog_problem)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.button_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(OvertimeRulesDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(OvertimeRulesDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.step_caption.setBuddy(self.step_box)
        self.rounding_caption.setBuddy(self.rounding_box)
        self.joined_caption.setBuddy(self.joined_edit)
        self.apart_caption.setBuddy(self.apart_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.step_box, self.rounding_box)
        QWidget.setTabOrder(self.rounding_box, self.joined_edit)
        QWidget.setTabOrder(self.joined_edit, self.apart_edit)
        QWidget.setTabOrder(self.apart_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(OvertimeRulesDialog)
    # setupUi

    def retranslateUi(self, OvertimeRulesDialog):
        OvertimeRulesDialog.setWindowTitle(QCoreApplication.translate("OvertimeRulesDialog", u"\u7a7a\u8abf\u52a0\u6642\u8a08\u8cbb\u898f\u5247", None))
        self.words_label.setText(QCoreApplication.translate("OvertimeRulesDialog", u"\u6b63\u5e38\u4f9b\u51b7\u6642\u9593\u4ee5\u5916\u6309\u5c0f\u6642\u6536\u8cbb\u3002\u6539\u52d5\u53ea\u5c0d\u4ee5\u5f8c\u958b\u7684\u55ae\u6709\u6548\u3002", None))
        self.step_caption.setText(QCoreApplication.translate("OvertimeRulesDialog", u"\u4e00\u6a94", None))
#if QT_CONFIG(accessibility)
        self.step_box.setAccessibleName(QCoreApplication.translate("OvertimeRulesDialog", u"\u4e00\u6a94", None))
#endif // QT_CONFIG(accessibility)
        self.rounding_caption.setText(QCoreApplication.translate("OvertimeRulesDialog", u"\u96f6\u982d", None))
#if QT_CONFIG(accessibility)
        self.rounding_box.setAccessibleName(QCoreApplication.translate("OvertimeRulesDialog", u"\u96f6\u982d", None))
#endif // QT_CONFIG(accessibility)
        self.joined_caption.setText(QCoreApplication.translate("OvertimeRulesDialog", u"\u9023\u7e8c\u6700\u4f4e", None))
#if QT_CONFIG(accessibility)
        self.joined_edit.setAccessibleName(QCoreApplication.translate("OvertimeRulesDialog", u"\u9023\u7e8c\u6700\u4f4e", None))
#endif // QT_CONFIG(accessibility)
        self.joined_edit.setSuffix(QCoreApplication.translate("OvertimeRulesDialog", u" \u5c0f\u6642", None))
        self.apart_caption.setText(QCoreApplication.translate("OvertimeRulesDialog", u"\u4e0d\u9023\u7e8c\u6700\u4f4e", None))
#if QT_CONFIG(accessibility)
        self.apart_edit.setAccessibleName(QCoreApplication.translate("OvertimeRulesDialog", u"\u4e0d\u9023\u7e8c\u6700\u4f4e", None))
#endif // QT_CONFIG(accessibility)
        self.apart_edit.setSuffix(QCoreApplication.translate("OvertimeRulesDialog", u" \u5c0f\u6642", None))
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("OvertimeRulesDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("OvertimeRulesDialog", u"\u5b58\u4e0b", None))
    # retranslateUi

