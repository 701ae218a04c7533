// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/search_box.h"

#include "core/wording/wording.h"
#include "core/workspace/workspace.h"
#include "ui/delegates/line_delegates.h"
#include "ui/models/search_model.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int maxHits = 60;
constexpr int maxVisibleRows = 9;
constexpr int refreshAfterMs = 400;

} // namespace

SearchBox::SearchBox(Workspace &workspace, QWidget *parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_model(new SearchModel(this))
{
    setObjectName(u"search"_s);
    setClearButtonEnabled(true);
    addAction(themedIcon(u"search"_s), LeadingPosition);
    setMinimumWidth(20 * fontMetrics().averageCharWidth());
    connect(this, &QLineEdit::textChanged, this, &SearchBox::ask);
    // What is shown stays true while the organization changes.
    m_again.setSingleShot(true);
    m_again.setInterval(refreshAfterMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isListVisible())
            ask();
    });
    connect(&workspace, &Workspace::committed, this, [this] {
        if (isListVisible() && !m_again.isActive())
            m_again.start();
    });
    retranslate();
}

void SearchBox::retranslate()
{
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search departments and people"));
    setToolTip(tr("Finds names, pinyin, e-mail, phone and employee numbers as you type"));
    if (m_list)
        m_list->setAccessibleName(tr("Search results"));
}

bool SearchBox::isListVisible() const
{
    return m_frame && m_frame->isVisible();
}

void SearchBox::ask()
{
    const QString wanted = text().trimmed();
    const int serial = ++m_serial;
    m_chooseFirst = m_chooseFirst && !wanted.isEmpty();
    if (wanted.isEmpty()) {
        m_model->setHits({});
        hideList();
        return;
    }
    m_workspace.search(wanted, maxHits)
        .then(this, [this, serial](const Result<QList<SearchHit>> &answer) {
            if (serial == m_serial)
                takeHits(answer);
        });
}

void SearchBox::takeHits(const Result<QList<SearchHit>> &answer)
{
    if (!answer && answer.error().kind == ErrorKind::Cancelled)
        return;
    m_answered = m_serial;
    makeList();
    const SearchHit *current = m_model->hitAt(m_list->currentIndex().row());
    const SearchHit before = current ? *current : SearchHit();
    m_model->setHits(answer ? *answer : QList<SearchHit>());
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const SearchHit *hit = m_model->hitAt(i);
        if (current && hit->department == before.department && hit->person == before.person)
            row = i;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_note->setVisible(m_model->rowCount() == 0);
    m_note->setText(answer ? tr("Nothing found.") : describe(answer.error()).what);
    setAccessibleDescription(tr("%Ln results", nullptr, m_model->rowCount()));
    if (std::exchange(m_chooseFirst, false) && m_model->rowCount() > 0) {
        choose(0);
        return;
    }
    if (hasFocus())
        showList();
}

void SearchBox::makeList()
{
    if (m_frame)
        return;
    m_frame = new QFrame(window());
    m_frame->setObjectName(u"searchPopup"_s);
    m_frame->setFrameShape(QFrame::StyledPanel);
    m_frame->setAutoFillBackground(true);
    m_frame->setBackgroundRole(QPalette::Base);
    m_frame->hide();
    m_list = new QListView(m_frame);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_note = new QLabel(m_frame);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMargin(8);
    auto *layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    window()->installEventFilter(this);
}

void SearchBox::showList()
{
    placeList();
    m_frame->show();
    m_frame->raise();
}

void SearchBox::hideList()
{
    if (m_frame)
        m_frame->hide();
}

void SearchBox::placeList()
{
    const QWidget *top = window();
    const QPoint below = mapTo(top, QPoint(0, height() + 1));
    const int width =
        std::min(std::max(this->width(), 56 * fontMetrics().averageCharWidth()), top->width() - 8);
    const int rows = std::clamp(m_model->rowCount(), 0, maxVisibleRows);
    m_list->setVisible(rows > 0);
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    const int wanted = rows > 0 ? rows * rowHeight + 4 : m_note->sizeHint().height() + 4;
    const int height = std::min(wanted, top->height() - below.y() - 4);
    const int left = std::clamp(below.x(), 4, std::max(4, top->width() - width - 4));
    m_frame->setGeometry(left, below.y(), width, height);
}

void SearchBox::moveCurrent(int by)
{
    if (m_model->rowCount() == 0)
        return;
    if (!isListVisible()) {
        showList();
        return;
    }
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_list->currentIndex());
    // The list never has the focus: say its current line here.
    const QModelIndex index = m_list->currentIndex();
    setAccessibleDescription(
        tr("%1, %2", "a hit and where it is")
            .arg(index.data().toString(), index.data(Qt::AccessibleDescriptionRole).toString()));
}

void SearchBox::choose(int row)
{
    const SearchHit *found = m_model->hitAt(row);
    if (!found)
        return;
    const SearchHit hit = *found;
    hideList();
    if (!hit.person.isEmpty())
        Q_EMIT personChosen(hit.person);
    else
        Q_EMIT departmentChosen(hit.department);
}

void SearchBox::chooseCurrent()
{
    if (text().trimmed().isEmpty())
        return;
    // What is listed belongs to an earlier text while the answer is under way.
    const bool isCurrent = m_answered == m_serial;
    if (isCurrent && isListVisible()) {
        choose(m_list->currentIndex().row());
        return;
    }
    m_chooseFirst = true;
    if (isCurrent)
        ask();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        moveCurrent(1);
        return;
    case Qt::Key_Up:
        moveCurrent(-1);
        return;
    case Qt::Key_PageDown:
        moveCurrent(maxVisibleRows - 1);
        return;
    case Qt::Key_PageUp:
        moveCurrent(1 - maxVisibleRows);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseCurrent();
        return;
    case Qt::Key_Escape:
        if (isListVisible())
            hideList();
        else
            clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (m_frame && m_model->rowCount() > 0 && event->reason() != Qt::ActiveWindowFocusReason)
        showList();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    hideList();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isListVisible())
        placeList();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace OrgDesk
