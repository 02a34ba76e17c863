<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
    <context>
        <name>Account</name>
        <message>
            <source>パスフレーズは %1 文字以上にしてください。</source>
            <translation>Use at least %1 characters for the passphrase.</translation>
        </message>
        <message>
            <source>同じ文字だけのパスフレーズは使えません。</source>
            <translation>A passphrase of one repeated character cannot be used.</translation>
        </message>
        <message>
            <source>パスフレーズにログイン名を含めないでください。</source>
            <translation>Do not put the login name into the passphrase.</translation>
        </message>
        <message>
            <source>今のパスフレーズが違います。</source>
            <translation>The present passphrase is wrong.</translation>
        </message>
        <message>
            <source>続けて間違えたため、少しのあいだ受け付けません。しばらく待って、もう一度お試しください。</source>
            <translation>It was wrong several times in a row and is not taken for a moment. Wait a little and try again.</translation>
        </message>
        <message>
            <source>サーバーの返事がなく、変わったかどうかまだ分かりません。次にサインインするときは、新しいパスフレーズから先に試してください。</source>
            <translation>The server did not answer: whether it was changed is not known yet. At your next sign-in try the new passphrase first.</translation>
        </message>
        <message>
            <source>ログイン名は英小文字で始まる英小文字・数字・_ の 40 文字までにしてください。</source>
            <translation>A login name begins with a lower-case letter and has up to 40 lower-case letters, digits or _.</translation>
        </message>
        <message>
            <source>お名前を入力してください。</source>
            <translation>Enter a name.</translation>
        </message>
        <message>
            <source>最後の管理者は変更できません。先にほかの管理者を登録してください。</source>
            <translation>The last administrator cannot be changed. Add another one first.</translation>
        </message>
        <message>
            <source>ほかの人が先に登録しました。サインインし直してください。</source>
            <translation>Somebody else was first. Please sign in again.</translation>
        </message>
        <message>
            <source>役割は staff、supervisor、it のどれかです。</source>
            <translation>The role is staff, supervisor or it.</translation>
        </message>
        <message>
            <source>そのログイン名の職員はいません。</source>
            <translation>There is nobody with this login.</translation>
        </message>
        <message>
            <source>もうそのようになっています。何も変えていません。</source>
            <translation>That is so already. Nothing was changed.</translation>
        </message>
        <message>
            <source>その役割の最後の人です。先にほかの人をその役割にしてください。何も変えていません。</source>
            <translation>This is the last person with that role. Give the role to somebody else first. Nothing was changed.</translation>
        </message>
        <message>
            <source>その人についての前の依頼が、責任者の承認を待っています。何も変えていません。</source>
            <translation>An earlier request about this person waits for a supervisor’s word. Nothing was changed.</translation>
        </message>
        <message>
            <source>自分が依頼したことと、自分についてのことは、ほかの責任者が承認します。</source>
            <translation>What you asked for yourself, and what is about yourself, is answered by another supervisor.</translation>
        </message>
        <message>
            <source>その依頼には、もう返事がありました。何も変えていません。</source>
            <translation>That request has been answered already. Nothing was changed.</translation>
        </message>
        <message>
            <source>承認を待つ依頼に、その番号のものはありません。</source>
            <translation>No request with this number waits for a word.</translation>
        </message>
        <message>
            <source>その役割の人にはできません（依頼は管理者、承認は責任者が行います）。</source>
            <translation>This role may not do that (IT asks, a supervisor answers).</translation>
        </message>
        <message>
            <source>2 回のパスフレーズが違います。何も変えていません。</source>
            <translation>The two passphrases differ. Nothing was changed.</translation>
        </message>
        <message>
            <source>そのログイン名は、もう使われています。何も変えていません。</source>
            <translation>This login is taken already. Nothing was changed.</translation>
        </message>
        <message>
            <source>窓口職員</source>
            <translation>counter staff</translation>
        </message>
        <message>
            <source>責任者</source>
            <translation>supervisor</translation>
        </message>
        <message>
            <source>管理者</source>
            <translation>administrator</translation>
        </message>
        <message>
            <source>%1 さんを%2として加える</source>
            <translation>Add %1 as %2</translation>
        </message>
        <message>
            <source>%1 さんを%2にする</source>
            <translation>Make %1 %2</translation>
        </message>
        <message>
            <source>%1 さんのパスフレーズを新しくする</source>
            <translation>New passphrase for %1</translation>
        </message>
        <message>
            <source>%1 さんを使用停止にする</source>
            <translation>Disable %1</translation>
        </message>
        <message>
            <source>%1 さんをまた使えるようにする</source>
            <translation>Enable %1</translation>
        </message>
    </context>
    <context>
        <name>AccountPage</name>
        <message>
            <source>承認すると、すぐにサインインできるようになります。</source>
            <translation>Once approved, this person can sign in at once.</translation>
        </message>
        <message>
            <source>承認すると、すぐに役割が変わります。</source>
            <translation>Once approved, the role changes at once.</translation>
        </message>
        <message>
            <source>承認すると、すぐに新しいパスフレーズになり、その人の端末の接続は終わります。本人と責任者に知らされます。</source>
            <translation>Once approved, the new passphrase holds at once, and this person’s connections end. This person and the supervisors are told.</translation>
        </message>
        <message>
            <source>承認すると、サインインできなくなります。</source>
            <translation>Once approved, this person can no longer sign in.</translation>
        </message>
        <message>
            <source>承認すると、新しいパスフレーズで、またサインインできるようになります。</source>
            <translation>Once approved, this person can sign in again, with the new passphrase.</translation>
        </message>
        <message>
            <source>責任者の承認を待っています。責任者が、この画面で承認するか差し戻します。</source>
            <translation>Waiting for a supervisor’s approval. Supervisors approve it or send it back on this page.</translation>
        </message>
        <message>
            <source>ご自分が依頼したことなので、ほかの責任者が承認するか差し戻します。</source>
            <translation>You asked for this yourself: another supervisor approves it or sends it back.</translation>
        </message>
        <message>
            <source>ご自分についての依頼なので、ほかの責任者が承認するか差し戻します。</source>
            <translation>This is about yourself: another supervisor approves it or sends it back.</translation>
        </message>
        <message>
            <source>あなたか、ほかの責任者</source>
            <translation>you or another one</translation>
        </message>
        <message>
            <source>責任者</source>
            <translation>supervisors</translation>
        </message>
        <message>
            <source>ほかの責任者</source>
            <translation>another supervisor</translation>
        </message>
        <message>
            <source>利用中</source>
            <translation>active</translation>
        </message>
        <message>
            <source>停止</source>
            <translation>disabled</translation>
        </message>
        <message>
            <source>職員を追加</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>役割を変更</source>
            <translation>Change the role</translation>
        </message>
        <message>
            <source>パスフレーズを再設定</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>利用を停止</source>
            <translation>Disable</translation>
        </message>
        <message>
            <source>利用を再開</source>
            <translation>Enable</translation>
        </message>
        <message>
            <source>責任者の承認を待ちます。承認されるまでは、何も変わりません。</source>
            <translation>It waits for a supervisor’s approval. Nothing changes before.</translation>
        </message>
        <message>
            <source>すぐに変わり、その人の端末の接続は終わります。本人と責任者に知らされます。</source>
            <translation>It changes at once, and this person’s connections end. This person and the supervisors are told.</translation>
        </message>
        <message>
            <source>すぐに使えるようになります。</source>
            <translation>This person can sign in at once.</translation>
        </message>
    </context>
    <context>
        <name>Admin</name>
        <message>
            <source>見つかりません。名前と場所を確かめてください。</source>
            <translation>Not found. Check the name and the place.</translation>
        </message>
        <message>
            <source>ほかの変更と重なりました。何も変えていません。</source>
            <translation>Another change came first. Nothing was changed.</translation>
        </message>
        <message>
            <source>内容が正しくありません。何も変えていません。</source>
            <translation>What was given is not valid. Nothing was changed.</translation>
        </message>
        <message>
            <source>許可されていません。何も変えていません。</source>
            <translation>Not permitted. Nothing was changed.</translation>
        </message>
        <message>
            <source>番号の残りがありません。</source>
            <translation>No numbers are left.</translation>
        </message>
        <message>
            <source>開けません。ほかのプログラムが使っていないか、場所が正しいかを確かめてください。</source>
            <translation>It cannot be opened. Check that no other program is using it and that the place is right.</translation>
        </message>
        <message>
            <source>データが壊れています。上書きしないでください。</source>
            <translation>The data are damaged. Do not overwrite them.</translation>
        </message>
        <message>
            <source>大きすぎます。</source>
            <translation>Too large.</translation>
        </message>
        <message>
            <source>この形式は読めません。</source>
            <translation>This format cannot be read.</translation>
        </message>
        <message>
            <source>データベースの版がこのプログラムと合いません。古いデータベースなら uketsuke-admin migrate で更新し、新しいデータベースなら新しいプログラムを使ってください。</source>
            <translation>The version of the database does not match this program. Bring an older database up to date with uketsuke-admin migrate; for a newer one use a newer program.</translation>
        </message>
        <message>
            <source>中止しました。</source>
            <translation>Cancelled.</translation>
        </message>
        <message>
            <source>空き容量が足りません。</source>
            <translation>There is not enough free space.</translation>
        </message>
        <message>
            <source>プログラムに問題が起きました。</source>
            <translation>Something went wrong in the program.</translation>
        </message>
        <message>
            <source>復元の後です。numbers skip-to で最後の番号を入れるまで、番号は出ません。</source>
            <translation>The database was restored. No number is issued until the last one is entered by numbers skip-to.</translation>
        </message>
        <message>
            <source>利用券番号として読めません。何も変えていません。</source>
            <translation>This cannot be read as a card number. Nothing was changed.</translation>
        </message>
        <message>
            <source>チェックデジットが合いません。番号を確かめてください。</source>
            <translation>The check digit is wrong. Check the number.</translation>
        </message>
        <message>
            <source>この範囲の番号ではありません。先頭の数字からチェックデジットまで、すべて入れてください。</source>
            <translation>This number is not of the range. Enter all of it, from the first digit to the check digit.</translation>
        </message>
        <message>
            <source>このデータベースは、もっと後の番号を出しています。戻すことはできません。</source>
            <translation>This database has issued later numbers. It cannot go back.</translation>
        </message>
        <message>
            <source>この範囲の最後を超えています。</source>
            <translation>This is beyond the end of the range.</translation>
        </message>
        <message>
            <source>同じ名前の範囲が二つ以上あります。numbers list --json の id で選んでください。</source>
            <translation>Several ranges have this name. Choose one by its id from numbers list --json.</translation>
        </message>
        <message>
            <source>バックアップのフォルダーがないか、決まっていません。--to DIR で指定できます。</source>
            <translation>The backup folder is missing or was not chosen. --to DIR names one.</translation>
        </message>
        <message>
            <source>ほかのプログラムがバックアップを作っています。終わってからもう一度行ってください。</source>
            <translation>Another program is making a backup. Try again when it has finished.</translation>
        </message>
        <message>
            <source>そのバックアップは見つかりません。何も変えていません。</source>
            <translation>That backup was not found. Nothing was changed.</translation>
        </message>
        <message>
            <source>このバックアップは壊れています。何も変えていません。別のものを選んでください。</source>
            <translation>This backup is damaged. Nothing was changed. Choose another one.</translation>
        </message>
        <message>
            <source>このファイルは、受付のバックアップではないか、壊れています。何も変えていません。</source>
            <translation>This file is not a backup of Uketsuke, or it is damaged. Nothing was changed.</translation>
        </message>
        <message>
            <source>データベースが開かれています。受付の画面と予約した作業をすべて閉じてから、もう一度行ってください。</source>
            <translation>The database is open. Close every desk and every scheduled task, then try again.</translation>
        </message>
        <message>
            <source>使い方: uketsuke-admin </source>
            <translation>Usage: uketsuke-admin </translation>
        </message>
        <message>
            <source>外に控えておいた末尾（番号:ハッシュ）と比べます</source>
            <translation>Compares with a head noted outside (number:hash)</translation>
        </message>
        <message>
            <source>記録 %1 件に、書き換えはありません。</source>
            <translation>Journal entries checked: %1. None has been altered.</translation>
        </message>
        <message>
            <source>記録の %1 番が書き換えられています。そこから後は信用できません。</source>
            <translation>Journal entry %1 has been altered. What follows it cannot be trusted.</translation>
        </message>
        <message>
            <source>控えの末尾が記録の中にありません。末尾が切られたか、作り直されています。</source>
            <translation>The noted head is not in the journal. Its end was cut off, or it was made anew.</translation>
        </message>
        <message>
            <source>バックアップを置くフォルダー（指定しなければ設定のフォルダー）</source>
            <translation>Folder for the backup (otherwise the one in the settings)</translation>
        </message>
        <message>
            <source>バックアップを作り、開いて確かめました: %1（%2 バイト）</source>
            <translation>Backup made, opened and verified: %1 (%2 bytes)</translation>
        </message>
        <message>
            <source>バックアップから復元しました。</source>
            <translation>Restored from the backup.</translation>
        </message>
        <message>
            <source>
いままでのデータベースは消さずに残してあります: %1</source>
            <translation>
The database used until now was kept: %1</translation>
        </message>
        <message>
            <source>
バックアップの後に破棄された画像 %1 枚を、もう一度破棄しました。</source>
            <translation>
Pictures destroyed after the backup and now destroyed again: %1</translation>
        </message>
        <message>
            <source>
いままでのデータベースが読めないため、バックアップの後に破棄された画像は分かりません。もう一度破棄してください。</source>
            <translation>
The database used until now cannot be read, so it is unknown which pictures were destroyed after the backup. Destroy them again.</translation>
        </message>
        <message>
            <source>
送信待ちだったメールは「送信不明」です。送信箱で一通ずつ決めてください。
利用券番号は、範囲ごとに最後の番号を入れるまで出ません: numbers skip-to RANGE NUMBER</source>
            <translation>
Mails that were waiting are now “unknown”. Decide on each of them in the outbox.
No card number is issued until the last one of each range is entered: numbers skip-to RANGE NUMBER</translation>
        </message>
        <message>
            <source>動いているデータベースのバックアップを作ります: backup [--to DIR]</source>
            <translation>Makes a backup of the running database: backup [--to DIR]</translation>
        </message>
        <message>
            <source>バックアップから復元します（いまのファイルは残します）: restore FILE</source>
            <translation>Restores from a backup (the present file is kept): restore FILE</translation>
        </message>
        <message>
            <source>データベースと最初の管理者を作りました: %1</source>
            <translation>Database and first administrator made: %1</translation>
        </message>
        <message>
            <source>%1 の中の %2</source>
            <translation>%2 in %1</translation>
        </message>
        <message>
            <source>%1 %2行目</source>
            <translation>%1 line %2</translation>
        </message>
        <message>
            <source>・</source>
            <translation>, </translation>
        </message>
        <message>
            <source>（%1）</source>
            <translation> (%1)</translation>
        </message>
        <message>
            <source>（ZIP の %1 番目）</source>
            <translation> (entry %1 of the ZIP)</translation>
        </message>
        <message>
            <source>
  添付 %1%2: %3</source>
            <translation>
  attachment %1%2: %3</translation>
        </message>
        <message>
            <source>見つかりません</source>
            <translation>not found</translation>
        </message>
        <message>
            <source>新規 %1・変更なし %2・変更 %3・保留 %4・拒否 %5</source>
            <translation>new %1, unchanged %2, changed %3, held %4, refused %5</translation>
        </message>
        <message>
            <source>
  読んだ CSV: </source>
            <translation>
  CSV read: </translation>
        </message>
        <message>
            <source>変更</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>保留</source>
            <translation>held</translation>
        </message>
        <message>
            <source>
  拒否 %1 %2: %3</source>
            <translation>
  refused %1 %2: %3</translation>
        </message>
        <message>
            <source>
  添付 %1: どの申請のものか分かりません</source>
            <translation>
  attachment %1: it is not known to which application it belongs</translation>
        </message>
        <message>
            <source>
  添付ファイルの名前がある行が %1 件ありますが、--attachments が指定されていません</source>
            <translation>
  rows that name attachments: %1, but --attachments was not given</translation>
        </message>
        <message>
            <source>
  途中でやめました。残りは、同じファイルで続きから取り込めます</source>
            <translation>
  stopped half-way. Take in the same file again for the rest</translation>
        </message>
        <message>
            <source>
  データベースの誤り（%1）で途中で終わりました。残りは、同じファイルで続きから取り込めます</source>
            <translation>
  broken off by an error of the database (%1). Take in the same file again for the rest</translation>
        </message>
        <message>
            <source>列の対応（名前、題名、またはファイル）</source>
            <translation>Column mapping (name, title or file)</translation>
        </message>
        <message>
            <source>添付ファイルのフォルダーまたは ZIP</source>
            <translation>Folder or ZIP with the attachments</translation>
        </message>
        <message>
            <source>添付のファイルを受付番号に付けます（何度でも）</source>
            <translation>Gives an attached file to a receipt number (as often as needed)</translation>
        </message>
        <message>
            <source>受け付けられない行を、直して取り込み直せる CSV に保存します（見出しが違うファイルは、同じフォルダーに分けます）</source>
            <translation>Saves refused rows as a CSV to be mended and taken in again (one file for each set of titles, in the same folder)</translation>
        </message>
        <message>
            <source>何が起こるかを見るだけで、書き込みません</source>
            <translation>Only shows what would happen; writes nothing</translation>
        </message>
        <message>
            <source>%1_要修正.csv</source>
            <translation>%1_to_mend.csv</translation>
        </message>
        <message>
            <source>
  受け付けられない行を %1 行、保存しました: %2</source>
            <translation>
  refused rows saved: %1, in %2</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>申請フォームの CSV（ZIP の中の CSV も）を取り込みます: intake FILE…</source>
            <translation>Takes in the form's CSV (also inside a ZIP): intake FILE…</translation>
        </message>
        <message>
            <source>必要な値がありません</source>
            <translation>a required value is missing</translation>
        </message>
        <message>
            <source>文字数が上限を超えています</source>
            <translation>longer than the limit</translation>
        </message>
        <message>
            <source>日付として読めません</source>
            <translation>not a date</translation>
        </message>
        <message>
            <source>手続きの名前が列の対応にありません</source>
            <translation>the procedure's name is not in the mapping</translation>
        </message>
        <message>
            <source>文字コードがファイルのほかの部分と違います</source>
            <translation>the encoding differs from the rest of the file</translation>
        </message>
        <message>
            <source>列の数が見出しと合いません</source>
            <translation>the number of columns differs from the titles</translation>
        </message>
        <message>
            <source>引用符 &quot; の使い方が正しくありません</source>
            <translation>a quotation mark &quot; is in the wrong place</translation>
        </message>
        <message>
            <source>引用符 &quot; が閉じられていません</source>
            <translation>a quotation mark &quot; is not closed</translation>
        </message>
        <message>
            <source>文字ではないデータ（NUL）が入っています</source>
            <translation>holds bytes that are no text (NUL)</translation>
        </message>
        <message>
            <source>1 行が大きすぎます</source>
            <translation>the row is too large</translation>
        </message>
        <message>
            <source>ここから後の受け付けられない行は示しません（--refused の CSV には全部入ります）</source>
            <translation>further refused rows are not shown (the CSV of --refused holds all)</translation>
        </message>
        <message>
            <source>ファイルを最後まで読めませんでした</source>
            <translation>the file could not be read to its end</translation>
        </message>
        <message>
            <source>データベースに書き込めませんでした</source>
            <translation>could not be written to the database</translation>
        </message>
        <message>
            <source>ほかの端末が同じ申請を取り込みました</source>
            <translation>another desk took in the same application</translation>
        </message>
        <message>
            <source>ほかに CSV が指定されているので、ZIP の中の CSV は読みません</source>
            <translation>another CSV was given, so the one in the ZIP is not read</translation>
        </message>
        <message>
            <source>ほかの申請の添付と同じファイルです</source>
            <translation>the same file as an attachment of another application</translation>
        </message>
        <message>
            <source>1 件の申請の添付が多すぎます</source>
            <translation>too many attachments for one application</translation>
        </message>
        <message>
            <source>添付が壊れています</source>
            <translation>the attachment is damaged</translation>
        </message>
        <message>
            <source>添付が大きすぎます</source>
            <translation>the attachment is too large</translation>
        </message>
        <message>
            <source>ZIP のパスワードが違います</source>
            <translation>the password of the ZIP is wrong</translation>
        </message>
        <message>
            <source>読めない方式で暗号化されています</source>
            <translation>encrypted by a method that cannot be read</translation>
        </message>
        <message>
            <source>読めない方式で圧縮されています</source>
            <translation>compressed by a method that cannot be read</translation>
        </message>
        <message>
            <source>ZIP の外を指す名前です。開きません</source>
            <translation>the name points outside the ZIP; it is not opened</translation>
        </message>
        <message>
            <source>ほかの場所を指すリンクです。開きません</source>
            <translation>a link to another place; it is not opened</translation>
        </message>
        <message>
            <source>Windows では使えない名前です。添付はそのまま取り込みます</source>
            <translation>Windows does not allow this name; the attachment is taken in all the same</translation>
        </message>
        <message>
            <source>指定した受付番号の行がありません</source>
            <translation>no row has the receipt number given</translation>
        </message>
        <message>
            <source>指定したファイルが添付にありません</source>
            <translation>the file given is not among the attachments</translation>
        </message>
        <message>
            <source>圧縮率が異常です</source>
            <translation>the ratio of compression is abnormal</translation>
        </message>
        <message>
            <source>同じ名前が ZIP に 2 つあります</source>
            <translation>the ZIP holds this name twice</translation>
        </message>
        <message>
            <source>氏名</source>
            <translation>name</translation>
        </message>
        <message>
            <source>添付</source>
            <translation>attachments</translation>
        </message>
        <message>
            <source>同じファイルの前の行と違います</source>
            <translation>differs from an earlier row of the same file</translation>
        </message>
        <message>
            <source>CSV ファイルではありません（ウェブページなどの別の形式です）。フォームから書き出し直してください。</source>
            <translation>This is no CSV file (but a web page or another format). Export it from the form again.</translation>
        </message>
        <message>
            <source>CSV ファイルが空です。</source>
            <translation>The CSV file is empty.</translation>
        </message>
        <message>
            <source>CSV が指定されていません。CSV か、CSV の入った ZIP を指定してください。</source>
            <translation>No CSV was given. Name a CSV, or a ZIP that holds one.</translation>
        </message>
        <message>
            <source>ZIP の中に CSV がありません。申請フォームの CSV も指定してください。</source>
            <translation>The ZIP holds no CSV. Name the form's CSV too.</translation>
        </message>
        <message>
            <source>ZIP の中の CSV を開けません（%1）。</source>
            <translation>The CSV in the ZIP cannot be opened (%1).</translation>
        </message>
        <message>
            <source>ZIP の中の CSV が多すぎます。</source>
            <translation>The ZIP holds too many CSV files.</translation>
        </message>
        <message>
            <source>ZIP は一度に一つだけ指定できます。</source>
            <translation>Only one ZIP can be given at a time.</translation>
        </message>
        <message>
            <source>列が多すぎます。申請フォームの CSV ではないようです。</source>
            <translation>There are too many columns. This does not seem to be the form's CSV.</translation>
        </message>
        <message>
            <source>見出し「%1」が %2 列目にあります。見出しを直してください。</source>
            <translation>The title “%1” stands in columns %2. Mend the titles.</translation>
        </message>
        <message>
            <source> 列目と </source>
            <translation> and </translation>
        </message>
        <message>
            <source>「%1」の列がありません。--mapping に、この列の名前がある対応を指定してください。</source>
            <translation>The column “%1” is missing. Give --mapping a mapping that knows this column's name.</translation>
        </message>
        <message>
            <source>見出しの文字が読めません。UTF-8 か CP932 で保存し直してください。</source>
            <translation>The titles cannot be read. Save the file again as UTF-8 or CP932.</translation>
        </message>
        <message>
            <source>「Unicode テキスト」は読めません。「CSV UTF-8」で保存し直してください。</source>
            <translation>“Unicode Text” cannot be read. Save the file again as “CSV UTF-8”.</translation>
        </message>
        <message>
            <source>CSV ファイルを開けません。名前と場所を確かめてください。</source>
            <translation>The CSV file cannot be opened. Check its name and place.</translation>
        </message>
        <message>
            <source>受け付けられない行の CSV を書けません。</source>
            <translation>The CSV of refused rows cannot be written.</translation>
        </message>
        <message>
            <source>添付の ZIP またはフォルダーを開けません。名前と場所を確かめてください。</source>
            <translation>The ZIP or folder of attachments cannot be opened. Check its name and place.</translation>
        </message>
        <message>
            <source>添付のファイルの数が上限（設定）を超えます。</source>
            <translation>There are more attached files than the limit (setting) allows.</translation>
        </message>
        <message>
            <source>ZIP が壊れているか、ZIP ではありません。</source>
            <translation>The ZIP is damaged, or it is no ZIP.</translation>
        </message>
        <message>
            <source>ZIP を開いた大きさが上限（設定）を超えます。</source>
            <translation>Unpacked, the ZIP is larger than the limit (setting) allows.</translation>
        </message>
        <message>
            <source>ZIP のパスワードがないか、違います。環境変数 UKETSUKE_ZIP_PASSWORD に入れてください。</source>
            <translation>The password of the ZIP is missing or wrong. Put it into the environment variable UKETSUKE_ZIP_PASSWORD.</translation>
        </message>
        <message>
            <source>ZIP がこのプログラムでは読めない方式で暗号化されています。開いてからフォルダーを指定してください。</source>
            <translation>The ZIP is encrypted by a method that this program cannot read. Unpack it and name the folder.</translation>
        </message>
        <message>
            <source>ZIP がこのプログラムでは読めない方式で圧縮されています。開いてからフォルダーを指定してください。</source>
            <translation>The ZIP is compressed by a method that this program cannot read. Unpack it and name the folder.</translation>
        </message>
        <message>
            <source>その名前の列の対応も、ファイルもありません。</source>
            <translation>There is neither a mapping nor a file of this name.</translation>
        </message>
        <message>
            <source>列の対応のファイルが JSON ではありません（%1 文字目）。</source>
            <translation>The mapping file is no JSON (character %1).</translation>
        </message>
        <message>
            <source>列の対応のファイルの書き方が正しくありません（%1）。</source>
            <translation>The mapping file does not follow its schema (%1).</translation>
        </message>
        <message>
            <source>--assign は 添付のファイル名=受付番号[:front|back|further] と書きます。</source>
            <translation>--assign is written ATTACHED FILE=RECEIPT NUMBER[:front|back|further].</translation>
        </message>
        <message>
            <source>%1何も変えていません。 (%2)</source>
            <translation>%1 Nothing was changed. (%2)</translation>
        </message>
        <message>
            <source>終了コード: 0 済み、1 要確認あり、2 使い方、3 開けない、4 拒否された</source>
            <translation>Exit codes: 0 done, 1 something to look at, 2 usage, 3 cannot be opened, 4 refused</translation>
        </message>
        <message>
            <source>結果を JSON で出します</source>
            <translation>Prints the result as JSON</translation>
        </message>
        <message>
            <source>言語（ja または en）。指定しなければシステムの言語</source>
            <translation>Language (ja or en); otherwise the system's</translation>
        </message>
        <message>
            <source>実行する SQL を見せるだけで、何も変えません</source>
            <translation>Only shows the SQL that would run; changes nothing</translation>
        </message>
        <message>
            <source>データベースは新しい版です（%1）。</source>
            <translation>The database is up to date (%1).</translation>
        </message>
        <message>
            <source>データベースの版: %1 → %2</source>
            <translation>Version of the database: %1 → %2</translation>
        </message>
        <message>
            <source>データベースをこのプログラムの版にします（--dry-run で SQL を見る）</source>
            <translation>Brings the database to this program's version (--dry-run shows the SQL)</translation>
        </message>
        <message>
            <source>範囲の名前</source>
            <translation>Name of the range</translation>
        </message>
        <message>
            <source>頭につく数字</source>
            <translation>Digits in front</translation>
        </message>
        <message>
            <source>初めの番号</source>
            <translation>First number</translation>
        </message>
        <message>
            <source>終わりの番号</source>
            <translation>Last number</translation>
        </message>
        <message>
            <source>けた数（頭の数字とチェックデジットを除く）</source>
            <translation>Number of digits (without those in front and the check digit)</translation>
        </message>
        <message>
            <source>チェックデジットの方式</source>
            <translation>Scheme of the check digit</translation>
        </message>
        <message>
            <source>%1  残り %2%3%4</source>
            <translation>%1  left: %2%3%4</translation>
        </message>
        <message>
            <source>（残りわずか）</source>
            <translation> (running low)</translation>
        </message>
        <message>
            <source>（復元の後: 最後の番号を待っています）</source>
            <translation> (restored: waits for the last number)</translation>
        </message>
        <message>
            <source>範囲がありません。</source>
            <translation>There is no range.</translation>
        </message>
        <message>
            <source>範囲を加えました。残り %1。</source>
            <translation>Range added. Left: %1.</translation>
        </message>
        <message>
            <source>%1 件を加えました。%2</source>
            <translation>Numbers added: %1. %2</translation>
        </message>
        <message>
            <source>最後の番号を入れました。次の番号から出ます。残り %1。</source>
            <translation>The last number was entered; the next one follows it. Left: %1.</translation>
        </message>
        <message>
            <source>申請の数</source>
            <translation>Number of applications</translation>
        </message>
        <message>
            <source>同じ数なら同じ内容になります</source>
            <translation>The same seed gives the same contents</translation>
        </message>
        <message>
            <source>書き出すフォルダー</source>
            <translation>Folder to write to</translation>
        </message>
        <message>
            <source>この日までの申請を作ります（省略すると今日）。日も同じなら、どの日に作っても同じ内容です</source>
            <translation>Makes applications up to this day (otherwise today); for the same day the contents are the same whenever they are made</translation>
        </message>
        <message>
            <source>CSV を CP932 で書きます（ない文字は〓）</source>
            <translation>Writes the CSV in CP932 (a character it lacks becomes its GETA MARK)</translation>
        </message>
        <message>
            <source>添付を ZIP ではなくフォルダーに書きます</source>
            <translation>Writes the attachments into a folder instead of a ZIP</translation>
        </message>
        <message>
            <source>写真を小さくします（試験用）</source>
            <translation>Makes small photos (for tests)</translation>
        </message>
        <message>
            <source>見本の申請 %1 件と写真 %2 枚を書き出しました: %3</source>
            <translation>Specimen applications written: %1, with %2 photos: %3</translation>
        </message>
        <message>
            <source>見本の申請データ（CSV と ZIP）を作ります</source>
            <translation>Makes a specimen export (CSV and ZIP)</translation>
        </message>
        <message>
            <source>送信箱に出る端末の名前</source>
            <translation>Name of this station in the outbox</translation>
        </message>
        <message>
            <source>メールのパスワード（またはトークン）を標準入力の1行目から読み、この1回だけ使います</source>
            <translation>Reads the mail password (or token) from the first line of standard input, for this run only</translation>
        </message>
        <message>
            <source>ほかの端末が送信しています。</source>
            <translation>Another station is sending.</translation>
        </message>
        <message>
            <source>メールサーバーにつながらないか、断られました。メールは送信待ちのままです。</source>
            <translation>The mail server cannot be reached or refused. The mails go on waiting.</translation>
        </message>
        <message>
            <source>送信待ちのメールはもうありません。</source>
            <translation>No mail is waiting any more.</translation>
        </message>
        <message>
            <source>送信済 %1 件・再送待ち %2 件・失敗 %3 件・不明 %4 件。%5</source>
            <translation>sent %1, to be retried %2, failed %3, unknown %4. %5</translation>
        </message>
        <message>
            <source>新しいトークンを資格情報ストアに保管できませんでした。設定でもう一度サインインしてください。</source>
            <translation>The new token could not be kept in the credential store. Sign in again in the settings.</translation>
        </message>
        <message>
            <source>送信待ちのメールを送ります（タスク スケジューラから使えます）</source>
            <translation>Sends waiting mails (for a scheduled task)</translation>
        </message>
        <message>
            <source>見本データベースを置くフォルダー</source>
            <translation>Folder for the specimen database</translation>
        </message>
        <message>
            <source>書き出すだけで、取り込みません</source>
            <translation>Only writes the export; takes nothing in</translation>
        </message>
        <message>
            <source>アカウントだけを用意し、申請は入れません</source>
            <translation>Prepares the accounts only, without applications</translation>
        </message>
        <message>
            <source>申請のない見本データベースを用意しました: %1</source>
            <translation>Specimen database without applications ready: %1</translation>
        </message>
        <message>
            <source>見本の申請 %1 件を用意しました: %2</source>
            <translation>Specimen applications ready: %1, in %2</translation>
        </message>
        <message>
            <source>見本データベースを用意します（出荷するプログラムにはありません）</source>
            <translation>Prepares the specimen database (not in shipped programs)</translation>
        </message>
        <message>
            <source>写真を読み込むプログラムの防護: すべて有効</source>
            <translation>Locks of the program that reads photos: all in force</translation>
        </message>
        <message>
            <source>写真を読み込むプログラムの防護: </source>
            <translation>Locks of the program that reads photos: </translation>
        </message>
        <message>
            <source>ファイルの制限（Landlock）がこの PC にありません。</source>
            <translation>This PC lacks the one on files (Landlock). </translation>
        </message>
        <message>
            <source>システムコールの制限（seccomp）がこの PC にありません。</source>
            <translation>This PC lacks the one on system calls (seccomp). </translation>
        </message>
        <message>
            <source>読み取り専用で、書き込めません。ファイルとフォルダーの権限を確かめてください。</source>
            <translation>It is read-only and cannot be written. Check the permissions of the file and its folder.</translation>
        </message>
        <message>
            <source>ディスクの読み書きに失敗しました。ディスクを確かめてください。</source>
            <translation>The disk could not be read or written. Check the disk.</translation>
        </message>
        <message>
            <source>ネットワーク上のデータベースは開きません。複数の PC で使うときは PostgreSQL を使います。</source>
            <translation>A database on the network is not opened. Several PCs share a PostgreSQL.</translation>
        </message>
        <message>
            <source>データベースのファイルがありません。新しいものは作っていません。バックアップがあります: restore FILE</source>
            <translation>The database's file is missing. No new one was made. There are backups: restore FILE</translation>
        </message>
        <message>
            <source>データベースが壊れています。何も書き込んでいません。バックアップから復元してください: restore FILE</source>
            <translation>The database is damaged. Nothing was written. Restore it from a backup: restore FILE</translation>
        </message>
        <message>
            <source>データベースのファイル（指定しなければ、この PC の場所: place）</source>
            <translation>The database file (without it, this PC's place: see place)</translation>
        </message>
        <message>
            <source>フォルダーを使うアカウントのグループ</source>
            <translation>The group of the accounts that use the folder</translation>
        </message>
        <message>
            <source>この PC の場所にするフォルダー。なければ、今の場所を示します</source>
            <translation>The folder that becomes this PC's place; without it, the present place is shown</translation>
        </message>
        <message>
            <source>この PC のデータベースの場所を示し、または決めます: place [DIR] [--group NAME]</source>
            <translation>Shows or chooses where this PC's database lies: place [DIR] [--group NAME]</translation>
        </message>
        <message>
            <source>（--database の指定）</source>
            <translation> (named by --database)</translation>
        </message>
        <message>
            <source>（この PC の設定）</source>
            <translation> (set for this PC)</translation>
        </message>
        <message>
            <source>（既定の場所）</source>
            <translation> (default)</translation>
        </message>
        <message>
            <source>このフォルダーは、ほかのアカウントと共有する形になっていません（持ち主: %1）。</source>
            <translation>This folder is not set up to be shared with other accounts (owner: %1).</translation>
        </message>
        <message>
            <source>使えるアカウント: グループ %1%2</source>
            <translation>Accounts that can use it: group %1%2</translation>
        </message>
        <message>
            <source>（できたバックアップのファイル）</source>
            <translation>(the backup file that was made)</translation>
        </message>
        <message>
            <source>前の場所にデータベースがあります: %1
移していません。移すときは、受付の画面をすべて閉じてから、次の順に行います:
  %2
  %3</source>
            <translation>A database lies at the place of before: %1
It was not moved. To move it, close every desk, then do in this order:
  %2
  %3</translation>
        </message>
        <message>
            <source>データベースの場所: %1%2</source>
            <translation>The database's place: %1%2</translation>
        </message>
        <message>
            <source>このアカウント（%1）は、データベースを読み書きできます。</source>
            <translation>This account (%1) can read and write the database.</translation>
        </message>
        <message>
            <source>このアカウント（%1）は、ここにデータベースを作れます。まだありません。</source>
            <translation>This account (%1) can make the database here. There is none yet.</translation>
        </message>
        <message>
            <source>注意: グループの外のアカウントも、このフォルダーに入れます。</source>
            <translation>Note: accounts outside the group can enter this folder too.</translation>
        </message>
        <message>
            <source>データベースの場所を決めました: %1（グループ %2）
設定: %3</source>
            <translation>The database's place is now %1 (group %2)
Setting: %3</translation>
        </message>
        <message>
            <source>使う人のアカウントをグループに入れます（入れた後、PC にサインインし直します）: %1</source>
            <translation>Let the accounts that use it into the group (each signs in to the PC again afterwards): %1</translation>
        </message>
        <message>
            <source>ここにあるデータベースを使います。</source>
            <translation>The database that lies here is used.</translation>
        </message>
        <message>
            <source>データベースは、まだありません。init か、受付の画面で作ります。</source>
            <translation>There is no database yet. init makes it, or the desk.</translation>
        </message>
        <message>
            <source>場所を決められるのは、PC の管理者だけです。何も変えていません。管理者として行ってください: %1</source>
            <translation>Only an administrator of the PC can choose the place. Nothing was changed. Do it as administrator: %1</translation>
        </message>
        <message>
            <source>グループ %1 がありません。何も変えていません。先に作ってください: %2</source>
            <translation>There is no group %1. Nothing was changed. Make it first: %2</translation>
        </message>
        <message>
            <source>%1 はフォルダーではありません。何も変えていません。</source>
            <translation>%1 is not a folder. Nothing was changed.</translation>
        </message>
        <message>
            <source>フォルダー %1 には、ほかのものが入っています。何も変えていません。新しいフォルダーを指定してください: %2</source>
            <translation>The folder %1 holds other things. Nothing was changed. Name a new folder: %2</translation>
        </message>
        <message>
            <source>フォルダー %1 の上のフォルダーを、グループ %2 のアカウントが通れません（だれかのホームフォルダーの中など）。何も変えていません。ほかのフォルダーを指定してください。</source>
            <translation>Accounts of the group %2 cannot pass through a folder above %1 (it may be somebody's home folder). Nothing was changed. Name another folder.</translation>
        </message>
        <message>
            <source>フォルダー %1 を用意できませんでした。設定は変えていません。ディスクの空きと、書き込めるかを確かめてください。</source>
            <translation>The folder %1 could not be made ready. The setting was not changed. See whether the disk has room and can be written.</translation>
        </message>
        <message>
            <source>フォルダー %1 は用意しましたが、設定を書けませんでした。ディスクの空きと、書き込めるかを確かめて、もう一度行ってください。</source>
            <translation>The folder %1 is ready, but the setting could not be written. See whether the disk has room and can be written, then do it again.</translation>
        </message>
        <message>
            <source>共有データベースのバックアップは、サーバーの道具で作ります: pg_dump --format=custom --no-blobs --role=uketsuke_owner --file=FILE DATABASE
作ったものは、uketsuke-admin backup-check FILE で確かめます。</source>
            <translation>A shared database is backed up with the server's own tools: pg_dump --format=custom --no-blobs --role=uketsuke_owner --file=FILE DATABASE
Then check what was made with uketsuke-admin backup-check FILE.</translation>
        </message>
        <message>
            <source>データベースのファイル、または共有データベースのアドレス（postgresql://LOGIN@HOST/DATABASE）。指定しなければ、この PC の設定</source>
            <translation>File of the database, or address of a shared one (postgresql://LOGIN@HOST/DATABASE); otherwise this computer's setting</translation>
        </message>
        <message>
            <source>共有データベースにサインインする人のログイン名（アドレスに書いてもよい）</source>
            <translation>Login of who signs in to the shared database (it may stand in the address too)</translation>
        </message>
        <message>
            <source>共有データベースのパスワードを、この番号の記述子の1行から読みます（なければ環境変数 UKETSUKE_DATABASE_PASSWORD、それもなければ端末で聞きます）</source>
            <translation>Read the password of the shared database from the next line of the descriptor with this number (otherwise from the environment, UKETSUKE_DATABASE_PASSWORD; otherwise it is asked for at the terminal)</translation>
        </message>
        <message>
            <source>使うのは %1 です（--database か、設定 %2 の address）。様子は uketsuke-admin status で分かります。この PC だけのデータベースにするときは、先に設定の address の行を消してください。</source>
            <translation>In use is %1 (by --database, or by address in the setting %2). uketsuke-admin status shows how it stands. For a database of this computer alone, remove the line address from the setting first.</translation>
        </message>
        <message>
            <source>共有データベースのパスワード: </source>
            <translation>Password for the shared database: </translation>
        </message>
        <message>
            <source>どこにも接続していません。</source>
            <translation>Nothing was connected to.</translation>
        </message>
        <message>
            <source>パスワードはアドレスに書けません。--password-fd、環境変数 UKETSUKE_DATABASE_PASSWORD、または端末で入れてください。</source>
            <translation>A password may not stand in the address. Give it by --password-fd, by the environment (UKETSUKE_DATABASE_PASSWORD) or at the terminal.</translation>
        </message>
        <message>
            <source>書き方: postgresql://LOGIN@HOST/DATABASE</source>
            <translation>Write it as postgresql://LOGIN@HOST/DATABASE</translation>
        </message>
        <message>
            <source>何も変えていません。書き込めるサーバーをアドレスに加えるか、予備が主になってから、もう一度行ってください。</source>
            <translation>Nothing was changed. Add the server that takes writing to the address, or try again once the standby has become the primary.</translation>
        </message>
        <message>
            <source>パスワードは送っていません。サーバーの証明書と名前、sslrootcert のファイルを確かめてください。</source>
            <translation>No password was sent. Check the server's certificate and name, and the file of sslrootcert.</translation>
        </message>
        <message>
            <source>何も変えていません。サーバーが動いているか、アドレス、ネットワークを確かめてください。</source>
            <translation>Nothing was changed. Check that the server is running, the address and the network.</translation>
        </message>
        <message>
            <source>サーバーとの接続が切れました。どこまで行われたかを確かめてから、もう一度行ってください。</source>
            <translation>The connection to the server was lost. Check how far it got before you try again.</translation>
        </message>
        <message>
            <source>ログイン名かパスワードが違います。何も変えていません。</source>
            <translation>The login or the password is wrong. Nothing was changed.</translation>
        </message>
        <message>
            <source>サーバーはパスワードを求めています。何も変えていません。</source>
            <translation>The server asks for a password. Nothing was changed.</translation>
        </message>
        <message>
            <source>サーバーが、この名前でのサインインを断りました（使えないアカウントか、pg_hba.conf に行がありません）。</source>
            <translation>The server refuses to let this name sign in (the account is closed, or pg_hba.conf has no line for it).</translation>
        </message>
        <message>
            <source>この人の役割では、データベースが許可していません。何も変えていません。</source>
            <translation>The database does not permit this to the person's role. Nothing was changed.</translation>
        </message>
        <message>
            <source>サーバーに、この名前のデータベースがありません。アドレスを確かめてください。</source>
            <translation>The server has no database of this name. Check the address.</translation>
        </message>
        <message>
            <source>サーバーの接続がすべて使われています。しばらくしてから、もう一度行ってください（max_connections を確かめてください）。</source>
            <translation>All connections of the server are in use. Try again in a while (check max_connections).</translation>
        </message>
        <message>
            <source>サーバーは読み取り専用です（予備のサーバーなど）。何も変えていません。</source>
            <translation>The server is read-only (a standby, for example). Nothing was changed.</translation>
        </message>
        <message>
            <source>答えが来る前に接続が切れました。行われたかもしれません。もう一度行う前に、結果を確かめてください。</source>
            <translation>The connection was lost before the answer came. It may have been done. Check before you try again.</translation>
        </message>
        <message>
            <source>サーバーは起動しているところか、止まるところです。しばらくしてから、もう一度行ってください。</source>
            <translation>The server is starting or shutting down. Try again in a while.</translation>
        </message>
        <message>
            <source>ほかの人の操作が終わるのを待ちましたが、空きませんでした。もう一度行ってください。</source>
            <translation>It waited for what somebody else is doing, but that did not end. Try again.</translation>
        </message>
        <message>
            <source>これは組み込みのデータベースのための操作です。使うように決められているのは、共有データベース（PostgreSQL）です。何も変えていません。</source>
            <translation>This is for an embedded database. The one to be used is a shared database (PostgreSQL). Nothing was changed.</translation>
        </message>
        <message>
            <source>だれとしてサインインするかがありません。postgresql://LOGIN@… と書くか、--as LOGIN で指定してください。</source>
            <translation>It is not said who signs in. Write postgresql://LOGIN@… or give --as LOGIN.</translation>
        </message>
        <message>
            <source>パスワードがありません。--password-fd、環境変数 UKETSUKE_DATABASE_PASSWORD、または端末で入れてください。</source>
            <translation>There is no password. Give it by --password-fd, by the environment (UKETSUKE_DATABASE_PASSWORD) or at the terminal.</translation>
        </message>
        <message>
            <source>指定された記述子から、パスワードを読めません。</source>
            <translation>No password can be read from the descriptor that was named.</translation>
        </message>
        <message>
            <source>このアカウントは、受付に登録されていないか、止められています。</source>
            <translation>This account is not known to the desk, or is closed.</translation>
        </message>
        <message>
            <source>データベースの版が、このプログラムより古いものです。何も変えていません。uketsuke-admin migrate で、データベースを更新してください。</source>
            <translation>The database's version is older than this program. Nothing was changed. Bring the database up to date with uketsuke-admin migrate.</translation>
        </message>
        <message>
            <source>このプログラムが、データベースの版より古いものです。何も変えていません。この PC のプログラムを更新してください。</source>
            <translation>This program is older than the database's version. Nothing was changed. Update the program on this computer.</translation>
        </message>
        <message>
            <source>番号の一覧のファイルを開けません。名前と場所を確かめてください。</source>
            <translation>The list of numbers cannot be opened. Check its name and place.</translation>
        </message>
        <message>
            <source>ファイルの中に、利用券番号がありません。</source>
            <translation>There is no card number in the file.</translation>
        </message>
        <message>
            <source>「Unicode テキスト」は読めません。UTF-8 か CP932 で保存し直してください。</source>
            <translation>“Unicode text” cannot be read. Save it as UTF-8 or CP932.</translation>
        </message>
        <message>
            <source>--from と --to の日は 2026-11-01 のように書きます。何も書き出していません。</source>
            <translation>Days of --from and --to are written as 2026-11-01. Nothing was exported.</translation>
        </message>
        <message>
            <source>書き出すファイルに書けません。場所と空き容量を確かめてください。</source>
            <translation>The file cannot be written. Check its place and the free space.</translation>
        </message>
        <message>
            <source>%1 ほか %2 行</source>
            <translation>%1 and %2 more lines</translation>
        </message>
        <message>
            <source>%1（スタート・ストップ %2）</source>
            <translation>%1 (start and stop %2)</translation>
        </message>
        <message>
            <source>すべての番号と合う方式: %1</source>
            <translation>The scheme that agrees with every number: %1</translation>
        </message>
        <message>
            <source>次の方式がすべての番号と合い、この番号だけでは決められません: %1</source>
            <translation>These schemes agree with every number; these numbers alone cannot tell them apart: %1</translation>
        </message>
        <message>
            <source>合う方式はありません。チェックデジットのない番号（none）か、ほかの方式です。</source>
            <translation>No scheme agrees. The numbers have no check digit (none), or one of another scheme.</translation>
        </message>
        <message>
            <source>最も合う方式: %1（%2 件）。合わない行: %3</source>
            <translation>The scheme that agrees best: %1 (%2). Lines that do not agree: %3</translation>
        </message>
        <message>
            <source>番号 %1 件を調べました（重複 %2 件を除く）。</source>
            <translation>Numbers compared: %1 (repeated ones left out: %2).</translation>
        </message>
        <message>
            <source>%1 件より少ないと、偶然に合うことがあります。</source>
            <translation>With fewer than %1 numbers, a scheme may agree by chance.</translation>
        </message>
        <message>
            <source>番号として読めない行: %1</source>
            <translation>Lines that are no number: %1</translation>
        </message>
        <message>
            <source>利用券番号: numbers list|add|import FILE|skip-to RANGE NUMBER|check-digit SCHEME DIGITS|detect FILE</source>
            <translation>Card numbers: numbers list|add|import FILE|skip-to RANGE NUMBER|check-digit SCHEME DIGITS|detect FILE</translation>
        </message>
        <message>
            <source>記録を検証し、書き出します: audit verify [--head HEAD]、audit head、audit export FILE|-</source>
            <translation>Verifies and exports the journal: audit verify [--head HEAD], audit head, audit export FILE|-</translation>
        </message>
        <message>
            <source>記録 %1 件を書き出しました。%2 番が書き換えられています。そこから後は信用できません。</source>
            <translation>Entries exported: %1. Entry %2 was changed; nothing from there on can be trusted.</translation>
        </message>
        <message>
            <source>この日から（例: 2026-11-01）</source>
            <translation>From this day on (such as 2026-11-01)</translation>
        </message>
        <message>
            <source>この日まで</source>
            <translation>Up to this day</translation>
        </message>
        <message>
            <source>JSON の行ではなく CSV で書き出します</source>
            <translation>Writes a CSV instead of JSON lines</translation>
        </message>
        <message>
            <source>移すファイルがありません。名前と場所を確かめてください。</source>
            <translation>The file to be moved is not there. Check its name and place.</translation>
        </message>
        <message>
            <source>移すファイルは壊れています。何も変えていません。バックアップを移せます。</source>
            <translation>The file to be moved is damaged. Nothing was changed. A backup can be moved instead.</translation>
        </message>
        <message>
            <source>移すファイルの記録が書き換えられています。何も変えていません。audit verify --database FILE で確かめてください。</source>
            <translation>The journal of the file to be moved was changed. Nothing was moved. Look with audit verify --database FILE.</translation>
        </message>
        <message>
            <source>移す先は共有データベースです。--database postgresql://LOGIN@HOST/DATABASE で指定してください。</source>
            <translation>The target is a shared database: name it with --database postgresql://LOGIN@HOST/DATABASE.</translation>
        </message>
        <message>
            <source>移している間に、受付がファイルに書き込みました。サーバーでは何も変えていません。受付を閉じて、もう一度行ってください。</source>
            <translation>A desk wrote to the file during the move. Nothing was changed on the server. Close the desk and do it again.</translation>
        </message>
        <message>
            <source>その接続は、もう終わっています（または、職員の接続ではありません）。</source>
            <translation>That connection has ended already (or is not one of the staff’s).</translation>
        </message>
        <message>
            <source>自分の接続は終わらせられません。</source>
            <translation>Your own connection cannot be ended.</translation>
        </message>
        <message>
            <source>組み込みのデータベースには、この操作はありません。共有データベース（PostgreSQL）を --database で指定してください。</source>
            <translation>The embedded database has nothing of this kind. Name a shared database (PostgreSQL) with --database.</translation>
        </message>
        <message>
            <source>すべて移しました。両側の件数とハッシュは同じです。</source>
            <translation>Everything was moved. Counts and hashes agree on both sides.</translation>
        </message>
        <message>
            <source>ファイルの記録の末尾: %1（移した後も audit verify --head で確かめられます）</source>
            <translation>Head of the file’s journal: %1 (audit verify --head still knows it after the move)</translation>
        </message>
        <message>
            <source>サーバーの記録の末尾: %1</source>
            <translation>Head of the server’s journal: %1</translation>
        </message>
        <message>
            <source>まだサインインできない人: %1。パスフレーズは移せません。staff enable LOGIN で、新しいものを決めてください（責任者には、ほかの責任者の承認が要ります）。</source>
            <translation>Cannot sign in yet: %1. Passphrases cannot be moved: set new ones with staff enable LOGIN (a supervisor’s waits for another supervisor’s word).</translation>
        </message>
        <message>
            <source>サーバーにもいる人（同じ人として扱い、サーバーの登録のまま）: %1</source>
            <translation>On the server already (taken for the same people, and left as the server has them): %1</translation>
        </message>
        <message>
            <source>メールのパスワードは PC にあり、移りません。送信する端末の設定で入れてください。元のファイルは変えていません。もう受付では開かず、確かめたら片付けてください（写真と鍵が入っています）。</source>
            <translation>The mail password lies on the PC and does not move: enter it in the settings of the desk that sends. The file was not changed. Open it at no desk any more, and put it away once you have looked (it holds pictures and their keys).</translation>
        </message>
        <message>
            <source>サーバーのデータベースは空ではありません（%1）。何も変えていません。申請などがまだないデータベースにだけ移せます。</source>
            <translation>The server’s database is not empty (%1). Nothing was changed. A desk moves only to a database without applications and the like.</translation>
        </message>
        <message>
            <source>ログイン名 %1 は、サーバーではほかの人のものです。何も変えていません。同じ人なら、どちらかのお名前を同じにしてください。だれのものでもなければ、サーバーの管理者がロール uketsuke_user_%1 を消します。</source>
            <translation>On the server the login %1 is somebody else’s. Nothing was changed. If it is the same person, give both the same name. If it is nobody’s, the server’s administrator drops the role uketsuke_user_%1.</translation>
        </message>
        <message>
            <source>移したものが元と同じになりませんでした（%1）。すべて取り消しました。</source>
            <translation>What was moved did not come out the same (%1). All of it was undone.</translation>
        </message>
        <message>
            <source>組み込みのデータベースを、記録ごと共有データベースへ移します: import-embedded FILE</source>
            <translation>Moves an embedded database to the shared one, with its journal: import-embedded FILE</translation>
        </message>
        <message>
            <source>%1 の終わりを待っています</source>
            <translation>waits for %1</translation>
        </message>
        <message>
            <source>処理の途中で %1 秒止まっています</source>
            <translation>stands still in a transaction for %1 s</translation>
        </message>
        <message>
            <source>処理中（%1 秒）</source>
            <translation>at work (%1 s)</translation>
        </message>
        <message>
            <source>待機中</source>
            <translation>idle</translation>
        </message>
        <message>
            <source>%1  %2  %3  %4 から  %5</source>
            <translation>%1  %2  %3  since %4  %5</translation>
        </message>
        <message>
            <source>サーバーの PC</source>
            <translation>the server itself</translation>
        </message>
        <message>
            <source>接続を終わらせました。確定していなかったことは取り消されました。端末は自動でつなぎ直します（止めるには staff disable LOGIN）。</source>
            <translation>The connection was ended. What was not committed is undone. The desk connects again by itself (to stop that: staff disable LOGIN).</translation>
        </message>
        <message>
            <source>共有データベースの接続: sessions list|end SESSION</source>
            <translation>Connections to the shared database: sessions list|end SESSION</translation>
        </message>
        <message>
            <source>新しいパスフレーズ: </source>
            <translation>New passphrase: </translation>
        </message>
        <message>
            <source>加える人のお名前</source>
            <translation>Name of the person to add</translation>
        </message>
        <message>
            <source>加える人の役割（staff、supervisor、it）</source>
            <translation>Role of the person to add (staff, supervisor, it)</translation>
        </message>
        <message>
            <source>新しいパスフレーズを、この番号の記述子の1行から読みます（なければ環境変数 UKETSUKE_NEW_PASSPHRASE、それもなければ端末で2回聞きます）</source>
            <translation>Reads the new passphrase from a line of this descriptor (else the environment’s UKETSUKE_NEW_PASSPHRASE, else the terminal, asked twice)</translation>
        </message>
        <message>
            <source>新しいパスフレーズがありません。--passphrase-fd、環境変数 UKETSUKE_NEW_PASSPHRASE、または端末で入れてください。何も変えていません。</source>
            <translation>There is no new passphrase. Give it by --passphrase-fd, the environment’s UKETSUKE_NEW_PASSPHRASE or at a terminal. Nothing was changed.</translation>
        </message>
        <message>
            <source>%1  %2  %3%4</source>
            <translation>%1  %2  %3%4</translation>
        </message>
        <message>
            <source>（使用停止）</source>
            <translation> (disabled)</translation>
        </message>
        <message>
            <source>%1  %2（%3、依頼した人: %4）</source>
            <translation>%1  %2 (%3, asked for by %4)</translation>
        </message>
        <message>
            <source>承認を待つ依頼はありません。</source>
            <translation>No request waits for a word.</translation>
        </message>
        <message>
            <source>もう一度: </source>
            <translation>Once more: </translation>
        </message>
        <message>
            <source>ほかの責任者の承認を待っています。責任者は staff answer %1 approve で承認します。</source>
            <translation>It waits for another supervisor’s word: staff answer %1 approve.</translation>
        </message>
        <message>
            <source>済みました。</source>
            <translation>Done.</translation>
        </message>
        <message>
            <source>承認し、行いました。</source>
            <translation>Approved and carried out.</translation>
        </message>
        <message>
            <source>差し戻しました。</source>
            <translation>Sent back.</translation>
        </message>
        <message>
            <source>組み込みのデータベースの職員は、受付の「設定」→「職員」で決めます。</source>
            <translation>Staff of the embedded database are kept at the desk, under Settings → Staff.</translation>
        </message>
        <message>
            <source>共有データベースの職員: staff list|add|role|disable|enable|reset|waiting|answer</source>
            <translation>Staff of the shared database: staff list|add|role|disable|enable|reset|waiting|answer</translation>
        </message>
        <message>
            <source>記録 %1 件を書き出しました。末尾: %2</source>
            <translation>Entries exported: %1. Head: %2</translation>
        </message>
        <message>
            <source>このロールは uketsuke_owner の一員ではないため、データベースの版を変えられません。何も変えていません。--as ROLE で、用意したときのロールを指定してください。</source>
            <translation>This role is no member of uketsuke_owner and cannot change the database's version. Nothing was changed. Give the role that set it up by --as ROLE.</translation>
        </message>
        <message>
            <source>このデータベースは、まだ用意されていません。先に uketsuke-admin init を行ってください。</source>
            <translation>This database has not been set up yet. Run uketsuke-admin init first.</translation>
        </message>
        <message>
            <source>ほかの更新か、仕事中の端末が終わるのを待ちましたが、空きませんでした。何も変えていません。窓口を閉めてから、もう一度行ってください。</source>
            <translation>It waited for another migration or for desks at work, but they did not end. Nothing was changed. Try again when the desks are closed.</translation>
        </message>
        <message>
            <source>現在の状態（監視用。終了コード: 0 よい、1 警告、2 重大、3 分からない）</source>
            <translation>How it stands, for monitoring (exit codes: 0 fine, 1 warning, 2 critical, 3 unknown)</translation>
        </message>
        <message>
            <source>電源が切れると完了が失われる設定です: %1</source>
            <translation>a power cut could lose what was completed, by the server's setting: %1</translation>
        </message>
        <message>
            <source>出せる番号がありません</source>
            <translation>there is no number to give</translation>
        </message>
        <message>
            <source>復元の後の最後の番号を待っています</source>
            <translation>the last number after a restore is awaited</translation>
        </message>
        <message>
            <source>送信する端末がありません</source>
            <translation>no desk is sending</translation>
        </message>
        <message>
            <source>メールサーバーにつながらないか、断られています</source>
            <translation>the mail server is away or refuses us</translation>
        </message>
        <message>
            <source>送信失敗 %1 件</source>
            <translation>mails failed: %1</translation>
        </message>
        <message>
            <source>送信不明 %1 件</source>
            <translation>mails in doubt: %1</translation>
        </message>
        <message>
            <source>期限超過 %1 件</source>
            <translation>overdue: %1</translation>
        </message>
        <message>
            <source>番号は残りわずか</source>
            <translation>numbers run low</translation>
        </message>
        <message>
            <source>2 日より新しいバックアップがありません</source>
            <translation>no backup is younger than two days</translation>
        </message>
        <message>
            <source>写真を読み込むプログラム（uketsuke-decoder）を起動できません</source>
            <translation>the program that reads the photos (uketsuke-decoder) does not start</translation>
        </message>
        <message>
            <source>サーバーのログに申請の内容が書かれる設定です: %1</source>
            <translation>the server's log would take what applicants wrote, by the setting: %1</translation>
        </message>
        <message>
            <source>端末がロックを持ち続けられる設定です: %1</source>
            <translation>a desk could hold locks for ever, by the server's setting: %1</translation>
        </message>
        <message>
            <source>バックアップ: サーバーの方法で作ります</source>
            <translation>Backups: by the server's own means</translation>
        </message>
        <message>
            <source>最後のバックアップ: %1</source>
            <translation>Last backup: %1</translation>
        </message>
        <message>
            <source>バックアップは、まだありません</source>
            <translation>There is no backup yet</translation>
        </message>
        <message>
            <source>サーバー: PostgreSQL %1、%2</source>
            <translation>Server: PostgreSQL %1, %2</translation>
        </message>
        <message>
            <source>未処理 %1 件・送信待ち %2 件・番号の残り %3</source>
            <translation>open %1, mails waiting %2, numbers left %3</translation>
        </message>
        <message>
            <source>プログラム %1（データベースの版 %2）、データベースの版 %3（使えるのは版 %4 から）</source>
            <translation>Program %1 (for database version %2), database version %3 (for programs from version %4)</translation>
        </message>
        <message>
            <source>未処理 %1 件（期限超過 %2 件）・送信待ち %3 件・失敗 %4 件・送信不明 %5 件・番号の残り %6・記録 %7 件</source>
            <translation>Open %1 (overdue %2), mails waiting %3, failed %4, in doubt %5, numbers left %6, journal %7</translation>
        </message>
        <message>
            <source>pg_restore のプログラム（指定しなければ PATH から）</source>
            <translation>pg_restore (else the one on the PATH)</translation>
        </message>
        <message>
            <source>行ったことと記録</source>
            <translation>deeds and the journal</translation>
        </message>
        <message>
            <source>申請の内容</source>
            <translation>what applicants sent</translation>
        </message>
        <message>
            <source>申請の状態</source>
            <translation>states of applications</translation>
        </message>
        <message>
            <source>決定とメール</source>
            <translation>decisions and mails</translation>
        </message>
        <message>
            <source>決定と利用券番号</source>
            <translation>decisions and card numbers</translation>
        </message>
        <message>
            <source>利用券番号と範囲</source>
            <translation>card numbers and ranges</translation>
        </message>
        <message>
            <source>書類のハッシュ</source>
            <translation>hashes of documents</translation>
        </message>
        <message>
            <source>（%1 件）</source>
            <translation> (%1)</translation>
        </message>
        <message>
            <source>%1%2: 合っています</source>
            <translation>%1%2: agree</translation>
        </message>
        <message>
            <source>%1%2: %3 件が合いません</source>
            <translation>%1%2: %3 do not agree</translation>
        </message>
        <message>
            <source>バックアップの記録の末尾: %1</source>
            <translation>Head of the backup’s journal: %1</translation>
        </message>
        <message>
            <source>このバックアップは使えます。</source>
            <translation>This backup can be used.</translation>
        </message>
        <message>
            <source>このバックアップには合わないところがあります。</source>
            <translation>Something in this backup does not agree.</translation>
        </message>
        <message>
            <source>確かめるためのデータベース %1 を消せませんでした。サーバーの管理者が消してください（個人のデータが入っています）。</source>
            <translation>The database %1 made for the check could not be dropped. The server’s administrator must drop it (it holds personal data).</translation>
        </message>
        <message>
            <source>このロールは、サーバーにデータベースを作れません（CREATEDB が要ります）。職員のロールでは行えません。何も変えていません。</source>
            <translation>This role may not make databases on the server (it needs CREATEDB); no role of the staff may. Nothing was changed.</translation>
        </message>
        <message>
            <source>pg_dump のバックアップを、別のデータベースに戻して確かめます: backup-check DUMP</source>
            <translation>Proves a backup of pg_dump by restoring it into another database: backup-check DUMP</translation>
        </message>
        <message>
            <source>共有データベースは、サーバーの道具で復元します: pg_restore --dbname=DATABASE FILE（先に、uketsuke-admin backup-check FILE で確かめます）
復元したことを、uketsuke-admin restored TIME で知らせてください。それから numbers skip-to で最後の番号を入れるまで、番号は出ません。</source>
            <translation>A shared database is restored with the server's own tools: pg_restore --dbname=DATABASE FILE (check the file before with uketsuke-admin backup-check FILE)
Tell the database that it was restored, with uketsuke-admin restored TIME. No number is issued then until the last one is entered by numbers skip-to.</translation>
        </message>
        <message>
            <source>バックアップのファイルがありません。名前と場所を確かめてください。</source>
            <translation>The backup is not there. Check its name and place.</translation>
        </message>
        <message>
            <source>pg_dump の custom、directory、tar の形式ではありません。pg_dump --format=custom で作ってください。何も変えていません。</source>
            <translation>This is none of pg_dump’s formats custom, directory and tar. Make one with pg_dump --format=custom. Nothing was changed.</translation>
        </message>
        <message>
            <source>pg_restore が見つかりません。--pg-restore FILE で場所を指定してください。</source>
            <translation>pg_restore was not found. Say where it is with --pg-restore FILE.</translation>
        </message>
        <message>
            <source>このバックアップは最後まで戻せませんでした。壊れているか、サーバーの版に合いません。確かめるためのデータベースは消しました。別のバックアップを確かめてください。</source>
            <translation>This backup could not be restored to its end: it is damaged, or does not fit the server’s version. The database made for the check was dropped. Check another backup.</translation>
        </message>
        <message>
            <source>バックアップを作った日時を 2026-11-26T08:45 のように書きます（日本の時刻）。何も変えていません。</source>
            <translation>Write when the backup was taken as 2026-11-26T08:45 (time of Japan). Nothing was changed.</translation>
        </message>
        <message>
            <source>復元を記録しました。numbers skip-to で範囲ごとに最後の番号を入れるまで、番号は出ません。送信待ちだったメールは送信不明になりました。送信待ちの画面で一つずつ決めてください。</source>
            <translation>The restore was noted. No number is given until each range’s last one is told with numbers skip-to. Mails that waited have become unknown: decide about each in the outbox.</translation>
        </message>
        <message>
            <source>サーバーでバックアップから戻したことを記録し、番号を止めます: restored TIME</source>
            <translation>Notes that the server was restored from a backup, and stops the numbers: restored TIME</translation>
        </message>
        <message>
            <source>このデータベースの文字コードか並び順が合いません。何も変えていません。次のように作り直してください: CREATE DATABASE uketsuke ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0</source>
            <translation>This database has another encoding or sorting. Nothing was changed. Make it anew like this: CREATE DATABASE uketsuke ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0</translation>
        </message>
        <message>
            <source>その役割の最初の人は、もういます。ほかの人は staff add で加えます。</source>
            <translation>The first person of this role is there already. Others are added by staff add.</translation>
        </message>
        <message>
            <source>次の行を、サーバーの superuser で実行してください（データベース %1 で）:</source>
            <translation>A superuser of the server must run these lines (on the database %1):</translation>
        </message>
        <message>
            <source>このロールには作れないものがあります。何も変えていません。</source>
            <translation>This role may not make everything that is needed. Nothing was changed.</translation>
        </message>
        <message>
            <source>その後、もう一度 init を行ってください。</source>
            <translation>Then run init again.</translation>
        </message>
        <message>
            <source>共有データベースを用意しました（版 %1）。</source>
            <translation>The shared database is set up (version %1).</translation>
        </message>
        <message>
            <source>最初の人: %1</source>
            <translation>First person: %1</translation>
        </message>
        <message>
            <source>データベースは、まだ閉じられていません。</source>
            <translation>The database is not closed yet.</translation>
        </message>
        <message>
            <source>最初の人のログイン名（a–z で始まる英小文字・数字・_）</source>
            <translation>Login of the first person (lower-case letters, digits and _, beginning with a–z)</translation>
        </message>
        <message>
            <source>最初の人の表示名</source>
            <translation>Name of the first person, as it is shown</translation>
        </message>
        <message>
            <source>共有データベースの最初の人の役割（supervisor か it）。組み込みのデータベースでは管理者</source>
            <translation>Role of the first person of a shared database (supervisor or it); of an embedded one it is the administrator</translation>
        </message>
        <message>
            <source>組み込みのデータベース: パスフレーズを標準入力の1行目から読みます</source>
            <translation>Embedded database: read the passphrase from the first line of standard input</translation>
        </message>
        <message>
            <source>データベースと最初の人を作ります（組み込み、または共有の PostgreSQL）</source>
            <translation>Makes the database and its first person (embedded, or on a shared PostgreSQL)</translation>
        </message>
        <message>
            <source>このロールは uketsuke_owner の一員ではないため、移せません。何も変えていません。--as ROLE で、用意したときのロールを指定してください。</source>
            <translation>This role is no member of uketsuke_owner and cannot move a desk. Nothing was changed. Give the role that set the database up by --as ROLE.</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>別のバックアップを選んでください。</source>
            <translation>Choose another backup.</translation>
        </message>
        <message>
            <source>このファイルは、受付のバックアップではないか、壊れています。</source>
            <translation>This file is no backup of Uketsuke, or it is damaged.</translation>
        </message>
        <message>
            <source>バックアップの保存先のフォルダーが見つかりません。</source>
            <translation>The folder for backups was not found.</translation>
        </message>
        <message>
            <source>フォルダーにつながっているかを確かめてください。</source>
            <translation>Check that the folder is connected.</translation>
        </message>
        <message>
            <source>この PC で作ったバックアップの記録がありません。</source>
            <translation>This PC has no record of a backup.</translation>
        </message>
        <message>
            <source>ほかのプログラムがバックアップを作っています。</source>
            <translation>Another program is making a backup.</translation>
        </message>
        <message>
            <source>少し待って、もう一度お試しください。</source>
            <translation>Wait a moment and try again.</translation>
        </message>
        <message>
            <source>同じ時刻のバックアップがあります。</source>
            <translation>There is a backup of the same moment.</translation>
        </message>
        <message>
            <source>そのバックアップが見つかりません。</source>
            <translation>That backup was not found.</translation>
        </message>
        <message>
            <source>そのバックアップは壊れています。</source>
            <translation>That backup is damaged.</translation>
        </message>
        <message>
            <source>ほかのプログラムがデータベースを開いています。</source>
            <translation>Another program has the database open.</translation>
        </message>
        <message>
            <source>ほかの受付の画面と、予約した作業を閉じてから、もう一度お試しください。</source>
            <translation>Close the other desks and scheduled tasks, then try again.</translation>
        </message>
        <message>
            <source>バックアップから復元</source>
            <translation>Restore from a backup</translation>
        </message>
        <message>
            <source>%1 のバックアップに戻します。

・それより後の取り込み・完了・メールの記録は、画面から消えます。
・今のデータベースは消さず、名前を変えて同じフォルダーに残します。
・送信待ちのメールは「送信不明」になり、一通ずつ人が決めます。
・利用券番号は、管理者が範囲ごとに最後の番号を入れるまで出ません。</source>
            <translation>This goes back to the backup of %1.

• What was taken in, completed and mailed after it disappears from the desk.
• The present database is not deleted: it stays in the same folder under another name.
• Mails that wait become “unknown”, and a person decides about each.
• No card number is issued until the administrator has entered the last one of each range.</translation>
        </message>
        <message>
            <source>復元する</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>バックアップを作れませんでした。</source>
            <translation>The backup was not made. </translation>
        </message>
        <message>
            <source>復元できませんでした。</source>
            <translation>The restore was not done. </translation>
        </message>
    </context>
    <context>
        <name>BackupNote</name>
        <message>
            <source>要控え</source>
            <translation>Backup</translation>
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message>
            <source>申請者が変更: %1「%2」→「%3」</source>
            <translation>Changed by the applicant: %1 “%2” → “%3”</translation>
        </message>
        <message>
            <source>訂正: %1「%2」→「%3」（%4 %5）</source>
            <translation>Correction: %1 “%2” → “%3” (%4 %5)</translation>
        </message>
        <message>
            <source>前の申請への訂正「%1」（%2）は使われません</source>
            <translation>The correction “%1” (%2) of what was sent before is not used</translation>
        </message>
        <message>
            <source>申請が変わりました。もう一度答えてください（前は「%1」 %2）</source>
            <translation>The application has changed. Please answer again (before: “%1”, %2)</translation>
        </message>
        <message>
            <source>申請者が変更: 手続き「%1」→「%2」</source>
            <translation>Changed by the applicant: procedure “%1” → “%2”</translation>
        </message>
        <message>
            <source>申請者が追加: 書類 %1 件</source>
            <translation>Papers added by the applicant: %1</translation>
        </message>
    </context>
    <context>
        <name>CheckDigitScheme</name>
        <message>
            <source>なし</source>
            <translation>None</translation>
        </message>
        <message>
            <source>モジュラス10 ウェイト2・1 分割（Luhn）</source>
            <translation>Modulus 10, weights 2·1, split (Luhn)</translation>
        </message>
        <message>
            <source>モジュラス10 ウェイト2・1 一括</source>
            <translation>Modulus 10, weights 2·1, whole</translation>
        </message>
        <message>
            <source>モジュラス10 ウェイト3・1</source>
            <translation>Modulus 10, weights 3·1</translation>
        </message>
        <message>
            <source>7DR</source>
            <translation>7DR</translation>
        </message>
        <message>
            <source>7DSR</source>
            <translation>7DSR</translation>
        </message>
        <message>
            <source>9DR</source>
            <translation>9DR</translation>
        </message>
        <message>
            <source>9DSR</source>
            <translation>9DSR</translation>
        </message>
        <message>
            <source>モジュラス11（余り 0・1 は 0・0）</source>
            <translation>Modulus 11 (remainders 0, 1 give 0, 0)</translation>
        </message>
        <message>
            <source>モジュラス11（余り 0・1 は 1・0）</source>
            <translation>Modulus 11 (remainders 0, 1 give 1, 0)</translation>
        </message>
        <message>
            <source>モジュラス11（余り 0・1 は 0・X）</source>
            <translation>Modulus 11 (remainders 0, 1 give 0, X)</translation>
        </message>
        <message>
            <source>モジュラス16</source>
            <translation>Modulus 16</translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>閉じる</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>閉じない</source>
            <translation>Do not close</translation>
        </message>
        <message numerus="yes">
            <source>まだ送れていないメールが %n 件あります（送信待ち %1・失敗 %2・不明 %3）。</source>
            <translation>
                <numerusform>%n mail has not left yet (waiting %1, failed %2, unknown %3).</numerusform>
                <numerusform>%n mails have not left yet (waiting %1, failed %2, unknown %3).</numerusform>
            </translation>
        </message>
        <message>
            <source>閉じてもメールは失われません。</source>
            <translation>Closing loses no mail.</translation>
        </message>
        <message>
            <source>送信待ちのメールは、送信できる端末が開いているときに送ります。</source>
            <translation>Waiting mails leave when a desk that can send is open.</translation>
        </message>
        <message>
            <source>失敗と不明のメールは、送信箱で人が決めるまで送りません。</source>
            <translation>Failed and unknown mails stay until a person decides in the outbox.</translation>
        </message>
        <message>
            <source>まだ送れていないメール</source>
            <translation>Mail that has not left</translation>
        </message>
    </context>
    <context>
        <name>DateText</name>
        <message>
            <source>月</source>
            <translation>Mon</translation>
        </message>
        <message>
            <source>火</source>
            <translation>Tue</translation>
        </message>
        <message>
            <source>水</source>
            <translation>Wed</translation>
        </message>
        <message>
            <source>木</source>
            <translation>Thu</translation>
        </message>
        <message>
            <source>金</source>
            <translation>Fri</translation>
        </message>
        <message>
            <source>土</source>
            <translation>Sat</translation>
        </message>
        <message>
            <source>日</source>
            <translation>Sun</translation>
        </message>
    </context>
    <context>
        <name>DecisionRule</name>
        <message>
            <source>誤りがあったときは、申請者に連絡し、責任者に相談してください。</source>
            <translation>If something was wrong, tell the applicant and ask your supervisor.</translation>
        </message>
        <message>
            <source>元に戻せる時間が過ぎました。</source>
            <translation>The time to undo has passed.</translation>
        </message>
        <message>
            <source>メールがもう送り出されたため、元に戻せませんでした。</source>
            <translation>The mail is on its way already, so this could not be undone.</translation>
        </message>
        <message>
            <source>この番号はもう再発行で置き換えられたため、元に戻せませんでした。</source>
            <translation>A reissue has replaced this number since, so this could not be undone.</translation>
        </message>
        <message>
            <source>この完了は、もう元に戻してあります。</source>
            <translation>This completion was undone before.</translation>
        </message>
        <message>
            <source>受付一覧で、新しい状態を確かめてください。</source>
            <translation>Look at its new state in the inbox.</translation>
        </message>
        <message>
            <source>元に戻せるのは、完了した本人だけです。</source>
            <translation>Only the person who completed it can undo it.</translation>
        </message>
        <message>
            <source>完了した職員に伝えてください。</source>
            <translation>Tell the person who completed it.</translation>
        </message>
        <message>
            <source>番号は取消になり、メールは送信されません。</source>
            <translation>The number is void and the mail will not be sent.</translation>
        </message>
        <message>
            <source>図書館システムで、いまの利用券番号を調べ直してください。</source>
            <translation>Look up the present card number in the library system again.</translation>
        </message>
        <message>
            <source>管理者に連絡してください。</source>
            <translation>Tell the administrator.</translation>
        </message>
        <message>
            <source>その利用券番号は取消済みのため、完了できませんでした。</source>
            <translation>That card number is void, so this could not be completed.</translation>
        </message>
        <message>
            <source>今の利用券番号が手続きと合わないため、完了できませんでした。</source>
            <translation>The present card number does not go with this procedure, so this could not be completed.</translation>
        </message>
        <message>
            <source>メールの文面に利用券番号がないため、完了できませんでした。</source>
            <translation>The text of the mail does not tell the card number, so this could not be completed.</translation>
        </message>
        <message>
            <source>管理者に、メールのひな形の確認を依頼してください。</source>
            <translation>Ask the administrator to check the mail template.</translation>
        </message>
        <message>
            <source>番号の範囲のチェックデジットが計算できないため、完了できませんでした。</source>
            <translation>The check digit of the number range cannot be computed, so this could not be completed.</translation>
        </message>
        <message>
            <source>メールアドレスがないため、完了できませんでした。</source>
            <translation>There is no mail address, so this could not be completed.</translation>
        </message>
        <message>
            <source>メールの行で、アドレスを訂正してください（E）。</source>
            <translation>Correct the address in the row of the mail (E).</translation>
        </message>
        <message>
            <source>データベースを復元した後なので、まだ番号を出せません。</source>
            <translation>The database was restored, so no number can be issued yet.</translation>
        </message>
        <message>
            <source>管理者に、設定の「利用券番号」で最後の番号を入れてもらってください。</source>
            <translation>Ask the administrator to enter the last number under Settings, Card numbers.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>データベースを開けませんでした。</source>
            <translation>The database could not be opened.</translation>
        </message>
        <message>
            <source>サインインできませんでした。</source>
            <translation>You could not be signed in.</translation>
        </message>
        <message>
            <source>職員の登録を変更できませんでした。</source>
            <translation>The staff list could not be changed.</translation>
        </message>
        <message>
            <source>一覧を読み込めませんでした。</source>
            <translation>The list could not be loaded.</translation>
        </message>
        <message>
            <source>申請を開けませんでした。</source>
            <translation>The application could not be opened.</translation>
        </message>
        <message>
            <source>申請を受け取れませんでした。</source>
            <translation>The application could not be taken.</translation>
        </message>
        <message>
            <source>入力を保存できませんでした。</source>
            <translation>Your entry could not be saved.</translation>
        </message>
        <message>
            <source>完了できませんでした。</source>
            <translation>The application could not be completed.</translation>
        </message>
        <message>
            <source>元に戻せませんでした。</source>
            <translation>It could not be undone.</translation>
        </message>
        <message>
            <source>書類を表示できませんでした。</source>
            <translation>The document could not be shown.</translation>
        </message>
        <message>
            <source>画像を破棄できませんでした。</source>
            <translation>The picture could not be destroyed.</translation>
        </message>
        <message>
            <source>取り込みができませんでした。</source>
            <translation>The intake failed.</translation>
        </message>
        <message>
            <source>送信箱を読み込めませんでした。</source>
            <translation>The outbox could not be loaded.</translation>
        </message>
        <message>
            <source>メールの状態を変更できませんでした。</source>
            <translation>The mail's state could not be changed.</translation>
        </message>
        <message>
            <source>メールサーバーの確認ができませんでした。</source>
            <translation>The mail server could not be tested.</translation>
        </message>
        <message>
            <source>設定を読み込めませんでした。</source>
            <translation>The settings could not be loaded.</translation>
        </message>
        <message>
            <source>設定を保存できませんでした。</source>
            <translation>The settings could not be saved.</translation>
        </message>
        <message>
            <source>履歴を読み込めませんでした。</source>
            <translation>The journal could not be loaded.</translation>
        </message>
        <message>
            <source>ファイルに保存できませんでした。</source>
            <translation>The file could not be written.</translation>
        </message>
        <message>
            <source>対象が見つかりません。</source>
            <translation>It is not there any more.</translation>
        </message>
        <message>
            <source>ほかの人が先に変更しました。</source>
            <translation>Somebody else changed it first.</translation>
        </message>
        <message>
            <source>入力に誤りがあります。</source>
            <translation>Something entered is not right.</translation>
        </message>
        <message>
            <source>この操作をする権限がありません。</source>
            <translation>You may not do this.</translation>
        </message>
        <message>
            <source>この申請の担当ではなくなりました。</source>
            <translation>You no longer hold this application.</translation>
        </message>
        <message>
            <source>利用券番号の範囲に残りがありません。</source>
            <translation>The card number range has no number left.</translation>
        </message>
        <message>
            <source>接続できません。</source>
            <translation>No connection.</translation>
        </message>
        <message>
            <source>ほかのプログラムがデータベースを使っています。</source>
            <translation>Another program is using the database.</translation>
        </message>
        <message>
            <source>データが壊れています。</source>
            <translation>The data is damaged.</translation>
        </message>
        <message>
            <source>大きさか時間の上限を超えました。</source>
            <translation>A limit on size or time was exceeded.</translation>
        </message>
        <message>
            <source>この形式には対応していません。</source>
            <translation>This kind of file is not supported.</translation>
        </message>
        <message>
            <source>データベースの版がこのプログラムと合いません。</source>
            <translation>The database's version does not fit this program.</translation>
        </message>
        <message>
            <source>途中でやめました。</source>
            <translation>It was stopped.</translation>
        </message>
        <message>
            <source>ディスクの空きがありません。</source>
            <translation>The disk is full.</translation>
        </message>
        <message>
            <source>プログラムに問題が起きました。</source>
            <translation>Something went wrong in the program.</translation>
        </message>
        <message>
            <source>入力した内容は画面に残っています。</source>
            <translation>What you typed is still on the screen.</translation>
        </message>
        <message>
            <source>申請・番号・メールは何も変わっていません。照合の結果は保存されています。</source>
            <translation>Application, number and mail are unchanged. Your answers are saved.</translation>
        </message>
        <message>
            <source>完了の記録はそのままです。</source>
            <translation>The completion stays as it is.</translation>
        </message>
        <message>
            <source>取り込み済みの申請は変わっていません。</source>
            <translation>Applications taken in before are unchanged.</translation>
        </message>
        <message>
            <source>メールは元の状態のままです。</source>
            <translation>The mail is as it was.</translation>
        </message>
        <message>
            <source>これまでの設定のまま動いています。</source>
            <translation>The settings used until now stay in force.</translation>
        </message>
        <message>
            <source>保存済みのデータは変わっていません。</source>
            <translation>Saved data is unchanged.</translation>
        </message>
        <message>
            <source>一覧に戻って、新しい状態を確かめてください。</source>
            <translation>Go back to the list and look at the new state.</translation>
        </message>
        <message>
            <source>入力を直して、もう一度お試しください。</source>
            <translation>Correct the entry and try again.</translation>
        </message>
        <message>
            <source>責任者か管理者に依頼してください。</source>
            <translation>Ask a supervisor or an administrator.</translation>
        </message>
        <message>
            <source>管理者に番号の範囲の追加を依頼してください。</source>
            <translation>Ask the administrator to add a number range.</translation>
        </message>
        <message>
            <source>接続を確かめて、もう一度お試しください。続くときは管理者に連絡してください。</source>
            <translation>Check the connection and try again. If it goes on, tell the administrator.</translation>
        </message>
        <message>
            <source>少し待って、もう一度お試しください。</source>
            <translation>Wait a moment and try again.</translation>
        </message>
        <message>
            <source>別のファイルでお試しください。</source>
            <translation>Try another file.</translation>
        </message>
        <message>
            <source>新しい版のプログラムが必要です。管理者に連絡してください。</source>
            <translation>A newer program is needed. Tell the administrator.</translation>
        </message>
        <message>
            <source>必要なら、もう一度行ってください。</source>
            <translation>Do it again if you need to.</translation>
        </message>
        <message>
            <source>管理者に連絡して、空きを作ってください。</source>
            <translation>Tell the administrator to free some space.</translation>
        </message>
        <message>
            <source>管理者に連絡してください。</source>
            <translation>Tell the administrator.</translation>
        </message>
        <message>
            <source>バックアップを作れませんでした。</source>
            <translation>The backup was not made. </translation>
        </message>
        <message>
            <source>復元できませんでした。</source>
            <translation>The restore was not done. </translation>
        </message>
        <message>
            <source>今までのバックアップは残っています。</source>
            <translation>Earlier backups are still there. </translation>
        </message>
        <message>
            <source>今のデータベースは変わっていません。</source>
            <translation>The present database is unchanged. </translation>
        </message>
        <message>
            <source>データベースが読み取り専用で、書き込めません。</source>
            <translation>The database is read-only and cannot be written.</translation>
        </message>
        <message>
            <source>ディスクの読み書きに失敗しました。</source>
            <translation>The disk could not be read or written.</translation>
        </message>
        <message>
            <source>管理者に連絡して、ファイルとフォルダーに書き込めるようにしてください。</source>
            <translation>Ask the administrator to make the file and its folder writable.</translation>
        </message>
        <message>
            <source>もう一度お試しください。続くときは作業をやめて、管理者に連絡してください（ディスクの故障のおそれがあります）。</source>
            <translation>Try again. If it goes on, stop working and tell the administrator (the disk may be failing).</translation>
        </message>
        <message>
            <source>データベースとの接続が切れています。</source>
            <translation>The connection to the database is lost.</translation>
        </message>
        <message>
            <source>入力したものと選んだファイルは、画面に残っています。</source>
            <translation>What you typed and the files you chose are still on the screen.</translation>
        </message>
        <message>
            <source>返事が届く前に、データベースとの接続が切れました。できたかどうかは、まだ分かりません。</source>
            <translation>The connection to the database was lost before the answer came. Whether it was done is not known yet.</translation>
        </message>
        <message>
            <source>下の行が「接続中」に戻ったら、できたかどうかを確かめて、できていなければもう一度お試しください。</source>
            <translation>When the bottom line says “Connected” again, see whether it was done, and try once more if it was not.</translation>
        </message>
        <message>
            <source>下の行が「接続中」に戻ったら、もう一度お試しください。続くときは管理者に連絡してください。</source>
            <translation>When the bottom line says “Connected” again, please try once more. If it goes on, tell IT.</translation>
        </message>
        <message>
            <source>職員の一覧を読み込めませんでした。</source>
            <translation>The list of staff could not be loaded.</translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message>
            <source>%1・今日</source>
            <translation>%1, today</translation>
        </message>
        <message numerus="yes">
            <source>%1・%n日超過</source>
            <translation>
                <numerusform>%1, %n d late</numerusform>
                <numerusform>%1, %n d late</numerusform>
            </translation>
        </message>
        <message>
            <source>%1（%2）</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>対象外？</source>
            <translation>Eligible?</translation>
        </message>
        <message>
            <source>市外在住</source>
            <translation>Outside city</translation>
        </message>
        <message>
            <source>カナの形式</source>
            <translation>Check kana</translation>
        </message>
        <message>
            <source>規格外のアドレス</source>
            <translation>Check mail</translation>
        </message>
        <message>
            <source>住所の書き方</source>
            <translation>Check address</translation>
        </message>
        <message>
            <source>おもて面なし</source>
            <translation>No front</translation>
        </message>
        <message>
            <source>うら面なし</source>
            <translation>No back</translation>
        </message>
        <message>
            <source>画像破損</source>
            <translation>Damaged</translation>
        </message>
        <message>
            <source>内容変更あり</source>
            <translation>Changed</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>（なし）</source>
            <translation>(none)</translation>
        </message>
        <message>
            <source>同じファイルの前の行と違います</source>
            <translation>Differs from an earlier row of the same file</translation>
        </message>
        <message>
            <source>添付 %1 件 → %2 件</source>
            <translation>Attachments %1 → %2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>CSV ファイルが空です。</source>
            <translation>The CSV file is empty.</translation>
        </message>
        <message>
            <source>CSV ファイルが選ばれていません。</source>
            <translation>No CSV file has been chosen.</translation>
        </message>
        <message>
            <source>列が多すぎます。申請フォームの CSV ではないようです。</source>
            <translation>Too many columns. This does not look like the form's CSV.</translation>
        </message>
        <message>
            <source>「%1」の列がありません。</source>
            <translation>There is no column “%1”.</translation>
        </message>
        <message>
            <source>見出しの文字が読めません。</source>
            <translation>The titles cannot be read.</translation>
        </message>
        <message>
            <source>「Unicode テキスト」で保存されたファイルは読めません。</source>
            <translation>A file saved as “Unicode text” cannot be read.</translation>
        </message>
        <message>
            <source>CSV ファイルを開けません。</source>
            <translation>The CSV file cannot be opened.</translation>
        </message>
        <message>
            <source>添付のファイルを開けません。</source>
            <translation>The attachments cannot be opened.</translation>
        </message>
        <message>
            <source>添付のファイルが多すぎます。</source>
            <translation>There are too many attachments.</translation>
        </message>
        <message>
            <source>ZIP が壊れているか、ZIP ではありません。</source>
            <translation>The ZIP is damaged, or is no ZIP.</translation>
        </message>
        <message>
            <source>ZIP を開いた大きさが上限を超えます。</source>
            <translation>The unpacked ZIP would be too large.</translation>
        </message>
        <message>
            <source>ZIP のパスワードが必要です。</source>
            <translation>The ZIP needs a password.</translation>
        </message>
        <message>
            <source>ZIP がこのプログラムでは読めない方式で暗号化されています。</source>
            <translation>The ZIP is encrypted in a way this program cannot read.</translation>
        </message>
        <message>
            <source>見出しを直して、もう一度選んでください。</source>
            <translation>Correct the titles and choose the file again.</translation>
        </message>
        <message>
            <source>「列の対応」で、どの列かを選んでください。</source>
            <translation>Say under “Columns” which column it is.</translation>
        </message>
        <message>
            <source>「CSV UTF-8」で保存し直してください。</source>
            <translation>Save it again as “CSV UTF-8”.</translation>
        </message>
        <message>
            <source>パスワードを入力して、もう一度お進みください。</source>
            <translation>Enter the password and go on.</translation>
        </message>
        <message>
            <source>ZIP を開いて、フォルダーを選んでください。</source>
            <translation>Unpack the ZIP and choose the folder.</translation>
        </message>
        <message>
            <source>ファイルを確かめて、選び直してください。</source>
            <translation>Check the file and choose again.</translation>
        </message>
        <message>
            <source>必要な値がありません</source>
            <translation>A required value is missing</translation>
        </message>
        <message>
            <source>文字数が上限を超えています</source>
            <translation>Too many characters</translation>
        </message>
        <message>
            <source>日付として読めません</source>
            <translation>Cannot be read as a date</translation>
        </message>
        <message>
            <source>手続きの名前が列の対応にありません</source>
            <translation>This procedure's name is not in the mapping</translation>
        </message>
        <message>
            <source>文字コードがファイルのほかの部分と違います</source>
            <translation>Its encoding differs from the rest of the file</translation>
        </message>
        <message>
            <source>列の数が見出しと合いません</source>
            <translation>The number of columns differs from the titles</translation>
        </message>
        <message>
            <source>引用符 &quot; の使い方が正しくありません</source>
            <translation>A quotation mark &quot; stands in a wrong place</translation>
        </message>
        <message>
            <source>引用符 &quot; が閉じられていません</source>
            <translation>A quotation mark &quot; is not closed</translation>
        </message>
        <message>
            <source>文字ではないデータが入っています</source>
            <translation>Holds data that is no text</translation>
        </message>
        <message>
            <source>1行が大きすぎます</source>
            <translation>The row is too large</translation>
        </message>
        <message>
            <source>ファイルを最後まで読めませんでした</source>
            <translation>The file could not be read to its end</translation>
        </message>
        <message>
            <source>データベースに書き込めませんでした</source>
            <translation>Could not be written to the database</translation>
        </message>
        <message>
            <source>ほかの端末が同じ申請を取り込みました。もう一度取り込んでください</source>
            <translation>Another desk took this application in. Take it in again</translation>
        </message>
        <message>
            <source>ファイルが見つかりません</source>
            <translation>The file was not found</translation>
        </message>
        <message>
            <source>どの申請のものか分かりません</source>
            <translation>Belongs to no application</translation>
        </message>
        <message>
            <source>ほかの申請の添付と同じファイルです</source>
            <translation>The same file as another application's</translation>
        </message>
        <message>
            <source>1件の申請の添付が多すぎます</source>
            <translation>Too many attachments for one application</translation>
        </message>
        <message>
            <source>ファイルが壊れています</source>
            <translation>The file is damaged</translation>
        </message>
        <message>
            <source>ファイルが大きすぎます</source>
            <translation>The file is too large</translation>
        </message>
        <message>
            <source>ZIP のパスワードが違います</source>
            <translation>The ZIP's password is wrong</translation>
        </message>
        <message>
            <source>読めない方式で暗号化されています</source>
            <translation>Encrypted in a way that cannot be read</translation>
        </message>
        <message>
            <source>圧縮率が異常なので開きません</source>
            <translation>Not opened: suspicious compression</translation>
        </message>
        <message>
            <source>同じ名前が ZIP に2つあります</source>
            <translation>The name appears twice in the ZIP</translation>
        </message>
        <message>
            <source>受付番号</source>
            <translation>Receipt number</translation>
        </message>
        <message>
            <source>送信日時</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>手続き</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>氏名</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>本人確認書類（おもて）</source>
            <translation>Identity document (front)</translation>
        </message>
        <message>
            <source>本人確認書類（うら）</source>
            <translation>Identity document (back)</translation>
        </message>
        <message>
            <source>そのほかの書類</source>
            <translation>Other papers</translation>
        </message>
        <message>
            <source>館（受取館・希望館）</source>
            <translation>Branch (chosen in the form)</translation>
        </message>
        <message>
            <source>そのまま残す</source>
            <translation>Keep as it is</translation>
        </message>
        <message>
            <source>UTF-8（BOM 付き）</source>
            <translation>UTF-8 (with BOM)</translation>
        </message>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>シフト JIS</source>
            <translation>Shift JIS</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>CSV ファイルではありません（ウェブページなど、別の形式です）。</source>
            <translation>This is not a CSV file (but a web page or the like).</translation>
        </message>
        <message>
            <source>見出し「%1」が2つあります（%2 列目と %3 列目）。</source>
            <translation>The title “%1” appears twice (columns %2 and %3).</translation>
        </message>
        <message>
            <source>ZIP がこのプログラムでは読めない方式で圧縮されています。</source>
            <translation>The ZIP is compressed in a way this program cannot read.</translation>
        </message>
        <message>
            <source>ここから後の受け付けられない行は示しません。保存した CSV には全部入ります</source>
            <translation>Refused rows from here on are not listed; the saved CSV holds them all</translation>
        </message>
        <message>
            <source>読めない方式で圧縮されています</source>
            <translation>Compressed in a way that cannot be read</translation>
        </message>
        <message>
            <source>ZIP の外を指す名前なので開きません</source>
            <translation>A name that leads out of the ZIP: not opened</translation>
        </message>
        <message>
            <source>ほかの場所を指すリンクなので開きません</source>
            <translation>A link to another place: not opened</translation>
        </message>
        <message>
            <source>Windows では使えない名前です。添付はそのまま取り込みます</source>
            <translation>A name that Windows forbids; the file is taken in all the same</translation>
        </message>
        <message>
            <source>この受付番号の行がありません</source>
            <translation>No row has this receipt number</translation>
        </message>
        <message>
            <source>このファイルは添付にありません</source>
            <translation>This file is not among the attachments</translation>
        </message>
        <message>
            <source>ZIP の中に CSV がありません。</source>
            <translation>There is no CSV in the ZIP.</translation>
        </message>
        <message>
            <source>ZIP の中の CSV を開けません（%1）。</source>
            <translation>The CSV in the ZIP cannot be opened (%1).</translation>
        </message>
        <message>
            <source>ZIP の中の CSV が多すぎます。</source>
            <translation>There are too many CSVs in the ZIP.</translation>
        </message>
        <message>
            <source>申請フォームの CSV も選んでください。</source>
            <translation>Choose the form's CSV too.</translation>
        </message>
        <message>
            <source>ほかの CSV が選ばれているので、これは読みません</source>
            <translation>Not read: another CSV was chosen</translation>
        </message>
        <message>
            <source>%1 の中の %2</source>
            <translation>%2 in %1</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>%1 を「%2」にしました。</source>
            <translation>Set %1 to “%2”.</translation>
        </message>
        <message>
            <source>%1 を取り込みました。</source>
            <translation>Took in %1.</translation>
        </message>
        <message>
            <source>%1 の書類を表示しました。</source>
            <translation>Viewed a paper of %1.</translation>
        </message>
        <message>
            <source>%1 の書類を先に読み込みました。</source>
            <translation>Loaded a paper of %1 ahead.</translation>
        </message>
        <message>
            <source>%1 にメモを残しました。</source>
            <translation>Wrote a note for %1.</translation>
        </message>
        <message>
            <source>%1 の完了を元に戻しました。</source>
            <translation>Undid the completion of %1.</translation>
        </message>
        <message>
            <source>処理済みの申請を検索しました。</source>
            <translation>Searched decided applications.</translation>
        </message>
        <message>
            <source>%1 のメールを送りました。</source>
            <translation>Sent the mail of %1.</translation>
        </message>
        <message>
            <source>%1 のメールを送れませんでした。</source>
            <translation>The mail of %1 could not be sent.</translation>
        </message>
        <message>
            <source>%1 のメールは、届いたか確認できていません。</source>
            <translation>Whether the mail of %1 arrived is unknown.</translation>
        </message>
        <message>
            <source>%1 のメールを送信済にしました。</source>
            <translation>Marked the mail of %1 as sent.</translation>
        </message>
        <message>
            <source>%1 のメールをもう一度送ることにしました。</source>
            <translation>Decided to send the mail of %1 again.</translation>
        </message>
        <message>
            <source>%1 のメールを直した宛先へ送ることにしました。</source>
            <translation>Decided to send the mail of %1 to a corrected address.</translation>
        </message>
        <message>
            <source>メールの送信を止めました。</source>
            <translation>Paused the sending of mail.</translation>
        </message>
        <message>
            <source>メールの送信を再開しました。</source>
            <translation>Resumed the sending of mail.</translation>
        </message>
        <message>
            <source>サインインしました。</source>
            <translation>Signed in.</translation>
        </message>
        <message>
            <source>サインアウトしました。</source>
            <translation>Signed out.</translation>
        </message>
        <message>
            <source>%1 さんのサインインに失敗しました。</source>
            <translation>A sign-in as %1 failed.</translation>
        </message>
        <message>
            <source>画面をロックしました。</source>
            <translation>Locked the screen.</translation>
        </message>
        <message>
            <source>ロックを解除しました。</source>
            <translation>Unlocked the screen.</translation>
        </message>
        <message>
            <source>%1 さんのパスフレーズを再設定しました。</source>
            <translation>Reset the passphrase of %1.</translation>
        </message>
        <message>
            <source>自分のパスフレーズを変更しました。</source>
            <translation>Changed their own passphrase.</translation>
        </message>
        <message>
            <source>利用券番号の範囲を追加しました。</source>
            <translation>Added a card number range.</translation>
        </message>
        <message>
            <source>利用券番号の範囲の使用を再開しました。</source>
            <translation>Opened a card number range again.</translation>
        </message>
        <message>
            <source>利用券番号の範囲の使用を停止しました。</source>
            <translation>Closed a card number range.</translation>
        </message>
        <message>
            <source>設定を変更しました（%1）。</source>
            <translation>Changed settings (%1).</translation>
        </message>
        <message>
            <source>設定を初めの状態に戻しました（%1）。</source>
            <translation>Set settings back to the shipped ones (%1).</translation>
        </message>
        <message>
            <source>%1 に、申請者の変更が届きました。</source>
            <translation>%1: a change by the applicant came in.</translation>
        </message>
        <message>
            <source>%1 の書類（%2）を表示しました。</source>
            <translation>Viewed a paper of %1 (%2).</translation>
        </message>
        <message>
            <source>%1 の書類（%2）を先に読み込みました。</source>
            <translation>Fetched a paper of %1 ahead (%2).</translation>
        </message>
        <message>
            <source>%1 の書類を「%2」としました。</source>
            <translation>Set a paper of %1 to “%2”.</translation>
        </message>
        <message>
            <source>%1 の画像を破棄しました（%2）。</source>
            <translation>Destroyed a picture of %1 (%2).</translation>
        </message>
        <message>
            <source>%1 の「%2」の答えを取り消しました。</source>
            <translation>Took back the answer to “%2” of %1.</translation>
        </message>
        <message>
            <source>%1 の「%2」を「%3」としました。</source>
            <translation>Answered “%2” of %1: %3.</translation>
        </message>
        <message>
            <source>%1 の「%2」を「%3」としました（プログラムは「%4」）。</source>
            <translation>Answered “%2” of %1: %3 (the program said: %4).</translation>
        </message>
        <message>
            <source>%1 の「%2」に訂正を記録しました。</source>
            <translation>Corrected “%2” of %1.</translation>
        </message>
        <message>
            <source>%1 の「%2」の訂正を取り消しました。</source>
            <translation>Took back the correction of “%2” of %1.</translation>
        </message>
        <message>
            <source>%1 を図書館システムで確認しました（利用券あり）。</source>
            <translation>Checked %1 in the library system (has a card).</translation>
        </message>
        <message>
            <source>%1 を図書館システムで確認しました（利用券なし）。</source>
            <translation>Checked %1 in the library system (has no card).</translation>
        </message>
        <message>
            <source>%1 をほかの人の担当から外しました（%2）。</source>
            <translation>Ended another person's claim on %1 (%2).</translation>
        </message>
        <message>
            <source>%1 の保留の扱いを決めました（%2）。</source>
            <translation>Decided a held row of %1 (%2).</translation>
        </message>
        <message>
            <source>申請データを取り込みました（新規 %1・同じ %2・変更 %3・保留 %4・不可 %5）。</source>
            <translation>Took in form data (new %1, unchanged %2, changed %3, held %4, refused %5).</translation>
        </message>
        <message>
            <source>受け付けられない行をファイルに保存しました（%1 件）。</source>
            <translation>Saved refused rows to a file (%1).</translation>
        </message>
        <message>
            <source>%1 さんを職員に追加しました（%2）。</source>
            <translation>Added %1 to the staff (%2).</translation>
        </message>
        <message>
            <source>%1 さんを使用停止にしました（%2）。</source>
            <translation>Deactivated %1 (%2).</translation>
        </message>
        <message>
            <source>%1 さんの登録を変更しました（%2）。</source>
            <translation>Changed the account of %1 (%2).</translation>
        </message>
        <message>
            <source>利用券番号の一覧を取り込みました（%1 件）。</source>
            <translation>Imported a list of card numbers (%1).</translation>
        </message>
        <message>
            <source>設定を変更しました（%1: %2）。</source>
            <translation>Changed settings (%1: %2).</translation>
        </message>
        <message>
            <source>%1 を開きました。</source>
            <translation>Opened %1.</translation>
        </message>
        <message>
            <source>%1 を受け取りました。</source>
            <translation>Claimed %1.</translation>
        </message>
        <message>
            <source>%1 の担当を終えました。</source>
            <translation>Gave up the claim on %1.</translation>
        </message>
        <message>
            <source>処理済みの申請を一覧で表示しました。</source>
            <translation>Listed finished applications.</translation>
        </message>
        <message>
            <source>図書館の名前</source>
            <translation>Name of the library</translation>
        </message>
        <message>
            <source>連絡先</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>案内のページ</source>
            <translation>Information page</translation>
        </message>
        <message>
            <source>都道府県</source>
            <translation>Prefecture</translation>
        </message>
        <message>
            <source>図書館のある市</source>
            <translation>The library's city</translation>
        </message>
        <message>
            <source>近隣の市</source>
            <translation>Neighbouring cities</translation>
        </message>
        <message>
            <source>利用開始まで</source>
            <translation>Usable after</translation>
        </message>
        <message>
            <source>利用券の有効期間</source>
            <translation>Validity of a card</translation>
        </message>
        <message>
            <source>有効期間の数え方</source>
            <translation>Start of the validity</translation>
        </message>
        <message>
            <source>更新できる時期</source>
            <translation>Renewal window</translation>
        </message>
        <message>
            <source>住民票の発行日</source>
            <translation>Age of a resident record</translation>
        </message>
        <message>
            <source>元に戻せる時間</source>
            <translation>Time to undo</translation>
        </message>
        <message>
            <source>担当の有効時間</source>
            <translation>Length of a claim</translation>
        </message>
        <message>
            <source>自動ロックまで</source>
            <translation>Time until the lock</translation>
        </message>
        <message>
            <source>今ある利用券のチェックデジット</source>
            <translation>Check digit of existing cards</translation>
        </message>
        <message>
            <source>バーコードのスタート文字</source>
            <translation>Start letter of the barcode</translation>
        </message>
        <message>
            <source>バーコードのストップ文字</source>
            <translation>Stop letter of the barcode</translation>
        </message>
        <message>
            <source>画像を残す日数</source>
            <translation>Days to keep pictures</translation>
        </message>
        <message>
            <source>申請を残す日数</source>
            <translation>Days to keep applications</translation>
        </message>
        <message>
            <source>添付の数の上限</source>
            <translation>Most attachments</translation>
        </message>
        <message>
            <source>添付の合計の上限</source>
            <translation>Largest total of attachments</translation>
        </message>
        <message>
            <source>添付 1 件の上限</source>
            <translation>Largest attachment</translation>
        </message>
        <message>
            <source>添付の圧縮率の上限</source>
            <translation>Highest compression of attachments</translation>
        </message>
        <message>
            <source>差出人のアドレス</source>
            <translation>Sender's address</translation>
        </message>
        <message>
            <source>差出人の名前</source>
            <translation>Sender's name</translation>
        </message>
        <message>
            <source>サーバー</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>ポート</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>暗号化</source>
            <translation>Encryption</translation>
        </message>
        <message>
            <source>1 分あたりの上限</source>
            <translation>Limit per minute</translation>
        </message>
        <message>
            <source>認証局の証明書</source>
            <translation>Certificate authority</translation>
        </message>
        <message>
            <source>サインインの方法</source>
            <translation>Sign-in method</translation>
        </message>
        <message>
            <source>ユーザー名</source>
            <translation>User name</translation>
        </message>
        <message>
            <source>トークンの URL</source>
            <translation>Token URL</translation>
        </message>
        <message>
            <source>デバイスコードの URL</source>
            <translation>Device code URL</translation>
        </message>
        <message>
            <source>クライアント ID</source>
            <translation>Client ID</translation>
        </message>
        <message>
            <source>スコープ</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>文面</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>フォームの名前</source>
            <translation>Name of the form</translation>
        </message>
        <message>
            <source>列</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>添付</source>
            <translation>Attachments</translation>
        </message>
        <message>
            <source>おもて面の写真</source>
            <translation>Photo of the front</translation>
        </message>
        <message>
            <source>氏名</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>フリガナ</source>
            <translation>Kana</translation>
        </message>
        <message>
            <source>生年月日</source>
            <translation>Birth date</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>書類の現住所</source>
            <translation>Current address</translation>
        </message>
        <message>
            <source>書類の期限</source>
            <translation>Expiry</translation>
        </message>
        <message>
            <source>書類の条件</source>
            <translation>Document rules</translation>
        </message>
        <message>
            <source>郵便番号と市</source>
            <translation>Postal code, city</translation>
        </message>
        <message>
            <source>在勤・在学</source>
            <translation>Work or study</translation>
        </message>
        <message>
            <source>メール</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>申請の利用券番号</source>
            <translation>Card number given</translation>
        </message>
        <message>
            <source>あり</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>可</source>
            <translation>fine</translation>
        </message>
        <message>
            <source>一致</source>
            <translation>agrees</translation>
        </message>
        <message>
            <source>なし</source>
            <translation>no</translation>
        </message>
        <message>
            <source>不可</source>
            <translation>no</translation>
        </message>
        <message>
            <source>不一致</source>
            <translation>differs</translation>
        </message>
        <message>
            <source>要確認</source>
            <translation>look again</translation>
        </message>
        <message>
            <source>マイナンバーカードのうら面</source>
            <translation>back of a My Number card</translation>
        </message>
        <message>
            <source>保存期間の終わり</source>
            <translation>end of the retention period</translation>
        </message>
        <message>
            <source>期限前の破棄</source>
            <translation>destroyed early</translation>
        </message>
        <message>
            <source>保留の行を取り込まない</source>
            <translation>the held row is not taken in</translation>
        </message>
        <message>
            <source>別の申請として取り込む</source>
            <translation>taken in as another application</translation>
        </message>
        <message>
            <source>同じ申請の変更として取り込む</source>
            <translation>taken in as a change of the same application</translation>
        </message>
        <message>
            <source>図書館と日数</source>
            <translation>Library and days</translation>
        </message>
        <message>
            <source>メールサーバー</source>
            <translation>Mail server</translation>
        </message>
        <message>
            <source>メールのひな形「%1」</source>
            <translation>Mail template “%1”</translation>
        </message>
        <message>
            <source>取り込み時の列の対応「%1」</source>
            <translation>Intake mapping “%1”</translation>
        </message>
        <message>
            <source>・</source>
            <comment>between two settings</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>メールのパスワードかトークンを保存しました。</source>
            <translation>Saved the mail's password or token.</translation>
        </message>
        <message>
            <source>メールのパスワードかトークンを消しました。</source>
            <translation>Removed the mail's password or token.</translation>
        </message>
        <message>
            <source>最後の利用からの年数</source>
            <translation>Years since the last use</translation>
        </message>
        <message>
            <source>電話番号</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>電子図書館のパスワードの初期化</source>
            <translation>Reset of the e-library password</translation>
        </message>
        <message>
            <source>済み</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>利用券番号の範囲に、最後の番号を入れました。</source>
            <translation>Entered the last number of a card number range.</translation>
        </message>
        <message>
            <source>データベースのバックアップを作りました。</source>
            <translation>Made a backup of the database.</translation>
        </message>
        <message>
            <source>データベースをバックアップから復元しました。</source>
            <translation>Restored the database from a backup.</translation>
        </message>
        <message>
            <source>毎日のバックアップ</source>
            <translation>Daily backup</translation>
        </message>
        <message>
            <source>バックアップの保存先</source>
            <translation>Folder for backups</translation>
        </message>
        <message>
            <source>バックアップの時刻</source>
            <translation>Time of the backup</translation>
        </message>
        <message>
            <source>バックアップを残す日数</source>
            <translation>Days to keep backups</translation>
        </message>
        <message>
            <source>復元の後、もう一度</source>
            <translation>again after a restore</translation>
        </message>
        <message>
            <source>バックアップ</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>できない</source>
            <translation>not possible</translation>
        </message>
        <message>
            <source>メールサーバー（%1）を確かめました：%2。</source>
            <translation>Tried the mail server (%1): %2.</translation>
        </message>
        <message>
            <source>確かめた人は %1 です。</source>
            <translation> It was %1 who tried.</translation>
        </message>
        <message>
            <source>接続とサインインができました</source>
            <translation>the connection and the sign-in worked</translation>
        </message>
        <message>
            <source>今は受け付けないと返事がありました</source>
            <translation>it answered that it takes nothing at present</translation>
        </message>
        <message>
            <source>サインインを断られました</source>
            <translation>the sign-in was refused</translation>
        </message>
        <message>
            <source>サインインの途中で止まりました</source>
            <translation>it stopped during the sign-in</translation>
        </message>
        <message>
            <source>サーバーに断られました</source>
            <translation>the server refused</translation>
        </message>
        <message>
            <source>接続できませんでした</source>
            <translation>no connection</translation>
        </message>
        <message>
            <source>%1 の書類の表示を断りました（担当していないため）。</source>
            <translation>Showing a paper of %1 was refused (not held).</translation>
        </message>
        <message>
            <source>%1 の取消を申請しました。</source>
            <translation>Asked for %1 to be cancelled.</translation>
        </message>
        <message>
            <source>%1 の取消を承認しました。</source>
            <translation>Approved the cancellation of %1.</translation>
        </message>
        <message>
            <source>%1 の取消の申請を差し戻しました。</source>
            <translation>Sent the request to cancel %1 back.</translation>
        </message>
        <message>
            <source>%1 さんの登録について、責任者の承認を求めました。</source>
            <translation>Asked a supervisor to approve a change of %1's account.</translation>
        </message>
        <message>
            <source>%1 さんの登録についての依頼を差し戻しました。</source>
            <translation>Sent the request about %1's account back.</translation>
        </message>
        <message>
            <source>記録をすべてファイルに書き出しました。</source>
            <translation>Exported the whole journal to a file.</translation>
        </message>
        <message>
            <source>記録をファイルに書き出しました（%1 〜 %2）。</source>
            <translation>Exported the journal to a file (%1 – %2).</translation>
        </message>
        <message>
            <source>%1 さんの接続を終わらせました。</source>
            <translation>Ended %1’s connection.</translation>
        </message>
        <message>
            <source>組み込みのデータベースを、ここへ移しました。</source>
            <translation>Moved an embedded database here.</translation>
        </message>
        <message>
            <source>席を外している</source>
            <translation>away from the counter</translation>
        </message>
        <message>
            <source>急ぎの申請</source>
            <translation>an urgent application</translation>
        </message>
        <message>
            <source>引き継ぎ</source>
            <translation>handed over</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>another reason</translation>
        </message>
        <message>
            <source>開館日か日数の変更で、%1 件の申請の期限が変わりました。</source>
            <translation>The open days or their number changed: %1 application(s) are due on another day.</translation>
        </message>
        <message>
            <source>館</source>
            <translation>Branches</translation>
        </message>
        <message>
            <source>開館日の規則</source>
            <translation>Rules of the open days</translation>
        </message>
        <message>
            <source>祝日</source>
            <translation>Public holidays</translation>
        </message>
        <message>
            <source>確かめる年</source>
            <translation>Years to be checked</translation>
        </message>
        <message>
            <source>カレンダー</source>
            <translation>Calendar</translation>
        </message>
    </context>
    <context>
        <name>MailReason</name>
        <message>
            <source>つながった直後</source>
            <translation>right after connecting</translation>
        </message>
        <message>
            <source>暗号化を始めるとき</source>
            <translation>while starting encryption</translation>
        </message>
        <message>
            <source>サインインのとき</source>
            <translation>while signing in</translation>
        </message>
        <message>
            <source>差出人を伝えるとき</source>
            <translation>while naming the sender</translation>
        </message>
        <message>
            <source>宛先を伝えるとき</source>
            <translation>while naming the recipient</translation>
        </message>
        <message>
            <source>本文を送るとき</source>
            <translation>while sending the text</translation>
        </message>
        <message>
            <source>メールサーバーの名前が見つかりません。</source>
            <translation>The mail server's name is not known.</translation>
        </message>
        <message>
            <source>メールサーバーの証明書を確かめられません。</source>
            <translation>The mail server's certificate cannot be verified.</translation>
        </message>
        <message>
            <source>認証局の証明書のファイルを読めません。</source>
            <translation>The file with the authority's certificate cannot be read.</translation>
        </message>
        <message>
            <source>メールサーバーとの暗号化を始められません。</source>
            <translation>Encryption with the mail server cannot be started.</translation>
        </message>
        <message>
            <source>メールサーバーが暗号化（STARTTLS）に対応していません。</source>
            <translation>The mail server offers no encryption (STARTTLS).</translation>
        </message>
        <message>
            <source>メールサーバーがこのサインインの方法に対応していません。</source>
            <translation>The mail server does not offer this way to sign in.</translation>
        </message>
        <message>
            <source>メールサーバーにつながりません。</source>
            <translation>The mail server cannot be reached.</translation>
        </message>
        <message>
            <source>メールサーバーにつながりません。返事がありません。</source>
            <translation>The mail server cannot be reached: it does not answer.</translation>
        </message>
        <message>
            <source>メールサーバーの返事が途絶えました（%1）。</source>
            <translation>The mail server fell silent (%1).</translation>
        </message>
        <message>
            <source>メールサーバーとの接続が切れました（%1）。</source>
            <translation>The connection to the mail server broke (%1).</translation>
        </message>
        <message>
            <source>サインイン用のサーバーにつながりません。</source>
            <translation>The sign-in server cannot be reached.</translation>
        </message>
        <message>
            <source>サインイン用のサーバーの証明書を確かめられません。</source>
            <translation>The sign-in server's certificate cannot be verified.</translation>
        </message>
        <message>
            <source>サインイン用のサーバーの返事を読めません。トークンの URL を確かめてください。</source>
            <translation>The sign-in server's answer cannot be read. Check the token URL.</translation>
        </message>
        <message>
            <source>更新トークンが届きませんでした。スコープに offline_access を入れてください。</source>
            <translation>No refresh token came. Put offline_access into the scope.</translation>
        </message>
        <message>
            <source>メールサーバーのサインインの期限が切れました。管理者が、設定でもう一度サインインしてください。</source>
            <translation>The sign-in to the mail server has expired. Ask the administrator to sign in again in the settings.</translation>
        </message>
        <message>
            <source>スコープが正しくありません。</source>
            <translation>The scope is wrong.</translation>
        </message>
        <message>
            <source>クライアント ID かシークレットが正しくありません。</source>
            <translation>The client ID or the secret is wrong.</translation>
        </message>
        <message>
            <source>このクライアント ID には、このサインインが許可されていません。</source>
            <translation>This client ID may not sign in this way.</translation>
        </message>
        <message>
            <source>ブラウザーで許可されませんでした。</source>
            <translation>It was denied in the browser.</translation>
        </message>
        <message>
            <source>コードの期限が切れました。もう一度「デバイスコードでサインイン」を押してください。</source>
            <translation>The code has expired. Press “Sign in by device code” again.</translation>
        </message>
        <message>
            <source>サインイン用のサーバーに断られました（%1）。</source>
            <translation>The sign-in server refused (%1).</translation>
        </message>
        <message>
            <source>宛先がメールアドレスの形になっていません。</source>
            <translation>The recipient is not a mail address.</translation>
        </message>
        <message>
            <source>利用券番号をバーコードにできません。</source>
            <translation>The card number cannot be made a barcode.</translation>
        </message>
        <message>
            <source>本文か件名に、メールで送れない文字があります。</source>
            <translation>Subject or text holds a character that mail cannot carry.</translation>
        </message>
        <message>
            <source>このサーバーではパスワードのサインインが終わっています。管理者が、設定のサインインの方法を XOAUTH2 に変えてください。</source>
            <translation>This server no longer takes passwords. Ask the administrator to change the sign-in method to XOAUTH2 in the settings.</translation>
        </message>
        <message>
            <source>バックアップから復元しました。その前に送られているかもしれません。</source>
            <translation>The database was restored from a backup. This may have been sent before.</translation>
        </message>
    </context>
    <context>
        <name>MailServer</name>
        <message>
            <source>サインインの方法を確かめてください。</source>
            <translation>Check the sign-in method.</translation>
        </message>
        <message>
            <source>ユーザー名とパスワードを確かめてください。</source>
            <translation>Check user name and password.</translation>
        </message>
        <message>
            <source>ユーザー名を確かめ、「デバイスコードでサインイン」をもう一度行ってください。</source>
            <translation>Check the user name and use “Sign in by device code” again.</translation>
        </message>
        <message>
            <source>ユーザー名、クライアント ID、シークレット、スコープを確かめてください。</source>
            <translation>Check user name, client ID, secret and scope.</translation>
        </message>
        <message>
            <source>サーバーの返事: %1</source>
            <translation>The server said: %1</translation>
        </message>
        <message>
            <source>接続とサインインができました。メールは送っていません。</source>
            <translation>Connected and signed in. No mail was sent.</translation>
        </message>
        <message>
            <source>サーバーが今は受け付けません。しばらくして、もう一度お試しください。</source>
            <translation>The server does not accept mail just now. Try again later.</translation>
        </message>
        <message>
            <source>サインインを断られました。</source>
            <translation>The sign-in was refused.</translation>
        </message>
        <message>
            <source>サーバーに断られました。暗号化とポートを確かめてください。</source>
            <translation>The server refused. Check encryption and port.</translation>
        </message>
        <message>
            <source>サインインの途中で止まりました。もう一度お試しください。</source>
            <translation>The sign-in stopped half-way. Please try again.</translation>
        </message>
        <message>
            <source>サーバーに接続できません。サーバー名とポート、ネットワークを確かめてください。</source>
            <translation>The server cannot be reached. Check its name, port and the network.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>ネットワーク上のデータベースは開けません。</source>
            <translation>A database on the network cannot be opened.</translation>
        </message>
        <message>
            <source>ファイルには触れていません。</source>
            <translation>The file was not touched.</translation>
        </message>
        <message>
            <source>複数の窓口で使うときは PostgreSQL を使います。管理者に連絡してください。</source>
            <translation>Several desks share a PostgreSQL. Tell the administrator.</translation>
        </message>
        <message>
            <source>データベースのファイルがありません。</source>
            <translation>The database's file is missing.</translation>
        </message>
        <message>
            <source>新しいデータベースは作っていません。バックアップの記録は残っています。</source>
            <translation>No new database was made. The record of its backups is there.</translation>
        </message>
        <message>
            <source>ファイルを移した覚えがなければ、バックアップから復元してください。</source>
            <translation>Unless somebody moved the file, restore it from a backup.</translation>
        </message>
        <message>
            <source>前回は正しく終わらず、データベースが壊れています。</source>
            <translation>The desk did not end properly the last time, and its database is damaged.</translation>
        </message>
        <message>
            <source>このファイルには何も書き込んでいません。復元しても、消さずに残します。</source>
            <translation>Nothing was written to this file. It is kept even when you restore.</translation>
        </message>
        <message>
            <source>作業を始めずに、バックアップから復元してください。</source>
            <translation>Do not begin to work; restore from a backup.</translation>
        </message>
        <message>
            <source>データベースのアドレスを読めません（%1 文字目）。</source>
            <translation>The address of the database cannot be read (character %1).</translation>
        </message>
        <message>
            <source>どこにも接続していません。</source>
            <translation>Nothing was connected to.</translation>
        </message>
        <message>
            <source>パスワードはアドレスに書けません。サインインのときに入力します。</source>
            <translation>An address takes no password. It is typed at sign-in.</translation>
        </message>
        <message>
            <source>管理者に連絡してください。</source>
            <translation>Tell the administrator.</translation>
        </message>
        <message>
            <source>つながったのは予備のサーバーで、いまは読むことしかできません。</source>
            <translation>Only a standby server answers, and it can only be read now.</translation>
        </message>
        <message>
            <source>しばらくしてから、もう一度試してください。</source>
            <translation>Try again in a while.</translation>
        </message>
        <message>
            <source>データベースのサーバーが本物かどうか、確かめられません。</source>
            <translation>Nothing proves that the database server is the right one.</translation>
        </message>
        <message>
            <source>パスフレーズは送っていません。管理者に連絡してください。</source>
            <translation>The passphrase was not sent. Tell the administrator.</translation>
        </message>
        <message>
            <source>データベースのサーバーにつながりません。</source>
            <translation>The database server cannot be reached.</translation>
        </message>
        <message>
            <source>ネットワークを確かめて、もう一度試してください。</source>
            <translation>Check the network and try again.</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>新規登録の完了</source>
            <translation>New registration</translation>
        </message>
        <message>
            <source>再発行の完了</source>
            <translation>Reissue</translation>
        </message>
        <message>
            <source>有効期限更新の完了</source>
            <translation>Renewal</translation>
        </message>
        <message>
            <source>登録内容変更の完了</source>
            <translation>Change of details</translation>
        </message>
        <message>
            <source>利用券番号のお知らせ</source>
            <translation>Forgotten number</translation>
        </message>
        <message>
            <source>電子図書館のパスワード</source>
            <translation>E-library password</translation>
        </message>
        <message>
            <source>既に登録あり</source>
            <translation>Already registered</translation>
        </message>
        <message>
            <source>登録できない</source>
            <translation>Not possible</translation>
        </message>
        <message>
            <source>取り下げ</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>重複</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <source>順番が来ると送ります。</source>
            <translation>Leaves when its turn comes.</translation>
        </message>
        <message numerus="yes">
            <source>まだ送れていません（%n回試しました）。次は %1 に試します。</source>
            <translation>
                <numerusform>Not sent yet (tried %n time). Next try: %1.</numerusform>
                <numerusform>Not sent yet (tried %n times). Next try: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>送信待ち</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>送信中</source>
            <translation>Sending</translation>
        </message>
        <message>
            <source>送信済</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>送信失敗</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>送信不明</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>取りやめ</source>
            <translation>Called off</translation>
        </message>
        <message>
            <source>次 %1</source>
            <translation>next %1</translation>
        </message>
        <message>
            <source>別の宛先へ送り直しました。</source>
            <translation>Sent anew to another address.</translation>
        </message>
        <message>
            <source>いま送っています。</source>
            <translation>On its way now.</translation>
        </message>
        <message>
            <source>メールサーバーが受け取りました。</source>
            <translation>The mail server took it.</translation>
        </message>
        <message>
            <source>メールサーバーに断られました。宛先を確かめて、直して送るか、もう一度送ってください。</source>
            <translation>The mail server refused it. Check the address, then correct it or send again.</translation>
        </message>
        <message>
            <source>送り終えたところで接続が切れました。届いたかどうか分かりません。
メールサーバーの記録を確かめてください。もう一度送ると、2通届くことがあります。</source>
            <translation>The connection broke at the very end. Whether it arrived is not known.
Look at the mail server's log. Sending again may deliver it twice.</translation>
        </message>
        <message>
            <source>完了を元に戻したため、送りません。</source>
            <translation>Not sent: the completion was undone.</translation>
        </message>
        <message>
            <source>まだ送れていません。次は %1 に試します。</source>
            <translation>Not sent yet. Next try: %1.</translation>
        </message>
    </context>
    <context>
        <name>PhotoTexts</name>
        <message>
            <source>この形式の画像は表示できません。</source>
            <translation>Pictures of this kind cannot be shown.</translation>
        </message>
        <message>
            <source>画像が大きすぎるため、表示しません。</source>
            <translation>Not shown: the picture is too large.</translation>
        </message>
        <message>
            <source>1 億 2,000 万画素までを表示できます。必要なら送り直しを依頼してください。</source>
            <translation>Up to 120 million pixels can be shown. Ask for it again if you need it.</translation>
        </message>
        <message>
            <source>パスワードで保護された PDF のため、表示できません。</source>
            <translation>Not shown: the PDF is protected by a password.</translation>
        </message>
        <message>
            <source>保護を外して送り直すよう依頼してください。</source>
            <translation>Ask for it again without protection.</translation>
        </message>
        <message>
            <source>ファイルが壊れていて、表示できません。</source>
            <translation>The file is damaged and cannot be shown.</translation>
        </message>
        <message>
            <source>必要なら送り直しを依頼してください。</source>
            <translation>Ask for it again if you need it.</translation>
        </message>
        <message>
            <source>時間内に読み込めなかったため、中止しました。</source>
            <translation>Stopped: it could not be read in time.</translation>
        </message>
        <message>
            <source>ほかの画像には影響ありません。必要なら送り直しを依頼してください。</source>
            <translation>Other pictures are not affected. Ask for it again if you need it.</translation>
        </message>
        <message>
            <source>画像を読み込むプログラムを起動できません。</source>
            <translation>The program that reads pictures could not be started.</translation>
        </message>
        <message>
            <source>画像は保存されています。管理者に連絡してください。</source>
            <translation>The picture is safe. Tell the administrator.</translation>
        </message>
        <message>
            <source>画像のデータを取り出せませんでした。</source>
            <translation>The picture's data could not be fetched.</translation>
        </message>
        <message>
            <source>接続を確かめてから、申請を開き直してください。</source>
            <translation>Check the connection, then open the application again.</translation>
        </message>
        <message>
            <source>この画像は破棄しました。</source>
            <translation>This picture was destroyed.</translation>
        </message>
        <message>
            <source>破棄した記録だけが残っています。</source>
            <translation>Only the record of it remains.</translation>
        </message>
        <message>
            <source>マイナンバーカードの
うら面は表示しません。</source>
            <translation>The back of a My Number card is not shown.</translation>
        </message>
        <message>
            <source>12 桁の個人番号が記載されているため、
保管も記録もできません。
内容を見ずに破棄してください。
破棄するまで「完了」はできません。</source>
            <translation>It carries the 12-digit number, which must not be kept or recorded.
Destroy it unseen. Until then you cannot complete.</translation>
        </message>
        <message>
            <source>うら面は、
書類の種類を選ぶと表示します。</source>
            <translation>The back is shown once the document's type is chosen.</translation>
        </message>
        <message>
            <source>個人番号が写っているかもしれないため、
まだ開いていません。
おもて面を見て、
書類の種類を選んでください（T）。</source>
            <translation>It may show a My Number and has not been opened.
Look at the front and choose the type (T).</translation>
        </message>
        <message>
            <source>JPEG、HEIC、PNG、WebP、TIFF、PDF を表示できます。必要なら送り直しを依頼してください。</source>
            <translation>JPEG, HEIC, PNG, WebP, TIFF and PDF can be shown. If needed, ask for the file to be sent again.</translation>
        </message>
        <message>
            <source>担当している申請の画像だけを表示します。</source>
            <translation>Only pictures of applications that you hold are shown.</translation>
        </message>
        <message>
            <source>画像を見たことは、だれがどの申請を見たかとともに記録されます。</source>
            <translation>Every look at a picture is recorded, with who looked at which application.</translation>
        </message>
    </context>
    <context>
        <name>Place</name>
        <message>
            <source>データベースのフォルダー %1 がありません。</source>
            <translation>The database's folder %1 is not there.</translation>
        </message>
        <message>
            <source>何も作らず、何も変えていません。</source>
            <translation>Nothing was made and nothing was changed.</translation>
        </message>
        <message>
            <source>ディスクを外しているときは、つないでください。初めて使うときは、管理者（IT）が次のコマンドで用意します:
%1</source>
            <translation>If its disk is detached, attach it. For the first use, IT makes the folder with this command:
%1</translation>
        </message>
        <message>
            <source>この PC のアカウント %1 は、データベースのフォルダー %2 を読み書きできません。</source>
            <translation>This PC's account %1 cannot read and write in the database's folder %2.</translation>
        </message>
        <message>
            <source>データベースには触れていません。</source>
            <translation>The database was not touched.</translation>
        </message>
        <message>
            <source>管理者（IT）が、次のコマンドで使えるようにします。その後、PC にサインインし直してください:
%1</source>
            <translation>IT gives it access with this command; sign in to the PC again afterwards:
%1</translation>
        </message>
        <message>
            <source>この PC のアカウント %1 は、データベースのファイル %2 を読み書きできません。</source>
            <translation>This PC's account %1 cannot read and write the database file %2.</translation>
        </message>
        <message>
            <source>管理者（IT）が、次のコマンドでファイルの権限を直します:
%1</source>
            <translation>IT mends the file's access rights with this command:
%1</translation>
        </message>
        <message>
            <source>データベースの場所を決める設定 %1 を読めないか、フォルダーの書き方が正しくありません。</source>
            <translation>The setting %1 that says where the database lies cannot be read, or names no whole path of a folder.</translation>
        </message>
        <message>
            <source>ほかの場所に新しいデータベースは作っていません。</source>
            <translation>No new database was made elsewhere.</translation>
        </message>
        <message>
            <source>管理者（IT）が、次のコマンドで設定を書き直します（フォルダーは選べます）:
%1</source>
            <translation>IT writes the setting anew with this command (any folder can be named):
%1</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>受付: スマート登録の申請を処理します</source>
            <translation>Uketsuke: reviews online registrations</translation>
        </message>
        <message>
            <source>この窓口の名前</source>
            <translation>this desk's name</translation>
        </message>
        <message>
            <source>見本データベースを開きます</source>
            <translation>opens the specimen database</translation>
        </message>
        <message>
            <source>見本データベース</source>
            <translation>Specimen database</translation>
        </message>
        <message>
            <source>本館カウンター2</source>
            <translation>Main library counter 2</translation>
        </message>
        <message>
            <source>言語（ja または en）。指定しなければシステムの言語</source>
            <translation>language (ja or en); the system's where it is not given</translation>
        </message>
        <message>
            <source>このファイル、またはこのアドレス（postgresql://…）のデータベースを開きます</source>
            <translation>opens the database in this file or at this address (postgresql://…)</translation>
        </message>
    </context>
    <context>
        <name>ReviewWords</name>
        <message>
            <source>種類がまだ選ばれていません</source>
            <translation>No type chosen yet</translation>
        </message>
        <message>
            <source>氏名</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>フリガナ</source>
            <translation>Kana</translation>
        </message>
        <message>
            <source>生年月日</source>
            <translation>Birth date</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>書類の現住所</source>
            <translation>Current address</translation>
        </message>
        <message>
            <source>書類の期限</source>
            <translation>Expiry</translation>
        </message>
        <message>
            <source>書類の条件</source>
            <translation>Document rules</translation>
        </message>
        <message>
            <source>郵便番号と市</source>
            <translation>Postal code, city</translation>
        </message>
        <message>
            <source>在勤・在学</source>
            <translation>Work or study</translation>
        </message>
        <message>
            <source>電話番号</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>メール</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>申請の利用券番号</source>
            <translation>Card number given</translation>
        </message>
        <message>
            <source>現住所の記載</source>
            <translation>Current address is shown</translation>
        </message>
        <message>
            <source>有効期限内</source>
            <translation>Valid today</translation>
        </message>
        <message>
            <source>あり</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>可</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>一致</source>
            <translation>Agrees</translation>
        </message>
        <message>
            <source>要確認</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>なし</source>
            <translation>No</translation>
        </message>
        <message>
            <source>不可</source>
            <translation>No</translation>
        </message>
        <message>
            <source>不一致</source>
            <translation>Differs</translation>
        </message>
        <message>
            <source>写真と見比べてください</source>
            <translation>Compare with the photo</translation>
        </message>
        <message>
            <source>カナの形式は正しいです</source>
            <translation>The form is right</translation>
        </message>
        <message>
            <source>カタカナではない文字があります</source>
            <translation>Contains characters other than katakana</translation>
        </message>
        <message>
            <source>%1・%2歳</source>
            <translation>%1, age %2</translation>
        </message>
        <message>
            <source>日付として読めません。写真と見比べてください</source>
            <translation>Not readable as a date. Compare with the photo</translation>
        </message>
        <message>
            <source>現住所の記載がない書類は使えません</source>
            <translation>Documents without it cannot be used</translation>
        </message>
        <message>
            <source>書類に書かれた期限が今日を過ぎていないか</source>
            <translation>The date shown must not have passed</translation>
        </message>
        <message>
            <source>T で書類の種類を選んでください</source>
            <translation>Choose the document's type with T</translation>
        </message>
        <message>
            <source>公的機関の発行で、氏名・現住所・生年月日があること</source>
            <translation>Issued by a public body; must show name, current address and birth date</translation>
        </message>
        <message>
            <source>マイナンバーカードはおもて面だけを使います</source>
            <translation>Only the front of a My Number card is used</translation>
        </message>
        <message>
            <source>変更はうら面（公安委員会の印）。手書きは不可</source>
            <translation>Changes are on the back with the official stamp; hand-written ones do not count</translation>
        </message>
        <message>
            <source>住所の変更はうら面に書かれています</source>
            <translation>Changes of address are on the back</translation>
        </message>
        <message>
            <source>平成24年（2012年）4月1日以降に交付されたもの</source>
            <translation>Issued on 1 April 2012 or later</translation>
        </message>
        <message>
            <source>住所はうら面のことも。新規発行は2024年12月1日まで</source>
            <translation>The address may be on the back. New ones were issued until 1 December 2024</translation>
        </message>
        <message>
            <source>住所はうら面のことも。期限も確かめてください</source>
            <translation>The address may be on the back. Check the expiry too</translation>
        </message>
        <message>
            <source>2020年2月4日以降の旅券は住所なし。別の書類が要ります</source>
            <translation>Passports since 4 Feb 2020 show no address: a second paper is needed</translation>
        </message>
        <message>
            <source>発行から%1か月以内。個人番号・本籍がないこと</source>
            <translation>Issued within %1 months; no My Number, no registered domicile</translation>
        </message>
        <message>
            <source>お子さんの書類。氏名・現住所・生年月日があること</source>
            <translation>For children: name, current address, birth date</translation>
        </message>
        <message>
            <source>通知カードは本人確認書類として使えません</source>
            <translation>A notification card is no identity document</translation>
        </message>
        <message>
            <source>市内在住 → 申請できます</source>
            <translation>City resident → eligible</translation>
        </message>
        <message>
            <source>隣接市に在住 → 申請できます</source>
            <translation>Neighbouring city → eligible</translation>
        </message>
        <message>
            <source>市外に在住。在勤・在学を示す書類が要ります</source>
            <translation>Lives elsewhere: a paper must show work or study here</translation>
        </message>
        <message>
            <source>市内・隣接市の在住でなく、勤務先・学校の記入もありません</source>
            <translation>Lives elsewhere and names no company or school</translation>
        </message>
        <message>
            <source>住所から市が分かりません</source>
            <translation>The address names no city</translation>
        </message>
        <message>
            <source>この郵便番号は%1のものです</source>
            <translation>This is a postal code of %1</translation>
        </message>
        <message>
            <source>この郵便番号は、%1と隣接市のものではありません</source>
            <translation>This postal code is of neither %1 nor a neighbouring city</translation>
        </message>
        <message>
            <source>郵便番号が7けたではありません</source>
            <translation>The postal code does not have 7 digits</translation>
        </message>
        <message>
            <source>社員証・学生証などの写真で確かめてください</source>
            <translation>Check the photo of a staff or student card</translation>
        </message>
        <message>
            <source>電話番号の形は正しいです</source>
            <translation>The form is right</translation>
        </message>
        <message>
            <source>電話番号のけた数が合いません</source>
            <translation>The telephone number has too few or too many digits</translation>
        </message>
        <message>
            <source>申請に電話番号がありません</source>
            <translation>The application has no telephone number</translation>
        </message>
        <message>
            <source>メールアドレスの形は正しいです</source>
            <translation>The form is right</translation>
        </message>
        <message>
            <source>規格外の形式です。このまま送れる形にして送信します</source>
            <translation>Unusual form: it is sent in a form that works</translation>
        </message>
        <message>
            <source>メールアドレスの形が正しくないため、送れません。訂正してください</source>
            <translation>No usable mail address: please correct it</translation>
        </message>
        <message>
            <source>番号の形は正しいです</source>
            <translation>The form is right</translation>
        </message>
        <message>
            <source>番号の形またはチェックデジットが違います</source>
            <translation>Form or check digit is wrong</translation>
        </message>
        <message>
            <source>申請に利用券番号がありません</source>
            <translation>No card number in the application</translation>
        </message>
        <message>
            <source>確認済み</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>利用券がないため、この手続きはできません</source>
            <translation>Has no card: this procedure is not possible</translation>
        </message>
        <message>
            <source>利用券番号を入力してください</source>
            <translation>Enter the card number</translation>
        </message>
        <message>
            <source>有効期限を入力してください</source>
            <translation>Enter the expiry date</translation>
        </message>
        <message>
            <source>まだ更新の時期ではありません</source>
            <translation>Not yet time to renew</translation>
        </message>
        <message>
            <source>図書館システムの生年月日が違います</source>
            <translation>The library system shows another birth date</translation>
        </message>
        <message>
            <source>この申請は処理が終わっているか、返信を待っています</source>
            <translation>This application is decided, or waits for an answer</translation>
        </message>
        <message>
            <source>担当ではありません（閲覧のみ）</source>
            <translation>not yours (read only)</translation>
        </message>
        <message>
            <source>写真の表示</source>
            <translation>photos not shown yet</translation>
        </message>
        <message>
            <source>書類の種類（T）</source>
            <translation>document type (T)</translation>
        </message>
        <message>
            <source>マイナンバーカードのうら面の破棄</source>
            <translation>destroy the My Number back</translation>
        </message>
        <message>
            <source>%1が要確認のまま</source>
            <translation>%1: look again</translation>
        </message>
        <message>
            <source>%1が不一致</source>
            <translation>%1: differs</translation>
        </message>
        <message>
            <source>図書館システムで確認</source>
            <translation>library system</translation>
        </message>
        <message>
            <source>利用券番号の残りがありません（設定で範囲を加えてください）</source>
            <translation>no card number left (add a range in the settings)</translation>
        </message>
        <message>
            <source>すべて確認しました。完了できます。</source>
            <translation>All checked. You can complete.</translation>
        </message>
        <message>
            <source>完了に必要なもの: %1</source>
            <translation>Still needed: %1</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>電子図書館</source>
            <translation>E-library</translation>
        </message>
        <message>
            <source>パスワードの初期化</source>
            <translation>Password reset</translation>
        </message>
        <message>
            <source>済み</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>できない</source>
            <translation>Not possible</translation>
        </message>
        <message>
            <source>電子図書館の管理画面で初期化してから答えてください</source>
            <translation>Reset it in the e-library first, then answer</translation>
        </message>
        <message>
            <source>利用券番号の形またはチェックデジットが違います</source>
            <translation>The form or the check digit of the card number is wrong</translation>
        </message>
        <message>
            <source>この番号は取消済みです（再発行されたか、完了が元に戻されました）</source>
            <translation>This number is void (reissued, or its completion was undone)</translation>
        </message>
        <message>
            <source>図書館の名前と問い合わせ先の登録（設定・管理者）</source>
            <translation>the library's name and contact (settings, administrator)</translation>
        </message>
        <message>
            <source>おもて面の写真</source>
            <translation>Photo of the front</translation>
        </message>
        <message>
            <source>写真がありません</source>
            <translation>no photo</translation>
        </message>
        <message>
            <source>原本を見て本人を確かめたときだけ「あり」にしてください（記録に残ります）</source>
            <translation>Say “Yes” only if you have seen the original and know the person by it (this is recorded)</translation>
        </message>
        <message>
            <source>住所を示す別の書類がありません。旅券に住所があるときだけ「可」に</source>
            <translation>No second paper shows the address. Say “Fine” only if the passport itself does</translation>
        </message>
        <message>
            <source>利用券があるため、新規登録では完了できません。F4 でメモを残し、F3 で次へ</source>
            <translation>There is a card, so this cannot be completed as a new registration. F4 leaves a note, F3 goes on</translation>
        </message>
        <message>
            <source>生年月日を入力してください</source>
            <translation>Enter the birth date</translation>
        </message>
        <message>
            <source>図書館システムの氏名が申請と違います。確かめてください</source>
            <translation>The library system has another name. Please look again</translation>
        </message>
        <message>
            <source>番号（スキャン可）</source>
            <translation>Number (scan)</translation>
        </message>
        <message>
            <source>有効期限</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>最終利用日</source>
            <translation>Last used</translation>
        </message>
        <message>
            <source>ほかの書類の表示（F5）</source>
            <translation>look at the other papers (F5)</translation>
        </message>
        <message>
            <source>通知カードは本人確認書類になりません</source>
            <translation>a notification card is no identity document</translation>
        </message>
        <message>
            <source>おもて面の写真がありません</source>
            <translation>there is no photo of the front</translation>
        </message>
        <message>
            <source>図書館システムで確認（入力の途中）</source>
            <translation>library system (half typed)</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>氏</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>名</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>氏フリガナ</source>
            <translation>Family name (kana)</translation>
        </message>
        <message>
            <source>名フリガナ</source>
            <translation>Given name (kana)</translation>
        </message>
        <message>
            <source>生年月日</source>
            <translation>Birth date</translation>
        </message>
        <message>
            <source>郵便番号</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>都道府県</source>
            <translation>Prefecture</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>City</translation>
        </message>
        <message>
            <source>番地</source>
            <translation>Street</translation>
        </message>
        <message>
            <source>マンション・部屋番号</source>
            <translation>Building, room</translation>
        </message>
        <message>
            <source>電話番号</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>メールアドレス</source>
            <translation>Mail address</translation>
        </message>
        <message>
            <source>利用券番号</source>
            <translation>Card number</translation>
        </message>
        <message>
            <source>勤務先・学校名</source>
            <translation>Company or school</translation>
        </message>
        <message>
            <source>館</source>
            <translation>Branch</translation>
        </message>
        <message>
            <source>注意事項の承諾</source>
            <translation>Notice accepted</translation>
        </message>
        <message>
            <source>新規登録</source>
            <translation>New registration</translation>
        </message>
        <message>
            <source>再発行</source>
            <translation>Reissue</translation>
        </message>
        <message>
            <source>有効期限更新</source>
            <translation>Renewal</translation>
        </message>
        <message>
            <source>登録内容変更</source>
            <translation>Change of details</translation>
        </message>
        <message>
            <source>利用券番号の確認</source>
            <translation>Forgotten number</translation>
        </message>
        <message>
            <source>電子図書館パスワード</source>
            <translation>E-library password</translation>
        </message>
        <message>
            <source>未着手</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>照会中</source>
            <translation>Awaiting answer</translation>
        </message>
        <message>
            <source>返信あり</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>取消承認待ち</source>
            <translation>Cancellation requested</translation>
        </message>
        <message>
            <source>取消</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>完了</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>既に登録あり</source>
            <translation>Already registered</translation>
        </message>
        <message>
            <source>できない</source>
            <translation>Not possible</translation>
        </message>
        <message>
            <source>取り下げ</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>重複</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <source>種類を選ぶ</source>
            <translation>Choose type</translation>
        </message>
        <message>
            <source>マイナンバーカード</source>
            <translation>My Number card</translation>
        </message>
        <message>
            <source>運転免許証</source>
            <translation>Driving licence</translation>
        </message>
        <message>
            <source>運転経歴証明書</source>
            <translation>Driving history certificate</translation>
        </message>
        <message>
            <source>健康保険証</source>
            <translation>Health insurance card</translation>
        </message>
        <message>
            <source>資格確認書</source>
            <translation>Eligibility certificate</translation>
        </message>
        <message>
            <source>在留カード</source>
            <translation>Residence card</translation>
        </message>
        <message>
            <source>特別永住者証明書</source>
            <translation>Special permanent resident certificate</translation>
        </message>
        <message>
            <source>パスポート</source>
            <translation>Passport</translation>
        </message>
        <message>
            <source>住民票</source>
            <translation>Resident record</translation>
        </message>
        <message>
            <source>学生証</source>
            <translation>Student card</translation>
        </message>
        <message>
            <source>障害者手帳</source>
            <translation>Disability certificate</translation>
        </message>
        <message>
            <source>母子健康手帳</source>
            <translation>Maternity handbook</translation>
        </message>
        <message>
            <source>通知カード</source>
            <translation>Notification card</translation>
        </message>
        <message>
            <source>その他</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>おもて</source>
            <translation>Front</translation>
        </message>
        <message>
            <source>うら</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>その他の書類</source>
            <translation>Other paper</translation>
        </message>
        <message>
            <source>窓口</source>
            <translation>Clerk</translation>
        </message>
        <message>
            <source>責任者</source>
            <translation>Supervisor</translation>
        </message>
        <message>
            <source>管理者</source>
            <translation>Administrator</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::AccountDialog</name>
        <message>
            <source>英小文字と数字</source>
            <translation>lower-case letters and digits</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>ログイン名</source>
            <translation>Login name</translation>
        </message>
        <message>
            <source>%1（%2）</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>役割</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>新しい役割</source>
            <translation>New role</translation>
        </message>
        <message>
            <source>パスフレーズ</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>%1 文字以上</source>
            <translation>%1 characters or more</translation>
        </message>
        <message>
            <source>もう一度</source>
            <translation>Once more</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>パスフレーズは本人に口頭で伝えてください。</source>
            <translation>Tell this person the passphrase by word of mouth.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::AccountsPage</name>
        <message>
            <source>承認しました: %1</source>
            <translation>Approved: %1</translation>
        </message>
        <message>
            <source>差し戻しました: %1</source>
            <translation>Sent back: %1</translation>
        </message>
        <message>
            <source>記録なし</source>
            <translation>no record</translation>
        </message>
        <message>
            <source>承認を待つ依頼はありません。</source>
            <translation>No request is waiting for approval.</translation>
        </message>
        <message>
            <source>承認を待つ依頼 %1 件</source>
            <translation>Requests waiting for approval: %1</translation>
        </message>
        <message>
            <source>職員 %1 人</source>
            <translation>Staff: %1</translation>
        </message>
        <message>
            <source>心当たりがないときは、承認しないで、依頼した人に確かめてください。</source>
            <translation>If you know nothing of it, do not approve; ask the person who asked for it.</translation>
        </message>
        <message>
            <source>対象の人</source>
            <translation>For</translation>
        </message>
        <message>
            <source>%1（%2）</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>依頼した人</source>
            <translation>Asked by</translation>
        </message>
        <message>
            <source>依頼した日時</source>
            <translation>Asked at</translation>
        </message>
        <message>
            <source>追加・変更・停止は、管理者が依頼します。</source>
            <translation>Administrators ask for additions, changes and disabling.</translation>
        </message>
        <message>
            <source>ログイン名</source>
            <translation>Login name</translation>
        </message>
        <message>
            <source>役割</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>状態</source>
            <translation>State</translation>
        </message>
        <message>
            <source>最後のサインイン</source>
            <translation>Last sign-in</translation>
        </message>
        <message>
            <source>責任者の承認を待っています: %1</source>
            <translation>Waiting for a supervisor’s approval: %1</translation>
        </message>
        <message>
            <source>↑↓ 選ぶ</source>
            <translation>↑↓ Choose</translation>
        </message>
        <message>
            <source>Tab 次の一覧</source>
            <translation>Tab Next list</translation>
        </message>
        <message>
            <source>F6 役割を変更</source>
            <translation>F6 Change the role</translation>
        </message>
        <message>
            <source>F7 パスフレーズを再設定</source>
            <translation>F7 New passphrase</translation>
        </message>
        <message>
            <source>F8 利用を停止・再開</source>
            <translation>F8 Disable or enable</translation>
        </message>
        <message>
            <source>F9 職員を追加</source>
            <translation>F9 Add a person</translation>
        </message>
        <message>
            <source>F8 差し戻す</source>
            <translation>F8 Send back</translation>
        </message>
        <message>
            <source>F9 承認する</source>
            <translation>F9 Approve</translation>
        </message>
        <message>
            <source>%1 さんは、すぐにサインインできなくなり、開いている画面の接続も終わります。記録は残ります。</source>
            <translation>%1 can no longer sign in, at once, and open desks of this person lose their connections. The records stay.</translation>
        </message>
        <message>
            <source>利用を停止</source>
            <translation>Disable</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>承認</source>
            <translation>Approval</translation>
        </message>
        <message>
            <source>%1（%2）
依頼した人: %3（%4）</source>
            <translation>%1 (%2)
Asked by: %3 (%4)</translation>
        </message>
        <message>
            <source>承認する</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>済みました: %1</source>
            <translation>Done: %1</translation>
        </message>
        <message>
            <source>%1 さんが先に承認しました。</source>
            <translation>%1 approved it first.</translation>
        </message>
        <message>
            <source>%1 さんが先に差し戻しました。</source>
            <translation>%1 sent it back first.</translation>
        </message>
        <message>
            <source>あなたの返事は記録していません: %1</source>
            <translation>Your answer was not recorded: %1</translation>
        </message>
        <message>
            <source>職員</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>依頼の内容</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>承認する人</source>
            <translation>Who approves</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>役割を変更</source>
            <translation>Change the role</translation>
        </message>
        <message>
            <source>パスフレーズを再設定</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>職員を追加</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>差し戻す</source>
            <translation>Send back</translation>
        </message>
        <message>
            <source>承認を待つ依頼</source>
            <translation>Requests waiting for approval</translation>
        </message>
        <message>
            <source>職員の一覧</source>
            <translation>List of staff</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::AppearanceSection</name>
        <message>
            <source>個人設定</source>
            <translation>My settings</translation>
        </message>
        <message>
            <source>小</source>
            <translation>S</translation>
        </message>
        <message>
            <source>中</source>
            <translation>M</translation>
        </message>
        <message>
            <source>大</source>
            <translation>L</translation>
        </message>
        <message>
            <source>白</source>
            <translation>White</translation>
        </message>
        <message>
            <source>黄</source>
            <translation>Yellow</translation>
        </message>
        <message>
            <source>黒</source>
            <translation>Black</translation>
        </message>
        <message>
            <source>青</source>
            <translation>Blue</translation>
        </message>
        <message>
            <source>画面</source>
            <translation>Display</translation>
        </message>
        <message>
            <source>文字の大きさ</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>背景色</source>
            <translation>Background</translation>
        </message>
        <message>
            <source>選ぶとすぐに変わり、どの端末でもサインインしたときに同じ表示になります。</source>
            <translation>Takes effect at once, and at every desk where you sign in.</translation>
        </message>
        <message>
            <source>パスフレーズの変更</source>
            <translation>Change passphrase</translation>
        </message>
        <message>
            <source>今のパスフレーズ</source>
            <translation>Present passphrase</translation>
        </message>
        <message>
            <source>新しいパスフレーズ</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>新しいパスフレーズ（もう一度）</source>
            <translation>New passphrase (again)</translation>
        </message>
        <message>
            <source>10 文字以上で、ログイン名を含まず、同じ文字だけでないもの。</source>
            <translation>At least 10 characters, without your login, not one character alone.</translation>
        </message>
        <message>
            <source>パスフレーズを変更</source>
            <translation>Change passphrase</translation>
        </message>
        <message>
            <source>パスフレーズを変更しました。</source>
            <translation>The passphrase was changed.</translation>
        </message>
        <message>
            <source>システムに合わせる</source>
            <translation>Follow the system</translation>
        </message>
        <message>
            <source>言語</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>申請者へのメールの言語は変わりません（ひな形の言語です）。</source>
            <translation>The mails to applicants are made from the templates and keep their language.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::ApplicationTableModel</name>
        <message>
            <source>受付番号</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>手続き</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>氏名</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>受付</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>期限（開館日）</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>状態</source>
            <translation>State</translation>
        </message>
        <message>
            <source>担当</source>
            <translation>Held by</translation>
        </message>
        <message>
            <source>書類</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>注意</source>
            <translation>Flags</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::BackupChoice</name>
        <message>
            <source>バックアップから復元</source>
            <translation>Restore from a backup</translation>
        </message>
        <message>
            <source>この PC で作ったバックアップは見つかりません。ファイルを選んでください。</source>
            <translation>No backup made on this PC was found. Choose a file.</translation>
        </message>
        <message>
            <source>戻すバックアップを選んでください。管理者が行う操作です。</source>
            <translation>Choose the backup to go back to. This is for the administrator to do.</translation>
        </message>
        <message>
            <source>バックアップの一覧</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>復元…</source>
            <translation>Restore…</translation>
        </message>
        <message>
            <source>ほかのファイル…</source>
            <translation>Another file…</translation>
        </message>
        <message>
            <source>復元するバックアップ</source>
            <translation>Backup to restore</translation>
        </message>
        <message>
            <source>バックアップ (*.sqlite);;すべてのファイル (*)</source>
            <translation>Backups (*.sqlite);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::BackupSection</name>
        <message>
            <source>バックアップ</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>作った日時</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>大きさ</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>検証</source>
            <translation>Verified</translation>
        </message>
        <message>
            <source>毎日作る</source>
            <translation>Make one every day</translation>
        </message>
        <message>
            <source>選ぶ…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>今すぐ作る</source>
            <translation>Make one now</translation>
        </message>
        <message>
            <source>復元…</source>
            <translation>Restore…</translation>
        </message>
        <message>
            <source>ほかのファイルから復元…</source>
            <translation>Restore from another file…</translation>
        </message>
        <message>
            <source>バックアップの一覧</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>毎日のバックアップ</source>
            <translation>Daily backup</translation>
        </message>
        <message>
            <source>自動</source>
            <translation>Automatic</translation>
        </message>
        <message>
            <source>保存先</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>この PC と一緒に失われない場所（別のディスクやサーバー）にしてください。</source>
            <translation>Choose a place that is not lost with this PC: another disk or a server.</translation>
        </message>
        <message>
            <source>前のバックアップから 1 日たったとき</source>
            <translation>A day after the last backup</translation>
        </message>
        <message>
            <source>%1 時を過ぎたとき</source>
            <translation>After %1:00</translation>
        </message>
        <message>
            <source>時刻</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>その時刻に PC が動いていなければ、次に画面を開いたときに作ります。</source>
            <translation>If the PC is off at that time, it is made when the desk is next opened.</translation>
        </message>
        <message>
            <source>日</source>
            <translation>days</translation>
        </message>
        <message>
            <source>残す日数</source>
            <translation>Kept for</translation>
        </message>
        <message>
            <source>過ぎたものは、新しいバックアップを確かめた後に消します。破棄した画像も、その間はバックアップに残ります。</source>
            <translation>Older ones are deleted once a newer one was verified. Destroyed pictures stay in backups until then, too.</translation>
        </message>
        <message>
            <source>検証済み</source>
            <translation>verified</translation>
        </message>
        <message>
            <source>開けません</source>
            <translation>does not open</translation>
        </message>
        <message>
            <source>設定を保存しました。</source>
            <translation>Settings saved.</translation>
        </message>
        <message>
            <source>フォルダーを、最初から最後まで入れてください。</source>
            <translation>Enter the whole path of the folder.</translation>
        </message>
        <message>
            <source>バックアップの保存先</source>
            <translation>Folder for backups</translation>
        </message>
        <message>
            <source>先に、保存先を選んでください。</source>
            <translation>Choose a folder first.</translation>
        </message>
        <message>
            <source>バックアップを作り、開いて確かめました（%1）。</source>
            <translation>The backup was made and verified (%1).</translation>
        </message>
        <message>
            <source>復元するバックアップ</source>
            <translation>Backup to restore</translation>
        </message>
        <message>
            <source>バックアップ (*.sqlite);;すべてのファイル (*)</source>
            <translation>Backups (*.sqlite);;All files (*)</translation>
        </message>
        <message>
            <source>バックアップはまだありません。保存先を決めると、「今すぐ作る」で作れます。</source>
            <translation>There are no backups yet. Choose the folder below, then “Make one now” makes one.</translation>
        </message>
        <message>
            <source>受付の画面を開いている間に作ります。作業は続けられます。</source>
            <translation>Made while the desk is open; work goes on.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::CardNumberSection</name>
        <message>
            <source>利用券番号</source>
            <translation>Card numbers</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>残り</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>チェックデジット</source>
            <translation>Check digit</translation>
        </message>
        <message>
            <source>状態</source>
            <translation>State</translation>
        </message>
        <message>
            <source>範囲を追加</source>
            <translation>Add range</translation>
        </message>
        <message>
            <source>番号の一覧を取り込む…</source>
            <translation>Import a list of numbers…</translation>
        </message>
        <message>
            <source>使用を停止</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>利用券番号の範囲</source>
            <translation>Card number ranges</translation>
        </message>
        <message>
            <source>新しい範囲</source>
            <translation>New range</translation>
        </message>
        <message>
            <source>窓口に出る名前です（例: A）。</source>
            <translation>The name that clerks see (e.g. A).</translation>
        </message>
        <message>
            <source>先頭の数字</source>
            <translation>Leading digits</translation>
        </message>
        <message>
            <source>なければ空にします。</source>
            <translation>Leave empty where there are none.</translation>
        </message>
        <message>
            <source>最初の番号</source>
            <translation>First number</translation>
        </message>
        <message>
            <source>先頭の数字とチェックデジットを除き、0 を含めて桁をそろえます（例: 00001）。</source>
            <translation>Without leading digits and check digit; with zeros, so that the length fits (e.g. 00001).</translation>
        </message>
        <message>
            <source>最後の番号</source>
            <translation>Last number</translation>
        </message>
        <message>
            <source>図書館システムの設定と同じものを選んでください。</source>
            <translation>Choose what the library system uses.</translation>
        </message>
        <message>
            <source>最初に出る番号</source>
            <translation>First number given</translation>
        </message>
        <message>
            <source>使用を再開</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>取り込んだ一覧</source>
            <translation>Imported list</translation>
        </message>
        <message>
            <source>%1 から %2 まで</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>停止</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>残りわずか</source>
            <translation>Few left</translation>
        </message>
        <message>
            <source>使用中</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>番号の範囲を追加しました。</source>
            <translation>The number range was added.</translation>
        </message>
        <message>
            <source>名前を入力してください。</source>
            <translation>Enter a name.</translation>
        </message>
        <message>
            <source>数字だけにしてください。</source>
            <translation>Digits only.</translation>
        </message>
        <message>
            <source>ほかの範囲か一覧と、番号が重なっています。</source>
            <translation>Another range or list holds one of these numbers.</translation>
        </message>
        <message>
            <source>最初の番号より大きく、桁の合う番号にしてください。</source>
            <translation>A number above the first one that fits the length.</translation>
        </message>
        <message>
            <source>番号の一覧を取り込む</source>
            <translation>Import a list of numbers</translation>
        </message>
        <message>
            <source>テキスト (*.txt *.csv);;すべてのファイル (*)</source>
            <translation>Text (*.txt *.csv);;All files (*)</translation>
        </message>
        <message>
            <source>%1 件の番号を取り込みました。使えない行は %2 件です。</source>
            <translation>%1 numbers were imported. %2 rows cannot be used.</translation>
        </message>
        <message>
            <source>番号ではありません</source>
            <translation>not a number</translation>
        </message>
        <message>
            <source>チェックデジットが違います</source>
            <translation>the check digit is wrong</translation>
        </message>
        <message>
            <source>X で終わる番号は、NW-7 のバーコードにできません</source>
            <translation>a number that ends in X fits in no NW-7 barcode</translation>
        </message>
        <message>
            <source>この一覧に 2 回あります</source>
            <translation>twice in this list</translation>
        </message>
        <message>
            <source>発行済みか、ほかの一覧にあります</source>
            <translation>issued already, or in another list</translation>
        </message>
        <message>
            <source>番号の範囲に含まれています</source>
            <translation>lies in a range of numbers</translation>
        </message>
        <message>
            <source>取り込めなかった行</source>
            <translation>Lines that were not taken in</translation>
        </message>
        <message>
            <source>数字だけで入力してください。</source>
            <translation>Enter digits only.</translation>
        </message>
        <message>
            <source>バーコードにできる番号がありません。</source>
            <translation>None of its numbers fits in a barcode.</translation>
        </message>
        <message>
            <source>%1 行目: %2</source>
            <translation>Line %1: %2</translation>
        </message>
        <message>
            <source>最後の番号を入れる…</source>
            <translation>Enter last number…</translation>
        </message>
        <message>
            <source>最後の番号を待っています</source>
            <translation>Waits for the last number</translation>
        </message>
        <message>
            <source>範囲「%1」で、これまでに出た最後の利用券番号を入れてください。図書館システムやメールの控えで、いちばん後のものを確かめます。チェックデジットまですべて入れます。まだ一つも出していないときは「なし」と入れます。</source>
            <translation>Enter the last card number that was issued from the range “%1”. Look it up in the library system or in the sent mails. Enter it whole, with its check digit, or “none” where no number was issued yet.</translation>
        </message>
        <message>
            <source>この次から出す</source>
            <translation>Go on after it</translation>
        </message>
        <message>
            <source>最後の番号を入れました。次の番号から出ます。</source>
            <translation>The last number was entered. The next one follows it.</translation>
        </message>
        <message>
            <source>利用券番号として読めません。</source>
            <translation>This is no card number. </translation>
        </message>
        <message>
            <source>チェックデジットが合いません。</source>
            <translation>The check digit is wrong. </translation>
        </message>
        <message>
            <source>この範囲の番号ではありません。先頭の数字からチェックデジットまで、すべて入れてください。</source>
            <translation>This is no number of this range. Enter it whole, from the first digit to the check digit. </translation>
        </message>
        <message>
            <source>このデータベースは、もっと後の番号を出しています。前へは戻せません。</source>
            <translation>This database has issued a later number. It cannot go back. </translation>
        </message>
    </context>
    <context>
        <name>uketsuke::CheckList</name>
        <message>
            <source>照合の項目</source>
            <translation>Items to compare</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::CheckRow</name>
        <message>
            <source>自動: %1</source>
            <translation>Auto: %1</translation>
        </message>
        <message>
            <source>上書き済み: %1</source>
            <translation>Overruled: %1</translation>
        </message>
        <message>
            <source>未回答</source>
            <translation>not answered</translation>
        </message>
        <message>
            <source>T 種類</source>
            <translation>T type</translation>
        </message>
        <message>
            <source>E 訂正</source>
            <translation>E correct</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::ChoiceDialog</name>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::ColumnsStep</name>
        <message>
            <source>この対応を保存</source>
            <translation>Save this mapping</translation>
        </message>
        <message>
            <source>列がありません：%1。どの列かを選んでください。</source>
            <translation>Missing columns: %1. Say which columns they are.</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 列・%2</source>
            <translation>%1 columns, %2</translation>
        </message>
        <message>
            <source>CSV の見出し</source>
            <translation>CSV title</translation>
        </message>
        <message>
            <source>項目</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>はじめの行の値</source>
            <translation>Value of the first row</translation>
        </message>
        <message>
            <source>別のフォームとして保存</source>
            <translation>Save as another form</translation>
        </message>
        <message>
            <source>対応のない手続きの名前があります。どの手続きかを選んでください。</source>
            <translation>Some procedure names are not mapped. Choose which procedure each is.</translation>
        </message>
        <message>
            <source>選ぶ</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>フォームの名前を入力してください。受付番号は、フォームごとに別のものとして扱います。</source>
            <translation>Enter the form's name. Receipt numbers of different forms are kept apart.</translation>
        </message>
        <message>
            <source>保存する</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::CorrectionDialog</name>
        <message>
            <source>%1の訂正</source>
            <translation>Correct: %1</translation>
        </message>
        <message>
            <source>申請: %1</source>
            <translation>Sent: %1</translation>
        </message>
        <message>
            <source>申請者が入力した内容は変わりません。訂正は隣に残り、これからの処理で使われます。</source>
            <translation>What the applicant typed does not change. The correction stays beside it and is used from here on.</translation>
        </message>
        <message>
            <source>訂正を保存</source>
            <translation>Save correction</translation>
        </message>
        <message>
            <source>訂正を取り消す</source>
            <translation>Take the correction back</translation>
        </message>
        <message>
            <source>%1の訂正を取り消す</source>
            <translation>Take the correction of %1 back</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::Desk</name>
        <message>
            <source>もう一度</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>ja</source>
            <comment>the manual's language</comment>
            <translation>en</translation>
        </message>
        <message>
            <source>言語は、次にサインインしたときに変わります。</source>
            <translation>The language changes at your next sign-in.</translation>
        </message>
        <message>
            <source>取り込みの途中なので、今の画面はこのままにします。</source>
            <translation>An intake is under way, so this window stays as it is for now.</translation>
        </message>
        <message>
            <source>バックアップから復元…</source>
            <translation>Restore from a backup…</translation>
        </message>
        <message>
            <source>バックアップから復元しています…</source>
            <translation>Restoring from a backup…</translation>
        </message>
        <message>
            <source>終わるまで、このままお待ちください。電源を切らないでください。</source>
            <translation>Please wait until it is done. Do not switch the PC off.</translation>
        </message>
        <message>
            <source>今のデータベースを開く</source>
            <translation>Open the present database</translation>
        </message>
        <message>
            <source>別のバックアップを選ぶ…</source>
            <translation>Choose another backup…</translation>
        </message>
        <message>
            <source>今までのデータベースは、%1 という名前で残しました。</source>
            <translation>The database from before was kept as %1.</translation>
        </message>
        <message>
            <source>バックアップの後に破棄された画像 %1 枚を、もう一度破棄しました。</source>
            <translation>%1 pictures that were destroyed after the backup were destroyed again.</translation>
        </message>
        <message>
            <source>今までのデータベースが読めないため、バックアップの後に破棄された画像は分かりません。もう一度破棄してください。</source>
            <translation>The database from before cannot be read, so nobody knows which pictures were destroyed after the backup. Destroy them again.</translation>
        </message>
        <message>
            <source>利用券番号は、管理者が設定の「利用券番号」で、範囲ごとに最後の番号を入れるまで出ません。</source>
            <translation>No card number is issued until the administrator has entered the last one of each range under Settings, Card numbers.</translation>
        </message>
        <message>
            <source>送信待ちだったメールは「送信不明」です。送信箱で、一通ずつ決めてください。</source>
            <translation>Mails that were waiting are “unknown”. Decide about each in the outbox.</translation>
        </message>
        <message>
            <source>バックアップから復元しました。</source>
            <translation>Restored from the backup.</translation>
        </message>
        <message>
            <source>サインインへ進む</source>
            <translation>Go to sign-in</translation>
        </message>
        <message>
            <source>データベースを確かめています…</source>
            <translation>Checking the database…</translation>
        </message>
        <message>
            <source>前回正しく終わらなかったときは、少し時間がかかります。このままお待ちください。</source>
            <translation>After an end that was not proper this takes a little time. Please wait.</translation>
        </message>
        <message numerus="yes">
            <source>前回のサインインのあと、このお名前で %n 回、パスフレーズの間違いがありました。</source>
            <translation>
                <numerusform>Since the last sign-in the passphrase was typed wrong %n time under this name.</numerusform>
                <numerusform>Since the last sign-in the passphrase was typed wrong %n times under this name.</numerusform>
            </translation>
        </message>
        <message>
            <source>心当たりがなければ、責任者に知らせてください。</source>
            <translation>If that was not you, tell a supervisor.</translation>
        </message>
        <message>
            <source>あなた</source>
            <translation>you</translation>
        </message>
        <message>
            <source>%1 さん</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>確認しました</source>
            <translation>I have read it</translation>
        </message>
        <message>
            <source>%1 さんが %2 に、%3のパスフレーズを設定し直しました。</source>
            <translation>%1 set a new passphrase for %3 on %2.</translation>
        </message>
        <message>
            <source>データベースが新しい版になりました。</source>
            <translation>The database has become a new version.</translation>
        </message>
        <message>
            <source>このまま続けられます。</source>
            <translation>You can go on.</translation>
        </message>
        <message>
            <source>手が空いたときに、この端末のプログラムも更新してください。</source>
            <translation>Update this desk's program, too, when there is time.</translation>
        </message>
        <message>
            <source>%1年の祝日が登録されていません。</source>
            <translation>The public holidays of %1 are missing.</translation>
        </message>
        <message>
            <source>その年の期限と利用開始日は、祝日がないものとして数えます。</source>
            <translation>Due days and first days of that year are counted as if there were none.</translation>
        </message>
        <message>
            <source>設定のカレンダーで、内閣府の syukujitsu.csv を取り込んでください。</source>
            <translation>Import the Cabinet Office&apos;s syukujitsu.csv under Settings, Calendar.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::DifferenceDialog</name>
        <message>
            <source>なし</source>
            <translation>none</translation>
        </message>
        <message>
            <source>ほかの人が変えたところ</source>
            <translation>What others changed</translation>
        </message>
        <message>
            <source>項目</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>あなたの画面</source>
            <translation>On your screen</translation>
        </message>
        <message>
            <source>いまの記録</source>
            <translation>Recorded now</translation>
        </message>
        <message>
            <source>だれが・いつ</source>
            <translation>By whom, when</translation>
        </message>
        <message>
            <source>閉じる（Esc）</source>
            <translation>Close (Esc)</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::DocumentKindMenu</name>
        <message>
            <source>書類の種類と面</source>
            <translation>Type and side of the document</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::FilesStep</name>
        <message>
            <source>CSV を選ぶ</source>
            <translation>Choose CSV</translation>
        </message>
        <message>
            <source>ZIP を選ぶ</source>
            <translation>Choose ZIP</translation>
        </message>
        <message>
            <source>フォルダーを選ぶ</source>
            <translation>Choose folder</translation>
        </message>
        <message>
            <source>添付を外す</source>
            <translation>Remove attachments</translation>
        </message>
        <message>
            <source>ZIP のパスワード</source>
            <translation>The ZIP's password</translation>
        </message>
        <message>
            <source>選んだ CSV</source>
            <translation>Chosen CSV</translation>
        </message>
        <message>
            <source>列の対応</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>申請フォームから書き出した CSV</source>
            <translation>CSV exported from the form</translation>
        </message>
        <message>
            <source>添付書類（ZIP またはフォルダー）</source>
            <translation>Attachments (ZIP or folder)</translation>
        </message>
        <message>
            <source>選ばれていません。</source>
            <translation>Nothing chosen.</translation>
        </message>
        <message>
            <source>申請フォームの CSV を選ぶ</source>
            <translation>Choose the form's CSV</translation>
        </message>
        <message>
            <source>CSV (*.csv *.txt);;すべてのファイル (*)</source>
            <translation>CSV (*.csv *.txt);;All files (*)</translation>
        </message>
        <message>
            <source>添付書類の ZIP を選ぶ</source>
            <translation>Choose the ZIP of attachments</translation>
        </message>
        <message>
            <source>ZIP (*.zip)</source>
            <translation>ZIP (*.zip)</translation>
        </message>
        <message>
            <source>添付書類のフォルダーを選ぶ</source>
            <translation>Choose the folder of attachments</translation>
        </message>
        <message>
            <source>ZIP の中の CSV を取り込みます。</source>
            <translation>The CSV inside the ZIP is taken in.</translation>
        </message>
        <message>
            <source>CSV と ZIP（またはフォルダー）を、この画面にドラッグ＆ドロップしても選べます。
CSV が ZIP の中にあれば、ZIP だけで構いません。</source>
            <translation>You can also drop the CSV and the ZIP (or folder) on this page.
Where the CSV lies inside the ZIP, the ZIP is enough.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::FilterList</name>
        <message>
            <source>%1 %2 件</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::FilterSide</name>
        <message>
            <source>状態</source>
            <translation>State</translation>
        </message>
        <message>
            <source>未処理すべて</source>
            <translation>All open</translation>
        </message>
        <message>
            <source>自分が担当</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>期限超過</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>処理済み</source>
            <translation>Decided</translation>
        </message>
        <message>
            <source>手続き</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>All</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::FirstAccountForm</name>
        <message>
            <source>登録して始める</source>
            <translation>Register and start</translation>
        </message>
        <message>
            <source>英小文字と数字（例: yamada）</source>
            <translation>Lower-case letters and digits (e.g. yamada)</translation>
        </message>
        <message>
            <source>10 文字以上。短い文にすると覚えやすく安全です</source>
            <translation>At least 10 characters. A sentence is safe and easy to remember</translation>
        </message>
        <message>
            <source>お名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>ログイン名</source>
            <translation>Login name</translation>
        </message>
        <message>
            <source>パスフレーズ</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>もう一度</source>
            <translation>Repeat it</translation>
        </message>
        <message>
            <source>二つのパスフレーズが同じではありません。</source>
            <translation>The two passphrases differ.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::FullScreenPhoto</name>
        <message>
            <source>写真</source>
            <translation>Photos</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::HeldCaseModel</name>
        <message>
            <source>受付番号</source>
            <translation>Receipt number</translation>
        </message>
        <message>
            <source>氏名</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>送信日時</source>
            <translation>Submitted</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::HeldComparisonModel</name>
        <message>
            <source>違う</source>
            <translation>differs</translation>
        </message>
        <message>
            <source>項目</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>取り込み済みの申請</source>
            <translation>Taken in before</translation>
        </message>
        <message>
            <source>保留の行</source>
            <translation>Held row</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::HeldPane</name>
        <message>
            <source>取り込みへ戻る</source>
            <translation>Back to intake</translation>
        </message>
        <message>
            <source>破棄</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>同じ申請の訂正</source>
            <translation>Take in as a correction</translation>
        </message>
        <message>
            <source>別の人として取り込む</source>
            <translation>Take in as another person</translation>
        </message>
        <message>
            <source>保留の行</source>
            <translation>Held row</translation>
        </message>
        <message>
            <source>取り込み済みの申請との違い</source>
            <translation>Differences from the one taken in</translation>
        </message>
        <message>
            <source>保留の行はありません。</source>
            <translation>There are no held rows.</translation>
        </message>
        <message>
            <source>同じ受付番号で、氏名・生年月日・送信日時のどれかが違う行が、ここに並びます。</source>
            <translation>Rows with a known receipt number but another name, birth date or time of submission appear here.</translation>
        </message>
        <message>
            <source>同じ受付番号の別の申請の可能性があります。取り込み済みの申請は、まだ処理していません。</source>
            <translation>Perhaps another application under the same number. The one taken in is not decided yet. </translation>
        </message>
        <message>
            <source>同じ受付番号の別の申請の可能性があります。取り込み済みの申請は、処理が終わっています。</source>
            <translation>Perhaps another application under the same number. The one taken in is decided. </translation>
        </message>
        <message>
            <source>保留の行の添付は %1 件です。</source>
            <translation>Attachments of the held row: %1.</translation>
        </message>
        <message>
            <source>保留の行を破棄</source>
            <translation>Discard a held row</translation>
        </message>
        <message>
            <source>受付番号 %1 の保留の行を破棄します。取り込み済みの申請はそのままです。</source>
            <translation>The held row of receipt number %1 will be discarded. The application taken in stays as it is.</translation>
        </message>
        <message>
            <source>破棄する</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::HelpWindow</name>
        <message>
            <source>操作の手引き</source>
            <translation>User guide</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::HistoryDialog</name>
        <message>
            <source>%1 の履歴</source>
            <translation>History of %1</translation>
        </message>
        <message>
            <source>記録は書き足すだけで、直したり消したりはできません。</source>
            <translation>Entries are only added, never changed or removed.</translation>
        </message>
        <message>
            <source>閉じる（Esc）</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>%1&#x3000;%2&#x3000;%3</source>
            <translation>%1  %2  %3</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::IdentityTypeMenu</name>
        <message>
            <source>書類の種類</source>
            <translation>Document type</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::InboxPage</name>
        <message>
            <source>受付一覧</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>氏名・カナ・番号・電話・メール</source>
            <translation>Name, kana, number, telephone, mail</translation>
        </message>
        <message>
            <source>取り込み</source>
            <translation>Intake</translation>
        </message>
        <message>
            <source>次の申請を受け取る</source>
            <translation>Take the next application</translation>
        </message>
        <message>
            <source>「%1」で始まる申請はありません。</source>
            <translation>No application begins with “%1”.</translation>
        </message>
        <message>
            <source>氏・名・カナ・メールは先頭から、番号と電話は先頭か下4桁で探せます。</source>
            <translation>Names, kana and mail by their beginning; numbers by their beginning or last four digits.</translation>
        </message>
        <message>
            <source>処理済みから探す</source>
            <translation>Search decided applications</translation>
        </message>
        <message>
            <source>未処理の申請はありません。</source>
            <translation>There are no open applications.</translation>
        </message>
        <message>
            <source>フォームの申請データを取り込むと、ここに期限の順で並びます。</source>
            <translation>Take in the form's data, and it appears here by due day.</translation>
        </message>
        <message>
            <source>この条件に当てはまる申請はありません。</source>
            <translation>No application matches these conditions.</translation>
        </message>
        <message>
            <source>左の一覧で条件を変えてください。</source>
            <translation>Change the conditions on the left.</translation>
        </message>
        <message>
            <source>未処理すべてを表示</source>
            <translation>Show all open</translation>
        </message>
        <message>
            <source>%1 件（期限超過 %2・今日 %3）</source>
            <translation>%1 (%2 overdue, %3 today)</translation>
        </message>
        <message>
            <source>↑↓ 選ぶ&#x3000;Enter 開く&#x3000;F3 次を受け取る&#x3000;Ctrl+F 検索</source>
            <translation>↑↓ choose  Enter open  F3 take next  Ctrl+F search</translation>
        </message>
        <message>
            <source>↑↓ 選ぶ&#x3000;Ctrl+F 検索</source>
            <translation>↑↓ choose  Ctrl+F search</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::InboxTable</name>
        <message>
            <source>申請の一覧</source>
            <translation>Applications</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::IntakeMappingSection</name>
        <message>
            <source>対応表が大きすぎます。</source>
            <translation>The mapping is too large.</translation>
        </message>
        <message>
            <source>JSON の書き方に誤りがあります（%1 文字目のあたり）。</source>
            <translation>An error in the JSON (near character %1).</translation>
        </message>
        <message>
            <source>対応表として足りないところがあります（%1）。</source>
            <translation>Something is missing in the mapping (%1).</translation>
        </message>
        <message>
            <source>取り込み時の列の対応</source>
            <translation>Columns of the intake</translation>
        </message>
        <message>
            <source>対応表</source>
            <translation>Mapping</translation>
        </message>
        <message>
            <source>対応表の内容</source>
            <translation>Content of the mapping</translation>
        </message>
        <message>
            <source>フォームの CSV のどの列が、どの項目になるかを決めます。名前（name）を変えて保存すると、新しい対応表になります。</source>
            <translation>Says which column of the form's CSV becomes which field. Saved under another name (name), it is a new mapping.</translation>
        </message>
        <message>
            <source>列の対応を保存しました。</source>
            <translation>The mapping was saved.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::IntakePage</name>
        <message>
            <source>列の対応を保存しました。</source>
            <translation>The mapping was saved.</translation>
        </message>
        <message numerus="yes">
            <source>%n 行を保存しました。</source>
            <translation>
                <numerusform>%n row was saved.</numerusform>
                <numerusform>%n rows were saved.</numerusform>
            </translation>
        </message>
        <message>
            <source>直したら、もう一度取り込んでください。</source>
            <translation>Correct them and take them in again.</translation>
        </message>
        <message>
            <source>取り込んでいます…</source>
            <translation>Taking in…</translation>
        </message>
        <message>
            <source>読んでいます…</source>
            <translation>Reading…</translation>
        </message>
        <message>
            <source>受付一覧へ</source>
            <translation>To the inbox</translation>
        </message>
        <message>
            <source>取り込む</source>
            <translation>Take in</translation>
        </message>
        <message>
            <source>保留 %1 件</source>
            <translation>Held: %1</translation>
        </message>
        <message>
            <source>受け付けられない行を保存</source>
            <translation>Save refused rows</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>%1_要修正.csv</source>
            <translation>%1_to_correct.csv</translation>
        </message>
        <message>
            <source>取り込み</source>
            <translation>Intake</translation>
        </message>
        <message>
            <source>保留</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>中止</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>戻る</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>別のファイル</source>
            <translation>Other file</translation>
        </message>
        <message>
            <source>進む</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>進捗</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Ctrl+O CSV&#x3000;Ctrl+Z ZIP&#x3000;Ctrl+D フォルダー&#x3000;Delete 外す&#x3000;F3 進む</source>
            <translation>Ctrl+O CSV  Ctrl+Z ZIP  Ctrl+D folder  Delete remove  F3 continue</translation>
        </message>
        <message>
            <source>Tab 次の列&#x3000;↑↓ 項目を選ぶ&#x3000;F2 戻る&#x3000;F3 進む</source>
            <translation>Tab next column  ↑↓ choose field  F2 back  F3 continue</translation>
        </message>
        <message>
            <source>↑↓ 選ぶ&#x3000;F2 戻る&#x3000;F7 同じ申請の訂正&#x3000;F8 破棄&#x3000;F9 別の人として取り込む</source>
            <translation>↑↓ choose  F2 back  F7 correction  F8 discard  F9 another person</translation>
        </message>
        <message>
            <source>添付を申請に付ける</source>
            <translation>Attach the file to an application</translation>
        </message>
        <message>
            <source>「%1」は、どの受付番号の申請の添付ですか。おもて・うらは、照合の画面で直せます。</source>
            <translation>Which receipt number does “%1” belong to? Front and back can be corrected in the review.</translation>
        </message>
        <message>
            <source>付ける</source>
            <translation>Attach</translation>
        </message>
        <message>
            <source>ZIP のパスワードが違います。</source>
            <translation>The ZIP's password is wrong.</translation>
        </message>
        <message>
            <source>申請に付ける</source>
            <translation>Attach to application</translation>
        </message>
        <message>
            <source>見出しが違うので、ファイルを分けました：%1。</source>
            <translation>They have different titles, so each has a file of its own: %1.</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>↑↓ 選ぶ</source>
            <translation>↑↓ choose</translation>
        </message>
        <message>
            <source>F4 添付を申請に付ける</source>
            <translation>F4 attach to application</translation>
        </message>
        <message>
            <source>Ctrl+S 行を保存</source>
            <translation>Ctrl+S save rows</translation>
        </message>
        <message>
            <source>F2 戻る</source>
            <translation>F2 back</translation>
        </message>
        <message>
            <source>F5 別のファイル</source>
            <translation>F5 other file</translation>
        </message>
        <message>
            <source>F9 受付一覧へ</source>
            <translation>F9 to the inbox</translation>
        </message>
        <message>
            <source>F9 取り込む</source>
            <translation>F9 take in</translation>
        </message>
        <message>
            <source>保留の行 %1 件</source>
            <translation>Held rows: %1</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::JournalPage</name>
        <message>
            <source>履歴</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>記録を検証</source>
            <translation>Verify</translation>
        </message>
        <message>
            <source>履歴の一覧</source>
            <translation>Journal entries</translation>
        </message>
        <message>
            <source>だれが</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>この日から</source>
            <translation>From this day</translation>
        </message>
        <message>
            <source>この日まで</source>
            <translation>Until this day</translation>
        </message>
        <message>
            <source>から</source>
            <translation>to</translation>
        </message>
        <message>
            <source>まで</source>
            <translation>inclusive</translation>
        </message>
        <message>
            <source>全員</source>
            <translation>Everybody</translation>
        </message>
        <message>
            <source>この条件の記録はありません。</source>
            <translation>No entries match these conditions.</translation>
        </message>
        <message>
            <source>%1 件の記録に、改ざんは見つかりませんでした。</source>
            <translation>%1 entries checked: none was altered.</translation>
        </message>
        <message>
            <source>末尾の控え: %1:%2</source>
            <translation>Head to note down: %1:%2</translation>
        </message>
        <message>
            <source>%1 番の記録が書き換えられています。</source>
            <translation>Entry %1 was altered.</translation>
        </message>
        <message>
            <source>それより前の記録は元のままです。</source>
            <translation>Entries before it are as they were.</translation>
        </message>
        <message>
            <source>データベースをそのまま残し、管理者に連絡してください。</source>
            <translation>Leave the database as it is and tell the administrator.</translation>
        </message>
        <message>
            <source>↑↓ 選ぶ&#x3000;Tab 条件&#x3000;F9 検証</source>
            <translation>↑↓ choose  Tab conditions  F9 verify</translation>
        </message>
        <message>
            <source>受付番号</source>
            <translation>Receipt number</translation>
        </message>
        <message>
            <source>何を</source>
            <translation>What</translation>
        </message>
        <message>
            <source>すべての記録</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>閲覧・持ち出し・担当の解除</source>
            <translation>Looks, saved files, claims ended</translation>
        </message>
        <message>
            <source>条件か期間を変えてください。</source>
            <translation>Change the conditions or the period.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::JournalTableModel</name>
        <message>
            <source>番号</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>日時</source>
            <translation>When</translation>
        </message>
        <message>
            <source>だれが</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>何を</source>
            <translation>What</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::LibraryBox</name>
        <message>
            <source>利用券あり</source>
            <translation>Has a card</translation>
        </message>
        <message>
            <source>新規登録: 利用券がないこと</source>
            <translation>New registration: must have no card</translation>
        </message>
        <message>
            <source>利用券番号を調べてください</source>
            <translation>Look the card number up</translation>
        </message>
        <message>
            <source>図書館システムで確認 B</source>
            <translation>Library system (B)</translation>
        </message>
        <message>
            <source>利用券なし N</source>
            <translation>No card (N)</translation>
        </message>
        <message>
            <source>・</source>
            <translation>, </translation>
        </message>
        <message>
            <source>読めません: %1</source>
            <translation>Cannot be read: %1</translation>
        </message>
        <message>
            <source>未入力: %1</source>
            <translation>Missing: %1</translation>
        </message>
        <message>
            <source>入力の途中です（Enter で確定）</source>
            <translation>Being typed (Enter gives it)</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::LibrarySection</name>
        <message>
            <source>図書館と日数</source>
            <translation>Library and days</translation>
        </message>
        <message>
            <source>図書館</source>
            <translation>Library</translation>
        </message>
        <message>
            <source>図書館の名前</source>
            <translation>The library's name</translation>
        </message>
        <message>
            <source>メールに載ります。</source>
            <translation>Shown in the mails.</translation>
        </message>
        <message>
            <source>問い合わせ先</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>電話・受付時間など。メールの終わりにそのまま載ります。</source>
            <translation>Telephone, hours and so on; stands at the end of the mails as it is.</translation>
        </message>
        <message>
            <source>ホームページ</source>
            <translation>Web page</translation>
        </message>
        <message>
            <source>入力しなくてもかまいません。</source>
            <translation>May be empty.</translation>
        </message>
        <message>
            <source>申請できる市</source>
            <translation>Eligible cities</translation>
        </message>
        <message>
            <source>都道府県</source>
            <translation>Prefecture</translation>
        </message>
        <message>
            <source>図書館のある市</source>
            <translation>The library's city</translation>
        </message>
        <message>
            <source>近隣の市</source>
            <translation>Neighbouring cities</translation>
        </message>
        <message>
            <source>1 行に 1 市。どちらの市にもお住まいでないかたは、在勤・在学を示す書類が必要です。</source>
            <translation>One city a line. People who live in none of these cities need proof that they work or study here.</translation>
        </message>
        <message>
            <source>日数</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>日</source>
            <translation>Sun</translation>
        </message>
        <message>
            <source>利用開始まで</source>
            <translation>Usable after</translation>
        </message>
        <message>
            <source>開館日</source>
            <translation>open days</translation>
        </message>
        <message>
            <source>申請の次の開館日から数えます。受付一覧の期限にもなります。</source>
            <translation>Counted from the next open day; also the due day in the inbox.</translation>
        </message>
        <message>
            <source>利用券の有効期間</source>
            <translation>Validity of a card</translation>
        </message>
        <message>
            <source>年</source>
            <translation>years</translation>
        </message>
        <message>
            <source>今までの有効期限から</source>
            <translation>from the old expiry</translation>
        </message>
        <message>
            <source>完了した日から</source>
            <translation>from the day of completion</translation>
        </message>
        <message>
            <source>更新後の有効期限の起算日</source>
            <translation>Renewal counts</translation>
        </message>
        <message>
            <source>更新できる時期</source>
            <translation>Renewable from</translation>
        </message>
        <message>
            <source>か月前から</source>
            <translation>months before expiry</translation>
        </message>
        <message>
            <source>最後の利用から</source>
            <translation>Or unused for</translation>
        </message>
        <message>
            <source>年以上で更新可</source>
            <translation>years</translation>
        </message>
        <message>
            <source>住民票の発行日</source>
            <translation>Age of a resident record</translation>
        </message>
        <message>
            <source>か月以内</source>
            <translation>months at most</translation>
        </message>
        <message>
            <source>元に戻せる時間</source>
            <translation>Time to undo</translation>
        </message>
        <message>
            <source>秒</source>
            <translation>seconds</translation>
        </message>
        <message>
            <source>完了のメールはこの時間だけ待ってから送ります。</source>
            <translation>The mail waits that long before it leaves.</translation>
        </message>
        <message>
            <source>担当の有効時間</source>
            <translation>Claim lasts</translation>
        </message>
        <message>
            <source>分</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>操作がないまま過ぎると、ほかの人が受け取れます。</source>
            <translation>After that time without work somebody else may take it.</translation>
        </message>
        <message>
            <source>自動ロックまで</source>
            <translation>Idle lock after</translation>
        </message>
        <message>
            <source>画像を残す日数</source>
            <translation>Keep pictures for</translation>
        </message>
        <message>
            <source>処理が終わった日から数えます。</source>
            <translation>Counted from the day of the decision.</translation>
        </message>
        <message>
            <source>申請を残す日数</source>
            <translation>Keep applications for</translation>
        </message>
        <message>
            <source>利用券番号の読み取り</source>
            <translation>Reading card numbers</translation>
        </message>
        <message>
            <source>今ある利用券のチェックデジット</source>
            <translation>Check digit of existing cards</translation>
        </message>
        <message>
            <source>バーコードのスタート文字</source>
            <translation>Start letter of the barcode</translation>
        </message>
        <message>
            <source>NW-7 のスタート・ストップ文字です。</source>
            <translation>Start and stop letters of NW-7.</translation>
        </message>
        <message>
            <source>バーコードのストップ文字</source>
            <translation>Stop letter of the barcode</translation>
        </message>
        <message>
            <source>設定を保存しました。</source>
            <translation>The settings were saved.</translation>
        </message>
        <message>
            <source>この値では保存できません。直してください。</source>
            <translation>These values cannot be saved. Please correct them.</translation>
        </message>
        <message>
            <source>取り込む添付の上限</source>
            <translation>Limits of attachments</translation>
        </message>
        <message>
            <source>ファイルの数</source>
            <translation>Number of files</translation>
        </message>
        <message>
            <source>件</source>
            <translation>files</translation>
        </message>
        <message>
            <source>超える ZIP とフォルダーは取り込みません。</source>
            <translation>A ZIP or folder with more is not taken in.</translation>
        </message>
        <message>
            <source>ZIP を開いた大きさ</source>
            <translation>Size of a ZIP, unpacked</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <source>1 ファイルの大きさ</source>
            <translation>Size of one file</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>超えるファイルは取り込まず、申請だけを取り込みます。</source>
            <translation>A larger file is left out; its application goes in.</translation>
        </message>
        <message>
            <source>圧縮率</source>
            <translation>Compression ratio</translation>
        </message>
        <message>
            <source>倍</source>
            <translation>to 1</translation>
        </message>
        <message>
            <source>ふつうの写真は 2 倍までです。極端なものは悪意のある ZIP です。</source>
            <translation>Photos reach 2. An extreme one is a hostile ZIP.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::MailPane</name>
        <message>
            <source>本文</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>宛先</source>
            <translation>To</translation>
        </message>
        <message>
            <source>件名</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>添付：利用券バーコード（%1）</source>
            <translation>Attached: card barcode (%1)</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::MailPreview</name>
        <message>
            <source>送信するメール</source>
            <translation>The mail to send</translation>
        </message>
        <message>
            <source>宛先</source>
            <translation>To</translation>
        </message>
        <message>
            <source>件名</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>添付</source>
            <translation>Attached</translation>
        </message>
        <message>
            <source>利用券バーコード</source>
            <translation>Card barcode</translation>
        </message>
        <message>
            <source>利用券バーコード（完了時に採番）</source>
            <translation>Card barcode (issued on completion)</translation>
        </message>
        <message>
            <source>（完了時に採番）</source>
            <translation>(issued on completion)</translation>
        </message>
        <message>
            <source>閉じる（Esc）</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>利用券バーコード（%1）</source>
            <translation>Card barcode (%1)</translation>
        </message>
        <message>
            <source>%1（完了する日）　%2</source>
            <translation>%1 (the day of the completion)   %2</translation>
        </message>
        <message>
            <source>利用開始日</source>
            <translation>Usable from</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::MailServerFields</name>
        <message>
            <source> 通</source>
            <translation> mails</translation>
        </message>
        <message>
            <source>STARTTLS（ふつうは 587 番）</source>
            <translation>STARTTLS (usually port 587)</translation>
        </message>
        <message>
            <source>初めから TLS（ふつうは 465 番）</source>
            <translation>TLS from the start (usually port 465)</translation>
        </message>
        <message>
            <source>暗号化なし（館内の中継サーバーだけ）</source>
            <translation>No encryption (only a relay on the library's own network)</translation>
        </message>
        <message>
            <source>差出人</source>
            <translation>Sender</translation>
        </message>
        <message>
            <source>差出人のアドレス</source>
            <translation>Sender's address</translation>
        </message>
        <message>
            <source>図書館のアドレス。返信もここに届きます。</source>
            <translation>The library's address; answers come here too.</translation>
        </message>
        <message>
            <source>差出人の名前</source>
            <translation>Sender's name</translation>
        </message>
        <message>
            <source>送信サーバー</source>
            <translation>Outgoing server</translation>
        </message>
        <message>
            <source>サーバー</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>ポート</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>暗号化</source>
            <translation>Encryption</translation>
        </message>
        <message>
            <source>1 分あたりの上限</source>
            <translation>Limit per minute</translation>
        </message>
        <message>
            <source>認証局の証明書</source>
            <translation>Certificate authority</translation>
        </message>
        <message>
            <source>PEM ファイル。空なら OS の証明書を使います。</source>
            <translation>A PEM file. Empty: the system's certificates.</translation>
        </message>
        <message>
            <source>サインインなし</source>
            <translation>No sign-in</translation>
        </message>
        <message>
            <source>ユーザー名とパスワード</source>
            <translation>User name and password</translation>
        </message>
        <message>
            <source>XOAUTH2（デバイスコード）</source>
            <translation>XOAUTH2 (device code)</translation>
        </message>
        <message>
            <source>XOAUTH2（クライアント資格情報）</source>
            <translation>XOAUTH2 (client credentials)</translation>
        </message>
        <message>
            <source>サインイン</source>
            <translation>Sign-in</translation>
        </message>
        <message>
            <source>方法</source>
            <translation>Method</translation>
        </message>
        <message>
            <source>ユーザー名</source>
            <translation>User name</translation>
        </message>
        <message>
            <source>パスワード・シークレット</source>
            <translation>Password, secret</translation>
        </message>
        <message>
            <source>この端末だけに保管し、データベースには入れません。</source>
            <translation>Kept on this PC only, never in the database.</translation>
        </message>
        <message>
            <source>トークンの URL</source>
            <translation>Token URL</translation>
        </message>
        <message>
            <source>デバイスコードの URL</source>
            <translation>Device code URL</translation>
        </message>
        <message>
            <source>クライアント ID</source>
            <translation>Client ID</translation>
        </message>
        <message>
            <source>スコープ</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>保管済み（変えるときだけ入力）</source>
            <translation>Kept (enter only to change)</translation>
        </message>
        <message>
            <source>終了するまで保管（変えるときだけ入力）</source>
            <translation>Kept until the end of this run (enter only to change)</translation>
        </message>
        <message>
            <source>未登録</source>
            <translation>Not set</translation>
        </message>
        <message>
            <source>未登録（この端末では終了すると消えます）</source>
            <translation>Not set (on this PC it is lost at the end of the run)</translation>
        </message>
        <message>
            <source>Microsoft 365 では、… にテナント ID を入れます。</source>
            <translation>For Microsoft 365, put the tenant ID in place of ….</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::MailServerSection</name>
        <message>
            <source>メールサーバー</source>
            <translation>Mail server</translation>
        </message>
        <message>
            <source>サーバーを確かめる</source>
            <translation>Test the server</translation>
        </message>
        <message>
            <source>デバイスコードでサインイン</source>
            <translation>Sign in by device code</translation>
        </message>
        <message>
            <source>メールサーバーの設定を保存しました。</source>
            <translation>The mail server's settings were saved.</translation>
        </message>
        <message>
            <source>暗号化なしではサインインできません。</source>
            <translation>No sign-in without encryption.</translation>
        </message>
        <message>
            <source>この値では使えません。直してください。</source>
            <translation>These values cannot be used. Please correct them.</translation>
        </message>
        <message>
            <source>確かめています…</source>
            <translation>Testing…</translation>
        </message>
        <message>
            <source>ブラウザーで %1 を開き、コード %2 を入力してください。終わるまで待っています…</source>
            <translation>Open %1 in a browser and enter the code %2. Waiting until it is done…</translation>
        </message>
        <message>
            <source>サインインできました。この端末から送信できます。</source>
            <translation>Signed in. This PC can send.</translation>
        </message>
        <message>
            <source>この端末ではまだサインインしていません。「デバイスコードでサインイン」を押してください。</source>
            <translation>This PC has not signed in yet. Press “Sign in by device code”.</translation>
        </message>
        <message>
            <source>パスワード・シークレットが、この端末に保管されていません。入力してください。</source>
            <translation>The password or secret is not kept on this PC. Please enter it.</translation>
        </message>
        <message>
            <source>新しいトークンを、この端末に保管できませんでした。もう一度サインインしてください。</source>
            <translation>The new token could not be kept on this PC. Please sign in again.</translation>
        </message>
        <message>
            <source>サインインをやめました。</source>
            <translation>The sign-in was given up.</translation>
        </message>
        <message>
            <source>サインインできませんでした。</source>
            <translation>The sign-in failed.</translation>
        </message>
        <message>
            <source>サインインをやめる</source>
            <translation>Give up the sign-in</translation>
        </message>
        <message>
            <source>サインインを始めています…</source>
            <translation>Starting to sign in…</translation>
        </message>
        <message>
            <source>サインインできましたが、この端末に保管できませんでした。</source>
            <translation>Signed in, but it could not be kept on this PC.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::MailTemplateSection</name>
        <message>
            <source>（理由がここに入ります）</source>
            <translation>(the reason comes here)</translation>
        </message>
        <message>
            <source>%1 行目: </source>
            <translation>Line %1: </translation>
        </message>
        <message>
            <source>「%1」という差し込みはありません。</source>
            <translation>There is no tag “%1”.</translation>
        </message>
        <message>
            <source>この書き方は使えません。</source>
            <translation>This cannot be used here.</translation>
        </message>
        <message>
            <source>「%1」が閉じていません。</source>
            <translation>“%1” is not closed.</translation>
        </message>
        <message>
            <source>1 行目に件名、2 行目は空、3 行目から本文にしてください。</source>
            <translation>Line 1 is the subject, line 2 is empty, the text begins on line 3.</translation>
        </message>
        <message>
            <source>利用券番号は件名に入れられません。</source>
            <translation>The card number cannot stand in the subject.</translation>
        </message>
        <message>
            <source>完了: 新規登録</source>
            <translation>Completed: new registration</translation>
        </message>
        <message>
            <source>完了: 再発行</source>
            <translation>Completed: reissue</translation>
        </message>
        <message>
            <source>完了: 有効期限更新</source>
            <translation>Completed: renewal</translation>
        </message>
        <message>
            <source>完了: 登録内容変更</source>
            <translation>Completed: change of details</translation>
        </message>
        <message>
            <source>完了: 利用券番号の確認</source>
            <translation>Completed: forgotten number</translation>
        </message>
        <message>
            <source>完了: 電子図書館パスワード</source>
            <translation>Completed: e-library password</translation>
        </message>
        <message>
            <source>既に登録あり</source>
            <translation>Already registered</translation>
        </message>
        <message>
            <source>できない</source>
            <translation>Not possible</translation>
        </message>
        <message>
            <source>取り下げ</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>重複</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <source>メールのひな形</source>
            <translation>Mail templates</translation>
        </message>
        <message>
            <source>最初の文面に戻す</source>
            <translation>Back to the shipped text</translation>
        </message>
        <message>
            <source>メールの種類</source>
            <translation>Kind of mail</translation>
        </message>
        <message>
            <source>ひな形</source>
            <translation>Template</translation>
        </message>
        <message>
            <source>見本</source>
            <translation>Example</translation>
        </message>
        <message>
            <source>ひな形（1 行目が件名）</source>
            <translation>Template (line 1 is the subject)</translation>
        </message>
        <message>
            <source>保存していない変更があります。</source>
            <translation>There are unsaved changes.</translation>
        </message>
        <message>
            <source>保存するか、元に戻してから、ほかのメールを選んでください。</source>
            <translation>Save or revert them before you choose another mail.</translation>
        </message>
        <message>
            <source>（完了時に採番）</source>
            <translation>(issued on completion)</translation>
        </message>
        <message>
            <source>件名: %1</source>
            <translation>Subject: %1</translation>
        </message>
        <message>
            <source>ひな形を保存しました。次に完了するメールから使います。</source>
            <translation>The template was saved. It is used from the next completion on.</translation>
        </message>
        <message>
            <source>最初の文面に戻しました。</source>
            <translation>The shipped text is back.</translation>
        </message>
        <message>
            <source>本文に {{card_number}}（利用券番号）がありません。いつも出る場所に入れてください。</source>
            <translation>The text has no {{card_number}}. Put it where it always appears.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::MainWindow</name>
        <message>
            <source>見本</source>
            <translation>Specimen</translation>
        </message>
        <message>
            <source>ページの切り替え</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>交代</source>
            <translation>Switch</translation>
        </message>
        <message>
            <source>画面を隠して交代します（Ctrl+L）</source>
            <translation>Hides the screen so that another person can sign in (Ctrl+L)</translation>
        </message>
        <message>
            <source>受付</source>
            <translation>Uketsuke</translation>
        </message>
        <message>
            <source>%1 ― 見本</source>
            <translation>%1 — specimen</translation>
        </message>
        <message>
            <source>F1 ヘルプ</source>
            <translation>F1 Help</translation>
        </message>
        <message>
            <source>&#x3000;F1 ヘルプ</source>
            <translation>  F1 Help</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::MessageBar</name>
        <message>
            <source>閉じる</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>残り %1 秒</source>
            <translation>%1 s left</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::OutboxPage</name>
        <message>
            <source>送信箱</source>
            <translation>Outbox</translation>
        </message>
        <message>
            <source>一時停止</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>宛先を直して送る</source>
            <translation>Correct the address</translation>
        </message>
        <message>
            <source>送信済にする</source>
            <translation>Mark as sent</translation>
        </message>
        <message>
            <source>もう一度送る</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>メールはまだありません。</source>
            <translation>No mails yet.</translation>
        </message>
        <message>
            <source>申請を完了すると、申請者へのメールがここに並びます。</source>
            <translation>Complete an application, and its mail appears here.</translation>
        </message>
        <message>
            <source>送信待ち %1 件・失敗 %2 件・不明 %3 件</source>
            <translation>%1 waiting, %2 failed, %3 unknown</translation>
        </message>
        <message>
            <source>送信する端末：%1</source>
            <translation>Sending desk: %1</translation>
        </message>
        <message>
            <source>送信する端末：なし</source>
            <translation>Sending desk: none</translation>
        </message>
        <message>
            <source>送信を再開</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>停止中</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>未送信</source>
            <translation>not sent</translation>
        </message>
        <message>
            <source>同じ内容のメールを、新しい宛先へ送ります。元のメールは記録に残ります。</source>
            <translation>The same mail goes to the new address. The first one stays on record.</translation>
        </message>
        <message>
            <source>送る</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>1分の上限（%1通）に達しました。次は %2</source>
            <translation>Limit of %1 a minute reached. Next at %2</translation>
        </message>
        <message>
            <source>送信する端末：%1（1分に%2通まで）</source>
            <translation>Sending desk: %1 (up to %2 a minute)</translation>
        </message>
        <message>
            <source>↑↓ 選ぶ</source>
            <translation>↑↓ choose</translation>
        </message>
        <message>
            <source>F6 宛先を直す</source>
            <translation>F6 correct address</translation>
        </message>
        <message>
            <source>F8 送信済にする</source>
            <translation>F8 mark as sent</translation>
        </message>
        <message>
            <source>F9 もう一度送る</source>
            <translation>F9 send again</translation>
        </message>
        <message>
            <source>Ctrl+P 一時停止・再開</source>
            <translation>Ctrl+P pause</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::OutboxTable</name>
        <message>
            <source>メールの一覧</source>
            <translation>Mails</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::OutboxTableModel</name>
        <message>
            <source>状態</source>
            <translation>State</translation>
        </message>
        <message>
            <source>受付番号</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>氏名</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>内容</source>
            <translation>About</translation>
        </message>
        <message>
            <source>宛先</source>
            <translation>To</translation>
        </message>
        <message>
            <source>日時</source>
            <translation>When</translation>
        </message>
        <message>
            <source>返事</source>
            <translation>Reply</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::PersonList</name>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::PhotoBar</name>
        <message>
            <source>書類の種類と面を選ぶ</source>
            <translation>Choose type and side of the document</translation>
        </message>
        <message>
            <source>破損</source>
            <translation>Damaged</translation>
        </message>
        <message>
            <source>ファイルの一部が欠けています。読めたところまでを表示しています。</source>
            <translation>Part of the file is missing. What could be read is shown.</translation>
        </message>
        <message>
            <source>この書類を閉じる</source>
            <translation>Close this document</translation>
        </message>
        <message>
            <source>前のページ</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>次のページ</source>
            <translation>Next page</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::PhotoDeeds</name>
        <message>
            <source>縮小</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>拡大</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>左へ回す</source>
            <translation>Turn left</translation>
        </message>
        <message>
            <source>右へ回す</source>
            <translation>Turn right</translation>
        </message>
        <message>
            <source>全体</source>
            <translation>Fit</translation>
        </message>
        <message>
            <source>全体を表示</source>
            <translation>Show all of it</translation>
        </message>
        <message>
            <source>原寸で表示</source>
            <translation>Show at its own size</translation>
        </message>
        <message>
            <source>明るさ</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>明るさとコントラスト</source>
            <translation>Brightness and contrast</translation>
        </message>
        <message>
            <source>ほかの操作</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::PhotoPlaceholder</name>
        <message>
            <source>うら面の画像を破棄</source>
            <translation>Destroy the back's picture</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::PhotoView</name>
        <message>
            <source>読み込んでいます…</source>
            <translation>Loading…</translation>
        </message>
        <message>
            <source>%1の写真</source>
            <translation>Photo: %1</translation>
        </message>
        <message>
            <source>＋ − 拡大縮小、0 全体と原寸、R 回転、L 明るさ、矢印 移動、Space 全画面</source>
            <translation>+ − zoom, 0 fit and own size, R turn, L light, arrows move, Space full screen</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::RailButton</name>
        <message>
            <source>%1 %2 件</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1（%2）</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::ReportRowModel</name>
        <message>
            <source>%1行目</source>
            <translation>line %1</translation>
        </message>
        <message>
            <source>✕ 受け付けられない行</source>
            <translation>✕ Refused row</translation>
        </message>
        <message>
            <source>？ 保留</source>
            <translation>? Held</translation>
        </message>
        <message>
            <source>↻ 変更</source>
            <translation>↻ Changed</translation>
        </message>
        <message>
            <source>！ 添付</source>
            <translation>! Attachment</translation>
        </message>
        <message>
            <source>種類</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>ファイル</source>
            <translation>File</translation>
        </message>
        <message>
            <source>行</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>受付番号</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>列・ファイル名</source>
            <translation>Column, file</translation>
        </message>
        <message>
            <source>内容</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>%1（ZIP の %2 番目）</source>
            <translation>%1 (entry %2 of the ZIP)</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::ReportStep</name>
        <message>
            <source>確かめる行</source>
            <translation>Rows to look at</translation>
        </message>
        <message>
            <source>確かめる行はありません。</source>
            <translation>No rows to look at.</translation>
        </message>
        <message>
            <source>すべての行に誤りがなく、変わった行もありません。</source>
            <translation>No row has an error, and none has changed.</translation>
        </message>
        <message>
            <source>新しい申請</source>
            <translation>New applications</translation>
        </message>
        <message>
            <source>変わらない申請</source>
            <translation>Unchanged</translation>
        </message>
        <message>
            <source>変わった申請</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>保留</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>受け付けられない行</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>途中でやめました。ここまでの行は取り込まれています。同じファイルで続きから取り込めます。</source>
            <translation>Stopped. The rows up to here are taken in; the same file goes on from there.</translation>
        </message>
        <message>
            <source>取り込みました。</source>
            <translation>Taken in.</translation>
        </message>
        <message>
            <source>新しく取り込む行はありません。まだ何も書き込んでいません。</source>
            <translation>There are no new rows. Nothing has been written.</translation>
        </message>
        <message>
            <source>取り込むと、このようになります。まだ何も書き込んでいません。</source>
            <translation>This is what will happen. Nothing has been written yet.</translation>
        </message>
        <message numerus="yes">
            <source>添付ファイルの名前がある行が %n 件ありますが、ZIP もフォルダーも選ばれていません。</source>
            <translation>
                <numerusform> %n row names attachments, but neither a ZIP nor a folder was chosen.</numerusform>
                <numerusform> %n rows name attachments, but neither a ZIP nor a folder was chosen.</numerusform>
            </translation>
        </message>
        <message>
            <source>データベースの誤りで、途中で終わりました。数えた行は取り込まれています。同じファイルで続きから取り込めます。</source>
            <translation>It ended early because of a database error. The rows that are counted are taken in; the same file goes on from there.</translation>
        </message>
        <message>
            <source>読んだ CSV：%1。</source>
            <translation> CSVs read: %1.</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>uketsuke::ReviewForm</name>
        <message>
            <source>メモ</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>見る</source>
            <translation>View</translation>
        </message>
        <message>
            <source>完了して次へ</source>
            <translation>Complete and next</translation>
        </message>
        <message>
            <source>申請内容と本人確認書類の照合</source>
            <translation>Compare the data with the document</translation>
        </message>
        <message>
            <source>利用券番号</source>
            <translation>Card number</translation>
        </message>
        <message>
            <source>送信するメール</source>
            <translation>The mail to send</translation>
        </message>
        <message>
            <source>確認 %1 / %2</source>
            <translation>%1 of %2 checked</translation>
        </message>
        <message>
            <source>完了時に採番（範囲 %1・残り %2）%3</source>
            <translation>Issued on completion (range %1, %2 left)%3</translation>
        </message>
        <message>
            <source>番号の残りがありません</source>
            <translation>No number left</translation>
        </message>
        <message>
            <source>いまの番号のまま</source>
            <translation>The number stays</translation>
        </message>
        <message>
            <source>%1（いまの番号のまま）</source>
            <translation>%1 (the number stays)</translation>
        </message>
        <message>
            <source>メールのひな形を確かめてください</source>
            <translation>Check the mail template</translation>
        </message>
        <message>
            <source>メモ（%1 %2）: %3</source>
            <translation>Note (%1 %2): %3</translation>
        </message>
        <message>
            <source>&#x3000;⚠ 残りが少なくなっています</source>
            <translation>  ⚠ few left</translation>
        </message>
        <message>
            <source>受付: %1</source>
            <translation>Received: %1</translation>
        </message>
        <message>
            <source>完了の返事を待っています。</source>
            <translation>Waiting for the answer to the completion.</translation>
        </message>
        <message>
            <source>接続が切れています。つながるまで、内容は読めますが変更できません。</source>
            <translation>The connection is lost. Until it is back, all of this can be read, and nothing changed.</translation>
        </message>
        <message>
            <source>期限: %1</source>
            <translation>Due: %1</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::ReviewHeader</name>
        <message>
            <source>前</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>次</source>
            <translation>Next</translation>
        </message>
        <message numerus="yes">
            <source>期限 %1・%n日超過</source>
            <translation>
                <numerusform>Due %1, %n day late</numerusform>
                <numerusform>Due %1, %n days late</numerusform>
            </translation>
        </message>
        <message>
            <source>期限 %1・今日</source>
            <translation>Due %1, today</translation>
        </message>
        <message>
            <source>期限 %1</source>
            <translation>Due %1</translation>
        </message>
        <message>
            <source>%1 が %2 に処理</source>
            <translation>Decided by %1, %2</translation>
        </message>
        <message>
            <source>閲覧のみ: %1（%2）が %3 から担当</source>
            <translation>Read only: %1 (%2) has had it since %3</translation>
        </message>
        <message>
            <source>%1&#x3000;%2 様</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>あなたが担当&#x3000;%1 まで</source>
            <translation>Yours until %1</translation>
        </message>
        <message>
            <source>担当を外す</source>
            <translation>End the claim</translation>
        </message>
        <message>
            <source>受け取る</source>
            <translation>Take it</translation>
        </message>
        <message>
            <source>閲覧のみ: 担当者なし</source>
            <translation>Read only: nobody has it</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::ReviewMessages</name>
        <message>
            <source>この一覧に、受け取れる申請はもうありません。</source>
            <translation>Nothing is left to take in this list.</translation>
        </message>
        <message>
            <source>一覧の最後まで進みました。先頭の申請に戻ります。</source>
            <translation>That was the last one of the list. It begins again at the head.</translation>
        </message>
        <message>
            <source>書きかけの訂正かメモがあります。</source>
            <translation>There is a correction or a note that you began.</translation>
        </message>
        <message>
            <source>E か F4 を押すと続きを書けます。</source>
            <translation>Press E or F4 to go on with it.</translation>
        </message>
        <message>
            <source>しばらく操作がなかったため、担当が終わっていました。もう一度あなたの担当になりました。</source>
            <translation>As nobody worked here for a while, your claim on this application had ended. It is yours again.</translation>
        </message>
        <message>
            <source>入力した内容は残っています。</source>
            <translation>What you typed is still here.</translation>
        </message>
        <message>
            <source>しばらく操作がなかったため担当が終わり、%1 さん（%2）が %3 から担当しています。</source>
            <translation>As nobody worked here for a while, your claim ended; %1 (%2) has had it since %3.</translation>
        </message>
        <message>
            <source>F3 で次の申請へ進んでください。</source>
            <translation>Go on to the next one with F3.</translation>
        </message>
        <message>
            <source>この申請は、%1 さんが %2 に「%3」にしました。</source>
            <translation>%1 set this application to “%3” on %2.</translation>
        </message>
        <message>
            <source>あなたの操作では何も変わっていません。</source>
            <translation>Nothing was changed by you.</translation>
        </message>
        <message>
            <source>利用券番号 %1。</source>
            <translation>Card number %1.</translation>
        </message>
        <message>
            <source>%1 を完了しました。%2</source>
            <translation>%1 is completed. %2</translation>
        </message>
        <message>
            <source>メールは %1 秒後に送信されます。</source>
            <translation>The mail leaves in %1 seconds.</translation>
        </message>
        <message>
            <source>メールは順番が来しだい送信されます。</source>
            <translation>The mail leaves as soon as its turn comes.</translation>
        </message>
        <message>
            <source>元に戻す</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>%1 の完了を元に戻しました。</source>
            <translation>The completion of %1 was undone.</translation>
        </message>
        <message>
            <source>メールは送信されません。</source>
            <translation>The mail will not be sent.</translation>
        </message>
        <message>
            <source>利用券番号 %1 は取消となり、二度と使われません。メールは送信されません。</source>
            <translation>Card number %1 is void and will never be used again. The mail will not be sent.</translation>
        </message>
        <message>
            <source>この申請は受付一覧に戻りました。</source>
            <translation>The application is back in the inbox.</translation>
        </message>
        <message>
            <source>接続が切れて、%1 の完了の返事が届いていません。つながりしだい、完了したかどうかを確かめてお知らせします。</source>
            <translation>The connection broke, and the answer to the completion of %1 has not come. Once it is back, this desk asks whether it was completed, and tells you.</translation>
        </message>
        <message>
            <source>番号やメールが二重に出ることはありません。入力した内容は残っています。</source>
            <translation>No number and no mail goes out twice. What you entered is still here.</translation>
        </message>
        <message>
            <source>このままお待ちください。</source>
            <translation>Please wait.</translation>
        </message>
        <message>
            <source>接続が切れて、%1 を元に戻した返事が届いていません。つながりしだい、元に戻ったかどうかを確かめてお知らせします。</source>
            <translation>The connection broke, and the answer to the undo of %1 has not come. Once it is back, this desk asks whether it was undone, and tells you.</translation>
        </message>
        <message>
            <source>番号やメールが二重に出ることはありません。</source>
            <translation>No number and no mail goes out twice.</translation>
        </message>
        <message>
            <source>%1 は完了していませんでした。</source>
            <translation>%1 was not completed.</translation>
        </message>
        <message>
            <source>番号もメールも出ていません。入力した内容はすべて残っています。</source>
            <translation>No number and no mail went out. All that you entered is still here.</translation>
        </message>
        <message>
            <source>続けるには、もう一度「完了して次へ」を押してください。</source>
            <translation>To go on, press “Complete and next” once more.</translation>
        </message>
        <message>
            <source>%1 さんが %2 に、あなたの担当を外しました（理由: %3）。</source>
            <translation>%1 ended your claim at %2 (reason: %3).</translation>
        </message>
        <message>
            <source>記録された答えと訂正は残っています。入力途中のものは、あなたの下書きとして残っています。</source>
            <translation>The answers and corrections you gave are kept. What you were typing is kept as your draft.</translation>
        </message>
        <message>
            <source>%1 さんの担当が終わりました。この申請はいま、だれも担当していません。</source>
            <translation>%1 has this application no longer. Nobody has it now.</translation>
        </message>
        <message>
            <source>受け取る</source>
            <translation>Take it</translation>
        </message>
        <message>
            <source>%1 さんが %2 に、この申請を変えました（%3）。</source>
            <translation>%1 changed this application at %2 (%3).</translation>
        </message>
        <message>
            <source>あなたが入力した内容は残っています。</source>
            <translation>What you entered is still here.</translation>
        </message>
        <message>
            <source>違いを見る</source>
            <translation>See what differs</translation>
        </message>
        <message>
            <source>申請者の変更が届きました。変わった項目に印が付いています。</source>
            <translation>The applicant has sent changes. The items that changed are marked.</translation>
        </message>
        <message>
            <source>変わった項目を、もう一度確かめてください。</source>
            <translation>Please check the marked items once more.</translation>
        </message>
        <message>
            <source>F8 でも受け取れます。</source>
            <translation>F8 takes it, too.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::ReviewPage</name>
        <message>
            <source>照合</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>同僚に残すメモ。申請者には送りません。</source>
            <translation>A note for colleagues. It is not sent to the applicant.</translation>
        </message>
        <message>
            <source>保存</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>↑↓ 項目&#x3000;1 2 3 判定&#x3000;T 書類の種類&#x3000;N 利用券なし&#x3000;B 図書館システム&#x3000;E 訂正&#x3000;F5 写真⇄項目&#x3000;Esc 一覧へ</source>
            <translation>↑↓ item  1 2 3 answer  T type  N no card  B library system  E correct  F5 photo⇄data  Esc list</translation>
        </message>
        <message>
            <source>担当を外す</source>
            <translation>End the claim</translation>
        </message>
        <message>
            <source>担当を外して受け取る</source>
            <translation>End it and claim</translation>
        </message>
        <message>
            <source>%1 さん（%2）が %3 から担当しています。
外すと %1 さんは続けられなくなり、理由とともにすぐ知らされます。記録された答えと訂正、入力途中の下書きは残ります。
理由を選んでください。</source>
            <translation>%1 (%2) has had it since %3.
If you end that, %1 cannot go on and is told at once, with the reason. Answers and corrections given are kept, and so is the draft of what is being typed.
Choose the reason.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::SenderNotice</name>
        <message>
            <source>送信を一時停止しています（%1、%2から）。どの端末からも送りません。</source>
            <translation>Sending is paused (by %1, since %2). No desk sends.</translation>
        </message>
        <message>
            <source>メールを送る端末が動いていません。メールは送信待ちのまま残っています。</source>
            <translation>No desk is sending mail. The mails stay and wait.</translation>
        </message>
        <message>
            <source>新しいサインインの情報を、この端末に保管できませんでした。受付を終了すると、この端末からは送れなくなります。管理者が、設定でもう一度サインインしてください。</source>
            <translation>The new sign-in could not be kept on this PC. Once this desk is closed it cannot send any more. Ask the administrator to sign in again in the settings.</translation>
        </message>
        <message>
            <source>次は %1 に試します。メールは送信待ちのまま残っています。続くときは管理者に連絡してください。</source>
            <translation>Next try: %1. The mails stay and wait. If it goes on, tell the administrator.</translation>
        </message>
        <message>
            <source>送信する端末が動くと、もう一度試します。メールは送信待ちのまま残っています。続くときは管理者に連絡してください。</source>
            <translation>It is tried again when a desk that sends is open. The mails stay and wait. If it goes on, tell the administrator.</translation>
        </message>
        <message>
            <source>メールを送れていません。%1</source>
            <translation>No mail is leaving. %1</translation>
        </message>
        <message>
            <source>管理者が、設定でメールサーバーを登録してください。</source>
            <translation>Ask the administrator to enter the mail server in the settings.</translation>
        </message>
        <message>
            <source>メールサーバーの設定に誤りがあります。管理者が、設定を直してください。</source>
            <translation>The settings of the mail server are wrong. Ask the administrator to correct them.</translation>
        </message>
        <message>
            <source>メールサーバーのパスワードを登録した端末で、受付を開いてください。</source>
            <translation>Open the desk on a PC that has the mail server's password.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::SettingsPage</name>
        <message>
            <source>設定</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>保存していない変更があります</source>
            <translation>There are unsaved changes</translation>
        </message>
        <message>
            <source>元に戻す</source>
            <translation>Revert</translation>
        </message>
        <message>
            <source>保存</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>設定の種類</source>
            <translation>Kinds of settings</translation>
        </message>
        <message>
            <source>保存していない変更があります。破棄して移動しますか。</source>
            <translation>There are unsaved changes. Discard them and leave?</translation>
        </message>
        <message>
            <source>破棄して移動</source>
            <translation>Discard and leave</translation>
        </message>
        <message>
            <source>ここに残る</source>
            <translation>Stay here</translation>
        </message>
        <message>
            <source>↑↓ 選ぶ&#x3000;Tab 項目&#x3000;F8 元に戻す&#x3000;F9 保存</source>
            <translation>↑↓ choose  Tab field  F8 revert  F9 save</translation>
        </message>
        <message>
            <source>↑↓ 選ぶ&#x3000;Tab 項目</source>
            <translation>↑↓ choose  Tab field</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::SignInPage</name>
        <message>
            <source>役割が変わりました</source>
            <translation>Your role has changed</translation>
        </message>
        <message>
            <source>%1 さんは「%2」になりました。書きかけのものは下書きに残っています。サインインすると、新しい役割で始まります。</source>
            <translation>%1 is “%2” from now on. What was being typed is kept as a draft. Sign in again to begin with the new role.</translation>
        </message>
        <message>
            <source>見本</source>
            <translation>Specimen</translation>
        </message>
        <message>
            <source>表示</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>サインイン</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>パスフレーズ</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>パスフレーズを表示</source>
            <translation>Show the passphrase</translation>
        </message>
        <message>
            <source>受付</source>
            <translation>Uketsuke</translation>
        </message>
        <message>
            <source>お名前を選び、パスフレーズを入力してください。</source>
            <translation>Choose your name and enter your passphrase.</translation>
        </message>
        <message>
            <source>画面をロックしています</source>
            <translation>The screen is locked</translation>
        </message>
        <message>
            <source>%1 さんの作業はそのまま残っています。ほかの人もサインインできます。</source>
            <translation>%1's work is kept as it was. Others can sign in too.</translation>
        </message>
        <message>
            <source>交代</source>
            <translation>Switch person</translation>
        </message>
        <message>
            <source>見本のパスフレーズ: %1</source>
            <translation>Passphrase of the specimen: %1</translation>
        </message>
        <message>
            <source>続けて間違えたため、あと %1 秒お待ちください。</source>
            <translation>Too many wrong attempts. Please wait %1 more seconds.</translation>
        </message>
        <message>
            <source>パスフレーズが違います。もう一度入力してください。</source>
            <translation>Wrong passphrase. Please enter it again.</translation>
        </message>
        <message>
            <source>確かめています…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>最初の管理者を登録します</source>
            <translation>Register the first administrator</translation>
        </message>
        <message>
            <source>このデータベースにはまだ誰も登録されていません。職員はあとで設定から追加できます。</source>
            <translation>Nobody is registered in this database yet. Staff can be added later in the settings.</translation>
        </message>
        <message>
            <source>ログイン名</source>
            <translation>Login name</translation>
        </message>
        <message>
            <source>ログイン名とパスフレーズを入力してください。</source>
            <translation>Type your login name and passphrase.</translation>
        </message>
        <message>
            <source>ログイン名かパスフレーズが違います。もう一度入力してください。</source>
            <translation>The login name or the passphrase is wrong. Type them again.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::StaffSection</name>
        <message>
            <source>職員</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>ログイン名</source>
            <translation>Login name</translation>
        </message>
        <message>
            <source>役割</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>状態</source>
            <translation>State</translation>
        </message>
        <message>
            <source>この内容で追加</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>名前と役割を変更</source>
            <translation>Change name and role</translation>
        </message>
        <message>
            <source>パスフレーズを再設定</source>
            <translation>Reset passphrase</translation>
        </message>
        <message>
            <source>利用を停止</source>
            <translation>Deactivate</translation>
        </message>
        <message>
            <source>職員の一覧</source>
            <translation>Staff list</translation>
        </message>
        <message>
            <source>英小文字と数字。一度使ったログイン名は、ほかの人には使えません。</source>
            <translation>Lower-case letters and digits. A login name is never given to another person.</translation>
        </message>
        <message>
            <source>責任者は取消を承認できます。管理者は設定だけを行います。</source>
            <translation>Supervisors can approve cancellations. Administrators only keep the settings.</translation>
        </message>
        <message>
            <source>パスフレーズ</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>追加と再設定のときに使います。10 文字以上。本人に口頭で伝え、変更してもらってください。</source>
            <translation>Used for adding and resetting. At least 10 characters. Tell it by word of mouth and have it changed.</translation>
        </message>
        <message>
            <source>利用中</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>停止</source>
            <translation>Inactive</translation>
        </message>
        <message>
            <source>利用を再開</source>
            <translation>Reactivate</translation>
        </message>
        <message>
            <source>%1 さんを追加しました。</source>
            <translation>%1 was added.</translation>
        </message>
        <message>
            <source>%1 さんの登録を変更しました。</source>
            <translation>Changed the account of %1.</translation>
        </message>
        <message>
            <source>%1 さんのパスフレーズを再設定しました。</source>
            <translation>Reset the passphrase of %1.</translation>
        </message>
        <message>
            <source>%1 さんの利用を再開しました。</source>
            <translation>%1 was reactivated.</translation>
        </message>
        <message>
            <source>%1 さんの利用を停止しました。</source>
            <translation>%1 was deactivated.</translation>
        </message>
        <message>
            <source>%1 さんはサインインできなくなります。記録は残ります。</source>
            <translation>%1 can no longer sign in. The records stay.</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>このログイン名は使われています。</source>
            <translation>This login name is in use.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::StaleMark</name>
        <message>
            <source>%1 時点の内容</source>
            <translation>As of %1</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::StatusLine</name>
        <message>
            <source>● 接続中</source>
            <translation>● Connected</translation>
        </message>
        <message>
            <source>✕ 切断</source>
            <translation>✕ Not connected</translation>
        </message>
        <message>
            <source>✕ 切断（読み取り専用の予備サーバーだけが応答しています）</source>
            <translation>✕ Not connected (only a read-only stand-by answers)</translation>
        </message>
        <message>
            <source>✕ 切断（サインインし直してください）</source>
            <translation>✕ Not connected (please sign in again)</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::StepLine</name>
        <message>
            <source>1 ファイル</source>
            <translation>1 Files</translation>
        </message>
        <message>
            <source>2 列の対応</source>
            <translation>2 Columns</translation>
        </message>
        <message>
            <source>3 プレビュー</source>
            <translation>3 Preview</translation>
        </message>
        <message>
            <source>4 結果</source>
            <translation>4 Result</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::TextDialog</name>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::ThumbnailStrip</name>
        <message>
            <source>書類 %1 件</source>
            <translation>%1 papers</translation>
        </message>
        <message>
            <source>F5 写真 ⇄ 項目&#x3000;Space 拡大</source>
            <translation>F5 photo ⇄ data  Space enlarge</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::TonePopup</name>
        <message>
            <source>明るさとコントラスト</source>
            <translation>Brightness and contrast</translation>
        </message>
        <message>
            <source>明るさ</source>
            <translation>Brightness</translation>
        </message>
        <message>
            <source>コントラスト</source>
            <translation>Contrast</translation>
        </message>
        <message>
            <source>元に戻す</source>
            <translation>Reset</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>月曜日</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>火曜日</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>水曜日</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>木曜日</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>金曜日</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>土曜日</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>日曜日</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <source>%1（祝日も休館）</source>
            <translation>%1 (holidays too)</translation>
        </message>
        <message>
            <source>%1〜%2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>毎週%1</source>
            <translation>Every %1</translation>
        </message>
        <message>
            <source>毎月の末日</source>
            <translation>Last day of the month</translation>
        </message>
        <message>
            <source>毎月の最後の平日</source>
            <translation>Last working day of the month</translation>
        </message>
        <message>
            <source>祝日は開館</source>
            <translation>Open on public holidays</translation>
        </message>
        <message>
            <source>祝日は開館、翌平日に休館</source>
            <translation>Open on public holidays, closed on the next working day</translation>
        </message>
        <message>
            <source>祝日は休館</source>
            <translation>Closed on public holidays</translation>
        </message>
        <message>
            <source>毎年 %1</source>
            <translation>Every year %1</translation>
        </message>
        <message>
            <source>毎年 %1〜%2</source>
            <translation>Every year %1–%2</translation>
        </message>
        <message>
            <source>臨時休館 %1</source>
            <translation>Closed %1</translation>
        </message>
        <message>
            <source>臨時開館 %1</source>
            <translation>Open %1</translation>
        </message>
        <message>
            <source>臨時開館</source>
            <translation>specially open</translation>
        </message>
        <message>
            <source>臨時開館・%1</source>
            <translation>specially open: %1</translation>
        </message>
        <message>
            <source>臨時休館</source>
            <translation>specially closed</translation>
        </message>
        <message>
            <source>祝日休館</source>
            <translation>closed on public holidays</translation>
        </message>
        <message>
            <source>祝日開館</source>
            <translation>open as it is a public holiday</translation>
        </message>
        <message>
            <source>祝日の翌平日</source>
            <translation>after a public holiday that was open</translation>
        </message>
        <message>
            <source>%1は休館: %2</source>
            <translation>%1 closed: %2</translation>
        </message>
        <message>
            <source>%1は%2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>開館</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>休館: %1</source>
            <translation>Closed: %1</translation>
        </message>
        <message>
            <source>%1（%2）</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>受付 %1＋%n開館日＝%2</source>
            <translation>
                <numerusform>Received %1 + %n open day = %2</numerusform>
                <numerusform>Received %1 + %n open days = %2</numerusform>
            </translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>%1%2</source>
            <comment>third Monday of each month</comment>
            <translation>%1 %2 of the month</translation>
        </message>
        <message>
            <source>第1</source>
            <translation>1st</translation>
        </message>
        <message>
            <source>第2</source>
            <translation>2nd</translation>
        </message>
        <message>
            <source>第3</source>
            <translation>3rd</translation>
        </message>
        <message>
            <source>第4</source>
            <translation>4th</translation>
        </message>
        <message>
            <source>第5</source>
            <translation>5th</translation>
        </message>
        <message>
            <source>最終</source>
            <translation>Last</translation>
        </message>
    </context>
    <context>
        <name>CalendarSettings</name>
        <message>
            <source>文字が読めません</source>
            <translation>the characters cannot be read</translation>
        </message>
        <message>
            <source>月日と名称の 2 列ではありません</source>
            <translation>not two columns, day and name</translation>
        </message>
        <message>
            <source>日付として読めません</source>
            <translation>not a day</translation>
        </message>
        <message>
            <source>名称がないか、長すぎます</source>
            <translation>no name, or one that is too long</translation>
        </message>
        <message>
            <source>同じ日が前の行にあります</source>
            <translation>the day stands in an earlier line</translation>
        </message>
        <message>
            <source>%1年</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>%1〜%2年</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>・</source>
            <comment>between two years or branches</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>全館</source>
            <translation>All branches</translation>
        </message>
        <message>
            <source>%1 以外</source>
            <translation>All but %1</translation>
        </message>
        <message>
            <source>%1 番目の規則は、日付か館の名前が合いません。直すか削除してください。</source>
            <translation>Rule %1 names a day or a branch that does not exist. Correct or delete it.</translation>
        </message>
        <message>
            <source>「%1」に祝日の規則が 2 つあります。1 つにしてください。</source>
            <translation>“%1” has two rules for public holidays. Leave one.</translation>
        </message>
        <message>
            <source>「%1」に開館する日がありません。</source>
            <translation>“%1” is never open.</translation>
        </message>
        <message>
            <source>館の名前を 1 行に 1 館ずつ入れてください。同じ名前は使えません。</source>
            <translation>Enter the names of the branches, one on each line. No name may come twice.</translation>
        </message>
        <message>
            <source>祝日がありません。</source>
            <translation>There are no public holidays.</translation>
        </message>
        <message>
            <source>%1の祝日があります。</source>
            <translation>The public holidays of %1 are known. </translation>
        </message>
        <message>
            <source>%1は、発表された祝日と見比べていません（要確認）。取り込むと消えます。</source>
            <translation>Those of %1 were not compared with what was published (to be checked); importing them takes this mark away.</translation>
        </message>
        <message>
            <source>%1 行目: %2</source>
            <translation>Line %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>ほかに %n 行</source>
            <translation>
                <numerusform>%n more line</numerusform>
                <numerusform>%n more lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>uketsuke::CalendarMonth</name>
        <message>
            <source>祝</source>
            <comment>mark of a public holiday</comment>
            <translation>hol.</translation>
        </message>
        <message>
            <source>開館</source>
            <translation>open</translation>
        </message>
        <message>
            <source>休館</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>前の月</source>
            <translation>Previous month</translation>
        </message>
        <message>
            <source>次の月</source>
            <translation>Next month</translation>
        </message>
        <message>
            <source>今月</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>館</source>
            <translation>Branch</translation>
        </message>
        <message>
            <source>開館日と休館日</source>
            <translation>Open and closed days</translation>
        </message>
        <message>
            <source>祝 ＝ 国民の祝日・休日　　↑↓←→ 日　PgUp・PgDn 月</source>
            <translation>hol. = public holiday   ↑↓←→ day   PgUp, PgDn month</translation>
        </message>
        <message>
            <source>%1年%2月</source>
            <translation>%2/%1</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::CalendarRuleDialog</name>
        <message>
            <source>祝日でも休館する</source>
            <translation>Closed on public holidays too</translation>
        </message>
        <message>
            <source>図書館の発表と見比べていない（要確認）</source>
            <translation>Not compared with what the library publishes (to be checked)</translation>
        </message>
        <message>
            <source>開館日の規則</source>
            <translation>Rule of the open days</translation>
        </message>
        <message>
            <source>毎週の休館日</source>
            <translation>Closed every week</translation>
        </message>
        <message>
            <source>毎月の第何曜日</source>
            <translation>Closed on a weekday of the month</translation>
        </message>
        <message>
            <source>月末の休館日</source>
            <translation>Closed at the end of the month</translation>
        </message>
        <message>
            <source>祝日の扱い</source>
            <translation>Public holidays</translation>
        </message>
        <message>
            <source>毎年の休館期間</source>
            <translation>Closed at the same time every year</translation>
        </message>
        <message>
            <source>臨時休館・蔵書点検</source>
            <translation>Closed on certain days (stock-taking)</translation>
        </message>
        <message>
            <source>臨時開館</source>
            <translation>Open on certain days</translation>
        </message>
        <message>
            <source>種類</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>何番目</source>
            <translation>Which one</translation>
        </message>
        <message>
            <source>曜日</source>
            <translation>Day of the week</translation>
        </message>
        <message>
            <source>末日</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>最後の平日（土・日・祝日を除く）</source>
            <translation>Last working day (no Saturday, Sunday, public holiday)</translation>
        </message>
        <message>
            <source>日</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>休館日に当たったら開館する</source>
            <translation>Open where a closing day falls on one</translation>
        </message>
        <message>
            <source>休館日に当たったら開館し、翌平日に休館する</source>
            <translation>Open there, and closed on the next working day</translation>
        </message>
        <message>
            <source>どの曜日でも休館する</source>
            <translation>Closed on whatever day</translation>
        </message>
        <message>
            <source>祝日</source>
            <translation>Public holidays</translation>
        </message>
        <message>
            <source>最初の日</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>最後の日</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>例: 蔵書点検。空でもかまいません。</source>
            <translation>E.g. stock-taking. May be empty.</translation>
        </message>
        <message>
            <source>理由</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>全館</source>
            <translation>All branches</translation>
        </message>
        <message>
            <source>選んだ館だけ</source>
            <translation>Chosen ones only</translation>
        </message>
        <message>
            <source>選んだ館以外</source>
            <translation>All but the chosen ones</translation>
        </message>
        <message>
            <source>対象の館</source>
            <translation>Branches</translation>
        </message>
        <message>
            <source>館</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>月</source>
            <comment>of a date</comment>
            <translation>month</translation>
        </message>
        <message>
            <source>%1の月</source>
            <translation>%1: month</translation>
        </message>
        <message>
            <source>日</source>
            <comment>of a date</comment>
            <translation>Day</translation>
        </message>
        <message>
            <source>%1の日</source>
            <translation>%1: day</translation>
        </message>
        <message>
            <source>決定</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>館を 1 つ以上選んでください。</source>
            <translation>Choose at least one branch.</translation>
        </message>
        <message>
            <source>この日付では保存できません。最後の日は最初の日より後の、1 年以内の日にしてください。</source>
            <translation>These days cannot be saved. The last day must follow the first one within a year.</translation>
        </message>
    </context>
    <context>
        <name>uketsuke::CalendarSection</name>
        <message>
            <source>カレンダー</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>規則</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>理由</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>対象の館</source>
            <translation>Branches</translation>
        </message>
        <message>
            <source>追加…</source>
            <translation>Add…</translation>
        </message>
        <message>
            <source>編集…</source>
            <translation>Edit…</translation>
        </message>
        <message>
            <source>削除</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>syukujitsu.csv を取り込む…</source>
            <translation>Import syukujitsu.csv…</translation>
        </message>
        <message>
            <source>期限とメールの利用開始日は、最初の館の開館日で数えます。規則が重なる日は、臨時開館、臨時休館、毎年の休館期間、祝日、毎週と毎月の休館日の順に優先します。</source>
            <translation>Due days and the first day in mails are counted in the open days of the first branch. Where rules meet, openings and closings on certain days come first, then closings of every year, public holidays, closings of every week and month.</translation>
        </message>
        <message>
            <source>開館日の規則</source>
            <translation>Rule of the open days</translation>
        </message>
        <message>
            <source>規則がないので、毎日開館です。</source>
            <translation>There are no rules: open every day.</translation>
        </message>
        <message>
            <source>Enter 編集　Del 削除</source>
            <translation>Enter edit   Del delete</translation>
        </message>
        <message>
            <source>月ごとの確認</source>
            <translation>Month by month</translation>
        </message>
        <message>
            <source>祝日</source>
            <translation>Public holidays</translation>
        </message>
        <message>
            <source>内閣府の一覧</source>
            <translation>List of the Cabinet Office</translation>
        </message>
        <message>
            <source>内閣府のホームページの「国民の祝日について」にある CSV です。ふつう 2 月に翌年の分が加わります。</source>
            <translation>The CSV under 国民の祝日について on the web site of the Cabinet Office. The coming year is usually added in February.</translation>
        </message>
        <message>
            <source>取り込めなかった行</source>
            <translation>Lines that could not be read</translation>
        </message>
        <message>
            <source>館</source>
            <translation>Branches</translation>
        </message>
        <message>
            <source>館の名前</source>
            <translation>Names</translation>
        </message>
        <message>
            <source>1 行に 1 館。最初の館が中心の館です。</source>
            <translation>One on each line. The first one is the main branch.</translation>
        </message>
        <message>
            <source>要確認</source>
            <translation>to be checked</translation>
        </message>
        <message>
            <source>%1年の祝日がありません。内閣府の一覧を取り込んでください。</source>
            <translation>The public holidays of %1 are missing. Import the list of the Cabinet Office.</translation>
        </message>
        <message>
            <source>祝日の一覧を取り込む</source>
            <translation>Import public holidays</translation>
        </message>
        <message>
            <source>祝日の一覧 (*.csv);;すべてのファイル (*)</source>
            <translation>List of public holidays (*.csv);;All files (*)</translation>
        </message>
        <message>
            <source>祝日の一覧として読めませんでした。</source>
            <translation>This file is no list of public holidays.</translation>
        </message>
        <message>
            <source>今の祝日はそのままです。</source>
            <translation>The public holidays are as they were.</translation>
        </message>
        <message>
            <source>内閣府の syukujitsu.csv を選んでください。</source>
            <translation>Choose syukujitsu.csv of the Cabinet Office.</translation>
        </message>
        <message>
            <source>%1 日の祝日を読みました。使えない行は %2 行です。F9 で保存します。</source>
            <translation>%1 public holidays were read, %2 lines could not be used. F9 saves.</translation>
        </message>
        <message>
            <source>カレンダーを保存しました。</source>
            <translation>The calendar was saved.</translation>
        </message>
        <message numerus="yes">
            <source>カレンダーを保存しました。申請 %n 件の期限が変わりました。</source>
            <translation>
                <numerusform>The calendar was saved. %n application is due on another day.</numerusform>
                <numerusform>The calendar was saved. %n applications are due on another day.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>uketsuke::DueChangeDialog</name>
        <message>
            <source>期限が変わる申請</source>
            <translation>Applications due on another day</translation>
        </message>
        <message numerus="yes">
            <source>このカレンダーを保存すると、受付中の申請 %n 件の期限が変わります。すでに送ったメールと、送信待ちのメールは変わりません。</source>
            <translation>
                <numerusform>Saving this calendar makes %n open application due on another day. Mails that were sent or wait to be sent do not change.</numerusform>
                <numerusform>Saving this calendar makes %n open applications due on another day. Mails that were sent or wait to be sent do not change.</numerusform>
            </translation>
        </message>
        <message>
            <source>受付番号</source>
            <translation>Receipt no.</translation>
        </message>
        <message>
            <source>受付日</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>いまの期限</source>
            <translation>Due now</translation>
        </message>
        <message>
            <source>新しい期限</source>
            <translation>Due then</translation>
        </message>
        <message>
            <source>保存して期限を変える</source>
            <translation>Save and move the due days</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
    </context>
</TS>
