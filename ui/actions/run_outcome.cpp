// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/actions/run_outcome.h"

#include "core/wording/wording.h"
#include "ui/dialogs/error_box.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct RunOutcome
{
    Q_DECLARE_TR_FUNCTIONS(RunOutcome)
};

constexpr qsizetype entriesShown = 10;

bool mayBeMade(const JournalEntry &entry)
{
    return entry.state != RunState::Planned && entry.state != RunState::Failed
        && entry.state != RunState::NotMade;
}

bool isSurelyNotMade(const RunReport &report)
{
    return report.error && report.error->kind != ErrorKind::OutcomeUnknown
        && std::none_of(report.entries.cbegin(), report.entries.cend(), mayBeMade);
}

bool isUnclear(const JournalEntry &entry)
{
    return entry.state == RunState::Sent || entry.state == RunState::Unknown
        || entry.state == RunState::Differs || entry.state == RunState::Unverifiable
        || entry.state == RunState::DonePartly;
}

// Whether what a dialog is about is still to be made. It comes last in the plan, after what makes
// room for it, so what was made before it can stay.
bool isStillToBeMadeBy(const RunReport &report)
{
    return report.error && std::none_of(report.entries.cbegin(), report.entries.cend(), isUnclear)
        && (report.entries.isEmpty() || !mayBeMade(report.entries.constLast()));
}

// `context` says that nothing was made, so it stands only where that is known.
QString failureContext(const RunReport &report, const QString &context)
{
    QList<JournalEntry> entries = report.entries;
    // There is room for a few: those that the error is about come first.
    std::stable_partition(entries.begin(), entries.end(),
                          [](const JournalEntry &entry) { return !tookEffect(entry.state); });
    QStringList lines;
    if (report.error->kind == ErrorKind::OutcomeUnknown
        && std::none_of(entries.cbegin(), entries.cend(), mayBeMade))
        return RunOutcome::tr("Nothing was sent: what became of an earlier change has to be "
                              "found out first.");
    if (isSurelyNotMade(report)) {
        lines.append(context);
        if (entries.size() == 1)
            return context;
    }
    for (const JournalEntry &entry : entries.first(qMin(entries.size(), entriesShown)))
        lines.append(u"• "_s + describe(entry));
    const auto more = int(entries.size() - entriesShown);
    if (more > 0)
        lines.append(RunOutcome::tr("%Ln more change(s) are in the Activity list.", nullptr, more));
    return lines.join(u'\n');
}

} // namespace

bool isStillToBeMade(const Result<RunReport> &answer)
{
    return answer ? isStillToBeMadeBy(*answer) : answer.error().kind != ErrorKind::OutcomeUnknown;
}

QString tellOutcome(const Result<RunReport> &answer, const QString &context, const Directory &tree,
                    QWidget *asker)
{
    if (!answer) {
        if (answer.error().kind != ErrorKind::Cancelled)
            showError(asker, answer.error(),
                      answer.error().kind == ErrorKind::OutcomeUnknown ? QString() : context);
        return {};
    }
    if (!answer->problems.isEmpty()) {
        // What the check says is closer to the case than what the kind of error says.
        showError(asker, *answer->error,
                  context + u'\n' + describe(answer->problems.constFirst(), tree));
        return {};
    }
    if (answer->error) {
        showError(asker, *answer->error, failureContext(*answer, context));
        return {};
    }
    return answer->entries.isEmpty() ? QString() : describe(answer->entries.constLast());
}

} // namespace OrgDesk
