<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Add report…</source>
            <translation>添加报告(&amp;A)…</translation>
        </message>
        <message>
            <source>Add all reports of a &amp;folder…</source>
            <translation>添加整个文件夹中的报告(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Library…</source>
            <translation>文库(&amp;L)…</translation>
        </message>
        <message>
            <source>About this &amp;report…</source>
            <translation>报告信息(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>Brief on this &amp;country…</source>
            <translation>该国国别简报(&amp;C)…</translation>
        </message>
        <message>
            <source>S&amp;hare bookmarks…</source>
            <translation>共享书签(&amp;H)…</translation>
        </message>
        <message>
            <source>Open &amp;shared bookmarks…</source>
            <translation>打开共享的书签(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>备份(&amp;B)…</translation>
        </message>
        <message>
            <source>Res&amp;tore…</source>
            <translation>恢复(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Copy with citation</source>
            <translation>复制并附引文出处(&amp;C)</translation>
        </message>
        <message>
            <source>Copy c&amp;itation only</source>
            <translation>只复制引文出处(&amp;I)</translation>
        </message>
        <message>
            <source>Copy &amp;text only</source>
            <translation>只复制文字(&amp;T)</translation>
        </message>
        <message>
            <source>Copy as &amp;Markdown</source>
            <translation>复制为 Markdown(&amp;M)</translation>
        </message>
        <message>
            <source>Citation st&amp;yle…</source>
            <translation>引文出处样式(&amp;Y)…</translation>
        </message>
        <message>
            <source>The selected &amp;words name a country…</source>
            <translation>所选文字是国名(&amp;W)…</translation>
        </message>
        <message>
            <source>C&amp;orrections of countries…</source>
            <translation>国名更正(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>查找(&amp;F)…</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>下一处(&amp;N)</translation>
        </message>
        <message>
            <source>Find &amp;previous</source>
            <translation>上一处(&amp;P)</translation>
        </message>
        <message>
            <source>In &amp;all reports</source>
            <translation>在所有报告中(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Broadly</source>
            <translation>扩展检索(&amp;B)</translation>
        </message>
        <message>
            <source>Best firs&amp;t</source>
            <translation>按相关度(&amp;T)</translation>
        </message>
        <message>
            <source>Narro&amp;w the results…</source>
            <translation>缩小范围(&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;Save this search</source>
            <translation>保存本次检索(&amp;S)</translation>
        </message>
        <message>
            <source>Saved and &amp;last searches</source>
            <translation>已存和最近的检索(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>放大文字(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>缩小文字(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>默认字号(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>目录(&amp;C)</translation>
        </message>
        <message>
            <source>Side &amp;panel</source>
            <translation>侧栏(&amp;P)</translation>
        </message>
        <message>
            <source>Side &amp;by side</source>
            <translation>并列显示(&amp;B)</translation>
        </message>
        <message>
            <source>Compare &amp;with…</source>
            <translation>与另一文件比较(&amp;W)…</translation>
        </message>
        <message>
            <source>E&amp;xchange sides</source>
            <translation>左右互换(&amp;X)</translation>
        </message>
        <message>
            <source>&amp;Next difference</source>
            <translation>下一处差异(&amp;N)</translation>
        </message>
        <message>
            <source>Pre&amp;vious difference</source>
            <translation>上一处差异(&amp;V)</translation>
        </message>
        <message>
            <source>Next lan&amp;guage of this report</source>
            <translation>本报告的下一语文(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>全屏(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>后退(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>前进(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Go to paragraph…</source>
            <translation>转到段落(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Next paragraph</source>
            <translation>下一段(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous paragraph</source>
            <translation>上一段(&amp;P)</translation>
        </message>
        <message>
            <source>C&amp;ontents</source>
            <translation>目录(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>正文(&amp;T)</translation>
        </message>
        <message>
            <source>Search &amp;results</source>
            <translation>检索结果(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Countries</source>
            <translation>国家(&amp;C)</translation>
        </message>
        <message>
            <source>Boo&amp;kmarks</source>
            <translation>书签(&amp;K)</translation>
        </message>
        <message>
            <source>Reg&amp;isters</source>
            <translation>登记册(&amp;I)</translation>
        </message>
        <message>
            <source>Countries and &amp;activities…</source>
            <translation>国家与活动(&amp;A)…</translation>
        </message>
        <message>
            <source>Registers in a &amp;window…</source>
            <translation>在窗口中显示登记册(&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;Bookmark paragraph</source>
            <translation>为本段加书签(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Note on paragraph</source>
            <translation>为本段写笔记(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Highlight words</source>
            <translation>划线(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Present the bookmarks…</source>
            <translation>演示书签…(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Removed bookmarks…</source>
            <translation>删除的书签(&amp;R)…</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>黄色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>粉色</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Where is my data?…</source>
            <translation>我的数据在哪里(&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;About RefDesk</source>
            <translation>关于 RefDesk(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>检索(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Bookmarks</source>
            <translation>书签(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>Next or previous paragraph, in the text</source>
            <translation>下一段、上一段（在正文中）</translation>
        </message>
        <message>
            <source>Next link, in the text</source>
            <translation>下一个链接（在正文中）</translation>
        </message>
        <message>
            <source>Move the caret in the text, and select words with it</source>
            <translation>在正文中移动光标并用它选中文字</translation>
        </message>
        <message>
            <source>Highlight the selected words in yellow, green, blue, pink</source>
            <translation>将选中的文字划为黄、绿、蓝、粉</translation>
        </message>
        <message>
            <source>End the search and return to where reading was</source>
            <translation>结束检索，回到原来阅读的位置</translation>
        </message>
        <message>
            <source>From the box to the results, and from a result to the text</source>
            <translation>从检索框到结果，从结果到正文</translation>
        </message>
        <message>
            <source>Remove the chosen bookmark or search</source>
            <translation>移除选中的书签或检索</translation>
        </message>
        <message>
            <source>Move the chosen bookmark, in My order</source>
            <translation>移动选中的书签（“我的顺序”下）</translation>
        </message>
        <message>
            <source>Open the reference at the cursor, in a note</source>
            <translation>打开笔记中光标所在的引文</translation>
        </message>
        <message>
            <source>Save the chosen search, or no longer</source>
            <translation>保存选中的检索，或不再保存</translation>
        </message>
        <message>
            <source>From bar to bar of a chart; list only what a bar counts</source>
            <translation>在图表的条形之间移动；只列出所选条形所计的活动</translation>
        </message>
        <message>
            <source>Both words</source>
            <translation>两个词都有</translation>
        </message>
        <message>
            <source>One of them</source>
            <translation>有其中一个</translation>
        </message>
        <message>
            <source>One without the other</source>
            <translation>有前者而没有后者</translation>
        </message>
        <message>
            <source>As it stands, punctuation and all</source>
            <translation>逐字匹配，包括标点</translation>
        </message>
        <message>
            <source>Grouped</source>
            <translation>用括号组合</translation>
        </message>
        <message>
            <source>Where the country is named</source>
            <translation>提到该国之处</translation>
        </message>
        <message>
            <source>In a document or heading</source>
            <translation>在某份文件、某个标题下</translation>
        </message>
        <message>
            <source>In what I bookmarked; where my notes say so</source>
            <translation>我的书签；我的笔记中有此词</translation>
        </message>
    </context>
    <context>
        <name>Arriving</name>
        <message>
            <source>Add report</source>
            <translation>添加报告</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Add all reports of a folder</source>
            <translation>添加整个文件夹中的报告</translation>
        </message>
        <message>
            <source>There are no documents in this folder.</source>
            <translation>这个文件夹中没有文档。</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>正在读取{file}…</translation>
        </message>
        <message>
            <source>Adding {file}…</source>
            <translation>正在添加{file}…</translation>
        </message>
        <message>
            <source>{name} is in the library.</source>
            <translation>{name}已在文库中。</translation>
        </message>
        <message>
            <source>{count} reports are in the library now.</source>
            <translation>{count}份报告已加入文库。</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Move to another laptop</source>
            <translation>转移到另一台电脑</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Your bookmarks, notes, labels and searches go into one file, which is then read again.</source>
            <translation>书签、笔记、标签和检索存入一个文件，写入后重新读取核对。</translation>
        </message>
        <message>
            <source>Bro&amp;wse…</source>
            <translation>浏览(&amp;W)…</translation>
        </message>
        <message>
            <source>With all &amp;reports ({count}, {size})</source>
            <translation>连同全部报告(&amp;R)（{count} 份，{size}）</translation>
        </message>
        <message>
            <source>&amp;Back up</source>
            <translation>备份(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>Done, and read again: {contents} in {size}.</source>
            <translation>已完成并重新核对：{contents}，共 {size}。</translation>
        </message>
        <message>
            <source>On the other laptop: copy this file there, start RefDesk, choose File ▸ Restore… ▸ Another file… and this file.</source>
            <translation>在另一台电脑上：复制此文件，启动 RefDesk，选择“文件 ▸ 恢复… ▸ 其他文件…”，再选此文件。</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>正在备份……</translation>
        </message>
        <message>
            <source>Back up into</source>
            <translation>备份到</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>Backed up into {file}</source>
            <translation>已备份到 {file}</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>选择备份</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Restored. Start RefDesk anew to see your bookmarks.</source>
            <translation>已恢复。重新启动 RefDesk 后即可看到书签。</translation>
        </message>
        <message>
            <source>Merged: {added} bookmarks added, {combined} combined with yours.</source>
            <translation>已合并：新增书签 {added} 个，与原有书签合并 {combined} 个。</translation>
        </message>
        <message>
            <source>Restored. To take it back, restore the first in the list: what was here is kept there.</source>
            <translation>已恢复。如要撤回，请恢复列表中的第一份备份：原有内容存于其中。</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Before reports came in</source>
            <translation>报告入库之前</translation>
        </message>
        <message>
            <source>Before an update of RefDesk</source>
            <translation>RefDesk 更新之前</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>恢复之前</translation>
        </message>
        <message>
            <source>Before bookmarks were merged</source>
            <translation>合并书签之前</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>手动</translation>
        </message>
        <message>
            <source>A notebook file</source>
            <translation>笔记本文件</translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>本段没有编号，书签无法指向它。</translation>
        </message>
        <message>
            <source>Bookmarked {place}</source>
            <translation>已为 {place} 加书签</translation>
        </message>
        <message>
            <source>Removed the bookmark on {place}</source>
            <translation>已删除 {place} 的书签</translation>
        </message>
        <message>
            <source>Highlighted words in {place}</source>
            <translation>已在 {place} 划线</translation>
        </message>
        <message>
            <source>Notes are written on the document at the left: exchange the sides first.</source>
            <translation>笔记写在左侧文件上：请先左右互换。</translation>
        </message>
    </context>
    <context>
        <name>BookmarkActs</name>
        <message numerus="yes">
            <source>Copied with citations: %n bookmark(s)</source>
            <translation>
                <numerusform>已连同出处复制 %n 个书签</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>已复制：{what}</translation>
        </message>
        <message>
            <source>Go to the paragraph that the bookmark belongs to first.</source>
            <translation>请先转到书签应在的段落。</translation>
        </message>
        <message>
            <source>Select the words that the highlight belongs to first.</source>
            <translation>请先选中划线应在的文字。</translation>
        </message>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>本段没有编号，书签无法指向它。</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) deleted for good.</source>
            <translation>
                <numerusform>已永久删除 %n 个书签。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BookmarkChanges</name>
        <message>
            <source>Undone: {what}</source>
            <translation>已撤销：{what}</translation>
        </message>
        <message>
            <source>Redone: {what}</source>
            <translation>已重做：{what}</translation>
        </message>
        <message>
            <source>The bookmark is on {number} now. Ctrl+Z takes it back.</source>
            <translation>书签现在在第 {number} 段。按 Ctrl+Z 可撤销。</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) brought back.</source>
            <translation>
                <numerusform>已恢复 %n 个书签。</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed the bookmark on {number}. Ctrl+Z or Bookmarks ▸ Removed bookmarks… brings it back.</source>
            <translation>已删除第 {number} 段的书签。按 Ctrl+Z 或用“书签 ▸ 删除的书签…”可恢复。</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) removed. Bookmarks ▸ Removed bookmarks… brings them back.</source>
            <translation>
                <numerusform>已删除 %n 个书签。用“书签 ▸ 删除的书签…”可恢复。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) changed.</source>
            <translation>
                <numerusform>已修改 %n 个书签。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing more to undo or redo.</source>
            <translation>没有可以撤销或重做的操作了。</translation>
        </message>
        <message>
            <source>bookmark on {number} added</source>
            <translation>为第 {number} 段加书签</translation>
        </message>
        <message>
            <source>bookmark on {number} removed</source>
            <translation>删除第 {number} 段的书签</translation>
        </message>
        <message>
            <source>bookmark on {number} changed</source>
            <translation>修改第 {number} 段的书签</translation>
        </message>
    </context>
    <context>
        <name>BookmarkDetails</name>
        <message>
            <source>&amp;Note on {number}</source>
            <translation>第 {number} 段的笔记(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Note (saved)</source>
            <translation>笔记（已保存）(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Note on the words “{words}”</source>
            <translation>对“{words}”一语的笔记(&amp;N)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Write a note; it is saved as you type.</source>
            <translation>在此写笔记，边写边保存。</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Labels, separated by commas</source>
            <translation>标签，用逗号分隔</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>无颜色</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>In the list, keys 1 to 4 give a bookmark a colour and 0 takes it away.</source>
            <translation>在列表中按 1 到 4 设颜色，按 0 去掉颜色。</translation>
        </message>
    </context>
    <context>
        <name>BookmarkFilter</name>
        <message>
            <source>Filter bookmarks</source>
            <translation>筛选书签</translation>
        </message>
        <message>
            <source>Any label</source>
            <translation>所有标签</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Any report</source>
            <translation>任何报告</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Any colour</source>
            <translation>所有颜色</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Document order</source>
            <translation>按文件顺序</translation>
        </message>
        <message>
            <source>My order</source>
            <translation>我的顺序</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>顺序</translation>
        </message>
        <message>
            <source>In My order, drag bookmarks, or press Alt+↑ and Alt+↓, to move them.</source>
            <translation>在“我的顺序”下，可拖动书签，或按 Alt+↑ 和 Alt+↓ 移动。</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>所有报告</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Show the bookmarks of all reports, report by report</source>
            <translation>逐份列出所有报告的书签</translation>
        </message>
        <message>
            <source>By label, colour, country, date and report</source>
            <translation>按标签、颜色、国家、日期和报告</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新在前</translation>
        </message>
    </context>
    <context>
        <name>BookmarkList</name>
        <message>
            <source>Copy &amp;citations</source>
            <translation>复制引文出处(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;citation</source>
            <translation>复制引文出处(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;with citations</source>
            <translation>连同出处复制(&amp;W)</translation>
        </message>
        <message>
            <source>Copy &amp;with citation</source>
            <translation>连同出处复制(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Put it where I am reading</source>
            <translation>移到正在读的地方(&amp;P)</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>上移(&amp;U)</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>下移(&amp;D)</translation>
        </message>
        <message>
            <source>Move to the &amp;top</source>
            <translation>移到最前(&amp;T)</translation>
        </message>
        <message>
            <source>Move to the &amp;end</source>
            <translation>移到最后(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>删除(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>BookmarkListing</name>
        <message>
            <source>{symbol} is not in the library; the bookmark keeps the words.</source>
            <translation>库中没有 {symbol}；书签仍保留原文。</translation>
        </message>
        <message>
            <source>No bookmark fits the filter.</source>
            <translation>没有符合筛选条件的书签。</translation>
        </message>
        <message>
            <source>Clear the filter (Esc)</source>
            <translation>清除筛选（Esc）</translation>
        </message>
        <message>
            <source>No bookmarks yet.

Press B while reading to mark the current paragraph, or click beside its number. Several paragraphs: select words in them first. H highlights selected words.</source>
            <translation>还没有书签。

阅读时按 B 键为当前段落加书签，或点击段落编号左侧。要标记几个段落，请先选中其中的文字。选中文字后按 H 键划线。</translation>
        </message>
    </context>
    <context>
        <name>BookmarkMarking</name>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>本段没有编号，书签无法指向它。</translation>
        </message>
        <message>
            <source>Bookmarked {number}</source>
            <translation>已为第 {number} 段加书签</translation>
        </message>
        <message>
            <source>Highlighted words in {number}</source>
            <translation>已在第 {number} 段划线</translation>
        </message>
    </context>
    <context>
        <name>Bookmarks</name>
        <message>
            <source>Yellow</source>
            <translation>黄色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>粉色</translation>
        </message>
        <message>
            <source>its report is not in the library</source>
            <translation>所在报告不在文库中</translation>
        </message>
        <message>
            <source>moved, was {number}</source>
            <translation>已移位，原为第 {number} 段</translation>
        </message>
        <message>
            <source>the text has changed</source>
            <translation>文字已有改动</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>文中已无此段</translation>
        </message>
        <message>
            <source>No longer in the text</source>
            <translation>文中已没有</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>划线</translation>
        </message>
    </context>
    <context>
        <name>BookmarksPanel</name>
        <message>
            <source>Moved: {place} of {count}</source>
            <translation>已移动：第 {place} 个，共 {count} 个</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>书签</translation>
        </message>
    </context>
    <context>
        <name>Certificate</name>
        <message>
            <source>As printed, such as A/79/1</source>
            <translation>按原文，例如 A/79/1</translation>
        </message>
        <message>
            <source>Choose the language</source>
            <translation>选择语言</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Symbol</source>
            <translation>文号(&amp;S)</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Presumed from the name of the file: check the symbol.</source>
            <translation>按文件名推定：请核对文号。</translation>
        </message>
        <message>
            <source>Agenda item {item}</source>
            <translation>议程项目{item}</translation>
        </message>
        <message>
            <source>{numbered} of {paragraphs} paragraphs numbered, {sections} headings, {notes} footnotes, {tables} tables.</source>
            <translation>{paragraphs}段中{numbered}段有编号，{sections}个标题，{notes}条脚注，{tables}个表格。</translation>
        </message>
        <message>
            <source>That is no UN document symbol. One looks like CTOC/COP/2024/2 or A/79/1.</source>
            <translation>这不是联合国文号。文号形如 CTOC/COP/2024/2 或 A/79/1。</translation>
        </message>
        <message>
            <source>Numbers missing: {numbers}.</source>
            <translation>缺少编号：{numbers}。</translation>
        </message>
        <message>
            <source>No gap.</source>
            <translation>编号无缺漏。</translation>
        </message>
        <message>
            <source>Numbers worked out: {count}.</source>
            <translation>推算补出的编号：{count}个。</translation>
        </message>
        <message>
            <source>The library holds this very file already.</source>
            <translation>文库中已有这份文件。</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) of countries will find no words in it, and are kept.</source>
            <translation>
                <numerusform>另有 %n 处国名更正在其中找不到原文，仍予保留。</numerusform>
            </translation>
        </message>
        <message>
            <source>The library holds another version: {changed} paragraphs changed, {new} new, {gone} left out; {bookmarks} bookmarks affected.</source>
            <translation>文库中有另一版本：改动{changed}段，新增{new}段，删去{gone}段；影响书签{bookmarks}个。</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>待核对</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>有改动</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>删去</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>found again</source>
            <translation>已重新定位</translation>
        </message>
        <message>
            <source>moves to paragraph {number}</source>
            <translation>移至第{number}段</translation>
        </message>
        <message>
            <source>its text has changed</source>
            <translation>文字有改动</translation>
        </message>
        <message>
            <source>its text is no longer there</source>
            <translation>原文已不存在</translation>
        </message>
        <message>
            <source>Bookmarks affected</source>
            <translation>受影响的书签</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>正文</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>No longer filter by {what}</source>
            <translation>不再按“{what}”筛选</translation>
        </message>
    </context>
    <context>
        <name>CitingDialog</name>
        <message>
            <source>Citation style</source>
            <translation>引文出处样式</translation>
        </message>
        <message>
            <source>Text with citation</source>
            <translation>原文附引文出处</translation>
        </message>
        <message>
            <source>Citation only</source>
            <translation>只有引文出处</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>恢复默认(&amp;R)</translation>
        </message>
        <message>
            <source>Cite as UN documents do, in all three kinds</source>
            <translation>三种都恢复为联合国文件的写法</translation>
        </message>
    </context>
    <context>
        <name>CommandsBeside</name>
        <message>
            <source>Citations are copied in this style from now on.</source>
            <translation>此后按此样式复制引文出处。</translation>
        </message>
    </context>
    <context>
        <name>CompanionDialog</name>
        <message>
            <source>Side by side</source>
            <translation>并列显示</translation>
        </message>
        <message>
            <source>Symbol, language or title</source>
            <translation>文号、语文或标题</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>其他语文</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>与之比较</translation>
        </message>
        <message>
            <source>No document has these words in its symbol, language or title.</source>
            <translation>没有文号、语文或标题含有这些词的文件。</translation>
        </message>
        <message>
            <source>&amp;Show beside</source>
            <translation>并列显示(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>ConflictPane</name>
        <message>
            <source>Yours</source>
            <translation>您的</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>对方的</translation>
        </message>
        <message>
            <source>Keep &amp;both</source>
            <translation>两者都保留(&amp;B)</translation>
        </message>
        <message>
            <source>Keep m&amp;ine</source>
            <translation>保留我的(&amp;I)</translation>
        </message>
        <message>
            <source>Take &amp;theirs</source>
            <translation>采用对方的(&amp;T)</translation>
        </message>
        <message>
            <source>The same for &amp;all</source>
            <translation>全部照此(&amp;A)</translation>
        </message>
        <message>
            <source>(no note)</source>
            <translation>（无笔记）</translation>
        </message>
    </context>
    <context>
        <name>ContentsPanel</name>
        <message>
            <source>Filter headings</source>
            <translation>筛选标题</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>No heading has these words. Clear the filter to see them all.</source>
            <translation>没有含这些字的标题。清空筛选框即可看到全部标题。</translation>
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message>
            <source>Nothing to copy yet: click a paragraph or select words in it.</source>
            <translation>还没有可复制的内容：请先点击一个段落或选中文字。</translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>已复制：{what}</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>“{words}” names no c&amp;ountry here</source>
            <translation>此处的“{words}”不是国名(&amp;O)</translation>
        </message>
        <message>
            <source>{place}“{words}” no longer names {country}. Ctrl+Z takes it back.</source>
            <translation>{place}“{words}”不再算作{country}。按 Ctrl+Z 撤销。</translation>
        </message>
        <message>
            <source>Select the words that name a country first, within one paragraph.</source>
            <translation>请先在同一段内选中表示国家的文字。</translation>
        </message>
        <message>
            <source>Select only the words that name the country.</source>
            <translation>请只选中表示国家的文字。</translation>
        </message>
        <message>
            <source>{place}“{words}” now names {country}. Ctrl+Z takes it back.</source>
            <translation>{place}“{words}”已算作{country}。按 Ctrl+Z 撤销。</translation>
        </message>
        <message>
            <source>{place}The correction of “{words}” was taken back. Ctrl+Z makes it again.</source>
            <translation>{place}已取消对“{words}”的更正。按 Ctrl+Z 恢复。</translation>
        </message>
        <message>
            <source>no longer names {country}</source>
            <translation>不再算作{country}</translation>
        </message>
        <message>
            <source>names {country}</source>
            <translation>算作{country}</translation>
        </message>
        <message>
            <source>not found in the text</source>
            <translation>文中已找不到</translation>
        </message>
        <message>
            <source>These words are no longer in the text; the correction is kept.</source>
            <translation>文中已没有这些文字；更正仍予保留。</translation>
        </message>
        <message>
            <source>{place}correction of “{words}”</source>
            <translation>{place}对“{words}”的更正</translation>
        </message>
        <message>
            <source>Paragraph {number}: </source>
            <translation>第{number}段：</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsDialog</name>
        <message>
            <source>Corrections of {country}</source>
            <translation>{country}：更正</translation>
        </message>
        <message>
            <source>Corrections of countries</source>
            <translation>国名更正</translation>
        </message>
        <message>
            <source>What you put right is kept in your notebook, and holds when a report is added again.</source>
            <translation>更正保存在您的笔记库中，重新添加报告后仍然有效。</translation>
        </message>
        <message>
            <source>There are no corrections.

To strike a mention, right-click the country in the text; to add one, select the words that name a country and choose Edit ▸ The selected words name a country.</source>
            <translation>尚无更正。

要删除一处国名，请在正文中右击该国名；要补充一处，请选中表示国家的文字，然后选择“编辑”▸“所选文字是国名”。</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>取消更正(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>CountryBox</name>
        <message>
            <source>Any country</source>
            <translation>任何国家</translation>
        </message>
        <message>
            <source>Country that a bookmark's words name</source>
            <translation>书签文字提到的国家</translation>
        </message>
    </context>
    <context>
        <name>CountryCharts</name>
        <message numerus="yes">
            <source>and %n more report(s) with fewer activities</source>
            <translation>
                <numerusform>另有 %n 份报告，活动较少</numerusform>
            </translation>
        </message>
        <message>
            <source>By year; a period counts in each of its years</source>
            <translation>按年份（跨年的活动计入其中每一年）</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>按年份</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>By type of activity</source>
            <translation>按活动类型</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>By role of the country</source>
            <translation>按该国角色</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>By report, in the order of their dates</source>
            <translation>按报告，依日期先后</translation>
        </message>
    </context>
    <context>
        <name>CountryChooser</name>
        <message>
            <source>Compare with</source>
            <translation>与之比较</translation>
        </message>
        <message>
            <source>Compare {country} with:</source>
            <translation>{country}与哪一国比较：</translation>
        </message>
        <message>
            <source>Name, pinyin or code</source>
            <translation>国名、拼音或代码</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>查找国家</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>No country is called that.</source>
            <translation>没有这样称呼的国家。</translation>
        </message>
        <message>
            <source>It shares no activity; type a name.</source>
            <translation>没有与他国共同的活动；请输入国名。</translation>
        </message>
        <message numerus="yes">
            <source>%n shared activity(ies)</source>
            <translation>
                <numerusform>共同活动 %n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountryPage</name>
        <message numerus="yes">
            <source>%n correction(s) by you</source>
            <translation>
                <numerusform>您的更正：%n 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only regions and groups it belongs to: %n paragraph(s)</source>
            <translation>
                <numerusform>只列所属区域和集团：%n 段</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in {named} of {total} paragraphs; all {total} checked</source>
            <translation>在 {total} 段中的 {named} 段提到；全部 {total} 段均已检查</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s), each in one language</source>
            <translation>
                <numerusform>%n 份报告（每份只计一种语文）</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in {named} paragraphs of {reports}</source>
            <translation>在 {reports}的 {named} 段中提到</translation>
        </message>
        <message>
            <source>Only these activities: {what} ({count})</source>
            <translation>只列这些活动：{what}（{count} 项）</translation>
        </message>
        <message>
            <source>Before the first heading</source>
            <translation>第一个标题之前</translation>
        </message>
        <message>
            <source>Copy all of them</source>
            <translation>全部复制</translation>
        </message>
        <message>
            <source>Activities and mentions</source>
            <translation>活动与提及</translation>
        </message>
        <message>
            <source>All countries (Esc)</source>
            <translation>所有国家 (Esc)</translation>
        </message>
        <message>
            <source>All countries</source>
            <translation>所有国家</translation>
        </message>
        <message>
            <source>Copy a name</source>
            <translation>复制国名</translation>
        </message>
        <message>
            <source>Copy its name in one of six languages</source>
            <translation>复制六种语文之一的国名</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>简报</translation>
        </message>
        <message>
            <source>Write a brief on this country into a file (Ctrl+Shift+E)</source>
            <translation>将该国简报写入文件 (Ctrl+Shift+E)</translation>
        </message>
        <message>
            <source>In a window of its own</source>
            <translation>在单独的窗口中</translation>
        </message>
        <message>
            <source>Show this in a larger window</source>
            <translation>在较大的窗口中显示</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>所有报告</translation>
        </message>
        <message>
            <source>What every report of the library says, by report</source>
            <translation>文库中每份报告所述，按报告排列</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>按日期</translation>
        </message>
        <message>
            <source>Activities in the order of their dates</source>
            <translation>按日期先后排列活动</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>比较…</translation>
        </message>
        <message>
            <source>Show one country again</source>
            <translation>只显示一国</translation>
        </message>
        <message>
            <source>Show another country beside it</source>
            <translation>与另一国并列显示</translation>
        </message>
    </context>
    <context>
        <name>CountryPanel</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Paragraph {number}:</source>
            <translation>第 {number} 段：</translation>
        </message>
        <message>
            <source>No country is called that in six languages, pinyin or code.</source>
            <translation>六种语文、拼音和代码中都没有这样的国名。</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies) and territory(ies) named</source>
            <translation>
                <numerusform>提到 %n 个国家和领土</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>all %n paragraph(s) checked</source>
            <translation>
                <numerusform>全部 %n 段均已检查</numerusform>
            </translation>
        </message>
        <message>
            <source>{named}; {checked}</source>
            <translation>{named}；{checked}</translation>
        </message>
        <message>
            <source>UN M49 regions are for statistical convenience.</source>
            <translation>联合国 M49 区域划分仅为统计方便。</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>未提到</translation>
        </message>
        <message numerus="yes">
            <source>by a city, %n time(s)</source>
            <translation>
                <numerusform>仅提到城市 %n 次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n para(s)</source>
            <translation>
                <numerusform>%n 段</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n act(s)</source>
            <translation>
                <numerusform>%n 项活动</numerusform>
            </translation>
        </message>
        <message>
            <source>Name, pinyin or code</source>
            <translation>国名、拼音或代码</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>查找国家</translation>
        </message>
        <message>
            <source>By region</source>
            <translation>按区域</translation>
        </message>
        <message>
            <source>Group countries by UN region</source>
            <translation>按联合国区域分组</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>国家</translation>
        </message>
    </context>
    <context>
        <name>CountryRows</name>
        <message>
            <source>Listed for the words “{words}”</source>
            <translation>列为活动的依据：“{words}”</translation>
        </message>
        <message>
            <source>Listed because its sentence names the country: in this language no words of doing are looked for</source>
            <translation>因句中提到该国而列入：这一语文不检查表示行动的词语</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Other mentions</source>
            <translation>其他提及之处</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>提及之处</translation>
        </message>
        <message>
            <source>By a city only</source>
            <translation>仅提到城市</translation>
        </message>
        <message>
            <source>Activities of both</source>
            <translation>两国共同的活动</translation>
        </message>
        <message>
            <source>Other activities of {country}</source>
            <translation>{country}的其他活动</translation>
        </message>
        <message>
            <source>Named in one paragraph</source>
            <translation>在同一段中提到</translation>
        </message>
        <message>
            <source>Other mentions of {country}</source>
            <translation>对{country}的其他提及</translation>
        </message>
        <message>
            <source>Names its people</source>
            <translation>提到该国国民</translation>
        </message>
    </context>
    <context>
        <name>CountryWords</name>
        <message>
            <source>Legislation</source>
            <translation>立法</translation>
        </message>
        <message>
            <source>Strategy or plan</source>
            <translation>战略或计划</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培训和能力建设</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>访问</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>行动</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>出版物</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>宣传活动</translation>
        </message>
        <message>
            <source>Partnership</source>
            <translation>伙伴关系</translation>
        </message>
        <message>
            <source>Research</source>
            <translation>研究</translation>
        </message>
        <message>
            <source>Support for victims</source>
            <translation>支助受害者</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Other activity</source>
            <translation>其他活动</translation>
        </message>
        <message>
            <source>Takes part</source>
            <translation>参与或受援</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>东道方</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>资助方</translation>
        </message>
        <message>
            <source>Party to it</source>
            <translation>缔约方</translation>
        </message>
        <message>
            <source>Is its subject</source>
            <translation>所述对象</translation>
        </message>
        <message>
            <source>On the route</source>
            <translation>途经地</translation>
        </message>
        <message>
            <source>Its nationals</source>
            <translation>涉及其国民</translation>
        </message>
        <message>
            <source>Named in it</source>
            <translation>句中提到</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>无日期</translation>
        </message>
    </context>
    <context>
        <name>DateBox</name>
        <message>
            <source>Any date</source>
            <translation>任何日期</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>从……到……</translation>
        </message>
        <message>
            <source>When a bookmark was made or last changed</source>
            <translation>书签添加或最后修改的日期</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>第一天</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最后一天</translation>
        </message>
    </context>
    <context>
        <name>Defects</name>
        <message>
            <source>Something went wrong in RefDesk. What you bookmarked and wrote is saved.</source>
            <translation>RefDesk 出了差错。您的书签和笔记已经保存。</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>The number {detail} is lost in the file; it was worked out.</source>
            <translation>文件中缺失编号{detail}，已推算补出。</translation>
        </message>
        <message>
            <source>Missing before this paragraph: {detail}.</source>
            <translation>本段之前缺少：{detail}。</translation>
        </message>
        <message>
            <source>The numbers start anew here.</source>
            <translation>编号从此处重新开始。</translation>
        </message>
        <message>
            <source>A page break cut this paragraph; it was joined.</source>
            <translation>本段曾被分页截断，已拼接。</translation>
        </message>
        <message>
            <source>Left out: {detail}</source>
            <translation>未收入：{detail}</translation>
        </message>
        <message>
            <source>A table of contents was left out ({detail} lines).</source>
            <translation>目录未收入（{detail}行）。</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The library holds no document “{name}”. The list of documents shows what it holds.</source>
            <translation>文库中没有文件“{name}”。文件列表中有现有的全部文件。</translation>
        </message>
        <message>
            <source>“{name}” is held in several languages. Say which one is meant: {editions}.</source>
            <translation>“{name}”有多个语文版本。请指明是哪一个：{editions}。</translation>
        </message>
        <message>
            <source>That report can no longer be brought back. It may have been brought back elsewhere.</source>
            <translation>该报告已不能恢复，可能已在别处恢复。</translation>
        </message>
        <message>
            <source>There is no paragraph “{name}” in this document. Its outline shows which numbers it has.</source>
            <translation>本文件没有“{name}”段。目录中有各标题的段落编号。</translation>
        </message>
        <message>
            <source>There is no section “{name}” in this document. Its outline shows the sections it has.</source>
            <translation>本文件没有“{name}”节。目录中有全部各节。</translation>
        </message>
        <message>
            <source>“{name}” is no country or territory known here. Try its UN name or its ISO 3166 code.</source>
            <translation>“{name}”不是已知的国家或领土。请用其联合国名称或 ISO 3166 代码。</translation>
        </message>
        <message>
            <source>There is nothing to export in “{name}”. Choose something that has at least one paragraph.</source>
            <translation>“{name}”中没有可导出的内容。请选择至少含有一段文字的内容。</translation>
        </message>
        <message>
            <source>There is no bookmark “{name}”. The list of bookmarks shows the ones there are.</source>
            <translation>没有书签“{name}”。书签列表中有现有的全部书签。</translation>
        </message>
        <message>
            <source>“{name}” does not stand in that paragraph. Copy the words as the text has them.</source>
            <translation>该段中没有“{name}”。请照原文复制这些字句。</translation>
        </message>
        <message>
            <source>That search is no longer there. It may have been deleted elsewhere.</source>
            <translation>该检索已不存在，可能已在别处删除。</translation>
        </message>
        <message>
            <source>There is no change to take back: the bookmarks are as they were first made.</source>
            <translation>没有可以撤销的改动：书签仍是最初的样子。</translation>
        </message>
        <message>
            <source>“{name}” names no document or paragraph. Paste a citation such as “A/RES/77/236, para. 5”.</source>
            <translation>“{name}”没有指明文件或段落。请粘贴引文出处，例如“A/RES/77/236，第5段”。</translation>
        </message>
        <message>
            <source>There is no {what} “{name}”.</source>
            <translation>没有{what}“{name}”。</translation>
        </message>
        <message>
            <source>The library holds another document “{name}” already. Each has a symbol of its own: check which this one has.</source>
            <translation>文库中已有另一份文件“{name}”。每份文件各有自己的文号：请核对本文件的文号。</translation>
        </message>
        <message>
            <source>The library holds “{name}” already. Remove that one first to bring this one back.</source>
            <translation>文库中已有“{name}”。要恢复这一份，请先移除那一份。</translation>
        </message>
        <message>
            <source>There is a bookmark on {name} already. Remove that one first, or choose another place.</source>
            <translation>第{name}段已有书签。请先移除该书签，或另选位置。</translation>
        </message>
        <message>
            <source>“{name}” is the only report left, and one must stay to be read. Add another before removing it.</source>
            <translation>“{name}”是最后一份报告，文库中须留有一份可读。请先添加另一份，再移除它。</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read ({reason}). If it is damaged, move it away to start anew.</source>
            <translation>无法读取文件“{path}”（{reason}）。如已损坏，请将它移走，程序会重新建立。</translation>
        </message>
        <message>
            <source>The file “{path}” was written by a newer RefDesk. Update RefDesk to open it.</source>
            <translation>文件“{path}”由更新版本的 RefDesk 写成。请更新 RefDesk 后再打开。</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be written ({reason}). Check the permissions and the free space there.</source>
            <translation>无法写入文件“{path}”（{reason}）。请检查该处的权限和剩余空间。</translation>
        </message>
        <message>
            <source>RefDesk has “{path}” open already and does not answer. Close its window, or end process {process}, and start again.</source>
            <translation>RefDesk 已打开“{path}”，但没有响应。请关闭其窗口，或结束进程 {process}，然后重新启动。</translation>
        </message>
        <message>
            <source>There is no file “{path}”. Choose the backup again.</source>
            <translation>文件“{path}”不存在。请重新选择备份。</translation>
        </message>
        <message>
            <source>“{path}” is no backup of RefDesk. Its backups are named refdesk-DATE-….zip.</source>
            <translation>“{path}”不是 RefDesk 的备份。备份的文件名为 refdesk-日期-….zip。</translation>
        </message>
        <message>
            <source>The backup “{path}” is damaged and was not used. Take another one; nothing was changed.</source>
            <translation>备份“{path}”已损坏，未予使用。请改用另一份；没有任何改动。</translation>
        </message>
        <message>
            <source>The backup “{path}” was made by a newer RefDesk. Update RefDesk to restore it.</source>
            <translation>备份“{path}”由较新版本的 RefDesk 制作。请更新 RefDesk 后再恢复。</translation>
        </message>
        <message>
            <source>“{path}” holds shared bookmarks. Choose File ▸ Open shared bookmarks… to merge them.</source>
            <translation>“{path}”中是共享的书签。请选择“文件 ▸ 打开共享的书签…”进行合并。</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be used as a backup ({reason}).</source>
            <translation>文件“{path}”不能用作备份（{reason}）。</translation>
        </message>
        <message>
            <source>The file “{path}” is not there or cannot be opened. Choose it again; nothing was changed.</source>
            <translation>文件“{path}”不存在或无法打开。请重新选择；没有任何改动。</translation>
        </message>
        <message>
            <source>The search was given up. Search again to have its answer.</source>
            <translation>检索已中止。如需结果，请重新检索。</translation>
        </message>
        <message>
            <source>The file “{path}” is empty. Choose another one.</source>
            <translation>文件“{path}”是空的。请另选一个。</translation>
        </message>
        <message>
            <source>The file “{path}” is not a text. Save the document as plain text (UTF-8) first.</source>
            <translation>文件“{path}”不是文本。请先把文件另存为纯文本 (UTF-8)。</translation>
        </message>
        <message>
            <source>The characters of “{path}” could not be told. Save the document as plain text (UTF-8) first.</source>
            <translation>无法识别“{path}”的字符编码。请先另存为纯文本 (UTF-8)。</translation>
        </message>
        <message>
            <source>“{path}” is no Word document, or a damaged one. Open it in Word and save it anew as .docx.</source>
            <translation>“{path}”不是 Word 文档或已损坏。请用 Word 打开并重新存为 .docx。</translation>
        </message>
        <message>
            <source>“{path}” is no web page that can be read. Save the page anew, or as text.</source>
            <translation>“{path}”不是可读取的网页。请重新保存网页或存为文本。</translation>
        </message>
        <message>
            <source>“{path}” is larger than any report: it was not opened. Save the document anew, without its pictures.</source>
            <translation>“{path}”比任何报告都大，未打开。请去掉图片后重新保存。</translation>
        </message>
        <message>
            <source>“{path}” is protected by a password. Open it with the password and save it without one.</source>
            <translation>“{path}”有密码保护。请用密码打开，另存为没有密码的文件。</translation>
        </message>
        <message>
            <source>“{path}” is an old Word file (.doc). Save it as .docx, or install LibreOffice to have it read here.</source>
            <translation>“{path}”是旧版 Word 文件（.doc）。请另存为 .docx，或安装 LibreOffice 后在此读取。</translation>
        </message>
        <message>
            <source>“{path}” is a rich text or OpenDocument file. Save it as .docx, or install LibreOffice to have it read here.</source>
            <translation>“{path}”是 RTF 或 OpenDocument 文件。请另存为 .docx，或安装 LibreOffice 后在此读取。</translation>
        </message>
        <message>
            <source>“{path}” could not be turned into a Word file (.docx). It may be damaged: save it as .docx yourself.</source>
            <translation>“{path}”无法转换为 Word 文件（.docx），可能已损坏。请自行另存为 .docx。</translation>
        </message>
        <message>
            <source>The parts of “{path}” stand too deep within each other to be read. Save the document anew, or as text.</source>
            <translation>“{path}”的内容嵌套过深，无法读取。请重新保存，或另存为纯文本。</translation>
        </message>
        <message>
            <source>“{path}” is a spreadsheet, no report. Choose the Word or PDF file of the document.</source>
            <translation>“{path}”是电子表格，不是报告。请选择该文件的 Word 或 PDF 版本。</translation>
        </message>
        <message>
            <source>“{path}” is a presentation, no report. Choose the Word or PDF file of the document.</source>
            <translation>“{path}”是演示文稿，不是报告。请选择该文件的 Word 或 PDF 版本。</translation>
        </message>
        <message>
            <source>“{path}” is a message. Open it in your mail program and save the document that came with it.</source>
            <translation>“{path}”是邮件。请在邮件程序中打开，并保存随附的文件。</translation>
        </message>
        <message>
            <source>“{path}” is a picture. Run text recognition (OCR) on it first, or take the Word file.</source>
            <translation>“{path}”是图片。请先做文字识别（OCR），或改用 Word 文件。</translation>
        </message>
        <message>
            <source>“{path}” is an archive of other files. Unpack it and add the documents in it.</source>
            <translation>“{path}”是压缩包。请解压后添加其中的文件。</translation>
        </message>
        <message>
            <source>“{path}” holds pictures of pages, no text. Run text recognition (OCR) on it first, or take the Word file.</source>
            <translation>“{path}”只有页面图像，没有文字。请先进行文字识别（OCR），或改用该文件的 Word 版。</translation>
        </message>
        <message>
            <source>“{path}” is a backup. Choose File ▸ Restore… to merge it; nothing was changed.</source>
            <translation>“{path}”是备份。请选择“文件 ▸ 恢复…”进行合并；没有任何改动。</translation>
        </message>
        <message>
            <source>“{path}” was made by a newer RefDesk. Update RefDesk to open it; nothing was changed.</source>
            <translation>“{path}”由较新版本的 RefDesk 制作。请更新 RefDesk 后再打开；没有任何改动。</translation>
        </message>
        <message>
            <source>“{path}” holds no bookmarks, or is damaged; nothing was changed. Let them be shared again with File ▸ Share bookmarks….</source>
            <translation>“{path}”中没有书签，或已损坏；没有任何改动。请对方用“文件 ▸ 共享书签…”重新共享。</translation>
        </message>
        <message>
            <source>“{path}” is a damaged PDF file. Get it anew, or take the Word file of the document.</source>
            <translation>“{path}”是已损坏的 PDF 文件。请重新获取，或改用该文件的 Word 版。</translation>
        </message>
        <message>
            <source>The library holds another version of “{name}”. To put this one in its place, say --replace.</source>
            <translation>文库中有“{name}”的另一版本。如要替换，请加 --replace。</translation>
        </message>
        <message>
            <source>No numbered paragraphs were found in “{path}”. Is it a UN document?</source>
            <translation>在“{path}”中没有找到编号段落。它是联合国文件吗？</translation>
        </message>
        <message>
            <source>“{path}” does not print its symbol. Say which it is, such as A/79/1.</source>
            <translation>“{path}”没有印出文号。请说明文号，例如 A/79/1。</translation>
        </message>
        <message>
            <source>The language of “{path}” could not be told. Say which it is, such as en.</source>
            <translation>无法判断“{path}”的语文。请说明语文，例如 zh。</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read as a document ({reason}). Try another format of it.</source>
            <translation>无法把“{path}”作为文件读入（{reason}）。请试试它的另一种格式。</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Country brief: {country}</source>
            <translation>国别简报：{country}</translation>
        </message>
        <message>
            <source>Bookmarks and notes</source>
            <translation>书签和笔记</translation>
        </message>
        <message>
            <source>Search: {query}</source>
            <translation>检索：{query}</translation>
        </message>
        <message>
            <source>Documents consulted: {count}</source>
            <translation>查阅文件：{count} 份</translation>
        </message>
        <message>
            <source>Named in {named} of {total} paragraphs; all {total} checked.</source>
            <translation>全文 {total} 段均已核查，其中 {named} 段提及该国。</translation>
        </message>
        <message>
            <source>Named in none of {total} paragraphs; all {total} checked.</source>
            <translation>全文 {total} 段均已核查，没有一段提及该国。</translation>
        </message>
        <message>
            <source>Activities reported: {count} ({kinds}).</source>
            <translation>所载活动 {count} 项：{kinds}。</translation>
        </message>
        <message>
            <source>Regions and groups that include the country are not counted.</source>
            <translation>文中提及该国所属区域或国家集团之处未计入。</translation>
        </message>
        <message>
            <source>Bookmarks: {count}; documents: {documents}.</source>
            <translation>书签 {count} 个，涉及文件 {documents} 份。</translation>
        </message>
        <message>
            <source>Occurrences: {occurrences}; paragraphs: {paragraphs}; documents: {documents}.</source>
            <translation>{documents} 份文件的 {paragraphs} 段中共 {occurrences} 处。</translation>
        </message>
        <message>
            <source>Rows: {count}; documents: {documents}.</source>
            <translation>共 {count} 行，涉及文件 {documents} 份。</translation>
        </message>
        <message>
            <source>{part}: {countries}</source>
            <translation>{part}：{countries}</translation>
        </message>
        <message>
            <source>Register of activities</source>
            <translation>活动登记册</translation>
        </message>
        <message>
            <source>Register of instruments</source>
            <translation>文书登记册</translation>
        </message>
        <message>
            <source>Register of publications</source>
            <translation>出版物登记册</translation>
        </message>
        <message>
            <source>Register of programmes</source>
            <translation>方案登记册</translation>
        </message>
        <message>
            <source>Register of organizations</source>
            <translation>组织登记册</translation>
        </message>
        <message>
            <source>Register of figures</source>
            <translation>数字登记册</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>所用文字</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Symbol named</source>
            <translation>所引文号</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>机关</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>限定语</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>计数对象</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>方案和项目</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>{title} ({count})</source>
            <translation>{title}（{count}）</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Other mentions</source>
            <translation>其他提及之处</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>提及之处</translation>
        </message>
        <message>
            <source>Named by a city only</source>
            <translation>仅以城市名提及</translation>
        </message>
        <message>
            <source>names its people</source>
            <translation>指该国国民</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>笔记：</translation>
        </message>
        <message>
            <source>Labels:</source>
            <translation>标签：</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Provenance</source>
            <translation>出处</translation>
        </message>
        <message>
            <source>Unofficial rendering</source>
            <translation>非正式文本</translation>
        </message>
        <message>
            <source>Unofficial rendering. The document issued by the United Nations is authoritative.</source>
            <translation>非正式文本，以联合国印发的文件为准。</translation>
        </message>
        <message>
            <source>Made with RefDesk {version} on {date} from the files described below.</source>
            <translation>由 RefDesk {version} 于{date}根据下列文件生成。</translation>
        </message>
        <message>
            <source>A symbol marked as presumed is not printed in the text; check it before citing.</source>
            <translation>标明“推定”的文号在文件中未印出，引用前请核对。</translation>
        </message>
        <message>
            <source>{symbol} (presumed)</source>
            <translation>{symbol}（推定）</translation>
        </message>
        <message>
            <source>{total}, of which {numbered} numbered</source>
            <translation>共 {total} 段，其中 {numbered} 段有编号</translation>
        </message>
        <message>
            <source>Note {mark} of the report: </source>
            <translation>原文注 {mark}：</translation>
        </message>
        <message>
            <source>Side by side: {left} and {right}</source>
            <translation>并列：{left} 与 {right}</translation>
        </message>
        <message>
            <source>Rows: {count}.</source>
            <translation>行数：{count}。</translation>
        </message>
        <message>
            <source>Changed: {changed}; only in {left}: {only_left}; only in {right}: {only_right}.</source>
            <translation>有改动：{changed}；仅见于 {left}：{only_left}；仅见于 {right}：{only_right}。</translation>
        </message>
        <message>
            <source>— nothing stands beside this paragraph —</source>
            <translation>——此段无对应段落——</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>有改动</translation>
        </message>
        <message>
            <source>only in {side}</source>
            <translation>仅见于 {side}</translation>
        </message>
        <message>
            <source>{citation} ({date})</source>
            <translation>{citation}（{date}）</translation>
        </message>
        <message>
            <source>Bookmarked:</source>
            <translation>加书签：</translation>
        </message>
        <message>
            <source>{created}, changed {modified}</source>
            <translation>{created}，{modified}修改</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>第{page}页，共{total}页</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>阅读清单</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>黄色</translation>
        </message>
        <message>
            <source>green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>粉色</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>: </source>
            <translation>：</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{year}年{month}月{day}日</translation>
        </message>
        <message>
            <source>January February March April May June July August September October November December</source>
            <translation>1 2 3 4 5 6 7 8 9 10 11 12</translation>
        </message>
        <message>
            <source>Legislation</source>
            <translation>立法</translation>
        </message>
        <message>
            <source>Strategies and plans</source>
            <translation>战略和计划</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培训和能力建设</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>访问</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>行动</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>出版物</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>宣传运动</translation>
        </message>
        <message>
            <source>Partnerships</source>
            <translation>伙伴关系</translation>
        </message>
        <message>
            <source>Research</source>
            <translation>研究</translation>
        </message>
        <message>
            <source>Support for victims</source>
            <translation>支助受害者</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Other activities</source>
            <translation>其他活动</translation>
        </message>
        <message>
            <source>taking part or assisted</source>
            <translation>参与或受援</translation>
        </message>
        <message>
            <source>host</source>
            <translation>东道国</translation>
        </message>
        <message>
            <source>sponsor</source>
            <translation>提案或供资国</translation>
        </message>
        <message>
            <source>party</source>
            <translation>缔约方</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>所述对象</translation>
        </message>
        <message>
            <source>on the route</source>
            <translation>路线所经</translation>
        </message>
        <message>
            <source>its nationals</source>
            <translation>涉及其国民</translation>
        </message>
        <message>
            <source>named</source>
            <translation>提及</translation>
        </message>
        <message>
            <source>now under another number</source>
            <translation>编号已变</translation>
        </message>
        <message>
            <source>text altered since</source>
            <translation>文字已有改动</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>文中已无此段</translation>
        </message>
        <message>
            <source>Citation</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>段次</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>活动类型</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Date in the text</source>
            <translation>文中日期</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Made (UTC)</source>
            <translation>添加时间（世界时）</translation>
        </message>
        <message>
            <source>Changed (UTC)</source>
            <translation>修改时间（世界时）</translation>
        </message>
        <message>
            <source>Date of the report</source>
            <translation>报告日期</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Highlighted words</source>
            <translation>划线词语</translation>
        </message>
        <message>
            <source>Changed words</source>
            <translation>改动的词语</translation>
        </message>
        <message>
            <source>{column}: {side}</source>
            <translation>{column}：{side}</translation>
        </message>
        <message>
            <source>Exported with</source>
            <translation>导出程序</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>分发</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>语文版本</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>原文语文</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>SHA-256 of the file</source>
            <translation>文件 SHA-256</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>阿拉伯文</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>西班牙文</translation>
        </message>
        <message>
            <source>French</source>
            <translation>法文</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>俄文</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>内容(&amp;W)</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>导出内容</translation>
        </message>
        <message>
            <source>With my &amp;notes and labels</source>
            <translation>附上我的笔记和标签(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>另存为(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>格式(&amp;F)</translation>
        </message>
    </context>
    <context>
        <name>ExportProgress</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Nothing to export yet: move to a paragraph first.</source>
            <translation>尚无可导出的内容：请先移到某一段。</translation>
        </message>
        <message>
            <source>Open a country first: choose it in the list of countries.</source>
            <translation>请先打开一个国家：在国家列表中选择。</translation>
        </message>
        <message>
            <source>all reports</source>
            <translation>所有报告</translation>
        </message>
        <message>
            <source>All bookmarks: {count}</source>
            <translation>全部书签：{count} 个</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>书签</translation>
        </message>
        <message>
            <source>Bookmarks as listed: {count}</source>
            <translation>所列书签：{count}</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>阅读清单</translation>
        </message>
        <message>
            <source>Reading list, in my own order: {count}</source>
            <translation>阅读清单，按我的顺序：{count}</translation>
        </message>
        <message>
            <source>Text: {citation}</source>
            <translation>文字：{citation}</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Side by side: {what}</source>
            <translation>并列：{what}</translation>
        </message>
        <message>
            <source>Country brief: {country}</source>
            <translation>国别简报：{country}</translation>
        </message>
        <message>
            <source>Search results: {query}</source>
            <translation>检索结果：{query}</translation>
        </message>
        <message>
            <source>Section: {title}</source>
            <translation>章节：{title}</translation>
        </message>
        <message>
            <source>Web page (.html)</source>
            <translation>网页 (.html)</translation>
        </message>
        <message>
            <source>Values (.csv)</source>
            <translation>逗号分隔值 (.csv)</translation>
        </message>
        <message>
            <source>Annotations for programs (.json)</source>
            <translation>供程序使用的笔记 (.json)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>The export was stopped; no file was written or changed.</source>
            <translation>导出已停止；没有写入或改动任何文件。</translation>
        </message>
        <message>
            <source>Exporting… {percent}%</source>
            <translation>正在导出… {percent}%</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>已保存：{path}</translation>
        </message>
    </context>
    <context>
        <name>FactsDialog</name>
        <message>
            <source>About this report</source>
            <translation>报告信息</translation>
        </message>
        <message>
            <source>&amp;Symbol</source>
            <translation>文号(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Certain, though the text does not print it</source>
            <translation>虽未印于文中，但已确认(&amp;C)</translation>
        </message>
        <message>
            <source>Session &amp;place</source>
            <translation>届会地点(&amp;P)</translation>
        </message>
        <message>
            <source>Age&amp;nda title</source>
            <translation>议程项目标题(&amp;N)</translation>
        </message>
        <message>
            <source>{numbered} numbered, {sections} headings</source>
            <translation>{numbered} 个编号段落，{sections} 个标题</translation>
        </message>
        <message>
            <source>The symbol is &amp;certain</source>
            <translation>文号已确认(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>标题(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>Ori&amp;ginal</source>
            <translation>原文(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>日期(&amp;D)</translation>
        </message>
        <message>
            <source>year-month-day, such as 2024-07-23</source>
            <translation>年-月-日，如 2024-07-23</translation>
        </message>
        <message>
            <source>&amp;Body</source>
            <translation>机构(&amp;B)</translation>
        </message>
        <message>
            <source>S&amp;ession</source>
            <translation>届会(&amp;E)</translation>
        </message>
        <message>
            <source>Session d&amp;ates</source>
            <translation>届会日期(&amp;A)</translation>
        </message>
        <message>
            <source>Agenda &amp;item</source>
            <translation>议程项目(&amp;I)</translation>
        </message>
        <message>
            <source>Dist&amp;ribution</source>
            <translation>分发(&amp;R)</translation>
        </message>
        <message>
            <source>A&amp;uthor</source>
            <translation>作者(&amp;U)</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>That is no UN document symbol. One looks like CTOC/COP/2024/2 or A/79/1.</source>
            <translation>这不是联合国文号。文号的样子如 CTOC/COP/2024/2 或 A/79/1。</translation>
        </message>
        <message>
            <source>That is no date. Write it as year-month-day, 2024-07-23, or leave it empty.</source>
            <translation>这不是日期。请写成“年-月-日”，如 2024-07-23，也可留空。</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message>
            <source>“{text}” names no place. Type a paragraph number such as 55, or paste a citation.</source>
            <translation>“{text}”没有指明位置。请输入段落编号（如 55），或粘贴引文出处。</translation>
        </message>
        <message>
            <source>Place {place} of {count} is open: {here}. Not open: {others}. Ctrl+G, then Enter opens the next.</source>
            <translation>已打开第 {place} 处（共 {count} 处）：{here}。未打开：{others}。按 Ctrl+G 再按 Enter 打开下一处。</translation>
        </message>
        <message>
            <source>{why} Ctrl+G, then Enter opens the next place: {next}</source>
            <translation>{why} 按 Ctrl+G 再按 Enter 打开下一处：{next}</translation>
        </message>
        <message>
            <source>{symbol} is not in this library. Its official address is {address}</source>
            <translation>本机文库中没有 {symbol}。官方地址：{address}</translation>
        </message>
        <message>
            <source>There is no paragraph {number}. This report has paragraphs {first} to {last}.</source>
            <translation>没有第 {number} 段。本报告有第 {first} 至 {last} 段。</translation>
        </message>
        <message>
            <source>{symbol} has no paragraph {number}, but paragraphs {first} to {last}.</source>
            <translation>{symbol} 没有第{number}段，其段落为第{first}至{last}段。</translation>
        </message>
    </context>
    <context>
        <name>GoToBox</name>
        <message>
            <source>Go to: 55, a citation</source>
            <translation>转到：55、引文出处</translation>
        </message>
        <message>
            <source>Go to a paragraph or a citation</source>
            <translation>转到段落或引文出处</translation>
        </message>
        <message>
            <source>A paragraph number, or a citation in any UN language (Ctrl+G)</source>
            <translation>段落编号，或任一联合国语文的引文出处 (Ctrl+G)</translation>
        </message>
    </context>
    <context>
        <name>Halves</name>
        <message>
            <source>Text beside</source>
            <translation>并列的文本</translation>
        </message>
        <message>
            <source>Close what is beside (Esc, F7)</source>
            <translation>关闭并列的文件（Esc、F7）</translation>
        </message>
        <message>
            <source>Close what is beside</source>
            <translation>关闭并列的文件</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>RefDesk {version} reads United Nations reports without a network.</source>
            <translation>RefDesk {version}：离线阅读联合国报告。</translation>
        </message>
        <message>
            <source>Free software under the MIT licence. An unofficial rendering: the official text is the UN document.</source>
            <translation>按 MIT 许可证发布的自由软件。本程序的呈现并非官方文本：以联合国文件为准。</translation>
        </message>
        <message>
            <source>About RefDesk</source>
            <translation>关于 RefDesk</translation>
        </message>
    </context>
    <context>
        <name>Highlighting</name>
        <message>
            <source>Select the words to highlight first.</source>
            <translation>请先选中要划线的文字。</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>划线</translation>
        </message>
        <message>
            <source>Remove the bookmark on {number}</source>
            <translation>删除第 {number} 段的书签</translation>
        </message>
        <message>
            <source>Bookmark {number}</source>
            <translation>为第 {number} 段加书签</translation>
        </message>
        <message>
            <source>Colour of the highlight</source>
            <translation>划线的颜色</translation>
        </message>
        <message>
            <source>Note on the highlight</source>
            <translation>为划线写笔记</translation>
        </message>
        <message>
            <source>Remove the highlight</source>
            <translation>删除划线</translation>
        </message>
        <message>
            <source>Nothing to bookmark yet: move to a paragraph first.</source>
            <translation>还没有可加书签的段落：请先移到一个段落。</translation>
        </message>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>本段没有编号，书签无法指向它。</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Add report</source>
            <translation>添加报告</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>正在读取{file}…</translation>
        </message>
        <message>
            <source>&amp;Add to the library</source>
            <translation>添加到文库(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Replace the version that is held</source>
            <translation>替换现有版本(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Open the report</source>
            <translation>打开报告(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Add {count} reports</source>
            <translation>添加{count}份报告(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>{symbol} · {numbered} of {paragraphs} numbered</source>
            <translation>{symbol} · {paragraphs}段中{numbered}段有编号</translation>
        </message>
        <message>
            <source>{symbol} · another version is held</source>
            <translation>{symbol} · 文库中有另一版本</translation>
        </message>
        <message>
            <source>{symbol} · in the library already</source>
            <translation>{symbol} · 已在文库中</translation>
        </message>
        <message>
            <source>its symbol is missing</source>
            <translation>缺少文号</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>{symbol} · added</source>
            <translation>{symbol} · 已添加</translation>
        </message>
    </context>
    <context>
        <name>Including</name>
        <message numerus="yes">
            <source>May include it: %n paragraph(s) naming a region or group it belongs to</source>
            <translation>
                <numerusform>可能包括该国：另有 %n 段提到其所属区域或集团</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keeper</name>
        <message>
            <source>The data folder is open on “{machine}” as well. Close RefDesk there before writing here.</source>
            <translation>数据文件夹也在“{machine}”上打开。请先在那里关闭 RefDesk，再在此写入。</translation>
        </message>
        <message>
            <source>The bookmarks could not be backed up. {why}</source>
            <translation>书签未能备份。{why}</translation>
        </message>
        <message>
            <source>This folder cannot be written: reports can be read, bookmarks stay as they are.</source>
            <translation>此文件夹不能写入：报告可以阅读，书签保持原样。</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>数据所在位置</translation>
        </message>
        <message>
            <source>The data folder lies in a folder that {service} carries to other machines.</source>
            <translation>数据文件夹位于由 {service} 同步到其他电脑的文件夹中。</translation>
        </message>
        <message>
            <source>The data folder lies on a network drive ({kind}).</source>
            <translation>数据文件夹位于网络驱动器（{kind}）上。</translation>
        </message>
        <message>
            <source>Two machines that write into it at once can damage it. Close RefDesk, move the folder “{path}” to this machine's own disk, and start RefDesk with --library and the new place.</source>
            <translation>两台电脑同时写入可能损坏数据。请关闭 RefDesk，将文件夹“{path}”移到本机磁盘，再以 --library 加新位置启动 RefDesk。</translation>
        </message>
        <message>
            <source>To have your bookmarks on other machines, use File ▸ Back up… here and File ▸ Restore… there.</source>
            <translation>如要在其他电脑上使用书签，请在此选择“文件 ▸ 备份…”，在那里选择“文件 ▸ 恢复…”。</translation>
        </message>
    </context>
    <context>
        <name>LibraryModel</name>
        <message>
            <source>Symbol</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>届会</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>{symbol} ({language})</source>
            <translation>{symbol}（{language}）</translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message>
            <source>{shown} of {total}</source>
            <translation>{total} 份中的 {shown} 份</translation>
        </message>
        <message>
            <source>Reports: {total}</source>
            <translation>共 {total} 份报告</translation>
        </message>
        <message>
            <source>No report matches “{words}”. Clear the filter to see all, or press Ctrl+O to add one.</source>
            <translation>没有符合“{words}”的报告。清空筛选框可看到全部，或按 Ctrl+O 添加报告。</translation>
        </message>
        <message>
            <source>There are no reports yet. Press Ctrl+O to add one.</source>
            <translation>还没有报告。按 Ctrl+O 添加。</translation>
        </message>
        <message>
            <source>Re&amp;lated to {name}</source>
            <translation>与 {name} 相关的报告(&amp;L)</translation>
        </message>
        <message>
            <source>Re&amp;lated</source>
            <translation>相关报告(&amp;L)</translation>
        </message>
        <message>
            <source>{name}, former version of {when}</source>
            <translation>{name}，{when} 被替换的旧版本</translation>
        </message>
        <message>
            <source>{name}, removed {when}</source>
            <translation>{name}，{when} 移除</translation>
        </message>
        <message>
            <source>The last {count} are kept.</source>
            <translation>保留最近的 {count} 份。</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>已移除 {name}。</translation>
        </message>
        <message>
            <source>{name} was removed; its bookmarks ({count}) are kept.</source>
            <translation>已移除 {name}；其书签（{count} 个）保留。</translation>
        </message>
        <message>
            <source>{name} is in the library again.</source>
            <translation>{name} 已恢复。</translation>
        </message>
        <message>
            <source>The facts of {name} were saved.</source>
            <translation>{name} 的信息已保存。</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>文库</translation>
        </message>
        <message>
            <source>Filter by any words: symbol, title, session, year…</source>
            <translation>按任意文字筛选：文号、标题、届会、年份……</translation>
        </message>
        <message>
            <source>Filter reports</source>
            <translation>筛选报告</translation>
        </message>
        <message>
            <source>Sort &amp;by</source>
            <translation>排序(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Descending</source>
            <translation>降序(&amp;D)</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Related reports</source>
            <translation>相关报告</translation>
        </message>
        <message>
            <source>No other report here belongs to it, cites it or is cited by it.</source>
            <translation>文库中没有与其同属、提及它或被它提及的其他报告。</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>Show b&amp;eside</source>
            <translation>并排显示(&amp;E)</translation>
        </message>
        <message>
            <source>About this &amp;report…</source>
            <translation>报告信息(&amp;R)…</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>移除(&amp;M)</translation>
        </message>
        <message>
            <source>Recently remo&amp;ved</source>
            <translation>最近移除(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Add report…</source>
            <translation>添加报告(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The bookmarked words are no longer in this text; the bookmark keeps them.</source>
            <translation>正文中已没有书签所记的文字；书签仍保留着它们。</translation>
        </message>
        <message>
            <source>Text size {pixels}</source>
            <translation>字号 {pixels}</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>All</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>{country}, {column}: {count}</source>
            <translation>{country}，{column}：{count}</translation>
        </message>
    </context>
    <context>
        <name>MatrixWindow</name>
        <message>
            <source>Before the first heading</source>
            <translation>第一个标题之前</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n 个国家</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{total} 份中的 {shown} 份</translation>
        </message>
        <message>
            <source>No activity of any country was found here.</source>
            <translation>这里没有找到任何国家的活动。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message numerus="yes">
            <source>Copied as a table: %n row(s)</source>
            <translation>
                <numerusform>已复制为表格：%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>导出表格</translation>
        </message>
        <message>
            <source>Table for spreadsheets</source>
            <translation>电子表格用表</translation>
        </message>
        <message>
            <source>Exported to {path}</source>
            <translation>已导出到 {path}</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>所有报告</translation>
        </message>
        <message>
            <source>Count the activities in every report, each in one language</source>
            <translation>统计每份报告中的活动，每份只计一种语文</translation>
        </message>
        <message>
            <source>Countries and activities</source>
            <translation>国家与活动</translation>
        </message>
        <message>
            <source>Name, pinyin or code</source>
            <translation>国名、拼音或代码</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>查找国家</translation>
        </message>
        <message>
            <source>Col&amp;umns</source>
            <translation>列(&amp;U)</translation>
        </message>
        <message>
            <source>Sort &amp;by</source>
            <translation>排序(&amp;B)</translation>
        </message>
        <message>
            <source>Types of activity</source>
            <translation>活动类型</translation>
        </message>
        <message>
            <source>Sections of this report</source>
            <translation>本报告的章节</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Activities by country</source>
            <translation>各国活动</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Copy table</source>
            <translation>复制表格(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>关闭(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Open report</source>
            <translation>打开报告(&amp;O)</translation>
        </message>
        <message>
            <source>Highlight in colour</source>
            <translation>划线颜色</translation>
        </message>
        <message>
            <source>Read &amp;in another language</source>
            <translation>换一种语文阅读(&amp;I)</translation>
        </message>
        <message>
            <source>Colou&amp;r scheme</source>
            <translation>配色(&amp;R)</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>工具栏</translation>
        </message>
    </context>
    <context>
        <name>NamingDialog</name>
        <message>
            <source>These words name a country</source>
            <translation>所选文字是国名</translation>
        </message>
        <message>
            <source>“{words}” names:</source>
            <translation>“{words}”指：</translation>
        </message>
        <message>
            <source>Type a name, pinyin or a code.</source>
            <translation>请输入国名、拼音或代码。</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Ctrl+click opens {place}</source>
            <translation>按住 Ctrl 单击可打开{place}</translation>
        </message>
        <message>
            <source>Open {place}</source>
            <translation>打开{place}</translation>
        </message>
    </context>
    <context>
        <name>Parallel</name>
        <message>
            <source>There is no difference.</source>
            <translation>没有差异。</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>有改动</translation>
        </message>
        <message>
            <source>only at the left</source>
            <translation>仅左侧有</translation>
        </message>
        <message>
            <source>Difference {place} of {total}: paragraph {number}, {what}</source>
            <translation>第 {place} 处差异，共 {total} 处：第{number}段，{what}</translation>
        </message>
        <message>
            <source>only at the right</source>
            <translation>仅右侧有</translation>
        </message>
        <message>
            <source>— nothing here —</source>
            <translation>— 此处无对应段落 —</translation>
        </message>
        <message>
            <source>— no paragraph {number} in this edition —</source>
            <translation>— 本语文本没有第{number}段 —</translation>
        </message>
        <message>
            <source>— nothing beside paragraph {number} —</source>
            <translation>— 第{number}段无对应段落 —</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>有改动</translation>
        </message>
        <message>
            <source>Only in this document</source>
            <translation>仅此文件有</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>没有差异</translation>
        </message>
        <message>
            <source>{changed} changed, {here} only here, {there} only there</source>
            <translation>{changed} 段有改动，{here} 段仅此处有，{there} 段仅对方有</translation>
        </message>
        <message>
            <source>Add the report in another language first: File ▸ Add report…</source>
            <translation>请先添加本报告的另一语文本：文件 ▸ 添加报告…</translation>
        </message>
    </context>
    <context>
        <name>PastSearches</name>
        <message>
            <source>No longer save it</source>
            <translation>不再保存</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>保存本次检索</translation>
        </message>
        <message>
            <source>Delete this search</source>
            <translation>删除这条检索</translation>
        </message>
        <message>
            <source>Delete the search history</source>
            <translation>清除检索历史</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>已存检索</translation>
        </message>
        <message>
            <source>Last searches</source>
            <translation>最近检索</translation>
        </message>
        <message>
            <source>Saved and last searches</source>
            <translation>已存和最近的检索</translation>
        </message>
        <message>
            <source>all reports</source>
            <translation>所有报告</translation>
        </message>
        <message>
            <source>broad</source>
            <translation>扩展</translation>
        </message>
    </context>
    <context>
        <name>Presentation</name>
        <message>
            <source>Bookmarks</source>
            <translation>书签</translation>
        </message>
        <message>
            <source>No bookmark fits the filter of the bookmarks panel. Clear it there, then press F6 again.</source>
            <translation>没有符合书签栏筛选条件的书签。请先在书签栏清除筛选，再按 F6。</translation>
        </message>
        <message>
            <source>Text size {pixels}</source>
            <translation>字号 {pixels}</translation>
        </message>
        <message>
            <source>This bookmark has no note.</source>
            <translation>此书签没有笔记。</translation>
        </message>
        <message>
            <source>Tab: next link · Enter: open it</source>
            <translation>Tab：下一个链接 · Enter：打开</translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>已复制：{what}</translation>
        </message>
        <message>
            <source>The bookmarked words are no longer in this text; the bookmark keeps them.</source>
            <translation>正文中已没有书签所记的文字；书签仍保留着它们。</translation>
        </message>
        <message>
            <source>Previous bookmark</source>
            <translation>上一个书签</translation>
        </message>
        <message>
            <source>Next bookmark</source>
            <translation>下一个书签</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Space: read on · N: note · L: list · + −: size · C: citation · Enter: go there · F11: window · Esc: close</source>
            <translation>空格：往下读 · N：笔记 · L：列表 · + −：字号 · C：引文出处 · Enter：转到该段 · F11：窗口 · Esc：关闭</translation>
        </message>
        <message>
            <source>No bookmarks yet.

Press B while reading to mark the current paragraph, or click beside its number. Several paragraphs: select words in them first. H highlights selected words.</source>
            <translation>还没有书签。

阅读时按 B 键为当前段落加书签，或点击段落编号左侧。要标记几个段落，请先选中其中的文字。选中文字后按 H 键划线。</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Bookmarked</source>
            <translation>已加书签</translation>
        </message>
        <message>
            <source>Words here are highlighted</source>
            <translation>此段有划线</translation>
        </message>
        <message>
            <source>Report text</source>
            <translation>报告正文</translation>
        </message>
    </context>
    <context>
        <name>Reanchoring</name>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Take the place and the words as they are now</source>
            <translation>采用现在的位置和文字</translation>
        </message>
        <message>
            <source>Put it here</source>
            <translation>放到这里</translation>
        </message>
        <message>
            <source>Put it on the words that are selected in the text, or on the current paragraph</source>
            <translation>放到文中选中的文字或当前段落上</translation>
        </message>
        <message>
            <source>The words stand elsewhere now.</source>
            <translation>这些文字现在在别处。</translation>
        </message>
        <message>
            <source>The words are not the ones you marked.</source>
            <translation>文字与标记时不同。</translation>
        </message>
        <message>
            <source>The words are gone. Go to where they belong, then put it here.</source>
            <translation>文字已不在。请先转到应在的地方，再放到这里。</translation>
        </message>
        <message>
            <source>Its report is not in the library. Add it, or put the bookmark elsewhere.</source>
            <translation>所在报告不在文库中。请添加该报告，或把书签移到别处。</translation>
        </message>
        <message>
            <source>Most like it: {numbers}</source>
            <translation>最相似：第 {numbers} 段</translation>
        </message>
    </context>
    <context>
        <name>RegisterModel</name>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>para. {number}</source>
            <translation>第{number}段</translation>
        </message>
        <message>
            <source>Paragraphs: {numbers}</source>
            <translation>段落：{numbers}</translation>
        </message>
    </context>
    <context>
        <name>RegisterPanel</name>
        <message numerus="yes">
            <source>%n report(s) checked</source>
            <translation>
                <numerusform>已核查 %n 份报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) checked</source>
            <translation>
                <numerusform>已核查 %n 段</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} / {total}</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>{entries}, {places}</source>
            <translation>{entries}，{places}</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>{found}; {checked}</source>
            <translation>{found}；{checked}</translation>
        </message>
        <message>
            <source>{nothing}; {checked}.</source>
            <translation>{nothing}；{checked}。</translation>
        </message>
        <message>
            <source>Nothing in this register has “{words}”.</source>
            <translation>此登记册中没有“{words}”。</translation>
        </message>
        <message numerus="yes">
            <source>Copied as a table: %n row(s)</source>
            <translation>
                <numerusform>已复制为表格：%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>所有报告</translation>
        </message>
        <message>
            <source>Show the register of every report, each in one language</source>
            <translation>显示所有报告的登记册（每份只取一种语文）</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>登记册</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Filter the register</source>
            <translation>筛选登记册</translation>
        </message>
        <message>
            <source>Entries of the register</source>
            <translation>登记册条目</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>复制表格</translation>
        </message>
        <message>
            <source>Show in a larger window</source>
            <translation>在更大的窗口中显示</translation>
        </message>
    </context>
    <context>
        <name>RegisterSurvey</name>
        <message>
            <source>all reports</source>
            <translation>所有报告</translation>
        </message>
    </context>
    <context>
        <name>RegisterWindow</name>
        <message>
            <source>Registers</source>
            <translation>登记册</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>关闭(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>RegisterWords</name>
        <message>
            <source>Activities</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>出版物</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>方案和项目</translation>
        </message>
        <message>
            <source>Organizations</source>
            <translation>组织机构</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>No activity is reported in this report</source>
            <translation>本报告未报告任何活动</translation>
        </message>
        <message>
            <source>No instrument is named in this report</source>
            <translation>本报告未提及任何文书</translation>
        </message>
        <message>
            <source>No publication is named in this report</source>
            <translation>本报告未提及任何出版物</translation>
        </message>
        <message>
            <source>No programme is named in this report</source>
            <translation>本报告未提及任何方案</translation>
        </message>
        <message>
            <source>No organization is named in this report</source>
            <translation>本报告未提及任何组织</translation>
        </message>
        <message>
            <source>No figure is given in this report</source>
            <translation>本报告未给出任何数据</translation>
        </message>
        <message>
            <source>No activity is reported in any report</source>
            <translation>所有报告均未报告任何活动</translation>
        </message>
        <message>
            <source>No instrument is named in any report</source>
            <translation>所有报告均未提及任何文书</translation>
        </message>
        <message>
            <source>No publication is named in any report</source>
            <translation>所有报告均未提及任何出版物</translation>
        </message>
        <message>
            <source>No programme is named in any report</source>
            <translation>所有报告均未提及任何方案</translation>
        </message>
        <message>
            <source>No organization is named in any report</source>
            <translation>所有报告均未提及任何组织</translation>
        </message>
        <message>
            <source>No figure is given in any report</source>
            <translation>所有报告均未给出任何数据</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>机关</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>限定语</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>计数对象</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>处数</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>Countries and their part</source>
            <translation>国家及其角色</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>议程</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>协定</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>简报</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>宣传活动</translation>
        </message>
        <message>
            <source>Charter</source>
            <translation>宪章</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>契约</translation>
        </message>
        <message>
            <source>Compendium</source>
            <translation>汇编</translation>
        </message>
        <message>
            <source>Convention</source>
            <translation>公约</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>法院</translation>
        </message>
        <message>
            <source>Covenant</source>
            <translation>盟约</translation>
        </message>
        <message>
            <source>Curriculum</source>
            <translation>课程</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>宣言</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草案</translation>
        </message>
        <message>
            <source>Financial institution</source>
            <translation>金融机构</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>框架</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>基金</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>集团</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>Guidelines</source>
            <translation>准则</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>手册</translation>
        </message>
        <message>
            <source>Initiative</source>
            <translation>举措</translation>
        </message>
        <message>
            <source>Intergovernmental</source>
            <translation>政府间组织</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法律</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>教材</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>措施</translation>
        </message>
        <message>
            <source>Memorandum</source>
            <translation>备忘录</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>特派团</translation>
        </message>
        <message>
            <source>Model law</source>
            <translation>示范法</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>简讯</translation>
        </message>
        <message>
            <source>Non-governmental</source>
            <translation>非政府组织</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>行动</translation>
        </message>
        <message>
            <source>UN organ</source>
            <translation>联合国机关</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Periodical</source>
            <translation>期刊</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>政策</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>门户网站</translation>
        </message>
        <message>
            <source>Principles</source>
            <translation>原则</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>议定书</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>出版物</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>会议记录</translation>
        </message>
        <message>
            <source>Regional</source>
            <translation>区域组织</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>决议</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>声明</translation>
        </message>
        <message>
            <source>Statute</source>
            <translation>规约</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>战略</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>研究</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>调查</translation>
        </message>
        <message>
            <source>Toolkit</source>
            <translation>工具包</translation>
        </message>
        <message>
            <source>Treaty</source>
            <translation>条约</translation>
        </message>
        <message>
            <source>UN entity</source>
            <translation>联合国实体</translation>
        </message>
        <message>
            <source>Yearbook</source>
            <translation>年鉴</translation>
        </message>
        <message>
            <source>{role}: {countries}</source>
            <translation>{role}：{countries}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
    </context>
    <context>
        <name>RelatedList</name>
        <message>
            <source>paragraphs {numbers}</source>
            <translation>第 {numbers} 段</translation>
        </message>
        <message>
            <source>paragraph {numbers}</source>
            <translation>第 {numbers} 段</translation>
        </message>
        <message>
            <source>Other language</source>
            <translation>其他语文</translation>
        </message>
        <message>
            <source>Corrected by</source>
            <translation>更正见</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Revised by</source>
            <translation>修订见</translation>
        </message>
        <message>
            <source>Revises</source>
            <translation>修订</translation>
        </message>
        <message>
            <source>Amended by</source>
            <translation>修正见</translation>
        </message>
        <message>
            <source>Amends</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>Addendum</source>
            <translation>增编</translation>
        </message>
        <message>
            <source>Addendum to</source>
            <translation>增编于</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Summary of</source>
            <translation>摘要自</translation>
        </message>
        <message>
            <source>Same series</source>
            <translation>同一文件系列</translation>
        </message>
        <message>
            <source>Cited by</source>
            <translation>被提及于</translation>
        </message>
        <message>
            <source>Cites</source>
            <translation>提及</translation>
        </message>
    </context>
    <context>
        <name>Remembering</name>
        <message>
            <source>This search is too long to be saved. Shorten it first.</source>
            <translation>检索式过长，无法保存。请先缩短。</translation>
        </message>
        <message>
            <source>Search saved: clear the box to see all saved searches.</source>
            <translation>检索已保存：清空检索框即可看到所有已存检索。</translation>
        </message>
        <message>
            <source>The deleted searches are back.</source>
            <translation>已恢复删除的检索。</translation>
        </message>
        <message>
            <source>The search is no longer saved.</source>
            <translation>该检索不再保存。</translation>
        </message>
        <message>
            <source>Search saved.</source>
            <translation>检索已保存。</translation>
        </message>
        <message>
            <source>Search deleted: “{query}”. Ctrl+Z brings it back.</source>
            <translation>已删除检索“{query}”。按 Ctrl+Z 可恢复。</translation>
        </message>
        <message>
            <source>The search history was deleted; saved searches stay. Ctrl+Z brings it back.</source>
            <translation>检索历史已清除；已存检索保留。按 Ctrl+Z 可恢复。</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>&amp;Another file…</source>
            <translation>其他文件(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Replace mine</source>
            <translation>替换现有内容(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>合并(&amp;M)</translation>
        </message>
        <message>
            <source>There is no backup here yet. One is made by itself when RefDesk starts and something changed.</source>
            <translation>尚无备份。内容有改动时，RefDesk 启动后会自动备份。</translation>
        </message>
        <message>
            <source>Against what is here: &lt;b&gt;{new}&lt;/b&gt; bookmarks are new, &lt;b&gt;{same}&lt;/b&gt; the same, &lt;b&gt;{conflicting}&lt;/b&gt; differ; &lt;b&gt;{only_here}&lt;/b&gt; of yours are not in it.</source>
            <translation>与现有内容相比：新书签 &lt;b&gt;{new}&lt;/b&gt; 个，相同 &lt;b&gt;{same}&lt;/b&gt; 个，不同 &lt;b&gt;{conflicting}&lt;/b&gt; 个；现有书签中有 &lt;b&gt;{only_here}&lt;/b&gt; 个不在其中。</translation>
        </message>
        <message>
            <source>{count} reports would be added.</source>
            <translation>将增加 {count} 份报告。</translation>
        </message>
        <message>
            <source>Made {when} by RefDesk {version}: {contents}.</source>
            <translation>{when} 由 RefDesk {version} 制作：{contents}。</translation>
        </message>
        <message>
            <source>&lt;b&gt;Merge&lt;/b&gt; adds what is missing here; where notes differ, both are kept.</source>
            <translation>&lt;b&gt;合并&lt;/b&gt;：补入现有内容中没有的；笔记不同之处，两者都保留。</translation>
        </message>
        <message>
            <source>&lt;b&gt;Replace mine&lt;/b&gt; puts the backup, with its history of undo, in the place of what is here.</source>
            <translation>&lt;b&gt;替换现有内容&lt;/b&gt;：以备份连同其撤销记录取代现有内容。</translation>
        </message>
        <message>
            <source>Either way, what is here is backed up first.</source>
            <translation>无论选择哪一种，都会先备份现有内容。</translation>
        </message>
        <message>
            <source>Adding reports… {share}%</source>
            <translation>正在添加报告…… {share}%</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取……</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>正在恢复……</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Also found apart:</source>
            <translation>分开出现的还有：</translation>
        </message>
        <message>
            <source>Found when searching broadly:</source>
            <translation>扩展检索可找到：</translation>
        </message>
        <message>
            <source>Found in all reports:</source>
            <translation>所有报告中可找到：</translation>
        </message>
        <message>
            <source>Found alone:</source>
            <translation>分别可找到：</translation>
        </message>
        <message>
            <source>Found when shorter:</source>
            <translation>缩短后可找到：</translation>
        </message>
        <message>
            <source>Found by another name:</source>
            <translation>用别名可找到：</translation>
        </message>
        <message>
            <source>Found in other words:</source>
            <translation>用同义说法可找到：</translation>
        </message>
        <message>
            <source>Found as Chinese that sounds so:</source>
            <translation>读音相符的中文：</translation>
        </message>
        <message>
            <source>Found with another spelling:</source>
            <translation>拼写相近的词：</translation>
        </message>
        <message>
            <source>“{value}” is no country or territory known here. Try its UN name.</source>
            <translation>“{value}”不是已知的国家或领土。请试用其联合国名称。</translation>
        </message>
        <message>
            <source>“{value}” is no year. Type one such as 2023, or 2020-2023.</source>
            <translation>“{value}”不是年份。请输入 2023 或 2020-2023 这样的年份。</translation>
        </message>
        <message>
            <source>“{value}” is none of the six languages of the UN.</source>
            <translation>“{value}”不是联合国六种正式语文之一。</translation>
        </message>
        <message>
            <source>The library could not be searched. Close other programs that use it, then retry.</source>
            <translation>无法检索文库。请关闭正在使用它的其他程序，然后重试。</translation>
        </message>
        <message>
            <source>Nothing found for “{query}”.</source>
            <translation>没有找到“{query}”。</translation>
        </message>
        <message>
            <source>Best of the first {count} paragraphs</source>
            <translation>前 {count} 段中最相关的</translation>
        </message>
        <message>
            <source>Best of the first {count} of {total} paragraphs</source>
            <translation>共 {total} 段，此为前 {count} 段中最相关的</translation>
        </message>
        <message>
            <source>More than {count} paragraphs</source>
            <translation>超过 {count} 段</translation>
        </message>
        <message>
            <source>{count} paragraphs</source>
            <translation>{count} 段</translation>
        </message>
        <message>
            <source>Type Chinese characters, words, numbers or a symbol. Quotes keep words together; OR, a minus and parentheses combine them.</source>
            <translation>输入汉字、词语、数字或文号。引号内的词语不拆开；可用“或”、减号和括号组合。</translation>
        </message>
        <message>
            <source>Also searched for: {words}</source>
            <translation>同时检索：{words}</translation>
        </message>
        <message>
            <source>Try fewer or shorter words, or clear the box to go on reading.</source>
            <translation>请减少或缩短检索词，或清空检索框继续阅读。</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search the report (Ctrl+K)</source>
            <translation>检索本报告 (Ctrl+K)</translation>
        </message>
        <message>
            <source>Search the report</source>
            <translation>检索本报告</translation>
        </message>
    </context>
    <context>
        <name>SearchOptions</name>
        <message>
            <source>Search saved (Ctrl+S)</source>
            <translation>本次检索已保存 (Ctrl+S)</translation>
        </message>
        <message>
            <source>Save this search (Ctrl+S)</source>
            <translation>保存本次检索 (Ctrl+S)</translation>
        </message>
        <message>
            <source>Search saved</source>
            <translation>本次检索已保存</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>保存本次检索</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>章节</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语文</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>报告(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Section</source>
            <translation>章节(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>国家(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Year of the document</source>
            <translation>文件年份(&amp;Y)</translation>
        </message>
        <message>
            <source>Only what I &amp;bookmarked</source>
            <translation>仅书签段落(&amp;B)</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>所有报告</translation>
        </message>
        <message>
            <source>Search all reports of the library (Ctrl+Shift+A)</source>
            <translation>检索文库中的所有报告 (Ctrl+Shift+A)</translation>
        </message>
        <message>
            <source>Broad</source>
            <translation>扩展</translation>
        </message>
        <message>
            <source>Also other forms and names of the same thing (Ctrl+Shift+B)</source>
            <translation>同时检索同义说法和词形变化 (Ctrl+Shift+B)</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>按相关度</translation>
        </message>
        <message>
            <source>By relevance instead of in document order (Ctrl+Shift+R)</source>
            <translation>按相关度而非文件顺序排列 (Ctrl+Shift+R)</translation>
        </message>
        <message>
            <source>Narrow the results (Ctrl+Shift+N)</source>
            <translation>缩小结果范围 (Ctrl+Shift+N)</translation>
        </message>
        <message>
            <source>Narrow the results</source>
            <translation>缩小结果范围</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n 段</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n occurrence(s)</source>
            <translation>
                <numerusform>%n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>检索结果</translation>
        </message>
        <message>
            <source>Previous occurrence</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Previous occurrence (Shift+F3)</source>
            <translation>上一处 (Shift+F3)</translation>
        </message>
        <message>
            <source>Next occurrence</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Next occurrence (F3)</source>
            <translation>下一处 (F3)</translation>
        </message>
    </context>
    <context>
        <name>SectionModel</name>
        <message>
            <source>paragraphs {range}</source>
            <translation>第 {range} 段</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n 处命中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>chosen country named %n time(s)</source>
            <translation>
                <numerusform>所选国家提到 %n 次</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeveralBookmarks</name>
        <message numerus="yes">
            <source>%n bookmark(s) chosen</source>
            <translation>
                <numerusform>已选中 %n 个书签</numerusform>
            </translation>
        </message>
        <message>
            <source>Labels to add to each</source>
            <translation>给每个添加标签</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>无颜色</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Copy citations</source>
            <translation>复制引文出处</translation>
        </message>
        <message>
            <source>One citation of all of them; Ctrl+C copies the words with it</source>
            <translation>所有书签合成一条出处；Ctrl+C 连同文字复制</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>删除</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Share bookmarks</source>
            <translation>共享书签</translation>
        </message>
        <message>
            <source>With my &amp;notes and labels</source>
            <translation>附上我的笔记和标签(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>另存为(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Which</source>
            <translation>哪些(&amp;W)</translation>
        </message>
        <message>
            <source>With the &amp;reports they are in ({count}), for a colleague without them</source>
            <translation>连同所在报告(&amp;R)（{count} 份），供没有这些报告的同事使用</translation>
        </message>
        <message>
            <source>Your notes ({count}) and labels can be read by whoever gets the file.</source>
            <translation>得到此文件的人能读到您的笔记（{count} 条）和标签。</translation>
        </message>
        <message>
            <source>Your notes and labels stay here. The words you marked and their colours go along.</source>
            <translation>您的笔记和标签留在这里；您标记的文字及其颜色随文件发出。</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>There are no bookmarks to share yet. Press B while reading to make one.</source>
            <translation>还没有可共享的书签。阅读时按 B 即可添加。</translation>
        </message>
        <message>
            <source>Those that fit the filter</source>
            <translation>符合筛选条件的书签</translation>
        </message>
        <message>
            <source>All bookmarks</source>
            <translation>全部书签</translation>
        </message>
        <message>
            <source>Those in this report</source>
            <translation>本报告中的书签</translation>
        </message>
        <message>
            <source>Labelled “{label}”</source>
            <translation>标签为“{label}”的书签</translation>
        </message>
        <message>
            <source>Share bookmarks</source>
            <translation>共享书签</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>书签</translation>
        </message>
        <message>
            <source>Saved: {file} ({size}). A colleague opens it with File ▸ Open shared bookmarks….</source>
            <translation>已保存：{file}（{size}）。同事用“文件 ▸ 打开共享的书签…”打开。</translation>
        </message>
        <message>
            <source>Open shared bookmarks</source>
            <translation>打开共享的书签</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Merged: {added} bookmarks added, {combined} combined with yours. Ctrl+Z undoes them one by one.</source>
            <translation>已合并：新增书签 {added} 个，与原有书签合并 {combined} 个。按 Ctrl+Z 可逐个撤销。</translation>
        </message>
        <message>
            <source>Reports added: {count}.</source>
            <translation>新增报告：{count} 份。</translation>
        </message>
        <message>
            <source>File ▸ Restore… has them as they were: {name}</source>
            <translation>合并前的书签见“文件 ▸ 恢复…”：{name}</translation>
        </message>
    </context>
    <context>
        <name>SharingDialog</name>
        <message>
            <source>Bookmarks</source>
            <translation>书签</translation>
        </message>
        <message>
            <source>{file}: &lt;b&gt;{new}&lt;/b&gt; bookmarks are new, &lt;b&gt;{same}&lt;/b&gt; the same, &lt;b&gt;{conflicting}&lt;/b&gt; differ.</source>
            <translation>{file}：新书签 &lt;b&gt;{new}&lt;/b&gt; 个，相同 &lt;b&gt;{same}&lt;/b&gt; 个，不同 &lt;b&gt;{conflicting}&lt;/b&gt; 个。</translation>
        </message>
        <message>
            <source>Everything in it is here already.</source>
            <translation>其中的内容这里都已有。</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>合并(&amp;M)</translation>
        </message>
        <message>
            <source>Open shared bookmarks</source>
            <translation>打开共享的书签</translation>
        </message>
        <message>
            <source>Add the &amp;reports that come along: {names}</source>
            <translation>添加随附的报告(&amp;R)：{names}</translation>
        </message>
        <message>
            <source>Adding reports… {share}%</source>
            <translation>正在添加报告…… {share}%</translation>
        </message>
        <message>
            <source>Where they differ, both notes are kept unless you choose otherwise below.</source>
            <translation>不同之处，除非在下面另作选择，两份笔记都保留。</translation>
        </message>
        <message>
            <source>Nothing of yours is replaced.</source>
            <translation>您原有的内容不会被替换。</translation>
        </message>
        <message>
            <source>Reports that you have stay as they are: {names}</source>
            <translation>已有的报告保持不变：{names}</translation>
        </message>
        <message>
            <source>differs: both are kept</source>
            <translation>有不同：两者都保留</translation>
        </message>
        <message>
            <source>differs: yours stays</source>
            <translation>有不同：保留您的</translation>
        </message>
        <message>
            <source>differs: theirs is taken</source>
            <translation>有不同：采用对方的</translation>
        </message>
        <message>
            <source>{symbol} (not in the library)</source>
            <translation>{symbol}（不在文库中）</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Search, countries, bookmarks, registers</source>
            <translation>检索、国家、书签、登记册</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>检索</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>书签</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>登记册</translation>
        </message>
    </context>
    <context>
        <name>SlideHead</name>
        <message>
            <source>moved, was {number}</source>
            <translation>已移位，原为第 {number} 段</translation>
        </message>
        <message>
            <source>the text has changed</source>
            <translation>文字已有改动</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>文中已无此段</translation>
        </message>
        <message>
            <source>{symbol} is not in the library; the bookmark keeps the words.</source>
            <translation>库中没有 {symbol}；书签仍保留原文。</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Paragraph {number} of {total}</source>
            <translation>第 {number} 段，共 {total} 段</translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message>
            <source>Removed bookmarks</source>
            <translation>删除的书签</translation>
        </message>
        <message>
            <source>What you removed is kept for {days} days, with its notes and labels.</source>
            <translation>删除的书签连同笔记和标签保留 {days} 天。</translation>
        </message>
        <message>
            <source>Filter bookmarks</source>
            <translation>筛选书签</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>恢复(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete for good…</source>
            <translation>永久删除(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>removed {when}</source>
            <translation>删除于 {when}</translation>
        </message>
        <message>
            <source>No removed bookmark fits the filter. Esc clears it.</source>
            <translation>没有符合筛选的已删除书签。按 Esc 清除筛选。</translation>
        </message>
        <message>
            <source>Nothing was removed. A bookmark you remove stays here until you want it back.</source>
            <translation>没有删除的书签。删除的书签会留在这里，需要时可以恢复。</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>永久删除</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n bookmark(s) for good, with notes and labels?</source>
            <translation>
                <numerusform>永久删除 %n 个书签及其笔记和标签？</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone. Only a backup still has them.</source>
            <translation>此操作无法撤销，之后只有备份里还有。</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>Typesetting</name>
        <message>
            <source>Agenda item {item}</source>
            <translation>议程项目 {item}</translation>
        </message>
        <message>
            <source>{symbol} (presumed)</source>
            <translation>{symbol}（推定）</translation>
        </message>
        <message>
            <source>Corrected by {symbol}</source>
            <translation>更正见 {symbol}</translation>
        </message>
        <message>
            <source>Revised by {symbol}</source>
            <translation>修订见 {symbol}</translation>
        </message>
        <message>
            <source>Amended by {symbol}</source>
            <translation>修正见 {symbol}</translation>
        </message>
        <message>
            <source>Distr.: {kind}</source>
            <translation>分发：{kind}</translation>
        </message>
        <message>
            <source>Original: {language}</source>
            <translation>原文：{language}</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>阿拉伯文</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>French</source>
            <translation>法文</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>俄文</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>西班牙文</translation>
        </message>
    </context>
    <context>
        <name>WhereDialog</name>
        <message>
            <source>Where is my data?</source>
            <translation>我的数据在哪里</translation>
        </message>
        <message>
            <source>Everything is in one folder on this machine. Nothing of it leaves it unless you copy it.</source>
            <translation>全部内容存于本机的一个文件夹；除非您自行复制，任何内容都不会离开。</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>报告(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Bookmarks and notes</source>
            <translation>书签和笔记(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>设置(&amp;S)</translation>
        </message>
        <message>
            <source>Bac&amp;kups</source>
            <translation>备份(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>文件夹(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Verify now</source>
            <translation>立即核验(&amp;V)</translation>
        </message>
        <message>
            <source>Back &amp;up now</source>
            <translation>立即备份(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Move to another laptop…</source>
            <translation>转移到另一台电脑(&amp;M)…</translation>
        </message>
        <message>
            <source>M&amp;end</source>
            <translation>修复(&amp;E)</translation>
        </message>
        <message>
            <source>A moment…</source>
            <translation>请稍候……</translation>
        </message>
        <message>
            <source>Backed up and read again: {contents}, in {file}</source>
            <translation>已备份并重新核对：{contents}，存于 {file}</translation>
        </message>
        <message>
            <source>The reports, your bookmarks and the last backup were read through and are sound.</source>
            <translation>报告、书签和最近一份备份均已通读核验，完好无损。</translation>
        </message>
        <message>
            <source>The reports and your bookmarks were read through and are sound. There is no backup yet.</source>
            <translation>报告和书签均已通读核验，完好无损。尚无备份。</translation>
        </message>
        <message>
            <source>The index of the reports was made anew.</source>
            <translation>报告的索引已重建。</translation>
        </message>
        <message>
            <source>The file was brought up to date.</source>
            <translation>文件已更新。</translation>
        </message>
        <message>
            <source>A damaged file was made anew; it is kept as {kept}.</source>
            <translation>损坏的文件已重建；原文件保留为 {kept}。</translation>
        </message>
        <message>
            <source>Something could not be mended ({reason}).</source>
            <translation>有一处未能修复（{reason}）。</translation>
        </message>
        <message>
            <source>All is sound now.</source>
            <translation>现在一切完好。</translation>
        </message>
        <message>
            <source>There is no backup yet: one is made when RefDesk starts and something changed.</source>
            <translation>尚无备份：内容有改动时，RefDesk 启动后会自动备份。</translation>
        </message>
        <message>
            <source>Last backup: {when}, with {contents}.</source>
            <translation>最近一次备份：{when}，含 {contents}。</translation>
        </message>
        <message>
            <source>Something is wrong in the files:
{details}</source>
            <translation>文件有问题：
{details}</translation>
        </message>
        <message>
            <source>This folder is carried to other machines by {detail}, which can damage it. Keep it on one machine.</source>
            <translation>此文件夹由 {detail} 同步到其他电脑，可能因此损坏。请只存于一台电脑。</translation>
        </message>
        <message>
            <source>This folder is on a network drive ({detail}). Keep it on this machine's own disk.</source>
            <translation>此文件夹位于网络驱动器（{detail}）上。请存于本机磁盘。</translation>
        </message>
        <message>
            <source>This folder cannot be written: {detail}</source>
            <translation>此文件夹不能写入：{detail}</translation>
        </message>
    </context>
    <context>
        <name>_Contents</name>
        <message numerus="yes">
            <source>%n bookmark(s)</source>
            <translation>
                <numerusform>%n 个书签</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n 条笔记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label(s)</source>
            <translation>
                <numerusform>%n 个标签</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n search(es)</source>
            <translation>
                <numerusform>%n 次检索</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n 份报告</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>_Page</name>
        <message>
            <source>&amp;Style</source>
            <translation>样式(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>插入(&amp;I)</translation>
        </message>
        <message>
            <source>How it is put together</source>
            <translation>组成方式</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>The words</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>The citation: symbol and paragraphs</source>
            <translation>引文出处：文号和段落</translation>
        </message>
        <message>
            <source>The symbol</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>The paragraphs</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>The title of the report</source>
            <translation>报告标题</translation>
        </message>
        <message>
            <source>The date of the report</source>
            <translation>报告日期</translation>
        </message>
        <message>
            <source>The headings above</source>
            <translation>所在章节标题</translation>
        </message>
        <message>
            <source>The official address</source>
            <translation>官方网址</translation>
        </message>
        <message>
            <source>As UN documents cite</source>
            <translation>联合国文件的写法</translation>
        </message>
        <message>
            <source>With the title</source>
            <translation>加标题</translation>
        </message>
        <message>
            <source>With the date</source>
            <translation>加日期</translation>
        </message>
        <message>
            <source>With the official address</source>
            <translation>加官方网址</translation>
        </message>
        <message>
            <source>As a footnote</source>
            <translation>脚注</translation>
        </message>
        <message>
            <source>My own text</source>
            <translation>自定义</translation>
        </message>
        <message>
            <source>There is no {found}. Insert offers what there is.</source>
            <translation>没有 {found}。“插入”列出了可用的项。</translation>
        </message>
        <message>
            <source>A brace is not closed: {found} A brace that is to stay is written twice.</source>
            <translation>花括号没有闭合：{found} 要保留花括号本身，请写两次。</translation>
        </message>
        <message>
            <source>A brace closes nothing: {found} A brace that is to stay is written twice.</source>
            <translation>多了一个右花括号：{found} 要保留花括号本身，请写两次。</translation>
        </message>
        <message>
            <source>The words quoted are missing: insert {found} where they are to stand.</source>
            <translation>缺少原文：请在原文的位置插入 {found}。</translation>
        </message>
        <message>
            <source>A citation alone is without the words: leave out {found}.</source>
            <translation>只有引文出处时不含原文：请去掉 {found}。</translation>
        </message>
        <message>
            <source>Nothing says where the words are from: insert {found}, or the symbol or the address.</source>
            <translation>没有注明出处：请插入 {found}，或文号、网址。</translation>
        </message>
        <message>
            <source>This is longer than {found} characters: shorten it.</source>
            <translation>超过 {found} 个字符：请缩短。</translation>
        </message>
    </context>
</TS>
