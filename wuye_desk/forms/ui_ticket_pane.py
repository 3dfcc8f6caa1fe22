# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ticket_pane.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QVBoxLayout, QWidget)

class Ui_TicketPane(object):
    def setupUi(self, TicketPane):
        if not TicketPane.objectName():
            TicketPane.setObjectName(u"TicketPane")
        self.pane_layout = QVBoxLayout(TicketPane)
        self.pane_layout.setSpacing(0)
        self.pane_layout.setObjectName(u"pane_layout")
        self.pane_layout.setContentsMargins(0, 0, 0, 0)
        self.pane_stack = QStackedWidget(TicketPane)
        self.pane_stack.setObjectName(u"pane_stack")
        self.nothing_page = QFrame()
        self.nothing_page.setObjectName(u"nothing_page")
        self.nothing_page.setProperty(u"panel", True)
        self.nothing_layout = QVBoxLayout(self.nothing_page)
        self.nothing_layout.setSpacing(8)
        self.nothing_layout.setObjectName(u"nothing_layout")
        self.nothing_layout.setContentsMargins(24, 24, 24, 24)
        self.nothing_top = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothing_layout.addItem(self.nothing_top)

        self.nothing_icon = QLabel(self.nothing_page)
        self.nothing_icon.setObjectName(u"nothing_icon")
        self.nothing_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.nothing_layout.addWidget(self.nothing_icon)

        self.nothing_title = QLabel(self.nothing_page)
        self.nothing_title.setObjectName(u"nothing_title")
        self.nothing_title.setProperty(u"role", u"heading")
        self.nothing_title.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.nothing_layout.addWidget(self.nothing_title)

        self.nothing_hint = QLabel(self.nothing_page)
        self.nothing_hint.setObjectName(u"nothing_hint")
        self.nothing_hint.setProperty(u"role", u"muted")
        self.nothing_hint.setWordWrap(True)
        self.nothing_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.nothing_layout.addWidget(self.nothing_hint)

        self.nothing_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothing_layout.addItem(self.nothing_bottom)

        self.pane_stack.addWidget(self.nothing_page)
        self.sheet_page = QWidget()
        self.sheet_page.setObjectName(u"sheet_page")
        self.sheet_layout = QVBoxLayout(self.sheet_page)
        self.sheet_layout.setSpacing(8)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.head_panel = QFrame(self.sheet_page)
        self.head_panel.setObjectName(u"head_panel")
        self.head_panel.setProperty(u"panel", True)
        self.head_layout = QVBoxLayout(self.head_panel)
        self.head_layout.setSpacing(6)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(8, 8, 8, 8)
        self.number_layout = QHBoxLayout()
        self.number_layout.setSpacing(8)
        self.number_layout.setObjectName(u"number_layout")
        self.number_layout.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.head_panel)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"title")
        self.number_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.number_layout.addWidget(self.number_label)

        self.badge_layout = QHBoxLayout()
        self.badge_layout.setSpacing(8)
        self.badge_layout.setObjectName(u"badge_layout")
        self.badge_layout.setContentsMargins(0, 0, 0, 0)

        self.number_layout.addLayout(self.badge_layout)

        self.number_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.number_layout.addItem(self.number_spacer)

        self.step_button = QPushButton(self.head_panel)
        self.step_button.setObjectName(u"step_button")
        self.step_button.setProperty(u"primary", True)

        self.number_layout.addWidget(self.step_button)

        self.print_button = QPushButton(self.head_panel)
        self.print_button.setObjectName(u"print_button")

        self.number_layout.addWidget(self.print_button)

        self.other_button = QPushButton(self.head_panel)
        self.other_button.setObjectName(u"other_button")

        self.number_layout.addWidget(self.other_button)


        self.head_layout.addLayout(self.number_layout)

        self.fact_layout = QHBoxLayout()
        self.fact_layout.setSpacing(6)
        self.fact_layout.setObjectName(u"fact_layout")
        self.fact_layout.setContentsMargins(0, 0, 0, 0)

        self.head_layout.addLayout(self.fact_layout)

        self.stage_layout = QHBoxLayout()
        self.stage_layout.setSpacing(12)
        self.stage_layout.setObjectName(u"stage_layout")
        self.stage_layout.setContentsMargins(0, 0, 0, 0)
        self.stage_holder_layout = QVBoxLayout()
        self.stage_holder_layout.setSpacing(0)
        self.stage_holder_layout.setObjectName(u"stage_holder_layout")
        self.stage_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.stage_layout.addLayout(self.stage_holder_layout)

        self.missing_icon = QLabel(self.head_panel)
        self.missing_icon.setObjectName(u"missing_icon")

        self.stage_layout.addWidget(self.missing_icon)

        self.missing_layout = QVBoxLayout()
        self.missing_layout.setSpacing(0)
        self.missing_layout.setObjectName(u"missing_layout")
        self.missing_layout.setContentsMargins(0, 0, 0, 0)

        self.stage_layout.addLayout(self.missing_layout)


        self.head_layout.addLayout(self.stage_layout)


        self.sheet_layout.addWidget(self.head_panel)

        self.body_splitter = QSplitter(self.sheet_page)
        self.body_splitter.setObjectName(u"body_splitter")
        self.body_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.body_splitter.setHandleWidth(8)
        self.body_splitter.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.body_splitter.sizePolicy().hasHeightForWidth())
        self.body_splitter.setSizePolicy(sizePolicy)
        self.body_left = QWidget(self.body_splitter)
        self.body_left.setObjectName(u"body_left")
        self.body_left_layout = QVBoxLayout(self.body_left)
        self.body_left_layout.setSpacing(8)
        self.body_left_layout.setObjectName(u"body_left_layout")
        self.body_left_layout.setContentsMargins(0, 0, 0, 0)
        self.words_panel = QFrame(self.body_left)
        self.words_panel.setObjectName(u"words_panel")
        self.words_panel.setProperty(u"panel", True)
        self.words_panel_layout = QVBoxLayout(self.words_panel)
        self.words_panel_layout.setObjectName(u"words_panel_layout")
        self.words_panel_layout.setContentsMargins(1, 1, 1, 1)
        self.words_area = QScrollArea(self.words_panel)
        self.words_area.setObjectName(u"words_area")
        self.words_area.setFrameShape(QFrame.Shape.NoFrame)
        self.words_area.setWidgetResizable(True)
        self.words_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words_area.setProperty(u"flat", True)
        self.words_page = QWidget()
        self.words_page.setObjectName(u"words_page")
        self.words_layout = QGridLayout(self.words_page)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setHorizontalSpacing(12)
        self.words_layout.setVerticalSpacing(3)
        self.words_layout.setContentsMargins(8, 8, 8, 8)
        self.content_heading = QLabel(self.words_page)
        self.content_heading.setObjectName(u"content_heading")
        self.content_heading.setProperty(u"role", u"muted")
        self.content_heading.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.words_layout.addWidget(self.content_heading, 0, 0, 1, 1)

        self.content_label = QLabel(self.words_page)
        self.content_label.setObjectName(u"content_label")
        self.content_label.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.content_label.sizePolicy().hasHeightForWidth())
        self.content_label.setSizePolicy(sizePolicy1)
        self.content_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.words_layout.addWidget(self.content_label, 0, 1, 1, 1)

        self.demand_heading = QLabel(self.words_page)
        self.demand_heading.setObjectName(u"demand_heading")
        self.demand_heading.setProperty(u"role", u"muted")
        self.demand_heading.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.words_layout.addWidget(self.demand_heading, 1, 0, 1, 1)

        self.demand_label = QLabel(self.words_page)
        self.demand_label.setObjectName(u"demand_label")
        self.demand_label.setWordWrap(True)
        sizePolicy1.setHeightForWidth(self.demand_label.sizePolicy().hasHeightForWidth())
        self.demand_label.setSizePolicy(sizePolicy1)
        self.demand_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.words_layout.addWidget(self.demand_label, 1, 1, 1, 1)

        self.source_heading = QLabel(self.words_page)
        self.source_heading.setObjectName(u"source_heading")
        self.source_heading.setProperty(u"role", u"muted")
        self.source_heading.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.words_layout.addWidget(self.source_heading, 2, 0, 1, 1)

        self.source_label = QLabel(self.words_page)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setWordWrap(True)
        sizePolicy1.setHeightForWidth(self.source_label.sizePolicy().hasHeightForWidth())
        self.source_label.setSizePolicy(sizePolicy1)
        self.source_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.words_layout.addWidget(self.source_label, 2, 1, 1, 1)

        self.words_area.setWidget(self.words_page)

        self.words_panel_layout.addWidget(self.words_area)


        self.body_left_layout.addWidget(self.words_panel)

        self.timeline_panel = QFrame(self.body_left)
        self.timeline_panel.setObjectName(u"timeline_panel")
        self.timeline_panel.setProperty(u"panel", True)
        self.timeline_layout = QVBoxLayout(self.timeline_panel)
        self.timeline_layout.setSpacing(0)
        self.timeline_layout.setObjectName(u"timeline_layout")
        self.timeline_layout.setContentsMargins(1, 1, 1, 1)
        self.timeline_head = QHBoxLayout()
        self.timeline_head.setSpacing(8)
        self.timeline_head.setObjectName(u"timeline_head")
        self.timeline_head.setContentsMargins(8, 4, 4, 4)
        self.timeline_heading = QLabel(self.timeline_panel)
        self.timeline_heading.setObjectName(u"timeline_heading")
        self.timeline_heading.setProperty(u"role", u"heading")

        self.timeline_head.addWidget(self.timeline_heading)

        self.timeline_count = QLabel(self.timeline_panel)
        self.timeline_count.setObjectName(u"timeline_count")
        self.timeline_count.setProperty(u"role", u"muted")

        self.timeline_head.addWidget(self.timeline_count)

        self.timeline_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.timeline_head.addItem(self.timeline_spacer)

        self.note_button = QPushButton(self.timeline_panel)
        self.note_button.setObjectName(u"note_button")
        self.note_button.setProperty(u"quiet", True)

        self.timeline_head.addWidget(self.note_button)

        self.hand_over_button = QPushButton(self.timeline_panel)
        self.hand_over_button.setObjectName(u"hand_over_button")
        self.hand_over_button.setProperty(u"quiet", True)

        self.timeline_head.addWidget(self.hand_over_button)


        self.timeline_layout.addLayout(self.timeline_head)

        self.timeline_holder_layout = QVBoxLayout()
        self.timeline_holder_layout.setSpacing(0)
        self.timeline_holder_layout.setObjectName(u"timeline_holder_layout")
        self.timeline_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.timeline_layout.addLayout(self.timeline_holder_layout)


        self.body_left_layout.addWidget(self.timeline_panel)

        self.body_splitter.addWidget(self.body_left)
        self.side_area = QScrollArea(self.body_splitter)
        self.side_area.setObjectName(u"side_area")
        self.side_area.setFrameShape(QFrame.Shape.NoFrame)
        self.side_area.setWidgetResizable(True)
        self.side_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side_area.setProperty(u"flat", True)
        self.body_right = QWidget()
        self.body_right.setObjectName(u"body_right")
        self.body_right_layout = QVBoxLayout(self.body_right)
        self.body_right_layout.setSpacing(8)
        self.body_right_layout.setObjectName(u"body_right_layout")
        self.body_right_layout.setContentsMargins(0, 0, 0, 0)
        self.clock_panel = QFrame(self.body_right)
        self.clock_panel.setObjectName(u"clock_panel")
        self.clock_panel.setProperty(u"panel", True)
        self.clock_layout = QVBoxLayout(self.clock_panel)
        self.clock_layout.setSpacing(0)
        self.clock_layout.setObjectName(u"clock_layout")
        self.clock_layout.setContentsMargins(1, 1, 1, 1)
        self.clock_head = QHBoxLayout()
        self.clock_head.setSpacing(8)
        self.clock_head.setObjectName(u"clock_head")
        self.clock_head.setContentsMargins(8, 4, 4, 4)
        self.clock_heading = QLabel(self.clock_panel)
        self.clock_heading.setObjectName(u"clock_heading")
        self.clock_heading.setProperty(u"role", u"heading")

        self.clock_head.addWidget(self.clock_heading)

        self.clock_count = QLabel(self.clock_panel)
        self.clock_count.setObjectName(u"clock_count")
        self.clock_count.setProperty(u"role", u"muted")

        self.clock_head.addWidget(self.clock_count)

        self.clock_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.clock_head.addItem(self.clock_spacer)

        self.why_button = QPushButton(self.clock_panel)
        self.why_button.setObjectName(u"why_button")
        self.why_button.setProperty(u"quiet", True)

        self.clock_head.addWidget(self.why_button)


        self.clock_layout.addLayout(self.clock_head)

        self.clock_table = QTableView(self.clock_panel)
        self.clock_table.setObjectName(u"clock_table")

        self.clock_layout.addWidget(self.clock_table)


        self.body_right_layout.addWidget(self.clock_panel)

        self.matter_holder_layout = QVBoxLayout()
        self.matter_holder_layout.setSpacing(8)
        self.matter_holder_layout.setObjectName(u"matter_holder_layout")
        self.matter_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.body_right_layout.addLayout(self.matter_holder_layout)

        self.form_panel = QFrame(self.body_right)
        self.form_panel.setObjectName(u"form_panel")
        self.form_panel.setProperty(u"panel", True)
        self.form_layout = QVBoxLayout(self.form_panel)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(1, 1, 1, 1)
        self.form_head = QHBoxLayout()
        self.form_head.setSpacing(8)
        self.form_head.setObjectName(u"form_head")
        self.form_head.setContentsMargins(8, 8, 8, 8)
        self.form_heading = QLabel(self.form_panel)
        self.form_heading.setObjectName(u"form_heading")
        self.form_heading.setProperty(u"role", u"heading")

        self.form_head.addWidget(self.form_heading)

        self.form_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.form_head.addItem(self.form_spacer)


        self.form_layout.addLayout(self.form_head)

        self.form_table = QTableView(self.form_panel)
        self.form_table.setObjectName(u"form_table")

        self.form_layout.addWidget(self.form_table)


        self.body_right_layout.addWidget(self.form_panel)

        self.attachment_holder_layout = QVBoxLayout()
        self.attachment_holder_layout.setSpacing(0)
        self.attachment_holder_layout.setObjectName(u"attachment_holder_layout")
        self.attachment_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.body_right_layout.addLayout(self.attachment_holder_layout)

        self.section_holder_layout = QVBoxLayout()
        self.section_holder_layout.setSpacing(8)
        self.section_holder_layout.setObjectName(u"section_holder_layout")
        self.section_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.body_right_layout.addLayout(self.section_holder_layout)

        self.link_panel = QFrame(self.body_right)
        self.link_panel.setObjectName(u"link_panel")
        self.link_panel.setProperty(u"panel", True)
        self.link_layout = QVBoxLayout(self.link_panel)
        self.link_layout.setSpacing(4)
        self.link_layout.setObjectName(u"link_layout")
        self.link_layout.setContentsMargins(8, 6, 8, 8)
        self.link_heading = QLabel(self.link_panel)
        self.link_heading.setObjectName(u"link_heading")
        self.link_heading.setProperty(u"role", u"heading")

        self.link_layout.addWidget(self.link_heading)

        self.link_label = QLabel(self.link_panel)
        self.link_label.setObjectName(u"link_label")
        self.link_label.setWordWrap(True)
        self.link_label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByKeyboard|Qt.TextInteractionFlag.LinksAccessibleByMouse)

        self.link_layout.addWidget(self.link_label)


        self.body_right_layout.addWidget(self.link_panel)

        self.body_right_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_right_layout.addItem(self.body_right_spacer)

        self.side_area.setWidget(self.body_right)
        self.body_splitter.addWidget(self.side_area)

        self.sheet_layout.addWidget(self.body_splitter)

        self.why_holder = QWidget(self.sheet_page)
        self.why_holder.setObjectName(u"why_holder")
        self.why_holder_layout = QVBoxLayout(self.why_holder)
        self.why_holder_layout.setSpacing(0)
        self.why_holder_layout.setObjectName(u"why_holder_layout")
        self.why_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.sheet_layout.addWidget(self.why_holder)

        self.pane_stack.addWidget(self.sheet_page)

        self.pane_layout.addWidget(self.pane_stack)


        self.retranslateUi(TicketPane)

        self.step_button.setDefault(True)

    # setupUi

    def retranslateUi(self, TicketPane):
        self.nothing_icon.setText("")
        self.nothing_title.setText(QCoreApplication.translate("TicketPane", u"\u9078\u4e00\u5f35\u5de5\u4f5c\u55ae", None))
        self.nothing_hint.setText(QCoreApplication.translate("TicketPane", u"\u5728\u5de6\u908a\u7528 \u2191 \u2193 \u9078\uff0c\u6216\u5728\u5168\u6587\u641c\u5c0b\u88e1\u8f38\u5165\u55ae\u865f\u3001\u623f\u865f\u3001\u5167\u5bb9\uff1b\u65b0\u7684\u53d7\u7406\u6309 F2\u3002", None))
        self.number_label.setText("")
        self.print_button.setText(QCoreApplication.translate("TicketPane", u"\u6253\u5370  F9", None))
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("TicketPane", u"\u6253\u5370\u8655\u7f6e\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.other_button.setText(QCoreApplication.translate("TicketPane", u"\u5176\u4ed6\u6b65\u9a5f", None))
        self.missing_icon.setText("")
        self.content_heading.setText(QCoreApplication.translate("TicketPane", u"\u6295\u8a34\u5167\u5bb9", None))
        self.content_label.setText("")
        self.demand_heading.setText(QCoreApplication.translate("TicketPane", u"\u5ba2\u6236\u8981\u6c42", None))
        self.demand_label.setText("")
        self.source_heading.setText(QCoreApplication.translate("TicketPane", u"\u4f86\u6e90", None))
        self.source_label.setText("")
        self.timeline_heading.setText(QCoreApplication.translate("TicketPane", u"\u7d93\u904e", None))
        self.timeline_count.setText("")
        self.note_button.setText(QCoreApplication.translate("TicketPane", u"\u8a18\u4e00\u7b46  Ctrl+N", None))
        self.hand_over_button.setText(QCoreApplication.translate("TicketPane", u"\u8f49\u4ea4\u90e8\u9580", None))
        self.clock_heading.setText(QCoreApplication.translate("TicketPane", u"\u6642\u9418", None))
        self.clock_count.setText("")
        self.why_button.setText(QCoreApplication.translate("TicketPane", u"\u70ba\u4ec0\u9ebc\u662f\u9019\u4e00\u5929", None))
#if QT_CONFIG(accessibility)
        self.clock_table.setAccessibleName(QCoreApplication.translate("TicketPane", u"\u6642\u9418", None))
#endif // QT_CONFIG(accessibility)
        self.form_heading.setText(QCoreApplication.translate("TicketPane", u"\u53ef\u6253\u5370\u7684\u8868", None))
#if QT_CONFIG(accessibility)
        self.form_table.setAccessibleName(QCoreApplication.translate("TicketPane", u"\u53ef\u6253\u5370\u7684\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.link_heading.setText(QCoreApplication.translate("TicketPane", u"\u76f8\u95dc\u7684\u5de5\u4f5c\u55ae", None))
        self.link_label.setText("")
#if QT_CONFIG(accessibility)
        self.link_label.setAccessibleName(QCoreApplication.translate("TicketPane", u"\u76f8\u95dc\u7684\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

