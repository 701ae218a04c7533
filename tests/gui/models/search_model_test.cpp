// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/search_model.h"

#include "tests/testlib/test_registry.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

class TestSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShowWhereAHitIs()
    {
        // GIVEN
        SearchModel model;
        QAbstractItemModelTester tester(&model);
        SearchHit department;
        department.department = DepartmentId(u"d"_s);
        department.name = u"North"_s;
        department.path = {u"Company"_s, u"Sales"_s, u"North"_s};
        SearchHit person;
        person.person = PersonId(u"p"_s);
        person.name = u"Ann"_s;
        person.matched = u"ann@example.com"_s;
        person.path = {u"Company"_s, u"Sales"_s};
        // WHEN
        model.setHits({department, person});
        // THEN a department's place does not repeat its own name
        QCOMPARE(model.index(0).data(SearchModel::PlaceRole).toString(), u"Company › Sales"_s);
        QCOMPARE(model.index(1).data(SearchModel::PlaceRole).toString(), u"Company › Sales"_s);
        QCOMPARE(model.index(1).data(SearchModel::MatchedRole).toString(), u"ann@example.com"_s);
        QVERIFY(model.index(1).data(SearchModel::IsPersonRole).toBool());
        // WHEN
        model.setHits({person});
        // THEN
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.hitAt(1) == nullptr);
    }

    void shouldPlaceMarksInTheWholePath()
    {
        SearchModel model;
        SearchHit hit;
        hit.person = PersonId(u"p"_s);
        hit.path = {u"Company"_s, u"Sales"_s, u"North"_s};
        hit.pathMarks = {{}, {{0, 3}}, {{1, 2}}};
        model.setHits({hit});
        const QString place = model.index(0).data(SearchModel::PlaceRole).toString();
        const auto marks =
            model.index(0).data(SearchModel::PlaceMarksRole).value<QList<TextMark>>();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(place.mid(marks.at(0).start, marks.at(0).size), u"Sal"_s);
        QCOMPARE(place.mid(marks.at(1).start, marks.at(1).size), u"or"_s);
    }
};

ORGDESK_TEST(TestSearchModel)

#include "search_model_test.moc"
