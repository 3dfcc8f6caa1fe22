# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_save.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_IntakeSave(object):
    def setupUi(self, IntakeSave):
        if not IntakeSave.objectName():
            IntakeSave.setObjectName(u"IntakeSave")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(IntakeSave.sizePolicy().hasHeightForWidth())
        IntakeSave.setSizePolicy(sizePolicy)
        IntakeSave.setProperty(u"panel", True)
        self.save_layout = QVBoxLayout(IntakeSave)
        self.save_layout.setSpacing(0)
        self.save_layout.setObjectName(u"save_layout")
        self.save_layout.setContentsMargins(0, 0, 0, 0)
        self.save_stack = QStackedWidget(IntakeSave)
        self.save_stack.setObjectName(u"save_stack")
        self.open_page = QWidget()
        self.open_page.setObjectName(u"open_page")
        self.open_layout = QVBoxLayout(self.open_page)
        self.open_layout.setSpacing(8)
        self.open_layout.setObjectName(u"open_layout")
        self.open_layout.setContentsMargins(8, 8, 8, 8)
        self.save_problem = QLabel(self.open_page)
        self.save_problem.setObjectName(u"save_problem")
        self.save_problem.setWordWrap(True)
        self.save_problem.setProperty(u"problem", True)

        self.open_layout.addWidget(self.save_problem)

        self.primary_row = QHBoxLayout()
        self.primary_row.setSpacing(8)
        self.primary_row.setObjectName(u"primary_row")
        self.primary_row.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.open_page)
        self.save_button.setObjectName(u"save_button")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(3)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.save_button.sizePolicy().hasHeightForWidth())
        self.save_button.setSizePolicy(sizePolicy1)
        self.save_button.setProperty(u"primary", True)
        self.save_button.setProperty(u"tall", True)

        self.primary_row.addWidget(self.save_button)

        self.save_print_button = QPushButton(self.open_page)
        self.save_print_button.setObjectName(u"save_print_button")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(2)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.save_print_button.sizePolicy().hasHeightForWidth())
        self.save_print_button.setSizePolicy(sizePolicy2)
        self.save_print_button.setProperty(u"tall", True)

        self.primary_row.addWidget(self.save_print_button)


        self.open_layout.addLayout(self.primary_row)

        self.second_row = QHBoxLayout()
        self.second_row.setSpacing(8)
        self.second_row.setObjectName(u"second_row")
        self.second_row.setContentsMargins(0, 0, 0, 0)
        self.settle_button = QPushButton(self.open_page)
        self.settle_button.setObjectName(u"settle_button")

        self.second_row.addWidget(self.settle_button)

        self.park_button = QPushButton(self.open_page)
        self.park_button.setObjectName(u"park_button")

        self.second_row.addWidget(self.park_button)

        self.draft_label = QLabel(self.open_page)
        self.draft_label.setObjectName(u"draft_label")
        self.draft_label.setWordWrap(True)
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(1)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.draft_label.sizePolicy().hasHeightForWidth())
        self.draft_label.setSizePolicy(sizePolicy3)
        self.draft_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.draft_label.setProperty(u"role", u"caption")

        self.second_row.addWidget(self.draft_label)


        self.open_layout.addLayout(self.second_row)

        self.save_stack.addWidget(self.open_page)
        self.saved_page = QWidget()
        self.saved_page.setObjectName(u"saved_page")
        self.saved_layout = QVBoxLayout(self.saved_page)
        self.saved_layout.setSpacing(2)
        self.saved_layout.setObjectName(u"saved_layout")
        self.saved_layout.setContentsMargins(8, 4, 8, 8)
        self.number_row = QHBoxLayout()
        self.number_row.setSpacing(8)
        self.number_row.setObjectName(u"number_row")
        self.number_row.setContentsMargins(0, 0, 0, 0)
        self.saved_icon = QLabel(self.saved_page)
        self.saved_icon.setObjectName(u"saved_icon")

        self.number_row.addWidget(self.saved_icon)

        self.number_label = QLabel(self.saved_page)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.number_label.setProperty(u"role", u"number_large")

        self.number_row.addWidget(self.number_label)

        self.saved_label = QLabel(self.saved_page)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setWordWrap(True)
        sizePolicy3.setHeightForWidth(self.saved_label.sizePolicy().hasHeightForWidth())
        self.saved_label.setSizePolicy(sizePolicy3)
        self.saved_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.saved_label.setProperty(u"role", u"caption")

        self.number_row.addWidget(self.saved_label)


        self.saved_layout.addLayout(self.number_row)

        self.saved_row = QHBoxLayout()
        self.saved_row.setSpacing(8)
        self.saved_row.setObjectName(u"saved_row")
        self.saved_row.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(self.saved_page)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"primary", True)

        self.saved_row.addWidget(self.print_button)

        self.open_ticket_button = QPushButton(self.saved_page)
        self.open_ticket_button.setObjectName(u"open_ticket_button")

        self.saved_row.addWidget(self.open_ticket_button)

        self.saved_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.saved_row.addItem(self.saved_space)

        self.next_button = QPushButton(self.saved_page)
        self.next_button.setObjectName(u"next_button")

        self.saved_row.addWidget(self.next_button)


        self.saved_layout.addLayout(self.saved_row)

        self.save_stack.addWidget(self.saved_page)

        self.save_layout.addWidget(self.save_stack)

        QWidget.setTabOrder(self.save_button, self.save_print_button)
        QWidget.setTabOrder(self.save_print_button, self.settle_button)
        QWidget.setTabOrder(self.settle_button, self.park_button)
        QWidget.setTabOrder(self.park_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.open_ticket_button)
        QWidget.setTabOrder(self.open_ticket_button, self.next_button)

        self.retranslateUi(IntakeSave)

        self.save_stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, IntakeSave):
        self.save_problem.setText("")
        self.save_button.setText(QCoreApplication.translate("IntakeSave", u"\u4fdd\u5b58\u4e26\u7d66\u865f  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("IntakeSave", u"\u4fdd\u5b58\u4e26\u7d66\u865f", None))
#endif // QT_CONFIG(accessibility)
        self.save_print_button.setText(QCoreApplication.translate("IntakeSave", u"\u4fdd\u5b58\u4e26\u6253\u5370  F9", None))
#if QT_CONFIG(accessibility)
        self.save_print_button.setAccessibleName(QCoreApplication.translate("IntakeSave", u"\u4fdd\u5b58\u4e26\u6253\u5370\u8655\u7f6e\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.settle_button.setText(QCoreApplication.translate("IntakeSave", u"\u7576\u5834\u89e3\u6c7a  F6", None))
#if QT_CONFIG(tooltip)
        self.settle_button.setToolTip(QCoreApplication.translate("IntakeSave", u"\u7576\u5834\u5df2\u7d93\u7b54\u5fa9\u4e26\u89e3\u6c7a\uff1a\u5beb\u4e00\u53e5\u600e\u6a23\u89e3\u6c7a\u7684\uff0c\u9023\u540c\u53cd\u994b\u3001\u7b54\u5fa9\u4e00\u6b21\u767b\u8a18", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.settle_button.setAccessibleName(QCoreApplication.translate("IntakeSave", u"\u7576\u5834\u89e3\u6c7a", None))
#endif // QT_CONFIG(accessibility)
        self.park_button.setText(QCoreApplication.translate("IntakeSave", u"\u639b\u8d77  F8", None))
#if QT_CONFIG(tooltip)
        self.park_button.setToolTip(QCoreApplication.translate("IntakeSave", u"\u5148\u639b\u8d77\u9019\u4e00\u901a\uff0c\u63a5\u4e0b\u4e00\u901a", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.park_button.setAccessibleName(QCoreApplication.translate("IntakeSave", u"\u639b\u8d77", None))
#endif // QT_CONFIG(accessibility)
        self.draft_label.setText("")
        self.saved_icon.setText("")
        self.number_label.setText("")
#if QT_CONFIG(accessibility)
        self.number_label.setAccessibleName(QCoreApplication.translate("IntakeSave", u"\u5de5\u4f5c\u55ae\u7de8\u865f", None))
#endif // QT_CONFIG(accessibility)
        self.saved_label.setText("")
        self.print_button.setText(QCoreApplication.translate("IntakeSave", u"\u6253\u5370\u8655\u7f6e\u8868  F9", None))
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("IntakeSave", u"\u6253\u5370\u8655\u7f6e\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.open_ticket_button.setText(QCoreApplication.translate("IntakeSave", u"\u770b\u5de5\u4f5c\u55ae", None))
#if QT_CONFIG(tooltip)
        self.open_ticket_button.setToolTip(QCoreApplication.translate("IntakeSave", u"\u6253\u958b\u525b\u4fdd\u5b58\u7684\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(tooltip)
        self.next_button.setText(QCoreApplication.translate("IntakeSave", u"\u4e0b\u4e00\u901a  F2", None))
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("IntakeSave", u"\u4e0b\u4e00\u901a", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

