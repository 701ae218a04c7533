// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/search/pinyin.h"

#include "core/search/name_readings.h"

#include <QHash>
#include <QStringList>

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <limits>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// More than one reading of a character multiplies what a name is found by: enough for any name,
// and no long text becomes a thousand long texts.
constexpr qsizetype waysAtMost = 6;
constexpr int stepsAtMost = 2000;
constexpr QChar diaeresis(0x0308);
constexpr QChar umlaut(0x00fc);

std::unique_ptr<icu::Transliterator> makeTransliterator()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
        icu::UnicodeString("Han-Latin; Lower"), UTRANS_FORWARD, status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
}

// Without tones, but "lü" stays apart from "lu": it is typed in ways of its own.
QString withoutTones(const icu::UnicodeString &latin)
{
    const QString apart = QString::fromUtf16(latin.getBuffer(), latin.length())
                              .normalized(QString::NormalizationForm_D);
    QString plain;
    for (const QChar character : apart) {
        if (character >= u'a' && character <= u'z')
            plain.append(character);
        else if (character == diaeresis && plain.endsWith(u'u'))
            plain.back() = umlaut;
    }
    return plain;
}

// Character by character and remembered: transliterating whole names costs ten times as much, and
// ICU joins some syllables.
QString syllable(char32_t character)
{
    thread_local QHash<char32_t, QString> known;
    const auto found = known.constFind(character);
    if (found != known.cend())
        return *found;
    thread_local const std::unique_ptr<icu::Transliterator> transliterator = makeTransliterator();
    QString reading;
    if (transliterator) {
        icu::UnicodeString text(UChar32{static_cast<int32_t>(character)});
        transliterator->transliterate(text);
        reading = withoutTones(text);
    }
    known.insert(character, reading);
    return reading;
}

bool isHan(char32_t character)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(character), &status) == USCRIPT_HAN;
}

const HanReading *readingAt(QStringView text, std::span<const HanReading> readings)
{
    const auto found =
        std::find_if(readings.begin(), readings.end(),
                     [&](const HanReading &reading) { return text.startsWith(reading.han); });
    return found == readings.end() ? nullptr : &*found;
}

QStringList syllablesOf(const HanReading &reading)
{
    return reading.syllables.toString().split(u' ');
}

// The readings that each word may have, the likeliest first.
using Words = QList<QStringList>;

constexpr qsizetype noGivenName = std::numeric_limits<qsizetype>::max();

// Takes a text apart: each Han character is a word, and each run of other letters or digits.
class WordReader
{
public:
    // From the word `givenName` on, characters are read as in given names.
    explicit WordReader(qsizetype givenName)
        : m_givenName(givenName)
    {
    }

    Words read(QStringView text)
    {
        for (m_at = 0; m_at < text.size();)
            m_at += readOne(text.sliced(m_at));
        endRun();
        return m_words;
    }

    /// Where each word stands.
    [[nodiscard]] const QList<TextMark> &places() const { return m_places; }

private:
    // The number of UTF-16 units that were read.
    qsizetype readOne(QStringView text)
    {
        const bool pair = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(text[0], text[1]) : char32_t(text[0].unicode());
        if (isHan(character)) {
            endRun();
            return readHan(text.first(pair ? 2 : 1), character, text);
        }
        if (QChar::isLetterOrNumber(character)) {
            if (m_run.isEmpty())
                m_runFrom = m_at;
            const char32_t lower = QChar::toCaseFolded(character);
            m_run.append(QString::fromUcs4(&lower, 1));
        } else {
            endRun();
        }
        return pair ? 2 : 1;
    }

    qsizetype readHan(QStringView one, char32_t character, QStringView text)
    {
        if (const HanReading *word = readingAt(text, wordReadings())) {
            const QStringList syllables = syllablesOf(*word);
            for (qsizetype i = 0; i < syllables.size(); ++i)
                append({syllables.at(i)}, {m_at + i, 1});
            return word->han.size();
        }
        const bool given = m_words.size() >= m_givenName;
        const HanReading *known = given ? readingAt(one, givenReadings()) : nullptr;
        if (known)
            append(syllablesOf(*known), {m_at, one.size()});
        else if (const QString reading = syllable(character); !reading.isEmpty())
            append({reading}, {m_at, one.size()});
        return one.size();
    }

    void endRun()
    {
        if (!m_run.isEmpty())
            append({m_run}, {m_runFrom, m_at - m_runFrom});
        m_run.clear();
    }

    void append(const QStringList &readings, TextMark place)
    {
        m_words.append(readings);
        m_places.append(place);
    }

    Words m_words;
    QList<TextMark> m_places;
    qsizetype m_at = 0;
    qsizetype m_runFrom = 0;
    QString m_run;
    qsizetype m_givenName;
};

Words wordsOf(QStringView text, qsizetype givenName = noGivenName)
{
    return WordReader(givenName).read(text);
}

bool hasHan(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), isHan);
}

// The likeliest way, then those that read one word otherwise.
QList<QStringList> waysToRead(const Words &words)
{
    QStringList likeliest;
    for (const QStringList &readings : words)
        likeliest.append(readings.constFirst());
    QList<QStringList> ways{likeliest};
    for (qsizetype at = 0; at < words.size(); ++at) {
        for (const QString &reading : words[at].mid(1)) {
            if (ways.size() == waysAtMost)
                return ways;
            ways.append(likeliest);
            ways.last()[at] = reading;
        }
    }
    return ways;
}

QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words)
        initials.append(word.front());
    return initials;
}

// Besides "lu", as "lü" is compared, it is "lv" on a keyboard and "lyu" in a passport.
void append(QList<PinyinReading> &readings, const PinyinReading &reading)
{
    const bool hasUmlaut = reading.joined.contains(umlaut);
    const QStringList spellings =
        hasUmlaut ? QStringList{u"u"_s, u"v"_s, u"yu"_s} : QStringList{QString(umlaut)};
    for (const QString &spelling : spellings) {
        PinyinReading spelled = reading;
        spelled.joined.replace(umlaut, spelling);
        spelled.spaced.replace(umlaut, spelling);
        if (!readings.contains(spelled))
            readings.append(spelled);
    }
}

void append(QList<PinyinReading> &readings, const QStringList &family, const QStringList &given)
{
    const QString first = family.join(QString());
    const QString rest = given.join(QString());
    const bool both = !first.isEmpty() && !rest.isEmpty();
    append(readings,
           {first + rest, both ? first + u' ' + rest : first + rest,
            initialsOf(family) + initialsOf(given)});
}

// Every family name that the name may begin with, for one may be the beginning of another.
QList<HanReading> familiesOf(QStringView name)
{
    QList<HanReading> families;
    for (const HanReading &family : familyReadings()) {
        if (name.startsWith(family.han) && name.size() > family.han.size())
            families.append(family);
    }
    return families;
}

// How many words of a name are its family name when nothing is known about how it is read.
qsizetype familySize(QStringView name, const QList<HanReading> &families)
{
    const auto doubles = doubleFamilies();
    const bool twofold = std::any_of(doubles.begin(), doubles.end(),
                                     [&](QStringView family) { return name.startsWith(family); });
    if (twofold)
        return 2;
    return families.isEmpty() ? 1 : families.constFirst().han.size();
}

// Besides the usual readings those of a given name, and of a family name where it stands first.
Words allReadings(QStringView text, Words words)
{
    const Words given = wordsOf(text, 0);
    for (qsizetype at = 0; at < std::min(words.size(), given.size()); ++at)
        words[at] += given.at(at);
    for (const HanReading &family : familiesOf(text)) {
        const QStringList syllables = syllablesOf(family);
        for (qsizetype at = 0; at < std::min(words.size(), syllables.size()); ++at)
            words[at].append(syllables.at(at));
    }
    for (QStringList &readings : words) {
        readings.removeDuplicates();
        for (const QString &reading : QStringList(readings)) {
            if (reading.contains(umlaut)) {
                for (const QString &spelling : {u"u"_s, u"v"_s, u"yu"_s})
                    readings.append(QString(reading).replace(umlaut, spelling));
            }
        }
    }
    return words;
}

// How many words from `first` on the typed letters read, the last one perhaps not to its end.
// `steps` bounds the ways that are tried: two readings of each character multiply.
qsizetype wordsRead(const Words &words, qsizetype first, QStringView typed, int &steps)
{
    if (first == words.size() || --steps < 0)
        return 0;
    for (const QString &reading : words.at(first)) {
        if (reading.startsWith(typed))
            return 1;
        if (!typed.startsWith(reading))
            continue;
        if (const qsizetype more = wordsRead(words, first + 1, typed.sliced(reading.size()), steps))
            return 1 + more;
    }
    return 0;
}

bool areInitials(const Words &words, qsizetype first, QStringView typed)
{
    if (typed.size() < 2 || first + typed.size() > words.size())
        return false;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QStringList &readings = words.at(first + at);
        if (std::none_of(readings.cbegin(), readings.cend(),
                         [&](const QString &reading) { return reading.startsWith(typed[at]); }))
            return false;
    }
    return true;
}

} // namespace

QList<PinyinReading> pinyinOfPersonName(QStringView name)
{
    const QStringView trimmed = name.trimmed();
    if (!hasHan(trimmed))
        return {};
    QList<PinyinReading> readings;
    const QList<HanReading> families = familiesOf(trimmed);
    for (const HanReading &family : families) {
        const Words given = wordsOf(trimmed.sliced(family.han.size()), 0);
        for (const QStringList &way : waysToRead(given))
            append(readings, syllablesOf(family), way);
    }
    const qsizetype size = familySize(trimmed, families);
    for (const QStringList &way : waysToRead(wordsOf(trimmed, size))) {
        if (!way.isEmpty())
            append(readings, way.mid(0, size), way.mid(size));
    }
    return readings;
}

TextMark readBy(QStringView text, QStringView typed)
{
    if (typed.isEmpty() || !hasHan(text))
        return {};
    WordReader reader(noGivenName);
    const Words words = allReadings(text, reader.read(text));
    const auto from = [&](qsizetype first, qsizetype count) {
        const TextMark &begin = reader.places().at(first);
        const TextMark &last = reader.places().at(first + count - 1);
        return TextMark{begin.start, last.start + last.size - begin.start};
    };
    int steps = stepsAtMost;
    for (qsizetype first = 0; first < words.size(); ++first) {
        if (const qsizetype count = wordsRead(words, first, typed, steps))
            return from(first, count);
    }
    for (qsizetype first = 0; first < words.size(); ++first) {
        if (areInitials(words, first, typed))
            return from(first, typed.size());
    }
    return {};
}

void loadReadings()
{
    (void)pinyinOf(u"\u4eba");
}

QList<PinyinReading> pinyinOf(QStringView text)
{
    QList<PinyinReading> readings;
    const QStringList words = hasHan(text) ? waysToRead(wordsOf(text)).constFirst() : QStringList();
    if (!words.isEmpty())
        append(readings, {}, words);
    return readings;
}

} // namespace OrgDesk
