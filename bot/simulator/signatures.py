"""Which methods there are and which parameters they take: read from python-telegram-bot's own `Bot`.

A parameter that no signature names, a value of the wrong type and a missing
required one are refused as Telegram does, and count as mistakes of the bot.
What the values mean is for the methods to judge.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

import orjson
import telegram

from bot.simulator.wire import Json, wrong

OURS: Final = frozenset(
    {"self", "read_timeout", "write_timeout", "connect_timeout", "pool_timeout", "api_kwargs", "filename"}
)
"""Parameters of python-telegram-bot that configure its request and are never sent."""

CONVENIENCE: Final[Mapping[str, tuple[str, ...]]] = {
    "*": ("allow_sending_without_reply", "reply_to_message_id", "disable_web_page_preview"),
    "sendmediagroup": ("caption", "caption_entities", "parse_mode"),
    "sendlocation": ("location",),
    "editmessagelivelocation": ("location",),
    "sendvenue": ("venue",),
    "sendcontact": ("contact",),
    "sendpoll": ("correct_option_id",),
    "answerinlinequery": ("current_offset",),
}
"""Parameters that python-telegram-bot turns into others before it sends."""

NOT_METHODS: Final = frozenset({"do_api_request", "initialize", "shutdown", "get_bot", "set_bot", "to_dict", "to_json"})

_NUMBER = re.compile(r"-?[0-9]{1,19}", re.ASCII)
_TRUE, _FALSE = frozenset({"true", "1", "yes"}), frozenset({"false", "0", "no"})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with the call."""

    name: str
    mime: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Parameter:
    name: str
    kind: str
    required: bool


@dataclass(frozen=True, slots=True)
class Method:
    name: str
    parameters: Mapping[str, Parameter]
    required: tuple[str, ...]

    def read(self, raw: Mapping[str, object]) -> Json:
        """The parameters in their own types. Raises Refused for what is unknown, of a wrong type, or missing."""
        given: Json = {}
        for name, value in raw.items():
            parameter = self.parameters.get(name)
            if parameter is None:
                if isinstance(value, Upload):
                    continue  # a file that another parameter refers to by attach://
                raise wrong(f'unknown parameter "{name}" of {self.name}')
            if value is None:
                continue
            given[name] = _READERS[parameter.kind](name, value)
        for name in self.required:
            if name not in given:
                raise wrong(_MISSING.get(name, f'parameter "{name}" is required'))
        return given


@dataclass(frozen=True, slots=True)
class Call:
    """One call, its parameters read."""

    method: str
    given: Json
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Any:
        return self.given[name]

    def get(self, name: str, default: Any = None) -> Any:
        return self.given.get(name, default)


_MISSING: Final = {"chat_id": "chat_id is empty", "text": "message text is empty"}


@cache
def methods() -> Mapping[str, Method]:
    """Every method of the Bot API that the library knows, by its name in small letters."""
    found = {}
    for name, function in inspect.getmembers(telegram.Bot, inspect.iscoroutinefunction):
        if name.startswith("_") or name in NOT_METHODS or name != name.lower():
            continue
        wire = camel(name)
        left_out = {*OURS, *CONVENIENCE["*"], *CONVENIENCE.get(wire.lower(), ())}
        parameters = {
            parameter.name: Parameter(
                parameter.name, kind_of(parameter.annotation), parameter.default is inspect.Parameter.empty
            )
            for parameter in inspect.signature(function).parameters.values()
            if parameter.name not in left_out
        }
        required = tuple(parameter.name for parameter in parameters.values() if parameter.required)
        found[wire.lower()] = Method(wire, parameters, required)
    return found


def camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.title() for word in others)


def kind_of(annotation: object) -> str:
    """How a parameter travels, told from its annotation."""
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    words = set(re.findall(r"[A-Za-z]+", text))
    if "FileInput" in words or "InputFile" in words:
        return "file"
    if "Sequence" in words:
        return "array"
    if {"int", "str"} <= words:
        return "id"
    for kind in ("bool", "float", "int", "str"):
        if kind in words:
            return kind
    return "int" if "Literal" in words else "object"


def fields_of(kind: type[telegram.TelegramObject]) -> frozenset[str]:
    """The fields that an object of the Bot API may have."""
    return _fields_of(kind.__name__)


@cache
def _fields_of(kind: str) -> frozenset[str]:
    cls: type[telegram.TelegramObject] = getattr(telegram, kind)
    names = set(inspect.signature(cls.__init__).parameters) - {"self", "api_kwargs"}
    names |= {name for base in cls.__mro__ for name in getattr(base, "__slots__", ()) if not name.startswith("_")}
    names -= {"api_kwargs"}
    return frozenset("from" if name == "from_user" else name for name in names)


def check_object(kind: type[telegram.TelegramObject], given: object, name: str) -> Json:
    """Reads one object, whose every field the library must know."""
    if not isinstance(given, dict):
        raise wrong(f"can't parse {name}: expected an Object")
    for known in given:
        if known not in fields_of(kind):
            raise wrong(f'can\'t parse {name}: unknown field "{known}" of {kind.__name__}')
    try:
        kind.de_json(given, None)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise wrong(f"can't parse {name}: {error}") from None
    return given


# -- reading one value ------------------------------------------------------------------------------------------------


def _text(name: str, value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise wrong(f'parameter "{name}" must be a String')


def _number(name: str, value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return int(value)
    raise wrong(f'parameter "{name}" must be an Integer')


def _id(name: str, value: object) -> int | str:
    if isinstance(value, str) and not _NUMBER.fullmatch(value):
        return value
    return _number(name, value)


def _real(name: str, value: object) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    try:
        return float(_text(name, value))
    except ValueError:
        raise wrong(f'parameter "{name}" must be a Float') from None


def _truth(name: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).lower()
    if word in _TRUE or word in _FALSE:
        return word in _TRUE
    raise wrong(f'parameter "{name}" must be a Boolean')


def _json(name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        decoded: object = orjson.loads(value)
    except ValueError:
        raise wrong(f"can't parse {name} JSON object") from None
    return decoded


def _object(name: str, value: object) -> Json:
    decoded = _json(name, value)
    if isinstance(decoded, dict):
        return decoded
    raise wrong(f'parameter "{name}" must be an Object')


def _array(name: str, value: object) -> list[Any]:
    decoded = _json(name, value)
    if isinstance(decoded, list):
        return decoded
    raise wrong(f'parameter "{name}" must be an Array')


def _file(name: str, value: object) -> str | Upload:
    return value if isinstance(value, Upload) else _text(name, value)


_READERS: Final[Mapping[str, Callable[[str, object], object]]] = {
    "str": _text, "int": _number, "id": _id, "float": _real, "bool": _truth,
    "object": _object, "array": _array, "file": _file,
}  # fmt: skip
