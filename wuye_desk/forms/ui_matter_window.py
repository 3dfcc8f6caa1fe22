# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'matter_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_MatterWindow(object):
    def setupUi(self, MatterWindow):
        if not MatterWindow.objectName():
            MatterWindow.setObjectName(u"MatterWindow")
        MatterWindow.resize(1120, 600)
        self.window_layout = QVBoxLayout(MatterWindow)
        self.window_layout.setSpacing(8)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(12, 12, 12, 12)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.badge_layout = QVBoxLayout()
        self.badge_layout.setSpacing(0)
        self.badge_layout.setObjectName(u"badge_layout")
        self.badge_layout.setContentsMargins(0, 0, 0, 0)

        self.head_layout.addLayout(self.badge_layout)

        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(2)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(MatterWindow)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.words_layout.addWidget(self.title_label)

        self.facts_label = QLabel(MatterWindow)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setProperty(u"role", u"muted")

        self.words_layout.addWidget(self.facts_label)


        self.head_layout.addLayout(self.words_layout)

        self.head_layout.setStretch(1, 1)

        self.window_layout.addLayout(self.head_layout)

        self.household_panel = QFrame(MatterWindow)
        self.household_panel.setObjectName(u"household_panel")
        self.household_panel.setProperty(u"panel", True)
        self.household_layout = QVBoxLayout(self.household_panel)
        self.household_layout.setSpacing(0)
        self.household_layout.setObjectName(u"household_layout")
        self.household_layout.setContentsMargins(0, 0, 0, 0)
        self.household_heading_row = QFrame(self.household_panel)
        self.household_heading_row.setObjectName(u"household_heading_row")
        self.household_heading_row.setMinimumSize(QSize(0, 32))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.household_heading_row.sizePolicy().hasHeightForWidth())
        self.household_heading_row.setSizePolicy(sizePolicy)
        self.household_heading_row.setProperty(u"headingRow", True)
        self.household_heading_layout = QHBoxLayout(self.household_heading_row)
        self.household_heading_layout.setSpacing(8)
        self.household_heading_layout.setObjectName(u"household_heading_layout")
        self.household_heading_layout.setContentsMargins(8, 2, 8, 2)
        self.household_heading = QLabel(self.household_heading_row)
        self.household_heading.setObjectName(u"household_heading")
        self.household_heading.setProperty(u"role", u"heading")

        self.household_heading_layout.addWidget(self.household_heading)

        self.household_heading_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.household_heading_layout.addItem(self.household_heading_space)

        self.household_hint = QLabel(self.household_heading_row)
        self.household_hint.setObjectName(u"household_hint")
        self.household_hint.setProperty(u"role", u"caption")

        self.household_heading_layout.addWidget(self.household_hint)


        self.household_layout.addWidget(self.household_heading_row)

        self.household_table = QTableView(self.household_panel)
        self.household_table.setObjectName(u"household_table")
        self.household_table.setFrameShape(QFrame.Shape.NoFrame)
        self.household_table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.household_table.setProperty(u"flat", True)

        self.household_layout.addWidget(self.household_table)


        self.window_layout.addWidget(self.household_panel)

        self.lower_layout = QHBoxLayout()
        self.lower_layout.setSpacing(8)
        self.lower_layout.setObjectName(u"lower_layout")
        self.lower_layout.setContentsMargins(0, 0, 0, 0)
        self.duty_panel = QFrame(MatterWindow)
        self.duty_panel.setObjectName(u"duty_panel")
        self.duty_panel.setProperty(u"panel", True)
        self.duty_layout = QVBoxLayout(self.duty_panel)
        self.duty_layout.setSpacing(0)
        self.duty_layout.setObjectName(u"duty_layout")
        self.duty_layout.setContentsMargins(0, 0, 0, 0)
        self.duty_heading_row = QFrame(self.duty_panel)
        self.duty_heading_row.setObjectName(u"duty_heading_row")
        self.duty_heading_row.setMinimumSize(QSize(0, 32))
        sizePolicy.setHeightForWidth(self.duty_heading_row.sizePolicy().hasHeightForWidth())
        self.duty_heading_row.setSizePolicy(sizePolicy)
        self.duty_heading_row.setProperty(u"headingRow", True)
        self.duty_heading_layout = QHBoxLayout(self.duty_heading_row)
        self.duty_heading_layout.setSpacing(8)
        self.duty_heading_layout.setObjectName(u"duty_heading_layout")
        self.duty_heading_layout.setContentsMargins(8, 2, 8, 2)
        self.duty_heading = QLabel(self.duty_heading_row)
        self.duty_heading.setObjectName(u"duty_heading")
        self.duty_heading.setProperty(u"role", u"heading")

        self.duty_heading_layout.addWidget(self.duty_heading)

        self.duty_heading_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.duty_heading_layout.addItem(self.duty_heading_space)

        self.duty_hint = QLabel(self.duty_heading_row)
        self.duty_hint.setObjectName(u"duty_hint")
        self.duty_hint.setProperty(u"role", u"caption")

        self.duty_heading_layout.addWidget(self.duty_hint)


        self.duty_layout.addWidget(self.duty_heading_row)

        self.duty_table = QTableView(self.duty_panel)
        self.duty_table.setObjectName(u"duty_table")
        self.duty_table.setFrameShape(QFrame.Shape.NoFrame)
        self.duty_table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.duty_table.setProperty(u"flat", True)

        self.duty_layout.addWidget(self.duty_table)

        self.duty_empty = QLabel(self.duty_panel)
        self.duty_empty.setObjectName(u"duty_empty")
        self.duty_empty.setWordWrap(True)
        self.duty_empty.setMargin(12)
        self.duty_empty.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.duty_empty.setProperty(u"role", u"muted")

        self.duty_layout.addWidget(self.duty_empty)


        self.lower_layout.addWidget(self.duty_panel)

        self.alike_panel = QFrame(MatterWindow)
        self.alike_panel.setObjectName(u"alike_panel")
        self.alike_panel.setProperty(u"panel", True)
        self.alike_layout = QVBoxLayout(self.alike_panel)
        self.alike_layout.setSpacing(0)
        self.alike_layout.setObjectName(u"alike_layout")
        self.alike_layout.setContentsMargins(0, 0, 0, 0)
        self.alike_heading_row = QFrame(self.alike_panel)
        self.alike_heading_row.setObjectName(u"alike_heading_row")
        self.alike_heading_row.setMinimumSize(QSize(0, 32))
        sizePolicy.setHeightForWidth(self.alike_heading_row.sizePolicy().hasHeightForWidth())
        self.alike_heading_row.setSizePolicy(sizePolicy)
        self.alike_heading_row.setProperty(u"headingRow", True)
        self.alike_heading_layout = QHBoxLayout(self.alike_heading_row)
        self.alike_heading_layout.setSpacing(8)
        self.alike_heading_layout.setObjectName(u"alike_heading_layout")
        self.alike_heading_layout.setContentsMargins(8, 2, 8, 2)
        self.alike_heading = QLabel(self.alike_heading_row)
        self.alike_heading.setObjectName(u"alike_heading")
        self.alike_heading.setProperty(u"role", u"heading")

        self.alike_heading_layout.addWidget(self.alike_heading)

        self.alike_heading_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.alike_heading_layout.addItem(self.alike_heading_space)

        self.alike_hint = QLabel(self.alike_heading_row)
        self.alike_hint.setObjectName(u"alike_hint")
        self.alike_hint.setProperty(u"role", u"caption")

        self.alike_heading_layout.addWidget(self.alike_hint)


        self.alike_layout.addWidget(self.alike_heading_row)

        self.alike_table = QTableView(self.alike_panel)
        self.alike_table.setObjectName(u"alike_table")
        self.alike_table.setFrameShape(QFrame.Shape.NoFrame)
        self.alike_table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.alike_table.setProperty(u"flat", True)

        self.alike_layout.addWidget(self.alike_table)

        self.alike_empty = QLabel(self.alike_panel)
        self.alike_empty.setObjectName(u"alike_empty")
        self.alike_empty.setWordWrap(True)
        self.alike_empty.setMargin(12)
        self.alike_empty.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.alike_empty.setProperty(u"role", u"muted")

        self.alike_layout.addWidget(self.alike_empty)


        self.lower_layout.addWidget(self.alike_panel)

        self.lower_layout.setStretch(0, 1)
        self.lower_layout.setStretch(1, 1)

        self.window_layout.addLayout(self.lower_layout)

        self.window_problem = QLabel(MatterWindow)
        self.window_problem.setObjectName(u"window_problem")
        self.window_problem.setWordWrap(True)
        self.window_problem.setProperty(u"problem", True)

        self.window_layout.addWidget(self.window_problem)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.visit_button = QPushButton(MatterWindow)
        self.visit_button.setObjectName(u"visit_button")
        self.visit_button.setAutoDefault(False)

        self.button_layout.addWidget(self.visit_button)

        self.ticket_button = QPushButton(MatterWindow)
        self.ticket_button.setObjectName(u"ticket_button")
        self.ticket_button.setAutoDefault(False)

        self.button_layout.addWidget(self.ticket_button)

        self.keys_label = QLabel(MatterWindow)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setProperty(u"role", u"caption")

        self.button_layout.addWidget(self.keys_label)

        self.button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_space)

        self.close_button = QPushButton(MatterWindow)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.window_layout.addLayout(self.button_layout)

        self.window_layout.setStretch(1, 3)
        self.window_layout.setStretch(2, 2)
        QWidget.setTabOrder(self.household_table, self.duty_table)
        QWidget.setTabOrder(self.duty_table, self.alike_table)
        QWidget.setTabOrder(self.alike_table, self.visit_button)
        QWidget.setTabOrder(self.visit_button, self.ticket_button)
        QWidget.setTabOrder(self.ticket_button, self.close_button)

        self.retranslateUi(MatterWindow)
    # setupUi

    def retranslateUi(self, MatterWindow):
        MatterWindow.setWindowTitle(QCoreApplication.translate("MatterWindow", u"\u540c\u4e00\u4e8b\u9805", None))
        self.title_label.setText("")
        self.facts_label.setText("")
        self.household_heading.setText(QCoreApplication.translate("MatterWindow", u"\u6bcf\u4e00\u6236", None))
        self.household_hint.setText("")
#if QT_CONFIG(accessibility)
        self.household_table.setAccessibleName(QCoreApplication.translate("MatterWindow", u"\u9019\u4ef6\u4e8b\u9805\u7684\u6bcf\u4e00\u6236", None))
#endif // QT_CONFIG(accessibility)
        self.duty_heading.setText(QCoreApplication.translate("MatterWindow", u"\u5168\u7d44\u53ea\u8fa6\u4e00\u6b21", None))
        self.duty_hint.setText(QCoreApplication.translate("MatterWindow", u"\u8a18\u5728\u4e00\u5f35\u55ae\u4e0a\uff0c\u5404\u6236\u90fd\u7b97", None))
#if QT_CONFIG(accessibility)
        self.duty_table.setAccessibleName(QCoreApplication.translate("MatterWindow", u"\u5168\u7d44\u53ea\u8fa6\u4e00\u6b21\u7684\u4e8b", None))
#endif // QT_CONFIG(accessibility)
        self.duty_empty.setText(QCoreApplication.translate("MatterWindow", u"\u9084\u4e0d\u662f\u91cd\u5927\uff1a\u5404\u6236\u7167\u5404\u81ea\u7684\u671f\u9650\u8fa6\u3002\u6eff\u4e09\u6236\u81ea\u52d5\u91cd\u5927\uff0c\u518d\u4e0a\u5831\u3001\u6e9d\u901a\u548c\u958b\u6703\uff0c\u5168\u7d44\u53ea\u8fa6\u4e00\u6b21\u3002", None))
        self.alike_heading.setText(QCoreApplication.translate("MatterWindow", u"\u53ef\u80fd\u4e5f\u662f\u9019\u4ef6\u4e8b", None))
        self.alike_hint.setText(QCoreApplication.translate("MatterWindow", u"\u540c\u6a13\u3001\u5b57\u53e5\u76f8\u8fd1", None))
#if QT_CONFIG(accessibility)
        self.alike_table.setAccessibleName(QCoreApplication.translate("MatterWindow", u"\u53ef\u80fd\u4e5f\u662f\u9019\u4ef6\u4e8b\u7684\u672a\u7d50\u6295\u8a34", None))
#endif // QT_CONFIG(accessibility)
        self.alike_empty.setText(QCoreApplication.translate("MatterWindow", u"\u6c92\u6709\u5225\u7684\u76f8\u8fd1\u6295\u8a34\u3002", None))
        self.window_problem.setText("")
        self.visit_button.setText(QCoreApplication.translate("MatterWindow", u"\u767b\u8a18\u56de\u8a2a  F6", None))
#if QT_CONFIG(tooltip)
        self.visit_button.setToolTip(QCoreApplication.translate("MatterWindow", u"\u767b\u8a18\u9078\u4e2d\u90a3\u4e00\u6236\u7684\u56de\u8a2a", None))
#endif // QT_CONFIG(tooltip)
        self.ticket_button.setText(QCoreApplication.translate("MatterWindow", u"\u770b\u5de5\u4f5c\u55ae  F4", None))
#if QT_CONFIG(tooltip)
        self.ticket_button.setToolTip(QCoreApplication.translate("MatterWindow", u"\u6253\u958b\u9078\u4e2d\u90a3\u4e00\u6236\u7684\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(tooltip)
        self.keys_label.setText(QCoreApplication.translate("MatterWindow", u"\u2191\u2193 \u9078\u4e00\u884c \u00b7 Enter \u8fa6\u9019\u4e00\u884c\u7684\u4e0b\u4e00\u6b65 \u00b7 Tab \u63db\u8868", None))
        self.close_button.setText(QCoreApplication.translate("MatterWindow", u"\u95dc\u9589", None))
    # retranslateUi

