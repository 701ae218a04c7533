// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>
#include <QPointer>

namespace OrgDesk {

/// Tells below a field what is wrong with it; takes no room while nothing is. The field's
/// accessible description carries the same words.
class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *field, QWidget *parent = nullptr);

    /// An empty text: nothing is wrong.
    void setProblem(const QString &text);
    [[nodiscard]] const QString &problem() const { return m_problem; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showColor();

    QPointer<QWidget> m_field;
    QString m_problem;
};

} // namespace OrgDesk
