// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/search/pinyin.h"

#include <QHash>
#include <QStringList>

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <array>
#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct FamilyName
{
    QStringView han;
    QStringView reading;
};

// Family names whose reading is not the character's usual one, longer ones first.
constexpr std::array familyNames{
    FamilyName{u"万俟", u"moqi"},     FamilyName{u"尉迟", u"yuchi"},
    FamilyName{u"尉遲", u"yuchi"},    FamilyName{u"单于", u"chanyu"},
    FamilyName{u"單于", u"chanyu"},   FamilyName{u"长孙", u"zhangsun"},
    FamilyName{u"長孫", u"zhangsun"}, FamilyName{u"澹台", u"tantai"},
    FamilyName{u"澹臺", u"tantai"},   FamilyName{u"宰父", u"zaifu"},
    FamilyName{u"令狐", u"linghu"},   FamilyName{u"单", u"shan"},
    FamilyName{u"單", u"shan"},       FamilyName{u"曾", u"zeng"},
    FamilyName{u"仇", u"qiu"},        FamilyName{u"解", u"xie"},
    FamilyName{u"查", u"zha"},        FamilyName{u"任", u"ren"},
    FamilyName{u"区", u"ou"},         FamilyName{u"區", u"ou"},
    FamilyName{u"朴", u"piao"},       FamilyName{u"乐", u"yue"},
    FamilyName{u"樂", u"yue"},        FamilyName{u"盖", u"ge"},
    FamilyName{u"蓋", u"ge"},         FamilyName{u"华", u"hua"},
    FamilyName{u"華", u"hua"},        FamilyName{u"种", u"chong"},
    FamilyName{u"洗", u"xian"},       FamilyName{u"冼", u"xian"},
    FamilyName{u"尹", u"yin"},        FamilyName{u"尉", u"wei"},
    FamilyName{u"员", u"yun"},        FamilyName{u"員", u"yun"},
    FamilyName{u"繁", u"po"},         FamilyName{u"黑", u"he"},
    FamilyName{u"折", u"she"},        FamilyName{u"缪", u"miao"},
    FamilyName{u"繆", u"miao"},       FamilyName{u"宓", u"mi"},
    FamilyName{u"晟", u"cheng"},      FamilyName{u"召", u"shao"},
    FamilyName{u"覃", u"qin"},        FamilyName{u"翟", u"zhai"},
    FamilyName{u"隗", u"wei"},        FamilyName{u"燕", u"yan"},
    FamilyName{u"纪", u"ji"},         FamilyName{u"紀", u"ji"},
    FamilyName{u"葛", u"ge"},         FamilyName{u"谌", u"chen"},
    FamilyName{u"郗", u"xi"},         FamilyName{u"车", u"che"},
    FamilyName{u"車", u"che"},        FamilyName{u"逄", u"pang"},
    FamilyName{u"钭", u"tou"},        FamilyName{u"阚", u"kan"},
    FamilyName{u"闞", u"kan"},        FamilyName{u"那", u"na"},
    FamilyName{u"柏", u"bai"},        FamilyName{u"卜", u"bu"},
    FamilyName{u"石", u"shi"},        FamilyName{u"俞", u"yu"},
    FamilyName{u"於", u"yu"},         FamilyName{u"祭", u"zhai"},
    FamilyName{u"沈", u"shen"},       FamilyName{u"贾", u"jia"},
    FamilyName{u"賈", u"jia"},        FamilyName{u"牟", u"mu"},
    FamilyName{u"宁", u"ning"},       FamilyName{u"臧", u"zang"},
    FamilyName{u"藏", u"zang"},       FamilyName{u"盛", u"sheng"},
    FamilyName{u"强", u"qiang"},      FamilyName{u"薄", u"bo"},
};

// Double family names that read as usual but are one word.
constexpr std::array doubleNames{u"欧阳", u"歐陽", u"司马", u"司馬", u"上官", u"诸葛", u"諸葛",
                                 u"东方", u"東方", u"皇甫", u"公孙", u"公孫", u"慕容", u"司徒",
                                 u"夏侯", u"宇文", u"轩辕", u"独孤", u"南宫", u"端木", u"西门"};

std::unique_ptr<icu::Transliterator> makeTransliterator()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
        icu::UnicodeString("Han-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
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
        for (int32_t at = 0; at < text.length(); ++at) {
            const QChar letter(text.charAt(at));
            if (letter >= u'a' && letter <= u'z')
                reading.append(letter);
        }
    }
    known.insert(character, reading);
    return reading;
}

bool isHan(char32_t character)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(character), &status) == USCRIPT_HAN;
}

struct Words
{
    QStringList list;
    bool han = false;
};

// Each Han character is a word, and each run of other letters or digits.
Words wordsOf(QStringView text)
{
    Words words;
    QString run;
    const auto endRun = [&] {
        if (!run.isEmpty())
            words.list.append(run);
        run.clear();
    };
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        if (isHan(character)) {
            endRun();
            words.han = true;
            if (const QString reading = syllable(character); !reading.isEmpty())
                words.list.append(reading);
        } else if (QChar::isLetterOrNumber(character)) {
            const char32_t lower = QChar::toCaseFolded(character);
            run.append(QString::fromUcs4(&lower, 1));
        } else {
            endRun();
        }
    }
    endRun();
    return words;
}

QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words)
        initials.append(word.front());
    return initials;
}

PinyinReading reading(const QStringList &family, const QStringList &given)
{
    const QString first = family.join(QString());
    const QString rest = given.join(QString());
    const bool both = !first.isEmpty() && !rest.isEmpty();
    return {first + rest, both ? first + u' ' + rest : first + rest,
            initialsOf(family) + initialsOf(given)};
}

QString initialsOfFamily(const FamilyName &name)
{
    // Two characters, two initials; the reading does not say where the second begins, so the
    // characters' own readings do.
    if (name.han.size() == 1)
        return QString(name.reading.front());
    if (name.reading == u"moqi")
        return u"mq"_s;
    if (name.reading == u"yuchi")
        return u"yc"_s;
    if (name.reading == u"chanyu")
        return u"cy"_s;
    if (name.reading == u"zhangsun")
        return u"zs"_s;
    return initialsOf(wordsOf(name.han).list);
}

std::optional<PinyinReading> familyReading(QStringView name)
{
    for (const FamilyName &family : familyNames) {
        if (!name.startsWith(family.han) || name.size() == family.han.size())
            continue;
        const QStringList given = wordsOf(name.sliced(family.han.size())).list;
        PinyinReading made = reading({family.reading.toString()}, given);
        made.initials = initialsOfFamily(family) + initialsOf(given);
        return made;
    }
    return std::nullopt;
}

} // namespace

QList<PinyinReading> pinyinOfPersonName(QStringView name)
{
    const QStringView trimmed = name.trimmed();
    const Words words = wordsOf(trimmed);
    if (!words.han || words.list.isEmpty())
        return {};
    QList<PinyinReading> readings;
    if (const auto family = familyReading(trimmed))
        readings.append(*family);
    const bool twofold =
        std::any_of(doubleNames.cbegin(), doubleNames.cend(),
                    [&](QStringView family) { return trimmed.startsWith(family); });
    const qsizetype split = twofold ? 2 : 1;
    const PinyinReading usual = reading(words.list.first(std::min(split, words.list.size())),
                                        words.list.sliced(std::min(split, words.list.size())));
    if (!readings.contains(usual))
        readings.append(usual);
    return readings;
}

PinyinReading pinyinOf(QStringView text)
{
    const Words words = wordsOf(text);
    if (!words.han || words.list.isEmpty())
        return {};
    const QString joined = words.list.join(QString());
    return {joined, joined, initialsOf(words.list)};
}

} // namespace OrgDesk
