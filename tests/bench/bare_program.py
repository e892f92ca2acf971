"""A bare Qt window that stays: packed like the program, it is what the program is measured beside."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

if __name__ == "__main__":
    program = QApplication(sys.argv)
    window = QMainWindow()
    window.setWindowTitle("bare")
    window.resize(820, 420)
    window.show()
    sys.exit(program.exec())
