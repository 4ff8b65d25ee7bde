"""/broadcast: written, looked at, tried on oneself, sent to those who are meant, and watched until it is done."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.announcing import announcement, read
from bot.machine import Screen, entry, screen
from bot.news import News, news
from bot.screens import language as languages
from bot.screens.staff import desk, words
from bot.screens.staff.paging import DESK, in_rows
from bot.turn import Turn
from bot.views import BACK, HOME, Button, Go, Moment, Notice, Row, Text, Value, View, short
from core.domain.broadcasts import Broadcast, BroadcastState
from core.domain.errors import InvalidField, NotFound
from core.domain.staff import Role
from core.texts import wording
from core.usecases import broadcasting

LATEST: Final = 3
CELLS: Final = 10


@screen("staff.broadcast", staff=Role.MANAGER)
class Write(Screen):
    """What is to be said? `language` is that of a draft which is written anew."""

    language: str = ""

    def show(self, turn: Turn) -> View:
        rows: list[Row] = [
            Go(Text("button-broadcast-open", {"broadcast": str(each.id)}), "broadcast", each.id, style="primary")
            for each in turn.tx.broadcasts.open()
        ]
        lately = [Text("broadcast-line", _told(turn, each)) for each in turn.tx.broadcasts.latest(LATEST)]
        if lately:
            return View("broadcast-write", {"lines": words.block(lately, "\n\n")}, (*rows, (DESK, HOME)))
        return View("broadcast-write-first", {}, (*rows, (DESK, HOME)))

    def typed(self, turn: Turn, text: str) -> Draft:
        return Draft(read(text), self.language)


@screen("staff.broadcast.draft", staff=Role.MANAGER, draft=True)
class Draft(Screen):
    """How it will look, and for whom it is: "" is everybody."""

    text: str
    language: str = ""

    def show(self, turn: Turn) -> View:
        count = turn.tx.chats.count(language=self.language)
        rows: list[Row] = [
            (Button("button-broadcast-audience", "audience"), Button("button-broadcast-test", "test")),
            (Button("button-broadcast-anew", "anew"), Button("button-cancel", "cancel")),
            (DESK, HOME),
        ]
        if count:
            rows.insert(1, Button(Text("button-broadcast-next", {"count": count}), "next", style="primary"))
        key = "broadcast-draft" if count else "broadcast-draft-nobody"
        return View(key, {"text": self.text, "audience": audience(self.language), "count": count}, tuple(rows))

    def typed(self, turn: Turn, text: str) -> Draft:
        turn.note("note-broadcast-rewritten")
        return replace(self, text=read(text))

    def press_audience(self, turn: Turn) -> Audience:
        return Audience(self.text, self.language)

    def press_test(self, turn: Turn) -> Draft:
        turn.tell(announcement(self.text))
        turn.toast("toast-broadcast-tested")
        turn.below()
        return self

    def press_next(self, turn: Turn) -> Confirm:
        return Confirm(self.text, self.language)

    def press_anew(self, turn: Turn) -> Write:
        return Write(self.language)

    def press_cancel(self, turn: Turn) -> desk.Desk:
        turn.drop_draft()
        turn.toast("toast-broadcast-dropped")
        return desk.Desk()


@screen("staff.broadcast.audience", staff=Role.MANAGER, draft=True)
class Audience(Screen):
    """Whom? Everybody, or who speaks one language."""

    text: str
    language: str = ""

    def show(self, turn: Turn) -> View:
        counts = turn.tx.chats.count_languages()
        every = Text("button-audience-all", {"number": sum(counts.values())})
        buttons = [
            Button(Text("button-audience", {"language": languages.NAMES[code], "number": counts[code]}), "choose", code)
            for code in languages.spoken() if code in counts
        ]  # fmt: skip
        rows = (Button(every, "choose"), *in_rows(buttons, 2), (BACK, DESK))
        return View("broadcast-audience", {"audience": audience(self.language)}, rows)

    def press_choose(self, turn: Turn, code: str) -> Draft:
        if code and code not in languages.NAMES:
            raise InvalidField(field="language", value=code[:10])
        return Draft(self.text, code)

    def press_back(self, turn: Turn) -> Draft:
        return Draft(self.text, self.language)


@screen("staff.broadcast.confirm", staff=Role.MANAGER, draft=True)
class Confirm(Screen):
    text: str
    language: str = ""

    def show(self, turn: Turn) -> View:
        count = turn.tx.chats.count(language=self.language)
        values: dict[str, Value] = {
            "audience": audience(self.language),
            "count": count,
            "beginning": _beginning(self.text),
        }
        yes = Button(Text("button-broadcast-send", {"count": count}), "send", style="danger")
        return View("broadcast-confirm", values, (yes, (BACK, DESK)))

    def press_send(self, turn: Turn) -> Progress:
        begun = broadcasting.start(turn.tx, body=self.text, language=self.language, author=turn.actor)
        turn.again("toast-broadcast-begun", broadcast=str(begun.id))
        turn.drop_draft()
        return Progress(begun.id)

    def press_back(self, turn: Turn) -> Draft:
        return Draft(self.text, self.language)


@screen("staff.broadcast.progress", staff=Role.MANAGER)
class Progress(Screen):
    """How far it has come. `seen` is when it had changed last as it was looked at."""

    broadcast_id: int
    seen: int = 0

    def show(self, turn: Turn) -> View:
        broadcast = broadcasting.progress(turn.tx, self.broadcast_id)
        rows: list[Row] = [(Button("button-broadcast-new", "new"), DESK, HOME)]
        if broadcast.state is BroadcastState.SENDING:
            # A way in rather than a button of this screen: it stays good while the figures move on.
            stop = Go("button-broadcast-stop", "broadcast", f"stop-{broadcast.id}", style="danger")
            rows = [(Button("button-refresh", "refresh"), stop), (DESK, HOME)]
        return View(f"broadcast-{broadcast.state.value}", _told(turn, broadcast), tuple(rows))

    def press_refresh(self, turn: Turn) -> Progress:
        now = broadcasting.progress(turn.tx, self.broadcast_id).updated_ms
        turn.toast("toast-no-change" if now == self.seen else "toast-updated")
        return replace(self, seen=now)

    def press_new(self, turn: Turn) -> Write:
        return Write()


@screen("staff.broadcast.stop", staff=Role.MANAGER)
class Stop(Screen):
    broadcast_id: int

    def show(self, turn: Turn) -> View:
        told = _told(turn, broadcasting.progress(turn.tx, self.broadcast_id))
        rows = (Button("button-broadcast-stop-yes", "stop", style="danger"), Button("button-broadcast-stop-no", "back"))
        return View("broadcast-stop", told, (rows, (DESK, HOME)))

    def press_stop(self, turn: Turn) -> Progress:
        broadcasting.stop(turn.tx, self.broadcast_id, actor=turn.actor)
        turn.again("toast-broadcast-stopped")
        turn.toast("toast-broadcast-stopped")
        return Progress(self.broadcast_id)

    def press_back(self, turn: Turn) -> Progress:
        return Progress(self.broadcast_id)


def audience(code: str) -> Text:
    return Text("audience-language", {"language": languages.NAMES.get(code, code)}) if code else Text("audience-all")


def _beginning(text: str) -> str:
    return short(" ".join(text.split()), 120)


def _told(turn: Turn, broadcast: Broadcast) -> dict[str, Value]:
    handled = min(broadcast.sent + broadcast.failed, broadcast.total)
    filled = CELLS * handled // broadcast.total if broadcast.total else 0
    return {
        "broadcast": str(broadcast.id), "at": Moment(broadcast.created_ms), "audience": audience(broadcast.language),
        "bar": "▓" * filled + "░" * (CELLS - filled), "sent": broadcast.sent, "failed": broadcast.failed,
        "percent": wording.percent(turn.chat.language, handled, broadcast.total), "total": broadcast.total,
        "beginning": _beginning(broadcast.body), "state": Text(f"broadcast-is-{broadcast.state.value}"),
    }  # fmt: skip


@news("broadcast")
def moved(turn: Turn, at: Screen, told: News) -> Screen:
    """Whoever watches sees it move, and its end below the message that they got, too; others hear of the end alone."""
    broadcast = broadcasting.progress(turn.tx, int(str(told["broadcast"])))
    done = told["state"] == BroadcastState.DONE and turn.role is not None
    if done:
        turn.below()
    if isinstance(at, Progress) and at.broadcast_id == broadcast.id:
        return at
    turn.unchanged()
    if done:
        see = Go("button-broadcast-see", "broadcast", broadcast.id)
        turn.tell(Notice("news-broadcast-done", _told(turn, broadcast), (see,)))
    return at


@entry("broadcast", "broadcast", staff=Role.MANAGER)
def broadcast(turn: Turn, arg: str) -> Write | Progress | Stop:
    """A new one; or, by its number, one that was begun; or the question whether to stop it ("stop-7")."""
    said = arg.strip().lower()
    number = said.removeprefix("stop-")
    if not number.isascii() or not number.isdecimal() or len(number) > 18:
        return Write()
    known = turn.tx.broadcasts.get(int(number))
    if known is None:
        raise NotFound("broadcast_not_found", broadcast_id=int(number))
    if said != number and known.state is BroadcastState.SENDING:
        return Stop(known.id)
    return Progress(known.id)
