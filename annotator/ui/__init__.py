"""The window. The only place that imports Qt."""

import sys

import PySide6.QtCore  # noqa: F401 – what is switched off here comes with it

# PySide reads the source of every module imported after it, only to see whether the module could want snake_case names
# or properties of it; none of ours does. Python keeps what was read, for tracebacks: the source of the whole program
# and of its libraries, 5 MB with a project open and 20 MB after a report, and 20 ms of every start.
_features = sys.modules.get("shibokensupport.feature")
if _features is not None:
    vars(_features)["_mod_uses_pyside"] = lambda _module: False
