// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/theme.h"

#include <QHash>
#include <QList>
#include <QScrollArea>
#include <QString>

#include <functional>

class QVBoxLayout;

namespace OrgDesk {

class MessageRow;

/// Something that a person may do about a message.
struct BarAction
{
    QString text;
    std::function<void()> trigger;
};

/// One message of a MessageBar. The text is plain, never markup.
struct BarMessage
{
    Tone tone = Tone::Information;
    QString text;
    QList<BarAction> actions = {};
    /// Whether the person may close it.
    bool closable = true;
    /// More about it, shown as a tooltip and copied with the text; may be empty.
    QString detail = {};
};

/// Bars above the content, one for each key, the newest key below. A repeated key replaces its
/// message in place, so that the focus stays. Screen readers hear a message by its changed name.
/// However many there are, they take a quarter of the window's height at most; then they scroll,
/// and the most severe one is in sight, of several the newest.
class MessageBar : public QScrollArea
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void setMessage(const QString &key, const BarMessage &message);
    void clear(const QString &key);
    void clearAll();
    [[nodiscard]] bool has(const QString &key) const;
    /// The text shown under the key, or nothing.
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] qsizetype count() const { return m_rows.size(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The person closed it.
    void closed(const QString &key);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reveal();
    [[nodiscard]] int tallest() const;

    QVBoxLayout *m_layout;
    QHash<QString, MessageRow *> m_rows;
};

} // namespace OrgDesk
