# Russian. Keys and their order follow en.ftl; a key that is missing here is spoken in English.
# A value named `count` inflects its sentence; all others are put in as they are.

### The HTTP API: `data.text` of each answer, ready to be sent to a customer

api-registered = Добро пожаловать, { $name }! Вы зарегистрированы. Ваш баланс: { $balance } { $currency }.
api-registered-nameless = Добро пожаловать! Вы зарегистрированы. Ваш баланс: { $balance } { $currency }.
api-logged-in = С возвращением, { $name }! Ваш баланс: { $balance } { $currency }.
api-logged-in-nameless = С возвращением! Ваш баланс: { $balance } { $currency }.
api-balance = Ваш баланс: { $balance } { $currency }.
api-balance-held = Ваш баланс: { $balance } { $currency }. Под открытые заказы зарезервировано { $held } { $currency }.

api-services-empty = По вашему запросу услуг не нашлось. Попробуйте другие слова или запросите весь список.
api-services-category = { $name }
api-services-line = { $number }. { $name }: { $rate } { $currency } за 1000
api-services-line-package = { $number }. { $name }: { $rate } { $currency } за заказ
api-services-more = … Страница { $page } из { $pages }.
api-services-cut = … и ещё { $count ->
    [one] { $count } услуга
    [few] { $count } услуги
    [many] { $count } услуг
   *[other] { $count } услуги
  }. Выберите категорию или поищите по словам.

api-price = { $quantity } × { $service }: { $price } { $currency }. Ваш баланс: { $balance } { $currency }.
api-price-short = { $quantity } × { $service }: { $price } { $currency }. Ваш баланс: { $balance } { $currency }. Чтобы сделать заказ, пополните его на { $shortfall } { $currency }.

api-order-placed = Заказ { $order } оформлен: { $quantity } × { $service } за { $price } { $currency }. Ваш баланс: { $balance } { $currency }.
api-order-duplicate = Такой заказ только что был оформлен под номером { $order }: { $quantity } × { $service } за { $price } { $currency }. Второй раз мы его не оформили.
api-order-awaiting = Заказ { $order } ждёт вашей оплаты на сумму { $amount } { $currency }: { $quantity } × { $service } за { $price } { $currency }. { $instructions } { $url }
api-order-status = Заказ { $order }: { $status }. { $quantity } × { $service }, выполнено { $delivered }, осталось { $remains }.
api-order-status-short = Заказ { $order }: { $status }. { $quantity } × { $service }.
api-order-short = В кошельке не хватает { $missing } { $currency }.
api-order-canceled = Заказ { $order } отменён.
api-order-cancel-asked = Мы запросили отмену заказа { $order }. Вы платите только за то, что успеют выполнить, остальное вернётся на ваш баланс.
api-order-refill-asked = Мы запросили восстановление по заказу { $order }.
api-orders-empty = Заказов пока нет.
api-orders-line = { $number }. Заказ { $order }: { $service } × { $quantity }, { $status }
api-status-awaiting-payment = Ожидает оплаты
api-status-pending = В очереди
api-status-processing = Обрабатывается
api-status-in-progress = Выполняется
api-status-completed = Выполнен
api-status-partial = Выполнен частично
api-status-canceled = Отменён

api-payment-pending = Платёж { $payment } на сумму { $due } { $currency } ещё не завершён. { $instructions } { $url }
api-payment-succeeded = Платёж { $payment } получен: { $amount } { $currency }. Ваш баланс: { $balance } { $currency }.
api-payment-failed = Платёж { $payment } на сумму { $due } { $currency } не прошёл. На баланс ничего не зачислено, попробуйте, пожалуйста, ещё раз.
api-payment-expired = Срок платежа { $payment } на сумму { $due } { $currency } истёк. Создайте, пожалуйста, новый.
api-payment-review = Платёж { $payment } на сумму { $due } { $currency } проверяет наша команда.
# What a gateway tells the payer to do.
invoice-title = Пополнение на { $amount } { $currency }
invoice-description = За { $stars } Stars на ваш баланс в { $shop } поступит { $amount } { $currency }.
invoice-description-order = За { $stars } Stars на ваш баланс в { $shop } поступит { $amount } { $currency }, и с него будет оплачен заказ { $order }. Остаток сохранится на балансе.
instructions-pay-invoice = Нажмите, пожалуйста, кнопку оплаты в счёте в вашем чате: { $amount } { $currency } через Telegram Stars.
instructions-confirm-on-phone = Подтвердите, пожалуйста, платёж на сумму { $amount } { $currency } на телефоне { $phone }.

api-payment-instructions-phone = Подтвердите, пожалуйста, запрос на телефоне.
api-payment-instructions-page = Перейдите, пожалуйста, на страницу оплаты.
api-methods-none = Сейчас нет доступных способов оплаты.
api-methods-line = { $number }. { $title } ({ $name }): от { $min } до { $max } { $currency }
api-information = { $shop } отвечает по этому адресу. Все вызовы и рецепты для тех, кто собирает чат-ботов: { $url }

api-page-title = Платёж { $payment }
api-page-amount = Сумма
api-page-fee = в том числе комиссия
api-page-method = Способ оплаты
api-page-phone = Телефон
api-page-expires = Действует до
api-page-pending = Ждём вашу оплату
api-page-succeeded = Оплачено. Спасибо!
api-page-failed = Платёж не прошёл
api-page-expired = Срок этого платежа истёк
api-page-review = Ваш платёж проверяется
api-page-pay = Открыть страницу оплаты
api-page-again = Обновить
api-page-back = Эту страницу можно закрыть и вернуться в чат.
api-page-unknown = Такого платежа нет
api-page-unknown-why = Откройте ссылку из чата ещё раз или запросите там новый платёж.

### Refusals, one for each code: what is wrong, and what to do

error-missing-fields = Не хватает данных: { $fields }. Добавьте их, пожалуйста, и попробуйте ещё раз.
error-unfilled-placeholder = Поле { $field } не заполнено: в нём осталась переменная сценария «{ $variable }». Задайте её значение перед отправкой запроса.
error-invalid-field = Значение поля { $field } не подходит. Проверьте его, пожалуйста, и попробуйте ещё раз.
error-not-one-value = В поле { $field } передан список или объект. Передайте одно значение.
error-repeated-field = Поле { $field } передано несколько раз с разными значениями. Передайте его один раз.
error-invalid-text = В поле { $field } есть недопустимые символы. Наберите текст, пожалуйста, заново.
error-too-long = В поле { $field } слишком длинное значение, максимум символов: { $most }. Сократите его, пожалуйста.
error-invalid-json = Запрос не является корректным JSON (около символа { $place }). Часто причина в кавычке или переносе строки внутри raw body: используйте визуальный редактор или форму.
error-not-an-object = Запрос содержит список JSON. Передайте один объект JSON с полями.
error-invalid-encoding = Текст запроса не в UTF-8. Отправьте его в UTF-8.
error-body-incomplete = Запрос дошёл не полностью. Отправьте его, пожалуйста, ещё раз.
error-invalid-multipart = Не удалось прочитать форму. Передайте поля в JSON или обычной формой.
error-too-many-fields = В запросе слишком много полей, допустимо не больше { $most }. Передайте меньше.
error-bad-request = Не удалось прочитать запрос. Отправьте обычный HTTP-запрос с полями в JSON или форме.

error-invalid-phone-number = Номер телефона { $value } не подходит. Напишите его, пожалуйста, с кодом страны, например 254712345678.
error-invalid-quantity = Количество должно быть целым числом, например 1000. Напишите, пожалуйста, только цифры.
error-quantity-out-of-range = { $service }: значение { $field } должно быть от { $min } до { $max }. Вы указали { $quantity }.
error-invalid-number = Поле { $field } должно быть целым числом от { $min } до { $max }. Вы написали: { $value }
error-invalid-amount = Сумма должна быть числом, например 5 или 12.50. Напишите, пожалуйста, только цифры.
error-amount-out-of-range = { $method } принимает суммы от { $min } до { $max }, знаков после точки не больше { $decimals }. Выберите, пожалуйста, другую сумму.
error-amount-not-carried = { $method } принимает только суммы, кратные { $unit }. Выберите, пожалуйста, { $carried } вместо { $amount }.
error-amount-too-large = Это больше, чем можно обработать за один раз. Выберите, пожалуйста, число поменьше.
error-too-many-decimals = В числе { $value } слишком много знаков после точки, можно не больше { $decimals }. Округлите его, пожалуйста.
error-invalid-currency = Такая валюта нам не известна.
error-invalid-link = { $value } не подходит для услуги { $service }. Пришлите, пожалуйста, ссылку такого вида: { $example }
error-too-many-lines = В поле { $field } должна быть хотя бы одна строка, но не больше { $most }. Вы прислали: { $value }.
error-invalid-delay = Задержка указывается в минутах, можно выбрать: { $choices }.
error-invalid-date = { $value } не похоже на дату. Напишите её как день/месяц/год, например 31/12/2026.
error-no-dripfeed = Эту услугу нельзя выполнить в несколько запусков. Уберите поле runs.
error-min-above-max = Наименьшее количество на публикацию не может быть больше наибольшего.
error-invalid-payment-mode = Оплатить заказ так нельзя: { $value }. Выберите один из вариантов: { $choices }.
error-invalid-payment-method = Выберите, пожалуйста, способ оплаты: { $choices }.
error-no-payment-method = Сейчас нет доступных способов оплаты. Попробуйте, пожалуйста, позже.
error-invalid-page = Страницы { $value } нет, всего страниц: { $pages }.
error-invalid-before = { $value } не является номером заказа. Передайте значение next с предыдущей страницы.

error-invalid-api-key = API-ключ не указан или недействителен. Проверьте поле api_key в запросе.
error-insufficient-balance = На балансе { $balance } { $currency }, а нужно { $price } { $currency }. Пополните его, пожалуйста, на { $shortfall } { $currency } и попробуйте ещё раз.
error-forbidden = Это действие не разрешено.
error-scope-missing = У этого API-ключа нет права «{ $scope }». Попросите у магазина ключ с таким правом.
error-customer-blocked = Этот аккаунт заблокирован. Свяжитесь, пожалуйста, с магазином.
error-phone-linked-already = К вашему аккаунту уже привязан телефон { $phone_number }. Если номер изменился, свяжитесь, пожалуйста, с магазином.
error-wallet-not-empty = В вашем кошельке { $balance } { $currency }. Потратьте их, пожалуйста, или попросите магазин сначала их выплатить.
error-orders-open = Заказ { $order_id } ещё не завершён. Попробуйте, пожалуйста, когда он завершится.
error-payments-open = Платёж { $payment_id } ещё обрабатывается. Попробуйте, пожалуйста, когда он завершится.
error-too-many-prompts = На этот телефон недавно пришло слишком много запросов на оплату. Подождите, пожалуйста, десять минут и попробуйте ещё раз.
error-unknown-path = По этому адресу ничего нет. Все вызовы перечислены здесь: { $url }
error-not-found = Мы ничего не нашли. Проверьте данные, пожалуйста, и попробуйте ещё раз.
error-customer-not-found = Этот клиент нам ещё не знаком. Зарегистрируйтесь или сделайте первый заказ.
error-service-not-found = Мы не нашли такую услугу. Возможно, вы имели в виду: { $suggestions }?
error-service-not-found-blank = Мы не нашли такую услугу. Запросите, пожалуйста, список услуг.
error-order-not-found = Мы не нашли этот заказ. Проверьте, пожалуйста, его номер.
error-payment-not-found = Мы не нашли этот платёж. Проверьте, пожалуйста, его номер.
error-unknown-invoice = Этого счёта здесь уже нет. Запросите, пожалуйста, новый.
error-another-payer = Этот счёт выставлен другому человеку. Откройте магазин сами и пополните баланс там.
error-invoice-paid = Этот счёт уже оплачен. Чтобы заплатить ещё раз, запросите новый.
error-invoice-expired = Срок этого счёта истёк. Запросите, пожалуйста, новый.
error-invoice-closed = Этот счёт уже закрыт. Запросите, пожалуйста, новый.
error-amount-differs = Сумма в этом счёте уже не верна. Запросите, пожалуйста, новый.
error-not-refundable = Статус платежа { $payment_id }: { $state }. Платёжная система не может его вернуть. Сначала посмотрите на сам платёж.
error-charge-not-found = У платежа { $payment_id } нет такого списания. Сначала посмотрите на сам платёж.
error-already-refunded = Деньги по платежу { $payment_id } уже возвращены.
error-method-not-allowed = Этот адрес принимает только { $allowed }. Измените метод запроса.
error-conflict = Это не сочетается с тем, что было раньше. Проверьте, пожалуйста, и попробуйте ещё раз.
error-idempotency-key-reused = Идентификатор запроса { $request_id } уже использован для другого заказа. Для каждого заказа нужен новый.
error-not-cancelable = Этот заказ нельзя отменить.
error-not-refillable = По этому заказу восстановление невозможно.
error-order-settled = Заказ { $order_id } уже нельзя отменить, его статус: { $status }.
error-order-being-placed = Заказ { $order_id } сейчас оформляется. Попробуйте, пожалуйста, через несколько минут.
error-cancel-not-offered = Заказ { $order_id } нельзя отменить: для этой услуги отмена не предусмотрена.
error-refill-not-offered = По заказу { $order_id } восстановление невозможно: для этой услуги оно не предусмотрено.
error-not-completed = Статус заказа { $order_id }: { $status }. Восстановление можно запросить, когда заказ будет выполнен.
error-wrong-state = Сейчас это невозможно. Проверьте, пожалуйста, текущий статус.
error-reason-missing = Нужна причина. Напишите её, пожалуйста, в нескольких словах.
error-invalid-delivered = Выполненное количество должно быть целым числом от { $min } до { $max }. Вы написали: { $value }
error-invalid-provider-order = Не указан номер заказа у поставщика. Пришлите его, пожалуйста, в том виде, в каком его показывает панель поставщика.
error-provider-order-taken = Этот номер у поставщика уже записан за заказом { $other }. Проверьте его, пожалуйста, ещё раз.
error-order-ended = Заказ { $order_id } уже завершён, его статус: { $status }.
error-order-not-ended = Заказ { $order_id } ещё не завершён. Завершите или отмените его.
error-order-not-paid = Заказ { $order_id } ещё не оплачен. Его можно только отменить.
error-order-by-hand = Заказ { $order_id } выполняется вручную, отправлять его некому. Завершите или отмените его.
error-order-at-provider = Заказ { $order_id } уже у поставщика { $provider } под номером { $provider_order }. Если отправить его ещё раз, он будет выполнен и оплачен дважды.
error-refund-too-large = По этому заказу можно вернуть не больше { $max } { $currency }. Вы написали: { $value }
error-invalid-user-id = { $value } не является номером пользователя Telegram. Пришлите, пожалуйста, номер, а не имя.
error-staff-not-found = Среди сотрудников нет никого с номером { $user_id }.
error-last-owner = Это последний владелец. Сначала назначьте владельцем кого-нибудь ещё.
error-claim-over = У этого магазина уже есть владелец. Попросите его дать вам доступ.
error-claim-wrong = Ссылка недействительна. Откройте самую новую из тех, что вывел магазин.
error-claim-expired = Этой ссылке больше суток. Перезапустите магазин: он выведет новую.
error-invalid-markup = Наценка должна быть процентом от -99 до 10 000.
error-cost-unknown = Себестоимость этой услуги неизвестна: поставщик её не сообщил. Задайте вместо наценки цену.
error-invalid-alias = В названии должно быть от 1 до { $most } символов и не должно быть «|». Выберите, пожалуйста, другое.
error-too-many-aliases = У этой услуги уже максимум других названий: { $most }. Сначала удалите одно.
error-alias-not-found = У этой услуги нет другого названия «{ $value }».
error-not-unique = На «{ $value }» уже откликается услуга { $other }. Выберите другое название или сначала снимите его с той услуги.
error-broadcast-empty = Пока нечего отправлять. Напишите, пожалуйста, текст сообщения.
error-broadcast-running = Рассылка { $broadcast_id } ещё идёт. Дождитесь её конца или сначала остановите её.
error-broadcast-ended = Эта рассылка уже завершена.
error-broadcast-not-found = Мы не нашли эту рассылку.
error-request-too-large = Запрос слишком большой, допустимо не больше { $most } байт. Отправьте меньше данных.
error-rate-limited = Слишком быстро. Подождите, пожалуйста, { $count ->
    [one] { $count } секунду
    [few] { $count } секунды
    [many] { $count } секунд
   *[other] { $count } секунды
  } и попробуйте ещё раз.
error-timeout = Это заняло слишком много времени. Прежде чем повторять, проверьте, не выполнен ли запрос. Тот же заказ, отправленный снова в течение короткого времени, не оформится дважды.
error-unavailable = Сейчас магазин не может это сделать. Попробуйте, пожалуйста, чуть позже: тот же заказ, отправленный ещё раз, не оформится дважды.
error-internal = Что-то пошло не так на нашей стороне. Попробуйте, пожалуйста, позже и сообщите магазину этот номер: { $request }

### The bot. Texts are HTML; values are escaped. Buttons, toasts and commands are plain

## What Telegram shows before anybody writes

bot-description = { $shop }: лайки, подписчики, просмотры и многое другое для ваших страниц. Узнавайте цены, заказывайте, следите за заказами и пополняйте кошелёк прямо в этом чате.
bot-short-description = { $shop }: заказывайте, оплачивайте и следите за заказами в чате.

command-start = Начать или вернуться на главную
command-services = Все услуги и цены
command-search = Найти услугу по словам
command-price = Узнать, сколько это стоит
command-order = Заказать сразу много
command-orders = Ваши заказы
command-status = Узнать статус заказа
command-balance = Сколько в вашем кошельке
command-topup = Пополнить кошелёк
command-history = Все движения ваших денег
command-favourites = Ваши избранные услуги
command-language = Выбрать язык
command-settings = Уведомления, телефон, язык
command-help = Как это работает
command-support = Написать человеку
command-paysupport = Помощь с оплатой
command-terms = Правила магазина
command-privacy = Что мы о вас храним
command-cancel = Прервать начатое
command-admin = Управление: сегодня и что ждёт вас
command-find = Найти заказ или клиента
command-credit = Зачислить деньги в кошелёк
command-debit = Списать деньги из кошелька
command-block = Заблокировать или разблокировать клиента
command-service = Приостановить или изменить услугу
command-apikey = Ключи для API
command-staff = Кто ведёт магазин
command-broadcast = Написать всем клиентам

## Words that stand everywhere

button-back = ‹ Назад
button-home = 🏠 Главная
button-cancel = Отмена
button-resume = ▶️ Продолжить начатое
button-services = 🛍 Услуги
button-search = 🔎 Поиск
button-orders = 📦 Мои заказы
button-topup = 💳 Пополнить
button-favourites = ⭐ Избранное
button-settings = ⚙️ Настройки
button-help = ❓ Помощь
button-desk = 🛠 Управление
button-private = Открыть личный чат

home = <b>{ $shop }</b>
    Ваш баланс: <b>{ $balance }</b>

    Что вы хотите сделать?

note-refused = ⚠️ { $why }
note-canceled = Отменено. Ничего не заказано и не оплачено.
note-edited = ✏️ Я не вижу правок в прежних сообщениях. Пришлите, пожалуйста, новое.
note-words-only = Я понимаю только текст и кнопки. Напишите, пожалуйста, словами или нажмите кнопку ниже.
note-unknown-command = Такой команды я не знаю. Все команды есть в меню рядом с полем ввода.
note-nothing-to-resume = Начатое уже не сохранилось. Начните, пожалуйста, заново.
note-given-up = 😔 Что-то пошло не так на нашей стороне, и ваше последнее сообщение не удалось обработать. Деньги за него не списаны. Если это повторится, сообщите в /support номер <b>{ $code }</b>.
toast-outdated = Эта кнопка из старого сообщения. Вот как всё обстоит сейчас.
screen-lost = Эта страница изменилась с тех пор, как вы её открыли. Начните, пожалуйста, заново с главной.
screen-not-yours = Эта страница только для сотрудников магазина.
group-private = Здравствуйте! Я магазин <b>{ $shop }</b>. Заказы и кошельки никого больше не касаются, поэтому я работаю только в личных чатах.
error-staff-only = Это только для сотрудников магазина.
