<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActivityWording</name>
    <message>
        <source>%1 was renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was renamed to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved to another place within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved between departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now belongs to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong to %2 any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The departments of %1 were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) or person(s) came</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) or person(s) went</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What this app may see has changed: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this app may see has changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this app may see has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was created in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else changed it too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWording</name>
    <message>
        <source>a new department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the names of %1 in other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the leaders of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the place of %1 among its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2 and change other values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1 at the top level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to another place within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was renamed to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of %1 in other languages were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leaders of %1 were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given another place among its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was renamed to %2, and other values were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was created at the top level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was created in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved to another place within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a sentence without a full stop, %2 the reason, a whole sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was intended (&quot;Move Design from Product to Sales&quot;), %2 what became of it (&quot;refused&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWording</name>
    <message>
        <source>The platform cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at its address, or this computer has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address of the platform. OrgDesk tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network or the platform is slow at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe and was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the other side could not be verified. The clock of this computer may be wrong, or something reads along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of this computer and the address of the platform; then ask the people who run your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not safe and was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with http://, so everybody on the way could read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https://. Plain http works only for this computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s allowance of calls is used up for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform limits how many calls an app may make each minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrgDesk goes on as soon as the platform allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform is busy with somebody else&apos;s change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes only one change of the departments at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered that it could not do its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while. If it stays so, give the log ID to the platform&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what the platform promises. The address may belong to something else, such as a sign-in page of your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the platform and the proxy; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App ID or the secret was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not belong together, were renewed, or belong to the other domain (Feishu and Lark are separate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both again from the page “Credentials &amp; Basic Info” of the app in the developer console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stopped, not released in this organization, or the address of this computer is not on the app&apos;s list of allowed addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to release and enable the app, and to check its list of allowed addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app lacks a permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform allows only what the app was granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the permission in the developer console, then release a new version of the app: it counts only from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app may not see this part of the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies outside the contact scope that the app was given. For the first level, the whole company must be in the scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to widen the contact scope of the app in the admin console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The read-only switch is on, or the data is fed by another system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the read-only switch off, or change it in the system that the data comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system offers no unlocked keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is kept until the program ends; you will be asked for it next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform, or this version of OrgDesk, cannot do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the platform&apos;s reason; its support knows more by the log ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody deleted it, or the app may not see it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh, and look whether it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department at the same place already has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names may not meet in any language, and some may be outside of what the app sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department at the same place already has this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody reordered the departments at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; OrgDesk then reads the order anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still has people or sub-departments, perhaps some that the app may not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or delete them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of the platform would be exceeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of levels, departments, sub-departments or members is limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value breaks a rule of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lack the right to write there, or the disk is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to write in the folder, or choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again. Nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was written by a newer version of OrgDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know its form and leaves it untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or wipe the data of this organization and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk may be faulty, or the computer lost power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the stored copy of this organization; it is read again from the platform, where nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization is already open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another OrgDesk works on the same data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the technical cause, mend it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet whether the change was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was sent, but the answer was lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrgDesk finds it out by reading before it changes anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much more is missing than is believed without a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s last answer lacks departments or people that were there before. That may be true, or a passing fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the numbers, then accept the removals or keep what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrgDesk made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a defect of the program, not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it together with the technical cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A permission&apos;s technical name, and what it is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns the field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It can go on in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The page for it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1, log ID %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log ID %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameWording</name>
    <message>
        <source>the top level</source>
        <extracomment>The root of the organization, in a sentence such as &quot;Move Design from Product to the top level&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department %1</source>
        <extracomment>%1 is an identifier; the name is not known or not visible any more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person %1</source>
        <extracomment>%1 is an identifier; the name is not known or not visible any more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with this app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionWording</name>
    <message>
        <source>create, change and delete departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the list of departments and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read departments and people with most of their details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a department&apos;s own ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a person&apos;s own ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the names of departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the place, leaders and size of departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the HR partners of departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read mobile numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read people&apos;s own IDs (user_id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find people by e-mail address or mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read which departments people belong to, and their superiors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read status, title, place of work and other employment details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read employee numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read job levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read job families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read job titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read cities of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed by a call that was refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemWording</name>
    <message>
        <source>A department needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long: at most %1 characters are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character “%1” is not allowed in a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department at the same place already has this name, perhaps in another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at the same place already has this name, perhaps in another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department to put it in does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department cannot be moved into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department cannot be moved into a department below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree would become too deep: at most %1 levels are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department would have too many sub-departments: at most %1 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization would have too many departments: at most %1 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department at the same place already has this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already has this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person is named as leader twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are deputies but no main leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization itself cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It still has %n sub-department(s). Move or delete them first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still belong to it. Move them first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
