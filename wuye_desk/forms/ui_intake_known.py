# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_known.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_IntakeKnown(object):
    def setupUi(self, IntakeKnown):
        if not IntakeKnown.objectName():
            IntakeKnown.setObjectName(u"IntakeKnown")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(IntakeKnown.sizePolicy().hasHeightForWidth())
        IntakeKnown.setSizePolicy(sizePolicy)
        self.known_box = QVBoxLayout(IntakeKnown)
        self.known_box.setSpacing(0)
        self.known_box.setObjectName(u"known_box")
        self.known_box.setContentsMargins(0, 0, 0, 0)
        self.known_group = QFrame(IntakeKnown)
        self.known_group.setObjectName(u"known_group")
        self.known_group.setMinimumSize(QSize(0, 26))
        self.known_group.setMaximumSize(QSize(16777215, 26))
        self.known_group.setProperty(u"groupRow", True)
        self.known_group_layout = QHBoxLayout(self.known_group)
        self.known_group_layout.setSpacing(4)
        self.known_group_layout.setObjectName(u"known_group_layout")
        self.known_group_layout.setContentsMargins(8, 0, 8, 0)
        self.known_title = QLabel(self.known_group)
        self.known_title.setObjectName(u"known_title")
        self.known_title.setProperty(u"role", u"strong")

        self.known_group_layout.addWidget(self.known_title)

        self.known_count = QLabel(self.known_group)
        self.known_count.setObjectName(u"known_count")
        self.known_count.setProperty(u"role", u"caption")

        self.known_group_layout.addWidget(self.known_count)

        self.known_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.known_group_layout.addItem(self.known_space)


        self.known_box.addWidget(self.known_group)

        self.known_area = QScrollArea(IntakeKnown)
        self.known_area.setObjectName(u"known_area")
        self.known_area.setWidgetResizable(True)
        self.known_area.setFrameShape(QFrame.Shape.NoFrame)
        self.known_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.known_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy.setHeightForWidth(self.known_area.sizePolicy().hasHeightForWidth())
        self.known_area.setSizePolicy(sizePolicy)
        self.known_area.setProperty(u"flat", True)
        self.known_content = QWidget()
        self.known_content.setObjectName(u"known_content")
        self.known_layout = QVBoxLayout(self.known_content)
        self.known_layout.setSpacing(6)
        self.known_layout.setObjectName(u"known_layout")
        self.known_layout.setContentsMargins(8, 4, 8, 4)
        self.known_area.setWidget(self.known_content)

        self.known_box.addWidget(self.known_area)


        self.retranslateUi(IntakeKnown)
    # setupUi

    def retranslateUi(self, IntakeKnown):
        self.known_title.setText(QCoreApplication.translate("IntakeKnown", u"\u672c\u6a13\u5df2\u77e5\u4e8b\u9805", None))
        self.known_count.setText("")
        pass
    # retranslateUi

