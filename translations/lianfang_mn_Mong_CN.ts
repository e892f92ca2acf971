<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn_CN">
<context>
    <name>About</name>
    <message>
        <source>Lianfang %1</source>
        <translation type="unfinished">ᠯᠢᠶᠠᠨᠹᠠᠩ %1</translation>
    </message>
    <message>
        <source>The offline ledger of village joint-defence points. It keeps events, not people; what you write is sealed on this computer and read by the station alone.</source>
        <translation type="unfinished">ᠭᠠᠴᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠬᠠᠮᠲᠤ ᠰᠡᠷᠭᠡᠶᠢᠯᠡᠬᠦ ᠴᠡᠭ&#x202f;ᠦᠨ ᠳᠠᠩᠰᠠ᠃ ᠬᠡᠷᠡᠭ&#x202f;ᠢ ᠲᠡᠮᠳᠡᠭᠯᠡᠨ᠎ᠡ᠂ ᠬᠥᠮᠦᠨ&#x202f;ᠢ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ᠂ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠨᠢ ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢᠨ&#x202f;ᠳᠤ ᠪᠢᠲᠦᠭᠦᠮᠵᠢᠯᠡᠭᠳᠡᠭᠰᠡᠨ᠂ ᠵᠥᠪᠬᠡᠨ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠤᠩᠰᠢᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ᠬᠠᠭᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>AcceptForm</name>
    <message>
        <source>Accept it for mediation</source>
        <translation type="unfinished">ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠬᠦ&#x202f;ᠪᠡᠷ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠬᠤ</translation>
    </message>
    <message>
        <source>Both sides are willing to be mediated</source>
        <translation type="unfinished">ᠬᠣᠶᠠᠷ ᠲᠠᠯ᠎ᠠ ᠴᠥᠮ ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠬᠦ ᠳᠤᠷᠠᠲᠠᠢ</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished">ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>%1 ahead</source>
        <translation type="unfinished">%1 ᠲᠦᠷᠦᠯᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation type="unfinished">%1 ᠬᠣᠵᠢᠳᠠᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished">%1 ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished">%1 ᠴᠠᠭ</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠴᠠᠭ ᠬᠦᠷᠡᠬᠦ ᠦᠭᠡᠢ</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>What they answered</source>
        <translation type="unfinished">ᠲᠡᠳᠡ ᠶᠠᠭᠤ ᠭᠡᠵᠦ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>They have it since</source>
        <translation type="unfinished">ᠲᠡᠳᠡ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>They answered on</source>
        <translation type="unfinished">ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The font for Mongolian is missing here. Ask for the program to be set up anew.</source>
        <translation type="unfinished">ᠡᠨᠳᠡ ᠮᠣᠩᠭᠣᠯ ᠦᠰᠦᠭ&#x202f;ᠦᠨ ᠬᠡᠯᠪᠡᠷᠢ ᠦᠭᠡᠢ᠃ ᠫᠷᠣᠭᠷᠠᠮ&#x202f;ᠢ ᠳᠠᠺᠢᠨ ᠣᠷᠤᠬᠤ&#x202f;ᠶᠢ ᠭᠤᠶᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>Mongolian cannot be shown</source>
        <translation type="unfinished">ᠮᠣᠩᠭᠣᠯ ᠦᠰᠦᠭ&#x202f;ᠢᠶᠡᠷ ᠦᠵᠡᠭᠦᠯᠬᠦ ᠠᠷᠭ᠎ᠠ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">ᠪᠣᠯᠤᠨ᠎ᠠ</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>from the mailbox</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠠᠴᠠ</translation>
    </message>
    <message>
        <source>%1 parcels read, %2 known already</source>
        <translation type="unfinished">%1 ᠪᠠᠭᠴᠠ ᠤᠩᠰᠢᠭᠰᠠᠨ᠂ %2 ᠨᠢ ᠤᠷᠢᠳᠠ ᠢᠷᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation type="unfinished">ᠦᠵᠡᠭᠡᠷᠡᠢ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1᠂ %2</translation>
    </message>
    <message>
        <source>Two people wrote the same thing differently</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠵᠦᠢᠯ&#x202f;ᠢ ᠬᠣᠶᠠᠷ ᠬᠥᠮᠦᠨ ᠥᠭᠡᠷ᠎ᠡ ᠪᠢᠴᠢᠵᠡᠢ</translation>
    </message>
    <message>
        <source>Set aside: could not be read or taken over</source>
        <translation type="unfinished">ᠲᠦᠷ ᠲᠠᠯᠪᠢᠭᠰᠠᠨ᠄ ᠤᠩᠰᠢᠬᠤ ᠠᠷᠭ᠎ᠠ ᠦᠭᠡᠢ ᠪᠤᠶᠤ ᠠᠪᠬᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Parcels that were here already; nothing changed</source>
        <translation type="unfinished">ᠤᠷᠢᠳᠠ ᠢᠷᠡᠭᠰᠡᠨ ᠪᠠᠭᠴᠠ᠂ ᠥᠭᠡᠷᠴᠢᠯᠡᠭᠰᠡᠨ ᠵᠦᠢᠯ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Missing: parcels %1 to %2</source>
        <translation type="unfinished">ᠳᠤᠲᠠᠭᠤ᠄ %1&#x202f;ᠠᠴᠠ %2 ᠪᠠᠭᠴᠠ</translation>
    </message>
    <message>
        <source>They are asked for in the next receipt.</source>
        <translation type="unfinished">ᠳᠠᠷᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠬᠠᠷᠢᠤ ᠪᠢᠴᠢᠭ&#x202f;ᠲᠦ ᠨᠡᠬᠡᠵᠦ ᠠᠪᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>Two computers wrote under one name. Both are kept; ring the point up.</source>
        <translation type="unfinished">ᠬᠣᠶᠠᠷ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ ᠨᠢᠭᠡ ᠨᠡᠷ᠎ᠡ&#x202f;ᠪᠡᠷ ᠪᠢᠴᠢᠵᠡᠢ᠃ ᠬᠣᠶᠠᠷ&#x202f;ᠢ ᠴᠥᠮ ᠬᠠᠳᠠᠭᠠᠯᠠᠵᠠᠢ᠂ ᠴᠡᠭ&#x202f;ᠲᠦ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished">ᠬᠠᠭᠤᠯᠤᠭᠳᠠᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1᠄ %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished">%1 ᠬᠦᠷᠲᠡᠯ᠎ᠡ</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished">%1 ᠰᠢᠨ᠎ᠡ</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished">%1 ᠥᠭᠡᠷᠴᠢᠯᠡᠭᠳᠡᠭᠰᠡᠨ</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">ᠢᠷᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation type="unfinished">ᠣᠳᠤ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠲᠠᠲᠠᠵᠦ ᠠᠪᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished">ᠤᠳᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>What this round brought</source>
        <translation type="unfinished">ᠡᠨᠡ ᠤᠳᠠᠭ᠎ᠠ ᠶᠠᠭᠤ ᠢᠷᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Rounds that brought something</source>
        <translation type="unfinished">ᠵᠦᠢᠯ ᠢᠷᠡᠭᠰᠡᠨ ᠤᠳᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation type="unfinished">ᠣᠳᠤ ᠲᠠᠲᠠᠵᠦ ᠠᠪᠬᠤ</translation>
    </message>
    <message>
        <source>Open a USB stick</source>
        <translation type="unfinished">USB ᠨᠡᠭᠡᠭᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Brought on %1</source>
        <translation type="unfinished">%1&#x202f;ᠳᠤ ᠢᠷᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Looking for the mailbox …</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠢ ᠡᠷᠢᠵᠦ ᠪᠠᠢᠨ᠎ᠠ…</translation>
    </message>
    <message>
        <source>A round is under way.</source>
        <translation type="unfinished">ᠰᠣᠯᠢᠯᠴᠠᠵᠤ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠲᠦᠷ ᠬᠦᠯᠢᠶᠡᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Last fetched on %1, from the mailbox.</source>
        <translation type="unfinished">ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ ᠤᠳᠠᠭ᠎ᠠ %1&#x202f;ᠳᠤ ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠠᠴᠠ ᠲᠠᠲᠠᠵᠦ ᠠᠪᠤᠭᠰᠠᠨ᠃</translation>
    </message>
    <message>
        <source>The mailbox could not be reached on %1. Nothing is lost; points&apos; sticks can be opened.</source>
        <translation type="unfinished">%1&#x202f;ᠳᠤ ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠲᠤ ᠬᠦᠷᠦᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ ᠶᠠᠭᠤ ᠴ ᠭᠡᠭᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠂ ᠴᠡᠭ&#x202f;ᠦᠨ USB&#x202f;ᠶᠢ ᠨᠡᠭᠡᠭᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ᠵᠣᠭᠰᠤᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Changes read: %1 (%2 KB). Changes sent: %3 (%4 KB).</source>
        <translation type="unfinished">ᠤᠩᠰᠢᠭᠰᠠᠨ ᠥᠭᠡᠷᠴᠢᠯᠡᠯᠲᠡ᠄ %1 (%2 KB)᠃ ᠶᠠᠪᠤᠭᠤᠯᠤᠭᠰᠠᠨ᠄ %3 (%4 KB)᠃</translation>
    </message>
    <message>
        <source>What points send is listed here, round by round.</source>
        <translation type="unfinished">ᠴᠡᠭ&#x202f;ᠡᠴᠡ ᠢᠷᠡᠭᠰᠡᠨ ᠵᠦᠢᠯ ᠡᠨᠳᠡ ᠤᠳᠠᠭ᠎ᠠ ᠤᠳᠠᠭ᠎ᠠ&#x202f;ᠪᠠᠷ ᠵᠢᠭᠰᠠᠭᠠᠭᠳᠠᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>Batch files can be dropped anywhere on this window.</source>
        <translation type="unfinished">ᠪᠠᠭᠴᠠ ᠹᠠᠶᠢᠯ&#x202f;ᠢ ᠡᠨᠡ ᠴᠣᠩᠬᠣᠨ&#x202f;ᠳᠤ ᠰᠢᠭᠤᠳ ᠲᠠᠯᠪᠢᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>The last round, on %1, ended early. Nothing is lost.</source>
        <translation type="unfinished">%1&#x202f;ᠤ ᠤᠳᠠᠭ᠎ᠠ ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠶᠠᠭᠤ ᠴ ᠭᠡᠭᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>The last round ended because its time was over. It goes on by itself.</source>
        <translation type="unfinished">ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ ᠤᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠴᠠᠭ ᠳᠠᠭᠤᠰᠪᠠ᠃ ᠥᠪᠡᠷ&#x202f;ᠢᠶᠡᠨ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>The last round was ended by hand. Press “Fetch now” to go on.</source>
        <translation type="unfinished">ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ ᠤᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢ ᠭᠠᠷ&#x202f;ᠢᠶᠠᠷ ᠵᠣᠭᠰᠤᠭᠠᠵᠠᠢ᠃ “ᠣᠳᠤ ᠲᠠᠲᠠᠵᠦ ᠠᠪᠬᠤ”&#x202f;ᠶᠢ ᠳᠠᠷᠠᠵᠤ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠦᠭᠡᠷᠡᠢ᠃</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Set aside on %1, %2 MB</source>
        <translation type="unfinished">%1&#x202f;ᠳᠤ ᠰᠣᠯᠢᠭᠰᠠᠨ᠂ %2 MB</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>Older ledgers on this computer</source>
        <translation type="unfinished">ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢᠨ&#x202f;ᠳᠤ ᠪᠠᠢᠬᠤ ᠬᠠᠭᠤᠴᠢᠨ ᠳᠠᠩᠰᠠ</translation>
    </message>
    <message>
        <source>Copies that were brought back took their place. Nobody opens them now.</source>
        <translation type="unfinished">ᠨᠥᠭᠡᠴᠡ ᠬᠠᠭᠤᠯᠪᠤᠷᠢ&#x202f;ᠪᠠᠷ ᠰᠣᠯᠢᠭᠰᠠᠨ᠂ ᠣᠳᠤ ᠬᠡᠨ ᠴ ᠨᠡᠭᠡᠭᠡᠬᠦ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">ᠬᠠᠰᠤᠬᠤ</translation>
    </message>
</context>
<context>
    <name>AsideFlow</name>
    <message>
        <source>Delete this older ledger?</source>
        <translation type="unfinished">ᠡᠨᠡ ᠬᠠᠭᠤᠴᠢᠨ ᠳᠠᠩᠰᠠ&#x202f;ᠶᠢ ᠬᠠᠰᠤᠬᠤ ᠤᠤ?</translation>
    </message>
    <message>
        <source>%1. What was written in it alone, and never sent, is gone for good.</source>
        <translation type="unfinished">%1᠃ ᠵᠥᠪᠬᠡᠨ ᠡᠭᠦᠨ&#x202f;ᠳᠦ ᠪᠢᠴᠢᠭᠡᠳ ᠶᠠᠪᠤᠭᠤᠯᠤᠭ᠎ᠠ ᠦᠭᠡᠢ ᠵᠦᠢᠯ ᠪᠦᠷᠢᠮᠦᠰᠦᠨ ᠭᠡᠭᠡᠭᠳᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished">ᠬᠠᠰᠤᠬᠤ</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">ᠦᠭᠡᠢᠰᠭᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished">ᠡᠭᠦᠨ&#x202f;ᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃</translation>
    </message>
</context>
<context>
    <name>BulletinsFlow</name>
    <message>
        <source>It goes out with the next round.</source>
        <translation type="unfinished">ᠳᠠᠷᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠤᠳᠠᠭ᠎ᠠ ᠶᠠᠪᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>It is taken down wherever it went, with the next round.</source>
        <translation type="unfinished">ᠳᠠᠷᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠤᠳᠠᠭ᠎ᠠ ᠬᠠᠭᠠ ᠰᠠᠢᠭᠤᠭᠤᠯᠤᠭᠰᠠᠨ ᠭᠠᠵᠠᠷ ᠪᠦᠷ&#x202f;ᠡᠴᠡ ᠪᠠᠭᠤᠯᠭᠠᠨ᠎ᠠ᠃</translation>
    </message>
</context>
<context>
    <name>BulletinsPage</name>
    <message>
        <source>Bulletins</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠳᠡᠯ</translation>
    </message>
    <message>
        <source>Nothing was given out yet.</source>
        <translation type="unfinished">ᠣᠳᠤ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠮᠡᠳᠡᠭᠳᠡᠯ ᠭᠠᠷᠭᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">ᠭᠠᠷᠴᠠᠭ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">ᠠᠭᠤᠯᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Every point</source>
        <translation type="unfinished">ᠪᠦᠺᠦ ᠴᠡᠭ</translation>
    </message>
    <message>
        <source>Some points</source>
        <translation type="unfinished">ᠵᠠᠷᠢᠮ ᠴᠡᠭ</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠳᠦ</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation type="unfinished">ᠭᠠᠷᠭᠠᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠮᠡᠳᠡᠭᠳᠡᠯ</translation>
    </message>
    <message>
        <source>Give it out</source>
        <translation type="unfinished">ᠭᠠᠷᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation type="unfinished">ᠪᠠᠭᠤᠯᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>for every point</source>
        <translation type="unfinished">ᠪᠦᠺᠦ ᠴᠡᠭ&#x202f;ᠲᠦ</translation>
    </message>
    <message>
        <source>Tick at least one point.</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠴᠡᠭ&#x202f;ᠢ ᠰᠣᠩᠭᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>Give out a list of words …</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠨᠡᠷᠡᠰ ᠲᠠᠷᠬᠠᠭᠠᠬᠤ …</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Registered</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠᠯᠠᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">ᠬᠡᠷᠡᠭ ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>It broke out again</source>
        <translation type="unfinished">ᠳᠠᠺᠢᠨ ᠮᠠᠷᠭᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished">ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠬᠦ</translation>
    </message>
    <message>
        <source>Handed on to %1</source>
        <translation type="unfinished">%1&#x202f;ᠳᠤ ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠨ ᠥᠭᠭᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation type="unfinished">%1 ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Counselling: %1</source>
        <translation type="unfinished">ᠰᠡᠳᠬᠢᠯ&#x202f;ᠦᠨ ᠵᠥᠪᠯᠡᠯᠭᠡ᠄ %1</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation type="unfinished">%1&#x202f;ᠳᠦᠭᠡᠷ ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Choose a line to read it here.</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠮᠥᠷ ᠰᠣᠩᠭᠤᠭᠠᠳ ᠡᠨᠳᠡ ᠤᠩᠰᠢᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2&#x202f;ᠠᠴᠠ %1</translation>
    </message>
    <message>
        <source>Follow-up due %1</source>
        <translation type="unfinished">ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ᠄ %1</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished">ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Handed on to %1, not answered yet</source>
        <translation type="unfinished">%1&#x202f;ᠳᠤ ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠨ ᠥᠭᠭᠦᠭᠰᠡᠨ᠂ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation type="unfinished">ᠬᠠᠷᠢᠤ&#x202f;ᠶᠢ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Merged into it: the report of %1</source>
        <translation type="unfinished">ᠨᠡᠭᠡᠳᠭᠡᠭᠰᠡᠨ᠄ %1&#x202f;ᠦᠨ ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ</translation>
    </message>
    <message>
        <source>What happened there</source>
        <translation type="unfinished">ᠲᠡᠨᠳᠡ ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Ask the point</source>
        <translation type="unfinished">ᠴᠡᠭ&#x202f;ᠡᠴᠡ ᠭᠤᠶᠤᠬᠤ</translation>
    </message>
    <message>
        <source>Who wrote what</source>
        <translation type="unfinished">ᠬᠡᠨ ᠶᠠᠭᠤ ᠪᠢᠴᠢᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation type="unfinished">ᠲᠣᠭᠠ&#x202f;ᠳᠤ ᠣᠷᠤᠬᠤ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Confirm: it counts</source>
        <translation type="unfinished">ᠪᠠᠲᠤᠯᠠᠬᠤ᠄ ᠲᠣᠭᠠ&#x202f;ᠳᠤ ᠣᠷᠤᠨ᠎ᠠ</translation>
    </message>
    <message>
        <source>At the last follow-up nobody was reached</source>
        <translation type="unfinished">ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠯᠲᠠ&#x202f;ᠳᠤ ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠪᠠᠷᠢᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">ᠬᠡᠪᠯᠡᠬᠦ</translation>
    </message>
</context>
<context>
    <name>CaseFlow</name>
    <message>
        <source>Settled.</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠪᠡ᠃</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation type="unfinished">ᠲᠡᠮᠳᠡᠭᠯᠡᠪᠡ᠃</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">ᠪᠦᠲᠦᠪᠡ᠃</translation>
    </message>
    <message>
        <source>The follow-up was let go.</source>
        <translation type="unfinished">ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ ᠦᠭᠡᠢ ᠪᠣᠯᠭᠠᠪᠠ᠃</translation>
    </message>
    <message>
        <source>Let this follow-up go?</source>
        <translation type="unfinished">ᠡᠨᠡ ᠤᠳᠠᠭ᠎ᠠ ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ ᠦᠭᠡᠢ ᠶᠦ?</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished">ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
    <message>
        <source>The answer was written down.</source>
        <translation type="unfinished">ᠬᠠᠷᠢᠤ&#x202f;ᠶᠢ ᠲᠡᠮᠳᠡᠭᠯᠡᠪᠡ᠃</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation type="unfinished">ᠲᠡᠳᠡ ᠶᠠᠭᠤ ᠭᠡᠵᠦ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished">ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">ᠬᠠᠷᠢᠤ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>The point reads it after the next round.</source>
        <translation type="unfinished">ᠳᠠᠷᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠤᠳᠠᠭ᠎ᠠ ᠴᠡᠭ ᠡᠭᠦᠨ&#x202f;ᠢ ᠦᠵᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>What is the point asked for?</source>
        <translation type="unfinished">ᠴᠡᠭ&#x202f;ᠡᠴᠡ ᠶᠠᠭᠤ ᠭᠤᠶᠤᠬᠤ?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">ᠭᠤᠶᠤᠬᠤ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠬᠢᠬᠦ</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation type="unfinished">ᠬᠡᠯᠡᠯᠴᠡᠭᠡᠷ&#x202f;ᠦᠨ ᠬᠡᠯᠪᠡᠷᠢ</translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation type="unfinished">ᠬᠡᠯᠡᠯᠴᠡᠭᠰᠡᠨ ᠦᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ&#x202f;ᠢ ᠵᠠᠳᠠᠯᠬᠤ</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished">ᠠᠷᠭ᠎ᠠ ᠬᠡᠮᠵᠢᠶ᠎ᠡ</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>choose</source>
        <translation type="unfinished">ᠰᠣᠩᠭᠤᠭᠠᠷᠠᠢ</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation type="unfinished">ᠶᠤᠸᠠᠨ</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation type="unfinished">%1 ᠶᠤᠸᠠᠨ</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Who wrote what</source>
        <translation type="unfinished">ᠬᠡᠨ ᠶᠠᠭᠤ ᠪᠢᠴᠢᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠬᠤ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>The station alone may change it now.</source>
        <translation type="unfinished">ᠣᠳᠤ ᠵᠥᠪᠬᠡᠨ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠵᠠᠰᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation type="unfinished">ᠪᠢᠴᠢᠭᠰᠡᠨ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Is it the same matter?</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠬᠡᠷᠡᠭ ᠮᠦᠨ ᠦᠦ?</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished">%1᠂ %2᠄ %3</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">ᠦᠵᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Yes, one matter</source>
        <translation type="unfinished">ᠲᠡᠭᠡᠨ᠂ ᠨᠢᠭᠡ ᠬᠡᠷᠡᠭ</translation>
    </message>
    <message>
        <source>No, two matters</source>
        <translation type="unfinished">ᠦᠭᠡᠢ᠂ ᠬᠣᠶᠠᠷ ᠬᠡᠷᠡᠭ</translation>
    </message>
    <message>
        <source>Next follow-up: %1</source>
        <translation type="unfinished">ᠳᠠᠷᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ᠄ %1</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished">ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Handed on to %1, not answered yet</source>
        <translation type="unfinished">%1&#x202f;ᠳᠤ ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠨ ᠥᠭᠭᠦᠭᠰᠡᠨ᠂ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation type="unfinished">ᠬᠠᠷᠢᠤ&#x202f;ᠶᠢ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation type="unfinished">ᠣᠳᠤ ᠬᠢᠵᠦ ᠪᠣᠯᠬᠤ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>It does not count any more, and stays in the file.</source>
        <translation type="unfinished">ᠲᠣᠭᠠ&#x202f;ᠳᠤ ᠣᠷᠤᠬᠤ ᠦᠭᠡᠢ᠂ ᠳᠠᠩᠰᠠᠨ&#x202f;ᠳᠤ ᠦᠯᠳᠦᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">ᠬᠡᠪᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠬᠢᠨ ᠪᠦᠲᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Nobody was reached three times. The station decides how to go on.</source>
        <translation type="unfinished">ᠭᠤᠷᠪᠠᠨ ᠤᠳᠠᠭ᠎ᠠ ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠪᠠᠷᠢᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠳᠠᠷᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠠᠯᠬᠤᠮ&#x202f;ᠢ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>At the last follow-up they were quarrelling again.</source>
        <translation type="unfinished">ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠯᠲᠠ&#x202f;ᠳᠤ ᠳᠠᠺᠢᠨ ᠮᠠᠷᠭᠤᠵᠤ ᠪᠠᠢᠵᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The station: %1. %2</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ᠄ %1᠃ %2</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation type="unfinished">ᠪᠦᠲᠦᠭᠡᠪᠡ</translation>
    </message>
    <message>
        <source>Counselling: %1</source>
        <translation type="unfinished">ᠰᠡᠳᠬᠢᠯ&#x202f;ᠦᠨ ᠵᠥᠪᠯᠡᠯᠭᠡ᠄ %1</translation>
    </message>
    <message>
        <source>Write down how it went</source>
        <translation type="unfinished">ᠳ᠋ᠦᠩ ᠪᠢᠴᠢᠬᠦ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">ᠵᠠᠰᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Disputes by month</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠤᠭᠠᠨ ᠰᠠᠷ᠎ᠠ&#x202f;ᠪᠠᠷ</translation>
    </message>
    <message>
        <source>Disputes by kind</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠤᠭᠠᠨ&#x202f;ᠤ ᠵᠦᠢᠯ&#x202f;ᠢᠶᠡᠷ</translation>
    </message>
    <message>
        <source>Disputes by risk</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠤᠭᠠᠨ ᠡᠷᠦᠰᠳᠡᠯ&#x202f;ᠢᠶᠡᠷ</translation>
    </message>
    <message>
        <source>Disputes by township</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠤᠭᠠᠨ ᠰᠤᠮᠤ ᠪᠠᠯᠭᠠᠰᠤ&#x202f;ᠪᠠᠷ</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation type="unfinished">ᠴᠠᠭ&#x202f;ᠲᠤ ᠨᠢ ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠭᠰᠠᠨ</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished">ᠵᠢᠷᠤᠮᠠᠯ</translation>
    </message>
    <message>
        <source>Full: found. Hatched: settled. Press a bar for the records it counts.</source>
        <translation type="unfinished">ᠳᠦᠭᠦᠷᠡᠩ᠄ ᠢᠯᠡᠷᠡᠬᠦᠯᠦᠭᠰᠡᠨ᠃ ᠵᠤᠷᠤᠭᠰᠠᠨ᠄ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ᠃ ᠪᠠᠭᠠᠨᠠᠨ&#x202f;ᠢ ᠳᠠᠷᠠᠪᠠᠯ ᠲᠡᠮᠳᠡᠭᠯᠡᠯ ᠭᠠᠷᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>Back to the tables</source>
        <translation type="unfinished">ᠬᠦᠰᠨᠦᠭᠲᠡᠨ&#x202f;ᠳᠦ ᠪᠤᠴᠠᠬᠤ</translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished">ᠢᠯᠡᠷᠡᠬᠦᠯᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Choose the USB stick</source>
        <translation type="unfinished">USB ᠰᠣᠩᠭᠤᠬᠤ</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation type="unfinished">ᠥᠭᠡᠷ᠎ᠡ ᠨᠡᠷ᠎ᠡ&#x202f;ᠪᠡᠷ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">ᠹᠠᠶᠢᠯ ᠰᠣᠩᠭᠤᠬᠤ</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Close the case</source>
        <translation type="unfinished">ᠬᠡᠷᠡᠭ&#x202f;ᠢ ᠳᠠᠭᠤᠰᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished">ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>What remains to be said</source>
        <translation type="unfinished">ᠨᠡᠮᠡᠵᠦ ᠬᠡᠯᠡᠬᠦ ᠵᠦᠢᠯ</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Write the code down or read it out by telephone. It is not shown again.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠨᠢᠭᠡᠨ ᠤᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠺᠣᠳ&#x202f;ᠢ ᠪᠢᠴᠢᠵᠦ ᠠᠪᠬᠤ ᠪᠤᠶᠤ ᠤᠲᠠᠰᠤ&#x202f;ᠪᠠᠷ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃ ᠳᠠᠺᠢᠨ ᠦᠵᠡᠭᠦᠯᠬᠦ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ᠬᠠᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation type="unfinished">%1 ᠭᠡᠵᠦ ᠬᠠᠳᠠᠭᠠᠯᠠᠪᠠ᠃</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>“%1” was written differently</source>
        <translation type="unfinished">“%1”&#x202f;ᠶᠢ ᠥᠭᠡᠷ᠎ᠡ ᠪᠢᠴᠢᠵᠡᠢ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1᠂ %2</translation>
    </message>
    <message>
        <source>This one stands</source>
        <translation type="unfinished">ᠡᠭᠦᠨ&#x202f;ᠢᠶᠡᠷ ᠪᠣᠯᠤᠶ᠎ᠠ</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>Fewer</source>
        <translation type="unfinished">ᠨᠢᠭᠡ&#x202f;ᠶᠢ ᠬᠠᠰᠤᠬᠤ</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">ᠨᠢᠭᠡ&#x202f;ᠶᠢ ᠨᠡᠮᠡᠬᠦ</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>The program made a mistake</source>
        <translation type="unfinished">ᠫᠷᠣᠭᠷᠠᠮ&#x202f;ᠳᠤ ᠠᠯᠳᠠᠭ᠎ᠠ ᠭᠠᠷᠪᠠ</translation>
    </message>
    <message>
        <source>What you wrote is saved. You can go on. To help us mend it, copy this report and give it to the station; it holds nothing you wrote.</source>
        <translation type="unfinished">ᠲᠠᠨ&#x202f;ᠤ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠵᠦᠢᠯ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠳᠠᠵᠠᠢ᠂ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠦᠨ ᠬᠡᠷᠡᠭᠯᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠵᠠᠰᠠᠬᠤ&#x202f;ᠳᠤ ᠲᠤᠰᠠᠯᠠᠬᠤ ᠪᠣᠯ ᠡᠨᠡ ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ&#x202f;ᠶᠢ ᠬᠠᠭᠤᠯᠵᠤ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠥᠭᠭᠦᠭᠡᠷᠡᠢ᠂ ᠲᠠᠨ&#x202f;ᠤ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠵᠦᠢᠯ ᠡᠭᠦᠨ&#x202f;ᠳᠦ ᠪᠠᠢᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ&#x202f;ᠶᠢ ᠬᠠᠭᠤᠯᠬᠤ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠬᠦ</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>for example 3.5 or yesterday</source>
        <translation type="unfinished">ᠵᠢᠰᠢᠶ᠎ᠡ ᠨᠢ 3.5 ᠪᠤᠶᠤ ᠥᠴᠦᠭᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">ᠥᠨᠦᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠠᠰᠢ</translation>
    </message>
    <message>
        <source>In two days</source>
        <translation type="unfinished">ᠨᠥᠭᠦᠭᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">ᠥᠴᠦᠭᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Day before yesterday</source>
        <translation type="unfinished">ᠤᠷᠵᠢᠳᠤᠷ</translation>
    </message>
    <message>
        <source>This date is not understood</source>
        <translation type="unfinished">ᠡᠨᠡ ᠡᠳᠦᠷ&#x202f;ᠢ ᠣᠢᠯᠭᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1᠂ %2</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">ᠥᠴᠦᠭᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">ᠥᠨᠦᠳᠦᠷ</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠠᠰᠢ</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">ᠭᠠᠷᠠᠭ&#x202f;ᠤᠨ ᠨᠢᠭᠡ</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">ᠭᠠᠷᠠᠭ&#x202f;ᠤᠨ ᠬᠣᠶᠠᠷ</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">ᠭᠠᠷᠠᠭ&#x202f;ᠤᠨ ᠭᠤᠷᠪᠠ</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">ᠭᠠᠷᠠᠭ&#x202f;ᠤᠨ ᠳᠥᠷᠪᠡ</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">ᠭᠠᠷᠠᠭ&#x202f;ᠤᠨ ᠲᠠᠪᠤ</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">ᠭᠠᠷᠠᠭ&#x202f;ᠤᠨ ᠵᠢᠷᠭᠤᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">ᠭᠠᠷᠠᠭ&#x202f;ᠤᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>%1-%2-%3</source>
        <translation type="unfinished">%1 ᠣᠨ&#x202f;ᠤ %2 ᠰᠠᠷ᠎ᠠ&#x202f;ᠶᠢᠨ %3</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation type="unfinished">%1 ᠰᠠᠷ᠎ᠠ&#x202f;ᠶᠢᠨ %2</translation>
    </message>
    <message>
        <source>lunar calendar: month %1, day %2</source>
        <translation type="unfinished">ᠪᠢᠯᠢᠭ %1/%2</translation>
    </message>
    <message>
        <source>lunar calendar: leap month %1, day %2</source>
        <translation type="unfinished">ᠪᠢᠯᠢᠭ ᠢᠯᠡᠭᠦᠦ %1/%2</translation>
    </message>
    <message>
        <source>1 2 3 4 5 6 7 8 9 10 11 12</source>
        <extracomment>What the twelve months of the lunar calendar are called, with a blank between two of them</extracomment>
        <translation type="unfinished">1 2 3 4 5 6 7 8 9 10 11 12</translation>
    </message>
    <message>
        <source>1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30</source>
        <extracomment>What the thirty days of a lunar month are called, with a blank between two of them</extracomment>
        <translation type="unfinished">1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>A month and a day in a narrow column</extracomment>
        <translation type="unfinished">%1.%2</translation>
    </message>
    <message>
        <source>month %2 of %1</source>
        <translation type="unfinished">%1 ᠣᠨ&#x202f;ᠤ %2 ᠰᠠᠷ᠎ᠠ</translation>
    </message>
</context>
<context>
    <name>DecideFlow</name>
    <message>
        <source>Settled. The other value stays in the history.</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠪᠡ᠃ ᠨᠥᠭᠦᠭᠡ&#x202f;ᠶᠢ ᠨᠢ ᠲᠡᠦᠬᠡ&#x202f;ᠳᠦ ᠦᠯᠳᠡᠭᠡᠪᠡ᠃</translation>
    </message>
    <message>
        <source>Make these one case?</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠬᠡᠷᠡᠭ ᠪᠣᠯᠭᠠᠨ ᠨᠡᠭᠡᠳᠭᠡᠬᠦ ᠦᠦ?</translation>
    </message>
    <message>
        <source>The other report leaves every count. Both histories stay together.</source>
        <translation type="unfinished">ᠨᠥᠭᠦᠭᠡ ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ ᠲᠣᠭᠠ&#x202f;ᠳᠤ ᠣᠷᠤᠬᠤ ᠦᠭᠡᠢ᠃ ᠬᠣᠶᠠᠷ&#x202f;ᠤᠨ ᠲᠡᠦᠬᠡ ᠬᠠᠮᠲᠤ ᠦᠯᠳᠦᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>One case</source>
        <translation type="unfinished">ᠨᠡᠭᠡᠳᠭᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
    <message>
        <source>They are one case now.</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠬᠡᠷᠡᠭ ᠪᠣᠯᠭᠠᠨ ᠨᠡᠭᠡᠳᠭᠡᠪᠡ᠃</translation>
    </message>
    <message>
        <source>Two matters. This is not asked again.</source>
        <translation type="unfinished">ᠬᠣᠶᠠᠷ ᠬᠡᠷᠡᠭ᠃ ᠳᠠᠺᠢᠨ ᠠᠰᠠᠭᠤᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message numerus="yes">
        <source>%n could be read now.</source>
        <translation type="unfinished">
            <numerusform>%n&#x202f;ᠶᠢ ᠣᠳᠤ ᠤᠩᠰᠢᠪᠠ᠃</numerusform>
            <numerusform>%n&#x202f;ᠶᠢ ᠣᠳᠤ ᠤᠩᠰᠢᠪᠠ᠃</numerusform>
        </translation>
    </message>
    <message>
        <source>None can be read yet.</source>
        <translation type="unfinished">ᠣᠳᠤ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠤᠩᠰᠢᠬᠤ ᠠᠷᠭ᠎ᠠ ᠦᠭᠡᠢ᠃</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>To decide</source>
        <translation type="unfinished">ᠲᠣᠭᠲᠠᠭᠠᠬᠤ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation type="unfinished">ᠥᠭᠡᠷ᠎ᠡ ᠪᠢᠴᠢᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Reported twice?</source>
        <translation type="unfinished">ᠬᠣᠶᠠᠷ ᠤᠳᠠᠭ᠎ᠠ ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠰᠡᠨ ᠦᠦ?</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">ᠲᠦᠷ ᠲᠠᠯᠪᠢᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Nothing has to be decided here.</source>
        <translation type="unfinished">ᠡᠨᠳᠡ ᠲᠣᠭᠲᠠᠭᠠᠬᠤ ᠵᠦᠢᠯ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">ᠳᠠᠺᠢᠨ ᠲᠤᠷᠢᠰᠢᠬᠤ</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform>%n ᠵᠦᠢᠯ ᠦᠵᠡᠬᠦ</numerusform>
            <numerusform>%n ᠵᠦᠢᠯ ᠦᠵᠡᠬᠦ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished">ᠡᠨᠳᠡ ᠵᠦᠢᠯ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 ᠪᠠ %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished">%1  %2</translation>
    </message>
    <message>
        <source>Nothing of it is thrown away. It waits here until it can be read.</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠴ ᠬᠠᠶᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠤᠩᠰᠢᠬᠤ ᠪᠣᠯᠤᠲᠠᠯ᠎ᠠ ᠡᠨᠳᠡ ᠬᠦᠯᠢᠶᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>The first %1 to look at; as they are decided, the next ones come.</source>
        <translation type="unfinished">ᠡᠬᠢᠨ&#x202f;ᠦ %1&#x202f;ᠶᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ᠂ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ&#x202f;ᠦ ᠳᠠᠷᠠᠭ᠎ᠠ ᠳᠠᠷᠠᠭᠠᠬᠢ ᠨᠢ ᠢᠷᠡᠨ᠎ᠡ᠃</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>needs attention</source>
        <translation type="unfinished">ᠦᠵᠡᠬᠦ ᠬᠡᠷᠡᠭᠲᠡᠢ</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation type="unfinished">ᠡᠨᠳᠡ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished">ᠶᠠᠪᠤᠭᠤᠯᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>station has it</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠠᠪᠤᠭᠰᠠᠨ</translation>
    </message>
</context>
<context>
    <name>DeskCase</name>
    <message>
        <source>It broke out again</source>
        <translation type="unfinished">ᠳᠠᠺᠢᠨ ᠮᠠᠷᠭᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished">ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠬᠦ</translation>
    </message>
    <message>
        <source>Handed on to %1</source>
        <translation type="unfinished">%1&#x202f;ᠳᠤ ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠨ ᠥᠭᠭᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation type="unfinished">%1 ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation type="unfinished">%1&#x202f;ᠳᠦᠭᠡᠷ ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>DeskLedgers</name>
    <message>
        <source>confirmed</source>
        <translation type="unfinished">ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished">ᠬᠠᠮᠲᠤ ᠰᠡᠷᠭᠡᠶᠢᠯᠡᠬᠦ ᠴᠡᠭ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">ᠳᠤᠭᠠᠷ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">ᠬᠡᠷᠡᠭᠲᠡᠨ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">ᠡᠷᠦᠰᠳᠡᠯ</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">ᠪᠠᠢᠳᠠᠯ</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">ᠴᠠᠭ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ᠭᠠᠵᠠᠷ</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished">ᠬᠡᠯᠪᠡᠷᠢ</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠤᠷ ᠲᠤᠯᠤᠨ</translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">ᠰᠦᠯᠢᠵᠢᠶᠡᠨ&#x202f;ᠳᠦ</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ᠲᠠᠢᠯᠪᠤᠷᠢ</translation>
    </message>
    <message>
        <source>Which fraud</source>
        <translation type="unfinished">ᠮᠡᠬᠡᠯᠡᠯᠲᠡ&#x202f;ᠶᠢᠨ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation type="unfinished">ᠬᠠᠮᠠᠭᠠᠯᠠᠭᠰᠠᠨ ᠵᠣᠭᠤᠰ</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished">ᠲᠣᠭᠠ&#x202f;ᠳᠤ ᠣᠷᠤᠬᠤ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">ᠬᠢᠬᠦ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ᠬᠢᠭᠰᠡᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation type="unfinished">ᠣᠳᠤ&#x202f;ᠶᠢᠨ ᠪᠠᠢᠳᠠᠯ</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished">ᠬᠠᠭᠤᠨᠠ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">ᠲᠠᠰᠠᠯᠭ᠎ᠠ</translation>
    </message>
</context>
<context>
    <name>DeskSettings</name>
    <message>
        <source>Ledger numbers</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠᠨ&#x202f;ᠤ ᠳᠤᠭᠠᠷ</translation>
    </message>
    <message>
        <source>{year} and {n} are filled in; {n:03} pads with zeros</source>
        <translation type="unfinished">{year} ᠪᠠ {n} ᠬᠣᠶᠠᠷ&#x202f;ᠢ ᠥᠪᠡᠷ&#x202f;ᠢᠶᠡᠨ ᠨᠥᠭᠦᠬᠦ᠂ {n:03} ᠪᠣᠯ ᠲᠡᠭ ᠨᠡᠮᠡᠨ᠎ᠡ</translation>
    </message>
    <message>
        <source>Days an unfounded tip is kept after it was closed</source>
        <translation type="unfinished">ᠦᠨᠳᠦᠰᠦ ᠦᠭᠡᠢ ᠰᠡᠵᠢᠭᠦᠷ&#x202f;ᠢ ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ&#x202f;ᠤ ᠳᠠᠷᠠᠭᠠ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Days an informant&apos;s name is kept after that</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠴᠢ&#x202f;ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ&#x202f;ᠶᠢ ᠲᠡᠭᠦᠨ&#x202f;ᠦ ᠳᠠᠷᠠᠭᠠ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Keep this pattern</source>
        <translation type="unfinished">ᠡᠨᠡ ᠬᠡᠯᠪᠡᠷᠢ&#x202f;ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Keep these periods</source>
        <translation type="unfinished">ᠡᠨᠡ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ&#x202f;ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Let go what is due now</source>
        <translation type="unfinished">ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ&#x202f;ᠢ ᠠᠷᠢᠯᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Take over an old ledger or a list of points</source>
        <translation type="unfinished">ᠬᠠᠭᠤᠴᠢᠨ ᠳᠠᠩᠰᠠ ᠪᠤᠶᠤ ᠴᠡᠭ&#x202f;ᠦᠨ ᠵᠠᠭᠰᠠᠭᠠᠯᠲᠠ&#x202f;ᠶᠢ ᠠᠪᠬᠤ</translation>
    </message>
    <message>
        <source>This desk&apos;s login to the mailbox</source>
        <translation type="unfinished">ᠲᠤᠰ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠤᠨ ᠳᠠᠩᠰᠠᠨ ᠨᠡᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>KB that a point&apos;s picture may have</source>
        <translation type="unfinished">ᠴᠡᠭ&#x202f;ᠦᠨ ᠨᠢᠭᠡ ᠭᠡᠷᠡᠯ ᠵᠢᠷᠤᠭ&#x202f;ᠤᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠡᠮᠵᠢᠶ᠎ᠡ KB</translation>
    </message>
    <message>
        <source>Keep this size</source>
        <translation type="unfinished">ᠬᠡᠮᠵᠢᠶ᠎ᠡ&#x202f;ᠶᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Days a closed case keeps the names of its parties</source>
        <translation type="unfinished">ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ ᠬᠡᠷᠡᠭ&#x202f;ᠦᠨ ᠨᠡᠷ᠎ᠡ&#x202f;ᠶᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Days a record that is over keeps its pictures</source>
        <translation type="unfinished">ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ&#x202f;ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠭᠡᠷᠡᠯ ᠵᠢᠷᠤᠭ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Days the access log keeps a line</source>
        <translation type="unfinished">ᠦᠵᠡᠭᠰᠡᠨ ᠲᠡᠮᠳᠡᠭᠯᠡᠯ&#x202f;ᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Days a point keeps a case that is over</source>
        <translation type="unfinished">ᠬᠠᠮᠲᠤ ᠰᠡᠷᠭᠡᠶᠢᠯᠡᠬᠦ ᠴᠡᠭ ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ ᠬᠡᠷᠡᠭ&#x202f;ᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠡᠳᠦᠷ</translation>
    </message>
</context>
<context>
    <name>DeskStartPage</name>
    <message>
        <source>Set up a desk</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ&#x202f;ᠶᠢ ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠬᠤ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">ᠡᠬᠢᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Name of the station or bureau</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠪᠤᠶᠤ ᠬᠣᠰᠢᠭᠤᠨ&#x202f;ᠤ ᠲᠣᠪᠴᠢᠶ᠎ᠠ&#x202f;ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation type="unfinished">ᠣᠷᠤᠨ ᠨᠤᠲᠤᠭ&#x202f;ᠤᠨ ᠺᠣᠳ</translation>
    </message>
    <message>
        <source>nine digits for a township, such as 152223105; six for the banner</source>
        <translation type="unfinished">ᠰᠤᠮᠤ ᠪᠠᠯᠭᠠᠰᠤ 9 ᠣᠷᠤᠨ᠂ ᠵᠢᠱᠢᠶ᠎ᠡ ᠨᠢ 152223105᠂ ᠬᠣᠰᠢᠭᠤ 6 ᠣᠷᠤᠨ</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ</translation>
    </message>
    <message>
        <source>the folder or address that points and desks all reach; it can be an empty folder</source>
        <translation type="unfinished">ᠴᠡᠭ ᠪᠠ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠴᠥᠮ ᠬᠦᠷᠴᠦ ᠴᠢᠳᠠᠬᠤ ᠬᠠᠪᠲᠠᠰᠤ ᠪᠤᠶᠤ ᠬᠠᠶᠠᠭ᠂ ᠬᠣᠭᠤᠰᠤᠨ ᠬᠠᠪᠲᠠᠰᠤ ᠪᠠᠰᠠ ᠪᠣᠯᠤᠨ᠎ᠠ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">ᠬᠠᠪᠲᠠᠰᠤ ᠰᠣᠩᠭᠤᠬᠤ</translation>
    </message>
    <message>
        <source>The bureau above</source>
        <translation type="unfinished">ᠳᠡᠭᠡᠳᠦ ᠬᠣᠰᠢᠭᠤᠨ&#x202f;ᠤ ᠲᠣᠪᠴᠢᠶ᠎ᠠ</translation>
    </message>
    <message>
        <source>Choose the bureau&apos;s card</source>
        <translation type="unfinished">ᠬᠣᠰᠢᠭᠤᠨ&#x202f;ᠤ ᠲᠣᠪᠴᠢᠶ᠎ᠠ&#x202f;ᠶᠢᠨ ᠺᠠᠷᠲ&#x202f;ᠢ ᠰᠣᠩᠭᠤᠬᠤ</translation>
    </message>
    <message>
        <source>Lock your ledger</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠ&#x202f;ᠪᠠᠨ ᠣᠩᠭᠢᠨᠢᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>A station chooses the card file that the bureau gave it. A bureau leaves it out.</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠪᠣᠯ ᠬᠣᠰᠢᠭᠤᠨ&#x202f;ᠤ ᠲᠣᠪᠴᠢᠶ᠎ᠠ&#x202f;ᠶᠢᠨ ᠥᠭᠭᠦᠭᠰᠡᠨ ᠺᠠᠷᠲ ᠹᠠᠶᠢᠯ&#x202f;ᠢ ᠰᠣᠩᠭᠤᠨ᠎ᠠ᠃ ᠬᠣᠰᠢᠭᠤᠨ&#x202f;ᠤ ᠲᠣᠪᠴᠢᠶ᠎ᠠ ᠰᠣᠩᠭᠤᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Lianfang</source>
        <translation type="unfinished">ᠯᠢᠶᠠᠨᠹᠠᠩ</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">ᠢᠷᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation type="unfinished">ᠰᠡᠵᠢᠭᠦᠷ</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">ᠲᠣᠭᠲᠠᠭᠠᠬᠤ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">ᠬᠠᠮᠲᠤ ᠰᠡᠷᠭᠡᠶᠢᠯᠡᠬᠦ ᠴᠡᠭ</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠳᠡᠯ</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">ᠪᠦᠷᠢᠯᠭᠡ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠬᠤ</translation>
    </message>
    <message>
        <source>what a round brought</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠢᠷᠡᠭᠰᠡᠨ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠭᠠᠪᠠ᠃</translation>
    </message>
</context>
<context>
    <name>DisputeForm</name>
    <message>
        <source>Record a dispute</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠤᠭᠠᠨ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>The first five are enough to save; the rest can wait.</source>
        <translation type="unfinished">ᠡᠺᠢᠨ&#x202f;ᠦ ᠲᠠᠪᠤ&#x202f;ᠶᠢ ᠪᠢᠴᠢᠪᠡᠯ ᠬᠠᠳᠠᠭᠠᠯᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠂ ᠪᠤᠰᠤᠳ&#x202f;ᠢ ᠳᠠᠷᠠᠭᠠ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished">ᠶᠠᠮᠠᠷ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">ᠬᠡᠷᠡᠭᠲᠡᠨ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished">ᠠᠯᠢ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished">ᠭᠠᠴᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation type="unfinished">ᠣᠳᠤ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Settled already</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished">ᠣᠳᠤ ᠶᠠᠮᠠᠷ ᠪᠠᠢᠳᠠᠯᠲᠠᠢ</translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠬᠢᠨ ᠬᠡᠯᠡᠯᠴᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation type="unfinished">ᠬᠡᠯᠡᠯᠴᠡᠭᠰᠡᠨ ᠦᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>Call 110 first, then tell the station, write last.</source>
        <translation type="unfinished">ᠤᠷᠢᠳᠠ ᠨᠢ 110&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠬᠤ᠂ ᠳᠠᠷᠠᠭᠠ ᠨᠢ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ᠂ ᠰᠡᠭᠦᠯ&#x202f;ᠳᠦ ᠨᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Signs of danger</source>
        <translation type="unfinished">ᠠᠶᠤᠯ&#x202f;ᠤᠨ ᠲᠡᠮᠳᠡᠭ</translation>
    </message>
    <message>
        <source>Tick what was seen or heard; leaving all blank is right too.</source>
        <translation type="unfinished">ᠦᠵᠡᠭᠰᠡᠨ᠂ ᠰᠣᠨᠤᠰᠤᠭᠰᠠᠨ&#x202f;ᠢᠶᠠᠨ ᠰᠣᠩᠭᠤᠭᠠᠷᠠᠢ᠂ ᠦᠭᠡᠢ ᠪᠣᠯ ᠬᠣᠭᠤᠰᠤᠨ ᠦᠯᠳᠡᠭᠡᠪᠡᠯ ᠪᠣᠯᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>They are still at it</source>
        <translation type="unfinished">ᠣᠳᠤ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠮᠠᠷᠭᠠᠵᠤ ᠪᠠᠢᠨ᠎ᠠ</translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ&#x202f;ᠢ ᠵᠠᠳᠠᠯᠬᠤ</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished">ᠠᠷᠭ᠎ᠠ ᠬᠡᠮᠵᠢᠶ᠎ᠡ</translation>
    </message>
    <message>
        <source>If it is known</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠪᠡᠯ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ</translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished">ᠰᠣᠩᠭᠤᠭᠠᠷᠠᠢ</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation type="unfinished">ᠨᠠᠷᠢᠨ&#x202f;ᠢᠶᠠᠷ</translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation type="unfinished">ᠶᠠᠮᠠᠷ ᠬᠠᠷᠢᠴᠠᠭ᠎ᠠ&#x202f;ᠲᠠᠢ</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation type="unfinished">ᠶᠤᠸᠠᠨ</translation>
    </message>
    <message>
        <source>How much money</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠢ ᠵᠣᠭᠤᠰ</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation type="unfinished">ᠠᠢᠯ</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation type="unfinished">%1 ᠶᠤᠸᠠᠨ</translation>
    </message>
</context>
<context>
    <name>DissuasionForm</name>
    <message>
        <source>Record a stopped fraud</source>
        <translation type="unfinished">ᠮᠡᠬᠡᠯᠡᠯᠲᠡ&#x202f;ᠶᠢ ᠢᠳᠭᠠᠭᠰᠠᠨ&#x202f;ᠢ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Which fraud</source>
        <translation type="unfinished">ᠮᠡᠬᠡᠯᠡᠯᠲᠡ&#x202f;ᠶᠢᠨ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>How you heard of it</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠬᠢᠨ ᠮᠡᠳᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠬᠢᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished">ᠠᠯᠢ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Money at stake</source>
        <translation type="unfinished">ᠠᠯᠳᠠᠬᠤ ᠳᠠᠬᠠᠭᠰᠠᠨ ᠵᠣᠭᠤᠰ</translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation type="unfinished">ᠬᠠᠮᠠᠭᠠᠯᠠᠭᠰᠠᠨ ᠵᠣᠭᠤᠰ</translation>
    </message>
    <message>
        <source>Who was it, as the village calls them</source>
        <translation type="unfinished">ᠬᠡᠨ ᠪᠤᠢ (ᠳᠠᠭᠤᠳᠠᠬᠤ ᠨᠡᠷ᠎ᠡ᠂ ᠪᠢᠴᠢᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯᠤᠨ᠎ᠠ)</translation>
    </message>
    <message>
        <source>110 or 96110 was told</source>
        <translation type="unfinished">110 ᠪᠤᠶᠤ 96110&#x202f;ᠳᠤ ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠰᠡᠨ</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Change what is written</source>
        <translation type="unfinished">ᠪᠢᠴᠢᠭᠰᠡᠨ&#x202f;ᠢᠶᠡᠨ ᠵᠠᠰᠠᠬᠤ</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished">ᠶᠠᠮᠠᠷ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation type="unfinished">ᠨᠠᠷᠢᠨ&#x202f;ᠢᠶᠠᠷ</translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation type="unfinished">ᠶᠠᠮᠠᠷ ᠬᠠᠷᠢᠴᠠᠭ᠎ᠠ&#x202f;ᠲᠠᠢ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">ᠬᠡᠷᠡᠭᠲᠡᠨ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>The same in Chinese</source>
        <translation type="unfinished">ᠬᠢᠲᠠᠳ ᠲᠣᠪᠴᠢ</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished">ᠠᠯᠢ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished">ᠭᠠᠴᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation type="unfinished">ᠠᠢᠯ</translation>
    </message>
    <message>
        <source>Signs of danger</source>
        <translation type="unfinished">ᠠᠶᠤᠯ&#x202f;ᠤᠨ ᠲᠡᠮᠳᠡᠭ</translation>
    </message>
    <message>
        <source>They are still at it</source>
        <translation type="unfinished">ᠣᠳᠤ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠮᠠᠷᠭᠠᠵᠤ ᠪᠠᠢᠨ᠎ᠠ</translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ&#x202f;ᠢ ᠵᠠᠳᠠᠯᠬᠤ</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished">ᠠᠷᠭ᠎ᠠ ᠬᠡᠮᠵᠢᠶ᠎ᠡ</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished">ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Both sides agree to a second month</source>
        <translation type="unfinished">ᠬᠣᠶᠠᠷ ᠲᠠᠯ᠎ᠠ ᠨᠢᠭᠡ ᠰᠠᠷ᠎ᠠ ᠨᠡᠮᠡᠬᠦ&#x202f;ᠶᠢ ᠵᠥᠪᠰᠢᠶᠡᠷᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠬᠢᠨ ᠬᠡᠯᠡᠯᠴᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation type="unfinished">ᠬᠡᠯᠡᠯᠴᠡᠭᠰᠡᠨ ᠦᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>If it is known</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠪᠡᠯ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ</translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished">ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠨ ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>How much money</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠢ ᠵᠣᠭᠤᠰ</translation>
    </message>
    <message>
        <source>How large</source>
        <translation type="unfinished">ᠬᠡᠮᠵᠢᠶ᠎ᠡ</translation>
    </message>
    <message>
        <source>How it was heard of</source>
        <translation type="unfinished">ᠢᠷᠡᠯᠲᠡ</translation>
    </message>
    <message>
        <source>Who mediated</source>
        <translation type="unfinished">ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠦᠭᠴᠢ</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished">ᠬᠡᠯᠪᠡᠷᠢ</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation type="unfinished">ᠴᠠᠭᠠᠰᠤᠨ ᠡᠬᠡ ᠬᠠᠭᠠᠨ&#x202f;ᠠ ᠪᠠᠢ</translation>
    </message>
    <message>
        <source>It is difficult and tangled</source>
        <translation type="unfinished">ᠪᠡᠷᠬᠡ ᠥᠵᠢᠶᠡᠯᠳᠦᠭᠡᠨ&#x202f;ᠲᠡᠢ</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call first, then come back and write it down</source>
        <translation type="unfinished">ᠤᠷᠢᠳᠠ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ᠂ ᠳᠠᠷᠠᠭᠠ ᠪᠤᠴᠠᠵᠤ ᠢᠷᠡᠭᠡᠳ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ</translation>
    </message>
    <message>
        <source>This computer cannot call for you. Take the telephone now.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ ᠲᠠᠨ&#x202f;ᠤ ᠣᠷᠤᠨ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠣᠳᠤ ᠤᠲᠠᠰᠤ&#x202f;ᠪᠠᠨ ᠠᠪᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>If you cannot speak, send a text message to 12110.</source>
        <translation type="unfinished">ᠶᠠᠷᠢᠬᠤ ᠠᠷᠭ᠎ᠠ ᠦᠭᠡᠢ ᠪᠣᠯ 12110&#x202f;ᠳᠤ ᠵᠠᠬᠢᠳᠠᠯ ᠢᠯᠡᠭᠡᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation type="unfinished">ᠡᠨᠡ ᠪᠢᠰᠢ</translation>
    </message>
    <message>
        <source>I have called; write it down now</source>
        <translation type="unfinished">ᠤᠲᠠᠰᠤᠳᠠᠪᠠ᠂ ᠣᠳᠤ ᠪᠢᠴᠢᠶ᠎ᠡ</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Choose the kit file</source>
        <translation type="unfinished">ᠨᠡᠭᠡᠭᠡᠬᠦ ᠪᠠᠭᠴᠠ&#x202f;ᠶᠢᠨ ᠹᠠᠶᠢᠯ&#x202f;ᠢ ᠰᠣᠩᠭᠤᠬᠤ</translation>
    </message>
    <message>
        <source>Lianfang</source>
        <translation type="unfinished">ᠯᠢᠶᠠᠨᠹᠠᠩ</translation>
    </message>
    <message>
        <source>Choose the mailbox&apos;s folder</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠤᠨ ᠬᠠᠪᠲᠠᠰᠤ&#x202f;ᠶᠢ ᠰᠣᠩᠭᠤᠬᠤ</translation>
    </message>
    <message>
        <source>Choose the bureau&apos;s card</source>
        <translation type="unfinished">ᠬᠣᠰᠢᠭᠤᠨ&#x202f;ᠤ ᠲᠣᠪᠴᠢᠶ᠎ᠠ&#x202f;ᠶᠢᠨ ᠺᠠᠷᠲ&#x202f;ᠢ ᠰᠣᠩᠭᠤᠬᠤ</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation type="unfinished">ᠨᠥᠭᠡᠴᠡ ᠬᠠᠭᠤᠯᠪᠤᠷᠢ ᠰᠣᠩᠭᠣᠬᠤ</translation>
    </message>
    <message>
        <source>Choose the station&apos;s file</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠹᠠᠢᠯ&#x202f;ᠢ ᠰᠣᠩᠭᠤᠬᠤ</translation>
    </message>
</context>
<context>
    <name>ExchangePanel</name>
    <message>
        <source>To the station</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation type="unfinished">ᠰᠦᠯᠢᠵᠢᠶ᠎ᠡ ᠦᠭᠡᠢ ᠦᠶ᠎ᠡ</translation>
    </message>
    <message>
        <source>Put in a USB stick, copy, carry it to the station, and bring the answer back.</source>
        <translation type="unfinished">USB ᠬᠠᠳᠬᠤᠵᠤ ᠬᠠᠭᠤᠯᠤᠭᠠᠳ᠂ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠠᠪᠠᠴᠢᠵᠤ᠂ ᠬᠠᠷᠢᠤ ᠪᠢᠴᠢᠭ&#x202f;ᠢ ᠠᠪᠴᠤ ᠢᠷᠡᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Copy to a USB stick</source>
        <translation type="unfinished">USB&#x202f;ᠳᠤ ᠬᠠᠭᠤᠯᠬᠤ</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished">ᠣᠳᠤ ᠶᠠᠪᠤᠭᠤᠯᠬᠤ</translation>
    </message>
    <message>
        <source>Looking for the mailbox …</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠢ ᠡᠷᠢᠵᠦ ᠪᠠᠢᠨ᠎ᠠ…</translation>
    </message>
    <message>
        <source>saved here, not sent yet</source>
        <translation type="unfinished">ᠡᠨᠳᠡ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠰᠠᠨ᠂ ᠶᠠᠪᠤᠭᠤᠯᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>sent, not confirmed yet</source>
        <translation type="unfinished">ᠶᠠᠪᠤᠭᠤᠯᠤᠭᠰᠠᠨ᠂ ᠬᠠᠷᠢᠤ ᠪᠢᠴᠢᠭ ᠢᠷᠡᠭᠡᠳ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>received by the station</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠠᠪᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>need a look</source>
        <translation type="unfinished">ᠦᠵᠡᠬᠦ ᠬᠡᠷᠡᠭᠲᠡᠢ</translation>
    </message>
    <message>
        <source>A round is under way.</source>
        <translation type="unfinished">ᠰᠣᠯᠢᠯᠴᠠᠵᠤ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠲᠦᠷ ᠬᠦᠯᠢᠶᠡᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message numerus="yes">
        <source>The station could not read %n records. Please call them.</source>
        <translation type="unfinished">
            <numerusform>ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ %n&#x202f;ᠶᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</numerusform>
            <numerusform>ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ %n&#x202f;ᠶᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</numerusform>
        </translation>
    </message>
    <message>
        <source>The last try, on %1, did not get through. Nothing is lost; try again with a signal.</source>
        <translation type="unfinished">%1&#x202f;ᠳᠤ ᠶᠠᠪᠤᠭᠤᠯᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠶᠠᠭᠤ ᠴ ᠭᠡᠭᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠂ ᠳᠣᠬᠢᠶ᠎ᠠ&#x202f;ᠲᠠᠢ ᠦᠶ᠎ᠡ&#x202f;ᠳᠦ ᠳᠠᠺᠢᠨ ᠲᠤᠷᠢᠰᠢᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished">ᠣᠳᠤ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠶᠠᠭᠤ ᠴ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>The station has everything. It said so on %1.</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠴᠥᠮ&#x202f;ᠢ ᠠᠪᠤᠭᠰᠠᠨ᠃ %1&#x202f;ᠳᠤ ᠬᠠᠷᠢᠤ ᠪᠢᠴᠢᠭ ᠢᠷᠡᠭᠰᠡᠨ᠃</translation>
    </message>
    <message numerus="yes">
        <source>%n records are only on this computer. Send them when there is a signal.</source>
        <translation type="unfinished">
            <numerusform>%n ᠲᠡᠮᠳᠡᠭᠯᠡᠯ ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢᠨ&#x202f;ᠳᠤ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠳᠣᠬᠢᠶ᠎ᠠ&#x202f;ᠲᠠᠢ ᠦᠶ᠎ᠡ&#x202f;ᠳᠦ ᠶᠠᠪᠤᠭᠤᠯᠤᠭᠠᠷᠠᠢ᠃</numerusform>
            <numerusform>%n ᠲᠡᠮᠳᠡᠭᠯᠡᠯ ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢᠨ&#x202f;ᠳᠤ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠳᠣᠬᠢᠶ᠎ᠠ&#x202f;ᠲᠠᠢ ᠦᠶ᠎ᠡ&#x202f;ᠳᠦ ᠶᠠᠪᠤᠭᠤᠯᠤᠭᠠᠷᠠᠢ᠃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are sent. The station has not confirmed them yet.</source>
        <translation type="unfinished">
            <numerusform>%n ᠲᠡᠮᠳᠡᠭᠯᠡᠯ ᠶᠠᠪᠤᠭᠤᠯᠤᠭᠰᠠᠨ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠬᠠᠷᠢᠤ ᠪᠢᠴᠢᠭ ᠢᠷᠡᠭᠡᠳ ᠦᠭᠡᠢ᠃</numerusform>
            <numerusform>%n ᠲᠡᠮᠳᠡᠭᠯᠡᠯ ᠶᠠᠪᠤᠭᠤᠯᠤᠭᠰᠠᠨ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠬᠠᠷᠢᠤ ᠪᠢᠴᠢᠭ ᠢᠷᠡᠭᠡᠳ ᠦᠭᠡᠢ᠃</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ᠵᠣᠭᠰᠤᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Records sent: %1 (%2 KB). Still to send: %3 KB. Records read: %4 (%5 KB).</source>
        <translation type="unfinished">ᠶᠠᠪᠤᠭᠤᠯᠤᠭᠰᠠᠨ ᠲᠡᠮᠳᠡᠭᠯᠡᠯ᠄ %1 (%2 KB)᠃ ᠦᠯᠳᠡᠭᠰᠡᠨ᠄ %3 KB᠃ ᠤᠩᠰᠢᠭᠰᠠᠨ᠄ %4 (%5 KB)᠃</translation>
    </message>
    <message>
        <source>The last round ended because its time was over. It goes on by itself.</source>
        <translation type="unfinished">ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ ᠤᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠴᠠᠭ ᠳᠠᠭᠤᠰᠪᠠ᠃ ᠥᠪᠡᠷ&#x202f;ᠢᠶᠡᠨ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>The last round was ended by hand. Press “Send now” to go on.</source>
        <translation type="unfinished">ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ ᠤᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢ ᠭᠠᠷ&#x202f;ᠢᠶᠠᠷ ᠵᠣᠭᠰᠤᠭᠠᠵᠠᠢ᠃ “ᠣᠳᠤ ᠶᠠᠪᠤᠭᠤᠯᠬᠤ”&#x202f;ᠶᠢ ᠳᠠᠷᠠᠵᠤ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠦᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>The station has not confirmed anything yet.</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠣᠳᠤ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠶᠠᠭᠤ ᠴ ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>The station last confirmed on %1.</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ ᠤᠳᠠᠭ᠎ᠠ %1&#x202f;ᠳᠤ ᠪᠠᠲᠤᠯᠠᠵᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The station lacks some of what was sent. It is being sent again; nothing is to be done.</source>
        <translation type="unfinished">ᠶᠠᠪᠤᠭᠤᠯᠤᠭᠰᠠᠨ&#x202f;ᠠᠴᠠ ᠵᠠᠷᠢᠮ ᠨᠢ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠳᠤᠲᠠᠭᠤ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠳᠠᠺᠢᠨ ᠶᠠᠪᠤᠭᠤᠯᠵᠤ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠬᠢᠬᠦ ᠵᠦᠢᠯ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message numerus="yes">
        <source>%n cases leave this computer within two weeks; the station keeps them.</source>
        <translation type="unfinished">
            <numerusform>ᠬᠣᠶᠠᠷ ᠭᠠᠷᠠᠭ&#x202f;ᠤᠨ ᠳᠣᠲᠣᠷ᠎ᠠ %n ᠬᠡᠷᠡᠭ ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ&#x202f;ᠠᠴᠠ ᠭᠠᠷᠤᠨ᠎ᠠ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠨ᠎ᠠ᠃</numerusform>
            <numerusform>ᠬᠣᠶᠠᠷ ᠭᠠᠷᠠᠭ&#x202f;ᠤᠨ ᠳᠣᠲᠣᠷ᠎ᠠ %n ᠬᠡᠷᠡᠭ ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ&#x202f;ᠠᠴᠠ ᠭᠠᠷᠤᠨ᠎ᠠ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠨ᠎ᠠ᠃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases that were over for long are kept by the station alone.</source>
        <translation type="unfinished">
            <numerusform>ᠡᠷᠲᠡ ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ %n ᠬᠡᠷᠡᠭ&#x202f;ᠢ ᠵᠥᠪᠬᠡᠨ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠨ᠎ᠠ᠃</numerusform>
            <numerusform>ᠡᠷᠲᠡ ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ %n ᠬᠡᠷᠡᠭ&#x202f;ᠢ ᠵᠥᠪᠬᠡᠨ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠨ᠎ᠠ᠃</numerusform>
        </translation>
    </message>
    <message>
        <source>The last try, on %1, did not get through. Nothing is lost.</source>
        <translation type="unfinished">%1&#x202f;ᠳᠤ ᠶᠠᠪᠤᠭᠤᠯᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠶᠠᠭᠤ ᠴ ᠭᠡᠭᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the station differ. Set date and time; if they are right, call the station.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢᠨ&#x202f;ᠤ ᠴᠠᠭ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠴᠠᠭ&#x202f;ᠠᠴᠠ ᠥᠭᠡᠷ᠎ᠡ ᠪᠠᠶᠢᠨ᠎ᠠ᠃ ᠡᠳᠦᠷ ᠴᠠᠭ&#x202f;ᠢᠶᠠᠨ ᠵᠠᠰᠠᠭᠠᠷᠠᠢ᠂ ᠵᠥᠪ ᠪᠣᠯ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The station confirmed everything, but does not hold all of it any more.</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠴᠥᠮ&#x202f;ᠢ ᠠᠪᠤᠭᠰᠠᠨ᠂ ᠣᠳᠤ ᠵᠠᠷᠢᠮ ᠨᠢ ᠳᠤᠲᠠᠭᠤ ᠪᠠᠢᠨ᠎ᠠ᠃</translation>
    </message>
</context>
<context>
    <name>FactsFlow</name>
    <message>
        <source>It stands in the paragraph from now on.</source>
        <translation type="unfinished">ᠣᠳᠤ&#x202f;ᠠᠴᠠ ᠥᠭᠦᠯᠡᠯ&#x202f;ᠳᠦ ᠣᠷᠤᠨ᠎ᠠ᠃</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Figures that no record holds</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠᠨ&#x202f;ᠳᠤ ᠦᠭᠡᠢ ᠲᠣᠭᠠ</translation>
    </message>
    <message>
        <source>The latest by day stands in the paragraph; earlier ones stay for earlier cut-offs.</source>
        <translation type="unfinished">ᠬᠠᠮᠤᠭ&#x202f;ᠤᠨ ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ ᠡᠳᠦᠷ&#x202f;ᠦᠨ ᠲᠣᠭᠠ ᠥᠭᠦᠯᠡᠯ&#x202f;ᠳᠦ ᠣᠷᠤᠨ᠎ᠠ᠂ ᠤᠷᠢᠳᠠ&#x202f;ᠬᠢ ᠨᠢ ᠬᠡᠪᠡᠭᠡᠷ ᠦᠯᠳᠦᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">ᠲᠣᠭᠠ</translation>
    </message>
    <message>
        <source>Number so far</source>
        <translation type="unfinished">ᠣᠳᠤ ᠬᠦᠷᠲᠡᠯ᠎ᠡ&#x202f;ᠬᠢ ᠲᠣᠭᠠ</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished">ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>From whom it is known</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠡᠴᠡ ᠮᠡᠳᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">ᠳᠤᠭᠠᠷ</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠡᠴᠡ</translation>
    </message>
    <message>
        <source>What was stated</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠰᠡᠨ ᠲᠣᠭᠠ</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠮᠡᠳᠡᠭᠳᠡᠯ</translation>
    </message>
    <message>
        <source>Back to the reports</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ&#x202f;ᠳᠦ ᠪᠤᠴᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished">ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation type="unfinished">ᠪᠢᠴᠢᠬᠦ ᠬᠡᠷᠡᠭᠲᠡᠢ</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">ᠴᠠᠭ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished">ᠭᠠᠴᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation type="unfinished">ᠠᠢᠯ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ᠭᠠᠵᠠᠷ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>What is dangerous</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠠᠶᠤᠯᠲᠠᠢ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠬᠢᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ᠲᠠᠢᠯᠪᠤᠷᠢ</translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation type="unfinished">ᠬᠡᠯᠡᠯᠴᠡᠭᠰᠡᠨ ᠦᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ&#x202f;ᠢ ᠵᠠᠳᠠᠯᠬᠤ</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished">ᠠᠷᠭ᠎ᠠ ᠬᠡᠮᠵᠢᠶ᠎ᠡ</translation>
    </message>
    <message>
        <source>Money (yuan)</source>
        <translation type="unfinished">ᠵᠣᠭᠤᠰ (ᠶᠤᠸᠠᠨ)</translation>
    </message>
    <message>
        <source>Money saved (yuan)</source>
        <translation type="unfinished">ᠬᠠᠮᠠᠭᠠᠯᠠᠭᠰᠠᠨ ᠵᠣᠭᠤᠰ (ᠶᠤᠸᠠᠨ)</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>People talked to</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠤᠷ ᠲᠤᠯᠤᠨ ᠶᠠᠷᠢᠭᠰᠠᠨ ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>People reached online</source>
        <translation type="unfinished">ᠰᠦᠯᠢᠵᠢᠶᠡᠨ&#x202f;ᠳᠦ ᠬᠦᠷᠦᠭᠰᠡᠨ ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>Times read out</source>
        <translation type="unfinished">ᠨᠡᠪᠲᠡᠷᠡᠭᠦᠯᠦᠭᠰᠡᠨ ᠤᠳᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished">ᠡᠷᠦᠬᠡ</translation>
    </message>
    <message>
        <source>App installed for</source>
        <translation type="unfinished">App ᠣᠷᠤᠬᠤᠯᠤᠭᠰᠠᠨ ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠳᠦ ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Who has to mend it</source>
        <translation type="unfinished">ᠬᠡᠨ ᠵᠠᠰᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation type="unfinished">ᠵᠠᠰᠠᠬᠤ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">ᠬᠢᠬᠦ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ᠬᠢᠭᠰᠡᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished">ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠭᠰᠠᠨ ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>Ledger number</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠᠨ&#x202f;ᠤ ᠳᠤᠭᠠᠷ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ᠲᠡᠭᠡᠨ</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">ᠪᠢᠰᠢ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">ᠬᠡᠷᠡᠭᠲᠡᠨ</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished">ᠶᠠᠮᠠᠷ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation type="unfinished">ᠨᠠᠷᠢᠨ&#x202f;ᠢᠶᠠᠷ</translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation type="unfinished">ᠶᠠᠮᠠᠷ ᠬᠠᠷᠢᠴᠠᠭ᠎ᠠ&#x202f;ᠲᠠᠢ</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠨ ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>How it was heard of</source>
        <translation type="unfinished">ᠢᠷᠡᠯᠲᠡ</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ ᠠᠷᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Who mediated</source>
        <translation type="unfinished">ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠦᠭᠴᠢ</translation>
    </message>
    <message>
        <source>Signs of danger</source>
        <translation type="unfinished">ᠠᠶᠤᠯ&#x202f;ᠤᠨ ᠲᠡᠮᠳᠡᠭ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">ᠵᠡᠷᠭᠡ</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation type="unfinished">ᠡᠨᠡ ᠵᠡᠷᠭᠡ&#x202f;ᠶᠢᠨ ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished">ᠣᠳᠤ ᠶᠠᠮᠠᠷ ᠪᠠᠢᠳᠠᠯᠲᠠᠢ</translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠬᠢᠨ ᠬᠡᠯᠡᠯᠴᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation type="unfinished">ᠪᠢᠴᠢᠭ&#x202f;ᠦᠨ ᠭᠡᠷᠢᠶ᠎ᠡ</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation type="unfinished">ᠴᠠᠭᠠᠰᠤᠨ ᠡᠬᠡ ᠬᠠᠭᠠᠨ&#x202f;ᠠ ᠪᠠᠢ</translation>
    </message>
    <message>
        <source>Why it was given up</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ&#x202f;ᠶᠢᠨ ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished">ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ&#x202f;ᠤ ᠲᠠᠢᠯᠪᠤᠷᠢ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished">ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation type="unfinished">ᠣᠳᠤ&#x202f;ᠶᠢᠨ ᠪᠠᠢᠳᠠᠯ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠬᠡᠯᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation type="unfinished">ᠲᠡᠳᠡ ᠶᠠᠭᠤ ᠭᠡᠵᠦ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Which fraud</source>
        <translation type="unfinished">ᠮᠡᠬᠡᠯᠡᠯᠲᠡ&#x202f;ᠶᠢᠨ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished">ᠬᠡᠯᠪᠡᠷᠢ</translation>
    </message>
    <message>
        <source>It was happening then</source>
        <translation type="unfinished">ᠲᠡᠷᠡ ᠦᠶ᠎ᠡ ᠪᠣᠯᠵᠤ ᠪᠠᠢᠪᠠ</translation>
    </message>
    <message>
        <source>Seen or heard</source>
        <translation type="unfinished">ᠦᠵᠡᠭᠰᠡᠨ ᠪᠤᠶᠤ ᠰᠣᠨᠤᠰᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Called already</source>
        <translation type="unfinished">ᠤᠲᠠᠰᠤᠳᠠᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation type="unfinished">ᠬᠡᠨ ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠲᠣᠭᠠᠯᠠᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Which group</source>
        <translation type="unfinished">ᠠᠯᠢ ᠪᠦᠯᠭᠦᠮ</translation>
    </message>
    <message>
        <source>Papers given out</source>
        <translation type="unfinished">ᠲᠠᠷᠬᠠᠭᠠᠭᠰᠠᠨ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">ᠬᠡᠨ ᠬᠡᠨ ᠰᠣᠨᠤᠰᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Which frauds were explained</source>
        <translation type="unfinished">ᠠᠯᠢ ᠮᠡᠬᠡᠯᠡᠯᠲᠡ&#x202f;ᠶᠢ ᠲᠠᠢᠯᠪᠤᠷᠢᠯᠠᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">ᠮᠢᠨᠦ᠋ᠲ</translation>
    </message>
    <message>
        <source>The station took part</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠣᠷᠤᠯᠳᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation type="unfinished">ᠶᠠᠭᠤᠨ ᠬᠡᠯᠡ&#x202f;ᠪᠡᠷ ᠶᠠᠷᠢᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Who it was</source>
        <translation type="unfinished">ᠬᠡᠨ ᠪᠤᠢ</translation>
    </message>
    <message>
        <source>110 or 96110 was told</source>
        <translation type="unfinished">110 ᠪᠤᠶᠤ 96110&#x202f;ᠳᠤ ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Confirmed by the station</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠬᠢᠨ ᠪᠦᠲᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠳᠦ ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠢ ᠬᠦᠨᠳᠦ</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation type="unfinished">ᠳᠠᠬᠢᠨ ᠰᠢᠯᠭᠠᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">ᠪᠠᠢᠴᠠᠭᠠᠭᠰᠠᠨ ᠦᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">ᠰᠠᠷ᠎ᠠ</translation>
    </message>
    <message>
        <source>There was nothing in</source>
        <translation type="unfinished">ᠡᠨᠡ ᠰᠠᠷ᠎ᠠ ᠦᠭᠡᠢ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Are they content</source>
        <translation type="unfinished">ᠰᠡᠳᠬᠢᠯ ᠬᠠᠩᠰᠠᠭᠠᠢ ᠦᠦ</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished">ᠭᠠᠷ&#x202f;ᠤᠨ ᠦᠰᠦᠭ ᠵᠢᠷᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>For whom, as the village calls them</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠳᠦ (ᠳᠠᠭᠤᠳᠠᠬᠤ ᠨᠡᠷ᠎ᠡ)</translation>
    </message>
    <message>
        <source>They want it</source>
        <translation type="unfinished">ᠥᠪᠡᠷ&#x202f;ᠢᠶᠡᠨ ᠳᠤᠷᠠᠲᠠᠢ</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠢ ᠶᠠᠭᠠᠷᠠᠯ</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠬᠢᠨ ᠪᠦᠲᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished">ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>this month</source>
        <translation type="unfinished">ᠡᠨᠡ ᠰᠠᠷ᠎ᠠ</translation>
    </message>
    <message>
        <source>last month</source>
        <translation type="unfinished">ᠥᠩᠡᠷᠡᠭᠰᠡᠨ ᠰᠠᠷ᠎ᠠ</translation>
    </message>
    <message>
        <source>this year</source>
        <translation type="unfinished">ᠡᠨᠡ ᠵᠢᠯ</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished">ᠬᠡᠵᠢᠶ᠎ᠡ ᠴ</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation type="unfinished">ᠪᠦᠺᠦ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>every state</source>
        <translation type="unfinished">ᠪᠦᠺᠦ ᠪᠠᠢᠳᠠᠯ</translation>
    </message>
    <message>
        <source>every level</source>
        <translation type="unfinished">ᠪᠦᠺᠦ ᠵᠡᠷᠭᠡ</translation>
    </message>
    <message>
        <source>every way</source>
        <translation type="unfinished">ᠪᠦᠺᠦ ᠬᠡᠯᠪᠡᠷᠢ</translation>
    </message>
    <message>
        <source>however bad</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠢ ᠴ ᠬᠦᠨᠳᠦ</translation>
    </message>
    <message>
        <source>every fraud</source>
        <translation type="unfinished">ᠪᠦᠺᠦ ᠮᠡᠬᠡᠯᠡᠯᠲᠡ</translation>
    </message>
    <message>
        <source>every outcome</source>
        <translation type="unfinished">ᠪᠦᠺᠦ ᠦᠷ᠎ᠡ</translation>
    </message>
</context>
<context>
    <name>FollowUpChange</name>
    <message>
        <source>Which day</source>
        <translation type="unfinished">ᠠᠯᠢ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation type="unfinished">ᠣᠳᠤ&#x202f;ᠶᠢᠨ ᠪᠠᠢᠳᠠᠯ</translation>
    </message>
    <message>
        <source>Are they content</source>
        <translation type="unfinished">ᠰᠡᠳᠬᠢᠯ ᠬᠠᠩᠰᠠᠭᠠᠢ ᠦᠦ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠬᠡᠯᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished">ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠭᠰᠠᠨ ᠬᠥᠮᠦᠨ</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished">ᠠᠯᠢ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation type="unfinished">ᠣᠳᠤ&#x202f;ᠶᠢᠨ ᠪᠠᠢᠳᠠᠯ</translation>
    </message>
    <message>
        <source>Are they content</source>
        <translation type="unfinished">ᠰᠡᠳᠬᠢᠯ ᠬᠠᠩᠰᠠᠭᠠᠢ ᠦᠦ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠬᠡᠯᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished">ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠭᠰᠠᠨ ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>After saving, mediation begins again; it stays one case.</source>
        <translation type="unfinished">ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠰᠠᠨ&#x202f;ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠳᠠᠺᠢᠨ ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠦᠨ᠎ᠡ᠂ ᠨᠢᠭᠡ ᠬᠡᠷᠡᠭ ᠪᠣᠯᠤᠨ ᠦᠯᠡᠳᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>You are reminded in three days; after three attempts the station decides.</source>
        <translation type="unfinished">ᠭᠤᠷᠪᠠᠨ ᠡᠳᠦᠷ&#x202f;ᠦᠨ ᠳᠠᠷᠠᠭ᠎ᠠ ᠰᠠᠨᠠᠭᠤᠯᠤᠨ᠎ᠠ᠃ ᠭᠤᠷᠪᠠᠨ ᠤᠳᠠᠭ᠎ᠠ ᠣᠷᠣᠯᠳᠤᠭᠰᠠᠨ&#x202f;ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation type="unfinished">ᠬᠡᠯᠡᠯᠴᠡᠭᠰᠡᠨ᠄ %1</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Lianfang</source>
        <translation type="unfinished">ᠯᠢᠶᠠᠨᠹᠠᠩ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">ᠣᠩᠭᠢᠨᠢᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">ᠥᠨᠦᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠ</translation>
    </message>
    <message>
        <source>To the station</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠬᠤ</translation>
    </message>
    <message>
        <source>Practice: all of this is invented, and nothing is ever sent.</source>
        <translation type="unfinished">ᠳᠠᠰᠭᠤᠯ᠄ ᠡᠨᠳᠡ&#x202f;ᠬᠢ ᠴᠥᠮ ᠵᠣᠺᠢᠶᠠᠭᠰᠠᠨ᠂ ᠶᠠᠭᠤ ᠴ ᠶᠠᠪᠤᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation type="unfinished">ᠳᠠᠰᠭᠤᠯ&#x202f;ᠢ ᠳᠠᠭᠤᠰᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">ᠲᠤᠰᠠᠯᠠᠮᠵᠢ</translation>
    </message>
</context>
<context>
    <name>GiveUpForm</name>
    <message>
        <source>It could not be settled</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Tell both sides: the law leaves them arbitration, the authorities and the court.</source>
        <translation type="unfinished">ᠬᠣᠶᠠᠷ ᠲᠠᠯ᠎ᠠ&#x202f;ᠳᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠄ ᠬᠠᠤᠯᠢ&#x202f;ᠶᠢᠨ ᠶᠣᠰᠤᠭᠠᠷ ᠳᠤᠮᠳᠠᠳᠤᠯᠬᠤ᠂ ᠵᠠᠰᠠᠭ ᠵᠠᠬᠢᠷᠭ᠎ᠠ᠂ ᠰᠢᠭᠦᠬᠦ ᠭᠠᠵᠠᠷ&#x202f;ᠤᠨ ᠠᠷᠭ᠎ᠠ ᠪᠤᠢ᠃</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
</context>
<context>
    <name>HazardForm</name>
    <message>
        <source>Record a hazard</source>
        <translation type="unfinished">ᠳᠠᠯᠳᠠ ᠠᠶᠤᠯ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished">ᠶᠠᠮᠠᠷ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ᠭᠠᠵᠠᠷ</translation>
    </message>
    <message>
        <source>What is dangerous</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠠᠶᠤᠯᠲᠠᠢ</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished">ᠠᠯᠢ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠢ ᠬᠦᠨᠳᠦ</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠳᠦ ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Who has to mend it</source>
        <translation type="unfinished">ᠬᠡᠨ ᠵᠠᠰᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation type="unfinished">ᠵᠠᠰᠠᠬᠤ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished">ᠣᠳᠤ ᠶᠠᠮᠠᠷ ᠪᠠᠢᠳᠠᠯᠲᠠᠢ</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation type="unfinished">ᠳᠠᠬᠢᠨ ᠰᠢᠯᠭᠠᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">ᠪᠠᠢᠴᠠᠭᠠᠭᠰᠠᠨ ᠦᠷ᠎ᠡ</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">ᠲᠤᠰᠠᠯᠠᠮᠵᠢ</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished">ᠪᠦᠺᠦ ᠰᠡᠳᠦᠪ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>What fits is taken over.</source>
        <translation type="unfinished">ᠪᠣᠯᠬᠤ&#x202f;ᠶᠢ ᠠᠪᠤᠪᠠ᠃</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Take over what exists</source>
        <translation type="unfinished">ᠪᠤᠢ&#x202f;ᠶᠢ ᠠᠪᠬᠤ</translation>
    </message>
    <message>
        <source>From .xlsx or .csv. A row is taken over whole, or not at all.</source>
        <translation type="unfinished">.xlsx ᠪᠤᠶᠤ .csv&#x202f;ᠡᠴᠡ᠃ ᠨᠢᠭᠡ ᠮᠥᠷ&#x202f;ᠢ ᠪᠦᠷᠢᠳᠦᠨ ᠠᠪᠤᠨ᠎ᠠ᠂ ᠡᠰᠡ ᠪᠣᠯ ᠠᠪᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>An old ledger of disputes</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠤᠭᠠᠨ&#x202f;ᠤ ᠬᠠᠭᠤᠴᠢᠨ ᠳᠠᠩᠰᠠ</translation>
    </message>
    <message>
        <source>A list of points</source>
        <translation type="unfinished">ᠴᠡᠭ&#x202f;ᠦᠨ ᠵᠠᠭᠰᠠᠭᠠᠯᠲᠠ</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">ᠹᠠᠶᠢᠯ ᠰᠣᠩᠭᠤᠬᠤ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">ᠮᠥᠷ</translation>
    </message>
    <message>
        <source>Why it does not fit</source>
        <translation type="unfinished">ᠶᠠᠭᠤᠨ&#x202f;ᠳᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">ᠠᠭᠤᠯᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Rows that stay behind</source>
        <translation type="unfinished">ᠦᠯᠳᠡᠬᠦ ᠮᠥᠷ</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation type="unfinished">ᠠᠯᠢ ᠪᠠᠭᠠᠨ᠎ᠠ ᠶᠠᠭᠤ ᠪᠤᠢ</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation type="unfinished">ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠬᠤ&#x202f;ᠳᠤ ᠪᠤᠴᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Take over what fits</source>
        <translation type="unfinished">ᠪᠣᠯᠬᠤ&#x202f;ᠶᠢ ᠠᠪᠬᠤ</translation>
    </message>
    <message>
        <source>Choose the file. Nothing is kept before you have seen what becomes of it.</source>
        <translation type="unfinished">ᠹᠠᠶᠢᠯ ᠰᠣᠩᠭᠤᠭᠠᠷᠠᠢ᠃ ᠲᠠᠨ&#x202f;ᠤ ᠦᠵᠡᠬᠦ&#x202f;ᠡᠴᠡ ᠤᠷᠢᠳᠠ ᠶᠠᠭᠤ ᠴ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation type="unfinished">ᠬᠦᠰᠨᠦᠭᠲᠡᠨ&#x202f;ᠳᠦ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Year of days that stand without one</source>
        <translation type="unfinished">ᠣᠨ ᠦᠭᠡᠢ ᠡᠳᠦᠷ&#x202f;ᠦᠨ ᠣᠨ</translation>
    </message>
    <message>
        <source>Rows that name no point belong to</source>
        <translation type="unfinished">ᠴᠡᠭ&#x202f;ᠦᠨ ᠨᠡᠷ᠎ᠡ ᠦᠭᠡᠢ ᠮᠥᠷ&#x202f;ᠦᠨ ᠬᠠᠷᠢᠶᠠᠯᠠᠯ</translation>
    </message>
    <message>
        <source>%1 rows fit, %2 do not, %3 are here already.</source>
        <translation type="unfinished">%1 ᠮᠥᠷ ᠪᠣᠯᠤᠨ᠎ᠠ᠂ %2 ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠂ %3 ᠨᠢᠭᠡᠨᠲᠡ ᠡᠨᠳᠡ ᠪᠠᠢᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>A list of villages</source>
        <translation type="unfinished">ᠭᠠᠴᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠨᠡᠷᠡᠰ</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Dispute</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠤᠭᠠᠨ</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished">ᠰᠡᠵᠢᠭᠦᠷ</translation>
    </message>
    <message>
        <source>Anti-fraud outreach</source>
        <translation type="unfinished">ᠮᠡᠬᠡᠯᠡᠯᠲᠡ&#x202f;ᠡᠴᠡ ᠰᠡᠷᠭᠡᠶᠢᠯᠡᠬᠦ ᠤᠬᠠᠭᠤᠯᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation type="unfinished">ᠳᠠᠯᠳᠠ ᠠᠶᠤᠯ</translation>
    </message>
    <message>
        <source>Stopped fraud</source>
        <translation type="unfinished">ᠮᠡᠬᠡᠯᠡᠯᠲᠡ&#x202f;ᠶᠢ ᠢᠳᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished">ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠬᠦ</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation type="unfinished">ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠨ ᠥᠭᠬᠦ</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation type="unfinished">ᠰᠡᠳᠬᠢᠯ&#x202f;ᠦᠨ ᠵᠥᠪᠯᠡᠯᠭᠡ</translation>
    </message>
    <message>
        <source>A step in a dispute</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠤᠭᠠᠨ&#x202f;ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠠᠯᠬᠤᠮ</translation>
    </message>
    <message>
        <source>Nil report</source>
        <translation type="unfinished">ᠵᠦᠢᠯ ᠦᠭᠡᠢ ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ</translation>
    </message>
</context>
<context>
    <name>KitWindow</name>
    <message>
        <source>The kit of %1</source>
        <translation type="unfinished">%1&#x202f;ᠦᠨ ᠨᠡᠭᠡᠭᠡᠬᠦ ᠪᠠᠭᠴᠠ</translation>
    </message>
    <message>
        <source>The kit&apos;s file goes on a stick, the code another way.</source>
        <translation type="unfinished">ᠪᠠᠭᠴᠠ&#x202f;ᠶᠢᠨ ᠹᠠᠶᠢᠯ&#x202f;ᠢ USB&#x202f;ᠳᠤ᠂ ᠺᠣᠳ&#x202f;ᠢ ᠥᠭᠡᠷ᠎ᠡ ᠵᠠᠮ&#x202f;ᠢᠶᠠᠷ ᠥᠭ᠃</translation>
    </message>
    <message>
        <source>Keep the kit&apos;s file</source>
        <translation type="unfinished">ᠪᠠᠭᠴᠠ&#x202f;ᠶᠢᠨ ᠹᠠᠶᠢᠯ&#x202f;ᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>LeavingBox</name>
    <message>
        <source>What goes within two weeks</source>
        <translation type="unfinished">ᠬᠣᠶᠠᠷ ᠭᠠᠷᠠᠭ&#x202f;ᠤᠨ ᠳᠣᠲᠣᠷ᠎ᠠ ᠠᠷᠢᠯᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished">ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>%1 records, %2 of them held back.</source>
        <translation type="unfinished">%1, ᠡᠭᠦᠨ&#x202f;ᠦ %2 ᠬᠣᠵᠢᠮᠳᠠᠭᠤᠯᠤᠭᠰᠠᠨ᠃</translation>
    </message>
    <message>
        <source>%1: %2, on %3</source>
        <translation type="unfinished">%1: %2, %3</translation>
    </message>
    <message>
        <source>%1. Held back by %2: %3</source>
        <translation type="unfinished">%1᠃ %2 ᠬᠣᠵᠢᠮᠳᠠᠭᠤᠯᠪᠠ᠄ %3</translation>
    </message>
    <message>
        <source>Let it go when due</source>
        <translation type="unfinished">ᠴᠠᠭ&#x202f;ᠲᠤ ᠨᠢ ᠠᠷᠢᠯᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Hold it back</source>
        <translation type="unfinished">ᠬᠣᠵᠢᠮᠳᠠᠭᠤᠯᠬᠤ</translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>, </source>
        <translation type="unfinished">᠂ </translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">ᠳᠤᠭᠠᠷ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">ᠬᠡᠷᠡᠭᠲᠡᠨ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">ᠪᠠᠢᠳᠠᠯ</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">ᠴᠠᠭ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ᠭᠠᠵᠠᠷ</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished">ᠬᠡᠯᠪᠡᠷᠢ</translation>
    </message>
    <message>
        <source>People or times</source>
        <translation type="unfinished">ᠬᠥᠮᠦᠨ ᠤᠳᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠢ ᠬᠦᠨᠳᠦ</translation>
    </message>
    <message>
        <source>Which fraud</source>
        <translation type="unfinished">ᠮᠡᠬᠡᠯᠡᠯᠲᠡ&#x202f;ᠶᠢᠨ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation type="unfinished">ᠬᠠᠮᠠᠭᠠᠯᠠᠭᠰᠠᠨ ᠵᠣᠭᠤᠰ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">ᠬᠢᠬᠦ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ᠬᠢᠭᠰᠡᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation type="unfinished">ᠣᠳᠤ&#x202f;ᠶᠢᠨ ᠪᠠᠢᠳᠠᠯ</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished">ᠬᠠᠭᠤᠨᠠ ᠬᠦᠷᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">ᠰᠠᠷ᠎ᠠ</translation>
    </message>
    <message>
        <source>There was nothing in</source>
        <translation type="unfinished">ᠡᠨᠡ ᠰᠠᠷ᠎ᠠ ᠦᠭᠡᠢ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ᠲᠡᠭᠡᠨ</translation>
    </message>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation type="unfinished">%1 ᠵᠡᠷᠭᠡ %2 ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠤᠭᠠᠨ</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation type="unfinished">ᠰᠡᠵᠢᠭᠦᠷ</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation type="unfinished">ᠤᠬᠠᠭᠤᠯᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished">ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation type="unfinished">ᠳᠠᠯᠳᠠ ᠠᠶᠤᠯ</translation>
    </message>
    <message>
        <source>Stopped frauds</source>
        <translation type="unfinished">ᠢᠳᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished">ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">ᠵᠥᠪᠯᠡᠯᠭᠡ</translation>
    </message>
    <message>
        <source>Nil reports</source>
        <translation type="unfinished">ᠵᠦᠢᠯ ᠦᠭᠡᠢ ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ</translation>
    </message>
</context>
<context>
    <name>LedgersPage</name>
    <message>
        <source>Ledgers</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠ</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform>%n ᠲᠡᠮᠳᠡᠭᠯᠡᠯ</numerusform>
            <numerusform>%n ᠲᠡᠮᠳᠡᠭᠯᠡᠯ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">ᠪᠦᠺᠦ&#x202f;ᠶᠢ ᠦᠵᠡᠭᠦᠯᠬᠦ</translation>
    </message>
    <message>
        <source>every point</source>
        <translation type="unfinished">ᠪᠦᠺᠦ ᠴᠡᠭ</translation>
    </message>
    <message>
        <source>every state</source>
        <translation type="unfinished">ᠪᠦᠺᠦ ᠪᠠᠢᠳᠠᠯ</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation type="unfinished">ᠪᠦᠺᠦ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>every risk</source>
        <translation type="unfinished">ᠪᠦᠺᠦ ᠡᠷᠦᠰᠳᠡᠯ</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation type="unfinished">ᠨᠡᠭᠡᠭᠡᠬᠦ (Enter)</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished">ᠪᠢᠴᠢᠭᠰᠡᠨ&#x202f;ᠢ ᠬᠠᠭᠤᠯᠬᠤ</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation type="unfinished">ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ ᠠᠯᠬᠤᠮ&#x202f;ᠢ ᠪᠤᠴᠠᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">ᠬᠡᠪᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Change or add (Enter)</source>
        <translation type="unfinished">ᠵᠠᠰᠠᠬᠤ᠂ ᠨᠡᠮᠡᠬᠦ (Enter)</translation>
    </message>
    <message>
        <source>One character is enough to search (Ctrl+F)</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠦᠰᠦᠭ&#x202f;ᠢᠶᠡᠷ ᠬᠠᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Still looking through what has just arrived …</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠢᠷᠡᠭᠰᠡᠨ&#x202f;ᠢ ᠬᠠᠢᠵᠤ ᠪᠠᠢᠨ᠎ᠠ …</translation>
    </message>
    <message numerus="yes">
        <source>and %n old ones, which the station keeps</source>
        <translation type="unfinished">
            <numerusform>ᠪᠠᠰᠠ %n ᠲᠡᠮᠳᠡᠭᠯᠡᠯ&#x202f;ᠢ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠨ᠎ᠠ</numerusform>
            <numerusform>ᠪᠠᠰᠠ %n ᠲᠡᠮᠳᠡᠭᠯᠡᠯ&#x202f;ᠢ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠨ᠎ᠠ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettingGoFlow</name>
    <message numerus="yes">
        <source>%n old cases left this computer. The station keeps them and counts them.</source>
        <translation type="unfinished">
            <numerusform>ᠡᠷᠲᠡ ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ %n ᠬᠡᠷᠡᠭ ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ&#x202f;ᠠᠴᠠ ᠭᠠᠷᠪᠠ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠵᠤ᠂ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃</numerusform>
            <numerusform>ᠡᠷᠲᠡ ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ %n ᠬᠡᠷᠡᠭ ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ&#x202f;ᠠᠴᠠ ᠭᠠᠷᠪᠠ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠵᠤ᠂ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelPart</name>
    <message>
        <source>The signs suggest</source>
        <translation type="unfinished">ᠲᠡᠮᠳᠡᠭ&#x202f;ᠢᠶᠡᠷ ᠰᠠᠨᠠᠯ ᠪᠣᠯᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation type="unfinished">ᠲᠠ ᠲᠣᠭᠲᠠᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>leave it if you agree</source>
        <translation type="unfinished">ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠪᠡᠯ ᠰᠣᠩᠭᠤᠬᠤ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Why another level</source>
        <translation type="unfinished">ᠶᠠᠭᠤᠨ&#x202f;ᠳᠤ ᠵᠡᠷᠭᠡ&#x202f;ᠶᠢ ᠥᠭᠡᠷᠴᠢᠯᠡᠭᠰᠡᠨ</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>The server&apos;s name is known.</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠨᠡᠷ᠎ᠡ ᠮᠡᠳᠡᠭᠳᠡᠯᠳᠡᠢ᠃</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ ᠬᠠᠷᠢᠭᠤᠯᠵᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The server is the right one.</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ ᠵᠥᠪ᠃</translation>
    </message>
    <message>
        <source>The server lets this computer in.</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ&#x202f;ᠶᠢ ᠣᠷᠤᠭᠤᠯᠪᠠ᠃</translation>
    </message>
    <message>
        <source>The mailbox is there.</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ ᠪᠠᠢᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>Writing works.</source>
        <translation type="unfinished">ᠪᠢᠴᠢᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>Reading works.</source>
        <translation type="unfinished">ᠤᠩᠰᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>Tidying up works.</source>
        <translation type="unfinished">ᠴᠡᠪᠡᠷᠴᠢᠯᠡᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation type="unfinished">ᠴᠠᠭ ᠵᠥᠪ᠃</translation>
    </message>
    <message>
        <source>There is no network here. Go where there is a signal, or use a stick.</source>
        <translation type="unfinished">ᠡᠨᠳᠡ ᠰᠦᠯᠢᠵᠢᠶ᠎ᠡ ᠦᠭᠡᠢ᠃ ᠳᠣᠬᠢᠶ᠎ᠠ&#x202f;ᠲᠠᠢ ᠭᠠᠵᠠᠷ ᠣᠴᠢᠬᠤ ᠪᠤᠶᠤ USB ᠬᠡᠷᠡᠭᠯᠡᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>The server does not answer. Wait an hour; if it stays so, call the station.</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ ᠬᠠᠷᠢᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠨᠢᠭᠡ ᠴᠠᠭ ᠬᠦᠯᠢᠶᠡᠭᠡᠷᠡᠢ᠂ ᠪᠠᠰᠠ ᠲᠡᠶᠢᠮᠦ ᠪᠣᠯ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The line is too slow. Try where the signal is better, or use a stick.</source>
        <translation type="unfinished">ᠰᠦᠯᠢᠵᠢᠶ᠎ᠡ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠤᠳᠠᠭᠠᠨ᠃ ᠳᠣᠬᠢᠶ᠎ᠠ ᠰᠠᠢᠨ ᠭᠠᠵᠠᠷ ᠲᠤᠷᠢᠰᠢᠬᠤ ᠪᠤᠶᠤ USB ᠬᠡᠷᠡᠭᠯᠡᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>The line broke. Try again; it goes on where it stopped.</source>
        <translation type="unfinished">ᠰᠦᠯᠢᠵᠢᠶ᠎ᠡ ᠲᠠᠰᠤᠷᠠᠪᠠ᠃ ᠳᠠᠺᠢᠨ ᠲᠤᠷᠢᠰᠢᠭᠠᠷᠠᠢ᠂ ᠵᠣᠭᠰᠤᠭᠰᠠᠨ ᠭᠠᠵᠠᠷ&#x202f;ᠠᠴᠠ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>This network asks for a login of its own first. Open a web page, log in there, and try again.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠰᠦᠯᠢᠵᠢᠶᠡᠨ&#x202f;ᠳᠦ ᠤᠷᠢᠳᠠ ᠨᠡᠸᠲᠦᠷᠡᠬᠦ ᠬᠡᠷᠡᠭᠲᠡᠢ᠃ ᠰᠦᠯᠢᠵᠢᠶᠡᠨ&#x202f;ᠦ ᠨᠢᠭᠤᠤᠷ ᠨᠡᠭᠡᠭᠡᠵᠤ ᠨᠡᠸᠲᠦᠷᠡᠭᠡᠳ ᠳᠠᠺᠢᠨ ᠲᠤᠷᠢᠰᠢᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check this computer&apos;s date, then call the station.</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ ᠥᠪᠡᠷ&#x202f;ᠢᠶᠡᠨ ᠪᠠᠲᠤᠯᠠᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢᠨ&#x202f;ᠤ ᠡᠳᠦᠷ&#x202f;ᠢ ᠦᠵᠡᠭᠡᠳ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>This is not the server it was before. Send nothing, and call the station.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠪᠣᠯ ᠤᠷᠢᠳᠠ&#x202f;ᠬᠢ ᠰᠡᠷᠸᠡᠷ ᠪᠢᠰᠢ᠃ ᠶᠠᠭᠤ ᠴ ᠶᠠᠪᠤᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ᠂ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The server does not know this computer. Call the station.</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ&#x202f;ᠶᠢ ᠲᠠᠨᠢᠬᠤ ᠦᠭᠡᠢ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The server has trouble of its own. Wait an hour and try again.</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ ᠡᠪᠳᠡᠷᠡᠵᠡᠢ᠃ ᠨᠢᠭᠡ ᠴᠠᠭ ᠬᠦᠯᠢᠶᠡᠭᠡᠳ ᠳᠠᠺᠢᠨ ᠲᠤᠷᠢᠰᠢᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Set date and time.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢᠨ&#x202f;ᠤ ᠴᠠᠭ ᠵᠥᠪ ᠪᠢᠰᠢ᠃ ᠡᠳᠦᠷ ᠴᠠᠭ&#x202f;ᠢᠶᠠᠨ ᠵᠠᠰᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The mailbox is not there. Put in the stick, or call the station.</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ ᠦᠭᠡᠢ᠃ USB ᠬᠠᠳᠬᠤᠬᠤ ᠪᠤᠶᠤ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The mailbox is full. Use another stick, or call the station.</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ ᠳᠦᠭᠦᠷᠡᠵᠡᠢ᠃ ᠥᠭᠡᠷ᠎ᠡ USB ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠪᠤᠶᠤ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The stick is locked against writing. Open its lock, or take another.</source>
        <translation type="unfinished">USB ᠪᠢᠴᠢᠬᠦ&#x202f;ᠶᠢ ᠬᠣᠷᠢᠭᠵᠠᠢ᠃ ᠣᠩᠭᠢᠨᠢᠯ&#x202f;ᠢ ᠨᠢ ᠨᠡᠭᠡᠭᠡᠬᠦ ᠪᠤᠶᠤ ᠥᠭᠡᠷ᠎ᠡ&#x202f;ᠶᠢ ᠠᠪᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>This computer may not write to the mailbox. Call the station.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠲᠤ ᠪᠢᠴᠢᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>There is a server and no mailbox on it. Call the station.</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ ᠪᠤᠢ ᠪᠣᠯᠪᠠᠴᠤ ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ ᠦᠭᠡᠢ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The mailbox does not keep what is written. Take another stick.</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ ᠪᠢᠴᠢᠭᠰᠡᠨ&#x202f;ᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠦᠭᠡᠢ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠥᠭᠡᠷ᠎ᠡ USB ᠠᠪᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The mailbox gives back something else than was written. Call the station.</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ ᠪᠢᠴᠢᠭᠰᠡᠨ&#x202f;ᠡᠴᠡ ᠥᠭᠡᠷ᠎ᠡ ᠵᠦᠢᠯ ᠪᠤᠴᠠᠭᠠᠵᠤ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The server does not answer. Wait an hour; if it stays so, call whoever looks after the server.</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ ᠬᠠᠷᠢᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠨᠢᠭᠡ ᠴᠠᠭ ᠬᠦᠯᠢᠶᠡᠭᠡᠷᠡᠢ᠂ ᠪᠠᠰᠠ ᠲᠡᠶᠢᠮᠦ ᠪᠣᠯ ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠴᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check this computer&apos;s date, then call whoever looks after the server.</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ ᠥᠪᠡᠷ&#x202f;ᠢᠶᠡᠨ ᠪᠠᠲᠤᠯᠠᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢᠨ&#x202f;ᠤ ᠡᠳᠦᠷ&#x202f;ᠢ ᠦᠵᠡᠭᠡᠳ ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠴᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>This is not the server it was before. Send nothing, and call whoever looks after the server.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠪᠣᠯ ᠤᠷᠢᠳᠠ&#x202f;ᠬᠢ ᠰᠡᠷᠸᠡᠷ ᠪᠢᠰᠢ᠃ ᠶᠠᠭᠤ ᠴ ᠶᠠᠪᠤᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ᠂ ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠴᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The server does not know this desk. Enter its login anew, or call whoever looks after the server.</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ&#x202f;ᠶᠢ ᠲᠠᠨᠢᠬᠤ ᠦᠭᠡᠢ᠃ ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠤᠨ ᠳᠠᠩᠰᠠᠨ ᠨᠡᠷ᠎ᠡ&#x202f;ᠶᠢ ᠳᠠᠺᠢᠨ ᠪᠢᠴᠢᠬᠦ ᠪᠤᠶᠤ ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠴᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The mailbox is not there. Put in the stick, or see that its folder is still on the server.</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ ᠦᠭᠡᠢ᠃ USB ᠬᠠᠳᠬᠤᠬᠤ ᠪᠤᠶᠤ ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠴᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The mailbox is full. Make room where it lies, or use another stick.</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ ᠳᠦᠭᠦᠷᠡᠵᠡᠢ᠃ ᠥᠭᠡᠷ᠎ᠡ USB ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠪᠤᠶᠤ ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠴᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>This desk may not write to its folder. Call whoever looks after the server.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠲᠤ ᠪᠢᠴᠢᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠴᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>There is a server and no mailbox on it. Call whoever looks after the server.</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ ᠪᠤᠢ ᠪᠣᠯᠪᠠᠴᠤ ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ ᠦᠭᠡᠢ᠃ ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠴᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The mailbox gives back something else than was written. Call whoever looks after the server.</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ ᠪᠢᠴᠢᠭᠰᠡᠨ&#x202f;ᠡᠴᠡ ᠥᠭᠡᠷ᠎ᠡ ᠵᠦᠢᠯ ᠪᠤᠴᠠᠭᠠᠵᠤ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠴᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The mailbox gives no answer. Pull the stick out and put it in again, or call the station.</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ ᠬᠠᠷᠢᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ᠃ USB&#x202f;ᠶᠢ ᠰᠤᠭᠤᠯᠤᠭᠠᠳ ᠳᠠᠺᠢᠨ ᠬᠠᠳᠬᠤᠬᠤ ᠪᠤᠶᠤ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The mailbox gives no answer. Pull the stick out and put it in again, or call whoever looks after the server.</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ ᠬᠠᠷᠢᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ᠃ USB&#x202f;ᠶᠢ ᠰᠤᠭᠤᠯᠤᠭᠠᠳ ᠳᠠᠺᠢᠨ ᠬᠠᠳᠬᠤᠬᠤ ᠪᠤᠶᠤ ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠴᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
</context>
<context>
    <name>LineBox</name>
    <message>
        <source>The line to the mailbox</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠤᠨ ᠰᠦᠯᠢᠵᠢᠶ᠎ᠡ</translation>
    </message>
    <message>
        <source>Try the line</source>
        <translation type="unfinished">ᠰᠦᠯᠢᠵᠢᠶ᠎ᠡ&#x202f;ᠶᠢ ᠲᠤᠷᠢᠰᠢᠬᠤ</translation>
    </message>
    <message>
        <source>Trying the line …</source>
        <translation type="unfinished">ᠰᠦᠯᠢᠵᠢᠶ᠎ᠡ&#x202f;ᠶᠢ ᠲᠤᠷᠢᠰᠢᠵᠤ ᠪᠠᠢᠨ᠎ᠠ…</translation>
    </message>
    <message>
        <source>The line is good.</source>
        <translation type="unfinished">ᠰᠦᠯᠢᠵᠢᠶ᠎ᠡ ᠰᠠᠢᠨ᠃</translation>
    </message>
    <message>
        <source>A round is under way.</source>
        <translation type="unfinished">ᠰᠣᠯᠢᠯᠴᠠᠵᠤ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠲᠦᠷ ᠬᠦᠯᠢᠶᠡᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>This step does not work. Call the station.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠠᠯᠬᠤᠮ ᠪᠦᠲᠦᠬᠦ ᠦᠭᠡᠢ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>This step does not work. Call whoever looks after the server.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠠᠯᠬᠤᠮ ᠪᠦᠲᠦᠬᠦ ᠦᠭᠡᠢ᠃ ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠴᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
</context>
<context>
    <name>LoginForm</name>
    <message>
        <source>Keep this login</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠᠨ ᠨᠡᠷ᠎ᠡ&#x202f;ᠶᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠᠨ ᠨᠡᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠴᠠ ᠲᠦᠯᠬᠢᠭᠦᠷ</translation>
    </message>
    <message>
        <source>SFTP only</source>
        <translation type="unfinished">ᠵᠥᠪᠬᠡᠨ SFTP</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠲᠦᠯᠬᠢᠭᠦᠷ</translation>
    </message>
    <message>
        <source>Certificate of your own authority</source>
        <translation type="unfinished">ᠥᠪᠡᠷ&#x202f;ᠦᠨ ᠬᠠᠷᠢᠶᠠᠯᠠᠯ&#x202f;ᠤᠨ ᠭᠡᠷᠡᠴᠢᠯᠡᠯ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished">ᠲᠥᠯᠥᠭᠡᠯᠡᠭᠴᠢ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">ᠣᠷᠤᠨ</translation>
    </message>
    <message>
        <source>S3 only</source>
        <translation type="unfinished">ᠵᠥᠪᠬᠡᠨ S3</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Pick a sentence</source>
        <translation type="unfinished">ᠥᠭᠦᠯᠡᠪᠦᠷᠢ ᠰᠣᠩᠭᠤᠬᠤ</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many; shorten it</source>
        <translation type="unfinished">
            <numerusform>%n ᠦᠰᠦᠭ ᠢᠯᠡᠭᠦᠦ᠂ ᠲᠣᠪᠴᠢᠯᠠᠭᠠᠷᠠᠢ</numerusform>
            <numerusform>%n ᠦᠰᠦᠭ ᠢᠯᠡᠭᠦᠦ᠂ ᠲᠣᠪᠴᠢᠯᠠᠭᠠᠷᠠᠢ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished">%1 / %2 ᠦᠰᠦᠭ</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This may only be done at the station.</source>
        <translation type="unfinished">ᠡᠨᠡ&#x202f;ᠶᠢ ᠵᠥᠪᠬᠡᠨ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠬᠢᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>This is not here any more: %6</source>
        <translation type="unfinished">ᠡᠨᠳᠡ ᠦᠭᠡᠢ ᠪᠣᠯᠤᠭᠰᠠᠨ᠄ %6</translation>
    </message>
    <message>
        <source>There is no ledger in this folder yet: %7</source>
        <translation type="unfinished">ᠡᠨᠡ ᠬᠠᠪᠲᠠᠰᠤᠨ&#x202f;ᠳᠤ ᠳᠠᠩᠰᠠ ᠦᠭᠡᠢ᠄ %7</translation>
    </message>
    <message>
        <source>There is a ledger in this folder already: %7</source>
        <translation type="unfinished">ᠡᠨᠡ ᠬᠠᠪᠲᠠᠰᠤᠨ&#x202f;ᠳᠤ ᠳᠠᠩᠰᠠ ᠪᠠᠢᠨ᠎ᠠ᠄ %7</translation>
    </message>
    <message>
        <source>The passphrase is not right. Try once more.</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ ᠵᠥᠪ ᠪᠢᠰᠢ᠃ ᠳᠠᠺᠢᠨ ᠲᠤᠷᠢᠰᠢᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this ledger. Install the new version.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠳᠠᠩᠰᠠ&#x202f;ᠶᠢ ᠰᠢᠨ᠎ᠡ ᠫᠷᠣᠭᠷᠠᠮ ᠪᠢᠴᠢᠵᠡᠢ᠃ ᠰᠢᠨ᠎ᠡ ᠫᠷᠣᠭᠷᠠᠮ&#x202f;ᠢ ᠣᠷᠤᠭᠤᠯᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation type="unfinished">ᠳᠢᠢᠰᠺ ᠳᠦᠭᠦᠷᠡᠵᠡᠢ᠃ ᠶᠠᠭᠤ ᠴ ᠥᠭᠡᠷᠴᠢᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ ᠣᠷᠤᠨ ᠭᠠᠷᠭᠠᠭᠠᠳ ᠳᠠᠺᠢᠨ ᠲᠤᠷᠢᠰᠢᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The program is open already. Use the window that is open.</source>
        <translation type="unfinished">ᠫᠷᠣᠭᠷᠠᠮ ᠨᠡᠭᠡᠭᠡᠲᠡᠢ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠨᠡᠭᠡᠭᠡᠲᠡᠢ ᠴᠣᠩᠬᠤ&#x202f;ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached now. Everything is safe here; try later or use a USB stick.</source>
        <translation type="unfinished">ᠣᠳᠤ ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠲᠤ ᠬᠦᠷᠴᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠴᠥᠮ ᠡᠨᠳᠡ ᠠᠮᠤᠷ ᠮᠡᠨᠳᠦ᠂ ᠳᠠᠷᠠᠭᠠ ᠲᠤᠷᠢᠰᠢᠬᠤ ᠪᠤᠶᠤ USB ᠬᠡᠷᠡᠭᠯᠡᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>This is not the address of a mailbox: %9</source>
        <translation type="unfinished">ᠡᠨᠡ ᠪᠣᠯ ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠤᠨ ᠬᠠᠶᠠᠭ ᠪᠢᠰᠢ᠄ %9</translation>
    </message>
    <message>
        <source>The one-time code is not right. Ask the station to read it out again.</source>
        <translation type="unfinished">ᠨᠢᠭᠡᠨ ᠤᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠺᠣᠳ ᠵᠥᠪ ᠪᠢᠰᠢ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠠᠴᠠ ᠳᠠᠺᠢᠨ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>This file is not a kit, or it is damaged. Ask the station for a new one.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠹᠠᠶᠢᠯ ᠨᠡᠭᠡᠭᠡᠬᠦ ᠪᠠᠭᠴᠠ ᠪᠢᠰᠢ ᠪᠤᠶᠤ ᠡᠪᠳᠡᠷᠡᠵᠡᠢ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠠᠴᠠ ᠰᠢᠨ᠎ᠡ&#x202f;ᠶᠢ ᠠᠪᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The file %6 was set aside: %8</source>
        <translation type="unfinished">%6 ᠹᠠᠶᠢᠯ&#x202f;ᠢ ᠲᠦᠷ ᠲᠠᠯᠪᠢᠪᠠ᠄ %8</translation>
    </message>
    <message>
        <source>The file %6 cannot be read: %8</source>
        <translation type="unfinished">%6 ᠹᠠᠶᠢᠯ&#x202f;ᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠄ %8</translation>
    </message>
    <message>
        <source>There is a file %6 already. Choose another name.</source>
        <translation type="unfinished">%6 ᠹᠠᠶᠢᠯ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠥᠭᠡᠷ᠎ᠡ ᠨᠡᠷ᠎ᠡ ᠰᠣᠩᠭᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>“%1” is not understood. Please write it another way.</source>
        <translation type="unfinished">“%1”&#x202f;ᠶᠢ ᠣᠢᠯᠭᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠥᠭᠡᠷ᠎ᠡ&#x202f;ᠪᠡᠷ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Please fill in “%1”.</source>
        <translation type="unfinished">“%1”&#x202f;ᠶᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>This version of the program does not know “%1”.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠫᠷᠣᠭᠷᠠᠮ “%1”&#x202f;ᠶᠢ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>This version of the program does not know this ledger.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠫᠷᠣᠭᠷᠠᠮ ᠡᠨᠡ ᠳᠠᠩᠰᠠ&#x202f;ᠶᠢ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>“%5” is not in the list. Please choose from the list.</source>
        <translation type="unfinished">“%5” ᠵᠠᠭᠰᠠᠭᠠᠯᠲᠠ&#x202f;ᠳᠤ ᠦᠭᠡᠢ᠃ ᠵᠠᠭᠰᠠᠭᠠᠯᠲᠠ&#x202f;ᠠᠴᠠ ᠰᠣᠩᠭᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 characters. Please shorten it.</source>
        <translation type="unfinished">“%1” ᠬᠡᠲᠦᠷᠬᠡᠢ ᠤᠷᠲᠤ᠄ %2 ᠦᠰᠦᠭ&#x202f;ᠡᠴᠡ ᠢᠯᠡᠭᠦᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠲᠣᠪᠴᠢᠯᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>This day has not come yet. Please check the date.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠡᠳᠦᠷ ᠪᠣᠯᠤᠭᠡᠳ ᠦᠭᠡᠢ᠃ ᠡᠳᠦᠷ&#x202f;ᠢᠶᠡᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>There is an identity-card number here. Please take it out.</source>
        <translation type="unfinished">ᠡᠨᠳᠡ ᠪᠢᠶ᠎ᠡ&#x202f;ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ&#x202f;ᠦᠨ ᠳᠤᠭᠠᠷ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠬᠠᠰᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>There is a bank-card number here. Please take it out.</source>
        <translation type="unfinished">ᠡᠨᠳᠡ ᠪᠠᠨᠺᠢ&#x202f;ᠶᠢᠨ ᠺᠠᠷᠲ&#x202f;ᠤᠨ ᠳᠤᠭᠠᠷ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠬᠠᠰᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>Write what happened, not who people are. Please take out “%4”.</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ&#x202f;ᠢ ᠪᠢᠴᠢ᠂ ᠬᠡᠨ ᠭᠡᠳᠡᠭ&#x202f;ᠢ ᠪᠢᠴᠢᠬᠦ ᠦᠭᠡᠢ᠃ “%4”&#x202f;ᠶᠢ ᠬᠠᠰᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>This is not a telephone number. Please check it, or leave it empty.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠤᠲᠠᠰᠤᠨ&#x202f;ᠤ ᠳᠤᠭᠠᠷ ᠪᠢᠰᠢ᠃ ᠦᠵᠡᠬᠦ ᠪᠤᠶᠤ ᠬᠣᠭᠤᠰᠤᠨ ᠦᠯᠳᠡᠭᠡᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>This step is not possible now.</source>
        <translation type="unfinished">ᠣᠳᠤ ᠡᠨᠡ ᠠᠯᠬᠤᠮ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>%5 is very much. If it is right, press Save once more.</source>
        <translation type="unfinished">%5 ᠬᠡᠲᠦᠷᠬᠡᠢ ᠣᠯᠠᠨ᠃ ᠵᠥᠪ ᠪᠣᠯ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ&#x202f;ᠶᠢ ᠳᠠᠺᠢᠨ ᠳᠠᠷᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>Write down a mediation first.</source>
        <translation type="unfinished">ᠤᠷᠢᠳᠠ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠦᠭᠰᠡᠨ&#x202f;ᠢᠶᠡᠨ ᠲᠡᠮᠳᠡᠭᠯᠡᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>There are follow-ups to do first.</source>
        <translation type="unfinished">ᠤᠷᠢᠳᠠ ᠬᠢᠬᠦ ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠯᠲᠠ ᠪᠠᠢᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>At the last follow-up it was not settled yet.</source>
        <translation type="unfinished">ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠯᠲᠠ&#x202f;ᠳᠤ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ ᠪᠠᠢᠵᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The answer of those it was handed to is not here yet.</source>
        <translation type="unfinished">ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠭᠠᠵᠠᠷ&#x202f;ᠤᠨ ᠬᠠᠷᠢᠤ ᠢᠷᠡᠭᠡᠳ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>It has been sent already; the station decides.</source>
        <translation type="unfinished">ᠨᠢᠭᠡᠨᠲᠡ ᠶᠠᠪᠤᠭᠤᠯᠤᠭᠰᠠᠨ᠂ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠲᠣᠭᠲᠠᠭᠠᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>It was changed again since, and cannot be taken back.</source>
        <translation type="unfinished">ᠳᠠᠷᠠᠭᠠ ᠳᠠᠺᠢᠨ ᠥᠭᠡᠷᠴᠢᠯᠡᠭᠰᠡᠨ ᠲᠤᠯᠠ ᠪᠤᠴᠠᠭᠠᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>This needs a part that is not installed here: %6</source>
        <translation type="unfinished">ᠡᠨᠳᠡ ᠣᠷᠤᠭᠤᠯᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ ᠬᠡᠰᠡᠭ ᠬᠡᠷᠡᠭᠲᠡᠢ᠄ %6</translation>
    </message>
    <message>
        <source>Too easy to guess. Take six digits or more, not 123456 and not one digit alone.</source>
        <translation type="unfinished">ᠲᠠᠭᠠᠬᠤ&#x202f;ᠳᠤ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠠᠮᠠᠷᠬᠠᠨ᠃ ᠵᠢᠷᠭᠤᠭ᠎ᠠ&#x202f;ᠠᠴᠠ ᠳᠡᠭᠡᠭᠰᠢ ᠲᠣᠭᠠ ᠠᠪᠤᠭᠠᠷᠠᠢ᠂ 123456 ᠪᠤᠶᠤ ᠨᠢᠭᠡ ᠠᠳᠠᠯᠢ ᠲᠣᠭᠠ ᠪᠢᠰᠢ᠃</translation>
    </message>
    <message>
        <source>This is practice. Nothing written here is ever sent.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠪᠣᠯ ᠳᠠᠰᠭᠤᠯ᠃ ᠡᠨᠳᠡ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠶᠠᠭᠤ ᠴ ᠶᠠᠪᠤᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>%6 has no login to the mailbox yet. Give it one first.</source>
        <translation type="unfinished">%6&#x202f;ᠳᠤ ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠤᠨ ᠳᠠᠩᠰᠠᠨ ᠨᠡᠷ᠎ᠡ ᠦᠭᠡᠢ᠃ ᠡᠬᠢᠯᠡᠭᠡᠳ ᠥᠭᠭᠦᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>This day is too early. It cannot be before “%3”.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠡᠳᠦᠷ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠡᠷᠲ᠎ᠡ᠃ “%3”&#x202f;ᠠᠴᠠ ᠤᠷᠢᠳᠠ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>The group “%5” was written down for this day already. It counts once a day. If it is another one, press Save once more.</source>
        <translation type="unfinished">«%5» ᠪᠦᠯᠦᠭ ᠡᠨᠡ ᠡᠳᠦᠷ ᠨᠢᠭᠡᠨᠲᠡ ᠪᠢᠴᠢᠭᠳᠡᠭᠰᠡᠨ᠃ ᠡᠳᠦᠷ ᠲᠤᠲᠤᠮ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠲᠣᠭᠠᠯᠠᠨ᠎ᠠ᠃ ᠥᠭᠡᠷ᠎ᠡ ᠪᠦᠯᠦᠭ ᠪᠣᠯ ᠳᠠᠺᠢᠨ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠬᠠᠳᠠᠭᠠᠯᠠ᠃</translation>
    </message>
    <message>
        <source>This file is damaged: %6. Nothing was deleted. Call the station; at the station, bring back the newest copy.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠹᠠᠶᠢᠯ ᠡᠪᠳᠡᠷᠡᠵᠡᠢ᠄ %6᠃ ᠶᠠᠭᠤ ᠴ ᠬᠠᠰᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠂ ᠰᠠᠯᠪᠤᠷᠢ ᠳᠡᠭᠡᠷ᠎ᠡ ᠪᠣᠯ ᠨᠥᠭᠡᠴᠡ ᠬᠠᠭᠤᠯᠪᠤᠷᠢ&#x202f;ᠠᠴᠠ ᠰᠡᠷᠭᠦᠭᠡᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>This file is damaged: %6. Nothing was deleted. Bring back the newest copy, or call whoever looks after this computer.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠹᠠᠶᠢᠯ ᠡᠪᠳᠡᠷᠡᠵᠡᠢ᠄ %6᠃ ᠶᠠᠭᠤ ᠴ ᠬᠠᠰᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠨᠥᠭᠡᠴᠡ ᠬᠠᠭᠤᠯᠪᠤᠷᠢ&#x202f;ᠠᠴᠠ ᠰᠡᠷᠭᠦᠭᠡᠭᠡᠷᠡᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢᠨ&#x202f;ᠤ ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠴᠢ&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>%7 gives no answer. Pull the stick out and put it in again.</source>
        <translation type="unfinished">%7 ᠬᠠᠷᠢᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ᠃ USB&#x202f;ᠶᠢ ᠰᠤᠭᠤᠯᠤᠭᠠᠳ ᠳᠠᠺᠢᠨ ᠬᠠᠳᠬᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The file %6 could not be kept. If another program has it open, close it there; or take another name.</source>
        <translation type="unfinished">ᠹᠠᠶᠢᠯ %6&#x202f;ᠶᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠥᠭᠡᠷ᠎ᠡ ᠫᠷᠣᠭ᠍ᠷᠠᠮ ᠨᠡᠭᠡᠭᠡᠭᠰᠡᠨ ᠪᠣᠯ ᠲᠡᠨᠳᠡ ᠬᠠᠭᠠᠭᠠᠷᠠᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠥᠭᠡᠷ᠎ᠡ ᠨᠡᠷ᠎ᠡ ᠰᠣᠩᠭᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>There is a point %6 already. Choose it in the list for its kit.</source>
        <translation type="unfinished">%6 ᠳᠤᠭᠠᠷ ᠴᠡᠭ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠨᠡᠭᠡᠭᠡᠬᠦ ᠪᠠᠭᠴᠠ ᠬᠢᠬᠦ ᠪᠣᠯ ᠲᠡᠭᠦᠨ&#x202f;ᠢ ᠵᠠᠭᠰᠠᠭᠠᠯᠲᠠ&#x202f;ᠠᠴᠠ ᠰᠣᠩᠭᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
</context>
<context>
    <name>MomentLine</name>
    <message>
        <source>time, for example 21:30</source>
        <translation type="unfinished">ᠴᠠᠭ᠂ ᠵᠢᠰᠢᠶ᠎ᠡ ᠨᠢ 21:30</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Report for %1</source>
        <translation type="unfinished">%1&#x202f;ᠦᠨ ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ</translation>
    </message>
    <message>
        <source>What you have recorded is reported by itself. Tick only where there was nothing at all.</source>
        <translation type="unfinished">ᠲᠡᠮᠳᠡᠭᠯᠡᠭᠰᠡᠨ ᠨᠢ ᠥᠪᠡᠷ&#x202f;ᠢᠶᠡᠨ ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠳᠡᠨ᠎ᠡ᠃ ᠶᠠᠭᠤ ᠴ ᠦᠭᠡᠢ ᠵᠦᠢᠯ&#x202f;ᠢ ᠯ ᠰᠣᠩᠭᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>There was nothing in</source>
        <translation type="unfinished">ᠡᠨᠡ ᠰᠠᠷ᠎ᠠ ᠦᠭᠡᠢ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠬᠦ</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation type="unfinished">ᠨᠢᠭᠡ&#x202f;ᠶᠢ ᠰᠣᠩᠭᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation type="unfinished">ᠰᠠᠯᠪᠤᠷᠢ</translation>
    </message>
</context>
<context>
    <name>NilForm</name>
    <message>
        <source>There was nothing in</source>
        <translation type="unfinished">ᠡᠨᠡ ᠰᠠᠷ᠎ᠠ ᠦᠭᠡᠢ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ᠲᠠᠢᠯᠪᠤᠷᠢ</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>What the station says</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠮᠡᠳᠡᠭᠳᠡᠯ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠳᠡᠯ</translation>
    </message>
    <message>
        <source>The station has said nothing yet.</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠮᠡᠳᠡᠭᠳᠡᠯ ᠢᠯᠡᠭᠡᠭᠡᠳᠦᠢ᠃</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Tip %1: please add what is missing</source>
        <translation type="unfinished">ᠰᠡᠵᠢᠭᠦᠷ %1᠄ ᠨᠡᠮᠡᠵᠦ ᠪᠢᠴᠢ</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1᠂ %2 ᠬᠦᠷᠲᠡᠯ᠎ᠡ</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation type="unfinished">ᠪᠦᠲᠦᠭᠡᠪᠡ</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished">ᠣᠴᠢᠬᠤ</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Choose the USB stick</source>
        <translation type="unfinished">USB ᠰᠣᠩᠭᠤᠬᠤ</translation>
    </message>
</context>
<context>
    <name>OldLettersOffer</name>
    <message>
        <source>Convert</source>
        <translation type="unfinished">ᠬᠥᠷᠪᠡᠭᠦᠯᠬᠦ</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>This holds letters of an old Mongolian font, which other computers show as boxes.</source>
        <translation type="unfinished">ᠡᠭᠦᠨ&#x202f;ᠳᠦ ᠬᠠᠭᠤᠴᠢᠨ ᠮᠣᠩᠭᠣᠯ ᠦᠰᠦᠭ&#x202f;ᠦᠨ ᠬᠡᠯᠪᠡᠷᠢ ᠪᠤᠢ᠂ ᠥᠭᠡᠷ᠎ᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢᠨ&#x202f;ᠳᠤ ᠬᠠᠢᠷᠠᠴᠠᠭ ᠪᠣᠯᠤᠨ ᠦᠵᠡᠭᠳᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>Converted it would read: %1</source>
        <translation type="unfinished">ᠬᠥᠷᠪᠡᠭᠦᠯᠪᠡᠯ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n words cannot be converted for certain: type them again.</source>
        <translation type="unfinished">
            <numerusform>%n ᠦᠭᠡ&#x202f;ᠶᠢ ᠵᠥᠪ ᠬᠥᠷᠪᠡᠭᠦᠯᠬᠦ ᠪᠠᠲᠤᠯᠠᠭ᠎ᠠ ᠦᠭᠡᠢ ᠲᠤᠯᠠ ᠳᠠᠺᠢᠨ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃</numerusform>
            <numerusform>%n ᠦᠭᠡ&#x202f;ᠶᠢ ᠵᠥᠪ ᠬᠥᠷᠪᠡᠭᠦᠯᠬᠦ ᠪᠠᠲᠤᠯᠠᠭ᠎ᠠ ᠦᠭᠡᠢ ᠲᠤᠯᠠ ᠳᠠᠺᠢᠨ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃</numerusform>
        </translation>
    </message>
    <message>
        <source>Converted. Please read it over.</source>
        <translation type="unfinished">ᠬᠥᠷᠪᠡᠭᠦᠯᠪᠡ᠃ ᠳᠠᠺᠢᠨ ᠤᠩᠰᠢᠵᠤ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Letters or digits</source>
        <translation type="unfinished">ᠦᠰᠦᠭ ᠪᠤᠶᠤ ᠲᠣᠭᠠ</translation>
    </message>
    <message>
        <source>Other order of the letters</source>
        <translation type="unfinished">ᠦᠰᠦᠭ&#x202f;ᠦᠨ ᠥᠭᠡᠷ᠎ᠡ ᠳᠠᠷᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">ᠠᠷᠢᠯᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠮᠥᠷ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">ᠵᠠᠢ</translation>
    </message>
    <message>
        <source>Separated vowel</source>
        <translation type="unfinished">ᠰᠠᠯᠤᠭᠰᠠᠨ ᠡᠭᠡᠰᠢᠭ</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished">ᠳᠠᠢᠪᠦᠷᠢ</translation>
    </message>
</context>
<context>
    <name>OutreachForm</name>
    <message>
        <source>Record anti-fraud outreach</source>
        <translation type="unfinished">ᠮᠡᠬᠡᠯᠡᠯᠲᠡ&#x202f;ᠡᠴᠡ ᠰᠡᠷᠭᠡᠶᠢᠯᠡᠬᠦ ᠤᠬᠠᠭᠤᠯᠭ᠎ᠠ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished">ᠬᠡᠯᠪᠡᠷᠢ</translation>
    </message>
    <message>
        <source>How many did you talk to</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠨ ᠬᠥᠮᠦᠨ&#x202f;ᠲᠡᠢ ᠶᠠᠷᠢᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>How many are in the group, without you</source>
        <translation type="unfinished">ᠪᠦᠯᠭᠦᠮ&#x202f;ᠳᠦ ᠬᠡᠳᠦᠨ ᠬᠥᠮᠦᠨ ᠪᠤᠢ (ᠥᠪᠡᠷ&#x202f;ᠢᠶᠡᠨ ᠣᠷᠤᠬᠤ ᠦᠭᠡᠢ)</translation>
    </message>
    <message>
        <source>Which group</source>
        <translation type="unfinished">ᠠᠯᠢ ᠪᠦᠯᠭᠦᠮ</translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished">ᠤᠳᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>How often was it read out</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠨ ᠤᠳᠠᠭ᠎ᠠ ᠨᠡᠪᠲᠡᠷᠡᠭᠦᠯᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>households</source>
        <translation type="unfinished">ᠡᠷᠦᠬᠡ</translation>
    </message>
    <message>
        <source>How many households hear it</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠨ ᠡᠷᠦᠬᠡ ᠰᠣᠨᠤᠰᠤᠨ᠎ᠠ</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished">ᠠᠯᠢ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ᠭᠠᠵᠠᠷ</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation type="unfinished">ᠳᠤᠷᠠᠲᠠᠢ ᠪᠣᠯ ᠪᠢᠴᠢ</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation type="unfinished">ᠬᠤᠤᠳᠠᠰᠤ</translation>
    </message>
    <message>
        <source>Leaflets given out</source>
        <translation type="unfinished">ᠲᠠᠷᠬᠠᠭᠠᠭᠰᠠᠨ ᠬᠤᠤᠳᠠᠰᠤ</translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished">ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>App installed for</source>
        <translation type="unfinished">App ᠣᠷᠤᠬᠤᠯᠤᠭᠰᠠᠨ ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">ᠬᠡᠨ ᠬᠡᠨ ᠰᠣᠨᠤᠰᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Which frauds were explained</source>
        <translation type="unfinished">ᠠᠯᠢ ᠮᠡᠬᠡᠯᠡᠯᠲᠡ&#x202f;ᠶᠢ ᠲᠠᠢᠯᠪᠤᠷᠢᠯᠠᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>The station took part</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠣᠷᠤᠯᠳᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠲᠣᠭᠠᠯᠠᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation type="unfinished">ᠶᠠᠭᠤᠨ ᠬᠡᠯᠡ&#x202f;ᠪᠡᠷ ᠶᠠᠷᠢᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished">ᠮᠢᠨᠦ᠋ᠲ</translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠢ ᠤᠳᠠᠭᠰᠠᠨ</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>Keep as PDF</source>
        <translation type="unfinished">PDF ᠪᠣᠯᠭᠠᠨ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation type="unfinished">PDF ᠪᠣᠯᠭᠠᠨ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">ᠬᠡᠪᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>The paper is being set …</source>
        <translation type="unfinished">ᠴᠠᠭᠠᠰᠤ ᠪᠡᠯᠡᠳᠴᠦ ᠪᠠᠢᠨ᠎ᠠ…</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation type="unfinished">%1&#x202f;ᠳᠦᠭᠡᠷ ᠬᠤᠤᠳᠠᠰᠤ</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation type="unfinished">%1 ᠭᠡᠵᠦ ᠬᠠᠳᠠᠭᠠᠯᠠᠪᠠ᠃</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Month report</source>
        <translation type="unfinished">ᠰᠠᠷ᠎ᠠ&#x202f;ᠶᠢᠨ ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ</translation>
    </message>
    <message>
        <source>Nil report</source>
        <translation type="unfinished">ᠵᠦᠢᠯ ᠦᠭᠡᠢ ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation type="unfinished">ᠮᠢᠨᠤ ᠬᠡᠷᠡᠭ</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation type="unfinished">ᠤᠲᠠᠰᠤᠳᠠᠬᠤ ᠵᠠᠭᠰᠠᠭᠠᠯᠲᠠ</translation>
    </message>
    <message>
        <source>Telephone card</source>
        <translation type="unfinished">ᠤᠲᠠᠰᠤᠨ&#x202f;ᠤ ᠺᠠᠷᠲ</translation>
    </message>
    <message>
        <source>Notice about data</source>
        <translation type="unfinished">ᠲᠣᠭᠠ ᠪᠠᠷᠢᠮᠲᠠ&#x202f;ᠶᠢᠨ ᠮᠡᠳᠡᠭᠳᠡᠯ</translation>
    </message>
    <message>
        <source>Registration sheet</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠᠯᠠᠬᠤ ᠬᠤᠤᠳᠠᠰᠤ</translation>
    </message>
    <message>
        <source>Rights and duties</source>
        <translation type="unfinished">ᠡᠷᠬᠡ ᠪᠠ ᠦᠦᠷᠭᠡ</translation>
    </message>
    <message>
        <source>Minutes of a mediation</source>
        <translation type="unfinished">ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠦᠭᠰᠡᠨ ᠲᠡᠮᠳᠡᠭᠯᠡᠯ</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation type="unfinished">ᠪᠢᠴᠢᠭ&#x202f;ᠦᠨ ᠭᠡᠷᠢᠶ᠎ᠡ</translation>
    </message>
    <message>
        <source>Oral agreement</source>
        <translation type="unfinished">ᠠᠮᠠᠨ ᠭᠡᠷᠢᠶ᠎ᠡ</translation>
    </message>
    <message>
        <source>Follow-up sheet</source>
        <translation type="unfinished">ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ ᠬᠤᠤᠳᠠᠰᠤ</translation>
    </message>
    <message>
        <source>Slip for handing on</source>
        <translation type="unfinished">ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠨ ᠥᠭᠬᠦ ᠬᠤᠤᠳᠠᠰᠤ</translation>
    </message>
    <message>
        <source>Slip for counselling</source>
        <translation type="unfinished">ᠰᠡᠳᠬᠢᠯ&#x202f;ᠦᠨ ᠵᠥᠪᠯᠡᠯᠭᠡ&#x202f;ᠶᠢᠨ ᠬᠤᠤᠳᠠᠰᠤ</translation>
    </message>
    <message>
        <source>Closing report</source>
        <translation type="unfinished">ᠳᠠᠭᠤᠰᠭᠠᠬᠤ ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation type="unfinished">ᠪᠦᠺᠦ ᠬᠡᠷᠡᠭ&#x202f;ᠦᠨ ᠮᠠᠲᠡᠷᠢᠠᠯ</translation>
    </message>
    <message>
        <source>Outreach sheet</source>
        <translation type="unfinished">ᠤᠬᠠᠭᠤᠯᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠬᠤᠤᠳᠠᠰᠤ</translation>
    </message>
    <message>
        <source>Hazard notice</source>
        <translation type="unfinished">ᠳᠠᠯᠳᠠ ᠠᠶᠤᠯ&#x202f;ᠤᠨ ᠮᠡᠳᠡᠭᠳᠡᠯ</translation>
    </message>
    <message>
        <source>Slip for the informant</source>
        <translation type="unfinished">ᠰᠡᠵᠢᠭᠦᠷ ᠥᠭᠡᠭᠴᠢ&#x202f;ᠶᠢᠨ ᠬᠤᠤᠳᠠᠰᠤ</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>One more side</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠲᠠᠯ᠎ᠠ ᠨᠡᠮᠡᠬᠦ</translation>
    </message>
    <message>
        <source>for example: Zhang</source>
        <translation type="unfinished">ᠵᠢᠰᠢᠶ᠎ᠡ ᠨᠢ᠄ 张某</translation>
    </message>
    <message>
        <source>for example: the Li family</source>
        <translation type="unfinished">ᠵᠢᠰᠢᠶ᠎ᠡ ᠨᠢ᠄ 李家</translation>
    </message>
    <message>
        <source>Telephone (may be left empty)</source>
        <translation type="unfinished">ᠤᠲᠠᠰᠤ (ᠪᠢᠴᠢᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯᠤᠨ᠎ᠠ)</translation>
    </message>
    <message>
        <source>%1: side %2</source>
        <translation type="unfinished">%1᠄ %2 ᠳᠤᠭᠠᠷ ᠲᠠᠯ᠎ᠠ</translation>
    </message>
    <message>
        <source>Telephone of side %1</source>
        <translation type="unfinished">%1 ᠳᠤᠭᠠᠷ ᠲᠠᠯ᠎ᠠ&#x202f;ᠶᠢᠨ ᠤᠲᠠᠰᠤ</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">ᠥᠪᠡᠷ&#x202f;ᠦᠨ ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ</translation>
    </message>
    <message>
        <source>six digits, or words only you would think of</source>
        <translation type="unfinished">ᠵᠢᠷᠭᠤᠭᠠᠨ ᠲᠣᠭᠠ᠂ ᠪᠤᠶᠤ ᠵᠥᠪᠬᠡᠨ ᠲᠠ ᠰᠠᠨᠠᠬᠤ ᠦᠭᠡ</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished">ᠳᠠᠺᠢᠨ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation type="unfinished">ᠬᠣᠶᠠᠷ ᠠᠳᠠᠯᠢ ᠦᠭᠡᠢ᠃ ᠳᠠᠺᠢᠨ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Other days, another cut-off …</source>
        <translation type="unfinished">ᠥᠭᠡᠷ᠎ᠡ ᠡᠳᠦᠷ …</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation type="unfinished">ᠠᠯᠢ ᠡᠳᠦᠷ ᠤᠳ ᠪᠤᠢ?</translation>
    </message>
    <message>
        <source>Without a first and a last day the period stays as it is. States are as on the cut-off.</source>
        <translation type="unfinished">ᠡᠳᠦᠷ&#x202f;ᠢ ᠪᠢᠴᠢᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠬᠠᠭᠤᠴᠢᠨ ᠴᠠᠭ&#x202f;ᠢᠶᠠᠷ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>Count these</source>
        <translation type="unfinished">ᠪᠦᠷᠢᠯᠭᠡ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">ᠡᠬᠢᠯᠡᠬᠦ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">ᠳᠠᠭᠤᠰᠬᠤ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation type="unfinished">ᠲᠣᠭᠠᠴᠠᠭᠠᠨ&#x202f;ᠤ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation type="unfinished">%1 ᠣᠨ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1&#x202f;ᠡᠴᠡ %2</translation>
    </message>
    <message>
        <source>%1, as on %2</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PeriodPage</name>
    <message>
        <source>Nothing has arrived of this year yet: this is the year %1.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠵᠢᠯ ᠦᠭᠡᠢ᠄ %1 ᠣᠨ᠃</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>This year up to today</source>
        <translation type="unfinished">ᠡᠨᠡ ᠵᠢᠯ ᠥᠨᠦᠳᠦᠷ ᠬᠦᠷᠲᠡᠯ᠎ᠡ</translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">ᠡᠨᠡ ᠰᠠᠷ᠎ᠠ</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">ᠥᠩᠡᠷᠡᠭᠰᠡᠨ ᠰᠠᠷ᠎ᠠ</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished">ᠡᠨᠡ ᠤᠯᠠᠷᠢᠯ</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished">ᠥᠩᠡᠷᠡᠭᠰᠡᠨ ᠤᠯᠠᠷᠢᠯ</translation>
    </message>
    <message>
        <source>This half-year</source>
        <translation type="unfinished">ᠡᠨᠡ ᠬᠠᠭᠠᠰ ᠵᠢᠯ</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation type="unfinished">ᠡᠺᠢ&#x202f;ᠡᠴᠡ ᠬᠣᠢᠰᠢ</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation type="unfinished">%1 ᠣᠨ</translation>
    </message>
</context>
<context>
    <name>PictureLine</name>
    <message>
        <source>Add a picture</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠭᠡᠷᠡᠯ ᠵᠢᠷᠤᠭ ᠨᠡᠮᠡᠬᠦ</translation>
    </message>
    <message>
        <source>of the place or the thing, no faces</source>
        <translation type="unfinished">ᠭᠠᠵᠠᠷ ᠪᠤᠶᠤ ᠵᠦᠢᠯ&#x202f;ᠦᠨ᠂ ᠬᠥᠮᠦᠨ&#x202f;ᠦ ᠨᠢᠭᠤᠷ ᠪᠢᠱᠢ</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">ᠬᠠᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Save to a folder</source>
        <translation type="unfinished">ᠹᠠᠢᠯᠤᠨ ᠬᠠᠪᠴᠢᠭᠤᠷ&#x202f;ᠲᠤ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">ᠭᠡᠷᠡᠯ ᠵᠢᠷᠤᠭ</translation>
    </message>
</context>
<context>
    <name>PicturesBox</name>
    <message>
        <source>Add a picture</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠭᠡᠷᠡᠯ ᠵᠢᠷᠤᠭ ᠨᠡᠮᠡᠬᠦ</translation>
    </message>
    <message>
        <source>At most %1 pictures.</source>
        <translation type="unfinished">ᠭᠡᠷᠡᠯ ᠵᠢᠷᠤᠭ %1&#x202f;ᠡᠴᠡ ᠢᠯᠡᠭᠦᠦ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Picture %1, %2 KB</source>
        <translation type="unfinished">ᠭᠡᠷᠡᠯ ᠵᠢᠷᠤᠭ %1, %2 KB</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">ᠦᠵᠡᠬᠦ</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished">ᠵᠠᠮ&#x202f;ᠳᠠᠭᠠᠨ</translation>
    </message>
    <message>
        <source>at the station</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ</translation>
    </message>
</context>
<context>
    <name>PicturesFlow</name>
    <message>
        <source>A picture of the place or the thing, no faces</source>
        <translation type="unfinished">ᠭᠠᠵᠠᠷ ᠪᠤᠶᠤ ᠵᠦᠢᠯ&#x202f;ᠦᠨ ᠭᠡᠷᠡᠯ ᠵᠢᠷᠤᠭ᠂ ᠬᠥᠮᠦᠨ&#x202f;ᠦ ᠨᠢᠭᠤᠷ ᠪᠢᠱᠢ</translation>
    </message>
    <message>
        <source>Where to save the picture</source>
        <translation type="unfinished">ᠭᠡᠷᠡᠯ ᠵᠢᠷᠤᠭ&#x202f;ᠢ ᠬᠠᠮᠢᠭ᠎ᠠ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>PointWindow</name>
    <message>
        <source>Lianfang</source>
        <translation type="unfinished">ᠯᠢᠶᠠᠨᠹᠠᠩ</translation>
    </message>
    <message>
        <source>What do you want to record?</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ ᠪᠤᠢ?</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠪᠡ᠄ %1</translation>
    </message>
    <message>
        <source>Counselling without a dispute</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠤᠭᠠᠨ ᠦᠭᠡᠢ ᠰᠡᠳᠬᠢᠯ&#x202f;ᠦᠨ ᠵᠥᠪᠯᠡᠯᠭᠡ</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Point</source>
        <translation type="unfinished">ᠬᠠᠮᠲᠤ ᠰᠡᠷᠭᠡᠶᠢᠯᠡᠬᠦ ᠴᠡᠭ</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished">ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ ᠮᠡᠳᠡᠭᠡ</translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">ᠡᠨᠡ ᠰᠠᠷ᠎ᠠ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">ᠳᠤᠲᠠᠭᠤ</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">ᠪᠠᠢᠳᠠᠯ</translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠰᠡᠨ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>laptop lost</source>
        <translation type="unfinished">ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ ᠭᠡᠭᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>kit not used yet</source>
        <translation type="unfinished">ᠪᠠᠭᠴᠠ&#x202f;ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>copied laptop</source>
        <translation type="unfinished">ᠬᠠᠭᠤᠯᠤᠭᠳᠠᠭᠰᠠᠨ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation type="unfinished">ᠵᠦᠢᠯ ᠳᠤᠲᠠᠭᠤ</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation type="unfinished">ᠴᠠᠭ ᠵᠥᠪ ᠪᠢᠰᠢ</translation>
    </message>
    <message>
        <source>all here</source>
        <translation type="unfinished">ᠪᠦᠷᠢᠨ</translation>
    </message>
</context>
<context>
    <name>PointsFlow</name>
    <message>
        <source>A new point</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠴᠡᠭ</translation>
    </message>
    <message>
        <source>Make its kit</source>
        <translation type="unfinished">ᠨᠡᠭᠡᠭᠡᠬᠦ ᠪᠠᠭᠴᠠ ᠬᠢᠬᠦ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">ᠳᠤᠭᠠᠷ</translation>
    </message>
    <message>
        <source>two digits, 01 to 84</source>
        <translation type="unfinished">ᠬᠣᠶᠠᠷ ᠣᠷᠤᠨ&#x202f;ᠳᠤ ᠲᠣᠭᠠ᠂ 01&#x202f;ᠡᠴᠡ 84</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ᠨᠡᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished">ᠭᠠᠴᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Township</source>
        <translation type="unfinished">ᠰᠤᠮᠤ ᠪᠠᠯᠭᠠᠰᠤ</translation>
    </message>
    <message>
        <source>A kit for another laptop?</source>
        <translation type="unfinished">ᠥᠭᠡᠷ᠎ᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢᠨ&#x202f;ᠳᠤ ᠪᠠᠭᠴᠠ ᠬᠢᠬᠦ ᠦᠦ?</translation>
    </message>
    <message>
        <source>Make the kit</source>
        <translation type="unfinished">ᠪᠠᠭᠴᠠ ᠬᠢᠬᠦ</translation>
    </message>
    <message>
        <source>What the old laptop sends from now on is set aside. The new one gets all records back.</source>
        <translation type="unfinished">ᠬᠠᠭᠤᠴᠢᠨ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢᠨ&#x202f;ᠤ ᠶᠠᠪᠤᠭᠤᠯᠤᠭᠰᠠᠨ&#x202f;ᠢ ᠲᠦᠷ ᠲᠠᠯᠪᠢᠨ᠎ᠠ᠃ ᠰᠢᠨ᠎ᠡ ᠨᠢ ᠪᠦᠺᠦ ᠲᠡᠮᠳᠡᠭᠯᠡᠯ&#x202f;ᠢ ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>Is the laptop lost?</source>
        <translation type="unfinished">ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ ᠭᠡᠭᠡᠭᠰᠡᠨ ᠦᠦ?</translation>
    </message>
    <message>
        <source>Take its word away</source>
        <translation type="unfinished">ᠡᠷᠬᠡ&#x202f;ᠶᠢ ᠨᠢ ᠬᠠᠰᠤᠬᠤ</translation>
    </message>
    <message>
        <source>What it sends from now on is set aside, and nothing is sealed to it any more.</source>
        <translation type="unfinished">ᠡᠭᠦᠨ&#x202f;ᠡᠴᠡ ᠬᠣᠢᠰᠢ ᠶᠠᠪᠤᠭᠤᠯᠤᠭᠰᠠᠨ&#x202f;ᠢ ᠲᠦᠷ ᠲᠠᠯᠪᠢᠨ᠎ᠠ᠂ ᠲᠡᠭᠦᠨ&#x202f;ᠳᠦ ᠶᠠᠭᠤ ᠴ ᠶᠠᠪᠤᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Its word was taken away. Make a kit for another laptop when there is one.</source>
        <translation type="unfinished">ᠡᠷᠬᠡ&#x202f;ᠶᠢ ᠨᠢ ᠬᠠᠰᠤᠪᠠ᠃ ᠰᠢᠨ᠎ᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ&#x202f;ᠲᠠᠢ ᠪᠣᠯᠪᠠᠯ ᠪᠠᠭᠴᠠ ᠬᠢᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>What is the point asked for?</source>
        <translation type="unfinished">ᠴᠡᠭ&#x202f;ᠡᠴᠡ ᠶᠠᠭᠤ ᠭᠤᠶᠤᠬᠤ?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">ᠭᠤᠶᠤᠬᠤ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠬᠢᠬᠦ</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>The point reads it after the next round.</source>
        <translation type="unfinished">ᠳᠠᠷᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠤᠳᠠᠭ᠎ᠠ ᠴᠡᠭ ᠡᠭᠦᠨ&#x202f;ᠢ ᠦᠵᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">ᠪᠦᠲᠦᠪᠡ᠃</translation>
    </message>
    <message>
        <source>The login of %1</source>
        <translation type="unfinished">%1᠄ ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠤᠨ ᠳᠠᠩᠰᠠᠨ&#x202f;ᠤ ᠨᠡᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>It goes into the next kit. A laptop that has joined hears of it with the next round.</source>
        <translation type="unfinished">ᠳᠠᠷᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠪᠠᠭᠴᠠ&#x202f;ᠳᠤ ᠣᠷᠤᠨ᠎ᠠ᠃ ᠨᠢᠭᠡᠨᠲᠡ ᠣᠷᠤᠭᠰᠠᠨ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ ᠳᠠᠷᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠣᠯᠢᠯᠴᠠᠭ᠎ᠠ&#x202f;ᠪᠠᠷ ᠮᠡᠳᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>Kept. Still without a login: %1</source>
        <translation type="unfinished">ᠬᠠᠳᠠᠭᠠᠯᠠᠪᠠ᠃ ᠳᠠᠩᠰᠠᠨ ᠨᠡᠷ᠎ᠡ ᠦᠭᠡᠢ᠄ %1</translation>
    </message>
    <message>
        <source>Logins kept: %1</source>
        <translation type="unfinished">ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠰᠠᠨ ᠳᠠᠩᠰᠠᠨ ᠨᠡᠷ᠎ᠡ᠄ %1</translation>
    </message>
    <message>
        <source>Passphrase and slip are lost?</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ ᠪᠠ ᠴᠠᠭᠠᠰᠤ ᠬᠣᠶᠠᠷ ᠭᠡᠭᠡᠭᠳᠡᠪᠡ ᠦᠦ？</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation type="unfinished">ᠹᠠᠢᠯ ᠬᠢᠬᠦ</translation>
    </message>
    <message>
        <source>Be sure who asks. It is written down who did it and why.</source>
        <translation type="unfinished">ᠬᠡᠨ ᠭᠤᠶᠤᠵᠤ ᠪᠠᠢᠭ᠎ᠠ&#x202f;ᠶᠢ ᠯᠠᠪᠯᠠ᠃ ᠬᠡᠨ᠂ ᠶᠠᠭᠠᠬᠢᠭᠠᠳ ᠬᠢᠭᠰᠡᠨ&#x202f;ᠢ ᠲᠡᠮᠳᠡᠭᠯᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished">ᠬᠡᠨ ᠬᠢᠵᠦ ᠪᠠᠢᠨ᠎ᠠ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
</context>
<context>
    <name>PointsPage</name>
    <message>
        <source>Points</source>
        <translation type="unfinished">ᠬᠠᠮᠲᠤ ᠰᠡᠷᠭᠡᠶᠢᠯᠡᠬᠦ ᠴᠡᠭ</translation>
    </message>
    <message>
        <source>Only those that have not reported</source>
        <translation type="unfinished">ᠵᠥᠪᠬᠡᠨ ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠰᠡᠨ ᠦᠭᠡᠢ&#x202f;ᠶᠢ</translation>
    </message>
    <message>
        <source>Choose a point.</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠴᠡᠭ ᠰᠣᠩᠭᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>A new point</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠴᠡᠭ</translation>
    </message>
    <message>
        <source>%1: %2 points reported, %3 said there was nothing, %4 are silent.</source>
        <translation type="unfinished">%1᠄ %2 ᠴᠡᠭ ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠰᠡᠨ᠂ %3 ᠴᠡᠭ ᠵᠦᠢᠯ ᠦᠭᠡᠢ ᠭᠡᠭᠰᠡᠨ᠂ %4 ᠴᠡᠭ ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished">ᠭᠠᠴᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Township</source>
        <translation type="unfinished">ᠰᠤᠮᠤ ᠪᠠᠯᠭᠠᠰᠤ</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished">ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ ᠮᠡᠳᠡᠭᠡ</translation>
    </message>
    <message>
        <source>Parcels missing</source>
        <translation type="unfinished">ᠳᠤᠲᠠᠭᠤ ᠪᠠᠭᠴᠠ</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">ᠲᠦᠷ ᠲᠠᠯᠪᠢᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Computers with one name</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠨᠡᠷ᠎ᠡ&#x202f;ᠲᠡᠢ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation type="unfinished">ᠲᠡᠭᠦᠨ&#x202f;ᠦ ᠴᠠᠭ</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation type="unfinished">ᠭᠤᠶᠤᠬᠤ</translation>
    </message>
    <message>
        <source>Make the kit again</source>
        <translation type="unfinished">ᠪᠠᠭᠴᠠ&#x202f;ᠶᠢ ᠳᠠᠺᠢᠨ ᠬᠢᠬᠦ</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished">ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ ᠰᠣᠯᠢᠬᠤ</translation>
    </message>
    <message>
        <source>Laptop lost</source>
        <translation type="unfinished">ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ ᠭᠡᠭᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ᠬᠢᠭᠰᠡᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Read in logins</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠᠨ ᠨᠡᠷ᠎ᠡ&#x202f;ᠶᠢ ᠤᠩᠰᠢᠬᠤ</translation>
    </message>
    <message>
        <source>Login to the mailbox</source>
        <translation type="unfinished">ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠤᠨ ᠳᠠᠩᠰᠠᠨ ᠨᠡᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>Its program</source>
        <translation type="unfinished">ᠫᠷᠣᠭᠷᠠᠮ&#x202f;ᠤᠨ ᠬᠡᠪᠯᠡᠯ</translation>
    </message>
    <message>
        <source>Passphrase lost</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ ᠮᠠᠷᠲᠠᠭᠰᠠᠨ</translation>
    </message>
</context>
<context>
    <name>PurgeFlow</name>
    <message>
        <source>Let go, as it was due: the words of %1 tips, the informants of %2, the names in %3 cases, the pictures of %4 records.</source>
        <translation type="unfinished">ᠴᠠᠭ ᠨᠢ ᠪᠣᠯᠵᠤ ᠠᠷᠢᠯᠭᠠᠪᠠ᠄ ᠰᠡᠵᠢᠭᠦᠷ %1, ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠴᠢ %2, ᠬᠡᠷᠡᠭ&#x202f;ᠦᠨ ᠨᠡᠷ᠎ᠡ %3, ᠭᠡᠷᠡᠯ ᠵᠢᠷᠤᠭ %4</translation>
    </message>
    <message>
        <source>%1 records lose words, names or pictures within two weeks. The settings show them.</source>
        <translation type="unfinished">ᠬᠣᠶᠠᠷ ᠭᠠᠷᠠᠭ&#x202f;ᠤᠨ ᠳᠣᠲᠣᠷ᠎ᠠ %1&#x202f;ᠢ ᠠᠷᠢᠯᠭᠠᠨ᠎ᠠ᠃</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">ᠳᠠᠷᠤᠭᠤᠯ</translation>
    </message>
    <message>
        <source>Latin typing</source>
        <translation type="unfinished">Latin ᠪᠢᠴᠢᠯᠭᠡ</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Choose a line to read it here.</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠮᠥᠷ ᠰᠣᠩᠭᠤᠭᠠᠳ ᠡᠨᠳᠡ ᠤᠩᠰᠢᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The station says: %1</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ᠄ %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">ᠨᠡᠭᠡᠭᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation type="unfinished">ᠵᠠᠰᠠᠬᠤ᠂ ᠨᠡᠮᠡᠬᠦ</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Leave it for now</source>
        <translation type="unfinished">ᠲᠦᠷ ᠲᠠᠯᠪᠢᠬᠤ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Change what is written</source>
        <translation type="unfinished">ᠪᠢᠴᠢᠭᠰᠡᠨ&#x202f;ᠢᠶᠡᠨ ᠵᠠᠰᠠᠬᠤ</translation>
    </message>
    <message>
        <source>More than %1. Is that right?</source>
        <translation type="unfinished">%1&#x202f;ᠡᠴᠡ ᠣᠯᠠᠨ᠃ ᠵᠥᠪ ᠦᠦ?</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with the recovery slip</source>
        <translation type="unfinished">ᠰᠡᠷᠭᠦᠭᠡᠬᠦ ᠬᠤᠤᠳᠠᠰᠤ&#x202f;ᠪᠠᠷ ᠨᠡᠭᠡᠭᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">ᠨᠡᠭᠡᠭᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Type the code from the slip.</source>
        <translation type="unfinished">ᠬᠤᠤᠳᠠᠰᠤᠨ&#x202f;ᠳᠠᠬᠢ ᠺᠣᠳ&#x202f;ᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>The code on the slip, or from the station</source>
        <translation type="unfinished">ᠴᠠᠭᠠᠰᠤᠨ ᠳᠡᠭᠡᠷᠡᠬᠢ ᠪᠤᠶᠤ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠺᠤᠳ᠋</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">ᠲᠠᠨ&#x202f;ᠤ ᠨᠡᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>where several share this computer</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠨ ᠬᠥᠮᠦᠨ ᠬᠠᠮᠲᠤ ᠬᠡᠷᠡᠭᠯᠡᠪᠡᠯ</translation>
    </message>
    <message>
        <source>I have a file from the station</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠠᠴᠠ ᠥᠭᠭᠦᠭᠰᠡᠨ ᠹᠠᠢᠯ ᠪᠤᠢ</translation>
    </message>
</context>
<context>
    <name>ReferForm</name>
    <message>
        <source>Counselling</source>
        <translation type="unfinished">ᠰᠡᠳᠬᠢᠯ&#x202f;ᠦᠨ ᠵᠥᠪᠯᠡᠯᠭᠡ</translation>
    </message>
    <message>
        <source>For whom, as the village calls them</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠳᠦ (ᠳᠠᠭᠤᠳᠠᠬᠤ ᠨᠡᠷ᠎ᠡ)</translation>
    </message>
    <message>
        <source>They want it</source>
        <translation type="unfinished">ᠥᠪᠡᠷ&#x202f;ᠢᠶᠡᠨ ᠳᠤᠷᠠᠲᠠᠢ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ᠭᠠᠵᠠᠷ</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠢ ᠶᠠᠭᠠᠷᠠᠯ</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished">ᠠᠯᠢ ᠡᠳᠦᠷ</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Counselling</source>
        <translation type="unfinished">ᠰᠡᠳᠬᠢᠯ&#x202f;ᠦᠨ ᠵᠥᠪᠯᠡᠯᠭᠡ</translation>
    </message>
    <message>
        <source>For whom, as the village calls them</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠳᠦ (ᠳᠠᠭᠤᠳᠠᠬᠤ ᠨᠡᠷ᠎ᠡ)</translation>
    </message>
    <message>
        <source>They want it</source>
        <translation type="unfinished">ᠥᠪᠡᠷ&#x202f;ᠢᠶᠡᠨ ᠳᠤᠷᠠᠲᠠᠢ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ᠭᠠᠵᠠᠷ</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠢ ᠶᠠᠭᠠᠷᠠᠯ</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished">ᠠᠯᠢ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠬᠢᠨ ᠪᠦᠲᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished">ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
</context>
<context>
    <name>ReferredForm</name>
    <message>
        <source>What became of the counselling</source>
        <translation type="unfinished">ᠰᠡᠳᠬᠢᠯ&#x202f;ᠦᠨ ᠵᠥᠪᠯᠡᠯᠭᠡ&#x202f;ᠶᠢᠨ ᠳ᠋ᠦᠩ</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠬᠢᠨ ᠪᠦᠲᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished">ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>It broke out again</source>
        <translation type="unfinished">ᠳᠠᠺᠢᠨ ᠮᠠᠷᠭᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>It stays one case: the settlement is kept, and mediation begins again.</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠬᠡᠷᠡᠭ ᠬᠡᠪᠡᠭᠡᠷ ᠦᠯᠳᠦᠨ᠎ᠡ᠄ ᠤᠷᠢᠳᠠ&#x202f;ᠶᠢᠨ ᠦᠷ᠎ᠡ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠳᠠᠭᠠᠳ᠂ ᠳᠠᠺᠢᠨ ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠦᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Month, quarter and year tables</source>
        <translation type="unfinished">ᠰᠠᠷ᠎ᠠ᠂ ᠤᠯᠠᠷᠢᠯ᠂ ᠵᠢᠯ&#x202f;ᠦᠨ ᠬᠦᠰᠨᠦᠭᠲᠡ</translation>
    </message>
    <message>
        <source>Disputes by kind and risk</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠤᠭᠠᠨ&#x202f;ᠤ ᠵᠦᠢᠯ ᠪᠠ ᠡᠷᠦᠰᠳᠡᠯ</translation>
    </message>
    <message>
        <source>Comprehensive-governance layout</source>
        <translation type="unfinished">ᠶᠡᠷᠦᠩᠺᠡᠢ ᠵᠠᠰᠠᠯᠲᠠ&#x202f;ᠶᠢᠨ ᠬᠡᠯᠪᠡᠷᠢ</translation>
    </message>
    <message>
        <source>Justice-office layout, 18 kinds</source>
        <translation type="unfinished">ᠬᠠᠤᠯᠢ&#x202f;ᠶᠢᠨ ᠲᠣᠪᠴᠢᠶᠠᠨ&#x202f;ᠤ ᠬᠡᠯᠪᠡᠷᠢ᠂ 18 ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Ledger of disputes</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠤᠭᠠᠨ&#x202f;ᠤ ᠳᠠᠩᠰᠠ</translation>
    </message>
    <message>
        <source>Ledger of tips</source>
        <translation type="unfinished">ᠰᠡᠵᠢᠭᠦᠷ&#x202f;ᠦᠨ ᠳᠠᠩᠰᠠ</translation>
    </message>
    <message>
        <source>Ledger of anti-fraud talks</source>
        <translation type="unfinished">ᠮᠡᠬᠡᠯᠡᠯᠲᠡ&#x202f;ᠡᠴᠡ ᠰᠡᠷᠭᠡᠶᠢᠯᠡᠬᠦ ᠤᠬᠠᠭᠤᠯᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠳᠠᠩᠰᠠ</translation>
    </message>
    <message>
        <source>Ledger of services</source>
        <translation type="unfinished">ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ&#x202f;ᠶᠢᠨ ᠳᠠᠩᠰᠠ</translation>
    </message>
    <message>
        <source>Ledger of hazards</source>
        <translation type="unfinished">ᠳᠠᠯᠳᠠ ᠠᠶᠤᠯ&#x202f;ᠤᠨ ᠳᠠᠩᠰᠠ</translation>
    </message>
    <message>
        <source>Ledger of follow-ups</source>
        <translation type="unfinished">ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ ᠳᠠᠩᠰᠠ</translation>
    </message>
    <message>
        <source>Follow-ups that are overdue</source>
        <translation type="unfinished">ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠬᠡᠲᠦᠷᠡᠭᠰᠡᠨ ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠯᠲᠠ</translation>
    </message>
    <message>
        <source>Disputes open for more than 30 days</source>
        <translation type="unfinished">30 ᠡᠳᠦᠷ&#x202f;ᠡᠴᠡ ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ ᠮᠠᠷᠭᠤᠭᠠᠨ</translation>
    </message>
    <message>
        <source>Red and orange disputes</source>
        <translation type="unfinished">ᠤᠯᠠᠭᠠᠨ ᠪᠠ ᠤᠯᠪᠤᠷ ᠰᠢᠷ᠎ᠠ ᠮᠠᠷᠭᠤᠭᠠᠨ</translation>
    </message>
    <message>
        <source>Handed on and not answered</source>
        <translation type="unfinished">ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠭᠰᠡᠨ᠂ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Points that have not reported</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠰᠡᠨ ᠦᠭᠡᠢ ᠴᠡᠭ</translation>
    </message>
    <message>
        <source>Cases handled, for the subsidy</source>
        <translation type="unfinished">ᠥᠪᠡᠷ&#x202f;ᠢᠶᠡᠨ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ ᠬᠡᠷᠡᠭ</translation>
    </message>
</context>
<context>
    <name>ReportsFlow</name>
    <message>
        <source>Kept as %1.</source>
        <translation type="unfinished">%1 ᠭᠡᠵᠦ ᠬᠠᠳᠠᠭᠠᠯᠠᠪᠠ᠃</translation>
    </message>
    <message>
        <source>What are these records taken out for?</source>
        <translation type="unfinished">ᠡᠳᠡᠭᠡᠷ ᠳᠠᠩᠰᠠ&#x202f;ᠶᠢ ᠶᠠᠭᠤᠨ&#x202f;ᠳᠤ ᠭᠠᠷᠭᠠᠬᠤ ᠪᠤᠢ?</translation>
    </message>
    <message>
        <source>Write it down and go on</source>
        <translation type="unfinished">ᠲᠡᠮᠳᠡᠭᠯᠡᠵᠦ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠬᠦ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">ᠲᠠᠨ&#x202f;ᠤ ᠨᠡᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">ᠵᠣᠷᠢᠯᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Who took records out, when and what for is written down. Guard the file.</source>
        <translation type="unfinished">ᠬᠡᠨ᠂ ᠬᠡᠵᠢᠶ᠎ᠡ᠂ ᠶᠠᠭᠤᠨ&#x202f;ᠳᠤ ᠭᠠᠷᠭᠠᠭᠰᠠᠨ&#x202f;ᠢ ᠲᠡᠮᠳᠡᠭᠯᠡᠨ᠎ᠡ᠃ ᠹᠠᠶᠢᠯ&#x202f;ᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">ᠬᠠᠭᠤᠯᠬᠤ</translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠥᠭᠦᠯᠡᠯ&#x202f;ᠢᠶᠡᠷ</translation>
    </message>
    <message>
        <source>Keep as a workbook</source>
        <translation type="unfinished">Excel ᠪᠣᠯᠭᠠᠨ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Tables and ledgers, all from the same numbers</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ ᠪᠠ ᠳᠠᠩᠰᠠ᠂ ᠴᠥᠮ ᠨᠢᠭᠡ ᠲᠣᠭᠠ&#x202f;ᠠᠴᠠ</translation>
    </message>
    <message>
        <source>Figures that no record holds</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠᠨ&#x202f;ᠳᠤ ᠦᠭᠡᠢ ᠲᠣᠭᠠ</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation type="unfinished">PDF ᠪᠣᠯᠭᠠᠨ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Reports and papers</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ ᠪᠠ ᠴᠠᠭᠠᠰᠤ</translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished">ᠡᠨᠡ ᠰᠠᠷ᠎ᠠ</translation>
    </message>
    <message>
        <source>last month</source>
        <translation type="unfinished">ᠥᠩᠡᠷᠡᠭᠰᠡᠨ ᠰᠠᠷ᠎ᠠ</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation type="unfinished">ᠠᠯᠢ ᠰᠠᠷ᠎ᠠ</translation>
    </message>
    <message>
        <source>The month&apos;s numbers</source>
        <translation type="unfinished">ᠰᠠᠷ᠎ᠠ&#x202f;ᠶᠢᠨ ᠲᠣᠭᠠ</translation>
    </message>
    <message>
        <source>There was nothing</source>
        <translation type="unfinished">ᠵᠦᠢᠯ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠳᠦ ᠤᠲᠠᠰᠤᠳᠠᠬᠤ</translation>
    </message>
    <message>
        <source>My cases this year</source>
        <translation type="unfinished">ᠡᠨᠡ ᠵᠢᠯ&#x202f;ᠦᠨ ᠮᠢᠨᠤ ᠬᠡᠷᠡᠭ</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation type="unfinished">ᠤᠲᠠᠰᠤᠨ&#x202f;ᠤ ᠳᠤᠭᠠᠷ</translation>
    </message>
    <message>
        <source>Notice about data</source>
        <translation type="unfinished">ᠲᠣᠭᠠ ᠪᠠᠷᠢᠮᠲᠠ&#x202f;ᠶᠢᠨ ᠮᠡᠳᠡᠭᠳᠡᠯ</translation>
    </message>
    <message>
        <source>The papers are made of what you have recorded. Nothing has to be typed again.</source>
        <translation type="unfinished">ᠴᠠᠭᠠᠰᠤ ᠨᠢ ᠲᠠᠨ&#x202f;ᠤ ᠲᠡᠮᠳᠡᠭᠯᠡᠭᠰᠡᠨ&#x202f;ᠢᠶᠡᠷ ᠬᠢᠬᠳᠡᠭᠳᠡᠨ᠎ᠡ᠃ ᠳᠠᠺᠢᠨ ᠪᠢᠴᠢᠬᠦ ᠬᠡᠷᠡᠭᠭᠦᠢ᠃</translation>
    </message>
</context>
<context>
    <name>ResetWindow</name>
    <message>
        <source>The file goes on a stick, the code another way. At the door: “Forgotten?”</source>
        <translation type="unfinished">ᠹᠠᠢᠯ USB&#x202f;ᠳᠦ᠂ ᠺᠤᠳ᠋ ᠥᠭᠡᠷ᠎ᠡ ᠵᠠᠮ&#x202f;ᠢᠶᠠᠷ᠃ ᠬᠠᠭᠠᠯᠭᠠᠨ&#x202f;ᠳᠤ᠄ “ᠮᠠᠷᠲᠠᠭᠰᠠᠨ？”</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation type="unfinished">ᠹᠠᠢᠯ&#x202f;ᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation type="unfinished">%1&#x202f;ᠳᠤ ᠰᠢᠨ᠎ᠡ ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Bring back a copy</source>
        <translation type="unfinished">ᠨᠥᠭᠡᠴᠡ ᠬᠠᠭᠤᠯᠪᠤᠷᠢ&#x202f;ᠠᠴᠠ ᠰᠡᠷᠭᠦᠭᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">ᠰᠡᠷᠭᠦᠭᠡᠬᠦ</translation>
    </message>
    <message>
        <source>The file on the stick ends in .lfbackup.</source>
        <translation type="unfinished">U ᠳ᠋ᠢᠰᠺ ᠳᠡᠭᠡᠷᠡᠬᠢ ᠹᠠᠶᠢᠯ&#x202f;ᠤᠨ ᠨᠡᠷ᠎ᠡ .lfbackup&#x202f;ᠢᠶᠠᠷ ᠲᠡᠭᠦᠰᠦᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation type="unfinished">ᠨᠥᠭᠡᠴᠡ ᠬᠠᠭᠤᠯᠪᠤᠷᠢ ᠰᠣᠩᠭᠣᠬᠤ</translation>
    </message>
    <message>
        <source>With the passphrase</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ&#x202f;ᠪᠡᠷ</translation>
    </message>
    <message>
        <source>With the recovery slip</source>
        <translation type="unfinished">ᠰᠡᠷᠭᠦᠭᠡᠬᠦ ᠬᠠᠭᠤᠳᠠᠰᠤ&#x202f;ᠪᠠᠷ</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠬᠢᠵᠤ ᠨᠡᠭᠡᠭᠡᠬᠦ</translation>
    </message>
    <message>
        <source>The passphrase when it was copied</source>
        <translation type="unfinished">ᠬᠠᠭᠤᠯᠬᠤ ᠦᠶ᠎ᠡ&#x202f;ᠶᠢᠨ ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ</translation>
    </message>
    <message>
        <source>The code on the slip</source>
        <translation type="unfinished">ᠬᠤᠤᠳᠠᠰᠤᠨ&#x202f;ᠳᠠᠬᠢ ᠺᠣᠳ</translation>
    </message>
    <message>
        <source>Choose the copy first.</source>
        <translation type="unfinished">ᠡᠬᠢᠯᠡᠭᠡᠳ ᠨᠥᠭᠡᠴᠡ ᠬᠠᠭᠤᠯᠪᠤᠷᠢ ᠰᠣᠩᠭᠣ᠃</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ&#x202f;ᠶᠢ ᠪᠢᠴᠢ᠃</translation>
    </message>
    <message>
        <source>Type the code from the slip.</source>
        <translation type="unfinished">ᠬᠤᠤᠳᠠᠰᠤᠨ&#x202f;ᠳᠠᠬᠢ ᠺᠣᠳ&#x202f;ᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>There is a ledger on this computer. It is not deleted: it is kept aside in a folder of its own. What was written after the copy and never sent is then only there.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ ᠳᠡᠭᠡᠷ᠎ᠡ ᠳᠠᠩᠰᠠ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠲᠡᠭᠦᠨ&#x202f;ᠢ ᠤᠰᠠᠳᠬᠠᠬᠤ ᠦᠭᠡᠢ᠂ ᠲᠤᠰᠠᠭᠠᠷ ᠬᠠᠪᠲᠠᠰᠤ&#x202f;ᠳᠤ ᠬᠠᠳᠠᠭᠠᠯᠠᠨ᠎ᠠ᠃ ᠬᠠᠭᠤᠯᠤᠭᠰᠠᠨ&#x202f;ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠪᠢᠴᠢᠵᠦ᠂ ᠢᠯᠡᠭᠡᠭᠡᠳᠦᠢ ᠶᠠᠭᠤᠮ᠎ᠠ ᠲᠡᠨᠳᠡ ᠯᠡ ᠪᠠᠢᠨ᠎ᠠ᠃</translation>
    </message>
</context>
<context>
    <name>RowsDoor</name>
    <message>
        <source>Why do you read single records?</source>
        <translation type="unfinished">ᠶᠠᠭᠤᠨ&#x202f;ᠳᠤ ᠨᠢᠭᠡ ᠨᠢᠭᠡ&#x202f;ᠪᠡᠷ ᠦᠵᠡᠬᠦ ᠪᠤᠢ?</translation>
    </message>
    <message>
        <source>Write it down and go on</source>
        <translation type="unfinished">ᠲᠡᠮᠳᠡᠭᠯᠡᠵᠦ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠬᠦ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">ᠲᠠᠨ&#x202f;ᠤ ᠨᠡᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
    <message>
        <source>A bureau works with totals. Who looked at records, when and why is written down.</source>
        <translation type="unfinished">ᠬᠣᠰᠢᠭᠤᠨ&#x202f;ᠤ ᠲᠣᠪᠴᠢᠶ᠎ᠠ ᠨᠡᠶᠢᠲᠡ ᠲᠣᠭᠠ&#x202f;ᠶᠢ ᠦᠵᠡᠨ᠎ᠡ᠃ ᠬᠡᠨ᠂ ᠬᠡᠵᠢᠶ᠎ᠡ᠂ ᠶᠠᠭᠤᠨ&#x202f;ᠳᠤ ᠦᠵᠡᠭᠰᠡᠨ&#x202f;ᠢ ᠲᠡᠮᠳᠡᠭᠯᠡᠨ᠎ᠡ᠃</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>The passphrase until now</source>
        <translation type="unfinished">ᠣᠳᠤ ᠬᠦᠷᠲᠡᠯ᠎ᠡ&#x202f;ᠬᠢ ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ&#x202f;ᠶᠢ ᠥᠭᠡᠷᠴᠢᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ</translation>
    </message>
    <message>
        <source>A copy of everything</source>
        <translation type="unfinished">ᠪᠦᠺᠦ&#x202f;ᠶᠢᠨ ᠬᠠᠭᠤᠯᠪᠤᠷᠢ</translation>
    </message>
    <message>
        <source>One sealed file; your passphrase or the slip opens it.</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠪᠢᠲᠦᠭᠦᠮᠵᠢᠯᠡᠭᠰᠡᠨ ᠹᠠᠶᠢᠯ᠂ ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ ᠪᠤᠶᠤ ᠬᠤᠤᠳᠠᠰᠤ&#x202f;ᠪᠠᠷ ᠨᠡᠭᠡᠭᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>Copy to a USB stick</source>
        <translation type="unfinished">USB&#x202f;ᠳᠤ ᠬᠠᠭᠤᠯᠬᠤ</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation type="unfinished">ᠡᠨᠡ ᠫᠷᠣᠭᠷᠠᠮ&#x202f;ᠤᠨ ᠲᠤᠬᠠᠢ</translation>
    </message>
    <message>
        <source>Type the passphrase that holds now.</source>
        <translation type="unfinished">ᠣᠳᠤ&#x202f;ᠶᠢᠨ ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ&#x202f;ᠶᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>Record a service</source>
        <translation type="unfinished">ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished">ᠶᠠᠮᠠᠷ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished">ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>For how many</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠨ ᠬᠥᠮᠦᠨ&#x202f;ᠳᠦ</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished">ᠠᠯᠢ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠬᠢᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠬᠢᠨ ᠪᠦᠲᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠳᠦ ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠭᠰᠡᠨ</translation>
    </message>
</context>
<context>
    <name>SessionChange</name>
    <message>
        <source>Which day</source>
        <translation type="unfinished">ᠠᠯᠢ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ᠭᠠᠵᠠᠷ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠬᠡᠯᠡᠭᠰᠡᠨ</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Write down a mediation</source>
        <translation type="unfinished">ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠦᠭᠰᠡᠨ&#x202f;ᠢᠶᠡᠨ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished">ᠠᠯᠢ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ᠭᠠᠵᠠᠷ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠬᠡᠯᠡᠭᠰᠡᠨ</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Kept.</source>
        <translation type="unfinished">ᠬᠡᠷᠡᠭᠯᠡᠪᠡ᠃</translation>
    </message>
    <message>
        <source>This desk&apos;s login to the mailbox</source>
        <translation type="unfinished">ᠲᠤᠰ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠵᠠᠬᠢᠳᠠᠯ&#x202f;ᠤᠨ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠤᠨ ᠳᠠᠩᠰᠠᠨ ᠨᠡᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>What belongs to the server goes into every kit, the account and its password into none.</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ&#x202f;ᠲᠦ ᠬᠠᠮᠢᠶᠠᠷᠠᠬᠤ ᠵᠦᠢᠯ ᠪᠠᠭᠴᠠ ᠪᠦᠷᠢ&#x202f;ᠳᠦ ᠣᠷᠤᠨ᠎ᠠ᠂ ᠳᠠᠩᠰᠠᠨ ᠨᠡᠷ᠎ᠡ᠂ ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ ᠣᠷᠤᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Let it go when due</source>
        <translation type="unfinished">ᠴᠠᠭ&#x202f;ᠲᠤ ᠨᠢ ᠠᠷᠢᠯᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Hold it back</source>
        <translation type="unfinished">ᠬᠣᠵᠢᠮᠳᠠᠭᠤᠯᠬᠤ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">ᠲᠠᠨ&#x202f;ᠤ ᠨᠡᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
    <message>
        <source>It is held back.</source>
        <translation type="unfinished">ᠬᠣᠵᠢᠮᠳᠠᠭᠤᠯᠪᠠ᠃</translation>
    </message>
    <message>
        <source>It goes when it is due.</source>
        <translation type="unfinished">ᠴᠠᠭ&#x202f;ᠲᠤ ᠨᠢ ᠠᠷᠢᠯᠭᠠᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>Is this the server&apos;s key?</source>
        <translation type="unfinished">ᠡᠨᠡ ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠲᠦᠯᠬᠢᠭᠦᠷ ᠮᠥᠨ ᠦᠦ？</translation>
    </message>
    <message>
        <source>Compare it with what the server&apos;s administrator says:
%1</source>
        <translation type="unfinished">ᠰᠡᠷᠸᠡᠷ&#x202f;ᠦᠨ ᠬᠠᠮᠢᠶᠠᠷᠤᠭᠴᠢ&#x202f;ᠶᠢᠨ ᠬᠡᠯᠡᠭᠰᠡᠨ&#x202f;ᠲᠡᠢ ᠲᠤᠯᠭᠠᠭᠠᠷᠠᠢ᠄
%1</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation type="unfinished">ᠠᠳᠠᠯᠢ</translation>
    </message>
    <message>
        <source>Let go: the words of %1 tips, the informants of %2, the names in %3 cases, the pictures of %4 records.</source>
        <translation type="unfinished">ᠠᠷᠢᠯᠭᠠᠪᠠ᠄ ᠰᠡᠵᠢᠭᠦᠷ %1, ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠴᠢ %2, ᠬᠡᠷᠡᠭ&#x202f;ᠦᠨ ᠨᠡᠷ᠎ᠡ %3, ᠭᠡᠷᠡᠯ ᠵᠢᠷᠤᠭ %4</translation>
    </message>
    <message>
        <source>Who held it back or let it go, when and why is written down.</source>
        <translation type="unfinished">ᠬᠡᠨ᠂ ᠬᠡᠵᠢᠶ᠎ᠡ᠂ ᠶᠠᠭᠠᠬᠢᠭᠰᠠᠨ&#x202f;ᠢ ᠪᠢᠴᠢᠵᠦ ᠦᠯᠡᠳᠡᠭᠡᠨ᠎ᠡ᠃</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠬᠤ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ᠭᠡᠭᠡᠭᠡᠨ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">ᠬᠠᠷᠠᠩᠬᠤᠢ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">ᠲᠣᠳᠤ ᠶᠠᠯᠭᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ᠬᠡᠯᠡ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">ᠦᠰᠦᠭ&#x202f;ᠦᠨ ᠶᠡᠬᠡ ᠪᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">ᠥᠩᠭᠡ</translation>
    </message>
    <message>
        <source>All, with a mark on what nobody has reviewed</source>
        <translation type="unfinished">ᠴᠥᠮ᠂ ᠬᠡᠨ ᠴ ᠬᠢᠨᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ&#x202f;ᠶᠢ ᠲᠡᠮᠳᠡᠭᠲᠡᠢ</translation>
    </message>
    <message>
        <source>All, without the mark</source>
        <translation type="unfinished">ᠴᠥᠮ᠂ ᠲᠡᠮᠳᠡᠭ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Only reviewed words, the rest in Chinese</source>
        <translation type="unfinished">ᠵᠥᠪᠬᠡᠨ ᠬᠢᠨᠠᠭᠰᠠᠨ ᠦᠭᠡ᠂ ᠪᠤᠰᠤᠳ ᠨᠢ ᠬᠢᠲᠠᠳ&#x202f;ᠢᠶᠠᠷ</translation>
    </message>
    <message>
        <source>Mongolian words</source>
        <translation type="unfinished">ᠮᠣᠩᠭᠣᠯ ᠦᠭᠡ</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>It is settled</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠪᠡ</translation>
    </message>
    <message>
        <source>The written agreement</source>
        <translation type="unfinished">ᠪᠢᠴᠢᠭ&#x202f;ᠦᠨ ᠭᠡᠷᠢᠶ᠎ᠡ</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠬᠢᠨ ᠬᠡᠯᠡᠯᠴᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation type="unfinished">ᠬᠡᠯᠡᠯᠴᠡᠭᠰᠡᠨ ᠦᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>Whose committee puts its seal</source>
        <translation type="unfinished">ᠠᠯᠢ ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠬᠦ ᠬᠣᠷᠢᠶ᠎ᠠ ᠲᠠᠮᠠᠭ᠎ᠠ ᠳᠠᠷᠤᠨ᠎ᠠ</translation>
    </message>
    <message>
        <source>the village&apos;s mediation committee, never the point</source>
        <translation type="unfinished">ᠭᠠᠴᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠬᠦ ᠬᠣᠷᠢᠶ᠎ᠠ᠂ ᠴᠡᠭ ᠳᠠᠷᠬᠤ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation type="unfinished">ᠭᠡᠷᠢᠶᠡᠨ&#x202f;ᠦ ᠳᠤᠭᠠᠷ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">ᠬᠤᠪᠢ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>What they disagreed about</source>
        <translation type="unfinished">ᠮᠠᠷᠭᠤᠭᠰᠠᠨ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation type="unfinished">ᠬᠠᠷᠢᠶᠤᠴᠠᠯᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation type="unfinished">ᠭᠡᠷᠢᠶᠡᠨ&#x202f;ᠦ ᠠᠭᠤᠯᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>one point a line</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠮᠥᠷ&#x202f;ᠲᠦ ᠨᠢᠭᠡ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>How it is carried out</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠬᠢᠨ ᠭᠦᠢᠴᠡᠳᠭᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ᠭᠠᠵᠠᠷ</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished">ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished">ᠭᠠᠷ ᠤᠰᠤᠭ ᠵᠢᠷᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation type="unfinished">ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠦᠭᠴᠢ</translation>
    </message>
    <message>
        <source>Who wrote it down</source>
        <translation type="unfinished">ᠲᠡᠮᠳᠡᠭᠯᠡᠭᠴᠢ</translation>
    </message>
    <message>
        <source>Both want the court to confirm it</source>
        <translation type="unfinished">ᠬᠣᠶᠠᠷ ᠲᠠᠯ᠎ᠠ ᠰᠢᠭᠦᠬᠦ ᠭᠠᠵᠠᠷ&#x202f;ᠢᠶᠠᠷ ᠪᠠᠲᠤᠯᠠᠬᠤ ᠳᠤᠷᠠᠲᠠᠢ</translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ&#x202f;ᠢ ᠵᠠᠳᠠᠯᠬᠤ</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished">ᠠᠷᠭ᠎ᠠ ᠬᠡᠮᠵᠢᠶ᠎ᠡ</translation>
    </message>
    <message>
        <source>If it is known</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠪᠡᠯ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ</translation>
    </message>
    <message>
        <source>Who mediated</source>
        <translation type="unfinished">ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠦᠭᠴᠢ</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished">ᠬᠡᠯᠪᠡᠷᠢ</translation>
    </message>
    <message>
        <source>How it was heard of</source>
        <translation type="unfinished">ᠢᠷᠡᠯᠲᠡ</translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished">ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠨ ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>How much money</source>
        <translation type="unfinished">ᠬᠡᠳᠦᠢ ᠵᠣᠭᠤᠰ</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation type="unfinished">ᠴᠠᠭᠠᠰᠤᠨ ᠡᠬᠡ ᠬᠠᠭᠠᠨ&#x202f;ᠠ ᠪᠠᠢ</translation>
    </message>
    <message>
        <source>It was difficult and tangled</source>
        <translation type="unfinished">ᠪᠡᠷᠬᠡ ᠥᠵᠢᠶᠡᠯᠳᠦᠭᠡᠨ&#x202f;ᠲᠡᠢ ᠪᠠᠢᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>needed for the two highest levels</source>
        <translation type="unfinished">ᠳᠡᠭᠡᠳᠦ ᠬᠣᠶᠠᠷ ᠵᠡᠷᠭᠡ&#x202f;ᠳᠦ ᠪᠢᠴᠢᠬᠦ ᠬᠡᠷᠡᠭᠲᠡᠢ</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>The recovery slip</source>
        <translation type="unfinished">ᠰᠡᠷᠭᠦᠭᠡᠬᠦ ᠬᠠᠭᠤᠳᠠᠰᠤ</translation>
    </message>
    <message>
        <source>Is the paper lost, or did somebody see it? Make a new one; the old one ends.</source>
        <translation type="unfinished">ᠬᠠᠭᠤᠳᠠᠰᠤ ᠠᠯᠳᠠᠭᠳᠠᠭᠰᠠᠨ ᠡᠰᠡᠪᠡᠯ ᠬᠥᠮᠦᠨ ᠦᠵᠡᠭᠰᠡᠨ ᠦᠦ? ᠰᠢᠨ᠎ᠡ&#x202f;ᠶᠢ ᠭᠠᠷᠭᠠ᠂ ᠬᠠᠭᠤᠴᠢᠨ ᠨᠢ ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ</translation>
    </message>
    <message>
        <source>Make a new slip</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠬᠠᠭᠤᠳᠠᠰᠤ ᠭᠠᠷᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">ᠬᠡᠪᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ&#x202f;ᠶᠢ ᠪᠢᠴᠢ᠃</translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Keep this slip</source>
        <translation type="unfinished">ᠡᠨᠡ ᠬᠤᠤᠳᠠᠰᠤ&#x202f;ᠶᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠠᠷᠠᠢ</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation type="unfinished">ᠵᠥᠪᠬᠡᠨ ᠣᠳᠤ ᠦᠵᠡᠭᠦᠯᠦᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this alone opens the ledger. It belongs into the station&apos;s safe.</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ&#x202f;ᠪᠡᠨ ᠮᠠᠷᠲᠠᠪᠠᠯ ᠵᠥᠪᠬᠡᠨ ᠡᠭᠦᠨ&#x202f;ᠢᠶᠡᠷ ᠳᠠᠩᠰᠠ&#x202f;ᠶᠢ ᠨᠡᠭᠡᠭᠡᠨ᠎ᠡ᠃ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠲᠡᠮᠦᠷ ᠬᠠᠢᠷᠠᠴᠠᠭ&#x202f;ᠲᠤ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">ᠬᠡᠪᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>It is written down and put away</source>
        <translation type="unfinished">ᠪᠢᠴᠢᠵᠦ ᠠᠪᠤᠭᠠᠳ ᠬᠠᠳᠠᠭᠠᠯᠠᠪᠠ</translation>
    </message>
    <message>
        <source>This key opens what all points and desks sealed, should every desk be lost. It belongs into the bureau&apos;s safe, apart from any computer.</source>
        <translation type="unfinished">ᠪᠦᠬᠦ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ ᠭᠡᠭᠡᠭᠳᠡᠪᠡᠯ᠂ ᠡᠨᠡ ᠲᠦᠯᠬᠢᠭᠦᠷ&#x202f;ᠢᠶᠡᠷ ᠪᠢᠲᠦᠭᠦᠮᠵᠢᠯᠡᠭᠰᠡᠨ ᠵᠦᠢᠯ&#x202f;ᠢ ᠨᠡᠭᠡᠭᠡᠨ᠎ᠡ᠃ ᠬᠣᠰᠢᠭᠤᠨ&#x202f;ᠤ ᠲᠣᠪᠴᠢᠶ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠡᠢᠹ&#x202f;ᠲᠦ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠠᠷᠠᠢ᠂ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ&#x202f;ᠠᠴᠠ ᠲᠤᠰ᠃</translation>
    </message>
    <message>
        <source>The slip until now opens nothing any more. Tear it up.</source>
        <translation type="unfinished">ᠬᠠᠭᠤᠴᠢᠨ ᠬᠠᠭᠤᠳᠠᠰᠤ ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠤᠭᠰᠠᠨ᠂ ᠤᠷᠠᠵᠤ ᠬᠠᠶ᠎ᠠ᠃</translation>
    </message>
</context>
<context>
    <name>SmallForm</name>
    <message>
        <source>choose</source>
        <translation type="unfinished">ᠰᠣᠩᠭᠤᠭᠠᠷᠠᠢ</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation type="unfinished">ᠶᠤᠸᠠᠨ</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation type="unfinished">%1 ᠶᠤᠸᠠᠨ</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>By %1, ascending</source>
        <translation type="unfinished">%1&#x202f;ᠢᠶᠠᠷ᠂ ᠥᠰᠬᠦ ᠳᠠᠷᠠᠭᠠᠯᠠᠯ</translation>
    </message>
    <message>
        <source>By %1, descending</source>
        <translation type="unfinished">%1&#x202f;ᠢᠶᠠᠷ᠂ ᠪᠠᠭᠤᠷᠬᠤ ᠳᠠᠷᠠᠭᠠᠯᠠᠯ</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>By township</source>
        <translation type="unfinished">ᠰᠤᠮᠤ ᠪᠠᠯᠭᠠᠰᠤ&#x202f;ᠪᠠᠷ</translation>
    </message>
    <message>
        <source>By point</source>
        <translation type="unfinished">ᠴᠡᠭ&#x202f;ᠢᠶᠡᠷ</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished">ᠭᠣᠯ ᠬᠡᠮᠵᠢᠭᠳᠡᠯ</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished">ᠵᠦᠢᠯ&#x202f;ᠦᠨ ᠬᠤᠪᠢᠶᠠᠷᠢᠯᠲᠠ</translation>
    </message>
    <message>
        <source>The ministry&apos;s 18 kinds</source>
        <translation type="unfinished">18 ᠲᠥᠷᠥᠯ</translation>
    </message>
    <message>
        <source>Justice-office layout, sources</source>
        <translation type="unfinished">ᠬᠠᠤᠯᠢ&#x202f;ᠶᠢᠨ ᠲᠣᠪᠴᠢᠶ᠎ᠠ</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">ᠪᠦᠷᠢᠯᠭᠡ</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished">ᠵᠢᠷᠤᠮᠠᠯ</translation>
    </message>
    <message>
        <source>Part of the table</source>
        <translation type="unfinished">ᠬᠦᠰᠨᠦᠭᠲᠦ&#x202f;ᠶᠢᠨ ᠬᠡᠰᠡᠭ</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Accept it</source>
        <translation type="unfinished">ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠬᠤ</translation>
    </message>
    <message>
        <source>Begin mediation</source>
        <translation type="unfinished">ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠬᠦ&#x202f;ᠪᠡᠨ ᠡᠬᠢᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠪᠡ</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation type="unfinished">ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠨ ᠥᠭᠬᠦ</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠭᠠᠵᠤ ᠠᠪᠬᠤ</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished">ᠬᠡᠷᠡᠭ&#x202f;ᠢ ᠳᠠᠭᠤᠰᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>It broke out again</source>
        <translation type="unfinished">ᠳᠠᠺᠢᠨ ᠮᠠᠷᠭᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Make it void</source>
        <translation type="unfinished">ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>One more mediation</source>
        <translation type="unfinished">ᠳᠠᠺᠢᠨ ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠬᠦ</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation type="unfinished">ᠰᠡᠳᠬᠢᠯ&#x202f;ᠦᠨ ᠵᠥᠪᠯᠡᠯᠭᠡ</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation type="unfinished">ᠵᠠᠰᠠᠬᠤ᠂ ᠨᠡᠮᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Both sides want mediation; the month begins.</source>
        <translation type="unfinished">ᠬᠣᠶᠠᠷ ᠲᠠᠯ᠎ᠠ ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠬᠦ ᠳᠤᠷᠠᠲᠠᠢ᠂ ᠨᠢᠭᠡ ᠰᠠᠷ᠎ᠠ ᠡᠬᠢᠯᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠬᠡᠯᠡᠭᠰᠡᠨ&#x202f;ᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Write down what they agreed; follow-ups are planned.</source>
        <translation type="unfinished">ᠬᠡᠯᠡᠯᠴᠡᠭᠰᠡᠨ&#x202f;ᠢ ᠪᠢᠴᠢ᠂ ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ ᠡᠳᠦᠷ ᠲᠣᠭᠲᠠᠭᠳᠠᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>One side refuses, or they do not agree.</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠲᠠᠯ᠎ᠠ ᠨᠢ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠤᠶᠤ ᠬᠡᠯᠡᠯᠴᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>To the station, the justice office, the court …</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ᠂ ᠬᠠᠤᠯᠢ&#x202f;ᠶᠢᠨ ᠲᠣᠪᠴᠢᠶ᠎ᠠ᠂ ᠰᠢᠭᠦᠬᠦ ᠭᠠᠵᠠᠷ…</translation>
    </message>
    <message>
        <source>All follow-ups are done, and it holds.</source>
        <translation type="unfinished">ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ ᠴᠥᠮ ᠪᠦᠲᠦᠭᠰᠡᠨ᠂ ᠳᠠᠺᠢᠨ ᠮᠠᠷᠭᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>They quarrel about the same thing again.</source>
        <translation type="unfinished">ᠲᠡᠷᠡ ᠵᠦᠢᠯ&#x202f;ᠢᠶᠡᠷ ᠳᠠᠺᠢᠨ ᠮᠠᠷᠭᠠᠯᠳᠤᠵᠠᠢ᠃</translation>
    </message>
    <message>
        <source>It was written down by mistake.</source>
        <translation type="unfinished">ᠪᠦᠷᠦᠭᠦ ᠲᠡᠮᠳᠡᠭᠯᠡᠵᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Somebody wants to talk to a counsellor.</source>
        <translation type="unfinished">ᠰᠡᠳᠬᠢᠯ&#x202f;ᠢᠶᠡᠨ ᠶᠠᠷᠢᠬᠤ ᠬᠥᠮᠦᠨ ᠪᠤᠢ᠃</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation type="unfinished">ᠬᠠᠷᠢᠤ&#x202f;ᠶᠢ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>What became of the counselling</source>
        <translation type="unfinished">ᠰᠡᠳᠬᠢᠯ&#x202f;ᠦᠨ ᠵᠥᠪᠯᠡᠯᠭᠡ&#x202f;ᠶᠢᠨ ᠳ᠋ᠦᠩ</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Saved: %1 %2</source>
        <translation type="unfinished">ᠬᠠᠳᠠᠭᠠᠯᠠᠪᠠ᠄ %1 %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished">ᠪᠦᠲᠦᠪᠡ᠄ %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠭᠠᠪᠠ᠃</translation>
    </message>
    <message>
        <source>The copy is on the stick.</source>
        <translation type="unfinished">ᠬᠠᠭᠤᠯᠪᠤᠷᠢ USB&#x202f;ᠳᠤ ᠪᠠᠢᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>The new passphrase holds now.</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ ᠬᠦᠴᠦᠨ&#x202f;ᠲᠡᠢ ᠪᠣᠯᠪᠠ᠃</translation>
    </message>
    <message>
        <source>Nobody was reached. Try again on %1.</source>
        <translation type="unfinished">ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠪᠠᠷᠢᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ %1 ᠳᠠᠺᠢᠨ ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠪᠠᠷᠢ᠃</translation>
    </message>
    <message>
        <source>Nobody was reached three times. The station decides now.</source>
        <translation type="unfinished">ᠭᠤᠷᠪᠠᠨ ᠤᠳᠠᠭ᠎ᠠ ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠪᠠᠷᠢᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠣᠳᠣ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>Changed: %1 %2</source>
        <translation type="unfinished">ᠵᠠᠰᠠᠪᠠ᠄ %1 %2</translation>
    </message>
</context>
<context>
    <name>TipCard</name>
    <message>
        <source>Choose a tip to read it here.</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠰᠡᠵᠢᠭᠦᠷ ᠰᠣᠩᠭᠤᠭᠠᠳ ᠡᠨᠳᠡ ᠤᠩᠰᠢᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>Urgent: ring the point up, then sign for it.</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠷᠠᠯ᠄ ᠤᠷᠢᠳᠠ ᠴᠡᠭ&#x202f;ᠲᠦ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠳ᠂ ᠳᠠᠷᠠᠭᠠ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠬᠤ᠃</translation>
    </message>
    <message>
        <source>was going on when it was written</source>
        <translation type="unfinished">ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ ᠦᠶ᠎ᠡ&#x202f;ᠳᠦ ᠶᠠᠪᠤᠭᠳᠠᠵᠤ ᠪᠠᠢᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">ᠴᠠᠭ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ᠭᠠᠵᠠᠷ</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠬᠢᠨ ᠮᠡᠳᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Called already</source>
        <translation type="unfinished">ᠤᠲᠠᠰᠤᠳᠠᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">ᠬᠠᠭᠠᠨ&#x202f;ᠠᠴᠠ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">ᠳᠤᠭᠠᠷ</translation>
    </message>
    <message>
        <source>Informant</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠴᠢ</translation>
    </message>
    <message>
        <source>gave a name, which is sealed</source>
        <translation type="unfinished">ᠨᠡᠷ᠎ᠡ&#x202f;ᠪᠡᠨ ᠬᠡᠯᠡᠭᠰᠡᠨ᠂ ᠪᠢᠲᠦᠭᠦᠮᠵᠢᠯᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>asks again with the code %1</source>
        <translation type="unfinished">%1 ᠺᠣᠳ&#x202f;ᠢᠶᠠᠷ ᠳᠠᠺᠢᠨ ᠠᠰᠠᠭᠤᠨᠠ</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation type="unfinished">ᠨᠡᠷ᠎ᠡ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1᠂ %2</translation>
    </message>
    <message>
        <source>Signed for by</source>
        <translation type="unfinished">ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠴᠢ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">ᠪᠠᠢᠴᠠᠭᠠᠭᠰᠠᠨ ᠦᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠳᠦ ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ᠲᠠᠢᠯᠪᠤᠷᠢ</translation>
    </message>
    <message>
        <source>The point is told</source>
        <translation type="unfinished">ᠴᠡᠭ&#x202f;ᠲᠦ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ</translation>
    </message>
    <message>
        <source>Sign for it</source>
        <translation type="unfinished">ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠬᠤ</translation>
    </message>
    <message>
        <source>It is being checked</source>
        <translation type="unfinished">ᠪᠠᠢᠴᠠᠭᠠᠵᠤ ᠪᠠᠢᠨ᠎ᠠ</translation>
    </message>
    <message>
        <source>Write down what was found</source>
        <translation type="unfinished">ᠦᠷ᠎ᠡ&#x202f;ᠶᠢ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation type="unfinished">ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠨ ᠥᠭᠬᠦ</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished">ᠳᠠᠭᠤᠰᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Tell the point</source>
        <translation type="unfinished">ᠴᠡᠭ&#x202f;ᠲᠦ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ</translation>
    </message>
    <message>
        <source>Open the name …</source>
        <translation type="unfinished">ᠨᠡᠷ᠎ᠡ&#x202f;ᠶᠢ ᠨᠡᠭᠡᠭᠡᠵᠦ ᠦᠵᠡᠬᠦ…</translation>
    </message>
</context>
<context>
    <name>TipForm</name>
    <message>
        <source>Record a tip</source>
        <translation type="unfinished">ᠰᠡᠵᠢᠭᠦᠷ ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Write what happened, not who people are.</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ&#x202f;ᠢ ᠪᠢᠴᠢ᠂ ᠬᠡᠨ ᠭᠡᠳᠡᠭ&#x202f;ᠢ ᠪᠢᠴᠢᠬᠦ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Call 110 now. Writing it down here tells nobody until it is received.</source>
        <translation type="unfinished">ᠣᠳᠤ 110&#x202f;ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃ ᠡᠨᠳᠡ ᠪᠢᠴᠢᠭᠰᠡᠨ&#x202f;ᠢ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠠᠪᠤᠲᠠᠯ᠎ᠠ ᠬᠡᠨ ᠴ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Is it happening now?</source>
        <translation type="unfinished">ᠣᠳᠤ ᠪᠣᠯᠵᠤ ᠪᠠᠢᠨ᠎ᠠ ᠤᠤ?</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished">ᠶᠠᠮᠠᠷ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Is anybody in danger?</source>
        <translation type="unfinished">ᠬᠥᠮᠦᠨ ᠠᠶᠤᠯ&#x202f;ᠲᠠᠢ ᠦᠦ?</translation>
    </message>
    <message>
        <source>What, which vehicle or thing, which way</source>
        <translation type="unfinished">ᠶᠠᠮᠠᠷ ᠬᠡᠷᠡᠭ᠂ ᠶᠠᠮᠠᠷ ᠲᠡᠷᠭᠡ ᠪᠤᠶᠤ ᠵᠦᠢᠯ᠂ ᠬᠠᠭᠤᠨᠠ ᠶᠠᠪᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">ᠴᠠᠭ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ᠭᠠᠵᠠᠷ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished">ᠭᠠᠴᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Seen or heard</source>
        <translation type="unfinished">ᠦᠵᠡᠭᠰᠡᠨ ᠪᠤᠶᠤ ᠰᠣᠨᠤᠰᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Whom you have called already</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠳᠦ ᠤᠲᠠᠰᠤᠳᠠᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Who told you</source>
        <translation type="unfinished">ᠬᠡᠨ ᠲᠠᠨ&#x202f;ᠳᠤ ᠬᠡᠯᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Give this code on a slip of paper</source>
        <translation type="unfinished">ᠡᠨᠡ ᠺᠣᠳ&#x202f;ᠢ ᠴᠠᠭᠠᠰᠤᠨ&#x202f;ᠳᠤ ᠪᠢᠴᠢᠵᠦ ᠥᠭᠭᠦᠭᠡᠷᠡᠢ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ᠲᠡᠭᠡᠨ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ᠪᠢᠰᠢ</translation>
    </message>
    <message>
        <source>sealed at once; only the station can read it</source>
        <translation type="unfinished">ᠪᠢᠴᠢᠭᠰᠡᠨ ᠳᠠᠷᠤᠶᠢ ᠪᠢᠲᠦᠭᠦᠮᠵᠢᠯᠡᠨ᠎ᠡ᠂ ᠵᠥᠪᠬᠡᠨ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠦᠵᠡᠨ᠎ᠡ</translation>
    </message>
    <message>
        <source>What is the name</source>
        <translation type="unfinished">ᠨᠡᠷ᠎ᠡ ᠨᠢ ᠬᠡᠨ ᠪᠤᠢ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
</context>
<context>
    <name>TipQuestion</name>
    <message>
        <source>Is it happening now?</source>
        <translation type="unfinished">ᠣᠳᠤ ᠪᠣᠯᠵᠤ ᠪᠠᠢᠨ᠎ᠠ ᠤᠤ?</translation>
    </message>
    <message>
        <source>Yes, it is happening now</source>
        <translation type="unfinished">ᠲᠡᠭᠡᠨ᠂ ᠣᠳᠤ ᠪᠣᠯᠵᠤ ᠪᠠᠢᠨ᠎ᠠ</translation>
    </message>
    <message>
        <source>No, it is over</source>
        <translation type="unfinished">ᠪᠢᠰᠢ᠂ ᠥᠩᠡᠷᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>Only crimes and safety belong here. Write what happened, not who people are.</source>
        <translation type="unfinished">ᠡᠨᠳᠡ ᠵᠥᠪᠬᠡᠨ ᠭᠡᠮ ᠬᠡᠷᠡᠭ ᠪᠠ ᠠᠶᠤᠯ ᠦᠭᠡᠢ&#x202f;ᠶᠢᠨ ᠲᠤᠬᠠᠢ ᠪᠢᠴᠢᠨ᠎ᠡ᠃ ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ&#x202f;ᠢ ᠪᠢᠴᠢ᠂ ᠬᠡᠨ ᠭᠡᠳᠡᠭ&#x202f;ᠢ ᠪᠢᠴᠢᠬᠦ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Names of those who tell you are not asked for.</source>
        <translation type="unfinished">ᠬᠡᠨ ᠲᠠᠨ&#x202f;ᠳᠤ ᠬᠡᠯᠡᠭᠰᠡᠨ&#x202f;ᠢ ᠠᠰᠠᠭᠤᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>TipsFlow</name>
    <message>
        <source>Who signs for it?</source>
        <translation type="unfinished">ᠬᠡᠨ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠬᠤ ᠪᠤᠢ?</translation>
    </message>
    <message>
        <source>Sign for it</source>
        <translation type="unfinished">ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠬᠤ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">ᠲᠠᠨ&#x202f;ᠤ ᠨᠡᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation type="unfinished">ᠪᠠᠢᠴᠠᠭᠠᠭᠰᠠᠨ ᠦᠷ᠎ᠡ ᠶᠠᠭᠤ ᠪᠤᠢ?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished">ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ᠲᠠᠢᠯᠪᠤᠷᠢ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">ᠦᠷ᠎ᠡ</translation>
    </message>
    <message>
        <source>Who is it passed on to?</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠳᠦ ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠨ ᠥᠭᠬᠦ ᠪᠤᠢ?</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation type="unfinished">ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠨ ᠥᠭᠬᠦ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">ᠨᠡᠭᠡᠴᠢ</translation>
    </message>
    <message>
        <source>the point is not told</source>
        <translation type="unfinished">ᠴᠡᠭ&#x202f;ᠲᠦ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>What is the point told?</source>
        <translation type="unfinished">ᠴᠡᠭ&#x202f;ᠲᠦ ᠶᠠᠭᠤ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ ᠪᠤᠢ?</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠬᠦ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">ᠺᠣᠳ</translation>
    </message>
    <message>
        <source>Open the informant&apos;s name?</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠴᠢ&#x202f;ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ&#x202f;ᠶᠢ ᠨᠡᠭᠡᠭᠡᠬᠦ ᠦᠦ?</translation>
    </message>
    <message>
        <source>Write it down and show the name</source>
        <translation type="unfinished">ᠲᠡᠮᠳᠡᠭᠯᠡᠵᠦ ᠨᠡᠷ᠎ᠡ&#x202f;ᠶᠢ ᠦᠵᠡᠭᠦᠯᠬᠦ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
    <message>
        <source>The informant</source>
        <translation type="unfinished">ᠮᠡᠳᠡᠭᠦᠯᠦᠭᠴᠢ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ᠬᠠᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Who opened it, when and why is written down before the name is shown.</source>
        <translation type="unfinished">ᠦᠵᠡᠭᠦᠯᠬᠦ&#x202f;ᠡᠴᠡ ᠤᠷᠢᠳᠠ ᠬᠡᠨ᠂ ᠬᠡᠵᠢᠶ᠎ᠡ᠂ ᠶᠠᠭᠤᠨ&#x202f;ᠳᠤ ᠨᠡᠭᠡᠭᠡᠭᠰᠡᠨ&#x202f;ᠢ ᠲᠡᠮᠳᠡᠭᠯᠡᠨ᠎ᠡ᠃</translation>
    </message>
</context>
<context>
    <name>TipsPage</name>
    <message>
        <source>Tips</source>
        <translation type="unfinished">ᠰᠡᠵᠢᠭᠦᠷ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished">ᠬᠢᠬᠦ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">ᠬᠡᠷᠡᠭ ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1᠂ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1᠄ %2</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠷᠠᠯ</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation type="unfinished">%1 ᠬᠦᠯᠢᠶᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>here for %1</source>
        <translation type="unfinished">%1 ᠪᠣᠯᠤᠭᠰᠠᠨ</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation type="unfinished">ᠬᠡᠨ ᠦᠵᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>An urgent tip has not reached the station. Please make the call.</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠷᠠᠯ ᠰᠡᠵᠢᠭᠦᠷ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠬᠦᠷᠦᠭᠡᠳ ᠦᠭᠡᠢ᠃ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation type="unfinished">ᠤᠲᠠᠰᠤᠨ&#x202f;ᠤ ᠳᠤᠭᠠᠷ</translation>
    </message>
    <message>
        <source>What is to be done today</source>
        <translation type="unfinished">ᠥᠨᠦᠳᠦᠷ ᠬᠢᠬᠦ ᠵᠦᠢᠯ</translation>
    </message>
    <message>
        <source>Nothing has to be done today</source>
        <translation type="unfinished">ᠥᠨᠦᠳᠦᠷ ᠬᠢᠬᠦ ᠵᠦᠢᠯ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>If something happened, press its picture below.</source>
        <translation type="unfinished">ᠬᠡᠷᠡᠭ ᠭᠠᠷᠪᠠᠯ ᠳᠣᠣᠷᠠᠬᠢ ᠵᠢᠷᠤᠭ&#x202f;ᠢ ᠳᠠᠷᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>Record something</source>
        <translation type="unfinished">ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do today</source>
        <translation type="unfinished">
            <numerusform>ᠥᠨᠦᠳᠦᠷ ᠬᠢᠬᠦ %n ᠵᠦᠢᠯ</numerusform>
            <numerusform>ᠥᠨᠦᠳᠦᠷ ᠬᠢᠬᠦ %n ᠵᠦᠢᠯ</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">ᠥᠨᠦᠳᠦᠷ</translation>
    </message>
    <message>
        <source>This month&apos;s report is due</source>
        <translation type="unfinished">ᠡᠨᠡ ᠰᠠᠷ᠎ᠠ&#x202f;ᠶᠢᠨ ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ&#x202f;ᠶᠢ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ ᠪᠣᠯᠪᠠ</translation>
    </message>
    <message>
        <source>Was there nothing? One click is enough.</source>
        <translation type="unfinished">ᠵᠦᠢᠯ ᠦᠭᠡᠢ ᠦᠦ? ᠨᠢᠭᠡ ᠳᠠᠷᠠᠬᠤ&#x202f;ᠳᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished">ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠪᠣᠯᠪᠠ</translation>
    </message>
    <message>
        <source>please call</source>
        <translation type="unfinished">ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation type="unfinished">
            <numerusform>%n ᠡᠳᠦᠷ ᠬᠣᠵᠢᠳᠠᠵᠠᠢ</numerusform>
            <numerusform>%n ᠡᠳᠦᠷ ᠬᠣᠵᠢᠳᠠᠵᠠᠢ</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">᠂ </translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation type="unfinished">ᠤᠲᠠᠰᠤ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Ask after %1</source>
        <translation type="unfinished">%1&#x202f;ᠶᠢ ᠡᠷᠭᠢᠨ ᠠᠢᠯᠴᠢᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation type="unfinished">ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠄ %1</translation>
    </message>
    <message numerus="yes">
        <source>day %n</source>
        <translation type="unfinished">
            <numerusform>%n&#x202f;ᠳᠦᠭᠡᠷ ᠡᠳᠦᠷ</numerusform>
            <numerusform>%n&#x202f;ᠳᠦᠭᠡᠷ ᠡᠳᠦᠷ</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing: %1</source>
        <translation type="unfinished">ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠨ ᠪᠢᠴᠢᠬᠦ᠄ %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished">ᠪᠢᠴᠢᠵᠦ ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>Urgent tip, not received yet</source>
        <translation type="unfinished">ᠶᠠᠭᠠᠷᠠᠯ ᠰᠡᠵᠢᠭᠦᠷ᠂ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠠᠪᠤᠭᠠᠳ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>past its month</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠰᠠᠷ᠎ᠠ ᠬᠡᠲᠦᠷᠡᠵᠡᠢ</translation>
    </message>
    <message>
        <source>its month is nearly over</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠰᠠᠷ᠎ᠠ ᠪᠣᠯᠬᠤ ᠳᠥᠬᠦᠵᠡᠢ</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform>ᠪᠠᠰᠠ %n</numerusform>
            <numerusform>ᠪᠠᠰᠠ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the last: %1, %2</source>
        <translation type="unfinished">ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ&#x202f;ᠢ ᠪᠤᠴᠠᠭᠠᠬᠤ᠄ %1᠂ %2</translation>
    </message>
    <message>
        <source>The date of this computer may be wrong. Please set it right before you write.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢᠨ&#x202f;ᠤ ᠡᠳᠦᠷ ᠪᠦᠷᠦᠭᠦ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠪᠢᠴᠢᠬᠦ&#x202f;ᠡᠴᠡ ᠤᠷᠢᠳᠠ ᠵᠠᠰᠠᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>Copy the ledger to a stick</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠ&#x202f;ᠶᠢ USB&#x202f;ᠳᠤ ᠬᠠᠭᠤᠯᠬᠤ</translation>
    </message>
    <message>
        <source>The last copy is a month old, or there is none.</source>
        <translation type="unfinished">ᠰᠡᠭᠦᠯ&#x202f;ᠦᠨ ᠬᠠᠭᠤᠯᠪᠤᠷᠢ ᠨᠢᠭᠡ ᠰᠠᠷ᠎ᠠ&#x202f;ᠶᠢᠨ ᠤᠷᠢᠳᠠ&#x202f;ᠬᠢ᠂ ᠪᠤᠶᠤ ᠬᠠᠭᠤᠯᠪᠤᠷᠢ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>time to copy</source>
        <translation type="unfinished">ᠬᠠᠭᠤᠯᠬᠤ ᠴᠠᠭ</translation>
    </message>
    <message>
        <source>They quarrel again: %1</source>
        <translation type="unfinished">ᠳᠠᠺᠢᠨ ᠮᠠᠷᠭᠤᠭᠰᠠᠨ᠄ %1</translation>
    </message>
    <message>
        <source>Found on %1; mediation has not begun again yet</source>
        <translation type="unfinished">%1 ᠮᠡᠳᠡᠭᠰᠡᠨ᠂ ᠳᠠᠺᠢᠨ ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠵᠦ ᠡᠬᠢᠯᠡᠭᠡᠳᠦᠢ</translation>
    </message>
    <message>
        <source>mediate</source>
        <translation type="unfinished">ᠡᠪᠯᠡᠷᠦᠭᠦᠯᠬᠦ</translation>
    </message>
    <message>
        <source>Go on changing: %1</source>
        <translation type="unfinished">ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠨ ᠵᠠᠰᠠᠬᠤ᠄ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new notices</source>
        <translation type="unfinished">
            <numerusform>%n ᠰᠢᠨ᠎ᠡ ᠮᠡᠳᠡᠭᠳᠡᠯ</numerusform>
            <numerusform>%n ᠰᠢᠨ᠎ᠡ ᠮᠡᠳᠡᠭᠳᠡᠯ</numerusform>
        </translation>
    </message>
    <message>
        <source>What the station says</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠮᠡᠳᠡᠭᠳᠡᠯ</translation>
    </message>
    <message>
        <source>The station asks: %1</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠭᠤᠶᠤᠪᠠ᠄ %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished">%1 ᠬᠦᠷᠲᠡᠯ᠎ᠡ</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished">ᠬᠦᠰᠡᠭᠰᠡᠨ</translation>
    </message>
    <message>
        <source>The station asks for more: %1</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠨᠡᠮᠡᠬᠦ&#x202f;ᠶᠢ ᠭᠤᠶᠤᠪᠠ᠄ %1</translation>
    </message>
    <message>
        <source>please add</source>
        <translation type="unfinished">ᠨᠡᠮᠡᠨ᠎ᠡ ᠦᠦ</translation>
    </message>
    <message numerus="yes">
        <source>%n notices from the station to read</source>
        <translation type="unfinished">
            <numerusform>ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ %n ᠮᠡᠳᠡᠭᠳᠡᠯ ᠤᠩᠰᠢᠭᠠᠳᠤᠢ</numerusform>
            <numerusform>ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ %n ᠮᠡᠳᠡᠭᠳᠡᠯ ᠤᠩᠰᠢᠭᠠᠳᠤᠢ</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished">ᠤᠩᠰᠢᠭᠠᠳᠤᠢ</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished">%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>TransferChange</name>
    <message>
        <source>To whom</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠳᠦ</translation>
    </message>
    <message>
        <source>Who exactly</source>
        <translation type="unfinished">ᠠᠯᠢ ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation type="unfinished">ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠭᠰᠡᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
    <message>
        <source>They confirm until</source>
        <translation type="unfinished">ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ&#x202f;ᠢᠶᠠᠨ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>They answer until</source>
        <translation type="unfinished">ᠬᠠᠷᠢᠭᠤᠯᠬᠤ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>They have it since</source>
        <translation type="unfinished">ᠲᠡᠳᠡ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>They answered on</source>
        <translation type="unfinished">ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation type="unfinished">ᠲᠡᠳᠡ ᠶᠠᠭᠤ ᠭᠡᠵᠦ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Hand it on</source>
        <translation type="unfinished">ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠨ ᠥᠭᠬᠦ</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">ᠬᠡᠨ&#x202f;ᠳᠦ</translation>
    </message>
    <message>
        <source>Who exactly</source>
        <translation type="unfinished">ᠠᠯᠢ ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation type="unfinished">ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠭᠰᠡᠨ ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
    <message>
        <source>They confirm until</source>
        <translation type="unfinished">ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ&#x202f;ᠢᠶᠠᠨ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>They answer until</source>
        <translation type="unfinished">ᠬᠠᠷᠢᠭᠤᠯᠬᠤ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ</translation>
    </message>
</context>
<context>
    <name>TwinsBox</name>
    <message>
        <source>Is this one matter?</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠬᠡᠷᠡᠭ ᠮᠦᠨ ᠦᠦ?</translation>
    </message>
    <message>
        <source>No, these are two matters</source>
        <translation type="unfinished">ᠪᠢᠰᠢ᠂ ᠬᠣᠶᠠᠷ ᠬᠡᠷᠡᠭ</translation>
    </message>
    <message>
        <source>The other report leaves the counts; its history stays. Its point hears only that.</source>
        <translation type="unfinished">ᠨᠥᠭᠦᠭᠡ ᠮᠡᠳᠡᠭᠦᠯᠡᠯᠲᠡ ᠲᠣᠭᠠ&#x202f;ᠠᠴᠠ ᠭᠠᠷᠴᠤ᠂ ᠲᠡᠦᠬᠡ ᠨᠢ ᠦᠯᠳᠦᠨ᠎ᠡ᠃ ᠲᠡᠭᠦᠨ&#x202f;ᠦ ᠴᠡᠭ ᠵᠥᠪᠬᠡᠨ ᠡᠭᠦᠨ&#x202f;ᠢ ᠮᠡᠳᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>One matter: keep this one</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠬᠡᠷᠡᠭ᠄ ᠡᠭᠦᠨ&#x202f;ᠢ ᠦᠯᠳᠡᠭᠡᠬᠦ</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ᠬᠠᠭᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Lianfang</source>
        <translation type="unfinished">ᠯᠢᠶᠠᠨᠹᠠᠩ</translation>
    </message>
    <message>
        <source>The ledger is locked.</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠ ᠣᠩᠭᠢᠨᠢᠯᠠᠭᠠᠲᠠᠢ ᠪᠠᠢᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">ᠨᠡᠭᠡᠭᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Forgotten? Use the slip</source>
        <translation type="unfinished">ᠮᠠᠷᠲᠠᠭᠰᠠᠨ ᠦᠦ? ᠬᠤᠤᠳᠠᠰᠤ&#x202f;ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished">ᠳᠠᠰᠭᠤᠯ ᠬᠢᠬᠦ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">ᠲᠤᠰᠠᠯᠠᠮᠵᠢ</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation type="unfinished">ᠨᠥᠭᠡᠴᠡ ᠬᠠᠭᠤᠯᠪᠤᠷᠢ&#x202f;ᠠᠴᠠ ᠰᠡᠷᠭᠦᠭᠡᠬᠦ</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>A newer program</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠫᠷᠣᠭᠷᠠᠮ</translation>
    </message>
    <message>
        <source>It comes as a signed file on a stick. It is checked, and nothing is installed by itself.</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠫᠷᠣᠭᠷᠠᠮ ᠪᠣᠯ ᠭᠠᠷ&#x202f;ᠤᠨ ᠦᠰᠦᠭ ᠵᠢᠷᠤᠭᠰᠠᠨ ᠹᠠᠶᠢᠯ᠂ USB&#x202f;ᠪᠠᠷ ᠢᠷᠡᠨ᠎ᠡ᠃ ᠤᠷᠢᠳᠠ ᠪᠠᠢᠴᠠᠭᠠᠨ᠎ᠠ᠂ ᠥᠪᠡᠷ&#x202f;ᠢᠶᠡᠨ ᠣᠷᠤᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Look at an update file</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠫᠷᠣᠭᠷᠠᠮ&#x202f;ᠤᠨ ᠹᠠᠶᠢᠯ&#x202f;ᠢ ᠦᠵᠡᠬᠦ</translation>
    </message>
</context>
<context>
    <name>UpdateFlow</name>
    <message>
        <source>The update file</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠫᠷᠣᠭᠷᠠᠮ&#x202f;ᠤᠨ ᠹᠠᠶᠢᠯ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ᠳᠠᠷᠠᠭᠠ ᠪᠣᠯᠤᠶ᠎ᠠ</translation>
    </message>
    <message>
        <source>Take out the installer</source>
        <translation type="unfinished">ᠣᠷᠤᠭᠤᠯᠬᠤ ᠹᠠᠶᠢᠯ&#x202f;ᠢ ᠭᠠᠷᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Version %1, of %2</source>
        <translation type="unfinished">%1 ᠬᠡᠪᠯᠡᠯ᠂ %2</translation>
    </message>
    <message>
        <source>The makers of this program signed it, and it is made for this computer.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠫᠷᠣᠭᠷᠠᠮ&#x202f;ᠢ ᠬᠢᠭᠰᠡᠨ ᠬᠥᠮᠦᠰ ᠭᠠᠷ&#x202f;ᠤᠨ ᠦᠰᠦᠭ ᠵᠢᠷᠤᠵᠠᠢ᠂ ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ&#x202f;ᠳᠤ ᠣᠷᠤᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>This program is as new already. There is nothing to do.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠫᠷᠣᠭᠷᠠᠮ ᠰᠢᠨ᠎ᠡ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠣᠷᠤᠭᠤᠯᠬᠤ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>It is made for another kind of computer.</source>
        <translation type="unfinished">ᠥᠭᠡᠷ᠎ᠡ ᠵᠦᠢᠯ&#x202f;ᠦᠨ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ&#x202f;ᠳᠤ ᠬᠡᠷᠡᠭᠯᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>First copy the ledger to a stick. Then close this program and start this file: %1</source>
        <translation type="unfinished">ᠤᠷᠢᠳᠠ ᠳᠠᠩᠰᠠ&#x202f;ᠶᠢ USB&#x202f;ᠳᠤ ᠬᠠᠭᠤᠯᠬᠤ᠃ ᠳᠠᠷᠠᠭᠠ ᠡᠨᠡ ᠫᠷᠣᠭᠷᠠᠮ&#x202f;ᠢ ᠬᠠᠭᠠᠭᠠᠳ ᠡᠨᠡ ᠹᠠᠶᠢᠯ&#x202f;ᠢ ᠨᠡᠭᠡᠭᠡᠭᠡᠷᠡᠢ᠄ %1</translation>
    </message>
    <message>
        <source>The installer is here</source>
        <translation type="unfinished">ᠣᠷᠤᠭᠤᠯᠬᠤ ᠹᠠᠶᠢᠯ ᠡᠨᠳᠡ ᠪᠠᠢᠨ᠎ᠠ</translation>
    </message>
    <message>
        <source>This update is of no use</source>
        <translation type="unfinished">ᠡᠨᠡ ᠹᠠᠶᠢᠯ&#x202f;ᠢ ᠬᠡᠷᠡᠭᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>The makers of this program did not sign this file. Do not use it.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠫᠷᠣᠭᠷᠠᠮ&#x202f;ᠢ ᠬᠢᠭᠰᠡᠨ ᠬᠥᠮᠦᠰ ᠡᠨᠡ ᠹᠠᠶᠢᠯ&#x202f;ᠳᠤ ᠭᠠᠷ&#x202f;ᠤᠨ ᠦᠰᠦᠭ ᠵᠢᠷᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠪᠦᠦ ᠬᠡᠷᠡᠭᠯᠡ᠃</translation>
    </message>
    <message>
        <source>The file is damaged. Have it copied once more.</source>
        <translation type="unfinished">ᠹᠠᠶᠢᠯ ᠡᠪᠳᠡᠷᠡᠵᠡᠢ᠃ ᠳᠠᠺᠢᠨ ᠬᠠᠭᠤᠯᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>This program cannot read this file.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠫᠷᠣᠭᠷᠠᠮ ᠡᠨᠡ ᠹᠠᠶᠢᠯ&#x202f;ᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ᠬᠠᠭᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>UprightLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">ᠬᠠᠭᠤᠯᠬᠤ</translation>
    </message>
</context>
<context>
    <name>VerticalCalendar</name>
    <message>
        <source>Mon</source>
        <translation type="unfinished">ᠨᠢᠭᠡ</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished">ᠬᠣᠶᠠᠷ</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished">ᠭᠤᠷᠪᠠ</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished">ᠳᠥᠷᠪᠡ</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished">ᠲᠠᠪᠤ</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished">ᠵᠢᠷᠭᠤᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation type="unfinished">ᠥᠩᠡᠷᠡᠭᠰᠡᠨ ᠰᠠᠷ᠎ᠠ</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation type="unfinished">ᠳᠠᠷᠠᠭ᠎ᠠ ᠰᠠᠷ᠎ᠠ</translation>
    </message>
</context>
<context>
    <name>VerticalDateEdit</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">ᠴᠠᠭᠯᠠᠪᠤᠷ</translation>
    </message>
</context>
<context>
    <name>VerticalMessageBox</name>
    <message>
        <source>OK</source>
        <translation type="unfinished">ᠪᠣᠯᠤᠨ᠎ᠠ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ᠲᠡᠭᠡᠨ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ᠪᠢᠰᠢ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">ᠦᠭᠡᠢᠰᠭᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ᠬᠠᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">ᠬᠡᠷᠡᠭᠭᠦᠢ</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>, </source>
        <translation type="unfinished">᠂ </translation>
    </message>
</context>
<context>
    <name>VoidForm</name>
    <message>
        <source>Make it void</source>
        <translation type="unfinished">ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>It stays in the file and does not count; its number is not reused.</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠᠨ&#x202f;ᠳᠤ ᠦᠯᠳᠦᠨ᠎ᠡ᠂ ᠲᠣᠭᠠ&#x202f;ᠳᠤ ᠣᠷᠤᠬᠤ ᠦᠭᠡᠢ᠂ ᠳᠤᠭᠠᠷ&#x202f;ᠢ ᠨᠢ ᠳᠠᠺᠢᠨ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ᠰᠢᠯᠲᠠᠭᠠᠨ</translation>
    </message>
</context>
<context>
    <name>VolunteerForm</name>
    <message>
        <source>One more volunteer at this computer</source>
        <translation type="unfinished">ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢᠨ&#x202f;ᠳᠤ ᠨᠢᠭᠡ ᠰᠠᠢᠨ ᠳᠤᠷᠠᠳᠠᠨ ᠨᠡᠮᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Let this person type it. Whoever has a name here already gets another passphrase.</source>
        <translation type="unfinished">ᠲᠤᠰ ᠬᠥᠮᠦᠨ ᠥᠪᠡᠷ&#x202f;ᠢᠶᠡᠨ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃ ᠨᠡᠷ᠎ᠡ ᠪᠦᠬᠦᠢ ᠬᠥᠮᠦᠨ ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ&#x202f;ᠪᠡᠨ ᠰᠣᠯᠢᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation type="unfinished">ᠨᠡᠮᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ᠨᠡᠷ᠎ᠡ</translation>
    </message>
</context>
<context>
    <name>VolunteersCard</name>
    <message>
        <source>Who opens this ledger</source>
        <translation type="unfinished">ᠡᠨᠡ ᠳᠠᠩᠰᠠ&#x202f;ᠶᠢ ᠬᠡᠨ ᠨᠡᠭᠡᠭᠡᠨ᠎ᠡ</translation>
    </message>
    <message>
        <source>Let one more in</source>
        <translation type="unfinished">ᠨᠢᠭᠡ ᠬᠥᠮᠦᠨ ᠨᠡᠮᠡᠬᠦ</translation>
    </message>
    <message>
        <source>A new signing key</source>
        <translation type="unfinished">ᠭᠠᠷ&#x202f;ᠤᠨ ᠦᠰᠦᠭ&#x202f;ᠦᠨ ᠰᠢᠨ᠎ᠡ ᠲᠦᠯᠬᠢᠭᠦᠷ</translation>
    </message>
    <message>
        <source>whoever set it up</source>
        <translation type="unfinished">ᠠᠩᠬᠠ ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠤᠭᠰᠠᠨ ᠬᠥᠮᠦᠨ</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished">ᠬᠠᠰᠤᠬᠤ</translation>
    </message>
</context>
<context>
    <name>VolunteersFlow</name>
    <message>
        <source>Let %1 go?</source>
        <translation type="unfinished">%1&#x202f;ᠢ ᠬᠠᠰᠤᠬᠤ ᠤᠤ？</translation>
    </message>
    <message>
        <source>Let go whoever set it up?</source>
        <translation type="unfinished">ᠠᠩᠬᠠ ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠤᠭᠰᠠᠨ ᠬᠥᠮᠦᠨ&#x202f;ᠢ ᠬᠠᠰᠤᠬᠤ ᠤᠤ？</translation>
    </message>
    <message>
        <source>This passphrase opens the ledger no more. What the person has read cannot be called back.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠨᠢᠭᠤᠴᠠ ᠦᠭᠡ ᠳᠠᠩᠰᠠ&#x202f;ᠶᠢ ᠳᠠᠬᠢᠵᠤ ᠨᠡᠭᠡᠭᠡᠬᠦ ᠦᠭᠡᠢ᠃ ᠤᠩᠰᠢᠭᠰᠠᠨ&#x202f;ᠢ ᠪᠤᠴᠠᠭᠠᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished">ᠬᠠᠰᠤᠬᠤ</translation>
    </message>
    <message>
        <source>If somebody may have copied this computer: what is written from now on is signed with a new key, and the station hears of it with the next round.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ&#x202f;ᠶᠢ ᠬᠠᠭᠤᠯᠵᠤ ᠮᠠᠭᠠᠳ ᠪᠣᠯ᠄ ᠣᠳᠣ&#x202f;ᠠᠴᠠ ᠰᠢᠨ᠎ᠡ ᠲᠦᠯᠬᠢᠭᠦᠷ&#x202f;ᠢᠶᠡᠷ ᠭᠠᠷ&#x202f;ᠤᠨ ᠦᠰᠦᠭ ᠵᠢᠷᠤᠬᠤ ᠪᠥᠭᠡᠳ ᠳᠠᠷᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠣᠯᠢᠯᠴᠠᠭ᠎ᠠ&#x202f;ᠪᠠᠷ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠮᠡᠳᠡᠨ᠎ᠡ᠃</translation>
    </message>
    <message>
        <source>A new signing key?</source>
        <translation type="unfinished">ᠭᠠᠷ&#x202f;ᠤᠨ ᠦᠰᠦᠭ&#x202f;ᠦᠨ ᠰᠢᠨ᠎ᠡ ᠲᠦᠯᠬᠢᠭᠦᠷ ᠦᠦ？</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠲᠦᠯᠬᠢᠭᠦᠷ ᠬᠢᠬᠦ</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>dropped here</source>
        <translation type="unfinished">ᠡᠨᠳᠡ ᠲᠠᠯᠪᠢᠭᠰᠠᠨ ᠹᠠᠶᠢᠯ</translation>
    </message>
    <message>
        <source>File from %1</source>
        <translation type="unfinished">%1&#x202f;ᠦᠨ ᠹᠠᠶᠢᠯ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1᠄ %2</translation>
    </message>
    <message>
        <source>A newer version wrote it. Install the new version; it is read by itself then.</source>
        <translation type="unfinished">ᠰᠢᠨ᠎ᠡ ᠫᠷᠣᠭᠷᠠᠮ ᠪᠢᠴᠢᠵᠡᠢ᠃ ᠰᠢᠨ᠎ᠡ&#x202f;ᠶᠢ ᠣᠷᠤᠭᠤᠯᠪᠠᠯ ᠥᠪᠡᠷ&#x202f;ᠢᠶᠡᠨ ᠤᠩᠰᠢᠨ᠎ᠠ᠃</translation>
    </message>
    <message>
        <source>It is not signed by a computer this desk knows. Ask the point what it is.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠲᠠᠨᠢᠬᠤ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ ᠭᠠᠷ ᠤᠰᠤᠭ ᠵᠢᠷᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠴᠡᠭ&#x202f;ᠡᠴᠡ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>It comes from a computer whose word was taken away.</source>
        <translation type="unfinished">ᠡᠷᠬᠡ&#x202f;ᠶᠢ ᠨᠢ ᠬᠠᠰᠤᠭᠰᠠᠨ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ&#x202f;ᠠᠴᠠ ᠢᠷᠡᠵᠡᠢ᠃</translation>
    </message>
    <message>
        <source>This kit was used already. Make the point a new kit.</source>
        <translation type="unfinished">ᠡᠨᠡ ᠪᠠᠭᠴᠠ&#x202f;ᠶᠢ ᠨᠢᠭᠡᠨᠲᠡ ᠬᠡᠷᠡᠭᠯᠡᠵᠡᠢ᠃ ᠰᠢᠨ᠎ᠡ ᠪᠠᠭᠴᠠ ᠬᠢᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>It was sealed to another desk.</source>
        <translation type="unfinished">ᠥᠭᠡᠷ᠎ᠡ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠳᠤ ᠪᠢᠲᠦᠭᠦᠮᠵᠢᠯᠡᠵᠡᠢ᠃</translation>
    </message>
    <message>
        <source>A point wrote what it may not write. Nothing was taken over.</source>
        <translation type="unfinished">ᠴᠡᠭ ᠪᠢᠴᠢᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ ᠵᠦᠢᠯ ᠪᠢᠴᠢᠵᠡᠢ᠃ ᠶᠠᠭᠤ ᠴ ᠠᠪᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃</translation>
    </message>
    <message>
        <source>A value in it is broken. Ask the point to write it again.</source>
        <translation type="unfinished">ᠳᠣᠲᠤᠷ&#x202f;ᠠ ᠨᠢ ᠡᠪᠳᠡᠷᠡᠭᠰᠡᠨ ᠤᠲᠠᠭ᠎ᠠ ᠪᠤᠢ᠃ ᠴᠡᠭ&#x202f;ᠡᠴᠡ ᠳᠠᠺᠢᠨ ᠪᠢᠴᠢᠬᠦ&#x202f;ᠶᠢ ᠭᠤᠶᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>The file is damaged. Ask the point to send it again.</source>
        <translation type="unfinished">ᠹᠠᠶᠢᠯ ᠡᠪᠳᠡᠷᠡᠵᠡᠢ᠃ ᠴᠡᠭ&#x202f;ᠡᠴᠡ ᠳᠠᠺᠢᠨ ᠶᠠᠪᠤᠭᠤᠯᠬᠤ&#x202f;ᠶᠢ ᠭᠤᠶᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Lianfang</source>
        <translation type="unfinished">ᠯᠢᠶᠠᠨᠹᠠᠩ&#x202f;ᠳᠤ ᠲᠠᠪᠲᠠᠢ ᠮᠣᠷᠢᠯᠠᠭᠠᠷᠠᠢ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ᠪᠤᠴᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">ᠳᠠᠷᠠᠭ᠎ᠠ&#x202f;ᠬᠢ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">ᠡᠬᠢᠯᠡᠬᠦ</translation>
    </message>
    <message>
        <source>Which language do you read?</source>
        <translation type="unfinished">ᠶᠠᠮᠠᠷ ᠬᠡᠯᠡ&#x202f;ᠪᠡᠷ ᠤᠩᠰᠢᠳᠠᠭ ᠪᠤᠢ?</translation>
    </message>
    <message>
        <source>How large should the letters be?</source>
        <translation type="unfinished">ᠦᠰᠦᠭ ᠬᠡᠳᠦᠢ ᠶᠡᠬᠡ ᠪᠠᠢᠪᠠᠯ ᠵᠦᠢ ᠪᠤᠢ?</translation>
    </message>
    <message>
        <source>You read this without glasses? Then it is right.</source>
        <translation type="unfinished">ᠨᠢᠳᠦᠨ ᠰᠢᠯ ᠦᠭᠡᠢ&#x202f;ᠪᠡᠷ ᠡᠭᠦᠨ&#x202f;ᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠪᠠᠯ ᠵᠦᠢ ᠪᠤᠢ᠃</translation>
    </message>
    <message>
        <source>The kit from the station</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠪᠠᠭᠴᠠ</translation>
    </message>
    <message>
        <source>A file on a stick, and a code that the station tells you.</source>
        <translation type="unfinished">USB ᠳᠡᠭᠡᠷ᠎ᠡ&#x202f;ᠬᠢ ᠹᠠᠶᠢᠯ ᠪᠠ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ ᠲᠠᠨ&#x202f;ᠳᠤ ᠬᠡᠯᠡᠬᠦ ᠺᠣᠳ᠃</translation>
    </message>
    <message>
        <source>Choose the kit file</source>
        <translation type="unfinished">ᠨᠡᠭᠡᠭᠡᠬᠦ ᠪᠠᠭᠴᠠ&#x202f;ᠶᠢᠨ ᠹᠠᠶᠢᠯ&#x202f;ᠢ ᠰᠣᠩᠭᠤᠬᠤ</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation type="unfinished">ᠨᠢᠭᠡᠨ ᠤᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠺᠣᠳ</translation>
    </message>
    <message>
        <source>No kit yet: practise first</source>
        <translation type="unfinished">ᠨᠡᠭᠡᠭᠡᠬᠦ ᠪᠠᠭᠴᠠ ᠦᠭᠡᠢ᠄ ᠤᠷᠢᠳᠠ ᠳᠠᠰᠭᠤᠯ ᠬᠢᠬᠦ</translation>
    </message>
    <message>
        <source>Lock your ledger</source>
        <translation type="unfinished">ᠳᠠᠩᠰᠠ&#x202f;ᠪᠠᠨ ᠣᠩᠭᠢᠨᠢᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Choose the kit file first.</source>
        <translation type="unfinished">ᠤᠷᠢᠳᠠ ᠪᠠᠭᠴᠠ&#x202f;ᠶᠢᠨ ᠹᠠᠶᠢᠯ&#x202f;ᠢ ᠰᠣᠩᠭᠤᠭᠠᠷᠠᠢ᠃</translation>
    </message>
    <message>
        <source>Type the code that the station told you.</source>
        <translation type="unfinished">ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠬᠡᠯᠡᠭᠰᠡᠨ ᠺᠣᠳ&#x202f;ᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">%2 ᠠᠯᠬᠤᠮ&#x202f;ᠤᠨ %1</translation>
    </message>
    <message>
        <source>This is a desk&apos;s computer</source>
        <translation type="unfinished">ᠡᠨᠡ ᠪᠣᠯ ᠴᠠᠭᠳᠠᠭ᠎ᠠ&#x202f;ᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ&#x202f;ᠶᠢᠨ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation type="unfinished">ᠨᠥᠭᠡᠴᠡ ᠬᠠᠭᠤᠯᠪᠤᠷᠢ&#x202f;ᠠᠴᠠ ᠰᠡᠷᠭᠦᠭᠡᠬᠦ</translation>
    </message>
</context>
</TS>
