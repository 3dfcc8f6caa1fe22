# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'household_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_HouseholdDialog(object):
    def setupUi(self, HouseholdDialog):
        if not HouseholdDialog.objectName():
            HouseholdDialog.setObjectName(u"HouseholdDialog")
        HouseholdDialog.resize(520, 560)
        self.dialog_layout = QVBoxLayout(HouseholdDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(12, 12, 12, 12)
        self.form_panel = QFrame(HouseholdDialog)
        self.form_panel.setObjectName(u"form_panel")
        self.form_panel.setProperty(u"panel", True)
        self.form_layout = QGridLayout(self.form_panel)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setHorizontalSpacing(8)
        self.form_layout.setVerticalSpacing(8)
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.room_edit_caption = QLabel(self.form_panel)
        self.room_edit_caption.setObjectName(u"room_edit_caption")
        self.room_edit_caption.setProperty(u"role", u"muted")
        self.room_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.room_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.room_edit_caption, 0, 0, 1, 1)

        self.room_column = QVBoxLayout()
        self.room_column.setSpacing(3)
        self.room_column.setObjectName(u"room_column")
        self.room_column.setContentsMargins(0, 0, 0, 0)
        self.room_edit = QLineEdit(self.form_panel)
        self.room_edit.setObjectName(u"room_edit")

        self.room_column.addWidget(self.room_edit)

        self.room_problem = QLabel(self.form_panel)
        self.room_problem.setObjectName(u"room_problem")
        self.room_problem.setProperty(u"problem", True)
        self.room_problem.setWordWrap(True)

        self.room_column.addWidget(self.room_problem)


        self.form_layout.addLayout(self.room_column, 0, 1, 1, 1)

        self.name_edit_caption = QLabel(self.form_panel)
        self.name_edit_caption.setObjectName(u"name_edit_caption")
        self.name_edit_caption.setProperty(u"role", u"muted")
        self.name_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.name_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.name_edit_caption, 1, 0, 1, 1)

        self.name_column = QVBoxLayout()
        self.name_column.setSpacing(3)
        self.name_column.setObjectName(u"name_column")
        self.name_column.setContentsMargins(0, 0, 0, 0)
        self.name_edit = QLineEdit(self.form_panel)
        self.name_edit.setObjectName(u"name_edit")

        self.name_column.addWidget(self.name_edit)

        self.replace_panel = QFrame(self.form_panel)
        self.replace_panel.setObjectName(u"replace_panel")
        self.replace_panel.setProperty(u"inset", True)
        self.replace_layout = QVBoxLayout(self.replace_panel)
        self.replace_layout.setSpacing(2)
        self.replace_layout.setObjectName(u"replace_layout")
        self.replace_layout.setContentsMargins(8, 6, 8, 6)
        self.replace_label = QLabel(self.replace_panel)
        self.replace_label.setObjectName(u"replace_label")
        self.replace_label.setWordWrap(True)
        self.replace_label.setProperty(u"role", u"strong")

        self.replace_layout.addWidget(self.replace_label)

        self.correct_radio = QRadioButton(self.replace_panel)
        self.correct_radio.setObjectName(u"correct_radio")
        self.correct_radio.setChecked(True)

        self.replace_layout.addWidget(self.correct_radio)

        self.replace_radio = QRadioButton(self.replace_panel)
        self.replace_radio.setObjectName(u"replace_radio")

        self.replace_layout.addWidget(self.replace_radio)


        self.name_column.addWidget(self.replace_panel)

        self.name_problem = QLabel(self.form_panel)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"problem", True)
        self.name_problem.setWordWrap(True)

        self.name_column.addWidget(self.name_problem)


        self.form_layout.addLayout(self.name_column, 1, 1, 1, 1)

        self.capacity_box_caption = QLabel(self.form_panel)
        self.capacity_box_caption.setObjectName(u"capacity_box_caption")
        self.capacity_box_caption.setProperty(u"role", u"muted")
        self.capacity_box_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.capacity_box_caption.setMargin(4)

        self.form_layout.addWidget(self.capacity_box_caption, 2, 0, 1, 1)

        self.capacity_layout = QHBoxLayout()
        self.capacity_layout.setSpacing(8)
        self.capacity_layout.setObjectName(u"capacity_layout")
        self.capacity_layout.setContentsMargins(0, 0, 0, 0)
        self.capacity_box = QComboBox(self.form_panel)
        self.capacity_box.setObjectName(u"capacity_box")

        self.capacity_layout.addWidget(self.capacity_box)

        self.vacant_check = QCheckBox(self.form_panel)
        self.vacant_check.setObjectName(u"vacant_check")

        self.capacity_layout.addWidget(self.vacant_check)

        self.capacity_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.capacity_layout.addItem(self.capacity_spacer)


        self.form_layout.addLayout(self.capacity_layout, 2, 1, 1, 1)

        self.phones_edit_caption = QLabel(self.form_panel)
        self.phones_edit_caption.setObjectName(u"phones_edit_caption")
        self.phones_edit_caption.setProperty(u"role", u"muted")
        self.phones_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.phones_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.phones_edit_caption, 3, 0, 1, 1)

        self.phones_column = QVBoxLayout()
        self.phones_column.setSpacing(3)
        self.phones_column.setObjectName(u"phones_column")
        self.phones_column.setContentsMargins(0, 0, 0, 0)
        self.phones_edit = QPlainTextEdit(self.form_panel)
        self.phones_edit.setObjectName(u"phones_edit")
        self.phones_edit.setTabChangesFocus(True)
        self.phones_edit.setMaximumSize(QSize(16777215, 72))

        self.phones_column.addWidget(self.phones_edit)

        self.phones_problem = QLabel(self.form_panel)
        self.phones_problem.setObjectName(u"phones_problem")
        self.phones_problem.setProperty(u"problem", True)
        self.phones_problem.setWordWrap(True)

        self.phones_column.addWidget(self.phones_problem)


        self.form_layout.addLayout(self.phones_column, 3, 1, 1, 1)

        self.size_edit_caption = QLabel(self.form_panel)
        self.size_edit_caption.setObjectName(u"size_edit_caption")
        self.size_edit_caption.setProperty(u"role", u"muted")
        self.size_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.size_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.size_edit_caption, 4, 0, 1, 1)

        self.size_column = QVBoxLayout()
        self.size_column.setSpacing(3)
        self.size_column.setObjectName(u"size_column")
        self.size_column.setContentsMargins(0, 0, 0, 0)
        self.size_layout = QHBoxLayout()
        self.size_layout.setSpacing(8)
        self.size_layout.setObjectName(u"size_layout")
        self.size_layout.setContentsMargins(0, 0, 0, 0)
        self.size_edit = QLineEdit(self.form_panel)
        self.size_edit.setObjectName(u"size_edit")
        self.size_edit.setMaximumSize(QSize(110, 16777215))

        self.size_layout.addWidget(self.size_edit)

        self.size_unit = QLabel(self.form_panel)
        self.size_unit.setObjectName(u"size_unit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.size_unit.sizePolicy().hasHeightForWidth())
        self.size_unit.setSizePolicy(sizePolicy)
        self.size_unit.setProperty(u"role", u"muted")

        self.size_layout.addWidget(self.size_unit)

        self.size_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.size_layout.addItem(self.size_spacer)


        self.size_column.addLayout(self.size_layout)

        self.size_problem = QLabel(self.form_panel)
        self.size_problem.setObjectName(u"size_problem")
        self.size_problem.setProperty(u"problem", True)
        self.size_problem.setWordWrap(True)

        self.size_column.addWidget(self.size_problem)


        self.form_layout.addLayout(self.size_column, 4, 1, 1, 1)

        self.area_box_caption = QLabel(self.form_panel)
        self.area_box_caption.setObjectName(u"area_box_caption")
        self.area_box_caption.setProperty(u"role", u"muted")
        self.area_box_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.area_box_caption.setMargin(4)

        self.form_layout.addWidget(self.area_box_caption, 5, 0, 1, 1)

        self.area_box = QComboBox(self.form_panel)
        self.area_box.setObjectName(u"area_box")

        self.form_layout.addWidget(self.area_box, 5, 1, 1, 1)

        self.moved_in_edit_caption = QLabel(self.form_panel)
        self.moved_in_edit_caption.setObjectName(u"moved_in_edit_caption")
        self.moved_in_edit_caption.setProperty(u"role", u"muted")
        self.moved_in_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.moved_in_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.moved_in_edit_caption, 6, 0, 1, 1)

        self.moved_in_column = QVBoxLayout()
        self.moved_in_column.setSpacing(3)
        self.moved_in_column.setObjectName(u"moved_in_column")
        self.moved_in_column.setContentsMargins(0, 0, 0, 0)
        self.moved_in_edit = QLineEdit(self.form_panel)
        self.moved_in_edit.setObjectName(u"moved_in_edit")

        self.moved_in_column.addWidget(self.moved_in_edit)

        self.moved_in_problem = QLabel(self.form_panel)
        self.moved_in_problem.setObjectName(u"moved_in_problem")
        self.moved_in_problem.setProperty(u"problem", True)
        self.moved_in_problem.setWordWrap(True)

        self.moved_in_column.addWidget(self.moved_in_problem)


        self.form_layout.addLayout(self.moved_in_column, 6, 1, 1, 1)

        self.payment_box_caption = QLabel(self.form_panel)
        self.payment_box_caption.setObjectName(u"payment_box_caption")
        self.payment_box_caption.setProperty(u"role", u"muted")
        self.payment_box_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.payment_box_caption.setMargin(4)

        self.form_layout.addWidget(self.payment_box_caption, 7, 0, 1, 1)

        self.payment_box = QComboBox(self.form_panel)
        self.payment_box.setObjectName(u"payment_box")
        self.payment_box.setEditable(True)

        self.form_layout.addWidget(self.payment_box, 7, 1, 1, 1)

        self.bank_caption = QLabel(self.form_panel)
        self.bank_caption.setObjectName(u"bank_caption")
        self.bank_caption.setProperty(u"role", u"muted")
        self.bank_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.bank_caption.setMargin(4)

        self.form_layout.addWidget(self.bank_caption, 8, 0, 1, 1)

        self.bank_column = QVBoxLayout()
        self.bank_column.setSpacing(3)
        self.bank_column.setObjectName(u"bank_column")
        self.bank_row = QHBoxLayout()
        self.bank_row.setSpacing(8)
        self.bank_row.setObjectName(u"bank_row")
        self.bank_name_edit = QLineEdit(self.form_panel)
        self.bank_name_edit.setObjectName(u"bank_name_edit")

        self.bank_row.addWidget(self.bank_name_edit)

        self.bank_account_edit = QLineEdit(self.form_panel)
        self.bank_account_edit.setObjectName(u"bank_account_edit")

        self.bank_row.addWidget(self.bank_account_edit)

        self.drop_bank_check = QCheckBox(self.form_panel)
        self.drop_bank_check.setObjectName(u"drop_bank_check")

        self.bank_row.addWidget(self.drop_bank_check)

        self.bank_row.setStretch(0, 2)
        self.bank_row.setStretch(1, 3)

        self.bank_column.addLayout(self.bank_row)

        self.bank_problem = QLabel(self.form_panel)
        self.bank_problem.setObjectName(u"bank_problem")
        self.bank_problem.setProperty(u"problem", True)
        self.bank_problem.setWordWrap(True)

        self.bank_column.addWidget(self.bank_problem)


        self.form_layout.addLayout(self.bank_column, 8, 1, 1, 1)

        self.note_edit_caption = QLabel(self.form_panel)
        self.note_edit_caption.setObjectName(u"note_edit_caption")
        self.note_edit_caption.setProperty(u"role", u"muted")
        self.note_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.note_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.note_edit_caption, 9, 0, 1, 1)

        self.note_edit = QPlainTextEdit(self.form_panel)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMaximumSize(QSize(16777215, 56))

        self.form_layout.addWidget(self.note_edit, 9, 1, 1, 1)


        self.dialog_layout.addWidget(self.form_panel)

        self.dialog_problem = QLabel(HouseholdDialog)
        self.dialog_problem.setObjectName(u"dialog_problem")
        self.dialog_problem.setProperty(u"problem", True)
        self.dialog_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.dialog_problem)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(HouseholdDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(HouseholdDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.room_edit_caption.setBuddy(self.room_edit)
        self.name_edit_caption.setBuddy(self.name_edit)
        self.capacity_box_caption.setBuddy(self.capacity_box)
        self.phones_edit_caption.setBuddy(self.phones_edit)
        self.size_edit_caption.setBuddy(self.size_edit)
        self.area_box_caption.setBuddy(self.area_box)
        self.moved_in_edit_caption.setBuddy(self.moved_in_edit)
        self.payment_box_caption.setBuddy(self.payment_box)
        self.bank_caption.setBuddy(self.bank_account_edit)
        self.note_edit_caption.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.room_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.correct_radio)
        QWidget.setTabOrder(self.correct_radio, self.replace_radio)
        QWidget.setTabOrder(self.replace_radio, self.capacity_box)
        QWidget.setTabOrder(self.capacity_box, self.vacant_check)
        QWidget.setTabOrder(self.vacant_check, self.phones_edit)
        QWidget.setTabOrder(self.phones_edit, self.size_edit)
        QWidget.setTabOrder(self.size_edit, self.area_box)
        QWidget.setTabOrder(self.area_box, self.moved_in_edit)
        QWidget.setTabOrder(self.moved_in_edit, self.payment_box)
        QWidget.setTabOrder(self.payment_box, self.bank_name_edit)
        QWidget.setTabOrder(self.bank_name_edit, self.bank_account_edit)
        QWidget.setTabOrder(self.bank_account_edit, self.drop_bank_check)
        QWidget.setTabOrder(self.drop_bank_check, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(HouseholdDialog)
    # setupUi

    def retranslateUi(self, HouseholdDialog):
        HouseholdDialog.setWindowTitle(QCoreApplication.translate("HouseholdDialog", u"\u4f4f\u6236", None))
        self.room_edit_caption.setText(QCoreApplication.translate("HouseholdDialog", u"\u623f\u865f", None))
        self.room_edit.setPlaceholderText(QCoreApplication.translate("HouseholdDialog", u"3-2-1201\u3001A\u5ea71201\u3001\u5546\u92eaS-12", None))
#if QT_CONFIG(accessibility)
        self.room_edit.setAccessibleName(QCoreApplication.translate("HouseholdDialog", u"\u623f\u865f", None))
#endif // QT_CONFIG(accessibility)
        self.room_problem.setText("")
        self.name_edit_caption.setText(QCoreApplication.translate("HouseholdDialog", u"\u59d3\u540d", None))
        self.name_edit.setPlaceholderText(QCoreApplication.translate("HouseholdDialog", u"\u591a\u4f4d\u7528\u9813\u865f\u5206\u958b", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("HouseholdDialog", u"\u59d3\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.replace_label.setText("")
        self.correct_radio.setText(QCoreApplication.translate("HouseholdDialog", u"\u53ea\u662f\u6539\u6b63\u59d3\u540d\uff0c\u9084\u662f\u540c\u4e00\u6236", None))
        self.replace_radio.setText(QCoreApplication.translate("HouseholdDialog", u"\u63db\u4e86\u4f4f\u6236\uff1a\u820a\u6236\u4eca\u5929\u7d50\u675f\uff0c\u65b0\u6236\u53e6\u958b", None))
        self.name_problem.setText("")
        self.capacity_box_caption.setText(QCoreApplication.translate("HouseholdDialog", u"\u8eab\u4efd", None))
#if QT_CONFIG(accessibility)
        self.capacity_box.setAccessibleName(QCoreApplication.translate("HouseholdDialog", u"\u8eab\u4efd", None))
#endif // QT_CONFIG(accessibility)
        self.vacant_check.setText(QCoreApplication.translate("HouseholdDialog", u"\u7a7a\u7f6e", None))
        self.phones_edit_caption.setText(QCoreApplication.translate("HouseholdDialog", u"\u96fb\u8a71", None))
        self.phones_edit.setPlaceholderText(QCoreApplication.translate("HouseholdDialog", u"\u4e00\u884c\u4e00\u500b\uff0c\u865f\u78bc\u5f8c\u53ef\u52a0\u8aaa\u660e\uff1a13827505678 \u592a\u592a", None))
#if QT_CONFIG(accessibility)
        self.phones_edit.setAccessibleName(QCoreApplication.translate("HouseholdDialog", u"\u96fb\u8a71", None))
#endif // QT_CONFIG(accessibility)
        self.phones_problem.setText("")
        self.size_edit_caption.setText(QCoreApplication.translate("HouseholdDialog", u"\u8a08\u8cbb\u9762\u7a4d", None))
#if QT_CONFIG(accessibility)
        self.size_edit.setAccessibleName(QCoreApplication.translate("HouseholdDialog", u"\u8a08\u8cbb\u9762\u7a4d", None))
#endif // QT_CONFIG(accessibility)
        self.size_unit.setText(QCoreApplication.translate("HouseholdDialog", u"\u33a1", None))
        self.size_problem.setText("")
        self.area_box_caption.setText(QCoreApplication.translate("HouseholdDialog", u"\u5340\u57df", None))
#if QT_CONFIG(accessibility)
        self.area_box.setAccessibleName(QCoreApplication.translate("HouseholdDialog", u"\u5340\u57df", None))
#endif // QT_CONFIG(accessibility)
        self.moved_in_edit_caption.setText(QCoreApplication.translate("HouseholdDialog", u"\u5165\u4f19\u65e5\u671f", None))
        self.moved_in_edit.setPlaceholderText(QCoreApplication.translate("HouseholdDialog", u"2019-06-01\uff0c\u53ea\u77e5\u5e74\u6708\u53ef\u5beb 2019-06", None))
#if QT_CONFIG(accessibility)
        self.moved_in_edit.setAccessibleName(QCoreApplication.translate("HouseholdDialog", u"\u5165\u4f19\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.moved_in_problem.setText("")
        self.payment_box_caption.setText(QCoreApplication.translate("HouseholdDialog", u"\u7e73\u8cbb\u65b9\u5f0f", None))
#if QT_CONFIG(accessibility)
        self.payment_box.setAccessibleName(QCoreApplication.translate("HouseholdDialog", u"\u7e73\u8cbb\u65b9\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.bank_caption.setText(QCoreApplication.translate("HouseholdDialog", u"\u6258\u6536\u5e33\u865f", None))
        self.bank_name_edit.setPlaceholderText(QCoreApplication.translate("HouseholdDialog", u"\u9280\u884c", None))
#if QT_CONFIG(accessibility)
        self.bank_name_edit.setAccessibleName(QCoreApplication.translate("HouseholdDialog", u"\u6258\u6536\u9280\u884c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.bank_account_edit.setAccessibleName(QCoreApplication.translate("HouseholdDialog", u"\u6258\u6536\u5e33\u865f", None))
#endif // QT_CONFIG(accessibility)
        self.drop_bank_check.setText(QCoreApplication.translate("HouseholdDialog", u"\u522a\u53bb\u5e33\u865f", None))
        self.note_edit_caption.setText(QCoreApplication.translate("HouseholdDialog", u"\u5099\u8a3b", None))
        self.note_edit.setPlaceholderText(QCoreApplication.translate("HouseholdDialog", u"\u4e0a\u9580\u6216\u63a5\u96fb\u8a71\u7684\u4eba\u8981\u77e5\u9053\u7684\u4e8b", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("HouseholdDialog", u"\u5099\u8a3b", None))
#endif // QT_CONFIG(accessibility)
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("HouseholdDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("HouseholdDialog", u"\u4fdd\u5b58  Ctrl+Enter", None))
    # retranslateUi

