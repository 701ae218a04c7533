// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/offboard_dialog.h"

#include "core/plan/person_edits.h"
#include "ui/dialogs/people_editor.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

OffboardDialog::OffboardDialog(const Person &person, PersonLookup lookup, QWidget *parent)
    : QDialog(parent)
    , m_person(person)
{
    setObjectName(u"offboardDialog"_s);
    setWindowTitle(tr("Offboard Person"));
    auto *question = new QLabel(tr("%1 leaves the organization.").arg(oneLine(person.name)), this);
    QFont bold = question->font();
    bold.setBold(true);
    question->setFont(bold);
    auto *explanation =
        new QLabel(tr("The account is closed at once. It can be restored within 30 days, without "
                      "its roles and without what is handed over now."),
                   this);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"summary"_s);
    m_reason = new QLabel(this);
    m_reason->setObjectName(u"reasonLabel"_s);
    for (QLabel *label : {question, explanation, m_summary, m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setColumnStretch(1, 1);
    createRows(grid, lookup);
    QScrollArea *scroll = scrollingPage(page);

    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *leave = m_buttons->addButton(tr("&Offboard"), QDialogButtonBox::DestructiveRole);
    leave->setObjectName(u"offboardButton"_s);
    leave->setIcon(themedIcon(u"delete"_s));
    leave->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(leave, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(explanation);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_reason);
    layout->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 44);
    showSummary();
    m_everything->setFocus();
}

void OffboardDialog::createRows(QGridLayout *grid, const PersonLookup &lookup)
{
    const QString hint = tr("Type a name, e-mail address or number");
    m_everything =
        new PeopleEditor(PeopleEditor::Holds::One, lookup, tr("Everything goes to"), hint, this);
    m_everything->setObjectName(u"everythingEditor"_s);
    auto *label = new QLabel(tr("&Everything goes to:"), this);
    makeCaption(label, m_everything);
    grid->addWidget(label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_everything, 0, 1);
    connect(m_everything, &PeopleEditor::edited, this, &OffboardDialog::showSummary);

    auto *except = new QLabel(tr("Except, when it is somebody else:"), this);
    grid->addWidget(except, 1, 0, 1, 2);
    addKind(grid, lookup, &HandOver::documents, tr("&Documents:"));
    addKind(grid, lookup, &HandOver::calendar, tr("&Calendar:"));
    addKind(grid, lookup, &HandOver::surveys, tr("&Surveys:"));
    addKind(grid, lookup, &HandOver::minutes, tr("M&inutes:"));
    addKind(grid, lookup, &HandOver::applications, tr("&Applications:"));
    addKind(grid, lookup, &HandOver::integrations, tr("Integration &flows:"));
    addKind(grid, lookup, &HandOver::departmentChats, tr("Department c&hats:"));
    addKind(grid, lookup, &HandOver::externalChats, tr("Chats &with other companies:"));

    m_mail = new QComboBox(this);
    m_mail->setObjectName(u"mailBox"_s);
    m_mail->addItem(tr("As everything else"), int(HandOver::Mail::ByPlatform));
    m_mail->addItem(tr("To somebody else"), int(HandOver::Mail::Transfer));
    m_mail->addItem(tr("Keep the mailbox"), int(HandOver::Mail::Keep));
    m_mail->addItem(tr("Delete the mailbox"), int(HandOver::Mail::Delete));
    auto *mailLabel = new QLabel(tr("&Mailbox:"), this);
    makeCaption(mailLabel, m_mail);
    m_mail->setAccessibleName(captionText(mailLabel->text()));
    m_mailAcceptor =
        new PeopleEditor(PeopleEditor::Holds::One, lookup, tr("The mailbox goes to"), hint, this);
    const int row = grid->rowCount();
    grid->addWidget(mailLabel, row, 0, Qt::AlignTop);
    grid->addWidget(m_mail, row, 1);
    grid->addWidget(m_mailAcceptor, row + 1, 1);
    m_mailAcceptor->hide();
    grid->setRowStretch(row + 2, 1);
    connect(m_mail, &QComboBox::activated, this, &OffboardDialog::showSummary);
    connect(m_mailAcceptor, &PeopleEditor::edited, this, &OffboardDialog::showSummary);
}

void OffboardDialog::addKind(QGridLayout *grid, const PersonLookup &lookup,
                             PersonId HandOver::*member, const QString &text)
{
    auto *label = new QLabel(text, this);
    auto *editor = new PeopleEditor(PeopleEditor::Holds::One, lookup, captionText(text),
                                    tr("Type a name, e-mail address or number"), this);
    makeCaption(label, editor);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(editor, row, 1);
    m_rows.append({member, editor});
    connect(editor, &PeopleEditor::edited, this, &OffboardDialog::showSummary);
}

void OffboardDialog::setPersonNames(const QHash<PersonId, QString> &names)
{
    m_names.insert(names);
    for (PeopleEditor *editor : {m_everything, m_mailAcceptor})
        editor->addNames(names);
    for (const Row &row : std::as_const(m_rows))
        row.editor->addNames(names);
    showSummary();
}

HandOver OffboardDialog::handOver() const
{
    HandOver handOver = handOverTo(m_everything->person());
    for (const Row &row : m_rows) {
        if (!row.editor->person().isEmpty())
            handOver.*row.member = row.editor->person();
    }
    const auto mail = static_cast<HandOver::Mail>(m_mail->currentData().toInt());
    if (mail != HandOver::Mail::ByPlatform) {
        handOver.mail = mail;
        handOver.mailAcceptor =
            mail == HandOver::Mail::Transfer ? m_mailAcceptor->person() : PersonId();
    }
    return handOver;
}

QList<Change> OffboardDialog::changes() const
{
    return {makeChange(OffboardPerson{m_person.id, m_person, handOver()})};
}

QString OffboardDialog::nameOf(const PersonId &person) const
{
    return oneLine(m_names.value(person, person.value()));
}

QString OffboardDialog::objection() const
{
    const HandOver wanted = handOver();
    const bool toOneself = wanted.mailAcceptor == m_person.id
        || std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [&](const Row &row) { return wanted.*row.member == m_person.id; });
    if (toOneself)
        return tr("Nothing can be handed over to the person who leaves.");
    if (wanted.mail == HandOver::Mail::Transfer && wanted.mailAcceptor.isEmpty())
        return tr("Say who gets the mailbox.");
    return {};
}

void OffboardDialog::showSummary()
{
    m_mailAcceptor->setVisible(m_mail->currentData().toInt() == int(HandOver::Mail::Transfer));
    const HandOver wanted = handOver();
    const bool hasManager = !m_person.leader.isEmpty();
    const bool namesAll = std::all_of(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) {
        return !(wanted.*row.member).isEmpty();
    });
    QStringList lines;
    if (!m_everything->person().isEmpty())
        lines.append(tr("What is not named apart goes to %1.").arg(nameOf(m_everything->person())));
    else if (!namesAll && hasManager)
        lines.append(
            tr("What nobody is named for goes to the manager, %1.").arg(nameOf(m_person.leader)));
    // Nobody named and no manager: the platform destroys these (section 9.12).
    if (!hasManager && wanted.calendar.isEmpty())
        lines.append(tr("The calendar's events are deleted: there is no manager, and nobody is "
                        "named."));
    if (!hasManager && wanted.surveys.isEmpty())
        lines.append(tr("The surveys are deleted: there is no manager, and nobody is named."));
    if (!hasManager && wanted.documents.isEmpty())
        lines.append(tr("Everything else stays with the closed account."));
    if (wanted.mail == HandOver::Mail::Delete)
        lines.append(tr("The mailbox is deleted for good."));
    m_summary->setText(lines.join(u'\n'));
    const QString why = objection();
    m_reason->setText(why);
    auto *leave = findChild<QPushButton *>(u"offboardButton"_s);
    leave->setEnabled(why.isEmpty());
    leave->setAccessibleDescription(why.isEmpty() ? m_summary->text() : why);
}

void OffboardDialog::accept()
{
    if (objection().isEmpty())
        QDialog::accept();
}

} // namespace OrgDesk
