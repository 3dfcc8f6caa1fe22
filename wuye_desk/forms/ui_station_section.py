# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'station_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

class Ui_StationSection(object):
    def setupUi(self, StationSection):
        if not StationSection.objectName():
            StationSection.setObjectName(u"StationSection")
        self.section_layout = QHBoxLayout(StationSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.card_panel = QFrame(StationSection)
        self.card_panel.setObjectName(u"card_panel")
        self.card_panel.setProperty(u"panel", True)
        self.card_layout = QVBoxLayout(self.card_panel)
        self.card_layout.setSpacing(8)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(12, 8, 12, 12)
        self.card_heading = QLabel(self.card_panel)
        self.card_heading.setObjectName(u"card_heading")
        self.card_heading.setProperty(u"role", u"heading")

        self.card_layout.addWidget(self.card_heading)

        self.card_hint = QLabel(self.card_panel)
        self.card_hint.setObjectName(u"card_hint")
        self.card_hint.setProperty(u"role", u"muted")

        self.card_layout.addWidget(self.card_hint)

        self.card_grid = QGridLayout()
        self.card_grid.setObjectName(u"card_grid")
        self.card_grid.setHorizontalSpacing(8)
        self.card_grid.setVerticalSpacing(4)
        self.card_grid.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.card_panel)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.card_grid.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(self.card_panel)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(60)

        self.card_grid.addWidget(self.name_edit, 0, 1, 1, 1)

        self.name_problem = QLabel(self.card_panel)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"problem", True)
        self.name_problem.setWordWrap(True)

        self.card_grid.addWidget(self.name_problem, 1, 1, 1, 1)

        self.phone_label = QLabel(self.card_panel)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.card_grid.addWidget(self.phone_label, 2, 0, 1, 1)

        self.phone_edit = QLineEdit(self.card_panel)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMaxLength(40)

        self.card_grid.addWidget(self.phone_edit, 2, 1, 1, 1)

        self.phone_problem = QLabel(self.card_panel)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setProperty(u"problem", True)
        self.phone_problem.setWordWrap(True)

        self.card_grid.addWidget(self.phone_problem, 3, 1, 1, 1)

        self.address_label = QLabel(self.card_panel)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.card_grid.addWidget(self.address_label, 4, 0, 1, 1)

        self.address_edit = QLineEdit(self.card_panel)
        self.address_edit.setObjectName(u"address_edit")
        self.address_edit.setMaxLength(120)

        self.card_grid.addWidget(self.address_edit, 4, 1, 1, 1)

        self.payee_label = QLabel(self.card_panel)
        self.payee_label.setObjectName(u"payee_label")
        self.payee_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.card_grid.addWidget(self.payee_label, 5, 0, 1, 1)

        self.payee_edit = QLineEdit(self.card_panel)
        self.payee_edit.setObjectName(u"payee_edit")
        self.payee_edit.setMaxLength(60)

        self.card_grid.addWidget(self.payee_edit, 5, 1, 1, 1)

        self.payee_problem = QLabel(self.card_panel)
        self.payee_problem.setObjectName(u"payee_problem")
        self.payee_problem.setProperty(u"problem", True)
        self.payee_problem.setWordWrap(True)

        self.card_grid.addWidget(self.payee_problem, 6, 1, 1, 1)

        self.payee_bank_label = QLabel(self.card_panel)
        self.payee_bank_label.setObjectName(u"payee_bank_label")
        self.payee_bank_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.card_grid.addWidget(self.payee_bank_label, 7, 0, 1, 1)

        self.payee_bank_edit = QLineEdit(self.card_panel)
        self.payee_bank_edit.setObjectName(u"payee_bank_edit")
        self.payee_bank_edit.setMaxLength(60)

        self.card_grid.addWidget(self.payee_bank_edit, 7, 1, 1, 1)

        self.payee_account_label = QLabel(self.card_panel)
        self.payee_account_label.setObjectName(u"payee_account_label")
        self.payee_account_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.card_grid.addWidget(self.payee_account_label, 8, 0, 1, 1)

        self.payee_account_edit = QLineEdit(self.card_panel)
        self.payee_account_edit.setObjectName(u"payee_account_edit")
        self.payee_account_edit.setMaxLength(60)

        self.card_grid.addWidget(self.payee_account_edit, 8, 1, 1, 1)

        self.fees_phone_label = QLabel(self.card_panel)
        self.fees_phone_label.setObjectName(u"fees_phone_label")
        self.fees_phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.card_grid.addWidget(self.fees_phone_label, 9, 0, 1, 1)

        self.fees_phone_edit = QLineEdit(self.card_panel)
        self.fees_phone_edit.setObjectName(u"fees_phone_edit")
        self.fees_phone_edit.setMaxLength(60)

        self.card_grid.addWidget(self.fees_phone_edit, 9, 1, 1, 1)


        self.card_layout.addLayout(self.card_grid)

        self.card_buttons = QHBoxLayout()
        self.card_buttons.setSpacing(8)
        self.card_buttons.setObjectName(u"card_buttons")
        self.card_buttons.setContentsMargins(0, 0, 0, 0)
        self.card_saved_label = QLabel(self.card_panel)
        self.card_saved_label.setObjectName(u"card_saved_label")
        self.card_saved_label.setProperty(u"role", u"muted")

        self.card_buttons.addWidget(self.card_saved_label)

        self.card_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.card_buttons.addItem(self.card_space)

        self.save_card_button = QPushButton(self.card_panel)
        self.save_card_button.setObjectName(u"save_card_button")

        self.card_buttons.addWidget(self.save_card_button)


        self.card_layout.addLayout(self.card_buttons)


        self.left_layout.addWidget(self.card_panel)

        self.look_panel = QFrame(StationSection)
        self.look_panel.setObjectName(u"look_panel")
        self.look_panel.setProperty(u"panel", True)
        self.look_layout = QVBoxLayout(self.look_panel)
        self.look_layout.setSpacing(8)
        self.look_layout.setObjectName(u"look_layout")
        self.look_layout.setContentsMargins(12, 8, 12, 12)
        self.look_heading = QLabel(self.look_panel)
        self.look_heading.setObjectName(u"look_heading")
        self.look_heading.setProperty(u"role", u"heading")

        self.look_layout.addWidget(self.look_heading)

        self.look_hint = QLabel(self.look_panel)
        self.look_hint.setObjectName(u"look_hint")
        self.look_hint.setProperty(u"role", u"muted")

        self.look_layout.addWidget(self.look_hint)

        self.look_row = QHBoxLayout()
        self.look_row.setSpacing(0)
        self.look_row.setObjectName(u"look_row")
        self.look_row.setContentsMargins(0, 0, 0, 0)
        self.system_button = QToolButton(self.look_panel)
        self.system_button.setObjectName(u"system_button")
        self.system_button.setCheckable(True)
        self.system_button.setAutoExclusive(True)
        self.system_button.setProperty(u"segment", True)
        self.system_button.setProperty(u"edge", u"first")

        self.look_row.addWidget(self.system_button)

        self.light_button = QToolButton(self.look_panel)
        self.light_button.setObjectName(u"light_button")
        self.light_button.setCheckable(True)
        self.light_button.setAutoExclusive(True)
        self.light_button.setProperty(u"segment", True)

        self.look_row.addWidget(self.light_button)

        self.dark_button = QToolButton(self.look_panel)
        self.dark_button.setObjectName(u"dark_button")
        self.dark_button.setCheckable(True)
        self.dark_button.setAutoExclusive(True)
        self.dark_button.setProperty(u"segment", True)
        self.dark_button.setProperty(u"edge", u"last")

        self.look_row.addWidget(self.dark_button)

        self.look_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.look_row.addItem(self.look_space)


        self.look_layout.addLayout(self.look_row)


        self.left_layout.addWidget(self.look_panel)

        self.reminder_panel = QFrame(StationSection)
        self.reminder_panel.setObjectName(u"reminder_panel")
        self.reminder_panel.setProperty(u"panel", True)
        self.reminder_layout = QVBoxLayout(self.reminder_panel)
        self.reminder_layout.setSpacing(8)
        self.reminder_layout.setObjectName(u"reminder_layout")
        self.reminder_layout.setContentsMargins(12, 8, 12, 12)
        self.reminder_heading = QLabel(self.reminder_panel)
        self.reminder_heading.setObjectName(u"reminder_heading")
        self.reminder_heading.setProperty(u"role", u"heading")

        self.reminder_layout.addWidget(self.reminder_heading)

        self.reminder_hint = QLabel(self.reminder_panel)
        self.reminder_hint.setObjectName(u"reminder_hint")
        self.reminder_hint.setProperty(u"role", u"muted")
        self.reminder_hint.setWordWrap(True)

        self.reminder_layout.addWidget(self.reminder_hint)

        self.reminder_check = QCheckBox(self.reminder_panel)
        self.reminder_check.setObjectName(u"reminder_check")

        self.reminder_layout.addWidget(self.reminder_check)


        self.left_layout.addWidget(self.reminder_panel)

        self.left_space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_layout.addItem(self.left_space)


        self.section_layout.addLayout(self.left_layout)

        self.right_layout = QVBoxLayout()
        self.right_layout.setSpacing(8)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.hours_panel = QFrame(StationSection)
        self.hours_panel.setObjectName(u"hours_panel")
        self.hours_panel.setProperty(u"panel", True)
        self.hours_layout = QVBoxLayout(self.hours_panel)
        self.hours_layout.setSpacing(8)
        self.hours_layout.setObjectName(u"hours_layout")
        self.hours_layout.setContentsMargins(12, 8, 12, 12)
        self.hours_heading = QLabel(self.hours_panel)
        self.hours_heading.setObjectName(u"hours_heading")
        self.hours_heading.setProperty(u"role", u"heading")

        self.hours_layout.addWidget(self.hours_heading)

        self.hours_hint = QLabel(self.hours_panel)
        self.hours_hint.setObjectName(u"hours_hint")
        self.hours_hint.setProperty(u"role", u"muted")
        self.hours_hint.setWordWrap(True)

        self.hours_layout.addWidget(self.hours_hint)

        self.hours_widget = QWidget(self.hours_panel)
        self.hours_widget.setObjectName(u"hours_widget")

        self.hours_layout.addWidget(self.hours_widget)

        self.hours_problem = QLabel(self.hours_panel)
        self.hours_problem.setObjectName(u"hours_problem")
        self.hours_problem.setProperty(u"problem", True)
        self.hours_problem.setWordWrap(True)

        self.hours_layout.addWidget(self.hours_problem)

        self.hours_buttons = QHBoxLayout()
        self.hours_buttons.setSpacing(8)
        self.hours_buttons.setObjectName(u"hours_buttons")
        self.hours_buttons.setContentsMargins(0, 0, 0, 0)
        self.hours_saved_label = QLabel(self.hours_panel)
        self.hours_saved_label.setObjectName(u"hours_saved_label")
        self.hours_saved_label.setProperty(u"role", u"muted")

        self.hours_buttons.addWidget(self.hours_saved_label)

        self.hours_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hours_buttons.addItem(self.hours_space)

        self.save_hours_button = QPushButton(self.hours_panel)
        self.save_hours_button.setObjectName(u"save_hours_button")

        self.hours_buttons.addWidget(self.save_hours_button)


        self.hours_layout.addLayout(self.hours_buttons)


        self.right_layout.addWidget(self.hours_panel)

        self.right_space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_layout.addItem(self.right_space)


        self.section_layout.addLayout(self.right_layout)

        self.section_layout.setStretch(0, 1)
        self.section_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.address_label.setBuddy(self.address_edit)
        self.payee_label.setBuddy(self.payee_edit)
        self.payee_bank_label.setBuddy(self.payee_bank_edit)
        self.payee_account_label.setBuddy(self.payee_account_edit)
        self.fees_phone_label.setBuddy(self.fees_phone_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.save_card_button)
        QWidget.setTabOrder(self.save_card_button, self.system_button)
        QWidget.setTabOrder(self.system_button, self.light_button)
        QWidget.setTabOrder(self.light_button, self.dark_button)
        QWidget.setTabOrder(self.dark_button, self.reminder_check)
        QWidget.setTabOrder(self.reminder_check, self.hours_widget)
        QWidget.setTabOrder(self.hours_widget, self.save_hours_button)

        self.retranslateUi(StationSection)
    # setupUi

    def retranslateUi(self, StationSection):
        self.card_heading.setText(QCoreApplication.translate("StationSection", u"\u670d\u52d9\u7ad9", None))
        self.card_hint.setText(QCoreApplication.translate("StationSection", u"\u5370\u5728\u6bcf\u5f35\u8868\u7684\u8868\u982d\u3002", None))
        self.name_label.setText(QCoreApplication.translate("StationSection", u"\u540d\u7a31", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("StationSection", u"\u670d\u52d9\u7ad9\u540d\u7a31", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.phone_label.setText(QCoreApplication.translate("StationSection", u"\u96fb\u8a71", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("StationSection", u"\u670d\u52d9\u7ad9\u96fb\u8a71", None))
#endif // QT_CONFIG(accessibility)
        self.phone_problem.setText("")
        self.address_label.setText(QCoreApplication.translate("StationSection", u"\u5730\u5740", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("StationSection", u"\u670d\u52d9\u7ad9\u5730\u5740", None))
#endif // QT_CONFIG(accessibility)
        self.payee_label.setText(QCoreApplication.translate("StationSection", u"\u6536\u6b3e\u6236\u540d", None))
#if QT_CONFIG(accessibility)
        self.payee_edit.setAccessibleName(QCoreApplication.translate("StationSection", u"\u6536\u6b3e\u6236\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.payee_edit.setPlaceholderText(QCoreApplication.translate("StationSection", u"\u5370\u5728\u7ba1\u7406\u8cbb\u901a\u77e5\u55ae\u4e0a\uff0c\u4f4f\u6236\u8f49\u8cec\u7528", None))
        self.payee_problem.setText("")
        self.payee_bank_label.setText(QCoreApplication.translate("StationSection", u"\u958b\u6236\u884c", None))
#if QT_CONFIG(accessibility)
        self.payee_bank_edit.setAccessibleName(QCoreApplication.translate("StationSection", u"\u6536\u6b3e\u958b\u6236\u884c", None))
#endif // QT_CONFIG(accessibility)
        self.payee_account_label.setText(QCoreApplication.translate("StationSection", u"\u8cec\u865f", None))
#if QT_CONFIG(accessibility)
        self.payee_account_edit.setAccessibleName(QCoreApplication.translate("StationSection", u"\u6536\u6b3e\u8cec\u865f", None))
#endif // QT_CONFIG(accessibility)
        self.fees_phone_label.setText(QCoreApplication.translate("StationSection", u"\u6536\u8cbb\u5ba4\u96fb\u8a71", None))
#if QT_CONFIG(accessibility)
        self.fees_phone_edit.setAccessibleName(QCoreApplication.translate("StationSection", u"\u6536\u8cbb\u5ba4\u96fb\u8a71", None))
#endif // QT_CONFIG(accessibility)
        self.fees_phone_edit.setPlaceholderText(QCoreApplication.translate("StationSection", u"\u6c92\u6709\u5c31\u5370\u670d\u52d9\u7ad9\u96fb\u8a71", None))
        self.card_saved_label.setText("")
        self.save_card_button.setText(QCoreApplication.translate("StationSection", u"\u4fdd\u5b58", None))
        self.look_heading.setText(QCoreApplication.translate("StationSection", u"\u5916\u89c0", None))
        self.look_hint.setText(QCoreApplication.translate("StationSection", u"\u53ea\u7ba1\u9019\u4e00\u81fa\u96fb\u8166\u4e0a\u7684\u7a97\u53e3\uff0c\u6253\u5370\u4e0d\u8b8a\u3002", None))
        self.system_button.setText(QCoreApplication.translate("StationSection", u"\u8ddf\u96a8\u7cfb\u7d71", None))
        self.light_button.setText(QCoreApplication.translate("StationSection", u"\u6dfa\u8272", None))
        self.dark_button.setText(QCoreApplication.translate("StationSection", u"\u6df1\u8272", None))
        self.reminder_heading.setText(QCoreApplication.translate("StationSection", u"\u63d0\u9192", None))
        self.reminder_hint.setText(QCoreApplication.translate("StationSection", u"\u71df\u696d\u6642\u9593\u88e1\u5408\u6210\u4e00\u689d\uff0c\u53ea\u6709\u5341\u5206\u9418\u7684\u6642\u9418\u96a8\u6642\u63d0\u9192\uff1b\u6c92\u6709\u8072\u97f3\u3002", None))
        self.reminder_check.setText(QCoreApplication.translate("StationSection", u"\u63d0\u9192\u5feb\u5230\u671f\u548c\u5df2\u903e\u671f\u7684\u6642\u9418", None))
        self.hours_heading.setText(QCoreApplication.translate("StationSection", u"\u71df\u696d\u6642\u9593", None))
        self.hours_hint.setText(QCoreApplication.translate("StationSection", u"\u671f\u9650\u7b97\u5230\u6700\u5f8c\u4e00\u5929\u7684\u4e0b\u73ed\u6642\u523b\uff08\u672c\u5730\uff09\u3002\u6539\u4e86\u4ee5\u5f8c\uff0c\u672a\u8fa6\u7684\u671f\u9650\u8ddf\u8457\u91cd\u7b97\uff1b\u7d04\u597d\u7684\u4e0d\u52d5\u3002", None))
        self.hours_problem.setText("")
        self.hours_saved_label.setText("")
        self.save_hours_button.setText(QCoreApplication.translate("StationSection", u"\u4fdd\u5b58\u71df\u696d\u6642\u9593", None))
        pass
    # retranslateUi

