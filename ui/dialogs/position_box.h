// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/directory.h"

#include <QComboBox>

#include <optional>

namespace OrgDesk {

/// Chooses the place among the children of a department: last, before one of them, or unchanged.
class PositionBox : public QComboBox
{
    Q_OBJECT

public:
    enum class Keep { No, Offered };

    explicit PositionBox(QWidget *parent = nullptr);

    /// Shows the children of `parent` without `self`. A choice under the same parent stays; when
    /// its neighbour is gone, nothing is chosen until the person does (hasLostChoice()).
    void setSiblings(const Directory &tree, const DepartmentId &parent, const DepartmentId &self,
                     Keep keep);
    /// The sibling before which it goes; an empty ID: last; nothing: it stays where it is.
    [[nodiscard]] std::optional<DepartmentId> before() const;
    void setBefore(const std::optional<DepartmentId> &before);
    /// Whether the chosen neighbour is not there any more; before() still names it.
    [[nodiscard]] bool hasLostChoice() const { return m_lost.has_value(); }
    /// What to tell about that; empty: nothing.
    [[nodiscard]] QString objection() const;

Q_SIGNALS:
    /// Chosen by the person, or what was chosen is not possible any more.
    void beforeChanged();

private:
    void showChoices(qsizetype index, const std::optional<DepartmentId> &chosen);

    DepartmentId m_parent;
    QList<std::optional<DepartmentId>> m_choices;
    QStringList m_texts;
    std::optional<DepartmentId> m_lost;
};

} // namespace OrgDesk
