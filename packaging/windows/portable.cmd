@echo off
rem Starts Annotator with its settings beside it, so that nothing stays on this machine.
set "ANNOTATOR_CONFIG=%~dp0settings"
start "" "%~dp0annotator.exe" %*
