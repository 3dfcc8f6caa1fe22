# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_what.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_IntakeWhat(object):
    def setupUi(self, IntakeWhat):
        if not IntakeWhat.objectName():
            IntakeWhat.setObjectName(u"IntakeWhat")
        self.what_layout = QVBoxLayout(IntakeWhat)
        self.what_layout.setSpacing(0)
        self.what_layout.setObjectName(u"what_layout")
        self.what_layout.setContentsMargins(0, 0, 0, 0)
        self.what_heading_row = QFrame(IntakeWhat)
        self.what_heading_row.setObjectName(u"what_heading_row")
        self.what_heading_row.setMinimumSize(QSize(0, 30))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.what_heading_row.sizePolicy().hasHeightForWidth())
        self.what_heading_row.setSizePolicy(sizePolicy)
        self.what_heading_row.setProperty(u"headingRow", True)
        self.what_heading_layout = QHBoxLayout(self.what_heading_row)
        self.what_heading_layout.setSpacing(8)
        self.what_heading_layout.setObjectName(u"what_heading_layout")
        self.what_heading_layout.setContentsMargins(8, 2, 8, 2)
        self.what_step = QLabel(self.what_heading_row)
        self.what_step.setObjectName(u"what_step")
        self.what_step.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.what_step.setProperty(u"step", True)

        self.what_heading_layout.addWidget(self.what_step)

        self.what_heading = QLabel(self.what_heading_row)
        self.what_heading.setObjectName(u"what_heading")
        self.what_heading.setProperty(u"role", u"heading")

        self.what_heading_layout.addWidget(self.what_heading)

        self.what_heading_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.what_heading_layout.addItem(self.what_heading_space)

        self.blank_label = QLabel(self.what_heading_row)
        self.blank_label.setObjectName(u"blank_label")
        self.blank_label.setProperty(u"badge", u"plain")

        self.what_heading_layout.addWidget(self.blank_label)

        self.received_label = QLabel(self.what_heading_row)
        self.received_label.setObjectName(u"received_label")
        self.received_label.setProperty(u"role", u"caption")

        self.what_heading_layout.addWidget(self.received_label)


        self.what_layout.addWidget(self.what_heading_row)

        self.what_grid = QGridLayout()
        self.what_grid.setObjectName(u"what_grid")
        self.what_grid.setHorizontalSpacing(8)
        self.what_grid.setVerticalSpacing(7)
        self.what_grid.setContentsMargins(8, 8, 8, 8)
        self.kind_label = QLabel(IntakeWhat)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.what_grid.addWidget(self.kind_label, 0, 0, 1, 1)

        self.kind_row = QHBoxLayout()
        self.kind_row.setSpacing(8)
        self.kind_row.setObjectName(u"kind_row")
        self.kind_row.setContentsMargins(0, 0, 0, 0)
        self.kind_layout = QHBoxLayout()
        self.kind_layout.setSpacing(0)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)

        self.kind_row.addLayout(self.kind_layout)

        self.channel_combo = QComboBox(IntakeWhat)
        self.channel_combo.setObjectName(u"channel_combo")
        self.channel_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.kind_row.addWidget(self.channel_combo)

        self.kind_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kind_row.addItem(self.kind_space)


        self.what_grid.addLayout(self.kind_row, 0, 1, 1, 1)

        self.channel_layout = QVBoxLayout()
        self.channel_layout.setSpacing(6)
        self.channel_layout.setObjectName(u"channel_layout")
        self.channel_layout.setContentsMargins(0, 0, 0, 0)

        self.what_grid.addLayout(self.channel_layout, 1, 0, 1, 2)

        self.caller_label = QLabel(IntakeWhat)
        self.caller_label.setObjectName(u"caller_label")
        self.caller_label.setMargin(5)
        self.caller_label.setIndent(0)
        self.caller_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)

        self.what_grid.addWidget(self.caller_label, 2, 0, 1, 1)

        self.caller_box = QVBoxLayout()
        self.caller_box.setSpacing(2)
        self.caller_box.setObjectName(u"caller_box")
        self.caller_box.setContentsMargins(0, 0, 0, 0)
        self.caller_row = QHBoxLayout()
        self.caller_row.setSpacing(8)
        self.caller_row.setObjectName(u"caller_row")
        self.caller_row.setContentsMargins(0, 0, 0, 0)
        self.caller_edit = QLineEdit(IntakeWhat)
        self.caller_edit.setObjectName(u"caller_edit")
        self.caller_edit.setMaxLength(60)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(3)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.caller_edit.sizePolicy().hasHeightForWidth())
        self.caller_edit.setSizePolicy(sizePolicy1)

        self.caller_row.addWidget(self.caller_edit)

        self.relation_combo = QComboBox(IntakeWhat)
        self.relation_combo.setObjectName(u"relation_combo")
        self.relation_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.caller_row.addWidget(self.relation_combo)

        self.callback_label = QLabel(IntakeWhat)
        self.callback_label.setObjectName(u"callback_label")

        self.caller_row.addWidget(self.callback_label)

        self.callback_edit = QLineEdit(IntakeWhat)
        self.callback_edit.setObjectName(u"callback_edit")
        self.callback_edit.setMaxLength(40)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(4)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.callback_edit.sizePolicy().hasHeightForWidth())
        self.callback_edit.setSizePolicy(sizePolicy2)

        self.caller_row.addWidget(self.callback_edit)

        self.confidential_check = QCheckBox(IntakeWhat)
        self.confidential_check.setObjectName(u"confidential_check")

        self.caller_row.addWidget(self.confidential_check)


        self.caller_box.addLayout(self.caller_row)

        self.caller_problem = QLabel(IntakeWhat)
        self.caller_problem.setObjectName(u"caller_problem")
        self.caller_problem.setWordWrap(True)
        self.caller_problem.setProperty(u"problem", True)

        self.caller_box.addWidget(self.caller_problem)


        self.what_grid.addLayout(self.caller_box, 2, 1, 1, 1)

        self.content_label = QLabel(IntakeWhat)
        self.content_label.setObjectName(u"content_label")
        self.content_label.setMargin(5)
        self.content_label.setIndent(0)
        self.content_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)

        self.what_grid.addWidget(self.content_label, 3, 0, 1, 1)

        self.content_box = QVBoxLayout()
        self.content_box.setSpacing(2)
        self.content_box.setObjectName(u"content_box")
        self.content_box.setContentsMargins(0, 0, 0, 0)
        self.content_edit = QPlainTextEdit(IntakeWhat)
        self.content_edit.setObjectName(u"content_edit")
        self.content_edit.setTabChangesFocus(True)
        self.content_edit.setMinimumSize(QSize(0, 48))

        self.content_box.addWidget(self.content_edit)

        self.content_problem = QLabel(IntakeWhat)
        self.content_problem.setObjectName(u"content_problem")
        self.content_problem.setWordWrap(True)
        self.content_problem.setProperty(u"problem", True)

        self.content_box.addWidget(self.content_problem)


        self.what_grid.addLayout(self.content_box, 3, 1, 1, 1)

        self.demand_label = QLabel(IntakeWhat)
        self.demand_label.setObjectName(u"demand_label")
        self.demand_label.setMargin(5)
        self.demand_label.setIndent(0)
        self.demand_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)

        self.what_grid.addWidget(self.demand_label, 4, 0, 1, 1)

        self.demand_edit = QPlainTextEdit(IntakeWhat)
        self.demand_edit.setObjectName(u"demand_edit")
        self.demand_edit.setTabChangesFocus(True)
        self.demand_edit.setMinimumSize(QSize(0, 28))

        self.what_grid.addWidget(self.demand_edit, 4, 1, 1, 1)

        self.location_label = QLabel(IntakeWhat)
        self.location_label.setObjectName(u"location_label")
        self.location_label.setMargin(5)
        self.location_label.setIndent(0)
        self.location_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)

        self.what_grid.addWidget(self.location_label, 5, 0, 1, 1)

        self.location_box = QVBoxLayout()
        self.location_box.setSpacing(2)
        self.location_box.setObjectName(u"location_box")
        self.location_box.setContentsMargins(0, 0, 0, 0)
        self.location_row = QHBoxLayout()
        self.location_row.setSpacing(8)
        self.location_row.setObjectName(u"location_row")
        self.location_row.setContentsMargins(0, 0, 0, 0)
        self.location_edit = QLineEdit(IntakeWhat)
        self.location_edit.setObjectName(u"location_edit")
        self.location_edit.setMaxLength(200)
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy3.setHorizontalStretch(1)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.location_edit.sizePolicy().hasHeightForWidth())
        self.location_edit.setSizePolicy(sizePolicy3)

        self.location_row.addWidget(self.location_edit)

        self.happening_check = QCheckBox(IntakeWhat)
        self.happening_check.setObjectName(u"happening_check")

        self.location_row.addWidget(self.happening_check)

        self.agreed_label = QLabel(IntakeWhat)
        self.agreed_label.setObjectName(u"agreed_label")

        self.location_row.addWidget(self.agreed_label)

        self.agreed_combo = QComboBox(IntakeWhat)
        self.agreed_combo.setObjectName(u"agreed_combo")
        self.agreed_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.agreed_combo.setEditable(True)
        self.agreed_combo.setMinimumSize(QSize(146, 0))

        self.location_row.addWidget(self.agreed_combo)


        self.location_box.addLayout(self.location_row)

        self.agreed_problem = QLabel(IntakeWhat)
        self.agreed_problem.setObjectName(u"agreed_problem")
        self.agreed_problem.setWordWrap(True)
        self.agreed_problem.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.agreed_problem.setProperty(u"problem", True)

        self.location_box.addWidget(self.agreed_problem)


        self.what_grid.addLayout(self.location_box, 5, 1, 1, 1)

        self.nature_label = QLabel(IntakeWhat)
        self.nature_label.setObjectName(u"nature_label")
        self.nature_label.setMargin(5)
        self.nature_label.setIndent(0)
        self.nature_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)

        self.what_grid.addWidget(self.nature_label, 6, 0, 1, 1)

        self.nature_box = QVBoxLayout()
        self.nature_box.setSpacing(2)
        self.nature_box.setObjectName(u"nature_box")
        self.nature_box.setContentsMargins(0, 0, 0, 0)
        self.nature_row = QHBoxLayout()
        self.nature_row.setSpacing(8)
        self.nature_row.setObjectName(u"nature_row")
        self.nature_row.setContentsMargins(0, 0, 0, 0)
        self.nature_combo = QComboBox(IntakeWhat)
        self.nature_combo.setObjectName(u"nature_combo")
        self.nature_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.nature_combo.setMinimumContentsLength(8)
        sizePolicy3.setHeightForWidth(self.nature_combo.sizePolicy().hasHeightForWidth())
        self.nature_combo.setSizePolicy(sizePolicy3)

        self.nature_row.addWidget(self.nature_combo)

        self.department_label = QLabel(IntakeWhat)
        self.department_label.setObjectName(u"department_label")

        self.nature_row.addWidget(self.department_label)

        self.department_combo = QComboBox(IntakeWhat)
        self.department_combo.setObjectName(u"department_combo")
        self.department_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.nature_row.addWidget(self.department_combo)

        self.hand_over_check = QCheckBox(IntakeWhat)
        self.hand_over_check.setObjectName(u"hand_over_check")

        self.nature_row.addWidget(self.hand_over_check)


        self.nature_box.addLayout(self.nature_row)

        self.department_problem = QLabel(IntakeWhat)
        self.department_problem.setObjectName(u"department_problem")
        self.department_problem.setWordWrap(True)
        self.department_problem.setProperty(u"problem", True)

        self.nature_box.addWidget(self.department_problem)


        self.what_grid.addLayout(self.nature_box, 6, 1, 1, 1)

        self.receiver_label = QLabel(IntakeWhat)
        self.receiver_label.setObjectName(u"receiver_label")
        self.receiver_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.what_grid.addWidget(self.receiver_label, 7, 0, 1, 1)

        self.receiver_row = QHBoxLayout()
        self.receiver_row.setSpacing(8)
        self.receiver_row.setObjectName(u"receiver_row")
        self.receiver_row.setContentsMargins(0, 0, 0, 0)
        self.receiver_edit = QLineEdit(IntakeWhat)
        self.receiver_edit.setObjectName(u"receiver_edit")
        self.receiver_edit.setMaxLength(60)

        self.receiver_row.addWidget(self.receiver_edit)


        self.what_grid.addLayout(self.receiver_row, 7, 1, 1, 1)

        self.what_grid.setRowStretch(3, 5)
        self.what_grid.setRowStretch(4, 3)
        self.what_grid.setColumnStretch(1, 1)

        self.what_layout.addLayout(self.what_grid)

        self.what_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.channel_combo)
        self.caller_label.setBuddy(self.caller_edit)
        self.callback_label.setBuddy(self.callback_edit)
        self.content_label.setBuddy(self.content_edit)
        self.demand_label.setBuddy(self.demand_edit)
        self.location_label.setBuddy(self.location_edit)
        self.agreed_label.setBuddy(self.agreed_combo)
        self.nature_label.setBuddy(self.nature_combo)
        self.department_label.setBuddy(self.department_combo)
        self.receiver_label.setBuddy(self.receiver_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.channel_combo, self.caller_edit)
        QWidget.setTabOrder(self.caller_edit, self.relation_combo)
        QWidget.setTabOrder(self.relation_combo, self.callback_edit)
        QWidget.setTabOrder(self.callback_edit, self.confidential_check)
        QWidget.setTabOrder(self.confidential_check, self.content_edit)
        QWidget.setTabOrder(self.content_edit, self.demand_edit)
        QWidget.setTabOrder(self.demand_edit, self.location_edit)
        QWidget.setTabOrder(self.location_edit, self.happening_check)
        QWidget.setTabOrder(self.happening_check, self.agreed_combo)
        QWidget.setTabOrder(self.agreed_combo, self.nature_combo)
        QWidget.setTabOrder(self.nature_combo, self.department_combo)
        QWidget.setTabOrder(self.department_combo, self.hand_over_check)
        QWidget.setTabOrder(self.hand_over_check, self.receiver_edit)

        self.retranslateUi(IntakeWhat)
    # setupUi

    def retranslateUi(self, IntakeWhat):
        self.what_step.setText(QCoreApplication.translate("IntakeWhat", u"2", None))
        self.what_heading.setText(QCoreApplication.translate("IntakeWhat", u"\u8aaa\u4ec0\u9ebc", None))
        self.blank_label.setText("")
        self.received_label.setText("")
        self.kind_label.setText(QCoreApplication.translate("IntakeWhat", u"\u985e\u5225", None))
#if QT_CONFIG(accessibility)
        self.channel_combo.setAccessibleName(QCoreApplication.translate("IntakeWhat", u"\u4f86\u6e90", None))
#endif // QT_CONFIG(accessibility)
        self.caller_label.setText(QCoreApplication.translate("IntakeWhat", u"\u4f86\u96fb\u4eba", None))
#if QT_CONFIG(accessibility)
        self.caller_edit.setAccessibleName(QCoreApplication.translate("IntakeWhat", u"\u4f86\u96fb\u4eba\u59d3\u540d", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.relation_combo.setAccessibleName(QCoreApplication.translate("IntakeWhat", u"\u4f86\u96fb\u4eba\u8207\u4f4f\u6236\u7684\u95dc\u4fc2", None))
#endif // QT_CONFIG(accessibility)
        self.callback_label.setText(QCoreApplication.translate("IntakeWhat", u"\u56de\u96fb", None))
#if QT_CONFIG(accessibility)
        self.callback_edit.setAccessibleName(QCoreApplication.translate("IntakeWhat", u"\u56de\u96fb\u865f\u78bc", None))
#endif // QT_CONFIG(accessibility)
        self.confidential_check.setText(QCoreApplication.translate("IntakeWhat", u"\u5ba2\u6236\u4fdd\u5bc6", None))
#if QT_CONFIG(tooltip)
        self.confidential_check.setToolTip(QCoreApplication.translate("IntakeWhat", u"\u7d66\u90e8\u9580\u7684\u4e00\u806f\u4e0d\u5370\u623f\u865f\u3001\u59d3\u540d\u548c\u96fb\u8a71", None))
#endif // QT_CONFIG(tooltip)
        self.caller_problem.setText("")
        self.content_label.setText(QCoreApplication.translate("IntakeWhat", u"\u5167\u5bb9", None))
#if QT_CONFIG(accessibility)
        self.content_edit.setAccessibleName(QCoreApplication.translate("IntakeWhat", u"\u6295\u8a34\u5167\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.content_problem.setText("")
        self.demand_label.setText(QCoreApplication.translate("IntakeWhat", u"\u5ba2\u6236\u8981\u6c42", None))
#if QT_CONFIG(accessibility)
        self.demand_edit.setAccessibleName(QCoreApplication.translate("IntakeWhat", u"\u5ba2\u6236\u8981\u6c42", None))
#endif // QT_CONFIG(accessibility)
        self.location_label.setText(QCoreApplication.translate("IntakeWhat", u"\u5730\u9ede", None))
#if QT_CONFIG(accessibility)
        self.location_edit.setAccessibleName(QCoreApplication.translate("IntakeWhat", u"\u5730\u9ede", None))
#endif // QT_CONFIG(accessibility)
        self.happening_check.setText(QCoreApplication.translate("IntakeWhat", u"\u6b63\u5728\u767c\u751f", None))
#if QT_CONFIG(tooltip)
        self.happening_check.setToolTip(QCoreApplication.translate("IntakeWhat", u"\u73fe\u5728\u9084\u5728\u767c\u751f\uff1a\u5340\u57df\u7ba1\u7406\u54e1\u5341\u5206\u9418\u5167\u5230\u5834\uff08\u7bc71 1.7\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.agreed_label.setText(QCoreApplication.translate("IntakeWhat", u"\u7d04\u5b9a\u7b54\u5fa9", None))
#if QT_CONFIG(accessibility)
        self.agreed_combo.setAccessibleName(QCoreApplication.translate("IntakeWhat", u"\u7d04\u5b9a\u7b54\u5fa9\u7684\u6642\u9593", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.agreed_combo.setToolTip(QCoreApplication.translate("IntakeWhat", u"\u7167\u898f\u5b9a\uff0c\u6216\u8207\u4f4f\u6236\u7d04\u5b9a\u7684\u6642\u9593\uff1a11-25 15:00\u3001\u660e\u5929 10:00\u300115:00", None))
#endif // QT_CONFIG(tooltip)
        self.agreed_problem.setText("")
        self.nature_label.setText(QCoreApplication.translate("IntakeWhat", u"\u6027\u8cea", None))
#if QT_CONFIG(accessibility)
        self.nature_combo.setAccessibleName(QCoreApplication.translate("IntakeWhat", u"\u6027\u8cea", None))
#endif // QT_CONFIG(accessibility)
        self.department_label.setText(QCoreApplication.translate("IntakeWhat", u"\u88ab\u6295\u8a34\u90e8\u9580", None))
#if QT_CONFIG(accessibility)
        self.department_combo.setAccessibleName(QCoreApplication.translate("IntakeWhat", u"\u88ab\u6295\u8a34\u90e8\u9580", None))
#endif // QT_CONFIG(accessibility)
        self.hand_over_check.setText(QCoreApplication.translate("IntakeWhat", u"\u4fdd\u5b58\u5373\u8f49\u4ea4", None))
#if QT_CONFIG(tooltip)
        self.hand_over_check.setToolTip(QCoreApplication.translate("IntakeWhat", u"\u4fdd\u5b58\u7684\u540c\u6642\u628a\u8655\u7f6e\u8868\u8f49\u4ea4\u9019\u500b\u90e8\u9580\uff0c\u90e8\u9580 1 \u5c0f\u6642\u5167\u7d66\u8655\u7406\u65b9\u6cd5\uff08\u7bc72 5.3.4\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.department_problem.setText("")
        self.receiver_label.setText(QCoreApplication.translate("IntakeWhat", u"\u63a5\u6536\u4eba", None))
#if QT_CONFIG(accessibility)
        self.receiver_edit.setAccessibleName(QCoreApplication.translate("IntakeWhat", u"\u90e8\u9580\u63a5\u6536\u8655\u7f6e\u8868\u7684\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.receiver_edit.setPlaceholderText(QCoreApplication.translate("IntakeWhat", u"\u90e8\u9580\u88e1\u8ab0\u6536\u4e0b\u8655\u7f6e\u8868\uff0c\u53ef\u4ee5\u4e4b\u5f8c\u518d\u88dc", None))
        pass
    # retranslateUi

