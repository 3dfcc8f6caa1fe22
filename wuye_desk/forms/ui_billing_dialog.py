# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'billing_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_BillingDialog(object):
    def setupUi(self, BillingDialog):
        if not BillingDialog.objectName():
            BillingDialog.setObjectName(u"BillingDialog")
        BillingDialog.resize(500, 120)
        self.dialog_layout = QVBoxLayout(BillingDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(12, 12, 12, 12)
        self.words_label = QLabel(BillingDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.words_label)

        self.form_panel = QFrame(BillingDialog)
        self.form_panel.setObjectName(u"form_panel")
        self.form_panel.setProperty(u"panel", True)
        self.form_layout = QGridLayout(self.form_panel)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setHorizontalSpacing(8)
        self.form_layout.setVerticalSpacing(8)
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.billed_edit_caption = QLabel(self.form_panel)
        self.billed_edit_caption.setObjectName(u"billed_edit_caption")
        self.billed_edit_caption.setProperty(u"role", u"muted")
        self.billed_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.billed_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.billed_edit_caption, 0, 0, 1, 1)

        self.billed_edit_column = QVBoxLayout()
        self.billed_edit_column.setSpacing(3)
        self.billed_edit_column.setObjectName(u"billed_edit_column")
        self.billed_edit_column.setContentsMargins(0, 0, 0, 0)
        self.billed_edit = QLineEdit(self.form_panel)
        self.billed_edit.setObjectName(u"billed_edit")

        self.billed_edit_column.addWidget(self.billed_edit)

        self.billed_problem = QLabel(self.form_panel)
        self.billed_problem.setObjectName(u"billed_problem")
        self.billed_problem.setProperty(u"problem", True)
        self.billed_problem.setWordWrap(True)

        self.billed_edit_column.addWidget(self.billed_problem)


        self.form_layout.addLayout(self.billed_edit_column, 0, 1, 1, 1)

        self.payer_holder_caption = QLabel(self.form_panel)
        self.payer_holder_caption.setObjectName(u"payer_holder_caption")
        self.payer_holder_caption.setProperty(u"role", u"muted")
        self.payer_holder_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.payer_holder_caption.setMargin(4)

        self.form_layout.addWidget(self.payer_holder_caption, 1, 0, 1, 1)

        self.payer_holder_column = QVBoxLayout()
        self.payer_holder_column.setSpacing(3)
        self.payer_holder_column.setObjectName(u"payer_holder_column")
        self.payer_holder_column.setContentsMargins(0, 0, 0, 0)
        self.payer_holder = QWidget(self.form_panel)
        self.payer_holder.setObjectName(u"payer_holder")
        self.payer_layout = QVBoxLayout(self.payer_holder)
        self.payer_layout.setSpacing(0)
        self.payer_layout.setObjectName(u"payer_layout")
        self.payer_layout.setContentsMargins(0, 0, 0, 0)

        self.payer_holder_column.addWidget(self.payer_holder)

        self.payer_problem = QLabel(self.form_panel)
        self.payer_problem.setObjectName(u"payer_problem")
        self.payer_problem.setProperty(u"problem", True)
        self.payer_problem.setWordWrap(True)

        self.payer_holder_column.addWidget(self.payer_problem)


        self.form_layout.addLayout(self.payer_holder_column, 1, 1, 1, 1)

        self.consent_edit_caption = QLabel(self.form_panel)
        self.consent_edit_caption.setObjectName(u"consent_edit_caption")
        self.consent_edit_caption.setProperty(u"role", u"muted")
        self.consent_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.consent_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.consent_edit_caption, 2, 0, 1, 1)

        self.consent_edit_column = QVBoxLayout()
        self.consent_edit_column.setSpacing(3)
        self.consent_edit_column.setObjectName(u"consent_edit_column")
        self.consent_edit_column.setContentsMargins(0, 0, 0, 0)
        self.consent_edit = QLineEdit(self.form_panel)
        self.consent_edit.setObjectName(u"consent_edit")

        self.consent_edit_column.addWidget(self.consent_edit)

        self.consent_problem = QLabel(self.form_panel)
        self.consent_problem.setObjectName(u"consent_problem")
        self.consent_problem.setProperty(u"problem", True)
        self.consent_problem.setWordWrap(True)

        self.consent_edit_column.addWidget(self.consent_problem)


        self.form_layout.addLayout(self.consent_edit_column, 2, 1, 1, 1)

        self.title_edit_caption = QLabel(self.form_panel)
        self.title_edit_caption.setObjectName(u"title_edit_caption")
        self.title_edit_caption.setProperty(u"role", u"muted")
        self.title_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.title_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.title_edit_caption, 3, 0, 1, 1)

        self.title_edit_column = QVBoxLayout()
        self.title_edit_column.setSpacing(3)
        self.title_edit_column.setObjectName(u"title_edit_column")
        self.title_edit_column.setContentsMargins(0, 0, 0, 0)
        self.title_edit = QLineEdit(self.form_panel)
        self.title_edit.setObjectName(u"title_edit")

        self.title_edit_column.addWidget(self.title_edit)

        self.title_problem = QLabel(self.form_panel)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"problem", True)
        self.title_problem.setWordWrap(True)

        self.title_edit_column.addWidget(self.title_problem)


        self.form_layout.addLayout(self.title_edit_column, 3, 1, 1, 1)

        self.tax_edit_caption = QLabel(self.form_panel)
        self.tax_edit_caption.setObjectName(u"tax_edit_caption")
        self.tax_edit_caption.setProperty(u"role", u"muted")
        self.tax_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.tax_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.tax_edit_caption, 4, 0, 1, 1)

        self.tax_edit_column = QVBoxLayout()
        self.tax_edit_column.setSpacing(3)
        self.tax_edit_column.setObjectName(u"tax_edit_column")
        self.tax_edit_column.setContentsMargins(0, 0, 0, 0)
        self.tax_edit = QLineEdit(self.form_panel)
        self.tax_edit.setObjectName(u"tax_edit")

        self.tax_edit_column.addWidget(self.tax_edit)

        self.tax_problem = QLabel(self.form_panel)
        self.tax_problem.setObjectName(u"tax_problem")
        self.tax_problem.setProperty(u"problem", True)
        self.tax_problem.setWordWrap(True)

        self.tax_edit_column.addWidget(self.tax_problem)


        self.form_layout.addLayout(self.tax_edit_column, 4, 1, 1, 1)

        self.owner_edit_caption = QLabel(self.form_panel)
        self.owner_edit_caption.setObjectName(u"owner_edit_caption")
        self.owner_edit_caption.setProperty(u"role", u"muted")
        self.owner_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.owner_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.owner_edit_caption, 5, 0, 1, 1)

        self.owner_edit_column = QVBoxLayout()
        self.owner_edit_column.setSpacing(3)
        self.owner_edit_column.setObjectName(u"owner_edit_column")
        self.owner_edit_column.setContentsMargins(0, 0, 0, 0)
        self.owner_edit = QLineEdit(self.form_panel)
        self.owner_edit.setObjectName(u"owner_edit")

        self.owner_edit_column.addWidget(self.owner_edit)

        self.owner_problem = QLabel(self.form_panel)
        self.owner_problem.setObjectName(u"owner_problem")
        self.owner_problem.setProperty(u"problem", True)
        self.owner_problem.setWordWrap(True)

        self.owner_edit_column.addWidget(self.owner_problem)


        self.form_layout.addLayout(self.owner_edit_column, 5, 1, 1, 1)

        self.owner_phone_edit_caption = QLabel(self.form_panel)
        self.owner_phone_edit_caption.setObjectName(u"owner_phone_edit_caption")
        self.owner_phone_edit_caption.setProperty(u"role", u"muted")
        self.owner_phone_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.owner_phone_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.owner_phone_edit_caption, 6, 0, 1, 1)

        self.owner_phone_edit_column = QVBoxLayout()
        self.owner_phone_edit_column.setSpacing(3)
        self.owner_phone_edit_column.setObjectName(u"owner_phone_edit_column")
        self.owner_phone_edit_column.setContentsMargins(0, 0, 0, 0)
        self.owner_phone_edit = QLineEdit(self.form_panel)
        self.owner_phone_edit.setObjectName(u"owner_phone_edit")

        self.owner_phone_edit_column.addWidget(self.owner_phone_edit)

        self.owner_phone_problem = QLabel(self.form_panel)
        self.owner_phone_problem.setObjectName(u"owner_phone_problem")
        self.owner_phone_problem.setProperty(u"problem", True)
        self.owner_phone_problem.setWordWrap(True)

        self.owner_phone_edit_column.addWidget(self.owner_phone_problem)


        self.form_layout.addLayout(self.owner_phone_edit_column, 6, 1, 1, 1)

        self.address_edit_caption = QLabel(self.form_panel)
        self.address_edit_caption.setObjectName(u"address_edit_caption")
        self.address_edit_caption.setProperty(u"role", u"muted")
        self.address_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.address_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.address_edit_caption, 7, 0, 1, 1)

        self.address_edit = QLineEdit(self.form_panel)
        self.address_edit.setObjectName(u"address_edit")

        self.form_layout.addWidget(self.address_edit, 7, 1, 1, 1)


        self.dialog_layout.addWidget(self.form_panel)

        self.dialog_problem = QLabel(BillingDialog)
        self.dialog_problem.setObjectName(u"dialog_problem")
        self.dialog_problem.setProperty(u"problem", True)
        self.dialog_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.dialog_problem)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_space)

        self.cancel_button = QPushButton(BillingDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(BillingDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.billed_edit_caption.setBuddy(self.billed_edit)
        self.payer_holder_caption.setBuddy(self.payer_holder)
        self.consent_edit_caption.setBuddy(self.consent_edit)
        self.title_edit_caption.setBuddy(self.title_edit)
        self.tax_edit_caption.setBuddy(self.tax_edit)
        self.owner_edit_caption.setBuddy(self.owner_edit)
        self.owner_phone_edit_caption.setBuddy(self.owner_phone_edit)
        self.address_edit_caption.setBuddy(self.address_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BillingDialog)
    # setupUi

    def retranslateUi(self, BillingDialog):
        BillingDialog.setWindowTitle(QCoreApplication.translate("BillingDialog", u"\u6536\u8cbb\u8cc7\u6599", None))
        self.words_label.setText("")
        self.billed_edit_caption.setText(QCoreApplication.translate("BillingDialog", u"\u8a08\u8cbb\u8d77\u65e5", None))
#if QT_CONFIG(accessibility)
        self.billed_edit.setAccessibleName(QCoreApplication.translate("BillingDialog", u"\u8a08\u8cbb\u8d77\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.billed_edit.setPlaceholderText(QCoreApplication.translate("BillingDialog", u"\u7a7a\u8457\u5f9e\u5165\u4f4f\u90a3\u5929\u7b97\uff1b2026-11-16", None))
        self.billed_problem.setText("")
        self.payer_holder_caption.setText(QCoreApplication.translate("BillingDialog", u"\u4ed8\u6b3e\u4eba", None))
        self.payer_problem.setText("")
        self.consent_edit_caption.setText(QCoreApplication.translate("BillingDialog", u"\u6258\u6536\u540c\u610f", None))
#if QT_CONFIG(accessibility)
        self.consent_edit.setAccessibleName(QCoreApplication.translate("BillingDialog", u"\u6258\u6536\u66f8\u9762\u540c\u610f\u7684\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.consent_edit.setPlaceholderText(QCoreApplication.translate("BillingDialog", u"\u66f8\u9762\u540c\u610f\u7684\u65e5\u671f\uff0c\u5982 2026-11-01", None))
        self.consent_problem.setText("")
        self.title_edit_caption.setText(QCoreApplication.translate("BillingDialog", u"\u767c\u7968\u62ac\u982d", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("BillingDialog", u"\u767c\u7968\u62ac\u982d", None))
#endif // QT_CONFIG(accessibility)
        self.title_problem.setText("")
        self.tax_edit_caption.setText(QCoreApplication.translate("BillingDialog", u"\u7a05\u865f", None))
#if QT_CONFIG(accessibility)
        self.tax_edit.setAccessibleName(QCoreApplication.translate("BillingDialog", u"\u7a05\u865f", None))
#endif // QT_CONFIG(accessibility)
        self.tax_problem.setText("")
        self.owner_edit_caption.setText(QCoreApplication.translate("BillingDialog", u"\u696d\u4e3b", None))
#if QT_CONFIG(accessibility)
        self.owner_edit.setAccessibleName(QCoreApplication.translate("BillingDialog", u"\u696d\u4e3b\u59d3\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.owner_edit.setPlaceholderText(QCoreApplication.translate("BillingDialog", u"\u623f\u5b50\u7684\u696d\u4e3b", None))
        self.owner_problem.setText("")
        self.owner_phone_edit_caption.setText(QCoreApplication.translate("BillingDialog", u"\u696d\u4e3b\u96fb\u8a71", None))
#if QT_CONFIG(accessibility)
        self.owner_phone_edit.setAccessibleName(QCoreApplication.translate("BillingDialog", u"\u696d\u4e3b\u96fb\u8a71", None))
#endif // QT_CONFIG(accessibility)
        self.owner_phone_problem.setText("")
        self.address_edit_caption.setText(QCoreApplication.translate("BillingDialog", u"\u696d\u4e3b\u5730\u5740", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("BillingDialog", u"\u696d\u4e3b\u7684\u901a\u4fe1\u5730\u5740", None))
#endif // QT_CONFIG(accessibility)
        self.address_edit.setPlaceholderText(QCoreApplication.translate("BillingDialog", u"\u5bc4\u4fe1\u7528", None))
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("BillingDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("BillingDialog", u"\u4fdd\u5b58", None))
    # retranslateUi

