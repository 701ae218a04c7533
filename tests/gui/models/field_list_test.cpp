// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/field_list.h"

#include "tests/testlib/test_registry.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Field> personFields()
{
    return {{u"status"_s, u"Status"_s, u"Active"_s},
            {u"departments"_s, u"Departments"_s, {}, {{u"Sales"_s, DepartmentId(u"s"_s), {}}}},
            {u"email"_s, u"E-mail"_s, u"ann@example.com"_s},
            {u"id"_s, u"Permanent ID"_s, u"ou_1"_s}};
}

QList<Field> departmentFields()
{
    return {{u"people"_s, u"People"_s, u"12"_s}, {u"id"_s, u"Permanent ID"_s, u"od_1"_s}};
}

/// Where the first label that is to be seen stands.
int firstLabelY(const FieldList &list)
{
    int y = list.height();
    for (const QLabel *label : list.findChildren<QLabel *>()) {
        if (label->isVisible())
            y = std::min(y, label->mapTo(&list, QPoint()).y());
    }
    return y;
}

} // namespace

class TestFieldList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeTheSameRoomForTheSameFieldsAgain()
    {
        // GIVEN a person's fields
        FieldList list;
        list.show();
        list.setFields(personFields());
        QTRY_VERIFY(list.findChild<QLabel *>()->isVisible());
        const QSize first = list.sizeHint();
        // WHEN a department and the person are selected in turn
        for (int i = 0; i < 3; ++i) {
            list.setFields(departmentFields());
            QTRY_VERIFY(list.sizeHint().height() < first.height());
            list.setFields(personFields());
        }
        // THEN the fields are where they were
        QTRY_COMPARE(list.sizeHint(), first);
        QTRY_VERIFY2(firstLabelY(list) < 40, qPrintable(QString::number(firstLabelY(list))));
    }

    void shouldChangeValuesInPlace()
    {
        // GIVEN
        FieldList list;
        list.setFields(departmentFields());
        const QLineEdit *value = list.findChild<QLineEdit *>();
        // WHEN
        QList<Field> fields = departmentFields();
        fields.first().value = u"13"_s;
        list.setFields(fields);
        // THEN
        QCOMPARE(list.findChild<QLineEdit *>(), value);
        QCOMPARE(value->text(), u"13"_s);
    }
};

ORGDESK_TEST(TestFieldList)

#include "field_list_test.moc"
