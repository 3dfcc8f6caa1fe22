# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QListWidget, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)
class Ui_CalendarPage(object):
    def setupUi(self, CalendarPage):
        if not CalendarPage.objectName():
            CalendarPage.setObjectName(u"CalendarPage")
        self.page_layout = QHBoxLayout(CalendarPage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(8, 8, 8, 8)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.month_row = QHBoxLayout()
        self.month_row.setSpacing(8)
        self.month_row.setObjectName(u"month_row")
        self.month_label = QLabel(CalendarPage)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"role", u"title")
        self.month_label.setMinimumSize(QSize(108, 0))

        self.month_row.addWidget(self.month_label)

        self.previous_button = QToolButton(CalendarPage)
        self.previous_button.setObjectName(u"previous_button")

        self.month_row.addWidget(self.previous_button)

        self.today_button = QPushButton(CalendarPage)
        self.today_button.setObjectName(u"today_button")

        self.month_row.addWidget(self.today_button)

        self.next_button = QToolButton(CalendarPage)
        self.next_button.setObjectName(u"next_button")

        self.month_row.addWidget(self.next_button)

        self.month_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.month_row.addItem(self.month_space)

        self.legend_label = QLabel(CalendarPage)
        self.legend_label.setObjectName(u"legend_label")
        self.legend_label.setProperty(u"role", u"caption")

        self.month_row.addWidget(self.legend_label)


        self.left_layout.addLayout(self.month_row)

        self.month_widget = QWidget(CalendarPage)
        self.month_widget.setObjectName(u"month_widget")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.month_widget.sizePolicy().hasHeightForWidth())
        self.month_widget.setSizePolicy(sizePolicy)

        self.left_layout.addWidget(self.month_widget)

        self.left_layout.setStretch(1, 1)

        self.page_layout.addLayout(self.left_layout)

        self.side_widget = QWidget(CalendarPage)
        self.side_widget.setObjectName(u"side_widget")
        self.side_widget.setMinimumSize(QSize(324, 0))
        self.side_widget.setMaximumSize(QSize(324, 16777215))
        self.right_layout = QVBoxLayout(self.side_widget)
        self.right_layout.setSpacing(8)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.day_panel = QFrame(self.side_widget)
        self.day_panel.setObjectName(u"day_panel")
        self.day_panel.setProperty(u"panel", True)
        self.day_layout = QVBoxLayout(self.day_panel)
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(12, 8, 12, 8)
        self.day_heading_row = QHBoxLayout()
        self.day_heading_row.setObjectName(u"day_heading_row")
        self.day_heading = QLabel(self.day_panel)
        self.day_heading.setObjectName(u"day_heading")
        self.day_heading.setProperty(u"role", u"heading")

        self.day_heading_row.addWidget(self.day_heading)

        self.day_space = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_heading_row.addItem(self.day_space)

        self.day_label = QLabel(self.day_panel)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"muted")

        self.day_heading_row.addWidget(self.day_label)


        self.day_layout.addLayout(self.day_heading_row)

        self.cards_area = QScrollArea(self.day_panel)
        self.cards_area.setObjectName(u"cards_area")
        self.cards_area.setProperty(u"flat", True)
        self.cards_area.setMinimumSize(QSize(0, 96))
        self.cards_area.setFrameShape(QFrame.Shape.NoFrame)
        self.cards_area.setWidgetResizable(True)
        self.cards_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards_widget = QWidget()
        self.cards_widget.setObjectName(u"cards_widget")
        self.cards_layout = QVBoxLayout(self.cards_widget)
        self.cards_layout.setSpacing(4)
        self.cards_layout.setObjectName(u"cards_layout")
        self.cards_layout.setContentsMargins(0, 0, 0, 0)
        self.cards_area.setWidget(self.cards_widget)

        self.day_layout.addWidget(self.cards_area)


        self.right_layout.addWidget(self.day_panel)

        self.late_panel = QFrame(self.side_widget)
        self.late_panel.setObjectName(u"late_panel")
        self.late_panel.setProperty(u"panel", True)
        self.late_layout = QVBoxLayout(self.late_panel)
        self.late_layout.setSpacing(4)
        self.late_layout.setObjectName(u"late_layout")
        self.late_layout.setContentsMargins(12, 8, 12, 8)
        self.late_heading_row = QHBoxLayout()
        self.late_heading_row.setObjectName(u"late_heading_row")
        self.late_heading = QLabel(self.late_panel)
        self.late_heading.setObjectName(u"late_heading")
        self.late_heading.setProperty(u"role", u"heading")

        self.late_heading_row.addWidget(self.late_heading)

        self.late_space = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.late_heading_row.addItem(self.late_space)

        self.late_label = QLabel(self.late_panel)
        self.late_label.setObjectName(u"late_label")
        self.late_label.setProperty(u"role", u"muted")

        self.late_heading_row.addWidget(self.late_label)


        self.late_layout.addLayout(self.late_heading_row)

        self.late_list = QListWidget(self.late_panel)
        self.late_list.setObjectName(u"late_list")
        self.late_list.setFrameShape(QFrame.Shape.NoFrame)
        self.late_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.late_layout.addWidget(self.late_list)


        self.right_layout.addWidget(self.late_panel)

        self.coming_panel = QFrame(self.side_widget)
        self.coming_panel.setObjectName(u"coming_panel")
        self.coming_panel.setProperty(u"panel", True)
        self.coming_layout = QVBoxLayout(self.coming_panel)
        self.coming_layout.setSpacing(4)
        self.coming_layout.setObjectName(u"coming_layout")
        self.coming_layout.setContentsMargins(12, 8, 12, 8)
        self.coming_heading_row = QHBoxLayout()
        self.coming_heading_row.setObjectName(u"coming_heading_row")
        self.coming_heading = QLabel(self.coming_panel)
        self.coming_heading.setObjectName(u"coming_heading")
        self.coming_heading.setProperty(u"role", u"heading")

        self.coming_heading_row.addWidget(self.coming_heading)

        self.coming_space = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.coming_heading_row.addItem(self.coming_space)

        self.coming_label = QLabel(self.coming_panel)
        self.coming_label.setObjectName(u"coming_label")
        self.coming_label.setProperty(u"role", u"muted")

        self.coming_heading_row.addWidget(self.coming_label)


        self.coming_layout.addLayout(self.coming_heading_row)

        self.coming_list = QListWidget(self.coming_panel)
        self.coming_list.setObjectName(u"coming_list")
        self.coming_list.setFrameShape(QFrame.Shape.NoFrame)
        self.coming_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.coming_layout.addWidget(self.coming_list)


        self.right_layout.addWidget(self.coming_panel)

        self.arrears_panel = QFrame(self.side_widget)
        self.arrears_panel.setObjectName(u"arrears_panel")
        self.arrears_panel.setProperty(u"panel", True)
        self.arrears_layout = QVBoxLayout(self.arrears_panel)
        self.arrears_layout.setSpacing(4)
        self.arrears_layout.setObjectName(u"arrears_layout")
        self.arrears_layout.setContentsMargins(12, 8, 12, 8)
        self.arrears_heading_row = QHBoxLayout()
        self.arrears_heading_row.setObjectName(u"arrears_heading_row")
        self.arrears_heading = QLabel(self.arrears_panel)
        self.arrears_heading.setObjectName(u"arrears_heading")
        self.arrears_heading.setProperty(u"role", u"heading")

        self.arrears_heading_row.addWidget(self.arrears_heading)

        self.arrears_space = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.arrears_heading_row.addItem(self.arrears_space)

        self.arrears_label = QLabel(self.arrears_panel)
        self.arrears_label.setObjectName(u"arrears_label")
        self.arrears_label.setProperty(u"role", u"muted")

        self.arrears_heading_row.addWidget(self.arrears_label)


        self.arrears_layout.addLayout(self.arrears_heading_row)

        self.arrears_grid = QGridLayout()
        self.arrears_grid.setObjectName(u"arrears_grid")
        self.arrears_grid.setHorizontalSpacing(8)
        self.arrears_grid.setVerticalSpacing(4)
        self.one_month_label = QLabel(self.arrears_panel)
        self.one_month_label.setObjectName(u"one_month_label")

        self.arrears_grid.addWidget(self.one_month_label, 0, 0, 1, 1)

        self.one_month_bar = QProgressBar(self.arrears_panel)
        self.one_month_bar.setObjectName(u"one_month_bar")
        self.one_month_bar.setTextVisible(False)

        self.arrears_grid.addWidget(self.one_month_bar, 0, 1, 1, 1)

        self.one_month_accounts = QLabel(self.arrears_panel)
        self.one_month_accounts.setObjectName(u"one_month_accounts")
        self.one_month_accounts.setProperty(u"role", u"muted")
        self.one_month_accounts.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.arrears_grid.addWidget(self.one_month_accounts, 0, 2, 1, 1)

        self.one_month_amount = QLabel(self.arrears_panel)
        self.one_month_amount.setObjectName(u"one_month_amount")
        self.one_month_amount.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.arrears_grid.addWidget(self.one_month_amount, 0, 3, 1, 1)

        self.two_months_label = QLabel(self.arrears_panel)
        self.two_months_label.setObjectName(u"two_months_label")

        self.arrears_grid.addWidget(self.two_months_label, 1, 0, 1, 1)

        self.two_months_bar = QProgressBar(self.arrears_panel)
        self.two_months_bar.setObjectName(u"two_months_bar")
        self.two_months_bar.setTextVisible(False)

        self.arrears_grid.addWidget(self.two_months_bar, 1, 1, 1, 1)

        self.two_months_accounts = QLabel(self.arrears_panel)
        self.two_months_accounts.setObjectName(u"two_months_accounts")
        self.two_months_accounts.setProperty(u"role", u"muted")
        self.two_months_accounts.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.arrears_grid.addWidget(self.two_months_accounts, 1, 2, 1, 1)

        self.two_months_amount = QLabel(self.arrears_panel)
        self.two_months_amount.setObjectName(u"two_months_amount")
        self.two_months_amount.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.arrears_grid.addWidget(self.two_months_amount, 1, 3, 1, 1)

        self.more_months_label = QLabel(self.arrears_panel)
        self.more_months_label.setObjectName(u"more_months_label")

        self.arrears_grid.addWidget(self.more_months_label, 2, 0, 1, 1)

        self.more_months_bar = QProgressBar(self.arrears_panel)
        self.more_months_bar.setObjectName(u"more_months_bar")
        self.more_months_bar.setTextVisible(False)

        self.arrears_grid.addWidget(self.more_months_bar, 2, 1, 1, 1)

        self.more_months_accounts = QLabel(self.arrears_panel)
        self.more_months_accounts.setObjectName(u"more_months_accounts")
        self.more_months_accounts.setProperty(u"role", u"muted")
        self.more_months_accounts.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.arrears_grid.addWidget(self.more_months_accounts, 2, 2, 1, 1)

        self.more_months_amount = QLabel(self.arrears_panel)
        self.more_months_amount.setObjectName(u"more_months_amount")
        self.more_months_amount.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.arrears_grid.addWidget(self.more_months_amount, 2, 3, 1, 1)

        self.arrears_grid.setColumnStretch(1, 1)

        self.arrears_layout.addLayout(self.arrears_grid)

        self.rate_label = QLabel(self.arrears_panel)
        self.rate_label.setObjectName(u"rate_label")
        self.rate_label.setProperty(u"role", u"muted")

        self.arrears_layout.addWidget(self.rate_label)


        self.right_layout.addWidget(self.arrears_panel)

        self.right_layout.setStretch(0, 1)

        self.page_layout.addWidget(self.side_widget)

        self.page_layout.setStretch(0, 1)

        self.retranslateUi(CalendarPage)
    # setupUi

    def retranslateUi(self, CalendarPage):
        self.month_label.setText("")
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("CalendarPage", u"\u4e0a\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("CalendarPage", u"\u4e0a\u500b\u6708 PageUp", None))
#endif // QT_CONFIG(tooltip)
        self.today_button.setText(QCoreApplication.translate("CalendarPage", u"\u4eca\u5929", None))
#if QT_CONFIG(tooltip)
        self.today_button.setToolTip(QCoreApplication.translate("CalendarPage", u"\u56de\u5230\u4eca\u5929 T", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("CalendarPage", u"\u4e0b\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("CalendarPage", u"\u4e0b\u500b\u6708 PageDown", None))
#endif // QT_CONFIG(tooltip)
        self.legend_label.setText("")
        self.day_heading.setText("")
        self.day_label.setText("")
        self.late_heading.setText(QCoreApplication.translate("CalendarPage", u"\u6c92\u505a\u5b8c\u7684", None))
        self.late_label.setText("")
#if QT_CONFIG(accessibility)
        self.late_list.setAccessibleName(QCoreApplication.translate("CalendarPage", u"\u6c92\u505a\u5b8c\u7684", None))
#endif // QT_CONFIG(accessibility)
        self.coming_heading.setText(QCoreApplication.translate("CalendarPage", u"\u63a5\u8457", None))
        self.coming_label.setText("")
#if QT_CONFIG(accessibility)
        self.coming_list.setAccessibleName(QCoreApplication.translate("CalendarPage", u"\u63a5\u8457\u7684", None))
#endif // QT_CONFIG(accessibility)
        self.arrears_heading.setText(QCoreApplication.translate("CalendarPage", u"\u6b20\u8cbb", None))
        self.arrears_label.setText("")
        self.one_month_label.setText(QCoreApplication.translate("CalendarPage", u"1 \u500b\u6708", None))
        self.one_month_accounts.setText("")
        self.one_month_amount.setText("")
        self.two_months_label.setText(QCoreApplication.translate("CalendarPage", u"2 \u500b\u6708", None))
        self.two_months_accounts.setText("")
        self.two_months_amount.setText("")
        self.more_months_label.setText(QCoreApplication.translate("CalendarPage", u"3 \u500b\u6708\u4ee5\u4e0a", None))
        self.more_months_accounts.setText("")
        self.more_months_amount.setText("")
        self.rate_label.setText("")
        pass
    # retranslateUi

