# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reassign.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_ReassignDialog(object):
    def setupUi(self, ReassignDialog):
        if not ReassignDialog.objectName():
            ReassignDialog.setObjectName(u"ReassignDialog")
        ReassignDialog.resize(760, 520)
        self.dialog_layout = QVBoxLayout(ReassignDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.who_row = QHBoxLayout()
        self.who_row.setSpacing(8)
        self.who_row.setObjectName(u"who_row")
        self.who_row.setContentsMargins(0, 0, 0, 0)
        self.from_caption = QLabel(ReassignDialog)
        self.from_caption.setObjectName(u"from_caption")
        self.from_caption.setProperty(u"role", u"muted")

        self.who_row.addWidget(self.from_caption)

        self.from_box = QComboBox(ReassignDialog)
        self.from_box.setObjectName(u"from_box")
        self.from_box.setMinimumSize(QSize(160, 0))

        self.who_row.addWidget(self.from_box)

        self.to_caption = QLabel(ReassignDialog)
        self.to_caption.setObjectName(u"to_caption")
        self.to_caption.setProperty(u"role", u"muted")

        self.who_row.addWidget(self.to_caption)

        self.to_box = QComboBox(ReassignDialog)
        self.to_box.setObjectName(u"to_box")
        self.to_box.setMinimumSize(QSize(160, 0))

        self.who_row.addWidget(self.to_box)

        self.who_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.who_row.addItem(self.who_space)


        self.dialog_layout.addLayout(self.who_row)

        self.who_problem = QLabel(ReassignDialog)
        self.who_problem.setObjectName(u"who_problem")
        self.who_problem.setProperty(u"problem", True)
        self.who_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.who_problem)

        self.kept_panel = QFrame(ReassignDialog)
        self.kept_panel.setObjectName(u"kept_panel")
        self.kept_panel.setProperty(u"panel", True)
        self.kept_layout = QVBoxLayout(self.kept_panel)
        self.kept_layout.setSpacing(0)
        self.kept_layout.setObjectName(u"kept_layout")
        self.kept_layout.setContentsMargins(0, 0, 0, 0)
        self.kept_heading_row = QFrame(self.kept_panel)
        self.kept_heading_row.setObjectName(u"kept_heading_row")
        self.kept_heading_row.setProperty(u"headingRow", True)
        self.kept_heading_row.setMinimumSize(QSize(0, 32))
        self.kept_heading_row.setMaximumSize(QSize(16777215, 32))
        self.kept_heading_layout = QHBoxLayout(self.kept_heading_row)
        self.kept_heading_layout.setSpacing(8)
        self.kept_heading_layout.setObjectName(u"kept_heading_layout")
        self.kept_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.kept_heading = QLabel(self.kept_heading_row)
        self.kept_heading.setObjectName(u"kept_heading")
        self.kept_heading.setProperty(u"role", u"heading")

        self.kept_heading_layout.addWidget(self.kept_heading)

        self.kept_hint = QLabel(self.kept_heading_row)
        self.kept_hint.setObjectName(u"kept_hint")
        self.kept_hint.setProperty(u"role", u"caption")

        self.kept_heading_layout.addWidget(self.kept_hint)

        self.kept_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kept_heading_layout.addItem(self.kept_space)

        self.all_button = QPushButton(self.kept_heading_row)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setProperty(u"quiet", True)
        self.all_button.setMinimumSize(QSize(72, 0))
        self.all_button.setAutoDefault(False)

        self.kept_heading_layout.addWidget(self.all_button)


        self.kept_layout.addWidget(self.kept_heading_row)

        self.kept_table = QTableView(self.kept_panel)
        self.kept_table.setObjectName(u"kept_table")

        self.kept_layout.addWidget(self.kept_table)

        self.kept_empty = QLabel(self.kept_panel)
        self.kept_empty.setObjectName(u"kept_empty")
        self.kept_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.kept_empty.setProperty(u"role", u"muted")
        self.kept_empty.setMargin(24)

        self.kept_layout.addWidget(self.kept_empty)


        self.dialog_layout.addWidget(self.kept_panel)

        self.areas_check = QCheckBox(ReassignDialog)
        self.areas_check.setObjectName(u"areas_check")

        self.dialog_layout.addWidget(self.areas_check)

        self.reason_row = QHBoxLayout()
        self.reason_row.setSpacing(8)
        self.reason_row.setObjectName(u"reason_row")
        self.reason_row.setContentsMargins(0, 0, 0, 0)
        self.reason_caption = QLabel(ReassignDialog)
        self.reason_caption.setObjectName(u"reason_caption")
        self.reason_caption.setProperty(u"role", u"muted")

        self.reason_row.addWidget(self.reason_caption)

        self.reason_edit = QLineEdit(ReassignDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_row.addWidget(self.reason_edit)


        self.dialog_layout.addLayout(self.reason_row)

        self.reason_problem = QLabel(ReassignDialog)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"problem", True)
        self.reason_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.reason_problem)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.preview_label = QLabel(ReassignDialog)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setProperty(u"role", u"strong")

        self.button_row.addWidget(self.preview_label)

        self.button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_space)

        self.cancel_button = QPushButton(ReassignDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(ReassignDialog)
        self.confirm_button.setObjectName(u"confirm_button")
        self.confirm_button.setProperty(u"primary", True)
        self.confirm_button.setAutoDefault(False)

        self.button_row.addWidget(self.confirm_button)


        self.dialog_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.from_caption.setBuddy(self.from_box)
        self.to_caption.setBuddy(self.to_box)
        self.reason_caption.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.from_box, self.to_box)
        QWidget.setTabOrder(self.to_box, self.kept_table)
        QWidget.setTabOrder(self.kept_table, self.all_button)
        QWidget.setTabOrder(self.all_button, self.areas_check)
        QWidget.setTabOrder(self.areas_check, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.confirm_button)

        self.retranslateUi(ReassignDialog)
    # setupUi

    def retranslateUi(self, ReassignDialog):
        ReassignDialog.setWindowTitle(QCoreApplication.translate("ReassignDialog", u"\u6539\u6d3e\u672a\u7d50\u5de5\u4f5c\u55ae", None))
        self.from_caption.setText(QCoreApplication.translate("ReassignDialog", u"\u5f9e", None))
#if QT_CONFIG(accessibility)
        self.from_box.setAccessibleName(QCoreApplication.translate("ReassignDialog", u"\u5f9e\u8ab0\u90a3\u88e1", None))
#endif // QT_CONFIG(accessibility)
        self.to_caption.setText(QCoreApplication.translate("ReassignDialog", u"\u4ea4\u7d66", None))
#if QT_CONFIG(accessibility)
        self.to_box.setAccessibleName(QCoreApplication.translate("ReassignDialog", u"\u4ea4\u7d66\u8ab0", None))
#endif // QT_CONFIG(accessibility)
        self.who_problem.setText("")
        self.kept_heading.setText(QCoreApplication.translate("ReassignDialog", u"\u4ed6\u7d93\u8fa6\u7684\u672a\u7d50\u5de5\u4f5c\u55ae", None))
        self.kept_hint.setText(QCoreApplication.translate("ReassignDialog", u"\u7a7a\u683c\u9375\u9078\u6216\u4e0d\u9078", None))
        self.all_button.setText(QCoreApplication.translate("ReassignDialog", u"\u5168\u4e0d\u9078", None))
#if QT_CONFIG(accessibility)
        self.kept_table.setAccessibleName(QCoreApplication.translate("ReassignDialog", u"\u4ed6\u7d93\u8fa6\u7684\u672a\u7d50\u5de5\u4f5c\u55ae", None))
#endif // QT_CONFIG(accessibility)
        self.kept_empty.setText("")
        self.areas_check.setText("")
        self.reason_caption.setText(QCoreApplication.translate("ReassignDialog", u"\u539f\u56e0", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ReassignDialog", u"\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("ReassignDialog", u"\u4f8b\u5982\uff1a\u8abf\u5f80\u5206\u7ad9\uff0c11\u670830\u65e5\u8d77", None))
        self.reason_problem.setText("")
        self.preview_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ReassignDialog", u"\u53d6\u6d88  Esc", None))
        self.confirm_button.setText(QCoreApplication.translate("ReassignDialog", u"\u6539\u6d3e", None))
    # retranslateUi

