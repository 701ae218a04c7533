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

    /// Shows the children of `parent` without `self`. A choice that is still possible stays.
    void setSiblings(const Directory &tree, const DepartmentId &parent, const DepartmentId &self,
                     Keep keep);
    /// The sibling before which it goes; an empty ID: last; nothing: it stays where it is.
    [[nodiscard]] std::optional<DepartmentId> before() const;
    void setBefore(const std::optional<DepartmentId> &before);

Q_SIGNALS:
    /// Chosen by the person, or what was chosen is not possible any more.
    void beforeChanged();

private:
    DepartmentId m_parent;
    QList<std::optional<DepartmentId>> m_choices;
    QStringList m_texts;
};

} // namespace OrgDesk
