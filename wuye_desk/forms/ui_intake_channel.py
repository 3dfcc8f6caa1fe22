# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_channel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpinBox, QVBoxLayout, QWidget)

class Ui_IntakeChannel(object):
    def setupUi(self, IntakeChannel):
        if not IntakeChannel.objectName():
            IntakeChannel.setObjectName(u"IntakeChannel")
        IntakeChannel.setProperty(u"inset", True)
        self.channel_layout = QVBoxLayout(IntakeChannel)
        self.channel_layout.setSpacing(4)
        self.channel_layout.setObjectName(u"channel_layout")
        self.channel_layout.setContentsMargins(8, 5, 8, 5)
        self.letter_page = QWidget(IntakeChannel)
        self.letter_page.setObjectName(u"letter_page")
        self.letter_box = QVBoxLayout(self.letter_page)
        self.letter_box.setSpacing(2)
        self.letter_box.setObjectName(u"letter_box")
        self.letter_box.setContentsMargins(0, 0, 0, 0)
        self.letter_layout = QHBoxLayout()
        self.letter_layout.setSpacing(8)
        self.letter_layout.setObjectName(u"letter_layout")
        self.letter_layout.setContentsMargins(0, 0, 0, 0)
        self.arrival_label = QLabel(self.letter_page)
        self.arrival_label.setObjectName(u"arrival_label")

        self.letter_layout.addWidget(self.arrival_label)

        self.arrival_edit = QLineEdit(self.letter_page)
        self.arrival_edit.setObjectName(u"arrival_edit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.arrival_edit.sizePolicy().hasHeightForWidth())
        self.arrival_edit.setSizePolicy(sizePolicy)

        self.letter_layout.addWidget(self.arrival_edit)

        self.joint_label = QLabel(self.letter_page)
        self.joint_label.setObjectName(u"joint_label")

        self.letter_layout.addWidget(self.joint_label)

        self.joint_spin = QSpinBox(self.letter_page)
        self.joint_spin.setObjectName(u"joint_spin")
        self.joint_spin.setMinimum(1)
        self.joint_spin.setMaximum(9999)

        self.letter_layout.addWidget(self.joint_spin)

        self.shown_label = QLabel(self.letter_page)
        self.shown_label.setObjectName(u"shown_label")

        self.letter_layout.addWidget(self.shown_label)

        self.shown_combo = QComboBox(self.letter_page)
        self.shown_combo.setObjectName(u"shown_combo")
        self.shown_combo.setEditable(True)
        sizePolicy.setHeightForWidth(self.shown_combo.sizePolicy().hasHeightForWidth())
        self.shown_combo.setSizePolicy(sizePolicy)
        self.shown_combo.setMinimumSize(QSize(92, 0))

        self.letter_layout.addWidget(self.shown_combo)


        self.letter_box.addLayout(self.letter_layout)

        self.letter_problem = QLabel(self.letter_page)
        self.letter_problem.setObjectName(u"letter_problem")
        self.letter_problem.setWordWrap(True)
        self.letter_problem.setProperty(u"problem", True)

        self.letter_box.addWidget(self.letter_problem)


        self.channel_layout.addWidget(self.letter_page)

        self.sender_page = QWidget(IntakeChannel)
        self.sender_page.setObjectName(u"sender_page")
        self.sender_box = QVBoxLayout(self.sender_page)
        self.sender_box.setSpacing(2)
        self.sender_box.setObjectName(u"sender_box")
        self.sender_box.setContentsMargins(0, 0, 0, 0)
        self.sender_layout = QHBoxLayout()
        self.sender_layout.setSpacing(6)
        self.sender_layout.setObjectName(u"sender_layout")
        self.sender_layout.setContentsMargins(0, 0, 0, 0)
        self.sender_label = QLabel(self.sender_page)
        self.sender_label.setObjectName(u"sender_label")

        self.sender_layout.addWidget(self.sender_label)

        self.sender_edit = QLineEdit(self.sender_page)
        self.sender_edit.setObjectName(u"sender_edit")
        self.sender_edit.setMaxLength(120)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(3)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.sender_edit.sizePolicy().hasHeightForWidth())
        self.sender_edit.setSizePolicy(sizePolicy1)

        self.sender_layout.addWidget(self.sender_edit)

        self.reference_label = QLabel(self.sender_page)
        self.reference_label.setObjectName(u"reference_label")

        self.sender_layout.addWidget(self.reference_label)

        self.reference_edit = QLineEdit(self.sender_page)
        self.reference_edit.setObjectName(u"reference_edit")
        self.reference_edit.setMaxLength(80)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(2)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.reference_edit.sizePolicy().hasHeightForWidth())
        self.reference_edit.setSizePolicy(sizePolicy2)

        self.sender_layout.addWidget(self.reference_edit)

        self.sender_due_label = QLabel(self.sender_page)
        self.sender_due_label.setObjectName(u"sender_due_label")

        self.sender_layout.addWidget(self.sender_due_label)

        self.sender_due_edit = QLineEdit(self.sender_page)
        self.sender_due_edit.setObjectName(u"sender_due_edit")
        sizePolicy2.setHeightForWidth(self.sender_due_edit.sizePolicy().hasHeightForWidth())
        self.sender_due_edit.setSizePolicy(sizePolicy2)
        self.sender_due_edit.setMinimumSize(QSize(136, 0))

        self.sender_layout.addWidget(self.sender_due_edit)


        self.sender_box.addLayout(self.sender_layout)

        self.sender_problem = QLabel(self.sender_page)
        self.sender_problem.setObjectName(u"sender_problem")
        self.sender_problem.setWordWrap(True)
        self.sender_problem.setProperty(u"problem", True)

        self.sender_box.addWidget(self.sender_problem)


        self.channel_layout.addWidget(self.sender_page)

#if QT_CONFIG(shortcut)
        self.arrival_label.setBuddy(self.arrival_edit)
        self.joint_label.setBuddy(self.joint_spin)
        self.shown_label.setBuddy(self.shown_combo)
        self.sender_label.setBuddy(self.sender_edit)
        self.reference_label.setBuddy(self.reference_edit)
        self.sender_due_label.setBuddy(self.sender_due_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.arrival_edit, self.joint_spin)
        QWidget.setTabOrder(self.joint_spin, self.shown_combo)
        QWidget.setTabOrder(self.shown_combo, self.sender_edit)
        QWidget.setTabOrder(self.sender_edit, self.reference_edit)
        QWidget.setTabOrder(self.reference_edit, self.sender_due_edit)

        self.retranslateUi(IntakeChannel)
    # setupUi

    def retranslateUi(self, IntakeChannel):
        self.arrival_label.setText(QCoreApplication.translate("IntakeChannel", u"\u6536\u4ef6\u7ae0", None))
#if QT_CONFIG(accessibility)
        self.arrival_edit.setAccessibleName(QCoreApplication.translate("IntakeChannel", u"\u6536\u4ef6\u7ae0\u4e0a\u7684\u65e5\u671f\u6642\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.arrival_edit.setPlaceholderText(QCoreApplication.translate("IntakeChannel", u"11-23 09:30", None))
#if QT_CONFIG(tooltip)
        self.arrival_edit.setToolTip(QCoreApplication.translate("IntakeChannel", u"\u4f86\u51fd\u84cb\u6536\u4ef6\u7ae0\u7684\u65e5\u671f\u6642\u9593\uff1b\u4e09\u500b\u5de5\u4f5c\u65e5\u5167\u8655\u7406\u4e26\u56de\u51fd\uff08\u7bc71 1.3\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.joint_label.setText(QCoreApplication.translate("IntakeChannel", u"\u806f\u540d", None))
#if QT_CONFIG(accessibility)
        self.joint_spin.setAccessibleName(QCoreApplication.translate("IntakeChannel", u"\u806f\u540d\u4eba\u6578", None))
#endif // QT_CONFIG(accessibility)
        self.joint_spin.setSuffix(QCoreApplication.translate("IntakeChannel", u" \u4eba", None))
#if QT_CONFIG(tooltip)
        self.joint_spin.setToolTip(QCoreApplication.translate("IntakeChannel", u"\u806f\u540d\u4eba\u6578\uff1a\u4e09\u4eba\u6216\u4ee5\u4e0a\u81ea\u52d5\u91cd\u5927\uff08\u7bc73 \u56db(\u4e00)1(1)\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.shown_label.setText(QCoreApplication.translate("IntakeChannel", u"\u539f\u4ef6\u5448\u95b1", None))
#if QT_CONFIG(accessibility)
        self.shown_combo.setAccessibleName(QCoreApplication.translate("IntakeChannel", u"\u539f\u4ef6\u5448\u7d66\u8ab0\u95b1\u793a", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.shown_combo.setToolTip(QCoreApplication.translate("IntakeChannel", u"\u4f86\u51fd\u539f\u4ef6\u5448\u4e3b\u7ba1\u9818\u5c0e\u95b1\u793a\uff0c\u8907\u5370\u4ef6\u7559\u5ba2\u670d\uff08\u7bc71 1.3\uff09\uff1b\u95b1\u793a\u4ee5\u5f8c\u5728\u5de5\u4f5c\u55ae\u8a18\u300c\u5df2\u95b1\u300d", None))
#endif // QT_CONFIG(tooltip)
        self.letter_problem.setText("")
        self.sender_label.setText(QCoreApplication.translate("IntakeChannel", u"\u8f49\u8fa6\u55ae\u4f4d", None))
#if QT_CONFIG(accessibility)
        self.sender_edit.setAccessibleName(QCoreApplication.translate("IntakeChannel", u"\u8f49\u8fa6\u55ae\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.reference_label.setText(QCoreApplication.translate("IntakeChannel", u"\u6587\u865f", None))
#if QT_CONFIG(accessibility)
        self.reference_edit.setAccessibleName(QCoreApplication.translate("IntakeChannel", u"\u8f49\u8fa6\u55ae\u4f4d\u7684\u6587\u865f", None))
#endif // QT_CONFIG(accessibility)
        self.sender_due_label.setText(QCoreApplication.translate("IntakeChannel", u"\u9650\u671f", None))
#if QT_CONFIG(accessibility)
        self.sender_due_edit.setAccessibleName(QCoreApplication.translate("IntakeChannel", u"\u8f49\u8fa6\u55ae\u4f4d\u8981\u6c42\u7684\u9650\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.sender_due_edit.setPlaceholderText(QCoreApplication.translate("IntakeChannel", u"11-27 17:30", None))
#if QT_CONFIG(tooltip)
        self.sender_due_edit.setToolTip(QCoreApplication.translate("IntakeChannel", u"\u5c0d\u65b9\u8981\u6c42\u7b54\u5fa9\u7684\u9650\u671f\uff1b\u6c92\u6709\u5c31\u7559\u7a7a", None))
#endif // QT_CONFIG(tooltip)
        self.sender_problem.setText("")
        pass
    # retranslateUi

