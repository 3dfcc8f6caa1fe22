# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QPushButton, QSizePolicy, QSplitter, QTabBar, QVBoxLayout, QWidget)

class Ui_IntakePage(object):
    def setupUi(self, IntakePage):
        if not IntakePage.objectName():
            IntakePage.setObjectName(u"IntakePage")
        self.page_layout = QVBoxLayout(IntakePage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(8, 8, 8, 8)
        self.top_layout = QHBoxLayout()
        self.top_layout.setSpacing(8)
        self.top_layout.setObjectName(u"top_layout")
        self.top_layout.setContentsMargins(0, 0, 0, 0)
        self.draft_tabs = QTabBar(IntakePage)
        self.draft_tabs.setObjectName(u"draft_tabs")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.draft_tabs.sizePolicy().hasHeightForWidth())
        self.draft_tabs.setSizePolicy(sizePolicy)

        self.top_layout.addWidget(self.draft_tabs)

        self.back_entry_button = QPushButton(IntakePage)
        self.back_entry_button.setObjectName(u"back_entry_button")
        self.back_entry_button.setProperty(u"quiet", True)

        self.top_layout.addWidget(self.back_entry_button)

        self.blank_forms_button = QPushButton(IntakePage)
        self.blank_forms_button.setObjectName(u"blank_forms_button")
        self.blank_forms_button.setProperty(u"quiet", True)

        self.top_layout.addWidget(self.blank_forms_button)


        self.page_layout.addLayout(self.top_layout)

        self.columns_splitter = QSplitter(IntakePage)
        self.columns_splitter.setObjectName(u"columns_splitter")
        self.columns_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.columns_splitter.setHandleWidth(8)
        self.columns_splitter.setChildrenCollapsible(False)
        self.who_column = QWidget(self.columns_splitter)
        self.who_column.setObjectName(u"who_column")
        self.who_column_layout = QVBoxLayout(self.who_column)
        self.who_column_layout.setSpacing(8)
        self.who_column_layout.setObjectName(u"who_column_layout")
        self.who_column_layout.setContentsMargins(0, 0, 0, 0)
        self.columns_splitter.addWidget(self.who_column)
        self.what_column = QFrame(self.columns_splitter)
        self.what_column.setObjectName(u"what_column")
        self.what_column.setProperty(u"panel", True)
        self.what_column_layout = QVBoxLayout(self.what_column)
        self.what_column_layout.setSpacing(0)
        self.what_column_layout.setObjectName(u"what_column_layout")
        self.what_column_layout.setContentsMargins(0, 0, 0, 0)
        self.columns_splitter.addWidget(self.what_column)
        self.result_column = QWidget(self.columns_splitter)
        self.result_column.setObjectName(u"result_column")
        self.result_column_layout = QVBoxLayout(self.result_column)
        self.result_column_layout.setSpacing(8)
        self.result_column_layout.setObjectName(u"result_column_layout")
        self.result_column_layout.setContentsMargins(0, 0, 0, 0)
        self.columns_splitter.addWidget(self.result_column)

        self.page_layout.addWidget(self.columns_splitter)

        self.page_layout.setStretch(1, 1)

        self.retranslateUi(IntakePage)
    # setupUi

    def retranslateUi(self, IntakePage):
#if QT_CONFIG(accessibility)
        self.draft_tabs.setAccessibleName(QCoreApplication.translate("IntakePage", u"\u53d7\u7406\u4e2d\u8207\u639b\u8d77\u7684\u8349\u7a3f", None))
#endif // QT_CONFIG(accessibility)
        self.back_entry_button.setText(QCoreApplication.translate("IntakePage", u"\u505c\u96fb\u88dc\u9304", None))
#if QT_CONFIG(tooltip)
        self.back_entry_button.setToolTip(QCoreApplication.translate("IntakePage", u"\u628a\u505c\u96fb\u6642\u5beb\u5728\u7d19\u4e0a\u7684\u6295\u8a34\u6309\u771f\u5be6\u6642\u9593\u88dc\u9304\u9032\u4f86", None))
#endif // QT_CONFIG(tooltip)
        self.blank_forms_button.setText(QCoreApplication.translate("IntakePage", u"\u9810\u7de8\u865f\u7a7a\u767d\u55ae", None))
#if QT_CONFIG(tooltip)
        self.blank_forms_button.setToolTip(QCoreApplication.translate("IntakePage", u"\u6253\u5370\u9810\u5148\u7de8\u865f\u7684\u7a7a\u767d\u8868\uff0c\u505c\u96fb\u6642\u624b\u5beb\u7528", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

