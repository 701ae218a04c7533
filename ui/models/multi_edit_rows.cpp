// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// What the table of an edit of many people shows.

#include "core/wording/field_names.h"
#include "core/wording/wording.h"
#include "ui/models/multi_edit_model.h"
#include "ui/models/person_value_text.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

QString iconOf(MultiEditModel::Outcome outcome)
{
    using enum MultiEditModel::Outcome;
    switch (outcome) {
    case Waiting:
        return u"pending"_s;
    case Done:
        return u"success"_s;
    case Refused:
        return u"error"_s;
    case Unclear:
        return u"question"_s;
    case Impossible:
    case Gone:
        return u"warning"_s;
    default:
        return {};
    }
}

} // namespace

int MultiEditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MultiEditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MultiEditModel::nameOf(const PersonId &person) const
{
    return m_names.value(person, person.value());
}

QString MultiEditModel::valueText(const Person &person) const
{
    const auto name = [this](const PersonId &id) { return nameOf(id); };
    const QString value = m_field.field == PersonField::CustomValues
        ? ownValueText(m_field.ownField, person, m_lists, name)
        : personValueText(m_field.field, person, m_lists, name);
    return value.isEmpty() ? tr("(empty)") : value;
}

QString MultiEditModel::nowText(const Row &row) const
{
    // Once it is handed over, this is what the person had before.
    const std::optional<Person> &shown = row.sent.isEmpty() ? row.person : row.before;
    if (!shown)
        return {};
    const bool isEmpty = lacks(*shown, m_field);
    return isEmpty && !m_facts.withheld.text.isEmpty() ? m_facts.withheld.text : valueText(*shown);
}

QString MultiEditModel::thenText(const Row &row) const
{
    const bool isOut = row.sent.isEmpty() && row.preview.kind == MultiEditPreview::Kind::Impossible;
    return row.person && !isOut ? valueText(m_value->holder) : QString();
}

QString MultiEditModel::remark(const Row &row) const
{
    switch (outcomeOf(row)) {
    case Outcome::Gone:
        return tr("Has left, or cannot be seen any more");
    case Outcome::Reading:
        return tr("Still reading…");
    case Outcome::Undecided:
        return {};
    case Outcome::Waiting:
    case Outcome::Done:
    case Outcome::Unclear:
        return describe(row.state);
    case Outcome::Refused: {
        if (!row.error)
            return describe(row.state);
        const ErrorText text = describe(*row.error);
        return text.reference.isEmpty() ? text.what : text.what + u' ' + text.reference;
    }
    default:
        return row.preview.remark;
    }
}

QString MultiEditModel::remarkDetail(const Row &row) const
{
    if (!row.sent.isEmpty())
        return row.error ? describe(*row.error).full() : QString();
    return row.preview.detail;
}

QString MultiEditModel::text(const Row &row, int column) const
{
    switch (column) {
    case NameColumn:
        return oneLine(nameOf(row.id));
    case DepartmentColumn:
        return row.person && m_departmentName
            ? oneLine(m_departmentName(row.person->mainDepartment()))
            : QString();
    case NowColumn:
        return nowText(row);
    case ThenColumn:
        return m_value ? thenText(row) : QString();
    default:
        return oneLine(remark(row));
    }
}

QVariant MultiEditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole: {
        const QString detail = index.column() == RemarkColumn ? remarkDetail(row) : QString();
        return plainToolTip(detail.isEmpty() ? text(row, index.column()) : detail);
    }
    case Qt::AccessibleDescriptionRole:
        return index.column() == RemarkColumn ? remarkDetail(row) : QString();
    case Qt::CheckStateRole:
        if (index.column() == NameColumn && isTickable(row))
            return int(isTicked(row) ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::DecorationRole:
        if (index.column() == RemarkColumn)
            return themedIcon(iconOf(outcomeOf(row)));
        return {};
    case IdRole:
        return row.id.value();
    case OutcomeRole:
        return int(outcomeOf(row));
    default:
        return {};
    }
}

QVariant MultiEditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case DepartmentColumn:
        return tr("Main department");
    case NowColumn:
        return tr("Now");
    case ThenColumn:
        return tr("Then");
    case RemarkColumn:
        return tr("Remark");
    default:
        return {};
    }
}

Qt::ItemFlags MultiEditModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn && isTickable(m_rows.at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool MultiEditModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !isTickable(m_rows.at(index.row())))
        return false;
    setTicked({index}, value.toInt() == Qt::Checked);
    return true;
}

QString MultiEditModel::details() const
{
    QStringList paragraphs;
    for (const Row &row : m_rows) {
        const Outcome outcome = outcomeOf(row);
        if (outcome != Outcome::Refused && outcome != Outcome::Unclear)
            continue;
        const QString why = row.error ? describe(*row.error).full() : describe(row.state);
        paragraphs.append(oneLine(nameOf(row.id)) + u" ("_s + row.id.value() + u")\n"_s + why);
    }
    return paragraphs.join(u"\n\n"_s);
}

} // namespace OrgDesk
