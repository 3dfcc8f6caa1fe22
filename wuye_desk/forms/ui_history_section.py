# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_HistorySection(object):
    def setupUi(self, HistorySection):
        if not HistorySection.objectName():
            HistorySection.setObjectName(u"HistorySection")
        self.section_layout = QVBoxLayout(HistorySection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.line_panel = QFrame(HistorySection)
        self.line_panel.setObjectName(u"line_panel")
        self.line_panel.setProperty(u"panel", True)
        self.line_layout = QVBoxLayout(self.line_panel)
        self.line_layout.setSpacing(0)
        self.line_layout.setObjectName(u"line_layout")
        self.line_layout.setContentsMargins(0, 0, 0, 0)
        self.line_heading_row = QFrame(self.line_panel)
        self.line_heading_row.setObjectName(u"line_heading_row")
        self.line_heading_row.setProperty(u"headingRow", True)
        self.line_heading_row.setMinimumSize(QSize(0, 32))
        self.line_heading_row.setMaximumSize(QSize(16777215, 32))
        self.line_heading_layout = QHBoxLayout(self.line_heading_row)
        self.line_heading_layout.setSpacing(8)
        self.line_heading_layout.setObjectName(u"line_heading_layout")
        self.line_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.line_heading = QLabel(self.line_heading_row)
        self.line_heading.setObjectName(u"line_heading")
        self.line_heading.setProperty(u"role", u"heading")

        self.line_heading_layout.addWidget(self.line_heading)

        self.line_hint = QLabel(self.line_heading_row)
        self.line_hint.setObjectName(u"line_hint")
        self.line_hint.setProperty(u"role", u"caption")

        self.line_heading_layout.addWidget(self.line_hint)

        self.line_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_heading_layout.addItem(self.line_space)

        self.place_label = QLabel(self.line_heading_row)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"caption")

        self.line_heading_layout.addWidget(self.place_label)


        self.line_layout.addWidget(self.line_heading_row)

        self.filter_layout = QHBoxLayout()
        self.filter_layout.setSpacing(8)
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_layout.setContentsMargins(12, 8, 12, 8)
        self.first_caption = QLabel(self.line_panel)
        self.first_caption.setObjectName(u"first_caption")
        self.first_caption.setProperty(u"role", u"muted")

        self.filter_layout.addWidget(self.first_caption)

        self.first_edit = QDateEdit(self.line_panel)
        self.first_edit.setObjectName(u"first_edit")
        self.first_edit.setCalendarPopup(True)
        self.first_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.filter_layout.addWidget(self.first_edit)

        self.last_caption = QLabel(self.line_panel)
        self.last_caption.setObjectName(u"last_caption")
        self.last_caption.setProperty(u"role", u"muted")

        self.filter_layout.addWidget(self.last_caption)

        self.last_edit = QDateEdit(self.line_panel)
        self.last_edit.setObjectName(u"last_edit")
        self.last_edit.setCalendarPopup(True)
        self.last_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.filter_layout.addWidget(self.last_edit)

        self.subject_box = QComboBox(self.line_panel)
        self.subject_box.setObjectName(u"subject_box")

        self.filter_layout.addWidget(self.subject_box)

        self.person_box = QComboBox(self.line_panel)
        self.person_box.setObjectName(u"person_box")

        self.filter_layout.addWidget(self.person_box)

        self.text_edit = QLineEdit(self.line_panel)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setClearButtonEnabled(True)

        self.filter_layout.addWidget(self.text_edit)

        self.newest_button = QPushButton(self.line_panel)
        self.newest_button.setObjectName(u"newest_button")
        self.newest_button.setEnabled(False)

        self.filter_layout.addWidget(self.newest_button)

        self.older_button = QPushButton(self.line_panel)
        self.older_button.setObjectName(u"older_button")
        self.older_button.setEnabled(False)

        self.filter_layout.addWidget(self.older_button)


        self.line_layout.addLayout(self.filter_layout)

        self.history_table = QTableView(self.line_panel)
        self.history_table.setObjectName(u"history_table")

        self.line_layout.addWidget(self.history_table)

        self.empty_label = QLabel(self.line_panel)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setMargin(24)

        self.line_layout.addWidget(self.empty_label)

        self.history_problem = QLabel(self.line_panel)
        self.history_problem.setObjectName(u"history_problem")
        self.history_problem.setProperty(u"problem", True)

        self.line_layout.addWidget(self.history_problem)


        self.section_layout.addWidget(self.line_panel)

        self.field_panel = QFrame(HistorySection)
        self.field_panel.setObjectName(u"field_panel")
        self.field_panel.setProperty(u"panel", True)
        self.field_panel.setMinimumSize(QSize(0, 190))
        self.field_layout = QVBoxLayout(self.field_panel)
        self.field_layout.setSpacing(0)
        self.field_layout.setObjectName(u"field_layout")
        self.field_layout.setContentsMargins(0, 0, 0, 0)
        self.field_heading_row = QFrame(self.field_panel)
        self.field_heading_row.setObjectName(u"field_heading_row")
        self.field_heading_row.setProperty(u"headingRow", True)
        self.field_heading_row.setMinimumSize(QSize(0, 32))
        self.field_heading_row.setMaximumSize(QSize(16777215, 32))
        self.field_heading_layout = QHBoxLayout(self.field_heading_row)
        self.field_heading_layout.setSpacing(8)
        self.field_heading_layout.setObjectName(u"field_heading_layout")
        self.field_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.field_heading = QLabel(self.field_heading_row)
        self.field_heading.setObjectName(u"field_heading")
        self.field_heading.setProperty(u"role", u"heading")

        self.field_heading_layout.addWidget(self.field_heading)

        self.field_hint = QLabel(self.field_heading_row)
        self.field_hint.setObjectName(u"field_hint")
        self.field_hint.setProperty(u"role", u"caption")

        self.field_heading_layout.addWidget(self.field_hint)

        self.field_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.field_heading_layout.addItem(self.field_space)


        self.field_layout.addWidget(self.field_heading_row)

        self.field_table = QTableView(self.field_panel)
        self.field_table.setObjectName(u"field_table")

        self.field_layout.addWidget(self.field_table)


        self.section_layout.addWidget(self.field_panel)

        self.section_layout.setStretch(0, 3)
        self.section_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.first_caption.setBuddy(self.first_edit)
        self.last_caption.setBuddy(self.last_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_edit, self.last_edit)
        QWidget.setTabOrder(self.last_edit, self.subject_box)
        QWidget.setTabOrder(self.subject_box, self.person_box)
        QWidget.setTabOrder(self.person_box, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.newest_button)
        QWidget.setTabOrder(self.newest_button, self.older_button)
        QWidget.setTabOrder(self.older_button, self.history_table)
        QWidget.setTabOrder(self.history_table, self.field_table)

        self.retranslateUi(HistorySection)
    # setupUi

    def retranslateUi(self, HistorySection):
        self.line_heading.setText(QCoreApplication.translate("HistorySection", u"\u8b8a\u66f4\u8a18\u9304", None))
        self.line_hint.setText(QCoreApplication.translate("HistorySection", u"\u53ea\u589e\u4e0d\u6539\uff0c\u524d\u5f8c\u76f8\u6263\uff1b\u6539\u904e\u4e00\u500b\u5b57\uff0c\u6838\u5c0d\u6642\u5c31\u67e5\u5f97\u51fa\u4f86", None))
        self.first_caption.setText(QCoreApplication.translate("HistorySection", u"\u5f9e", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("HistorySection", u"\u5f9e\u54ea\u5929", None))
#endif // QT_CONFIG(accessibility)
        self.last_caption.setText(QCoreApplication.translate("HistorySection", u"\u5230", None))
#if QT_CONFIG(accessibility)
        self.last_edit.setAccessibleName(QCoreApplication.translate("HistorySection", u"\u5230\u54ea\u5929", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subject_box.setAccessibleName(QCoreApplication.translate("HistorySection", u"\u54ea\u4e00\u985e", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.person_box.setAccessibleName(QCoreApplication.translate("HistorySection", u"\u8ab0", None))
#endif // QT_CONFIG(accessibility)
        self.text_edit.setPlaceholderText(QCoreApplication.translate("HistorySection", u"\u7de8\u865f\u3001\u623f\u865f\u3001\u59d3\u540d", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("HistorySection", u"\u54ea\u4e00\u689d\u8a18\u9304\uff1a\u7de8\u865f\u3001\u623f\u865f\u6216\u59d3\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.newest_button.setText(QCoreApplication.translate("HistorySection", u"\u6700\u65b0", None))
        self.older_button.setText(QCoreApplication.translate("HistorySection", u"\u66f4\u65e9", None))
#if QT_CONFIG(accessibility)
        self.history_table.setAccessibleName(QCoreApplication.translate("HistorySection", u"\u8b8a\u66f4\u8a18\u9304", None))
#endif // QT_CONFIG(accessibility)
        self.field_heading.setText(QCoreApplication.translate("HistorySection", u"\u9019\u4e00\u689d", None))
        self.field_hint.setText(QCoreApplication.translate("HistorySection", u"\u9010\u9805\u7684\u539f\u4f86\u548c\u6539\u5f8c", None))
#if QT_CONFIG(accessibility)
        self.field_table.setAccessibleName(QCoreApplication.translate("HistorySection", u"\u9019\u4e00\u689d\u9010\u9805\u7684\u539f\u4f86\u548c\u6539\u5f8c", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

