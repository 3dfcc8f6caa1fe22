# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'end_waiver.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QDateEdit, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_EndWaiverDialog(object):
    def setupUi(self, EndWaiverDialog):
        if not EndWaiverDialog.objectName():
            EndWaiverDialog.setObjectName(u"EndWaiverDialog")
        EndWaiverDialog.resize(440, 120)
        self.dialog_layout = QVBoxLayout(EndWaiverDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(12, 12, 12, 12)
        self.words_label = QLabel(EndWaiverDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.words_label)

        self.form_panel = QFrame(EndWaiverDialog)
        self.form_panel.setObjectName(u"form_panel")
        self.form_panel.setProperty(u"panel", True)
        self.form_layout = QGridLayout(self.form_panel)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setHorizontalSpacing(8)
        self.form_layout.setVerticalSpacing(8)
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.until_edit_caption = QLabel(self.form_panel)
        self.until_edit_caption.setObjectName(u"until_edit_caption")
        self.until_edit_caption.setProperty(u"role", u"muted")
        self.until_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.until_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.until_edit_caption, 0, 0, 1, 1)

        self.until_edit_column = QVBoxLayout()
        self.until_edit_column.setSpacing(3)
        self.until_edit_column.setObjectName(u"until_edit_column")
        self.until_edit_column.setContentsMargins(0, 0, 0, 0)
        self.until_edit = QDateEdit(self.form_panel)
        self.until_edit.setObjectName(u"until_edit")
        self.until_edit.setCalendarPopup(True)

        self.until_edit_column.addWidget(self.until_edit)

        self.until_problem = QLabel(self.form_panel)
        self.until_problem.setObjectName(u"until_problem")
        self.until_problem.setProperty(u"problem", True)
        self.until_problem.setWordWrap(True)

        self.until_edit_column.addWidget(self.until_problem)


        self.form_layout.addLayout(self.until_edit_column, 0, 1, 1, 1)


        self.dialog_layout.addWidget(self.form_panel)

        self.dialog_problem = QLabel(EndWaiverDialog)
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

        self.cancel_button = QPushButton(EndWaiverDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(EndWaiverDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.until_edit_caption.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EndWaiverDialog)
    # setupUi

    def retranslateUi(self, EndWaiverDialog):
        EndWaiverDialog.setWindowTitle(QCoreApplication.translate("EndWaiverDialog", u"\u7d50\u675f\u6e1b\u514d", None))
        self.words_label.setText("")
        self.until_edit_caption.setText(QCoreApplication.translate("EndWaiverDialog", u"\u6700\u5f8c\u4e00\u500b\u6708", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("EndWaiverDialog", u"\u6700\u5f8c\u4e00\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
        self.until_edit.setDisplayFormat(QCoreApplication.translate("EndWaiverDialog", u"yyyy-MM", None))
        self.until_problem.setText("")
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("EndWaiverDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("EndWaiverDialog", u"\u7d50\u675f", None))
    # retranslateUi

