# Portuguese (Brazil, você). en.ftl is complete; what is missing here is spoken in English.
# A value named `count` inflects its sentence; all others are put in as they are.

### The HTTP API: `data.text` of each answer, ready to be sent to a customer

api-registered = Olá, { $name }! Sua conta está pronta. Seu saldo é de { $balance } { $currency }.
api-registered-nameless = Olá! Sua conta está pronta. Seu saldo é de { $balance } { $currency }.
api-logged-in = Que bom ver você de novo, { $name }! Seu saldo é de { $balance } { $currency }.
api-logged-in-nameless = Que bom ver você de novo! Seu saldo é de { $balance } { $currency }.
api-balance = Seu saldo é de { $balance } { $currency }.
api-balance-held = Seu saldo é de { $balance } { $currency }. Há { $held } { $currency } reservados para pedidos em aberto.

api-services-empty = Nenhum serviço corresponde à sua busca. Tente outras palavras ou peça a lista completa.
api-services-category = { $name }
api-services-line = { $number }. { $name }: { $rate } { $currency } por 1000
api-services-line-package = { $number }. { $name }: { $rate } { $currency } por pedido
api-services-more = … Página { $page } de { $pages }.
api-services-cut = … e mais { $count ->
    [one] { $count } serviço
   *[other] { $count } serviços
  }. Peça uma categoria ou busque por palavras.

api-price = { $quantity } × { $service }: { $price } { $currency }. Seu saldo é de { $balance } { $currency }.
api-price-short = { $quantity } × { $service }: { $price } { $currency }. Seu saldo é de { $balance } { $currency }; recarregue { $shortfall } { $currency } para fazer o pedido.

api-order-placed = Pedido { $order } feito: { $quantity } × { $service } por { $price } { $currency }. Seu saldo é de { $balance } { $currency }.
api-order-duplicate = Este pedido já foi feito há instantes com o número { $order }: { $quantity } × { $service } por { $price } { $currency }. Ele não foi duplicado.
api-order-awaiting = O pedido { $order } aguarda seu pagamento de { $amount } { $currency }: { $quantity } × { $service } por { $price } { $currency }. { $instructions } { $url }
api-order-status = Pedido { $order }: { $status }. { $quantity } × { $service }, entregues { $delivered }, restantes { $remains }.
api-order-status-short = Pedido { $order }: { $status }. { $quantity } × { $service }.
api-order-short = Faltam { $missing } { $currency } no seu saldo.
api-order-canceled = O pedido { $order } está cancelado.
api-order-cancel-asked = Solicitamos o cancelamento do pedido { $order }. O que já tiver sido entregue é cobrado, e o restante volta para o seu saldo.
api-order-refill-asked = Solicitamos uma reposição para o pedido { $order }.
api-orders-empty = Ainda não há pedidos.
api-orders-line = { $number }. Pedido { $order }: { $service } × { $quantity }, { $status }
api-status-awaiting-payment = Aguardando pagamento
api-status-pending = Pendente
api-status-processing = Processando
api-status-in-progress = Em andamento
api-status-completed = Concluído
api-status-partial = Parcial
api-status-canceled = Cancelado

api-payment-pending = O pagamento { $payment } de { $due } { $currency } está pendente. { $instructions } { $url }
api-payment-succeeded = Recebemos o pagamento { $payment }: { $amount } { $currency }. Seu saldo é de { $balance } { $currency }.
api-payment-failed = O pagamento { $payment } de { $due } { $currency } não foi concluído. Nada foi adicionado ao seu saldo; tente novamente.
api-payment-expired = O pagamento { $payment } de { $due } { $currency } expirou. Inicie um novo, por favor.
api-payment-review = Nossa equipe está verificando o pagamento { $payment } de { $due } { $currency }.
# What a gateway tells the payer to do.
instructions-confirm-on-phone = Confirme o pagamento de { $amount } { $currency } no seu celular { $phone }.

api-payment-instructions-phone = Confirme a solicitação no seu celular.
api-payment-instructions-page = Siga os passos na página de pagamento.
api-methods-none = No momento não há nenhuma forma de pagamento.
api-methods-line = { $number }. { $title } ({ $name }): de { $min } a { $max } { $currency }
api-information = { $shop } responde neste endereço. Todas as chamadas e receitas para criadores de fluxos: { $url }

api-page-title = Pagamento { $payment }
api-page-amount = Valor
api-page-fee = Taxa incluída
api-page-method = Forma de pagamento
api-page-phone = Celular
api-page-expires = Válido até
api-page-pending = Aguardando seu pagamento
api-page-succeeded = Pago. Obrigado!
api-page-failed = O pagamento não foi concluído
api-page-expired = Este pagamento expirou
api-page-review = Estamos verificando seu pagamento
api-page-pay = Abrir a página de pagamento
api-page-again = Atualizar
api-page-back = Você pode fechar esta página e voltar ao chat.
api-page-unknown = Este pagamento não existe
api-page-unknown-why = Abra de novo o link no seu chat ou peça um novo pagamento por lá.

### Refusals, one for each code: what is wrong, and what to do

error-missing-fields = Faltam algumas informações: { $fields }. Preencha e tente novamente.
error-unfilled-placeholder = O campo { $field } não foi preenchido: ele ainda contém a variável "{ $variable }" do fluxo. Defina essa variável antes de enviar a requisição.
error-invalid-field = O valor de { $field } não é válido. Confira e tente novamente.
error-not-one-value = O campo { $field } contém uma lista ou um objeto. Envie um único valor.
error-repeated-field = O campo { $field } foi enviado mais de uma vez com valores diferentes. Envie uma vez só.
error-invalid-text = O campo { $field } contém caracteres que não são texto. Digite de novo.
error-too-long = O valor de { $field } é longo demais: no máximo { $most } caracteres. Encurte, por favor.
error-invalid-json = A requisição não é um JSON válido (perto do caractere { $place }). Costuma ser uma aspa ou uma quebra de linha em um corpo "raw": use o editor visual ou um formulário.
error-not-an-object = A requisição é uma lista JSON. Envie um único objeto JSON com os campos.
error-invalid-encoding = A requisição não é texto em UTF-8. Envie em UTF-8.
error-body-incomplete = A requisição não chegou completa. Envie de novo.
error-invalid-multipart = Não foi possível ler o formulário. Envie os campos como JSON ou como um formulário comum.
error-too-many-fields = A requisição tem campos demais: no máximo { $most }. Envie menos.
error-bad-request = Não foi possível ler a requisição. Envie como uma requisição HTTP comum, com JSON ou campos de formulário.

error-invalid-phone-number = O número de celular { $value } não é válido. Escreva com o código do país, por exemplo 254712345678.
error-invalid-quantity = A quantidade deve ser um número inteiro, por exemplo 1000. Digite só números.
error-quantity-out-of-range = { $service }: { $field } deve ficar entre { $min } e { $max }. Você pediu { $quantity }.
error-invalid-number = { $field } deve ser um número inteiro entre { $min } e { $max }. Você escreveu: { $value }
error-invalid-amount = O valor deve ser um número como 5 ou 12.50. Digite só números.
error-amount-out-of-range = { $method } aceita valores de { $min } a { $max } com no máximo { $decimals } casas decimais. Escolha outro valor.
error-amount-too-large = Isso é mais do que podemos processar de uma vez. Escolha um número menor.
error-too-many-decimals = { $value } tem casas decimais demais: no máximo { $decimals }. Arredonde, por favor.
error-invalid-currency = Não conhecemos esta moeda.
error-invalid-link = { $value } não serve para { $service }. Envie um link como { $example }
error-too-many-lines = { $field } deve ter pelo menos uma linha e no máximo { $most }. Você enviou { $value }.
error-invalid-delay = O intervalo deve ser um destes números de minutos: { $choices }.
error-invalid-date = { $value } não é uma data. Escreva como dia/mês/ano, por exemplo 31/12/2026.
error-no-dripfeed = Este serviço não pode ser entregue em várias etapas. Deixe o campo runs vazio.
error-min-above-max = A quantidade mínima por publicação não pode ser maior que a máxima.
error-invalid-payment-mode = { $value } não é um modo de pagar um pedido. Use um destes: { $choices }.
error-invalid-payment-method = Escolha uma forma de pagamento: { $choices }.
error-no-payment-method = No momento não há nenhuma forma de pagamento. Tente novamente mais tarde.
error-invalid-page = A página { $value } não existe: o total é { $pages }.
error-invalid-before = { $value } não é um número de pedido. Envie o valor de next da página anterior.

error-invalid-api-key = A chave de API não foi enviada ou não é válida. Confira o campo api_key da requisição.
error-insufficient-balance = Seu saldo de { $balance } { $currency } não é suficiente: isto custa { $price } { $currency }. Recarregue { $shortfall } { $currency } e tente novamente.
error-forbidden = Isso não é permitido.
error-scope-missing = Esta chave de API não pode fazer isso: falta a permissão "{ $scope }". Peça à loja uma chave que a tenha.
error-customer-blocked = Esta conta está bloqueada. Fale com a loja.
error-too-many-prompts = Este celular recebeu solicitações de pagamento demais em pouco tempo. Espere dez minutos e tente novamente.
error-unknown-path = Não há nada neste endereço. Todas as chamadas estão em { $url }
error-not-found = Não encontramos. Confira e tente novamente.
error-customer-not-found = Ainda não conhecemos este cliente. Crie a conta ou faça um primeiro pedido.
error-service-not-found = Não encontramos esse serviço. Você procurava algum destes: { $suggestions }?
error-service-not-found-blank = Não encontramos esse serviço. Peça a lista de serviços.
error-order-not-found = Não encontramos esse pedido. Confira o número.
error-payment-not-found = Não encontramos esse pagamento. Confira o número.
error-method-not-allowed = Este endereço só aceita { $allowed }. Mude o método da requisição.
error-conflict = Isso não combina com o que foi feito antes. Confira e tente novamente.
error-idempotency-key-reused = O request id { $request_id } já foi usado em outro pedido. Use um novo para cada pedido.
error-not-cancelable = Este pedido não pode ser cancelado.
error-not-refillable = Este pedido não aceita reposição.
error-order-settled = O pedido { $order_id } não pode mais ser cancelado: o status dele é { $status }.
error-order-being-placed = O pedido { $order_id } está sendo processado agora mesmo. Tente novamente em alguns minutos.
error-cancel-not-offered = O pedido { $order_id } não pode ser cancelado: o serviço não permite.
error-refill-not-offered = O pedido { $order_id } não aceita reposição: o serviço não oferece.
error-not-completed = O status do pedido { $order_id } é { $status }. A reposição fica disponível quando ele for concluído.
error-wrong-state = Isso não é possível agora. Consulte primeiro o status.
error-request-too-large = A requisição é grande demais: no máximo { $most } bytes. Envie menos dados.
error-rate-limited = Você foi rápido demais. Espere { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
  } e tente novamente.
error-timeout = Isso demorou demais. Antes de tentar de novo, veja se já foi feito; o mesmo pedido reenviado logo em seguida não é duplicado.
error-unavailable = A loja não pode fazer isso no momento. Tente novamente em instantes; o mesmo pedido reenviado não é duplicado.
error-internal = Algo deu errado do nosso lado. Tente mais tarde; se falar com a loja, informe este número: { $request }
