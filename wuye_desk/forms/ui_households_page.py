# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'households_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QVBoxLayout, QWidget)

class Ui_HouseholdsPage(object):
    def setupUi(self, HouseholdsPage):
        if not HouseholdsPage.objectName():
            HouseholdsPage.setObjectName(u"HouseholdsPage")
        HouseholdsPage.resize(1294, 630)
        self.page_layout = QVBoxLayout(HouseholdsPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(8, 8, 8, 8)
        self.page_splitter = QSplitter(HouseholdsPage)
        self.page_splitter.setObjectName(u"page_splitter")
        self.page_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.page_splitter.setHandleWidth(8)
        self.page_splitter.setChildrenCollapsible(False)
        self.list_panel = QFrame(self.page_splitter)
        self.list_panel.setObjectName(u"list_panel")
        self.list_panel.setProperty(u"panel", True)
        self.list_layout = QVBoxLayout(self.list_panel)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(1, 1, 1, 1)
        self.list_head_layout = QVBoxLayout()
        self.list_head_layout.setSpacing(8)
        self.list_head_layout.setObjectName(u"list_head_layout")
        self.list_head_layout.setContentsMargins(8, 8, 8, 8)
        self.search_edit = QLineEdit(self.list_panel)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)
        self.search_edit.setProperty(u"first", True)

        self.list_head_layout.addWidget(self.search_edit)

        self.list_filter_layout = QHBoxLayout()
        self.list_filter_layout.setSpacing(6)
        self.list_filter_layout.setObjectName(u"list_filter_layout")
        self.list_filter_layout.setContentsMargins(0, 0, 0, 0)
        self.building_box = QComboBox(self.list_panel)
        self.building_box.setObjectName(u"building_box")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.building_box.sizePolicy().hasHeightForWidth())
        self.building_box.setSizePolicy(sizePolicy)

        self.list_filter_layout.addWidget(self.building_box)


        self.list_head_layout.addLayout(self.list_filter_layout)


        self.list_layout.addLayout(self.list_head_layout)

        self.count_bar = QFrame(self.list_panel)
        self.count_bar.setObjectName(u"count_bar")
        self.count_bar.setProperty(u"heading_bar", True)
        self.count_bar.setMinimumSize(QSize(0, 26))
        self.count_bar.setMaximumSize(QSize(16777215, 26))
        self.count_layout = QHBoxLayout(self.count_bar)
        self.count_layout.setSpacing(8)
        self.count_layout.setObjectName(u"count_layout")
        self.count_layout.setContentsMargins(10, 0, 8, 0)
        self.count_label = QLabel(self.count_bar)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"caption")

        self.count_layout.addWidget(self.count_label)

        self.count_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.count_layout.addItem(self.count_spacer)


        self.list_layout.addWidget(self.count_bar)

        self.list_stack = QStackedWidget(self.list_panel)
        self.list_stack.setObjectName(u"list_stack")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_layout = QVBoxLayout(self.table_page)
        self.table_layout.setSpacing(0)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.household_table = QTableView(self.table_page)
        self.household_table.setObjectName(u"household_table")

        self.table_layout.addWidget(self.household_table)

        self.list_stack.addWidget(self.table_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(24, 24, 24, 24)
        self.empty_top = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_top)

        self.empty_icon = QLabel(self.empty_page)
        self.empty_icon.setObjectName(u"empty_icon")
        self.empty_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_layout.addWidget(self.empty_icon)

        self.empty_title = QLabel(self.empty_page)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_title.setProperty(u"role", u"heading")

        self.empty_layout.addWidget(self.empty_title)

        self.empty_words = QLabel(self.empty_page)
        self.empty_words.setObjectName(u"empty_words")
        self.empty_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_words.setWordWrap(True)
        self.empty_words.setProperty(u"role", u"muted")

        self.empty_layout.addWidget(self.empty_words)

        self.empty_bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_bottom)

        self.list_stack.addWidget(self.empty_page)

        self.list_layout.addWidget(self.list_stack)

        self.button_bar = QFrame(self.list_panel)
        self.button_bar.setObjectName(u"button_bar")
        self.button_bar.setProperty(u"upperLine", True)
        self.button_layout = QHBoxLayout(self.button_bar)
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(8, 8, 8, 8)
        self.import_button = QPushButton(self.button_bar)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(False)

        self.button_layout.addWidget(self.import_button)

        self.template_button = QPushButton(self.button_bar)
        self.template_button.setObjectName(u"template_button")
        self.template_button.setAutoDefault(False)

        self.button_layout.addWidget(self.template_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.add_button = QPushButton(self.button_bar)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)
        self.add_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.add_button)


        self.list_layout.addWidget(self.button_bar)

        self.page_splitter.addWidget(self.list_panel)
        self.card_stack = QStackedWidget(self.page_splitter)
        self.card_stack.setObjectName(u"card_stack")
        self.nobody_page = QWidget()
        self.nobody_page.setObjectName(u"nobody_page")
        self.nobody_outer = QVBoxLayout(self.nobody_page)
        self.nobody_outer.setSpacing(8)
        self.nobody_outer.setObjectName(u"nobody_outer")
        self.nobody_outer.setContentsMargins(0, 0, 0, 0)
        self.nobody_panel = QFrame(self.nobody_page)
        self.nobody_panel.setObjectName(u"nobody_panel")
        self.nobody_panel.setProperty(u"panel", True)
        self.nobody_layout = QVBoxLayout(self.nobody_panel)
        self.nobody_layout.setSpacing(8)
        self.nobody_layout.setObjectName(u"nobody_layout")
        self.nobody_layout.setContentsMargins(24, 24, 24, 24)
        self.nobody_top = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nobody_layout.addItem(self.nobody_top)

        self.nobody_icon = QLabel(self.nobody_panel)
        self.nobody_icon.setObjectName(u"nobody_icon")
        self.nobody_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.nobody_layout.addWidget(self.nobody_icon)

        self.nobody_label = QLabel(self.nobody_panel)
        self.nobody_label.setObjectName(u"nobody_label")
        self.nobody_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nobody_label.setWordWrap(True)
        self.nobody_label.setProperty(u"role", u"muted")

        self.nobody_layout.addWidget(self.nobody_label)

        self.nobody_bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nobody_layout.addItem(self.nobody_bottom)


        self.nobody_outer.addWidget(self.nobody_panel)

        self.card_stack.addWidget(self.nobody_page)
        self.card_page = QWidget()
        self.card_page.setObjectName(u"card_page")
        self.card_layout = QVBoxLayout(self.card_page)
        self.card_layout.setSpacing(8)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(0, 0, 0, 0)
        self.head_panel = QFrame(self.card_page)
        self.head_panel.setObjectName(u"head_panel")
        self.head_panel.setProperty(u"panel", True)
        self.head_layout = QVBoxLayout(self.head_panel)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(12, 10, 12, 10)
        self.title_layout = QHBoxLayout()
        self.title_layout.setSpacing(8)
        self.title_layout.setObjectName(u"title_layout")
        self.title_layout.setContentsMargins(0, 0, 0, 0)
        self.room_label = QLabel(self.head_panel)
        self.room_label.setObjectName(u"room_label")
        self.room_label.setProperty(u"role", u"title")

        self.title_layout.addWidget(self.room_label)

        self.capacity_label = QLabel(self.head_panel)
        self.capacity_label.setObjectName(u"capacity_label")
        self.capacity_label.setProperty(u"badge", u"plain")

        self.title_layout.addWidget(self.capacity_label)

        self.ended_label = QLabel(self.head_panel)
        self.ended_label.setObjectName(u"ended_label")
        self.ended_label.setProperty(u"badge", u"plain")

        self.title_layout.addWidget(self.ended_label)

        self.title_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_layout.addItem(self.title_spacer)

        self.move_out_button = QPushButton(self.head_panel)
        self.move_out_button.setObjectName(u"move_out_button")
        self.move_out_button.setAutoDefault(False)
        self.move_out_button.setProperty(u"quiet", True)

        self.title_layout.addWidget(self.move_out_button)

        self.billing_button = QPushButton(self.head_panel)
        self.billing_button.setObjectName(u"billing_button")
        self.billing_button.setAutoDefault(False)

        self.title_layout.addWidget(self.billing_button)

        self.edit_button = QPushButton(self.head_panel)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setAutoDefault(False)

        self.title_layout.addWidget(self.edit_button)


        self.head_layout.addLayout(self.title_layout)

        self.name_layout = QHBoxLayout()
        self.name_layout.setSpacing(8)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.head_panel)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"heading")

        self.name_layout.addWidget(self.name_label)

        self.phones_label = QLabel(self.head_panel)
        self.phones_label.setObjectName(u"phones_label")
        self.phones_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.name_layout.addWidget(self.phones_label)

        self.reveal_button = QPushButton(self.head_panel)
        self.reveal_button.setObjectName(u"reveal_button")
        self.reveal_button.setCheckable(True)
        self.reveal_button.setAutoDefault(False)
        self.reveal_button.setProperty(u"quiet", True)
        self.reveal_button.setProperty(u"small", True)

        self.name_layout.addWidget(self.reveal_button)

        self.name_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.name_layout.addItem(self.name_spacer)


        self.head_layout.addLayout(self.name_layout)

        self.facts_layout = QGridLayout()
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setHorizontalSpacing(12)
        self.facts_layout.setVerticalSpacing(4)
        self.facts_layout.setContentsMargins(0, 0, 0, 0)
        self.steward_caption = QLabel(self.head_panel)
        self.steward_caption.setObjectName(u"steward_caption")
        self.steward_caption.setProperty(u"role", u"muted")

        self.facts_layout.addWidget(self.steward_caption, 0, 0, 1, 1)

        self.steward_value = QLabel(self.head_panel)
        self.steward_value.setObjectName(u"steward_value")
        self.steward_value.setWordWrap(True)
        self.steward_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.steward_value.sizePolicy().hasHeightForWidth())
        self.steward_value.setSizePolicy(sizePolicy1)

        self.facts_layout.addWidget(self.steward_value, 0, 1, 1, 1)

        self.size_caption = QLabel(self.head_panel)
        self.size_caption.setObjectName(u"size_caption")
        self.size_caption.setProperty(u"role", u"muted")

        self.facts_layout.addWidget(self.size_caption, 1, 0, 1, 1)

        self.size_value = QLabel(self.head_panel)
        self.size_value.setObjectName(u"size_value")
        self.size_value.setWordWrap(True)
        self.size_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy1.setHeightForWidth(self.size_value.sizePolicy().hasHeightForWidth())
        self.size_value.setSizePolicy(sizePolicy1)

        self.facts_layout.addWidget(self.size_value, 1, 1, 1, 1)

        self.moved_in_caption = QLabel(self.head_panel)
        self.moved_in_caption.setObjectName(u"moved_in_caption")
        self.moved_in_caption.setProperty(u"role", u"muted")

        self.facts_layout.addWidget(self.moved_in_caption, 2, 0, 1, 1)

        self.moved_in_value = QLabel(self.head_panel)
        self.moved_in_value.setObjectName(u"moved_in_value")
        self.moved_in_value.setWordWrap(True)
        self.moved_in_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy1.setHeightForWidth(self.moved_in_value.sizePolicy().hasHeightForWidth())
        self.moved_in_value.setSizePolicy(sizePolicy1)

        self.facts_layout.addWidget(self.moved_in_value, 2, 1, 1, 1)

        self.payment_caption = QLabel(self.head_panel)
        self.payment_caption.setObjectName(u"payment_caption")
        self.payment_caption.setProperty(u"role", u"muted")

        self.facts_layout.addWidget(self.payment_caption, 0, 2, 1, 1)

        self.payment_value = QLabel(self.head_panel)
        self.payment_value.setObjectName(u"payment_value")
        self.payment_value.setWordWrap(True)
        sizePolicy1.setHeightForWidth(self.payment_value.sizePolicy().hasHeightForWidth())
        self.payment_value.setSizePolicy(sizePolicy1)

        self.facts_layout.addWidget(self.payment_value, 0, 3, 1, 1)

        self.area_caption = QLabel(self.head_panel)
        self.area_caption.setObjectName(u"area_caption")
        self.area_caption.setProperty(u"role", u"muted")

        self.facts_layout.addWidget(self.area_caption, 1, 2, 1, 1)

        self.area_value = QLabel(self.head_panel)
        self.area_value.setObjectName(u"area_value")
        self.area_value.setWordWrap(True)

        self.facts_layout.addWidget(self.area_value, 1, 3, 1, 1)

        self.mates_caption = QLabel(self.head_panel)
        self.mates_caption.setObjectName(u"mates_caption")
        self.mates_caption.setProperty(u"role", u"muted")

        self.facts_layout.addWidget(self.mates_caption, 2, 2, 1, 1)

        self.mates_value = QLabel(self.head_panel)
        self.mates_value.setObjectName(u"mates_value")
        self.mates_value.setWordWrap(True)

        self.facts_layout.addWidget(self.mates_value, 2, 3, 1, 1)

        self.note_caption = QLabel(self.head_panel)
        self.note_caption.setObjectName(u"note_caption")
        self.note_caption.setProperty(u"role", u"muted")

        self.facts_layout.addWidget(self.note_caption, 3, 0, 1, 1)

        self.note_value = QLabel(self.head_panel)
        self.note_value.setObjectName(u"note_value")
        self.note_value.setWordWrap(True)

        self.facts_layout.addWidget(self.note_value, 3, 1, 1, 3)


        self.head_layout.addLayout(self.facts_layout)


        self.card_layout.addWidget(self.head_panel)

        self.history_panel = QFrame(self.card_page)
        self.history_panel.setObjectName(u"history_panel")
        self.history_panel.setProperty(u"panel", True)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(3)
        sizePolicy2.setHeightForWidth(self.history_panel.sizePolicy().hasHeightForWidth())
        self.history_panel.setSizePolicy(sizePolicy2)
        self.history_layout = QVBoxLayout(self.history_panel)
        self.history_layout.setSpacing(0)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(1, 1, 1, 1)
        self.history_bar = QFrame(self.history_panel)
        self.history_bar.setObjectName(u"history_bar")
        self.history_bar.setProperty(u"headingRow", True)
        self.history_bar.setMinimumSize(QSize(0, 32))
        self.history_bar.setMaximumSize(QSize(16777215, 32))
        self.history_bar_layout = QHBoxLayout(self.history_bar)
        self.history_bar_layout.setSpacing(8)
        self.history_bar_layout.setObjectName(u"history_bar_layout")
        self.history_bar_layout.setContentsMargins(10, 0, 10, 0)
        self.history_title = QLabel(self.history_bar)
        self.history_title.setObjectName(u"history_title")
        self.history_title.setProperty(u"role", u"heading")

        self.history_bar_layout.addWidget(self.history_title)

        self.history_count = QLabel(self.history_bar)
        self.history_count.setObjectName(u"history_count")
        self.history_count.setProperty(u"role", u"caption")

        self.history_bar_layout.addWidget(self.history_count)

        self.history_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.history_bar_layout.addItem(self.history_spacer)

        self.history_hint = QLabel(self.history_bar)
        self.history_hint.setObjectName(u"history_hint")
        self.history_hint.setProperty(u"role", u"caption")

        self.history_bar_layout.addWidget(self.history_hint)


        self.history_layout.addWidget(self.history_bar)

        self.history_table = QTableView(self.history_panel)
        self.history_table.setObjectName(u"history_table")

        self.history_layout.addWidget(self.history_table)

        self.history_empty = QLabel(self.history_panel)
        self.history_empty.setObjectName(u"history_empty")
        self.history_empty.setMargin(12)
        self.history_empty.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(1)
        sizePolicy3.setHeightForWidth(self.history_empty.sizePolicy().hasHeightForWidth())
        self.history_empty.setSizePolicy(sizePolicy3)
        self.history_empty.setProperty(u"role", u"muted")

        self.history_layout.addWidget(self.history_empty)


        self.card_layout.addWidget(self.history_panel)

        self.known_panel = QFrame(self.card_page)
        self.known_panel.setObjectName(u"known_panel")
        self.known_panel.setProperty(u"panel", True)
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy4.setHorizontalStretch(0)
        sizePolicy4.setVerticalStretch(2)
        sizePolicy4.setHeightForWidth(self.known_panel.sizePolicy().hasHeightForWidth())
        self.known_panel.setSizePolicy(sizePolicy4)
        self.known_layout = QVBoxLayout(self.known_panel)
        self.known_layout.setSpacing(0)
        self.known_layout.setObjectName(u"known_layout")
        self.known_layout.setContentsMargins(1, 1, 1, 1)
        self.known_bar = QFrame(self.known_panel)
        self.known_bar.setObjectName(u"known_bar")
        self.known_bar.setProperty(u"headingRow", True)
        self.known_bar.setMinimumSize(QSize(0, 32))
        self.known_bar.setMaximumSize(QSize(16777215, 32))
        self.known_bar_layout = QHBoxLayout(self.known_bar)
        self.known_bar_layout.setSpacing(8)
        self.known_bar_layout.setObjectName(u"known_bar_layout")
        self.known_bar_layout.setContentsMargins(10, 0, 10, 0)
        self.known_title = QLabel(self.known_bar)
        self.known_title.setObjectName(u"known_title")
        self.known_title.setProperty(u"role", u"heading")

        self.known_bar_layout.addWidget(self.known_title)

        self.known_count = QLabel(self.known_bar)
        self.known_count.setObjectName(u"known_count")
        self.known_count.setProperty(u"role", u"caption")

        self.known_bar_layout.addWidget(self.known_count)

        self.known_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.known_bar_layout.addItem(self.known_spacer)


        self.known_layout.addWidget(self.known_bar)

        self.bulletin_label = QLabel(self.known_panel)
        self.bulletin_label.setObjectName(u"bulletin_label")
        self.bulletin_label.setWordWrap(True)
        self.bulletin_label.setMargin(10)

        self.known_layout.addWidget(self.bulletin_label)

        self.neighbour_table = QTableView(self.known_panel)
        self.neighbour_table.setObjectName(u"neighbour_table")

        self.known_layout.addWidget(self.neighbour_table)

        self.known_empty = QLabel(self.known_panel)
        self.known_empty.setObjectName(u"known_empty")
        self.known_empty.setMargin(12)
        self.known_empty.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        sizePolicy3.setHeightForWidth(self.known_empty.sizePolicy().hasHeightForWidth())
        self.known_empty.setSizePolicy(sizePolicy3)
        self.known_empty.setProperty(u"role", u"muted")

        self.known_layout.addWidget(self.known_empty)


        self.card_layout.addWidget(self.known_panel)

        self.card_stack.addWidget(self.card_page)
        self.page_splitter.addWidget(self.card_stack)

        self.page_layout.addWidget(self.page_splitter)

        QWidget.setTabOrder(self.search_edit, self.building_box)
        QWidget.setTabOrder(self.building_box, self.household_table)
        QWidget.setTabOrder(self.household_table, self.import_button)
        QWidget.setTabOrder(self.import_button, self.template_button)
        QWidget.setTabOrder(self.template_button, self.add_button)
        QWidget.setTabOrder(self.add_button, self.reveal_button)
        QWidget.setTabOrder(self.reveal_button, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.move_out_button)
        QWidget.setTabOrder(self.move_out_button, self.history_table)
        QWidget.setTabOrder(self.history_table, self.neighbour_table)

        self.retranslateUi(HouseholdsPage)
    # setupUi

    def retranslateUi(self, HouseholdsPage):
        self.search_edit.setPlaceholderText(QCoreApplication.translate("HouseholdsPage", u"\u623f\u865f\u3001\u96fb\u8a71\u3001\u59d3\u540d\u3001\u62fc\u97f3\u9996\u5b57\u6bcd", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("HouseholdsPage", u"\u641c\u5c0b\u4f4f\u6236", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.building_box.setAccessibleName(QCoreApplication.translate("HouseholdsPage", u"\u6a13\u68df", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.household_table.setAccessibleName(QCoreApplication.translate("HouseholdsPage", u"\u4f4f\u6236", None))
#endif // QT_CONFIG(accessibility)
        self.empty_icon.setText("")
        self.empty_title.setText("")
        self.empty_words.setText("")
        self.import_button.setText(QCoreApplication.translate("HouseholdsPage", u"\u532f\u5165\u540d\u518a", None))
        self.template_button.setText(QCoreApplication.translate("HouseholdsPage", u"\u4e0b\u8f09\u7a7a\u767d\u540d\u518a", None))
        self.add_button.setText(QCoreApplication.translate("HouseholdsPage", u"\u65b0\u589e\u4f4f\u6236  Ctrl+N", None))
        self.nobody_icon.setText("")
        self.nobody_label.setText("")
        self.room_label.setText("")
        self.capacity_label.setText("")
        self.ended_label.setText("")
        self.move_out_button.setText(QCoreApplication.translate("HouseholdsPage", u"\u9077\u51fa", None))
        self.billing_button.setText(QCoreApplication.translate("HouseholdsPage", u"\u6536\u8cbb\u8cc7\u6599  F8", None))
        self.edit_button.setText(QCoreApplication.translate("HouseholdsPage", u"\u4fee\u6539  F4", None))
        self.name_label.setText("")
        self.phones_label.setText("")
        self.steward_caption.setText(QCoreApplication.translate("HouseholdsPage", u"\u5340\u57df\u7ba1\u7406\u54e1", None))
        self.steward_value.setText("")
        self.size_caption.setText(QCoreApplication.translate("HouseholdsPage", u"\u8a08\u8cbb\u9762\u7a4d", None))
        self.size_value.setText("")
        self.moved_in_caption.setText(QCoreApplication.translate("HouseholdsPage", u"\u5165\u4f19\u65e5\u671f", None))
        self.moved_in_value.setText("")
        self.payment_caption.setText(QCoreApplication.translate("HouseholdsPage", u"\u7e73\u8cbb\u65b9\u5f0f", None))
        self.payment_value.setText("")
        self.area_caption.setText(QCoreApplication.translate("HouseholdsPage", u"\u5340\u57df", None))
        self.area_value.setText("")
        self.mates_caption.setText(QCoreApplication.translate("HouseholdsPage", u"\u540c\u4e00\u623f", None))
        self.mates_value.setText("")
        self.note_caption.setText(QCoreApplication.translate("HouseholdsPage", u"\u5099\u8a3b", None))
        self.note_value.setText("")
        self.history_title.setText(QCoreApplication.translate("HouseholdsPage", u"\u672c\u6236\u6a94\u6848", None))
        self.history_count.setText("")
        self.history_hint.setText(QCoreApplication.translate("HouseholdsPage", u"Enter \u6253\u958b", None))
#if QT_CONFIG(accessibility)
        self.history_table.setAccessibleName(QCoreApplication.translate("HouseholdsPage", u"\u672c\u6236\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(accessibility)
        self.history_empty.setText("")
        self.known_title.setText(QCoreApplication.translate("HouseholdsPage", u"\u672c\u6a13\u5df2\u77e5\u4e8b\u9805", None))
        self.known_count.setText("")
        self.bulletin_label.setText("")
#if QT_CONFIG(accessibility)
        self.neighbour_table.setAccessibleName(QCoreApplication.translate("HouseholdsPage", u"\u540c\u6a13\u672a\u7d50\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(accessibility)
        self.known_empty.setText("")
        pass
    # retranslateUi

