"""Colours, fonts, icons and the style sheet: how the program looks, in one place."""
