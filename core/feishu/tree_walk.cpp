// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/tree_walk.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

TreeWalk::TreeWalk(const DepartmentId &top)
    : m_steps({Step{top, true, {}}})
{
}

std::optional<TreeWalk> TreeWalk::fromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray() || document.array().isEmpty())
        return std::nullopt;
    TreeWalk walk;
    for (const QJsonValue &value : document.array()) {
        const QJsonArray entry = value.toArray();
        Step step{DepartmentId(entry.at(0).toString()), entry.at(1).toBool(),
                  entry.at(2).toString()};
        if (step.department.isEmpty())
            return std::nullopt;
        walk.m_steps.append(std::move(step));
    }
    return walk;
}

void TreeWalk::goFlat()
{
    Step &step = m_steps.last();
    step.recursive = false;
    step.page.clear();
}

void TreeWalk::advance(const QList<DepartmentId> &children, const QString &nextPage)
{
    Step step = m_steps.takeLast();
    const bool flat = !step.recursive;
    if (!nextPage.isEmpty()) {
        step.page = nextPage;
        m_steps.append(std::move(step));
    }
    // The children come before the next page of their siblings, so that the list stays short.
    if (flat) {
        for (const DepartmentId &child : children)
            m_steps.append(Step{child, true, {}});
    }
}

QString TreeWalk::toText() const
{
    if (m_steps.isEmpty())
        return {};
    QJsonArray array;
    for (const Step &step : m_steps)
        array.append(QJsonArray{step.department.value(), step.recursive, step.page});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace OrgDesk::Feishu
