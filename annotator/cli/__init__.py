"""The command line: how others script and test the program (design §6). One small file per command."""

from annotator.cli.main import COMMANDS, main

__all__ = ["COMMANDS", "main"]
