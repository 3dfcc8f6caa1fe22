# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        self.frame = QWidget(MainWindow)
        self.frame.setObjectName(u"frame")
        self.frame_layout = QVBoxLayout(self.frame)
        self.frame_layout.setSpacing(0)
        self.frame_layout.setObjectName(u"frame_layout")
        self.frame_layout.setContentsMargins(0, 0, 0, 0)
        self.top_bar = QFrame(self.frame)
        self.top_bar.setObjectName(u"top_bar")
        self.top_bar.setMinimumSize(QSize(0, 44))
        self.top_bar.setMaximumSize(QSize(16777215, 44))
        self.top_layout = QHBoxLayout(self.top_bar)
        self.top_layout.setSpacing(8)
        self.top_layout.setObjectName(u"top_layout")
        self.top_layout.setContentsMargins(0, 0, 8, 0)
        self.logo_label = QLabel(self.top_bar)
        self.logo_label.setObjectName(u"logo_label")
        self.logo_label.setMinimumSize(QSize(72, 0))
        self.logo_label.setMaximumSize(QSize(72, 16777215))
        self.logo_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.top_layout.addWidget(self.logo_label)

        self.new_ticket_button = QPushButton(self.top_bar)
        self.new_ticket_button.setObjectName(u"new_ticket_button")
        self.new_ticket_button.setProperty(u"soft", True)

        self.top_layout.addWidget(self.new_ticket_button)

        self.search_edit = QLineEdit(self.top_bar)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setMinimumSize(QSize(220, 0))
        self.search_edit.setMaximumSize(QSize(372, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(2)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search_edit.sizePolicy().hasHeightForWidth())
        self.search_edit.setSizePolicy(sizePolicy)

        self.top_layout.addWidget(self.search_edit)

        self.top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top_layout.addItem(self.top_spacer)

        self.over_button = QPushButton(self.top_bar)
        self.over_button.setObjectName(u"over_button")
        self.over_button.setProperty(u"chip", u"over")

        self.top_layout.addWidget(self.over_button)

        self.soon_button = QPushButton(self.top_bar)
        self.soon_button.setObjectName(u"soon_button")
        self.soon_button.setProperty(u"chip", u"soon")

        self.top_layout.addWidget(self.soon_button)

        self.chip_line = QFrame(self.top_bar)
        self.chip_line.setObjectName(u"chip_line")
        self.chip_line.setProperty(u"hairline", True)
        self.chip_line.setMinimumSize(QSize(1, 24))
        self.chip_line.setMaximumSize(QSize(1, 24))

        self.top_layout.addWidget(self.chip_line)

        self.date_label = QLabel(self.top_bar)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setProperty(u"role", u"muted")

        self.top_layout.addWidget(self.date_label)

        self.time_label = QLabel(self.top_bar)
        self.time_label.setObjectName(u"time_label")
        self.time_label.setProperty(u"role", u"time")

        self.top_layout.addWidget(self.time_label)

        self.clock_line = QFrame(self.top_bar)
        self.clock_line.setObjectName(u"clock_line")
        self.clock_line.setProperty(u"hairline", True)
        self.clock_line.setMinimumSize(QSize(1, 24))
        self.clock_line.setMaximumSize(QSize(1, 24))

        self.top_layout.addWidget(self.clock_line)

        self.person_button = QPushButton(self.top_bar)
        self.person_button.setObjectName(u"person_button")
        self.person_layout = QHBoxLayout(self.person_button)
        self.person_layout.setSpacing(6)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(10, 0, 8, 0)
        self.person_icon = QLabel(self.person_button)
        self.person_icon.setObjectName(u"person_icon")

        self.person_layout.addWidget(self.person_icon)

        self.person_label = QLabel(self.person_button)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"strong")

        self.person_layout.addWidget(self.person_label)

        self.role_label = QLabel(self.person_button)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setProperty(u"role", u"muted")

        self.person_layout.addWidget(self.role_label)

        self.person_arrow = QLabel(self.person_button)
        self.person_arrow.setObjectName(u"person_arrow")

        self.person_layout.addWidget(self.person_arrow)


        self.top_layout.addWidget(self.person_button)


        self.frame_layout.addWidget(self.top_bar)

        self.middle_layout = QHBoxLayout()
        self.middle_layout.setSpacing(0)
        self.middle_layout.setObjectName(u"middle_layout")
        self.rail_frame = QFrame(self.frame)
        self.rail_frame.setObjectName(u"rail_frame")
        self.rail_frame.setMinimumSize(QSize(72, 0))
        self.rail_frame.setMaximumSize(QSize(72, 16777215))
        self.rail_layout = QVBoxLayout(self.rail_frame)
        self.rail_layout.setSpacing(0)
        self.rail_layout.setObjectName(u"rail_layout")
        self.rail_layout.setContentsMargins(0, 4, 1, 0)

        self.middle_layout.addWidget(self.rail_frame)

        self.page_column = QVBoxLayout()
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_area = QScrollArea(self.frame)
        self.page_area.setObjectName(u"page_area")
        self.page_area.setFrameShape(QFrame.Shape.NoFrame)
        self.page_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page_area.setWidgetResizable(True)
        self.page_stack = QStackedWidget()
        self.page_stack.setObjectName(u"page_stack")
        self.page_area.setWidget(self.page_stack)

        self.page_column.addWidget(self.page_area)


        self.middle_layout.addLayout(self.page_column)

        self.middle_layout.setStretch(1, 1)

        self.frame_layout.addLayout(self.middle_layout)

        self.status_bar = QFrame(self.frame)
        self.status_bar.setObjectName(u"status_bar")
        self.status_bar.setMinimumSize(QSize(0, 24))
        self.status_bar.setMaximumSize(QSize(16777215, 24))
        self.status_layout = QHBoxLayout(self.status_bar)
        self.status_layout.setSpacing(8)
        self.status_layout.setObjectName(u"status_layout")
        self.status_layout.setContentsMargins(8, 0, 8, 0)
        self.saved_label = QLabel(self.status_bar)
        self.saved_label.setObjectName(u"saved_label")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.saved_label.sizePolicy().hasHeightForWidth())
        self.saved_label.setSizePolicy(sizePolicy1)

        self.status_layout.addWidget(self.saved_label)

        self.hint_label = QLabel(self.status_bar)
        self.hint_label.setObjectName(u"hint_label")

        self.status_layout.addWidget(self.hint_label)

        self.job_frame = QWidget(self.status_bar)
        self.job_frame.setObjectName(u"job_frame")
        self.job_layout = QHBoxLayout(self.job_frame)
        self.job_layout.setSpacing(8)
        self.job_layout.setObjectName(u"job_layout")
        self.job_layout.setContentsMargins(16, 0, 0, 0)
        self.job_label = QLabel(self.job_frame)
        self.job_label.setObjectName(u"job_label")

        self.job_layout.addWidget(self.job_label)

        self.job_bar = QProgressBar(self.job_frame)
        self.job_bar.setObjectName(u"job_bar")
        self.job_bar.setMinimumSize(QSize(140, 0))
        self.job_bar.setMaximumSize(QSize(140, 16777215))
        self.job_bar.setTextVisible(False)

        self.job_layout.addWidget(self.job_bar)

        self.job_stop_button = QPushButton(self.job_frame)
        self.job_stop_button.setObjectName(u"job_stop_button")
        self.job_stop_button.setProperty(u"quiet", True)
        self.job_stop_button.setProperty(u"small", True)

        self.job_layout.addWidget(self.job_stop_button)


        self.status_layout.addWidget(self.job_frame)

        self.rules_label = QLabel(self.status_bar)
        self.rules_label.setObjectName(u"rules_label")
        self.rules_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        sizePolicy1.setHeightForWidth(self.rules_label.sizePolicy().hasHeightForWidth())
        self.rules_label.setSizePolicy(sizePolicy1)

        self.status_layout.addWidget(self.rules_label)

        self.status_layout.setStretch(0, 1)
        self.status_layout.setStretch(3, 1)

        self.frame_layout.addWidget(self.status_bar)

        self.frame_layout.setStretch(1, 1)
        MainWindow.setCentralWidget(self.frame)
        QWidget.setTabOrder(self.new_ticket_button, self.search_edit)
        QWidget.setTabOrder(self.search_edit, self.over_button)
        QWidget.setTabOrder(self.over_button, self.soon_button)
        QWidget.setTabOrder(self.soon_button, self.person_button)
        QWidget.setTabOrder(self.person_button, self.job_stop_button)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"\u7269\u696d\u524d\u81fa", None))
#if QT_CONFIG(accessibility)
        self.logo_label.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u7269\u696d\u524d\u81fa", None))
#endif // QT_CONFIG(accessibility)
        self.new_ticket_button.setText(QCoreApplication.translate("MainWindow", u"\u65b0\u53d7\u7406  F2", None))
#if QT_CONFIG(accessibility)
        self.new_ticket_button.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u65b0\u53d7\u7406", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.new_ticket_button.setToolTip(QCoreApplication.translate("MainWindow", u"\u639b\u8d77\u624b\u4e0a\u7684\u8349\u7a3f\uff0c\u958b\u4e00\u5f35\u65b0\u7684\uff08F2\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("MainWindow", u"\u641c\u5c0b\u623f\u865f\u3001\u59d3\u540d\u3001\u96fb\u8a71\u3001\u55ae\u865f\u3001\u5167\u5bb9", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u641c\u5c0b\u4f4f\u6236\u548c\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.over_button.setToolTip(QCoreApplication.translate("MainWindow", u"\u770b\u677f\u4e0a\u53ea\u770b\u903e\u671f\u7684", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.soon_button.setToolTip(QCoreApplication.translate("MainWindow", u"\u770b\u677f\u4e0a\u53ea\u770b\u4e00\u5c0f\u6642\u5167\u5230\u671f\u7684", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.person_button.setToolTip(QCoreApplication.translate("MainWindow", u"\u63db\u4eba\uff08Ctrl+L\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.job_bar.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u9032\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.job_stop_button.setText(QCoreApplication.translate("MainWindow", u"\u53d6\u6d88", None))
#if QT_CONFIG(accessibility)
        self.job_stop_button.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u53d6\u6d88\u6b63\u5728\u505a\u7684\u4e8b", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

