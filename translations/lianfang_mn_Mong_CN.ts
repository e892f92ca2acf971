<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn_CN">
<context>
    <name>AcceptForm</name>
    <message>
        <source>Accept it for mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are willing to be mediated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>%1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>What they answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have it since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Lianfang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font for Mongolian is missing here. Ask for the program to be set up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolian cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">ᠲᠣᠭᠲᠠᠭᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>from the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parcels read, %2 known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people wrote the same thing differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: could not be read or taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels that were here already; nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: parcels %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are asked for in the next receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two computers wrote under one name. Both are kept; ring the point up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this round brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds that brought something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch files can be dropped anywhere on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the mailbox …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels sent: %1. Parcels read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last fetched on %1, from the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox could not be reached on %1. Nothing is lost; points&apos; sticks can be opened.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulletinsFlow</name>
    <message>
        <source>It goes out with the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken down wherever it went, with the next round.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulletinsPage</name>
    <message>
        <source>Bulletins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for every point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one point.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It broke out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed on to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counselling: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Choose a line to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed on to %1, not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into it: the report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: it counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFlow</name>
    <message>
        <source>Settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up was let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this follow-up go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point reads it after the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the point asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station alone may change it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the same matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, one matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, two matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next follow-up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed on to %1, not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count any more, and stays in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains to be said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>“%1” was written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one stands</source>
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
    <name>Days</name>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideFlow</name>
    <message>
        <source>Settled. The other value stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make these one case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other report leaves every count. Both histories stay together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are one case now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two matters. This is not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could be read now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None can be read yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be decided here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is thrown away. It waits here until it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>station has it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskCase</name>
    <message>
        <source>It broke out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed on to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskLedgers</name>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskSettings</name>
    <message>
        <source>Ledger numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} and {n} are filled in; {n:03} pads with zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days an unfounded tip is kept after it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days an informant&apos;s name is kept after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go what is due now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Lianfang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a round brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you read single records?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bureau works with totals. Who looked at records, when and why is written down for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisputeForm</name>
    <message>
        <source>Record a dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first five are enough to save; the rest can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call 110 first, then tell the station, write last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what was seen or heard; leaving all blank is right too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are still at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DissuasionForm</name>
    <message>
        <source>Record a stopped fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you heard of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money at stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was it, as the village calls them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>110 or 96110 was told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Change what is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are still at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides agree to a second month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who mediated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is difficult and tangled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call first, then come back and write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot call for you. Take the telephone now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cannot speak, send a text message to 12110.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have called; write it down now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePanel</name>
    <message>
        <source>To the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a USB stick, copy, carry it to the station, and bring the answer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the mailbox …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels sent: %1. Parcels read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved here, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received by the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The station could not read %n records. Please call them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last try, on %1, did not get through. Nothing is lost; try again with a signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station has everything. It said so on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records are only on this computer. Send them when there is a signal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are sent. The station has not confirmed them yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>Fields</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is dangerous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money saved (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People talked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People reached online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App installed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has to mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who mediated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>however bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are they content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiveUpForm</name>
    <message>
        <source>It could not be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell both sides: the law leaves them arbitration, the authorities and the court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HazardForm</name>
    <message>
        <source>Record a hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is dangerous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has to mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-fraud outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step in a dispute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KitWindow</name>
    <message>
        <source>The kit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the code down or read it out by telephone. It is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ᠬᠠᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>The kit&apos;s file goes on a stick, the code another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the kit&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People or times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgersPage</name>
    <message>
        <source>Ledgers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One character is enough to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelPart</name>
    <message>
        <source>The signs suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it if you agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why another level</source>
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
    <message>
        <source>Write down a mediation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are follow-ups to do first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the last follow-up it was not settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of those it was handed to is not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been sent already; the station decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed again since, and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a part that is not installed here: %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentLine</name>
    <message>
        <source>time, for example 21:30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Report for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have recorded is reported by itself. Tick only where there was nothing at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Letters or digits</source>
        <translation type="unfinished">ᠦᠰᠦᠭ ᠪᠤᠶᠤ ᠲᠣᠭ᠎ᠠ</translation>
    </message>
    <message>
        <source>Other order of the letters</source>
        <translation type="unfinished">ᠦᠰᠦᠭ&#x202f;ᠦᠨ ᠨᠥᠭᠥᠭᠡ ᠳᠠᠷᠠᠭᠠᠯᠠᠯ</translation>
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
        <translation type="unfinished">ᠰᠠᠯᠠᠩᠭᠢᠳ ᠡᠭᠡᠰᠢᠭ</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished">ᠳᠠᠭᠠᠪᠤᠷᠢ</translation>
    </message>
</context>
<context>
    <name>OutreachForm</name>
    <message>
        <source>Record anti-fraud outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many did you talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are in the group, without you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often was it read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many households hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaflets given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App installed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which frauds were explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station took part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>One more side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: Zhang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: the Li family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone (may be left empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>This year up to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointWindow</name>
    <message>
        <source>Lianfang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laptop lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kit not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsFlow</name>
    <message>
        <source>A new point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two digits, 01 to 84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kit for another laptop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the old laptop sends from now on is set aside. The new one gets all records back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the laptop lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its word away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sends from now on is set aside, and nothing is sealed to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its word was taken away. Make a kit for another laptop when there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the point asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point reads it after the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsPage</name>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those that have not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points reported, %3 said there was nothing, %4 are silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers with one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the kit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Choose a line to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Leave it for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>ReferForm</name>
    <message>
        <source>Counselling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom, as the village calls them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>It broke out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays one case: the settlement is kept, and mediation begins again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Month, quarter and year tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes by kind and risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comprehensive-governance layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justice-office layout, 18 kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of anti-fraud talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of hazards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups that are overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes open for more than 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red and orange disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed on and not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that have not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases handled, for the subsidy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsFlow</name>
    <message>
        <source>Kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and ledgers, all from the same numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>Record a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Write down a mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go: the words of %1 tips, the informants of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
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
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>It is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The written agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose committee puts its seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the village&apos;s mediation committee, never the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they disagreed about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one point a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both want the court to confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who mediated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was difficult and tangled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed for the two highest levels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallForm</name>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>By township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It broke out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides want mediation; the month begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what they agreed; follow-ups are planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side refuses, or they do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the station, the justice office, the court …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All follow-ups are done, and it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They quarrel about the same thing again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written down by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody wants to talk to a counsellor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Saved: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TipCard</name>
    <message>
        <source>Choose a tip to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent: ring the point up, then sign for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was going on when it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave a name, which is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks again with the code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the name …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TipForm</name>
    <message>
        <source>Record a tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what happened, not who people are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call 110 now. Writing it down here tells nobody until it is received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it happening now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anybody in danger?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, which vehicle or thing, which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you have called already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this code on a slip of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ᠲᠡᠶᠢᠮᠦ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ᠦᠭᠡᠢ</translation>
    </message>
    <message>
        <source>sealed at once; only the station can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TipQuestion</name>
    <message>
        <source>Is it happening now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is happening now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only crimes and safety belong here. Write what happened, not who people are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of those who tell you are not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TipsFlow</name>
    <message>
        <source>Who signs for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it passed on to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point is not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the point told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the informant&apos;s name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who opened it, when and why is written down for good before the name is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and show the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The informant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ᠬᠠᠭᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>TipsPage</name>
    <message>
        <source>Tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>An urgent tip has not reached the station. Please make the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something happened, press its picture below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record something</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things to do today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month&apos;s report is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there nothing? One click is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>day %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent tip, not received yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its month is nearly over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the last: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Hand it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They confirm until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answer until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwinsBox</name>
    <message>
        <source>Is this one matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, these are two matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other report leaves the counts; its history stays. Its point hears only that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One matter: keep this one</source>
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
        <translation type="unfinished">ᠬᠠᠭᠠᠬᠤ</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Lianfang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UprightLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerticalCalendar</name>
    <message>
        <source>Mon</source>
        <translation type="unfinished">ᠨᠢᠭᠡᠨ</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished">ᠬᠣᠶᠠᠷ</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished">ᠭᠤᠷᠪᠠᠨ</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished">ᠳᠥᠷᠪᠡᠨ</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished">ᠲᠠᠪᠤᠨ</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished">ᠵᠢᠷᠭᠤᠭᠠᠨ</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">ᠡᠳᠦᠷ</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation type="unfinished">ᠡᠮᠦᠨᠡᠬᠢ ᠰᠠᠷ᠎ᠠ</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation type="unfinished">ᠳᠠᠷᠠᠭᠠᠬᠢ ᠰᠠᠷ᠎ᠠ</translation>
    </message>
</context>
<context>
    <name>VerticalDateEdit</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">ᠴᠠᠭ&#x202f;ᠤᠨ ᠪᠢᠴᠢᠭ</translation>
    </message>
</context>
<context>
    <name>VerticalMessageBox</name>
    <message>
        <source>OK</source>
        <translation type="unfinished">ᠲᠣᠭᠲᠠᠭᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ᠲᠡᠶᠢᠮᠦ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ᠦᠭᠡᠢ</translation>
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
        <translation type="unfinished">ᠣᠷᠬᠢᠬᠤ</translation>
    </message>
</context>
<context>
    <name>VoidForm</name>
    <message>
        <source>Make it void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the file and does not count; its number is not reused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>dropped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version wrote it. Install the new version; it is read by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not signed by a computer this desk knows. Ask the point what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from a computer whose word was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kit was used already. Make the point a new kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sealed to another desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point wrote what it may not write. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in it is broken. Ask the point to write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Ask the point to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
