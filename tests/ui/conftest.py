"""What the tests of the window have in common: none leaves its language to the next."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator


@pytest.fixture(autouse=True)
def own_language() -> Iterator[None]:
    """Afterwards the application speaks as at its start: texts as they stand in the code, dates as the system's."""
    yield
    application = QCoreApplication.instance()
    if application is not None:
        for translator in application.findChildren(QTranslator):
            application.removeTranslator(translator)
            translator.deleteLater()
        application.setProperty("language", None)
        QLocale.setDefault(QLocale.system())
