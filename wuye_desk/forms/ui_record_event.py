# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_event.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_RecordEventDialog(object):
    def setupUi(self, RecordEventDialog):
        if not RecordEventDialog.objectName():
            RecordEventDialog.setObjectName(u"RecordEventDialog")
        RecordEventDialog.resize(560, 360)
        self.dialog_layout = QVBoxLayout(RecordEventDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 12, 16, 12)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.event_icon = QLabel(RecordEventDialog)
        self.event_icon.setObjectName(u"event_icon")

        self.head_layout.addWidget(self.event_icon)

        self.event_label = QLabel(RecordEventDialog)
        self.event_label.setObjectName(u"event_label")
        self.event_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.event_label)

        self.ticket_label = QLabel(RecordEventDialog)
        self.ticket_label.setObjectName(u"ticket_label")
        self.ticket_label.setProperty(u"role", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.ticket_label.sizePolicy().hasHeightForWidth())
        self.ticket_label.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.ticket_label)

        self.clause_label = QLabel(RecordEventDialog)
        self.clause_label.setObjectName(u"clause_label")
        self.clause_label.setProperty(u"role", u"clause")

        self.head_layout.addWidget(self.clause_label)


        self.dialog_layout.addLayout(self.head_layout)

        self.background_label = QLabel(RecordEventDialog)
        self.background_label.setObjectName(u"background_label")
        self.background_label.setWordWrap(True)
        self.background_label.setProperty(u"role", u"muted")
        self.background_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.dialog_layout.addWidget(self.background_label)

        self.field_area = QScrollArea(RecordEventDialog)
        self.field_area.setObjectName(u"field_area")
        self.field_area.setFrameShape(QFrame.Shape.NoFrame)
        self.field_area.setWidgetResizable(True)
        self.field_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.field_area.sizePolicy().hasHeightForWidth())
        self.field_area.setSizePolicy(sizePolicy1)
        self.field_page = QWidget()
        self.field_page.setObjectName(u"field_page")
        self.field_page_layout = QVBoxLayout(self.field_page)
        self.field_page_layout.setSpacing(0)
        self.field_page_layout.setObjectName(u"field_page_layout")
        self.field_page_layout.setContentsMargins(2, 2, 2, 2)
        self.field_layout = QGridLayout()
        self.field_layout.setObjectName(u"field_layout")
        self.field_layout.setHorizontalSpacing(12)
        self.field_layout.setVerticalSpacing(4)
        self.field_layout.setContentsMargins(0, 0, 0, 0)

        self.field_page_layout.addLayout(self.field_layout)

        self.field_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.field_page_layout.addItem(self.field_spacer)

        self.field_area.setWidget(self.field_page)

        self.dialog_layout.addWidget(self.field_area)

        self.consequence_label = QLabel(RecordEventDialog)
        self.consequence_label.setObjectName(u"consequence_label")
        self.consequence_label.setWordWrap(True)
        self.consequence_label.setProperty(u"notice", True)

        self.dialog_layout.addWidget(self.consequence_label)

        self.problem_label = QLabel(RecordEventDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"problem", True)

        self.dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 4, 0, 0)
        self.kept_label = QLabel(RecordEventDialog)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setProperty(u"role", u"muted")

        self.button_layout.addWidget(self.kept_label)

        self.button_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(RecordEventDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(RecordEventDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)
        self.save_button.setAutoDefault(False)

        self.button_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_layout)


        self.retranslateUi(RecordEventDialog)
    # setupUi

    def retranslateUi(self, RecordEventDialog):
        RecordEventDialog.setWindowTitle(QCoreApplication.translate("RecordEventDialog", u"\u767b\u8a18", None))
        self.event_icon.setText("")
        self.event_label.setText("")
        self.ticket_label.setText("")
        self.clause_label.setText("")
        self.background_label.setText("")
        self.consequence_label.setText("")
        self.problem_label.setText("")
        self.kept_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RecordEventDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("RecordEventDialog", u"\u4fdd\u5b58  Ctrl+Enter", None))
    # retranslateUi

