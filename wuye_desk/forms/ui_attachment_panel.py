# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attachment_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_AttachmentPanel(object):
    def setupUi(self, AttachmentPanel):
        if not AttachmentPanel.objectName():
            AttachmentPanel.setObjectName(u"AttachmentPanel")
        AttachmentPanel.setProperty(u"panel", True)
        AttachmentPanel.setAcceptDrops(True)
        self.panel_layout = QVBoxLayout(AttachmentPanel)
        self.panel_layout.setSpacing(0)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(1, 1, 1, 1)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(4)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(8, 4, 4, 4)
        self.heading = QLabel(AttachmentPanel)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.head_layout.addWidget(self.heading)

        self.count_label = QLabel(AttachmentPanel)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"muted")

        self.head_layout.addWidget(self.count_label)

        self.head_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)

        self.paste_button = QPushButton(AttachmentPanel)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setProperty(u"quiet", True)

        self.head_layout.addWidget(self.paste_button)

        self.add_button = QPushButton(AttachmentPanel)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"quiet", True)

        self.head_layout.addWidget(self.add_button)

        self.more_button = QPushButton(AttachmentPanel)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setMinimumSize(QSize(92, 0))
        self.more_button.setProperty(u"quiet", True)

        self.head_layout.addWidget(self.more_button)


        self.panel_layout.addLayout(self.head_layout)

        self.attachment_table = QTableView(AttachmentPanel)
        self.attachment_table.setObjectName(u"attachment_table")
        self.attachment_table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        self.panel_layout.addWidget(self.attachment_table)

        self.empty_label = QLabel(AttachmentPanel)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setWordWrap(True)
        self.empty_label.setMargin(8)

        self.panel_layout.addWidget(self.empty_label)

        self.progress_row = QWidget(AttachmentPanel)
        self.progress_row.setObjectName(u"progress_row")
        self.progress_layout = QHBoxLayout(self.progress_row)
        self.progress_layout.setSpacing(8)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(8, 4, 8, 6)
        self.progress_label = QLabel(self.progress_row)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setProperty(u"role", u"muted")

        self.progress_layout.addWidget(self.progress_label)

        self.progress_bar = QProgressBar(self.progress_row)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.progress_layout.addWidget(self.progress_bar)

        self.stop_button = QPushButton(self.progress_row)
        self.stop_button.setObjectName(u"stop_button")

        self.progress_layout.addWidget(self.stop_button)


        self.panel_layout.addWidget(self.progress_row)

        self.problem_layout = QVBoxLayout()
        self.problem_layout.setObjectName(u"problem_layout")
        self.problem_layout.setContentsMargins(8, 0, 8, 0)

        self.panel_layout.addLayout(self.problem_layout)

        QWidget.setTabOrder(self.paste_button, self.add_button)
        QWidget.setTabOrder(self.add_button, self.more_button)
        QWidget.setTabOrder(self.more_button, self.attachment_table)
        QWidget.setTabOrder(self.attachment_table, self.stop_button)

        self.retranslateUi(AttachmentPanel)
    # setupUi

    def retranslateUi(self, AttachmentPanel):
        self.heading.setText(QCoreApplication.translate("AttachmentPanel", u"\u9644\u4ef6", None))
        self.count_label.setText("")
        self.paste_button.setText(QCoreApplication.translate("AttachmentPanel", u"\u8cbc\u4e0a", None))
#if QT_CONFIG(tooltip)
        self.paste_button.setToolTip(QCoreApplication.translate("AttachmentPanel", u"\u628a\u8907\u88fd\u7684\u5716\u7247\u6216\u6a94\u6848\u9644\u4e0a\uff0cCtrl+Shift+V", None))
#endif // QT_CONFIG(tooltip)
        self.add_button.setText(QCoreApplication.translate("AttachmentPanel", u"\u52a0\u6a94\u6848\u2026", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("AttachmentPanel", u"\u9078\u6a94\u6848\u9644\u4e0a\uff1b\u4e5f\u53ef\u4ee5\u628a\u6a94\u6848\u62d6\u5230\u5de5\u4f5c\u55ae\u4e0a", None))
#endif // QT_CONFIG(tooltip)
        self.more_button.setText(QCoreApplication.translate("AttachmentPanel", u"\u6240\u9078\u9644\u4ef6", None))
#if QT_CONFIG(accessibility)
        self.attachment_table.setAccessibleName(QCoreApplication.translate("AttachmentPanel", u"\u9644\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("AttachmentPanel", u"\u628a\u7167\u7247\u3001\u6383\u63cf\u4ef6\u62d6\u5230\u9019\u5f35\u5de5\u4f5c\u55ae\u4e0a\uff0c\u6216\u6309\u300c\u52a0\u6a94\u6848\u300d\u3002", None))
        self.progress_label.setText(QCoreApplication.translate("AttachmentPanel", u"\u6b63\u5728\u8907\u88fd \u2026", None))
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("AttachmentPanel", u"\u8907\u88fd\u4e86\u591a\u5c11", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("AttachmentPanel", u"\u505c\u4e0b", None))
        pass
    # retranslateUi

