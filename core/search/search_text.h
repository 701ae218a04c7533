// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/department.h"
#include "core/directory/person.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace OrgDesk {

/// Lower case, half width, without accents: what is compared when something is looked for.
[[nodiscard]] QString foldForSearch(QStringView text);

/// Everything that a person or a department can be found by, folded, in one text. Its parts are
/// set apart by control characters, which foldForSearch() never gives, so that SearchQuery can
/// tell a beginning from a middle and a name from a number by looking for a piece of text.
[[nodiscard]] QString searchText(const Person &person);
[[nodiscard]] QString searchText(const Department &department);

/// Changes when the search texts of an earlier version of the program differ from those made now.
[[nodiscard]] QString searchTextVersion();

/// How good a match is; smaller is better.
enum class MatchRank {
    ExactName,
    FirstWord, ///< The whole first word of the name: the family name of 徐海东 (xu haidong).
    NamePrefix,
    OtherNameFirstWord, ///< The same of an English name or a nickname.
    OtherNamePrefix,
    ExactOther, ///< A whole e-mail address or number.
    NameWord, ///< The beginning of a word of a name.
    Initials, ///< The beginning of the pinyin initials.
    NamePart,
    OtherPrefix,
    OtherPart,
    /// Some words tell something of it, the others the department that it is in. No search text
    /// tells that: see PlaceSearch.
    InPlace,
    None,
};

/// A text that a person has typed, ready to be compared with search texts.
class SearchQuery
{
public:
    explicit SearchQuery(QStringView typed);
    /// Of some of another query's terms, as they are.
    [[nodiscard]] static SearchQuery ofTerms(const QStringList &terms);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    /// All of them must occur in a search text, or it does not match.
    [[nodiscard]] const QStringList &terms() const { return m_terms; }

    struct Pattern
    {
        QString text;
        MatchRank rank;
    };
    /// Best first: the rank of a matching text is that of the first pattern that occurs in it.
    [[nodiscard]] const QList<Pattern> &patterns() const { return m_patterns; }
    /// The pattern of the beginning of any name: whatever ranks OtherNamePrefix or better has it.
    [[nodiscard]] QString namePrefix() const;
    /// Where the names of a search text end: when the first occurrence of every term lies before
    /// this character, a text without a pattern ranks as NamePart.
    [[nodiscard]] static QChar namesEnd();
    /// What then makes it OtherPrefix; everything else is OtherPart.
    [[nodiscard]] QString otherPrefix() const;

    /// The rank of a search text.
    [[nodiscard]] MatchRank rankOf(const QString &searchText) const;
    /// The e-mail address, number or title of the person that matches where no name does, or empty.
    [[nodiscard]] QString matchedBesideName(const Person &person) const;

private:
    SearchQuery() = default;
    void makePatterns();

    QStringList m_terms;
    QList<Pattern> m_patterns;
};

} // namespace OrgDesk
