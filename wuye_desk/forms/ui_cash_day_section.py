# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cash_day_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QDateEdit, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_CashDaySection(object):
    def setupUi(self, CashDaySection):
        if not CashDaySection.objectName():
            CashDaySection.setObjectName(u"CashDaySection")
        self.section_layout = QHBoxLayout(CashDaySection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.close_panel = QFrame(CashDaySection)
        self.close_panel.setObjectName(u"close_panel")
        self.close_panel.setProperty(u"panel", True)
        self.close_layout = QVBoxLayout(self.close_panel)
        self.close_layout.setSpacing(10)
        self.close_layout.setObjectName(u"close_layout")
        self.close_layout.setContentsMargins(12, 10, 12, 12)
        self.close_day_row = QHBoxLayout()
        self.close_day_row.setSpacing(8)
        self.close_day_row.setObjectName(u"close_day_row")
        self.close_day_row.setContentsMargins(0, 0, 0, 0)
        self.day_caption = QLabel(self.close_panel)
        self.day_caption.setObjectName(u"day_caption")
        self.day_caption.setProperty(u"role", u"muted")

        self.close_day_row.addWidget(self.day_caption)

        self.day_edit = QDateEdit(self.close_panel)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setCalendarPopup(True)
        self.day_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.close_day_row.addWidget(self.day_edit)

        self.today_button = QPushButton(self.close_panel)
        self.today_button.setObjectName(u"today_button")
        self.today_button.setAutoDefault(False)
        self.today_button.setProperty(u"quiet", True)

        self.close_day_row.addWidget(self.today_button)

        self.day_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.close_day_row.addItem(self.day_space)

        self.state_label = QLabel(self.close_panel)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"role", u"muted")

        self.close_day_row.addWidget(self.state_label)


        self.close_layout.addLayout(self.close_day_row)

        self.opening_row = QHBoxLayout()
        self.opening_row.setSpacing(8)
        self.opening_row.setObjectName(u"opening_row")
        self.opening_row.setContentsMargins(0, 0, 0, 0)
        self.opening_caption = QLabel(self.close_panel)
        self.opening_caption.setObjectName(u"opening_caption")
        self.opening_caption.setProperty(u"role", u"muted")

        self.opening_row.addWidget(self.opening_caption)

        self.opening_edit = QLineEdit(self.close_panel)
        self.opening_edit.setObjectName(u"opening_edit")
        self.opening_edit.setMaximumSize(QSize(140, 16777215))

        self.opening_row.addWidget(self.opening_edit)

        self.opening_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.opening_row.addItem(self.opening_space)


        self.close_layout.addLayout(self.opening_row)

        self.sum_grid = QGridLayout()
        self.sum_grid.setObjectName(u"sum_grid")
        self.sum_grid.setHorizontalSpacing(10)
        self.sum_grid.setVerticalSpacing(10)
        self.sum_grid.setContentsMargins(0, 0, 0, 0)
        self.cash_name = QLabel(self.close_panel)
        self.cash_name.setObjectName(u"cash_name")

        self.sum_grid.addWidget(self.cash_name, 1, 0, 1, 1)

        self.cash_taken = QLabel(self.close_panel)
        self.cash_taken.setObjectName(u"cash_taken")
        self.cash_taken.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.cash_taken, 1, 1, 1, 1)

        self.cash_back = QLabel(self.close_panel)
        self.cash_back.setObjectName(u"cash_back")
        self.cash_back.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.cash_back, 1, 2, 1, 1)

        self.cash_expected = QLabel(self.close_panel)
        self.cash_expected.setObjectName(u"cash_expected")
        self.cash_expected.setProperty(u"role", u"strong")
        self.cash_expected.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.cash_expected, 1, 3, 1, 1)

        self.cash_edit = QLineEdit(self.close_panel)
        self.cash_edit.setObjectName(u"cash_edit")
        self.cash_edit.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.cash_edit, 1, 4, 1, 1)

        self.cash_difference = QLabel(self.close_panel)
        self.cash_difference.setObjectName(u"cash_difference")
        self.cash_difference.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.cash_difference, 1, 5, 1, 1)

        self.transfer_name = QLabel(self.close_panel)
        self.transfer_name.setObjectName(u"transfer_name")

        self.sum_grid.addWidget(self.transfer_name, 2, 0, 1, 1)

        self.transfer_taken = QLabel(self.close_panel)
        self.transfer_taken.setObjectName(u"transfer_taken")
        self.transfer_taken.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.transfer_taken, 2, 1, 1, 1)

        self.transfer_back = QLabel(self.close_panel)
        self.transfer_back.setObjectName(u"transfer_back")
        self.transfer_back.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.transfer_back, 2, 2, 1, 1)

        self.transfer_expected = QLabel(self.close_panel)
        self.transfer_expected.setObjectName(u"transfer_expected")
        self.transfer_expected.setProperty(u"role", u"strong")
        self.transfer_expected.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.transfer_expected, 2, 3, 1, 1)

        self.transfer_edit = QLineEdit(self.close_panel)
        self.transfer_edit.setObjectName(u"transfer_edit")
        self.transfer_edit.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.transfer_edit, 2, 4, 1, 1)

        self.transfer_difference = QLabel(self.close_panel)
        self.transfer_difference.setObjectName(u"transfer_difference")
        self.transfer_difference.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.transfer_difference, 2, 5, 1, 1)

        self.card_name = QLabel(self.close_panel)
        self.card_name.setObjectName(u"card_name")

        self.sum_grid.addWidget(self.card_name, 3, 0, 1, 1)

        self.card_taken = QLabel(self.close_panel)
        self.card_taken.setObjectName(u"card_taken")
        self.card_taken.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.card_taken, 3, 1, 1, 1)

        self.card_back = QLabel(self.close_panel)
        self.card_back.setObjectName(u"card_back")
        self.card_back.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.card_back, 3, 2, 1, 1)

        self.card_expected = QLabel(self.close_panel)
        self.card_expected.setObjectName(u"card_expected")
        self.card_expected.setProperty(u"role", u"strong")
        self.card_expected.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.card_expected, 3, 3, 1, 1)

        self.card_edit = QLineEdit(self.close_panel)
        self.card_edit.setObjectName(u"card_edit")
        self.card_edit.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.card_edit, 3, 4, 1, 1)

        self.card_difference = QLabel(self.close_panel)
        self.card_difference.setObjectName(u"card_difference")
        self.card_difference.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.card_difference, 3, 5, 1, 1)

        self.wechat_name = QLabel(self.close_panel)
        self.wechat_name.setObjectName(u"wechat_name")

        self.sum_grid.addWidget(self.wechat_name, 4, 0, 1, 1)

        self.wechat_taken = QLabel(self.close_panel)
        self.wechat_taken.setObjectName(u"wechat_taken")
        self.wechat_taken.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.wechat_taken, 4, 1, 1, 1)

        self.wechat_back = QLabel(self.close_panel)
        self.wechat_back.setObjectName(u"wechat_back")
        self.wechat_back.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.wechat_back, 4, 2, 1, 1)

        self.wechat_expected = QLabel(self.close_panel)
        self.wechat_expected.setObjectName(u"wechat_expected")
        self.wechat_expected.setProperty(u"role", u"strong")
        self.wechat_expected.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.wechat_expected, 4, 3, 1, 1)

        self.wechat_edit = QLineEdit(self.close_panel)
        self.wechat_edit.setObjectName(u"wechat_edit")
        self.wechat_edit.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.wechat_edit, 4, 4, 1, 1)

        self.wechat_difference = QLabel(self.close_panel)
        self.wechat_difference.setObjectName(u"wechat_difference")
        self.wechat_difference.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.wechat_difference, 4, 5, 1, 1)

        self.alipay_name = QLabel(self.close_panel)
        self.alipay_name.setObjectName(u"alipay_name")

        self.sum_grid.addWidget(self.alipay_name, 5, 0, 1, 1)

        self.alipay_taken = QLabel(self.close_panel)
        self.alipay_taken.setObjectName(u"alipay_taken")
        self.alipay_taken.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.alipay_taken, 5, 1, 1, 1)

        self.alipay_back = QLabel(self.close_panel)
        self.alipay_back.setObjectName(u"alipay_back")
        self.alipay_back.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.alipay_back, 5, 2, 1, 1)

        self.alipay_expected = QLabel(self.close_panel)
        self.alipay_expected.setObjectName(u"alipay_expected")
        self.alipay_expected.setProperty(u"role", u"strong")
        self.alipay_expected.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.alipay_expected, 5, 3, 1, 1)

        self.alipay_edit = QLineEdit(self.close_panel)
        self.alipay_edit.setObjectName(u"alipay_edit")
        self.alipay_edit.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.alipay_edit, 5, 4, 1, 1)

        self.alipay_difference = QLabel(self.close_panel)
        self.alipay_difference.setObjectName(u"alipay_difference")
        self.alipay_difference.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.alipay_difference, 5, 5, 1, 1)

        self.head_0 = QLabel(self.close_panel)
        self.head_0.setObjectName(u"head_0")
        self.head_0.setProperty(u"role", u"caption")

        self.sum_grid.addWidget(self.head_0, 0, 0, 1, 1)

        self.head_1 = QLabel(self.close_panel)
        self.head_1.setObjectName(u"head_1")
        self.head_1.setProperty(u"role", u"caption")
        self.head_1.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.head_1, 0, 1, 1, 1)

        self.head_2 = QLabel(self.close_panel)
        self.head_2.setObjectName(u"head_2")
        self.head_2.setProperty(u"role", u"caption")
        self.head_2.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.head_2, 0, 2, 1, 1)

        self.head_3 = QLabel(self.close_panel)
        self.head_3.setObjectName(u"head_3")
        self.head_3.setProperty(u"role", u"caption")
        self.head_3.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.head_3, 0, 3, 1, 1)

        self.head_4 = QLabel(self.close_panel)
        self.head_4.setObjectName(u"head_4")
        self.head_4.setProperty(u"role", u"caption")
        self.head_4.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.head_4, 0, 4, 1, 1)

        self.head_5 = QLabel(self.close_panel)
        self.head_5.setObjectName(u"head_5")
        self.head_5.setProperty(u"role", u"caption")
        self.head_5.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sum_grid.addWidget(self.head_5, 0, 5, 1, 1)

        self.sum_grid.setColumnStretch(0, 2)
        self.sum_grid.setColumnStretch(1, 2)
        self.sum_grid.setColumnStretch(2, 2)
        self.sum_grid.setColumnStretch(3, 2)
        self.sum_grid.setColumnStretch(4, 3)
        self.sum_grid.setColumnStretch(5, 2)

        self.close_layout.addLayout(self.sum_grid)

        self.total_label = QLabel(self.close_panel)
        self.total_label.setObjectName(u"total_label")
        self.total_label.setProperty(u"role", u"strong")

        self.close_layout.addWidget(self.total_label)

        self.note_row = QHBoxLayout()
        self.note_row.setSpacing(8)
        self.note_row.setObjectName(u"note_row")
        self.note_row.setContentsMargins(0, 0, 0, 0)
        self.note_caption = QLabel(self.close_panel)
        self.note_caption.setObjectName(u"note_caption")
        self.note_caption.setProperty(u"role", u"muted")

        self.note_row.addWidget(self.note_caption)

        self.note_edit = QLineEdit(self.close_panel)
        self.note_edit.setObjectName(u"note_edit")

        self.note_row.addWidget(self.note_edit)


        self.close_layout.addLayout(self.note_row)

        self.close_problem = QLabel(self.close_panel)
        self.close_problem.setObjectName(u"close_problem")
        self.close_problem.setWordWrap(True)
        self.close_problem.setProperty(u"problem", True)

        self.close_layout.addWidget(self.close_problem)

        self.close_button_row = QHBoxLayout()
        self.close_button_row.setSpacing(8)
        self.close_button_row.setObjectName(u"close_button_row")
        self.close_button_row.setContentsMargins(0, 0, 0, 0)
        self.close_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.close_button_row.addItem(self.close_space)

        self.close_button = QPushButton(self.close_panel)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"primary", True)
        self.close_button.setAutoDefault(False)

        self.close_button_row.addWidget(self.close_button)


        self.close_layout.addLayout(self.close_button_row)

        self.close_below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.close_layout.addItem(self.close_below)


        self.section_layout.addWidget(self.close_panel)

        self.receipts_panel = QFrame(CashDaySection)
        self.receipts_panel.setObjectName(u"receipts_panel")
        self.receipts_panel.setProperty(u"panel", True)
        self.receipts_layout = QVBoxLayout(self.receipts_panel)
        self.receipts_layout.setSpacing(0)
        self.receipts_layout.setObjectName(u"receipts_layout")
        self.receipts_layout.setContentsMargins(0, 0, 0, 0)
        self.receipts_heading_row = QFrame(self.receipts_panel)
        self.receipts_heading_row.setObjectName(u"receipts_heading_row")
        self.receipts_heading_row.setProperty(u"headingRow", True)
        self.receipts_heading_row.setMinimumSize(QSize(0, 32))
        self.receipts_heading_row.setMaximumSize(QSize(16777215, 32))
        self.receipts_heading_row_layout = QHBoxLayout(self.receipts_heading_row)
        self.receipts_heading_row_layout.setSpacing(8)
        self.receipts_heading_row_layout.setObjectName(u"receipts_heading_row_layout")
        self.receipts_heading_row_layout.setContentsMargins(12, 2, 8, 2)
        self.receipts_heading = QLabel(self.receipts_heading_row)
        self.receipts_heading.setObjectName(u"receipts_heading")
        self.receipts_heading.setProperty(u"role", u"heading")

        self.receipts_heading_row_layout.addWidget(self.receipts_heading)

        self.receipts_label = QLabel(self.receipts_heading_row)
        self.receipts_label.setObjectName(u"receipts_label")
        self.receipts_label.setProperty(u"role", u"muted")

        self.receipts_heading_row_layout.addWidget(self.receipts_label)

        self.receipts_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.receipts_heading_row_layout.addItem(self.receipts_space)

        self.export_button = QPushButton(self.receipts_heading_row)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)
        self.export_button.setProperty(u"quiet", True)

        self.receipts_heading_row_layout.addWidget(self.export_button)

        self.print_button = QPushButton(self.receipts_heading_row)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)
        self.print_button.setProperty(u"quiet", True)

        self.receipts_heading_row_layout.addWidget(self.print_button)


        self.receipts_layout.addWidget(self.receipts_heading_row)

        self.receipt_table = QTableView(self.receipts_panel)
        self.receipt_table.setObjectName(u"receipt_table")

        self.receipts_layout.addWidget(self.receipt_table)

        self.empty_label = QLabel(self.receipts_panel)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setMargin(24)

        self.receipts_layout.addWidget(self.empty_label)


        self.section_layout.addWidget(self.receipts_panel)

        self.section_layout.setStretch(0, 5)
        self.section_layout.setStretch(1, 6)
#if QT_CONFIG(shortcut)
        self.day_caption.setBuddy(self.day_edit)
        self.opening_caption.setBuddy(self.opening_edit)
        self.note_caption.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.today_button)
        QWidget.setTabOrder(self.today_button, self.opening_edit)
        QWidget.setTabOrder(self.opening_edit, self.cash_edit)
        QWidget.setTabOrder(self.cash_edit, self.transfer_edit)
        QWidget.setTabOrder(self.transfer_edit, self.card_edit)
        QWidget.setTabOrder(self.card_edit, self.wechat_edit)
        QWidget.setTabOrder(self.wechat_edit, self.alipay_edit)
        QWidget.setTabOrder(self.alipay_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.close_button)
        QWidget.setTabOrder(self.close_button, self.receipt_table)
        QWidget.setTabOrder(self.receipt_table, self.export_button)
        QWidget.setTabOrder(self.export_button, self.print_button)

        self.retranslateUi(CashDaySection)
    # setupUi

    def retranslateUi(self, CashDaySection):
        self.day_caption.setText(QCoreApplication.translate("CashDaySection", u"\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("CashDaySection", u"\u65e5\u7d50\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.today_button.setText(QCoreApplication.translate("CashDaySection", u"\u4eca\u5929", None))
        self.state_label.setText("")
        self.opening_caption.setText(QCoreApplication.translate("CashDaySection", u"\u65e9\u4e0a\u5099\u7528\u91d1", None))
#if QT_CONFIG(accessibility)
        self.opening_edit.setAccessibleName(QCoreApplication.translate("CashDaySection", u"\u65e9\u4e0a\u5099\u7528\u91d1", None))
#endif // QT_CONFIG(accessibility)
        self.cash_name.setText("")
        self.cash_taken.setText("")
        self.cash_back.setText("")
        self.cash_expected.setText("")
        self.cash_difference.setText("")
        self.transfer_name.setText("")
        self.transfer_taken.setText("")
        self.transfer_back.setText("")
        self.transfer_expected.setText("")
        self.transfer_difference.setText("")
        self.card_name.setText("")
        self.card_taken.setText("")
        self.card_back.setText("")
        self.card_expected.setText("")
        self.card_difference.setText("")
        self.wechat_name.setText("")
        self.wechat_taken.setText("")
        self.wechat_back.setText("")
        self.wechat_expected.setText("")
        self.wechat_difference.setText("")
        self.alipay_name.setText("")
        self.alipay_taken.setText("")
        self.alipay_back.setText("")
        self.alipay_expected.setText("")
        self.alipay_difference.setText("")
        self.head_0.setText(QCoreApplication.translate("CashDaySection", u"\u65b9\u5f0f", None))
        self.head_1.setText(QCoreApplication.translate("CashDaySection", u"\u6536\u5165", None))
        self.head_2.setText(QCoreApplication.translate("CashDaySection", u"\u9000\u51fa", None))
        self.head_3.setText(QCoreApplication.translate("CashDaySection", u"\u8cec\u9762\u61c9\u6709", None))
        self.head_4.setText(QCoreApplication.translate("CashDaySection", u"\u9ede\u51fa", None))
        self.head_5.setText(QCoreApplication.translate("CashDaySection", u"\u5dee\u984d", None))
        self.total_label.setText("")
        self.note_caption.setText(QCoreApplication.translate("CashDaySection", u"\u8aaa\u660e", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("CashDaySection", u"\u5dee\u984d\u8aaa\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("CashDaySection", u"\u9ede\u51fa\u7684\u6578\u548c\u8cec\u4e0d\u4e00\u81f4\u6642\u5fc5\u586b", None))
        self.close_problem.setText("")
        self.close_button.setText(QCoreApplication.translate("CashDaySection", u"\u65e5\u7d50  Ctrl+Enter", None))
        self.receipts_heading.setText(QCoreApplication.translate("CashDaySection", u"\u7576\u65e5\u6536\u64da", None))
        self.receipts_label.setText("")
        self.export_button.setText(QCoreApplication.translate("CashDaySection", u"\u532f\u51fa Excel", None))
        self.print_button.setText(QCoreApplication.translate("CashDaySection", u"\u6253\u5370\u65e5\u7d50\u8868", None))
#if QT_CONFIG(accessibility)
        self.receipt_table.setAccessibleName(QCoreApplication.translate("CashDaySection", u"\u7576\u65e5\u6536\u64da", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("CashDaySection", u"\u9019\u4e00\u5929\u6c92\u6709\u6536\u64da\u3002", None))
        pass
    # retranslateUi

