// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/noted_lists.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

const QString noteName = u"company_lists"_s;

} // namespace

Result<CompanyLists> notedLists(MirrorStore &store)
{
    const Result<QString> noted = store.note(noteName);
    if (!noted)
        return failure(noted.error());
    return companyListsFrom(QJsonDocument::fromJson(noted->toUtf8()).object());
}

Result<void> noteLists(MirrorStore &store, const CompanyLists &lists)
{
    const QByteArray json = QJsonDocument(toJson(lists)).toJson(QJsonDocument::Compact);
    return store.setNote(noteName, QString::fromUtf8(json));
}

} // namespace OrgDesk
