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
instructions-confirm-on-phone = Confirma el pago de { $amount } { $currency } en tu teléfono { $phone }.

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
error-quantity-out-of-range = { $service }: { $field } debe estar entre { $min } y { $max }. Pediste { $quantity }.
error-invalid-number = { $field } debe ser un número entero entre { $min } y { $max }. Escribiste: { $value }
error-invalid-amount = El importe debe ser un número como 5 o 12.50. Escribe solo cifras.
error-amount-out-of-range = { $method } admite importes de { $min } a { $max } con un máximo de { $decimals } decimales. Elige otro importe.
error-amount-too-large = Es más de lo que se puede procesar de una vez. Elige un número menor.
error-too-many-decimals = { $value } tiene demasiados decimales: máximo { $decimals }. Redondéalo, por favor.
error-invalid-currency = No conocemos esta moneda.
error-invalid-link = { $value } no sirve para { $service }. Envía un enlace como { $example }
error-too-many-lines = { $field } debe tener al menos una línea y como máximo { $most }. Enviaste { $value }.
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
error-insufficient-balance = Tu saldo de { $balance } { $currency } no alcanza: esto cuesta { $price } { $currency }. Recarga { $shortfall } { $currency } e inténtalo de nuevo.
error-forbidden = Esto no está permitido.
error-scope-missing = Esta clave API no puede hacerlo: le falta el permiso "{ $scope }". Pide a la tienda una clave que lo tenga.
error-customer-blocked = Esta cuenta está bloqueada. Ponte en contacto con la tienda.
error-too-many-prompts = Este teléfono recibió demasiadas solicitudes de pago en poco tiempo. Espera diez minutos e inténtalo de nuevo.
error-unknown-path = No hay nada en esta dirección. Todas las llamadas están en { $url }
error-not-found = No lo encontramos. Revísalo e inténtalo de nuevo.
error-customer-not-found = Todavía no conocemos a este cliente. Crea su cuenta o haz un primer pedido.
error-service-not-found = No encontramos ese servicio. ¿Buscabas alguno de estos: { $suggestions }?
error-service-not-found-blank = No encontramos ese servicio. Pide la lista de servicios.
error-order-not-found = No encontramos ese pedido. Revisa el número.
error-payment-not-found = No encontramos ese pago. Revisa el número.
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
error-request-too-large = La solicitud es demasiado grande: máximo { $most } bytes. Envía menos datos.
error-rate-limited = Vas demasiado rápido. Espera { $count ->
    [one] un segundo
   *[other] { $count } segundos
  } e inténtalo de nuevo.
error-timeout = Esto tardó demasiado. Antes de intentarlo de nuevo, mira si ya se hizo; si envías el mismo pedido otra vez enseguida, no se duplica.
error-unavailable = La tienda no puede hacerlo en este momento. Inténtalo de nuevo en un momento; si envías el mismo pedido otra vez, no se duplica.
error-internal = Algo salió mal por nuestra parte. Inténtalo más tarde; si avisas a la tienda, da este número: { $request }
