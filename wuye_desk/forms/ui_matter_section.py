# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'matter_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout)

class Ui_MatterSection(object):
    def setupUi(self, MatterSection):
        if not MatterSection.objectName():
            MatterSection.setObjectName(u"MatterSection")
        MatterSection.setProperty(u"panel", True)
        self.matter_layout = QVBoxLayout(MatterSection)
        self.matter_layout.setSpacing(0)
        self.matter_layout.setObjectName(u"matter_layout")
        self.matter_layout.setContentsMargins(1, 1, 1, 1)
        self.matter_head = QHBoxLayout()
        self.matter_head.setSpacing(8)
        self.matter_head.setObjectName(u"matter_head")
        self.matter_head.setContentsMargins(8, 4, 4, 4)
        self.matter_heading = QLabel(MatterSection)
        self.matter_heading.setObjectName(u"matter_heading")
        self.matter_heading.setProperty(u"role", u"heading")

        self.matter_head.addWidget(self.matter_heading)

        self.matter_count = QLabel(MatterSection)
        self.matter_count.setObjectName(u"matter_count")
        self.matter_count.setProperty(u"role", u"muted")

        self.matter_head.addWidget(self.matter_count)

        self.matter_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.matter_head.addItem(self.matter_spacer)

        self.whole_button = QPushButton(MatterSection)
        self.whole_button.setObjectName(u"whole_button")
        self.whole_button.setProperty(u"quiet", True)

        self.matter_head.addWidget(self.whole_button)


        self.matter_layout.addLayout(self.matter_head)

        self.matter_table = QTableView(MatterSection)
        self.matter_table.setObjectName(u"matter_table")

        self.matter_layout.addWidget(self.matter_table)


        self.retranslateUi(MatterSection)
    # setupUi

    def retranslateUi(self, MatterSection):
        self.matter_heading.setText(QCoreApplication.translate("MatterSection", u"\u540c\u4e00\u4e8b\u9805", None))
        self.matter_count.setText("")
        self.whole_button.setText(QCoreApplication.translate("MatterSection", u"\u6574\u4ef6\u4e8b", None))
#if QT_CONFIG(tooltip)
        self.whole_button.setToolTip(QCoreApplication.translate("MatterSection", u"\u770b\u9019\u4ef6\u4e8b\u7684\u6bcf\u4e00\u6236\u3001\u53ea\u505a\u4e00\u6b21\u7684\u4e8b\uff0c\u9084\u6709\u53ef\u80fd\u4e5f\u5c6c\u65bc\u5b83\u7684\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.matter_table.setAccessibleName(QCoreApplication.translate("MatterSection", u"\u540c\u4e00\u4e8b\u9805\u7684\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

