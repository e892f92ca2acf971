#!/usr/bin/env bash
# A Python 3.11 that asks for glibc 2.28 alone, for Kylin V10 and UOS 20: Debian's sources, built by zig's C compiler.
# usage: old_python.sh FOLDER    (FOLDER/bin/python3.11; needs deb-src in apt's sources, build-essential, tcl, xz-utils)
set -euo pipefail
[ $# = 1 ] || { sed -n 2,3p "$0"; exit 2; }
mkdir -p "$1/build/bin" "$1/lib" "$1/include"
out=$(cd "$1" && pwd)
cd "$out/build"

python3 -m venv zig
zig/bin/pip install -q ziglang
zig=$(echo "$PWD"/zig/lib/python3*/site-packages/ziglang/zig)
tool() { printf '#!/bin/sh\nexec "%s" %s "$@"\n' "$zig" "$2" >"bin/$1" && chmod +x "bin/$1"; }
tool cc "cc -target x86_64-linux-gnu.2.28 -fno-sanitize=undefined -w"
tool ar ar
tool ranlib ranlib
export CC=$PWD/bin/cc AR=$PWD/bin/ar RANLIB=$PWD/bin/ranlib CFLAGS="-O2 -fPIC"

source_of() { # the folder of a Debian source package, unpacked as its authors made it
    mkdir "$1" && cd "$1"
    apt-get -qq --download-only source "$1"
    rm -f ./*.asc
    tar xf "$1"_*.orig.tar.* --strip-components=1
}
(source_of zlib && ./configure --static >/dev/null && make -s libz.a && cp libz.a "$out/lib" && cp z*.h "$out/include")
(source_of bzip2 && make -s CC="$CC" AR="$AR" RANLIB="$RANLIB" CFLAGS="$CFLAGS" libbz2.a &&
    cp libbz2.a "$out/lib" && cp bzlib.h "$out/include")
(source_of xz-utils && ./configure -q --prefix="$out" --disable-shared --with-pic --disable-xz --disable-xzdec \
    --disable-lzmadec --disable-lzmainfo --disable-scripts --disable-doc --disable-nls &&
    make -s -C src/liblzma install)
(source_of libffi && ./configure -q --disable-shared --with-pic --disable-docs --disable-exec-static-tramp &&
    make -s && cp x86_64*/.libs/libffi.a "$out/lib" && cp x86_64*/include/ffi*.h "$out/include")
(source_of sqlite3 && ./configure -q --disable-shared --disable-tcl --disable-readline && make -s sqlite3.c &&
    "$CC" $CFLAGS -DSQLITE_ENABLE_FTS5 -c sqlite3.c && "$AR" rcs "$out/lib/libsqlite3.a" sqlite3.o &&
    cp sqlite3*.h "$out/include")
(source_of openssl && ./Configure linux-x86_64 --prefix="$out" --libdir=lib --openssldir=/etc/ssl no-shared no-tests \
    no-module no-engine $CFLAGS >/dev/null && make -s -j"$(nproc)" build_libs >/dev/null && make -s install_dev >/dev/null)

source_of python3.11
CPPFLAGS="-I$out/include" LDFLAGS="-L$out/lib -Wl,-rpath,$out/lib" ./configure -q --prefix="$out" --enable-shared \
    --with-openssl="$out" --without-ensurepip --disable-test-modules
# zig's linker knows -soname by its long name alone, and needs an object beside a library
echo 'int nothing;' >nothing.c && "$CC" $CFLAGS -c nothing.c
sed -i -e 's/-Wl,-h\$/-Wl,-soname,$/' -e 's/\$(NO_AS_NEEDED) -o \$@ -Wl,-h\$@ \$^/-o $@ -Wl,-soname,$@ nothing.o $^/' \
    -e 's/\$(NO_AS_NEEDED) -o \$@ -Wl,-soname,\$@ \$^/-o $@ -Wl,-soname,$@ nothing.o $^/' Makefile
# this machine's own headers and libraries are those of another glibc
sed -i -e "s/system_lib_dirs = \['.*/system_lib_dirs = []/" -e "s/system_include_dirs = \['.*/system_include_dirs = []/" \
    -e "s/add_dir_to_list(self.compiler.\(library\|include\)_dirs, '\/usr\/local.*/pass/" \
    -e 's/^    def add_multiarch_paths(self):/&\n        return/' setup.py
make -s -j"$(nproc)" >/dev/null
make -s install >/dev/null
"$out/bin/python3.11" -c "import bz2, ctypes, hashlib, lzma, sqlite3, ssl, zlib"
