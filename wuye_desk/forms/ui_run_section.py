# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'run_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QToolButton, QVBoxLayout, QWidget)

class Ui_RunSection(object):
    def setupUi(self, RunSection):
        if not RunSection.objectName():
            RunSection.setObjectName(u"RunSection")
        self.section_layout = QVBoxLayout(RunSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.previous_button = QToolButton(RunSection)
        self.previous_button.setObjectName(u"previous_button")

        self.head_row.addWidget(self.previous_button)

        self.month_label = QLabel(RunSection)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"role", u"title")

        self.head_row.addWidget(self.month_label)

        self.next_button = QToolButton(RunSection)
        self.next_button.setObjectName(u"next_button")

        self.head_row.addWidget(self.next_button)

        self.present_button = QPushButton(RunSection)
        self.present_button.setObjectName(u"present_button")

        self.head_row.addWidget(self.present_button)

        self.state_icon = QLabel(RunSection)
        self.state_icon.setObjectName(u"state_icon")

        self.head_row.addWidget(self.state_icon)

        self.state_label = QLabel(RunSection)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"role", u"muted")

        self.head_row.addWidget(self.state_label)

        self.head_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_space)

        self.refresh_button = QPushButton(RunSection)
        self.refresh_button.setObjectName(u"refresh_button")

        self.head_row.addWidget(self.refresh_button)

        self.post_button = QPushButton(RunSection)
        self.post_button.setObjectName(u"post_button")
        self.post_button.setProperty(u"primary", True)

        self.head_row.addWidget(self.post_button)


        self.section_layout.addLayout(self.head_row)

        self.result_label = QLabel(RunSection)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setWordWrap(True)

        self.section_layout.addWidget(self.result_label)

        self.tables_row = QHBoxLayout()
        self.tables_row.setSpacing(8)
        self.tables_row.setObjectName(u"tables_row")
        self.tables_row.setContentsMargins(0, 0, 0, 0)
        self.sum_panel = QFrame(RunSection)
        self.sum_panel.setObjectName(u"sum_panel")
        self.sum_panel.setProperty(u"panel", True)
        self.sum_layout = QVBoxLayout(self.sum_panel)
        self.sum_layout.setSpacing(0)
        self.sum_layout.setObjectName(u"sum_layout")
        self.sum_layout.setContentsMargins(0, 0, 0, 0)
        self.sum_heading_row = QFrame(self.sum_panel)
        self.sum_heading_row.setObjectName(u"sum_heading_row")
        self.sum_heading_row.setProperty(u"headingRow", True)
        self.sum_heading_row.setMinimumSize(QSize(0, 32))
        self.sum_heading_row.setMaximumSize(QSize(16777215, 32))
        self.sum_heading_row_layout = QHBoxLayout(self.sum_heading_row)
        self.sum_heading_row_layout.setSpacing(8)
        self.sum_heading_row_layout.setObjectName(u"sum_heading_row_layout")
        self.sum_heading_row_layout.setContentsMargins(12, 2, 8, 2)
        self.sum_heading = QLabel(self.sum_heading_row)
        self.sum_heading.setObjectName(u"sum_heading")
        self.sum_heading.setProperty(u"role", u"heading")

        self.sum_heading_row_layout.addWidget(self.sum_heading)

        self.sum_hint = QLabel(self.sum_heading_row)
        self.sum_hint.setObjectName(u"sum_hint")
        self.sum_hint.setProperty(u"role", u"caption")

        self.sum_heading_row_layout.addWidget(self.sum_hint)

        self.sum_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sum_heading_row_layout.addItem(self.sum_space)

        self.total_label = QLabel(self.sum_heading_row)
        self.total_label.setObjectName(u"total_label")

        self.sum_heading_row_layout.addWidget(self.total_label)


        self.sum_layout.addWidget(self.sum_heading_row)

        self.sum_table = QTableView(self.sum_panel)
        self.sum_table.setObjectName(u"sum_table")

        self.sum_layout.addWidget(self.sum_table)

        self.unpriced_label = QLabel(self.sum_panel)
        self.unpriced_label.setObjectName(u"unpriced_label")
        self.unpriced_label.setProperty(u"role", u"caption")
        self.unpriced_label.setWordWrap(True)
        self.unpriced_label.setMargin(10)

        self.sum_layout.addWidget(self.unpriced_label)

        self.sum_layout.setStretch(1, 1)

        self.tables_row.addWidget(self.sum_panel)

        self.odd_panel = QFrame(RunSection)
        self.odd_panel.setObjectName(u"odd_panel")
        self.odd_panel.setProperty(u"panel", True)
        self.odd_layout = QVBoxLayout(self.odd_panel)
        self.odd_layout.setSpacing(0)
        self.odd_layout.setObjectName(u"odd_layout")
        self.odd_layout.setContentsMargins(0, 0, 0, 0)
        self.odd_heading_row = QFrame(self.odd_panel)
        self.odd_heading_row.setObjectName(u"odd_heading_row")
        self.odd_heading_row.setProperty(u"headingRow", True)
        self.odd_heading_row.setMinimumSize(QSize(0, 32))
        self.odd_heading_row.setMaximumSize(QSize(16777215, 32))
        self.odd_heading_row_layout = QHBoxLayout(self.odd_heading_row)
        self.odd_heading_row_layout.setSpacing(8)
        self.odd_heading_row_layout.setObjectName(u"odd_heading_row_layout")
        self.odd_heading_row_layout.setContentsMargins(12, 2, 8, 2)
        self.odd_heading = QLabel(self.odd_heading_row)
        self.odd_heading.setObjectName(u"odd_heading")
        self.odd_heading.setProperty(u"role", u"heading")

        self.odd_heading_row_layout.addWidget(self.odd_heading)

        self.odd_hint = QLabel(self.odd_heading_row)
        self.odd_hint.setObjectName(u"odd_hint")
        self.odd_hint.setProperty(u"role", u"caption")

        self.odd_heading_row_layout.addWidget(self.odd_hint)

        self.odd_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.odd_heading_row_layout.addItem(self.odd_space)


        self.odd_layout.addWidget(self.odd_heading_row)

        self.odd_table = QTableView(self.odd_panel)
        self.odd_table.setObjectName(u"odd_table")

        self.odd_layout.addWidget(self.odd_table)

        self.odd_empty_label = QLabel(self.odd_panel)
        self.odd_empty_label.setObjectName(u"odd_empty_label")
        self.odd_empty_label.setProperty(u"role", u"caption")
        self.odd_empty_label.setWordWrap(True)
        self.odd_empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.odd_empty_label.setMargin(24)

        self.odd_layout.addWidget(self.odd_empty_label)


        self.tables_row.addWidget(self.odd_panel)

        self.tables_row.setStretch(0, 1)
        self.tables_row.setStretch(1, 1)

        self.section_layout.addLayout(self.tables_row)

        self.section_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.post_button, self.refresh_button)
        QWidget.setTabOrder(self.refresh_button, self.sum_table)
        QWidget.setTabOrder(self.sum_table, self.odd_table)
        QWidget.setTabOrder(self.odd_table, self.previous_button)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.present_button)

        self.retranslateUi(RunSection)
    # setupUi

    def retranslateUi(self, RunSection):
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("RunSection", u"\u4e0a\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("RunSection", u"\u4e0a\u500b\u6708\uff08Alt+\u2190\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.month_label.setText("")
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("RunSection", u"\u4e0b\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("RunSection", u"\u4e0b\u500b\u6708\uff08Alt+\u2192\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.present_button.setText(QCoreApplication.translate("RunSection", u"\u672c\u6708", None))
        self.state_icon.setText("")
        self.state_label.setText("")
        self.refresh_button.setText(QCoreApplication.translate("RunSection", u"\u91cd\u65b0\u9810\u89bd", None))
        self.post_button.setText(QCoreApplication.translate("RunSection", u"\u6838\u7b97\u5165\u5e33", None))
        self.result_label.setText("")
        self.sum_heading.setText(QCoreApplication.translate("RunSection", u"\u5404\u9805\u5408\u8a08", None))
        self.sum_hint.setText(QCoreApplication.translate("RunSection", u"\u8981\u5165\u5e33 = \u61c9\u6536 \u2212 \u5df2\u5165\u5e33", None))
        self.total_label.setText("")
#if QT_CONFIG(accessibility)
        self.sum_table.setAccessibleName(QCoreApplication.translate("RunSection", u"\u5404\u9805\u5408\u8a08", None))
#endif // QT_CONFIG(accessibility)
        self.unpriced_label.setText("")
        self.odd_heading.setText(QCoreApplication.translate("RunSection", u"\u8981\u770b\u4e00\u770b", None))
        self.odd_hint.setText(QCoreApplication.translate("RunSection", u"\u96d9\u64ca\u6253\u958b\u4f4f\u6236", None))
#if QT_CONFIG(accessibility)
        self.odd_table.setAccessibleName(QCoreApplication.translate("RunSection", u"\u8981\u770b\u4e00\u770b\u7684\u6236", None))
#endif // QT_CONFIG(accessibility)
        self.odd_empty_label.setText(QCoreApplication.translate("RunSection", u"\u6c92\u6709\u7570\u5e38\u3002", None))
        pass
    # retranslateUi

