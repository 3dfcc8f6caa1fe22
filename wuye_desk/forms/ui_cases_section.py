# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_CasesSection(object):
    def setupUi(self, CasesSection):
        if not CasesSection.objectName():
            CasesSection.setObjectName(u"CasesSection")
        self.section_layout = QVBoxLayout(CasesSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.filter_row = QHBoxLayout()
        self.filter_row.setSpacing(8)
        self.filter_row.setObjectName(u"filter_row")
        self.filter_row.setContentsMargins(0, 0, 0, 0)
        self.search_edit = QLineEdit(CasesSection)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.filter_row.addWidget(self.search_edit)

        self.tag_box = QComboBox(CasesSection)
        self.tag_box.setObjectName(u"tag_box")

        self.filter_row.addWidget(self.tag_box)

        self.count_label = QLabel(CasesSection)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"muted")

        self.filter_row.addWidget(self.count_label)

        self.export_button = QPushButton(CasesSection)
        self.export_button.setObjectName(u"export_button")

        self.filter_row.addWidget(self.export_button)

        self.filter_row.setStretch(0, 1)

        self.section_layout.addLayout(self.filter_row)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.list_panel = QFrame(CasesSection)
        self.list_panel.setObjectName(u"list_panel")
        self.list_panel.setProperty(u"panel", True)
        self.list_layout = QVBoxLayout(self.list_panel)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(1, 1, 1, 1)
        self.case_table = QTableView(self.list_panel)
        self.case_table.setObjectName(u"case_table")

        self.list_layout.addWidget(self.case_table)

        self.empty_label = QLabel(self.list_panel)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setWordWrap(True)
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setMargin(24)

        self.list_layout.addWidget(self.empty_label)


        self.body_layout.addWidget(self.list_panel)

        self.case_panel = QFrame(CasesSection)
        self.case_panel.setObjectName(u"case_panel")
        self.case_panel.setProperty(u"panel", True)
        self.case_panel.setMinimumSize(QSize(340, 0))
        self.case_panel.setMaximumSize(QSize(400, 16777215))
        self.case_layout = QVBoxLayout(self.case_panel)
        self.case_layout.setSpacing(6)
        self.case_layout.setObjectName(u"case_layout")
        self.case_layout.setContentsMargins(12, 12, 12, 12)
        self.case_title = QLabel(self.case_panel)
        self.case_title.setObjectName(u"case_title")
        self.case_title.setProperty(u"role", u"title")
        self.case_title.setWordWrap(True)

        self.case_layout.addWidget(self.case_title)

        self.case_about = QLabel(self.case_panel)
        self.case_about.setObjectName(u"case_about")
        self.case_about.setProperty(u"role", u"muted")
        self.case_about.setWordWrap(True)

        self.case_layout.addWidget(self.case_about)

        self.tags_label = QLabel(self.case_panel)
        self.tags_label.setObjectName(u"tags_label")
        self.tags_label.setProperty(u"role", u"accent")
        self.tags_label.setWordWrap(True)

        self.case_layout.addWidget(self.tags_label)

        self.lesson_heading = QLabel(self.case_panel)
        self.lesson_heading.setObjectName(u"lesson_heading")
        self.lesson_heading.setProperty(u"role", u"heading")

        self.case_layout.addWidget(self.lesson_heading)

        self.lesson_label = QLabel(self.case_panel)
        self.lesson_label.setObjectName(u"lesson_label")
        self.lesson_label.setWordWrap(True)
        self.lesson_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.lesson_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.case_layout.addWidget(self.lesson_label)

        self.content_heading = QLabel(self.case_panel)
        self.content_heading.setObjectName(u"content_heading")
        self.content_heading.setProperty(u"role", u"heading")

        self.case_layout.addWidget(self.content_heading)

        self.content_label = QLabel(self.case_panel)
        self.content_label.setObjectName(u"content_label")
        self.content_label.setWordWrap(True)
        self.content_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.content_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.case_layout.addWidget(self.content_label)

        self.case_fill = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.case_layout.addItem(self.case_fill)

        self.case_buttons = QHBoxLayout()
        self.case_buttons.setSpacing(8)
        self.case_buttons.setObjectName(u"case_buttons")
        self.case_buttons.setContentsMargins(0, 0, 0, 0)
        self.open_button = QPushButton(self.case_panel)
        self.open_button.setObjectName(u"open_button")

        self.case_buttons.addWidget(self.open_button)

        self.edit_button = QPushButton(self.case_panel)
        self.edit_button.setObjectName(u"edit_button")

        self.case_buttons.addWidget(self.edit_button)

        self.unmark_button = QPushButton(self.case_panel)
        self.unmark_button.setObjectName(u"unmark_button")

        self.case_buttons.addWidget(self.unmark_button)

        self.case_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.case_buttons.addItem(self.case_space)


        self.case_layout.addLayout(self.case_buttons)


        self.body_layout.addWidget(self.case_panel)

        self.body_layout.setStretch(0, 1)

        self.section_layout.addLayout(self.body_layout)

        self.section_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.search_edit, self.tag_box)
        QWidget.setTabOrder(self.tag_box, self.export_button)
        QWidget.setTabOrder(self.export_button, self.case_table)
        QWidget.setTabOrder(self.case_table, self.open_button)
        QWidget.setTabOrder(self.open_button, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.unmark_button)

        self.retranslateUi(CasesSection)
    # setupUi

    def retranslateUi(self, CasesSection):
        self.search_edit.setPlaceholderText(QCoreApplication.translate("CasesSection", u"\u6a19\u984c\u3001\u7d93\u9a57\u6559\u8a13\u3001\u5167\u5bb9\u88e1\u7684\u5b57\uff0c\u5e7e\u500b\u8a5e\u7528\u7a7a\u683c\u5206\u958b", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("CasesSection", u"\u627e\u6848\u4f8b", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tag_box.setAccessibleName(QCoreApplication.translate("CasesSection", u"\u6a19\u7c64", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.export_button.setText(QCoreApplication.translate("CasesSection", u"\u532f\u51fa Excel", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("CasesSection", u"\u532f\u51fa\u4e0b\u9762\u5217\u51fa\u7684\u6848\u4f8b\uff1b\u5168\u7ad9\u7684\u59d3\u540d\u3001\u623f\u865f\u3001\u96fb\u8a71\u90fd\u6703\u7565\u53bb", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.case_table.setAccessibleName(QCoreApplication.translate("CasesSection", u"\u5178\u578b\u6848\u4f8b", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        self.case_title.setText("")
        self.case_about.setText("")
        self.tags_label.setText("")
        self.lesson_heading.setText(QCoreApplication.translate("CasesSection", u"\u7d93\u9a57\u6559\u8a13", None))
        self.lesson_label.setText("")
        self.content_heading.setText(QCoreApplication.translate("CasesSection", u"\u7576\u6642\u7684\u5167\u5bb9", None))
        self.content_label.setText("")
        self.open_button.setText(QCoreApplication.translate("CasesSection", u"\u6253\u958b\u5de5\u4f5c\u55ae", None))
        self.edit_button.setText(QCoreApplication.translate("CasesSection", u"\u4fee\u6539\u2026", None))
        self.unmark_button.setText(QCoreApplication.translate("CasesSection", u"\u79fb\u51fa\u6848\u4f8b\u5eab\u2026", None))
        pass
    # retranslateUi

