# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fees_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QListWidget, QStackedWidget, QVBoxLayout, QWidget)

class Ui_FeesPage(object):
    def setupUi(self, FeesPage):
        if not FeesPage.objectName():
            FeesPage.setObjectName(u"FeesPage")
        self.page_layout = QHBoxLayout(FeesPage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(8, 8, 8, 8)
        self.sections_panel = QFrame(FeesPage)
        self.sections_panel.setObjectName(u"sections_panel")
        self.sections_panel.setProperty(u"panel", True)
        self.sections_panel.setMinimumSize(QSize(184, 0))
        self.sections_panel.setMaximumSize(QSize(184, 16777215))
        self.sections_layout = QVBoxLayout(self.sections_panel)
        self.sections_layout.setSpacing(4)
        self.sections_layout.setObjectName(u"sections_layout")
        self.sections_layout.setContentsMargins(0, 4, 0, 4)
        self.page_title = QLabel(self.sections_panel)
        self.page_title.setObjectName(u"page_title")
        self.page_title.setProperty(u"role", u"title")
        self.page_title.setMargin(8)

        self.sections_layout.addWidget(self.page_title)

        self.section_list = QListWidget(self.sections_panel)
        self.section_list.setObjectName(u"section_list")
        self.section_list.setFrameShape(QFrame.Shape.NoFrame)
        self.section_list.setProperty(u"flat", True)
        self.section_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.sections_layout.addWidget(self.section_list)


        self.page_layout.addWidget(self.sections_panel)

        self.section_column = QVBoxLayout()
        self.section_column.setSpacing(8)
        self.section_column.setObjectName(u"section_column")
        self.section_column.setContentsMargins(0, 0, 0, 0)
        self.section_stack = QStackedWidget(FeesPage)
        self.section_stack.setObjectName(u"section_stack")

        self.section_column.addWidget(self.section_stack)


        self.page_layout.addLayout(self.section_column)

        self.page_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.section_list, self.section_stack)

        self.retranslateUi(FeesPage)
    # setupUi

    def retranslateUi(self, FeesPage):
        self.page_title.setText(QCoreApplication.translate("FeesPage", u"\u6536\u8cbb", None))
#if QT_CONFIG(accessibility)
        self.section_list.setAccessibleName(QCoreApplication.translate("FeesPage", u"\u6536\u8cbb\u7684\u5206\u9801", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

