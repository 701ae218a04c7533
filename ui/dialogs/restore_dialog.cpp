// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/restore_dialog.h"

#include "core/plan/person_edits.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

RestoreDialog::RestoreDialog(const Directory &tree, const QList<DepartedPerson> &departed,
                             QWidget *parent)
    : DepartmentChoiceDialog(tree, {}, parent)
    , m_tree(tree)
    , m_departed(departed)
    , m_people(new QListWidget(this))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore Person"));
    setQuestion(tr("Whom do you want to bring back, and into which department?"));
    setAcceptText(tr("&Restore"));
    m_people->setObjectName(u"departedList"_s);
    m_people->setAccessibleName(tr("People who have left"));
    for (const DepartedPerson &one : departed) {
        const QString day =
            QLocale().toString(one.leftAt.toLocalTime().date(), QLocale::ShortFormat);
        //: %1 is a person, %2 a date.
        auto *item =
            new QListWidgetItem(tr("%1 (left on %2)").arg(oneLine(one.person.name), day), m_people);
        item->setIcon(themedIcon(u"person"_s));
        item->setToolTip(plainToolTip(item->text()));
    }
    auto *label = new QLabel(tr("&People who left within the last 30 days:"), this);
    label->setBuddy(m_people);
    auto *note = new QLabel(
        tr("What was handed over, the other departments and administrator roles do not come back. "
           "After an offboarding it can take up to 48 hours until this is possible."),
        this);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    m_people->setFixedHeight(fontMetrics().height() * 7);
    resize(width(), fontMetrics().height() * 42);
    extraLayout()->addWidget(label);
    extraLayout()->addWidget(m_people);
    extraLayout()->addWidget(note);
    connect(m_people, &QListWidget::currentRowChanged, this, [this] {
        proposeDepartment();
        showObjection();
    });
    m_people->setCurrentRow(0);
    showObjection();
}

const DepartedPerson *RestoreDialog::chosenPerson() const
{
    const int row = m_people->currentRow();
    return row >= 0 && row < m_departed.size() ? &m_departed.at(row) : nullptr;
}

void RestoreDialog::proposeDepartment()
{
    const DepartedPerson *one = chosenPerson();
    if (one && m_tree.contains(one->person.mainDepartment()))
        setChosen(one->person.mainDepartment());
}

QString RestoreDialog::objection() const
{
    if (!chosenPerson())
        return m_departed.isEmpty() ? tr("Nobody was seen leaving within the last 30 days.")
                                    : tr("Choose somebody.");
    return DepartmentChoiceDialog::objection();
}

QList<Change> RestoreDialog::changes() const
{
    const DepartedPerson *one = chosenPerson();
    if (!one)
        return {};
    return {makeChange(RestorePerson{one->person.id, one->person, membershipsIn({chosen()})})};
}

} // namespace OrgDesk
