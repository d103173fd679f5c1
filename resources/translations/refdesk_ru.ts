<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Add report…</source>
            <translation>&amp;Добавить доклад…</translation>
        </message>
        <message>
            <source>Add all reports of a &amp;folder…</source>
            <translation>Добавить все доклады &amp;из папки…</translation>
        </message>
        <message>
            <source>&amp;Library…</source>
            <translation>&amp;Библиотека…</translation>
        </message>
        <message>
            <source>About this &amp;report…</source>
            <translation>&amp;Сведения о докладе…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Экспорт…</translation>
        </message>
        <message>
            <source>Brief on this &amp;country…</source>
            <translation>Справка &amp;по этой стране…</translation>
        </message>
        <message>
            <source>S&amp;hare bookmarks…</source>
            <translation>Под&amp;елиться закладками…</translation>
        </message>
        <message>
            <source>Open &amp;shared bookmarks…</source>
            <translation>Открыть присланные &amp;закладки…</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>Создать &amp;резервную копию…</translation>
        </message>
        <message>
            <source>Res&amp;tore…</source>
            <translation>В&amp;осстановить…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Выход</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>По&amp;вторить</translation>
        </message>
        <message>
            <source>&amp;Copy with citation</source>
            <translation>&amp;Копировать со ссылкой</translation>
        </message>
        <message>
            <source>Copy c&amp;itation only</source>
            <translation>Копировать &amp;только ссылку</translation>
        </message>
        <message>
            <source>Copy &amp;text only</source>
            <translation>Ко&amp;пировать только текст</translation>
        </message>
        <message>
            <source>Copy as &amp;Markdown</source>
            <translation>Коп&amp;ировать как Markdown</translation>
        </message>
        <message>
            <source>Citation st&amp;yle…</source>
            <translation>&amp;Стиль ссылок…</translation>
        </message>
        <message>
            <source>The selected &amp;words name a country…</source>
            <translation>Выделенные слова &amp;называют страну…</translation>
        </message>
        <message>
            <source>C&amp;orrections of countries…</source>
            <translation>Исп&amp;равления по странам…</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Найти…</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>С&amp;ледующее совпадение</translation>
        </message>
        <message>
            <source>Find &amp;previous</source>
            <translation>Пр&amp;едыдущее совпадение</translation>
        </message>
        <message>
            <source>In &amp;all reports</source>
            <translation>&amp;Во всех докладах</translation>
        </message>
        <message>
            <source>&amp;Broadly</source>
            <translation>&amp;Расширенный поиск</translation>
        </message>
        <message>
            <source>Best firs&amp;t</source>
            <translation>&amp;По значимости</translation>
        </message>
        <message>
            <source>Narro&amp;w the results…</source>
            <translation>&amp;Уточнить результаты…</translation>
        </message>
        <message>
            <source>&amp;Save this search</source>
            <translation>&amp;Сохранить этот запрос</translation>
        </message>
        <message>
            <source>Saved and &amp;last searches</source>
            <translation>Сохраненные &amp;и недавние запросы</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>&amp;Крупнее</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>&amp;Мельче</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>О&amp;бычный размер</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>С&amp;одержание</translation>
        </message>
        <message>
            <source>Side &amp;panel</source>
            <translation>Боков&amp;ая панель</translation>
        </message>
        <message>
            <source>Side &amp;by side</source>
            <translation>&amp;Рядом</translation>
        </message>
        <message>
            <source>Compare &amp;with…</source>
            <translation>&amp;Сравнить с…</translation>
        </message>
        <message>
            <source>E&amp;xchange sides</source>
            <translation>&amp;Поменять стороны</translation>
        </message>
        <message>
            <source>&amp;Next difference</source>
            <translation>С&amp;ледующее различие</translation>
        </message>
        <message>
            <source>Pre&amp;vious difference</source>
            <translation>Пр&amp;едыдущее различие</translation>
        </message>
        <message>
            <source>Next lan&amp;guage of this report</source>
            <translation>&amp;Доклад на другом языке</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Во весь экран</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Назад</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Вперед</translation>
        </message>
        <message>
            <source>&amp;Go to paragraph…</source>
            <translation>Перейти &amp;к пункту…</translation>
        </message>
        <message>
            <source>&amp;Next paragraph</source>
            <translation>С&amp;ледующий пункт</translation>
        </message>
        <message>
            <source>&amp;Previous paragraph</source>
            <translation>П&amp;редыдущий пункт</translation>
        </message>
        <message>
            <source>C&amp;ontents</source>
            <translation>С&amp;одержание</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Текст</translation>
        </message>
        <message>
            <source>Search &amp;results</source>
            <translation>Р&amp;езультаты поиска</translation>
        </message>
        <message>
            <source>&amp;Countries</source>
            <translation>&amp;Страны</translation>
        </message>
        <message>
            <source>Boo&amp;kmarks</source>
            <translation>&amp;Закладки</translation>
        </message>
        <message>
            <source>Reg&amp;isters</source>
            <translation>&amp;Перечни</translation>
        </message>
        <message>
            <source>Countries and &amp;activities…</source>
            <translation>Страны &amp;и мероприятия…</translation>
        </message>
        <message>
            <source>Registers in a &amp;window…</source>
            <translation>Пере&amp;чни в отдельном окне…</translation>
        </message>
        <message>
            <source>&amp;Bookmark paragraph</source>
            <translation>Поставить &amp;закладку</translation>
        </message>
        <message>
            <source>&amp;Note on paragraph</source>
            <translation>&amp;Написать заметку</translation>
        </message>
        <message>
            <source>&amp;Highlight words</source>
            <translation>&amp;Отметить слова цветом</translation>
        </message>
        <message>
            <source>&amp;Present the bookmarks…</source>
            <translation>&amp;Показать закладки…</translation>
        </message>
        <message>
            <source>&amp;Removed bookmarks…</source>
            <translation>&amp;Удалённые закладки…</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Жёлтый</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Зелёный</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Синий</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Розовый</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Клавиши</translation>
        </message>
        <message>
            <source>&amp;Where is my data?…</source>
            <translation>&amp;Где мои данные?…</translation>
        </message>
        <message>
            <source>&amp;About RefDesk</source>
            <translation>&amp;О программе RefDesk</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>П&amp;оиск</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>П&amp;ереход</translation>
        </message>
        <message>
            <source>&amp;Bookmarks</source>
            <translation>&amp;Закладки</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>Next or previous paragraph, in the text</source>
            <translation>Следующий или предыдущий пункт, в тексте</translation>
        </message>
        <message>
            <source>Next link, in the text</source>
            <translation>Следующая ссылка, в тексте</translation>
        </message>
        <message>
            <source>Move the caret in the text, and select words with it</source>
            <translation>Переместить курсор в тексте и выделить им слова</translation>
        </message>
        <message>
            <source>Highlight the selected words in yellow, green, blue, pink</source>
            <translation>Отметить выделенные слова желтым, зеленым, синим, розовым</translation>
        </message>
        <message>
            <source>End the search and return to where reading was</source>
            <translation>Закончить поиск и вернуться к чтению</translation>
        </message>
        <message>
            <source>From the box to the results, and from a result to the text</source>
            <translation>Из строки поиска к результатам, от результата к тексту</translation>
        </message>
        <message>
            <source>Remove the chosen bookmark or search</source>
            <translation>Удалить выбранную закладку или запрос</translation>
        </message>
        <message>
            <source>Move the chosen bookmark, in My order</source>
            <translation>Переместить выбранную закладку (в «Моём порядке»)</translation>
        </message>
        <message>
            <source>Open the reference at the cursor, in a note</source>
            <translation>Открыть ссылку под курсором, в заметке</translation>
        </message>
        <message>
            <source>Save the chosen search, or no longer</source>
            <translation>Сохранить выбранный запрос или больше не хранить</translation>
        </message>
        <message>
            <source>From bar to bar of a chart; list only what a bar counts</source>
            <translation>От столбца к столбцу диаграммы; показать только учтенное в нем</translation>
        </message>
        <message>
            <source>Both words</source>
            <translation>Оба слова</translation>
        </message>
        <message>
            <source>One of them</source>
            <translation>Одно из них</translation>
        </message>
        <message>
            <source>One without the other</source>
            <translation>Одно без другого</translation>
        </message>
        <message>
            <source>As it stands, punctuation and all</source>
            <translation>Дословно, с пунктуацией</translation>
        </message>
        <message>
            <source>Grouped</source>
            <translation>В скобках</translation>
        </message>
        <message>
            <source>Where the country is named</source>
            <translation>Где названа страна</translation>
        </message>
        <message>
            <source>In a document or heading</source>
            <translation>В документе или под заголовком</translation>
        </message>
        <message>
            <source>In what I bookmarked; where my notes say so</source>
            <translation>В моих закладках; там, где об этом мои заметки</translation>
        </message>
    </context>
    <context>
        <name>Arriving</name>
        <message>
            <source>Add report</source>
            <translation>Добавить доклад</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Add all reports of a folder</source>
            <translation>Добавить все доклады из папки</translation>
        </message>
        <message>
            <source>There are no documents in this folder.</source>
            <translation>В этой папке нет документов.</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>Читается {file}…</translation>
        </message>
        <message>
            <source>Adding {file}…</source>
            <translation>Добавляется {file}…</translation>
        </message>
        <message>
            <source>{name} is in the library.</source>
            <translation>{name}: теперь в библиотеке.</translation>
        </message>
        <message>
            <source>{count} reports are in the library now.</source>
            <translation>Добавлено докладов в библиотеку: {count}.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Move to another laptop</source>
            <translation>Перенос на другой компьютер</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>Your bookmarks, notes, labels and searches go into one file, which is then read again.</source>
            <translation>Закладки, заметки, метки и запросы помещаются в один файл, который затем проверяется чтением.</translation>
        </message>
        <message>
            <source>Bro&amp;wse…</source>
            <translation>&amp;Обзор…</translation>
        </message>
        <message>
            <source>With all &amp;reports ({count}, {size})</source>
            <translation>Со &amp;всеми докладами ({count}, {size})</translation>
        </message>
        <message>
            <source>&amp;Back up</source>
            <translation>&amp;Создать копию</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>Done, and read again: {contents} in {size}.</source>
            <translation>Готово и проверено: {contents}, {size}.</translation>
        </message>
        <message>
            <source>On the other laptop: copy this file there, start RefDesk, choose File ▸ Restore… ▸ Another file… and this file.</source>
            <translation>На другом компьютере: скопируйте туда этот файл, запустите RefDesk, выберите Файл ▸ Восстановить… ▸ Другой файл… и этот файл.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Создается копия…</translation>
        </message>
        <message>
            <source>Back up into</source>
            <translation>Поместить копию в</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>Backed up into {file}</source>
            <translation>Копия создана: {file}</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Выберите резервную копию</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Restored. Start RefDesk anew to see your bookmarks.</source>
            <translation>Восстановлено. Запустите RefDesk снова, чтобы увидеть закладки.</translation>
        </message>
        <message>
            <source>Merged: {added} bookmarks added, {combined} combined with yours.</source>
            <translation>Объединено. Добавлено закладок: {added}; соединено с вашими: {combined}.</translation>
        </message>
        <message>
            <source>Restored. To take it back, restore the first in the list: what was here is kept there.</source>
            <translation>Восстановлено. Чтобы вернуться, восстановите первую копию в списке: в ней прежнее состояние.</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>Автоматически</translation>
        </message>
        <message>
            <source>Before reports came in</source>
            <translation>Перед добавлением докладов</translation>
        </message>
        <message>
            <source>Before an update of RefDesk</source>
            <translation>Перед обновлением RefDesk</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Перед восстановлением</translation>
        </message>
        <message>
            <source>Before bookmarks were merged</source>
            <translation>Перед объединением закладок</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>По запросу</translation>
        </message>
        <message>
            <source>A notebook file</source>
            <translation>Файл записей</translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>У этого пункта нет номера: на него нельзя сослаться.</translation>
        </message>
        <message>
            <source>Bookmarked {place}</source>
            <translation>Закладка поставлена: {place}</translation>
        </message>
        <message>
            <source>Removed the bookmark on {place}</source>
            <translation>Закладка удалена: {place}</translation>
        </message>
        <message>
            <source>Highlighted words in {place}</source>
            <translation>Слова отмечены цветом в {place}</translation>
        </message>
        <message>
            <source>Notes are written on the document at the left: exchange the sides first.</source>
            <translation>Заметки пишутся к документу слева: сначала поменяйте стороны.</translation>
        </message>
    </context>
    <context>
        <name>BookmarkActs</name>
        <message numerus="yes">
            <source>Copied with citations: %n bookmark(s)</source>
            <translation>
                <numerusform>Скопирована со ссылками %n закладка</numerusform>
                <numerusform>Скопированы со ссылками %n закладки</numerusform>
                <numerusform>Скопировано со ссылками %n закладок</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>Скопировано: {what}</translation>
        </message>
        <message>
            <source>Go to the paragraph that the bookmark belongs to first.</source>
            <translation>Сначала перейдите к пункту, где место закладке.</translation>
        </message>
        <message>
            <source>Select the words that the highlight belongs to first.</source>
            <translation>Сначала выделите слова, где место выделению.</translation>
        </message>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>У этого пункта нет номера: на него нельзя сослаться.</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) deleted for good.</source>
            <translation>
                <numerusform>Навсегда удалена %n закладка.</numerusform>
                <numerusform>Навсегда удалены %n закладки.</numerusform>
                <numerusform>Навсегда удалено %n закладок.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BookmarkChanges</name>
        <message>
            <source>Undone: {what}</source>
            <translation>Отменено: {what}</translation>
        </message>
        <message>
            <source>Redone: {what}</source>
            <translation>Повторено: {what}</translation>
        </message>
        <message>
            <source>The bookmark is on {number} now. Ctrl+Z takes it back.</source>
            <translation>Закладка теперь на {number}. Ctrl+Z отменяет это.</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) brought back.</source>
            <translation>
                <numerusform>Возвращена %n закладка.</numerusform>
                <numerusform>Возвращены %n закладки.</numerusform>
                <numerusform>Возвращено %n закладок.</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed the bookmark on {number}. Ctrl+Z or Bookmarks ▸ Removed bookmarks… brings it back.</source>
            <translation>Закладка на {number} удалена. Её вернёт Ctrl+Z или «Закладки ▸ Удалённые закладки…».</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) removed. Bookmarks ▸ Removed bookmarks… brings them back.</source>
            <translation>
                <numerusform>Удалена %n закладка. Её вернут «Закладки ▸ Удалённые закладки…».</numerusform>
                <numerusform>Удалены %n закладки. Их вернут «Закладки ▸ Удалённые закладки…».</numerusform>
                <numerusform>Удалено %n закладок. Их вернут «Закладки ▸ Удалённые закладки…».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) changed.</source>
            <translation>
                <numerusform>Изменена %n закладка.</numerusform>
                <numerusform>Изменены %n закладки.</numerusform>
                <numerusform>Изменено %n закладок.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing more to undo or redo.</source>
            <translation>Больше нечего отменять или повторять.</translation>
        </message>
        <message>
            <source>bookmark on {number} added</source>
            <translation>добавление закладки, пункт {number}</translation>
        </message>
        <message>
            <source>bookmark on {number} removed</source>
            <translation>удаление закладки, пункт {number}</translation>
        </message>
        <message>
            <source>bookmark on {number} changed</source>
            <translation>изменение закладки, пункт {number}</translation>
        </message>
    </context>
    <context>
        <name>BookmarkDetails</name>
        <message>
            <source>&amp;Note on {number}</source>
            <translation>&amp;Заметка к пункту {number}</translation>
        </message>
        <message>
            <source>&amp;Note (saved)</source>
            <translation>Заметка (&amp;сохранена)</translation>
        </message>
        <message>
            <source>&amp;Note on the words “{words}”</source>
            <translation>Заметка &amp;к словам «{words}»</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Write a note; it is saved as you type.</source>
            <translation>Напишите заметку; она сохраняется по мере ввода.</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Labels, separated by commas</source>
            <translation>Метки через запятую</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Без цвета</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Цвет</translation>
        </message>
        <message>
            <source>In the list, keys 1 to 4 give a bookmark a colour and 0 takes it away.</source>
            <translation>В списке клавиши 1–4 задают цвет закладки, а 0 убирает его.</translation>
        </message>
    </context>
    <context>
        <name>BookmarkFilter</name>
        <message>
            <source>Filter bookmarks</source>
            <translation>Отобрать закладки</translation>
        </message>
        <message>
            <source>Any label</source>
            <translation>Любая метка</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Any report</source>
            <translation>Любой доклад</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Доклады</translation>
        </message>
        <message>
            <source>Any colour</source>
            <translation>Любой цвет</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Цвет</translation>
        </message>
        <message>
            <source>Document order</source>
            <translation>Как в документе</translation>
        </message>
        <message>
            <source>My order</source>
            <translation>Мой порядок</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>In My order, drag bookmarks, or press Alt+↑ and Alt+↓, to move them.</source>
            <translation>В «Моём порядке» закладки перетаскивают мышью или клавишами Alt+↑ и Alt+↓.</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Все доклады</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Отбор</translation>
        </message>
        <message>
            <source>Show the bookmarks of all reports, report by report</source>
            <translation>Показать закладки всех докладов, доклад за докладом</translation>
        </message>
        <message>
            <source>By label, colour, country, date and report</source>
            <translation>По метке, цвету, стране, дате и докладу</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Сначала новые</translation>
        </message>
    </context>
    <context>
        <name>BookmarkList</name>
        <message>
            <source>Copy &amp;citations</source>
            <translation>Копировать &amp;ссылки</translation>
        </message>
        <message>
            <source>Copy &amp;citation</source>
            <translation>Коп&amp;ировать ссылку</translation>
        </message>
        <message>
            <source>Copy &amp;with citations</source>
            <translation>Ко&amp;пировать со ссылками</translation>
        </message>
        <message>
            <source>Copy &amp;with citation</source>
            <translation>К&amp;опировать со ссылкой</translation>
        </message>
        <message>
            <source>&amp;Put it where I am reading</source>
            <translation>Поместить &amp;туда, где я читаю</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>&amp;Выше</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>&amp;Ниже</translation>
        </message>
        <message>
            <source>Move to the &amp;top</source>
            <translation>В н&amp;ачало</translation>
        </message>
        <message>
            <source>Move to the &amp;end</source>
            <translation>В &amp;конец</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Удалить</translation>
        </message>
    </context>
    <context>
        <name>BookmarkListing</name>
        <message>
            <source>{symbol} is not in the library; the bookmark keeps the words.</source>
            <translation>{symbol} нет в библиотеке; закладка хранит слова.</translation>
        </message>
        <message>
            <source>No bookmark fits the filter.</source>
            <translation>Ни одна закладка не подходит под условия отбора.</translation>
        </message>
        <message>
            <source>Clear the filter (Esc)</source>
            <translation>Снять отбор (Esc)</translation>
        </message>
        <message>
            <source>No bookmarks yet.

Press B while reading to mark the current paragraph, or click beside its number. Several paragraphs: select words in them first. H highlights selected words.</source>
            <translation>Закладок пока нет.

При чтении нажмите B, чтобы отметить текущий пункт, или щелкните рядом с его номером. Чтобы отметить несколько пунктов, сначала выделите в них слова. H выделяет выбранные слова цветом.</translation>
        </message>
    </context>
    <context>
        <name>BookmarkMarking</name>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>У этого пункта нет номера: на него нельзя сослаться.</translation>
        </message>
        <message>
            <source>Bookmarked {number}</source>
            <translation>Закладка поставлена: пункт {number}</translation>
        </message>
        <message>
            <source>Highlighted words in {number}</source>
            <translation>Слова отмечены цветом: пункт {number}</translation>
        </message>
    </context>
    <context>
        <name>Bookmarks</name>
        <message>
            <source>Yellow</source>
            <translation>Жёлтый</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Зелёный</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Синий</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Розовый</translation>
        </message>
        <message>
            <source>its report is not in the library</source>
            <translation>её доклада нет в библиотеке</translation>
        </message>
        <message>
            <source>moved, was {number}</source>
            <translation>перемещен, был {number}</translation>
        </message>
        <message>
            <source>the text has changed</source>
            <translation>текст изменился</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>в тексте больше нет</translation>
        </message>
        <message>
            <source>No longer in the text</source>
            <translation>В тексте больше нет</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Выделение</translation>
        </message>
    </context>
    <context>
        <name>BookmarksPanel</name>
        <message>
            <source>Moved: {place} of {count}</source>
            <translation>Перемещено: {place} из {count}</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Закладки</translation>
        </message>
    </context>
    <context>
        <name>Certificate</name>
        <message>
            <source>As printed, such as A/79/1</source>
            <translation>Как напечатано, например A/79/1</translation>
        </message>
        <message>
            <source>Choose the language</source>
            <translation>Выберите язык</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>&amp;Symbol</source>
            <translation>&amp;Условное обозначение</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Условное обозначение</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Presumed from the name of the file: check the symbol.</source>
            <translation>Предположено по имени файла: проверьте условное обозначение.</translation>
        </message>
        <message>
            <source>Agenda item {item}</source>
            <translation>Пункт повестки дня: {item}</translation>
        </message>
        <message>
            <source>{numbered} of {paragraphs} paragraphs numbered, {sections} headings, {notes} footnotes, {tables} tables.</source>
            <translation>Пронумеровано пунктов: {numbered} из {paragraphs}; заголовков: {sections}; сносок: {notes}; таблиц: {tables}.</translation>
        </message>
        <message>
            <source>That is no UN document symbol. One looks like CTOC/COP/2024/2 or A/79/1.</source>
            <translation>Это не условное обозначение документа ООН. Оно выглядит так: CTOC/COP/2024/2 или A/79/1.</translation>
        </message>
        <message>
            <source>Numbers missing: {numbers}.</source>
            <translation>Нет номеров: {numbers}.</translation>
        </message>
        <message>
            <source>No gap.</source>
            <translation>Пропусков нет.</translation>
        </message>
        <message>
            <source>Numbers worked out: {count}.</source>
            <translation>Восстановлено номеров: {count}.</translation>
        </message>
        <message>
            <source>The library holds this very file already.</source>
            <translation>Этот файл уже есть в библиотеке.</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) of countries will find no words in it, and are kept.</source>
            <translation>
                <numerusform>%n поправка о странах не найдёт в ней своих слов; она сохраняется.</numerusform>
                <numerusform>%n поправки о странах не найдут в ней своих слов; они сохраняются.</numerusform>
                <numerusform>%n поправок о странах не найдут в ней своих слов; они сохраняются.</numerusform>
            </translation>
        </message>
        <message>
            <source>The library holds another version: {changed} paragraphs changed, {new} new, {gone} left out; {bookmarks} bookmarks affected.</source>
            <translation>В библиотеке есть другая версия. Изменено пунктов: {changed}; новых: {new}; опущено: {gone}. Затронуто закладок: {bookmarks}.</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новое</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>опущено</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Различия</translation>
        </message>
        <message>
            <source>found again</source>
            <translation>найдена снова</translation>
        </message>
        <message>
            <source>moves to paragraph {number}</source>
            <translation>переходит к пункту {number}</translation>
        </message>
        <message>
            <source>its text has changed</source>
            <translation>текст изменился</translation>
        </message>
        <message>
            <source>its text is no longer there</source>
            <translation>текста больше нет</translation>
        </message>
        <message>
            <source>Bookmarks affected</source>
            <translation>Затронутые закладки</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>No longer filter by {what}</source>
            <translation>Больше не отбирать: {what}</translation>
        </message>
    </context>
    <context>
        <name>CitingDialog</name>
        <message>
            <source>Citation style</source>
            <translation>Стиль ссылок</translation>
        </message>
        <message>
            <source>Text with citation</source>
            <translation>Текст со ссылкой</translation>
        </message>
        <message>
            <source>Citation only</source>
            <translation>Только ссылка</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Сбросить</translation>
        </message>
        <message>
            <source>Cite as UN documents do, in all three kinds</source>
            <translation>Ссылаться, как в документах ООН, во всех трёх случаях</translation>
        </message>
    </context>
    <context>
        <name>CommandsBeside</name>
        <message>
            <source>Citations are copied in this style from now on.</source>
            <translation>Теперь ссылки копируются в этом стиле.</translation>
        </message>
    </context>
    <context>
        <name>CompanionDialog</name>
        <message>
            <source>Side by side</source>
            <translation>Рядом</translation>
        </message>
        <message>
            <source>Symbol, language or title</source>
            <translation>Обозначение, язык или название</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>Другие языки</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Сравнить с</translation>
        </message>
        <message>
            <source>No document has these words in its symbol, language or title.</source>
            <translation>Нет документа с такими словами в обозначении, языке или названии.</translation>
        </message>
        <message>
            <source>&amp;Show beside</source>
            <translation>&amp;Показать рядом</translation>
        </message>
    </context>
    <context>
        <name>ConflictPane</name>
        <message>
            <source>Yours</source>
            <translation>Ваша</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Из файла</translation>
        </message>
        <message>
            <source>Keep &amp;both</source>
            <translation>О&amp;ставить обе</translation>
        </message>
        <message>
            <source>Keep m&amp;ine</source>
            <translation>&amp;Оставить мою</translation>
        </message>
        <message>
            <source>Take &amp;theirs</source>
            <translation>&amp;Взять из файла</translation>
        </message>
        <message>
            <source>The same for &amp;all</source>
            <translation>&amp;Так же для всех</translation>
        </message>
        <message>
            <source>(no note)</source>
            <translation>(нет заметки)</translation>
        </message>
    </context>
    <context>
        <name>ContentsPanel</name>
        <message>
            <source>Filter headings</source>
            <translation>Отбор заголовков</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>No heading has these words. Clear the filter to see them all.</source>
            <translation>Нет заголовка с такими словами. Очистите поле, чтобы увидеть все.</translation>
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message>
            <source>Nothing to copy yet: click a paragraph or select words in it.</source>
            <translation>Пока нечего копировать: щелкните пункт или выделите в нем слова.</translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>Скопировано: {what}</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>“{words}” names no c&amp;ountry here</source>
            <translation>«{words}» здесь не называет &amp;страну</translation>
        </message>
        <message>
            <source>{place}“{words}” no longer names {country}. Ctrl+Z takes it back.</source>
            <translation>{place}«{words}» больше не называет: {country}. Ctrl+Z отменит.</translation>
        </message>
        <message>
            <source>Select the words that name a country first, within one paragraph.</source>
            <translation>Сначала выделите слова, называющие страну, в пределах одного пункта.</translation>
        </message>
        <message>
            <source>Select only the words that name the country.</source>
            <translation>Выделите только слова, называющие страну.</translation>
        </message>
        <message>
            <source>{place}“{words}” now names {country}. Ctrl+Z takes it back.</source>
            <translation>{place}«{words}» теперь называет: {country}. Ctrl+Z отменит.</translation>
        </message>
        <message>
            <source>{place}The correction of “{words}” was taken back. Ctrl+Z makes it again.</source>
            <translation>{place}Исправление «{words}» отменено. Ctrl+Z вернет его.</translation>
        </message>
        <message>
            <source>no longer names {country}</source>
            <translation>больше не называет: {country}</translation>
        </message>
        <message>
            <source>names {country}</source>
            <translation>называет: {country}</translation>
        </message>
        <message>
            <source>not found in the text</source>
            <translation>не найдено в тексте</translation>
        </message>
        <message>
            <source>These words are no longer in the text; the correction is kept.</source>
            <translation>Этих слов в тексте больше нет; исправление сохранено.</translation>
        </message>
        <message>
            <source>{place}correction of “{words}”</source>
            <translation>{place}исправление «{words}»</translation>
        </message>
        <message>
            <source>Paragraph {number}: </source>
            <translation>Пункт {number}: </translation>
        </message>
    </context>
    <context>
        <name>CorrectionsDialog</name>
        <message>
            <source>Corrections of {country}</source>
            <translation>Исправления: {country}</translation>
        </message>
        <message>
            <source>Corrections of countries</source>
            <translation>Исправления по странам</translation>
        </message>
        <message>
            <source>What you put right is kept in your notebook, and holds when a report is added again.</source>
            <translation>Ваши исправления хранятся в записях и действуют, когда доклад добавляется снова.</translation>
        </message>
        <message>
            <source>There are no corrections.

To strike a mention, right-click the country in the text; to add one, select the words that name a country and choose Edit ▸ The selected words name a country.</source>
            <translation>Исправлений нет.

Чтобы убрать упоминание, щелкните страну в тексте правой кнопкой; чтобы добавить, выделите слова, называющие страну, и выберите Правка ▸ Выделенные слова называют страну.</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Исправления</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Отменить исправление</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
    </context>
    <context>
        <name>CountryBox</name>
        <message>
            <source>Any country</source>
            <translation>Любая страна</translation>
        </message>
        <message>
            <source>Country that a bookmark's words name</source>
            <translation>Страна, названная в словах закладки</translation>
        </message>
    </context>
    <context>
        <name>CountryCharts</name>
        <message numerus="yes">
            <source>and %n more report(s) with fewer activities</source>
            <translation>
                <numerusform>и еще %n доклад с меньшим числом мероприятий</numerusform>
                <numerusform>и еще %n доклада с меньшим числом мероприятий</numerusform>
                <numerusform>и еще %n докладов с меньшим числом мероприятий</numerusform>
            </translation>
        </message>
        <message>
            <source>By year; a period counts in each of its years</source>
            <translation>По годам; период учтен в каждом из своих лет</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>По годам</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>By type of activity</source>
            <translation>По видам мероприятий</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>By role of the country</source>
            <translation>По роли страны</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Доклад</translation>
        </message>
        <message>
            <source>By report, in the order of their dates</source>
            <translation>По докладам, в порядке дат</translation>
        </message>
    </context>
    <context>
        <name>CountryChooser</name>
        <message>
            <source>Compare with</source>
            <translation>Сравнить с</translation>
        </message>
        <message>
            <source>Compare {country} with:</source>
            <translation>Сравнить с: {country} и…</translation>
        </message>
        <message>
            <source>Name, pinyin or code</source>
            <translation>Название, пиньинь или код</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>Найти страну</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Страны</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Отмена</translation>
        </message>
        <message>
            <source>No country is called that.</source>
            <translation>Нет страны с таким названием.</translation>
        </message>
        <message>
            <source>It shares no activity; type a name.</source>
            <translation>Общих мероприятий нет; введите название.</translation>
        </message>
        <message numerus="yes">
            <source>%n shared activity(ies)</source>
            <translation>
                <numerusform>%n общее мероприятие</numerusform>
                <numerusform>%n общих мероприятия</numerusform>
                <numerusform>%n общих мероприятий</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountryPage</name>
        <message numerus="yes">
            <source>%n correction(s) by you</source>
            <translation>
                <numerusform>%n ваше исправление</numerusform>
                <numerusform>%n ваших исправления</numerusform>
                <numerusform>%n ваших исправлений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only regions and groups it belongs to: %n paragraph(s)</source>
            <translation>
                <numerusform>Только регионы и группы, в которые она входит: %n пункт</numerusform>
                <numerusform>Только регионы и группы, в которые она входит: %n пункта</numerusform>
                <numerusform>Только регионы и группы, в которые она входит: %n пунктов</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in {named} of {total} paragraphs; all {total} checked</source>
            <translation>Названа в {named} из {total} пунктов; проверены все {total}</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s), each in one language</source>
            <translation>
                <numerusform>%n доклад, на одном языке</numerusform>
                <numerusform>%n доклада, каждый на одном языке</numerusform>
                <numerusform>%n докладов, каждый на одном языке</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in {named} paragraphs of {reports}</source>
            <translation>Названа в пунктах: {named}; {reports}</translation>
        </message>
        <message>
            <source>Only these activities: {what} ({count})</source>
            <translation>Только эти мероприятия: {what} ({count})</translation>
        </message>
        <message>
            <source>Before the first heading</source>
            <translation>До первого заголовка</translation>
        </message>
        <message>
            <source>Copy all of them</source>
            <translation>Скопировать все</translation>
        </message>
        <message>
            <source>Activities and mentions</source>
            <translation>Мероприятия и упоминания</translation>
        </message>
        <message>
            <source>All countries</source>
            <translation>Все страны</translation>
        </message>
        <message>
            <source>All countries (Esc)</source>
            <translation>Все страны (Esc)</translation>
        </message>
        <message>
            <source>Copy a name</source>
            <translation>Скопировать название</translation>
        </message>
        <message>
            <source>Copy its name in one of six languages</source>
            <translation>Скопировать название на одном из шести языков</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Write a brief on this country into a file (Ctrl+Shift+E)</source>
            <translation>Записать справку по этой стране в файл (Ctrl+Shift+E)</translation>
        </message>
        <message>
            <source>In a window of its own</source>
            <translation>В отдельном окне</translation>
        </message>
        <message>
            <source>Show this in a larger window</source>
            <translation>Показать в большом окне</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Все доклады</translation>
        </message>
        <message>
            <source>What every report of the library says, by report</source>
            <translation>Что сказано во всех докладах библиотеки, по докладам</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>По дате</translation>
        </message>
        <message>
            <source>Activities in the order of their dates</source>
            <translation>Мероприятия в порядке дат</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Сравнить…</translation>
        </message>
        <message>
            <source>Show one country again</source>
            <translation>Снова показать одну страну</translation>
        </message>
        <message>
            <source>Show another country beside it</source>
            <translation>Показать рядом другую страну</translation>
        </message>
    </context>
    <context>
        <name>CountryPanel</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Paragraph {number}:</source>
            <translation>Пункт {number}:</translation>
        </message>
        <message>
            <source>No country is called that in six languages, pinyin or code.</source>
            <translation>Нет страны с таким названием на шести языках, с таким пиньинем или кодом.</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies) and territory(ies) named</source>
            <translation>
                <numerusform>названа %n страна или территория</numerusform>
                <numerusform>названы %n страны и территории</numerusform>
                <numerusform>названо %n стран и территорий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>all %n paragraph(s) checked</source>
            <translation>
                <numerusform>проверен %n пункт</numerusform>
                <numerusform>проверены все %n пункта</numerusform>
                <numerusform>проверены все %n пунктов</numerusform>
            </translation>
        </message>
        <message>
            <source>{named}; {checked}</source>
            <translation>{named}; {checked}</translation>
        </message>
        <message>
            <source>UN M49 regions are for statistical convenience.</source>
            <translation>Регионы M49 ООН служат для удобства статистики.</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>не названа</translation>
        </message>
        <message numerus="yes">
            <source>by a city, %n time(s)</source>
            <translation>
                <numerusform>по городу, %n раз</numerusform>
                <numerusform>по городу, %n раза</numerusform>
                <numerusform>по городу, %n раз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n para(s)</source>
            <translation>
                <numerusform>%n п.</numerusform>
                <numerusform>%n п.</numerusform>
                <numerusform>%n п.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n act(s)</source>
            <translation>
                <numerusform>%n мер.</numerusform>
                <numerusform>%n мер.</numerusform>
                <numerusform>%n мер.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name, pinyin or code</source>
            <translation>Название, пиньинь или код</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>Найти страну</translation>
        </message>
        <message>
            <source>By region</source>
            <translation>По регионам</translation>
        </message>
        <message>
            <source>Group countries by UN region</source>
            <translation>Группировать страны по регионам ООН</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Страны</translation>
        </message>
    </context>
    <context>
        <name>CountryRows</name>
        <message>
            <source>Listed for the words “{words}”</source>
            <translation>Включено из-за слов «{words}»</translation>
        </message>
        <message>
            <source>Listed because its sentence names the country: in this language no words of doing are looked for</source>
            <translation>Включено, так как в предложении названа страна: слова действия на этом языке не ищутся</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Мероприятия</translation>
        </message>
        <message>
            <source>Other mentions</source>
            <translation>Другие упоминания</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Упоминания</translation>
        </message>
        <message>
            <source>By a city only</source>
            <translation>Только по городу</translation>
        </message>
        <message>
            <source>Activities of both</source>
            <translation>Мероприятия обеих стран</translation>
        </message>
        <message>
            <source>Other activities of {country}</source>
            <translation>Другие мероприятия: {country}</translation>
        </message>
        <message>
            <source>Named in one paragraph</source>
            <translation>Названы в одном пункте</translation>
        </message>
        <message>
            <source>Other mentions of {country}</source>
            <translation>Другие упоминания: {country}</translation>
        </message>
        <message>
            <source>Names its people</source>
            <translation>О жителях страны</translation>
        </message>
    </context>
    <context>
        <name>CountryWords</name>
        <message>
            <source>Legislation</source>
            <translation>Законодательство</translation>
        </message>
        <message>
            <source>Strategy or plan</source>
            <translation>Стратегия или план</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Обучение</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Поездка</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Операция</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Совещание</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Кампания</translation>
        </message>
        <message>
            <source>Partnership</source>
            <translation>Партнерство</translation>
        </message>
        <message>
            <source>Research</source>
            <translation>Исследования</translation>
        </message>
        <message>
            <source>Support for victims</source>
            <translation>Помощь потерпевшим</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Оборудование</translation>
        </message>
        <message>
            <source>Other activity</source>
            <translation>Другое мероприятие</translation>
        </message>
        <message>
            <source>Takes part</source>
            <translation>Участвует</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Принимает</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>Финансирует</translation>
        </message>
        <message>
            <source>Party to it</source>
            <translation>Участница</translation>
        </message>
        <message>
            <source>Is its subject</source>
            <translation>Предмет мероприятия</translation>
        </message>
        <message>
            <source>On the route</source>
            <translation>На маршруте</translation>
        </message>
        <message>
            <source>Its nationals</source>
            <translation>Ее граждане</translation>
        </message>
        <message>
            <source>Named in it</source>
            <translation>Упомянута</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Без даты</translation>
        </message>
    </context>
    <context>
        <name>DateBox</name>
        <message>
            <source>Any date</source>
            <translation>Любая дата</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>За 7 дней</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>За 30 дней</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>С … по …</translation>
        </message>
        <message>
            <source>When a bookmark was made or last changed</source>
            <translation>Когда закладка сделана или изменена</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
    </context>
    <context>
        <name>Defects</name>
        <message>
            <source>Something went wrong in RefDesk. What you bookmarked and wrote is saved.</source>
            <translation>В RefDesk произошла ошибка. Ваши закладки и заметки сохранены.</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>The number {detail} is lost in the file; it was worked out.</source>
            <translation>Номер {detail} в файле утрачен; он восстановлен.</translation>
        </message>
        <message>
            <source>Missing before this paragraph: {detail}.</source>
            <translation>Перед этим пунктом не хватает: {detail}.</translation>
        </message>
        <message>
            <source>The numbers start anew here.</source>
            <translation>Здесь нумерация начинается заново.</translation>
        </message>
        <message>
            <source>A page break cut this paragraph; it was joined.</source>
            <translation>Пункт был разорван границей страницы; он соединен.</translation>
        </message>
        <message>
            <source>Left out: {detail}</source>
            <translation>Опущено: {detail}</translation>
        </message>
        <message>
            <source>A table of contents was left out ({detail} lines).</source>
            <translation>Оглавление опущено (строк: {detail}).</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The library holds no document “{name}”. The list of documents shows what it holds.</source>
            <translation>В библиотеке нет документа «{name}». Список документов показывает, что в ней есть.</translation>
        </message>
        <message>
            <source>“{name}” is held in several languages. Say which one is meant: {editions}.</source>
            <translation>«{name}» есть на нескольких языках. Укажите нужный: {editions}.</translation>
        </message>
        <message>
            <source>That report can no longer be brought back. It may have been brought back elsewhere.</source>
            <translation>Этот доклад больше нельзя вернуть. Возможно, он уже возвращен в другом месте.</translation>
        </message>
        <message>
            <source>There is no paragraph “{name}” in this document. Its outline shows which numbers it has.</source>
            <translation>В этом документе нет пункта «{name}». Его план показывает, какие номера есть.</translation>
        </message>
        <message>
            <source>There is no section “{name}” in this document. Its outline shows the sections it has.</source>
            <translation>В этом документе нет раздела «{name}». Его план показывает, какие разделы есть.</translation>
        </message>
        <message>
            <source>“{name}” is no country or territory known here. Try its UN name or its ISO 3166 code.</source>
            <translation>«{name}» — неизвестная страна или территория. Попробуйте название, принятое в ООН, или код ISO 3166.</translation>
        </message>
        <message>
            <source>There is nothing to export in “{name}”. Choose something that has at least one paragraph.</source>
            <translation>В «{name}» нечего экспортировать. Выберите то, где есть хотя бы один пункт.</translation>
        </message>
        <message>
            <source>There is no bookmark “{name}”. The list of bookmarks shows the ones there are.</source>
            <translation>Нет закладки «{name}». Список закладок показывает, какие есть.</translation>
        </message>
        <message>
            <source>“{name}” does not stand in that paragraph. Copy the words as the text has them.</source>
            <translation>Слов «{name}» в этом пункте нет. Скопируйте их так, как они стоят в тексте.</translation>
        </message>
        <message>
            <source>That search is no longer there. It may have been deleted elsewhere.</source>
            <translation>Этого запроса больше нет. Возможно, он удален в другом месте.</translation>
        </message>
        <message>
            <source>There is no change to take back: the bookmarks are as they were first made.</source>
            <translation>Отменять нечего: закладки такие, какими были поставлены.</translation>
        </message>
        <message>
            <source>“{name}” names no document or paragraph. Paste a citation such as “A/RES/77/236, para. 5”.</source>
            <translation>«{name}» не указывает на документ или пункт. Вставьте ссылку, например «A/RES/77/236, пункт 5».</translation>
        </message>
        <message>
            <source>There is no {what} “{name}”.</source>
            <translation>Не найдено: {what} «{name}».</translation>
        </message>
        <message>
            <source>The library holds another document “{name}” already. Each has a symbol of its own: check which this one has.</source>
            <translation>В библиотеке уже есть другой документ «{name}». У каждого свое обозначение: проверьте его.</translation>
        </message>
        <message>
            <source>The library holds “{name}” already. Remove that one first to bring this one back.</source>
            <translation>В библиотеке уже есть «{name}». Сначала уберите его, чтобы вернуть этот.</translation>
        </message>
        <message>
            <source>There is a bookmark on {name} already. Remove that one first, or choose another place.</source>
            <translation>На {name} уже есть закладка. Сначала удалите её или выберите другое место.</translation>
        </message>
        <message>
            <source>“{name}” is the only report left, and one must stay to be read. Add another before removing it.</source>
            <translation>«{name}» — последний доклад, а один должен остаться для чтения. Добавьте другой, прежде чем убрать его.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read ({reason}). If it is damaged, move it away to start anew.</source>
            <translation>Файл «{path}» не читается ({reason}). Если он поврежден, переместите его, чтобы начать заново.</translation>
        </message>
        <message>
            <source>The file “{path}” was written by a newer RefDesk. Update RefDesk to open it.</source>
            <translation>Файл «{path}» записан более новой версией RefDesk. Обновите RefDesk, чтобы открыть его.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be written ({reason}). Check the permissions and the free space there.</source>
            <translation>Файл «{path}» не удалось записать ({reason}). Проверьте права доступа и свободное место.</translation>
        </message>
        <message>
            <source>RefDesk has “{path}” open already and does not answer. Close its window, or end process {process}, and start again.</source>
            <translation>«{path}» уже открыт в RefDesk, который не отвечает. Закройте его окно или завершите процесс {process} и начните снова.</translation>
        </message>
        <message>
            <source>There is no file “{path}”. Choose the backup again.</source>
            <translation>Файла «{path}» нет. Выберите резервную копию снова.</translation>
        </message>
        <message>
            <source>“{path}” is no backup of RefDesk. Its backups are named refdesk-DATE-….zip.</source>
            <translation>«{path}» — не резервная копия RefDesk. Копии называются refdesk-ДАТА-….zip.</translation>
        </message>
        <message>
            <source>The backup “{path}” is damaged and was not used. Take another one; nothing was changed.</source>
            <translation>Резервная копия «{path}» повреждена и не использована. Возьмите другую; ничего не изменено.</translation>
        </message>
        <message>
            <source>The backup “{path}” was made by a newer RefDesk. Update RefDesk to restore it.</source>
            <translation>Резервная копия «{path}» создана более новой версией RefDesk. Обновите RefDesk, чтобы восстановить ее.</translation>
        </message>
        <message>
            <source>“{path}” holds shared bookmarks. Choose File ▸ Open shared bookmarks… to merge them.</source>
            <translation>В «{path}» присланные закладки. Чтобы объединить их, выберите «Файл ▸ Открыть присланные закладки…».</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be used as a backup ({reason}).</source>
            <translation>Файл «{path}» не может служить резервной копией ({reason}).</translation>
        </message>
        <message>
            <source>The file “{path}” is not there or cannot be opened. Choose it again; nothing was changed.</source>
            <translation>Файла «{path}» нет, или его нельзя открыть. Выберите его снова; ничего не изменено.</translation>
        </message>
        <message>
            <source>“{path}” is a backup. Choose File ▸ Restore… to merge it; nothing was changed.</source>
            <translation>«{path}» — резервная копия. Чтобы объединить её, выберите «Файл ▸ Восстановить…»; ничего не изменено.</translation>
        </message>
        <message>
            <source>“{path}” was made by a newer RefDesk. Update RefDesk to open it; nothing was changed.</source>
            <translation>«{path}» создан более новой версией RefDesk. Обновите RefDesk, чтобы открыть его; ничего не изменено.</translation>
        </message>
        <message>
            <source>“{path}” holds no bookmarks, or is damaged; nothing was changed. Let them be shared again with File ▸ Share bookmarks….</source>
            <translation>В «{path}» нет закладок, или файл повреждён; ничего не изменено. Попросите прислать их ещё раз: «Файл ▸ Поделиться закладками…».</translation>
        </message>
        <message>
            <source>The search was given up. Search again to have its answer.</source>
            <translation>Поиск прерван. Повторите его, чтобы получить ответ.</translation>
        </message>
        <message>
            <source>The file “{path}” is empty. Choose another one.</source>
            <translation>Файл «{path}» пуст. Выберите другой.</translation>
        </message>
        <message>
            <source>The file “{path}” is not a text. Save the document as plain text (UTF-8) first.</source>
            <translation>Файл «{path}» — не текст. Сначала сохраните документ как простой текст (UTF-8).</translation>
        </message>
        <message>
            <source>The characters of “{path}” could not be told. Save the document as plain text (UTF-8) first.</source>
            <translation>Не удалось распознать символы в «{path}». Сначала сохраните документ как простой текст (UTF-8).</translation>
        </message>
        <message>
            <source>“{path}” is no Word document, or a damaged one. Open it in Word and save it anew as .docx.</source>
            <translation>«{path}» — не документ Word, или он поврежден. Откройте его в Word и сохраните заново как .docx.</translation>
        </message>
        <message>
            <source>“{path}” is no web page that can be read. Save the page anew, or as text.</source>
            <translation>«{path}» — не веб-страница, которую можно прочесть. Сохраните ее заново или как текст.</translation>
        </message>
        <message>
            <source>“{path}” is larger than any report: it was not opened. Save the document anew, without its pictures.</source>
            <translation>«{path}» больше любого доклада и не открыт. Сохраните документ заново, без рисунков.</translation>
        </message>
        <message>
            <source>“{path}” holds pictures of pages, no text. Run text recognition (OCR) on it first, or take the Word file.</source>
            <translation>В «{path}» изображения страниц, а не текст. Сначала распознайте текст (OCR) или возьмите файл Word.</translation>
        </message>
        <message>
            <source>“{path}” is protected by a password. Open it with the password and save it without one.</source>
            <translation>«{path}» защищен паролем. Откройте его с паролем и сохраните без пароля.</translation>
        </message>
        <message>
            <source>“{path}” is a damaged PDF file. Get it anew, or take the Word file of the document.</source>
            <translation>«{path}» — поврежденный файл PDF. Получите его заново или возьмите файл Word.</translation>
        </message>
        <message>
            <source>“{path}” is an old Word file (.doc). Save it as .docx, or install LibreOffice to have it read here.</source>
            <translation>«{path}» — файл Word старого формата (.doc). Сохраните его как .docx или установите LibreOffice, чтобы читать его здесь.</translation>
        </message>
        <message>
            <source>“{path}” is a rich text or OpenDocument file. Save it as .docx, or install LibreOffice to have it read here.</source>
            <translation>«{path}» — файл RTF или OpenDocument. Сохраните его как .docx или установите LibreOffice, чтобы читать его здесь.</translation>
        </message>
        <message>
            <source>“{path}” could not be turned into a Word file (.docx). It may be damaged: save it as .docx yourself.</source>
            <translation>«{path}» не удалось преобразовать в файл Word (.docx). Возможно, он поврежден: сохраните его как .docx сами.</translation>
        </message>
        <message>
            <source>The parts of “{path}” stand too deep within each other to be read. Save the document anew, or as text.</source>
            <translation>Вложенность частей «{path}» слишком велика для чтения. Сохраните документ заново или как текст.</translation>
        </message>
        <message>
            <source>“{path}” is a spreadsheet, no report. Choose the Word or PDF file of the document.</source>
            <translation>«{path}» — электронная таблица, а не доклад. Выберите файл документа в формате Word или PDF.</translation>
        </message>
        <message>
            <source>“{path}” is a presentation, no report. Choose the Word or PDF file of the document.</source>
            <translation>«{path}» — презентация, а не доклад. Выберите файл документа в формате Word или PDF.</translation>
        </message>
        <message>
            <source>“{path}” is a message. Open it in your mail program and save the document that came with it.</source>
            <translation>«{path}» — письмо. Откройте его в почтовой программе и сохраните вложенный документ.</translation>
        </message>
        <message>
            <source>“{path}” is a picture. Run text recognition (OCR) on it first, or take the Word file.</source>
            <translation>«{path}» — рисунок. Сначала распознайте текст (OCR) или возьмите файл Word.</translation>
        </message>
        <message>
            <source>“{path}” is an archive of other files. Unpack it and add the documents in it.</source>
            <translation>«{path}» — архив с другими файлами. Распакуйте его и добавьте документы из него.</translation>
        </message>
        <message>
            <source>The library holds another version of “{name}”. To put this one in its place, say --replace.</source>
            <translation>В библиотеке есть другая версия «{name}». Чтобы заменить ее этой, добавьте --replace.</translation>
        </message>
        <message>
            <source>No numbered paragraphs were found in “{path}”. Is it a UN document?</source>
            <translation>В «{path}» не найдено пронумерованных пунктов. Это документ ООН?</translation>
        </message>
        <message>
            <source>“{path}” does not print its symbol. Say which it is, such as A/79/1.</source>
            <translation>В «{path}» не напечатано условное обозначение. Укажите его, например A/79/1.</translation>
        </message>
        <message>
            <source>The language of “{path}” could not be told. Say which it is, such as en.</source>
            <translation>Язык «{path}» не удалось определить. Укажите его, например ru.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read as a document ({reason}). Try another format of it.</source>
            <translation>Файл «{path}» не читается как документ ({reason}). Попробуйте другой формат.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Country brief: {country}</source>
            <translation>Справка по стране: {country}</translation>
        </message>
        <message>
            <source>Bookmarks and notes</source>
            <translation>Закладки и заметки</translation>
        </message>
        <message>
            <source>Search: {query}</source>
            <translation>Поиск: {query}</translation>
        </message>
        <message>
            <source>Documents consulted: {count}</source>
            <translation>Просмотрено документов: {count}</translation>
        </message>
        <message>
            <source>Named in {named} of {total} paragraphs; all {total} checked.</source>
            <translation>Названа в {named} из {total} пунктов; проверены все {total}.</translation>
        </message>
        <message>
            <source>Named in none of {total} paragraphs; all {total} checked.</source>
            <translation>Не названа ни в одном из {total} пунктов; проверены все {total}.</translation>
        </message>
        <message>
            <source>Activities reported: {count} ({kinds}).</source>
            <translation>Мероприятий в докладах: {count} ({kinds}).</translation>
        </message>
        <message>
            <source>Regions and groups that include the country are not counted.</source>
            <translation>Регионы и группы, в которые входит страна, не учтены.</translation>
        </message>
        <message>
            <source>Bookmarks: {count}; documents: {documents}.</source>
            <translation>Закладок: {count}; документов: {documents}.</translation>
        </message>
        <message>
            <source>Occurrences: {occurrences}; paragraphs: {paragraphs}; documents: {documents}.</source>
            <translation>Совпадений: {occurrences}; пунктов: {paragraphs}; документов: {documents}.</translation>
        </message>
        <message>
            <source>Rows: {count}; documents: {documents}.</source>
            <translation>Строк: {count}; документов: {documents}.</translation>
        </message>
        <message>
            <source>{part}: {countries}</source>
            <translation>{part}: {countries}</translation>
        </message>
        <message>
            <source>Register of activities</source>
            <translation>Перечень мероприятий</translation>
        </message>
        <message>
            <source>Register of instruments</source>
            <translation>Перечень документов и договоров</translation>
        </message>
        <message>
            <source>Register of publications</source>
            <translation>Перечень изданий</translation>
        </message>
        <message>
            <source>Register of programmes</source>
            <translation>Перечень программ</translation>
        </message>
        <message>
            <source>Register of organizations</source>
            <translation>Перечень организаций</translation>
        </message>
        <message>
            <source>Register of figures</source>
            <translation>Перечень цифр</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Symbol named</source>
            <translation>Указанное обозначение</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>Уточнение</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Единица</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Что подсчитано</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Программы</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Цифры</translation>
        </message>
        <message>
            <source>{title} ({count})</source>
            <translation>{title} ({count})</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Мероприятия</translation>
        </message>
        <message>
            <source>Other mentions</source>
            <translation>Другие упоминания</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Упоминания</translation>
        </message>
        <message>
            <source>Named by a city only</source>
            <translation>Названа только по городу</translation>
        </message>
        <message>
            <source>names its people</source>
            <translation>о жителях страны</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Заметка:</translation>
        </message>
        <message>
            <source>Labels:</source>
            <translation>Метки:</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Provenance</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Unofficial rendering</source>
            <translation>Неофициальное представление</translation>
        </message>
        <message>
            <source>Unofficial rendering. The document issued by the United Nations is authoritative.</source>
            <translation>Неофициальное представление. Аутентичным является документ, изданный Организацией Объединенных Наций.</translation>
        </message>
        <message>
            <source>Made with RefDesk {version} on {date} from the files described below.</source>
            <translation>Составлено в RefDesk {version} {date} по файлам, описанным ниже.</translation>
        </message>
        <message>
            <source>A symbol marked as presumed is not printed in the text; check it before citing.</source>
            <translation>Обозначение с пометкой «предположит.» в тексте не напечатано; проверьте его перед цитированием.</translation>
        </message>
        <message>
            <source>{symbol} (presumed)</source>
            <translation>{symbol} (предположит.)</translation>
        </message>
        <message>
            <source>{total}, of which {numbered} numbered</source>
            <translation>{total}, из них пронумеровано {numbered}</translation>
        </message>
        <message>
            <source>Note {mark} of the report: </source>
            <translation>Сноска {mark} доклада: </translation>
        </message>
        <message>
            <source>Side by side: {left} and {right}</source>
            <translation>Параллельно: {left} и {right}</translation>
        </message>
        <message>
            <source>Rows: {count}.</source>
            <translation>Строк: {count}.</translation>
        </message>
        <message>
            <source>Changed: {changed}; only in {left}: {only_left}; only in {right}: {only_right}.</source>
            <translation>Изменено: {changed}; только в {left}: {only_left}; только в {right}: {only_right}.</translation>
        </message>
        <message>
            <source>— nothing stands beside this paragraph —</source>
            <translation>— этому пункту ничего не соответствует —</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>only in {side}</source>
            <translation>только в {side}</translation>
        </message>
        <message>
            <source>{citation} ({date})</source>
            <translation>{citation} ({date})</translation>
        </message>
        <message>
            <source>Bookmarked:</source>
            <translation>Закладка:</translation>
        </message>
        <message>
            <source>{created}, changed {modified}</source>
            <translation>{created}, изменена {modified}</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>Стр. {page} из {total}</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>Список для чтения</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>жёлтая</translation>
        </message>
        <message>
            <source>green</source>
            <translation>зелёная</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>синяя</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>розовая</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>: </source>
            <translation>: </translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year} года</translation>
        </message>
        <message>
            <source>January February March April May June July August September October November December</source>
            <translation>января февраля марта апреля мая июня июля августа сентября октября ноября декабря</translation>
        </message>
        <message>
            <source>Legislation</source>
            <translation>Законодательство</translation>
        </message>
        <message>
            <source>Strategies and plans</source>
            <translation>Стратегии и планы</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Обучение</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Поездки</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Операции</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Совещания</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>Издания</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Кампании</translation>
        </message>
        <message>
            <source>Partnerships</source>
            <translation>Партнерства</translation>
        </message>
        <message>
            <source>Research</source>
            <translation>Исследования</translation>
        </message>
        <message>
            <source>Support for victims</source>
            <translation>Помощь потерпевшим</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Оборудование</translation>
        </message>
        <message>
            <source>Other activities</source>
            <translation>Другие мероприятия</translation>
        </message>
        <message>
            <source>taking part or assisted</source>
            <translation>участник или получатель помощи</translation>
        </message>
        <message>
            <source>host</source>
            <translation>принимающая сторона</translation>
        </message>
        <message>
            <source>sponsor</source>
            <translation>автор или спонсор</translation>
        </message>
        <message>
            <source>party</source>
            <translation>участница</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>предмет</translation>
        </message>
        <message>
            <source>on the route</source>
            <translation>на маршруте</translation>
        </message>
        <message>
            <source>its nationals</source>
            <translation>ее граждане</translation>
        </message>
        <message>
            <source>named</source>
            <translation>упомянута</translation>
        </message>
        <message>
            <source>now under another number</source>
            <translation>теперь под другим номером</translation>
        </message>
        <message>
            <source>text altered since</source>
            <translation>текст с тех пор изменен</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>в тексте больше нет</translation>
        </message>
        <message>
            <source>Citation</source>
            <translation>Ссылка</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Date in the text</source>
            <translation>Дата в тексте</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Made (UTC)</source>
            <translation>Создано (UTC)</translation>
        </message>
        <message>
            <source>Changed (UTC)</source>
            <translation>Изменено (UTC)</translation>
        </message>
        <message>
            <source>Date of the report</source>
            <translation>Дата доклада</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>Цвет</translation>
        </message>
        <message>
            <source>Highlighted words</source>
            <translation>Выделенные слова</translation>
        </message>
        <message>
            <source>Changed words</source>
            <translation>Изменённые слова</translation>
        </message>
        <message>
            <source>{column}: {side}</source>
            <translation>{column}: {side}</translation>
        </message>
        <message>
            <source>Exported with</source>
            <translation>Экспортировано в</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Условное обозначение</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Распространение</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Языковая версия</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Язык оригинала</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Пункты</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>SHA-256 of the file</source>
            <translation>SHA-256 файла</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>арабский</translation>
        </message>
        <message>
            <source>English</source>
            <translation>английский</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>испанский</translation>
        </message>
        <message>
            <source>French</source>
            <translation>французский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>русский</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>китайский</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>С&amp;одержание</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>Что экспортировать</translation>
        </message>
        <message>
            <source>With my &amp;notes and labels</source>
            <translation>&amp;С моими заметками и метками</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>Сохранить &amp;как…</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Формат</translation>
        </message>
    </context>
    <context>
        <name>ExportProgress</name>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Nothing to export yet: move to a paragraph first.</source>
            <translation>Пока нечего экспортировать: сначала перейдите к пункту.</translation>
        </message>
        <message>
            <source>Open a country first: choose it in the list of countries.</source>
            <translation>Сначала откройте страну: выберите ее в списке стран.</translation>
        </message>
        <message>
            <source>all reports</source>
            <translation>все доклады</translation>
        </message>
        <message>
            <source>All bookmarks: {count}</source>
            <translation>Все закладки: {count}</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Закладки</translation>
        </message>
        <message>
            <source>Bookmarks as listed: {count}</source>
            <translation>Закладки из списка: {count}</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>Список для чтения</translation>
        </message>
        <message>
            <source>Reading list, in my own order: {count}</source>
            <translation>Список для чтения, в моём порядке: {count}</translation>
        </message>
        <message>
            <source>Text: {citation}</source>
            <translation>Текст: {citation}</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>всё</translation>
        </message>
        <message>
            <source>Side by side: {what}</source>
            <translation>Параллельно: {what}</translation>
        </message>
        <message>
            <source>Country brief: {country}</source>
            <translation>Справка по стране: {country}</translation>
        </message>
        <message>
            <source>Search results: {query}</source>
            <translation>Результаты поиска: {query}</translation>
        </message>
        <message>
            <source>Section: {title}</source>
            <translation>Раздел: {title}</translation>
        </message>
        <message>
            <source>Web page (.html)</source>
            <translation>Веб-страница (.html)</translation>
        </message>
        <message>
            <source>Values (.csv)</source>
            <translation>Значения (.csv)</translation>
        </message>
        <message>
            <source>Annotations for programs (.json)</source>
            <translation>Аннотации для программ (.json)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Сохранено: {path}</translation>
        </message>
        <message>
            <source>The export was stopped; no file was written or changed.</source>
            <translation>Экспорт остановлен; ни один файл не записан и не изменён.</translation>
        </message>
        <message>
            <source>Exporting… {percent}%</source>
            <translation>Экспорт… {percent} %</translation>
        </message>
    </context>
    <context>
        <name>FactsDialog</name>
        <message>
            <source>About this report</source>
            <translation>Сведения о докладе</translation>
        </message>
        <message>
            <source>&amp;Symbol</source>
            <translation>&amp;Условное обозначение</translation>
        </message>
        <message>
            <source>The symbol is &amp;certain</source>
            <translation>О&amp;бозначение подтверждено</translation>
        </message>
        <message>
            <source>&amp;Certain, though the text does not print it</source>
            <translation>Подтверждено, &amp;хотя в тексте его нет</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>Ori&amp;ginal</source>
            <translation>Я&amp;зык оригинала</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Дата</translation>
        </message>
        <message>
            <source>year-month-day, such as 2024-07-23</source>
            <translation>год-месяц-день, например 2024-07-23</translation>
        </message>
        <message>
            <source>&amp;Body</source>
            <translation>&amp;Орган</translation>
        </message>
        <message>
            <source>S&amp;ession</source>
            <translation>&amp;Сессия</translation>
        </message>
        <message>
            <source>Session &amp;place</source>
            <translation>&amp;Место сессии</translation>
        </message>
        <message>
            <source>Session d&amp;ates</source>
            <translation>С&amp;роки сессии</translation>
        </message>
        <message>
            <source>Agenda &amp;item</source>
            <translation>Пун&amp;кт повестки дня</translation>
        </message>
        <message>
            <source>Age&amp;nda title</source>
            <translation>Наз&amp;вание пункта</translation>
        </message>
        <message>
            <source>Dist&amp;ribution</source>
            <translation>Рас&amp;пространение</translation>
        </message>
        <message>
            <source>A&amp;uthor</source>
            <translation>&amp;Автор</translation>
        </message>
        <message>
            <source>{numbered} numbered, {sections} headings</source>
            <translation>пронумеровано: {numbered}; заголовков: {sections}</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Пункты</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>That is no UN document symbol. One looks like CTOC/COP/2024/2 or A/79/1.</source>
            <translation>Это не условное обозначение документа ООН. Оно выглядит так: CTOC/COP/2024/2 или A/79/1.</translation>
        </message>
        <message>
            <source>That is no date. Write it as year-month-day, 2024-07-23, or leave it empty.</source>
            <translation>Это не дата. Запишите ее как год-месяц-день, 2024-07-23, или оставьте поле пустым.</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message>
            <source>“{text}” names no place. Type a paragraph number such as 55, or paste a citation.</source>
            <translation>«{text}» не указывает место. Введите номер пункта, например 55, или вставьте ссылку.</translation>
        </message>
        <message>
            <source>Place {place} of {count} is open: {here}. Not open: {others}. Ctrl+G, then Enter opens the next.</source>
            <translation>Открыто место {place} из {count}: {here}. Не открыто: {others}. Ctrl+G, затем Enter откроет следующее.</translation>
        </message>
        <message>
            <source>{why} Ctrl+G, then Enter opens the next place: {next}</source>
            <translation>{why} Ctrl+G, затем Enter откроет следующее место: {next}</translation>
        </message>
        <message>
            <source>{symbol} is not in this library. Its official address is {address}</source>
            <translation>{symbol} нет в этой библиотеке. Официальный адрес: {address}</translation>
        </message>
        <message>
            <source>There is no paragraph {number}. This report has paragraphs {first} to {last}.</source>
            <translation>Нет пункта {number}. В этом докладе пункты с {first} по {last}.</translation>
        </message>
        <message>
            <source>{symbol} has no paragraph {number}, but paragraphs {first} to {last}.</source>
            <translation>В {symbol} нет пункта {number}, есть пункты с {first} по {last}.</translation>
        </message>
    </context>
    <context>
        <name>GoToBox</name>
        <message>
            <source>Go to: 55, a citation</source>
            <translation>Перейти: 55, ссылка</translation>
        </message>
        <message>
            <source>Go to a paragraph or a citation</source>
            <translation>Перейти к пункту или по ссылке</translation>
        </message>
        <message>
            <source>A paragraph number, or a citation in any UN language (Ctrl+G)</source>
            <translation>Номер пункта или ссылка на любом языке ООН (Ctrl+G)</translation>
        </message>
    </context>
    <context>
        <name>Halves</name>
        <message>
            <source>Text beside</source>
            <translation>Текст рядом</translation>
        </message>
        <message>
            <source>Close what is beside (Esc, F7)</source>
            <translation>Закрыть текст рядом (Esc, F7)</translation>
        </message>
        <message>
            <source>Close what is beside</source>
            <translation>Закрыть текст рядом</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>RefDesk {version} reads United Nations reports without a network.</source>
            <translation>RefDesk {version} — чтение докладов Организации Объединенных Наций без сети.</translation>
        </message>
        <message>
            <source>Free software under the MIT licence. An unofficial rendering: the official text is the UN document.</source>
            <translation>Свободная программа по лицензии MIT. Представление неофициальное: официальным текстом является документ ООН.</translation>
        </message>
        <message>
            <source>About RefDesk</source>
            <translation>О программе RefDesk</translation>
        </message>
    </context>
    <context>
        <name>Highlighting</name>
        <message>
            <source>Select the words to highlight first.</source>
            <translation>Сначала выделите слова, которые нужно отметить цветом.</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Выделение</translation>
        </message>
        <message>
            <source>Remove the bookmark on {number}</source>
            <translation>Удалить закладку: пункт {number}</translation>
        </message>
        <message>
            <source>Bookmark {number}</source>
            <translation>Добавить закладку: пункт {number}</translation>
        </message>
        <message>
            <source>Colour of the highlight</source>
            <translation>Цвет выделения</translation>
        </message>
        <message>
            <source>Note on the highlight</source>
            <translation>Заметка к выделению</translation>
        </message>
        <message>
            <source>Remove the highlight</source>
            <translation>Удалить выделение</translation>
        </message>
        <message>
            <source>Nothing to bookmark yet: move to a paragraph first.</source>
            <translation>Пока нечего отмечать: сначала перейдите к пункту.</translation>
        </message>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>У этого пункта нет номера: на него нельзя сослаться.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Add report</source>
            <translation>Добавить доклад</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>Читается {file}…</translation>
        </message>
        <message>
            <source>&amp;Add to the library</source>
            <translation>Добавить &amp;в библиотеку</translation>
        </message>
        <message>
            <source>&amp;Replace the version that is held</source>
            <translation>Заменить &amp;имеющуюся версию</translation>
        </message>
        <message>
            <source>&amp;Open the report</source>
            <translation>Открыть &amp;доклад</translation>
        </message>
        <message>
            <source>&amp;Add {count} reports</source>
            <translation>До&amp;бавить доклады ({count})</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Отмена</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>waiting</source>
            <translation>в очереди</translation>
        </message>
        <message>
            <source>{symbol} · {numbered} of {paragraphs} numbered</source>
            <translation>{symbol} · номера {numbered}/{paragraphs}</translation>
        </message>
        <message>
            <source>{symbol} · another version is held</source>
            <translation>{symbol} · есть другая версия</translation>
        </message>
        <message>
            <source>{symbol} · in the library already</source>
            <translation>{symbol} · уже в библиотеке</translation>
        </message>
        <message>
            <source>its symbol is missing</source>
            <translation>нет условного обозначения</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>не читается</translation>
        </message>
        <message>
            <source>{symbol} · added</source>
            <translation>{symbol} · добавлено</translation>
        </message>
    </context>
    <context>
        <name>Including</name>
        <message numerus="yes">
            <source>May include it: %n paragraph(s) naming a region or group it belongs to</source>
            <translation>
                <numerusform>Может относиться к ней: %n пункт, где назван ее регион или группа</numerusform>
                <numerusform>Могут относиться к ней: %n пункта, где назван ее регион или группа</numerusform>
                <numerusform>Могут относиться к ней: %n пунктов, где назван ее регион или группа</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keeper</name>
        <message>
            <source>The data folder is open on “{machine}” as well. Close RefDesk there before writing here.</source>
            <translation>Папка данных открыта и на «{machine}». Закройте там RefDesk, прежде чем писать здесь.</translation>
        </message>
        <message>
            <source>The bookmarks could not be backed up. {why}</source>
            <translation>Не удалось создать резервную копию закладок. {why}</translation>
        </message>
        <message>
            <source>This folder cannot be written: reports can be read, bookmarks stay as they are.</source>
            <translation>В эту папку нельзя писать: доклады можно читать, закладки остаются прежними.</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>Где находятся данные</translation>
        </message>
        <message>
            <source>The data folder lies in a folder that {service} carries to other machines.</source>
            <translation>Папка данных лежит в папке, которую {service} переносит на другие машины.</translation>
        </message>
        <message>
            <source>The data folder lies on a network drive ({kind}).</source>
            <translation>Папка данных лежит на сетевом диске ({kind}).</translation>
        </message>
        <message>
            <source>Two machines that write into it at once can damage it. Close RefDesk, move the folder “{path}” to this machine's own disk, and start RefDesk with --library and the new place.</source>
            <translation>Две машины, пишущие в нее одновременно, могут ее повредить. Закройте RefDesk, перенесите папку «{path}» на диск этой машины и запустите RefDesk с --library и новым местом.</translation>
        </message>
        <message>
            <source>To have your bookmarks on other machines, use File ▸ Back up… here and File ▸ Restore… there.</source>
            <translation>Чтобы закладки были и на других машинах, выберите Файл ▸ Создать резервную копию… здесь и Файл ▸ Восстановить… там.</translation>
        </message>
    </context>
    <context>
        <name>LibraryModel</name>
        <message>
            <source>Symbol</source>
            <translation>Обозначение</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Пункты</translation>
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
            <translation>{shown} из {total}</translation>
        </message>
        <message>
            <source>Reports: {total}</source>
            <translation>Докладов: {total}</translation>
        </message>
        <message>
            <source>No report matches “{words}”. Clear the filter to see all, or press Ctrl+O to add one.</source>
            <translation>Нет докладов со словами «{words}». Очистите поле, чтобы увидеть все, или нажмите Ctrl+O, чтобы добавить доклад.</translation>
        </message>
        <message>
            <source>There are no reports yet. Press Ctrl+O to add one.</source>
            <translation>Докладов пока нет. Нажмите Ctrl+O, чтобы добавить.</translation>
        </message>
        <message>
            <source>Re&amp;lated to {name}</source>
            <translation>С&amp;вязанные: {name}</translation>
        </message>
        <message>
            <source>Re&amp;lated</source>
            <translation>Св&amp;язанные</translation>
        </message>
        <message>
            <source>{name}, former version of {when}</source>
            <translation>{name}, прежняя версия от {when}</translation>
        </message>
        <message>
            <source>{name}, removed {when}</source>
            <translation>{name}, убран {when}</translation>
        </message>
        <message>
            <source>The last {count} are kept.</source>
            <translation>Хранятся последние {count}.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name}: убран из библиотеки.</translation>
        </message>
        <message>
            <source>{name} was removed; its bookmarks ({count}) are kept.</source>
            <translation>{name}: убран из библиотеки; закладки ({count}) сохранены.</translation>
        </message>
        <message>
            <source>{name} is in the library again.</source>
            <translation>{name}: снова в библиотеке.</translation>
        </message>
        <message>
            <source>The facts of {name} were saved.</source>
            <translation>{name}: сведения сохранены.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Библиотека</translation>
        </message>
        <message>
            <source>Filter by any words: symbol, title, session, year…</source>
            <translation>Отбор по словам: обозначение, название, сессия, год…</translation>
        </message>
        <message>
            <source>Filter reports</source>
            <translation>Отбор докладов</translation>
        </message>
        <message>
            <source>Sort &amp;by</source>
            <translation>&amp;Порядок</translation>
        </message>
        <message>
            <source>&amp;Descending</source>
            <translation>По у&amp;быванию</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Доклады</translation>
        </message>
        <message>
            <source>Related reports</source>
            <translation>Связанные доклады</translation>
        </message>
        <message>
            <source>No other report here belongs to it, cites it or is cited by it.</source>
            <translation>Здесь нет докладов, которые к нему относятся, на него ссылаются или в нем упомянуты.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>О&amp;ткрыть</translation>
        </message>
        <message>
            <source>Show b&amp;eside</source>
            <translation>Показать &amp;рядом</translation>
        </message>
        <message>
            <source>About this &amp;report…</source>
            <translation>&amp;Сведения о докладе…</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Убрать</translation>
        </message>
        <message>
            <source>Recently remo&amp;ved</source>
            <translation>&amp;Недавно убранные</translation>
        </message>
        <message>
            <source>&amp;Add report…</source>
            <translation>&amp;Добавить доклад…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The bookmarked words are no longer in this text; the bookmark keeps them.</source>
            <translation>Отмеченных слов в этом тексте больше нет; закладка их хранит.</translation>
        </message>
        <message>
            <source>Text size {pixels}</source>
            <translation>Размер текста: {pixels}</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>{country}, {column}: {count}</source>
            <translation>{country}, {column}: {count}</translation>
        </message>
    </context>
    <context>
        <name>MatrixWindow</name>
        <message>
            <source>Before the first heading</source>
            <translation>До первого заголовка</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n страна</numerusform>
                <numerusform>%n страны</numerusform>
                <numerusform>%n стран</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} из {total}</translation>
        </message>
        <message>
            <source>No activity of any country was found here.</source>
            <translation>Мероприятий стран здесь не найдено.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message numerus="yes">
            <source>Copied as a table: %n row(s)</source>
            <translation>
                <numerusform>Скопировано как таблица: %n строка</numerusform>
                <numerusform>Скопировано как таблица: %n строки</numerusform>
                <numerusform>Скопировано как таблица: %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>Экспорт таблицы</translation>
        </message>
        <message>
            <source>Table for spreadsheets</source>
            <translation>Таблица для табличных программ</translation>
        </message>
        <message>
            <source>Exported to {path}</source>
            <translation>Экспортировано: {path}</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Все доклады</translation>
        </message>
        <message>
            <source>Count the activities in every report, each in one language</source>
            <translation>Подсчитать мероприятия во всех докладах, каждый на одном языке</translation>
        </message>
        <message>
            <source>Countries and activities</source>
            <translation>Страны и мероприятия</translation>
        </message>
        <message>
            <source>Name, pinyin or code</source>
            <translation>Название, пиньинь или код</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>Найти страну</translation>
        </message>
        <message>
            <source>Col&amp;umns</source>
            <translation>&amp;Столбцы</translation>
        </message>
        <message>
            <source>Sort &amp;by</source>
            <translation>&amp;Порядок</translation>
        </message>
        <message>
            <source>Types of activity</source>
            <translation>Виды мероприятий</translation>
        </message>
        <message>
            <source>Sections of this report</source>
            <translation>Разделы этого доклада</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Доклады</translation>
        </message>
        <message>
            <source>Activities by country</source>
            <translation>Мероприятия по странам</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>О&amp;ткрыть</translation>
        </message>
        <message>
            <source>&amp;Copy table</source>
            <translation>&amp;Копировать таблицу</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Экспорт…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Закрыть</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>As the &amp;system</source>
            <translation>&amp;Как в системе</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Светлая</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Темная</translation>
        </message>
        <message>
            <source>&amp;Open report</source>
            <translation>О&amp;ткрыть доклад</translation>
        </message>
        <message>
            <source>Highlight in colour</source>
            <translation>Отметить цветом</translation>
        </message>
        <message>
            <source>Read &amp;in another language</source>
            <translation>&amp;Читать на другом языке</translation>
        </message>
        <message>
            <source>Colou&amp;r scheme</source>
            <translation>&amp;Цвета</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>Панель инструментов</translation>
        </message>
    </context>
    <context>
        <name>NamingDialog</name>
        <message>
            <source>These words name a country</source>
            <translation>Эти слова называют страну</translation>
        </message>
        <message>
            <source>“{words}” names:</source>
            <translation>«{words}» называет:</translation>
        </message>
        <message>
            <source>Type a name, pinyin or a code.</source>
            <translation>Введите название, пиньинь или код.</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Ctrl+click opens {place}</source>
            <translation>Ctrl+щелчок открывает: {place}</translation>
        </message>
        <message>
            <source>Open {place}</source>
            <translation>Открыть: {place}</translation>
        </message>
    </context>
    <context>
        <name>Parallel</name>
        <message>
            <source>There is no difference.</source>
            <translation>Различий нет.</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>only at the left</source>
            <translation>только слева</translation>
        </message>
        <message>
            <source>Difference {place} of {total}: paragraph {number}, {what}</source>
            <translation>Различие {place} из {total}: пункт {number}, {what}</translation>
        </message>
        <message>
            <source>only at the right</source>
            <translation>только справа</translation>
        </message>
        <message>
            <source>— nothing here —</source>
            <translation>— здесь ничего нет —</translation>
        </message>
        <message>
            <source>— no paragraph {number} in this edition —</source>
            <translation>— нет пункта {number} в этой версии —</translation>
        </message>
        <message>
            <source>— nothing beside paragraph {number} —</source>
            <translation>— рядом с пунктом {number} ничего нет —</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>Only in this document</source>
            <translation>Только в этом документе</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Без различий</translation>
        </message>
        <message>
            <source>{changed} changed, {here} only here, {there} only there</source>
            <translation>изменено: {changed}; только здесь: {here}; только там: {there}</translation>
        </message>
        <message>
            <source>Add the report in another language first: File ▸ Add report…</source>
            <translation>Сначала добавьте доклад на другом языке: Файл ▸ Добавить доклад…</translation>
        </message>
    </context>
    <context>
        <name>PastSearches</name>
        <message>
            <source>No longer save it</source>
            <translation>Больше не хранить</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Сохранить этот запрос</translation>
        </message>
        <message>
            <source>Delete this search</source>
            <translation>Удалить этот запрос</translation>
        </message>
        <message>
            <source>Delete the search history</source>
            <translation>Удалить историю поиска</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Сохраненные запросы</translation>
        </message>
        <message>
            <source>Last searches</source>
            <translation>Недавние запросы</translation>
        </message>
        <message>
            <source>Saved and last searches</source>
            <translation>Сохраненные и недавние запросы</translation>
        </message>
        <message>
            <source>all reports</source>
            <translation>все доклады</translation>
        </message>
        <message>
            <source>broad</source>
            <translation>расширенный</translation>
        </message>
    </context>
    <context>
        <name>Presentation</name>
        <message>
            <source>Bookmarks</source>
            <translation>Закладки</translation>
        </message>
        <message>
            <source>No bookmark fits the filter of the bookmarks panel. Clear it there, then press F6 again.</source>
            <translation>Ни одна закладка не подходит под условия отбора на панели закладок. Снимите их там и снова нажмите F6.</translation>
        </message>
        <message>
            <source>Text size {pixels}</source>
            <translation>Размер текста: {pixels}</translation>
        </message>
        <message>
            <source>This bookmark has no note.</source>
            <translation>У этой закладки нет заметки.</translation>
        </message>
        <message>
            <source>Tab: next link · Enter: open it</source>
            <translation>Tab: следующая ссылка · Enter: открыть</translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>Скопировано: {what}</translation>
        </message>
        <message>
            <source>The bookmarked words are no longer in this text; the bookmark keeps them.</source>
            <translation>Отмеченных слов в этом тексте больше нет; закладка их хранит.</translation>
        </message>
        <message>
            <source>Previous bookmark</source>
            <translation>Предыдущая закладка</translation>
        </message>
        <message>
            <source>Next bookmark</source>
            <translation>Следующая закладка</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Space: read on · N: note · L: list · + −: size · C: citation · Enter: go there · F11: window · Esc: close</source>
            <translation>Пробел: читать дальше · N: заметка · L: список · + −: размер · C: ссылка · Enter: перейти · F11: окно · Esc: закрыть</translation>
        </message>
        <message>
            <source>No bookmarks yet.

Press B while reading to mark the current paragraph, or click beside its number. Several paragraphs: select words in them first. H highlights selected words.</source>
            <translation>Закладок пока нет.

При чтении нажмите B, чтобы отметить текущий пункт, или щелкните рядом с его номером. Чтобы отметить несколько пунктов, сначала выделите в них слова. H выделяет выбранные слова цветом.</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Bookmarked</source>
            <translation>Есть закладка</translation>
        </message>
        <message>
            <source>Words here are highlighted</source>
            <translation>Здесь есть слова, отмеченные цветом</translation>
        </message>
        <message>
            <source>Report text</source>
            <translation>Текст доклада</translation>
        </message>
    </context>
    <context>
        <name>Reanchoring</name>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Take the place and the words as they are now</source>
            <translation>Взять место и слова, какие они сейчас</translation>
        </message>
        <message>
            <source>Put it here</source>
            <translation>Поместить сюда</translation>
        </message>
        <message>
            <source>Put it on the words that are selected in the text, or on the current paragraph</source>
            <translation>Поместить на выделенные в тексте слова или на текущий пункт</translation>
        </message>
        <message>
            <source>The words stand elsewhere now.</source>
            <translation>Слова теперь в другом месте.</translation>
        </message>
        <message>
            <source>The words are not the ones you marked.</source>
            <translation>Слова уже не те, что были отмечены.</translation>
        </message>
        <message>
            <source>The words are gone. Go to where they belong, then put it here.</source>
            <translation>Слов больше нет. Перейдите туда, где им место, и поместите закладку сюда.</translation>
        </message>
        <message>
            <source>Its report is not in the library. Add it, or put the bookmark elsewhere.</source>
            <translation>Её доклада нет в библиотеке. Добавьте его или поместите закладку в другое место.</translation>
        </message>
        <message>
            <source>Most like it: {numbers}</source>
            <translation>Больше всего похожи: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>RegisterModel</name>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n место</numerusform>
                <numerusform>%n места</numerusform>
                <numerusform>%n мест</numerusform>
            </translation>
        </message>
        <message>
            <source>para. {number}</source>
            <translation>пункт {number}</translation>
        </message>
        <message>
            <source>Paragraphs: {numbers}</source>
            <translation>Пункты: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>RegisterPanel</name>
        <message numerus="yes">
            <source>%n report(s) checked</source>
            <translation>
                <numerusform>проверен %n доклад</numerusform>
                <numerusform>проверено %n доклада</numerusform>
                <numerusform>проверено %n докладов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) checked</source>
            <translation>
                <numerusform>проверен %n пункт</numerusform>
                <numerusform>проверено %n пункта</numerusform>
                <numerusform>проверено %n пунктов</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} из {total}</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>{entries}, {places}</source>
            <translation>{entries}, {places}</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n место</numerusform>
                <numerusform>%n места</numerusform>
                <numerusform>%n мест</numerusform>
            </translation>
        </message>
        <message>
            <source>{found}; {checked}</source>
            <translation>{found}; {checked}</translation>
        </message>
        <message>
            <source>{nothing}; {checked}.</source>
            <translation>{nothing}; {checked}.</translation>
        </message>
        <message>
            <source>Nothing in this register has “{words}”.</source>
            <translation>В этом перечне нет записей со словами «{words}».</translation>
        </message>
        <message numerus="yes">
            <source>Copied as a table: %n row(s)</source>
            <translation>
                <numerusform>Скопировано как таблица: %n строка</numerusform>
                <numerusform>Скопировано как таблица: %n строки</numerusform>
                <numerusform>Скопировано как таблица: %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Все доклады</translation>
        </message>
        <message>
            <source>Show the register of every report, each in one language</source>
            <translation>Показать перечень по всем докладам, каждый на одном языке</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Перечень</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Отбор</translation>
        </message>
        <message>
            <source>Filter the register</source>
            <translation>Отбор в перечне</translation>
        </message>
        <message>
            <source>Entries of the register</source>
            <translation>Записи перечня</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Копировать таблицу</translation>
        </message>
        <message>
            <source>Show in a larger window</source>
            <translation>Показать в большом окне</translation>
        </message>
    </context>
    <context>
        <name>RegisterSurvey</name>
        <message>
            <source>all reports</source>
            <translation>все доклады</translation>
        </message>
    </context>
    <context>
        <name>RegisterWindow</name>
        <message>
            <source>Registers</source>
            <translation>Перечни</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Закрыть</translation>
        </message>
    </context>
    <context>
        <name>RegisterWords</name>
        <message>
            <source>Activities</source>
            <translation>Мероприятия</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>Документы и договоры</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>Издания</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Программы</translation>
        </message>
        <message>
            <source>Organizations</source>
            <translation>Организации</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Цифры</translation>
        </message>
        <message>
            <source>No activity is reported in this report</source>
            <translation>В этом докладе нет мероприятий</translation>
        </message>
        <message>
            <source>No instrument is named in this report</source>
            <translation>В этом докладе не названы документы и договоры</translation>
        </message>
        <message>
            <source>No publication is named in this report</source>
            <translation>В этом докладе не названы издания</translation>
        </message>
        <message>
            <source>No programme is named in this report</source>
            <translation>В этом докладе не названы программы</translation>
        </message>
        <message>
            <source>No organization is named in this report</source>
            <translation>В этом докладе не названы организации</translation>
        </message>
        <message>
            <source>No figure is given in this report</source>
            <translation>В этом докладе нет цифр</translation>
        </message>
        <message>
            <source>No activity is reported in any report</source>
            <translation>Ни в одном докладе нет мероприятий</translation>
        </message>
        <message>
            <source>No instrument is named in any report</source>
            <translation>Ни в одном докладе не названы документы и договоры</translation>
        </message>
        <message>
            <source>No publication is named in any report</source>
            <translation>Ни в одном докладе не названы издания</translation>
        </message>
        <message>
            <source>No programme is named in any report</source>
            <translation>Ни в одном докладе не названы программы</translation>
        </message>
        <message>
            <source>No organization is named in any report</source>
            <translation>Ни в одном докладе не названы организации</translation>
        </message>
        <message>
            <source>No figure is given in any report</source>
            <translation>Ни в одном докладе нет цифр</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>В тексте</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Единица</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>Уточнение</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Что подсчитано</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Пункты</translation>
        </message>
        <message>
            <source>Countries and their part</source>
            <translation>Страны и их роль</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Повестка</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Соглашение</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Оценка</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Кампания</translation>
        </message>
        <message>
            <source>Charter</source>
            <translation>Устав</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Договор</translation>
        </message>
        <message>
            <source>Compendium</source>
            <translation>Сборник</translation>
        </message>
        <message>
            <source>Convention</source>
            <translation>Конвенция</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Суд</translation>
        </message>
        <message>
            <source>Covenant</source>
            <translation>Пакт</translation>
        </message>
        <message>
            <source>Curriculum</source>
            <translation>Учебный план</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>База данных</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Декларация</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Проект документа</translation>
        </message>
        <message>
            <source>Financial institution</source>
            <translation>Финансовое учреждение</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>Рамочная программа</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>Фонд</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Пособие</translation>
        </message>
        <message>
            <source>Guidelines</source>
            <translation>Руководящие принципы</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Справочник</translation>
        </message>
        <message>
            <source>Initiative</source>
            <translation>Инициатива</translation>
        </message>
        <message>
            <source>Intergovernmental</source>
            <translation>Межправительственная</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Закон</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Меры</translation>
        </message>
        <message>
            <source>Memorandum</source>
            <translation>Меморандум</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Миссия</translation>
        </message>
        <message>
            <source>Model law</source>
            <translation>Типовой закон</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Сеть</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Бюллетень</translation>
        </message>
        <message>
            <source>Non-governmental</source>
            <translation>Неправительственная</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Операция</translation>
        </message>
        <message>
            <source>UN organ</source>
            <translation>Орган ООН</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>Periodical</source>
            <translation>Периодическое издание</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Платформа</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Политика</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Портал</translation>
        </message>
        <message>
            <source>Principles</source>
            <translation>Принципы</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Процесс</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Проект</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Протокол</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Отчет</translation>
        </message>
        <message>
            <source>Regional</source>
            <translation>Региональная</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Доклад</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Резолюция</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Statute</source>
            <translation>Статут</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>Стратегия</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>Исследование</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <source>Toolkit</source>
            <translation>Набор методических материалов</translation>
        </message>
        <message>
            <source>Treaty</source>
            <translation>Договор</translation>
        </message>
        <message>
            <source>UN entity</source>
            <translation>Структура ООН</translation>
        </message>
        <message>
            <source>Yearbook</source>
            <translation>Ежегодник</translation>
        </message>
        <message>
            <source>{role}: {countries}</source>
            <translation>{role}: {countries}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
    </context>
    <context>
        <name>RelatedList</name>
        <message>
            <source>paragraph {numbers}</source>
            <translation>пункт {numbers}</translation>
        </message>
        <message>
            <source>paragraphs {numbers}</source>
            <translation>пункты {numbers}</translation>
        </message>
        <message>
            <source>Other language</source>
            <translation>Другой язык</translation>
        </message>
        <message>
            <source>Corrected by</source>
            <translation>Исправлен в</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>Исправляет</translation>
        </message>
        <message>
            <source>Revised by</source>
            <translation>Пересмотрен в</translation>
        </message>
        <message>
            <source>Revises</source>
            <translation>Пересматривает</translation>
        </message>
        <message>
            <source>Amended by</source>
            <translation>Изменен в</translation>
        </message>
        <message>
            <source>Amends</source>
            <translation>Изменяет</translation>
        </message>
        <message>
            <source>Addendum</source>
            <translation>Добавление</translation>
        </message>
        <message>
            <source>Addendum to</source>
            <translation>Добавление к</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Резюме</translation>
        </message>
        <message>
            <source>Summary of</source>
            <translation>Резюме документа</translation>
        </message>
        <message>
            <source>Same series</source>
            <translation>Та же серия</translation>
        </message>
        <message>
            <source>Cited by</source>
            <translation>Упомянут в</translation>
        </message>
        <message>
            <source>Cites</source>
            <translation>Упоминает</translation>
        </message>
    </context>
    <context>
        <name>Remembering</name>
        <message>
            <source>This search is too long to be saved. Shorten it first.</source>
            <translation>Запрос слишком длинный для сохранения. Сначала сократите его.</translation>
        </message>
        <message>
            <source>Search saved: clear the box to see all saved searches.</source>
            <translation>Запрос сохранен: очистите строку, чтобы увидеть все сохраненные.</translation>
        </message>
        <message>
            <source>The deleted searches are back.</source>
            <translation>Удаленные запросы возвращены.</translation>
        </message>
        <message>
            <source>The search is no longer saved.</source>
            <translation>Запрос больше не хранится.</translation>
        </message>
        <message>
            <source>Search saved.</source>
            <translation>Запрос сохранен.</translation>
        </message>
        <message>
            <source>Search deleted: “{query}”. Ctrl+Z brings it back.</source>
            <translation>Запрос удален: «{query}». Ctrl+Z вернет его.</translation>
        </message>
        <message>
            <source>The search history was deleted; saved searches stay. Ctrl+Z brings it back.</source>
            <translation>История поиска удалена; сохраненные запросы остались. Ctrl+Z вернет ее.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore</source>
            <translation>Восстановление</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Создана</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержимое</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>&amp;Another file…</source>
            <translation>&amp;Другой файл…</translation>
        </message>
        <message>
            <source>&amp;Replace mine</source>
            <translation>&amp;Заменить мои</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Объединить</translation>
        </message>
        <message>
            <source>There is no backup here yet. One is made by itself when RefDesk starts and something changed.</source>
            <translation>Резервных копий пока нет. Копия создается сама при запуске RefDesk, если что-то изменилось.</translation>
        </message>
        <message>
            <source>Against what is here: &lt;b&gt;{new}&lt;/b&gt; bookmarks are new, &lt;b&gt;{same}&lt;/b&gt; the same, &lt;b&gt;{conflicting}&lt;/b&gt; differ; &lt;b&gt;{only_here}&lt;/b&gt; of yours are not in it.</source>
            <translation>По сравнению с имеющимся: новых закладок &lt;b&gt;{new}&lt;/b&gt;, одинаковых &lt;b&gt;{same}&lt;/b&gt;, различных &lt;b&gt;{conflicting}&lt;/b&gt;; ваших, которых в копии нет: &lt;b&gt;{only_here}&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>{count} reports would be added.</source>
            <translation>Будет добавлено докладов: {count}.</translation>
        </message>
        <message>
            <source>Made {when} by RefDesk {version}: {contents}.</source>
            <translation>Создана {when} в RefDesk {version}: {contents}.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Merge&lt;/b&gt; adds what is missing here; where notes differ, both are kept.</source>
            <translation>&lt;b&gt;Объединить&lt;/b&gt; — добавить то, чего здесь нет; если заметки различаются, сохраняются обе.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Replace mine&lt;/b&gt; puts the backup, with its history of undo, in the place of what is here.</source>
            <translation>&lt;b&gt;Заменить мои&lt;/b&gt; — поставить копию, с ее историей отмен, на место имеющегося.</translation>
        </message>
        <message>
            <source>Either way, what is here is backed up first.</source>
            <translation>В любом случае сначала создается копия имеющегося.</translation>
        </message>
        <message>
            <source>Adding reports… {share}%</source>
            <translation>Добавляются доклады… {share} %</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Читается…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Восстанавливается…</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Also found apart:</source>
            <translation>Найдено порознь:</translation>
        </message>
        <message>
            <source>Found when searching broadly:</source>
            <translation>При расширенном поиске:</translation>
        </message>
        <message>
            <source>Found in all reports:</source>
            <translation>Во всех докладах:</translation>
        </message>
        <message>
            <source>Found alone:</source>
            <translation>По отдельности:</translation>
        </message>
        <message>
            <source>Found when shorter:</source>
            <translation>Если сократить:</translation>
        </message>
        <message>
            <source>Found by another name:</source>
            <translation>Под другим названием:</translation>
        </message>
        <message>
            <source>Found in other words:</source>
            <translation>Другими словами:</translation>
        </message>
        <message>
            <source>Found as Chinese that sounds so:</source>
            <translation>По-китайски, по звучанию:</translation>
        </message>
        <message>
            <source>Found with another spelling:</source>
            <translation>В другом написании:</translation>
        </message>
        <message>
            <source>“{value}” is no country or territory known here. Try its UN name.</source>
            <translation>«{value}» — неизвестная страна или территория. Попробуйте название, принятое в ООН.</translation>
        </message>
        <message>
            <source>“{value}” is no year. Type one such as 2023, or 2020-2023.</source>
            <translation>«{value}» — не год. Введите, например, 2023 или 2020-2023.</translation>
        </message>
        <message>
            <source>“{value}” is none of the six languages of the UN.</source>
            <translation>«{value}» — не один из шести языков ООН.</translation>
        </message>
        <message>
            <source>The library could not be searched. Close other programs that use it, then retry.</source>
            <translation>Поиск в библиотеке не удался. Закройте другие программы, которые ее используют, и повторите.</translation>
        </message>
        <message>
            <source>Nothing found for “{query}”.</source>
            <translation>По запросу «{query}» ничего не найдено.</translation>
        </message>
        <message>
            <source>Best of the first {count} paragraphs</source>
            <translation>Лучшие из первых пунктов ({count})</translation>
        </message>
        <message>
            <source>Best of the first {count} of {total} paragraphs</source>
            <translation>Лучшие из первых {count} пунктов (всего {total})</translation>
        </message>
        <message>
            <source>More than {count} paragraphs</source>
            <translation>Пунктов: больше {count}</translation>
        </message>
        <message>
            <source>{count} paragraphs</source>
            <translation>Пунктов: {count}</translation>
        </message>
        <message>
            <source>Type Chinese characters, words, numbers or a symbol. Quotes keep words together; OR, a minus and parentheses combine them.</source>
            <translation>Введите китайские иероглифы, слова, числа или условное обозначение. Кавычки держат слова вместе; OR, минус и скобки их сочетают.</translation>
        </message>
        <message>
            <source>Also searched for: {words}</source>
            <translation>Искали также: {words}</translation>
        </message>
        <message>
            <source>Try fewer or shorter words, or clear the box to go on reading.</source>
            <translation>Попробуйте меньше слов или слова короче либо очистите строку, чтобы читать дальше.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search the report (Ctrl+K)</source>
            <translation>Поиск в докладе (Ctrl+K)</translation>
        </message>
        <message>
            <source>Search the report</source>
            <translation>Поиск в докладе</translation>
        </message>
    </context>
    <context>
        <name>SearchOptions</name>
        <message>
            <source>Search saved (Ctrl+S)</source>
            <translation>Запрос сохранен (Ctrl+S)</translation>
        </message>
        <message>
            <source>Save this search (Ctrl+S)</source>
            <translation>Сохранить этот запрос (Ctrl+S)</translation>
        </message>
        <message>
            <source>Search saved</source>
            <translation>Запрос сохранен</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Сохранить этот запрос</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Условное обозначение</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Мои заметки</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Документ</translation>
        </message>
        <message>
            <source>&amp;Section</source>
            <translation>&amp;Раздел</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>&amp;Страна</translation>
        </message>
        <message>
            <source>&amp;Year of the document</source>
            <translation>&amp;Год документа</translation>
        </message>
        <message>
            <source>Only what I &amp;bookmarked</source>
            <translation>&amp;Только мои закладки</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Везде</translation>
        </message>
        <message>
            <source>Search all reports of the library (Ctrl+Shift+A)</source>
            <translation>Искать во всех докладах библиотеки (Ctrl+Shift+A)</translation>
        </message>
        <message>
            <source>Broad</source>
            <translation>Шире</translation>
        </message>
        <message>
            <source>Also other forms and names of the same thing (Ctrl+Shift+B)</source>
            <translation>Также другие формы и названия того же (Ctrl+Shift+B)</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>По значимости</translation>
        </message>
        <message>
            <source>By relevance instead of in document order (Ctrl+Shift+R)</source>
            <translation>По значимости, а не в порядке документа (Ctrl+Shift+R)</translation>
        </message>
        <message>
            <source>Narrow the results (Ctrl+Shift+N)</source>
            <translation>Уточнить результаты (Ctrl+Shift+N)</translation>
        </message>
        <message>
            <source>Narrow the results</source>
            <translation>Уточнить результаты</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n пункт</numerusform>
                <numerusform>%n пункта</numerusform>
                <numerusform>%n пунктов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n occurrence(s)</source>
            <translation>
                <numerusform>%n совпадение</numerusform>
                <numerusform>%n совпадения</numerusform>
                <numerusform>%n совпадений</numerusform>
            </translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Результаты поиска</translation>
        </message>
        <message>
            <source>Previous occurrence</source>
            <translation>Предыдущее совпадение</translation>
        </message>
        <message>
            <source>Previous occurrence (Shift+F3)</source>
            <translation>Предыдущее совпадение (Shift+F3)</translation>
        </message>
        <message>
            <source>Next occurrence</source>
            <translation>Следующее совпадение</translation>
        </message>
        <message>
            <source>Next occurrence (F3)</source>
            <translation>Следующее совпадение (F3)</translation>
        </message>
    </context>
    <context>
        <name>SectionModel</name>
        <message>
            <source>paragraphs {range}</source>
            <translation>пункты {range}</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n совпадение</numerusform>
                <numerusform>%n совпадения</numerusform>
                <numerusform>%n совпадений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>chosen country named %n time(s)</source>
            <translation>
                <numerusform>выбранная страна названа %n раз</numerusform>
                <numerusform>выбранная страна названа %n раза</numerusform>
                <numerusform>выбранная страна названа %n раз</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeveralBookmarks</name>
        <message numerus="yes">
            <source>%n bookmark(s) chosen</source>
            <translation>
                <numerusform>Выбрана %n закладка</numerusform>
                <numerusform>Выбраны %n закладки</numerusform>
                <numerusform>Выбрано %n закладок</numerusform>
            </translation>
        </message>
        <message>
            <source>Labels to add to each</source>
            <translation>Добавить метки</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Без цвета</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Цвет</translation>
        </message>
        <message>
            <source>Copy citations</source>
            <translation>Копировать ссылки</translation>
        </message>
        <message>
            <source>One citation of all of them; Ctrl+C copies the words with it</source>
            <translation>Одна ссылка на все; Ctrl+C копирует и слова</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Share bookmarks</source>
            <translation>Поделиться закладками</translation>
        </message>
        <message>
            <source>With my &amp;notes and labels</source>
            <translation>&amp;С моими заметками и метками</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>Сохранить &amp;как…</translation>
        </message>
        <message>
            <source>&amp;Which</source>
            <translation>К&amp;акие</translation>
        </message>
        <message>
            <source>With the &amp;reports they are in ({count}), for a colleague without them</source>
            <translation>С &amp;докладами, в которых они стоят ({count}), для тех, у кого их нет</translation>
        </message>
        <message>
            <source>Your notes ({count}) and labels can be read by whoever gets the file.</source>
            <translation>Тот, кто получит файл, сможет прочитать ваши заметки ({count}) и метки.</translation>
        </message>
        <message>
            <source>Your notes and labels stay here. The words you marked and their colours go along.</source>
            <translation>Ваши заметки и метки остаются здесь. Передаются отмеченные слова и их цвета.</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>There are no bookmarks to share yet. Press B while reading to make one.</source>
            <translation>Пока нет закладок, которыми можно поделиться. Чтобы сделать закладку, нажмите B при чтении.</translation>
        </message>
        <message>
            <source>Those that fit the filter</source>
            <translation>Отобранные фильтром</translation>
        </message>
        <message>
            <source>All bookmarks</source>
            <translation>Все закладки</translation>
        </message>
        <message>
            <source>Those in this report</source>
            <translation>В этом докладе</translation>
        </message>
        <message>
            <source>Labelled “{label}”</source>
            <translation>С меткой «{label}»</translation>
        </message>
        <message>
            <source>Share bookmarks</source>
            <translation>Поделиться закладками</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Закладки</translation>
        </message>
        <message>
            <source>Saved: {file} ({size}). A colleague opens it with File ▸ Open shared bookmarks….</source>
            <translation>Сохранено: {file} ({size}). Получатель открывает его через «Файл ▸ Открыть присланные закладки…».</translation>
        </message>
        <message>
            <source>Open shared bookmarks</source>
            <translation>Открыть присланные закладки</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Merged: {added} bookmarks added, {combined} combined with yours. Ctrl+Z undoes them one by one.</source>
            <translation>Объединено. Добавлено закладок: {added}; соединено с вашими: {combined}. Ctrl+Z отменяет их по одной.</translation>
        </message>
        <message>
            <source>Reports added: {count}.</source>
            <translation>Добавлено докладов: {count}.</translation>
        </message>
        <message>
            <source>File ▸ Restore… has them as they were: {name}</source>
            <translation>Прежнее состояние — в «Файл ▸ Восстановить…»: {name}</translation>
        </message>
    </context>
    <context>
        <name>SharingDialog</name>
        <message>
            <source>Bookmarks</source>
            <translation>Закладки</translation>
        </message>
        <message>
            <source>{file}: &lt;b&gt;{new}&lt;/b&gt; bookmarks are new, &lt;b&gt;{same}&lt;/b&gt; the same, &lt;b&gt;{conflicting}&lt;/b&gt; differ.</source>
            <translation>{file}: новых закладок &lt;b&gt;{new}&lt;/b&gt;, таких же &lt;b&gt;{same}&lt;/b&gt;, отличающихся &lt;b&gt;{conflicting}&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>Everything in it is here already.</source>
            <translation>Все, что в нем есть, уже имеется здесь.</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>О&amp;бъединить</translation>
        </message>
        <message>
            <source>Open shared bookmarks</source>
            <translation>Открыть присланные закладки</translation>
        </message>
        <message>
            <source>Add the &amp;reports that come along: {names}</source>
            <translation>&amp;Добавить приложенные доклады: {names}</translation>
        </message>
        <message>
            <source>Adding reports… {share}%</source>
            <translation>Добавляются доклады… {share} %</translation>
        </message>
        <message>
            <source>Where they differ, both notes are kept unless you choose otherwise below.</source>
            <translation>Где они различаются, остаются обе заметки, если ниже не выбрано иное.</translation>
        </message>
        <message>
            <source>Nothing of yours is replaced.</source>
            <translation>Ничто ваше не заменяется.</translation>
        </message>
        <message>
            <source>Reports that you have stay as they are: {names}</source>
            <translation>Имеющиеся у вас доклады остаются прежними: {names}</translation>
        </message>
        <message>
            <source>differs: both are kept</source>
            <translation>различается: остаются обе</translation>
        </message>
        <message>
            <source>differs: yours stays</source>
            <translation>различается: остаётся ваша</translation>
        </message>
        <message>
            <source>differs: theirs is taken</source>
            <translation>различается: берётся из файла</translation>
        </message>
        <message>
            <source>{symbol} (not in the library)</source>
            <translation>{symbol} (нет в библиотеке)</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Search, countries, bookmarks, registers</source>
            <translation>Поиск, страны, закладки, перечни</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Страны</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Закладки</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Перечни</translation>
        </message>
    </context>
    <context>
        <name>SlideHead</name>
        <message>
            <source>moved, was {number}</source>
            <translation>перемещен, был {number}</translation>
        </message>
        <message>
            <source>the text has changed</source>
            <translation>текст изменился</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>в тексте больше нет</translation>
        </message>
        <message>
            <source>{symbol} is not in the library; the bookmark keeps the words.</source>
            <translation>{symbol} нет в библиотеке; закладка хранит слова.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Paragraph {number} of {total}</source>
            <translation>Пункт {number} из {total}</translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message>
            <source>Removed bookmarks</source>
            <translation>Удалённые закладки</translation>
        </message>
        <message>
            <source>What you removed is kept for {days} days, with its notes and labels.</source>
            <translation>Удалённое хранится {days} дней вместе с заметками и метками.</translation>
        </message>
        <message>
            <source>Filter bookmarks</source>
            <translation>Отобрать закладки</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Вернуть</translation>
        </message>
        <message>
            <source>&amp;Delete for good…</source>
            <translation>Удалить &amp;навсегда…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>removed {when}</source>
            <translation>удалено {when}</translation>
        </message>
        <message>
            <source>No removed bookmark fits the filter. Esc clears it.</source>
            <translation>Ни одна удалённая закладка не подходит. Esc убирает фильтр.</translation>
        </message>
        <message>
            <source>Nothing was removed. A bookmark you remove stays here until you want it back.</source>
            <translation>Ничего не удалено. Удалённая закладка остаётся здесь, пока не понадобится.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Удалить навсегда</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n bookmark(s) for good, with notes and labels?</source>
            <translation>
                <numerusform>Удалить навсегда %n закладку с заметками и метками?</numerusform>
                <numerusform>Удалить навсегда %n закладки с заметками и метками?</numerusform>
                <numerusform>Удалить навсегда %n закладок с заметками и метками?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone. Only a backup still has them.</source>
            <translation>Отменить это нельзя. Они останутся только в резервной копии.</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Удалить</translation>
        </message>
    </context>
    <context>
        <name>Typesetting</name>
        <message>
            <source>{symbol} (presumed)</source>
            <translation>{symbol} (предположит.)</translation>
        </message>
        <message>
            <source>Agenda item {item}</source>
            <translation>Пункт повестки дня: {item}</translation>
        </message>
        <message>
            <source>Corrected by {symbol}</source>
            <translation>Исправлен в {symbol}</translation>
        </message>
        <message>
            <source>Revised by {symbol}</source>
            <translation>Пересмотрен в {symbol}</translation>
        </message>
        <message>
            <source>Amended by {symbol}</source>
            <translation>Изменен в {symbol}</translation>
        </message>
        <message>
            <source>Distr.: {kind}</source>
            <translation>Distr.: {kind}</translation>
        </message>
        <message>
            <source>Original: {language}</source>
            <translation>Язык оригинала: {language}</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>арабский</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>китайский</translation>
        </message>
        <message>
            <source>English</source>
            <translation>английский</translation>
        </message>
        <message>
            <source>French</source>
            <translation>французский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>русский</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>испанский</translation>
        </message>
    </context>
    <context>
        <name>WhereDialog</name>
        <message>
            <source>Where is my data?</source>
            <translation>Где мои данные?</translation>
        </message>
        <message>
            <source>Everything is in one folder on this machine. Nothing of it leaves it unless you copy it.</source>
            <translation>Все в одной папке на этой машине. Ничто не покидает ее, если вы сами не скопируете.</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Доклады</translation>
        </message>
        <message>
            <source>&amp;Bookmarks and notes</source>
            <translation>&amp;Закладки и заметки</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Настройки</translation>
        </message>
        <message>
            <source>Bac&amp;kups</source>
            <translation>&amp;Резервные копии</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Папка</translation>
        </message>
        <message>
            <source>&amp;Verify now</source>
            <translation>Проверить &amp;сейчас</translation>
        </message>
        <message>
            <source>Back &amp;up now</source>
            <translation>Создать &amp;копию сейчас</translation>
        </message>
        <message>
            <source>&amp;Move to another laptop…</source>
            <translation>П&amp;еренести на другой компьютер…</translation>
        </message>
        <message>
            <source>M&amp;end</source>
            <translation>&amp;Исправить</translation>
        </message>
        <message>
            <source>A moment…</source>
            <translation>Минуту…</translation>
        </message>
        <message>
            <source>Backed up and read again: {contents}, in {file}</source>
            <translation>Копия создана и проверена: {contents}, в {file}</translation>
        </message>
        <message>
            <source>The reports, your bookmarks and the last backup were read through and are sound.</source>
            <translation>Доклады, ваши закладки и последняя копия прочитаны и исправны.</translation>
        </message>
        <message>
            <source>The reports and your bookmarks were read through and are sound. There is no backup yet.</source>
            <translation>Доклады и ваши закладки прочитаны и исправны. Резервной копии пока нет.</translation>
        </message>
        <message>
            <source>The index of the reports was made anew.</source>
            <translation>Указатель докладов построен заново.</translation>
        </message>
        <message>
            <source>The file was brought up to date.</source>
            <translation>Файл обновлен.</translation>
        </message>
        <message>
            <source>A damaged file was made anew; it is kept as {kept}.</source>
            <translation>Поврежденный файл создан заново; он сохранен как {kept}.</translation>
        </message>
        <message>
            <source>Something could not be mended ({reason}).</source>
            <translation>Кое-что не удалось исправить ({reason}).</translation>
        </message>
        <message>
            <source>All is sound now.</source>
            <translation>Теперь все исправно.</translation>
        </message>
        <message>
            <source>There is no backup yet: one is made when RefDesk starts and something changed.</source>
            <translation>Резервной копии пока нет: она создается при запуске RefDesk, если что-то изменилось.</translation>
        </message>
        <message>
            <source>Last backup: {when}, with {contents}.</source>
            <translation>Последняя копия: {when}, {contents}.</translation>
        </message>
        <message>
            <source>Something is wrong in the files:
{details}</source>
            <translation>В файлах неполадка:
{details}</translation>
        </message>
        <message>
            <source>This folder is carried to other machines by {detail}, which can damage it. Keep it on one machine.</source>
            <translation>{detail} переносит эту папку на другие машины, что может ее повредить. Держите ее на одной машине.</translation>
        </message>
        <message>
            <source>This folder is on a network drive ({detail}). Keep it on this machine's own disk.</source>
            <translation>Эта папка на сетевом диске ({detail}). Держите ее на диске этой машины.</translation>
        </message>
        <message>
            <source>This folder cannot be written: {detail}</source>
            <translation>В эту папку нельзя писать: {detail}</translation>
        </message>
    </context>
    <context>
        <name>_Contents</name>
        <message numerus="yes">
            <source>%n bookmark(s)</source>
            <translation>
                <numerusform>%n закладка</numerusform>
                <numerusform>%n закладки</numerusform>
                <numerusform>%n закладок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n заметка</numerusform>
                <numerusform>%n заметки</numerusform>
                <numerusform>%n заметок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label(s)</source>
            <translation>
                <numerusform>%n метка</numerusform>
                <numerusform>%n метки</numerusform>
                <numerusform>%n меток</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n search(es)</source>
            <translation>
                <numerusform>%n запрос</numerusform>
                <numerusform>%n запроса</numerusform>
                <numerusform>%n запросов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n доклад</numerusform>
                <numerusform>%n доклада</numerusform>
                <numerusform>%n докладов</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>_Page</name>
        <message>
            <source>&amp;Style</source>
            <translation>С&amp;тиль</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Вставить</translation>
        </message>
        <message>
            <source>How it is put together</source>
            <translation>Как это составлено</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>The words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>The citation: symbol and paragraphs</source>
            <translation>Ссылка: условное обозначение и пункты</translation>
        </message>
        <message>
            <source>The symbol</source>
            <translation>Условное обозначение</translation>
        </message>
        <message>
            <source>The paragraphs</source>
            <translation>Пункты</translation>
        </message>
        <message>
            <source>The title of the report</source>
            <translation>Название доклада</translation>
        </message>
        <message>
            <source>The date of the report</source>
            <translation>Дата доклада</translation>
        </message>
        <message>
            <source>The headings above</source>
            <translation>Заголовки выше</translation>
        </message>
        <message>
            <source>The official address</source>
            <translation>Официальный адрес</translation>
        </message>
        <message>
            <source>As UN documents cite</source>
            <translation>Как в документах ООН</translation>
        </message>
        <message>
            <source>With the title</source>
            <translation>С названием</translation>
        </message>
        <message>
            <source>With the date</source>
            <translation>С датой</translation>
        </message>
        <message>
            <source>With the official address</source>
            <translation>С официальным адресом</translation>
        </message>
        <message>
            <source>As a footnote</source>
            <translation>Как сноска</translation>
        </message>
        <message>
            <source>My own text</source>
            <translation>Свой текст</translation>
        </message>
        <message>
            <source>There is no {found}. Insert offers what there is.</source>
            <translation>{found} не существует. Кнопка «Вставить» предлагает то, что есть.</translation>
        </message>
        <message>
            <source>A brace is not closed: {found} A brace that is to stay is written twice.</source>
            <translation>Фигурная скобка не закрыта: {found} Скобка, которая должна остаться, пишется дважды.</translation>
        </message>
        <message>
            <source>A brace closes nothing: {found} A brace that is to stay is written twice.</source>
            <translation>Фигурная скобка ничего не закрывает: {found} Скобка, которая должна остаться, пишется дважды.</translation>
        </message>
        <message>
            <source>The words quoted are missing: insert {found} where they are to stand.</source>
            <translation>Нет цитируемых слов: вставьте {found} туда, где они должны стоять.</translation>
        </message>
        <message>
            <source>A citation alone is without the words: leave out {found}.</source>
            <translation>Только ссылка не содержит слов: уберите {found}.</translation>
        </message>
        <message>
            <source>Nothing says where the words are from: insert {found}, or the symbol or the address.</source>
            <translation>Не сказано, откуда слова: вставьте {found}, условное обозначение или адрес.</translation>
        </message>
        <message>
            <source>This is longer than {found} characters: shorten it.</source>
            <translation>Длиннее {found} знаков: сократите.</translation>
        </message>
    </context>
</TS>
