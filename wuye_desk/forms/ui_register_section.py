# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QToolButton, QVBoxLayout, QWidget)

class Ui_RegisterSection(object):
    def setupUi(self, RegisterSection):
        if not RegisterSection.objectName():
            RegisterSection.setObjectName(u"RegisterSection")
        self.section_layout = QVBoxLayout(RegisterSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.days_row = QHBoxLayout()
        self.days_row.setSpacing(8)
        self.days_row.setObjectName(u"days_row")
        self.days_row.setContentsMargins(0, 0, 0, 0)
        self.quick_row = QHBoxLayout()
        self.quick_row.setSpacing(0)
        self.quick_row.setObjectName(u"quick_row")
        self.quick_row.setContentsMargins(0, 0, 0, 0)
        self.today_button = QToolButton(RegisterSection)
        self.today_button.setObjectName(u"today_button")

        self.quick_row.addWidget(self.today_button)

        self.week_button = QToolButton(RegisterSection)
        self.week_button.setObjectName(u"week_button")

        self.quick_row.addWidget(self.week_button)

        self.month_button = QToolButton(RegisterSection)
        self.month_button.setObjectName(u"month_button")

        self.quick_row.addWidget(self.month_button)


        self.days_row.addLayout(self.quick_row)

        self.from_edit = QDateEdit(RegisterSection)
        self.from_edit.setObjectName(u"from_edit")
        self.from_edit.setCalendarPopup(True)
        self.from_edit.setMinimumSize(QSize(112, 0))

        self.days_row.addWidget(self.from_edit)

        self.to_caption = QLabel(RegisterSection)
        self.to_caption.setObjectName(u"to_caption")
        self.to_caption.setProperty(u"role", u"muted")

        self.days_row.addWidget(self.to_caption)

        self.to_edit = QDateEdit(RegisterSection)
        self.to_edit.setObjectName(u"to_edit")
        self.to_edit.setCalendarPopup(True)
        self.to_edit.setMinimumSize(QSize(112, 0))

        self.days_row.addWidget(self.to_edit)

        self.kind_box = QComboBox(RegisterSection)
        self.kind_box.setObjectName(u"kind_box")

        self.days_row.addWidget(self.kind_box)

        self.receiver_box = QComboBox(RegisterSection)
        self.receiver_box.setObjectName(u"receiver_box")

        self.days_row.addWidget(self.receiver_box)

        self.days_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.days_row.addItem(self.days_space)

        self.blank_button = QPushButton(RegisterSection)
        self.blank_button.setObjectName(u"blank_button")

        self.days_row.addWidget(self.blank_button)

        self.export_button = QPushButton(RegisterSection)
        self.export_button.setObjectName(u"export_button")

        self.days_row.addWidget(self.export_button)

        self.print_button = QPushButton(RegisterSection)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"primary", True)

        self.days_row.addWidget(self.print_button)


        self.section_layout.addLayout(self.days_row)

        self.days_problem = QLabel(RegisterSection)
        self.days_problem.setObjectName(u"days_problem")
        self.days_problem.setProperty(u"problem", True)
        self.days_problem.setWordWrap(True)

        self.section_layout.addWidget(self.days_problem)

        self.register_panel = QFrame(RegisterSection)
        self.register_panel.setObjectName(u"register_panel")
        self.register_panel.setProperty(u"panel", True)
        self.register_layout = QVBoxLayout(self.register_panel)
        self.register_layout.setSpacing(0)
        self.register_layout.setObjectName(u"register_layout")
        self.register_layout.setContentsMargins(0, 0, 0, 0)
        self.register_heading_row = QFrame(self.register_panel)
        self.register_heading_row.setObjectName(u"register_heading_row")
        self.register_heading_row.setProperty(u"headingRow", True)
        self.register_heading_row.setMinimumSize(QSize(0, 32))
        self.register_heading_row.setMaximumSize(QSize(16777215, 32))
        self.register_heading_layout = QHBoxLayout(self.register_heading_row)
        self.register_heading_layout.setSpacing(8)
        self.register_heading_layout.setObjectName(u"register_heading_layout")
        self.register_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.register_heading = QLabel(self.register_heading_row)
        self.register_heading.setObjectName(u"register_heading")
        self.register_heading.setProperty(u"role", u"heading")

        self.register_heading_layout.addWidget(self.register_heading)

        self.sums_label = QLabel(self.register_heading_row)
        self.sums_label.setObjectName(u"sums_label")
        self.sums_label.setProperty(u"role", u"muted")

        self.register_heading_layout.addWidget(self.sums_label)

        self.register_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.register_heading_layout.addItem(self.register_space)

        self.overdue_label = QLabel(self.register_heading_row)
        self.overdue_label.setObjectName(u"overdue_label")
        self.overdue_label.setProperty(u"role", u"over")

        self.register_heading_layout.addWidget(self.overdue_label)


        self.register_layout.addWidget(self.register_heading_row)

        self.register_table = QTableView(self.register_panel)
        self.register_table.setObjectName(u"register_table")

        self.register_layout.addWidget(self.register_table)

        self.empty_label = QLabel(self.register_panel)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setMargin(24)

        self.register_layout.addWidget(self.empty_label)


        self.section_layout.addWidget(self.register_panel)

        self.section_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.today_button, self.week_button)
        QWidget.setTabOrder(self.week_button, self.month_button)
        QWidget.setTabOrder(self.month_button, self.from_edit)
        QWidget.setTabOrder(self.from_edit, self.to_edit)
        QWidget.setTabOrder(self.to_edit, self.kind_box)
        QWidget.setTabOrder(self.kind_box, self.receiver_box)
        QWidget.setTabOrder(self.receiver_box, self.register_table)
        QWidget.setTabOrder(self.register_table, self.blank_button)
        QWidget.setTabOrder(self.blank_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.print_button)

        self.retranslateUi(RegisterSection)
    # setupUi

    def retranslateUi(self, RegisterSection):
        self.today_button.setText(QCoreApplication.translate("RegisterSection", u"\u4eca\u5929", None))
        self.week_button.setText(QCoreApplication.translate("RegisterSection", u"\u672c\u9031", None))
        self.month_button.setText(QCoreApplication.translate("RegisterSection", u"\u672c\u6708", None))
#if QT_CONFIG(accessibility)
        self.from_edit.setAccessibleName(QCoreApplication.translate("RegisterSection", u"\u5f9e\u54ea\u5929", None))
#endif // QT_CONFIG(accessibility)
        self.from_edit.setDisplayFormat(QCoreApplication.translate("RegisterSection", u"yyyy-MM-dd", None))
        self.to_caption.setText(QCoreApplication.translate("RegisterSection", u"\u81f3", None))
#if QT_CONFIG(accessibility)
        self.to_edit.setAccessibleName(QCoreApplication.translate("RegisterSection", u"\u5230\u54ea\u5929", None))
#endif // QT_CONFIG(accessibility)
        self.to_edit.setDisplayFormat(QCoreApplication.translate("RegisterSection", u"yyyy-MM-dd", None))
#if QT_CONFIG(accessibility)
        self.kind_box.setAccessibleName(QCoreApplication.translate("RegisterSection", u"\u985e\u578b", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.receiver_box.setAccessibleName(QCoreApplication.translate("RegisterSection", u"\u53d7\u7406\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.blank_button.setText(QCoreApplication.translate("RegisterSection", u"\u7a7a\u767d\u8868", None))
#if QT_CONFIG(tooltip)
        self.blank_button.setToolTip(QCoreApplication.translate("RegisterSection", u"\u505c\u96fb\u6642\u624b\u5beb\u7684\u9810\u7de8\u865f\u7a7a\u767d\u767b\u8a18\u8868", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("RegisterSection", u"\u532f\u51fa Excel", None))
        self.print_button.setText(QCoreApplication.translate("RegisterSection", u"\u6253\u5370\u767b\u8a18\u8868", None))
        self.days_problem.setText("")
        self.register_heading.setText(QCoreApplication.translate("RegisterSection", u"\u524d\u81fa\u53d7\u7406\u5de5\u4f5c\u767b\u8a18\u8868", None))
        self.sums_label.setText("")
        self.overdue_label.setText("")
#if QT_CONFIG(accessibility)
        self.register_table.setAccessibleName(QCoreApplication.translate("RegisterSection", u"\u524d\u81fa\u53d7\u7406\u5de5\u4f5c\u767b\u8a18\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        pass
    # retranslateUi

