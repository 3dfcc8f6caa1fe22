# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tickets_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

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
        self.search_edit.setClearButtonEnabled(True)

        self.list_head_layout.addWidget(self.search_edit)

        self.list_filter_layout = QHBoxLayout()
        self.list_filter_layout.setSpacing(4)
        self.list_filter_layout.setObjectName(u"list_filter_layout")
        self.list_filter_layout.setContentsMargins(0, 0, 0, 0)
        self.state_box = QComboBox(self.list_panel)
        self.state_box.setObjectName(u"state_box")
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
        sizePolicy.setHeightForWidth(self.kind_box.sizePolicy().hasHeightForWidth())
        self.kind_box.setSizePolicy(sizePolicy)
        self.kind_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_box.setMinimumContentsLength(2)

        self.list_filter_layout.addWidget(self.kind_box)

        self.grade_box = QComboBox(self.list_panel)
        self.grade_box.setObjectName(u"grade_box")
        sizePolicy.setHeightForWidth(self.grade_box.sizePolicy().hasHeightForWidth())
        self.grade_box.setSizePolicy(sizePolicy)
        self.grade_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.grade_box.setMinimumContentsLength(2)

        self.list_filter_layout.addWidget(self.grade_box)


        self.list_head_layout.addLayout(self.list_filter_layout)


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
        self.grade_box.setAccessibleName(QCoreApplication.translate("TicketsPage", u"\u7b49\u7d1a", None))
#endif // QT_CONFIG(accessibility)
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
        self.list_empty_title.setText("")
        self.list_empty_hint.setText("")
        self.list_clear_button.setText(QCoreApplication.translate("TicketsPage", u"\u6e05\u9664\u7be9\u9078", None))
        pass
    # retranslateUi

