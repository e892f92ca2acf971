<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Button</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>Fewer</source>
        <translation>少一个</translation>
    </message>
    <message>
        <source>More</source>
        <translation>多一个</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>The program made a mistake</source>
        <translation>程序出了点毛病</translation>
    </message>
    <message>
        <source>What you wrote is saved. You can go on. To help us mend it, copy this report and give it to the station; it holds nothing you wrote.</source>
        <translation>您写的都保存着，可以接着用。想帮我们修好它，就复制下面这份报告交给派出所，里面没有您写的内容。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着用</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>for example 3.5 or yesterday</source>
        <translation>如：3.5 或 昨天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In two days</source>
        <translation>后天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Day before yesterday</source>
        <translation>前天</translation>
    </message>
    <message>
        <source>This date is not understood</source>
        <translation>看不懂这个日期</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Pick a sentence</source>
        <translation>挑一句话</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many; shorten it</source>
        <translation>
            <numerusform>多了 %n 个字，请写短些</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 字</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This may only be done at the station.</source>
        <translation>这件事只能由派出所来办。</translation>
    </message>
    <message>
        <source>This is not here any more: %6</source>
        <translation>这里已经没有了：%6</translation>
    </message>
    <message>
        <source>There is no ledger in this folder yet: %7</source>
        <translation>这个文件夹里还没有台账：%7</translation>
    </message>
    <message>
        <source>There is a ledger in this folder already: %7</source>
        <translation>这个文件夹里已经有台账了：%7</translation>
    </message>
    <message>
        <source>The passphrase is not right. Try once more.</source>
        <translation>密码不对，请再试一次。</translation>
    </message>
    <message>
        <source>This file is damaged: %6. Call the station; nothing was deleted.</source>
        <translation>这个文件坏了：%6。请给派出所打电话，什么都没有删。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this ledger. Install the new version.</source>
        <translation>台账是用新版程序写的，请装新版。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation>硬盘满了，什么都没有改。腾出地方再试。</translation>
    </message>
    <message>
        <source>The program is open already. Use the window that is open.</source>
        <translation>程序已经开着了，请用那个窗口。</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached now. Everything is safe here; try later or use a USB stick.</source>
        <translation>现在连不上信箱。东西都好好存在本机，过会儿再试，或者用U盘。</translation>
    </message>
    <message>
        <source>This is not the address of a mailbox: %9</source>
        <translation>这不是信箱的地址：%9</translation>
    </message>
    <message>
        <source>The one-time code is not right. Ask the station to read it out again.</source>
        <translation>一次性密码不对，请派出所再念一遍。</translation>
    </message>
    <message>
        <source>This file is not a kit, or it is damaged. Ask the station for a new one.</source>
        <translation>这个文件不是开通文件，或者坏了，请派出所另给一个。</translation>
    </message>
    <message>
        <source>The file %6 was set aside: %8</source>
        <translation>文件 %6 先放在一边了：%8</translation>
    </message>
    <message>
        <source>The file %6 cannot be read: %8</source>
        <translation>文件 %6 读不了：%8</translation>
    </message>
    <message>
        <source>There is a file %6 already. Choose another name.</source>
        <translation>已经有文件 %6 了，请换个名字。</translation>
    </message>
    <message>
        <source>“%1” is not understood. Please write it another way.</source>
        <translation>“%1”看不明白，请换个写法。</translation>
    </message>
    <message>
        <source>Please fill in “%1”.</source>
        <translation>请填“%1”。</translation>
    </message>
    <message>
        <source>This version of the program does not know “%1”.</source>
        <translation>这一版程序不认识“%1”。</translation>
    </message>
    <message>
        <source>This version of the program does not know this ledger.</source>
        <translation>这一版程序没有这本台账。</translation>
    </message>
    <message>
        <source>“%5” is not in the list. Please choose from the list.</source>
        <translation>“%5”不在单子里，请从单子里选。</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 characters. Please shorten it.</source>
        <translation>“%1”太长了，最多 %2 个字，请写短些。</translation>
    </message>
    <message>
        <source>This day has not come yet. Please check the date.</source>
        <translation>这一天还没到，请看看日期。</translation>
    </message>
    <message>
        <source>This day is too early. It cannot be before %3.</source>
        <translation>这一天太早了，不能在 %3 之前。</translation>
    </message>
    <message>
        <source>There is an identity-card number here. Please take it out.</source>
        <translation>这里有身份证号，请删去。</translation>
    </message>
    <message>
        <source>There is a bank-card number here. Please take it out.</source>
        <translation>这里有银行卡号，请删去。</translation>
    </message>
    <message>
        <source>Write what happened, not who people are. Please take out “%4”.</source>
        <translation>只写事情，不写身份。请删去“%4”。</translation>
    </message>
    <message>
        <source>This is not a telephone number. Please check it, or leave it empty.</source>
        <translation>这不像电话号码，请看看，或者空着。</translation>
    </message>
    <message>
        <source>This step is not possible now.</source>
        <translation>现在还不能办这一步。</translation>
    </message>
    <message>
        <source>%5 is very much. If it is right, press Save once more.</source>
        <translation>%5 太多了吧？没错的话，再按一次保存。</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关上</translation>
    </message>
</context>
</TS>
