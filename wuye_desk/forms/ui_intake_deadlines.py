# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_deadlines.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_IntakeDeadlines(object):
    def setupUi(self, IntakeDeadlines):
        if not IntakeDeadlines.objectName():
            IntakeDeadlines.setObjectName(u"IntakeDeadlines")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(IntakeDeadlines.sizePolicy().hasHeightForWidth())
        IntakeDeadlines.setSizePolicy(sizePolicy)
        self.deadlines_layout = QVBoxLayout(IntakeDeadlines)
        self.deadlines_layout.setSpacing(8)
        self.deadlines_layout.setObjectName(u"deadlines_layout")
        self.deadlines_layout.setContentsMargins(0, 0, 0, 0)
        self.grade_panel = QFrame(IntakeDeadlines)
        self.grade_panel.setObjectName(u"grade_panel")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.grade_panel.sizePolicy().hasHeightForWidth())
        self.grade_panel.setSizePolicy(sizePolicy1)
        self.grade_panel.setProperty(u"panel", True)
        self.grade_layout = QHBoxLayout(self.grade_panel)
        self.grade_layout.setSpacing(10)
        self.grade_layout.setObjectName(u"grade_layout")
        self.grade_layout.setContentsMargins(8, 8, 8, 8)
        self.grade_badge_layout = QVBoxLayout()
        self.grade_badge_layout.setSpacing(8)
        self.grade_badge_layout.setObjectName(u"grade_badge_layout")
        self.grade_badge_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_badge = QLabel(self.grade_panel)
        self.kind_badge.setObjectName(u"kind_badge")
        self.kind_badge.setMinimumSize(QSize(104, 44))
        self.kind_badge.setMaximumSize(QSize(104, 44))
        self.kind_badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.kind_badge.setProperty(u"kindBadge", True)

        self.grade_badge_layout.addWidget(self.kind_badge)


        self.grade_layout.addLayout(self.grade_badge_layout)

        self.grade_words_layout = QVBoxLayout()
        self.grade_words_layout.setSpacing(4)
        self.grade_words_layout.setObjectName(u"grade_words_layout")
        self.grade_words_layout.setContentsMargins(0, 0, 0, 0)
        self.three_words_label = QLabel(self.grade_panel)
        self.three_words_label.setObjectName(u"three_words_label")

        self.grade_words_layout.addWidget(self.three_words_label)

        self.reasons_label = QLabel(self.grade_panel)
        self.reasons_label.setObjectName(u"reasons_label")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.reasons_label.sizePolicy().hasHeightForWidth())
        self.reasons_label.setSizePolicy(sizePolicy2)
        self.reasons_label.setProperty(u"role", u"caption")

        self.grade_words_layout.addWidget(self.reasons_label)


        self.grade_layout.addLayout(self.grade_words_layout)

        self.grade_layout.setStretch(1, 1)

        self.deadlines_layout.addWidget(self.grade_panel)

        self.clock_panel = QFrame(IntakeDeadlines)
        self.clock_panel.setObjectName(u"clock_panel")
        sizePolicy.setHeightForWidth(self.clock_panel.sizePolicy().hasHeightForWidth())
        self.clock_panel.setSizePolicy(sizePolicy)
        self.clock_panel.setProperty(u"panel", True)
        self.clock_layout = QVBoxLayout(self.clock_panel)
        self.clock_layout.setSpacing(0)
        self.clock_layout.setObjectName(u"clock_layout")
        self.clock_layout.setContentsMargins(0, 0, 0, 0)
        self.clock_heading_row = QFrame(self.clock_panel)
        self.clock_heading_row.setObjectName(u"clock_heading_row")
        self.clock_heading_row.setMinimumSize(QSize(0, 30))
        sizePolicy1.setHeightForWidth(self.clock_heading_row.sizePolicy().hasHeightForWidth())
        self.clock_heading_row.setSizePolicy(sizePolicy1)
        self.clock_heading_row.setProperty(u"headingRow", True)
        self.clock_heading_layout = QHBoxLayout(self.clock_heading_row)
        self.clock_heading_layout.setSpacing(8)
        self.clock_heading_layout.setObjectName(u"clock_heading_layout")
        self.clock_heading_layout.setContentsMargins(8, 2, 8, 2)
        self.clock_heading = QLabel(self.clock_heading_row)
        self.clock_heading.setObjectName(u"clock_heading")
        self.clock_heading.setProperty(u"role", u"heading")

        self.clock_heading_layout.addWidget(self.clock_heading)

        self.clock_heading_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.clock_heading_layout.addItem(self.clock_heading_space)

        self.why_button = QPushButton(self.clock_heading_row)
        self.why_button.setObjectName(u"why_button")
        self.why_button.setProperty(u"quiet", True)
        self.why_button.setProperty(u"small", True)

        self.clock_heading_layout.addWidget(self.why_button)


        self.clock_layout.addWidget(self.clock_heading_row)

        self.no_clock_label = QLabel(self.clock_panel)
        self.no_clock_label.setObjectName(u"no_clock_label")
        self.no_clock_label.setWordWrap(True)
        self.no_clock_label.setMargin(12)
        self.no_clock_label.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.no_clock_label.setProperty(u"role", u"muted")

        self.clock_layout.addWidget(self.no_clock_label)

        self.clock_table = QTableView(self.clock_panel)
        self.clock_table.setObjectName(u"clock_table")
        self.clock_table.setTabKeyNavigation(False)
        self.clock_table.setShowGrid(False)
        self.clock_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.clock_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.clock_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clock_table.setFrameShape(QFrame.Shape.NoFrame)
        self.clock_table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clock_table.setProperty(u"flat", True)

        self.clock_layout.addWidget(self.clock_table)

        self.clock_layout.setStretch(1, 1)
        self.clock_layout.setStretch(2, 1)

        self.deadlines_layout.addWidget(self.clock_panel)

        self.deadlines_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.why_button, self.clock_table)

        self.retranslateUi(IntakeDeadlines)
    # setupUi

    def retranslateUi(self, IntakeDeadlines):
        self.three_words_label.setText("")
        self.reasons_label.setText("")
        self.clock_heading.setText(QCoreApplication.translate("IntakeDeadlines", u"\u7531\u6b64\u7522\u751f\u7684\u671f\u9650", None))
        self.why_button.setText(QCoreApplication.translate("IntakeDeadlines", u"\u70ba\u4ec0\u9ebc\u662f\u9019\u4e00\u5929 F4", None))
#if QT_CONFIG(tooltip)
        self.why_button.setToolTip(QCoreApplication.translate("IntakeDeadlines", u"\u9010\u65e5\u8aaa\u660e\u9078\u4e2d\u7684\u671f\u9650\u662f\u600e\u6a23\u6578\u51fa\u4f86\u7684", None))
#endif // QT_CONFIG(tooltip)
        self.no_clock_label.setText(QCoreApplication.translate("IntakeDeadlines", u"\u9019\u4e00\u985e\u6c92\u6709\u898f\u5b9a\u7684\u671f\u9650\uff1a\u6709\u4e86\u7d50\u679c\u5c31\u80fd\u6b78\u6a94\u3002\u7d04\u5b9a\u7b54\u5fa9\u6642\u9593\u3001\u8f49\u4ea4\u90e8\u9580\u6216\u4f86\u51fd\uff0c\u671f\u9650\u5c31\u51fa\u73fe\u5728\u9019\u88e1\u3002", None))
#if QT_CONFIG(accessibility)
        self.clock_table.setAccessibleName(QCoreApplication.translate("IntakeDeadlines", u"\u7531\u6b64\u7522\u751f\u7684\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

