// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/answer.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

struct KnownCode
{
    int code;
    int http;
    const char *message;
};

// feishu-contact-api.md, sections 3.1, 8.15 and 9.14.
constexpr KnownCode knownCodes[] = {
    {9499, 400, "Invalid request: malformed body"},
    {10003, 200, "invalid param"},
    {10014, 200, "app secret invalid"},
    {40001, 400, "invalid params"},
    {40002, 400, "process root dept error"},
    {40004, 403, "no dept authority error"},
    {40007, 403, "can not update dept custom id error"},
    {40008, 400, "dept Info is null error"},
    {40011, 400, "page size is invalid"},
    {40012, 400, "page token is invalid error"},
    {40013, 400, "parent department is invalid: a department cannot be moved below itself"},
    {40014, 403, "no parent dept authority error"},
    {40015, 400, "department not exist"},
    {40016, 400, "dept name can not be nul error"},
    {40017, 400, "parent id can not be null in updateRequest"},
    {40018, 400, "param error"},
    {40020, 403, "department do not has a chat error"},
    {40021, 400, "no a same request error"},
    {41001, 400, "mobile has already exist error"},
    {41002, 400, "email has already exist error"},
    {41004, 400, "mobile is invalid error"},
    {41005, 400, "email is invalid error"},
    {41006, 400, "no user name error"},
    {41009, 400, "no email or mobile error"},
    {41010, 400, "no mobile error"},
    {41011, 400, "user id already exist error"},
    {41012, 400, "user id invalid error"},
    {41016, 400, "department has too many users error"},
    {41017, 400, "department is required error"},
    {41025, 400, "order department invalid error"},
    {41030, 400, "set leader to oneself error"},
    {41033, 400, "user in too many departments error"},
    {41036, 400, "avatar key is invalid error"},
    {41038, 400, "gender is invalid error"},
    {41040, 400, "user name is null error"},
    {41041, 400, "department id is not assigned error"},
    {41042, 400, "join time is invalid error"},
    {41043, 400, "employee id is invalid error"},
    {41044, 400, "Custom attribute is not set error"},
    {41045, 400, "Custom attribute id is not exist error"},
    {41046, 400, "Custom attribute value is not set error"},
    {41047, 400, "Custom attribute href text is null error"},
    {41048, 400, "Custom attribute href url is null error"},
    {41050, 400, "no user authority error"},
    {41052, 400, "user resign acceptor is invalid error"},
    {41054, 400, "new user id is required error"},
    {41056, 403, "no field authority error"},
    {41059, 400, "invalid employee type error"},
    {41060, 400, "inactive employee type error"},
    {41063, 400, "job_title length exceed 100 character"},
    {41070, 400, "name length exceed 255 character"},
    {41071, 400, "en_name length exceed 255 character"},
    {41072, 400, "nickname length exceed 255 character"},
    {41410, 400, "user primary dept must be the first department in the order"},
    {42006, 400, "user has resigned error"},
    {43004, 400, "illegal unit error"},
    {43005, 400, "duplicate order error"},
    {43007, 400, "duplicated department custom id error"},
    {43008, 400, "custom dept id invalid error"},
    {43011, 400, "delete has member dept error"},
    {43012, 400, "delete has sub dept department error"},
    {43013, 400, "dept too many children error"},
    {43016, 400, "leaders is repeat"},
    {43018, 400, "duplicate i18n name"},
    {43019, 400, "exceed dept max level"},
    {43022, 400, "department name duplicate"},
    {43024, 400, "dept structure tenant lock fail"},
    {43025, 400, "top department leader unjoined"},
    {43026, 400, "employee type is not valid"},
    {43028, 400, "invalid department hrbps"},
    {43029, 400, "dept name not contain separator"},
    {43031, 400, "Unable to edit data from external data sources"},
    {44002, 400, "update order must update department together"},
    {44010, 400, "unJoined user not allow to update"},
    {44011, 400, "exited user not allow to update"},
    {44020, 400, "mobile and email need together exist"},
    {44021, 400, "leader is resigned"},
    {44022, 400, "leaderID is Invalid"},
    {44028, 400, "Exceed recoverable time"},
    {44030, 400, "Mobile duplicated"},
    {44031, 400, "Email duplicated"},
    {44032, 400, "UserID duplicated"},
    {44033, 400, "User not resigned"},
    {44035, 400, "departmentID is invaild"},
    {44036, 400, "freeze tenant founder is forbidden"},
    {44037, 400, "tenant manager cannot be deleted"},
    {44044, 400, "invalid job level id"},
    {44045, 400, "invalid job family id"},
    {44051, 400, "employee_no already existed"},
    {44053, 400, "Unable to edit data from external data sources"},
    {44101, 400, "miss parent department id error"},
    {44102, 400, "miss department_id error"},
    {48001, 400, "invalid param"},
    {99991201, 404, "not found"},
    {99991301, 400, "method not allowed"},
    {99991400, 429, "request trigger frequency limit"},
    {99991661, 400,
     "Missing access token for authorization. Please make a request with token attached."},
    {99991663, 400,
     "Invalid access token for authorization. Please make a request with token attached."},
    {99991668, 400, "user access token not support"},
    {99991671, 400, "Invalid access token format: it must start with t- or u-."},
    {99991672, 400, "Access denied."},
    {99992351, 400, "not a valid open_id"},
    {99992357, 400, "not a valid open_department_id"},
    {99992360, 400, "not a valid user_id"},
    {99992363, 400, "not a valid union_id"},
    {99992380, 400, "not a valid department_id"},
    {99992402, 400, "field validation failed"},
};

const KnownCode *knownCode(int code)
{
    static const QHash<int, const KnownCode *> table = [] {
        QHash<int, const KnownCode *> result;
        for (const KnownCode &known : knownCodes)
            result.insert(known.code, &known);
        return result;
    }();
    return table.value(code, nullptr);
}

} // namespace

Problem fieldProblem(const QString &field, const QString &value, const QString &description)
{
    const QJsonObject violation{
        {u"field"_s, field}, {u"value"_s, value}, {u"description"_s, description}};
    return {99992402, {}, 0, {{u"field_violations"_s, QJsonArray{violation}}}};
}

Problem permissionProblem(const QStringList &oneOf, const QString &appId)
{
    QJsonArray violations;
    for (const QString &scope : oneOf) {
        violations.append(
            QJsonObject{{u"type"_s, u"action_scope_required"_s}, {u"subject"_s, scope}});
    }
    const QString list = oneOf.join(u',');
    const QString url = u"https://open.feishu.cn/app/%1/auth?q=%2&op_from=openapi"_s.arg(
        appId, QString::fromUtf8(QUrl::toPercentEncoding(list, ":,")));
    const QJsonObject help{{u"url"_s, url},
                           {u"description"_s, u"Apply for the scope in the developer console"_s}};
    return {
        99991672,
        u"Access denied. One of the following scopes is required: [%1]"_s.arg(oneOf.join(u", "_s)),
        0,
        {{u"permission_violations"_s, violations}, {u"helps"_s, QJsonArray{help}}}};
}

Answer success(const QByteArray &data)
{
    Answer answer;
    answer.body.reserve(data.size() + 40);
    answer.body += R"({"code":0,"msg":"success","data":)";
    answer.body += data;
    answer.body += '}';
    return answer;
}

Answer failed(const Problem &problem, const QByteArray &logId)
{
    const KnownCode *known = knownCode(problem.code);
    QJsonObject error = problem.details;
    const QString log = QString::fromLatin1(logId);
    error.insert(u"log_id"_s, log);
    error.insert(u"troubleshooter"_s,
                 u"https://open.feishu.cn/search?from=openapi&log_id=%1&code=%2"_s.arg(log).arg(
                     problem.code));
    QString message = problem.message;
    if (message.isEmpty())
        message = known != nullptr ? QString::fromLatin1(known->message) : u"error"_s;
    Answer answer;
    answer.http = problem.http != 0 ? problem.http : (known != nullptr ? known->http : 400);
    answer.body =
        QJsonDocument(
            QJsonObject{{u"code"_s, problem.code}, {u"msg"_s, message}, {u"error"_s, error}})
            .toJson(QJsonDocument::Compact);
    return answer;
}

} // namespace OrgDesk::Sandbox
