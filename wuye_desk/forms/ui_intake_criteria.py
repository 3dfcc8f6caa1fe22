# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_criteria.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_IntakeCriteria(object):
    def setupUi(self, IntakeCriteria):
        if not IntakeCriteria.objectName():
            IntakeCriteria.setObjectName(u"IntakeCriteria")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(IntakeCriteria.sizePolicy().hasHeightForWidth())
        IntakeCriteria.setSizePolicy(sizePolicy)
        IntakeCriteria.setProperty(u"upperLine", True)
        self.criteria_layout = QVBoxLayout(IntakeCriteria)
        self.criteria_layout.setSpacing(0)
        self.criteria_layout.setObjectName(u"criteria_layout")
        self.criteria_layout.setContentsMargins(0, 0, 0, 0)
        self.criteria_heading_row = QFrame(IntakeCriteria)
        self.criteria_heading_row.setObjectName(u"criteria_heading_row")
        self.criteria_heading_row.setMinimumSize(QSize(0, 30))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.criteria_heading_row.sizePolicy().hasHeightForWidth())
        self.criteria_heading_row.setSizePolicy(sizePolicy1)
        self.criteria_heading_row.setProperty(u"headingRow", True)
        self.criteria_heading_layout = QHBoxLayout(self.criteria_heading_row)
        self.criteria_heading_layout.setSpacing(8)
        self.criteria_heading_layout.setObjectName(u"criteria_heading_layout")
        self.criteria_heading_layout.setContentsMargins(8, 2, 8, 2)
        self.criteria_step = QLabel(self.criteria_heading_row)
        self.criteria_step.setObjectName(u"criteria_step")
        self.criteria_step.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.criteria_step.setProperty(u"step", True)

        self.criteria_heading_layout.addWidget(self.criteria_step)

        self.criteria_heading = QLabel(self.criteria_heading_row)
        self.criteria_heading.setObjectName(u"criteria_heading")
        self.criteria_heading.setProperty(u"role", u"heading")

        self.criteria_heading_layout.addWidget(self.criteria_heading)

        self.criteria_heading_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.criteria_heading_layout.addItem(self.criteria_heading_space)

        self.by_itself_icon = QLabel(self.criteria_heading_row)
        self.by_itself_icon.setObjectName(u"by_itself_icon")

        self.criteria_heading_layout.addWidget(self.by_itself_icon)

        self.by_itself_hint = QLabel(self.criteria_heading_row)
        self.by_itself_hint.setObjectName(u"by_itself_hint")
        self.by_itself_hint.setProperty(u"role", u"caption")

        self.criteria_heading_layout.addWidget(self.by_itself_hint)


        self.criteria_layout.addWidget(self.criteria_heading_row)

        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(0)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        self.major_page = QWidget(IntakeCriteria)
        self.major_page.setObjectName(u"major_page")
        self.major_page_layout = QVBoxLayout(self.major_page)
        self.major_page_layout.setSpacing(2)
        self.major_page_layout.setObjectName(u"major_page_layout")
        self.major_page_layout.setContentsMargins(8, 4, 8, 4)
        self.major_heading = QHBoxLayout()
        self.major_heading.setSpacing(6)
        self.major_heading.setObjectName(u"major_heading")
        self.major_heading.setContentsMargins(0, 0, 0, 0)
        self.major_icon = QLabel(self.major_page)
        self.major_icon.setObjectName(u"major_icon")

        self.major_heading.addWidget(self.major_icon)

        self.major_label = QLabel(self.major_page)
        self.major_label.setObjectName(u"major_label")
        self.major_label.setProperty(u"role", u"strong")

        self.major_heading.addWidget(self.major_label)

        self.major_hint = QLabel(self.major_page)
        self.major_hint.setObjectName(u"major_hint")
        self.major_hint.setProperty(u"role", u"caption")

        self.major_heading.addWidget(self.major_hint)

        self.major_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.major_heading.addItem(self.major_space)


        self.major_page_layout.addLayout(self.major_heading)

        self.major_layout = QVBoxLayout()
        self.major_layout.setSpacing(1)
        self.major_layout.setObjectName(u"major_layout")
        self.major_layout.setContentsMargins(0, 0, 0, 0)

        self.major_page_layout.addLayout(self.major_layout)

        self.major_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.major_page_layout.addItem(self.major_bottom)


        self.columns_layout.addWidget(self.major_page)

        self.criteria_line = QFrame(IntakeCriteria)
        self.criteria_line.setObjectName(u"criteria_line")
        self.criteria_line.setMinimumSize(QSize(1, 0))
        self.criteria_line.setMaximumSize(QSize(1, 16777215))
        self.criteria_line.setProperty(u"hairline", True)

        self.columns_layout.addWidget(self.criteria_line)

        self.complex_page = QWidget(IntakeCriteria)
        self.complex_page.setObjectName(u"complex_page")
        self.complex_page_layout = QVBoxLayout(self.complex_page)
        self.complex_page_layout.setSpacing(3)
        self.complex_page_layout.setObjectName(u"complex_page_layout")
        self.complex_page_layout.setContentsMargins(8, 4, 8, 4)
        self.complex_heading = QHBoxLayout()
        self.complex_heading.setSpacing(6)
        self.complex_heading.setObjectName(u"complex_heading")
        self.complex_heading.setContentsMargins(0, 0, 0, 0)
        self.complex_icon = QLabel(self.complex_page)
        self.complex_icon.setObjectName(u"complex_icon")

        self.complex_heading.addWidget(self.complex_icon)

        self.complex_label = QLabel(self.complex_page)
        self.complex_label.setObjectName(u"complex_label")
        self.complex_label.setProperty(u"role", u"strong")

        self.complex_heading.addWidget(self.complex_label)

        self.complex_hint = QLabel(self.complex_page)
        self.complex_hint.setObjectName(u"complex_hint")
        self.complex_hint.setProperty(u"role", u"caption")

        self.complex_heading.addWidget(self.complex_hint)

        self.complex_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.complex_heading.addItem(self.complex_space)


        self.complex_page_layout.addLayout(self.complex_heading)

        self.complex_layout = QVBoxLayout()
        self.complex_layout.setSpacing(1)
        self.complex_layout.setObjectName(u"complex_layout")
        self.complex_layout.setContentsMargins(0, 0, 0, 0)

        self.complex_page_layout.addLayout(self.complex_layout)

        self.simple_label = QLabel(self.complex_page)
        self.simple_label.setObjectName(u"simple_label")
        self.simple_label.setProperty(u"role", u"strong")

        self.complex_page_layout.addWidget(self.simple_label)

        self.simple_row = QHBoxLayout()
        self.simple_row.setSpacing(4)
        self.simple_row.setObjectName(u"simple_row")
        self.simple_row.setContentsMargins(0, 0, 0, 0)
        self.simple_text = QLabel(self.complex_page)
        self.simple_text.setObjectName(u"simple_text")

        self.simple_row.addWidget(self.simple_text)

        self.simple_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.simple_row.addItem(self.simple_space)

        self.simple_clause = QLabel(self.complex_page)
        self.simple_clause.setObjectName(u"simple_clause")
        self.simple_clause.setProperty(u"role", u"clause")

        self.simple_row.addWidget(self.simple_clause)


        self.complex_page_layout.addLayout(self.simple_row)

        self.validity_row = QHBoxLayout()
        self.validity_row.setSpacing(10)
        self.validity_row.setObjectName(u"validity_row")
        self.validity_row.setContentsMargins(0, 0, 0, 0)
        self.validity_label = QLabel(self.complex_page)
        self.validity_label.setObjectName(u"validity_label")
        self.validity_label.setProperty(u"role", u"strong")

        self.validity_row.addWidget(self.validity_label)

        self.pending_radio = QRadioButton(self.complex_page)
        self.pending_radio.setObjectName(u"pending_radio")
        self.pending_radio.setChecked(True)

        self.validity_row.addWidget(self.pending_radio)

        self.valid_radio = QRadioButton(self.complex_page)
        self.valid_radio.setObjectName(u"valid_radio")

        self.validity_row.addWidget(self.valid_radio)

        self.validity_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.validity_row.addItem(self.validity_space)


        self.complex_page_layout.addLayout(self.validity_row)

        self.complex_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.complex_page_layout.addItem(self.complex_bottom)


        self.columns_layout.addWidget(self.complex_page)

        self.columns_layout.setStretch(0, 1)
        self.columns_layout.setStretch(2, 1)

        self.criteria_layout.addLayout(self.columns_layout)

        self.criteria_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.pending_radio, self.valid_radio)

        self.retranslateUi(IntakeCriteria)
    # setupUi

    def retranslateUi(self, IntakeCriteria):
        self.criteria_step.setText(QCoreApplication.translate("IntakeCriteria", u"3", None))
        self.criteria_heading.setText(QCoreApplication.translate("IntakeCriteria", u"\u52fe\u6a19\u6e96", None))
        self.by_itself_icon.setText("")
        self.by_itself_hint.setText(QCoreApplication.translate("IntakeCriteria", u"\u689d\u4ef6\u5230\u4e86\u81ea\u52d5\u52fe\u4e0a", None))
        self.major_icon.setText("")
        self.major_label.setText(QCoreApplication.translate("IntakeCriteria", u"\u91cd\u5927", None))
        self.major_hint.setText(QCoreApplication.translate("IntakeCriteria", u"\u4efb\u4e00\u9805\u5373\u91cd\u5927", None))
        self.complex_icon.setText("")
        self.complex_label.setText(QCoreApplication.translate("IntakeCriteria", u"\u5fa9\u96dc", None))
        self.complex_hint.setText(QCoreApplication.translate("IntakeCriteria", u"\u4efb\u4e00\u9805\u5373\u5fa9\u96dc", None))
        self.simple_label.setText(QCoreApplication.translate("IntakeCriteria", u"\u7c21\u6613", None))
        self.simple_text.setText(QCoreApplication.translate("IntakeCriteria", u"\u4ee5\u4e0a\u7686\u7121", None))
        self.simple_clause.setText(QCoreApplication.translate("IntakeCriteria", u"\u7bc73 \u56db(\u4e00)3", None))
        self.validity_label.setText(QCoreApplication.translate("IntakeCriteria", u"\u6709\u6548\u6027", None))
        self.pending_radio.setText(QCoreApplication.translate("IntakeCriteria", u"\u5f85\u5b9a\uff0c\u6309\u6709\u6548\u8a08\u6642", None))
        self.valid_radio.setText(QCoreApplication.translate("IntakeCriteria", u"\u6709\u6548", None))
        pass
    # retranslateUi

