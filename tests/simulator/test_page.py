"""The chat page in a real browser, against the real simulator and a small bot of this test's own.

Screenshots stay in artefacts/chat-page/, to look at after a change of the page.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, ViewportSize, async_playwright, expect
from telegram import (
    Bot,
    BotCommand,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    KeyboardButton,
    LabeledPrice,
    Message,
    PreCheckoutQuery,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)

from bot.simulator.server import serve
from bot.simulator.world import Person

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PICTURES = Path(__file__).parents[2] / "artefacts" / "chat-page"
TOKEN = "7000000001:" + "A" * 35
DESKTOP: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}

AMINA = Person(101, "Amina", "Odhiambo", "amina", "en", "+254700000201")
NADIA = Person(103, "نادية", "", "nadia", "ar", "+971501234567")
OWNER = Person(900, "Olga", "", "olga", "en", "+12025550143", "owner")

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no browser to try the page in: apt-get install chromium"),
    pytest.mark.asyncio(loop_scope="module"),
]
expect.set_options(timeout=10_000)


class Clerk:
    """A bot with one of everything that the page has to show."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def serve(self) -> None:
        await self._bot.set_my_commands([BotCommand("start", "Home"), BotCommand("pay", "Top up")])
        offset = 0
        while True:
            for update in await self._bot.get_updates(offset=offset, timeout=5):
                offset = update.update_id + 1
                await self._answer(update)

    async def _answer(self, update: Update) -> None:
        if update.callback_query:
            await self._tapped(update.callback_query)
        elif update.pre_checkout_query:
            await self._asked(update.pre_checkout_query)
        elif update.inline_query:
            await self._sought(update.inline_query)
        elif update.message:
            await self._heard(update.message)

    async def _heard(self, message: Message) -> None:
        text = message.text or ""
        if text.startswith("/start"):
            await message.reply_html(f"<b>Welcome!</b> {text.removeprefix('/start').strip()}", reply_markup=menu("1"))
        elif text == "/pay":
            prices = [LabeledPrice("Top up", 385)]
            await message.reply_invoice("Top up $5.00", "Credits your wallet", "order-1", "XTR", prices)
        elif text == "phone?":
            keys = [[KeyboardButton("Share my phone", request_contact=True)], [KeyboardButton("Skip")]]
            await message.reply_text("Your phone, please", reply_markup=ReplyKeyboardMarkup(keys, resize_keyboard=True))
        elif text == "find":
            find = InlineKeyboardButton("Search as you type", switch_inline_query_current_chat="likes")
            await message.reply_text("What do you look for?", reply_markup=InlineKeyboardMarkup([[find]]))
        elif message.via_bot:
            await message.reply_text("A fine choice")
        elif message.contact:
            known = f"Thank you, {message.contact.phone_number}"
            await message.reply_text(known, reply_markup=ReplyKeyboardRemove())
        elif message.successful_payment:
            await message.reply_text("Receipt #88")
        elif text:
            await message.reply_text(f"You said: {text}")

    async def _sought(self, query: InlineQuery) -> None:
        """Two pages of whatever was asked for, or a way out."""
        if query.query == "nothing":
            above = InlineQueryResultsButton("Nothing fits. Open the shop", start_parameter="start")
            await query.answer([], cache_time=0, button=above)
            return
        begin = int(query.offset or 0)
        found = [offer(query.query, number) for number in range(begin + 1, begin + 11)]
        await query.answer(found, cache_time=0, is_personal=True, next_offset="" if begin else "10")

    async def _tapped(self, query: CallbackQuery) -> None:
        assert query.data is not None
        if query.data == "alert":
            await query.answer("Your balance is too short", show_alert=True)
        elif query.data == "toast":
            await query.answer("No change")
        elif query.data == "delete" and isinstance(query.message, Message):
            await query.answer()
            await query.message.delete()
        else:
            await query.answer()
            await query.edit_message_text(f"Page {query.data}", reply_markup=menu(str(int(query.data) + 1)))

    async def _asked(self, query: PreCheckoutQuery) -> None:
        if query.from_user.id == OWNER.id:
            await query.answer(ok=False, error_message="The price has changed")
        else:
            await query.answer(ok=True)


def offer(words: str, number: int) -> InlineQueryResultArticle:
    """A card with a button that leads into the bot."""
    order = InlineKeyboardButton("Order", url=f"https://t.me/chatpanel_sim_bot?start=service_{number}")
    content = InputTextMessageContent(f"<b>{words} {number}</b>\n💵 $0.26 per 1,000", parse_mode="HTML")
    return InlineQueryResultArticle(
        str(number), f"{words} {number}", content, description="Instagram · $0.26 per 1,000",
        reply_markup=InlineKeyboardMarkup([[order]]),
    )  # fmt: skip


def menu(page: str) -> InlineKeyboardMarkup:
    """Two rows, in each of the styles."""

    def button(text: str, data: str, style: str = "") -> InlineKeyboardButton:
        return InlineKeyboardButton(text, callback_data=data, api_kwargs={"style": style} if style else None)

    return InlineKeyboardMarkup([
        [button("Next", page, "primary"), button("Alert", "alert")],
        [button("Toast", "toast", "success"), button("Delete", "delete", "danger")],
    ])  # fmt: skip


@dataclass
class Stage:
    """A browser before the simulator. A complaint in the browser's console fails the test."""

    browser: Browser
    address: str
    complaints: list[str] = field(default_factory=list)

    async def open(self, size: ViewportSize = DESKTOP, *, dark: bool = False, still: bool = True) -> Page:
        context = await self.browser.new_context(
            viewport=size, color_scheme="dark" if dark else "light", locale="en-GB",
            reduced_motion="reduce" if still else "no-preference", has_touch=size is PHONE,
        )  # fmt: skip
        page = await context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "console", lambda said: self.complaints.append(said.text) if said.type in ("error", "warning") else None
        )
        await page.goto(self.address)
        await page.locator(".column").first.wait_for()
        return page


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def stage(browser: Browser) -> AsyncIterator[Stage]:
    async with serve(people=(AMINA, NADIA, OWNER)) as port, clerk_at(port):
        stage = Stage(browser, f"http://127.0.0.1:{port}/")
        yield stage
        for context in browser.contexts:
            await context.close()
        assert stage.complaints == []


@asynccontextmanager
async def clerk_at(port: int) -> AsyncIterator[None]:
    address = f"http://127.0.0.1:{port}"
    async with Bot(TOKEN, base_url=f"{address}/bot", base_file_url=f"{address}/file/bot") as bot:
        with suppress(asyncio.CancelledError):
            async with asyncio.TaskGroup() as tasks:
                serving = tasks.create_task(Clerk(bot).serve(), name="clerk")
                yield
                serving.cancel()


def column(page: Page, person: Person) -> Locator:
    return page.locator(f'.column[data-person="{person.id}"]')


async def started(page: Page, person: Person = AMINA) -> Locator:
    """The person's column, after Start."""
    chat = column(page, person)
    await chat.locator(".dock .button").click()
    await expect(chat.get_by_role("button", name="Next")).to_be_visible()
    return chat


async def say(chat: Locator, text: str) -> None:
    await chat.locator("textarea").fill(text)
    await chat.locator("textarea").press("Enter")


async def picture(page: Page, name: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    await page.screenshot(path=PICTURES / f"{name}.png")


# ---------------------------------------------------------------------------------------------------------------------


async def test_a_newcomer_presses_start_and_is_greeted(stage: Stage) -> None:
    page = await stage.open()
    await expect(column(page, AMINA).get_by_text("Press Start to talk to the shop as Amina")).to_be_visible()
    await picture(page, "first-visit")

    chat = await started(page)

    await expect(chat.locator(".theirs strong")).to_have_text("Welcome!")
    await expect(chat.locator("textarea")).to_be_focused()
    await picture(page, "started")


async def test_a_tap_edits_the_message_in_place(stage: Stage) -> None:
    page = await stage.open()
    chat = await started(page)

    await chat.get_by_role("button", name="Next").click()

    await expect(chat.locator(".theirs")).to_have_count(1)
    await expect(chat.locator(".theirs .body")).to_contain_text("Page 1")
    await expect(chat.locator(".theirs .meta")).to_contain_text("edited")
    await expect(chat.locator(".inline-button.waiting")).to_have_count(0)


async def test_a_deleted_message_vanishes_and_its_chat_stays_usable(stage: Stage) -> None:
    page = await stage.open()
    chat = await started(page)

    await chat.get_by_role("button", name="Delete").click()

    await expect(chat.locator(".theirs")).to_have_count(0)
    await say(chat, "still here?")
    await expect(chat.get_by_text("You said: still here?")).to_be_visible()


async def test_toasts_pass_and_alerts_wait_for_ok(stage: Stage) -> None:
    page = await stage.open()
    chat = await started(page)

    await chat.get_by_role("button", name="Toast").click()
    await expect(chat.locator(".toast")).to_have_text("No change")

    await chat.get_by_role("button", name="Alert").click()
    alert = chat.get_by_role("alertdialog")
    await expect(alert).to_contain_text("Your balance is too short")
    await picture(page, "alert")
    await alert.get_by_role("button", name="OK").click()
    await expect(alert).to_have_count(0)


async def test_the_contact_sheet_shares_the_own_number_or_another(stage: Stage) -> None:
    page = await stage.open()
    chat = await started(page)
    await say(chat, "phone?")

    await chat.get_by_role("button", name="Share my phone").last.click()
    sheet = chat.get_by_role("dialog", name="Share your phone number?")
    await sheet.get_by_text("Try another person's contact").click()
    await picture(page, "contact")
    await sheet.get_by_role("button", name="Olga").click()
    await expect(chat.get_by_text("Thank you, +12025550143")).to_be_visible()
    await expect(sheet).to_have_count(0)  # it fades for a moment

    await say(chat, "phone?")
    await chat.get_by_role("button", name="Share my phone").last.click()
    await chat.get_by_role("button", name="Share", exact=True).click()
    await expect(chat.get_by_text("Thank you, 254700000201")).to_be_visible()
    await expect(chat.locator(".reply-keyboard")).to_have_count(0)


async def test_an_invoice_is_paid_once_and_says_so_after_a_reload(stage: Stage) -> None:
    page = await stage.open()
    chat = await started(page)
    await say(chat, "/pay")

    await chat.locator(".inline-button.pay").click()
    sheet = chat.get_by_role("dialog", name="Check out")
    await expect(sheet).to_contain_text("Top up $5.00")
    await picture(page, "invoice")
    await sheet.get_by_role("button", name="Pay ★ 385").click()
    await sheet.get_by_role("button", name="Done").click()

    await expect(chat.locator(".receipt")).to_contain_text("You paid ★ 385 for Top up $5.00")
    await expect(chat.get_by_text("Receipt #88")).to_be_visible()
    await page.reload()
    await expect(chat.get_by_role("button", name="Receipt")).to_be_visible()


async def test_a_refused_payment_shows_the_reason(stage: Stage) -> None:
    page = await stage.open()
    chat = await started(page, OWNER)
    await say(chat, "/pay")

    await chat.locator(".inline-button.pay").click()
    await chat.get_by_role("button", name="Pay ★ 385").last.click()

    await expect(chat.get_by_role("dialog")).to_contain_text("The price has changed")
    await picture(page, "payment-refused")
    await page.keyboard.press("Escape")
    await expect(chat.get_by_role("dialog")).to_have_count(0)


async def test_an_arabic_chat_runs_from_right_to_left(stage: Stage) -> None:
    page = await stage.open(PHONE)
    await page.get_by_role("button", name=NADIA.first_name).click()
    chat = await started(page, NADIA)
    await say(chat, "أريد ألف متابع")
    await expect(chat.locator(".theirs")).to_have_count(2)

    assert await chat.get_attribute("dir") == "rtl"
    own = await chat.locator(".own .bubble").last.bounding_box()
    theirs = await chat.locator(".theirs .bubble").last.bounding_box()
    assert own and theirs and own["x"] < theirs["x"]
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    await picture(page, "right-to-left-phone")


async def test_dark_follows_the_system_until_the_button_says_otherwise(stage: Stage) -> None:
    page = await stage.open(dark=True)
    await started(page)
    shade = "getComputedStyle(document.body).backgroundColor"
    dark = await page.evaluate(shade)
    await picture(page, "dark")

    await page.get_by_role("button", name="Theme: auto").click()
    assert await page.evaluate(shade) != dark
    await page.get_by_role("button", name="Theme: light").click()
    assert await page.evaluate(shade) == dark


async def test_everything_goes_by_keyboard(stage: Stage) -> None:
    page = await stage.open()
    keys = page.keyboard
    chat = column(page, AMINA)
    await keys.press("Alt+1")
    await keys.press("Enter")
    await expect(chat.locator("textarea")).to_be_focused()
    await expect(chat.get_by_role("button", name="Next")).to_be_visible()

    await keys.press("ArrowUp")
    await expect(chat.get_by_role("button", name="Next")).to_be_focused()
    await keys.press("Enter")
    await expect(chat.locator(".theirs .body")).to_contain_text("Page 1")
    await expect(chat.get_by_role("button", name="Next")).to_be_focused()
    await keys.press("ArrowRight")
    await keys.press("Enter")
    await expect(chat.get_by_role("button", name="OK")).to_be_focused()
    await keys.press("Escape")
    await expect(chat.get_by_role("button", name="Alert")).to_be_focused()

    await keys.press("Escape")
    await keys.type("/p")
    await expect(chat.get_by_role("option")).to_have_count(1)
    await keys.press("Enter")
    await expect(chat.locator(".inline-button.pay")).to_be_visible()
    await keys.press("ArrowUp")
    await keys.press("Enter")
    await expect(chat.get_by_role("button", name="Pay ★ 385").last).to_be_focused()
    await keys.press("Enter")
    await expect(chat.get_by_role("button", name="Done")).to_be_focused()


async def test_words_after_the_bots_name_offer_cards_one_of_which_is_sent(stage: Stage) -> None:
    page = await stage.open()
    chat = await started(page)
    await page.keyboard.type("@chatpanel_sim_bot likes")
    offers = chat.get_by_role("listbox", name="What the bot offers")
    await expect(offers.get_by_role("option")).to_have_count(10)
    await expect(offers.get_by_role("option", selected=True)).to_contain_text("likes 1")
    await expect(offers.get_by_role("option").first).to_contain_text("Instagram · $0.26 per 1,000")
    await picture(page, "offers")

    await page.keyboard.press("ArrowDown")
    await expect(chat.locator("textarea")).to_have_attribute("aria-activedescendant", f"offers-{AMINA.id}-1")
    await page.keyboard.press("Enter")

    card = chat.locator(".own").last
    await expect(card.locator(".body")).to_contain_text("likes 2")
    await expect(card.locator(".via")).to_have_text("via @chatpanel_sim_bot")
    await expect(offers).to_be_hidden()
    await expect(chat.locator("textarea")).to_have_value("")
    await expect(chat.get_by_text("A fine choice")).to_be_visible()
    await picture(page, "card")


async def test_the_button_of_a_card_starts_the_bot_in_the_column_that_it_is_pressed_in(stage: Stage) -> None:
    page = await stage.open()
    chat, other = await started(page), await started(page, OWNER)
    await chat.locator("textarea").fill("@chatpanel_sim_bot likes")
    await chat.get_by_role("option", name="likes 3").click()

    await chat.get_by_role("button", name="Order").click()

    await expect(chat.get_by_text("/start service_3")).to_be_visible()
    await expect(chat.locator(".theirs .body").last).to_contain_text("Welcome! service_3")
    await expect(other.locator(".row.own")).to_have_count(1)
    assert len(page.context.pages) == 1


async def test_a_button_begins_the_search_and_what_is_scrolled_to_comes_after(stage: Stage) -> None:
    page = await stage.open()
    chat = await started(page)
    await say(chat, "find")
    await chat.get_by_role("button", name="Search as you type").click()

    await expect(chat.locator("textarea")).to_have_value("@chatpanel_sim_bot likes")
    await expect(chat.get_by_role("option")).to_have_count(10)
    await page.keyboard.press("ArrowUp")  # the last of them
    await expect(chat.get_by_role("option")).to_have_count(20)
    await expect(chat.get_by_role("option").last).to_contain_text("likes 20")

    await page.keyboard.press("Escape")
    await expect(chat.get_by_role("option")).to_have_count(0)
    await page.keyboard.type(" fast")
    await expect(chat.get_by_role("option").first).to_contain_text("likes fast 1")
    await chat.locator("textarea").fill("likes")
    await expect(chat.get_by_role("option")).to_have_count(0)


async def test_where_nothing_is_offered_a_line_leads_into_the_bot(stage: Stage) -> None:
    page = await stage.open()
    chat = await started(page)
    await page.keyboard.type("@chatpanel_sim_bot nothing")
    await expect(chat.get_by_role("option", name="Nothing fits. Open the shop")).to_be_visible()
    await page.keyboard.press("Enter")
    await expect(chat.locator(".own").last).to_contain_text("/start start")
    await expect(chat.locator("textarea")).to_have_value("")


async def test_offers_run_from_right_to_left_on_a_dark_phone(stage: Stage) -> None:
    page = await stage.open(PHONE, dark=True)
    await page.get_by_role("button", name=NADIA.first_name).click()
    chat = await started(page, NADIA)
    await chat.locator("textarea").fill("@chatpanel_sim_bot likes")
    first = chat.get_by_role("option").first
    await expect(first).to_be_visible()
    tile, title = await first.locator(".tile").bounding_box(), await first.locator("strong").bounding_box()
    assert tile and title and title["x"] + title["width"] <= tile["x"]
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    await picture(page, "offers-right-to-left")


async def test_a_reload_keeps_the_chat_and_the_draft(stage: Stage) -> None:
    page = await stage.open()
    chat = await started(page)
    await say(chat, "<img src=x onerror=alert(1)> & 'quotes'")
    await expect(chat.get_by_text("You said: <img src=x onerror=alert(1)> & 'quotes'")).to_be_visible()
    await chat.locator("textarea").fill("not sent yet")

    await page.reload()

    await expect(chat.locator(".row")).to_have_count(4)
    await expect(chat.locator("textarea")).to_have_value("not sent yet")
    assert await page.locator(".messages img").count() == 0


async def test_what_arrives_out_of_sight_is_counted(stage: Stage) -> None:
    page = await stage.open(PHONE)
    await started(page)
    await say(column(page, AMINA), "hello")
    await page.get_by_role("button", name="Olga, owner").click()
    await page.evaluate(
        "id => fetch(`/_sim/chats/${id}/text`, {method: 'POST', body: JSON.stringify({text: 'again'})})", AMINA.id
    )

    await expect(page.get_by_role("button", name="Amina Odhiambo, 1 unread")).to_be_visible()
    await page.get_by_role("button", name="Amina Odhiambo, 1 unread").click()
    await expect(column(page, AMINA).get_by_text("You said: again")).to_be_visible()
    await expect(page.get_by_role("button", name="Amina Odhiambo", exact=True)).to_be_visible()


async def test_the_drawer_lists_the_calls_of_the_bot(stage: Stage) -> None:
    page = await stage.open()
    await started(page)

    await page.get_by_role("button", name="Calls").click()
    await page.get_by_role("searchbox").fill("sendmessage")
    call = page.locator(".call")
    await expect(call).to_have_count(1)
    await call.locator("summary").click()

    await expect(call.locator("pre").first).to_contain_text('"callback_data": "alert"')
    await expect(page.locator(".call.violation")).to_have_count(0)
    await picture(page, "drawer")
