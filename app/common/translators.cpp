// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/common/translators.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString chosen(const QString &wanted)
{
    if (!wanted.isEmpty() && wanted != u"system"_s)
        return wanted;
    switch (QLocale::system().language()) {
    case QLocale::Chinese:
        return u"zh_CN"_s;
    case QLocale::Japanese:
        return u"ja"_s;
    default:
        return u"en"_s;
    }
}

void replace(QPointer<QTranslator> &slot, const QString &file)
{
    delete slot;
    slot = new QTranslator(QCoreApplication::instance());
    // English has no file of Qt's own and needs none.
    if (slot->load(u":/i18n/"_s + file + u".qm"_s))
        QCoreApplication::installTranslator(slot);
}

} // namespace

QString installTranslators(const QString &language)
{
    static QPointer<QTranslator> ofQt;
    static QPointer<QTranslator> own;
    const QString code = chosen(language);
    QLocale::setDefault(QLocale(code));
    replace(ofQt, u"qtbase_"_s + code);
    replace(own, u"orgdesk_"_s + code);
    return code;
}

} // namespace OrgDesk
