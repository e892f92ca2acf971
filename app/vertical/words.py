"""Words that typing aids may offer; the program says which."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import islice, takewhile


class WordList:
    """Words in code-point order, found by how they begin."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._words = sorted({word for word in words if word})

    def beginning_with(self, beginning: str, limit: int) -> tuple[str, ...]:
        """So many words that begin so and go on, the shortest first."""
        if not beginning:
            return ()
        start = bisect_left(self._words, beginning)
        following = takewhile(lambda word: word.startswith(beginning), islice(self._words, start, None))
        return tuple(sorted((word for word in following if word != beginning), key=len)[:limit])

    def __contains__(self, word: object) -> bool:
        place = bisect_left(self._words, str(word))
        return place < len(self._words) and self._words[place] == word
