# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'areas_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_AreasSection(object):
    def setupUi(self, AreasSection):
        if not AreasSection.objectName():
            AreasSection.setObjectName(u"AreasSection")
        self.section_layout = QHBoxLayout(AreasSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.department_panel = QFrame(AreasSection)
        self.department_panel.setObjectName(u"department_panel")
        self.department_panel.setProperty(u"panel", True)
        self.department_layout = QVBoxLayout(self.department_panel)
        self.department_layout.setSpacing(0)
        self.department_layout.setObjectName(u"department_layout")
        self.department_layout.setContentsMargins(0, 0, 0, 0)
        self.department_heading_row = QFrame(self.department_panel)
        self.department_heading_row.setObjectName(u"department_heading_row")
        self.department_heading_row.setProperty(u"headingRow", True)
        self.department_heading_row.setMinimumSize(QSize(0, 32))
        self.department_heading_row.setMaximumSize(QSize(16777215, 32))
        self.department_heading_layout = QHBoxLayout(self.department_heading_row)
        self.department_heading_layout.setSpacing(8)
        self.department_heading_layout.setObjectName(u"department_heading_layout")
        self.department_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.department_heading = QLabel(self.department_heading_row)
        self.department_heading.setObjectName(u"department_heading")
        self.department_heading.setProperty(u"role", u"heading")

        self.department_heading_layout.addWidget(self.department_heading)

        self.department_hint = QLabel(self.department_heading_row)
        self.department_hint.setObjectName(u"department_hint")
        self.department_hint.setProperty(u"role", u"caption")

        self.department_heading_layout.addWidget(self.department_hint)

        self.department_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.department_heading_layout.addItem(self.department_space)

        self.new_department_button = QPushButton(self.department_heading_row)
        self.new_department_button.setObjectName(u"new_department_button")
        self.new_department_button.setProperty(u"quiet", True)

        self.department_heading_layout.addWidget(self.new_department_button)


        self.department_layout.addWidget(self.department_heading_row)

        self.department_table = QTableView(self.department_panel)
        self.department_table.setObjectName(u"department_table")

        self.department_layout.addWidget(self.department_table)

        self.department_editor = QVBoxLayout()
        self.department_editor.setSpacing(8)
        self.department_editor.setObjectName(u"department_editor")
        self.department_editor.setContentsMargins(12, 8, 12, 12)
        self.department_grid = QGridLayout()
        self.department_grid.setObjectName(u"department_grid")
        self.department_grid.setHorizontalSpacing(8)
        self.department_grid.setVerticalSpacing(4)
        self.department_grid.setContentsMargins(0, 0, 0, 0)
        self.department_name_label = QLabel(self.department_panel)
        self.department_name_label.setObjectName(u"department_name_label")
        self.department_name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.department_grid.addWidget(self.department_name_label, 0, 0, 1, 1)

        self.department_name_edit = QLineEdit(self.department_panel)
        self.department_name_edit.setObjectName(u"department_name_edit")
        self.department_name_edit.setMaxLength(40)

        self.department_grid.addWidget(self.department_name_edit, 0, 1, 1, 1)

        self.department_problem = QLabel(self.department_panel)
        self.department_problem.setObjectName(u"department_problem")
        self.department_problem.setProperty(u"problem", True)
        self.department_problem.setWordWrap(True)

        self.department_grid.addWidget(self.department_problem, 1, 1, 1, 1)

        self.department_active_check = QCheckBox(self.department_panel)
        self.department_active_check.setObjectName(u"department_active_check")
        self.department_active_check.setChecked(True)

        self.department_grid.addWidget(self.department_active_check, 2, 1, 1, 1)


        self.department_editor.addLayout(self.department_grid)

        self.department_buttons = QHBoxLayout()
        self.department_buttons.setSpacing(8)
        self.department_buttons.setObjectName(u"department_buttons")
        self.department_buttons.setContentsMargins(0, 0, 0, 0)
        self.delete_department_button = QPushButton(self.department_panel)
        self.delete_department_button.setObjectName(u"delete_department_button")
        self.delete_department_button.setProperty(u"quiet", True)

        self.department_buttons.addWidget(self.delete_department_button)

        self.department_saved_label = QLabel(self.department_panel)
        self.department_saved_label.setObjectName(u"department_saved_label")
        self.department_saved_label.setProperty(u"role", u"muted")

        self.department_buttons.addWidget(self.department_saved_label)

        self.department_button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.department_buttons.addItem(self.department_button_space)

        self.save_department_button = QPushButton(self.department_panel)
        self.save_department_button.setObjectName(u"save_department_button")

        self.department_buttons.addWidget(self.save_department_button)


        self.department_editor.addLayout(self.department_buttons)


        self.department_layout.addLayout(self.department_editor)


        self.section_layout.addWidget(self.department_panel)

        self.area_panel = QFrame(AreasSection)
        self.area_panel.setObjectName(u"area_panel")
        self.area_panel.setProperty(u"panel", True)
        self.area_layout = QVBoxLayout(self.area_panel)
        self.area_layout.setSpacing(0)
        self.area_layout.setObjectName(u"area_layout")
        self.area_layout.setContentsMargins(0, 0, 0, 0)
        self.area_heading_row = QFrame(self.area_panel)
        self.area_heading_row.setObjectName(u"area_heading_row")
        self.area_heading_row.setProperty(u"headingRow", True)
        self.area_heading_row.setMinimumSize(QSize(0, 32))
        self.area_heading_row.setMaximumSize(QSize(16777215, 32))
        self.area_heading_layout = QHBoxLayout(self.area_heading_row)
        self.area_heading_layout.setSpacing(8)
        self.area_heading_layout.setObjectName(u"area_heading_layout")
        self.area_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.area_heading = QLabel(self.area_heading_row)
        self.area_heading.setObjectName(u"area_heading")
        self.area_heading.setProperty(u"role", u"heading")

        self.area_heading_layout.addWidget(self.area_heading)

        self.area_hint = QLabel(self.area_heading_row)
        self.area_hint.setObjectName(u"area_hint")
        self.area_hint.setProperty(u"role", u"caption")

        self.area_heading_layout.addWidget(self.area_hint)

        self.area_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.area_heading_layout.addItem(self.area_space)

        self.new_area_button = QPushButton(self.area_heading_row)
        self.new_area_button.setObjectName(u"new_area_button")
        self.new_area_button.setProperty(u"quiet", True)

        self.area_heading_layout.addWidget(self.new_area_button)


        self.area_layout.addWidget(self.area_heading_row)

        self.area_table = QTableView(self.area_panel)
        self.area_table.setObjectName(u"area_table")

        self.area_layout.addWidget(self.area_table)

        self.area_editor = QVBoxLayout()
        self.area_editor.setSpacing(8)
        self.area_editor.setObjectName(u"area_editor")
        self.area_editor.setContentsMargins(12, 8, 12, 12)
        self.area_grid = QGridLayout()
        self.area_grid.setObjectName(u"area_grid")
        self.area_grid.setHorizontalSpacing(8)
        self.area_grid.setVerticalSpacing(4)
        self.area_grid.setContentsMargins(0, 0, 0, 0)
        self.area_name_label = QLabel(self.area_panel)
        self.area_name_label.setObjectName(u"area_name_label")
        self.area_name_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.area_grid.addWidget(self.area_name_label, 0, 0, 1, 1)

        self.area_name_edit = QLineEdit(self.area_panel)
        self.area_name_edit.setObjectName(u"area_name_edit")
        self.area_name_edit.setMaxLength(40)

        self.area_grid.addWidget(self.area_name_edit, 0, 1, 1, 1)

        self.area_problem = QLabel(self.area_panel)
        self.area_problem.setObjectName(u"area_problem")
        self.area_problem.setProperty(u"problem", True)
        self.area_problem.setWordWrap(True)

        self.area_grid.addWidget(self.area_problem, 1, 1, 1, 1)

        self.steward_label = QLabel(self.area_panel)
        self.steward_label.setObjectName(u"steward_label")
        self.steward_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.area_grid.addWidget(self.steward_label, 2, 0, 1, 1)

        self.steward_box = QComboBox(self.area_panel)
        self.steward_box.setObjectName(u"steward_box")

        self.area_grid.addWidget(self.steward_box, 2, 1, 1, 1)


        self.area_editor.addLayout(self.area_grid)

        self.area_buttons = QHBoxLayout()
        self.area_buttons.setSpacing(8)
        self.area_buttons.setObjectName(u"area_buttons")
        self.area_buttons.setContentsMargins(0, 0, 0, 0)
        self.delete_area_button = QPushButton(self.area_panel)
        self.delete_area_button.setObjectName(u"delete_area_button")
        self.delete_area_button.setProperty(u"quiet", True)

        self.area_buttons.addWidget(self.delete_area_button)

        self.area_saved_label = QLabel(self.area_panel)
        self.area_saved_label.setObjectName(u"area_saved_label")
        self.area_saved_label.setProperty(u"role", u"muted")

        self.area_buttons.addWidget(self.area_saved_label)

        self.area_button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.area_buttons.addItem(self.area_button_space)

        self.save_area_button = QPushButton(self.area_panel)
        self.save_area_button.setObjectName(u"save_area_button")

        self.area_buttons.addWidget(self.save_area_button)


        self.area_editor.addLayout(self.area_buttons)


        self.area_layout.addLayout(self.area_editor)


        self.section_layout.addWidget(self.area_panel)

        self.section_layout.setStretch(0, 1)
        self.section_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.department_name_label.setBuddy(self.department_name_edit)
        self.area_name_label.setBuddy(self.area_name_edit)
        self.steward_label.setBuddy(self.steward_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.department_table, self.new_department_button)
        QWidget.setTabOrder(self.new_department_button, self.department_name_edit)
        QWidget.setTabOrder(self.department_name_edit, self.department_active_check)
        QWidget.setTabOrder(self.department_active_check, self.save_department_button)
        QWidget.setTabOrder(self.save_department_button, self.delete_department_button)
        QWidget.setTabOrder(self.delete_department_button, self.area_table)
        QWidget.setTabOrder(self.area_table, self.new_area_button)
        QWidget.setTabOrder(self.new_area_button, self.area_name_edit)
        QWidget.setTabOrder(self.area_name_edit, self.steward_box)
        QWidget.setTabOrder(self.steward_box, self.save_area_button)
        QWidget.setTabOrder(self.save_area_button, self.delete_area_button)

        self.retranslateUi(AreasSection)
    # setupUi

    def retranslateUi(self, AreasSection):
        self.department_heading.setText(QCoreApplication.translate("AreasSection", u"\u90e8\u9580", None))
        self.department_hint.setText(QCoreApplication.translate("AreasSection", u"\u6295\u8a34\u8f49\u4ea4\u7d66\u5b83\u5011", None))
        self.new_department_button.setText(QCoreApplication.translate("AreasSection", u"\u52a0\u4e00\u500b\u90e8\u9580", None))
#if QT_CONFIG(accessibility)
        self.department_table.setAccessibleName(QCoreApplication.translate("AreasSection", u"\u90e8\u9580", None))
#endif // QT_CONFIG(accessibility)
        self.department_name_label.setText(QCoreApplication.translate("AreasSection", u"\u540d\u7a31", None))
#if QT_CONFIG(accessibility)
        self.department_name_edit.setAccessibleName(QCoreApplication.translate("AreasSection", u"\u90e8\u9580\u540d\u7a31", None))
#endif // QT_CONFIG(accessibility)
        self.department_problem.setText("")
        self.department_active_check.setText(QCoreApplication.translate("AreasSection", u"\u5728\u7528\uff0c\u53ef\u4ee5\u8f49\u4ea4", None))
        self.delete_department_button.setText(QCoreApplication.translate("AreasSection", u"\u522a\u9664", None))
        self.department_saved_label.setText("")
        self.save_department_button.setText(QCoreApplication.translate("AreasSection", u"\u4fdd\u5b58", None))
        self.area_heading.setText(QCoreApplication.translate("AreasSection", u"\u5340\u57df", None))
        self.area_hint.setText(QCoreApplication.translate("AreasSection", u"\u623f\u865f\u6b78\u5340\u57df\uff0c\u5340\u57df\u6b78\u4e00\u4f4d\u7ba1\u7406\u54e1", None))
        self.new_area_button.setText(QCoreApplication.translate("AreasSection", u"\u52a0\u4e00\u500b\u5340\u57df", None))
#if QT_CONFIG(accessibility)
        self.area_table.setAccessibleName(QCoreApplication.translate("AreasSection", u"\u5340\u57df", None))
#endif // QT_CONFIG(accessibility)
        self.area_name_label.setText(QCoreApplication.translate("AreasSection", u"\u540d\u7a31", None))
#if QT_CONFIG(accessibility)
        self.area_name_edit.setAccessibleName(QCoreApplication.translate("AreasSection", u"\u5340\u57df\u540d\u7a31", None))
#endif // QT_CONFIG(accessibility)
        self.area_problem.setText("")
        self.steward_label.setText(QCoreApplication.translate("AreasSection", u"\u5340\u57df\u7ba1\u7406\u54e1", None))
#if QT_CONFIG(accessibility)
        self.steward_box.setAccessibleName(QCoreApplication.translate("AreasSection", u"\u5340\u57df\u7ba1\u7406\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.delete_area_button.setText(QCoreApplication.translate("AreasSection", u"\u522a\u9664", None))
        self.area_saved_label.setText("")
        self.save_area_button.setText(QCoreApplication.translate("AreasSection", u"\u4fdd\u5b58", None))
        pass
    # retranslateUi

