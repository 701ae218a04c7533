// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace OrgDesk {

/// Why a row is marked.
enum class MarkKind { None, Added, Changed, Moved, Own };

/// How every model of marked rows gives them to its delegate.
enum MarkRole {
    MarkKindRole = Qt::UserRole + 100, ///< int(MarkKind)
    MarkStrengthRole, ///< double, 1 to 0
};

/// Rows that changed a moment ago, by the value of their ID. A mark fades over some seconds; its
/// symbol stays until the end, so that it is not told by colour alone. UI thread.
class LiveMarks : public QObject
{
    Q_OBJECT

public:
    explicit LiveMarks(QObject *parent = nullptr);

    void mark(const QString &key, MarkKind kind);
    void clear();
    [[nodiscard]] MarkKind kind(const QString &key) const;
    /// 1 at first, 0 when it is gone.
    [[nodiscard]] double strength(const QString &key) const;
    [[nodiscard]] bool isEmpty() const { return m_marks.isEmpty(); }
    /// How long a mark lasts; for tests and for people who ask for less motion.
    void setDuration(std::chrono::milliseconds duration) { m_duration = duration; }

Q_SIGNALS:
    /// Marks have faded or gone: what is painted is to be painted again.
    void faded();

private:
    struct Mark
    {
        MarkKind kind = MarkKind::None;
        qint64 since = 0;
    };

    void fade();

    QHash<QString, Mark> m_marks;
    QElapsedTimer m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_duration{8000};
};

} // namespace OrgDesk
