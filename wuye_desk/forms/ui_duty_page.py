# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'duty_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtWidgets import (QHBoxLayout, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout)

class Ui_DutyPage(object):
    def setupUi(self, DutyPage):
        if not DutyPage.objectName():
            DutyPage.setObjectName(u"DutyPage")
        DutyPage.resize(1294, 630)
        self.page_layout = QVBoxLayout(DutyPage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(8, 8, 8, 8)
        self.tab_layout = QHBoxLayout()
        self.tab_layout.setSpacing(8)
        self.tab_layout.setObjectName(u"tab_layout")
        self.tab_layout.setContentsMargins(0, 0, 0, 0)
        self.tab_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tab_layout.addItem(self.tab_spacer)


        self.page_layout.addLayout(self.tab_layout)

        self.panel_stack = QStackedWidget(DutyPage)
        self.panel_stack.setObjectName(u"panel_stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.panel_stack.sizePolicy().hasHeightForWidth())
        self.panel_stack.setSizePolicy(sizePolicy)

        self.page_layout.addWidget(self.panel_stack)


        self.retranslateUi(DutyPage)
    # setupUi

    def retranslateUi(self, DutyPage):
        pass
    # retranslateUi

