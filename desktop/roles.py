"""The item roles and flags that models answer to, as numbers.

Qt's own names for them live in the namespace Qt, whose thousand enumeration values take 15 ms to make: more than all
the models that the first frame shows. What is only needed later uses Qt's names.
"""

from __future__ import annotations

DISPLAY = 0  # Qt.ItemDataRole.DisplayRole
TOOLTIP = 3  # ToolTipRole
FONT = 6  # FontRole
ALIGNMENT = 7  # TextAlignmentRole
FOREGROUND = 9  # ForegroundRole
SPOKEN = 11  # AccessibleTextRole
SIZE = 13  # SizeHintRole

COUNTS = 257  # Qt.UserRole + 1: how often what is looked for stands under a heading: hits, and a country's mentions

RIGHT = 0x0082  # Qt.AlignRight | Qt.AlignVCenter
