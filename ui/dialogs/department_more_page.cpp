// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/department_more_page.h"

#include "ui/dialogs/people_editor.h"
#include "ui/models/list_names.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int builtInTypes = 5;
constexpr int typeRows = 5;

} // namespace

DepartmentMorePage::DepartmentMorePage(const DirectoryLimits &limits, PersonLookup lookup,
                                       bool isCreation, QWidget *parent)
    : QWidget(parent)
    , m_isCreation(isCreation)
    , m_form(new QFormLayout(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (limits.maxHrbps > 0)
        createHrbps(lookup);
    if (limits.departmentChats)
        createChat();
    if (limits.units)
        createUnit();
    createId(isCreation);
}

void DepartmentMorePage::createId(bool isCreation)
{
    m_id = new QLineEdit(this);
    m_id->setObjectName(u"idField"_s);
    if (isCreation)
        m_id->setPlaceholderText(tr("The platform gives one"));
    connect(m_id, &QLineEdit::textEdited, this, &DepartmentMorePage::edited);
    addRow(tr("Department &ID:"), m_id, u"id"_s);
}

void DepartmentMorePage::createHrbps(const PersonLookup &lookup)
{
    m_hrbps = new PeopleEditor(PeopleEditor::Holds::Several, lookup, tr("HR partners"),
                               tr("Add an HR partner"), this);
    m_hrbps->setObjectName(u"hrbpsEditor"_s);
    connect(m_hrbps, &PeopleEditor::edited, this, &DepartmentMorePage::edited);
    m_hrbpNote = makeNote(u"hrbpNote"_s);
    addRow(tr("&HR partners:"), m_hrbps, u"hrbps"_s, m_hrbpNote);
}

void DepartmentMorePage::createChat()
{
    m_chat = new QCheckBox(tr("A chat with &all members"), this);
    m_chat->setObjectName(u"chatBox"_s);
    m_chat->setAccessibleDescription(tr("Department chat"));
    m_chatNote = makeNote(u"chatNote"_s);
    addRow(tr("Department chat:"), m_chat, u"chat"_s, m_chatNote);
    m_types = new QListWidget(this);
    m_types->setObjectName(u"chatTypesList"_s);
    m_types->setAccessibleName(tr("Who is in the chat"));
    m_types->setFixedHeight(fontMetrics().height() * 3 * typeRows / 2 + 2 * m_types->frameWidth());
    addRow(tr("&Who is in the chat:"), m_types, u"chat_employee_types"_s);
    connect(m_chat, &QCheckBox::toggled, this, [this] {
        showChat();
        Q_EMIT edited();
    });
    connect(m_types, &QListWidget::itemChanged, this, &DepartmentMorePage::edited);
    fillTypes();
}

void DepartmentMorePage::createUnit()
{
    m_unit = new QComboBox(this);
    m_unit->setObjectName(u"unitBox"_s);
    connect(m_unit, &QComboBox::activated, this, &DepartmentMorePage::edited);
    m_unitNote = makeNote(u"unitNote"_s);
    addRow(tr("&Business unit:"), m_unit, u"unit"_s, m_unitNote);
    fillUnits();
}

QLabel *DepartmentMorePage::makeNote(const QString &objectName)
{
    auto *note = new QLabel(this);
    note->setObjectName(objectName);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    // The room that is left belongs below the last field.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    note->setSizePolicy(policy);
    note->hide();
    return note;
}

void DepartmentMorePage::addRow(const QString &label, QWidget *field, const QString &problemKey,
                                QLabel *note)
{
    m_problems.insert(problemKey, addFormRow(m_form, label, field, note));
}

void DepartmentMorePage::showForm(const DepartmentForm &form, const DepartmentForm &base)
{
    const QSignalBlocker quiet(this);
    m_hadChat = base.hasChat;
    if (m_id->text() != form.customId && m_id->text().trimmed() != form.customId)
        m_id->setText(form.customId);
    if (m_hrbps)
        m_hrbps->setPeople(form.hrbps);
    if (m_chat) {
        m_chat->setChecked(form.hasChat);
        showTypes(form.chatEmployeeTypes);
        showChat();
    }
    if (m_unit) {
        const QString unit = form.unit.value();
        if (m_unit->findData(unit) < 0)
            m_unit->addItem(listEntryText(m_lists.of(CompanyListKind::Units), unit), unit);
        m_unit->setCurrentIndex(m_unit->findData(unit));
    }
}

void DepartmentMorePage::readInto(DepartmentForm &form, const DepartmentForm &base) const
{
    form.customId = m_id->text() == base.customId ? base.customId : m_id->text().trimmed();
    form.hrbps = m_hrbps ? m_hrbps->people() : base.hrbps;
    form.hasChat = m_chat ? m_chat->isChecked() : base.hasChat;
    // Without a chat nobody is in it; what was chosen for it comes back with it.
    form.chatEmployeeTypes = m_types && form.hasChat ? checkedTypes() : base.chatEmployeeTypes;
    form.unit = m_unit ? UnitId(m_unit->currentData().toString()) : base.unit;
}

void DepartmentMorePage::setLists(const CompanyLists &lists)
{
    const QSignalBlocker quiet(this);
    const QList<int> types = m_types ? checkedTypes() : QList<int>();
    const QString unit = m_unit ? m_unit->currentData().toString() : QString();
    m_lists = lists;
    if (m_types) {
        fillTypes();
        showTypes(types);
        showChat();
    }
    if (m_unit) {
        fillUnits();
        if (m_unit->findData(unit) < 0)
            m_unit->addItem(listEntryText(lists.of(CompanyListKind::Units), unit), unit);
        m_unit->setCurrentIndex(m_unit->findData(unit));
    }
}

void DepartmentMorePage::addNames(const QHash<PersonId, QString> &names)
{
    if (m_hrbps)
        m_hrbps->addNames(names);
}

void DepartmentMorePage::setHrbpNote(const QString &note)
{
    if (!m_hrbpNote)
        return;
    m_hrbpNote->setText(note);
    m_hrbpNote->setVisible(!note.isEmpty());
}

// -- The chat -----------------------------------------------------------------------------------

void DepartmentMorePage::fillTypes()
{
    m_types->clear();
    const CompanyList &types = m_lists.of(CompanyListKind::EmployeeTypes);
    for (const ListEntry &type : types.entries) {
        if (type.active)
            addType(type.id.toInt());
    }
    for (int type = 1; type <= builtInTypes && types.entries.isEmpty(); ++type)
        addType(type);
}

void DepartmentMorePage::addType(int type)
{
    auto *item = new QListWidgetItem(employeeTypeText(type, m_lists), m_types);
    item->setData(Qt::UserRole, type);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

void DepartmentMorePage::showTypes(const QList<int> &types)
{
    QList<int> missing = types;
    for (int row = 0; row < m_types->count(); ++row) {
        QListWidgetItem *item = m_types->item(row);
        const int type = item->data(Qt::UserRole).toInt();
        item->setCheckState(types.contains(type) ? Qt::Checked : Qt::Unchecked);
        missing.removeAll(type);
    }
    // Types that are switched off stay where they are held.
    for (const int type : std::as_const(missing)) {
        addType(type);
        m_types->item(m_types->count() - 1)->setCheckState(Qt::Checked);
    }
}

QList<int> DepartmentMorePage::checkedTypes() const
{
    QList<int> types;
    for (int row = 0; row < m_types->count(); ++row) {
        const QListWidgetItem *item = m_types->item(row);
        if (item->checkState() == Qt::Checked)
            types.append(item->data(Qt::UserRole).toInt());
    }
    return types;
}

void DepartmentMorePage::showChat()
{
    const bool wanted = m_chat->isChecked();
    m_types->setEnabled(wanted);
    QString note;
    if (m_hadChat && !wanted)
        note = tr("The chat stays, with everybody in it, as an ordinary one: whoever joins or "
                  "leaves the department then does not join or leave the chat any more.");
    else if (!m_hadChat && wanted && !m_isCreation)
        note = tr("A new chat is created, and everybody in the department is put into it.");
    m_chatNote->setText(note);
    m_chatNote->setVisible(!note.isEmpty());
}

// -- The unit -----------------------------------------------------------------------------------

void DepartmentMorePage::fillUnits()
{
    const CompanyList &units = m_lists.of(CompanyListKind::Units);
    m_unit->clear();
    m_unit->addItem(tr("(none)"), QString());
    for (const ListEntry &unit : units.entries)
        m_unit->addItem(plainLabel(unit.name), unit.id);
    m_unit->setEnabled(units.known && !units.entries.isEmpty());
    QString note;
    if (!units.missingPermissions.isEmpty())
        //: %1 is the name of a permission, or several
        note = tr("The app may not read the business units. The permission is missing: %1")
                   .arg(units.missingPermissions.join(u", "_s));
    else if (!units.known)
        note = tr("The business units have not been read yet.");
    else if (units.entries.isEmpty())
        note = tr("The company has no business units.");
    m_unitNote->setText(note);
    m_unitNote->setVisible(!note.isEmpty());
}

} // namespace OrgDesk
