"""Where the packed program begins: a process that was started to help another one must not open a second window."""

import multiprocessing
import sys

from app.main import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
