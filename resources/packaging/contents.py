"""What goes into the packed program: of Qt only what a window uses, and only libraries that something in it needs."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""PyInstaller's: the name inside, the file outside, the kind."""

QT_PLUGINS = (
    "platforms/(lib)?q(xcb|offscreen|windows)",
    "platforminputcontexts/",
    "xcbglintegrations/libqxcb-glx",
    "iconengines/(lib)?qsvgicon",
    "imageformats/(lib)?q(svg|jpeg)",
    "styles/qmodernwindowsstyle",
)
_QT_WORDS = "qtbase_zh_CN.qm"
_TESTS_ALONE = ("mypy", "hypothesis", "ast_serialize")

UNUSED_MODULES = [
    # pydantic and sqlite-utils offer themselves to these, where they are installed
    *("mypy", "hypothesis", "ast_serialize", "rich", "pygments", "dotenv", "markdown_it", "attr", "sortedcontainers"),
    # found because Python's own tools name it; PyInstaller would load all of it at every start
    *("setuptools", "_distutils_hack", "distutils"),
    *("invoke", "yaml"),  # paramiko asks for invoke only to run commands on this side
    *(
        "tkinter",
        "unittest",
        "pydoc",
        "pydoc_data",
        "pdb",
        "doctest",
        "lib2to3",
        "xmlrpc",
        "curses",
        "IPython",
        "numpy",
    ),
    "pyarrow",  # an extra of a bureau, larger than the program
    *("zstandard._cffi", "zstandard.backend_cffi", "zstandard.backend_rust"),
    *(f"PySide6.Qt{part}" for part in ("Network", "OpenGL", "OpenGLWidgets", "Qml", "Quick", "Sql", "Test", "DBus")),
]


def resources(folder: Path) -> list[tuple[str, str]]:
    """The folders and files of `resources` that a running program reads; how they are made stays at home."""
    kept = [path for path in sorted(folder.iterdir()) if path.name != "packaging" and path.suffix != ".py"]
    return [
        (str(path), f"resources/{path.name}" if path.is_dir() else "resources")
        for path in kept
        if path.name != "__pycache__"
    ]


def wanted_data(datas: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Without Qt's words in other languages, what belongs to tests, and links to libraries that stayed away."""
    libraries = {_name(entry) for entry in binaries}
    return [
        entry
        for entry in datas
        if _first(entry) not in _TESTS_ALONE
        and (entry[2] != "SYMLINK" or _name(entry) in libraries)
        and ("/translations/" not in _inside(entry) or _inside(entry).endswith(_QT_WORDS))
    ]


def wanted_binaries(binaries: Iterable[Entry], needs: Callable[[str], Iterable[tuple[str, str | None]]]) -> list[Entry]:
    """The modules and plugins in use and, link by link, the libraries they need; `needs` tells those of one file."""
    kept = [entry for entry in binaries if not _is_unused_plugin(entry) and _first(entry) not in _TESTS_ALONE]
    libraries = {_name(entry): entry for entry in kept if not _is_root(entry)}
    found: set[str] = set()
    ahead = [entry[1] for entry in kept if _is_root(entry)]
    while ahead:
        new = {PurePosixPath(name.replace("\\", "/")).name for name, _ in needs(ahead.pop())} - found
        found |= new
        ahead += [libraries[name][1] for name in new if name in libraries]
    return [entry for entry in kept if _is_root(entry) or _name(entry) in found]


def for_older_machines(
    binaries: Iterable[Entry], newest: tuple[int, int], wants: Callable[[str], tuple[int, int]]
) -> list[Entry]:
    """Without the libraries of the building machine that ask for a newer glibc than this: fontconfig, X11, GLib and
    their like, of which every desktop has its own. `wants` tells what one file asks for.

    What Python and its packages bring themselves stays: it must be built, or chosen, for that glibc.
    """
    return [entry for entry in binaries if not _is_of_this_machine(entry) or wants(entry[1]) <= newest]


def _is_of_this_machine(entry: Entry) -> bool:
    return entry[2] == "BINARY" and "/" not in _inside(entry) and not _name(entry).startswith("libpython")


def _is_unused_plugin(entry: Entry) -> bool:
    _, plugins, plugin = _inside(entry).partition("/plugins/")
    return bool(plugins) and not any(re.match(wanted, plugin) for wanted in QT_PLUGINS)


def _is_root(entry: Entry) -> bool:
    """Python's own library, its modules and Qt's plugins are asked for by nobody that can be seen."""
    name = _name(entry)
    return (
        entry[2] == "EXTENSION" or "/plugins/" in _inside(entry) or bool(re.match("libpython|python3|vcruntime", name))
    )


def _inside(entry: Entry) -> str:
    return entry[0].replace("\\", "/")


def _name(entry: Entry) -> str:
    return PurePosixPath(_inside(entry)).name


def _first(entry: Entry) -> str:
    return PurePosixPath(_inside(entry)).parts[0]
