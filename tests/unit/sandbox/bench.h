// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/gateway.h"
#include "app/sandbox/organization.h"
#include "tests/testlib/fake_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <vector>

namespace OrgDesk::Sandbox::Test {

using namespace Qt::Literals::StringLiterals;

/// A company of five departments and four people behind a gateway, with a clock that stands still.
///
///     root ── Alpha ── Alpha One ── Alpha Deep
///          └─ Beta      └─ (Ada, Cai)
///          └─ Gamma (empty)
class Bench
{
public:
    struct Response
    {
        int http = 0;
        int code = -1;
        QJsonObject data;
        QJsonObject whole;
        Answer answer;
    };

    Bench()
        : service(organization, access, clock)
        , tokens(1, 7200)
        , gateway(service, tokens, {u"cli_0000000000000001"_s, u"secret"_s, u"tenant"_s}, clock)
    {
        gateway.quota().setEnabled(false);
        alpha = addDepartment(u"Alpha"_s, organization.root());
        beta = addDepartment(u"Beta"_s, organization.root());
        gamma = addDepartment(u"Gamma"_s, organization.root());
        alphaOne = addDepartment(u"Alpha One"_s, alpha);
        alphaDeep = addDepartment(u"Alpha Deep"_s, alphaOne);
        ada = addPerson(u"Ada"_s, {alphaOne});
        bo = addPerson(u"Bo"_s, {beta, alphaOne});
        cai = addPerson(u"Cai"_s, {alphaDeep});
        dee = addPerson(u"Dee"_s, {organization.root()});
        service.setEventSink([this](const Event &event) { events.push_back(event); });
    }

    Department *addDepartment(const QString &name, Department *parent)
    {
        auto department = std::make_unique<Department>();
        department->name = name;
        department->id = u"custom-"_s + QString(name).remove(u' ');
        department->order = organization.nextOrder(parent);
        return organization.addDepartment(std::move(department), parent);
    }

    Person *addPerson(const QString &name, const std::vector<Department *> &homes)
    {
        auto person = std::make_unique<Person>();
        person->name = name;
        person->userId = name.toLower();
        person->email = name.toLower() + u"@example.com"_s;
        person->mobile =
            u"+861380000%1"_s.arg(organization.people().size() + 1, 4, 10, QLatin1Char('0'));
        person->employeeNo = u"E"_s + name;
        for (Department *home : homes)
            person->memberships.push_back({home, 0, 0, person->memberships.empty()});
        return organization.addPerson(std::move(person));
    }

    Response call(Method method, const QString &path, const QJsonObject &body = {})
    {
        HttpCall http;
        const qsizetype question = path.indexOf(u'?');
        http.method = method;
        http.path = "/open-apis" + path.left(question < 0 ? path.size() : question).toUtf8();
        http.query = question < 0 ? QByteArray() : path.mid(question + 1).toUtf8();
        http.authorization = "Bearer " + tokens.issue(clock.monotonic()).value.toLatin1();
        if (method != Method::Get)
            http.body = QJsonDocument(body).toJson();
        return send(http);
    }

    Response send(const HttpCall &http)
    {
        const Gateway::Passage passage = gateway.handle(http);
        gateway.release(passage);
        Response response;
        response.answer = passage.answer;
        response.http = passage.answer.http;
        response.whole = QJsonDocument::fromJson(passage.answer.body).object();
        response.code = response.whole.value(u"code"_s).toInt(-1);
        response.data = response.whole.value(u"data"_s).toObject();
        return response;
    }

    Response get(const QString &path) { return call(Method::Get, path); }
    Response post(const QString &path, const QJsonObject &body)
    {
        return call(Method::Post, path, body);
    }
    Response patch(const QString &path, const QJsonObject &body)
    {
        return call(Method::Patch, path, body);
    }

    static QString department(const Department *target, const QString &rest = {})
    {
        return u"/contact/v3/departments/"_s + target->openId + rest;
    }
    static QString user(const Person *target, const QString &rest = {})
    {
        return u"/contact/v3/users/"_s + target->openId + rest;
    }
    static QString encoded(const QString &text)
    {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    }
    static QStringList ids(const QJsonValue &items, const QString &key)
    {
        QStringList result;
        for (const QJsonValue &item : items.toArray())
            result.append(item.toObject().value(key).toString());
        return result;
    }

    OrgDesk::Test::FakeClock clock;
    Organization organization{1};
    Access access;
    ContactService service;
    TokenBook tokens;
    Gateway gateway;
    std::vector<Event> events;
    Department *alpha = nullptr;
    Department *beta = nullptr;
    Department *gamma = nullptr;
    Department *alphaOne = nullptr;
    Department *alphaDeep = nullptr;
    Person *ada = nullptr;
    Person *bo = nullptr;
    Person *cai = nullptr;
    Person *dee = nullptr;
};

} // namespace OrgDesk::Sandbox::Test
