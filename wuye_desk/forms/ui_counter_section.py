# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'counter_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_CounterSection(object):
    def setupUi(self, CounterSection):
        if not CounterSection.objectName():
            CounterSection.setObjectName(u"CounterSection")
        self.section_layout = QHBoxLayout(CounterSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.left_side = QWidget(CounterSection)
        self.left_side.setObjectName(u"left_side")
        self.left_layout = QVBoxLayout(self.left_side)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.find_layout = QVBoxLayout()
        self.find_layout.setSpacing(2)
        self.find_layout.setObjectName(u"find_layout")
        self.find_layout.setContentsMargins(0, 0, 0, 0)

        self.left_layout.addLayout(self.find_layout)

        self.owed_panel = QFrame(self.left_side)
        self.owed_panel.setObjectName(u"owed_panel")
        self.owed_panel.setProperty(u"panel", True)
        self.owed_layout = QVBoxLayout(self.owed_panel)
        self.owed_layout.setSpacing(0)
        self.owed_layout.setObjectName(u"owed_layout")
        self.owed_layout.setContentsMargins(0, 0, 0, 0)
        self.owed_heading_row = QFrame(self.owed_panel)
        self.owed_heading_row.setObjectName(u"owed_heading_row")
        self.owed_heading_row.setProperty(u"headingRow", True)
        self.owed_heading_row.setMinimumSize(QSize(0, 32))
        self.owed_heading_row.setMaximumSize(QSize(16777215, 32))
        self.owed_heading_row_layout = QHBoxLayout(self.owed_heading_row)
        self.owed_heading_row_layout.setSpacing(8)
        self.owed_heading_row_layout.setObjectName(u"owed_heading_row_layout")
        self.owed_heading_row_layout.setContentsMargins(12, 2, 8, 2)
        self.room_label = QLabel(self.owed_heading_row)
        self.room_label.setObjectName(u"room_label")
        self.room_label.setProperty(u"role", u"heading")

        self.owed_heading_row_layout.addWidget(self.room_label)

        self.owed_label = QLabel(self.owed_heading_row)
        self.owed_label.setObjectName(u"owed_label")
        self.owed_label.setProperty(u"role", u"muted")

        self.owed_heading_row_layout.addWidget(self.owed_label)

        self.owed_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.owed_heading_row_layout.addItem(self.owed_space)

        self.prepaid_label = QLabel(self.owed_heading_row)
        self.prepaid_label.setObjectName(u"prepaid_label")
        self.prepaid_label.setProperty(u"role", u"muted")

        self.owed_heading_row_layout.addWidget(self.prepaid_label)

        self.use_button = QPushButton(self.owed_heading_row)
        self.use_button.setObjectName(u"use_button")
        self.use_button.setAutoDefault(False)
        self.use_button.setProperty(u"quiet", True)

        self.owed_heading_row_layout.addWidget(self.use_button)

        self.more_button = QPushButton(self.owed_heading_row)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setAutoDefault(False)
        self.more_button.setProperty(u"quiet", True)

        self.owed_heading_row_layout.addWidget(self.more_button)


        self.owed_layout.addWidget(self.owed_heading_row)

        self.debit_notice = QFrame(self.owed_panel)
        self.debit_notice.setObjectName(u"debit_notice")
        self.debit_notice.setProperty(u"notice", True)
        self.debit_layout = QHBoxLayout(self.debit_notice)
        self.debit_layout.setSpacing(8)
        self.debit_layout.setObjectName(u"debit_layout")
        self.debit_layout.setContentsMargins(12, 6, 12, 6)
        self.debit_label = QLabel(self.debit_notice)
        self.debit_label.setObjectName(u"debit_label")
        self.debit_label.setWordWrap(True)

        self.debit_layout.addWidget(self.debit_label)


        self.owed_layout.addWidget(self.debit_notice)

        self.charge_table = QTableView(self.owed_panel)
        self.charge_table.setObjectName(u"charge_table")

        self.owed_layout.addWidget(self.charge_table)

        self.empty_label = QLabel(self.owed_panel)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setWordWrap(True)
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setMargin(24)

        self.owed_layout.addWidget(self.empty_label)

        self.owed_layout.setStretch(2, 1)
        self.owed_layout.setStretch(3, 1)

        self.left_layout.addWidget(self.owed_panel)

        self.latest_panel = QFrame(self.left_side)
        self.latest_panel.setObjectName(u"latest_panel")
        self.latest_panel.setProperty(u"panel", True)
        self.latest_layout = QVBoxLayout(self.latest_panel)
        self.latest_layout.setSpacing(0)
        self.latest_layout.setObjectName(u"latest_layout")
        self.latest_layout.setContentsMargins(0, 0, 0, 0)
        self.latest_heading_row = QFrame(self.latest_panel)
        self.latest_heading_row.setObjectName(u"latest_heading_row")
        self.latest_heading_row.setProperty(u"headingRow", True)
        self.latest_heading_row.setMinimumSize(QSize(0, 32))
        self.latest_heading_row.setMaximumSize(QSize(16777215, 32))
        self.latest_heading_row_layout = QHBoxLayout(self.latest_heading_row)
        self.latest_heading_row_layout.setSpacing(8)
        self.latest_heading_row_layout.setObjectName(u"latest_heading_row_layout")
        self.latest_heading_row_layout.setContentsMargins(12, 2, 8, 2)
        self.latest_heading = QLabel(self.latest_heading_row)
        self.latest_heading.setObjectName(u"latest_heading")
        self.latest_heading.setProperty(u"role", u"heading")

        self.latest_heading_row_layout.addWidget(self.latest_heading)

        self.latest_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.latest_heading_row_layout.addItem(self.latest_space)

        self.reprint_button = QPushButton(self.latest_heading_row)
        self.reprint_button.setObjectName(u"reprint_button")
        self.reprint_button.setAutoDefault(False)
        self.reprint_button.setProperty(u"quiet", True)

        self.latest_heading_row_layout.addWidget(self.reprint_button)

        self.reverse_button = QPushButton(self.latest_heading_row)
        self.reverse_button.setObjectName(u"reverse_button")
        self.reverse_button.setAutoDefault(False)
        self.reverse_button.setProperty(u"quiet", True)

        self.latest_heading_row_layout.addWidget(self.reverse_button)


        self.latest_layout.addWidget(self.latest_heading_row)

        self.latest_table = QTableView(self.latest_panel)
        self.latest_table.setObjectName(u"latest_table")

        self.latest_layout.addWidget(self.latest_table)


        self.left_layout.addWidget(self.latest_panel)

        self.left_layout.setStretch(1, 3)
        self.left_layout.setStretch(2, 2)

        self.section_layout.addWidget(self.left_side)

        self.take_panel = QFrame(CounterSection)
        self.take_panel.setObjectName(u"take_panel")
        self.take_panel.setProperty(u"panel", True)
        self.take_panel.setMinimumSize(QSize(348, 0))
        self.take_panel.setMaximumSize(QSize(380, 16777215))
        self.take_layout = QVBoxLayout(self.take_panel)
        self.take_layout.setSpacing(8)
        self.take_layout.setObjectName(u"take_layout")
        self.take_layout.setContentsMargins(12, 10, 12, 12)
        self.sum_label = QLabel(self.take_panel)
        self.sum_label.setObjectName(u"sum_label")
        self.sum_label.setProperty(u"role", u"strong")

        self.take_layout.addWidget(self.sum_label)

        self.take_grid = QGridLayout()
        self.take_grid.setObjectName(u"take_grid")
        self.take_grid.setHorizontalSpacing(8)
        self.take_grid.setVerticalSpacing(8)
        self.take_grid.setContentsMargins(0, 0, 0, 0)
        self.amount_caption = QLabel(self.take_panel)
        self.amount_caption.setObjectName(u"amount_caption")
        self.amount_caption.setProperty(u"role", u"muted")

        self.take_grid.addWidget(self.amount_caption, 0, 0, 1, 1)

        self.amount_edit = QLineEdit(self.take_panel)
        self.amount_edit.setObjectName(u"amount_edit")

        self.take_grid.addWidget(self.amount_edit, 0, 1, 1, 1)

        self.means_row = QHBoxLayout()
        self.means_row.setSpacing(0)
        self.means_row.setObjectName(u"means_row")
        self.means_row.setContentsMargins(0, 0, 0, 0)

        self.take_grid.addLayout(self.means_row, 1, 0, 1, 2)

        self.received_caption = QLabel(self.take_panel)
        self.received_caption.setObjectName(u"received_caption")
        self.received_caption.setProperty(u"role", u"muted")

        self.take_grid.addWidget(self.received_caption, 2, 0, 1, 1)

        self.received_edit = QLineEdit(self.take_panel)
        self.received_edit.setObjectName(u"received_edit")

        self.take_grid.addWidget(self.received_edit, 2, 1, 1, 1)

        self.change_caption = QLabel(self.take_panel)
        self.change_caption.setObjectName(u"change_caption")
        self.change_caption.setProperty(u"role", u"muted")

        self.take_grid.addWidget(self.change_caption, 3, 0, 1, 1)

        self.change_label = QLabel(self.take_panel)
        self.change_label.setObjectName(u"change_label")
        self.change_label.setProperty(u"role", u"counter")

        self.take_grid.addWidget(self.change_label, 3, 1, 1, 1)

        self.day_caption = QLabel(self.take_panel)
        self.day_caption.setObjectName(u"day_caption")
        self.day_caption.setProperty(u"role", u"muted")

        self.take_grid.addWidget(self.day_caption, 4, 0, 1, 1)

        self.day_edit = QDateEdit(self.take_panel)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setCalendarPopup(True)
        self.day_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.take_grid.addWidget(self.day_edit, 4, 1, 1, 1)

        self.payer_caption = QLabel(self.take_panel)
        self.payer_caption.setObjectName(u"payer_caption")
        self.payer_caption.setProperty(u"role", u"muted")

        self.take_grid.addWidget(self.payer_caption, 5, 0, 1, 1)

        self.payer_edit = QLineEdit(self.take_panel)
        self.payer_edit.setObjectName(u"payer_edit")

        self.take_grid.addWidget(self.payer_edit, 5, 1, 1, 1)

        self.only_caption = QLabel(self.take_panel)
        self.only_caption.setObjectName(u"only_caption")
        self.only_caption.setProperty(u"role", u"muted")

        self.take_grid.addWidget(self.only_caption, 6, 0, 1, 1)

        self.only_box = QComboBox(self.take_panel)
        self.only_box.setObjectName(u"only_box")

        self.take_grid.addWidget(self.only_box, 6, 1, 1, 1)

        self.note_caption = QLabel(self.take_panel)
        self.note_caption.setObjectName(u"note_caption")
        self.note_caption.setProperty(u"role", u"muted")

        self.take_grid.addWidget(self.note_caption, 7, 0, 1, 1)

        self.note_edit = QLineEdit(self.take_panel)
        self.note_edit.setObjectName(u"note_edit")

        self.take_grid.addWidget(self.note_edit, 7, 1, 1, 1)

        self.take_grid.setColumnStretch(1, 1)

        self.take_layout.addLayout(self.take_grid)

        self.outcome_label = QLabel(self.take_panel)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setProperty(u"role", u"muted")
        self.outcome_label.setWordWrap(True)

        self.take_layout.addWidget(self.outcome_label)

        self.take_problem = QLabel(self.take_panel)
        self.take_problem.setObjectName(u"take_problem")
        self.take_problem.setWordWrap(True)
        self.take_problem.setProperty(u"problem", True)

        self.take_layout.addWidget(self.take_problem)

        self.take_button = QPushButton(self.take_panel)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setProperty(u"primary", True)
        self.take_button.setAutoDefault(False)

        self.take_layout.addWidget(self.take_button)

        self.take_space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.take_layout.addItem(self.take_space)

        self.saved_panel = QFrame(self.take_panel)
        self.saved_panel.setObjectName(u"saved_panel")
        self.saved_panel.setProperty(u"panel", u"saved")
        self.saved_layout = QVBoxLayout(self.saved_panel)
        self.saved_layout.setSpacing(4)
        self.saved_layout.setObjectName(u"saved_layout")
        self.saved_layout.setContentsMargins(12, 8, 12, 8)
        self.saved_caption = QLabel(self.saved_panel)
        self.saved_caption.setObjectName(u"saved_caption")
        self.saved_caption.setProperty(u"role", u"caption")

        self.saved_layout.addWidget(self.saved_caption)

        self.number_label = QLabel(self.saved_panel)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"number_large")
        self.number_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.saved_layout.addWidget(self.number_label)

        self.saved_label = QLabel(self.saved_panel)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"muted")
        self.saved_label.setWordWrap(True)

        self.saved_layout.addWidget(self.saved_label)

        self.print_button = QPushButton(self.saved_panel)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.saved_layout.addWidget(self.print_button)


        self.take_layout.addWidget(self.saved_panel)


        self.section_layout.addWidget(self.take_panel)

        self.section_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.amount_caption.setBuddy(self.amount_edit)
        self.received_caption.setBuddy(self.received_edit)
        self.day_caption.setBuddy(self.day_edit)
        self.payer_caption.setBuddy(self.payer_edit)
        self.only_caption.setBuddy(self.only_box)
        self.note_caption.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.charge_table, self.amount_edit)
        QWidget.setTabOrder(self.amount_edit, self.received_edit)
        QWidget.setTabOrder(self.received_edit, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.payer_edit)
        QWidget.setTabOrder(self.payer_edit, self.only_box)
        QWidget.setTabOrder(self.only_box, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.take_button)
        QWidget.setTabOrder(self.take_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.use_button)
        QWidget.setTabOrder(self.use_button, self.more_button)
        QWidget.setTabOrder(self.more_button, self.latest_table)
        QWidget.setTabOrder(self.latest_table, self.reprint_button)
        QWidget.setTabOrder(self.reprint_button, self.reverse_button)

        self.retranslateUi(CounterSection)
    # setupUi

    def retranslateUi(self, CounterSection):
        self.room_label.setText("")
        self.owed_label.setText("")
        self.prepaid_label.setText("")
        self.use_button.setText(QCoreApplication.translate("CounterSection", u"\u7528\u9810\u5b58\u62b5\u6263", None))
        self.more_button.setText(QCoreApplication.translate("CounterSection", u"\u66f4\u591a", None))
        self.debit_label.setText("")
#if QT_CONFIG(accessibility)
        self.charge_table.setAccessibleName(QCoreApplication.translate("CounterSection", u"\u672a\u7e73\u7684\u6536\u8cbb", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        self.latest_heading.setText(QCoreApplication.translate("CounterSection", u"\u6700\u8fd1\u7684\u6536\u64da", None))
        self.reprint_button.setText(QCoreApplication.translate("CounterSection", u"\u88dc\u5370", None))
        self.reverse_button.setText(QCoreApplication.translate("CounterSection", u"\u6c96\u92b7", None))
#if QT_CONFIG(accessibility)
        self.latest_table.setAccessibleName(QCoreApplication.translate("CounterSection", u"\u6700\u8fd1\u7684\u6536\u64da", None))
#endif // QT_CONFIG(accessibility)
        self.sum_label.setText("")
        self.amount_caption.setText(QCoreApplication.translate("CounterSection", u"\u6536\u6b3e\u91d1\u984d", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("CounterSection", u"\u6536\u6b3e\u91d1\u984d", None))
#endif // QT_CONFIG(accessibility)
        self.amount_edit.setPlaceholderText(QCoreApplication.translate("CounterSection", u"0.00", None))
        self.received_caption.setText(QCoreApplication.translate("CounterSection", u"\u6536\u5230\u73fe\u91d1", None))
#if QT_CONFIG(accessibility)
        self.received_edit.setAccessibleName(QCoreApplication.translate("CounterSection", u"\u6536\u5230\u73fe\u91d1", None))
#endif // QT_CONFIG(accessibility)
        self.received_edit.setPlaceholderText(QCoreApplication.translate("CounterSection", u"\u4e0d\u586b\u5373\u4e0d\u627e\u96f6", None))
        self.change_caption.setText(QCoreApplication.translate("CounterSection", u"\u627e\u96f6", None))
        self.change_label.setText("")
        self.day_caption.setText(QCoreApplication.translate("CounterSection", u"\u6536\u6b3e\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("CounterSection", u"\u6536\u6b3e\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.payer_caption.setText(QCoreApplication.translate("CounterSection", u"\u7e73\u6b3e\u4eba", None))
#if QT_CONFIG(accessibility)
        self.payer_edit.setAccessibleName(QCoreApplication.translate("CounterSection", u"\u7e73\u6b3e\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.only_caption.setText(QCoreApplication.translate("CounterSection", u"\u53ea\u62b5", None))
#if QT_CONFIG(accessibility)
        self.only_box.setAccessibleName(QCoreApplication.translate("CounterSection", u"\u9019\u7b46\u9322\u53ea\u62b5", None))
#endif // QT_CONFIG(accessibility)
        self.note_caption.setText(QCoreApplication.translate("CounterSection", u"\u5099\u8a3b", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("CounterSection", u"\u5099\u8a3b", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_label.setText("")
        self.take_problem.setText("")
        self.take_button.setText(QCoreApplication.translate("CounterSection", u"\u6536\u6b3e  Ctrl+Enter", None))
        self.saved_caption.setText(QCoreApplication.translate("CounterSection", u"\u5df2\u6536\u6b3e\uff0c\u6536\u64da\u7de8\u865f", None))
        self.number_label.setText("")
        self.saved_label.setText("")
        self.print_button.setText(QCoreApplication.translate("CounterSection", u"\u6253\u5370\u6536\u64da  F9", None))
        pass
    # retranslateUi

