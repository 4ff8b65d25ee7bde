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
invoice-title = Пополнение на { $amount }
invoice-description = За { $stars } Stars на ваш баланс в { $shop } поступит { $amount }.
invoice-description-order = За { $stars } Stars на ваш баланс в { $shop } поступит { $amount }, и с него будет оплачен заказ { $order }. Остаток сохранится на балансе.
instructions-pay-invoice = Нажмите, пожалуйста, кнопку оплаты в счёте в вашем чате: { $amount } через Telegram Stars.
instructions-confirm-on-phone = Подтвердите, пожалуйста, платёж на сумму { $amount } на телефоне { $phone }.

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
error-invalid-currency = Такая валюта нам неизвестна.
error-invalid-link = «{ $value }» не подходит для услуги { $service }. Пришлите, пожалуйста, ссылку такого вида: { $example }
error-too-many-lines = В поле { $field } должна быть хотя бы одна строка, но не больше { $most }. Вы прислали: { $value }.
error-invalid-delay = Задержка указывается в минутах, можно выбрать: { $choices }.
error-invalid-date = { $value } не похоже на дату. Напишите её как день/месяц/год, например 31/12/2026.
error-no-dripfeed = Эту услугу нельзя выполнить по частям. Уберите поле runs.
error-min-above-max = Наименьшее количество на публикацию не может быть больше наибольшего.
error-invalid-payment-mode = Оплатить заказ так нельзя: { $value }. Выберите один из вариантов: { $choices }.
error-invalid-payment-method = Выберите, пожалуйста, способ оплаты: { $choices }.
error-no-payment-method = Сейчас нет доступных способов оплаты. Попробуйте, пожалуйста, позже.
error-invalid-page = Страницы { $value } нет, всего страниц: { $pages }.
error-invalid-before = { $value } не является номером заказа. Передайте значение next с предыдущей страницы.

error-invalid-api-key = API-ключ не указан или недействителен. Проверьте поле api_key в запросе.
error-insufficient-balance = На балансе { $balance }, а нужно { $price }. Пополните его, пожалуйста, на { $shortfall } и попробуйте ещё раз.
error-forbidden = Это действие не разрешено.
error-scope-missing = У этого API-ключа нет права «{ $scope }». Попросите у магазина ключ с таким правом.
error-customer-blocked = Этот аккаунт заблокирован. Свяжитесь, пожалуйста, с магазином.
error-phone-linked-already = К вашему аккаунту уже привязан телефон { $phone_number }. Если номер изменился, свяжитесь, пожалуйста, с магазином.
error-wallet-not-empty = В вашем кошельке { $balance }. Потратьте их, пожалуйста, или попросите магазин сначала их выплатить.
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
error-amount-differs = Сумма в этом счёте уже неверна. Запросите, пожалуйста, новый.
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
error-refund-too-large = По этому заказу можно вернуть не больше { $max }. Вы написали: { $value }
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
error-maintenance = Магазин ненадолго закрыт. Ничего из начатого не пропадёт. «{ $message }»
error-maintenance-blank = Магазин ненадолго закрыт. Смотреть можно, а заказать и пополнить баланс — позже. Ничего из начатого не пропадёт.
error-shop-closed-already = Магазин уже закрыт.
error-shop-open-already = Магазин уже открыт.
error-closing-message-too-long = Длина сообщения — { $length }, а показать можно не больше { $most }. Напишите, пожалуйста, короче.
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
command-maintenance = Закрыть магазин на время или открыть
command-export = Заказы, платежи или клиенты файлом

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
closed = 🔧 <b>Мы ненадолго закрыты.</b> «{ $message }»
    Смотреть можно, а заказы в работе выполняются.
closed-blank = 🔧 <b>Мы ненадолго закрыты.</b>
    Смотреть можно, а заказы в работе выполняются.
closed-for-customers = 🔧 <b>Магазин закрыт для клиентов</b> с { $since }, закрыл(а) { $who }.
    Они читают: «{ $message }»
    Сотрудники могут заказывать.
closed-for-customers-blank = 🔧 <b>Магазин закрыт для клиентов</b> с { $since }, закрыл(а) { $who }.
    Сотрудники могут заказывать.

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

## Account: welcome, phone, orders, settings, help and privacy

block = { $lines }

button-begin = 🚀 Начать
button-go-on = 🚀 Дальше
button-phone = 📱 Указать телефон
button-share-phone = 📱 Отправить мой номер
button-skip = Пропустить
button-language = 🌐 Язык
button-language-now = 🌐 { $name }
button-chosen = • { $label } •

welcome = <b>{ $shop }: лайки, подписчики и просмотры для ваших страниц</b>

    👀 Точную цену вы видите ещё до заказа.
    ↩️ За невыполненное деньги сами вернутся в кошелёк.
    🔔 О каждом заказе я сообщу вам здесь.

    Продолжая, вы принимаете /terms.
note-link-gone = 🔗 То, куда вела эта ссылка, уже исчезло или принадлежит не вам. Всё остальное здесь.
note-link-unknown = 🔗 Такой ссылки я не знаю. Ничего страшного: всё начинается здесь.
owner-now = 🔑 Теперь вы владелец этого магазина. Добро пожаловать!

contact-ask = <b>Ваш номер телефона</b>

    Если вы общались с нами в другом мессенджере, по номеру сюда перейдут ваш кошелёк и ваши заказы. Мы никогда не звоним, и номер больше никто не увидит.

    Нажмите большую кнопку под полем ввода или пропустите этот шаг.
contact-button-here = 👇 Кнопка под полем ввода.
contact-skipped = 👌 Можно и без телефона. Если передумаете, он есть в настройках.
contact-typed = ✋ Не пишите, пожалуйста, номер вручную: только кнопка под полем ввода подтверждает, что он ваш.
contact-not-own = 🙏 Это чужой номер, или его переслали. Отправьте, пожалуйста, свой номер кнопкой: так никто не сможет завладеть чужим аккаунтом.
contact-known = 📱 Телефон { $phone } уже привязан к этому чату.
contact-tied = 📱 <b>Телефон привязан</b>

    Номер { $phone } теперь привязан к этому чату. С ним у вас везде один кошелёк и одни и те же заказы.
contact-merged = 📱 <b>Телефон привязан</b>

    Мы нашли ваш аккаунт с номером { $phone } и объединили его с этим чатом. Ваш кошелёк: <b>{ $balance }</b>. { $orders }
contact-orders = { $count ->
    [0] Заказов там пока нет.
    [one] Вместе с ним здесь { $count } заказ.
    [few] Вместе с ним здесь { $count } заказа.
    [many] Вместе с ним здесь { $count } заказов.
   *[other] Вместе с ним здесь { $count } заказа.
  }

orders-list = <b>📦 Ваши заказы</b>

    { $lines }

    Нажмите на номер, чтобы узнать подробности.
orders-empty = <b>📦 Ваши заказы</b>

    Заказов у вас пока нет. Первый займёт минуту.
orders-none-here = <b>📦 Ваши заказы</b>

    Таких заказов нет.
orders-line = { $mark } <b>{ $order }</b> · { $state } · { $percent }
    { $quantity } × { $service }
orders-line-short = { $mark } <b>{ $order }</b> · { $state }
    { $quantity } × { $service }
orders-all = Все { $number }
orders-active = Активные { $number }
orders-done = Готовые { $number }
button-older = Раньше ›
button-newer = ‹ Новее
button-earlier = ‹ Раньше
button-later = Позже ›
button-page = { $page }/{ $pages }
toast-page = Страница { $page } из { $pages }

order = <b>Заказ { $order }</b>
    { $parts }
order-state = { $mark } { $state }
order-progress = { $bar } { $percent }
order-what = 🛍 { $quantity } × { $service }
order-what-package = 🛍 { $service }
order-runs = 🔁 Частей: { $runs }, в каждой по { $each }
order-link = 🔗 <code>{ $link }</code>
order-username = 👤 <code>{ $username }</code>
order-price = 💰 { $price }
order-came-back = ↩️ В кошелёк вернулось { $amount }.
order-came-back-partial = ↩️ Не выполнено { $undelivered } из { $quantity }, поэтому в кошелёк вернулось { $amount }. Вы заплатили { $paid }.
order-nothing-paid = За него ничего не заплачено.
order-start-count = 🏁 Было в начале: { $number }
order-counts = 📊 Выполнено: { $delivered }. Осталось: { $remains }.
order-placed = 🕓 Оформлен: { $when }
order-changed = 🔄 Обновлён: { $when }
order-reason = ℹ️ { $why }
order-cancel-pending = ✋ Вы попросили отменить заказ. Поставщик остановится как можно скорее; деньги за невыполненное вернутся в кошелёк.
order-refill-pending = ♻️ Вы запросили восстановление { $when }. Повторить можно через день.
order-waits-for-payment = 💳 Выполнение начнётся само сразу после оплаты.
button-refresh = 🔄 Обновить
button-cancel-order = ✖️ Отменить заказ
button-refill = ♻️ Восстановить
button-again = 🔁 Повторить заказ
button-pay = 💳 Оплатить
button-copy-number = 📋 Номер заказа
button-support = 💬 Поддержка
button-see-order = 📦 Открыть заказ
toast-no-change = С прошлого раза ничего не изменилось.
toast-updated = Обновлено.

order-cancel = <b>Отменить заказ { $order }?</b>

    { $quantity } × { $service }

    { $consequence }
order-cancel-unpaid = Он ещё не оплачен, так что вы ничего не теряете.
order-cancel-at-once = Выполнение ещё не началось. В кошелёк сразу вернётся { $price }.
order-cancel-later = Заказ уже выполняется. Мы попросим поставщика остановиться: вы платите за то, что он успеет выполнить, а остальная часть суммы { $price } вернётся в кошелёк.
button-cancel-yes = ✖️ Да, отменить заказ
button-cancel-no = Нет, оставить
toast-order-canceled = Заказ { $order } отменён.
toast-cancel-asked = Мы попросили поставщика остановить заказ { $order }.
toast-refill-asked = Мы запросили восстановление по заказу { $order }.

status-list = <b>🔎 Как идут ваши заказы</b>

    { $lines }
status-unknown = ❔ Нет среди ваших заказов: <code>{ $numbers }</code>
status-too-many = ✂️ Я проверяю за раз только первые номера, не больше { $most }.

news-order-paid = 💳 <b>Заказ { $order } оплачен и передан в работу</b>
    { $quantity } × { $service }
news-order-started = ⚡ <b>Заказ { $order } начал выполняться</b>
    { $quantity } × { $service }
news-order-completed = ✅ <b>Заказ { $order } выполнен</b>
    { $quantity } × { $service }
news-order-partial = 🟡 <b>Заказ { $order } выполнен частично</b>
    Выполнено { $delivered } из { $quantity } × { $service }.
    ↩️ В кошелёк вернулось { $amount } из { $price }. Ваш баланс: <b>{ $balance }</b>
news-order-canceled = ✖️ <b>Заказ { $order } отменён</b>
    { $quantity } × { $service }
    ↩️ В кошелёк вернулось { $amount }. Ваш баланс: <b>{ $balance }</b>
news-order-canceled-unpaid = ✖️ <b>Заказ { $order } отменён</b>
    { $quantity } × { $service }
    Он не был оплачен, так что ничего не списано.
news-orders = 📦 <b>Новости о { $count ->
    [one] { $count } заказе
    [few] { $count } заказах
    [many] { $count } заказах
   *[other] { $count } заказа
  }</b>

    { $parts }
news-orders-line = { $mark } <b>{ $order }</b> · { $quantity } × { $service } · { $state }
news-orders-more = … и ещё { $count }
news-orders-back = ↩️ Всего в кошелёк вернулось { $amount }. Ваш баланс: <b>{ $balance }</b>

settings = <b>⚙️ Настройки</b>

    🌐 Язык: { $name }
    { $news }
    { $phone }

    🎁 Ваша ссылка для друзей: <code>{ $link }</code>
    { $came }
settings-news-on = 🔔 Сообщения о заказах: включены
settings-news-off = 🔕 Сообщения о заказах: выключены. О возврате денег вы всё равно узнаете.
settings-phone = 📱 Телефон: { $phone }
settings-no-phone = 📱 Телефон: не указан
settings-came = { $count ->
    [0] По ней пока никто не пришёл.
    [one] По ней пришёл { $count } человек.
    [few] По ней пришли { $count } человека.
    [many] По ней пришли { $count } человек.
   *[other] По ней пришло { $count } человека.
  }
button-mute = 🔕 Выключить сообщения
button-unmute = 🔔 Включить сообщения
button-copy-invitation = 🎁 Ссылка для друзей
button-privacy = 🔒 Мои данные
button-export = ⬇️ Скачать данные
toast-muted = Сообщения о заказах выключены.
toast-unmuted = Сообщения о заказах включены.

language-choose = <b>🌐 Язык</b>

    На каком языке мне говорить?
toast-language = Теперь мой язык: { $name }.

help = <b>❓ Как это работает</b>

    1. Выберите услугу и пришлите ссылку на свою страницу или публикацию.
    2. Вы увидите точную цену; пока вы не подтвердите, ничего не спишется.
    3. Оплатите из кошелька или пополните его по ходу дела.
    4. Я сообщу, когда заказ начнёт выполняться и когда будет готов.
    5. За невыполненное деньги сами вернутся в кошелёк.

    Слова тоже работают: напишите «insta likes» или /status и номер.
button-terms = 📜 Правила
support = <b>💬 Написать человеку</b>

    { $contact }

    { $number }
support-person = Пишите сюда: { $contact }. Там отвечают люди, а не машины.
support-nobody = Магазин пока не указал, кому писать. Обратитесь, пожалуйста, к тому, кто дал вам ссылку на этого бота.
support-your-number = Расскажите, пожалуйста, что случилось, и укажите номер заказа или платежа и ваш номер клиента: <code>{ $customer }</code>.
support-order = Расскажите, пожалуйста, что случилось, и укажите эти номера: заказ <code>{ $order }</code>, клиент <code>{ $customer }</code>.
button-write-support = 💬 Написать в поддержку
button-copy-reference = 📋 Копировать номера
support-reference = Заказ { $order }, клиент { $customer }
support-reference-customer = Клиент { $customer }

terms = <b>📜 Правила магазина { $shop }</b>

    1. Вы покупаете лайки, подписчиков, просмотры и подобное для страницы или публикации, которую вправе продвигать.
    2. Цена та, которую вы подтвердили. При заказе она резервируется и списывается за то, что выполнено.
    3. За то, что выполнить нельзя, деньги вернутся в кошелёк: полностью или ровно за эту часть.
    4. Держите страницу открытой и не заказывайте то же самое в другом месте: иначе не отличить, что сделано нами.
    5. Восстановление возможно там, где его предлагает услуга.
    6. Сами платформы здесь ни при чём, и они могут убрать то, что им не нравится.
    7. Вопросы об оплате: /paysupport. Всё остальное: /support.
privacy = <b>🔒 Что мы о вас храним</b>

    <b>Что:</b> ваше имя и номер в Telegram, язык, телефон, если вы его указали, заказы со ссылками, платежи и избранное.
    <b>Зачем:</b> чтобы выполнять заказы, вести расчёты и отвечать на ваши вопросы. Исполнитель видит ссылку и количество, но не вас. Платёжный сервис видит телефон, с которого вы платите.
    <b>Как долго:</b> то, что вы здесь пишете, исчезает через несколько дней. Заказы и деньги остаются в учёте. Всё остальное хранится, пока вы это не удалите.

    Вы можете забрать все данные себе или удалить их.
button-forget = 🗑 Удалить мои данные
privacy-export = ⬇️ Всё, что мы о вас храним, одним файлом. Никому его не передавайте.
privacy-export-part = ⬇️ Самые новые записи из всего, что мы о вас храним (их тысячи), одним файлом. Никому его не передавайте.
toast-exported = Ваш файл уже в пути.
privacy-forget = <b>🗑 Удалить ваши данные?</b>

    Имя, телефон, язык, избранное и этот чат будут удалены. В учёте останутся заказы со ссылками и платежи с телефоном плательщика, но под номером, который ни к кому не ведёт.

    История заказов пропадёт навсегда. Если вы вернётесь, то уже как новый клиент.
button-forget-yes = 🗑 Да, удалить всё
button-forget-no = Нет, оставить
privacy-forgotten = 👋 <b>Ваши данные удалены.</b>
    Спасибо, что были с нами. Если решите вернуться, нажмите /start.

## Money: top up, payments, wallet, receipts and Stars

price-stars = { $stars } ⭐ ({ $amount })

topup-none = <b>💳 Пополнение</b>

    Сейчас нет доступных способов оплаты. Попробуйте, пожалуйста, позже или спросите нас.
topup-methods = <b>💳 Пополнение</b>

    { $parts }
topup-offer = <b>{ $method }</b>
    { $terms }
topup-limits = За раз от { $min } до { $max }
topup-fee = Комиссия: { $percent } сверху
topup-no-fee = Без комиссии
topup-star-worth = 1 ⭐ = { $worth }
topup-which = Как вам удобнее заплатить?
topup-amount = <b>💳 Пополнение через { $method }</b>

    { $parts }
topup-how-much = Выберите сумму или напишите свою, например <code>{ $example }</code>.
topup-balance = Ваш баланс: <b>{ $balance }</b>
topup-missing = 🧾 Для заказа не хватает <b>{ $amount }</b>.
topup-missing-much = 🧾 Для заказа не хватает <b>{ $amount }</b>. Это больше, чем { $method } принимает за раз, поэтому пополните, пожалуйста, в несколько приёмов.
topup-phone = <b>📱 С какого телефона платим?</b>

    { $method } запросит с этого телефона { $due }. Напишите, пожалуйста, номер, например <code>{ $example }</code>.
topup-phone-known = <b>📱 С какого телефона платим?</b>

    { $method } запросит с этого телефона { $due }. Выберите номер или напишите другой, например <code>{ $example }</code>.
topup-confirm = <b>💳 Пополнение через { $method }</b>

    { $facts }

    { $next }
topup-into = В кошелёк: <b>{ $amount }</b>
topup-fee-of = Комиссия ({ $percent }): { $fee }
topup-due = К оплате: <b>{ $due }</b>
topup-from-phone = Телефон: { $phone }
topup-lifted = ℹ️ Для заказа не хватает { $wanted }, а { $method } принимает от { $min }. Лишнее, { $extra }, останется в кошельке.
topup-rounded-missing = ℹ️ Для заказа не хватает { $wanted }; сумма округлена вверх до той, что может провести { $method }. Лишнее, { $extra }, останется в кошельке.
topup-rounded = ℹ️ Сумма { $wanted } округлена вверх до той, что может провести { $method }. Вся она поступит в кошелёк.
topup-next-phone = После нажатия кнопки { $method } отправит запрос на телефон. Подтвердите его там своим PIN-кодом.
topup-next-page = После нажатия кнопки вы получите ссылку на страницу оплаты { $method }.
topup-next-stars = После нажатия кнопки в этом чате появится счёт. Оплатите его своими Stars.
topup-credited = Деньги поступят в кошелёк сами, как только { $method } сообщит об оплате, обычно в течение минуты. На оплату у вас { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
  }.
topup-demo = 🧪 Это демонстрационный магазин: телефоны не звонят, настоящие деньги не списываются.
button-topup-amount-of = { $amount }
button-topup-missing = 🧾 Не хватает: { $amount }
button-topup-phone = 📱 { $phone }
button-topup-pay = ✅ Заплатить { $due }
button-topup-amount = ✏️ Сумма
button-topup-other-phone = 📱 Телефон
button-topup-method = 💳 Другой способ
toast-already-paying = Платёж { $payment } уже в пути. Второй раз мы ничего не запросим.
error-topup-beyond-limits = { $method } принимает за раз от { $min } до { $max }. Сумма { $amount } не подходит; выберите, пожалуйста, другую.
error-phone-unreadable = { $value } не похоже на номер телефона, с которого можно заплатить. Напишите его, пожалуйста, так: { $example }
error-method-gone = Этот способ оплаты больше недоступен. Выберите, пожалуйста, другой.
error-payment-goes-on = Платёж { $payment_id } ещё не завершён. Посмотрите, пожалуйста, на него ещё раз, прежде чем платить снова.

payment = <b>{ $title }</b>

    { $facts }

    { $what }
payment-title-created = ⏳ Платёж { $payment } готовится
payment-title-pending = ⏳ Платёж { $payment } ждёт вас
payment-title-succeeded = ✅ Платёж { $payment } получен
payment-title-failed = ❌ Платёж { $payment } не прошёл
payment-title-expired = ⌛ Срок платежа { $payment } истёк
payment-title-review = 🔍 Платёж { $payment } проверяется
payment-method = Способ: { $method }
payment-paid = Оплачено: { $due }
payment-credited = В кошелёк: <b>{ $amount }</b>
payment-fee = Комиссия: { $fee }
payment-fee-included = В том числе комиссия: { $fee }
payment-until = Оплатить до: { $at }
payment-at = Время: { $at }
payment-flag-over = ℹ️ Пришло больше нужной суммы { $amount }. Всё поступило в кошелёк.
payment-flag-under = ℹ️ Пришло меньше, чем нужно, поэтому в кошелёк поступило меньше суммы { $amount }.
payment-flag-nothing = ℹ️ Пришло меньше комиссии { $fee }, поэтому для кошелька ничего не осталось. Напишите нам, пожалуйста.
payment-flag-late = ℹ️ Платёж пришёл уже после срока, но всё равно засчитан.
payment-flag-unasked = ℹ️ Он не относился ни к одному вашему открытому платежу, поэтому мы зачислили его в кошелёк.
payment-flag-again = ℹ️ Оплата прошла { $count ->
    [one] { $count } раз
    [few] { $count } раза
    [many] { $count } раз
   *[other] { $count } раза
  }. В кошелёк поступило всё, итого { $amount }. Если хотите вернуть лишнее, напишите нам.
payment-now-created = Минутку, пожалуйста: мы отправляем запрос в { $method }.
payment-now-pending = 👉 { $instructions }

    Деньги поступят в кошелёк сами, как только { $method } сообщит об оплате, обычно в течение минуты. Тогда это сообщение изменится.
payment-now-failed = { $why } В кошелёк ничего не зачислено.

    Если деньги у вас всё же списались, мы зачислим их сюда, как только они придут.
payment-now-expired = Оплата не поступила вовремя, поэтому в кошелёк ничего не зачислено.

    Если вы заплатили в последний момент, мы зачислим деньги сюда, как только они придут.
payment-now-review = { $method } не сообщает точно, прошла ли ваша оплата. Этим занимается человек, поэтому не платите, пожалуйста, ещё раз. Мы напишем вам здесь.
payment-now-succeeded = Ваш баланс: <b>{ $balance }</b>
payment-do-phone = Подтвердите, пожалуйста, запрос на телефоне.
payment-do-page = Заплатите, пожалуйста, на странице оплаты.
payment-do-invoice = Оплатите, пожалуйста, счёт в этом чате. Если его не видно, подождите немного и начните заново.
payment-do-wait = Подождите, пожалуйста, немного.
payment-reason-1 = На балансе телефона не хватает денег.
payment-reason-1019 = Срок запроса на телефоне истёк.
payment-reason-1032 = Запрос отклонён на телефоне.
payment-reason-1037 = Телефон не ответил.
payment-reason-never-started = Запрос так и не дошёл до платёжного сервиса.
payment-reason-unreachable = Не удалось связаться с платёжным сервисом.
payment-reason-worth-changed = Стоимость Stars за это время изменилась.
payment-reason-busy = Telegram сейчас перегружен.
payment-reason-no-chat = Счёт не удалось отправить в ваш чат.
payment-reason-other = Платёжный сервис отклонил оплату.
checkout-busy = Магазин не успел ответить. Деньги не списаны; нажмите, пожалуйста, кнопку оплаты ещё раз.
button-open-payment-page = 🔗 К странице оплаты
button-try-again = 🔁 Ещё раз
button-payment-help = 💬 Помощь с платежом
button-copy-payment = 📋 Копировать номер
button-see-payment = 💳 Открыть платёж

receipt-payment = ✅ <b>Платёж { $payment } получен</b>

    { $facts }

    Ваш баланс: <b>{ $balance }</b>
receipt-payment-waiting = ✅ <b>Платёж { $payment } получен</b>

    { $facts }

    Ваш баланс: <b>{ $balance }</b>
    Начатое вами по-прежнему ждёт вас.
receipt-reference = Номер операции: <code>{ $reference }</code>
note-enough-now = ✅ Теперь денег на балансе достаточно.
note-still-short = ⚠️ Деньги пришли, но ещё не хватает { $amount }.
note-go-on = ✅ Деньги пришли. Можно продолжать с того же места.
news-payback = ↩️ <b>Платёж { $payment } возвращён</b>

    { $amount } вернулось к вам из кошелька через { $method }.
    Ваш баланс: <b>{ $balance }</b>
news-credit = 🎁 <b>В ваш кошелёк зачислено { $amount }</b>

    Магазин пишет: { $reason }
    Ваш баланс: <b>{ $balance }</b>
news-debit = ➖ <b>Из вашего кошелька списано { $amount }</b>

    Магазин пишет: { $reason }
    Ваш баланс: <b>{ $balance }</b>
news-refund = ↩️ <b>По заказу { $order } вернулось { $amount }</b>

    Магазин пишет: { $reason }
    Ваш баланс: <b>{ $balance }</b>
news-stars-unclear = ⭐ Ваши Stars пришли, но мы не смогли понять, за что. Этим занимается человек. Номер списания: <code>{ $charge }</code>.

wallet = <b>👛 Ваш кошелёк</b>

    Баланс: <b>{ $balance }</b>
    { $held }

    { $lately }
wallet-held = Зарезервировано под открытые заказы: { $amount }
wallet-nothing-held = Под открытые заказы ничего не зарезервировано.
wallet-lately = Последнее:
    { $lines }
wallet-empty = Движений пока не было. Пополните кошелёк, и можно заказывать.
history = <b>📜 Движения вашего кошелька</b>
    Баланс: <b>{ $balance }</b>

    { $lines }
history-empty = <b>📜 Движения вашего кошелька</b>

    Движений пока не было.
history-end = <b>📜 Движения вашего кошелька</b>

    Более ранних записей нет.
history-in = { $at } · <b>+{ $amount }</b> · { $what }
history-out = { $at } · <b>−{ $amount }</b> · { $what }
history-topup = платёж { $number }
history-charge = заказ { $number }
history-freed = возврат резерва по заказу { $number }
history-refund = возврат по заказу { $number }
history-merge = с другого вашего аккаунта
history-credit = от магазина
history-debit = списано магазином
history-payback = возврат платежа { $number }
history-payback-freed = платёж { $number } в итоге не возвращён
history-other = другое
payments = <b>💳 Ваши платежи</b>

    Нажмите на платёж, чтобы узнать о нём всё.
payments-empty = <b>💳 Ваши платежи</b>

    Здесь платежей нет.
payment-label-pending = ⏳ { $payment } · { $amount } · { $at }
payment-label-succeeded = ✅ { $payment } · { $amount } · { $at }
payment-label-failed = ❌ { $payment } · { $amount } · { $at }
payment-label-expired = ⌛ { $payment } · { $amount } · { $at }
payment-label-review = 🔍 { $payment } · { $amount } · { $at }
button-history = 📜 История
button-payments = 💳 Платежи
button-page-only = · { $page } ·
toast-page-only = Страница { $page }

paysupport = <b>💬 Помощь с платежом</b>

    Пришедшие деньги зачисляются сами, даже с опозданием. Если платёж идёт дольше часа или с ним что-то не так, напишите нам: мы отвечаем за каждый платёж, сделанный здесь. Поддержка самого Telegram с ними помочь не может.

    { $which }
paysupport-which = О каком платеже речь?
paysupport-none = Платежей у вас пока нет.
paysupport-payment = <b>💬 Помощь с платежом { $payment }</b>

    { $advice }

    { $contact }
    Укажите, пожалуйста: платёж <code>{ $payment }</code> ({ $method }), клиент <code>{ $customer }</code>.
paysupport-copied = Платёж { $payment }; клиент { $customer }
paysupport-pending = Он ждёт ваших денег. Как только вы заплатите, они сами поступят в кошелёк; платить дважды не нужно.
paysupport-succeeded = Он получен и зачислен. Если сумма неверна или вы хотите вернуть деньги, напишите нам.
paysupport-failed = Он не прошёл, и ничего не зачислено. Если деньги у вас всё же списались, они сами придут сюда или вернутся к вам; если прошёл час, напишите нам.
paysupport-expired = Оплата не поступила вовремя. Если вы заплатили в последний момент, деньги придут сюда сами; если прошёл час, напишите нам.
paysupport-review = Этим уже занимается человек. Не платите, пожалуйста, ещё раз.

## Staff: services, keys, the team and broadcasts

manage-ask = <b>🛍 Изменить услугу</b>

    В продаже: { $on }. Снято с продажи: { $off }.

    ✍️ Какую? Пришлите её номер или слова из названия.
manage-found = <b>🔎 Услуги по запросу «{ $words }»</b>

    Какая нужна? Можно прислать и другие слова.
manage-off-sale = <b>⏸ Услуги, снятые с продажи</b>

    Клиенты их не видят.
manage-off-sale-none = <b>⏸ Услуги, снятые с продажи</b>

    Таких нет: в продаже всё.
button-off-sale = ⏸ Снято с продажи { $number }
button-service-on = 🟢 { $number } · { $name }
button-service-off = ⏸ { $number } · { $name }

manage-service = <b>{ $number } · { $service }</b>
    { $category } · { $type }

    { $state }
    💰 Цена: <b>{ $rate }</b>
    { $margin }
    📏 От { $min } до { $max }
    { $can }
    { $source }
    { $aliases }
manage-on = 🟢 В продаже
manage-off = ⏸ Приостановлена, не продаётся
manage-vanished = 🚫 Снята с продажи: у поставщика её больше нет
manage-per-thousand = { $rate } за 1000
manage-per-order = { $rate } за заказ
manage-margin = 🏭 Себестоимость: { $cost }, маржа: { $margin } ({ $over } сверху)
manage-loss = ⚠️ Себестоимость: { $cost }, то есть каждая продажа приносит убыток { $margin } ({ $over } ниже себестоимости)
manage-cost-unknown = 🏭 Себестоимость: поставщик не сообщил
manage-by-hand = 🏭 Себестоимость: неизвестна, вы выполняете заказы сами
manage-can-refill = восстановление
manage-can-cancel = отмена
manage-can-dripfeed = выполнение по частям
manage-can = 🛟 Возможно: { $can }
manage-can-nothing = 🛟 Без восстановления, отмены и выполнения по частям
manage-source = 🚚 Поставщик { $provider }, номер у него { $theirs }
manage-source-hand = 🙌 Выполняется вручную
manage-aliases = 🏷 Другие названия: { $names }
manage-aliases-none = 🏷 Других названий нет
button-pause = ⏸ Приостановить
button-resume-sale = ▶️ В продажу
button-set-rate = 💰 Задать цену
button-set-markup = 📈 Задать наценку
button-add-alias = 🏷 Новое название
button-remove-alias = 🏷 Убрать название
button-as-customer = 👁 Глазами клиента

manage-ask-rate = <b>💰 Новая цена для { $number } · { $service }</b>

    Сейчас: { $rate }
    { $margin }

    ✍️ Пришлите новую цену, например 1.25.
manage-ask-markup = <b>📈 Наценка для { $number } · { $service }</b>

    Сейчас: { $rate }
    { $margin }

    ✍️ Пришлите процент сверх себестоимости, например 50 или 12.5.
manage-ask-alias = <b>🏷 Ещё одно название для { $number } · { $service }</b>

    ✍️ Пришлите название, по которому клиенты смогут её заказать, например как они сами говорят.
manage-aliases-ask = <b>🏷 Названия услуги { $number } · { $service }</b>

    Какое убрать?

manage-title-pause = ⏸ Приостановить { $number } · { $service }
manage-title-resume = ▶️ Вернуть в продажу { $number } · { $service }
manage-title-rate = 💰 Новая цена для { $number } · { $service }
manage-title-markup = 📈 Новая наценка для { $number } · { $service }
manage-title-alias = 🏷 Ещё одно название для { $number } · { $service }
manage-title-unalias = 🏷 Убрать название у { $number } · { $service }
manage-old-new = Сейчас: { $old }
    Станет: <b>{ $new }</b>
manage-change-rate = Сейчас: { $old }
    Станет: <b>{ $new }</b>
    { $margin }
manage-change-markup = Сейчас: { $old }
    Станет: <b>{ $new }</b>, сверх себестоимости { $over }
    { $margin }
manage-change-alias = Другие названия сейчас: { $names }
    Новое: <b>{ $name }</b>
manage-change-unalias = Другие названия сейчас: { $names }
    Убираем: <b>{ $name }</b>
manage-why = <b>{ $title }</b>

    { $change }

    ✍️ Почему? Выберите причину или напишите. Она останется в журнале.
manage-confirm = <b>{ $title }?</b>

    { $change }

    { $consequence }
    📝 Причина: { $reason }
manage-then-pause = 👉 Клиенты её больше не найдут, открытые расчёты цены не сработают. Оформленные заказы продолжатся.
manage-then-resume = 👉 Клиенты смогут заказать её сразу.
manage-then-rate = 👉 Действует сразу: клиентов с открытым расчётом цены спросят ещё раз. В оформленных заказах цена прежняя.
manage-then-markup = 👉 Действует сразу: клиентов с открытым расчётом цены спросят ещё раз. В оформленных заказах цена прежняя.
manage-then-alias = 👉 Кто закажет «{ $name }» в чате или через API, получит эту услугу.
manage-then-unalias = 👉 Заказы по названию «{ $name }» в чате и через API больше не будут поняты.
manage-then-sync = 🔄 Следующая синхронизация с { $provider } снова задаст цену по своей наценке.
button-yes-pause = ⏸ Да, приостановить
button-yes-resume = ▶️ Да, в продажу
button-yes-rate = ✅ Да, задать эту цену
button-yes-markup = ✅ Да, задать наценку
button-yes-alias = ✅ Да, добавить
button-yes-unalias = 🏷 Да, убрать название
manage-done-pause = Услуга { $number } приостановлена.
manage-done-resume = Услуга { $number } в продаже.
manage-done-rate = Услуга { $number } теперь стоит { $rate }.
manage-done-markup = Услуга { $number } теперь стоит { $rate }.
manage-done-alias = У услуги { $number } теперь есть и название «{ $name }».
manage-done-unalias = У услуги { $number } больше нет названия «{ $name }».
note-manage-done = ✅ { $done }
toast-manage-done = Это уже сделано: { $done }
note-manage-changed = 🔄 Тем временем услугу изменили, поэтому ничего не сделано. Вот как всё обстоит сейчас.
error-alias-known = У этой услуги уже есть название «{ $value }».
error-rate-as-it-is = Цена и так уже { $value }
reason-provider-trouble = Проблемы у поставщика
reason-complaints = Жалобы
reason-no-demand = Нет спроса
reason-works-again = Снова работает
reason-cost-changed = Изменилась себестоимость
reason-competition = Конкуренция
reason-customers-say-so = Так говорят клиенты

keys = <b>🔑 API-ключи</b>

    { $lines }
keys-none = <b>🔑 API-ключи</b>

    Пока ни одного. Ключ позволяет чат-боту партнёра заказывать через API.
keys-line = { $mark } <b>Ключ { $number }</b> · { $owner } · <code>{ $hint }…</code>
    { $scopes }
    { $used }
keys-house = сам магазин
keys-partner = { $name }
button-key = Ключ { $number } · { $owner }
button-new-key = ➕ Новый ключ
scope-all = все права
scope-read = видеть цены и заказы
scope-order = оформлять заказы
scope-topup = пополнять кошельки
key-used = Последний раз использован { $at }
key-unused = Ещё не использовался
key-valid = 🟢 Действует
key-valid-until = 🟢 Действует до { $at }
key-expired = ⛔ Истёк { $at }
key-revoked = ⛔ Отозван { $at }
key = <b>🔑 Ключ { $number } ({ $owner })</b>

    { $state }
    Начинается с: <code>{ $hint }</code>
    Права: { $scopes }
    Создан: { $created }
    { $used }
button-revoke = ⛔ Отозвать
key-why = <b>⛔ Отозвать ключ { $number } ({ $owner })</b>

    Начинается с: <code>{ $hint }</code>
    { $used }

    ✍️ Почему? Выберите причину или напишите. Она останется в журнале.
key-revoke = <b>⛔ Отозвать ключ { $number } ({ $owner })?</b>

    Начинается с: <code>{ $hint }</code>
    { $used }

    { $consequence }
    📝 Причина: { $reason }
key-then-revoked = 👉 Всё, что им пользуется, остановится через 5 секунд и навсегда. Ключ нельзя вернуть, но можно создать новый.
button-yes-revoke = ⛔ Да, отозвать ключ { $number }
note-key-revoked = ⛔ Ключ { $number } ({ $owner }) отозван.
toast-key-revoked = Ключ { $number } уже отозван.
key-owner = <b>🔑 Новый ключ: чей?</b>

    ✍️ Пришлите имя партнёра, нового или знакомого, или выберите ниже. Клиенты, пришедшие по ключу партнёра, принадлежат этому партнёру.
button-key-house = 🏠 Сам магазин
key-terms = <b>🔑 Новый ключ ({ $owner })</b>

    { $who }

    Что ему разрешено? Нажмите, чтобы изменить.
key-terms-house = Он обслуживает тех же клиентов, что и этот бот.
key-terms-new = «{ $name }» новый партнёр, он появится вместе с этим ключом.
key-terms-partner = У этого партнёра уже есть { $count ->
    [one] { $count } ключ
    [few] { $count } ключа
    [many] { $count } ключей
   *[other] { $count } ключа
  }.
button-scope-on-read = ☑️ Видеть цены и заказы
button-scope-off-read = ⬜ Видеть цены и заказы
button-scope-on-order = ☑️ Оформлять заказы
button-scope-off-order = ⬜ Оформлять заказы
button-scope-on-topup = ☑️ Пополнять кошельки
button-scope-off-topup = ⬜ Пополнять кошельки
button-make-key = 🔑 Создать ключ
key-once = <b>🔑 Ключ { $number } ({ $owner })</b>

    <code>{ $secret }</code>

    { $where }
    ⚠️ Скопируйте его сейчас. Это сообщение само удалится, срок в секундах: { $seconds }. Показать ключ ещё раз не сможет никто. У кого он есть, тот может тратить деньги своих клиентов.
key-where = Адрес: <code>{ $url }/api.php</code>
button-copy-key = 📋 Копировать ключ
toast-key-made = Ключ { $number } уже создан. Он показан в сообщении выше.
error-scope-needed = Ключу нужно разрешить хоть что-нибудь. Выберите, пожалуйста, хотя бы одно право.
error-invalid-partner-name = В имени партнёра от 1 до { $most } символов, и это не «house». Пришлите, пожалуйста, другое.
error-key-not-found = Такого ключа нет, или он уже отозван.
error-partner-not-found = Такого партнёра нет.
reason-leaked = Ключ утёк
reason-unused = Больше не нужен
reason-replaced = Заменён другим

team = <b>👥 Кто ведёт магазин</b>

    { $lines }
team-line = <b>{ $name }</b> · { $role } · <code>{ $id }</code>
team-line-fixed = <b>{ $name }</b> · { $role } · <code>{ $id }</code> · из настроек
button-member = { $name }
button-hire = ➕ Добавить человека
role-owner = владелец
role-manager = менеджер
role-support = поддержка
role-none = не сотрудник
role-may-owner = 👑 <b>Владелец</b>: всё, в том числе ключи и сотрудники.
role-may-manager = 🛠 <b>Менеджер</b>: ещё и кошельки, услуги и рассылки.
role-may-support = 💬 <b>Поддержка</b>: находит заказы и клиентов, видит, как у них дела.
member = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    С { $at }, доступ дал: { $by }
member-self = <b>👤 { $name }, это вы</b>
    <code>{ $id }</code>

    { $may }
    С { $at }, доступ дал: { $by }

    Вашу роль может изменить другой владелец.
member-fixed = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    Этот владелец назван в настройках магазина, изменить это можно только там.
button-other-role = 🔁 Другая роль
button-dismiss = 🚪 Убрать
team-hire = <b>➕ Добавить человека</b>

    ✍️ Пришлите @имя, если человек уже открывал @{ $shop }, иначе его номер в Telegram.
team-choose = <b>👤 { $name }</b>
    <code>{ $id }</code>

    В какой роли?

    { $lines }
team-choose-other = <b>👤 { $name }</b>
    <code>{ $id }</code>

    Сейчас: { $role }. Какую роль дать вместо этой?

    { $lines }
button-role-owner = 👑 Владелец
button-role-manager = 🛠 Менеджер
button-role-support = 💬 Поддержка
team-title-hire = 👤 Дать роль: { $name }
team-title-dismiss = 🚪 Убрать из сотрудников: { $name }
team-why = <b>{ $title }</b>
    <code>{ $id }</code>

    Сейчас: { $old }
    Станет: <b>{ $new }</b>

    ✍️ Почему? Выберите причину или напишите. Она останется в журнале.
team-confirm = <b>{ $title }?</b>
    <code>{ $id }</code>

    Сейчас: { $old }
    Станет: <b>{ $new }</b>

    { $consequence }
    📝 Причина: { $reason }
team-then-dismissed = 👉 Уже со следующего шага всё служебное для этого человека закрыто. Как для клиента ничего не меняется.
button-yes-hire = ✅ Да, дать эту роль
button-yes-dismiss = 🚪 Да, убрать
note-hired = ✅ { $name }: теперь роль «{ $role }».
note-dismissed = 🚪 { $name } больше не в числе сотрудников.
toast-hired = { $name }: роль «{ $role }» уже выдана.
toast-dismissed = { $name } уже не в числе сотрудников.
team-you-hired = 👥 <b>Ваша роль в { $shop } теперь: { $role }</b>

    В разделе «Управление» видно, что требует вашего внимания, а в меню рядом с полем ввода перечислены ваши команды.
team-you-dismissed = 👋 Вы больше не сотрудник { $shop }. Ваш кошелёк и заказы остаются как есть.
error-own-role = Это ваша собственная роль. Попросите, пожалуйста, другого владельца её изменить.
error-owner-by-settings = Этот владелец назван в настройках магазина. Измените это, пожалуйста, там.
error-role-as-it-is = У этого человека уже такая роль.
error-invalid-role = Такой роли нет.
error-person-unknown = Пользователь { $name } мне не знаком: ему сначала нужно открыть бота. Пришлите, пожалуйста, номер в Telegram.
reason-joins-us = Приходит к нам
reason-other-duties = Другие обязанности
reason-left-us = Больше у нас не работает

closing-why-close = <b>🔧 Закрыть магазин на время?</b>

    Клиенты могут смотреть, но не заказывать и не пополнять баланс — ни в чате, ни по API. Заказы в работе выполняются, начатые платежи зачисляются. Сотрудники по-прежнему могут всё.

    Почему? Выберите причину или напишите свою. Она останется в журнале; клиенты её не увидят.
closing-why-open = <b>🔓 Открыть магазин снова?</b>

    Почему? Выберите причину или напишите свою. Она останется в журнале.
closing-message = <b>🔧 Что прочитают клиенты?</b>

    ✍️ Пришлите несколько слов, например «Вернёмся в 18:00»; не больше { $most } знаков. Их покажут как есть на всех языках.
button-no-message = Закрыть без сообщения
closing-confirm-close = <b>🔧 Закрыть магазин для клиентов?</b>

    Кто захочет заказать или пополнить баланс, прочитает:
    <i>{ $told }</i>

    📝 { $reason }
closing-confirm-open = <b>🔓 Открыть магазин для клиентов?</b>

    Они сразу смогут заказывать и пополнять баланс.
    📝 { $reason }
button-yes-close = 🔧 Да, закрыть магазин
button-yes-open = 🔓 Да, открыть магазин
closing-done-close = 🔧 Магазин закрыт для клиентов.
closing-done-open = 🔓 Магазин снова открыт.

export-ask = <b>📄 Выгрузить в CSV</b>

    Файл для таблиц, сначала новое, не больше { $most } строк. Что выгрузить?
export-orders = Заказы
export-payments = Платежи
export-customers = Клиенты
export-when = <b>📄 { $what }</b>

    За какое время? { $of }

    Дни начинаются в полночь ({ $zone }).
export-of-orders = Считается время заказа.
export-of-payments = Считается время запроса платежа.
export-of-customers = Те, кто пришёл за это время, с балансом на сейчас.
period-today = Сегодня
period-week = Последние 7 дней
period-thirty = Последние 30 дней
period-month = Этот месяц
period-before = Прошлый месяц
period-all = Всё
export-ready = 📄 <b>{ $what }</b> · { $period }
    Строк: { $number }
export-ready-part = 📄 <b>{ $what }</b> · { $period }
    Это самые новые строки ({ $number }), есть и другие. Для остальных выберите время короче.
export-failed = 📄 <b>{ $what }</b> · { $period }
    Файл не удалось записать. Попробуйте, пожалуйста, позже.

announcement = { $text }
broadcast-write-first = <b>📣 Написать клиентам</b>

    ✍️ Пришлите мне готовый текст сообщения. До отправки вы увидите, как оно выглядит.
broadcast-write = <b>📣 Написать клиентам</b>

    ✍️ Пришлите мне готовый текст сообщения. До отправки вы увидите, как оно выглядит.

    <b>Недавние</b>
    { $lines }
broadcast-line = <b>{ $broadcast }</b> · { $at } · { $state } · { $sent } из { $total }
    <i>{ $beginning }</i>
broadcast-is-sending = идёт
broadcast-is-stopped = остановлена
broadcast-is-done = завершена
button-broadcast-open = 📣 Рассылка { $broadcast } идёт
audience-all = всем
audience-language = тем, чей язык { $language }
broadcast-draft = <b>📣 Вот как это будет выглядеть</b>

    <blockquote>{ $text }</blockquote>

    👥 Кому: { $audience }, это { $count ->
    [one] { $count } чат
    [few] { $count } чата
    [many] { $count } чатов
   *[other] { $count } чата
  }. Не получат те, кто выключил сообщения или заблокировал бота.
    ✍️ Чтобы заменить текст, пришлите другой.
broadcast-draft-nobody = <b>📣 Вот как это будет выглядеть</b>

    <blockquote>{ $text }</blockquote>

    👥 Кому: { $audience }; сейчас таких нет. Выберите, пожалуйста, кому отправить.
button-broadcast-audience = 👥 Кому?
button-broadcast-test = 🧪 Отправить мне
button-broadcast-anew = ✍️ Написать заново
button-broadcast-next = 📣 Отправить в { $count ->
    [one] { $count } чат
    [few] { $count } чата
    [many] { $count } чатов
   *[other] { $count } чата
  }…
note-broadcast-rewritten = ✍️ Текст заменён.
toast-broadcast-tested = Сообщение выше: таким его получат клиенты.
toast-broadcast-dropped = Черновик удалён. Ничего не отправлено.
broadcast-audience = <b>👥 Кому отправить?</b>

    Сейчас: { $audience }.
button-audience-all = 🌍 Всем · { $number }
button-audience = { $language } · { $number }
broadcast-confirm = <b>📣 Отправить в { $count ->
    [one] { $count } чат
    [few] { $count } чата
    [many] { $count } чатов
   *[other] { $count } чата
  }?</b>

    Кому: { $audience }.
    <i>{ $beginning }</i>

    👉 Отправка начнётся сразу, около двадцати сообщений в секунду. Её можно остановить, но отправленное уже не вернуть.
button-broadcast-send = 📣 Да, в { $count ->
    [one] { $count } чат
    [few] { $count } чата
    [many] { $count } чатов
   *[other] { $count } чата
  }
toast-broadcast-begun = Рассылка { $broadcast } уже началась. Второй раз она не отправится.
broadcast-sending = <b>📣 Рассылка { $broadcast } идёт</b>

    { $bar } { $percent }
    Отправлено: { $sent }. Не удалось: { $failed }. Всего: { $total }.

    Кому: { $audience }.
    <i>{ $beginning }</i>
broadcast-done = <b>✅ Рассылка { $broadcast } завершена</b>

    Отправлено: { $sent }. Не удалось: { $failed }. Всего: { $total }.

    Кому: { $audience }.
    <i>{ $beginning }</i>
broadcast-stopped = <b>✋ Рассылка { $broadcast } остановлена</b>

    { $bar } { $percent }
    Отправлено: { $sent }. Не удалось: { $failed }. Всего: { $total }.

    Кому: { $audience }.
    <i>{ $beginning }</i>
button-broadcast-stop = ✋ Остановить
button-broadcast-new = 📣 Новое сообщение
button-broadcast-see = 📣 Посмотреть
broadcast-stop = <b>✋ Остановить рассылку { $broadcast }?</b>

    Пока отправлено: { $sent } из { $total }.

    👉 Кто ещё не получил сообщение, уже не получит. Продолжить рассылку будет нельзя.
button-broadcast-stop-yes = ✋ Да, остановить
button-broadcast-stop-no = Пусть идёт дальше
toast-broadcast-stopped = Остановлено.
news-broadcast-done = ✅ <b>Рассылка { $broadcast } завершена</b>
    Отправлено: { $sent }. Не удалось: { $failed }. Всего: { $total }.
error-announcement-too-long = Слишком длинно: символов { $length }, а помещается не больше { $most }. Сократите, пожалуйста.
error-broadcast-nobody = Отправлять некому. Выберите, пожалуйста, кому.

## Shop: browse, quote, order

button-page-before = ‹
button-page-after = ›
button-category = { $name } ({ $number })
button-service = { $name } · { $rate }
button-order = 🛒 Заказать
button-price = 🧮 Цена
button-favourite = ☆ В избранное
button-unfavourite = ⭐ Убрать из избранного
button-share = 🔗 Поделиться ссылкой
button-send-on = 📤 Отправить другу
button-order-number = 📦 Заказ { $order }
button-service-page = ℹ️ Об услуге
toast-favourite = Теперь это в вашем избранном.
toast-unfavourite = Больше не в избранном.

categories = <b>🛍 Услуги</b>

    Выберите категорию или напишите, что ищете: <i>insta likes</i>
categories-none = <b>🛍 Услуги</b>

    Сейчас в продаже ничего нет. Загляните, пожалуйста, чуть позже.
category = <b>{ $name }</b>

    { $about }
category-none = <b>{ $name }</b>

    В этой категории ничего не осталось. Выберите, пожалуйста, другую.
goods-rates = Цены указаны за 1000.
goods-rates-mixed = Цены указаны за 1000, у пакетов за весь пакет.
goods-rates-package = Цены указаны за весь пакет.
goods-line = { $number }. { $name }

favourites = <b>⭐ Избранное</b>

    { $parts }
favourites-none = <b>⭐ Избранное</b>

    { $parts }
favourites-how = Пока пусто. Откройте понравившуюся услугу и нажмите «В избранное»: она появится здесь.
favourites-gone = { $count ->
    [one] Сейчас не продаётся { $count } из них.
    [few] Сейчас не продаются { $count } из них.
    [many] Сейчас не продаются { $count } из них.
   *[other] Сейчас не продаются { $count } из них.
  }

service = { $parts }
service-title = <b>{ $name }</b>
    { $category } · № { $number }
service-rate = 💵 <b>{ $rate }</b> за 1000
service-rate-package = 💵 <b>{ $rate }</b> за пакет
discount = 🏷 Вместо <s>{ $public }</s>: вы экономите <b>{ $saved }</b>
service-range = 🔢 От { $min } до { $max } в одном заказе
service-range-posts = 🔢 От { $min } до { $max } на каждую публикацию
service-by-post = 📝 Новые публикации профиля получают их сами
service-by-line = 📝 Тексты присылаете вы, по одному в строке; каждая строка считается за один
service-time = ⏱ В среднем: { $time }
span-from-to = { $least }–{ $most }
span-seconds = { $count ->
    [one] { $number } секунда
    [few] { $number } секунды
    [many] { $number } секунд
   *[other] { $number } секунды
  }
span-minutes = { $count ->
    [one] { $number } минута
    [few] { $number } минуты
    [many] { $number } минут
   *[other] { $number } минуты
  }
span-hours = { $count ->
    [one] { $number } час
    [few] { $number } часа
    [many] { $number } часов
   *[other] { $number } часа
  }
span-days = { $count ->
    [one] { $number } день
    [few] { $number } дня
    [many] { $number } дней
   *[other] { $number } дня
  }
span-weeks = { $count ->
    [one] { $number } неделя
    [few] { $number } недели
    [many] { $number } недель
   *[other] { $number } недели
  }
service-refill = ♻️ Если число упадёт, его можно восстановить
service-no-refill = ➖ Без восстановления, если число упадёт
service-cancel = ✋ Можно отменить по ходу выполнения
service-no-cancel = ➖ После начала отменить нельзя
service-dripfeed = 💧 Можно выполнить постепенно, по частям
service-example = Например: { $quantity } стоят <b>{ $total }</b>
service-about = <i>{ $about }</i>
service-gone = <b>{ $name }</b>

    😔 Эта услуга больше не продаётся. Вот самые похожие:
service-gone-blank = <b>{ $name }</b>

    😔 Эта услуга больше не продаётся. Выберите, пожалуйста, другую.
error-service-gone = Эта услуга больше не продаётся. Выберите, пожалуйста, другую.
error-catalogue-changed = Список услуг тем временем изменился. Выберите, пожалуйста, заново.

search = <b>🔎 Поиск</b>

    Что ищете? Напишите несколько слов, например <i>insta likes</i>, или номер услуги.
button-seek = ⌨️ Искать по мере ввода
search-found = <b>🔎 { $words }</b>
    { $count ->
        [one] Подходит { $count } услуга.
        [few] Подходят { $count } услуги.
        [many] Подходят { $count } услуг.
       *[other] Подходят { $count } услуги.
    } { $about }
search-near = <b>🔎 { $words }</b>

    Такой услуги я не вижу. Вот самые похожие:
search-none = <b>🔎 { $words }</b>

    Ничего не нашлось. Попробуйте, пожалуйста, другие слова или посмотрите список услуг.
search-link = <b>🔗 Что заказать для вашей ссылки?</b>
    <code>{ $link }</code>

    { $about }
search-link-none = <b>🔗 Ваша ссылка</b>
    <code>{ $link }</code>

    Для ссылок с этого сайта услуг нет. Посмотрите, пожалуйста, список услуг.

inline-about = { $category } · { $rate } за 1000
inline-about-package = { $category } · { $rate } за пакет
inline-near = Точных совпадений нет. Самые похожие ›
inline-none = Сейчас ничего не продаётся. Открыть магазин ›
inline-invitation = 🎁 Пригласить друга в магазин
inline-invitation-card = <b>{ $shop }: лайки, подписчики и просмотры для ваших страниц</b>

    Точную цену вы видите ещё до заказа, а за невыполненное деньги сами вернутся в кошелёк.
button-visit-shop = 🛍 Открыть магазин

ask = { $parts }
ask-service = 🛒 <b>{ $name }</b>
ask-now = Сейчас: <code>{ $value }</code>
ask-link-url = <b>Какая ссылка?</b> Пришлите адрес страницы или публикации, например:
    <code>{ $example }</code>

    Она должна быть открытой, чтобы её видели все.
ask-link-profile = <b>Какой профиль?</b> Пришлите ссылку на него или его @имя, например:
    <code>{ $example }</code>

    Он должен быть открытым, чтобы его видели все.
ask-link-any = <b>Для чего заказ?</b> Пришлите ссылку или имя, например:
    <code>{ $example }</code>
ask-link-none = <b>Для чего заказ?</b>
ask-quantity = <b>Сколько?</b> Выберите или напишите число от { $min } до { $max }.

    { $rate }
ask-comments = <b>Какие комментарии?</b> Пришлите их одним сообщением, по одному в строке.
ask-comments-counted = <b>Какие комментарии?</b> Пришлите их одним сообщением, по одному в строке: от { $min } до { $max }. Каждая строка — один комментарий.
ask-usernames = <b>Какие имена пользователей?</b> Пришлите их одним сообщением, по одному в строке.
ask-usernames-counted = <b>Какие имена пользователей?</b> Пришлите их одним сообщением, по одному в строке: от { $min } до { $max }.
ask-keywords = <b>Какие ключевые слова?</b> Пришлите их одним сообщением, по одному в строке.
ask-hashtags = <b>Какие хештеги?</b> Пришлите их одним сообщением, по одному в строке, например <i>#travel</i>.
ask-hashtag = <b>Какой хештег?</b> Например <i>#travel</i>.
ask-username = <b>Какое имя пользователя?</b> Пришлите его так, как оно указано в профиле, например <i>@name</i>.
ask-media = <b>Какая публикация?</b> Пришлите ссылку на неё: упомянуты будут те, кому она понравилась.
ask-groups = <b>Какие группы?</b> Пришлите ссылки на них, по одной в строке.
ask-answer-number = <b>Какой ответ в опросе?</b> Пришлите его номер, считая сверху.
ask-min = <b>Сколько как минимум на каждую новую публикацию?</b> От { $min } до { $max }.
ask-max = <b>Сколько как максимум на каждую новую публикацию?</b> От { $min } до { $max }. Число выбирается случайно между этими двумя.
ask-posts = <b>Для скольких новых публикаций?</b>
ask-old-posts = <b>Для скольких уже вышедших публикаций?</b> Этот шаг можно пропустить.
ask-delay = <b>Через сколько минут после публикации начинать?</b> Этот шаг можно пропустить.
ask-expiry = <b>До какого дня?</b> Напишите его как день/месяц/год, например <i>31/12/2030</i>. Этот шаг можно пропустить.
ask-runs = <b>💧 На сколько частей?</b> В каждой части будет { $quantity }, так что две части дадут вдвое больше и обойдутся вдвое дороже.
ask-interval = <b>💧 Сколько минут между частями?</b>
ask-country = <b>Из какой страны?</b> Напишите её название или две буквы кода. Этот шаг можно пропустить.
ask-device = <b>С каких устройств?</b> Например <i>desktop</i> или <i>mobile</i>. Этот шаг можно пропустить.
ask-type-of-traffic = <b>Какие посещения?</b> Например <i>direct</i>, <i>social</i> или <i>search</i>. Этот шаг можно пропустить.
ask-google-keyword = <b>Какие слова в поисковике?</b> Этот шаг можно пропустить.
ask-referring-url = <b>С какой страницы они приходят?</b> Пришлите ссылку на неё. Этот шаг можно пропустить.

button-quantity = { $quantity } · { $total }
button-number = { $count }
button-minutes = { $count } мин
button-hours = { $count } ч
button-keep = ✅ { $value }
button-skip-all = Пропустить остальное
button-at-once = Всё сразу
note-understood = ✍️ Я понимаю это как число <b>{ $number }</b>.
note-lines-added = ✍️ Добавлено. Теперь здесь { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
  }.

quote = { $parts }
quote-title = <b>🧾 Ваш заказ</b>
quote-service = 🛍 <b>{ $name }</b>
quote-link = 🔗 <code>{ $link }</code>
quote-quantity = 🔢 { $quantity }
quote-runs = 🔢 { $quantity }: частей { $runs }, в каждой по { $each }, с перерывом в { $count ->
    [one] { $count } минуту
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
  }
quote-posts = 🔢 Не больше { $quantity }: публикаций { $posts }, на каждую до { $most }
quote-input = ▫️ { $name }: { $value }
quote-lines = { $count ->
    [one] { $count }, первая строка «{ $first }»
    [few] { $count }, первая строка «{ $first }»
    [many] { $count }, первая строка «{ $first }»
   *[other] { $count }, первая строка «{ $first }»
  }
quote-was = Было: <s>{ $was }</s>
quote-total = Итого: <b>{ $total }</b>
quote-checked = <i>Если цена изменится до заказа, я спрошу ещё раз.</i>
quote-balance = Баланс: { $balance }, после заказа { $after }
quote-short = ⚠️ Ваш баланс { $balance }: не хватает <b>{ $missing }</b>.
quote-elsewhere = ⚠️ Эта ссылка ведёт не на тот сайт, для которого предназначена услуга. Пожалуйста, проверьте её ещё раз.
quote-running = ⚠️ Ваш заказ { $order } по этой же ссылке ещё выполняется. Два сразу не различить, лучше дождаться его конца.
quote-stale = <b>{ $name }</b>

    С тех пор как вы начали, эта услуга изменилась. Продолжите, пожалуйста, чтобы увидеть, что нужно теперь.

input-link = Ссылка
input-quantity = Количество
input-comments = Комментарии
input-usernames = Имена пользователей
input-keywords = Ключевые слова
input-hashtags = Хештеги
input-hashtag = Хештег
input-username = Имя пользователя
input-media = Публикация
input-groups = Группы
input-answer-number = Ответ
input-min = Минимум на публикацию
input-max = Максимум на публикацию
input-posts = Новые публикации
input-old-posts = Старые публикации
input-delay = Задержка, минут
input-expiry = До
input-country = Страна
input-device = Устройство
input-type-of-traffic = Трафик
input-google-keyword = Слова поиска
input-referring-url = Откуда приходят
input-runs = Части
input-interval = Минут между частями
input-quoted = «{ $name }»
input-between = { ", " }

button-confirm = ✅ Заказать за { $total }
button-topup-exactly = 💳 Пополнить на { $missing }
button-pay-order = ⚡ Заплатить { $amount }
button-change = ✏️ { $what }
button-in-parts = 💧 По частям
button-in-parts-change = 💧 Части
toast-price-changed = Цена тем временем изменилась. Посмотрите, пожалуйста, новую и подтвердите ещё раз.
toast-already-placed = Заказ { $order } уже оформлен. Второй раз мы его не оформили.
toast-already-placed-many = { $count ->
    [one] Уже оформлен { $count } заказ. Второй раз мы его не оформили.
    [few] Уже оформлены { $count } заказа. Второй раз мы их не оформили.
    [many] Уже оформлены { $count } заказов. Второй раз мы их не оформили.
   *[other] Уже оформлены { $count } заказа. Второй раз мы их не оформили.
  }
error-price-changed = Цена изменилась в этот самый момент. Посмотрите, пожалуйста, ещё раз.
error-quantity-unclear = Не получается прочитать «{ $value }» как целое число. Напишите, пожалуйста, цифрами, например 1000 или 1.5k.
error-lines-out-of-range = Нужно строк: от { $min } до { $max }. Вы прислали: { $quantity }.
error-post-out-of-range = На каждую публикацию можно от { $min } до { $max }. Вы написали: { $quantity }.
error-date-passed = День { $value } уже прошёл. Напишите, пожалуйста, более поздний.

receipt-order = ✅ <b>Заказ { $order } оформлен</b>

    { $facts }
    💰 { $price }
    🕓 { $when }

    Ваш баланс: <b>{ $balance }</b>
receipt-order-awaiting = 🧾 <b>Заказ { $order } ждёт вашей оплаты</b>

    { $facts }
    💰 { $price }

    К оплате: <b>{ $due }</b>. Выполнение начнётся само, как только придут деньги.

pay-methods = <b>⚡ Доплатить { $missing } сейчас</b>

    Выполнение начнётся сразу после оплаты. Как вам удобнее заплатить?
button-pay-by = { $method } · { $due }
pay-confirm = <b>⚡ Оплата через { $method }</b>

    { $facts }

    { $next }
pay-price = Ваш заказ: { $price }
pay-balance = В кошельке: { $balance }
button-pay-now = ✅ Заплатить { $due }
pay-not-needed = <b>✅ Теперь денег в кошельке достаточно</b>

    Ваш баланс: { $balance }. Вернитесь, пожалуйста, назад и подтвердите заказ.

price-which = <b>🧮 Сколько это будет стоить?</b>

    Напишите услугу и количество, например <i>insta likes 1000</i>.
price-several = <b>🧮 { $words }</b>

    Что из этого вы имеете в виду?
price-near = <b>🧮 { $words }</b>

    Такой услуги я не вижу. Вот самые похожие:
price = <b>🧮 Сколько это стоит</b>

    { $parts }
price-how-many = Сколько? Выберите или напишите число от { $min } до { $max }.
price-other = Напишите другое число, чтобы узнать цену.
button-price-other = 🧮 Другая услуга

mass = <b>📋 Много заказов сразу</b>

    Пришлите по строке на каждый заказ, всего строк не больше { $most }: услуга, ссылка и количество через знак |.

    <code>{ $example }</code>

    Услугу можно указать номером или названием. До оформления вы увидите каждую строку и её цену.
mass-preview = { $parts }
mass-title = <b>📋 Строк в порядке: { $good } из { $all }</b>
mass-good = ✅ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
mass-running = ⚠️ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
    Ваш заказ { $order } по этой ссылке ещё выполняется.
mass-bad = ❌ { $number }. <code>{ $line }</code>
    { $why }
button-mass-confirm = ✅ { $count ->
    [one] { $count } заказ за { $total }
    [few] { $count } заказа за { $total }
    [many] { $count } заказов за { $total }
   *[other] { $count } заказа за { $total }
  }
button-mass-anew = ✏️ Написать заново
receipt-mass = ✅ <b>{ $count ->
    [one] Оформлен { $count } заказ
    [few] Оформлены { $count } заказа
    [many] Оформлены { $count } заказов
   *[other] Оформлены { $count } заказа
  }</b>

    { $parts }

    💰 { $total }
    🕓 { $when }

    Ваш баланс: <b>{ $balance }</b>
receipt-mass-line = <b>{ $order }</b> · { $service } × { $quantity } · { $price }
error-mass-line = Это не заказ. Напишите, пожалуйста: услуга | ссылка | количество.
error-mass-no-lines = Заказов здесь не видно. Пишите, пожалуйста, по одному в строке: услуга | ссылка | количество.
error-mass-type = Для услуги { $service } мало ссылки и количества. Закажите её, пожалуйста, отдельно.
error-mass-repeated = Это то же самое, что в строке { $line }. Лучше увеличьте количество там.
error-mass-too-many = { $count ->
    [one] Здесь { $count } строка
    [few] Здесь { $count } строки
    [many] Здесь { $count } строк
   *[other] Здесь { $count } строки
  }, а за раз можно не больше { $most }. Пришлите их, пожалуйста, по частям.

## The desk: today, what needs a person, finding, orders, payments and wallets, as staff sees them

error-staff-only-manager = Это только для менеджеров магазина.
error-staff-only-owner = Это только для владельцев магазина.
error-act-not-possible = Это уже невозможно: тем временем что-то изменилось. Посмотрите, пожалуйста, ещё раз.
error-find-words = Пришлите, пожалуйста, от 1 до { $most } символов.
error-nothing-found = По запросу «{ $words }» ничего не нашлось. Попробуйте номер, телефон, имя клиента, @имя или ссылку.
error-nobody-found = По запросу «{ $words }» никого не нашлось. Попробуйте телефон, @имя или номер клиента.
error-reason-too-long = Причина слишком длинная, максимум символов: { $most }. Сократите её, пожалуйста.
error-debit-too-large = В кошельке { $max }. Больше списать нельзя.
error-wallet-too-short = В кошельке только { $max }. Вернуть платёж можно, пока его деньги ещё в кошельке.
error-payment-settled = По платежу { $payment_id } решение уже принято.
error-no-more-pages = Это последняя страница.

button-find = 🔎 Найти
button-find-again = 🔎 Найти другое
button-credit = ➕ Зачислить
button-debit = ➖ Списать
button-block = 🚫 Заблокировать
button-block-person = 🚫 Заблокировать клиента
button-unblock = ✅ Разблокировать клиента
button-manage = 🛍 Изменить услуги
button-broadcast = 📣 Рассылка
button-close-shop = 🔧 Закрыть на время
button-open-shop = 🔓 Открыть магазин
button-csv = 📄 Выгрузить
button-keys = 🔑 API-ключи
button-team = 👥 Сотрудники
button-log = 📜 Журнал
button-queue-review = ⚖️ На проверке: { $number }
button-queue-hand = ✋ Вручную: { $number }
button-queue-payments = 💳 Платежи: { $number }
button-queue-late = ⏳ Задержки: { $number }
button-queue-suppliers = 🔌 Поставщики: { $number }
button-queue = ⚖️ Ждут проверки
button-sorder = 📦 Заказ { $order }
button-spayment = 💳 Платёж { $payment }
button-story = 📜 Вся история
button-whole-order = 📦 Сам заказ
button-inputs = 📄 Все данные файлом
button-copy-link = 📋 Копировать ссылку
button-copy-phone = 📋 Копировать номер

desk = <b>🛠 Управление</b> · { $day }

    { $needs }

    { $orders }
    { $money }
    { $health }
desk-exactly = { $number }
desk-or-more = { $number } или больше
desk-marked = { $mark } { $word }
desk-nothing-waits = 👌 Сейчас ничего не требует вашего внимания.
desk-waits = <b>Здесь нужен человек:</b>
    { $lines }
desk-waits-review = ⚖️ Заказы на проверке: { $number }
desk-waits-hand = ✋ Заказы для выполнения вручную: { $number }
desk-waits-payments = 💳 Платежи на проверке: { $number }
desk-waits-late = ⏳ Виды работ с задержкой: { $number }
desk-waits-paused = ⏸ Поставщик { $provider } на паузе
desk-waits-low = 🪫 У поставщика { $provider } заканчиваются деньги: { $balance }
desk-orders = <b>Заказов сегодня: { $orders }</b>
    { $states }
    👥 Новых клиентов: { $customers }
desk-no-orders = <b>Сегодня заказов ещё нет</b>
    👥 Новых клиентов: { $customers }
desk-group = { $mark } { $word } { $number }
desk-group-under-way = В работе
desk-group-completed = Выполнено
desk-group-partial = Частично
desk-group-canceled = Отменено
desk-group-review = На проверке
desk-group-unpaid = Не оплачено
desk-money = 💰 Выручка { $revenue } · прибыль { $profit }
    💳 Пополнения { $deposits }
    { "" }
desk-money-refunds = 💰 Выручка { $revenue } · прибыль { $profit }
    ↩️ Возвраты { $refunds }, уже вычтены
    💳 Пополнения { $deposits }
    { "" }
desk-no-money = { "" }
desk-healthy = 🟢 Всё обрабатывается вовремя.
desk-late = 🔴 Есть задержки, наибольшая в минутах: { $minutes }.
desk-state-awaiting-payment = Ожидает оплаты
desk-state-queued = Ждёт отправки
desk-state-submitting = Отправляется
desk-state-pending = В очереди
desk-state-processing = Обрабатывается
desk-state-in-progress = Выполняется
desk-state-completed = Выполнен
desk-state-partial = Выполнен частично
desk-state-canceled = Отменён
desk-state-review = На проверке
desk-payment-created = 🕓 Только что запрошен
desk-payment-pending = 🕓 Ждёт плательщика
desk-payment-succeeded = ✅ Получен
desk-payment-failed = ✖️ Не оплачен
desk-payment-expired = ⌛ Срок истёк
desk-payment-review = ⚖️ На проверке

queue = <b>{ $title }</b>
    { $hint }

    { $lines }
queue-empty = <b>{ $title }</b>

    👌 Здесь ничего не ждёт.
queue-title-review = ⚖️ Заказы на проверке
queue-title-hand = ✋ Заказы вручную
queue-title-payments = 💳 Платежи на проверке
queue-title-late = ⏳ Задержки в работе
queue-title-suppliers = 🔌 Поставщики, которым нужны вы
queue-hint-review = Неизвестно, попали ли эти заказы к поставщику. Откройте любой, чтобы ответить.
queue-hint-hand = Выполните их, затем откройте каждый и укажите, сколько выполнено.
queue-hint-payments = Платёжная система не дала ясного ответа. Откройте любой, чтобы решить.
queue-hint-late = Эти работы просрочены: не запущены обработчики или не отвечает кто-то снаружи.
queue-hint-suppliers = Заказы к поставщику на паузе ждут в очереди. Если у поставщика заканчиваются деньги, он скоро может начать отказывать.
queue-line-review = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔌 { $provider } · с { $since }
    ❔ { $note }
queue-line-hand = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🕓 с { $since }
queue-line-payment = <b>{ $payment }</b> · { $due } · { $method }
    👤 { $name } · с { $since }
    ❔ { $reason }
queue-line-late = ⏳ <b>{ $what }</b>
    Ждут: { $number }, самая долгая задержка в минутах: { $minutes }
queue-line-paused = ⏸ <b>{ $provider }</b> на паузе. Баланс: { $balance }
queue-line-low = 🪫 У <b>{ $provider }</b> заканчиваются деньги. Баланс: { $balance }. На ещё один такой день не хватит.
queue-balance-unknown = неизвестен
queue-work-dispatch = Отправка заказов: { $whose }
queue-work-cancel = Отмены: { $whose }
queue-work-refill = Восстановления: { $whose }
queue-work-pay = Запросы оплаты: { $whose }
queue-work-webhook = Сообщения: { $whose }
queue-work-refund = Возвраты платежей: { $whose }
queue-work-other = { $kind }

find-ask = <b>🔎 Найти</b>

    Пришлите мне что-нибудь из этого:
    • номер заказа или клиента (<code>#1001</code> это только заказ)
    • телефон, @имя или номер в Telegram (<code>tg:123456</code>)
    • имя или его часть; или перешлите мне сообщение этого человека
    • ссылку из заказа
find-results = <b>🔎 Найдено по запросу «{ $words }»</b>

    { $lines }
find-nothing = <b>🔎 По запросу «{ $words }» ничего нет</b>

    Возможно, это уже удалено. Пришлите мне что-нибудь другое.
find-line-order = 📦 <b>{ $order }</b> · { $state }
    { $quantity } × { $service } · { $price }
find-line-person = 👤 <b>{ $name }</b>
    Клиент { $number } · { $balance }
find-line-person-blocked = 🚫 <b>{ $name }</b> · клиент заблокирован
    Клиент { $number } · { $balance }

sorder = <b>Заказ { $order }</b> · { $state }
    🛍 { $quantity } × { $service }
    { $facts }

    <b>Последнее</b>
    { $latest }

    { $acts }
sorder-link = 🔗 <code>{ $link }</code>
sorder-inputs = 📝 <code>{ $inputs }</code>
sorder-inputs-file = 📄 Всё, что указано для заказа { $order }
sorder-runs = 🔁 Частей: { $runs }, в каждой по { $each }
sorder-money = 💰 { $parts }
sorder-price = { $price }
sorder-refunded = возвращено { $amount }
sorder-cost = нам стоит { $amount }
sorder-delivered = 📊 Выполнено { $delivered } из { $quantity }
sorder-start = 🏁 Было в начале: { $start }
sorder-by-hand = ✋ Выполняется вручную
sorder-provider = 🔌 У поставщика { $provider } под номером <code>{ $number }</code>, услуга у него { $service }
sorder-provider-unplaced = 🔌 Для поставщика { $provider }, услуга у него { $service }; номера от него ещё нет
sorder-service-off = ⏸ Эта услуга больше не продаётся.
sorder-times = 🕓 Оформлен { $placed } · обновлён { $changed }
sorder-cancel-asked = ✋ Поставщика попросили отменить: { $at }.
sorder-refill-asked = ♻️ У поставщика запрошено восстановление: { $at }.
sorder-note = ❔ { $note }

acts-ended-refundable = ℹ️ Заказ завершён, поэтому его нельзя выполнить, отменить или отправить ещё раз. Ещё можно вернуть сумму до { $left }.
acts-ended = ℹ️ Заказ завершён, возвращать больше нечего.
acts-unpaid = ℹ️ Он ещё не оплачен, поэтому его можно только отменить.
acts-being-sent = ℹ️ Прямо сейчас заказ передаётся поставщику. Пока тот не ответит, сделать ничего нельзя; это займёт несколько минут, не больше.
acts-left-sending = ℹ️ Отправка прервалась на полпути: заказ мог попасть к поставщику. Посмотрите у него, прежде чем решать.
acts-review = ℹ️ Неизвестно, попал ли заказ к поставщику. Чтобы отменить его или отправить ещё раз, закройте проверку.
acts-review-support = ℹ️ Неизвестно, попал ли заказ к поставщику. Посмотрите у него и ответьте.
acts-at-provider = ℹ️ Заказ уже у поставщика { $provider }, поэтому отправить его ещё раз нельзя: он был бы выполнен и оплачен дважды.
acts-queued = ℹ️ Он ждёт отправки поставщику { $provider }. Вернуть деньги можно, когда он завершится.
acts-by-hand = ℹ️ Его выполняют сотрудники, отправлять его некому.
acts-support = ℹ️ Выполнить, отменить его или вернуть за него деньги могут менеджеры.

button-answer-review = ⚖️ Закрыть проверку
button-act-complete = ✅ Выполнен
button-act-complete-hand = ✅ Всё выполнено
button-act-part = 🟡 Выполнен частично
button-act-part-hand = 🟡 Выполнена часть
button-act-cancel = ✖️ Отменить с возвратом
button-act-cancel-hand = ✖️ Ничего не выполнено
button-act-resend = 📤 Отправить сейчас
button-act-refund = ↩️ Вернуть деньги
act-about-complete = Вы собираетесь отметить его выполненным.
act-about-part = Вы собираетесь отметить его выполненным частично.
act-about-cancel = Вы собираетесь его отменить.
act-about-resend = Вы собираетесь отправить его сейчас.
act-about-refund = Вы собираетесь вернуть за него деньги.
act-part-ask = <b>Сколько выполнено по заказу { $order }?</b>

    { $quantity } × { $service }. По нашим данным: { $delivered }.

    Пришлите мне число от 1 до { $most }.
button-delivered = 📊 По нашим данным { $delivered }
act-refund-ask = <b>Сколько вернуть по заказу { $order }?</b>

    { $quantity } × { $service }. Можно вернуть сумму до { $left }.

    Выберите или пришлите мне сумму.
button-refund-all = ↩️ Всё: { $amount }
act-reason = <b>Заказ { $order }: почему?</b>

    { $quantity } × { $service } · { $price }
    { $act }

    Выберите причину или напишите свою. { $told }
act-reason-kept = Она останется в истории заказа и в журнале.
act-reason-told = Её прочитает клиент, и она останется в журнале.
act-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }
    { $state }

    { $consequence }
    📝 { $reason }

    Отменить это будет нельзя.
act-over = <b>Заказ { $order }</b> · { $state }

    Тем временем что-то изменилось, поэтому это уже невозможно.
act-title-complete = Отметить заказ { $order } выполненным?
act-title-part = Отметить заказ { $order } выполненным частично?
act-title-cancel = Отменить заказ { $order }?
act-title-resend = Отправить заказ { $order } сейчас?
act-title-refund = Вернуть деньги по заказу { $order }?
act-keeps-all = 💰 Всё количество { $quantity } считается выполненным. Магазин оставляет себе { $kept }.
act-keeps-part = 💰 Выполненным считается { $delivered } из { $quantity }. Магазин оставляет себе { $kept }, в кошелёк вернётся { $back }.
act-gives-all = ↩️ В кошелёк вернётся { $back }: { $before } → <b>{ $after }</b>.
act-gives-none = ↩️ За него ничего не заплачено, поэтому возвращать нечего.
act-sends = 📤 Заказ будет передан поставщику { $provider } как можно скорее.
act-refunds = ↩️ Из уплаченной суммы { $taken } в кошелёк вернётся { $back }: { $before } → <b>{ $after }</b>.
act-refunds-partner = 🤝 Партнёр возвращает из этого { $share }.
act-provider-goes-on = 🔌 Поставщик { $provider } об этом не узнает и продолжит; мы за этим больше не следим.
act-provider-stops = 🔌 Поставщика { $provider } попросят остановиться. Что он успеет выполнить (по нашим данным { $delivered }), останется подарком.
act-provider-not-stopped = 🔌 Поставщика { $provider } не остановить: всё, что он выполнит, станет подарком за наш счёт.
button-confirm-complete = ✅ Да, выполнен
button-confirm-part = 🟡 Да, частично
button-confirm-cancel = ✖️ Да, отменить и вернуть
button-confirm-resend = 📤 Да, отправить
button-confirm-refund = ↩️ Да, вернуть деньги
note-act-done = ✅ { $done }
toast-act-done = Это уже сделано: { $done }
act-done-complete = Заказ { $order } выполнен.
act-done-part = Заказ { $order } выполнен частично.
act-done-cancel = Заказ { $order } отменён.
act-done-resend = Заказ { $order } отправляется поставщику.
act-done-refund = Деньги по заказу { $order } возвращены.

review = <b>⚖️ Заказ { $order }: он есть у { $provider }?</b>

    🛍 { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🔌 { $provider }, услуга у него <code>{ $code }</code>
    🕓 с { $since }
    ❔ { $note }

    Найдите его в панели поставщика по ссылке, услуге и времени. Потом выберите один из трёх ответов.
review-answered = <b>Заказ { $order }</b> · { $state }

    🛍 { $quantity } × { $service } · { $price }
    Этот заказ больше не на проверке.
review-number = <b>Заказ { $order }: какой номер у { $provider }?</b>

    { $quantity } × { $service }

    Пришлите мне номер, который показывает панель поставщика.
review-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }

    { $consequence }
    📝 { $reason }

    Отменить это будет нельзя.
review-title-accepted = Заказ { $order } под номером { $number } у { $provider }?
review-title-resend = Отправить заказ { $order } ещё раз?
review-title-refund = Вернуть деньги по заказу { $order }?
review-consequence-accepted = 🔌 С этого момента мы следим за ним там. Клиент платит за то, что выполнено.
review-consequence-resend = 📤 Заказ ещё раз передадут поставщику { $provider }. Если он там всё-таки есть, он будет выполнен и оплачен дважды.
review-consequence-refund = ↩️ Заказ будет отменён, в кошелёк вернётся { $price }. Если он у { $provider } всё-таки есть, это наш убыток.
review-done-accepted = За заказом { $order } следим у поставщика.
review-done-resend = Заказ { $order } отправлен ещё раз.
review-done-refund = Заказ { $order } отменён, деньги возвращены.
button-review-accepted = ✅ Есть, указать номер
button-review-resend = 📤 Нет, отправить снова
button-review-refund = ↩️ Нет, вернуть деньги
button-confirm-review-accepted = ✅ Да, номер верный
button-confirm-review-resend = 📤 Да, отправить снова
button-confirm-review-refund = ↩️ Да, вернуть деньги

story = <b>📜 История заказа { $order }</b>

    { $lines }
story-line = <i>{ $at }</i> · { $what }
story-word = { $word }
story-placed = 🛒 Оформлен ({ $mode })
story-payment = 💳 Запрошен платёж { $payment }: { $due } через { $method }
story-payment-event = 💳 Платёж { $payment }: { $state }
story-payment-event-noted = 💳 Платёж { $payment }: { $state } ({ $note })
story-event = ➡️ { $what }
story-event-noted = ➡️ { $what }: { $note }
story-did-by-staff = Сделано сотрудником
story-did-refunded = Деньги возвращены
story-did-cancel-asked = Поставщика попросили отменить
story-did-cancel-accepted = Поставщик отменит
story-did-cancel-refused = Поставщик не отменит
story-did-cancel-unanswered = Поставщик не ответил об отмене
story-did-refill-asked = У поставщика запрошено восстановление
story-did-refill-accepted = Поставщик восстановит
story-did-refill-refused = Поставщик не восстановит
story-did-refill-unanswered = Поставщик не ответил о восстановлении
story-did-wallet-short = Оплачено, но в кошельке не хватает
story-exchange = 🔌 Передано поставщику { $provider } ({ $action })
    → <code>{ $asked }</code>
    ← <code>{ $answered }</code>
story-money-hold = 💰 { $amount } зарезервировано
story-money-post = 💰 { $amount } списано за выполненное
story-money-void = 💰 { $amount } вернулось в кошелёк
story-money-refund = 💰 { $amount } возвращено
story-money-earning = 🤝 { $amount } заработал партнёр
story-money-unearn = 🤝 { $amount } вернул партнёр
story-money-cost = 🔌 { $amount } причитается поставщику
story-money-other = 💰 { $amount } ({ $cause })

person = <b>👤 { $name }</b> · клиент { $number }
    💰 Баланс: <b>{ $balance }</b>
    { $facts }
person-nameless = Без имени
person-blocked = 🚫 <b>Заблокирован</b>: ни заказов, ни платежей
person-held = 🔒 Зарезервировано под открытые заказы: { $held }
person-orders = 📦 Заказов: { $number }, из них открыто: { $active }
person-identity = 📱 <code>{ $identity }</code>
person-chats = { $lines }
person-chat = 💬 { $who } · <code>tg:{ $id }</code> · последний раз { $seen }
person-chat-gone = 💬 { $who } · <code>tg:{ $id }</code> · бот заблокирован
person-chat-named = @{ $username }
person-chat-nameless = без @имени
person-no-chat = 💬 Чата в Telegram нет
person-inviter = 🎁 По приглашению: { $name } · клиент { $number }
person-partner = 🤝 Клиент партнёра { $partner }
person-group = 🏷 Группа цен: { $group }
person-no-group = 🏷 Без группы цен
person-language = 🌐 Язык: { $language }
person-since = 🕓 Клиент с { $since }
button-person-orders = 📦 Заказы
button-person-payments = 💳 Платежи
button-person-wallet = 📜 История кошелька
button-write = ✉️ Написать сообщение
write-ask = <b>✉️ Сообщение для { $name }</b>

    ✍️ Пришлите слова так, как их прочитают. Вы увидите их ещё раз перед отправкой.
write-draft = <b>✉️ Вот что прочитает { $name }</b>

    <blockquote>{ $text }</blockquote>

    Отправьте или напишите заново.
button-write-send = ✉️ Отправить
toast-written = Сообщение для { $name } отправляется.
note-written = ✉️ Сообщение для { $name } отправляется.
error-no-chat = У этого клиента нет чата с ботом, поэтому написать ему здесь нельзя. Позвоните или напишите иначе.
error-chat-gone = Этот клиент заблокировал бота, сообщения до него не доходят. Позвоните или напишите иначе.
person-list = <b>{ $title }</b>
    { $name } · { $balance }

    { $lines }
person-orders-title = 📦 Заказы
person-orders-none = Заказов нет.
person-order = <b>{ $order }</b> · { $state } · { $at }
    { $quantity } × { $service } · { $price }
person-payments-title = 💳 Платежи
person-payments-none = Платежей нет.
person-payment = <b>{ $payment }</b> · { $state } · { $at }
    { $due } · { $method }
person-wallet-title = 📜 История кошелька
person-wallet-none = В этом кошельке ещё не было движений.
wallet-line-in = <b>+{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-out = <b>−{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-topup = Платёж { $payment }
wallet-line-charge = Оформлен заказ { $order }
wallet-line-freed = Не выполнено по заказу { $order }
wallet-line-refund = Возврат по заказу { $order }
wallet-line-merge = С объединённого аккаунта
wallet-line-credit = Зачислено сотрудником
wallet-line-debit = Списано сотрудником
wallet-line-payback = Платёж { $payment } возвращён
wallet-line-payback-freed = Платёж { $payment } вернуть не удалось
wallet-line-other = Другое

who-ask = <b>{ $act }</b>

    Кому? Пришлите мне телефон, @имя, номер в Telegram или номер клиента.

    Можно и всё сразу: <code>{ $example }</code>
who-several = <b>{ $act }</b>

    По запросу «{ $words }» подходит несколько человек. Кого вы имеете в виду?
who-act-credit = ➕ Зачислить деньги в кошелёк
who-act-debit = ➖ Списать деньги из кошелька
who-act-block = 🚫 Заблокировать или разблокировать клиента
who-example-credit = +254712345678 5 оплата наличными
who-example-debit = +254712345678 5 зачислено дважды
who-example-block = +254712345678 оспорил платёж

wallet-title-credit = ➕ Зачислить деньги в кошелёк
wallet-title-debit = ➖ Списать деньги из кошелька
wallet-amount = <b>{ $title }</b>

    👤 { $name }
    💰 Баланс: { $balance }

    Сколько? Можно сразу добавить причину: <code>5 оплата наличными</code>
wallet-reason = <b>{ $title }</b>

    👤 { $name }
    💰 { $amount }

    Почему? Причину прочитает клиент, и она останется в журнале.
wallet-confirm = <b>{ $title }</b>

    Клиент { $number }. Баланс был { $before }, станет <b>{ $after }</b>.
    📝 { $reason }

    Клиенту сообщат сумму и причину.
wallet-confirm-credit = Зачислить { $amount }? Кому: { $name }
wallet-confirm-debit = Списать { $amount }? У кого: { $name }
button-confirm-credit = ➕ Да, зачислить { $amount }
button-confirm-debit = ➖ Да, списать { $amount }
note-done-credit = ✅ Зачислено { $amount }: { $name }. Баланс теперь { $balance }.
note-done-debit = ✅ Списано { $amount }: { $name }. Баланс теперь { $balance }.
toast-done-credit = Уже зачислено { $amount }: { $name }. Второй раз не зачисляем.
toast-done-debit = Уже списано { $amount }: { $name }. Второй раз не списываем.

block-title-block = 🚫 Заблокировать клиента
block-title-unblock = ✅ Разблокировать клиента
block-reason = <b>{ $title }</b>

    👤 { $name }

    Почему? Выберите причину или напишите свою. Она останется в журнале; клиент её не увидит.
block-confirm = <b>{ $title }</b>

    Клиент { $number }
    { $consequence }
    📝 { $reason }
block-confirm-block = Заблокировать: { $name }?
block-confirm-unblock = Разблокировать: { $name }?
block-consequence-block = 🚫 Никаких новых заказов и платежей ни здесь, ни через API. Открытые заказы ({ $active }) продолжатся, в кошельке останется { $balance }. Разблокировать можно в любой момент.
block-consequence-unblock = ✅ Заказы и платежи сразу снова возможны. В кошельке { $balance }.
button-confirm-block = 🚫 Да, заблокировать
button-confirm-unblock = ✅ Да, разблокировать
note-done-block = 🚫 { $name }: аккаунт заблокирован.
note-done-unblock = ✅ { $name }: заказы и платежи снова доступны.
toast-done-block = { $name }: аккаунт уже заблокирован.
toast-done-unblock = { $name }: аккаунт уже разблокирован.

spayment = <b>Платёж { $payment }</b> · { $state }
    { $facts }

    { $acts }
spayment-due = 💳 { $due } через { $method }
spayment-fee = 🧾 Комиссия: { $fee }
spayment-credited = 💰 Зачислено: { $credited }
spayment-flag-over = ⚠️ Пришло больше, чем запрошено.
spayment-flag-under = ⚠️ Пришло меньше, чем запрошено.
spayment-flag-late = ⚠️ Пришёл с опозданием.
spayment-flag-unasked = ⚠️ Его никто не запрашивал.
spayment-phone = 📱 <code>{ $phone }</code>
spayment-remote = 🔌 В платёжной системе: <code>{ $remote }</code>
spayment-reason = ❔ { $reason }
spayment-asked = <i>{ $at }</i> · 🛒 Запрошен
spayment-event = <i>{ $at }</i> · { $state }
spayment-event-noted = <i>{ $at }</i> · { $state } ({ $note })
spayment-charge = 🧾 Списание <code>{ $charge }</code>: { $amount }
spayment-charge-asked = 🧾 Списание <code>{ $charge }</code>: { $amount }, платёжную систему попросили вернуть его { $at }
spayment-charge-refunded = 🧾 Списание <code>{ $charge }</code>: { $amount }, возвращено { $at }
spayment-in-review = ℹ️ { $method } не даёт ясного ответа. Посмотрите в самой платёжной системе и решите. Деньги, которые придут позже, зачислятся в любом случае.
spayment-open = ℹ️ Он ещё не пришёл. Если придёт, зачислится сам.
spayment-unable = ℹ️ Через { $method } вернуть деньги автоматически нельзя. Спишите их из кошелька и выплатите другим способом.
spayment-given-back = ℹ️ Он возвращён, или возврат уже запрошен у платёжной системы.
spayment-able = ℹ️ Его можно вернуть плательщику, пока его деньги в кошельке.
button-look-again = 🔄 Спросить ещё раз
button-pay-payback = ↩️ Вернуть
button-pay-arrived = ✅ Деньги пришли
button-pay-not-paid = ✖️ Не оплачен
toast-looking-again = Платёжную систему спрашиваем ещё раз. Обновите чуть позже.
pay-title-payback = Вернуть платёж { $payment }?
pay-title-arrived = Платёж { $payment } пришёл?
pay-title-not-paid = Платёж { $payment } не оплачен?
pay-arrived-ask = <b>Сколько пришло по платежу { $payment }?</b>

    Запрошено { $due } через { $method }. Пришлите мне сумму, которая указана в платёжной системе.
button-arrived-all = 💳 Ровно { $amount }
pay-reason = <b>{ $title }</b>

    Почему? Выберите причину или напишите свою. Она останется в журнале.
spayment-confirm = <b>{ $title }</b>

    👤 { $name }
    { $consequence }
    📝 { $reason }

    Отменить это будет нельзя.
pay-consequence-payback = ↩️ Из кошелька уйдёт { $amount } ({ $before } → <b>{ $after }</b>), и { $method } попросят вернуть деньги плательщику. При отказе деньги вернутся в кошелёк.
pay-consequence-arrived = 💰 Полученным считается { $arrived }. В кошелёк поступит { $amount }: { $before } → <b>{ $after }</b>.
pay-consequence-not-paid = ✖️ Платёж { $payment } на сумму { $due } завершится как неоплаченный, и клиенту об этом сообщат. Если деньги всё же придут, они зачислятся.
pay-over = <b>Платёж { $payment }</b> · { $state }

    Тем временем что-то изменилось, поэтому это уже невозможно.
button-confirm-pay-payback = ↩️ Да, вернуть
button-confirm-pay-arrived = ✅ Да, деньги пришли
button-confirm-pay-not-paid = ✖️ Да, не оплачен
note-pay-payback = ✅ Платёжную систему попросили вернуть платёж { $payment }.
note-pay-arrived = ✅ Платёж { $payment } зачислен.
note-pay-not-paid = ✅ Платёж { $payment } завершён как неоплаченный.
toast-pay-payback = Это уже сделано: платёж { $payment } возвращается.
toast-pay-arrived = Это уже сделано: платёж { $payment } зачислен.
toast-pay-not-paid = Это уже сделано: платёж { $payment } завершён.

reason-delivered = Выполнено
reason-delivered-part = Выполнена часть
reason-provider-says = По данным поставщика
reason-customer-asked = Клиент попросил
reason-not-delivered = Не выполнено
reason-wrong-link = Неверная ссылка
reason-mistake = Наша ошибка
reason-not-at-provider = У поставщика его нет
reason-seen-at-provider = Видно у поставщика
reason-dropped = Число снова упало
reason-too-late = Слишком поздно
reason-goodwill = Жест доброй воли
reason-paid = Оплачено иначе
reason-compensation = Компенсация
reason-charged-back = Платёж оспорен
reason-paid-out = Выплачено
reason-abuse = Злоупотребление
reason-own-wish = Собственное желание
reason-settled = Вопрос решён
reason-paid-twice = Оплачено дважды
reason-seen-at-gateway = Видно у платёжной системы
reason-not-at-gateway = Нет в платёжной системе
reason-maintenance = Технические работы
reason-too-busy = Слишком много работы
reason-all-done = Всё сделано

log = <b>📜 Последние действия</b>

    { $lines }
log-empty = <b>📜 Последние действия</b>

    Пока ничего не записано.
log-line = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }: { $reason }
log-line-bare = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }
