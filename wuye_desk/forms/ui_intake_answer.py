# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_answer.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_IntakeAnswer(object):
    def setupUi(self, IntakeAnswer):
        if not IntakeAnswer.objectName():
            IntakeAnswer.setObjectName(u"IntakeAnswer")
        IntakeAnswer.setProperty(u"upperLine", True)
        self.answer_layout = QVBoxLayout(IntakeAnswer)
        self.answer_layout.setSpacing(0)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(0, 0, 0, 0)
        self.answer_heading_row = QFrame(IntakeAnswer)
        self.answer_heading_row.setObjectName(u"answer_heading_row")
        self.answer_heading_row.setMinimumSize(QSize(0, 30))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.answer_heading_row.sizePolicy().hasHeightForWidth())
        self.answer_heading_row.setSizePolicy(sizePolicy)
        self.answer_heading_row.setProperty(u"headingRow", True)
        self.answer_heading_layout = QHBoxLayout(self.answer_heading_row)
        self.answer_heading_layout.setSpacing(8)
        self.answer_heading_layout.setObjectName(u"answer_heading_layout")
        self.answer_heading_layout.setContentsMargins(8, 2, 8, 2)
        self.answer_step = QLabel(self.answer_heading_row)
        self.answer_step.setObjectName(u"answer_step")
        self.answer_step.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.answer_step.setProperty(u"step", True)

        self.answer_heading_layout.addWidget(self.answer_step)

        self.answer_heading = QLabel(self.answer_heading_row)
        self.answer_heading.setObjectName(u"answer_heading")
        self.answer_heading.setProperty(u"role", u"heading")

        self.answer_heading_layout.addWidget(self.answer_heading)

        self.answer_heading_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answer_heading_layout.addItem(self.answer_heading_space)

        self.answer_hint = QLabel(self.answer_heading_row)
        self.answer_hint.setObjectName(u"answer_hint")
        self.answer_hint.setProperty(u"role", u"caption")

        self.answer_heading_layout.addWidget(self.answer_hint)


        self.answer_layout.addWidget(self.answer_heading_row)

        self.answer_box = QVBoxLayout()
        self.answer_box.setSpacing(2)
        self.answer_box.setObjectName(u"answer_box")
        self.answer_box.setContentsMargins(8, 8, 8, 8)
        self.answer_edit = QPlainTextEdit(IntakeAnswer)
        self.answer_edit.setObjectName(u"answer_edit")
        self.answer_edit.setTabChangesFocus(True)
        self.answer_edit.setMinimumSize(QSize(0, 72))

        self.answer_box.addWidget(self.answer_edit)

        self.answer_problem = QLabel(IntakeAnswer)
        self.answer_problem.setObjectName(u"answer_problem")
        self.answer_problem.setWordWrap(True)
        self.answer_problem.setProperty(u"problem", True)

        self.answer_box.addWidget(self.answer_problem)


        self.answer_layout.addLayout(self.answer_box)

        self.answer_layout.setStretch(1, 1)

        self.retranslateUi(IntakeAnswer)
    # setupUi

    def retranslateUi(self, IntakeAnswer):
        self.answer_step.setText(QCoreApplication.translate("IntakeAnswer", u"3", None))
        self.answer_heading.setText(QCoreApplication.translate("IntakeAnswer", u"\u7576\u5834\u7b54\u5fa9", None))
        self.answer_hint.setText(QCoreApplication.translate("IntakeAnswer", u"\u5beb\u4e86\u5c31\u7b97\u8fa6\u7d50\uff1b\u9084\u8981\u53bb\u554f\u3001\u53bb\u8fa6\u5c31\u7a7a\u8457", None))
#if QT_CONFIG(accessibility)
        self.answer_edit.setAccessibleName(QCoreApplication.translate("IntakeAnswer", u"\u7576\u5834\u600e\u6a23\u7b54\u5fa9\u7684", None))
#endif // QT_CONFIG(accessibility)
        self.answer_edit.setPlaceholderText(QCoreApplication.translate("IntakeAnswer", u"\u600e\u6a23\u7b54\u5fa9\u3001\u600e\u6a23\u8fa6\u597d\u7684\uff0c\u4e00\u53e5\u5c31\u5920", None))
        self.answer_problem.setText("")
        pass
    # retranslateUi

