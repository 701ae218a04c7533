// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString patchApi = u"PATCH"_s;

class WritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxFixture>();
        QVERIFY(m_sandbox->isRunning());
        m_platform = open(*m_sandbox, m_sink);
        m_all.clear();
        const auto all = readBelow(*m_platform->reading(), rootDepartment());
        QVERIFY(all.has_value());
        for (const DepartmentUpserted &fact : *all)
            m_all.append(fact.department);
    }
    void cleanup()
    {
        m_platform.reset();
        m_sandbox.reset();
    }

    void shouldCreateOnce()
    {
        CreateDepartment creation = newDepartment(u"Lighthouse"_s);
        creation.i18nName.zhCn = u"灯塔"_s;
        creation.leaders = {{somebody(), LeaderRole::Main}};
        const Applied applied = std::get<Applied>(apply(makeChange(creation), u"key-1"_s));
        QVERIFY(!applied.created.department.isEmpty());
        QVERIFY(!applied.requestId.isEmpty());
        QCOMPARE(applied.delta.origin, Origin::Answer);
        const auto fact = std::get<DepartmentUpserted>(applied.delta.facts.constFirst());
        QCOMPARE(fact.department.id, applied.created.department);
        QCOMPARE(fact.department.i18nName.zhCn, u"灯塔"_s);
        QCOMPARE(fact.department.mainLeader(), somebody());
        const QJsonObject real = m_sandbox->department(applied.created.department);
        QCOMPARE(real.value(u"name"_s).toString(), u"Lighthouse"_s);
        QCOMPARE(QString::number(fact.department.order), real.value(u"order"_s).toString());
        // The same key again is the same department.
        const Applied again = std::get<Applied>(apply(makeChange(creation), u"key-1"_s));
        QCOMPARE(again.created.department, applied.created.department);
    }

    void shouldCreateOnceThoughTheAnswersAreLost()
    {
        m_sandbox->fault(u"cut-after-apply"_s, u"POST"_s, 2);
        const qsizetype before = m_sandbox->departments().size();
        const Applied applied =
            std::get<Applied>(apply(makeChange(newDepartment(u"Lighthouse"_s)), u"key-1"_s));
        QCOMPARE(m_sandbox->departments().size(), before + 1);
        QVERIFY(!m_sandbox->department(applied.created.department).isEmpty());
    }

    void shouldEditOnlyWhatDiffers()
    {
        const Department target = m_all.constLast();
        UpdateDepartment edit{
            target.id, {target.name, target.i18nName, target.leaders, target.order}, {}};
        edit.wanted = edit.base;
        edit.wanted.name = u"Observatory"_s;
        edit.wanted.leaders = QList<Leader>{};
        const Applied applied = std::get<Applied>(apply(makeChange(edit)));
        const auto fact = std::get<DepartmentUpserted>(applied.delta.facts.constFirst());
        QCOMPARE(fact.department.name, u"Observatory"_s);
        const QJsonObject real = m_sandbox->department(target.id);
        QCOMPARE(real.value(u"name"_s).toString(), u"Observatory"_s);
        QVERIFY(real.value(u"leaders"_s).toArray().isEmpty());
        QCOMPARE(real.value(u"order"_s).toString(), QString::number(target.order));
        // Nothing to say, nothing sent.
        const int sent = m_sandbox->requests(patchApi, target.id.value());
        edit.wanted = edit.base;
        QVERIFY(std::get<Applied>(apply(makeChange(edit))).delta.facts.isEmpty());
        QCOMPARE(m_sandbox->requests(patchApi, target.id.value()), sent);
    }

    void shouldCreateWithPartnersChatUnitAndId()
    {
        CreateDepartment creation = newDepartment(u"Lighthouse"_s);
        creation.customId = u"LH-1"_s;
        creation.hrbps = {somebody()};
        creation.hasChat = true;
        creation.chatEmployeeTypes = {1, 6};
        creation.unit = UnitId(u"tokyo"_s);
        const Applied made = std::get<Applied>(apply(makeChange(creation), u"key-1"_s));
        const auto told = std::get<DepartmentUpserted>(made.delta.facts.constFirst());
        QVERIFY(told.department.hasChat);
        QVERIFY(told.department.chatId.startsWith(u"oc_"_s));
        QCOMPARE(told.department.chatEmployeeTypes, creation.chatEmployeeTypes);
        const QJsonObject real = m_sandbox->department(made.created.department);
        QCOMPARE(real.value(u"department_id"_s).toString(), u"LH-1"_s);
        QCOMPARE(real.value(u"department_hrbps"_s)[0].toString(), somebody().value());
        QCOMPARE(real.value(u"group_chat_employee_types"_s).toArray(), (QJsonArray{1, 6}));
        QCOMPARE(real.value(u"unit_ids"_s).toArray(), QJsonArray{u"tokyo"_s});
        // What a read tells is the same.
        const auto read =
            wait(m_platform->reading()->departments({made.created.department}, Priority::Waiting));
        QCOMPARE((*read)->constFirst().department.hrbps, creation.hrbps);
        QCOMPARE((*read)->constFirst().department.unit, creation.unit);
        QCOMPARE((*read)->constFirst().department.chatId, told.department.chatId);
    }

    void shouldChangePartnersChatUnitAndIdInOneEdit()
    {
        // GIVEN a department with a chat and a unit
        const Department made = equipped();
        UpdateDepartment edit{made.id, {}, {}};
        edit.base.hrbps = made.hrbps;
        edit.wanted.hrbps = QList<PersonId>{};
        edit.base.hasChat = true;
        edit.wanted.hasChat = false;
        edit.base.unit = made.unit;
        edit.wanted.unit = UnitId(u"cloud"_s);
        edit.base.customId = made.customId;
        edit.wanted.customId = u"LH-2"_s;
        const Applied applied = std::get<Applied>(apply(makeChange(edit)));
        const auto told = std::get<DepartmentUpserted>(applied.delta.facts.constFirst());
        QCOMPARE(told.department.customId, u"LH-2"_s);
        QCOMPARE(told.department.unit, UnitId(u"cloud"_s));
        QVERIFY(!told.department.hasChat && told.department.chatId.isEmpty());
        QVERIFY(told.fields.testFlag(DepartmentField::ChatId));
        const QJsonObject real = m_sandbox->department(made.id);
        QCOMPARE(real.value(u"department_id"_s).toString(), u"LH-2"_s);
        QVERIFY(real.value(u"department_hrbps"_s).toArray().isEmpty());
        QVERIFY(real.value(u"chat_id"_s).toString().isEmpty());
        QCOMPARE(real.value(u"unit_ids"_s).toArray(), QJsonArray{u"cloud"_s});
        // AND the other way round
        const Applied back = std::get<Applied>(apply(inverse(makeChange(edit))));
        QVERIFY(!back.delta.facts.isEmpty());
        const QJsonObject again = m_sandbox->department(made.id);
        QCOMPARE(again.value(u"department_id"_s).toString(), u"LH-1"_s);
        QVERIFY(!again.value(u"chat_id"_s).toString().isEmpty());
        QCOMPARE(again.value(u"unit_ids"_s).toArray(), QJsonArray{u"tokyo"_s});
    }

    void shouldSayWhatWasDoneWhenALaterPartIsRefused()
    {
        // GIVEN an edit of the name and of an ID that another department has
        const Department made = equipped();
        UpdateDepartment edit{made.id, {}, {}};
        edit.base.name = made.name;
        edit.wanted.name = u"Beacon"_s;
        edit.base.customId = made.customId;
        edit.wanted.customId = m_all.constFirst().customId;
        const auto partly = std::get<AppliedPartly>(apply(makeChange(edit)));
        // THEN the refusal is told at its field, and what is done as a fact
        QCOMPARE(partly.why.code, u"43007"_s);
        QCOMPARE(partly.why.kind, ErrorKind::ValueTaken);
        QCOMPARE(partly.why.field, u"id"_s);
        const auto told = std::get<DepartmentUpserted>(partly.delta.facts.constFirst());
        QCOMPARE(told.department.name, u"Beacon"_s);
        QCOMPARE(told.department.customId, made.customId);
        QCOMPARE(m_sandbox->department(made.id).value(u"name"_s).toString(), u"Beacon"_s);
    }

    void shouldLetGoOfAUnitThatCannotBeReplaced()
    {
        const Department made = equipped();
        UpdateDepartment edit{made.id, {}, {}};
        edit.base.unit = made.unit;
        edit.wanted.unit = UnitId(u"nowhere"_s);
        const auto partly = std::get<AppliedPartly>(apply(makeChange(edit)));
        QCOMPARE(partly.why.field, u"unit"_s);
        const auto told = std::get<DepartmentUpserted>(partly.delta.facts.constFirst());
        QVERIFY(told.department.unit.isEmpty());
        QVERIFY(m_sandbox->department(made.id).value(u"unit_ids"_s).toArray().isEmpty());
    }

    void shouldMoveAndDelete()
    {
        const Applied parent =
            std::get<Applied>(apply(makeChange(newDepartment(u"New home"_s)), u"k1"_s));
        const Department target = leaf();
        const MoveDepartment move{
            target.id, {target.parent, target.order}, {parent.created.department, 4711}};
        const auto moved = std::get<Applied>(apply(makeChange(move)));
        QCOMPARE(m_sandbox->department(target.id).value(u"parent_department_id"_s).toString(),
                 parent.created.department.value());
        QCOMPARE(m_sandbox->department(target.id).value(u"order"_s).toString(), u"4711"_s);
        QCOMPARE(std::get<DepartmentUpserted>(moved.delta.facts.constFirst()).department.parent,
                 parent.created.department);
        // A department that is not empty stays.
        DeleteDepartment removal;
        removal.target = parent.created.department;
        const auto refused = std::get<Refused>(apply(makeChange(removal)));
        QCOMPARE(refused.error.kind, ErrorKind::NotEmpty);
        QVERIFY(!refused.error.requestId.isEmpty());
        const Applied empty =
            std::get<Applied>(apply(makeChange(newDepartment(u"Empty"_s)), u"k2"_s));
        removal.target = empty.created.department;
        const auto removed = std::get<Applied>(apply(makeChange(removal)));
        QCOMPARE(removed.delta.facts, QList<Fact>{DepartmentRemoved{empty.created.department}});
        QVERIFY(m_sandbox->department(empty.created.department).isEmpty());
        QCOMPARE(std::get<Refused>(apply(makeChange(removal))).error.kind, ErrorKind::NotFound);
    }

    void shouldSayWhyItWasRefused()
    {
        const Department target = m_all.constLast();
        const auto sibling =
            std::find_if(m_all.cbegin(), m_all.cend(), [&](const Department &other) {
                return other.parent == m_all.constFirst().parent
                    && other.id != m_all.constFirst().id;
            });
        QVERIFY(sibling != m_all.cend());
        UpdateDepartment rename{m_all.constFirst().id, {}, {}};
        rename.base.name = m_all.constFirst().name;
        rename.wanted.name = sibling->name;
        const Error taken = std::get<Refused>(apply(makeChange(rename))).error;
        QCOMPARE(taken.kind, ErrorKind::NameTaken);
        QCOMPARE(taken.field, u"name"_s);
        QCOMPARE(taken.code, u"43022"_s);
        const MoveDepartment below{m_all.constFirst().id,
                                   {m_all.constFirst().parent, m_all.constFirst().order},
                                   {m_all.constFirst().id, 1}};
        QCOMPARE(std::get<Refused>(apply(makeChange(below))).error.kind, ErrorKind::Invalid);
        m_sandbox->control(u"grant"_s, {{u"without"_s, QJsonArray{u"contact:contact"_s}}});
        const Error missing = std::get<Refused>(apply(makeChange(rename))).error;
        QCOMPARE(missing.kind, ErrorKind::PermissionMissing);
        QCOMPARE(missing.permissions, QStringList{u"contact:contact"_s});
        QVERIFY(missing.help.isValid());
    }

    void shouldTellAnUnknownOutcomeAndProbeIt_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("applied");
        QTest::newRow("cut after") << u"cut-after-apply"_s << true;
        QTest::newRow("cut before") << u"cut"_s << false;
        QTest::newRow("no answer") << u"hang"_s << false;
        QTest::newRow("500") << u"status"_s << false;
        QTest::newRow("a page") << u"html"_s << false;
    }
    void shouldTellAnUnknownOutcomeAndProbeIt()
    {
        QFETCH(QString, fault);
        QFETCH(bool, applied);
        for (const bool deletion : {false, true}) {
            // GIVEN a write whose answer is lost
            const Applied made = std::get<Applied>(apply(
                makeChange(newDepartment(u"Lost %1"_s.arg(deletion))), u"k%1"_s.arg(deletion)));
            Change change;
            if (deletion) {
                DeleteDepartment removal;
                removal.target = made.created.department;
                change = makeChange(removal);
            } else {
                UpdateDepartment edit{made.created.department, {}, {}};
                edit.base.name = u"Lost 0"_s;
                edit.wanted.name = u"Found"_s;
                change = makeChange(edit);
            }
            const QString verb = deletion ? u"DELETE"_s : u"PATCH"_s;
            m_sandbox->fault(fault, verb, 1);
            const auto outcome = apply(change, u"write"_s);
            // THEN that is said, and it was sent once
            QVERIFY2(std::holds_alternative<Unknown>(outcome), qPrintable(verb));
            QCOMPARE(std::get<Unknown>(outcome).error.kind, ErrorKind::OutcomeUnknown);
            QCOMPARE(m_sandbox->requests(verb, made.created.department.value()), 1);
            // AND asking tells what became of it
            const auto probed = wait(m_platform->writing()->probe(change, u"write"_s));
            QVERIFY(probed && probed->has_value());
            QCOMPARE(std::holds_alternative<ProbedApplied>(**probed), applied);
            QCOMPARE(std::holds_alternative<ProbedNotApplied>(**probed), !applied);
        }
    }

    void shouldProbeAMove()
    {
        const Applied parent =
            std::get<Applied>(apply(makeChange(newDepartment(u"Home"_s)), u"k"_s));
        const Department target = leaf();
        const Change move = makeChange(MoveDepartment{
            target.id, {target.parent, target.order}, {parent.created.department, 300}});
        m_sandbox->fault(u"cut-after-apply"_s, u"PATCH"_s, 1);
        QVERIFY(std::holds_alternative<Unknown>(apply(move)));
        auto probed = wait(m_platform->writing()->probe(move, {}));
        QVERIFY(std::holds_alternative<ProbedApplied>(**probed));
        // WHEN somebody else puts it elsewhere
        m_sandbox->mutate(u"department.move"_s, target.id.value(),
                          {{u"parent_department_id"_s, u"0"_s}, {u"order"_s, u"99887"_s}});
        probed = wait(m_platform->writing()->probe(move, {}));
        // THEN it is neither before nor after
        QVERIFY(std::holds_alternative<ProbedDifferent>(**probed));
    }

    void shouldProbeWhatWasCleared()
    {
        // GIVEN a department with a leader and translations
        CreateDepartment creation = newDepartment(u"Observatory"_s);
        creation.i18nName = {u"天文台"_s, u"The observatory"_s, {}};
        creation.leaders = {{somebody(), LeaderRole::Main}};
        const Applied made = std::get<Applied>(apply(makeChange(creation), u"k"_s));
        // WHEN both are taken away and the answer is lost
        UpdateDepartment edit{made.created.department, {}, {}};
        edit.base.leaders = creation.leaders;
        edit.wanted.leaders = QList<Leader>{};
        edit.base.i18nName = creation.i18nName;
        edit.wanted.i18nName = I18nName{};
        const Change change = makeChange(edit);
        m_sandbox->fault(u"cut-after-apply"_s, patchApi, 1);
        QVERIFY(std::holds_alternative<Unknown>(apply(change)));
        // THEN their absence shows that it was done
        const auto probed = wait(m_platform->writing()->probe(change, {}));
        QVERIFY(probed && probed->has_value());
        QVERIFY(std::holds_alternative<ProbedApplied>(**probed));
    }

    void shouldConcludeWhenTheDepartmentIsGone()
    {
        // GIVEN a lost answer, and a department that somebody deletes meanwhile
        const Applied made = std::get<Applied>(apply(makeChange(newDepartment(u"X"_s)), u"k"_s));
        UpdateDepartment edit{made.created.department, {}, {}};
        edit.base.name = u"X"_s;
        edit.wanted.name = u"Y"_s;
        const Change change = makeChange(edit);
        m_sandbox->fault(u"cut-after-apply"_s, patchApi, 1);
        QVERIFY(std::holds_alternative<Unknown>(apply(change)));
        m_sandbox->mutate(u"department.delete"_s, made.created.department.value());
        // THEN the case is closed
        const auto probed = wait(m_platform->writing()->probe(change, {}));
        QVERIFY(probed && probed->has_value());
        QCOMPARE(std::get<ProbedDifferent>(**probed).delta.facts,
                 QList<Fact>{DepartmentRemoved{made.created.department}});
    }

    void shouldConcludeWhenTheDepartmentIsOutOfSight()
    {
        // GIVEN a lost rename and a lost deletion, and a contact scope that is narrowed meanwhile
        const Applied made = std::get<Applied>(apply(makeChange(newDepartment(u"X"_s)), u"k"_s));
        UpdateDepartment edit{made.created.department, {}, {}};
        edit.base.name = u"X"_s;
        edit.wanted.name = u"Y"_s;
        DeleteDepartment removal;
        removal.target = made.created.department;
        for (const Change &change : {makeChange(edit), makeChange(removal)}) {
            m_sandbox->control(u"scope"_s, {{u"all"_s, true}});
            m_sandbox->fault(u"cut"_s, u"PATCH"_s, 1);
            m_sandbox->fault(u"cut"_s, u"DELETE"_s, 1);
            QVERIFY(std::holds_alternative<Unknown>(apply(change, u"lost"_s)));
            m_sandbox->control(u"clear-faults"_s);
            m_sandbox->control(u"scope"_s,
                               {{u"departments"_s, QJsonArray{}}, {u"users"_s, QJsonArray{}}});
            // THEN the case is closed with that reason
            const auto probed = wait(m_platform->writing()->probe(change, {}));
            QVERIFY(probed && probed->has_value());
            QCOMPARE(std::get<ProbedUnverifiable>(**probed).why.kind, ErrorKind::OutOfScope);
        }
    }

    void shouldConcludeWhenTheChangeMayNotBeRead()
    {
        // GIVEN an app that may write departments, but not read where they are
        const Department target = leaf();
        const Change move = makeChange(
            MoveDepartment{target.id, {target.parent, target.order}, {rootDepartment(), 987654}});
        m_sandbox->control(
            u"grant"_s,
            {{u"without"_s,
              QJsonArray{u"contact:department.organize:readonly"_s,
                         u"contact:contact:access_as_app"_s, u"contact:contact:readonly"_s,
                         u"contact:contact:readonly_as_app"_s}}});
        m_sandbox->fault(u"cut-after-apply"_s, patchApi, 1);
        QVERIFY(std::holds_alternative<Unknown>(apply(move)));
        // THEN the case is closed, and says which permission is missing
        const auto probed = wait(m_platform->writing()->probe(move, {}));
        QVERIFY(probed && probed->has_value());
        const ProbedUnverifiable told = std::get<ProbedUnverifiable>(**probed);
        QCOMPARE(told.why.kind, ErrorKind::PermissionMissing);
        QCOMPARE(told.why.permissions, QStringList{u"contact:department.organize:readonly"_s});
        // AND what could be read is told
        QCOMPARE(std::get<DepartmentUpserted>(told.delta.facts.constFirst()).department.id,
                 target.id);
    }

    void shouldProbeACreationByItsKey()
    {
        const Change creation = makeChange(newDepartment(u"Twice?"_s));
        m_sandbox->fault(u"cut-after-apply"_s, u"POST"_s, 40);
        QVERIFY(std::holds_alternative<Unknown>(apply(creation, u"k"_s)));
        m_sandbox->control(u"clear-faults"_s);
        const qsizetype count = m_sandbox->departments().size();
        auto probed = wait(m_platform->writing()->probe(creation, u"k"_s));
        const DepartmentId created = std::get<ProbedApplied>(**probed).created.department;
        QCOMPARE(m_sandbox->department(created).value(u"name"_s).toString(), u"Twice?"_s);
        // A platform that has forgotten the key refuses the name; the department is found by it.
        probed = wait(m_platform->writing()->probe(creation, u"another key"_s));
        QCOMPARE(std::get<ProbedApplied>(**probed).created.department, created);
        QCOMPARE(m_sandbox->departments().size(), count);
    }

    void shouldNotHoldALostDeletionForAFailure()
    {
        const Applied made = std::get<Applied>(apply(makeChange(newDepartment(u"Gone"_s)), u"k"_s));
        DeleteDepartment removal;
        removal.target = made.created.department;
        const Change change = makeChange(removal);
        m_sandbox->fault(u"cut-after-apply"_s, u"DELETE"_s, 1);
        QVERIFY(std::holds_alternative<Unknown>(apply(change, u"delete"_s)));
        QVERIFY(std::holds_alternative<Applied>(apply(change, u"delete"_s)));
    }

    void shouldWriteOneAtATime()
    {
        // GIVEN a slow platform that refuses two structure changes at once
        Sandbox::Options slow;
        slow.latencyMs = 30;
        m_platform.reset();
        m_sandbox = std::make_unique<SandboxFixture>(slow);
        m_platform = open(*m_sandbox, m_sink);
        // WHEN ten are asked for at once
        int applied = 0;
        for (int i = 0; i < 10; ++i) {
            m_platform->writing()
                ->apply(makeChange(newDepartment(u"D%1"_s.arg(i))), u"k%1"_s.arg(i))
                .then([&](ApplyOutcome outcome) {
                    applied += std::holds_alternative<Applied>(outcome) ? 1 : 0;
                });
        }
        QTRY_COMPARE_WITH_TIMEOUT(applied, 10, 10000);
        // THEN none of them met the lock
        QCOMPARE(m_sandbox->requests(u"POST"_s, u"/departments?"_s), 10);
    }

    void shouldWaitForALockToBeGivenBack()
    {
        Feishu::PlatformSettings settings = quickSettings();
        settings.retries.firstDelay = 100ms;
        settings.retries.ceiling = 400ms;
        m_platform = open(*m_sandbox, m_sink, settings);
        m_sandbox->control(u"lock"_s, {{u"seconds"_s, 0.6}});
        QVERIFY(std::holds_alternative<Applied>(
            apply(makeChange(newDepartment(u"Patient"_s)), u"k"_s)));
    }

    void shouldRefuseWhatIsOutOfScope()
    {
        const Department target = leaf();
        m_sandbox->control(u"scope"_s,
                           {{u"departments"_s, QJsonArray{}}, {u"users"_s, QJsonArray{}}});
        UpdateDepartment edit{target.id, {}, {}};
        edit.base.name = target.name;
        edit.wanted.name = u"X"_s;
        QCOMPARE(std::get<Refused>(apply(makeChange(edit))).error.kind, ErrorKind::OutOfScope);
    }

    void shouldEndWritesWhenThePlatformGoes()
    {
        m_sandbox->fault(u"hang"_s, u"POST /contact"_s, 5);
        int ended = 0;
        for (int i = 0; i < 3; ++i) {
            m_platform->writing()->apply(makeChange(newDepartment(u"x"_s)), u"k"_s).then([&](auto) {
                ++ended;
            });
        }
        QTRY_VERIFY(m_sandbox->requests(u"POST"_s, u"/departments?"_s) > 0);
        m_platform.reset();
        QCOMPARE(ended, 3);
    }

private:
    /// A new department with everything that a department can have.
    [[nodiscard]] Department equipped()
    {
        CreateDepartment creation = newDepartment(u"Lighthouse"_s);
        creation.customId = u"LH-1"_s;
        creation.hrbps = {somebody()};
        creation.hasChat = true;
        creation.unit = UnitId(u"tokyo"_s);
        const Applied made = std::get<Applied>(apply(makeChange(creation), u"equipped"_s));
        return std::get<DepartmentUpserted>(made.delta.facts.constFirst()).department;
    }
    ApplyOutcome apply(const Change &change, const QString &key = u"key"_s)
    {
        auto outcome = wait(m_platform->writing()->apply(change, key), 30s);
        return outcome ? *outcome
                       : ApplyOutcome(Refused{makeError(ErrorKind::Internal, u"hung"_s)});
    }
    static CreateDepartment newDepartment(const QString &name)
    {
        CreateDepartment creation;
        creation.parent = rootDepartment();
        creation.name = name;
        return creation;
    }
    PersonId somebody()
    {
        for (const QJsonValue &value : m_sandbox->people()) {
            const QJsonObject status = value.toObject().value(u"status"_s).toObject();
            if (status.value(u"is_activated"_s).toBool() && !status.value(u"is_frozen"_s).toBool()
                && !status.value(u"is_unjoin"_s).toBool())
                return PersonId(value.toObject().value(u"open_id"_s).toString());
        }
        return {};
    }
    /// A department without sub-departments.
    Department leaf() const
    {
        for (const Department &candidate : m_all) {
            const bool hasChildren =
                std::any_of(m_all.cbegin(), m_all.cend(),
                            [&](const Department &d) { return d.parent == candidate.id; });
            if (!hasChildren)
                return candidate;
        }
        return {};
    }

    RecordingSink m_sink;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Platform> m_platform;
    QList<Department> m_all;
};

} // namespace

ORGDESK_TEST(WritingTest)
#include "test_writing.moc"
