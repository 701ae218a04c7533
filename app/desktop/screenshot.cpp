// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/desktop/screenshot.h"

#include "core/wording/wording.h"
#include "core/workspace/workspace.h"
#include "ui/main_window.h"

#include <QPixmap>

namespace OrgDesk {

using namespace std::chrono_literals;

namespace {

// Longer than a wait for the platform's minute, so that a long first sync is not given up.
constexpr auto patience = 100s;

qint64 amountOf(const WorkspaceStatus &status)
{
    return qint64(status.sync.departmentsRead) + status.sync.departmentsDone
        + status.sync.peopleRead;
}

} // namespace

Screenshot::Screenshot(MainWindow &window, Workspace &workspace, QString file, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(std::move(file))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this, &workspace] {
        const auto trouble = workspace.status().trouble;
        m_ended = true;
        emit failed(trouble ? describe(*trouble).full()
                            : tr("No picture: the first sync did not come to its end."));
    });
    connect(&workspace, &Workspace::statusChanged, this, [this](const WorkspaceStatus &status) {
        if (const qint64 amount = amountOf(status); amount != m_lastSeen) {
            m_lastSeen = amount;
            m_patience.start();
        }
    });
    connect(&workspace, &Workspace::openFailed, this, [this](const Error &error) {
        m_ended = true;
        emit failed(describe(error).full());
    });
    m_patience.start();
    m_window.whenReady([this] { save(); });
}

void Screenshot::save()
{
    if (m_ended)
        return;
    m_ended = true;
    m_patience.stop();
    if (m_window.grab().save(m_file))
        emit saved();
    else
        emit failed(tr("The picture could not be written to \"%1\".").arg(m_file));
}

} // namespace OrgDesk
