# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tickets_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget)

class Ui_TicketsPage(object):
    def setupUi(self, TicketsPage):
        if not TicketsPage.objectName():
            TicketsPage.setObjectName(u"TicketsPage")
        TicketsPage.resize(1294, 630)
        self.page_layout = QVBoxLayout(TicketsPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(8, 8, 8, 8)
        self.page_splitter = QSplitter(TicketsPage)
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
        self.list_head_layout.setSpacing(6)
        self.list_head_layout.setObjectName(u"list_head_layout")
        self.list_head_layout.setContentsMargins(8, 8, 8, 8)
        self.search_edit = QLineEdit(self.list_panel)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setMaximumSize(QSize(486, 16777215))
        self.search_edit.setClearButtonEnabled(True)

        self.list_head_layout.addWidget(self.search_edit)

        self.list_filter_layout = QHBoxLayout()
        self.list_filter_layout.setSpacing(4)
        self.list_filter_layout.setObjectName(u"list_filter_layout")
        self.list_filter_layout.setContentsMargins(0, 0, 0, 0)
        self.state_box = QComboBox(self.list_panel)
        self.state_box.setObjectName(u"state_box")
        self.state_box.setMaximumSize(QSize(150, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.state_box.sizePolicy().hasHeightForWidth())
        self.state_box.setSizePolicy(sizePolicy)
        self.state_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state_box.setMinimumContentsLength(2)

        self.list_filter_layout.addWidget(self.state_box)

        self.kind_box = QComboBox(self.list_panel)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_box.setMaximumSize(QSize(150, 16777215))
        sizePolicy.setHeightForWidth(self.kind_box.sizePolicy().hasHeightForWidth())
        self.kind_box.setSizePolicy(sizePolicy)
        self.kind_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_box.setMinimumContentsLength(2)

        self.list_filter_layout.addWidget(self.kind_box)

        self.more_button = QToolButton(self.list_panel)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setCheckable(True)

        self.list_filter_layout.addWidget(self.more_button)

        self.columns_button = QToolButton(self.list_panel)
        self.columns_button.setObjectName(u"columns_button")
        self.columns_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.list_filter_layout.addWidget(self.columns_button)

        self.list_filter_spacer = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_filter_layout.addItem(self.list_filter_spacer)


        self.list_head_layout.addLayout(self.list_filter_layout)

        self.more_panel = QWidget(self.list_panel)
        self.more_panel.setObjectName(u"more_panel")
        self.more_panel.setMaximumSize(QSize(300, 16777215))
        self.more_layout = QGridLayout(self.more_panel)
        self.more_layout.setObjectName(u"more_layout")
        self.more_layout.setHorizontalSpacing(8)
        self.more_layout.setVerticalSpacing(4)
        self.more_layout.setContentsMargins(0, 0, 0, 0)
        self.grade_heading = QLabel(self.more_panel)
        self.grade_heading.setObjectName(u"grade_heading")
        self.grade_heading.setProperty(u"role", u"muted")

        self.more_layout.addWidget(self.grade_heading, 0, 0, 1, 1)

        self.grade_box = QComboBox(self.more_panel)
        self.grade_box.setObjectName(u"grade_box")
        sizePolicy.setHeightForWidth(self.grade_box.sizePolicy().hasHeightForWidth())
        self.grade_box.setSizePolicy(sizePolicy)
        self.grade_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.grade_box.setMinimumContentsLength(2)

        self.more_layout.addWidget(self.grade_box, 0, 1, 1, 1)

        self.department_heading = QLabel(self.more_panel)
        self.department_heading.setObjectName(u"department_heading")
        self.department_heading.setProperty(u"role", u"muted")

        self.more_layout.addWidget(self.department_heading, 1, 0, 1, 1)

        self.department_box = QComboBox(self.more_panel)
        self.department_box.setObjectName(u"department_box")
        sizePolicy.setHeightForWidth(self.department_box.sizePolicy().hasHeightForWidth())
        self.department_box.setSizePolicy(sizePolicy)
        self.department_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.department_box.setMinimumContentsLength(2)

        self.more_layout.addWidget(self.department_box, 1, 1, 1, 1)

        self.channel_heading = QLabel(self.more_panel)
        self.channel_heading.setObjectName(u"channel_heading")
        self.channel_heading.setProperty(u"role", u"muted")

        self.more_layout.addWidget(self.channel_heading, 2, 0, 1, 1)

        self.channel_box = QComboBox(self.more_panel)
        self.channel_box.setObjectName(u"channel_box")
        sizePolicy.setHeightForWidth(self.channel_box.sizePolicy().hasHeightForWidth())
        self.channel_box.setSizePolicy(sizePolicy)
        self.channel_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.channel_box.setMinimumContentsLength(2)

        self.more_layout.addWidget(self.channel_box, 2, 1, 1, 1)

        self.validity_heading = QLabel(self.more_panel)
        self.validity_heading.setObjectName(u"validity_heading")
        self.validity_heading.setProperty(u"role", u"muted")

        self.more_layout.addWidget(self.validity_heading, 3, 0, 1, 1)

        self.validity_box = QComboBox(self.more_panel)
        self.validity_box.setObjectName(u"validity_box")
        sizePolicy.setHeightForWidth(self.validity_box.sizePolicy().hasHeightForWidth())
        self.validity_box.setSizePolicy(sizePolicy)
        self.validity_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.validity_box.setMinimumContentsLength(2)

        self.more_layout.addWidget(self.validity_box, 3, 1, 1, 1)

        self.from_heading = QLabel(self.more_panel)
        self.from_heading.setObjectName(u"from_heading")
        self.from_heading.setProperty(u"role", u"muted")

        self.more_layout.addWidget(self.from_heading, 4, 0, 1, 1)

        self.from_edit = QDateEdit(self.more_panel)
        self.from_edit.setObjectName(u"from_edit")
        self.from_edit.setCalendarPopup(True)
        self.from_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.more_layout.addWidget(self.from_edit, 4, 1, 1, 1)

        self.to_heading = QLabel(self.more_panel)
        self.to_heading.setObjectName(u"to_heading")
        self.to_heading.setProperty(u"role", u"muted")

        self.more_layout.addWidget(self.to_heading, 5, 0, 1, 1)

        self.to_edit = QDateEdit(self.more_panel)
        self.to_edit.setObjectName(u"to_edit")
        self.to_edit.setCalendarPopup(True)
        self.to_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.more_layout.addWidget(self.to_edit, 5, 1, 1, 1)


        self.list_head_layout.addWidget(self.more_panel)


        self.list_layout.addLayout(self.list_head_layout)

        self.count_bar = QFrame(self.list_panel)
        self.count_bar.setObjectName(u"count_bar")
        self.count_bar.setProperty(u"heading_bar", True)
        self.count_layout = QHBoxLayout(self.count_bar)
        self.count_layout.setSpacing(8)
        self.count_layout.setObjectName(u"count_layout")
        self.count_layout.setContentsMargins(10, 0, 4, 0)
        self.count_label = QLabel(self.count_bar)
        self.count_label.setObjectName(u"count_label")

        self.count_layout.addWidget(self.count_label)

        self.count_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.count_layout.addItem(self.count_spacer)

        self.list_print_button = QToolButton(self.count_bar)
        self.list_print_button.setObjectName(u"list_print_button")
        self.list_print_button.setAutoRaise(True)
        self.list_print_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.count_layout.addWidget(self.list_print_button)

        self.sort_button = QToolButton(self.count_bar)
        self.sort_button.setObjectName(u"sort_button")
        self.sort_button.setAutoRaise(True)
        self.sort_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.count_layout.addWidget(self.sort_button)


        self.list_layout.addWidget(self.count_bar)

        self.list_stack = QStackedWidget(self.list_panel)
        self.list_stack.setObjectName(u"list_stack")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_page_layout = QVBoxLayout(self.list_page)
        self.list_page_layout.setSpacing(0)
        self.list_page_layout.setObjectName(u"list_page_layout")
        self.list_page_layout.setContentsMargins(0, 0, 0, 0)
        self.ticket_list = QListView(self.list_page)
        self.ticket_list.setObjectName(u"ticket_list")
        self.ticket_list.setFrameShape(QFrame.Shape.NoFrame)

        self.list_page_layout.addWidget(self.ticket_list)

        self.list_stack.addWidget(self.list_page)
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_page_layout = QVBoxLayout(self.table_page)
        self.table_page_layout.setSpacing(0)
        self.table_page_layout.setObjectName(u"table_page_layout")
        self.table_page_layout.setContentsMargins(0, 0, 0, 0)
        self.ticket_table = QTableView(self.table_page)
        self.ticket_table.setObjectName(u"ticket_table")
        self.ticket_table.setFrameShape(QFrame.Shape.NoFrame)

        self.table_page_layout.addWidget(self.ticket_table)

        self.list_stack.addWidget(self.table_page)
        self.list_empty_page = QWidget()
        self.list_empty_page.setObjectName(u"list_empty_page")
        self.list_empty_layout = QVBoxLayout(self.list_empty_page)
        self.list_empty_layout.setSpacing(8)
        self.list_empty_layout.setObjectName(u"list_empty_layout")
        self.list_empty_layout.setContentsMargins(16, 24, 16, 16)
        self.list_empty_title = QLabel(self.list_empty_page)
        self.list_empty_title.setObjectName(u"list_empty_title")
        self.list_empty_title.setProperty(u"role", u"heading")
        self.list_empty_title.setWordWrap(True)
        self.list_empty_title.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.list_empty_layout.addWidget(self.list_empty_title)

        self.list_empty_hint = QLabel(self.list_empty_page)
        self.list_empty_hint.setObjectName(u"list_empty_hint")
        self.list_empty_hint.setProperty(u"role", u"muted")
        self.list_empty_hint.setWordWrap(True)
        self.list_empty_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.list_empty_layout.addWidget(self.list_empty_hint)

        self.list_clear_button = QPushButton(self.list_empty_page)
        self.list_clear_button.setObjectName(u"list_clear_button")

        self.list_empty_layout.addWidget(self.list_clear_button)

        self.list_empty_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.list_empty_layout.addItem(self.list_empty_spacer)

        self.list_stack.addWidget(self.list_empty_page)

        self.list_layout.addWidget(self.list_stack)

        self.page_splitter.addWidget(self.list_panel)
        self.pane_holder = QWidget(self.page_splitter)
        self.pane_holder.setObjectName(u"pane_holder")
        self.pane_layout = QVBoxLayout(self.pane_holder)
        self.pane_layout.setSpacing(0)
        self.pane_layout.setObjectName(u"pane_layout")
        self.pane_layout.setContentsMargins(0, 0, 0, 0)
        self.page_splitter.addWidget(self.pane_holder)

        self.page_layout.addWidget(self.page_splitter)


        self.retranslateUi(TicketsPage)
    # setupUi

    def retranslateUi(self, TicketsPage):
        self.search_edit.setPlaceholderText(QCoreApplication.translate("TicketsPage", u"\u5168\u6587\u641c\u5c0b", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u5168\u6587\u641c\u5c0b", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.state_box.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u72c0\u614b", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kind_box.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u985e\u5225", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.more_button.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u66f4\u591a\u7be9\u9078", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more_button.setToolTip(QCoreApplication.translate("TicketsPage", u"\u66f4\u591a\u7be9\u9078\uff1a\u7b49\u7d1a\u3001\u90e8\u9580\u3001\u6e20\u9053\u3001\u6709\u6548\u6027\u3001\u53d7\u7406\u65e5\u671f", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.columns_button.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u5168\u5bec\u6e05\u55ae\u548c\u6b04\u76ee", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.columns_button.setToolTip(QCoreApplication.translate("TicketsPage", u"\u5168\u5bec\u6e05\u55ae F3\uff0c\u9078\u8981\u770b\u7684\u6b04\u76ee", None))
#endif // QT_CONFIG(tooltip)
        self.grade_heading.setText(QCoreApplication.translate("TicketsPage", u"\u7b49\u7d1a", None))
#if QT_CONFIG(accessibility)
        self.grade_box.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u7b49\u7d1a", None))
#endif // QT_CONFIG(accessibility)
        self.department_heading.setText(QCoreApplication.translate("TicketsPage", u"\u90e8\u9580", None))
#if QT_CONFIG(accessibility)
        self.department_box.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u90e8\u9580", None))
#endif // QT_CONFIG(accessibility)
        self.channel_heading.setText(QCoreApplication.translate("TicketsPage", u"\u6e20\u9053", None))
#if QT_CONFIG(accessibility)
        self.channel_box.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u6e20\u9053", None))
#endif // QT_CONFIG(accessibility)
        self.validity_heading.setText(QCoreApplication.translate("TicketsPage", u"\u6709\u6548\u6027", None))
#if QT_CONFIG(accessibility)
        self.validity_box.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u6709\u6548\u6027", None))
#endif // QT_CONFIG(accessibility)
        self.from_heading.setText(QCoreApplication.translate("TicketsPage", u"\u53d7\u7406\u81ea", None))
#if QT_CONFIG(accessibility)
        self.from_edit.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u53d7\u7406\u65e5\u671f\u81ea", None))
#endif // QT_CONFIG(accessibility)
        self.from_edit.setSpecialValueText(QCoreApplication.translate("TicketsPage", u"\u4e0d\u9650", None))
        self.to_heading.setText(QCoreApplication.translate("TicketsPage", u"\u81f3", None))
#if QT_CONFIG(accessibility)
        self.to_edit.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u53d7\u7406\u65e5\u671f\u81f3", None))
#endif // QT_CONFIG(accessibility)
        self.to_edit.setSpecialValueText(QCoreApplication.translate("TicketsPage", u"\u4e0d\u9650", None))
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.list_print_button.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u6253\u5370\u5217\u51fa\u7684\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.list_print_button.setToolTip(QCoreApplication.translate("TicketsPage", u"\u628a\u5217\u51fa\u7684\u5de5\u4f5c\u55ae\u6253\u5370\u6210\u4e00\u4efd\uff1a\u6bcf\u5f35\u7684\u8655\u7f6e\u8868\uff0c\u6216\u6bcf\u5f35\u7684\u8655\u7406\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.sort_button.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u6392\u5e8f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.ticket_list.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.ticket_table.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(accessibility)
        self.list_empty_title.setText("")
        self.list_empty_hint.setText("")
        self.list_clear_button.setText(QCoreApplication.translate("TicketsPage", u"\u6e05\u9664\u7be9\u9078", None))
        pass
    # retranslateUi

