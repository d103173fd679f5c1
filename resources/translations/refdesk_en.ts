<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BookmarkActs</name>
        <message numerus="yes">
            <source>Copied with citations: %n bookmark(s)</source>
            <translation>
                <numerusform>Copied with citations: %n bookmark</numerusform>
                <numerusform>Copied with citations: %n bookmarks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) deleted for good.</source>
            <translation>
                <numerusform>%n bookmark deleted for good.</numerusform>
                <numerusform>%n bookmarks deleted for good.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BookmarkChanges</name>
        <message numerus="yes">
            <source>%n bookmark(s) brought back.</source>
            <translation>
                <numerusform>%n bookmark brought back.</numerusform>
                <numerusform>%n bookmarks brought back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) removed. Bookmarks ▸ Removed bookmarks… brings them back.</source>
            <translation>
                <numerusform>%n bookmark removed. Bookmarks ▸ Removed bookmarks… brings it back.</numerusform>
                <numerusform>%n bookmarks removed. Bookmarks ▸ Removed bookmarks… brings them back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s) changed.</source>
            <translation>
                <numerusform>%n bookmark changed.</numerusform>
                <numerusform>%n bookmarks changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Certificate</name>
        <message numerus="yes">
            <source>%n correction(s) of countries will find no words in it, and are kept.</source>
            <translation>
                <numerusform>%n correction of a country will find no words in it, and is kept.</numerusform>
                <numerusform>%n corrections of countries will find no words in it, and are kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountryCharts</name>
        <message numerus="yes">
            <source>and %n more report(s) with fewer activities</source>
            <translation>
                <numerusform>and %n more report with fewer activities</numerusform>
                <numerusform>and %n more reports with fewer activities</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountryChooser</name>
        <message numerus="yes">
            <source>%n shared activity(ies)</source>
            <translation>
                <numerusform>%n shared activity</numerusform>
                <numerusform>%n shared activities</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountryPage</name>
        <message numerus="yes">
            <source>%n correction(s) by you</source>
            <translation>
                <numerusform>%n correction by you</numerusform>
                <numerusform>%n corrections by you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only regions and groups it belongs to: %n paragraph(s)</source>
            <translation>
                <numerusform>Only regions and groups it belongs to: %n paragraph</numerusform>
                <numerusform>Only regions and groups it belongs to: %n paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s), each in one language</source>
            <translation>
                <numerusform>%n report, in one language</numerusform>
                <numerusform>%n reports, each in one language</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountryPanel</name>
        <message numerus="yes">
            <source>%n country(ies) and territory(ies) named</source>
            <translation>
                <numerusform>%n country or territory named</numerusform>
                <numerusform>%n countries and territories named</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>all %n paragraph(s) checked</source>
            <translation>
                <numerusform>the only paragraph checked</numerusform>
                <numerusform>all %n paragraphs checked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>by a city, %n time(s)</source>
            <translation>
                <numerusform>by a city, once</numerusform>
                <numerusform>by a city, %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n para(s)</source>
            <translation>
                <numerusform>%n para.</numerusform>
                <numerusform>%n paras.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n act(s)</source>
            <translation>
                <numerusform>%n activity</numerusform>
                <numerusform>%n activities</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Including</name>
        <message numerus="yes">
            <source>May include it: %n paragraph(s) naming a region or group it belongs to</source>
            <translation>
                <numerusform>May include it: %n paragraph naming a region or group it belongs to</numerusform>
                <numerusform>May include it: %n paragraphs naming a region or group it belongs to</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatrixWindow</name>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n country</numerusform>
                <numerusform>%n countries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied as a table: %n row(s)</source>
            <translation>
                <numerusform>Copied as a table: %n row</numerusform>
                <numerusform>Copied as a table: %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterModel</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterPanel</name>
        <message numerus="yes">
            <source>%n report(s) checked</source>
            <translation>
                <numerusform>%n report checked</numerusform>
                <numerusform>%n reports checked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) checked</source>
            <translation>
                <numerusform>%n paragraph checked</numerusform>
                <numerusform>%n paragraphs checked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied as a table: %n row(s)</source>
            <translation>
                <numerusform>Copied as a table: %n row</numerusform>
                <numerusform>Copied as a table: %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n paragraph</numerusform>
                <numerusform>%n paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n occurrence(s)</source>
            <translation>
                <numerusform>%n occurrence</numerusform>
                <numerusform>%n occurrences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionModel</name>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>chosen country named %n time(s)</source>
            <translation>
                <numerusform>chosen country named once</numerusform>
                <numerusform>chosen country named %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeveralBookmarks</name>
        <message numerus="yes">
            <source>%n bookmark(s) chosen</source>
            <translation>
                <numerusform>%n bookmark chosen</numerusform>
                <numerusform>%n bookmarks chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message numerus="yes">
            <source>Delete %n bookmark(s) for good, with notes and labels?</source>
            <translation>
                <numerusform>Delete %n bookmark for good, with notes and labels?</numerusform>
                <numerusform>Delete %n bookmarks for good, with notes and labels?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Contents</name>
        <message numerus="yes">
            <source>%n bookmark(s)</source>
            <translation>
                <numerusform>%n bookmark</numerusform>
                <numerusform>%n bookmarks</numerusform>
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
                <numerusform>%n label</numerusform>
                <numerusform>%n labels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n search(es)</source>
            <translation>
                <numerusform>%n search</numerusform>
                <numerusform>%n searches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n report</numerusform>
                <numerusform>%n reports</numerusform>
            </translation>
        </message>
    </context>
</TS>
