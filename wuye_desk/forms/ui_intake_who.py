# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_who.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_IntakeWho(object):
    def setupUi(self, IntakeWho):
        if not IntakeWho.objectName():
            IntakeWho.setObjectName(u"IntakeWho")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(IntakeWho.sizePolicy().hasHeightForWidth())
        IntakeWho.setSizePolicy(sizePolicy)
        IntakeWho.setProperty(u"panel", True)
        self.who_layout = QVBoxLayout(IntakeWho)
        self.who_layout.setSpacing(0)
        self.who_layout.setObjectName(u"who_layout")
        self.who_layout.setContentsMargins(0, 0, 0, 0)
        self.who_heading_row = QFrame(IntakeWho)
        self.who_heading_row.setObjectName(u"who_heading_row")
        self.who_heading_row.setMinimumSize(QSize(0, 30))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.who_heading_row.sizePolicy().hasHeightForWidth())
        self.who_heading_row.setSizePolicy(sizePolicy1)
        self.who_heading_row.setProperty(u"headingRow", True)
        self.who_heading_layout = QHBoxLayout(self.who_heading_row)
        self.who_heading_layout.setSpacing(8)
        self.who_heading_layout.setObjectName(u"who_heading_layout")
        self.who_heading_layout.setContentsMargins(8, 2, 8, 2)
        self.who_step = QLabel(self.who_heading_row)
        self.who_step.setObjectName(u"who_step")
        self.who_step.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.who_step.setProperty(u"step", True)

        self.who_heading_layout.addWidget(self.who_step)

        self.who_heading = QLabel(self.who_heading_row)
        self.who_heading.setObjectName(u"who_heading")
        self.who_heading.setProperty(u"role", u"heading")

        self.who_heading_layout.addWidget(self.who_heading)

        self.who_heading_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.who_heading_layout.addItem(self.who_heading_space)

        self.search_hint = QLabel(self.who_heading_row)
        self.search_hint.setObjectName(u"search_hint")
        self.search_hint.setProperty(u"role", u"caption")

        self.who_heading_layout.addWidget(self.search_hint)


        self.who_layout.addWidget(self.who_heading_row)

        self.search_layout = QVBoxLayout()
        self.search_layout.setSpacing(8)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(8, 8, 8, 4)
        self.search_edit = QLineEdit(IntakeWho)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setMinimumSize(QSize(0, 34))
        self.search_edit.setProperty(u"first", True)

        self.search_layout.addWidget(self.search_edit)


        self.who_layout.addLayout(self.search_layout)

        self.match_list = QListView(IntakeWho)
        self.match_list.setObjectName(u"match_list")
        self.match_list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.match_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.match_list.setUniformItemSizes(True)
        self.match_list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.match_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.match_list.setFrameShape(QFrame.Shape.NoFrame)
        self.match_list.setMouseTracking(True)
        self.match_list.setProperty(u"flat", True)

        self.who_layout.addWidget(self.match_list)

        self.no_match_label = QLabel(IntakeWho)
        self.no_match_label.setObjectName(u"no_match_label")
        self.no_match_label.setWordWrap(True)
        self.no_match_label.setMargin(8)
        self.no_match_label.setProperty(u"role", u"muted")

        self.who_layout.addWidget(self.no_match_label)

        self.who_buttons_layout = QHBoxLayout()
        self.who_buttons_layout.setSpacing(2)
        self.who_buttons_layout.setObjectName(u"who_buttons_layout")
        self.who_buttons_layout.setContentsMargins(4, 2, 8, 4)
        self.outsider_button = QPushButton(IntakeWho)
        self.outsider_button.setObjectName(u"outsider_button")
        self.outsider_button.setProperty(u"quiet", True)

        self.who_buttons_layout.addWidget(self.outsider_button)

        self.anonymous_button = QPushButton(IntakeWho)
        self.anonymous_button.setObjectName(u"anonymous_button")
        self.anonymous_button.setProperty(u"quiet", True)

        self.who_buttons_layout.addWidget(self.anonymous_button)

        self.who_buttons_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.who_buttons_layout.addItem(self.who_buttons_space)

        self.match_hint = QLabel(IntakeWho)
        self.match_hint.setObjectName(u"match_hint")
        self.match_hint.setProperty(u"role", u"caption")

        self.who_buttons_layout.addWidget(self.match_hint)


        self.who_layout.addLayout(self.who_buttons_layout)

        QWidget.setTabOrder(self.search_edit, self.outsider_button)
        QWidget.setTabOrder(self.outsider_button, self.anonymous_button)

        self.retranslateUi(IntakeWho)
    # setupUi

    def retranslateUi(self, IntakeWho):
        self.who_step.setText(QCoreApplication.translate("IntakeWho", u"1", None))
        self.who_heading.setText(QCoreApplication.translate("IntakeWho", u"\u8ab0", None))
        self.search_hint.setText(QCoreApplication.translate("IntakeWho", u"\u623f\u865f\u3001\u96fb\u8a71\u3001\u59d3\u540d\u3001\u62fc\u97f3\u9996\u5b57\u6bcd", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("IntakeWho", u"\u623f\u865f\u3001\u96fb\u8a71\u3001\u59d3\u540d\u6216\u62fc\u97f3\u9996\u5b57\u6bcd", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("IntakeWho", u"\u623f\u865f\u3001\u96fb\u8a71\u3001\u59d3\u540d\u6216\u62fc\u97f3\u9996\u5b57\u6bcd", None))
#if QT_CONFIG(accessibility)
        self.match_list.setAccessibleName(QCoreApplication.translate("IntakeWho", u"\u7b26\u5408\u7684\u4f4f\u6236", None))
#endif // QT_CONFIG(accessibility)
        self.no_match_label.setText("")
        self.outsider_button.setText(QCoreApplication.translate("IntakeWho", u"\u540d\u518a\u5916\u4f86\u96fb\u4eba", None))
#if QT_CONFIG(tooltip)
        self.outsider_button.setToolTip(QCoreApplication.translate("IntakeWho", u"\u4f86\u96fb\u4eba\u4e0d\u5728\u540d\u518a\u88e1\uff1a\u53ea\u8a18\u59d3\u540d\u548c\u56de\u96fb", None))
#endif // QT_CONFIG(tooltip)
        self.anonymous_button.setText(QCoreApplication.translate("IntakeWho", u"\u533f\u540d", None))
#if QT_CONFIG(tooltip)
        self.anonymous_button.setToolTip(QCoreApplication.translate("IntakeWho", u"\u4f86\u96fb\u4eba\u4e0d\u9858\u610f\u7559\u59d3\u540d", None))
#endif // QT_CONFIG(tooltip)
        self.match_hint.setText(QCoreApplication.translate("IntakeWho", u"\u2191\u2193 \u9078\uff0cEnter \u5b9a", None))
        pass
    # retranslateUi

