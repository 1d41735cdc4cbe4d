"""Draw the program's icon from its SVG in every size the systems ask for. Runs in the project's environment, for Qt."""

import os
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SOURCE = Path(__file__).resolve().parents[1] / "resources" / "icons" / "annotator.svg"


def main(target: Path) -> None:
    """Write `annotator-SIZE.png`, `annotator.ico` (Windows) and `annotator.icns` (macOS) into a folder."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PIL import Image
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    renderer = QSvgRenderer(str(SOURCE))
    target.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            renderer.render(painter)
        image.save(str(target / f"annotator-{size}.png"))
    pictures = {size: Image.open(target / f"annotator-{size}.png") for size in SIZES}
    largest = pictures[SIZES[-1]]
    of_windows = [pictures[size] for size in (16, 24, 32, 48, 64, 128)]
    pictures[256].save(
        target / "annotator.ico",
        append_images=of_windows,
        sizes=[(size, size) for size in (16, 24, 32, 48, 64, 128, 256)],
    )
    largest.save(target / "annotator.icns", append_images=[pictures[size] for size in (16, 32, 64, 128, 256)])
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
