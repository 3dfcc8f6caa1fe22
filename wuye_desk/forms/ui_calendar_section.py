# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QToolButton, QVBoxLayout, QWidget)

class Ui_CalendarSection(object):
    def setupUi(self, CalendarSection):
        if not CalendarSection.objectName():
            CalendarSection.setObjectName(u"CalendarSection")
        self.section_layout = QHBoxLayout(CalendarSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.month_row = QHBoxLayout()
        self.month_row.setSpacing(8)
        self.month_row.setObjectName(u"month_row")
        self.month_row.setContentsMargins(0, 0, 0, 0)
        self.month_label = QLabel(CalendarSection)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"role", u"title")
        self.month_label.setMinimumSize(QSize(120, 0))

        self.month_row.addWidget(self.month_label)

        self.previous_button = QToolButton(CalendarSection)
        self.previous_button.setObjectName(u"previous_button")

        self.month_row.addWidget(self.previous_button)

        self.today_button = QPushButton(CalendarSection)
        self.today_button.setObjectName(u"today_button")

        self.month_row.addWidget(self.today_button)

        self.next_button = QToolButton(CalendarSection)
        self.next_button.setObjectName(u"next_button")

        self.month_row.addWidget(self.next_button)

        self.month_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.month_row.addItem(self.month_space)

        self.year_state_label = QLabel(CalendarSection)
        self.year_state_label.setObjectName(u"year_state_label")
        self.year_state_label.setProperty(u"role", u"muted")

        self.month_row.addWidget(self.year_state_label)

        self.import_button = QPushButton(CalendarSection)
        self.import_button.setObjectName(u"import_button")

        self.month_row.addWidget(self.import_button)


        self.left_layout.addLayout(self.month_row)

        self.month_widget = QWidget(CalendarSection)
        self.month_widget.setObjectName(u"month_widget")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.month_widget.sizePolicy().hasHeightForWidth())
        self.month_widget.setSizePolicy(sizePolicy)

        self.left_layout.addWidget(self.month_widget)


        self.section_layout.addLayout(self.left_layout)

        self.right_layout = QVBoxLayout()
        self.right_layout.setSpacing(8)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.day_panel = QFrame(CalendarSection)
        self.day_panel.setObjectName(u"day_panel")
        self.day_panel.setProperty(u"panel", True)
        self.day_layout = QVBoxLayout(self.day_panel)
        self.day_layout.setSpacing(8)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(12, 8, 12, 12)
        self.day_heading = QLabel(self.day_panel)
        self.day_heading.setObjectName(u"day_heading")
        self.day_heading.setProperty(u"role", u"heading")

        self.day_layout.addWidget(self.day_heading)

        self.day_source_label = QLabel(self.day_panel)
        self.day_source_label.setObjectName(u"day_source_label")
        self.day_source_label.setProperty(u"role", u"muted")
        self.day_source_label.setWordWrap(True)

        self.day_layout.addWidget(self.day_source_label)

        self.day_row = QHBoxLayout()
        self.day_row.setSpacing(0)
        self.day_row.setObjectName(u"day_row")
        self.day_row.setContentsMargins(0, 0, 0, 0)
        self.working_button = QToolButton(self.day_panel)
        self.working_button.setObjectName(u"working_button")
        self.working_button.setCheckable(True)
        self.working_button.setAutoExclusive(True)
        self.working_button.setProperty(u"segment", True)
        self.working_button.setProperty(u"edge", u"first")

        self.day_row.addWidget(self.working_button)

        self.off_button = QToolButton(self.day_panel)
        self.off_button.setObjectName(u"off_button")
        self.off_button.setCheckable(True)
        self.off_button.setAutoExclusive(True)
        self.off_button.setProperty(u"segment", True)
        self.off_button.setProperty(u"edge", u"last")

        self.day_row.addWidget(self.off_button)

        self.day_row_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_row.addItem(self.day_row_space)


        self.day_layout.addLayout(self.day_row)

        self.day_grid = QGridLayout()
        self.day_grid.setObjectName(u"day_grid")
        self.day_grid.setHorizontalSpacing(8)
        self.day_grid.setVerticalSpacing(4)
        self.day_grid.setContentsMargins(0, 0, 0, 0)
        self.day_name_label = QLabel(self.day_panel)
        self.day_name_label.setObjectName(u"day_name_label")
        self.day_name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.day_grid.addWidget(self.day_name_label, 0, 0, 1, 1)

        self.day_name_edit = QLineEdit(self.day_panel)
        self.day_name_edit.setObjectName(u"day_name_edit")
        self.day_name_edit.setMaxLength(30)

        self.day_grid.addWidget(self.day_name_edit, 0, 1, 1, 1)


        self.day_layout.addLayout(self.day_grid)

        self.day_problem = QLabel(self.day_panel)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"problem", True)
        self.day_problem.setWordWrap(True)

        self.day_layout.addWidget(self.day_problem)

        self.day_buttons = QHBoxLayout()
        self.day_buttons.setSpacing(8)
        self.day_buttons.setObjectName(u"day_buttons")
        self.day_buttons.setContentsMargins(0, 0, 0, 0)
        self.day_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_buttons.addItem(self.day_space)

        self.save_day_button = QPushButton(self.day_panel)
        self.save_day_button.setObjectName(u"save_day_button")

        self.day_buttons.addWidget(self.save_day_button)


        self.day_layout.addLayout(self.day_buttons)


        self.right_layout.addWidget(self.day_panel)

        self.moved_panel = QFrame(CalendarSection)
        self.moved_panel.setObjectName(u"moved_panel")
        self.moved_panel.setProperty(u"panel", True)
        self.moved_layout = QVBoxLayout(self.moved_panel)
        self.moved_layout.setSpacing(0)
        self.moved_layout.setObjectName(u"moved_layout")
        self.moved_layout.setContentsMargins(0, 0, 0, 0)
        self.moved_heading_row = QFrame(self.moved_panel)
        self.moved_heading_row.setObjectName(u"moved_heading_row")
        self.moved_heading_row.setProperty(u"headingRow", True)
        self.moved_heading_row.setMinimumSize(QSize(0, 32))
        self.moved_heading_row.setMaximumSize(QSize(16777215, 32))
        self.moved_heading_layout = QHBoxLayout(self.moved_heading_row)
        self.moved_heading_layout.setSpacing(8)
        self.moved_heading_layout.setObjectName(u"moved_heading_layout")
        self.moved_heading_layout.setContentsMargins(12, 2, 12, 2)
        self.moved_heading = QLabel(self.moved_heading_row)
        self.moved_heading.setObjectName(u"moved_heading")
        self.moved_heading.setProperty(u"role", u"heading")

        self.moved_heading_layout.addWidget(self.moved_heading)

        self.moved_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.moved_heading_layout.addItem(self.moved_space)

        self.moved_count_label = QLabel(self.moved_heading_row)
        self.moved_count_label.setObjectName(u"moved_count_label")
        self.moved_count_label.setProperty(u"role", u"muted")

        self.moved_heading_layout.addWidget(self.moved_count_label)


        self.moved_layout.addWidget(self.moved_heading_row)

        self.moved_hint = QLabel(self.moved_panel)
        self.moved_hint.setObjectName(u"moved_hint")
        self.moved_hint.setProperty(u"role", u"muted")
        self.moved_hint.setWordWrap(True)
        self.moved_hint.setMargin(12)
        self.moved_hint.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.moved_layout.addWidget(self.moved_hint)

        self.moved_table = QTableView(self.moved_panel)
        self.moved_table.setObjectName(u"moved_table")

        self.moved_layout.addWidget(self.moved_table)

        self.moved_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.moved_layout.addItem(self.moved_bottom)

        self.moved_layout.setStretch(2, 1)

        self.right_layout.addWidget(self.moved_panel)

        self.right_layout.setStretch(1, 1)

        self.section_layout.addLayout(self.right_layout)

        self.section_layout.setStretch(0, 3)
        self.section_layout.setStretch(1, 2)
#if QT_CONFIG(shortcut)
        self.day_name_label.setBuddy(self.day_name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.month_widget, self.previous_button)
        QWidget.setTabOrder(self.previous_button, self.today_button)
        QWidget.setTabOrder(self.today_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.import_button)
        QWidget.setTabOrder(self.import_button, self.working_button)
        QWidget.setTabOrder(self.working_button, self.off_button)
        QWidget.setTabOrder(self.off_button, self.day_name_edit)
        QWidget.setTabOrder(self.day_name_edit, self.save_day_button)
        QWidget.setTabOrder(self.save_day_button, self.moved_table)

        self.retranslateUi(CalendarSection)
    # setupUi

    def retranslateUi(self, CalendarSection):
        self.month_label.setText("")
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("CalendarSection", u"\u4e0a\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("CalendarSection", u"\u4e0a\u500b\u6708 PageUp", None))
#endif // QT_CONFIG(tooltip)
        self.today_button.setText(QCoreApplication.translate("CalendarSection", u"\u4eca\u5929", None))
#if QT_CONFIG(tooltip)
        self.today_button.setToolTip(QCoreApplication.translate("CalendarSection", u"\u56de\u5230\u4eca\u5929 T", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("CalendarSection", u"\u4e0b\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("CalendarSection", u"\u4e0b\u500b\u6708 PageDown", None))
#endif // QT_CONFIG(tooltip)
        self.year_state_label.setText("")
        self.import_button.setText(QCoreApplication.translate("CalendarSection", u"\u532f\u5165\u4e00\u5e74\u7684\u5047\u65e5\u2026", None))
#if QT_CONFIG(tooltip)
        self.import_button.setToolTip(QCoreApplication.translate("CalendarSection", u"holiday-cn \u7684 JSON\uff0c\u6216\u5169\u6b04\u7684 xlsx\uff1a\u65e5\u671f\u3001\u4f11\u6216\u73ed", None))
#endif // QT_CONFIG(tooltip)
        self.day_heading.setText("")
        self.day_source_label.setText("")
        self.working_button.setText(QCoreApplication.translate("CalendarSection", u"\u4e0a\u73ed", None))
        self.off_button.setText(QCoreApplication.translate("CalendarSection", u"\u4f11\u606f", None))
        self.day_name_label.setText(QCoreApplication.translate("CalendarSection", u"\u540d\u76ee", None))
#if QT_CONFIG(accessibility)
        self.day_name_edit.setAccessibleName(QCoreApplication.translate("CalendarSection", u"\u540d\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.day_name_edit.setPlaceholderText(QCoreApplication.translate("CalendarSection", u"\u570b\u6176\u7bc0\u3001\u81e8\u6642\u505c\u696d", None))
        self.day_problem.setText("")
        self.save_day_button.setText(QCoreApplication.translate("CalendarSection", u"\u6539\u9019\u4e00\u5929", None))
        self.moved_heading.setText(QCoreApplication.translate("CalendarSection", u"\u79fb\u52d5\u4e86\u7684\u671f\u9650", None))
        self.moved_count_label.setText("")
        self.moved_hint.setText(QCoreApplication.translate("CalendarSection", u"\u6539\u4e00\u5929\u6216\u532f\u5165\u4e00\u5e74\u4ee5\u5f8c\uff0c\u9019\u88e1\u5217\u51fa\u6bcf\u4e00\u500b\u8ddf\u8457\u79fb\u52d5\u7684\u672a\u8fa6\u671f\u9650\u3002\u4eba\u624b\u7d04\u5b9a\u7684\u671f\u9650\u4e0d\u6703\u52d5\u3002", None))
#if QT_CONFIG(accessibility)
        self.moved_table.setAccessibleName(QCoreApplication.translate("CalendarSection", u"\u79fb\u52d5\u4e86\u7684\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

