# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'moved_deadlines.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout)

class Ui_MovedDeadlines(object):
    def setupUi(self, MovedDeadlines):
        if not MovedDeadlines.objectName():
            MovedDeadlines.setObjectName(u"MovedDeadlines")
        MovedDeadlines.resize(620, 420)
        self.window_layout = QVBoxLayout(MovedDeadlines)
        self.window_layout.setSpacing(10)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(16, 16, 16, 16)
        self.count_label = QLabel(MovedDeadlines)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"heading")
        self.count_label.setWordWrap(True)

        self.window_layout.addWidget(self.count_label)

        self.moved_table = QTableView(MovedDeadlines)
        self.moved_table.setObjectName(u"moved_table")

        self.window_layout.addWidget(self.moved_table)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_space)

        self.cancel_button = QPushButton(MovedDeadlines)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(MovedDeadlines)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.save_button)


        self.window_layout.addLayout(self.button_layout)


        self.retranslateUi(MovedDeadlines)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, MovedDeadlines):
        MovedDeadlines.setWindowTitle(QCoreApplication.translate("MovedDeadlines", u"\u671f\u9650\u6703\u79fb\u52d5", None))
#if QT_CONFIG(accessibility)
        self.moved_table.setAccessibleName(QCoreApplication.translate("MovedDeadlines", u"\u6703\u79fb\u52d5\u7684\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("MovedDeadlines", u"\u4e0d\u6539", None))
        self.save_button.setText(QCoreApplication.translate("MovedDeadlines", u"\u4fdd\u5b58\u4e26\u79fb\u52d5\u671f\u9650", None))
    # retranslateUi

