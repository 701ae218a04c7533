// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/search/search_marks.h"

#include "core/search/pinyin.h"

#include <algorithm>

namespace OrgDesk {

namespace {

/// A text as it is compared, and for each of its characters where it comes from.
struct Folded
{
    QString text;
    QList<qsizetype> from;
};

Folded foldWithPlaces(QStringView text)
{
    Folded folded;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype size =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2
                                                                                                : 1;
        QString piece = foldForSearch(text.sliced(at, size));
        if (piece.isEmpty() && text[at].isSpace())
            piece = u' ';
        folded.text += piece;
        folded.from.resize(folded.text.size(), at);
        at += size;
    }
    folded.from.append(text.size());
    return folded;
}

TextMark markOf(QStringView text, const Folded &folded, const QString &term)
{
    const qsizetype at = folded.text.indexOf(term);
    if (at >= 0) {
        const qsizetype start = folded.from.at(at);
        return {start, folded.from.at(at + term.size()) - start};
    }
    return readBy(text, term);
}

} // namespace

QList<TextMark> marksOf(QStringView text, const SearchQuery &query)
{
    const Folded folded = foldWithPlaces(text);
    QList<TextMark> found;
    for (const QString &term : query.terms()) {
        const TextMark mark = markOf(text, folded, term);
        if (mark.size > 0)
            found.append(mark);
    }
    std::sort(found.begin(), found.end(),
              [](const TextMark &a, const TextMark &b) { return a.start < b.start; });
    QList<TextMark> marks;
    for (const TextMark &mark : std::as_const(found)) {
        if (!marks.isEmpty() && mark.start <= marks.last().start + marks.last().size)
            marks.last().size =
                std::max(marks.last().size, mark.start + mark.size - marks.last().start);
        else
            marks.append(mark);
    }
    return marks;
}

} // namespace OrgDesk
