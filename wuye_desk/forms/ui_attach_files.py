# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attach_files.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_AttachFilesDialog(object):
    def setupUi(self, AttachFilesDialog):
        if not AttachFilesDialog.objectName():
            AttachFilesDialog.setObjectName(u"AttachFilesDialog")
        AttachFilesDialog.resize(480, 260)
        self.dialog_layout = QVBoxLayout(AttachFilesDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.files_label = QLabel(AttachFilesDialog)
        self.files_label.setObjectName(u"files_label")
        self.files_label.setTextFormat(Qt.TextFormat.PlainText)
        self.files_label.setWordWrap(True)
        self.files_label.setProperty(u"role", u"strong")

        self.dialog_layout.addWidget(self.files_label)

        self.form_layout = QGridLayout()
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setHorizontalSpacing(8)
        self.form_layout.setVerticalSpacing(8)
        self.kind_label = QLabel(AttachFilesDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"muted")

        self.form_layout.addWidget(self.kind_label, 0, 0, 1, 1)

        self.kind_layout = QHBoxLayout()
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)

        self.form_layout.addLayout(self.kind_layout, 0, 1, 1, 1)

        self.form_label = QLabel(AttachFilesDialog)
        self.form_label.setObjectName(u"form_label")
        self.form_label.setProperty(u"role", u"muted")

        self.form_layout.addWidget(self.form_label, 1, 0, 1, 1)

        self.form_box = QComboBox(AttachFilesDialog)
        self.form_box.setObjectName(u"form_box")

        self.form_layout.addWidget(self.form_box, 1, 1, 1, 1)

        self.note_label = QLabel(AttachFilesDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"muted")

        self.form_layout.addWidget(self.note_label, 2, 0, 1, 1)

        self.note_edit = QLineEdit(AttachFilesDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMaxLength(200)

        self.form_layout.addWidget(self.note_edit, 2, 1, 1, 1)

        self.form_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.form_layout)

        self.middle_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.middle_spacer)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(AttachFilesDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.attach_button = QPushButton(AttachFilesDialog)
        self.attach_button.setObjectName(u"attach_button")
        self.attach_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.attach_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.form_label.setBuddy(self.form_box)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.form_box, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.attach_button)
        QWidget.setTabOrder(self.attach_button, self.cancel_button)

        self.retranslateUi(AttachFilesDialog)

        self.attach_button.setDefault(True)

    # setupUi

    def retranslateUi(self, AttachFilesDialog):
        AttachFilesDialog.setWindowTitle(QCoreApplication.translate("AttachFilesDialog", u"\u52a0\u9644\u4ef6", None))
        self.files_label.setText("")
        self.kind_label.setText(QCoreApplication.translate("AttachFilesDialog", u"\u9019\u662f", None))
        self.form_label.setText(QCoreApplication.translate("AttachFilesDialog", u"\u54ea\u5f35\u8868", None))
#if QT_CONFIG(accessibility)
        self.form_box.setAccessibleName(QCoreApplication.translate("AttachFilesDialog", u"\u54ea\u5f35\u8868\u7684\u7c3d\u56de\u539f\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("AttachFilesDialog", u"\u8aaa\u660e\uff08\u53ef\u4e0d\u586b\uff09", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("AttachFilesDialog", u"\u8aaa\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("AttachFilesDialog", u"\u4e0d\u9644\u4e86", None))
        self.attach_button.setText(QCoreApplication.translate("AttachFilesDialog", u"\u9644\u4e0a", None))
    # retranslateUi

