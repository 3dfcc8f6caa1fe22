# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_FirstStart(object):
    def setupUi(self, FirstStart):
        if not FirstStart.objectName():
            FirstStart.setObjectName(u"FirstStart")
        FirstStart.resize(920, 716)
        self.page_layout = QVBoxLayout(FirstStart)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 16)
        self.welcome_label = QLabel(FirstStart)
        self.welcome_label.setObjectName(u"welcome_label")
        self.welcome_label.setProperty(u"role", u"title")

        self.page_layout.addWidget(self.welcome_label)

        self.intro_label = QLabel(FirstStart)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"muted")

        self.page_layout.addWidget(self.intro_label)

        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(8)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.station_panel = QFrame(FirstStart)
        self.station_panel.setObjectName(u"station_panel")
        self.station_panel.setProperty(u"panel", True)
        self.station_layout = QVBoxLayout(self.station_panel)
        self.station_layout.setSpacing(8)
        self.station_layout.setObjectName(u"station_layout")
        self.station_layout.setContentsMargins(12, 8, 12, 12)
        self.station_heading = QLabel(self.station_panel)
        self.station_heading.setObjectName(u"station_heading")
        self.station_heading.setProperty(u"role", u"heading")

        self.station_layout.addWidget(self.station_heading)

        self.station_grid = QGridLayout()
        self.station_grid.setObjectName(u"station_grid")
        self.station_grid.setHorizontalSpacing(8)
        self.station_grid.setVerticalSpacing(4)
        self.station_grid.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.station_panel)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.station_grid.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(self.station_panel)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(60)
        self.name_edit.setMinimumSize(QSize(300, 28))

        self.station_grid.addWidget(self.name_edit, 0, 1, 1, 1)

        self.name_problem = QLabel(self.station_panel)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"problem", True)
        self.name_problem.setWordWrap(True)

        self.station_grid.addWidget(self.name_problem, 1, 1, 1, 1)

        self.phone_label = QLabel(self.station_panel)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.station_grid.addWidget(self.phone_label, 2, 0, 1, 1)

        self.phone_edit = QLineEdit(self.station_panel)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMaxLength(40)

        self.station_grid.addWidget(self.phone_edit, 2, 1, 1, 1)

        self.phone_problem = QLabel(self.station_panel)
        self.phone_problem.setObjectName(u"phone_problem")
        self.phone_problem.setProperty(u"problem", True)
        self.phone_problem.setWordWrap(True)

        self.station_grid.addWidget(self.phone_problem, 3, 1, 1, 1)

        self.address_label = QLabel(self.station_panel)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.station_grid.addWidget(self.address_label, 4, 0, 1, 1)

        self.address_edit = QLineEdit(self.station_panel)
        self.address_edit.setObjectName(u"address_edit")
        self.address_edit.setMaxLength(120)

        self.station_grid.addWidget(self.address_edit, 4, 1, 1, 1)


        self.station_layout.addLayout(self.station_grid)


        self.left_layout.addWidget(self.station_panel)

        self.head_panel = QFrame(FirstStart)
        self.head_panel.setObjectName(u"head_panel")
        self.head_panel.setProperty(u"panel", True)
        self.head_layout = QVBoxLayout(self.head_panel)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(12, 8, 12, 12)
        self.head_heading = QLabel(self.head_panel)
        self.head_heading.setObjectName(u"head_heading")
        self.head_heading.setProperty(u"role", u"heading")

        self.head_layout.addWidget(self.head_heading)

        self.head_hint = QLabel(self.head_panel)
        self.head_hint.setObjectName(u"head_hint")
        self.head_hint.setProperty(u"role", u"muted")
        self.head_hint.setWordWrap(True)

        self.head_layout.addWidget(self.head_hint)

        self.head_grid = QGridLayout()
        self.head_grid.setObjectName(u"head_grid")
        self.head_grid.setHorizontalSpacing(8)
        self.head_grid.setVerticalSpacing(4)
        self.head_grid.setContentsMargins(0, 0, 0, 0)
        self.supervisor_label = QLabel(self.head_panel)
        self.supervisor_label.setObjectName(u"supervisor_label")
        self.supervisor_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.head_grid.addWidget(self.supervisor_label, 0, 0, 1, 1)

        self.supervisor_edit = QLineEdit(self.head_panel)
        self.supervisor_edit.setObjectName(u"supervisor_edit")
        self.supervisor_edit.setMaxLength(30)
        self.supervisor_edit.setMinimumSize(QSize(300, 28))

        self.head_grid.addWidget(self.supervisor_edit, 0, 1, 1, 1)

        self.supervisor_problem = QLabel(self.head_panel)
        self.supervisor_problem.setObjectName(u"supervisor_problem")
        self.supervisor_problem.setProperty(u"problem", True)
        self.supervisor_problem.setWordWrap(True)

        self.head_grid.addWidget(self.supervisor_problem, 1, 1, 1, 1)

        self.pin_label = QLabel(self.head_panel)
        self.pin_label.setObjectName(u"pin_label")
        self.pin_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.head_grid.addWidget(self.pin_label, 2, 0, 1, 1)

        self.pin_edit = QLineEdit(self.head_panel)
        self.pin_edit.setObjectName(u"pin_edit")
        self.pin_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin_edit.setMaxLength(6)
        self.pin_edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

        self.head_grid.addWidget(self.pin_edit, 2, 1, 1, 1)

        self.pin_problem = QLabel(self.head_panel)
        self.pin_problem.setObjectName(u"pin_problem")
        self.pin_problem.setProperty(u"problem", True)
        self.pin_problem.setWordWrap(True)

        self.head_grid.addWidget(self.pin_problem, 3, 1, 1, 1)

        self.pin_again_label = QLabel(self.head_panel)
        self.pin_again_label.setObjectName(u"pin_again_label")
        self.pin_again_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.head_grid.addWidget(self.pin_again_label, 4, 0, 1, 1)

        self.pin_again_edit = QLineEdit(self.head_panel)
        self.pin_again_edit.setObjectName(u"pin_again_edit")
        self.pin_again_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin_again_edit.setMaxLength(6)
        self.pin_again_edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

        self.head_grid.addWidget(self.pin_again_edit, 4, 1, 1, 1)

        self.pin_again_problem = QLabel(self.head_panel)
        self.pin_again_problem.setObjectName(u"pin_again_problem")
        self.pin_again_problem.setProperty(u"problem", True)
        self.pin_again_problem.setWordWrap(True)

        self.head_grid.addWidget(self.pin_again_problem, 5, 1, 1, 1)


        self.head_layout.addLayout(self.head_grid)


        self.left_layout.addWidget(self.head_panel)

        self.left_space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_layout.addItem(self.left_space)


        self.columns_layout.addLayout(self.left_layout)

        self.right_layout = QVBoxLayout()
        self.right_layout.setSpacing(8)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.hours_panel = QFrame(FirstStart)
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


        self.right_layout.addWidget(self.hours_panel)

        self.roster_panel = QFrame(FirstStart)
        self.roster_panel.setObjectName(u"roster_panel")
        self.roster_panel.setProperty(u"panel", True)
        self.roster_layout = QVBoxLayout(self.roster_panel)
        self.roster_layout.setSpacing(8)
        self.roster_layout.setObjectName(u"roster_layout")
        self.roster_layout.setContentsMargins(12, 8, 12, 12)
        self.roster_heading = QLabel(self.roster_panel)
        self.roster_heading.setObjectName(u"roster_heading")
        self.roster_heading.setProperty(u"role", u"heading")

        self.roster_layout.addWidget(self.roster_heading)

        self.roster_hint = QLabel(self.roster_panel)
        self.roster_hint.setObjectName(u"roster_hint")
        self.roster_hint.setProperty(u"role", u"muted")
        self.roster_hint.setWordWrap(True)

        self.roster_layout.addWidget(self.roster_hint)

        self.roster_row = QHBoxLayout()
        self.roster_row.setSpacing(8)
        self.roster_row.setObjectName(u"roster_row")
        self.roster_row.setContentsMargins(0, 0, 0, 0)
        self.roster_edit = QLineEdit(self.roster_panel)
        self.roster_edit.setObjectName(u"roster_edit")
        self.roster_edit.setReadOnly(True)

        self.roster_row.addWidget(self.roster_edit)

        self.roster_button = QPushButton(self.roster_panel)
        self.roster_button.setObjectName(u"roster_button")

        self.roster_row.addWidget(self.roster_button)


        self.roster_layout.addLayout(self.roster_row)

        self.roster_problem = QLabel(self.roster_panel)
        self.roster_problem.setObjectName(u"roster_problem")
        self.roster_problem.setProperty(u"problem", True)
        self.roster_problem.setWordWrap(True)

        self.roster_layout.addWidget(self.roster_problem)


        self.right_layout.addWidget(self.roster_panel)

        self.right_space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_layout.addItem(self.right_space)


        self.columns_layout.addLayout(self.right_layout)

        self.columns_layout.setStretch(0, 1)
        self.columns_layout.setStretch(1, 1)

        self.page_layout.addLayout(self.columns_layout)

        self.form_problem = QLabel(FirstStart)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"problem", True)
        self.form_problem.setWordWrap(True)

        self.page_layout.addWidget(self.form_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.demo_button = QPushButton(FirstStart)
        self.demo_button.setObjectName(u"demo_button")
        self.demo_button.setProperty(u"quiet", True)
        self.demo_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.demo_button)

        self.buttons_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_space)

        self.start_button = QPushButton(FirstStart)
        self.start_button.setObjectName(u"start_button")
        self.start_button.setProperty(u"primary", True)
        self.start_button.setMinimumSize(QSize(160, 36))

        self.buttons_layout.addWidget(self.start_button)


        self.page_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.address_label.setBuddy(self.address_edit)
        self.supervisor_label.setBuddy(self.supervisor_edit)
        self.pin_label.setBuddy(self.pin_edit)
        self.pin_again_label.setBuddy(self.pin_again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.supervisor_edit)
        QWidget.setTabOrder(self.supervisor_edit, self.pin_edit)
        QWidget.setTabOrder(self.pin_edit, self.pin_again_edit)
        QWidget.setTabOrder(self.pin_again_edit, self.hours_widget)
        QWidget.setTabOrder(self.hours_widget, self.roster_edit)
        QWidget.setTabOrder(self.roster_edit, self.roster_button)
        QWidget.setTabOrder(self.roster_button, self.start_button)
        QWidget.setTabOrder(self.start_button, self.demo_button)

        self.retranslateUi(FirstStart)

        self.start_button.setDefault(True)

    # setupUi

    def retranslateUi(self, FirstStart):
        FirstStart.setWindowTitle(QCoreApplication.translate("FirstStart", u"\u7269\u696d\u524d\u81fa", None))
        self.welcome_label.setText(QCoreApplication.translate("FirstStart", u"\u958b\u59cb\u4f7f\u7528\u7269\u696d\u524d\u81fa", None))
        self.intro_label.setText(QCoreApplication.translate("FirstStart", u"\u5148\u8aaa\u5e7e\u4ef6\u4e8b\uff0c\u5169\u5206\u9418\u5c31\u597d\u3002\u4ee5\u5f8c\u90fd\u53ef\u4ee5\u5728\u300c\u8a2d\u5b9a\u300d\u88e1\u6539\u3002", None))
        self.station_heading.setText(QCoreApplication.translate("FirstStart", u"\u670d\u52d9\u7ad9", None))
        self.name_label.setText(QCoreApplication.translate("FirstStart", u"\u540d\u7a31", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("FirstStart", u"\u670d\u52d9\u7ad9\u540d\u7a31", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("FirstStart", u"\u9326\u6e56\u82b1\u5712\u7269\u696d\u670d\u52d9\u7ad9", None))
        self.name_problem.setText("")
        self.phone_label.setText(QCoreApplication.translate("FirstStart", u"\u96fb\u8a71", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("FirstStart", u"\u670d\u52d9\u7ad9\u96fb\u8a71", None))
#endif // QT_CONFIG(accessibility)
        self.phone_edit.setPlaceholderText(QCoreApplication.translate("FirstStart", u"\u4f4f\u6236\u6253\u7684\u90a3\u500b\u865f\u78bc", None))
        self.phone_problem.setText("")
        self.address_label.setText(QCoreApplication.translate("FirstStart", u"\u5730\u5740", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("FirstStart", u"\u670d\u52d9\u7ad9\u5730\u5740", None))
#endif // QT_CONFIG(accessibility)
        self.address_edit.setPlaceholderText(QCoreApplication.translate("FirstStart", u"\u5370\u5728\u8868\u982d\uff0c\u53ef\u4ee5\u5148\u7a7a\u8457", None))
        self.head_heading.setText(QCoreApplication.translate("FirstStart", u"\u7b2c\u4e00\u4f4d\u7ad9\u9577", None))
        self.head_hint.setText(QCoreApplication.translate("FirstStart", u"\u7ad9\u9577\u7ba1\u4eba\u54e1\u3001\u898f\u5247\u548c\u5de5\u4f5c\u65e5\u66c6\u3002\u5176\u4ed6\u4eba\u7531\u7ad9\u9577\u4e4b\u5f8c\u52a0\u3002", None))
        self.supervisor_label.setText(QCoreApplication.translate("FirstStart", u"\u59d3\u540d", None))
#if QT_CONFIG(accessibility)
        self.supervisor_edit.setAccessibleName(QCoreApplication.translate("FirstStart", u"\u7b2c\u4e00\u4f4d\u7ad9\u9577\u7684\u59d3\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.supervisor_problem.setText("")
        self.pin_label.setText(QCoreApplication.translate("FirstStart", u"PIN", None))
#if QT_CONFIG(accessibility)
        self.pin_edit.setAccessibleName(QCoreApplication.translate("FirstStart", u"\u516d\u4f4d\u6578\u5b57 PIN", None))
#endif // QT_CONFIG(accessibility)
        self.pin_edit.setPlaceholderText(QCoreApplication.translate("FirstStart", u"\u516d\u4f4d\u6578\u5b57\uff0c\u63db\u4eba\u6642\u8981\u8f38", None))
        self.pin_problem.setText("")
        self.pin_again_label.setText(QCoreApplication.translate("FirstStart", u"\u518d\u8f38\u4e00\u6b21", None))
#if QT_CONFIG(accessibility)
        self.pin_again_edit.setAccessibleName(QCoreApplication.translate("FirstStart", u"\u518d\u8f38\u4e00\u6b21 PIN", None))
#endif // QT_CONFIG(accessibility)
        self.pin_again_problem.setText("")
        self.hours_heading.setText(QCoreApplication.translate("FirstStart", u"\u71df\u696d\u6642\u9593", None))
        self.hours_hint.setText(QCoreApplication.translate("FirstStart", u"\u671f\u9650\u7b97\u5230\u6700\u5f8c\u4e00\u5929\u7684\u4e0b\u73ed\u6642\u523b\u3002\u6c92\u52fe\u7684\u65e5\u5b50\u82e5\u8abf\u4f11\u4e0a\u73ed\uff0c\u7167 08:30\uff0d17:30\u3002", None))
        self.hours_problem.setText("")
        self.roster_heading.setText(QCoreApplication.translate("FirstStart", u"\u4f4f\u6236\u540d\u518a", None))
        self.roster_hint.setText(QCoreApplication.translate("FirstStart", u"\u6709 Excel \u540d\u518a\u5c31\u9078\u5b83\uff0c\u4e0b\u4e00\u6b65\u5148\u770b\u4e00\u904d\u518d\u532f\u5165\u3002\u4e5f\u53ef\u4ee5\u4e4b\u5f8c\u518d\u532f\u5165\uff0c\u6216\u4e00\u6236\u4e00\u6236\u8f38\u5165\u3002", None))
#if QT_CONFIG(accessibility)
        self.roster_edit.setAccessibleName(QCoreApplication.translate("FirstStart", u"\u540d\u518a\u6a94\u6848", None))
#endif // QT_CONFIG(accessibility)
        self.roster_edit.setPlaceholderText(QCoreApplication.translate("FirstStart", u"\u4e0d\u9078\u4e5f\u53ef\u4ee5", None))
        self.roster_button.setText(QCoreApplication.translate("FirstStart", u"\u9078\u6a94\u6848\u2026", None))
        self.roster_problem.setText("")
        self.form_problem.setText("")
        self.demo_button.setText(QCoreApplication.translate("FirstStart", u"\u5148\u770b\u793a\u7bc4\u670d\u52d9\u7ad9", None))
#if QT_CONFIG(tooltip)
        self.demo_button.setToolTip(QCoreApplication.translate("FirstStart", u"\u6253\u958b\u4e00\u500b\u6709\u5e7e\u767e\u6236\u548c\u5e7e\u500b\u6708\u5de5\u4f5c\u55ae\u7684\u670d\u52d9\u7ad9\uff0c\u8cc7\u6599\u653e\u5728\u5225\u7684\u8cc7\u6599\u593e", None))
#endif // QT_CONFIG(tooltip)
        self.start_button.setText(QCoreApplication.translate("FirstStart", u"\u958b\u59cb\u4f7f\u7528", None))
    # retranslateUi

