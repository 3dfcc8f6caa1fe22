# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'complaints_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QToolButton, QVBoxLayout, QWidget)

class Ui_ComplaintsSection(object):
    def setupUi(self, ComplaintsSection):
        if not ComplaintsSection.objectName():
            ComplaintsSection.setObjectName(u"ComplaintsSection")
        self.section_layout = QVBoxLayout(ComplaintsSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.month_row = QHBoxLayout()
        self.month_row.setSpacing(8)
        self.month_row.setObjectName(u"month_row")
        self.month_row.setContentsMargins(0, 0, 0, 0)
        self.previous_button = QToolButton(ComplaintsSection)
        self.previous_button.setObjectName(u"previous_button")

        self.month_row.addWidget(self.previous_button)

        self.month_label = QLabel(ComplaintsSection)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"role", u"title")

        self.month_row.addWidget(self.month_label)

        self.next_button = QToolButton(ComplaintsSection)
        self.next_button.setObjectName(u"next_button")

        self.month_row.addWidget(self.next_button)

        self.present_button = QPushButton(ComplaintsSection)
        self.present_button.setObjectName(u"present_button")

        self.month_row.addWidget(self.present_button)

        self.month_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.month_row.addItem(self.month_space)

        self.blank_button = QPushButton(ComplaintsSection)
        self.blank_button.setObjectName(u"blank_button")

        self.month_row.addWidget(self.blank_button)

        self.export_button = QPushButton(ComplaintsSection)
        self.export_button.setObjectName(u"export_button")

        self.month_row.addWidget(self.export_button)

        self.print_button = QPushButton(ComplaintsSection)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"primary", True)

        self.month_row.addWidget(self.print_button)


        self.section_layout.addLayout(self.month_row)

        self.complaints_panel = QFrame(ComplaintsSection)
        self.complaints_panel.setObjectName(u"complaints_panel")
        self.complaints_panel.setProperty(u"panel", True)
        self.complaints_layout = QVBoxLayout(self.complaints_panel)
        self.complaints_layout.setSpacing(0)
        self.complaints_layout.setObjectName(u"complaints_layout")
        self.complaints_layout.setContentsMargins(0, 0, 0, 0)
        self.complaints_heading_row = QFrame(self.complaints_panel)
        self.complaints_heading_row.setObjectName(u"complaints_heading_row")
        self.complaints_heading_row.setProperty(u"headingRow", True)
        self.complaints_heading_row.setMinimumSize(QSize(0, 32))
        self.complaints_heading_row.setMaximumSize(QSize(16777215, 32))
        self.complaints_heading_layout = QHBoxLayout(self.complaints_heading_row)
        self.complaints_heading_layout.setSpacing(8)
        self.complaints_heading_layout.setObjectName(u"complaints_heading_layout")
        self.complaints_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.complaints_heading = QLabel(self.complaints_heading_row)
        self.complaints_heading.setObjectName(u"complaints_heading")
        self.complaints_heading.setProperty(u"role", u"heading")

        self.complaints_heading_layout.addWidget(self.complaints_heading)

        self.scope_label = QLabel(self.complaints_heading_row)
        self.scope_label.setObjectName(u"scope_label")
        self.scope_label.setProperty(u"role", u"caption")

        self.complaints_heading_layout.addWidget(self.scope_label)

        self.complaints_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.complaints_heading_layout.addItem(self.complaints_space)

        self.sums_label = QLabel(self.complaints_heading_row)
        self.sums_label.setObjectName(u"sums_label")
        self.sums_label.setProperty(u"role", u"muted")

        self.complaints_heading_layout.addWidget(self.sums_label)


        self.complaints_layout.addWidget(self.complaints_heading_row)

        self.complaints_table = QTableView(self.complaints_panel)
        self.complaints_table.setObjectName(u"complaints_table")

        self.complaints_layout.addWidget(self.complaints_table)

        self.empty_label = QLabel(self.complaints_panel)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setMargin(24)

        self.complaints_layout.addWidget(self.empty_label)


        self.section_layout.addWidget(self.complaints_panel)

        self.section_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.present_button)
        QWidget.setTabOrder(self.present_button, self.complaints_table)
        QWidget.setTabOrder(self.complaints_table, self.blank_button)
        QWidget.setTabOrder(self.blank_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.print_button)

        self.retranslateUi(ComplaintsSection)
    # setupUi

    def retranslateUi(self, ComplaintsSection):
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("ComplaintsSection", u"\u4e0a\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("ComplaintsSection", u"\u4e0a\u500b\u6708\uff08Alt+\u2190\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.month_label.setText("")
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("ComplaintsSection", u"\u4e0b\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("ComplaintsSection", u"\u4e0b\u500b\u6708\uff08Alt+\u2192\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.present_button.setText(QCoreApplication.translate("ComplaintsSection", u"\u672c\u6708", None))
        self.blank_button.setText(QCoreApplication.translate("ComplaintsSection", u"\u7a7a\u767d\u8868", None))
#if QT_CONFIG(tooltip)
        self.blank_button.setToolTip(QCoreApplication.translate("ComplaintsSection", u"\u505c\u96fb\u6642\u624b\u5beb\u7684\u9810\u7de8\u865f\u7a7a\u767d\u8a18\u9304\u8868", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("ComplaintsSection", u"\u532f\u51fa Excel", None))
        self.print_button.setText(QCoreApplication.translate("ComplaintsSection", u"\u6253\u5370\u8a18\u9304\u8868", None))
        self.complaints_heading.setText(QCoreApplication.translate("ComplaintsSection", u"\u4f4f\u6236\u6295\u8a34\u8a18\u9304\u8868", None))
        self.scope_label.setText(QCoreApplication.translate("ComplaintsSection", u"\u6709\u6548\u548c\u5f85\u5b9a\u7684\u7c21\u6613\u3001\u5fa9\u96dc\u6295\u8a34\uff08\u7bc72 5.3.1\uff09\uff1b\u91cd\u5927\u7684\u53e6\u8d70\u91cd\u5927\u6d41\u7a0b", None))
        self.sums_label.setText("")
#if QT_CONFIG(accessibility)
        self.complaints_table.setAccessibleName(QCoreApplication.translate("ComplaintsSection", u"\u4f4f\u6236\u6295\u8a34\u8a18\u9304\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        pass
    # retranslateUi

