"""One help page as it is read: our letters and colours, room between the lines, links with the keyboard."""

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from annotator.ui.help.book import Page, with_keys
from annotator.ui.look.tokens import tokens

LINE_PERCENT = 135
TITLE, HEADING = 2, 1
"""Steps by which headings are larger than the text: half as large again, and a fifth."""
LETTERS_PER_LINE = 76


class HelpText(QTextBrowser):
    """Tab goes from link to link, Enter follows one. Nothing is loaded from anywhere: a link is a topic."""

    topic_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setProperty("role", "page")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(self.tr("Help page"))
        self.anchorClicked.connect(lambda url: self.topic_wanted.emit(url.toString()))
        self._text = ""

    def show_page(self, page: Page, key_of: object) -> None:
        """Show a page from its beginning."""
        self._text = with_keys(page.text, key_of)  # type: ignore[arg-type]
        self.setAccessibleDescription(page.title)
        self._lay_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl) -> object:
        """No picture and no style is ever fetched."""
        return None

    def changeEvent(self, event: QEvent) -> None:
        """Another look or size of letters: the same page in it."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._text:
            self._lay_out()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._keep_lines_short()

    def _lay_out(self) -> None:
        document = self.document()
        document.setDefaultFont(self.font())
        document.setMarkdown(self._text)
        cursor = QTextCursor(document)
        block = document.begin()
        while block.isValid():
            self._shape(cursor, block)
            block = block.next()
        self._colour_links()
        self._keep_lines_short()

    def _shape(self, cursor: QTextCursor, block: QTextBlock) -> None:
        """Room around a paragraph, and the size of a heading."""
        unit, level = tokens(self).unit, block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        shape.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(unit * 4 if level > 1 else 0)
        shape.setBottomMargin(unit if block.textList() is not None else unit * 2)
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(shape)
        if level:
            letters = QTextCharFormat()
            letters.setProperty(QTextCharFormat.Property.FontSizeAdjustment, TITLE if level == 1 else HEADING)
            letters.setFontWeight(QFont.Weight.DemiBold)
            cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(letters)

    def _colour_links(self) -> None:
        """Markdown gives links the colour of the moment: ours follows the look."""
        accent = QColor(tokens(self).accent)
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                if piece.charFormat().isAnchor():
                    cursor = QTextCursor(block)
                    cursor.setPosition(piece.position())
                    cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                    shape = QTextCharFormat()
                    shape.setForeground(accent)
                    cursor.mergeCharFormat(shape)
                pieces += 1
            block = block.next()

    def _keep_lines_short(self) -> None:
        """In a wide window the text keeps lines that can be read."""
        unit = tokens(self).unit
        wide = self.fontMetrics().averageCharWidth() * LETTERS_PER_LINE
        spare = max(0, self.viewport().width() - wide - unit * 8)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        left = unit * 6
        if round(shape.rightMargin()) != unit * 6 + spare or round(shape.leftMargin()) != left:
            shape.setLeftMargin(left)
            shape.setRightMargin(unit * 6 + spare)
            shape.setTopMargin(unit * 5)
            shape.setBottomMargin(unit * 6)
            frame.setFrameFormat(shape)

    def keyPressEvent(self, event: object) -> None:
        """Escape is the window's."""
        if event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.ignore()  # type: ignore[attr-defined]
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]
