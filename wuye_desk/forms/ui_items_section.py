# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'items_section.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_ItemsSection(object):
    def setupUi(self, ItemsSection):
        if not ItemsSection.objectName():
            ItemsSection.setObjectName(u"ItemsSection")
        self.section_layout = QHBoxLayout(ItemsSection)
        self.section_layout.setSpacing(8)
        self.section_layout.setObjectName(u"section_layout")
        self.section_layout.setContentsMargins(0, 0, 0, 0)
        self.item_panel = QFrame(ItemsSection)
        self.item_panel.setObjectName(u"item_panel")
        self.item_panel.setProperty(u"panel", True)
        self.item_layout = QVBoxLayout(self.item_panel)
        self.item_layout.setSpacing(0)
        self.item_layout.setObjectName(u"item_layout")
        self.item_layout.setContentsMargins(0, 0, 0, 0)
        self.item_heading_row = QFrame(self.item_panel)
        self.item_heading_row.setObjectName(u"item_heading_row")
        self.item_heading_row.setProperty(u"headingRow", True)
        self.item_heading_row.setMinimumSize(QSize(0, 32))
        self.item_heading_row.setMaximumSize(QSize(16777215, 32))
        self.item_heading_row_layout = QHBoxLayout(self.item_heading_row)
        self.item_heading_row_layout.setSpacing(8)
        self.item_heading_row_layout.setObjectName(u"item_heading_row_layout")
        self.item_heading_row_layout.setContentsMargins(12, 2, 8, 2)
        self.item_heading = QLabel(self.item_heading_row)
        self.item_heading.setObjectName(u"item_heading")
        self.item_heading.setProperty(u"role", u"heading")

        self.item_heading_row_layout.addWidget(self.item_heading)

        self.item_hint = QLabel(self.item_heading_row)
        self.item_hint.setObjectName(u"item_hint")
        self.item_hint.setProperty(u"role", u"caption")

        self.item_heading_row_layout.addWidget(self.item_hint)

        self.item_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.item_heading_row_layout.addItem(self.item_space)

        self.edit_item_button = QPushButton(self.item_heading_row)
        self.edit_item_button.setObjectName(u"edit_item_button")
        self.edit_item_button.setProperty(u"quiet", True)

        self.item_heading_row_layout.addWidget(self.edit_item_button)


        self.item_layout.addWidget(self.item_heading_row)

        self.item_table = QTableView(self.item_panel)
        self.item_table.setObjectName(u"item_table")

        self.item_layout.addWidget(self.item_table)

        self.explanation_label = QLabel(self.item_panel)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"caption")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setMargin(10)

        self.item_layout.addWidget(self.explanation_label)

        self.item_layout.setStretch(1, 1)

        self.section_layout.addWidget(self.item_panel)

        self.price_column = QVBoxLayout()
        self.price_column.setSpacing(8)
        self.price_column.setObjectName(u"price_column")
        self.price_column.setContentsMargins(0, 0, 0, 0)
        self.price_panel = QFrame(ItemsSection)
        self.price_panel.setObjectName(u"price_panel")
        self.price_panel.setProperty(u"panel", True)
        self.price_layout = QVBoxLayout(self.price_panel)
        self.price_layout.setSpacing(0)
        self.price_layout.setObjectName(u"price_layout")
        self.price_layout.setContentsMargins(0, 0, 0, 0)
        self.price_heading_row = QFrame(self.price_panel)
        self.price_heading_row.setObjectName(u"price_heading_row")
        self.price_heading_row.setProperty(u"headingRow", True)
        self.price_heading_row.setMinimumSize(QSize(0, 32))
        self.price_heading_row.setMaximumSize(QSize(16777215, 32))
        self.price_heading_row_layout = QHBoxLayout(self.price_heading_row)
        self.price_heading_row_layout.setSpacing(8)
        self.price_heading_row_layout.setObjectName(u"price_heading_row_layout")
        self.price_heading_row_layout.setContentsMargins(12, 2, 8, 2)
        self.price_heading = QLabel(self.price_heading_row)
        self.price_heading.setObjectName(u"price_heading")
        self.price_heading.setProperty(u"role", u"heading")

        self.price_heading_row_layout.addWidget(self.price_heading)

        self.price_hint = QLabel(self.price_heading_row)
        self.price_hint.setObjectName(u"price_hint")
        self.price_hint.setProperty(u"role", u"caption")

        self.price_heading_row_layout.addWidget(self.price_hint)

        self.price_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.price_heading_row_layout.addItem(self.price_space)

        self.drop_price_button = QPushButton(self.price_heading_row)
        self.drop_price_button.setObjectName(u"drop_price_button")
        self.drop_price_button.setProperty(u"quiet", True)

        self.price_heading_row_layout.addWidget(self.drop_price_button)

        self.new_price_button = QPushButton(self.price_heading_row)
        self.new_price_button.setObjectName(u"new_price_button")
        self.new_price_button.setProperty(u"quiet", True)

        self.price_heading_row_layout.addWidget(self.new_price_button)


        self.price_layout.addWidget(self.price_heading_row)

        self.price_table = QTableView(self.price_panel)
        self.price_table.setObjectName(u"price_table")

        self.price_layout.addWidget(self.price_table)

        self.price_empty_label = QLabel(self.price_panel)
        self.price_empty_label.setObjectName(u"price_empty_label")
        self.price_empty_label.setProperty(u"role", u"caption")
        self.price_empty_label.setWordWrap(True)
        self.price_empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.price_empty_label.setMargin(24)

        self.price_layout.addWidget(self.price_empty_label)


        self.price_column.addWidget(self.price_panel)

        self.waiver_panel = QFrame(ItemsSection)
        self.waiver_panel.setObjectName(u"waiver_panel")
        self.waiver_panel.setProperty(u"panel", True)
        self.waiver_layout = QVBoxLayout(self.waiver_panel)
        self.waiver_layout.setSpacing(0)
        self.waiver_layout.setObjectName(u"waiver_layout")
        self.waiver_layout.setContentsMargins(0, 0, 0, 0)
        self.waiver_heading_row = QFrame(self.waiver_panel)
        self.waiver_heading_row.setObjectName(u"waiver_heading_row")
        self.waiver_heading_row.setProperty(u"headingRow", True)
        self.waiver_heading_row.setMinimumSize(QSize(0, 32))
        self.waiver_heading_row.setMaximumSize(QSize(16777215, 32))
        self.waiver_heading_row_layout = QHBoxLayout(self.waiver_heading_row)
        self.waiver_heading_row_layout.setSpacing(8)
        self.waiver_heading_row_layout.setObjectName(u"waiver_heading_row_layout")
        self.waiver_heading_row_layout.setContentsMargins(12, 2, 8, 2)
        self.waiver_heading = QLabel(self.waiver_heading_row)
        self.waiver_heading.setObjectName(u"waiver_heading")
        self.waiver_heading.setProperty(u"role", u"heading")

        self.waiver_heading_row_layout.addWidget(self.waiver_heading)

        self.waiver_hint = QLabel(self.waiver_heading_row)
        self.waiver_hint.setObjectName(u"waiver_hint")
        self.waiver_hint.setProperty(u"role", u"caption")

        self.waiver_heading_row_layout.addWidget(self.waiver_hint)

        self.waiver_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waiver_heading_row_layout.addItem(self.waiver_space)

        self.end_waiver_button = QPushButton(self.waiver_heading_row)
        self.end_waiver_button.setObjectName(u"end_waiver_button")
        self.end_waiver_button.setProperty(u"quiet", True)

        self.waiver_heading_row_layout.addWidget(self.end_waiver_button)

        self.new_waiver_button = QPushButton(self.waiver_heading_row)
        self.new_waiver_button.setObjectName(u"new_waiver_button")
        self.new_waiver_button.setProperty(u"quiet", True)

        self.waiver_heading_row_layout.addWidget(self.new_waiver_button)


        self.waiver_layout.addWidget(self.waiver_heading_row)

        self.waiver_table = QTableView(self.waiver_panel)
        self.waiver_table.setObjectName(u"waiver_table")

        self.waiver_layout.addWidget(self.waiver_table)

        self.waiver_empty_label = QLabel(self.waiver_panel)
        self.waiver_empty_label.setObjectName(u"waiver_empty_label")
        self.waiver_empty_label.setProperty(u"role", u"caption")
        self.waiver_empty_label.setWordWrap(True)
        self.waiver_empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.waiver_empty_label.setMargin(24)

        self.waiver_layout.addWidget(self.waiver_empty_label)


        self.price_column.addWidget(self.waiver_panel)

        self.price_column.setStretch(0, 3)
        self.price_column.setStretch(1, 2)

        self.section_layout.addLayout(self.price_column)

        self.section_layout.setStretch(0, 4)
        self.section_layout.setStretch(1, 7)
        QWidget.setTabOrder(self.item_table, self.edit_item_button)
        QWidget.setTabOrder(self.edit_item_button, self.price_table)
        QWidget.setTabOrder(self.price_table, self.drop_price_button)
        QWidget.setTabOrder(self.drop_price_button, self.new_price_button)
        QWidget.setTabOrder(self.new_price_button, self.waiver_table)
        QWidget.setTabOrder(self.waiver_table, self.end_waiver_button)
        QWidget.setTabOrder(self.end_waiver_button, self.new_waiver_button)

        self.retranslateUi(ItemsSection)
    # setupUi

    def retranslateUi(self, ItemsSection):
        self.item_heading.setText(QCoreApplication.translate("ItemsSection", u"\u6536\u8cbb\u9805\u76ee", None))
        self.item_hint.setText(QCoreApplication.translate("ItemsSection", u"\u96d9\u64ca\u53ef\u6539\u540d\u7a31\u3001\u8aaa\u660e", None))
        self.edit_item_button.setText(QCoreApplication.translate("ItemsSection", u"\u4fee\u6539\u2026", None))
#if QT_CONFIG(accessibility)
        self.item_table.setAccessibleName(QCoreApplication.translate("ItemsSection", u"\u6536\u8cbb\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.explanation_label.setText("")
        self.price_heading.setText(QCoreApplication.translate("ItemsSection", u"\u55ae\u50f9", None))
        self.price_hint.setText(QCoreApplication.translate("ItemsSection", u"\u4e00\u6236\u7684\u5148\u65bc\u4e00\u68df\u7684\uff0c\u4e00\u68df\u7684\u5148\u65bc\u5168\u7ad9\u7684", None))
        self.drop_price_button.setText(QCoreApplication.translate("ItemsSection", u"\u64a4\u4e0b", None))
        self.new_price_button.setText(QCoreApplication.translate("ItemsSection", u"\u52a0\u55ae\u50f9\u2026", None))
#if QT_CONFIG(accessibility)
        self.price_table.setAccessibleName(QCoreApplication.translate("ItemsSection", u"\u55ae\u50f9", None))
#endif // QT_CONFIG(accessibility)
        self.price_empty_label.setText("")
        self.waiver_heading.setText(QCoreApplication.translate("ItemsSection", u"\u6e1b\u514d", None))
        self.waiver_hint.setText(QCoreApplication.translate("ItemsSection", u"\u8981\u6709\u539f\u56e0\u548c\u6279\u51c6\u4eba", None))
        self.end_waiver_button.setText(QCoreApplication.translate("ItemsSection", u"\u7d50\u675f\u2026", None))
        self.new_waiver_button.setText(QCoreApplication.translate("ItemsSection", u"\u52a0\u6e1b\u514d\u2026", None))
#if QT_CONFIG(accessibility)
        self.waiver_table.setAccessibleName(QCoreApplication.translate("ItemsSection", u"\u6e1b\u514d", None))
#endif // QT_CONFIG(accessibility)
        self.waiver_empty_label.setText(QCoreApplication.translate("ItemsSection", u"\u6c92\u6709\u6e1b\u514d\u3002", None))
        pass
    # retranslateUi

