// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The widgets of the person dialog.

#include "core/directory/person_fields.h"
#include "core/wording/field_names.h"
#include "ui/dialogs/custom_fields_editor.h"
#include "ui/dialogs/memberships_editor.h"
#include "ui/dialogs/people_editor.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/models/member_columns.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

void PersonDialog::createFields()
{
    m_bar = new MessageBar(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"personTabs"_s);
    m_reason = new QLabel(this);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setObjectName(u"reasonLabel"_s);
    createListInputs();
    createPersonTab();
    createWorkTab();
    createMoreTab();
    createOwnFieldsTab();
    createButtons();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 38);
}

QFormLayout *PersonDialog::addTab(const QString &title)
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_tabs->addTab(scrollingPage(page), title);
    return form;
}

QLineEdit *PersonDialog::addText(QFormLayout *form, PersonField field, QString Person::*member,
                                 const QString &label, QWidget *note)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(keyOf(field) + u"Field"_s);
    m_texts.append({field, member, edit});
    addRow(form, field, label, edit, note);
    connect(edit, &QLineEdit::textEdited, this, [this, key = keyOf(field)] {
        m_touched.insert(key);
        m_holderPause.start();
        showProblems();
    });
    return edit;
}

void PersonDialog::addRow(QFormLayout *form, PersonField field, const QString &label, QWidget *edit,
                          QWidget *note)
{
    m_problems.insert(keyOf(field), addFormRow(form, label, edit, note));
    m_pages.insert(keyOf(field), m_tabs->count() - 1);
}

void PersonDialog::createPersonTab()
{
    QFormLayout *form = addTab(tr("&Person"));
    createPicture(form);
    addText(form, PersonField::Name, &Person::name, tr("&Name:"));
    addText(form, PersonField::EnName, &Person::enName, tr("&English name:"));
    addText(form, PersonField::Nickname, &Person::nickname, tr("Ni&ckname:"));
    m_gender = new QComboBox(this);
    for (int gender = 0; gender <= 3; ++gender)
        m_gender->addItem(genderText(gender), gender);
    addRow(form, PersonField::Gender, tr("&Gender:"), m_gender);
    QLineEdit *mobile = addText(form, PersonField::Mobile, &Person::mobile, tr("&Mobile phone:"));
    mobile->setPlaceholderText(tr("13800138000, or +81 90 1234 5678 from abroad"));
    m_mobileVisible = new QCheckBox(tr("Colleagues may &see the number"), this);
    addRow(form, PersonField::MobileVisible, QString(), m_mobileVisible);
    m_mobileVisible->setAccessibleName(captionText(m_mobileVisible->text()));
    addText(form, PersonField::Email, &Person::email, tr("E-m&ail:"));
    addText(form, PersonField::EnterpriseEmail, &Person::enterpriseEmail, tr("Compan&y e-mail:"));
    connect(m_gender, &QComboBox::activated, this, &PersonDialog::showProblems);
    connect(m_mobileVisible, &QCheckBox::clicked, this, &PersonDialog::showProblems);
}

void PersonDialog::createPicture(QFormLayout *form)
{
    if (!m_lookups.picture)
        return;
    m_picture = new PictureEditor(this);
    m_picture->setObjectName(u"pictureEditor"_s);
    addRow(form, PersonField::AvatarKey, tr("Pic&ture:"), m_picture);
    connect(m_picture, &PictureEditor::edited, this, [this] {
        m_pictureProblem.clear();
        showProblems();
    });
    connect(m_picture, &PictureEditor::refused, this, [this](const QString &why) {
        m_pictureProblem = why;
        showProblems();
    });
}

// It comes later, and nothing waits for it.
void PersonDialog::askPicture()
{
    const Person &base = m_draft.base();
    if (!m_picture || base.id.isEmpty())
        return;
    m_lookups.picture(base.id, base.avatarKey).then(this, [this](const Result<QByteArray> &answer) {
        if (!answer)
            return;
        constexpr int edge = 240;
        decodePicture(*answer, edge).then(this, [this](const QImage &image) {
            m_picture->setCurrent(image);
        });
    });
}

void PersonDialog::createWorkTab()
{
    QFormLayout *form = addTab(tr("&Work"));
    m_memberships = new MembershipsEditor(this);
    addRow(form, PersonField::Memberships, tr("&Departments:"), m_memberships);
    m_leader = new PeopleEditor(PeopleEditor::Holds::One, m_lookups.people, tr("Manager"),
                                tr("Type the manager's name, e-mail address or number"), this);
    m_leader->setObjectName(u"managerEditor"_s);
    addRow(form, PersonField::Leader, tr("Mana&ger:"), m_leader);
    offerNames(
        addText(form, PersonField::JobTitle, &Person::jobTitle, tr("&Job title:"), m_titles.note),
        m_titles);
    addText(form, PersonField::EmployeeNo, &Person::employeeNo, tr("Employee &number:"));
    addRow(form, PersonField::EmployeeType, tr("Employee t&ype:"), m_employeeType);
    addRow(form, PersonField::JobLevel, tr("Job le&vel:"), m_jobLevel);
    addRow(form, PersonField::JobFamily, tr("Job &family:"), m_jobFamily);

    auto *joined = new QWidget(this);
    auto *line = new QHBoxLayout(joined);
    line->setContentsMargins(0, 0, 0, 0);
    m_hasJoinDate = new QCheckBox(tr("&Known"), joined);
    m_hasJoinDate->setAccessibleName(tr("The day of joining is known"));
    m_joinDate = new QDateEdit(joined);
    m_joinDate->setCalendarPopup(true);
    m_joinDate->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_joinDate->setAccessibleName(tr("Joined on"));
    line->addWidget(m_joinDate);
    line->addWidget(m_hasJoinDate);
    line->addStretch();
    joined->setFocusProxy(m_joinDate);
    addRow(form, PersonField::JoinTime, tr("Joined &on:"), joined);

    offerNames(addText(form, PersonField::City, &Person::city, tr("C&ity:"), m_cities.note),
               m_cities);
    addText(form, PersonField::Country, &Person::country, tr("Co&untry:"))
        ->setPlaceholderText(tr("Two letters, such as CN or JP"));
    addText(form, PersonField::WorkStation, &Person::workStation, tr("Work p&lace:"));

    connect(m_memberships, &MembershipsEditor::edited, this, &PersonDialog::showProblems);
    connect(m_leader, &PeopleEditor::edited, this, &PersonDialog::showProblems);
    connect(m_joinDate, &QDateEdit::dateChanged, this, &PersonDialog::showProblems);
    connect(m_hasJoinDate, &QCheckBox::toggled, this, [this](bool known) {
        m_joinDate->setEnabled(known);
        showProblems();
    });
}

void PersonDialog::createMoreTab()
{
    QFormLayout *form = addTab(tr("More"));
    addText(form, PersonField::CustomId, &Person::customId, tr("&User ID:"))
        ->setPlaceholderText(m_draft.isCreation() ? tr("Made by the platform") : QString());
    m_dottedLine =
        new PeopleEditor(PeopleEditor::Holds::Several, m_lookups.people, tr("Dotted-line managers"),
                         tr("Add a dotted-line manager: type a name"), this);
    m_dottedLine->setObjectName(u"dottedLineEditor"_s);
    addRow(form, PersonField::DottedLineLeaders, tr("Dotted-&line managers:"), m_dottedLine);
    if (m_draft.isCreation())
        addText(form, PersonField::Geo, &Person::geo, tr("Data l&ocation:"))
            ->setPlaceholderText(tr("Only where the company's plan offers several"));
    connect(m_dottedLine, &PeopleEditor::edited, this, &PersonDialog::showProblems);
}

void PersonDialog::createOwnFieldsTab()
{
    QFormLayout *form = addTab(tr("Ow&n fields"));
    form->addRow(m_customFields);
    m_pages.insert(keyOf(PersonField::CustomValues), m_tabs->count() - 1);
}

void PersonDialog::createButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(m_draft.isCreation() ? tr("Invite") : tr("Save"));
    ok->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace OrgDesk
