<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="ja">
    <context>
        <name>uketsuke::Desk</name>
        <message numerus="yes">
            <source>前回のサインインのあと、このお名前で %n 回、パスフレーズの間違いがありました。</source>
            <translation>
                <numerusform>前回のサインインのあと、このお名前で %n 回、パスフレーズの間違いがありました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message numerus="yes">
            <source>まだ送れていないメールが %n 件あります（送信待ち %1・失敗 %2・不明 %3）。</source>
            <translation>
                <numerusform>まだ送れていないメールが %n 件あります（送信待ち %1・失敗 %2・不明 %3）。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message numerus="yes">
            <source>%1・%n日超過</source>
            <translation>
                <numerusform>%1・%n日超過</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message numerus="yes">
            <source>まだ送れていません（%n回試しました）。次は %1 に試します。</source>
            <translation>
                <numerusform>まだ送れていません（%n回試しました）。次は %1 に試します。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>uketsuke::IntakePage</name>
        <message numerus="yes">
            <source>%n 行を保存しました。</source>
            <translation>
                <numerusform>%n 行を保存しました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>uketsuke::ReviewHeader</name>
        <message numerus="yes">
            <source>期限 %1・%n日超過</source>
            <translation>
                <numerusform>期限 %1・%n日超過</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>uketsuke::ReportStep</name>
        <message numerus="yes">
            <source>添付ファイルの名前がある行が %n 件ありますが、ZIP もフォルダーも選ばれていません。</source>
            <translation>
                <numerusform>添付ファイルの名前がある行が %n 件ありますが、ZIP もフォルダーも選ばれていません。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>受付 %1＋%n開館日＝%2</source>
            <translation>
                <numerusform>受付 %1＋%n開館日＝%2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarSettings</name>
        <message numerus="yes">
            <source>ほかに %n 行</source>
            <translation>
                <numerusform>ほかに %n 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>uketsuke::CalendarSection</name>
        <message numerus="yes">
            <source>カレンダーを保存しました。申請 %n 件の期限が変わりました。</source>
            <translation>
                <numerusform>カレンダーを保存しました。申請 %n 件の期限が変わりました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>uketsuke::DueChangeDialog</name>
        <message numerus="yes">
            <source>このカレンダーを保存すると、受付中の申請 %n 件の期限が変わります。すでに送ったメールと、送信待ちのメールは変わりません。</source>
            <translation>
                <numerusform>このカレンダーを保存すると、受付中の申請 %n 件の期限が変わります。すでに送ったメールと、送信待ちのメールは変わりません。</numerusform>
            </translation>
        </message>
    </context>
</TS>
