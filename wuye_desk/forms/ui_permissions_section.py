# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'permissions_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QTableView, QVBoxLayout)

class Ui_PermissionsSection(object):
    def setupUi(self, PermissionsSection):
        if not PermissionsSection.objectName():
            PermissionsSection.setObjectName(u"PermissionsSection")
        self.section_layout = QVBoxLayout(PermissionsSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.lock_panel = QFrame(PermissionsSection)
        self.lock_panel.setObjectName(u"lock_panel")
        self.lock_panel.setProperty(u"panel", True)
        self.lock_layout = QVBoxLayout(self.lock_panel)
        self.lock_layout.setSpacing(0)
        self.lock_layout.setObjectName(u"lock_layout")
        self.lock_layout.setContentsMargins(0, 0, 0, 0)
        self.lock_heading_row = QFrame(self.lock_panel)
        self.lock_heading_row.setObjectName(u"lock_heading_row")
        self.lock_heading_row.setProperty(u"headingRow", True)
        self.lock_heading_row.setMinimumSize(QSize(0, 32))
        self.lock_heading_row.setMaximumSize(QSize(16777215, 32))
        self.lock_heading_layout = QHBoxLayout(self.lock_heading_row)
        self.lock_heading_layout.setSpacing(8)
        self.lock_heading_layout.setObjectName(u"lock_heading_layout")
        self.lock_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.lock_heading = QLabel(self.lock_heading_row)
        self.lock_heading.setObjectName(u"lock_heading")
        self.lock_heading.setProperty(u"role", u"heading")

        self.lock_heading_layout.addWidget(self.lock_heading)

        self.lock_hint = QLabel(self.lock_heading_row)
        self.lock_hint.setObjectName(u"lock_hint")
        self.lock_hint.setProperty(u"role", u"caption")

        self.lock_heading_layout.addWidget(self.lock_hint)

        self.lock_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lock_heading_layout.addItem(self.lock_space)


        self.lock_layout.addWidget(self.lock_heading_row)

        self.minutes_layout = QHBoxLayout()
        self.minutes_layout.setSpacing(8)
        self.minutes_layout.setObjectName(u"minutes_layout")
        self.minutes_layout.setContentsMargins(12, 8, 12, 8)
        self.minutes_caption = QLabel(self.lock_panel)
        self.minutes_caption.setObjectName(u"minutes_caption")
        self.minutes_caption.setProperty(u"role", u"muted")

        self.minutes_layout.addWidget(self.minutes_caption)

        self.minutes_box = QSpinBox(self.lock_panel)
        self.minutes_box.setObjectName(u"minutes_box")
        self.minutes_box.setMinimum(1)
        self.minutes_box.setMaximum(120)

        self.minutes_layout.addWidget(self.minutes_box)

        self.save_minutes_button = QPushButton(self.lock_panel)
        self.save_minutes_button.setObjectName(u"save_minutes_button")

        self.minutes_layout.addWidget(self.save_minutes_button)

        self.minutes_saved_label = QLabel(self.lock_panel)
        self.minutes_saved_label.setObjectName(u"minutes_saved_label")
        self.minutes_saved_label.setProperty(u"role", u"muted")

        self.minutes_layout.addWidget(self.minutes_saved_label)

        self.minutes_problem = QLabel(self.lock_panel)
        self.minutes_problem.setObjectName(u"minutes_problem")
        self.minutes_problem.setProperty(u"problem", True)

        self.minutes_layout.addWidget(self.minutes_problem)

        self.minutes_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.minutes_layout.addItem(self.minutes_space)


        self.lock_layout.addLayout(self.minutes_layout)


        self.section_layout.addWidget(self.lock_panel)

        self.table_panel = QFrame(PermissionsSection)
        self.table_panel.setObjectName(u"table_panel")
        self.table_panel.setProperty(u"panel", True)
        self.table_layout = QVBoxLayout(self.table_panel)
        self.table_layout.setSpacing(0)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.table_heading_row = QFrame(self.table_panel)
        self.table_heading_row.setObjectName(u"table_heading_row")
        self.table_heading_row.setProperty(u"headingRow", True)
        self.table_heading_row.setMinimumSize(QSize(0, 32))
        self.table_heading_row.setMaximumSize(QSize(16777215, 32))
        self.table_heading_layout = QHBoxLayout(self.table_heading_row)
        self.table_heading_layout.setSpacing(8)
        self.table_heading_layout.setObjectName(u"table_heading_layout")
        self.table_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.table_heading = QLabel(self.table_heading_row)
        self.table_heading.setObjectName(u"table_heading")
        self.table_heading.setProperty(u"role", u"heading")

        self.table_heading_layout.addWidget(self.table_heading)

        self.table_hint = QLabel(self.table_heading_row)
        self.table_hint.setObjectName(u"table_hint")
        self.table_hint.setProperty(u"role", u"caption")

        self.table_heading_layout.addWidget(self.table_hint)

        self.table_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.table_heading_layout.addItem(self.table_space)


        self.table_layout.addWidget(self.table_heading_row)

        self.permission_table = QTableView(self.table_panel)
        self.permission_table.setObjectName(u"permission_table")

        self.table_layout.addWidget(self.permission_table)


        self.section_layout.addWidget(self.table_panel)

        self.section_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.minutes_caption.setBuddy(self.minutes_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PermissionsSection)
    # setupUi

    def retranslateUi(self, PermissionsSection):
        self.lock_heading.setText(QCoreApplication.translate("PermissionsSection", u"\u9396\u5b9a", None))
        self.lock_hint.setText(QCoreApplication.translate("PermissionsSection", u"\u6c92\u6709\u4eba\u52d5\u9375\u76e4\u548c\u6ed1\u9f20\uff0c\u5230\u6642\u9593\u81ea\u5df1\u9396\u4e0a\uff1b\u6253\u7684\u5b57\u7559\u5728\u5f8c\u9762\u3002\u96a8\u6642\u53ef\u6309 Ctrl+Shift+L \u9396\u4e0a", None))
        self.minutes_caption.setText(QCoreApplication.translate("PermissionsSection", u"\u9592\u7f6e\u591a\u4e45\u9396\u5b9a", None))
        self.minutes_box.setSuffix(QCoreApplication.translate("PermissionsSection", u" \u5206\u9418", None))
#if QT_CONFIG(accessibility)
        self.minutes_box.setAccessibleName(QCoreApplication.translate("PermissionsSection", u"\u9592\u7f6e\u591a\u4e45\u9396\u5b9a", None))
#endif // QT_CONFIG(accessibility)
        self.save_minutes_button.setText(QCoreApplication.translate("PermissionsSection", u"\u4fdd\u5b58", None))
        self.table_heading.setText(QCoreApplication.translate("PermissionsSection", u"\u8ab0\u53ef\u4ee5\u505a\u4ec0\u9ebc", None))
        self.table_hint.setText(QCoreApplication.translate("PermissionsSection", u"\u4e00\u500b\u4eba\u6709\u5e7e\u500b\u89d2\u8272\uff0c\u5c31\u90fd\u53ef\u4ee5\uff1b\u6309\u9215\u4e0d\u80fd\u7528\u6642\uff0c\u63d0\u793a\u88e1\u5beb\u8457\u8ab0\u53ef\u4ee5", None))
#if QT_CONFIG(accessibility)
        self.permission_table.setAccessibleName(QCoreApplication.translate("PermissionsSection", u"\u8ab0\u53ef\u4ee5\u505a\u4ec0\u9ebc", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

