"""Frozen dataclasses to plain JSON data and back, by their type hints. Conditions travel as their text."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from simulator.model import condition
from simulator.model.condition import All, Any_, Did, Fact, GaugeIs, Not

T = TypeVar("T")
_CONDITIONS = (Fact, GaugeIs, Did, Not, All, Any_)
_Decode = Callable[[Any], Any]


def to_data(value: Any) -> Any:
    """Plain JSON data of a dataclass; fields that have their default are left out."""
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, _CONDITIONS):
        return str(value)
    if isinstance(value, tuple | list):
        return [to_data(v) for v in value]
    fields = _defaults(cast("Any", type(value)))
    if fields is not None:
        return {name: to_data(v) for name, default in fields if (v := getattr(value, name)) != default}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Mapping):
        return {k: to_data(v) for k, v in value.items()}
    return value


@cache
def _defaults(kind: type[Any]) -> tuple[tuple[str, Any], ...] | None:
    """The fields of a dataclass with their defaults (MISSING equals nothing); None for any other type."""
    if not dataclasses.is_dataclass(kind):
        return None
    return tuple((field.name, field.default) for field in dataclasses.fields(kind))


def from_data(kind: type[T], data: Any) -> T:
    """The dataclass `kind` made from plain data.

    Raises KeyError, TypeError or ValueError if the data does not fit.
    """
    return cast("T", _decoder(cast("Any", kind))(data))


@cache
def _decoder(hint: Any) -> _Decode:
    origin = get_origin(hint)
    args = get_args(hint)
    if origin in {Union, types.UnionType}:
        return _decode_union(args)
    if origin is tuple:
        return _decode_tuple(args)
    if origin is frozenset:
        return _decode_frozenset
    if origin is Literal:
        return _decode_literal(args)
    if origin is not None and issubclass(origin, Mapping):
        inner = _decoder(args[1])
        return lambda data: {str(k): inner(v) for k, v in data.items()}
    if dataclasses.is_dataclass(hint):
        return _decode_dataclass(cast("type[Any]", hint))
    return _decode_plain(hint)


def _decode_union(args: tuple[Any, ...]) -> _Decode:
    rest = tuple(a for a in args if a is not type(None))
    if set(rest) <= set(_CONDITIONS):
        return lambda data: None if data is None else condition.parse(data)
    if len(rest) == 1:
        inner = _decoder(rest[0])
        return lambda data: None if data is None else inner(data)
    return lambda data: data


def _decode_tuple(args: tuple[Any, ...]) -> _Decode:
    if len(args) == 2 and args[1] is Ellipsis:
        inner = _decoder(args[0])
        return lambda data: tuple([inner(v) for v in data])
    inners = tuple(_decoder(a) for a in args)

    def decode(data: Any) -> Any:
        if len(data) != len(inners):
            raise ValueError(f"expected {len(inners)} values, got {len(data)}")
        return tuple(i(v) for i, v in zip(inners, data, strict=True))

    return decode


def _decode_frozenset(data: Any) -> frozenset[str]:
    return frozenset(str(v) for v in data)


def _decode_literal(args: tuple[Any, ...]) -> _Decode:
    def decode(data: Any) -> Any:
        if data not in args:
            raise ValueError(f"{data!r} is none of {args}")
        return data

    return decode


def _decode_plain(hint: Any) -> _Decode:
    def decode(data: Any) -> Any:
        if hint in {str, int, bool, float} and type(data) is not hint:
            raise TypeError(f"expected {hint.__name__}, got {type(data).__name__}")
        return data

    return decode


def _decode_dataclass(kind: type[Any]) -> _Decode:
    hints = get_type_hints(kind)
    fields = {f.name: _decoder(hints[f.name]) for f in dataclasses.fields(kind)}

    def decode(data: Any) -> Any:
        if not isinstance(data, Mapping):
            raise TypeError(f"expected a mapping for {kind.__name__}")
        unknown = set(data) - set(fields)
        if unknown:
            raise KeyError(f"{kind.__name__} has no {', '.join(sorted(unknown))}")
        return kind(**{name: decoder(data[name]) for name, decoder in fields.items() if name in data})

    return decode
