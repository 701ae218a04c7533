// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/person_text.h"

#include "core/directory/person_fields.h"

#include <QDateTime>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr std::array genders{"not_stated"_L1, "male"_L1, "female"_L1, "other"_L1};
constexpr std::array employeeTypes{"regular"_L1, "intern"_L1, "outsourced"_L1, "labour"_L1,
                                   "consultant"_L1};

tl::unexpected<Error> refused(PersonField field, const QString &why)
{
    Error error = makeError(ErrorKind::Invalid, why);
    error.field = keyOf(field);
    return failure(std::move(error));
}

// Read with the clock of Japan, the midnights of all zones from there to the west fall on their
// own day.
constexpr int chineseOffset = 8 * 3600;
constexpr int japaneseOffset = 9 * 3600;

/// Reads one kind of value for a field.
struct Reader
{
    PersonField field;
    const QString &text;
    Result<void> result = {};

    void operator()(QString &into) const { into = text; }
    void operator()(PersonId &into) const { into = PersonId(text); }
    void operator()(QList<PersonId> &into) const
    {
        into.clear();
        const QStringList ids = text.split(u',', Qt::SkipEmptyParts);
        for (const QString &id : ids)
            into.append(PersonId(id.trimmed()));
    }
    void operator()(bool &into)
    {
        const QString word = text.toLower();
        if (word == "true"_L1 || word == "yes"_L1 || word == "1"_L1)
            into = true;
        else if (word == "false"_L1 || word == "no"_L1 || word == "0"_L1)
            into = false;
        else
            result = refused(field, u"use true or false"_s);
    }
    void operator()(PersonStatus &into)
    {
        if (text == statusKey(PersonStatus::Frozen))
            into = PersonStatus::Frozen;
        else if (text == statusKey(PersonStatus::Active))
            into = PersonStatus::Active;
        else
            result = refused(field, u"use active or frozen"_s);
    }
    void operator()(qint64 &into)
    {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (text.isEmpty())
            into = 0;
        else if (day.isValid())
            into = timeOfDay(day);
        else
            result = refused(field, u"write the date like 2026-03-31"_s);
    }
    void operator()(int &into)
    {
        if (field == PersonField::Gender)
            readNumber(into, 0, 3, genders, 0);
        else
            readNumber(into, 1, 255, employeeTypes, 1);
    }
    void operator()(QList<Membership> &) { result = refused(field, u"not a single value"_s); }
    void operator()(QList<CustomValue> &) { result = refused(field, u"not a single value"_s); }

private:
    template <typename Words>
    void readNumber(int &into, int least, int most, const Words &words, int first)
    {
        for (size_t i = 0; i < words.size(); ++i) {
            if (words[i] == text) {
                into = int(i) + first;
                return;
            }
        }
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber && number >= least && number <= most) {
            into = number;
            return;
        }
        QStringList known;
        for (const auto &word : words)
            known.append(QString(word));
        result = refused(field, u"use %1 or the number"_s.arg(known.join(u", "_s)));
    }
};

} // namespace

Result<void> setFromText(Person &person, PersonField field, const QString &text)
{
    if (field == PersonField::TenantManager)
        return refused(field, u"the platform does not let it be changed"_s);
    Reader reader{field, text};
    visitPersonFields([&](PersonField known, QStringView, auto member) {
        if (known == field)
            reader(person.*member);
    });
    return reader.result;
}

QString statusKey(PersonStatus status)
{
    switch (status) {
    case PersonStatus::Active:
        return u"active"_s;
    case PersonStatus::Frozen:
        return u"frozen"_s;
    case PersonStatus::NotActivated:
        return u"not_activated"_s;
    case PersonStatus::Unjoined:
        return u"unjoined"_s;
    case PersonStatus::Exited:
    case PersonStatus::Departed:
        break;
    }
    return u"exited"_s;
}

QString employeeTypeKey(int employeeType)
{
    if (employeeType <= 0)
        return {};
    const auto index = size_t(employeeType - 1);
    return index < employeeTypes.size() ? QString(employeeTypes[index])
                                        : QString::number(employeeType);
}

QString genderKey(int gender)
{
    const auto index = size_t(gender);
    return gender >= 0 && index < genders.size() ? QString(genders[index])
                                                 : QString::number(gender);
}

QDate dayOf(qint64 secondsSince1970)
{
    if (secondsSince1970 == 0)
        return {};
    return QDateTime::fromSecsSinceEpoch(secondsSince1970 + japaneseOffset, Qt::UTC).date();
}

qint64 timeOfDay(const QDate &day)
{
    return day.isValid() ? day.startOfDay(Qt::UTC).toSecsSinceEpoch() - chineseOffset : 0;
}

qint64 firstTimeOf(const QDate &day)
{
    return day.startOfDay(Qt::UTC).toSecsSinceEpoch() - japaneseOffset;
}

QString dayText(qint64 secondsSince1970)
{
    return dayOf(secondsSince1970).toString(Qt::ISODate);
}

} // namespace OrgDesk
