"""What leaves RefDesk: passages of reports with citations, notes and provenance, as files of six formats.

Here lives what is exported (sources, brief) and how each format writes it. Words for people are handed in by whoever
asks; no screen is known.
"""
