<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>Cli</name>
    <message>
        <source>Read everything, or compare the mirror with the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the people of a department, or everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write people as a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print changes as they happen, one a line, until interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a department&apos;s names, leader or order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an empty department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this department (either kind of ID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With everything below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns and their order, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line: keys or titles (default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply removals even when more is missing than is believed without a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Chinese name; empty takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The English name; empty takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Japanese name; empty takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent department (either kind of ID); 0 is the first level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leader (either kind of ID); empty takes the leader away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place among its siblings; smaller is nearer to the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it before this sibling (default: last).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and changes an organization from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage. Messages go to standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do; see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department (either kind of ID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the ID of a department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not go with &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--order: &quot;%1&quot; is not a number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--header: &quot;%1&quot; is not known; use keys or titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--name: a department needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to change: --name, --leader, --order or a name in another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--app-id is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help; after a command, its help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do; --help lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &quot;orgdesk-cli --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied: the platform&apos;s answers lack %1 of %2 departments and %3 of %4 people that the mirror has. If they are really gone, run &quot;sync --accept-removals&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In step with the platform: %1 departments, %2 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: the file with the App Secret can be read by others on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading departments: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading people: %1 (departments: %2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>The platform: feishu (default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the platform is reached (default https://open.feishu.cn; Lark: https://open.larksuite.com). Plain http is accepted for this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App ID of your app (cli_...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that holds the App Secret; - reads standard input. Or set ORGDESK_APP_SECRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the data of organizations below this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, zh_CN or ja (default: the system&apos;s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--platform: &quot;%1&quot; is not known; use feishu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url: &quot;%1&quot; is not usable. It has to begin with https://; plain http:// is accepted for this machine (127.0.0.1) only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language: &quot;%1&quot; is not known; use en, zh_CN or ja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for an App Secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App Secret is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App Secret is missing: give --app-secret-file FILE or set ORGDESK_APP_SECRET.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Opens a company&apos;s organization: departments, people and every change, live.
Without options the last organization is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a made-up organization on this machine: small, medium (default) or large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window after the first sync, then end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &quot;orgdesk --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo: &quot;%1&quot; is not known; use small, medium or large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo and --app-id exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Something Did Not Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the Page for It</source>
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
    <name>Export</name>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main department ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee type</source>
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
    <name>OrgDesk::ActionRegistry</name>
    <message>
        <source>&amp;New Department…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move To…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Last Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-&amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;veryone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include Su&amp;b-departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ex&amp;pand All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Pa&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous &amp;Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;Organization…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About OrgDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::ActivityModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an own change and its outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by this OrgDesk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::ActivityPane</name>
    <message>
        <source>&amp;Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::ColumnChooser</name>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the &amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::ConnectForm</name>
    <message>
        <source>As you call it; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the secret in the keychain of this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;read-only: nothing can be changed by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Platform:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App &amp;ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App &amp;secret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feishu (open.feishu.cn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lark (open.larksuite.com)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an app of your own in the developer console of Feishu or Lark, give it the permissions to read contacts, choose its contact scope, and release it. The README tells each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://. Plain http works for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://open.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the App ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret of the app.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::ConnectionResult</name>
    <message>
        <source>&amp;Open the Console Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is being tested…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These details will stay empty, because the app may not read them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App ID and the secret are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app may see the whole company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The app may see nobody yet. Give it a contact scope, then release a new version of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app may see a part of the company: %1 with everything below, and %2 by themselves.</source>
        <extracomment>%1 is &quot;3 departments&quot; and %2 &quot;7 persons&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing permission %1: %2</source>
        <extracomment>A permission&apos;s technical name, and what it is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::DeleteDepartmentDialog</name>
    <message>
        <source>Delete Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be deleted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sub-departments: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its leaders stay in the organization but lead it no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back entirely: undo creates a department of the same name and place, but with a new ID. Whatever refers to the old ID (approvals, permissions, other systems) does not find it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: not known yet. The platform refuses if people still belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>People who belong directly to it: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentActions</name>
    <message>
        <source>OrgDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes back as a new department with a new ID. Other programs that name the old ID do not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been changed since; that is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist any more; this part is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether the change of %1 was made; this part is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed: the organization is open read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform does not let OrgDesk change departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department could not be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department could not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department could not be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %1 (%n people) from %2 to %3?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department could not be moved; it is back in its old place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no own change to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change could not be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what will be done:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be taken back, or is overwritten:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentChoiceDialog</name>
    <message>
        <source>Choose a Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which department?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No department is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentDialog</name>
    <message>
        <source>New Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leaders:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chinese name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Japanese name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parent department:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;osition:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent department: %1</source>
        <extracomment>For screen readers: the button that shows and changes the parent department.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Parent Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This department was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the name meanwhile, from “%1” to “%2”. Your own text is still in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the names in other languages meanwhile, from “%1” to “%2”. Your own texts are still in the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the leaders meanwhile, from “%1” to “%2”. Your own choice is still in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody moved the department meanwhile, from “%1” to “%2”. Your own choice still stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentListModel</name>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentPicker</name>
    <message>
        <source>Type a part of the name or path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No department matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentTreeModel</name>
    <message numerus="yes">
        <source>%n people here and below</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only departments can be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These departments belong to another organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place lists people that are shared with the app by themselves; it cannot hold departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This department is being changed; wait until that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1, level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, being changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentTreeView</name>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed: the organization is open read-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::Desktop</name>
    <message>
        <source>There is nothing to take a picture of: name an organization or use --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the App Secret can be read by others on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system offers no keychain: the App Secret is kept until OrgDesk is closed, and asked for again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App Secret of &quot;%1&quot; is needed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of &quot;%1&quot; could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization is open already; its window has been brought to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command of orgdesk-cli is at work on this organization. Try again when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::DetailsPane</name>
    <message>
        <source>People that the app may see though none of their departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This department does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a department or a person to see the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not visible any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First level</source>
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
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (deputy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, here and below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, as the platform says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments below, all levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::ExportDialog</name>
    <message>
        <source>Export People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people in &amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles, as the table shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First row:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people.csv</source>
        <extracomment>The proposed name of a CSV file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the File?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people have been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people could not be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is being cancelled…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::FieldList</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <comment>the name of a field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::KnownOrganizations</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget and Wipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Known organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget and Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1 and wipe its data from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored copy of departments and people, the journal of your own changes (and with it undo) and the secret in the keychain are deleted. On the platform nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget and Wipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::LeadersEditor</name>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;Main Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a leader: type a name, e-mail address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (main leader)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (deputy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::MainWindow</name>
    <message>
        <source>The organization is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrgDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – OrgDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This department does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not visible any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a department first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is not a department of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This department is still being created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand Everything Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Main Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About OrgDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrgDesk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization desk for HR administrators.

© 2026 The OrgDesk authors. MIT license.
Built with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::MemberColumns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outsourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::MemberTableModel</name>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::MemberTableView</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::MembersPane</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people in this department yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only people whose name, e-mail, number or title contains this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include su&amp;b-departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::MessageRow</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The kind of a message (&quot;Warning&quot;) and its text, for screen readers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::MoveDepartmentDialog</name>
    <message>
        <source>Move Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 into which department?</source>
        <extracomment>%1 is a department.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already. Choose another department or position.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::PersonPicker</name>
    <message>
        <source>Type a name, e-mail address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::PositionBox</name>
    <message>
        <source>Where it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::Sandbox::Loader</name>
    <message>
        <source>A department of the file has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department of the file has an unknown parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person of the file is in an unknown department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person of the file has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department of the file has an unknown leader.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::Sandbox::Main</name>
    <message>
        <source>An organization on this machine that speaks Feishu&apos;s protocols. Prints one line of JSON with port, app_id and app_secret when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 takes any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small (30 departments, 300 people), medium (1,000, 20,000), large (10,000, 100,000), or a JSON file as GET /sandbox/organization gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same organization, IDs and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer of the API waits that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the platform&apos;s quotas hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues change something every two to three seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues&apos; changes per second; implies --live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of a tenant token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies the repeats of unacknowledged events (15 s, 5 min, 1 h, 6 h).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer events are split into frames of this size; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReconnectInterval that clients are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReconnectNonce that clients are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReconnectCount that clients are told; -1: without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PingInterval that clients are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not understood: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox cannot start: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::Screenshot</name>
    <message>
        <source>No picture: the first sync did not come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::SearchBox</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search departments and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds names, pinyin, e-mail, phone and employee numbers as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a hit and where it is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::SearchModel</name>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::SettingsDialog</name>
    <message>
        <source>Open new organizations &amp;read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;all questions again that were silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department that is dropped with the mouse moves at once, unless more people than this move with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before a drop moves more than:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::StartPage</name>
    <message>
        <source>OrgDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your company&apos;s organization, change its departments, and follow every change live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented company on this computer, alive, to try everything out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Feishu or Lark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own company, with the App ID and secret of an app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small: 30 departments, 300 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium: 1,000 departments, 20,000 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large: 10,000 departments, 100,000 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ize of the sandbox:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::StatusPanel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what the app may see…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading departments: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading people: %1 (%2 of %3 departments)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing: %1 of %2 departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, remaining time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the synchronization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · last event %2</source>
        <comment>connection, relative time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last event came on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected; no event has come since the start. That is normal while nobody changes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization has not been read completely yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>relative time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last compared completely with the platform on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the busiest interface&apos;s calls of this minute are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in the last minute.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are waiting for the quota.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform has asked to slow down %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::SyncEngine</name>
    <message>
        <source>Shared with this app</source>
        <comment>place in the tree for single people without a visible department</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDesk::WorkspaceBars</name>
    <message>
        <source>The organization is being read for the first time. You can look around meanwhile; the department that you look at is read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s last answer lacks %1 of %2 departments and %3 of %4 people. Nothing was removed here: this may be a fault or a lost permission. Are they really gone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform keeps refusing the live connection. Possible causes: long connection mode is not switched on in the app&apos;s event settings; the app&apos;s version with it is not released; 50 connections of the app are online already; a proxy or firewall does not let WebSockets through. Until it works, changes are found by comparing regularly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: everything can be looked at, nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connections of this app are online. The platform sends each event to only one of them, so some changes will be seen here only after the next comparison.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The app may see only a part of the company. The departments at the top are those that it may see; they need not be at the top of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Organization…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored copy of the organization was damaged. It has been set aside and is being read anew; your own changes and their history are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrgDesk ended while changes were under way. This is what became of them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are in the Activity list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
