"""Files up and down, by python-telegram-bot's own uploads and downloads."""

from __future__ import annotations

import struct
import zlib

import pytest
from telegram import Bot, InputMediaDocument, InputMediaPhoto, Message
from telegram.error import BadRequest, InvalidToken

from bot.simulator.client import Impossible, Person
from tests.simulator.raw import Raw


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(height)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


async def test_a_document_goes_up_and_comes_down_again(bot: Bot, amina: Person) -> None:
    message = await bot.send_document(amina.id, b"id,amount\n1,5\n", filename="orders é.csv", caption="Your orders")
    assert message.document is not None
    assert (message.document.file_name, message.document.file_size, message.caption) == (
        "orders é.csv",
        14,
        "Your orders",
    )
    file = await bot.get_file(message.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"id,amount\n1,5\n"
    again = await bot.send_document(amina.id, message.document.file_id)
    assert again.document is not None and again.document.file_unique_id == message.document.file_unique_id


async def test_a_photo_has_its_size(bot: Bot, amina: Person) -> None:
    message = await bot.send_photo(amina.id, png(32, 20), caption="<b>QR</b>", parse_mode="HTML")
    assert (message.photo[0].width, message.photo[0].height) == (32, 20)
    assert message.caption_entities[0].type == "bold"
    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(amina.id, b"no picture")
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_photo(amina.id, png(1, 1), caption="x" * 1025)
    with pytest.raises(BadRequest, match=r"(?i)wrong file identifier"):
        await bot.send_photo(amina.id, "AgAD-unknown")


async def test_a_picture_is_exchanged_in_place(bot: Bot, amina: Person) -> None:
    message = await bot.send_photo(amina.id, png(8, 8), caption="one")
    media = InputMediaPhoto(png(9, 9), caption="two")
    edited = await bot.edit_message_media(media, amina.id, message.message_id)
    assert isinstance(edited, Message)
    assert (edited.photo[0].width, edited.caption) == (9, "two")
    document = await bot.edit_message_media(InputMediaDocument(b"text"), amina.id, message.message_id)
    assert isinstance(document, Message) and document.document and not document.photo and document.caption is None


async def test_what_people_send_can_be_fetched(bot: Bot, amina: Person) -> None:
    await amina.send_file("receipt.png", png(5, 4), mime="image/png", photo=True)
    await amina.send_file("list.txt", b"a\nb", mime="text/plain")
    *_, photo, document = await bot.get_updates()
    assert photo.message and document.message and document.message.document
    file = await bot.get_file(photo.message.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == png(5, 4)
    assert document.message.document.mime_type == "text/plain"
    with pytest.raises(Impossible, match="no picture"):
        await amina.send_file("x.png", b"x", photo=True)


async def test_a_file_that_is_not_there(bot: Bot, raw: Raw, amina: Person) -> None:
    with pytest.raises(BadRequest, match=r"(?i)wrong file_id"):
        await bot.get_file("nothing")
    message = await bot.send_document(amina.id, b"x")
    assert message.document
    file = await bot.get_file(message.document.file_id)
    assert file.file_path
    with pytest.raises(InvalidToken):
        await bot.request.retrieve(file.file_path + "x")
    async with raw.session.get(f"{raw.base_url}/file/botnonsense/documents/file_0") as answer:
        assert answer.status == 404


async def test_the_page_may_show_a_picture_but_never_runs_a_document(bot: Bot, raw: Raw, amina: Person) -> None:
    photo = await bot.send_photo(amina.id, png(8, 8))
    page = await bot.send_document(amina.id, b"<script>1</script>", filename="x.html")
    assert page.document
    async with raw.session.get(f"{raw.base_url}/_sim/file/{photo.photo[0].file_id}") as answer:
        assert (answer.status, await answer.read()) == (200, png(8, 8))
    async with raw.session.get(f"{raw.base_url}/_sim/file/{page.document.file_id}") as answer:
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert answer.content_type == "application/octet-stream"
