# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'money_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QWidget)

class Ui_MoneyPanel(object):
    def setupUi(self, MoneyPanel):
        if not MoneyPanel.objectName():
            MoneyPanel.setObjectName(u"MoneyPanel")
        MoneyPanel.setProperty(u"panel", True)
        self.panel_layout = QHBoxLayout(MoneyPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(12, 4, 8, 4)
        self.owed_caption = QLabel(MoneyPanel)
        self.owed_caption.setObjectName(u"owed_caption")
        self.owed_caption.setProperty(u"role", u"muted")

        self.panel_layout.addWidget(self.owed_caption)

        self.owed_label = QLabel(MoneyPanel)
        self.owed_label.setObjectName(u"owed_label")
        self.owed_label.setProperty(u"role", u"strong")

        self.panel_layout.addWidget(self.owed_label)

        self.prepaid_caption = QLabel(MoneyPanel)
        self.prepaid_caption.setObjectName(u"prepaid_caption")
        self.prepaid_caption.setProperty(u"role", u"muted")

        self.panel_layout.addWidget(self.prepaid_caption)

        self.prepaid_label = QLabel(MoneyPanel)
        self.prepaid_label.setObjectName(u"prepaid_label")

        self.panel_layout.addWidget(self.prepaid_label)

        self.deposit_caption = QLabel(MoneyPanel)
        self.deposit_caption.setObjectName(u"deposit_caption")
        self.deposit_caption.setProperty(u"role", u"muted")

        self.panel_layout.addWidget(self.deposit_caption)

        self.deposit_label = QLabel(MoneyPanel)
        self.deposit_label.setObjectName(u"deposit_label")

        self.panel_layout.addWidget(self.deposit_label)

        self.debit_label = QLabel(MoneyPanel)
        self.debit_label.setObjectName(u"debit_label")
        self.debit_label.setProperty(u"role", u"soon")

        self.panel_layout.addWidget(self.debit_label)

        self.last_label = QLabel(MoneyPanel)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setProperty(u"role", u"muted")

        self.panel_layout.addWidget(self.last_label)

        self.panel_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.panel_layout.addItem(self.panel_space)

        self.statement_button = QPushButton(MoneyPanel)
        self.statement_button.setObjectName(u"statement_button")
        self.statement_button.setAutoDefault(False)
        self.statement_button.setProperty(u"quiet", True)

        self.panel_layout.addWidget(self.statement_button)

        self.counter_button = QPushButton(MoneyPanel)
        self.counter_button.setObjectName(u"counter_button")
        self.counter_button.setAutoDefault(False)
        self.counter_button.setProperty(u"quiet", True)

        self.panel_layout.addWidget(self.counter_button)

        QWidget.setTabOrder(self.statement_button, self.counter_button)

        self.retranslateUi(MoneyPanel)
    # setupUi

    def retranslateUi(self, MoneyPanel):
        self.owed_caption.setText(QCoreApplication.translate("MoneyPanel", u"\u6b20\u8cbb", None))
        self.owed_label.setText("")
        self.prepaid_caption.setText(QCoreApplication.translate("MoneyPanel", u"\u9810\u5b58", None))
        self.prepaid_label.setText("")
        self.deposit_caption.setText(QCoreApplication.translate("MoneyPanel", u"\u62bc\u91d1", None))
        self.deposit_label.setText("")
        self.debit_label.setText("")
        self.last_label.setText("")
        self.statement_button.setText(QCoreApplication.translate("MoneyPanel", u"\u5c0d\u8cec\u55ae  F9", None))
        self.counter_button.setText(QCoreApplication.translate("MoneyPanel", u"\u6536\u6b3e  F7", None))
        pass
    # retranslateUi

