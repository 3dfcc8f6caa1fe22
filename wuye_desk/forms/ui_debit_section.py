# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'debit_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget)

class Ui_DebitSection(object):
    def setupUi(self, DebitSection):
        if not DebitSection.objectName():
            DebitSection.setObjectName(u"DebitSection")
        self.section_layout = QVBoxLayout(DebitSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.top_row = QHBoxLayout()
        self.top_row.setSpacing(8)
        self.top_row.setObjectName(u"top_row")
        self.top_row.setContentsMargins(0, 0, 0, 0)
        self.previous_button = QToolButton(DebitSection)
        self.previous_button.setObjectName(u"previous_button")

        self.top_row.addWidget(self.previous_button)

        self.month_label = QLabel(DebitSection)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"role", u"title")

        self.top_row.addWidget(self.month_label)

        self.next_button = QToolButton(DebitSection)
        self.next_button.setObjectName(u"next_button")

        self.top_row.addWidget(self.next_button)

        self.view_holder = QHBoxLayout()
        self.view_holder.setObjectName(u"view_holder")
        self.view_holder.setContentsMargins(0, 0, 0, 0)

        self.top_row.addLayout(self.view_holder)

        self.batch_box = QComboBox(DebitSection)
        self.batch_box.setObjectName(u"batch_box")
        self.batch_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.top_row.addWidget(self.batch_box)

        self.top_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top_row.addItem(self.top_space)

        self.layout_button = QPushButton(DebitSection)
        self.layout_button.setObjectName(u"layout_button")
        self.layout_button.setAutoDefault(False)
        self.layout_button.setProperty(u"quiet", True)

        self.top_row.addWidget(self.layout_button)

        self.send_button = QPushButton(DebitSection)
        self.send_button.setObjectName(u"send_button")
        self.send_button.setAutoDefault(False)
        self.send_button.setProperty(u"primary", True)

        self.top_row.addWidget(self.send_button)


        self.section_layout.addLayout(self.top_row)

        self.debit_panel = QFrame(DebitSection)
        self.debit_panel.setObjectName(u"debit_panel")
        self.debit_panel.setProperty(u"panel", True)
        self.panel_layout = QVBoxLayout(self.debit_panel)
        self.panel_layout.setSpacing(0)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.debit_heading_row = QFrame(self.debit_panel)
        self.debit_heading_row.setObjectName(u"debit_heading_row")
        self.debit_heading_row.setMinimumSize(QSize(0, 36))
        self.debit_heading_row.setMaximumSize(QSize(16777215, 36))
        self.debit_heading_row.setProperty(u"headingRow", True)
        self.heading_layout = QHBoxLayout(self.debit_heading_row)
        self.heading_layout.setSpacing(4)
        self.heading_layout.setObjectName(u"heading_layout")
        self.heading_layout.setContentsMargins(12, 2, 8, 2)
        self.sums_label = QLabel(self.debit_heading_row)
        self.sums_label.setObjectName(u"sums_label")
        self.sums_label.setProperty(u"role", u"heading")

        self.heading_layout.addWidget(self.sums_label)

        self.heading_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heading_layout.addItem(self.heading_space)

        self.paid_button = QPushButton(self.debit_heading_row)
        self.paid_button.setObjectName(u"paid_button")
        self.paid_button.setAutoDefault(False)
        self.paid_button.setProperty(u"quiet", True)

        self.heading_layout.addWidget(self.paid_button)

        self.failed_button = QPushButton(self.debit_heading_row)
        self.failed_button.setObjectName(u"failed_button")
        self.failed_button.setAutoDefault(False)
        self.failed_button.setProperty(u"quiet", True)

        self.heading_layout.addWidget(self.failed_button)

        self.bounce_button = QPushButton(self.debit_heading_row)
        self.bounce_button.setObjectName(u"bounce_button")
        self.bounce_button.setAutoDefault(False)
        self.bounce_button.setProperty(u"quiet", True)

        self.heading_layout.addWidget(self.bounce_button)

        self.export_button = QPushButton(self.debit_heading_row)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)
        self.export_button.setProperty(u"quiet", True)

        self.heading_layout.addWidget(self.export_button)

        self.import_button = QPushButton(self.debit_heading_row)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(False)
        self.import_button.setProperty(u"quiet", True)

        self.heading_layout.addWidget(self.import_button)


        self.panel_layout.addWidget(self.debit_heading_row)

        self.debit_stack = QStackedWidget(self.debit_panel)
        self.debit_stack.setObjectName(u"debit_stack")
        self.preview_side = QWidget()
        self.preview_side.setObjectName(u"preview_side")
        self.preview_side_layout = QVBoxLayout(self.preview_side)
        self.preview_side_layout.setObjectName(u"preview_side_layout")
        self.preview_side_layout.setContentsMargins(0, 0, 0, 0)
        self.preview_table = QTableView(self.preview_side)
        self.preview_table.setObjectName(u"preview_table")
        self.preview_table.setFrameShape(QFrame.Shape.NoFrame)
        self.preview_table.setProperty(u"flat", True)

        self.preview_side_layout.addWidget(self.preview_table)

        self.debit_stack.addWidget(self.preview_side)
        self.batch_side = QWidget()
        self.batch_side.setObjectName(u"batch_side")
        self.batch_side_layout = QVBoxLayout(self.batch_side)
        self.batch_side_layout.setObjectName(u"batch_side_layout")
        self.batch_side_layout.setContentsMargins(0, 0, 0, 0)
        self.batch_table = QTableView(self.batch_side)
        self.batch_table.setObjectName(u"batch_table")
        self.batch_table.setFrameShape(QFrame.Shape.NoFrame)
        self.batch_table.setProperty(u"flat", True)

        self.batch_side_layout.addWidget(self.batch_table)

        self.debit_stack.addWidget(self.batch_side)
        self.empty_side = QWidget()
        self.empty_side.setObjectName(u"empty_side")
        self.empty_side_layout = QVBoxLayout(self.empty_side)
        self.empty_side_layout.setObjectName(u"empty_side_layout")
        self.empty_side_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_label = QLabel(self.empty_side)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setWordWrap(True)
        self.empty_label.setProperty(u"role", u"muted")

        self.empty_side_layout.addWidget(self.empty_label)

        self.debit_stack.addWidget(self.empty_side)

        self.panel_layout.addWidget(self.debit_stack)

        self.note_label = QLabel(self.debit_panel)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)
        self.note_label.setMargin(8)
        self.note_label.setProperty(u"role", u"muted")

        self.panel_layout.addWidget(self.note_label)

        self.panel_layout.setStretch(1, 1)

        self.section_layout.addWidget(self.debit_panel)

        self.section_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.batch_box)
        QWidget.setTabOrder(self.batch_box, self.layout_button)
        QWidget.setTabOrder(self.layout_button, self.send_button)
        QWidget.setTabOrder(self.send_button, self.preview_table)
        QWidget.setTabOrder(self.preview_table, self.batch_table)
        QWidget.setTabOrder(self.batch_table, self.paid_button)
        QWidget.setTabOrder(self.paid_button, self.failed_button)
        QWidget.setTabOrder(self.failed_button, self.bounce_button)
        QWidget.setTabOrder(self.bounce_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.import_button)

        self.retranslateUi(DebitSection)
    # setupUi

    def retranslateUi(self, DebitSection):
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("DebitSection", u"\u4e0a\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("DebitSection", u"\u4e0a\u500b\u6708\uff08Alt+\u2190\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.month_label.setText("")
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("DebitSection", u"\u4e0b\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("DebitSection", u"\u4e0b\u500b\u6708\uff08Alt+\u2192\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.batch_box.setAccessibleName(QCoreApplication.translate("DebitSection", u"\u6279\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.layout_button.setText(QCoreApplication.translate("DebitSection", u"\u532f\u51fa\u6b04\u4f4d\u2026", None))
        self.send_button.setText(QCoreApplication.translate("DebitSection", u"\u9001\u9280\u884c\u6258\u6536\u2026  Ctrl+N", None))
        self.sums_label.setText("")
        self.paid_button.setText(QCoreApplication.translate("DebitSection", u"\u8a18\u6210\u529f\u2026", None))
        self.failed_button.setText(QCoreApplication.translate("DebitSection", u"\u8a18\u5931\u6557\u2026", None))
        self.bounce_button.setText(QCoreApplication.translate("DebitSection", u"\u8a18\u9000\u56de\u2026", None))
        self.export_button.setText(QCoreApplication.translate("DebitSection", u"\u532f\u51fa\u7d66\u9280\u884c  Ctrl+E", None))
        self.import_button.setText(QCoreApplication.translate("DebitSection", u"\u532f\u5165\u7d50\u679c  Ctrl+I", None))
#if QT_CONFIG(accessibility)
        self.preview_table.setAccessibleName(QCoreApplication.translate("DebitSection", u"\u5f85\u9001\u540d\u55ae", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.batch_table.setAccessibleName(QCoreApplication.translate("DebitSection", u"\u5df2\u9001\u540d\u55ae", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        self.note_label.setText("")
        pass
    # retranslateUi

