# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'responsibility_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_ResponsibilitySection(object):
    def setupUi(self, ResponsibilitySection):
        if not ResponsibilitySection.objectName():
            ResponsibilitySection.setObjectName(u"ResponsibilitySection")
        ResponsibilitySection.setProperty(u"panel", True)
        self.section_layout = QVBoxLayout(ResponsibilitySection)
        self.section_layout.setSpacing(4)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(8, 6, 8, 8)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.section_heading = QLabel(ResponsibilitySection)
        self.section_heading.setObjectName(u"section_heading")
        self.section_heading.setProperty(u"role", u"heading")

        self.head_layout.addWidget(self.section_heading)

        self.reader_label = QLabel(ResponsibilitySection)
        self.reader_label.setObjectName(u"reader_label")
        self.reader_label.setProperty(u"role", u"caption")

        self.head_layout.addWidget(self.reader_label)

        self.head_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)


        self.section_layout.addLayout(self.head_layout)

        self.finding_label = QLabel(ResponsibilitySection)
        self.finding_label.setObjectName(u"finding_label")
        self.finding_label.setWordWrap(True)
        self.finding_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.section_layout.addWidget(self.finding_label)


        self.retranslateUi(ResponsibilitySection)
    # setupUi

    def retranslateUi(self, ResponsibilitySection):
        self.section_heading.setText(QCoreApplication.translate("ResponsibilitySection", u"\u8cac\u4efb\u8a8d\u5b9a", None))
        self.reader_label.setText(QCoreApplication.translate("ResponsibilitySection", u"\u53ea\u6709\u7ad9\u9577\u6216\u4ee5\u4e0a\u770b\u5f97\u5230\uff08\u7bc72 10\uff09", None))
        self.finding_label.setText("")
#if QT_CONFIG(accessibility)
        self.finding_label.setAccessibleName(QCoreApplication.translate("ResponsibilitySection", u"\u8cac\u4efb\u8a8d\u5b9a", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

