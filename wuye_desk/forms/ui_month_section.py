# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'month_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget)

class Ui_MonthSection(object):
    def setupUi(self, MonthSection):
        if not MonthSection.objectName():
            MonthSection.setObjectName(u"MonthSection")
        self.section_layout = QVBoxLayout(MonthSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.previous_button = QToolButton(MonthSection)
        self.previous_button.setObjectName(u"previous_button")

        self.head_row.addWidget(self.previous_button)

        self.month_label = QLabel(MonthSection)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"role", u"title")

        self.head_row.addWidget(self.month_label)

        self.next_button = QToolButton(MonthSection)
        self.next_button.setObjectName(u"next_button")

        self.head_row.addWidget(self.next_button)

        self.present_button = QPushButton(MonthSection)
        self.present_button.setObjectName(u"present_button")

        self.head_row.addWidget(self.present_button)

        self.due_icon = QLabel(MonthSection)
        self.due_icon.setObjectName(u"due_icon")

        self.head_row.addWidget(self.due_icon)

        self.due_label = QLabel(MonthSection)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"role", u"muted")

        self.head_row.addWidget(self.due_label)

        self.head_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_space)

        self.print_button = QPushButton(MonthSection)
        self.print_button.setObjectName(u"print_button")

        self.head_row.addWidget(self.print_button)

        self.export_button = QPushButton(MonthSection)
        self.export_button.setObjectName(u"export_button")

        self.head_row.addWidget(self.export_button)

        self.hand_button = QPushButton(MonthSection)
        self.hand_button.setObjectName(u"hand_button")
        self.hand_button.setProperty(u"primary", True)

        self.head_row.addWidget(self.hand_button)


        self.section_layout.addLayout(self.head_row)

        self.tile_layout = QHBoxLayout()
        self.tile_layout.setSpacing(8)
        self.tile_layout.setObjectName(u"tile_layout")
        self.tile_layout.setContentsMargins(0, 0, 0, 0)

        self.section_layout.addLayout(self.tile_layout)

        self.view_row = QHBoxLayout()
        self.view_row.setSpacing(0)
        self.view_row.setObjectName(u"view_row")
        self.view_row.setContentsMargins(0, 0, 0, 0)
        self.charts_button = QToolButton(MonthSection)
        self.charts_button.setObjectName(u"charts_button")
        self.charts_button.setCheckable(True)
        self.charts_button.setAutoExclusive(True)

        self.view_row.addWidget(self.charts_button)

        self.sums_button = QToolButton(MonthSection)
        self.sums_button.setObjectName(u"sums_button")
        self.sums_button.setCheckable(True)
        self.sums_button.setAutoExclusive(True)

        self.view_row.addWidget(self.sums_button)

        self.clocks_button = QToolButton(MonthSection)
        self.clocks_button.setObjectName(u"clocks_button")
        self.clocks_button.setCheckable(True)
        self.clocks_button.setAutoExclusive(True)

        self.view_row.addWidget(self.clocks_button)

        self.handed_button = QToolButton(MonthSection)
        self.handed_button.setObjectName(u"handed_button")
        self.handed_button.setCheckable(True)
        self.handed_button.setAutoExclusive(True)

        self.view_row.addWidget(self.handed_button)

        self.notes_button = QToolButton(MonthSection)
        self.notes_button.setObjectName(u"notes_button")
        self.notes_button.setCheckable(True)
        self.notes_button.setAutoExclusive(True)

        self.view_row.addWidget(self.notes_button)

        self.view_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.view_row.addItem(self.view_space)

        self.as_of_label = QLabel(MonthSection)
        self.as_of_label.setObjectName(u"as_of_label")
        self.as_of_label.setProperty(u"role", u"caption")

        self.view_row.addWidget(self.as_of_label)


        self.section_layout.addLayout(self.view_row)

        self.month_splitter = QSplitter(MonthSection)
        self.month_splitter.setObjectName(u"month_splitter")
        self.month_splitter.setOrientation(Qt.Orientation.Vertical)
        self.month_splitter.setHandleWidth(8)
        self.month_splitter.setChildrenCollapsible(False)
        self.view_stack = QStackedWidget(self.month_splitter)
        self.view_stack.setObjectName(u"view_stack")
        self.charts_page = QScrollArea()
        self.charts_page.setObjectName(u"charts_page")
        self.charts_page.setFrameShape(QFrame.Shape.NoFrame)
        self.charts_page.setWidgetResizable(True)
        self.charts_page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.charts_area = QWidget()
        self.charts_area.setObjectName(u"charts_area")
        self.charts_layout = QHBoxLayout(self.charts_area)
        self.charts_layout.setSpacing(8)
        self.charts_layout.setObjectName(u"charts_layout")
        self.charts_layout.setContentsMargins(0, 0, 0, 0)
        self.chart_column_1 = QFrame(self.charts_area)
        self.chart_column_1.setObjectName(u"chart_column_1")
        self.chart_column_1.setProperty(u"panel", True)
        self.chart_column_1_layout = QVBoxLayout(self.chart_column_1)
        self.chart_column_1_layout.setSpacing(0)
        self.chart_column_1_layout.setObjectName(u"chart_column_1_layout")
        self.chart_column_1_layout.setContentsMargins(0, 0, 0, 0)
        self.days_heading_row = QFrame(self.chart_column_1)
        self.days_heading_row.setObjectName(u"days_heading_row")
        self.days_heading_row.setProperty(u"headingRow", True)
        self.days_heading_row.setMinimumSize(QSize(0, 30))
        self.days_heading_row.setMaximumSize(QSize(16777215, 30))
        self.days_heading_layout = QHBoxLayout(self.days_heading_row)
        self.days_heading_layout.setSpacing(8)
        self.days_heading_layout.setObjectName(u"days_heading_layout")
        self.days_heading_layout.setContentsMargins(10, 2, 10, 2)
        self.days_heading = QLabel(self.days_heading_row)
        self.days_heading.setObjectName(u"days_heading")
        self.days_heading.setProperty(u"role", u"heading")

        self.days_heading_layout.addWidget(self.days_heading)

        self.days_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.days_heading_layout.addItem(self.days_space)

        self.days_aside = QLabel(self.days_heading_row)
        self.days_aside.setObjectName(u"days_aside")
        self.days_aside.setProperty(u"role", u"muted")

        self.days_heading_layout.addWidget(self.days_aside)


        self.chart_column_1_layout.addWidget(self.days_heading_row)

        self.days_holder = QWidget(self.chart_column_1)
        self.days_holder.setObjectName(u"days_holder")
        self.days_holder_layout = QVBoxLayout(self.days_holder)
        self.days_holder_layout.setSpacing(8)
        self.days_holder_layout.setObjectName(u"days_holder_layout")
        self.days_holder_layout.setContentsMargins(10, 8, 10, 8)

        self.chart_column_1_layout.addWidget(self.days_holder)

        self.results_heading_row = QFrame(self.chart_column_1)
        self.results_heading_row.setObjectName(u"results_heading_row")
        self.results_heading_row.setProperty(u"headingRow", True)
        self.results_heading_row.setMinimumSize(QSize(0, 30))
        self.results_heading_row.setMaximumSize(QSize(16777215, 30))
        self.results_heading_layout = QHBoxLayout(self.results_heading_row)
        self.results_heading_layout.setSpacing(8)
        self.results_heading_layout.setObjectName(u"results_heading_layout")
        self.results_heading_layout.setContentsMargins(10, 2, 10, 2)
        self.results_heading = QLabel(self.results_heading_row)
        self.results_heading.setObjectName(u"results_heading")
        self.results_heading.setProperty(u"role", u"heading")

        self.results_heading_layout.addWidget(self.results_heading)

        self.results_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.results_heading_layout.addItem(self.results_space)

        self.results_aside = QLabel(self.results_heading_row)
        self.results_aside.setObjectName(u"results_aside")
        self.results_aside.setProperty(u"role", u"muted")

        self.results_heading_layout.addWidget(self.results_aside)


        self.chart_column_1_layout.addWidget(self.results_heading_row)

        self.results_holder = QWidget(self.chart_column_1)
        self.results_holder.setObjectName(u"results_holder")
        self.results_holder_layout = QVBoxLayout(self.results_holder)
        self.results_holder_layout.setSpacing(8)
        self.results_holder_layout.setObjectName(u"results_holder_layout")
        self.results_holder_layout.setContentsMargins(10, 8, 10, 8)

        self.chart_column_1_layout.addWidget(self.results_holder)

        self.results_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.chart_column_1_layout.addItem(self.results_bottom)

        self.chart_column_1_layout.setStretch(4, 1)

        self.charts_layout.addWidget(self.chart_column_1)

        self.chart_column_2 = QFrame(self.charts_area)
        self.chart_column_2.setObjectName(u"chart_column_2")
        self.chart_column_2.setProperty(u"panel", True)
        self.chart_column_2_layout = QVBoxLayout(self.chart_column_2)
        self.chart_column_2_layout.setSpacing(0)
        self.chart_column_2_layout.setObjectName(u"chart_column_2_layout")
        self.chart_column_2_layout.setContentsMargins(0, 0, 0, 0)
        self.rates_heading_row = QFrame(self.chart_column_2)
        self.rates_heading_row.setObjectName(u"rates_heading_row")
        self.rates_heading_row.setProperty(u"headingRow", True)
        self.rates_heading_row.setMinimumSize(QSize(0, 30))
        self.rates_heading_row.setMaximumSize(QSize(16777215, 30))
        self.rates_heading_layout = QHBoxLayout(self.rates_heading_row)
        self.rates_heading_layout.setSpacing(8)
        self.rates_heading_layout.setObjectName(u"rates_heading_layout")
        self.rates_heading_layout.setContentsMargins(10, 2, 10, 2)
        self.rates_heading = QLabel(self.rates_heading_row)
        self.rates_heading.setObjectName(u"rates_heading")
        self.rates_heading.setProperty(u"role", u"heading")

        self.rates_heading_layout.addWidget(self.rates_heading)

        self.rates_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rates_heading_layout.addItem(self.rates_space)

        self.rates_aside = QLabel(self.rates_heading_row)
        self.rates_aside.setObjectName(u"rates_aside")
        self.rates_aside.setProperty(u"role", u"muted")

        self.rates_heading_layout.addWidget(self.rates_aside)


        self.chart_column_2_layout.addWidget(self.rates_heading_row)

        self.rates_holder = QWidget(self.chart_column_2)
        self.rates_holder.setObjectName(u"rates_holder")
        self.rates_holder_layout = QVBoxLayout(self.rates_holder)
        self.rates_holder_layout.setSpacing(8)
        self.rates_holder_layout.setObjectName(u"rates_holder_layout")
        self.rates_holder_layout.setContentsMargins(10, 8, 10, 8)

        self.chart_column_2_layout.addWidget(self.rates_holder)

        self.rates_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.chart_column_2_layout.addItem(self.rates_bottom)

        self.chart_column_2_layout.setStretch(2, 1)

        self.charts_layout.addWidget(self.chart_column_2)

        self.chart_column_3 = QFrame(self.charts_area)
        self.chart_column_3.setObjectName(u"chart_column_3")
        self.chart_column_3.setProperty(u"panel", True)
        self.chart_column_3_layout = QVBoxLayout(self.chart_column_3)
        self.chart_column_3_layout.setSpacing(0)
        self.chart_column_3_layout.setObjectName(u"chart_column_3_layout")
        self.chart_column_3_layout.setContentsMargins(0, 0, 0, 0)
        self.natures_heading_row = QFrame(self.chart_column_3)
        self.natures_heading_row.setObjectName(u"natures_heading_row")
        self.natures_heading_row.setProperty(u"headingRow", True)
        self.natures_heading_row.setMinimumSize(QSize(0, 30))
        self.natures_heading_row.setMaximumSize(QSize(16777215, 30))
        self.natures_heading_layout = QHBoxLayout(self.natures_heading_row)
        self.natures_heading_layout.setSpacing(8)
        self.natures_heading_layout.setObjectName(u"natures_heading_layout")
        self.natures_heading_layout.setContentsMargins(10, 2, 10, 2)
        self.natures_heading = QLabel(self.natures_heading_row)
        self.natures_heading.setObjectName(u"natures_heading")
        self.natures_heading.setProperty(u"role", u"heading")

        self.natures_heading_layout.addWidget(self.natures_heading)

        self.natures_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.natures_heading_layout.addItem(self.natures_space)

        self.natures_aside = QLabel(self.natures_heading_row)
        self.natures_aside.setObjectName(u"natures_aside")
        self.natures_aside.setProperty(u"role", u"muted")

        self.natures_heading_layout.addWidget(self.natures_aside)


        self.chart_column_3_layout.addWidget(self.natures_heading_row)

        self.natures_holder = QWidget(self.chart_column_3)
        self.natures_holder.setObjectName(u"natures_holder")
        self.natures_holder_layout = QVBoxLayout(self.natures_holder)
        self.natures_holder_layout.setSpacing(8)
        self.natures_holder_layout.setObjectName(u"natures_holder_layout")
        self.natures_holder_layout.setContentsMargins(10, 8, 10, 8)

        self.chart_column_3_layout.addWidget(self.natures_holder)

        self.grades_heading_row = QFrame(self.chart_column_3)
        self.grades_heading_row.setObjectName(u"grades_heading_row")
        self.grades_heading_row.setProperty(u"headingRow", True)
        self.grades_heading_row.setMinimumSize(QSize(0, 30))
        self.grades_heading_row.setMaximumSize(QSize(16777215, 30))
        self.grades_heading_layout = QHBoxLayout(self.grades_heading_row)
        self.grades_heading_layout.setSpacing(8)
        self.grades_heading_layout.setObjectName(u"grades_heading_layout")
        self.grades_heading_layout.setContentsMargins(10, 2, 10, 2)
        self.grades_heading = QLabel(self.grades_heading_row)
        self.grades_heading.setObjectName(u"grades_heading")
        self.grades_heading.setProperty(u"role", u"heading")

        self.grades_heading_layout.addWidget(self.grades_heading)

        self.grades_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.grades_heading_layout.addItem(self.grades_space)


        self.chart_column_3_layout.addWidget(self.grades_heading_row)

        self.grades_holder = QWidget(self.chart_column_3)
        self.grades_holder.setObjectName(u"grades_holder")
        self.grades_holder_layout = QVBoxLayout(self.grades_holder)
        self.grades_holder_layout.setSpacing(8)
        self.grades_holder_layout.setObjectName(u"grades_holder_layout")
        self.grades_holder_layout.setContentsMargins(10, 8, 10, 8)

        self.chart_column_3_layout.addWidget(self.grades_holder)

        self.grades_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.chart_column_3_layout.addItem(self.grades_bottom)

        self.chart_column_3_layout.setStretch(4, 1)

        self.charts_layout.addWidget(self.chart_column_3)

        self.chart_column_4 = QFrame(self.charts_area)
        self.chart_column_4.setObjectName(u"chart_column_4")
        self.chart_column_4.setProperty(u"panel", True)
        self.chart_column_4_layout = QVBoxLayout(self.chart_column_4)
        self.chart_column_4_layout.setSpacing(0)
        self.chart_column_4_layout.setObjectName(u"chart_column_4_layout")
        self.chart_column_4_layout.setContentsMargins(0, 0, 0, 0)
        self.departments_heading_row = QFrame(self.chart_column_4)
        self.departments_heading_row.setObjectName(u"departments_heading_row")
        self.departments_heading_row.setProperty(u"headingRow", True)
        self.departments_heading_row.setMinimumSize(QSize(0, 30))
        self.departments_heading_row.setMaximumSize(QSize(16777215, 30))
        self.departments_heading_layout = QHBoxLayout(self.departments_heading_row)
        self.departments_heading_layout.setSpacing(8)
        self.departments_heading_layout.setObjectName(u"departments_heading_layout")
        self.departments_heading_layout.setContentsMargins(10, 2, 10, 2)
        self.departments_heading = QLabel(self.departments_heading_row)
        self.departments_heading.setObjectName(u"departments_heading")
        self.departments_heading.setProperty(u"role", u"heading")

        self.departments_heading_layout.addWidget(self.departments_heading)

        self.departments_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.departments_heading_layout.addItem(self.departments_space)

        self.departments_aside = QLabel(self.departments_heading_row)
        self.departments_aside.setObjectName(u"departments_aside")
        self.departments_aside.setProperty(u"role", u"muted")

        self.departments_heading_layout.addWidget(self.departments_aside)


        self.chart_column_4_layout.addWidget(self.departments_heading_row)

        self.departments_holder = QWidget(self.chart_column_4)
        self.departments_holder.setObjectName(u"departments_holder")
        self.departments_holder_layout = QVBoxLayout(self.departments_holder)
        self.departments_holder_layout.setSpacing(8)
        self.departments_holder_layout.setObjectName(u"departments_holder_layout")
        self.departments_holder_layout.setContentsMargins(10, 8, 10, 8)

        self.chart_column_4_layout.addWidget(self.departments_holder)

        self.buildings_heading_row = QFrame(self.chart_column_4)
        self.buildings_heading_row.setObjectName(u"buildings_heading_row")
        self.buildings_heading_row.setProperty(u"headingRow", True)
        self.buildings_heading_row.setMinimumSize(QSize(0, 30))
        self.buildings_heading_row.setMaximumSize(QSize(16777215, 30))
        self.buildings_heading_layout = QHBoxLayout(self.buildings_heading_row)
        self.buildings_heading_layout.setSpacing(8)
        self.buildings_heading_layout.setObjectName(u"buildings_heading_layout")
        self.buildings_heading_layout.setContentsMargins(10, 2, 10, 2)
        self.buildings_heading = QLabel(self.buildings_heading_row)
        self.buildings_heading.setObjectName(u"buildings_heading")
        self.buildings_heading.setProperty(u"role", u"heading")

        self.buildings_heading_layout.addWidget(self.buildings_heading)

        self.buildings_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buildings_heading_layout.addItem(self.buildings_space)


        self.chart_column_4_layout.addWidget(self.buildings_heading_row)

        self.buildings_holder = QWidget(self.chart_column_4)
        self.buildings_holder.setObjectName(u"buildings_holder")
        self.buildings_holder_layout = QVBoxLayout(self.buildings_holder)
        self.buildings_holder_layout.setSpacing(8)
        self.buildings_holder_layout.setObjectName(u"buildings_holder_layout")
        self.buildings_holder_layout.setContentsMargins(10, 8, 10, 8)

        self.chart_column_4_layout.addWidget(self.buildings_holder)

        self.buildings_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.chart_column_4_layout.addItem(self.buildings_bottom)

        self.chart_column_4_layout.setStretch(4, 1)

        self.charts_layout.addWidget(self.chart_column_4)

        self.charts_layout.setStretch(0, 5)
        self.charts_layout.setStretch(1, 5)
        self.charts_layout.setStretch(2, 4)
        self.charts_layout.setStretch(3, 4)
        self.charts_page.setWidget(self.charts_area)
        self.view_stack.addWidget(self.charts_page)
        self.sums_page = QFrame()
        self.sums_page.setObjectName(u"sums_page")
        self.sums_page.setProperty(u"panel", True)
        self.sums_layout = QVBoxLayout(self.sums_page)
        self.sums_layout.setSpacing(0)
        self.sums_layout.setObjectName(u"sums_layout")
        self.sums_layout.setContentsMargins(0, 0, 0, 0)
        self.sums_table = QTableView(self.sums_page)
        self.sums_table.setObjectName(u"sums_table")

        self.sums_layout.addWidget(self.sums_table)

        self.view_stack.addWidget(self.sums_page)
        self.clocks_page = QFrame()
        self.clocks_page.setObjectName(u"clocks_page")
        self.clocks_page.setProperty(u"panel", True)
        self.clocks_layout = QVBoxLayout(self.clocks_page)
        self.clocks_layout.setSpacing(0)
        self.clocks_layout.setObjectName(u"clocks_layout")
        self.clocks_layout.setContentsMargins(0, 0, 0, 0)
        self.clocks_table = QTableView(self.clocks_page)
        self.clocks_table.setObjectName(u"clocks_table")

        self.clocks_layout.addWidget(self.clocks_table)

        self.view_stack.addWidget(self.clocks_page)
        self.handed_page = QFrame()
        self.handed_page.setObjectName(u"handed_page")
        self.handed_page.setProperty(u"panel", True)
        self.handed_layout = QVBoxLayout(self.handed_page)
        self.handed_layout.setSpacing(0)
        self.handed_layout.setObjectName(u"handed_layout")
        self.handed_layout.setContentsMargins(0, 0, 0, 0)
        self.handed_table = QTableView(self.handed_page)
        self.handed_table.setObjectName(u"handed_table")

        self.handed_layout.addWidget(self.handed_table)

        self.handed_empty = QLabel(self.handed_page)
        self.handed_empty.setObjectName(u"handed_empty")
        self.handed_empty.setProperty(u"role", u"muted")
        self.handed_empty.setMargin(12)
        self.handed_empty.setWordWrap(True)
        self.handed_empty.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.handed_layout.addWidget(self.handed_empty)

        self.view_stack.addWidget(self.handed_page)
        self.notes_page = QScrollArea()
        self.notes_page.setObjectName(u"notes_page")
        self.notes_page.setFrameShape(QFrame.Shape.NoFrame)
        self.notes_page.setWidgetResizable(True)
        self.notes_area = QFrame()
        self.notes_area.setObjectName(u"notes_area")
        self.notes_area.setProperty(u"panel", True)
        self.notes_layout = QVBoxLayout(self.notes_area)
        self.notes_layout.setSpacing(8)
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_layout.setContentsMargins(12, 8, 12, 8)
        self.notes_label = QLabel(self.notes_area)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setWordWrap(True)
        self.notes_label.setTextFormat(Qt.TextFormat.RichText)
        self.notes_label.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.notes_layout.addWidget(self.notes_label)

        self.notes_page.setWidget(self.notes_area)
        self.view_stack.addWidget(self.notes_page)
        self.month_splitter.addWidget(self.view_stack)
        self.tickets_panel = QFrame(self.month_splitter)
        self.tickets_panel.setObjectName(u"tickets_panel")
        self.tickets_panel.setProperty(u"panel", True)
        self.tickets_layout = QVBoxLayout(self.tickets_panel)
        self.tickets_layout.setSpacing(0)
        self.tickets_layout.setObjectName(u"tickets_layout")
        self.tickets_layout.setContentsMargins(0, 0, 0, 0)
        self.tickets_heading_row = QFrame(self.tickets_panel)
        self.tickets_heading_row.setObjectName(u"tickets_heading_row")
        self.tickets_heading_row.setProperty(u"headingRow", True)
        self.tickets_heading_row.setMinimumSize(QSize(0, 30))
        self.tickets_heading_row.setMaximumSize(QSize(16777215, 30))
        self.tickets_heading_layout = QHBoxLayout(self.tickets_heading_row)
        self.tickets_heading_layout.setSpacing(8)
        self.tickets_heading_layout.setObjectName(u"tickets_heading_layout")
        self.tickets_heading_layout.setContentsMargins(10, 2, 10, 2)
        self.tickets_heading = QLabel(self.tickets_heading_row)
        self.tickets_heading.setObjectName(u"tickets_heading")
        self.tickets_heading.setProperty(u"role", u"heading")

        self.tickets_heading_layout.addWidget(self.tickets_heading)

        self.tickets_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tickets_heading_layout.addItem(self.tickets_space)

        self.tickets_aside = QLabel(self.tickets_heading_row)
        self.tickets_aside.setObjectName(u"tickets_aside")
        self.tickets_aside.setProperty(u"role", u"muted")

        self.tickets_heading_layout.addWidget(self.tickets_aside)


        self.tickets_layout.addWidget(self.tickets_heading_row)

        self.tickets_empty = QLabel(self.tickets_panel)
        self.tickets_empty.setObjectName(u"tickets_empty")
        self.tickets_empty.setProperty(u"role", u"muted")
        self.tickets_empty.setMargin(12)
        self.tickets_empty.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.tickets_layout.addWidget(self.tickets_empty)

        self.ticket_table = QTableView(self.tickets_panel)
        self.ticket_table.setObjectName(u"ticket_table")

        self.tickets_layout.addWidget(self.ticket_table)

        self.tickets_layout.setStretch(2, 1)
        self.month_splitter.addWidget(self.tickets_panel)

        self.section_layout.addWidget(self.month_splitter)

        self.section_layout.setStretch(3, 1)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.present_button)
        QWidget.setTabOrder(self.present_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.hand_button)
        QWidget.setTabOrder(self.hand_button, self.charts_button)
        QWidget.setTabOrder(self.charts_button, self.sums_button)
        QWidget.setTabOrder(self.sums_button, self.clocks_button)
        QWidget.setTabOrder(self.clocks_button, self.handed_button)
        QWidget.setTabOrder(self.handed_button, self.notes_button)
        QWidget.setTabOrder(self.notes_button, self.sums_table)
        QWidget.setTabOrder(self.sums_table, self.clocks_table)
        QWidget.setTabOrder(self.clocks_table, self.handed_table)
        QWidget.setTabOrder(self.handed_table, self.ticket_table)

        self.retranslateUi(MonthSection)
    # setupUi

    def retranslateUi(self, MonthSection):
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("MonthSection", u"\u4e0a\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("MonthSection", u"\u4e0a\u500b\u6708\uff08Alt+\u2190\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.month_label.setText("")
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("MonthSection", u"\u4e0b\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("MonthSection", u"\u4e0b\u500b\u6708\uff08Alt+\u2192\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.present_button.setText(QCoreApplication.translate("MonthSection", u"\u672c\u6708", None))
        self.due_icon.setText("")
        self.due_label.setText("")
        self.print_button.setText(QCoreApplication.translate("MonthSection", u"\u6253\u5370", None))
        self.export_button.setText(QCoreApplication.translate("MonthSection", u"\u532f\u51fa Excel", None))
        self.hand_button.setText(QCoreApplication.translate("MonthSection", u"\u4ea4\u7d66\u7269\u696d\u7d93\u7406", None))
        self.charts_button.setText(QCoreApplication.translate("MonthSection", u"\u5716\u8868", None))
        self.sums_button.setText(QCoreApplication.translate("MonthSection", u"\u5206\u985e", None))
        self.clocks_button.setText(QCoreApplication.translate("MonthSection", u"\u6642\u9650", None))
        self.handed_button.setText(QCoreApplication.translate("MonthSection", u"\u4ea4\u51fa\u8a18\u9304", None))
        self.notes_button.setText(QCoreApplication.translate("MonthSection", u"\u600e\u9ebc\u7b97", None))
        self.as_of_label.setText("")
        self.days_heading.setText(QCoreApplication.translate("MonthSection", u"\u6bcf\u65e5\u6709\u6548\u6295\u8a34", None))
        self.days_aside.setText("")
        self.results_heading.setText(QCoreApplication.translate("MonthSection", u"\u56de\u8a2a\u7d50\u679c", None))
        self.results_aside.setText("")
        self.rates_heading.setText(QCoreApplication.translate("MonthSection", u"\u6e96\u6642\u7387", None))
        self.rates_aside.setText("")
        self.natures_heading.setText(QCoreApplication.translate("MonthSection", u"\u6027\u8cea", None))
        self.natures_aside.setText("")
        self.grades_heading.setText(QCoreApplication.translate("MonthSection", u"\u7b49\u7d1a", None))
        self.departments_heading.setText(QCoreApplication.translate("MonthSection", u"\u90e8\u9580", None))
        self.departments_aside.setText("")
        self.buildings_heading.setText(QCoreApplication.translate("MonthSection", u"\u6a13\u68df", None))
#if QT_CONFIG(accessibility)
        self.sums_table.setAccessibleName(QCoreApplication.translate("MonthSection", u"\u5206\u985e\u7d71\u8a08", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.clocks_table.setAccessibleName(QCoreApplication.translate("MonthSection", u"\u6642\u9650\u7d71\u8a08", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.handed_table.setAccessibleName(QCoreApplication.translate("MonthSection", u"\u4ea4\u51fa\u8a18\u9304", None))
#endif // QT_CONFIG(accessibility)
        self.handed_empty.setText(QCoreApplication.translate("MonthSection", u"\u9084\u6c92\u6709\u4ea4\u904e\u6708\u5831\u3002\u6708\u4efd\u904e\u5b8c\uff0c\u6309\u300c\u4ea4\u7d66\u7269\u696d\u7d93\u7406\u300d\u8a18\u4e0b\u4ea4\u7d66\u8ab0\u3001\u4ec0\u9ebc\u6642\u5019\u3001\u7576\u6642\u7684\u6578\u5b57\u3002", None))
        self.notes_label.setText("")
        self.tickets_heading.setText("")
        self.tickets_aside.setText("")
        self.tickets_empty.setText("")
#if QT_CONFIG(accessibility)
        self.ticket_table.setAccessibleName(QCoreApplication.translate("MonthSection", u"\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

