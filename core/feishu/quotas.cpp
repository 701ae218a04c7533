// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/quotas.h"

#include "core/feishu/directory_calls.h"
#include "core/feishu/group_calls.h"
#include "core/feishu/list_calls.h"
#include "core/feishu/person_calls.h"
#include "core/feishu/picture_calls.h"
#include "core/feishu/service_calls.h"
#include "core/feishu/unit_calls.h"

namespace OrgDesk::Feishu {

using namespace std::chrono_literals;

void declareQuotas(QuotaScheduler &quota)
{
    const QList<QuotaWindow> tier4{{50, 1s}, {1000, 60s}};
    for (const char *api :
         {ScopesCall::api, ChildrenCall::api, DepartmentCall::api, DepartmentsBatchCall::api,
          MembersCall::api, PeopleBatchCall::api, CreateDepartmentCall::api,
          PatchDepartmentCall::api, DeleteDepartmentCall::api, ChangeDepartmentIdCall::api,
          PersonCall::api, PeopleByContactCall::api, CreatePersonCall::api, PatchPersonCall::api,
          DeletePersonCall::api, CustomFieldsCall::api, EmployeeTypesCall::api})
        quota.setWindows(QString::fromLatin1(api), tier4);
    quota.setWindows(QString::fromLatin1(MovePersonCall::api), {{1, 1s}});
    for (const char *api : {ChangePersonIdCall::api, UnbindChatCall::api, BindUnitCall::api,
                            WriteEmployeeTypeCall::api})
        quota.setWindows(QString::fromLatin1(api), {{20, 1s}});
    quota.setWindows(QString::fromLatin1(RestorePersonCall::api), {{10, 60s}});
    for (const char *api : {GroupsCall::api, GroupMembersCall::api, GroupsOfPersonCall::api,
                            GroupMemberCall::api, UnitsCall::api, UploadPictureCall::api})
        quota.setWindows(QString::fromLatin1(api), tier4);
    for (const char *api : {JobLevelsCall::api, JobFamiliesCall::api})
        quota.setWindows(QString::fromLatin1(api), {{10, 1s}});
    for (const char *api : {JobTitlesCall::api, WorkCitiesCall::api})
        quota.setWindows(QString::fromLatin1(api), {{10, 60s}});
    quota.setWindows(QString::fromLatin1(ConnectionCountCall::api), {{10, 1s}});
}

} // namespace OrgDesk::Feishu
