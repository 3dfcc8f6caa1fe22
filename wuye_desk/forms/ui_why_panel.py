# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'why_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout)

class Ui_WhyPanel(object):
    def setupUi(self, WhyPanel):
        if not WhyPanel.objectName():
            WhyPanel.setObjectName(u"WhyPanel")
        WhyPanel.setProperty(u"panel", True)
        self.panel_layout = QVBoxLayout(WhyPanel)
        self.panel_layout.setSpacing(6)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(8, 6, 8, 8)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.why_icon = QLabel(WhyPanel)
        self.why_icon.setObjectName(u"why_icon")

        self.head_layout.addWidget(self.why_icon)

        self.why_heading = QLabel(WhyPanel)
        self.why_heading.setObjectName(u"why_heading")
        self.why_heading.setProperty(u"role", u"heading")

        self.head_layout.addWidget(self.why_heading)

        self.why_title = QLabel(WhyPanel)
        self.why_title.setObjectName(u"why_title")
        self.why_title.setProperty(u"role", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.why_title.sizePolicy().hasHeightForWidth())
        self.why_title.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.why_title)

        self.why_clause = QLabel(WhyPanel)
        self.why_clause.setObjectName(u"why_clause")
        self.why_clause.setProperty(u"role", u"clause")

        self.head_layout.addWidget(self.why_clause)

        self.close_button = QToolButton(WhyPanel)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoRaise(True)

        self.head_layout.addWidget(self.close_button)


        self.panel_layout.addLayout(self.head_layout)


        self.retranslateUi(WhyPanel)
    # setupUi

    def retranslateUi(self, WhyPanel):
        self.why_icon.setText("")
        self.why_heading.setText(QCoreApplication.translate("WhyPanel", u"\u70ba\u4ec0\u9ebc\u662f\u9019\u4e00\u5929", None))
        self.why_title.setText("")
        self.why_clause.setText("")
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("WhyPanel", u"\u95dc\u4e0a\u70ba\u4ec0\u9ebc\u662f\u9019\u4e00\u5929", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("WhyPanel", u"\u95dc\u4e0a\uff08F4\uff09", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

