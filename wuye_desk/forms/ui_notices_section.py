# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'notices_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QTableView, QToolButton, QVBoxLayout, QWidget)
class Ui_NoticesSection(object):
    def setupUi(self, NoticesSection):
        if not NoticesSection.objectName():
            NoticesSection.setObjectName(u"NoticesSection")
        self.section_layout = QVBoxLayout(NoticesSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.month_row = QHBoxLayout()
        self.month_row.setSpacing(8)
        self.month_row.setObjectName(u"month_row")
        self.month_row.setContentsMargins(0, 0, 0, 0)
        self.previous_button = QToolButton(NoticesSection)
        self.previous_button.setObjectName(u"previous_button")

        self.month_row.addWidget(self.previous_button)

        self.month_label = QLabel(NoticesSection)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"role", u"title")

        self.month_row.addWidget(self.month_label)

        self.next_button = QToolButton(NoticesSection)
        self.next_button.setObjectName(u"next_button")

        self.month_row.addWidget(self.next_button)

        self.month_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.month_row.addItem(self.month_space)


        self.section_layout.addLayout(self.month_row)

        self.making_panel = QFrame(NoticesSection)
        self.making_panel.setObjectName(u"making_panel")
        self.making_panel.setProperty(u"panel", True)
        self.making_layout = QHBoxLayout(self.making_panel)
        self.making_layout.setSpacing(12)
        self.making_layout.setObjectName(u"making_layout")
        self.making_layout.setContentsMargins(12, 8, 12, 8)
        self.making_words = QVBoxLayout()
        self.making_words.setSpacing(2)
        self.making_words.setObjectName(u"making_words")
        self.making_label = QLabel(self.making_panel)
        self.making_label.setObjectName(u"making_label")
        self.making_label.setProperty(u"role", u"heading")

        self.making_words.addWidget(self.making_label)

        self.making_hint = QLabel(self.making_panel)
        self.making_hint.setObjectName(u"making_hint")
        self.making_hint.setProperty(u"role", u"muted")
        self.making_hint.setWordWrap(True)

        self.making_words.addWidget(self.making_hint)


        self.making_layout.addLayout(self.making_words)

        self.make_button = QPushButton(self.making_panel)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setProperty(u"primary", True)

        self.making_layout.addWidget(self.make_button)

        self.making_layout.setStretch(0, 1)

        self.section_layout.addWidget(self.making_panel)

        self.notices_panel = QFrame(NoticesSection)
        self.notices_panel.setObjectName(u"notices_panel")
        self.notices_panel.setProperty(u"panel", True)
        self.notices_layout = QVBoxLayout(self.notices_panel)
        self.notices_layout.setSpacing(0)
        self.notices_layout.setObjectName(u"notices_layout")
        self.notices_layout.setContentsMargins(0, 0, 0, 0)
        self.notices_heading_row = QFrame(self.notices_panel)
        self.notices_heading_row.setObjectName(u"notices_heading_row")
        self.notices_heading_row.setProperty(u"headingRow", True)
        self.notices_heading_row.setMinimumSize(QSize(0, 36))
        self.notices_heading_layout = QHBoxLayout(self.notices_heading_row)
        self.notices_heading_layout.setSpacing(8)
        self.notices_heading_layout.setObjectName(u"notices_heading_layout")
        self.notices_heading_layout.setContentsMargins(12, 3, 8, 3)
        self.notices_heading = QLabel(self.notices_heading_row)
        self.notices_heading.setObjectName(u"notices_heading")
        self.notices_heading.setProperty(u"role", u"heading")

        self.notices_heading_layout.addWidget(self.notices_heading)

        self.sums_label = QLabel(self.notices_heading_row)
        self.sums_label.setObjectName(u"sums_label")
        self.sums_label.setProperty(u"role", u"muted")

        self.notices_heading_layout.addWidget(self.sums_label)

        self.notices_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.notices_heading_layout.addItem(self.notices_space)

        self.batch_box = QComboBox(self.notices_heading_row)
        self.batch_box.setObjectName(u"batch_box")
        self.batch_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.notices_heading_layout.addWidget(self.batch_box)

        self.from_label = QLabel(self.notices_heading_row)
        self.from_label.setObjectName(u"from_label")

        self.notices_heading_layout.addWidget(self.from_label)

        self.from_spin = QSpinBox(self.notices_heading_row)
        self.from_spin.setObjectName(u"from_spin")
        self.from_spin.setMinimum(1)

        self.notices_heading_layout.addWidget(self.from_spin)

        self.from_unit_label = QLabel(self.notices_heading_row)
        self.from_unit_label.setObjectName(u"from_unit_label")

        self.notices_heading_layout.addWidget(self.from_unit_label)

        self.print_button = QPushButton(self.notices_heading_row)
        self.print_button.setObjectName(u"print_button")

        self.notices_heading_layout.addWidget(self.print_button)

        self.one_button = QPushButton(self.notices_heading_row)
        self.one_button.setObjectName(u"one_button")

        self.notices_heading_layout.addWidget(self.one_button)


        self.notices_layout.addWidget(self.notices_heading_row)

        self.delivery_row = QWidget(self.notices_panel)
        self.delivery_row.setObjectName(u"delivery_row")
        self.delivery_layout = QHBoxLayout(self.delivery_row)
        self.delivery_layout.setSpacing(8)
        self.delivery_layout.setObjectName(u"delivery_layout")
        self.delivery_layout.setContentsMargins(12, 6, 8, 6)
        self.scan_label = QLabel(self.delivery_row)
        self.scan_label.setObjectName(u"scan_label")
        self.scan_label.setProperty(u"role", u"heading")

        self.delivery_layout.addWidget(self.scan_label)

        self.scan_edit = QLineEdit(self.delivery_row)
        self.scan_edit.setObjectName(u"scan_edit")
        self.scan_edit.setMaxLength(40)

        self.delivery_layout.addWidget(self.scan_edit)

        self.scan_problem = QLabel(self.delivery_row)
        self.scan_problem.setObjectName(u"scan_problem")
        self.scan_problem.setProperty(u"problem", True)

        self.delivery_layout.addWidget(self.scan_problem)

        self.round_button = QPushButton(self.delivery_row)
        self.round_button.setObjectName(u"round_button")

        self.delivery_layout.addWidget(self.round_button)

        self.chosen_label = QLabel(self.delivery_row)
        self.chosen_label.setObjectName(u"chosen_label")
        self.chosen_label.setProperty(u"role", u"muted")

        self.delivery_layout.addWidget(self.chosen_label)

        self.in_person_button = QPushButton(self.delivery_row)
        self.in_person_button.setObjectName(u"in_person_button")

        self.delivery_layout.addWidget(self.in_person_button)

        self.mailbox_button = QPushButton(self.delivery_row)
        self.mailbox_button.setObjectName(u"mailbox_button")

        self.delivery_layout.addWidget(self.mailbox_button)

        self.absent_button = QPushButton(self.delivery_row)
        self.absent_button.setObjectName(u"absent_button")

        self.delivery_layout.addWidget(self.absent_button)

        self.refused_button = QPushButton(self.delivery_row)
        self.refused_button.setObjectName(u"refused_button")

        self.delivery_layout.addWidget(self.refused_button)


        self.notices_layout.addWidget(self.delivery_row)

        self.notices_table = QTableView(self.notices_panel)
        self.notices_table.setObjectName(u"notices_table")

        self.notices_layout.addWidget(self.notices_table)

        self.empty_label = QLabel(self.notices_panel)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setMargin(24)

        self.notices_layout.addWidget(self.empty_label)

        self.notices_layout.setStretch(2, 1)

        self.section_layout.addWidget(self.notices_panel)

        self.section_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.from_label.setBuddy(self.from_spin)
        self.scan_label.setBuddy(self.scan_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NoticesSection)
    # setupUi

    def retranslateUi(self, NoticesSection):
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("NoticesSection", u"\u4e0a\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("NoticesSection", u"\u4e0a\u500b\u6708\uff08Alt+\u2190\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.month_label.setText("")
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("NoticesSection", u"\u4e0b\u500b\u6708", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("NoticesSection", u"\u4e0b\u500b\u6708\uff08Alt+\u2192\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.making_label.setText("")
        self.making_hint.setText("")
        self.make_button.setText(QCoreApplication.translate("NoticesSection", u"\u5236\u4f5c\u901a\u77e5\u55ae", None))
#if QT_CONFIG(tooltip)
        self.make_button.setToolTip(QCoreApplication.translate("NoticesSection", u"\u7de8\u865f\u4e26\u5b58\u6a94\uff0c\u4e4b\u5f8c\u6253\u5370", None))
#endif // QT_CONFIG(tooltip)
        self.notices_heading.setText(QCoreApplication.translate("NoticesSection", u"\u901a\u77e5\u55ae", None))
        self.sums_label.setText("")
#if QT_CONFIG(accessibility)
        self.batch_box.setAccessibleName(QCoreApplication.translate("NoticesSection", u"\u6279\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.from_label.setText(QCoreApplication.translate("NoticesSection", u"\u5f9e\u7b2c", None))
#if QT_CONFIG(accessibility)
        self.from_spin.setAccessibleName(QCoreApplication.translate("NoticesSection", u"\u5f9e\u672c\u6279\u7b2c\u5e7e\u5f35\u5370\u8d77", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.from_spin.setToolTip(QCoreApplication.translate("NoticesSection", u"\u5361\u7d19\u5f8c\u63a5\u8457\u5370\uff1a\u5f9e\u65b7\u7684\u90a3\u4e00\u5f35\u8d77", None))
#endif // QT_CONFIG(tooltip)
        self.from_unit_label.setText(QCoreApplication.translate("NoticesSection", u"\u5f35\u8d77", None))
        self.print_button.setText(QCoreApplication.translate("NoticesSection", u"\u6253\u5370\u6574\u6279", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("NoticesSection", u"\u505a\u55ae\u5f8c\u4ed8\u6e05\u7684\u4e0d\u5370\uff08Ctrl+P\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.one_button.setText(QCoreApplication.translate("NoticesSection", u"\u6253\u5370\u9078\u4e2d", None))
#if QT_CONFIG(tooltip)
        self.one_button.setToolTip(QCoreApplication.translate("NoticesSection", u"\u53ea\u5370\u9078\u4e2d\u7684\uff1b\u5370\u904e\u7684\u6a19\u88dc\u5370", None))
#endif // QT_CONFIG(tooltip)
        self.scan_label.setText(QCoreApplication.translate("NoticesSection", u"\u6d3e\u767c", None))
#if QT_CONFIG(accessibility)
        self.scan_edit.setAccessibleName(QCoreApplication.translate("NoticesSection", u"\u6383\u56de\u57f7\u4e0a\u7684\u78bc", None))
#endif // QT_CONFIG(accessibility)
        self.scan_edit.setPlaceholderText(QCoreApplication.translate("NoticesSection", u"\u6383\u56de\u57f7\u4e0a\u7684\u78bc\uff0c\u6216\u8f38\u5165\u7de8\u865f\u518d\u6309 Enter\uff1a\u7576\u9762\u9001\u9054", None))
        self.scan_problem.setText("")
        self.round_button.setText(QCoreApplication.translate("NoticesSection", u"\u6d3e\u767c\u7c3d\u6536\u8868", None))
#if QT_CONFIG(tooltip)
        self.round_button.setToolTip(QCoreApplication.translate("NoticesSection", u"\u6bcf\u4f4d\u5340\u57df\u7ba1\u7406\u54e1\u4e00\u4efd\uff0c\u6309\u8d70\u6a13\u6b21\u5e8f\uff1b\u4ed8\u6e05\u7684\u3001\u5df2\u9001\u9054\u7684\u4e0d\u5217", None))
#endif // QT_CONFIG(tooltip)
        self.chosen_label.setText(QCoreApplication.translate("NoticesSection", u"\u9078\u4e2d\u7684\u8a18\u70ba", None))
        self.in_person_button.setText(QCoreApplication.translate("NoticesSection", u"\u7576\u9762", None))
        self.mailbox_button.setText(QCoreApplication.translate("NoticesSection", u"\u4fe1\u7bb1", None))
        self.absent_button.setText(QCoreApplication.translate("NoticesSection", u"\u7121\u4eba", None))
        self.refused_button.setText(QCoreApplication.translate("NoticesSection", u"\u62d2\u6536", None))
#if QT_CONFIG(accessibility)
        self.notices_table.setAccessibleName(QCoreApplication.translate("NoticesSection", u"\u672c\u6708\u901a\u77e5\u55ae", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        pass
    # retranslateUi

