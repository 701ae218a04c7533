// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/person_dialog.h"

#include "core/directory/person_fields.h"
#include "core/directory/person_text.h"
#include "core/wording/field_names.h"
#include "core/wording/wording.h"
#include "ui/dialogs/custom_fields_editor.h"
#include "ui/dialogs/memberships_editor.h"
#include "ui/dialogs/people_editor.h"
#include "ui/models/list_names.h"
#include "ui/models/member_columns.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

const QString waitingKey = u"waiting"_s;
const QString goneKey = u"gone"_s;

// Most answers come sooner; a bar that flashes would only disquiet.
constexpr std::chrono::milliseconds waitingTold{600};
// Whoever types quickly needs no answer for every letter.
constexpr std::chrono::milliseconds holderPause{250};

constexpr PersonField uniqueFields[] = {PersonField::Mobile, PersonField::Email,
                                        PersonField::EnterpriseEmail, PersonField::EmployeeNo,
                                        PersonField::CustomId};

QString valueToAsk(PersonField field, const Person &person)
{
    switch (field) {
    case PersonField::Mobile:
        return normalizedMobile(person.mobile);
    case PersonField::Email:
        return person.email;
    case PersonField::EnterpriseEmail:
        return person.enterpriseEmail;
    case PersonField::EmployeeNo:
        return person.employeeNo;
    default:
        return person.customId;
    }
}

// Stands for the key that the platform will give; no key looks like this.
const QString keyOfNewPicture = u"~new picture"_s;

// Blanks around a value are never meant; one that has some already is left alone.
QString typed(const QLineEdit *edit, const QString &before)
{
    return edit->text() == before ? before : edit->text().trimmed();
}

/// A value that the box does not offer, such as a type of the company's own, is added.
void selectData(QComboBox *box, int value, QString (*textOf)(int))
{
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(textOf(value), value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace

PersonDialog::PersonDialog(const Directory &tree, const PersonLimits &limits,
                           const PersonDraft &draft, Lookups lookups, QWidget *parent)
    : QDialog(parent)
    , m_tree(tree)
    , m_limits(limits)
    , m_draft(draft)
    , m_lookups(std::move(lookups))
{
    setObjectName(u"personDialog"_s);
    setWindowTitle(draft.isCreation() ? tr("Add Person") : tr("Edit Person"));
    m_holderPause.setSingleShot(true);
    m_holderPause.setInterval(holderPause);
    connect(&m_holderPause, &QTimer::timeout, this, &PersonDialog::askHolders);
    createFields();
    m_memberships->setTree(tree);
    fillLists();
    showForm(draft.base());
    askPicture();
    showProblems();
    m_texts.constFirst().edit->setFocus();
}

PersonDialog::~PersonDialog() = default;

void PersonDialog::showForm(const Person &form)
{
    for (const TextEntry &entry : std::as_const(m_texts)) {
        const QString &text = form.*entry.member;
        // A blank that was just typed must not be eaten: the next word will need it.
        if (entry.edit->text() != text && entry.edit->text().trimmed() != text)
            entry.edit->setText(text);
    }
    selectData(m_gender, form.gender, genderText);
    m_mobileVisible->setChecked(form.mobileVisible);
    m_memberships->setMemberships(form.memberships);
    m_leader->setPeople({form.leader});
    m_dottedLine->setPeople(form.dottedLineLeaders);
    showListValues(form);
    const QDate joined = dayOf(form.joinTime);
    m_hasJoinDate->setChecked(joined.isValid());
    m_joinDate->setEnabled(joined.isValid());
    m_joinDate->setDate(joined.isValid() ? joined : QDate::currentDate());
}

Person PersonDialog::readForm() const
{
    const Person &base = m_draft.base();
    Person form = base;
    for (const TextEntry &entry : m_texts)
        form.*entry.member = typed(entry.edit, base.*entry.member);
    // Written in another way, it is the same number.
    if (normalizedMobile(form.mobile) == normalizedMobile(base.mobile))
        form.mobile = base.mobile;
    form.gender = m_gender->currentData().toInt();
    form.mobileVisible = m_mobileVisible->isChecked();
    form.memberships = m_memberships->memberships();
    form.leader = m_leader->person();
    form.dottedLineLeaders = m_dottedLine->people();
    readListValues(form);
    if (m_picture && !m_picture->chosen().isEmpty())
        form.avatarKey = keyOfNewPicture;
    const QDate joined = m_hasJoinDate->isChecked() ? m_joinDate->date() : QDate();
    // The time of the day, if it has one, stays.
    if (joined != dayOf(base.joinTime))
        form.joinTime = timeOfDay(joined);
    return form;
}

void PersonDialog::setTree(const Directory &tree)
{
    m_tree = tree;
    m_memberships->setTree(tree);
    showProblems();
}

void PersonDialog::setPerson(const Person &now)
{
    if (m_waiting) {
        m_laterPerson = now;
        return;
    }
    m_gone = false;
    m_bar->clear(goneKey);
    Person form = readForm();
    const QList<PersonConflict> conflicts = m_draft.rebase(form, now);
    showForm(form);
    askPicture();
    for (const PersonConflict &conflict : conflicts)
        showConflict(conflict);
    showProblems();
}

void PersonDialog::setGone()
{
    if (m_waiting)
        return;
    m_gone = true;
    m_bar->setMessage(goneKey,
                      {.tone = Tone::Error,
                       .text = tr("This person has left, or cannot be seen any more."),
                       .closable = false});
    showProblems();
}

void PersonDialog::setPersonNames(const QHash<PersonId, QString> &names)
{
    m_personNames.insert(names);
    m_leader->addNames(names);
    m_dottedLine->addNames(names);
    m_customFields->addNames(names);
}

// -- Problems -----------------------------------------------------------------------------------

PersonId PersonDialog::knownHolder(PersonField field, const QString &value) const
{
    return m_holders.value({int(field), value.toLower()});
}

void PersonDialog::askHolders()
{
    if (!m_lookups.holder)
        return;
    const Person form = readForm();
    const PersonFields changed = differences(m_draft.base(), form, m_draft.fields());
    for (const PersonField field : uniqueFields) {
        const QString value = valueToAsk(field, form);
        const std::pair key(int(field), value.toLower());
        if (!changed.testFlag(field) || value.isEmpty() || m_holders.contains(key))
            continue;
        m_lookups.holder(field, value).then(this, [this, key](const Result<PersonId> &answer) {
            if (!answer)
                return;
            m_holders.insert(key, *answer);
            showProblems();
        });
    }
}

void PersonDialog::showProblems()
{
    const QList<Problem> problems = m_draft.problems(
        readForm(), m_tree, m_limits,
        [this](PersonField field, const QString &value) { return knownHolder(field, value); });
    QHash<QString, QString> byField;
    for (const Problem &problem : problems) {
        if (!byField.contains(problem.field))
            byField.insert(problem.field, describe(problem, m_tree));
    }
    for (auto label = m_problems.cbegin(); label != m_problems.cend(); ++label) {
        // An empty form is not scolded before anything was typed.
        const bool early =
            m_draft.isCreation() && !m_submittedOnce && !m_touched.contains(label.key());
        label.value()->setProblem(early ? QString() : byField.value(label.key()));
    }
    if (ProblemLabel *picture = m_problems.value(keyOf(PersonField::AvatarKey));
        picture && !m_pictureProblem.isEmpty())
        picture->setProblem(m_pictureProblem);
    m_customFields->showProblems(byField);
    showListNotes();
    QString reason;
    if (m_gone)
        reason = m_bar->text(goneKey);
    else if (!m_readOnly.isEmpty())
        reason = m_readOnly;
    else if (!problems.isEmpty())
        reason = describe(problems.constFirst(), m_tree);
    // Which field it is about, when that one stands on another page.
    QString field = problems.isEmpty() ? QString() : problems.constFirst().field;
    if (field.startsWith(u"custom:"_s))
        field = customFieldText(m_lists, field.section(u':', 1));
    if (!m_gone && m_readOnly.isEmpty() && !field.isEmpty()
        && problems.constFirst().kind != ProblemKind::ValueMissing)
        //: %1 is the name of a field, %2 a sentence about it.
        reason = tr("%1: %2").arg(fieldName(field), reason);
    m_reason->setText(reason);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(reason.isEmpty() && !m_waiting);
    ok->setToolTip(plainToolTip(reason));
    ok->setAccessibleDescription(reason);
}

void PersonDialog::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    // The pages themselves can still be turned and read.
    const auto pages = m_tabs->findChildren<QScrollArea *>();
    for (const QScrollArea *page : pages)
        page->widget()->setEnabled(reason.isEmpty());
    showProblems();
}

void PersonDialog::showField(PersonField field)
{
    const QString key = keyOf(field);
    if (m_pages.contains(key))
        m_tabs->setCurrentIndex(m_pages.value(key));
}

// -- Sending ------------------------------------------------------------------------------------

QList<Change> PersonDialog::changes() const
{
    return m_draft.changes(readForm());
}

QByteArray PersonDialog::newPicture() const
{
    return m_picture ? m_picture->chosen() : QByteArray();
}

QList<Change> PersonDialog::withPicture(QList<Change> changes, const QString &key)
{
    for (Change &change : changes) {
        auto *update = std::get_if<UpdatePerson>(&change.what);
        auto *creation = std::get_if<CreatePerson>(&change.what);
        Person *wanted = update ? &update->wanted : creation ? &creation->wanted : nullptr;
        if (wanted && wanted->avatarKey == keyOfNewPicture)
            wanted->avatarKey = key;
    }
    return changes;
}

void PersonDialog::accept()
{
    m_submittedOnce = true;
    showProblems();
    if (m_waiting || !m_buttons->button(QDialogButtonBox::Ok)->isEnabled())
        return;
    setWaiting(true);
    Q_EMIT submitted();
}

void PersonDialog::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_tabs->setEnabled(!waiting);
    m_bar->clear(waitingKey);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(waiting ? tr("Close") : tr("Cancel"));
    showProblems();
    if (!waiting)
        return;
    QTimer::singleShot(waitingTold, this, [this] {
        if (m_waiting)
            m_bar->setMessage(waitingKey,
                              {.text = tr("The platform has been asked and has not answered yet. "
                                          "You may close this window: the change goes on, and "
                                          "Activity tells what becomes of it."),
                               .closable = false});
    });
}

void PersonDialog::finish()
{
    QDialog::accept();
}

void PersonDialog::takeRefusal(const Error &error)
{
    setWaiting(false);
    if (m_laterPerson)
        setPerson(*std::exchange(m_laterPerson, std::nullopt));
    if (error.field.startsWith(u"custom:"_s)) {
        m_customFields->showProblems({{error.field, describe(error).what}});
        showField(PersonField::CustomValues);
        return;
    }
    ProblemLabel *label = m_problems.value(error.field);
    // What somebody else has changed, the bar tells already.
    if (!label || error.kind == ErrorKind::ChangedMeanwhile)
        return;
    label->setProblem(describe(error).what);
    if (const auto field = personFieldFrom(error.field))
        showField(*field);
}

} // namespace OrgDesk
