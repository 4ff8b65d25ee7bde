"""The demo as a newcomer meets it: the real process, its chat page in a real browser, customers beside the owner.

Screenshots stay in artefacts/chat-page/, to look at after a change of the page or of the texts.
"""

from __future__ import annotations

import json
import re
import urllib.request
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from tests.process import House, free_port, house
from tests.simulator.test_page import CHROMIUM, DESKTOP, PHONE, Stage, picture, say

LINK = "https://instagram.com/p/Cx1AbCdEfGh"
SLOW_MS = 20_000
"""What goes through the sandboxes and the shop's workers takes seconds."""

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no browser to try the page in: apt-get install chromium"),
    pytest.mark.asyncio(loop_scope="module"),
]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A demo with nothing configured but free ports and speed. Whatever was done in it, it ends in order."""
    port = free_port()
    with house(tmp_path_factory.mktemp("chat") / "empty", SANDBOX_SPEED="20", CHAT_PORT=str(port)) as home:
        home.start()
        yield home
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/_sim/violations", timeout=10) as answer:
            assert json.load(answer)["violations"] == []
        assert home.shop is not None and "Traceback" not in home.shop.said()
        assert home.shop.stop() == 0
        home.prove()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Browser]:
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def stage(demo: House, chromium: Browser) -> AsyncIterator[Stage]:
    stage = Stage(chromium, f"http://127.0.0.1:{demo.settings['CHAT_PORT']}/")
    yield stage
    for context in chromium.contexts:
        await context.close()
    assert stage.complaints == []


# -- a person in front of the page ------------------------------------------------------------------------------------


def column(page: Page, name: str) -> Locator:
    return page.locator(".column").filter(has=page.get_by_role("heading", name=name, level=2))


def last(chat: Locator) -> Locator:
    """The newest message of the shop."""
    return chat.locator(".row.theirs").last


def button(chat: Locator, name: str) -> Locator:
    return chat.locator(".inline-button").filter(has_text=name).last


async def sees(chat: Locator, *texts: str) -> None:
    """The newest message says all of it."""
    for text in texts:
        await expect(last(chat).locator(".body")).to_contain_text(text, timeout=SLOW_MS)


async def asks(chat: Locator, text: str, *texts: str) -> None:
    """Writes to the shop; another message than before says all of that."""
    before = await last(chat).get_attribute("data-id")
    assert before
    await say(chat, text)
    await expect(last(chat)).not_to_have_attribute("data-id", before)
    await sees(chat, *texts)


async def has_heard(chat: Locator, *texts: str) -> Locator:
    """There is a message that says all of it."""
    found = chat.locator(".row.theirs")
    for text in texts:
        found = found.filter(has_text=text)
    await expect(found).to_have_count(1, timeout=SLOW_MS)
    return found


async def taps(chat: Locator, *steps: tuple[str, str]) -> None:
    """Presses a button and waits for what it leads to, step by step."""
    for name, text in steps:
        await button(chat, name).click()
        await sees(chat, text)


async def at_home(chat: Locator, go: str = "Let's go", home: str = "What would you like to do?") -> None:
    await chat.locator(".dock .button").click()
    await button(chat, go).click()
    await sees(chat, home)


async def newcomer(page: Page, name: str) -> Locator:
    """The plus sign makes another person, who speaks English; the column of that person."""
    await page.get_by_role("button", name="New person").click()
    sheet = page.get_by_role("dialog", name="New person")
    await sheet.get_by_label("First name").fill(name)
    await sheet.get_by_role("button", name="Add").click()
    chat = column(page, name)
    await at_home(chat)
    return chat


async def to_quote(chat: Locator) -> None:
    """From two words to the price of 1,000 likes."""
    await asks(chat, "insta likes", "Instagram Likes", "For example: 1,000 cost $0.25")
    await taps(chat, ("Order", "Which link?"))
    await asks(chat, LINK, "How many?")
    await taps(chat, ("1,000 · $0.25", "Your order"))
    await sees(chat, LINK, "Total: $0.25")


async def number(chat: Locator) -> str:
    """The order that was placed."""
    placed = await has_heard(chat, "is placed", LINK)
    found = re.search(r"Order (\d+) is placed", await placed.inner_text())
    assert found
    return found[1]


# -- journeys ---------------------------------------------------------------------------------------------------------


async def test_amina_pays_for_an_order_by_phone_and_watches_it_completed(stage: Stage) -> None:
    page = await stage.open(DESKTOP)
    amina = column(page, "Amina")
    await expect(amina.get_by_text("Chatpanel sells likes, followers")).to_be_visible()
    await picture(page, "demo-01-first-visit")
    await amina.locator(".dock .button").click()
    await expect(amina.get_by_text("By going on you accept the /terms")).to_be_visible()
    await picture(page, "demo-02-welcome")
    await taps(amina, ("Let's go", "Your balance: $0.00"))

    await taps(amina, ("Settings", "Your invitation link"))
    await picture(page, "demo-03-settings")
    await button(amina, "Share my phone").click()
    await amina.locator(".reply-button").first.click()
    sheet = amina.get_by_role("dialog", name="Share your phone number?")
    await expect(sheet).to_contain_text("+254700000201")
    await picture(page, "demo-04-contact")
    await sheet.get_by_role("button", name="Share", exact=True).click()
    await has_heard(amina, "Your phone is tied", "+254700000201")
    await expect(amina.locator(".reply-keyboard")).to_have_count(0)
    await picture(page, "demo-05-tied")

    await asks(amina, "/start", "What would you like to do?")
    await taps(amina, ("Services", "Choose a category"))
    await picture(page, "demo-06-categories")
    await taps(amina, ("Instagram", "Prices are for 1,000"))
    await picture(page, "demo-07-services")
    await taps(amina, ("Instagram Likes · $0.25", "$0.25 per 1,000"))
    await picture(page, "demo-08-service")

    await to_quote(amina)
    await sees(amina, "$0.25 is missing")
    await picture(page, "demo-09-quote-short")
    await taps(amina, ("Top up exactly $0.25", "How would you like to pay?"))
    await taps(amina, ("Sandbox mobile money", "Which phone pays?"), ("+254700000201", "To pay: $0.25"))
    await picture(page, "demo-10-before-paying")
    await button(amina, "Pay $0.25").click()
    await sees(amina, "Your balance is enough now", "after it $0.00")
    await has_heard(amina, "has arrived", "Into your wallet: $0.25")
    await picture(page, "demo-11-back-at-the-quote")

    await button(amina, "Order for $0.25").click()
    order = await number(amina)
    live = await has_heard(amina, f"Order {order}", "Completed", "100%")
    await expect(live.locator(".meta")).to_contain_text("edited")
    await sees(amina, f"Order {order} is completed")
    await expect(amina.locator(".inline-button.waiting")).to_have_count(0)
    await picture(page, "demo-12-completed")
    await asks(amina, "/status", "Your orders", order)
    await picture(page, "demo-13-status")


async def test_what_the_owner_does_in_the_next_column_is_heard_by_the_customer(stage: Stage) -> None:
    page = await stage.open(DESKTOP)
    grace = await newcomer(page, "Grace")
    await page.get_by_role("button", name="Owner, owner").click()
    owner = column(page, "Owner")
    await owner.locator(".dock .button").click()
    await asks(owner, "/admin", "Desk", "The workers keep up")
    await picture(page, "demo-20-desk")

    person = await grace.get_attribute("data-person")
    await taps(owner, ("Credit", "For whom?"))
    await asks(owner, f"tg:{person}", "How much?")
    await say(owner, "5")
    await taps(owner, ("Goodwill", "The balance goes from $0.00 to $5.00"), ("Yes, give $5.00", "balance is $5.00 now"))
    await has_heard(grace, "$5.00 was added to your wallet", "Goodwill", "$5.00")
    await picture(page, "demo-21-credited")

    await asks(grace, "/start", "Your balance: $5.00")
    await to_quote(grace)
    await button(grace, "Order for $0.25").click()
    order = await number(grace)
    await sees(grace, f"Order {order} is completed")

    await asks(owner, f"/find {order}", f"Order {order} · ✅ Completed", "costs us $0.15")
    await expect(button(owner, "Grace")).to_be_visible()
    await taps(owner, ("Whole story", "The story of order"))
    await picture(page, "demo-22-story")
    await taps(owner, ("Back", "Latest"), ("Refund", "How much"), ("All of it: $0.25", "why?"))
    await picture(page, "demo-23-why")
    await taps(owner, ("Not delivered", f"Refund order {order}?"))
    await sees(owner, "$4.75 → $5.00", "This cannot be undone")
    await picture(page, "demo-24-sure")
    await button(owner, "Yes, refund").click()
    await has_heard(grace, f"$0.25 of order {order} came back", "Your balance: $5.00")
    await picture(page, "demo-25-refunded")
    await asks(grace, "/start", "Your balance: $5.00")


async def test_stars_are_paid_in_the_sheet_of_the_invoice(stage: Stage) -> None:
    page = await stage.open(DESKTOP)
    joy = await newcomer(page, "Joy")
    await taps(joy, ("Top up", "How would you like to pay?"), ("Telegram Stars", "1 ⭐ = $0.013"))
    await picture(page, "demo-30-stars")
    await taps(joy, ("100 ⭐ ($1.30)", "an invoice appears in this chat"))
    await button(joy, "Pay 100 ⭐").click()
    pay = joy.locator(".inline-button.pay")
    await expect(pay).to_be_visible()
    await picture(page, "demo-31-invoice")
    await pay.click()
    sheet = joy.get_by_role("dialog", name="Check out")
    await expect(sheet).to_contain_text("100")
    await picture(page, "demo-32-sheet")
    await sheet.get_by_role("button", name="Pay ★ 100").click()
    await sheet.get_by_role("button", name="Done").click()

    await expect(joy.locator(".receipt")).to_contain_text("You paid ★ 100")
    await has_heard(joy, "has arrived", "Into your wallet: $1.30")
    await sees(joy, "What would you like to do?", "Your balance: $1.30")
    await picture(page, "demo-33-paid")


async def test_a_service_is_found_while_it_is_typed_and_sent_to_a_friend(stage: Stage) -> None:
    page = await stage.open(DESKTOP)
    faith = await newcomer(page, "Faith")
    await taps(faith, ("Search", "What do you look for?"))
    await button(faith, "Search as you type").click()
    await expect(faith.get_by_role("option").first).to_be_visible(timeout=SLOW_MS)
    await page.keyboard.type("insta likes")
    likes = faith.get_by_role("option", name="Instagram Likes").first
    await expect(likes).to_contain_text("$0.25 per 1,000")
    await picture(page, "demo-60-offers")
    await likes.click()
    card = faith.locator(".row.own").last
    await expect(card).to_contain_text("1,000 cost $0.25")
    await sees(faith, "$0.25 per 1,000")
    await picture(page, "demo-61-card")
    await card.get_by_role("button", name="Order").click()
    await expect(faith.locator(".row.own").last).to_contain_text("/start service_")
    await sees(faith, "$0.25 per 1,000")

    await button(faith, "Send to a friend").click()
    await expect(faith.get_by_role("option")).to_have_count(1)
    await expect(faith.get_by_role("option")).to_contain_text("Instagram Likes")


async def test_an_arabic_order_is_quoted_from_right_to_left(stage: Stage) -> None:
    page = await stage.open(DESKTOP)
    await page.locator(".chip").filter(has_text="Nadia").click()
    nadia = column(page, "Nadia")
    assert await nadia.get_attribute("dir") == "rtl"
    await at_home(nadia, "🚀", "0.00")
    await picture(page, "demo-40-arabic-home")
    await asks(nadia, "insta likes", "105", "0.25")
    await taps(nadia, ("🛒", "https://"))
    await asks(nadia, LINK, "200,000")
    await picture(page, "demo-41-arabic-how-many")
    await asks(nadia, "١٠٠٠", "🧾", LINK, "0.25")
    await expect(button(nadia, "💳")).to_be_visible()
    own = await nadia.locator(".own .bubble").last.bounding_box()
    theirs = await last(nadia).locator(".bubble").bounding_box()
    assert own and theirs and own["x"] < theirs["x"]
    await picture(page, "demo-42-arabic-quote")


async def test_home_and_services_fit_on_a_phone(stage: Stage) -> None:
    page = await stage.open(PHONE)
    await page.locator(".chip").filter(has_text="Carlos").click()
    carlos = column(page, "Carlos")
    await expect(carlos.get_by_text("Chatpanel vende")).to_be_visible()
    plus = await page.get_by_role("button", name="New person").bounding_box()
    assert plus and plus["x"] + plus["width"] <= PHONE["width"]
    await picture(page, "demo-50-phone-first")
    await at_home(carlos, "🚀", "US$")
    await picture(page, "demo-51-phone-home")
    await button(carlos, "🛍").click()
    await expect(button(carlos, "Instagram (")).to_be_visible()
    await picture(page, "demo-52-phone-categories")
    await button(carlos, "Instagram (").click()
    await expect(button(carlos, "Instagram Likes · ")).to_be_visible()
    await picture(page, "demo-53-phone-services")
    await button(carlos, "Instagram Likes · ").click()
    await expect(button(carlos, "🛒")).to_be_visible()
    await picture(page, "demo-54-phone-service")
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    for each in await carlos.locator(".inline-button").all():
        box = await each.bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= PHONE["width"]
