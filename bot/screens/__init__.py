"""The screens, one flow a file. `declare` makes all of them known to the machine."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache


@cache
def declare() -> None:
    """Imports every module of this package: a screen is declared by being there."""
    for module in pkgutil.walk_packages(__path__, f"{__name__}."):
        importlib.import_module(module.name)
