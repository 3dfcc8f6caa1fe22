# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fees_month_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget)

class Ui_FeesMonthSection(object):
    def setupUi(self, FeesMonthSection):
        if not FeesMonthSection.objectName():
            FeesMonthSection.setObjectName(u"FeesMonthSection")
        self.section_layout = QVBoxLayout(FeesMonthSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.month_row = QHBoxLayout()
        self.month_row.setSpacing(8)
        self.month_row.setObjectName(u"month_row")
        self.month_row.setContentsMargins(0, 0, 0, 0)
        self.previous_button = QToolButton(FeesMonthSection)
        self.previous_button.setObjectName(u"previous_button")

        self.month_row.addWidget(self.previous_button)

        self.month_label = QLabel(FeesMonthSection)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"role", u"title")

        self.month_row.addWidget(self.month_label)

        self.next_button = QToolButton(FeesMonthSection)
        self.next_button.setObjectName(u"next_button")

        self.month_row.addWidget(self.next_button)

        self.present_button = QPushButton(FeesMonthSection)
        self.present_button.setObjectName(u"present_button")

        self.month_row.addWidget(self.present_button)

        self.as_of_label = QLabel(FeesMonthSection)
        self.as_of_label.setObjectName(u"as_of_label")
        self.as_of_label.setProperty(u"role", u"muted")

        self.month_row.addWidget(self.as_of_label)

        self.month_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.month_row.addItem(self.month_space)

        self.export_button = QPushButton(FeesMonthSection)
        self.export_button.setObjectName(u"export_button")

        self.month_row.addWidget(self.export_button)

        self.print_button = QPushButton(FeesMonthSection)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"primary", True)

        self.month_row.addWidget(self.print_button)


        self.section_layout.addLayout(self.month_row)

        self.tile_layout = QHBoxLayout()
        self.tile_layout.setSpacing(8)
        self.tile_layout.setObjectName(u"tile_layout")
        self.tile_layout.setContentsMargins(0, 0, 0, 0)

        self.section_layout.addLayout(self.tile_layout)

        self.view_row = QHBoxLayout()
        self.view_row.setSpacing(0)
        self.view_row.setObjectName(u"view_row")
        self.view_row.setContentsMargins(0, 0, 0, 0)
        self.sums_button = QToolButton(FeesMonthSection)
        self.sums_button.setObjectName(u"sums_button")
        self.sums_button.setCheckable(True)
        self.sums_button.setAutoExclusive(True)

        self.view_row.addWidget(self.sums_button)

        self.money_button = QToolButton(FeesMonthSection)
        self.money_button.setObjectName(u"money_button")
        self.money_button.setCheckable(True)
        self.money_button.setAutoExclusive(True)

        self.view_row.addWidget(self.money_button)

        self.notes_button = QToolButton(FeesMonthSection)
        self.notes_button.setObjectName(u"notes_button")
        self.notes_button.setCheckable(True)
        self.notes_button.setAutoExclusive(True)

        self.view_row.addWidget(self.notes_button)

        self.view_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.view_row.addItem(self.view_space)


        self.section_layout.addLayout(self.view_row)

        self.month_splitter = QSplitter(FeesMonthSection)
        self.month_splitter.setObjectName(u"month_splitter")
        self.month_splitter.setOrientation(Qt.Orientation.Vertical)
        self.month_splitter.setChildrenCollapsible(False)
        self.view_stack = QStackedWidget(self.month_splitter)
        self.view_stack.setObjectName(u"view_stack")
        self.sums_page = QWidget()
        self.sums_page.setObjectName(u"sums_page")
        self.sums_page_layout = QHBoxLayout(self.sums_page)
        self.sums_page_layout.setSpacing(8)
        self.sums_page_layout.setObjectName(u"sums_page_layout")
        self.sums_page_layout.setContentsMargins(0, 0, 0, 0)
        self.sums_panel = QFrame(self.sums_page)
        self.sums_panel.setObjectName(u"sums_panel")
        self.sums_panel.setProperty(u"panel", True)
        self.sums_layout = QVBoxLayout(self.sums_panel)
        self.sums_layout.setSpacing(0)
        self.sums_layout.setObjectName(u"sums_layout")
        self.sums_layout.setContentsMargins(0, 0, 0, 0)
        self.sums_table = QTableView(self.sums_panel)
        self.sums_table.setObjectName(u"sums_table")

        self.sums_layout.addWidget(self.sums_table)


        self.sums_page_layout.addWidget(self.sums_panel)

        self.bars_scroll = QScrollArea(self.sums_page)
        self.bars_scroll.setObjectName(u"bars_scroll")
        self.bars_scroll.setWidgetResizable(True)
        self.bars_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.bars_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bars_page = QWidget()
        self.bars_page.setObjectName(u"bars_page")
        self.bars_layout = QVBoxLayout(self.bars_page)
        self.bars_layout.setSpacing(8)
        self.bars_layout.setObjectName(u"bars_layout")
        self.bars_layout.setContentsMargins(0, 0, 0, 0)
        self.stewards_panel = QFrame(self.bars_page)
        self.stewards_panel.setObjectName(u"stewards_panel")
        self.stewards_panel.setProperty(u"panel", True)
        self.stewards_layout = QVBoxLayout(self.stewards_panel)
        self.stewards_layout.setSpacing(0)
        self.stewards_layout.setObjectName(u"stewards_layout")
        self.stewards_layout.setContentsMargins(0, 0, 0, 0)
        self.stewards_row = QFrame(self.stewards_panel)
        self.stewards_row.setObjectName(u"stewards_row")
        self.stewards_row.setProperty(u"headingRow", True)
        self.stewards_row.setMinimumSize(QSize(0, 32))
        self.stewards_row.setMaximumSize(QSize(16777215, 32))
        self.stewards_row_layout = QHBoxLayout(self.stewards_row)
        self.stewards_row_layout.setSpacing(8)
        self.stewards_row_layout.setObjectName(u"stewards_row_layout")
        self.stewards_row_layout.setContentsMargins(12, 2, 8, 2)
        self.stewards_heading = QLabel(self.stewards_row)
        self.stewards_heading.setObjectName(u"stewards_heading")
        self.stewards_heading.setProperty(u"role", u"heading")

        self.stewards_row_layout.addWidget(self.stewards_heading)

        self.stewards_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stewards_row_layout.addItem(self.stewards_space)

        self.stewards_aside = QLabel(self.stewards_row)
        self.stewards_aside.setObjectName(u"stewards_aside")
        self.stewards_aside.setProperty(u"role", u"muted")

        self.stewards_row_layout.addWidget(self.stewards_aside)


        self.stewards_layout.addWidget(self.stewards_row)

        self.stewards_holder_layout = QVBoxLayout()
        self.stewards_holder_layout.setSpacing(0)
        self.stewards_holder_layout.setObjectName(u"stewards_holder_layout")
        self.stewards_holder_layout.setContentsMargins(12, 8, 12, 8)

        self.stewards_layout.addLayout(self.stewards_holder_layout)


        self.bars_layout.addWidget(self.stewards_panel)

        self.buildings_panel = QFrame(self.bars_page)
        self.buildings_panel.setObjectName(u"buildings_panel")
        self.buildings_panel.setProperty(u"panel", True)
        self.buildings_layout = QVBoxLayout(self.buildings_panel)
        self.buildings_layout.setSpacing(0)
        self.buildings_layout.setObjectName(u"buildings_layout")
        self.buildings_layout.setContentsMargins(0, 0, 0, 0)
        self.buildings_row = QFrame(self.buildings_panel)
        self.buildings_row.setObjectName(u"buildings_row")
        self.buildings_row.setProperty(u"headingRow", True)
        self.buildings_row.setMinimumSize(QSize(0, 32))
        self.buildings_row.setMaximumSize(QSize(16777215, 32))
        self.buildings_row_layout = QHBoxLayout(self.buildings_row)
        self.buildings_row_layout.setSpacing(8)
        self.buildings_row_layout.setObjectName(u"buildings_row_layout")
        self.buildings_row_layout.setContentsMargins(12, 2, 8, 2)
        self.buildings_heading = QLabel(self.buildings_row)
        self.buildings_heading.setObjectName(u"buildings_heading")
        self.buildings_heading.setProperty(u"role", u"heading")

        self.buildings_row_layout.addWidget(self.buildings_heading)

        self.buildings_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buildings_row_layout.addItem(self.buildings_space)

        self.buildings_aside = QLabel(self.buildings_row)
        self.buildings_aside.setObjectName(u"buildings_aside")
        self.buildings_aside.setProperty(u"role", u"muted")

        self.buildings_row_layout.addWidget(self.buildings_aside)


        self.buildings_layout.addWidget(self.buildings_row)

        self.buildings_holder_layout = QVBoxLayout()
        self.buildings_holder_layout.setSpacing(0)
        self.buildings_holder_layout.setObjectName(u"buildings_holder_layout")
        self.buildings_holder_layout.setContentsMargins(12, 8, 12, 8)

        self.buildings_layout.addLayout(self.buildings_holder_layout)


        self.bars_layout.addWidget(self.buildings_panel)

        self.items_panel = QFrame(self.bars_page)
        self.items_panel.setObjectName(u"items_panel")
        self.items_panel.setProperty(u"panel", True)
        self.items_layout = QVBoxLayout(self.items_panel)
        self.items_layout.setSpacing(0)
        self.items_layout.setObjectName(u"items_layout")
        self.items_layout.setContentsMargins(0, 0, 0, 0)
        self.items_row = QFrame(self.items_panel)
        self.items_row.setObjectName(u"items_row")
        self.items_row.setProperty(u"headingRow", True)
        self.items_row.setMinimumSize(QSize(0, 32))
        self.items_row.setMaximumSize(QSize(16777215, 32))
        self.items_row_layout = QHBoxLayout(self.items_row)
        self.items_row_layout.setSpacing(8)
        self.items_row_layout.setObjectName(u"items_row_layout")
        self.items_row_layout.setContentsMargins(12, 2, 8, 2)
        self.items_heading = QLabel(self.items_row)
        self.items_heading.setObjectName(u"items_heading")
        self.items_heading.setProperty(u"role", u"heading")

        self.items_row_layout.addWidget(self.items_heading)

        self.items_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.items_row_layout.addItem(self.items_space)

        self.items_aside = QLabel(self.items_row)
        self.items_aside.setObjectName(u"items_aside")
        self.items_aside.setProperty(u"role", u"muted")

        self.items_row_layout.addWidget(self.items_aside)


        self.items_layout.addWidget(self.items_row)

        self.items_holder_layout = QVBoxLayout()
        self.items_holder_layout.setSpacing(0)
        self.items_holder_layout.setObjectName(u"items_holder_layout")
        self.items_holder_layout.setContentsMargins(12, 8, 12, 8)

        self.items_layout.addLayout(self.items_holder_layout)


        self.bars_layout.addWidget(self.items_panel)

        self.bars_space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bars_layout.addItem(self.bars_space)

        self.bars_scroll.setWidget(self.bars_page)

        self.sums_page_layout.addWidget(self.bars_scroll)

        self.sums_page_layout.setStretch(0, 3)
        self.sums_page_layout.setStretch(1, 1)
        self.view_stack.addWidget(self.sums_page)
        self.money_page = QWidget()
        self.money_page.setObjectName(u"money_page")
        self.money_page_layout = QHBoxLayout(self.money_page)
        self.money_page_layout.setSpacing(8)
        self.money_page_layout.setObjectName(u"money_page_layout")
        self.money_page_layout.setContentsMargins(0, 0, 0, 0)
        self.means_panel = QFrame(self.money_page)
        self.means_panel.setObjectName(u"means_panel")
        self.means_panel.setProperty(u"panel", True)
        self.means_layout = QVBoxLayout(self.means_panel)
        self.means_layout.setSpacing(0)
        self.means_layout.setObjectName(u"means_layout")
        self.means_layout.setContentsMargins(0, 0, 0, 0)
        self.means_row = QFrame(self.means_panel)
        self.means_row.setObjectName(u"means_row")
        self.means_row.setProperty(u"headingRow", True)
        self.means_row.setMinimumSize(QSize(0, 32))
        self.means_row.setMaximumSize(QSize(16777215, 32))
        self.means_row_layout = QHBoxLayout(self.means_row)
        self.means_row_layout.setSpacing(8)
        self.means_row_layout.setObjectName(u"means_row_layout")
        self.means_row_layout.setContentsMargins(12, 2, 8, 2)
        self.means_heading = QLabel(self.means_row)
        self.means_heading.setObjectName(u"means_heading")
        self.means_heading.setProperty(u"role", u"heading")

        self.means_row_layout.addWidget(self.means_heading)

        self.means_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.means_row_layout.addItem(self.means_space)

        self.means_aside = QLabel(self.means_row)
        self.means_aside.setObjectName(u"means_aside")
        self.means_aside.setProperty(u"role", u"muted")

        self.means_row_layout.addWidget(self.means_aside)


        self.means_layout.addWidget(self.means_row)

        self.means_table = QTableView(self.means_panel)
        self.means_table.setObjectName(u"means_table")

        self.means_layout.addWidget(self.means_table)


        self.money_page_layout.addWidget(self.means_panel)

        self.flow_panel = QFrame(self.money_page)
        self.flow_panel.setObjectName(u"flow_panel")
        self.flow_panel.setProperty(u"panel", True)
        self.flow_layout = QVBoxLayout(self.flow_panel)
        self.flow_layout.setSpacing(0)
        self.flow_layout.setObjectName(u"flow_layout")
        self.flow_layout.setContentsMargins(0, 0, 0, 0)
        self.flow_row = QFrame(self.flow_panel)
        self.flow_row.setObjectName(u"flow_row")
        self.flow_row.setProperty(u"headingRow", True)
        self.flow_row.setMinimumSize(QSize(0, 32))
        self.flow_row.setMaximumSize(QSize(16777215, 32))
        self.flow_row_layout = QHBoxLayout(self.flow_row)
        self.flow_row_layout.setSpacing(8)
        self.flow_row_layout.setObjectName(u"flow_row_layout")
        self.flow_row_layout.setContentsMargins(12, 2, 8, 2)
        self.flow_heading = QLabel(self.flow_row)
        self.flow_heading.setObjectName(u"flow_heading")
        self.flow_heading.setProperty(u"role", u"heading")

        self.flow_row_layout.addWidget(self.flow_heading)

        self.flow_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.flow_row_layout.addItem(self.flow_space)

        self.flow_aside = QLabel(self.flow_row)
        self.flow_aside.setObjectName(u"flow_aside")
        self.flow_aside.setProperty(u"role", u"muted")

        self.flow_row_layout.addWidget(self.flow_aside)


        self.flow_layout.addWidget(self.flow_row)

        self.flow_table = QTableView(self.flow_panel)
        self.flow_table.setObjectName(u"flow_table")

        self.flow_layout.addWidget(self.flow_table)


        self.money_page_layout.addWidget(self.flow_panel)

        self.ageing_panel = QFrame(self.money_page)
        self.ageing_panel.setObjectName(u"ageing_panel")
        self.ageing_panel.setProperty(u"panel", True)
        self.ageing_layout = QVBoxLayout(self.ageing_panel)
        self.ageing_layout.setSpacing(0)
        self.ageing_layout.setObjectName(u"ageing_layout")
        self.ageing_layout.setContentsMargins(0, 0, 0, 0)
        self.ageing_row = QFrame(self.ageing_panel)
        self.ageing_row.setObjectName(u"ageing_row")
        self.ageing_row.setProperty(u"headingRow", True)
        self.ageing_row.setMinimumSize(QSize(0, 32))
        self.ageing_row.setMaximumSize(QSize(16777215, 32))
        self.ageing_row_layout = QHBoxLayout(self.ageing_row)
        self.ageing_row_layout.setSpacing(8)
        self.ageing_row_layout.setObjectName(u"ageing_row_layout")
        self.ageing_row_layout.setContentsMargins(12, 2, 8, 2)
        self.ageing_heading = QLabel(self.ageing_row)
        self.ageing_heading.setObjectName(u"ageing_heading")
        self.ageing_heading.setProperty(u"role", u"heading")

        self.ageing_row_layout.addWidget(self.ageing_heading)

        self.ageing_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ageing_row_layout.addItem(self.ageing_space)

        self.ageing_aside = QLabel(self.ageing_row)
        self.ageing_aside.setObjectName(u"ageing_aside")
        self.ageing_aside.setProperty(u"role", u"muted")

        self.ageing_row_layout.addWidget(self.ageing_aside)


        self.ageing_layout.addWidget(self.ageing_row)

        self.ageing_table = QTableView(self.ageing_panel)
        self.ageing_table.setObjectName(u"ageing_table")

        self.ageing_layout.addWidget(self.ageing_table)


        self.money_page_layout.addWidget(self.ageing_panel)

        self.money_page_layout.setStretch(0, 3)
        self.money_page_layout.setStretch(1, 2)
        self.money_page_layout.setStretch(2, 3)
        self.view_stack.addWidget(self.money_page)
        self.notes_page = QWidget()
        self.notes_page.setObjectName(u"notes_page")
        self.notes_page_layout = QVBoxLayout(self.notes_page)
        self.notes_page_layout.setSpacing(8)
        self.notes_page_layout.setObjectName(u"notes_page_layout")
        self.notes_page_layout.setContentsMargins(0, 0, 0, 0)
        self.notes_scroll = QScrollArea(self.notes_page)
        self.notes_scroll.setObjectName(u"notes_scroll")
        self.notes_scroll.setWidgetResizable(True)
        self.notes_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.notes_inner = QWidget()
        self.notes_inner.setObjectName(u"notes_inner")
        self.notes_layout = QVBoxLayout(self.notes_inner)
        self.notes_layout.setSpacing(8)
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_layout.setContentsMargins(0, 0, 0, 0)
        self.notes_label = QLabel(self.notes_inner)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setWordWrap(True)
        self.notes_label.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.notes_label.setMargin(12)

        self.notes_layout.addWidget(self.notes_label)

        self.notes_scroll.setWidget(self.notes_inner)

        self.notes_page_layout.addWidget(self.notes_scroll)

        self.view_stack.addWidget(self.notes_page)
        self.month_splitter.addWidget(self.view_stack)
        self.unpaid_panel = QFrame(self.month_splitter)
        self.unpaid_panel.setObjectName(u"unpaid_panel")
        self.unpaid_panel.setProperty(u"panel", True)
        self.unpaid_layout = QVBoxLayout(self.unpaid_panel)
        self.unpaid_layout.setSpacing(0)
        self.unpaid_layout.setObjectName(u"unpaid_layout")
        self.unpaid_layout.setContentsMargins(0, 0, 0, 0)
        self.unpaid_row = QFrame(self.unpaid_panel)
        self.unpaid_row.setObjectName(u"unpaid_row")
        self.unpaid_row.setProperty(u"headingRow", True)
        self.unpaid_row.setMinimumSize(QSize(0, 32))
        self.unpaid_row.setMaximumSize(QSize(16777215, 32))
        self.unpaid_row_layout = QHBoxLayout(self.unpaid_row)
        self.unpaid_row_layout.setSpacing(8)
        self.unpaid_row_layout.setObjectName(u"unpaid_row_layout")
        self.unpaid_row_layout.setContentsMargins(12, 2, 8, 2)
        self.unpaid_heading = QLabel(self.unpaid_row)
        self.unpaid_heading.setObjectName(u"unpaid_heading")
        self.unpaid_heading.setProperty(u"role", u"heading")

        self.unpaid_row_layout.addWidget(self.unpaid_heading)

        self.unpaid_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unpaid_row_layout.addItem(self.unpaid_space)

        self.unpaid_aside = QLabel(self.unpaid_row)
        self.unpaid_aside.setObjectName(u"unpaid_aside")
        self.unpaid_aside.setProperty(u"role", u"muted")

        self.unpaid_row_layout.addWidget(self.unpaid_aside)


        self.unpaid_layout.addWidget(self.unpaid_row)

        self.unpaid_empty = QLabel(self.unpaid_panel)
        self.unpaid_empty.setObjectName(u"unpaid_empty")
        self.unpaid_empty.setProperty(u"role", u"muted")
        self.unpaid_empty.setMargin(12)
        self.unpaid_empty.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.unpaid_layout.addWidget(self.unpaid_empty)

        self.unpaid_table = QTableView(self.unpaid_panel)
        self.unpaid_table.setObjectName(u"unpaid_table")

        self.unpaid_layout.addWidget(self.unpaid_table)

        self.month_splitter.addWidget(self.unpaid_panel)

        self.section_layout.addWidget(self.month_splitter)

        self.section_layout.setStretch(3, 1)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.present_button)
        QWidget.setTabOrder(self.present_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.sums_button)
        QWidget.setTabOrder(self.sums_button, self.money_button)
        QWidget.setTabOrder(self.money_button, self.notes_button)
        QWidget.setTabOrder(self.notes_button, self.sums_table)
        QWidget.setTabOrder(self.sums_table, self.means_table)
        QWidget.setTabOrder(self.means_table, self.flow_table)
        QWidget.setTabOrder(self.flow_table, self.ageing_table)
        QWidget.setTabOrder(self.ageing_table, self.unpaid_table)

        self.retranslateUi(FeesMonthSection)
    # setupUi

    def retranslateUi(self, FeesMonthSection):
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("FeesMonthSection", u"\u4e0a\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("FeesMonthSection", u"\u4e0a\u500b\u6708\uff08Alt+\u2190\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.month_label.setText("")
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("FeesMonthSection", u"\u4e0b\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("FeesMonthSection", u"\u4e0b\u500b\u6708\uff08Alt+\u2192\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.present_button.setText(QCoreApplication.translate("FeesMonthSection", u"\u672c\u6708", None))
        self.as_of_label.setText("")
        self.export_button.setText(QCoreApplication.translate("FeesMonthSection", u"\u532f\u51fa Excel", None))
        self.print_button.setText(QCoreApplication.translate("FeesMonthSection", u"\u6253\u5370", None))
        self.sums_button.setText(QCoreApplication.translate("FeesMonthSection", u"\u61c9\u6536\u5be6\u6536", None))
        self.money_button.setText(QCoreApplication.translate("FeesMonthSection", u"\u6536\u6b3e\u8207\u9810\u5b58", None))
        self.notes_button.setText(QCoreApplication.translate("FeesMonthSection", u"\u600e\u9ebc\u7b97", None))
#if QT_CONFIG(accessibility)
        self.sums_table.setAccessibleName(QCoreApplication.translate("FeesMonthSection", u"\u61c9\u6536\u5be6\u6536", None))
#endif // QT_CONFIG(accessibility)
        self.stewards_heading.setText(QCoreApplication.translate("FeesMonthSection", u"\u5340\u57df\u7ba1\u7406\u54e1\u6536\u7e73\u7387", None))
        self.stewards_aside.setText(QCoreApplication.translate("FeesMonthSection", u"\u5be6\u6536\uff0f\u61c9\u6536\uff0c\u5143", None))
        self.buildings_heading.setText(QCoreApplication.translate("FeesMonthSection", u"\u6a13\u68df\u6536\u7e73\u7387", None))
        self.buildings_aside.setText(QCoreApplication.translate("FeesMonthSection", u"\u5be6\u6536\uff0f\u61c9\u6536\uff0c\u5143", None))
        self.items_heading.setText(QCoreApplication.translate("FeesMonthSection", u"\u9805\u76ee\u6536\u7e73\u7387", None))
        self.items_aside.setText(QCoreApplication.translate("FeesMonthSection", u"\u5be6\u6536\uff0f\u61c9\u6536\uff0c\u5143", None))
        self.means_heading.setText(QCoreApplication.translate("FeesMonthSection", u"\u6536\u6b3e\u65b9\u5f0f", None))
        self.means_aside.setText("")
#if QT_CONFIG(accessibility)
        self.means_table.setAccessibleName(QCoreApplication.translate("FeesMonthSection", u"\u6536\u6b3e\u65b9\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.flow_heading.setText(QCoreApplication.translate("FeesMonthSection", u"\u9810\u5b58\u7684\u4f86\u53bb", None))
        self.flow_aside.setText("")
#if QT_CONFIG(accessibility)
        self.flow_table.setAccessibleName(QCoreApplication.translate("FeesMonthSection", u"\u9810\u5b58\u7684\u4f86\u53bb", None))
#endif // QT_CONFIG(accessibility)
        self.ageing_heading.setText(QCoreApplication.translate("FeesMonthSection", u"\u6b20\u5e7e\u500b\u6708", None))
        self.ageing_aside.setText("")
#if QT_CONFIG(accessibility)
        self.ageing_table.setAccessibleName(QCoreApplication.translate("FeesMonthSection", u"\u6b20\u5e7e\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
        self.notes_label.setText("")
        self.unpaid_heading.setText(QCoreApplication.translate("FeesMonthSection", u"\u6b20\u8cbb\u7684\u696d\u6236", None))
        self.unpaid_aside.setText("")
        self.unpaid_empty.setText(QCoreApplication.translate("FeesMonthSection", u"\u6c92\u6709\u696d\u6236\u6b20\u8cbb\u3002", None))
#if QT_CONFIG(accessibility)
        self.unpaid_table.setAccessibleName(QCoreApplication.translate("FeesMonthSection", u"\u6b20\u8cbb\u7684\u696d\u6236", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

