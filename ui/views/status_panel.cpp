// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/status_panel.h"

#include "core/wording/wording.h"
#include "ui/models/activity_model.h"
#include "ui/widgets/cut_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

using namespace std::chrono_literals;

// Below this width of the window the standing part speaks in short.
constexpr int narrowWindow = 1000;

QString number(int value)
{
    return QLocale().toString(value);
}

QString fullTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::LongFormat);
}

QString remainingText(std::chrono::seconds left)
{
    if (left < 60s)
        return StatusPanel::tr("about %Ln second(s) left", nullptr, int(left.count()));
    const auto minutes = int(std::ceil(double(left.count()) / 60.0));
    return StatusPanel::tr("about %Ln minute(s) left", nullptr, minutes);
}

QString connectionIcon(Liveness liveness)
{
    switch (liveness) {
    case Liveness::Live:
        return u"live"_s;
    case Liveness::Connecting:
    case Liveness::Reconnecting:
        return u"reconnecting"_s;
    case Liveness::Offline:
        break;
    }
    return u"offline"_s;
}

} // namespace

QString livenessText(Liveness liveness)
{
    switch (liveness) {
    case Liveness::Live:
        return StatusPanel::tr("Live");
    case Liveness::Connecting:
        return StatusPanel::tr("Connecting…");
    case Liveness::Reconnecting:
        return StatusPanel::tr("Reconnecting…");
    case Liveness::Offline:
        break;
    }
    return StatusPanel::tr("Offline");
}

QString syncText(const SyncStatus &sync)
{
    QString text;
    switch (sync.phase) {
    case SyncPhase::Idle:
        return {};
    case SyncPhase::Scope:
        text = StatusPanel::tr("Asking what the app may see…");
        break;
    case SyncPhase::Departments:
        text = StatusPanel::tr("Reading departments: %1").arg(number(sync.departmentsRead));
        break;
    case SyncPhase::People:
        text = StatusPanel::tr("Reading people: %1 (%2 of %3 departments)")
                   .arg(number(sync.peopleRead), number(sync.departmentsDone),
                        number(sync.departmentsTotal));
        break;
    case SyncPhase::Comparing:
        text = sync.departmentsTotal > 0
            ? StatusPanel::tr("Comparing: %1 of %2 departments")
                  .arg(number(sync.departmentsDone), number(sync.departmentsTotal))
            : StatusPanel::tr("Comparing…");
        break;
    }
    if (sync.remaining)
        text = StatusPanel::tr("%1, %2", "what is done, remaining time")
                   .arg(text, remainingText(*sync.remaining));
    return text;
}

QString shortSyncText(const SyncStatus &sync)
{
    if (sync.phase == SyncPhase::Idle || sync.departmentsTotal <= 0)
        return syncText(sync);
    const QString done =
        StatusPanel::tr("%1 %", "how much of a synchronization is done")
            .arg(number(int(qint64(sync.departmentsDone) * 100 / sync.departmentsTotal)));
    if (!sync.remaining)
        return done;
    const auto minutes = int(std::ceil(double(sync.remaining->count()) / 60.0));
    //: The remaining time of a synchronization, as short as can be.
    const QString left = StatusPanel::tr("%Ln min", nullptr, std::max(minutes, 1));
    return StatusPanel::tr("%1 · %2", "how much is done, remaining time").arg(done, left);
}

StatusItem::StatusItem(const QString &name, Shortage shortage, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(shortage == Shortage::Cut ? new CutLabel(this) : new QLabel(this))
{
    setObjectName(name);
    m_icon->setObjectName(u"statusIcon"_s);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(4);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
}

void StatusItem::show(const QString &icon, const QString &text, const QString &toolTip)
{
    if (m_iconName != icon) {
        m_iconName = icon;
        showIcon();
    }
    setToolTip(plainToolTip(toolTip));
    m_text->setAccessibleDescription(toolTip);
    setVisible(!text.isEmpty());
    if (m_text->text() == text)
        return;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setAccessibleName(text);
}

void StatusItem::showIcon()
{
    if (m_iconName.isEmpty())
        return;
    const int extent = fontMetrics().height();
    m_icon->setPixmap(themedIcon(m_iconName).pixmap(QSize(extent, extent), devicePixelRatioF()));
}

void StatusItem::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The picture was drawn in the colours of the palette before.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showIcon();
}

QString StatusItem::text() const
{
    return m_text->text();
}

StatusPanel::StatusPanel(QWidget *parent)
    : QWidget(parent)
    , m_connection(new StatusItem(u"connectionStatus"_s, StatusItem::Shortage::KeepWhole, this))
    , m_age(new StatusItem(u"ageStatus"_s, StatusItem::Shortage::KeepWhole, this))
    , m_copy(new StatusItem(u"copyStatus"_s, StatusItem::Shortage::Cut, this))
    , m_sync(new StatusItem(u"syncStatus"_s, StatusItem::Shortage::Cut, this))
    , m_progress(new QProgressBar(this))
    , m_quota(new StatusItem(u"quotaStatus"_s, StatusItem::Shortage::KeepWhole, this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_progress->setObjectName(u"syncProgress"_s);
    m_progress->setFixedWidth(14 * fontMetrics().averageCharWidth());
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setTextVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_sync, m_progress, m_copy, m_quota, m_age, m_connection})
        layout->addWidget(widget);
    m_tick.setInterval(20s);
    connect(&m_tick, &QTimer::timeout, this, &StatusPanel::refresh);
    m_tick.start();
    retranslate();
}

void StatusPanel::show(const WorkspaceStatus &status)
{
    m_status = status;
    refresh();
}

void StatusPanel::fitInto(int windowWidth)
{
    m_room = windowWidth * 3 / 4;
    m_narrow = windowWidth < narrowWindow;
    showSync();
    updateGeometry();
}

QSize StatusPanel::sizeHint() const
{
    const QSize whole = QWidget::sizeHint();
    return QSize(std::min(whole.width(), m_room), whole.height()).expandedTo(minimumSizeHint());
}

void StatusPanel::retranslate()
{
    m_progress->setAccessibleName(tr("Progress of the synchronization"));
    refresh();
}

void StatusPanel::refresh()
{
    showConnection();
    showAge();
    showCopy();
    showSync();
    showQuota();
}

void StatusPanel::showConnection()
{
    const QString state = livenessText(m_status.liveness);
    QString text = state;
    QStringList more;
    if (m_status.lastEvent.isValid()) {
        const QString when = relativeTime(m_status.lastEvent, QDateTime::currentDateTimeUtc());
        text = tr("%1 · last event %2", "connection, relative time").arg(state, when);
        more << tr("The last event came on %1.").arg(fullTime(m_status.lastEvent));
    } else if (m_status.liveness == Liveness::Live) {
        more << tr("Connected; no event has come since the start. That is normal while nobody "
                   "changes anything.");
    }
    if (m_status.trouble) {
        const ErrorText error = describe(*m_status.trouble);
        more << error.what << error.why << error.next;
    }
    more.removeAll(QString());
    if (more.isEmpty())
        more << state;
    m_connection->show(connectionIcon(m_status.liveness), text, more.join(u'\n'));
}

void StatusPanel::showAge()
{
    if (!m_status.asOf.isValid()) {
        m_age->show(u"clock"_s, tr("Not complete yet"),
                    tr("The organization has not been read completely yet."));
        return;
    }
    const QString when = relativeTime(m_status.asOf, QDateTime::currentDateTimeUtc());
    m_age->show(
        u"clock"_s, tr("As of %1", "relative time").arg(when),
        tr("Last compared completely with the platform on %1.").arg(fullTime(m_status.asOf)));
}

void StatusPanel::showCopy()
{
    m_copy->show(u"cloud"_s, m_status.keepsCopy ? QString() : tr("No local copy"),
                 tr("The copy of departments and people is deleted from this computer when the "
                    "organization is closed. Settings > Data changes that."));
}

void StatusPanel::showSync()
{
    const QString text = syncText(m_status.sync);
    m_sync->show(u"sync"_s, m_narrow ? shortSyncText(m_status.sync) : text, text);
    m_progress->setVisible(!text.isEmpty() && !m_narrow);
    // Without a total the bar only says that something is going on.
    m_progress->setMaximum(m_status.sync.departmentsTotal);
    m_progress->setValue(m_status.sync.departmentsDone);
}

void StatusPanel::showQuota()
{
    const QuotaUse &quota = m_status.quota;
    const int percent = qRound(quota.used * 100.0);
    QString text;
    if (percent > 0 || quota.waiting > 0)
        text = tr("Quota %1 %").arg(number(percent));
    QStringList more{
        tr("%1 % of the busiest interface's calls of this minute are used.").arg(number(percent)),
        tr("%Ln call(s) in the last minute.", nullptr, quota.callsInLastMinute)};
    if (quota.waiting > 0)
        more << tr("%Ln call(s) are waiting for the quota.", nullptr, quota.waiting);
    if (quota.limitedAnswers > 0)
        more << tr("The platform has asked to slow down %Ln time(s).", nullptr,
                   quota.limitedAnswers);
    m_quota->show(u"quota"_s, text, more.join(u'\n'));
}

} // namespace OrgDesk
