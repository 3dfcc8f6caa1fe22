# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shift_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_ShiftPanel(object):
    def setupUi(self, ShiftPanel):
        if not ShiftPanel.objectName():
            ShiftPanel.setObjectName(u"ShiftPanel")
        self.panel_layout = QHBoxLayout(ShiftPanel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.lines_panel = QFrame(ShiftPanel)
        self.lines_panel.setObjectName(u"lines_panel")
        self.lines_panel.setProperty(u"panel", True)
        self.lines_layout = QVBoxLayout(self.lines_panel)
        self.lines_layout.setSpacing(0)
        self.lines_layout.setObjectName(u"lines_layout")
        self.lines_layout.setContentsMargins(0, 0, 0, 0)
        self.lines_heading_row = QFrame(self.lines_panel)
        self.lines_heading_row.setObjectName(u"lines_heading_row")
        self.lines_heading_row.setProperty(u"headingRow", True)
        self.lines_heading_row.setMinimumSize(QSize(0, 32))
        self.lines_heading_row.setMaximumSize(QSize(16777215, 32))
        self.lines_heading_layout = QHBoxLayout(self.lines_heading_row)
        self.lines_heading_layout.setSpacing(8)
        self.lines_heading_layout.setObjectName(u"lines_heading_layout")
        self.lines_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.lines_heading = QLabel(self.lines_heading_row)
        self.lines_heading.setObjectName(u"lines_heading")
        self.lines_heading.setProperty(u"role", u"heading")

        self.lines_heading_layout.addWidget(self.lines_heading)

        self.counts_label = QLabel(self.lines_heading_row)
        self.counts_label.setObjectName(u"counts_label")
        self.counts_label.setProperty(u"role", u"muted")

        self.lines_heading_layout.addWidget(self.counts_label)

        self.lines_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lines_heading_layout.addItem(self.lines_space)

        self.back_button = QPushButton(self.lines_heading_row)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"quiet", True)

        self.lines_heading_layout.addWidget(self.back_button)

        self.print_button = QPushButton(self.lines_heading_row)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"quiet", True)

        self.lines_heading_layout.addWidget(self.print_button)


        self.lines_layout.addWidget(self.lines_heading_row)

        self.parts_widget = QWidget(self.lines_panel)
        self.parts_widget.setObjectName(u"parts_widget")
        self.parts_layout = QHBoxLayout(self.parts_widget)
        self.parts_layout.setSpacing(0)
        self.parts_layout.setObjectName(u"parts_layout")
        self.parts_layout.setContentsMargins(12, 8, 8, 8)

        self.lines_layout.addWidget(self.parts_widget)

        self.lines_table = QTableView(self.lines_panel)
        self.lines_table.setObjectName(u"lines_table")

        self.lines_layout.addWidget(self.lines_table)

        self.lines_empty = QLabel(self.lines_panel)
        self.lines_empty.setObjectName(u"lines_empty")
        self.lines_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.lines_empty.setProperty(u"role", u"muted")
        self.lines_empty.setMargin(24)

        self.lines_layout.addWidget(self.lines_empty)

        self.note_label = QLabel(self.lines_panel)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)
        self.note_label.setMargin(12)

        self.lines_layout.addWidget(self.note_label)


        self.panel_layout.addWidget(self.lines_panel)

        self.side_widget = QWidget(ShiftPanel)
        self.side_widget.setObjectName(u"side_widget")
        self.side_widget.setMinimumSize(QSize(320, 0))
        self.side_widget.setMaximumSize(QSize(320, 16777215))
        self.side_layout = QVBoxLayout(self.side_widget)
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.hand_panel = QFrame(self.side_widget)
        self.hand_panel.setObjectName(u"hand_panel")
        self.hand_panel.setProperty(u"panel", True)
        self.hand_layout = QVBoxLayout(self.hand_panel)
        self.hand_layout.setSpacing(0)
        self.hand_layout.setObjectName(u"hand_layout")
        self.hand_layout.setContentsMargins(0, 0, 0, 0)
        self.hand_heading_row = QFrame(self.hand_panel)
        self.hand_heading_row.setObjectName(u"hand_heading_row")
        self.hand_heading_row.setProperty(u"headingRow", True)
        self.hand_heading_row.setMinimumSize(QSize(0, 32))
        self.hand_heading_row.setMaximumSize(QSize(16777215, 32))
        self.hand_heading_layout = QHBoxLayout(self.hand_heading_row)
        self.hand_heading_layout.setSpacing(8)
        self.hand_heading_layout.setObjectName(u"hand_heading_layout")
        self.hand_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.hand_heading = QLabel(self.hand_heading_row)
        self.hand_heading.setObjectName(u"hand_heading")
        self.hand_heading.setProperty(u"role", u"heading")

        self.hand_heading_layout.addWidget(self.hand_heading)

        self.hand_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hand_heading_layout.addItem(self.hand_space)

        self.next_label = QLabel(self.hand_heading_row)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setProperty(u"role", u"caption")

        self.hand_heading_layout.addWidget(self.next_label)


        self.hand_layout.addWidget(self.hand_heading_row)

        self.hand_fields = QVBoxLayout()
        self.hand_fields.setSpacing(4)
        self.hand_fields.setObjectName(u"hand_fields")
        self.hand_fields.setContentsMargins(12, 8, 12, 12)
        self.note_caption = QLabel(self.hand_panel)
        self.note_caption.setObjectName(u"note_caption")
        self.note_caption.setProperty(u"role", u"muted")

        self.hand_fields.addWidget(self.note_caption)

        self.note_edit = QPlainTextEdit(self.hand_panel)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 72))
        self.note_edit.setMaximumSize(QSize(16777215, 120))

        self.hand_fields.addWidget(self.note_edit)

        self.note_problem = QLabel(self.hand_panel)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"problem", True)
        self.note_problem.setWordWrap(True)

        self.hand_fields.addWidget(self.note_problem)

        self.taker_caption = QLabel(self.hand_panel)
        self.taker_caption.setObjectName(u"taker_caption")
        self.taker_caption.setProperty(u"role", u"muted")

        self.hand_fields.addWidget(self.taker_caption)

        self.taker_box = QComboBox(self.hand_panel)
        self.taker_box.setObjectName(u"taker_box")

        self.hand_fields.addWidget(self.taker_box)

        self.taker_problem = QLabel(self.hand_panel)
        self.taker_problem.setObjectName(u"taker_problem")
        self.taker_problem.setProperty(u"problem", True)
        self.taker_problem.setWordWrap(True)

        self.hand_fields.addWidget(self.taker_problem)

        self.pin_caption = QLabel(self.hand_panel)
        self.pin_caption.setObjectName(u"pin_caption")
        self.pin_caption.setProperty(u"role", u"muted")

        self.hand_fields.addWidget(self.pin_caption)

        self.pin_layout = QHBoxLayout()
        self.pin_layout.setSpacing(8)
        self.pin_layout.setObjectName(u"pin_layout")
        self.pin_layout.setContentsMargins(0, 0, 0, 0)

        self.hand_fields.addLayout(self.pin_layout)

        self.pin_problem = QLabel(self.hand_panel)
        self.pin_problem.setObjectName(u"pin_problem")
        self.pin_problem.setProperty(u"problem", True)
        self.pin_problem.setWordWrap(True)

        self.hand_fields.addWidget(self.pin_problem)

        self.hand_buttons = QHBoxLayout()
        self.hand_buttons.setSpacing(8)
        self.hand_buttons.setObjectName(u"hand_buttons")
        self.hand_buttons.setContentsMargins(0, 0, 0, 0)
        self.hand_button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hand_buttons.addItem(self.hand_button_space)

        self.take_button = QPushButton(self.hand_panel)
        self.take_button.setObjectName(u"take_button")

        self.hand_buttons.addWidget(self.take_button)

        self.take_seat_button = QPushButton(self.hand_panel)
        self.take_seat_button.setObjectName(u"take_seat_button")
        self.take_seat_button.setProperty(u"primary", True)

        self.hand_buttons.addWidget(self.take_seat_button)


        self.hand_fields.addLayout(self.hand_buttons)

        self.handed_label = QLabel(self.hand_panel)
        self.handed_label.setObjectName(u"handed_label")
        self.handed_label.setProperty(u"role", u"met")
        self.handed_label.setWordWrap(True)

        self.hand_fields.addWidget(self.handed_label)


        self.hand_layout.addLayout(self.hand_fields)


        self.side_layout.addWidget(self.hand_panel)

        self.earlier_panel = QFrame(self.side_widget)
        self.earlier_panel.setObjectName(u"earlier_panel")
        self.earlier_panel.setProperty(u"panel", True)
        self.earlier_layout = QVBoxLayout(self.earlier_panel)
        self.earlier_layout.setSpacing(0)
        self.earlier_layout.setObjectName(u"earlier_layout")
        self.earlier_layout.setContentsMargins(0, 0, 0, 0)
        self.earlier_heading_row = QFrame(self.earlier_panel)
        self.earlier_heading_row.setObjectName(u"earlier_heading_row")
        self.earlier_heading_row.setProperty(u"headingRow", True)
        self.earlier_heading_row.setMinimumSize(QSize(0, 32))
        self.earlier_heading_row.setMaximumSize(QSize(16777215, 32))
        self.earlier_heading_layout = QHBoxLayout(self.earlier_heading_row)
        self.earlier_heading_layout.setSpacing(8)
        self.earlier_heading_layout.setObjectName(u"earlier_heading_layout")
        self.earlier_heading_layout.setContentsMargins(12, 2, 8, 2)
        self.earlier_heading = QLabel(self.earlier_heading_row)
        self.earlier_heading.setObjectName(u"earlier_heading")
        self.earlier_heading.setProperty(u"role", u"heading")

        self.earlier_heading_layout.addWidget(self.earlier_heading)

        self.earlier_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.earlier_heading_layout.addItem(self.earlier_space)

        self.reprint_button = QPushButton(self.earlier_heading_row)
        self.reprint_button.setObjectName(u"reprint_button")
        self.reprint_button.setProperty(u"quiet", True)

        self.earlier_heading_layout.addWidget(self.reprint_button)


        self.earlier_layout.addWidget(self.earlier_heading_row)

        self.earlier_table = QTableView(self.earlier_panel)
        self.earlier_table.setObjectName(u"earlier_table")

        self.earlier_layout.addWidget(self.earlier_table)

        self.earlier_empty = QLabel(self.earlier_panel)
        self.earlier_empty.setObjectName(u"earlier_empty")
        self.earlier_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.earlier_empty.setProperty(u"role", u"muted")
        self.earlier_empty.setMargin(16)
        self.earlier_empty.setWordWrap(True)

        self.earlier_layout.addWidget(self.earlier_empty)


        self.side_layout.addWidget(self.earlier_panel)

        self.side_layout.setStretch(1, 1)

        self.panel_layout.addWidget(self.side_widget)

        self.panel_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.note_caption.setBuddy(self.note_edit)
        self.taker_caption.setBuddy(self.taker_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lines_table, self.back_button)
        QWidget.setTabOrder(self.back_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.taker_box)
        QWidget.setTabOrder(self.taker_box, self.take_button)
        QWidget.setTabOrder(self.take_button, self.take_seat_button)
        QWidget.setTabOrder(self.take_seat_button, self.earlier_table)
        QWidget.setTabOrder(self.earlier_table, self.reprint_button)

        self.retranslateUi(ShiftPanel)
    # setupUi

    def retranslateUi(self, ShiftPanel):
        self.lines_heading.setText("")
        self.counts_label.setText("")
        self.back_button.setText(QCoreApplication.translate("ShiftPanel", u"\u56de\u5230\u672c\u73ed", None))
        self.print_button.setText(QCoreApplication.translate("ShiftPanel", u"\u6253\u5370\u4ea4\u63a5\u73ed\u8868", None))
#if QT_CONFIG(accessibility)
        self.lines_table.setAccessibleName(QCoreApplication.translate("ShiftPanel", u"\u8981\u4ea4\u63a5\u7684\u4e8b", None))
#endif // QT_CONFIG(accessibility)
        self.lines_empty.setText("")
        self.note_label.setText("")
        self.hand_heading.setText(QCoreApplication.translate("ShiftPanel", u"\u4ea4\u73ed", None))
        self.next_label.setText("")
        self.note_caption.setText(QCoreApplication.translate("ShiftPanel", u"\u4ea4\u73ed\u8aaa\u660e", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("ShiftPanel", u"\u4ea4\u73ed\u8aaa\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("ShiftPanel", u"\u8981\u7279\u5225\u4ea4\u4ee3\u7684\u4e8b\uff1a\u9470\u5319\u3001\u4f86\u8a2a\u3001\u7dad\u4fdd\u3001\u4f4f\u6236\u7684\u60c5\u7dd2 \u2026", None))
        self.note_problem.setText("")
        self.taker_caption.setText(QCoreApplication.translate("ShiftPanel", u"\u63a5\u73ed\u4eba", None))
#if QT_CONFIG(accessibility)
        self.taker_box.setAccessibleName(QCoreApplication.translate("ShiftPanel", u"\u63a5\u73ed\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.taker_problem.setText("")
        self.pin_caption.setText(QCoreApplication.translate("ShiftPanel", u"\u63a5\u73ed\u4eba\u8f38\u81ea\u5df1\u7684 PIN", None))
        self.pin_problem.setText("")
        self.take_button.setText(QCoreApplication.translate("ShiftPanel", u"\u63a5\u73ed", None))
#if QT_CONFIG(tooltip)
        self.take_button.setToolTip(QCoreApplication.translate("ShiftPanel", u"\u53ea\u8a18\u4e0b\u4ea4\u63a5\uff0c\u524d\u81fa\u4e0d\u63db\u4eba", None))
#endif // QT_CONFIG(tooltip)
        self.take_seat_button.setText(QCoreApplication.translate("ShiftPanel", u"\u63a5\u73ed\u4e26\u767b\u5165", None))
        self.handed_label.setText("")
        self.earlier_heading.setText(QCoreApplication.translate("ShiftPanel", u"\u4ee5\u524d\u7684\u4ea4\u63a5", None))
        self.reprint_button.setText(QCoreApplication.translate("ShiftPanel", u"\u6253\u5370", None))
#if QT_CONFIG(tooltip)
        self.reprint_button.setToolTip(QCoreApplication.translate("ShiftPanel", u"\u6253\u5370\u9078\u4e2d\u7684\u4e00\u6b21\u4ea4\u63a5\uff1b\u6253\u904e\u7684\u6a19\u300c\u88dc\u5370\u300d", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.earlier_table.setAccessibleName(QCoreApplication.translate("ShiftPanel", u"\u4ee5\u524d\u7684\u4ea4\u63a5", None))
#endif // QT_CONFIG(accessibility)
        self.earlier_empty.setText(QCoreApplication.translate("ShiftPanel", u"\u9084\u6c92\u6709\u4ea4\u63a5\u904e\u3002\u4ea4\u73ed\u7684\u4eba\u5beb\u8aaa\u660e\uff0c\u63a5\u73ed\u7684\u4eba\u8f38\u81ea\u5df1\u7684 PIN\u3002", None))
        pass
    # retranslateUi

