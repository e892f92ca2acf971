<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn_CN">
<context>
    <name>Button</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>The program made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is saved. You can go on. To help us mend it, copy this report and give it to the station; it holds nothing you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>for example 3.5 or yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is not understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Pick a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many; shorten it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This may only be done at the station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not here any more: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ledger in this folder yet: %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a ledger in this folder already: %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not right. Try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: %6. Call the station; nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program wrote this ledger. Install the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is open already. Use the window that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox cannot be reached now. Everything is safe here; try later or use a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a mailbox: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one-time code is not right. Ask the station to read it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a kit, or it is damaged. Ask the station for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %6 was set aside: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %6 cannot be read: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %6 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood. Please write it another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the program does not know “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the program does not know this ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%5” is not in the list. Please choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 characters. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet. Please check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is too early. It cannot be before %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an identity-card number here. Please take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a bank-card number here. Please take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what happened, not who people are. Please take out “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a telephone number. Please check it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not possible now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%5 is very much. If it is right, press Save once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
