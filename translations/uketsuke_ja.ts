<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="ja">
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
</TS>
