// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

ListEntry named(const QString &name)
{
    ListEntry entry;
    entry.name = name;
    entry.i18nName = {u"返聘专家"_s, u"Returning expert"_s, {}};
    return entry;
}

class EmployeeTypesOnSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxFixture>();
        QVERIFY(m_sandbox->isRunning());
        m_platform = open(*m_sandbox, m_sink);
        QVERIFY(m_platform->capabilities().has(Capability::WriteLists));
    }
    void cleanup()
    {
        m_platform.reset();
        m_sandbox.reset();
    }

    void shouldTellWhatIsBuiltIn()
    {
        const QList<ListEntry> types = read();
        QVERIFY(types.constFirst().builtIn);
        QVERIFY(!types.constLast().builtIn);
        QVERIFY(!types.constLast().platformId.isEmpty());
    }

    void shouldMakeEditAndRemove()
    {
        const Change creation = makeChange(
            ChangeListEntry{CompanyListKind::EmployeeTypes, std::nullopt, named(u"Expert"_s)});
        QVERIFY(std::holds_alternative<Applied>(apply(creation)));
        const ListEntry made = read().constLast();
        QCOMPARE(made.name, u"Expert"_s);
        QCOMPARE(made.i18nName.enUs, u"Returning expert"_s);
        QVERIFY(made.active);

        ListEntry wanted = made;
        wanted.name = u"Senior expert"_s;
        wanted.active = false;
        const Change edit = makeChange(ChangeListEntry{{}, made, wanted});
        QVERIFY(std::holds_alternative<Applied>(apply(edit)));
        QCOMPARE(read().constLast(), wanted);
        QVERIFY(std::holds_alternative<Applied>(apply(inverse(edit))));
        QCOMPARE(read().constLast(), made);

        // The inverse of the creation knows no number; the name leads to it.
        QVERIFY(std::holds_alternative<Applied>(apply(inverse(creation))));
        QVERIFY(read().constLast().name != u"Expert"_s);
    }

    void shouldNotOverwriteWhatAColleagueChanged()
    {
        const ListEntry before = read().constLast();
        ListEntry theirs = before;
        theirs.name = u"Theirs"_s;
        QVERIFY(std::holds_alternative<Applied>(
            apply(makeChange(ChangeListEntry{{}, before, theirs}))));
        ListEntry ours = before;
        ours.active = !before.active;
        const ApplyOutcome outcome = apply(makeChange(ChangeListEntry{{}, before, ours}));
        QVERIFY(std::holds_alternative<Refused>(outcome));
        QCOMPARE(std::get<Refused>(outcome).error.kind, ErrorKind::ChangedMeanwhile);
        QCOMPARE(read().constLast(), theirs);
    }

    void shouldNameTheFieldOfADuplicate()
    {
        const ApplyOutcome outcome =
            apply(makeChange(ChangeListEntry{{}, std::nullopt, named(read().constLast().name)}));
        QVERIFY(std::holds_alternative<Refused>(outcome));
        const Error error = std::get<Refused>(outcome).error;
        QCOMPARE(error.kind, ErrorKind::NameTaken);
        QCOMPARE(error.code, u"42301"_s);
        QCOMPARE(error.field, u"name"_s);
        QVERIFY(!error.requestId.isEmpty());
    }

    void shouldFindOutWhatBecameOfALostAnswer()
    {
        const Change creation =
            makeChange(ChangeListEntry{{}, std::nullopt, named(u"Lost and found"_s)});
        const auto probe = [&](const Change &change) {
            return wait(m_platform->writing()->probe(change, u"key"_s)).value().value();
        };
        QVERIFY(std::holds_alternative<ProbedNotApplied>(probe(creation)));
        m_sandbox->fault(u"cut-after-apply"_s, u"POST /open-apis/contact/v3/employee_type_enums"_s,
                         5);
        const ApplyOutcome outcome = apply(creation);
        m_sandbox->control(u"clear-faults"_s);
        QVERIFY(std::holds_alternative<Unknown>(outcome));
        QVERIFY(std::holds_alternative<ProbedApplied>(probe(creation)));
        QVERIFY(std::holds_alternative<ProbedNotApplied>(probe(inverse(creation))));
    }

    void shouldCallWhatIsGoneAlreadyRemoved()
    {
        const Change removal = makeChange(ChangeListEntry{{}, read().constLast(), std::nullopt});
        QVERIFY(std::holds_alternative<Applied>(apply(removal)));
        QVERIFY(std::holds_alternative<Applied>(apply(removal)));
    }

private:
    ApplyOutcome apply(const Change &change)
    {
        return wait(m_platform->writing()->apply(change, u"key"_s)).value();
    }

    QList<ListEntry> read()
    {
        return wait(m_platform->reading()->list(CompanyListKind::EmployeeTypes, Priority::Waiting))
            .value()
            .value();
    }

    RecordingSink m_sink;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Platform> m_platform;
};

} // namespace

ORGDESK_TEST(EmployeeTypesOnSandboxTest)

#include "test_employee_types.moc"
