# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rules_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QTableView, QVBoxLayout, QWidget)

class Ui_RulesSection(object):
    def setupUi(self, RulesSection):
        if not RulesSection.objectName():
            RulesSection.setObjectName(u"RulesSection")
        self.section_layout = QHBoxLayout(RulesSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.rules_panel = QFrame(RulesSection)
        self.rules_panel.setObjectName(u"rules_panel")
        self.rules_panel.setProperty(u"panel", True)
        self.rules_layout = QVBoxLayout(self.rules_panel)
        self.rules_layout.setSpacing(0)
        self.rules_layout.setObjectName(u"rules_layout")
        self.rules_layout.setContentsMargins(0, 0, 0, 0)
        self.rules_heading_row = QFrame(self.rules_panel)
        self.rules_heading_row.setObjectName(u"rules_heading_row")
        self.rules_heading_row.setProperty(u"headingRow", True)
        self.rules_heading_row.setMinimumSize(QSize(0, 32))
        self.rules_heading_row.setMaximumSize(QSize(16777215, 32))
        self.rules_heading_layout = QHBoxLayout(self.rules_heading_row)
        self.rules_heading_layout.setSpacing(8)
        self.rules_heading_layout.setObjectName(u"rules_heading_layout")
        self.rules_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.rules_heading = QLabel(self.rules_heading_row)
        self.rules_heading.setObjectName(u"rules_heading")
        self.rules_heading.setProperty(u"role", u"heading")

        self.rules_heading_layout.addWidget(self.rules_heading)

        self.version_label = QLabel(self.rules_heading_row)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setProperty(u"role", u"caption")

        self.rules_heading_layout.addWidget(self.version_label)

        self.rules_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rules_heading_layout.addItem(self.rules_space)

        self.restore_all_button = QPushButton(self.rules_heading_row)
        self.restore_all_button.setObjectName(u"restore_all_button")
        self.restore_all_button.setProperty(u"quiet", True)

        self.rules_heading_layout.addWidget(self.restore_all_button)


        self.rules_layout.addWidget(self.rules_heading_row)

        self.clock_table = QTableView(self.rules_panel)
        self.clock_table.setObjectName(u"clock_table")

        self.rules_layout.addWidget(self.clock_table)


        self.left_layout.addWidget(self.rules_panel)

        self.criteria_panel = QFrame(RulesSection)
        self.criteria_panel.setObjectName(u"criteria_panel")
        self.criteria_panel.setProperty(u"panel", True)
        self.criteria_layout = QVBoxLayout(self.criteria_panel)
        self.criteria_layout.setSpacing(0)
        self.criteria_layout.setObjectName(u"criteria_layout")
        self.criteria_layout.setContentsMargins(0, 0, 0, 0)
        self.criteria_heading_row = QFrame(self.criteria_panel)
        self.criteria_heading_row.setObjectName(u"criteria_heading_row")
        self.criteria_heading_row.setProperty(u"headingRow", True)
        self.criteria_heading_row.setMinimumSize(QSize(0, 32))
        self.criteria_heading_row.setMaximumSize(QSize(16777215, 32))
        self.criteria_heading_layout = QHBoxLayout(self.criteria_heading_row)
        self.criteria_heading_layout.setSpacing(8)
        self.criteria_heading_layout.setObjectName(u"criteria_heading_layout")
        self.criteria_heading_layout.setContentsMargins(12, 2, 12, 2)
        self.criteria_heading = QLabel(self.criteria_heading_row)
        self.criteria_heading.setObjectName(u"criteria_heading")
        self.criteria_heading.setProperty(u"role", u"heading")

        self.criteria_heading_layout.addWidget(self.criteria_heading)

        self.criteria_hint = QLabel(self.criteria_heading_row)
        self.criteria_hint.setObjectName(u"criteria_hint")
        self.criteria_hint.setProperty(u"role", u"caption")

        self.criteria_heading_layout.addWidget(self.criteria_hint)

        self.criteria_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.criteria_heading_layout.addItem(self.criteria_space)


        self.criteria_layout.addWidget(self.criteria_heading_row)

        self.criteria_table = QTableView(self.criteria_panel)
        self.criteria_table.setObjectName(u"criteria_table")

        self.criteria_layout.addWidget(self.criteria_table)


        self.left_layout.addWidget(self.criteria_panel)

        self.left_layout.setStretch(0, 3)
        self.left_layout.setStretch(1, 2)

        self.section_layout.addLayout(self.left_layout)

        self.editor_panel = QFrame(RulesSection)
        self.editor_panel.setObjectName(u"editor_panel")
        self.editor_panel.setProperty(u"panel", True)
        self.editor_panel.setMinimumSize(QSize(300, 0))
        self.editor_panel.setMaximumSize(QSize(300, 16777215))
        self.editor_layout = QVBoxLayout(self.editor_panel)
        self.editor_layout.setSpacing(8)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(12, 8, 12, 12)
        self.clock_label = QLabel(self.editor_panel)
        self.clock_label.setObjectName(u"clock_label")
        self.clock_label.setProperty(u"role", u"heading")

        self.editor_layout.addWidget(self.clock_label)

        self.clock_clause_label = QLabel(self.editor_panel)
        self.clock_clause_label.setObjectName(u"clock_clause_label")
        self.clock_clause_label.setProperty(u"role", u"clause")
        self.clock_clause_label.setWordWrap(True)

        self.editor_layout.addWidget(self.clock_clause_label)

        self.clock_rule_label = QLabel(self.editor_panel)
        self.clock_rule_label.setObjectName(u"clock_rule_label")
        self.clock_rule_label.setProperty(u"role", u"muted")
        self.clock_rule_label.setWordWrap(True)

        self.editor_layout.addWidget(self.clock_rule_label)

        self.limit_row = QHBoxLayout()
        self.limit_row.setSpacing(8)
        self.limit_row.setObjectName(u"limit_row")
        self.limit_row.setContentsMargins(0, 0, 0, 0)
        self.limit_label = QLabel(self.editor_panel)
        self.limit_label.setObjectName(u"limit_label")

        self.limit_row.addWidget(self.limit_label)

        self.limit_spin = QSpinBox(self.editor_panel)
        self.limit_spin.setObjectName(u"limit_spin")
        self.limit_spin.setMinimum(1)
        self.limit_spin.setMaximum(365)
        self.limit_spin.setMinimumSize(QSize(88, 28))

        self.limit_row.addWidget(self.limit_spin)

        self.base_label = QLabel(self.editor_panel)
        self.base_label.setObjectName(u"base_label")

        self.limit_row.addWidget(self.base_label)

        self.limit_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.limit_row.addItem(self.limit_space)


        self.editor_layout.addLayout(self.limit_row)

        self.sop_label = QLabel(self.editor_panel)
        self.sop_label.setObjectName(u"sop_label")
        self.sop_label.setProperty(u"role", u"muted")
        self.sop_label.setWordWrap(True)

        self.editor_layout.addWidget(self.sop_label)

        self.restore_row = QHBoxLayout()
        self.restore_row.setSpacing(8)
        self.restore_row.setObjectName(u"restore_row")
        self.restore_row.setContentsMargins(0, 0, 0, 0)
        self.restore_button = QPushButton(self.editor_panel)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"small", True)

        self.restore_row.addWidget(self.restore_button)

        self.restore_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_row.addItem(self.restore_space)


        self.editor_layout.addLayout(self.restore_row)

        self.first_day_check = QCheckBox(self.editor_panel)
        self.first_day_check.setObjectName(u"first_day_check")

        self.editor_layout.addWidget(self.first_day_check)

        self.first_day_hint = QLabel(self.editor_panel)
        self.first_day_hint.setObjectName(u"first_day_hint")
        self.first_day_hint.setProperty(u"role", u"muted")
        self.first_day_hint.setWordWrap(True)

        self.editor_layout.addWidget(self.first_day_hint)

        self.report_day_row = QHBoxLayout()
        self.report_day_row.setSpacing(8)
        self.report_day_row.setObjectName(u"report_day_row")
        self.report_day_label = QLabel(self.editor_panel)
        self.report_day_label.setObjectName(u"report_day_label")

        self.report_day_row.addWidget(self.report_day_label)

        self.report_day_spin = QSpinBox(self.editor_panel)
        self.report_day_spin.setObjectName(u"report_day_spin")
        self.report_day_spin.setMinimum(1)
        self.report_day_spin.setMaximum(28)

        self.report_day_row.addWidget(self.report_day_spin)

        self.report_day_unit = QLabel(self.editor_panel)
        self.report_day_unit.setObjectName(u"report_day_unit")
        self.report_day_unit.setProperty(u"role", u"muted")

        self.report_day_row.addWidget(self.report_day_unit)

        self.report_day_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.report_day_row.addItem(self.report_day_space)


        self.editor_layout.addLayout(self.report_day_row)

        self.editor_space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_layout.addItem(self.editor_space)

        self.keep_hint = QLabel(self.editor_panel)
        self.keep_hint.setObjectName(u"keep_hint")
        self.keep_hint.setProperty(u"role", u"muted")
        self.keep_hint.setWordWrap(True)

        self.editor_layout.addWidget(self.keep_hint)

        self.changes_label = QLabel(self.editor_panel)
        self.changes_label.setObjectName(u"changes_label")
        self.changes_label.setProperty(u"role", u"strong")
        self.changes_label.setWordWrap(True)

        self.editor_layout.addWidget(self.changes_label)

        self.editor_problem = QLabel(self.editor_panel)
        self.editor_problem.setObjectName(u"editor_problem")
        self.editor_problem.setProperty(u"problem", True)
        self.editor_problem.setWordWrap(True)

        self.editor_layout.addWidget(self.editor_problem)

        self.editor_buttons = QHBoxLayout()
        self.editor_buttons.setSpacing(8)
        self.editor_buttons.setObjectName(u"editor_buttons")
        self.editor_buttons.setContentsMargins(0, 0, 0, 0)
        self.discard_button = QPushButton(self.editor_panel)
        self.discard_button.setObjectName(u"discard_button")
        self.discard_button.setProperty(u"quiet", True)

        self.editor_buttons.addWidget(self.discard_button)

        self.editor_button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_buttons.addItem(self.editor_button_space)

        self.save_rules_button = QPushButton(self.editor_panel)
        self.save_rules_button.setObjectName(u"save_rules_button")
        self.save_rules_button.setProperty(u"primary", True)
        self.save_rules_button.setMinimumSize(QSize(120, 36))

        self.editor_buttons.addWidget(self.save_rules_button)


        self.editor_layout.addLayout(self.editor_buttons)


        self.section_layout.addWidget(self.editor_panel)

        self.section_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.limit_label.setBuddy(self.limit_spin)
        self.report_day_label.setBuddy(self.report_day_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.clock_table, self.limit_spin)
        QWidget.setTabOrder(self.limit_spin, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.first_day_check)
        QWidget.setTabOrder(self.first_day_check, self.report_day_spin)
        QWidget.setTabOrder(self.report_day_spin, self.save_rules_button)
        QWidget.setTabOrder(self.save_rules_button, self.discard_button)
        QWidget.setTabOrder(self.discard_button, self.restore_all_button)
        QWidget.setTabOrder(self.restore_all_button, self.criteria_table)

        self.retranslateUi(RulesSection)
    # setupUi

    def retranslateUi(self, RulesSection):
        self.rules_heading.setText(QCoreApplication.translate("RulesSection", u"\u898f\u5247\u66f8", None))
        self.version_label.setText("")
        self.restore_all_button.setText(QCoreApplication.translate("RulesSection", u"\u5168\u90e8\u6062\u5fa9 SOP \u503c", None))
#if QT_CONFIG(accessibility)
        self.clock_table.setAccessibleName(QCoreApplication.translate("RulesSection", u"\u6642\u9418\u7684\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.criteria_heading.setText(QCoreApplication.translate("RulesSection", u"\u5b9a\u7d1a\u6a19\u6e96", None))
        self.criteria_hint.setText(QCoreApplication.translate("RulesSection", u"\u52fe\u4e2d\u5c31\u5b9a\u7d1a\uff0c\u6700\u91cd\u7684\u7b97\uff1b\u7531 SOP \u5b9a\uff0c\u4e0d\u80fd\u6539", None))
#if QT_CONFIG(accessibility)
        self.criteria_table.setAccessibleName(QCoreApplication.translate("RulesSection", u"\u5b9a\u7d1a\u6a19\u6e96", None))
#endif // QT_CONFIG(accessibility)
        self.clock_label.setText("")
        self.clock_clause_label.setText("")
        self.clock_rule_label.setText("")
        self.limit_label.setText(QCoreApplication.translate("RulesSection", u"\u671f\u9650", None))
#if QT_CONFIG(accessibility)
        self.limit_spin.setAccessibleName(QCoreApplication.translate("RulesSection", u"\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.base_label.setText("")
        self.sop_label.setText("")
        self.restore_button.setText(QCoreApplication.translate("RulesSection", u"\u6062\u5fa9 SOP \u503c", None))
        self.first_day_check.setText(QCoreApplication.translate("RulesSection", u"\u53d7\u7406\u7576\u5929\u7b97\u7b2c 1 \u65e5", None))
#if QT_CONFIG(tooltip)
        self.first_day_check.setToolTip(QCoreApplication.translate("RulesSection", u"\u6c11\u6cd5\u5178 201\uff1a\u7576\u5929\u4e0d\u7b97\uff0c\u5f9e\u6b21\u65e5\u8d77\u7b97", None))
#endif // QT_CONFIG(tooltip)
        self.first_day_hint.setText(QCoreApplication.translate("RulesSection", u"\u4e0d\u52fe\u5c31\u662f\u53d7\u7406\u7576\u5929\u4e0d\u7b97\u3001\u6b21\u65e5\u662f\u7b2c 1 \u65e5\uff08\u6c11\u6cd5\u5178 201\uff09\u3002", None))
        self.report_day_label.setText(QCoreApplication.translate("RulesSection", u"\u6708\u5831 \u6b21\u6708", None))
#if QT_CONFIG(accessibility)
        self.report_day_spin.setAccessibleName(QCoreApplication.translate("RulesSection", u"\u6708\u5831\u4ea4\u5230\u6b21\u6708\u5e7e\u65e5", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.report_day_spin.setToolTip(QCoreApplication.translate("RulesSection", u"\u7bc72 8.0 \u8981\u6708\u5831\uff0c\u54ea\u4e00\u5929\u4ea4\u662f\u672c\u5730\u5b9a\u7684\uff0c\u539f\u5b9a 5 \u65e5", None))
#endif // QT_CONFIG(tooltip)
        self.report_day_unit.setText(QCoreApplication.translate("RulesSection", u"\u65e5\u6536\u5e02\u524d\u4ea4\uff08\u672c\u5730\uff09", None))
        self.keep_hint.setText(QCoreApplication.translate("RulesSection", u"\u4fdd\u5b58\u5f8c\u6210\u70ba\u65b0\u7684\u4e00\u7248\uff0c\u53ea\u7ba1\u4ee5\u5f8c\u767b\u8a18\u7684\u5de5\u4f5c\u55ae\uff1b\u5df2\u767b\u8a18\u7684\u7167\u539f\u4f86\u90a3\u4e00\u7248\u3002", None))
        self.changes_label.setText("")
        self.editor_problem.setText("")
        self.discard_button.setText(QCoreApplication.translate("RulesSection", u"\u4e0d\u6539\u4e86", None))
        self.save_rules_button.setText(QCoreApplication.translate("RulesSection", u"\u5b58\u70ba\u65b0\u7684\u4e00\u7248", None))
        pass
    # retranslateUi

