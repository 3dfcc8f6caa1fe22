# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'blank_choice.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_BlankChoice(object):
    def setupUi(self, BlankChoice):
        if not BlankChoice.objectName():
            BlankChoice.setObjectName(u"BlankChoice")
        BlankChoice.resize(440, 220)
        self.dialog_layout = QVBoxLayout(BlankChoice)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.intro_label = QLabel(BlankChoice)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"muted")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.field_layout = QFormLayout()
        self.field_layout.setObjectName(u"field_layout")
        self.field_layout.setHorizontalSpacing(12)
        self.field_layout.setVerticalSpacing(8)
        self.field_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form_label = QLabel(BlankChoice)
        self.form_label.setObjectName(u"form_label")

        self.field_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.form_label)

        self.form_box = QComboBox(BlankChoice)
        self.form_box.setObjectName(u"form_box")

        self.field_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.form_box)

        self.count_label = QLabel(BlankChoice)
        self.count_label.setObjectName(u"count_label")

        self.field_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.count_label)

        self.count_spin = QSpinBox(BlankChoice)
        self.count_spin.setObjectName(u"count_spin")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.count_spin.sizePolicy().hasHeightForWidth())
        self.count_spin.setSizePolicy(sizePolicy)
        self.count_spin.setMinimumSize(QSize(80, 0))
        self.count_spin.setMinimum(1)

        self.field_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.count_spin)


        self.dialog_layout.addLayout(self.field_layout)

        self.note_label = QLabel(BlankChoice)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"muted")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.middle_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.middle_spacer)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(BlankChoice)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.make_button = QPushButton(BlankChoice)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.make_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.form_label.setBuddy(self.form_box)
        self.count_label.setBuddy(self.count_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.form_box, self.count_spin)
        QWidget.setTabOrder(self.count_spin, self.make_button)
        QWidget.setTabOrder(self.make_button, self.cancel_button)

        self.retranslateUi(BlankChoice)

        self.make_button.setDefault(True)

    # setupUi

    def retranslateUi(self, BlankChoice):
        BlankChoice.setWindowTitle(QCoreApplication.translate("BlankChoice", u"\u9810\u7de8\u865f\u7a7a\u767d\u55ae", None))
        self.intro_label.setText(QCoreApplication.translate("BlankChoice", u"\u6bcf\u5f35\u6709\u81ea\u5df1\u7684 KB \u7de8\u865f\u3002\u505c\u96fb\u6642\u624b\u5beb\uff0c\u4f86\u96fb\u5f8c\u7576\u65e5\u88dc\u9304\u3002", None))
        self.form_label.setText(QCoreApplication.translate("BlankChoice", u"\u8868\u683c", None))
#if QT_CONFIG(accessibility)
        self.form_box.setAccessibleName(QCoreApplication.translate("BlankChoice", u"\u8868\u683c", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText(QCoreApplication.translate("BlankChoice", u"\u5f35\u6578", None))
#if QT_CONFIG(accessibility)
        self.count_spin.setAccessibleName(QCoreApplication.translate("BlankChoice", u"\u5f35\u6578", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("BlankChoice", u"\u53d6\u6d88", None))
        self.make_button.setText(QCoreApplication.translate("BlankChoice", u"\u7de8\u865f\u4e26\u9810\u89bd", None))
    # retranslateUi

