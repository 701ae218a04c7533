<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActivityWording</name>
    <message>
        <source>%1 was renamed</source>
        <translation>「%1」の名称が変更されました</translation>
    </message>
    <message>
        <source>%1 was renamed to %2</source>
        <translation>「%1」の名称が「%2」に変更されました</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>「%1」が移動しました</translation>
    </message>
    <message>
        <source>%1 was moved to another place within %2</source>
        <translation>「%1」の「%2」内での並び順が変更されました</translation>
    </message>
    <message>
        <source>%1 was moved from %2 to %3</source>
        <translation>「%1」が「%2」から「%3」へ移動しました</translation>
    </message>
    <message>
        <source>%1 was moved between departments</source>
        <translation>「%1」の所属部署が異動になりました</translation>
    </message>
    <message>
        <source>%1 now belongs to %2</source>
        <translation>「%1」が「%2」の所属になりました</translation>
    </message>
    <message>
        <source>%1 does not belong to %2 any more</source>
        <translation>「%1」が「%2」の所属から外れました</translation>
    </message>
    <message>
        <source>The departments of %1 were changed</source>
        <translation>「%1」の所属部署が変更されました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln department(s) or person(s) came</source>
        <translation>
            <numerusform>部署またはメンバーが%Ln件増加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln department(s) or person(s) went</source>
        <translation>
            <numerusform>部署またはメンバーが%Ln件減少</numerusform>
        </translation>
    </message>
    <message>
        <source>What this app may see has changed: %1, %2</source>
        <translation>このアプリの参照範囲が変わりました（%1、%2）</translation>
    </message>
    <message>
        <source>What this app may see has changed: %1</source>
        <translation>このアプリの参照範囲が変わりました（%1）</translation>
    </message>
    <message>
        <source>What this app may see has changed</source>
        <translation>このアプリの参照範囲が変わりました</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>「%1」が作成されました</translation>
    </message>
    <message>
        <source>%1 was created in %2</source>
        <translation>「%1」が「%2」に作成されました</translation>
    </message>
    <message>
        <source>%1 was edited</source>
        <translation>「%1」が編集されました</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>「%1」が削除されました</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>「%1」が加わりました</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <translation>「%1」が「%2」に加わりました</translation>
    </message>
    <message>
        <source>The data of %1 changed</source>
        <translation>「%1」の情報が変更されました</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>「%1」が組織を離れました</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>「%1」が「%2」を離れました</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>「%1」を作成</translation>
    </message>
    <message>
        <source>Create %1 in %2</source>
        <translation>「%2」に「%1」を作成</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>「%1」の名称を変更</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>「%1」の名称を「%2」に変更</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>「%1」を移動</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>「%1」を「%2」から「%3」へ移動</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>「%1」を編集</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>一部完了</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>being found out</source>
        <translation>結果を確認中</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>somebody else changed it too</source>
        <translation>他の人も変更</translation>
    </message>
    <message>
        <source>cannot be verified</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <translation>%1が凍結されました</translation>
    </message>
    <message>
        <source>%1 was unfrozen</source>
        <translation>%1の凍結が解除されました</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1が復帰しました</translation>
    </message>
    <message>
        <source>%1 came back to %2</source>
        <translation>%1が%2に復帰しました</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1を%2に追加</translation>
    </message>
    <message>
        <source>Change the departments of %1</source>
        <translation>%1の部署を変更</translation>
    </message>
    <message>
        <source>Offboard %1</source>
        <translation>%1の退職を処理</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>%1を凍結</translation>
    </message>
    <message>
        <source>Unfreeze %1</source>
        <translation>%1の凍結を解除</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1を復帰</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>own fields</comment>
        <translation>
            <numerusform>%Ln 件追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>own fields</comment>
        <translation>
            <numerusform>%Ln 件削除</numerusform>
        </translation>
    </message>
    <message>
        <source>The company&apos;s own fields have changed: %1, %2</source>
        <translation>会社の独自項目が変わりました：%1、%2</translation>
    </message>
    <message>
        <source>The company&apos;s own fields have changed: %1</source>
        <translation>会社の独自項目が変わりました：%1</translation>
    </message>
    <message>
        <source>The company&apos;s own fields have changed</source>
        <translation>会社の独自項目が変わりました</translation>
    </message>
    <message>
        <source>Employee type %1 was added</source>
        <translation>従業員種別%1が追加されました</translation>
    </message>
    <message>
        <source>Employee type %1 was edited</source>
        <translation>従業員種別%1が編集されました</translation>
    </message>
    <message>
        <source>Employee type %1 is now called %2</source>
        <translation>従業員種別%1の名前が%2に変わりました</translation>
    </message>
    <message>
        <source>Employee type %1 was switched on</source>
        <translation>従業員種別%1が有効になりました</translation>
    </message>
    <message>
        <source>Employee type %1 was switched off</source>
        <translation>従業員種別%1が無効になりました</translation>
    </message>
    <message>
        <source>Employee type %1 was deleted</source>
        <translation>従業員種別%1が削除されました</translation>
    </message>
    <message>
        <source>%1 was put into the group %2</source>
        <translation>%1がグループ%2に追加されました</translation>
    </message>
    <message>
        <source>%1 was taken out of the group %2</source>
        <translation>%1がグループ%2から外れました</translation>
    </message>
    <message>
        <source>Put %1 into the group %2</source>
        <translation>%1をグループ%2に追加</translation>
    </message>
    <message>
        <source>Take %1 out of the group %2</source>
        <translation>%1をグループ%2から外す</translation>
    </message>
    <message>
        <source>Add the employee type %1</source>
        <translation>雇用形態%1を追加</translation>
    </message>
    <message>
        <source>Edit the employee type %1</source>
        <translation>雇用形態%1を編集</translation>
    </message>
    <message>
        <source>Rename the employee type %1 to %2</source>
        <translation>雇用形態%1の名前を%2に変更</translation>
    </message>
    <message>
        <source>Switch the employee type %1 on</source>
        <translation>雇用形態%1を有効にする</translation>
    </message>
    <message>
        <source>Switch the employee type %1 off</source>
        <translation>雇用形態%1を無効にする</translation>
    </message>
    <message>
        <source>Delete the employee type %1</source>
        <translation>雇用形態%1を削除</translation>
    </message>
</context>
<context>
    <name>ChangeWording</name>
    <message>
        <source>a new department</source>
        <translation>新しい部署</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>「%1」の名称を「%2」に変更</translation>
    </message>
    <message>
        <source>Change the names of %1 in other languages</source>
        <translation>「%1」の他言語の名称を変更</translation>
    </message>
    <message>
        <source>Change the leaders of %1</source>
        <translation>「%1」の責任者を変更</translation>
    </message>
    <message>
        <source>Change the place of %1 among its neighbours</source>
        <translation>「%1」の同階層での並び順を変更</translation>
    </message>
    <message>
        <source>Rename %1 to %2 and change other values</source>
        <translation>「%1」の名称を「%2」に変更し、その他の項目も変更</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>「%1」を編集</translation>
    </message>
    <message>
        <source>Create %1 at the top level</source>
        <translation>最上位に「%1」を作成</translation>
    </message>
    <message>
        <source>Create %1 in %2</source>
        <translation>「%2」に「%1」を作成</translation>
    </message>
    <message>
        <source>Move %1 to another place within %2</source>
        <translation>「%1」の「%2」内での並び順を変更</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>「%1」を「%2」から「%3」へ移動</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>%1 was renamed to %2</source>
        <translation>「%1」の名称が「%2」に変更されました</translation>
    </message>
    <message>
        <source>The names of %1 in other languages were changed</source>
        <translation>「%1」の他言語の名称が変更されました</translation>
    </message>
    <message>
        <source>The leaders of %1 were changed</source>
        <translation>「%1」の責任者が変更されました</translation>
    </message>
    <message>
        <source>%1 was given another place among its neighbours</source>
        <translation>「%1」の同階層での並び順が変更されました</translation>
    </message>
    <message>
        <source>%1 was renamed to %2, and other values were changed</source>
        <translation>「%1」の名称が「%2」に変更され、その他の項目も変更されました</translation>
    </message>
    <message>
        <source>%1 was edited</source>
        <translation>「%1」が編集されました</translation>
    </message>
    <message>
        <source>%1 was created at the top level</source>
        <translation>「%1」が最上位に作成されました</translation>
    </message>
    <message>
        <source>%1 was created in %2</source>
        <translation>「%1」が「%2」に作成されました</translation>
    </message>
    <message>
        <source>%1 was moved to another place within %2</source>
        <translation>「%1」の「%2」内での並び順が変更されました</translation>
    </message>
    <message>
        <source>%1 was moved from %2 to %3</source>
        <translation>「%1」が「%2」から「%3」へ移動しました</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>「%1」が削除されました</translation>
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
        <translation>%1の部門 ID を変更</translation>
    </message>
    <message>
        <source>Change the HR partners of %1</source>
        <translation>%1の HRBP を変更</translation>
    </message>
    <message>
        <source>Create the department chat of %1</source>
        <translation>%1の部門チャットを作成</translation>
    </message>
    <message>
        <source>Let go of the department chat of %1</source>
        <translation>%1の部門チャットを通常のチャットにする</translation>
    </message>
    <message>
        <source>Change who is in the department chat of %1</source>
        <translation>%1の部門チャットの参加対象を変更</translation>
    </message>
    <message>
        <source>Change the business unit of %1</source>
        <translation>%1の事業単位を変更</translation>
    </message>
    <message>
        <source>The department ID of %1 was changed</source>
        <translation>%1の部門 ID が変更されました</translation>
    </message>
    <message>
        <source>The HR partners of %1 were changed</source>
        <translation>%1の HRBP が変更されました</translation>
    </message>
    <message>
        <source>The department chat of %1 was created</source>
        <translation>%1の部門チャットが作成されました</translation>
    </message>
    <message>
        <source>The chat of %1 is an ordinary one now</source>
        <translation>%1のチャットは通常のチャットになりました</translation>
    </message>
    <message>
        <source>Who is in the department chat of %1 was changed</source>
        <translation>%1の部門チャットの参加対象が変更されました</translation>
    </message>
    <message>
        <source>The business unit of %1 was changed</source>
        <translation>%1の事業単位が変更されました</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Read everything, or compare the mirror with the platform.</source>
        <translation>全データを読み込むか、ローカルデータをプラットフォームと照合します。</translation>
    </message>
    <message>
        <source>List all departments.</source>
        <translation>すべての部署を一覧表示します。</translation>
    </message>
    <message>
        <source>List the people of a department, or everyone.</source>
        <translation>部署のメンバー、または全員を一覧表示します。</translation>
    </message>
    <message>
        <source>Write people as a CSV file.</source>
        <translation>メンバーを CSV ファイルに書き出します。</translation>
    </message>
    <message>
        <source>Print changes as they happen, one a line, until interrupted.</source>
        <translation>変更を発生と同時に 1 行ずつ出力します（中断されるまで）。</translation>
    </message>
    <message>
        <source>Create a department.</source>
        <translation>部署を作成します。</translation>
    </message>
    <message>
        <source>Move a department.</source>
        <translation>部署を移動します。</translation>
    </message>
    <message>
        <source>Delete an empty department.</source>
        <translation>空の部署を削除します。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON で出力します。</translation>
    </message>
    <message>
        <source>Only this department (either kind of ID).</source>
        <translation>この部署のみ（どちらの ID でも可）。</translation>
    </message>
    <message>
        <source>With everything below it.</source>
        <translation>配下の部署もすべて含めます。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>書き出すファイル。</translation>
    </message>
    <message>
        <source>The columns and their order, separated by commas.</source>
        <translation>列とその順序（カンマ区切り）。</translation>
    </message>
    <message>
        <source>The first line: keys or titles (default).</source>
        <translation>先頭行：keys または titles（既定）。</translation>
    </message>
    <message>
        <source>Apply removals even when more is missing than is believed without a question.</source>
        <translation>確認なしで信用できる範囲を超える欠落があっても、削除を反映します。</translation>
    </message>
    <message>
        <source>The name.</source>
        <translation>名称。</translation>
    </message>
    <message>
        <source>The Chinese name; empty takes it away.</source>
        <translation>中国語の名称（空にすると消去）。</translation>
    </message>
    <message>
        <source>The English name; empty takes it away.</source>
        <translation>英語の名称（空にすると消去）。</translation>
    </message>
    <message>
        <source>The Japanese name; empty takes it away.</source>
        <translation>日本語の名称（空にすると消去）。</translation>
    </message>
    <message>
        <source>The parent department (either kind of ID); 0 is the first level.</source>
        <translation>上位部署（どちらの ID でも可）。0 は最上位です。</translation>
    </message>
    <message>
        <source>The leader (either kind of ID); empty takes the leader away.</source>
        <translation>責任者（どちらの ID でも可）。空にすると責任者を外します。</translation>
    </message>
    <message>
        <source>The place among its siblings; smaller is nearer to the top.</source>
        <translation>同階層での表示順。小さいほど上になります。</translation>
    </message>
    <message>
        <source>Put it before this sibling (default: last).</source>
        <translation>この同階層の部署の前に置きます（既定：末尾）。</translation>
    </message>
    <message>
        <source>Reads and changes an organization from the command line.</source>
        <translation>コマンドラインから組織を読み取り、変更します。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage. Messages go to standard error.</source>
        <translation>終了コード：0 完了、1 失敗、2 使い方の誤り。メッセージは標準エラー出力に出ます。</translation>
    </message>
    <message>
        <source>What to do; see above.</source>
        <translation>実行する内容（上記参照）。</translation>
    </message>
    <message>
        <source>The department (either kind of ID).</source>
        <translation>部署（どちらの ID でも可）。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the ID of a department.</source>
        <translation>「%1」には部署の ID が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>「%1」は余分な引数です。</translation>
    </message>
    <message>
        <source>--%1 does not go with &quot;%2&quot;.</source>
        <translation>--%1 は「%2」と併用できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs --%2.</source>
        <translation>「%1」には --%2 が必要です。</translation>
    </message>
    <message>
        <source>--order: &quot;%1&quot; is not a number from 0 on.</source>
        <translation>--order：「%1」は 0 以上の数値ではありません。</translation>
    </message>
    <message>
        <source>--header: &quot;%1&quot; is not known; use keys or titles.</source>
        <translation>--header：「%1」は不明です。keys か titles を指定してください。</translation>
    </message>
    <message>
        <source>Say what to change: --name, --leader, --order or a name in another language.</source>
        <translation>変更する項目を指定してください（--name、--leader、--order、または他言語の名称）。</translation>
    </message>
    <message>
        <source>--app-id is missing.</source>
        <translation>--app-id が指定されていません。</translation>
    </message>
    <message>
        <source>Print this help; after a command, its help.</source>
        <translation>このヘルプを表示します。コマンドの後に付けると、そのヘルプを表示します。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Say what to do; --help lists the commands.</source>
        <translation>コマンドを指定してください。一覧は --help で確認できます。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; --help lists them.</source>
        <translation>「%1」というコマンドはありません。一覧は --help で確認できます。</translation>
    </message>
    <message>
        <source>Try &quot;orgdesk-cli --help&quot;.</source>
        <translation>「orgdesk-cli --help」をお試しください。</translation>
    </message>
    <message>
        <source>Not applied: the platform&apos;s answers lack %1 of %2 departments and %3 of %4 people that the mirror has. If they are really gone, run &quot;sync --accept-removals&quot;.</source>
        <translation>反映していません：ローカルデータにある部署 %2 件中 %1 件、メンバー %4 名中 %3 名が、プラットフォームの応答にありません。実際に削除されたのであれば「sync --accept-removals」を実行してください。</translation>
    </message>
    <message>
        <source>In step with the platform: %1 departments, %2 people.</source>
        <translation>プラットフォームと一致しています：部署 %1 件、メンバー %2 名。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1/%2 行</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) written.</source>
        <translation>
            <numerusform>%1：%n行を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: the file with the App Secret can be read by others on this computer.</source>
        <translation>警告：App Secret のファイルは、このコンピューターの他のユーザーも読み取れます。</translation>
    </message>
    <message>
        <source>Reading departments: %1</source>
        <translation>部署を読み込み中：%1</translation>
    </message>
    <message>
        <source>Reading people: %1 (departments: %2 of %3)</source>
        <translation>メンバーを読み込み中：%1（部署：%2/%3）</translation>
    </message>
    <message>
        <source>It is so already; nothing was changed.</source>
        <translation>すでにその状態のため、何も変更していません。</translation>
    </message>
    <message>
        <source>OrgDesk ended while changes were under way. This is what became of them:</source>
        <translation>変更の実行中に OrgDesk が終了しました。それぞれの結果は次のとおりです：</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>出力を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>The platform allows an app so many live connections, and all of them are in use.</source>
        <translation>プラットフォームがアプリに許すライブ接続の数に達しており、すべて使用中です。</translation>
    </message>
    <message>
        <source>End other programs that use this app, then start watch again.</source>
        <translation>このアプリを使用している他のプログラムを終了してから、watch をもう一度開始してください。</translation>
    </message>
    <message>
        <source>When that is done, start watch again.</source>
        <translation>完了したら、watch をもう一度開始してください。</translation>
    </message>
    <message>
        <source>Changes do not arrive any more: the live connection has ended for good.</source>
        <translation>変更はもう届きません。ライブ接続が完全に終了しました。</translation>
    </message>
    <message>
        <source>The stored copy of the organization has been removed and is read anew; your own changes and their history are kept.</source>
        <translation>保存されていた組織のコピーを削除し、読み込み直します。ご自身の変更とその履歴は保持されます。</translation>
    </message>
    <message>
        <source>Show everything that is known of a person.</source>
        <translation>ある人について分かっていることをすべて表示します。</translation>
    </message>
    <message>
        <source>Invite somebody. The first department is the main one.</source>
        <translation>人を招待します。最初の部署が主部署になります。</translation>
    </message>
    <message>
        <source>Move a person to another department, or add a further one.</source>
        <translation>人を別の部署へ移動するか、所属部署を追加します。</translation>
    </message>
    <message>
        <source>Let somebody leave, and hand over what he or she has. What nobody is named for goes to the manager.</source>
        <translation>退職を処理し、持っているものを引き継ぎます。引き継ぎ先を指定しないものは上長に渡ります。</translation>
    </message>
    <message>
        <source>Bring somebody back who left less than 30 days ago.</source>
        <translation>30 日以内に退職した人を復帰させます。</translation>
    </message>
    <message>
        <source>The department to move to (either kind of ID).</source>
        <translation>移動先の部署(どちらの種類の ID でも可)。</translation>
    </message>
    <message>
        <source>The department to leave (default: the main one).</source>
        <translation>離れる部署(既定: 主部署)。</translation>
    </message>
    <message>
        <source>Leave no department for it.</source>
        <translation>どの部署からも離れません。</translation>
    </message>
    <message>
        <source>Who gets everything that nobody else is named for.</source>
        <translation>ほかに指定のないものすべてを受け取る人。</translation>
    </message>
    <message>
        <source>Who gets the documents.</source>
        <translation>ドキュメントを受け取る人。</translation>
    </message>
    <message>
        <source>Who gets the calendar.</source>
        <translation>カレンダーを受け取る人。</translation>
    </message>
    <message>
        <source>Who gets the surveys.</source>
        <translation>アンケートを受け取る人。</translation>
    </message>
    <message>
        <source>Who gets the minutes.</source>
        <translation>議事録を受け取る人。</translation>
    </message>
    <message>
        <source>Who gets the applications.</source>
        <translation>アプリを受け取る人。</translation>
    </message>
    <message>
        <source>Who gets the integration flows.</source>
        <translation>連携フローを受け取る人。</translation>
    </message>
    <message>
        <source>Who owns the chats with other companies.</source>
        <translation>社外チャットの所有者になる人。</translation>
    </message>
    <message>
        <source>Who owns the department chats.</source>
        <translation>部署チャットの所有者になる人。</translation>
    </message>
    <message>
        <source>Who gets the mailbox; or keep it, or delete it.</source>
        <translation>メールボックスを受け取る人。または keep(残す)、delete(削除)。</translation>
    </message>
    <message>
        <source>The person (either kind of ID).</source>
        <translation>人(どちらの種類の ID でも可)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the ID of a person.</source>
        <translation>「%1」には人の ID が必要です。</translation>
    </message>
    <message>
        <source>Say what to change with --set KEY=VALUE.</source>
        <translation>変更する内容を --set KEY=VALUE で指定してください。</translation>
    </message>
    <message>
        <source>--set: &quot;%1&quot; is not of the form KEY=VALUE.</source>
        <translation>--set：「%1」は KEY=VALUE の形ではありません。</translation>
    </message>
    <message>
        <source>Find departments and people by name, pinyin, address or number.</source>
        <translation>名前、ピンイン、メール、番号で部署と人を検索します。</translation>
    </message>
    <message>
        <source>Check what the app may see and which permissions are missing; changes nothing.</source>
        <translation>アプリが見られる範囲と不足している権限を調べます。何も変更しません。</translation>
    </message>
    <message>
        <source>What to look for: a part of a name, address or number.</source>
        <translation>検索する内容。名前、メール、番号の一部。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a text to look for.</source>
        <translation>「%1」には検索する内容が必要です。</translation>
    </message>
    <message>
        <source>The app may see the whole company.</source>
        <translation>アプリは会社全体を見ることができます。</translation>
    </message>
    <message>
        <source>The app may see a part of the company.</source>
        <translation>アプリは会社の一部を見ることができます。</translation>
    </message>
    <message>
        <source>Directly in its scope: %1 departments, %2 people, %3 user groups.</source>
        <translation>直接の対象範囲：部署 %1、人 %2、ユーザーグループ %3。</translation>
    </message>
    <message>
        <source>Nothing is missing for reading.</source>
        <translation>読み取りに必要な権限はそろっています。</translation>
    </message>
    <message>
        <source>Print what has happened, as far as it was seen, the oldest first.</source>
        <translation>確認できた変更を古い順に出力します。</translation>
    </message>
    <message>
        <source>Only what happened from this time on, such as 2026-03-31 or 2026-03-31T08:00:00Z.</source>
        <translation>この日時以降の変更だけを出力します（例：2026-03-31、2026-03-31T08:00:00Z）。</translation>
    </message>
    <message>
        <source>--since: &quot;%1&quot; is not a day or time such as 2026-03-31 or 2026-03-31T08:00:00Z.</source>
        <translation>--since：「%1」は日付または日時ではありません。2026-03-31 や 2026-03-31T08:00:00Z のように指定してください。</translation>
    </message>
    <message>
        <source>List what values of people are chosen from: employee types, job titles, levels and families, cities, and the company&apos;s own fields.</source>
        <translation>人の項目で選べる値を一覧表示します：従業員種別、役職、職位等級、職種、都市、会社の独自項目。</translation>
    </message>
    <message>
        <source>A value by its key, such as name, mobile, email, job_title, leader_id, employee_type, job_level, join_time=2026-03-31, or custom:FIELD for a field of the company&apos;s own; several times for several.</source>
        <translation>キーで値を指定します（name、mobile、email、job_title、leader_id、employee_type、job_level、join_time=2026-03-31、会社の独自項目は custom:項目）。複数回指定できます。</translation>
    </message>
    <message>
        <source>List the user groups.</source>
        <translation>ユーザーグループを一覧表示します。</translation>
    </message>
    <message>
        <source>List who is in a user group.</source>
        <translation>ユーザーグループのメンバーを一覧表示します。</translation>
    </message>
    <message>
        <source>Put somebody into a user group.</source>
        <translation>人をユーザーグループに追加します。</translation>
    </message>
    <message>
        <source>Take somebody out of a user group.</source>
        <translation>人をユーザーグループから外します。</translation>
    </message>
    <message>
        <source>The user group, by its ID or its name.</source>
        <translation>ユーザーグループ（ID または名前）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a user group.</source>
        <translation>「%1」にはユーザーグループが必要です。</translation>
    </message>
    <message>
        <source>Change a department&apos;s values.</source>
        <translation>部門の値を変更します。</translation>
    </message>
    <message>
        <source>The department&apos;s changeable ID.</source>
        <translation>部門の変更可能な ID。</translation>
    </message>
    <message>
        <source>An HR partner (either kind of ID); several times for several, empty for none.</source>
        <translation>HRBP（どちらの ID でも可）。複数なら繰り返し、空ならなし。</translation>
    </message>
    <message>
        <source>Whether it has a chat of its own.</source>
        <translation>部門チャットを持つかどうか。</translation>
    </message>
    <message>
        <source>An employee type that the chat admits, by its name or number; several times for several, empty for none.</source>
        <translation>部門チャットに参加する雇用形態（名前または番号）。複数なら繰り返し、空ならなし。</translation>
    </message>
    <message>
        <source>The business unit, by its ID or name; empty for none.</source>
        <translation>事業単位（ID または名前）。空ならなし。</translation>
    </message>
    <message>
        <source>A file with the person&apos;s new picture (PNG or JPEG).</source>
        <translation>新しい写真のファイル（PNG または JPEG）。</translation>
    </message>
    <message>
        <source>Only people of this employee type, by its name or number; several times for any of several.</source>
        <translation>この雇用形態の人だけ（名前または番号）。複数指定するといずれかに一致する人。</translation>
    </message>
    <message>
        <source>Only people with this status (active, frozen, not_activated, unjoined, exited); several times for any of several.</source>
        <translation>この状態の人だけ（active、frozen、not_activated、unjoined、exited）。複数指定するといずれかに一致する人。</translation>
    </message>
    <message>
        <source>Only people who joined on this day or later.</source>
        <translation>この日以降に入社した人だけ。</translation>
    </message>
    <message>
        <source>Only people who joined on this day or earlier.</source>
        <translation>この日以前に入社した人だけ。</translation>
    </message>
    <message>
        <source>Only people without a manager.</source>
        <translation>上司のいない人だけ。</translation>
    </message>
    <message>
        <source>Only people without a main department.</source>
        <translation>主部門のない人だけ。</translation>
    </message>
    <message>
        <source>Change values of a person, or give several the same values; status=frozen and status=active freeze and unfreeze.</source>
        <translation>人の値を変更します。複数の人に同じ値を設定することもできます。status=frozen で凍結、status=active で凍結を解除します。</translation>
    </message>
    <message>
        <source>A file with the IDs of people, one a line, besides those that are named.</source>
        <translation>人の ID を 1 行に 1 つずつ書いたファイル。指定した ID に加えて処理します。</translation>
    </message>
    <message>
        <source>--ids-from: &quot;%1&quot; cannot be read: %2</source>
        <extracomment>%1 is a file, %2 the system&apos;s words</extracomment>
        <translation>--ids-from：「%1」を読み込めません：%2</translation>
    </message>
    <message>
        <source>--ids-from: there is no ID in the file.</source>
        <translation>--ids-from：ファイルに ID がありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person, %2 why he or she could not be changed.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not be changed.</source>
        <translation>
            <numerusform>%Ln名を変更できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>--picture is for one person only.</source>
        <translation>--picture は 1 人に対してのみ使用できます。</translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln people have been changed is not known yet.</source>
        <translation>
            <numerusform>%Ln名が変更されたかどうかは、まだわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an employee type.</source>
        <translation>雇用形態を追加します。</translation>
    </message>
    <message>
        <source>Rename an employee type, or switch it on or off.</source>
        <translation>雇用形態の名前を変更するか、有効または無効にします。</translation>
    </message>
    <message>
        <source>Delete an employee type. Its number is not given again.</source>
        <translation>雇用形態を削除します。番号は再利用されません。</translation>
    </message>
    <message>
        <source>Whether it is offered for choosing.</source>
        <translation>選択肢として表示するかどうか。</translation>
    </message>
    <message>
        <source>The employee type, by its number or its name.</source>
        <translation>雇用形態（番号または名前）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs an employee type.</source>
        <translation>「%1」には雇用形態が必要です。</translation>
    </message>
    <message>
        <source>--name: a department or an employee type needs a name.</source>
        <translation>--name: 部署または雇用形態には名前が必要です。</translation>
    </message>
    <message>
        <source>--active: &quot;%1&quot; is not known; use yes or no.</source>
        <translation>--active: 「%1」は使えません。yes または no を指定してください。</translation>
    </message>
    <message>
        <source>Say what to change: --name, --active or a name in another language.</source>
        <translation>変更する内容を指定してください。--name、--active、または他の言語の名前です。</translation>
    </message>
</context>
<context>
    <name>ConditionsText</name>
    <message>
        <source>joined from %1 to %2</source>
        <translation>%1 から %2 に入社</translation>
    </message>
    <message>
        <source>joined from %1 on</source>
        <translation>%1 以降に入社</translation>
    </message>
    <message>
        <source>joined until %1</source>
        <translation>%1 以前に入社</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>no manager</source>
        <translation>上司なし</translation>
    </message>
    <message>
        <source>no main department</source>
        <translation>主部門なし</translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>The platform: feishu (default).</source>
        <translation>プラットフォーム：feishu（既定）。</translation>
    </message>
    <message>
        <source>Where the platform is reached (default https://open.feishu.cn; Lark: https://open.larksuite.com). Plain http is accepted for this machine only.</source>
        <translation>プラットフォームのアドレス（既定 https://open.feishu.cn、Lark は https://open.larksuite.com）。暗号化なしの http はこのコンピューターに対してのみ使用できます。</translation>
    </message>
    <message>
        <source>The App ID of your app (cli_...).</source>
        <translation>アプリの App ID（cli_...）。</translation>
    </message>
    <message>
        <source>A file that holds the App Secret; - reads standard input. Or set ORGDESK_APP_SECRET.</source>
        <translation>App Secret を保存したファイル。- は標準入力から読み取ります。または ORGDESK_APP_SECRET を設定してください。</translation>
    </message>
    <message>
        <source>Keep the data of organizations below this folder.</source>
        <translation>組織のデータをこのフォルダーの下に保存します。</translation>
    </message>
    <message>
        <source>en, zh_CN or ja (default: the system&apos;s).</source>
        <translation>en、zh_CN、ja のいずれか（既定：システムの言語）。</translation>
    </message>
    <message>
        <source>--platform: &quot;%1&quot; is not known; use feishu.</source>
        <translation>--platform：「%1」は不明です。feishu を指定してください。</translation>
    </message>
    <message>
        <source>--base-url: &quot;%1&quot; is not usable. It has to begin with https://; plain http:// is accepted for this machine (127.0.0.1) only.</source>
        <translation>--base-url：「%1」は使用できません。https:// で始まる必要があります。暗号化なしの http:// はこのコンピューター（127.0.0.1）に対してのみ使用できます。</translation>
    </message>
    <message>
        <source>--language: &quot;%1&quot; is not known; use en, zh_CN or ja.</source>
        <translation>--language：「%1」は不明です。en、zh_CN、ja のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>This is too long for an App Secret.</source>
        <translation>App Secret としては長すぎます。</translation>
    </message>
    <message>
        <source>The App Secret is empty.</source>
        <translation>App Secret が空です。</translation>
    </message>
    <message>
        <source>The App Secret is missing: give --app-secret-file FILE or set ORGDESK_APP_SECRET.</source>
        <translation>App Secret がありません。--app-secret-file FILE を指定するか、ORGDESK_APP_SECRET を設定してください。</translation>
    </message>
    <message>
        <source>The way to the platform: system, none, http://[USER@]HOST:PORT or socks5://[USER@]HOST:PORT. A password is read from ORGDESK_PROXY_PASSWORD.</source>
        <translation>プラットフォームへの経路：system、none、http://[USER@]HOST:PORT、socks5://[USER@]HOST:PORT のいずれか。パスワードは ORGDESK_PROXY_PASSWORD から読み取ります。</translation>
    </message>
    <message>
        <source>--proxy: a password does not belong into the command line, where every program can read it. Set ORGDESK_PROXY_PASSWORD.</source>
        <translation>--proxy：パスワードをコマンドラインに書かないでください。ほかのプログラムから読み取れます。ORGDESK_PROXY_PASSWORD を設定してください。</translation>
    </message>
    <message>
        <source>--proxy: &quot;%1&quot; is not usable; give system, none, http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>--proxy：「%1」は使用できません。system、none、http://HOST:PORT、socks5://HOST:PORT のいずれかを指定してください。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Opens a company&apos;s organization: departments, people and every change, live.
Without options the last organization is opened again.</source>
        <translation>会社の組織を開きます。部署、メンバー、あらゆる変更をライブで表示します。
オプションなしでは、前回の組織を開きます。</translation>
    </message>
    <message>
        <source>Open a made-up organization on this machine: small, medium (default) or large.</source>
        <translation>このコンピューター上の架空の組織を開きます：small、medium（既定）、large。</translation>
    </message>
    <message>
        <source>Change nothing.</source>
        <translation>何も変更しません。</translation>
    </message>
    <message>
        <source>Save a picture of the window after the first sync, then end.</source>
        <translation>初回の同期後にウィンドウの画像を保存し、終了します。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Try &quot;orgdesk --help&quot;.</source>
        <translation>「orgdesk --help」をお試しください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>「%1」というオプションはありません。</translation>
    </message>
    <message>
        <source>--demo: &quot;%1&quot; is not known; use small, medium or large.</source>
        <translation>--demo：「%1」は不明です。small、medium、large のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--demo and --app-id exclude each other.</source>
        <translation>--demo と --app-id は同時に指定できません。</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Something Did Not Work</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the Page for It</source>
        <translation>関連ページを開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ErrorWording</name>
    <message>
        <source>The platform cannot be reached.</source>
        <translation>プラットフォームに接続できません。</translation>
    </message>
    <message>
        <source>Nothing answers at its address, or this computer has no network.</source>
        <translation>アドレスから応答がないか、このコンピューターがネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>プラットフォームが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The network or the platform is slow at the moment.</source>
        <translation>現在、ネットワークまたはプラットフォームの応答が遅くなっています。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The connection is not safe and was not used.</source>
        <translation>安全でない接続のため、使用しませんでした。</translation>
    </message>
    <message>
        <source>The certificate of the other side could not be verified. The clock of this computer may be wrong, or something reads along.</source>
        <translation>相手の証明書を検証できませんでした。このコンピューターの時刻が正しくないか、通信が傍受されている可能性があります。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer and the address of the platform; then ask the people who run your network.</source>
        <translation>このコンピューターの日付と時刻、およびプラットフォームのアドレスを確認し、ネットワーク管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The address is not safe and was not used.</source>
        <translation>安全でないアドレスのため、使用しませんでした。</translation>
    </message>
    <message>
        <source>It begins with http://, so everybody on the way could read along.</source>
        <translation>http:// で始まるため、途中の経路で誰でも内容を読み取れます。</translation>
    </message>
    <message>
        <source>Use an address that begins with https://. Plain http works only for this computer itself.</source>
        <translation>https:// で始まるアドレスを使用してください。暗号化なしの http はこのコンピューター自身に対してのみ使用できます。</translation>
    </message>
    <message>
        <source>The platform&apos;s allowance of calls is used up for the moment.</source>
        <translation>プラットフォームの呼び出し枠を一時的に使い切りました。</translation>
    </message>
    <message>
        <source>The platform limits how many calls an app may make each minute.</source>
        <translation>プラットフォームは、アプリの 1 分あたりの呼び出し回数を制限しています。</translation>
    </message>
    <message>
        <source>OrgDesk goes on as soon as the platform allows it.</source>
        <translation>プラットフォームが許可し次第、OrgDesk は続行します。</translation>
    </message>
    <message>
        <source>The platform is busy with somebody else&apos;s change.</source>
        <translation>プラットフォームは他の人の変更を処理中です。</translation>
    </message>
    <message>
        <source>It makes only one change of the departments at a time.</source>
        <translation>部署の変更は一度に 1 件しか処理されません。</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>数秒後に再試行してください。</translation>
    </message>
    <message>
        <source>The platform has a fault of its own.</source>
        <translation>プラットフォーム側で障害が発生しています。</translation>
    </message>
    <message>
        <source>It answered that it could not do its work.</source>
        <translation>プラットフォームが内部エラーを返しました。</translation>
    </message>
    <message>
        <source>Try again in a while. If it stays so, give the log ID to the platform&apos;s support.</source>
        <translation>しばらくしてから再試行してください。解消しない場合は、ログ ID をプラットフォームのサポートに伝えてください。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer could not be understood.</source>
        <translation>プラットフォームの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>It is not what the platform promises. The address may belong to something else, such as a sign-in page of your network.</source>
        <translation>プラットフォームの仕様と異なる内容です。アドレスが、ネットワークのサインインページなど別のものを指している可能性があります。</translation>
    </message>
    <message>
        <source>Check the address of the platform and the proxy; then try again.</source>
        <translation>プラットフォームのアドレスとプロキシを確認し、再試行してください。</translation>
    </message>
    <message>
        <source>The App ID or the secret was refused.</source>
        <translation>App ID またはシークレットが拒否されました。</translation>
    </message>
    <message>
        <source>They do not belong together, were renewed, or belong to the other domain (Feishu and Lark are separate).</source>
        <translation>組み合わせが正しくないか、再発行されたか、別のドメインのものです（Feishu と Lark は別々です）。</translation>
    </message>
    <message>
        <source>Copy both again from the page “Credentials &amp; Basic Info” of the app in the developer console.</source>
        <translation>開発者コンソールのアプリの「認証情報と基本情報」ページから、両方をコピーし直してください。</translation>
    </message>
    <message>
        <source>The app cannot be used.</source>
        <translation>アプリを使用できません。</translation>
    </message>
    <message>
        <source>It is stopped, not released in this organization, or the address of this computer is not on the app&apos;s list of allowed addresses.</source>
        <translation>アプリが停止中か、この組織で公開されていないか、このコンピューターのアドレスがアプリの許可リストにありません。</translation>
    </message>
    <message>
        <source>Ask an administrator to release and enable the app, and to check its list of allowed addresses.</source>
        <translation>アプリを公開して有効にし、許可アドレスの一覧を確認するよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The app lacks a permission.</source>
        <translation>アプリに権限がありません。</translation>
    </message>
    <message>
        <source>The platform allows only what the app was granted.</source>
        <translation>プラットフォームは、アプリに付与された操作のみを許可します。</translation>
    </message>
    <message>
        <source>Add the permission in the developer console, then release a new version of the app: it counts only from then on.</source>
        <translation>開発者コンソールで権限を追加し、アプリの新しいバージョンを公開してください。権限は公開後に有効になります。</translation>
    </message>
    <message>
        <source>The app may not see this part of the organization.</source>
        <translation>アプリは組織のこの部分を参照できません。</translation>
    </message>
    <message>
        <source>It lies outside the contact scope that the app was given. For the first level, the whole company must be in the scope.</source>
        <translation>アプリに与えられた連絡先の参照範囲の外にあります。最上位を扱うには、会社全体が範囲に含まれている必要があります。</translation>
    </message>
    <message>
        <source>Ask an administrator to widen the contact scope of the app in the admin console.</source>
        <translation>管理コンソールでアプリの連絡先の参照範囲を広げるよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This cannot be changed.</source>
        <translation>これは変更できません。</translation>
    </message>
    <message>
        <source>The read-only switch is on, or the data is fed by another system.</source>
        <translation>読み取り専用になっているか、データが別のシステムから供給されています。</translation>
    </message>
    <message>
        <source>Turn the read-only switch off, or change it in the system that the data comes from.</source>
        <translation>読み取り専用を解除するか、データの供給元のシステムで変更してください。</translation>
    </message>
    <message>
        <source>The secret could not be kept.</source>
        <translation>シークレットを保存できませんでした。</translation>
    </message>
    <message>
        <source>This system offers no unlocked keychain.</source>
        <translation>このシステムにはロック解除されたキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The secret is kept until the program ends; you will be asked for it next time.</source>
        <translation>シークレットはプログラムの終了まで保持されます。次回はもう一度入力が必要です。</translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation>ここではこの操作を実行できません。</translation>
    </message>
    <message>
        <source>The platform, or this version of OrgDesk, cannot do it.</source>
        <translation>プラットフォーム、またはこのバージョンの OrgDesk が対応していません。</translation>
    </message>
    <message>
        <source>The platform refused.</source>
        <translation>プラットフォームに拒否されました。</translation>
    </message>
    <message>
        <source>Look at the platform&apos;s reason; its support knows more by the log ID.</source>
        <translation>プラットフォームが示した理由を確認してください。サポートはログ ID から詳細を調べられます。</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>It was deleted, its ID is mistyped, or the app may not see it.</source>
        <translation>削除されたか、ID が誤っているか、アプリに参照権限がありません。</translation>
    </message>
    <message>
        <source>Refresh, and look whether it was moved.</source>
        <translation>更新して、移動されていないか確認してください。</translation>
    </message>
    <message>
        <source>A department at the same place already has this name.</source>
        <translation>同じ場所に同名の部署がすでにあります。</translation>
    </message>
    <message>
        <source>Names may not meet in any language, and some may be outside of what the app sees.</source>
        <translation>名称はどの言語でも重複できません。重複する部署がアプリの参照範囲外にある可能性もあります。</translation>
    </message>
    <message>
        <source>Choose another name, or another place.</source>
        <translation>別の名称か、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>A department at the same place already has this order.</source>
        <translation>同じ場所に、この表示順の部署がすでにあります。</translation>
    </message>
    <message>
        <source>Somebody reordered the departments at the same time.</source>
        <translation>同時に誰かが部署を並べ替えました。</translation>
    </message>
    <message>
        <source>Try again; OrgDesk then reads the order anew.</source>
        <translation>再試行してください。OrgDesk が順序を読み直します。</translation>
    </message>
    <message>
        <source>The department is not empty.</source>
        <translation>部署が空ではありません。</translation>
    </message>
    <message>
        <source>It still has people or sub-departments, perhaps some that the app may not see.</source>
        <translation>メンバーまたは下位部署が残っています。アプリから見えないものが含まれている可能性もあります。</translation>
    </message>
    <message>
        <source>Move or delete them first.</source>
        <translation>先にそれらを移動または削除してください。</translation>
    </message>
    <message>
        <source>A limit of the platform would be exceeded.</source>
        <translation>プラットフォームの上限を超えます。</translation>
    </message>
    <message>
        <source>The number of levels, departments, sub-departments or members is limited.</source>
        <translation>階層、部署、下位部署、メンバーの数には上限があります。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>A value breaks a rule of the platform.</source>
        <translation>プラットフォームの規則に合わない値があります。</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>値を修正して再試行してください。</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>データフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>You lack the right to write there, or the disk is read-only.</source>
        <translation>書き込む権限がないか、ディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>Give yourself the right to write in the folder, or choose another one with --data-dir.</source>
        <translation>フォルダーへの書き込み権限を付与するか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>There is no room left to write.</source>
        <translation>書き込める空き容量がありません。</translation>
    </message>
    <message>
        <source>Make room and try again. Nothing that was saved is lost.</source>
        <translation>空き容量を確保して再試行してください。保存済みの内容は失われていません。</translation>
    </message>
    <message>
        <source>The data was written by a newer version of OrgDesk.</source>
        <translation>データはより新しいバージョンの OrgDesk で書き込まれています。</translation>
    </message>
    <message>
        <source>This version does not know its form and leaves it untouched.</source>
        <translation>このバージョンでは形式を認識できないため、変更せずにそのまま残します。</translation>
    </message>
    <message>
        <source>Install the newer version, or wipe the data of this organization and read it again.</source>
        <translation>新しいバージョンをインストールするか、この組織のデータを消去して読み直してください。</translation>
    </message>
    <message>
        <source>The stored data is damaged.</source>
        <translation>保存されたデータが破損しています。</translation>
    </message>
    <message>
        <source>The disk may be faulty, or the computer lost power.</source>
        <translation>ディスクの故障、または停電が原因の可能性があります。</translation>
    </message>
    <message>
        <source>Wipe the stored copy of this organization; it is read again from the platform, where nothing is lost.</source>
        <translation>この組織のローカルデータを消去してください。プラットフォームから読み直されます（プラットフォーム側のデータは失われていません）。</translation>
    </message>
    <message>
        <source>The organization is already open.</source>
        <translation>この組織はすでに開かれています。</translation>
    </message>
    <message>
        <source>Another OrgDesk works on the same data folder.</source>
        <translation>別の OrgDesk が同じデータフォルダーを使用しています。</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>もう一方のウィンドウを使うか、先に閉じてください。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>ファイルの読み取りまたは書き込みができませんでした。</translation>
    </message>
    <message>
        <source>Look at the technical cause, mend it and try again.</source>
        <translation>技術的な原因を確認し、解消してから再試行してください。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>It is not known yet whether the change was made.</source>
        <translation>変更が反映されたかどうか、まだ分かりません。</translation>
    </message>
    <message>
        <source>The change was sent, but the answer was lost on the way.</source>
        <translation>変更は送信されましたが、応答が途中で失われました。</translation>
    </message>
    <message>
        <source>OrgDesk finds it out by reading before it changes anything else.</source>
        <translation>OrgDesk は、他の変更を行う前に読み取りで結果を確認します。</translation>
    </message>
    <message>
        <source>Much more is missing than is believed without a question.</source>
        <translation>欠けているデータが多すぎるため、確認が必要です。</translation>
    </message>
    <message>
        <source>The platform&apos;s last answer lacks departments or people that were there before. That may be true, or a passing fault.</source>
        <translation>プラットフォームの最新の応答に、以前あった部署またはメンバーが含まれていません。実際に削除されたか、一時的な障害の可能性があります。</translation>
    </message>
    <message>
        <source>Look at the numbers, then accept the removals or keep what there is.</source>
        <translation>件数を確認し、削除を受け入れるか、現在のデータを保持するかを選んでください。</translation>
    </message>
    <message>
        <source>OrgDesk made a mistake.</source>
        <translation>OrgDesk でエラーが発生しました。</translation>
    </message>
    <message>
        <source>This is a defect of the program, not yours.</source>
        <translation>プログラムの不具合であり、操作の誤りではありません。</translation>
    </message>
    <message>
        <source>Please report it together with the technical cause.</source>
        <translation>技術的な原因とあわせて報告してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A permission&apos;s technical name, and what it is for.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>不足：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>It concerns the field “%1”.</source>
        <translation>対象の項目：「%1」。</translation>
    </message>
    <message>
        <source>Technical cause: %1.</source>
        <translation>技術的な原因：%1。</translation>
    </message>
    <message numerus="yes">
        <source>It can go on in %n second(s).</source>
        <translation>
            <numerusform>%n秒後に続行できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The page for it: %1</source>
        <translation>関連ページ：%1</translation>
    </message>
    <message>
        <source>Code %1, log ID %2</source>
        <translation>コード %1、ログ ID %2</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>Log ID %1</source>
        <translation>ログ ID %1</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address of the platform.</source>
        <translation>ネットワーク、プロキシ、プラットフォームのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>Its folder does not exist or may not be written, or the name belongs to a folder.</source>
        <translation>保存先のフォルダーが存在しないか書き込めない、またはその名前がフォルダーのものです。</translation>
    </message>
    <message>
        <source>Choose another place or another name.</source>
        <translation>別の場所または別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Somebody else has this value already.</source>
        <translation>この値はすでに別の人が使っています。</translation>
    </message>
    <message>
        <source>It may belong to one person only; whoever has it may be outside of what the app sees.</source>
        <translation>一人しか持てない値です。使っている人はアプリから見えない範囲にいるかもしれません。</translation>
    </message>
    <message>
        <source>Correct the value, or change it at the other person first.</source>
        <translation>値を直すか、先に相手の値を変更してください。</translation>
    </message>
    <message>
        <source>Somebody else changed the same value in the meantime.</source>
        <translation>その間に別の人が同じ値を変更しました。</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>何も上書きしていません。</translation>
    </message>
    <message>
        <source>Look at the value as it is now, and decide which one is to stay.</source>
        <translation>現在の値を確認し、どちらを残すか決めてください。</translation>
    </message>
    <message>
        <source>It was done, but not all of it.</source>
        <translation>実行されましたが、すべてではありません。</translation>
    </message>
    <message>
        <source>The platform could not take in the city or the job title: it is too long, or the company has too many of them.</source>
        <translation>都市または役職を登録できませんでした。長すぎるか、会社の登録数が多すぎます。</translation>
    </message>
    <message>
        <source>Choose one that exists already.</source>
        <translation>すでにあるものを選んでください。</translation>
    </message>
    <message>
        <source>The platform does not accept this content.</source>
        <translation>この内容はプラットフォームに受け付けられません。</translation>
    </message>
    <message>
        <source>Its check of words and pictures, or its risk control, refused it.</source>
        <translation>言葉や画像の審査、またはリスク管理によって拒否されました。</translation>
    </message>
    <message>
        <source>Choose another wording or picture.</source>
        <translation>別の言葉や画像にしてください。</translation>
    </message>
    <message>
        <source>The company&apos;s plan with the platform does not include this.</source>
        <translation>会社のプランにはこの機能が含まれていません。</translation>
    </message>
    <message>
        <source>The feature is switched off, has run out, or needs a higher plan.</source>
        <translation>機能がオフか、期限切れか、上位プランが必要です。</translation>
    </message>
    <message>
        <source>Ask an administrator to look at the plan in the admin console.</source>
        <translation>管理コンソールでプランを確認するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>There is no seat left for one more person.</source>
        <translation>追加できるライセンスが残っていません。</translation>
    </message>
    <message>
        <source>The company&apos;s plan with the platform limits how many people it may have.</source>
        <translation>会社のプランで人数が制限されています。</translation>
    </message>
    <message>
        <source>Free a seat, or ask an administrator to buy more.</source>
        <translation>ライセンスを空けるか、管理者に追加購入を依頼してください。</translation>
    </message>
    <message>
        <source>The platform protects this person.</source>
        <translation>この人はプラットフォームにより保護されています。</translation>
    </message>
    <message>
        <source>The founder and administrators of the organization can be neither frozen nor removed by an app, and a setting may keep others from it.</source>
        <translation>組織の作成者と管理者は、アプリから凍結も削除もできません。設定によりほかの人も対象になることがあります。</translation>
    </message>
    <message>
        <source>Do it in the admin console, or take the role away first.</source>
        <translation>管理コンソールで行うか、先に役割を外してください。</translation>
    </message>
    <message>
        <source>The person has left the company.</source>
        <translation>この人は退職しています。</translation>
    </message>
    <message>
        <source>Whoever has left cannot be changed.</source>
        <translation>退職した人は変更できません。</translation>
    </message>
    <message>
        <source>Restore the person first.</source>
        <translation>先に復帰させてください。</translation>
    </message>
    <message>
        <source>The person cannot be changed yet.</source>
        <translation>この人はまだ変更できません。</translation>
    </message>
    <message>
        <source>The invitation is not accepted, or the person has left the organization by himself or herself.</source>
        <translation>招待が承諾されていないか、本人が組織から抜けています。</translation>
    </message>
    <message>
        <source>Wait until the person has joined.</source>
        <translation>参加するまでお待ちください。</translation>
    </message>
    <message>
        <source>The platform is not through with this person yet.</source>
        <translation>この人に対するプラットフォームの処理が終わっていません。</translation>
    </message>
    <message>
        <source>After an offboarding or a restoration it can take up to 48 hours until the next step is possible.</source>
        <translation>退職や復帰の後、次の操作ができるまで最大 48 時間かかることがあります。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>It is too late for that.</source>
        <translation>期限を過ぎています。</translation>
    </message>
    <message>
        <source>The platform keeps what is needed for 30 days only.</source>
        <translation>必要なデータは 30 日間しか保存されません。</translation>
    </message>
    <message>
        <source>Create the person anew.</source>
        <translation>新しく追加してください。</translation>
    </message>
    <message>
        <source>The record of your own changes is damaged.</source>
        <translation>自分の変更の記録が壊れています。</translation>
    </message>
    <message>
        <source>The disk may be faulty, or the computer lost power. The organization on the platform is not affected.</source>
        <translation>ディスクの故障か、電源が切れたことが考えられます。プラットフォーム上の組織に影響はありません。</translation>
    </message>
    <message>
        <source>Put the file journal.sqlite back from a backup, or move it out of the data folder: OrgDesk then begins a new record, and earlier changes can no longer be looked up or taken back.</source>
        <translation>バックアップから journal.sqlite を戻すか、データフォルダーの外へ移してください。OrgDesk は新しい記録を始めますが、以前の変更を調べたり元に戻したりすることはできなくなります。</translation>
    </message>
    <message>
        <source>The app has no bot, which this needs.</source>
        <translation>この操作に必要なボットがアプリで有効になっていません。</translation>
    </message>
    <message>
        <source>The platform takes pictures only from apps with the bot ability.</source>
        <translation>プラットフォームは、ボット機能を有効にしたアプリからの画像だけを受け付けます。</translation>
    </message>
    <message>
        <source>Switch the bot on in the developer console, then release a new version of the app: it counts only from then on.</source>
        <translation>開発者コンソールでボットを有効にし、アプリの新しいバージョンを公開してください。公開後に有効になります。</translation>
    </message>
    <message>
        <source>The proxy does not let OrgDesk through.</source>
        <translation>プロキシが OrgDesk の通過を許可しません。</translation>
    </message>
    <message>
        <source>It wants a user name and a password, or refuses those that it was given.</source>
        <translation>ユーザー名とパスワードを要求しているか、入力されたものを拒否しています。</translation>
    </message>
    <message>
        <source>Enter them in the settings, page Network; ask the people who run your network for them.</source>
        <translation>設定の「ネットワーク」ページで入力してください。不明な場合はネットワーク管理者に確認してください。</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>プロキシを使用できません。</translation>
    </message>
    <message>
        <source>It does not answer, its name is not known, or something else than a proxy answers there.</source>
        <translation>応答がないか、名前が見つからないか、そのアドレスで応答しているのがプロキシではありません。</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, page Network, or in those of this computer; ask the people who run your network.</source>
        <translation>設定の「ネットワーク」ページ、またはこのコンピューターのプロキシ設定を確認してください。不明な場合はネットワーク管理者に確認してください。</translation>
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
        <translation>永続 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英語名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Company e-mail</source>
        <translation>社用メールアドレス</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>携帯電話番号</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>社員番号</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department IDs</source>
        <translation>部署 ID</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Main department ID</source>
        <translation>主所属部署 ID</translation>
    </message>
    <message>
        <source>Main department</source>
        <translation>主所属部署</translation>
    </message>
    <message>
        <source>Manager ID</source>
        <translation>上長 ID</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上長</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Work station</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入社日</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>雇用形態</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英語名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>従業員番号</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上長</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Company e-mail</source>
        <translation>会社メール</translation>
    </message>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Work place</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入社日</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>雇用形態</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Mobile number visible to colleagues</source>
        <translation>携帯番号を同僚に表示</translation>
    </message>
    <message>
        <source>Job level</source>
        <translation>職級</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Dotted-line managers</source>
        <translation>点線の上長</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>独自の項目</translation>
    </message>
    <message>
        <source>Super administrator</source>
        <translation>特権管理者</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Data location</source>
        <translation>データの保存場所</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中国語名</translation>
    </message>
    <message>
        <source>Japanese name</source>
        <translation>日本語名</translation>
    </message>
    <message>
        <source>Parent department</source>
        <translation>上位部署</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>引き継ぎ先</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>HR partners</source>
        <translation>HRBP</translation>
    </message>
    <message>
        <source>Department chat</source>
        <translation>部門チャット</translation>
    </message>
    <message>
        <source>Who is in the chat</source>
        <translation>チャットの参加対象</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>事業単位</translation>
    </message>
</context>
<context>
    <name>FindingWording</name>
    <message>
        <source>The tree, the members of departments and the app&apos;s scope.</source>
        <translation>部門ツリー、部門のメンバー、アプリの範囲。</translation>
    </message>
    <message>
        <source>Employee types that the company defined have no names.</source>
        <translation>会社が定義した従業員タイプの名前が表示されません。</translation>
    </message>
    <message>
        <source>The company&apos;s job titles are not offered where one is typed.</source>
        <translation>役職の入力時に会社の役職が候補に出ません。</translation>
    </message>
    <message>
        <source>Job levels have no names and cannot be chosen.</source>
        <translation>職級は名前が表示されず、選択できません。</translation>
    </message>
    <message>
        <source>Job families have no names and cannot be chosen.</source>
        <translation>職種は名前が表示されず、選択できません。</translation>
    </message>
    <message>
        <source>The company&apos;s cities are not offered where one is typed.</source>
        <translation>都市の入力時に会社の勤務都市が候補に出ません。</translation>
    </message>
    <message>
        <source>Fields that the company defined have no names and cannot be filled in.</source>
        <translation>会社が定義した項目は名前が表示されず、入力できません。</translation>
    </message>
    <message>
        <source>User groups are not shown.</source>
        <translation>ユーザーグループが表示されません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names in other languages</source>
        <translation>他の言語の名前</translation>
    </message>
    <message>
        <source>Department ID</source>
        <translation>部門 ID</translation>
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
        <translation>開発者コンソールで権限 %1 を追加し、アプリの新しいバージョンを公開してください。公開後に有効になります。</translation>
    </message>
    <message>
        <source>The permission %1 is missing.</source>
        <translation>権限 %1 がありません。</translation>
    </message>
    <message>
        <source>They are shown as “Not permitted” and cannot be searched or compared.</source>
        <translation>「許可されていません」と表示され、検索や比較はできません。</translation>
    </message>
    <message>
        <source>Fields of departments do not arrive: %1</source>
        <translation>取得できない部門の項目：%1</translation>
    </message>
    <message>
        <source>Fields of people do not arrive: %1</source>
        <translation>取得できない人の項目：%1</translation>
    </message>
    <message>
        <source>%1: not permitted, or empty with everybody</source>
        <translation>%1：許可されていないか、全員が空です</translation>
    </message>
    <message numerus="yes">
        <source>It came for none of the %Ln person(s) looked at. The platform leaves out both what is empty and what is not permitted, so the two cannot be told apart.</source>
        <translation>
            <numerusform>調べた %Ln 人の誰からも届きませんでした。プラットフォームは空の項目も許可されていない項目も省くため、区別できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>If the company fills it in: %1</source>
        <translation>会社が記入している場合：%1</translation>
    </message>
    <message>
        <source>Widen the contact scope of the app in the developer console, or ask an administrator, then release a new version of the app.</source>
        <translation>開発者コンソールでアプリの連絡先範囲を広げるか管理者に依頼し、アプリの新しいバージョンを公開してください。</translation>
    </message>
    <message>
        <source>The app may see nobody yet.</source>
        <translation>アプリはまだ誰も見られません。</translation>
    </message>
    <message>
        <source>Everything stays empty.</source>
        <translation>すべて空のままです。</translation>
    </message>
    <message numerus="yes">
        <source>The contact scope names %Ln user group(s).</source>
        <translation>
            <numerusform>連絡先範囲にユーザーグループが %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is in the scope by a group only is not shown.</source>
        <translation>グループだけで範囲に入っている人は表示されません。</translation>
    </message>
    <message>
        <source>Give the app departments or people as well.</source>
        <translation>部門または人も許可してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln department(s)</source>
        <translation>
            <numerusform>%Ln 部門</numerusform>
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
        <translation>アプリは会社の一部を見られます：%1（配下すべて）と、個別の %2。</translation>
    </message>
    <message>
        <source>The rest is not shown. How large it is, the platform does not tell. First-level departments cannot be created, moved or deleted.</source>
        <translation>それ以外は表示されず、その規模をプラットフォームは知らせません。第一階層の部門は作成・移動・削除できません。</translation>
    </message>
    <message>
        <source>Nothing, if this is meant. Else: %1</source>
        <translation>意図どおりなら不要です。そうでなければ：%1</translation>
    </message>
    <message>
        <source>%1 and %2 belong to another system and are read-only here.</source>
        <extracomment>%1 is &quot;3 departments&quot; and %2 &quot;7 persons&quot;.</extracomment>
        <translation>%1と%2は別のシステムに属し、ここでは読み取り専用です。</translation>
    </message>
    <message>
        <source>They cannot be edited here. There may be more: the platform tells only when it refuses a change.</source>
        <translation>ここでは編集できません。ほかにもある可能性があります。プラットフォームは変更を拒否するときにだけ知らせます。</translation>
    </message>
    <message>
        <source>Change them in the system that they come from (Feishu People).</source>
        <translation>元のシステム（Feishu People）で変更してください。</translation>
    </message>
    <message>
        <source>Stands in the way</source>
        <translation>支障あり</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Belongs to another system (Feishu People) and is read-only here. Change it there.</source>
        <translation>別のシステム（Feishu People）に属し、ここでは読み取り専用です。そちらで変更してください。</translation>
    </message>
    <message>
        <source>The business units cannot be read.</source>
        <translation>事業単位を読み取れません。</translation>
    </message>
</context>
<context>
    <name>ForgetQuestion</name>
    <message>
        <source>Forget and Wipe</source>
        <translation>登録解除とデータ消去</translation>
    </message>
    <message>
        <source>Forget %1 and wipe its data from this computer?</source>
        <translation>「%1」の登録を解除し、このコンピューターからデータを消去しますか？</translation>
    </message>
    <message>
        <source>The stored copy of departments and people, the journal of your own changes (and with it undo) and the secret in the keychain are deleted. On the platform nothing changes.</source>
        <translation>部署とメンバーのローカルデータ、自分の操作記録（元に戻す機能も使えなくなります）、キーチェーン内のシークレットが削除されます。プラットフォーム上のデータは変わりません。</translation>
    </message>
    <message>
        <source>&amp;Forget and Wipe</source>
        <translation>登録解除とデータ消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ListInputs</name>
    <message>
        <source>The app may not read this list. The permission is missing: %1</source>
        <extracomment>%1 is the name of a permission, or several</extracomment>
        <translation>アプリはこの一覧を読み取れません。不足している権限：%1</translation>
    </message>
    <message>
        <source>This list has not been read yet.</source>
        <translation>この一覧はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>“%1” is new: the platform adds it to the company&apos;s job titles for good.</source>
        <translation>「%1」は新しい役職です。プラットフォームは会社の役職一覧に恒久的に追加します。</translation>
    </message>
    <message>
        <source>“%1” is new: the platform adds it to the company&apos;s cities for good.</source>
        <translation>「%1」は新しい都市です。プラットフォームは会社の都市一覧に恒久的に追加します。</translation>
    </message>
</context>
<context>
    <name>ListNames</name>
    <message>
        <source>Own field %1</source>
        <extracomment>A field that the company has defined itself; %1 is its ID.</extracomment>
        <translation>独自項目 %1</translation>
    </message>
</context>
<context>
    <name>MultiEdit</name>
    <message>
        <source>The app may not read this value</source>
        <translation>アプリはこの値を読み取れません</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>変わりません</translation>
    </message>
    <message>
        <source>Belongs to another system</source>
        <translation>他のシステムで管理されています</translation>
    </message>
    <message>
        <source>Has not accepted the invitation, or has left</source>
        <translation>招待を承諾していないか、すでに離れています</translation>
    </message>
    <message>
        <source>The platform refuses to edit such people. Tick the row to try it all the same.</source>
        <translation>プラットフォームはこのような人の編集を拒否します。それでも試す場合は、この行にチェックを入れてください。</translation>
    </message>
    <message>
        <source>The value now is not known; undo would clear it</source>
        <translation>現在の値は不明です。取り消すと空になります</translation>
    </message>
</context>
<context>
    <name>NameWording</name>
    <message>
        <source>the top level</source>
        <extracomment>The root of the organization, in a sentence such as &quot;Move Design from Product to the top level&quot;.</extracomment>
        <translation>最上位</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>ある部署</translation>
    </message>
    <message>
        <source>department %1</source>
        <extracomment>%1 is an identifier; the name is not known or not visible any more.</extracomment>
        <translation>部署 %1</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>あるメンバー</translation>
    </message>
    <message>
        <source>person %1</source>
        <extracomment>%1 is an identifier; the name is not known or not visible any more.</extracomment>
        <translation>メンバー %1</translation>
    </message>
    <message>
        <source>Shared with this app</source>
        <translation>このアプリに個別に共有</translation>
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
            <numerusform>あなたの変更 %Ln 件が拒否されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection has been lost for more than 5 minutes.</source>
        <translation>接続が 5 分以上切れています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people joined</source>
        <translation>
            <numerusform>%Ln 名が加わりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left</source>
        <translation>
            <numerusform>%Ln 名が組織を離れました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who joined, who left</comment>
        <extracomment>&quot;12 people joined, 3 people left&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ActionRegistry</name>
    <message>
        <source>&amp;New Department…</source>
        <translation>新しい部署(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Move To…</source>
        <translation>移動(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Undo Last Change…</source>
        <translation>直前の変更を元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Read-&amp;only</source>
        <translation>読み取り専用(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;veryone</source>
        <translation>全員(&amp;V)</translation>
    </message>
    <message>
        <source>Include Su&amp;b-departments</source>
        <translation>下位部署を含める(&amp;B)</translation>
    </message>
    <message>
        <source>Ex&amp;pand All</source>
        <translation>すべて展開(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>すべて折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Next Pa&amp;ne</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>前のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>S&amp;witch Organization…</source>
        <translation>組織を切り替え(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;About OrgDesk</source>
        <translation>OrgDesk について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Add Person…</source>
        <translation>人を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit Person…</source>
        <translation>人を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Move People To…</source>
        <translation>人の移動先(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>凍結(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>凍結を解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Offboard…</source>
        <translation>退職を処理(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Restore Person…</source>
        <translation>人を復帰(&amp;R)…</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette…</source>
        <translation>コマンドパレット(&amp;M)…</translation>
    </message>
    <message>
        <source>Sco&amp;pe and Permissions…</source>
        <translation>範囲と権限(&amp;P)…</translation>
    </message>
    <message>
        <source>Edit &amp;People…</source>
        <translation>人をまとめて編集(&amp;P)…</translation>
    </message>
    <message>
        <source>Emplo&amp;yee Types…</source>
        <translation>雇用形態(&amp;Y)…</translation>
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
        <translation>この OrgDesk で行った変更です。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ActivityPane</name>
    <message>
        <source>&amp;Activity</source>
        <translation>アクティビティ(&amp;A)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined</source>
        <comment>people</comment>
        <translation>
            <numerusform>入社 %Ln 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>people</comment>
        <translation>
            <numerusform>退職 %Ln 名</numerusform>
        </translation>
    </message>
    <message>
        <source>This week, at least: %1, %2</source>
        <translation>今週は少なくとも：%1、%2</translation>
    </message>
    <message>
        <source>This week: %1, %2</source>
        <translation>今週：%1、%2</translation>
    </message>
    <message>
        <source>Which part of the activity is shown</source>
        <translation>表示するアクティビティの範囲</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Joined and left</source>
        <translation>入社と退職</translation>
    </message>
    <message>
        <source>Own changes</source>
        <translation>自分の変更</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ColumnChooser</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As in the &amp;Table</source>
        <translation>表と同じ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
</context>
<context>
    <name>OrgDesk::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Action, department or person</source>
        <translation>操作、部署、メンバー</translation>
    </message>
    <message>
        <source>Type an action, a department or a name</source>
        <translation>操作、部署、氏名を入力</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a line and where it is</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ConnectForm</name>
    <message>
        <source>As you call it; may stay empty</source>
        <translation>任意の呼び名（空欄可）</translation>
    </message>
    <message>
        <source>&amp;Keep the secret in the keychain of this system</source>
        <translation>シークレットをこのシステムのキーチェーンに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;read-only: nothing can be changed by mistake</source>
        <translation>読み取り専用で開く（誤って変更される心配がありません）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Platform:</source>
        <translation>プラットフォーム(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A)：</translation>
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
        <translation>Feishu（open.feishu.cn）</translation>
    </message>
    <message>
        <source>Lark (open.larksuite.com)</source>
        <translation>Lark（open.larksuite.com）</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>その他のアドレス</translation>
    </message>
    <message>
        <source>Create an app of your own in the developer console of Feishu or Lark, give it the permissions to read contacts, choose its contact scope, and release it. The README tells each step.</source>
        <translation>Feishu または Lark の開発者コンソールで自社アプリを作成し、連絡先の読み取り権限を付与し、連絡先の参照範囲を選択して公開してください。詳しい手順は README にあります。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>The address must begin with https://. Plain http works for this computer only.</source>
        <translation>アドレスは https:// で始まる必要があります。暗号化なしの http はこのコンピューターに対してのみ使用できます。</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://open.example.com.</source>
        <translation>アドレスの形式が正しくありません。例：https://open.example.com</translation>
    </message>
    <message>
        <source>Enter the App ID.</source>
        <translation>App ID を入力してください。</translation>
    </message>
    <message>
        <source>Enter the secret of the app.</source>
        <translation>アプリの App Secret を入力してください。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ConnectionResult</name>
    <message>
        <source>&amp;Open the Console Page</source>
        <translation>コンソールのページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>テスト結果</translation>
    </message>
    <message>
        <source>The connection is being tested…</source>
        <translation>接続をテストしています…</translation>
    </message>
    <message>
        <source>These details will stay empty, because the app may not read them: %1</source>
        <translation>アプリに読み取り権限がないため、次の項目は空になります：%1</translation>
    </message>
    <message>
        <source>The App ID and the secret are right.</source>
        <translation>App ID とシークレットは正しく設定されています。</translation>
    </message>
    <message>
        <source>The app may see the whole company.</source>
        <translation>アプリは会社全体を参照できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n部署</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may see nobody yet. Give it a contact scope, then release a new version of the app.</source>
        <translation>アプリはまだ誰も参照できません。連絡先の参照範囲を設定し、アプリの新しいバージョンを公開してください。</translation>
    </message>
    <message>
        <source>The app may see a part of the company: %1 with everything below, and %2 by themselves.</source>
        <extracomment>%1 is &quot;3 departments&quot; and %2 &quot;7 persons&quot;.</extracomment>
        <translation>アプリは会社の一部を参照できます：%1（配下を含む）と、個別の%2。</translation>
    </message>
    <message>
        <source>Missing permission %1: %2</source>
        <extracomment>A permission&apos;s technical name, and what it is for.</extracomment>
        <translation>不足している権限 %1：%2</translation>
    </message>
    <message>
        <source>Nothing is missing for reading.</source>
        <translation>読み取りに必要な権限はそろっています。</translation>
    </message>
    <message numerus="yes">
        <source>The contact scope names %n user group(s). OrgDesk does not read who is in them: give the app departments or people as well.</source>
        <translation>
            <numerusform>連絡先の範囲に %n 個のユーザーグループが含まれています。OrgDesk はその構成員を読み取らないため、部署または人もアプリに許可してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::CustomFieldsEditor</name>
    <message>
        <source>The app may not read which fields the company has defined. The permission is missing: %1</source>
        <extracomment>%1 is the name of a permission, or several</extracomment>
        <translation>会社が定義した項目をアプリは読み取れません。不足している権限：%1</translation>
    </message>
    <message>
        <source>Which fields the company has defined has not been read yet.</source>
        <translation>会社が定義した項目はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>The company has no fields of its own that apps may use.</source>
        <translation>アプリが使える会社の独自項目はありません。</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>The caption of a field; %1 is its name.</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1: text of the link</source>
        <translation>%1：リンクの文字</translation>
    </message>
    <message>
        <source>What people see</source>
        <translation>表示される文字</translation>
    </message>
    <message>
        <source>%1: address of the link</source>
        <translation>%1：リンクのアドレス</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>名前を入力</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DataPage</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing of any organization is kept on this computer.</source>
        <translation>このコンピューターには組織のデータがありません。</translation>
    </message>
    <message>
        <source>&amp;Keep no local copy of this organization</source>
        <translation>この組織のローカルコピーを残さない(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delete the Local Copy…</source>
        <translation>ローカルコピーを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>For&amp;get and Wipe…</source>
        <translation>登録解除とデータ消去(&amp;G)…</translation>
    </message>
    <message>
        <source>Organizations on this computer</source>
        <translation>このコンピューター上の組織</translation>
    </message>
    <message>
        <source>&amp;Organizations on this computer:</source>
        <translation>このコンピューター上の組織(&amp;O)：</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー：</translation>
    </message>
    <message>
        <source>Copy of departments and people:</source>
        <translation>部署とメンバーのコピー：</translation>
    </message>
    <message>
        <source>Journal of your own changes:</source>
        <translation>自分の操作記録：</translation>
    </message>
    <message>
        <source>The copy is deleted when the organization is closed, and read anew each time: opening takes longer, and without a network nothing is seen. The journal stays.</source>
        <translation>コピーは組織を閉じるときに削除され、毎回読み直されます。開くのに時間がかかり、ネットワークがないと何も表示されません。操作記録は残ります。</translation>
    </message>
    <message>
        <source>%1 (open in this window)</source>
        <translation>%1（このウィンドウで開いています）</translation>
    </message>
    <message>
        <source>It was opened by the command line or as a sandbox: nothing of it is remembered.</source>
        <translation>コマンドラインから、またはサンドボックスとして開かれたため、一覧には登録されていません。</translation>
    </message>
    <message>
        <source>This system has no program that shows folders.</source>
        <translation>このシステムにはフォルダーを表示するプログラムがありません。</translation>
    </message>
    <message>
        <source>Delete the Local Copy</source>
        <translation>ローカルコピーの削除</translation>
    </message>
    <message>
        <source>Delete the local copy of %1?</source>
        <translation>「%1」のローカルコピーを削除しますか？</translation>
    </message>
    <message>
        <source>The stored copy of departments, people and their pictures is deleted from this computer. The next opening reads everything anew, which takes as long as the first time. Your own changes, their history and undo stay unless you tick the box. On the platform nothing changes.</source>
        <translation>このコンピューターに保存された部署、メンバー、写真のコピーが削除されます。次に開くときにすべて読み直すため、初回と同じ時間がかかります。チェックボックスをオンにしない限り、自分の操作記録と履歴、元に戻す機能は残ります。プラットフォーム上のデータは変わりません。</translation>
    </message>
    <message>
        <source>The organization is closed for it and then opened again.</source>
        <translation>そのために組織をいったん閉じ、開き直します。</translation>
    </message>
    <message>
        <source>Also delete the &amp;journal and history</source>
        <translation>操作記録と履歴も削除する(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DeleteDepartmentDialog</name>
    <message>
        <source>Delete Department</source>
        <translation>部署の削除</translation>
    </message>
    <message>
        <source>&amp;Delete Department</source>
        <translation>部署を削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>%1 cannot be deleted now.</source>
        <translation>現在「%1」は削除できません。</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>場所：%1</translation>
    </message>
    <message>
        <source>Its leaders stay in the organization but lead it no more.</source>
        <translation>責任者は組織に残りますが、この部署の責任者ではなくなります。</translation>
    </message>
    <message>
        <source>This cannot be taken back entirely: undo creates a department of the same name and place, but with a new ID. Whatever refers to the old ID (approvals, permissions, other systems) does not find it any more.</source>
        <translation>この操作は完全には元に戻せません。元に戻すと同じ名称・同じ場所に部署が作成されますが、ID は新しくなります。古い ID を参照しているもの（承認、権限、他のシステム）からは見つからなくなります。</translation>
    </message>
    <message>
        <source>People: not known yet. The platform refuses if people still belong to it.</source>
        <translation>メンバー：まだ不明です。メンバーが残っている場合、プラットフォームは削除を拒否します。</translation>
    </message>
    <message numerus="yes">
        <source>People who belong directly to it: %n</source>
        <translation>
            <numerusform>直属のメンバー：%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Departments below, on all levels: %n</source>
        <translation>
            <numerusform>下位部署（全階層）：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move Them Elsewhere…</source>
        <translation>ほかへ移動(&amp;M)…</translation>
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
        <translation>「%1」は新しい ID の新しい部署として復元されます。古い ID を参照している他のプログラムには反映されません。</translation>
    </message>
    <message>
        <source>%1 has been changed since; that is overwritten.</source>
        <translation>「%1」はその後変更されています。その変更は上書きされます。</translation>
    </message>
    <message>
        <source>%1 does not exist any more; this part is left out.</source>
        <translation>「%1」はすでに存在しないため、この部分は除外されます。</translation>
    </message>
    <message>
        <source>Nobody knows whether the change of %1 was made; this part is left out.</source>
        <translation>「%1」の変更が反映されたか不明なため、この部分は除外されます。</translation>
    </message>
    <message>
        <source>The organization is not open.</source>
        <translation>組織が開かれていません。</translation>
    </message>
    <message>
        <source>Nothing can be changed: the organization is open read-only.</source>
        <translation>組織は読み取り専用で開かれているため、変更できません。</translation>
    </message>
    <message>
        <source>This platform does not let OrgDesk change departments.</source>
        <translation>このプラットフォームでは、OrgDesk から部署を変更できません。</translation>
    </message>
    <message>
        <source>The department could not be created.</source>
        <translation>部署を作成できませんでした。</translation>
    </message>
    <message>
        <source>The department could not be changed.</source>
        <translation>部署を変更できませんでした。</translation>
    </message>
    <message>
        <source>The department could not be moved.</source>
        <translation>部署を移動できませんでした。</translation>
    </message>
    <message>
        <source>The department could not be deleted.</source>
        <translation>部署を削除できませんでした。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>すでにその場所にあります。</translation>
    </message>
    <message>
        <source>The department could not be moved; it is back in its old place.</source>
        <translation>部署を移動できませんでした。元の場所に戻りました。</translation>
    </message>
    <message>
        <source>There is no own change to take back.</source>
        <translation>元に戻せる自分の変更はありません。</translation>
    </message>
    <message>
        <source>The last change cannot be taken back.</source>
        <translation>直前の変更は元に戻せません。</translation>
    </message>
    <message>
        <source>Take back the last change?</source>
        <translation>直前の変更を元に戻しますか？</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The last change could not be taken back.</source>
        <translation>直前の変更を元に戻せませんでした。</translation>
    </message>
    <message>
        <source>This is what will be done:</source>
        <translation>次の操作を行います：</translation>
    </message>
    <message>
        <source>What cannot be taken back, or is overwritten:</source>
        <translation>元に戻せない、または上書きされる内容：</translation>
    </message>
    <message numerus="yes">
        <source>Move %1 (%Ln people) from %2 to %3?</source>
        <translation>
            <numerusform>「%1」（%Ln名）を「%2」から「%3」へ移動しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this part is left out. %2</source>
        <extracomment>%1 is a department, %2 a sentence with the reason.</extracomment>
        <translation>「%1」: この部分は対象外です。%2</translation>
    </message>
    <message>
        <source>The last change is still under way.</source>
        <translation>直前の変更はまだ処理中です。</translation>
    </message>
    <message>
        <source>%1 leaves the organization again.</source>
        <translation>%1は再び組織を離れます。</translation>
    </message>
    <message>
        <source>%1 comes back without administrator roles and without what was handed over.</source>
        <translation>%1は管理者の役割と引き継いだものなしで復帰します。</translation>
    </message>
    <message>
        <source>The app may not read the HR partners, or nobody has any. What you enter here replaces those that the department may have.</source>
        <translation>アプリに HRBP を読み取る権限がないか、どの部門にも設定されていません。ここに入力した人は、部門に設定されているかもしれない HRBP を置き換えます。</translation>
    </message>
    <message>
        <source>The employee type %1 comes back under a new number; nobody has it any more.</source>
        <translation>雇用形態%1は新しい番号で復元されます。該当者はいなくなります。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentChoiceDialog</name>
    <message>
        <source>Choose a Department</source>
        <translation>部署の選択</translation>
    </message>
    <message>
        <source>Which department?</source>
        <translation>どの部署ですか？</translation>
    </message>
    <message>
        <source>No department is chosen.</source>
        <translation>部署が選択されていません。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentDialog</name>
    <message>
        <source>New Department</source>
        <translation>新しい部署</translation>
    </message>
    <message>
        <source>Edit Department</source>
        <translation>部署の編集</translation>
    </message>
    <message>
        <source>&amp;Leaders:</source>
        <translation>責任者(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Chinese name:</source>
        <translation>中国語名(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;English name:</source>
        <translation>英語名(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Japanese name:</source>
        <translation>日本語名(&amp;J)：</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>個別の設定なし</translation>
    </message>
    <message>
        <source>&amp;Parent department:</source>
        <translation>上位部署(&amp;P)：</translation>
    </message>
    <message>
        <source>P&amp;osition:</source>
        <translation>位置(&amp;O)：</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Parent department: %1</source>
        <extracomment>For screen readers: the button that shows and changes the parent department.</extracomment>
        <translation>上位部署：%1</translation>
    </message>
    <message>
        <source>Choose the Parent Department</source>
        <translation>上位部署の選択</translation>
    </message>
    <message>
        <source>This department was deleted meanwhile.</source>
        <translation>この部署はその間に削除されました。</translation>
    </message>
    <message>
        <source>Somebody changed the name meanwhile, from “%1” to “%2”. Your own text is still in the field.</source>
        <translation>その間に名称が「%1」から「%2」に変更されました。入力した内容は欄に残っています。</translation>
    </message>
    <message>
        <source>Somebody changed the names in other languages meanwhile, from “%1” to “%2”. Your own texts are still in the fields.</source>
        <translation>その間に他言語の名称が「%1」から「%2」に変更されました。入力した内容は欄に残っています。</translation>
    </message>
    <message>
        <source>Somebody changed the leaders meanwhile, from “%1” to “%2”. Your own choice is still in the list.</source>
        <translation>その間に責任者が「%1」から「%2」に変更されました。選択した内容は一覧に残っています。</translation>
    </message>
    <message>
        <source>Somebody moved the department meanwhile, from “%1” to “%2”. Your own choice still stands.</source>
        <translation>その間に部署が「%1」から「%2」へ移動されました。選択した内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>相手の内容を採用</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>自分の内容を維持</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The platform has been asked and has not answered yet. You may close this window: the change goes on, and Activity tells what becomes of it.</source>
        <translation>プラットフォームに要求済みで、まだ応答がありません。このウィンドウは閉じてかまいません。変更は続行され、結果は「アクティビティ」に表示されます。</translation>
    </message>
    <message>
        <source>Department ID</source>
        <translation>部門 ID</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>部門(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>詳細(&amp;M)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 a sentence about it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Somebody changed a value meanwhile (%3), from “%1” to “%2”. Your own choice still stands.</source>
        <extracomment>%3 is the name of a field, such as &quot;HR partners&quot;.</extracomment>
        <translation>その間に誰かが「%3」を「%1」から「%2」に変更しました。あなたの選択はそのままです。</translation>
    </message>
    <message>
        <source>a department chat</source>
        <translation>部門チャットあり</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentListModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1（%2内）</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>最上位</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentMorePage</name>
    <message>
        <source>The platform gives one</source>
        <translation>プラットフォームが付与します</translation>
    </message>
    <message>
        <source>Department &amp;ID:</source>
        <translation>部門 ID(&amp;I)：</translation>
    </message>
    <message>
        <source>HR partners</source>
        <translation>HRBP</translation>
    </message>
    <message>
        <source>Add an HR partner</source>
        <translation>HRBP を追加</translation>
    </message>
    <message>
        <source>&amp;HR partners:</source>
        <translation>HRBP(&amp;H)：</translation>
    </message>
    <message>
        <source>A chat with &amp;all members</source>
        <translation>全メンバーのチャット(&amp;A)</translation>
    </message>
    <message>
        <source>Department chat</source>
        <translation>部門チャット</translation>
    </message>
    <message>
        <source>Department chat:</source>
        <translation>部門チャット：</translation>
    </message>
    <message>
        <source>Who is in the chat</source>
        <translation>チャットの参加対象</translation>
    </message>
    <message>
        <source>&amp;Who is in the chat:</source>
        <translation>チャットの参加対象(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Business unit:</source>
        <translation>事業単位(&amp;B)：</translation>
    </message>
    <message>
        <source>The chat stays, with everybody in it, as an ordinary one: whoever joins or leaves the department then does not join or leave the chat any more.</source>
        <translation>チャットとメンバーはそのまま残り、通常のチャットになります。以後、部門に加わった人や離れた人が自動的に参加・退出することはありません。</translation>
    </message>
    <message>
        <source>A new chat is created, and everybody in the department is put into it.</source>
        <translation>新しいチャットが作成され、部門の全員が追加されます。</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>The app may not read the business units. The permission is missing: %1</source>
        <extracomment>%1 is the name of a permission, or several</extracomment>
        <translation>アプリに事業単位を読み取る権限がありません。必要な権限：%1</translation>
    </message>
    <message>
        <source>The business units have not been read yet.</source>
        <translation>事業単位はまだ読み取られていません。</translation>
    </message>
    <message>
        <source>The company has no business units.</source>
        <translation>会社に事業単位はありません。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentPicker</name>
    <message>
        <source>Type a part of the name or path</source>
        <translation>名称またはパスの一部を入力</translation>
    </message>
    <message>
        <source>Filter departments</source>
        <translation>部署を絞り込み</translation>
    </message>
    <message>
        <source>Choose a department</source>
        <translation>部署を選択</translation>
    </message>
    <message>
        <source>No department matches.</source>
        <translation>一致する部署はありません。</translation>
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
        <translation>部署</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>These departments belong to another organization.</source>
        <translation>これらの部署は別の組織のものです。</translation>
    </message>
    <message>
        <source>This place lists people that are shared with the app by themselves; it cannot hold departments.</source>
        <translation>ここはアプリに個別に共有されたメンバーの一覧です。部署は置けません。</translation>
    </message>
    <message>
        <source>This department is being changed; wait until that is done.</source>
        <translation>この部署は変更中です。完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>Shared with this app</source>
        <translation>このアプリに個別に共有</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名称なし）</translation>
    </message>
    <message>
        <source>in %1, level %2</source>
        <translation>「%1」内、第%2階層</translation>
    </message>
    <message>
        <source>first level</source>
        <translation>第1階層</translation>
    </message>
    <message>
        <source>%1, being changed</source>
        <translation>%1、変更中</translation>
    </message>
    <message>
        <source>%1, changed just now</source>
        <translation>%1、たった今変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people here and below</source>
        <translation>
            <numerusform>配下を含め%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed: the organization is open read-only.</source>
        <translation>変更できません。組織は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>These people belong to another organization.</source>
        <translation>この人たちは別の組織に属しています。</translation>
    </message>
    <message>
        <source>Drop people on a department.</source>
        <translation>人は部署の上にドロップしてください。</translation>
    </message>
    <message>
        <source>This place is not a department of the platform.</source>
        <translation>ここはプラットフォームの部署ではありません。</translation>
    </message>
    <message>
        <source>They belong to it already.</source>
        <translation>すでにこの部署に属しています。</translation>
    </message>
    <message>
        <source>Only departments and people can be dropped here.</source>
        <translation>ここにドロップできるのは部署と人だけです。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DepartmentTreeView</name>
    <message>
        <source>Departments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Nothing can be changed: the organization is open read-only.</source>
        <translation>組織は読み取り専用で開かれているため、変更できません。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::Desktop</name>
    <message>
        <source>There is nothing to take a picture of: name an organization or use --demo.</source>
        <translation>画像にする対象がありません。組織を指定するか、--demo を使用してください。</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>デモを起動できませんでした。</translation>
    </message>
    <message>
        <source>The file with the App Secret can be read by others on this computer.</source>
        <translation>App Secret のファイルは、このコンピューターの他のユーザーも読み取れます。</translation>
    </message>
    <message>
        <source>The data folder cannot be used.</source>
        <translation>データフォルダーを使用できません。</translation>
    </message>
    <message>
        <source>This system offers no keychain: the App Secret is kept until OrgDesk is closed, and asked for again next time.</source>
        <translation>このシステムではキーチェーンを利用できません。App Secret は OrgDesk を閉じるまで保持され、次回は再入力が必要です。</translation>
    </message>
    <message>
        <source>The App Secret of &quot;%1&quot; is needed again.</source>
        <translation>「%1」の App Secret を再入力してください。</translation>
    </message>
    <message>
        <source>The data of &quot;%1&quot; could not be deleted.</source>
        <translation>「%1」のデータを削除できませんでした。</translation>
    </message>
    <message>
        <source>The organization could not be opened.</source>
        <translation>組織を開けませんでした。</translation>
    </message>
    <message>
        <source>This organization is open already; its window has been brought to the front.</source>
        <translation>この組織はすでに開かれています。そのウィンドウを前面に表示しました。</translation>
    </message>
    <message>
        <source>A command of orgdesk-cli is at work on this organization. Try again when it has ended.</source>
        <translation>orgdesk-cli のコマンドがこの組織を処理中です。終了してから再試行してください。</translation>
    </message>
    <message>
        <source>Sandbox organization</source>
        <translation>サンドボックス組織</translation>
    </message>
    <message>
        <source>Another program is at work on this organization, perhaps a command of orgdesk-cli. Try again when it has ended.</source>
        <translation>別のプログラム（orgdesk-cli のコマンドなど）がこの組織を処理中です。終了してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform refuses the App Secret of &quot;%1&quot;. Enter the one that stands in the developer console now.</source>
        <translation>プラットフォームが「%1」の App Secret を拒否しました。開発者コンソールに現在表示されているものを入力してください。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Whether a copy is kept could not be changed.</source>
        <translation>コピーを残すかどうかを変更できませんでした。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>OrgDesk</source>
        <translation>OrgDesk</translation>
    </message>
    <message>
        <source>The password of the proxy could not be kept.</source>
        <translation>プロキシのパスワードを保存できませんでした。</translation>
    </message>
    <message>
        <source>This system offers no unlocked keychain (%1). OrgDesk goes by the password until it is closed; enter it again in the settings after the next start.</source>
        <translation>このシステムにはロック解除されたキーチェーンがありません（%1）。OrgDesk を閉じるまではこのパスワードを使用します。次回の起動後に設定で入力し直してください。</translation>
    </message>
    <message>
        <source>This organization still goes by the proxy that it was opened with.</source>
        <translation>この組織は、開いたときのプロキシを引き続き使用しています。</translation>
    </message>
    <message>
        <source>Open it again to go by the one that you have chosen.</source>
        <translation>開き直すと、選択したプロキシが使用されます。</translation>
    </message>
    <message>
        <source>&amp;Open It Again</source>
        <translation>開き直す(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>あとで(&amp;L)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>The App Secret of %1 is still in the keychain of this system. Delete it there yourself.</source>
        <translation>%1 の App Secret がこのシステムのキーチェーンに残っています。そちらで削除してください。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DetailsPane</name>
    <message>
        <source>People that the app may see though none of their departments.</source>
        <translation>アプリから本人は参照できても、所属部署は参照できないメンバー。</translation>
    </message>
    <message>
        <source>This department does not exist any more.</source>
        <translation>この部署はすでに存在しません。</translation>
    </message>
    <message>
        <source>Select a department or a person to see the details.</source>
        <translation>部署またはメンバーを選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>This person is not visible any more.</source>
        <translation>このメンバーは参照できなくなりました。</translation>
    </message>
    <message>
        <source>Still reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名称なし）</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>所属部署</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>First level</source>
        <translation>第1階層</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中国語名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英語名</translation>
    </message>
    <message>
        <source>Japanese name</source>
        <translation>日本語名</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>%1 (deputy)</source>
        <translation>%1（副責任者）</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>People, here and below</source>
        <translation>人数（配下を含む）</translation>
    </message>
    <message>
        <source>People, as the platform says</source>
        <translation>人数（プラットフォームの値）</translation>
    </message>
    <message>
        <source>Sub-departments</source>
        <translation>下位部署</translation>
    </message>
    <message>
        <source>Departments below, all levels</source>
        <translation>配下の部署（全階層）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>表示順</translation>
    </message>
    <message>
        <source>Department ID</source>
        <translation>部署 ID</translation>
    </message>
    <message>
        <source>Permanent ID</source>
        <translation>永続 ID</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message numerus="yes">
        <source>Reports, the first %Ln</source>
        <translation>
            <numerusform>直属の部下(最初の %Ln 名)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>直属の部下</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>ユーザーグループ</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Yes, for: %1</source>
        <translation>あり（対象：%1）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Chat ID</source>
        <translation>チャット ID</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <extracomment>The caption of a line of somebody&apos;s history; %1 is a time, such as &quot;3 minutes ago&quot;.</extracomment>
        <translation>これまでの変更：%1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>これまでの変更</translation>
    </message>
    <message>
        <source>Above the manager</source>
        <translation>さらに上の上司</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DissolveDepartmentDialog</name>
    <message>
        <source>Empty and Delete Department</source>
        <translation>部門を空にして削除</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Move and Delete</source>
        <translation>移動して削除(&amp;M)</translation>
    </message>
    <message>
        <source>Its &amp;people go to:</source>
        <translation>メンバーの移動先(&amp;P)：</translation>
    </message>
    <message>
        <source>Its &amp;sub-departments go below:</source>
        <translation>下位部門の移動先(&amp;S)：</translation>
    </message>
    <message>
        <source>Where Do Its People Go?</source>
        <translation>メンバーの移動先</translation>
    </message>
    <message>
        <source>Where Do Its Sub-Departments Go?</source>
        <translation>下位部門の移動先</translation>
    </message>
    <message>
        <source>This is the department that is deleted.</source>
        <translation>これは削除する部門です。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>For screen readers: %1 is what is moved, %2 where to.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Move everything out of %1 and delete it</source>
        <translation>%1の中身をすべて移動して削除</translation>
    </message>
    <message>
        <source>Its people go to:</source>
        <translation>メンバーの移動先：</translation>
    </message>
    <message>
        <source>Its sub-departments go below:</source>
        <translation>下位部門の移動先：</translation>
    </message>
    <message>
        <source>What will be done, one after the other:</source>
        <translation>次の順に行います：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people move.</source>
        <translation>
            <numerusform>%Ln 人を移動します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who belong to other departments too just leave it.</source>
        <translation>
            <numerusform>ほかの部門にも所属する %Ln 人は、この部門から外れるだけです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub-departments move, with everything in them.</source>
        <translation>
            <numerusform>下位部門 %Ln 件を中身ごと移動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1を削除します。</translation>
    </message>
    <message numerus="yes">
        <source>The platform moves one person in a second, so this takes about %Ln minutes.</source>
        <translation>
            <numerusform>プラットフォームは 1 秒に 1 人しか移動できないため、約 %Ln 分かかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>If something is refused on the way, what was done stays, and the rest is left as it is. Undo brings everything back, but the department gets a new ID.</source>
        <translation>途中で拒否された場合、完了した分は残り、以降は元のままです。元に戻すことはできますが、部門には新しい ID が付きます。</translation>
    </message>
    <message>
        <source>Its people are still being read.</source>
        <translation>メンバーを読み込んでいます。</translation>
    </message>
    <message>
        <source>Choose where they go first.</source>
        <translation>先に移動先を選択してください。</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>You may close this window: it goes on, and Activity tells what becomes of it.</source>
        <translation>このウィンドウは閉じてもかまいません。処理は続き、結果は「アクティビティ」に表示されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>OrgDesk::DoctorDialog</name>
    <message>
        <source>Scope and Permissions</source>
        <translation>範囲と権限</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検査結果</translation>
    </message>
    <message>
        <source>About the chosen finding</source>
        <translation>選択した結果の説明</translation>
    </message>
    <message>
        <source>&amp;Open in Console</source>
        <translation>コンソールで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Allow &amp;Editing Them Again</source>
        <translation>再び編集できるようにする(&amp;E)</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>再検査(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop Checking</source>
        <translation>検査を中止(&amp;S)</translation>
    </message>
    <message>
        <source>The app&apos;s scope and permissions are being looked at…</source>
        <translation>アプリの範囲と権限を調べています…</translation>
    </message>
    <message>
        <source>The check was stopped. What is shown is from the one before.</source>
        <translation>検査を中止しました。表示されているのは前回の結果です。</translation>
    </message>
    <message>
        <source>What the app may see is not known yet.</source>
        <translation>アプリが何を見られるかはまだ分かりません。</translation>
    </message>
    <message>
        <source>Something is missing for reading.</source>
        <translation>読み取りに必要なものが不足しています。</translation>
    </message>
    <message>
        <source>Nothing is missing for reading. Whether the app may change things shows only when it does.</source>
        <translation>読み取りに不足はありません。変更できるかどうかは、実際に変更するときに分かります。</translation>
    </message>
    <message>
        <source>What the app may see could not be read.</source>
        <translation>アプリの表示範囲を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The app may see the whole company.</source>
        <translation>アプリは会社全体を見られます。</translation>
    </message>
    <message>
        <source>The app may see a part of the company.</source>
        <translation>アプリは会社の一部を見られます。</translation>
    </message>
    <message>
        <source>The organization is still being read: %1 departments so far.</source>
        <translation>組織を読み取り中です：現在 %1 部門。</translation>
    </message>
    <message>
        <source>Read here: %1 departments, %2 people.</source>
        <translation>読み取り済み：%1 部門、%2 人。</translation>
    </message>
    <message>
        <source>The platform counts %1 people in the departments of the scope; who is in several of them counts several times.</source>
        <translation>プラットフォームの集計では、範囲内の部門に %1 人います。複数の部門に属する人は重複して数えられます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln single person(s)</source>
        <translation>
            <numerusform>個別の %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user group(s)</source>
        <translation>
            <numerusform>ユーザーグループ %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In its scope: %1</source>
        <extracomment>%1 is a list of departments, people and groups.</extracomment>
        <translation>範囲内：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>What suffers: %1</source>
        <translation>影響：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A permission&apos;s technical name, and what it is for.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処：%1</translation>
    </message>
</context>
<context>
    <name>OrgDesk::EditPeopleDialog</name>
    <message>
        <source>Edit People</source>
        <translation>人をまとめて編集</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>項目(&amp;F)：</translation>
    </message>
    <message>
        <source>New &amp;value:</source>
        <translation>新しい値(&amp;V)：</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people will change.</source>
        <extracomment>%1 is a number: &quot;38 of 40 people will change.&quot;</extracomment>
        <translation>
            <numerusform>%Ln名中 %1名を変更します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>変更済み %Ln名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>変更できず %Ln名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>結果不明 %Ln名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>people</comment>
        <translation>
            <numerusform>待機中 %Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>You may close this window meanwhile. It comes back when somebody could not be changed.</source>
        <translation>この間、ウィンドウを閉じてもかまいません。変更できない人がいた場合は再び表示されます。</translation>
    </message>
    <message>
        <source>Still reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Choose a value.</source>
        <translation>値を選んでください。</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>誰にもチェックが入っていません。</translation>
    </message>
    <message>
        <source>Nobody would change.</source>
        <translation>変更される人はいません。</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>変更(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln People</source>
        <translation>
            <numerusform>%Ln名を変更(&amp;H)</numerusform>
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
        <translation>雇用形態の編集</translation>
    </message>
    <message>
        <source>Add Employee Type</source>
        <translation>雇用形態の追加</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>In &amp;Chinese:</source>
        <translation>中国語(&amp;C):</translation>
    </message>
    <message>
        <source>In &amp;English:</source>
        <translation>英語(&amp;E):</translation>
    </message>
    <message>
        <source>In &amp;Japanese:</source>
        <translation>日本語(&amp;J):</translation>
    </message>
    <message>
        <source>&amp;Offered for choosing</source>
        <translation>選択肢として表示する(&amp;O)</translation>
    </message>
    <message>
        <source>One that is switched off stays with whoever has it, but nobody else gets it.</source>
        <translation>無効にしても該当者にはそのまま残りますが、ほかの人には割り当てられません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>OrgDesk::EmployeeTypesDialog</name>
    <message>
        <source>Employee Types</source>
        <translation>雇用形態</translation>
    </message>
    <message>
        <source>Employee types</source>
        <translation>雇用形態</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The platform is being asked…</source>
        <translation>プラットフォームに問い合わせています…</translation>
    </message>
    <message>
        <source>Nothing can be changed: the organization is open read-only.</source>
        <translation>変更できません。組織は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>This platform does not let OrgDesk change employee types.</source>
        <translation>このプラットフォームでは、OrgDesk から雇用形態を変更できません。</translation>
    </message>
    <message>
        <source>The app may not read the employee types: see Organization &gt; Scope and Permissions.</source>
        <translation>アプリには雇用形態を読み取る権限がありません。「組織」&gt;「範囲と権限」を参照してください。</translation>
    </message>
    <message>
        <source>The employee types have not been read yet.</source>
        <translation>雇用形態はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>&amp;Switch On</source>
        <translation>有効にする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Switch Off</source>
        <translation>無効にする(&amp;S)</translation>
    </message>
    <message>
        <source>Select an employee type.</source>
        <translation>雇用形態を選択してください。</translation>
    </message>
    <message>
        <source>This one comes with the platform and cannot be changed or deleted.</source>
        <translation>これはプラットフォームの既定のものであり、変更も削除もできません。</translation>
    </message>
    <message>
        <source>The employee type could not be saved.</source>
        <translation>雇用形態を保存できませんでした。</translation>
    </message>
    <message>
        <source>The employee type could not be switched on or off.</source>
        <translation>雇用形態を有効または無効にできませんでした。</translation>
    </message>
    <message>
        <source>Delete Employee Type</source>
        <translation>雇用形態の削除</translation>
    </message>
    <message>
        <source>Delete the employee type “%1”?</source>
        <translation>雇用形態「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Its number is not given again. If it is added once more, it is another one, and nobody has it.</source>
        <translation>番号は再利用されません。もう一度追加しても別の雇用形態となり、該当者はいません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have it. Give them another one first, or switch it off: then they keep it and nobody else gets it.</source>
        <translation>
            <numerusform>%Ln名がこの雇用形態です。先に別の雇用形態に変更するか、無効にしてください。無効にすると、その人たちには残り、ほかの人には割り当てられなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The employee type could not be deleted.</source>
        <translation>雇用形態を削除できませんでした。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::EmployeeTypesModel</name>
    <message>
        <source>built in</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>built in, switched off</source>
        <translation>既定、無効</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>In Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ExportDialog</name>
    <message>
        <source>Export People</source>
        <translation>メンバーのエクスポート</translation>
    </message>
    <message>
        <source>The people in &amp;view</source>
        <translation>表示中のメンバー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Everyone</source>
        <translation>全員(&amp;E)</translation>
    </message>
    <message>
        <source>Titles, as the table shows them</source>
        <translation>見出し（表と同じ）</translation>
    </message>
    <message>
        <source>Keys, for other programs</source>
        <translation>キー（他のプログラム用）</translation>
    </message>
    <message>
        <source>Whom:</source>
        <translation>対象：</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>列(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;First row:</source>
        <translation>先頭行(&amp;F)：</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ファイル(&amp;I)：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>people.csv</source>
        <extracomment>The proposed name of a CSV file.</extracomment>
        <translation>メンバー.csv</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Replace the File?</source>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>「%1」はすでに存在します。置き換えますか？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>%1 of %2 people have been written.</source>
        <translation>%2名中%1名を書き出しました。</translation>
    </message>
    <message>
        <source>The people are being read.</source>
        <translation>メンバーを読み込んでいます。</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>エクスポートをキャンセルしました。ファイルは書き出されていません。</translation>
    </message>
    <message>
        <source>The export failed. No file was written.</source>
        <translation>エクスポートに失敗しました。ファイルは書き出されていません。</translation>
    </message>
    <message>
        <source>The people could not be exported.</source>
        <translation>メンバーをエクスポートできませんでした。</translation>
    </message>
    <message>
        <source>The export is being cancelled…</source>
        <translation>エクスポートをキャンセルしています…</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>列を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>これはフォルダーです。その中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>フォルダー「%1」は存在しません。</translation>
    </message>
    <message>
        <source>The people in &amp;view, as they are filtered</source>
        <translation>表示中の人（絞り込み結果）(&amp;V)</translation>
    </message>
</context>
<context>
    <name>OrgDesk::FieldList</name>
    <message>
        <source>Copy “%1”</source>
        <comment>the name of a field</comment>
        <translation>「%1」をコピー</translation>
    </message>
</context>
<context>
    <name>OrgDesk::FilterPanel</name>
    <message>
        <source>Without a &amp;manager</source>
        <translation>上司なし(&amp;M)</translation>
    </message>
    <message>
        <source>Without a main &amp;department</source>
        <translation>主部門なし(&amp;D)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>&amp;Employee type, any of:</source>
        <translation>雇用形態（いずれか）(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Status, any of:</source>
        <translation>状態（いずれか）(&amp;S)：</translation>
    </message>
    <message>
        <source>Joined &amp;from:</source>
        <translation>入社日（から）(&amp;F)：</translation>
    </message>
    <message>
        <source>Joined &amp;until:</source>
        <translation>入社日（まで）(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Clear All</source>
        <translation>すべて解除(&amp;C)</translation>
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
        <translation>新しい組織を読み取り専用で開く(&amp;R)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>people</source>
        <translation>名</translation>
    </message>
    <message>
        <source>A department that is dropped with the mouse moves at once, unless more people than this move with it.</source>
        <translation>マウスでドロップした部署はすぐに移動します。一緒に移動する人数がこの値を超える場合は確認します。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T)：</translation>
    </message>
    <message>
        <source>Ask &amp;before a drop moves more than:</source>
        <translation>ドロップ時に確認する人数（これを超える場合）(&amp;B)：</translation>
    </message>
</context>
<context>
    <name>OrgDesk::KnownOrganizations</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Forget and Wipe…</source>
        <translation>登録解除とデータ消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Known organizations</source>
        <translation>登録済みの組織</translation>
    </message>
    <message>
        <source>&amp;Known organizations</source>
        <translation>登録済みの組織(&amp;K)</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>last opened %1</source>
        <translation>最終使用：%1</translation>
    </message>
    <message>
        <source>Organizations that you have opened will be listed here.</source>
        <translation>開いたことのある組織がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::LeadersEditor</name>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Make &amp;Main Leader</source>
        <translation>主責任者にする(&amp;M)</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Add a leader</source>
        <translation>責任者を追加</translation>
    </message>
    <message>
        <source>Add a leader: type a name, e-mail address or number</source>
        <translation>責任者を追加：氏名、メールアドレス、番号を入力</translation>
    </message>
    <message>
        <source>%1 (main leader)</source>
        <translation>%1（主責任者）</translation>
    </message>
    <message>
        <source>%1 (deputy)</source>
        <translation>%1（副責任者）</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MainWindow</name>
    <message>
        <source>The organization is up to date.</source>
        <translation>組織のデータは最新です。</translation>
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
        <translation>この部署はすでに存在しません。</translation>
    </message>
    <message>
        <source>This person is not visible any more.</source>
        <translation>このメンバーは参照できなくなりました。</translation>
    </message>
    <message>
        <source>Nobody is selected.</source>
        <translation>メンバーが選択されていません。</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Departments</source>
        <translation>部署(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>メンバー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Select a department first.</source>
        <translation>先に部署を選択してください。</translation>
    </message>
    <message>
        <source>This place is not a department of the platform.</source>
        <translation>ここはプラットフォーム上の部署ではありません。</translation>
    </message>
    <message>
        <source>This department is still being created.</source>
        <translation>この部署は作成中です。</translation>
    </message>
    <message>
        <source>The organization is not open.</source>
        <translation>組織が開かれていません。</translation>
    </message>
    <message>
        <source>Expand Everything Below</source>
        <translation>配下をすべて展開</translation>
    </message>
    <message>
        <source>Show Main Department</source>
        <translation>主所属部署を表示</translation>
    </message>
    <message>
        <source>About OrgDesk</source>
        <translation>OrgDesk について</translation>
    </message>
    <message>
        <source>OrgDesk %1</source>
        <translation>OrgDesk %1</translation>
    </message>
    <message>
        <source>The organization desk for HR administrators.

© 2026 The OrgDesk authors. MIT license.
Built with Qt %1.</source>
        <translation>人事管理者のための組織管理ツール。

© 2026 The OrgDesk authors. MIT ライセンス。
Qt %1 を使用しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are still under way.</source>
        <translation>
            <numerusform>まだ %Ln 件の変更が処理中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>What has not been sent yet will not be made. What became of the one that was sent last is found out at the next start. Activity tells both.</source>
        <translation>まだ送信されていない変更は行われません。最後に送信した変更の結果は次回の起動時に確かめられます。どちらも「アクティビティ」に表示されます。</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Select one person only.</source>
        <translation>一人だけ選んでください。</translation>
    </message>
    <message>
        <source>They are frozen already.</source>
        <translation>すでに凍結されています。</translation>
    </message>
    <message>
        <source>Nobody of them is frozen.</source>
        <translation>凍結されている人はいません。</translation>
    </message>
    <message>
        <source>The app lacks permissions: see Organization &gt; Scope and Permissions.</source>
        <translation>アプリの権限が不足しています。「組織」&gt;「範囲と権限」を参照してください。</translation>
    </message>
    <message>
        <source>An edit of several people is not finished.</source>
        <translation>複数メンバーの編集が終わっていません。</translation>
    </message>
    <message>
        <source>What was chosen in its window is lost. What has been changed already stays, and Activity tells it.</source>
        <translation>そのウィンドウで選んだ内容は失われます。すでに行われた変更は残り、アクティビティに表示されます。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MemberColumns</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英語名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Main department</source>
        <translation>主所属部署</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Company e-mail</source>
        <translation>社用メールアドレス</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>社員番号</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上長</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入社日</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>雇用形態</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Permanent ID</source>
        <translation>永続 ID</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>未有効化</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待中</translation>
    </message>
    <message>
        <source>Has left the team</source>
        <translation>退出済み</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>正社員</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>インターン</translation>
    </message>
    <message>
        <source>Outsourced</source>
        <translation>外部委託</translation>
    </message>
    <message>
        <source>Contract labour</source>
        <translation>請負</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>顧問</translation>
    </message>
    <message>
        <source>Company&apos;s own type %1</source>
        <translation>会社独自の種別 %1</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MemberTableModel</name>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>changed just now</source>
        <translation>たった今変更</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（氏名なし）</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MemberTableView</name>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MembersPane</name>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Still reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nobody here matches the filter.</source>
        <translation>絞り込みに一致するメンバーはいません。</translation>
    </message>
    <message>
        <source>No people yet.</source>
        <translation>まだメンバーがいません。</translation>
    </message>
    <message>
        <source>No people in this department yet.</source>
        <translation>この部署にはまだメンバーがいません。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>メンバーを絞り込み</translation>
    </message>
    <message>
        <source>Shows only people whose name, e-mail, number or title contains this</source>
        <translation>氏名、メール、番号、役職にこの文字を含むメンバーだけを表示します</translation>
    </message>
    <message>
        <source>Include su&amp;b-departments</source>
        <translation>下位部署を含める(&amp;B)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone is shown already.</source>
        <translation>すでに全員が表示されています。</translation>
    </message>
    <message>
        <source>This place has no sub-departments.</source>
        <translation>ここには下位部署がありません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What stands in the filter field.</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>表示中：%1</translation>
    </message>
    <message>
        <source>No filter has been saved yet</source>
        <translation>保存された絞り込みはありません</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>この絞り込みを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Nothing is filtered now.</source>
        <translation>現在は絞り込まれていません。</translation>
    </message>
    <message>
        <source>&amp;Delete a Saved Filter</source>
        <translation>保存した絞り込みを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Narrow the list by employee type, status and more</source>
        <translation>雇用形態や状態などで一覧を絞り込む</translation>
    </message>
    <message>
        <source>Show All Again</source>
        <translation>すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people match</source>
        <translation>
            <numerusform>%Ln 人が該当</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::MembershipsEditor</name>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
    <message>
        <source>Make &amp;Main Department</source>
        <translation>主部署にする(&amp;M)</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>This department is in the list already.</source>
        <translation>この部署はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>Add Department</source>
        <translation>部署を追加</translation>
    </message>
    <message>
        <source>%1 (main department)</source>
        <extracomment>%1 is the path of a department.</extracomment>
        <translation>%1(主部署)</translation>
    </message>
    <message>
        <source>&amp;Add Department…</source>
        <translation>部署を追加(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MessageRow</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
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
        <translation>部署の移動</translation>
    </message>
    <message>
        <source>Move %1 into which department?</source>
        <extracomment>%1 is a department.</extracomment>
        <translation>「%1」をどの部署へ移動しますか？</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>位置(&amp;P)：</translation>
    </message>
    <message>
        <source>It is there already. Choose another department or position.</source>
        <translation>すでにその場所にあります。別の部署または位置を選択してください。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MovePeopleDialog</name>
    <message>
        <source>&amp;Add the department; they stay in the others</source>
        <translation>部署を追加し、ほかの部署にも残る(&amp;A)</translation>
    </message>
    <message>
        <source>Move People</source>
        <translation>人の移動</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 into which department?</source>
        <extracomment>%1 is a person, or &quot;3 people&quot;.</extracomment>
        <translation>%1をどの部署へ移動しますか？</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Leave the main department for it</source>
        <translation>主部署を離れて移る(&amp;L)</translation>
    </message>
    <message>
        <source>Leave %1 for it</source>
        <translation>%1を離れて移る</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>OrgDesk::MultiEdit</name>
    <message>
        <source>They could not be read.</source>
        <translation>読み込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have been changed.</source>
        <translation>
            <numerusform>%Ln名を変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not be changed; the list says why.</source>
        <translation>
            <numerusform>%Ln名を変更できませんでした。理由は一覧にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln people have been changed is not known yet.</source>
        <translation>
            <numerusform>%Ln名が変更されたかどうかは、まだわかりません。</numerusform>
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
        <translation>すでに離れたか、見えなくなりました</translation>
    </message>
    <message>
        <source>Still reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Main department</source>
        <translation>主所属部署</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>OrgDesk::NetworkPage</name>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <translation>プロキシの名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not a name or address. It looks like proxy.example.com, without http:// and without the port.</source>
        <translation>名前またはアドレスではありません。proxy.example.com のように、http:// とポートを付けずに入力してください。</translation>
    </message>
    <message>
        <source>The port lies between 1 and 65535.</source>
        <translation>ポートは 1～65535 の範囲です。</translation>
    </message>
    <message>
        <source>A user name cannot have a colon.</source>
        <translation>ユーザー名にコロンは使用できません。</translation>
    </message>
    <message>
        <source>Enter the user name to which the password belongs.</source>
        <translation>このパスワードのユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation>システムのプロキシを使用する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>プロキシを使用しない(&amp;N)</translation>
    </message>
    <message>
        <source>Use &amp;this proxy:</source>
        <translation>次のプロキシを使用する(&amp;T)：</translation>
    </message>
    <message>
        <source>Empty when the proxy asks for none</source>
        <translation>プロキシが要求しない場合は空欄</translation>
    </message>
    <message>
        <source>T&amp;ype:</source>
        <translation>種類(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U)：</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W)：</translation>
    </message>
    <message>
        <source>The password is kept in the keychain of this system only.</source>
        <translation>パスワードはこのシステムのキーチェーンにのみ保存されます。</translation>
    </message>
    <message>
        <source>How OrgDesk reaches Feishu or Lark. This computer itself is always reached directly.</source>
        <translation>OrgDesk が Feishu または Lark に接続する方法です。このコンピューター自体には常に直接接続します。</translation>
    </message>
    <message>
        <source>A change counts for organizations that are opened from then on. OrgDesk offers to open the present one again.</source>
        <translation>変更は以後に開く組織に適用されます。現在の組織を開き直すかどうか、OrgDesk が確認します。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::NotificationsPage</name>
    <message>
        <source>When people &amp;join or leave</source>
        <translation>メンバーの加入または離脱があったとき(&amp;J)</translation>
    </message>
    <message>
        <source>When a &amp;change that I made was refused</source>
        <translation>自分の変更が拒否されたとき(&amp;C)</translation>
    </message>
    <message>
        <source>When the connection is &amp;lost for more than 5 minutes</source>
        <translation>接続が 5 分以上切れたとき(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show names of people</source>
        <translation>名前を表示する(&amp;S)</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so OrgDesk cannot tell anything there. Everything stands under Activity.</source>
        <translation>このデスクトップには通知領域がないため、OrgDesk は通知を表示できません。すべて「アクティビティ」で確認できます。</translation>
    </message>
    <message>
        <source>Tell me on the desktop, while an organization is open. What happens within a minute becomes one message.</source>
        <translation>組織を開いている間、デスクトップに通知します。1 分以内の出来事は 1 件の通知にまとめます。</translation>
    </message>
    <message>
        <source>Whoever passes your screen can read them.</source>
        <translation>画面のそばを通る人に見られる可能性があります。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::OffboardDialog</name>
    <message>
        <source>Offboard Person</source>
        <translation>退職の処理</translation>
    </message>
    <message>
        <source>%1 leaves the organization.</source>
        <translation>%1が組織を離れます。</translation>
    </message>
    <message>
        <source>The account is closed at once. It can be restored within 30 days, without its roles and without what is handed over now.</source>
        <translation>アカウントはただちに閉じられます。30 日以内なら復帰できますが、役割と今回引き継ぐものは戻りません。</translation>
    </message>
    <message>
        <source>&amp;Offboard</source>
        <translation>退職を処理(&amp;O)</translation>
    </message>
    <message>
        <source>Type a name, e-mail address or number</source>
        <translation>名前、メール、番号を入力</translation>
    </message>
    <message>
        <source>Everything goes to</source>
        <translation>すべての引き継ぎ先</translation>
    </message>
    <message>
        <source>&amp;Everything goes to:</source>
        <translation>すべての引き継ぎ先(&amp;E)：</translation>
    </message>
    <message>
        <source>Except, when it is somebody else:</source>
        <translation>別の人に引き継ぐものだけ指定：</translation>
    </message>
    <message>
        <source>&amp;Documents:</source>
        <translation>ドキュメント(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Calendar:</source>
        <translation>カレンダー(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Surveys:</source>
        <translation>アンケート(&amp;S)：</translation>
    </message>
    <message>
        <source>M&amp;inutes:</source>
        <translation>議事録(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Applications:</source>
        <translation>アプリ(&amp;A)：</translation>
    </message>
    <message>
        <source>Integration &amp;flows:</source>
        <translation>連携フロー(&amp;F)：</translation>
    </message>
    <message>
        <source>Department c&amp;hats:</source>
        <translation>部署チャット(&amp;H)：</translation>
    </message>
    <message>
        <source>Chats &amp;with other companies:</source>
        <translation>社外チャット(&amp;W)：</translation>
    </message>
    <message>
        <source>As everything else</source>
        <translation>ほかと同じ</translation>
    </message>
    <message>
        <source>To somebody else</source>
        <translation>別の人へ</translation>
    </message>
    <message>
        <source>Keep the mailbox</source>
        <translation>メールボックスを残す</translation>
    </message>
    <message>
        <source>Delete the mailbox</source>
        <translation>メールボックスを削除</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>メールボックス(&amp;M)：</translation>
    </message>
    <message>
        <source>The mailbox goes to</source>
        <translation>メールボックスの引き継ぎ先</translation>
    </message>
    <message>
        <source>Nothing can be handed over to the person who leaves.</source>
        <translation>退職する本人には引き継げません。</translation>
    </message>
    <message>
        <source>Say who gets the mailbox.</source>
        <translation>メールボックスの引き継ぎ先を指定してください。</translation>
    </message>
    <message>
        <source>What is not named apart goes to %1.</source>
        <translation>個別に指定のないものは%1に引き継がれます。</translation>
    </message>
    <message>
        <source>What nobody is named for goes to the manager, %1.</source>
        <translation>指定のないものは上長の%1に引き継がれます。</translation>
    </message>
    <message>
        <source>The calendar&apos;s events are deleted: there is no manager, and nobody is named.</source>
        <translation>カレンダーの予定は削除されます。上長がおらず、引き継ぎ先の指定もありません。</translation>
    </message>
    <message>
        <source>The surveys are deleted: there is no manager, and nobody is named.</source>
        <translation>アンケートは削除されます。上長がおらず、引き継ぎ先の指定もありません。</translation>
    </message>
    <message>
        <source>Everything else stays with the closed account.</source>
        <translation>そのほかは閉じたアカウントに残ります。</translation>
    </message>
    <message>
        <source>The mailbox is deleted for good.</source>
        <translation>メールボックスは完全に削除されます。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::OrganizationMenu</name>
    <message>
        <source>&amp;Switch To</source>
        <translation>切り替え先(&amp;S)</translation>
    </message>
    <message>
        <source>No other organization yet</source>
        <translation>ほかの組織はまだありません</translation>
    </message>
</context>
<context>
    <name>OrgDesk::PaletteModel</name>
    <message>
        <source>not possible now: %1</source>
        <translation>現在は実行できません：%1</translation>
    </message>
</context>
<context>
    <name>OrgDesk::PeopleEditor</name>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>For screen readers: the button that takes a person out of a field; %1 is the field.</extracomment>
        <translation>外す：%1</translation>
    </message>
</context>
<context>
    <name>OrgDesk::PersonActions</name>
    <message>
        <source>The organization is not open.</source>
        <translation>組織が開かれていません。</translation>
    </message>
    <message>
        <source>Nothing can be changed: the organization is open read-only.</source>
        <translation>変更できません。組織は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>This platform does not let OrgDesk change people.</source>
        <translation>このプラットフォームでは OrgDesk から人を変更できません。</translation>
    </message>
    <message>
        <source>They have left, or cannot be seen any more.</source>
        <translation>退職したか、見えなくなりました。</translation>
    </message>
    <message>
        <source>They could not be read.</source>
        <translation>読み込めませんでした。</translation>
    </message>
    <message>
        <source>The person could not be invited.</source>
        <translation>招待できませんでした。</translation>
    </message>
    <message>
        <source>The person could not be changed.</source>
        <translation>変更できませんでした。</translation>
    </message>
    <message>
        <source>Not everybody could be moved.</source>
        <translation>全員を移動することはできませんでした。</translation>
    </message>
    <message>
        <source>They belong to it already.</source>
        <translation>すでにこの部署に属しています。</translation>
    </message>
    <message>
        <source>OrgDesk</source>
        <translation>OrgDesk</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people to %1?</source>
        <translation>
            <numerusform>%Ln名を%1に追加しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln people to %1?</source>
        <translation>
            <numerusform>%Ln名を%1に移動しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>すでにそうなっています。</translation>
    </message>
    <message>
        <source>Not everybody could be frozen.</source>
        <translation>全員を凍結することはできませんでした。</translation>
    </message>
    <message>
        <source>Not everybody could be unfrozen.</source>
        <translation>全員の凍結を解除することはできませんでした。</translation>
    </message>
    <message>
        <source>The person could not be offboarded.</source>
        <translation>退職を処理できませんでした。</translation>
    </message>
    <message>
        <source>Those who have left could not be read.</source>
        <translation>退職した人を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The person could not be restored.</source>
        <translation>復帰できませんでした。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::PersonDialog</name>
    <message>
        <source>Add Person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Edit Person</source>
        <translation>人を編集</translation>
    </message>
    <message>
        <source>This person has left, or cannot be seen any more.</source>
        <translation>この人は退職したか、見えなくなりました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 a sentence about it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The platform has been asked and has not answered yet. You may close this window: the change goes on, and Activity tells what becomes of it.</source>
        <translation>プラットフォームに依頼しましたが、まだ応答がありません。このウィンドウは閉じてかまいません。変更は続けられ、結果はアクティビティに表示されます。</translation>
    </message>
    <message>
        <source>Somebody changed “%1” meanwhile, from “%2” to “%3”. Your own value is still in the field.</source>
        <extracomment>%1 is the name of a field, %2 and %3 are values.</extracomment>
        <translation>その間に誰かが「%1」を「%2」から「%3」に変更しました。あなたの値は欄に残っています。</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>相手の内容にする</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>自分の内容を残す</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>個人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>氏名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;English name:</source>
        <translation>英語名(&amp;E)：</translation>
    </message>
    <message>
        <source>Ni&amp;ckname:</source>
        <translation>別名(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Gender:</source>
        <translation>性別(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Mobile phone:</source>
        <translation>携帯電話(&amp;M)：</translation>
    </message>
    <message>
        <source>13800138000, or +81 90 1234 5678 from abroad</source>
        <translation>13800138000、海外は +81 90 1234 5678 など</translation>
    </message>
    <message>
        <source>Colleagues may &amp;see the number</source>
        <translation>同僚に番号を表示する(&amp;S)</translation>
    </message>
    <message>
        <source>E-m&amp;ail:</source>
        <translation>メール(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>仕事(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Departments:</source>
        <translation>部署(&amp;D)：</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上長</translation>
    </message>
    <message>
        <source>Type the manager&apos;s name, e-mail address or number</source>
        <translation>上長の名前、メール、番号を入力</translation>
    </message>
    <message>
        <source>Mana&amp;ger:</source>
        <translation>上長(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Job title:</source>
        <translation>役職(&amp;J)：</translation>
    </message>
    <message>
        <source>Employee &amp;number:</source>
        <translation>従業員番号(&amp;N)：</translation>
    </message>
    <message>
        <source>Employee t&amp;ype:</source>
        <translation>雇用形態(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Known</source>
        <translation>設定する(&amp;K)</translation>
    </message>
    <message>
        <source>The day of joining is known</source>
        <translation>入社日を設定する</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入社日</translation>
    </message>
    <message>
        <source>Joined &amp;on:</source>
        <translation>入社日(&amp;O)：</translation>
    </message>
    <message>
        <source>Co&amp;untry:</source>
        <translation>国・地域(&amp;U)：</translation>
    </message>
    <message>
        <source>Two letters, such as CN or JP</source>
        <translation>CN や JP など 2 文字</translation>
    </message>
    <message>
        <source>Work p&amp;lace:</source>
        <translation>座席(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>ユーザー ID(&amp;U)：</translation>
    </message>
    <message>
        <source>Made by the platform</source>
        <translation>プラットフォームが作成</translation>
    </message>
    <message>
        <source>Dotted-line managers</source>
        <translation>点線の上長</translation>
    </message>
    <message>
        <source>Add a dotted-line manager: type a name</source>
        <translation>点線の上長を追加：名前を入力</translation>
    </message>
    <message>
        <source>Dotted-&amp;line managers:</source>
        <translation>点線の上長(&amp;L)：</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Compan&amp;y e-mail:</source>
        <translation>会社メール(&amp;Y)：</translation>
    </message>
    <message>
        <source>C&amp;ity:</source>
        <translation>都市(&amp;I)：</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Job le&amp;vel:</source>
        <translation>職位等級(&amp;V)：</translation>
    </message>
    <message>
        <source>Job &amp;family:</source>
        <translation>職種(&amp;F)：</translation>
    </message>
    <message>
        <source>Data l&amp;ocation:</source>
        <translation>データの保存場所(&amp;O)：</translation>
    </message>
    <message>
        <source>Only where the company&apos;s plan offers several</source>
        <translation>会社のプランで複数選べる場合のみ</translation>
    </message>
    <message>
        <source>Ow&amp;n fields</source>
        <translation>独自項目(&amp;N)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Pic&amp;ture:</source>
        <translation>写真(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>OrgDesk::PersonExtras</name>
    <message>
        <source>Not permitted (%1)</source>
        <extracomment>%1 is the name of a permission.</extracomment>
        <translation>権限がありません（%1）</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a product that the company pays for, %2 a day.</extracomment>
        <translation>%1（%2 まで）</translation>
    </message>
</context>
<context>
    <name>OrgDesk::PersonPicker</name>
    <message>
        <source>Type a name, e-mail address or number</source>
        <translation>氏名、メールアドレス、番号を入力</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>見つかったメンバー</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found. %1</source>
        <extracomment>For screen readers: how many were found, then the first of them.</extracomment>
        <translation>
            <numerusform>%Ln 人見つかりました。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::PictureEditor</name>
    <message>
        <source>Choose Picture…</source>
        <translation>写真を選択…</translation>
    </message>
    <message>
        <source>Keep the Old One</source>
        <translation>元の写真のままにする</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>写真を選択</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>「%1」を読み取れません：%2</translation>
    </message>
    <message>
        <source>“%1” is too large: at most 10 MB are allowed.</source>
        <translation>「%1」は大きすぎます。最大 10 MB です。</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be used: PNG, JPEG, WebP, GIF or BMP with at most 4096 pixels on each side.</source>
        <translation>「%1」は使用できる画像ではありません。PNG、JPEG、WebP、GIF、BMP で各辺 4096 ピクセル以内にしてください。</translation>
    </message>
    <message>
        <source>The picture now</source>
        <translation>現在の写真</translation>
    </message>
    <message>
        <source>The new picture</source>
        <translation>新しい写真</translation>
    </message>
</context>
<context>
    <name>OrgDesk::PositionBox</name>
    <message>
        <source>Where it is now</source>
        <translation>現在の位置</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>「%1」の前</translation>
    </message>
    <message>
        <source>The department before which it was to stand is no longer there. Choose the position again.</source>
        <translation>その前に置くはずだった部署がなくなりました。位置を選び直してください。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::RestoreDialog</name>
    <message>
        <source>Restore Person</source>
        <translation>人を復帰</translation>
    </message>
    <message>
        <source>Whom do you want to bring back, and into which department?</source>
        <translation>誰をどの部署に復帰させますか？</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復帰(&amp;R)</translation>
    </message>
    <message>
        <source>People who have left</source>
        <translation>退職した人</translation>
    </message>
    <message>
        <source>%1 (left on %2)</source>
        <extracomment>%1 is a person, %2 a date.</extracomment>
        <translation>%1(%2 退職)</translation>
    </message>
    <message>
        <source>&amp;People who left within the last 30 days:</source>
        <translation>過去 30 日以内に退職した人(&amp;P)：</translation>
    </message>
    <message>
        <source>What was handed over, the other departments and administrator roles do not come back. After an offboarding it can take up to 48 hours until this is possible.</source>
        <translation>引き継いだもの、ほかの所属部署、管理者の役割は戻りません。退職の処理後、復帰できるまで最大 48 時間かかることがあります。</translation>
    </message>
    <message>
        <source>Nobody was seen leaving within the last 30 days.</source>
        <translation>過去 30 日以内に退職した人は確認されていません。</translation>
    </message>
    <message>
        <source>Choose somebody.</source>
        <translation>人を選んでください。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::Sandbox::Loader</name>
    <message>
        <source>A department of the file has no name.</source>
        <translation>ファイルに名称のない部署があります。</translation>
    </message>
    <message>
        <source>A department of the file has an unknown parent.</source>
        <translation>ファイルに上位部署が不明な部署があります。</translation>
    </message>
    <message>
        <source>A person of the file is in an unknown department.</source>
        <translation>ファイルに所属部署が不明なメンバーがいます。</translation>
    </message>
    <message>
        <source>A person of the file has no name.</source>
        <translation>ファイルに氏名のないメンバーがいます。</translation>
    </message>
    <message>
        <source>A department of the file has an unknown leader.</source>
        <translation>ファイルに責任者が不明な部署があります。</translation>
    </message>
    <message>
        <source>A department of the file has the ID 0, which is the root&apos;s.</source>
        <translation>ファイル内の部署に、ルートの ID である 0 が使われています。</translation>
    </message>
    <message>
        <source>Two departments of the file have the ID %1.</source>
        <translation>ファイル内の 2 つの部署が同じ ID %1 を持っています。</translation>
    </message>
    <message>
        <source>Two people of the file have the ID %1.</source>
        <translation>ファイル内の 2 人が同じ ID %1 を持っています。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::Sandbox::Main</name>
    <message>
        <source>An organization on this machine that speaks Feishu&apos;s protocols. Prints one line of JSON with port, app_id and app_secret when it is ready.</source>
        <translation>Feishu のプロトコルで応答する、このコンピューター上の組織です。準備ができると port、app_id、app_secret を含む JSON を 1 行出力します。</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 takes any free one.</source>
        <translation>127.0.0.1 のポート。0 は空いているポートを使用します。</translation>
    </message>
    <message>
        <source>small (30 departments, 300 people), medium (1,000, 20,000), large (10,000, 100,000), or a JSON file as GET /sandbox/organization gives it.</source>
        <translation>small（30部署、300名）、medium（1,000、20,000）、large（10,000、100,000）、または GET /sandbox/organization が返す形式の JSON ファイル。</translation>
    </message>
    <message>
        <source>The same seed gives the same organization, IDs and secret.</source>
        <translation>同じシードからは同じ組織、ID、シークレットが生成されます。</translation>
    </message>
    <message>
        <source>Each answer of the API waits that long.</source>
        <translation>API の応答ごとにこの時間だけ遅らせます。</translation>
    </message>
    <message>
        <source>Whether the platform&apos;s quotas hold.</source>
        <translation>プラットフォームのクォータを適用するかどうか。</translation>
    </message>
    <message>
        <source>Colleagues change something every two to three seconds.</source>
        <translation>同僚が 2～3 秒ごとに何かを変更します。</translation>
    </message>
    <message>
        <source>Colleagues&apos; changes per second; implies --live.</source>
        <translation>1 秒あたりの同僚の変更数。--live も有効になります。</translation>
    </message>
    <message>
        <source>Life of a tenant token.</source>
        <translation>テナントトークンの有効期間。</translation>
    </message>
    <message>
        <source>Multiplies the repeats of unacknowledged events (15 s, 5 min, 1 h, 6 h).</source>
        <translation>未確認イベントの再送間隔（15秒、5分、1時間、6時間）に掛ける倍率。</translation>
    </message>
    <message>
        <source>Longer events are split into frames of this size; 0: never.</source>
        <translation>これより長いイベントはこのサイズのフレームに分割されます。0 は分割なし。</translation>
    </message>
    <message>
        <source>ReconnectInterval that clients are told.</source>
        <translation>クライアントに通知する ReconnectInterval。</translation>
    </message>
    <message>
        <source>ReconnectNonce that clients are told.</source>
        <translation>クライアントに通知する ReconnectNonce。</translation>
    </message>
    <message>
        <source>ReconnectCount that clients are told; -1: without end.</source>
        <translation>クライアントに通知する ReconnectCount。-1 は無制限。</translation>
    </message>
    <message>
        <source>PingInterval that clients are told.</source>
        <translation>クライアントに通知する PingInterval。</translation>
    </message>
    <message>
        <source>The sandbox cannot start: </source>
        <translation>サンドボックスを起動できません：</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>「%1」は余分です。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not one of its values.</source>
        <translation>--%1：「%2」は使えない値です。</translation>
    </message>
    <message>
        <source>Try &quot;orgdesk-sandbox --help&quot;.</source>
        <translation>「orgdesk-sandbox --help」をお試しください。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::SaveFilterDialog</name>
    <message>
        <source>Save Filter</source>
        <translation>絞り込みを保存</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>保存するには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a filter of this name; this one takes its place.</source>
        <translation>同じ名前の絞り込みがあります。これに置き換えられます。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::Screenshot</name>
    <message>
        <source>No picture: the first sync did not come to its end.</source>
        <translation>画像を作成できません：初回の同期が完了しませんでした。</translation>
    </message>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.</source>
        <translation>画像を「%1」に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search departments and people</source>
        <translation>部署とメンバーを検索</translation>
    </message>
    <message>
        <source>Finds names, pinyin, e-mail, phone and employee numbers as you type</source>
        <translation>入力と同時に名前、ピンイン、メール、電話番号、社員番号を検索します</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a hit and where it is</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln件の結果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDesk::SearchModel</name>
    <message>
        <source>person</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>person in %1</source>
        <translation>メンバー（%1）</translation>
    </message>
    <message>
        <source>department in %1</source>
        <translation>部署（%1）</translation>
    </message>
</context>
<context>
    <name>OrgDesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
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
        <translation>組織を見渡し、部署を変更し、変更をライブで追えます。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>サンドボックス（お試し組織）を開く</translation>
    </message>
    <message>
        <source>An invented company on this computer, alive, to try everything out.</source>
        <translation>このコンピューター上の架空の会社で、すべての機能を試せます。</translation>
    </message>
    <message>
        <source>Connect to Feishu or Lark</source>
        <translation>Feishu または Lark に接続</translation>
    </message>
    <message>
        <source>Your own company, with the App ID and secret of an app.</source>
        <translation>アプリの App ID とシークレットで自社に接続します。</translation>
    </message>
    <message>
        <source>Small: 30 departments, 300 people</source>
        <translation>小規模：30部署、300名</translation>
    </message>
    <message>
        <source>Medium: 1,000 departments, 20,000 people</source>
        <translation>中規模：1,000部署、20,000名</translation>
    </message>
    <message>
        <source>Large: 10,000 departments, 100,000 people</source>
        <translation>大規模：10,000部署、100,000名</translation>
    </message>
    <message>
        <source>S&amp;ize of the sandbox:</source>
        <translation>規模(&amp;I)：</translation>
    </message>
    <message>
        <source>The organization is being opened</source>
        <translation>組織を開いています</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>OrgDesk::StatusPanel</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>再接続中…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Asking what the app may see…</source>
        <translation>アプリの参照範囲を確認中…</translation>
    </message>
    <message>
        <source>Reading departments: %1</source>
        <translation>部署を読み込み中：%1</translation>
    </message>
    <message>
        <source>Reading people: %1 (%2 of %3 departments)</source>
        <translation>メンバーを読み込み中：%1（部署 %2/%3）</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2 departments</source>
        <translation>照合中：部署 %1/%2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>照合中…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, remaining time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Progress of the synchronization</source>
        <translation>同期の進行状況</translation>
    </message>
    <message>
        <source>%1 · last event %2</source>
        <comment>connection, relative time</comment>
        <translation>%1・最新イベント：%2</translation>
    </message>
    <message>
        <source>The last event came on %1.</source>
        <translation>最新のイベントは %1 に届きました。</translation>
    </message>
    <message>
        <source>Connected; no event has come since the start. That is normal while nobody changes anything.</source>
        <translation>接続済みです。起動後、イベントはまだ届いていません。誰も変更していない間は正常な状態です。</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>読み込み未完了</translation>
    </message>
    <message>
        <source>The organization has not been read completely yet.</source>
        <translation>組織のデータはまだすべて読み込まれていません。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>relative time</comment>
        <translation>データ時点：%1</translation>
    </message>
    <message>
        <source>Last compared completely with the platform on %1.</source>
        <translation>プラットフォームとの最終完全照合：%1。</translation>
    </message>
    <message>
        <source>Quota %1 %</source>
        <translation>クォータ %1%</translation>
    </message>
    <message>
        <source>%1 % of the busiest interface&apos;s calls of this minute are used.</source>
        <translation>最も使用の多い API で、この 1 分間の呼び出し枠の %1% を使用しています。</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>残り約%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>残り約%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in the last minute.</source>
        <translation>
            <numerusform>直近 1 分間の呼び出し：%Ln回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) are waiting for the quota.</source>
        <translation>
            <numerusform>%Ln件の呼び出しがクォータの空きを待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform has asked to slow down %Ln time(s).</source>
        <translation>
            <numerusform>プラットフォームから呼び出し頻度を下げるよう%Ln回要求されました。</numerusform>
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
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how much is done, remaining time</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>No local copy</source>
        <translation>ローカルコピーなし</translation>
    </message>
    <message>
        <source>The copy of departments and people is deleted from this computer when the organization is closed. Settings &gt; Data changes that.</source>
        <translation>組織を閉じると、部署とメンバーのコピーはこのコンピューターから削除されます。「設定 &gt; データ」で変更できます。</translation>
    </message>
</context>
<context>
    <name>OrgDesk::SyncEngine</name>
    <message>
        <source>Shared with this app</source>
        <comment>place in the tree for single people without a visible department</comment>
        <translation>このアプリに個別に共有</translation>
    </message>
</context>
<context>
    <name>OrgDesk::ValueEditor</name>
    <message>
        <source>&amp;Clear the field instead</source>
        <translation>代わりに項目を空にする(&amp;C)</translation>
    </message>
    <message>
        <source>Two letters, such as CN or JP</source>
        <translation>CN や JP など 2 文字</translation>
    </message>
    <message>
        <source>Type the manager&apos;s name, e-mail address or number</source>
        <translation>上長の名前、メール、番号を入力</translation>
    </message>
    <message>
        <source>Add a dotted-line manager: type a name</source>
        <translation>点線の上長を追加：名前を入力</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（選択）</translation>
    </message>
    <message>
        <source>Colleagues may see the number</source>
        <translation>同僚は番号を見られる</translation>
    </message>
    <message>
        <source>Colleagues may not see the number</source>
        <translation>同僚は番号を見られない</translation>
    </message>
</context>
<context>
    <name>OrgDesk::WorkspaceBars</name>
    <message>
        <source>The organization is being read for the first time. You can look around meanwhile; the department that you look at is read first.</source>
        <translation>組織を初めて読み込んでいます。その間も閲覧でき、表示中の部署が優先して読み込まれます。</translation>
    </message>
    <message>
        <source>The platform&apos;s last answer lacks %1 of %2 departments and %3 of %4 people. Nothing was removed here: this may be a fault or a lost permission. Are they really gone?</source>
        <translation>プラットフォームの最新の応答には、部署 %2 件中 %1 件、メンバー %4 名中 %3 名が含まれていません。障害や権限の喪失の可能性があるため、ここでは何も削除していません。実際に削除されたものですか？</translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation>保持する</translation>
    </message>
    <message>
        <source>Remove Them</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>The platform keeps refusing the live connection. Possible causes: long connection mode is not switched on in the app&apos;s event settings; the app&apos;s version with it is not released; 50 connections of the app are online already; a proxy or firewall does not let WebSockets through. Until it works, changes are found by comparing regularly.</source>
        <translation>プラットフォームがライブ接続を拒否し続けています。考えられる原因：アプリのイベント設定で長時間接続モードが有効になっていない、その設定を含むアプリのバージョンが公開されていない、アプリの接続がすでに 50 件ある、プロキシやファイアウォールが WebSocket を遮断している。復旧するまで、変更は定期的な照合で検出します。</translation>
    </message>
    <message>
        <source>Compare Now</source>
        <translation>今すぐ照合</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open Console</source>
        <translation>コンソールを開く</translation>
    </message>
    <message>
        <source>Read-only: everything can be looked at, nothing can be changed.</source>
        <translation>読み取り専用：すべて閲覧できますが、変更はできません。</translation>
    </message>
    <message>
        <source>Allow Changes</source>
        <translation>変更を許可</translation>
    </message>
    <message>
        <source>The app may not see any department or person of the company. Set its contacts range under Permissions &amp; Scopes in the developer console and release a version of the app; what it may see then appears here by itself.</source>
        <translation>アプリは会社の部署もメンバーも参照できません。開発者コンソールの「権限管理」で連絡先の範囲を設定し、アプリのバージョンを公開してください。参照できるようになったものは自動的にここに表示されます。</translation>
    </message>
    <message>
        <source>The app may see only a part of the company. The departments at the top are those that it may see; they need not be at the top of the company.</source>
        <translation>アプリは会社の一部のみ参照できます。一番上に表示されるのは参照できる部署であり、会社の最上位の部署とは限りません。</translation>
    </message>
    <message>
        <source>Switch Organization…</source>
        <translation>組織を切り替え…</translation>
    </message>
    <message>
        <source>OrgDesk ended while changes were under way. This is what became of them:</source>
        <translation>変更の実行中に OrgDesk が終了しました。それぞれの結果は次のとおりです：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections of this app are online. The platform sends each event to only one of them, so some changes will be seen here only after the next comparison.</source>
        <translation>
            <numerusform>このアプリの接続が%Ln件オンラインです。プラットフォームは各イベントをそのうちの 1 件にのみ送信するため、一部の変更は次回の照合後に表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) are in the Activity list.</source>
        <translation>
            <numerusform>ほかに %Ln 件の変更があります。アクティビティ一覧をご覧ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored copy of the organization was damaged. It has been removed and is being read anew; your own changes and their history are kept.</source>
        <translation>組織のローカルデータが破損していたため、削除して読み直しています。自分の変更とその履歴は保持されています。</translation>
    </message>
    <message>
        <source>Enter the Secret Again…</source>
        <translation>Secret を入力し直す…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were written to %1.</source>
        <translation>
            <numerusform>%Ln 人を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>%1 OrgDesk tries again by itself.</source>
        <translation>%1OrgDesk が自動的に再試行します。</translation>
    </message>
</context>
<context>
    <name>PermissionWording</name>
    <message>
        <source>create, change and delete departments</source>
        <translation>部署の作成、変更、削除</translation>
    </message>
    <message>
        <source>read the list of departments and people</source>
        <translation>部署とメンバーの一覧の読み取り</translation>
    </message>
    <message>
        <source>read departments and people with most of their details</source>
        <translation>部署とメンバー、およびその詳細の大部分の読み取り</translation>
    </message>
    <message>
        <source>change a department&apos;s own ID</source>
        <translation>部署のカスタム ID の変更</translation>
    </message>
    <message>
        <source>change a person&apos;s own ID</source>
        <translation>メンバーのユーザー ID の変更</translation>
    </message>
    <message>
        <source>read the names of departments</source>
        <translation>部署の名称の読み取り</translation>
    </message>
    <message>
        <source>read the place, leaders and size of departments</source>
        <translation>部署の位置、責任者、人数の読み取り</translation>
    </message>
    <message>
        <source>read the HR partners of departments</source>
        <translation>部署の HRBP の読み取り</translation>
    </message>
    <message>
        <source>read the names of people</source>
        <translation>メンバーの氏名の読み取り</translation>
    </message>
    <message>
        <source>change the names of people</source>
        <translation>メンバーの氏名の変更</translation>
    </message>
    <message>
        <source>read e-mail addresses</source>
        <translation>メールアドレスの読み取り</translation>
    </message>
    <message>
        <source>read mobile numbers</source>
        <translation>携帯電話番号の読み取り</translation>
    </message>
    <message>
        <source>read people&apos;s own IDs (user_id)</source>
        <translation>メンバーのユーザー ID（user_id）の読み取り</translation>
    </message>
    <message>
        <source>find people by e-mail address or mobile number</source>
        <translation>メールアドレスまたは携帯電話番号によるメンバーの検索</translation>
    </message>
    <message>
        <source>read gender</source>
        <translation>性別の読み取り</translation>
    </message>
    <message>
        <source>read which departments people belong to, and their superiors</source>
        <translation>メンバーの所属部署と上長の読み取り</translation>
    </message>
    <message>
        <source>read status, title, place of work and other employment details</source>
        <translation>状態、役職、勤務地などの雇用情報の読み取り</translation>
    </message>
    <message>
        <source>read employee numbers</source>
        <translation>社員番号の読み取り</translation>
    </message>
    <message>
        <source>read job levels</source>
        <translation>職位等級の読み取り</translation>
    </message>
    <message>
        <source>read job families</source>
        <translation>職務系統の読み取り</translation>
    </message>
    <message>
        <source>read job titles</source>
        <translation>役職の読み取り</translation>
    </message>
    <message>
        <source>read cities of work</source>
        <translation>勤務都市の読み取り</translation>
    </message>
    <message>
        <source>search people</source>
        <translation>メンバーの検索</translation>
    </message>
    <message>
        <source>needed by a call that was refused</source>
        <translation>拒否された呼び出しに必要な権限</translation>
    </message>
    <message>
        <source>read the list of job levels</source>
        <translation>職級の一覧を読み取る</translation>
    </message>
    <message>
        <source>read the list of job families</source>
        <translation>職種の一覧を読み取る</translation>
    </message>
    <message>
        <source>read user groups</source>
        <translation>ユーザーグループを読み取る</translation>
    </message>
    <message>
        <source>read dotted-line managers</source>
        <translation>点線の上司を読み取る</translation>
    </message>
</context>
<context>
    <name>PersonChangeWording</name>
    <message>
        <source>Change the departments of %1</source>
        <translation>%1の部署を変更</translation>
    </message>
    <message>
        <source>Add %1 to %2 as well</source>
        <translation>%1を%2にも追加</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>%1を%2から外す</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>%1を%2から%3へ移動</translation>
    </message>
    <message>
        <source>The departments of %1 were changed</source>
        <translation>%1の部署が変更されました</translation>
    </message>
    <message>
        <source>%1 was added to %2 as well</source>
        <translation>%1が%2にも追加されました</translation>
    </message>
    <message>
        <source>%1 was taken out of %2</source>
        <translation>%1が%2から外されました</translation>
    </message>
    <message>
        <source>%1 was moved from %2 to %3</source>
        <translation>%1が%2から%3へ移動されました</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1を編集</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>%1を凍結</translation>
    </message>
    <message>
        <source>Unfreeze %1</source>
        <translation>%1の凍結を解除</translation>
    </message>
    <message>
        <source>Change “%2” of %1</source>
        <extracomment>%1 is a person, %2 a field of the form.</extracomment>
        <translation>%1の「%2」を変更</translation>
    </message>
    <message>
        <source>%1 was edited</source>
        <translation>%1が編集されました</translation>
    </message>
    <message>
        <source>%1 was frozen</source>
        <translation>%1が凍結されました</translation>
    </message>
    <message>
        <source>%1 was unfrozen</source>
        <translation>%1の凍結が解除されました</translation>
    </message>
    <message>
        <source>“%2” of %1 was changed</source>
        <extracomment>%1 is a person, %2 a field of the form.</extracomment>
        <translation>%1の「%2」が変更されました</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1を%2に追加</translation>
    </message>
    <message>
        <source>Offboard %1</source>
        <translation>%1の退職を処理</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1を復帰</translation>
    </message>
    <message>
        <source>Restore %1 to %2</source>
        <translation>%1を%2に復帰</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1が追加されました</translation>
    </message>
    <message>
        <source>%1 was added to %2</source>
        <translation>%1が%2に追加されました</translation>
    </message>
    <message>
        <source>%1 was offboarded</source>
        <translation>%1の退職を処理しました</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <translation>%1が復帰しました</translation>
    </message>
    <message>
        <source>%1 was restored to %2</source>
        <translation>%1が%2に復帰しました</translation>
    </message>
    <message>
        <source>Put %1 into the group %2</source>
        <extracomment>%1 is a person, %2 a user group.</extracomment>
        <translation>%1をグループ%2に追加</translation>
    </message>
    <message>
        <source>Take %1 out of the group %2</source>
        <translation>%1をグループ%2から外す</translation>
    </message>
    <message>
        <source>%1 was put into the group %2</source>
        <extracomment>%1 is a person, %2 a user group.</extracomment>
        <translation>%1がグループ%2に追加されました</translation>
    </message>
    <message>
        <source>%1 was taken out of the group %2</source>
        <translation>%1がグループ%2から外れました</translation>
    </message>
</context>
<context>
    <name>PersonValueText</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>ProblemWording</name>
    <message>
        <source>A department needs a name.</source>
        <translation>部署には名称が必要です。</translation>
    </message>
    <message>
        <source>The name is too long: at most %1 characters are allowed.</source>
        <translation>名称が長すぎます。%1 文字以内にしてください。</translation>
    </message>
    <message>
        <source>The character “%1” is not allowed in a name.</source>
        <translation>名称に「%1」は使用できません。</translation>
    </message>
    <message>
        <source>A department at the same place already has this name, perhaps in another language.</source>
        <translation>同じ場所に、この名称の部署がすでにあります（他言語の名称の場合もあります）。</translation>
    </message>
    <message>
        <source>“%1” at the same place already has this name, perhaps in another language.</source>
        <translation>同じ場所の「%1」がすでにこの名称を使っています（他言語の名称の場合もあります）。</translation>
    </message>
    <message>
        <source>The department to put it in does not exist any more.</source>
        <translation>移動先または作成先の部署はすでに存在しません。</translation>
    </message>
    <message>
        <source>A department cannot be moved into itself.</source>
        <translation>部署を自分自身の中に移動することはできません。</translation>
    </message>
    <message>
        <source>A department cannot be moved into a department below itself.</source>
        <translation>部署を自分の下位部署の中に移動することはできません。</translation>
    </message>
    <message>
        <source>The tree would become too deep: at most %1 levels are allowed.</source>
        <translation>階層が深くなりすぎます。上限は %1 階層です。</translation>
    </message>
    <message>
        <source>The department would have too many sub-departments: at most %1 are allowed.</source>
        <translation>下位部署が多くなりすぎます。上限は %1 件です。</translation>
    </message>
    <message>
        <source>The organization would have too many departments: at most %1 are allowed.</source>
        <translation>組織の部署が多くなりすぎます。上限は %1 件です。</translation>
    </message>
    <message>
        <source>The order must not be negative.</source>
        <translation>表示順に負の値は指定できません。</translation>
    </message>
    <message>
        <source>A department at the same place already has this order.</source>
        <translation>同じ場所に、この表示順の部署がすでにあります。</translation>
    </message>
    <message>
        <source>“%1” already has this order.</source>
        <translation>「%1」がすでにこの表示順を使っています。</translation>
    </message>
    <message>
        <source>The same person is named as leader twice.</source>
        <translation>同じメンバーが責任者として重複しています。</translation>
    </message>
    <message>
        <source>There are deputies but no main leader.</source>
        <translation>副責任者がいますが、主責任者がいません。</translation>
    </message>
    <message>
        <source>The department does not exist any more.</source>
        <translation>この部署はすでに存在しません。</translation>
    </message>
    <message>
        <source>The organization itself cannot be changed here.</source>
        <translation>組織自体はここでは変更できません。</translation>
    </message>
    <message numerus="yes">
        <source>It still has %n sub-department(s). Move or delete them first.</source>
        <translation>
            <numerusform>下位部署が%n件残っています。先に移動または削除してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still belong to it. Move them first.</source>
        <translation>
            <numerusform>メンバーが%n名残っています。先に異動させてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters are allowed.</source>
        <translation>長すぎます。最大 %1 文字です。</translation>
    </message>
    <message>
        <source>“%1” cannot be left empty.</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>「%1」は空にできません。</translation>
    </message>
    <message>
        <source>Somebody else has this value already.</source>
        <translation>この値はすでに別の人が使っています。</translation>
    </message>
    <message>
        <source>An ID must not contain blanks.</source>
        <translation>ID に空白は使えません。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>メールアドレスではありません。</translation>
    </message>
    <message>
        <source>A mobile number from abroad needs an e-mail address as well.</source>
        <translation>海外の携帯番号にはメールアドレスも必要です。</translation>
    </message>
    <message>
        <source>This is not a mobile number. Numbers from abroad begin with + and the country&apos;s code.</source>
        <translation>携帯番号ではありません。海外の番号は + と国番号で始まります。</translation>
    </message>
    <message>
        <source>This date is not possible.</source>
        <translation>この日付は使えません。</translation>
    </message>
    <message>
        <source>A link needs a text, and an address that begins with http:// or https://.</source>
        <translation>リンクには文字と、http:// または https:// で始まるアドレスが必要です。</translation>
    </message>
    <message>
        <source>Everybody belongs to at least one department.</source>
        <translation>少なくとも一つの部署に属する必要があります。</translation>
    </message>
    <message>
        <source>Nobody may belong to more than %1 departments.</source>
        <translation>所属できる部署は最大 %1 個です。</translation>
    </message>
    <message>
        <source>Nobody can be his or her own manager.</source>
        <translation>本人を自分の上長にすることはできません。</translation>
    </message>
    <message>
        <source>An ID has up to 64 letters, digits and the signs _ - @ . and begins with a letter or a digit, but not with “od-”.</source>
        <translation>ID は 64 文字以内の英数字と記号 _ - @ . で、先頭は英数字です。「od-」で始めることはできません。</translation>
    </message>
    <message>
        <source>At most %1 people are allowed here.</source>
        <translation>ここには最大 %1 人まで指定できます。</translation>
    </message>
    <message>
        <source>“%1” has this ID already.</source>
        <translation>「%1」がすでにこの ID を使っています。</translation>
    </message>
    <message>
        <source>“%1” is not in the list any more.</source>
        <translation>「%1」は一覧にありません。</translation>
    </message>
    <message>
        <source>“%1” comes with the platform and cannot be changed or deleted.</source>
        <translation>「%1」はプラットフォームの既定のものであり、変更も削除もできません。</translation>
    </message>
    <message>
        <source>“%1” goes by this name already.</source>
        <translation>「%1」がすでにこの名前を使っています。</translation>
    </message>
</context>
<context>
    <name>RunOutcome</name>
    <message>
        <source>Nothing was sent: what became of an earlier change has to be found out first.</source>
        <translation>何も送信していません。先に以前の変更の結果を確認する必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) are in the Activity list.</source>
        <translation>
            <numerusform>ほかに %Ln 件の変更がアクティビティにあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithheldFields</name>
    <message>
        <source>Not permitted</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>Not permitted, or empty</source>
        <translation>許可されていないか、空です</translation>
    </message>
    <message>
        <source>The app may read this with the permission %1. See Organization &gt; Scope and Permissions.</source>
        <translation>この項目を読み取るには権限 %1 が必要です。「組織」&gt;「範囲と権限」を参照してください。</translation>
    </message>
</context>
</TS>
