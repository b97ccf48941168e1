"""Start Ralph on loopback with its file backend, mended enough to take a second statement. Run by Ralph's own Python.

As shipped (5.1) the backend refuses to append and compares addresses with strings.
"""

import sys

import uvicorn
from ralph.backends.data.base import BaseOperationType
from ralph.backends.lrs.fs import FSLRSBackend

FSLRSBackend.default_operation_type = BaseOperationType.APPEND
for name in ("_add_filter_by_verb", "_add_filter_by_activity"):
    plain = getattr(FSLRSBackend, name)

    def with_words(filters, wanted, *more, _plain=plain):  # type: ignore[no-untyped-def]
        return _plain(filters, str(wanted) if wanted else None, *more)

    setattr(FSLRSBackend, name, staticmethod(with_words))

uvicorn.run("ralph.api:app", host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
