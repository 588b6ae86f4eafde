# The part of zxcvbn 4.5 that this project uses.
from collections.abc import Iterable
from datetime import timedelta
from decimal import Decimal
from typing import TypedDict

class _Feedback(TypedDict):
    warning: str
    suggestions: list[str]

class _Judgement(TypedDict):
    password: str
    guesses: Decimal
    guesses_log10: float
    score: int
    feedback: _Feedback
    calc_time: timedelta

def zxcvbn(password: str, user_inputs: Iterable[object] | None = ..., max_length: int = ...) -> _Judgement: ...
