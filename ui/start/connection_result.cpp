// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/start/connection_result.h"

#include "core/wording/wording.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int pageRole = Qt::UserRole;

} // namespace

ConnectionResult::ConnectionResult(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QListWidget(this))
    , m_open(new QPushButton(themedIcon(u"open"_s), tr("&Open the Console Page"), this))
    , m_copy(new QPushButton(themedIcon(u"copy"_s), tr("Cop&y"), this))
{
    m_lines->setObjectName(u"testResult"_s);
    m_lines->setAccessibleName(tr("Result of the test"));
    m_lines->setWordWrap(true);
    m_lines->setTextElideMode(Qt::ElideNone);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setMinimumHeight(fontMetrics().height() * 5);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lines, 1);
    layout->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &ConnectionResult::openPage);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_lines, &QListWidget::currentRowChanged, this, &ConnectionResult::showButtons);
    clear();
}

void ConnectionResult::clear()
{
    m_lines->clear();
    setVisible(false);
}

void ConnectionResult::showTesting()
{
    m_lines->clear();
    addLine(u"sync"_s, tr("The connection is being tested…"));
    setVisible(true);
    showButtons();
}

void ConnectionResult::showReport(const ConnectionReport &report)
{
    m_lines->clear();
    if (report.failure) {
        const ErrorText text = describe(*report.failure);
        addLine(u"error"_s, text.full(), report.failure->help);
    } else {
        addScope(report);
    }
    for (const Error &error : report.missing)
        addMissing(error);
    for (const Error &error : report.troubles)
        addLine(u"warning"_s, describe(error).full(), error.help);
    if (!report.fieldsNotPermitted.isEmpty())
        addLine(u"info"_s,
                tr("These details will stay empty, because the app may not read them: %1")
                    .arg(report.fieldsNotPermitted.join(u", "_s)));
    // Nothing is written for a test, so it cannot tell whether changes would be let through.
    if (!report.failure && report.missing.isEmpty() && report.troubles.isEmpty())
        addLine(u"success"_s, tr("Nothing is missing for reading."));
    setVisible(true);
    m_lines->setCurrentRow(firstWithPage());
    showButtons();
}

void ConnectionResult::addScope(const ConnectionReport &report)
{
    addLine(u"success"_s, tr("The App ID and the secret are right."));
    if (report.wholeCompany) {
        addLine(u"success"_s, tr("The app may see the whole company."));
        return;
    }
    const QString departments = tr("%n department(s)", nullptr, report.visibleDepartments);
    const QString people = tr("%n person(s)", nullptr, report.visiblePeople);
    const bool seesNobody = report.visibleDepartments == 0 && report.visiblePeople == 0;
    if (report.userGroups > 0)
        addLine(
            u"warning"_s,
            tr("The contact scope names %n user group(s). OrgDesk does not read who is in them: "
               "give the app departments or people as well.",
               nullptr, report.userGroups));
    // A scope that may not be read is not an empty one.
    else if (seesNobody && report.missing.isEmpty())
        addLine(u"warning"_s,
                tr("The app may see nobody yet. Give it a contact scope, then release a "
                   "new version of the app."));
    if (!seesNobody)
        addLine(u"warning"_s,
                //: %1 is "3 departments" and %2 "7 persons".
                tr("The app may see a part of the company: %1 with everything below, and %2 by "
                   "themselves.")
                    .arg(departments, people));
}

void ConnectionResult::addMissing(const Error &error)
{
    if (error.permissions.isEmpty()) {
        addLine(u"warning"_s, describe(error).full(), error.help);
        return;
    }
    for (const QString &permission : error.permissions)
        //: A permission's technical name, and what it is for.
        addLine(u"key"_s,
                tr("Missing permission %1: %2").arg(permission, permissionPurpose(permission)),
                error.help);
}

void ConnectionResult::addLine(const QString &icon, const QString &text, const QUrl &page)
{
    auto *item = new QListWidgetItem(themedIcon(icon), text, m_lines);
    // Only a page that is safe to open is offered.
    if (page.scheme() == "https"_L1)
        item->setData(pageRole, page);
}

int ConnectionResult::firstWithPage() const
{
    for (int row = 0; row < m_lines->count(); ++row) {
        if (m_lines->item(row)->data(pageRole).toUrl().isValid())
            return row;
    }
    return 0;
}

QString ConnectionResult::text() const
{
    QStringList lines;
    for (int row = 0; row < m_lines->count(); ++row) {
        const QListWidgetItem *item = m_lines->item(row);
        lines.append(item->text());
        const QUrl page = item->data(pageRole).toUrl();
        if (page.isValid())
            lines.append(page.toString(QUrl::FullyEncoded));
    }
    return lines.join(u'\n');
}

void ConnectionResult::openPage()
{
    if (const QListWidgetItem *item = m_lines->currentItem()) {
        const QUrl page = item->data(pageRole).toUrl();
        if (page.isValid())
            QDesktopServices::openUrl(page);
    }
}

void ConnectionResult::showButtons()
{
    const QListWidgetItem *item = m_lines->currentItem();
    const QUrl page = item ? item->data(pageRole).toUrl() : QUrl();
    m_open->setEnabled(page.isValid());
    m_open->setToolTip(plainToolTip(page.toString(QUrl::FullyEncoded)));
    m_copy->setEnabled(m_lines->count() > 0);
}

} // namespace OrgDesk
