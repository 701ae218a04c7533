<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivityWording</name>
    <message>
        <source>%1 was renamed</source>
        <translation>“%1”已重命名</translation>
    </message>
    <message>
        <source>%1 was renamed to %2</source>
        <translation>“%1”已重命名为“%2”</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>“%1”已移动</translation>
    </message>
    <message>
        <source>%1 was moved to another place within %2</source>
        <translation>“%1”在“%2”中的排列位置已调整</translation>
    </message>
    <message>
        <source>%1 was moved from %2 to %3</source>
        <translation>“%1”已从“%2”移动到“%3”</translation>
    </message>
    <message>
        <source>%1 was moved between departments</source>
        <translation>“%1”所属的部门已变动</translation>
    </message>
    <message>
        <source>%1 now belongs to %2</source>
        <translation>“%1”已加入“%2”</translation>
    </message>
    <message>
        <source>%1 does not belong to %2 any more</source>
        <translation>“%1”已不再属于“%2”</translation>
    </message>
    <message>
        <source>The departments of %1 were changed</source>
        <translation>“%1”的所属部门已变更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln department(s) or person(s) came</source>
        <translation>
            <numerusform>新增 %Ln 个部门或人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln department(s) or person(s) went</source>
        <translation>
            <numerusform>减少 %Ln 个部门或人员</numerusform>
        </translation>
    </message>
    <message>
        <source>What this app may see has changed: %1, %2</source>
        <translation>本应用的可见范围已变化：%1，%2</translation>
    </message>
    <message>
        <source>What this app may see has changed: %1</source>
        <translation>本应用的可见范围已变化：%1</translation>
    </message>
    <message>
        <source>What this app may see has changed</source>
        <translation>本应用的可见范围已变化</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>“%1”已创建</translation>
    </message>
    <message>
        <source>%1 was created in %2</source>
        <translation>“%1”已创建于“%2”之下</translation>
    </message>
    <message>
        <source>%1 was edited</source>
        <translation>“%1”已修改</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>“%1”已加入</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <translation>“%1”已加入“%2”</translation>
    </message>
    <message>
        <source>The data of %1 changed</source>
        <translation>“%1”的资料已变更</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>“%1”已离开</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>“%1”已离开“%2”</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>创建“%1”</translation>
    </message>
    <message>
        <source>Create %1 in %2</source>
        <translation>在“%2”下创建“%1”</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>将“%1”从“%2”移动到“%3”</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>being found out</source>
        <translation>正在确认结果</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>somebody else changed it too</source>
        <translation>他人也作了变更</translation>
    </message>
    <message>
        <source>cannot be verified</source>
        <translation>无法核实</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <translation>“%1”已被冻结</translation>
    </message>
    <message>
        <source>%1 was unfrozen</source>
        <translation>“%1”已解冻</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>“%1”已恢复</translation>
    </message>
    <message>
        <source>%1 came back to %2</source>
        <translation>“%1”已恢复到“%2”</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>将“%1”加入“%2”</translation>
    </message>
    <message>
        <source>Change the departments of %1</source>
        <translation>变更“%1”的所属部门</translation>
    </message>
    <message>
        <source>Offboard %1</source>
        <translation>为“%1”办理离职</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>冻结“%1”</translation>
    </message>
    <message>
        <source>Unfreeze %1</source>
        <translation>解冻“%1”</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>own fields</comment>
        <translation>
            <numerusform>新增 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>own fields</comment>
        <translation>
            <numerusform>移除 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The company&apos;s own fields have changed: %1, %2</source>
        <translation>公司自定义字段有变化：%1，%2</translation>
    </message>
    <message>
        <source>The company&apos;s own fields have changed: %1</source>
        <translation>公司自定义字段有变化：%1</translation>
    </message>
    <message>
        <source>The company&apos;s own fields have changed</source>
        <translation>公司自定义字段有变化</translation>
    </message>
    <message>
        <source>Employee type %1 was added</source>
        <translation>新增了人员类型%1</translation>
    </message>
    <message>
        <source>Employee type %1 was edited</source>
        <translation>人员类型%1已修改</translation>
    </message>
    <message>
        <source>Employee type %1 is now called %2</source>
        <translation>人员类型%1已改名为%2</translation>
    </message>
    <message>
        <source>Employee type %1 was switched on</source>
        <translation>人员类型%1已启用</translation>
    </message>
    <message>
        <source>Employee type %1 was switched off</source>
        <translation>人员类型%1已停用</translation>
    </message>
    <message>
        <source>Employee type %1 was deleted</source>
        <translation>人员类型%1已删除</translation>
    </message>
    <message>
        <source>%1 was put into the group %2</source>
        <translation>%1已加入用户组%2</translation>
    </message>
    <message>
        <source>%1 was taken out of the group %2</source>
        <translation>%1已移出用户组%2</translation>
    </message>
    <message>
        <source>Put %1 into the group %2</source>
        <translation>将%1加入用户组%2</translation>
    </message>
    <message>
        <source>Take %1 out of the group %2</source>
        <translation>将%1移出用户组%2</translation>
    </message>
    <message>
        <source>Add the employee type %1</source>
        <translation>添加人员类型%1</translation>
    </message>
    <message>
        <source>Edit the employee type %1</source>
        <translation>编辑人员类型%1</translation>
    </message>
    <message>
        <source>Rename the employee type %1 to %2</source>
        <translation>将人员类型%1重命名为%2</translation>
    </message>
    <message>
        <source>Switch the employee type %1 on</source>
        <translation>启用人员类型%1</translation>
    </message>
    <message>
        <source>Switch the employee type %1 off</source>
        <translation>停用人员类型%1</translation>
    </message>
    <message>
        <source>Delete the employee type %1</source>
        <translation>删除人员类型%1</translation>
    </message>
</context>
<context>
    <name>ChangeWording</name>
    <message>
        <source>a new department</source>
        <translation>新部门</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Change the names of %1 in other languages</source>
        <translation>修改“%1”的其他语言名称</translation>
    </message>
    <message>
        <source>Change the leaders of %1</source>
        <translation>修改“%1”的负责人</translation>
    </message>
    <message>
        <source>Change the place of %1 among its neighbours</source>
        <translation>调整“%1”在同级部门中的排列位置</translation>
    </message>
    <message>
        <source>Rename %1 to %2 and change other values</source>
        <translation>将“%1”重命名为“%2”，并修改其他信息</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>Create %1 at the top level</source>
        <translation>在一级部门中创建“%1”</translation>
    </message>
    <message>
        <source>Create %1 in %2</source>
        <translation>在“%2”下创建“%1”</translation>
    </message>
    <message>
        <source>Move %1 to another place within %2</source>
        <translation>调整“%1”在“%2”中的排列位置</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>将“%1”从“%2”移动到“%3”</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>%1 was renamed to %2</source>
        <translation>“%1”已重命名为“%2”</translation>
    </message>
    <message>
        <source>The names of %1 in other languages were changed</source>
        <translation>“%1”的其他语言名称已修改</translation>
    </message>
    <message>
        <source>The leaders of %1 were changed</source>
        <translation>“%1”的负责人已变更</translation>
    </message>
    <message>
        <source>%1 was given another place among its neighbours</source>
        <translation>“%1”在同级部门中的排列位置已调整</translation>
    </message>
    <message>
        <source>%1 was renamed to %2, and other values were changed</source>
        <translation>“%1”已重命名为“%2”，其他信息也已修改</translation>
    </message>
    <message>
        <source>%1 was edited</source>
        <translation>“%1”已修改</translation>
    </message>
    <message>
        <source>%1 was created at the top level</source>
        <translation>“%1”已创建为一级部门</translation>
    </message>
    <message>
        <source>%1 was created in %2</source>
        <translation>“%1”已创建于“%2”之下</translation>
    </message>
    <message>
        <source>%1 was moved to another place within %2</source>
        <translation>“%1”在“%2”中的排列位置已调整</translation>
    </message>
    <message>
        <source>%1 was moved from %2 to %3</source>
        <translation>“%1”已从“%2”移动到“%3”</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a sentence without a full stop, %2 the reason, a whole sentence.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was intended (&quot;Move Design from Product to Sales&quot;), %2 what became of it (&quot;refused&quot;).</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change the department ID of %1</source>
        <translation>更改%1的部门 ID</translation>
    </message>
    <message>
        <source>Change the HR partners of %1</source>
        <translation>更改%1的 HRBP</translation>
    </message>
    <message>
        <source>Create the department chat of %1</source>
        <translation>创建%1的部门群</translation>
    </message>
    <message>
        <source>Let go of the department chat of %1</source>
        <translation>将%1的部门群转为普通群</translation>
    </message>
    <message>
        <source>Change who is in the department chat of %1</source>
        <translation>更改%1部门群的成员范围</translation>
    </message>
    <message>
        <source>Change the business unit of %1</source>
        <translation>更改%1的单位</translation>
    </message>
    <message>
        <source>The department ID of %1 was changed</source>
        <translation>%1的部门 ID 已更改</translation>
    </message>
    <message>
        <source>The HR partners of %1 were changed</source>
        <translation>%1的 HRBP 已更改</translation>
    </message>
    <message>
        <source>The department chat of %1 was created</source>
        <translation>%1的部门群已创建</translation>
    </message>
    <message>
        <source>The chat of %1 is an ordinary one now</source>
        <translation>%1的部门群现在是普通群</translation>
    </message>
    <message>
        <source>Who is in the department chat of %1 was changed</source>
        <translation>%1部门群的成员范围已更改</translation>
    </message>
    <message>
        <source>The business unit of %1 was changed</source>
        <translation>%1的单位已更改</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Read everything, or compare the mirror with the platform.</source>
        <translation>读取全部数据，或将本地数据与平台比对。</translation>
    </message>
    <message>
        <source>List all departments.</source>
        <translation>列出所有部门。</translation>
    </message>
    <message>
        <source>List the people of a department, or everyone.</source>
        <translation>列出某个部门的人员，或全员。</translation>
    </message>
    <message>
        <source>Write people as a CSV file.</source>
        <translation>将人员导出为 CSV 文件。</translation>
    </message>
    <message>
        <source>Print changes as they happen, one a line, until interrupted.</source>
        <translation>实时输出变更，每行一条，直到被中断。</translation>
    </message>
    <message>
        <source>Create a department.</source>
        <translation>创建部门。</translation>
    </message>
    <message>
        <source>Move a department.</source>
        <translation>移动部门。</translation>
    </message>
    <message>
        <source>Delete an empty department.</source>
        <translation>删除空部门。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>以 JSON 输出。</translation>
    </message>
    <message>
        <source>Only this department (either kind of ID).</source>
        <translation>仅限此部门（两种 ID 均可）。</translation>
    </message>
    <message>
        <source>With everything below it.</source>
        <translation>包含其所有下级部门。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>The columns and their order, separated by commas.</source>
        <translation>列及其顺序，以逗号分隔。</translation>
    </message>
    <message>
        <source>The first line: keys or titles (default).</source>
        <translation>首行内容：keys 或 titles（默认）。</translation>
    </message>
    <message>
        <source>Apply removals even when more is missing than is believed without a question.</source>
        <translation>即使缺失的数量超出可直接采信的范围，也执行移除。</translation>
    </message>
    <message>
        <source>The name.</source>
        <translation>名称。</translation>
    </message>
    <message>
        <source>The Chinese name; empty takes it away.</source>
        <translation>中文名称；留空则清除。</translation>
    </message>
    <message>
        <source>The English name; empty takes it away.</source>
        <translation>英文名称；留空则清除。</translation>
    </message>
    <message>
        <source>The Japanese name; empty takes it away.</source>
        <translation>日文名称；留空则清除。</translation>
    </message>
    <message>
        <source>The parent department (either kind of ID); 0 is the first level.</source>
        <translation>上级部门（两种 ID 均可）；0 表示一级部门。</translation>
    </message>
    <message>
        <source>The leader (either kind of ID); empty takes the leader away.</source>
        <translation>负责人（两种 ID 均可）；留空则取消负责人。</translation>
    </message>
    <message>
        <source>The place among its siblings; smaller is nearer to the top.</source>
        <translation>在同级部门中的排序值；数值越小越靠前。</translation>
    </message>
    <message>
        <source>Put it before this sibling (default: last).</source>
        <translation>放在此同级部门之前（默认：末尾）。</translation>
    </message>
    <message>
        <source>Reads and changes an organization from the command line.</source>
        <translation>通过命令行读取和变更组织。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage. Messages go to standard error.</source>
        <translation>退出码：0 完成，1 失败，2 用法错误。消息输出到标准错误。</translation>
    </message>
    <message>
        <source>What to do; see above.</source>
        <translation>要执行的命令，见上文。</translation>
    </message>
    <message>
        <source>The department (either kind of ID).</source>
        <translation>部门（两种 ID 均可）。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the ID of a department.</source>
        <translation>“%1”需要一个部门 ID。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>--%1 does not go with &quot;%2&quot;.</source>
        <translation>--%1 不能与“%2”一起使用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs --%2.</source>
        <translation>“%1”需要 --%2。</translation>
    </message>
    <message>
        <source>--order: &quot;%1&quot; is not a number from 0 on.</source>
        <translation>--order：“%1”不是大于或等于 0 的数字。</translation>
    </message>
    <message>
        <source>--header: &quot;%1&quot; is not known; use keys or titles.</source>
        <translation>--header：无法识别“%1”；请使用 keys 或 titles。</translation>
    </message>
    <message>
        <source>Say what to change: --name, --leader, --order or a name in another language.</source>
        <translation>请指定要修改的内容：--name、--leader、--order 或其他语言的名称。</translation>
    </message>
    <message>
        <source>--app-id is missing.</source>
        <translation>缺少 --app-id。</translation>
    </message>
    <message>
        <source>Print this help; after a command, its help.</source>
        <translation>显示此帮助；用在命令之后则显示该命令的帮助。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Say what to do; --help lists the commands.</source>
        <translation>请指定命令；--help 可列出所有命令。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; --help lists them.</source>
        <translation>没有命令“%1”；--help 可列出所有命令。</translation>
    </message>
    <message>
        <source>Try &quot;orgdesk-cli --help&quot;.</source>
        <translation>请尝试“orgdesk-cli --help”。</translation>
    </message>
    <message>
        <source>Not applied: the platform&apos;s answers lack %1 of %2 departments and %3 of %4 people that the mirror has. If they are really gone, run &quot;sync --accept-removals&quot;.</source>
        <translation>未执行：与本地数据相比，平台的返回结果缺少 %1/%2 个部门和 %3/%4 名人员。如果它们确实已被移除，请运行“sync --accept-removals”。</translation>
    </message>
    <message>
        <source>In step with the platform: %1 departments, %2 people.</source>
        <translation>已与平台一致：%1 个部门，%2 人。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1/%2 行</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) written.</source>
        <translation>
            <numerusform>%1：已写入 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: the file with the App Secret can be read by others on this computer.</source>
        <translation>警告：此计算机上的其他用户可以读取存放 App Secret 的文件。</translation>
    </message>
    <message>
        <source>Reading departments: %1</source>
        <translation>正在读取部门：%1</translation>
    </message>
    <message>
        <source>Reading people: %1 (departments: %2 of %3)</source>
        <translation>正在读取人员：%1（部门：%2/%3）</translation>
    </message>
    <message>
        <source>It is so already; nothing was changed.</source>
        <translation>已是如此，未作任何变更。</translation>
    </message>
    <message>
        <source>OrgDesk ended while changes were under way. This is what became of them:</source>
        <translation>OrgDesk 在变更进行中退出。这些变更的结果如下：</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>无法写入输出：%1</translation>
    </message>
    <message>
        <source>The platform allows an app so many live connections, and all of them are in use.</source>
        <translation>平台限制每个应用的实时连接数，目前已全部占用。</translation>
    </message>
    <message>
        <source>End other programs that use this app, then start watch again.</source>
        <translation>请结束使用此应用的其他程序，然后重新运行 watch。</translation>
    </message>
    <message>
        <source>When that is done, start watch again.</source>
        <translation>完成后请重新运行 watch。</translation>
    </message>
    <message>
        <source>Changes do not arrive any more: the live connection has ended for good.</source>
        <translation>不再收到变更：实时连接已彻底结束。</translation>
    </message>
    <message>
        <source>The stored copy of the organization has been removed and is read anew; your own changes and their history are kept.</source>
        <translation>已删除本地的组织副本并重新读取；您自己的更改及其历史记录会保留。</translation>
    </message>
    <message>
        <source>Show everything that is known of a person.</source>
        <translation>显示某个人员的全部已知信息。</translation>
    </message>
    <message>
        <source>Invite somebody. The first department is the main one.</source>
        <translation>邀请新人员。第一个部门为主部门。</translation>
    </message>
    <message>
        <source>Move a person to another department, or add a further one.</source>
        <translation>将人员移动到其他部门，或增加一个所属部门。</translation>
    </message>
    <message>
        <source>Let somebody leave, and hand over what he or she has. What nobody is named for goes to the manager.</source>
        <translation>办理人员离职并移交其资源。未指定接收人的资源移交给直属上级。</translation>
    </message>
    <message>
        <source>Bring somebody back who left less than 30 days ago.</source>
        <translation>恢复 30 天内离职的人员。</translation>
    </message>
    <message>
        <source>The department to move to (either kind of ID).</source>
        <translation>要移动到的部门（两种 ID 均可）。</translation>
    </message>
    <message>
        <source>The department to leave (default: the main one).</source>
        <translation>要离开的部门（默认：主部门）。</translation>
    </message>
    <message>
        <source>Leave no department for it.</source>
        <translation>不离开任何部门。</translation>
    </message>
    <message>
        <source>Who gets everything that nobody else is named for.</source>
        <translation>接收所有未另行指定接收人的资源的人员。</translation>
    </message>
    <message>
        <source>Who gets the documents.</source>
        <translation>接收文档的人员。</translation>
    </message>
    <message>
        <source>Who gets the calendar.</source>
        <translation>接收日历的人员。</translation>
    </message>
    <message>
        <source>Who gets the surveys.</source>
        <translation>接收问卷的人员。</translation>
    </message>
    <message>
        <source>Who gets the minutes.</source>
        <translation>接收妙记的人员。</translation>
    </message>
    <message>
        <source>Who gets the applications.</source>
        <translation>接收应用的人员。</translation>
    </message>
    <message>
        <source>Who gets the integration flows.</source>
        <translation>接收集成流程的人员。</translation>
    </message>
    <message>
        <source>Who owns the chats with other companies.</source>
        <translation>接任外部群群主的人员。</translation>
    </message>
    <message>
        <source>Who owns the department chats.</source>
        <translation>接任部门群群主的人员。</translation>
    </message>
    <message>
        <source>Who gets the mailbox; or keep it, or delete it.</source>
        <translation>接收企业邮箱的人员；或 keep（保留）、delete（删除）。</translation>
    </message>
    <message>
        <source>The person (either kind of ID).</source>
        <translation>人员（两种 ID 均可）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the ID of a person.</source>
        <translation>“%1”需要人员 ID。</translation>
    </message>
    <message>
        <source>Say what to change with --set KEY=VALUE.</source>
        <translation>请用 --set KEY=VALUE 说明要修改的内容。</translation>
    </message>
    <message>
        <source>--set: &quot;%1&quot; is not of the form KEY=VALUE.</source>
        <translation>--set：“%1”不是 KEY=VALUE 的形式。</translation>
    </message>
    <message>
        <source>Find departments and people by name, pinyin, address or number.</source>
        <translation>按名称、拼音、邮箱或号码查找部门和人员。</translation>
    </message>
    <message>
        <source>Check what the app may see and which permissions are missing; changes nothing.</source>
        <translation>检查应用可以看到什么、缺少哪些权限；不做任何更改。</translation>
    </message>
    <message>
        <source>What to look for: a part of a name, address or number.</source>
        <translation>要查找的内容：姓名、邮箱或号码的一部分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a text to look for.</source>
        <translation>“%1”需要要查找的内容。</translation>
    </message>
    <message>
        <source>The app may see the whole company.</source>
        <translation>应用可以看到整个企业。</translation>
    </message>
    <message>
        <source>The app may see a part of the company.</source>
        <translation>应用只能看到企业的一部分。</translation>
    </message>
    <message>
        <source>Directly in its scope: %1 departments, %2 people, %3 user groups.</source>
        <translation>直接授权的范围：%1 个部门、%2 名人员、%3 个用户组。</translation>
    </message>
    <message>
        <source>Nothing is missing for reading.</source>
        <translation>读取所需的权限齐全。</translation>
    </message>
    <message>
        <source>Print what has happened, as far as it was seen, the oldest first.</source>
        <translation>按时间先后输出已看到的变更。</translation>
    </message>
    <message>
        <source>Only what happened from this time on, such as 2026-03-31 or 2026-03-31T08:00:00Z.</source>
        <translation>仅输出此时间之后发生的变更，例如 2026-03-31 或 2026-03-31T08:00:00Z。</translation>
    </message>
    <message>
        <source>--since: &quot;%1&quot; is not a day or time such as 2026-03-31 or 2026-03-31T08:00:00Z.</source>
        <translation>--since：“%1”不是有效的日期或时间，请使用 2026-03-31 或 2026-03-31T08:00:00Z 这样的写法。</translation>
    </message>
    <message>
        <source>List what values of people are chosen from: employee types, job titles, levels and families, cities, and the company&apos;s own fields.</source>
        <translation>列出人员字段可选的值：人员类型、职务、职级、序列、城市，以及公司自定义字段。</translation>
    </message>
    <message>
        <source>A value by its key, such as name, mobile, email, job_title, leader_id, employee_type, job_level, join_time=2026-03-31, or custom:FIELD for a field of the company&apos;s own; several times for several.</source>
        <translation>按键名指定一个值，例如 name、mobile、email、job_title、leader_id、employee_type、job_level、join_time=2026-03-31，公司自定义字段用 custom:字段；可多次使用。</translation>
    </message>
    <message>
        <source>List the user groups.</source>
        <translation>列出用户组。</translation>
    </message>
    <message>
        <source>List who is in a user group.</source>
        <translation>列出用户组的成员。</translation>
    </message>
    <message>
        <source>Put somebody into a user group.</source>
        <translation>将人员加入用户组。</translation>
    </message>
    <message>
        <source>Take somebody out of a user group.</source>
        <translation>将人员移出用户组。</translation>
    </message>
    <message>
        <source>The user group, by its ID or its name.</source>
        <translation>用户组（ID 或名称）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a user group.</source>
        <translation>“%1”需要一个用户组。</translation>
    </message>
    <message>
        <source>Change a department&apos;s values.</source>
        <translation>更改部门的信息。</translation>
    </message>
    <message>
        <source>The department&apos;s changeable ID.</source>
        <translation>部门的可变 ID。</translation>
    </message>
    <message>
        <source>An HR partner (either kind of ID); several times for several, empty for none.</source>
        <translation>HRBP（任一种 ID）；可多次给出，留空表示没有。</translation>
    </message>
    <message>
        <source>Whether it has a chat of its own.</source>
        <translation>是否有自己的部门群。</translation>
    </message>
    <message>
        <source>An employee type that the chat admits, by its name or number; several times for several, empty for none.</source>
        <translation>部门群包含的人员类型（名称或编号）；可多次给出，留空表示没有。</translation>
    </message>
    <message>
        <source>The business unit, by its ID or name; empty for none.</source>
        <translation>单位（ID 或名称）；留空表示没有。</translation>
    </message>
    <message>
        <source>A file with the person&apos;s new picture (PNG or JPEG).</source>
        <translation>包含该人员新头像的文件（PNG 或 JPEG）。</translation>
    </message>
    <message>
        <source>Only people of this employee type, by its name or number; several times for any of several.</source>
        <translation>只包含此人员类型的人员（名称或编号）；可多次给出，符合其一即可。</translation>
    </message>
    <message>
        <source>Only people with this status (active, frozen, not_activated, unjoined, exited); several times for any of several.</source>
        <translation>只包含此状态的人员（active、frozen、not_activated、unjoined、exited）；可多次给出，符合其一即可。</translation>
    </message>
    <message>
        <source>Only people who joined on this day or later.</source>
        <translation>只包含这一天或之后入职的人员。</translation>
    </message>
    <message>
        <source>Only people who joined on this day or earlier.</source>
        <translation>只包含这一天或之前入职的人员。</translation>
    </message>
    <message>
        <source>Only people without a manager.</source>
        <translation>只包含没有直属上级的人员。</translation>
    </message>
    <message>
        <source>Only people without a main department.</source>
        <translation>只包含没有主部门的人员。</translation>
    </message>
    <message>
        <source>Change values of a person, or give several the same values; status=frozen and status=active freeze and unfreeze.</source>
        <translation>更改人员的信息，或为多人设置相同的值；status=frozen 和 status=active 用于冻结和解冻。</translation>
    </message>
    <message>
        <source>A file with the IDs of people, one a line, besides those that are named.</source>
        <translation>包含人员 ID 的文件，每行一个；与已列出的 ID 一并处理。</translation>
    </message>
    <message>
        <source>--ids-from: &quot;%1&quot; cannot be read: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s words</extracomment>
        <translation>--ids-from：无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>--ids-from: there is no ID in the file.</source>
        <translation>--ids-from：文件中没有 ID。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person, %2 why he or she could not be changed.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not be changed.</source>
        <translation>
            <numerusform>%Ln 人未能更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>--picture is for one person only.</source>
        <translation>--picture 只能用于一个人。</translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln people have been changed is not known yet.</source>
        <translation>
            <numerusform>尚不清楚是否已更改 %Ln 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an employee type.</source>
        <translation>添加人员类型。</translation>
    </message>
    <message>
        <source>Rename an employee type, or switch it on or off.</source>
        <translation>重命名人员类型，或者启用、停用它。</translation>
    </message>
    <message>
        <source>Delete an employee type. Its number is not given again.</source>
        <translation>删除人员类型。其编号不会再次使用。</translation>
    </message>
    <message>
        <source>Whether it is offered for choosing.</source>
        <translation>是否可供选择。</translation>
    </message>
    <message>
        <source>The employee type, by its number or its name.</source>
        <translation>人员类型，使用其编号或名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs an employee type.</source>
        <translation>“%1”需要一个人员类型。</translation>
    </message>
    <message>
        <source>--name: a department or an employee type needs a name.</source>
        <translation>--name：部门或人员类型需要名称。</translation>
    </message>
    <message>
        <source>--active: &quot;%1&quot; is not known; use yes or no.</source>
        <translation>--active：不认识“%1”；请使用 yes 或 no。</translation>
    </message>
    <message>
        <source>Say what to change: --name, --active or a name in another language.</source>
        <translation>请说明要更改的内容：--name、--active 或其他语言的名称。</translation>
    </message>
</context>
<context>
    <name>ConditionsText</name>
    <message>
        <source>joined from %1 to %2</source>
        <translation>%1 至 %2 入职</translation>
    </message>
    <message>
        <source>joined from %1 on</source>
        <translation>%1 起入职</translation>
    </message>
    <message>
        <source>joined until %1</source>
        <translation>%1 前（含）入职</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>no manager</source>
        <translation>没有直属上级</translation>
    </message>
    <message>
        <source>no main department</source>
        <translation>没有主部门</translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>The platform: feishu (default).</source>
        <translation>平台：feishu（默认）。</translation>
    </message>
    <message>
        <source>Where the platform is reached (default https://open.feishu.cn; Lark: https://open.larksuite.com). Plain http is accepted for this machine only.</source>
        <translation>平台的地址（默认 https://open.feishu.cn；Lark：https://open.larksuite.com）。仅本机可使用明文 http。</translation>
    </message>
    <message>
        <source>The App ID of your app (cli_...).</source>
        <translation>您的应用的 App ID（cli_...）。</translation>
    </message>
    <message>
        <source>A file that holds the App Secret; - reads standard input. Or set ORGDESK_APP_SECRET.</source>
        <translation>存放 App Secret 的文件；- 表示从标准输入读取。也可设置 ORGDESK_APP_SECRET。</translation>
    </message>
    <message>
        <source>Keep the data of organizations below this folder.</source>
        <translation>将组织数据保存在此文件夹下。</translation>
    </message>
    <message>
        <source>en, zh_CN or ja (default: the system&apos;s).</source>
        <translation>en、zh_CN 或 ja（默认：跟随系统）。</translation>
    </message>
    <message>
        <source>--platform: &quot;%1&quot; is not known; use feishu.</source>
        <translation>--platform：无法识别“%1”；请使用 feishu。</translation>
    </message>
    <message>
        <source>--base-url: &quot;%1&quot; is not usable. It has to begin with https://; plain http:// is accepted for this machine (127.0.0.1) only.</source>
        <translation>--base-url：“%1”不可用。地址必须以 https:// 开头；仅本机（127.0.0.1）可使用明文 http://。</translation>
    </message>
    <message>
        <source>--language: &quot;%1&quot; is not known; use en, zh_CN or ja.</source>
        <translation>--language：无法识别“%1”；请使用 en、zh_CN 或 ja。</translation>
    </message>
    <message>
        <source>This is too long for an App Secret.</source>
        <translation>内容过长，不是有效的 App Secret。</translation>
    </message>
    <message>
        <source>The App Secret is empty.</source>
        <translation>App Secret 为空。</translation>
    </message>
    <message>
        <source>The App Secret is missing: give --app-secret-file FILE or set ORGDESK_APP_SECRET.</source>
        <translation>缺少 App Secret：请使用 --app-secret-file FILE 或设置 ORGDESK_APP_SECRET。</translation>
    </message>
    <message>
        <source>The way to the platform: system, none, http://[USER@]HOST:PORT or socks5://[USER@]HOST:PORT. A password is read from ORGDESK_PROXY_PASSWORD.</source>
        <translation>连接平台的方式：system、none、http://[USER@]HOST:PORT 或 socks5://[USER@]HOST:PORT。密码从 ORGDESK_PROXY_PASSWORD 读取。</translation>
    </message>
    <message>
        <source>--proxy: a password does not belong into the command line, where every program can read it. Set ORGDESK_PROXY_PASSWORD.</source>
        <translation>--proxy：密码不应写在命令行上，那里的内容任何程序都能读取。请设置 ORGDESK_PROXY_PASSWORD。</translation>
    </message>
    <message>
        <source>--proxy: &quot;%1&quot; is not usable; give system, none, http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>--proxy：“%1”无法使用；请指定 system、none、http://HOST:PORT 或 socks5://HOST:PORT。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Opens a company&apos;s organization: departments, people and every change, live.
Without options the last organization is opened again.</source>
        <translation>打开公司的组织：部门、人员以及每一项变更，实时呈现。
不带选项时，重新打开上次的组织。</translation>
    </message>
    <message>
        <source>Open a made-up organization on this machine: small, medium (default) or large.</source>
        <translation>在本机打开一个虚构的组织：small、medium（默认）或 large。</translation>
    </message>
    <message>
        <source>Change nothing.</source>
        <translation>不作任何变更。</translation>
    </message>
    <message>
        <source>Save a picture of the window after the first sync, then end.</source>
        <translation>首次同步后保存窗口截图，然后退出。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Try &quot;orgdesk --help&quot;.</source>
        <translation>请尝试“orgdesk --help”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>“%1”不是有效的选项。</translation>
    </message>
    <message>
        <source>--demo: &quot;%1&quot; is not known; use small, medium or large.</source>
        <translation>--demo：无法识别“%1”；请使用 small、medium 或 large。</translation>
    </message>
    <message>
        <source>--demo and --app-id exclude each other.</source>
        <translation>--demo 与 --app-id 不能同时使用。</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Something Did Not Work</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the Page for It</source>
        <translation>打开相关页面(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ErrorWording</name>
    <message>
        <source>The platform cannot be reached.</source>
        <translation>无法连接到平台。</translation>
    </message>
    <message>
        <source>Nothing answers at its address, or this computer has no network.</source>
        <translation>该地址没有响应，或此计算机没有网络连接。</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>平台未能及时响应。</translation>
    </message>
    <message>
        <source>The network or the platform is slow at the moment.</source>
        <translation>网络或平台目前较慢。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The connection is not safe and was not used.</source>
        <translation>连接不安全，未予使用。</translation>
    </message>
    <message>
        <source>The certificate of the other side could not be verified. The clock of this computer may be wrong, or something reads along.</source>
        <translation>无法验证对方的证书。可能是此计算机的时间不正确，也可能是通信被窃听。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer and the address of the platform; then ask the people who run your network.</source>
        <translation>请检查此计算机的日期和时间以及平台地址，然后咨询网络管理员。</translation>
    </message>
    <message>
        <source>The address is not safe and was not used.</source>
        <translation>地址不安全，未予使用。</translation>
    </message>
    <message>
        <source>It begins with http://, so everybody on the way could read along.</source>
        <translation>该地址以 http:// 开头，传输途中的任何人都可能读取内容。</translation>
    </message>
    <message>
        <source>Use an address that begins with https://. Plain http works only for this computer itself.</source>
        <translation>请使用以 https:// 开头的地址。明文 http 仅适用于本机。</translation>
    </message>
    <message>
        <source>The platform&apos;s allowance of calls is used up for the moment.</source>
        <translation>平台的调用配额暂时已用完。</translation>
    </message>
    <message>
        <source>The platform limits how many calls an app may make each minute.</source>
        <translation>平台限制应用每分钟的调用次数。</translation>
    </message>
    <message>
        <source>OrgDesk goes on as soon as the platform allows it.</source>
        <translation>平台允许后，OrgDesk 会立即继续。</translation>
    </message>
    <message>
        <source>The platform is busy with somebody else&apos;s change.</source>
        <translation>平台正在处理他人的变更。</translation>
    </message>
    <message>
        <source>It makes only one change of the departments at a time.</source>
        <translation>平台同一时间只处理一项部门变更。</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>请几秒钟后重试。</translation>
    </message>
    <message>
        <source>The platform has a fault of its own.</source>
        <translation>平台自身出现故障。</translation>
    </message>
    <message>
        <source>It answered that it could not do its work.</source>
        <translation>平台返回了内部错误。</translation>
    </message>
    <message>
        <source>Try again in a while. If it stays so, give the log ID to the platform&apos;s support.</source>
        <translation>请稍后重试。如果问题仍然存在，请将日志 ID 提供给平台的技术支持。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer could not be understood.</source>
        <translation>无法理解平台的响应。</translation>
    </message>
    <message>
        <source>It is not what the platform promises. The address may belong to something else, such as a sign-in page of your network.</source>
        <translation>响应内容与平台约定的不符。该地址可能属于其他服务，例如您所在网络的登录页面。</translation>
    </message>
    <message>
        <source>Check the address of the platform and the proxy; then try again.</source>
        <translation>请检查平台地址和代理，然后重试。</translation>
    </message>
    <message>
        <source>The App ID or the secret was refused.</source>
        <translation>App ID 或密钥被拒绝。</translation>
    </message>
    <message>
        <source>They do not belong together, were renewed, or belong to the other domain (Feishu and Lark are separate).</source>
        <translation>两者不匹配、已被重置，或属于另一个域名（飞书与 Lark 相互独立）。</translation>
    </message>
    <message>
        <source>Copy both again from the page “Credentials &amp; Basic Info” of the app in the developer console.</source>
        <translation>请在开发者后台该应用的“凭证与基础信息”页面重新复制这两项。</translation>
    </message>
    <message>
        <source>The app cannot be used.</source>
        <translation>应用无法使用。</translation>
    </message>
    <message>
        <source>It is stopped, not released in this organization, or the address of this computer is not on the app&apos;s list of allowed addresses.</source>
        <translation>应用已停用、未在此组织发布，或此计算机的 IP 地址不在应用的白名单中。</translation>
    </message>
    <message>
        <source>Ask an administrator to release and enable the app, and to check its list of allowed addresses.</source>
        <translation>请联系管理员发布并启用该应用，并检查其 IP 白名单。</translation>
    </message>
    <message>
        <source>The app lacks a permission.</source>
        <translation>应用缺少权限。</translation>
    </message>
    <message>
        <source>The platform allows only what the app was granted.</source>
        <translation>平台只允许应用执行已获授权的操作。</translation>
    </message>
    <message>
        <source>Add the permission in the developer console, then release a new version of the app: it counts only from then on.</source>
        <translation>请在开发者后台添加该权限，然后发布应用的新版本；权限在发布后才生效。</translation>
    </message>
    <message>
        <source>The app may not see this part of the organization.</source>
        <translation>应用无权查看组织的这一部分。</translation>
    </message>
    <message>
        <source>It lies outside the contact scope that the app was given. For the first level, the whole company must be in the scope.</source>
        <translation>它不在应用的通讯录权限范围内。要操作一级部门，权限范围必须为整个公司。</translation>
    </message>
    <message>
        <source>Ask an administrator to widen the contact scope of the app in the admin console.</source>
        <translation>请联系管理员在管理后台扩大应用的通讯录权限范围。</translation>
    </message>
    <message>
        <source>This cannot be changed.</source>
        <translation>无法变更此内容。</translation>
    </message>
    <message>
        <source>The read-only switch is on, or the data is fed by another system.</source>
        <translation>只读模式已开启，或数据由其他系统提供。</translation>
    </message>
    <message>
        <source>Turn the read-only switch off, or change it in the system that the data comes from.</source>
        <translation>请关闭只读模式，或在数据来源系统中修改。</translation>
    </message>
    <message>
        <source>The secret could not be kept.</source>
        <translation>无法保存密钥。</translation>
    </message>
    <message>
        <source>This system offers no unlocked keychain.</source>
        <translation>此系统没有已解锁的钥匙串。</translation>
    </message>
    <message>
        <source>The secret is kept until the program ends; you will be asked for it next time.</source>
        <translation>密钥保留到程序退出为止；下次需要重新输入。</translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation>此处无法执行该操作。</translation>
    </message>
    <message>
        <source>The platform, or this version of OrgDesk, cannot do it.</source>
        <translation>平台或此版本的 OrgDesk 不支持该操作。</translation>
    </message>
    <message>
        <source>The platform refused.</source>
        <translation>平台拒绝了请求。</translation>
    </message>
    <message>
        <source>Look at the platform&apos;s reason; its support knows more by the log ID.</source>
        <translation>请查看平台给出的原因；平台的技术支持可根据日志 ID 提供更多信息。</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>未找到该对象。</translation>
    </message>
    <message>
        <source>It was deleted, its ID is mistyped, or the app may not see it.</source>
        <translation>它已被删除、ID 有误，或应用无权查看。</translation>
    </message>
    <message>
        <source>Refresh, and look whether it was moved.</source>
        <translation>请刷新，并查看是否已被移动。</translation>
    </message>
    <message>
        <source>A department at the same place already has this name.</source>
        <translation>同一位置已有同名部门。</translation>
    </message>
    <message>
        <source>Names may not meet in any language, and some may be outside of what the app sees.</source>
        <translation>任何语言的名称都不能重复，且重名部门可能不在应用的可见范围内。</translation>
    </message>
    <message>
        <source>Choose another name, or another place.</source>
        <translation>请换一个名称或位置。</translation>
    </message>
    <message>
        <source>A department at the same place already has this order.</source>
        <translation>同一位置已有部门使用此排序值。</translation>
    </message>
    <message>
        <source>Somebody reordered the departments at the same time.</source>
        <translation>他人同时调整了部门顺序。</translation>
    </message>
    <message>
        <source>Try again; OrgDesk then reads the order anew.</source>
        <translation>请重试；OrgDesk 会重新读取顺序。</translation>
    </message>
    <message>
        <source>The department is not empty.</source>
        <translation>部门不为空。</translation>
    </message>
    <message>
        <source>It still has people or sub-departments, perhaps some that the app may not see.</source>
        <translation>其中仍有人员或下级部门，部分可能不在应用的可见范围内。</translation>
    </message>
    <message>
        <source>Move or delete them first.</source>
        <translation>请先移动或删除它们。</translation>
    </message>
    <message>
        <source>A limit of the platform would be exceeded.</source>
        <translation>将超出平台的限制。</translation>
    </message>
    <message>
        <source>The number of levels, departments, sub-departments or members is limited.</source>
        <translation>层级、部门、下级部门或成员的数量有上限。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>A value breaks a rule of the platform.</source>
        <translation>某个值不符合平台的规则。</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>请更正该值后重试。</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>无法写入数据文件夹。</translation>
    </message>
    <message>
        <source>You lack the right to write there, or the disk is read-only.</source>
        <translation>您没有写入权限，或磁盘为只读。</translation>
    </message>
    <message>
        <source>Give yourself the right to write in the folder, or choose another one with --data-dir.</source>
        <translation>请获取该文件夹的写入权限，或使用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>There is no room left to write.</source>
        <translation>没有可供写入的空间。</translation>
    </message>
    <message>
        <source>Make room and try again. Nothing that was saved is lost.</source>
        <translation>请清理空间后重试。已保存的内容不会丢失。</translation>
    </message>
    <message>
        <source>The data was written by a newer version of OrgDesk.</source>
        <translation>数据由更新版本的 OrgDesk 写入。</translation>
    </message>
    <message>
        <source>This version does not know its form and leaves it untouched.</source>
        <translation>此版本无法识别其格式，因此不会改动它。</translation>
    </message>
    <message>
        <source>Install the newer version, or wipe the data of this organization and read it again.</source>
        <translation>请安装新版本，或清除此组织的数据后重新读取。</translation>
    </message>
    <message>
        <source>The stored data is damaged.</source>
        <translation>存储的数据已损坏。</translation>
    </message>
    <message>
        <source>The disk may be faulty, or the computer lost power.</source>
        <translation>可能是磁盘故障或计算机断电所致。</translation>
    </message>
    <message>
        <source>Wipe the stored copy of this organization; it is read again from the platform, where nothing is lost.</source>
        <translation>请清除此组织的本地数据；OrgDesk 会从平台重新读取，平台上的数据不会丢失。</translation>
    </message>
    <message>
        <source>The organization is already open.</source>
        <translation>此组织已打开。</translation>
    </message>
    <message>
        <source>Another OrgDesk works on the same data folder.</source>
        <translation>另一个 OrgDesk 正在使用同一数据文件夹。</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>请使用另一个窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>无法读取或写入文件。</translation>
    </message>
    <message>
        <source>Look at the technical cause, mend it and try again.</source>
        <translation>请查看技术原因，解决后重试。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>It is not known yet whether the change was made.</source>
        <translation>尚不确定变更是否已生效。</translation>
    </message>
    <message>
        <source>The change was sent, but the answer was lost on the way.</source>
        <translation>变更已发送，但响应在途中丢失。</translation>
    </message>
    <message>
        <source>OrgDesk finds it out by reading before it changes anything else.</source>
        <translation>OrgDesk 会先读取数据确认结果，然后再作其他变更。</translation>
    </message>
    <message>
        <source>Much more is missing than is believed without a question.</source>
        <translation>缺失的数据过多，需要您确认。</translation>
    </message>
    <message>
        <source>The platform&apos;s last answer lacks departments or people that were there before. That may be true, or a passing fault.</source>
        <translation>平台最近一次的返回结果缺少此前存在的部门或人员。这可能属实，也可能只是暂时故障。</translation>
    </message>
    <message>
        <source>Look at the numbers, then accept the removals or keep what there is.</source>
        <translation>请核对数量，然后接受移除或保留现有数据。</translation>
    </message>
    <message>
        <source>OrgDesk made a mistake.</source>
        <translation>OrgDesk 出现错误。</translation>
    </message>
    <message>
        <source>This is a defect of the program, not yours.</source>
        <translation>这是程序的缺陷，不是您的操作问题。</translation>
    </message>
    <message>
        <source>Please report it together with the technical cause.</source>
        <translation>请连同技术原因一并反馈。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A permission&apos;s technical name, and what it is for.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>It concerns the field “%1”.</source>
        <translation>涉及字段“%1”。</translation>
    </message>
    <message>
        <source>Technical cause: %1.</source>
        <translation>技术原因：%1。</translation>
    </message>
    <message numerus="yes">
        <source>It can go on in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后可以继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>The page for it: %1</source>
        <translation>相关页面：%1</translation>
    </message>
    <message>
        <source>Code %1, log ID %2</source>
        <translation>错误码 %1，日志 ID %2</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>错误码 %1</translation>
    </message>
    <message>
        <source>Log ID %1</source>
        <translation>日志 ID %1</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address of the platform.</source>
        <translation>请检查网络、代理和平台地址。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入该文件。</translation>
    </message>
    <message>
        <source>Its folder does not exist or may not be written, or the name belongs to a folder.</source>
        <translation>其所在文件夹不存在或不可写，或者该名称属于一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another place or another name.</source>
        <translation>请选择其他位置或其他名称。</translation>
    </message>
    <message>
        <source>Somebody else has this value already.</source>
        <translation>已有其他人使用该值。</translation>
    </message>
    <message>
        <source>It may belong to one person only; whoever has it may be outside of what the app sees.</source>
        <translation>该值只能属于一个人；使用它的人可能不在应用的可见范围内。</translation>
    </message>
    <message>
        <source>Correct the value, or change it at the other person first.</source>
        <translation>请更正该值，或先修改另一人的值。</translation>
    </message>
    <message>
        <source>Somebody else changed the same value in the meantime.</source>
        <translation>其他人同时修改了同一个值。</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>Look at the value as it is now, and decide which one is to stay.</source>
        <translation>请查看当前的值，并决定保留哪一个。</translation>
    </message>
    <message>
        <source>It was done, but not all of it.</source>
        <translation>已完成，但并非全部。</translation>
    </message>
    <message>
        <source>The platform could not take in the city or the job title: it is too long, or the company has too many of them.</source>
        <translation>平台无法写入城市或职务：内容过长，或企业的条目过多。</translation>
    </message>
    <message>
        <source>Choose one that exists already.</source>
        <translation>请选择已有的条目。</translation>
    </message>
    <message>
        <source>The platform does not accept this content.</source>
        <translation>平台不接受该内容。</translation>
    </message>
    <message>
        <source>Its check of words and pictures, or its risk control, refused it.</source>
        <translation>平台的内容审核或风控拒绝了它。</translation>
    </message>
    <message>
        <source>Choose another wording or picture.</source>
        <translation>请更换文字或图片。</translation>
    </message>
    <message>
        <source>The company&apos;s plan with the platform does not include this.</source>
        <translation>企业的平台套餐不包含此功能。</translation>
    </message>
    <message>
        <source>The feature is switched off, has run out, or needs a higher plan.</source>
        <translation>该功能已关闭、已到期，或需要更高版本的套餐。</translation>
    </message>
    <message>
        <source>Ask an administrator to look at the plan in the admin console.</source>
        <translation>请让管理员在管理后台查看套餐。</translation>
    </message>
    <message>
        <source>There is no seat left for one more person.</source>
        <translation>已没有可供新人员使用的席位。</translation>
    </message>
    <message>
        <source>The company&apos;s plan with the platform limits how many people it may have.</source>
        <translation>企业的平台套餐限制了人员数量。</translation>
    </message>
    <message>
        <source>Free a seat, or ask an administrator to buy more.</source>
        <translation>请释放席位，或让管理员购买更多席位。</translation>
    </message>
    <message>
        <source>The platform protects this person.</source>
        <translation>该人员受平台保护。</translation>
    </message>
    <message>
        <source>The founder and administrators of the organization can be neither frozen nor removed by an app, and a setting may keep others from it.</source>
        <translation>应用不能冻结或移除组织的创建人和管理员；其他人员也可能因设置而不能移除。</translation>
    </message>
    <message>
        <source>Do it in the admin console, or take the role away first.</source>
        <translation>请在管理后台操作，或先取消其角色。</translation>
    </message>
    <message>
        <source>The person has left the company.</source>
        <translation>该人员已离职。</translation>
    </message>
    <message>
        <source>Whoever has left cannot be changed.</source>
        <translation>已离职的人员不能修改。</translation>
    </message>
    <message>
        <source>Restore the person first.</source>
        <translation>请先恢复该人员。</translation>
    </message>
    <message>
        <source>The person cannot be changed yet.</source>
        <translation>目前还不能修改该人员。</translation>
    </message>
    <message>
        <source>The invitation is not accepted, or the person has left the organization by himself or herself.</source>
        <translation>该人员尚未接受邀请，或已自行退出组织。</translation>
    </message>
    <message>
        <source>Wait until the person has joined.</source>
        <translation>请等待该人员加入。</translation>
    </message>
    <message>
        <source>The platform is not through with this person yet.</source>
        <translation>平台对该人员的处理尚未完成。</translation>
    </message>
    <message>
        <source>After an offboarding or a restoration it can take up to 48 hours until the next step is possible.</source>
        <translation>离职或恢复之后，最长可能需要 48 小时才能进行下一步。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>It is too late for that.</source>
        <translation>已超过时限。</translation>
    </message>
    <message>
        <source>The platform keeps what is needed for 30 days only.</source>
        <translation>平台仅保留所需数据 30 天。</translation>
    </message>
    <message>
        <source>Create the person anew.</source>
        <translation>请重新添加该人员。</translation>
    </message>
    <message>
        <source>The record of your own changes is damaged.</source>
        <translation>您自己的更改记录已损坏。</translation>
    </message>
    <message>
        <source>The disk may be faulty, or the computer lost power. The organization on the platform is not affected.</source>
        <translation>磁盘可能有故障，或电脑曾断电。平台上的组织不受影响。</translation>
    </message>
    <message>
        <source>Put the file journal.sqlite back from a backup, or move it out of the data folder: OrgDesk then begins a new record, and earlier changes can no longer be looked up or taken back.</source>
        <translation>请从备份恢复文件 journal.sqlite，或将其移出数据文件夹：OrgDesk 随后会开始新的记录，但之前的更改将无法再查看或撤销。</translation>
    </message>
    <message>
        <source>The app has no bot, which this needs.</source>
        <translation>应用未启用机器人，而此操作需要机器人。</translation>
    </message>
    <message>
        <source>The platform takes pictures only from apps with the bot ability.</source>
        <translation>平台只接受启用了机器人能力的应用上传图片。</translation>
    </message>
    <message>
        <source>Switch the bot on in the developer console, then release a new version of the app: it counts only from then on.</source>
        <translation>请在开发者后台启用机器人，然后发布应用的新版本：发布后才生效。</translation>
    </message>
    <message>
        <source>The proxy does not let OrgDesk through.</source>
        <translation>代理不允许 OrgDesk 通过。</translation>
    </message>
    <message>
        <source>It wants a user name and a password, or refuses those that it was given.</source>
        <translation>它要求用户名和密码，或者拒绝了所提供的用户名和密码。</translation>
    </message>
    <message>
        <source>Enter them in the settings, page Network; ask the people who run your network for them.</source>
        <translation>请在设置的“网络”页面中输入；如不知道，请咨询网络管理员。</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>代理无法使用。</translation>
    </message>
    <message>
        <source>It does not answer, its name is not known, or something else than a proxy answers there.</source>
        <translation>它没有响应，或者其名称无法解析，或者该地址上运行的不是代理。</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, page Network, or in those of this computer; ask the people who run your network.</source>
        <translation>请检查设置的“网络”页面中的代理，或此计算机的代理设置；如有疑问，请咨询网络管理员。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Permanent ID</source>
        <translation>永久 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Company e-mail</source>
        <translation>企业邮箱</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department IDs</source>
        <translation>部门 ID</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Main department ID</source>
        <translation>主部门 ID</translation>
    </message>
    <message>
        <source>Main department</source>
        <translation>主部门</translation>
    </message>
    <message>
        <source>Manager ID</source>
        <translation>直属上级 ID</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>直属上级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Work station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>人员类型</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>直属上级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Company e-mail</source>
        <translation>企业邮箱</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Work place</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>人员类型</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Mobile number visible to colleagues</source>
        <translation>同事可见手机号</translation>
    </message>
    <message>
        <source>Job level</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Dotted-line managers</source>
        <translation>虚线上级</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Super administrator</source>
        <translation>超级管理员</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>Data location</source>
        <translation>数据驻留地</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Japanese name</source>
        <translation>日文名称</translation>
    </message>
    <message>
        <source>Parent department</source>
        <translation>上级部门</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序值</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>企业邮箱处理</translation>
    </message>
    <message>
        <source>HR partners</source>
        <translation>HRBP</translation>
    </message>
    <message>
        <source>Department chat</source>
        <translation>部门群</translation>
    </message>
    <message>
        <source>Who is in the chat</source>
        <translation>群成员范围</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>FindingWording</name>
    <message>
        <source>The tree, the members of departments and the app&apos;s scope.</source>
        <translation>部门树、部门成员以及应用的可见范围。</translation>
    </message>
    <message>
        <source>Employee types that the company defined have no names.</source>
        <translation>公司自定义的人员类型没有名称。</translation>
    </message>
    <message>
        <source>The company&apos;s job titles are not offered where one is typed.</source>
        <translation>输入职务时不提供公司的职务列表。</translation>
    </message>
    <message>
        <source>Job levels have no names and cannot be chosen.</source>
        <translation>职级没有名称，也无法选择。</translation>
    </message>
    <message>
        <source>Job families have no names and cannot be chosen.</source>
        <translation>序列没有名称，也无法选择。</translation>
    </message>
    <message>
        <source>The company&apos;s cities are not offered where one is typed.</source>
        <translation>输入城市时不提供公司的工作城市列表。</translation>
    </message>
    <message>
        <source>Fields that the company defined have no names and cannot be filled in.</source>
        <translation>公司自定义字段没有名称，也无法填写。</translation>
    </message>
    <message>
        <source>User groups are not shown.</source>
        <translation>不显示用户组。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names in other languages</source>
        <translation>其他语言的名称</translation>
    </message>
    <message>
        <source>Department ID</source>
        <translation>部门 ID</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Add the permission %1 in the developer console, then release a new version of the app: it counts only from then on.</source>
        <translation>在开发者后台添加权限 %1，然后发布应用的新版本：发布后才生效。</translation>
    </message>
    <message>
        <source>The permission %1 is missing.</source>
        <translation>缺少权限 %1。</translation>
    </message>
    <message>
        <source>They are shown as “Not permitted” and cannot be searched or compared.</source>
        <translation>它们显示为“未授权”，无法搜索或比较。</translation>
    </message>
    <message>
        <source>Fields of departments do not arrive: %1</source>
        <translation>无法获取的部门字段：%1</translation>
    </message>
    <message>
        <source>Fields of people do not arrive: %1</source>
        <translation>无法获取的人员字段：%1</translation>
    </message>
    <message>
        <source>%1: not permitted, or empty with everybody</source>
        <translation>%1：未授权，或所有人均为空</translation>
    </message>
    <message numerus="yes">
        <source>It came for none of the %Ln person(s) looked at. The platform leaves out both what is empty and what is not permitted, so the two cannot be told apart.</source>
        <translation>
            <numerusform>在查看的 %Ln 人中均未出现。平台对为空和未授权的内容都会省略，因此无法区分。</numerusform>
        </translation>
    </message>
    <message>
        <source>If the company fills it in: %1</source>
        <translation>如果公司填写此项：%1</translation>
    </message>
    <message>
        <source>Widen the contact scope of the app in the developer console, or ask an administrator, then release a new version of the app.</source>
        <translation>在开发者后台扩大应用的通讯录权限范围，或请管理员处理，然后发布应用的新版本。</translation>
    </message>
    <message>
        <source>The app may see nobody yet.</source>
        <translation>应用目前看不到任何人。</translation>
    </message>
    <message>
        <source>Everything stays empty.</source>
        <translation>所有内容都为空。</translation>
    </message>
    <message numerus="yes">
        <source>The contact scope names %Ln user group(s).</source>
        <translation>
            <numerusform>通讯录范围包含 %Ln 个用户组。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is in the scope by a group only is not shown.</source>
        <translation>仅通过用户组进入范围的人不会显示。</translation>
    </message>
    <message>
        <source>Give the app departments or people as well.</source>
        <translation>请同时授权部门或人员。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln department(s)</source>
        <translation>
            <numerusform>%Ln 个部门</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may see a part of the company: %1 with everything below, and %2 by themselves.</source>
        <extracomment>%1 is &quot;3 departments&quot; and %2 &quot;7 persons&quot;.</extracomment>
        <translation>应用可以看到公司的一部分：%1（含全部下级），以及单独授权的 %2。</translation>
    </message>
    <message>
        <source>The rest is not shown. How large it is, the platform does not tell. First-level departments cannot be created, moved or deleted.</source>
        <translation>其余部分不显示，平台不会告知其规模。无法新建、移动或删除一级部门。</translation>
    </message>
    <message>
        <source>Nothing, if this is meant. Else: %1</source>
        <translation>如果这是有意为之，则无需处理。否则：%1</translation>
    </message>
    <message>
        <source>%1 and %2 belong to another system and are read-only here.</source>
        <extracomment>%1 is &quot;3 departments&quot; and %2 &quot;7 persons&quot;.</extracomment>
        <translation>%1和%2属于其他系统，在此为只读。</translation>
    </message>
    <message>
        <source>They cannot be edited here. There may be more: the platform tells only when it refuses a change.</source>
        <translation>它们无法在此编辑。可能还有更多：平台只在拒绝修改时才会告知。</translation>
    </message>
    <message>
        <source>Change them in the system that they come from (Feishu People).</source>
        <translation>请在其来源系统（飞书人事）中修改。</translation>
    </message>
    <message>
        <source>Stands in the way</source>
        <translation>妨碍使用</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Belongs to another system (Feishu People) and is read-only here. Change it there.</source>
        <translation>属于其他系统（飞书人事），在此为只读。请在该系统中修改。</translation>
    </message>
    <message>
        <source>The business units cannot be read.</source>
        <translation>无法读取单位。</translation>
    </message>
</context>
<context>
    <name>ForgetQuestion</name>
    <message>
        <source>Forget and Wipe</source>
        <translation>移除并清除数据</translation>
    </message>
    <message>
        <source>Forget %1 and wipe its data from this computer?</source>
        <translation>要移除“%1”并从此计算机清除其数据吗？</translation>
    </message>
    <message>
        <source>The stored copy of departments and people, the journal of your own changes (and with it undo) and the secret in the keychain are deleted. On the platform nothing changes.</source>
        <translation>部门和人员的本地数据、您的操作记录（撤销也将不可用）以及钥匙串中的密钥都会被删除。平台上的数据不受影响。</translation>
    </message>
    <message>
        <source>&amp;Forget and Wipe</source>
        <translation>移除并清除数据(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ListInputs</name>
    <message>
        <source>The app may not read this list. The permission is missing: %1</source>
        <extracomment>%1 is the name of a permission, or several</extracomment>
        <translation>应用无权读取此列表。缺少权限：%1</translation>
    </message>
    <message>
        <source>This list has not been read yet.</source>
        <translation>尚未读取此列表。</translation>
    </message>
    <message>
        <source>“%1” is new: the platform adds it to the company&apos;s job titles for good.</source>
        <translation>“%1”是新职务：平台会将其永久加入公司的职务列表。</translation>
    </message>
    <message>
        <source>“%1” is new: the platform adds it to the company&apos;s cities for good.</source>
        <translation>“%1”是新城市：平台会将其永久加入公司的城市列表。</translation>
    </message>
</context>
<context>
    <name>ListNames</name>
    <message>
        <source>Own field %1</source>
        <extracomment>A field that the company has defined itself; %1 is its ID.</extracomment>
        <translation>自定义字段 %1</translation>
    </message>
</context>
<context>
    <name>MultiEdit</name>
    <message>
        <source>The app may not read this value</source>
        <translation>应用无权读取此值</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Belongs to another system</source>
        <translation>由其他系统管理</translation>
    </message>
    <message>
        <source>Has not accepted the invitation, or has left</source>
        <translation>尚未接受邀请，或已离开</translation>
    </message>
    <message>
        <source>The platform refuses to edit such people. Tick the row to try it all the same.</source>
        <translation>平台会拒绝编辑此类人员。如仍要尝试，请勾选此行。</translation>
    </message>
    <message>
        <source>The value now is not known; undo would clear it</source>
        <translation>当前值未知；撤销会将其清空</translation>
    </message>
</context>
<context>
    <name>NameWording</name>
    <message>
        <source>the top level</source>
        <extracomment>The root of the organization, in a sentence such as &quot;Move Design from Product to the top level&quot;.</extracomment>
        <translation>顶层</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>某个部门</translation>
    </message>
    <message>
        <source>department %1</source>
        <extracomment>%1 is an identifier; the name is not known or not visible any more.</extracomment>
        <translation>部门 %1</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>某位人员</translation>
    </message>
    <message>
        <source>person %1</source>
        <extracomment>%1 is an identifier; the name is not known or not visible any more.</extracomment>
        <translation>人员 %1</translation>
    </message>
    <message>
        <source>Shared with this app</source>
        <translation>单独授权给本应用的人员</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;4 people joined: Anna, Ben, Chen …&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours were refused.</source>
        <translation>
            <numerusform>您的 %Ln 项变更被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection has been lost for more than 5 minutes.</source>
        <translation>连接已中断超过 5 分钟。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people joined</source>
        <translation>
            <numerusform>%Ln 人加入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left</source>
        <translation>
            <numerusform>%Ln 人离开</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who joined, who left</comment>
        <extracomment>&quot;12 people joined, 3 people left&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ActionRegistry</name>
    <message>
        <source>&amp;New Department…</source>
        <translation>新建部门(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Move To…</source>
        <translation>移动到(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Undo Last Change…</source>
        <translation>撤销上次变更(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Read-&amp;only</source>
        <translation>只读(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;veryone</source>
        <translation>全员(&amp;V)</translation>
    </message>
    <message>
        <source>Include Su&amp;b-departments</source>
        <translation>包含下级部门(&amp;B)</translation>
    </message>
    <message>
        <source>Ex&amp;pand All</source>
        <translation>全部展开(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>全部折叠(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>复制所选行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Next Pa&amp;ne</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>S&amp;witch Organization…</source>
        <translation>切换组织(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;About OrgDesk</source>
        <translation>关于 OrgDesk(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Add Person…</source>
        <translation>添加人员(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit Person…</source>
        <translation>编辑人员(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Move People To…</source>
        <translation>移动人员到(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>冻结(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>解冻(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Offboard…</source>
        <translation>办理离职(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Restore Person…</source>
        <translation>恢复人员(&amp;R)…</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette…</source>
        <translation>命令面板(&amp;M)…</translation>
    </message>
    <message>
        <source>Sco&amp;pe and Permissions…</source>
        <translation>范围与权限(&amp;P)…</translation>
    </message>
    <message>
        <source>Edit &amp;People…</source>
        <translation>批量编辑人员(&amp;P)…</translation>
    </message>
    <message>
        <source>Emplo&amp;yee Types…</source>
        <translation>人员类型(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ActivityModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an own change and its outcome</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Made by this OrgDesk.</source>
        <translation>由本机 OrgDesk 执行。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ActivityPane</name>
    <message>
        <source>&amp;Activity</source>
        <translation>动态(&amp;A)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>动态</translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln 人入职</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln 人离职</numerusform>
        </translation>
    </message>
    <message>
        <source>This week, at least: %1, %2</source>
        <translation>本周至少：%1，%2</translation>
    </message>
    <message>
        <source>This week: %1, %2</source>
        <translation>本周：%1，%2</translation>
    </message>
    <message>
        <source>Which part of the activity is shown</source>
        <translation>显示哪些动态</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Joined and left</source>
        <translation>入职与离职</translation>
    </message>
    <message>
        <source>Own changes</source>
        <translation>本机所做更改</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ColumnChooser</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As in the &amp;Table</source>
        <translation>与表格一致(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
</context>
<context>
    <name>OrgDesk::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Action, department or person</source>
        <translation>操作、部门或人员</translation>
    </message>
    <message>
        <source>Type an action, a department or a name</source>
        <translation>输入操作、部门或姓名</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到结果。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a line and where it is</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ConnectForm</name>
    <message>
        <source>As you call it; may stay empty</source>
        <translation>自定义名称，可留空</translation>
    </message>
    <message>
        <source>&amp;Keep the secret in the keychain of this system</source>
        <translation>将密钥保存在系统钥匙串中(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;read-only: nothing can be changed by mistake</source>
        <translation>以只读方式打开，避免误操作(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Platform:</source>
        <translation>平台(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>App &amp;ID:</source>
        <translation>App ID(&amp;I)：</translation>
    </message>
    <message>
        <source>App &amp;secret:</source>
        <translation>App Secret(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Feishu (open.feishu.cn)</source>
        <translation>飞书（open.feishu.cn）</translation>
    </message>
    <message>
        <source>Lark (open.larksuite.com)</source>
        <translation>Lark（open.larksuite.com）</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Create an app of your own in the developer console of Feishu or Lark, give it the permissions to read contacts, choose its contact scope, and release it. The README tells each step.</source>
        <translation>请在飞书或 Lark 的开发者后台创建企业自建应用，授予其读取通讯录的权限，设置通讯录权限范围，然后发布。各步骤详见 README。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>The address must begin with https://. Plain http works for this computer only.</source>
        <translation>地址必须以 https:// 开头。明文 http 仅适用于本机。</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://open.example.com.</source>
        <translation>这不是有效的地址。正确格式如 https://open.example.com。</translation>
    </message>
    <message>
        <source>Enter the App ID.</source>
        <translation>请输入 App ID。</translation>
    </message>
    <message>
        <source>Enter the secret of the app.</source>
        <translation>请输入应用的 App Secret。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ConnectionResult</name>
    <message>
        <source>&amp;Open the Console Page</source>
        <translation>打开开发者后台页面(&amp;O)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>The connection is being tested…</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>These details will stay empty, because the app may not read them: %1</source>
        <translation>由于应用无权读取，以下信息将为空：%1</translation>
    </message>
    <message>
        <source>The App ID and the secret are right.</source>
        <translation>App ID 和密钥正确。</translation>
    </message>
    <message>
        <source>The app may see the whole company.</source>
        <translation>应用可以查看整个公司。</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n 个部门</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may see nobody yet. Give it a contact scope, then release a new version of the app.</source>
        <translation>应用目前还不能查看任何人。请设置通讯录权限范围，然后发布应用的新版本。</translation>
    </message>
    <message>
        <source>The app may see a part of the company: %1 with everything below, and %2 by themselves.</source>
        <extracomment>%1 is &quot;3 departments&quot; and %2 &quot;7 persons&quot;.</extracomment>
        <translation>应用可以查看公司的一部分：%1（含所有下级）以及单独授权的 %2。</translation>
    </message>
    <message>
        <source>Missing permission %1: %2</source>
        <extracomment>A permission&apos;s technical name, and what it is for.</extracomment>
        <translation>缺少权限 %1：%2</translation>
    </message>
    <message>
        <source>Nothing is missing for reading.</source>
        <translation>读取所需的权限齐全。</translation>
    </message>
    <message numerus="yes">
        <source>The contact scope names %n user group(s). OrgDesk does not read who is in them: give the app departments or people as well.</source>
        <translation>
            <numerusform>通讯录权限范围包含 %n 个用户组。OrgDesk 不读取用户组的成员，请同时向应用授权部门或人员。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::CustomFieldsEditor</name>
    <message>
        <source>The app may not read which fields the company has defined. The permission is missing: %1</source>
        <extracomment>%1 is the name of a permission, or several</extracomment>
        <translation>应用无权读取公司定义了哪些字段。缺少权限：%1</translation>
    </message>
    <message>
        <source>Which fields the company has defined has not been read yet.</source>
        <translation>尚未读取公司定义的字段。</translation>
    </message>
    <message>
        <source>The company has no fields of its own that apps may use.</source>
        <translation>公司没有可供应用使用的自定义字段。</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>The caption of a field; %1 is its name.</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1: text of the link</source>
        <translation>%1：链接文字</translation>
    </message>
    <message>
        <source>What people see</source>
        <translation>显示的文字</translation>
    </message>
    <message>
        <source>%1: address of the link</source>
        <translation>%1：链接地址</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入姓名</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DataPage</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing of any organization is kept on this computer.</source>
        <translation>此计算机上没有任何组织的数据。</translation>
    </message>
    <message>
        <source>&amp;Keep no local copy of this organization</source>
        <translation>不保留此组织的本地副本(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delete the Local Copy…</source>
        <translation>删除本地副本(&amp;D)…</translation>
    </message>
    <message>
        <source>For&amp;get and Wipe…</source>
        <translation>移除并清除数据(&amp;G)…</translation>
    </message>
    <message>
        <source>Organizations on this computer</source>
        <translation>此计算机上的组织</translation>
    </message>
    <message>
        <source>&amp;Organizations on this computer:</source>
        <translation>此计算机上的组织(&amp;O)：</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Copy of departments and people:</source>
        <translation>部门和人员的副本：</translation>
    </message>
    <message>
        <source>Journal of your own changes:</source>
        <translation>您的操作记录：</translation>
    </message>
    <message>
        <source>The copy is deleted when the organization is closed, and read anew each time: opening takes longer, and without a network nothing is seen. The journal stays.</source>
        <translation>关闭组织时删除副本，每次打开都重新读取：打开需要更长时间，没有网络时看不到任何内容。操作记录会保留。</translation>
    </message>
    <message>
        <source>%1 (open in this window)</source>
        <translation>%1（已在此窗口中打开）</translation>
    </message>
    <message>
        <source>It was opened by the command line or as a sandbox: nothing of it is remembered.</source>
        <translation>它是通过命令行或作为沙箱打开的，不会被记住。</translation>
    </message>
    <message>
        <source>This system has no program that shows folders.</source>
        <translation>此系统没有可用于显示文件夹的程序。</translation>
    </message>
    <message>
        <source>Delete the Local Copy</source>
        <translation>删除本地副本</translation>
    </message>
    <message>
        <source>Delete the local copy of %1?</source>
        <translation>要删除“%1”的本地副本吗？</translation>
    </message>
    <message>
        <source>The stored copy of departments, people and their pictures is deleted from this computer. The next opening reads everything anew, which takes as long as the first time. Your own changes, their history and undo stay unless you tick the box. On the platform nothing changes.</source>
        <translation>此计算机上保存的部门、人员及其照片的副本将被删除。下次打开时会重新读取全部数据，所需时间与首次相同。除非勾选下面的选项，您的操作记录、历史和撤销功能都会保留。平台上的数据不受影响。</translation>
    </message>
    <message>
        <source>The organization is closed for it and then opened again.</source>
        <translation>为此会先关闭该组织，然后重新打开。</translation>
    </message>
    <message>
        <source>Also delete the &amp;journal and history</source>
        <translation>同时删除操作记录和历史(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DeleteDepartmentDialog</name>
    <message>
        <source>Delete Department</source>
        <translation>删除部门</translation>
    </message>
    <message>
        <source>&amp;Delete Department</source>
        <translation>删除部门(&amp;D)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>要删除“%1”吗？</translation>
    </message>
    <message>
        <source>%1 cannot be deleted now.</source>
        <translation>目前无法删除“%1”。</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Its leaders stay in the organization but lead it no more.</source>
        <translation>其负责人仍保留在组织中，但不再负责该部门。</translation>
    </message>
    <message>
        <source>This cannot be taken back entirely: undo creates a department of the same name and place, but with a new ID. Whatever refers to the old ID (approvals, permissions, other systems) does not find it any more.</source>
        <translation>此操作无法完全撤销：撤销时会在原位置创建同名部门，但 ID 是新的。引用旧 ID 的审批、权限和其他系统将无法再找到它。</translation>
    </message>
    <message>
        <source>People: not known yet. The platform refuses if people still belong to it.</source>
        <translation>人员：尚不清楚。如果仍有人员属于该部门，平台会拒绝删除。</translation>
    </message>
    <message numerus="yes">
        <source>People who belong directly to it: %n</source>
        <translation>
            <numerusform>直属人员：%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Departments below, on all levels: %n</source>
        <translation>
            <numerusform>下级部门（含所有层级）：%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move Them Elsewhere…</source>
        <translation>移到其他部门(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentActions</name>
    <message>
        <source>OrgDesk</source>
        <translation>OrgDesk</translation>
    </message>
    <message>
        <source>%1 comes back as a new department with a new ID. Other programs that name the old ID do not follow.</source>
        <translation>“%1”将恢复为带有新 ID 的新部门。引用旧 ID 的其他程序不会随之更新。</translation>
    </message>
    <message>
        <source>%1 has been changed since; that is overwritten.</source>
        <translation>“%1”此后又有变更，这些变更将被覆盖。</translation>
    </message>
    <message>
        <source>%1 does not exist any more; this part is left out.</source>
        <translation>“%1”已不存在，将跳过这一部分。</translation>
    </message>
    <message>
        <source>Nobody knows whether the change of %1 was made; this part is left out.</source>
        <translation>无法确定“%1”的变更是否已生效，将跳过这一部分。</translation>
    </message>
    <message>
        <source>The organization is not open.</source>
        <translation>组织未打开。</translation>
    </message>
    <message>
        <source>Nothing can be changed: the organization is open read-only.</source>
        <translation>无法变更：组织以只读方式打开。</translation>
    </message>
    <message>
        <source>This platform does not let OrgDesk change departments.</source>
        <translation>此平台不允许 OrgDesk 变更部门。</translation>
    </message>
    <message>
        <source>The department could not be created.</source>
        <translation>无法创建部门。</translation>
    </message>
    <message>
        <source>The department could not be changed.</source>
        <translation>无法修改部门。</translation>
    </message>
    <message>
        <source>The department could not be moved.</source>
        <translation>无法移动部门。</translation>
    </message>
    <message>
        <source>The department could not be deleted.</source>
        <translation>无法删除部门。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>它已在该位置。</translation>
    </message>
    <message>
        <source>The department could not be moved; it is back in its old place.</source>
        <translation>无法移动部门；部门已回到原位置。</translation>
    </message>
    <message>
        <source>There is no own change to take back.</source>
        <translation>没有可撤销的变更。</translation>
    </message>
    <message>
        <source>The last change cannot be taken back.</source>
        <translation>无法撤销上次变更。</translation>
    </message>
    <message>
        <source>Take back the last change?</source>
        <translation>要撤销上次变更吗？</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The last change could not be taken back.</source>
        <translation>未能撤销上次变更。</translation>
    </message>
    <message>
        <source>This is what will be done:</source>
        <translation>将执行以下操作：</translation>
    </message>
    <message>
        <source>What cannot be taken back, or is overwritten:</source>
        <translation>无法撤销或将被覆盖的内容：</translation>
    </message>
    <message numerus="yes">
        <source>Move %1 (%Ln people) from %2 to %3?</source>
        <translation>
            <numerusform>要将“%1”（%Ln 人）从“%2”移动到“%3”吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this part is left out. %2</source>
        <extracomment>%1 is a department, %2 a sentence with the reason.</extracomment>
        <translation>“%1”：此部分不撤销。%2</translation>
    </message>
    <message>
        <source>The last change is still under way.</source>
        <translation>上一项更改仍在进行中。</translation>
    </message>
    <message>
        <source>%1 leaves the organization again.</source>
        <translation>“%1”将再次离开组织。</translation>
    </message>
    <message>
        <source>%1 comes back without administrator roles and without what was handed over.</source>
        <translation>“%1”恢复后没有管理员角色，也不包括已移交的资源。</translation>
    </message>
    <message>
        <source>The app may not read the HR partners, or nobody has any. What you enter here replaces those that the department may have.</source>
        <translation>应用无权读取 HRBP，或者没有任何部门设置了 HRBP。在此输入的人员会替换该部门可能已有的 HRBP。</translation>
    </message>
    <message>
        <source>The employee type %1 comes back under a new number; nobody has it any more.</source>
        <translation>人员类型%1将以新编号恢复；不再有人属于该类型。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentChoiceDialog</name>
    <message>
        <source>Choose a Department</source>
        <translation>选择部门</translation>
    </message>
    <message>
        <source>Which department?</source>
        <translation>哪个部门？</translation>
    </message>
    <message>
        <source>No department is chosen.</source>
        <translation>未选择部门。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentDialog</name>
    <message>
        <source>New Department</source>
        <translation>新建部门</translation>
    </message>
    <message>
        <source>Edit Department</source>
        <translation>编辑部门</translation>
    </message>
    <message>
        <source>&amp;Leaders:</source>
        <translation>负责人(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Chinese name:</source>
        <translation>中文名称(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;English name:</source>
        <translation>英文名称(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Japanese name:</source>
        <translation>日文名称(&amp;J)：</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>未单独设置</translation>
    </message>
    <message>
        <source>&amp;Parent department:</source>
        <translation>上级部门(&amp;P)：</translation>
    </message>
    <message>
        <source>P&amp;osition:</source>
        <translation>位置(&amp;O)：</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Parent department: %1</source>
        <extracomment>For screen readers: the button that shows and changes the parent department.</extracomment>
        <translation>上级部门：%1</translation>
    </message>
    <message>
        <source>Choose the Parent Department</source>
        <translation>选择上级部门</translation>
    </message>
    <message>
        <source>This department was deleted meanwhile.</source>
        <translation>此部门已在此期间被删除。</translation>
    </message>
    <message>
        <source>Somebody changed the name meanwhile, from “%1” to “%2”. Your own text is still in the field.</source>
        <translation>在此期间有人将名称从“%1”改为“%2”。您输入的内容仍保留在字段中。</translation>
    </message>
    <message>
        <source>Somebody changed the names in other languages meanwhile, from “%1” to “%2”. Your own texts are still in the fields.</source>
        <translation>在此期间有人将其他语言的名称从“%1”改为“%2”。您输入的内容仍保留在字段中。</translation>
    </message>
    <message>
        <source>Somebody changed the leaders meanwhile, from “%1” to “%2”. Your own choice is still in the list.</source>
        <translation>在此期间有人将负责人从“%1”改为“%2”。您的选择仍保留在列表中。</translation>
    </message>
    <message>
        <source>Somebody moved the department meanwhile, from “%1” to “%2”. Your own choice still stands.</source>
        <translation>在此期间有人将部门从“%1”移动到“%2”。您的选择仍然保留。</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>采用对方的内容</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The platform has been asked and has not answered yet. You may close this window: the change goes on, and Activity tells what becomes of it.</source>
        <translation>已向平台发出请求，尚未收到答复。您可以关闭此窗口：更改会继续进行，结果将显示在“动态”中。</translation>
    </message>
    <message>
        <source>Department ID</source>
        <translation>部门 ID</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>部门(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 a sentence about it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Somebody changed a value meanwhile (%3), from “%1” to “%2”. Your own choice still stands.</source>
        <extracomment>%3 is the name of a field, such as &quot;HR partners&quot;.</extracomment>
        <translation>其间有人更改了“%3”：从“%1”改为“%2”。您自己的选择仍然保留。</translation>
    </message>
    <message>
        <source>a department chat</source>
        <translation>有部门群</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentListModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1，位于“%2”</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>顶层</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentMorePage</name>
    <message>
        <source>The platform gives one</source>
        <translation>由平台生成</translation>
    </message>
    <message>
        <source>Department &amp;ID:</source>
        <translation>部门 ID(&amp;I)：</translation>
    </message>
    <message>
        <source>HR partners</source>
        <translation>HRBP</translation>
    </message>
    <message>
        <source>Add an HR partner</source>
        <translation>添加 HRBP</translation>
    </message>
    <message>
        <source>&amp;HR partners:</source>
        <translation>HRBP(&amp;H)：</translation>
    </message>
    <message>
        <source>A chat with &amp;all members</source>
        <translation>包含全体成员的群(&amp;A)</translation>
    </message>
    <message>
        <source>Department chat</source>
        <translation>部门群</translation>
    </message>
    <message>
        <source>Department chat:</source>
        <translation>部门群：</translation>
    </message>
    <message>
        <source>Who is in the chat</source>
        <translation>群成员范围</translation>
    </message>
    <message>
        <source>&amp;Who is in the chat:</source>
        <translation>群成员范围(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Business unit:</source>
        <translation>单位(&amp;B)：</translation>
    </message>
    <message>
        <source>The chat stays, with everybody in it, as an ordinary one: whoever joins or leaves the department then does not join or leave the chat any more.</source>
        <translation>该群及其成员会保留，但变为普通群：此后加入或离开部门的人不再自动进群或退群。</translation>
    </message>
    <message>
        <source>A new chat is created, and everybody in the department is put into it.</source>
        <translation>将创建一个新群，并把部门中的所有人加入其中。</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>The app may not read the business units. The permission is missing: %1</source>
        <extracomment>%1 is the name of a permission, or several</extracomment>
        <translation>应用无权读取单位。缺少权限：%1</translation>
    </message>
    <message>
        <source>The business units have not been read yet.</source>
        <translation>尚未读取单位。</translation>
    </message>
    <message>
        <source>The company has no business units.</source>
        <translation>公司没有单位。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentPicker</name>
    <message>
        <source>Type a part of the name or path</source>
        <translation>输入部分名称或路径</translation>
    </message>
    <message>
        <source>Filter departments</source>
        <translation>筛选部门</translation>
    </message>
    <message>
        <source>Choose a department</source>
        <translation>选择部门</translation>
    </message>
    <message>
        <source>No department matches.</source>
        <translation>没有匹配的部门。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>For screen readers: a department, and a sentence why it cannot be chosen.</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentTreeModel</name>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>These departments belong to another organization.</source>
        <translation>这些部门属于其他组织。</translation>
    </message>
    <message>
        <source>This place lists people that are shared with the app by themselves; it cannot hold departments.</source>
        <translation>此处列出单独授权给应用的人员，不能包含部门。</translation>
    </message>
    <message>
        <source>This department is being changed; wait until that is done.</source>
        <translation>此部门正在变更，请等待完成。</translation>
    </message>
    <message>
        <source>Shared with this app</source>
        <translation>单独授权给本应用的人员</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>in %1, level %2</source>
        <translation>位于“%1”，第 %2 级</translation>
    </message>
    <message>
        <source>first level</source>
        <translation>一级部门</translation>
    </message>
    <message>
        <source>%1, being changed</source>
        <translation>%1，正在变更</translation>
    </message>
    <message>
        <source>%1, changed just now</source>
        <translation>%1，刚刚变更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people here and below</source>
        <translation>
            <numerusform>本部门及下级共 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed: the organization is open read-only.</source>
        <translation>无法变更：组织以只读方式打开。</translation>
    </message>
    <message>
        <source>These people belong to another organization.</source>
        <translation>这些人员属于其他组织。</translation>
    </message>
    <message>
        <source>Drop people on a department.</source>
        <translation>请将人员拖放到某个部门上。</translation>
    </message>
    <message>
        <source>This place is not a department of the platform.</source>
        <translation>此处不是平台上的部门。</translation>
    </message>
    <message>
        <source>They belong to it already.</source>
        <translation>他们已属于该部门。</translation>
    </message>
    <message>
        <source>Only departments and people can be dropped here.</source>
        <translation>此处只能拖放部门和人员。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentTreeView</name>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Nothing can be changed: the organization is open read-only.</source>
        <translation>无法变更：组织以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::Desktop</name>
    <message>
        <source>There is nothing to take a picture of: name an organization or use --demo.</source>
        <translation>没有可截图的内容：请指定组织或使用 --demo。</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>无法启动演示。</translation>
    </message>
    <message>
        <source>The file with the App Secret can be read by others on this computer.</source>
        <translation>此计算机上的其他用户可以读取存放 App Secret 的文件。</translation>
    </message>
    <message>
        <source>The data folder cannot be used.</source>
        <translation>无法使用数据文件夹。</translation>
    </message>
    <message>
        <source>This system offers no keychain: the App Secret is kept until OrgDesk is closed, and asked for again next time.</source>
        <translation>此系统没有可用的钥匙串：App Secret 将保留到 OrgDesk 关闭为止，下次需要重新输入。</translation>
    </message>
    <message>
        <source>The App Secret of &quot;%1&quot; is needed again.</source>
        <translation>需要重新输入“%1”的 App Secret。</translation>
    </message>
    <message>
        <source>The data of &quot;%1&quot; could not be deleted.</source>
        <translation>无法删除“%1”的数据。</translation>
    </message>
    <message>
        <source>The organization could not be opened.</source>
        <translation>无法打开组织。</translation>
    </message>
    <message>
        <source>This organization is open already; its window has been brought to the front.</source>
        <translation>此组织已打开，其窗口已移到最前面。</translation>
    </message>
    <message>
        <source>A command of orgdesk-cli is at work on this organization. Try again when it has ended.</source>
        <translation>orgdesk-cli 的命令正在处理此组织。请在其结束后重试。</translation>
    </message>
    <message>
        <source>Sandbox organization</source>
        <translation>沙箱体验组织</translation>
    </message>
    <message>
        <source>Another program is at work on this organization, perhaps a command of orgdesk-cli. Try again when it has ended.</source>
        <translation>另一个程序正在使用此组织的数据，可能是 orgdesk-cli 的命令。请在其结束后重试。</translation>
    </message>
    <message>
        <source>The platform refuses the App Secret of &quot;%1&quot;. Enter the one that stands in the developer console now.</source>
        <translation>平台拒绝了“%1”的 App Secret。请输入开发者后台中当前的 App Secret。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Whether a copy is kept could not be changed.</source>
        <translation>未能更改是否保留副本。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>OrgDesk</source>
        <translation>OrgDesk</translation>
    </message>
    <message>
        <source>The password of the proxy could not be kept.</source>
        <translation>代理的密码未能保存。</translation>
    </message>
    <message>
        <source>This system offers no unlocked keychain (%1). OrgDesk goes by the password until it is closed; enter it again in the settings after the next start.</source>
        <translation>此系统没有已解锁的钥匙串（%1）。在关闭之前，OrgDesk 会一直使用该密码；下次启动后请在设置中重新输入。</translation>
    </message>
    <message>
        <source>This organization still goes by the proxy that it was opened with.</source>
        <translation>此组织仍在使用打开时的代理。</translation>
    </message>
    <message>
        <source>Open it again to go by the one that you have chosen.</source>
        <translation>重新打开后即使用您所选的代理。</translation>
    </message>
    <message>
        <source>&amp;Open It Again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>The App Secret of %1 is still in the keychain of this system. Delete it there yourself.</source>
        <translation>%1 的 App Secret 仍保存在此系统的钥匙串中。请自行在那里删除。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DetailsPane</name>
    <message>
        <source>People that the app may see though none of their departments.</source>
        <translation>应用可以查看、但无权查看其所属部门的人员。</translation>
    </message>
    <message>
        <source>This department does not exist any more.</source>
        <translation>此部门已不存在。</translation>
    </message>
    <message>
        <source>Select a department or a person to see the details.</source>
        <translation>选择部门或人员以查看详细信息。</translation>
    </message>
    <message>
        <source>This person is not visible any more.</source>
        <translation>已无法查看此人员。</translation>
    </message>
    <message>
        <source>Still reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>所属部门</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>First level</source>
        <translation>一级部门</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Japanese name</source>
        <translation>日文名称</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>%1 (deputy)</source>
        <translation>%1（副负责人）</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>People, here and below</source>
        <translation>人数（含下级部门）</translation>
    </message>
    <message>
        <source>People, as the platform says</source>
        <translation>人数（平台统计）</translation>
    </message>
    <message>
        <source>Sub-departments</source>
        <translation>下级部门</translation>
    </message>
    <message>
        <source>Departments below, all levels</source>
        <translation>各级下级部门总数</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序值</translation>
    </message>
    <message>
        <source>Department ID</source>
        <translation>部门 ID</translation>
    </message>
    <message>
        <source>Permanent ID</source>
        <translation>永久 ID</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <source>Reports, the first %Ln</source>
        <translation>
            <numerusform>直接下属（前 %Ln 名）</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>直接下属</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Yes, for: %1</source>
        <translation>有，包含：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Chat ID</source>
        <translation>群 ID</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <extracomment>The caption of a line of somebody&apos;s history; %1 is a time, such as &quot;3 minutes ago&quot;.</extracomment>
        <translation>变动记录：%1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变动记录</translation>
    </message>
    <message>
        <source>Above the manager</source>
        <translation>更上级</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DissolveDepartmentDialog</name>
    <message>
        <source>Empty and Delete Department</source>
        <translation>清空并删除部门</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Move and Delete</source>
        <translation>移动并删除(&amp;M)</translation>
    </message>
    <message>
        <source>Its &amp;people go to:</source>
        <translation>人员移至(&amp;P)：</translation>
    </message>
    <message>
        <source>Its &amp;sub-departments go below:</source>
        <translation>下级部门移至(&amp;S)：</translation>
    </message>
    <message>
        <source>Where Do Its People Go?</source>
        <translation>人员移到哪里？</translation>
    </message>
    <message>
        <source>Where Do Its Sub-Departments Go?</source>
        <translation>下级部门移到哪里？</translation>
    </message>
    <message>
        <source>This is the department that is deleted.</source>
        <translation>这就是要删除的部门。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>For screen readers: %1 is what is moved, %2 where to.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Move everything out of %1 and delete it</source>
        <translation>移出%1中的全部内容并删除该部门</translation>
    </message>
    <message>
        <source>Its people go to:</source>
        <translation>人员移至：</translation>
    </message>
    <message>
        <source>Its sub-departments go below:</source>
        <translation>下级部门移至：</translation>
    </message>
    <message>
        <source>What will be done, one after the other:</source>
        <translation>将依次执行：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people move.</source>
        <translation>
            <numerusform>移动 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who belong to other departments too just leave it.</source>
        <translation>
            <numerusform>另有 %Ln 人同时属于其他部门，只从本部门移出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub-departments move, with everything in them.</source>
        <translation>
            <numerusform>移动 %Ln 个下级部门及其全部内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>删除%1。</translation>
    </message>
    <message numerus="yes">
        <source>The platform moves one person in a second, so this takes about %Ln minutes.</source>
        <translation>
            <numerusform>平台每秒只能移动一人，大约需要 %Ln 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>If something is refused on the way, what was done stays, and the rest is left as it is. Undo brings everything back, but the department gets a new ID.</source>
        <translation>如果中途被拒绝，已完成的部分保留，其余保持原样。撤销可恢复全部内容，但该部门会获得新的 ID。</translation>
    </message>
    <message>
        <source>Its people are still being read.</source>
        <translation>正在读取该部门的人员。</translation>
    </message>
    <message>
        <source>Choose where they go first.</source>
        <translation>请先选择移到哪里。</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>You may close this window: it goes on, and Activity tells what becomes of it.</source>
        <translation>可以关闭此窗口：操作会继续，结果显示在“动态”中。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DoctorDialog</name>
    <message>
        <source>Scope and Permissions</source>
        <translation>范围与权限</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>About the chosen finding</source>
        <translation>所选结果的说明</translation>
    </message>
    <message>
        <source>&amp;Open in Console</source>
        <translation>在控制台中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Allow &amp;Editing Them Again</source>
        <translation>允许再次编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop Checking</source>
        <translation>停止检查(&amp;S)</translation>
    </message>
    <message>
        <source>The app&apos;s scope and permissions are being looked at…</source>
        <translation>正在检查应用的范围和权限…</translation>
    </message>
    <message>
        <source>The check was stopped. What is shown is from the one before.</source>
        <translation>检查已停止。当前显示的是上一次的结果。</translation>
    </message>
    <message>
        <source>What the app may see is not known yet.</source>
        <translation>尚不清楚应用可以看到什么。</translation>
    </message>
    <message>
        <source>Something is missing for reading.</source>
        <translation>读取所需的内容有缺失。</translation>
    </message>
    <message>
        <source>Nothing is missing for reading. Whether the app may change things shows only when it does.</source>
        <translation>读取所需的一切齐全。应用能否修改，只有在修改时才能知道。</translation>
    </message>
    <message>
        <source>What the app may see could not be read.</source>
        <translation>无法读取应用的可见范围。</translation>
    </message>
    <message>
        <source>The app may see the whole company.</source>
        <translation>应用可以看到整个公司。</translation>
    </message>
    <message>
        <source>The app may see a part of the company.</source>
        <translation>应用可以看到公司的一部分。</translation>
    </message>
    <message>
        <source>The organization is still being read: %1 departments so far.</source>
        <translation>仍在读取组织：目前 %1 个部门。</translation>
    </message>
    <message>
        <source>Read here: %1 departments, %2 people.</source>
        <translation>已读取：%1 个部门，%2 人。</translation>
    </message>
    <message>
        <source>The platform counts %1 people in the departments of the scope; who is in several of them counts several times.</source>
        <translation>平台统计范围内的部门共有 %1 人；同时属于多个部门的人会重复计算。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln single person(s)</source>
        <translation>
            <numerusform>%Ln 位单独授权的成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user group(s)</source>
        <translation>
            <numerusform>%Ln 个用户组</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>In its scope: %1</source>
        <extracomment>%1 is a list of departments, people and groups.</extracomment>
        <translation>范围内：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>What suffers: %1</source>
        <translation>影响：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A permission&apos;s technical name, and what it is for.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理方法：%1</translation>
    </message>
</context>
<context>
    <name>OrgDesk::EditPeopleDialog</name>
    <message>
        <source>Edit People</source>
        <translation>批量编辑人员</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>字段(&amp;F)：</translation>
    </message>
    <message>
        <source>New &amp;value:</source>
        <translation>新值(&amp;V)：</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>复制详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people will change.</source>
        <extracomment>%1 is a number: &quot;38 of 40 people will change.&quot;</extracomment>
        <translation>
            <numerusform>%Ln 人中有 %1 人将更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln 人已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln 人未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln 人结果未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln 人等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>You may close this window meanwhile. It comes back when somebody could not be changed.</source>
        <translation>期间可以关闭此窗口。如有人员未能更改，窗口会再次出现。</translation>
    </message>
    <message>
        <source>Still reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Choose a value.</source>
        <translation>请选择一个值。</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>未勾选任何人。</translation>
    </message>
    <message>
        <source>Nobody would change.</source>
        <translation>没有人会更改。</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>更改(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln People</source>
        <translation>
            <numerusform>更改 %Ln 人(&amp;H)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person, %2 what became of an edit, or would.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>OrgDesk::EmployeeTypeDialog</name>
    <message>
        <source>Edit Employee Type</source>
        <translation>编辑人员类型</translation>
    </message>
    <message>
        <source>Add Employee Type</source>
        <translation>添加人员类型</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>In &amp;Chinese:</source>
        <translation>中文(&amp;C)：</translation>
    </message>
    <message>
        <source>In &amp;English:</source>
        <translation>英文(&amp;E)：</translation>
    </message>
    <message>
        <source>In &amp;Japanese:</source>
        <translation>日文(&amp;J)：</translation>
    </message>
    <message>
        <source>&amp;Offered for choosing</source>
        <translation>可供选择(&amp;O)</translation>
    </message>
    <message>
        <source>One that is switched off stays with whoever has it, but nobody else gets it.</source>
        <translation>停用后，已属于此类型的人员保持不变，但不会再分配给其他人。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>OrgDesk::EmployeeTypesDialog</name>
    <message>
        <source>Employee Types</source>
        <translation>人员类型</translation>
    </message>
    <message>
        <source>Employee types</source>
        <translation>人员类型</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The platform is being asked…</source>
        <translation>正在向平台发出请求…</translation>
    </message>
    <message>
        <source>Nothing can be changed: the organization is open read-only.</source>
        <translation>无法进行更改：组织以只读方式打开。</translation>
    </message>
    <message>
        <source>This platform does not let OrgDesk change employee types.</source>
        <translation>此平台不允许 OrgDesk 更改人员类型。</translation>
    </message>
    <message>
        <source>The app may not read the employee types: see Organization &gt; Scope and Permissions.</source>
        <translation>应用无权读取人员类型，请参见“组织”&gt;“范围与权限”。</translation>
    </message>
    <message>
        <source>The employee types have not been read yet.</source>
        <translation>尚未读取人员类型。</translation>
    </message>
    <message>
        <source>&amp;Switch On</source>
        <translation>启用(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Switch Off</source>
        <translation>停用(&amp;S)</translation>
    </message>
    <message>
        <source>Select an employee type.</source>
        <translation>请选择一个人员类型。</translation>
    </message>
    <message>
        <source>This one comes with the platform and cannot be changed or deleted.</source>
        <translation>此类型由平台预设，无法更改或删除。</translation>
    </message>
    <message>
        <source>The employee type could not be saved.</source>
        <translation>无法保存人员类型。</translation>
    </message>
    <message>
        <source>The employee type could not be switched on or off.</source>
        <translation>无法启用或停用人员类型。</translation>
    </message>
    <message>
        <source>Delete Employee Type</source>
        <translation>删除人员类型</translation>
    </message>
    <message>
        <source>Delete the employee type “%1”?</source>
        <translation>删除人员类型“%1”？</translation>
    </message>
    <message>
        <source>Its number is not given again. If it is added once more, it is another one, and nobody has it.</source>
        <translation>其编号不会再次使用。如果重新添加，它将是另一个类型，且没有人属于该类型。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have it. Give them another one first, or switch it off: then they keep it and nobody else gets it.</source>
        <translation>
            <numerusform>有 %Ln 人属于此类型。请先为他们更换类型，或者将其停用：停用后他们仍保留此类型，但不会再分配给其他人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The employee type could not be deleted.</source>
        <translation>无法删除人员类型。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::EmployeeTypesModel</name>
    <message>
        <source>built in</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>built in, switched off</source>
        <translation>预设，已停用</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>In Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ExportDialog</name>
    <message>
        <source>Export People</source>
        <translation>导出人员</translation>
    </message>
    <message>
        <source>The people in &amp;view</source>
        <translation>当前显示的人员(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Everyone</source>
        <translation>全员(&amp;E)</translation>
    </message>
    <message>
        <source>Titles, as the table shows them</source>
        <translation>标题（与表格一致）</translation>
    </message>
    <message>
        <source>Keys, for other programs</source>
        <translation>键名（供其他程序使用）</translation>
    </message>
    <message>
        <source>Whom:</source>
        <translation>导出对象：</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>列(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;First row:</source>
        <translation>首行(&amp;F)：</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>people.csv</source>
        <extracomment>The proposed name of a CSV file.</extracomment>
        <translation>人员.csv</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Replace the File?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>“%1”已存在。要替换吗？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>%1 of %2 people have been written.</source>
        <translation>已写入 %1/%2 人。</translation>
    </message>
    <message>
        <source>The people are being read.</source>
        <translation>正在读取人员。</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>导出已取消，未写入文件。</translation>
    </message>
    <message>
        <source>The export failed. No file was written.</source>
        <translation>导出失败，未写入文件。</translation>
    </message>
    <message>
        <source>The people could not be exported.</source>
        <translation>无法导出人员。</translation>
    </message>
    <message>
        <source>The export is being cancelled…</source>
        <translation>正在取消导出…</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>请至少选择一列。</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>这是一个文件夹，请指定其中的文件。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>The people in &amp;view, as they are filtered</source>
        <translation>当前显示的人员（按筛选结果）(&amp;V)</translation>
    </message>
</context>
<context>
    <name>OrgDesk::FieldList</name>
    <message>
        <source>Copy “%1”</source>
        <comment>the name of a field</comment>
        <translation>复制“%1”</translation>
    </message>
</context>
<context>
    <name>OrgDesk::FilterPanel</name>
    <message>
        <source>Without a &amp;manager</source>
        <translation>没有直属上级(&amp;M)</translation>
    </message>
    <message>
        <source>Without a main &amp;department</source>
        <translation>没有主部门(&amp;D)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>&amp;Employee type, any of:</source>
        <translation>人员类型，符合其一(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Status, any of:</source>
        <translation>状态，符合其一(&amp;S)：</translation>
    </message>
    <message>
        <source>Joined &amp;from:</source>
        <translation>入职不早于(&amp;F)：</translation>
    </message>
    <message>
        <source>Joined &amp;until:</source>
        <translation>入职不晚于(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Clear All</source>
        <translation>全部清除(&amp;C)</translation>
    </message>
</context>
<context>
    <name>OrgDesk::FindingModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a severity (&quot;Missing&quot;), %2 how many findings have it.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity (&quot;Missing&quot;), %2 a sentence.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>OrgDesk::GeneralPage</name>
    <message>
        <source>Open new organizations &amp;read-only</source>
        <translation>以只读方式打开新组织(&amp;R)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>A department that is dropped with the mouse moves at once, unless more people than this move with it.</source>
        <translation>用鼠标拖放部门时会立即移动，除非随之移动的人数超过此值。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Ask &amp;before a drop moves more than:</source>
        <translation>拖放移动人数超过此值时先询问(&amp;B)：</translation>
    </message>
</context>
<context>
    <name>OrgDesk::KnownOrganizations</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Forget and Wipe…</source>
        <translation>移除并清除数据(&amp;F)…</translation>
    </message>
    <message>
        <source>Known organizations</source>
        <translation>已添加的组织</translation>
    </message>
    <message>
        <source>&amp;Known organizations</source>
        <translation>已添加的组织(&amp;K)</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>last opened %1</source>
        <translation>上次打开：%1</translation>
    </message>
    <message>
        <source>Organizations that you have opened will be listed here.</source>
        <translation>打开过的组织将列在这里。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::LeadersEditor</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Make &amp;Main Leader</source>
        <translation>设为主负责人(&amp;M)</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Add a leader</source>
        <translation>添加负责人</translation>
    </message>
    <message>
        <source>Add a leader: type a name, e-mail address or number</source>
        <translation>添加负责人：输入姓名、邮箱或号码</translation>
    </message>
    <message>
        <source>%1 (main leader)</source>
        <translation>%1（主负责人）</translation>
    </message>
    <message>
        <source>%1 (deputy)</source>
        <translation>%1（副负责人）</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MainWindow</name>
    <message>
        <source>The organization is up to date.</source>
        <translation>组织数据已是最新。</translation>
    </message>
    <message>
        <source>OrgDesk</source>
        <translation>OrgDesk</translation>
    </message>
    <message>
        <source>%1 – OrgDesk</source>
        <translation>%1 – OrgDesk</translation>
    </message>
    <message>
        <source>This department does not exist any more.</source>
        <translation>此部门已不存在。</translation>
    </message>
    <message>
        <source>This person is not visible any more.</source>
        <translation>已无法查看此人员。</translation>
    </message>
    <message>
        <source>Nobody is selected.</source>
        <translation>未选择任何人员。</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>组织(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Departments</source>
        <translation>部门(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Select a department first.</source>
        <translation>请先选择部门。</translation>
    </message>
    <message>
        <source>This place is not a department of the platform.</source>
        <translation>此处不是平台上的部门。</translation>
    </message>
    <message>
        <source>This department is still being created.</source>
        <translation>此部门仍在创建中。</translation>
    </message>
    <message>
        <source>The organization is not open.</source>
        <translation>组织未打开。</translation>
    </message>
    <message>
        <source>Expand Everything Below</source>
        <translation>展开所有下级</translation>
    </message>
    <message>
        <source>Show Main Department</source>
        <translation>显示主部门</translation>
    </message>
    <message>
        <source>About OrgDesk</source>
        <translation>关于 OrgDesk</translation>
    </message>
    <message>
        <source>OrgDesk %1</source>
        <translation>OrgDesk %1</translation>
    </message>
    <message>
        <source>The organization desk for HR administrators.

© 2026 The OrgDesk authors. MIT license.
Built with Qt %1.</source>
        <translation>面向 HR 管理员的组织管理工具。

© 2026 The OrgDesk authors。MIT 许可证。
使用 Qt %1 构建。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are still under way.</source>
        <translation>
            <numerusform>仍有 %Ln 项更改正在进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>What has not been sent yet will not be made. What became of the one that was sent last is found out at the next start. Activity tells both.</source>
        <translation>尚未发送的更改不会执行；最后发送的更改的结果将在下次启动时查明。两者都会显示在“动态”中。</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Select one person only.</source>
        <translation>请只选择一个人员。</translation>
    </message>
    <message>
        <source>They are frozen already.</source>
        <translation>他们已被冻结。</translation>
    </message>
    <message>
        <source>Nobody of them is frozen.</source>
        <translation>其中没有被冻结的人员。</translation>
    </message>
    <message>
        <source>The app lacks permissions: see Organization &gt; Scope and Permissions.</source>
        <translation>应用缺少权限：请查看“组织 &gt; 范围与权限”。</translation>
    </message>
    <message>
        <source>An edit of several people is not finished.</source>
        <translation>对多人的编辑尚未完成。</translation>
    </message>
    <message>
        <source>What was chosen in its window is lost. What has been changed already stays, and Activity tells it.</source>
        <translation>在该窗口中所做的选择将丢失。已经完成的更改会保留，可在“动态”中查看。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MemberColumns</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Main department</source>
        <translation>主部门</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Company e-mail</source>
        <translation>企业邮箱</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>直属上级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>人员类型</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Permanent ID</source>
        <translation>永久 ID</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>未加入</translation>
    </message>
    <message>
        <source>Has left the team</source>
        <translation>已退出企业</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>实习</translation>
    </message>
    <message>
        <source>Outsourced</source>
        <translation>外包</translation>
    </message>
    <message>
        <source>Contract labour</source>
        <translation>劳务</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Company&apos;s own type %1</source>
        <translation>公司自定义类型 %1</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MemberTableModel</name>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>changed just now</source>
        <translation>刚刚变更</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无姓名）</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MemberTableView</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MembersPane</name>
    <message>
        <source>Everyone</source>
        <translation>全员</translation>
    </message>
    <message>
        <source>Still reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nobody here matches the filter.</source>
        <translation>没有符合筛选条件的成员。</translation>
    </message>
    <message>
        <source>No people yet.</source>
        <translation>还没有人员。</translation>
    </message>
    <message>
        <source>No people in this department yet.</source>
        <translation>此部门还没有人员。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>筛选成员</translation>
    </message>
    <message>
        <source>Shows only people whose name, e-mail, number or title contains this</source>
        <translation>仅显示姓名、邮箱、号码或职务包含此内容的人员</translation>
    </message>
    <message>
        <source>Include su&amp;b-departments</source>
        <translation>包含下级部门(&amp;B)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone is shown already.</source>
        <translation>已显示全部人员。</translation>
    </message>
    <message>
        <source>This place has no sub-departments.</source>
        <translation>此处没有下级部门。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What stands in the filter field.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>仅显示：%1</translation>
    </message>
    <message>
        <source>No filter has been saved yet</source>
        <translation>尚未保存筛选</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>保存此筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>Nothing is filtered now.</source>
        <translation>当前没有筛选。</translation>
    </message>
    <message>
        <source>&amp;Delete a Saved Filter</source>
        <translation>删除已保存的筛选(&amp;D)</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Narrow the list by employee type, status and more</source>
        <translation>按人员类型、状态等缩小列表</translation>
    </message>
    <message>
        <source>Show All Again</source>
        <translation>重新显示全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people match</source>
        <translation>
            <numerusform>%Ln 人符合</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::MembershipsEditor</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Make &amp;Main Department</source>
        <translation>设为主部门(&amp;M)</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>This department is in the list already.</source>
        <translation>该部门已在列表中。</translation>
    </message>
    <message>
        <source>Add Department</source>
        <translation>添加部门</translation>
    </message>
    <message>
        <source>%1 (main department)</source>
        <extracomment>%1 is the path of a department.</extracomment>
        <translation>%1（主部门）</translation>
    </message>
    <message>
        <source>&amp;Add Department…</source>
        <translation>添加部门(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MessageRow</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The kind of a message (&quot;Warning&quot;) and its text, for screen readers.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MoveDepartmentDialog</name>
    <message>
        <source>Move Department</source>
        <translation>移动部门</translation>
    </message>
    <message>
        <source>Move %1 into which department?</source>
        <extracomment>%1 is a department.</extracomment>
        <translation>要将“%1”移动到哪个部门？</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>位置(&amp;P)：</translation>
    </message>
    <message>
        <source>It is there already. Choose another department or position.</source>
        <translation>它已在该位置。请选择其他部门或位置。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MovePeopleDialog</name>
    <message>
        <source>&amp;Add the department; they stay in the others</source>
        <translation>增加该部门，并保留其他部门(&amp;A)</translation>
    </message>
    <message>
        <source>Move People</source>
        <translation>移动人员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 名人员</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 into which department?</source>
        <extracomment>%1 is a person, or &quot;3 people&quot;.</extracomment>
        <translation>要将“%1”移动到哪个部门？</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Leave the main department for it</source>
        <translation>离开主部门，移入该部门(&amp;L)</translation>
    </message>
    <message>
        <source>Leave %1 for it</source>
        <translation>离开“%1”，移入该部门</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MultiEdit</name>
    <message>
        <source>They could not be read.</source>
        <translation>无法读取这些人员。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have been changed.</source>
        <translation>
            <numerusform>已更改 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not be changed; the list says why.</source>
        <translation>
            <numerusform>%Ln 人未能更改；原因见列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln people have been changed is not known yet.</source>
        <translation>
            <numerusform>尚不清楚是否已更改 %Ln 人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::MultiEditModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Has left, or cannot be seen any more</source>
        <translation>已离开，或不再可见</translation>
    </message>
    <message>
        <source>Still reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Main department</source>
        <translation>主部门</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>OrgDesk::NetworkPage</name>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <translation>请输入代理的名称或地址。</translation>
    </message>
    <message>
        <source>This is not a name or address. It looks like proxy.example.com, without http:// and without the port.</source>
        <translation>这不是有效的名称或地址。正确的形式如 proxy.example.com，不带 http://，也不带端口。</translation>
    </message>
    <message>
        <source>The port lies between 1 and 65535.</source>
        <translation>端口应在 1 到 65535 之间。</translation>
    </message>
    <message>
        <source>A user name cannot have a colon.</source>
        <translation>用户名不能包含冒号。</translation>
    </message>
    <message>
        <source>Enter the user name to which the password belongs.</source>
        <translation>请输入该密码对应的用户名。</translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation>使用系统代理(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>不使用代理(&amp;N)</translation>
    </message>
    <message>
        <source>Use &amp;this proxy:</source>
        <translation>使用以下代理(&amp;T)：</translation>
    </message>
    <message>
        <source>Empty when the proxy asks for none</source>
        <translation>代理不要求时留空</translation>
    </message>
    <message>
        <source>T&amp;ype:</source>
        <translation>类型(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>The password is kept in the keychain of this system only.</source>
        <translation>密码只保存在此系统的钥匙串中。</translation>
    </message>
    <message>
        <source>How OrgDesk reaches Feishu or Lark. This computer itself is always reached directly.</source>
        <translation>OrgDesk 连接飞书或 Lark 的方式。始终直接连接此计算机本身。</translation>
    </message>
    <message>
        <source>A change counts for organizations that are opened from then on. OrgDesk offers to open the present one again.</source>
        <translation>更改对之后打开的组织生效。OrgDesk 会询问是否重新打开当前组织。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::NotificationsPage</name>
    <message>
        <source>When people &amp;join or leave</source>
        <translation>有人加入或离开时(&amp;J)</translation>
    </message>
    <message>
        <source>When a &amp;change that I made was refused</source>
        <translation>我所做的变更被拒绝时(&amp;C)</translation>
    </message>
    <message>
        <source>When the connection is &amp;lost for more than 5 minutes</source>
        <translation>连接中断超过 5 分钟时(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show names of people</source>
        <translation>显示人员姓名(&amp;S)</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so OrgDesk cannot tell anything there. Everything stands under Activity.</source>
        <translation>此桌面没有通知区域，OrgDesk 无法在那里发出通知。所有内容都可以在“动态”中查看。</translation>
    </message>
    <message>
        <source>Tell me on the desktop, while an organization is open. What happens within a minute becomes one message.</source>
        <translation>在组织打开期间，于桌面上通知我。一分钟内发生的事情合并为一条通知。</translation>
    </message>
    <message>
        <source>Whoever passes your screen can read them.</source>
        <translation>从您屏幕旁经过的人都能看到。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::OffboardDialog</name>
    <message>
        <source>Offboard Person</source>
        <translation>办理离职</translation>
    </message>
    <message>
        <source>%1 leaves the organization.</source>
        <translation>“%1”将离开组织。</translation>
    </message>
    <message>
        <source>The account is closed at once. It can be restored within 30 days, without its roles and without what is handed over now.</source>
        <translation>账号将立即关闭。30 天内可以恢复，但不恢复其角色以及现在移交的资源。</translation>
    </message>
    <message>
        <source>&amp;Offboard</source>
        <translation>办理离职(&amp;O)</translation>
    </message>
    <message>
        <source>Type a name, e-mail address or number</source>
        <translation>输入姓名、邮箱或号码</translation>
    </message>
    <message>
        <source>Everything goes to</source>
        <translation>全部移交给</translation>
    </message>
    <message>
        <source>&amp;Everything goes to:</source>
        <translation>全部移交给(&amp;E)：</translation>
    </message>
    <message>
        <source>Except, when it is somebody else:</source>
        <translation>以下如由其他人接收，请单独指定：</translation>
    </message>
    <message>
        <source>&amp;Documents:</source>
        <translation>文档(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Calendar:</source>
        <translation>日历(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Surveys:</source>
        <translation>问卷(&amp;S)：</translation>
    </message>
    <message>
        <source>M&amp;inutes:</source>
        <translation>妙记(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Applications:</source>
        <translation>应用(&amp;A)：</translation>
    </message>
    <message>
        <source>Integration &amp;flows:</source>
        <translation>集成流程(&amp;F)：</translation>
    </message>
    <message>
        <source>Department c&amp;hats:</source>
        <translation>部门群(&amp;H)：</translation>
    </message>
    <message>
        <source>Chats &amp;with other companies:</source>
        <translation>外部群(&amp;W)：</translation>
    </message>
    <message>
        <source>As everything else</source>
        <translation>与其他资源相同</translation>
    </message>
    <message>
        <source>To somebody else</source>
        <translation>移交给其他人</translation>
    </message>
    <message>
        <source>Keep the mailbox</source>
        <translation>保留邮箱</translation>
    </message>
    <message>
        <source>Delete the mailbox</source>
        <translation>删除邮箱</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>企业邮箱(&amp;M)：</translation>
    </message>
    <message>
        <source>The mailbox goes to</source>
        <translation>企业邮箱移交给</translation>
    </message>
    <message>
        <source>Nothing can be handed over to the person who leaves.</source>
        <translation>不能将资源移交给离职人员本人。</translation>
    </message>
    <message>
        <source>Say who gets the mailbox.</source>
        <translation>请指定企业邮箱的接收人。</translation>
    </message>
    <message>
        <source>What is not named apart goes to %1.</source>
        <translation>未单独指定的资源移交给“%1”。</translation>
    </message>
    <message>
        <source>What nobody is named for goes to the manager, %1.</source>
        <translation>未指定接收人的资源移交给直属上级“%1”。</translation>
    </message>
    <message>
        <source>The calendar&apos;s events are deleted: there is no manager, and nobody is named.</source>
        <translation>日程将被删除：没有直属上级，也未指定接收人。</translation>
    </message>
    <message>
        <source>The surveys are deleted: there is no manager, and nobody is named.</source>
        <translation>问卷将被删除：没有直属上级，也未指定接收人。</translation>
    </message>
    <message>
        <source>Everything else stays with the closed account.</source>
        <translation>其他资源保留在已关闭的账号中。</translation>
    </message>
    <message>
        <source>The mailbox is deleted for good.</source>
        <translation>企业邮箱将被永久删除。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::OrganizationMenu</name>
    <message>
        <source>&amp;Switch To</source>
        <translation>切换到(&amp;S)</translation>
    </message>
    <message>
        <source>No other organization yet</source>
        <translation>还没有其他组织</translation>
    </message>
</context>
<context>
    <name>OrgDesk::PaletteModel</name>
    <message>
        <source>not possible now: %1</source>
        <translation>当前不可用：%1</translation>
    </message>
</context>
<context>
    <name>OrgDesk::PeopleEditor</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>For screen readers: the button that takes a person out of a field; %1 is the field.</extracomment>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>OrgDesk::PersonActions</name>
    <message>
        <source>The organization is not open.</source>
        <translation>组织未打开。</translation>
    </message>
    <message>
        <source>Nothing can be changed: the organization is open read-only.</source>
        <translation>无法变更：组织以只读方式打开。</translation>
    </message>
    <message>
        <source>This platform does not let OrgDesk change people.</source>
        <translation>该平台不允许 OrgDesk 修改人员。</translation>
    </message>
    <message>
        <source>They have left, or cannot be seen any more.</source>
        <translation>他们已离职，或已不可见。</translation>
    </message>
    <message>
        <source>They could not be read.</source>
        <translation>无法读取这些人员。</translation>
    </message>
    <message>
        <source>The person could not be invited.</source>
        <translation>未能邀请该人员。</translation>
    </message>
    <message>
        <source>The person could not be changed.</source>
        <translation>未能修改该人员。</translation>
    </message>
    <message>
        <source>Not everybody could be moved.</source>
        <translation>未能移动全部人员。</translation>
    </message>
    <message>
        <source>They belong to it already.</source>
        <translation>他们已属于该部门。</translation>
    </message>
    <message>
        <source>OrgDesk</source>
        <translation>OrgDesk</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people to %1?</source>
        <translation>
            <numerusform>将 %Ln 名人员加入“%1”？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln people to %1?</source>
        <translation>
            <numerusform>将 %Ln 名人员移动到“%1”？</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>已经如此，无需更改。</translation>
    </message>
    <message>
        <source>Not everybody could be frozen.</source>
        <translation>未能冻结全部人员。</translation>
    </message>
    <message>
        <source>Not everybody could be unfrozen.</source>
        <translation>未能解冻全部人员。</translation>
    </message>
    <message>
        <source>The person could not be offboarded.</source>
        <translation>未能为该人员办理离职。</translation>
    </message>
    <message>
        <source>Those who have left could not be read.</source>
        <translation>无法读取已离职的人员。</translation>
    </message>
    <message>
        <source>The person could not be restored.</source>
        <translation>未能恢复该人员。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::PersonDialog</name>
    <message>
        <source>Add Person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Edit Person</source>
        <translation>编辑人员</translation>
    </message>
    <message>
        <source>This person has left, or cannot be seen any more.</source>
        <translation>该人员已离职，或已不可见。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 a sentence about it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The platform has been asked and has not answered yet. You may close this window: the change goes on, and Activity tells what becomes of it.</source>
        <translation>已向平台发出请求，尚未收到答复。您可以关闭此窗口：更改会继续进行，结果将显示在“动态”中。</translation>
    </message>
    <message>
        <source>Somebody changed “%1” meanwhile, from “%2” to “%3”. Your own value is still in the field.</source>
        <extracomment>%1 is the name of a field, %2 and %3 are values.</extracomment>
        <translation>其间有人修改了“%1”，从“%2”改为“%3”。您填写的内容仍保留在栏中。</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>采用对方的内容</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的内容</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>个人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;English name:</source>
        <translation>英文名(&amp;E)：</translation>
    </message>
    <message>
        <source>Ni&amp;ckname:</source>
        <translation>别名(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Gender:</source>
        <translation>性别(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Mobile phone:</source>
        <translation>手机号(&amp;M)：</translation>
    </message>
    <message>
        <source>13800138000, or +81 90 1234 5678 from abroad</source>
        <translation>13800138000；境外号码如 +81 90 1234 5678</translation>
    </message>
    <message>
        <source>Colleagues may &amp;see the number</source>
        <translation>同事可以看到手机号(&amp;S)</translation>
    </message>
    <message>
        <source>E-m&amp;ail:</source>
        <translation>邮箱(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>工作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Departments:</source>
        <translation>部门(&amp;D)：</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>直属上级</translation>
    </message>
    <message>
        <source>Type the manager&apos;s name, e-mail address or number</source>
        <translation>输入上级的姓名、邮箱或号码</translation>
    </message>
    <message>
        <source>Mana&amp;ger:</source>
        <translation>直属上级(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Job title:</source>
        <translation>职务(&amp;J)：</translation>
    </message>
    <message>
        <source>Employee &amp;number:</source>
        <translation>工号(&amp;N)：</translation>
    </message>
    <message>
        <source>Employee t&amp;ype:</source>
        <translation>人员类型(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Known</source>
        <translation>已知(&amp;K)</translation>
    </message>
    <message>
        <source>The day of joining is known</source>
        <translation>入职日期已知</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Joined &amp;on:</source>
        <translation>入职日期(&amp;O)：</translation>
    </message>
    <message>
        <source>Co&amp;untry:</source>
        <translation>国家/地区(&amp;U)：</translation>
    </message>
    <message>
        <source>Two letters, such as CN or JP</source>
        <translation>两个字母，如 CN 或 JP</translation>
    </message>
    <message>
        <source>Work p&amp;lace:</source>
        <translation>工位(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>用户 ID(&amp;U)：</translation>
    </message>
    <message>
        <source>Made by the platform</source>
        <translation>由平台生成</translation>
    </message>
    <message>
        <source>Dotted-line managers</source>
        <translation>虚线上级</translation>
    </message>
    <message>
        <source>Add a dotted-line manager: type a name</source>
        <translation>添加虚线上级：输入姓名</translation>
    </message>
    <message>
        <source>Dotted-&amp;line managers:</source>
        <translation>虚线上级(&amp;L)：</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Compan&amp;y e-mail:</source>
        <translation>企业邮箱(&amp;Y)：</translation>
    </message>
    <message>
        <source>C&amp;ity:</source>
        <translation>城市(&amp;I)：</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Job le&amp;vel:</source>
        <translation>职级(&amp;V)：</translation>
    </message>
    <message>
        <source>Job &amp;family:</source>
        <translation>序列(&amp;F)：</translation>
    </message>
    <message>
        <source>Data l&amp;ocation:</source>
        <translation>数据驻留地(&amp;O)：</translation>
    </message>
    <message>
        <source>Only where the company&apos;s plan offers several</source>
        <translation>仅当公司套餐提供多个驻留地时填写</translation>
    </message>
    <message>
        <source>Ow&amp;n fields</source>
        <translation>自定义字段(&amp;N)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Pic&amp;ture:</source>
        <translation>头像(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>OrgDesk::PersonExtras</name>
    <message>
        <source>Not permitted (%1)</source>
        <extracomment>%1 is the name of a permission.</extracomment>
        <translation>无权限（%1）</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a product that the company pays for, %2 a day.</extracomment>
        <translation>%1，有效期至 %2</translation>
    </message>
</context>
<context>
    <name>OrgDesk::PersonPicker</name>
    <message>
        <source>Type a name, e-mail address or number</source>
        <translation>输入姓名、邮箱或号码</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人员</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>未找到人员。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found. %1</source>
        <extracomment>For screen readers: how many were found, then the first of them.</extracomment>
        <translation>
            <numerusform>找到 %Ln 人。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::PictureEditor</name>
    <message>
        <source>Choose Picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Keep the Old One</source>
        <translation>保留原图片</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is too large: at most 10 MB are allowed.</source>
        <translation>“%1”太大：最多允许 10 MB。</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be used: PNG, JPEG, WebP, GIF or BMP with at most 4096 pixels on each side.</source>
        <translation>“%1”不是可用的图片：支持 PNG、JPEG、WebP、GIF 或 BMP，每边最多 4096 像素。</translation>
    </message>
    <message>
        <source>The picture now</source>
        <translation>当前头像</translation>
    </message>
    <message>
        <source>The new picture</source>
        <translation>新头像</translation>
    </message>
</context>
<context>
    <name>OrgDesk::PositionBox</name>
    <message>
        <source>Where it is now</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>“%1”之前</translation>
    </message>
    <message>
        <source>The department before which it was to stand is no longer there. Choose the position again.</source>
        <translation>原定排在其前面的部门已不在此处。请重新选择位置。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::RestoreDialog</name>
    <message>
        <source>Restore Person</source>
        <translation>恢复人员</translation>
    </message>
    <message>
        <source>Whom do you want to bring back, and into which department?</source>
        <translation>要恢复哪位人员，恢复到哪个部门？</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>People who have left</source>
        <translation>已离职的人员</translation>
    </message>
    <message>
        <source>%1 (left on %2)</source>
        <extracomment>%1 is a person, %2 a date.</extracomment>
        <translation>%1（%2 离职）</translation>
    </message>
    <message>
        <source>&amp;People who left within the last 30 days:</source>
        <translation>最近 30 天内离职的人员(&amp;P)：</translation>
    </message>
    <message>
        <source>What was handed over, the other departments and administrator roles do not come back. After an offboarding it can take up to 48 hours until this is possible.</source>
        <translation>已移交的资源、其他所属部门和管理员角色不会恢复。离职后最长可能需要 48 小时才能恢复。</translation>
    </message>
    <message>
        <source>Nobody was seen leaving within the last 30 days.</source>
        <translation>最近 30 天内没有看到人员离职。</translation>
    </message>
    <message>
        <source>Choose somebody.</source>
        <translation>请选择人员。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::Sandbox::Loader</name>
    <message>
        <source>A department of the file has no name.</source>
        <translation>文件中有部门缺少名称。</translation>
    </message>
    <message>
        <source>A department of the file has an unknown parent.</source>
        <translation>文件中有部门的上级部门未知。</translation>
    </message>
    <message>
        <source>A person of the file is in an unknown department.</source>
        <translation>文件中有人员的所属部门未知。</translation>
    </message>
    <message>
        <source>A person of the file has no name.</source>
        <translation>文件中有人员缺少姓名。</translation>
    </message>
    <message>
        <source>A department of the file has an unknown leader.</source>
        <translation>文件中有部门的负责人未知。</translation>
    </message>
    <message>
        <source>A department of the file has the ID 0, which is the root&apos;s.</source>
        <translation>文件中有部门使用了 ID 0，而该 ID 属于根部门。</translation>
    </message>
    <message>
        <source>Two departments of the file have the ID %1.</source>
        <translation>文件中有两个部门的 ID 同为 %1。</translation>
    </message>
    <message>
        <source>Two people of the file have the ID %1.</source>
        <translation>文件中有两个人员的 ID 同为 %1。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::Sandbox::Main</name>
    <message>
        <source>An organization on this machine that speaks Feishu&apos;s protocols. Prints one line of JSON with port, app_id and app_secret when it is ready.</source>
        <translation>在本机运行、支持飞书协议的组织。就绪后输出一行 JSON，包含 port、app_id 和 app_secret。</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 takes any free one.</source>
        <translation>127.0.0.1 上的端口；0 表示任选一个空闲端口。</translation>
    </message>
    <message>
        <source>small (30 departments, 300 people), medium (1,000, 20,000), large (10,000, 100,000), or a JSON file as GET /sandbox/organization gives it.</source>
        <translation>small（30 个部门，300 人）、medium（1,000，20,000）、large（10,000，100,000），或 GET /sandbox/organization 返回格式的 JSON 文件。</translation>
    </message>
    <message>
        <source>The same seed gives the same organization, IDs and secret.</source>
        <translation>相同的种子生成相同的组织、ID 和密钥。</translation>
    </message>
    <message>
        <source>Each answer of the API waits that long.</source>
        <translation>API 的每次响应都延迟相应时间。</translation>
    </message>
    <message>
        <source>Whether the platform&apos;s quotas hold.</source>
        <translation>是否启用平台的配额限制。</translation>
    </message>
    <message>
        <source>Colleagues change something every two to three seconds.</source>
        <translation>同事每两到三秒作一次变更。</translation>
    </message>
    <message>
        <source>Colleagues&apos; changes per second; implies --live.</source>
        <translation>同事每秒的变更次数；隐含 --live。</translation>
    </message>
    <message>
        <source>Life of a tenant token.</source>
        <translation>租户令牌的有效期。</translation>
    </message>
    <message>
        <source>Multiplies the repeats of unacknowledged events (15 s, 5 min, 1 h, 6 h).</source>
        <translation>未确认事件的重推间隔（15 秒、5 分钟、1 小时、6 小时）的倍数。</translation>
    </message>
    <message>
        <source>Longer events are split into frames of this size; 0: never.</source>
        <translation>超过此大小的事件将按此大小拆分为多个帧；0 表示不拆分。</translation>
    </message>
    <message>
        <source>ReconnectInterval that clients are told.</source>
        <translation>告知客户端的 ReconnectInterval。</translation>
    </message>
    <message>
        <source>ReconnectNonce that clients are told.</source>
        <translation>告知客户端的 ReconnectNonce。</translation>
    </message>
    <message>
        <source>ReconnectCount that clients are told; -1: without end.</source>
        <translation>告知客户端的 ReconnectCount；-1 表示无限次。</translation>
    </message>
    <message>
        <source>PingInterval that clients are told.</source>
        <translation>告知客户端的 PingInterval。</translation>
    </message>
    <message>
        <source>The sandbox cannot start: </source>
        <translation>沙箱无法启动：</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not one of its values.</source>
        <translation>--%1：“%2”不是可用的值。</translation>
    </message>
    <message>
        <source>Try &quot;orgdesk-sandbox --help&quot;.</source>
        <translation>请试试“orgdesk-sandbox --help”。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::SaveFilterDialog</name>
    <message>
        <source>Save Filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>保存的筛选需要一个名称。</translation>
    </message>
    <message>
        <source>There is a filter of this name; this one takes its place.</source>
        <translation>已有同名筛选，将被此筛选替换。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::Screenshot</name>
    <message>
        <source>No picture: the first sync did not come to its end.</source>
        <translation>未生成截图：首次同步未完成。</translation>
    </message>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.</source>
        <translation>无法将截图写入“%1”。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search departments and people</source>
        <translation>搜索部门和人员</translation>
    </message>
    <message>
        <source>Finds names, pinyin, e-mail, phone and employee numbers as you type</source>
        <translation>输入时即可查找姓名、名称、拼音、邮箱、电话和工号</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到结果。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a hit and where it is</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln 条结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::SearchModel</name>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>person in %1</source>
        <translation>人员，所属：%1</translation>
    </message>
    <message>
        <source>department in %1</source>
        <translation>部门，位于：%1</translation>
    </message>
</context>
<context>
    <name>OrgDesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A page of the settings, and what is wrong on it.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>OrgDesk::StartPage</name>
    <message>
        <source>OrgDesk</source>
        <translation>OrgDesk</translation>
    </message>
    <message>
        <source>See your company&apos;s organization, change its departments, and follow every change live.</source>
        <translation>查看公司的组织，变更部门，实时了解每一项变更。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>打开沙箱（体验组织）</translation>
    </message>
    <message>
        <source>An invented company on this computer, alive, to try everything out.</source>
        <translation>运行在此计算机上的虚构公司，持续变化，可供体验所有功能。</translation>
    </message>
    <message>
        <source>Connect to Feishu or Lark</source>
        <translation>连接到飞书或 Lark</translation>
    </message>
    <message>
        <source>Your own company, with the App ID and secret of an app.</source>
        <translation>使用应用的 App ID 和密钥连接您自己的公司。</translation>
    </message>
    <message>
        <source>Small: 30 departments, 300 people</source>
        <translation>小型：30 个部门，300 人</translation>
    </message>
    <message>
        <source>Medium: 1,000 departments, 20,000 people</source>
        <translation>中型：1,000 个部门，20,000 人</translation>
    </message>
    <message>
        <source>Large: 10,000 departments, 100,000 people</source>
        <translation>大型：10,000 个部门，100,000 人</translation>
    </message>
    <message>
        <source>S&amp;ize of the sandbox:</source>
        <translation>沙箱规模(&amp;I)：</translation>
    </message>
    <message>
        <source>The organization is being opened</source>
        <translation>正在打开组织</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>OrgDesk::StatusPanel</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>正在重连…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Asking what the app may see…</source>
        <translation>正在查询应用的可见范围…</translation>
    </message>
    <message>
        <source>Reading departments: %1</source>
        <translation>正在读取部门：%1</translation>
    </message>
    <message>
        <source>Reading people: %1 (%2 of %3 departments)</source>
        <translation>正在读取人员：%1（部门 %2/%3）</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2 departments</source>
        <translation>正在比对：部门 %1/%2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比对…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, remaining time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Progress of the synchronization</source>
        <translation>同步进度</translation>
    </message>
    <message>
        <source>%1 · last event %2</source>
        <comment>connection, relative time</comment>
        <translation>%1 · 最近事件：%2</translation>
    </message>
    <message>
        <source>The last event came on %1.</source>
        <translation>最近一次事件收到于 %1。</translation>
    </message>
    <message>
        <source>Connected; no event has come since the start. That is normal while nobody changes anything.</source>
        <translation>已连接；启动以来尚未收到事件。无人作变更时，这属于正常情况。</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>尚未读取完整</translation>
    </message>
    <message>
        <source>The organization has not been read completely yet.</source>
        <translation>组织尚未完整读取。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>relative time</comment>
        <translation>数据截至：%1</translation>
    </message>
    <message>
        <source>Last compared completely with the platform on %1.</source>
        <translation>最近一次与平台完整比对：%1。</translation>
    </message>
    <message>
        <source>Quota %1 %</source>
        <translation>配额 %1%</translation>
    </message>
    <message>
        <source>%1 % of the busiest interface&apos;s calls of this minute are used.</source>
        <translation>最繁忙的接口已使用本分钟调用配额的 %1%。</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>剩余约 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>剩余约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in the last minute.</source>
        <translation>
            <numerusform>最近一分钟调用 %Ln 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) are waiting for the quota.</source>
        <translation>
            <numerusform>%Ln 个调用正在等待配额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform has asked to slow down %Ln time(s).</source>
        <translation>
            <numerusform>平台已 %Ln 次要求降低调用频率。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how much of a synchronization is done</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>The remaining time of a synchronization, as short as can be.</extracomment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how much is done, remaining time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No local copy</source>
        <translation>无本地副本</translation>
    </message>
    <message>
        <source>The copy of departments and people is deleted from this computer when the organization is closed. Settings &gt; Data changes that.</source>
        <translation>关闭组织时，部门和人员的副本会从此计算机删除。可在“设置 &gt; 数据”中更改。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::SyncEngine</name>
    <message>
        <source>Shared with this app</source>
        <comment>place in the tree for single people without a visible department</comment>
        <translation>单独授权给本应用的人员</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ValueEditor</name>
    <message>
        <source>&amp;Clear the field instead</source>
        <translation>改为清空该字段(&amp;C)</translation>
    </message>
    <message>
        <source>Two letters, such as CN or JP</source>
        <translation>两个字母，如 CN 或 JP</translation>
    </message>
    <message>
        <source>Type the manager&apos;s name, e-mail address or number</source>
        <translation>输入上级的姓名、邮箱或号码</translation>
    </message>
    <message>
        <source>Add a dotted-line manager: type a name</source>
        <translation>添加虚线上级：输入姓名</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>Colleagues may see the number</source>
        <translation>同事可以看到号码</translation>
    </message>
    <message>
        <source>Colleagues may not see the number</source>
        <translation>同事看不到号码</translation>
    </message>
</context>
<context>
    <name>OrgDesk::WorkspaceBars</name>
    <message>
        <source>The organization is being read for the first time. You can look around meanwhile; the department that you look at is read first.</source>
        <translation>正在首次读取组织。您可以先行浏览，正在查看的部门会优先读取。</translation>
    </message>
    <message>
        <source>The platform&apos;s last answer lacks %1 of %2 departments and %3 of %4 people. Nothing was removed here: this may be a fault or a lost permission. Are they really gone?</source>
        <translation>平台最近一次的返回结果缺少 %1/%2 个部门和 %3/%4 名人员。这可能是故障或权限丢失所致，因此此处未移除任何内容。它们确实已不存在吗？</translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove Them</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The platform keeps refusing the live connection. Possible causes: long connection mode is not switched on in the app&apos;s event settings; the app&apos;s version with it is not released; 50 connections of the app are online already; a proxy or firewall does not let WebSockets through. Until it works, changes are found by comparing regularly.</source>
        <translation>平台持续拒绝实时连接。可能的原因：应用的事件配置中未启用长连接模式；包含该设置的应用版本尚未发布；应用已有 50 个连接在线；代理或防火墙不允许 WebSocket 通过。在恢复之前，将通过定期比对发现变更。</translation>
    </message>
    <message>
        <source>Compare Now</source>
        <translation>立即比对</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open Console</source>
        <translation>打开开发者后台</translation>
    </message>
    <message>
        <source>Read-only: everything can be looked at, nothing can be changed.</source>
        <translation>只读：可以查看所有内容，但无法变更。</translation>
    </message>
    <message>
        <source>Allow Changes</source>
        <translation>允许变更</translation>
    </message>
    <message>
        <source>The app may not see any department or person of the company. Set its contacts range under Permissions &amp; Scopes in the developer console and release a version of the app; what it may see then appears here by itself.</source>
        <translation>应用看不到公司的任何部门和人员。请在开发者后台的“权限管理”中设置通讯录权限范围并发布应用版本；之后应用可见的内容会自动显示在这里。</translation>
    </message>
    <message>
        <source>The app may see only a part of the company. The departments at the top are those that it may see; they need not be at the top of the company.</source>
        <translation>应用只能查看公司的一部分。最上层显示的是应用可见的部门，它们在公司中不一定是一级部门。</translation>
    </message>
    <message>
        <source>Switch Organization…</source>
        <translation>切换组织…</translation>
    </message>
    <message>
        <source>OrgDesk ended while changes were under way. This is what became of them:</source>
        <translation>OrgDesk 在变更进行中退出。这些变更的结果如下：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections of this app are online. The platform sends each event to only one of them, so some changes will be seen here only after the next comparison.</source>
        <translation>
            <numerusform>此应用有 %Ln 个连接在线。平台只将每个事件发送给其中一个连接，因此部分变更要在下次比对后才能在此显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) are in the Activity list.</source>
        <translation>
            <numerusform>还有 %Ln 项变更，请见“动态”列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored copy of the organization was damaged. It has been removed and is being read anew; your own changes and their history are kept.</source>
        <translation>组织的本地数据已损坏，已将其删除并正在重新读取；您的变更及其记录均已保留。</translation>
    </message>
    <message>
        <source>Enter the Secret Again…</source>
        <translation>重新输入 Secret…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 人写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>%1 OrgDesk tries again by itself.</source>
        <translation>%1OrgDesk 会自动重试。</translation>
    </message>
</context>
<context>
    <name>PermissionWording</name>
    <message>
        <source>create, change and delete departments</source>
        <translation>创建、修改和删除部门</translation>
    </message>
    <message>
        <source>read the list of departments and people</source>
        <translation>读取部门和人员列表</translation>
    </message>
    <message>
        <source>read departments and people with most of their details</source>
        <translation>读取部门和人员及其大部分详细信息</translation>
    </message>
    <message>
        <source>change a department&apos;s own ID</source>
        <translation>修改部门的自定义 ID</translation>
    </message>
    <message>
        <source>change a person&apos;s own ID</source>
        <translation>修改人员的用户 ID</translation>
    </message>
    <message>
        <source>read the names of departments</source>
        <translation>读取部门名称</translation>
    </message>
    <message>
        <source>read the place, leaders and size of departments</source>
        <translation>读取部门的位置、负责人和人数</translation>
    </message>
    <message>
        <source>read the HR partners of departments</source>
        <translation>读取部门的 HRBP</translation>
    </message>
    <message>
        <source>read the names of people</source>
        <translation>读取人员姓名</translation>
    </message>
    <message>
        <source>change the names of people</source>
        <translation>修改人员姓名</translation>
    </message>
    <message>
        <source>read e-mail addresses</source>
        <translation>读取邮箱</translation>
    </message>
    <message>
        <source>read mobile numbers</source>
        <translation>读取手机号</translation>
    </message>
    <message>
        <source>read people&apos;s own IDs (user_id)</source>
        <translation>读取人员的用户 ID (user_id)</translation>
    </message>
    <message>
        <source>find people by e-mail address or mobile number</source>
        <translation>通过邮箱或手机号查找人员</translation>
    </message>
    <message>
        <source>read gender</source>
        <translation>读取性别</translation>
    </message>
    <message>
        <source>read which departments people belong to, and their superiors</source>
        <translation>读取人员的所属部门和直属上级</translation>
    </message>
    <message>
        <source>read status, title, place of work and other employment details</source>
        <translation>读取状态、职务、工作地点等雇佣信息</translation>
    </message>
    <message>
        <source>read employee numbers</source>
        <translation>读取工号</translation>
    </message>
    <message>
        <source>read job levels</source>
        <translation>读取职级</translation>
    </message>
    <message>
        <source>read job families</source>
        <translation>读取序列</translation>
    </message>
    <message>
        <source>read job titles</source>
        <translation>读取职务</translation>
    </message>
    <message>
        <source>read cities of work</source>
        <translation>读取工作城市</translation>
    </message>
    <message>
        <source>search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>needed by a call that was refused</source>
        <translation>被拒绝的调用所需的权限</translation>
    </message>
    <message>
        <source>read the list of job levels</source>
        <translation>读取职级列表</translation>
    </message>
    <message>
        <source>read the list of job families</source>
        <translation>读取序列列表</translation>
    </message>
    <message>
        <source>read user groups</source>
        <translation>读取用户组</translation>
    </message>
    <message>
        <source>read dotted-line managers</source>
        <translation>读取虚线上级</translation>
    </message>
</context>
<context>
    <name>PersonChangeWording</name>
    <message>
        <source>Change the departments of %1</source>
        <translation>变更“%1”的所属部门</translation>
    </message>
    <message>
        <source>Add %1 to %2 as well</source>
        <translation>将“%1”同时加入“%2”</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>将“%1”移出“%2”</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>将“%1”从“%2”移动到“%3”</translation>
    </message>
    <message>
        <source>The departments of %1 were changed</source>
        <translation>“%1”的所属部门已变更</translation>
    </message>
    <message>
        <source>%1 was added to %2 as well</source>
        <translation>“%1”已同时加入“%2”</translation>
    </message>
    <message>
        <source>%1 was taken out of %2</source>
        <translation>“%1”已移出“%2”</translation>
    </message>
    <message>
        <source>%1 was moved from %2 to %3</source>
        <translation>“%1”已从“%2”移动到“%3”</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>冻结“%1”</translation>
    </message>
    <message>
        <source>Unfreeze %1</source>
        <translation>解冻“%1”</translation>
    </message>
    <message>
        <source>Change “%2” of %1</source>
        <extracomment>%1 is a person, %2 a field of the form.</extracomment>
        <translation>修改“%1”的“%2”</translation>
    </message>
    <message>
        <source>%1 was edited</source>
        <translation>“%1”已修改</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <translation>“%1”已被冻结</translation>
    </message>
    <message>
        <source>%1 was unfrozen</source>
        <translation>“%1”已解冻</translation>
    </message>
    <message>
        <source>“%2” of %1 was changed</source>
        <extracomment>%1 is a person, %2 a field of the form.</extracomment>
        <translation>“%1”的“%2”已修改</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>将“%1”加入“%2”</translation>
    </message>
    <message>
        <source>Offboard %1</source>
        <translation>为“%1”办理离职</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Restore %1 to %2</source>
        <translation>将“%1”恢复到“%2”</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>已添加“%1”</translation>
    </message>
    <message>
        <source>%1 was added to %2</source>
        <translation>“%1”已加入“%2”</translation>
    </message>
    <message>
        <source>%1 was offboarded</source>
        <translation>“%1”已离职</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <translation>“%1”已恢复</translation>
    </message>
    <message>
        <source>%1 was restored to %2</source>
        <translation>“%1”已恢复到“%2”</translation>
    </message>
    <message>
        <source>Put %1 into the group %2</source>
        <extracomment>%1 is a person, %2 a user group.</extracomment>
        <translation>将%1加入用户组%2</translation>
    </message>
    <message>
        <source>Take %1 out of the group %2</source>
        <translation>将%1移出用户组%2</translation>
    </message>
    <message>
        <source>%1 was put into the group %2</source>
        <extracomment>%1 is a person, %2 a user group.</extracomment>
        <translation>%1已加入用户组%2</translation>
    </message>
    <message>
        <source>%1 was taken out of the group %2</source>
        <translation>%1已移出用户组%2</translation>
    </message>
</context>
<context>
    <name>PersonValueText</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ProblemWording</name>
    <message>
        <source>A department needs a name.</source>
        <translation>部门必须有名称。</translation>
    </message>
    <message>
        <source>The name is too long: at most %1 characters are allowed.</source>
        <translation>名称过长：最多允许 %1 个字符。</translation>
    </message>
    <message>
        <source>The character “%1” is not allowed in a name.</source>
        <translation>名称中不能包含字符“%1”。</translation>
    </message>
    <message>
        <source>A department at the same place already has this name, perhaps in another language.</source>
        <translation>同一位置已有部门使用此名称（可能是其他语言的名称）。</translation>
    </message>
    <message>
        <source>“%1” at the same place already has this name, perhaps in another language.</source>
        <translation>同一位置的“%1”已使用此名称（可能是其他语言的名称）。</translation>
    </message>
    <message>
        <source>The department to put it in does not exist any more.</source>
        <translation>目标部门已不存在。</translation>
    </message>
    <message>
        <source>A department cannot be moved into itself.</source>
        <translation>不能将部门移动到其自身之下。</translation>
    </message>
    <message>
        <source>A department cannot be moved into a department below itself.</source>
        <translation>不能将部门移动到其下级部门之下。</translation>
    </message>
    <message>
        <source>The tree would become too deep: at most %1 levels are allowed.</source>
        <translation>部门层级过深：最多允许 %1 级。</translation>
    </message>
    <message>
        <source>The department would have too many sub-departments: at most %1 are allowed.</source>
        <translation>该部门的下级部门过多：最多允许 %1 个。</translation>
    </message>
    <message>
        <source>The organization would have too many departments: at most %1 are allowed.</source>
        <translation>组织的部门过多：最多允许 %1 个。</translation>
    </message>
    <message>
        <source>The order must not be negative.</source>
        <translation>排序值不能为负数。</translation>
    </message>
    <message>
        <source>A department at the same place already has this order.</source>
        <translation>同一位置已有部门使用此排序值。</translation>
    </message>
    <message>
        <source>“%1” already has this order.</source>
        <translation>“%1”已使用此排序值。</translation>
    </message>
    <message>
        <source>The same person is named as leader twice.</source>
        <translation>同一人员被重复设为负责人。</translation>
    </message>
    <message>
        <source>There are deputies but no main leader.</source>
        <translation>只有副负责人，没有主负责人。</translation>
    </message>
    <message>
        <source>The department does not exist any more.</source>
        <translation>该部门已不存在。</translation>
    </message>
    <message>
        <source>The organization itself cannot be changed here.</source>
        <translation>无法在此变更组织本身。</translation>
    </message>
    <message numerus="yes">
        <source>It still has %n sub-department(s). Move or delete them first.</source>
        <translation>
            <numerusform>其下仍有 %n 个下级部门，请先移动或删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still belong to it. Move them first.</source>
        <translation>
            <numerusform>仍有 %n 人属于该部门，请先将其移出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚未作任何修改。</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters are allowed.</source>
        <translation>内容过长：最多允许 %1 个字符。</translation>
    </message>
    <message>
        <source>“%1” cannot be left empty.</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>“%1”不能为空。</translation>
    </message>
    <message>
        <source>Somebody else has this value already.</source>
        <translation>已有其他人使用该值。</translation>
    </message>
    <message>
        <source>An ID must not contain blanks.</source>
        <translation>ID 中不能包含空格。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>这不是有效的邮箱地址。</translation>
    </message>
    <message>
        <source>A mobile number from abroad needs an e-mail address as well.</source>
        <translation>使用境外手机号时还需要填写邮箱。</translation>
    </message>
    <message>
        <source>This is not a mobile number. Numbers from abroad begin with + and the country&apos;s code.</source>
        <translation>这不是有效的手机号。境外号码以 + 和国家/地区代码开头。</translation>
    </message>
    <message>
        <source>This date is not possible.</source>
        <translation>该日期无效。</translation>
    </message>
    <message>
        <source>A link needs a text, and an address that begins with http:// or https://.</source>
        <translation>链接需要文字，以及以 http:// 或 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Everybody belongs to at least one department.</source>
        <translation>每个人至少属于一个部门。</translation>
    </message>
    <message>
        <source>Nobody may belong to more than %1 departments.</source>
        <translation>每个人最多属于 %1 个部门。</translation>
    </message>
    <message>
        <source>Nobody can be his or her own manager.</source>
        <translation>不能将本人设为自己的上级。</translation>
    </message>
    <message>
        <source>An ID has up to 64 letters, digits and the signs _ - @ . and begins with a letter or a digit, but not with “od-”.</source>
        <translation>ID 最多 64 个字符，可包含字母、数字和 _ - @ .，须以字母或数字开头，且不能以“od-”开头。</translation>
    </message>
    <message>
        <source>At most %1 people are allowed here.</source>
        <translation>此处最多允许 %1 人。</translation>
    </message>
    <message>
        <source>“%1” has this ID already.</source>
        <translation>“%1”已使用此 ID。</translation>
    </message>
    <message>
        <source>“%1” is not in the list any more.</source>
        <translation>列表中已没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” comes with the platform and cannot be changed or deleted.</source>
        <translation>“%1”由平台预设，无法更改或删除。</translation>
    </message>
    <message>
        <source>“%1” goes by this name already.</source>
        <translation>“%1”已使用此名称。</translation>
    </message>
</context>
<context>
    <name>RunOutcome</name>
    <message>
        <source>Nothing was sent: what became of an earlier change has to be found out first.</source>
        <translation>未发送任何内容：须先查明先前一项更改的结果。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) are in the Activity list.</source>
        <translation>
            <numerusform>另有 %Ln 项更改，请查看“动态”列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithheldFields</name>
    <message>
        <source>Not permitted</source>
        <translation>未授权</translation>
    </message>
    <message>
        <source>Not permitted, or empty</source>
        <translation>未授权或为空</translation>
    </message>
    <message>
        <source>The app may read this with the permission %1. See Organization &gt; Scope and Permissions.</source>
        <translation>应用需要权限 %1 才能读取此项。请查看“组织 &gt; 范围与权限”。</translation>
    </message>
</context>
</TS>
