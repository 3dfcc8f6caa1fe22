# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_in.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_SignIn(object):
    def setupUi(self, SignIn):
        if not SignIn.objectName():
            SignIn.setObjectName(u"SignIn")
        SignIn.setMinimumSize(QSize(484, 236))
        self.dialog_layout = QHBoxLayout(SignIn)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(12, 12, 12, 12)
        self.people_layout = QVBoxLayout()
        self.people_layout.setSpacing(8)
        self.people_layout.setObjectName(u"people_layout")
        self.people_list = QListView(SignIn)
        self.people_list.setObjectName(u"people_list")
        self.people_list.setMinimumSize(QSize(222, 150))
        self.people_list.setMaximumSize(QSize(222, 16777215))
        self.people_list.setProperty(u"framed", True)
        self.people_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people_list.setUniformItemSizes(True)

        self.people_layout.addWidget(self.people_list)

        self.find_edit = QLineEdit(SignIn)
        self.find_edit.setObjectName(u"find_edit")
        self.find_edit.setMaximumSize(QSize(222, 16777215))

        self.people_layout.addWidget(self.find_edit)


        self.dialog_layout.addLayout(self.people_layout)

        self.pin_layout = QVBoxLayout()
        self.pin_layout.setSpacing(6)
        self.pin_layout.setObjectName(u"pin_layout")
        self.name_layout = QHBoxLayout()
        self.name_layout.setSpacing(8)
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = QLabel(SignIn)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"title")

        self.name_layout.addWidget(self.name_label)

        self.roles_label = QLabel(SignIn)
        self.roles_label.setObjectName(u"roles_label")
        self.roles_label.setProperty(u"role", u"muted")

        self.name_layout.addWidget(self.roles_label)

        self.name_layout.setStretch(1, 1)

        self.pin_layout.addLayout(self.name_layout)

        self.pin_label = QLabel(SignIn)
        self.pin_label.setObjectName(u"pin_label")
        self.pin_label.setProperty(u"role", u"muted")

        self.pin_layout.addWidget(self.pin_label)

        self.boxes_layout = QHBoxLayout()
        self.boxes_layout.setSpacing(0)
        self.boxes_layout.setObjectName(u"boxes_layout")

        self.pin_layout.addLayout(self.boxes_layout)

        self.problem_layout = QVBoxLayout()
        self.problem_layout.setSpacing(4)
        self.problem_layout.setObjectName(u"problem_layout")

        self.pin_layout.addLayout(self.problem_layout)

        self.note_label = QLabel(SignIn)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"muted")
        self.note_label.setWordWrap(True)

        self.pin_layout.addWidget(self.note_label)

        self.pin_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pin_layout.addItem(self.pin_spacer)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.forgotten_button = QPushButton(SignIn)
        self.forgotten_button.setObjectName(u"forgotten_button")
        self.forgotten_button.setProperty(u"quiet", True)
        self.forgotten_button.setAutoDefault(False)

        self.button_layout.addWidget(self.forgotten_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(SignIn)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.sign_in_button = QPushButton(SignIn)
        self.sign_in_button.setObjectName(u"sign_in_button")
        self.sign_in_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.sign_in_button)


        self.pin_layout.addLayout(self.button_layout)


        self.dialog_layout.addLayout(self.pin_layout)

        self.dialog_layout.setStretch(1, 1)

        self.retranslateUi(SignIn)

        self.sign_in_button.setDefault(True)

    # setupUi

    def retranslateUi(self, SignIn):
        SignIn.setWindowTitle(QCoreApplication.translate("SignIn", u"\u63db\u4eba", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("SignIn", u"\u7ad9\u88e1\u7684\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.find_edit.setPlaceholderText(QCoreApplication.translate("SignIn", u"\u59d3\u540d\u3001\u62fc\u97f3\u9996\u5b57\u6bcd", None))
#if QT_CONFIG(accessibility)
        self.find_edit.setAccessibleName(QCoreApplication.translate("SignIn", u"\u6309\u59d3\u540d\u6216\u62fc\u97f3\u9996\u5b57\u6bcd\u627e\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.pin_label.setText(QCoreApplication.translate("SignIn", u"PIN\uff0c\u8f38\u6eff\u516d\u4f4d\u5373\u63db\u4eba", None))
        self.forgotten_button.setText(QCoreApplication.translate("SignIn", u"\u5fd8\u4e86 PIN", None))
        self.cancel_button.setText(QCoreApplication.translate("SignIn", u"\u53d6\u6d88  Esc", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("SignIn", u"\u53d6\u6d88", None))
#endif // QT_CONFIG(accessibility)
        self.sign_in_button.setText(QCoreApplication.translate("SignIn", u"\u63db\u4eba", None))
    # retranslateUi

