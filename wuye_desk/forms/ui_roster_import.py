# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'roster_import.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QStackedWidget, QTabWidget, QTableView, QVBoxLayout, QWidget)

class Ui_RosterImportDialog(object):
    def setupUi(self, RosterImportDialog):
        if not RosterImportDialog.objectName():
            RosterImportDialog.setObjectName(u"RosterImportDialog")
        RosterImportDialog.resize(900, 600)
        RosterImportDialog.setAcceptDrops(True)
        self.dialog_layout = QVBoxLayout(RosterImportDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(12, 12, 12, 12)
        self.title_layout = QHBoxLayout()
        self.title_layout.setSpacing(8)
        self.title_layout.setObjectName(u"title_layout")
        self.title_layout.setContentsMargins(0, 0, 0, 0)
        self.step_label = QLabel(RosterImportDialog)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setProperty(u"role", u"title")

        self.title_layout.addWidget(self.step_label)

        self.path_label = QLabel(RosterImportDialog)
        self.path_label.setObjectName(u"path_label")
        self.path_label.setProperty(u"role", u"muted")

        self.title_layout.addWidget(self.path_label)

        self.title_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_layout.addItem(self.title_spacer)


        self.dialog_layout.addLayout(self.title_layout)

        self.step_stack = QStackedWidget(RosterImportDialog)
        self.step_stack.setObjectName(u"step_stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.step_stack.sizePolicy().hasHeightForWidth())
        self.step_stack.setSizePolicy(sizePolicy)
        self.file_page = QWidget()
        self.file_page.setObjectName(u"file_page")
        self.file_outer = QVBoxLayout(self.file_page)
        self.file_outer.setSpacing(8)
        self.file_outer.setObjectName(u"file_outer")
        self.file_outer.setContentsMargins(0, 0, 0, 0)
        self.drop_frame = QFrame(self.file_page)
        self.drop_frame.setObjectName(u"drop_frame")
        self.drop_frame.setProperty(u"panel", True)
        self.drop_layout = QVBoxLayout(self.drop_frame)
        self.drop_layout.setSpacing(12)
        self.drop_layout.setObjectName(u"drop_layout")
        self.drop_layout.setContentsMargins(48, 24, 48, 24)
        self.drop_top = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.drop_layout.addItem(self.drop_top)

        self.drop_icon = QLabel(self.drop_frame)
        self.drop_icon.setObjectName(u"drop_icon")
        self.drop_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.drop_layout.addWidget(self.drop_icon)

        self.drop_title = QLabel(self.drop_frame)
        self.drop_title.setObjectName(u"drop_title")
        self.drop_title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.drop_title.setProperty(u"role", u"heading")

        self.drop_layout.addWidget(self.drop_title)

        self.drop_words = QLabel(self.drop_frame)
        self.drop_words.setObjectName(u"drop_words")
        self.drop_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.drop_words.setWordWrap(True)
        self.drop_words.setProperty(u"role", u"muted")

        self.drop_layout.addWidget(self.drop_words)

        self.drop_buttons = QHBoxLayout()
        self.drop_buttons.setSpacing(8)
        self.drop_buttons.setObjectName(u"drop_buttons")
        self.drop_buttons.setContentsMargins(0, 0, 0, 0)
        self.drop_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drop_buttons.addItem(self.drop_left)

        self.choose_button = QPushButton(self.drop_frame)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(True)
        self.choose_button.setProperty(u"primary", True)

        self.drop_buttons.addWidget(self.choose_button)

        self.template_button = QPushButton(self.drop_frame)
        self.template_button.setObjectName(u"template_button")
        self.template_button.setAutoDefault(False)

        self.drop_buttons.addWidget(self.template_button)

        self.drop_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drop_buttons.addItem(self.drop_right)


        self.drop_layout.addLayout(self.drop_buttons)

        self.file_problem = QLabel(self.drop_frame)
        self.file_problem.setObjectName(u"file_problem")
        self.file_problem.setProperty(u"problem", True)
        self.file_problem.setWordWrap(True)
        self.file_problem.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.drop_layout.addWidget(self.file_problem)

        self.drop_bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.drop_layout.addItem(self.drop_bottom)


        self.file_outer.addWidget(self.drop_frame)

        self.step_stack.addWidget(self.file_page)
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_outer = QVBoxLayout(self.work_page)
        self.work_outer.setSpacing(8)
        self.work_outer.setObjectName(u"work_outer")
        self.work_outer.setContentsMargins(0, 0, 0, 0)
        self.work_frame = QFrame(self.work_page)
        self.work_frame.setObjectName(u"work_frame")
        self.work_frame.setProperty(u"panel", True)
        self.work_layout = QVBoxLayout(self.work_frame)
        self.work_layout.setSpacing(12)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(96, 24, 96, 24)
        self.work_top = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.work_layout.addItem(self.work_top)

        self.work_label = QLabel(self.work_frame)
        self.work_label.setObjectName(u"work_label")
        self.work_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.work_label.setProperty(u"role", u"heading")

        self.work_layout.addWidget(self.work_label)

        self.work_bar = QProgressBar(self.work_frame)
        self.work_bar.setObjectName(u"work_bar")
        self.work_bar.setTextVisible(False)
        self.work_bar.setMaximum(0)

        self.work_layout.addWidget(self.work_bar)

        self.work_detail = QLabel(self.work_frame)
        self.work_detail.setObjectName(u"work_detail")
        self.work_detail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.work_detail.setProperty(u"role", u"muted")

        self.work_layout.addWidget(self.work_detail)

        self.work_buttons = QHBoxLayout()
        self.work_buttons.setSpacing(8)
        self.work_buttons.setObjectName(u"work_buttons")
        self.work_buttons.setContentsMargins(0, 0, 0, 0)
        self.work_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.work_buttons.addItem(self.work_left)

        self.stop_button = QPushButton(self.work_frame)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setAutoDefault(False)

        self.work_buttons.addWidget(self.stop_button)

        self.work_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.work_buttons.addItem(self.work_right)


        self.work_layout.addLayout(self.work_buttons)

        self.work_bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.work_layout.addItem(self.work_bottom)


        self.work_outer.addWidget(self.work_frame)

        self.step_stack.addWidget(self.work_page)
        self.columns_page = QWidget()
        self.columns_page.setObjectName(u"columns_page")
        self.columns_outer = QVBoxLayout(self.columns_page)
        self.columns_outer.setSpacing(8)
        self.columns_outer.setObjectName(u"columns_outer")
        self.columns_outer.setContentsMargins(0, 0, 0, 0)
        self.columns_frame = QFrame(self.columns_page)
        self.columns_frame.setObjectName(u"columns_frame")
        self.columns_frame.setProperty(u"panel", True)
        self.columns_layout = QVBoxLayout(self.columns_frame)
        self.columns_layout.setSpacing(0)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(1, 1, 1, 1)
        self.columns_bar = QFrame(self.columns_frame)
        self.columns_bar.setObjectName(u"columns_bar")
        self.columns_bar.setProperty(u"headingRow", True)
        self.columns_bar.setMaximumSize(QSize(16777215, 44))
        self.columns_bar_layout = QHBoxLayout(self.columns_bar)
        self.columns_bar_layout.setSpacing(8)
        self.columns_bar_layout.setObjectName(u"columns_bar_layout")
        self.columns_bar_layout.setContentsMargins(10, 6, 10, 6)
        self.sheet_caption = QLabel(self.columns_bar)
        self.sheet_caption.setObjectName(u"sheet_caption")
        self.sheet_caption.setProperty(u"role", u"muted")

        self.columns_bar_layout.addWidget(self.sheet_caption)

        self.sheet_box = QComboBox(self.columns_bar)
        self.sheet_box.setObjectName(u"sheet_box")
        self.sheet_box.setMinimumSize(QSize(160, 0))

        self.columns_bar_layout.addWidget(self.sheet_box)

        self.header_caption = QLabel(self.columns_bar)
        self.header_caption.setObjectName(u"header_caption")
        self.header_caption.setProperty(u"role", u"muted")

        self.columns_bar_layout.addWidget(self.header_caption)

        self.header_spin = QSpinBox(self.columns_bar)
        self.header_spin.setObjectName(u"header_spin")
        self.header_spin.setMaximum(200)

        self.columns_bar_layout.addWidget(self.header_spin)

        self.header_unit = QLabel(self.columns_bar)
        self.header_unit.setObjectName(u"header_unit")
        self.header_unit.setProperty(u"role", u"muted")

        self.columns_bar_layout.addWidget(self.header_unit)

        self.columns_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columns_bar_layout.addItem(self.columns_spacer)


        self.columns_layout.addWidget(self.columns_bar)

        self.column_table = QTableView(self.columns_frame)
        self.column_table.setObjectName(u"column_table")

        self.columns_layout.addWidget(self.column_table)


        self.columns_outer.addWidget(self.columns_frame)

        self.columns_problem = QLabel(self.columns_page)
        self.columns_problem.setObjectName(u"columns_problem")
        self.columns_problem.setProperty(u"problem", True)
        self.columns_problem.setWordWrap(True)

        self.columns_outer.addWidget(self.columns_problem)

        self.columns_buttons = QHBoxLayout()
        self.columns_buttons.setSpacing(8)
        self.columns_buttons.setObjectName(u"columns_buttons")
        self.columns_buttons.setContentsMargins(0, 0, 0, 0)
        self.columns_back_button = QPushButton(self.columns_page)
        self.columns_back_button.setObjectName(u"columns_back_button")
        self.columns_back_button.setAutoDefault(False)

        self.columns_buttons.addWidget(self.columns_back_button)

        self.columns_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columns_buttons.addItem(self.columns_button_spacer)

        self.columns_next_button = QPushButton(self.columns_page)
        self.columns_next_button.setObjectName(u"columns_next_button")
        self.columns_next_button.setAutoDefault(True)
        self.columns_next_button.setProperty(u"primary", True)

        self.columns_buttons.addWidget(self.columns_next_button)


        self.columns_outer.addLayout(self.columns_buttons)

        self.step_stack.addWidget(self.columns_page)
        self.preview_page = QWidget()
        self.preview_page.setObjectName(u"preview_page")
        self.preview_outer = QVBoxLayout(self.preview_page)
        self.preview_outer.setSpacing(8)
        self.preview_outer.setObjectName(u"preview_outer")
        self.preview_outer.setContentsMargins(0, 0, 0, 0)
        self.tile_layout = QHBoxLayout()
        self.tile_layout.setSpacing(8)
        self.tile_layout.setObjectName(u"tile_layout")
        self.tile_layout.setContentsMargins(0, 0, 0, 0)
        self.new_tile = QFrame(self.preview_page)
        self.new_tile.setObjectName(u"new_tile")
        self.new_tile.setProperty(u"panel", True)
        self.new_tile.setMinimumSize(QSize(96, 0))
        self.new_tile_layout = QVBoxLayout(self.new_tile)
        self.new_tile_layout.setSpacing(0)
        self.new_tile_layout.setObjectName(u"new_tile_layout")
        self.new_tile_layout.setContentsMargins(12, 6, 12, 6)
        self.new_count = QLabel(self.new_tile)
        self.new_count.setObjectName(u"new_count")
        self.new_count.setProperty(u"role", u"counter")

        self.new_tile_layout.addWidget(self.new_count)

        self.new_caption = QLabel(self.new_tile)
        self.new_caption.setObjectName(u"new_caption")
        self.new_caption.setProperty(u"role", u"caption")

        self.new_tile_layout.addWidget(self.new_caption)


        self.tile_layout.addWidget(self.new_tile)

        self.changed_tile = QFrame(self.preview_page)
        self.changed_tile.setObjectName(u"changed_tile")
        self.changed_tile.setProperty(u"panel", True)
        self.changed_tile.setMinimumSize(QSize(96, 0))
        self.changed_tile_layout = QVBoxLayout(self.changed_tile)
        self.changed_tile_layout.setSpacing(0)
        self.changed_tile_layout.setObjectName(u"changed_tile_layout")
        self.changed_tile_layout.setContentsMargins(12, 6, 12, 6)
        self.changed_count = QLabel(self.changed_tile)
        self.changed_count.setObjectName(u"changed_count")
        self.changed_count.setProperty(u"role", u"counter")

        self.changed_tile_layout.addWidget(self.changed_count)

        self.changed_caption = QLabel(self.changed_tile)
        self.changed_caption.setObjectName(u"changed_caption")
        self.changed_caption.setProperty(u"role", u"caption")

        self.changed_tile_layout.addWidget(self.changed_caption)


        self.tile_layout.addWidget(self.changed_tile)

        self.replaced_tile = QFrame(self.preview_page)
        self.replaced_tile.setObjectName(u"replaced_tile")
        self.replaced_tile.setProperty(u"panel", True)
        self.replaced_tile.setMinimumSize(QSize(96, 0))
        self.replaced_tile_layout = QVBoxLayout(self.replaced_tile)
        self.replaced_tile_layout.setSpacing(0)
        self.replaced_tile_layout.setObjectName(u"replaced_tile_layout")
        self.replaced_tile_layout.setContentsMargins(12, 6, 12, 6)
        self.replaced_count = QLabel(self.replaced_tile)
        self.replaced_count.setObjectName(u"replaced_count")
        self.replaced_count.setProperty(u"role", u"counter")

        self.replaced_tile_layout.addWidget(self.replaced_count)

        self.replaced_caption = QLabel(self.replaced_tile)
        self.replaced_caption.setObjectName(u"replaced_caption")
        self.replaced_caption.setProperty(u"role", u"caption")

        self.replaced_tile_layout.addWidget(self.replaced_caption)


        self.tile_layout.addWidget(self.replaced_tile)

        self.unchanged_tile = QFrame(self.preview_page)
        self.unchanged_tile.setObjectName(u"unchanged_tile")
        self.unchanged_tile.setProperty(u"panel", True)
        self.unchanged_tile.setMinimumSize(QSize(96, 0))
        self.unchanged_tile_layout = QVBoxLayout(self.unchanged_tile)
        self.unchanged_tile_layout.setSpacing(0)
        self.unchanged_tile_layout.setObjectName(u"unchanged_tile_layout")
        self.unchanged_tile_layout.setContentsMargins(12, 6, 12, 6)
        self.unchanged_count = QLabel(self.unchanged_tile)
        self.unchanged_count.setObjectName(u"unchanged_count")
        self.unchanged_count.setProperty(u"role", u"counter")

        self.unchanged_tile_layout.addWidget(self.unchanged_count)

        self.unchanged_caption = QLabel(self.unchanged_tile)
        self.unchanged_caption.setObjectName(u"unchanged_caption")
        self.unchanged_caption.setProperty(u"role", u"caption")

        self.unchanged_tile_layout.addWidget(self.unchanged_caption)


        self.tile_layout.addWidget(self.unchanged_tile)

        self.empty_tile = QFrame(self.preview_page)
        self.empty_tile.setObjectName(u"empty_tile")
        self.empty_tile.setProperty(u"panel", True)
        self.empty_tile.setMinimumSize(QSize(96, 0))
        self.empty_tile_layout = QVBoxLayout(self.empty_tile)
        self.empty_tile_layout.setSpacing(0)
        self.empty_tile_layout.setObjectName(u"empty_tile_layout")
        self.empty_tile_layout.setContentsMargins(12, 6, 12, 6)
        self.empty_count = QLabel(self.empty_tile)
        self.empty_count.setObjectName(u"empty_count")
        self.empty_count.setProperty(u"role", u"counter")

        self.empty_tile_layout.addWidget(self.empty_count)

        self.empty_caption = QLabel(self.empty_tile)
        self.empty_caption.setObjectName(u"empty_caption")
        self.empty_caption.setProperty(u"role", u"caption")

        self.empty_tile_layout.addWidget(self.empty_caption)


        self.tile_layout.addWidget(self.empty_tile)

        self.skipped_tile = QFrame(self.preview_page)
        self.skipped_tile.setObjectName(u"skipped_tile")
        self.skipped_tile.setProperty(u"panel", True)
        self.skipped_tile.setMinimumSize(QSize(96, 0))
        self.skipped_tile_layout = QVBoxLayout(self.skipped_tile)
        self.skipped_tile_layout.setSpacing(0)
        self.skipped_tile_layout.setObjectName(u"skipped_tile_layout")
        self.skipped_tile_layout.setContentsMargins(12, 6, 12, 6)
        self.skipped_count = QLabel(self.skipped_tile)
        self.skipped_count.setObjectName(u"skipped_count")
        self.skipped_count.setProperty(u"role", u"counter")

        self.skipped_tile_layout.addWidget(self.skipped_count)

        self.skipped_caption = QLabel(self.skipped_tile)
        self.skipped_caption.setObjectName(u"skipped_caption")
        self.skipped_caption.setProperty(u"role", u"caption")

        self.skipped_tile_layout.addWidget(self.skipped_caption)


        self.tile_layout.addWidget(self.skipped_tile)

        self.tile_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tile_layout.addItem(self.tile_spacer)


        self.preview_outer.addLayout(self.tile_layout)

        self.preview_words = QLabel(self.preview_page)
        self.preview_words.setObjectName(u"preview_words")
        self.preview_words.setWordWrap(True)

        self.preview_outer.addWidget(self.preview_words)

        self.preview_tabs = QTabWidget(self.preview_page)
        self.preview_tabs.setObjectName(u"preview_tabs")
        self.problem_tab = QWidget()
        self.problem_tab.setObjectName(u"problem_tab")
        self.problem_layout = QVBoxLayout(self.problem_tab)
        self.problem_layout.setSpacing(0)
        self.problem_layout.setObjectName(u"problem_layout")
        self.problem_layout.setContentsMargins(0, 0, 0, 0)
        self.problem_table = QTableView(self.problem_tab)
        self.problem_table.setObjectName(u"problem_table")

        self.problem_layout.addWidget(self.problem_table)

        self.preview_tabs.addTab(self.problem_tab, "")
        self.change_tab = QWidget()
        self.change_tab.setObjectName(u"change_tab")
        self.change_layout = QVBoxLayout(self.change_tab)
        self.change_layout.setSpacing(0)
        self.change_layout.setObjectName(u"change_layout")
        self.change_layout.setContentsMargins(0, 0, 0, 0)
        self.change_table = QTableView(self.change_tab)
        self.change_table.setObjectName(u"change_table")

        self.change_layout.addWidget(self.change_table)

        self.preview_tabs.addTab(self.change_tab, "")
        self.note_tab = QWidget()
        self.note_tab.setObjectName(u"note_tab")
        self.note_layout = QVBoxLayout(self.note_tab)
        self.note_layout.setSpacing(0)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_table = QTableView(self.note_tab)
        self.note_table.setObjectName(u"note_table")

        self.note_layout.addWidget(self.note_table)

        self.preview_tabs.addTab(self.note_tab, "")

        self.preview_outer.addWidget(self.preview_tabs)

        self.preview_problem = QLabel(self.preview_page)
        self.preview_problem.setObjectName(u"preview_problem")
        self.preview_problem.setProperty(u"problem", True)
        self.preview_problem.setWordWrap(True)

        self.preview_outer.addWidget(self.preview_problem)

        self.preview_buttons = QHBoxLayout()
        self.preview_buttons.setSpacing(8)
        self.preview_buttons.setObjectName(u"preview_buttons")
        self.preview_buttons.setContentsMargins(0, 0, 0, 0)
        self.preview_back_button = QPushButton(self.preview_page)
        self.preview_back_button.setObjectName(u"preview_back_button")
        self.preview_back_button.setAutoDefault(False)

        self.preview_buttons.addWidget(self.preview_back_button)

        self.columns_button = QPushButton(self.preview_page)
        self.columns_button.setObjectName(u"columns_button")
        self.columns_button.setAutoDefault(False)

        self.preview_buttons.addWidget(self.columns_button)

        self.preview_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.preview_buttons.addItem(self.preview_spacer)

        self.marked_button = QPushButton(self.preview_page)
        self.marked_button.setObjectName(u"marked_button")
        self.marked_button.setAutoDefault(False)

        self.preview_buttons.addWidget(self.marked_button)

        self.import_button = QPushButton(self.preview_page)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(True)
        self.import_button.setProperty(u"primary", True)

        self.preview_buttons.addWidget(self.import_button)


        self.preview_outer.addLayout(self.preview_buttons)

        self.step_stack.addWidget(self.preview_page)
        self.done_page = QWidget()
        self.done_page.setObjectName(u"done_page")
        self.done_outer = QVBoxLayout(self.done_page)
        self.done_outer.setSpacing(8)
        self.done_outer.setObjectName(u"done_outer")
        self.done_outer.setContentsMargins(0, 0, 0, 0)
        self.done_frame = QFrame(self.done_page)
        self.done_frame.setObjectName(u"done_frame")
        self.done_frame.setProperty(u"panel", True)
        self.done_layout = QVBoxLayout(self.done_frame)
        self.done_layout.setSpacing(12)
        self.done_layout.setObjectName(u"done_layout")
        self.done_layout.setContentsMargins(48, 24, 48, 24)
        self.done_top = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.done_layout.addItem(self.done_top)

        self.done_icon = QLabel(self.done_frame)
        self.done_icon.setObjectName(u"done_icon")
        self.done_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.done_layout.addWidget(self.done_icon)

        self.done_title = QLabel(self.done_frame)
        self.done_title.setObjectName(u"done_title")
        self.done_title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.done_title.setProperty(u"role", u"title")

        self.done_layout.addWidget(self.done_title)

        self.done_words = QLabel(self.done_frame)
        self.done_words.setObjectName(u"done_words")
        self.done_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.done_words.setWordWrap(True)
        self.done_words.setProperty(u"role", u"muted")

        self.done_layout.addWidget(self.done_words)

        self.done_buttons = QHBoxLayout()
        self.done_buttons.setSpacing(8)
        self.done_buttons.setObjectName(u"done_buttons")
        self.done_buttons.setContentsMargins(0, 0, 0, 0)
        self.done_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.done_buttons.addItem(self.done_left)

        self.close_button = QPushButton(self.done_frame)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)
        self.close_button.setProperty(u"primary", True)

        self.done_buttons.addWidget(self.close_button)

        self.done_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.done_buttons.addItem(self.done_right)


        self.done_layout.addLayout(self.done_buttons)

        self.done_bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.done_layout.addItem(self.done_bottom)


        self.done_outer.addWidget(self.done_frame)

        self.step_stack.addWidget(self.done_page)

        self.dialog_layout.addWidget(self.step_stack)

        QWidget.setTabOrder(self.choose_button, self.template_button)
        QWidget.setTabOrder(self.template_button, self.stop_button)
        QWidget.setTabOrder(self.stop_button, self.sheet_box)
        QWidget.setTabOrder(self.sheet_box, self.header_spin)
        QWidget.setTabOrder(self.header_spin, self.column_table)
        QWidget.setTabOrder(self.column_table, self.columns_back_button)
        QWidget.setTabOrder(self.columns_back_button, self.columns_next_button)
        QWidget.setTabOrder(self.columns_next_button, self.preview_tabs)
        QWidget.setTabOrder(self.preview_tabs, self.problem_table)
        QWidget.setTabOrder(self.problem_table, self.change_table)
        QWidget.setTabOrder(self.change_table, self.note_table)
        QWidget.setTabOrder(self.note_table, self.preview_back_button)
        QWidget.setTabOrder(self.preview_back_button, self.columns_button)
        QWidget.setTabOrder(self.columns_button, self.marked_button)
        QWidget.setTabOrder(self.marked_button, self.import_button)
        QWidget.setTabOrder(self.import_button, self.close_button)

        self.retranslateUi(RosterImportDialog)
    # setupUi

    def retranslateUi(self, RosterImportDialog):
        RosterImportDialog.setWindowTitle(QCoreApplication.translate("RosterImportDialog", u"\u532f\u5165\u540d\u518a", None))
        self.step_label.setText(QCoreApplication.translate("RosterImportDialog", u"\u532f\u5165\u540d\u518a", None))
        self.path_label.setText("")
        self.drop_icon.setText("")
        self.drop_title.setText(QCoreApplication.translate("RosterImportDialog", u"\u628a\u540d\u518a\u62d6\u5230\u9019\u88e1", None))
        self.drop_words.setText(QCoreApplication.translate("RosterImportDialog", u"\u4efb\u4f55\u7248\u9762\u7684 .xlsx \u90fd\u53ef\u4ee5\uff1a\u6a19\u984c\u5728\u54ea\u4e00\u884c\u3001\u6709\u6c92\u6709\u65c1\u8a3b\u3001\u5408\u4f75\u683c\uff0c\u90fd\u8a8d\u5f97\u3002\u5148\u9810\u89bd\uff0c\u78ba\u8a8d\u5f8c\u624d\u6539\u52d5\u8cc7\u6599\u3002", None))
        self.choose_button.setText(QCoreApplication.translate("RosterImportDialog", u"\u9078\u64c7\u6a94\u6848\u2026", None))
        self.template_button.setText(QCoreApplication.translate("RosterImportDialog", u"\u4e0b\u8f09\u7a7a\u767d\u540d\u518a", None))
        self.file_problem.setText("")
        self.work_label.setText("")
        self.work_detail.setText("")
        self.stop_button.setText(QCoreApplication.translate("RosterImportDialog", u"\u53d6\u6d88", None))
        self.sheet_caption.setText(QCoreApplication.translate("RosterImportDialog", u"\u5de5\u4f5c\u8868", None))
#if QT_CONFIG(accessibility)
        self.sheet_box.setAccessibleName(QCoreApplication.translate("RosterImportDialog", u"\u5de5\u4f5c\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.header_caption.setText(QCoreApplication.translate("RosterImportDialog", u"\u6a19\u984c\u5728\u7b2c", None))
#if QT_CONFIG(accessibility)
        self.header_spin.setAccessibleName(QCoreApplication.translate("RosterImportDialog", u"\u6a19\u984c\u5728\u7b2c\u5e7e\u884c", None))
#endif // QT_CONFIG(accessibility)
        self.header_spin.setSpecialValueText(QCoreApplication.translate("RosterImportDialog", u"\u6c92\u6709", None))
        self.header_unit.setText(QCoreApplication.translate("RosterImportDialog", u"\u884c", None))
#if QT_CONFIG(accessibility)
        self.column_table.setAccessibleName(QCoreApplication.translate("RosterImportDialog", u"\u6b04\u4f4d\u5c0d\u61c9", None))
#endif // QT_CONFIG(accessibility)
        self.columns_problem.setText("")
        self.columns_back_button.setText(QCoreApplication.translate("RosterImportDialog", u"\u63db\u4e00\u500b\u6a94\u6848", None))
        self.columns_next_button.setText(QCoreApplication.translate("RosterImportDialog", u"\u9810\u89bd  Ctrl+Enter", None))
        self.new_count.setText(QCoreApplication.translate("RosterImportDialog", u"0", None))
        self.new_caption.setText(QCoreApplication.translate("RosterImportDialog", u"\u65b0\u4f4f\u6236", None))
        self.changed_count.setText(QCoreApplication.translate("RosterImportDialog", u"0", None))
        self.changed_caption.setText(QCoreApplication.translate("RosterImportDialog", u"\u6709\u4fee\u6539", None))
        self.replaced_count.setText(QCoreApplication.translate("RosterImportDialog", u"0", None))
        self.replaced_caption.setText(QCoreApplication.translate("RosterImportDialog", u"\u63db\u4e86\u4f4f\u6236", None))
        self.unchanged_count.setText(QCoreApplication.translate("RosterImportDialog", u"0", None))
        self.unchanged_caption.setText(QCoreApplication.translate("RosterImportDialog", u"\u6c92\u6709\u8b8a\u5316", None))
        self.empty_count.setText(QCoreApplication.translate("RosterImportDialog", u"0", None))
        self.empty_caption.setText(QCoreApplication.translate("RosterImportDialog", u"\u65b0\u7a7a\u623f", None))
        self.skipped_count.setText(QCoreApplication.translate("RosterImportDialog", u"0", None))
        self.skipped_caption.setText(QCoreApplication.translate("RosterImportDialog", u"\u7565\u904e\u7684\u884c", None))
        self.preview_words.setText("")
#if QT_CONFIG(accessibility)
        self.problem_table.setAccessibleName(QCoreApplication.translate("RosterImportDialog", u"\u8981\u6539\u7684\u683c", None))
#endif // QT_CONFIG(accessibility)
        self.preview_tabs.setTabText(self.preview_tabs.indexOf(self.problem_tab), QCoreApplication.translate("RosterImportDialog", u"Page", None))
#if QT_CONFIG(accessibility)
        self.change_table.setAccessibleName(QCoreApplication.translate("RosterImportDialog", u"\u6703\u6709\u7684\u6539\u52d5", None))
#endif // QT_CONFIG(accessibility)
        self.preview_tabs.setTabText(self.preview_tabs.indexOf(self.change_tab), QCoreApplication.translate("RosterImportDialog", u"Page", None))
#if QT_CONFIG(accessibility)
        self.note_table.setAccessibleName(QCoreApplication.translate("RosterImportDialog", u"\u63d0\u793a", None))
#endif // QT_CONFIG(accessibility)
        self.preview_tabs.setTabText(self.preview_tabs.indexOf(self.note_tab), QCoreApplication.translate("RosterImportDialog", u"Page", None))
        self.preview_problem.setText("")
        self.preview_back_button.setText(QCoreApplication.translate("RosterImportDialog", u"\u63db\u4e00\u500b\u6a94\u6848", None))
        self.columns_button.setText(QCoreApplication.translate("RosterImportDialog", u"\u6b04\u4f4d\u5c0d\u61c9", None))
        self.marked_button.setText(QCoreApplication.translate("RosterImportDialog", u"\u5b58\u4e00\u4efd\u6a19\u597d\u7684\u526f\u672c\u2026", None))
        self.import_button.setText(QCoreApplication.translate("RosterImportDialog", u"\u532f\u5165", None))
        self.done_icon.setText("")
        self.done_title.setText("")
        self.done_words.setText("")
        self.close_button.setText(QCoreApplication.translate("RosterImportDialog", u"\u5b8c\u6210", None))
    # retranslateUi

