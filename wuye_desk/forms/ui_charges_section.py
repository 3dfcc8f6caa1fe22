# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'charges_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_ChargesSection(object):
    def setupUi(self, ChargesSection):
        if not ChargesSection.objectName():
            ChargesSection.setObjectName(u"ChargesSection")
        self.section_layout = QVBoxLayout(ChargesSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.find_layout = QVBoxLayout()
        self.find_layout.setSpacing(0)
        self.find_layout.setObjectName(u"find_layout")
        self.find_layout.setContentsMargins(0, 0, 0, 0)

        self.head_row.addLayout(self.find_layout)

        self.who_label = QLabel(ChargesSection)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"role", u"title")

        self.head_row.addWidget(self.who_label)

        self.head_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_space)

        self.add_button = QPushButton(ChargesSection)
        self.add_button.setObjectName(u"add_button")

        self.head_row.addWidget(self.add_button)

        self.head_row.setStretch(0, 2)
        self.head_row.setStretch(2, 1)

        self.section_layout.addLayout(self.head_row)

        self.charge_panel = QFrame(ChargesSection)
        self.charge_panel.setObjectName(u"charge_panel")
        self.charge_panel.setProperty(u"panel", True)
        self.charge_layout = QVBoxLayout(self.charge_panel)
        self.charge_layout.setSpacing(0)
        self.charge_layout.setObjectName(u"charge_layout")
        self.charge_layout.setContentsMargins(0, 0, 0, 0)
        self.charge_heading_row = QFrame(self.charge_panel)
        self.charge_heading_row.setObjectName(u"charge_heading_row")
        self.charge_heading_row.setProperty(u"headingRow", True)
        self.charge_heading_row.setMinimumSize(QSize(0, 32))
        self.charge_heading_row.setMaximumSize(QSize(16777215, 32))
        self.charge_heading_row_layout = QHBoxLayout(self.charge_heading_row)
        self.charge_heading_row_layout.setSpacing(8)
        self.charge_heading_row_layout.setObjectName(u"charge_heading_row_layout")
        self.charge_heading_row_layout.setContentsMargins(12, 2, 8, 2)
        self.charge_heading = QLabel(self.charge_heading_row)
        self.charge_heading.setObjectName(u"charge_heading")
        self.charge_heading.setProperty(u"role", u"heading")

        self.charge_heading_row_layout.addWidget(self.charge_heading)

        self.charge_hint = QLabel(self.charge_heading_row)
        self.charge_hint.setObjectName(u"charge_hint")
        self.charge_hint.setProperty(u"role", u"caption")

        self.charge_heading_row_layout.addWidget(self.charge_hint)

        self.charge_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.charge_heading_row_layout.addItem(self.charge_space)

        self.explain_button = QPushButton(self.charge_heading_row)
        self.explain_button.setObjectName(u"explain_button")
        self.explain_button.setProperty(u"quiet", True)

        self.charge_heading_row_layout.addWidget(self.explain_button)

        self.correct_button = QPushButton(self.charge_heading_row)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setProperty(u"quiet", True)

        self.charge_heading_row_layout.addWidget(self.correct_button)


        self.charge_layout.addWidget(self.charge_heading_row)

        self.charge_table = QTableView(self.charge_panel)
        self.charge_table.setObjectName(u"charge_table")

        self.charge_layout.addWidget(self.charge_table)

        self.charge_empty_label = QLabel(self.charge_panel)
        self.charge_empty_label.setObjectName(u"charge_empty_label")
        self.charge_empty_label.setProperty(u"role", u"caption")
        self.charge_empty_label.setWordWrap(True)
        self.charge_empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.charge_empty_label.setMargin(24)

        self.charge_layout.addWidget(self.charge_empty_label)


        self.section_layout.addWidget(self.charge_panel)

        self.section_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.charge_table, self.explain_button)
        QWidget.setTabOrder(self.explain_button, self.correct_button)
        QWidget.setTabOrder(self.correct_button, self.add_button)

        self.retranslateUi(ChargesSection)
    # setupUi

    def retranslateUi(self, ChargesSection):
        self.who_label.setText("")
        self.add_button.setText(QCoreApplication.translate("ChargesSection", u"\u52a0\u4e00\u7b46\u61c9\u6536\u2026", None))
        self.charge_heading.setText(QCoreApplication.translate("ChargesSection", u"\u61c9\u6536", None))
        self.charge_hint.setText(QCoreApplication.translate("ChargesSection", u"Enter \u770b\u600e\u9ebc\u7b97\u7684", None))
        self.explain_button.setText(QCoreApplication.translate("ChargesSection", u"\u600e\u9ebc\u7b97\u7684", None))
        self.correct_button.setText(QCoreApplication.translate("ChargesSection", u"\u66f4\u6b63\u2026", None))
#if QT_CONFIG(accessibility)
        self.charge_table.setAccessibleName(QCoreApplication.translate("ChargesSection", u"\u61c9\u6536", None))
#endif // QT_CONFIG(accessibility)
        self.charge_empty_label.setText(QCoreApplication.translate("ChargesSection", u"\u6253\u623f\u865f\uff0c\u770b\u9019\u4e00\u6236\u7684\u6bcf\u4e00\u7b46\u61c9\u6536\u662f\u600e\u9ebc\u7b97\u7684\u3002", None))
        pass
    # retranslateUi

