"""The program people see: the only package that imports PySide6."""
