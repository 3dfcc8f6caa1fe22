# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'explain_charge.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_ExplainChargeDialog(object):
    def setupUi(self, ExplainChargeDialog):
        if not ExplainChargeDialog.objectName():
            ExplainChargeDialog.setObjectName(u"ExplainChargeDialog")
        ExplainChargeDialog.resize(480, 120)
        self.dialog_layout = QVBoxLayout(ExplainChargeDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.title_label = QLabel(ExplainChargeDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.title_label)

        self.amount_label = QLabel(ExplainChargeDialog)
        self.amount_label.setObjectName(u"amount_label")

        self.dialog_layout.addWidget(self.amount_label)

        self.formula_panel = QFrame(ExplainChargeDialog)
        self.formula_panel.setObjectName(u"formula_panel")
        self.formula_panel.setProperty(u"panel", True)
        self.formula_layout = QVBoxLayout(self.formula_panel)
        self.formula_layout.setSpacing(8)
        self.formula_layout.setObjectName(u"formula_layout")
        self.formula_layout.setContentsMargins(12, 12, 12, 12)
        self.formula_label = QLabel(self.formula_panel)
        self.formula_label.setObjectName(u"formula_label")
        self.formula_label.setWordWrap(True)
        self.formula_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.formula_layout.addWidget(self.formula_label)


        self.dialog_layout.addWidget(self.formula_panel)

        self.origin_label = QLabel(ExplainChargeDialog)
        self.origin_label.setObjectName(u"origin_label")
        self.origin_label.setProperty(u"role", u"caption")
        self.origin_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.origin_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_space)

        self.close_button = QPushButton(ExplainChargeDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_row)


        self.retranslateUi(ExplainChargeDialog)
    # setupUi

    def retranslateUi(self, ExplainChargeDialog):
        ExplainChargeDialog.setWindowTitle(QCoreApplication.translate("ExplainChargeDialog", u"\u600e\u9ebc\u7b97\u7684", None))
        self.title_label.setText("")
        self.amount_label.setText("")
        self.formula_label.setText("")
        self.origin_label.setText("")
        self.close_button.setText(QCoreApplication.translate("ExplainChargeDialog", u"\u95dc\u9589", None))
    # retranslateUi

