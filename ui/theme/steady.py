"""WORKAROUND: PySide6 6.12.0 takes a reference from None with every call that returns nothing.

Before Python 3.12 None can run out of references, and the process ends with “deallocating None”. Measured with
CPython 3.11.7: 1,000 calls of `setObjectName`, 1,000 references gone; none with 6.11.3. Goes when PySide6 is mended.
"""

from __future__ import annotations

import sys
from ctypes import c_ssize_t

_PLENTY = 1 << 40


def keep_none() -> bool:
    """Give None references enough for any session; returns whether that was needed. May be called again."""
    if sys.implementation.name != "cpython" or sys.version_info >= (3, 12):
        return False
    count = c_ssize_t.from_address(id(None))
    if abs(count.value - sys.getrefcount(None)) > 64:
        return False
    if count.value < _PLENTY:
        count.value += _PLENTY
    return True
