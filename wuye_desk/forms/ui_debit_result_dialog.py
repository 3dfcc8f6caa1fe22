# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'debit_result_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QDateEdit, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_DebitResultDialog(object):
    def setupUi(self, DebitResultDialog):
        if not DebitResultDialog.objectName():
            DebitResultDialog.setObjectName(u"DebitResultDialog")
        DebitResultDialog.resize(860, 520)
        self.dialog_layout = QVBoxLayout(DebitResultDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.words_label = QLabel(DebitResultDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)
        self.words_label.setProperty(u"role", u"heading")

        self.dialog_layout.addWidget(self.words_label)

        self.rows_table = QTableView(DebitResultDialog)
        self.rows_table.setObjectName(u"rows_table")
        self.rows_table.setFrameShape(QFrame.Shape.NoFrame)
        self.rows_table.setProperty(u"flat", True)

        self.dialog_layout.addWidget(self.rows_table)

        self.day_layout = QHBoxLayout()
        self.day_layout.setSpacing(8)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_caption = QLabel(DebitResultDialog)
        self.day_caption.setObjectName(u"day_caption")
        self.day_caption.setProperty(u"role", u"muted")

        self.day_layout.addWidget(self.day_caption)

        self.day_edit = QDateEdit(DebitResultDialog)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setDisplayFormat(u"yyyy-MM-dd")
        self.day_edit.setCalendarPopup(True)

        self.day_layout.addWidget(self.day_edit)

        self.day_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_layout.addItem(self.day_space)


        self.dialog_layout.addLayout(self.day_layout)

        self.dialog_problem = QLabel(DebitResultDialog)
        self.dialog_problem.setObjectName(u"dialog_problem")
        self.dialog_problem.setWordWrap(True)
        self.dialog_problem.setProperty(u"problem", True)

        self.dialog_layout.addWidget(self.dialog_problem)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.button_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(DebitResultDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(DebitResultDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.day_caption.setBuddy(self.day_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rows_table, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(DebitResultDialog)
    # setupUi

    def retranslateUi(self, DebitResultDialog):
        DebitResultDialog.setWindowTitle(QCoreApplication.translate("DebitResultDialog", u"\u532f\u5165\u6258\u6536\u7d50\u679c", None))
        self.words_label.setText("")
#if QT_CONFIG(accessibility)
        self.rows_table.setAccessibleName(QCoreApplication.translate("DebitResultDialog", u"\u9280\u884c\u7684\u7d50\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.day_caption.setText(QCoreApplication.translate("DebitResultDialog", u"\u6a94\u6848\u6c92\u5beb\u65e5\u671f\u7684\uff0c\u7b97\u5728", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("DebitResultDialog", u"\u5230\u8cec\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("DebitResultDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("DebitResultDialog", u"\u5168\u90e8\u8a18\u4e0b", None))
    # retranslateUi

