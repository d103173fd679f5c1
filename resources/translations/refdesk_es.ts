<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Add report…</source>
            <translation>&amp;Añadir informe…</translation>
        </message>
        <message>
            <source>Add all reports of a &amp;folder…</source>
            <translation>Añadir &amp;todos los informes de una carpeta…</translation>
        </message>
        <message>
            <source>&amp;Library…</source>
            <translation>&amp;Biblioteca…</translation>
        </message>
        <message>
            <source>About this &amp;report…</source>
            <translation>Acerca &amp;de este informe…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>Brief on this &amp;country…</source>
            <translation>&amp;Ficha de este país…</translation>
        </message>
        <message>
            <source>S&amp;hare bookmarks…</source>
            <translation>Compartir &amp;marcadores…</translation>
        </message>
        <message>
            <source>Open &amp;shared bookmarks…</source>
            <translation>Abrir marcad&amp;ores compartidos…</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>&amp;Copia de seguridad…</translation>
        </message>
        <message>
            <source>Res&amp;tore…</source>
            <translation>&amp;Restaurar…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>D&amp;eshacer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;Copy with citation</source>
            <translation>&amp;Copiar con la referencia</translation>
        </message>
        <message>
            <source>Copy c&amp;itation only</source>
            <translation>Copiar &amp;solo la referencia</translation>
        </message>
        <message>
            <source>Copy &amp;text only</source>
            <translation>Copiar solo el &amp;texto</translation>
        </message>
        <message>
            <source>Copy as &amp;Markdown</source>
            <translation>Copiar como &amp;Markdown</translation>
        </message>
        <message>
            <source>Citation st&amp;yle…</source>
            <translation>Estilo de &amp;las referencias…</translation>
        </message>
        <message>
            <source>The selected &amp;words name a country…</source>
            <translation>Las &amp;palabras seleccionadas nombran un país…</translation>
        </message>
        <message>
            <source>C&amp;orrections of countries…</source>
            <translation>Correcciones &amp;de países…</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Buscar…</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>Coincidencia &amp;siguiente</translation>
        </message>
        <message>
            <source>Find &amp;previous</source>
            <translation>&amp;Coincidencia anterior</translation>
        </message>
        <message>
            <source>In &amp;all reports</source>
            <translation>&amp;En todos los informes</translation>
        </message>
        <message>
            <source>&amp;Broadly</source>
            <translation>Bús&amp;queda ampliada</translation>
        </message>
        <message>
            <source>Best firs&amp;t</source>
            <translation>&amp;Por relevancia</translation>
        </message>
        <message>
            <source>Narro&amp;w the results…</source>
            <translation>&amp;Acotar los resultados…</translation>
        </message>
        <message>
            <source>&amp;Save this search</source>
            <translation>&amp;Guardar esta búsqueda</translation>
        </message>
        <message>
            <source>Saved and &amp;last searches</source>
            <translation>Búsquedas guardadas &amp;y recientes</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>Aumentar &amp;el texto</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>&amp;Reducir el texto</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>&amp;Tamaño normal</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>Í&amp;ndice</translation>
        </message>
        <message>
            <source>Side &amp;panel</source>
            <translation>&amp;Panel lateral</translation>
        </message>
        <message>
            <source>Side &amp;by side</source>
            <translation>&amp;Lado a lado</translation>
        </message>
        <message>
            <source>Compare &amp;with…</source>
            <translation>C&amp;omparar con…</translation>
        </message>
        <message>
            <source>E&amp;xchange sides</source>
            <translation>Intercam&amp;biar los lados</translation>
        </message>
        <message>
            <source>&amp;Next difference</source>
            <translation>Diferencia &amp;siguiente</translation>
        </message>
        <message>
            <source>Pre&amp;vious difference</source>
            <translation>&amp;Diferencia anterior</translation>
        </message>
        <message>
            <source>Next lan&amp;guage of this report</source>
            <translation>Otro idio&amp;ma de este informe</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>P&amp;antalla completa</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>A&amp;delante</translation>
        </message>
        <message>
            <source>&amp;Go to paragraph…</source>
            <translation>&amp;Ir al párrafo…</translation>
        </message>
        <message>
            <source>&amp;Next paragraph</source>
            <translation>Párrafo &amp;siguiente</translation>
        </message>
        <message>
            <source>&amp;Previous paragraph</source>
            <translation>Párra&amp;fo anterior</translation>
        </message>
        <message>
            <source>C&amp;ontents</source>
            <translation>Í&amp;ndice</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Texto</translation>
        </message>
        <message>
            <source>Search &amp;results</source>
            <translation>Resultados de &amp;la búsqueda</translation>
        </message>
        <message>
            <source>&amp;Countries</source>
            <translation>&amp;Países</translation>
        </message>
        <message>
            <source>Boo&amp;kmarks</source>
            <translation>&amp;Marcadores</translation>
        </message>
        <message>
            <source>Reg&amp;isters</source>
            <translation>&amp;Registros</translation>
        </message>
        <message>
            <source>Countries and &amp;activities…</source>
            <translation>Países &amp;y actividades…</translation>
        </message>
        <message>
            <source>Registers in a &amp;window…</source>
            <translation>Registros &amp;en una ventana…</translation>
        </message>
        <message>
            <source>&amp;Bookmark paragraph</source>
            <translation>&amp;Marcar el párrafo</translation>
        </message>
        <message>
            <source>&amp;Note on paragraph</source>
            <translation>&amp;Anotar el párrafo</translation>
        </message>
        <message>
            <source>&amp;Highlight words</source>
            <translation>&amp;Resaltar las palabras</translation>
        </message>
        <message>
            <source>&amp;Present the bookmarks…</source>
            <translation>&amp;Presentar los marcadores…</translation>
        </message>
        <message>
            <source>&amp;Removed bookmarks…</source>
            <translation>Marcadores &amp;eliminados…</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Amarillo</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>Atajos de &amp;teclado</translation>
        </message>
        <message>
            <source>&amp;Where is my data?…</source>
            <translation>¿&amp;Dónde están mis datos?…</translation>
        </message>
        <message>
            <source>&amp;About RefDesk</source>
            <translation>&amp;Acerca de RefDesk</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Búsqueda</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Bookmarks</source>
            <translation>&amp;Marcadores</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>Next or previous paragraph, in the text</source>
            <translation>Párrafo siguiente o anterior, en el texto</translation>
        </message>
        <message>
            <source>Next link, in the text</source>
            <translation>Enlace siguiente, en el texto</translation>
        </message>
        <message>
            <source>Move the caret in the text, and select words with it</source>
            <translation>Mover el cursor en el texto y seleccionar palabras con él</translation>
        </message>
        <message>
            <source>Highlight the selected words in yellow, green, blue, pink</source>
            <translation>Resaltar las palabras seleccionadas en amarillo, verde, azul, rosa</translation>
        </message>
        <message>
            <source>End the search and return to where reading was</source>
            <translation>Terminar la búsqueda y volver a la lectura</translation>
        </message>
        <message>
            <source>From the box to the results, and from a result to the text</source>
            <translation>Del cuadro a los resultados, y de un resultado al texto</translation>
        </message>
        <message>
            <source>Remove the chosen bookmark or search</source>
            <translation>Eliminar el marcador o la búsqueda elegidos</translation>
        </message>
        <message>
            <source>Move the chosen bookmark, in My order</source>
            <translation>Mover el marcador elegido, en Mi orden</translation>
        </message>
        <message>
            <source>Open the reference at the cursor, in a note</source>
            <translation>Abrir la referencia en la que está el cursor, en una nota</translation>
        </message>
        <message>
            <source>Save the chosen search, or no longer</source>
            <translation>Guardar la búsqueda elegida, o dejar de guardarla</translation>
        </message>
        <message>
            <source>From bar to bar of a chart; list only what a bar counts</source>
            <translation>De barra en barra de un gráfico; mostrar solo lo que cuenta una barra</translation>
        </message>
        <message>
            <source>Both words</source>
            <translation>Ambas palabras</translation>
        </message>
        <message>
            <source>One of them</source>
            <translation>Una de ellas</translation>
        </message>
        <message>
            <source>One without the other</source>
            <translation>Una sin la otra</translation>
        </message>
        <message>
            <source>As it stands, punctuation and all</source>
            <translation>Tal cual, con la puntuación</translation>
        </message>
        <message>
            <source>Grouped</source>
            <translation>Agrupadas</translation>
        </message>
        <message>
            <source>Where the country is named</source>
            <translation>Donde se nombra el país</translation>
        </message>
        <message>
            <source>In a document or heading</source>
            <translation>En un documento o bajo un epígrafe</translation>
        </message>
        <message>
            <source>In what I bookmarked; where my notes say so</source>
            <translation>En mis marcadores; donde lo dicen mis notas</translation>
        </message>
    </context>
    <context>
        <name>Arriving</name>
        <message>
            <source>Add report</source>
            <translation>Añadir informe</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Add all reports of a folder</source>
            <translation>Añadir todos los informes de una carpeta</translation>
        </message>
        <message>
            <source>There are no documents in this folder.</source>
            <translation>No hay documentos en esta carpeta.</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>Leyendo {file}…</translation>
        </message>
        <message>
            <source>Adding {file}…</source>
            <translation>Añadiendo {file}…</translation>
        </message>
        <message>
            <source>{name} is in the library.</source>
            <translation>{name} está en la biblioteca.</translation>
        </message>
        <message>
            <source>{count} reports are in the library now.</source>
            <translation>Informes añadidos a la biblioteca: {count}.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Move to another laptop</source>
            <translation>Pasar a otro ordenador</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Your bookmarks, notes, labels and searches go into one file, which is then read again.</source>
            <translation>Sus marcadores, notas, etiquetas y búsquedas se guardan en un solo archivo, que después se relee.</translation>
        </message>
        <message>
            <source>Bro&amp;wse…</source>
            <translation>&amp;Examinar…</translation>
        </message>
        <message>
            <source>With all &amp;reports ({count}, {size})</source>
            <translation>Con &amp;todos los informes ({count}, {size})</translation>
        </message>
        <message>
            <source>&amp;Back up</source>
            <translation>&amp;Hacer copia</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>Done, and read again: {contents} in {size}.</source>
            <translation>Hecho y releído: {contents}, {size}.</translation>
        </message>
        <message>
            <source>On the other laptop: copy this file there, start RefDesk, choose File ▸ Restore… ▸ Another file… and this file.</source>
            <translation>En el otro ordenador: copie allí este archivo, abra RefDesk, elija Archivo ▸ Restaurar… ▸ Otro archivo… y este archivo.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Haciendo la copia…</translation>
        </message>
        <message>
            <source>Back up into</source>
            <translation>Guardar la copia en</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>Backed up into {file}</source>
            <translation>Copia guardada en {file}</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Elegir una copia de seguridad</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Restored. Start RefDesk anew to see your bookmarks.</source>
            <translation>Restaurado. Abra de nuevo RefDesk para ver sus marcadores.</translation>
        </message>
        <message>
            <source>Merged: {added} bookmarks added, {combined} combined with yours.</source>
            <translation>Combinado. Marcadores añadidos: {added}; combinados con los suyos: {combined}.</translation>
        </message>
        <message>
            <source>Restored. To take it back, restore the first in the list: what was here is kept there.</source>
            <translation>Restaurado. Para volver atrás, restaure la primera de la lista: lo que había aquí se conserva en ella.</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>Automática</translation>
        </message>
        <message>
            <source>Before reports came in</source>
            <translation>Antes de añadir informes</translation>
        </message>
        <message>
            <source>Before an update of RefDesk</source>
            <translation>Antes de actualizar RefDesk</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Antes de restaurar</translation>
        </message>
        <message>
            <source>Before bookmarks were merged</source>
            <translation>Antes de combinar marcadores</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>A petición</translation>
        </message>
        <message>
            <source>A notebook file</source>
            <translation>Un cuaderno</translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>Este párrafo no tiene número: nada podría remitir a él.</translation>
        </message>
        <message>
            <source>Bookmarked {place}</source>
            <translation>Marcado: {place}</translation>
        </message>
        <message>
            <source>Removed the bookmark on {place}</source>
            <translation>Marcador eliminado: {place}</translation>
        </message>
        <message>
            <source>Highlighted words in {place}</source>
            <translation>Palabras resaltadas en {place}</translation>
        </message>
        <message>
            <source>Notes are written on the document at the left: exchange the sides first.</source>
            <translation>Las notas se hacen en el documento de la izquierda: intercambie antes los lados.</translation>
        </message>
    </context>
    <context>
        <name>BookmarkActs</name>
        <message numerus="yes">
            <source>Copied with citations: %n bookmark(s)</source>
            <translation>
                <numerusform>Copiado con citas: %n marcador</numerusform>
                <numerusform>Copiados con citas: %n marcadores</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>Copiado: {what}</translation>
        </message>
        <message>
            <source>Go to the paragraph that the bookmark belongs to first.</source>
            <translation>Vaya primero al párrafo del marcador.</translation>
        </message>
        <message>
            <source>Select the words that the highlight belongs to first.</source>
            <translation>Seleccione primero las palabras del resaltado.</translation>
        </message>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>Este párrafo no tiene número: nada podría remitir a él.</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) deleted for good.</source>
            <translation>
                <numerusform>%n marcador eliminado para siempre.</numerusform>
                <numerusform>%n marcadores eliminados para siempre.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BookmarkChanges</name>
        <message>
            <source>Undone: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
        <message>
            <source>Redone: {what}</source>
            <translation>Rehecho: {what}</translation>
        </message>
        <message>
            <source>The bookmark is on {number} now. Ctrl+Z takes it back.</source>
            <translation>El marcador está ahora en {number}. Control+Z lo deshace.</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) brought back.</source>
            <translation>
                <numerusform>%n marcador recuperado.</numerusform>
                <numerusform>%n marcadores recuperados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed the bookmark on {number}. Ctrl+Z or Bookmarks ▸ Removed bookmarks… brings it back.</source>
            <translation>Se eliminó el marcador de {number}. Control+Z o Marcadores ▸ Marcadores eliminados… lo recupera.</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) removed. Bookmarks ▸ Removed bookmarks… brings them back.</source>
            <translation>
                <numerusform>%n marcador eliminado. Marcadores ▸ Marcadores eliminados… lo recupera.</numerusform>
                <numerusform>%n marcadores eliminados. Marcadores ▸ Marcadores eliminados… los recupera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) changed.</source>
            <translation>
                <numerusform>%n marcador cambiado.</numerusform>
                <numerusform>%n marcadores cambiados.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing more to undo or redo.</source>
            <translation>No hay nada más que deshacer ni rehacer.</translation>
        </message>
        <message>
            <source>bookmark on {number} added</source>
            <translation>marcador añadido, párr. {number}</translation>
        </message>
        <message>
            <source>bookmark on {number} removed</source>
            <translation>marcador eliminado, párr. {number}</translation>
        </message>
        <message>
            <source>bookmark on {number} changed</source>
            <translation>marcador modificado, párr. {number}</translation>
        </message>
    </context>
    <context>
        <name>BookmarkDetails</name>
        <message>
            <source>&amp;Note on {number}</source>
            <translation>&amp;Nota al párr. {number}</translation>
        </message>
        <message>
            <source>&amp;Note (saved)</source>
            <translation>Nota (&amp;guardada)</translation>
        </message>
        <message>
            <source>&amp;Note on the words “{words}”</source>
            <translation>Nota &amp;sobre las palabras «{words}»</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Write a note; it is saved as you type.</source>
            <translation>Escriba una nota; se guarda a medida que escribe.</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Labels, separated by commas</source>
            <translation>Etiquetas: a, b, c</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Sin color</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>In the list, keys 1 to 4 give a bookmark a colour and 0 takes it away.</source>
            <translation>En la lista, las teclas 1 a 4 dan un color al marcador y 0 lo quita.</translation>
        </message>
    </context>
    <context>
        <name>BookmarkFilter</name>
        <message>
            <source>Filter bookmarks</source>
            <translation>Filtrar los marcadores</translation>
        </message>
        <message>
            <source>Any label</source>
            <translation>Todas las etiquetas</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Any report</source>
            <translation>Cualquier informe</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Any colour</source>
            <translation>Todos los colores</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Document order</source>
            <translation>Orden del documento</translation>
        </message>
        <message>
            <source>My order</source>
            <translation>Mi orden</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>In My order, drag bookmarks, or press Alt+↑ and Alt+↓, to move them.</source>
            <translation>En Mi orden, arrastre los marcadores o muévalos con Alt+↑ y Alt+↓.</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Todos los informes</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>Show the bookmarks of all reports, report by report</source>
            <translation>Mostrar los marcadores de todos los informes, informe por informe</translation>
        </message>
        <message>
            <source>By label, colour, country, date and report</source>
            <translation>Por etiqueta, color, país, fecha e informe</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Recientes primero</translation>
        </message>
    </context>
    <context>
        <name>BookmarkList</name>
        <message>
            <source>Copy &amp;citations</source>
            <translation>Copiar &amp;las citas</translation>
        </message>
        <message>
            <source>Copy &amp;citation</source>
            <translation>&amp;Copiar la cita</translation>
        </message>
        <message>
            <source>Copy &amp;with citations</source>
            <translation>Cop&amp;iar con las citas</translation>
        </message>
        <message>
            <source>Copy &amp;with citation</source>
            <translation>C&amp;opiar con la cita</translation>
        </message>
        <message>
            <source>&amp;Put it where I am reading</source>
            <translation>&amp;Poner donde leo</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>&amp;Bajar</translation>
        </message>
        <message>
            <source>Move to the &amp;top</source>
            <translation>Poner &amp;al principio</translation>
        </message>
        <message>
            <source>Move to the &amp;end</source>
            <translation>Poner al &amp;final</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Eliminar</translation>
        </message>
    </context>
    <context>
        <name>BookmarkListing</name>
        <message>
            <source>{symbol} is not in the library; the bookmark keeps the words.</source>
            <translation>{symbol} no está en la biblioteca; el marcador conserva las palabras.</translation>
        </message>
        <message>
            <source>No bookmark fits the filter.</source>
            <translation>Ningún marcador se ajusta al filtro.</translation>
        </message>
        <message>
            <source>Clear the filter (Esc)</source>
            <translation>Borrar el filtro (Escape)</translation>
        </message>
        <message>
            <source>No bookmarks yet.

Press B while reading to mark the current paragraph, or click beside its number. Several paragraphs: select words in them first. H highlights selected words.</source>
            <translation>Todavía no hay marcadores.

Pulse B al leer para marcar el párrafo actual, o haga clic junto a su número. Para varios párrafos, seleccione antes palabras en ellos. H resalta las palabras seleccionadas.</translation>
        </message>
    </context>
    <context>
        <name>BookmarkMarking</name>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>Este párrafo no tiene número: nada podría remitir a él.</translation>
        </message>
        <message>
            <source>Bookmarked {number}</source>
            <translation>Marcado: párr. {number}</translation>
        </message>
        <message>
            <source>Highlighted words in {number}</source>
            <translation>Palabras resaltadas: párr. {number}</translation>
        </message>
    </context>
    <context>
        <name>Bookmarks</name>
        <message>
            <source>Yellow</source>
            <translation>Amarillo</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>its report is not in the library</source>
            <translation>su informe no está en la biblioteca</translation>
        </message>
        <message>
            <source>moved, was {number}</source>
            <translation>desplazado, era el párr. {number}</translation>
        </message>
        <message>
            <source>the text has changed</source>
            <translation>el texto ha cambiado</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>ya no figura en el texto</translation>
        </message>
        <message>
            <source>No longer in the text</source>
            <translation>Ya no está en el texto</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Resaltado</translation>
        </message>
    </context>
    <context>
        <name>BookmarksPanel</name>
        <message>
            <source>Moved: {place} of {count}</source>
            <translation>Movido: {place} de {count}</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Marcadores</translation>
        </message>
    </context>
    <context>
        <name>Certificate</name>
        <message>
            <source>As printed, such as A/79/1</source>
            <translation>Como figura impresa; p. ej., A/79/1</translation>
        </message>
        <message>
            <source>Choose the language</source>
            <translation>Elegir el idioma</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Symbol</source>
            <translation>&amp;Signatura</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Signatura</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Presumed from the name of the file: check the symbol.</source>
            <translation>Deducida del nombre del archivo: compruebe la signatura.</translation>
        </message>
        <message>
            <source>Agenda item {item}</source>
            <translation>Tema del programa: {item}</translation>
        </message>
        <message>
            <source>{numbered} of {paragraphs} paragraphs numbered, {sections} headings, {notes} footnotes, {tables} tables.</source>
            <translation>Párrafos numerados: {numbered} de {paragraphs}; epígrafes: {sections}; notas: {notes}; cuadros: {tables}.</translation>
        </message>
        <message>
            <source>That is no UN document symbol. One looks like CTOC/COP/2024/2 or A/79/1.</source>
            <translation>No es una signatura de las Naciones Unidas. Una signatura es como CTOC/COP/2024/2 o A/79/1.</translation>
        </message>
        <message>
            <source>Numbers missing: {numbers}.</source>
            <translation>Faltan los números: {numbers}.</translation>
        </message>
        <message>
            <source>No gap.</source>
            <translation>No falta ningún número.</translation>
        </message>
        <message>
            <source>Numbers worked out: {count}.</source>
            <translation>Números reconstruidos: {count}.</translation>
        </message>
        <message>
            <source>The library holds this very file already.</source>
            <translation>La biblioteca ya contiene este mismo archivo.</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) of countries will find no words in it, and are kept.</source>
            <translation>
                <numerusform>%n corrección de países no hallará en ella sus palabras y se conserva.</numerusform>
                <numerusform>%n correcciones de países no hallarán en ella sus palabras y se conservan.</numerusform>
            </translation>
        </message>
        <message>
            <source>The library holds another version: {changed} paragraphs changed, {new} new, {gone} left out; {bookmarks} bookmarks affected.</source>
            <translation>La biblioteca contiene otra versión. Párrafos modificados: {changed}; nuevos: {new}; omitidos: {gone}. Marcadores afectados: {bookmarks}.</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>Por comprobar</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modificado</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>omitido</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <source>found again</source>
            <translation>localizado de nuevo</translation>
        </message>
        <message>
            <source>moves to paragraph {number}</source>
            <translation>pasa al párrafo {number}</translation>
        </message>
        <message>
            <source>its text has changed</source>
            <translation>su texto ha cambiado</translation>
        </message>
        <message>
            <source>its text is no longer there</source>
            <translation>su texto ya no figura</translation>
        </message>
        <message>
            <source>Bookmarks affected</source>
            <translation>Marcadores afectados</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>No longer filter by {what}</source>
            <translation>Dejar de filtrar por {what}</translation>
        </message>
    </context>
    <context>
        <name>CitingDialog</name>
        <message>
            <source>Citation style</source>
            <translation>Estilo de las referencias</translation>
        </message>
        <message>
            <source>Text with citation</source>
            <translation>Texto con referencia</translation>
        </message>
        <message>
            <source>Citation only</source>
            <translation>Solo la referencia</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Restablecer</translation>
        </message>
        <message>
            <source>Cite as UN documents do, in all three kinds</source>
            <translation>Citar como los documentos de la ONU, en los tres casos</translation>
        </message>
    </context>
    <context>
        <name>CommandsBeside</name>
        <message>
            <source>Citations are copied in this style from now on.</source>
            <translation>Desde ahora las referencias se copian con este estilo.</translation>
        </message>
    </context>
    <context>
        <name>CompanionDialog</name>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>Symbol, language or title</source>
            <translation>Signatura, idioma o título</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>Otros idiomas</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparar con</translation>
        </message>
        <message>
            <source>No document has these words in its symbol, language or title.</source>
            <translation>Ningún documento tiene esas palabras en su signatura, idioma o título.</translation>
        </message>
        <message>
            <source>&amp;Show beside</source>
            <translation>&amp;Mostrar al lado</translation>
        </message>
    </context>
    <context>
        <name>ConflictPane</name>
        <message>
            <source>Yours</source>
            <translation>Los suyos</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Los de la otra persona</translation>
        </message>
        <message>
            <source>Keep &amp;both</source>
            <translation>Conservar &amp;ambos</translation>
        </message>
        <message>
            <source>Keep m&amp;ine</source>
            <translation>&amp;Conservar el mío</translation>
        </message>
        <message>
            <source>Take &amp;theirs</source>
            <translation>&amp;Tomar el suyo</translation>
        </message>
        <message>
            <source>The same for &amp;all</source>
            <translation>&amp;Lo mismo para todos</translation>
        </message>
        <message>
            <source>(no note)</source>
            <translation>(sin nota)</translation>
        </message>
    </context>
    <context>
        <name>ContentsPanel</name>
        <message>
            <source>Filter headings</source>
            <translation>Filtrar epígrafes</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Índice</translation>
        </message>
        <message>
            <source>No heading has these words. Clear the filter to see them all.</source>
            <translation>Ningún epígrafe contiene esas palabras. Borre el filtro para verlos todos.</translation>
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message>
            <source>Nothing to copy yet: click a paragraph or select words in it.</source>
            <translation>Aún no hay nada que copiar: haga clic en un párrafo o seleccione palabras.</translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>Copiado: {what}</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>“{words}” names no c&amp;ountry here</source>
            <translation>“{words}” &amp;no designa aquí ningún país</translation>
        </message>
        <message>
            <source>{place}“{words}” no longer names {country}. Ctrl+Z takes it back.</source>
            <translation>{place}“{words}” ya no nombra este país: {country}. Control+Z lo deshace.</translation>
        </message>
        <message>
            <source>Select the words that name a country first, within one paragraph.</source>
            <translation>Seleccione antes las palabras que nombran un país, dentro de un solo párrafo.</translation>
        </message>
        <message>
            <source>Select only the words that name the country.</source>
            <translation>Seleccione solo las palabras que nombran el país.</translation>
        </message>
        <message>
            <source>{place}“{words}” now names {country}. Ctrl+Z takes it back.</source>
            <translation>{place}“{words}” nombra ahora este país: {country}. Control+Z lo deshace.</translation>
        </message>
        <message>
            <source>{place}The correction of “{words}” was taken back. Ctrl+Z makes it again.</source>
            <translation>{place}Se ha retirado la corrección de “{words}”. Control+Z la recupera.</translation>
        </message>
        <message>
            <source>no longer names {country}</source>
            <translation>ya no nombra este país: {country}</translation>
        </message>
        <message>
            <source>names {country}</source>
            <translation>nombra este país: {country}</translation>
        </message>
        <message>
            <source>not found in the text</source>
            <translation>no se encuentra en el texto</translation>
        </message>
        <message>
            <source>These words are no longer in the text; the correction is kept.</source>
            <translation>Estas palabras ya no figuran en el texto; la corrección se conserva.</translation>
        </message>
        <message>
            <source>{place}correction of “{words}”</source>
            <translation>{place}corrección de “{words}”</translation>
        </message>
        <message>
            <source>Paragraph {number}: </source>
            <translation>Párrafo {number}: </translation>
        </message>
    </context>
    <context>
        <name>CorrectionsDialog</name>
        <message>
            <source>Corrections of {country}</source>
            <translation>Correcciones: {country}</translation>
        </message>
        <message>
            <source>Corrections of countries</source>
            <translation>Correcciones de países</translation>
        </message>
        <message>
            <source>What you put right is kept in your notebook, and holds when a report is added again.</source>
            <translation>Lo que usted corrige se conserva en su cuaderno y vale también cuando se añade de nuevo un informe.</translation>
        </message>
        <message>
            <source>There are no corrections.

To strike a mention, right-click the country in the text; to add one, select the words that name a country and choose Edit ▸ The selected words name a country.</source>
            <translation>No hay correcciones.

Para quitar una mención, haga clic con el botón derecho en el país en el texto; para añadir una, seleccione las palabras que nombran un país y elija Edición ▸ Las palabras seleccionadas nombran un país.</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correcciones</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Retirar</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
    </context>
    <context>
        <name>CountryBox</name>
        <message>
            <source>Any country</source>
            <translation>Cualquier país</translation>
        </message>
        <message>
            <source>Country that a bookmark's words name</source>
            <translation>País que nombran las palabras de un marcador</translation>
        </message>
    </context>
    <context>
        <name>CountryCharts</name>
        <message numerus="yes">
            <source>and %n more report(s) with fewer activities</source>
            <translation>
                <numerusform>y otro informe con menos actividades</numerusform>
                <numerusform>y otros %n informes con menos actividades</numerusform>
            </translation>
        </message>
        <message>
            <source>By year; a period counts in each of its years</source>
            <translation>Por año; un período cuenta en cada uno de sus años</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>Por año</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>By type of activity</source>
            <translation>Por tipo de actividad</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>By role of the country</source>
            <translation>Por función del país</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>By report, in the order of their dates</source>
            <translation>Por informe, por orden de fecha</translation>
        </message>
    </context>
    <context>
        <name>CountryChooser</name>
        <message>
            <source>Compare with</source>
            <translation>Comparar con</translation>
        </message>
        <message>
            <source>Compare {country} with:</source>
            <translation>Comparar {country} con:</translation>
        </message>
        <message>
            <source>Name, pinyin or code</source>
            <translation>Nombre, pinyin o código</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>Buscar un país</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Países</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>C&amp;ancelar</translation>
        </message>
        <message>
            <source>No country is called that.</source>
            <translation>Ningún país se llama así.</translation>
        </message>
        <message>
            <source>It shares no activity; type a name.</source>
            <translation>No comparte ninguna actividad; escriba un nombre.</translation>
        </message>
        <message numerus="yes">
            <source>%n shared activity(ies)</source>
            <translation>
                <numerusform>%n actividad común</numerusform>
                <numerusform>%n actividades comunes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountryPage</name>
        <message numerus="yes">
            <source>%n correction(s) by you</source>
            <translation>
                <numerusform>%n corrección suya</numerusform>
                <numerusform>%n correcciones suyas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only regions and groups it belongs to: %n paragraph(s)</source>
            <translation>
                <numerusform>Solo regiones y grupos a los que pertenece: %n párrafo</numerusform>
                <numerusform>Solo regiones y grupos a los que pertenece: %n párrafos</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in {named} of {total} paragraphs; all {total} checked</source>
            <translation>Nombrado en {named} de {total} párrafos; comprobados los {total}</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s), each in one language</source>
            <translation>
                <numerusform>%n informe, en un solo idioma</numerusform>
                <numerusform>%n informes, cada uno en un solo idioma</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in {named} paragraphs of {reports}</source>
            <translation>Nombrado en {named} párrafos de {reports}</translation>
        </message>
        <message>
            <source>Only these activities: {what} ({count})</source>
            <translation>Solo estas actividades: {what} ({count})</translation>
        </message>
        <message>
            <source>Before the first heading</source>
            <translation>Antes del primer epígrafe</translation>
        </message>
        <message>
            <source>Copy all of them</source>
            <translation>Copiar todos</translation>
        </message>
        <message>
            <source>Activities and mentions</source>
            <translation>Actividades y menciones</translation>
        </message>
        <message>
            <source>All countries</source>
            <translation>Todos los países</translation>
        </message>
        <message>
            <source>All countries (Esc)</source>
            <translation>Todos los países (Escape)</translation>
        </message>
        <message>
            <source>Copy a name</source>
            <translation>Copiar un nombre</translation>
        </message>
        <message>
            <source>Copy its name in one of six languages</source>
            <translation>Copiar su nombre en uno de los seis idiomas</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Nota informativa</translation>
        </message>
        <message>
            <source>Write a brief on this country into a file (Ctrl+Shift+E)</source>
            <translation>Escribir la ficha de este país en un archivo (Control+Mayúsculas+E)</translation>
        </message>
        <message>
            <source>In a window of its own</source>
            <translation>En otra ventana</translation>
        </message>
        <message>
            <source>Show this in a larger window</source>
            <translation>Mostrar en una ventana más grande</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Todos los informes</translation>
        </message>
        <message>
            <source>What every report of the library says, by report</source>
            <translation>Lo que dicen todos los informes de la biblioteca, por informe</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Por fecha</translation>
        </message>
        <message>
            <source>Activities in the order of their dates</source>
            <translation>Actividades por orden de fecha</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Comparar…</translation>
        </message>
        <message>
            <source>Show one country again</source>
            <translation>Mostrar de nuevo un solo país</translation>
        </message>
        <message>
            <source>Show another country beside it</source>
            <translation>Mostrar otro país al lado</translation>
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
            <translation>Párrafo {number}:</translation>
        </message>
        <message>
            <source>No country is called that in six languages, pinyin or code.</source>
            <translation>Ningún país se llama así en los seis idiomas, en pinyin ni por código.</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies) and territory(ies) named</source>
            <translation>
                <numerusform>%n país o territorio nombrado</numerusform>
                <numerusform>%n países y territorios nombrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>all %n paragraph(s) checked</source>
            <translation>
                <numerusform>comprobado el único párrafo</numerusform>
                <numerusform>comprobados los %n párrafos</numerusform>
            </translation>
        </message>
        <message>
            <source>{named}; {checked}</source>
            <translation>{named}; {checked}</translation>
        </message>
        <message>
            <source>UN M49 regions are for statistical convenience.</source>
            <translation>Las regiones M49 de las Naciones Unidas responden a fines estadísticos.</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>no nombrado</translation>
        </message>
        <message numerus="yes">
            <source>by a city, %n time(s)</source>
            <translation>
                <numerusform>por una ciudad, %n vez</numerusform>
                <numerusform>por una ciudad, %n veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n para(s)</source>
            <translation>
                <numerusform>%n párr.</numerusform>
                <numerusform>%n párrs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n act(s)</source>
            <translation>
                <numerusform>%n act.</numerusform>
                <numerusform>%n act.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name, pinyin or code</source>
            <translation>Nombre, pinyin o código</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>Buscar un país</translation>
        </message>
        <message>
            <source>By region</source>
            <translation>Por región</translation>
        </message>
        <message>
            <source>Group countries by UN region</source>
            <translation>Agrupar los países por región de las Naciones Unidas</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Países</translation>
        </message>
    </context>
    <context>
        <name>CountryRows</name>
        <message>
            <source>Listed for the words “{words}”</source>
            <translation>Incluido por las palabras “{words}”</translation>
        </message>
        <message>
            <source>Listed because its sentence names the country: in this language no words of doing are looked for</source>
            <translation>Incluido porque la oración nombra el país: en este idioma no se buscan palabras de acción</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Actividades</translation>
        </message>
        <message>
            <source>Other mentions</source>
            <translation>Otras menciones</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Menciones</translation>
        </message>
        <message>
            <source>By a city only</source>
            <translation>Solo por una ciudad</translation>
        </message>
        <message>
            <source>Activities of both</source>
            <translation>Actividades de ambos</translation>
        </message>
        <message>
            <source>Other activities of {country}</source>
            <translation>Otras actividades: {country}</translation>
        </message>
        <message>
            <source>Named in one paragraph</source>
            <translation>Nombrados en un mismo párrafo</translation>
        </message>
        <message>
            <source>Other mentions of {country}</source>
            <translation>Otras menciones: {country}</translation>
        </message>
        <message>
            <source>Names its people</source>
            <translation>Designa a su población</translation>
        </message>
    </context>
    <context>
        <name>CountryWords</name>
        <message>
            <source>Legislation</source>
            <translation>Legislación</translation>
        </message>
        <message>
            <source>Strategy or plan</source>
            <translation>Estrategia o plan</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Capacitación</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visita</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Operación</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campaña</translation>
        </message>
        <message>
            <source>Partnership</source>
            <translation>Alianza</translation>
        </message>
        <message>
            <source>Research</source>
            <translation>Investigación</translation>
        </message>
        <message>
            <source>Support for victims</source>
            <translation>Apoyo a las víctimas</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Other activity</source>
            <translation>Otra actividad</translation>
        </message>
        <message>
            <source>Takes part</source>
            <translation>Participa</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Acoge</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>Financia</translation>
        </message>
        <message>
            <source>Party to it</source>
            <translation>Es parte</translation>
        </message>
        <message>
            <source>Is its subject</source>
            <translation>Es el objeto</translation>
        </message>
        <message>
            <source>On the route</source>
            <translation>En la ruta</translation>
        </message>
        <message>
            <source>Its nationals</source>
            <translation>Sus nacionales</translation>
        </message>
        <message>
            <source>Named in it</source>
            <translation>Se nombra</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sin fecha</translation>
        </message>
    </context>
    <context>
        <name>DateBox</name>
        <message>
            <source>Any date</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Del … al …</translation>
        </message>
        <message>
            <source>When a bookmark was made or last changed</source>
            <translation>Cuándo se puso o se cambió un marcador</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
    </context>
    <context>
        <name>Defects</name>
        <message>
            <source>Something went wrong in RefDesk. What you bookmarked and wrote is saved.</source>
            <translation>Se ha producido un error en RefDesk. Sus marcadores y notas están guardados.</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>The number {detail} is lost in the file; it was worked out.</source>
            <translation>El número {detail} falta en el archivo; se ha reconstruido.</translation>
        </message>
        <message>
            <source>Missing before this paragraph: {detail}.</source>
            <translation>Falta antes de este párrafo: {detail}.</translation>
        </message>
        <message>
            <source>The numbers start anew here.</source>
            <translation>Aquí la numeración vuelve a empezar.</translation>
        </message>
        <message>
            <source>A page break cut this paragraph; it was joined.</source>
            <translation>Un salto de página cortaba este párrafo; se ha unido.</translation>
        </message>
        <message>
            <source>Left out: {detail}</source>
            <translation>Omitido: {detail}</translation>
        </message>
        <message>
            <source>A table of contents was left out ({detail} lines).</source>
            <translation>Se ha omitido un índice ({detail} líneas).</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The library holds no document “{name}”. The list of documents shows what it holds.</source>
            <translation>La biblioteca no contiene el documento “{name}”. La lista de documentos muestra lo que contiene.</translation>
        </message>
        <message>
            <source>“{name}” is held in several languages. Say which one is meant: {editions}.</source>
            <translation>“{name}” está en varios idiomas. Indique cuál: {editions}.</translation>
        </message>
        <message>
            <source>That report can no longer be brought back. It may have been brought back elsewhere.</source>
            <translation>Ese informe ya no se puede recuperar. Quizá se haya recuperado en otro lugar.</translation>
        </message>
        <message>
            <source>There is no paragraph “{name}” in this document. Its outline shows which numbers it has.</source>
            <translation>Este documento no tiene el párrafo “{name}”. Su esquema muestra los números que tiene.</translation>
        </message>
        <message>
            <source>There is no section “{name}” in this document. Its outline shows the sections it has.</source>
            <translation>Este documento no tiene la sección “{name}”. Su esquema muestra sus secciones.</translation>
        </message>
        <message>
            <source>“{name}” is no country or territory known here. Try its UN name or its ISO 3166 code.</source>
            <translation>“{name}” no es un país o territorio conocido. Pruebe su nombre en las Naciones Unidas o su código ISO 3166.</translation>
        </message>
        <message>
            <source>There is nothing to export in “{name}”. Choose something that has at least one paragraph.</source>
            <translation>No hay nada que exportar en “{name}”. Elija algo que tenga al menos un párrafo.</translation>
        </message>
        <message>
            <source>There is no bookmark “{name}”. The list of bookmarks shows the ones there are.</source>
            <translation>No existe el marcador “{name}”. La lista de marcadores muestra los que hay.</translation>
        </message>
        <message>
            <source>“{name}” does not stand in that paragraph. Copy the words as the text has them.</source>
            <translation>«{name}» no figura en ese párrafo. Copie las palabras tal como están en el texto.</translation>
        </message>
        <message>
            <source>That search is no longer there. It may have been deleted elsewhere.</source>
            <translation>Esa búsqueda ya no existe. Quizá se haya eliminado en otro lugar.</translation>
        </message>
        <message>
            <source>There is no change to take back: the bookmarks are as they were first made.</source>
            <translation>No hay ningún cambio que deshacer: los marcadores están como se hicieron.</translation>
        </message>
        <message>
            <source>“{name}” names no document or paragraph. Paste a citation such as “A/RES/77/236, para. 5”.</source>
            <translation>“{name}” no designa ningún documento ni párrafo. Pegue una referencia como “A/RES/77/236, párr. 5”.</translation>
        </message>
        <message>
            <source>There is no {what} “{name}”.</source>
            <translation>No existe {what} “{name}”.</translation>
        </message>
        <message>
            <source>The library holds another document “{name}” already. Each has a symbol of its own: check which this one has.</source>
            <translation>La biblioteca ya contiene otro documento “{name}”. Cada documento tiene su propia signatura: compruebe la de este.</translation>
        </message>
        <message>
            <source>The library holds “{name}” already. Remove that one first to bring this one back.</source>
            <translation>La biblioteca ya contiene “{name}”. Retírelo antes de recuperar este.</translation>
        </message>
        <message>
            <source>There is a bookmark on {name} already. Remove that one first, or choose another place.</source>
            <translation>Ya hay un marcador en {name}. Quítelo primero o elija otro lugar.</translation>
        </message>
        <message>
            <source>“{name}” is the only report left, and one must stay to be read. Add another before removing it.</source>
            <translation>“{name}” es el único informe que queda, y debe quedar uno para leer. Añada otro antes de retirarlo.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read ({reason}). If it is damaged, move it away to start anew.</source>
            <translation>No se puede leer el archivo “{path}” ({reason}). Si está dañado, muévalo para empezar de nuevo.</translation>
        </message>
        <message>
            <source>The file “{path}” was written by a newer RefDesk. Update RefDesk to open it.</source>
            <translation>El archivo “{path}” es de una versión más reciente de RefDesk. Actualice RefDesk para abrirlo.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be written ({reason}). Check the permissions and the free space there.</source>
            <translation>No se puede escribir el archivo “{path}” ({reason}). Compruebe los permisos y el espacio libre.</translation>
        </message>
        <message>
            <source>RefDesk has “{path}” open already and does not answer. Close its window, or end process {process}, and start again.</source>
            <translation>“{path}” ya está abierto en un RefDesk que no responde. Cierre su ventana o termine el proceso {process} y vuelva a empezar.</translation>
        </message>
        <message>
            <source>There is no file “{path}”. Choose the backup again.</source>
            <translation>No existe el archivo “{path}”. Elija de nuevo la copia de seguridad.</translation>
        </message>
        <message>
            <source>“{path}” is no backup of RefDesk. Its backups are named refdesk-DATE-….zip.</source>
            <translation>“{path}” no es una copia de seguridad de RefDesk. Las suyas se llaman refdesk-FECHA-….zip.</translation>
        </message>
        <message>
            <source>The backup “{path}” is damaged and was not used. Take another one; nothing was changed.</source>
            <translation>La copia de seguridad “{path}” está dañada y no se ha usado. Tome otra; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>The backup “{path}” was made by a newer RefDesk. Update RefDesk to restore it.</source>
            <translation>La copia de seguridad “{path}” es de una versión más reciente de RefDesk. Actualice RefDesk para restaurarla.</translation>
        </message>
        <message>
            <source>“{path}” holds shared bookmarks. Choose File ▸ Open shared bookmarks… to merge them.</source>
            <translation>«{path}» contiene marcadores compartidos. Para combinarlos, elija Archivo ▸ Abrir marcadores compartidos….</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be used as a backup ({reason}).</source>
            <translation>El archivo “{path}” no sirve como copia de seguridad ({reason}).</translation>
        </message>
        <message>
            <source>The file “{path}” is not there or cannot be opened. Choose it again; nothing was changed.</source>
            <translation>El archivo “{path}” no existe o no se puede abrir. Elíjalo de nuevo; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>“{path}” is a backup. Choose File ▸ Restore… to merge it; nothing was changed.</source>
            <translation>«{path}» es una copia de seguridad. Para combinarla, elija Archivo ▸ Restaurar…; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>“{path}” was made by a newer RefDesk. Update RefDesk to open it; nothing was changed.</source>
            <translation>«{path}» se hizo con un RefDesk más reciente. Actualice RefDesk para abrirlo; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>“{path}” holds no bookmarks, or is damaged; nothing was changed. Let them be shared again with File ▸ Share bookmarks….</source>
            <translation>«{path}» no contiene marcadores o está dañado; no se ha cambiado nada. Pida que se compartan de nuevo con Archivo ▸ Compartir marcadores….</translation>
        </message>
        <message>
            <source>The search was given up. Search again to have its answer.</source>
            <translation>La búsqueda se ha interrumpido. Busque de nuevo para obtener la respuesta.</translation>
        </message>
        <message>
            <source>The file “{path}” is empty. Choose another one.</source>
            <translation>El archivo “{path}” está vacío. Elija otro.</translation>
        </message>
        <message>
            <source>The file “{path}” is not a text. Save the document as plain text (UTF-8) first.</source>
            <translation>El archivo “{path}” no es un texto. Guarde antes el documento como texto sin formato (UTF-8).</translation>
        </message>
        <message>
            <source>The characters of “{path}” could not be told. Save the document as plain text (UTF-8) first.</source>
            <translation>No se han reconocido los caracteres de “{path}”. Guarde antes el documento como texto sin formato (UTF-8).</translation>
        </message>
        <message>
            <source>“{path}” is no Word document, or a damaged one. Open it in Word and save it anew as .docx.</source>
            <translation>“{path}” no es un documento de Word, o está dañado. Ábralo en Word y guárdelo de nuevo como .docx.</translation>
        </message>
        <message>
            <source>“{path}” is no web page that can be read. Save the page anew, or as text.</source>
            <translation>“{path}” no es una página web legible. Guarde de nuevo la página, o guárdela como texto.</translation>
        </message>
        <message>
            <source>“{path}” is larger than any report: it was not opened. Save the document anew, without its pictures.</source>
            <translation>“{path}” es mayor que cualquier informe: no se ha abierto. Guarde de nuevo el documento sin imágenes.</translation>
        </message>
        <message>
            <source>“{path}” holds pictures of pages, no text. Run text recognition (OCR) on it first, or take the Word file.</source>
            <translation>“{path}” contiene imágenes de páginas, no texto. Pásele antes el reconocimiento de texto (OCR), o use el archivo de Word.</translation>
        </message>
        <message>
            <source>“{path}” is protected by a password. Open it with the password and save it without one.</source>
            <translation>“{path}” está protegido con contraseña. Ábralo con ella y guárdelo sin contraseña.</translation>
        </message>
        <message>
            <source>“{path}” is a damaged PDF file. Get it anew, or take the Word file of the document.</source>
            <translation>“{path}” es un archivo PDF dañado. Obténgalo de nuevo, o use el archivo de Word del documento.</translation>
        </message>
        <message>
            <source>“{path}” is an old Word file (.doc). Save it as .docx, or install LibreOffice to have it read here.</source>
            <translation>“{path}” es un archivo antiguo de Word (.doc). Guárdelo como .docx, o instale LibreOffice para leerlo aquí.</translation>
        </message>
        <message>
            <source>“{path}” is a rich text or OpenDocument file. Save it as .docx, or install LibreOffice to have it read here.</source>
            <translation>“{path}” es un archivo RTF u OpenDocument. Guárdelo como .docx, o instale LibreOffice para leerlo aquí.</translation>
        </message>
        <message>
            <source>“{path}” could not be turned into a Word file (.docx). It may be damaged: save it as .docx yourself.</source>
            <translation>“{path}” no se ha podido convertir en un archivo de Word (.docx). Quizá esté dañado: guárdelo usted como .docx.</translation>
        </message>
        <message>
            <source>The parts of “{path}” stand too deep within each other to be read. Save the document anew, or as text.</source>
            <translation>Las partes de “{path}” están demasiado anidadas para leerlas. Guarde de nuevo el documento, o guárdelo como texto.</translation>
        </message>
        <message>
            <source>“{path}” is a spreadsheet, no report. Choose the Word or PDF file of the document.</source>
            <translation>“{path}” es una hoja de cálculo, no un informe. Elija el archivo Word o PDF del documento.</translation>
        </message>
        <message>
            <source>“{path}” is a presentation, no report. Choose the Word or PDF file of the document.</source>
            <translation>“{path}” es una presentación, no un informe. Elija el archivo Word o PDF del documento.</translation>
        </message>
        <message>
            <source>“{path}” is a message. Open it in your mail program and save the document that came with it.</source>
            <translation>“{path}” es un mensaje. Ábralo en su programa de correo y guarde el documento adjunto.</translation>
        </message>
        <message>
            <source>“{path}” is a picture. Run text recognition (OCR) on it first, or take the Word file.</source>
            <translation>“{path}” es una imagen. Pásele antes el reconocimiento de texto (OCR), o use el archivo de Word.</translation>
        </message>
        <message>
            <source>“{path}” is an archive of other files. Unpack it and add the documents in it.</source>
            <translation>“{path}” es un archivo comprimido. Descomprímalo y añada los documentos que contiene.</translation>
        </message>
        <message>
            <source>The library holds another version of “{name}”. To put this one in its place, say --replace.</source>
            <translation>La biblioteca contiene otra versión de “{name}”. Para sustituirla por esta, indique --replace.</translation>
        </message>
        <message>
            <source>No numbered paragraphs were found in “{path}”. Is it a UN document?</source>
            <translation>No se han encontrado párrafos numerados en “{path}”. ¿Es un documento de las Naciones Unidas?</translation>
        </message>
        <message>
            <source>“{path}” does not print its symbol. Say which it is, such as A/79/1.</source>
            <translation>“{path}” no lleva impresa la signatura. Indíquela; por ejemplo, A/79/1.</translation>
        </message>
        <message>
            <source>The language of “{path}” could not be told. Say which it is, such as en.</source>
            <translation>No se ha reconocido el idioma de “{path}”. Indíquelo; por ejemplo, es.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read as a document ({reason}). Try another format of it.</source>
            <translation>El archivo “{path}” no se puede leer como documento ({reason}). Pruebe con otro formato.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Country brief: {country}</source>
            <translation>Ficha de país: {country}</translation>
        </message>
        <message>
            <source>Bookmarks and notes</source>
            <translation>Marcadores y notas</translation>
        </message>
        <message>
            <source>Search: {query}</source>
            <translation>Búsqueda: {query}</translation>
        </message>
        <message>
            <source>Documents consulted: {count}</source>
            <translation>Documentos consultados: {count}</translation>
        </message>
        <message>
            <source>Named in {named} of {total} paragraphs; all {total} checked.</source>
            <translation>Nombrado en {named} de {total} párrafos; comprobados los {total}.</translation>
        </message>
        <message>
            <source>Named in none of {total} paragraphs; all {total} checked.</source>
            <translation>No se nombra en ninguno de los {total} párrafos; comprobados los {total}.</translation>
        </message>
        <message>
            <source>Activities reported: {count} ({kinds}).</source>
            <translation>Actividades comunicadas: {count} ({kinds}).</translation>
        </message>
        <message>
            <source>Regions and groups that include the country are not counted.</source>
            <translation>No se cuentan las regiones y grupos que incluyen el país.</translation>
        </message>
        <message>
            <source>Bookmarks: {count}; documents: {documents}.</source>
            <translation>Marcadores: {count}; documentos: {documents}.</translation>
        </message>
        <message>
            <source>Occurrences: {occurrences}; paragraphs: {paragraphs}; documents: {documents}.</source>
            <translation>Coincidencias: {occurrences}; párrafos: {paragraphs}; documentos: {documents}.</translation>
        </message>
        <message>
            <source>Rows: {count}; documents: {documents}.</source>
            <translation>Filas: {count}; documentos: {documents}.</translation>
        </message>
        <message>
            <source>{part}: {countries}</source>
            <translation>{part}: {countries}</translation>
        </message>
        <message>
            <source>Register of activities</source>
            <translation>Registro de actividades</translation>
        </message>
        <message>
            <source>Register of instruments</source>
            <translation>Registro de instrumentos</translation>
        </message>
        <message>
            <source>Register of publications</source>
            <translation>Registro de publicaciones</translation>
        </message>
        <message>
            <source>Register of programmes</source>
            <translation>Registro de programas</translation>
        </message>
        <message>
            <source>Register of organizations</source>
            <translation>Registro de organizaciones</translation>
        </message>
        <message>
            <source>Register of figures</source>
            <translation>Registro de cifras</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Symbol named</source>
            <translation>Signatura citada</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>Órgano</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>Calificador</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Qué se cuenta</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programas</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>{title} ({count})</source>
            <translation>{title} ({count})</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Actividades</translation>
        </message>
        <message>
            <source>Other mentions</source>
            <translation>Otras menciones</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Menciones</translation>
        </message>
        <message>
            <source>Named by a city only</source>
            <translation>Nombrado solo por una ciudad</translation>
        </message>
        <message>
            <source>names its people</source>
            <translation>designa a su población</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Nota:</translation>
        </message>
        <message>
            <source>Labels:</source>
            <translation>Etiquetas:</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Índice</translation>
        </message>
        <message>
            <source>Provenance</source>
            <translation>Procedencia</translation>
        </message>
        <message>
            <source>Unofficial rendering</source>
            <translation>Presentación no oficial</translation>
        </message>
        <message>
            <source>Unofficial rendering. The document issued by the United Nations is authoritative.</source>
            <translation>Presentación no oficial. El documento auténtico es el publicado por las Naciones Unidas.</translation>
        </message>
        <message>
            <source>Made with RefDesk {version} on {date} from the files described below.</source>
            <translation>Elaborado con RefDesk {version} el {date} a partir de los archivos que se describen a continuación.</translation>
        </message>
        <message>
            <source>A symbol marked as presumed is not printed in the text; check it before citing.</source>
            <translation>Una signatura indicada como presunta no figura impresa en el texto; compruébela antes de citarla.</translation>
        </message>
        <message>
            <source>{symbol} (presumed)</source>
            <translation>{symbol} (presunta)</translation>
        </message>
        <message>
            <source>{total}, of which {numbered} numbered</source>
            <translation>{total}, de ellos {numbered} numerados</translation>
        </message>
        <message>
            <source>Note {mark} of the report: </source>
            <translation>Nota {mark} del informe: </translation>
        </message>
        <message>
            <source>Side by side: {left} and {right}</source>
            <translation>En paralelo: {left} y {right}</translation>
        </message>
        <message>
            <source>Rows: {count}.</source>
            <translation>Filas: {count}.</translation>
        </message>
        <message>
            <source>Changed: {changed}; only in {left}: {only_left}; only in {right}: {only_right}.</source>
            <translation>Modificados: {changed}; solo en {left}: {only_left}; solo en {right}: {only_right}.</translation>
        </message>
        <message>
            <source>— nothing stands beside this paragraph —</source>
            <translation>— nada corresponde a este párrafo —</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modificado</translation>
        </message>
        <message>
            <source>only in {side}</source>
            <translation>solo en {side}</translation>
        </message>
        <message>
            <source>{citation} ({date})</source>
            <translation>{citation} ({date})</translation>
        </message>
        <message>
            <source>Bookmarked:</source>
            <translation>Marcado:</translation>
        </message>
        <message>
            <source>{created}, changed {modified}</source>
            <translation>{created}, modificado el {modified}</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>Página {page} de {total}</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>Lista de lectura</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>amarillo</translation>
        </message>
        <message>
            <source>green</source>
            <translation>verde</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>azul</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>rosa</translation>
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
            <translation>{day} de {month} de {year}</translation>
        </message>
        <message>
            <source>January February March April May June July August September October November December</source>
            <translation>enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre</translation>
        </message>
        <message>
            <source>Legislation</source>
            <translation>Legislación</translation>
        </message>
        <message>
            <source>Strategies and plans</source>
            <translation>Estrategias y planes</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Capacitación</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visitas</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Operaciones</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Reuniones</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Campañas</translation>
        </message>
        <message>
            <source>Partnerships</source>
            <translation>Alianzas</translation>
        </message>
        <message>
            <source>Research</source>
            <translation>Investigación</translation>
        </message>
        <message>
            <source>Support for victims</source>
            <translation>Apoyo a las víctimas</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Other activities</source>
            <translation>Otras actividades</translation>
        </message>
        <message>
            <source>taking part or assisted</source>
            <translation>participa o recibe asistencia</translation>
        </message>
        <message>
            <source>host</source>
            <translation>anfitrión</translation>
        </message>
        <message>
            <source>sponsor</source>
            <translation>patrocinador</translation>
        </message>
        <message>
            <source>party</source>
            <translation>parte</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>objeto</translation>
        </message>
        <message>
            <source>on the route</source>
            <translation>en la ruta</translation>
        </message>
        <message>
            <source>its nationals</source>
            <translation>sus nacionales</translation>
        </message>
        <message>
            <source>named</source>
            <translation>nombrado</translation>
        </message>
        <message>
            <source>now under another number</source>
            <translation>ahora con otro número</translation>
        </message>
        <message>
            <source>text altered since</source>
            <translation>texto modificado desde entonces</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>ya no figura en el texto</translation>
        </message>
        <message>
            <source>Citation</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Párrafo</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Epígrafe</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Date in the text</source>
            <translation>Fecha en el texto</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Made (UTC)</source>
            <translation>Creado (UTC)</translation>
        </message>
        <message>
            <source>Changed (UTC)</source>
            <translation>Modificado (UTC)</translation>
        </message>
        <message>
            <source>Date of the report</source>
            <translation>Fecha del informe</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Highlighted words</source>
            <translation>Palabras resaltadas</translation>
        </message>
        <message>
            <source>Changed words</source>
            <translation>Palabras modificadas</translation>
        </message>
        <message>
            <source>{column}: {side}</source>
            <translation>{column}: {side}</translation>
        </message>
        <message>
            <source>Exported with</source>
            <translation>Exportado con</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Signatura</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Órgano</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Distribución</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Versión lingüística</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Párrafos</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>SHA-256 of the file</source>
            <translation>SHA-256 del archivo</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>árabe</translation>
        </message>
        <message>
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>español</translation>
        </message>
        <message>
            <source>French</source>
            <translation>francés</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>ruso</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>chino</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>C&amp;ontenido</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>Contenido que se exporta</translation>
        </message>
        <message>
            <source>With my &amp;notes and labels</source>
            <translation>&amp;Con mis notas y etiquetas</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Guardar como…</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Formato</translation>
        </message>
    </context>
    <context>
        <name>ExportProgress</name>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Nothing to export yet: move to a paragraph first.</source>
            <translation>Aún no hay nada que exportar: vaya antes a un párrafo.</translation>
        </message>
        <message>
            <source>Open a country first: choose it in the list of countries.</source>
            <translation>Abra antes un país: elíjalo en la lista de países.</translation>
        </message>
        <message>
            <source>all reports</source>
            <translation>todos los informes</translation>
        </message>
        <message>
            <source>All bookmarks: {count}</source>
            <translation>Todos los marcadores: {count}</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Marcadores</translation>
        </message>
        <message>
            <source>Bookmarks as listed: {count}</source>
            <translation>Marcadores tal como aparecen: {count}</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>Lista de lectura</translation>
        </message>
        <message>
            <source>Reading list, in my own order: {count}</source>
            <translation>Lista de lectura, en mi orden: {count}</translation>
        </message>
        <message>
            <source>Text: {citation}</source>
            <translation>Texto: {citation}</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>todo</translation>
        </message>
        <message>
            <source>Side by side: {what}</source>
            <translation>En paralelo: {what}</translation>
        </message>
        <message>
            <source>Country brief: {country}</source>
            <translation>Ficha de país: {country}</translation>
        </message>
        <message>
            <source>Search results: {query}</source>
            <translation>Resultados de la búsqueda: {query}</translation>
        </message>
        <message>
            <source>Section: {title}</source>
            <translation>Sección: {title}</translation>
        </message>
        <message>
            <source>Web page (.html)</source>
            <translation>Página web (.html)</translation>
        </message>
        <message>
            <source>Values (.csv)</source>
            <translation>Valores (.csv)</translation>
        </message>
        <message>
            <source>Annotations for programs (.json)</source>
            <translation>Anotaciones para programas (.json)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
        <message>
            <source>The export was stopped; no file was written or changed.</source>
            <translation>La exportación se detuvo; no se escribió ni cambió ningún archivo.</translation>
        </message>
        <message>
            <source>Exporting… {percent}%</source>
            <translation>Exportando… {percent} %</translation>
        </message>
    </context>
    <context>
        <name>FactsDialog</name>
        <message>
            <source>About this report</source>
            <translation>Acerca de este informe</translation>
        </message>
        <message>
            <source>&amp;Symbol</source>
            <translation>&amp;Signatura</translation>
        </message>
        <message>
            <source>The symbol is &amp;certain</source>
            <translation>La si&amp;gnatura es segura</translation>
        </message>
        <message>
            <source>&amp;Certain, though the text does not print it</source>
            <translation>Segura, aunque &amp;no figure en el texto</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Título</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>Ori&amp;ginal</source>
            <translation>&amp;Original</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Fecha</translation>
        </message>
        <message>
            <source>year-month-day, such as 2024-07-23</source>
            <translation>año-mes-día; p. ej., 2024-07-23</translation>
        </message>
        <message>
            <source>&amp;Body</source>
            <translation>Ó&amp;rgano</translation>
        </message>
        <message>
            <source>S&amp;ession</source>
            <translation>&amp;Período de sesiones</translation>
        </message>
        <message>
            <source>Session &amp;place</source>
            <translation>&amp;Lugar del período</translation>
        </message>
        <message>
            <source>Session d&amp;ates</source>
            <translation>Fe&amp;chas del período</translation>
        </message>
        <message>
            <source>Agenda &amp;item</source>
            <translation>T&amp;ema del programa</translation>
        </message>
        <message>
            <source>Age&amp;nda title</source>
            <translation>Título &amp;del tema</translation>
        </message>
        <message>
            <source>Dist&amp;ribution</source>
            <translation>Distri&amp;bución</translation>
        </message>
        <message>
            <source>A&amp;uthor</source>
            <translation>&amp;Autor</translation>
        </message>
        <message>
            <source>{numbered} numbered, {sections} headings</source>
            <translation>numerados: {numbered}; epígrafes: {sections}</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Párrafos</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>That is no UN document symbol. One looks like CTOC/COP/2024/2 or A/79/1.</source>
            <translation>No es una signatura de las Naciones Unidas. Una signatura es como CTOC/COP/2024/2 o A/79/1.</translation>
        </message>
        <message>
            <source>That is no date. Write it as year-month-day, 2024-07-23, or leave it empty.</source>
            <translation>No es una fecha. Escríbala como año-mes-día, 2024-07-23, o deje el campo vacío.</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message>
            <source>“{text}” names no place. Type a paragraph number such as 55, or paste a citation.</source>
            <translation>“{text}” no designa ningún lugar. Escriba un número de párrafo, como 55, o pegue una referencia.</translation>
        </message>
        <message>
            <source>Place {place} of {count} is open: {here}. Not open: {others}. Ctrl+G, then Enter opens the next.</source>
            <translation>Lugar {place} de {count} abierto: {here}. Sin abrir: {others}. Control+G y luego Intro abre el siguiente.</translation>
        </message>
        <message>
            <source>{why} Ctrl+G, then Enter opens the next place: {next}</source>
            <translation>{why} Control+G y luego Intro abre el lugar siguiente: {next}</translation>
        </message>
        <message>
            <source>{symbol} is not in this library. Its official address is {address}</source>
            <translation>{symbol} no está en esta biblioteca. Su dirección oficial es {address}</translation>
        </message>
        <message>
            <source>There is no paragraph {number}. This report has paragraphs {first} to {last}.</source>
            <translation>No existe el párrafo {number}. Este informe va del párrafo {first} al {last}.</translation>
        </message>
        <message>
            <source>{symbol} has no paragraph {number}, but paragraphs {first} to {last}.</source>
            <translation>{symbol} no tiene el párrafo {number}, sino los párrafos {first} a {last}.</translation>
        </message>
    </context>
    <context>
        <name>GoToBox</name>
        <message>
            <source>Go to: 55, a citation</source>
            <translation>Ir a: 55, una referencia</translation>
        </message>
        <message>
            <source>Go to a paragraph or a citation</source>
            <translation>Ir a un párrafo o a una referencia</translation>
        </message>
        <message>
            <source>A paragraph number, or a citation in any UN language (Ctrl+G)</source>
            <translation>Un número de párrafo o una referencia en un idioma de las Naciones Unidas (Control+G)</translation>
        </message>
    </context>
    <context>
        <name>Halves</name>
        <message>
            <source>Text beside</source>
            <translation>Texto de al lado</translation>
        </message>
        <message>
            <source>Close what is beside (Esc, F7)</source>
            <translation>Cerrar el texto de al lado (Escape, F7)</translation>
        </message>
        <message>
            <source>Close what is beside</source>
            <translation>Cerrar el texto de al lado</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Keys</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>RefDesk {version} reads United Nations reports without a network.</source>
            <translation>RefDesk {version} lee informes de las Naciones Unidas sin conexión.</translation>
        </message>
        <message>
            <source>Free software under the MIT licence. An unofficial rendering: the official text is the UN document.</source>
            <translation>Software libre con licencia MIT. Presentación no oficial: el texto oficial es el documento de las Naciones Unidas.</translation>
        </message>
        <message>
            <source>About RefDesk</source>
            <translation>Acerca de RefDesk</translation>
        </message>
    </context>
    <context>
        <name>Highlighting</name>
        <message>
            <source>Select the words to highlight first.</source>
            <translation>Seleccione primero las palabras que desea resaltar.</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Resaltado</translation>
        </message>
        <message>
            <source>Remove the bookmark on {number}</source>
            <translation>Eliminar el marcador: párr. {number}</translation>
        </message>
        <message>
            <source>Bookmark {number}</source>
            <translation>Marcar: párr. {number}</translation>
        </message>
        <message>
            <source>Colour of the highlight</source>
            <translation>Color del resaltado</translation>
        </message>
        <message>
            <source>Note on the highlight</source>
            <translation>Nota sobre el resaltado</translation>
        </message>
        <message>
            <source>Remove the highlight</source>
            <translation>Eliminar el resaltado</translation>
        </message>
        <message>
            <source>Nothing to bookmark yet: move to a paragraph first.</source>
            <translation>Aún no hay nada que marcar: vaya antes a un párrafo.</translation>
        </message>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>Este párrafo no tiene número: nada podría remitir a él.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Add report</source>
            <translation>Añadir informe</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>Leyendo {file}…</translation>
        </message>
        <message>
            <source>&amp;Add to the library</source>
            <translation>Añadir a &amp;la biblioteca</translation>
        </message>
        <message>
            <source>&amp;Replace the version that is held</source>
            <translation>Sustituir la &amp;versión existente</translation>
        </message>
        <message>
            <source>&amp;Open the report</source>
            <translation>Abrir &amp;el informe</translation>
        </message>
        <message>
            <source>&amp;Add {count} reports</source>
            <translation>Aña&amp;dir {count} informes</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>C&amp;ancelar</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>{symbol} · {numbered} of {paragraphs} numbered</source>
            <translation>{symbol} · núms. {numbered}/{paragraphs}</translation>
        </message>
        <message>
            <source>{symbol} · another version is held</source>
            <translation>{symbol} · hay otra versión</translation>
        </message>
        <message>
            <source>{symbol} · in the library already</source>
            <translation>{symbol} · ya está en la biblioteca</translation>
        </message>
        <message>
            <source>its symbol is missing</source>
            <translation>falta la signatura</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <source>{symbol} · added</source>
            <translation>{symbol} · añadido</translation>
        </message>
    </context>
    <context>
        <name>Including</name>
        <message numerus="yes">
            <source>May include it: %n paragraph(s) naming a region or group it belongs to</source>
            <translation>
                <numerusform>Puede incluirlo: %n párrafo que nombra una región o un grupo al que pertenece</numerusform>
                <numerusform>Pueden incluirlo: %n párrafos que nombran una región o un grupo al que pertenece</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keeper</name>
        <message>
            <source>The data folder is open on “{machine}” as well. Close RefDesk there before writing here.</source>
            <translation>La carpeta de datos está abierta también en “{machine}”. Cierre allí RefDesk antes de escribir aquí.</translation>
        </message>
        <message>
            <source>The bookmarks could not be backed up. {why}</source>
            <translation>No se ha podido hacer la copia de los marcadores. {why}</translation>
        </message>
        <message>
            <source>This folder cannot be written: reports can be read, bookmarks stay as they are.</source>
            <translation>No se puede escribir en esta carpeta: los informes se pueden leer, los marcadores quedan como están.</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>Dónde están los datos</translation>
        </message>
        <message>
            <source>The data folder lies in a folder that {service} carries to other machines.</source>
            <translation>La carpeta de datos está en una carpeta que {service} lleva a otros equipos.</translation>
        </message>
        <message>
            <source>The data folder lies on a network drive ({kind}).</source>
            <translation>La carpeta de datos está en una unidad de red ({kind}).</translation>
        </message>
        <message>
            <source>Two machines that write into it at once can damage it. Close RefDesk, move the folder “{path}” to this machine's own disk, and start RefDesk with --library and the new place.</source>
            <translation>Dos equipos que escriben en ella a la vez pueden dañarla. Cierre RefDesk, mueva la carpeta “{path}” al disco de este equipo e inicie RefDesk con --library y el nuevo lugar.</translation>
        </message>
        <message>
            <source>To have your bookmarks on other machines, use File ▸ Back up… here and File ▸ Restore… there.</source>
            <translation>Para tener sus marcadores en otros equipos, use Archivo ▸ Copia de seguridad… aquí y Archivo ▸ Restaurar… allí.</translation>
        </message>
    </context>
    <context>
        <name>LibraryModel</name>
        <message>
            <source>Symbol</source>
            <translation>Signatura</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Período de sesiones</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Órgano</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Párrafos</translation>
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
            <translation>{shown} de {total}</translation>
        </message>
        <message>
            <source>Reports: {total}</source>
            <translation>Informes: {total}</translation>
        </message>
        <message>
            <source>No report matches “{words}”. Clear the filter to see all, or press Ctrl+O to add one.</source>
            <translation>Ningún informe contiene “{words}”. Borre el filtro para verlos todos, o pulse Control+O para añadir uno.</translation>
        </message>
        <message>
            <source>There are no reports yet. Press Ctrl+O to add one.</source>
            <translation>Todavía no hay informes. Pulse Control+O para añadir uno.</translation>
        </message>
        <message>
            <source>Re&amp;lated to {name}</source>
            <translation>Re&amp;lacionados con {name}</translation>
        </message>
        <message>
            <source>Re&amp;lated</source>
            <translation>Relac&amp;ionados</translation>
        </message>
        <message>
            <source>{name}, former version of {when}</source>
            <translation>{name}, versión anterior al {when}</translation>
        </message>
        <message>
            <source>{name}, removed {when}</source>
            <translation>{name}, retirado el {when}</translation>
        </message>
        <message>
            <source>The last {count} are kept.</source>
            <translation>Se conservan los últimos {count}.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} se ha retirado.</translation>
        </message>
        <message>
            <source>{name} was removed; its bookmarks ({count}) are kept.</source>
            <translation>{name} se ha retirado; se conservan sus marcadores ({count}).</translation>
        </message>
        <message>
            <source>{name} is in the library again.</source>
            <translation>{name} vuelve a estar en la biblioteca.</translation>
        </message>
        <message>
            <source>The facts of {name} were saved.</source>
            <translation>Se han guardado los datos de {name}.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Filter by any words: symbol, title, session, year…</source>
            <translation>Filtrar por palabras: signatura, título, período, año…</translation>
        </message>
        <message>
            <source>Filter reports</source>
            <translation>Filtrar informes</translation>
        </message>
        <message>
            <source>Sort &amp;by</source>
            <translation>&amp;Ordenar por</translation>
        </message>
        <message>
            <source>&amp;Descending</source>
            <translation>Orde&amp;n descendente</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Related reports</source>
            <translation>Informes relacionados</translation>
        </message>
        <message>
            <source>No other report here belongs to it, cites it or is cited by it.</source>
            <translation>Ningún otro informe de aquí le pertenece, lo cita o es citado en él.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>A&amp;brir</translation>
        </message>
        <message>
            <source>Show b&amp;eside</source>
            <translation>&amp;Mostrar al lado</translation>
        </message>
        <message>
            <source>About this &amp;report…</source>
            <translation>Acerca &amp;de este informe…</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Retirar</translation>
        </message>
        <message>
            <source>Recently remo&amp;ved</source>
            <translation>Re&amp;tirados recientemente</translation>
        </message>
        <message>
            <source>&amp;Add report…</source>
            <translation>&amp;Añadir informe…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>D&amp;eshacer</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The bookmarked words are no longer in this text; the bookmark keeps them.</source>
            <translation>Las palabras marcadas ya no figuran en este texto; el marcador las conserva.</translation>
        </message>
        <message>
            <source>Text size {pixels}</source>
            <translation>Tamaño del texto: {pixels}</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
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
            <translation>Antes del primer epígrafe</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n país</numerusform>
                <numerusform>%n países</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} de {total}</translation>
        </message>
        <message>
            <source>No activity of any country was found here.</source>
            <translation>No se ha encontrado aquí ninguna actividad de países.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message numerus="yes">
            <source>Copied as a table: %n row(s)</source>
            <translation>
                <numerusform>Copiado como tabla: %n fila</numerusform>
                <numerusform>Copiado como tabla: %n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>Exportar la tabla</translation>
        </message>
        <message>
            <source>Table for spreadsheets</source>
            <translation>Tabla para hoja de cálculo</translation>
        </message>
        <message>
            <source>Exported to {path}</source>
            <translation>Exportado: {path}</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Todos los informes</translation>
        </message>
        <message>
            <source>Count the activities in every report, each in one language</source>
            <translation>Contar las actividades de todos los informes, cada uno en un solo idioma</translation>
        </message>
        <message>
            <source>Countries and activities</source>
            <translation>Países y actividades</translation>
        </message>
        <message>
            <source>Name, pinyin or code</source>
            <translation>Nombre, pinyin o código</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>Buscar un país</translation>
        </message>
        <message>
            <source>Col&amp;umns</source>
            <translation>Co&amp;lumnas</translation>
        </message>
        <message>
            <source>Sort &amp;by</source>
            <translation>&amp;Ordenar por</translation>
        </message>
        <message>
            <source>Types of activity</source>
            <translation>Tipos de actividad</translation>
        </message>
        <message>
            <source>Sections of this report</source>
            <translation>Secciones de este informe</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Activities by country</source>
            <translation>Actividades por país</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>A&amp;brir</translation>
        </message>
        <message>
            <source>&amp;Copy table</source>
            <translation>Copiar la &amp;tabla</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>As the &amp;system</source>
            <translation>Como &amp;el sistema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;Open report</source>
            <translation>Abrir &amp;informe</translation>
        </message>
        <message>
            <source>Highlight in colour</source>
            <translation>Resaltar en color</translation>
        </message>
        <message>
            <source>Read &amp;in another language</source>
            <translation>Leer en otro &amp;idioma</translation>
        </message>
        <message>
            <source>Colou&amp;r scheme</source>
            <translation>&amp;Colores</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>Barra de herramientas</translation>
        </message>
    </context>
    <context>
        <name>NamingDialog</name>
        <message>
            <source>These words name a country</source>
            <translation>Estas palabras nombran un país</translation>
        </message>
        <message>
            <source>“{words}” names:</source>
            <translation>“{words}” nombra:</translation>
        </message>
        <message>
            <source>Type a name, pinyin or a code.</source>
            <translation>Escriba un nombre, pinyin o código.</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Ctrl+click opens {place}</source>
            <translation>Control+clic abre {place}</translation>
        </message>
        <message>
            <source>Open {place}</source>
            <translation>Abrir {place}</translation>
        </message>
    </context>
    <context>
        <name>Parallel</name>
        <message>
            <source>There is no difference.</source>
            <translation>No hay ninguna diferencia.</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modificado</translation>
        </message>
        <message>
            <source>only at the left</source>
            <translation>solo a la izquierda</translation>
        </message>
        <message>
            <source>Difference {place} of {total}: paragraph {number}, {what}</source>
            <translation>Diferencia {place} de {total}: párrafo {number}, {what}</translation>
        </message>
        <message>
            <source>only at the right</source>
            <translation>solo a la derecha</translation>
        </message>
        <message>
            <source>— nothing here —</source>
            <translation>— nada aquí —</translation>
        </message>
        <message>
            <source>— no paragraph {number} in this edition —</source>
            <translation>— sin párrafo {number} en esta versión —</translation>
        </message>
        <message>
            <source>— nothing beside paragraph {number} —</source>
            <translation>— nada junto al párrafo {number} —</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>Only in this document</source>
            <translation>Solo en este documento</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Ninguna diferencia</translation>
        </message>
        <message>
            <source>{changed} changed, {here} only here, {there} only there</source>
            <translation>modificados: {changed}; solo aquí: {here}; solo al lado: {there}</translation>
        </message>
        <message>
            <source>Add the report in another language first: File ▸ Add report…</source>
            <translation>Añada antes el informe en otro idioma: Archivo ▸ Añadir informe…</translation>
        </message>
    </context>
    <context>
        <name>PastSearches</name>
        <message>
            <source>No longer save it</source>
            <translation>Dejar de guardarla</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Guardar esta búsqueda</translation>
        </message>
        <message>
            <source>Delete this search</source>
            <translation>Eliminar esta búsqueda</translation>
        </message>
        <message>
            <source>Delete the search history</source>
            <translation>Borrar el historial de búsquedas</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Búsquedas guardadas</translation>
        </message>
        <message>
            <source>Last searches</source>
            <translation>Búsquedas recientes</translation>
        </message>
        <message>
            <source>Saved and last searches</source>
            <translation>Búsquedas guardadas y recientes</translation>
        </message>
        <message>
            <source>all reports</source>
            <translation>todos los informes</translation>
        </message>
        <message>
            <source>broad</source>
            <translation>ampliada</translation>
        </message>
    </context>
    <context>
        <name>Presentation</name>
        <message>
            <source>Bookmarks</source>
            <translation>Marcadores</translation>
        </message>
        <message>
            <source>No bookmark fits the filter of the bookmarks panel. Clear it there, then press F6 again.</source>
            <translation>Ningún marcador se ajusta al filtro del panel de marcadores. Quítelo allí y pulse F6 de nuevo.</translation>
        </message>
        <message>
            <source>Text size {pixels}</source>
            <translation>Tamaño del texto: {pixels}</translation>
        </message>
        <message>
            <source>This bookmark has no note.</source>
            <translation>Este marcador no tiene nota.</translation>
        </message>
        <message>
            <source>Tab: next link · Enter: open it</source>
            <translation>Tab: enlace siguiente · Entrar: abrir</translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>Copiado: {what}</translation>
        </message>
        <message>
            <source>The bookmarked words are no longer in this text; the bookmark keeps them.</source>
            <translation>Las palabras marcadas ya no figuran en este texto; el marcador las conserva.</translation>
        </message>
        <message>
            <source>Previous bookmark</source>
            <translation>Marcador anterior</translation>
        </message>
        <message>
            <source>Next bookmark</source>
            <translation>Marcador siguiente</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Space: read on · N: note · L: list · + −: size · C: citation · Enter: go there · F11: window · Esc: close</source>
            <translation>Espacio: seguir leyendo · N: nota · L: lista · + −: tamaño · C: referencia · Entrar: ir allí · F11: ventana · Esc: cerrar</translation>
        </message>
        <message>
            <source>No bookmarks yet.

Press B while reading to mark the current paragraph, or click beside its number. Several paragraphs: select words in them first. H highlights selected words.</source>
            <translation>Todavía no hay marcadores.

Pulse B al leer para marcar el párrafo actual, o haga clic junto a su número. Para varios párrafos, seleccione antes palabras en ellos. H resalta las palabras seleccionadas.</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Bookmarked</source>
            <translation>Con marcador</translation>
        </message>
        <message>
            <source>Words here are highlighted</source>
            <translation>Aquí hay palabras resaltadas</translation>
        </message>
        <message>
            <source>Report text</source>
            <translation>Texto del informe</translation>
        </message>
    </context>
    <context>
        <name>Reanchoring</name>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Take the place and the words as they are now</source>
            <translation>Tomar el lugar y las palabras como están ahora</translation>
        </message>
        <message>
            <source>Put it here</source>
            <translation>Poner aquí</translation>
        </message>
        <message>
            <source>Put it on the words that are selected in the text, or on the current paragraph</source>
            <translation>Poner en las palabras seleccionadas en el texto, o en el párrafo actual</translation>
        </message>
        <message>
            <source>The words stand elsewhere now.</source>
            <translation>Las palabras están ahora en otro lugar.</translation>
        </message>
        <message>
            <source>The words are not the ones you marked.</source>
            <translation>Las palabras no son las que marcó.</translation>
        </message>
        <message>
            <source>The words are gone. Go to where they belong, then put it here.</source>
            <translation>Las palabras ya no están. Vaya a su lugar y ponga aquí el marcador.</translation>
        </message>
        <message>
            <source>Its report is not in the library. Add it, or put the bookmark elsewhere.</source>
            <translation>Su informe no está en la biblioteca. Añádalo o ponga el marcador en otro lugar.</translation>
        </message>
        <message>
            <source>Most like it: {numbers}</source>
            <translation>Los más parecidos: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>RegisterModel</name>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n lugar</numerusform>
                <numerusform>%n lugares</numerusform>
            </translation>
        </message>
        <message>
            <source>para. {number}</source>
            <translation>párr. {number}</translation>
        </message>
        <message>
            <source>Paragraphs: {numbers}</source>
            <translation>Párrafos: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>RegisterPanel</name>
        <message numerus="yes">
            <source>%n report(s) checked</source>
            <translation>
                <numerusform>%n informe comprobado</numerusform>
                <numerusform>%n informes comprobados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) checked</source>
            <translation>
                <numerusform>%n párrafo comprobado</numerusform>
                <numerusform>%n párrafos comprobados</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} de {total}</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entrada</numerusform>
                <numerusform>%n entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>{entries}, {places}</source>
            <translation>{entries}, {places}</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n lugar</numerusform>
                <numerusform>%n lugares</numerusform>
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
            <translation>En este registro no hay nada con “{words}”.</translation>
        </message>
        <message numerus="yes">
            <source>Copied as a table: %n row(s)</source>
            <translation>
                <numerusform>Copiado como tabla: %n fila</numerusform>
                <numerusform>Copiado como tabla: %n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Todos los informes</translation>
        </message>
        <message>
            <source>Show the register of every report, each in one language</source>
            <translation>Mostrar el registro de todos los informes, cada uno en un solo idioma</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>Filter the register</source>
            <translation>Filtrar el registro</translation>
        </message>
        <message>
            <source>Entries of the register</source>
            <translation>Entradas del registro</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copiar la tabla</translation>
        </message>
        <message>
            <source>Show in a larger window</source>
            <translation>Mostrar en una ventana más grande</translation>
        </message>
    </context>
    <context>
        <name>RegisterSurvey</name>
        <message>
            <source>all reports</source>
            <translation>todos los informes</translation>
        </message>
    </context>
    <context>
        <name>RegisterWindow</name>
        <message>
            <source>Registers</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Cerrar</translation>
        </message>
    </context>
    <context>
        <name>RegisterWords</name>
        <message>
            <source>Activities</source>
            <translation>Actividades</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>Instrumentos</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programas</translation>
        </message>
        <message>
            <source>Organizations</source>
            <translation>Organizaciones</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>No activity is reported in this report</source>
            <translation>Este informe no comunica ninguna actividad</translation>
        </message>
        <message>
            <source>No instrument is named in this report</source>
            <translation>Este informe no nombra ningún instrumento</translation>
        </message>
        <message>
            <source>No publication is named in this report</source>
            <translation>Este informe no nombra ninguna publicación</translation>
        </message>
        <message>
            <source>No programme is named in this report</source>
            <translation>Este informe no nombra ningún programa</translation>
        </message>
        <message>
            <source>No organization is named in this report</source>
            <translation>Este informe no nombra ninguna organización</translation>
        </message>
        <message>
            <source>No figure is given in this report</source>
            <translation>Este informe no da ninguna cifra</translation>
        </message>
        <message>
            <source>No activity is reported in any report</source>
            <translation>Ningún informe comunica actividades</translation>
        </message>
        <message>
            <source>No instrument is named in any report</source>
            <translation>Ningún informe nombra instrumentos</translation>
        </message>
        <message>
            <source>No publication is named in any report</source>
            <translation>Ningún informe nombra publicaciones</translation>
        </message>
        <message>
            <source>No programme is named in any report</source>
            <translation>Ningún informe nombra programas</translation>
        </message>
        <message>
            <source>No organization is named in any report</source>
            <translation>Ningún informe nombra organizaciones</translation>
        </message>
        <message>
            <source>No figure is given in any report</source>
            <translation>Ningún informe da cifras</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>Órgano</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>En el texto</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>Calificador</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Qué se cuenta</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Párrafos</translation>
        </message>
        <message>
            <source>Countries and their part</source>
            <translation>Países y su función</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Evaluación</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Nota informativa</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campaña</translation>
        </message>
        <message>
            <source>Charter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Pacto mundial</translation>
        </message>
        <message>
            <source>Compendium</source>
            <translation>Compendio</translation>
        </message>
        <message>
            <source>Convention</source>
            <translation>Convención</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Corte</translation>
        </message>
        <message>
            <source>Covenant</source>
            <translation>Pacto</translation>
        </message>
        <message>
            <source>Curriculum</source>
            <translation>Plan de estudios</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Declaración</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Proyecto de texto</translation>
        </message>
        <message>
            <source>Financial institution</source>
            <translation>Institución financiera</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>Marco</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>Fondo</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Guidelines</source>
            <translation>Directrices</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Manual de consulta</translation>
        </message>
        <message>
            <source>Initiative</source>
            <translation>Iniciativa</translation>
        </message>
        <message>
            <source>Intergovernmental</source>
            <translation>Intergubernamental</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Ley</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Medidas</translation>
        </message>
        <message>
            <source>Memorandum</source>
            <translation>Memorando</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Misión</translation>
        </message>
        <message>
            <source>Model law</source>
            <translation>Ley modelo</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Boletín</translation>
        </message>
        <message>
            <source>Non-governmental</source>
            <translation>No gubernamental</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Operación</translation>
        </message>
        <message>
            <source>UN organ</source>
            <translation>Órgano de las Naciones Unidas</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Documento de trabajo</translation>
        </message>
        <message>
            <source>Periodical</source>
            <translation>Publicación periódica</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Política</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Portal</translation>
        </message>
        <message>
            <source>Principles</source>
            <translation>Principios</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Proceso</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Acta</translation>
        </message>
        <message>
            <source>Regional</source>
            <translation>Regional</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Resolución</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Declaración pública</translation>
        </message>
        <message>
            <source>Statute</source>
            <translation>Estatuto</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>Estrategia</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>Estudio</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Encuesta</translation>
        </message>
        <message>
            <source>Toolkit</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Treaty</source>
            <translation>Tratado</translation>
        </message>
        <message>
            <source>UN entity</source>
            <translation>Entidad de las Naciones Unidas</translation>
        </message>
        <message>
            <source>Yearbook</source>
            <translation>Anuario</translation>
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
            <translation>párrafo {numbers}</translation>
        </message>
        <message>
            <source>paragraphs {numbers}</source>
            <translation>párrafos {numbers}</translation>
        </message>
        <message>
            <source>Other language</source>
            <translation>Otro idioma</translation>
        </message>
        <message>
            <source>Corrected by</source>
            <translation>Corregido por</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>Corrige</translation>
        </message>
        <message>
            <source>Revised by</source>
            <translation>Revisado por</translation>
        </message>
        <message>
            <source>Revises</source>
            <translation>Revisa</translation>
        </message>
        <message>
            <source>Amended by</source>
            <translation>Enmendado por</translation>
        </message>
        <message>
            <source>Amends</source>
            <translation>Enmienda</translation>
        </message>
        <message>
            <source>Addendum</source>
            <translation>Adición</translation>
        </message>
        <message>
            <source>Addendum to</source>
            <translation>Adición a</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Summary of</source>
            <translation>Resumen de</translation>
        </message>
        <message>
            <source>Same series</source>
            <translation>Misma serie</translation>
        </message>
        <message>
            <source>Cited by</source>
            <translation>Citado por</translation>
        </message>
        <message>
            <source>Cites</source>
            <translation>Cita</translation>
        </message>
    </context>
    <context>
        <name>Remembering</name>
        <message>
            <source>This search is too long to be saved. Shorten it first.</source>
            <translation>Esta búsqueda es demasiado larga para guardarla. Acórtela antes.</translation>
        </message>
        <message>
            <source>Search saved: clear the box to see all saved searches.</source>
            <translation>Búsqueda guardada: borre el cuadro para ver todas las guardadas.</translation>
        </message>
        <message>
            <source>The deleted searches are back.</source>
            <translation>Se han recuperado las búsquedas eliminadas.</translation>
        </message>
        <message>
            <source>The search is no longer saved.</source>
            <translation>La búsqueda ya no está guardada.</translation>
        </message>
        <message>
            <source>Search saved.</source>
            <translation>Búsqueda guardada.</translation>
        </message>
        <message>
            <source>Search deleted: “{query}”. Ctrl+Z brings it back.</source>
            <translation>Búsqueda eliminada: “{query}”. Control+Z la recupera.</translation>
        </message>
        <message>
            <source>The search history was deleted; saved searches stay. Ctrl+Z brings it back.</source>
            <translation>Se ha borrado el historial; las búsquedas guardadas permanecen. Control+Z lo recupera.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>&amp;Another file…</source>
            <translation>&amp;Otro archivo…</translation>
        </message>
        <message>
            <source>&amp;Replace mine</source>
            <translation>&amp;Sustituir los míos</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Combinar</translation>
        </message>
        <message>
            <source>There is no backup here yet. One is made by itself when RefDesk starts and something changed.</source>
            <translation>Todavía no hay copias aquí. RefDesk hace una por sí mismo al iniciarse, si algo ha cambiado.</translation>
        </message>
        <message>
            <source>Against what is here: &lt;b&gt;{new}&lt;/b&gt; bookmarks are new, &lt;b&gt;{same}&lt;/b&gt; the same, &lt;b&gt;{conflicting}&lt;/b&gt; differ; &lt;b&gt;{only_here}&lt;/b&gt; of yours are not in it.</source>
            <translation>En comparación con lo que hay aquí: marcadores nuevos &lt;b&gt;{new}&lt;/b&gt;, iguales &lt;b&gt;{same}&lt;/b&gt;, distintos &lt;b&gt;{conflicting}&lt;/b&gt;; &lt;b&gt;{only_here}&lt;/b&gt; de los suyos no figuran en ella.</translation>
        </message>
        <message>
            <source>{count} reports would be added.</source>
            <translation>Informes que se añadirían: {count}.</translation>
        </message>
        <message>
            <source>Made {when} by RefDesk {version}: {contents}.</source>
            <translation>Hecha el {when} con RefDesk {version}: {contents}.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Merge&lt;/b&gt; adds what is missing here; where notes differ, both are kept.</source>
            <translation>&lt;b&gt;Combinar&lt;/b&gt; añade lo que falta aquí; si las notas difieren, se conservan ambas.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Replace mine&lt;/b&gt; puts the backup, with its history of undo, in the place of what is here.</source>
            <translation>&lt;b&gt;Sustituir los míos&lt;/b&gt; pone la copia, con su historial de deshacer, en lugar de lo que hay aquí.</translation>
        </message>
        <message>
            <source>Either way, what is here is backed up first.</source>
            <translation>En ambos casos se hace antes una copia de lo que hay aquí.</translation>
        </message>
        <message>
            <source>Adding reports… {share}%</source>
            <translation>Añadiendo informes… {share} %</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Restaurando…</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Also found apart:</source>
            <translation>Por separado:</translation>
        </message>
        <message>
            <source>Found when searching broadly:</source>
            <translation>En búsqueda ampliada:</translation>
        </message>
        <message>
            <source>Found in all reports:</source>
            <translation>En todos los informes:</translation>
        </message>
        <message>
            <source>Found alone:</source>
            <translation>Por sí solas:</translation>
        </message>
        <message>
            <source>Found when shorter:</source>
            <translation>Al acortar:</translation>
        </message>
        <message>
            <source>Found by another name:</source>
            <translation>Con otro nombre:</translation>
        </message>
        <message>
            <source>Found in other words:</source>
            <translation>Con otras palabras:</translation>
        </message>
        <message>
            <source>Found as Chinese that sounds so:</source>
            <translation>En chino, por el sonido:</translation>
        </message>
        <message>
            <source>Found with another spelling:</source>
            <translation>Con otra grafía:</translation>
        </message>
        <message>
            <source>“{value}” is no country or territory known here. Try its UN name.</source>
            <translation>“{value}” no es un país o territorio conocido. Pruebe su nombre en las Naciones Unidas.</translation>
        </message>
        <message>
            <source>“{value}” is no year. Type one such as 2023, or 2020-2023.</source>
            <translation>“{value}” no es un año. Escriba, por ejemplo, 2023 o 2020-2023.</translation>
        </message>
        <message>
            <source>“{value}” is none of the six languages of the UN.</source>
            <translation>“{value}” no es uno de los seis idiomas de las Naciones Unidas.</translation>
        </message>
        <message>
            <source>The library could not be searched. Close other programs that use it, then retry.</source>
            <translation>No se ha podido buscar en la biblioteca. Cierre los demás programas que la usan e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Nothing found for “{query}”.</source>
            <translation>No se ha encontrado “{query}”.</translation>
        </message>
        <message>
            <source>Best of the first {count} paragraphs</source>
            <translation>Los mejores de los primeros {count} párrafos</translation>
        </message>
        <message>
            <source>Best of the first {count} of {total} paragraphs</source>
            <translation>Los mejores de los primeros {count} de {total} párrafos</translation>
        </message>
        <message>
            <source>More than {count} paragraphs</source>
            <translation>Más de {count} párrafos</translation>
        </message>
        <message>
            <source>{count} paragraphs</source>
            <translation>{count} párrafos</translation>
        </message>
        <message>
            <source>Type Chinese characters, words, numbers or a symbol. Quotes keep words together; OR, a minus and parentheses combine them.</source>
            <translation>Escriba caracteres chinos, palabras, números o una signatura. Las comillas mantienen unidas las palabras; OR, el signo menos y los paréntesis las combinan.</translation>
        </message>
        <message>
            <source>Also searched for: {words}</source>
            <translation>También se ha buscado: {words}</translation>
        </message>
        <message>
            <source>Try fewer or shorter words, or clear the box to go on reading.</source>
            <translation>Pruebe con menos palabras o más cortas, o borre el cuadro para seguir leyendo.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search the report (Ctrl+K)</source>
            <translation>Buscar en el informe (Control+K)</translation>
        </message>
        <message>
            <source>Search the report</source>
            <translation>Buscar en el informe</translation>
        </message>
    </context>
    <context>
        <name>SearchOptions</name>
        <message>
            <source>Search saved (Ctrl+S)</source>
            <translation>Búsqueda guardada (Control+S)</translation>
        </message>
        <message>
            <source>Save this search (Ctrl+S)</source>
            <translation>Guardar esta búsqueda (Control+S)</translation>
        </message>
        <message>
            <source>Search saved</source>
            <translation>Búsqueda guardada</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Guardar esta búsqueda</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Signatura</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Mis notas</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Documento</translation>
        </message>
        <message>
            <source>&amp;Section</source>
            <translation>&amp;Sección</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>&amp;País</translation>
        </message>
        <message>
            <source>&amp;Year of the document</source>
            <translation>&amp;Año del documento</translation>
        </message>
        <message>
            <source>Only what I &amp;bookmarked</source>
            <translation>Solo &amp;mis marcadores</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Search all reports of the library (Ctrl+Shift+A)</source>
            <translation>Buscar en todos los informes de la biblioteca (Control+Mayúsculas+A)</translation>
        </message>
        <message>
            <source>Broad</source>
            <translation>Ampliada</translation>
        </message>
        <message>
            <source>Also other forms and names of the same thing (Ctrl+Shift+B)</source>
            <translation>También otras formas y nombres de lo mismo (Control+Mayúsculas+B)</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Relevancia</translation>
        </message>
        <message>
            <source>By relevance instead of in document order (Ctrl+Shift+R)</source>
            <translation>Por relevancia y no por el orden del documento (Control+Mayúsculas+R)</translation>
        </message>
        <message>
            <source>Narrow the results (Ctrl+Shift+N)</source>
            <translation>Acotar los resultados (Control+Mayúsculas+N)</translation>
        </message>
        <message>
            <source>Narrow the results</source>
            <translation>Acotar los resultados</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n párrafo</numerusform>
                <numerusform>%n párrafos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n occurrence(s)</source>
            <translation>
                <numerusform>%n coincidencia</numerusform>
                <numerusform>%n coincidencias</numerusform>
            </translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Resultados de la búsqueda</translation>
        </message>
        <message>
            <source>Previous occurrence</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Previous occurrence (Shift+F3)</source>
            <translation>Coincidencia anterior (Mayúsculas+F3)</translation>
        </message>
        <message>
            <source>Next occurrence</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>Next occurrence (F3)</source>
            <translation>Coincidencia siguiente (F3)</translation>
        </message>
    </context>
    <context>
        <name>SectionModel</name>
        <message>
            <source>paragraphs {range}</source>
            <translation>párrafos {range}</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n coincidencia</numerusform>
                <numerusform>%n coincidencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>chosen country named %n time(s)</source>
            <translation>
                <numerusform>país elegido nombrado %n vez</numerusform>
                <numerusform>país elegido nombrado %n veces</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeveralBookmarks</name>
        <message numerus="yes">
            <source>%n bookmark(s) chosen</source>
            <translation>
                <numerusform>%n marcador elegido</numerusform>
                <numerusform>%n marcadores elegidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Labels to add to each</source>
            <translation>Etiquetas para añadir</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Sin color</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Copy citations</source>
            <translation>Copiar las citas</translation>
        </message>
        <message>
            <source>One citation of all of them; Ctrl+C copies the words with it</source>
            <translation>Una sola cita de todos; Control+C copia también las palabras</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Share bookmarks</source>
            <translation>Compartir marcadores</translation>
        </message>
        <message>
            <source>With my &amp;notes and labels</source>
            <translation>&amp;Con mis notas y etiquetas</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Guardar como…</translation>
        </message>
        <message>
            <source>&amp;Which</source>
            <translation>C&amp;uáles</translation>
        </message>
        <message>
            <source>With the &amp;reports they are in ({count}), for a colleague without them</source>
            <translation>Con &amp;los informes en que están ({count}), para quien no los tenga</translation>
        </message>
        <message>
            <source>Your notes ({count}) and labels can be read by whoever gets the file.</source>
            <translation>Quien reciba el archivo podrá leer sus notas ({count}) y etiquetas.</translation>
        </message>
        <message>
            <source>Your notes and labels stay here. The words you marked and their colours go along.</source>
            <translation>Sus notas y etiquetas se quedan aquí. Van las palabras que marcó y sus colores.</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>There are no bookmarks to share yet. Press B while reading to make one.</source>
            <translation>Todavía no hay marcadores que compartir. Pulse B mientras lee para crear uno.</translation>
        </message>
        <message>
            <source>Those that fit the filter</source>
            <translation>Los que cumplen el filtro</translation>
        </message>
        <message>
            <source>All bookmarks</source>
            <translation>Todos los marcadores</translation>
        </message>
        <message>
            <source>Those in this report</source>
            <translation>Los de este informe</translation>
        </message>
        <message>
            <source>Labelled “{label}”</source>
            <translation>Con la etiqueta «{label}»</translation>
        </message>
        <message>
            <source>Share bookmarks</source>
            <translation>Compartir marcadores</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Marcadores</translation>
        </message>
        <message>
            <source>Saved: {file} ({size}). A colleague opens it with File ▸ Open shared bookmarks….</source>
            <translation>Guardado: {file} ({size}). Se abre con Archivo ▸ Abrir marcadores compartidos….</translation>
        </message>
        <message>
            <source>Open shared bookmarks</source>
            <translation>Abrir marcadores compartidos</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Merged: {added} bookmarks added, {combined} combined with yours. Ctrl+Z undoes them one by one.</source>
            <translation>Combinado. Marcadores añadidos: {added}; combinados con los suyos: {combined}. Control+Z los deshace uno por uno.</translation>
        </message>
        <message>
            <source>Reports added: {count}.</source>
            <translation>Informes añadidos: {count}.</translation>
        </message>
        <message>
            <source>File ▸ Restore… has them as they were: {name}</source>
            <translation>Archivo ▸ Restaurar… los tiene como estaban: {name}</translation>
        </message>
    </context>
    <context>
        <name>SharingDialog</name>
        <message>
            <source>Bookmarks</source>
            <translation>Marcadores</translation>
        </message>
        <message>
            <source>{file}: &lt;b&gt;{new}&lt;/b&gt; bookmarks are new, &lt;b&gt;{same}&lt;/b&gt; the same, &lt;b&gt;{conflicting}&lt;/b&gt; differ.</source>
            <translation>{file}: marcadores nuevos &lt;b&gt;{new}&lt;/b&gt;, iguales &lt;b&gt;{same}&lt;/b&gt;, distintos &lt;b&gt;{conflicting}&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>Everything in it is here already.</source>
            <translation>Todo lo que contiene ya está aquí.</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>Co&amp;mbinar</translation>
        </message>
        <message>
            <source>Open shared bookmarks</source>
            <translation>Abrir marcadores compartidos</translation>
        </message>
        <message>
            <source>Add the &amp;reports that come along: {names}</source>
            <translation>Añadir los &amp;informes adjuntos: {names}</translation>
        </message>
        <message>
            <source>Adding reports… {share}%</source>
            <translation>Añadiendo informes… {share} %</translation>
        </message>
        <message>
            <source>Where they differ, both notes are kept unless you choose otherwise below.</source>
            <translation>Donde difieren, se conservan ambas notas salvo que elija otra cosa abajo.</translation>
        </message>
        <message>
            <source>Nothing of yours is replaced.</source>
            <translation>Nada de lo suyo se reemplaza.</translation>
        </message>
        <message>
            <source>Reports that you have stay as they are: {names}</source>
            <translation>Los informes que ya tiene quedan como están: {names}</translation>
        </message>
        <message>
            <source>differs: both are kept</source>
            <translation>difiere: se conservan ambos</translation>
        </message>
        <message>
            <source>differs: yours stays</source>
            <translation>difiere: queda el suyo</translation>
        </message>
        <message>
            <source>differs: theirs is taken</source>
            <translation>difiere: se toma el otro</translation>
        </message>
        <message>
            <source>{symbol} (not in the library)</source>
            <translation>{symbol} (no está en la biblioteca)</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Search, countries, bookmarks, registers</source>
            <translation>Búsqueda, países, marcadores, registros</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Países</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Marcadores</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registros</translation>
        </message>
    </context>
    <context>
        <name>SlideHead</name>
        <message>
            <source>moved, was {number}</source>
            <translation>desplazado, era el párr. {number}</translation>
        </message>
        <message>
            <source>the text has changed</source>
            <translation>el texto ha cambiado</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>ya no figura en el texto</translation>
        </message>
        <message>
            <source>{symbol} is not in the library; the bookmark keeps the words.</source>
            <translation>{symbol} no está en la biblioteca; el marcador conserva las palabras.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Paragraph {number} of {total}</source>
            <translation>Párrafo {number} de {total}</translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message>
            <source>Removed bookmarks</source>
            <translation>Marcadores eliminados</translation>
        </message>
        <message>
            <source>What you removed is kept for {days} days, with its notes and labels.</source>
            <translation>Lo que elimina se guarda {days} días, con sus notas y etiquetas.</translation>
        </message>
        <message>
            <source>Filter bookmarks</source>
            <translation>Filtrar los marcadores</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Recuperar</translation>
        </message>
        <message>
            <source>&amp;Delete for good…</source>
            <translation>Eliminar &amp;para siempre…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>removed {when}</source>
            <translation>eliminado el {when}</translation>
        </message>
        <message>
            <source>No removed bookmark fits the filter. Esc clears it.</source>
            <translation>Ningún marcador eliminado cumple el filtro. Esc lo borra.</translation>
        </message>
        <message>
            <source>Nothing was removed. A bookmark you remove stays here until you want it back.</source>
            <translation>No se ha eliminado nada. Un marcador que elimine queda aquí por si lo quiere de nuevo.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Eliminar para siempre</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n bookmark(s) for good, with notes and labels?</source>
            <translation>
                <numerusform>¿Eliminar para siempre %n marcador, con notas y etiquetas?</numerusform>
                <numerusform>¿Eliminar para siempre %n marcadores, con notas y etiquetas?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone. Only a backup still has them.</source>
            <translation>No se puede deshacer. Solo quedarán en una copia de seguridad.</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Eliminar</translation>
        </message>
    </context>
    <context>
        <name>Typesetting</name>
        <message>
            <source>{symbol} (presumed)</source>
            <translation>{symbol} (presunta)</translation>
        </message>
        <message>
            <source>Agenda item {item}</source>
            <translation>Tema del programa: {item}</translation>
        </message>
        <message>
            <source>Corrected by {symbol}</source>
            <translation>Corregido por {symbol}</translation>
        </message>
        <message>
            <source>Revised by {symbol}</source>
            <translation>Revisado por {symbol}</translation>
        </message>
        <message>
            <source>Amended by {symbol}</source>
            <translation>Enmendado por {symbol}</translation>
        </message>
        <message>
            <source>Distr.: {kind}</source>
            <translation>Distr.: {kind}</translation>
        </message>
        <message>
            <source>Original: {language}</source>
            <translation>Original: {language}</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>árabe</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>chino</translation>
        </message>
        <message>
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <source>French</source>
            <translation>francés</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>ruso</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>español</translation>
        </message>
    </context>
    <context>
        <name>WhereDialog</name>
        <message>
            <source>Where is my data?</source>
            <translation>¿Dónde están mis datos?</translation>
        </message>
        <message>
            <source>Everything is in one folder on this machine. Nothing of it leaves it unless you copy it.</source>
            <translation>Todo está en una sola carpeta de este equipo. Nada sale de ella si usted no lo copia.</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Informes</translation>
        </message>
        <message>
            <source>&amp;Bookmarks and notes</source>
            <translation>&amp;Marcadores y notas</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Ajustes</translation>
        </message>
        <message>
            <source>Bac&amp;kups</source>
            <translation>Copias &amp;de seguridad</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Carpeta</translation>
        </message>
        <message>
            <source>&amp;Verify now</source>
            <translation>&amp;Verificar ahora</translation>
        </message>
        <message>
            <source>Back &amp;up now</source>
            <translation>&amp;Hacer copia ahora</translation>
        </message>
        <message>
            <source>&amp;Move to another laptop…</source>
            <translation>&amp;Pasar a otro ordenador…</translation>
        </message>
        <message>
            <source>M&amp;end</source>
            <translation>&amp;Reparar</translation>
        </message>
        <message>
            <source>A moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Backed up and read again: {contents}, in {file}</source>
            <translation>Copia hecha y releída: {contents}, en {file}</translation>
        </message>
        <message>
            <source>The reports, your bookmarks and the last backup were read through and are sound.</source>
            <translation>Los informes, sus marcadores y la última copia se han releído y están en buen estado.</translation>
        </message>
        <message>
            <source>The reports and your bookmarks were read through and are sound. There is no backup yet.</source>
            <translation>Los informes y sus marcadores se han releído y están en buen estado. Todavía no hay copias.</translation>
        </message>
        <message>
            <source>The index of the reports was made anew.</source>
            <translation>Se ha rehecho el índice de los informes.</translation>
        </message>
        <message>
            <source>The file was brought up to date.</source>
            <translation>El archivo se ha actualizado.</translation>
        </message>
        <message>
            <source>A damaged file was made anew; it is kept as {kept}.</source>
            <translation>Se ha rehecho un archivo dañado; se conserva como {kept}.</translation>
        </message>
        <message>
            <source>Something could not be mended ({reason}).</source>
            <translation>Algo no se ha podido reparar ({reason}).</translation>
        </message>
        <message>
            <source>All is sound now.</source>
            <translation>Ahora todo está en buen estado.</translation>
        </message>
        <message>
            <source>There is no backup yet: one is made when RefDesk starts and something changed.</source>
            <translation>Todavía no hay copias: RefDesk hace una al iniciarse, si algo ha cambiado.</translation>
        </message>
        <message>
            <source>Last backup: {when}, with {contents}.</source>
            <translation>Última copia: {when}, {contents}.</translation>
        </message>
        <message>
            <source>Something is wrong in the files:
{details}</source>
            <translation>Hay un problema en los archivos:
{details}</translation>
        </message>
        <message>
            <source>This folder is carried to other machines by {detail}, which can damage it. Keep it on one machine.</source>
            <translation>{detail} lleva esta carpeta a otros equipos, lo que puede dañarla. Manténgala en un solo equipo.</translation>
        </message>
        <message>
            <source>This folder is on a network drive ({detail}). Keep it on this machine's own disk.</source>
            <translation>Esta carpeta está en una unidad de red ({detail}). Manténgala en el disco de este equipo.</translation>
        </message>
        <message>
            <source>This folder cannot be written: {detail}</source>
            <translation>No se puede escribir en esta carpeta: {detail}</translation>
        </message>
    </context>
    <context>
        <name>_Contents</name>
        <message numerus="yes">
            <source>%n bookmark(s)</source>
            <translation>
                <numerusform>%n marcador</numerusform>
                <numerusform>%n marcadores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n nota</numerusform>
                <numerusform>%n notas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label(s)</source>
            <translation>
                <numerusform>%n etiqueta</numerusform>
                <numerusform>%n etiquetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n search(es)</source>
            <translation>
                <numerusform>%n búsqueda</numerusform>
                <numerusform>%n búsquedas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n informe</numerusform>
                <numerusform>%n informes</numerusform>
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
            <translation>&amp;Estilo</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Insertar</translation>
        </message>
        <message>
            <source>How it is put together</source>
            <translation>Cómo se compone</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>The words</source>
            <translation>Las palabras</translation>
        </message>
        <message>
            <source>The citation: symbol and paragraphs</source>
            <translation>La referencia: signatura y párrafos</translation>
        </message>
        <message>
            <source>The symbol</source>
            <translation>La signatura</translation>
        </message>
        <message>
            <source>The paragraphs</source>
            <translation>Los párrafos</translation>
        </message>
        <message>
            <source>The title of the report</source>
            <translation>El título del informe</translation>
        </message>
        <message>
            <source>The date of the report</source>
            <translation>La fecha del informe</translation>
        </message>
        <message>
            <source>The headings above</source>
            <translation>Los títulos superiores</translation>
        </message>
        <message>
            <source>The official address</source>
            <translation>La dirección oficial</translation>
        </message>
        <message>
            <source>As UN documents cite</source>
            <translation>Como citan los documentos de la ONU</translation>
        </message>
        <message>
            <source>With the title</source>
            <translation>Con el título</translation>
        </message>
        <message>
            <source>With the date</source>
            <translation>Con la fecha</translation>
        </message>
        <message>
            <source>With the official address</source>
            <translation>Con la dirección oficial</translation>
        </message>
        <message>
            <source>As a footnote</source>
            <translation>Como nota al pie</translation>
        </message>
        <message>
            <source>My own text</source>
            <translation>Mi propio texto</translation>
        </message>
        <message>
            <source>There is no {found}. Insert offers what there is.</source>
            <translation>No existe {found}. Insertar ofrece lo que hay.</translation>
        </message>
        <message>
            <source>A brace is not closed: {found} A brace that is to stay is written twice.</source>
            <translation>Una llave no está cerrada: {found} Una llave que deba quedar se escribe dos veces.</translation>
        </message>
        <message>
            <source>A brace closes nothing: {found} A brace that is to stay is written twice.</source>
            <translation>Una llave no cierra nada: {found} Una llave que deba quedar se escribe dos veces.</translation>
        </message>
        <message>
            <source>The words quoted are missing: insert {found} where they are to stand.</source>
            <translation>Faltan las palabras citadas: inserte {found} donde deban ir.</translation>
        </message>
        <message>
            <source>A citation alone is without the words: leave out {found}.</source>
            <translation>Una referencia sola no lleva las palabras: quite {found}.</translation>
        </message>
        <message>
            <source>Nothing says where the words are from: insert {found}, or the symbol or the address.</source>
            <translation>Nada dice de dónde son las palabras: inserte {found}, o la signatura o la dirección.</translation>
        </message>
        <message>
            <source>This is longer than {found} characters: shorten it.</source>
            <translation>Supera {found} caracteres: acórtelo.</translation>
        </message>
    </context>
</TS>
