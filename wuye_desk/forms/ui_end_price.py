# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'end_price.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QDateEdit, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_EndPriceDialog(object):
    def setupUi(self, EndPriceDialog):
        if not EndPriceDialog.objectName():
            EndPriceDialog.setObjectName(u"EndPriceDialog")
        EndPriceDialog.resize(440, 120)
        self.dialog_layout = QVBoxLayout(EndPriceDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(12, 12, 12, 12)
        self.words_label = QLabel(EndPriceDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.words_label)

        self.form_panel = QFrame(EndPriceDialog)
        self.form_panel.setObjectName(u"form_panel")
        self.form_panel.setProperty(u"panel", True)
        self.form_layout = QGridLayout(self.form_panel)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setHorizontalSpacing(8)
        self.form_layout.setVerticalSpacing(8)
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.ends_edit_caption = QLabel(self.form_panel)
        self.ends_edit_caption.setObjectName(u"ends_edit_caption")
        self.ends_edit_caption.setProperty(u"role", u"muted")
        self.ends_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.ends_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.ends_edit_caption, 0, 0, 1, 1)

        self.ends_edit_column = QVBoxLayout()
        self.ends_edit_column.setSpacing(3)
        self.ends_edit_column.setObjectName(u"ends_edit_column")
        self.ends_edit_column.setContentsMargins(0, 0, 0, 0)
        self.ends_edit = QDateEdit(self.form_panel)
        self.ends_edit.setObjectName(u"ends_edit")
        self.ends_edit.setCalendarPopup(True)

        self.ends_edit_column.addWidget(self.ends_edit)

        self.ends_problem = QLabel(self.form_panel)
        self.ends_problem.setObjectName(u"ends_problem")
        self.ends_problem.setProperty(u"problem", True)
        self.ends_problem.setWordWrap(True)

        self.ends_edit_column.addWidget(self.ends_problem)


        self.form_layout.addLayout(self.ends_edit_column, 0, 1, 1, 1)


        self.dialog_layout.addWidget(self.form_panel)

        self.dialog_problem = QLabel(EndPriceDialog)
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

        self.cancel_button = QPushButton(EndPriceDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(EndPriceDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.ends_edit_caption.setBuddy(self.ends_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EndPriceDialog)
    # setupUi

    def retranslateUi(self, EndPriceDialog):
        EndPriceDialog.setWindowTitle(QCoreApplication.translate("EndPriceDialog", u"\u7d50\u675f\u55ae\u50f9", None))
        self.words_label.setText("")
        self.ends_edit_caption.setText(QCoreApplication.translate("EndPriceDialog", u"\u5f9e\u54ea\u5929\u8d77\u4e0d\u518d\u7528", None))
#if QT_CONFIG(accessibility)
        self.ends_edit.setAccessibleName(QCoreApplication.translate("EndPriceDialog", u"\u5f9e\u54ea\u5929\u8d77\u4e0d\u518d\u7528", None))
#endif // QT_CONFIG(accessibility)
        self.ends_edit.setDisplayFormat(QCoreApplication.translate("EndPriceDialog", u"yyyy-MM-dd", None))
        self.ends_problem.setText("")
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("EndPriceDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("EndPriceDialog", u"\u7d50\u675f", None))
    # retranslateUi

