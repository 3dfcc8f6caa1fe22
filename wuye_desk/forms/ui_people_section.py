# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QDateTimeEdit, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_PeopleSection(object):
    def setupUi(self, PeopleSection):
        if not PeopleSection.objectName():
            PeopleSection.setObjectName(u"PeopleSection")
        self.section_layout = QHBoxLayout(PeopleSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.people_panel = QFrame(PeopleSection)
        self.people_panel.setObjectName(u"people_panel")
        self.people_panel.setProperty(u"panel", True)
        self.people_layout = QVBoxLayout(self.people_panel)
        self.people_layout.setSpacing(0)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(0, 0, 0, 0)
        self.people_heading_row = QFrame(self.people_panel)
        self.people_heading_row.setObjectName(u"people_heading_row")
        self.people_heading_row.setProperty(u"headingRow", True)
        self.people_heading_row.setMinimumSize(QSize(0, 32))
        self.people_heading_row.setMaximumSize(QSize(16777215, 32))
        self.people_heading_layout = QHBoxLayout(self.people_heading_row)
        self.people_heading_layout.setSpacing(8)
        self.people_heading_layout.setObjectName(u"people_heading_layout")
        self.people_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.people_heading = QLabel(self.people_heading_row)
        self.people_heading.setObjectName(u"people_heading")
        self.people_heading.setProperty(u"role", u"heading")

        self.people_heading_layout.addWidget(self.people_heading)

        self.people_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.people_heading_layout.addItem(self.people_space)

        self.inactive_check = QCheckBox(self.people_heading_row)
        self.inactive_check.setObjectName(u"inactive_check")

        self.people_heading_layout.addWidget(self.inactive_check)

        self.recovery_button = QPushButton(self.people_heading_row)
        self.recovery_button.setObjectName(u"recovery_button")
        self.recovery_button.setProperty(u"quiet", True)

        self.people_heading_layout.addWidget(self.recovery_button)

        self.key_button = QPushButton(self.people_heading_row)
        self.key_button.setObjectName(u"key_button")
        self.key_button.setProperty(u"quiet", True)

        self.people_heading_layout.addWidget(self.key_button)

        self.new_person_button = QPushButton(self.people_heading_row)
        self.new_person_button.setObjectName(u"new_person_button")
        self.new_person_button.setProperty(u"quiet", True)

        self.people_heading_layout.addWidget(self.new_person_button)


        self.people_layout.addWidget(self.people_heading_row)

        self.people_table = QTableView(self.people_panel)
        self.people_table.setObjectName(u"people_table")

        self.people_layout.addWidget(self.people_table)


        self.left_layout.addWidget(self.people_panel)

        self.substitution_panel = QFrame(PeopleSection)
        self.substitution_panel.setObjectName(u"substitution_panel")
        self.substitution_panel.setProperty(u"panel", True)
        self.substitution_layout = QVBoxLayout(self.substitution_panel)
        self.substitution_layout.setSpacing(0)
        self.substitution_layout.setObjectName(u"substitution_layout")
        self.substitution_layout.setContentsMargins(0, 0, 0, 0)
        self.substitution_heading_row = QFrame(self.substitution_panel)
        self.substitution_heading_row.setObjectName(u"substitution_heading_row")
        self.substitution_heading_row.setProperty(u"headingRow", True)
        self.substitution_heading_row.setMinimumSize(QSize(0, 32))
        self.substitution_heading_row.setMaximumSize(QSize(16777215, 32))
        self.substitution_heading_layout = QHBoxLayout(self.substitution_heading_row)
        self.substitution_heading_layout.setSpacing(8)
        self.substitution_heading_layout.setObjectName(u"substitution_heading_layout")
        self.substitution_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.substitution_heading = QLabel(self.substitution_heading_row)
        self.substitution_heading.setObjectName(u"substitution_heading")
        self.substitution_heading.setProperty(u"role", u"heading")

        self.substitution_heading_layout.addWidget(self.substitution_heading)

        self.substitution_hint = QLabel(self.substitution_heading_row)
        self.substitution_hint.setObjectName(u"substitution_hint")
        self.substitution_hint.setProperty(u"role", u"caption")

        self.substitution_heading_layout.addWidget(self.substitution_hint)

        self.substitution_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.substitution_heading_layout.addItem(self.substitution_space)

        self.end_substitution_button = QPushButton(self.substitution_heading_row)
        self.end_substitution_button.setObjectName(u"end_substitution_button")
        self.end_substitution_button.setProperty(u"quiet", True)

        self.substitution_heading_layout.addWidget(self.end_substitution_button)


        self.substitution_layout.addWidget(self.substitution_heading_row)

        self.substitution_table = QTableView(self.substitution_panel)
        self.substitution_table.setObjectName(u"substitution_table")
        self.substitution_table.setMinimumSize(QSize(0, 84))
        self.substitution_table.setMaximumSize(QSize(16777215, 110))

        self.substitution_layout.addWidget(self.substitution_table)

        self.substitution_row = QHBoxLayout()
        self.substitution_row.setSpacing(6)
        self.substitution_row.setObjectName(u"substitution_row")
        self.substitution_row.setContentsMargins(12, 6, 8, 6)
        self.absent_box = QComboBox(self.substitution_panel)
        self.absent_box.setObjectName(u"absent_box")

        self.substitution_row.addWidget(self.absent_box)

        self.by_label = QLabel(self.substitution_panel)
        self.by_label.setObjectName(u"by_label")

        self.substitution_row.addWidget(self.by_label)

        self.substitute_box = QComboBox(self.substitution_panel)
        self.substitute_box.setObjectName(u"substitute_box")

        self.substitution_row.addWidget(self.substitute_box)

        self.from_label = QLabel(self.substitution_panel)
        self.from_label.setObjectName(u"from_label")

        self.substitution_row.addWidget(self.from_label)

        self.starts_edit = QDateTimeEdit(self.substitution_panel)
        self.starts_edit.setObjectName(u"starts_edit")
        self.starts_edit.setCalendarPopup(True)

        self.substitution_row.addWidget(self.starts_edit)

        self.until_label = QLabel(self.substitution_panel)
        self.until_label.setObjectName(u"until_label")

        self.substitution_row.addWidget(self.until_label)

        self.ends_edit = QDateTimeEdit(self.substitution_panel)
        self.ends_edit.setObjectName(u"ends_edit")
        self.ends_edit.setCalendarPopup(True)

        self.substitution_row.addWidget(self.ends_edit)

        self.add_substitution_button = QPushButton(self.substitution_panel)
        self.add_substitution_button.setObjectName(u"add_substitution_button")

        self.substitution_row.addWidget(self.add_substitution_button)

        self.substitution_row_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.substitution_row.addItem(self.substitution_row_space)


        self.substitution_layout.addLayout(self.substitution_row)

        self.substitution_problem = QLabel(self.substitution_panel)
        self.substitution_problem.setObjectName(u"substitution_problem")
        self.substitution_problem.setProperty(u"problem", True)
        self.substitution_problem.setWordWrap(True)
        self.substitution_problem.setMargin(4)

        self.substitution_layout.addWidget(self.substitution_problem)


        self.left_layout.addWidget(self.substitution_panel)

        self.left_layout.setStretch(0, 1)

        self.section_layout.addLayout(self.left_layout)

        self.editor_panel = QFrame(PeopleSection)
        self.editor_panel.setObjectName(u"editor_panel")
        self.editor_panel.setProperty(u"panel", True)
        self.editor_panel.setMinimumSize(QSize(340, 0))
        self.editor_panel.setMaximumSize(QSize(340, 16777215))
        self.editor_layout = QVBoxLayout(self.editor_panel)
        self.editor_layout.setSpacing(8)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(12, 8, 12, 12)
        self.editor_heading = QLabel(self.editor_panel)
        self.editor_heading.setObjectName(u"editor_heading")
        self.editor_heading.setProperty(u"role", u"heading")

        self.editor_layout.addWidget(self.editor_heading)

        self.editor_grid = QGridLayout()
        self.editor_grid.setObjectName(u"editor_grid")
        self.editor_grid.setHorizontalSpacing(8)
        self.editor_grid.setVerticalSpacing(4)
        self.editor_grid.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.editor_panel)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.editor_grid.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(self.editor_panel)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(30)

        self.editor_grid.addWidget(self.name_edit, 0, 1, 1, 1)

        self.name_problem = QLabel(self.editor_panel)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"problem", True)
        self.name_problem.setWordWrap(True)

        self.editor_grid.addWidget(self.name_problem, 1, 1, 1, 1)

        self.pin_label = QLabel(self.editor_panel)
        self.pin_label.setObjectName(u"pin_label")
        self.pin_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.editor_grid.addWidget(self.pin_label, 2, 0, 1, 1)

        self.pin_edit = QLineEdit(self.editor_panel)
        self.pin_edit.setObjectName(u"pin_edit")
        self.pin_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin_edit.setMaxLength(6)

        self.editor_grid.addWidget(self.pin_edit, 2, 1, 1, 1)

        self.pin_problem = QLabel(self.editor_panel)
        self.pin_problem.setObjectName(u"pin_problem")
        self.pin_problem.setProperty(u"problem", True)
        self.pin_problem.setWordWrap(True)

        self.editor_grid.addWidget(self.pin_problem, 3, 1, 1, 1)

        self.pin_again_label = QLabel(self.editor_panel)
        self.pin_again_label.setObjectName(u"pin_again_label")
        self.pin_again_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.editor_grid.addWidget(self.pin_again_label, 4, 0, 1, 1)

        self.pin_again_edit = QLineEdit(self.editor_panel)
        self.pin_again_edit.setObjectName(u"pin_again_edit")
        self.pin_again_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin_again_edit.setMaxLength(6)

        self.editor_grid.addWidget(self.pin_again_edit, 4, 1, 1, 1)

        self.pin_again_problem = QLabel(self.editor_panel)
        self.pin_again_problem.setObjectName(u"pin_again_problem")
        self.pin_again_problem.setProperty(u"problem", True)
        self.pin_again_problem.setWordWrap(True)

        self.editor_grid.addWidget(self.pin_again_problem, 5, 1, 1, 1)


        self.editor_layout.addLayout(self.editor_grid)

        self.roles_heading = QLabel(self.editor_panel)
        self.roles_heading.setObjectName(u"roles_heading")
        self.roles_heading.setProperty(u"role", u"strong")

        self.editor_layout.addWidget(self.roles_heading)

        self.roles_widget = QWidget(self.editor_panel)
        self.roles_widget.setObjectName(u"roles_widget")

        self.editor_layout.addWidget(self.roles_widget)

        self.roles_problem = QLabel(self.editor_panel)
        self.roles_problem.setObjectName(u"roles_problem")
        self.roles_problem.setProperty(u"problem", True)
        self.roles_problem.setWordWrap(True)

        self.editor_layout.addWidget(self.roles_problem)

        self.departments_heading = QLabel(self.editor_panel)
        self.departments_heading.setObjectName(u"departments_heading")
        self.departments_heading.setProperty(u"role", u"strong")

        self.editor_layout.addWidget(self.departments_heading)

        self.departments_widget = QWidget(self.editor_panel)
        self.departments_widget.setObjectName(u"departments_widget")

        self.editor_layout.addWidget(self.departments_widget)

        self.departments_problem = QLabel(self.editor_panel)
        self.departments_problem.setObjectName(u"departments_problem")
        self.departments_problem.setProperty(u"problem", True)
        self.departments_problem.setWordWrap(True)

        self.editor_layout.addWidget(self.departments_problem)

        self.active_check = QCheckBox(self.editor_panel)
        self.active_check.setObjectName(u"active_check")
        self.active_check.setChecked(True)

        self.editor_layout.addWidget(self.active_check)

        self.editor_space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_layout.addItem(self.editor_space)

        self.editor_problem = QLabel(self.editor_panel)
        self.editor_problem.setObjectName(u"editor_problem")
        self.editor_problem.setProperty(u"problem", True)
        self.editor_problem.setWordWrap(True)

        self.editor_layout.addWidget(self.editor_problem)

        self.editor_buttons = QHBoxLayout()
        self.editor_buttons.setSpacing(8)
        self.editor_buttons.setObjectName(u"editor_buttons")
        self.editor_buttons.setContentsMargins(0, 0, 0, 0)
        self.saved_label = QLabel(self.editor_panel)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"muted")

        self.editor_buttons.addWidget(self.saved_label)

        self.editor_button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_buttons.addItem(self.editor_button_space)

        self.save_person_button = QPushButton(self.editor_panel)
        self.save_person_button.setObjectName(u"save_person_button")
        self.save_person_button.setProperty(u"primary", True)
        self.save_person_button.setMinimumSize(QSize(96, 36))

        self.editor_buttons.addWidget(self.save_person_button)


        self.editor_layout.addLayout(self.editor_buttons)


        self.section_layout.addWidget(self.editor_panel)

        self.section_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.pin_label.setBuddy(self.pin_edit)
        self.pin_again_label.setBuddy(self.pin_again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.people_table, self.inactive_check)
        QWidget.setTabOrder(self.inactive_check, self.recovery_button)
        QWidget.setTabOrder(self.recovery_button, self.key_button)
        QWidget.setTabOrder(self.key_button, self.new_person_button)
        QWidget.setTabOrder(self.new_person_button, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.pin_edit)
        QWidget.setTabOrder(self.pin_edit, self.pin_again_edit)
        QWidget.setTabOrder(self.pin_again_edit, self.roles_widget)
        QWidget.setTabOrder(self.roles_widget, self.departments_widget)
        QWidget.setTabOrder(self.departments_widget, self.active_check)
        QWidget.setTabOrder(self.active_check, self.save_person_button)
        QWidget.setTabOrder(self.save_person_button, self.absent_box)
        QWidget.setTabOrder(self.absent_box, self.substitute_box)
        QWidget.setTabOrder(self.substitute_box, self.starts_edit)
        QWidget.setTabOrder(self.starts_edit, self.ends_edit)
        QWidget.setTabOrder(self.ends_edit, self.add_substitution_button)
        QWidget.setTabOrder(self.add_substitution_button, self.substitution_table)
        QWidget.setTabOrder(self.substitution_table, self.end_substitution_button)

        self.retranslateUi(PeopleSection)
    # setupUi

    def retranslateUi(self, PeopleSection):
        self.people_heading.setText(QCoreApplication.translate("PeopleSection", u"\u4eba\u54e1", None))
        self.inactive_check.setText(QCoreApplication.translate("PeopleSection", u"\u4e5f\u5217\u5df2\u96e2\u8077", None))
        self.recovery_button.setText(QCoreApplication.translate("PeopleSection", u"\u767c\u5fa9\u539f\u6a94", None))
        self.key_button.setText(QCoreApplication.translate("PeopleSection", u"\u653e\u56de\u5bc6\u9470", None))
        self.new_person_button.setText(QCoreApplication.translate("PeopleSection", u"\u52a0\u4e00\u4f4d", None))
#if QT_CONFIG(accessibility)
        self.people_table.setAccessibleName(QCoreApplication.translate("PeopleSection", u"\u4eba\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.substitution_heading.setText(QCoreApplication.translate("PeopleSection", u"\u503c\u73ed\uff0f\u4ee3\u7406", None))
        self.substitution_hint.setText(QCoreApplication.translate("PeopleSection", u"\u8acb\u5047\u7684\u4eba\u7684\u6642\u9418\u7531\u4ee3\u7406\u4eba\u63a5", None))
        self.end_substitution_button.setText(QCoreApplication.translate("PeopleSection", u"\u7d50\u675f\u6240\u9078", None))
#if QT_CONFIG(accessibility)
        self.substitution_table.setAccessibleName(QCoreApplication.translate("PeopleSection", u"\u503c\u73ed\u8207\u4ee3\u7406", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.absent_box.setAccessibleName(QCoreApplication.translate("PeopleSection", u"\u8ab0\u4e0d\u5728", None))
#endif // QT_CONFIG(accessibility)
        self.absent_box.setPlaceholderText(QCoreApplication.translate("PeopleSection", u"\u8ab0\u4e0d\u5728", None))
        self.by_label.setText(QCoreApplication.translate("PeopleSection", u"\u7531", None))
#if QT_CONFIG(accessibility)
        self.substitute_box.setAccessibleName(QCoreApplication.translate("PeopleSection", u"\u8ab0\u4ee3\u7406", None))
#endif // QT_CONFIG(accessibility)
        self.substitute_box.setPlaceholderText(QCoreApplication.translate("PeopleSection", u"\u8ab0\u4ee3\u7406", None))
        self.from_label.setText(QCoreApplication.translate("PeopleSection", u"\u4ee3\u7406\uff0c\u5f9e", None))
#if QT_CONFIG(accessibility)
        self.starts_edit.setAccessibleName(QCoreApplication.translate("PeopleSection", u"\u4ee3\u7406\u958b\u59cb", None))
#endif // QT_CONFIG(accessibility)
        self.starts_edit.setDisplayFormat(QCoreApplication.translate("PeopleSection", u"MM-dd HH:mm", None))
        self.until_label.setText(QCoreApplication.translate("PeopleSection", u"\u5230", None))
#if QT_CONFIG(accessibility)
        self.ends_edit.setAccessibleName(QCoreApplication.translate("PeopleSection", u"\u4ee3\u7406\u7d50\u675f", None))
#endif // QT_CONFIG(accessibility)
        self.ends_edit.setDisplayFormat(QCoreApplication.translate("PeopleSection", u"MM-dd HH:mm", None))
        self.add_substitution_button.setText(QCoreApplication.translate("PeopleSection", u"\u52a0", None))
        self.substitution_problem.setText("")
        self.editor_heading.setText(QCoreApplication.translate("PeopleSection", u"\u65b0\u7684\u4eba\u54e1", None))
        self.name_label.setText(QCoreApplication.translate("PeopleSection", u"\u59d3\u540d", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("PeopleSection", u"\u59d3\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.pin_label.setText(QCoreApplication.translate("PeopleSection", u"\u65b0 PIN", None))
#if QT_CONFIG(accessibility)
        self.pin_edit.setAccessibleName(QCoreApplication.translate("PeopleSection", u"\u65b0 PIN", None))
#endif // QT_CONFIG(accessibility)
        self.pin_problem.setText("")
        self.pin_again_label.setText(QCoreApplication.translate("PeopleSection", u"\u518d\u8f38\u4e00\u6b21", None))
#if QT_CONFIG(accessibility)
        self.pin_again_edit.setAccessibleName(QCoreApplication.translate("PeopleSection", u"\u518d\u8f38\u4e00\u6b21\u65b0 PIN", None))
#endif // QT_CONFIG(accessibility)
        self.pin_again_problem.setText("")
        self.roles_heading.setText(QCoreApplication.translate("PeopleSection", u"\u89d2\u8272", None))
        self.roles_problem.setText("")
        self.departments_heading.setText(QCoreApplication.translate("PeopleSection", u"\u8ca0\u8cac\u7684\u90e8\u9580", None))
        self.departments_problem.setText("")
        self.active_check.setText(QCoreApplication.translate("PeopleSection", u"\u5728\u8077", None))
        self.editor_problem.setText("")
        self.saved_label.setText("")
        self.save_person_button.setText(QCoreApplication.translate("PeopleSection", u"\u4fdd\u5b58", None))
        pass
    # retranslateUi

