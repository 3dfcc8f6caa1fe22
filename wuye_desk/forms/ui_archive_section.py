# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'archive_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_ArchiveSection(object):
    def setupUi(self, ArchiveSection):
        if not ArchiveSection.objectName():
            ArchiveSection.setObjectName(u"ArchiveSection")
        self.section_layout = QVBoxLayout(ArchiveSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.filter_row = QHBoxLayout()
        self.filter_row.setSpacing(8)
        self.filter_row.setObjectName(u"filter_row")
        self.filter_row.setContentsMargins(0, 0, 0, 0)
        self.search_edit = QLineEdit(ArchiveSection)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.filter_row.addWidget(self.search_edit)

        self.keeping_box = QComboBox(ArchiveSection)
        self.keeping_box.setObjectName(u"keeping_box")

        self.filter_row.addWidget(self.keeping_box)

        self.year_box = QComboBox(ArchiveSection)
        self.year_box.setObjectName(u"year_box")

        self.filter_row.addWidget(self.year_box)

        self.count_label = QLabel(ArchiveSection)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"muted")

        self.filter_row.addWidget(self.count_label)

        self.filter_row.setStretch(0, 1)

        self.section_layout.addLayout(self.filter_row)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.list_panel = QFrame(ArchiveSection)
        self.list_panel.setObjectName(u"list_panel")
        self.list_panel.setProperty(u"panel", True)
        self.list_layout = QVBoxLayout(self.list_panel)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(1, 1, 1, 1)
        self.archive_table = QTableView(self.list_panel)
        self.archive_table.setObjectName(u"archive_table")

        self.list_layout.addWidget(self.archive_table)

        self.empty_label = QLabel(self.list_panel)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setWordWrap(True)
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setMargin(24)

        self.list_layout.addWidget(self.empty_label)


        self.body_layout.addWidget(self.list_panel)

        self.file_panel = QFrame(ArchiveSection)
        self.file_panel.setObjectName(u"file_panel")
        self.file_panel.setProperty(u"panel", True)
        self.file_panel.setMinimumSize(QSize(300, 0))
        self.file_panel.setMaximumSize(QSize(340, 16777215))
        self.file_layout = QVBoxLayout(self.file_panel)
        self.file_layout.setSpacing(6)
        self.file_layout.setObjectName(u"file_layout")
        self.file_layout.setContentsMargins(12, 12, 12, 12)
        self.file_title = QLabel(self.file_panel)
        self.file_title.setObjectName(u"file_title")
        self.file_title.setProperty(u"role", u"title")
        self.file_title.setWordWrap(True)

        self.file_layout.addWidget(self.file_title)

        self.file_about = QLabel(self.file_panel)
        self.file_about.setObjectName(u"file_about")
        self.file_about.setProperty(u"role", u"muted")
        self.file_about.setWordWrap(True)

        self.file_layout.addWidget(self.file_about)

        self.file_keeping = QLabel(self.file_panel)
        self.file_keeping.setObjectName(u"file_keeping")
        self.file_keeping.setWordWrap(True)

        self.file_layout.addWidget(self.file_keeping)

        self.parts_heading = QLabel(self.file_panel)
        self.parts_heading.setObjectName(u"parts_heading")
        self.parts_heading.setProperty(u"role", u"heading")

        self.file_layout.addWidget(self.parts_heading)

        self.parts_table = QTableView(self.file_panel)
        self.parts_table.setObjectName(u"parts_table")

        self.file_layout.addWidget(self.parts_table)

        self.file_buttons = QHBoxLayout()
        self.file_buttons.setSpacing(8)
        self.file_buttons.setObjectName(u"file_buttons")
        self.file_buttons.setContentsMargins(0, 0, 0, 0)
        self.open_button = QPushButton(self.file_panel)
        self.open_button.setObjectName(u"open_button")

        self.file_buttons.addWidget(self.open_button)

        self.file_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.file_buttons.addItem(self.file_space)


        self.file_layout.addLayout(self.file_buttons)

        self.file_layout.setStretch(4, 1)

        self.body_layout.addWidget(self.file_panel)

        self.body_layout.setStretch(0, 1)

        self.section_layout.addLayout(self.body_layout)

        self.section_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.search_edit, self.keeping_box)
        QWidget.setTabOrder(self.keeping_box, self.year_box)
        QWidget.setTabOrder(self.year_box, self.archive_table)
        QWidget.setTabOrder(self.archive_table, self.parts_table)
        QWidget.setTabOrder(self.parts_table, self.open_button)

        self.retranslateUi(ArchiveSection)
    # setupUi

    def retranslateUi(self, ArchiveSection):
        self.search_edit.setPlaceholderText(QCoreApplication.translate("ArchiveSection", u"\u6848\u5377\u865f\u3001\u55ae\u865f\u3001\u623f\u865f\uff0c\u6216\u7d50\u6848\u65e5 2026-11-20", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("ArchiveSection", u"\u627e\u6a94\u6848", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.keeping_box.setAccessibleName(QCoreApplication.translate("ArchiveSection", u"\u4fdd\u5b58\u5230\u54ea\u4e00\u6b65", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.year_box.setAccessibleName(QCoreApplication.translate("ArchiveSection", u"\u54ea\u4e00\u5e74\u7d50\u6848", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.archive_table.setAccessibleName(QCoreApplication.translate("ArchiveSection", u"\u5df2\u6b78\u6a94\u7684\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        self.file_title.setText("")
        self.file_about.setText("")
        self.file_keeping.setText("")
        self.parts_heading.setText(QCoreApplication.translate("ArchiveSection", u"\u6848\u5377\u88e1\u6709", None))
#if QT_CONFIG(accessibility)
        self.parts_table.setAccessibleName(QCoreApplication.translate("ArchiveSection", u"\u6848\u5377\u88e1\u6709\u4ec0\u9ebc", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("ArchiveSection", u"\u6253\u958b\u5de5\u4f5c\u55ae", None))
        pass
    # retranslateUi

