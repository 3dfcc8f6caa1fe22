# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'readings_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QToolButton, QVBoxLayout, QWidget)

class Ui_ReadingsSection(object):
    def setupUi(self, ReadingsSection):
        if not ReadingsSection.objectName():
            ReadingsSection.setObjectName(u"ReadingsSection")
        self.section_layout = QVBoxLayout(ReadingsSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.top_row = QHBoxLayout()
        self.top_row.setSpacing(8)
        self.top_row.setObjectName(u"top_row")
        self.top_row.setContentsMargins(0, 0, 0, 0)
        self.item_holder = QHBoxLayout()
        self.item_holder.setSpacing(8)
        self.item_holder.setObjectName(u"item_holder")
        self.item_holder.setContentsMargins(0, 0, 0, 0)

        self.top_row.addLayout(self.item_holder)

        self.previous_button = QToolButton(ReadingsSection)
        self.previous_button.setObjectName(u"previous_button")

        self.top_row.addWidget(self.previous_button)

        self.month_label = QLabel(ReadingsSection)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"role", u"title")

        self.top_row.addWidget(self.month_label)

        self.next_button = QToolButton(ReadingsSection)
        self.next_button.setObjectName(u"next_button")

        self.top_row.addWidget(self.next_button)

        self.building_box = QComboBox(ReadingsSection)
        self.building_box.setObjectName(u"building_box")

        self.top_row.addWidget(self.building_box)

        self.unread_box = QCheckBox(ReadingsSection)
        self.unread_box.setObjectName(u"unread_box")

        self.top_row.addWidget(self.unread_box)

        self.top_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top_row.addItem(self.top_space)

        self.count_label = QLabel(ReadingsSection)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"heading")

        self.top_row.addWidget(self.count_label)

        self.estimate_button = QPushButton(ReadingsSection)
        self.estimate_button.setObjectName(u"estimate_button")
        self.estimate_button.setAutoDefault(False)

        self.top_row.addWidget(self.estimate_button)

        self.sheet_button = QPushButton(ReadingsSection)
        self.sheet_button.setObjectName(u"sheet_button")
        self.sheet_button.setAutoDefault(False)

        self.top_row.addWidget(self.sheet_button)

        self.import_button = QPushButton(ReadingsSection)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(False)

        self.top_row.addWidget(self.import_button)


        self.section_layout.addLayout(self.top_row)

        self.readings_panel = QFrame(ReadingsSection)
        self.readings_panel.setObjectName(u"readings_panel")
        self.readings_panel.setProperty(u"panel", True)
        self.panel_layout = QVBoxLayout(self.readings_panel)
        self.panel_layout.setSpacing(0)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.entry_row = QFrame(self.readings_panel)
        self.entry_row.setObjectName(u"entry_row")
        self.entry_row.setProperty(u"headingRow", True)
        self.entry_layout = QVBoxLayout(self.entry_row)
        self.entry_layout.setSpacing(4)
        self.entry_layout.setObjectName(u"entry_layout")
        self.entry_layout.setContentsMargins(12, 6, 8, 6)
        self.entry_line = QHBoxLayout()
        self.entry_line.setSpacing(8)
        self.entry_line.setObjectName(u"entry_line")
        self.entry_line.setContentsMargins(0, 0, 0, 0)
        self.room_label = QLabel(self.entry_row)
        self.room_label.setObjectName(u"room_label")
        self.room_label.setMinimumSize(QSize(150, 0))
        self.room_label.setProperty(u"role", u"heading")

        self.entry_line.addWidget(self.room_label)

        self.before_label = QLabel(self.entry_row)
        self.before_label.setObjectName(u"before_label")
        self.before_label.setMinimumSize(QSize(190, 0))
        self.before_label.setProperty(u"role", u"muted")

        self.entry_line.addWidget(self.before_label)

        self.value_edit = QLineEdit(self.entry_row)
        self.value_edit.setObjectName(u"value_edit")
        self.value_edit.setMaximumSize(QSize(140, 16777215))

        self.entry_line.addWidget(self.value_edit)

        self.usage_label = QLabel(self.entry_row)
        self.usage_label.setObjectName(u"usage_label")
        self.usage_label.setProperty(u"role", u"strong")

        self.entry_line.addWidget(self.usage_label)

        self.entry_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.entry_line.addItem(self.entry_space)

        self.run_over_button = QPushButton(self.entry_row)
        self.run_over_button.setObjectName(u"run_over_button")
        self.run_over_button.setAutoDefault(False)

        self.entry_line.addWidget(self.run_over_button)

        self.reset_button = QPushButton(self.entry_row)
        self.reset_button.setObjectName(u"reset_button")
        self.reset_button.setAutoDefault(False)

        self.entry_line.addWidget(self.reset_button)


        self.entry_layout.addLayout(self.entry_line)

        self.value_problem = QLabel(self.entry_row)
        self.value_problem.setObjectName(u"value_problem")
        self.value_problem.setWordWrap(True)
        self.value_problem.setProperty(u"problem", True)

        self.entry_layout.addWidget(self.value_problem)


        self.panel_layout.addWidget(self.entry_row)

        self.reading_table = QTableView(self.readings_panel)
        self.reading_table.setObjectName(u"reading_table")
        self.reading_table.setFrameShape(QFrame.Shape.NoFrame)
        self.reading_table.setProperty(u"flat", True)

        self.panel_layout.addWidget(self.reading_table)

        self.panel_layout.setStretch(1, 1)

        self.section_layout.addWidget(self.readings_panel)

        self.section_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.value_edit, self.run_over_button)
        QWidget.setTabOrder(self.run_over_button, self.reset_button)
        QWidget.setTabOrder(self.reset_button, self.reading_table)
        QWidget.setTabOrder(self.reading_table, self.previous_button)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.building_box)
        QWidget.setTabOrder(self.building_box, self.unread_box)
        QWidget.setTabOrder(self.unread_box, self.estimate_button)
        QWidget.setTabOrder(self.estimate_button, self.sheet_button)
        QWidget.setTabOrder(self.sheet_button, self.import_button)

        self.retranslateUi(ReadingsSection)
    # setupUi

    def retranslateUi(self, ReadingsSection):
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("ReadingsSection", u"\u4e0a\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("ReadingsSection", u"\u4e0a\u500b\u6708\uff08Alt+\u2190\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.month_label.setText("")
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("ReadingsSection", u"\u4e0b\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("ReadingsSection", u"\u4e0b\u500b\u6708\uff08Alt+\u2192\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.building_box.setAccessibleName(QCoreApplication.translate("ReadingsSection", u"\u68df", None))
#endif // QT_CONFIG(accessibility)
        self.unread_box.setText(QCoreApplication.translate("ReadingsSection", u"\u53ea\u770b\u672a\u6284", None))
        self.count_label.setText("")
        self.estimate_button.setText(QCoreApplication.translate("ReadingsSection", u"\u672a\u6284\u7684\u6309\u5e73\u5747\u88dc\u4e0a\u2026", None))
        self.sheet_button.setText(QCoreApplication.translate("ReadingsSection", u"\u5b58\u6284\u8868\u55ae", None))
#if QT_CONFIG(tooltip)
        self.sheet_button.setToolTip(QCoreApplication.translate("ReadingsSection", u"\u5404\u623f\u865f\u548c\u4e0a\u6b21\u8b80\u6578\u7684 Excel\uff0c\u586b\u597d\u518d\u532f\u5165", None))
#endif // QT_CONFIG(tooltip)
        self.import_button.setText(QCoreApplication.translate("ReadingsSection", u"\u532f\u5165\u8b80\u6578\u2026", None))
        self.room_label.setText("")
        self.before_label.setText("")
#if QT_CONFIG(accessibility)
        self.value_edit.setAccessibleName(QCoreApplication.translate("ReadingsSection", u"\u8b80\u6578", None))
#endif // QT_CONFIG(accessibility)
        self.value_edit.setPlaceholderText(QCoreApplication.translate("ReadingsSection", u"\u8868\u4e0a\u7684\u6578", None))
        self.usage_label.setText("")
        self.run_over_button.setText(QCoreApplication.translate("ReadingsSection", u"\u904e\u5708  F6", None))
        self.reset_button.setText(QCoreApplication.translate("ReadingsSection", u"\u63db\u8868\u6216\u6b78\u96f6  F7", None))
        self.value_problem.setText("")
#if QT_CONFIG(accessibility)
        self.reading_table.setAccessibleName(QCoreApplication.translate("ReadingsSection", u"\u8b80\u6578", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

