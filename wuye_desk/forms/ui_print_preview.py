# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_preview.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_PrintPreview(object):
    def setupUi(self, PrintPreview):
        if not PrintPreview.objectName():
            PrintPreview.setObjectName(u"PrintPreview")
        PrintPreview.resize(900, 720)
        PrintPreview.setSizeGripEnabled(True)
        self.dialog_layout = QVBoxLayout(PrintPreview)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.tool_row = QWidget(PrintPreview)
        self.tool_row.setObjectName(u"tool_row")
        self.tool_layout = QHBoxLayout(self.tool_row)
        self.tool_layout.setSpacing(8)
        self.tool_layout.setObjectName(u"tool_layout")
        self.tool_layout.setContentsMargins(8, 8, 8, 8)
        self.printer_box = QComboBox(self.tool_row)
        self.printer_box.setObjectName(u"printer_box")
        self.printer_box.setMinimumSize(QSize(130, 0))

        self.tool_layout.addWidget(self.printer_box)

        self.copies_label = QLabel(self.tool_row)
        self.copies_label.setObjectName(u"copies_label")

        self.tool_layout.addWidget(self.copies_label)

        self.copies_spin = QSpinBox(self.tool_row)
        self.copies_spin.setObjectName(u"copies_spin")
        self.copies_spin.setMaximumSize(QSize(58, 16777215))
        self.copies_spin.setMinimum(1)
        self.copies_spin.setMaximum(20)

        self.tool_layout.addWidget(self.copies_spin)

        self.range_label = QLabel(self.tool_row)
        self.range_label.setObjectName(u"range_label")

        self.tool_layout.addWidget(self.range_label)

        self.range_edit = QLineEdit(self.tool_row)
        self.range_edit.setObjectName(u"range_edit")
        self.range_edit.setMaximumSize(QSize(64, 16777215))

        self.tool_layout.addWidget(self.range_edit)

        self.copy_box = QComboBox(self.tool_row)
        self.copy_box.setObjectName(u"copy_box")
        self.copy_box.setMaximumSize(QSize(140, 16777215))

        self.tool_layout.addWidget(self.copy_box)

        self.reprint_check = QCheckBox(self.tool_row)
        self.reprint_check.setObjectName(u"reprint_check")

        self.tool_layout.addWidget(self.reprint_check)

        self.tool_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tool_layout.addItem(self.tool_spacer)

        self.zoom_box = QComboBox(self.tool_row)
        self.zoom_box.setObjectName(u"zoom_box")
        self.zoom_box.setMaximumSize(QSize(84, 16777215))

        self.tool_layout.addWidget(self.zoom_box)

        self.save_button = QPushButton(self.tool_row)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.tool_layout.addWidget(self.save_button)

        self.system_button = QPushButton(self.tool_row)
        self.system_button.setObjectName(u"system_button")
        self.system_button.setAutoDefault(False)

        self.tool_layout.addWidget(self.system_button)

        self.print_button = QPushButton(self.tool_row)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"primary", True)

        self.tool_layout.addWidget(self.print_button)


        self.dialog_layout.addWidget(self.tool_row)

        self.notice_row = QWidget(PrintPreview)
        self.notice_row.setObjectName(u"notice_row")
        self.notice_layout = QHBoxLayout(self.notice_row)
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(12, 0, 8, 8)
        self.notice_icon = QLabel(self.notice_row)
        self.notice_icon.setObjectName(u"notice_icon")

        self.notice_layout.addWidget(self.notice_icon)

        self.notice_label = QLabel(self.notice_row)
        self.notice_label.setObjectName(u"notice_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.notice_label.sizePolicy().hasHeightForWidth())
        self.notice_label.setSizePolicy(sizePolicy)
        self.notice_label.setWordWrap(True)
        self.notice_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.notice_layout.addWidget(self.notice_label)

        self.edit_copy_button = QPushButton(self.notice_row)
        self.edit_copy_button.setObjectName(u"edit_copy_button")
        self.edit_copy_button.setAutoDefault(False)

        self.notice_layout.addWidget(self.edit_copy_button)


        self.dialog_layout.addWidget(self.notice_row)

        self.page_layout = QHBoxLayout()
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_list = QListView(PrintPreview)
        self.page_list.setObjectName(u"page_list")
        self.page_list.setMinimumSize(QSize(96, 0))
        self.page_list.setMaximumSize(QSize(96, 16777215))
        self.page_list.setFrameShape(QFrame.Shape.NoFrame)
        self.page_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.page_list.setMovement(QListView.Movement.Static)
        self.page_list.setFlow(QListView.Flow.TopToBottom)
        self.page_list.setResizeMode(QListView.ResizeMode.Adjust)
        self.page_list.setViewMode(QListView.ViewMode.IconMode)
        self.page_list.setProperty(u"isWrapping", False)

        self.page_layout.addWidget(self.page_list)

        self.page_area = QScrollArea(PrintPreview)
        self.page_area.setObjectName(u"page_area")
        self.page_area.setFrameShape(QFrame.Shape.NoFrame)
        self.page_area.setWidgetResizable(False)

        self.page_layout.addWidget(self.page_area)


        self.dialog_layout.addLayout(self.page_layout)

        self.progress_row = QWidget(PrintPreview)
        self.progress_row.setObjectName(u"progress_row")
        self.progress_layout = QHBoxLayout(self.progress_row)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(12, 6, 8, 0)
        self.progress_bar = QProgressBar(self.progress_row)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.progress_layout.addWidget(self.progress_bar)

        self.stop_button = QPushButton(self.progress_row)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setAutoDefault(False)

        self.progress_layout.addWidget(self.stop_button)


        self.dialog_layout.addWidget(self.progress_row)

        self.status_row = QWidget(PrintPreview)
        self.status_row.setObjectName(u"status_row")
        self.status_layout = QHBoxLayout(self.status_row)
        self.status_layout.setObjectName(u"status_layout")
        self.status_layout.setContentsMargins(12, 6, 12, 6)
        self.page_label = QLabel(self.status_row)
        self.page_label.setObjectName(u"page_label")

        self.status_layout.addWidget(self.page_label)

        self.status_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.status_layout.addItem(self.status_spacer)

        self.state_label = QLabel(self.status_row)
        self.state_label.setObjectName(u"state_label")

        self.status_layout.addWidget(self.state_label)


        self.dialog_layout.addWidget(self.status_row)

#if QT_CONFIG(shortcut)
        self.copies_label.setBuddy(self.copies_spin)
        self.range_label.setBuddy(self.range_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.print_button, self.printer_box)
        QWidget.setTabOrder(self.printer_box, self.copies_spin)
        QWidget.setTabOrder(self.copies_spin, self.range_edit)
        QWidget.setTabOrder(self.range_edit, self.copy_box)
        QWidget.setTabOrder(self.copy_box, self.reprint_check)
        QWidget.setTabOrder(self.reprint_check, self.zoom_box)
        QWidget.setTabOrder(self.zoom_box, self.save_button)
        QWidget.setTabOrder(self.save_button, self.system_button)
        QWidget.setTabOrder(self.system_button, self.edit_copy_button)
        QWidget.setTabOrder(self.edit_copy_button, self.page_list)
        QWidget.setTabOrder(self.page_list, self.page_area)

        self.retranslateUi(PrintPreview)

        self.print_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PrintPreview):
        PrintPreview.setWindowTitle(QCoreApplication.translate("PrintPreview", u"\u6253\u5370\u9810\u89bd", None))
#if QT_CONFIG(accessibility)
        self.printer_box.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u6253\u5370\u6a5f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.printer_box.setToolTip(QCoreApplication.translate("PrintPreview", u"\u6253\u5370\u6a5f", None))
#endif // QT_CONFIG(tooltip)
        self.copies_label.setText(QCoreApplication.translate("PrintPreview", u"\u4efd\u6578", None))
#if QT_CONFIG(accessibility)
        self.copies_spin.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u4efd\u6578", None))
#endif // QT_CONFIG(accessibility)
        self.range_label.setText(QCoreApplication.translate("PrintPreview", u"\u9801", None))
        self.range_edit.setPlaceholderText(QCoreApplication.translate("PrintPreview", u"\u5168\u90e8", None))
#if QT_CONFIG(accessibility)
        self.range_edit.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u6253\u5370\u54ea\u5e7e\u9801", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.range_edit.setToolTip(QCoreApplication.translate("PrintPreview", u"\u5982 1-3, 5\uff1b\u7559\u7a7a\u5373\u5168\u90e8", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.copy_box.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u6b63\u672c\u6216\u4ea4\u90e8\u9580\u7684\u526f\u672c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.copy_box.setToolTip(QCoreApplication.translate("PrintPreview", u"\u6b63\u672c\u6216\u4ea4\u90e8\u9580\u7684\u526f\u672c", None))
#endif // QT_CONFIG(tooltip)
        self.reprint_check.setText(QCoreApplication.translate("PrintPreview", u"\u6a19\u300c\u88dc\u5370\u300d", None))
#if QT_CONFIG(accessibility)
        self.zoom_box.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u986f\u793a\u5927\u5c0f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_box.setToolTip(QCoreApplication.translate("PrintPreview", u"\u986f\u793a\u5927\u5c0f\uff08Ctrl \u52a0\u6efe\u8f2a\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("PrintPreview", u"\u5b58 PDF", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("PrintPreview", u"\u5b58\u6210 PDF \u6a94\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("PrintPreview", u"Ctrl+S", None))
#endif // QT_CONFIG(shortcut)
        self.system_button.setText(QCoreApplication.translate("PrintPreview", u"\u66f4\u591a\u2026", None))
#if QT_CONFIG(tooltip)
        self.system_button.setToolTip(QCoreApplication.translate("PrintPreview", u"\u7528\u7cfb\u7d71\u7684\u6253\u5370\u5c0d\u8a71\u6846\uff1a\u7d19\u76d2\u3001\u96d9\u9762\u3001\u7701\u58a8", None))
#endif // QT_CONFIG(tooltip)
        self.print_button.setText(QCoreApplication.translate("PrintPreview", u"\u6253\u5370  Ctrl+P", None))
#if QT_CONFIG(shortcut)
        self.print_button.setShortcut(QCoreApplication.translate("PrintPreview", u"Ctrl+P", None))
#endif // QT_CONFIG(shortcut)
        self.edit_copy_button.setText(QCoreApplication.translate("PrintPreview", u"\u6539\u4ea4\u90e8\u9580\u7684\u6587\u5b57\u2026", None))
#if QT_CONFIG(accessibility)
        self.page_list.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u5404\u9801\u7e2e\u5716", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.page_area.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u9801\u9762", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u6253\u5370\u9032\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("PrintPreview", u"\u505c\u6b62", None))
        self.page_label.setProperty(u"role", QCoreApplication.translate("PrintPreview", u"muted", None))
        self.state_label.setProperty(u"role", QCoreApplication.translate("PrintPreview", u"muted", None))
    # retranslateUi

