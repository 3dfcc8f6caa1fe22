# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reading_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QTextBrowser, QVBoxLayout, QWidget)

class Ui_ReadingPanel(object):
    def setupUi(self, ReadingPanel):
        if not ReadingPanel.objectName():
            ReadingPanel.setObjectName(u"ReadingPanel")
        self.panel_layout = QVBoxLayout(ReadingPanel)
        self.panel_layout.setSpacing(0)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.reading_stack = QStackedWidget(ReadingPanel)
        self.reading_stack.setObjectName(u"reading_stack")
        self.reading_splitter = QSplitter()
        self.reading_splitter.setObjectName(u"reading_splitter")
        self.reading_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.reading_splitter.setHandleWidth(8)
        self.reading_splitter.setChildrenCollapsible(False)
        self.list_panel = QFrame(self.reading_splitter)
        self.list_panel.setObjectName(u"list_panel")
        self.list_panel.setProperty(u"panel", True)
        self.list_layout = QVBoxLayout(self.list_panel)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(1, 1, 1, 1)
        self.list_heading_bar = QFrame(self.list_panel)
        self.list_heading_bar.setObjectName(u"list_heading_bar")
        self.list_heading_bar.setProperty(u"headingRow", True)
        self.list_heading_bar.setMinimumSize(QSize(0, 36))
        self.list_heading_bar.setMaximumSize(QSize(16777215, 36))
        self.list_heading_layout = QHBoxLayout(self.list_heading_bar)
        self.list_heading_layout.setSpacing(8)
        self.list_heading_layout.setObjectName(u"list_heading_layout")
        self.list_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.list_heading = QLabel(self.list_heading_bar)
        self.list_heading.setObjectName(u"list_heading")
        self.list_heading.setProperty(u"role", u"heading")

        self.list_heading_layout.addWidget(self.list_heading)

        self.sum_label = QLabel(self.list_heading_bar)
        self.sum_label.setObjectName(u"sum_label")
        self.sum_label.setProperty(u"role", u"muted")

        self.list_heading_layout.addWidget(self.sum_label)

        self.list_heading_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_heading_layout.addItem(self.list_heading_spacer)


        self.list_layout.addWidget(self.list_heading_bar)

        self.reading_table = QTableView(self.list_panel)
        self.reading_table.setObjectName(u"reading_table")

        self.list_layout.addWidget(self.reading_table)

        self.reading_splitter.addWidget(self.list_panel)
        self.text_panel = QFrame(self.reading_splitter)
        self.text_panel.setObjectName(u"text_panel")
        self.text_panel.setProperty(u"panel", True)
        self.text_layout = QVBoxLayout(self.text_panel)
        self.text_layout.setSpacing(8)
        self.text_layout.setObjectName(u"text_layout")
        self.text_layout.setContentsMargins(16, 12, 16, 12)
        self.number_layout = QHBoxLayout()
        self.number_layout.setSpacing(8)
        self.number_layout.setObjectName(u"number_layout")
        self.number_label = QLabel(self.text_panel)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"title")

        self.number_layout.addWidget(self.number_label)

        self.badge_layout = QHBoxLayout()
        self.badge_layout.setObjectName(u"badge_layout")

        self.number_layout.addLayout(self.badge_layout)

        self.number_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.number_layout.addItem(self.number_spacer)

        self.open_button = QPushButton(self.text_panel)
        self.open_button.setObjectName(u"open_button")

        self.number_layout.addWidget(self.open_button)


        self.text_layout.addLayout(self.number_layout)

        self.origin_label = QLabel(self.text_panel)
        self.origin_label.setObjectName(u"origin_label")
        self.origin_label.setProperty(u"role", u"muted")
        self.origin_label.setWordWrap(True)

        self.text_layout.addWidget(self.origin_label)

        self.content_browser = QTextBrowser(self.text_panel)
        self.content_browser.setObjectName(u"content_browser")
        self.content_browser.setOpenLinks(False)

        self.text_layout.addWidget(self.content_browser)

        self.words_caption = QLabel(self.text_panel)
        self.words_caption.setObjectName(u"words_caption")
        self.words_caption.setProperty(u"role", u"muted")

        self.text_layout.addWidget(self.words_caption)

        self.words_edit = QPlainTextEdit(self.text_panel)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 64))
        self.words_edit.setMaximumSize(QSize(16777215, 64))

        self.text_layout.addWidget(self.words_edit)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.read_problem = QLabel(self.text_panel)
        self.read_problem.setObjectName(u"read_problem")
        self.read_problem.setProperty(u"problem", True)
        self.read_problem.setWordWrap(True)

        self.button_layout.addWidget(self.read_problem)

        self.button_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.read_button = QPushButton(self.text_panel)
        self.read_button.setObjectName(u"read_button")
        self.read_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.read_button)


        self.text_layout.addLayout(self.button_layout)

        self.reading_splitter.addWidget(self.text_panel)
        self.reading_stack.addWidget(self.reading_splitter)
        self.empty_page = QFrame()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"panel", True)
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

        self.empty_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_bottom)

        self.reading_stack.addWidget(self.empty_page)

        self.panel_layout.addWidget(self.reading_stack)

#if QT_CONFIG(shortcut)
        self.words_caption.setBuddy(self.words_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reading_table, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.read_button)
        QWidget.setTabOrder(self.read_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.content_browser)

        self.retranslateUi(ReadingPanel)
    # setupUi

    def retranslateUi(self, ReadingPanel):
        self.list_heading.setText(QCoreApplication.translate("ReadingPanel", u"\u5f85\u95b1", None))
#if QT_CONFIG(accessibility)
        self.reading_table.setAccessibleName(QCoreApplication.translate("ReadingPanel", u"\u5f85\u95b1\u7684\u5de5\u4f5c\u55ae\uff0c\u6700\u65e9\u7684\u5728\u4e0a", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("ReadingPanel", u"\u958b\u5de5\u4f5c\u55ae", None))
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(QCoreApplication.translate("ReadingPanel", u"\u7a7a\u683c", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.content_browser.setAccessibleName(QCoreApplication.translate("ReadingPanel", u"\u5167\u5bb9\u548c\u5ba2\u6236\u8981\u6c42", None))
#endif // QT_CONFIG(accessibility)
        self.words_caption.setText(QCoreApplication.translate("ReadingPanel", u"\u95b1\u793a\uff08\u53ef\u4e0d\u5beb\uff09", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("ReadingPanel", u"\u95b1\u793a", None))
#endif // QT_CONFIG(accessibility)
        self.read_button.setText(QCoreApplication.translate("ReadingPanel", u"\u5df2\u95b1\uff0c\u4e0b\u4e00\u4ef6", None))
        pass
    # retranslateUi

