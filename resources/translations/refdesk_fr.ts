<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Add report…</source>
            <translation>&amp;Ajouter un rapport…</translation>
        </message>
        <message>
            <source>Add all reports of a &amp;folder…</source>
            <translation>Ajouter &amp;tous les rapports d’un dossier…</translation>
        </message>
        <message>
            <source>&amp;Library…</source>
            <translation>&amp;Bibliothèque…</translation>
        </message>
        <message>
            <source>About this &amp;report…</source>
            <translation>À &amp;propos de ce rapport…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>Brief on this &amp;country…</source>
            <translation>&amp;Fiche de ce pays…</translation>
        </message>
        <message>
            <source>S&amp;hare bookmarks…</source>
            <translation>Partager &amp;des signets…</translation>
        </message>
        <message>
            <source>Open &amp;shared bookmarks…</source>
            <translation>O&amp;uvrir des signets partagés…</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>&amp;Sauvegarder…</translation>
        </message>
        <message>
            <source>Res&amp;tore…</source>
            <translation>&amp;Restaurer…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>A&amp;nnuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>Ré&amp;tablir</translation>
        </message>
        <message>
            <source>&amp;Copy with citation</source>
            <translation>&amp;Copier avec la référence</translation>
        </message>
        <message>
            <source>Copy c&amp;itation only</source>
            <translation>Copier la &amp;référence seule</translation>
        </message>
        <message>
            <source>Copy &amp;text only</source>
            <translation>Copier &amp;le texte seul</translation>
        </message>
        <message>
            <source>Copy as &amp;Markdown</source>
            <translation>Copier &amp;en Markdown</translation>
        </message>
        <message>
            <source>Citation st&amp;yle…</source>
            <translation>&amp;Style des références…</translation>
        </message>
        <message>
            <source>The selected &amp;words name a country…</source>
            <translation>Les &amp;mots sélectionnés nomment un pays…</translation>
        </message>
        <message>
            <source>C&amp;orrections of countries…</source>
            <translation>Corrections relatives &amp;aux pays…</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Rechercher…</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>Occurrence &amp;suivante</translation>
        </message>
        <message>
            <source>Find &amp;previous</source>
            <translation>&amp;Occurrence précédente</translation>
        </message>
        <message>
            <source>In &amp;all reports</source>
            <translation>&amp;Dans tous les rapports</translation>
        </message>
        <message>
            <source>&amp;Broadly</source>
            <translation>R&amp;echerche élargie</translation>
        </message>
        <message>
            <source>Best firs&amp;t</source>
            <translation>&amp;Par pertinence</translation>
        </message>
        <message>
            <source>Narro&amp;w the results…</source>
            <translation>&amp;Affiner les résultats…</translation>
        </message>
        <message>
            <source>&amp;Save this search</source>
            <translation>E&amp;nregistrer cette recherche</translation>
        </message>
        <message>
            <source>Saved and &amp;last searches</source>
            <translation>Re&amp;cherches enregistrées et récentes</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>A&amp;grandir le texte</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>&amp;Réduire le texte</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>&amp;Taille normale</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>Table des &amp;matières</translation>
        </message>
        <message>
            <source>Side &amp;panel</source>
            <translation>&amp;Panneau latéral</translation>
        </message>
        <message>
            <source>Side &amp;by side</source>
            <translation>&amp;Côte à côte</translation>
        </message>
        <message>
            <source>Compare &amp;with…</source>
            <translation>Comparer &amp;avec…</translation>
        </message>
        <message>
            <source>E&amp;xchange sides</source>
            <translation>&amp;Intervertir les côtés</translation>
        </message>
        <message>
            <source>&amp;Next difference</source>
            <translation>Différence &amp;suivante</translation>
        </message>
        <message>
            <source>Pre&amp;vious difference</source>
            <translation>&amp;Différence précédente</translation>
        </message>
        <message>
            <source>Next lan&amp;guage of this report</source>
            <translation>Autr&amp;e langue de ce rapport</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>P&amp;lein écran</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Pré&amp;cédent</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>S&amp;uivant</translation>
        </message>
        <message>
            <source>&amp;Go to paragraph…</source>
            <translation>&amp;Aller au paragraphe…</translation>
        </message>
        <message>
            <source>&amp;Next paragraph</source>
            <translation>Paragrap&amp;he suivant</translation>
        </message>
        <message>
            <source>&amp;Previous paragraph</source>
            <translation>Para&amp;graphe précédent</translation>
        </message>
        <message>
            <source>C&amp;ontents</source>
            <translation>Table &amp;des matières</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Texte</translation>
        </message>
        <message>
            <source>Search &amp;results</source>
            <translation>Résultats de &amp;la recherche</translation>
        </message>
        <message>
            <source>&amp;Countries</source>
            <translation>&amp;Pays</translation>
        </message>
        <message>
            <source>Boo&amp;kmarks</source>
            <translation>&amp;Signets</translation>
        </message>
        <message>
            <source>Reg&amp;isters</source>
            <translation>&amp;Registres</translation>
        </message>
        <message>
            <source>Countries and &amp;activities…</source>
            <translation>Pays &amp;et activités…</translation>
        </message>
        <message>
            <source>Registers in a &amp;window…</source>
            <translation>Registres dans une &amp;fenêtre…</translation>
        </message>
        <message>
            <source>&amp;Bookmark paragraph</source>
            <translation>&amp;Poser un signet</translation>
        </message>
        <message>
            <source>&amp;Note on paragraph</source>
            <translation>&amp;Annoter le paragraphe</translation>
        </message>
        <message>
            <source>&amp;Highlight words</source>
            <translation>Surligner les &amp;mots</translation>
        </message>
        <message>
            <source>&amp;Present the bookmarks…</source>
            <translation>Présenter &amp;les signets…</translation>
        </message>
        <message>
            <source>&amp;Removed bookmarks…</source>
            <translation>&amp;Signets supprimés…</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Jaune</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rose</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;Where is my data?…</source>
            <translation>&amp;Où sont mes données ?…</translation>
        </message>
        <message>
            <source>&amp;About RefDesk</source>
            <translation>À &amp;propos de RefDesk</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Recherche</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Affi&amp;chage</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Aller</translation>
        </message>
        <message>
            <source>&amp;Bookmarks</source>
            <translation>&amp;Signets</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>Next or previous paragraph, in the text</source>
            <translation>Paragraphe suivant ou précédent, dans le texte</translation>
        </message>
        <message>
            <source>Next link, in the text</source>
            <translation>Lien suivant, dans le texte</translation>
        </message>
        <message>
            <source>Move the caret in the text, and select words with it</source>
            <translation>Déplacer le curseur dans le texte et sélectionner des mots avec lui</translation>
        </message>
        <message>
            <source>Highlight the selected words in yellow, green, blue, pink</source>
            <translation>Surligner les mots sélectionnés en jaune, vert, bleu, rose</translation>
        </message>
        <message>
            <source>End the search and return to where reading was</source>
            <translation>Terminer la recherche et revenir à la lecture</translation>
        </message>
        <message>
            <source>From the box to the results, and from a result to the text</source>
            <translation>Du champ aux résultats, et d’un résultat au texte</translation>
        </message>
        <message>
            <source>Remove the chosen bookmark or search</source>
            <translation>Supprimer le signet ou la recherche choisis</translation>
        </message>
        <message>
            <source>Move the chosen bookmark, in My order</source>
            <translation>Déplacer le signet choisi, dans Mon ordre</translation>
        </message>
        <message>
            <source>Open the reference at the cursor, in a note</source>
            <translation>Ouvrir la référence sous le curseur, dans une note</translation>
        </message>
        <message>
            <source>Save the chosen search, or no longer</source>
            <translation>Enregistrer la recherche choisie, ou ne plus la garder</translation>
        </message>
        <message>
            <source>From bar to bar of a chart; list only what a bar counts</source>
            <translation>D’une barre à l’autre d’un graphique ; n’afficher que ce qu’elle compte</translation>
        </message>
        <message>
            <source>Both words</source>
            <translation>Les deux mots</translation>
        </message>
        <message>
            <source>One of them</source>
            <translation>L’un des mots</translation>
        </message>
        <message>
            <source>One without the other</source>
            <translation>L’un sans l’autre</translation>
        </message>
        <message>
            <source>As it stands, punctuation and all</source>
            <translation>Tel quel, ponctuation comprise</translation>
        </message>
        <message>
            <source>Grouped</source>
            <translation>Groupés</translation>
        </message>
        <message>
            <source>Where the country is named</source>
            <translation>Là où le pays est nommé</translation>
        </message>
        <message>
            <source>In a document or heading</source>
            <translation>Dans un document ou sous un titre</translation>
        </message>
        <message>
            <source>In what I bookmarked; where my notes say so</source>
            <translation>Dans mes signets ; là où mes notes le disent</translation>
        </message>
    </context>
    <context>
        <name>Arriving</name>
        <message>
            <source>Add report</source>
            <translation>Ajouter un rapport</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Add all reports of a folder</source>
            <translation>Ajouter tous les rapports d’un dossier</translation>
        </message>
        <message>
            <source>There are no documents in this folder.</source>
            <translation>Ce dossier ne contient aucun document.</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>Lecture de {file}…</translation>
        </message>
        <message>
            <source>Adding {file}…</source>
            <translation>Ajout de {file}…</translation>
        </message>
        <message>
            <source>{name} is in the library.</source>
            <translation>{name} est dans la bibliothèque.</translation>
        </message>
        <message>
            <source>{count} reports are in the library now.</source>
            <translation>Rapports ajoutés à la bibliothèque : {count}.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Move to another laptop</source>
            <translation>Passer à un autre ordinateur</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Sauvegarder</translation>
        </message>
        <message>
            <source>Your bookmarks, notes, labels and searches go into one file, which is then read again.</source>
            <translation>Vos signets, notes, étiquettes et recherches sont placés dans un seul fichier, qui est ensuite relu.</translation>
        </message>
        <message>
            <source>Bro&amp;wse…</source>
            <translation>&amp;Parcourir…</translation>
        </message>
        <message>
            <source>With all &amp;reports ({count}, {size})</source>
            <translation>&amp;Avec tous les rapports ({count}, {size})</translation>
        </message>
        <message>
            <source>&amp;Back up</source>
            <translation>&amp;Sauvegarder</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>Done, and read again: {contents} in {size}.</source>
            <translation>Fait et relu : {contents}, {size}.</translation>
        </message>
        <message>
            <source>On the other laptop: copy this file there, start RefDesk, choose File ▸ Restore… ▸ Another file… and this file.</source>
            <translation>Sur l’autre ordinateur : copiez-y ce fichier, lancez RefDesk, choisissez Fichier ▸ Restaurer… ▸ Autre fichier… puis ce fichier.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>F&amp;ermer</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Sauvegarde en cours…</translation>
        </message>
        <message>
            <source>Back up into</source>
            <translation>Sauvegarder dans</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>Backed up into {file}</source>
            <translation>Sauvegardé dans {file}</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Choisir une sauvegarde</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Restored. Start RefDesk anew to see your bookmarks.</source>
            <translation>Restauré. Relancez RefDesk pour voir vos signets.</translation>
        </message>
        <message>
            <source>Merged: {added} bookmarks added, {combined} combined with yours.</source>
            <translation>Fusionné. Signets ajoutés : {added} ; combinés avec les vôtres : {combined}.</translation>
        </message>
        <message>
            <source>Restored. To take it back, restore the first in the list: what was here is kept there.</source>
            <translation>Restauré. Pour revenir en arrière, restaurez la première de la liste : l’état précédent y est conservé.</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Before reports came in</source>
            <translation>Avant l’ajout de rapports</translation>
        </message>
        <message>
            <source>Before an update of RefDesk</source>
            <translation>Avant une mise à jour de RefDesk</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Avant une restauration</translation>
        </message>
        <message>
            <source>Before bookmarks were merged</source>
            <translation>Avant une fusion de signets</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>À la demande</translation>
        </message>
        <message>
            <source>A notebook file</source>
            <translation>Un carnet</translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>Ce paragraphe n’a pas de numéro : rien ne pourrait y renvoyer.</translation>
        </message>
        <message>
            <source>Bookmarked {place}</source>
            <translation>Signet posé : {place}</translation>
        </message>
        <message>
            <source>Removed the bookmark on {place}</source>
            <translation>Signet supprimé : {place}</translation>
        </message>
        <message>
            <source>Highlighted words in {place}</source>
            <translation>Mots surlignés dans {place}</translation>
        </message>
        <message>
            <source>Notes are written on the document at the left: exchange the sides first.</source>
            <translation>Les notes se rattachent au document de gauche : intervertissez d’abord les côtés.</translation>
        </message>
    </context>
    <context>
        <name>BookmarkActs</name>
        <message numerus="yes">
            <source>Copied with citations: %n bookmark(s)</source>
            <translation>
                <numerusform>Copié avec références : %n signet</numerusform>
                <numerusform>Copiés avec références : %n signets</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>Copié : {what}</translation>
        </message>
        <message>
            <source>Go to the paragraph that the bookmark belongs to first.</source>
            <translation>Allez d’abord au paragraphe du signet.</translation>
        </message>
        <message>
            <source>Select the words that the highlight belongs to first.</source>
            <translation>Sélectionnez d’abord les mots à surligner.</translation>
        </message>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>Ce paragraphe n’a pas de numéro : rien ne pourrait y renvoyer.</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) deleted for good.</source>
            <translation>
                <numerusform>%n signet supprimé définitivement.</numerusform>
                <numerusform>%n signets supprimés définitivement.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BookmarkChanges</name>
        <message>
            <source>Undone: {what}</source>
            <translation>Annulé : {what}</translation>
        </message>
        <message>
            <source>Redone: {what}</source>
            <translation>Rétabli : {what}</translation>
        </message>
        <message>
            <source>The bookmark is on {number} now. Ctrl+Z takes it back.</source>
            <translation>Le signet est maintenant sur {number}. Ctrl+Z l’annule.</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) brought back.</source>
            <translation>
                <numerusform>%n signet rétabli.</numerusform>
                <numerusform>%n signets rétablis.</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed the bookmark on {number}. Ctrl+Z or Bookmarks ▸ Removed bookmarks… brings it back.</source>
            <translation>Signet sur {number} supprimé. Ctrl+Z ou Signets ▸ Signets supprimés… le rétablit.</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) removed. Bookmarks ▸ Removed bookmarks… brings them back.</source>
            <translation>
                <numerusform>%n signet supprimé. Signets ▸ Signets supprimés… le rétablit.</numerusform>
                <numerusform>%n signets supprimés. Signets ▸ Signets supprimés… les rétablit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) changed.</source>
            <translation>
                <numerusform>%n signet modifié.</numerusform>
                <numerusform>%n signets modifiés.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing more to undo or redo.</source>
            <translation>Il n’y a plus rien à annuler ni à rétablir.</translation>
        </message>
        <message>
            <source>bookmark on {number} added</source>
            <translation>ajout du signet, par. {number}</translation>
        </message>
        <message>
            <source>bookmark on {number} removed</source>
            <translation>suppression du signet, par. {number}</translation>
        </message>
        <message>
            <source>bookmark on {number} changed</source>
            <translation>modification du signet, par. {number}</translation>
        </message>
    </context>
    <context>
        <name>BookmarkDetails</name>
        <message>
            <source>&amp;Note on {number}</source>
            <translation>Note sur &amp;le par. {number}</translation>
        </message>
        <message>
            <source>&amp;Note (saved)</source>
            <translation>&amp;Note (enregistrée)</translation>
        </message>
        <message>
            <source>&amp;Note on the words “{words}”</source>
            <translation>Note &amp;sur les mots « {words} »</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Write a note; it is saved as you type.</source>
            <translation>Écrivez une note ; elle est enregistrée au fil de la frappe.</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Labels, separated by commas</source>
            <translation>Étiquettes : a, b, c</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Sans couleur</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>In the list, keys 1 to 4 give a bookmark a colour and 0 takes it away.</source>
            <translation>Dans la liste, les touches 1 à 4 donnent une couleur au signet et 0 la retire.</translation>
        </message>
    </context>
    <context>
        <name>BookmarkFilter</name>
        <message>
            <source>Filter bookmarks</source>
            <translation>Filtrer les signets</translation>
        </message>
        <message>
            <source>Any label</source>
            <translation>Toutes les étiquettes</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Any report</source>
            <translation>Tout rapport</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Any colour</source>
            <translation>Toutes les couleurs</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Document order</source>
            <translation>Ordre du document</translation>
        </message>
        <message>
            <source>My order</source>
            <translation>Mon ordre</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>In My order, drag bookmarks, or press Alt+↑ and Alt+↓, to move them.</source>
            <translation>Dans Mon ordre, faites glisser les signets, ou déplacez-les avec Alt+↑ et Alt+↓.</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Tous les rapports</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Show the bookmarks of all reports, report by report</source>
            <translation>Afficher les signets de tous les rapports, rapport par rapport</translation>
        </message>
        <message>
            <source>By label, colour, country, date and report</source>
            <translation>Par étiquette, couleur, pays, date et rapport</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Récents d’abord</translation>
        </message>
    </context>
    <context>
        <name>BookmarkList</name>
        <message>
            <source>Copy &amp;citations</source>
            <translation>&amp;Copier les références</translation>
        </message>
        <message>
            <source>Copy &amp;citation</source>
            <translation>Copier la &amp;référence</translation>
        </message>
        <message>
            <source>Copy &amp;with citations</source>
            <translation>Cop&amp;ier avec les références</translation>
        </message>
        <message>
            <source>Copy &amp;with citation</source>
            <translation>Copier &amp;avec la référence</translation>
        </message>
        <message>
            <source>&amp;Put it where I am reading</source>
            <translation>&amp;Placer où je lis</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>M&amp;onter</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>&amp;Descendre</translation>
        </message>
        <message>
            <source>Move to the &amp;top</source>
            <translation>&amp;Mettre en tête</translation>
        </message>
        <message>
            <source>Move to the &amp;end</source>
            <translation>Mettre à &amp;la fin</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Supprimer</translation>
        </message>
    </context>
    <context>
        <name>BookmarkListing</name>
        <message>
            <source>{symbol} is not in the library; the bookmark keeps the words.</source>
            <translation>{symbol} n’est pas dans la bibliothèque ; le signet garde les mots.</translation>
        </message>
        <message>
            <source>No bookmark fits the filter.</source>
            <translation>Aucun signet ne correspond au filtre.</translation>
        </message>
        <message>
            <source>Clear the filter (Esc)</source>
            <translation>Effacer le filtre (Échap)</translation>
        </message>
        <message>
            <source>No bookmarks yet.

Press B while reading to mark the current paragraph, or click beside its number. Several paragraphs: select words in them first. H highlights selected words.</source>
            <translation>Aucun signet pour l’instant.

Appuyez sur B en lisant pour marquer le paragraphe courant, ou cliquez à côté de son numéro. Pour plusieurs paragraphes, sélectionnez d’abord des mots dans chacun. H surligne les mots sélectionnés.</translation>
        </message>
    </context>
    <context>
        <name>BookmarkMarking</name>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>Ce paragraphe n’a pas de numéro : rien ne pourrait y renvoyer.</translation>
        </message>
        <message>
            <source>Bookmarked {number}</source>
            <translation>Signet posé : par. {number}</translation>
        </message>
        <message>
            <source>Highlighted words in {number}</source>
            <translation>Mots surlignés : par. {number}</translation>
        </message>
    </context>
    <context>
        <name>Bookmarks</name>
        <message>
            <source>Yellow</source>
            <translation>Jaune</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rose</translation>
        </message>
        <message>
            <source>its report is not in the library</source>
            <translation>son rapport n’est pas dans la bibliothèque</translation>
        </message>
        <message>
            <source>moved, was {number}</source>
            <translation>déplacé, était le par. {number}</translation>
        </message>
        <message>
            <source>the text has changed</source>
            <translation>le texte a changé</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>ne figure plus dans le texte</translation>
        </message>
        <message>
            <source>No longer in the text</source>
            <translation>Plus dans le texte</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Surlignage</translation>
        </message>
    </context>
    <context>
        <name>BookmarksPanel</name>
        <message>
            <source>Moved: {place} of {count}</source>
            <translation>Déplacé : {place} sur {count}</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Signets</translation>
        </message>
    </context>
    <context>
        <name>Certificate</name>
        <message>
            <source>As printed, such as A/79/1</source>
            <translation>Comme imprimée, par exemple A/79/1</translation>
        </message>
        <message>
            <source>Choose the language</source>
            <translation>Choisir la langue</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>Lan&amp;gue</translation>
        </message>
        <message>
            <source>&amp;Symbol</source>
            <translation>&amp;Cote</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Cote</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Presumed from the name of the file: check the symbol.</source>
            <translation>Déduite du nom du fichier : vérifiez la cote.</translation>
        </message>
        <message>
            <source>Agenda item {item}</source>
            <translation>Point de l’ordre du jour : {item}</translation>
        </message>
        <message>
            <source>{numbered} of {paragraphs} paragraphs numbered, {sections} headings, {notes} footnotes, {tables} tables.</source>
            <translation>Paragraphes numérotés : {numbered} sur {paragraphs} ; titres : {sections} ; notes : {notes} ; tableaux : {tables}.</translation>
        </message>
        <message>
            <source>That is no UN document symbol. One looks like CTOC/COP/2024/2 or A/79/1.</source>
            <translation>Ce n’est pas une cote de l’ONU. Une cote s’écrit CTOC/COP/2024/2 ou A/79/1.</translation>
        </message>
        <message>
            <source>Numbers missing: {numbers}.</source>
            <translation>Numéros manquants : {numbers}.</translation>
        </message>
        <message>
            <source>No gap.</source>
            <translation>Aucune lacune.</translation>
        </message>
        <message>
            <source>Numbers worked out: {count}.</source>
            <translation>Numéros reconstitués : {count}.</translation>
        </message>
        <message>
            <source>The library holds this very file already.</source>
            <translation>La bibliothèque contient déjà ce même fichier.</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) of countries will find no words in it, and are kept.</source>
            <translation>
                <numerusform>%n correction de pays n'y trouvera pas ses mots ; elle est conservée.</numerusform>
                <numerusform>%n corrections de pays n'y trouveront pas leurs mots ; elles sont conservées.</numerusform>
            </translation>
        </message>
        <message>
            <source>The library holds another version: {changed} paragraphs changed, {new} new, {gone} left out; {bookmarks} bookmarks affected.</source>
            <translation>La bibliothèque contient une autre version. Paragraphes modifiés : {changed} ; nouveaux : {new} ; omis : {gone}. Signets touchés : {bookmarks}.</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>omis</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>found again</source>
            <translation>retrouvé</translation>
        </message>
        <message>
            <source>moves to paragraph {number}</source>
            <translation>passe au paragraphe {number}</translation>
        </message>
        <message>
            <source>its text has changed</source>
            <translation>son texte a changé</translation>
        </message>
        <message>
            <source>its text is no longer there</source>
            <translation>son texte n’y figure plus</translation>
        </message>
        <message>
            <source>Bookmarks affected</source>
            <translation>Signets touchés</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>No longer filter by {what}</source>
            <translation>Ne plus filtrer par {what}</translation>
        </message>
    </context>
    <context>
        <name>CitingDialog</name>
        <message>
            <source>Citation style</source>
            <translation>Style des références</translation>
        </message>
        <message>
            <source>Text with citation</source>
            <translation>Texte avec référence</translation>
        </message>
        <message>
            <source>Citation only</source>
            <translation>Référence seule</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>Cite as UN documents do, in all three kinds</source>
            <translation>Citer comme les documents de l’ONU, dans les trois cas</translation>
        </message>
    </context>
    <context>
        <name>CommandsBeside</name>
        <message>
            <source>Citations are copied in this style from now on.</source>
            <translation>Les références seront désormais copiées dans ce style.</translation>
        </message>
    </context>
    <context>
        <name>CompanionDialog</name>
        <message>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <source>Symbol, language or title</source>
            <translation>Cote, langue ou titre</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>Autres langues</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <source>No document has these words in its symbol, language or title.</source>
            <translation>Aucun document n’a ces mots dans sa cote, sa langue ou son titre.</translation>
        </message>
        <message>
            <source>&amp;Show beside</source>
            <translation>&amp;Afficher à côté</translation>
        </message>
    </context>
    <context>
        <name>ConflictPane</name>
        <message>
            <source>Yours</source>
            <translation>Les vôtres</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Les siens</translation>
        </message>
        <message>
            <source>Keep &amp;both</source>
            <translation>Garder &amp;les deux</translation>
        </message>
        <message>
            <source>Keep m&amp;ine</source>
            <translation>&amp;Garder le mien</translation>
        </message>
        <message>
            <source>Take &amp;theirs</source>
            <translation>&amp;Prendre le sien</translation>
        </message>
        <message>
            <source>The same for &amp;all</source>
            <translation>&amp;De même pour tous</translation>
        </message>
        <message>
            <source>(no note)</source>
            <translation>(aucune note)</translation>
        </message>
    </context>
    <context>
        <name>ContentsPanel</name>
        <message>
            <source>Filter headings</source>
            <translation>Filtrer les titres</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Table des matières</translation>
        </message>
        <message>
            <source>No heading has these words. Clear the filter to see them all.</source>
            <translation>Aucun titre ne contient ces mots. Effacez le filtre pour les voir tous.</translation>
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message>
            <source>Nothing to copy yet: click a paragraph or select words in it.</source>
            <translation>Rien à copier encore : cliquez sur un paragraphe ou sélectionnez-y des mots.</translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>Copié : {what}</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>“{words}” names no c&amp;ountry here</source>
            <translation>« {words} » &amp;ne désigne ici aucun pays</translation>
        </message>
        <message>
            <source>{place}“{words}” no longer names {country}. Ctrl+Z takes it back.</source>
            <translation>{place}« {words} » ne nomme plus ce pays : {country}. Ctrl+Z annule.</translation>
        </message>
        <message>
            <source>Select the words that name a country first, within one paragraph.</source>
            <translation>Sélectionnez d’abord les mots qui nomment un pays, dans un seul paragraphe.</translation>
        </message>
        <message>
            <source>Select only the words that name the country.</source>
            <translation>Sélectionnez seulement les mots qui nomment le pays.</translation>
        </message>
        <message>
            <source>{place}“{words}” now names {country}. Ctrl+Z takes it back.</source>
            <translation>{place}« {words} » nomme désormais ce pays : {country}. Ctrl+Z annule.</translation>
        </message>
        <message>
            <source>{place}The correction of “{words}” was taken back. Ctrl+Z makes it again.</source>
            <translation>{place}La correction de « {words} » a été annulée. Ctrl+Z la rétablit.</translation>
        </message>
        <message>
            <source>no longer names {country}</source>
            <translation>ne nomme plus ce pays : {country}</translation>
        </message>
        <message>
            <source>names {country}</source>
            <translation>nomme ce pays : {country}</translation>
        </message>
        <message>
            <source>not found in the text</source>
            <translation>introuvable dans le texte</translation>
        </message>
        <message>
            <source>These words are no longer in the text; the correction is kept.</source>
            <translation>Ces mots ne figurent plus dans le texte ; la correction est conservée.</translation>
        </message>
        <message>
            <source>{place}correction of “{words}”</source>
            <translation>{place}correction de « {words} »</translation>
        </message>
        <message>
            <source>Paragraph {number}: </source>
            <translation>Paragraphe {number} : </translation>
        </message>
    </context>
    <context>
        <name>CorrectionsDialog</name>
        <message>
            <source>Corrections of {country}</source>
            <translation>Corrections : {country}</translation>
        </message>
        <message>
            <source>Corrections of countries</source>
            <translation>Corrections relatives aux pays</translation>
        </message>
        <message>
            <source>What you put right is kept in your notebook, and holds when a report is added again.</source>
            <translation>Ce que vous corrigez est conservé dans votre carnet et vaut encore quand un rapport est ajouté de nouveau.</translation>
        </message>
        <message>
            <source>There are no corrections.

To strike a mention, right-click the country in the text; to add one, select the words that name a country and choose Edit ▸ The selected words name a country.</source>
            <translation>Il n’y a pas de corrections.

Pour retirer une mention, cliquez avec le bouton droit sur le pays dans le texte ; pour en ajouter une, sélectionnez les mots qui nomment un pays et choisissez Édition ▸ Les mots sélectionnés nomment un pays.</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Annuler la correction</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>F&amp;ermer</translation>
        </message>
    </context>
    <context>
        <name>CountryBox</name>
        <message>
            <source>Any country</source>
            <translation>Tout pays</translation>
        </message>
        <message>
            <source>Country that a bookmark's words name</source>
            <translation>Pays que nomment les mots d’un signet</translation>
        </message>
    </context>
    <context>
        <name>CountryCharts</name>
        <message numerus="yes">
            <source>and %n more report(s) with fewer activities</source>
            <translation>
                <numerusform>et %n autre rapport où les activités sont moins nombreuses</numerusform>
                <numerusform>et %n autres rapports où les activités sont moins nombreuses</numerusform>
            </translation>
        </message>
        <message>
            <source>By year; a period counts in each of its years</source>
            <translation>Par année ; une période compte pour chacune de ses années</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>Par année</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>By type of activity</source>
            <translation>Par type d’activité</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>By role of the country</source>
            <translation>Par rôle du pays</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>By report, in the order of their dates</source>
            <translation>Par rapport, dans l’ordre des dates</translation>
        </message>
    </context>
    <context>
        <name>CountryChooser</name>
        <message>
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <source>Compare {country} with:</source>
            <translation>Comparer {country} avec :</translation>
        </message>
        <message>
            <source>Name, pinyin or code</source>
            <translation>Nom, pinyin ou code</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>Trouver un pays</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>No country is called that.</source>
            <translation>Aucun pays ne porte ce nom.</translation>
        </message>
        <message>
            <source>It shares no activity; type a name.</source>
            <translation>Aucune activité commune ; tapez un nom.</translation>
        </message>
        <message numerus="yes">
            <source>%n shared activity(ies)</source>
            <translation>
                <numerusform>%n activité commune</numerusform>
                <numerusform>%n activités communes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountryPage</name>
        <message numerus="yes">
            <source>%n correction(s) by you</source>
            <translation>
                <numerusform>%n correction de votre part</numerusform>
                <numerusform>%n corrections de votre part</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only regions and groups it belongs to: %n paragraph(s)</source>
            <translation>
                <numerusform>Seulement des régions et groupes dont il fait partie : %n paragraphe</numerusform>
                <numerusform>Seulement des régions et groupes dont il fait partie : %n paragraphes</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in {named} of {total} paragraphs; all {total} checked</source>
            <translation>Nommé dans {named} paragraphes sur {total} ; les {total} ont été vérifiés</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s), each in one language</source>
            <translation>
                <numerusform>%n rapport, dans une seule langue</numerusform>
                <numerusform>%n rapports, chacun dans une seule langue</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in {named} paragraphs of {reports}</source>
            <translation>Nommé dans {named} paragraphes de {reports}</translation>
        </message>
        <message>
            <source>Only these activities: {what} ({count})</source>
            <translation>Seulement ces activités : {what} ({count})</translation>
        </message>
        <message>
            <source>Before the first heading</source>
            <translation>Avant le premier titre</translation>
        </message>
        <message>
            <source>Copy all of them</source>
            <translation>Les copier tous</translation>
        </message>
        <message>
            <source>Activities and mentions</source>
            <translation>Activités et mentions</translation>
        </message>
        <message>
            <source>All countries</source>
            <translation>Tous les pays</translation>
        </message>
        <message>
            <source>All countries (Esc)</source>
            <translation>Tous les pays (Échap)</translation>
        </message>
        <message>
            <source>Copy a name</source>
            <translation>Copier un nom</translation>
        </message>
        <message>
            <source>Copy its name in one of six languages</source>
            <translation>Copier son nom dans l’une des six langues</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Note d’information</translation>
        </message>
        <message>
            <source>Write a brief on this country into a file (Ctrl+Shift+E)</source>
            <translation>Rédiger une fiche de ce pays dans un fichier (Ctrl+Maj+E)</translation>
        </message>
        <message>
            <source>In a window of its own</source>
            <translation>Dans une autre fenêtre</translation>
        </message>
        <message>
            <source>Show this in a larger window</source>
            <translation>Afficher dans une fenêtre plus grande</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Tous les rapports</translation>
        </message>
        <message>
            <source>What every report of the library says, by report</source>
            <translation>Ce que disent tous les rapports de la bibliothèque, par rapport</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Par date</translation>
        </message>
        <message>
            <source>Activities in the order of their dates</source>
            <translation>Activités dans l’ordre des dates</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Comparer…</translation>
        </message>
        <message>
            <source>Show one country again</source>
            <translation>Revenir à un seul pays</translation>
        </message>
        <message>
            <source>Show another country beside it</source>
            <translation>Afficher un autre pays en regard</translation>
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
            <translation>Paragraphe {number} :</translation>
        </message>
        <message>
            <source>No country is called that in six languages, pinyin or code.</source>
            <translation>Aucun pays ne porte ce nom dans les six langues, en pinyin ou en code.</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies) and territory(ies) named</source>
            <translation>
                <numerusform>%n pays ou territoire nommé</numerusform>
                <numerusform>%n pays et territoires nommés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>all %n paragraph(s) checked</source>
            <translation>
                <numerusform>le seul paragraphe a été vérifié</numerusform>
                <numerusform>les %n paragraphes ont été vérifiés</numerusform>
            </translation>
        </message>
        <message>
            <source>{named}; {checked}</source>
            <translation>{named} ; {checked}</translation>
        </message>
        <message>
            <source>UN M49 regions are for statistical convenience.</source>
            <translation>Les régions M49 de l’ONU sont établies à des fins statistiques.</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>non nommé</translation>
        </message>
        <message numerus="yes">
            <source>by a city, %n time(s)</source>
            <translation>
                <numerusform>par une ville, %n fois</numerusform>
                <numerusform>par une ville, %n fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n para(s)</source>
            <translation>
                <numerusform>%n par.</numerusform>
                <numerusform>%n par.</numerusform>
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
            <translation>Nom, pinyin ou code</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>Trouver un pays</translation>
        </message>
        <message>
            <source>By region</source>
            <translation>Par région</translation>
        </message>
        <message>
            <source>Group countries by UN region</source>
            <translation>Grouper les pays par région de l’ONU</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
    </context>
    <context>
        <name>CountryRows</name>
        <message>
            <source>Listed for the words “{words}”</source>
            <translation>Relevé pour les mots « {words} »</translation>
        </message>
        <message>
            <source>Listed because its sentence names the country: in this language no words of doing are looked for</source>
            <translation>Relevé parce que la phrase nomme le pays : dans cette langue, les verbes d’action ne sont pas recherchés</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Other mentions</source>
            <translation>Autres mentions</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Mentions</translation>
        </message>
        <message>
            <source>By a city only</source>
            <translation>Par une ville seulement</translation>
        </message>
        <message>
            <source>Activities of both</source>
            <translation>Activités des deux</translation>
        </message>
        <message>
            <source>Other activities of {country}</source>
            <translation>Autres activités : {country}</translation>
        </message>
        <message>
            <source>Named in one paragraph</source>
            <translation>Nommés dans un même paragraphe</translation>
        </message>
        <message>
            <source>Other mentions of {country}</source>
            <translation>Autres mentions : {country}</translation>
        </message>
        <message>
            <source>Names its people</source>
            <translation>Désigne ses habitants</translation>
        </message>
    </context>
    <context>
        <name>CountryWords</name>
        <message>
            <source>Legislation</source>
            <translation>Législation</translation>
        </message>
        <message>
            <source>Strategy or plan</source>
            <translation>Stratégie ou plan</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Opération</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Partnership</source>
            <translation>Partenariat</translation>
        </message>
        <message>
            <source>Research</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Support for victims</source>
            <translation>Aide aux victimes</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Matériel</translation>
        </message>
        <message>
            <source>Other activity</source>
            <translation>Autre activité</translation>
        </message>
        <message>
            <source>Takes part</source>
            <translation>Participe</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Accueille</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>Finance</translation>
        </message>
        <message>
            <source>Party to it</source>
            <translation>Y est partie</translation>
        </message>
        <message>
            <source>Is its subject</source>
            <translation>En est l’objet</translation>
        </message>
        <message>
            <source>On the route</source>
            <translation>Sur l’itinéraire</translation>
        </message>
        <message>
            <source>Its nationals</source>
            <translation>Ses ressortissants</translation>
        </message>
        <message>
            <source>Named in it</source>
            <translation>Y est nommé</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sans date</translation>
        </message>
    </context>
    <context>
        <name>DateBox</name>
        <message>
            <source>Any date</source>
            <translation>Toute date</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Du … au …</translation>
        </message>
        <message>
            <source>When a bookmark was made or last changed</source>
            <translation>Quand un signet a été posé ou modifié</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
    </context>
    <context>
        <name>Defects</name>
        <message>
            <source>Something went wrong in RefDesk. What you bookmarked and wrote is saved.</source>
            <translation>Une erreur s’est produite dans RefDesk. Vos signets et vos notes sont enregistrés.</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>The number {detail} is lost in the file; it was worked out.</source>
            <translation>Le numéro {detail} manque dans le fichier ; il a été reconstitué.</translation>
        </message>
        <message>
            <source>Missing before this paragraph: {detail}.</source>
            <translation>Manque avant ce paragraphe : {detail}.</translation>
        </message>
        <message>
            <source>The numbers start anew here.</source>
            <translation>La numérotation recommence ici.</translation>
        </message>
        <message>
            <source>A page break cut this paragraph; it was joined.</source>
            <translation>Un saut de page coupait ce paragraphe ; il a été rétabli.</translation>
        </message>
        <message>
            <source>Left out: {detail}</source>
            <translation>Omis : {detail}</translation>
        </message>
        <message>
            <source>A table of contents was left out ({detail} lines).</source>
            <translation>La table des matières a été omise ({detail} lignes).</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The library holds no document “{name}”. The list of documents shows what it holds.</source>
            <translation>La bibliothèque ne contient pas le document « {name} ». La liste des documents montre ce qu’elle contient.</translation>
        </message>
        <message>
            <source>“{name}” is held in several languages. Say which one is meant: {editions}.</source>
            <translation>« {name} » existe en plusieurs langues. Précisez laquelle : {editions}.</translation>
        </message>
        <message>
            <source>That report can no longer be brought back. It may have been brought back elsewhere.</source>
            <translation>Ce rapport ne peut plus être rétabli. Il l’a peut-être été ailleurs.</translation>
        </message>
        <message>
            <source>There is no paragraph “{name}” in this document. Its outline shows which numbers it has.</source>
            <translation>Ce document n’a pas de paragraphe « {name} ». Son plan indique les numéros qu’il contient.</translation>
        </message>
        <message>
            <source>There is no section “{name}” in this document. Its outline shows the sections it has.</source>
            <translation>Ce document n’a pas de section « {name} ». Son plan indique ses sections.</translation>
        </message>
        <message>
            <source>“{name}” is no country or territory known here. Try its UN name or its ISO 3166 code.</source>
            <translation>« {name} » n’est pas un pays ou territoire connu ici. Essayez son nom à l’ONU ou son code ISO 3166.</translation>
        </message>
        <message>
            <source>There is nothing to export in “{name}”. Choose something that has at least one paragraph.</source>
            <translation>Il n’y a rien à exporter dans « {name} ». Choisissez un élément d’au moins un paragraphe.</translation>
        </message>
        <message>
            <source>There is no bookmark “{name}”. The list of bookmarks shows the ones there are.</source>
            <translation>Il n’y a pas de signet « {name} ». La liste des signets montre ceux qui existent.</translation>
        </message>
        <message>
            <source>“{name}” does not stand in that paragraph. Copy the words as the text has them.</source>
            <translation>« {name} » ne figure pas dans ce paragraphe. Copiez les mots tels que le texte les donne.</translation>
        </message>
        <message>
            <source>That search is no longer there. It may have been deleted elsewhere.</source>
            <translation>Cette recherche n’existe plus. Elle a peut-être été supprimée ailleurs.</translation>
        </message>
        <message>
            <source>There is no change to take back: the bookmarks are as they were first made.</source>
            <translation>Aucune modification à annuler : les signets sont tels qu’ils ont été posés.</translation>
        </message>
        <message>
            <source>“{name}” names no document or paragraph. Paste a citation such as “A/RES/77/236, para. 5”.</source>
            <translation>« {name} » ne désigne ni document ni paragraphe. Collez une référence telle que « A/RES/77/236, par. 5 ».</translation>
        </message>
        <message>
            <source>There is no {what} “{name}”.</source>
            <translation>Il n’y a pas de {what} « {name} ».</translation>
        </message>
        <message>
            <source>The library holds another document “{name}” already. Each has a symbol of its own: check which this one has.</source>
            <translation>La bibliothèque contient déjà un autre document « {name} ». Chaque document a sa propre cote : vérifiez celle-ci.</translation>
        </message>
        <message>
            <source>The library holds “{name}” already. Remove that one first to bring this one back.</source>
            <translation>La bibliothèque contient déjà « {name} ». Retirez-le d’abord pour rétablir celui-ci.</translation>
        </message>
        <message>
            <source>There is a bookmark on {name} already. Remove that one first, or choose another place.</source>
            <translation>Un signet existe déjà sur {name}. Retirez-le d’abord ou choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>“{name}” is the only report left, and one must stay to be read. Add another before removing it.</source>
            <translation>« {name} » est le seul rapport restant, et il en faut un à lire. Ajoutez-en un autre avant de le retirer.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read ({reason}). If it is damaged, move it away to start anew.</source>
            <translation>Le fichier « {path} » ne peut pas être lu ({reason}). S’il est endommagé, déplacez-le pour repartir à neuf.</translation>
        </message>
        <message>
            <source>The file “{path}” was written by a newer RefDesk. Update RefDesk to open it.</source>
            <translation>Le fichier « {path} » a été écrit par une version plus récente de RefDesk. Mettez RefDesk à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be written ({reason}). Check the permissions and the free space there.</source>
            <translation>Le fichier « {path} » ne peut pas être écrit ({reason}). Vérifiez les droits d’accès et l’espace libre.</translation>
        </message>
        <message>
            <source>RefDesk has “{path}” open already and does not answer. Close its window, or end process {process}, and start again.</source>
            <translation>« {path} » est déjà ouvert dans un RefDesk qui ne répond pas. Fermez sa fenêtre ou arrêtez le processus {process}, puis recommencez.</translation>
        </message>
        <message>
            <source>There is no file “{path}”. Choose the backup again.</source>
            <translation>Le fichier « {path} » n’existe pas. Choisissez de nouveau la sauvegarde.</translation>
        </message>
        <message>
            <source>“{path}” is no backup of RefDesk. Its backups are named refdesk-DATE-….zip.</source>
            <translation>« {path} » n’est pas une sauvegarde de RefDesk. Elles se nomment refdesk-DATE-….zip.</translation>
        </message>
        <message>
            <source>The backup “{path}” is damaged and was not used. Take another one; nothing was changed.</source>
            <translation>La sauvegarde « {path} » est endommagée et n’a pas été utilisée. Prenez-en une autre ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The backup “{path}” was made by a newer RefDesk. Update RefDesk to restore it.</source>
            <translation>La sauvegarde « {path} » vient d’une version plus récente de RefDesk. Mettez RefDesk à jour pour la restaurer.</translation>
        </message>
        <message>
            <source>“{path}” holds shared bookmarks. Choose File ▸ Open shared bookmarks… to merge them.</source>
            <translation>« {path} » contient des signets partagés. Pour les fusionner, choisissez Fichier ▸ Ouvrir des signets partagés….</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be used as a backup ({reason}).</source>
            <translation>Le fichier « {path} » ne peut pas servir de sauvegarde ({reason}).</translation>
        </message>
        <message>
            <source>The file “{path}” is not there or cannot be opened. Choose it again; nothing was changed.</source>
            <translation>Le fichier « {path} » est absent ou ne peut pas être ouvert. Choisissez-le de nouveau ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>“{path}” is a backup. Choose File ▸ Restore… to merge it; nothing was changed.</source>
            <translation>« {path} » est une sauvegarde. Pour la fusionner, choisissez Fichier ▸ Restaurer… ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>“{path}” was made by a newer RefDesk. Update RefDesk to open it; nothing was changed.</source>
            <translation>« {path} » a été fait par un RefDesk plus récent. Mettez RefDesk à jour pour l’ouvrir ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>“{path}” holds no bookmarks, or is damaged; nothing was changed. Let them be shared again with File ▸ Share bookmarks….</source>
            <translation>« {path} » ne contient pas de signets, ou est endommagé ; rien n’a été modifié. Faites-les partager à nouveau avec Fichier ▸ Partager des signets….</translation>
        </message>
        <message>
            <source>The search was given up. Search again to have its answer.</source>
            <translation>La recherche a été abandonnée. Relancez-la pour avoir sa réponse.</translation>
        </message>
        <message>
            <source>The file “{path}” is empty. Choose another one.</source>
            <translation>Le fichier « {path} » est vide. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The file “{path}” is not a text. Save the document as plain text (UTF-8) first.</source>
            <translation>Le fichier « {path} » n’est pas un texte. Enregistrez d’abord le document en texte brut (UTF-8).</translation>
        </message>
        <message>
            <source>The characters of “{path}” could not be told. Save the document as plain text (UTF-8) first.</source>
            <translation>Les caractères de « {path} » n’ont pas pu être reconnus. Enregistrez d’abord le document en texte brut (UTF-8).</translation>
        </message>
        <message>
            <source>“{path}” is no Word document, or a damaged one. Open it in Word and save it anew as .docx.</source>
            <translation>« {path} » n’est pas un document Word, ou il est endommagé. Ouvrez-le dans Word et enregistrez-le de nouveau en .docx.</translation>
        </message>
        <message>
            <source>“{path}” is no web page that can be read. Save the page anew, or as text.</source>
            <translation>« {path} » n’est pas une page Web lisible. Enregistrez de nouveau la page, ou en texte.</translation>
        </message>
        <message>
            <source>“{path}” is larger than any report: it was not opened. Save the document anew, without its pictures.</source>
            <translation>« {path} » est plus gros que tout rapport : il n’a pas été ouvert. Enregistrez le document de nouveau, sans ses images.</translation>
        </message>
        <message>
            <source>“{path}” holds pictures of pages, no text. Run text recognition (OCR) on it first, or take the Word file.</source>
            <translation>« {path} » contient des images de pages et non du texte. Passez-le d’abord à la reconnaissance de texte (OCR), ou prenez le fichier Word.</translation>
        </message>
        <message>
            <source>“{path}” is protected by a password. Open it with the password and save it without one.</source>
            <translation>« {path} » est protégé par un mot de passe. Ouvrez-le avec le mot de passe et enregistrez-le sans.</translation>
        </message>
        <message>
            <source>“{path}” is a damaged PDF file. Get it anew, or take the Word file of the document.</source>
            <translation>« {path} » est un fichier PDF endommagé. Procurez-vous-le de nouveau, ou prenez le fichier Word du document.</translation>
        </message>
        <message>
            <source>“{path}” is an old Word file (.doc). Save it as .docx, or install LibreOffice to have it read here.</source>
            <translation>« {path} » est un ancien fichier Word (.doc). Enregistrez-le en .docx, ou installez LibreOffice pour qu’il soit lu ici.</translation>
        </message>
        <message>
            <source>“{path}” is a rich text or OpenDocument file. Save it as .docx, or install LibreOffice to have it read here.</source>
            <translation>« {path} » est un fichier RTF ou OpenDocument. Enregistrez-le en .docx, ou installez LibreOffice pour qu’il soit lu ici.</translation>
        </message>
        <message>
            <source>“{path}” could not be turned into a Word file (.docx). It may be damaged: save it as .docx yourself.</source>
            <translation>« {path} » n’a pas pu être converti en fichier Word (.docx). Il est peut-être endommagé : enregistrez-le vous-même en .docx.</translation>
        </message>
        <message>
            <source>The parts of “{path}” stand too deep within each other to be read. Save the document anew, or as text.</source>
            <translation>Les éléments de « {path} » sont trop imbriqués pour être lus. Enregistrez le document de nouveau, ou en texte.</translation>
        </message>
        <message>
            <source>“{path}” is a spreadsheet, no report. Choose the Word or PDF file of the document.</source>
            <translation>« {path} » est une feuille de calcul, non un rapport. Choisissez le fichier Word ou PDF du document.</translation>
        </message>
        <message>
            <source>“{path}” is a presentation, no report. Choose the Word or PDF file of the document.</source>
            <translation>« {path} » est une présentation, non un rapport. Choisissez le fichier Word ou PDF du document.</translation>
        </message>
        <message>
            <source>“{path}” is a message. Open it in your mail program and save the document that came with it.</source>
            <translation>« {path} » est un message. Ouvrez-le dans votre messagerie et enregistrez le document joint.</translation>
        </message>
        <message>
            <source>“{path}” is a picture. Run text recognition (OCR) on it first, or take the Word file.</source>
            <translation>« {path} » est une image. Passez-la d’abord à la reconnaissance de texte (OCR), ou prenez le fichier Word.</translation>
        </message>
        <message>
            <source>“{path}” is an archive of other files. Unpack it and add the documents in it.</source>
            <translation>« {path} » est une archive. Décompressez-la et ajoutez les documents qu’elle contient.</translation>
        </message>
        <message>
            <source>The library holds another version of “{name}”. To put this one in its place, say --replace.</source>
            <translation>La bibliothèque contient une autre version de « {name} ». Pour la remplacer par celle-ci, ajoutez --replace.</translation>
        </message>
        <message>
            <source>No numbered paragraphs were found in “{path}”. Is it a UN document?</source>
            <translation>Aucun paragraphe numéroté n’a été trouvé dans « {path} ». Est-ce un document de l’ONU ?</translation>
        </message>
        <message>
            <source>“{path}” does not print its symbol. Say which it is, such as A/79/1.</source>
            <translation>« {path} » n’indique pas sa cote. Donnez-la, par exemple A/79/1.</translation>
        </message>
        <message>
            <source>The language of “{path}” could not be told. Say which it is, such as en.</source>
            <translation>La langue de « {path} » n’a pas pu être reconnue. Indiquez-la, par exemple fr.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be read as a document ({reason}). Try another format of it.</source>
            <translation>Le fichier « {path} » ne peut pas être lu comme document ({reason}). Essayez un autre format.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Country brief: {country}</source>
            <translation>Fiche de pays : {country}</translation>
        </message>
        <message>
            <source>Bookmarks and notes</source>
            <translation>Signets et notes</translation>
        </message>
        <message>
            <source>Search: {query}</source>
            <translation>Recherche : {query}</translation>
        </message>
        <message>
            <source>Documents consulted: {count}</source>
            <translation>Documents consultés : {count}</translation>
        </message>
        <message>
            <source>Named in {named} of {total} paragraphs; all {total} checked.</source>
            <translation>Nommé dans {named} paragraphes sur {total} ; les {total} ont été vérifiés.</translation>
        </message>
        <message>
            <source>Named in none of {total} paragraphs; all {total} checked.</source>
            <translation>Nommé dans aucun des {total} paragraphes ; les {total} ont été vérifiés.</translation>
        </message>
        <message>
            <source>Activities reported: {count} ({kinds}).</source>
            <translation>Activités signalées : {count} ({kinds}).</translation>
        </message>
        <message>
            <source>Regions and groups that include the country are not counted.</source>
            <translation>Les régions et groupes dont le pays fait partie ne sont pas comptés.</translation>
        </message>
        <message>
            <source>Bookmarks: {count}; documents: {documents}.</source>
            <translation>Signets : {count} ; documents : {documents}.</translation>
        </message>
        <message>
            <source>Occurrences: {occurrences}; paragraphs: {paragraphs}; documents: {documents}.</source>
            <translation>Occurrences : {occurrences} ; paragraphes : {paragraphs} ; documents : {documents}.</translation>
        </message>
        <message>
            <source>Rows: {count}; documents: {documents}.</source>
            <translation>Lignes : {count} ; documents : {documents}.</translation>
        </message>
        <message>
            <source>{part}: {countries}</source>
            <translation>{part} : {countries}</translation>
        </message>
        <message>
            <source>Register of activities</source>
            <translation>Registre des activités</translation>
        </message>
        <message>
            <source>Register of instruments</source>
            <translation>Registre des instruments</translation>
        </message>
        <message>
            <source>Register of publications</source>
            <translation>Registre des publications</translation>
        </message>
        <message>
            <source>Register of programmes</source>
            <translation>Registre des programmes</translation>
        </message>
        <message>
            <source>Register of organizations</source>
            <translation>Registre des organisations</translation>
        </message>
        <message>
            <source>Register of figures</source>
            <translation>Registre des chiffres</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Termes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Symbol named</source>
            <translation>Cote citée</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>Qualificatif</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Objet compté</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>{title} ({count})</source>
            <translation>{title} ({count})</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Other mentions</source>
            <translation>Autres mentions</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Mentions</translation>
        </message>
        <message>
            <source>Named by a city only</source>
            <translation>Nommé par une ville seulement</translation>
        </message>
        <message>
            <source>names its people</source>
            <translation>désigne ses habitants</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Note :</translation>
        </message>
        <message>
            <source>Labels:</source>
            <translation>Étiquettes :</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Table des matières</translation>
        </message>
        <message>
            <source>Provenance</source>
            <translation>Provenance</translation>
        </message>
        <message>
            <source>Unofficial rendering</source>
            <translation>Présentation non officielle</translation>
        </message>
        <message>
            <source>Unofficial rendering. The document issued by the United Nations is authoritative.</source>
            <translation>Présentation non officielle. Seul fait foi le document publié par l’Organisation des Nations Unies.</translation>
        </message>
        <message>
            <source>Made with RefDesk {version} on {date} from the files described below.</source>
            <translation>Établi avec RefDesk {version} le {date} d’après les fichiers décrits ci-dessous.</translation>
        </message>
        <message>
            <source>A symbol marked as presumed is not printed in the text; check it before citing.</source>
            <translation>Une cote dite présumée n’est pas imprimée dans le texte ; vérifiez-la avant de la citer.</translation>
        </message>
        <message>
            <source>{symbol} (presumed)</source>
            <translation>{symbol} (présumée)</translation>
        </message>
        <message>
            <source>{total}, of which {numbered} numbered</source>
            <translation>{total}, dont {numbered} numérotés</translation>
        </message>
        <message>
            <source>Note {mark} of the report: </source>
            <translation>Note {mark} du rapport : </translation>
        </message>
        <message>
            <source>Side by side: {left} and {right}</source>
            <translation>En regard : {left} et {right}</translation>
        </message>
        <message>
            <source>Rows: {count}.</source>
            <translation>Lignes : {count}.</translation>
        </message>
        <message>
            <source>Changed: {changed}; only in {left}: {only_left}; only in {right}: {only_right}.</source>
            <translation>Modifiés : {changed} ; seulement dans {left} : {only_left} ; seulement dans {right} : {only_right}.</translation>
        </message>
        <message>
            <source>— nothing stands beside this paragraph —</source>
            <translation>— rien en regard de ce paragraphe —</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>only in {side}</source>
            <translation>seulement dans {side}</translation>
        </message>
        <message>
            <source>{citation} ({date})</source>
            <translation>{citation} ({date})</translation>
        </message>
        <message>
            <source>Bookmarked:</source>
            <translation>Signet posé :</translation>
        </message>
        <message>
            <source>{created}, changed {modified}</source>
            <translation>{created}, modifié le {modified}</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>Page {page} sur {total}</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>Liste de lecture</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>jaune</translation>
        </message>
        <message>
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>bleu</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>rose</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>; </source>
            <translation> ; </translation>
        </message>
        <message>
            <source>: </source>
            <translation> : </translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>January February March April May June July August September October November December</source>
            <translation>janvier février mars avril mai juin juillet août septembre octobre novembre décembre</translation>
        </message>
        <message>
            <source>Legislation</source>
            <translation>Législation</translation>
        </message>
        <message>
            <source>Strategies and plans</source>
            <translation>Stratégies et plans</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Opérations</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>Publications</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Campagnes</translation>
        </message>
        <message>
            <source>Partnerships</source>
            <translation>Partenariats</translation>
        </message>
        <message>
            <source>Research</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Support for victims</source>
            <translation>Aide aux victimes</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Matériel</translation>
        </message>
        <message>
            <source>Other activities</source>
            <translation>Autres activités</translation>
        </message>
        <message>
            <source>taking part or assisted</source>
            <translation>participe ou reçoit une aide</translation>
        </message>
        <message>
            <source>host</source>
            <translation>pays hôte</translation>
        </message>
        <message>
            <source>sponsor</source>
            <translation>auteur ou bailleur de fonds</translation>
        </message>
        <message>
            <source>party</source>
            <translation>partie</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>objet</translation>
        </message>
        <message>
            <source>on the route</source>
            <translation>sur l’itinéraire</translation>
        </message>
        <message>
            <source>its nationals</source>
            <translation>ses ressortissants</translation>
        </message>
        <message>
            <source>named</source>
            <translation>nommé</translation>
        </message>
        <message>
            <source>now under another number</source>
            <translation>porte désormais un autre numéro</translation>
        </message>
        <message>
            <source>text altered since</source>
            <translation>texte modifié depuis</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>ne figure plus dans le texte</translation>
        </message>
        <message>
            <source>Citation</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Paragraphe</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titre de section</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Date in the text</source>
            <translation>Date dans le texte</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Made (UTC)</source>
            <translation>Créé (UTC)</translation>
        </message>
        <message>
            <source>Changed (UTC)</source>
            <translation>Modifié (UTC)</translation>
        </message>
        <message>
            <source>Date of the report</source>
            <translation>Date du rapport</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Highlighted words</source>
            <translation>Mots surlignés</translation>
        </message>
        <message>
            <source>Changed words</source>
            <translation>Mots modifiés</translation>
        </message>
        <message>
            <source>{column}: {side}</source>
            <translation>{column} : {side}</translation>
        </message>
        <message>
            <source>Exported with</source>
            <translation>Exporté avec</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Cote</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Distribution</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Version linguistique</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Paragraphes</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>SHA-256 of the file</source>
            <translation>SHA-256 du fichier</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>arabe</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>espagnol</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>russe</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>chinois</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Contenu</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>Contenu à exporter</translation>
        </message>
        <message>
            <source>With my &amp;notes and labels</source>
            <translation>&amp;Avec mes notes et étiquettes</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Enregistrer sous…</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
    </context>
    <context>
        <name>ExportProgress</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Nothing to export yet: move to a paragraph first.</source>
            <translation>Rien à exporter encore : placez-vous d’abord sur un paragraphe.</translation>
        </message>
        <message>
            <source>Open a country first: choose it in the list of countries.</source>
            <translation>Ouvrez d’abord un pays : choisissez-le dans la liste des pays.</translation>
        </message>
        <message>
            <source>all reports</source>
            <translation>tous les rapports</translation>
        </message>
        <message>
            <source>All bookmarks: {count}</source>
            <translation>Tous les signets : {count}</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Signets</translation>
        </message>
        <message>
            <source>Bookmarks as listed: {count}</source>
            <translation>Signets tels qu’affichés : {count}</translation>
        </message>
        <message>
            <source>Reading list</source>
            <translation>Liste de lecture</translation>
        </message>
        <message>
            <source>Reading list, in my own order: {count}</source>
            <translation>Liste de lecture, dans mon ordre : {count}</translation>
        </message>
        <message>
            <source>Text: {citation}</source>
            <translation>Texte : {citation}</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>tout</translation>
        </message>
        <message>
            <source>Side by side: {what}</source>
            <translation>En regard : {what}</translation>
        </message>
        <message>
            <source>Country brief: {country}</source>
            <translation>Fiche de pays : {country}</translation>
        </message>
        <message>
            <source>Search results: {query}</source>
            <translation>Résultats de la recherche : {query}</translation>
        </message>
        <message>
            <source>Section: {title}</source>
            <translation>Section : {title}</translation>
        </message>
        <message>
            <source>Web page (.html)</source>
            <translation>Page Web (.html)</translation>
        </message>
        <message>
            <source>Values (.csv)</source>
            <translation>Valeurs (.csv)</translation>
        </message>
        <message>
            <source>Annotations for programs (.json)</source>
            <translation>Annotations pour programmes (.json)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Enregistré : {path}</translation>
        </message>
        <message>
            <source>The export was stopped; no file was written or changed.</source>
            <translation>L’exportation a été arrêtée ; aucun fichier n’a été écrit ni modifié.</translation>
        </message>
        <message>
            <source>Exporting… {percent}%</source>
            <translation>Exportation… {percent} %</translation>
        </message>
    </context>
    <context>
        <name>FactsDialog</name>
        <message>
            <source>About this report</source>
            <translation>À propos de ce rapport</translation>
        </message>
        <message>
            <source>&amp;Symbol</source>
            <translation>&amp;Cote</translation>
        </message>
        <message>
            <source>The symbol is &amp;certain</source>
            <translation>&amp;La cote est certaine</translation>
        </message>
        <message>
            <source>&amp;Certain, though the text does not print it</source>
            <translation>Certaine, bien &amp;qu’absente du texte</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>Lan&amp;gue</translation>
        </message>
        <message>
            <source>Ori&amp;ginal</source>
            <translation>O&amp;riginal</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <source>year-month-day, such as 2024-07-23</source>
            <translation>année-mois-jour, par exemple 2024-07-23</translation>
        </message>
        <message>
            <source>&amp;Body</source>
            <translation>&amp;Organe</translation>
        </message>
        <message>
            <source>S&amp;ession</source>
            <translation>&amp;Session</translation>
        </message>
        <message>
            <source>Session &amp;place</source>
            <translation>Li&amp;eu de la session</translation>
        </message>
        <message>
            <source>Session d&amp;ates</source>
            <translation>Dates de la sessio&amp;n</translation>
        </message>
        <message>
            <source>Agenda &amp;item</source>
            <translation>&amp;Point de l’ordre du jour</translation>
        </message>
        <message>
            <source>Age&amp;nda title</source>
            <translation>&amp;Intitulé du point</translation>
        </message>
        <message>
            <source>Dist&amp;ribution</source>
            <translation>Distri&amp;bution</translation>
        </message>
        <message>
            <source>A&amp;uthor</source>
            <translation>&amp;Auteur</translation>
        </message>
        <message>
            <source>{numbered} numbered, {sections} headings</source>
            <translation>numérotés : {numbered} ; titres : {sections}</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Paragraphes</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>That is no UN document symbol. One looks like CTOC/COP/2024/2 or A/79/1.</source>
            <translation>Ce n’est pas une cote de l’ONU. Une cote s’écrit CTOC/COP/2024/2 ou A/79/1.</translation>
        </message>
        <message>
            <source>That is no date. Write it as year-month-day, 2024-07-23, or leave it empty.</source>
            <translation>Ce n’est pas une date. Écrivez-la année-mois-jour, 2024-07-23, ou laissez le champ vide.</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message>
            <source>“{text}” names no place. Type a paragraph number such as 55, or paste a citation.</source>
            <translation>« {text} » ne désigne aucun endroit. Tapez un numéro de paragraphe, par exemple 55, ou collez une référence.</translation>
        </message>
        <message>
            <source>Place {place} of {count} is open: {here}. Not open: {others}. Ctrl+G, then Enter opens the next.</source>
            <translation>Endroit {place} sur {count} ouvert : {here}. Non ouverts : {others}. Ctrl+G, puis Entrée ouvre le suivant.</translation>
        </message>
        <message>
            <source>{why} Ctrl+G, then Enter opens the next place: {next}</source>
            <translation>{why} Ctrl+G, puis Entrée ouvre l’endroit suivant : {next}</translation>
        </message>
        <message>
            <source>{symbol} is not in this library. Its official address is {address}</source>
            <translation>{symbol} n’est pas dans cette bibliothèque. Son adresse officielle est {address}</translation>
        </message>
        <message>
            <source>There is no paragraph {number}. This report has paragraphs {first} to {last}.</source>
            <translation>Il n’y a pas de paragraphe {number}. Ce rapport va du paragraphe {first} au paragraphe {last}.</translation>
        </message>
        <message>
            <source>{symbol} has no paragraph {number}, but paragraphs {first} to {last}.</source>
            <translation>{symbol} n’a pas de paragraphe {number}, mais les paragraphes {first} à {last}.</translation>
        </message>
    </context>
    <context>
        <name>GoToBox</name>
        <message>
            <source>Go to: 55, a citation</source>
            <translation>Aller à : 55, une référence</translation>
        </message>
        <message>
            <source>Go to a paragraph or a citation</source>
            <translation>Aller à un paragraphe ou à une référence</translation>
        </message>
        <message>
            <source>A paragraph number, or a citation in any UN language (Ctrl+G)</source>
            <translation>Un numéro de paragraphe ou une référence dans une langue de l’ONU (Ctrl+G)</translation>
        </message>
    </context>
    <context>
        <name>Halves</name>
        <message>
            <source>Text beside</source>
            <translation>Texte en regard</translation>
        </message>
        <message>
            <source>Close what is beside (Esc, F7)</source>
            <translation>Fermer le texte en regard (Échap, F7)</translation>
        </message>
        <message>
            <source>Close what is beside</source>
            <translation>Fermer le texte en regard</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Keys</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>RefDesk {version} reads United Nations reports without a network.</source>
            <translation>RefDesk {version} lit les rapports de l’Organisation des Nations Unies sans connexion.</translation>
        </message>
        <message>
            <source>Free software under the MIT licence. An unofficial rendering: the official text is the UN document.</source>
            <translation>Logiciel libre sous licence MIT. Présentation non officielle : le texte officiel est le document de l’ONU.</translation>
        </message>
        <message>
            <source>About RefDesk</source>
            <translation>À propos de RefDesk</translation>
        </message>
    </context>
    <context>
        <name>Highlighting</name>
        <message>
            <source>Select the words to highlight first.</source>
            <translation>Sélectionnez d’abord les mots à surligner.</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Surlignage</translation>
        </message>
        <message>
            <source>Remove the bookmark on {number}</source>
            <translation>Supprimer le signet : par. {number}</translation>
        </message>
        <message>
            <source>Bookmark {number}</source>
            <translation>Ajouter un signet : par. {number}</translation>
        </message>
        <message>
            <source>Colour of the highlight</source>
            <translation>Couleur du surlignage</translation>
        </message>
        <message>
            <source>Note on the highlight</source>
            <translation>Note sur le surlignage</translation>
        </message>
        <message>
            <source>Remove the highlight</source>
            <translation>Supprimer le surlignage</translation>
        </message>
        <message>
            <source>Nothing to bookmark yet: move to a paragraph first.</source>
            <translation>Aucun paragraphe à marquer : placez-vous d’abord sur un paragraphe.</translation>
        </message>
        <message>
            <source>This paragraph has no number, so nothing could point back to it.</source>
            <translation>Ce paragraphe n’a pas de numéro : rien ne pourrait y renvoyer.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Add report</source>
            <translation>Ajouter un rapport</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>Lecture de {file}…</translation>
        </message>
        <message>
            <source>&amp;Add to the library</source>
            <translation>Ajouter à &amp;la bibliothèque</translation>
        </message>
        <message>
            <source>&amp;Replace the version that is held</source>
            <translation>Remplacer la &amp;version présente</translation>
        </message>
        <message>
            <source>&amp;Open the report</source>
            <translation>&amp;Ouvrir le rapport</translation>
        </message>
        <message>
            <source>&amp;Add {count} reports</source>
            <translation>Ajouter {count} &amp;rapports</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>F&amp;ermer</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>{symbol} · {numbered} of {paragraphs} numbered</source>
            <translation>{symbol} · numérotés {numbered}/{paragraphs}</translation>
        </message>
        <message>
            <source>{symbol} · another version is held</source>
            <translation>{symbol} · une autre version est présente</translation>
        </message>
        <message>
            <source>{symbol} · in the library already</source>
            <translation>{symbol} · déjà dans la bibliothèque</translation>
        </message>
        <message>
            <source>its symbol is missing</source>
            <translation>la cote manque</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>illisible</translation>
        </message>
        <message>
            <source>{symbol} · added</source>
            <translation>{symbol} · ajouté</translation>
        </message>
    </context>
    <context>
        <name>Including</name>
        <message numerus="yes">
            <source>May include it: %n paragraph(s) naming a region or group it belongs to</source>
            <translation>
                <numerusform>Peut le concerner : %n paragraphe nommant une région ou un groupe dont il fait partie</numerusform>
                <numerusform>Peuvent le concerner : %n paragraphes nommant une région ou un groupe dont il fait partie</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keeper</name>
        <message>
            <source>The data folder is open on “{machine}” as well. Close RefDesk there before writing here.</source>
            <translation>Le dossier de données est aussi ouvert sur « {machine} ». Fermez-y RefDesk avant d’écrire ici.</translation>
        </message>
        <message>
            <source>The bookmarks could not be backed up. {why}</source>
            <translation>Les signets n’ont pas pu être sauvegardés. {why}</translation>
        </message>
        <message>
            <source>This folder cannot be written: reports can be read, bookmarks stay as they are.</source>
            <translation>Ce dossier n’est pas accessible en écriture : les rapports peuvent être lus, les signets restent tels quels.</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>Où se trouvent les données</translation>
        </message>
        <message>
            <source>The data folder lies in a folder that {service} carries to other machines.</source>
            <translation>Le dossier de données est dans un dossier que {service} recopie sur d’autres machines.</translation>
        </message>
        <message>
            <source>The data folder lies on a network drive ({kind}).</source>
            <translation>Le dossier de données est sur un lecteur réseau ({kind}).</translation>
        </message>
        <message>
            <source>Two machines that write into it at once can damage it. Close RefDesk, move the folder “{path}” to this machine's own disk, and start RefDesk with --library and the new place.</source>
            <translation>Deux machines qui y écrivent en même temps peuvent l’endommager. Fermez RefDesk, déplacez le dossier « {path} » sur le disque de cette machine et lancez RefDesk avec --library et le nouvel emplacement.</translation>
        </message>
        <message>
            <source>To have your bookmarks on other machines, use File ▸ Back up… here and File ▸ Restore… there.</source>
            <translation>Pour avoir vos signets sur d’autres machines, utilisez Fichier ▸ Sauvegarder… ici et Fichier ▸ Restaurer… là-bas.</translation>
        </message>
    </context>
    <context>
        <name>LibraryModel</name>
        <message>
            <source>Symbol</source>
            <translation>Cote</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Paragraphes</translation>
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
            <translation>{shown} sur {total}</translation>
        </message>
        <message>
            <source>Reports: {total}</source>
            <translation>Rapports : {total}</translation>
        </message>
        <message>
            <source>No report matches “{words}”. Clear the filter to see all, or press Ctrl+O to add one.</source>
            <translation>Aucun rapport ne correspond à « {words} ». Effacez le filtre pour les voir tous, ou appuyez sur Ctrl+O pour en ajouter un.</translation>
        </message>
        <message>
            <source>There are no reports yet. Press Ctrl+O to add one.</source>
            <translation>Aucun rapport pour l’instant. Appuyez sur Ctrl+O pour en ajouter un.</translation>
        </message>
        <message>
            <source>Re&amp;lated to {name}</source>
            <translation>En rapport a&amp;vec {name}</translation>
        </message>
        <message>
            <source>Re&amp;lated</source>
            <translation>Documents &amp;liés</translation>
        </message>
        <message>
            <source>{name}, former version of {when}</source>
            <translation>{name}, version antérieure au {when}</translation>
        </message>
        <message>
            <source>{name}, removed {when}</source>
            <translation>{name}, retiré le {when}</translation>
        </message>
        <message>
            <source>The last {count} are kept.</source>
            <translation>Les {count} derniers sont conservés.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} a été retiré.</translation>
        </message>
        <message>
            <source>{name} was removed; its bookmarks ({count}) are kept.</source>
            <translation>{name} a été retiré ; ses signets ({count}) sont conservés.</translation>
        </message>
        <message>
            <source>{name} is in the library again.</source>
            <translation>{name} est de nouveau dans la bibliothèque.</translation>
        </message>
        <message>
            <source>The facts of {name} were saved.</source>
            <translation>Les données de {name} ont été enregistrées.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Filter by any words: symbol, title, session, year…</source>
            <translation>Filtrer par mots : cote, titre, session, année…</translation>
        </message>
        <message>
            <source>Filter reports</source>
            <translation>Filtrer les rapports</translation>
        </message>
        <message>
            <source>Sort &amp;by</source>
            <translation>&amp;Trier par</translation>
        </message>
        <message>
            <source>&amp;Descending</source>
            <translation>Ordre &amp;décroissant</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Related reports</source>
            <translation>Rapports liés</translation>
        </message>
        <message>
            <source>No other report here belongs to it, cites it or is cited by it.</source>
            <translation>Aucun autre rapport ici ne s’y rattache, ne le cite ou n’y est cité.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>Show b&amp;eside</source>
            <translation>Afficher à &amp;côté</translation>
        </message>
        <message>
            <source>About this &amp;report…</source>
            <translation>À &amp;propos de ce rapport…</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>Recently remo&amp;ved</source>
            <translation>Réce&amp;mment retirés</translation>
        </message>
        <message>
            <source>&amp;Add report…</source>
            <translation>&amp;Ajouter un rapport…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>F&amp;ermer</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>A&amp;nnuler</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The bookmarked words are no longer in this text; the bookmark keeps them.</source>
            <translation>Les mots marqués ne figurent plus dans ce texte ; le signet les conserve.</translation>
        </message>
        <message>
            <source>Text size {pixels}</source>
            <translation>Taille du texte : {pixels}</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>{country}, {column}: {count}</source>
            <translation>{country}, {column} : {count}</translation>
        </message>
    </context>
    <context>
        <name>MatrixWindow</name>
        <message>
            <source>Before the first heading</source>
            <translation>Avant le premier titre</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n pays</numerusform>
                <numerusform>%n pays</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} sur {total}</translation>
        </message>
        <message>
            <source>No activity of any country was found here.</source>
            <translation>Aucune activité de pays n’a été trouvée ici.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message numerus="yes">
            <source>Copied as a table: %n row(s)</source>
            <translation>
                <numerusform>Copié sous forme de tableau : %n ligne</numerusform>
                <numerusform>Copié sous forme de tableau : %n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>Exporter le tableau</translation>
        </message>
        <message>
            <source>Table for spreadsheets</source>
            <translation>Tableau pour tableur</translation>
        </message>
        <message>
            <source>Exported to {path}</source>
            <translation>Exporté : {path}</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Tous les rapports</translation>
        </message>
        <message>
            <source>Count the activities in every report, each in one language</source>
            <translation>Compter les activités de tous les rapports, chacun dans une seule langue</translation>
        </message>
        <message>
            <source>Countries and activities</source>
            <translation>Pays et activités</translation>
        </message>
        <message>
            <source>Name, pinyin or code</source>
            <translation>Nom, pinyin ou code</translation>
        </message>
        <message>
            <source>Find a country</source>
            <translation>Trouver un pays</translation>
        </message>
        <message>
            <source>Col&amp;umns</source>
            <translation>&amp;Colonnes</translation>
        </message>
        <message>
            <source>Sort &amp;by</source>
            <translation>&amp;Trier par</translation>
        </message>
        <message>
            <source>Types of activity</source>
            <translation>Types d’activité</translation>
        </message>
        <message>
            <source>Sections of this report</source>
            <translation>Sections de ce rapport</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Activities by country</source>
            <translation>Activités par pays</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>&amp;Copy table</source>
            <translation>Copier &amp;le tableau</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>As the &amp;system</source>
            <translation>Comme &amp;le système</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Sombre</translation>
        </message>
        <message>
            <source>&amp;Open report</source>
            <translation>&amp;Ouvrir un rapport</translation>
        </message>
        <message>
            <source>Highlight in colour</source>
            <translation>Surligner en couleur</translation>
        </message>
        <message>
            <source>Read &amp;in another language</source>
            <translation>Lire dans &amp;une autre langue</translation>
        </message>
        <message>
            <source>Colou&amp;r scheme</source>
            <translation>C&amp;ouleurs</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>Barre d’outils</translation>
        </message>
    </context>
    <context>
        <name>NamingDialog</name>
        <message>
            <source>These words name a country</source>
            <translation>Ces mots nomment un pays</translation>
        </message>
        <message>
            <source>“{words}” names:</source>
            <translation>« {words} » désigne :</translation>
        </message>
        <message>
            <source>Type a name, pinyin or a code.</source>
            <translation>Tapez un nom, un pinyin ou un code.</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Ctrl+click opens {place}</source>
            <translation>Ctrl+clic ouvre {place}</translation>
        </message>
        <message>
            <source>Open {place}</source>
            <translation>Ouvrir {place}</translation>
        </message>
    </context>
    <context>
        <name>Parallel</name>
        <message>
            <source>There is no difference.</source>
            <translation>Il n’y a pas de différence.</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>only at the left</source>
            <translation>seulement à gauche</translation>
        </message>
        <message>
            <source>Difference {place} of {total}: paragraph {number}, {what}</source>
            <translation>Différence {place} sur {total} : paragraphe {number}, {what}</translation>
        </message>
        <message>
            <source>only at the right</source>
            <translation>seulement à droite</translation>
        </message>
        <message>
            <source>— nothing here —</source>
            <translation>— rien ici —</translation>
        </message>
        <message>
            <source>— no paragraph {number} in this edition —</source>
            <translation>— pas de paragraphe {number} dans cette version —</translation>
        </message>
        <message>
            <source>— nothing beside paragraph {number} —</source>
            <translation>— rien en regard du paragraphe {number} —</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Only in this document</source>
            <translation>Seulement dans ce document</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Aucune différence</translation>
        </message>
        <message>
            <source>{changed} changed, {here} only here, {there} only there</source>
            <translation>modifiés : {changed} ; ici seulement : {here} ; en face seulement : {there}</translation>
        </message>
        <message>
            <source>Add the report in another language first: File ▸ Add report…</source>
            <translation>Ajoutez d’abord le rapport dans une autre langue : Fichier ▸ Ajouter un rapport…</translation>
        </message>
    </context>
    <context>
        <name>PastSearches</name>
        <message>
            <source>No longer save it</source>
            <translation>Ne plus la garder</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Enregistrer cette recherche</translation>
        </message>
        <message>
            <source>Delete this search</source>
            <translation>Supprimer cette recherche</translation>
        </message>
        <message>
            <source>Delete the search history</source>
            <translation>Effacer l’historique des recherches</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Recherches enregistrées</translation>
        </message>
        <message>
            <source>Last searches</source>
            <translation>Recherches récentes</translation>
        </message>
        <message>
            <source>Saved and last searches</source>
            <translation>Recherches enregistrées et récentes</translation>
        </message>
        <message>
            <source>all reports</source>
            <translation>tous les rapports</translation>
        </message>
        <message>
            <source>broad</source>
            <translation>élargie</translation>
        </message>
    </context>
    <context>
        <name>Presentation</name>
        <message>
            <source>Bookmarks</source>
            <translation>Signets</translation>
        </message>
        <message>
            <source>No bookmark fits the filter of the bookmarks panel. Clear it there, then press F6 again.</source>
            <translation>Aucun signet ne correspond au filtre du volet des signets. Effacez-le là, puis appuyez de nouveau sur F6.</translation>
        </message>
        <message>
            <source>Text size {pixels}</source>
            <translation>Taille du texte : {pixels}</translation>
        </message>
        <message>
            <source>This bookmark has no note.</source>
            <translation>Ce signet n’a pas de note.</translation>
        </message>
        <message>
            <source>Tab: next link · Enter: open it</source>
            <translation>Tab : lien suivant · Entrée : ouvrir</translation>
        </message>
        <message>
            <source>Copied: {what}</source>
            <translation>Copié : {what}</translation>
        </message>
        <message>
            <source>The bookmarked words are no longer in this text; the bookmark keeps them.</source>
            <translation>Les mots marqués ne figurent plus dans ce texte ; le signet les conserve.</translation>
        </message>
        <message>
            <source>Previous bookmark</source>
            <translation>Signet précédent</translation>
        </message>
        <message>
            <source>Next bookmark</source>
            <translation>Signet suivant</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Space: read on · N: note · L: list · + −: size · C: citation · Enter: go there · F11: window · Esc: close</source>
            <translation>Espace : lire la suite · N : note · L : liste · + − : taille · C : référence · Entrée : y aller · F11 : fenêtre · Échap : fermer</translation>
        </message>
        <message>
            <source>No bookmarks yet.

Press B while reading to mark the current paragraph, or click beside its number. Several paragraphs: select words in them first. H highlights selected words.</source>
            <translation>Aucun signet pour l’instant.

Appuyez sur B en lisant pour marquer le paragraphe courant, ou cliquez à côté de son numéro. Pour plusieurs paragraphes, sélectionnez d’abord des mots dans chacun. H surligne les mots sélectionnés.</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Bookmarked</source>
            <translation>Marqué d’un signet</translation>
        </message>
        <message>
            <source>Words here are highlighted</source>
            <translation>Des mots sont surlignés ici</translation>
        </message>
        <message>
            <source>Report text</source>
            <translation>Texte du rapport</translation>
        </message>
    </context>
    <context>
        <name>Reanchoring</name>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Take the place and the words as they are now</source>
            <translation>Prendre la place et les mots tels qu’ils sont</translation>
        </message>
        <message>
            <source>Put it here</source>
            <translation>Placer ici</translation>
        </message>
        <message>
            <source>Put it on the words that are selected in the text, or on the current paragraph</source>
            <translation>Placer sur les mots sélectionnés dans le texte, ou sur le paragraphe actuel</translation>
        </message>
        <message>
            <source>The words stand elsewhere now.</source>
            <translation>Les mots sont ailleurs maintenant.</translation>
        </message>
        <message>
            <source>The words are not the ones you marked.</source>
            <translation>Les mots ne sont plus ceux marqués.</translation>
        </message>
        <message>
            <source>The words are gone. Go to where they belong, then put it here.</source>
            <translation>Les mots ont disparu. Allez à leur place, puis placez le signet ici.</translation>
        </message>
        <message>
            <source>Its report is not in the library. Add it, or put the bookmark elsewhere.</source>
            <translation>Son rapport n’est pas dans la bibliothèque. Ajoutez-le, ou placez le signet ailleurs.</translation>
        </message>
        <message>
            <source>Most like it: {numbers}</source>
            <translation>Les plus proches : {numbers}</translation>
        </message>
    </context>
    <context>
        <name>RegisterModel</name>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n endroit</numerusform>
                <numerusform>%n endroits</numerusform>
            </translation>
        </message>
        <message>
            <source>para. {number}</source>
            <translation>par. {number}</translation>
        </message>
        <message>
            <source>Paragraphs: {numbers}</source>
            <translation>Paragraphes : {numbers}</translation>
        </message>
    </context>
    <context>
        <name>RegisterPanel</name>
        <message numerus="yes">
            <source>%n report(s) checked</source>
            <translation>
                <numerusform>%n rapport vérifié</numerusform>
                <numerusform>%n rapports vérifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) checked</source>
            <translation>
                <numerusform>%n paragraphe vérifié</numerusform>
                <numerusform>%n paragraphes vérifiés</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} sur {total}</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entrée</numerusform>
                <numerusform>%n entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>{entries}, {places}</source>
            <translation>{entries}, {places}</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n endroit</numerusform>
                <numerusform>%n endroits</numerusform>
            </translation>
        </message>
        <message>
            <source>{found}; {checked}</source>
            <translation>{found} ; {checked}</translation>
        </message>
        <message>
            <source>{nothing}; {checked}.</source>
            <translation>{nothing} ; {checked}.</translation>
        </message>
        <message>
            <source>Nothing in this register has “{words}”.</source>
            <translation>Ce registre ne contient rien qui corresponde à « {words} ».</translation>
        </message>
        <message numerus="yes">
            <source>Copied as a table: %n row(s)</source>
            <translation>
                <numerusform>Copié sous forme de tableau : %n ligne</numerusform>
                <numerusform>Copié sous forme de tableau : %n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Tous les rapports</translation>
        </message>
        <message>
            <source>Show the register of every report, each in one language</source>
            <translation>Afficher le registre de tous les rapports, chacun dans une seule langue</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Filter the register</source>
            <translation>Filtrer le registre</translation>
        </message>
        <message>
            <source>Entries of the register</source>
            <translation>Entrées du registre</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>Show in a larger window</source>
            <translation>Afficher dans une fenêtre plus grande</translation>
        </message>
    </context>
    <context>
        <name>RegisterSurvey</name>
        <message>
            <source>all reports</source>
            <translation>tous les rapports</translation>
        </message>
    </context>
    <context>
        <name>RegisterWindow</name>
        <message>
            <source>Registers</source>
            <translation>Registres</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
    </context>
    <context>
        <name>RegisterWords</name>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>Instruments</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>Publications</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>Organizations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>No activity is reported in this report</source>
            <translation>Aucune activité n’est signalée dans ce rapport</translation>
        </message>
        <message>
            <source>No instrument is named in this report</source>
            <translation>Aucun instrument n’est nommé dans ce rapport</translation>
        </message>
        <message>
            <source>No publication is named in this report</source>
            <translation>Aucune publication n’est nommée dans ce rapport</translation>
        </message>
        <message>
            <source>No programme is named in this report</source>
            <translation>Aucun programme n’est nommé dans ce rapport</translation>
        </message>
        <message>
            <source>No organization is named in this report</source>
            <translation>Aucune organisation n’est nommée dans ce rapport</translation>
        </message>
        <message>
            <source>No figure is given in this report</source>
            <translation>Aucun chiffre ne figure dans ce rapport</translation>
        </message>
        <message>
            <source>No activity is reported in any report</source>
            <translation>Aucune activité n’est signalée dans aucun rapport</translation>
        </message>
        <message>
            <source>No instrument is named in any report</source>
            <translation>Aucun instrument n’est nommé dans aucun rapport</translation>
        </message>
        <message>
            <source>No publication is named in any report</source>
            <translation>Aucune publication n’est nommée dans aucun rapport</translation>
        </message>
        <message>
            <source>No programme is named in any report</source>
            <translation>Aucun programme n’est nommé dans aucun rapport</translation>
        </message>
        <message>
            <source>No organization is named in any report</source>
            <translation>Aucune organisation n’est nommée dans aucun rapport</translation>
        </message>
        <message>
            <source>No figure is given in any report</source>
            <translation>Aucun chiffre ne figure dans aucun rapport</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>Dans le texte</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>Qualificatif</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Objet compté</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Paragraphes</translation>
        </message>
        <message>
            <source>Countries and their part</source>
            <translation>Pays et leur rôle</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Programme d’action</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Accord</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Évaluation</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Note d’information</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Charter</source>
            <translation>Charte</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Pacte mondial</translation>
        </message>
        <message>
            <source>Compendium</source>
            <translation>Recueil</translation>
        </message>
        <message>
            <source>Convention</source>
            <translation>Convention</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Cour</translation>
        </message>
        <message>
            <source>Covenant</source>
            <translation>Pacte</translation>
        </message>
        <message>
            <source>Curriculum</source>
            <translation>Programme d’études</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Déclaration</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Projet de texte</translation>
        </message>
        <message>
            <source>Financial institution</source>
            <translation>Institution financière</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>Cadre</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>Fonds</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Guidelines</source>
            <translation>Directives</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Vade-mecum</translation>
        </message>
        <message>
            <source>Initiative</source>
            <translation>Initiative</translation>
        </message>
        <message>
            <source>Intergovernmental</source>
            <translation>Intergouvernementale</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Loi</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <source>Memorandum</source>
            <translation>Mémorandum</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Model law</source>
            <translation>Loi type</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Bulletin</translation>
        </message>
        <message>
            <source>Non-governmental</source>
            <translation>Non gouvernementale</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Opération</translation>
        </message>
        <message>
            <source>UN organ</source>
            <translation>Organe de l’ONU</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Document d’étude</translation>
        </message>
        <message>
            <source>Periodical</source>
            <translation>Périodique</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Politique</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Portail</translation>
        </message>
        <message>
            <source>Principles</source>
            <translation>Principes</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Processus</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Compte rendu</translation>
        </message>
        <message>
            <source>Regional</source>
            <translation>Régionale</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Résolution</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Déclaration publique</translation>
        </message>
        <message>
            <source>Statute</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>Stratégie</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>Étude</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Enquête</translation>
        </message>
        <message>
            <source>Toolkit</source>
            <translation>Boîte à outils</translation>
        </message>
        <message>
            <source>Treaty</source>
            <translation>Traité</translation>
        </message>
        <message>
            <source>UN entity</source>
            <translation>Entité des Nations Unies</translation>
        </message>
        <message>
            <source>Yearbook</source>
            <translation>Annuaire</translation>
        </message>
        <message>
            <source>{role}: {countries}</source>
            <translation>{role} : {countries}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>; </source>
            <translation> ; </translation>
        </message>
    </context>
    <context>
        <name>RelatedList</name>
        <message>
            <source>paragraph {numbers}</source>
            <translation>paragraphe {numbers}</translation>
        </message>
        <message>
            <source>paragraphs {numbers}</source>
            <translation>paragraphes {numbers}</translation>
        </message>
        <message>
            <source>Other language</source>
            <translation>Autre langue</translation>
        </message>
        <message>
            <source>Corrected by</source>
            <translation>Rectifié par</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>Rectifie</translation>
        </message>
        <message>
            <source>Revised by</source>
            <translation>Révisé par</translation>
        </message>
        <message>
            <source>Revises</source>
            <translation>Révise</translation>
        </message>
        <message>
            <source>Amended by</source>
            <translation>Modifié par</translation>
        </message>
        <message>
            <source>Amends</source>
            <translation>Modifie</translation>
        </message>
        <message>
            <source>Addendum</source>
            <translation>Additif</translation>
        </message>
        <message>
            <source>Addendum to</source>
            <translation>Additif à</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Summary of</source>
            <translation>Résumé de</translation>
        </message>
        <message>
            <source>Same series</source>
            <translation>Même série</translation>
        </message>
        <message>
            <source>Cited by</source>
            <translation>Cité par</translation>
        </message>
        <message>
            <source>Cites</source>
            <translation>Cite</translation>
        </message>
    </context>
    <context>
        <name>Remembering</name>
        <message>
            <source>This search is too long to be saved. Shorten it first.</source>
            <translation>Cette recherche est trop longue pour être enregistrée. Raccourcissez-la d’abord.</translation>
        </message>
        <message>
            <source>Search saved: clear the box to see all saved searches.</source>
            <translation>Recherche enregistrée : effacez le champ pour voir toutes celles qui le sont.</translation>
        </message>
        <message>
            <source>The deleted searches are back.</source>
            <translation>Les recherches supprimées sont rétablies.</translation>
        </message>
        <message>
            <source>The search is no longer saved.</source>
            <translation>La recherche n’est plus enregistrée.</translation>
        </message>
        <message>
            <source>Search saved.</source>
            <translation>Recherche enregistrée.</translation>
        </message>
        <message>
            <source>Search deleted: “{query}”. Ctrl+Z brings it back.</source>
            <translation>Recherche supprimée : « {query} ». Ctrl+Z la rétablit.</translation>
        </message>
        <message>
            <source>The search history was deleted; saved searches stay. Ctrl+Z brings it back.</source>
            <translation>L’historique est effacé ; les recherches enregistrées restent. Ctrl+Z le rétablit.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>&amp;Another file…</source>
            <translation>&amp;Autre fichier…</translation>
        </message>
        <message>
            <source>&amp;Replace mine</source>
            <translation>&amp;Remplacer les miens</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Fusionner</translation>
        </message>
        <message>
            <source>There is no backup here yet. One is made by itself when RefDesk starts and something changed.</source>
            <translation>Aucune sauvegarde ici pour l’instant. RefDesk en fait une de lui-même au démarrage si quelque chose a changé.</translation>
        </message>
        <message>
            <source>Against what is here: &lt;b&gt;{new}&lt;/b&gt; bookmarks are new, &lt;b&gt;{same}&lt;/b&gt; the same, &lt;b&gt;{conflicting}&lt;/b&gt; differ; &lt;b&gt;{only_here}&lt;/b&gt; of yours are not in it.</source>
            <translation>Par rapport à ce qui est ici : signets nouveaux &lt;b&gt;{new}&lt;/b&gt;, identiques &lt;b&gt;{same}&lt;/b&gt;, différents &lt;b&gt;{conflicting}&lt;/b&gt; ; &lt;b&gt;{only_here}&lt;/b&gt; des vôtres n’y figurent pas.</translation>
        </message>
        <message>
            <source>{count} reports would be added.</source>
            <translation>Rapports qui seraient ajoutés : {count}.</translation>
        </message>
        <message>
            <source>Made {when} by RefDesk {version}: {contents}.</source>
            <translation>Établie le {when} par RefDesk {version} : {contents}.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Merge&lt;/b&gt; adds what is missing here; where notes differ, both are kept.</source>
            <translation>&lt;b&gt;Fusionner&lt;/b&gt; ajoute ce qui manque ici ; si les notes diffèrent, les deux sont conservées.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Replace mine&lt;/b&gt; puts the backup, with its history of undo, in the place of what is here.</source>
            <translation>&lt;b&gt;Remplacer les miens&lt;/b&gt; met la sauvegarde, avec son historique d’annulation, à la place de ce qui est ici.</translation>
        </message>
        <message>
            <source>Either way, what is here is backed up first.</source>
            <translation>Dans les deux cas, ce qui est ici est d’abord sauvegardé.</translation>
        </message>
        <message>
            <source>Adding reports… {share}%</source>
            <translation>Ajout des rapports… {share} %</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Restauration…</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Also found apart:</source>
            <translation>Trouvés séparément :</translation>
        </message>
        <message>
            <source>Found when searching broadly:</source>
            <translation>En recherche élargie :</translation>
        </message>
        <message>
            <source>Found in all reports:</source>
            <translation>Dans tous les rapports :</translation>
        </message>
        <message>
            <source>Found alone:</source>
            <translation>Trouvés seuls :</translation>
        </message>
        <message>
            <source>Found when shorter:</source>
            <translation>En abrégeant :</translation>
        </message>
        <message>
            <source>Found by another name:</source>
            <translation>Sous un autre nom :</translation>
        </message>
        <message>
            <source>Found in other words:</source>
            <translation>En d’autres termes :</translation>
        </message>
        <message>
            <source>Found as Chinese that sounds so:</source>
            <translation>En chinois, d’après le son :</translation>
        </message>
        <message>
            <source>Found with another spelling:</source>
            <translation>Avec une autre orthographe :</translation>
        </message>
        <message>
            <source>“{value}” is no country or territory known here. Try its UN name.</source>
            <translation>« {value} » n’est pas un pays ou territoire connu ici. Essayez son nom à l’ONU.</translation>
        </message>
        <message>
            <source>“{value}” is no year. Type one such as 2023, or 2020-2023.</source>
            <translation>« {value} » n’est pas une année. Tapez par exemple 2023 ou 2020-2023.</translation>
        </message>
        <message>
            <source>“{value}” is none of the six languages of the UN.</source>
            <translation>« {value} » n’est pas l’une des six langues de l’ONU.</translation>
        </message>
        <message>
            <source>The library could not be searched. Close other programs that use it, then retry.</source>
            <translation>La recherche dans la bibliothèque a échoué. Fermez les autres programmes qui l’utilisent, puis réessayez.</translation>
        </message>
        <message>
            <source>Nothing found for “{query}”.</source>
            <translation>Aucun résultat pour « {query} ».</translation>
        </message>
        <message>
            <source>Best of the first {count} paragraphs</source>
            <translation>Les meilleurs des {count} premiers paragraphes</translation>
        </message>
        <message>
            <source>Best of the first {count} of {total} paragraphs</source>
            <translation>Les meilleurs des {count} premiers paragraphes sur {total}</translation>
        </message>
        <message>
            <source>More than {count} paragraphs</source>
            <translation>Plus de {count} paragraphes</translation>
        </message>
        <message>
            <source>{count} paragraphs</source>
            <translation>{count} paragraphes</translation>
        </message>
        <message>
            <source>Type Chinese characters, words, numbers or a symbol. Quotes keep words together; OR, a minus and parentheses combine them.</source>
            <translation>Tapez des caractères chinois, des mots, des nombres ou une cote. Les guillemets gardent les mots ensemble ; OR, le signe moins et les parenthèses les combinent.</translation>
        </message>
        <message>
            <source>Also searched for: {words}</source>
            <translation>Également recherché : {words}</translation>
        </message>
        <message>
            <source>Try fewer or shorter words, or clear the box to go on reading.</source>
            <translation>Essayez des mots moins nombreux ou plus courts, ou effacez le champ pour reprendre la lecture.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search the report (Ctrl+K)</source>
            <translation>Rechercher dans le rapport (Ctrl+K)</translation>
        </message>
        <message>
            <source>Search the report</source>
            <translation>Rechercher dans le rapport</translation>
        </message>
    </context>
    <context>
        <name>SearchOptions</name>
        <message>
            <source>Search saved (Ctrl+S)</source>
            <translation>Recherche enregistrée (Ctrl+S)</translation>
        </message>
        <message>
            <source>Save this search (Ctrl+S)</source>
            <translation>Enregistrer cette recherche (Ctrl+S)</translation>
        </message>
        <message>
            <source>Search saved</source>
            <translation>Recherche enregistrée</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Enregistrer cette recherche</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Cote</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Mes notes</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Document</translation>
        </message>
        <message>
            <source>&amp;Section</source>
            <translation>&amp;Section</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>&amp;Pays</translation>
        </message>
        <message>
            <source>&amp;Year of the document</source>
            <translation>&amp;Année du document</translation>
        </message>
        <message>
            <source>Only what I &amp;bookmarked</source>
            <translation>&amp;Mes signets seulement</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>Search all reports of the library (Ctrl+Shift+A)</source>
            <translation>Rechercher dans tous les rapports de la bibliothèque (Ctrl+Maj+A)</translation>
        </message>
        <message>
            <source>Broad</source>
            <translation>Élargie</translation>
        </message>
        <message>
            <source>Also other forms and names of the same thing (Ctrl+Shift+B)</source>
            <translation>Aussi d’autres formes et d’autres noms de la même chose (Ctrl+Maj+B)</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Pertinence</translation>
        </message>
        <message>
            <source>By relevance instead of in document order (Ctrl+Shift+R)</source>
            <translation>Par pertinence et non dans l’ordre du document (Ctrl+Maj+R)</translation>
        </message>
        <message>
            <source>Narrow the results (Ctrl+Shift+N)</source>
            <translation>Affiner les résultats (Ctrl+Maj+N)</translation>
        </message>
        <message>
            <source>Narrow the results</source>
            <translation>Affiner les résultats</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n paragraphe</numerusform>
                <numerusform>%n paragraphes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n occurrence(s)</source>
            <translation>
                <numerusform>%n occurrence</numerusform>
                <numerusform>%n occurrences</numerusform>
            </translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Résultats de la recherche</translation>
        </message>
        <message>
            <source>Previous occurrence</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Previous occurrence (Shift+F3)</source>
            <translation>Occurrence précédente (Maj+F3)</translation>
        </message>
        <message>
            <source>Next occurrence</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Next occurrence (F3)</source>
            <translation>Occurrence suivante (F3)</translation>
        </message>
    </context>
    <context>
        <name>SectionModel</name>
        <message>
            <source>paragraphs {range}</source>
            <translation>paragraphes {range}</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>chosen country named %n time(s)</source>
            <translation>
                <numerusform>pays choisi nommé %n fois</numerusform>
                <numerusform>pays choisi nommé %n fois</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeveralBookmarks</name>
        <message numerus="yes">
            <source>%n bookmark(s) chosen</source>
            <translation>
                <numerusform>%n signet choisi</numerusform>
                <numerusform>%n signets choisis</numerusform>
            </translation>
        </message>
        <message>
            <source>Labels to add to each</source>
            <translation>Étiquettes à ajouter</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Sans couleur</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Copy citations</source>
            <translation>Copier les références</translation>
        </message>
        <message>
            <source>One citation of all of them; Ctrl+C copies the words with it</source>
            <translation>Une seule référence pour tous ; Ctrl+C copie aussi les mots</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Share bookmarks</source>
            <translation>Partager des signets</translation>
        </message>
        <message>
            <source>With my &amp;notes and labels</source>
            <translation>&amp;Avec mes notes et étiquettes</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Enregistrer sous…</translation>
        </message>
        <message>
            <source>&amp;Which</source>
            <translation>&amp;Lesquels</translation>
        </message>
        <message>
            <source>With the &amp;reports they are in ({count}), for a colleague without them</source>
            <translation>Avec les &amp;rapports concernés ({count}), pour qui ne les a pas</translation>
        </message>
        <message>
            <source>Your notes ({count}) and labels can be read by whoever gets the file.</source>
            <translation>Quiconque reçoit le fichier peut lire vos notes ({count}) et vos étiquettes.</translation>
        </message>
        <message>
            <source>Your notes and labels stay here. The words you marked and their colours go along.</source>
            <translation>Vos notes et vos étiquettes restent ici. Les mots marqués et leurs couleurs sont transmis.</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>There are no bookmarks to share yet. Press B while reading to make one.</source>
            <translation>Il n’y a encore aucun signet à partager. Appuyez sur B pendant la lecture pour en créer un.</translation>
        </message>
        <message>
            <source>Those that fit the filter</source>
            <translation>Ceux qui répondent au filtre</translation>
        </message>
        <message>
            <source>All bookmarks</source>
            <translation>Tous les signets</translation>
        </message>
        <message>
            <source>Those in this report</source>
            <translation>Ceux de ce rapport</translation>
        </message>
        <message>
            <source>Labelled “{label}”</source>
            <translation>Avec l’étiquette « {label} »</translation>
        </message>
        <message>
            <source>Share bookmarks</source>
            <translation>Partager des signets</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Signets</translation>
        </message>
        <message>
            <source>Saved: {file} ({size}). A colleague opens it with File ▸ Open shared bookmarks….</source>
            <translation>Enregistré : {file} ({size}). On l’ouvre avec Fichier ▸ Ouvrir des signets partagés….</translation>
        </message>
        <message>
            <source>Open shared bookmarks</source>
            <translation>Ouvrir des signets partagés</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Merged: {added} bookmarks added, {combined} combined with yours. Ctrl+Z undoes them one by one.</source>
            <translation>Fusionné. Signets ajoutés : {added} ; combinés avec les vôtres : {combined}. Ctrl+Z les annule un par un.</translation>
        </message>
        <message>
            <source>Reports added: {count}.</source>
            <translation>Rapports ajoutés : {count}.</translation>
        </message>
        <message>
            <source>File ▸ Restore… has them as they were: {name}</source>
            <translation>Fichier ▸ Restaurer… les a tels qu’ils étaient : {name}</translation>
        </message>
    </context>
    <context>
        <name>SharingDialog</name>
        <message>
            <source>Bookmarks</source>
            <translation>Signets</translation>
        </message>
        <message>
            <source>{file}: &lt;b&gt;{new}&lt;/b&gt; bookmarks are new, &lt;b&gt;{same}&lt;/b&gt; the same, &lt;b&gt;{conflicting}&lt;/b&gt; differ.</source>
            <translation>{file} : signets nouveaux &lt;b&gt;{new}&lt;/b&gt;, identiques &lt;b&gt;{same}&lt;/b&gt;, différents &lt;b&gt;{conflicting}&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>Everything in it is here already.</source>
            <translation>Tout ce qu’il contient est déjà ici.</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Fusionner</translation>
        </message>
        <message>
            <source>Open shared bookmarks</source>
            <translation>Ouvrir des signets partagés</translation>
        </message>
        <message>
            <source>Add the &amp;reports that come along: {names}</source>
            <translation>&amp;Ajouter les rapports joints : {names}</translation>
        </message>
        <message>
            <source>Adding reports… {share}%</source>
            <translation>Ajout des rapports… {share} %</translation>
        </message>
        <message>
            <source>Where they differ, both notes are kept unless you choose otherwise below.</source>
            <translation>En cas de différence, les deux notes sont gardées, sauf autre choix ci-dessous.</translation>
        </message>
        <message>
            <source>Nothing of yours is replaced.</source>
            <translation>Rien de ce qui est à vous n’est remplacé.</translation>
        </message>
        <message>
            <source>Reports that you have stay as they are: {names}</source>
            <translation>Les rapports que vous avez restent tels quels : {names}</translation>
        </message>
        <message>
            <source>differs: both are kept</source>
            <translation>diffère : les deux sont gardés</translation>
        </message>
        <message>
            <source>differs: yours stays</source>
            <translation>diffère : le vôtre reste</translation>
        </message>
        <message>
            <source>differs: theirs is taken</source>
            <translation>diffère : l’autre est pris</translation>
        </message>
        <message>
            <source>{symbol} (not in the library)</source>
            <translation>{symbol} (absent de la bibliothèque)</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Search, countries, bookmarks, registers</source>
            <translation>Recherche, pays, signets, registres</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Signets</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registres</translation>
        </message>
    </context>
    <context>
        <name>SlideHead</name>
        <message>
            <source>moved, was {number}</source>
            <translation>déplacé, était le par. {number}</translation>
        </message>
        <message>
            <source>the text has changed</source>
            <translation>le texte a changé</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>ne figure plus dans le texte</translation>
        </message>
        <message>
            <source>{symbol} is not in the library; the bookmark keeps the words.</source>
            <translation>{symbol} n’est pas dans la bibliothèque ; le signet garde les mots.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Paragraph {number} of {total}</source>
            <translation>Paragraphe {number} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message>
            <source>Removed bookmarks</source>
            <translation>Signets supprimés</translation>
        </message>
        <message>
            <source>What you removed is kept for {days} days, with its notes and labels.</source>
            <translation>Ce que vous supprimez est gardé {days} jours, avec notes et étiquettes.</translation>
        </message>
        <message>
            <source>Filter bookmarks</source>
            <translation>Filtrer les signets</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Delete for good…</source>
            <translation>Supprimer &amp;définitivement…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>F&amp;ermer</translation>
        </message>
        <message>
            <source>removed {when}</source>
            <translation>supprimé le {when}</translation>
        </message>
        <message>
            <source>No removed bookmark fits the filter. Esc clears it.</source>
            <translation>Aucun signet supprimé ne correspond au filtre. Échap l’efface.</translation>
        </message>
        <message>
            <source>Nothing was removed. A bookmark you remove stays here until you want it back.</source>
            <translation>Rien n’a été supprimé. Un signet supprimé reste ici pour être rétabli au besoin.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n bookmark(s) for good, with notes and labels?</source>
            <translation>
                <numerusform>Supprimer définitivement %n signet, avec notes et étiquettes ?</numerusform>
                <numerusform>Supprimer définitivement %n signets, avec notes et étiquettes ?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone. Only a backup still has them.</source>
            <translation>Impossible d’annuler. Seule une sauvegarde les aura encore.</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Supprimer</translation>
        </message>
    </context>
    <context>
        <name>Typesetting</name>
        <message>
            <source>{symbol} (presumed)</source>
            <translation>{symbol} (présumée)</translation>
        </message>
        <message>
            <source>Agenda item {item}</source>
            <translation>Point de l’ordre du jour : {item}</translation>
        </message>
        <message>
            <source>Corrected by {symbol}</source>
            <translation>Rectifié par {symbol}</translation>
        </message>
        <message>
            <source>Revised by {symbol}</source>
            <translation>Révisé par {symbol}</translation>
        </message>
        <message>
            <source>Amended by {symbol}</source>
            <translation>Modifié par {symbol}</translation>
        </message>
        <message>
            <source>Distr.: {kind}</source>
            <translation>Distr. : {kind}</translation>
        </message>
        <message>
            <source>Original: {language}</source>
            <translation>Original : {language}</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>arabe</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>chinois</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>russe</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>espagnol</translation>
        </message>
    </context>
    <context>
        <name>WhereDialog</name>
        <message>
            <source>Where is my data?</source>
            <translation>Où sont mes données ?</translation>
        </message>
        <message>
            <source>Everything is in one folder on this machine. Nothing of it leaves it unless you copy it.</source>
            <translation>Tout est dans un seul dossier de cette machine. Rien n’en sort sans que vous le copiiez.</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>R&amp;apports</translation>
        </message>
        <message>
            <source>&amp;Bookmarks and notes</source>
            <translation>&amp;Signets et notes</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>Ré&amp;glages</translation>
        </message>
        <message>
            <source>Bac&amp;kups</source>
            <translation>Sa&amp;uvegardes</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <source>&amp;Verify now</source>
            <translation>&amp;Vérifier maintenant</translation>
        </message>
        <message>
            <source>Back &amp;up now</source>
            <translation>Sauvegarder &amp;maintenant</translation>
        </message>
        <message>
            <source>&amp;Move to another laptop…</source>
            <translation>&amp;Passer à un autre ordinateur…</translation>
        </message>
        <message>
            <source>M&amp;end</source>
            <translation>&amp;Réparer</translation>
        </message>
        <message>
            <source>A moment…</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>Backed up and read again: {contents}, in {file}</source>
            <translation>Sauvegardé et relu : {contents}, dans {file}</translation>
        </message>
        <message>
            <source>The reports, your bookmarks and the last backup were read through and are sound.</source>
            <translation>Les rapports, vos signets et la dernière sauvegarde ont été relus et sont en bon état.</translation>
        </message>
        <message>
            <source>The reports and your bookmarks were read through and are sound. There is no backup yet.</source>
            <translation>Les rapports et vos signets ont été relus et sont en bon état. Il n’y a pas encore de sauvegarde.</translation>
        </message>
        <message>
            <source>The index of the reports was made anew.</source>
            <translation>L’index des rapports a été refait.</translation>
        </message>
        <message>
            <source>The file was brought up to date.</source>
            <translation>Le fichier a été mis à jour.</translation>
        </message>
        <message>
            <source>A damaged file was made anew; it is kept as {kept}.</source>
            <translation>Un fichier endommagé a été refait ; il est conservé sous {kept}.</translation>
        </message>
        <message>
            <source>Something could not be mended ({reason}).</source>
            <translation>Quelque chose n’a pas pu être réparé ({reason}).</translation>
        </message>
        <message>
            <source>All is sound now.</source>
            <translation>Tout est maintenant en bon état.</translation>
        </message>
        <message>
            <source>There is no backup yet: one is made when RefDesk starts and something changed.</source>
            <translation>Il n’y a pas encore de sauvegarde : RefDesk en fait une au démarrage si quelque chose a changé.</translation>
        </message>
        <message>
            <source>Last backup: {when}, with {contents}.</source>
            <translation>Dernière sauvegarde : {when}, {contents}.</translation>
        </message>
        <message>
            <source>Something is wrong in the files:
{details}</source>
            <translation>Il y a un problème dans les fichiers :
{details}</translation>
        </message>
        <message>
            <source>This folder is carried to other machines by {detail}, which can damage it. Keep it on one machine.</source>
            <translation>Ce dossier est recopié sur d’autres machines par {detail}, ce qui peut l’endommager. Gardez-le sur une seule machine.</translation>
        </message>
        <message>
            <source>This folder is on a network drive ({detail}). Keep it on this machine's own disk.</source>
            <translation>Ce dossier est sur un lecteur réseau ({detail}). Gardez-le sur le disque de cette machine.</translation>
        </message>
        <message>
            <source>This folder cannot be written: {detail}</source>
            <translation>Ce dossier n’est pas accessible en écriture : {detail}</translation>
        </message>
    </context>
    <context>
        <name>_Contents</name>
        <message numerus="yes">
            <source>%n bookmark(s)</source>
            <translation>
                <numerusform>%n signet</numerusform>
                <numerusform>%n signets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label(s)</source>
            <translation>
                <numerusform>%n étiquette</numerusform>
                <numerusform>%n étiquettes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n search(es)</source>
            <translation>
                <numerusform>%n recherche</numerusform>
                <numerusform>%n recherches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n rapport</numerusform>
                <numerusform>%n rapports</numerusform>
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
            <translation>&amp;Style</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Insérer</translation>
        </message>
        <message>
            <source>How it is put together</source>
            <translation>Composition</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>The words</source>
            <translation>Les mots</translation>
        </message>
        <message>
            <source>The citation: symbol and paragraphs</source>
            <translation>La référence : cote et paragraphes</translation>
        </message>
        <message>
            <source>The symbol</source>
            <translation>La cote</translation>
        </message>
        <message>
            <source>The paragraphs</source>
            <translation>Les paragraphes</translation>
        </message>
        <message>
            <source>The title of the report</source>
            <translation>Le titre du rapport</translation>
        </message>
        <message>
            <source>The date of the report</source>
            <translation>La date du rapport</translation>
        </message>
        <message>
            <source>The headings above</source>
            <translation>Les titres au-dessus</translation>
        </message>
        <message>
            <source>The official address</source>
            <translation>L’adresse officielle</translation>
        </message>
        <message>
            <source>As UN documents cite</source>
            <translation>Comme citent les documents de l’ONU</translation>
        </message>
        <message>
            <source>With the title</source>
            <translation>Avec le titre</translation>
        </message>
        <message>
            <source>With the date</source>
            <translation>Avec la date</translation>
        </message>
        <message>
            <source>With the official address</source>
            <translation>Avec l’adresse officielle</translation>
        </message>
        <message>
            <source>As a footnote</source>
            <translation>En note de bas de page</translation>
        </message>
        <message>
            <source>My own text</source>
            <translation>Mon propre texte</translation>
        </message>
        <message>
            <source>There is no {found}. Insert offers what there is.</source>
            <translation>{found} n’existe pas. Insérer propose ce qui existe.</translation>
        </message>
        <message>
            <source>A brace is not closed: {found} A brace that is to stay is written twice.</source>
            <translation>Une accolade n’est pas fermée : {found} Une accolade à garder s’écrit deux fois.</translation>
        </message>
        <message>
            <source>A brace closes nothing: {found} A brace that is to stay is written twice.</source>
            <translation>Une accolade ne ferme rien : {found} Une accolade à garder s’écrit deux fois.</translation>
        </message>
        <message>
            <source>The words quoted are missing: insert {found} where they are to stand.</source>
            <translation>Les mots cités manquent : insérez {found} là où ils doivent être.</translation>
        </message>
        <message>
            <source>A citation alone is without the words: leave out {found}.</source>
            <translation>Une référence seule ne contient pas les mots : retirez {found}.</translation>
        </message>
        <message>
            <source>Nothing says where the words are from: insert {found}, or the symbol or the address.</source>
            <translation>Rien ne dit d’où viennent les mots : insérez {found}, ou la cote ou l’adresse.</translation>
        </message>
        <message>
            <source>This is longer than {found} characters: shorten it.</source>
            <translation>Cela dépasse {found} caractères : raccourcissez-le.</translation>
        </message>
    </context>
</TS>
