# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'my_work_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)

class Ui_MyWorkPanel(object):
    def setupUi(self, MyWorkPanel):
        if not MyWorkPanel.objectName():
            MyWorkPanel.setObjectName(u"MyWorkPanel")
        self.panel_layout = QVBoxLayout(MyWorkPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.table_panel = QFrame(MyWorkPanel)
        self.table_panel.setObjectName(u"table_panel")
        self.table_panel.setProperty(u"panel", True)
        self.table_layout = QVBoxLayout(self.table_panel)
        self.table_layout.setSpacing(0)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(1, 1, 1, 1)
        self.heading_bar = QFrame(self.table_panel)
        self.heading_bar.setObjectName(u"heading_bar")
        self.heading_bar.setProperty(u"headingRow", True)
        self.heading_bar.setMinimumSize(QSize(0, 36))
        self.heading_bar.setMaximumSize(QSize(16777215, 36))
        self.heading_layout = QHBoxLayout(self.heading_bar)
        self.heading_layout.setSpacing(8)
        self.heading_layout.setObjectName(u"heading_layout")
        self.heading_layout.setContentsMargins(12, 2, 8, 2)
        self.person_heading = QLabel(self.heading_bar)
        self.person_heading.setObjectName(u"person_heading")
        self.person_heading.setProperty(u"role", u"heading")

        self.heading_layout.addWidget(self.person_heading)

        self.sum_label = QLabel(self.heading_bar)
        self.sum_label.setObjectName(u"sum_label")
        self.sum_label.setProperty(u"role", u"muted")

        self.heading_layout.addWidget(self.sum_label)

        self.heading_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heading_layout.addItem(self.heading_spacer)

        self.person_caption = QLabel(self.heading_bar)
        self.person_caption.setObjectName(u"person_caption")
        self.person_caption.setProperty(u"role", u"muted")

        self.heading_layout.addWidget(self.person_caption)

        self.person_box = QComboBox(self.heading_bar)
        self.person_box.setObjectName(u"person_box")
        self.person_box.setMinimumSize(QSize(160, 0))

        self.heading_layout.addWidget(self.person_box)


        self.table_layout.addWidget(self.heading_bar)

        self.table_stack = QStackedWidget(self.table_panel)
        self.table_stack.setObjectName(u"table_stack")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_page_layout = QVBoxLayout(self.table_page)
        self.table_page_layout.setSpacing(0)
        self.table_page_layout.setObjectName(u"table_page_layout")
        self.table_page_layout.setContentsMargins(0, 0, 0, 0)
        self.work_table = QTableView(self.table_page)
        self.work_table.setObjectName(u"work_table")

        self.table_page_layout.addWidget(self.work_table)

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

        self.empty_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_bottom)

        self.table_stack.addWidget(self.empty_page)

        self.table_layout.addWidget(self.table_stack)


        self.panel_layout.addWidget(self.table_panel)

#if QT_CONFIG(shortcut)
        self.person_caption.setBuddy(self.person_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.work_table, self.person_box)

        self.retranslateUi(MyWorkPanel)
    # setupUi

    def retranslateUi(self, MyWorkPanel):
        self.person_heading.setText(QCoreApplication.translate("MyWorkPanel", u"\u5f85\u6211\u8655\u7406", None))
        self.person_caption.setText(QCoreApplication.translate("MyWorkPanel", u"\u770b\u8ab0\u7684", None))
#if QT_CONFIG(accessibility)
        self.person_box.setAccessibleName(QCoreApplication.translate("MyWorkPanel", u"\u770b\u8ab0\u7684\u5f85\u8fa6", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.work_table.setAccessibleName(QCoreApplication.translate("MyWorkPanel", u"\u5f85\u6211\u8655\u7406\u7684\u4e8b\uff0c\u6309\u7dca\u6025\u7a0b\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

