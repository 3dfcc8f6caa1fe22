# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'month_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

class Ui_MonthSection(object):
    def setupUi(self, MonthSection):
        if not MonthSection.objectName():
            MonthSection.setObjectName(u"MonthSection")
        self.section_layout = QVBoxLayout(MonthSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.previous_button = QToolButton(MonthSection)
        self.previous_button.setObjectName(u"previous_button")

        self.head_row.addWidget(self.previous_button)

        self.month_label = QLabel(MonthSection)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"role", u"title")

        self.head_row.addWidget(self.month_label)

        self.next_button = QToolButton(MonthSection)
        self.next_button.setObjectName(u"next_button")

        self.head_row.addWidget(self.next_button)

        self.present_button = QPushButton(MonthSection)
        self.present_button.setObjectName(u"present_button")

        self.head_row.addWidget(self.present_button)

        self.head_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_space)


        self.section_layout.addLayout(self.head_row)

        self.count_label = QLabel(MonthSection)
        self.count_label.setObjectName(u"count_label")

        self.section_layout.addWidget(self.count_label)

        self.bottom_space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.section_layout.addItem(self.bottom_space)

        self.section_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.present_button)

        self.retranslateUi(MonthSection)
    # setupUi

    def retranslateUi(self, MonthSection):
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("MonthSection", u"\u4e0a\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("MonthSection", u"\u4e0a\u500b\u6708\uff08Alt+\u2190\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.month_label.setText("")
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("MonthSection", u"\u4e0b\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("MonthSection", u"\u4e0b\u500b\u6708\uff08Alt+\u2192\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.present_button.setText(QCoreApplication.translate("MonthSection", u"\u672c\u6708", None))
        self.count_label.setText("")
        pass
    # retranslateUi

