// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/delta.h"
#include "core/directory/member_query.h"
#include "ui/doctor/withheld_fields.h"
#include "ui/models/key_diff.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QElapsedTimer>
#include <QFuture>
#include <QTimer>

#include <functional>
#include <optional>

namespace OrgDesk {

class LiveMarks;

/// Where the table asks; every future ends with a Result.
struct PeopleSource
{
    std::function<QFuture<Result<MemberKeys>>(MemberQuery)> keys;
    std::function<QFuture<Result<QList<Person>>>(QList<PersonId>)> people;
    std::function<QFuture<Result<QHash<PersonId, QString>>>(QList<PersonId>)> names;
    /// At once, from the tree in memory.
    std::function<QString(const DepartmentId &)> departmentName;
    /// The name of an employee type; without it, the number is told.
    std::function<QString(int)> employeeTypeName = {};
    /// What stands for values that never arrive.
    std::function<WithheldField(PersonColumn)> withheld = {};
};

/// The people of a view. It holds their ordered keys; rows are fetched when they are looked at and
/// kept in a bounded cache. Keys state the revision that they were read at: commits up to it are
/// in them already, later ones are applied (docs/architecture.md). Rows come, go and change place
/// by fine-grained signals; there is no reset. UI thread.
class MemberTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        LoadingRole, ///< bool: the row has not arrived yet
        StatusRole, ///< int(PersonStatus)
    };
    enum class State { Reading, Ready, Failed };

    explicit MemberTableModel(PeopleSource source, QObject *parent = nullptr);

    /// Shows these people; the sorting is the model's own.
    void setView(const QList<DepartmentId> &departments, const QString &filter,
                 const PersonConditions &conditions = {});
    /// The departments of the same view have become these: people come and go, and what is shown
    /// stays meanwhile.
    void followDepartments(const QList<DepartmentId> &departments);
    /// Departments, filter and sorting as they are asked for.
    [[nodiscard]] MemberQuery query() const;
    void setMarks(LiveMarks *marks) { m_marks = marks; }
    /// What drags of people say: where they come from. Nobody can be dragged while it is empty.
    void setDragSource(const QString &organization) { m_organization = organization; }
    /// What the mirror has committed.
    void apply(const Commit &commit);
    /// What is known of values that never arrive may have changed.
    void refreshCells();
    /// Names of departments may have changed.
    void refreshDepartments();
    /// Asks for the keys again.
    void requery();
    /// Asks again for whatever could not be read, without waiting.
    void retry();
    void retranslate();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] PersonId idAt(int row) const;
    /// -1 when the person is not in the view. Linear.
    [[nodiscard]] int rowOf(const PersonId &id) const;
    /// The person, if the row has arrived.
    [[nodiscard]] const Person *personAt(int row) const;
    /// Whether everything that was asked for has come.
    [[nodiscard]] bool isSettled() const;
    /// A newly chosen view was asked for, and viewArrived() has not told of it yet.
    [[nodiscard]] bool isAwaitingView() const { return m_newView; }
    /// -1 for one that the table does not show.
    [[nodiscard]] static int columnOf(PersonColumn column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override
    {
        return Qt::MoveAction | Qt::CopyAction;
    }
    [[nodiscard]] QStringList mimeTypes() const override;
    /// Names for other programs, IDs for the department tree.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Column -1: as the platform ranks them.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void aboutToUpdate();
    void updated();
    /// Reading, ready or failed; also when the number of people has changed.
    void stateChanged();
    /// The keys of a newly chosen view are here.
    void viewArrived();

private:
    struct Row
    {
        Person person;
        int hint = 0;
    };

    [[nodiscard]] Row *rowFor(int row) const;
    void want(int row) const;
    void fetch();
    void takePeople(const QList<PersonId> &asked, const Result<QList<Person>> &answer);
    void askLater(const QList<PersonId> &asked);
    void fetchNames(const QList<Person> &people);
    void takeNames(const Result<QHash<PersonId, QString>> &answer);
    void requestKeys();
    void scheduleKeys();
    void takeKeys(const Result<MemberKeys> &answer);
    void takeFailure(const Error &error);
    void settle(const QList<PersonId> &keys, const KeyDiff &diff);
    void compareElsewhere(const QList<PersonId> &keys);
    void become(const QList<PersonId> &keys);
    void follow(const KeyDiff &diff, const QList<PersonId> &keys);
    void removeRanges(const QList<KeyDiff::Range> &ranges);
    void insertRanges(const QList<KeyDiff::Range> &ranges, const QList<PersonId> &keys);
    void permute(const QList<PersonId> &keys);
    void setState(State state);
    [[nodiscard]] bool isInView(const Person &person) const;
    [[nodiscard]] bool mayMove(const Person &before, const Person &now) const;
    void noteChange(const PersonChange &change, qint64 revision, QSet<PersonId> &gone);
    void removeGone(const QSet<PersonId> &gone);
    void refreshRow(const Person &person);
    [[nodiscard]] QString text(const Row &row, PersonColumn column) const;
    [[nodiscard]] QVariant rowData(const Row &row, PersonColumn column, int role) const;

    PeopleSource m_source;
    LiveMarks *m_marks = nullptr;
    QString m_organization;
    QList<DepartmentId> m_departments;
    QSet<DepartmentId> m_departmentSet;
    QString m_filter;
    PersonConditions m_conditions;
    PersonColumn m_sortBy = PersonColumn::PlatformOrder;
    Qt::SortOrder m_order = Qt::AscendingOrder;

    QList<PersonId> m_keys;
    /// The revision of m_keys.
    qint64 m_revision = -1;
    /// The newest commit that may have changed the keys.
    qint64 m_wantedRevision = -1;
    /// Who left the view, and at which revision, since the keys were asked for.
    QHash<PersonId, qint64> m_left;
    int m_serial = 0;
    bool m_askingKeys = false;
    /// Something was learned that the answer under way may lack.
    bool m_askAgain = false;
    bool m_newView = false;
    QElapsedTimer m_askedSince;
    qint64 m_lastCost = 0;
    QTimer m_keyTimer;
    QTimer m_staleTimer;
    State m_state = State::Reading;
    std::optional<Error> m_error;

    mutable QCache<PersonId, Row> m_rows;
    mutable QList<PersonId> m_wanted;
    mutable QTimer m_fetchTimer;
    bool m_fetching = false;
    /// Commits that overtook the fetch under way.
    QHash<PersonId, Person> m_overtaken;
    QHash<PersonId, QString> m_names;
};

} // namespace OrgDesk
