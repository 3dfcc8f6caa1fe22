# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'board_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QVBoxLayout, QWidget)

class Ui_BoardPage(object):
    def setupUi(self, BoardPage):
        if not BoardPage.objectName():
            BoardPage.setObjectName(u"BoardPage")
        BoardPage.resize(1294, 630)
        self.page_layout = QVBoxLayout(BoardPage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(8, 8, 8, 8)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.counter_layout = QHBoxLayout()
        self.counter_layout.setSpacing(8)
        self.counter_layout.setObjectName(u"counter_layout")

        self.head_layout.addLayout(self.counter_layout)

        self.head_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)

        self.filter_layout = QGridLayout()
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_layout.setHorizontalSpacing(6)
        self.filter_layout.setVerticalSpacing(4)
        self.filter_layout.setContentsMargins(0, 0, 0, 0)
        self.owner_box = QComboBox(BoardPage)
        self.owner_box.setObjectName(u"owner_box")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.owner_box.sizePolicy().hasHeightForWidth())
        self.owner_box.setSizePolicy(sizePolicy)
        self.owner_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.owner_box.setMinimumContentsLength(7)

        self.filter_layout.addWidget(self.owner_box, 0, 0, 1, 1)

        self.department_box = QComboBox(BoardPage)
        self.department_box.setObjectName(u"department_box")
        sizePolicy.setHeightForWidth(self.department_box.sizePolicy().hasHeightForWidth())
        self.department_box.setSizePolicy(sizePolicy)
        self.department_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.department_box.setMinimumContentsLength(7)

        self.filter_layout.addWidget(self.department_box, 0, 1, 1, 1)

        self.kind_box = QComboBox(BoardPage)
        self.kind_box.setObjectName(u"kind_box")
        sizePolicy.setHeightForWidth(self.kind_box.sizePolicy().hasHeightForWidth())
        self.kind_box.setSizePolicy(sizePolicy)
        self.kind_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_box.setMinimumContentsLength(6)

        self.filter_layout.addWidget(self.kind_box, 0, 2, 1, 2)

        self.filter_edit = QLineEdit(BoardPage)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setClearButtonEnabled(True)
        self.filter_edit.setMinimumSize(QSize(210, 0))

        self.filter_layout.addWidget(self.filter_edit, 1, 0, 1, 2)

        self.columns_button = QPushButton(BoardPage)
        self.columns_button.setObjectName(u"columns_button")
        self.columns_button.setProperty(u"menu", True)

        self.filter_layout.addWidget(self.columns_button, 1, 2, 1, 1)

        self.export_button = QPushButton(BoardPage)
        self.export_button.setObjectName(u"export_button")

        self.filter_layout.addWidget(self.export_button, 1, 3, 1, 1)


        self.head_layout.addLayout(self.filter_layout)


        self.page_layout.addLayout(self.head_layout)

        self.side_splitter = QSplitter(BoardPage)
        self.side_splitter.setObjectName(u"side_splitter")
        self.side_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.side_splitter.setHandleWidth(8)
        self.side_splitter.setChildrenCollapsible(False)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.side_splitter.sizePolicy().hasHeightForWidth())
        self.side_splitter.setSizePolicy(sizePolicy1)
        self.left_side = QWidget(self.side_splitter)
        self.left_side.setObjectName(u"left_side")
        self.left_layout = QVBoxLayout(self.left_side)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.table_panel = QFrame(self.left_side)
        self.table_panel.setObjectName(u"table_panel")
        self.table_panel.setProperty(u"panel", True)
        self.table_layout = QVBoxLayout(self.table_panel)
        self.table_layout.setSpacing(0)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(1, 1, 1, 1)
        self.table_stack = QStackedWidget(self.table_panel)
        self.table_stack.setObjectName(u"table_stack")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_page_layout = QVBoxLayout(self.table_page)
        self.table_page_layout.setSpacing(0)
        self.table_page_layout.setObjectName(u"table_page_layout")
        self.table_page_layout.setContentsMargins(0, 0, 0, 0)
        self.board_table = QTableView(self.table_page)
        self.board_table.setObjectName(u"board_table")

        self.table_page_layout.addWidget(self.board_table)

        self.table_stack.addWidget(self.table_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(24, 24, 24, 24)
        self.empty_top = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_top)

        self.empty_icon = QLabel(self.empty_page)
        self.empty_icon.setObjectName(u"empty_icon")
        self.empty_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_layout.addWidget(self.empty_icon)

        self.empty_title = QLabel(self.empty_page)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setProperty(u"role", u"heading")
        self.empty_title.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_layout.addWidget(self.empty_title)

        self.empty_hint = QLabel(self.empty_page)
        self.empty_hint.setObjectName(u"empty_hint")
        self.empty_hint.setProperty(u"role", u"muted")
        self.empty_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_hint.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_hint)

        self.empty_button_layout = QHBoxLayout()
        self.empty_button_layout.setObjectName(u"empty_button_layout")
        self.empty_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_button_layout.addItem(self.empty_left)

        self.empty_button = QPushButton(self.empty_page)
        self.empty_button.setObjectName(u"empty_button")

        self.empty_button_layout.addWidget(self.empty_button)

        self.empty_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_button_layout.addItem(self.empty_right)


        self.empty_layout.addLayout(self.empty_button_layout)

        self.empty_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_bottom)

        self.table_stack.addWidget(self.empty_page)

        self.table_layout.addWidget(self.table_stack)


        self.left_layout.addWidget(self.table_panel)

        self.why_holder = QWidget(self.left_side)
        self.why_holder.setObjectName(u"why_holder")
        self.why_holder_layout = QVBoxLayout(self.why_holder)
        self.why_holder_layout.setSpacing(0)
        self.why_holder_layout.setObjectName(u"why_holder_layout")
        self.why_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.left_layout.addWidget(self.why_holder)

        self.side_splitter.addWidget(self.left_side)
        self.trend_area = QScrollArea(self.side_splitter)
        self.trend_area.setObjectName(u"trend_area")
        self.trend_area.setFrameShape(QFrame.Shape.NoFrame)
        self.trend_area.setWidgetResizable(True)
        self.trend_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.trend_area.setMinimumSize(QSize(220, 0))
        self.trend_page = QWidget()
        self.trend_page.setObjectName(u"trend_page")
        self.trend_layout = QVBoxLayout(self.trend_page)
        self.trend_layout.setSpacing(8)
        self.trend_layout.setObjectName(u"trend_layout")
        self.trend_layout.setContentsMargins(0, 0, 0, 0)
        self.month_panel = QFrame(self.trend_page)
        self.month_panel.setObjectName(u"month_panel")
        self.month_panel.setProperty(u"panel", True)
        self.month_layout = QVBoxLayout(self.month_panel)
        self.month_layout.setSpacing(6)
        self.month_layout.setObjectName(u"month_layout")
        self.month_layout.setContentsMargins(8, 6, 8, 8)
        self.month_head = QHBoxLayout()
        self.month_head.setSpacing(8)
        self.month_head.setObjectName(u"month_head")
        self.month_head.setContentsMargins(0, 0, 0, 0)
        self.month_heading = QLabel(self.month_panel)
        self.month_heading.setObjectName(u"month_heading")
        self.month_heading.setProperty(u"role", u"heading")

        self.month_head.addWidget(self.month_heading)

        self.month_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.month_head.addItem(self.month_spacer)

        self.month_aside = QLabel(self.month_panel)
        self.month_aside.setObjectName(u"month_aside")
        self.month_aside.setProperty(u"role", u"muted")

        self.month_head.addWidget(self.month_aside)


        self.month_layout.addLayout(self.month_head)

        self.month_holder = QWidget(self.month_panel)
        self.month_holder.setObjectName(u"month_holder")
        self.month_holder_layout = QVBoxLayout(self.month_holder)
        self.month_holder_layout.setSpacing(0)
        self.month_holder_layout.setObjectName(u"month_holder_layout")
        self.month_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.month_layout.addWidget(self.month_holder)


        self.trend_layout.addWidget(self.month_panel)

        self.rate_panel = QFrame(self.trend_page)
        self.rate_panel.setObjectName(u"rate_panel")
        self.rate_panel.setProperty(u"panel", True)
        self.rate_layout = QVBoxLayout(self.rate_panel)
        self.rate_layout.setSpacing(6)
        self.rate_layout.setObjectName(u"rate_layout")
        self.rate_layout.setContentsMargins(8, 6, 8, 8)
        self.rate_head = QHBoxLayout()
        self.rate_head.setSpacing(8)
        self.rate_head.setObjectName(u"rate_head")
        self.rate_head.setContentsMargins(0, 0, 0, 0)
        self.rate_heading = QLabel(self.rate_panel)
        self.rate_heading.setObjectName(u"rate_heading")
        self.rate_heading.setProperty(u"role", u"heading")

        self.rate_head.addWidget(self.rate_heading)

        self.rate_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rate_head.addItem(self.rate_spacer)

        self.rate_aside = QLabel(self.rate_panel)
        self.rate_aside.setObjectName(u"rate_aside")
        self.rate_aside.setProperty(u"role", u"muted")

        self.rate_head.addWidget(self.rate_aside)


        self.rate_layout.addLayout(self.rate_head)

        self.rate_holder = QWidget(self.rate_panel)
        self.rate_holder.setObjectName(u"rate_holder")
        self.rate_holder_layout = QVBoxLayout(self.rate_holder)
        self.rate_holder_layout.setSpacing(0)
        self.rate_holder_layout.setObjectName(u"rate_holder_layout")
        self.rate_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.rate_layout.addWidget(self.rate_holder)


        self.trend_layout.addWidget(self.rate_panel)

        self.load_panel = QFrame(self.trend_page)
        self.load_panel.setObjectName(u"load_panel")
        self.load_panel.setProperty(u"panel", True)
        self.load_layout = QVBoxLayout(self.load_panel)
        self.load_layout.setSpacing(6)
        self.load_layout.setObjectName(u"load_layout")
        self.load_layout.setContentsMargins(8, 6, 8, 8)
        self.load_head = QHBoxLayout()
        self.load_head.setSpacing(8)
        self.load_head.setObjectName(u"load_head")
        self.load_head.setContentsMargins(0, 0, 0, 0)
        self.load_heading = QLabel(self.load_panel)
        self.load_heading.setObjectName(u"load_heading")
        self.load_heading.setProperty(u"role", u"heading")

        self.load_head.addWidget(self.load_heading)

        self.load_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.load_head.addItem(self.load_spacer)

        self.load_aside = QLabel(self.load_panel)
        self.load_aside.setObjectName(u"load_aside")
        self.load_aside.setProperty(u"role", u"muted")

        self.load_head.addWidget(self.load_aside)


        self.load_layout.addLayout(self.load_head)

        self.load_holder = QWidget(self.load_panel)
        self.load_holder.setObjectName(u"load_holder")
        self.load_holder_layout = QVBoxLayout(self.load_holder)
        self.load_holder_layout.setSpacing(0)
        self.load_holder_layout.setObjectName(u"load_holder_layout")
        self.load_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.load_layout.addWidget(self.load_holder)

        self.load_legend = QLabel(self.load_panel)
        self.load_legend.setObjectName(u"load_legend")

        self.load_layout.addWidget(self.load_legend)

        self.satisfaction_line = QFrame(self.load_panel)
        self.satisfaction_line.setObjectName(u"satisfaction_line")
        self.satisfaction_line.setProperty(u"hair", True)
        self.satisfaction_line.setMinimumSize(QSize(0, 1))
        self.satisfaction_line.setMaximumSize(QSize(16777215, 1))

        self.load_layout.addWidget(self.satisfaction_line)

        self.satisfaction_layout = QHBoxLayout()
        self.satisfaction_layout.setSpacing(8)
        self.satisfaction_layout.setObjectName(u"satisfaction_layout")
        self.satisfaction_layout.setContentsMargins(0, 0, 0, 0)
        self.satisfaction_heading = QLabel(self.load_panel)
        self.satisfaction_heading.setObjectName(u"satisfaction_heading")
        self.satisfaction_heading.setProperty(u"role", u"muted")

        self.satisfaction_layout.addWidget(self.satisfaction_heading)

        self.satisfaction_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.satisfaction_layout.addItem(self.satisfaction_spacer)

        self.satisfaction_label = QLabel(self.load_panel)
        self.satisfaction_label.setObjectName(u"satisfaction_label")

        self.satisfaction_layout.addWidget(self.satisfaction_label)


        self.load_layout.addLayout(self.satisfaction_layout)


        self.trend_layout.addWidget(self.load_panel)

        self.trend_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.trend_layout.addItem(self.trend_spacer)

        self.trend_area.setWidget(self.trend_page)
        self.side_splitter.addWidget(self.trend_area)

        self.page_layout.addWidget(self.side_splitter)


        self.retranslateUi(BoardPage)
    # setupUi

    def retranslateUi(self, BoardPage):
#if QT_CONFIG(accessibility)
        self.owner_box.setAccessibleName(QCoreApplication.translate("BoardPage", u"\u8cac\u4efb\u4eba", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.department_box.setAccessibleName(QCoreApplication.translate("BoardPage", u"\u90e8\u9580", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kind_box.setAccessibleName(QCoreApplication.translate("BoardPage", u"\u985e\u578b", None))
#endif // QT_CONFIG(accessibility)
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("BoardPage", u"\u7be9\u9078\u623f\u865f\u3001\u55ae\u865f\u3001\u4e8b\u7531", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("BoardPage", u"\u7be9\u9078\u623f\u865f\u3001\u55ae\u865f\u3001\u4e8b\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.columns_button.setText(QCoreApplication.translate("BoardPage", u"\u6b04", None))
#if QT_CONFIG(accessibility)
        self.columns_button.setAccessibleName(QCoreApplication.translate("BoardPage", u"\u9078\u64c7\u986f\u793a\u7684\u6b04", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.columns_button.setToolTip(QCoreApplication.translate("BoardPage", u"\u9078\u64c7\u986f\u793a\u7684\u6b04", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("BoardPage", u"\u532f\u51fa", None))
#if QT_CONFIG(accessibility)
        self.export_button.setAccessibleName(QCoreApplication.translate("BoardPage", u"\u532f\u51fa Excel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("BoardPage", u"\u628a\u5217\u51fa\u7684\u6642\u9418\u5b58\u6210 Excel", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.board_table.setAccessibleName(QCoreApplication.translate("BoardPage", u"\u5728\u8d70\u7684\u6642\u9418\uff0c\u6309\u7dca\u6025\u7a0b\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.empty_icon.setText("")
        self.empty_title.setText("")
        self.empty_hint.setText("")
        self.empty_button.setText(QCoreApplication.translate("BoardPage", u"\u6e05\u9664\u7be9\u9078", None))
#if QT_CONFIG(accessibility)
        self.trend_area.setAccessibleName(QCoreApplication.translate("BoardPage", u"\u672c\u6708\u8da8\u52e2", None))
#endif // QT_CONFIG(accessibility)
        self.month_heading.setText(QCoreApplication.translate("BoardPage", u"\u672c\u6708\u6295\u8a34", None))
        self.month_aside.setText("")
        self.rate_heading.setText(QCoreApplication.translate("BoardPage", u"\u672c\u6708\u6e96\u6642\u7387", None))
        self.rate_aside.setText("")
        self.load_heading.setText(QCoreApplication.translate("BoardPage", u"\u5728\u8d70\u7684\u6642\u9418", None))
        self.load_aside.setText("")
        self.load_legend.setText("")
        self.satisfaction_heading.setText(QCoreApplication.translate("BoardPage", u"\u56de\u8a2a\u6eff\u610f", None))
        self.satisfaction_label.setText("")
        pass
    # retranslateUi

