# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bulletins_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QDateTimeEdit, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_BulletinsSection(object):
    def setupUi(self, BulletinsSection):
        if not BulletinsSection.objectName():
            BulletinsSection.setObjectName(u"BulletinsSection")
        self.section_layout = QHBoxLayout(BulletinsSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.bulletin_panel = QFrame(BulletinsSection)
        self.bulletin_panel.setObjectName(u"bulletin_panel")
        self.bulletin_panel.setProperty(u"panel", True)
        self.bulletin_layout = QVBoxLayout(self.bulletin_panel)
        self.bulletin_layout.setSpacing(0)
        self.bulletin_layout.setObjectName(u"bulletin_layout")
        self.bulletin_layout.setContentsMargins(0, 0, 0, 0)
        self.bulletin_heading_row = QFrame(self.bulletin_panel)
        self.bulletin_heading_row.setObjectName(u"bulletin_heading_row")
        self.bulletin_heading_row.setProperty(u"headingRow", True)
        self.bulletin_heading_row.setMinimumSize(QSize(0, 32))
        self.bulletin_heading_row.setMaximumSize(QSize(16777215, 32))
        self.bulletin_heading_layout = QHBoxLayout(self.bulletin_heading_row)
        self.bulletin_heading_layout.setSpacing(8)
        self.bulletin_heading_layout.setObjectName(u"bulletin_heading_layout")
        self.bulletin_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.bulletin_heading = QLabel(self.bulletin_heading_row)
        self.bulletin_heading.setObjectName(u"bulletin_heading")
        self.bulletin_heading.setProperty(u"role", u"heading")

        self.bulletin_heading_layout.addWidget(self.bulletin_heading)

        self.bulletin_hint = QLabel(self.bulletin_heading_row)
        self.bulletin_hint.setObjectName(u"bulletin_hint")
        self.bulletin_hint.setProperty(u"role", u"caption")

        self.bulletin_heading_layout.addWidget(self.bulletin_hint)

        self.bulletin_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bulletin_heading_layout.addItem(self.bulletin_space)

        self.new_bulletin_button = QPushButton(self.bulletin_heading_row)
        self.new_bulletin_button.setObjectName(u"new_bulletin_button")
        self.new_bulletin_button.setProperty(u"quiet", True)

        self.bulletin_heading_layout.addWidget(self.new_bulletin_button)


        self.bulletin_layout.addWidget(self.bulletin_heading_row)

        self.bulletin_table = QTableView(self.bulletin_panel)
        self.bulletin_table.setObjectName(u"bulletin_table")

        self.bulletin_layout.addWidget(self.bulletin_table)


        self.section_layout.addWidget(self.bulletin_panel)

        self.editor_panel = QFrame(BulletinsSection)
        self.editor_panel.setObjectName(u"editor_panel")
        self.editor_panel.setProperty(u"panel", True)
        self.editor_panel.setMinimumSize(QSize(400, 0))
        self.editor_panel.setMaximumSize(QSize(400, 16777215))
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
        self.editor_grid.setVerticalSpacing(6)
        self.editor_grid.setContentsMargins(0, 0, 0, 0)
        self.building_label = QLabel(self.editor_panel)
        self.building_label.setObjectName(u"building_label")
        self.building_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.editor_grid.addWidget(self.building_label, 0, 0, 1, 1)

        self.building_edit = QLineEdit(self.editor_panel)
        self.building_edit.setObjectName(u"building_edit")
        self.building_edit.setMaxLength(30)

        self.editor_grid.addWidget(self.building_edit, 0, 1, 1, 1)

        self.building_problem = QLabel(self.editor_panel)
        self.building_problem.setObjectName(u"building_problem")
        self.building_problem.setProperty(u"problem", True)
        self.building_problem.setWordWrap(True)

        self.editor_grid.addWidget(self.building_problem, 1, 1, 1, 1)

        self.text_label = QLabel(self.editor_panel)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)

        self.editor_grid.addWidget(self.text_label, 2, 0, 1, 1)

        self.text_edit = QPlainTextEdit(self.editor_panel)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setMinimumSize(QSize(0, 72))
        self.text_edit.setMaximumSize(QSize(16777215, 96))

        self.editor_grid.addWidget(self.text_edit, 2, 1, 1, 1)

        self.text_problem = QLabel(self.editor_panel)
        self.text_problem.setObjectName(u"text_problem")
        self.text_problem.setProperty(u"problem", True)
        self.text_problem.setWordWrap(True)

        self.editor_grid.addWidget(self.text_problem, 3, 1, 1, 1)

        self.answer_label = QLabel(self.editor_panel)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)

        self.editor_grid.addWidget(self.answer_label, 4, 0, 1, 1)

        self.answer_edit = QPlainTextEdit(self.editor_panel)
        self.answer_edit.setObjectName(u"answer_edit")
        self.answer_edit.setTabChangesFocus(True)
        self.answer_edit.setMinimumSize(QSize(0, 56))
        self.answer_edit.setMaximumSize(QSize(16777215, 72))

        self.editor_grid.addWidget(self.answer_edit, 4, 1, 1, 1)

        self.starts_label = QLabel(self.editor_panel)
        self.starts_label.setObjectName(u"starts_label")
        self.starts_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.editor_grid.addWidget(self.starts_label, 5, 0, 1, 1)

        self.starts_edit = QDateTimeEdit(self.editor_panel)
        self.starts_edit.setObjectName(u"starts_edit")
        self.starts_edit.setCalendarPopup(True)

        self.editor_grid.addWidget(self.starts_edit, 5, 1, 1, 1)

        self.ends_label = QLabel(self.editor_panel)
        self.ends_label.setObjectName(u"ends_label")
        self.ends_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.editor_grid.addWidget(self.ends_label, 6, 0, 1, 1)

        self.ends_edit = QDateTimeEdit(self.editor_panel)
        self.ends_edit.setObjectName(u"ends_edit")
        self.ends_edit.setCalendarPopup(True)

        self.editor_grid.addWidget(self.ends_edit, 6, 1, 1, 1)

        self.ends_problem = QLabel(self.editor_panel)
        self.ends_problem.setObjectName(u"ends_problem")
        self.ends_problem.setProperty(u"problem", True)
        self.ends_problem.setWordWrap(True)

        self.editor_grid.addWidget(self.ends_problem, 7, 1, 1, 1)


        self.editor_layout.addLayout(self.editor_grid)

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
        self.delete_bulletin_button = QPushButton(self.editor_panel)
        self.delete_bulletin_button.setObjectName(u"delete_bulletin_button")
        self.delete_bulletin_button.setProperty(u"quiet", True)

        self.editor_buttons.addWidget(self.delete_bulletin_button)

        self.saved_label = QLabel(self.editor_panel)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"muted")

        self.editor_buttons.addWidget(self.saved_label)

        self.editor_button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_buttons.addItem(self.editor_button_space)

        self.save_bulletin_button = QPushButton(self.editor_panel)
        self.save_bulletin_button.setObjectName(u"save_bulletin_button")
        self.save_bulletin_button.setProperty(u"primary", True)
        self.save_bulletin_button.setMinimumSize(QSize(96, 36))

        self.editor_buttons.addWidget(self.save_bulletin_button)


        self.editor_layout.addLayout(self.editor_buttons)


        self.section_layout.addWidget(self.editor_panel)

        self.section_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.building_label.setBuddy(self.building_edit)
        self.text_label.setBuddy(self.text_edit)
        self.answer_label.setBuddy(self.answer_edit)
        self.starts_label.setBuddy(self.starts_edit)
        self.ends_label.setBuddy(self.ends_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.bulletin_table, self.new_bulletin_button)
        QWidget.setTabOrder(self.new_bulletin_button, self.building_edit)
        QWidget.setTabOrder(self.building_edit, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.answer_edit)
        QWidget.setTabOrder(self.answer_edit, self.starts_edit)
        QWidget.setTabOrder(self.starts_edit, self.ends_edit)
        QWidget.setTabOrder(self.ends_edit, self.save_bulletin_button)
        QWidget.setTabOrder(self.save_bulletin_button, self.delete_bulletin_button)

        self.retranslateUi(BulletinsSection)
    # setupUi

    def retranslateUi(self, BulletinsSection):
        self.bulletin_heading.setText(QCoreApplication.translate("BulletinsSection", u"\u544a\u793a", None))
        self.bulletin_hint.setText(QCoreApplication.translate("BulletinsSection", u"\u5230\u6642\u9593\u81ea\u5df1\u51fa\u73fe\u5728\u53d7\u7406\u9801\uff0c\u904e\u4e86\u81ea\u5df1\u6536\u8d77", None))
        self.new_bulletin_button.setText(QCoreApplication.translate("BulletinsSection", u"\u5beb\u4e00\u5247", None))
#if QT_CONFIG(accessibility)
        self.bulletin_table.setAccessibleName(QCoreApplication.translate("BulletinsSection", u"\u544a\u793a", None))
#endif // QT_CONFIG(accessibility)
        self.editor_heading.setText(QCoreApplication.translate("BulletinsSection", u"\u65b0\u7684\u544a\u793a", None))
        self.building_label.setText(QCoreApplication.translate("BulletinsSection", u"\u6a13\u68df", None))
#if QT_CONFIG(accessibility)
        self.building_edit.setAccessibleName(QCoreApplication.translate("BulletinsSection", u"\u6a13\u68df", None))
#endif // QT_CONFIG(accessibility)
        self.building_edit.setPlaceholderText(QCoreApplication.translate("BulletinsSection", u"\u7a7a\u8457\u5c31\u662f\u6574\u500b\u670d\u52d9\u7ad9", None))
        self.building_problem.setText("")
        self.text_label.setText(QCoreApplication.translate("BulletinsSection", u"\u4ec0\u9ebc\u4e8b", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("BulletinsSection", u"\u4ec0\u9ebc\u4e8b", None))
#endif // QT_CONFIG(accessibility)
        self.text_edit.setPlaceholderText(QCoreApplication.translate("BulletinsSection", u"\u6d88\u9632\u7ba1\u6539\u9020\uff0c2\u55ae\u5143 09:00\uff0d17:00 \u505c\u6c34", None))
        self.text_problem.setText("")
        self.answer_label.setText(QCoreApplication.translate("BulletinsSection", u"\u53ef\u4ee5\u7b54", None))
#if QT_CONFIG(accessibility)
        self.answer_edit.setAccessibleName(QCoreApplication.translate("BulletinsSection", u"\u53ef\u4ee5\u7b54\u7684\u8a71", None))
#endif // QT_CONFIG(accessibility)
        self.answer_edit.setPlaceholderText(QCoreApplication.translate("BulletinsSection", u"17:00 \u6062\u5fa9\u4f9b\u6c34", None))
        self.starts_label.setText(QCoreApplication.translate("BulletinsSection", u"\u5f9e", None))
#if QT_CONFIG(accessibility)
        self.starts_edit.setAccessibleName(QCoreApplication.translate("BulletinsSection", u"\u5f9e\u4ec0\u9ebc\u6642\u5019", None))
#endif // QT_CONFIG(accessibility)
        self.starts_edit.setDisplayFormat(QCoreApplication.translate("BulletinsSection", u"yyyy-MM-dd HH:mm", None))
        self.ends_label.setText(QCoreApplication.translate("BulletinsSection", u"\u5230", None))
#if QT_CONFIG(accessibility)
        self.ends_edit.setAccessibleName(QCoreApplication.translate("BulletinsSection", u"\u5230\u4ec0\u9ebc\u6642\u5019", None))
#endif // QT_CONFIG(accessibility)
        self.ends_edit.setDisplayFormat(QCoreApplication.translate("BulletinsSection", u"yyyy-MM-dd HH:mm", None))
        self.ends_problem.setText("")
        self.editor_problem.setText("")
        self.delete_bulletin_button.setText(QCoreApplication.translate("BulletinsSection", u"\u522a\u9664", None))
        self.saved_label.setText("")
        self.save_bulletin_button.setText(QCoreApplication.translate("BulletinsSection", u"\u4fdd\u5b58", None))
        pass
    # retranslateUi

