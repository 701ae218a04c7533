// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/search/collation.h"

#include <QString>

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

std::unique_ptr<icu::Collator> makeCollator()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale("zh@collation=pinyin");
    std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(locale, status));
    if (U_FAILURE(status) || !made)
        return nullptr;
    made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    // Chinese collation puts Han before all else; in a mixed company Latin is looked for first.
    const int32_t usualOrder = UCOL_REORDER_CODE_NONE;
    made->setReorderCodes(&usualOrder, 1, status);
    return made;
}

// One for each thread: ICU promises concurrent use of const functions only from version to version.
const icu::Collator *collator()
{
    thread_local const std::unique_ptr<icu::Collator> instance = makeCollator();
    return instance.get();
}

} // namespace

QByteArray sortKey(QStringView text)
{
    const icu::Collator *order = collator();
    if (!order)
        return text.toString().toCaseFolded().toUtf8();
    const auto length = int32_t(text.size());
    QByteArray key(qsizetype(length) * 4 + 16, Qt::Uninitialized);
    const auto make = [&] {
        return order->getSortKey(text.utf16(), length, reinterpret_cast<uint8_t *>(key.data()),
                                 int32_t(key.size()));
    };
    int32_t needed = make();
    if (needed > key.size()) {
        key.resize(needed);
        needed = make();
    }
    key.truncate(std::max<int32_t>(needed - 1, 0)); // without the closing zero
    return key;
}

QString collationVersion()
{
    const icu::Collator *order = collator();
    if (!order)
        return u"plain"_s;
    UVersionInfo version;
    order->getVersion(version);
    char text[U_MAX_VERSION_STRING_LENGTH] = {};
    u_versionToString(version, text);
    return u"zh-pinyin-"_s + QString::fromLatin1(text);
}

} // namespace OrgDesk
