# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_script.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_IntakeScript(object):
    def setupUi(self, IntakeScript):
        if not IntakeScript.objectName():
            IntakeScript.setObjectName(u"IntakeScript")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(IntakeScript.sizePolicy().hasHeightForWidth())
        IntakeScript.setSizePolicy(sizePolicy)
        IntakeScript.setProperty(u"panel", True)
        self.script_layout = QVBoxLayout(IntakeScript)
        self.script_layout.setSpacing(0)
        self.script_layout.setObjectName(u"script_layout")
        self.script_layout.setContentsMargins(0, 0, 0, 0)
        self.script_heading_row = QFrame(IntakeScript)
        self.script_heading_row.setObjectName(u"script_heading_row")
        self.script_heading_row.setMinimumSize(QSize(0, 30))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.script_heading_row.sizePolicy().hasHeightForWidth())
        self.script_heading_row.setSizePolicy(sizePolicy1)
        self.script_heading_row.setProperty(u"headingRow", True)
        self.script_heading_layout = QHBoxLayout(self.script_heading_row)
        self.script_heading_layout.setSpacing(8)
        self.script_heading_layout.setObjectName(u"script_heading_layout")
        self.script_heading_layout.setContentsMargins(8, 2, 8, 2)
        self.script_step = QLabel(self.script_heading_row)
        self.script_step.setObjectName(u"script_step")
        self.script_step.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.script_step.setProperty(u"step", True)

        self.script_heading_layout.addWidget(self.script_step)

        self.script_heading = QLabel(self.script_heading_row)
        self.script_heading.setObjectName(u"script_heading")
        self.script_heading.setProperty(u"role", u"heading")

        self.script_heading_layout.addWidget(self.script_heading)

        self.script_heading_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.script_heading_layout.addItem(self.script_heading_space)

        self.manners_label = QLabel(self.script_heading_row)
        self.manners_label.setObjectName(u"manners_label")
        self.manners_label.setProperty(u"role", u"caption")

        self.script_heading_layout.addWidget(self.manners_label)


        self.script_layout.addWidget(self.script_heading_row)

        self.script_body = QVBoxLayout()
        self.script_body.setSpacing(0)
        self.script_body.setObjectName(u"script_body")
        self.script_body.setContentsMargins(8, 8, 8, 8)
        self.script_frame = QFrame(IntakeScript)
        self.script_frame.setObjectName(u"script_frame")
        self.script_frame.setProperty(u"readAloud", True)
        self.script_frame_layout = QVBoxLayout(self.script_frame)
        self.script_frame_layout.setSpacing(0)
        self.script_frame_layout.setObjectName(u"script_frame_layout")
        self.script_frame_layout.setContentsMargins(10, 6, 8, 6)
        self.spoken_label = QLabel(self.script_frame)
        self.spoken_label.setObjectName(u"spoken_label")
        self.spoken_label.setWordWrap(True)
        self.spoken_label.setTextFormat(Qt.TextFormat.RichText)
        self.spoken_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.spoken_label.setProperty(u"role", u"read_aloud")

        self.script_frame_layout.addWidget(self.spoken_label)


        self.script_body.addWidget(self.script_frame)


        self.script_layout.addLayout(self.script_body)


        self.retranslateUi(IntakeScript)
    # setupUi

    def retranslateUi(self, IntakeScript):
        self.script_step.setText(QCoreApplication.translate("IntakeScript", u"4", None))
        self.script_heading.setText(QCoreApplication.translate("IntakeScript", u"\u5ff5\u7d66\u4ed6\u807d", None))
        self.manners_label.setText("")
        self.spoken_label.setText("")
#if QT_CONFIG(accessibility)
        self.spoken_label.setAccessibleName(QCoreApplication.translate("IntakeScript", u"\u5ff5\u7d66\u4ed6\u807d", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

