# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'slips_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget)

class Ui_SlipsSection(object):
    def setupUi(self, SlipsSection):
        if not SlipsSection.objectName():
            SlipsSection.setObjectName(u"SlipsSection")
        self.section_layout = QVBoxLayout(SlipsSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.top_row = QHBoxLayout()
        self.top_row.setSpacing(8)
        self.top_row.setObjectName(u"top_row")
        self.top_row.setContentsMargins(0, 0, 0, 0)
        self.kind_holder = QHBoxLayout()
        self.kind_holder.setSpacing(8)
        self.kind_holder.setObjectName(u"kind_holder")
        self.kind_holder.setContentsMargins(0, 0, 0, 0)

        self.top_row.addLayout(self.kind_holder)

        self.previous_button = QToolButton(SlipsSection)
        self.previous_button.setObjectName(u"previous_button")

        self.top_row.addWidget(self.previous_button)

        self.month_label = QLabel(SlipsSection)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"role", u"title")

        self.top_row.addWidget(self.month_label)

        self.next_button = QToolButton(SlipsSection)
        self.next_button.setObjectName(u"next_button")

        self.top_row.addWidget(self.next_button)

        self.present_button = QPushButton(SlipsSection)
        self.present_button.setObjectName(u"present_button")
        self.present_button.setAutoDefault(False)

        self.top_row.addWidget(self.present_button)

        self.days_label = QLabel(SlipsSection)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setProperty(u"role", u"caption")

        self.top_row.addWidget(self.days_label)

        self.top_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top_row.addItem(self.top_space)

        self.new_button = QPushButton(SlipsSection)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(False)
        self.new_button.setProperty(u"primary", True)

        self.top_row.addWidget(self.new_button)


        self.section_layout.addLayout(self.top_row)

        self.slips_panel = QFrame(SlipsSection)
        self.slips_panel.setObjectName(u"slips_panel")
        self.slips_panel.setProperty(u"panel", True)
        self.panel_layout = QVBoxLayout(self.slips_panel)
        self.panel_layout.setSpacing(0)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.slips_heading_row = QFrame(self.slips_panel)
        self.slips_heading_row.setObjectName(u"slips_heading_row")
        self.slips_heading_row.setMinimumSize(QSize(0, 36))
        self.slips_heading_row.setMaximumSize(QSize(16777215, 36))
        self.slips_heading_row.setProperty(u"headingRow", True)
        self.heading_layout = QHBoxLayout(self.slips_heading_row)
        self.heading_layout.setSpacing(4)
        self.heading_layout.setObjectName(u"heading_layout")
        self.heading_layout.setContentsMargins(12, 2, 8, 2)
        self.sums_label = QLabel(self.slips_heading_row)
        self.sums_label.setObjectName(u"sums_label")
        self.sums_label.setProperty(u"role", u"heading")

        self.heading_layout.addWidget(self.sums_label)

        self.heading_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heading_layout.addItem(self.heading_space)

        self.rules_button = QPushButton(self.slips_heading_row)
        self.rules_button.setObjectName(u"rules_button")
        self.rules_button.setAutoDefault(False)
        self.rules_button.setProperty(u"quiet", True)

        self.heading_layout.addWidget(self.rules_button)

        self.cancel_slip_button = QPushButton(self.slips_heading_row)
        self.cancel_slip_button.setObjectName(u"cancel_slip_button")
        self.cancel_slip_button.setAutoDefault(False)
        self.cancel_slip_button.setProperty(u"quiet", True)

        self.heading_layout.addWidget(self.cancel_slip_button)

        self.print_button = QPushButton(self.slips_heading_row)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)
        self.print_button.setProperty(u"quiet", True)

        self.heading_layout.addWidget(self.print_button)

        self.export_button = QPushButton(self.slips_heading_row)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)
        self.export_button.setProperty(u"quiet", True)

        self.heading_layout.addWidget(self.export_button)

        self.hand_button = QPushButton(self.slips_heading_row)
        self.hand_button.setObjectName(u"hand_button")
        self.hand_button.setAutoDefault(False)
        self.hand_button.setProperty(u"quiet", True)

        self.heading_layout.addWidget(self.hand_button)


        self.panel_layout.addWidget(self.slips_heading_row)

        self.slip_stack = QStackedWidget(self.slips_panel)
        self.slip_stack.setObjectName(u"slip_stack")
        self.overtime_side = QWidget()
        self.overtime_side.setObjectName(u"overtime_side")
        self.overtime_side_layout = QVBoxLayout(self.overtime_side)
        self.overtime_side_layout.setSpacing(8)
        self.overtime_side_layout.setObjectName(u"overtime_side_layout")
        self.overtime_side_layout.setContentsMargins(0, 0, 0, 0)
        self.overtime_table = QTableView(self.overtime_side)
        self.overtime_table.setObjectName(u"overtime_table")
        self.overtime_table.setFrameShape(QFrame.Shape.NoFrame)
        self.overtime_table.setProperty(u"flat", True)

        self.overtime_side_layout.addWidget(self.overtime_table)

        self.slip_stack.addWidget(self.overtime_side)
        self.repair_side = QWidget()
        self.repair_side.setObjectName(u"repair_side")
        self.repair_side_layout = QVBoxLayout(self.repair_side)
        self.repair_side_layout.setSpacing(8)
        self.repair_side_layout.setObjectName(u"repair_side_layout")
        self.repair_side_layout.setContentsMargins(0, 0, 0, 0)
        self.repair_table = QTableView(self.repair_side)
        self.repair_table.setObjectName(u"repair_table")
        self.repair_table.setFrameShape(QFrame.Shape.NoFrame)
        self.repair_table.setProperty(u"flat", True)

        self.repair_side_layout.addWidget(self.repair_table)

        self.slip_stack.addWidget(self.repair_side)
        self.empty_side = QWidget()
        self.empty_side.setObjectName(u"empty_side")
        self.empty_side_layout = QVBoxLayout(self.empty_side)
        self.empty_side_layout.setSpacing(8)
        self.empty_side_layout.setObjectName(u"empty_side_layout")
        self.empty_side_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_label = QLabel(self.empty_side)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setWordWrap(True)
        self.empty_label.setProperty(u"role", u"muted")

        self.empty_side_layout.addWidget(self.empty_label)

        self.slip_stack.addWidget(self.empty_side)

        self.panel_layout.addWidget(self.slip_stack)

        self.handed_label = QLabel(self.slips_panel)
        self.handed_label.setObjectName(u"handed_label")
        self.handed_label.setWordWrap(True)
        self.handed_label.setMargin(8)
        self.handed_label.setProperty(u"role", u"muted")

        self.panel_layout.addWidget(self.handed_label)

        self.panel_layout.setStretch(1, 1)

        self.section_layout.addWidget(self.slips_panel)

        self.section_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.present_button)
        QWidget.setTabOrder(self.present_button, self.new_button)
        QWidget.setTabOrder(self.new_button, self.overtime_table)
        QWidget.setTabOrder(self.overtime_table, self.repair_table)
        QWidget.setTabOrder(self.repair_table, self.rules_button)
        QWidget.setTabOrder(self.rules_button, self.cancel_slip_button)
        QWidget.setTabOrder(self.cancel_slip_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.hand_button)

        self.retranslateUi(SlipsSection)
    # setupUi

    def retranslateUi(self, SlipsSection):
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("SlipsSection", u"\u4e0a\u500b\u5468\u671f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("SlipsSection", u"\u4e0a\u500b\u5468\u671f\uff08Alt+\u2190\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.month_label.setText("")
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("SlipsSection", u"\u4e0b\u500b\u5468\u671f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("SlipsSection", u"\u4e0b\u500b\u5468\u671f\uff08Alt+\u2192\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.present_button.setText(QCoreApplication.translate("SlipsSection", u"\u672c\u671f", None))
        self.days_label.setText("")
        self.new_button.setText(QCoreApplication.translate("SlipsSection", u"\u65b0\u958b\u4e00\u5f35  Ctrl+N", None))
        self.sums_label.setText("")
        self.rules_button.setText(QCoreApplication.translate("SlipsSection", u"\u8a08\u8cbb\u898f\u5247\u2026", None))
#if QT_CONFIG(tooltip)
        self.rules_button.setToolTip(QCoreApplication.translate("SlipsSection", u"\u6b63\u5e38\u4f9b\u51b7\u6642\u9593\u3001\u4e00\u6a94\u5e7e\u5206\u9418\u3001\u6700\u4f4e\u6536\u8cbb", None))
#endif // QT_CONFIG(tooltip)
        self.cancel_slip_button.setText(QCoreApplication.translate("SlipsSection", u"\u4f5c\u5ee2\u2026", None))
        self.print_button.setText(QCoreApplication.translate("SlipsSection", u"\u6253\u5370  F9", None))
        self.export_button.setText(QCoreApplication.translate("SlipsSection", u"\u532f\u51fa Excel", None))
        self.hand_button.setText(QCoreApplication.translate("SlipsSection", u"\u4ea4\u6536\u8cbb\u5ba4\u2026", None))
#if QT_CONFIG(accessibility)
        self.overtime_table.setAccessibleName(QCoreApplication.translate("SlipsSection", u"\u7a7a\u8abf\u52a0\u6642\u55ae", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.repair_table.setAccessibleName(QCoreApplication.translate("SlipsSection", u"\u7dad\u4fee\u55ae", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        self.handed_label.setText("")
        pass
    # retranslateUi

