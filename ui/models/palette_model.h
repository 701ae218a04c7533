// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/member_query.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace OrgDesk {

/// An action that can be found by its text, and the menu in which it stands.
struct PaletteAction
{
    QPointer<QAction> action;
    QString menu;
};

/// What the command palette offers for a text: actions first, then departments and people. Has the
/// roles of SearchModel. UI thread.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PaletteModel(QList<PaletteAction> actions, QObject *parent = nullptr);

    /// Offers the actions whose text or menu has every word of it, those that can be used first;
    /// with an empty text all of them. The hits of an earlier text go.
    void setText(const QString &text);
    void setHits(const QList<SearchHit> &hits);

    /// Null where the row is not an action.
    [[nodiscard]] QAction *actionAt(int row) const;
    /// Null where the row is not a department or person.
    [[nodiscard]] const SearchHit *hitAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant actionData(const PaletteAction &entry, int role) const;

    const QList<PaletteAction> m_all;
    QList<PaletteAction> m_offered;
    QList<SearchHit> m_hits;
};

} // namespace OrgDesk
