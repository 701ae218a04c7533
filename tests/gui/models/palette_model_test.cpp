// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/palette_model.h"

#include "tests/testlib/test_registry.h"
#include "ui/models/search_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

class TestPaletteModel : public QObject
{
    Q_OBJECT

    QAction m_edit{u"&Edit…"_s, nullptr};
    QAction m_export{u"E&xport…"_s, nullptr};
    QAction m_offboard{u"&Offboard…"_s, nullptr};

    QList<PaletteAction> actions()
    {
        return {{&m_edit, u"Departments"_s},
                {&m_export, u"Organization"_s},
                {&m_offboard, u"People"_s}};
    }

    static SearchHit hit(const QString &name)
    {
        SearchHit found;
        found.department = DepartmentId(name);
        found.name = name;
        found.path = {u"Company"_s, name};
        return found;
    }

private Q_SLOTS:
    void init() { m_edit.setEnabled(true); }

    void shouldOfferEveryActionAtFirst()
    {
        PaletteModel model(actions());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.actionAt(0), &m_edit);
        QVERIFY(!model.actionAt(3));
        QVERIFY(!model.hitAt(0));
    }

    void shouldFindActionsByTextAndMenu()
    {
        PaletteModel model(actions());
        QAbstractItemModelTester tester(&model);
        model.setText(u"EXP"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.actionAt(0), &m_export);
        model.setText(u"people off"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.actionAt(0), &m_offboard);
        QCOMPARE(model.index(0).data(SearchModel::PlaceRole).toString(), u"People"_s);
    }

    void shouldListHitsBehindTheActions()
    {
        PaletteModel model(actions());
        QAbstractItemModelTester tester(&model);
        model.setText(u"e"_s);
        const int offered = model.rowCount();
        model.setHits({hit(u"East"_s), hit(u"Export Sales"_s)});
        QCOMPARE(model.rowCount(), offered + 2);
        QVERIFY(!model.actionAt(offered));
        QCOMPARE(model.hitAt(offered)->name, u"East"_s);
        QCOMPARE(model.index(offered).data(SearchModel::PlaceRole).toString(), u"Company"_s);
        // AND those of an earlier text go
        model.setText(u"exp"_s);
        QCOMPARE(model.rowCount(), 1);
    }

    void shouldPutWhatIsNotPossibleLastAndSayWhy()
    {
        m_edit.setEnabled(false);
        m_edit.setStatusTip(u"Select a department first."_s);
        PaletteModel model(actions());
        QCOMPARE(model.actionAt(2), &m_edit);
        const QString place = model.index(2).data(SearchModel::PlaceRole).toString();
        QVERIFY2(place.contains(u"Select a department first."_s), qPrintable(place));
    }
};

ORGDESK_TEST(TestPaletteModel)

#include "palette_model_test.moc"
