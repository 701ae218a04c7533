// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/search/search_text.h"

#include "core/search/pinyin.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// A search text is: the name and its pinyin, other names, pinyin initials, all else; each part
// between its own marks, so that "mark + typed" is a beginning and "mark + typed + mark" a whole.
constexpr QChar nameMark = u'\n';
// Stands before the mark of the name and its pinyin, and not of an English name or a nickname: "Xue
// Liang" begins with the given name of somebody whom the list shows as 梁雪, and that counts less.
constexpr QChar ownNameSign = u'\v';
constexpr QChar initialsMark = u'\r';
constexpr QChar otherMark = u'\t';
// Stands for a blank in the part behind the names, where the beginning of a word counts for
// nothing.
constexpr QChar otherBlank = u'\x1f';
// Closes the names: whatever matches before it matches a name.
constexpr QChar endOfNames = u'\x1e';
// From so many digits on, blanks and hyphens between them are taken for the spelling of a number.
constexpr int digitsOfNumber = 7;
// What is typed has a few words; a pasted page must not become a statement of a thousand
// conditions.
constexpr qsizetype termsAtMost = 12;

bool isAccent(QChar character)
{
    // Latin, Greek and Cyrillic accents only: the marks of kana make other letters.
    return character >= QChar(0x0300) && character <= QChar(0x036f);
}

void appendPart(QString &text, QChar mark, const QString &folded)
{
    if (folded.isEmpty())
        return;
    const QString whole = mark + folded + mark;
    if (!text.contains(whole)) {
        if (text.endsWith(mark))
            text.chop(1);
        text.append(whole);
    }
}

bool isNumberSign(QChar character)
{
    return character == u'+' || character == u'-' || character == u'(' || character == u')'
        || character == u' ' || character == u'.';
}

// "+86 138-0013-8000" as it is typed in any of its spellings: digits, with the plus if there is
// one.
QString compactNumber(const QString &folded)
{
    QString compact;
    for (const QChar character : folded) {
        if (character.isDigit() || (character == u'+' && compact.isEmpty()))
            compact.append(character);
    }
    return compact;
}

bool looksLikeNumber(const QString &folded)
{
    const auto digits = std::count_if(folded.cbegin(), folded.cend(),
                                      [](QChar character) { return character.isDigit(); });
    return digits >= digitsOfNumber
        && std::all_of(folded.cbegin(), folded.cend(), [](QChar character) {
               return character.isDigit() || isNumberSign(character);
           });
}

void appendOther(QString &text, const QString &value)
{
    const QString folded = foldForSearch(value);
    appendPart(text, otherMark, QString(folded).replace(u' ', otherBlank));
    if (looksLikeNumber(folded))
        appendPart(text, otherMark, compactNumber(folded));
}

void appendOwnName(QString &text, const QString &folded)
{
    const QString whole = ownNameSign + (nameMark + folded + nameMark);
    if (!folded.isEmpty() && !text.contains(whole))
        text.append(whole);
}

} // namespace

QString foldForSearch(QStringView text)
{
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.unicode() < 0x80 && character.unicode() >= 0x20;
    });
    if (ascii)
        return text.toString().toLower().simplified();
    QString folded = text.toString().normalized(QString::NormalizationForm_KD);
    folded.removeIf(isAccent);
    folded = folded.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &character : folded) {
        if (character.unicode() < 0x20)
            character = u' ';
    }
    return folded.simplified();
}

QString searchText(const Person &person)
{
    QString text;
    appendOwnName(text, foldForSearch(person.name));
    QStringList initials;
    for (const PinyinReading &reading : pinyinOfPersonName(person.name)) {
        appendOwnName(text, reading.joined);
        appendOwnName(text, reading.spaced);
        initials.append(reading.initials);
    }
    for (const QString &name : {person.enName, person.nickname})
        appendPart(text, nameMark, foldForSearch(name));
    for (const QString &some : std::as_const(initials))
        appendPart(text, initialsMark, some);
    text.append(endOfNames);
    for (const QString &other : {person.email, person.enterpriseEmail, person.employeeNo,
                                 person.customId, person.jobTitle})
        appendOther(text, other);
    appendPart(text, otherMark, compactNumber(person.mobile));
    return text;
}

QString searchText(const Department &department)
{
    QString text;
    const I18nName &names = department.i18nName;
    for (const QString &name : {department.name, names.zhCn, names.enUs, names.jaJp})
        appendOwnName(text, foldForSearch(name));
    QStringList initials;
    for (const QString &name : {department.name, names.zhCn}) {
        for (const PinyinReading &reading : pinyinOf(name)) {
            appendOwnName(text, reading.joined);
            initials.append(reading.initials);
        }
    }
    for (const QString &some : std::as_const(initials))
        appendPart(text, initialsMark, some);
    text.append(endOfNames);
    appendOther(text, department.customId);
    return text;
}

QString searchTextVersion()
{
    return u"2"_s;
}

SearchQuery::SearchQuery(QStringView typed)
{
    const QString whole = foldForSearch(typed);
    if (looksLikeNumber(whole))
        m_terms = {compactNumber(whole)};
    else
        m_terms = whole.split(u' ', Qt::SkipEmptyParts).mid(0, termsAtMost);
    makePatterns();
}

SearchQuery SearchQuery::ofTerms(const QStringList &terms)
{
    SearchQuery query;
    query.m_terms = terms;
    query.makePatterns();
    return query;
}

void SearchQuery::makePatterns()
{
    if (m_terms.isEmpty())
        return;
    const QString phrase = m_terms.join(u' ');
    const QString begun = namePrefix();
    m_patterns = {
        {begun + nameMark, MatchRank::ExactName},
        {ownNameSign + begun + u' ', MatchRank::FirstWord},
        {ownNameSign + begun, MatchRank::NamePrefix},
        {begun + u' ', MatchRank::OtherNameFirstWord},
        {begun, MatchRank::OtherNamePrefix},
        {otherMark + phrase + otherMark, MatchRank::ExactOther},
        {u' ' + phrase, MatchRank::NameWord},
        {initialsMark + phrase, MatchRank::Initials},
    };
}

QChar SearchQuery::namesEnd()
{
    return endOfNames;
}

QString SearchQuery::otherPrefix() const
{
    return m_terms.isEmpty() ? QString() : otherMark + m_terms.constFirst();
}

QString SearchQuery::namePrefix() const
{
    return nameMark + m_terms.join(u' ');
}

MatchRank SearchQuery::rankOf(const QString &searchText) const
{
    const bool matches = !m_terms.isEmpty()
        && std::all_of(m_terms.cbegin(), m_terms.cend(),
                       [&](const QString &term) { return searchText.contains(term); });
    if (!matches)
        return MatchRank::None;
    for (const Pattern &pattern : m_patterns) {
        if (searchText.contains(pattern.text))
            return pattern.rank;
    }
    const qsizetype end = searchText.indexOf(endOfNames);
    const bool named = std::all_of(m_terms.cbegin(), m_terms.cend(), [&](const QString &term) {
        return searchText.indexOf(term) < end;
    });
    if (named)
        return MatchRank::NamePart;
    return searchText.contains(otherPrefix()) ? MatchRank::OtherPrefix : MatchRank::OtherPart;
}

QString SearchQuery::matchedBesideName(const Person &person) const
{
    const QString text = searchText(person);
    const QString names = text.first(std::max<qsizetype>(text.indexOf(endOfNames), 0));
    for (const QString &term : m_terms) {
        if (names.contains(term))
            continue;
        for (const QString &value : {person.email, person.enterpriseEmail, person.employeeNo,
                                     person.customId, person.jobTitle}) {
            if (foldForSearch(value).contains(term))
                return value;
        }
        if (compactNumber(person.mobile).contains(term))
            return person.mobile;
    }
    return {};
}

} // namespace OrgDesk
