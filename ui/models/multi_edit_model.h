// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/activity.h"
#include "core/directory/company_lists.h"
#include "ui/models/multi_edit_preview.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <optional>

namespace OrgDesk {

/// The people of an edit of many: what each has now and would have then, and while it runs and
/// afterwards what became of each. Rows never come or go; one is set once its person is read.
/// UI thread.
class MultiEditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, DepartmentColumn, NowColumn, ThenColumn, RemarkColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        OutcomeRole, ///< int(Outcome)
    };
    /// How a row stands.
    enum class Outcome {
        Reading, ///< The person is not read yet.
        Gone, ///< Has left, or is out of sight.
        Undecided, ///< No value is chosen.
        Changes,
        LeftOut, ///< Would change, but is not ticked.
        Same,
        Impossible,
        Waiting, ///< Handed over; not sent, or without an answer so far.
        Done,
        Refused, ///< Known not to be made.
        Unclear, ///< Sent, and nobody knows whether it is made.
    };

    explicit MultiEditModel(QList<PersonId> people, QObject *parent = nullptr);

    void setDepartmentName(std::function<QString(const DepartmentId &)> nameOf);
    void setLists(const CompanyLists &lists);
    void addNames(const QHash<PersonId, QString> &names);
    void setFacts(const MultiEditFacts &facts);
    /// Which field it is about, and the value for it; empty: none is chosen yet. Another value than
    /// before forgets what became of the earlier one.
    void setValue(PersonField field, const QString &ownField,
                  const std::optional<ValueForMany> &value);
    /// What was read of those asked for; who is missing there is gone. May come again.
    void takePeople(const QList<PersonId> &asked, const QList<Person> &read);
    /// These are gone; nothing that may not be seen any more is kept of them, nor their names as
    /// somebody's managers.
    void forget(const QList<PersonId> &people);

    /// The Changes of the rows that are ticked and not made yet.
    [[nodiscard]] QList<Change> changes() const;
    /// How many they are.
    [[nodiscard]] int changeCount() const;
    /// These are handed over: their rows wait.
    void begin(const QList<Change> &changes);
    /// What became of one of them so far. Others are ignored.
    void take(const ChangeId &change, RunState state, const std::optional<Error> &error);
    /// Nothing more is heard of those that still wait; `error` says why.
    void end(const std::optional<Error> &error);

    [[nodiscard]] int count(Outcome outcome) const;
    [[nodiscard]] QList<PersonId> people(Outcome outcome) const;
    /// Everything that was refused or is unclear, a person a paragraph, with the platform's codes
    /// and log IDs.
    [[nodiscard]] QString details() const;
    /// Ticks or unticks the rows that would change.
    void setTicked(const QModelIndexList &rows, bool ticked);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Something of the counts or of changes() may be different.
    void outcomesChanged();

private:
    struct Row
    {
        PersonId id;
        std::optional<Person> person = {};
        bool gone = false;
        /// What somebody chose; empty: as the preview proposes.
        std::optional<bool> ticked = {};
        MultiEditPreview preview = {};
        /// What was handed over last, and what became of it.
        ChangeId sent = {};
        std::optional<Person> before = {};
        RunState state = RunState::Planned;
        std::optional<Error> error = {};
    };

    void preview(Row &row) const;
    void previewAll();
    /// Previews the rows anew and tells the views, at once for all of them.
    void refresh(const QList<qsizetype> &rows);
    [[nodiscard]] static bool isTicked(const Row &row);
    [[nodiscard]] bool isTickable(const Row &row) const;
    [[nodiscard]] Outcome outcomeOf(const Row &row) const;
    [[nodiscard]] QString nameOf(const PersonId &person) const;
    [[nodiscard]] QString valueText(const Person &person) const;
    [[nodiscard]] QString nowText(const Row &row) const;
    [[nodiscard]] QString thenText(const Row &row) const;
    [[nodiscard]] QString remark(const Row &row) const;
    [[nodiscard]] QString remarkDetail(const Row &row) const;
    [[nodiscard]] QString text(const Row &row, int column) const;

    QList<Row> m_rows;
    QHash<PersonId, qsizetype> m_rowOf;
    QHash<ChangeId, qsizetype> m_sent;
    std::function<QString(const DepartmentId &)> m_departmentName;
    CompanyLists m_lists;
    QHash<PersonId, QString> m_names;
    MultiEditFacts m_facts;
    /// The field alone, whose values are shown before one is chosen.
    ValueForMany m_field;
    std::optional<ValueForMany> m_value;
};

} // namespace OrgDesk
