// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/directory.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>
#include <unordered_map>

namespace OrgDesk {

class LiveMarks;
struct PeopleDrag;

/// The projection's departments as a tree; first-level departments are the top rows. It follows
/// the projection by finest-grained signals and is reset only when an organization opens. A drop
/// alters nothing here: it asks by moveRequested(). UI thread.
class DepartmentTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        PathRole, ///< QStringList of names, from the first level down to it
        CountRole, ///< int, -1: not known
        PendingRole, ///< bool: a Change of it is under way
    };
    /// Says why these departments cannot go below that parent; empty: they can.
    using DropCheck =
        std::function<QString(const QList<DepartmentId> &dragged, const DepartmentId &parent)>;

    explicit DepartmentTreeModel(QObject *parent = nullptr);
    ~DepartmentTreeModel() override;

    /// Another organization: the only reset.
    void open(const Directory &tree);
    /// Takes over what `touched` and everything that follows from it has become in `tree`.
    void update(const Directory &tree, const QSet<DepartmentId> &touched);
    /// Distinct people below; empty: the platform's numbers are shown.
    void setCounts(const QHash<DepartmentId, int> &counts);
    void setPending(const QSet<DepartmentId> &pending);
    /// Whether people exist that are shared by themselves (the last top row).
    void setSharedVisible(bool visible);
    void setMarks(LiveMarks *marks) { m_marks = marks; }
    void setOrganization(const QString &organization) { m_organization = organization; }
    void setWritable(bool writable) { m_writable = writable; }
    void setPeopleWritable(bool writable) { m_peopleWritable = writable; }
    void setDropCheck(DropCheck check) { m_dropCheck = std::move(check); }
    /// Texts that depend on the language are asked for again.
    void retranslate();

    [[nodiscard]] QModelIndex indexOf(const DepartmentId &id, int column = NameColumn) const;
    [[nodiscard]] DepartmentId idAt(const QModelIndex &index) const;
    /// Why what is dragged cannot be dropped into `parent`; empty: it can.
    [[nodiscard]] QString dropRefusal(const QMimeData *data, const QModelIndex &parent) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    /// Copying is for people: it adds a department to theirs.
    [[nodiscard]] Qt::DropActions supportedDropActions() const override
    {
        return Qt::MoveAction | Qt::CopyAction;
    }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Around a batch of fine-grained changes, so that a view can hold its scroll position.
    void aboutToUpdate();
    void updated();
    /// A drop: `before` is the sibling that they shall stand before, empty: last.
    void moveRequested(const QList<OrgDesk::DepartmentId> &departments,
                       const OrgDesk::DepartmentId &parent, const OrgDesk::DepartmentId &before);
    /// People were dropped: they go from `from` (empty: their main department) to `to`, or stay
    /// where they are and belong to it as well.
    void peopleDropped(const QList<OrgDesk::PersonId> &people, const OrgDesk::DepartmentId &from,
                       const OrgDesk::DepartmentId &to, bool add);

private:
    struct Node;
    using Nodes = std::unordered_map<DepartmentId, std::unique_ptr<Node>>;

    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] Node *find(const DepartmentId &id) const;
    [[nodiscard]] Node *placeOf(const DepartmentId &id) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node, int column) const;
    [[nodiscard]] static int rowOf(const Node *node);
    [[nodiscard]] QString nameOf(const Node *node) const;
    [[nodiscard]] int countOf(const Node *node) const;
    [[nodiscard]] QStringList pathOf(const Node *node) const;
    [[nodiscard]] QString peopleDropRefusal(const PeopleDrag &drag, const Node *into) const;
    [[nodiscard]] QString descriptionOf(const Node *node) const;
    [[nodiscard]] QVariant nameData(const Node *node, int role) const;
    [[nodiscard]] QVariant countData(const Node *node, int role) const;

    void build(const Directory &tree, Node *node);
    [[nodiscard]] QSet<DepartmentId> reached(const Directory &tree,
                                             const QSet<DepartmentId> &touched) const;
    [[nodiscard]] QList<DepartmentId> movedAbove(const Directory &tree,
                                                 const DepartmentId &id) const;
    void place(const Directory &tree, const DepartmentId &id, QSet<DepartmentId> &parents);
    [[nodiscard]] int rowFor(const Directory &tree, const Node *parent,
                             const DepartmentId &id) const;
    void insertNode(Node *parent, int row, const Department &department);
    void moveNode(Node *node, Node *parent, int row);
    void removeNode(Node *node);
    void forget(Node *node);
    [[nodiscard]] QSet<DepartmentId> straighten(const Directory &tree, const DepartmentId &parent);
    void noteStray(const Node *node);
    void announce(const Node *node, int from, int to, const QList<int> &roles = {});

    std::unique_ptr<Node> m_root;
    Nodes m_nodes;
    // Those that hang at the top because their parent is not (rightly) there: it may still come.
    QSet<DepartmentId> m_strays;
    QHash<DepartmentId, int> m_counts;
    QSet<DepartmentId> m_pending;
    QString m_organization;
    DropCheck m_dropCheck;
    LiveMarks *m_marks = nullptr;
    bool m_writable = false;
    bool m_peopleWritable = false;
};

} // namespace OrgDesk
