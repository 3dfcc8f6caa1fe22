# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'duty_done.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_DutyDoneDialog(object):
    def setupUi(self, DutyDoneDialog):
        if not DutyDoneDialog.objectName():
            DutyDoneDialog.setObjectName(u"DutyDoneDialog")
        DutyDoneDialog.resize(420, 200)
        self.dialog_layout = QVBoxLayout(DutyDoneDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.words_label = QLabel(DutyDoneDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.words_label)

        self.receiver_layout = QHBoxLayout()
        self.receiver_layout.setSpacing(8)
        self.receiver_layout.setObjectName(u"receiver_layout")
        self.receiver_caption = QLabel(DutyDoneDialog)
        self.receiver_caption.setObjectName(u"receiver_caption")
        self.receiver_caption.setProperty(u"role", u"muted")

        self.receiver_layout.addWidget(self.receiver_caption)

        self.receiver_box = QComboBox(DutyDoneDialog)
        self.receiver_box.setObjectName(u"receiver_box")
        self.receiver_box.setEditable(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.receiver_box.sizePolicy().hasHeightForWidth())
        self.receiver_box.setSizePolicy(sizePolicy)

        self.receiver_layout.addWidget(self.receiver_box)


        self.dialog_layout.addLayout(self.receiver_layout)

        self.note_layout = QHBoxLayout()
        self.note_layout.setSpacing(8)
        self.note_layout.setObjectName(u"note_layout")
        self.note_caption = QLabel(DutyDoneDialog)
        self.note_caption.setObjectName(u"note_caption")
        self.note_caption.setProperty(u"role", u"muted")

        self.note_layout.addWidget(self.note_caption)

        self.note_edit = QLineEdit(DutyDoneDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMaxLength(200)

        self.note_layout.addWidget(self.note_edit)


        self.dialog_layout.addLayout(self.note_layout)

        self.dialog_problem = QLabel(DutyDoneDialog)
        self.dialog_problem.setObjectName(u"dialog_problem")
        self.dialog_problem.setProperty(u"problem", True)
        self.dialog_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.dialog_problem)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(DutyDoneDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(DutyDoneDialog)
        self.confirm_button.setObjectName(u"confirm_button")
        self.confirm_button.setAutoDefault(False)
        self.confirm_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.confirm_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.receiver_caption.setBuddy(self.receiver_box)
        self.note_caption.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.receiver_box, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.confirm_button)

        self.retranslateUi(DutyDoneDialog)
    # setupUi

    def retranslateUi(self, DutyDoneDialog):
        DutyDoneDialog.setWindowTitle(QCoreApplication.translate("DutyDoneDialog", u"\u767b\u8a18\u5b8c\u6210", None))
        self.words_label.setText("")
        self.receiver_caption.setText(QCoreApplication.translate("DutyDoneDialog", u"\u4ea4\u7d66", None))
#if QT_CONFIG(accessibility)
        self.receiver_box.setAccessibleName(QCoreApplication.translate("DutyDoneDialog", u"\u4ea4\u7d66", None))
#endif // QT_CONFIG(accessibility)
        self.note_caption.setText(QCoreApplication.translate("DutyDoneDialog", u"\u5099\u8a3b", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("DutyDoneDialog", u"\u5099\u8a3b", None))
#endif // QT_CONFIG(accessibility)
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("DutyDoneDialog", u"\u53d6\u6d88  Esc", None))
        self.confirm_button.setText(QCoreApplication.translate("DutyDoneDialog", u"\u8a18\u4e0b\u5b8c\u6210", None))
    # retranslateUi

