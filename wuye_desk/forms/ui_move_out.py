# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'move_out.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QDateEdit, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_MoveOutDialog(object):
    def setupUi(self, MoveOutDialog):
        if not MoveOutDialog.objectName():
            MoveOutDialog.setObjectName(u"MoveOutDialog")
        MoveOutDialog.resize(380, 160)
        self.dialog_layout = QVBoxLayout(MoveOutDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.words_label = QLabel(MoveOutDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.words_label)

        self.day_layout = QHBoxLayout()
        self.day_layout.setSpacing(8)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_caption = QLabel(MoveOutDialog)
        self.day_caption.setObjectName(u"day_caption")
        self.day_caption.setProperty(u"role", u"muted")

        self.day_layout.addWidget(self.day_caption)

        self.day_edit = QDateEdit(MoveOutDialog)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setCalendarPopup(True)

        self.day_layout.addWidget(self.day_edit)

        self.day_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_layout.addItem(self.day_spacer)


        self.dialog_layout.addLayout(self.day_layout)

        self.dialog_problem = QLabel(MoveOutDialog)
        self.dialog_problem.setObjectName(u"dialog_problem")
        self.dialog_problem.setProperty(u"problem", True)
        self.dialog_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.dialog_problem)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(MoveOutDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(MoveOutDialog)
        self.confirm_button.setObjectName(u"confirm_button")
        self.confirm_button.setAutoDefault(False)
        self.confirm_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.confirm_button)


        self.dialog_layout.addLayout(self.button_layout)

        QWidget.setTabOrder(self.day_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.confirm_button)

        self.retranslateUi(MoveOutDialog)
    # setupUi

    def retranslateUi(self, MoveOutDialog):
        MoveOutDialog.setWindowTitle(QCoreApplication.translate("MoveOutDialog", u"\u9077\u51fa", None))
        self.words_label.setText("")
        self.day_caption.setText(QCoreApplication.translate("MoveOutDialog", u"\u6700\u5f8c\u4e00\u5929", None))
        self.day_edit.setDisplayFormat(QCoreApplication.translate("MoveOutDialog", u"yyyy-MM-dd", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("MoveOutDialog", u"\u6700\u5f8c\u4e00\u5929", None))
#endif // QT_CONFIG(accessibility)
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("MoveOutDialog", u"\u53d6\u6d88  Esc", None))
        self.confirm_button.setText(QCoreApplication.translate("MoveOutDialog", u"\u9077\u51fa", None))
    # retranslateUi

