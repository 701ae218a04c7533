// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/company_lists.h"
#include "core/directory/person_conditions.h"

#include <QFrame>

class QCheckBox;
class QDateEdit;
class QListWidget;
class QPushButton;

namespace OrgDesk {

/// The conditions that a list of people is narrowed by, in a small window below its button. Each
/// click counts at once.
class FilterPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPanel(QWidget *parent = nullptr);

    [[nodiscard]] PersonConditions conditions() const;
    void setConditions(const PersonConditions &conditions);
    /// The company's own employee types; may come later, and again.
    void setLists(const CompanyLists &lists);
    /// Below that widget, and with the focus.
    void openBelow(const QWidget *button);

Q_SIGNALS:
    /// By the person.
    void changed();

private:
    void fillTypes();
    QDateEdit *addBound(QCheckBox *&box, const QString &text, const QString &name);
    void tell();

    CompanyLists m_lists;
    QListWidget *m_types;
    QListWidget *m_statuses;
    QCheckBox *m_hasFrom = nullptr;
    QDateEdit *m_from = nullptr;
    QCheckBox *m_hasTo = nullptr;
    QDateEdit *m_to = nullptr;
    QCheckBox *m_noManager;
    QCheckBox *m_noMain;
    bool m_quiet = false;
};

} // namespace OrgDesk
