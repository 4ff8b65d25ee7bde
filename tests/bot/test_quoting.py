"""From a service to its quote: every question with its checks, and nothing that was said is ever lost."""

from __future__ import annotations

from dataclasses import replace

from bot.simulator.client import Person, Seen
from core.domain.catalogue import ServiceType
from storage.transaction import Transaction
from tests.bot.buying import place
from tests.bot.stage import LINK, Stage


async def order(person: Person, service: str) -> None:
    """Opens a service by its number and begins to order it."""
    await person.say(f"/search {service}")
    await person.tap("Order", message=await person.sees_button("🛒 Order"))


async def quoted(person: Person, *said: str, service: str = "102") -> Seen:
    """Answers the questions one by one, up to the quote."""
    await order(person, service)
    for text in said:
        await person.sees("🛒")
        await person.say(text)
    return await person.sees("Your order")


async def test_the_quote_says_all_of_the_order_and_what_stays_in_the_wallet(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    seen = await quoted(amina, LINK, "1k")
    for told in (
        "I read this as 1,000", "Instagram Likes", LINK, "$0.26 per 1,000", "Total: $0.26",
        "Balance: $5.00, after it $4.74",
    ):  # fmt: skip
        assert told in seen.text
    for label in ("Order for $0.26", "Link", "Quantity", "Cancel", "Back", "Home"):
        assert seen.button(label), label


async def test_a_link_that_does_not_fit_is_refused_with_a_good_example(amina: Person) -> None:
    await order(amina, "102")
    assert LINK in (await amina.sees("Which link?")).text
    for link in ("hello", "https://tiktok.com/@a", "@name", "javascript:alert(1)", "https://tiktok.com/" + "x" * 4070):
        await amina.say(link)
        seen = await amina.sees(f"⚠️ “{link[:30]}")
        assert f"does not fit Instagram Likes. Please send a link such as {LINK}" in seen.text
        assert "Which link?" in seen.text


async def test_a_link_is_found_among_the_words_around_it_and_html_in_it_is_no_markup(amina: Person) -> None:
    link = "https://instagram.com/p/1?a=<b>&c=1"
    seen = await quoted(amina, f"look at this {link} thanks", "100")
    assert link in seen.text
    assert not [one for one in seen.raw["entities"] if one["type"] == "bold" and one["offset"] > 400]


async def test_a_quantity_that_is_none_is_refused_and_the_question_stays(amina: Person) -> None:
    await order(amina, "102")
    await amina.sees("Which link?")
    await amina.say(LINK)
    await amina.sees("How many?")
    for text, why in (
        ("abc", "cannot read “abc”"), ("👍", "cannot read “👍”"), ("1️⃣0️⃣0️⃣", "cannot read “1️⃣0️⃣0️⃣”"),
        ("-5", "cannot read “-5”"), ("1.5", "cannot read “1.5”"), ("<b>5</b>", "cannot read “<b>5</b>”"),
        ("0", "You asked for 0."), ("99", "You asked for 99."), ("100001", "must be between 100 and 100,000"),
        ("9" * 12, "You asked for 999,999,999,999."), ("9" * 40, "more than can be handled"),
    ):  # fmt: skip
        await amina.say(text)
        seen = await amina.sees(why)
        assert "How many?" in seen.text and "1,000 · $0.26" in (await amina.sees_button("1,000 · $0.26")).labels


async def test_a_quantity_is_read_as_people_write_it_and_shown_as_it_was_read(amina: Person) -> None:
    await quoted(amina, LINK, "500")
    for text, read in (("1,5k", "1,500"), ("2.5k", "2,500"), ("3 000", "3,000"), ("4.000", "4,000"), ("٥٠٠٠", "5,000")):
        await amina.say(text)
        seen = await amina.sees(f"I read this as {read}.")
        assert f"🔢 {read}" in seen.text


async def test_presets_fit_the_bounds_of_the_service(stage: Stage, amina: Person) -> None:
    await stage.write(lambda tx: tx.services.put([replace(s, min=250, max=3000) for s in [tx.services.get(102)] if s]))
    await order(amina, "102")
    await amina.sees("Which link?")
    await amina.say(LINK)
    seen = await amina.sees("from 250 to 3,000")
    labels = [label.partition(" ")[0] for label in seen.labels[:-2]]
    assert labels == ["250", "500", "1,000", "3,000"]
    await amina.tap("3,000")
    assert "Total: $0.78" in (await amina.sees("Your order")).text


async def test_link_and_quantity_can_be_changed_or_left_as_they_are(amina: Person) -> None:
    await quoted(amina, LINK, "1000")
    await amina.tap("Quantity")
    seen = await amina.sees("Now: 1,000")
    await amina.tap("Back")
    await amina.sees("🔢 1,000")
    await amina.tap("Quantity")
    await amina.sees("Now: 1,000")
    await amina.say("500")
    await amina.sees("🔢 500")
    await amina.tap("Link")
    await amina.sees(f"Now: {LINK}")
    await amina.say("https://instagram.com/p/other")
    seen = await amina.sees("https://instagram.com/p/other")
    assert "🔢 500" in seen.text


async def test_a_number_or_a_link_written_at_the_quote_changes_it(amina: Person) -> None:
    await quoted(amina, LINK, "1000")
    await amina.say("2k")
    await amina.sees("🔢 2,000")
    await amina.say("https://instagram.com/p/other")
    await amina.sees("https://instagram.com/p/other")
    await amina.say("https://tiktok.com/@a")
    seen = await amina.sees("does not fit Instagram Likes")
    assert "https://instagram.com/p/other" in seen.text


async def test_back_goes_question_by_question_and_offers_what_was_said(amina: Person) -> None:
    await quoted(amina, LINK, "1000")
    await amina.tap("Back")
    await amina.tap("Back", message=await amina.sees_button("✅ 1000"))
    await amina.tap(f"✅ {LINK}", message=await amina.sees_button(f"✅ {LINK}"))
    await amina.tap("Back", message=await amina.sees_button("Cancel"))
    await amina.tap("Back", message=await amina.sees_button("✅ 1000"))
    await amina.tap("Back", message=await amina.sees_button(f"✅ {LINK}"))
    await amina.sees("No. 102")


async def test_canceling_keeps_nothing_and_leads_back_to_the_service(amina: Person) -> None:
    await quoted(amina, LINK, "1000")
    await amina.tap("Cancel")
    await amina.sees("Canceled. Nothing was ordered or paid.")
    await amina.tap("Home")
    seen = await amina.sees("What would you like to do?")
    assert not seen.button("Go on where you were")


async def test_what_was_begun_can_be_gone_on_with(amina: Person) -> None:
    await order(amina, "102")
    await amina.sees("Which link?")
    await amina.say(LINK)
    await amina.tap("Home", message=await amina.sees("How many?"))
    await amina.tap("Go on where you were", message=await amina.sees_button("Go on where you were"))
    await amina.sees("How many?")
    await amina.say("300")
    await amina.sees("Your order")
    await amina.say("tiktok views")
    await amina.sees("No. 201")
    await amina.say("/home")
    await amina.tap("Go on where you were", message=await amina.sees_button("Go on where you were"))
    assert "🔢 300" in (await amina.sees("Your order")).text


# -- types of services ------------------------------------------------------------------------------------------------


async def test_comments_are_lines_and_their_number_is_the_quantity(amina: Person) -> None:
    await order(amina, "103")
    await amina.sees("Which link?")
    await amina.say(LINK)
    await amina.sees("from 2 to 50 of them")
    await amina.say("only one")
    await amina.sees("Please send from 2 to 50 lines. You sent 1.")
    await amina.say("nice 👍\n\n <b>cool</b> \nwow")
    seen = await amina.sees("Comments: 3, beginning with “nice 👍”")
    assert "Total: $0.036" in seen.text and not seen.button("Quantity")
    await amina.tap("Comments")
    await amina.sees("Now: 3, beginning with “nice 👍”")


async def test_a_list_too_long_for_one_message_comes_in_several(amina: Person) -> None:
    lines = "\n".join(f"comment {n}" for n in range(20))
    await quoted(amina, LINK, lines, service="103")
    await amina.say("\n".join(f"more {n}" for n in range(20)))
    await amina.sees("There are 40 lines now.")
    await amina.say(lines)
    seen = await amina.sees("You sent 60.")
    assert "Comments: 40" in seen.text


async def test_a_poll_asks_for_its_answer(amina: Person) -> None:
    await order(amina, "301")
    await amina.sees("Which link?")
    await amina.say("https://t.me/name/5")
    await amina.sees("Which answer of the poll?")
    await amina.say("second")
    await amina.sees("cannot read “second”")
    await amina.tap("2")
    await amina.sees("How many?")
    await amina.tap("1,000")
    assert "Answer: 2" in (await amina.sees("Your order")).text


async def test_a_profile_is_a_link_or_a_name(amina: Person) -> None:
    await order(amina, "302")
    await amina.sees("Which profile?")
    await amina.say("@chatpanel")
    await amina.tap("100 ·", message=await amina.sees("How many?"))
    assert "@chatpanel" in (await amina.sees("Your order")).text
    await amina.say("@other")
    await amina.sees("@other")


async def test_a_subscription_asks_for_no_link_but_for_posts_and_what_may_be_skipped(amina: Person) -> None:
    await order(amina, "501")
    await amina.sees("Which username?")
    await amina.say("@amina")
    await amina.sees("at least? From 100")
    await amina.say("10")
    await amina.sees("from 100 to 100,000 for each post. You wrote 10.")
    await amina.say("200")
    await amina.sees("at most? From 100")
    await amina.say("150")
    await amina.sees("must not be above the greatest")
    await amina.say("500")
    await amina.tap("10", message=await amina.sees("For how many new posts?"))
    await amina.tap("Skip", message=await amina.sees("there already?"))
    await amina.tap("15 min", message=await amina.sees("minutes after a post"))
    await amina.sees("Until which day?")
    await amina.say("31.02.2030")
    await amina.sees("is no date")
    await amina.say("1.1.2020")
    await amina.sees("is over")
    await amina.say("31.12.2035")
    seen = await amina.sees("At most 5,000: 10 posts with up to 500 each")
    assert "Delay in minutes: 15" in seen.text and "Until: 31/12/2035" in seen.text and "Total: $5.00" in seen.text


async def test_all_that_is_optional_can_be_skipped_at_once(amina: Person) -> None:
    await order(amina, "501")
    for question, answer in (
        ("Which username?", "a.b"),
        ("at least?", "100"),
        ("at most?", "100"),
        ("new posts?", "1"),
    ):
        await amina.sees(question)
        await amina.say(answer)
    await amina.tap("Skip the rest", message=await amina.sees("there already?"))
    assert "Total: $0.10" in (await amina.sees("Your order")).text


async def test_an_order_can_be_delivered_in_parts_where_the_service_allows_it(amina: Person) -> None:
    await quoted(amina, LINK, "200")
    await amina.tap("In parts")
    await amina.sees("Each part delivers 200")
    await amina.tap("5")
    await amina.sees("minutes between two parts")
    await amina.tap("Back")
    seen = await amina.sees("🔢 200")
    await amina.tap("In parts", message=seen)
    await amina.tap("5", message=await amina.sees("In how many parts?"))
    await amina.tap("1 h", message=await amina.sees("minutes between two parts"))
    seen = await amina.sees("1,000: 5 parts of 200, 60 minutes apart")
    assert "Total: $0.26" in seen.text
    await amina.tap("Parts", message=seen)
    await amina.tap("All at once", message=await amina.sees("Now: 5"))
    assert "🔢 200" in (await amina.sees("Your order")).text
    seen = await quoted(amina, LINK, "200", service="101")
    assert not seen.button("In parts")


async def test_a_package_asks_for_no_quantity(amina: Person) -> None:
    seen = await quoted(amina, "https://tiktok.com/@a", service="202")
    assert "$4.99 for the package" in seen.text and "Total: $4.99" in seen.text and not seen.button("Quantity")


async def test_every_type_of_service_can_be_quoted_in_chat(stage: Stage, amina: Person) -> None:
    answers = {"Which link?": LINK, "How many?": "100", "Which comments?": "a\nb", "Which usernames?": "a\nb",
               "Which keywords?": "a", "Which hashtags?": "#a", "Which hashtag?": "#a", "Which username?": "@a",
               "Which post?": LINK, "Which groups?": LINK, "Which answer": "1", "at least?": "100", "at most?": "100",
               "new posts?": "1"}  # fmt: skip

    def put(tx: Transaction) -> None:
        model = tx.services.get(101)
        assert model is not None
        named = enumerate(ServiceType, 900)
        tx.services.put(
            [replace(model, number=number, name=f"Kind {kind}", type=kind, min=1) for number, kind in named]
        )

    await stage.write(put)
    for number, kind in enumerate(ServiceType, 900):
        await order(amina, str(number))
        await amina.sees(f"🛒 Kind {kind}")
        seen = await amina.sees_button("Home")
        while "Your order" not in seen.text:
            if seen.button("Skip the rest"):
                await amina.tap("Skip the rest", message=seen)
            else:
                await amina.say(next(answer for question, answer in answers.items() if question in seen.text))
            seen = await amina.sees_button("Home")
        assert f"Kind {kind}" in seen.text and "Total: $" in seen.text, kind


# -- what is different by now -----------------------------------------------------------------------------------------


async def test_another_order_under_way_for_the_same_link_is_said(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    before = await place(stage, amina)
    seen = await quoted(amina, LINK, "100")
    assert f"Your order {before.id} for the same link is still under way" in seen.text and seen.button("Order for")
    seen = await quoted(amina, "https://instagram.com/p/other", "100")
    assert "under way" not in seen.text


async def test_an_order_is_begun_again_with_all_that_was_said(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    before = await place(stage, amina, service=103, comments="nice\nwow")
    await amina.say(f"#{before.id}")
    await amina.tap("Order again", message=await amina.sees_button("Order again"))
    seen = await amina.sees("Your order")
    assert "Comments: 2, beginning with “nice”" in seen.text and LINK in seen.text
    runs = await place(stage, amina, quantity="100", runs="3", interval="30")
    await amina.say(f"#{runs.id}")
    await amina.tap("Order again", message=await amina.sees_button("Order again"))
    await amina.sees("300: 3 parts of 100, 30 minutes apart")


async def test_an_order_again_that_no_longer_fits_asks_for_what_is_wrong(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    before = await place(stage, amina, quantity="100")
    await stage.write(lambda tx: tx.services.put([replace(s, min=500) for s in [tx.services.get(102)] if s]))
    await amina.say(f"#{before.id}")
    await amina.tap("Order again", message=await amina.sees_button("Order again"))
    seen = await amina.sees("must be between 500 and 100,000. You asked for 100.")
    assert "How many?" in seen.text
    await amina.say("500")
    await amina.sees("Your order")
    await stage.write(lambda tx: tx.services.put([replace(s, active=False) for s in [tx.services.get(102)] if s]))
    await amina.say(f"#{before.id}")
    tap = await amina.tap("Order again", message=await amina.sees_button("Order again"))
    assert "not on sale any more" in (await amina.answer(tap))["text"]


async def test_nobody_begins_the_order_of_somebody_else_again(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    before = await place(stage, amina)
    stranger = await stage.simulation.newcomer("Jose", language_code="en")
    await stranger.start()
    await stranger.sees_button("Let's go")
    tap = await stranger.forge(f"0:again:{before.id}")
    assert "could not find this order" in (await stranger.answer(tap))["text"]


async def test_a_service_that_changed_under_a_quote_is_asked_anew(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    seen = await quoted(amina, LINK, "100")
    await stage.write(lambda tx: tx.services.put([replace(s, min=500) for s in [tx.services.get(102)] if s]))
    tap = await amina.tap("Order for", message=seen)
    assert "must be between 500" in (await amina.answer(tap))["text"]
    await amina.tap("Go on", message=await amina.sees("has changed since you began"))
    await amina.sees("How many?")


# -- prices without ordering ------------------------------------------------------------------------------------------


async def test_a_price_is_told_at_once_and_leads_to_the_order(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "1")
    await amina.say("/price insta likes 1 000")
    seen = await amina.sees("What it costs")
    assert "Total: $0.26" in seen.text and "Balance: $1.00, after it $0.74" in seen.text
    await amina.say("0")
    await amina.sees("You asked for 0.")
    await amina.say("10k")
    seen = await amina.sees("Total: $2.60")
    assert "$1.60 is missing" in seen.text
    await amina.tap("Order", message=seen)
    await amina.sees("Which link?")
    await amina.say(LINK)
    assert "🔢 10,000" in (await amina.sees("Your order")).text
    assert await stage.orders(amina) == []


async def test_a_price_is_told_step_by_step(amina: Person) -> None:
    await amina.say("/price")
    await amina.sees("What would it cost?")
    await amina.say("telegram")
    await amina.tap("Telegram Members", message=await amina.sees("Which of these do you mean?"))
    await amina.sees("How many?")
    await amina.say("5")
    await amina.sees("must be between 100 and 100,000")
    await amina.tap("1,000 · $2.00")
    await amina.sees("Total: $2.00")
    await amina.say("tiktok views 500")
    await amina.sees("Total: $0.025")
    await amina.tap("Other service")
    await amina.sees("What would it cost?")
    await amina.say("👍👍")
    await amina.sees("I found nothing for this.")


async def test_a_price_is_asked_from_the_page_of_a_service(amina: Person) -> None:
    await amina.say("202")
    await amina.tap("Price", message=await amina.sees_button("Price"))
    seen = await amina.sees("Total: $4.99")
    await amina.tap("ℹ️ Service", message=seen)
    await amina.sees("No. 202")
