# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'disposal_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_DisposalSection(object):
    def setupUi(self, DisposalSection):
        if not DisposalSection.objectName():
            DisposalSection.setObjectName(u"DisposalSection")
        self.section_layout = QVBoxLayout(DisposalSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.due_panel = QFrame(DisposalSection)
        self.due_panel.setObjectName(u"due_panel")
        self.due_panel.setProperty(u"panel", True)
        self.due_layout = QVBoxLayout(self.due_panel)
        self.due_layout.setSpacing(0)
        self.due_layout.setObjectName(u"due_layout")
        self.due_layout.setContentsMargins(0, 0, 0, 0)
        self.due_heading_row = QFrame(self.due_panel)
        self.due_heading_row.setObjectName(u"due_heading_row")
        self.due_heading_row.setProperty(u"headingRow", True)
        self.due_heading_row.setMinimumSize(QSize(0, 32))
        self.due_heading_row.setMaximumSize(QSize(16777215, 32))
        self.due_heading_layout = QHBoxLayout(self.due_heading_row)
        self.due_heading_layout.setSpacing(8)
        self.due_heading_layout.setObjectName(u"due_heading_layout")
        self.due_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.due_heading = QLabel(self.due_heading_row)
        self.due_heading.setObjectName(u"due_heading")
        self.due_heading.setProperty(u"role", u"heading")

        self.due_heading_layout.addWidget(self.due_heading)

        self.due_hint = QLabel(self.due_heading_row)
        self.due_hint.setObjectName(u"due_hint")
        self.due_hint.setProperty(u"role", u"caption")

        self.due_heading_layout.addWidget(self.due_hint)

        self.due_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.due_heading_layout.addItem(self.due_space)

        self.all_button = QPushButton(self.due_heading_row)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setMinimumSize(QSize(80, 0))
        self.all_button.setProperty(u"quiet", True)

        self.due_heading_layout.addWidget(self.all_button)


        self.due_layout.addWidget(self.due_heading_row)

        self.due_table = QTableView(self.due_panel)
        self.due_table.setObjectName(u"due_table")

        self.due_layout.addWidget(self.due_table)

        self.empty_label = QLabel(self.due_panel)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setMargin(24)

        self.due_layout.addWidget(self.empty_label)

        self.disposal_problem = QLabel(self.due_panel)
        self.disposal_problem.setObjectName(u"disposal_problem")
        self.disposal_problem.setProperty(u"problem", True)
        self.disposal_problem.setWordWrap(True)
        self.disposal_problem.setMargin(8)

        self.due_layout.addWidget(self.disposal_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(12, 8, 12, 12)
        self.list_button = QPushButton(self.due_panel)
        self.list_button.setObjectName(u"list_button")

        self.buttons_layout.addWidget(self.list_button)

        self.witness_caption = QLabel(self.due_panel)
        self.witness_caption.setObjectName(u"witness_caption")
        self.witness_caption.setProperty(u"role", u"muted")

        self.buttons_layout.addWidget(self.witness_caption)

        self.witness_box = QComboBox(self.due_panel)
        self.witness_box.setObjectName(u"witness_box")
        self.witness_box.setMinimumSize(QSize(160, 0))

        self.buttons_layout.addWidget(self.witness_box)

        self.done_label = QLabel(self.due_panel)
        self.done_label.setObjectName(u"done_label")
        self.done_label.setProperty(u"role", u"muted")

        self.buttons_layout.addWidget(self.done_label)

        self.button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.button_space)

        self.dispose_button = QPushButton(self.due_panel)
        self.dispose_button.setObjectName(u"dispose_button")

        self.buttons_layout.addWidget(self.dispose_button)


        self.due_layout.addLayout(self.buttons_layout)


        self.section_layout.addWidget(self.due_panel)

#if QT_CONFIG(shortcut)
        self.witness_caption.setBuddy(self.witness_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.due_table, self.all_button)
        QWidget.setTabOrder(self.all_button, self.list_button)
        QWidget.setTabOrder(self.list_button, self.witness_box)
        QWidget.setTabOrder(self.witness_box, self.dispose_button)

        self.retranslateUi(DisposalSection)
    # setupUi

    def retranslateUi(self, DisposalSection):
        self.due_heading.setText(QCoreApplication.translate("DisposalSection", u"\u5230\u671f\u92b7\u6bc0", None))
        self.due_hint.setText(QCoreApplication.translate("DisposalSection", u"\u4e00\u3001\u9078\u597d\u6253\u5370\u6e05\u55ae\u7c3d\u5b57\uff1b\u4e8c\u3001\u9078\u898b\u8b49\u4eba\u92b7\u6bc0\u3002\u7de8\u865f\u3001\u6642\u9593\u3001\u7b49\u7d1a\u548c\u7d71\u8a08\u7559\u4e0b\u3002\u7a7a\u683c\u9375\u9078\u6216\u4e0d\u9078", None))
        self.all_button.setText(QCoreApplication.translate("DisposalSection", u"\u5168\u9078", None))
#if QT_CONFIG(accessibility)
        self.due_table.setAccessibleName(QCoreApplication.translate("DisposalSection", u"\u5230\u671f\u7684\u6a94\u6848", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("DisposalSection", u"\u6c92\u6709\u5230\u671f\u7684\u6a94\u6848\u3002\u7d50\u6848\u6eff 3 \u5e74\u7684\u6703\u5217\u5728\u9019\u88e1\u3002", None))
        self.list_button.setText(QCoreApplication.translate("DisposalSection", u"\u6253\u5370\u92b7\u6bc0\u6e05\u55ae", None))
        self.witness_caption.setText(QCoreApplication.translate("DisposalSection", u"\u898b\u8b49\u4eba", None))
#if QT_CONFIG(accessibility)
        self.witness_box.setAccessibleName(QCoreApplication.translate("DisposalSection", u"\u898b\u8b49\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.dispose_button.setText(QCoreApplication.translate("DisposalSection", u"\u92b7\u6bc0\u6240\u9078\u2026", None))
        pass
    # retranslateUi

