"""The encrypted store: the only place with SQL.

sqlite-utils looks for `pysqlite3` before the standard library's sqlite3 and catches the exceptions of the module it
found: handing it SQLCipher under that name makes the two speak of the same errors.
"""

import sys

import sqlcipher3

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
