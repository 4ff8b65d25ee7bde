# English. Every sentence that people read; other languages fall back to this file, key by key.
# A value named `count` inflects its sentence; all others are put in as they are.

### The HTTP API: `data.text` of each answer, ready to be sent to a customer

api-registered = Welcome, { $name }! You are registered. Your balance is { $balance } { $currency }.
api-registered-nameless = Welcome! You are registered. Your balance is { $balance } { $currency }.
api-logged-in = Welcome back, { $name }! Your balance is { $balance } { $currency }.
api-logged-in-nameless = Welcome back! Your balance is { $balance } { $currency }.
api-balance = Your balance is { $balance } { $currency }.
api-balance-held = Your balance is { $balance } { $currency }. { $held } { $currency } are reserved for open orders.

api-services-empty = No services fit your search. Try other words, or ask for the whole list.
api-services-category = { $name }
api-services-line = { $number }. { $name }: { $rate } { $currency } per 1000
api-services-line-package = { $number }. { $name }: { $rate } { $currency } per order
api-services-more = … Page { $page } of { $pages }.
api-services-cut = … and { $count ->
    [one] one more service
   *[other] { $count } more services
  }. Ask for a category or search by words.

api-price = { $quantity } × { $service }: { $price } { $currency }. Your balance is { $balance } { $currency }.
api-price-short = { $quantity } × { $service }: { $price } { $currency }. Your balance is { $balance } { $currency }; please add { $shortfall } { $currency } to order.

api-order-placed = Order { $order } is placed: { $quantity } × { $service } for { $price } { $currency }. Your balance is { $balance } { $currency }.
api-order-duplicate = This order was placed a moment ago as order { $order }: { $quantity } × { $service } for { $price } { $currency }. It was not placed twice.
api-order-awaiting = Order { $order } waits for your payment of { $amount } { $currency }: { $quantity } × { $service } for { $price } { $currency }. { $instructions } { $url }
api-order-status = Order { $order }: { $status }. { $quantity } × { $service }, delivered { $delivered }, remaining { $remains }.
api-order-status-short = Order { $order }: { $status }. { $quantity } × { $service }.
api-order-short = { $missing } { $currency } are missing in the wallet.
api-order-canceled = Order { $order } is canceled.
api-order-cancel-asked = We asked to cancel order { $order }. What was delivered until then is paid, the rest comes back to your balance.
api-order-refill-asked = We asked for a refill of order { $order }.
api-orders-empty = There are no orders yet.
api-orders-line = { $number }. Order { $order }: { $service } × { $quantity }, { $status }
api-status-awaiting-payment = Awaiting payment
api-status-pending = Pending
api-status-processing = Processing
api-status-in-progress = In progress
api-status-completed = Completed
api-status-partial = Partial
api-status-canceled = Canceled

api-payment-pending = Payment { $payment } of { $due } { $currency } is waiting. { $instructions } { $url }
api-payment-succeeded = Payment { $payment } arrived: { $amount } { $currency }. Your balance is { $balance } { $currency }.
api-payment-failed = Payment { $payment } of { $due } { $currency } was not completed. Nothing was added to your balance; please try again.
api-payment-expired = Payment { $payment } of { $due } { $currency } has expired. Please start a new one.
api-payment-review = Payment { $payment } of { $due } { $currency } is being checked by our team.
# What a gateway tells the payer to do.
invoice-title = Top-up of { $amount }
invoice-description = { $stars } Stars put { $amount } into your balance at { $shop }.
invoice-description-order = { $stars } Stars put { $amount } into your balance at { $shop }, which pays your order { $order }. What is left over stays there.
instructions-pay-invoice = Please press Pay in the invoice in your chat: { $amount } by Telegram Stars.
instructions-confirm-on-phone = Please confirm the payment of { $amount } on your phone { $phone }.

api-payment-instructions-phone = Please confirm the request on your phone.
api-payment-instructions-page = Please follow the payment page.
api-methods-none = There is no payment method at the moment.
api-methods-line = { $number }. { $title } ({ $name }): { $min } to { $max } { $currency }
api-information = { $shop } answers at this address. All calls and recipes for flow builders: { $url }

api-page-title = Payment { $payment }
api-page-amount = Amount
api-page-fee = of which fee
api-page-method = Pay with
api-page-phone = Phone
api-page-expires = Valid until
api-page-pending = Waiting for your payment
api-page-succeeded = Paid. Thank you!
api-page-failed = The payment was not completed
api-page-expired = This payment has expired
api-page-review = Your payment is being checked
api-page-pay = Open the payment page
api-page-again = Refresh
api-page-back = You can close this page and go back to your chat.
api-page-unknown = There is no such payment
api-page-unknown-why = Please open the link from your chat again, or ask there for a new payment.

### Refusals, one for each code: what is wrong, and what to do

error-missing-fields = Some information is missing: { $fields }. Please add it and try again.
error-unfilled-placeholder = The field { $field } was not filled in: it still holds the variable "{ $variable }" of the flow. Please set this variable before the request is sent.
error-invalid-field = { $field } cannot be used as it is. Please check it and try again.
error-not-one-value = The field { $field } holds a list or an object. Please send one value.
error-repeated-field = The field { $field } was sent more than once with different values. Please send it once.
error-invalid-text = The field { $field } holds characters that are no text. Please type it again.
error-too-long = { $field } is too long: at most { $most } characters. Please shorten it.
error-invalid-json = The request is not valid JSON (near character { $place }). A quote or a new line inside a raw body often does that: use a visual or form body.
error-not-an-object = The request is a JSON list. Please send one JSON object with the fields.
error-invalid-encoding = The request is not text in UTF-8. Please send it as UTF-8.
error-body-incomplete = The request did not arrive whole. Please send it again.
error-invalid-multipart = The form could not be read. Please send the fields as JSON or as an ordinary form.
error-too-many-fields = The request has too many fields: at most { $most }. Please send fewer.
error-bad-request = The request could not be read. Please send it as an ordinary HTTP request with JSON or form fields.

error-invalid-phone-number = The phone number { $value } cannot be used. Please write it with its country code, for example 254712345678.
error-invalid-quantity = The quantity must be a whole number, for example 1000. Please write digits only.
error-quantity-out-of-range = { $service }: the { $field } must be between { $min } and { $max }. You asked for { $quantity }.
error-invalid-number = { $field } must be a whole number between { $min } and { $max }. You wrote: { $value }
error-invalid-amount = The amount must be a number such as 5 or 12.50. Please write digits only.
error-amount-out-of-range = { $method } takes amounts from { $min } to { $max } with at most { $decimals } decimals. Please choose another amount.
error-amount-not-carried = { $method } takes whole multiples of { $unit }. Please choose { $carried } instead of { $amount }.
error-amount-too-large = This is more than can be handled at once. Please choose a smaller number.
error-too-many-decimals = { $value } has too many decimals: at most { $decimals } are possible. Please round it.
error-invalid-currency = This currency is not known.
error-invalid-link = “{ $value }” does not fit { $service }. Please send a link such as { $example }
error-too-many-lines = { $field } must have at least one and at most { $most } lines. You sent { $value }.
error-invalid-delay = The delay must be one of these numbers of minutes: { $choices }.
error-invalid-date = { $value } is no date. Please write it as day/month/year, for example 31/12/2026.
error-no-dripfeed = This service cannot be delivered in several runs. Please leave runs out.
error-min-above-max = The least quantity a post must not be above the greatest.
error-invalid-payment-mode = { $value } is no way to pay for an order. Please use one of: { $choices }.
error-invalid-payment-method = Please choose a payment method: { $choices }.
error-no-payment-method = There is no payment method at the moment. Please try again later.
error-invalid-page = Page { $value } does not exist: there are { $pages }.
error-invalid-before = { $value } is no order number. Please pass the value of next from the page before.

error-invalid-api-key = The API key is missing or not valid. Please check the field api_key in the request.
error-insufficient-balance = Your balance of { $balance } is too low: this costs { $price }. Please add { $shortfall } and try again.
error-forbidden = This is not allowed.
error-scope-missing = This API key may not do this: it lacks the right "{ $scope }". Please ask the shop for a key that may.
error-customer-blocked = This account is blocked. Please contact the shop.
error-phone-linked-already = Your account has the phone { $phone_number } already. Please contact the shop if your number has changed.
error-wallet-not-empty = There are { $balance } in your wallet. Please use them, or ask the shop to pay them out first.
error-orders-open = Order { $order_id } has not ended yet. Please try again once it has.
error-payments-open = Payment { $payment_id } is not decided yet. Please try again once it is.
error-too-many-prompts = This phone was asked to pay too often lately. Please wait ten minutes and try again.
error-unknown-path = There is nothing at this address. All calls are listed at { $url }
error-not-found = We could not find this. Please check it and try again.
error-customer-not-found = We do not know this customer yet. Please register or place a first order.
error-service-not-found = We could not find this service. Did you mean: { $suggestions }?
error-service-not-found-blank = We could not find this service. Please ask for the list of services.
error-order-not-found = We could not find this order. Please check its number.
error-payment-not-found = We could not find this payment. Please check its number.
error-unknown-invoice = This invoice is not known here any more. Please ask for a new one.
error-another-payer = This invoice was made for somebody else. Please open the shop yourself and top up there.
error-invoice-paid = This invoice is paid already. Please ask for a new one to pay again.
error-invoice-expired = This invoice has expired. Please ask for a new one.
error-invoice-closed = This invoice is not open any more. Please ask for a new one.
error-amount-differs = This invoice does not ask for the right amount any more. Please ask for a new one.
error-not-refundable = Payment { $payment_id } is { $state } and cannot be refunded by its gateway. Please look at the payment first.
error-charge-not-found = Payment { $payment_id } has no such charge. Please look at the payment first.
error-already-refunded = Payment { $payment_id } was refunded already.
error-method-not-allowed = This address takes { $allowed } only. Please change the method of the request.
error-conflict = This does not fit what happened before. Please check and try again.
error-idempotency-key-reused = The request id { $request_id } was used before for another order. Please use a new one for each order.
error-not-cancelable = This order cannot be canceled.
error-not-refillable = This order cannot be refilled.
error-order-settled = Order { $order_id } is { $status } already and cannot be canceled.
error-order-being-placed = Order { $order_id } is just being placed. Please try again in a few minutes.
error-cancel-not-offered = Order { $order_id } cannot be canceled: its service does not offer it.
error-refill-not-offered = Order { $order_id } cannot be refilled: its service does not offer it.
error-not-completed = Order { $order_id } is { $status }. A refill is possible once it is completed.
error-wrong-state = This is not possible now. Please look at the state first.
error-reason-missing = A reason is needed. Please write in a few words why.
error-invalid-delivered = How much was delivered must be a whole number between { $min } and { $max }. You wrote: { $value }
error-invalid-provider-order = The provider's number of the order is missing. Please send it as its panel shows it.
error-provider-order-taken = Order { $other } has this number at the provider already. Please look it up again.
error-order-ended = Order { $order_id } is { $status } already.
error-order-not-ended = Order { $order_id } has not ended yet. Please complete or cancel it instead.
error-order-not-paid = Order { $order_id } is not paid yet. It can only be canceled.
error-order-by-hand = Order { $order_id } is delivered by hand, so there is nobody to send it to. Please complete or cancel it.
error-order-at-provider = Order { $order_id } is at { $provider } as { $provider_order }. Sent again, it would be delivered and paid twice.
error-refund-too-large = At most { $max } can be refunded for this order. You wrote: { $value }
error-invalid-user-id = { $value } is no number of a person in Telegram. Please send the number, not the name.
error-staff-not-found = Nobody with the number { $user_id } is on the staff.
error-last-owner = This is the last owner. Please make somebody else an owner first.
error-claim-over = This shop has an owner already. Please ask the owner to let you in.
error-claim-wrong = This link is not valid. Please use the newest one that the shop has printed.
error-claim-expired = This link is older than a day. Please start the shop again: it prints a new one.
error-invalid-markup = The mark-up must be a percentage between -99 and 10,000.
error-cost-unknown = What this service costs is not known: no provider has told. Please set its rate instead.
error-invalid-alias = A name must have between 1 and { $most } characters and no "|". Please choose another one.
error-too-many-aliases = This service has { $most } other names already. Please remove one first.
error-alias-not-found = This service has no other name "{ $value }".
error-not-unique = Service { $other } answers to "{ $value }" already. Please choose another name, or take it off that one first.
error-broadcast-empty = There is nothing to say yet. Please write the message.
error-broadcast-running = Broadcast { $broadcast_id } is still on its way. Please wait for its end, or stop it first.
error-broadcast-ended = This broadcast has ended already.
error-broadcast-not-found = We could not find this broadcast.
error-request-too-large = The request is too large: at most { $most } bytes. Please send less.
error-rate-limited = That was too fast. Please wait { $count ->
    [one] a second
   *[other] { $count } seconds
  } and try again.
error-timeout = This took too long. Please look whether it was done before you try again; the same order sent again within a moment is not placed twice.
error-unavailable = The shop cannot do this at the moment. Please try again in a moment; the same order sent again is not placed twice.
error-maintenance = The shop is closed for a short while. Nothing that you have begun is lost. “{ $message }”
error-maintenance-blank = The shop is closed for a short while. You can look around; please order and top up again later. Nothing that you have begun is lost.
error-shop-closed-already = The shop is closed already.
error-shop-open-already = The shop is open already.
error-closing-message-too-long = The message has { $length } characters; at most { $most } can be shown. Please write a shorter one.
error-internal = Something went wrong on our side. Please try again later; tell the shop this number: { $request }

### The bot. Texts are HTML; values are escaped. Buttons, toasts and commands are plain

## What Telegram shows before anybody writes

bot-description = { $shop } sells likes, followers, views and more for your pages. See prices, order, follow your orders and top up your wallet, all in this chat.
bot-short-description = { $shop }: order, pay and follow your orders in chat.

command-start = Start, or go home
command-services = All services and prices
command-search = Find a service by words
command-price = What something would cost
command-order = Order many things at once
command-orders = Your orders
command-status = How an order stands
command-balance = What is in your wallet
command-topup = Add money to your wallet
command-history = Everything that moved your money
command-favourites = Your favourite services
command-language = Choose a language
command-settings = Notifications, phone, language
command-help = How this works
command-support = Talk to a person
command-paysupport = Help with a payment
command-terms = The rules of this shop
command-privacy = What we keep about you
command-cancel = Leave what you began
command-admin = The desk: today and what needs you
command-find = Find an order or a customer
command-credit = Give money to a wallet
command-debit = Take money from a wallet
command-block = Block or unblock a customer
command-service = Pause or change a service
command-apikey = Keys for the API
command-staff = Who runs the shop
command-broadcast = Write to all customers
command-maintenance = Close the shop for a while, or open it
command-export = Orders, payments or customers as a file

## Words that stand everywhere

button-back = ‹ Back
button-home = 🏠 Home
button-cancel = Cancel
button-resume = ▶️ Go on where you were
button-services = 🛍 Services
button-search = 🔎 Search
button-orders = 📦 My orders
button-topup = 💳 Top up
button-favourites = ⭐ Favourites
button-settings = ⚙️ Settings
button-help = ❓ Help
button-desk = 🛠 Desk
button-private = Open the private chat

home = <b>{ $shop }</b>
    Your balance: <b>{ $balance }</b>

    What would you like to do?
closed = 🔧 <b>We are closed for a short while.</b> “{ $message }”
    You can look around, and orders under way go on.
closed-blank = 🔧 <b>We are closed for a short while.</b>
    You can look around, and orders under way go on.
closed-for-customers = 🔧 <b>The shop is closed for customers</b> since { $since }, by { $who }.
    They read: “{ $message }”
    Staff may still order.
closed-for-customers-blank = 🔧 <b>The shop is closed for customers</b> since { $since }, by { $who }.
    Staff may still order.

note-refused = ⚠️ { $why }
note-canceled = Canceled. Nothing was ordered or paid.
note-edited = ✏️ I cannot follow changes of an earlier message. Please send it anew.
note-words-only = I can only read text and buttons. Please write in words, or use the buttons below.
note-unknown-command = I do not know this command. The menu beside the text field lists all of them.
note-nothing-to-resume = What you had begun is no longer there. Please begin again.
note-given-up = 😔 Something went wrong on our side and your last message could not be handled. Nothing was charged by it. If it happens again, tell /support the number <b>{ $code }</b>.
toast-outdated = This button is from an older message. Here is how things stand now.
screen-lost = This page has changed since you opened it. Please begin again from home.
screen-not-yours = This page is for the shop's staff.
group-private = Hello! I am the shop <b>{ $shop }</b>. Orders and wallets are nobody else's business, so I work in private chats only.
error-staff-only = This is for the shop's staff.

## Account: welcome, phone, orders, settings, help and privacy

block = { $lines }

button-begin = 🚀 Let's go
button-go-on = 🚀 Go on
button-phone = 📱 Share my phone
button-share-phone = 📱 Share my phone number
button-skip = Skip
button-language = 🌐 Language
button-language-now = 🌐 { $name }
button-chosen = • { $label } •

welcome = <b>{ $shop }: likes, followers and views for your pages</b>

    👀 You see the exact price before you order.
    ↩️ What is not delivered comes back to your wallet by itself.
    🔔 I tell you here how each order goes.

    By going on you accept the /terms.
note-link-gone = 🔗 What this link led to is no longer there, or it is not yours. Here is everything else.
note-link-unknown = 🔗 I do not know this link. No harm done: everything begins here.
owner-now = 🔑 You are the owner of this shop now. Welcome!

contact-ask = <b>Your phone number</b>

    If you have talked to us in another chat app, your phone brings your wallet and your orders over here. We never call, and nobody else sees it.

    Press the big button below the text field, or skip this.
contact-button-here = 👇 The button is below the text field.
contact-skipped = 👌 That works without a phone, too. You find it in the settings if you change your mind.
contact-typed = ✋ Please do not type the number: only the button below the text field proves that it is yours.
contact-not-own = 🙏 This is the number of somebody else, or it was forwarded. Please share your own with the button, so that nobody can take over the account of another person.
contact-known = 📱 Your phone { $phone } is tied to this chat already.
contact-tied = 📱 <b>Your phone is tied</b>

    { $phone } belongs to this chat now. With this number you have the same wallet and the same orders everywhere.
contact-merged = 📱 <b>Your phone is tied</b>

    We found your account for { $phone } and joined it with this chat. Your wallet: <b>{ $balance }</b>. { $orders }
contact-orders = { $count ->
    [0] It has no orders yet.
    [one] Your order is here, too.
   *[other] All { $count } orders are here, too.
  }

orders-list = <b>📦 Your orders</b>

    { $lines }

    Press a number to see more.
orders-empty = <b>📦 Your orders</b>

    You have no orders yet. Your first one takes a minute.
orders-none-here = <b>📦 Your orders</b>

    There are none of this kind.
orders-line = { $mark } <b>{ $order }</b> · { $state } · { $percent }
    { $quantity } × { $service }
orders-line-short = { $mark } <b>{ $order }</b> · { $state }
    { $quantity } × { $service }
orders-all = All { $number }
orders-active = Active { $number }
orders-done = Done { $number }
button-older = Older ›
button-newer = ‹ Newer
button-earlier = ‹ Earlier
button-later = Later ›
button-page = { $page }/{ $pages }
toast-page = Page { $page } of { $pages }

order = <b>Order { $order }</b>
    { $parts }
order-state = { $mark } { $state }
order-progress = { $bar } { $percent }
order-what = 🛍 { $quantity } × { $service }
order-what-package = 🛍 { $service }
order-runs = 🔁 In { $runs } runs of { $each }
order-link = 🔗 <code>{ $link }</code>
order-username = 👤 <code>{ $username }</code>
order-price = 💰 { $price }
order-came-back = ↩️ { $amount } came back to your wallet.
order-came-back-partial = ↩️ { $undelivered } of { $quantity } were not delivered, so { $amount } came back to your wallet. You paid { $paid }.
order-nothing-paid = Nothing was paid for it.
order-start-count = 🏁 Start count: { $number }
order-counts = 📊 Delivered: { $delivered }. Remaining: { $remains }.
order-placed = 🕓 Placed: { $when }
order-changed = 🔄 Last change: { $when }
order-reason = ℹ️ { $why }
order-cancel-pending = ✋ You asked to cancel. The provider stops as soon as possible; what is not delivered comes back to your wallet.
order-refill-pending = ♻️ You asked for a refill on { $when }. You can ask again a day later.
order-waits-for-payment = 💳 It starts by itself as soon as it is paid.
button-refresh = 🔄 Refresh
button-cancel-order = ✖️ Cancel order
button-refill = ♻️ Refill
button-again = 🔁 Order again
button-pay = 💳 Pay
button-copy-number = 📋 Copy number
button-support = 💬 Support
button-see-order = 📦 See order
toast-no-change = No change since you looked last.
toast-updated = Updated.

order-cancel = <b>Cancel order { $order }?</b>

    { $quantity } × { $service }

    { $consequence }
order-cancel-unpaid = Nothing has been paid for it, so nothing is lost.
order-cancel-at-once = It has not been started. { $price } comes back to your wallet at once.
order-cancel-later = It is under way. We ask the provider to stop: what is delivered until then is paid, and the rest of { $price } comes back to your wallet.
button-cancel-yes = ✖️ Yes, cancel the order
button-cancel-no = No, keep it
toast-order-canceled = Order { $order } is canceled.
toast-cancel-asked = We asked the provider to stop order { $order }.
toast-refill-asked = We asked for a refill of order { $order }.

status-list = <b>🔎 How your orders stand</b>

    { $lines }
status-unknown = ❔ Not among your orders: <code>{ $numbers }</code>
status-too-many = ✂️ I looked up the first { $most } numbers only.

news-order-paid = 💳 <b>Order { $order } is paid and on its way</b>
    { $quantity } × { $service }
news-order-started = ⚡ <b>Order { $order } has started</b>
    { $quantity } × { $service }
news-order-completed = ✅ <b>Order { $order } is completed</b>
    { $quantity } × { $service }
news-order-partial = 🟡 <b>Order { $order } was delivered in part</b>
    { $delivered } of { $quantity } × { $service } were delivered.
    ↩️ { $amount } of { $price } came back to your wallet. Your balance: <b>{ $balance }</b>
news-order-canceled = ✖️ <b>Order { $order } is canceled</b>
    { $quantity } × { $service }
    ↩️ { $amount } came back to your wallet. Your balance: <b>{ $balance }</b>
news-order-canceled-unpaid = ✖️ <b>Order { $order } is canceled</b>
    { $quantity } × { $service }
    It was not paid, so nothing was taken.
news-orders = 📦 <b>News of { $count ->
    [one] one order
   *[other] { $count } orders
  }</b>

    { $parts }
news-orders-line = { $mark } <b>{ $order }</b> · { $quantity } × { $service } · { $state }
news-orders-more = … and { $count ->
    [one] one more
   *[other] { $count } more
  }
news-orders-back = ↩️ Altogether { $amount } came back to your wallet. Your balance: <b>{ $balance }</b>

settings = <b>⚙️ Settings</b>

    🌐 Language: { $name }
    { $news }
    { $phone }

    🎁 Your invitation link: <code>{ $link }</code>
    { $came }
settings-news-on = 🔔 Messages about orders: on
settings-news-off = 🔕 Messages about orders: off. You still hear of money that comes back.
settings-phone = 📱 Phone: { $phone }
settings-no-phone = 📱 Phone: not shared
settings-came = { $count ->
    [0] Nobody has come by it yet.
    [one] One person has come by it.
   *[other] { $count } people have come by it.
  }
button-mute = 🔕 Turn messages off
button-unmute = 🔔 Turn messages on
button-copy-invitation = 🎁 Copy invitation
button-privacy = 🔒 Privacy
button-export = ⬇️ Get my data
toast-muted = Messages about orders are off.
toast-unmuted = Messages about orders are on.

language-choose = <b>🌐 Language</b>

    Which language shall I speak?
toast-language = I speak { $name } now.

help = <b>❓ How this works</b>

    1. Pick a service and send the link of your page or post.
    2. You see the exact price; nothing is taken before you confirm.
    3. Pay from your wallet, or top it up on the way.
    4. I tell you when your order starts and when it is done.
    5. What is not delivered comes back to your wallet by itself.

    Words work, too: write “insta likes”, or /status and a number.
button-terms = 📜 Terms
support = <b>💬 Talk to a person</b>

    { $contact }

    { $number }
support-person = Write to { $contact }. People answer there, not machines.
support-nobody = The shop has not named a person yet. Please ask whoever gave you the link to this bot.
support-your-number = Please tell what happened, the number of the order or payment, and your customer number: <code>{ $customer }</code>.
support-order = Please tell what happened, and these numbers: order <code>{ $order }</code>, customer <code>{ $customer }</code>.
button-write-support = 💬 Write to support
button-copy-reference = 📋 Copy the numbers
support-reference = Order { $order }, customer { $customer }
support-reference-customer = Customer { $customer }

terms = <b>📜 The rules of { $shop }</b>

    1. You buy likes, followers, views and the like for a page or post that you may promote.
    2. The price is the one you confirm. It is set aside when you order, and taken for what is delivered.
    3. What cannot be delivered comes back to your wallet: all of it or the exact part.
    4. Keep the page public and do not order the same elsewhere meanwhile: what was delivered cannot be told apart then.
    5. A refill is possible where the service offers it.
    6. Nothing here is made by the platforms themselves, and they may take away what they do not like.
    7. Questions about a payment: /paysupport. Everything else: /support.
privacy = <b>🔒 What we keep about you</b>

    <b>What:</b> your name and number in Telegram, your language, your phone if you shared it, your orders with their links, your payments, your favourites.
    <b>Why:</b> to deliver, to bill, and to answer your questions. Whoever delivers sees the link and the quantity, never you. A payment service sees the phone that you pay with.
    <b>How long:</b> what you write here is gone after some days. Orders and money stay in the books. Everything else stays until you delete it.

    You can take all of it with you, or have it deleted.
button-forget = 🗑 Delete my data
privacy-export = ⬇️ All that we keep about you, as a file. Keep it to yourself.
privacy-export-part = ⬇️ The newest thousands of everything that we keep about you, as a file. Keep it to yourself.
toast-exported = Your file is on its way.
privacy-forget = <b>🗑 Delete your data?</b>

    Your name, phone, language, favourites and this chat are deleted. The books keep your orders with their links, and your payments with the phone that paid, under a number that leads to nobody.

    You lose your order history for good. If you come back, you begin as a new customer.
button-forget-yes = 🗑 Yes, delete it all
button-forget-no = No, keep it
privacy-forgotten = 👋 <b>Your data is deleted.</b>
    Thank you for having been with us. If you ever come back, press /start.

## Money: top up, payments, wallet, receipts and Stars

price-stars = { $stars } ⭐ ({ $amount })

topup-none = <b>💳 Top up</b>

    There is no way to pay at the moment. Please try again later, or ask us.
topup-methods = <b>💳 Top up</b>

    { $parts }
topup-offer = <b>{ $method }</b>
    { $terms }
topup-limits = { $min } to { $max } at once
topup-fee = Fee: { $percent } on top
topup-no-fee = No fee
topup-star-worth = 1 ⭐ = { $worth }
topup-which = How would you like to pay?
topup-amount = <b>💳 Top up with { $method }</b>

    { $parts }
topup-how-much = Choose an amount, or write one, for example <code>{ $example }</code>.
topup-balance = Your balance: <b>{ $balance }</b>
topup-missing = 🧾 Your order lacks <b>{ $amount }</b>.
topup-missing-much = 🧾 Your order lacks <b>{ $amount }</b>. That is more than { $method } takes at once, so please top up in several steps.
topup-phone = <b>📱 Which phone pays?</b>

    { $method } asks this phone for { $due }. Please write its number, for example <code>{ $example }</code>.
topup-phone-known = <b>📱 Which phone pays?</b>

    { $method } asks this phone for { $due }. Choose one, or write another number, for example <code>{ $example }</code>.
topup-confirm = <b>💳 Top up with { $method }</b>

    { $facts }

    { $next }
topup-into = Into your wallet: <b>{ $amount }</b>
topup-fee-of = Fee ({ $percent }): { $fee }
topup-due = To pay: <b>{ $due }</b>
topup-from-phone = Phone: { $phone }
topup-lifted = ℹ️ Your order lacks { $wanted }, and { $method } takes { $min } or more. The other { $extra } stays in your wallet.
topup-rounded-missing = ℹ️ Your order lacks { $wanted }, rounded up to what { $method } can carry. The other { $extra } stays in your wallet.
topup-rounded = ℹ️ Rounded up from { $wanted } to what { $method } can carry. All of it goes into your wallet.
topup-next-phone = After you press the button, { $method } sends a request to the phone. Confirm it there with your PIN.
topup-next-page = After you press the button, you get a link to the payment page of { $method }.
topup-next-stars = After you press the button, an invoice appears in this chat. Pay it with your Stars.
topup-credited = Your wallet is credited by itself as soon as { $method } reports the money, mostly within a minute. You have { $count ->
    [one] a minute
   *[other] { $count } minutes
  } to pay.
topup-demo = 🧪 This shop is a demo: no phone rings, and no real money moves.
button-topup-amount-of = { $amount }
button-topup-missing = 🧾 What my order lacks: { $amount }
button-topup-phone = 📱 { $phone }
button-topup-pay = ✅ Pay { $due }
button-topup-amount = ✏️ Amount
button-topup-other-phone = 📱 Phone
button-topup-method = 💳 Other method
toast-already-paying = Payment { $payment } is on its way already. Nothing is asked for twice.
error-topup-beyond-limits = { $method } takes { $min } to { $max } at once. { $amount } does not fit; please choose another amount.
error-phone-unreadable = { $value } is no phone number that can be asked. Please write it like this: { $example }
error-method-gone = This way to pay is not offered any more. Please choose another one.
error-payment-goes-on = Payment { $payment_id } is not over. Please look at it again before you pay anew.

payment = <b>{ $title }</b>

    { $facts }

    { $what }
payment-title-created = ⏳ Payment { $payment } is being prepared
payment-title-pending = ⏳ Payment { $payment } waits for you
payment-title-succeeded = ✅ Payment { $payment } has arrived
payment-title-failed = ❌ Payment { $payment } did not go through
payment-title-expired = ⌛ Payment { $payment } has expired
payment-title-review = 🔍 Payment { $payment } is being checked
payment-method = Method: { $method }
payment-paid = Paid: { $due }
payment-credited = Into your wallet: <b>{ $amount }</b>
payment-fee = Fee: { $fee }
payment-fee-included = Fee in it: { $fee }
payment-until = Pay until: { $at }
payment-at = Time: { $at }
payment-flag-over = ℹ️ More arrived than the { $amount } that you wanted. All of it is in your wallet.
payment-flag-under = ℹ️ Less arrived than was asked for, so your wallet got less than { $amount }.
payment-flag-nothing = ℹ️ Less arrived than the fee of { $fee }, so nothing was left for your wallet. Please write to us.
payment-flag-late = ℹ️ It came after its time was over. It counts all the same.
payment-flag-unasked = ℹ️ It belonged to no open payment of yours, so we put it into your wallet.
payment-flag-again = ℹ️ It was paid { $count ->
    [one] once
   *[other] { $count } times
  }. Your wallet got all of it, { $amount } in total. Write to us if you want the surplus back.
payment-now-created = Just a moment, please: we ask { $method } for it.
payment-now-pending = 👉 { $instructions }

    Your wallet is credited by itself as soon as { $method } reports the money, mostly within a minute. This message changes then.
payment-now-failed = { $why } Nothing was added to your wallet.

    If money left you all the same, it is credited here as soon as it arrives.
payment-now-expired = Nobody paid in time, so nothing was added to your wallet.

    If you paid at the last moment, the money is credited here as soon as it arrives.
payment-now-review = { $method } did not tell clearly whether you have paid. A person looks into it, so please do not pay again. You hear from us here.
payment-now-succeeded = Your balance: <b>{ $balance }</b>
payment-do-phone = Please confirm the request on your phone.
payment-do-page = Please pay on the payment page.
payment-do-invoice = Please pay the invoice in this chat. If you see none, wait a moment, then begin anew.
payment-do-wait = Please wait a moment.
payment-reason-1 = The balance of the phone is too low.
payment-reason-1019 = The request on the phone has expired.
payment-reason-1032 = The request was turned down on the phone.
payment-reason-1037 = The phone did not answer.
payment-reason-never-started = The request never reached the payment service.
payment-reason-unreachable = The payment service could not be reached.
payment-reason-worth-changed = What a Star is worth has changed meanwhile.
payment-reason-busy = Telegram is too busy at the moment.
payment-reason-no-chat = The invoice could not be sent to your chat.
payment-reason-other = The payment service turned it down.
checkout-busy = The shop could not answer in time. Nothing was charged; please press Pay once more.
button-open-payment-page = 🔗 Open the payment page
button-try-again = 🔁 Try again
button-payment-help = 💬 Help with this payment
button-copy-payment = 📋 Copy reference
button-see-payment = 💳 See payment

receipt-payment = ✅ <b>Payment { $payment } has arrived</b>

    { $facts }

    Your balance: <b>{ $balance }</b>
receipt-payment-waiting = ✅ <b>Payment { $payment } has arrived</b>

    { $facts }

    Your balance: <b>{ $balance }</b>
    What you had begun is still waiting for you.
receipt-reference = Reference: <code>{ $reference }</code>
note-enough-now = ✅ Your balance is enough now.
note-still-short = ⚠️ The money is here, but { $amount } are still missing.
note-go-on = ✅ The money is here. You can go on where you were.
news-payback = ↩️ <b>Payment { $payment } was paid back</b>

    { $amount } went from your wallet back to you by { $method }.
    Your balance: <b>{ $balance }</b>
news-credit = 🎁 <b>{ $amount } was added to your wallet</b>

    The shop says: { $reason }
    Your balance: <b>{ $balance }</b>
news-debit = ➖ <b>{ $amount } was taken from your wallet</b>

    The shop says: { $reason }
    Your balance: <b>{ $balance }</b>
news-refund = ↩️ <b>{ $amount } of order { $order } came back</b>

    The shop says: { $reason }
    Your balance: <b>{ $balance }</b>
news-stars-unclear = ⭐ Your Stars have arrived, but we could not tell what they are for. A person looks into it. The charge is <code>{ $charge }</code>.

wallet = <b>👛 Your wallet</b>

    Balance: <b>{ $balance }</b>
    { $held }

    { $lately }
wallet-held = Reserved for open orders: { $amount }
wallet-nothing-held = Nothing is reserved for open orders.
wallet-lately = Lately:
    { $lines }
wallet-empty = Nothing has moved here yet. Top up, and you are ready to order.
history = <b>📜 Your wallet, line by line</b>
    Balance: <b>{ $balance }</b>

    { $lines }
history-empty = <b>📜 Your wallet, line by line</b>

    Nothing has moved here yet.
history-end = <b>📜 Your wallet, line by line</b>

    There is nothing older.
history-in = { $at } · <b>+{ $amount }</b> · { $what }
history-out = { $at } · <b>−{ $amount }</b> · { $what }
history-topup = payment { $number }
history-charge = order { $number }
history-freed = back from order { $number }
history-refund = refund of order { $number }
history-merge = from your other account
history-credit = from the shop
history-debit = taken by the shop
history-payback = payment { $number } paid back
history-payback-freed = payment { $number } was not paid back after all
history-other = other
payments = <b>💳 Your payments</b>

    Press one to see all about it.
payments-empty = <b>💳 Your payments</b>

    There are none here.
payment-label-pending = ⏳ { $payment } · { $amount } · { $at }
payment-label-succeeded = ✅ { $payment } · { $amount } · { $at }
payment-label-failed = ❌ { $payment } · { $amount } · { $at }
payment-label-expired = ⌛ { $payment } · { $amount } · { $at }
payment-label-review = 🔍 { $payment } · { $amount } · { $at }
button-history = 📜 History
button-payments = 💳 Payments
button-page-only = · { $page } ·
toast-page-only = Page { $page }

paysupport = <b>💬 Help with a payment</b>

    Money that arrives is credited by itself, also when it comes late. If a payment takes longer than an hour, or something about it is wrong, tell us: we answer for every payment made here. Telegram's own support cannot help with them.

    { $which }
paysupport-which = Which payment is it about?
paysupport-none = You have no payments yet.
paysupport-payment = <b>💬 Help with payment { $payment }</b>

    { $advice }

    { $contact }
    Please tell this: payment <code>{ $payment }</code> ({ $method }), customer <code>{ $customer }</code>.
paysupport-copied = Payment { $payment }; customer { $customer }
paysupport-pending = It waits for your money. Once you have paid, your wallet is credited by itself; there is no need to pay twice.
paysupport-succeeded = It has arrived and was credited. If the amount is wrong, or you want your money back, write to us.
paysupport-failed = It did not go through, and nothing was credited. If money left you all the same, it comes here by itself or goes back to you; after an hour, write to us.
paysupport-expired = Nobody paid in time. If you paid at the last moment, it comes here by itself; after an hour, write to us.
paysupport-review = A person is looking into it already. Please do not pay again.

## Staff: services, keys, the team and broadcasts

manage-ask = <b>🛍 Change a service</b>

    On sale: { $on }. Off sale: { $off }.

    ✍️ Which one? Send its number, or words of its name.
manage-found = <b>🔎 Services for “{ $words }”</b>

    Which one do you mean? You can also send other words.
manage-off-sale = <b>⏸ Services off sale</b>

    Customers do not see these.
manage-off-sale-none = <b>⏸ Services off sale</b>

    There are none: everything is on sale.
button-off-sale = ⏸ Off sale { $number }
button-service-on = 🟢 { $number } · { $name }
button-service-off = ⏸ { $number } · { $name }

manage-service = <b>{ $number } · { $service }</b>
    { $category } · { $type }

    { $state }
    💰 Rate: <b>{ $rate }</b>
    { $margin }
    📏 From { $min } to { $max }
    { $can }
    { $source }
    { $aliases }
manage-on = 🟢 On sale
manage-off = ⏸ Paused: not for sale
manage-vanished = 🚫 Off sale: its provider no longer has it
manage-per-thousand = { $rate } per 1000
manage-per-order = { $rate } per order
manage-margin = 🏭 Cost: { $cost }, margin: { $margin } ({ $over } over cost)
manage-loss = ⚠️ Cost: { $cost }, so every sale loses { $margin } ({ $over } under cost)
manage-cost-unknown = 🏭 Cost: its provider has not told
manage-by-hand = 🏭 Cost: none is known, you deliver it yourselves
manage-can-refill = refill
manage-can-cancel = cancel
manage-can-dripfeed = drip-feed
manage-can = 🛟 Possible: { $can }
manage-can-nothing = 🛟 No refill, cancel or drip-feed
manage-source = 🚚 From { $provider }, number { $theirs } there
manage-source-hand = 🙌 Delivered by hand
manage-aliases = 🏷 Also called: { $names }
manage-aliases-none = 🏷 No other names
button-pause = ⏸ Pause
button-resume-sale = ▶️ Put on sale
button-set-rate = 💰 Set rate
button-set-markup = 📈 Set mark-up
button-add-alias = 🏷 Add a name
button-remove-alias = 🏷 Remove a name
button-as-customer = 👁 As customers see it

manage-ask-rate = <b>💰 New rate for { $number } · { $service }</b>

    Now: { $rate }
    { $margin }

    ✍️ Send the new rate, for example 1.25.
manage-ask-markup = <b>📈 Mark-up for { $number } · { $service }</b>

    Now: { $rate }
    { $margin }

    ✍️ Send the percentage over cost, for example 50 or 12.5.
manage-ask-alias = <b>🏷 Another name for { $number } · { $service }</b>

    ✍️ Send a name by which customers can order it, for example the way they say it.
manage-aliases-ask = <b>🏷 Names of { $number } · { $service }</b>

    Which one goes?

manage-title-pause = ⏸ Pause { $number } · { $service }
manage-title-resume = ▶️ Put { $number } · { $service } on sale
manage-title-rate = 💰 New rate for { $number } · { $service }
manage-title-markup = 📈 New mark-up for { $number } · { $service }
manage-title-alias = 🏷 Another name for { $number } · { $service }
manage-title-unalias = 🏷 One name less for { $number } · { $service }
manage-old-new = Now: { $old }
    Then: <b>{ $new }</b>
manage-change-rate = Now: { $old }
    Then: <b>{ $new }</b>
    { $margin }
manage-change-markup = Now: { $old }
    Then: <b>{ $new }</b>, which is { $over } over cost
    { $margin }
manage-change-alias = Now also called: { $names }
    New: <b>{ $name }</b>
manage-change-unalias = Now also called: { $names }
    Goes: <b>{ $name }</b>
manage-why = <b>{ $title }</b>

    { $change }

    ✍️ Why? Choose a reason, or write it. It stays in the log.
manage-confirm = <b>{ $title }?</b>

    { $change }

    { $consequence }
    📝 Reason: { $reason }
manage-then-pause = 👉 Customers no longer find it, and open quotes are refused. Orders that were placed go on.
manage-then-resume = 👉 Customers can order it at once.
manage-then-rate = 👉 It counts at once: customers with an open quote are asked again. Placed orders keep their price.
manage-then-markup = 👉 It counts at once: customers with an open quote are asked again. Placed orders keep their price.
manage-then-alias = 👉 Whoever orders “{ $name }”, in chat or by the API, gets this service.
manage-then-unalias = 👉 Orders for “{ $name }”, in chat or by the API, are no longer understood.
manage-then-sync = 🔄 The next sync with { $provider } sets the rate by its mark-up again.
button-yes-pause = ⏸ Yes, pause it
button-yes-resume = ▶️ Yes, put it on sale
button-yes-rate = ✅ Yes, set this rate
button-yes-markup = ✅ Yes, set this mark-up
button-yes-alias = ✅ Yes, add this name
button-yes-unalias = 🏷 Yes, remove this name
manage-done-pause = Service { $number } is paused.
manage-done-resume = Service { $number } is on sale.
manage-done-rate = Service { $number } costs { $rate } now.
manage-done-markup = Service { $number } costs { $rate } now.
manage-done-alias = Service { $number } is also called “{ $name }” now.
manage-done-unalias = Service { $number } is no longer called “{ $name }”.
note-manage-done = ✅ { $done }
toast-manage-done = This is done already: { $done }
note-manage-changed = 🔄 The service was changed meanwhile, so nothing was done. This is how it stands now.
error-alias-known = This service is called “{ $value }” already.
error-rate-as-it-is = This is the rate already: { $value }
reason-provider-trouble = Trouble at the provider
reason-complaints = Complaints
reason-no-demand = Nobody asks for it
reason-works-again = It works again
reason-cost-changed = The cost has changed
reason-competition = Competition
reason-customers-say-so = Customers say so

keys = <b>🔑 API keys</b>

    { $lines }
keys-none = <b>🔑 API keys</b>

    There are none yet. A key lets a chatbot builder order over the API.
keys-line = { $mark } <b>Key { $number }</b> · { $owner } · <code>{ $hint }…</code>
    { $scopes }
    { $used }
keys-house = the house
keys-partner = { $name }
button-key = Key { $number } · { $owner }
button-new-key = ➕ New key
scope-all = does everything
scope-read = sees prices and orders
scope-order = places orders
scope-topup = tops up wallets
key-used = Last used { $at }
key-unused = Never used
key-valid = 🟢 Valid
key-valid-until = 🟢 Valid until { $at }
key-expired = ⛔ Expired { $at }
key-revoked = ⛔ Revoked { $at }
key = <b>🔑 Key { $number } of { $owner }</b>

    { $state }
    Begins with: <code>{ $hint }</code>
    It { $scopes }.
    Made: { $created }
    { $used }
button-revoke = ⛔ Revoke
key-why = <b>⛔ Revoke key { $number } of { $owner }</b>

    Begins with: <code>{ $hint }</code>
    { $used }

    ✍️ Why? Choose a reason, or write it. It stays in the log.
key-revoke = <b>⛔ Revoke key { $number } of { $owner }?</b>

    Begins with: <code>{ $hint }</code>
    { $used }

    { $consequence }
    📝 Reason: { $reason }
key-then-revoked = 👉 Everything that uses it stops within 5 seconds, for good. A key cannot be brought back; a new one can be made.
button-yes-revoke = ⛔ Yes, revoke key { $number }
note-key-revoked = ⛔ Key { $number } of { $owner } is revoked.
toast-key-revoked = Key { $number } is revoked already.
key-owner = <b>🔑 New key: whose?</b>

    ✍️ Send the partner's name, new or known, or choose below. Customers who come by a partner's key belong to that partner.
button-key-house = 🏠 The house itself
key-terms = <b>🔑 New key for { $owner }</b>

    { $who }

    What may it do? Press to change.
key-terms-house = It serves the same customers as this bot.
key-terms-new = “{ $name }” is a new partner and is made with this key.
key-terms-partner = This partner has { $count ->
    [one] one key
   *[other] { $count } keys
  } already.
button-scope-on-read = ☑️ See services, prices and orders
button-scope-off-read = ⬜ See services, prices and orders
button-scope-on-order = ☑️ Place orders
button-scope-off-order = ⬜ Place orders
button-scope-on-topup = ☑️ Top up wallets
button-scope-off-topup = ⬜ Top up wallets
button-make-key = 🔑 Make the key
key-once = <b>🔑 Key { $number } of { $owner }</b>

    <code>{ $secret }</code>

    { $where }
    ⚠️ Copy it now. This message deletes itself in { $seconds } seconds, and nobody can show the key again. Whoever has it can spend the money of its customers.
key-where = Address: <code>{ $url }/api.php</code>
button-copy-key = 📋 Copy the key
toast-key-made = Key { $number } is made already. It is shown in the message above.
error-scope-needed = A key must be allowed something. Please choose at least one right.
error-invalid-partner-name = A partner's name has between 1 and { $most } characters and is not “house”. Please send another one.
error-key-not-found = There is no such key, or it is revoked already.
error-partner-not-found = There is no such partner.
reason-leaked = It has leaked
reason-unused = It is no longer needed
reason-replaced = Another one replaces it

team = <b>👥 Who runs the shop</b>

    { $lines }
team-line = <b>{ $name }</b> · { $role } · <code>{ $id }</code>
team-line-fixed = <b>{ $name }</b> · { $role } · <code>{ $id }</code> · by the settings
button-member = { $name }
button-hire = ➕ Let somebody in
role-owner = owner
role-manager = manager
role-support = support
role-none = not on the staff
role-may-owner = 👑 <b>Owner</b>: everything, and also keys and the team.
role-may-manager = 🛠 <b>Manager</b>: also wallets, services and broadcasts.
role-may-support = 💬 <b>Support</b>: finds orders and customers, sees how they stand.
member = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    Since { $at }, let in by { $by }
member-self = <b>👤 { $name }, that is you</b>
    <code>{ $id }</code>

    { $may }
    Since { $at }, let in by { $by }

    Another owner can change your role.
member-fixed = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    The shop's settings name this owner, so it can only be changed there.
button-other-role = 🔁 Other role
button-dismiss = 🚪 Remove
team-hire = <b>➕ Let somebody in</b>

    ✍️ Send the person's @name if they have opened @{ $shop }, else their Telegram number.
team-choose = <b>👤 { $name }</b>
    <code>{ $id }</code>

    In which role?

    { $lines }
team-choose-other = <b>👤 { $name }</b>
    <code>{ $id }</code>

    Now: { $role }. Which role instead?

    { $lines }
button-role-owner = 👑 Owner
button-role-manager = 🛠 Manager
button-role-support = 💬 Support
team-title-hire = 👤 A role for { $name }
team-title-dismiss = 🚪 Remove { $name }
team-why = <b>{ $title }</b>
    <code>{ $id }</code>

    Now: { $old }
    Then: <b>{ $new }</b>

    ✍️ Why? Choose a reason, or write it. It stays in the log.
team-confirm = <b>{ $title }?</b>
    <code>{ $id }</code>

    Now: { $old }
    Then: <b>{ $new }</b>

    { $consequence }
    📝 Reason: { $reason }
team-then-dismissed = 👉 Everything of the staff is closed to this person from the next step on. As a customer nothing changes.
button-yes-hire = ✅ Yes, give this role
button-yes-dismiss = 🚪 Yes, remove
note-hired = ✅ { $name } is { $role } now.
note-dismissed = 🚪 { $name } is no longer on the staff.
toast-hired = { $name } is { $role } already.
toast-dismissed = { $name } is removed already.
team-you-hired = 👥 <b>You are { $role } at { $shop } now</b>

    The desk shows what needs you, and the menu beside the text field lists your commands.
team-you-dismissed = 👋 You are no longer on the staff of { $shop }. Your own wallet and orders stay as they are.
error-own-role = This is your own role. Please ask another owner to change it.
error-owner-by-settings = The shop's settings name this owner. Please change it there.
error-role-as-it-is = This is the person's role already.
error-invalid-role = There is no such role.
error-person-unknown = I do not know { $name }: they have to open the bot first. Please send their Telegram number instead.
reason-joins-us = Joins us
reason-other-duties = Other duties
reason-left-us = Has left us

closing-why-close = <b>🔧 Close the shop for a while?</b>

    Customers can look around, but neither order nor top up, in chat and by the API. Orders under way go on, and payments that were begun are credited. Staff may still do everything.

    Why? Choose a reason, or write your own. It stays in the log; customers do not read it.
closing-why-open = <b>🔓 Open the shop again?</b>

    Why? Choose a reason, or write your own. It stays in the log.
closing-message = <b>🔧 What do customers read?</b>

    ✍️ Send me a few words, such as “Back at 6 pm”; at most { $most } characters. They are shown as they are, in every language.
button-no-message = Close without a message
closing-confirm-close = <b>🔧 Close the shop for customers?</b>

    Who wants to order or to top up reads:
    <i>{ $told }</i>

    📝 { $reason }
closing-confirm-open = <b>🔓 Open the shop for customers?</b>

    They can order and top up at once.
    📝 { $reason }
button-yes-close = 🔧 Yes, close the shop
button-yes-open = 🔓 Yes, open the shop
closing-done-close = 🔧 The shop is closed for customers.
closing-done-open = 🔓 The shop is open again.

export-ask = <b>📄 Export as CSV</b>

    A file for spreadsheets, the newest first, with at most { $most } rows. What do you want?
export-orders = Orders
export-payments = Payments
export-customers = Customers
export-when = <b>📄 { $what }</b>

    Of which time? { $of }

    Days begin at midnight ({ $zone }).
export-of-orders = The time when they were placed counts.
export-of-payments = The time when they were asked for counts.
export-of-customers = Who came in that time, with their balances of now.
period-today = Today
period-week = Last 7 days
period-thirty = Last 30 days
period-month = This month
period-before = Last month
period-all = Everything
export-ready = 📄 <b>{ $what }</b> · { $period }
    Rows: { $number }
export-ready-part = 📄 <b>{ $what }</b> · { $period }
    These are the newest { $number } rows; there are more. Choose a shorter time for the rest.
export-failed = 📄 <b>{ $what }</b> · { $period }
    The file could not be written. Please try again later.

announcement = { $text }
broadcast-write-first = <b>📣 Write to customers</b>

    ✍️ Send me the message as it should be. You see it before anything is sent.
broadcast-write = <b>📣 Write to customers</b>

    ✍️ Send me the message as it should be. You see it before anything is sent.

    <b>Lately</b>
    { $lines }
broadcast-line = <b>{ $broadcast }</b> · { $at } · { $state } · { $sent } of { $total }
    <i>{ $beginning }</i>
broadcast-is-sending = on its way
broadcast-is-stopped = stopped
broadcast-is-done = done
button-broadcast-open = 📣 Broadcast { $broadcast } is on its way
audience-all = everybody
audience-language = chats in { $language }
broadcast-draft = <b>📣 This is how it will look</b>

    <blockquote>{ $text }</blockquote>

    👥 For { $audience }: { $count ->
    [one] one chat
   *[other] { $count } chats
  }. Left out: who turned messages off, and who blocked the bot.
    ✍️ Send other words to replace it.
broadcast-draft-nobody = <b>📣 This is how it will look</b>

    <blockquote>{ $text }</blockquote>

    👥 For { $audience }: nobody at the moment. Please choose whom it is for.
button-broadcast-audience = 👥 For whom?
button-broadcast-test = 🧪 Send it to me
button-broadcast-anew = ✍️ Write anew
button-broadcast-next = 📣 Send to { $count ->
    [one] one chat
   *[other] { $count } chats
  }…
note-broadcast-rewritten = ✍️ Replaced.
toast-broadcast-tested = It is above, just as customers get it.
toast-broadcast-dropped = Dropped. Nothing was sent.
broadcast-audience = <b>👥 For whom is it?</b>

    Now: { $audience }.
button-audience-all = 🌍 Everybody · { $number }
button-audience = { $language } · { $number }
broadcast-confirm = <b>📣 Send it to { $count ->
    [one] one chat
   *[other] { $count } chats
  }?</b>

    For { $audience }.
    <i>{ $beginning }</i>

    👉 It goes out at once, some twenty a second. You can stop it, but what was sent cannot be taken back.
button-broadcast-send = 📣 Yes, send to { $count ->
    [one] one chat
   *[other] { $count } chats
  }
toast-broadcast-begun = Broadcast { $broadcast } has begun already. It is not sent twice.
broadcast-sending = <b>📣 Broadcast { $broadcast } is on its way</b>

    { $bar } { $percent }
    Sent: { $sent }. Failed: { $failed }. Of: { $total }.

    For { $audience }.
    <i>{ $beginning }</i>
broadcast-done = <b>✅ Broadcast { $broadcast } is done</b>

    Sent: { $sent }. Failed: { $failed }. Of: { $total }.

    For { $audience }.
    <i>{ $beginning }</i>
broadcast-stopped = <b>✋ Broadcast { $broadcast } was stopped</b>

    { $bar } { $percent }
    Sent: { $sent }. Failed: { $failed }. Of: { $total }.

    For { $audience }.
    <i>{ $beginning }</i>
button-broadcast-stop = ✋ Stop
button-broadcast-new = 📣 New message
button-broadcast-see = 📣 See it
broadcast-stop = <b>✋ Stop broadcast { $broadcast }?</b>

    So far: { $sent } of { $total }.

    👉 Whoever was not told yet is not told. It cannot be gone on with.
button-broadcast-stop-yes = ✋ Yes, stop it
button-broadcast-stop-no = Let it go on
toast-broadcast-stopped = Stopped.
news-broadcast-done = ✅ <b>Broadcast { $broadcast } is done</b>
    Sent: { $sent }. Failed: { $failed }. Of: { $total }.
error-announcement-too-long = This is too long: { $length } characters, and at most { $most } fit. Please shorten it.
error-broadcast-nobody = There is nobody to send it to. Please choose whom it is for.

## Shop: browse, quote, order

button-page-before = ‹
button-page-after = ›
button-category = { $name } ({ $number })
button-service = { $name } · { $rate }
button-order = 🛒 Order
button-price = 🧮 Price
button-favourite = ☆ Add to favourites
button-unfavourite = ⭐ Remove from favourites
button-share = 🔗 Share link
button-send-on = 📤 Send to a friend
button-order-number = 📦 Order { $order }
button-service-page = ℹ️ Service
toast-favourite = It is among your favourites now.
toast-unfavourite = It is no favourite any more.

categories = <b>🛍 Services</b>

    Choose a category, or write what you look for: <i>insta likes</i>
categories-none = <b>🛍 Services</b>

    Nothing is on sale at the moment. Please come back a little later.
category = <b>{ $name }</b>

    { $about }
category-none = <b>{ $name }</b>

    Nothing is left in this category. Please choose another one.
goods-rates = Prices are for 1,000.
goods-rates-mixed = Prices are for 1,000; packages cost what they say.
goods-rates-package = Prices are for the whole package.
goods-line = { $number }. { $name }

favourites = <b>⭐ Favourites</b>

    { $parts }
favourites-none = <b>⭐ Favourites</b>

    { $parts }
favourites-how = Nothing here yet. Open a service that you like and press “Add to favourites”: then you find it here.
favourites-gone = { $count ->
    [one] One of them is not on sale at the moment.
   *[other] { $count } of them are not on sale at the moment.
  }

service = { $parts }
service-title = <b>{ $name }</b>
    { $category } · No. { $number }
service-rate = 💵 <b>{ $rate }</b> per 1,000
service-rate-package = 💵 <b>{ $rate }</b> for the package
discount = 🏷 Instead of <s>{ $public }</s>: you save <b>{ $saved }</b>
service-range = 🔢 From { $min } to { $max } in one order
service-range-posts = 🔢 From { $min } to { $max } for each post
service-by-post = 📝 New posts of a profile get them by themselves
service-by-line = 📝 You send the texts, one a line; each line counts as one
service-time = ⏱ On average: { $time }
span-from-to = { $least }–{ $most }
span-seconds = { $count ->
    [one] { $number } second
   *[other] { $number } seconds
  }
span-minutes = { $count ->
    [one] { $number } minute
   *[other] { $number } minutes
  }
span-hours = { $count ->
    [one] { $number } hour
   *[other] { $number } hours
  }
span-days = { $count ->
    [one] { $number } day
   *[other] { $number } days
  }
span-weeks = { $count ->
    [one] { $number } week
   *[other] { $number } weeks
  }
service-refill = ♻️ What drops can be refilled
service-no-refill = ➖ No refill if numbers drop
service-cancel = ✋ Can be canceled under way
service-no-cancel = ➖ Cannot be canceled once it has started
service-dripfeed = 💧 Can be delivered in parts over time
service-example = For example: { $quantity } cost <b>{ $total }</b>
service-about = <i>{ $about }</i>
service-gone = <b>{ $name }</b>

    😔 This service is not on sale any more. These come nearest to it:
service-gone-blank = <b>{ $name }</b>

    😔 This service is not on sale any more. Please choose another one.
error-service-gone = This service is not on sale any more. Please choose another one.
error-catalogue-changed = The services have changed meanwhile. Please choose again.

search = <b>🔎 Search</b>

    What do you look for? Write a few words, for example <i>insta likes</i>, or a service’s number.
button-seek = ⌨️ Search as you type
search-found = <b>🔎 { $words }</b>
    { $count ->
        [one] One service fits.
       *[other] { $count } services fit.
    } { $about }
search-near = <b>🔎 { $words }</b>

    I found no service for this. These come nearest:
search-none = <b>🔎 { $words }</b>

    I found nothing for this. Please try other words, or look through the services.
search-link = <b>🔗 What shall your link get?</b>
    <code>{ $link }</code>

    { $about }
search-link-none = <b>🔗 Your link</b>
    <code>{ $link }</code>

    I have no service for links of this site. Please look through the services.

inline-about = { $category } · { $rate } per 1,000
inline-about-package = { $category } · { $rate } for the package
inline-near = Nothing fits exactly. These come nearest ›
inline-none = Nothing is on sale now. Open the shop ›
inline-invitation = 🎁 Invite a friend to the shop
inline-invitation-card = <b>{ $shop }: likes, followers and views for your pages</b>

    You see the exact price before you order, and what is not delivered comes back to your wallet by itself.
button-visit-shop = 🛍 Open the shop

ask = { $parts }
ask-service = 🛒 <b>{ $name }</b>
ask-now = Now: <code>{ $value }</code>
ask-link-url = <b>Which link?</b> Send the address of the page or post, for example:
    <code>{ $example }</code>

    It must be public, so that everybody can see it.
ask-link-profile = <b>Which profile?</b> Send its link or its @name, for example:
    <code>{ $example }</code>

    It must be public, so that everybody can see it.
ask-link-any = <b>For what?</b> Send the link or the name that the order is for, for example:
    <code>{ $example }</code>
ask-link-none = <b>For what?</b>
ask-quantity = <b>How many?</b> Choose, or write a number from { $min } to { $max }.

    { $rate }
ask-comments = <b>Which comments?</b> Send them in one message, one a line.
ask-comments-counted = <b>Which comments?</b> Send them in one message, one a line: from { $min } to { $max } of them. Each line is one comment.
ask-usernames = <b>Which usernames?</b> Send them in one message, one a line.
ask-usernames-counted = <b>Which usernames?</b> Send them in one message, one a line: from { $min } to { $max } of them.
ask-keywords = <b>Which keywords?</b> Send them in one message, one a line.
ask-hashtags = <b>Which hashtags?</b> Send them in one message, one a line, for example <i>#travel</i>.
ask-hashtag = <b>Which hashtag?</b> For example <i>#travel</i>.
ask-username = <b>Which username?</b> Send it as it stands in the profile, for example <i>@name</i>.
ask-media = <b>Which post?</b> Send its link: those who like it will be mentioned.
ask-groups = <b>Which groups?</b> Send their links, one a line.
ask-answer-number = <b>Which answer of the poll?</b> Send its number, counted from the top.
ask-min = <b>How many for each new post, at least?</b> From { $min } to { $max }.
ask-max = <b>How many for each new post, at most?</b> From { $min } to { $max }. The number is picked at random between the two.
ask-posts = <b>For how many new posts?</b>
ask-old-posts = <b>For how many posts that are there already?</b> You can skip this.
ask-delay = <b>How many minutes after a post does it begin?</b> You can skip this.
ask-expiry = <b>Until which day?</b> Write it as day/month/year, for example <i>31/12/2030</i>. You can skip this.
ask-runs = <b>💧 In how many parts?</b> Each part delivers { $quantity }, so two parts are twice as many and cost twice as much.
ask-interval = <b>💧 How many minutes between two parts?</b>
ask-country = <b>From which country?</b> Write its name or its two letters. You can skip this.
ask-device = <b>From which devices?</b> For example <i>desktop</i> or <i>mobile</i>. You can skip this.
ask-type-of-traffic = <b>What kind of visits?</b> For example <i>direct</i>, <i>social</i> or <i>search</i>. You can skip this.
ask-google-keyword = <b>Which words in the search engine?</b> You can skip this.
ask-referring-url = <b>From which page do they come?</b> Send its link. You can skip this.

button-quantity = { $quantity } · { $total }
button-number = { $count }
button-minutes = { $count } min
button-hours = { $count } h
button-keep = ✅ { $value }
button-skip-all = Skip the rest
button-at-once = All at once
note-understood = ✍️ I read this as <b>{ $number }</b>.
note-lines-added = ✍️ Added. There are { $count ->
    [one] one line
   *[other] { $count } lines
  } now.

quote = { $parts }
quote-title = <b>🧾 Your order</b>
quote-service = 🛍 <b>{ $name }</b>
quote-link = 🔗 <code>{ $link }</code>
quote-quantity = 🔢 { $quantity }
quote-runs = 🔢 { $quantity }: { $runs } parts of { $each }, { $count ->
    [one] one minute
   *[other] { $count } minutes
  } apart
quote-posts = 🔢 At most { $quantity }: { $posts } posts with up to { $most } each
quote-input = ▫️ { $name }: { $value }
quote-lines = { $count ->
    [one] “{ $first }”
   *[other] { $count }, beginning with “{ $first }”
  }
quote-was = Before: <s>{ $was }</s>
quote-total = Total: <b>{ $total }</b>
quote-checked = <i>If the price changes before you order, I ask you again.</i>
quote-balance = Balance: { $balance }, after it { $after }
quote-short = ⚠️ Your balance is { $balance }: <b>{ $missing }</b> is missing.
quote-elsewhere = ⚠️ This link leads to another site than the service is for. Please look at it once more.
quote-running = ⚠️ Your order { $order } for the same link is still under way. Two at once cannot be told apart; it is better to wait for its end.
quote-stale = <b>{ $name }</b>

    This service has changed since you began. Please go on to see what is needed now.

input-link = Link
input-quantity = Quantity
input-comments = Comments
input-usernames = Usernames
input-keywords = Keywords
input-hashtags = Hashtags
input-hashtag = Hashtag
input-username = Username
input-media = Post
input-groups = Groups
input-answer-number = Answer
input-min = Per post, at least
input-max = Per post, at most
input-posts = New posts
input-old-posts = Old posts
input-delay = Delay in minutes
input-expiry = Until
input-country = Country
input-device = Device
input-type-of-traffic = Traffic
input-google-keyword = Search words
input-referring-url = Coming from
input-runs = Parts
input-interval = Minutes between parts
input-quoted = “{ $name }”
input-between = { ", " }

button-confirm = ✅ Order for { $total }
button-topup-exactly = 💳 Top up exactly { $missing }
button-pay-order = ⚡ Pay { $amount } now
button-change = ✏️ { $what }
button-in-parts = 💧 In parts
button-in-parts-change = 💧 Parts
toast-price-changed = The price has changed meanwhile. Please look at the new one and confirm again.
toast-already-placed = Order { $order } is placed already. It was not placed twice.
toast-already-placed-many = { $count ->
    [one] This order is placed already. It was not placed twice.
   *[other] These { $count } orders are placed already. None was placed twice.
  }
error-price-changed = The price has changed in this very moment. Please look again.
error-quantity-unclear = I cannot read “{ $value }” as a whole number. Please write digits, for example 1000 or 1.5k.
error-lines-out-of-range = Please send from { $min } to { $max } lines. You sent { $quantity }.
error-post-out-of-range = Please choose from { $min } to { $max } for each post. You wrote { $quantity }.
error-date-passed = { $value } is over. Please write a later day.

receipt-order = ✅ <b>Order { $order } is placed</b>

    { $facts }
    💰 { $price }
    🕓 { $when }

    Your balance: <b>{ $balance }</b>
receipt-order-awaiting = 🧾 <b>Order { $order } waits for your payment</b>

    { $facts }
    💰 { $price }

    To pay: <b>{ $due }</b>. It starts by itself once the money is there.

pay-methods = <b>⚡ Pay { $missing } now</b>

    The order starts as soon as it is paid. How would you like to pay?
button-pay-by = { $method } · { $due }
pay-confirm = <b>⚡ Pay with { $method }</b>

    { $facts }

    { $next }
pay-price = Your order: { $price }
pay-balance = In your wallet: { $balance }
button-pay-now = ✅ Pay { $due } and order
pay-not-needed = <b>✅ Your wallet is enough now</b>

    Your balance is { $balance }. Please go back and confirm the order.

price-which = <b>🧮 What would it cost?</b>

    Write a service and how many, for example <i>insta likes 1000</i>.
price-several = <b>🧮 { $words }</b>

    Which of these do you mean?
price-near = <b>🧮 { $words }</b>

    I found no service for this. These come nearest:
price = <b>🧮 What it costs</b>

    { $parts }
price-how-many = How many? Choose, or write a number from { $min } to { $max }.
price-other = Write another number to see its price.
button-price-other = 🧮 Other service

mass = <b>📋 Many orders at once</b>

    Send a line for each order, up to { $most } of them: service, link and quantity, with | between them.

    <code>{ $example }</code>

    A service can be its number or its name. You see every line and its price before anything is placed.
mass-preview = { $parts }
mass-title = <b>📋 Good lines: { $good } of { $all }</b>
mass-good = ✅ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
mass-running = ⚠️ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
    Your order { $order } for this link is still under way.
mass-bad = ❌ { $number }. <code>{ $line }</code>
    { $why }
button-mass-confirm = ✅ { $count ->
    [one] Place one order for { $total }
   *[other] Place { $count } orders for { $total }
  }
button-mass-anew = ✏️ Write anew
receipt-mass = ✅ <b>{ $count ->
    [one] One order is placed
   *[other] { $count } orders are placed
  }</b>

    { $parts }

    💰 { $total }
    🕓 { $when }

    Your balance: <b>{ $balance }</b>
receipt-mass-line = <b>{ $order }</b> · { $service } × { $quantity } · { $price }
error-mass-line = This is no order. Please write service | link | quantity.
error-mass-no-lines = I found no orders in this. Please write one a line: service | link | quantity.
error-mass-type = { $service } needs more than a link and a quantity. Please order it by itself.
error-mass-repeated = This is the same as line { $line }. Please raise its quantity instead.
error-mass-too-many = These are { $count } lines, and at most { $most } go at once. Please send them in several parts.

## The desk: today, what needs a person, finding, orders, payments and wallets, as staff sees them

error-staff-only-manager = This is for managers of the shop.
error-staff-only-owner = This is for the owners of the shop.
error-act-not-possible = This is not possible any more: something has changed meanwhile. Please look at it again.
error-find-words = Please send between 1 and { $most } characters.
error-nothing-found = We found nothing for "{ $words }". Please try a number, a phone, a name, a @username or a link.
error-nobody-found = We found nobody for "{ $words }". Please try a phone, a @username or the customer's number.
error-reason-too-long = The reason is too long: at most { $most } characters. Please shorten it.
error-debit-too-large = The wallet holds { $max }. No more than that can be taken.
error-wallet-too-short = The wallet holds only { $max }. A payment can be given back while its money is still in the wallet.
error-payment-settled = Payment { $payment_id } is decided already.
error-no-more-pages = This is the last page.

button-find = 🔎 Find
button-find-again = 🔎 Find something else
button-credit = ➕ Credit
button-debit = ➖ Debit
button-block = 🚫 Block
button-block-person = 🚫 Block this customer
button-unblock = ✅ Unblock this customer
button-manage = 🛍 Change services
button-broadcast = 📣 Broadcast
button-close-shop = 🔧 Close for a while
button-open-shop = 🔓 Open the shop
button-csv = 📄 Export
button-keys = 🔑 API keys
button-team = 👥 Staff
button-log = 📜 Log
button-queue-review = ⚖️ In review: { $number }
button-queue-hand = ✋ By hand: { $number }
button-queue-payments = 💳 Payments: { $number }
button-queue-late = ⏳ Late work: { $number }
button-queue-suppliers = 🔌 Providers: { $number }
button-queue = ⚖️ Review queue
button-sorder = 📦 Order { $order }
button-spayment = 💳 Payment { $payment }
button-story = 📜 Whole story
button-whole-order = 📦 The order
button-inputs = 📄 All details as a file
button-copy-link = 📋 Copy the link
button-copy-phone = 📋 Copy the phone

desk = <b>🛠 Desk</b> · { $day }

    { $needs }

    { $orders }
    { $money }
    { $health }
desk-exactly = { $number }
desk-or-more = { $number } or more
desk-marked = { $mark } { $word }
desk-nothing-waits = 👌 Nothing needs you right now.
desk-waits = <b>This needs a person:</b>
    { $lines }
desk-waits-review = ⚖️ Orders in review: { $number }
desk-waits-hand = ✋ Orders to deliver by hand: { $number }
desk-waits-payments = 💳 Payments in review: { $number }
desk-waits-late = ⏳ Kinds of work that are late: { $number }
desk-waits-paused = ⏸ The provider { $provider } is paused
desk-waits-low = 🪫 The provider { $provider } runs low: { $balance }
desk-orders = <b>Orders today: { $orders }</b>
    { $states }
    👥 New customers: { $customers }
desk-no-orders = <b>No orders yet today</b>
    👥 New customers: { $customers }
desk-group = { $mark } { $word } { $number }
desk-group-under-way = Under way
desk-group-completed = Completed
desk-group-partial = Partial
desk-group-canceled = Canceled
desk-group-review = In review
desk-group-unpaid = Unpaid
desk-money = 💰 Revenue { $revenue } · profit { $profit }
    💳 Deposits { $deposits }
    { "" }
desk-money-refunds = 💰 Revenue { $revenue } · profit { $profit }
    ↩️ Refunds { $refunds }, taken off already
    💳 Deposits { $deposits }
    { "" }
desk-no-money = { "" }
desk-healthy = 🟢 The workers keep up.
desk-late = 🔴 Work is late, by up to { $minutes } min.
desk-state-awaiting-payment = Awaiting payment
desk-state-queued = Queued
desk-state-submitting = Being sent
desk-state-pending = Pending
desk-state-processing = Processing
desk-state-in-progress = In progress
desk-state-completed = Completed
desk-state-partial = Partial
desk-state-canceled = Canceled
desk-state-review = In review
desk-payment-created = 🕓 Just asked for
desk-payment-pending = 🕓 Waiting for the payer
desk-payment-succeeded = ✅ Arrived
desk-payment-failed = ✖️ Not paid
desk-payment-expired = ⌛ Expired
desk-payment-review = ⚖️ In review

queue = <b>{ $title }</b>
    { $hint }

    { $lines }
queue-empty = <b>{ $title }</b>

    👌 Nothing waits here.
queue-title-review = ⚖️ Orders in review
queue-title-hand = ✋ Orders by hand
queue-title-payments = 💳 Payments in review
queue-title-late = ⏳ Late work
queue-title-suppliers = 🔌 Providers that need you
queue-hint-review = Nobody knows whether the provider has these. Open one to answer.
queue-hint-hand = Deliver them, then open each and say how much was delivered.
queue-hint-payments = The gateway gave no clear answer. Open one to decide.
queue-hint-late = These jobs are overdue: the workers do not run, or somebody outside does not answer.
queue-hint-suppliers = Queued orders of a paused provider wait. One that is low may soon refuse orders.
queue-line-review = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔌 { $provider } · since { $since }
    ❔ { $note }
queue-line-hand = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🕓 since { $since }
queue-line-payment = <b>{ $payment }</b> · { $due } · { $method }
    👤 { $name } · since { $since }
    ❔ { $reason }
queue-line-late = ⏳ <b>{ $what }</b>
    { $number } waiting, the oldest is { $minutes } min late
queue-line-paused = ⏸ <b>{ $provider }</b> is paused. Balance: { $balance }
queue-line-low = 🪫 <b>{ $provider }</b> runs low. Balance: { $balance }. Another day like the last one needs more.
queue-balance-unknown = not known
queue-work-dispatch = Sending orders to { $whose }
queue-work-cancel = Cancelations at { $whose }
queue-work-refill = Refills at { $whose }
queue-work-pay = Asking for payments by { $whose }
queue-work-webhook = Messages of { $whose }
queue-work-refund = Giving payments back by { $whose }
queue-work-other = { $kind }

find-ask = <b>🔎 Find</b>

    Send me any of these:
    • the number of an order or of a customer (<code>#1001</code> is an order only)
    • a phone, a @username or a Telegram number (<code>tg:123456</code>)
    • a name, or a part of it; or forward me a message of the person
    • the link of an order
find-results = <b>🔎 Found for "{ $words }"</b>

    { $lines }
find-nothing = <b>🔎 Nothing for "{ $words }"</b>

    It may have been deleted meanwhile. Send me something else.
find-line-order = 📦 <b>{ $order }</b> · { $state }
    { $quantity } × { $service } · { $price }
find-line-person = 👤 <b>{ $name }</b>
    Customer { $number } · { $balance }
find-line-person-blocked = 🚫 <b>{ $name }</b> is blocked
    Customer { $number } · { $balance }

sorder = <b>Order { $order }</b> · { $state }
    🛍 { $quantity } × { $service }
    { $facts }

    <b>Latest</b>
    { $latest }

    { $acts }
sorder-link = 🔗 <code>{ $link }</code>
sorder-inputs = 📝 <code>{ $inputs }</code>
sorder-inputs-file = 📄 Everything that was given for order { $order }
sorder-runs = 🔁 In { $runs } runs of { $each }
sorder-money = 💰 { $parts }
sorder-price = { $price }
sorder-refunded = { $amount } refunded
sorder-cost = costs us { $amount }
sorder-delivered = 📊 Delivered { $delivered } of { $quantity }
sorder-start = 🏁 Start count: { $start }
sorder-by-hand = ✋ Delivered by hand
sorder-provider = 🔌 At { $provider } as <code>{ $number }</code>, its service { $service }
sorder-provider-unplaced = 🔌 For { $provider }, its service { $service }; it gave no number yet
sorder-service-off = ⏸ This service is not sold any more.
sorder-times = 🕓 Placed { $placed } · last change { $changed }
sorder-cancel-asked = ✋ The provider was asked to cancel on { $at }.
sorder-refill-asked = ♻️ The provider was asked for a refill on { $at }.
sorder-note = ❔ { $note }

acts-ended-refundable = ℹ️ It has ended, so it cannot be completed, canceled or sent again. Up to { $left } can still be refunded.
acts-ended = ℹ️ It has ended, and nothing is left to refund.
acts-unpaid = ℹ️ It is not paid yet, so it can only be canceled.
acts-being-sent = ℹ️ A worker is asking the provider right now. Nothing can be done until it has answered, a few minutes at most.
acts-left-sending = ℹ️ It was left while it was being sent: the provider may have it. Look there before you settle it.
acts-review = ℹ️ Nobody knows whether the provider has it. To cancel it or to send it again, answer the review.
acts-review-support = ℹ️ Nobody knows whether the provider has it. Look there, then answer.
acts-at-provider = ℹ️ { $provider } has it, so it cannot be sent again: it would be delivered and paid twice.
acts-queued = ℹ️ It waits to be sent to { $provider }. It can be refunded once it has ended.
acts-by-hand = ℹ️ Staff delivers it, so there is no provider to send it to.
acts-support = ℹ️ Managers can complete, cancel or refund it.

button-answer-review = ⚖️ Answer the review
button-act-complete = ✅ Complete
button-act-complete-hand = ✅ All delivered
button-act-part = 🟡 Complete in part
button-act-part-hand = 🟡 A part delivered
button-act-cancel = ✖️ Cancel and refund
button-act-cancel-hand = ✖️ Nothing delivered
button-act-resend = 📤 Send now
button-act-refund = ↩️ Refund
act-about-complete = You are about to complete it.
act-about-part = You are about to complete it in part.
act-about-cancel = You are about to cancel it.
act-about-resend = You are about to send it now.
act-about-refund = You are about to refund it.
act-part-ask = <b>How much of order { $order } was delivered?</b>

    { $quantity } × { $service }. As far as we know: { $delivered }.

    Send me a number from 1 to { $most }.
button-delivered = 📊 { $delivered }, as we know it
act-refund-ask = <b>How much of order { $order } goes back?</b>

    { $quantity } × { $service }. Up to { $left } can be refunded.

    Choose, or send me an amount.
button-refund-all = ↩️ All of it: { $amount }
act-reason = <b>Order { $order }: why?</b>

    { $quantity } × { $service } · { $price }
    { $act }

    Choose a reason, or write your own. { $told }
act-reason-kept = It stays in the order's story and in the log.
act-reason-told = The customer reads it, and it stays in the log.
act-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }
    { $state }

    { $consequence }
    📝 { $reason }

    This cannot be undone.
act-over = <b>Order { $order }</b> · { $state }

    Something has changed meanwhile, so this is not possible any more.
act-title-complete = Complete order { $order }?
act-title-part = Complete order { $order } in part?
act-title-cancel = Cancel order { $order }?
act-title-resend = Send order { $order } now?
act-title-refund = Refund order { $order }?
act-keeps-all = 💰 All { $quantity } count as delivered. The shop keeps { $kept }.
act-keeps-part = 💰 { $delivered } of { $quantity } count as delivered. The shop keeps { $kept }, and { $back } goes back to the wallet.
act-gives-all = ↩️ { $back } goes back to the wallet: { $before } → <b>{ $after }</b>.
act-gives-none = ↩️ Nothing was paid for it, so nothing goes back.
act-sends = 📤 { $provider } is asked for it as soon as possible.
act-refunds = ↩️ { $back } of the { $taken } that were paid goes back to the wallet: { $before } → <b>{ $after }</b>.
act-refunds-partner = 🤝 The partner gives { $share } of it back.
act-provider-goes-on = 🔌 { $provider } is not told and goes on; we no longer follow it there.
act-provider-stops = 🔌 { $provider } is asked to stop. What it has delivered by then ({ $delivered } as far as we know) is a gift.
act-provider-not-stopped = 🔌 { $provider } cannot be stopped: what it delivers, and what it costs us, is a gift.
button-confirm-complete = ✅ Yes, complete it
button-confirm-part = 🟡 Yes, complete it in part
button-confirm-cancel = ✖️ Yes, cancel and refund
button-confirm-resend = 📤 Yes, send it
button-confirm-refund = ↩️ Yes, refund
note-act-done = ✅ { $done }
toast-act-done = This was done already: { $done }
act-done-complete = Order { $order } is completed.
act-done-part = Order { $order } is completed in part.
act-done-cancel = Order { $order } is canceled.
act-done-resend = Order { $order } is on its way to the provider.
act-done-refund = Order { $order } is refunded.

review = <b>⚖️ Order { $order }: does { $provider } have it?</b>

    🛍 { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🔌 { $provider }, its service <code>{ $code }</code>
    🕓 since { $since }
    ❔ { $note }

    Look it up in the provider's own panel by link, service and time. Then give one of the three answers.
review-answered = <b>Order { $order }</b> · { $state }

    🛍 { $quantity } × { $service } · { $price }
    This order is not in review any more.
review-number = <b>Order { $order }: its number at { $provider }?</b>

    { $quantity } × { $service }

    Send me the number that the provider's panel shows for it.
review-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }

    { $consequence }
    📝 { $reason }

    This cannot be undone.
review-title-accepted = Order { $order } is { $number } at { $provider }?
review-title-resend = Send order { $order } again?
review-title-refund = Refund order { $order }?
review-consequence-accepted = 🔌 We follow it there from now on. The customer pays for what is delivered.
review-consequence-resend = 📤 { $provider } is asked for it once more. If it has the order after all, it will be delivered and paid twice.
review-consequence-refund = ↩️ The order is canceled, and { $price } goes back to the wallet. If { $provider } has the order after all, it is our loss.
review-done-accepted = Order { $order } is followed at the provider.
review-done-resend = Order { $order } is sent again.
review-done-refund = Order { $order } is canceled and refunded.
button-review-accepted = ✅ It is there: give its number
button-review-resend = 📤 It is not there: send again
button-review-refund = ↩️ It is not there: refund
button-confirm-review-accepted = ✅ Yes, that is its number
button-confirm-review-resend = 📤 Yes, send again
button-confirm-review-refund = ↩️ Yes, refund

story = <b>📜 The story of order { $order }</b>

    { $lines }
story-line = <i>{ $at }</i> · { $what }
story-word = { $word }
story-placed = 🛒 Placed ({ $mode })
story-payment = 💳 Payment { $payment } asked for: { $due } by { $method }
story-payment-event = 💳 Payment { $payment }: { $state }
story-payment-event-noted = 💳 Payment { $payment }: { $state } ({ $note })
story-event = ➡️ { $what }
story-event-noted = ➡️ { $what }: { $note }
story-did-by-staff = By staff
story-did-refunded = Refunded
story-did-cancel-asked = The provider is asked to cancel
story-did-cancel-accepted = The provider will cancel
story-did-cancel-refused = The provider does not cancel
story-did-cancel-unanswered = The provider gave no answer to the cancelation
story-did-refill-asked = The provider is asked for a refill
story-did-refill-accepted = The provider will refill
story-did-refill-refused = The provider does not refill
story-did-refill-unanswered = The provider gave no answer to the refill
story-did-wallet-short = Paid, but the wallet lacks
story-exchange = 🔌 Said to { $provider } ({ $action })
    → <code>{ $asked }</code>
    ← <code>{ $answered }</code>
story-money-hold = 💰 { $amount } reserved
story-money-post = 💰 { $amount } taken for what was delivered
story-money-void = 💰 { $amount } back to the wallet
story-money-refund = 💰 { $amount } refunded
story-money-earning = 🤝 { $amount } earned by the partner
story-money-unearn = 🤝 { $amount } given back by the partner
story-money-cost = 🔌 { $amount } owed to the provider
story-money-other = 💰 { $amount } ({ $cause })

person = <b>👤 { $name }</b> · customer { $number }
    💰 Balance: <b>{ $balance }</b>
    { $facts }
person-nameless = No name
person-blocked = 🚫 <b>Blocked</b>: no orders, no payments
person-held = 🔒 Reserved for open orders: { $held }
person-orders = 📦 Orders: { $number }, of these open: { $active }
person-identity = 📱 <code>{ $identity }</code>
person-chats = { $lines }
person-chat = 💬 { $who } · <code>tg:{ $id }</code> · last seen { $seen }
person-chat-gone = 💬 { $who } · <code>tg:{ $id }</code> · has blocked the bot
person-chat-named = @{ $username }
person-chat-nameless = no username
person-no-chat = 💬 No Telegram chat
person-inviter = 🎁 Invited by { $name } · customer { $number }
person-partner = 🤝 Customer of { $partner }
person-group = 🏷 Price group: { $group }
person-no-group = 🏷 No price group
person-language = 🌐 Language: { $language }
person-since = 🕓 Customer since { $since }
button-person-orders = 📦 Orders
button-person-payments = 💳 Payments
button-person-wallet = 📜 Wallet history
button-write = ✉️ Write a message
write-ask = <b>✉️ A message for { $name }</b>

    ✍️ Send me the words as they shall be read. You see them once more before they go out.
write-draft = <b>✉️ This is what { $name } will read</b>

    <blockquote>{ $text }</blockquote>

    Send it, or write it anew.
button-write-send = ✉️ Send it
toast-written = The message is on its way to { $name }.
note-written = ✉️ The message is on its way to { $name }.
error-no-chat = This customer has no chat with the bot, so we cannot write to them here. Please call or write another way.
error-chat-gone = This customer has blocked the bot, so no message reaches them. Please call or write another way.
person-list = <b>{ $title }</b>
    { $name } · { $balance }

    { $lines }
person-orders-title = 📦 Orders
person-orders-none = There are no orders.
person-order = <b>{ $order }</b> · { $state } · { $at }
    { $quantity } × { $service } · { $price }
person-payments-title = 💳 Payments
person-payments-none = There are no payments.
person-payment = <b>{ $payment }</b> · { $state } · { $at }
    { $due } · { $method }
person-wallet-title = 📜 Wallet history
person-wallet-none = Nothing has moved this wallet yet.
wallet-line-in = <b>+{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-out = <b>−{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-topup = Payment { $payment }
wallet-line-charge = Order { $order } placed
wallet-line-freed = Not delivered of order { $order }
wallet-line-refund = Refund of order { $order }
wallet-line-merge = From a joined account
wallet-line-credit = Given by staff
wallet-line-debit = Taken by staff
wallet-line-payback = Payment { $payment } given back
wallet-line-payback-freed = Payment { $payment } could not be given back
wallet-line-other = Other

who-ask = <b>{ $act }</b>

    For whom? Send me a phone, a @username, a Telegram number or the customer's number.

    All at once works, too: <code>{ $example }</code>
who-several = <b>{ $act }</b>

    Several people answer to "{ $words }". Whom do you mean?
who-act-credit = ➕ Give money to a wallet
who-act-debit = ➖ Take money from a wallet
who-act-block = 🚫 Block or unblock a customer
who-example-credit = +254712345678 5 paid in cash
who-example-debit = +254712345678 5 credited twice
who-example-block = +254712345678 charged back

wallet-title-credit = ➕ Give money to a wallet
wallet-title-debit = ➖ Take money from a wallet
wallet-amount = <b>{ $title }</b>

    👤 { $name }
    💰 Balance: { $balance }

    How much? You can add the reason: <code>5 paid in cash</code>
wallet-reason = <b>{ $title }</b>

    👤 { $name }
    💰 { $amount }

    Why? The customer reads the reason, and it stays in the log.
wallet-confirm = <b>{ $title }</b>

    Customer { $number }. The balance goes from { $before } to <b>{ $after }</b>.
    📝 { $reason }

    The customer is told the amount and the reason.
wallet-confirm-credit = Give { $amount } to { $name }?
wallet-confirm-debit = Take { $amount } from { $name }?
button-confirm-credit = ➕ Yes, give { $amount }
button-confirm-debit = ➖ Yes, take { $amount }
note-done-credit = ✅ { $amount } given to { $name }. The balance is { $balance } now.
note-done-debit = ✅ { $amount } taken from { $name }. The balance is { $balance } now.
toast-done-credit = Given already: { $amount } to { $name }. It is not given twice.
toast-done-debit = Taken already: { $amount } from { $name }. It is not taken twice.

block-title-block = 🚫 Block a customer
block-title-unblock = ✅ Unblock a customer
block-reason = <b>{ $title }</b>

    👤 { $name }

    Why? Choose a reason, or write your own. It stays in the log; the customer does not read it.
block-confirm = <b>{ $title }</b>

    Customer { $number }
    { $consequence }
    📝 { $reason }
block-confirm-block = Block { $name }?
block-confirm-unblock = Unblock { $name }?
block-consequence-block = 🚫 No new orders and no payments, neither here nor over the API. Open orders go on ({ $active }), and { $balance } stays in the wallet. You can unblock at any time.
block-consequence-unblock = ✅ Orders and payments are possible again at once. There is { $balance } in the wallet.
button-confirm-block = 🚫 Yes, block
button-confirm-unblock = ✅ Yes, unblock
note-done-block = 🚫 { $name } is blocked now.
note-done-unblock = ✅ { $name } may order and pay again.
toast-done-block = { $name } is blocked already.
toast-done-unblock = { $name } is unblocked already.

spayment = <b>Payment { $payment }</b> · { $state }
    { $facts }

    { $acts }
spayment-due = 💳 { $due } by { $method }
spayment-fee = 🧾 Its fee: { $fee }
spayment-credited = 💰 Credited: { $credited }
spayment-flag-over = ⚠️ More arrived than was asked for.
spayment-flag-under = ⚠️ Less arrived than was asked for.
spayment-flag-late = ⚠️ It arrived late.
spayment-flag-unasked = ⚠️ Nobody had asked for it.
spayment-phone = 📱 <code>{ $phone }</code>
spayment-remote = 🔌 At the gateway: <code>{ $remote }</code>
spayment-reason = ❔ { $reason }
spayment-asked = <i>{ $at }</i> · 🛒 Asked for
spayment-event = <i>{ $at }</i> · { $state }
spayment-event-noted = <i>{ $at }</i> · { $state } ({ $note })
spayment-charge = 🧾 Charge <code>{ $charge }</code>: { $amount }
spayment-charge-asked = 🧾 Charge <code>{ $charge }</code>: { $amount }, the gateway was asked on { $at } to give it back
spayment-charge-refunded = 🧾 Charge <code>{ $charge }</code>: { $amount }, given back on { $at }
spayment-in-review = ℹ️ { $method } gave no clear answer. Look in its own books, then decide. Money that comes later is credited in any case.
spayment-open = ℹ️ It has not arrived. If it still comes, it is credited by itself.
spayment-unable = ℹ️ { $method } cannot give money back by itself. Take it from the wallet and pay it out another way.
spayment-given-back = ℹ️ It was given back, or the gateway is being asked to.
spayment-able = ℹ️ It can be given back to the payer as long as its money is in the wallet.
button-look-again = 🔄 Ask the gateway again
button-pay-payback = ↩️ Give back
button-pay-arrived = ✅ It has arrived
button-pay-not-paid = ✖️ It was not paid
toast-looking-again = The gateway is asked once more. Refresh in a moment.
pay-title-payback = Give payment { $payment } back?
pay-title-arrived = Has payment { $payment } arrived?
pay-title-not-paid = Was payment { $payment } not paid?
pay-arrived-ask = <b>How much of payment { $payment } has arrived?</b>

    { $due } was asked for by { $method }. Send me the amount that stands in its books.
button-arrived-all = 💳 Exactly { $amount }
pay-reason = <b>{ $title }</b>

    Why? Choose a reason, or write your own. It stays in the log.
spayment-confirm = <b>{ $title }</b>

    👤 { $name }
    { $consequence }
    📝 { $reason }

    This cannot be undone.
pay-consequence-payback = ↩️ { $amount } leaves the wallet ({ $before } → <b>{ $after }</b>), and { $method } is asked to give it to the payer. If it refuses, the money returns to the wallet.
pay-consequence-arrived = 💰 { $arrived } counts as arrived. { $amount } goes to the wallet: { $before } → <b>{ $after }</b>.
pay-consequence-not-paid = ✖️ Payment { $payment } of { $due } ends as not paid, and the customer is told. If the money still comes, it is credited.
pay-over = <b>Payment { $payment }</b> · { $state }

    Something has changed meanwhile, so this is not possible any more.
button-confirm-pay-payback = ↩️ Yes, give it back
button-confirm-pay-arrived = ✅ Yes, it has arrived
button-confirm-pay-not-paid = ✖️ Yes, it was not paid
note-pay-payback = ✅ The gateway is asked to give payment { $payment } back.
note-pay-arrived = ✅ Payment { $payment } is credited.
note-pay-not-paid = ✅ Payment { $payment } ends as not paid.
toast-pay-payback = This was done already: payment { $payment } is being given back.
toast-pay-arrived = This was done already: payment { $payment } is credited.
toast-pay-not-paid = This was done already: payment { $payment } has ended.

reason-delivered = Delivered
reason-delivered-part = A part was delivered
reason-provider-says = The provider says so
reason-customer-asked = The customer asked
reason-not-delivered = Not delivered
reason-wrong-link = Wrong link
reason-mistake = Our mistake
reason-not-at-provider = Not at the provider
reason-seen-at-provider = Seen at the provider
reason-dropped = It dropped again
reason-too-late = Too late
reason-goodwill = Goodwill
reason-paid = Paid another way
reason-compensation = Compensation
reason-charged-back = Charged back
reason-paid-out = Paid out
reason-abuse = Abuse
reason-own-wish = Own wish
reason-settled = Settled
reason-paid-twice = Paid twice
reason-seen-at-gateway = Seen at the gateway
reason-not-at-gateway = Not at the gateway
reason-maintenance = Maintenance
reason-too-busy = Too much to do
reason-all-done = All is done

log = <b>📜 The last acts</b>

    { $lines }
log-empty = <b>📜 The last acts</b>

    Nothing has been written down yet.
log-line = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }: { $reason }
log-line-bare = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }
