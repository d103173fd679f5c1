"""Every command of the program in one table: it feeds the menus, the toolbar, the context menu and the key help."""

from __future__ import annotations

from typing import NamedTuple

from desktop.translatable import QT_TRANSLATE_NOOP


class ActionDef(NamedTuple):
    """A command: the name of its method on the window, its caption, keys, icon, and whether it is a switch.

    A caption is translated in the context Actions; the first of several keys is the one shown.
    """

    name: str
    caption: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False


SEPARATOR = ActionDef("", "")

FILE = (
    ActionDef("add_report", QT_TRANSLATE_NOOP("Actions", "&Add report…"), ("Ctrl+O",)),
    ActionDef("add_folder", QT_TRANSLATE_NOOP("Actions", "Add all reports of a &folder…"), ("Ctrl+Shift+O",)),
    SEPARATOR,
    ActionDef("show_library", QT_TRANSLATE_NOOP("Actions", "&Library…"), ("Ctrl+L",)),
    ActionDef("edit_facts", QT_TRANSLATE_NOOP("Actions", "About this &report…"), ("Ctrl+I",)),
    SEPARATOR,
    ActionDef("export", QT_TRANSLATE_NOOP("Actions", "&Export…"), ("Ctrl+E",)),
    ActionDef("export_brief", QT_TRANSLATE_NOOP("Actions", "Brief on this &country…"), ("Ctrl+Shift+E",)),
    ActionDef("share_bookmarks", QT_TRANSLATE_NOOP("Actions", "S&hare bookmarks…")),
    ActionDef("open_shared", QT_TRANSLATE_NOOP("Actions", "Open &shared bookmarks…")),
    SEPARATOR,
    ActionDef("back_up", QT_TRANSLATE_NOOP("Actions", "&Back up…")),
    ActionDef("restore", QT_TRANSLATE_NOOP("Actions", "Res&tore…")),
    SEPARATOR,
    ActionDef("close", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",)),
)
EDIT = (
    ActionDef("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",)),
    ActionDef("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z")),
    SEPARATOR,
    ActionDef("copy", QT_TRANSLATE_NOOP("Actions", "&Copy with citation"), ("Ctrl+C",), "copy"),
    ActionDef("copy_citation", QT_TRANSLATE_NOOP("Actions", "Copy c&itation only"), ("Ctrl+Shift+C",), "quote"),
    ActionDef("copy_text", QT_TRANSLATE_NOOP("Actions", "Copy &text only"), ("Ctrl+Alt+C",)),
    ActionDef("copy_markdown", QT_TRANSLATE_NOOP("Actions", "Copy as &Markdown"), ("Ctrl+Alt+M",)),
    ActionDef("citation_style", QT_TRANSLATE_NOOP("Actions", "Citation st&yle…")),
    SEPARATOR,
    ActionDef("name_country", QT_TRANSLATE_NOOP("Actions", "The selected &words name a country…")),
    ActionDef("show_corrections", QT_TRANSLATE_NOOP("Actions", "C&orrections of countries…")),
)
SEARCH = (
    ActionDef("focus_search", QT_TRANSLATE_NOOP("Actions", "&Find…"), ("Ctrl+K", "Ctrl+F"), "search"),
    ActionDef("next_hit", QT_TRANSLATE_NOOP("Actions", "Find &next"), ("F3",), "next"),
    ActionDef("previous_hit", QT_TRANSLATE_NOOP("Actions", "Find &previous"), ("Shift+F3",), "previous"),
    SEPARATOR,
    ActionDef("search_everywhere", QT_TRANSLATE_NOOP("Actions", "In &all reports"), ("Ctrl+Shift+A",), checkable=True),
    ActionDef("search_broadly", QT_TRANSLATE_NOOP("Actions", "&Broadly"), ("Ctrl+Shift+B",), checkable=True),
    ActionDef("search_ranked", QT_TRANSLATE_NOOP("Actions", "Best firs&t"), ("Ctrl+Shift+R",), checkable=True),
    ActionDef("narrow_search", QT_TRANSLATE_NOOP("Actions", "Narro&w the results…"), ("Ctrl+Shift+N",), "filter"),
    SEPARATOR,
    ActionDef("keep_search", QT_TRANSLATE_NOOP("Actions", "&Save this search"), ("Ctrl+S",)),
    ActionDef("show_searches", QT_TRANSLATE_NOOP("Actions", "Saved and &last searches"), ("Ctrl+Shift+K",)),
)
VIEW = (
    ActionDef("larger", QT_TRANSLATE_NOOP("Actions", "&Larger text"), ("Ctrl++", "Ctrl+=")),
    ActionDef("smaller", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), ("Ctrl+-",)),
    ActionDef("usual_size", QT_TRANSLATE_NOOP("Actions", "&Usual size"), ("Ctrl+0",)),
    SEPARATOR,
    ActionDef("show_contents", QT_TRANSLATE_NOOP("Actions", "&Contents"), ("F9",), "contents", checkable=True),
    ActionDef("show_side", QT_TRANSLATE_NOOP("Actions", "Side &panel"), ("F10",), "side", checkable=True),
    SEPARATOR,
    ActionDef("side_by_side", QT_TRANSLATE_NOOP("Actions", "Side &by side"), ("F7",)),
    ActionDef("compare_with", QT_TRANSLATE_NOOP("Actions", "Compare &with…"), ("Ctrl+F7",)),
    ActionDef("swap_sides", QT_TRANSLATE_NOOP("Actions", "E&xchange sides"), ("Shift+F7",)),
    ActionDef("next_difference", QT_TRANSLATE_NOOP("Actions", "&Next difference"), ("F8",)),
    ActionDef("previous_difference", QT_TRANSLATE_NOOP("Actions", "Pre&vious difference"), ("Shift+F8",)),
    ActionDef("next_edition", QT_TRANSLATE_NOOP("Actions", "Next lan&guage of this report"), ("Ctrl+Shift+L",)),
    SEPARATOR,
    ActionDef("full_screen", QT_TRANSLATE_NOOP("Actions", "&Full screen"), ("F11",), checkable=True),
)
GO = (
    ActionDef("back", QT_TRANSLATE_NOOP("Actions", "&Back"), ("Alt+Left",), "back"),
    ActionDef("forward", QT_TRANSLATE_NOOP("Actions", "&Forward"), ("Alt+Right",), "forward"),
    SEPARATOR,
    ActionDef("focus_goto", QT_TRANSLATE_NOOP("Actions", "&Go to paragraph…"), ("Ctrl+G",), "goto"),
    ActionDef("next_paragraph", QT_TRANSLATE_NOOP("Actions", "&Next paragraph"), ("Alt+Down",)),
    ActionDef("previous_paragraph", QT_TRANSLATE_NOOP("Actions", "&Previous paragraph"), ("Alt+Up",)),
    SEPARATOR,
    ActionDef("focus_contents", QT_TRANSLATE_NOOP("Actions", "C&ontents"), ("Ctrl+1",)),
    ActionDef("focus_text", QT_TRANSLATE_NOOP("Actions", "&Text"), ("Ctrl+2",)),
    ActionDef("focus_results", QT_TRANSLATE_NOOP("Actions", "Search &results"), ("Ctrl+3",)),
    ActionDef("focus_countries", QT_TRANSLATE_NOOP("Actions", "&Countries"), ("Ctrl+4",)),
    ActionDef("focus_bookmarks", QT_TRANSLATE_NOOP("Actions", "Boo&kmarks"), ("Ctrl+5",)),
    ActionDef("focus_registers", QT_TRANSLATE_NOOP("Actions", "Reg&isters"), ("Ctrl+6",)),
    SEPARATOR,
    ActionDef("show_matrix", QT_TRANSLATE_NOOP("Actions", "Countries and &activities…"), ("Ctrl+M",)),
    ActionDef("show_registers", QT_TRANSLATE_NOOP("Actions", "Registers in a &window…"), ("Ctrl+Shift+M",)),
)
BOOKMARKS = (
    ActionDef("bookmark", QT_TRANSLATE_NOOP("Actions", "&Bookmark paragraph"), ("B", "Ctrl+D"), "star"),
    ActionDef("note", QT_TRANSLATE_NOOP("Actions", "&Note on paragraph"), ("N",), "note"),
    ActionDef("highlight", QT_TRANSLATE_NOOP("Actions", "&Highlight words"), ("H",), "highlight"),
    ActionDef("present", QT_TRANSLATE_NOOP("Actions", "&Present the bookmarks…"), ("F6",)),
    SEPARATOR,
    ActionDef("show_trash", QT_TRANSLATE_NOOP("Actions", "&Removed bookmarks…")),
)
HIGHLIGHT = (
    ActionDef("highlight_yellow", QT_TRANSLATE_NOOP("Actions", "Yellow"), ("Alt+1",)),
    ActionDef("highlight_green", QT_TRANSLATE_NOOP("Actions", "Green"), ("Alt+2",)),
    ActionDef("highlight_blue", QT_TRANSLATE_NOOP("Actions", "Blue"), ("Alt+3",)),
    ActionDef("highlight_pink", QT_TRANSLATE_NOOP("Actions", "Pink"), ("Alt+4",)),
)
"""The colours of highlights, in a menu of their own behind the command that uses the last one."""

HELP = (
    ActionDef("show_keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), ("F1",)),
    ActionDef("show_data", QT_TRANSLATE_NOOP("Actions", "&Where is my data?…")),
    ActionDef("show_about", QT_TRANSLATE_NOOP("Actions", "&About RefDesk")),
)

MENUS = (
    (QT_TRANSLATE_NOOP("Actions", "&File"), FILE),
    (QT_TRANSLATE_NOOP("Actions", "&Edit"), EDIT),
    (QT_TRANSLATE_NOOP("Actions", "&Search"), SEARCH),
    (QT_TRANSLATE_NOOP("Actions", "&View"), VIEW),
    (QT_TRANSLATE_NOOP("Actions", "&Go"), GO),
    (QT_TRANSLATE_NOOP("Actions", "&Bookmarks"), BOOKMARKS),
    (QT_TRANSLATE_NOOP("Actions", "&Help"), HELP),
)

CONTEXT = ("copy", "copy_citation", "copy_text", "", "bookmark", "note")
"""The commands offered on a paragraph, by name; an empty name is a line between."""
EXTRA_KEYS = (
    (QT_TRANSLATE_NOOP("Actions", "Next or previous paragraph, in the text"), "J / K"),
    (QT_TRANSLATE_NOOP("Actions", "Next link, in the text"), "Tab"),
    (QT_TRANSLATE_NOOP("Actions", "Move the caret in the text, and select words with it"), "←, →, Shift+→, Shift+↓"),
    (QT_TRANSLATE_NOOP("Actions", "Highlight the selected words in yellow, green, blue, pink"), "1, 2, 3, 4; Alt+1 …"),
    (QT_TRANSLATE_NOOP("Actions", "End the search and return to where reading was"), "Esc"),
    (QT_TRANSLATE_NOOP("Actions", "From the box to the results, and from a result to the text"), "↓, Enter"),
    (QT_TRANSLATE_NOOP("Actions", "Remove the chosen bookmark or search"), "Delete"),
    (QT_TRANSLATE_NOOP("Actions", "Move the chosen bookmark, in My order"), "Alt+↑ / Alt+↓"),
    (QT_TRANSLATE_NOOP("Actions", "Open the reference at the cursor, in a note"), "Ctrl+Enter"),
    (QT_TRANSLATE_NOOP("Actions", "Save the chosen search, or no longer"), "S"),
    (QT_TRANSLATE_NOOP("Actions", "From bar to bar of a chart; list only what a bar counts"), "↑, ↓, Enter"),
)
"""Keys that belong to one view rather than to the window: for the key help."""

QUERIES = (
    (QT_TRANSLATE_NOOP("Actions", "Both words"), "海地 贩运"),
    (QT_TRANSLATE_NOOP("Actions", "One of them"), "海地 或 洪都拉斯, OR, |"),
    (QT_TRANSLATE_NOOP("Actions", "One without the other"), "海地 -利比亚, 非, NOT"),
    (QT_TRANSLATE_NOOP("Actions", "As it stands, punctuation and all"), "&quot;第 77/236 号&quot;"),
    (QT_TRANSLATE_NOOP("Actions", "Grouped"), "(海地 或 洪都拉斯) 贩运"),
    (QT_TRANSLATE_NOOP("Actions", "Where the country is named"), "国家:海地, country:HTI"),
    (QT_TRANSLATE_NOOP("Actions", "In a document or heading"), "文号: 标题: 章节: 年份:2023 语言:"),
    (QT_TRANSLATE_NOOP("Actions", "In what I bookmarked; where my notes say so"), "我的:, my:要点"),
)
"""What can be typed into the search box, each with an example: for the key help."""

TOOLBAR_LEFT = ("show_contents", "back", "forward")
TOOLBAR_RIGHT = ("bookmark", "copy", "copy_citation", "show_side")
"""The commands of the toolbar, by name: before and after the two boxes."""
