# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attachment_preview.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_AttachmentPreview(object):
    def setupUi(self, AttachmentPreview):
        if not AttachmentPreview.objectName():
            AttachmentPreview.setObjectName(u"AttachmentPreview")
        AttachmentPreview.resize(880, 640)
        self.dialog_layout = QVBoxLayout(AttachmentPreview)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(12, 8, 12, 8)
        self.name_label = QLabel(AttachmentPreview)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"heading")

        self.head_layout.addWidget(self.name_label)

        self.about_label = QLabel(AttachmentPreview)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setProperty(u"role", u"muted")

        self.head_layout.addWidget(self.about_label)

        self.head_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)

        self.zoom_box = QComboBox(AttachmentPreview)
        self.zoom_box.setObjectName(u"zoom_box")

        self.head_layout.addWidget(self.zoom_box)

        self.open_button = QPushButton(AttachmentPreview)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.head_layout.addWidget(self.open_button)

        self.close_button = QPushButton(AttachmentPreview)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.head_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.head_layout)

        self.page_area = QScrollArea(AttachmentPreview)
        self.page_area.setObjectName(u"page_area")
        self.page_area.setFrameShape(QFrame.Shape.NoFrame)
        self.page_area.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.dialog_layout.addWidget(self.page_area)

        QWidget.setTabOrder(self.page_area, self.zoom_box)
        QWidget.setTabOrder(self.zoom_box, self.open_button)
        QWidget.setTabOrder(self.open_button, self.close_button)

        self.retranslateUi(AttachmentPreview)
    # setupUi

    def retranslateUi(self, AttachmentPreview):
        AttachmentPreview.setWindowTitle(QCoreApplication.translate("AttachmentPreview", u"\u9644\u4ef6", None))
        self.name_label.setText("")
        self.about_label.setText("")
#if QT_CONFIG(accessibility)
        self.zoom_box.setAccessibleName(QCoreApplication.translate("AttachmentPreview", u"\u5927\u5c0f", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("AttachmentPreview", u"\u7528\u7cfb\u7d71\u7a0b\u5f0f\u6253\u958b", None))
        self.close_button.setText(QCoreApplication.translate("AttachmentPreview", u"\u95dc\u9589", None))
#if QT_CONFIG(accessibility)
        self.page_area.setAccessibleName(QCoreApplication.translate("AttachmentPreview", u"\u9644\u4ef6\u7684\u5167\u5bb9", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

