# Spanish (tú, neutral for Spain and Latin America). en.ftl is complete; what is missing here is spoken in English.
# A value named `count` inflects its sentence; all others are put in as they are.

### The HTTP API: `data.text` of each answer, ready to be sent to a customer

api-registered = ¡Hola, { $name }! Ya tienes tu cuenta. Tu saldo es de { $balance } { $currency }.
api-registered-nameless = ¡Hola! Ya tienes tu cuenta. Tu saldo es de { $balance } { $currency }.
api-logged-in = ¡Qué bueno verte de nuevo, { $name }! Tu saldo es de { $balance } { $currency }.
api-logged-in-nameless = ¡Qué bueno verte de nuevo! Tu saldo es de { $balance } { $currency }.
api-balance = Tu saldo es de { $balance } { $currency }.
api-balance-held = Tu saldo es de { $balance } { $currency }. Hay { $held } { $currency } reservados para pedidos en curso.

api-services-empty = Ningún servicio coincide con tu búsqueda. Prueba con otras palabras o pide la lista completa.
api-services-category = { $name }
api-services-line = { $number }. { $name }: { $rate } { $currency } por cada 1000
api-services-line-package = { $number }. { $name }: { $rate } { $currency } por pedido
api-services-more = … Página { $page } de { $pages }.
api-services-cut = … y { $count ->
    [one] un servicio más
   *[other] { $count } servicios más
  }. Pide una categoría o busca por palabras.

api-price = { $quantity } × { $service }: { $price } { $currency }. Tu saldo es de { $balance } { $currency }.
api-price-short = { $quantity } × { $service }: { $price } { $currency }. Tu saldo es de { $balance } { $currency }; recarga { $shortfall } { $currency } para hacer el pedido.

api-order-placed = Pedido { $order } realizado: { $quantity } × { $service } por { $price } { $currency }. Tu saldo es de { $balance } { $currency }.
api-order-duplicate = Este pedido ya se hizo hace un momento con el número { $order }: { $quantity } × { $service } por { $price } { $currency }. No se ha duplicado.
api-order-awaiting = El pedido { $order } espera tu pago de { $amount } { $currency }: { $quantity } × { $service } por { $price } { $currency }. { $instructions } { $url }
api-order-status = Pedido { $order }: { $status }. { $quantity } × { $service }, entregados { $delivered }, restantes { $remains }.
api-order-status-short = Pedido { $order }: { $status }. { $quantity } × { $service }.
api-order-short = Faltan { $missing } { $currency } en tu saldo.
api-order-canceled = El pedido { $order } está cancelado.
api-order-cancel-asked = Hemos pedido la cancelación del pedido { $order }. Se cobra lo entregado hasta entonces y el resto vuelve a tu saldo.
api-order-refill-asked = Hemos pedido una reposición para el pedido { $order }.
api-orders-empty = Todavía no hay pedidos.
api-orders-line = { $number }. Pedido { $order }: { $service } × { $quantity }, { $status }
api-status-awaiting-payment = Pendiente de pago
api-status-pending = Pendiente
api-status-processing = Procesando
api-status-in-progress = En curso
api-status-completed = Completado
api-status-partial = Parcial
api-status-canceled = Cancelado

api-payment-pending = El pago { $payment } de { $due } { $currency } está pendiente. { $instructions } { $url }
api-payment-succeeded = Recibimos el pago { $payment }: { $amount } { $currency }. Tu saldo es de { $balance } { $currency }.
api-payment-failed = El pago { $payment } de { $due } { $currency } no se completó. No se añadió nada a tu saldo; inténtalo de nuevo.
api-payment-expired = El pago { $payment } de { $due } { $currency } caducó. Inicia uno nuevo, por favor.
api-payment-review = Nuestro equipo está revisando el pago { $payment } de { $due } { $currency }.
# What a gateway tells the payer to do.
invoice-title = Recarga de { $amount }
invoice-description = { $stars } Stars suman { $amount } a tu saldo en { $shop }.
invoice-description-order = { $stars } Stars suman { $amount } a tu saldo en { $shop } y con ello se paga tu pedido { $order }. Lo que sobre se queda en tu saldo.
instructions-pay-invoice = Pulsa Pagar en la factura que tienes en el chat: { $amount } con Telegram Stars.
instructions-confirm-on-phone = Confirma el pago de { $amount } en tu teléfono { $phone }.

api-payment-instructions-phone = Confirma la solicitud en tu teléfono.
api-payment-instructions-page = Sigue los pasos en la página de pago.
api-methods-none = En este momento no hay ningún método de pago.
api-methods-line = { $number }. { $title } ({ $name }): de { $min } a { $max } { $currency }
api-information = { $shop } responde en esta dirección. Todas las llamadas y recetas para creadores de flujos: { $url }

api-page-title = Pago { $payment }
api-page-amount = Importe
api-page-fee = Comisión incluida
api-page-method = Método de pago
api-page-phone = Teléfono
api-page-expires = Válido hasta
api-page-pending = Esperando tu pago
api-page-succeeded = Pagado. ¡Gracias!
api-page-failed = El pago no se completó
api-page-expired = Este pago caducó
api-page-review = Estamos revisando tu pago
api-page-pay = Abrir la página de pago
api-page-again = Actualizar
api-page-back = Puedes cerrar esta página y volver al chat.
api-page-unknown = Este pago no existe
api-page-unknown-why = Abre de nuevo el enlace desde tu chat o pide allí un pago nuevo.

### Refusals, one for each code: what is wrong, and what to do

error-missing-fields = Faltan algunos datos: { $fields }. Añádelos e inténtalo de nuevo.
error-unfilled-placeholder = El campo { $field } quedó sin rellenar: todavía contiene la variable "{ $variable }" del flujo. Asigna un valor a esa variable antes de enviar la solicitud.
error-invalid-field = El valor de { $field } no es válido. Revísalo e inténtalo de nuevo.
error-not-one-value = El campo { $field } contiene una lista o un objeto. Envía un solo valor.
error-repeated-field = El campo { $field } se envió más de una vez con valores distintos. Envíalo una sola vez.
error-invalid-text = El campo { $field } contiene caracteres que no son texto. Escríbelo de nuevo.
error-too-long = El valor de { $field } es demasiado largo: máximo { $most } caracteres. Acórtalo, por favor.
error-invalid-json = La solicitud no es JSON válido (cerca del carácter { $place }). Suele deberse a unas comillas o un salto de línea en un cuerpo "raw": usa el editor visual o un formulario.
error-not-an-object = La solicitud es una lista JSON. Envía un solo objeto JSON con los campos.
error-invalid-encoding = La solicitud no es texto en UTF-8. Envíala en UTF-8.
error-body-incomplete = La solicitud no llegó completa. Envíala de nuevo.
error-invalid-multipart = No se pudo leer el formulario. Envía los campos como JSON o como un formulario normal.
error-too-many-fields = La solicitud tiene demasiados campos: máximo { $most }. Envía menos.
error-bad-request = No se pudo leer la solicitud. Envíala como una solicitud HTTP normal con JSON o campos de formulario.

error-invalid-phone-number = El número de teléfono { $value } no es válido. Escríbelo con el código de país, por ejemplo 254712345678.
error-invalid-quantity = La cantidad debe ser un número entero, por ejemplo 1000. Escribe solo cifras.
error-quantity-out-of-range = { $service }: el campo { $field } debe estar entre { $min } y { $max }. Pediste { $quantity }.
error-invalid-number = El campo { $field } debe ser un número entero entre { $min } y { $max }. Escribiste: { $value }
error-invalid-amount = El importe debe ser un número como 5 o 12.50. Escribe solo cifras.
error-amount-out-of-range = { $method } admite importes de { $min } a { $max } con un máximo de { $decimals } decimales. Elige otro importe.
error-amount-not-carried = { $method } solo admite múltiplos de { $unit }. Elige { $carried } en lugar de { $amount }.
error-amount-too-large = Es más de lo que se puede procesar de una vez. Elige un número menor.
error-too-many-decimals = { $value } tiene demasiados decimales: máximo { $decimals }. Redondéalo, por favor.
error-invalid-currency = No conocemos esta moneda.
error-invalid-link = “{ $value }” no sirve para { $service }. Envía un enlace como { $example }
error-too-many-lines = El campo { $field } debe tener al menos una línea y como máximo { $most }. Enviaste { $value }.
error-invalid-delay = La espera debe ser uno de estos números de minutos: { $choices }.
error-invalid-date = { $value } no es una fecha. Escríbela como día/mes/año, por ejemplo 31/12/2026.
error-no-dripfeed = Este servicio no se puede entregar en varias tandas. Deja vacío el campo runs.
error-min-above-max = La cantidad mínima por publicación no puede superar la máxima.
error-invalid-payment-mode = { $value } no es una forma de pagar un pedido. Usa una de estas: { $choices }.
error-invalid-payment-method = Elige un método de pago: { $choices }.
error-no-payment-method = En este momento no hay ningún método de pago. Inténtalo más tarde.
error-invalid-page = La página { $value } no existe: hay { $pages } en total.
error-invalid-before = { $value } no es un número de pedido. Envía el valor de next de la página anterior.

error-invalid-api-key = Falta la clave API o no es válida. Revisa el campo api_key de la solicitud.
error-insufficient-balance = Tu saldo de { $balance } no alcanza: esto cuesta { $price }. Recarga { $shortfall } e inténtalo de nuevo.
error-forbidden = Esto no está permitido.
error-scope-missing = Esta clave API no puede hacerlo: le falta el permiso "{ $scope }". Pide a la tienda una clave que lo tenga.
error-customer-blocked = Esta cuenta está bloqueada. Ponte en contacto con la tienda.
error-phone-linked-already = Tu cuenta ya tiene el teléfono { $phone_number }. Si cambiaste de número, ponte en contacto con la tienda.
error-wallet-not-empty = Te quedan { $balance } de saldo. Gástalos o pide antes a la tienda que te los devuelva.
error-orders-open = El pedido { $order_id } todavía no ha terminado. Inténtalo de nuevo cuando termine.
error-payments-open = El pago { $payment_id } todavía no está resuelto. Inténtalo de nuevo cuando lo esté.
error-too-many-prompts = Este teléfono recibió demasiadas solicitudes de pago en poco tiempo. Espera diez minutos e inténtalo de nuevo.
error-unknown-path = No hay nada en esta dirección. Todas las llamadas están en { $url }
error-not-found = No lo encontramos. Revísalo e inténtalo de nuevo.
error-customer-not-found = Todavía no conocemos a este cliente. Crea su cuenta o haz un primer pedido.
error-service-not-found = No encontramos ese servicio. ¿Buscabas alguno de estos: { $suggestions }?
error-service-not-found-blank = No encontramos ese servicio. Pide la lista de servicios.
error-order-not-found = No encontramos ese pedido. Revisa el número.
error-payment-not-found = No encontramos ese pago. Revisa el número.
error-unknown-invoice = Ya no conocemos esta factura. Pide una nueva.
error-another-payer = Esta factura es de otra persona. Abre tú la tienda y recarga desde allí.
error-invoice-paid = Esta factura ya está pagada. Pide una nueva si quieres pagar otra vez.
error-invoice-expired = Esta factura caducó. Pide una nueva.
error-invoice-closed = Esta factura ya no está abierta. Pide una nueva.
error-amount-differs = El importe de esta factura ya no es correcto. Pide una nueva.
error-not-refundable = El estado del pago { $payment_id } es { $state } y su pasarela no puede devolverlo. Consulta primero el pago.
error-charge-not-found = El pago { $payment_id } no tiene ese cargo. Consulta primero el pago.
error-already-refunded = El pago { $payment_id } ya se devolvió.
error-method-not-allowed = Esta dirección solo acepta { $allowed }. Cambia el método de la solicitud.
error-conflict = Esto no coincide con lo que se hizo antes. Revísalo e inténtalo de nuevo.
error-idempotency-key-reused = El request id { $request_id } ya se usó para otro pedido. Usa uno nuevo para cada pedido.
error-not-cancelable = Este pedido no se puede cancelar.
error-not-refillable = Este pedido no admite reposición.
error-order-settled = El pedido { $order_id } ya no se puede cancelar: su estado es { $status }.
error-order-being-placed = El pedido { $order_id } se está tramitando ahora mismo. Inténtalo de nuevo en unos minutos.
error-cancel-not-offered = El pedido { $order_id } no se puede cancelar: su servicio no lo permite.
error-refill-not-offered = El pedido { $order_id } no admite reposición: su servicio no la ofrece.
error-not-completed = El estado del pedido { $order_id } es { $status }. Podrás pedir una reposición cuando esté completado.
error-wrong-state = Ahora no es posible. Consulta primero el estado.
error-reason-missing = Falta el motivo. Escríbelo en pocas palabras.
error-invalid-delivered = La cantidad entregada debe ser un número entero entre { $min } y { $max }. Escribiste: { $value }
error-invalid-provider-order = Falta el número de pedido del proveedor. Envíalo tal como aparece en su panel.
error-provider-order-taken = El pedido { $other } ya tiene ese número en el proveedor. Compruébalo de nuevo.
error-order-ended = El estado del pedido { $order_id } ya es { $status }.
error-order-not-ended = El pedido { $order_id } todavía no ha terminado. Complétalo o cancélalo.
error-order-not-paid = El pedido { $order_id } no está pagado todavía. Solo se puede cancelar.
error-order-by-hand = El pedido { $order_id } se entrega a mano, así que no hay a quién enviarlo. Complétalo o cancélalo.
error-order-at-provider = El pedido { $order_id } está en { $provider } con el número { $provider_order }. Si se envía otra vez, se entregará y se pagará dos veces.
error-refund-too-large = De este pedido se pueden devolver como máximo { $max }. Escribiste: { $value }
error-invalid-user-id = { $value } no es el número de una persona en Telegram. Envía el número, no el nombre.
error-staff-not-found = Nadie del equipo tiene el número { $user_id }.
error-last-owner = Es el último propietario. Nombra antes a otra persona.
error-claim-over = Esta tienda ya tiene propietario. Pídele que te dé acceso.
error-claim-wrong = Este enlace no es válido. Usa el último que mostró la tienda al arrancar.
error-claim-expired = Este enlace tiene más de un día. Vuelve a arrancar la tienda y te mostrará uno nuevo.
error-invalid-markup = El recargo debe ser un porcentaje entre -99 y 10000.
error-cost-unknown = No se sabe cuánto cuesta este servicio: ningún proveedor lo indica. Fija mejor su tarifa.
error-invalid-alias = Un nombre debe tener entre 1 y { $most } caracteres y no llevar "|". Elige otro.
error-too-many-aliases = Este servicio ya tiene { $most } nombres más. Quita uno primero.
error-alias-not-found = Este servicio no tiene ningún otro nombre "{ $value }".
error-not-unique = El servicio { $other } ya responde a "{ $value }". Elige otro nombre o quítaselo primero a aquel.
error-broadcast-empty = Todavía no hay nada que enviar. Escribe el mensaje.
error-broadcast-running = La difusión { $broadcast_id } sigue en marcha. Espera a que termine o detenla primero.
error-broadcast-ended = Esta difusión ya terminó.
error-broadcast-not-found = No encontramos esa difusión.
error-request-too-large = La solicitud es demasiado grande: máximo { $most } bytes. Envía menos datos.
error-rate-limited = Vas demasiado rápido. Espera { $count ->
    [one] un segundo
   *[other] { $count } segundos
  } e inténtalo de nuevo.
error-timeout = Esto tardó demasiado. Antes de intentarlo de nuevo, mira si ya se hizo; si envías el mismo pedido otra vez enseguida, no se duplica.
error-unavailable = La tienda no puede hacerlo en este momento. Inténtalo de nuevo en un momento; si envías el mismo pedido otra vez, no se duplica.
error-maintenance = La tienda está cerrada un momento. No se pierde nada de lo que empezaste. «{ $message }»
error-maintenance-blank = La tienda está cerrada un momento. Puedes mirar; vuelve más tarde para pedir y recargar. No se pierde nada de lo que empezaste.
error-shop-closed-already = La tienda ya está cerrada.
error-shop-open-already = La tienda ya está abierta.
error-closing-message-too-long = El mensaje tiene { $length } caracteres; se pueden mostrar { $most } como máximo. Escribe uno más corto.
error-internal = Algo salió mal por nuestra parte. Inténtalo más tarde; si avisas a la tienda, da este número: { $request }

### The bot. Texts are HTML; values are escaped. Buttons, toasts and commands are plain

## What Telegram shows before anybody writes

bot-description = { $shop } vende me gusta, seguidores, vistas y más para tus páginas. Mira precios, haz pedidos, sigue cómo van y recarga tu saldo, todo en este chat.
bot-short-description = { $shop }: haz pedidos, págalos y síguelos desde el chat.

command-start = Empezar o volver al inicio
command-services = Todos los servicios y precios
command-search = Buscar un servicio por palabras
command-price = Cuánto costaría algo
command-order = Pedir muchas cosas a la vez
command-orders = Tus pedidos
command-status = Cómo va un pedido
command-balance = Cuánto saldo tienes
command-topup = Recargar tu saldo
command-history = Todos los movimientos de tu dinero
command-favourites = Tus servicios favoritos
command-language = Elegir idioma
command-settings = Avisos, teléfono e idioma
command-help = Cómo funciona
command-support = Hablar con una persona
command-paysupport = Ayuda con un pago
command-terms = Las reglas de esta tienda
command-privacy = Qué datos guardamos de ti
command-cancel = Dejar lo que empezaste
command-admin = Gestión: el día de hoy y lo pendiente
command-find = Buscar un pedido o un cliente
command-credit = Añadir dinero a un saldo
command-debit = Retirar dinero de un saldo
command-block = Bloquear o desbloquear a un cliente
command-service = Pausar o cambiar un servicio
command-apikey = Claves de la API
command-staff = Quién lleva la tienda
command-broadcast = Escribir a todos los clientes
command-maintenance = Cerrar la tienda un rato, o abrirla
command-export = Pedidos, pagos o clientes en un archivo

## Words that stand everywhere

button-back = ‹ Atrás
button-home = 🏠 Inicio
button-cancel = Cancelar
button-resume = ▶️ Seguir donde estaba
button-services = 🛍 Servicios
button-search = 🔎 Buscar
button-orders = 📦 Mis pedidos
button-topup = 💳 Recargar
button-favourites = ⭐ Favoritos
button-settings = ⚙️ Ajustes
button-help = ❓ Ayuda
button-desk = 🛠 Gestión
button-private = Abrir el chat privado

home = <b>{ $shop }</b>
    Tu saldo: <b>{ $balance }</b>

    ¿Qué quieres hacer?
closed = 🔧 <b>Cerramos un momento.</b> «{ $message }»
    Puedes mirar, y los pedidos en curso siguen.
closed-blank = 🔧 <b>Cerramos un momento.</b>
    Puedes mirar, y los pedidos en curso siguen.
closed-for-customers = 🔧 <b>La tienda está cerrada para los clientes</b> desde { $since }, por { $who }.
    Leen: «{ $message }»
    El personal puede seguir pidiendo.
closed-for-customers-blank = 🔧 <b>La tienda está cerrada para los clientes</b> desde { $since }, por { $who }.
    El personal puede seguir pidiendo.

note-refused = ⚠️ { $why }
note-canceled = Cancelado. No se pidió ni se pagó nada.
note-edited = ✏️ No puedo seguir los cambios de un mensaje anterior. Envíalo de nuevo, por favor.
note-words-only = Solo entiendo texto y botones. Escríbelo con palabras o usa los botones de abajo.
note-unknown-command = No conozco este comando. Los tienes todos en el menú junto al campo de texto.
note-nothing-to-resume = Lo que habías empezado ya no está. Empieza de nuevo, por favor.
note-given-up = 😔 Algo salió mal por nuestra parte y no pudimos atender tu último mensaje. No se te cobró nada. Si vuelve a pasar, da en /support el número <b>{ $code }</b>.
toast-outdated = Este botón es de un mensaje anterior. Así están las cosas ahora.
screen-lost = Esta página cambió desde que la abriste. Empieza de nuevo desde el inicio.
screen-not-yours = Esta página es para el equipo de la tienda.
group-private = ¡Hola! Soy la tienda <b>{ $shop }</b>. Tus pedidos y tu saldo no son asunto de nadie más, así que solo atiendo en chats privados.
error-staff-only = Esto es para el equipo de la tienda.

## Account: welcome, phone, orders, settings, help and privacy

block = { $lines }

button-begin = 🚀 Empezar
button-go-on = 🚀 Continuar
button-phone = 📱 Compartir teléfono
button-share-phone = 📱 Compartir mi número
button-skip = Omitir
button-language = 🌐 Idioma
button-language-now = 🌐 { $name }
button-chosen = • { $label } •

welcome = <b>{ $shop }: me gusta, seguidores y vistas para tus páginas</b>

    👀 Ves el precio exacto antes de pedir.
    ↩️ Lo que no se entrega vuelve solo a tu saldo.
    🔔 Te cuento aquí cómo va cada pedido.

    Al continuar aceptas las condiciones: /terms.
note-link-gone = 🔗 Lo que había tras este enlace ya no está o no es tuyo. Aquí tienes todo lo demás.
note-link-unknown = 🔗 No conozco este enlace. No pasa nada: todo empieza aquí.
owner-now = 🔑 La tienda ya está en tus manos: tienes el rol de propietario. ¡Te damos la bienvenida!

contact-ask = <b>Tu número de teléfono</b>

    Si ya hablaste con nosotros en otra app de chat, con tu teléfono traemos aquí tu saldo y tus pedidos. Nunca llamamos y nadie más lo ve.

    Pulsa el botón grande bajo el campo de texto u omite este paso.
contact-button-here = 👇 El botón está bajo el campo de texto.
contact-skipped = 👌 También funciona sin teléfono. Si cambias de idea, lo tienes en los ajustes.
contact-typed = ✋ No escribas el número: solo el botón bajo el campo de texto demuestra que es tuyo.
contact-not-own = 🙏 Este número es de otra persona o es un reenvío. Comparte el tuyo con el botón: así nadie puede quedarse con la cuenta de otro.
contact-known = 📱 Tu teléfono { $phone } ya está vinculado a este chat.
contact-tied = 📱 <b>Teléfono vinculado</b>

    { $phone } pertenece ahora a este chat. Con este número tienes el mismo saldo y los mismos pedidos en todas partes.
contact-merged = 📱 <b>Teléfono vinculado</b>

    Encontramos tu cuenta de { $phone } y la unimos a este chat. Tu saldo: <b>{ $balance }</b>. { $orders }
contact-orders = { $count ->
    [0] Todavía no tiene pedidos.
    [one] Tu pedido también está aquí.
   *[other] Tus { $count } pedidos también están aquí.
  }

orders-list = <b>📦 Tus pedidos</b>

    { $lines }

    Pulsa un número para ver más.
orders-empty = <b>📦 Tus pedidos</b>

    Todavía no tienes pedidos. El primero se hace en un minuto.
orders-none-here = <b>📦 Tus pedidos</b>

    No hay ninguno de este tipo.
orders-line = { $mark } <b>{ $order }</b> · { $state } · { $percent }
    { $quantity } × { $service }
orders-line-short = { $mark } <b>{ $order }</b> · { $state }
    { $quantity } × { $service }
orders-all = Todos { $number }
orders-active = En curso { $number }
orders-done = Listos { $number }
button-older = Más antiguos ›
button-newer = ‹ Más recientes
button-earlier = ‹ Antes
button-later = Después ›
button-page = { $page }/{ $pages }
toast-page = Página { $page } de { $pages }

order = <b>Pedido { $order }</b>
    { $parts }
order-state = { $mark } { $state }
order-progress = { $bar } { $percent }
order-what = 🛍 { $quantity } × { $service }
order-what-package = 🛍 { $service }
order-runs = 🔁 En { $runs } tandas de { $each }
order-link = 🔗 <code>{ $link }</code>
order-username = 👤 <code>{ $username }</code>
order-price = 💰 { $price }
order-came-back = ↩️ { $amount } volvieron a tu saldo.
order-came-back-partial = ↩️ No se entregaron { $undelivered } de { $quantity }, así que { $amount } volvieron a tu saldo. Pagaste { $paid }.
order-nothing-paid = No se pagó nada por él.
order-start-count = 🏁 Al empezar: { $number }
order-counts = 📊 Entregados: { $delivered }. Restantes: { $remains }.
order-placed = 🕓 Realizado: { $when }
order-changed = 🔄 Último cambio: { $when }
order-reason = ℹ️ { $why }
order-cancel-pending = ✋ Pediste cancelarlo. El proveedor para en cuanto pueda; lo que no se entregue vuelve a tu saldo.
order-refill-pending = ♻️ Pediste una reposición: { $when }. Un día después puedes pedir otra.
order-waits-for-payment = 💳 Empieza solo en cuanto esté pagado.
button-refresh = 🔄 Actualizar
button-cancel-order = ✖️ Cancelar pedido
button-refill = ♻️ Reposición
button-again = 🔁 Pedir otra vez
button-pay = 💳 Pagar
button-copy-number = 📋 Copiar número
button-support = 💬 Soporte
button-see-order = 📦 Ver pedido
toast-no-change = Nada ha cambiado desde la última vez.
toast-updated = Actualizado.

order-cancel = <b>¿Cancelar el pedido { $order }?</b>

    { $quantity } × { $service }

    { $consequence }
order-cancel-unpaid = No se ha pagado nada por él, así que no pierdes nada.
order-cancel-at-once = Todavía no ha empezado. { $price } vuelven a tu saldo al momento.
order-cancel-later = Ya está en marcha. Pedimos al proveedor que pare: lo entregado hasta entonces se cobra y el resto de { $price } vuelve a tu saldo.
button-cancel-yes = ✖️ Sí, cancelar
button-cancel-no = No, dejarlo
toast-order-canceled = El pedido { $order } está cancelado.
toast-cancel-asked = Hemos pedido al proveedor que detenga el pedido { $order }.
toast-refill-asked = Hemos pedido una reposición para el pedido { $order }.

status-list = <b>🔎 Cómo van tus pedidos</b>

    { $lines }
status-unknown = ❔ No están entre tus pedidos: <code>{ $numbers }</code>
status-too-many = ✂️ Solo consulté los primeros { $most } números.

news-order-paid = 💳 <b>El pedido { $order } está pagado y en camino</b>
    { $quantity } × { $service }
news-order-started = ⚡ <b>El pedido { $order } ha empezado</b>
    { $quantity } × { $service }
news-order-completed = ✅ <b>El pedido { $order } está completado</b>
    { $quantity } × { $service }
news-order-partial = 🟡 <b>El pedido { $order } se entregó en parte</b>
    Se entregaron { $delivered } de { $quantity } × { $service }.
    ↩️ { $amount } de { $price } volvieron a tu saldo. Tu saldo: <b>{ $balance }</b>
news-order-canceled = ✖️ <b>El pedido { $order } está cancelado</b>
    { $quantity } × { $service }
    ↩️ { $amount } volvieron a tu saldo. Tu saldo: <b>{ $balance }</b>
news-order-canceled-unpaid = ✖️ <b>El pedido { $order } está cancelado</b>
    { $quantity } × { $service }
    No estaba pagado, así que no se cobró nada.
news-orders = 📦 <b>Novedades de { $count ->
    [one] un pedido
   *[other] { $count } pedidos
  }</b>

    { $parts }
news-orders-line = { $mark } <b>{ $order }</b> · { $quantity } × { $service } · { $state }
news-orders-more = … y { $count ->
    [one] uno más
   *[other] { $count } más
  }
news-orders-back = ↩️ En total volvieron { $amount } a tu saldo. Tu saldo: <b>{ $balance }</b>

settings = <b>⚙️ Ajustes</b>

    🌐 Idioma: { $name }
    { $news }
    { $phone }

    🎁 Tu enlace de invitación: <code>{ $link }</code>
    { $came }
settings-news-on = 🔔 Avisos de pedidos: activados
settings-news-off = 🔕 Avisos de pedidos: desactivados. Si te vuelve dinero, te avisamos igual.
settings-phone = 📱 Teléfono: { $phone }
settings-no-phone = 📱 Teléfono: sin compartir
settings-came = { $count ->
    [0] Nadie ha venido con él todavía.
    [one] Una persona ha venido con él.
   *[other] { $count } personas han venido con él.
  }
button-mute = 🔕 Desactivar avisos
button-unmute = 🔔 Activar avisos
button-copy-invitation = 🎁 Copiar invitación
button-privacy = 🔒 Privacidad
button-export = ⬇️ Obtener mis datos
toast-muted = Los avisos de pedidos están desactivados.
toast-unmuted = Los avisos de pedidos están activados.

language-choose = <b>🌐 Idioma</b>

    ¿En qué idioma te hablo?
toast-language = Ahora hablo { $name }.

help = <b>❓ Cómo funciona</b>

    1. Elige un servicio y envía el enlace de tu página o publicación.
    2. Ves el precio exacto; no se cobra nada hasta que confirmas.
    3. Paga con tu saldo o recárgalo sobre la marcha.
    4. Te aviso cuando tu pedido empieza y cuando está listo.
    5. Lo que no se entrega vuelve solo a tu saldo.

    También me puedes escribir: “likes insta”, o /status y un número.
button-terms = 📜 Condiciones
support = <b>💬 Hablar con una persona</b>

    { $contact }

    { $number }
support-person = Escribe a { $contact }. Allí responden personas, no máquinas.
support-nobody = La tienda todavía no ha indicado a nadie. Pregunta a quien te dio el enlace de este bot.
support-your-number = Cuenta qué pasó, el número del pedido o del pago y tu número de cliente: <code>{ $customer }</code>.
support-order = Cuenta qué pasó y da estos números: pedido <code>{ $order }</code>, cliente <code>{ $customer }</code>.
button-write-support = 💬 Escribir a soporte
button-copy-reference = 📋 Copiar números
support-reference = Pedido { $order }, cliente { $customer }
support-reference-customer = Cliente { $customer }

terms = <b>📜 Las reglas de { $shop }</b>

    1. Compras me gusta, seguidores, vistas y similares para una página o publicación que puedes promocionar.
    2. El precio es el que confirmas. Se reserva al hacer el pedido y se cobra por lo que se entrega.
    3. Lo que no se puede entregar vuelve a tu saldo: todo o la parte exacta.
    4. Mantén la página pública y no pidas lo mismo en otro sitio mientras tanto: si no, no se puede saber qué se entregó.
    5. Hay reposición donde el servicio la ofrece.
    6. Nada de esto lo hacen las propias plataformas, y ellas pueden retirar lo que no les guste.
    7. Dudas sobre un pago: /paysupport. Todo lo demás: /support.
privacy = <b>🔒 Qué datos guardamos de ti</b>

    <b>Qué:</b> tu nombre y número en Telegram, tu idioma, tu teléfono si lo compartiste, tus pedidos con sus enlaces, tus pagos y tus favoritos.
    <b>Para qué:</b> para entregar, cobrar y responder a tus preguntas. Quien entrega ve el enlace y la cantidad, nunca a ti. El servicio de pago ve el teléfono con el que pagas.
    <b>Cuánto tiempo:</b> lo que escribes aquí desaparece a los pocos días. Los pedidos y el dinero quedan en los libros. Todo lo demás, hasta que lo borres.

    Puedes llevártelo todo o pedir que se borre.
button-forget = 🗑 Borrar mis datos
privacy-export = ⬇️ Todo lo que guardamos de ti, en un archivo. No lo compartas con nadie.
privacy-export-part = ⬇️ Lo más reciente de cuanto guardamos de ti, miles de entradas en un archivo. No lo compartas con nadie.
toast-exported = Tu archivo está en camino.
privacy-forget = <b>🗑 ¿Borrar tus datos?</b>

    Se borran tu nombre, teléfono, idioma, favoritos y este chat. En los libros quedan tus pedidos con sus enlaces y tus pagos con el teléfono que pagó, bajo un número que no lleva a nadie.

    Pierdes tu historial de pedidos para siempre. Si vuelves, empiezas como cliente nuevo.
button-forget-yes = 🗑 Sí, borrarlo todo
button-forget-no = No, conservarlo
privacy-forgotten = 👋 <b>Tus datos están borrados.</b>
    Gracias por haber estado con nosotros. Si algún día vuelves, pulsa /start.

## Money: top up, payments, wallet, receipts and Stars

price-stars = { $stars } ⭐ ({ $amount })

topup-none = <b>💳 Recargar</b>

    En este momento no hay forma de pagar. Inténtalo más tarde o pregúntanos.
topup-methods = <b>💳 Recargar</b>

    { $parts }
topup-offer = <b>{ $method }</b>
    { $terms }
topup-limits = De { $min } a { $max } por vez
topup-fee = Comisión: { $percent } adicional
topup-no-fee = Sin comisión
topup-star-worth = 1 ⭐ = { $worth }
topup-which = ¿Cómo quieres pagar?
topup-amount = <b>💳 Recargar con { $method }</b>

    { $parts }
topup-how-much = Elige un importe o escríbelo, por ejemplo <code>{ $example }</code>.
topup-balance = Tu saldo: <b>{ $balance }</b>
topup-missing = 🧾 Para tu pedido faltan <b>{ $amount }</b>.
topup-missing-much = 🧾 Para tu pedido faltan <b>{ $amount }</b>. Es más de lo que { $method } admite de una vez, así que recarga en varios pasos.
topup-phone = <b>📱 ¿Qué teléfono paga?</b>

    { $method } pedirá { $due } a este teléfono. Escribe su número, por ejemplo <code>{ $example }</code>.
topup-phone-known = <b>📱 ¿Qué teléfono paga?</b>

    { $method } pedirá { $due } a este teléfono. Elige uno o escribe otro número, por ejemplo <code>{ $example }</code>.
topup-confirm = <b>💳 Recargar con { $method }</b>

    { $facts }

    { $next }
topup-into = A tu saldo: <b>{ $amount }</b>
topup-fee-of = Comisión ({ $percent }): { $fee }
topup-due = A pagar: <b>{ $due }</b>
topup-from-phone = Teléfono: { $phone }
topup-lifted = ℹ️ Para tu pedido faltan { $wanted }, y { $method } admite desde { $min }. Los otros { $extra } se quedan en tu saldo.
topup-rounded-missing = ℹ️ Para tu pedido faltan { $wanted }, redondeados a un importe que { $method } admite. Los otros { $extra } se quedan en tu saldo.
topup-rounded = ℹ️ Redondeado de { $wanted } a un importe que { $method } admite. Todo va a tu saldo.
topup-next-phone = Cuando pulses el botón, { $method } enviará una solicitud al teléfono. Confírmala allí con tu PIN.
topup-next-page = Cuando pulses el botón, recibirás un enlace a la página de pago de { $method }.
topup-next-stars = Cuando pulses el botón, aparecerá una factura en este chat. Págala con tus Stars.
topup-credited = El dinero se abona solo en tu saldo en cuanto { $method } lo confirma, casi siempre en menos de un minuto. Tienes { $count ->
    [one] un minuto
   *[other] { $count } minutos
  } para pagar.
topup-demo = 🧪 Esta tienda es una demo: no suena ningún teléfono ni se mueve dinero real.
button-topup-amount-of = { $amount }
button-topup-missing = 🧾 Lo que falta: { $amount }
button-topup-phone = 📱 { $phone }
button-topup-pay = ✅ Pagar { $due }
button-topup-amount = ✏️ Importe
button-topup-other-phone = 📱 Teléfono
button-topup-method = 💳 Otro método
toast-already-paying = El pago { $payment } ya está en marcha. No se pide nada dos veces.
error-topup-beyond-limits = { $method } admite de { $min } a { $max } por vez. { $amount } queda fuera; elige otro importe.
error-phone-unreadable = { $value } no es un teléfono al que se pueda pedir el pago. Escríbelo así: { $example }
error-method-gone = Esta forma de pago ya no está disponible. Elige otra.
error-payment-goes-on = El pago { $payment_id } no ha terminado. Míralo otra vez antes de volver a pagar.

payment = <b>{ $title }</b>

    { $facts }

    { $what }
payment-title-created = ⏳ Preparando el pago { $payment }
payment-title-pending = ⏳ El pago { $payment } te espera
payment-title-succeeded = ✅ Recibimos el pago { $payment }
payment-title-failed = ❌ El pago { $payment } no se completó
payment-title-expired = ⌛ El pago { $payment } caducó
payment-title-review = 🔍 Estamos revisando el pago { $payment }
payment-method = Método: { $method }
payment-paid = Pagado: { $due }
payment-credited = A tu saldo: <b>{ $amount }</b>
payment-fee = Comisión: { $fee }
payment-fee-included = Comisión incluida: { $fee }
payment-until = Paga antes de: { $at }
payment-at = Hora: { $at }
payment-flag-over = ℹ️ Llegó más de los { $amount } que querías. Todo está en tu saldo.
payment-flag-under = ℹ️ Llegó menos de lo que se pidió, así que tu saldo recibió menos de { $amount }.
payment-flag-nothing = ℹ️ Llegó menos que la comisión de { $fee }, así que no quedó nada para tu saldo. Escríbenos, por favor.
payment-flag-late = ℹ️ Llegó fuera de plazo. Cuenta igualmente.
payment-flag-unasked = ℹ️ No correspondía a ningún pago abierto tuyo, así que lo pusimos en tu saldo.
payment-flag-again = ℹ️ Se pagó { $count ->
    [one] una vez
   *[other] { $count } veces
  }. Tu saldo lo recibió todo: { $amount } en total. Escríbenos si quieres que te devolvamos lo que sobra.
payment-now-created = Un momento, por favor: lo estamos pidiendo a { $method }.
payment-now-pending = 👉 { $instructions }

    El dinero se abona solo en tu saldo en cuanto { $method } lo confirma, casi siempre en menos de un minuto. Este mensaje cambiará entonces.
payment-now-failed = { $why } No se añadió nada a tu saldo.

    Si aun así te cobraron, el dinero se abona aquí en cuanto llegue.
payment-now-expired = Nadie pagó a tiempo, así que no se añadió nada a tu saldo.

    Si pagaste en el último momento, el dinero se abona aquí en cuanto llegue.
payment-now-review = { $method } no dejó claro si pagaste. Lo está mirando una persona, así que no pagues otra vez. Te avisamos aquí.
payment-now-succeeded = Tu saldo: <b>{ $balance }</b>
payment-do-phone = Confirma la solicitud en tu teléfono.
payment-do-page = Paga en la página de pago.
payment-do-invoice = Paga la factura de este chat. Si no la ves, espera un momento y empieza de nuevo.
payment-do-wait = Espera un momento.
payment-reason-1 = El teléfono no tiene saldo suficiente.
payment-reason-1019 = La solicitud del teléfono caducó.
payment-reason-1032 = La solicitud se rechazó en el teléfono.
payment-reason-1037 = El teléfono no respondió.
payment-reason-never-started = La solicitud no llegó al servicio de pago.
payment-reason-unreachable = No pudimos conectar con el servicio de pago.
payment-reason-worth-changed = El valor de una Star cambió mientras tanto.
payment-reason-busy = Telegram está demasiado ocupado en este momento.
payment-reason-no-chat = No se pudo enviar la factura a tu chat.
payment-reason-other = El servicio de pago lo rechazó.
checkout-busy = La tienda no pudo responder a tiempo. No se cobró nada; pulsa Pagar otra vez.
button-open-payment-page = 🔗 Abrir página de pago
button-try-again = 🔁 Reintentar
button-payment-help = 💬 Ayuda con este pago
button-copy-payment = 📋 Copiar referencia
button-see-payment = 💳 Ver pago

receipt-payment = ✅ <b>Recibimos el pago { $payment }</b>

    { $facts }

    Tu saldo: <b>{ $balance }</b>
receipt-payment-waiting = ✅ <b>Recibimos el pago { $payment }</b>

    { $facts }

    Tu saldo: <b>{ $balance }</b>
    Lo que habías empezado te sigue esperando.
receipt-reference = Referencia: <code>{ $reference }</code>
note-enough-now = ✅ Ya tienes saldo suficiente.
note-still-short = ⚠️ El dinero llegó, pero todavía faltan { $amount }.
note-go-on = ✅ El dinero llegó. Puedes seguir donde estabas.
news-payback = ↩️ <b>Devolvimos el pago { $payment }</b>

    { $amount } salieron de tu saldo y te los devolvimos por { $method }.
    Tu saldo: <b>{ $balance }</b>
news-credit = 🎁 <b>Se añadieron { $amount } a tu saldo</b>

    La tienda dice: { $reason }
    Tu saldo: <b>{ $balance }</b>
news-debit = ➖ <b>Se retiraron { $amount } de tu saldo</b>

    La tienda dice: { $reason }
    Tu saldo: <b>{ $balance }</b>
news-refund = ↩️ <b>Te devolvimos { $amount } del pedido { $order }</b>

    La tienda dice: { $reason }
    Tu saldo: <b>{ $balance }</b>
news-stars-unclear = ⭐ Tus Stars llegaron, pero no pudimos saber para qué son. Lo está mirando una persona. El cargo es <code>{ $charge }</code>.

wallet = <b>👛 Tu saldo</b>

    Tienes: <b>{ $balance }</b>
    { $held }

    { $lately }
wallet-held = Reservado para pedidos en curso: { $amount }
wallet-nothing-held = No hay nada reservado para pedidos en curso.
wallet-lately = Últimamente:
    { $lines }
wallet-empty = Aquí todavía no se ha movido nada. Recarga y ya puedes hacer pedidos.
history = <b>📜 Movimientos de tu saldo</b>
    Saldo: <b>{ $balance }</b>

    { $lines }
history-empty = <b>📜 Movimientos de tu saldo</b>

    Aquí todavía no se ha movido nada.
history-end = <b>📜 Movimientos de tu saldo</b>

    No hay nada más antiguo.
history-in = { $at } · <b>+{ $amount }</b> · { $what }
history-out = { $at } · <b>−{ $amount }</b> · { $what }
history-topup = pago { $number }
history-charge = pedido { $number }
history-freed = vuelve del pedido { $number }
history-refund = devolución del pedido { $number }
history-merge = de tu otra cuenta
history-credit = de la tienda
history-debit = retirado por la tienda
history-payback = pago { $number } devuelto
history-payback-freed = al final el pago { $number } no se devolvió
history-other = otro
payments = <b>💳 Tus pagos</b>

    Pulsa uno para ver todos sus datos.
payments-empty = <b>💳 Tus pagos</b>

    Aquí no hay ninguno.
payment-label-pending = ⏳ { $payment } · { $amount } · { $at }
payment-label-succeeded = ✅ { $payment } · { $amount } · { $at }
payment-label-failed = ❌ { $payment } · { $amount } · { $at }
payment-label-expired = ⌛ { $payment } · { $amount } · { $at }
payment-label-review = 🔍 { $payment } · { $amount } · { $at }
button-history = 📜 Movimientos
button-payments = 💳 Pagos
button-page-only = · { $page } ·
toast-page-only = Página { $page }

paysupport = <b>💬 Ayuda con un pago</b>

    El dinero que llega se abona solo, aunque llegue tarde. Si un pago tarda más de una hora o algo no cuadra, dínoslo: respondemos por cada pago hecho aquí. El soporte de Telegram no puede ayudarte con ellos.

    { $which }
paysupport-which = ¿De qué pago se trata?
paysupport-none = Todavía no tienes pagos.
paysupport-payment = <b>💬 Ayuda con el pago { $payment }</b>

    { $advice }

    { $contact }
    Indica esto: pago <code>{ $payment }</code> ({ $method }), cliente <code>{ $customer }</code>.
paysupport-copied = Pago { $payment }; cliente { $customer }
paysupport-pending = Está esperando tu dinero. Cuando pagues, se abona solo en tu saldo; no hace falta pagar dos veces.
paysupport-succeeded = Llegó y se abonó. Si el importe no es correcto o quieres que te lo devolvamos, escríbenos.
paysupport-failed = No se completó y no se abonó nada. Si aun así te cobraron, el dinero llegará aquí solo o volverá a ti; si pasa una hora, escríbenos.
paysupport-expired = Nadie pagó a tiempo. Si pagaste en el último momento, llegará aquí solo; si pasa una hora, escríbenos.
paysupport-review = Ya lo está mirando una persona. No pagues otra vez, por favor.

## Staff: services, keys, the team and broadcasts

manage-ask = <b>🛍 Cambiar un servicio</b>

    En venta: { $on }. Fuera de venta: { $off }.

    ✍️ ¿Cuál? Envía su número o palabras de su nombre.
manage-found = <b>🔎 Servicios para “{ $words }”</b>

    ¿A cuál te refieres? También puedes enviar otras palabras.
manage-off-sale = <b>⏸ Servicios fuera de venta</b>

    Los clientes no los ven.
manage-off-sale-none = <b>⏸ Servicios fuera de venta</b>

    No hay ninguno: todo está en venta.
button-off-sale = ⏸ Fuera de venta { $number }
button-service-on = 🟢 { $number } · { $name }
button-service-off = ⏸ { $number } · { $name }

manage-service = <b>{ $number } · { $service }</b>
    { $category } · { $type }

    { $state }
    💰 Tarifa: <b>{ $rate }</b>
    { $margin }
    📏 De { $min } a { $max }
    { $can }
    { $source }
    { $aliases }
manage-on = 🟢 En venta
manage-off = ⏸ En pausa: no está a la venta
manage-vanished = 🚫 Fuera de venta: su proveedor ya no lo tiene
manage-per-thousand = { $rate } por cada 1000
manage-per-order = { $rate } por pedido
manage-margin = 🏭 Costo: { $cost }, margen: { $margin } ({ $over } sobre el costo)
manage-loss = ⚠️ Costo: { $cost }, así que cada venta pierde { $margin } ({ $over } por debajo del costo)
manage-cost-unknown = 🏭 Costo: su proveedor no lo indica
manage-by-hand = 🏭 Costo: no se conoce, lo entrega tu equipo
manage-can-refill = reposición
manage-can-cancel = cancelación
manage-can-dripfeed = entrega por tandas
manage-can = 🛟 Posible: { $can }
manage-can-nothing = 🛟 Sin reposición, cancelación ni tandas
manage-source = 🚚 De { $provider }, allí con el número { $theirs }
manage-source-hand = 🙌 Se entrega a mano
manage-aliases = 🏷 También se llama: { $names }
manage-aliases-none = 🏷 Sin otros nombres
button-pause = ⏸ Pausar
button-resume-sale = ▶️ Poner en venta
button-set-rate = 💰 Fijar tarifa
button-set-markup = 📈 Fijar recargo
button-add-alias = 🏷 Añadir nombre
button-remove-alias = 🏷 Quitar nombre
button-as-customer = 👁 Ver como cliente

manage-ask-rate = <b>💰 Nueva tarifa para { $number } · { $service }</b>

    Ahora: { $rate }
    { $margin }

    ✍️ Envía la nueva tarifa, por ejemplo 1.25.
manage-ask-markup = <b>📈 Recargo para { $number } · { $service }</b>

    Ahora: { $rate }
    { $margin }

    ✍️ Envía el porcentaje sobre el costo, por ejemplo 50 o 12.5.
manage-ask-alias = <b>🏷 Otro nombre para { $number } · { $service }</b>

    ✍️ Envía un nombre con el que los clientes lo puedan pedir, por ejemplo como lo dicen ellos.
manage-aliases-ask = <b>🏷 Nombres de { $number } · { $service }</b>

    ¿Cuál quitamos?

manage-title-pause = ⏸ Pausar { $number } · { $service }
manage-title-resume = ▶️ Poner en venta { $number } · { $service }
manage-title-rate = 💰 Nueva tarifa para { $number } · { $service }
manage-title-markup = 📈 Nuevo recargo para { $number } · { $service }
manage-title-alias = 🏷 Otro nombre para { $number } · { $service }
manage-title-unalias = 🏷 Un nombre menos para { $number } · { $service }
manage-old-new = Ahora: { $old }
    Después: <b>{ $new }</b>
manage-change-rate = Ahora: { $old }
    Después: <b>{ $new }</b>
    { $margin }
manage-change-markup = Ahora: { $old }
    Después: <b>{ $new }</b>, es decir, { $over } sobre el costo
    { $margin }
manage-change-alias = Ahora también se llama: { $names }
    Nuevo: <b>{ $name }</b>
manage-change-unalias = Ahora también se llama: { $names }
    Se quita: <b>{ $name }</b>
manage-why = <b>{ $title }</b>

    { $change }

    ✍️ ¿Por qué? Elige un motivo o escríbelo. Queda en el registro.
manage-confirm = <b>¿{ $title }?</b>

    { $change }

    { $consequence }
    📝 Motivo: { $reason }
manage-then-pause = 👉 Los clientes dejan de verlo y los presupuestos abiertos se rechazan. Los pedidos ya hechos siguen adelante.
manage-then-resume = 👉 Los clientes lo pueden pedir al momento.
manage-then-rate = 👉 Vale al momento: a los clientes con un presupuesto abierto se les pregunta de nuevo. Los pedidos ya hechos conservan su precio.
manage-then-markup = 👉 Vale al momento: a los clientes con un presupuesto abierto se les pregunta de nuevo. Los pedidos ya hechos conservan su precio.
manage-then-alias = 👉 Quien pida “{ $name }”, en el chat o por la API, recibe este servicio.
manage-then-unalias = 👉 Los pedidos de “{ $name }”, en el chat o por la API, dejan de entenderse.
manage-then-sync = 🔄 La próxima sincronización con { $provider } vuelve a fijar la tarifa según su recargo.
button-yes-pause = ⏸ Sí, pausarlo
button-yes-resume = ▶️ Sí, poner en venta
button-yes-rate = ✅ Sí, fijar tarifa
button-yes-markup = ✅ Sí, fijar recargo
button-yes-alias = ✅ Sí, añadir nombre
button-yes-unalias = 🏷 Sí, quitar nombre
manage-done-pause = El servicio { $number } está en pausa.
manage-done-resume = El servicio { $number } está en venta.
manage-done-rate = El servicio { $number } cuesta ahora { $rate }.
manage-done-markup = El servicio { $number } cuesta ahora { $rate }.
manage-done-alias = El servicio { $number } ahora también se llama “{ $name }”.
manage-done-unalias = El servicio { $number } ya no se llama “{ $name }”.
note-manage-done = ✅ { $done }
toast-manage-done = Esto ya está hecho: { $done }
note-manage-changed = 🔄 El servicio cambió mientras tanto, así que no se hizo nada. Así está ahora.
error-alias-known = Este servicio ya se llama “{ $value }”.
error-rate-as-it-is = Esa ya es la tarifa: { $value }
reason-provider-trouble = Problemas del proveedor
reason-complaints = Quejas
reason-no-demand = Nadie lo pide
reason-works-again = Vuelve a funcionar
reason-cost-changed = Cambió el costo
reason-competition = Competencia
reason-customers-say-so = Lo dicen así los clientes

keys = <b>🔑 Claves API</b>

    { $lines }
keys-none = <b>🔑 Claves API</b>

    Todavía no hay ninguna. Con una clave, un creador de chatbots puede hacer pedidos por la API.
keys-line = { $mark } <b>Clave { $number }</b> · { $owner } · <code>{ $hint }…</code>
    { $scopes } · { $used }
keys-house = la tienda
keys-partner = { $name }
button-key = Clave { $number } · { $owner }
button-new-key = ➕ Nueva clave
scope-all = puede hacerlo todo
scope-read = ve servicios, precios y pedidos
scope-order = hace pedidos
scope-topup = recarga saldos
key-used = usada por última vez: { $at }
key-unused = sin usar
key-valid = 🟢 Válida
key-valid-until = 🟢 Válida hasta { $at }
key-expired = ⛔ Caducó: { $at }
key-revoked = ⛔ Revocada: { $at }
key = <b>🔑 Clave { $number } de { $owner }</b>

    { $state }
    Empieza por: <code>{ $hint }</code>
    Permisos: { $scopes }
    Creada: { $created }
    Uso: { $used }
button-revoke = ⛔ Revocar
key-why = <b>⛔ Revocar la clave { $number } de { $owner }</b>

    Empieza por: <code>{ $hint }</code>
    Uso: { $used }

    ✍️ ¿Por qué? Elige un motivo o escríbelo. Queda en el registro.
key-revoke = <b>⛔ ¿Revocar la clave { $number } de { $owner }?</b>

    Empieza por: <code>{ $hint }</code>
    Uso: { $used }

    { $consequence }
    📝 Motivo: { $reason }
key-then-revoked = 👉 Todo lo que la usa se detiene en 5 segundos, para siempre. Una clave no se puede recuperar, pero sí crear otra.
button-yes-revoke = ⛔ Sí, revocar clave { $number }
note-key-revoked = ⛔ La clave { $number } de { $owner } está revocada.
toast-key-revoked = La clave { $number } ya está revocada.
key-owner = <b>🔑 Nueva clave: ¿para quién?</b>

    ✍️ Envía el nombre del socio, nuevo o conocido, o elige abajo. Los clientes que llegan con la clave de un socio son de ese socio.
button-key-house = 🏠 La propia tienda
key-terms = <b>🔑 Nueva clave para { $owner }</b>

    { $who }

    ¿Qué puede hacer? Pulsa para cambiarlo.
key-terms-house = Atiende a los mismos clientes que este bot.
key-terms-new = “{ $name }” es un socio nuevo y se crea con esta clave.
key-terms-partner = Este socio ya tiene { $count ->
    [one] una clave
   *[other] { $count } claves
  }.
button-scope-on-read = ☑️ Ver precios y pedidos
button-scope-off-read = ⬜ Ver precios y pedidos
button-scope-on-order = ☑️ Hacer pedidos
button-scope-off-order = ⬜ Hacer pedidos
button-scope-on-topup = ☑️ Recargar saldos
button-scope-off-topup = ⬜ Recargar saldos
button-make-key = 🔑 Crear la clave
key-once = <b>🔑 Clave { $number } de { $owner }</b>

    <code>{ $secret }</code>

    { $where }
    ⚠️ Cópiala ahora. Este mensaje se borra solo en { $seconds } segundos y nadie puede volver a mostrar la clave. Quien la tenga puede gastar el dinero de sus clientes.
key-where = Dirección: <code>{ $url }/api.php</code>
button-copy-key = 📋 Copiar la clave
toast-key-made = La clave { $number } ya está creada. Aparece en el mensaje de arriba.
error-scope-needed = Una clave debe poder hacer algo. Elige al menos un permiso.
error-invalid-partner-name = El nombre de un socio tiene entre 1 y { $most } caracteres y no es “house”. Envía otro.
error-key-not-found = Esa clave no existe o ya está revocada.
error-partner-not-found = Ese socio no existe.
reason-leaked = Se filtró
reason-unused = Ya no se necesita
reason-replaced = Otra la sustituye

team = <b>👥 Quién lleva la tienda</b>

    { $lines }
team-line = <b>{ $name }</b> · { $role } · <code>{ $id }</code>
team-line-fixed = <b>{ $name }</b> · { $role } · <code>{ $id }</code> · según la configuración
button-member = { $name }
button-hire = ➕ Dar acceso
role-owner = propietario
role-manager = gestor
role-support = soporte
role-none = fuera del equipo
role-may-owner = 👑 <b>Propietario</b>: todo, también las claves y el equipo.
role-may-manager = 🛠 <b>Gestor</b>: además, saldos, servicios y difusiones.
role-may-support = 💬 <b>Soporte</b>: busca pedidos y clientes y ve cómo van.
member = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    Desde { $at }, con acceso dado por { $by }
member-self = <b>👤 { $name }: eres tú</b>
    <code>{ $id }</code>

    { $may }
    Desde { $at }, con acceso dado por { $by }

    Otro propietario puede cambiar tu rol.
member-fixed = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    Este propietario figura en la configuración de la tienda, así que solo se puede cambiar allí.
button-other-role = 🔁 Otro rol
button-dismiss = 🚪 Quitar
team-hire = <b>➕ Dar acceso</b>

    ✍️ Envía el @nombre de la persona si ya abrió @{ $shop }; si no, su número de Telegram.
team-choose = <b>👤 { $name }</b>
    <code>{ $id }</code>

    ¿En qué rol?

    { $lines }
team-choose-other = <b>👤 { $name }</b>
    <code>{ $id }</code>

    Ahora: { $role }. ¿Qué rol le damos?

    { $lines }
button-role-owner = 👑 Propietario
button-role-manager = 🛠 Gestor
button-role-support = 💬 Soporte
team-title-hire = 👤 Un rol para { $name }
team-title-dismiss = 🚪 Quitar del equipo a { $name }
team-why = <b>{ $title }</b>
    <code>{ $id }</code>

    Ahora: { $old }
    Después: <b>{ $new }</b>

    ✍️ ¿Por qué? Elige un motivo o escríbelo. Queda en el registro.
team-confirm = <b>¿{ $title }?</b>
    <code>{ $id }</code>

    Ahora: { $old }
    Después: <b>{ $new }</b>

    { $consequence }
    📝 Motivo: { $reason }
team-then-dismissed = 👉 Desde el próximo paso, esta persona no podrá usar nada del equipo. Como cliente no cambia nada.
button-yes-hire = ✅ Sí, dar este rol
button-yes-dismiss = 🚪 Sí, quitar
note-hired = ✅ { $name } tiene ahora el rol: { $role }.
note-dismissed = 🚪 { $name } ya no está en el equipo.
toast-hired = { $name } ya tiene el rol: { $role }.
toast-dismissed = { $name } ya no está en el equipo.
team-you-hired = 👥 <b>Ya formas parte del equipo de { $shop }. Tu rol: { $role }</b>

    En Gestión ves lo que te espera, y el menú junto al campo de texto muestra tus comandos.
team-you-dismissed = 👋 Ya no formas parte del equipo de { $shop }. Tu saldo y tus pedidos siguen como están.
error-own-role = Es tu propio rol. Pide a otro propietario que lo cambie.
error-owner-by-settings = Este propietario figura en la configuración de la tienda. Cámbialo allí.
error-role-as-it-is = Esta persona ya tiene ese rol.
error-invalid-role = Ese rol no existe.
error-person-unknown = No conozco a { $name }: primero tiene que abrir el bot. Envía mejor su número de Telegram.
reason-joins-us = Se une al equipo
reason-other-duties = Otras tareas
reason-left-us = Dejó el equipo

closing-why-close = <b>🔧 ¿Cerrar la tienda un rato?</b>

    Los clientes pueden mirar, pero no pedir ni recargar, ni en el chat ni por la API. Los pedidos en curso siguen, y los pagos ya empezados se abonan. El personal puede seguir haciéndolo todo.

    ¿Por qué? Elige un motivo o escribe el tuyo. Queda en el registro; los clientes no lo leen.
closing-why-open = <b>🔓 ¿Abrir la tienda otra vez?</b>

    ¿Por qué? Elige un motivo o escribe el tuyo. Queda en el registro.
closing-message = <b>🔧 ¿Qué leen los clientes?</b>

    ✍️ Envíame unas palabras, como «Volvemos a las 18 h»; { $most } caracteres como máximo. Se muestran tal cual, en todos los idiomas.
button-no-message = Cerrar sin mensaje
closing-confirm-close = <b>🔧 ¿Cerrar la tienda para los clientes?</b>

    Quien quiera pedir o recargar lee:
    <i>{ $told }</i>

    📝 { $reason }
closing-confirm-open = <b>🔓 ¿Abrir la tienda para los clientes?</b>

    Pueden pedir y recargar enseguida.
    📝 { $reason }
button-yes-close = 🔧 Sí, cerrar la tienda
button-yes-open = 🔓 Sí, abrir la tienda
closing-done-close = 🔧 La tienda está cerrada para los clientes.
closing-done-open = 🔓 La tienda está abierta de nuevo.

export-ask = <b>📄 Exportar como CSV</b>

    Un archivo para hojas de cálculo, lo más nuevo primero, con { $most } filas como máximo. ¿Qué quieres?
export-orders = Pedidos
export-payments = Pagos
export-customers = Clientes
export-when = <b>📄 { $what }</b>

    ¿De qué periodo? { $of }

    Los días empiezan a medianoche ({ $zone }).
export-of-orders = Cuenta cuándo se hicieron.
export-of-payments = Cuenta cuándo se pidieron.
export-of-customers = Los que llegaron en ese periodo, con su saldo de ahora.
period-today = Hoy
period-week = Últimos 7 días
period-thirty = Últimos 30 días
period-month = Este mes
period-before = El mes pasado
period-all = Todo
export-ready = 📄 <b>{ $what }</b> · { $period }
    Filas: { $number }
export-ready-part = 📄 <b>{ $what }</b> · { $period }
    Son las { $number } filas más nuevas; hay más. Elige un periodo más corto para el resto.
export-failed = 📄 <b>{ $what }</b> · { $period }
    No se pudo escribir el archivo. Inténtalo más tarde.

announcement = { $text }
broadcast-write-first = <b>📣 Escribir a los clientes</b>

    ✍️ Envíame el mensaje tal como debe quedar. Lo verás antes de que salga nada.
broadcast-write = <b>📣 Escribir a los clientes</b>

    ✍️ Envíame el mensaje tal como debe quedar. Lo verás antes de que salga nada.

    <b>Últimas</b>
    { $lines }
broadcast-line = <b>{ $broadcast }</b> · { $at } · { $state } · { $sent } de { $total }
    <i>{ $beginning }</i>
broadcast-is-sending = en marcha
broadcast-is-stopped = detenida
broadcast-is-done = terminada
button-broadcast-open = 📣 Difusión { $broadcast } en marcha
audience-all = todos
audience-language = quienes hablan { $language }
broadcast-draft = <b>📣 Así se verá</b>

    <blockquote>{ $text }</blockquote>

    👥 Para { $audience }: { $count ->
    [one] un chat
   *[other] { $count } chats
  }. Sin contar a quienes desactivaron los avisos o bloquearon el bot.
    ✍️ Envía otro texto para reemplazarlo.
broadcast-draft-nobody = <b>📣 Así se verá</b>

    <blockquote>{ $text }</blockquote>

    👥 Para { $audience }: nadie en este momento. Elige a quién va dirigido.
button-broadcast-audience = 👥 ¿Para quién?
button-broadcast-test = 🧪 Enviármelo a mí
button-broadcast-anew = ✍️ Escribir otro
button-broadcast-next = 📣 Enviar a { $count ->
    [one] un chat
   *[other] { $count } chats
  }…
note-broadcast-rewritten = ✍️ Reemplazado.
toast-broadcast-tested = Está arriba, tal como lo reciben los clientes.
toast-broadcast-dropped = Descartado. No se envió nada.
broadcast-audience = <b>👥 ¿Para quién es?</b>

    Ahora: { $audience }.
button-audience-all = 🌍 Todos · { $number }
button-audience = { $language } · { $number }
broadcast-confirm = <b>📣 ¿Enviarlo a { $count ->
    [one] un chat
   *[other] { $count } chats
  }?</b>

    Para { $audience }.
    <i>{ $beginning }</i>

    👉 Sale al momento, unos veinte por segundo. Puedes detenerlo, pero lo enviado no se puede retirar.
button-broadcast-send = 📣 Sí, enviar a { $count ->
    [one] un chat
   *[other] { $count } chats
  }
toast-broadcast-begun = La difusión { $broadcast } ya empezó. No se envía dos veces.
broadcast-sending = <b>📣 La difusión { $broadcast } está en marcha</b>

    { $bar } { $percent }
    Enviados: { $sent }. Fallidos: { $failed }. De: { $total }.

    Para { $audience }.
    <i>{ $beginning }</i>
broadcast-done = <b>✅ La difusión { $broadcast } terminó</b>

    Enviados: { $sent }. Fallidos: { $failed }. De: { $total }.

    Para { $audience }.
    <i>{ $beginning }</i>
broadcast-stopped = <b>✋ La difusión { $broadcast } se detuvo</b>

    { $bar } { $percent }
    Enviados: { $sent }. Fallidos: { $failed }. De: { $total }.

    Para { $audience }.
    <i>{ $beginning }</i>
button-broadcast-stop = ✋ Detener
button-broadcast-new = 📣 Nuevo mensaje
button-broadcast-see = 📣 Verla
broadcast-stop = <b>✋ ¿Detener la difusión { $broadcast }?</b>

    Hasta ahora: { $sent } de { $total }.

    👉 Quien todavía no lo recibió ya no lo recibirá. No se puede reanudar.
button-broadcast-stop-yes = ✋ Sí, detenerla
button-broadcast-stop-no = Dejar que siga
toast-broadcast-stopped = Detenida.
news-broadcast-done = ✅ <b>La difusión { $broadcast } terminó</b>
    Enviados: { $sent }. Fallidos: { $failed }. De: { $total }.
error-announcement-too-long = Es demasiado largo: { $length } caracteres, y caben como máximo { $most }. Acórtalo, por favor.
error-broadcast-nobody = No hay a quién enviarlo. Elige a quién va dirigido.

## Shop: browse, quote, order

button-page-before = ‹
button-page-after = ›
button-category = { $name } ({ $number })
button-service = { $name } · { $rate }
button-order = 🛒 Pedir
button-price = 🧮 Precio
button-favourite = ☆ Añadir a favoritos
button-unfavourite = ⭐ Quitar de favoritos
button-share = 🔗 Compartir enlace
button-send-on = 📤 Enviar a un amigo
button-order-number = 📦 Pedido { $order }
button-service-page = ℹ️ Servicio
toast-favourite = Ya está entre tus favoritos.
toast-unfavourite = Ya no está entre tus favoritos.

categories = <b>🛍 Servicios</b>

    Elige una categoría o escribe lo que buscas: <i>likes insta</i>
categories-none = <b>🛍 Servicios</b>

    En este momento no hay nada a la venta. Vuelve un poco más tarde.
category = <b>{ $name }</b>

    { $about }
category-none = <b>{ $name }</b>

    No queda nada en esta categoría. Elige otra.
goods-rates = Precios por cada 1000.
goods-rates-mixed = Precios por cada 1000; los paquetes cuestan lo que indican.
goods-rates-package = Precios por el paquete completo.
goods-line = { $number }. { $name }

favourites = <b>⭐ Favoritos</b>

    { $parts }
favourites-none = <b>⭐ Favoritos</b>

    { $parts }
favourites-how = Todavía no hay nada. Abre un servicio que te guste y pulsa “Añadir a favoritos”: así lo encontrarás aquí.
favourites-gone = { $count ->
    [one] Uno de ellos no está a la venta en este momento.
   *[other] { $count } de ellos no están a la venta en este momento.
  }

service = { $parts }
service-title = <b>{ $name }</b>
    { $category } · N.º { $number }
service-rate = 💵 <b>{ $rate }</b> por cada 1000
service-rate-package = 💵 <b>{ $rate }</b> por el paquete
discount = 🏷 En lugar de <s>{ $public }</s>: ahorras <b>{ $saved }</b>
service-range = 🔢 De { $min } a { $max } por pedido
service-range-posts = 🔢 De { $min } a { $max } por publicación
service-by-post = 📝 Las publicaciones nuevas de un perfil los reciben solas
service-by-line = 📝 Tú envías los textos, uno por línea; cada línea cuenta como uno
service-time = ⏱ En promedio: { $time }
span-from-to = { $least }–{ $most }
span-seconds = { $count ->
    [one] { $number } segundo
   *[other] { $number } segundos
  }
span-minutes = { $count ->
    [one] { $number } minuto
   *[other] { $number } minutos
  }
span-hours = { $count ->
    [one] { $number } hora
   *[other] { $number } horas
  }
span-days = { $count ->
    [one] { $number } día
   *[other] { $number } días
  }
span-weeks = { $count ->
    [one] { $number } semana
   *[other] { $number } semanas
  }
service-refill = ♻️ Lo que baje se puede reponer
service-no-refill = ➖ Sin reposición si los números bajan
service-cancel = ✋ Se puede cancelar en curso
service-no-cancel = ➖ No se puede cancelar una vez que empieza
service-dripfeed = 💧 Se puede entregar en tandas a lo largo del tiempo
service-example = Por ejemplo: { $quantity } cuestan <b>{ $total }</b>
service-about = <i>{ $about }</i>
service-gone = <b>{ $name }</b>

    😔 Este servicio ya no está a la venta. Estos son los más parecidos:
service-gone-blank = <b>{ $name }</b>

    😔 Este servicio ya no está a la venta. Elige otro.
error-service-gone = Este servicio ya no está a la venta. Elige otro.
error-catalogue-changed = Los servicios cambiaron mientras tanto. Elige de nuevo.

search = <b>🔎 Buscar</b>

    ¿Qué buscas? Escribe unas palabras, por ejemplo <i>likes insta</i>, o el número de un servicio.
button-seek = ⌨️ Buscar mientras escribes
search-found = <b>🔎 { $words }</b>
    { $count ->
        [one] Un servicio coincide.
       *[other] { $count } servicios coinciden.
    } { $about }
search-near = <b>🔎 { $words }</b>

    No encontré ningún servicio para esto. Los más parecidos:
search-none = <b>🔎 { $words }</b>

    No encontré nada para esto. Prueba con otras palabras o mira todos los servicios.
search-link = <b>🔗 ¿Qué quieres para tu enlace?</b>
    <code>{ $link }</code>

    { $about }
search-link-none = <b>🔗 Tu enlace</b>
    <code>{ $link }</code>

    No tengo servicios para enlaces de este sitio. Mira los demás servicios.

inline-about = { $category } · { $rate } por cada 1000
inline-about-package = { $category } · { $rate } por el paquete
inline-near = Nada coincide del todo. Los más parecidos ›
inline-none = Ahora no hay nada a la venta. Abrir la tienda ›
inline-invitation = 🎁 Invita a un amigo a la tienda
inline-invitation-card = <b>{ $shop }: me gusta, seguidores y vistas para tus páginas</b>

    Ves el precio exacto antes de pedir, y lo que no se entrega vuelve solo a tu saldo.
button-visit-shop = 🛍 Abrir la tienda

ask = { $parts }
ask-service = 🛒 <b>{ $name }</b>
ask-now = Ahora: <code>{ $value }</code>
ask-link-url = <b>¿Qué enlace?</b> Envía la dirección de la página o publicación, por ejemplo:
    <code>{ $example }</code>

    Debe ser pública, para que todos la vean.
ask-link-profile = <b>¿Qué perfil?</b> Envía su enlace o su @nombre, por ejemplo:
    <code>{ $example }</code>

    Debe ser público, para que todos lo vean.
ask-link-any = <b>¿Para qué?</b> Envía el enlace o el nombre para el que es el pedido, por ejemplo:
    <code>{ $example }</code>
ask-link-none = <b>¿Para qué?</b>
ask-quantity = <b>¿Cuántos?</b> Elige o escribe un número de { $min } a { $max }.

    { $rate }
ask-comments = <b>¿Qué comentarios?</b> Envíalos en un solo mensaje, uno por línea.
ask-comments-counted = <b>¿Qué comentarios?</b> Envíalos en un solo mensaje, uno por línea: de { $min } a { $max }. Cada línea es un comentario.
ask-usernames = <b>¿Qué nombres de usuario?</b> Envíalos en un solo mensaje, uno por línea.
ask-usernames-counted = <b>¿Qué nombres de usuario?</b> Envíalos en un solo mensaje, uno por línea: de { $min } a { $max }.
ask-keywords = <b>¿Qué palabras clave?</b> Envíalas en un solo mensaje, una por línea.
ask-hashtags = <b>¿Qué hashtags?</b> Envíalos en un solo mensaje, uno por línea, por ejemplo <i>#viajes</i>.
ask-hashtag = <b>¿Qué hashtag?</b> Por ejemplo <i>#viajes</i>.
ask-username = <b>¿Qué nombre de usuario?</b> Envíalo como aparece en el perfil, por ejemplo <i>@nombre</i>.
ask-media = <b>¿Qué publicación?</b> Envía su enlace: se mencionará a quienes le dieron me gusta.
ask-groups = <b>¿Qué grupos?</b> Envía sus enlaces, uno por línea.
ask-answer-number = <b>¿Qué respuesta de la encuesta?</b> Envía su número, contando desde arriba.
ask-min = <b>¿Cuántos por publicación nueva, como mínimo?</b> De { $min } a { $max }.
ask-max = <b>¿Cuántos por publicación nueva, como máximo?</b> De { $min } a { $max }. El número se elige al azar entre los dos.
ask-posts = <b>¿Para cuántas publicaciones nuevas?</b>
ask-old-posts = <b>¿Para cuántas publicaciones ya existentes?</b> Puedes omitirlo.
ask-delay = <b>¿Cuántos minutos después de publicar empieza?</b> Puedes omitirlo.
ask-expiry = <b>¿Hasta qué día?</b> Escríbelo como día/mes/año, por ejemplo <i>31/12/2030</i>. Puedes omitirlo.
ask-runs = <b>💧 ¿En cuántas tandas?</b> Cada tanda entrega { $quantity }, así que dos tandas son el doble y cuestan el doble.
ask-interval = <b>💧 ¿Cuántos minutos entre dos tandas?</b>
ask-country = <b>¿De qué país?</b> Escribe su nombre o sus dos letras. Puedes omitirlo.
ask-device = <b>¿Desde qué dispositivos?</b> Por ejemplo <i>desktop</i> o <i>mobile</i>. Puedes omitirlo.
ask-type-of-traffic = <b>¿Qué tipo de visitas?</b> Por ejemplo <i>direct</i>, <i>social</i> o <i>search</i>. Puedes omitirlo.
ask-google-keyword = <b>¿Qué palabras en el buscador?</b> Puedes omitirlo.
ask-referring-url = <b>¿Desde qué página llegan?</b> Envía su enlace. Puedes omitirlo.

button-quantity = { $quantity } · { $total }
button-number = { $count }
button-minutes = { $count } min
button-hours = { $count } h
button-keep = ✅ { $value }
button-skip-all = Omitir el resto
button-at-once = Todo de una vez
note-understood = ✍️ Lo entiendo como <b>{ $number }</b>.
note-lines-added = ✍️ Añadido. Ahora hay { $count ->
    [one] una línea
   *[other] { $count } líneas
  }.

quote = { $parts }
quote-title = <b>🧾 Tu pedido</b>
quote-service = 🛍 <b>{ $name }</b>
quote-link = 🔗 <code>{ $link }</code>
quote-quantity = 🔢 { $quantity }
quote-runs = 🔢 { $quantity }: { $runs } tandas de { $each }, una cada { $count ->
    [one] minuto
   *[other] { $count } minutos
  }
quote-posts = 🔢 Como máximo { $quantity }: { $posts } publicaciones con hasta { $most } cada una
quote-input = ▫️ { $name }: { $value }
quote-lines = { $count ->
    [one] “{ $first }”
   *[other] { $count }, empezando por “{ $first }”
  }
quote-was = Antes: <s>{ $was }</s>
quote-total = Total: <b>{ $total }</b>
quote-checked = <i>Si el precio cambia antes de que pidas, te vuelvo a preguntar.</i>
quote-balance = Saldo: { $balance }, después { $after }
quote-short = ⚠️ Tu saldo es de { $balance }: faltan <b>{ $missing }</b>.
quote-elsewhere = ⚠️ Este enlace lleva a otro sitio que el del servicio. Revísalo una vez más, por favor.
quote-running = ⚠️ Tu pedido { $order } para el mismo enlace sigue en curso. Dos a la vez no se pueden distinguir; mejor espera a que termine.
quote-stale = <b>{ $name }</b>

    Este servicio cambió desde que empezaste. Continúa para ver qué hace falta ahora.

input-link = Enlace
input-quantity = Cantidad
input-comments = Comentarios
input-usernames = Usuarios
input-keywords = Palabras clave
input-hashtags = Hashtags
input-hashtag = Hashtag
input-username = Usuario
input-media = Publicación
input-groups = Grupos
input-answer-number = Respuesta
input-min = Por publicación, mínimo
input-max = Por publicación, máximo
input-posts = Publicaciones nuevas
input-old-posts = Publicaciones antiguas
input-delay = Espera en minutos
input-expiry = Hasta
input-country = País
input-device = Dispositivo
input-type-of-traffic = Tráfico
input-google-keyword = Palabras de búsqueda
input-referring-url = Llegan desde
input-runs = Tandas
input-interval = Minutos entre tandas
input-quoted = “{ $name }”
input-between = { ", " }

button-confirm = ✅ Pedir por { $total }
button-topup-exactly = 💳 Recargar { $missing }
button-pay-order = ⚡ Pagar { $amount } ya
button-change = ✏️ { $what }
button-in-parts = 💧 Por tandas
button-in-parts-change = 💧 Tandas
toast-price-changed = El precio cambió mientras tanto. Mira el nuevo y confirma otra vez.
toast-already-placed = El pedido { $order } ya está hecho. No se ha duplicado.
toast-already-placed-many = { $count ->
    [one] Este pedido ya está hecho. No se ha duplicado.
   *[other] Estos { $count } pedidos ya están hechos. Ninguno se ha duplicado.
  }
error-price-changed = El precio acaba de cambiar en este momento. Míralo de nuevo.
error-quantity-unclear = No puedo leer “{ $value }” como número entero. Escribe cifras, por ejemplo 1000 o 1.5k.
error-lines-out-of-range = Envía de { $min } a { $max } líneas. Enviaste { $quantity }.
error-post-out-of-range = Elige de { $min } a { $max } por publicación. Escribiste { $quantity }.
error-date-passed = { $value } ya pasó. Escribe un día posterior.

receipt-order = ✅ <b>Pedido { $order } realizado</b>

    { $facts }
    💰 { $price }
    🕓 { $when }

    Tu saldo: <b>{ $balance }</b>
receipt-order-awaiting = 🧾 <b>El pedido { $order } espera tu pago</b>

    { $facts }
    💰 { $price }

    A pagar: <b>{ $due }</b>. Empieza solo en cuanto llegue el dinero.

pay-methods = <b>⚡ Pagar { $missing } ahora</b>

    El pedido empieza en cuanto esté pagado. ¿Cómo quieres pagar?
button-pay-by = { $method } · { $due }
pay-confirm = <b>⚡ Pagar con { $method }</b>

    { $facts }

    { $next }
pay-price = Tu pedido: { $price }
pay-balance = En tu saldo: { $balance }
button-pay-now = ✅ Pagar { $due } y pedir
pay-not-needed = <b>✅ Ya tienes saldo suficiente</b>

    Tu saldo es de { $balance }. Vuelve atrás y confirma el pedido.

price-which = <b>🧮 ¿Cuánto costaría?</b>

    Escribe un servicio y cuántos, por ejemplo <i>likes insta 1000</i>.
price-several = <b>🧮 { $words }</b>

    ¿A cuál de estos te refieres?
price-near = <b>🧮 { $words }</b>

    No encontré ningún servicio para esto. Los más parecidos:
price = <b>🧮 Lo que cuesta</b>

    { $parts }
price-how-many = ¿Cuántos? Elige o escribe un número de { $min } a { $max }.
price-other = Escribe otro número para ver su precio.
button-price-other = 🧮 Otro servicio

mass = <b>📋 Muchos pedidos a la vez</b>

    Envía una línea por pedido, hasta { $most }: servicio, enlace y cantidad, separados por |.

    <code>{ $example }</code>

    El servicio puede ser su número o su nombre. Ves cada línea y su precio antes de que se pida nada.
mass-preview = { $parts }
mass-title = <b>📋 Líneas correctas: { $good } de { $all }</b>
mass-good = ✅ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
mass-running = ⚠️ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
    Tu pedido { $order } para este enlace sigue en curso.
mass-bad = ❌ { $number }. <code>{ $line }</code>
    { $why }
button-mass-confirm = ✅ { $count ->
    [one] Hacer un pedido: { $total }
   *[other] Hacer { $count } pedidos: { $total }
  }
button-mass-anew = ✏️ Escribir de nuevo
receipt-mass = ✅ <b>{ $count ->
    [one] Un pedido realizado
   *[other] { $count } pedidos realizados
  }</b>

    { $parts }

    💰 { $total }
    🕓 { $when }

    Tu saldo: <b>{ $balance }</b>
receipt-mass-line = <b>{ $order }</b> · { $service } × { $quantity } · { $price }
error-mass-line = Esto no es un pedido. Escribe servicio | enlace | cantidad.
error-mass-no-lines = No encontré ningún pedido aquí. Escribe uno por línea: servicio | enlace | cantidad.
error-mass-type = { $service } necesita algo más que un enlace y una cantidad. Pídelo por separado.
error-mass-repeated = Es igual que la línea { $line }. Mejor aumenta su cantidad.
error-mass-too-many = Son { $count } líneas, y caben como máximo { $most } a la vez. Envíalas en varias partes.

## The desk: today, what needs a person, finding, orders, payments and wallets, as staff sees them

error-staff-only-manager = Esto es para los gestores de la tienda.
error-staff-only-owner = Esto es para los propietarios de la tienda.
error-act-not-possible = Ya no es posible: algo cambió mientras tanto. Míralo de nuevo.
error-find-words = Envía entre 1 y { $most } caracteres.
error-nothing-found = No encontramos nada para "{ $words }". Prueba con un número, un teléfono, un nombre, un @usuario o un enlace.
error-nobody-found = No encontramos a nadie para "{ $words }". Prueba con un teléfono, un @usuario o el número del cliente.
error-reason-too-long = El motivo es demasiado largo: máximo { $most } caracteres. Acórtalo, por favor.
error-debit-too-large = El saldo es de { $max }. No se puede retirar más.
error-wallet-too-short = El saldo es de solo { $max }. Un pago se puede devolver mientras su dinero siga en el saldo.
error-payment-settled = El pago { $payment_id } ya está resuelto.
error-no-more-pages = Esta es la última página.

button-find = 🔎 Buscar
button-find-again = 🔎 Buscar otra cosa
button-credit = ➕ Abonar
button-debit = ➖ Retirar
button-block = 🚫 Bloquear
button-block-person = 🚫 Bloquear al cliente
button-unblock = ✅ Desbloquear al cliente
button-manage = 🛍 Cambiar servicios
button-broadcast = 📣 Difusión
button-close-shop = 🔧 Cerrar un rato
button-open-shop = 🔓 Abrir la tienda
button-csv = 📄 Exportar
button-keys = 🔑 Claves API
button-team = 👥 Equipo
button-log = 📜 Registro
button-queue-review = ⚖️ En revisión: { $number }
button-queue-hand = ✋ A mano: { $number }
button-queue-payments = 💳 Pagos: { $number }
button-queue-late = ⏳ Atrasos: { $number }
button-queue-suppliers = 🔌 Proveedores: { $number }
button-queue = ⚖️ Cola de revisión
button-sorder = 📦 Pedido { $order }
button-spayment = 💳 Pago { $payment }
button-story = 📜 Toda la historia
button-whole-order = 📦 El pedido
button-inputs = 📄 Detalles en archivo
button-copy-link = 📋 Copiar enlace
button-copy-phone = 📋 Copiar teléfono

desk = <b>🛠 Gestión</b> · { $day }

    { $needs }

    { $orders }
    { $money }
    { $health }
desk-exactly = { $number }
desk-or-more = { $number } o más
desk-marked = { $mark } { $word }
desk-nothing-waits = 👌 Ahora mismo no te espera nada.
desk-waits = <b>Esto necesita a una persona:</b>
    { $lines }
desk-waits-review = ⚖️ Pedidos en revisión: { $number }
desk-waits-hand = ✋ Pedidos por entregar a mano: { $number }
desk-waits-payments = 💳 Pagos en revisión: { $number }
desk-waits-late = ⏳ Tipos de tareas atrasadas: { $number }
desk-waits-paused = ⏸ El proveedor { $provider } está en pausa
desk-waits-low = 🪫 Al proveedor { $provider } le queda poco: { $balance }
desk-orders = <b>Pedidos de hoy: { $orders }</b>
    { $states }
    👥 Clientes nuevos: { $customers }
desk-no-orders = <b>Hoy todavía no hay pedidos</b>
    👥 Clientes nuevos: { $customers }
desk-group = { $mark } { $word } { $number }
desk-group-under-way = En marcha
desk-group-completed = Completados
desk-group-partial = Parciales
desk-group-canceled = Cancelados
desk-group-review = En revisión
desk-group-unpaid = Sin pagar
desk-money = 💰 Ingresos { $revenue } · ganancia { $profit }
    💳 Recargas { $deposits }
    { "" }
desk-money-refunds = 💰 Ingresos { $revenue } · ganancia { $profit }
    ↩️ Devoluciones { $refunds }, ya descontadas
    💳 Recargas { $deposits }
    { "" }
desk-no-money = { "" }
desk-healthy = 🟢 Todo el trabajo va al día.
desk-late = 🔴 Hay trabajo atrasado, hasta { $minutes } min.
desk-state-awaiting-payment = Pendiente de pago
desk-state-queued = En cola
desk-state-submitting = Enviándose
desk-state-pending = Pendiente
desk-state-processing = Procesando
desk-state-in-progress = En curso
desk-state-completed = Completado
desk-state-partial = Parcial
desk-state-canceled = Cancelado
desk-state-review = En revisión
desk-payment-created = 🕓 Recién solicitado
desk-payment-pending = 🕓 Esperando al pagador
desk-payment-succeeded = ✅ Recibido
desk-payment-failed = ✖️ No pagado
desk-payment-expired = ⌛ Caducado
desk-payment-review = ⚖️ En revisión

queue = <b>{ $title }</b>
    { $hint }

    { $lines }
queue-empty = <b>{ $title }</b>

    👌 Aquí no espera nada.
queue-title-review = ⚖️ Pedidos en revisión
queue-title-hand = ✋ Pedidos a mano
queue-title-payments = 💳 Pagos en revisión
queue-title-late = ⏳ Trabajo atrasado
queue-title-suppliers = 🔌 Proveedores que te necesitan
queue-hint-review = Nadie sabe si el proveedor los tiene. Abre uno para responder.
queue-hint-hand = Entrégalos; después abre cada uno e indica cuánto se entregó.
queue-hint-payments = La pasarela no respondió con claridad. Abre uno para decidir.
queue-hint-late = Estas tareas van con retraso: los procesos no corren o alguien de fuera no responde.
queue-hint-suppliers = Los pedidos en cola de un proveedor en pausa esperan. Uno con poco saldo puede rechazar pedidos pronto.
queue-line-review = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔌 { $provider } · desde { $since }
    ❔ { $note }
queue-line-hand = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🕓 desde { $since }
queue-line-payment = <b>{ $payment }</b> · { $due } · { $method }
    👤 { $name } · desde { $since }
    ❔ { $reason }
queue-line-late = ⏳ <b>{ $what }</b>
    { $number } en espera; la más antigua lleva { $minutes } min de retraso
queue-line-paused = ⏸ <b>{ $provider }</b> está en pausa. Saldo: { $balance }
queue-line-low = 🪫 A <b>{ $provider }</b> le queda poco. Saldo: { $balance }. Otro día como el último necesita más.
queue-balance-unknown = desconocido
queue-work-dispatch = Envío de pedidos a { $whose }
queue-work-cancel = Cancelaciones en { $whose }
queue-work-refill = Reposiciones en { $whose }
queue-work-pay = Solicitudes de pago por { $whose }
queue-work-webhook = Mensajes de { $whose }
queue-work-refund = Devolución de pagos por { $whose }
queue-work-other = { $kind }

find-ask = <b>🔎 Buscar</b>

    Envíame cualquiera de estos datos:
    • el número de un pedido o de un cliente (<code>#1001</code> es solo un pedido)
    • un teléfono, un @usuario o un número de Telegram (<code>tg:123456</code>)
    • un nombre o una parte; o reenvíame un mensaje de la persona
    • el enlace de un pedido
find-results = <b>🔎 Resultados para "{ $words }"</b>

    { $lines }
find-nothing = <b>🔎 Nada para "{ $words }"</b>

    Puede que se haya borrado mientras tanto. Envíame otra cosa.
find-line-order = 📦 <b>{ $order }</b> · { $state }
    { $quantity } × { $service } · { $price }
find-line-person = 👤 <b>{ $name }</b>
    Cliente { $number } · { $balance }
find-line-person-blocked = 🚫 <b>{ $name }</b>: cuenta bloqueada
    Cliente { $number } · { $balance }

sorder = <b>Pedido { $order }</b> · { $state }
    🛍 { $quantity } × { $service }
    { $facts }

    <b>Lo último</b>
    { $latest }

    { $acts }
sorder-link = 🔗 <code>{ $link }</code>
sorder-inputs = 📝 <code>{ $inputs }</code>
sorder-inputs-file = 📄 Todo lo que se indicó para el pedido { $order }
sorder-runs = 🔁 En { $runs } tandas de { $each }
sorder-money = 💰 { $parts }
sorder-price = { $price }
sorder-refunded = { $amount } devueltos
sorder-cost = nos cuesta { $amount }
sorder-delivered = 📊 Entregados { $delivered } de { $quantity }
sorder-start = 🏁 Al empezar: { $start }
sorder-by-hand = ✋ Se entrega a mano
sorder-provider = 🔌 En { $provider } como <code>{ $number }</code>, su servicio { $service }
sorder-provider-unplaced = 🔌 Para { $provider }, su servicio { $service }; todavía sin número
sorder-service-off = ⏸ Este servicio ya no se vende.
sorder-times = 🕓 Realizado: { $placed } · último cambio: { $changed }
sorder-cancel-asked = ✋ Cancelación pedida al proveedor: { $at }.
sorder-refill-asked = ♻️ Reposición pedida al proveedor: { $at }.
sorder-note = ❔ { $note }

acts-ended-refundable = ℹ️ Ya terminó, así que no se puede completar, cancelar ni enviar otra vez. Todavía se pueden devolver hasta { $left }.
acts-ended = ℹ️ Ya terminó y no queda nada por devolver.
acts-unpaid = ℹ️ Todavía no está pagado, así que solo se puede cancelar.
acts-being-sent = ℹ️ Ahora mismo se está pidiendo al proveedor. No se puede hacer nada hasta que responda, unos minutos como mucho.
acts-left-sending = ℹ️ Se quedó a medio enviar: puede que el proveedor lo tenga. Míralo allí antes de resolverlo.
acts-review = ℹ️ Nadie sabe si el proveedor lo tiene. Para cancelarlo o enviarlo otra vez, responde la revisión.
acts-review-support = ℹ️ Nadie sabe si el proveedor lo tiene. Míralo allí y después responde.
acts-at-provider = ℹ️ { $provider } lo tiene, así que no se puede enviar otra vez: se entregaría y se pagaría dos veces.
acts-queued = ℹ️ Espera a enviarse a { $provider }. Se podrá devolver cuando termine.
acts-by-hand = ℹ️ Lo entrega el equipo, así que no hay proveedor al que enviarlo.
acts-support = ℹ️ Los gestores pueden completarlo, cancelarlo o devolverlo.

button-answer-review = ⚖️ Responder revisión
button-act-complete = ✅ Completar
button-act-complete-hand = ✅ Todo entregado
button-act-part = 🟡 Completar en parte
button-act-part-hand = 🟡 Entregado en parte
button-act-cancel = ✖️ Cancelar y devolver
button-act-cancel-hand = ✖️ Nada entregado
button-act-resend = 📤 Enviar ahora
button-act-refund = ↩️ Devolver
act-about-complete = Vas a completarlo.
act-about-part = Vas a completarlo en parte.
act-about-cancel = Vas a cancelarlo.
act-about-resend = Vas a enviarlo ahora.
act-about-refund = Vas a devolver su dinero.
act-part-ask = <b>¿Cuánto se entregó del pedido { $order }?</b>

    { $quantity } × { $service }. Que sepamos: { $delivered }.

    Envíame un número del 1 al { $most }.
button-delivered = 📊 { $delivered }, que sepamos
act-refund-ask = <b>¿Cuánto se devuelve del pedido { $order }?</b>

    { $quantity } × { $service }. Se pueden devolver hasta { $left }.

    Elige o envíame un importe.
button-refund-all = ↩️ Todo: { $amount }
act-reason = <b>Pedido { $order }: ¿por qué?</b>

    { $quantity } × { $service } · { $price }
    { $act }

    Elige un motivo o escribe el tuyo. { $told }
act-reason-kept = Queda en la historia del pedido y en el registro.
act-reason-told = El cliente lo lee, y queda en el registro.
act-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }
    { $state }

    { $consequence }
    📝 { $reason }

    Esto no se puede deshacer.
act-over = <b>Pedido { $order }</b> · { $state }

    Algo cambió mientras tanto, así que ya no es posible.
act-title-complete = ¿Completar el pedido { $order }?
act-title-part = ¿Completar en parte el pedido { $order }?
act-title-cancel = ¿Cancelar el pedido { $order }?
act-title-resend = ¿Enviar ahora el pedido { $order }?
act-title-refund = ¿Devolver dinero del pedido { $order }?
act-keeps-all = 💰 Los { $quantity } cuentan como entregados. La tienda se queda con { $kept }.
act-keeps-part = 💰 { $delivered } de { $quantity } cuentan como entregados. La tienda se queda con { $kept } y { $back } vuelven al saldo.
act-gives-all = ↩️ { $back } vuelven al saldo: { $before } → <b>{ $after }</b>.
act-gives-none = ↩️ No se pagó nada por él, así que no vuelve nada.
act-sends = 📤 Se pide a { $provider } lo antes posible.
act-refunds = ↩️ { $back } de los { $taken } pagados vuelven al saldo: { $before } → <b>{ $after }</b>.
act-refunds-partner = 🤝 El socio devuelve { $share } de ello.
act-provider-goes-on = 🔌 { $provider } no recibe aviso y sigue; allí ya no le hacemos seguimiento.
act-provider-stops = 🔌 Se pide a { $provider } que pare. Lo que haya entregado hasta entonces ({ $delivered }, que sepamos) es un regalo.
act-provider-not-stopped = 🔌 No se puede parar a { $provider }: lo que entregue, y lo que nos cueste, es un regalo.
button-confirm-complete = ✅ Sí, completarlo
button-confirm-part = 🟡 Sí, completar en parte
button-confirm-cancel = ✖️ Sí, cancelar
button-confirm-resend = 📤 Sí, enviarlo
button-confirm-refund = ↩️ Sí, devolver
note-act-done = ✅ { $done }
toast-act-done = Esto ya estaba hecho: { $done }
act-done-complete = El pedido { $order } está completado.
act-done-part = El pedido { $order } está completado en parte.
act-done-cancel = El pedido { $order } está cancelado.
act-done-resend = El pedido { $order } va camino del proveedor.
act-done-refund = El dinero del pedido { $order } se devolvió.

review = <b>⚖️ Pedido { $order }: ¿lo tiene { $provider }?</b>

    🛍 { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🔌 { $provider }, su servicio <code>{ $code }</code>
    🕓 desde { $since }
    ❔ { $note }

    Búscalo en el panel del proveedor por enlace, servicio y hora. Después da una de las tres respuestas.
review-answered = <b>Pedido { $order }</b> · { $state }

    🛍 { $quantity } × { $service } · { $price }
    Este pedido ya no está en revisión.
review-number = <b>Pedido { $order }: ¿qué número tiene en { $provider }?</b>

    { $quantity } × { $service }

    Envíame el número que muestra el panel del proveedor.
review-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }

    { $consequence }
    📝 { $reason }

    Esto no se puede deshacer.
review-title-accepted = ¿El pedido { $order } es el { $number } en { $provider }?
review-title-resend = ¿Enviar otra vez el pedido { $order }?
review-title-refund = ¿Devolver el dinero del pedido { $order }?
review-consequence-accepted = 🔌 Desde ahora le hacemos seguimiento allí. El cliente paga lo que se entregue.
review-consequence-resend = 📤 Se pide a { $provider } una vez más. Si al final tenía el pedido, se entregará y se pagará dos veces.
review-consequence-refund = ↩️ El pedido se cancela y { $price } vuelven al saldo. Si al final { $provider } tenía el pedido, la pérdida es nuestra.
review-done-accepted = El pedido { $order } tiene seguimiento en el proveedor.
review-done-resend = El pedido { $order } se envió otra vez.
review-done-refund = El pedido { $order } está cancelado y su dinero, devuelto.
button-review-accepted = ✅ Está: dar su número
button-review-resend = 📤 No está: reenviar
button-review-refund = ↩️ No está: devolver
button-confirm-review-accepted = ✅ Sí, ese es su número
button-confirm-review-resend = 📤 Sí, enviar de nuevo
button-confirm-review-refund = ↩️ Sí, devolver

story = <b>📜 La historia del pedido { $order }</b>

    { $lines }
story-line = <i>{ $at }</i> · { $what }
story-word = { $word }
story-placed = 🛒 Realizado ({ $mode })
story-payment = 💳 Pago { $payment } solicitado: { $due } por { $method }
story-payment-event = 💳 Pago { $payment }: { $state }
story-payment-event-noted = 💳 Pago { $payment }: { $state } ({ $note })
story-event = ➡️ { $what }
story-event-noted = ➡️ { $what }: { $note }
story-did-by-staff = Por el equipo
story-did-refunded = Devuelto
story-did-cancel-asked = Cancelación pedida al proveedor
story-did-cancel-accepted = El proveedor cancelará
story-did-cancel-refused = El proveedor no cancela
story-did-cancel-unanswered = El proveedor no respondió a la cancelación
story-did-refill-asked = Reposición pedida al proveedor
story-did-refill-accepted = El proveedor repondrá
story-did-refill-refused = El proveedor no repone
story-did-refill-unanswered = El proveedor no respondió a la reposición
story-did-wallet-short = Pagado, pero falta saldo
story-exchange = 🔌 Dicho a { $provider } ({ $action })
    → <code>{ $asked }</code>
    ← <code>{ $answered }</code>
story-money-hold = 💰 { $amount } reservados
story-money-post = 💰 { $amount } cobrados por lo entregado
story-money-void = 💰 { $amount } de vuelta al saldo
story-money-refund = 💰 { $amount } devueltos
story-money-earning = 🤝 { $amount } ganados por el socio
story-money-unearn = 🤝 { $amount } devueltos por el socio
story-money-cost = 🔌 { $amount } debidos al proveedor
story-money-other = 💰 { $amount } ({ $cause })

person = <b>👤 { $name }</b> · cliente { $number }
    💰 Saldo: <b>{ $balance }</b>
    { $facts }
person-nameless = Sin nombre
person-blocked = 🚫 <b>Bloqueado</b>: sin pedidos ni pagos
person-held = 🔒 Reservado para pedidos en curso: { $held }
person-orders = 📦 Pedidos: { $number }, de ellos en curso: { $active }
person-identity = 📱 <code>{ $identity }</code>
person-chats = { $lines }
person-chat = 💬 { $who } · <code>tg:{ $id }</code> · última vez: { $seen }
person-chat-gone = 💬 { $who } · <code>tg:{ $id }</code> · bloqueó el bot
person-chat-named = @{ $username }
person-chat-nameless = sin @usuario
person-no-chat = 💬 Sin chat de Telegram
person-inviter = 🎁 Por invitación de { $name } · cliente { $number }
person-partner = 🤝 Cliente de { $partner }
person-group = 🏷 Grupo de precios: { $group }
person-no-group = 🏷 Sin grupo de precios
person-language = 🌐 Idioma: { $language }
person-since = 🕓 Cliente desde: { $since }
button-person-orders = 📦 Pedidos
button-person-payments = 💳 Pagos
button-person-wallet = 📜 Movimientos
button-write = ✉️ Escribir un mensaje
write-ask = <b>✉️ Un mensaje para { $name }</b>

    ✍️ Envíame las palabras tal como se leerán. Las ves otra vez antes de que salgan.
write-draft = <b>✉️ Esto es lo que leerá { $name }</b>

    <blockquote>{ $text }</blockquote>

    Envíalo, o escríbelo de nuevo.
button-write-send = ✉️ Enviarlo
toast-written = El mensaje va de camino a { $name }.
note-written = ✉️ El mensaje va de camino a { $name }.
error-no-chat = Este cliente no tiene chat con el bot, así que aquí no podemos escribirle. Llámalo o escríbele por otra vía.
error-chat-gone = Este cliente ha bloqueado el bot, así que no le llega ningún mensaje. Llámalo o escríbele por otra vía.
person-list = <b>{ $title }</b>
    { $name } · { $balance }

    { $lines }
person-orders-title = 📦 Pedidos
person-orders-none = No hay pedidos.
person-order = <b>{ $order }</b> · { $state } · { $at }
    { $quantity } × { $service } · { $price }
person-payments-title = 💳 Pagos
person-payments-none = No hay pagos.
person-payment = <b>{ $payment }</b> · { $state } · { $at }
    { $due } · { $method }
person-wallet-title = 📜 Movimientos del saldo
person-wallet-none = Este saldo todavía no se ha movido.
wallet-line-in = <b>+{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-out = <b>−{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-topup = Pago { $payment }
wallet-line-charge = Pedido { $order } realizado
wallet-line-freed = Lo no entregado del pedido { $order }
wallet-line-refund = Devolución del pedido { $order }
wallet-line-merge = De una cuenta unida
wallet-line-credit = Abonado por el equipo
wallet-line-debit = Retirado por el equipo
wallet-line-payback = Pago { $payment } devuelto
wallet-line-payback-freed = El pago { $payment } no se pudo devolver
wallet-line-other = Otro

who-ask = <b>{ $act }</b>

    ¿A quién? Envíame un teléfono, un @usuario, un número de Telegram o el número del cliente.

    También vale todo de una vez: <code>{ $example }</code>
who-several = <b>{ $act }</b>

    Varias personas responden a "{ $words }". ¿A quién te refieres?
who-act-credit = ➕ Añadir dinero a un saldo
who-act-debit = ➖ Retirar dinero de un saldo
who-act-block = 🚫 Bloquear o desbloquear a un cliente
who-example-credit = +254712345678 5 pagado en efectivo
who-example-debit = +254712345678 5 abonado dos veces
who-example-block = +254712345678 contracargo

wallet-title-credit = ➕ Añadir dinero a un saldo
wallet-title-debit = ➖ Retirar dinero de un saldo
wallet-amount = <b>{ $title }</b>

    👤 { $name }
    💰 Saldo: { $balance }

    ¿Cuánto? Puedes añadir el motivo: <code>5 pagado en efectivo</code>
wallet-reason = <b>{ $title }</b>

    👤 { $name }
    💰 { $amount }

    ¿Por qué? El cliente lee el motivo, y queda en el registro.
wallet-confirm = <b>{ $title }</b>

    Cliente { $number }. El saldo pasa de { $before } a <b>{ $after }</b>.
    📝 { $reason }

    Al cliente se le comunican el importe y el motivo.
wallet-confirm-credit = ¿Añadir { $amount } al saldo de { $name }?
wallet-confirm-debit = ¿Retirar { $amount } del saldo de { $name }?
button-confirm-credit = ➕ Sí, añadir { $amount }
button-confirm-debit = ➖ Sí, retirar { $amount }
note-done-credit = ✅ { $amount } añadidos a { $name }. El saldo es ahora de { $balance }.
note-done-debit = ✅ { $amount } retirados a { $name }. El saldo es ahora de { $balance }.
toast-done-credit = Ya se añadieron { $amount } a { $name }. No se añaden dos veces.
toast-done-debit = Ya se retiraron { $amount } a { $name }. No se retiran dos veces.

block-title-block = 🚫 Bloquear a un cliente
block-title-unblock = ✅ Desbloquear a un cliente
block-reason = <b>{ $title }</b>

    👤 { $name }

    ¿Por qué? Elige un motivo o escribe el tuyo. Queda en el registro; el cliente no lo lee.
block-confirm = <b>{ $title }</b>

    Cliente { $number }
    { $consequence }
    📝 { $reason }
block-confirm-block = ¿Bloquear a { $name }?
block-confirm-unblock = ¿Desbloquear a { $name }?
block-consequence-block = 🚫 Sin pedidos nuevos ni pagos, ni aquí ni por la API. Los pedidos en curso siguen ({ $active }) y { $balance } se quedan en el saldo. Puedes desbloquear en cualquier momento.
block-consequence-unblock = ✅ Los pedidos y pagos vuelven a ser posibles al momento. Hay { $balance } en el saldo.
button-confirm-block = 🚫 Sí, bloquear
button-confirm-unblock = ✅ Sí, desbloquear
note-done-block = 🚫 La cuenta de { $name } está bloqueada.
note-done-unblock = ✅ { $name } puede volver a pedir y pagar.
toast-done-block = La cuenta de { $name } ya está bloqueada.
toast-done-unblock = La cuenta de { $name } ya está desbloqueada.

spayment = <b>Pago { $payment }</b> · { $state }
    { $facts }

    { $acts }
spayment-due = 💳 { $due } por { $method }
spayment-fee = 🧾 Su comisión: { $fee }
spayment-credited = 💰 Abonado: { $credited }
spayment-flag-over = ⚠️ Llegó más de lo que se pidió.
spayment-flag-under = ⚠️ Llegó menos de lo que se pidió.
spayment-flag-late = ⚠️ Llegó tarde.
spayment-flag-unasked = ⚠️ Nadie lo había pedido.
spayment-phone = 📱 <code>{ $phone }</code>
spayment-remote = 🔌 En la pasarela: <code>{ $remote }</code>
spayment-reason = ❔ { $reason }
spayment-asked = <i>{ $at }</i> · 🛒 Solicitado
spayment-event = <i>{ $at }</i> · { $state }
spayment-event-noted = <i>{ $at }</i> · { $state } ({ $note })
spayment-charge = 🧾 Cargo <code>{ $charge }</code>: { $amount }
spayment-charge-asked = 🧾 Cargo <code>{ $charge }</code>: { $amount }, devolución pedida a la pasarela: { $at }
spayment-charge-refunded = 🧾 Cargo <code>{ $charge }</code>: { $amount }, devuelto: { $at }
spayment-in-review = ℹ️ { $method } no respondió con claridad. Mira en sus propios registros y decide. El dinero que llegue después se abona en todo caso.
spayment-open = ℹ️ No ha llegado. Si todavía llega, se abona solo.
spayment-unable = ℹ️ { $method } no puede devolver dinero por sí mismo. Retíralo del saldo y págalo por otra vía.
spayment-given-back = ℹ️ Se devolvió, o se le está pidiendo a la pasarela.
spayment-able = ℹ️ Se puede devolver al pagador mientras su dinero siga en el saldo.
button-look-again = 🔄 Consultar la pasarela
button-pay-payback = ↩️ Devolver
button-pay-arrived = ✅ Ha llegado
button-pay-not-paid = ✖️ No se pagó
toast-looking-again = Se consulta otra vez a la pasarela. Actualiza en un momento.
pay-title-payback = ¿Devolver el pago { $payment }?
pay-title-arrived = ¿Ha llegado el pago { $payment }?
pay-title-not-paid = ¿El pago { $payment } no se pagó?
pay-arrived-ask = <b>¿Cuánto llegó del pago { $payment }?</b>

    Se pidieron { $due } por { $method }. Envíame el importe que figura en sus registros.
button-arrived-all = 💳 Exactamente { $amount }
pay-reason = <b>{ $title }</b>

    ¿Por qué? Elige un motivo o escribe el tuyo. Queda en el registro.
spayment-confirm = <b>{ $title }</b>

    👤 { $name }
    { $consequence }
    📝 { $reason }

    Esto no se puede deshacer.
pay-consequence-payback = ↩️ { $amount } salen del saldo ({ $before } → <b>{ $after }</b>) y se pide a { $method } que los dé al pagador. Si se niega, el dinero vuelve al saldo.
pay-consequence-arrived = 💰 { $arrived } cuentan como recibidos. { $amount } van al saldo: { $before } → <b>{ $after }</b>.
pay-consequence-not-paid = ✖️ El pago { $payment } de { $due } queda como no pagado, y se avisa al cliente. Si el dinero todavía llega, se abona.
pay-over = <b>Pago { $payment }</b> · { $state }

    Algo cambió mientras tanto, así que ya no es posible.
button-confirm-pay-payback = ↩️ Sí, devolverlo
button-confirm-pay-arrived = ✅ Sí, ha llegado
button-confirm-pay-not-paid = ✖️ Sí, no se pagó
note-pay-payback = ✅ Se pidió a la pasarela que devuelva el pago { $payment }.
note-pay-arrived = ✅ El pago { $payment } está abonado.
note-pay-not-paid = ✅ El pago { $payment } queda como no pagado.
toast-pay-payback = Esto ya estaba hecho: el pago { $payment } se está devolviendo.
toast-pay-arrived = Esto ya estaba hecho: el pago { $payment } está abonado.
toast-pay-not-paid = Esto ya estaba hecho: el pago { $payment } terminó.

reason-delivered = Entregado
reason-delivered-part = Entregado en parte
reason-provider-says = Lo dice el proveedor
reason-customer-asked = Lo pidió el cliente
reason-not-delivered = No entregado
reason-wrong-link = Enlace incorrecto
reason-mistake = Error nuestro
reason-not-at-provider = No está en el proveedor
reason-seen-at-provider = Visto en el proveedor
reason-dropped = Volvió a bajar
reason-too-late = Demasiado tarde
reason-goodwill = Cortesía
reason-paid = Pagado por otra vía
reason-compensation = Compensación
reason-charged-back = Contracargo
reason-paid-out = Dinero entregado
reason-abuse = Abuso
reason-own-wish = Por deseo propio
reason-settled = Resuelto
reason-paid-twice = Pagado dos veces
reason-seen-at-gateway = Visto en la pasarela
reason-not-at-gateway = No está en la pasarela
reason-maintenance = Mantenimiento
reason-too-busy = Demasiado trabajo
reason-all-done = Todo está hecho

log = <b>📜 Últimas acciones</b>

    { $lines }
log-empty = <b>📜 Últimas acciones</b>

    Todavía no hay nada anotado.
log-line = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }: { $reason }
log-line-bare = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }
