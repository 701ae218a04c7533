// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/fault_book.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

const QHash<QString, FaultKind> &kindTable()
{
    static const QHash<QString, FaultKind> table{
        {u"status"_s, FaultKind::Status},
        {u"code"_s, FaultKind::Code},
        {u"rate-limit"_s, FaultKind::RateLimit},
        {u"html"_s, FaultKind::Html},
        {u"empty"_s, FaultKind::Empty},
        {u"truncated"_s, FaultKind::Truncated},
        {u"other-shape"_s, FaultKind::OtherShape},
        {u"hang"_s, FaultKind::Hang},
        {u"cut"_s, FaultKind::Cut},
        {u"cut-after-apply"_s, FaultKind::CutAfterApply},
        {u"delay"_s, FaultKind::Delay},
    };
    return table;
}

constexpr char page[] = "<!DOCTYPE html><html><head><title>Welcome</title></head>"
                        "<body><h1>Please log in to the network</h1></body></html>";

} // namespace

QStringList FaultBook::kinds()
{
    QStringList names = kindTable().keys();
    names.sort();
    return names;
}

std::optional<Fault> FaultBook::parse(const QJsonObject &object)
{
    const auto kind = kindTable().constFind(object.value(u"kind"_s).toString());
    if (kind == kindTable().cend())
        return std::nullopt;
    Fault fault;
    fault.kind = *kind;
    fault.api = object.value(u"api"_s).toString(u"*"_s).toUtf8();
    fault.count = object.value(u"count"_s).toInt(1);
    fault.afterApply = fault.kind == FaultKind::CutAfterApply || object.value(u"apply"_s).toBool();
    fault.status = object.value(u"status"_s).toInt(fault.kind == FaultKind::Code ? 0 : 500);
    fault.code = object.value(u"code"_s).toInt(40003);
    fault.limit = object.value(u"limit"_s).toInt(50);
    fault.resetSeconds = object.value(u"reset"_s).toInt(1);
    fault.delayMs = object.value(u"delay_ms"_s).toInt(1000);
    return fault;
}

std::optional<Fault> FaultBook::take(const QByteArray &apiName)
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &fault) {
        return fault.api == "*" || apiName.contains(fault.api);
    });
    if (found == m_faults.end())
        return std::nullopt;
    const Fault fault = *found;
    if (--found->count <= 0)
        m_faults.erase(found);
    return fault;
}

int FaultBook::waiting() const
{
    int sum = 0;
    for (const Fault &fault : m_faults)
        sum += fault.count;
    return sum;
}

std::optional<Answer> FaultBook::answerFor(const Fault &fault, const QByteArray &logId)
{
    Answer answer;
    switch (fault.kind) {
    case FaultKind::Status:
        answer.http = fault.status;
        answer.contentType = "text/plain";
        answer.body = "upstream error";
        return answer;
    case FaultKind::Code: {
        answer = failed({fault.code, u"fault on request"_s, fault.status, {}}, logId);
        return answer;
    }
    case FaultKind::RateLimit:
        answer = failed({99991400, {}, 0, {}}, logId);
        answer.headers = {{"x-ogw-ratelimit-limit", QByteArray::number(fault.limit)},
                          {"x-ogw-ratelimit-reset", QByteArray::number(fault.resetSeconds)}};
        return answer;
    case FaultKind::Html:
        answer.contentType = "text/html; charset=utf-8";
        answer.body = page;
        return answer;
    case FaultKind::Empty:
        return answer;
    case FaultKind::OtherShape:
        answer.body =
            R"({"code":0,"msg":"success","data":{"items":{"not":"a list"},"department":[1,2],"user":"text"}})";
        return answer;
    case FaultKind::Truncated:
    case FaultKind::Hang:
    case FaultKind::Cut:
    case FaultKind::CutAfterApply:
    case FaultKind::Delay:
        break;
    }
    return std::nullopt;
}

} // namespace OrgDesk::Sandbox
