"""Signs an installer as an update file. The secret key stays with the makers, on a machine without a network.

python resources/packaging/sign_update.py --new-key release.key          a key pair; the public half goes into
                                                                         resources/release_keys.json before the build
python resources/packaging/sign_update.py --key release.key --version 0.2.0 --system linux-x86_64 INSTALLER
"""

import argparse
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from app.exchange.sealing import SigningKey
from app.exchange.update_file import SUFFIX, Release, write_update


def main() -> int:
    """Make a key, or sign."""
    args = _parser().parse_args()
    if args.new_key:
        return _make_key(args.new_key)
    if not (args.key and args.version and args.installer):
        _parser().error("--key, --version and the installer are needed")
    key = SigningKey.parse(args.key.read_text("utf-8").strip())
    target = args.installer.with_name(args.installer.name + SUFFIX)
    release = Release(
        signer=key.verify_key.id,
        version=args.version,
        system=args.system,
        installer=args.installer.name,
        size=1,
        sha256="0" * 64,
        released=datetime.now(UTC).date().isoformat(),
        notes=args.notes,
    )
    write_update(target, release, args.installer.read_bytes(), key)
    print(f"{target}: signed with {key.verify_key}")
    return 0


def _make_key(file: Path) -> int:
    key = SigningKey.generate()
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as opened:
        opened.write(f"{key}\n")
    print(f'for resources/release_keys.json: "{key.verify_key}"')
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Sign an installer as an update file.")
    parser.add_argument("installer", type=Path, nargs="?")
    parser.add_argument("--new-key", type=Path, metavar="FILE")
    parser.add_argument("--key", type=Path, metavar="FILE")
    parser.add_argument("--version")
    parser.add_argument("--system", default="linux-x86_64", help="or windows-amd64")
    parser.add_argument("--notes", default="", help="for the volunteer, in plain Chinese")
    return parser


if __name__ == "__main__":
    sys.exit(main())
