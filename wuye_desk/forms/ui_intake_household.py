# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_household.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

class Ui_IntakeHousehold(object):
    def setupUi(self, IntakeHousehold):
        if not IntakeHousehold.objectName():
            IntakeHousehold.setObjectName(u"IntakeHousehold")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(IntakeHousehold.sizePolicy().hasHeightForWidth())
        IntakeHousehold.setSizePolicy(sizePolicy)
        IntakeHousehold.setProperty(u"panel", True)
        self.card_layout = QVBoxLayout(IntakeHousehold)
        self.card_layout.setSpacing(0)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(0, 0, 0, 0)
        self.card_stack = QStackedWidget(IntakeHousehold)
        self.card_stack.setObjectName(u"card_stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(16, 16, 16, 16)
        self.empty_icon = QLabel(self.empty_page)
        self.empty_icon.setObjectName(u"empty_icon")

        self.empty_layout.addWidget(self.empty_icon)

        self.empty_label = QLabel(self.empty_page)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setWordWrap(True)
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setProperty(u"role", u"muted")

        self.empty_layout.addWidget(self.empty_label)

        self.empty_space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_space)

        self.card_stack.addWidget(self.empty_page)
        self.household_page = QWidget()
        self.household_page.setObjectName(u"household_page")
        self.household_layout = QVBoxLayout(self.household_page)
        self.household_layout.setSpacing(0)
        self.household_layout.setObjectName(u"household_layout")
        self.household_layout.setContentsMargins(0, 0, 0, 0)
        self.card_heading_row = QFrame(self.household_page)
        self.card_heading_row.setObjectName(u"card_heading_row")
        self.card_heading_row.setMinimumSize(QSize(0, 30))
        self.card_heading_row.setProperty(u"headingRow", True)
        self.card_heading_layout = QHBoxLayout(self.card_heading_row)
        self.card_heading_layout.setSpacing(8)
        self.card_heading_layout.setObjectName(u"card_heading_layout")
        self.card_heading_layout.setContentsMargins(8, 2, 4, 2)
        self.room_label = QLabel(self.card_heading_row)
        self.room_label.setObjectName(u"room_label")
        self.room_label.setProperty(u"role", u"heading")

        self.card_heading_layout.addWidget(self.room_label)

        self.capacity_label = QLabel(self.card_heading_row)
        self.capacity_label.setObjectName(u"capacity_label")
        self.capacity_label.setProperty(u"badge", u"plain")

        self.card_heading_layout.addWidget(self.capacity_label)

        self.card_heading_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.card_heading_layout.addItem(self.card_heading_space)

        self.open_household_button = QPushButton(self.card_heading_row)
        self.open_household_button.setObjectName(u"open_household_button")
        self.open_household_button.setProperty(u"quiet", True)
        self.open_household_button.setProperty(u"small", True)

        self.card_heading_layout.addWidget(self.open_household_button)


        self.household_layout.addWidget(self.card_heading_row)

        self.facts = QWidget(self.household_page)
        self.facts.setObjectName(u"facts")
        self.facts_layout = QVBoxLayout(self.facts)
        self.facts_layout.setSpacing(3)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(8, 6, 8, 6)
        self.person_layout = QHBoxLayout()
        self.person_layout.setSpacing(4)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.facts)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"strong")

        self.person_layout.addWidget(self.name_label)

        self.phone_label = QLabel(self.facts)
        self.phone_label.setObjectName(u"phone_label")

        self.person_layout.addWidget(self.phone_label)

        self.reveal_button = QToolButton(self.facts)
        self.reveal_button.setObjectName(u"reveal_button")
        self.reveal_button.setAutoRaise(True)
        self.reveal_button.setCheckable(True)

        self.person_layout.addWidget(self.reveal_button)

        self.person_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.person_layout.addItem(self.person_space)

        self.steward_label = QLabel(self.facts)
        self.steward_label.setObjectName(u"steward_label")

        self.person_layout.addWidget(self.steward_label)


        self.facts_layout.addLayout(self.person_layout)

        self.facts_label = QLabel(self.facts)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setWordWrap(True)
        self.facts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_label.setProperty(u"role", u"caption")

        self.facts_layout.addWidget(self.facts_label)

        self.note_layout = QHBoxLayout()
        self.note_layout.setSpacing(4)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_icon = QLabel(self.facts)
        self.note_icon.setObjectName(u"note_icon")

        self.note_layout.addWidget(self.note_icon)

        self.note_label = QLabel(self.facts)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.note_label.sizePolicy().hasHeightForWidth())
        self.note_label.setSizePolicy(sizePolicy1)
        self.note_label.setProperty(u"role", u"caption")

        self.note_layout.addWidget(self.note_label)


        self.facts_layout.addLayout(self.note_layout)


        self.household_layout.addWidget(self.facts)

        self.history_group = QFrame(self.household_page)
        self.history_group.setObjectName(u"history_group")
        self.history_group.setMinimumSize(QSize(0, 26))
        self.history_group.setMaximumSize(QSize(16777215, 26))
        self.history_group.setProperty(u"groupRow", True)
        self.history_group_layout = QHBoxLayout(self.history_group)
        self.history_group_layout.setSpacing(4)
        self.history_group_layout.setObjectName(u"history_group_layout")
        self.history_group_layout.setContentsMargins(8, 0, 8, 0)
        self.history_title = QLabel(self.history_group)
        self.history_title.setObjectName(u"history_title")
        self.history_title.setProperty(u"role", u"strong")

        self.history_group_layout.addWidget(self.history_title)

        self.history_count = QLabel(self.history_group)
        self.history_count.setObjectName(u"history_count")
        self.history_count.setProperty(u"role", u"caption")

        self.history_group_layout.addWidget(self.history_count)

        self.history_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.history_group_layout.addItem(self.history_space)

        self.link_button = QPushButton(self.history_group)
        self.link_button.setObjectName(u"link_button")
        self.link_button.setCheckable(True)
        self.link_button.setProperty(u"quiet", True)
        self.link_button.setProperty(u"small", True)

        self.history_group_layout.addWidget(self.link_button)


        self.household_layout.addWidget(self.history_group)

        self.repeat_hint = QLabel(self.household_page)
        self.repeat_hint.setObjectName(u"repeat_hint")
        self.repeat_hint.setWordWrap(True)
        self.repeat_hint.setProperty(u"role", u"caption")
        self.repeat_hint.setMargin(4)

        self.household_layout.addWidget(self.repeat_hint)

        self.history_list = QListView(self.household_page)
        self.history_list.setObjectName(u"history_list")
        self.history_list.setUniformItemSizes(True)
        self.history_list.setMouseTracking(True)
        self.history_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.history_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.history_list.setFrameShape(QFrame.Shape.NoFrame)
        self.history_list.setProperty(u"flat", True)

        self.household_layout.addWidget(self.history_list)

        self.card_stack.addWidget(self.household_page)

        self.card_layout.addWidget(self.card_stack)

        QWidget.setTabOrder(self.open_household_button, self.reveal_button)
        QWidget.setTabOrder(self.reveal_button, self.history_list)
        QWidget.setTabOrder(self.history_list, self.link_button)

        self.retranslateUi(IntakeHousehold)

        self.card_stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, IntakeHousehold):
        self.empty_icon.setText("")
        self.empty_label.setText(QCoreApplication.translate("IntakeHousehold", u"\u627e\u5230\u4f4f\u6236\u4ee5\u5f8c\uff0c\u4ed6\u7684\u96fb\u8a71\u3001\u5340\u57df\u7ba1\u7406\u54e1\u3001\u4ee5\u5f80\u7684\u5de5\u4f5c\u55ae\u548c\u672c\u6a13\u6b63\u5728\u767c\u751f\u7684\u4e8b\u6703\u51fa\u73fe\u5728\u9019\u88e1\u3002", None))
        self.room_label.setText("")
        self.capacity_label.setText("")
        self.open_household_button.setText(QCoreApplication.translate("IntakeHousehold", u"\u5168\u90e8\u8cc7\u6599", None))
#if QT_CONFIG(tooltip)
        self.open_household_button.setToolTip(QCoreApplication.translate("IntakeHousehold", u"\u6253\u958b\u9019\u4e00\u6236\u7684\u5168\u90e8\u8cc7\u6599", None))
#endif // QT_CONFIG(tooltip)
        self.name_label.setText("")
        self.phone_label.setText("")
#if QT_CONFIG(tooltip)
        self.reveal_button.setToolTip(QCoreApplication.translate("IntakeHousehold", u"\u986f\u793a\u5b8c\u6574\u96fb\u8a71", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.reveal_button.setAccessibleName(QCoreApplication.translate("IntakeHousehold", u"\u986f\u793a\u5b8c\u6574\u96fb\u8a71", None))
#endif // QT_CONFIG(accessibility)
        self.steward_label.setText("")
        self.facts_label.setText("")
        self.note_icon.setText("")
        self.note_label.setText("")
        self.history_title.setText(QCoreApplication.translate("IntakeHousehold", u"\u672c\u6236\u5de5\u4f5c\u55ae", None))
        self.history_count.setText("")
        self.link_button.setText(QCoreApplication.translate("IntakeHousehold", u"\u672c\u6b21\u95dc\u806f", None))
#if QT_CONFIG(tooltip)
        self.link_button.setToolTip(QCoreApplication.translate("IntakeHousehold", u"\u628a\u9078\u4e2d\u7684\u5de5\u4f5c\u55ae\u95dc\u806f\u5230\u9019\u4e00\u901a\uff1a\u518d\u6b21\u6295\u8a34\u540c\u4e00\u4ef6\u4e8b\uff08\u4e8c\u6b21\u6295\u8a34\uff0c\u7bc73 \u56db(\u4e00)2(3)\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.repeat_hint.setText(QCoreApplication.translate("IntakeHousehold", u"\u524d\u4e00\u4ef6\u662f\u540c\u4e00\u4ef6\u4e8b\u55ce\uff1f\u9078\u4e2d\u5b83\uff0c\u6309\u300c\u672c\u6b21\u95dc\u806f\u300d\uff0c\u5c31\u662f\u4e8c\u6b21\u6295\u8a34\u3002", None))
#if QT_CONFIG(accessibility)
        self.history_list.setAccessibleName(QCoreApplication.translate("IntakeHousehold", u"\u672c\u6236\u4ee5\u5f80\u7684\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

