"""Parse modes: what is left of the text, where its entities are, and Telegram's words for what cannot be parsed."""

from __future__ import annotations

import pytest
from telegram import Bot, MessageEntity
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.simulator import html, markdown
from bot.simulator.client import Person
from bot.simulator.entities import formatted, plain
from bot.simulator.wire import Refused

Entity = tuple[str, int, int]


def short(entities: list[dict[str, object]]) -> list[Entity]:
    return [(str(one["type"]), int(str(one["offset"])), int(str(one["length"]))) for one in entities]


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>bold</b>", "bold", [("bold", 0, 4)]),
        ("<B>bold</b> <i>x</i>", "bold x", [("bold", 0, 4), ("italic", 5, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("&lt;b&gt; &amp; &quot;&#65;&#x42;&#39;", "<b> & \"AB'", []),
        ("a & b &copy; &#0;", "a & b &copy; &#0;", []),
        ("😀<b>x</b>", "😀x", [("bold", 2, 1)]),
        ("<b>😀</b>", "😀", [("bold", 0, 2)]),
        ("<b></b>x", "x", []),
        ("<u>u</u><s>s</s><tg-spoiler>t</tg-spoiler>", "ust",
         [("underline", 0, 1), ("strikethrough", 1, 1), ("spoiler", 2, 1)]),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ("<code>a</code><pre>b</pre>", "ab", [("code", 0, 1), ("pre", 1, 1)]),
        ('<pre><code class="language-py">x</code></pre>', "x", [("pre", 0, 1)]),
        ("<a href='https://a.example/?x=1&amp;y=2'>a</a>", "a", [("text_link", 0, 1)]),
        ('<a href="tg://user?id=7">m</a>', "m", [("text_mention", 0, 1)]),
        ('<a href="nowhere">m</a>', "m", []),
    ],
)  # fmt: skip
def test_html_becomes_text_and_entities(source: str, text: str, entities: list[Entity]) -> None:
    left, found = html.parse(source)
    assert (left, short(found)) == (text, entities)


def test_links_and_languages_are_kept() -> None:
    assert html.parse("<a href='https://a.example/?x=1&amp;y=2'>a</a>")[1][0]["url"] == "https://a.example/?x=1&y=2"
    assert html.parse('<pre><code class="language-py">x</code></pre>')[1][0]["language"] == "py"


@pytest.mark.parametrize(
    ("source", "refusal"),
    [
        ("a <x>", 'Unsupported start tag "x" at byte offset 2'),
        ("é <br>", 'Unsupported start tag "br" at byte offset 3'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href=>", 'Empty attribute name in the tag "a" at byte offset 0'),
    ],
)
def test_html_that_cannot_be_parsed_says_where(source: str, refusal: str) -> None:
    with pytest.raises(html.Unparsable) as raised:
        html.parse(source)
    assert str(raised.value) == refusal


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("*b* _i_ __u__ ~s~ ||t||", "b i u s t",
         [("bold", 0, 1), ("italic", 2, 1), ("underline", 4, 1), ("strikethrough", 6, 1), ("spoiler", 8, 1)]),
        ("*a_b_*", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("1\\.5 \\_x\\_", "1.5 _x_", []),
        ("`a.b`", "a.b", [("code", 0, 3)]),
        ("```py\nx = 1```", "x = 1", [("pre", 0, 5)]),
        ("[a](https://a.example/\\))", "a", [("text_link", 0, 1)]),
        (">q\n>r\nx", "q\nr\nx", [("blockquote", 0, 3)]),
    ],
)  # fmt: skip
def test_markdown_becomes_text_and_entities(source: str, text: str, entities: list[Entity]) -> None:
    left, found = markdown.parse(source)
    assert (left, short(found)) == (text, entities)


@pytest.mark.parametrize(
    ("source", "refusal"),
    [
        ("1.5", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("é *b", "Can't find end of Bold entity at byte offset 3"),
        ("`x", "Can't find end of Code entity at byte offset 0"),
        ("[x] y", "Can't find end of TextUrl entity at byte offset 0"),
    ],
)
def test_markdown_that_cannot_be_parsed_says_where(source: str, refusal: str) -> None:
    with pytest.raises(html.Unparsable) as raised:
        markdown.parse(source)
    assert str(raised.value) == refusal


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("/start now", [("bot_command", 0, 6)]),
        ("see /order_12@shop_bot.", [("bot_command", 4, 18)]),
        ("and/or 1/2 </b>", []),
        ("mail a@b.example, @durov #sale", [("email", 5, 11), ("mention", 18, 6), ("hashtag", 25, 5)]),
        ("😀 https://a.example/x?y=1.", [("url", 3, 23)]),
        ("instagram.com/name and t.me/x", [("url", 0, 18), ("url", 23, 6)]),
        ("costs 1.5 or #1", []),
    ],
)
def test_commands_addresses_and_names_are_found(text: str, entities: list[Entity]) -> None:
    assert short(plain(text)[1]) == entities


def test_nothing_is_found_inside_code_and_links() -> None:
    found = formatted("<code>/a https://x.example</code> /b", "HTML", None, limit=4096, empty="")[1]
    assert short(found) == [("code", 0, 20), ("bot_command", 21, 2)]


def test_white_space_is_cut_off_and_entities_move() -> None:
    text, found = formatted("\n <b> a </b> \n", "HTML", None, limit=4096, empty="")
    assert (text, short(found)) == ("a", [("bold", 0, 1)])


def test_entities_that_are_given_have_to_fit() -> None:
    fits = {"type": "bold", "offset": 0, "length": 2}
    assert formatted("😀x", None, [fits], limit=9, empty="")[1] == [fits]
    for entity in (
        {"type": "bold", "offset": 2, "length": 2}, {"type": "shiny", "offset": 0, "length": 1},
        {"type": "bold", "offset": 0, "length": 1, "colour": "red"}, {"offset": 0, "length": 1},
    ):  # fmt: skip
        with pytest.raises(Refused):
            formatted("😀x", None, [entity], limit=9, empty="")


async def test_the_library_hears_it_in_telegrams_words(bot: Bot, amina: Person) -> None:
    with pytest.raises(BadRequest, match='Can\'t parse entities: unsupported start tag "x" at byte offset 0'):
        await bot.send_message(amina.id, "<x>", parse_mode=ParseMode.HTML)
    with pytest.raises(BadRequest, match="Unsupported parse_mode"):
        await bot.send_message(amina.id, "x", parse_mode="BBCode")


async def test_the_library_reads_the_entities(bot: Bot, amina: Person) -> None:
    message = await bot.send_message(amina.id, "😀 <b>10 &lt; 20</b> /help", parse_mode=ParseMode.HTML)
    assert message.parse_entities() == {
        MessageEntity("bold", 3, 7): "10 < 20", MessageEntity("bot_command", 11, 5): "/help"
    }  # fmt: skip


async def test_a_mention_names_somebody_the_bot_knows(bot: Bot, amina: Person) -> None:
    text = f'<a href="tg://user?id={amina.id}">you</a> <a href="tg://user?id=1">nobody</a>'
    message = await bot.send_message(amina.id, text, parse_mode=ParseMode.HTML)
    assert [(one.type, one.user and one.user.first_name) for one in message.entities] == [("text_mention", "Amina")]
