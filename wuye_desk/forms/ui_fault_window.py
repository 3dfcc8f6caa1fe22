# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fault_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem)

class Ui_FaultWindow(object):
    def setupUi(self, FaultWindow):
        if not FaultWindow.objectName():
            FaultWindow.setObjectName(u"FaultWindow")
        FaultWindow.setMinimumSize(QSize(460, 0))
        self.dialog_layout = QGridLayout(FaultWindow)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setHorizontalSpacing(12)
        self.dialog_layout.setVerticalSpacing(8)
        self.dialog_layout.setContentsMargins(16, 16, 16, 12)
        self.icon_label = QLabel(FaultWindow)
        self.icon_label.setObjectName(u"icon_label")
        self.icon_label.setAlignment(Qt.AlignmentFlag.AlignTop)

        self.dialog_layout.addWidget(self.icon_label, 0, 0, 1, 1)

        self.sentence_label = QLabel(FaultWindow)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setWordWrap(True)
        self.sentence_label.setProperty(u"role", u"heading")
        self.sentence_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.dialog_layout.addWidget(self.sentence_label, 0, 1, 1, 1)

        self.advice_label = QLabel(FaultWindow)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setWordWrap(True)
        self.advice_label.setProperty(u"role", u"muted")
        self.advice_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.dialog_layout.addWidget(self.advice_label, 1, 1, 1, 1)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.folder_button = QPushButton(FaultWindow)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setAutoDefault(False)
        self.folder_button.setProperty(u"quiet", True)

        self.button_layout.addWidget(self.folder_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.other_button = QPushButton(FaultWindow)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setAutoDefault(False)

        self.button_layout.addWidget(self.other_button)

        self.close_button = QPushButton(FaultWindow)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout, 2, 0, 1, 2)

        self.dialog_layout.setColumnStretch(1, 1)

        self.retranslateUi(FaultWindow)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, FaultWindow):
        FaultWindow.setWindowTitle(QCoreApplication.translate("FaultWindow", u"\u7269\u696d\u524d\u81fa", None))
        self.folder_button.setText(QCoreApplication.translate("FaultWindow", u"\u6253\u958b\u8a18\u9304\u8cc7\u6599\u593e", None))
        self.close_button.setText(QCoreApplication.translate("FaultWindow", u"\u77e5\u9053\u4e86", None))
    # retranslateUi

