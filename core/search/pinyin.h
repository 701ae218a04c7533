// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/text_mark.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace OrgDesk {

/// One way to type a text with Han characters in Latin letters.
struct PinyinReading
{
    /// "zhangxiaoming"
    QString joined;
    /// With a blank after the family name: "zhang xiaoming"; as `joined` for other texts.
    QString spaced;
    /// "zxm"
    QString initials;

    bool operator==(const PinyinReading &) const = default;
};

/// The readings of a person's name, the likeliest first: a family name is read as one (Shan for
/// a character that is dan elsewhere), and the ordinary reading follows where it differs, so do
/// other readings of the given name and the spellings of "lü". Empty without Han characters.
[[nodiscard]] QList<PinyinReading> pinyinOfPersonName(QStringView name);

/// The characters that a word typed in Latin letters reads, by beginnings of syllables ("xiaom" in
/// a name that is read zhang xiao ming) or by initials ("xm"); empty: it reads none of them.
[[nodiscard]] TextMark readBy(QStringView text, QStringView typed);

/// Loads the tables of readings, which takes a tenth of a second once for each thread.
void loadReadings();

/// The reading of any other text, for example a department's name, in each spelling of "lü".
[[nodiscard]] QList<PinyinReading> pinyinOf(QStringView text);

} // namespace OrgDesk
