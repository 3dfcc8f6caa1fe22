# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backup_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_BackupSection(object):
    def setupUi(self, BackupSection):
        if not BackupSection.objectName():
            BackupSection.setObjectName(u"BackupSection")
        self.section_layout = QHBoxLayout(BackupSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.now_panel = QFrame(BackupSection)
        self.now_panel.setObjectName(u"now_panel")
        self.now_panel.setProperty(u"panel", True)
        self.now_panel.setMinimumSize(QSize(420, 0))
        self.now_panel.setMaximumSize(QSize(420, 16777215))
        self.now_panel_layout = QVBoxLayout(self.now_panel)
        self.now_panel_layout.setSpacing(8)
        self.now_panel_layout.setObjectName(u"now_panel_layout")
        self.now_panel_layout.setContentsMargins(12, 8, 12, 12)
        self.now_heading = QLabel(self.now_panel)
        self.now_heading.setObjectName(u"now_heading")
        self.now_heading.setProperty(u"role", u"heading")

        self.now_panel_layout.addWidget(self.now_heading)

        self.state_label = QLabel(self.now_panel)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"role", u"strong")
        self.state_label.setWordWrap(True)

        self.now_panel_layout.addWidget(self.state_label)

        self.plan_label = QLabel(self.now_panel)
        self.plan_label.setObjectName(u"plan_label")
        self.plan_label.setProperty(u"role", u"muted")
        self.plan_label.setWordWrap(True)

        self.now_panel_layout.addWidget(self.plan_label)

        self.now_problem = QLabel(self.now_panel)
        self.now_problem.setObjectName(u"now_problem")
        self.now_problem.setProperty(u"problem", True)
        self.now_problem.setWordWrap(True)

        self.now_panel_layout.addWidget(self.now_problem)

        self.now_buttons = QHBoxLayout()
        self.now_buttons.setSpacing(8)
        self.now_buttons.setObjectName(u"now_buttons")
        self.now_buttons.setContentsMargins(0, 0, 0, 0)
        self.now_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.now_buttons.addItem(self.now_space)

        self.backup_button = QPushButton(self.now_panel)
        self.backup_button.setObjectName(u"backup_button")
        self.backup_button.setProperty(u"primary", True)

        self.now_buttons.addWidget(self.backup_button)


        self.now_panel_layout.addLayout(self.now_buttons)


        self.left_layout.addWidget(self.now_panel)

        self.second_panel = QFrame(BackupSection)
        self.second_panel.setObjectName(u"second_panel")
        self.second_panel.setProperty(u"panel", True)
        self.second_panel.setMinimumSize(QSize(420, 0))
        self.second_panel.setMaximumSize(QSize(420, 16777215))
        self.second_panel_layout = QVBoxLayout(self.second_panel)
        self.second_panel_layout.setSpacing(8)
        self.second_panel_layout.setObjectName(u"second_panel_layout")
        self.second_panel_layout.setContentsMargins(12, 8, 12, 12)
        self.second_heading = QLabel(self.second_panel)
        self.second_heading.setObjectName(u"second_heading")
        self.second_heading.setProperty(u"role", u"heading")

        self.second_panel_layout.addWidget(self.second_heading)

        self.second_label = QLabel(self.second_panel)
        self.second_label.setObjectName(u"second_label")
        self.second_label.setWordWrap(True)
        self.second_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.second_panel_layout.addWidget(self.second_label)

        self.second_state = QLabel(self.second_panel)
        self.second_state.setObjectName(u"second_state")
        self.second_state.setProperty(u"role", u"muted")
        self.second_state.setWordWrap(True)

        self.second_panel_layout.addWidget(self.second_state)

        self.second_problem = QLabel(self.second_panel)
        self.second_problem.setObjectName(u"second_problem")
        self.second_problem.setProperty(u"problem", True)
        self.second_problem.setWordWrap(True)

        self.second_panel_layout.addWidget(self.second_problem)

        self.second_buttons = QHBoxLayout()
        self.second_buttons.setSpacing(8)
        self.second_buttons.setObjectName(u"second_buttons")
        self.second_buttons.setContentsMargins(0, 0, 0, 0)
        self.no_second_button = QPushButton(self.second_panel)
        self.no_second_button.setObjectName(u"no_second_button")
        self.no_second_button.setProperty(u"quiet", True)

        self.second_buttons.addWidget(self.no_second_button)

        self.second_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.second_buttons.addItem(self.second_space)

        self.second_button = QPushButton(self.second_panel)
        self.second_button.setObjectName(u"second_button")

        self.second_buttons.addWidget(self.second_button)


        self.second_panel_layout.addLayout(self.second_buttons)


        self.left_layout.addWidget(self.second_panel)

        self.data_panel = QFrame(BackupSection)
        self.data_panel.setObjectName(u"data_panel")
        self.data_panel.setProperty(u"panel", True)
        self.data_panel.setMinimumSize(QSize(420, 0))
        self.data_panel.setMaximumSize(QSize(420, 16777215))
        self.data_panel_layout = QVBoxLayout(self.data_panel)
        self.data_panel_layout.setSpacing(8)
        self.data_panel_layout.setObjectName(u"data_panel_layout")
        self.data_panel_layout.setContentsMargins(12, 8, 12, 12)
        self.data_heading = QLabel(self.data_panel)
        self.data_heading.setObjectName(u"data_heading")
        self.data_heading.setProperty(u"role", u"heading")

        self.data_panel_layout.addWidget(self.data_heading)

        self.folder_label = QLabel(self.data_panel)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setProperty(u"role", u"muted")
        self.folder_label.setWordWrap(True)
        self.folder_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.data_panel_layout.addWidget(self.folder_label)

        self.check_label = QLabel(self.data_panel)
        self.check_label.setObjectName(u"check_label")
        self.check_label.setProperty(u"role", u"muted")
        self.check_label.setWordWrap(True)

        self.data_panel_layout.addWidget(self.check_label)

        self.data_problem = QLabel(self.data_panel)
        self.data_problem.setObjectName(u"data_problem")
        self.data_problem.setProperty(u"problem", True)
        self.data_problem.setWordWrap(True)

        self.data_panel_layout.addWidget(self.data_problem)

        self.data_buttons = QHBoxLayout()
        self.data_buttons.setSpacing(8)
        self.data_buttons.setObjectName(u"data_buttons")
        self.data_buttons.setContentsMargins(0, 0, 0, 0)
        self.open_folder_button = QPushButton(self.data_panel)
        self.open_folder_button.setObjectName(u"open_folder_button")
        self.open_folder_button.setProperty(u"quiet", True)

        self.data_buttons.addWidget(self.open_folder_button)

        self.data_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.data_buttons.addItem(self.data_space)

        self.check_button = QPushButton(self.data_panel)
        self.check_button.setObjectName(u"check_button")

        self.data_buttons.addWidget(self.check_button)


        self.data_panel_layout.addLayout(self.data_buttons)


        self.left_layout.addWidget(self.data_panel)

        self.left_space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_layout.addItem(self.left_space)


        self.section_layout.addLayout(self.left_layout)

        self.copies_panel = QFrame(BackupSection)
        self.copies_panel.setObjectName(u"copies_panel")
        self.copies_panel.setProperty(u"panel", True)
        self.copies_layout = QVBoxLayout(self.copies_panel)
        self.copies_layout.setSpacing(0)
        self.copies_layout.setObjectName(u"copies_layout")
        self.copies_layout.setContentsMargins(0, 0, 0, 0)
        self.copies_heading_row = QFrame(self.copies_panel)
        self.copies_heading_row.setObjectName(u"copies_heading_row")
        self.copies_heading_row.setProperty(u"headingRow", True)
        self.copies_heading_row.setMinimumSize(QSize(0, 32))
        self.copies_heading_row.setMaximumSize(QSize(16777215, 32))
        self.copies_heading_layout = QHBoxLayout(self.copies_heading_row)
        self.copies_heading_layout.setSpacing(8)
        self.copies_heading_layout.setObjectName(u"copies_heading_layout")
        self.copies_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.copies_heading = QLabel(self.copies_heading_row)
        self.copies_heading.setObjectName(u"copies_heading")
        self.copies_heading.setProperty(u"role", u"heading")

        self.copies_heading_layout.addWidget(self.copies_heading)

        self.copies_hint = QLabel(self.copies_heading_row)
        self.copies_hint.setObjectName(u"copies_hint")
        self.copies_hint.setProperty(u"role", u"caption")

        self.copies_heading_layout.addWidget(self.copies_hint)

        self.copies_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.copies_heading_layout.addItem(self.copies_space)


        self.copies_layout.addWidget(self.copies_heading_row)

        self.copy_table = QTableView(self.copies_panel)
        self.copy_table.setObjectName(u"copy_table")

        self.copies_layout.addWidget(self.copy_table)

        self.restore_problem = QLabel(self.copies_panel)
        self.restore_problem.setObjectName(u"restore_problem")
        self.restore_problem.setProperty(u"problem", True)
        self.restore_problem.setWordWrap(True)
        self.restore_problem.setMargin(8)

        self.copies_layout.addWidget(self.restore_problem)

        self.restore_buttons = QHBoxLayout()
        self.restore_buttons.setSpacing(8)
        self.restore_buttons.setObjectName(u"restore_buttons")
        self.restore_buttons.setContentsMargins(12, 8, 12, 12)
        self.other_file_button = QPushButton(self.copies_panel)
        self.other_file_button.setObjectName(u"other_file_button")
        self.other_file_button.setProperty(u"quiet", True)

        self.restore_buttons.addWidget(self.other_file_button)

        self.restore_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_buttons.addItem(self.restore_space)

        self.restore_button = QPushButton(self.copies_panel)
        self.restore_button.setObjectName(u"restore_button")

        self.restore_buttons.addWidget(self.restore_button)


        self.copies_layout.addLayout(self.restore_buttons)


        self.section_layout.addWidget(self.copies_panel)

        self.section_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.backup_button, self.no_second_button)
        QWidget.setTabOrder(self.no_second_button, self.second_button)
        QWidget.setTabOrder(self.second_button, self.open_folder_button)
        QWidget.setTabOrder(self.open_folder_button, self.check_button)
        QWidget.setTabOrder(self.check_button, self.copy_table)
        QWidget.setTabOrder(self.copy_table, self.other_file_button)
        QWidget.setTabOrder(self.other_file_button, self.restore_button)

        self.retranslateUi(BackupSection)
    # setupUi

    def retranslateUi(self, BackupSection):
        self.now_heading.setText(QCoreApplication.translate("BackupSection", u"\u5099\u4efd", None))
        self.state_label.setText("")
        self.plan_label.setText(QCoreApplication.translate("BackupSection", u"\u6bcf\u5929 03:00\u3001\u95dc\u9589\u6642\u3001\u7a0b\u5f0f\u66f4\u65b0\u524d\u5404\u5099\u4efd\u4e00\u6b21\uff0c\u6bcf\u4efd\u90fd\u6253\u958b\u6821\u9a57\u904e\u3002\u7559\u6700\u8fd1 7 \u5929\u30014 \u9031\u300112 \u500b\u6708\u7684\u5404\u4e00\u4efd\uff1b\u7576\u6642\u6c92\u958b\u6a5f\u7684\uff0c\u4e0b\u6b21\u6253\u958b\u6642\u88dc\u4e0a\u3002", None))
        self.now_problem.setText("")
        self.backup_button.setText(QCoreApplication.translate("BackupSection", u"\u73fe\u5728\u5099\u4efd", None))
        self.second_heading.setText(QCoreApplication.translate("BackupSection", u"\u7b2c\u4e8c\u4efd", None))
        self.second_label.setText("")
        self.second_state.setText("")
        self.second_problem.setText("")
        self.no_second_button.setText(QCoreApplication.translate("BackupSection", u"\u4e0d\u8981\u7b2c\u4e8c\u4efd", None))
        self.second_button.setText(QCoreApplication.translate("BackupSection", u"\u9078\u8cc7\u6599\u593e\u2026", None))
        self.data_heading.setText(QCoreApplication.translate("BackupSection", u"\u8cc7\u6599", None))
        self.folder_label.setText("")
#if QT_CONFIG(accessibility)
        self.folder_label.setAccessibleName(QCoreApplication.translate("BackupSection", u"\u8cc7\u6599\u593e", None))
#endif // QT_CONFIG(accessibility)
        self.check_label.setText("")
        self.data_problem.setText("")
        self.open_folder_button.setText(QCoreApplication.translate("BackupSection", u"\u6253\u958b\u8cc7\u6599\u593e", None))
        self.check_button.setText(QCoreApplication.translate("BackupSection", u"\u6838\u5c0d\u8cc7\u6599\u6a94", None))
        self.copies_heading.setText(QCoreApplication.translate("BackupSection", u"\u9084\u539f", None))
        self.copies_hint.setText(QCoreApplication.translate("BackupSection", u"\u63db\u56de\u67d0\u4e00\u523b\u7684\u8cc7\u6599\uff1b\u73fe\u5728\u7684\u5148\u53e6\u5b58\u4e00\u4efd\uff0c\u96a8\u6642\u53ef\u4ee5\u518d\u63db\u56de\u4f86", None))
#if QT_CONFIG(accessibility)
        self.copy_table.setAccessibleName(QCoreApplication.translate("BackupSection", u"\u5099\u4efd", None))
#endif // QT_CONFIG(accessibility)
        self.restore_problem.setText("")
        self.other_file_button.setText(QCoreApplication.translate("BackupSection", u"\u9084\u539f\u5225\u8655\u7684\u6a94\u6848\u2026", None))
        self.restore_button.setText(QCoreApplication.translate("BackupSection", u"\u9084\u539f\u9019\u4e00\u4efd\u2026", None))
        pass
    # retranslateUi

