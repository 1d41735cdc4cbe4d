"""Interviews in the window: the list, importing with a preview, and the properties of one."""
