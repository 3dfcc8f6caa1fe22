# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'forgotten_pin.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_ForgottenPin(object):
    def setupUi(self, ForgottenPin):
        if not ForgottenPin.objectName():
            ForgottenPin.setObjectName(u"ForgottenPin")
        ForgottenPin.setMinimumSize(QSize(420, 0))
        self.dialog_layout = QVBoxLayout(ForgottenPin)
        self.dialog_layout.setSpacing(6)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.advice_label = QLabel(ForgottenPin)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setProperty(u"role", u"base")
        self.advice_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.advice_label)

        self.person_caption = QLabel(ForgottenPin)
        self.person_caption.setObjectName(u"person_caption")
        self.person_caption.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.person_caption)

        self.person_box = QComboBox(ForgottenPin)
        self.person_box.setObjectName(u"person_box")

        self.dialog_layout.addWidget(self.person_box)

        self.person_problem = QLabel(ForgottenPin)
        self.person_problem.setObjectName(u"person_problem")
        self.person_problem.setProperty(u"problem", True)
        self.person_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.person_problem)

        self.code_caption = QLabel(ForgottenPin)
        self.code_caption.setObjectName(u"code_caption")
        self.code_caption.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.code_caption)

        self.code_edit = QLineEdit(ForgottenPin)
        self.code_edit.setObjectName(u"code_edit")

        self.dialog_layout.addWidget(self.code_edit)

        self.code_problem = QLabel(ForgottenPin)
        self.code_problem.setObjectName(u"code_problem")
        self.code_problem.setProperty(u"problem", True)
        self.code_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.code_problem)

        self.pin_caption = QLabel(ForgottenPin)
        self.pin_caption.setObjectName(u"pin_caption")
        self.pin_caption.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.pin_caption)

        self.pin_edit = QLineEdit(ForgottenPin)
        self.pin_edit.setObjectName(u"pin_edit")
        self.pin_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin_edit.setMaxLength(6)

        self.dialog_layout.addWidget(self.pin_edit)

        self.pin_problem = QLabel(ForgottenPin)
        self.pin_problem.setObjectName(u"pin_problem")
        self.pin_problem.setProperty(u"problem", True)
        self.pin_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.pin_problem)

        self.again_caption = QLabel(ForgottenPin)
        self.again_caption.setObjectName(u"again_caption")
        self.again_caption.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.again_caption)

        self.again_edit = QLineEdit(ForgottenPin)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.again_edit.setMaxLength(6)

        self.dialog_layout.addWidget(self.again_edit)

        self.again_problem = QLabel(ForgottenPin)
        self.again_problem.setObjectName(u"again_problem")
        self.again_problem.setProperty(u"problem", True)
        self.again_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.again_problem)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 8, 0, 0)
        self.button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_space)

        self.cancel_button = QPushButton(ForgottenPin)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ForgottenPin)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.person_caption.setBuddy(self.person_box)
        self.code_caption.setBuddy(self.code_edit)
        self.pin_caption.setBuddy(self.pin_edit)
        self.again_caption.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ForgottenPin)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, ForgottenPin):
        ForgottenPin.setWindowTitle(QCoreApplication.translate("ForgottenPin", u"\u5fd8\u4e86 PIN", None))
        self.advice_label.setText(QCoreApplication.translate("ForgottenPin", u"\u7ad9\u9577\u6216\u7cfb\u7d71\u7ba1\u7406\u54e1\u5fd8\u4e86\uff0c\u7528\u5fa9\u539f\u6a94\u4e0a\u7684\u5fa9\u539f\u78bc\uff1b\u5225\u4eba\u5fd8\u4e86\uff0c\u8acb\u7ad9\u9577\u5728\u300c\u8a2d\u5b9a \u00b7 \u4eba\u54e1\u8207 PIN\u300d\u91cd\u8a2d\u3002", None))
        self.person_caption.setText(QCoreApplication.translate("ForgottenPin", u"\u8ab0", None))
#if QT_CONFIG(accessibility)
        self.person_box.setAccessibleName(QCoreApplication.translate("ForgottenPin", u"\u8ab0\u5fd8\u4e86", None))
#endif // QT_CONFIG(accessibility)
        self.code_caption.setText(QCoreApplication.translate("ForgottenPin", u"\u5fa9\u539f\u78bc", None))
        self.code_edit.setPlaceholderText(QCoreApplication.translate("ForgottenPin", u"\u516d\u7d44\uff0c\u6bcf\u7d44\u56db\u500b\u5b57", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("ForgottenPin", u"\u5fa9\u539f\u78bc", None))
#endif // QT_CONFIG(accessibility)
        self.pin_caption.setText(QCoreApplication.translate("ForgottenPin", u"\u65b0\u7684 PIN\uff0c\u516d\u4f4d\u6578\u5b57", None))
#if QT_CONFIG(accessibility)
        self.pin_edit.setAccessibleName(QCoreApplication.translate("ForgottenPin", u"\u65b0\u7684 PIN", None))
#endif // QT_CONFIG(accessibility)
        self.again_caption.setText(QCoreApplication.translate("ForgottenPin", u"\u518d\u8f38\u4e00\u6b21", None))
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("ForgottenPin", u"\u65b0\u7684 PIN\uff0c\u518d\u8f38\u4e00\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ForgottenPin", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("ForgottenPin", u"\u8a2d\u5b9a\u65b0 PIN", None))
    # retranslateUi

