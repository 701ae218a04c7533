// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace OrgDesk::Feishu {

/// Where a listing of everything below a department has come to. A listing is recursive as long as
/// the platform allows it; a department that is too large for that is listed level by level
/// (section 8.7). It travels to the caller and back as the page's opaque text.
class TreeWalk
{
public:
    struct Step
    {
        DepartmentId department;
        bool recursive = true;
        /// The platform's page token; empty: its first page.
        QString page;

        bool operator==(const Step &) const = default;
    };

    /// From the beginning.
    explicit TreeWalk(const DepartmentId &top);
    /// From the text; empty when it is not one of ours.
    [[nodiscard]] static std::optional<TreeWalk> fromText(const QString &text);

    [[nodiscard]] bool isFinished() const { return m_steps.isEmpty(); }
    /// What to read next.
    [[nodiscard]] const Step &current() const { return m_steps.constLast(); }
    /// The current department cannot be listed recursively.
    void goFlat();
    /// The current page was read: its departments and the platform's next page token.
    void advance(const QList<DepartmentId> &children, const QString &nextPage);
    /// Empty when finished.
    [[nodiscard]] QString toText() const;

private:
    TreeWalk() = default;

    QList<Step> m_steps;
};

} // namespace OrgDesk::Feishu
