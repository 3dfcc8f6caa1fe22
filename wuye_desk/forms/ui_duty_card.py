# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'duty_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)
class Ui_DutyCard(object):
    def setupUi(self, DutyCard):
        if not DutyCard.objectName():
            DutyCard.setObjectName(u"DutyCard")
        self.card_layout = QVBoxLayout(DutyCard)
        self.card_layout.setSpacing(4)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(0, 4, 0, 4)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(6)
        self.title_row.setObjectName(u"title_row")
        self.icon_label = QLabel(DutyCard)
        self.icon_label.setObjectName(u"icon_label")

        self.title_row.addWidget(self.icon_label)

        self.title_label = QLabel(DutyCard)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"heading")

        self.title_row.addWidget(self.title_label)

        self.cycle_label = QLabel(DutyCard)
        self.cycle_label.setObjectName(u"cycle_label")
        self.cycle_label.setProperty(u"role", u"muted")

        self.title_row.addWidget(self.cycle_label)

        self.title_space = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_row.addItem(self.title_space)

        self.clause_label = QLabel(DutyCard)
        self.clause_label.setObjectName(u"clause_label")
        self.clause_label.setProperty(u"role", u"caption")

        self.title_row.addWidget(self.clause_label)


        self.card_layout.addLayout(self.title_row)

        self.words_label = QLabel(DutyCard)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"role", u"muted")
        self.words_label.setWordWrap(True)

        self.card_layout.addWidget(self.words_label)

        self.progress_bar = QProgressBar(DutyCard)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.card_layout.addWidget(self.progress_bar)

        self.done_label = QLabel(DutyCard)
        self.done_label.setObjectName(u"done_label")
        self.done_label.setWordWrap(True)

        self.card_layout.addWidget(self.done_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.go_button = QPushButton(DutyCard)
        self.go_button.setObjectName(u"go_button")
        self.go_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.go_button)

        self.done_button = QPushButton(DutyCard)
        self.done_button.setObjectName(u"done_button")

        self.button_row.addWidget(self.done_button)

        self.reopen_button = QPushButton(DutyCard)
        self.reopen_button.setObjectName(u"reopen_button")

        self.button_row.addWidget(self.reopen_button)

        self.button_space = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_space)


        self.card_layout.addLayout(self.button_row)


        self.retranslateUi(DutyCard)
    # setupUi

    def retranslateUi(self, DutyCard):
        self.icon_label.setText("")
        self.title_label.setText("")
        self.cycle_label.setText("")
        self.clause_label.setText("")
        self.words_label.setText("")
        self.done_label.setText("")
        self.go_button.setText("")
        self.done_button.setText(QCoreApplication.translate("DutyCard", u"\u767b\u8a18\u5b8c\u6210\u2026", None))
        self.reopen_button.setText(QCoreApplication.translate("DutyCard", u"\u64a4\u56de\u5b8c\u6210", None))
        pass
    # retranslateUi

