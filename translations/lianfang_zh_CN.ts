<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>Lianfang %1</source>
        <translation>联防通 %1</translation>
    </message>
    <message>
        <source>The offline ledger of village joint-defence points. It keeps events, not people; what you write is sealed on this computer and read by the station alone.</source>
        <translation>警民联防点的离线台账。只记事，不记人；您写的内容在这台电脑上加密保存，只有派出所能看。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关上</translation>
    </message>
</context>
<context>
    <name>AcceptForm</name>
    <message>
        <source>Accept it for mediation</source>
        <translation>受理这件纠纷</translation>
    </message>
    <message>
        <source>Both sides are willing to be mediated</source>
        <translation>双方都愿意调解</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>受理日期</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>%1 ahead</source>
        <translation>快%1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>慢%1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>不到一小时</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>What they answered</source>
        <translation>对方怎么答复</translation>
    </message>
    <message>
        <source>They have it since</source>
        <translation>对方收到日期</translation>
    </message>
    <message>
        <source>They answered on</source>
        <translation>答复日期</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The font for Mongolian is missing here. Ask for the program to be set up anew.</source>
        <translation>这台电脑上的程序缺少蒙古文字体。请让人重新装一次。</translation>
    </message>
    <message>
        <source>Mongolian cannot be shown</source>
        <translation>显示不了蒙古文</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>from the mailbox</source>
        <translation>来自信箱</translation>
    </message>
    <message>
        <source>%1 parcels read, %2 known already</source>
        <translation>读入 %1 包，其中 %2 包早已收过</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Two people wrote the same thing differently</source>
        <translation>同一处两人写得不一样</translation>
    </message>
    <message>
        <source>Set aside: could not be read or taken over</source>
        <translation>搁置：读不了或不能采用</translation>
    </message>
    <message>
        <source>Parcels that were here already; nothing changed</source>
        <translation>早已收过的包，没有变动</translation>
    </message>
    <message>
        <source>Missing: parcels %1 to %2</source>
        <translation>缺第 %1 至 %2 包</translation>
    </message>
    <message>
        <source>They are asked for in the next receipt.</source>
        <translation>下次回执会请对方补发。</translation>
    </message>
    <message>
        <source>Two computers wrote under one name. Both are kept; ring the point up.</source>
        <translation>两台电脑用了同一个名字。两份都留着，请给点上打电话。</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>被复制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1 条</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更新 %1 条</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>Arrived</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation>还没有收取过。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>What this round brought</source>
        <translation>这一批带来了什么</translation>
    </message>
    <message>
        <source>Rounds that brought something</source>
        <translation>带来内容的批次</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>立即收取</translation>
    </message>
    <message>
        <source>Open a USB stick</source>
        <translation>打开U盘</translation>
    </message>
    <message>
        <source>Brought on %1</source>
        <translation>%1 收到</translation>
    </message>
    <message>
        <source>Looking for the mailbox …</source>
        <translation>正在连接信箱……</translation>
    </message>
    <message>
        <source>A round is under way.</source>
        <translation>正在收发。</translation>
    </message>
    <message>
        <source>Last fetched on %1, from the mailbox.</source>
        <translation>上次收取：%1，信箱正常。</translation>
    </message>
    <message>
        <source>The mailbox could not be reached on %1. Nothing is lost; points&apos; sticks can be opened.</source>
        <translation>%1 未能连上信箱。什么都没丢；点上送来的U盘照样可以打开。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>Changes read: %1 (%2 KB). Changes sent: %3 (%4 KB).</source>
        <translation>收到 %1 条变动（%2 KB），送出 %3 条变动（%4 KB）。</translation>
    </message>
    <message>
        <source>What points send is listed here, round by round.</source>
        <translation>联防点送来的内容，会一批一批列在这里。</translation>
    </message>
    <message>
        <source>Batch files can be dropped anywhere on this window.</source>
        <translation>批次文件可以直接拖到这个窗口的任何地方。</translation>
    </message>
    <message>
        <source>The last round, on %1, ended early. Nothing is lost.</source>
        <translation>%1 那次没做完就停了。东西都在。</translation>
    </message>
    <message>
        <source>The last round ended because its time was over. It goes on by itself.</source>
        <translation>上一次因时间到了停下，会自己接着做。</translation>
    </message>
    <message>
        <source>The last round was ended by hand. Press “Fetch now” to go on.</source>
        <translation>上一次是手动停下的。点“立即收取”接着做。</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Set aside on %1, %2 MB</source>
        <translation>%1 换下，%2 MB</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>Older ledgers on this computer</source>
        <translation>这台电脑上换下的旧台账</translation>
    </message>
    <message>
        <source>Copies that were brought back took their place. Nobody opens them now.</source>
        <translation>恢复备份时换下来的，现在没有人打开它们。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>AsideFlow</name>
    <message>
        <source>Delete this older ledger?</source>
        <translation>要删除这份旧台账吗？</translation>
    </message>
    <message>
        <source>%1. What was written in it alone, and never sent, is gone for good.</source>
        <translation>%1。只写在里面、从未送出的内容将永远没有了。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>留着</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写。</translation>
    </message>
</context>
<context>
    <name>BulletinsFlow</name>
    <message>
        <source>It goes out with the next round.</source>
        <translation>下次收发时发出。</translation>
    </message>
    <message>
        <source>It is taken down wherever it went, with the next round.</source>
        <translation>下次收发时，各处都会撤下。</translation>
    </message>
</context>
<context>
    <name>BulletinsPage</name>
    <message>
        <source>Bulletins</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing was given out yet.</source>
        <translation>还没有发过通知。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Every point</source>
        <translation>所有点</translation>
    </message>
    <message>
        <source>Some points</source>
        <translation>部分点</translation>
    </message>
    <message>
        <source>For</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新通知</translation>
    </message>
    <message>
        <source>Give it out</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>for every point</source>
        <translation>发给所有点</translation>
    </message>
    <message>
        <source>Tick at least one point.</source>
        <translation>请至少勾选一个点。</translation>
    </message>
    <message>
        <source>Give out a list of words …</source>
        <translation>发布新名单…</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>化解</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>It broke out again</source>
        <translation>又闹起来了</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Handed on to %1</source>
        <translation>移交给%1</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1已答复</translation>
    </message>
    <message>
        <source>Counselling: %1</source>
        <translation>心理疏导：%1</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>第%1次回访</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Choose a line to read it here.</source>
        <translation>点一行，在这里看。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Follow-up due %1</source>
        <translation>应回访：%1</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>免回访</translation>
    </message>
    <message>
        <source>Handed on to %1, not answered yet</source>
        <translation>已移交%1，还没有反馈</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>登记反馈</translation>
    </message>
    <message>
        <source>Merged into it: the report of %1</source>
        <translation>并入本案：%1 的报告</translation>
    </message>
    <message>
        <source>What happened there</source>
        <translation>那边的经过</translation>
    </message>
    <message>
        <source>Ask the point</source>
        <translation>请点上办</translation>
    </message>
    <message>
        <source>Who wrote what</source>
        <translation>谁写了什么</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Confirm: it counts</source>
        <translation>核实：计入</translation>
    </message>
    <message>
        <source>At the last follow-up nobody was reached</source>
        <translation>最后一次回访没联系上人</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>CaseFlow</name>
    <message>
        <source>Settled.</source>
        <translation>已定。</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已办。</translation>
    </message>
    <message>
        <source>The follow-up was let go.</source>
        <translation>已免回访。</translation>
    </message>
    <message>
        <source>Let this follow-up go?</source>
        <translation>免去这次回访？</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>免回访</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The answer was written down.</source>
        <translation>反馈已登记。</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation>对方怎么反馈的？</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The point reads it after the next round.</source>
        <translation>下次收发后点上就能看到。</translation>
    </message>
    <message>
        <source>What is the point asked for?</source>
        <translation>请点上做什么？</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation>协议形式</translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation>化解结果</translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation>一事一分析</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>对策</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>choose</source>
        <translation>请选</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Who wrote what</source>
        <translation>修改痕迹</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The station alone may change it now.</source>
        <translation>现在只能由派出所修改。</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>已记下的内容</translation>
    </message>
    <message>
        <source>Is it the same matter?</source>
        <translation>是不是同一件事？</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>Yes, one matter</source>
        <translation>是同一件</translation>
    </message>
    <message>
        <source>No, two matters</source>
        <translation>是两件事</translation>
    </message>
    <message>
        <source>Next follow-up: %1</source>
        <translation>下次回访：%1</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>去记录</translation>
    </message>
    <message>
        <source>Handed on to %1, not answered yet</source>
        <translation>已移交给%1，还没有答复</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>记下答复</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>现在可以做的</translation>
    </message>
    <message>
        <source>It does not count any more, and stays in the file.</source>
        <translation>它不再计数，但留在台账里。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Nobody was reached three times. The station decides how to go on.</source>
        <translation>三次都没联系上，下一步由派出所决定。</translation>
    </message>
    <message>
        <source>At the last follow-up they were quarrelling again.</source>
        <translation>上次回访时，双方又闹起来了。</translation>
    </message>
    <message>
        <source>The station: %1. %2</source>
        <translation>派出所：%1。%2</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>办好了</translation>
    </message>
    <message>
        <source>Counselling: %1</source>
        <translation>心理疏导：%1</translation>
    </message>
    <message>
        <source>Write down how it went</source>
        <translation>记下结果</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Disputes by month</source>
        <translation>各月纠纷</translation>
    </message>
    <message>
        <source>Disputes by kind</source>
        <translation>各类纠纷</translation>
    </message>
    <message>
        <source>Disputes by risk</source>
        <translation>各风险等级纠纷</translation>
    </message>
    <message>
        <source>Disputes by township</source>
        <translation>各苏木乡镇纠纷</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation>回访按时情况</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Full: found. Hatched: settled. Press a bar for the records it counts.</source>
        <translation>实心：排查；斜线：化解。点任一条，看它统计的记录。</translation>
    </message>
    <message>
        <source>Back to the tables</source>
        <translation>返回统计表</translation>
    </message>
    <message>
        <source>found</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>化解</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Choose the USB stick</source>
        <translation>选U盘</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>存为</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选文件</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Close the case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>What remains to be said</source>
        <translation>还有什么要说的</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Write the code down or read it out by telephone. It is not shown again.</source>
        <translation>请抄下这个一次性码，或打电话告诉对方。以后不再显示。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关上</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>“%1” was written differently</source>
        <translation>“%1”写得不一样</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>This one stands</source>
        <translation>以这个为准</translation>
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
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>%1-%2-%3</source>
        <translation>%1年%2月%3日</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <source>lunar calendar: month %1, day %2</source>
        <translation>农历%1%2</translation>
    </message>
    <message>
        <source>lunar calendar: leap month %1, day %2</source>
        <translation>农历闰%1%2</translation>
    </message>
    <message>
        <source>1 2 3 4 5 6 7 8 9 10 11 12</source>
        <extracomment>What the twelve months of the lunar calendar are called, with a blank between two of them</extracomment>
        <translation>正月 二月 三月 四月 五月 六月 七月 八月 九月 十月 冬月 腊月</translation>
    </message>
    <message>
        <source>1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30</source>
        <extracomment>What the thirty days of a lunar month are called, with a blank between two of them</extracomment>
        <translation>初一 初二 初三 初四 初五 初六 初七 初八 初九 初十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 廿一 廿二 廿三 廿四 廿五 廿六 廿七 廿八 廿九 三十</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>A month and a day in a narrow column</extracomment>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <source>month %2 of %1</source>
        <translation>%1年%2月</translation>
    </message>
</context>
<context>
    <name>DecideFlow</name>
    <message>
        <source>Settled. The other value stays in the history.</source>
        <translation>已定。另一个值留在历史里。</translation>
    </message>
    <message>
        <source>Make these one case?</source>
        <translation>并成一件？</translation>
    </message>
    <message>
        <source>The other report leaves every count. Both histories stay together.</source>
        <translation>另一份不再计数，两份历史放在一起。</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>并成一件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明（可不填）</translation>
    </message>
    <message>
        <source>They are one case now.</source>
        <translation>已并成一件。</translation>
    </message>
    <message>
        <source>Two matters. This is not asked again.</source>
        <translation>是两件事，以后不再问。</translation>
    </message>
    <message numerus="yes">
        <source>%n could be read now.</source>
        <translation>
            <numerusform>%n 项现在读出来了。</numerusform>
        </translation>
    </message>
    <message>
        <source>None can be read yet.</source>
        <translation>还是读不了。</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>To decide</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation>写得不一样</translation>
    </message>
    <message>
        <source>Reported twice?</source>
        <translation>报了两次？</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Nothing has to be decided here.</source>
        <translation>这里没有要定的。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 项待看</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing of it is thrown away. It waits here until it can be read.</source>
        <translation>什么都不会丢，放在这里等到能读为止。</translation>
    </message>
    <message>
        <source>The first %1 to look at; as they are decided, the next ones come.</source>
        <translation>先看这%1条，处理后会显示后面的。</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>needs attention</source>
        <translation>要看一下</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>存在本机</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>station has it</source>
        <translation>派出所已收到</translation>
    </message>
</context>
<context>
    <name>DeskCase</name>
    <message>
        <source>It broke out again</source>
        <translation>反复</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Handed on to %1</source>
        <translation>移交%1</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1反馈</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>第 %1 次回访</translation>
    </message>
</context>
<context>
    <name>DeskLedgers</name>
    <message>
        <source>confirmed</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>联防点</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>面对面</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Which fraud</source>
        <translation>诈骗类型</translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation>止损（元）</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应回访</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>疏导室</translation>
    </message>
</context>
<context>
    <name>DeskSettings</name>
    <message>
        <source>Ledger numbers</source>
        <translation>台账编号</translation>
    </message>
    <message>
        <source>{year} and {n} are filled in; {n:03} pads with zeros</source>
        <translation>{year} 和 {n} 自动填入；{n:03} 会补零</translation>
    </message>
    <message>
        <source>Days an unfounded tip is kept after it was closed</source>
        <translation>不属实或重复的线索，办结后保留天数</translation>
    </message>
    <message>
        <source>Days an informant&apos;s name is kept after that</source>
        <translation>举报人信息，办结后保留天数</translation>
    </message>
    <message>
        <source>Keep this pattern</source>
        <translation>采用这个格式</translation>
    </message>
    <message>
        <source>Keep these periods</source>
        <translation>采用这些期限</translation>
    </message>
    <message>
        <source>Let go what is due now</source>
        <translation>清理到期内容</translation>
    </message>
    <message>
        <source>Take over an old ledger or a list of points</source>
        <translation>导入旧台账或联防点名单</translation>
    </message>
    <message>
        <source>This desk&apos;s login to the mailbox</source>
        <translation>本所的信箱账号</translation>
    </message>
    <message>
        <source>KB that a point&apos;s picture may have</source>
        <translation>点上一张照片最多多少 KB</translation>
    </message>
    <message>
        <source>Keep this size</source>
        <translation>保存大小</translation>
    </message>
    <message>
        <source>Days a closed case keeps the names of its parties</source>
        <translation>结案后当事人姓名保留天数</translation>
    </message>
    <message>
        <source>Days a record that is over keeps its pictures</source>
        <translation>办结后照片保留天数</translation>
    </message>
    <message>
        <source>Days the access log keeps a line</source>
        <translation>查阅记录保留天数</translation>
    </message>
    <message>
        <source>Days a point keeps a case that is over</source>
        <translation>联防点保留已了结案件天数</translation>
    </message>
</context>
<context>
    <name>DeskStartPage</name>
    <message>
        <source>Set up a desk</source>
        <translation>设置派出所或旗局的电脑</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Name of the station or bureau</source>
        <translation>派出所或旗局名称</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>nine digits for a township, such as 152223105; six for the banner</source>
        <translation>苏木乡镇九位，如152223105；旗六位</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>信箱</translation>
    </message>
    <message>
        <source>the folder or address that points and desks all reach; it can be an empty folder</source>
        <translation>联防点和派出所都能到达的文件夹或网址，可以是空文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>The bureau above</source>
        <translation>上级旗局</translation>
    </message>
    <message>
        <source>Choose the bureau&apos;s card</source>
        <translation>选择旗局名片</translation>
    </message>
    <message>
        <source>Lock your ledger</source>
        <translation>给台账上锁</translation>
    </message>
    <message>
        <source>A station chooses the card file that the bureau gave it. A bureau leaves it out.</source>
        <translation>派出所请选择旗局给的名片文件；旗局不用选。</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Lianfang</source>
        <translation>联防通</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>联防点</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>what a round brought</source>
        <translation>这一批带来的</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
</context>
<context>
    <name>DisputeForm</name>
    <message>
        <source>Record a dispute</source>
        <translation>记一件纠纷</translation>
    </message>
    <message>
        <source>The first five are enough to save; the rest can wait.</source>
        <translation>头五样写了就能保存，其余以后再补。</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>哪一类</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>怎么回事</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>嘎查（村）</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>还没化解</translation>
    </message>
    <message>
        <source>Settled already</source>
        <translation>已经化解</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>现在怎么样</translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation>怎么说定的</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>哪天化解的</translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation>说定了什么</translation>
    </message>
    <message>
        <source>Call 110 first, then tell the station, write last.</source>
        <translation>先打110，再告诉派出所，最后再填表。</translation>
    </message>
    <message>
        <source>Signs of danger</source>
        <translation>有没有激化苗头</translation>
    </message>
    <message>
        <source>Tick what was seen or heard; leaving all blank is right too.</source>
        <translation>看见、听见的就勾上，没有就空着</translation>
    </message>
    <message>
        <source>They are still at it</source>
        <translation>现在还在闹</translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation>为什么闹起来</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>打算怎么办</translation>
    </message>
    <message>
        <source>If it is known</source>
        <translation>知道就填</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation>细一点</translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation>双方什么关系</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>How much money</source>
        <translation>多少钱</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>艾里屯</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
</context>
<context>
    <name>DissuasionForm</name>
    <message>
        <source>Record a stopped fraud</source>
        <translation>记一次劝阻</translation>
    </message>
    <message>
        <source>Which fraud</source>
        <translation>哪种诈骗</translation>
    </message>
    <message>
        <source>How you heard of it</source>
        <translation>怎么知道的</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>Money at stake</source>
        <translation>差点被骗多少</translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation>保住多少</translation>
    </message>
    <message>
        <source>Who was it, as the village calls them</source>
        <translation>是谁（称呼就行，可不填）</translation>
    </message>
    <message>
        <source>110 or 96110 was told</source>
        <translation>已报110或96110</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Change what is written</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>哪一类</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation>细类</translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation>双方关系</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>怎么回事</translation>
    </message>
    <message>
        <source>The same in Chinese</source>
        <translation>中文摘要</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>嘎查（村）</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>艾里屯</translation>
    </message>
    <message>
        <source>Signs of danger</source>
        <translation>激化苗头</translation>
    </message>
    <message>
        <source>They are still at it</source>
        <translation>现在还在闹</translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation>成因</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>对策</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Both sides agree to a second month</source>
        <translation>双方同意延长一个月</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>化解日期</translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation>怎么说定的</translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation>化解结果</translation>
    </message>
    <message>
        <source>If it is known</source>
        <translation>知道就填</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>涉及人数</translation>
    </message>
    <message>
        <source>How much money</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>事件规模</translation>
    </message>
    <message>
        <source>How it was heard of</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who mediated</source>
        <translation>化解责任人</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>化解方式</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>纸质原件放在哪里</translation>
    </message>
    <message>
        <source>It is difficult and tangled</source>
        <translation>疑难复杂</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call first, then come back and write it down</source>
        <translation>先打电话，再回来补记</translation>
    </message>
    <message>
        <source>This computer cannot call for you. Take the telephone now.</source>
        <translation>电脑不能替您报警。请马上拿起电话。</translation>
    </message>
    <message>
        <source>If you cannot speak, send a text message to 12110.</source>
        <translation>不方便说话，就发短信到 12110。</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>不是这事</translation>
    </message>
    <message>
        <source>I have called; write it down now</source>
        <translation>打完了，来补记</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Choose the kit file</source>
        <translation>选择入网包</translation>
    </message>
    <message>
        <source>Lianfang</source>
        <translation>联防通</translation>
    </message>
    <message>
        <source>Choose the mailbox&apos;s folder</source>
        <translation>选择信箱文件夹</translation>
    </message>
    <message>
        <source>Choose the bureau&apos;s card</source>
        <translation>选择旗局名片</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Choose the station&apos;s file</source>
        <translation>选派出所给的文件</translation>
    </message>
</context>
<context>
    <name>ExchangePanel</name>
    <message>
        <source>To the station</source>
        <translation>送到派出所</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>没有网的时候</translation>
    </message>
    <message>
        <source>Put in a USB stick, copy, carry it to the station, and bring the answer back.</source>
        <translation>插上U盘，拷进去，带到派出所，再把回执带回来。</translation>
    </message>
    <message>
        <source>Copy to a USB stick</source>
        <translation>拷到U盘</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>现在就送</translation>
    </message>
    <message>
        <source>Looking for the mailbox …</source>
        <translation>正在找信箱……</translation>
    </message>
    <message>
        <source>saved here, not sent yet</source>
        <translation>存在本机，还没送</translation>
    </message>
    <message>
        <source>sent, not confirmed yet</source>
        <translation>已送出，等回执</translation>
    </message>
    <message>
        <source>received by the station</source>
        <translation>派出所已收到</translation>
    </message>
    <message>
        <source>need a look</source>
        <translation>要看一下</translation>
    </message>
    <message>
        <source>A round is under way.</source>
        <translation>正在送，请稍等。</translation>
    </message>
    <message numerus="yes">
        <source>The station could not read %n records. Please call them.</source>
        <translation>
            <numerusform>有 %n 条派出所没看懂，请打个电话问问。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last try, on %1, did not get through. Nothing is lost; try again with a signal.</source>
        <translation>%1 那次没送通。东西都在，有信号时再试。</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>还没有写过东西。</translation>
    </message>
    <message>
        <source>The station has everything. It said so on %1.</source>
        <translation>派出所都收到了，%1 给的回执。</translation>
    </message>
    <message numerus="yes">
        <source>%n records are only on this computer. Send them when there is a signal.</source>
        <translation>
            <numerusform>有 %n 条还只在这台电脑上，有信号时送出去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are sent. The station has not confirmed them yet.</source>
        <translation>
            <numerusform>%n 条已送出，派出所还没给回执。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>Records sent: %1 (%2 KB). Still to send: %3 KB. Records read: %4 (%5 KB).</source>
        <translation>送出 %1 条（%2 KB），还有 %3 KB 要送，收到 %4 条（%5 KB）。</translation>
    </message>
    <message>
        <source>The last round ended because its time was over. It goes on by itself.</source>
        <translation>上一次因时间到了停下，会自己接着送。</translation>
    </message>
    <message>
        <source>The last round was ended by hand. Press “Send now” to go on.</source>
        <translation>上一次是手动停下的。点“现在送”接着送。</translation>
    </message>
    <message>
        <source>The station has not confirmed anything yet.</source>
        <translation>派出所还没有确认收到过。</translation>
    </message>
    <message>
        <source>The station last confirmed on %1.</source>
        <translation>派出所最近一次确认收到：%1。</translation>
    </message>
    <message>
        <source>The station lacks some of what was sent. It is being sent again; nothing is to be done.</source>
        <translation>派出所缺一些已经送出的内容，正在重新送，您不用做什么。</translation>
    </message>
    <message numerus="yes">
        <source>%n cases leave this computer within two weeks; the station keeps them.</source>
        <translation>
            <numerusform>两周内有%n起从这台电脑移走，派出所会保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases that were over for long are kept by the station alone.</source>
        <translation>
            <numerusform>早已了结的%n起只存在派出所。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last try, on %1, did not get through. Nothing is lost.</source>
        <translation>%1 那次没送通。东西都在。</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the station differ. Set date and time; if they are right, call the station.</source>
        <translation>这台电脑和派出所的时间不一样。请把日期和时间调对；如果是对的，就给派出所打电话。</translation>
    </message>
    <message>
        <source>The station confirmed everything, but does not hold all of it any more.</source>
        <translation>派出所都签收过，可现在那边又缺了一些。</translation>
    </message>
</context>
<context>
    <name>FactsFlow</name>
    <message>
        <source>It stands in the paragraph from now on.</source>
        <translation>以后的一段话里会写上它。</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Figures that no record holds</source>
        <translation>台账里没有的数</translation>
    </message>
    <message>
        <source>The latest by day stands in the paragraph; earlier ones stay for earlier cut-offs.</source>
        <translation>一段话里写日期最近的数；以前的数留着，供以前的截止日用。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>哪一项</translation>
    </message>
    <message>
        <source>Number so far</source>
        <translation>累计数</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>From whom it is known</source>
        <translation>数从哪里来</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What was stated</source>
        <translation>已经填过的</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>填一个新的</translation>
    </message>
    <message>
        <source>Back to the reports</source>
        <translation>回到报表</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记下</translation>
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
    <name>Fields</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>嘎查（村）</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>艾里屯</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪儿</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>怎么回事</translation>
    </message>
    <message>
        <source>What is dangerous</source>
        <translation>哪里危险</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation>说定了什么</translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation>为什么闹起来</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>打算怎么办</translation>
    </message>
    <message>
        <source>Money (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Money saved (yuan)</source>
        <translation>保住的钱（元）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>People talked to</source>
        <translation>面对面人次</translation>
    </message>
    <message>
        <source>People reached online</source>
        <translation>线上触达人次</translation>
    </message>
    <message>
        <source>Times read out</source>
        <translation>广播次数</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>覆盖户数</translation>
    </message>
    <message>
        <source>App installed for</source>
        <translation>帮多少人装App</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>报告给了谁</translation>
    </message>
    <message>
        <source>Who has to mend it</source>
        <translation>谁来整改</translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation>什么时候改好</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应回访日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>实际回访日</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>Ledger number</source>
        <translation>台账编号</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>哪一类</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation>细类</translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation>双方关系</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>涉及人数</translation>
    </message>
    <message>
        <source>How it was heard of</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>化解方式</translation>
    </message>
    <message>
        <source>Who mediated</source>
        <translation>化解责任人</translation>
    </message>
    <message>
        <source>Signs of danger</source>
        <translation>激化苗头</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>定级理由</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>现在怎样</translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation>怎么说定的</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation>书面协议</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>纸质原件放在哪里</translation>
    </message>
    <message>
        <source>Why it was given up</source>
        <translation>未化解原因</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>结案说明</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>化解日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>现在怎样</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>对方怎么答复</translation>
    </message>
    <message>
        <source>Which fraud</source>
        <translation>诈骗类型</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>It was happening then</source>
        <translation>当时正在发生</translation>
    </message>
    <message>
        <source>Seen or heard</source>
        <translation>怎么知道的</translation>
    </message>
    <message>
        <source>Called already</source>
        <translation>已打电话</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>谁反映的</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>按什么数的</translation>
    </message>
    <message>
        <source>Which group</source>
        <translation>哪个群</translation>
    </message>
    <message>
        <source>Papers given out</source>
        <translation>发出的材料（份）</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>都有谁听</translation>
    </message>
    <message>
        <source>Which frauds were explained</source>
        <translation>讲了哪几类</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>The station took part</source>
        <translation>派出所参加了</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>用什么话讲的</translation>
    </message>
    <message>
        <source>Who it was</source>
        <translation>当事人（称呼）</translation>
    </message>
    <message>
        <source>110 or 96110 was told</source>
        <translation>已报110或96110</translation>
    </message>
    <message>
        <source>Confirmed by the station</source>
        <translation>派出所已确认</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>办得怎样</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>转给谁</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>严重不严重</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>复查结果</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>There was nothing in</source>
        <translation>这个月没有的</translation>
    </message>
    <message>
        <source>Are they content</source>
        <translation>满不满意</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>For whom, as the village calls them</source>
        <translation>给谁（平时的称呼）</translation>
    </message>
    <message>
        <source>They want it</source>
        <translation>本人愿意</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>多急</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>every level</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>every way</source>
        <translation>全部方式</translation>
    </message>
    <message>
        <source>however bad</source>
        <translation>全部程度</translation>
    </message>
    <message>
        <source>every fraud</source>
        <translation>全部骗局</translation>
    </message>
    <message>
        <source>every outcome</source>
        <translation>全部结果</translation>
    </message>
</context>
<context>
    <name>FollowUpChange</name>
    <message>
        <source>Which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Are they content</source>
        <translation>满不满意</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>回访人</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>现在怎么样</translation>
    </message>
    <message>
        <source>Are they content</source>
        <translation>满不满意</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>After saving, mediation begins again; it stays one case.</source>
        <translation>保存以后接着重新调解，还算同一件。</translation>
    </message>
    <message>
        <source>You are reminded in three days; after three attempts the station decides.</source>
        <translation>三天后再提醒您；三次都联系不上，由派出所决定。</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>约定：%1</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Lianfang</source>
        <translation>联防通</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁上</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>To the station</source>
        <translation>送到派出所</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>月报、打印</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Practice: all of this is invented, and nothing is ever sent.</source>
        <translation>练习：这里的内容都是编的，不会送出。</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>结束练习</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>GiveUpForm</name>
    <message>
        <source>It could not be settled</source>
        <translation>没能化解</translation>
    </message>
    <message>
        <source>Tell both sides: the law leaves them arbitration, the authorities and the court.</source>
        <translation>请告知双方：可以依法通过仲裁、行政、司法等途径维护自己的权利。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>HazardForm</name>
    <message>
        <source>Record a hazard</source>
        <translation>记一处隐患</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>哪一类</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪儿</translation>
    </message>
    <message>
        <source>What is dangerous</source>
        <translation>哪里危险</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>严重不严重</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>报告给了谁</translation>
    </message>
    <message>
        <source>Who has to mend it</source>
        <translation>谁来整改</translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation>什么时候改好</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>现在怎么样</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>复查结果</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>What fits is taken over.</source>
        <translation>符合的行已导入。</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Take over what exists</source>
        <translation>导入已有资料</translation>
    </message>
    <message>
        <source>From .xlsx or .csv. A row is taken over whole, or not at all.</source>
        <translation>可读 .xlsx 或 .csv。每一行要么完整导入，要么不导入。</translation>
    </message>
    <message>
        <source>An old ledger of disputes</source>
        <translation>旧的矛盾纠纷台账</translation>
    </message>
    <message>
        <source>A list of points</source>
        <translation>联防点名单</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it does not fit</source>
        <translation>为什么不符合</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Rows that stay behind</source>
        <translation>不导入的行</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>返回设置</translation>
    </message>
    <message>
        <source>Take over what fits</source>
        <translation>导入符合的行</translation>
    </message>
    <message>
        <source>Choose the file. Nothing is kept before you have seen what becomes of it.</source>
        <translation>请选择文件。先看结果，确认后才保存。</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>表中没有</translation>
    </message>
    <message>
        <source>Year of days that stand without one</source>
        <translation>没写年份的日期属于哪一年</translation>
    </message>
    <message>
        <source>Rows that name no point belong to</source>
        <translation>没写联防点的行归于</translation>
    </message>
    <message>
        <source>%1 rows fit, %2 do not, %3 are here already.</source>
        <translation>符合 %1 行，不符合 %2 行，已导入过 %3 行。</translation>
    </message>
    <message>
        <source>A list of villages</source>
        <translation>嘎查村名单</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Anti-fraud outreach</source>
        <translation>反诈宣传</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务群众</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>安全隐患</translation>
    </message>
    <message>
        <source>Stopped fraud</source>
        <translation>劝阻诈骗</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>心理疏导</translation>
    </message>
    <message>
        <source>A step in a dispute</source>
        <translation>纠纷的下一步</translation>
    </message>
    <message>
        <source>Nil report</source>
        <translation>零报告</translation>
    </message>
</context>
<context>
    <name>KitWindow</name>
    <message>
        <source>The kit of %1</source>
        <translation>%1 的入网包</translation>
    </message>
    <message>
        <source>The kit&apos;s file goes on a stick, the code another way.</source>
        <translation>入网包放U盘，一次性码另外告诉。</translation>
    </message>
    <message>
        <source>Keep the kit&apos;s file</source>
        <translation>保存入网包</translation>
    </message>
</context>
<context>
    <name>LeavingBox</name>
    <message>
        <source>What goes within two weeks</source>
        <translation>两周内要清理的</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>%1 records, %2 of them held back.</source>
        <translation>%1 条，其中 %2 条暂缓。</translation>
    </message>
    <message>
        <source>%1: %2, on %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1. Held back by %2: %3</source>
        <translation>%1。%2 已暂缓：%3</translation>
    </message>
    <message>
        <source>Let it go when due</source>
        <translation>到期照常清理</translation>
    </message>
    <message>
        <source>Hold it back</source>
        <translation>暂缓清理</translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪儿</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>什么形式</translation>
    </message>
    <message>
        <source>People or times</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>严重不严重</translation>
    </message>
    <message>
        <source>Which fraud</source>
        <translation>哪种诈骗</translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation>保住多少</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应回访日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>实际回访日</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>现在怎么样</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>送到哪了</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>There was nothing in</source>
        <translation>这个月没有的</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation>%1等%2人</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>宣传</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Stopped frauds</source>
        <translation>劝阻</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Nil reports</source>
        <translation>零报告</translation>
    </message>
</context>
<context>
    <name>LedgersPage</name>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>every point</source>
        <translation>所有点</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>every risk</source>
        <translation>所有风险</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>打开（回车）</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Change or add (Enter)</source>
        <translation>修改、补充（回车）</translation>
    </message>
    <message>
        <source>One character is enough to search (Ctrl+F)</source>
        <translation>输一个字就能找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Still looking through what has just arrived …</source>
        <translation>刚收到的还在找 …</translation>
    </message>
    <message numerus="yes">
        <source>and %n old ones, which the station keeps</source>
        <translation>
            <numerusform>另有%n条只存在派出所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettingGoFlow</name>
    <message numerus="yes">
        <source>%n old cases left this computer. The station keeps them and counts them.</source>
        <translation>
            <numerusform>早已了结的%n起已从这台电脑移走，派出所保存并照常统计。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelPart</name>
    <message>
        <source>The signs suggest</source>
        <translation>按苗头建议</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>由您决定</translation>
    </message>
    <message>
        <source>leave it if you agree</source>
        <translation>同意就不用选</translation>
    </message>
    <message>
        <source>Why another level</source>
        <translation>为什么改等级</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>The server&apos;s name is known.</source>
        <translation>找得到服务器的名字。</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>服务器有回应。</translation>
    </message>
    <message>
        <source>The server is the right one.</source>
        <translation>服务器没有错。</translation>
    </message>
    <message>
        <source>The server lets this computer in.</source>
        <translation>服务器让这台电脑进。</translation>
    </message>
    <message>
        <source>The mailbox is there.</source>
        <translation>信箱在。</translation>
    </message>
    <message>
        <source>Writing works.</source>
        <translation>能写。</translation>
    </message>
    <message>
        <source>Reading works.</source>
        <translation>能读。</translation>
    </message>
    <message>
        <source>Tidying up works.</source>
        <translation>能清理。</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>电脑时间对。</translation>
    </message>
    <message>
        <source>There is no network here. Go where there is a signal, or use a stick.</source>
        <translation>这里没有网络。到有信号的地方，或者用U盘。</translation>
    </message>
    <message>
        <source>The server does not answer. Wait an hour; if it stays so, call the station.</source>
        <translation>服务器没有回应。等一个小时；还是这样就给派出所打电话。</translation>
    </message>
    <message>
        <source>The line is too slow. Try where the signal is better, or use a stick.</source>
        <translation>线路太慢。到信号好的地方再试，或者用U盘。</translation>
    </message>
    <message>
        <source>The line broke. Try again; it goes on where it stopped.</source>
        <translation>线路断了。再试一次，会从断的地方接着来。</translation>
    </message>
    <message>
        <source>This network asks for a login of its own first. Open a web page, log in there, and try again.</source>
        <translation>这个网络要先登录。打开网页登录以后再试。</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check this computer&apos;s date, then call the station.</source>
        <translation>服务器证明不了自己的身份。先看电脑日期对不对，再给派出所打电话。</translation>
    </message>
    <message>
        <source>This is not the server it was before. Send nothing, and call the station.</source>
        <translation>这不是原来的服务器。先不要送，给派出所打电话。</translation>
    </message>
    <message>
        <source>The server does not know this computer. Call the station.</source>
        <translation>服务器不认识这台电脑。给派出所打电话。</translation>
    </message>
    <message>
        <source>The server has trouble of its own. Wait an hour and try again.</source>
        <translation>服务器自己有毛病。等一个小时再试。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Set date and time.</source>
        <translation>电脑时间不对。请调好日期和时间。</translation>
    </message>
    <message>
        <source>The mailbox is not there. Put in the stick, or call the station.</source>
        <translation>找不到信箱。插上U盘，或者给派出所打电话。</translation>
    </message>
    <message>
        <source>The mailbox is full. Use another stick, or call the station.</source>
        <translation>信箱满了。换一个U盘，或者给派出所打电话。</translation>
    </message>
    <message>
        <source>The stick is locked against writing. Open its lock, or take another.</source>
        <translation>U盘锁住了不能写。打开写保护，或者换一个。</translation>
    </message>
    <message>
        <source>This computer may not write to the mailbox. Call the station.</source>
        <translation>这台电脑不能往信箱里写。给派出所打电话。</translation>
    </message>
    <message>
        <source>There is a server and no mailbox on it. Call the station.</source>
        <translation>服务器在，可是上面没有信箱。给派出所打电话。</translation>
    </message>
    <message>
        <source>The mailbox does not keep what is written. Take another stick.</source>
        <translation>写进信箱的存不住。换一个U盘。</translation>
    </message>
    <message>
        <source>The mailbox gives back something else than was written. Call the station.</source>
        <translation>从信箱读回来的和写进去的不一样。给派出所打电话。</translation>
    </message>
    <message>
        <source>The server does not answer. Wait an hour; if it stays so, call whoever looks after the server.</source>
        <translation>服务器没有回应。等一个小时；还是这样就找管服务器的人。</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check this computer&apos;s date, then call whoever looks after the server.</source>
        <translation>服务器证明不了自己的身份。先看电脑日期对不对，再找管服务器的人。</translation>
    </message>
    <message>
        <source>This is not the server it was before. Send nothing, and call whoever looks after the server.</source>
        <translation>这不是原来的服务器。先不要送，找管服务器的人。</translation>
    </message>
    <message>
        <source>The server does not know this desk. Enter its login anew, or call whoever looks after the server.</source>
        <translation>服务器不认识本所。重新填一次信箱账号，或者找管服务器的人。</translation>
    </message>
    <message>
        <source>The mailbox is not there. Put in the stick, or see that its folder is still on the server.</source>
        <translation>找不到信箱。插上U盘，或者看看服务器上的文件夹还在不在。</translation>
    </message>
    <message>
        <source>The mailbox is full. Make room where it lies, or use another stick.</source>
        <translation>信箱满了。在放信箱的地方腾出空间，或者换一个U盘。</translation>
    </message>
    <message>
        <source>This desk may not write to its folder. Call whoever looks after the server.</source>
        <translation>本所不能往自己的文件夹里写。找管服务器的人。</translation>
    </message>
    <message>
        <source>There is a server and no mailbox on it. Call whoever looks after the server.</source>
        <translation>服务器在，可是上面没有信箱。找管服务器的人。</translation>
    </message>
    <message>
        <source>The mailbox gives back something else than was written. Call whoever looks after the server.</source>
        <translation>从信箱读回来的和写进去的不一样。找管服务器的人。</translation>
    </message>
    <message>
        <source>The mailbox gives no answer. Pull the stick out and put it in again, or call the station.</source>
        <translation>信箱没有回应。把U盘拔下来再插上，或者给派出所打电话。</translation>
    </message>
    <message>
        <source>The mailbox gives no answer. Pull the stick out and put it in again, or call whoever looks after the server.</source>
        <translation>信箱没有回应。把U盘拔下来再插上，或者找管服务器的人。</translation>
    </message>
</context>
<context>
    <name>LineBox</name>
    <message>
        <source>The line to the mailbox</source>
        <translation>到信箱的线路</translation>
    </message>
    <message>
        <source>Try the line</source>
        <translation>试一试线路</translation>
    </message>
    <message>
        <source>Trying the line …</source>
        <translation>正在试线路……</translation>
    </message>
    <message>
        <source>The line is good.</source>
        <translation>线路是好的。</translation>
    </message>
    <message>
        <source>A round is under way.</source>
        <translation>正在收送。</translation>
    </message>
    <message>
        <source>This step does not work. Call the station.</source>
        <translation>这一步不通。给派出所打电话。</translation>
    </message>
    <message>
        <source>This step does not work. Call whoever looks after the server.</source>
        <translation>这一步不通。找管服务器的人。</translation>
    </message>
</context>
<context>
    <name>LoginForm</name>
    <message>
        <source>Keep this login</source>
        <translation>保存账号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>SFTP only</source>
        <translation>只有 SFTP 用</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>服务器的公钥</translation>
    </message>
    <message>
        <source>Certificate of your own authority</source>
        <translation>自己的 CA 证书</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>S3 only</source>
        <translation>只有 S3 用</translation>
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
    <message>
        <source>Write down a mediation first.</source>
        <translation>请先记一次调解。</translation>
    </message>
    <message>
        <source>There are follow-ups to do first.</source>
        <translation>还有回访没做。</translation>
    </message>
    <message>
        <source>At the last follow-up it was not settled yet.</source>
        <translation>上次回访时还没有说好。</translation>
    </message>
    <message>
        <source>The answer of those it was handed to is not here yet.</source>
        <translation>接手的单位还没有回话。</translation>
    </message>
    <message>
        <source>It has been sent already; the station decides.</source>
        <translation>已经送出去了，要派出所来办。</translation>
    </message>
    <message>
        <source>It was changed again since, and cannot be taken back.</source>
        <translation>后来又改过，撤不回来了。</translation>
    </message>
    <message>
        <source>This needs a part that is not installed here: %6</source>
        <translation>这台电脑上没有装要用的部件：%6</translation>
    </message>
    <message>
        <source>Too easy to guess. Take six digits or more, not 123456 and not one digit alone.</source>
        <translation>太容易被猜到。请用六位以上，不要用123456，也不要全是同一个数字。</translation>
    </message>
    <message>
        <source>This is practice. Nothing written here is ever sent.</source>
        <translation>这是练习，写的内容不会送出。</translation>
    </message>
    <message>
        <source>%6 has no login to the mailbox yet. Give it one first.</source>
        <translation>%6 还没有信箱账号。请先读入账号。</translation>
    </message>
    <message>
        <source>This day is too early. It cannot be before “%3”.</source>
        <translation>这一天太早了，不能在“%3”之前。</translation>
    </message>
    <message>
        <source>The group “%5” was written down for this day already. It counts once a day. If it is another one, press Save once more.</source>
        <translation>“%5”这天已经记过了，一个群一天只算一次。如果是另一个群，再按一次“保存”。</translation>
    </message>
    <message>
        <source>This file is damaged: %6. Nothing was deleted. Call the station; at the station, bring back the newest copy.</source>
        <translation>这个文件坏了：%6。什么都没有删。请给派出所打电话；派出所自己请用最新的备份恢复。</translation>
    </message>
    <message>
        <source>This file is damaged: %6. Nothing was deleted. Bring back the newest copy, or call whoever looks after this computer.</source>
        <translation>这个文件坏了：%6。什么都没有删。请用最新的备份恢复，或者找管电脑的人。</translation>
    </message>
    <message>
        <source>%7 gives no answer. Pull the stick out and put it in again.</source>
        <translation>%7 没有回应。请把U盘拔下来再插上。</translation>
    </message>
    <message>
        <source>The file %6 could not be kept. If another program has it open, close it there; or take another name.</source>
        <translation>文件“%6”存不下来。如果别的程序（如 Excel、WPS）正开着它，请先在那边关掉；也可以换个名字再存。</translation>
    </message>
    <message>
        <source>There is a point %6 already. Choose it in the list for its kit.</source>
        <translation>%6号联防点已经有了。要入网包，请在列表里选中它。</translation>
    </message>
</context>
<context>
    <name>MomentLine</name>
    <message>
        <source>time, for example 21:30</source>
        <translation>几点，如 21:30</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Report for %1</source>
        <translation>%1 月报</translation>
    </message>
    <message>
        <source>What you have recorded is reported by itself. Tick only where there was nothing at all.</source>
        <translation>记过的会自己报上去。哪样一件都没有，才勾哪样。</translation>
    </message>
    <message>
        <source>There was nothing in</source>
        <translation>这个月没有的</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>请至少勾选一项。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>本所</translation>
    </message>
</context>
<context>
    <name>NilForm</name>
    <message>
        <source>There was nothing in</source>
        <translation>这个月没有的</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>What the station says</source>
        <translation>派出所的通知</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>The station has said nothing yet.</source>
        <translation>派出所还没有发过通知。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Tip %1: please add what is missing</source>
        <translation>线索 %1：请补充</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，%2前</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>办好了</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去办</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Choose the USB stick</source>
        <translation>选择U盘</translation>
    </message>
</context>
<context>
    <name>OldLettersOffer</name>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>换回去</translation>
    </message>
    <message>
        <source>This holds letters of an old Mongolian font, which other computers show as boxes.</source>
        <translation>这里有旧蒙古文字体的字，别的电脑上会变成方框。</translation>
    </message>
    <message>
        <source>Converted it would read: %1</source>
        <translation>转换后是：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n words cannot be converted for certain: type them again.</source>
        <translation>
            <numerusform>有 %n 处没法保证转换正确，请重新打一遍。</numerusform>
        </translation>
    </message>
    <message>
        <source>Converted. Please read it over.</source>
        <translation>已转换，请再看一遍。</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Letters or digits</source>
        <translation>字母或数字</translation>
    </message>
    <message>
        <source>Other order of the letters</source>
        <translation>换一种字母排列</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除一个字</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Separated vowel</source>
        <translation>分写元音</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>词尾</translation>
    </message>
</context>
<context>
    <name>OutreachForm</name>
    <message>
        <source>Record anti-fraud outreach</source>
        <translation>记一次反诈宣传</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>什么形式</translation>
    </message>
    <message>
        <source>How many did you talk to</source>
        <translation>当面讲了多少人</translation>
    </message>
    <message>
        <source>How many are in the group, without you</source>
        <translation>群里多少人（不算自己）</translation>
    </message>
    <message>
        <source>Which group</source>
        <translation>哪个群</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>How often was it read out</source>
        <translation>播了几次</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>How many households hear it</source>
        <translation>多少户听得到</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪儿</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>愿意就填</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>张</translation>
    </message>
    <message>
        <source>Leaflets given out</source>
        <translation>发了多少传单</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>App installed for</source>
        <translation>帮多少人装App</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>都有谁听</translation>
    </message>
    <message>
        <source>Which frauds were explained</source>
        <translation>讲了哪几类</translation>
    </message>
    <message>
        <source>The station took part</source>
        <translation>派出所参加了</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>按什么数的</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>用什么话讲的</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>讲了多久</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>Keep as PDF</source>
        <translation>存为PDF</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>存为PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The paper is being set …</source>
        <translation>正在排版……</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>已存为%1。</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Month report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Nil report</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>本人办理清单</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>回访电话单</translation>
    </message>
    <message>
        <source>Telephone card</source>
        <translation>应急电话卡</translation>
    </message>
    <message>
        <source>Notice about data</source>
        <translation>个人信息告知</translation>
    </message>
    <message>
        <source>Registration sheet</source>
        <translation>受理登记表</translation>
    </message>
    <message>
        <source>Rights and duties</source>
        <translation>权利义务告知书</translation>
    </message>
    <message>
        <source>Minutes of a mediation</source>
        <translation>调解笔录</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation>书面协议</translation>
    </message>
    <message>
        <source>Oral agreement</source>
        <translation>口头协议登记表</translation>
    </message>
    <message>
        <source>Follow-up sheet</source>
        <translation>回访记录</translation>
    </message>
    <message>
        <source>Slip for handing on</source>
        <translation>移交单</translation>
    </message>
    <message>
        <source>Slip for counselling</source>
        <translation>心理疏导转介单</translation>
    </message>
    <message>
        <source>Closing report</source>
        <translation>结案报告</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>整本卷宗</translation>
    </message>
    <message>
        <source>Outreach sheet</source>
        <translation>宣传记录表</translation>
    </message>
    <message>
        <source>Hazard notice</source>
        <translation>隐患告知单</translation>
    </message>
    <message>
        <source>Slip for the informant</source>
        <translation>线索回执</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>One more side</source>
        <translation>再加一方</translation>
    </message>
    <message>
        <source>for example: Zhang</source>
        <translation>如：张某</translation>
    </message>
    <message>
        <source>for example: the Li family</source>
        <translation>如：李家</translation>
    </message>
    <message>
        <source>Telephone (may be left empty)</source>
        <translation>电话（可不填）</translation>
    </message>
    <message>
        <source>%1: side %2</source>
        <translation>%1：第%2方</translation>
    </message>
    <message>
        <source>Telephone of side %1</source>
        <translation>第%1方的电话</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Your own passphrase</source>
        <translation>自己的密码</translation>
    </message>
    <message>
        <source>six digits, or words only you would think of</source>
        <translation>六位数字，或只有自己想得到的话</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>两次输的不一样，请再输一遍。</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Other days, another cut-off …</source>
        <translation>其他日期、其他截止日…</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>统计哪些天？</translation>
    </message>
    <message>
        <source>Without a first and a last day the period stays as it is. States are as on the cut-off.</source>
        <translation>不填起止日期，就还是原来的时段。状态以截止日为准。</translation>
    </message>
    <message>
        <source>Count these</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>终止日</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>数据截止日</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, as on %2</source>
        <translation>%1（截至 %2）</translation>
    </message>
</context>
<context>
    <name>PeriodPage</name>
    <message>
        <source>Nothing has arrived of this year yet: this is the year %1.</source>
        <translation>今年还没有数据，显示的是 %1 年。</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>This year up to today</source>
        <translation>今年以来</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季</translation>
    </message>
    <message>
        <source>This half-year</source>
        <translation>本半年</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>建点以来</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>PictureLine</name>
    <message>
        <source>Add a picture</source>
        <translation>加一张照片</translation>
    </message>
    <message>
        <source>of the place or the thing, no faces</source>
        <translation>拍现场或东西，不要拍人脸</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close</source>
        <translation>关上</translation>
    </message>
    <message>
        <source>Save to a folder</source>
        <translation>存到文件夹</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PicturesBox</name>
    <message>
        <source>Add a picture</source>
        <translation>加一张照片</translation>
    </message>
    <message>
        <source>At most %1 pictures.</source>
        <translation>最多 %1 张照片。</translation>
    </message>
    <message>
        <source>Picture %1, %2 KB</source>
        <translation>照片 %1，%2 KB</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>看</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>还在路上</translation>
    </message>
    <message>
        <source>at the station</source>
        <translation>在派出所</translation>
    </message>
</context>
<context>
    <name>PicturesFlow</name>
    <message>
        <source>A picture of the place or the thing, no faces</source>
        <translation>选一张现场或东西的照片，不要拍人脸</translation>
    </message>
    <message>
        <source>Where to save the picture</source>
        <translation>照片存到哪里</translation>
    </message>
</context>
<context>
    <name>PointWindow</name>
    <message>
        <source>Lianfang</source>
        <translation>联防通</translation>
    </message>
    <message>
        <source>What do you want to record?</source>
        <translation>要记什么？</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>已上报：%1</translation>
    </message>
    <message>
        <source>Counselling without a dispute</source>
        <translation>不涉及纠纷的心理疏导转介</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Point</source>
        <translation>联防点</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近来信</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺包</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>laptop lost</source>
        <translation>电脑丢失</translation>
    </message>
    <message>
        <source>kit not used yet</source>
        <translation>还没入网</translation>
    </message>
    <message>
        <source>copied laptop</source>
        <translation>电脑被复制</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>有缺漏</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>时钟不准</translation>
    </message>
    <message>
        <source>all here</source>
        <translation>齐全</translation>
    </message>
</context>
<context>
    <name>PointsFlow</name>
    <message>
        <source>A new point</source>
        <translation>新增联防点</translation>
    </message>
    <message>
        <source>Make its kit</source>
        <translation>制作入网包</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>two digits, 01 to 84</source>
        <translation>两位数，01 至 84</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>嘎查村</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>苏木乡镇</translation>
    </message>
    <message>
        <source>A kit for another laptop?</source>
        <translation>给新电脑做入网包？</translation>
    </message>
    <message>
        <source>Make the kit</source>
        <translation>制作入网包</translation>
    </message>
    <message>
        <source>What the old laptop sends from now on is set aside. The new one gets all records back.</source>
        <translation>旧电脑以后发来的都搁置，新电脑会取回全部记录。</translation>
    </message>
    <message>
        <source>Is the laptop lost?</source>
        <translation>电脑丢了？</translation>
    </message>
    <message>
        <source>Take its word away</source>
        <translation>停用这台电脑</translation>
    </message>
    <message>
        <source>What it sends from now on is set aside, and nothing is sealed to it any more.</source>
        <translation>它以后发来的都搁置，也不再给它发任何内容。</translation>
    </message>
    <message>
        <source>Its word was taken away. Make a kit for another laptop when there is one.</source>
        <translation>已停用。有了新电脑再做入网包。</translation>
    </message>
    <message>
        <source>What is the point asked for?</source>
        <translation>请点上做什么？</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The point reads it after the next round.</source>
        <translation>下次收发后点上就能看到。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已办。</translation>
    </message>
    <message>
        <source>The login of %1</source>
        <translation>%1的信箱账号</translation>
    </message>
    <message>
        <source>It goes into the next kit. A laptop that has joined hears of it with the next round.</source>
        <translation>下一个入网包里就有。已经入网的电脑，下一轮交换就知道。</translation>
    </message>
    <message>
        <source>Kept. Still without a login: %1</source>
        <translation>已保存。还没有账号的：%1</translation>
    </message>
    <message>
        <source>Logins kept: %1</source>
        <translation>已保存账号：%1</translation>
    </message>
    <message>
        <source>Passphrase and slip are lost?</source>
        <translation>密码和恢复单都丢了？</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>做文件</translation>
    </message>
    <message>
        <source>Be sure who asks. It is written down who did it and why.</source>
        <translation>先弄清是谁在要。谁做的、为什么，都会记下来。</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>谁做的</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
</context>
<context>
    <name>PointsPage</name>
    <message>
        <source>Points</source>
        <translation>联防点</translation>
    </message>
    <message>
        <source>Only those that have not reported</source>
        <translation>只看未报的</translation>
    </message>
    <message>
        <source>Choose a point.</source>
        <translation>点一个联防点。</translation>
    </message>
    <message>
        <source>A new point</source>
        <translation>新增联防点</translation>
    </message>
    <message>
        <source>%1: %2 points reported, %3 said there was nothing, %4 are silent.</source>
        <translation>%1：%2 个点已报，%3 个点零报告，%4 个点未报。</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>嘎查村</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>苏木乡镇</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近来信</translation>
    </message>
    <message>
        <source>Parcels missing</source>
        <translation>缺的包</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Computers with one name</source>
        <translation>同名电脑</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>它的时钟</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>请点上办</translation>
    </message>
    <message>
        <source>Make the kit again</source>
        <translation>重做入网包</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>换电脑</translation>
    </message>
    <message>
        <source>Laptop lost</source>
        <translation>电脑丢失</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办好了</translation>
    </message>
    <message>
        <source>Read in logins</source>
        <translation>读入账号</translation>
    </message>
    <message>
        <source>Login to the mailbox</source>
        <translation>信箱账号</translation>
    </message>
    <message>
        <source>Its program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Passphrase lost</source>
        <translation>密码丢了</translation>
    </message>
</context>
<context>
    <name>PurgeFlow</name>
    <message>
        <source>Let go, as it was due: the words of %1 tips, the informants of %2, the names in %3 cases, the pictures of %4 records.</source>
        <translation>到期已清理：%1 条线索的内容、%2 条线索的实名、%3 起案件的姓名、%4 条记录的照片。</translation>
    </message>
    <message>
        <source>%1 records lose words, names or pictures within two weeks. The settings show them.</source>
        <translation>%1 条记录两周内要清理内容、姓名或照片，可在设置里查看、暂缓。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Keyboard</source>
        <translation>蒙古文键盘</translation>
    </message>
    <message>
        <source>Latin typing</source>
        <translation>拉丁字母</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Choose a line to read it here.</source>
        <translation>点左边一行，就在这里看。</translation>
    </message>
    <message>
        <source>The station says: %1</source>
        <translation>派出所答复：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation>修改、补充</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Leave it for now</source>
        <translation>先放着</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change what is written</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>More than %1. Is that right?</source>
        <translation>超过%1了，没写错吧？</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with the recovery slip</source>
        <translation>用恢复单打开</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Type the code from the slip.</source>
        <translation>请输入恢复单上的编码。</translation>
    </message>
    <message>
        <source>The code on the slip, or from the station</source>
        <translation>恢复单上的码，或派出所给的一次性码</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>where several share this computer</source>
        <translation>几个人合用这台电脑时填</translation>
    </message>
    <message>
        <source>I have a file from the station</source>
        <translation>派出所给了我一个文件</translation>
    </message>
</context>
<context>
    <name>ReferForm</name>
    <message>
        <source>Counselling</source>
        <translation>心理疏导</translation>
    </message>
    <message>
        <source>For whom, as the village calls them</source>
        <translation>给谁（平时的称呼）</translation>
    </message>
    <message>
        <source>They want it</source>
        <translation>本人愿意</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>多急</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>哪一天</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Counselling</source>
        <translation>心理疏导</translation>
    </message>
    <message>
        <source>For whom, as the village calls them</source>
        <translation>给谁（平时的称呼）</translation>
    </message>
    <message>
        <source>They want it</source>
        <translation>本人愿意</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>多急</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>ReferredForm</name>
    <message>
        <source>What became of the counselling</source>
        <translation>心理疏导的结果</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>It broke out again</source>
        <translation>又闹起来了</translation>
    </message>
    <message>
        <source>It stays one case: the settlement is kept, and mediation begins again.</source>
        <translation>还是同一件事：原来的结果留着，重新调解。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>怎么回事</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Month, quarter and year tables</source>
        <translation>月报、季报、年报表</translation>
    </message>
    <message>
        <source>Disputes by kind and risk</source>
        <translation>类型与风险分布</translation>
    </message>
    <message>
        <source>Comprehensive-governance layout</source>
        <translation>综治格式</translation>
    </message>
    <message>
        <source>Justice-office layout, 18 kinds</source>
        <translation>司法所格式（18 类）</translation>
    </message>
    <message>
        <source>Ledger of disputes</source>
        <translation>矛盾纠纷台账</translation>
    </message>
    <message>
        <source>Ledger of tips</source>
        <translation>线索台账</translation>
    </message>
    <message>
        <source>Ledger of anti-fraud talks</source>
        <translation>反诈宣传台账</translation>
    </message>
    <message>
        <source>Ledger of services</source>
        <translation>服务群众台账</translation>
    </message>
    <message>
        <source>Ledger of hazards</source>
        <translation>隐患台账</translation>
    </message>
    <message>
        <source>Ledger of follow-ups</source>
        <translation>回访台账</translation>
    </message>
    <message>
        <source>Follow-ups that are overdue</source>
        <translation>超期回访清单</translation>
    </message>
    <message>
        <source>Disputes open for more than 30 days</source>
        <translation>30日未结清单</translation>
    </message>
    <message>
        <source>Red and orange disputes</source>
        <translation>红橙清单</translation>
    </message>
    <message>
        <source>Handed on and not answered</source>
        <translation>移交未反馈清单</translation>
    </message>
    <message>
        <source>Points that have not reported</source>
        <translation>未报点清单</translation>
    </message>
    <message>
        <source>Cases handled, for the subsidy</source>
        <translation>个人办理案件清单</translation>
    </message>
</context>
<context>
    <name>ReportsFlow</name>
    <message>
        <source>Kept as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>What are these records taken out for?</source>
        <translation>这些明细导出来做什么用？</translation>
    </message>
    <message>
        <source>Write it down and go on</source>
        <translation>记下，接着导出</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Who took records out, when and what for is written down. Guard the file.</source>
        <translation>谁、什么时候、为什么导出，都会记下来。请保管好这个文件。</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation>一段话</translation>
    </message>
    <message>
        <source>Keep as a workbook</source>
        <translation>存为 Excel</translation>
    </message>
    <message>
        <source>Tables and ledgers, all from the same numbers</source>
        <translation>报表与台账（出自同一套数据）</translation>
    </message>
    <message>
        <source>Figures that no record holds</source>
        <translation>台账里没有的数</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>存为PDF</translation>
    </message>
    <message>
        <source>Reports and papers</source>
        <translation>月报和打印</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>哪个月</translation>
    </message>
    <message>
        <source>The month&apos;s numbers</source>
        <translation>本月数字</translation>
    </message>
    <message>
        <source>There was nothing</source>
        <translation>没有发生（零报告）</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>该给谁打电话</translation>
    </message>
    <message>
        <source>My cases this year</source>
        <translation>今年我办的纠纷</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>应急电话</translation>
    </message>
    <message>
        <source>Notice about data</source>
        <translation>个人信息告知</translation>
    </message>
    <message>
        <source>The papers are made of what you have recorded. Nothing has to be typed again.</source>
        <translation>这些纸都用您记下的内容自动生成，不用再填一遍。</translation>
    </message>
</context>
<context>
    <name>ResetWindow</name>
    <message>
        <source>The file goes on a stick, the code another way. At the door: “Forgotten?”</source>
        <translation>文件放 U 盘，一次性码走别的路。在点的开门页按“忘了密码”。</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>给%1换密码</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Bring back a copy</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The file on the stick ends in .lfbackup.</source>
        <translation>U盘上的备份，名字最后是 .lfbackup。</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>With the passphrase</source>
        <translation>用密码</translation>
    </message>
    <message>
        <source>With the recovery slip</source>
        <translation>用恢复单</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation>怎么打开</translation>
    </message>
    <message>
        <source>The passphrase when it was copied</source>
        <translation>备份时的密码</translation>
    </message>
    <message>
        <source>The code on the slip</source>
        <translation>恢复单上的编码</translation>
    </message>
    <message>
        <source>Choose the copy first.</source>
        <translation>请先选择备份文件。</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Type the code from the slip.</source>
        <translation>请输入恢复单上的编码。</translation>
    </message>
    <message>
        <source>There is a ledger on this computer. It is not deleted: it is kept aside in a folder of its own. What was written after the copy and never sent is then only there.</source>
        <translation>这台电脑上已经有台账。它不会被删掉，会另存到一个文件夹里。备份以后写的、还没送出去的，只在那里。</translation>
    </message>
</context>
<context>
    <name>RowsDoor</name>
    <message>
        <source>Why do you read single records?</source>
        <translation>为什么要看单条记录？</translation>
    </message>
    <message>
        <source>Write it down and go on</source>
        <translation>记下，接着看</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>A bureau works with totals. Who looked at records, when and why is written down.</source>
        <translation>旗局看的是总数。谁在什么时候为什么看了单条记录，都会记下来。</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>The passphrase until now</source>
        <translation>现在的密码</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>改密码</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>A copy of everything</source>
        <translation>全部备份</translation>
    </message>
    <message>
        <source>One sealed file; your passphrase or the slip opens it.</source>
        <translation>一个加密的文件；用您的密码或者恢复单能打开。</translation>
    </message>
    <message>
        <source>Copy to a USB stick</source>
        <translation>备份到U盘</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>Type the passphrase that holds now.</source>
        <translation>请写现在用的密码。</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>Record a service</source>
        <translation>记一次服务</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>哪一类</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>For how many</source>
        <translation>服务几个人</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>办得怎样</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>转给谁</translation>
    </message>
</context>
<context>
    <name>SessionChange</name>
    <message>
        <source>Which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Write down a mediation</source>
        <translation>记一次调解</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Kept.</source>
        <translation>已采用。</translation>
    </message>
    <message>
        <source>This desk&apos;s login to the mailbox</source>
        <translation>本所的信箱账号</translation>
    </message>
    <message>
        <source>What belongs to the server goes into every kit, the account and its password into none.</source>
        <translation>属于服务器的几样会放进每个入网包；账号和密码不进任何入网包。</translation>
    </message>
    <message>
        <source>Let it go when due</source>
        <translation>到期照常清理</translation>
    </message>
    <message>
        <source>Hold it back</source>
        <translation>暂缓清理</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It is held back.</source>
        <translation>已暂缓清理。</translation>
    </message>
    <message>
        <source>It goes when it is due.</source>
        <translation>到期照常清理。</translation>
    </message>
    <message>
        <source>Is this the server&apos;s key?</source>
        <translation>这是服务器的公钥吗？</translation>
    </message>
    <message>
        <source>Compare it with what the server&apos;s administrator says:
%1</source>
        <translation>请和服务器管理员说的核对：
%1</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>一样</translation>
    </message>
    <message>
        <source>Let go: the words of %1 tips, the informants of %2, the names in %3 cases, the pictures of %4 records.</source>
        <translation>已清理：%1 条线索的内容、%2 条线索的实名、%3 起案件的姓名、%4 条记录的照片。</translation>
    </message>
    <message>
        <source>Who held it back or let it go, when and why is written down.</source>
        <translation>谁暂缓、谁取消、什么时候、为什么，都会记下来。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字的大小</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>All, with a mark on what nobody has reviewed</source>
        <translation>全部，没审过的带个记号</translation>
    </message>
    <message>
        <source>All, without the mark</source>
        <translation>全部，不带记号</translation>
    </message>
    <message>
        <source>Only reviewed words, the rest in Chinese</source>
        <translation>只用审过的，其余用中文</translation>
    </message>
    <message>
        <source>Mongolian words</source>
        <translation>蒙古文用词</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>It is settled</source>
        <translation>已化解</translation>
    </message>
    <message>
        <source>The written agreement</source>
        <translation>书面协议</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>化解日期</translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation>怎么说定的</translation>
    </message>
    <message>
        <source>What they agreed</source>
        <translation>化解结果</translation>
    </message>
    <message>
        <source>Whose committee puts its seal</source>
        <translation>由哪个人民调解委员会盖章</translation>
    </message>
    <message>
        <source>the village&apos;s mediation committee, never the point</source>
        <translation>嘎查（村）调委会盖章，联防点不盖章</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>协议编号</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>怎么回事</translation>
    </message>
    <message>
        <source>What they disagreed about</source>
        <translation>争议事项</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>协议内容</translation>
    </message>
    <message>
        <source>one point a line</source>
        <translation>一行写一条</translation>
    </message>
    <message>
        <source>How it is carried out</source>
        <translation>怎么履行</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>履行期限</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>Who wrote it down</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Both want the court to confirm it</source>
        <translation>双方申请司法确认</translation>
    </message>
    <message>
        <source>Why it came to this</source>
        <translation>成因</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>对策</translation>
    </message>
    <message>
        <source>If it is known</source>
        <translation>知道就填</translation>
    </message>
    <message>
        <source>Who mediated</source>
        <translation>化解责任人</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>化解方式</translation>
    </message>
    <message>
        <source>How it was heard of</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>涉及人数</translation>
    </message>
    <message>
        <source>How much money</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>纸质原件放在哪里</translation>
    </message>
    <message>
        <source>It was difficult and tangled</source>
        <translation>疑难复杂</translation>
    </message>
    <message>
        <source>needed for the two highest levels</source>
        <translation>紧急、较高两级要填</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>The recovery slip</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Is the paper lost, or did somebody see it? Make a new one; the old one ends.</source>
        <translation>纸丢了，或者被人看见了？换一张新的，旧的就作废。</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Make a new slip</source>
        <translation>换一张恢复单</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>请输入密码。</translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Keep this slip</source>
        <translation>收好这张恢复单</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>只在这里显示一次。</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this alone opens the ledger. It belongs into the station&apos;s safe.</source>
        <translation>忘了密码时，只有它能打开台账。请交派出所保险柜保管。</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>It is written down and put away</source>
        <translation>已经抄好、收好</translation>
    </message>
    <message>
        <source>This key opens what all points and desks sealed, should every desk be lost. It belongs into the bureau&apos;s safe, apart from any computer.</source>
        <translation>所有派出所、旗局电脑都丢失时，用这把备用密钥能打开各点封存的内容。请交旗局保险柜，不要和电脑放在一起。</translation>
    </message>
    <message>
        <source>The slip until now opens nothing any more. Tear it up.</source>
        <translation>旧的恢复单已经作废，请撕掉。</translation>
    </message>
</context>
<context>
    <name>SmallForm</name>
    <message>
        <source>choose</source>
        <translation>请选</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>By %1, ascending</source>
        <translation>按%1升序</translation>
    </message>
    <message>
        <source>By %1, descending</source>
        <translation>按%1降序</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>By township</source>
        <translation>按苏木乡镇</translation>
    </message>
    <message>
        <source>By point</source>
        <translation>按联防点</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>主要指标</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型分布</translation>
    </message>
    <message>
        <source>The ministry&apos;s 18 kinds</source>
        <translation>司法部 18 类</translation>
    </message>
    <message>
        <source>Justice-office layout, sources</source>
        <translation>司法所报表（案件来源）</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Part of the table</source>
        <translation>表中哪一段</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Accept it</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Begin mediation</source>
        <translation>开始调解</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>已化解</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>未化解</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>退回调解</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>It broke out again</source>
        <translation>又闹起来了</translation>
    </message>
    <message>
        <source>Make it void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>One more mediation</source>
        <translation>再记一次调解</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>心理疏导</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation>修改、补充</translation>
    </message>
    <message>
        <source>Both sides want mediation; the month begins.</source>
        <translation>双方愿意调解，开始计一个月。</translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation>把说了什么记下来。</translation>
    </message>
    <message>
        <source>Write down what they agreed; follow-ups are planned.</source>
        <translation>写下结果，程序会安排回访。</translation>
    </message>
    <message>
        <source>One side refuses, or they do not agree.</source>
        <translation>一方不愿意，或者谈不拢。</translation>
    </message>
    <message>
        <source>To the station, the justice office, the court …</source>
        <translation>交派出所、司法所、法院等。</translation>
    </message>
    <message>
        <source>All follow-ups are done, and it holds.</source>
        <translation>回访都做完了，没有反复。</translation>
    </message>
    <message>
        <source>They quarrel about the same thing again.</source>
        <translation>为同一件事又吵起来。</translation>
    </message>
    <message>
        <source>It was written down by mistake.</source>
        <translation>登记错了。</translation>
    </message>
    <message>
        <source>Somebody wants to talk to a counsellor.</source>
        <translation>有人想找人谈谈心。</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>记下答复</translation>
    </message>
    <message>
        <source>What became of the counselling</source>
        <translation>心理疏导的结果</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Saved: %1 %2</source>
        <translation>已保存：%1 %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>The copy is on the stick.</source>
        <translation>已备份到U盘。</translation>
    </message>
    <message>
        <source>The new passphrase holds now.</source>
        <translation>新密码已经生效。</translation>
    </message>
    <message>
        <source>Nobody was reached. Try again on %1.</source>
        <translation>没联系上。%1再联系一次。</translation>
    </message>
    <message>
        <source>Nobody was reached three times. The station decides now.</source>
        <translation>三次都没联系上，由派出所决定。</translation>
    </message>
    <message>
        <source>Changed: %1 %2</source>
        <translation>已修改：%1 %2</translation>
    </message>
</context>
<context>
    <name>TipCard</name>
    <message>
        <source>Choose a tip to read it here.</source>
        <translation>点一条线索，在这里看。</translation>
    </message>
    <message>
        <source>Urgent: ring the point up, then sign for it.</source>
        <translation>紧急：先给点上打电话，再签收。</translation>
    </message>
    <message>
        <source>was going on when it was written</source>
        <translation>记录时正在发生</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>怎么知道的</translation>
    </message>
    <message>
        <source>Called already</source>
        <translation>已打电话</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Informant</source>
        <translation>举报人</translation>
    </message>
    <message>
        <source>gave a name, which is sealed</source>
        <translation>实名已封存</translation>
    </message>
    <message>
        <source>asks again with the code %1</source>
        <translation>凭代号 %1 询问</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Signed for by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核查结果</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>移交单位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The point is told</source>
        <translation>告知点上</translation>
    </message>
    <message>
        <source>Sign for it</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>It is being checked</source>
        <translation>开始核查</translation>
    </message>
    <message>
        <source>Write down what was found</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Tell the point</source>
        <translation>告知点上</translation>
    </message>
    <message>
        <source>Open the name …</source>
        <translation>查看实名……</translation>
    </message>
</context>
<context>
    <name>TipForm</name>
    <message>
        <source>Record a tip</source>
        <translation>记一条线索</translation>
    </message>
    <message>
        <source>Write what happened, not who people are.</source>
        <translation>只写事情，不写身份。</translation>
    </message>
    <message>
        <source>Call 110 now. Writing it down here tells nobody until it is received.</source>
        <translation>请马上打110。写在这里，派出所收到之前谁也不知道。</translation>
    </message>
    <message>
        <source>Is it happening now?</source>
        <translation>正在发生吗？</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>哪一类</translation>
    </message>
    <message>
        <source>Is anybody in danger?</source>
        <translation>有人有危险吗？</translation>
    </message>
    <message>
        <source>What, which vehicle or thing, which way</source>
        <translation>什么事、什么车或东西、往哪去</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>怎么回事</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪儿</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>嘎查（村）</translation>
    </message>
    <message>
        <source>Seen or heard</source>
        <translation>怎么知道的</translation>
    </message>
    <message>
        <source>Whom you have called already</source>
        <translation>已经打过哪些电话</translation>
    </message>
    <message>
        <source>Who told you</source>
        <translation>谁告诉您的</translation>
    </message>
    <message>
        <source>Give this code on a slip of paper</source>
        <translation>把这个代号写在纸条上给他</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>sealed at once; only the station can read it</source>
        <translation>写下就封存，只有派出所看得到</translation>
    </message>
    <message>
        <source>What is the name</source>
        <translation>叫什么名字</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TipQuestion</name>
    <message>
        <source>Is it happening now?</source>
        <translation>正在发生吗？</translation>
    </message>
    <message>
        <source>Yes, it is happening now</source>
        <translation>正在发生</translation>
    </message>
    <message>
        <source>No, it is over</source>
        <translation>已经过去了</translation>
    </message>
    <message>
        <source>Only crimes and safety belong here. Write what happened, not who people are.</source>
        <translation>这里只记违法犯罪和安全的事。只写事情，不写身份。</translation>
    </message>
    <message>
        <source>Names of those who tell you are not asked for.</source>
        <translation>不问是谁告诉您的。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>TipsFlow</name>
    <message>
        <source>Who signs for it?</source>
        <translation>谁来签收？</translation>
    </message>
    <message>
        <source>Sign for it</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>核查结果是什么？</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Who is it passed on to?</source>
        <translation>移交给谁？</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>the point is not told</source>
        <translation>不告诉点上</translation>
    </message>
    <message>
        <source>What is the point told?</source>
        <translation>告诉点上什么？</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Open the informant&apos;s name?</source>
        <translation>查看举报人实名？</translation>
    </message>
    <message>
        <source>Write it down and show the name</source>
        <translation>记下并显示</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The informant</source>
        <translation>举报人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Who opened it, when and why is written down before the name is shown.</source>
        <translation>显示之前会记下谁、什么时候、因为什么查看。</translation>
    </message>
</context>
<context>
    <name>TipsPage</name>
    <message>
        <source>Tips</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>已等 %1</translation>
    </message>
    <message>
        <source>here for %1</source>
        <translation>收到 %1</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>查阅记录</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>An urgent tip has not reached the station. Please make the call.</source>
        <translation>有紧急线索还没有送到派出所。请打电话。</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>看电话号码</translation>
    </message>
    <message>
        <source>What is to be done today</source>
        <translation>今天要做的事</translation>
    </message>
    <message>
        <source>Nothing has to be done today</source>
        <translation>今天没有要做的事</translation>
    </message>
    <message>
        <source>If something happened, press its picture below.</source>
        <translation>有事要记，就点下面的图。</translation>
    </message>
    <message>
        <source>Record something</source>
        <translation>记一笔</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do today</source>
        <translation>
            <numerusform>今天要做的 %n 件事</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This month&apos;s report is due</source>
        <translation>该报这个月的月报了</translation>
    </message>
    <message>
        <source>Was there nothing? One click is enough.</source>
        <translation>没有事，点一下就报</translation>
    </message>
    <message>
        <source>due</source>
        <translation>该报了</translation>
    </message>
    <message>
        <source>please call</source>
        <translation>请打电话</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>过了 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>没留电话</translation>
    </message>
    <message>
        <source>Ask after %1</source>
        <translation>回访 %1</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>还没化解：%1</translation>
    </message>
    <message numerus="yes">
        <source>day %n</source>
        <translation>
            <numerusform>第 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing: %1</source>
        <translation>接着写：%1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>没写完</translation>
    </message>
    <message>
        <source>Urgent tip, not received yet</source>
        <translation>紧急线索，派出所还没收到</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>past its month</source>
        <translation>过了一个月</translation>
    </message>
    <message>
        <source>its month is nearly over</source>
        <translation>快满一个月了</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the last: %1, %2</source>
        <translation>撤销上一步：%1，%2</translation>
    </message>
    <message>
        <source>The date of this computer may be wrong. Please set it right before you write.</source>
        <translation>电脑的日期可能不对。请先调对再写。</translation>
    </message>
    <message>
        <source>Copy the ledger to a stick</source>
        <translation>把台账备份到U盘</translation>
    </message>
    <message>
        <source>The last copy is a month old, or there is none.</source>
        <translation>上次备份超过一个月了，或者还没有备份过。</translation>
    </message>
    <message>
        <source>time to copy</source>
        <translation>该备份了</translation>
    </message>
    <message>
        <source>They quarrel again: %1</source>
        <translation>又闹起来了：%1</translation>
    </message>
    <message>
        <source>Found on %1; mediation has not begun again yet</source>
        <translation>%1回访时发现，还没有重新调解</translation>
    </message>
    <message>
        <source>mediate</source>
        <translation>去调解</translation>
    </message>
    <message>
        <source>Go on changing: %1</source>
        <translation>接着修改：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new notices</source>
        <translation>
            <numerusform>%n 条新通知</numerusform>
        </translation>
    </message>
    <message>
        <source>What the station says</source>
        <translation>派出所的通知</translation>
    </message>
    <message>
        <source>The station asks: %1</source>
        <translation>派出所：%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>请办</translation>
    </message>
    <message>
        <source>The station asks for more: %1</source>
        <translation>派出所请补充：%1</translation>
    </message>
    <message>
        <source>please add</source>
        <translation>请补充</translation>
    </message>
    <message numerus="yes">
        <source>%n notices from the station to read</source>
        <translation>
            <numerusform>%n 条派出所通知没看</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>没看</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1&#x3000;%2&#x3000;%3</translation>
    </message>
</context>
<context>
    <name>TransferChange</name>
    <message>
        <source>To whom</source>
        <translation>交给谁</translation>
    </message>
    <message>
        <source>Who exactly</source>
        <translation>具体哪一位</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>They confirm until</source>
        <translation>最晚哪天回执</translation>
    </message>
    <message>
        <source>They answer until</source>
        <translation>最晚哪天反馈</translation>
    </message>
    <message>
        <source>They have it since</source>
        <translation>对方收到日期</translation>
    </message>
    <message>
        <source>They answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>对方怎么答复</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Hand it on</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>交给谁</translation>
    </message>
    <message>
        <source>Who exactly</source>
        <translation>具体哪一位</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>They confirm until</source>
        <translation>最晚哪天回执</translation>
    </message>
    <message>
        <source>They answer until</source>
        <translation>最晚哪天反馈</translation>
    </message>
</context>
<context>
    <name>TwinsBox</name>
    <message>
        <source>Is this one matter?</source>
        <translation>是不是同一件事？</translation>
    </message>
    <message>
        <source>No, these are two matters</source>
        <translation>不是，是两件事</translation>
    </message>
    <message>
        <source>The other report leaves the counts; its history stays. Its point hears only that.</source>
        <translation>另一份不再计数，历史保留。那个点只知道这一点。</translation>
    </message>
    <message>
        <source>One matter: keep this one</source>
        <translation>是，留这份</translation>
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
<context>
    <name>UnlockPage</name>
    <message>
        <source>Lianfang</source>
        <translation>联防通</translation>
    </message>
    <message>
        <source>The ledger is locked.</source>
        <translation>台账锁着。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Forgotten? Use the slip</source>
        <translation>忘了密码？用恢复单</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>从备份恢复</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>A newer program</source>
        <translation>更新程序</translation>
    </message>
    <message>
        <source>It comes as a signed file on a stick. It is checked, and nothing is installed by itself.</source>
        <translation>新版是一个签了名的文件，用U盘带来。先验真假，不会自己安装。</translation>
    </message>
    <message>
        <source>Look at an update file</source>
        <translation>看看更新文件</translation>
    </message>
</context>
<context>
    <name>UpdateFlow</name>
    <message>
        <source>The update file</source>
        <translation>选更新文件</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Take out the installer</source>
        <translation>取出安装文件</translation>
    </message>
    <message>
        <source>Version %1, of %2</source>
        <translation>%1版，%2</translation>
    </message>
    <message>
        <source>The makers of this program signed it, and it is made for this computer.</source>
        <translation>是本程序的制作方签的，能装在这台电脑上。</translation>
    </message>
    <message>
        <source>This program is as new already. There is nothing to do.</source>
        <translation>现在的程序已经是这一版或更新，不用装。</translation>
    </message>
    <message>
        <source>It is made for another kind of computer.</source>
        <translation>这是给别种电脑用的，这台不能装。</translation>
    </message>
    <message>
        <source>First copy the ledger to a stick. Then close this program and start this file: %1</source>
        <translation>先把台账备份到U盘，再关掉本程序，打开这个文件安装：%1</translation>
    </message>
    <message>
        <source>The installer is here</source>
        <translation>安装文件已取出</translation>
    </message>
    <message>
        <source>This update is of no use</source>
        <translation>这个更新不能用</translation>
    </message>
    <message>
        <source>The makers of this program did not sign this file. Do not use it.</source>
        <translation>这个文件不是本程序的制作方签的，不要用。</translation>
    </message>
    <message>
        <source>The file is damaged. Have it copied once more.</source>
        <translation>文件坏了，请重新拷一份。</translation>
    </message>
    <message>
        <source>This program cannot read this file.</source>
        <translation>这个文件读不了。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关上</translation>
    </message>
</context>
<context>
    <name>UprightLabel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>VerticalCalendar</name>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>下一月</translation>
    </message>
</context>
<context>
    <name>VerticalDateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>VerticalMessageBox</name>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关上</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>不要了</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>VoidForm</name>
    <message>
        <source>Make it void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>It stays in the file and does not count; its number is not reused.</source>
        <translation>它留在台账里，不计数，编号不再使用。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>VolunteerForm</name>
    <message>
        <source>One more volunteer at this computer</source>
        <translation>这台电脑上加一个志愿者</translation>
    </message>
    <message>
        <source>Let this person type it. Whoever has a name here already gets another passphrase.</source>
        <translation>让本人来输。已有名字的人，就是换一个密码。</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
</context>
<context>
    <name>VolunteersCard</name>
    <message>
        <source>Who opens this ledger</source>
        <translation>谁能打开这个台账</translation>
    </message>
    <message>
        <source>Let one more in</source>
        <translation>加一个人</translation>
    </message>
    <message>
        <source>A new signing key</source>
        <translation>换签名钥匙</translation>
    </message>
    <message>
        <source>whoever set it up</source>
        <translation>第一个设密码的人</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>去掉</translation>
    </message>
</context>
<context>
    <name>VolunteersFlow</name>
    <message>
        <source>Let %1 go?</source>
        <translation>去掉 %1？</translation>
    </message>
    <message>
        <source>Let go whoever set it up?</source>
        <translation>去掉第一个设密码的人？</translation>
    </message>
    <message>
        <source>This passphrase opens the ledger no more. What the person has read cannot be called back.</source>
        <translation>这个密码不能再打开台账。看过的收不回来。</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>If somebody may have copied this computer: what is written from now on is signed with a new key, and the station hears of it with the next round.</source>
        <translation>怀疑有人拷走了这台电脑时用：从现在起写的用新钥匙签名，下一轮交换后派出所就知道。</translation>
    </message>
    <message>
        <source>A new signing key?</source>
        <translation>换签名钥匙？</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>换钥匙</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>dropped here</source>
        <translation>拖到这里的文件</translation>
    </message>
    <message>
        <source>File from %1</source>
        <translation>%1 的文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A newer version wrote it. Install the new version; it is read by itself then.</source>
        <translation>是新版本写的。装上新版本后会自动读入。</translation>
    </message>
    <message>
        <source>It is not signed by a computer this desk knows. Ask the point what it is.</source>
        <translation>不是本所认识的电脑签的。请问问点上这是什么。</translation>
    </message>
    <message>
        <source>It comes from a computer whose word was taken away.</source>
        <translation>来自已停用的电脑。</translation>
    </message>
    <message>
        <source>This kit was used already. Make the point a new kit.</source>
        <translation>这个入网包已经用过，请重做一个。</translation>
    </message>
    <message>
        <source>It was sealed to another desk.</source>
        <translation>是封给别的所的。</translation>
    </message>
    <message>
        <source>A point wrote what it may not write. Nothing was taken over.</source>
        <translation>点上写了它不能写的内容，没有采用。</translation>
    </message>
    <message>
        <source>A value in it is broken. Ask the point to write it again.</source>
        <translation>里面有个值是坏的，请点上重写。</translation>
    </message>
    <message>
        <source>The file is damaged. Ask the point to send it again.</source>
        <translation>文件坏了，请点上再发一次。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Lianfang</source>
        <translation>欢迎使用联防通</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Which language do you read?</source>
        <translation>您看哪种文字？</translation>
    </message>
    <message>
        <source>How large should the letters be?</source>
        <translation>字要多大？</translation>
    </message>
    <message>
        <source>You read this without glasses? Then it is right.</source>
        <translation>不戴眼镜也看得清这一行，就合适。</translation>
    </message>
    <message>
        <source>The kit from the station</source>
        <translation>派出所给的入网包</translation>
    </message>
    <message>
        <source>A file on a stick, and a code that the station tells you.</source>
        <translation>U盘里的一个文件，加上派出所告诉您的一次性码。</translation>
    </message>
    <message>
        <source>Choose the kit file</source>
        <translation>选择入网包</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>一次性码</translation>
    </message>
    <message>
        <source>No kit yet: practise first</source>
        <translation>还没有入网包：先练习</translation>
    </message>
    <message>
        <source>Lock your ledger</source>
        <translation>给台账上锁</translation>
    </message>
    <message>
        <source>Choose the kit file first.</source>
        <translation>请先选择入网包文件。</translation>
    </message>
    <message>
        <source>Type the code that the station told you.</source>
        <translation>请输入派出所告诉您的一次性码。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第%1步，共%2步</translation>
    </message>
    <message>
        <source>This is a desk&apos;s computer</source>
        <translation>这是派出所或旗局的电脑</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>从备份恢复</translation>
    </message>
</context>
</TS>
