<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityWording</name>
    <message numerus="yes">
        <source>%Ln department(s) or person(s) came</source>
        <translation>
            <numerusform>%Ln department or person came</numerusform>
            <numerusform>%Ln departments or people came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln department(s) or person(s) went</source>
        <translation>
            <numerusform>%Ln department or person went</numerusform>
            <numerusform>%Ln departments or people went</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>own fields</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>own fields</comment>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1: %n row(s) written.</source>
        <translation>
            <numerusform>%1: %n row written.</numerusform>
            <numerusform>%1: %n rows written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not be changed.</source>
        <translation>
            <numerusform>%Ln person could not be changed.</numerusform>
            <numerusform>%Ln people could not be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln people have been changed is not known yet.</source>
        <translation>
            <numerusform>Whether %Ln person has been changed is not known yet.</numerusform>
            <numerusform>Whether %Ln people have been changed is not known yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWording</name>
    <message numerus="yes">
        <source>It can go on in %n second(s).</source>
        <translation>
            <numerusform>It can go on in %n second.</numerusform>
            <numerusform>It can go on in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWording</name>
    <message numerus="yes">
        <source>It came for none of the %Ln person(s) looked at. The platform leaves out both what is empty and what is not permitted, so the two cannot be told apart.</source>
        <translation>
            <numerusform>It did not come for the %Ln person looked at. The platform leaves out both what is empty and what is not permitted, so the two cannot be told apart.</numerusform>
            <numerusform>It came for none of the %Ln people looked at. The platform leaves out both what is empty and what is not permitted, so the two cannot be told apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contact scope names %Ln user group(s).</source>
        <translation>
            <numerusform>The contact scope names %Ln user group.</numerusform>
            <numerusform>The contact scope names %Ln user groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln department(s)</source>
        <translation>
            <numerusform>%Ln department</numerusform>
            <numerusform>%Ln departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>%Ln change(s) of yours were refused.</source>
        <translation>
            <numerusform>%Ln change of yours was refused.</numerusform>
            <numerusform>%Ln changes of yours were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people joined</source>
        <translation>
            <numerusform>%Ln person joined</numerusform>
            <numerusform>%Ln people joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left</source>
        <translation>
            <numerusform>%Ln person left</numerusform>
            <numerusform>%Ln people left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::ActivityPane</name>
    <message numerus="yes">
        <source>%Ln joined</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln joined</numerusform>
            <numerusform>%Ln joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::ConnectionResult</name>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n department</numerusform>
            <numerusform>%n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contact scope names %n user group(s). OrgDesk does not read who is in them: give the app departments or people as well.</source>
        <translation>
            <numerusform>The contact scope names %n user group. OrgDesk does not read who is in it: give the app departments or people as well.</numerusform>
            <numerusform>The contact scope names %n user groups. OrgDesk does not read who is in them: give the app departments or people as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::DeleteDepartmentDialog</name>
    <message numerus="yes">
        <source>People who belong directly to it: %n</source>
        <translation>
            <numerusform>People who belong directly to it: %n</numerusform>
            <numerusform>People who belong directly to it: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Departments below, on all levels: %n</source>
        <translation>
            <numerusform>Departments below, on all levels: %n</numerusform>
            <numerusform>Departments below, on all levels: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentActions</name>
    <message numerus="yes">
        <source>Move %1 (%Ln people) from %2 to %3?</source>
        <translation>
            <numerusform>Move %1 (%Ln person) from %2 to %3?</numerusform>
            <numerusform>Move %1 (%Ln people) from %2 to %3?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentTreeModel</name>
    <message numerus="yes">
        <source>%Ln people here and below</source>
        <translation>
            <numerusform>%Ln person here and below</numerusform>
            <numerusform>%Ln people here and below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::DetailsPane</name>
    <message numerus="yes">
        <source>Reports, the first %Ln</source>
        <translation>
            <numerusform>Reports, the first %Ln</numerusform>
            <numerusform>Reports, the first %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::DissolveDepartmentDialog</name>
    <message numerus="yes">
        <source>%Ln people move.</source>
        <translation>
            <numerusform>%Ln person moves.</numerusform>
            <numerusform>%Ln people move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who belong to other departments too just leave it.</source>
        <translation>
            <numerusform>%Ln person who belongs to other departments too just leaves it.</numerusform>
            <numerusform>%Ln people who belong to other departments too just leave it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub-departments move, with everything in them.</source>
        <translation>
            <numerusform>%Ln sub-department moves, with everything in it.</numerusform>
            <numerusform>%Ln sub-departments move, with everything in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform moves one person in a second, so this takes about %Ln minutes.</source>
        <translation>
            <numerusform>The platform moves one person in a second, so this takes about %Ln minute.</numerusform>
            <numerusform>The platform moves one person in a second, so this takes about %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::DoctorDialog</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln single person(s)</source>
        <translation>
            <numerusform>%Ln single person</numerusform>
            <numerusform>%Ln single people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user group(s)</source>
        <translation>
            <numerusform>%Ln user group</numerusform>
            <numerusform>%Ln user groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::EditPeopleDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people will change.</source>
        <extracomment>%1 is a number: &quot;38 of 40 people will change.&quot;</extracomment>
        <translation>
            <numerusform>%1 of %Ln person will change.</numerusform>
            <numerusform>%1 of %Ln people will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln not changed</numerusform>
            <numerusform>%Ln not changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln not known yet</numerusform>
            <numerusform>%Ln not known yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln People</source>
        <translation>
            <numerusform>C&amp;hange %Ln Person</numerusform>
            <numerusform>C&amp;hange %Ln People</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::EmployeeTypesDialog</name>
    <message numerus="yes">
        <source>%Ln people have it. Give them another one first, or switch it off: then they keep it and nobody else gets it.</source>
        <translation>
            <numerusform>%Ln person has it. Give them another one first, or switch it off: then they keep it and nobody else gets it.</numerusform>
            <numerusform>%Ln people have it. Give them another one first, or switch it off: then they keep it and nobody else gets it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::MainWindow</name>
    <message numerus="yes">
        <source>%Ln change(s) are still under way.</source>
        <translation>
            <numerusform>%Ln change is still under way.</numerusform>
            <numerusform>%Ln changes are still under way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::MembersPane</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people match</source>
        <translation>
            <numerusform>%Ln person matches</numerusform>
            <numerusform>%Ln people match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::MovePeopleDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::MultiEdit</name>
    <message numerus="yes">
        <source>%Ln people have been changed.</source>
        <translation>
            <numerusform>%Ln person has been changed.</numerusform>
            <numerusform>%Ln people have been changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not be changed; the list says why.</source>
        <translation>
            <numerusform>%Ln person could not be changed; the list says why.</numerusform>
            <numerusform>%Ln people could not be changed; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln people have been changed is not known yet.</source>
        <translation>
            <numerusform>Whether %Ln person has been changed is not known yet.</numerusform>
            <numerusform>Whether %Ln people have been changed is not known yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::PersonActions</name>
    <message numerus="yes">
        <source>Add %Ln people to %1?</source>
        <translation>
            <numerusform>Add %Ln person to %1?</numerusform>
            <numerusform>Add %Ln people to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln people to %1?</source>
        <translation>
            <numerusform>Move %Ln person to %1?</numerusform>
            <numerusform>Move %Ln people to %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::PersonPicker</name>
    <message numerus="yes">
        <source>%Ln person(s) found. %1</source>
        <extracomment>For screen readers: how many were found, then the first of them.</extracomment>
        <translation>
            <numerusform>%Ln person found. %1</numerusform>
            <numerusform>%Ln people found. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::RelativeTime</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::SearchBox</name>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::StatusPanel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in the last minute.</source>
        <translation>
            <numerusform>%Ln call in the last minute.</numerusform>
            <numerusform>%Ln calls in the last minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) are waiting for the quota.</source>
        <translation>
            <numerusform>%Ln call is waiting for the quota.</numerusform>
            <numerusform>%Ln calls are waiting for the quota.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform has asked to slow down %Ln time(s).</source>
        <translation>
            <numerusform>The platform has asked to slow down %Ln time.</numerusform>
            <numerusform>The platform has asked to slow down %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>The remaining time of a synchronization, as short as can be.</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::WorkspaceBars</name>
    <message numerus="yes">
        <source>%Ln connections of this app are online. The platform sends each event to only one of them, so some changes will be seen here only after the next comparison.</source>
        <translation>
            <numerusform>%Ln connection of this app is online. The platform sends each event to only one of them, so some changes will be seen here only after the next comparison.</numerusform>
            <numerusform>%Ln connections of this app are online. The platform sends each event to only one of them, so some changes will be seen here only after the next comparison.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) are in the Activity list.</source>
        <translation>
            <numerusform>%Ln more change is in the Activity list.</numerusform>
            <numerusform>%Ln more changes are in the Activity list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were written to %1.</source>
        <translation>
            <numerusform>%Ln person was written to %1.</numerusform>
            <numerusform>%Ln people were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWording</name>
    <message numerus="yes">
        <source>It still has %n sub-department(s). Move or delete them first.</source>
        <translation>
            <numerusform>It still has %n sub-department. Move or delete it first.</numerusform>
            <numerusform>It still has %n sub-departments. Move or delete them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still belong to it. Move them first.</source>
        <translation>
            <numerusform>%n person still belongs to it. Move this person first.</numerusform>
            <numerusform>%n people still belong to it. Move them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunOutcome</name>
    <message numerus="yes">
        <source>%Ln more change(s) are in the Activity list.</source>
        <translation>
            <numerusform>%Ln more change is in the Activity list.</numerusform>
            <numerusform>%Ln more changes are in the Activity list.</numerusform>
        </translation>
    </message>
</context>
</TS>
