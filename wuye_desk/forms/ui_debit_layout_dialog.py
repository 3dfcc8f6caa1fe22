# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'debit_layout_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout, QWidget)

class Ui_DebitLayoutDialog(object):
    def setupUi(self, DebitLayoutDialog):
        if not DebitLayoutDialog.objectName():
            DebitLayoutDialog.setObjectName(u"DebitLayoutDialog")
        DebitLayoutDialog.resize(480, 480)
        self.dialog_layout = QVBoxLayout(DebitLayoutDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.words_label = QLabel(DebitLayoutDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)
        self.words_label.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.words_label)

        self.columns_table = QTableWidget(DebitLayoutDialog)
        self.columns_table.setObjectName(u"columns_table")
        self.columns_table.setFrameShape(QFrame.Shape.StyledPanel)
        self.columns_table.setProperty(u"flat", True)

        self.dialog_layout.addWidget(self.columns_table)

        self.gbk_box = QCheckBox(DebitLayoutDialog)
        self.gbk_box.setObjectName(u"gbk_box")

        self.dialog_layout.addWidget(self.gbk_box)

        self.dialog_problem = QLabel(DebitLayoutDialog)
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

        self.cancel_button = QPushButton(DebitLayoutDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(DebitLayoutDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_layout)

        QWidget.setTabOrder(self.columns_table, self.gbk_box)
        QWidget.setTabOrder(self.gbk_box, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(DebitLayoutDialog)
    # setupUi

    def retranslateUi(self, DebitLayoutDialog):
        DebitLayoutDialog.setWindowTitle(QCoreApplication.translate("DebitLayoutDialog", u"\u6258\u6536\u6a94\u7684\u6b04\u4f4d", None))
        self.words_label.setText(QCoreApplication.translate("DebitLayoutDialog", u"\u52fe\u9078\u8981\u7d66\u9280\u884c\u7684\u6b04\uff0c\u6b04\u540d\u7167\u9280\u884c\u7684\u683c\u5f0f\u6539\u3002Alt+\u2191 \u2193 \u63db\u6b21\u5e8f\uff0c\u7a7a\u683c\u9375\u52fe\u9078\uff0cF2 \u6539\u6b04\u540d\u3002", None))
#if QT_CONFIG(accessibility)
        self.columns_table.setAccessibleName(QCoreApplication.translate("DebitLayoutDialog", u"\u532f\u51fa\u6b04\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.gbk_box.setText(QCoreApplication.translate("DebitLayoutDialog", u"CSV \u7528 GB18030 \u7de8\u78bc\uff08\u5167\u5730\u9280\u884c\u591a\u7528\u9019\u7a2e\uff1b\u4e0d\u52fe\u662f UTF-8\uff09", None))
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("DebitLayoutDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("DebitLayoutDialog", u"\u5b58\u4e0b", None))
    # retranslateUi

