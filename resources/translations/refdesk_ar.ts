<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Add report…</source>
            <translation>إضافة تقرير (&amp;A)…</translation>
        </message>
        <message>
            <source>Add all reports of a &amp;folder…</source>
            <translation>إضافة جميع تقارير مجلد (&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Library…</source>
            <translation>المكتبة (&amp;L)…</translation>
        </message>
        <message>
            <source>About this &amp;report…</source>
            <translation>معلومات عن التقرير (&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>تصدير (&amp;E)…</translation>
        </message>
        <message>
            <source>Brief on this &amp;country…</source>
            <translation>موجز عن هذا البلد (&amp;C)…</translation>
        </message>
        <message>
            <source>S&amp;hare bookmarks…</source>
            <translation>مشاركة الإشارات المرجعية (&amp;H)…</translation>
        </message>
        <message>
            <source>Open &amp;shared bookmarks…</source>
            <translation>فتح إشارات مرجعية مشتركة (&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>نسخ احتياطي (&amp;B)…</translation>
        </message>
        <message>
            <source>Res&amp;tore…</source>
            <translation>استرجاع (&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إنهاء (&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>تراجع (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>إعادة (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Copy with citation</source>
            <translation>نسخ مع الإحالة المرجعية (&amp;C)</translation>
        </message>
        <message>
            <source>Copy c&amp;itation only</source>
            <translation>نسخ الإحالة وحدها (&amp;I)</translation>
        </message>
        <message>
            <source>Copy &amp;text only</source>
            <translation>نسخ النص وحده (&amp;T)</translation>
        </message>
        <message>
            <source>Copy as &amp;Markdown</source>
            <translation>نسخ بصيغة Markdown (&amp;M)</translation>
        </message>
        <message>
            <source>Citation st&amp;yle…</source>
            <translation>نمط الإحالات المرجعية (&amp;Y)…</translation>
        </message>
        <message>
            <source>The selected &amp;words name a country…</source>
            <translation>الكلمات المحددة تسمي بلدا (&amp;W)…</translation>
        </message>
        <message>
            <source>C&amp;orrections of countries…</source>
            <translation>تصويبات البلدان (&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>بحث (&amp;F)…</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>الموضع التالي (&amp;N)</translation>
        </message>
        <message>
            <source>Find &amp;previous</source>
            <translation>الموضع السابق (&amp;P)</translation>
        </message>
        <message>
            <source>In &amp;all reports</source>
            <translation>في جميع التقارير (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Broadly</source>
            <translation>بحث موسع (&amp;B)</translation>
        </message>
        <message>
            <source>Best firs&amp;t</source>
            <translation>حسب الأهمية (&amp;T)</translation>
        </message>
        <message>
            <source>Narro&amp;w the results…</source>
            <translation>تضييق النتائج (&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;Save this search</source>
            <translation>حفظ عملية البحث هذه (&amp;S)</translation>
        </message>
        <message>
            <source>Saved and &amp;last searches</source>
            <translation>عمليات البحث المحفوظة والأخيرة (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>تكبير النص (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>تصغير النص (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>الحجم المعتاد (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>المحتويات (&amp;C)</translation>
        </message>
        <message>
            <source>Side &amp;panel</source>
            <translation>اللوحة الجانبية (&amp;P)</translation>
        </message>
        <message>
            <source>Side &amp;by side</source>
            <translation>جنبا إلى جنب (&amp;B)</translation>
        </message>
        <message>
            <source>Compare &amp;with…</source>
            <translation>مقارنة مع (&amp;W)…</translation>
        </message>
        <message>
            <source>E&amp;xchange sides</source>
            <translation>تبديل الجانبين (&amp;X)</translation>
        </message>
        <message>
            <source>&amp;Next difference</source>
            <translation>الاختلاف التالي (&amp;N)</translation>
        </message>
        <message>
            <source>Pre&amp;vious difference</source>
            <translation>الاختلاف السابق (&amp;V)</translation>
        </message>
        <message>
            <source>Next lan&amp;guage of this report</source>
            <translation>لغة أخرى لهذا التقرير (&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>ملء الشاشة (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>رجوع (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>تقدم (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Go to paragraph…</source>
            <translation>الانتقال إلى فقرة (&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Next paragraph</source>
            <translation>الفقرة التالية (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous paragraph</source>
            <translation>الفقرة السابقة (&amp;P)</translation>
        </message>
        <message>
            <source>C&amp;ontents</source>
            <translation>المحتويات (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>النص (&amp;T)</translation>
        </message>
        <message>
            <source>Search &amp;results</source>
            <translation>نتائج البحث (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Countries</source>
            <translation>البلدان (&amp;C)</translation>
        </message>
        <message>
            <source>Boo&amp;kmarks</source>
            <translation>الإشارات المرجعية (&amp;K)</translation>
        </message>
        <message>
            <source>Reg&amp;isters</source>
            <translation>السجلات (&amp;I)</translation>
        </message>
        <message>
            <source>Countries and &amp;activities…</source>
            <translation>البلدان والأنشطة (&amp;A)…</translation>
        </message>
        <message>
            <source>Registers in a &amp;window…</source>
            <translation>السجلات في نافذة (&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;Bookmark paragraph</source>
            <translation>إشارة مرجعية للفقرة (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Note on paragraph</source>
            <translation>ملاحظة على الفقرة (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Highlight words</source>
            <translation>تظليل الكلمات (&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Present the bookmarks…</source>
            <translation>عرض الإشارات المرجعية (&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Removed bookmarks…</source>
            <translation>الإشارات المحذوفة (&amp;R)…</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>أصفر</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>وردي</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>مفاتيح الاختصار (&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Where is my data?…</source>
            <translation>أين بياناتي؟ (&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;About RefDesk</source>
            <translation>نبذة عن RefDesk (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ملف (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>تحرير (&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>بحث (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>عرض (&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>انتقال (&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Bookmarks</source>
            <translation>الإشارات (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>مساعدة (&amp;H)</translation>
        </message>
        <message>
            <source>Next or previous paragraph, in the text</source>
            <translation>الفقرة التالية أو السابقة، في النص</translation>
        </message>
        <message>
            <source>Next link, in the text</source>
            <translation>الرابط التالي، في النص</translation>
        </message>
        <message>
            <source>Move the caret in the text, and select words with it</source>
            <translation>تحريك المؤشر في النص وتحديد الكلمات به</translation>
        </message>
        <message>
            <source>Highlight the selected words in yellow, green, blue, pink</source>
            <translation>تظليل الكلمات المحددة بالأصفر أو الأخضر أو الأزرق أو الوردي</translation>
        </message>
        <message>
            <source>End the search and return to where reading was</source>
            <translation>إنهاء البحث والعودة إلى موضع القراءة</translation>
        </message>
        <message>
            <source>From the box to the results, and from a result to the text</source>
            <translation>من خانة البحث إلى النتائج، ومن النتيجة إلى النص</translation>
        </message>
        <message>
            <source>Remove the chosen bookmark or search</source>
            <translation>حذف الإشارة أو عملية البحث المختارة</translation>
        </message>
        <message>
            <source>Move the chosen bookmark, in My order</source>
            <translation>نقل الإشارة المختارة، في «ترتيبي»</translation>
        </message>
        <message>
            <source>Open the reference at the cursor, in a note</source>
            <translation>فتح الإحالة التي عندها المؤشر، في ملاحظة</translation>
        </message>
        <message>
            <source>Save the chosen search, or no longer</source>
            <translation>حفظ عملية البحث المختارة أو إلغاء حفظها</translation>
        </message>
        <message>
            <source>From bar to bar of a chart; list only what a bar counts</source>
            <translation>من عمود إلى عمود في رسم بياني؛ وعرض ما يحسبه عمود وحده</translation>
        </message>
        <message>
            <source>Both words</source>
            <translation>الكلمتان معا</translation>
        </message>
        <message>
            <source>One of them</source>
            <translation>إحداهما</translation>
        </message>
        <message>
            <source>One without the other</source>
            <translation>إحداهما دون الأخرى</translation>
        </message>
        <message>
            <source>As it stands, punctuation and all</source>
            <translation>كما هي، بعلامات الترقيم</translation>
        </message>
        <message>
            <source>Grouped</source>
            <translation>مجمعة بين قوسين</translation>
        </message>
        <message>
            <source>Where the country is named</source>
            <translation>حيث يذكر البلد</translation>
        </message>
        <message>
            <source>In a document or heading</source>
            <translation>في وثيقة أو تحت عنوان</translation>
        </message>
        <message>
            <source>In what I bookmarked; where my notes say so</source>
            <translation>في إشاراتي المرجعية؛ وحيث تذكره ملاحظاتي</translation>
        </message>
    </context>
    <context>
        <name>Arriving</name>
        <message>
            <source>Add report</source>
            <translation>إضافة تقرير</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>جميع الملفات</translation>
        </message>
        <message>
            <source>Add all reports of a folder</source>
            <translation>إضافة جميع تقارير مجلد</translation>
        </message>
        <message>
            <source>There are no documents in this folder.</source>
            <translation>لا توجد وثائق في هذا المجلد.</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>تجري قراءة {file}…</translation>
        </message>
        <message>
            <source>Adding {file}…</source>
            <translation>تجري إضافة {file}…</translation>
        </message>
        <message>
            <source>{name} is in the library.</source>
            <translation>{name} في المكتبة.</translation>
        </message>
        <message>
            <source>{count} reports are in the library now.</source>
            <translation>عدد التقارير المضافة إلى المكتبة: {count}.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Move to another laptop</source>
            <translation>الانتقال إلى حاسوب آخر</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>نسخ احتياطي</translation>
        </message>
        <message>
            <source>Your bookmarks, notes, labels and searches go into one file, which is then read again.</source>
            <translation>توضع إشاراتك وملاحظاتك ووسومك وعمليات بحثك في ملف واحد، ثم يقرأ من جديد.</translation>
        </message>
        <message>
            <source>Bro&amp;wse…</source>
            <translation>استعراض (&amp;W)…</translation>
        </message>
        <message>
            <source>With all &amp;reports ({count}, {size})</source>
            <translation>مع جميع التقارير ({count}، {size}) (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Back up</source>
            <translation>نسخ (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ملف (&amp;F)</translation>
        </message>
        <message>
            <source>Done, and read again: {contents} in {size}.</source>
            <translation>تم النسخ والتحقق: {contents}، {size}.</translation>
        </message>
        <message>
            <source>On the other laptop: copy this file there, start RefDesk, choose File ▸ Restore… ▸ Another file… and this file.</source>
            <translation>في الحاسوب الآخر: انسخ إليه هذا الملف وشغل RefDesk واختر ملف ◂ استرجاع… ◂ ملف آخر… ثم هذا الملف.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>إغلاق (&amp;C)</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>يجري النسخ…</translation>
        </message>
        <message>
            <source>Back up into</source>
            <translation>النسخ إلى</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>Backed up into {file}</source>
            <translation>تم النسخ إلى {file}</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>اختر نسخة احتياطية</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>جميع الملفات</translation>
        </message>
        <message>
            <source>Restored. Start RefDesk anew to see your bookmarks.</source>
            <translation>تم الاسترجاع. شغل RefDesk من جديد لترى إشاراتك.</translation>
        </message>
        <message>
            <source>Merged: {added} bookmarks added, {combined} combined with yours.</source>
            <translation>تم الدمج. الإشارات المضافة: {added}؛ والمدموجة مع إشاراتك: {combined}.</translation>
        </message>
        <message>
            <source>Restored. To take it back, restore the first in the list: what was here is kept there.</source>
            <translation>تم الاسترجاع. وللرجوع عنه استرجع أولى القائمة: ففيها ما كان هنا.</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>تلقائيا</translation>
        </message>
        <message>
            <source>Before reports came in</source>
            <translation>قبل إضافة تقارير</translation>
        </message>
        <message>
            <source>Before an update of RefDesk</source>
            <translation>قبل تحديث RefDesk</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>قبل استرجاع</translation>
        </message>
        <message>
            <source>Before bookmarks were merged</source>
            <translation>قبل دمج إشارات مرجعية</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>عند الطلب</translation>
        </message>
        <message>
            <source>A notebook file</source>
            <translation>ملف دفتر</translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>ليس لهذه الفقرة رقم، فلا يمكن الإحالة إليها.</translation>
        </message>
        <message>
            <source>Bookmarked {place}</source>
            <translation>وضعت إشارة مرجعية: {place}</translation>
        </message>
        <message>
            <source>Removed the bookmark on {place}</source>
            <translation>حذفت الإشارة المرجعية: {place}</translation>
        </message>
        <message>
            <source>Highlighted words in {place}</source>
            <translation>ظُلِّلت كلمات في {place}</translation>
        </message>
        <message>
            <source>Notes are written on the document at the left: exchange the sides first.</source>
            <translation>تكتب الملاحظات على الوثيقة الأولى: بدل الجانبين أولا.</translation>
        </message>
    </context>
    <context>
        <name>BookmarkActs</name>
        <message numerus="yes">
            <source>Copied with citations: %n bookmark(s)</source>
            <translation>
                <numerusform>لم تُنسخ أي إشارة (%n)</numerusform>
                <numerusform>نُسخت مع الإحالة إشارة واحدة (%n)</numerusform>
                <numerusform>نُسخت مع الإحالات إشارتان (%n)</numerusform>
                <numerusform>نُسخت مع الإحالات %n إشارات</numerusform>
                <numerusform>نُسخت مع الإحالات %n إشارة</numerusform>
                <numerusform>نُسخت مع الإحالات %n إشارة</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>نسخ: {what}</translation>
        </message>
        <message>
            <source>Go to the paragraph that the bookmark belongs to first.</source>
            <translation>انتقل أولًا إلى الفقرة التي تخصّ الإشارة.</translation>
        </message>
        <message>
            <source>Select the words that the highlight belongs to first.</source>
            <translation>حدّد أولًا الكلمات التي يخصّها التظليل.</translation>
        </message>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>ليس لهذه الفقرة رقم، فلا يمكن الإحالة إليها.</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) deleted for good.</source>
            <translation>
                <numerusform>لم تُحذف أي إشارة نهائيًا (%n).</numerusform>
                <numerusform>حُذفت نهائيًا إشارة واحدة (%n).</numerusform>
                <numerusform>حُذفت نهائيًا إشارتان (%n).</numerusform>
                <numerusform>حُذفت نهائيًا %n إشارات.</numerusform>
                <numerusform>حُذفت نهائيًا %n إشارة.</numerusform>
                <numerusform>حُذفت نهائيًا %n إشارة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BookmarkChanges</name>
        <message>
            <source>Undone: {what}</source>
            <translation>ألغي: {what}</translation>
        </message>
        <message>
            <source>Redone: {what}</source>
            <translation>أعيد: {what}</translation>
        </message>
        <message>
            <source>The bookmark is on {number} now. Ctrl+Z takes it back.</source>
            <translation>الإشارة الآن على {number}. Ctrl+Z يتراجع عن ذلك.</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) brought back.</source>
            <translation>
                <numerusform>لم تُستعد أي إشارة (%n).</numerusform>
                <numerusform>استُعيدت إشارة واحدة (%n).</numerusform>
                <numerusform>استُعيدت إشارتان (%n).</numerusform>
                <numerusform>استُعيدت %n إشارات.</numerusform>
                <numerusform>استُعيدت %n إشارة.</numerusform>
                <numerusform>استُعيدت %n إشارة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed the bookmark on {number}. Ctrl+Z or Bookmarks ▸ Removed bookmarks… brings it back.</source>
            <translation>حُذفت الإشارة على {number}. يعيدها Ctrl+Z أو «الإشارات ◂ الإشارات المحذوفة…».</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) removed. Bookmarks ▸ Removed bookmarks… brings them back.</source>
            <translation>
                <numerusform>لم تُحذف أي إشارة (%n).</numerusform>
                <numerusform>حُذفت إشارة واحدة (%n). تعيدها «الإشارات ◂ الإشارات المحذوفة…».</numerusform>
                <numerusform>حُذفت إشارتان (%n). تعيدهما «الإشارات ◂ الإشارات المحذوفة…».</numerusform>
                <numerusform>حُذفت %n إشارات. تعيدها «الإشارات ◂ الإشارات المحذوفة…».</numerusform>
                <numerusform>حُذفت %n إشارة. تعيدها «الإشارات ◂ الإشارات المحذوفة…».</numerusform>
                <numerusform>حُذفت %n إشارة. تعيدها «الإشارات ◂ الإشارات المحذوفة…».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) changed.</source>
            <translation>
                <numerusform>لم تُعدّل أي إشارة (%n).</numerusform>
                <numerusform>عُدّلت إشارة واحدة (%n).</numerusform>
                <numerusform>عُدّلت إشارتان (%n).</numerusform>
                <numerusform>عُدّلت %n إشارات.</numerusform>
                <numerusform>عُدّلت %n إشارة.</numerusform>
                <numerusform>عُدّلت %n إشارة.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing more to undo or redo.</source>
            <translation>لم يبق ما يلغى أو يعاد.</translation>
        </message>
        <message>
            <source>bookmark on {number} added</source>
            <translation>إضافة إشارة، الفقرة {number}</translation>
        </message>
        <message>
            <source>bookmark on {number} removed</source>
            <translation>حذف إشارة، الفقرة {number}</translation>
        </message>
        <message>
            <source>bookmark on {number} changed</source>
            <translation>تغيير إشارة، الفقرة {number}</translation>
        </message>
    </context>
    <context>
        <name>BookmarkDetails</name>
        <message>
            <source>&amp;Note on {number}</source>
            <translation>ملاحظة على الفقرة {number} (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Note (saved)</source>
            <translation>ملاحظة (محفوظة) (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Note on the words “{words}”</source>
            <translation>ملاحظة على الكلمات «{words}» (&amp;N)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Write a note; it is saved as you type.</source>
            <translation>اكتب ملاحظة؛ وهي تحفظ أثناء الكتابة.</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Labels, separated by commas</source>
            <translation>الوسوم، تفصل بينها فواصل</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>بلا لون</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>In the list, keys 1 to 4 give a bookmark a colour and 0 takes it away.</source>
            <translation>في القائمة، تعطي المفاتيح 1 إلى 4 الإشارة لونا ويزيله 0.</translation>
        </message>
    </context>
    <context>
        <name>BookmarkFilter</name>
        <message>
            <source>Filter bookmarks</source>
            <translation>تصفية الإشارات</translation>
        </message>
        <message>
            <source>Any label</source>
            <translation>كل الوسوم</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Any report</source>
            <translation>أي تقرير</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Any colour</source>
            <translation>كل الألوان</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Document order</source>
            <translation>ترتيب الوثيقة</translation>
        </message>
        <message>
            <source>My order</source>
            <translation>ترتيبي</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>In My order, drag bookmarks, or press Alt+↑ and Alt+↓, to move them.</source>
            <translation>في «ترتيبي» اسحب الإشارات، أو انقلها بالمفتاح Alt+↑ أو Alt+↓.</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>جميع التقارير</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Show the bookmarks of all reports, report by report</source>
            <translation>عرض إشارات جميع التقارير، تقريرا بعد تقرير</translation>
        </message>
        <message>
            <source>By label, colour, country, date and report</source>
            <translation>حسب الوسم واللون والبلد والتاريخ والتقرير</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>الأحدث أولا</translation>
        </message>
    </context>
    <context>
        <name>BookmarkList</name>
        <message>
            <source>Copy &amp;citations</source>
            <translation>نسخ الإحالات (&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;citation</source>
            <translation>نسخ الإحالة (&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;with citations</source>
            <translation>نسخ مع الإحالات (&amp;W)</translation>
        </message>
        <message>
            <source>Copy &amp;with citation</source>
            <translation>نسخ مع الإحالة (&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Put it where I am reading</source>
            <translation>ضعها حيث أقرأ (&amp;P)</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>إلى أعلى (&amp;U)</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>إلى أسفل (&amp;D)</translation>
        </message>
        <message>
            <source>Move to the &amp;top</source>
            <translation>إلى الأول (&amp;T)</translation>
        </message>
        <message>
            <source>Move to the &amp;end</source>
            <translation>إلى الآخر (&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>حذف (&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>BookmarkListing</name>
        <message>
            <source>{symbol} is not in the library; the bookmark keeps the words.</source>
            <translation>لا توجد الوثيقة {symbol} في المكتبة؛ وتحتفظ الإشارة بالكلمات.</translation>
        </message>
        <message>
            <source>No bookmark fits the filter.</source>
            <translation>لا توجد إشارة توافق التصفية.</translation>
        </message>
        <message>
            <source>Clear the filter (Esc)</source>
            <translation>إزالة التصفية (Esc)</translation>
        </message>
        <message>
            <source>No bookmarks yet.

Press B while reading to mark the current paragraph, or click beside its number. Several paragraphs: select words in them first. H highlights selected words.</source>
            <translation>لا توجد إشارات مرجعية بعد.

اضغط B أثناء القراءة لوضع إشارة على الفقرة الحالية، أو انقر بجوار رقمها. ولعدة فقرات، حدد أولا كلمات فيها. والمفتاح H يبرز الكلمات المحددة.</translation>
        </message>
    </context>
    <context>
        <name>BookmarkMarking</name>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>ليس لهذه الفقرة رقم، فلا يمكن الإحالة إليها.</translation>
        </message>
        <message>
            <source>Bookmarked {number}</source>
            <translation>وضعت إشارة مرجعية: الفقرة {number}</translation>
        </message>
        <message>
            <source>Highlighted words in {number}</source>
            <translation>ظُلِّلت كلمات: الفقرة {number}</translation>
        </message>
    </context>
    <context>
        <name>Bookmarks</name>
        <message>
            <source>Yellow</source>
            <translation>أصفر</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>وردي</translation>
        </message>
        <message>
            <source>its report is not in the library</source>
            <translation>تقريرها ليس في المكتبة</translation>
        </message>
        <message>
            <source>moved, was {number}</source>
            <translation>انتقلت، وكانت الفقرة {number}</translation>
        </message>
        <message>
            <source>the text has changed</source>
            <translation>تغير النص</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>لم تعد في النص</translation>
        </message>
        <message>
            <source>No longer in the text</source>
            <translation>لم تعد في النص</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>تظليل</translation>
        </message>
    </context>
    <context>
        <name>BookmarksPanel</name>
        <message>
            <source>Moved: {place} of {count}</source>
            <translation>نُقلت: {place} من {count}</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>الإشارات المرجعية</translation>
        </message>
    </context>
    <context>
        <name>Certificate</name>
        <message>
            <source>As printed, such as A/79/1</source>
            <translation>كما هو مطبوع، مثل A/79/1</translation>
        </message>
        <message>
            <source>Choose the language</source>
            <translation>اختر اللغة</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>اللغة (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Symbol</source>
            <translation>الرمز (&amp;S)</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Presumed from the name of the file: check the symbol.</source>
            <translation>مستنتج من اسم الملف: تحقق من الرمز.</translation>
        </message>
        <message>
            <source>Agenda item {item}</source>
            <translation>بند جدول الأعمال: {item}</translation>
        </message>
        <message>
            <source>{numbered} of {paragraphs} paragraphs numbered, {sections} headings, {notes} footnotes, {tables} tables.</source>
            <translation>الفقرات المرقمة: {numbered} من {paragraphs}؛ العناوين: {sections}؛ الحواشي: {notes}؛ الجداول: {tables}.</translation>
        </message>
        <message>
            <source>That is no UN document symbol. One looks like CTOC/COP/2024/2 or A/79/1.</source>
            <translation>ليس هذا رمز وثيقة من وثائق الأمم المتحدة. فالرمز مثل CTOC/COP/2024/2 أو A/79/1.</translation>
        </message>
        <message>
            <source>Numbers missing: {numbers}.</source>
            <translation>الأرقام الناقصة: {numbers}.</translation>
        </message>
        <message>
            <source>No gap.</source>
            <translation>لا نقص في الأرقام.</translation>
        </message>
        <message>
            <source>Numbers worked out: {count}.</source>
            <translation>الأرقام المستنتجة: {count}.</translation>
        </message>
        <message>
            <source>The library holds this very file already.</source>
            <translation>هذا الملف نفسه موجود في المكتبة.</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) of countries will find no words in it, and are kept.</source>
            <translation>
                <numerusform>لا تصحيح يفقد كلماته فيه.</numerusform>
                <numerusform>تصحيح واحد للبلدان لن يجد كلماته فيه، ويُحتفظ به.</numerusform>
                <numerusform>تصحيحان للبلدان لن يجدا كلماتهما فيه، ويُحتفظ بهما.</numerusform>
                <numerusform>%n تصحيحات للبلدان لن تجد كلماتها فيه، ويُحتفظ بها.</numerusform>
                <numerusform>%n تصحيحًا للبلدان لن تجد كلماتها فيه، ويُحتفظ بها.</numerusform>
                <numerusform>%n تصحيح للبلدان لن تجد كلماتها فيه، ويُحتفظ بها.</numerusform>
            </translation>
        </message>
        <message>
            <source>The library holds another version: {changed} paragraphs changed, {new} new, {gone} left out; {bookmarks} bookmarks affected.</source>
            <translation>في المكتبة نسخة أخرى. الفقرات المعدلة: {changed}؛ الجديدة: {new}؛ المحذوفة: {gone}. الإشارات المتأثرة: {bookmarks}.</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>للتحقق</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>معدل</translation>
        </message>
        <message>
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>محذوف</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>الاختلافات</translation>
        </message>
        <message>
            <source>found again</source>
            <translation>عثر عليها من جديد</translation>
        </message>
        <message>
            <source>moves to paragraph {number}</source>
            <translation>تنتقل إلى الفقرة {number}</translation>
        </message>
        <message>
            <source>its text has changed</source>
            <translation>تغير نصها</translation>
        </message>
        <message>
            <source>its text is no longer there</source>
            <translation>لم يعد نصها موجودا</translation>
        </message>
        <message>
            <source>Bookmarks affected</source>
            <translation>الإشارات المرجعية المتأثرة</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>No longer filter by {what}</source>
            <translation>إلغاء التصفية حسب {what}</translation>
        </message>
    </context>
    <context>
        <name>CitingDialog</name>
        <message>
            <source>Citation style</source>
            <translation>نمط الإحالات المرجعية</translation>
        </message>
        <message>
            <source>Text with citation</source>
            <translation>نص مع الإحالة</translation>
        </message>
        <message>
            <source>Citation only</source>
            <translation>الإحالة فقط</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>إعادة الضبط (&amp;R)</translation>
        </message>
        <message>
            <source>Cite as UN documents do, in all three kinds</source>
            <translation>الإحالة كما في وثائق الأمم المتحدة في الأنواع الثلاثة</translation>
        </message>
    </context>
    <context>
        <name>CommandsBeside</name>
        <message>
            <source>Citations are copied in this style from now on.</source>
            <translation>تُنسخ الإحالات المرجعية بهذا النمط من الآن فصاعدا.</translation>
        </message>
    </context>
    <context>
        <name>CompanionDialog</name>
        <message>
            <source>Side by side</source>
            <translation>جنبا إلى جنب</translation>
        </message>
        <message>
            <source>Symbol, language or title</source>
            <translation>الرمز أو اللغة أو العنوان</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>لغات أخرى</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>مقارنة مع</translation>
        </message>
        <message>
            <source>No document has these words in its symbol, language or title.</source>
            <translation>لا توجد وثيقة في رمزها أو لغتها أو عنوانها هذه الكلمات.</translation>
        </message>
        <message>
            <source>&amp;Show beside</source>
            <translation>عرض بجانبه (&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>ConflictPane</name>
        <message>
            <source>Yours</source>
            <translation>لديك</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>لدى الزميل</translation>
        </message>
        <message>
            <source>Keep &amp;both</source>
            <translation>الاحتفاظ بالاثنتين (&amp;B)</translation>
        </message>
        <message>
            <source>Keep m&amp;ine</source>
            <translation>الاحتفاظ بما لديّ (&amp;I)</translation>
        </message>
        <message>
            <source>Take &amp;theirs</source>
            <translation>أخذ ما لدى الزميل (&amp;T)</translation>
        </message>
        <message>
            <source>The same for &amp;all</source>
            <translation>الشيء نفسه للجميع (&amp;A)</translation>
        </message>
        <message>
            <source>(no note)</source>
            <translation>(لا ملاحظة)</translation>
        </message>
    </context>
    <context>
        <name>ContentsPanel</name>
        <message>
            <source>Filter headings</source>
            <translation>تصفية العناوين</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>No heading has these words. Clear the filter to see them all.</source>
            <translation>لا يوجد عنوان فيه هذه الكلمات. امسح خانة التصفية لعرض جميع العناوين.</translation>
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message>
            <source>Nothing to copy yet: click a paragraph or select words in it.</source>
            <translation>لا شيء للنسخ بعد: انقر على فقرة أو حدد كلمات فيها.</translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>نسخ: {what}</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>“{words}” names no c&amp;ountry here</source>
            <translation>«{words}» لا تسمي بلدا هنا (&amp;O)</translation>
        </message>
        <message>
            <source>{place}“{words}” no longer names {country}. Ctrl+Z takes it back.</source>
            <translation>{place}«{words}» لم تعد تسمي: {country}. ويلغي ذلك Ctrl+Z.</translation>
        </message>
        <message>
            <source>Select the words that name a country first, within one paragraph.</source>
            <translation>حدد أولا الكلمات التي تسمي بلدا، في فقرة واحدة.</translation>
        </message>
        <message>
            <source>Select only the words that name the country.</source>
            <translation>حدد فقط الكلمات التي تسمي البلد.</translation>
        </message>
        <message>
            <source>{place}“{words}” now names {country}. Ctrl+Z takes it back.</source>
            <translation>{place}«{words}» تسمي الآن: {country}. ويلغي ذلك Ctrl+Z.</translation>
        </message>
        <message>
            <source>{place}The correction of “{words}” was taken back. Ctrl+Z makes it again.</source>
            <translation>{place}ألغي تصويب «{words}». ويعيده Ctrl+Z.</translation>
        </message>
        <message>
            <source>no longer names {country}</source>
            <translation>لم تعد تسمي: {country}</translation>
        </message>
        <message>
            <source>names {country}</source>
            <translation>تسمي: {country}</translation>
        </message>
        <message>
            <source>not found in the text</source>
            <translation>غير موجودة في النص</translation>
        </message>
        <message>
            <source>These words are no longer in the text; the correction is kept.</source>
            <translation>لم تعد هذه الكلمات في النص؛ ويحتفظ بالتصويب.</translation>
        </message>
        <message>
            <source>{place}correction of “{words}”</source>
            <translation>{place}تصويب «{words}»</translation>
        </message>
        <message>
            <source>Paragraph {number}: </source>
            <translation>الفقرة {number}: </translation>
        </message>
    </context>
    <context>
        <name>CorrectionsDialog</name>
        <message>
            <source>Corrections of {country}</source>
            <translation>تصويبات: {country}</translation>
        </message>
        <message>
            <source>Corrections of countries</source>
            <translation>تصويبات البلدان</translation>
        </message>
        <message>
            <source>What you put right is kept in your notebook, and holds when a report is added again.</source>
            <translation>يحفظ ما صوبته في دفترك، ويسري عند إضافة تقرير من جديد.</translation>
        </message>
        <message>
            <source>There are no corrections.

To strike a mention, right-click the country in the text; to add one, select the words that name a country and choose Edit ▸ The selected words name a country.</source>
            <translation>لا تصويبات.

لإزالة ذكر، انقر البلد في النص بالزر الأيمن؛ ولإضافة ذكر، حدد الكلمات التي تسمي بلدا واختر تحرير ◂ الكلمات المحددة تسمي بلدا.</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>التصويبات</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>إلغاء التصويب (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>إغلاق (&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>CountryBox</name>
        <message>
            <source>Any country</source>
            <translation>أي بلد</translation>
        </message>
        <message>
            <source>Country that a bookmark's words name</source>
            <translation>بلد تذكره كلمات الإشارة</translation>
        </message>
    </context>
    <context>
        <name>CountryCharts</name>
        <message numerus="yes">
            <source>and %n more report(s) with fewer activities</source>
            <translation>
                <numerusform>ولا تقارير أخرى</numerusform>
                <numerusform>وتقرير آخر أنشطته أقل</numerusform>
                <numerusform>وتقريران آخران أنشطتهما أقل</numerusform>
                <numerusform>و %n تقارير أخرى أنشطتها أقل</numerusform>
                <numerusform>و %n تقريرا آخر أنشطتها أقل</numerusform>
                <numerusform>و %n تقرير آخر أنشطتها أقل</numerusform>
            </translation>
        </message>
        <message>
            <source>By year; a period counts in each of its years</source>
            <translation>حسب السنة؛ وتحسب الفترة في كل سنة من سنواتها</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>حسب السنة</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>By type of activity</source>
            <translation>حسب نوع النشاط</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>By role of the country</source>
            <translation>حسب دور البلد</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>By report, in the order of their dates</source>
            <translation>حسب التقرير، بترتيب التواريخ</translation>
        </message>
    </context>
    <context>
        <name>CountryChooser</name>
        <message>
            <source>Compare with</source>
            <translation>مقارنة مع</translation>
        </message>
        <message>
            <source>Compare {country} with:</source>
            <translation>مقارنة {country} مع:</translation>
        </message>
        <message>
            <source>Name, pinyin or code</source>
            <translation>الاسم أو البينيين أو الشفرة</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>البحث عن بلد</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>البلدان</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>إلغاء (&amp;C)</translation>
        </message>
        <message>
            <source>No country is called that.</source>
            <translation>لا بلد بهذا الاسم.</translation>
        </message>
        <message>
            <source>It shares no activity; type a name.</source>
            <translation>لا أنشطة مشتركة؛ اكتب اسما.</translation>
        </message>
        <message numerus="yes">
            <source>%n shared activity(ies)</source>
            <translation>
                <numerusform>لا أنشطة مشتركة</numerusform>
                <numerusform>نشاط مشترك واحد</numerusform>
                <numerusform>نشاطان مشتركان</numerusform>
                <numerusform>%n أنشطة مشتركة</numerusform>
                <numerusform>%n نشاطا مشتركا</numerusform>
                <numerusform>%n نشاط مشترك</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountryPage</name>
        <message numerus="yes">
            <source>%n correction(s) by you</source>
            <translation>
                <numerusform>لا تصويبات منك</numerusform>
                <numerusform>تصويب واحد منك</numerusform>
                <numerusform>تصويبان منك</numerusform>
                <numerusform>%n تصويبات منك</numerusform>
                <numerusform>%n تصويبا منك</numerusform>
                <numerusform>%n تصويب منك</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only regions and groups it belongs to: %n paragraph(s)</source>
            <translation>
                <numerusform>لا فقرات عن المناطق والمجموعات التي ينتمي إليها</numerusform>
                <numerusform>المناطق والمجموعات التي ينتمي إليها فقط: فقرة واحدة</numerusform>
                <numerusform>المناطق والمجموعات التي ينتمي إليها فقط: فقرتان</numerusform>
                <numerusform>المناطق والمجموعات التي ينتمي إليها فقط: %n فقرات</numerusform>
                <numerusform>المناطق والمجموعات التي ينتمي إليها فقط: %n فقرة</numerusform>
                <numerusform>المناطق والمجموعات التي ينتمي إليها فقط: %n فقرة</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in {named} of {total} paragraphs; all {total} checked</source>
            <translation>ذكر في {named} من {total} فقرة؛ وجرى التحقق من جميع الفقرات</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s), each in one language</source>
            <translation>
                <numerusform>لا تقارير</numerusform>
                <numerusform>تقرير واحد، بلغة واحدة</numerusform>
                <numerusform>تقريران، كل منهما بلغة واحدة</numerusform>
                <numerusform>%n تقارير، كل منها بلغة واحدة</numerusform>
                <numerusform>%n تقريرا، كل منها بلغة واحدة</numerusform>
                <numerusform>%n تقرير، كل منها بلغة واحدة</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in {named} paragraphs of {reports}</source>
            <translation>ذكر في فقرات عددها {named}؛ {reports}</translation>
        </message>
        <message>
            <source>Only these activities: {what} ({count})</source>
            <translation>هذه الأنشطة فقط: {what} ({count})</translation>
        </message>
        <message>
            <source>Before the first heading</source>
            <translation>قبل العنوان الأول</translation>
        </message>
        <message>
            <source>Copy all of them</source>
            <translation>نسخ الجميع</translation>
        </message>
        <message>
            <source>Activities and mentions</source>
            <translation>الأنشطة ومواضع الذكر</translation>
        </message>
        <message>
            <source>All countries</source>
            <translation>جميع البلدان</translation>
        </message>
        <message>
            <source>All countries (Esc)</source>
            <translation>جميع البلدان (Esc)</translation>
        </message>
        <message>
            <source>Copy a name</source>
            <translation>نسخ اسم</translation>
        </message>
        <message>
            <source>Copy its name in one of six languages</source>
            <translation>نسخ اسمه بإحدى اللغات الست</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>موجز إعلامي</translation>
        </message>
        <message>
            <source>Write a brief on this country into a file (Ctrl+Shift+E)</source>
            <translation>كتابة موجز عن هذا البلد في ملف (Ctrl+Shift+E)</translation>
        </message>
        <message>
            <source>In a window of its own</source>
            <translation>في نافذة مستقلة</translation>
        </message>
        <message>
            <source>Show this in a larger window</source>
            <translation>عرض في نافذة أكبر</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>جميع التقارير</translation>
        </message>
        <message>
            <source>What every report of the library says, by report</source>
            <translation>ما تقوله جميع تقارير المكتبة، حسب التقرير</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>حسب التاريخ</translation>
        </message>
        <message>
            <source>Activities in the order of their dates</source>
            <translation>الأنشطة بترتيب تواريخها</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>مقارنة…</translation>
        </message>
        <message>
            <source>Show one country again</source>
            <translation>عرض بلد واحد من جديد</translation>
        </message>
        <message>
            <source>Show another country beside it</source>
            <translation>عرض بلد آخر بجانبه</translation>
        </message>
    </context>
    <context>
        <name>CountryPanel</name>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Paragraph {number}:</source>
            <translation>الفقرة {number}:</translation>
        </message>
        <message>
            <source>No country is called that in six languages, pinyin or code.</source>
            <translation>لا بلد بهذا الاسم باللغات الست أو البينيين أو الشفرة.</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies) and territory(ies) named</source>
            <translation>
                <numerusform>لم يذكر أي بلد أو إقليم</numerusform>
                <numerusform>ذكر بلد أو إقليم واحد</numerusform>
                <numerusform>ذكر بلدان أو إقليمان</numerusform>
                <numerusform>ذكرت %n بلدان وأقاليم</numerusform>
                <numerusform>ذكر %n بلدا وإقليما</numerusform>
                <numerusform>ذكر %n بلد وإقليم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>all %n paragraph(s) checked</source>
            <translation>
                <numerusform>لا فقرات للتحقق منها</numerusform>
                <numerusform>جرى التحقق من الفقرة الوحيدة</numerusform>
                <numerusform>جرى التحقق من الفقرتين</numerusform>
                <numerusform>جرى التحقق من %n فقرات جميعا</numerusform>
                <numerusform>جرى التحقق من %n فقرة جميعا</numerusform>
                <numerusform>جرى التحقق من %n فقرة جميعا</numerusform>
            </translation>
        </message>
        <message>
            <source>{named}; {checked}</source>
            <translation>{named}؛ {checked}</translation>
        </message>
        <message>
            <source>UN M49 regions are for statistical convenience.</source>
            <translation>مناطق الأمم المتحدة M49 موضوعة لأغراض إحصائية.</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>لم يذكر</translation>
        </message>
        <message numerus="yes">
            <source>by a city, %n time(s)</source>
            <translation>
                <numerusform>لم يذكر بمدينة</numerusform>
                <numerusform>بمدينة، مرة واحدة</numerusform>
                <numerusform>بمدينة، مرتين</numerusform>
                <numerusform>بمدينة، %n مرات</numerusform>
                <numerusform>بمدينة، %n مرة</numerusform>
                <numerusform>بمدينة، %n مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n para(s)</source>
            <translation>
                <numerusform>لا فقرات</numerusform>
                <numerusform>فقرة واحدة</numerusform>
                <numerusform>فقرتان</numerusform>
                <numerusform>%n فقرات</numerusform>
                <numerusform>%n فقرة</numerusform>
                <numerusform>%n فقرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n act(s)</source>
            <translation>
                <numerusform>لا أنشطة</numerusform>
                <numerusform>نشاط واحد</numerusform>
                <numerusform>نشاطان</numerusform>
                <numerusform>%n أنشطة</numerusform>
                <numerusform>%n نشاطا</numerusform>
                <numerusform>%n نشاط</numerusform>
            </translation>
        </message>
        <message>
            <source>Name, pinyin or code</source>
            <translation>الاسم أو البينيين أو الشفرة</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>البحث عن بلد</translation>
        </message>
        <message>
            <source>By region</source>
            <translation>حسب المنطقة</translation>
        </message>
        <message>
            <source>Group countries by UN region</source>
            <translation>تجميع البلدان حسب مناطق الأمم المتحدة</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>البلدان</translation>
        </message>
    </context>
    <context>
        <name>CountryRows</name>
        <message>
            <source>Listed for the words “{words}”</source>
            <translation>أدرج بسبب الكلمات «{words}»</translation>
        </message>
        <message>
            <source>Listed because its sentence names the country: in this language no words of doing are looked for</source>
            <translation>أدرج لأن جملته تذكر البلد: ففي هذه اللغة لا يبحث عن كلمات الفعل</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>الأنشطة</translation>
        </message>
        <message>
            <source>Other mentions</source>
            <translation>مواضع ذكر أخرى</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>مواضع الذكر</translation>
        </message>
        <message>
            <source>By a city only</source>
            <translation>بمدينة فقط</translation>
        </message>
        <message>
            <source>Activities of both</source>
            <translation>أنشطة البلدين معا</translation>
        </message>
        <message>
            <source>Other activities of {country}</source>
            <translation>أنشطة أخرى: {country}</translation>
        </message>
        <message>
            <source>Named in one paragraph</source>
            <translation>ذكرا في فقرة واحدة</translation>
        </message>
        <message>
            <source>Other mentions of {country}</source>
            <translation>مواضع ذكر أخرى: {country}</translation>
        </message>
        <message>
            <source>Names its people</source>
            <translation>يسمي أهله</translation>
        </message>
    </context>
    <context>
        <name>CountryWords</name>
        <message>
            <source>Legislation</source>
            <translation>التشريعات</translation>
        </message>
        <message>
            <source>Strategy or plan</source>
            <translation>استراتيجية أو خطة</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>زيارة</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>عملية</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>اجتماع</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>منشور</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>حملة</translation>
        </message>
        <message>
            <source>Partnership</source>
            <translation>شراكة</translation>
        </message>
        <message>
            <source>Research</source>
            <translation>البحوث</translation>
        </message>
        <message>
            <source>Support for victims</source>
            <translation>دعم الضحايا</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>المعدات</translation>
        </message>
        <message>
            <source>Other activity</source>
            <translation>نشاط آخر</translation>
        </message>
        <message>
            <source>Takes part</source>
            <translation>يشارك</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>يستضيف</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>يمول</translation>
        </message>
        <message>
            <source>Party to it</source>
            <translation>طرف فيه</translation>
        </message>
        <message>
            <source>Is its subject</source>
            <translation>هو موضوعه</translation>
        </message>
        <message>
            <source>On the route</source>
            <translation>على المسار</translation>
        </message>
        <message>
            <source>Its nationals</source>
            <translation>مواطنوه</translation>
        </message>
        <message>
            <source>Named in it</source>
            <translation>مذكور فيه</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>بدون تاريخ</translation>
        </message>
    </context>
    <context>
        <name>DateBox</name>
        <message>
            <source>Any date</source>
            <translation>أي تاريخ</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>من … إلى …</translation>
        </message>
        <message>
            <source>When a bookmark was made or last changed</source>
            <translation>متى وُضعت الإشارة أو عُدّلت</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
    </context>
    <context>
        <name>Defects</name>
        <message>
            <source>Something went wrong in RefDesk. What you bookmarked and wrote is saved.</source>
            <translation>حدث خطأ في RefDesk. إشاراتك وملاحظاتك محفوظة.</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>The number {detail} is lost in the file; it was worked out.</source>
            <translation>الرقم {detail} مفقود في الملف؛ وقد استنتج.</translation>
        </message>
        <message>
            <source>Missing before this paragraph: {detail}.</source>
            <translation>ناقص قبل هذه الفقرة: {detail}.</translation>
        </message>
        <message>
            <source>The numbers start anew here.</source>
            <translation>يبدأ الترقيم هنا من جديد.</translation>
        </message>
        <message>
            <source>A page break cut this paragraph; it was joined.</source>
            <translation>قطع فاصل صفحات هذه الفقرة؛ وقد وصلت.</translation>
        </message>
        <message>
            <source>Left out: {detail}</source>
            <translation>لم يدرج: {detail}</translation>
        </message>
        <message>
            <source>A table of contents was left out ({detail} lines).</source>
            <translation>لم تدرج قائمة المحتويات (عدد الأسطر: {detail}).</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The library holds no document “{name}”. The list of documents shows what it holds.</source>
            <translation>ليس في المكتبة الوثيقة «{name}». وتبين قائمة الوثائق ما فيها.</translation>
        </message>
        <message>
            <source>“{name}” is held in several languages. Say which one is meant: {editions}.</source>
            <translation>«{name}» موجودة بعدة لغات. حدد المقصودة: {editions}.</translation>
        </message>
        <message>
            <source>That report can no longer be brought back. It may have been brought back elsewhere.</source>
            <translation>لم يعد ممكنا استرجاع هذا التقرير. وربما استرجع في موضع آخر.</translation>
        </message>
        <message>
            <source>There is no paragraph “{name}” in this document. Its outline shows which numbers it has.</source>
            <translation>ليس في هذه الوثيقة الفقرة «{name}». ويبين مخططها الأرقام الموجودة.</translation>
        </message>
        <message>
            <source>There is no section “{name}” in this document. Its outline shows the sections it has.</source>
            <translation>ليس في هذه الوثيقة الفرع «{name}». ويبين مخططها الفروع الموجودة.</translation>
        </message>
        <message>
            <source>“{name}” is no country or territory known here. Try its UN name or its ISO 3166 code.</source>
            <translation>«{name}» ليس بلدا أو إقليما معروفا هنا. جرب اسمه في الأمم المتحدة أو شفرته في ISO 3166.</translation>
        </message>
        <message>
            <source>There is nothing to export in “{name}”. Choose something that has at least one paragraph.</source>
            <translation>ليس في «{name}» ما يصدر. اختر ما فيه فقرة واحدة على الأقل.</translation>
        </message>
        <message>
            <source>There is no bookmark “{name}”. The list of bookmarks shows the ones there are.</source>
            <translation>لا توجد الإشارة المرجعية «{name}». وتبين قائمة الإشارات الموجود منها.</translation>
        </message>
        <message>
            <source>“{name}” does not stand in that paragraph. Copy the words as the text has them.</source>
            <translation>لا ترد عبارة ”{name}“ في تلك الفقرة. انسخ الكلمات كما هي في النص.</translation>
        </message>
        <message>
            <source>That search is no longer there. It may have been deleted elsewhere.</source>
            <translation>لم تعد عملية البحث هذه موجودة. وربما حذفت في موضع آخر.</translation>
        </message>
        <message>
            <source>There is no change to take back: the bookmarks are as they were first made.</source>
            <translation>لا تغيير للتراجع عنه: الإشارات كما وضعت أول مرة.</translation>
        </message>
        <message>
            <source>“{name}” names no document or paragraph. Paste a citation such as “A/RES/77/236, para. 5”.</source>
            <translation>لا يدل «{name}» على وثيقة أو فقرة. ألصق إحالة مثل «A/RES/77/236، الفقرة 5».</translation>
        </message>
        <message>
            <source>There is no {what} “{name}”.</source>
            <translation>لا يوجد {what} «{name}».</translation>
        </message>
        <message>
            <source>The library holds another document “{name}” already. Each has a symbol of its own: check which this one has.</source>
            <translation>في المكتبة وثيقة أخرى «{name}». ولكل وثيقة رمزها: تحقق من رمز هذه الوثيقة.</translation>
        </message>
        <message>
            <source>The library holds “{name}” already. Remove that one first to bring this one back.</source>
            <translation>في المكتبة «{name}» بالفعل. أزلها أولا لاسترجاع هذه.</translation>
        </message>
        <message>
            <source>There is a bookmark on {name} already. Remove that one first, or choose another place.</source>
            <translation>توجد إشارة مرجعية على {name} بالفعل. أزِلها أولا أو اختر موضعا آخر.</translation>
        </message>
        <message>
            <source>“{name}” is the only report left, and one must stay to be read. Add another before removing it.</source>
            <translation>«{name}» هو التقرير الأخير، ويجب أن يبقى تقرير للقراءة. أضف تقريرا آخر قبل إزالته.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read ({reason}). If it is damaged, move it away to start anew.</source>
            <translation>تتعذر قراءة الملف «{path}» ({reason}). إن كان تالفا فانقله لتبدأ من جديد.</translation>
        </message>
        <message>
            <source>The file “{path}” was written by a newer RefDesk. Update RefDesk to open it.</source>
            <translation>الملف «{path}» كتبته نسخة أحدث من RefDesk. حدث RefDesk لفتحه.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be written ({reason}). Check the permissions and the free space there.</source>
            <translation>تتعذر كتابة الملف «{path}» ({reason}). تحقق من الأذون والمساحة الخالية.</translation>
        </message>
        <message>
            <source>RefDesk has “{path}” open already and does not answer. Close its window, or end process {process}, and start again.</source>
            <translation>«{path}» مفتوح في RefDesk لا يستجيب. أغلق نافذته أو أنه العملية {process}، ثم ابدأ من جديد.</translation>
        </message>
        <message>
            <source>There is no file “{path}”. Choose the backup again.</source>
            <translation>لا يوجد ملف «{path}». اختر النسخة الاحتياطية من جديد.</translation>
        </message>
        <message>
            <source>“{path}” is no backup of RefDesk. Its backups are named refdesk-DATE-….zip.</source>
            <translation>«{path}» ليس نسخة احتياطية من RefDesk. وتسمى نسخه refdesk-DATE-….zip.</translation>
        </message>
        <message>
            <source>The backup “{path}” is damaged and was not used. Take another one; nothing was changed.</source>
            <translation>النسخة الاحتياطية «{path}» تالفة ولم تستخدم. خذ غيرها؛ ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>The backup “{path}” was made by a newer RefDesk. Update RefDesk to restore it.</source>
            <translation>النسخة الاحتياطية «{path}» أنشأتها نسخة أحدث من RefDesk. حدث RefDesk لاسترجاعها.</translation>
        </message>
        <message>
            <source>“{path}” holds shared bookmarks. Choose File ▸ Open shared bookmarks… to merge them.</source>
            <translation>يحتوي “{path}” على إشارات مرجعية مشتركة. لدمجها اختر ملف ▸ فتح إشارات مرجعية مشتركة….</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be used as a backup ({reason}).</source>
            <translation>لا يصلح الملف «{path}» نسخة احتياطية ({reason}).</translation>
        </message>
        <message>
            <source>The file “{path}” is not there or cannot be opened. Choose it again; nothing was changed.</source>
            <translation>الملف «{path}» غير موجود أو لا يمكن فتحه. اختره من جديد؛ ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>“{path}” is a backup. Choose File ▸ Restore… to merge it; nothing was changed.</source>
            <translation>“{path}” نسخة احتياطية. لدمجها اختر ملف ▸ استرجاع…؛ لم يتغير شيء.</translation>
        </message>
        <message>
            <source>“{path}” was made by a newer RefDesk. Update RefDesk to open it; nothing was changed.</source>
            <translation>أُنشئ “{path}” بإصدار أحدث من RefDesk. حدّث RefDesk لفتحه؛ لم يتغير شيء.</translation>
        </message>
        <message>
            <source>“{path}” holds no bookmarks, or is damaged; nothing was changed. Let them be shared again with File ▸ Share bookmarks….</source>
            <translation>لا يحتوي “{path}” على إشارات مرجعية أو أنه تالف؛ لم يتغير شيء. اطلب مشاركتها من جديد عبر ملف ▸ مشاركة الإشارات المرجعية….</translation>
        </message>
        <message>
            <source>The search was given up. Search again to have its answer.</source>
            <translation>أوقف البحث. أعد البحث للحصول على جوابه.</translation>
        </message>
        <message>
            <source>The file “{path}” is empty. Choose another one.</source>
            <translation>الملف «{path}» فارغ. اختر غيره.</translation>
        </message>
        <message>
            <source>The file “{path}” is not a text. Save the document as plain text (UTF-8) first.</source>
            <translation>الملف «{path}» ليس نصا. احفظ الوثيقة أولا كنص عادي (UTF-8).</translation>
        </message>
        <message>
            <source>The characters of “{path}” could not be told. Save the document as plain text (UTF-8) first.</source>
            <translation>تعذر التعرف على حروف «{path}». احفظ الوثيقة أولا كنص عادي (UTF-8).</translation>
        </message>
        <message>
            <source>“{path}” is no Word document, or a damaged one. Open it in Word and save it anew as .docx.</source>
            <translation>«{path}» ليس وثيقة Word، أو أنه تالف. افتحه في Word واحفظه من جديد بصيغة .docx.</translation>
        </message>
        <message>
            <source>“{path}” is no web page that can be read. Save the page anew, or as text.</source>
            <translation>«{path}» ليس صفحة شبكية تمكن قراءتها. احفظ الصفحة من جديد أو كنص.</translation>
        </message>
        <message>
            <source>“{path}” is larger than any report: it was not opened. Save the document anew, without its pictures.</source>
            <translation>«{path}» أكبر من أي تقرير، فلم يفتح. احفظ الوثيقة من جديد بدون صورها.</translation>
        </message>
        <message>
            <source>“{path}” holds pictures of pages, no text. Run text recognition (OCR) on it first, or take the Word file.</source>
            <translation>في «{path}» صور صفحات لا نص. أجر له أولا التعرف على النص (OCR)، أو خذ ملف Word.</translation>
        </message>
        <message>
            <source>“{path}” is protected by a password. Open it with the password and save it without one.</source>
            <translation>«{path}» محمي بكلمة سر. افتحه بها واحفظه بدونها.</translation>
        </message>
        <message>
            <source>“{path}” is a damaged PDF file. Get it anew, or take the Word file of the document.</source>
            <translation>«{path}» ملف PDF تالف. احصل عليه من جديد، أو خذ ملف Word للوثيقة.</translation>
        </message>
        <message>
            <source>“{path}” is an old Word file (.doc). Save it as .docx, or install LibreOffice to have it read here.</source>
            <translation>«{path}» ملف Word قديم (.doc). احفظه بصيغة .docx، أو ركب LibreOffice ليقرأ هنا.</translation>
        </message>
        <message>
            <source>“{path}” is a rich text or OpenDocument file. Save it as .docx, or install LibreOffice to have it read here.</source>
            <translation>«{path}» ملف RTF أو OpenDocument. احفظه بصيغة .docx، أو ركب LibreOffice ليقرأ هنا.</translation>
        </message>
        <message>
            <source>“{path}” could not be turned into a Word file (.docx). It may be damaged: save it as .docx yourself.</source>
            <translation>تعذر تحويل «{path}» إلى ملف Word (.docx). وربما كان تالفا: احفظه بنفسك بصيغة .docx.</translation>
        </message>
        <message>
            <source>The parts of “{path}” stand too deep within each other to be read. Save the document anew, or as text.</source>
            <translation>أجزاء «{path}» متداخلة أكثر مما تمكن قراءته. احفظ الوثيقة من جديد أو كنص.</translation>
        </message>
        <message>
            <source>“{path}” is a spreadsheet, no report. Choose the Word or PDF file of the document.</source>
            <translation>«{path}» جدول بيانات لا تقرير. اختر ملف Word أو PDF للوثيقة.</translation>
        </message>
        <message>
            <source>“{path}” is a presentation, no report. Choose the Word or PDF file of the document.</source>
            <translation>«{path}» عرض تقديمي لا تقرير. اختر ملف Word أو PDF للوثيقة.</translation>
        </message>
        <message>
            <source>“{path}” is a message. Open it in your mail program and save the document that came with it.</source>
            <translation>«{path}» رسالة. افتحها في برنامج البريد واحفظ الوثيقة المرفقة بها.</translation>
        </message>
        <message>
            <source>“{path}” is a picture. Run text recognition (OCR) on it first, or take the Word file.</source>
            <translation>«{path}» صورة. أجر لها أولا التعرف على النص (OCR)، أو خذ ملف Word.</translation>
        </message>
        <message>
            <source>“{path}” is an archive of other files. Unpack it and add the documents in it.</source>
            <translation>«{path}» ملف مضغوط. فكه وأضف الوثائق التي فيه.</translation>
        </message>
        <message>
            <source>The library holds another version of “{name}”. To put this one in its place, say --replace.</source>
            <translation>في المكتبة نسخة أخرى من «{name}». لإحلال هذه محلها استخدم --replace.</translation>
        </message>
        <message>
            <source>No numbered paragraphs were found in “{path}”. Is it a UN document?</source>
            <translation>لم توجد فقرات مرقمة في «{path}». هل هو وثيقة من وثائق الأمم المتحدة؟</translation>
        </message>
        <message>
            <source>“{path}” does not print its symbol. Say which it is, such as A/79/1.</source>
            <translation>لا يظهر في «{path}» رمزه. اذكره، مثل A/79/1.</translation>
        </message>
        <message>
            <source>The language of “{path}” could not be told. Say which it is, such as en.</source>
            <translation>تعذر تحديد لغة «{path}». اذكرها، مثل ar.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read as a document ({reason}). Try another format of it.</source>
            <translation>تتعذر قراءة الملف «{path}» كوثيقة ({reason}). جرب صيغة أخرى له.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Country brief: {country}</source>
            <translation>موجز قطري: {country}</translation>
        </message>
        <message>
            <source>Bookmarks and notes</source>
            <translation>الإشارات المرجعية والملاحظات</translation>
        </message>
        <message>
            <source>Search: {query}</source>
            <translation>بحث: {query}</translation>
        </message>
        <message>
            <source>Documents consulted: {count}</source>
            <translation>الوثائق المطلع عليها: {count}</translation>
        </message>
        <message>
            <source>Named in {named} of {total} paragraphs; all {total} checked.</source>
            <translation>ذكر في {named} من {total} فقرة؛ وجرى التحقق من جميع الفقرات.</translation>
        </message>
        <message>
            <source>Named in none of {total} paragraphs; all {total} checked.</source>
            <translation>لم يذكر في أي من {total} فقرة؛ وجرى التحقق من جميع الفقرات.</translation>
        </message>
        <message>
            <source>Activities reported: {count} ({kinds}).</source>
            <translation>الأنشطة المبلغ عنها: {count} ({kinds}).</translation>
        </message>
        <message>
            <source>Regions and groups that include the country are not counted.</source>
            <translation>لا تحسب المناطق والمجموعات التي تشمل البلد.</translation>
        </message>
        <message>
            <source>Bookmarks: {count}; documents: {documents}.</source>
            <translation>الإشارات: {count}؛ الوثائق: {documents}.</translation>
        </message>
        <message>
            <source>Occurrences: {occurrences}; paragraphs: {paragraphs}; documents: {documents}.</source>
            <translation>المواضع: {occurrences}؛ الفقرات: {paragraphs}؛ الوثائق: {documents}.</translation>
        </message>
        <message>
            <source>Rows: {count}; documents: {documents}.</source>
            <translation>الصفوف: {count}؛ الوثائق: {documents}.</translation>
        </message>
        <message>
            <source>{part}: {countries}</source>
            <translation>{part}: {countries}</translation>
        </message>
        <message>
            <source>Register of activities</source>
            <translation>سجل الأنشطة</translation>
        </message>
        <message>
            <source>Register of instruments</source>
            <translation>سجل الصكوك</translation>
        </message>
        <message>
            <source>Register of publications</source>
            <translation>سجل المنشورات</translation>
        </message>
        <message>
            <source>Register of programmes</source>
            <translation>سجل البرامج</translation>
        </message>
        <message>
            <source>Register of organizations</source>
            <translation>سجل المنظمات</translation>
        </message>
        <message>
            <source>Register of figures</source>
            <translation>سجل الأرقام</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Symbol named</source>
            <translation>الرمز المذكور</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>القيد</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>المعدود</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>البرامج</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>{title} ({count})</source>
            <translation>{title} ({count})</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>الأنشطة</translation>
        </message>
        <message>
            <source>Other mentions</source>
            <translation>مواضع ذكر أخرى</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>مواضع الذكر</translation>
        </message>
        <message>
            <source>Named by a city only</source>
            <translation>مذكور بمدينة فقط</translation>
        </message>
        <message>
            <source>names its people</source>
            <translation>يسمي أهله</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>ملاحظة:</translation>
        </message>
        <message>
            <source>Labels:</source>
            <translation>الوسوم:</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>Provenance</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Unofficial rendering</source>
            <translation>عرض غير رسمي</translation>
        </message>
        <message>
            <source>Unofficial rendering. The document issued by the United Nations is authoritative.</source>
            <translation>عرض غير رسمي. والحجية للوثيقة الصادرة عن الأمم المتحدة.</translation>
        </message>
        <message>
            <source>Made with RefDesk {version} on {date} from the files described below.</source>
            <translation>أعد بواسطة RefDesk {version} في {date} من الملفات المبينة أدناه.</translation>
        </message>
        <message>
            <source>A symbol marked as presumed is not printed in the text; check it before citing.</source>
            <translation>الرمز المفترض غير مطبوع في النص؛ تحقق منه قبل الاستشهاد به.</translation>
        </message>
        <message>
            <source>{symbol} (presumed)</source>
            <translation>{symbol} (مفترض)</translation>
        </message>
        <message>
            <source>{total}, of which {numbered} numbered</source>
            <translation>{total}، منها {numbered} مرقمة</translation>
        </message>
        <message>
            <source>Note {mark} of the report: </source>
            <translation>الحاشية {mark} في التقرير: </translation>
        </message>
        <message>
            <source>Side by side: {left} and {right}</source>
            <translation>جنبًا إلى جنب: {left} و{right}</translation>
        </message>
        <message>
            <source>Rows: {count}.</source>
            <translation>الصفوف: {count}.</translation>
        </message>
        <message>
            <source>Changed: {changed}; only in {left}: {only_left}; only in {right}: {only_right}.</source>
            <translation>المعدّلة: {changed}؛ في {left} فقط: {only_left}؛ في {right} فقط: {only_right}.</translation>
        </message>
        <message>
            <source>— nothing stands beside this paragraph —</source>
            <translation>— لا شيء يقابل هذه الفقرة —</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>معدل</translation>
        </message>
        <message>
            <source>only in {side}</source>
            <translation>في {side} فقط</translation>
        </message>
        <message>
            <source>{citation} ({date})</source>
            <translation>{citation} ({date})</translation>
        </message>
        <message>
            <source>Bookmarked:</source>
            <translation>وُضعت الإشارة:</translation>
        </message>
        <message>
            <source>{created}, changed {modified}</source>
            <translation>{created}، عُدّلت {modified}</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>الصفحة {page} من {total}</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>قائمة القراءة</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>أصفر</translation>
        </message>
        <message>
            <source>green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>وردي</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>; </source>
            <translation>؛ </translation>
        </message>
        <message>
            <source>: </source>
            <translation>: </translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>January February March April May June July August September October November December</source>
            <translation>يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر</translation>
        </message>
        <message>
            <source>Legislation</source>
            <translation>التشريعات</translation>
        </message>
        <message>
            <source>Strategies and plans</source>
            <translation>الاستراتيجيات والخطط</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>الزيارات</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>العمليات</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>الاجتماعات</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>المنشورات</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>الحملات</translation>
        </message>
        <message>
            <source>Partnerships</source>
            <translation>الشراكات</translation>
        </message>
        <message>
            <source>Research</source>
            <translation>البحوث</translation>
        </message>
        <message>
            <source>Support for victims</source>
            <translation>دعم الضحايا</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>المعدات</translation>
        </message>
        <message>
            <source>Other activities</source>
            <translation>أنشطة أخرى</translation>
        </message>
        <message>
            <source>taking part or assisted</source>
            <translation>مشارك أو متلق للمساعدة</translation>
        </message>
        <message>
            <source>host</source>
            <translation>مضيف</translation>
        </message>
        <message>
            <source>sponsor</source>
            <translation>مقدم أو ممول</translation>
        </message>
        <message>
            <source>party</source>
            <translation>طرف</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>موضوع</translation>
        </message>
        <message>
            <source>on the route</source>
            <translation>على المسار</translation>
        </message>
        <message>
            <source>its nationals</source>
            <translation>مواطنوه</translation>
        </message>
        <message>
            <source>named</source>
            <translation>مذكور</translation>
        </message>
        <message>
            <source>now under another number</source>
            <translation>تحت رقم آخر الآن</translation>
        </message>
        <message>
            <source>text altered since</source>
            <translation>تغير النص منذئذ</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>لم تعد في النص</translation>
        </message>
        <message>
            <source>Citation</source>
            <translation>الإحالة</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>الفقرة</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>العنوان الفرعي</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>النشاط</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Date in the text</source>
            <translation>التاريخ في النص</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Made (UTC)</source>
            <translation>أنشئت (UTC)</translation>
        </message>
        <message>
            <source>Changed (UTC)</source>
            <translation>عدلت (UTC)</translation>
        </message>
        <message>
            <source>Date of the report</source>
            <translation>تاريخ التقرير</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Highlighted words</source>
            <translation>الكلمات المظلّلة</translation>
        </message>
        <message>
            <source>Changed words</source>
            <translation>الكلمات المعدّلة</translation>
        </message>
        <message>
            <source>{column}: {side}</source>
            <translation>{column}: {side}</translation>
        </message>
        <message>
            <source>Exported with</source>
            <translation>صدرت بواسطة</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>الهيئة</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>التوزيع</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>النسخة اللغوية</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>الفقرات</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>SHA-256 of the file</source>
            <translation>SHA-256 للملف</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنكليزية</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>الصينية</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>المحتوى (&amp;W)</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>ما يصدر</translation>
        </message>
        <message>
            <source>With my &amp;notes and labels</source>
            <translation>مع ملاحظاتي ووسومي (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>حفظ باسم (&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>الصيغة (&amp;F)</translation>
        </message>
    </context>
    <context>
        <name>ExportProgress</name>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Nothing to export yet: move to a paragraph first.</source>
            <translation>لا شيء للتصدير بعد: انتقل أولا إلى فقرة.</translation>
        </message>
        <message>
            <source>Open a country first: choose it in the list of countries.</source>
            <translation>افتح بلدا أولا: اختره من قائمة البلدان.</translation>
        </message>
        <message>
            <source>all reports</source>
            <translation>جميع التقارير</translation>
        </message>
        <message>
            <source>All bookmarks: {count}</source>
            <translation>جميع الإشارات المرجعية: {count}</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>الإشارات المرجعية</translation>
        </message>
        <message>
            <source>Bookmarks as listed: {count}</source>
            <translation>الإشارات كما هي مسرودة: {count}</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>قائمة القراءة</translation>
        </message>
        <message>
            <source>Reading list, in my own order: {count}</source>
            <translation>قائمة القراءة، بترتيبي: {count}</translation>
        </message>
        <message>
            <source>Text: {citation}</source>
            <translation>النص: {citation}</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Side by side: {what}</source>
            <translation>جنبًا إلى جنب: {what}</translation>
        </message>
        <message>
            <source>Country brief: {country}</source>
            <translation>موجز قطري: {country}</translation>
        </message>
        <message>
            <source>Search results: {query}</source>
            <translation>نتائج البحث: {query}</translation>
        </message>
        <message>
            <source>Section: {title}</source>
            <translation>الفرع: {title}</translation>
        </message>
        <message>
            <source>Web page (.html)</source>
            <translation>صفحة شبكية (.html)</translation>
        </message>
        <message>
            <source>Values (.csv)</source>
            <translation>قيم (.csv)</translation>
        </message>
        <message>
            <source>Annotations for programs (.json)</source>
            <translation>شروح للبرامج (.json)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>حفظ: {path}</translation>
        </message>
        <message>
            <source>The export was stopped; no file was written or changed.</source>
            <translation>أُوقف التصدير؛ لم يُكتب أي ملف ولم يُغيَّر.</translation>
        </message>
        <message>
            <source>Exporting… {percent}%</source>
            <translation>يجري التصدير… {percent}%</translation>
        </message>
    </context>
    <context>
        <name>FactsDialog</name>
        <message>
            <source>About this report</source>
            <translation>معلومات عن التقرير</translation>
        </message>
        <message>
            <source>&amp;Symbol</source>
            <translation>الرمز (&amp;S)</translation>
        </message>
        <message>
            <source>The symbol is &amp;certain</source>
            <translation>الرمز مؤكد (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Certain, though the text does not print it</source>
            <translation>مؤكد، وإن لم يطبع في النص (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>العنوان (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>اللغة (&amp;L)</translation>
        </message>
        <message>
            <source>Ori&amp;ginal</source>
            <translation>الأصل (&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>التاريخ (&amp;D)</translation>
        </message>
        <message>
            <source>year-month-day, such as 2024-07-23</source>
            <translation>سنة-شهر-يوم، مثل 2024-07-23</translation>
        </message>
        <message>
            <source>&amp;Body</source>
            <translation>الهيئة (&amp;B)</translation>
        </message>
        <message>
            <source>S&amp;ession</source>
            <translation>الدورة (&amp;E)</translation>
        </message>
        <message>
            <source>Session &amp;place</source>
            <translation>مكان الدورة (&amp;P)</translation>
        </message>
        <message>
            <source>Session d&amp;ates</source>
            <translation>تاريخ الدورة (&amp;A)</translation>
        </message>
        <message>
            <source>Agenda &amp;item</source>
            <translation>بند جدول الأعمال (&amp;I)</translation>
        </message>
        <message>
            <source>Age&amp;nda title</source>
            <translation>عنوان البند (&amp;N)</translation>
        </message>
        <message>
            <source>Dist&amp;ribution</source>
            <translation>التوزيع (&amp;R)</translation>
        </message>
        <message>
            <source>A&amp;uthor</source>
            <translation>المؤلف (&amp;U)</translation>
        </message>
        <message>
            <source>{numbered} numbered, {sections} headings</source>
            <translation>المرقمة: {numbered}؛ العناوين: {sections}</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>الفقرات</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>That is no UN document symbol. One looks like CTOC/COP/2024/2 or A/79/1.</source>
            <translation>ليس هذا رمز وثيقة من وثائق الأمم المتحدة. فالرمز مثل CTOC/COP/2024/2 أو A/79/1.</translation>
        </message>
        <message>
            <source>That is no date. Write it as year-month-day, 2024-07-23, or leave it empty.</source>
            <translation>ليس هذا تاريخا. اكتبه سنة-شهر-يوم، 2024-07-23، أو اترك الخانة فارغة.</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message>
            <source>“{text}” names no place. Type a paragraph number such as 55, or paste a citation.</source>
            <translation>لا يدل «{text}» على موضع. اكتب رقم فقرة مثل 55، أو ألصق إحالة.</translation>
        </message>
        <message>
            <source>Place {place} of {count} is open: {here}. Not open: {others}. Ctrl+G, then Enter opens the next.</source>
            <translation>فُتح الموضع {place} من {count}: {here}. لم يُفتح: {others}. Ctrl+G ثم Enter يفتح التالي.</translation>
        </message>
        <message>
            <source>{why} Ctrl+G, then Enter opens the next place: {next}</source>
            <translation>{why} Ctrl+G ثم Enter يفتح الموضع التالي: {next}</translation>
        </message>
        <message>
            <source>{symbol} is not in this library. Its official address is {address}</source>
            <translation>{symbol} ليس في هذه المكتبة. وعنوانه الرسمي {address}</translation>
        </message>
        <message>
            <source>There is no paragraph {number}. This report has paragraphs {first} to {last}.</source>
            <translation>لا توجد الفقرة {number}. وفقرات هذا التقرير من {first} إلى {last}.</translation>
        </message>
        <message>
            <source>{symbol} has no paragraph {number}, but paragraphs {first} to {last}.</source>
            <translation>لا توجد في {symbol} الفقرة {number}، وفقراتها من {first} إلى {last}.</translation>
        </message>
    </context>
    <context>
        <name>GoToBox</name>
        <message>
            <source>Go to: 55, a citation</source>
            <translation>انتقال إلى: 55، إحالة</translation>
        </message>
        <message>
            <source>Go to a paragraph or a citation</source>
            <translation>الانتقال إلى فقرة أو إحالة</translation>
        </message>
        <message>
            <source>A paragraph number, or a citation in any UN language (Ctrl+G)</source>
            <translation>رقم فقرة، أو إحالة بأي من لغات الأمم المتحدة (Ctrl+G)</translation>
        </message>
    </context>
    <context>
        <name>Halves</name>
        <message>
            <source>Text beside</source>
            <translation>النص المجاور</translation>
        </message>
        <message>
            <source>Close what is beside (Esc, F7)</source>
            <translation>إغلاق النص المجاور (Esc, F7)</translation>
        </message>
        <message>
            <source>Close what is beside</source>
            <translation>إغلاق النص المجاور</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Keys</source>
            <translation>مفاتيح الاختصار</translation>
        </message>
        <message>
            <source>RefDesk {version} reads United Nations reports without a network.</source>
            <translation>RefDesk {version}: قراءة تقارير الأمم المتحدة دون شبكة.</translation>
        </message>
        <message>
            <source>Free software under the MIT licence. An unofficial rendering: the official text is the UN document.</source>
            <translation>برنامج حر برخصة MIT. العرض غير رسمي: فالنص الرسمي هو وثيقة الأمم المتحدة.</translation>
        </message>
        <message>
            <source>About RefDesk</source>
            <translation>نبذة عن RefDesk</translation>
        </message>
    </context>
    <context>
        <name>Highlighting</name>
        <message>
            <source>Select the words to highlight first.</source>
            <translation>حدّد أولًا الكلمات المراد تظليلها.</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>تظليل</translation>
        </message>
        <message>
            <source>Remove the bookmark on {number}</source>
            <translation>إزالة الإشارة المرجعية: الفقرة {number}</translation>
        </message>
        <message>
            <source>Bookmark {number}</source>
            <translation>وضع إشارة مرجعية: الفقرة {number}</translation>
        </message>
        <message>
            <source>Colour of the highlight</source>
            <translation>لون التظليل</translation>
        </message>
        <message>
            <source>Note on the highlight</source>
            <translation>ملاحظة على التظليل</translation>
        </message>
        <message>
            <source>Remove the highlight</source>
            <translation>إزالة التظليل</translation>
        </message>
        <message>
            <source>Nothing to bookmark yet: move to a paragraph first.</source>
            <translation>لا شيء لوضع إشارة عليه بعد: انتقل أولا إلى فقرة.</translation>
        </message>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>ليس لهذه الفقرة رقم، فلا يمكن الإحالة إليها.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Add report</source>
            <translation>إضافة تقرير</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>تجري قراءة {file}…</translation>
        </message>
        <message>
            <source>&amp;Add to the library</source>
            <translation>إضافة إلى المكتبة (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Replace the version that is held</source>
            <translation>إحلاله محل النسخة الموجودة (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Open the report</source>
            <translation>فتح التقرير (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Add {count} reports</source>
            <translation>إضافة التقارير ({count}) (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>إغلاق (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>إلغاء (&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>{symbol} · {numbered} of {paragraphs} numbered</source>
            <translation>{symbol} · المرقمة: {numbered} من {paragraphs}</translation>
        </message>
        <message>
            <source>{symbol} · another version is held</source>
            <translation>{symbol} · توجد نسخة أخرى</translation>
        </message>
        <message>
            <source>{symbol} · in the library already</source>
            <translation>{symbol} · موجود في المكتبة</translation>
        </message>
        <message>
            <source>its symbol is missing</source>
            <translation>رمزه ناقص</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>تتعذر قراءته</translation>
        </message>
        <message>
            <source>{symbol} · added</source>
            <translation>{symbol} · أضيف</translation>
        </message>
    </context>
    <context>
        <name>Including</name>
        <message numerus="yes">
            <source>May include it: %n paragraph(s) naming a region or group it belongs to</source>
            <translation>
                <numerusform>لا فقرات تسمي منطقة أو مجموعة ينتمي إليها</numerusform>
                <numerusform>قد تشمله: فقرة واحدة تسمي منطقة أو مجموعة ينتمي إليها</numerusform>
                <numerusform>قد تشمله: فقرتان تسميان منطقة أو مجموعة ينتمي إليها</numerusform>
                <numerusform>قد تشمله: %n فقرات تسمي منطقة أو مجموعة ينتمي إليها</numerusform>
                <numerusform>قد تشمله: %n فقرة تسمي منطقة أو مجموعة ينتمي إليها</numerusform>
                <numerusform>قد تشمله: %n فقرة تسمي منطقة أو مجموعة ينتمي إليها</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keeper</name>
        <message>
            <source>The data folder is open on “{machine}” as well. Close RefDesk there before writing here.</source>
            <translation>مجلد البيانات مفتوح أيضا على «{machine}». أغلق RefDesk هناك قبل الكتابة هنا.</translation>
        </message>
        <message>
            <source>The bookmarks could not be backed up. {why}</source>
            <translation>تعذر نسخ الإشارات احتياطيا. {why}</translation>
        </message>
        <message>
            <source>This folder cannot be written: reports can be read, bookmarks stay as they are.</source>
            <translation>لا تمكن الكتابة في هذا المجلد: تمكن قراءة التقارير، وتبقى الإشارات كما هي.</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>مكان البيانات</translation>
        </message>
        <message>
            <source>The data folder lies in a folder that {service} carries to other machines.</source>
            <translation>مجلد البيانات داخل مجلد تنقله {service} إلى أجهزة أخرى.</translation>
        </message>
        <message>
            <source>The data folder lies on a network drive ({kind}).</source>
            <translation>مجلد البيانات على قرص شبكي ({kind}).</translation>
        </message>
        <message>
            <source>Two machines that write into it at once can damage it. Close RefDesk, move the folder “{path}” to this machine's own disk, and start RefDesk with --library and the new place.</source>
            <translation>قد يتلفه جهازان يكتبان فيه في آن واحد. أغلق RefDesk وانقل المجلد «{path}» إلى قرص هذا الجهاز وشغل RefDesk مع --library والمكان الجديد.</translation>
        </message>
        <message>
            <source>To have your bookmarks on other machines, use File ▸ Back up… here and File ▸ Restore… there.</source>
            <translation>لتكون إشاراتك على أجهزة أخرى استخدم ملف ◂ نسخ احتياطي… هنا و ملف ◂ استرجاع… هناك.</translation>
        </message>
    </context>
    <context>
        <name>LibraryModel</name>
        <message>
            <source>Symbol</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>الهيئة</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>الفقرات</translation>
        </message>
        <message>
            <source>{symbol} ({language})</source>
            <translation>{symbol} ({language})</translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} من {total}</translation>
        </message>
        <message>
            <source>Reports: {total}</source>
            <translation>التقارير: {total}</translation>
        </message>
        <message>
            <source>No report matches “{words}”. Clear the filter to see all, or press Ctrl+O to add one.</source>
            <translation>لا تقرير يطابق «{words}». امسح خانة التصفية لعرض الجميع، أو اضغط Ctrl+O لإضافة تقرير.</translation>
        </message>
        <message>
            <source>There are no reports yet. Press Ctrl+O to add one.</source>
            <translation>لا توجد تقارير بعد. اضغط Ctrl+O لإضافة تقرير.</translation>
        </message>
        <message>
            <source>Re&amp;lated to {name}</source>
            <translation>ذات صلة بـ {name} (&amp;L)</translation>
        </message>
        <message>
            <source>Re&amp;lated</source>
            <translation>تقارير ذات صلة (&amp;L)</translation>
        </message>
        <message>
            <source>{name}, former version of {when}</source>
            <translation>{name}، نسخة سابقة حتى {when}</translation>
        </message>
        <message>
            <source>{name}, removed {when}</source>
            <translation>{name}، أزيل في {when}</translation>
        </message>
        <message>
            <source>The last {count} are kept.</source>
            <translation>يحتفظ بآخر {count}.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>أزيل {name}.</translation>
        </message>
        <message>
            <source>{name} was removed; its bookmarks ({count}) are kept.</source>
            <translation>أزيل {name}؛ واحتفظ بإشاراته المرجعية ({count}).</translation>
        </message>
        <message>
            <source>{name} is in the library again.</source>
            <translation>عاد {name} إلى المكتبة.</translation>
        </message>
        <message>
            <source>The facts of {name} were saved.</source>
            <translation>حفظت معلومات {name}.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>Filter by any words: symbol, title, session, year…</source>
            <translation>تصفية بأي كلمات: الرمز، العنوان، الدورة، السنة…</translation>
        </message>
        <message>
            <source>Filter reports</source>
            <translation>تصفية التقارير</translation>
        </message>
        <message>
            <source>Sort &amp;by</source>
            <translation>ترتيب حسب (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Descending</source>
            <translation>ترتيب تنازلي (&amp;D)</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Related reports</source>
            <translation>التقارير ذات الصلة</translation>
        </message>
        <message>
            <source>No other report here belongs to it, cites it or is cited by it.</source>
            <translation>لا تقرير آخر هنا يتبعه أو يحيل إليه أو يحيل هو إليه.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>فتح (&amp;O)</translation>
        </message>
        <message>
            <source>Show b&amp;eside</source>
            <translation>عرض بجانبه (&amp;E)</translation>
        </message>
        <message>
            <source>About this &amp;report…</source>
            <translation>معلومات عن التقرير (&amp;R)…</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>إزالة (&amp;M)</translation>
        </message>
        <message>
            <source>Recently remo&amp;ved</source>
            <translation>أزيلت مؤخرا (&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Add report…</source>
            <translation>إضافة تقرير (&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>إغلاق (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>تراجع (&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The bookmarked words are no longer in this text; the bookmark keeps them.</source>
            <translation>لم تعد الكلمات المؤشر عليها في هذا النص؛ وتحتفظ بها الإشارة.</translation>
        </message>
        <message>
            <source>Text size {pixels}</source>
            <translation>حجم النص: {pixels}</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>{country}, {column}: {count}</source>
            <translation>{country}، {column}: {count}</translation>
        </message>
    </context>
    <context>
        <name>MatrixWindow</name>
        <message>
            <source>Before the first heading</source>
            <translation>قبل العنوان الأول</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>لا بلدان</numerusform>
                <numerusform>بلد واحد</numerusform>
                <numerusform>بلدان اثنان</numerusform>
                <numerusform>%n بلدان</numerusform>
                <numerusform>%n بلدا</numerusform>
                <numerusform>%n بلد</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} من {total}</translation>
        </message>
        <message>
            <source>No activity of any country was found here.</source>
            <translation>لم يوجد هنا نشاط لأي بلد.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message numerus="yes">
            <source>Copied as a table: %n row(s)</source>
            <translation>
                <numerusform>لم ينسخ أي صف</numerusform>
                <numerusform>نسخ صف واحد كجدول</numerusform>
                <numerusform>نسخ صفان كجدول</numerusform>
                <numerusform>نسخت %n صفوف كجدول</numerusform>
                <numerusform>نسخ %n صفا كجدول</numerusform>
                <numerusform>نسخ %n صف كجدول</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>تصدير الجدول</translation>
        </message>
        <message>
            <source>Table for spreadsheets</source>
            <translation>جدول لبرامج الجداول</translation>
        </message>
        <message>
            <source>Exported to {path}</source>
            <translation>صدر إلى {path}</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>جميع التقارير</translation>
        </message>
        <message>
            <source>Count the activities in every report, each in one language</source>
            <translation>حساب الأنشطة في جميع التقارير، كل منها بلغة واحدة</translation>
        </message>
        <message>
            <source>Countries and activities</source>
            <translation>البلدان والأنشطة</translation>
        </message>
        <message>
            <source>Name, pinyin or code</source>
            <translation>الاسم أو البينيين أو الشفرة</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>البحث عن بلد</translation>
        </message>
        <message>
            <source>Col&amp;umns</source>
            <translation>الأعمدة (&amp;U)</translation>
        </message>
        <message>
            <source>Sort &amp;by</source>
            <translation>ترتيب حسب (&amp;B)</translation>
        </message>
        <message>
            <source>Types of activity</source>
            <translation>أنواع الأنشطة</translation>
        </message>
        <message>
            <source>Sections of this report</source>
            <translation>فروع هذا التقرير</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Activities by country</source>
            <translation>الأنشطة حسب البلد</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>فتح (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Copy table</source>
            <translation>نسخ الجدول (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>تصدير (&amp;E)…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>إغلاق (&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>As the &amp;system</source>
            <translation>كالنظام (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>فاتح (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>داكن (&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Open report</source>
            <translation>فتح تقرير (&amp;O)</translation>
        </message>
        <message>
            <source>Highlight in colour</source>
            <translation>التظليل بلون</translation>
        </message>
        <message>
            <source>Read &amp;in another language</source>
            <translation>القراءة بلغة أخرى (&amp;I)</translation>
        </message>
        <message>
            <source>Colou&amp;r scheme</source>
            <translation>الألوان (&amp;R)</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>شريط الأدوات</translation>
        </message>
    </context>
    <context>
        <name>NamingDialog</name>
        <message>
            <source>These words name a country</source>
            <translation>هذه الكلمات تسمي بلدا</translation>
        </message>
        <message>
            <source>“{words}” names:</source>
            <translation>«{words}» تسمي:</translation>
        </message>
        <message>
            <source>Type a name, pinyin or a code.</source>
            <translation>اكتب اسما أو بينيين أو شفرة.</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Ctrl+click opens {place}</source>
            <translation>‏Ctrl مع النقر يفتح {place}</translation>
        </message>
        <message>
            <source>Open {place}</source>
            <translation>فتح {place}</translation>
        </message>
    </context>
    <context>
        <name>Parallel</name>
        <message>
            <source>There is no difference.</source>
            <translation>لا اختلاف.</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>معدل</translation>
        </message>
        <message>
            <source>only at the left</source>
            <translation>في الجانب الأول فقط</translation>
        </message>
        <message>
            <source>Difference {place} of {total}: paragraph {number}, {what}</source>
            <translation>الاختلاف {place} من {total}: الفقرة {number}، {what}</translation>
        </message>
        <message>
            <source>only at the right</source>
            <translation>في الجانب الثاني فقط</translation>
        </message>
        <message>
            <source>— nothing here —</source>
            <translation>— لا شيء هنا —</translation>
        </message>
        <message>
            <source>— no paragraph {number} in this edition —</source>
            <translation>— لا توجد الفقرة {number} في هذه النسخة —</translation>
        </message>
        <message>
            <source>— nothing beside paragraph {number} —</source>
            <translation>— لا شيء يقابل الفقرة {number} —</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>معدل</translation>
        </message>
        <message>
            <source>Only in this document</source>
            <translation>في هذه الوثيقة فقط</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>لا اختلاف</translation>
        </message>
        <message>
            <source>{changed} changed, {here} only here, {there} only there</source>
            <translation>المعدلة: {changed}؛ هنا فقط: {here}؛ هناك فقط: {there}</translation>
        </message>
        <message>
            <source>Add the report in another language first: File ▸ Add report…</source>
            <translation>أضف أولا التقرير بلغة أخرى: ملف ◂ إضافة تقرير…</translation>
        </message>
    </context>
    <context>
        <name>PastSearches</name>
        <message>
            <source>No longer save it</source>
            <translation>إلغاء حفظها</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>حفظ عملية البحث هذه</translation>
        </message>
        <message>
            <source>Delete this search</source>
            <translation>حذف عملية البحث هذه</translation>
        </message>
        <message>
            <source>Delete the search history</source>
            <translation>حذف سجل البحث</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>عمليات البحث المحفوظة</translation>
        </message>
        <message>
            <source>Last searches</source>
            <translation>عمليات البحث الأخيرة</translation>
        </message>
        <message>
            <source>Saved and last searches</source>
            <translation>عمليات البحث المحفوظة والأخيرة</translation>
        </message>
        <message>
            <source>all reports</source>
            <translation>جميع التقارير</translation>
        </message>
        <message>
            <source>broad</source>
            <translation>موسع</translation>
        </message>
    </context>
    <context>
        <name>Presentation</name>
        <message>
            <source>Bookmarks</source>
            <translation>الإشارات المرجعية</translation>
        </message>
        <message>
            <source>No bookmark fits the filter of the bookmarks panel. Clear it there, then press F6 again.</source>
            <translation>لا توجد إشارة توافق التصفية في لوحة الإشارات. أزل التصفية هناك ثم اضغط F6 من جديد.</translation>
        </message>
        <message>
            <source>Text size {pixels}</source>
            <translation>حجم النص: {pixels}</translation>
        </message>
        <message>
            <source>This bookmark has no note.</source>
            <translation>ليس لهذه الإشارة ملاحظة.</translation>
        </message>
        <message>
            <source>Tab: next link · Enter: open it</source>
            <translation>Tab: الرابط التالي · Enter: فتحه</translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>نسخ: {what}</translation>
        </message>
        <message>
            <source>The bookmarked words are no longer in this text; the bookmark keeps them.</source>
            <translation>لم تعد الكلمات المؤشر عليها في هذا النص؛ وتحتفظ بها الإشارة.</translation>
        </message>
        <message>
            <source>Previous bookmark</source>
            <translation>الإشارة السابقة</translation>
        </message>
        <message>
            <source>Next bookmark</source>
            <translation>الإشارة التالية</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Space: read on · N: note · L: list · + −: size · C: citation · Enter: go there · F11: window · Esc: close</source>
            <translation>المسافة: متابعة القراءة · N: ملاحظة · L: القائمة · + −: الحجم · C: الإحالة · Enter: الانتقال إليها · F11: نافذة · Esc: إغلاق</translation>
        </message>
        <message>
            <source>No bookmarks yet.

Press B while reading to mark the current paragraph, or click beside its number. Several paragraphs: select words in them first. H highlights selected words.</source>
            <translation>لا توجد إشارات مرجعية بعد.

اضغط B أثناء القراءة لوضع إشارة على الفقرة الحالية، أو انقر بجوار رقمها. ولعدة فقرات، حدد أولا كلمات فيها. والمفتاح H يبرز الكلمات المحددة.</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Bookmarked</source>
            <translation>عليها إشارة مرجعية</translation>
        </message>
        <message>
            <source>Words here are highlighted</source>
            <translation>هنا كلمات مظللة</translation>
        </message>
        <message>
            <source>Report text</source>
            <translation>نص التقرير</translation>
        </message>
    </context>
    <context>
        <name>Reanchoring</name>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Take the place and the words as they are now</source>
            <translation>اعتماد الموضع والكلمات كما هي الآن</translation>
        </message>
        <message>
            <source>Put it here</source>
            <translation>ضعها هنا</translation>
        </message>
        <message>
            <source>Put it on the words that are selected in the text, or on the current paragraph</source>
            <translation>وضعها على الكلمات المحددة في النص أو على الفقرة الحالية</translation>
        </message>
        <message>
            <source>The words stand elsewhere now.</source>
            <translation>الكلمات الآن في موضع آخر.</translation>
        </message>
        <message>
            <source>The words are not the ones you marked.</source>
            <translation>ليست الكلمات هي التي أشرت إليها.</translation>
        </message>
        <message>
            <source>The words are gone. Go to where they belong, then put it here.</source>
            <translation>لم تعد الكلمات موجودة. انتقل إلى موضعها ثم ضع الإشارة هناك.</translation>
        </message>
        <message>
            <source>Its report is not in the library. Add it, or put the bookmark elsewhere.</source>
            <translation>تقريرها ليس في المكتبة. أضفه، أو ضع الإشارة في موضع آخر.</translation>
        </message>
        <message>
            <source>Most like it: {numbers}</source>
            <translation>الأقرب إليها: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>RegisterModel</name>
        <message>
            <source>Where</source>
            <translation>الموضع</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>لا مواضع</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>%n مواضع</numerusform>
                <numerusform>%n موضعا</numerusform>
                <numerusform>%n موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>para. {number}</source>
            <translation>الفقرة {number}</translation>
        </message>
        <message>
            <source>Paragraphs: {numbers}</source>
            <translation>الفقرات: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>RegisterPanel</name>
        <message numerus="yes">
            <source>%n report(s) checked</source>
            <translation>
                <numerusform>لا تقارير محققة</numerusform>
                <numerusform>تم التحقق من تقرير واحد</numerusform>
                <numerusform>تم التحقق من تقريرين</numerusform>
                <numerusform>تم التحقق من %n تقارير</numerusform>
                <numerusform>تم التحقق من %n تقريرا</numerusform>
                <numerusform>تم التحقق من %n تقرير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) checked</source>
            <translation>
                <numerusform>لا فقرات محققة</numerusform>
                <numerusform>تم التحقق من فقرة واحدة</numerusform>
                <numerusform>تم التحقق من فقرتين</numerusform>
                <numerusform>تم التحقق من %n فقرات</numerusform>
                <numerusform>تم التحقق من %n فقرة</numerusform>
                <numerusform>تم التحقق من %n فقرة</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} من {total}</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>لا قيود</numerusform>
                <numerusform>قيد واحد</numerusform>
                <numerusform>قيدان</numerusform>
                <numerusform>%n قيود</numerusform>
                <numerusform>%n قيدا</numerusform>
                <numerusform>%n قيد</numerusform>
            </translation>
        </message>
        <message>
            <source>{entries}, {places}</source>
            <translation>{entries}، {places}</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>لا مواضع</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>%n مواضع</numerusform>
                <numerusform>%n موضعا</numerusform>
                <numerusform>%n موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>{found}; {checked}</source>
            <translation>{found}؛ {checked}</translation>
        </message>
        <message>
            <source>{nothing}; {checked}.</source>
            <translation>{nothing}؛ {checked}.</translation>
        </message>
        <message>
            <source>Nothing in this register has “{words}”.</source>
            <translation>لا شيء في هذا السجل فيه «{words}».</translation>
        </message>
        <message numerus="yes">
            <source>Copied as a table: %n row(s)</source>
            <translation>
                <numerusform>لم ينسخ أي صف</numerusform>
                <numerusform>نسخ صف واحد كجدول</numerusform>
                <numerusform>نسخ صفان كجدول</numerusform>
                <numerusform>نسخت %n صفوف كجدول</numerusform>
                <numerusform>نسخ %n صفا كجدول</numerusform>
                <numerusform>نسخ %n صف كجدول</numerusform>
            </translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>جميع التقارير</translation>
        </message>
        <message>
            <source>Show the register of every report, each in one language</source>
            <translation>عرض سجل جميع التقارير، كل منها بلغة واحدة</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Filter the register</source>
            <translation>تصفية السجل</translation>
        </message>
        <message>
            <source>Entries of the register</source>
            <translation>قيود السجل</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>نسخ الجدول</translation>
        </message>
        <message>
            <source>Show in a larger window</source>
            <translation>عرض في نافذة أكبر</translation>
        </message>
    </context>
    <context>
        <name>RegisterSurvey</name>
        <message>
            <source>all reports</source>
            <translation>جميع التقارير</translation>
        </message>
    </context>
    <context>
        <name>RegisterWindow</name>
        <message>
            <source>Registers</source>
            <translation>السجلات</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>إغلاق (&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>RegisterWords</name>
        <message>
            <source>Activities</source>
            <translation>الأنشطة</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>الصكوك</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>المنشورات</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>البرامج</translation>
        </message>
        <message>
            <source>Organizations</source>
            <translation>المنظمات</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>No activity is reported in this report</source>
            <translation>لا نشاط مذكور في هذا التقرير</translation>
        </message>
        <message>
            <source>No instrument is named in this report</source>
            <translation>لا صك مذكور في هذا التقرير</translation>
        </message>
        <message>
            <source>No publication is named in this report</source>
            <translation>لا منشور مذكور في هذا التقرير</translation>
        </message>
        <message>
            <source>No programme is named in this report</source>
            <translation>لا برنامج مذكور في هذا التقرير</translation>
        </message>
        <message>
            <source>No organization is named in this report</source>
            <translation>لا منظمة مذكورة في هذا التقرير</translation>
        </message>
        <message>
            <source>No figure is given in this report</source>
            <translation>لا رقم في هذا التقرير</translation>
        </message>
        <message>
            <source>No activity is reported in any report</source>
            <translation>لا نشاط مذكور في أي تقرير</translation>
        </message>
        <message>
            <source>No instrument is named in any report</source>
            <translation>لا صك مذكور في أي تقرير</translation>
        </message>
        <message>
            <source>No publication is named in any report</source>
            <translation>لا منشور مذكور في أي تقرير</translation>
        </message>
        <message>
            <source>No programme is named in any report</source>
            <translation>لا برنامج مذكور في أي تقرير</translation>
        </message>
        <message>
            <source>No organization is named in any report</source>
            <translation>لا منظمة مذكورة في أي تقرير</translation>
        </message>
        <message>
            <source>No figure is given in any report</source>
            <translation>لا رقم في أي تقرير</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>في النص</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>القيد</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>المعدود</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>الفقرات</translation>
        </message>
        <message>
            <source>Countries and their part</source>
            <translation>البلدان وأدوارها</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>خطة</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>اتفاق</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>تقييم</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>موجز إعلامي</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>حملة</translation>
        </message>
        <message>
            <source>Charter</source>
            <translation>ميثاق</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>اتفاق عالمي</translation>
        </message>
        <message>
            <source>Compendium</source>
            <translation>خلاصة وافية</translation>
        </message>
        <message>
            <source>Convention</source>
            <translation>اتفاقية</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>محكمة</translation>
        </message>
        <message>
            <source>Covenant</source>
            <translation>عهد</translation>
        </message>
        <message>
            <source>Curriculum</source>
            <translation>منهج دراسي</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>قاعدة بيانات</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>مقرر</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>إعلان</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مشروع نص</translation>
        </message>
        <message>
            <source>Financial institution</source>
            <translation>مؤسسة مالية</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>إطار</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>صندوق</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>فريق</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>دليل</translation>
        </message>
        <message>
            <source>Guidelines</source>
            <translation>مبادئ توجيهية</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>كتيب</translation>
        </message>
        <message>
            <source>Initiative</source>
            <translation>مبادرة</translation>
        </message>
        <message>
            <source>Intergovernmental</source>
            <translation>حكومية دولية</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>قانون</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>دليل عملي</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>تدابير</translation>
        </message>
        <message>
            <source>Memorandum</source>
            <translation>مذكرة</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>بعثة</translation>
        </message>
        <message>
            <source>Model law</source>
            <translation>قانون نموذجي</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>شبكة</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>نشرة إخبارية</translation>
        </message>
        <message>
            <source>Non-governmental</source>
            <translation>غير حكومية</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>عملية</translation>
        </message>
        <message>
            <source>UN organ</source>
            <translation>جهاز من أجهزة الأمم المتحدة</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>ورقة</translation>
        </message>
        <message>
            <source>Periodical</source>
            <translation>دورية</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>خطة عمل</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>منصة</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>سياسة</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>بوابة</translation>
        </message>
        <message>
            <source>Principles</source>
            <translation>مبادئ</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>عملية متواصلة</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>برنامج</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>مشروع</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>بروتوكول</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>منشور</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>محضر</translation>
        </message>
        <message>
            <source>Regional</source>
            <translation>إقليمية</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>قرار</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>قواعد</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>بيان</translation>
        </message>
        <message>
            <source>Statute</source>
            <translation>نظام أساسي</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>استراتيجية</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>دراسة</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>استقصاء</translation>
        </message>
        <message>
            <source>Toolkit</source>
            <translation>مجموعة أدوات</translation>
        </message>
        <message>
            <source>Treaty</source>
            <translation>معاهدة</translation>
        </message>
        <message>
            <source>UN entity</source>
            <translation>كيان من كيانات الأمم المتحدة</translation>
        </message>
        <message>
            <source>Yearbook</source>
            <translation>حولية</translation>
        </message>
        <message>
            <source>{role}: {countries}</source>
            <translation>{role}: {countries}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>; </source>
            <translation>؛ </translation>
        </message>
    </context>
    <context>
        <name>RelatedList</name>
        <message>
            <source>paragraph {numbers}</source>
            <translation>الفقرة {numbers}</translation>
        </message>
        <message>
            <source>paragraphs {numbers}</source>
            <translation>الفقرات {numbers}</translation>
        </message>
        <message>
            <source>Other language</source>
            <translation>لغة أخرى</translation>
        </message>
        <message>
            <source>Corrected by</source>
            <translation>صوبته</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>يصوب</translation>
        </message>
        <message>
            <source>Revised by</source>
            <translation>نقحته</translation>
        </message>
        <message>
            <source>Revises</source>
            <translation>ينقح</translation>
        </message>
        <message>
            <source>Amended by</source>
            <translation>عدلته</translation>
        </message>
        <message>
            <source>Amends</source>
            <translation>يعدل</translation>
        </message>
        <message>
            <source>Addendum</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Addendum to</source>
            <translation>إضافة إلى</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>موجز</translation>
        </message>
        <message>
            <source>Summary of</source>
            <translation>موجز لـ</translation>
        </message>
        <message>
            <source>Same series</source>
            <translation>السلسلة نفسها</translation>
        </message>
        <message>
            <source>Cited by</source>
            <translation>أحيل إليه في</translation>
        </message>
        <message>
            <source>Cites</source>
            <translation>يحيل إلى</translation>
        </message>
    </context>
    <context>
        <name>Remembering</name>
        <message>
            <source>This search is too long to be saved. Shorten it first.</source>
            <translation>عبارة البحث أطول من أن تحفظ. اختصرها أولا.</translation>
        </message>
        <message>
            <source>Search saved: clear the box to see all saved searches.</source>
            <translation>حفظت عملية البحث: امسح الخانة لعرض جميع المحفوظة.</translation>
        </message>
        <message>
            <source>The deleted searches are back.</source>
            <translation>أعيدت عمليات البحث المحذوفة.</translation>
        </message>
        <message>
            <source>The search is no longer saved.</source>
            <translation>لم تعد عملية البحث محفوظة.</translation>
        </message>
        <message>
            <source>Search saved.</source>
            <translation>حفظت عملية البحث.</translation>
        </message>
        <message>
            <source>Search deleted: “{query}”. Ctrl+Z brings it back.</source>
            <translation>حذفت عملية البحث: «{query}». وتعيدها Ctrl+Z.</translation>
        </message>
        <message>
            <source>The search history was deleted; saved searches stay. Ctrl+Z brings it back.</source>
            <translation>حذف سجل البحث؛ وبقيت العمليات المحفوظة. ويعيده Ctrl+Z.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore</source>
            <translation>استرجاع</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتوى</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>&amp;Another file…</source>
            <translation>ملف آخر (&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Replace mine</source>
            <translation>إحلالها محل ما لدي (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>دمج (&amp;M)</translation>
        </message>
        <message>
            <source>There is no backup here yet. One is made by itself when RefDesk starts and something changed.</source>
            <translation>لا نسخة احتياطية هنا بعد. وتنشأ نسخة تلقائيا عند تشغيل RefDesk إذا تغير شيء.</translation>
        </message>
        <message>
            <source>Against what is here: &lt;b&gt;{new}&lt;/b&gt; bookmarks are new, &lt;b&gt;{same}&lt;/b&gt; the same, &lt;b&gt;{conflicting}&lt;/b&gt; differ; &lt;b&gt;{only_here}&lt;/b&gt; of yours are not in it.</source>
            <translation>بالمقارنة مع ما هنا: الإشارات الجديدة &lt;b&gt;{new}&lt;/b&gt;، والمتماثلة &lt;b&gt;{same}&lt;/b&gt;، والمختلفة &lt;b&gt;{conflicting}&lt;/b&gt;؛ ومن إشاراتك ما ليس فيها &lt;b&gt;{only_here}&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>{count} reports would be added.</source>
            <translation>التقارير التي ستضاف: {count}.</translation>
        </message>
        <message>
            <source>Made {when} by RefDesk {version}: {contents}.</source>
            <translation>أنشئت في {when} بواسطة RefDesk {version}: {contents}.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Merge&lt;/b&gt; adds what is missing here; where notes differ, both are kept.</source>
            <translation>&lt;b&gt;دمج&lt;/b&gt; يضيف ما ينقص هنا؛ وإذا اختلفت الملاحظات احتفظ بكلتيهما.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Replace mine&lt;/b&gt; puts the backup, with its history of undo, in the place of what is here.</source>
            <translation>&lt;b&gt;إحلالها محل ما لدي&lt;/b&gt; يضع النسخة، بسجل التراجع فيها، محل ما هنا.</translation>
        </message>
        <message>
            <source>Either way, what is here is backed up first.</source>
            <translation>وفي الحالتين ينسخ ما هنا احتياطيا أولا.</translation>
        </message>
        <message>
            <source>Adding reports… {share}%</source>
            <translation>تجري إضافة التقارير… {share}%</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>تجري القراءة…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>يجري الاسترجاع…</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Also found apart:</source>
            <translation>وجدت متفرقة:</translation>
        </message>
        <message>
            <source>Found when searching broadly:</source>
            <translation>في البحث الموسع:</translation>
        </message>
        <message>
            <source>Found in all reports:</source>
            <translation>في جميع التقارير:</translation>
        </message>
        <message>
            <source>Found alone:</source>
            <translation>كل على حدة:</translation>
        </message>
        <message>
            <source>Found when shorter:</source>
            <translation>عند الاختصار:</translation>
        </message>
        <message>
            <source>Found by another name:</source>
            <translation>باسم آخر:</translation>
        </message>
        <message>
            <source>Found in other words:</source>
            <translation>بكلمات أخرى:</translation>
        </message>
        <message>
            <source>Found as Chinese that sounds so:</source>
            <translation>بالصينية حسب النطق:</translation>
        </message>
        <message>
            <source>Found with another spelling:</source>
            <translation>بإملاء آخر:</translation>
        </message>
        <message>
            <source>“{value}” is no country or territory known here. Try its UN name.</source>
            <translation>«{value}» ليس بلدا أو إقليما معروفا هنا. جرب اسمه في الأمم المتحدة.</translation>
        </message>
        <message>
            <source>“{value}” is no year. Type one such as 2023, or 2020-2023.</source>
            <translation>«{value}» ليس سنة. اكتب مثلا 2023 أو 2020-2023.</translation>
        </message>
        <message>
            <source>“{value}” is none of the six languages of the UN.</source>
            <translation>«{value}» ليس من لغات الأمم المتحدة الست.</translation>
        </message>
        <message>
            <source>The library could not be searched. Close other programs that use it, then retry.</source>
            <translation>تعذر البحث في المكتبة. أغلق البرامج الأخرى التي تستخدمها ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Nothing found for “{query}”.</source>
            <translation>لم يوجد شيء عن «{query}».</translation>
        </message>
        <message>
            <source>Best of the first {count} paragraphs</source>
            <translation>أفضل الفقرات بين الأوائل ({count})</translation>
        </message>
        <message>
            <source>Best of the first {count} of {total} paragraphs</source>
            <translation>أفضل الفقرات بين أول {count} من {total}</translation>
        </message>
        <message>
            <source>More than {count} paragraphs</source>
            <translation>أكثر من {count} فقرة</translation>
        </message>
        <message>
            <source>{count} paragraphs</source>
            <translation>الفقرات: {count}</translation>
        </message>
        <message>
            <source>Type Chinese characters, words, numbers or a symbol. Quotes keep words together; OR, a minus and parentheses combine them.</source>
            <translation>اكتب حروفا صينية أو كلمات أو أرقاما أو رمزا. وتبقي علامات الاقتباس الكلمات معا؛ وتجمع بينها OR وعلامة الطرح والأقواس.</translation>
        </message>
        <message>
            <source>Also searched for: {words}</source>
            <translation>بحث أيضا عن: {words}</translation>
        </message>
        <message>
            <source>Try fewer or shorter words, or clear the box to go on reading.</source>
            <translation>جرب كلمات أقل أو أقصر، أو امسح الخانة لمواصلة القراءة.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search the report (Ctrl+K)</source>
            <translation>البحث في التقرير (Ctrl+K)</translation>
        </message>
        <message>
            <source>Search the report</source>
            <translation>البحث في التقرير</translation>
        </message>
    </context>
    <context>
        <name>SearchOptions</name>
        <message>
            <source>Search saved (Ctrl+S)</source>
            <translation>عملية البحث محفوظة (Ctrl+S)</translation>
        </message>
        <message>
            <source>Save this search (Ctrl+S)</source>
            <translation>حفظ عملية البحث هذه (Ctrl+S)</translation>
        </message>
        <message>
            <source>Search saved</source>
            <translation>عملية البحث محفوظة</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>حفظ عملية البحث هذه</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>الفرع</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>ملاحظاتي</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>الوثيقة (&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Section</source>
            <translation>الفرع (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>البلد (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Year of the document</source>
            <translation>سنة الوثيقة (&amp;Y)</translation>
        </message>
        <message>
            <source>Only what I &amp;bookmarked</source>
            <translation>إشاراتي المرجعية فقط (&amp;B)</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>جميع التقارير</translation>
        </message>
        <message>
            <source>Search all reports of the library (Ctrl+Shift+A)</source>
            <translation>البحث في جميع تقارير المكتبة (Ctrl+Shift+A)</translation>
        </message>
        <message>
            <source>Broad</source>
            <translation>موسع</translation>
        </message>
        <message>
            <source>Also other forms and names of the same thing (Ctrl+Shift+B)</source>
            <translation>وكذلك الصيغ والأسماء الأخرى للشيء نفسه (Ctrl+Shift+B)</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>حسب الأهمية</translation>
        </message>
        <message>
            <source>By relevance instead of in document order (Ctrl+Shift+R)</source>
            <translation>حسب الأهمية لا بترتيب الوثيقة (Ctrl+Shift+R)</translation>
        </message>
        <message>
            <source>Narrow the results (Ctrl+Shift+N)</source>
            <translation>تضييق النتائج (Ctrl+Shift+N)</translation>
        </message>
        <message>
            <source>Narrow the results</source>
            <translation>تضييق النتائج</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>لا فقرات</numerusform>
                <numerusform>فقرة واحدة</numerusform>
                <numerusform>فقرتان</numerusform>
                <numerusform>%n فقرات</numerusform>
                <numerusform>%n فقرة</numerusform>
                <numerusform>%n فقرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n occurrence(s)</source>
            <translation>
                <numerusform>لا مواضع</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>%n مواضع</numerusform>
                <numerusform>%n موضعا</numerusform>
                <numerusform>%n موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>نتائج البحث</translation>
        </message>
        <message>
            <source>Previous occurrence</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>Previous occurrence (Shift+F3)</source>
            <translation>الموضع السابق (Shift+F3)</translation>
        </message>
        <message>
            <source>Next occurrence</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Next occurrence (F3)</source>
            <translation>الموضع التالي (F3)</translation>
        </message>
    </context>
    <context>
        <name>SectionModel</name>
        <message>
            <source>paragraphs {range}</source>
            <translation>الفقرات {range}</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%n نتائج</numerusform>
                <numerusform>%n نتيجة</numerusform>
                <numerusform>%n نتيجة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>chosen country named %n time(s)</source>
            <translation>
                <numerusform>لم يذكر البلد المختار</numerusform>
                <numerusform>ذكر البلد المختار مرة واحدة</numerusform>
                <numerusform>ذكر البلد المختار مرتين</numerusform>
                <numerusform>ذكر البلد المختار %n مرات</numerusform>
                <numerusform>ذكر البلد المختار %n مرة</numerusform>
                <numerusform>ذكر البلد المختار %n مرة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeveralBookmarks</name>
        <message numerus="yes">
            <source>%n bookmark(s) chosen</source>
            <translation>
                <numerusform>لم تُختر أي إشارة (%n)</numerusform>
                <numerusform>إشارة واحدة مختارة (%n)</numerusform>
                <numerusform>إشارتان مختارتان (%n)</numerusform>
                <numerusform>%n إشارات مختارة</numerusform>
                <numerusform>%n إشارة مختارة</numerusform>
                <numerusform>%n إشارة مختارة</numerusform>
            </translation>
        </message>
        <message>
            <source>Labels to add to each</source>
            <translation>وسوم تضاف إلى كلٍّ منها</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>بلا لون</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Copy citations</source>
            <translation>نسخ الإحالات</translation>
        </message>
        <message>
            <source>One citation of all of them; Ctrl+C copies the words with it</source>
            <translation>إحالة واحدة إليها جميعًا؛ Ctrl+C ينسخ الكلمات معها</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Share bookmarks</source>
            <translation>مشاركة الإشارات المرجعية</translation>
        </message>
        <message>
            <source>With my &amp;notes and labels</source>
            <translation>مع ملاحظاتي ووسومي (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>حفظ باسم (&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Which</source>
            <translation>أيّها (&amp;W)</translation>
        </message>
        <message>
            <source>With the &amp;reports they are in ({count}), for a colleague without them</source>
            <translation>مع التقارير التي تخصها ({count})، لمن ليست لديه (&amp;R)</translation>
        </message>
        <message>
            <source>Your notes ({count}) and labels can be read by whoever gets the file.</source>
            <translation>يمكن لمن يحصل على الملف قراءة ملاحظاتك ({count}) ووسومك.</translation>
        </message>
        <message>
            <source>Your notes and labels stay here. The words you marked and their colours go along.</source>
            <translation>تبقى ملاحظاتك ووسومك هنا. وتُرسل الكلمات التي علّمتها وألوانها.</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>There are no bookmarks to share yet. Press B while reading to make one.</source>
            <translation>لا توجد بعد إشارات مرجعية لمشاركتها. اضغط B أثناء القراءة لإضافة واحدة.</translation>
        </message>
        <message>
            <source>Those that fit the filter</source>
            <translation>ما يوافق المرشح</translation>
        </message>
        <message>
            <source>All bookmarks</source>
            <translation>جميع الإشارات المرجعية</translation>
        </message>
        <message>
            <source>Those in this report</source>
            <translation>ما في هذا التقرير</translation>
        </message>
        <message>
            <source>Labelled “{label}”</source>
            <translation>ذات الوسم “{label}”</translation>
        </message>
        <message>
            <source>Share bookmarks</source>
            <translation>مشاركة الإشارات المرجعية</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>الإشارات المرجعية</translation>
        </message>
        <message>
            <source>Saved: {file} ({size}). A colleague opens it with File ▸ Open shared bookmarks….</source>
            <translation>حُفظ: {file} ({size}). يفتحه الزميل عبر ملف ▸ فتح إشارات مرجعية مشتركة….</translation>
        </message>
        <message>
            <source>Open shared bookmarks</source>
            <translation>فتح إشارات مرجعية مشتركة</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>جميع الملفات</translation>
        </message>
        <message>
            <source>Merged: {added} bookmarks added, {combined} combined with yours. Ctrl+Z undoes them one by one.</source>
            <translation>تم الدمج. الإشارات المضافة: {added}؛ والمدموجة مع إشاراتك: {combined}. ويلغيها Ctrl+Z واحدة بعد أخرى.</translation>
        </message>
        <message>
            <source>Reports added: {count}.</source>
            <translation>التقارير المضافة: {count}.</translation>
        </message>
        <message>
            <source>File ▸ Restore… has them as they were: {name}</source>
            <translation>حالتها السابقة في ملف ▸ استرجاع…: {name}</translation>
        </message>
    </context>
    <context>
        <name>SharingDialog</name>
        <message>
            <source>Bookmarks</source>
            <translation>الإشارات المرجعية</translation>
        </message>
        <message>
            <source>{file}: &lt;b&gt;{new}&lt;/b&gt; bookmarks are new, &lt;b&gt;{same}&lt;/b&gt; the same, &lt;b&gt;{conflicting}&lt;/b&gt; differ.</source>
            <translation>{file}: الإشارات الجديدة &lt;b&gt;{new}&lt;/b&gt;، والمطابقة &lt;b&gt;{same}&lt;/b&gt;، والمختلفة &lt;b&gt;{conflicting}&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>Everything in it is here already.</source>
            <translation>كل ما فيه موجود هنا من قبل.</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>دمج (&amp;M)</translation>
        </message>
        <message>
            <source>Open shared bookmarks</source>
            <translation>فتح إشارات مرجعية مشتركة</translation>
        </message>
        <message>
            <source>Add the &amp;reports that come along: {names}</source>
            <translation>إضافة التقارير المرفقة: {names} (&amp;R)</translation>
        </message>
        <message>
            <source>Adding reports… {share}%</source>
            <translation>تجري إضافة التقارير… {share}%</translation>
        </message>
        <message>
            <source>Where they differ, both notes are kept unless you choose otherwise below.</source>
            <translation>عند الاختلاف تبقى الملاحظتان معًا ما لم تختر غير ذلك أدناه.</translation>
        </message>
        <message>
            <source>Nothing of yours is replaced.</source>
            <translation>لا يُستبدل شيء مما لديك.</translation>
        </message>
        <message>
            <source>Reports that you have stay as they are: {names}</source>
            <translation>تبقى التقارير التي لديك كما هي: {names}</translation>
        </message>
        <message>
            <source>differs: both are kept</source>
            <translation>مختلفة: يُحتفظ بالاثنتين</translation>
        </message>
        <message>
            <source>differs: yours stays</source>
            <translation>مختلفة: يبقى ما لديك</translation>
        </message>
        <message>
            <source>differs: theirs is taken</source>
            <translation>مختلفة: يؤخذ ما لدى الزميل</translation>
        </message>
        <message>
            <source>{symbol} (not in the library)</source>
            <translation>{symbol} (ليست في المكتبة)</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Search, countries, bookmarks, registers</source>
            <translation>البحث، البلدان، الإشارات، السجلات</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>البلدان</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>الإشارات</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>السجلات</translation>
        </message>
    </context>
    <context>
        <name>SlideHead</name>
        <message>
            <source>moved, was {number}</source>
            <translation>انتقلت، وكانت الفقرة {number}</translation>
        </message>
        <message>
            <source>the text has changed</source>
            <translation>تغير النص</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>لم تعد في النص</translation>
        </message>
        <message>
            <source>{symbol} is not in the library; the bookmark keeps the words.</source>
            <translation>لا توجد الوثيقة {symbol} في المكتبة؛ وتحتفظ الإشارة بالكلمات.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Paragraph {number} of {total}</source>
            <translation>الفقرة {number} من {total}</translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message>
            <source>Removed bookmarks</source>
            <translation>الإشارات المحذوفة</translation>
        </message>
        <message>
            <source>What you removed is kept for {days} days, with its notes and labels.</source>
            <translation>يُحفظ ما حذفته {days} يومًا مع ملاحظاته ووسومه.</translation>
        </message>
        <message>
            <source>Filter bookmarks</source>
            <translation>تصفية الإشارات</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>استعادة (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete for good…</source>
            <translation>حذف نهائي… (&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>إغلاق (&amp;C)</translation>
        </message>
        <message>
            <source>removed {when}</source>
            <translation>حُذفت في {when}</translation>
        </message>
        <message>
            <source>No removed bookmark fits the filter. Esc clears it.</source>
            <translation>لا إشارة محذوفة توافق التصفية. Esc يلغيها.</translation>
        </message>
        <message>
            <source>Nothing was removed. A bookmark you remove stays here until you want it back.</source>
            <translation>لم يُحذف شيء. تبقى الإشارة التي تحذفها هنا حتى تريدها.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>حذف نهائي</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n bookmark(s) for good, with notes and labels?</source>
            <translation>
                <numerusform>لا إشارات للحذف (%n).</numerusform>
                <numerusform>حذف إشارة واحدة (%n) نهائيًا مع ملاحظاتها ووسومها؟</numerusform>
                <numerusform>حذف إشارتين (%n) نهائيًا مع الملاحظات والوسوم؟</numerusform>
                <numerusform>حذف %n إشارات نهائيًا مع الملاحظات والوسوم؟</numerusform>
                <numerusform>حذف %n إشارة نهائيًا مع الملاحظات والوسوم؟</numerusform>
                <numerusform>حذف %n إشارة نهائيًا مع الملاحظات والوسوم؟</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone. Only a backup still has them.</source>
            <translation>لا يمكن التراجع. لن تبقى إلا في نسخة احتياطية.</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>حذف (&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>Typesetting</name>
        <message>
            <source>{symbol} (presumed)</source>
            <translation>{symbol} (مفترض)</translation>
        </message>
        <message>
            <source>Agenda item {item}</source>
            <translation>بند جدول الأعمال: {item}</translation>
        </message>
        <message>
            <source>Corrected by {symbol}</source>
            <translation>صوبته {symbol}</translation>
        </message>
        <message>
            <source>Revised by {symbol}</source>
            <translation>نقحته {symbol}</translation>
        </message>
        <message>
            <source>Amended by {symbol}</source>
            <translation>عدلته {symbol}</translation>
        </message>
        <message>
            <source>Distr.: {kind}</source>
            <translation>التوزيع: {kind}</translation>
        </message>
        <message>
            <source>Original: {language}</source>
            <translation>الأصل: {language}</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>الصينية</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنكليزية</translation>
        </message>
        <message>
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
    </context>
    <context>
        <name>WhereDialog</name>
        <message>
            <source>Where is my data?</source>
            <translation>أين بياناتي؟</translation>
        </message>
        <message>
            <source>Everything is in one folder on this machine. Nothing of it leaves it unless you copy it.</source>
            <translation>كل شيء في مجلد واحد على هذا الجهاز. ولا يخرج منه شيء ما لم تنسخه.</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>التقارير (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Bookmarks and notes</source>
            <translation>الإشارات والملاحظات (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>الإعدادات (&amp;S)</translation>
        </message>
        <message>
            <source>Bac&amp;kups</source>
            <translation>النسخ الاحتياطية (&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>المجلد (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Verify now</source>
            <translation>التحقق الآن (&amp;V)</translation>
        </message>
        <message>
            <source>Back &amp;up now</source>
            <translation>نسخ احتياطي الآن (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Move to another laptop…</source>
            <translation>الانتقال إلى حاسوب آخر (&amp;M)…</translation>
        </message>
        <message>
            <source>M&amp;end</source>
            <translation>إصلاح (&amp;E)</translation>
        </message>
        <message>
            <source>A moment…</source>
            <translation>لحظة…</translation>
        </message>
        <message>
            <source>Backed up and read again: {contents}, in {file}</source>
            <translation>تم النسخ والتحقق: {contents}، في {file}</translation>
        </message>
        <message>
            <source>The reports, your bookmarks and the last backup were read through and are sound.</source>
            <translation>قرئت التقارير وإشاراتك وآخر نسخة احتياطية وهي سليمة.</translation>
        </message>
        <message>
            <source>The reports and your bookmarks were read through and are sound. There is no backup yet.</source>
            <translation>قرئت التقارير وإشاراتك وهي سليمة. ولا نسخة احتياطية بعد.</translation>
        </message>
        <message>
            <source>The index of the reports was made anew.</source>
            <translation>أعيد إنشاء فهرس التقارير.</translation>
        </message>
        <message>
            <source>The file was brought up to date.</source>
            <translation>حدث الملف.</translation>
        </message>
        <message>
            <source>A damaged file was made anew; it is kept as {kept}.</source>
            <translation>أعيد إنشاء ملف تالف؛ وهو محفوظ باسم {kept}.</translation>
        </message>
        <message>
            <source>Something could not be mended ({reason}).</source>
            <translation>تعذر إصلاح شيء ({reason}).</translation>
        </message>
        <message>
            <source>All is sound now.</source>
            <translation>كل شيء سليم الآن.</translation>
        </message>
        <message>
            <source>There is no backup yet: one is made when RefDesk starts and something changed.</source>
            <translation>لا نسخة احتياطية بعد: وتنشأ عند تشغيل RefDesk إذا تغير شيء.</translation>
        </message>
        <message>
            <source>Last backup: {when}, with {contents}.</source>
            <translation>آخر نسخة احتياطية: {when}، {contents}.</translation>
        </message>
        <message>
            <source>Something is wrong in the files:
{details}</source>
            <translation>في الملفات خلل:
{details}</translation>
        </message>
        <message>
            <source>This folder is carried to other machines by {detail}, which can damage it. Keep it on one machine.</source>
            <translation>تنقل {detail} هذا المجلد إلى أجهزة أخرى، وقد يتلفه ذلك. أبقه على جهاز واحد.</translation>
        </message>
        <message>
            <source>This folder is on a network drive ({detail}). Keep it on this machine's own disk.</source>
            <translation>هذا المجلد على قرص شبكي ({detail}). أبقه على قرص هذا الجهاز.</translation>
        </message>
        <message>
            <source>This folder cannot be written: {detail}</source>
            <translation>لا تمكن الكتابة في هذا المجلد: {detail}</translation>
        </message>
    </context>
    <context>
        <name>_Contents</name>
        <message numerus="yes">
            <source>%n bookmark(s)</source>
            <translation>
                <numerusform>لا إشارات</numerusform>
                <numerusform>إشارة واحدة</numerusform>
                <numerusform>إشارتان</numerusform>
                <numerusform>%n إشارات</numerusform>
                <numerusform>%n إشارة</numerusform>
                <numerusform>%n إشارة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>لا ملاحظات</numerusform>
                <numerusform>ملاحظة واحدة</numerusform>
                <numerusform>ملاحظتان</numerusform>
                <numerusform>%n ملاحظات</numerusform>
                <numerusform>%n ملاحظة</numerusform>
                <numerusform>%n ملاحظة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label(s)</source>
            <translation>
                <numerusform>لا وسوم</numerusform>
                <numerusform>وسم واحد</numerusform>
                <numerusform>وسمان</numerusform>
                <numerusform>%n وسوم</numerusform>
                <numerusform>%n وسما</numerusform>
                <numerusform>%n وسم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n search(es)</source>
            <translation>
                <numerusform>لا عمليات بحث</numerusform>
                <numerusform>عملية بحث واحدة</numerusform>
                <numerusform>عمليتا بحث</numerusform>
                <numerusform>%n عمليات بحث</numerusform>
                <numerusform>%n عملية بحث</numerusform>
                <numerusform>%n عملية بحث</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>لا تقارير</numerusform>
                <numerusform>تقرير واحد</numerusform>
                <numerusform>تقريران</numerusform>
                <numerusform>%n تقارير</numerusform>
                <numerusform>%n تقريرا</numerusform>
                <numerusform>%n تقرير</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
    </context>
    <context>
        <name>_Page</name>
        <message>
            <source>&amp;Style</source>
            <translation>النمط (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>إدراج (&amp;I)</translation>
        </message>
        <message>
            <source>How it is put together</source>
            <translation>كيفية التركيب</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>The words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>The citation: symbol and paragraphs</source>
            <translation>الإحالة: الرمز والفقرات</translation>
        </message>
        <message>
            <source>The symbol</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>The paragraphs</source>
            <translation>الفقرات</translation>
        </message>
        <message>
            <source>The title of the report</source>
            <translation>عنوان التقرير</translation>
        </message>
        <message>
            <source>The date of the report</source>
            <translation>تاريخ التقرير</translation>
        </message>
        <message>
            <source>The headings above</source>
            <translation>العناوين أعلاه</translation>
        </message>
        <message>
            <source>The official address</source>
            <translation>العنوان الرسمي</translation>
        </message>
        <message>
            <source>As UN documents cite</source>
            <translation>كما في وثائق الأمم المتحدة</translation>
        </message>
        <message>
            <source>With the title</source>
            <translation>مع العنوان</translation>
        </message>
        <message>
            <source>With the date</source>
            <translation>مع التاريخ</translation>
        </message>
        <message>
            <source>With the official address</source>
            <translation>مع العنوان الرسمي</translation>
        </message>
        <message>
            <source>As a footnote</source>
            <translation>كحاشية</translation>
        </message>
        <message>
            <source>My own text</source>
            <translation>نصي الخاص</translation>
        </message>
        <message>
            <source>There is no {found}. Insert offers what there is.</source>
            <translation>لا يوجد {found}. زر الإدراج يعرض ما هو متاح.</translation>
        </message>
        <message>
            <source>A brace is not closed: {found} A brace that is to stay is written twice.</source>
            <translation>قوس معقوف غير مغلق: {found} القوس الذي يُراد بقاؤه يُكتب مرتين.</translation>
        </message>
        <message>
            <source>A brace closes nothing: {found} A brace that is to stay is written twice.</source>
            <translation>قوس معقوف لا يغلق شيئا: {found} القوس الذي يُراد بقاؤه يُكتب مرتين.</translation>
        </message>
        <message>
            <source>The words quoted are missing: insert {found} where they are to stand.</source>
            <translation>الكلمات المقتبسة غائبة: أدرج {found} حيث ينبغي أن تكون.</translation>
        </message>
        <message>
            <source>A citation alone is without the words: leave out {found}.</source>
            <translation>الإحالة وحدها لا تتضمن الكلمات: احذف {found}.</translation>
        </message>
        <message>
            <source>Nothing says where the words are from: insert {found}, or the symbol or the address.</source>
            <translation>لا شيء يبيّن مصدر الكلمات: أدرج {found} أو الرمز أو العنوان.</translation>
        </message>
        <message>
            <source>This is longer than {found} characters: shorten it.</source>
            <translation>هذا أطول من {found} حرف: اختصره.</translation>
        </message>
    </context>
</TS>
