# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'duty_sheet_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QDateEdit, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTableView, QToolButton, QVBoxLayout, QWidget)

class Ui_DutySheetPanel(object):
    def setupUi(self, DutySheetPanel):
        if not DutySheetPanel.objectName():
            DutySheetPanel.setObjectName(u"DutySheetPanel")
        self.panel_layout = QVBoxLayout(DutySheetPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.day_row = QHBoxLayout()
        self.day_row.setSpacing(8)
        self.day_row.setObjectName(u"day_row")
        self.day_row.setContentsMargins(0, 0, 0, 0)
        self.day_caption = QLabel(DutySheetPanel)
        self.day_caption.setObjectName(u"day_caption")
        self.day_caption.setProperty(u"role", u"muted")

        self.day_row.addWidget(self.day_caption)

        self.day_edit = QDateEdit(DutySheetPanel)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setCalendarPopup(True)
        self.day_edit.setMinimumSize(QSize(112, 0))

        self.day_row.addWidget(self.day_edit)

        self.quick_row = QHBoxLayout()
        self.quick_row.setSpacing(0)
        self.quick_row.setObjectName(u"quick_row")
        self.quick_row.setContentsMargins(0, 0, 0, 0)
        self.today_button = QToolButton(DutySheetPanel)
        self.today_button.setObjectName(u"today_button")

        self.quick_row.addWidget(self.today_button)

        self.tomorrow_button = QToolButton(DutySheetPanel)
        self.tomorrow_button.setObjectName(u"tomorrow_button")

        self.quick_row.addWidget(self.tomorrow_button)


        self.day_row.addLayout(self.quick_row)

        self.day_label = QLabel(DutySheetPanel)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"muted")

        self.day_row.addWidget(self.day_label)

        self.day_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_row.addItem(self.day_space)

        self.reassign_button = QPushButton(DutySheetPanel)
        self.reassign_button.setObjectName(u"reassign_button")

        self.day_row.addWidget(self.reassign_button)

        self.print_button = QPushButton(DutySheetPanel)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"primary", True)

        self.day_row.addWidget(self.print_button)


        self.panel_layout.addLayout(self.day_row)

        self.sheet_splitter = QSplitter(DutySheetPanel)
        self.sheet_splitter.setObjectName(u"sheet_splitter")
        self.sheet_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.sheet_splitter.setChildrenCollapsible(False)
        self.people_panel = QFrame(self.sheet_splitter)
        self.people_panel.setObjectName(u"people_panel")
        self.people_panel.setProperty(u"panel", True)
        self.people_layout = QVBoxLayout(self.people_panel)
        self.people_layout.setSpacing(0)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(0, 0, 0, 0)
        self.people_heading_row = QFrame(self.people_panel)
        self.people_heading_row.setObjectName(u"people_heading_row")
        self.people_heading_row.setProperty(u"headingRow", True)
        self.people_heading_row.setMinimumSize(QSize(0, 32))
        self.people_heading_row.setMaximumSize(QSize(16777215, 32))
        self.people_heading_layout = QHBoxLayout(self.people_heading_row)
        self.people_heading_layout.setSpacing(8)
        self.people_heading_layout.setObjectName(u"people_heading_layout")
        self.people_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.people_heading = QLabel(self.people_heading_row)
        self.people_heading.setObjectName(u"people_heading")
        self.people_heading.setProperty(u"role", u"heading")

        self.people_heading_layout.addWidget(self.people_heading)

        self.people_hint = QLabel(self.people_heading_row)
        self.people_hint.setObjectName(u"people_hint")
        self.people_hint.setProperty(u"role", u"caption")

        self.people_heading_layout.addWidget(self.people_hint)

        self.people_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.people_heading_layout.addItem(self.people_space)

        self.all_button = QPushButton(self.people_heading_row)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setProperty(u"quiet", True)
        self.all_button.setMinimumSize(QSize(72, 0))

        self.people_heading_layout.addWidget(self.all_button)


        self.people_layout.addWidget(self.people_heading_row)

        self.people_table = QTableView(self.people_panel)
        self.people_table.setObjectName(u"people_table")

        self.people_layout.addWidget(self.people_table)

        self.people_empty = QLabel(self.people_panel)
        self.people_empty.setObjectName(u"people_empty")
        self.people_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.people_empty.setProperty(u"role", u"muted")
        self.people_empty.setMargin(24)

        self.people_layout.addWidget(self.people_empty)

        self.sheet_splitter.addWidget(self.people_panel)
        self.lines_panel = QFrame(self.sheet_splitter)
        self.lines_panel.setObjectName(u"lines_panel")
        self.lines_panel.setProperty(u"panel", True)
        self.lines_layout = QVBoxLayout(self.lines_panel)
        self.lines_layout.setSpacing(0)
        self.lines_layout.setObjectName(u"lines_layout")
        self.lines_layout.setContentsMargins(0, 0, 0, 0)
        self.lines_heading_row = QFrame(self.lines_panel)
        self.lines_heading_row.setObjectName(u"lines_heading_row")
        self.lines_heading_row.setProperty(u"headingRow", True)
        self.lines_heading_row.setMinimumSize(QSize(0, 32))
        self.lines_heading_row.setMaximumSize(QSize(16777215, 32))
        self.lines_heading_layout = QHBoxLayout(self.lines_heading_row)
        self.lines_heading_layout.setSpacing(8)
        self.lines_heading_layout.setObjectName(u"lines_heading_layout")
        self.lines_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.lines_heading = QLabel(self.lines_heading_row)
        self.lines_heading.setObjectName(u"lines_heading")
        self.lines_heading.setProperty(u"role", u"heading")

        self.lines_heading_layout.addWidget(self.lines_heading)

        self.lines_counts = QLabel(self.lines_heading_row)
        self.lines_counts.setObjectName(u"lines_counts")
        self.lines_counts.setProperty(u"role", u"muted")

        self.lines_heading_layout.addWidget(self.lines_counts)

        self.lines_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lines_heading_layout.addItem(self.lines_space)


        self.lines_layout.addWidget(self.lines_heading_row)

        self.lines_table = QTableView(self.lines_panel)
        self.lines_table.setObjectName(u"lines_table")

        self.lines_layout.addWidget(self.lines_table)

        self.lines_empty = QLabel(self.lines_panel)
        self.lines_empty.setObjectName(u"lines_empty")
        self.lines_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.lines_empty.setProperty(u"role", u"muted")
        self.lines_empty.setMargin(24)

        self.lines_layout.addWidget(self.lines_empty)

        self.sheet_splitter.addWidget(self.lines_panel)

        self.panel_layout.addWidget(self.sheet_splitter)

        self.panel_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.day_caption.setBuddy(self.day_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.today_button)
        QWidget.setTabOrder(self.today_button, self.tomorrow_button)
        QWidget.setTabOrder(self.tomorrow_button, self.people_table)
        QWidget.setTabOrder(self.people_table, self.all_button)
        QWidget.setTabOrder(self.all_button, self.lines_table)
        QWidget.setTabOrder(self.lines_table, self.reassign_button)
        QWidget.setTabOrder(self.reassign_button, self.print_button)

        self.retranslateUi(DutySheetPanel)
    # setupUi

    def retranslateUi(self, DutySheetPanel):
        self.day_caption.setText(QCoreApplication.translate("DutySheetPanel", u"\u6d3e\u5de5\u65e5", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("DutySheetPanel", u"\u6d3e\u5de5\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_edit.setDisplayFormat(QCoreApplication.translate("DutySheetPanel", u"yyyy-MM-dd", None))
        self.today_button.setText(QCoreApplication.translate("DutySheetPanel", u"\u4eca\u5929", None))
        self.tomorrow_button.setText(QCoreApplication.translate("DutySheetPanel", u"\u660e\u5929", None))
        self.day_label.setText("")
        self.reassign_button.setText(QCoreApplication.translate("DutySheetPanel", u"\u6539\u6d3e\u672a\u7d50\u5de5\u4f5c\u55ae \u2026", None))
#if QT_CONFIG(tooltip)
        self.reassign_button.setToolTip(QCoreApplication.translate("DutySheetPanel", u"\u6709\u4eba\u8abf\u8d70\u6216\u96e2\u8077\u6642\uff0c\u628a\u4ed6\u7d93\u8fa6\u7684\u5de5\u4f5c\u55ae\u548c\u5340\u57df\u4e00\u6b21\u4ea4\u7d66\u5225\u4eba", None))
#endif // QT_CONFIG(tooltip)
        self.print_button.setText(QCoreApplication.translate("DutySheetPanel", u"\u6253\u5370\u6d3e\u5de5\u55ae", None))
        self.people_heading.setText(QCoreApplication.translate("DutySheetPanel", u"\u8ab0", None))
        self.people_hint.setText(QCoreApplication.translate("DutySheetPanel", u"\u7a7a\u683c\u9375\u9078\u6216\u4e0d\u9078", None))
        self.all_button.setText(QCoreApplication.translate("DutySheetPanel", u"\u5168\u9078", None))
#if QT_CONFIG(accessibility)
        self.people_table.setAccessibleName(QCoreApplication.translate("DutySheetPanel", u"\u8ab0\u7684\u6d3e\u5de5\u55ae", None))
#endif // QT_CONFIG(accessibility)
        self.people_empty.setText(QCoreApplication.translate("DutySheetPanel", u"\u6c92\u6709\u672a\u7d50\u7684\u4e8b\uff0c\u4e0d\u7528\u6d3e\u5de5\u3002", None))
        self.lines_heading.setText("")
        self.lines_counts.setText("")
#if QT_CONFIG(accessibility)
        self.lines_table.setAccessibleName(QCoreApplication.translate("DutySheetPanel", u"\u4ed6\u8981\u505a\u7684\u4e8b", None))
#endif // QT_CONFIG(accessibility)
        self.lines_empty.setText("")
        pass
    # retranslateUi

