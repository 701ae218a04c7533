// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/workspace_bars.h"

#include "core/wording/wording.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/message_bar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int refusalsBeforeCauses = 5;
constexpr int recoveredShown = 5;

void addConsole(QList<BarAction> &actions, const Error &error)
{
    if (!error.help.isEmpty())
        actions.append({WorkspaceBars::tr("Open Console"),
                        [url = error.help] { QDesktopServices::openUrl(url); }});
}

} // namespace

WorkspaceBars::WorkspaceBars(Workspace &workspace, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_bar(bar)
{
    connect(&workspace, &Workspace::statusChanged, this, &WorkspaceBars::show);
    connect(&workspace, &Workspace::openFailed, this, &WorkspaceBars::showOpenFailure);
    connect(&workspace, &Workspace::troubled, this, &WorkspaceBars::showTrouble);
    connect(&workspace, &Workspace::mirrorRebuilt, this, &WorkspaceBars::showRebuilt);
    connect(&workspace, &Workspace::recovered, this, &WorkspaceBars::showRecovered);
    connect(&workspace, &Workspace::synced, this, [this] { hush(u"trouble"_s); });
}

void WorkspaceBars::tell(const QString &key, const BarMessage &message)
{
    if (m_said.value(key) == message.text)
        return;
    m_said.insert(key, message.text);
    m_bar.setMessage(key, message);
}

void WorkspaceBars::hush(const QString &key)
{
    if (m_said.remove(key))
        m_bar.clear(key);
}

void WorkspaceBars::show(const WorkspaceStatus &status)
{
    m_status = status;
    refresh();
}

void WorkspaceBars::retranslate()
{
    // The same facts in another language; closed bars stay closed.
    const QStringList said = m_said.keys();
    for (const QString &key : said) {
        if (m_bar.has(key))
            m_said.remove(key);
    }
    refresh();
    if (m_openFailure)
        showOpenFailure(*m_openFailure);
    if (!m_recovered.isEmpty() && m_bar.has(u"recovered"_s))
        showRecovered(m_recovered);
    if (m_bar.has(u"exported"_s))
        showExported(m_exportedFile, m_exportedPeople);
}

void WorkspaceBars::refresh()
{
    showFirstSync();
    showHeldRemovals();
    showRefusals();
    showConnectionTrouble();
    showReadOnly();
    showOtherClients();
    showScope();
    showWithheld();
}

void WorkspaceBars::showFirstSync()
{
    const SyncStatus &sync = m_status.sync;
    if (m_status.complete || !sync.first || sync.phase == SyncPhase::Idle)
        return hush(u"firstSync"_s);
    tell(
        u"firstSync"_s,
        {Tone::Information,
         tr("The organization is being read for the first time. You can look around meanwhile; the "
            "department that you look at is read first."),
         {}});
}

void WorkspaceBars::showHeldRemovals()
{
    if (!m_status.heldRemovals)
        return hush(u"heldRemovals"_s);
    const HeldRemovalsCount &held = *m_status.heldRemovals;
    const QLocale locale;
    tell(u"heldRemovals"_s,
         {Tone::Warning,
          tr("The platform's last answer lacks %1 of %2 departments and %3 of %4 people. Nothing "
             "was removed here: this may be a fault or a lost permission. Are they really gone?")
              .arg(locale.toString(held.departments), locale.toString(held.departmentsTotal),
                   locale.toString(held.people), locale.toString(held.peopleTotal)),
          {{tr("Keep Them"), [this] { m_workspace.rejectRemovals(); }},
           {tr("Remove Them"), [this] { m_workspace.acceptRemovals(); }}},
          false});
}

void WorkspaceBars::showRefusals()
{
    if (m_status.refusedAttempts < refusalsBeforeCauses)
        return hush(u"refusals"_s);
    tell(u"refusals"_s,
         {Tone::Warning,
          tr("The platform keeps refusing the live connection. Possible causes: long connection "
             "mode is not switched on in the app's event settings; the app's version with it is "
             "not released; 50 connections of the app are online already; a proxy or firewall "
             "does not let WebSockets through. Until it works, changes are found by comparing "
             "regularly."),
          {{tr("Compare Now"), [this] { m_workspace.refresh(); }}}});
}

void WorkspaceBars::showConnectionTrouble()
{
    if (!m_status.trouble)
        return hush(u"connection"_s);
    const Error &error = *m_status.trouble;
    const ErrorText text = describe(error);
    const bool severe = error.retry == Retry::Never;
    QList<BarAction> actions{{tr("Try Again"), [this] { m_workspace.refresh(); }}};
    if (error.kind == ErrorKind::WrongCredentials)
        actions.append({tr("Enter the Secret Again…"), [this] { Q_EMIT secretRequested(); }});
    addConsole(actions, error);
    tell(u"connection"_s,
         {severe ? Tone::Error : Tone::Warning,
          severe ? text.line()
                 //: %1 are sentences: what happened, why, and what to do.
                 : tr("%1 OrgDesk tries again by itself.").arg(text.line()),
          actions, true, text.full()});
}

void WorkspaceBars::showReadOnly()
{
    if (!m_status.readOnly)
        return hush(u"readOnly"_s);
    tell(u"readOnly"_s,
         {Tone::Information,
          tr("Read-only: everything can be looked at, nothing can be changed."),
          {{tr("Allow Changes"), [this] { m_workspace.setReadOnly(false); }}}});
}

void WorkspaceBars::showOtherClients()
{
    if (m_status.clientsOnline <= 1)
        return hush(u"clients"_s);
    tell(u"clients"_s,
         {Tone::Warning,
          tr("%Ln connections of this app are online. The platform sends each event to only one of "
             "them, so some changes will be seen here only after the next comparison.",
             nullptr, m_status.clientsOnline),
          {{tr("Compare Now"), [this] { m_workspace.refresh(); }}}});
}

void WorkspaceBars::showScope()
{
    if (m_status.wholeCompany || !m_status.complete)
        return hush(u"scope"_s);
    if (m_workspace.directory().isEmpty()) {
        tell(u"scope"_s,
             {Tone::Warning,
              tr("The app may not see any department or person of the company. Set its contacts "
                 "range under Permissions & Scopes in the developer console and release a version "
                 "of the app; what it may see then appears here by itself."),
              {{tr("Compare Now"), [this] { m_workspace.refresh(); }}}});
        return;
    }
    tell(
        u"scope"_s,
        {Tone::Information,
         tr("The app may see only a part of the company. The departments at the top are those that "
            "it may see; they need not be at the top of the company."),
         {}});
}

void WorkspaceBars::showWithheld()
{
    if (!m_status.withheld)
        return hush(u"withheld"_s);
    const ErrorText text = describe(*m_status.withheld);
    QList<BarAction> actions{{tr("Compare Now"), [this] { m_workspace.refresh(); }}};
    addConsole(actions, *m_status.withheld);
    tell(u"withheld"_s, {Tone::Warning, text.line(), actions, true, text.full()});
}

void WorkspaceBars::showOpenFailure(const Error &error)
{
    m_openFailure = error;
    const ErrorText text = describe(error);
    tell(u"openFailed"_s,
         {Tone::Error,
          text.line(),
          {{tr("Switch Organization…"), [this] { Q_EMIT switchOrganizationRequested(); }}},
          false,
          text.full()});
}

void WorkspaceBars::showTrouble(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    const ErrorText text = describe(error);
    // What stands in the status already is told by its own bar.
    if (m_status.trouble && *m_status.trouble == error)
        return;
    tell(u"trouble"_s, {Tone::Error, text.line(), {}, true, text.full()});
}

void WorkspaceBars::showRebuilt(const Error &error)
{
    tell(u"rebuilt"_s,
         {Tone::Warning,
          tr("The stored copy of the organization was damaged. It has been removed and is being "
             "read anew; your own changes and their history are kept."),
          {},
          true,
          describe(error).full()});
}

QString WorkspaceBars::recoveredText() const
{
    QStringList sentences{tr("OrgDesk ended while changes were under way. This is what became of "
                             "them:")};
    for (const JournalEntry &entry : m_recovered.first(qMin(m_recovered.size(), recoveredShown)))
        sentences.append(describe(entry));
    const auto more = int(m_recovered.size() - recoveredShown);
    if (more > 0)
        sentences.append(tr("%Ln more change(s) are in the Activity list.", nullptr, more));
    return sentences.join(u'\n');
}

void WorkspaceBars::showRecovered(const QList<JournalEntry> &entries)
{
    if (entries.isEmpty())
        return;
    m_recovered = entries;
    tell(u"recovered"_s, {Tone::Warning, recoveredText(), {}});
}

void WorkspaceBars::showExported(const QString &file, qint64 people)
{
    m_exportedFile = file;
    m_exportedPeople = people;
    // The same words again tell of another export.
    m_said.remove(u"exported"_s);
    tell(u"exported"_s,
         {Tone::Success,
          tr("%Ln people were written to %1.", nullptr, int(people))
              .arg(QDir::toNativeSeparators(file)),
          {{tr("Open Folder"), [file] {
                QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
            }}}});
}

} // namespace OrgDesk
