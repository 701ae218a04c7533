// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/company_lists.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

struct Names
{
    const char16_t *zh;
    const char16_t *ja;
    const char16_t *en;
};

// Small resources carry their translations as a list, departments as an object (trap 39).
QJsonArray translations(const Names &names)
{
    const auto entry = [](const QString &locale, const char16_t *value) {
        return QJsonObject{{u"locale"_s, locale}, {u"value"_s, QString::fromUtf16(value)}};
    };
    return {entry(u"zh_cn"_s, names.zh), entry(u"ja_jp"_s, names.ja), entry(u"en_us"_s, names.en)};
}

QString madeId(const QString &of)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(of.toUtf8(), QCryptographicHash::Md5).toHex().left(24));
}

QJsonObject employeeType(int value, const Names &names, bool active)
{
    return {{u"enum_id"_s, employeeTypeId(value)},        {u"enum_value"_s, QString::number(value)},
            {u"content"_s, QString::fromUtf16(names.zh)}, {u"enum_type"_s, value <= 5 ? 1 : 2},
            {u"enum_status"_s, active ? 1 : 2},           {u"i18n_content"_s, translations(names)}};
}

QJsonArray employeeTypes()
{
    constexpr Names builtIn[] = {{u"正式", u"正社員", u"Regular"},
                                 {u"实习", u"インターン", u"Intern"},
                                 {u"外包", u"業務委託", u"Outsourced"},
                                 {u"劳务", u"派遣", u"Labour"},
                                 {u"顾问", u"顧問", u"Consultant"}};
    QJsonArray list;
    int value = 0;
    for (const Names &names : builtIn)
        list.append(employeeType(++value, names, true));
    list.append(employeeType(6, {u"兼职", u"パート", u"Part-time"}, true));
    list.append(employeeType(7, {u"退休返聘", u"再雇用", u"Re-employed retiree"}, false));
    return list;
}

QJsonArray jobLevels()
{
    QJsonArray list;
    for (int level = 1; level <= 12; ++level) {
        const QString name = level <= 8 ? u"P%1"_s.arg(level) : u"M%1"_s.arg(level - 8);
        list.append(QJsonObject{{u"job_level_id"_s, madeId(u"level "_s + name)},
                                {u"name"_s, name},
                                {u"description"_s, QString()},
                                {u"order"_s, 100 * level},
                                {u"status"_s, level != 8},
                                {u"i18n_name"_s, QJsonArray()},
                                {u"i18n_description"_s, QJsonArray()}});
    }
    return list;
}

QJsonArray jobFamilies()
{
    struct Family
    {
        Names names;
        int parent; ///< Its place in this list, or -1.
    };
    constexpr Family families[] = {{{u"技术", u"技術", u"Technology"}, -1},
                                   {{u"研发", u"開発", u"Engineering"}, 0},
                                   {{u"测试", u"品質保証", u"Quality"}, 0},
                                   {{u"产品", u"プロダクト", u"Product"}, -1},
                                   {{u"设计", u"デザイン", u"Design"}, 3},
                                   {{u"销售", u"営業", u"Sales"}, -1},
                                   {{u"职能", u"コーポレート", u"Corporate functions"}, -1},
                                   {{u"人力资源", u"人事", u"Human resources"}, 6},
                                   {{u"财务", u"経理", u"Finance"}, 6}};
    const auto idOf = [](const Family &family) {
        return madeId(u"family "_s + QString::fromUtf16(family.names.en));
    };
    QJsonArray list;
    for (const Family &family : families) {
        list.append(QJsonObject{{u"job_family_id"_s, idOf(family)},
                                {u"name"_s, QString::fromUtf16(family.names.zh)},
                                {u"description"_s, QString()},
                                {u"parent_job_family_id"_s,
                                 family.parent < 0 ? QString() : idOf(families[family.parent])},
                                {u"status"_s, true},
                                {u"i18n_name"_s, translations(family.names)},
                                {u"i18n_description"_s, QJsonArray()}});
    }
    return list;
}

QJsonObject customAttribute(const QString &id, const QString &type, const Names &names)
{
    return {{u"id"_s, id}, {u"type"_s, type}, {u"i18n_name"_s, translations(names)}};
}

QJsonObject withOptions(QJsonObject attribute, const QString &optionType,
                        const QStringList &options)
{
    QJsonArray list;
    for (const QString &option : options) {
        const QString id = madeId(attribute.value(u"id"_s).toString() + option).left(12);
        list.append(QJsonObject{{u"id"_s, id}, {u"value"_s, option}, {u"name"_s, option}});
    }
    attribute.insert(u"options"_s,
                     QJsonObject{{u"default_option_id"_s, list.first()[u"id"_s]},
                                 {u"option_type"_s, optionType},
                                 {u"options"_s, list}});
    return attribute;
}

QJsonArray customAttributes()
{
    return {customAttribute(u"C-7000000000000000001"_s, u"TEXT"_s,
                            {u"车牌号", u"車両番号", u"Car number"}),
            customAttribute(u"C-7000000000000000002"_s, u"HREF"_s,
                            {u"个人主页", u"ホームページ", u"Home page"}),
            withOptions(customAttribute(u"C-7000000000000000003"_s, u"ENUMERATION"_s,
                                        {u"班次", u"シフト", u"Shift"}),
                        u"TEXT"_s, {u"早班"_s, u"中班"_s, u"晚班"_s}),
            withOptions(customAttribute(u"C-7000000000000000004"_s, u"PICTURE_ENUM"_s,
                                        {u"徽章", u"バッジ", u"Badge"}),
                        u"PICTURE"_s, {u"十年员工"_s, u"急救员"_s}),
            customAttribute(u"C-7000000000000000005"_s, u"GENERIC_USER"_s,
                            {u"导师", u"メンター", u"Mentor"})};
}

} // namespace

// Base64 with '+', '/' and '=' on purpose: whoever does not encode it in a path fails here too.
QString employeeTypeId(int value)
{
    const QByteArray bytes = "\xfb\xef\xff" + QByteArray::number(value).rightJustified(2, '0')
        + QByteArray(11, char(value));
    return QString::fromLatin1(bytes.toBase64());
}

CompanyLists startingLists()
{
    CompanyLists lists;
    lists.employeeTypes = employeeTypes();
    lists.jobLevels = jobLevels();
    lists.jobFamilies = jobFamilies();
    lists.customAttributes = customAttributes();
    return lists;
}

void addNamed(QJsonArray &list, const QString &idKey, const QString &name)
{
    if (name.isEmpty() || !entryWith(list, u"name"_s, name).isEmpty())
        return;
    list.append(QJsonObject{{idKey, madeId(idKey + name)},
                            {u"name"_s, name},
                            {u"i18n_name"_s, QJsonArray()},
                            {u"status"_s, true}});
}

QJsonObject entryWith(const QJsonArray &list, const QString &key, const QJsonValue &value)
{
    for (const QJsonValue &entry : list) {
        if (entry[key] == value)
            return entry.toObject();
    }
    return {};
}

QJsonObject toJson(const CompanyLists &lists)
{
    return {{u"employee_type_enums"_s, lists.employeeTypes},
            {u"job_titles"_s, lists.jobTitles},
            {u"job_levels"_s, lists.jobLevels},
            {u"job_families"_s, lists.jobFamilies},
            {u"work_cities"_s, lists.workCities},
            {u"custom_attrs"_s, lists.customAttributes},
            {u"next_employee_type"_s, lists.nextEmployeeType}};
}

CompanyLists companyListsFrom(const QJsonObject &json)
{
    CompanyLists lists = startingLists();
    const auto take = [&json](const QString &key, QJsonArray &list) {
        if (json.value(key).isArray())
            list = json.value(key).toArray();
    };
    take(u"employee_type_enums"_s, lists.employeeTypes);
    take(u"job_titles"_s, lists.jobTitles);
    take(u"job_levels"_s, lists.jobLevels);
    take(u"job_families"_s, lists.jobFamilies);
    take(u"work_cities"_s, lists.workCities);
    take(u"custom_attrs"_s, lists.customAttributes);
    lists.nextEmployeeType =
        std::max(lists.nextEmployeeType, json.value(u"next_employee_type"_s).toInt());
    return lists;
}

} // namespace OrgDesk::Sandbox
