// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/company_lists.h"
#include "core/directory/custom_values.h"
#include "tests/testlib/test_registry.h"

#include <QLocale>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

CustomValue text(const QString &field, const QString &value)
{
    CustomValue custom;
    custom.field = field;
    custom.text = value;
    return custom;
}

CustomValue option(const QString &field, const QString &id, const QString &name)
{
    CustomValue custom;
    custom.field = field;
    custom.type = CustomFieldType::Option;
    custom.option = id;
    custom.text = name;
    return custom;
}

class CompanyListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldComeBackFromJson()
    {
        CompanyLists lists;
        lists.of(CompanyListKind::JobFamilies) = {
            true, {{u"1"_s, u"技术"_s, {u"技术"_s, u"Technology"_s, {}}, false, u"0"_s}}, {}};
        lists.of(CompanyListKind::JobTitles).missingPermissions = {u"contact:job_title:readonly"_s};
        lists.customFieldsKnown = true;
        lists.customFields = {
            {u"C-1"_s, CustomFieldType::PictureOption, u"徽章"_s, {}, {{u"o"_s, u"Ten years"_s}}}};
        QVERIFY(companyListsFrom(toJson(lists)) == lists);
        // What is damaged is read anew from the platform; it stops nobody.
        QVERIFY(!companyListsFrom({{u"job_titles"_s, 5}}).of(CompanyListKind::JobTitles).known);
    }

    void shouldNameInTheLanguageOfTheReader()
    {
        const I18nName names{u"技术"_s, u"Technology"_s, {}};
        QCOMPARE(nameIn(QLocale(QLocale::English), u"技术"_s, names), u"Technology"_s);
        QCOMPARE(nameIn(QLocale(QLocale::Chinese), u"x"_s, names), u"技术"_s);
        QCOMPARE(nameIn(QLocale(QLocale::Japanese), u"技术"_s, names), u"技术"_s);
    }

    void shouldChangeOnlyTheOwnFieldsThatWereEdited()
    {
        const QList<CustomValue> base{text(u"a"_s, u"1"_s), text(u"b"_s, u"2"_s)};
        const QList<CustomValue> wanted{text(u"a"_s, u"9"_s)};
        const QList<CustomValue> now{text(u"a"_s, u"1"_s), text(u"b"_s, u"2"_s),
                                     text(u"c"_s, u"3"_s)};
        // "a" is edited and "b" emptied here; "c" came from somebody else.
        QCOMPARE(withCustomValuesChanged(now, base, wanted),
                 (QList{text(u"a"_s, u"9"_s), text(u"c"_s, u"3"_s)}));
        QVERIFY(conflictingCustomFields(now, base, wanted).isEmpty());
        // Somebody else edited "b" too, to a third value.
        const QList<CustomValue> later{text(u"a"_s, u"9"_s), text(u"b"_s, u"7"_s)};
        QCOMPARE(conflictingCustomFields(later, base, wanted), QStringList{u"b"_s});
    }

    void shouldTellOptionsApartByTheirId()
    {
        const CustomValue before = option(u"a"_s, u"o1"_s, u"Early"_s);
        const CustomValue renamed = option(u"a"_s, u"o1"_s, u"Early shift"_s);
        const CustomValue other = option(u"a"_s, u"o2"_s, u"Early"_s);
        QVERIFY(isSameCustomValue(&before, &renamed));
        QVERIFY(!isSameCustomValue(&before, &other));
        QVERIFY(!isSameCustomValue(&before, nullptr));
        QVERIFY(isSameCustomValue(nullptr, nullptr));
    }
};

} // namespace

ORGDESK_TEST(CompanyListsTest)

#include "company_lists_test.moc"
