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
invoice-title = Recarga de { $amount }
invoice-description = { $stars } Stars colocam { $amount } no seu saldo na { $shop }.
invoice-description-order = { $stars } Stars colocam { $amount } no seu saldo na { $shop }, e isso paga seu pedido { $order }. O que sobrar fica no saldo.
instructions-pay-invoice = Toque em Pagar na fatura que está no seu chat: { $amount } com Telegram Stars.
instructions-confirm-on-phone = Confirme o pagamento de { $amount } no seu celular { $phone }.

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
error-quantity-out-of-range = { $service }: o campo { $field } deve ficar entre { $min } e { $max }. Você pediu { $quantity }.
error-invalid-number = O campo { $field } deve ser um número inteiro entre { $min } e { $max }. Você escreveu: { $value }
error-invalid-amount = O valor deve ser um número como 5 ou 12.50. Digite só números.
error-amount-out-of-range = { $method } aceita valores de { $min } a { $max } com no máximo { $decimals } casas decimais. Escolha outro valor.
error-amount-not-carried = { $method } só aceita múltiplos de { $unit }. Escolha { $carried } em vez de { $amount }.
error-amount-too-large = Isso é mais do que podemos processar de uma vez. Escolha um número menor.
error-too-many-decimals = { $value } tem casas decimais demais: no máximo { $decimals }. Arredonde, por favor.
error-invalid-currency = Não conhecemos esta moeda.
error-invalid-link = “{ $value }” não serve para { $service }. Envie um link como { $example }
error-too-many-lines = O campo { $field } deve ter pelo menos uma linha e no máximo { $most }. Você enviou { $value }.
error-invalid-delay = A espera deve ser um destes números de minutos: { $choices }.
error-invalid-date = { $value } não é uma data. Escreva como dia/mês/ano, por exemplo 31/12/2026.
error-no-dripfeed = Este serviço não pode ser entregue em várias etapas. Deixe o campo runs vazio.
error-min-above-max = A quantidade mínima por publicação não pode ser maior que a máxima.
error-invalid-payment-mode = { $value } não é um modo de pagar um pedido. Use um destes: { $choices }.
error-invalid-payment-method = Escolha uma forma de pagamento: { $choices }.
error-no-payment-method = No momento não há nenhuma forma de pagamento. Tente novamente mais tarde.
error-invalid-page = A página { $value } não existe: o total é { $pages }.
error-invalid-before = { $value } não é um número de pedido. Envie o valor de next da página anterior.

error-invalid-api-key = A chave de API não foi enviada ou não é válida. Confira o campo api_key da requisição.
error-insufficient-balance = Seu saldo de { $balance } não é suficiente: isto custa { $price }. Recarregue { $shortfall } e tente novamente.
error-forbidden = Isso não é permitido.
error-scope-missing = Esta chave de API não pode fazer isso: falta a permissão "{ $scope }". Peça à loja uma chave que a tenha.
error-customer-blocked = Esta conta está bloqueada. Fale com a loja.
error-phone-linked-already = Sua conta já tem o celular { $phone_number }. Se o seu número mudou, fale com a loja.
error-wallet-not-empty = Ainda há { $balance } no seu saldo. Use esse valor ou peça antes à loja para devolvê-lo.
error-orders-open = O pedido { $order_id } ainda não terminou. Tente novamente quando ele terminar.
error-payments-open = O pagamento { $payment_id } ainda não foi decidido. Tente novamente quando estiver.
error-too-many-prompts = Este celular recebeu solicitações de pagamento demais em pouco tempo. Espere dez minutos e tente novamente.
error-unknown-path = Não há nada neste endereço. Todas as chamadas estão em { $url }
error-not-found = Não encontramos. Confira e tente novamente.
error-customer-not-found = Ainda não conhecemos este cliente. Crie a conta ou faça um primeiro pedido.
error-service-not-found = Não encontramos esse serviço. Você procurava algum destes: { $suggestions }?
error-service-not-found-blank = Não encontramos esse serviço. Peça a lista de serviços.
error-order-not-found = Não encontramos esse pedido. Confira o número.
error-payment-not-found = Não encontramos esse pagamento. Confira o número.
error-unknown-invoice = Não conhecemos mais esta fatura. Peça uma nova.
error-another-payer = Esta fatura foi feita para outra pessoa. Abra a loja você mesmo e recarregue por lá.
error-invoice-paid = Esta fatura já está paga. Peça uma nova para pagar de novo.
error-invoice-expired = Esta fatura expirou. Peça uma nova.
error-invoice-closed = Esta fatura não está mais aberta. Peça uma nova.
error-amount-differs = O valor desta fatura não está mais certo. Peça uma nova.
error-not-refundable = O status do pagamento { $payment_id } é { $state }, e o meio que o processou não pode devolvê-lo. Consulte primeiro o pagamento.
error-charge-not-found = O pagamento { $payment_id } não tem essa cobrança. Consulte primeiro o pagamento.
error-already-refunded = O pagamento { $payment_id } já foi devolvido.
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
error-reason-missing = Falta o motivo. Escreva em poucas palavras por quê.
error-invalid-delivered = A quantidade entregue deve ser um número inteiro entre { $min } e { $max }. Você escreveu: { $value }
error-invalid-provider-order = Falta o número do pedido no fornecedor. Envie como aparece no painel dele.
error-provider-order-taken = O pedido { $other } já tem esse número no fornecedor. Confira de novo.
error-order-ended = O status do pedido { $order_id } já é { $status }.
error-order-not-ended = O pedido { $order_id } ainda não terminou. Em vez disso, conclua ou cancele.
error-order-not-paid = O pedido { $order_id } ainda não foi pago. Só é possível cancelar.
error-order-by-hand = O pedido { $order_id } é entregue manualmente, então não há para quem enviar. Conclua ou cancele.
error-order-at-provider = O pedido { $order_id } está no { $provider } com o número { $provider_order }. Se for enviado de novo, será entregue e pago duas vezes.
error-refund-too-large = Deste pedido podem ser devolvidos no máximo { $max }. Você escreveu: { $value }
error-invalid-user-id = { $value } não é o número de uma pessoa no Telegram. Envie o número, não o nome.
error-staff-not-found = Ninguém da equipe tem o número { $user_id }.
error-last-owner = Este é o último proprietário. Torne outra pessoa proprietária primeiro.
error-claim-over = Esta loja já tem proprietário. Peça acesso a ele.
error-claim-wrong = Este link não é válido. Use o mais recente que a loja mostrou ao iniciar.
error-claim-expired = Este link tem mais de um dia. Inicie a loja de novo: ela mostra um novo.
error-invalid-markup = O markup deve ser uma porcentagem entre -99 e 10000.
error-cost-unknown = Não se sabe quanto este serviço custa: nenhum fornecedor informou. Defina a tarifa dele.
error-invalid-alias = Um nome deve ter entre 1 e { $most } caracteres e não conter "|". Escolha outro.
error-too-many-aliases = Este serviço já tem { $most } outros nomes. Remova um primeiro.
error-alias-not-found = Este serviço não tem outro nome "{ $value }".
error-not-unique = O serviço { $other } já atende por "{ $value }". Escolha outro nome ou tire esse dele primeiro.
error-broadcast-empty = Ainda não há nada para enviar. Escreva a mensagem.
error-broadcast-running = O envio { $broadcast_id } ainda está em andamento. Espere terminar ou pare-o primeiro.
error-broadcast-ended = Este envio já terminou.
error-broadcast-not-found = Não encontramos esse envio.
error-request-too-large = A requisição é grande demais: no máximo { $most } bytes. Envie menos dados.
error-rate-limited = Você foi rápido demais. Espere { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
  } e tente novamente.
error-timeout = Isso demorou demais. Antes de tentar de novo, veja se já foi feito; o mesmo pedido reenviado logo em seguida não é duplicado.
error-unavailable = A loja não pode fazer isso no momento. Tente novamente em instantes; o mesmo pedido reenviado não é duplicado.
error-maintenance = A loja está fechada por um instante. Nada do que você começou se perde. “{ $message }”
error-maintenance-blank = A loja está fechada por um instante. Você pode olhar; volte mais tarde para pedir e recarregar. Nada do que você começou se perde.
error-shop-closed-already = A loja já está fechada.
error-shop-open-already = A loja já está aberta.
error-closing-message-too-long = A mensagem tem { $length } caracteres; no máximo { $most } podem ser mostrados. Escreva uma mais curta.
error-internal = Algo deu errado do nosso lado. Tente mais tarde; se falar com a loja, informe este número: { $request }

### The bot. Texts are HTML; values are escaped. Buttons, toasts and commands are plain

## What Telegram shows before anybody writes

bot-description = { $shop } vende curtidas, seguidores, visualizações e mais para suas páginas. Veja preços, faça pedidos, acompanhe tudo e recarregue seu saldo, sem sair deste chat.
bot-short-description = { $shop }: peça, pague e acompanhe seus pedidos no chat.

command-start = Começar ou voltar ao início
command-services = Todos os serviços e preços
command-search = Buscar um serviço por palavras
command-price = Quanto algo custaria
command-order = Pedir várias coisas de uma vez
command-orders = Seus pedidos
command-status = Como está um pedido
command-balance = Quanto há no seu saldo
command-topup = Recarregar seu saldo
command-history = Tudo que movimentou seu dinheiro
command-favourites = Seus serviços favoritos
command-language = Escolher o idioma
command-settings = Avisos, celular e idioma
command-help = Como funciona
command-support = Falar com uma pessoa
command-paysupport = Ajuda com um pagamento
command-terms = As regras desta loja
command-privacy = O que guardamos sobre você
command-cancel = Sair do que você começou
command-admin = Gestão: o dia e o que espera você
command-find = Buscar um pedido ou um cliente
command-credit = Colocar dinheiro em um saldo
command-debit = Retirar dinheiro de um saldo
command-block = Bloquear ou desbloquear um cliente
command-service = Pausar ou alterar um serviço
command-apikey = Chaves da API
command-staff = Quem cuida da loja
command-broadcast = Escrever para todos os clientes
command-maintenance = Fechar a loja por um tempo, ou abrir
command-export = Pedidos, pagamentos ou clientes em arquivo

## Words that stand everywhere

button-back = ‹ Voltar
button-home = 🏠 Início
button-cancel = Cancelar
button-resume = ▶️ Retomar
button-services = 🛍 Serviços
button-search = 🔎 Buscar
button-orders = 📦 Meus pedidos
button-topup = 💳 Recarregar
button-favourites = ⭐ Favoritos
button-settings = ⚙️ Ajustes
button-help = ❓ Ajuda
button-desk = 🛠 Gestão
button-private = Abrir o chat privado

home = <b>{ $shop }</b>
    Seu saldo: <b>{ $balance }</b>

    O que você quer fazer?
closed = 🔧 <b>Fechamos por um instante.</b> “{ $message }”
    Você pode olhar, e os pedidos em andamento continuam.
closed-blank = 🔧 <b>Fechamos por um instante.</b>
    Você pode olhar, e os pedidos em andamento continuam.
closed-for-customers = 🔧 <b>A loja está fechada para os clientes</b> desde { $since }, por { $who }.
    Eles leem: “{ $message }”
    A equipe ainda pode pedir.
closed-for-customers-blank = 🔧 <b>A loja está fechada para os clientes</b> desde { $since }, por { $who }.
    A equipe ainda pode pedir.

note-refused = ⚠️ { $why }
note-canceled = Cancelado. Nada foi pedido nem pago.
note-edited = ✏️ Não consigo acompanhar mudanças em uma mensagem anterior. Envie de novo, por favor.
note-words-only = Só entendo texto e botões. Escreva em palavras ou use os botões abaixo.
note-unknown-command = Não conheço este comando. Todos estão no menu ao lado do campo de texto.
note-nothing-to-resume = O que você tinha começado não está mais aqui. Comece de novo, por favor.
note-given-up = 😔 Algo deu errado do nosso lado e sua última mensagem não pôde ser atendida. Nada foi cobrado por ela. Se acontecer de novo, informe em /support o número <b>{ $code }</b>.
toast-outdated = Este botão é de uma mensagem antiga. Veja como as coisas estão agora.
screen-lost = Esta página mudou desde que você a abriu. Comece de novo pelo início.
screen-not-yours = Esta página é para a equipe da loja.
group-private = Olá! Eu sou a loja <b>{ $shop }</b>. Seus pedidos e seu saldo não são da conta de mais ninguém, por isso só atendo em chats privados.
error-staff-only = Isto é para a equipe da loja.

## Account: welcome, phone, orders, settings, help and privacy

block = { $lines }

button-begin = 🚀 Vamos lá
button-go-on = 🚀 Continuar
button-phone = 📱 Enviar meu celular
button-share-phone = 📱 Compartilhar meu número
button-skip = Pular
button-language = 🌐 Idioma
button-language-now = 🌐 { $name }
button-chosen = • { $label } •

welcome = <b>{ $shop }: curtidas, seguidores e visualizações para suas páginas</b>

    👀 Você vê o preço exato antes de pedir.
    ↩️ O que não for entregue volta sozinho para o seu saldo.
    🔔 Eu conto aqui como vai cada pedido.

    Ao continuar, você aceita os termos: /terms.
note-link-gone = 🔗 O que havia neste link não está mais aqui ou não é seu. Veja todo o resto abaixo.
note-link-unknown = 🔗 Não conheço este link. Sem problema: tudo começa aqui.
owner-now = 🔑 Agora você é o proprietário desta loja. Boas-vindas!

contact-ask = <b>Seu número de celular</b>

    Se você já falou com a gente em outro app de conversa, o celular traz seu saldo e seus pedidos para cá. Nunca ligamos, e ninguém mais vê o número.

    Toque no botão grande abaixo do campo de texto ou pule esta etapa.
contact-button-here = 👇 O botão está abaixo do campo de texto.
contact-skipped = 👌 Sem celular também funciona. Se mudar de ideia, é só ir aos ajustes.
contact-typed = ✋ Não digite o número, por favor: só o botão abaixo do campo de texto prova que ele é seu.
contact-not-own = 🙏 Este número é de outra pessoa ou foi encaminhado. Compartilhe o seu pelo botão, para que ninguém possa tomar a conta de outra pessoa.
contact-known = 📱 Seu celular { $phone } já está vinculado a este chat.
contact-tied = 📱 <b>Celular vinculado</b>

    { $phone } agora pertence a este chat. Com este número, você tem o mesmo saldo e os mesmos pedidos em todo lugar.
contact-merged = 📱 <b>Celular vinculado</b>

    Encontramos sua conta de { $phone } e a juntamos a este chat. Seu saldo: <b>{ $balance }</b>. { $orders }
contact-orders = { $count ->
    [0] Ela ainda não tem pedidos.
    [one] Seu { $count } pedido também está aqui.
   *[other] Seus { $count } pedidos também estão aqui.
  }

orders-list = <b>📦 Seus pedidos</b>

    { $lines }

    Toque em um número para ver mais.
orders-empty = <b>📦 Seus pedidos</b>

    Você ainda não tem pedidos. O primeiro leva um minuto.
orders-none-here = <b>📦 Seus pedidos</b>

    Não há nenhum deste tipo.
orders-line = { $mark } <b>{ $order }</b> · { $state } · { $percent }
    { $quantity } × { $service }
orders-line-short = { $mark } <b>{ $order }</b> · { $state }
    { $quantity } × { $service }
orders-all = Todos { $number }
orders-active = Ativos { $number }
orders-done = Prontos { $number }
button-older = Mais antigos ›
button-newer = ‹ Mais recentes
button-earlier = ‹ Antes
button-later = Depois ›
button-page = { $page }/{ $pages }
toast-page = Página { $page } de { $pages }

order = <b>Pedido { $order }</b>
    { $parts }
order-state = { $mark } { $state }
order-progress = { $bar } { $percent }
order-what = 🛍 { $quantity } × { $service }
order-what-package = 🛍 { $service }
order-runs = 🔁 Em { $runs } etapas de { $each }
order-link = 🔗 <code>{ $link }</code>
order-username = 👤 <code>{ $username }</code>
order-price = 💰 { $price }
order-came-back = ↩️ { $amount } voltaram para o seu saldo.
order-came-back-partial = ↩️ { $undelivered } de { $quantity } não foram entregues, então { $amount } voltaram para o seu saldo. Você pagou { $paid }.
order-nothing-paid = Nada foi pago por ele.
order-start-count = 🏁 Contagem inicial: { $number }
order-counts = 📊 Entregues: { $delivered }. Restantes: { $remains }.
order-placed = 🕓 Feito: { $when }
order-changed = 🔄 Última mudança: { $when }
order-reason = ℹ️ { $why }
order-cancel-pending = ✋ Você pediu o cancelamento. O fornecedor para assim que puder; o que não for entregue volta para o seu saldo.
order-refill-pending = ♻️ Você pediu uma reposição: { $when }. Um dia depois, pode pedir outra.
order-waits-for-payment = 💳 Começa sozinho assim que for pago.
button-refresh = 🔄 Atualizar
button-cancel-order = ✖️ Cancelar pedido
button-refill = ♻️ Reposição
button-again = 🔁 Pedir de novo
button-pay = 💳 Pagar
button-copy-number = 📋 Copiar número
button-support = 💬 Suporte
button-see-order = 📦 Ver pedido
toast-no-change = Nada mudou desde a última vez.
toast-updated = Atualizado.

order-cancel = <b>Cancelar o pedido { $order }?</b>

    { $quantity } × { $service }

    { $consequence }
order-cancel-unpaid = Nada foi pago por ele, então você não perde nada.
order-cancel-at-once = Ele ainda não começou. { $price } voltam na hora para o seu saldo.
order-cancel-later = Ele está em andamento. Pedimos ao fornecedor que pare: o que for entregue até lá é cobrado, e o restante de { $price } volta para o seu saldo.
button-cancel-yes = ✖️ Sim, cancelar
button-cancel-no = Não, manter
toast-order-canceled = O pedido { $order } está cancelado.
toast-cancel-asked = Pedimos ao fornecedor que pare o pedido { $order }.
toast-refill-asked = Solicitamos uma reposição para o pedido { $order }.

status-list = <b>🔎 Como estão seus pedidos</b>

    { $lines }
status-unknown = ❔ Não estão entre seus pedidos: <code>{ $numbers }</code>
status-too-many = ✂️ Consultei só os primeiros { $most } números.

news-order-paid = 💳 <b>O pedido { $order } está pago e a caminho</b>
    { $quantity } × { $service }
news-order-started = ⚡ <b>O pedido { $order } começou</b>
    { $quantity } × { $service }
news-order-completed = ✅ <b>O pedido { $order } foi concluído</b>
    { $quantity } × { $service }
news-order-partial = 🟡 <b>O pedido { $order } foi entregue em parte</b>
    Foram entregues { $delivered } de { $quantity } × { $service }.
    ↩️ { $amount } de { $price } voltaram para o seu saldo. Seu saldo: <b>{ $balance }</b>
news-order-canceled = ✖️ <b>O pedido { $order } foi cancelado</b>
    { $quantity } × { $service }
    ↩️ { $amount } voltaram para o seu saldo. Seu saldo: <b>{ $balance }</b>
news-order-canceled-unpaid = ✖️ <b>O pedido { $order } foi cancelado</b>
    { $quantity } × { $service }
    Ele não estava pago, então nada foi cobrado.
news-orders = 📦 <b>Novidades de { $count ->
    [one] { $count } pedido
   *[other] { $count } pedidos
  }</b>

    { $parts }
news-orders-line = { $mark } <b>{ $order }</b> · { $quantity } × { $service } · { $state }
news-orders-more = … e mais { $count }
news-orders-back = ↩️ No total, { $amount } voltaram para o seu saldo. Seu saldo: <b>{ $balance }</b>

settings = <b>⚙️ Ajustes</b>

    🌐 Idioma: { $name }
    { $news }
    { $phone }

    🎁 Seu link de convite: <code>{ $link }</code>
    { $came }
settings-news-on = 🔔 Avisos de pedidos: ativados
settings-news-off = 🔕 Avisos de pedidos: desativados. Se algum dinheiro voltar, avisamos mesmo assim.
settings-phone = 📱 Celular: { $phone }
settings-no-phone = 📱 Celular: não compartilhado
settings-came = { $count ->
    [0] Ninguém veio por ele ainda.
    [one] Uma pessoa veio por ele.
   *[other] { $count } pessoas vieram por ele.
  }
button-mute = 🔕 Desativar avisos
button-unmute = 🔔 Ativar avisos
button-copy-invitation = 🎁 Copiar convite
button-privacy = 🔒 Privacidade
button-export = ⬇️ Baixar meus dados
toast-muted = Os avisos de pedidos estão desativados.
toast-unmuted = Os avisos de pedidos estão ativados.

language-choose = <b>🌐 Idioma</b>

    Em que idioma devo falar?
toast-language = Agora eu falo { $name }.

help = <b>❓ Como funciona</b>

    1. Escolha um serviço e envie o link da sua página ou publicação.
    2. Você vê o preço exato; nada é cobrado antes de você confirmar.
    3. Pague com o saldo ou recarregue no caminho.
    4. Eu aviso quando o pedido começa e quando fica pronto.
    5. O que não for entregue volta sozinho para o seu saldo.

    Escrever também vale: “insta likes”, ou /status e um número.
button-terms = 📜 Termos
support = <b>💬 Falar com uma pessoa</b>

    { $contact }

    { $number }
support-person = Escreva para { $contact }. Lá quem responde são pessoas, não máquinas.
support-nobody = A loja ainda não indicou ninguém. Pergunte a quem passou o link deste bot.
support-your-number = Conte o que aconteceu, o número do pedido ou do pagamento e seu número de cliente: <code>{ $customer }</code>.
support-order = Conte o que aconteceu e informe estes números: pedido <code>{ $order }</code>, cliente <code>{ $customer }</code>.
button-write-support = 💬 Escrever ao suporte
button-copy-reference = 📋 Copiar números
support-reference = Pedido { $order }, cliente { $customer }
support-reference-customer = Cliente { $customer }

terms = <b>📜 As regras da { $shop }</b>

    1. Você compra curtidas, seguidores, visualizações e similares para uma página ou publicação que pode promover.
    2. O preço é o que você confirma. Ele fica reservado quando você faz o pedido e é cobrado pelo que for entregue.
    3. O que não puder ser entregue volta para o seu saldo: tudo ou a parte exata.
    4. Mantenha a página pública e não peça o mesmo em outro lugar enquanto isso: senão, não dá para saber o que foi entregue.
    5. A reposição é possível onde o serviço a oferece.
    6. Nada aqui é feito pelas próprias plataformas, e elas podem remover o que não gostarem.
    7. Dúvidas sobre um pagamento: /paysupport. Todo o resto: /support.
privacy = <b>🔒 O que guardamos sobre você</b>

    <b>O quê:</b> seu nome e número no Telegram, seu idioma, seu celular se você o compartilhou, seus pedidos com os links, seus pagamentos e seus favoritos.
    <b>Para quê:</b> para entregar, cobrar e responder às suas dúvidas. Quem entrega vê o link e a quantidade, nunca você. O serviço de pagamento vê o celular com que você paga.
    <b>Por quanto tempo:</b> o que você escreve aqui some em alguns dias. Pedidos e dinheiro ficam nos registros contábeis. Todo o resto fica até você apagar.

    Você pode levar tudo com você ou pedir que seja apagado.
button-forget = 🗑 Apagar meus dados
privacy-export = ⬇️ Tudo que guardamos sobre você, em um arquivo. Não mostre a ninguém.
privacy-export-part = ⬇️ Os milhares de registros mais recentes do que guardamos sobre você, em um arquivo. Não mostre a ninguém.
toast-exported = Seu arquivo está a caminho.
privacy-forget = <b>🗑 Apagar seus dados?</b>

    Seu nome, celular, idioma, favoritos e este chat são apagados. Os registros contábeis mantêm seus pedidos com os links e seus pagamentos com o celular que pagou, sob um número que não leva a ninguém.

    Você perde seu histórico de pedidos para sempre. Se voltar, começa como um cliente novo.
button-forget-yes = 🗑 Sim, apagar tudo
button-forget-no = Não, manter
privacy-forgotten = 👋 <b>Seus dados foram apagados.</b>
    Agradecemos por ter estado com a gente. Se um dia voltar, toque em /start.

## Money: top up, payments, wallet, receipts and Stars

price-stars = { $stars } ⭐ ({ $amount })

topup-none = <b>💳 Recarregar</b>

    No momento não há como pagar. Tente mais tarde ou pergunte para a gente.
topup-methods = <b>💳 Recarregar</b>

    { $parts }
topup-offer = <b>{ $method }</b>
    { $terms }
topup-limits = De { $min } a { $max } por vez
topup-fee = Taxa: { $percent } a mais
topup-no-fee = Sem taxa
topup-star-worth = 1 ⭐ = { $worth }
topup-which = Como você quer pagar?
topup-amount = <b>💳 Recarregar com { $method }</b>

    { $parts }
topup-how-much = Escolha um valor ou escreva um, por exemplo <code>{ $example }</code>.
topup-balance = Seu saldo: <b>{ $balance }</b>
topup-missing = 🧾 Para o seu pedido faltam <b>{ $amount }</b>.
topup-missing-much = 🧾 Para o seu pedido faltam <b>{ $amount }</b>. É mais do que { $method } aceita por vez, então recarregue em várias partes.
topup-phone = <b>📱 Qual celular paga?</b>

    { $method } vai pedir { $due } a este celular. Escreva o número, por exemplo <code>{ $example }</code>.
topup-phone-known = <b>📱 Qual celular paga?</b>

    { $method } vai pedir { $due } a este celular. Escolha um ou escreva outro número, por exemplo <code>{ $example }</code>.
topup-confirm = <b>💳 Recarregar com { $method }</b>

    { $facts }

    { $next }
topup-into = Para o seu saldo: <b>{ $amount }</b>
topup-fee-of = Taxa ({ $percent }): { $fee }
topup-due = A pagar: <b>{ $due }</b>
topup-from-phone = Celular: { $phone }
topup-lifted = ℹ️ Para o seu pedido faltam { $wanted }, e { $method } aceita a partir de { $min }. Os outros { $extra } ficam no seu saldo.
topup-rounded-missing = ℹ️ Para o seu pedido faltam { $wanted }, arredondados para um valor que { $method } aceita. Os outros { $extra } ficam no seu saldo.
topup-rounded = ℹ️ Arredondado de { $wanted } para um valor que { $method } aceita. Tudo vai para o seu saldo.
topup-next-phone = Quando você tocar no botão, { $method } envia uma solicitação ao celular. Confirme nele com seu PIN.
topup-next-page = Quando você tocar no botão, vai receber um link para a página de pagamento de { $method }.
topup-next-stars = Quando você tocar no botão, uma fatura aparece neste chat. Pague com suas Stars.
topup-credited = O valor entra sozinho no seu saldo assim que { $method } confirma o dinheiro, quase sempre em menos de um minuto. Você tem { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
  } para pagar.
topup-demo = 🧪 Esta loja é uma demonstração: nenhum celular toca e nenhum dinheiro real se move.
button-topup-amount-of = { $amount }
button-topup-missing = 🧾 O que falta: { $amount }
button-topup-phone = 📱 { $phone }
button-topup-pay = ✅ Pagar { $due }
button-topup-amount = ✏️ Valor
button-topup-other-phone = 📱 Celular
button-topup-method = 💳 Outra forma
toast-already-paying = O pagamento { $payment } já está em andamento. Nada é cobrado duas vezes.
error-topup-beyond-limits = { $method } aceita de { $min } a { $max } por vez. { $amount } está fora disso; escolha outro valor.
error-phone-unreadable = { $value } não é um número de celular que possa receber a cobrança. Escreva assim: { $example }
error-method-gone = Esta forma de pagamento não está mais disponível. Escolha outra.
error-payment-goes-on = O pagamento { $payment_id } ainda não terminou. Confira de novo antes de fazer outro.

payment = <b>{ $title }</b>

    { $facts }

    { $what }
payment-title-created = ⏳ Preparando o pagamento { $payment }
payment-title-pending = ⏳ O pagamento { $payment } espera por você
payment-title-succeeded = ✅ Recebemos o pagamento { $payment }
payment-title-failed = ❌ O pagamento { $payment } não foi concluído
payment-title-expired = ⌛ O pagamento { $payment } expirou
payment-title-review = 🔍 Estamos verificando o pagamento { $payment }
payment-method = Forma: { $method }
payment-paid = Pago: { $due }
payment-credited = Para o seu saldo: <b>{ $amount }</b>
payment-fee = Taxa: { $fee }
payment-fee-included = Taxa incluída: { $fee }
payment-until = Pague até: { $at }
payment-at = Horário: { $at }
payment-flag-over = ℹ️ Chegou mais do que os { $amount } que você queria. Está tudo no seu saldo.
payment-flag-under = ℹ️ Chegou menos do que o pedido, então seu saldo recebeu menos de { $amount }.
payment-flag-nothing = ℹ️ Chegou menos do que a taxa de { $fee }, então não sobrou nada para o seu saldo. Escreva para a gente.
payment-flag-late = ℹ️ Chegou depois do prazo. Vale do mesmo jeito.
payment-flag-unasked = ℹ️ Não era de nenhum pagamento seu em aberto, então colocamos no seu saldo.
payment-flag-again = ℹ️ Foi pago { $count ->
    [one] { $count } vez
   *[other] { $count } vezes
  }. Seu saldo recebeu tudo: { $amount } no total. Escreva para a gente se quiser o excedente de volta.
payment-now-created = Só um momento: estamos pedindo o pagamento a { $method }.
payment-now-pending = 👉 { $instructions }

    O valor entra sozinho no seu saldo assim que { $method } confirma o dinheiro, quase sempre em menos de um minuto. Esta mensagem muda na hora.
payment-now-failed = { $why } Nada foi adicionado ao seu saldo.

    Se mesmo assim o dinheiro saiu, ele é creditado aqui assim que chegar.
payment-now-expired = Ninguém pagou a tempo, então nada foi adicionado ao seu saldo.

    Se você pagou no último momento, o dinheiro é creditado aqui assim que chegar.
payment-now-review = { $method } não deixou claro se você pagou. Uma pessoa está verificando, então não pague de novo. A gente avisa por aqui.
payment-now-succeeded = Seu saldo: <b>{ $balance }</b>
payment-do-phone = Confirme a solicitação no seu celular.
payment-do-page = Pague na página de pagamento.
payment-do-invoice = Pague a fatura neste chat. Se não a vir, espere um momento e comece de novo.
payment-do-wait = Espere um momento, por favor.
payment-reason-1 = O celular não tem saldo suficiente.
payment-reason-1019 = A solicitação no celular expirou.
payment-reason-1032 = A solicitação foi recusada no celular.
payment-reason-1037 = O celular não respondeu.
payment-reason-never-started = A solicitação não chegou ao serviço de pagamento.
payment-reason-unreachable = Não conseguimos falar com o serviço de pagamento.
payment-reason-worth-changed = O valor de uma Star mudou nesse meio-tempo.
payment-reason-busy = O Telegram está ocupado demais no momento.
payment-reason-no-chat = Não foi possível enviar a fatura ao seu chat.
payment-reason-other = O serviço de pagamento recusou.
checkout-busy = A loja não conseguiu responder a tempo. Nada foi cobrado; toque em Pagar mais uma vez.
button-open-payment-page = 🔗 Abrir pagamento
button-try-again = 🔁 Tentar de novo
button-payment-help = 💬 Ajuda com o pagamento
button-copy-payment = 📋 Copiar referência
button-see-payment = 💳 Ver pagamento

receipt-payment = ✅ <b>Recebemos o pagamento { $payment }</b>

    { $facts }

    Seu saldo: <b>{ $balance }</b>
receipt-payment-waiting = ✅ <b>Recebemos o pagamento { $payment }</b>

    { $facts }

    Seu saldo: <b>{ $balance }</b>
    O que você tinha começado continua esperando por você.
receipt-reference = Referência: <code>{ $reference }</code>
note-enough-now = ✅ Seu saldo agora é suficiente.
note-still-short = ⚠️ O dinheiro chegou, mas ainda faltam { $amount }.
note-go-on = ✅ O dinheiro chegou. Você pode continuar de onde parou.
news-payback = ↩️ <b>Devolvemos o pagamento { $payment }</b>

    { $amount } saíram do seu saldo e voltaram para você por { $method }.
    Seu saldo: <b>{ $balance }</b>
news-credit = 🎁 <b>{ $amount } entraram no seu saldo</b>

    A loja diz: { $reason }
    Seu saldo: <b>{ $balance }</b>
news-debit = ➖ <b>{ $amount } saíram do seu saldo</b>

    A loja diz: { $reason }
    Seu saldo: <b>{ $balance }</b>
news-refund = ↩️ <b>{ $amount } do pedido { $order } voltaram</b>

    A loja diz: { $reason }
    Seu saldo: <b>{ $balance }</b>
news-stars-unclear = ⭐ Suas Stars chegaram, mas não conseguimos saber para que são. Uma pessoa está verificando. A cobrança é <code>{ $charge }</code>.

wallet = <b>👛 Seu saldo</b>

    Você tem: <b>{ $balance }</b>
    { $held }

    { $lately }
wallet-held = Reservado para pedidos em aberto: { $amount }
wallet-nothing-held = Nada reservado para pedidos em aberto.
wallet-lately = Últimos movimentos:
    { $lines }
wallet-empty = Nada se movimentou aqui ainda. Recarregue e já pode pedir.
history = <b>📜 Extrato do seu saldo</b>
    Saldo: <b>{ $balance }</b>

    { $lines }
history-empty = <b>📜 Extrato do seu saldo</b>

    Nada se movimentou aqui ainda.
history-end = <b>📜 Extrato do seu saldo</b>

    Não há nada mais antigo.
history-in = { $at } · <b>+{ $amount }</b> · { $what }
history-out = { $at } · <b>−{ $amount }</b> · { $what }
history-topup = pagamento { $number }
history-charge = pedido { $number }
history-freed = volta do pedido { $number }
history-refund = devolução do pedido { $number }
history-merge = da sua outra conta
history-credit = da loja
history-debit = retirado pela loja
history-payback = pagamento { $number } devolvido
history-payback-freed = o pagamento { $number } acabou não sendo devolvido
history-other = outro
payments = <b>💳 Seus pagamentos</b>

    Toque em um para ver tudo sobre ele.
payments-empty = <b>💳 Seus pagamentos</b>

    Não há nenhum aqui.
payment-label-pending = ⏳ { $payment } · { $amount } · { $at }
payment-label-succeeded = ✅ { $payment } · { $amount } · { $at }
payment-label-failed = ❌ { $payment } · { $amount } · { $at }
payment-label-expired = ⌛ { $payment } · { $amount } · { $at }
payment-label-review = 🔍 { $payment } · { $amount } · { $at }
button-history = 📜 Extrato
button-payments = 💳 Pagamentos
button-page-only = · { $page } ·
toast-page-only = Página { $page }

paysupport = <b>💬 Ajuda com um pagamento</b>

    O dinheiro que chega é creditado sozinho, mesmo quando atrasa. Se um pagamento demorar mais de uma hora ou algo estiver errado, avise: respondemos por todo pagamento feito aqui. O suporte do Telegram não pode ajudar com eles.

    { $which }
paysupport-which = De qual pagamento se trata?
paysupport-none = Você ainda não tem pagamentos.
paysupport-payment = <b>💬 Ajuda com o pagamento { $payment }</b>

    { $advice }

    { $contact }
    Informe isto: pagamento <code>{ $payment }</code> ({ $method }), cliente <code>{ $customer }</code>.
paysupport-copied = Pagamento { $payment }; cliente { $customer }
paysupport-pending = Ele espera pelo seu dinheiro. Depois que você pagar, o saldo é creditado sozinho; não precisa pagar duas vezes.
paysupport-succeeded = Ele chegou e foi creditado. Se o valor estiver errado ou você quiser seu dinheiro de volta, escreva para a gente.
paysupport-failed = Ele não foi concluído e nada foi creditado. Se mesmo assim o dinheiro saiu, ele chega aqui sozinho ou volta para você; depois de uma hora, escreva para a gente.
paysupport-expired = Ninguém pagou a tempo. Se você pagou no último momento, o dinheiro chega aqui sozinho; depois de uma hora, escreva para a gente.
paysupport-review = Uma pessoa já está verificando. Não pague de novo, por favor.

## Staff: services, keys, the team and broadcasts

manage-ask = <b>🛍 Alterar um serviço</b>

    À venda: { $on }. Fora de venda: { $off }.

    ✍️ Qual? Envie o número ou palavras do nome.
manage-found = <b>🔎 Serviços para “{ $words }”</b>

    Qual deles? Você também pode enviar outras palavras.
manage-off-sale = <b>⏸ Serviços fora de venda</b>

    Os clientes não veem estes.
manage-off-sale-none = <b>⏸ Serviços fora de venda</b>

    Não há nenhum: tudo está à venda.
button-off-sale = ⏸ Fora de venda { $number }
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
manage-on = 🟢 À venda
manage-off = ⏸ Pausado: não está à venda
manage-vanished = 🚫 Fora de venda: o fornecedor não tem mais
manage-per-thousand = { $rate } por 1000
manage-per-order = { $rate } por pedido
manage-margin = 🏭 Custo: { $cost }, margem: { $margin } ({ $over } acima do custo)
manage-loss = ⚠️ Custo: { $cost }, então cada venda perde { $margin } ({ $over } abaixo do custo)
manage-cost-unknown = 🏭 Custo: o fornecedor não informou
manage-by-hand = 🏭 Custo: desconhecido, vocês mesmos entregam
manage-can-refill = reposição
manage-can-cancel = cancelamento
manage-can-dripfeed = entrega em etapas
manage-can = 🛟 Possível: { $can }
manage-can-nothing = 🛟 Sem reposição, cancelamento ou etapas
manage-source = 🚚 De { $provider }, lá com o número { $theirs }
manage-source-hand = 🙌 Entrega manual
manage-aliases = 🏷 Também se chama: { $names }
manage-aliases-none = 🏷 Sem outros nomes
button-pause = ⏸ Pausar
button-resume-sale = ▶️ Pôr à venda
button-set-rate = 💰 Definir tarifa
button-set-markup = 📈 Definir markup
button-add-alias = 🏷 Adicionar nome
button-remove-alias = 🏷 Remover nome
button-as-customer = 👁 Ver como cliente

manage-ask-rate = <b>💰 Nova tarifa para { $number } · { $service }</b>

    Agora: { $rate }
    { $margin }

    ✍️ Envie a nova tarifa, por exemplo 1.25.
manage-ask-markup = <b>📈 Markup para { $number } · { $service }</b>

    Agora: { $rate }
    { $margin }

    ✍️ Envie a porcentagem acima do custo, por exemplo 50 ou 12.5.
manage-ask-alias = <b>🏷 Outro nome para { $number } · { $service }</b>

    ✍️ Envie um nome pelo qual os clientes possam pedir, por exemplo do jeito que eles falam.
manage-aliases-ask = <b>🏷 Nomes de { $number } · { $service }</b>

    Qual sai?

manage-title-pause = ⏸ Pausar { $number } · { $service }
manage-title-resume = ▶️ Pôr { $number } · { $service } à venda
manage-title-rate = 💰 Nova tarifa para { $number } · { $service }
manage-title-markup = 📈 Novo markup para { $number } · { $service }
manage-title-alias = 🏷 Outro nome para { $number } · { $service }
manage-title-unalias = 🏷 Um nome a menos para { $number } · { $service }
manage-old-new = Agora: { $old }
    Depois: <b>{ $new }</b>
manage-change-rate = Agora: { $old }
    Depois: <b>{ $new }</b>
    { $margin }
manage-change-markup = Agora: { $old }
    Depois: <b>{ $new }</b>, ou seja, { $over } acima do custo
    { $margin }
manage-change-alias = Agora também se chama: { $names }
    Novo: <b>{ $name }</b>
manage-change-unalias = Agora também se chama: { $names }
    Sai: <b>{ $name }</b>
manage-why = <b>{ $title }</b>

    { $change }

    ✍️ Por quê? Escolha um motivo ou escreva. Fica no registro.
manage-confirm = <b>{ $title }?</b>

    { $change }

    { $consequence }
    📝 Motivo: { $reason }
manage-then-pause = 👉 Os clientes não o encontram mais, e as cotações abertas são recusadas. Os pedidos já feitos seguem normalmente.
manage-then-resume = 👉 Os clientes já podem pedir na hora.
manage-then-rate = 👉 Vale na hora: clientes com uma cotação aberta precisam confirmar de novo. Pedidos já feitos mantêm o preço.
manage-then-markup = 👉 Vale na hora: clientes com uma cotação aberta precisam confirmar de novo. Pedidos já feitos mantêm o preço.
manage-then-alias = 👉 Quem pedir “{ $name }”, no chat ou pela API, recebe este serviço.
manage-then-unalias = 👉 Pedidos de “{ $name }”, no chat ou pela API, deixam de ser entendidos.
manage-then-sync = 🔄 A próxima sincronização com { $provider } define a tarifa de novo pelo markup dele.
button-yes-pause = ⏸ Sim, pausar
button-yes-resume = ▶️ Sim, pôr à venda
button-yes-rate = ✅ Sim, definir tarifa
button-yes-markup = ✅ Sim, definir markup
button-yes-alias = ✅ Sim, adicionar nome
button-yes-unalias = 🏷 Sim, remover nome
manage-done-pause = O serviço { $number } está pausado.
manage-done-resume = O serviço { $number } está à venda.
manage-done-rate = O serviço { $number } agora custa { $rate }.
manage-done-markup = O serviço { $number } agora custa { $rate }.
manage-done-alias = O serviço { $number } agora também se chama “{ $name }”.
manage-done-unalias = O serviço { $number } não se chama mais “{ $name }”.
note-manage-done = ✅ { $done }
toast-manage-done = Isto já foi feito: { $done }
note-manage-changed = 🔄 O serviço mudou nesse meio-tempo, então nada foi feito. Ele está assim agora.
error-alias-known = Este serviço já se chama “{ $value }”.
error-rate-as-it-is = A tarifa já é esta: { $value }
reason-provider-trouble = Problema no fornecedor
reason-complaints = Reclamações
reason-no-demand = Ninguém pede
reason-works-again = Voltou a funcionar
reason-cost-changed = O custo mudou
reason-competition = Concorrência
reason-customers-say-so = Os clientes falam assim

keys = <b>🔑 Chaves de API</b>

    { $lines }
keys-none = <b>🔑 Chaves de API</b>

    Ainda não há nenhuma. Com uma chave, um criador de chatbots pode fazer pedidos pela API.
keys-line = { $mark } <b>Chave { $number }</b> · { $owner } · <code>{ $hint }…</code>
    { $scopes } · { $used }
keys-house = loja
keys-partner = { $name }
button-key = Chave { $number } · { $owner }
button-new-key = ➕ Nova chave
scope-all = pode fazer tudo
scope-read = vê serviços, preços e pedidos
scope-order = faz pedidos
scope-topup = recarrega saldos
key-used = último uso: { $at }
key-unused = nunca usada
key-valid = 🟢 Válida
key-valid-until = 🟢 Válida até { $at }
key-expired = ⛔ Expirou: { $at }
key-revoked = ⛔ Revogada: { $at }
key = <b>🔑 Chave { $number } · { $owner }</b>

    { $state }
    Começa com: <code>{ $hint }</code>
    Permissões: { $scopes }
    Criada: { $created }
    Uso: { $used }
button-revoke = ⛔ Revogar
key-why = <b>⛔ Revogar a chave { $number } ({ $owner })</b>

    Começa com: <code>{ $hint }</code>
    Uso: { $used }

    ✍️ Por quê? Escolha um motivo ou escreva. Fica no registro.
key-revoke = <b>⛔ Revogar a chave { $number } ({ $owner })?</b>

    Começa com: <code>{ $hint }</code>
    Uso: { $used }

    { $consequence }
    📝 Motivo: { $reason }
key-then-revoked = 👉 Tudo que usa esta chave para em 5 segundos, de vez. Uma chave não pode ser recuperada, mas dá para criar outra.
button-yes-revoke = ⛔ Sim, revogar chave { $number }
note-key-revoked = ⛔ A chave { $number } ({ $owner }) foi revogada.
toast-key-revoked = A chave { $number } já está revogada.
key-owner = <b>🔑 Nova chave: de quem?</b>

    ✍️ Envie o nome do parceiro, novo ou conhecido, ou escolha abaixo. Os clientes que chegam pela chave de um parceiro são desse parceiro.
button-key-house = 🏠 A própria loja
key-terms = <b>🔑 Nova chave para: { $owner }</b>

    { $who }

    O que ela pode fazer? Toque para mudar.
key-terms-house = Atende os mesmos clientes que este bot.
key-terms-new = “{ $name }” é um parceiro novo e é criado com esta chave.
key-terms-partner = Este parceiro já tem { $count ->
    [one] { $count } chave
   *[other] { $count } chaves
  }.
button-scope-on-read = ☑️ Ver serviços e pedidos
button-scope-off-read = ⬜ Ver serviços e pedidos
button-scope-on-order = ☑️ Fazer pedidos
button-scope-off-order = ⬜ Fazer pedidos
button-scope-on-topup = ☑️ Recarregar saldos
button-scope-off-topup = ⬜ Recarregar saldos
button-make-key = 🔑 Criar a chave
key-once = <b>🔑 Chave { $number } · { $owner }</b>

    <code>{ $secret }</code>

    { $where }
    ⚠️ Copie agora. Esta mensagem se apaga em { $seconds } segundos, e ninguém pode mostrar a chave de novo. Quem a tiver pode gastar o dinheiro dos clientes dela.
key-where = Endereço: <code>{ $url }/api.php</code>
button-copy-key = 📋 Copiar a chave
toast-key-made = A chave { $number } já foi criada. Ela está na mensagem acima.
error-scope-needed = Uma chave precisa poder fazer algo. Escolha pelo menos uma permissão.
error-invalid-partner-name = O nome de um parceiro tem entre 1 e { $most } caracteres e não é “house”. Envie outro.
error-key-not-found = Essa chave não existe ou já foi revogada.
error-partner-not-found = Esse parceiro não existe.
reason-leaked = Ela vazou
reason-unused = Não é mais necessária
reason-replaced = Outra a substitui

team = <b>👥 Quem cuida da loja</b>

    { $lines }
team-line = <b>{ $name }</b> · { $role } · <code>{ $id }</code>
team-line-fixed = <b>{ $name }</b> · { $role } · <code>{ $id }</code> · pela configuração
button-member = { $name }
button-hire = ➕ Dar acesso
role-owner = proprietário
role-manager = gerente
role-support = suporte
role-none = fora da equipe
role-may-owner = 👑 <b>Proprietário</b>: tudo, inclusive chaves e equipe.
role-may-manager = 🛠 <b>Gerente</b>: também saldos, serviços e envios.
role-may-support = 💬 <b>Suporte</b>: encontra pedidos e clientes e vê como estão.
member = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    Desde { $at }, acesso dado por { $by }
member-self = <b>👤 { $name }: é você</b>
    <code>{ $id }</code>

    { $may }
    Desde { $at }, acesso dado por { $by }

    Outro proprietário pode mudar sua função.
member-fixed = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    Este proprietário está na configuração da loja, então só pode ser mudado lá.
button-other-role = 🔁 Outra função
button-dismiss = 🚪 Remover
team-hire = <b>➕ Dar acesso</b>

    ✍️ Envie o @nome da pessoa se ela já abriu @{ $shop }; se não, o número dela no Telegram.
team-choose = <b>👤 { $name }</b>
    <code>{ $id }</code>

    Em qual função?

    { $lines }
team-choose-other = <b>👤 { $name }</b>
    <code>{ $id }</code>

    Agora: { $role }. Qual função no lugar?

    { $lines }
button-role-owner = 👑 Proprietário
button-role-manager = 🛠 Gerente
button-role-support = 💬 Suporte
team-title-hire = 👤 Uma função para { $name }
team-title-dismiss = 🚪 Remover { $name }
team-why = <b>{ $title }</b>
    <code>{ $id }</code>

    Agora: { $old }
    Depois: <b>{ $new }</b>

    ✍️ Por quê? Escolha um motivo ou escreva. Fica no registro.
team-confirm = <b>{ $title }?</b>
    <code>{ $id }</code>

    Agora: { $old }
    Depois: <b>{ $new }</b>

    { $consequence }
    📝 Motivo: { $reason }
team-then-dismissed = 👉 A partir do próximo passo, tudo da equipe fica fechado para esta pessoa. Como cliente, nada muda.
button-yes-hire = ✅ Sim, dar esta função
button-yes-dismiss = 🚪 Sim, remover
note-hired = ✅ { $name } agora tem a função: { $role }.
note-dismissed = 🚪 { $name } não está mais na equipe.
toast-hired = { $name } já tem a função: { $role }.
toast-dismissed = { $name } já não está na equipe.
team-you-hired = 👥 <b>Agora você faz parte da equipe da { $shop }. Sua função: { $role }</b>

    A Gestão mostra o que espera por você, e o menu ao lado do campo de texto lista seus comandos.
team-you-dismissed = 👋 Você não faz mais parte da equipe da { $shop }. Seu saldo e seus pedidos continuam como estão.
error-own-role = Esta é a sua própria função. Peça a outro proprietário para mudá-la.
error-owner-by-settings = Este proprietário está na configuração da loja. Mude por lá.
error-role-as-it-is = Esta já é a função da pessoa.
error-invalid-role = Essa função não existe.
error-person-unknown = Não conheço { $name }: a pessoa precisa abrir o bot primeiro. Envie o número dela no Telegram.
reason-joins-us = Entra na equipe
reason-other-duties = Outras tarefas
reason-left-us = Saiu da equipe

closing-why-close = <b>🔧 Fechar a loja por um tempo?</b>

    Os clientes podem olhar, mas não pedir nem recarregar, nem no chat nem pela API. Os pedidos em andamento continuam, e os pagamentos já iniciados são creditados. A equipe ainda pode fazer tudo.

    Por quê? Escolha um motivo ou escreva o seu. Fica no registro; os clientes não leem.
closing-why-open = <b>🔓 Abrir a loja de novo?</b>

    Por quê? Escolha um motivo ou escreva o seu. Fica no registro.
closing-message = <b>🔧 O que os clientes leem?</b>

    ✍️ Envie algumas palavras, como “Voltamos às 18 h”; no máximo { $most } caracteres. São mostradas como estão, em todos os idiomas.
button-no-message = Fechar sem mensagem
closing-confirm-close = <b>🔧 Fechar a loja para os clientes?</b>

    Quem quiser pedir ou recarregar lê:
    <i>{ $told }</i>

    📝 { $reason }
closing-confirm-open = <b>🔓 Abrir a loja para os clientes?</b>

    Eles podem pedir e recarregar na hora.
    📝 { $reason }
button-yes-close = 🔧 Sim, fechar a loja
button-yes-open = 🔓 Sim, abrir a loja
closing-done-close = 🔧 A loja está fechada para os clientes.
closing-done-open = 🔓 A loja está aberta de novo.

export-ask = <b>📄 Exportar como CSV</b>

    Um arquivo para planilhas, o mais novo primeiro, com no máximo { $most } linhas. O que você quer?
export-orders = Pedidos
export-payments = Pagamentos
export-customers = Clientes
export-when = <b>📄 { $what }</b>

    De que período? { $of }

    Os dias começam à meia-noite ({ $zone }).
export-of-orders = Conta quando foram feitos.
export-of-payments = Conta quando foram pedidos.
export-of-customers = Quem chegou nesse período, com o saldo de agora.
period-today = Hoje
period-week = Últimos 7 dias
period-thirty = Últimos 30 dias
period-month = Este mês
period-before = Mês passado
period-all = Tudo
export-ready = 📄 <b>{ $what }</b> · { $period }
    Linhas: { $number }
export-ready-part = 📄 <b>{ $what }</b> · { $period }
    São as { $number } linhas mais novas; há mais. Escolha um período menor para o resto.
export-failed = 📄 <b>{ $what }</b> · { $period }
    Não foi possível escrever o arquivo. Tente mais tarde.

announcement = { $text }
broadcast-write-first = <b>📣 Escrever aos clientes</b>

    ✍️ Envie a mensagem como ela deve ficar. Você a vê antes de qualquer envio.
broadcast-write = <b>📣 Escrever aos clientes</b>

    ✍️ Envie a mensagem como ela deve ficar. Você a vê antes de qualquer envio.

    <b>Últimos envios</b>
    { $lines }
broadcast-line = <b>{ $broadcast }</b> · { $at } · { $state } · { $sent } de { $total }
    <i>{ $beginning }</i>
broadcast-is-sending = em andamento
broadcast-is-stopped = parado
broadcast-is-done = concluído
button-broadcast-open = 📣 Envio { $broadcast } em andamento
audience-all = todos
audience-language = quem fala { $language }
broadcast-draft = <b>📣 Vai ficar assim</b>

    <blockquote>{ $text }</blockquote>

    👥 Para { $audience }: { $count ->
    [one] { $count } chat
   *[other] { $count } chats
  }. Ficam de fora: quem desativou os avisos e quem bloqueou o bot.
    ✍️ Envie outro texto para substituir.
broadcast-draft-nobody = <b>📣 Vai ficar assim</b>

    <blockquote>{ $text }</blockquote>

    👥 Para { $audience }: ninguém no momento. Escolha para quem é.
button-broadcast-audience = 👥 Para quem?
button-broadcast-test = 🧪 Enviar para mim
button-broadcast-anew = ✍️ Escrever de novo
button-broadcast-next = 📣 Enviar para { $count ->
    [one] { $count } chat
   *[other] { $count } chats
  }…
note-broadcast-rewritten = ✍️ Substituído.
toast-broadcast-tested = Está acima, do jeito que os clientes recebem.
toast-broadcast-dropped = Descartado. Nada foi enviado.
broadcast-audience = <b>👥 Para quem é?</b>

    Agora: { $audience }.
button-audience-all = 🌍 Todos · { $number }
button-audience = { $language } · { $number }
broadcast-confirm = <b>📣 Enviar para { $count ->
    [one] { $count } chat
   *[other] { $count } chats
  }?</b>

    Para { $audience }.
    <i>{ $beginning }</i>

    👉 Sai na hora, uns vinte por segundo. Você pode parar, mas o que já foi enviado não volta atrás.
button-broadcast-send = 📣 Sim, enviar a { $count ->
    [one] { $count } chat
   *[other] { $count } chats
  }
toast-broadcast-begun = O envio { $broadcast } já começou. Ele não é feito duas vezes.
broadcast-sending = <b>📣 O envio { $broadcast } está em andamento</b>

    { $bar } { $percent }
    Enviadas: { $sent }. Com falha: { $failed }. De: { $total }.

    Para { $audience }.
    <i>{ $beginning }</i>
broadcast-done = <b>✅ O envio { $broadcast } foi concluído</b>

    Enviadas: { $sent }. Com falha: { $failed }. De: { $total }.

    Para { $audience }.
    <i>{ $beginning }</i>
broadcast-stopped = <b>✋ O envio { $broadcast } foi parado</b>

    { $bar } { $percent }
    Enviadas: { $sent }. Com falha: { $failed }. De: { $total }.

    Para { $audience }.
    <i>{ $beginning }</i>
button-broadcast-stop = ✋ Parar
button-broadcast-new = 📣 Nova mensagem
button-broadcast-see = 📣 Ver envio
broadcast-stop = <b>✋ Parar o envio { $broadcast }?</b>

    Até agora: { $sent } de { $total }.

    👉 Quem ainda não recebeu não vai receber. Não dá para retomar.
button-broadcast-stop-yes = ✋ Sim, parar
button-broadcast-stop-no = Deixar continuar
toast-broadcast-stopped = Parado.
news-broadcast-done = ✅ <b>O envio { $broadcast } foi concluído</b>
    Enviadas: { $sent }. Com falha: { $failed }. De: { $total }.
error-announcement-too-long = É longo demais: { $length } caracteres, e cabem no máximo { $most }. Encurte, por favor.
error-broadcast-nobody = Não há para quem enviar. Escolha para quem é.

## Shop: browse, quote, order

button-page-before = ‹
button-page-after = ›
button-category = { $name } ({ $number })
button-service = { $name } · { $rate }
button-order = 🛒 Pedir
button-price = 🧮 Preço
button-favourite = ☆ Pôr nos favoritos
button-unfavourite = ⭐ Tirar dos favoritos
button-share = 🔗 Compartilhar link
button-send-on = 📤 Enviar a um amigo
button-order-number = 📦 Pedido { $order }
button-service-page = ℹ️ Serviço
toast-favourite = Agora está nos seus favoritos.
toast-unfavourite = Não está mais nos seus favoritos.

categories = <b>🛍 Serviços</b>

    Escolha uma categoria ou escreva o que procura: <i>insta likes</i>
categories-none = <b>🛍 Serviços</b>

    No momento não há nada à venda. Volte um pouco mais tarde.
category = <b>{ $name }</b>

    { $about }
category-none = <b>{ $name }</b>

    Não sobrou nada nesta categoria. Escolha outra.
goods-rates = Preços por 1000.
goods-rates-mixed = Preços por 1000; os pacotes custam o que indicam.
goods-rates-package = Preços pelo pacote inteiro.
goods-line = { $number }. { $name }

favourites = <b>⭐ Favoritos</b>

    { $parts }
favourites-none = <b>⭐ Favoritos</b>

    { $parts }
favourites-how = Ainda não há nada aqui. Abra um serviço de que goste e toque em “Pôr nos favoritos”: assim ele aparece aqui.
favourites-gone = { $count ->
    [one] { $count } deles não está à venda no momento.
   *[other] { $count } deles não estão à venda no momento.
  }

service = { $parts }
service-title = <b>{ $name }</b>
    { $category } · Nº { $number }
service-rate = 💵 <b>{ $rate }</b> por 1000
service-rate-package = 💵 <b>{ $rate }</b> pelo pacote
discount = 🏷 Em vez de <s>{ $public }</s>: você economiza <b>{ $saved }</b>
service-range = 🔢 De { $min } a { $max } por pedido
service-range-posts = 🔢 De { $min } a { $max } por publicação
service-by-post = 📝 As novas publicações de um perfil recebem sozinhas
service-by-line = 📝 Você envia os textos, um por linha; cada linha conta como um
service-time = ⏱ Em média: { $time }
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
    [one] { $number } dia
   *[other] { $number } dias
  }
span-weeks = { $count ->
    [one] { $number } semana
   *[other] { $number } semanas
  }
service-refill = ♻️ O que cair pode ser reposto
service-no-refill = ➖ Sem reposição se os números caírem
service-cancel = ✋ Pode ser cancelado em andamento
service-no-cancel = ➖ Não pode ser cancelado depois de começar
service-dripfeed = 💧 Pode ser entregue em etapas, aos poucos
service-example = Por exemplo: { $quantity } custam <b>{ $total }</b>
service-about = <i>{ $about }</i>
service-gone = <b>{ $name }</b>

    😔 Este serviço não está mais à venda. Os mais parecidos são:
service-gone-blank = <b>{ $name }</b>

    😔 Este serviço não está mais à venda. Escolha outro.
error-service-gone = Este serviço não está mais à venda. Escolha outro.
error-catalogue-changed = Os serviços mudaram nesse meio-tempo. Escolha de novo.

search = <b>🔎 Buscar</b>

    O que você procura? Escreva algumas palavras, por exemplo <i>insta likes</i>, ou o número de um serviço.
button-seek = ⌨️ Buscar enquanto digita
search-found = <b>🔎 { $words }</b>
    { $count ->
        [one] { $count } serviço corresponde.
       *[other] { $count } serviços correspondem.
    } { $about }
search-near = <b>🔎 { $words }</b>

    Não encontrei nenhum serviço para isso. Os mais parecidos são:
search-none = <b>🔎 { $words }</b>

    Não encontrei nada para isso. Tente outras palavras ou veja todos os serviços.
search-link = <b>🔗 O que você quer para o seu link?</b>
    <code>{ $link }</code>

    { $about }
search-link-none = <b>🔗 Seu link</b>
    <code>{ $link }</code>

    Não tenho serviços para links deste site. Veja os outros serviços.

inline-about = { $category } · { $rate } por 1000
inline-about-package = { $category } · { $rate } pelo pacote
inline-near = Nada corresponde exatamente. Os mais parecidos ›
inline-none = Nada à venda no momento. Abrir a loja ›
inline-invitation = 🎁 Convide um amigo para a loja
inline-invitation-card = <b>{ $shop }: curtidas, seguidores e visualizações para suas páginas</b>

    Você vê o preço exato antes de pedir, e o que não for entregue volta sozinho para o seu saldo.
button-visit-shop = 🛍 Abrir a loja

ask = { $parts }
ask-service = 🛒 <b>{ $name }</b>
ask-now = Agora: <code>{ $value }</code>
ask-link-url = <b>Qual link?</b> Envie o endereço da página ou publicação, por exemplo:
    <code>{ $example }</code>

    Precisa ser pública, para que todos possam ver.
ask-link-profile = <b>Qual perfil?</b> Envie o link ou o @nome, por exemplo:
    <code>{ $example }</code>

    Precisa ser público, para que todos possam ver.
ask-link-any = <b>Para o quê?</b> Envie o link ou o nome para o qual é o pedido, por exemplo:
    <code>{ $example }</code>
ask-link-none = <b>Para o quê?</b>
ask-quantity = <b>Quantos?</b> Escolha ou escreva um número de { $min } a { $max }.

    { $rate }
ask-comments = <b>Quais comentários?</b> Envie em uma só mensagem, um por linha.
ask-comments-counted = <b>Quais comentários?</b> Envie em uma só mensagem, um por linha: de { $min } a { $max }. Cada linha é um comentário.
ask-usernames = <b>Quais nomes de usuário?</b> Envie em uma só mensagem, um por linha.
ask-usernames-counted = <b>Quais nomes de usuário?</b> Envie em uma só mensagem, um por linha: de { $min } a { $max }.
ask-keywords = <b>Quais palavras-chave?</b> Envie em uma só mensagem, uma por linha.
ask-hashtags = <b>Quais hashtags?</b> Envie em uma só mensagem, uma por linha, por exemplo <i>#viagem</i>.
ask-hashtag = <b>Qual hashtag?</b> Por exemplo <i>#viagem</i>.
ask-username = <b>Qual nome de usuário?</b> Envie como está no perfil, por exemplo <i>@nome</i>.
ask-media = <b>Qual publicação?</b> Envie o link: quem curtiu será mencionado.
ask-groups = <b>Quais grupos?</b> Envie os links, um por linha.
ask-answer-number = <b>Qual resposta da enquete?</b> Envie o número, contando de cima.
ask-min = <b>Quantos por nova publicação, no mínimo?</b> De { $min } a { $max }.
ask-max = <b>Quantos por nova publicação, no máximo?</b> De { $min } a { $max }. O número é sorteado entre os dois.
ask-posts = <b>Para quantas publicações novas?</b>
ask-old-posts = <b>Para quantas publicações que já existem?</b> Você pode pular.
ask-delay = <b>Quantos minutos depois de publicar começa?</b> Você pode pular.
ask-expiry = <b>Até que dia?</b> Escreva como dia/mês/ano, por exemplo <i>31/12/2030</i>. Você pode pular.
ask-runs = <b>💧 Em quantas etapas?</b> Cada etapa entrega { $quantity }, então duas etapas são o dobro e custam o dobro.
ask-interval = <b>💧 Quantos minutos entre duas etapas?</b>
ask-country = <b>De qual país?</b> Escreva o nome ou as duas letras. Você pode pular.
ask-device = <b>De quais dispositivos?</b> Por exemplo <i>desktop</i> ou <i>mobile</i>. Você pode pular.
ask-type-of-traffic = <b>Que tipo de visitas?</b> Por exemplo <i>direct</i>, <i>social</i> ou <i>search</i>. Você pode pular.
ask-google-keyword = <b>Quais palavras no buscador?</b> Você pode pular.
ask-referring-url = <b>De que página elas vêm?</b> Envie o link. Você pode pular.

button-quantity = { $quantity } · { $total }
button-number = { $count }
button-minutes = { $count } min
button-hours = { $count } h
button-keep = ✅ { $value }
button-skip-all = Pular o resto
button-at-once = Tudo de uma vez
note-understood = ✍️ Entendi como <b>{ $number }</b>.
note-lines-added = ✍️ Adicionado. Agora são { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
  }.

quote = { $parts }
quote-title = <b>🧾 Seu pedido</b>
quote-service = 🛍 <b>{ $name }</b>
quote-link = 🔗 <code>{ $link }</code>
quote-quantity = 🔢 { $quantity }
quote-runs = 🔢 { $quantity }: { $runs } etapas de { $each }, com intervalo de { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
  }
quote-posts = 🔢 No máximo { $quantity }: { $posts } publicações com até { $most } cada
quote-input = ▫️ { $name }: { $value }
quote-lines = { $count ->
    [one] “{ $first }”
   *[other] { $count }, começando por “{ $first }”
  }
quote-was = Antes: <s>{ $was }</s>
quote-total = Total: <b>{ $total }</b>
quote-checked = <i>Se o preço mudar antes de você pedir, pergunto de novo.</i>
quote-balance = Saldo: { $balance }, depois { $after }
quote-short = ⚠️ Seu saldo é de { $balance }: faltam <b>{ $missing }</b>.
quote-elsewhere = ⚠️ Este link leva a um site diferente do site do serviço. Confira mais uma vez, por favor.
quote-running = ⚠️ Seu pedido { $order } para o mesmo link ainda está em andamento. Dois ao mesmo tempo não dá para distinguir; melhor esperar ele terminar.
quote-stale = <b>{ $name }</b>

    Este serviço mudou desde que você começou. Continue para ver o que é preciso agora.

input-link = Link
input-quantity = Quantidade
input-comments = Comentários
input-usernames = Usuários
input-keywords = Palavras-chave
input-hashtags = Hashtags
input-hashtag = Hashtag
input-username = Usuário
input-media = Publicação
input-groups = Grupos
input-answer-number = Resposta
input-min = Por publicação, mínimo
input-max = Por publicação, máximo
input-posts = Novas publicações
input-old-posts = Publicações antigas
input-delay = Espera em minutos
input-expiry = Até
input-country = País
input-device = Dispositivo
input-type-of-traffic = Tráfego
input-google-keyword = Palavras de busca
input-referring-url = Vindo de
input-runs = Etapas
input-interval = Minutos entre as etapas
input-quoted = “{ $name }”
input-between = { ", " }

button-confirm = ✅ Pedir por { $total }
button-topup-exactly = 💳 Recarregar { $missing }
button-pay-order = ⚡ Pagar { $amount } agora
button-change = ✏️ { $what }
button-in-parts = 💧 Em etapas
button-in-parts-change = 💧 Etapas
toast-price-changed = O preço mudou nesse meio-tempo. Veja o novo e confirme de novo.
toast-already-placed = O pedido { $order } já foi feito. Ele não foi duplicado.
toast-already-placed-many = { $count ->
    [one] Este pedido já foi feito. Ele não foi duplicado.
   *[other] Estes { $count } pedidos já foram feitos. Nenhum foi duplicado.
  }
error-price-changed = O preço mudou neste exato momento. Veja de novo.
error-quantity-unclear = Não consigo ler “{ $value }” como número inteiro. Digite números, por exemplo 1000 ou 1.5k.
error-lines-out-of-range = Envie de { $min } a { $max } linhas. Você enviou { $quantity }.
error-post-out-of-range = Escolha de { $min } a { $max } por publicação. Você escreveu { $quantity }.
error-date-passed = { $value } já passou. Escreva um dia mais à frente.

receipt-order = ✅ <b>Pedido { $order } feito</b>

    { $facts }
    💰 { $price }
    🕓 { $when }

    Seu saldo: <b>{ $balance }</b>
receipt-order-awaiting = 🧾 <b>O pedido { $order } aguarda seu pagamento</b>

    { $facts }
    💰 { $price }

    A pagar: <b>{ $due }</b>. Ele começa sozinho assim que o dinheiro chegar.

pay-methods = <b>⚡ Pagar { $missing } agora</b>

    O pedido começa assim que for pago. Como você quer pagar?
button-pay-by = { $method } · { $due }
pay-confirm = <b>⚡ Pagar com { $method }</b>

    { $facts }

    { $next }
pay-price = Seu pedido: { $price }
pay-balance = No seu saldo: { $balance }
button-pay-now = ✅ Pagar { $due } e pedir
pay-not-needed = <b>✅ Seu saldo agora é suficiente</b>

    Seu saldo é de { $balance }. Volte e confirme o pedido.

price-which = <b>🧮 Quanto custaria?</b>

    Escreva um serviço e quantos, por exemplo <i>insta likes 1000</i>.
price-several = <b>🧮 { $words }</b>

    Qual destes?
price-near = <b>🧮 { $words }</b>

    Não encontrei nenhum serviço para isso. Os mais parecidos são:
price = <b>🧮 Quanto custa</b>

    { $parts }
price-how-many = Quantos? Escolha ou escreva um número de { $min } a { $max }.
price-other = Escreva outro número para ver o preço.
button-price-other = 🧮 Outro serviço

mass = <b>📋 Vários pedidos de uma vez</b>

    Envie uma linha por pedido, até { $most }: serviço, link e quantidade, separados por |.

    <code>{ $example }</code>

    O serviço pode ser o número ou o nome. Você vê cada linha e o preço antes de qualquer pedido.
mass-preview = { $parts }
mass-title = <b>📋 Linhas corretas: { $good } de { $all }</b>
mass-good = ✅ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
mass-running = ⚠️ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
    Seu pedido { $order } para este link ainda está em andamento.
mass-bad = ❌ { $number }. <code>{ $line }</code>
    { $why }
button-mass-confirm = ✅ { $count ->
    [one] Fazer { $count } pedido: { $total }
   *[other] Fazer { $count } pedidos: { $total }
  }
button-mass-anew = ✏️ Escrever de novo
receipt-mass = ✅ <b>{ $count ->
    [one] { $count } pedido feito
   *[other] { $count } pedidos feitos
  }</b>

    { $parts }

    💰 { $total }
    🕓 { $when }

    Seu saldo: <b>{ $balance }</b>
receipt-mass-line = <b>{ $order }</b> · { $service } × { $quantity } · { $price }
error-mass-line = Isto não é um pedido. Escreva serviço | link | quantidade.
error-mass-no-lines = Não encontrei nenhum pedido aqui. Escreva um por linha: serviço | link | quantidade.
error-mass-type = { $service } precisa de mais do que um link e uma quantidade. Peça separadamente.
error-mass-repeated = É igual à linha { $line }. Aumente a quantidade dela.
error-mass-too-many = São { $count } linhas, e cabem no máximo { $most } por vez. Envie em várias partes.

## The desk: today, what needs a person, finding, orders, payments and wallets, as staff sees them

error-staff-only-manager = Isto é para os gerentes da loja.
error-staff-only-owner = Isto é para os proprietários da loja.
error-act-not-possible = Isto não é mais possível: algo mudou nesse meio-tempo. Veja de novo.
error-find-words = Envie entre 1 e { $most } caracteres.
error-nothing-found = Não encontramos nada para "{ $words }". Tente um número, um celular, um nome, um @usuário ou um link.
error-nobody-found = Não encontramos ninguém para "{ $words }". Tente um celular, um @usuário ou o número do cliente.
error-reason-too-long = O motivo é longo demais: no máximo { $most } caracteres. Encurte, por favor.
error-debit-too-large = O saldo é de { $max }. Não dá para retirar mais do que isso.
error-wallet-too-short = O saldo é de apenas { $max }. Um pagamento só pode ser devolvido enquanto o dinheiro dele está no saldo.
error-payment-settled = O pagamento { $payment_id } já foi decidido.
error-no-more-pages = Esta é a última página.

button-find = 🔎 Buscar
button-find-again = 🔎 Buscar outra coisa
button-credit = ➕ Creditar
button-debit = ➖ Debitar
button-block = 🚫 Bloquear
button-block-person = 🚫 Bloquear cliente
button-unblock = ✅ Desbloquear cliente
button-manage = 🛍 Alterar serviços
button-broadcast = 📣 Envio em massa
button-close-shop = 🔧 Fechar por um tempo
button-open-shop = 🔓 Abrir a loja
button-csv = 📄 Exportar
button-keys = 🔑 Chaves de API
button-team = 👥 Equipe
button-log = 📜 Registro
button-queue-review = ⚖️ Em revisão: { $number }
button-queue-hand = ✋ Manuais: { $number }
button-queue-payments = 💳 Pagamentos: { $number }
button-queue-late = ⏳ Atrasos: { $number }
button-queue-suppliers = 🔌 Fornecedores: { $number }
button-queue = ⚖️ Fila de revisão
button-sorder = 📦 Pedido { $order }
button-spayment = 💳 Pagamento { $payment }
button-story = 📜 Toda a história
button-whole-order = 📦 O pedido
button-inputs = 📄 Detalhes em arquivo
button-copy-link = 📋 Copiar link
button-copy-phone = 📋 Copiar celular

desk = <b>🛠 Gestão</b> · { $day }

    { $needs }

    { $orders }
    { $money }
    { $health }
desk-exactly = { $number }
desk-or-more = { $number } ou mais
desk-marked = { $mark } { $word }
desk-nothing-waits = 👌 Nada precisa de você agora.
desk-waits = <b>Isto precisa de uma pessoa:</b>
    { $lines }
desk-waits-review = ⚖️ Pedidos em revisão: { $number }
desk-waits-hand = ✋ Pedidos para entregar manualmente: { $number }
desk-waits-payments = 💳 Pagamentos em revisão: { $number }
desk-waits-late = ⏳ Tipos de tarefas atrasadas: { $number }
desk-waits-paused = ⏸ O fornecedor { $provider } está pausado
desk-waits-low = 🪫 O fornecedor { $provider } está com pouco saldo: { $balance }
desk-orders = <b>Pedidos de hoje: { $orders }</b>
    { $states }
    👥 Clientes novos: { $customers }
desk-no-orders = <b>Ainda não há pedidos hoje</b>
    👥 Clientes novos: { $customers }
desk-group = { $mark } { $word } { $number }
desk-group-under-way = Em curso
desk-group-completed = Concluídos
desk-group-partial = Parciais
desk-group-canceled = Cancelados
desk-group-review = Em revisão
desk-group-unpaid = Não pagos
desk-money = 💰 Receita { $revenue } · lucro { $profit }
    💳 Recargas { $deposits }
    { "" }
desk-money-refunds = 💰 Receita { $revenue } · lucro { $profit }
    ↩️ Devoluções { $refunds }, já descontadas
    💳 Recargas { $deposits }
    { "" }
desk-no-money = { "" }
desk-healthy = 🟢 Todo o trabalho está em dia.
desk-late = 🔴 Há trabalho atrasado, em até { $minutes } min.
desk-state-awaiting-payment = Aguardando pagamento
desk-state-queued = Na fila
desk-state-submitting = Sendo enviado
desk-state-pending = Pendente
desk-state-processing = Processando
desk-state-in-progress = Em andamento
desk-state-completed = Concluído
desk-state-partial = Parcial
desk-state-canceled = Cancelado
desk-state-review = Em revisão
desk-payment-created = 🕓 Recém-solicitado
desk-payment-pending = 🕓 Aguardando o pagador
desk-payment-succeeded = ✅ Recebido
desk-payment-failed = ✖️ Não pago
desk-payment-expired = ⌛ Expirado
desk-payment-review = ⚖️ Em revisão

queue = <b>{ $title }</b>
    { $hint }

    { $lines }
queue-empty = <b>{ $title }</b>

    👌 Nada espera aqui.
queue-title-review = ⚖️ Pedidos em revisão
queue-title-hand = ✋ Pedidos manuais
queue-title-payments = 💳 Pagamentos em revisão
queue-title-late = ⏳ Trabalho atrasado
queue-title-suppliers = 🔌 Fornecedores que precisam de você
queue-hint-review = Ninguém sabe se o fornecedor tem estes. Abra um para responder.
queue-hint-hand = Entregue-os; depois abra cada um e diga quanto foi entregue.
queue-hint-payments = O gateway não deu uma resposta clara. Abra um para decidir.
queue-hint-late = Estas tarefas estão atrasadas: os processos não rodam ou alguém de fora não responde.
queue-hint-suppliers = Os pedidos na fila de um fornecedor pausado esperam. Um com pouco saldo pode recusar pedidos em breve.
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
    { $number } na espera, a mais antiga com { $minutes } min de atraso
queue-line-paused = ⏸ <b>{ $provider }</b> está pausado. Saldo: { $balance }
queue-line-low = 🪫 <b>{ $provider }</b> está com pouco saldo: { $balance }. Outro dia como o último precisa de mais.
queue-balance-unknown = desconhecido
queue-work-dispatch = Envio de pedidos a { $whose }
queue-work-cancel = Cancelamentos em { $whose }
queue-work-refill = Reposições em { $whose }
queue-work-pay = Solicitações de pagamento por { $whose }
queue-work-webhook = Mensagens de { $whose }
queue-work-refund = Devolução de pagamentos por { $whose }
queue-work-other = { $kind }

find-ask = <b>🔎 Buscar</b>

    Envie qualquer um destes:
    • o número de um pedido ou de um cliente (<code>#1001</code> é só um pedido)
    • um celular, um @usuário ou um número do Telegram (<code>tg:123456</code>)
    • um nome ou parte dele; ou encaminhe uma mensagem da pessoa
    • o link de um pedido
find-results = <b>🔎 Encontrado para "{ $words }"</b>

    { $lines }
find-nothing = <b>🔎 Nada para "{ $words }"</b>

    Pode ter sido apagado nesse meio-tempo. Envie outra coisa.
find-line-order = 📦 <b>{ $order }</b> · { $state }
    { $quantity } × { $service } · { $price }
find-line-person = 👤 <b>{ $name }</b>
    Cliente { $number } · { $balance }
find-line-person-blocked = 🚫 <b>{ $name }</b>: conta bloqueada
    Cliente { $number } · { $balance }

sorder = <b>Pedido { $order }</b> · { $state }
    🛍 { $quantity } × { $service }
    { $facts }

    <b>Mais recentes</b>
    { $latest }

    { $acts }
sorder-link = 🔗 <code>{ $link }</code>
sorder-inputs = 📝 <code>{ $inputs }</code>
sorder-inputs-file = 📄 Tudo que foi informado para o pedido { $order }
sorder-runs = 🔁 Em { $runs } etapas de { $each }
sorder-money = 💰 { $parts }
sorder-price = { $price }
sorder-refunded = { $amount } devolvidos
sorder-cost = nos custa { $amount }
sorder-delivered = 📊 Entregues { $delivered } de { $quantity }
sorder-start = 🏁 Contagem inicial: { $start }
sorder-by-hand = ✋ Entrega manual
sorder-provider = 🔌 No { $provider } como <code>{ $number }</code>, serviço { $service } dele
sorder-provider-unplaced = 🔌 Para { $provider }, serviço { $service } dele; ainda sem número
sorder-service-off = ⏸ Este serviço não é mais vendido.
sorder-times = 🕓 Feito: { $placed } · última mudança: { $changed }
sorder-cancel-asked = ✋ Cancelamento solicitado ao fornecedor: { $at }.
sorder-refill-asked = ♻️ Reposição solicitada ao fornecedor: { $at }.
sorder-note = ❔ { $note }

acts-ended-refundable = ℹ️ Ele terminou, então não pode ser concluído, cancelado nem enviado de novo. Ainda dá para devolver até { $left }.
acts-ended = ℹ️ Ele terminou, e não resta nada a devolver.
acts-unpaid = ℹ️ Ele ainda não foi pago, então só pode ser cancelado.
acts-being-sent = ℹ️ O pedido está sendo enviado ao fornecedor agora. Nada pode ser feito até ele responder, alguns minutos no máximo.
acts-left-sending = ℹ️ Ficou parado no meio do envio: o fornecedor pode tê-lo. Confira lá antes de resolver.
acts-review = ℹ️ Ninguém sabe se o fornecedor o tem. Para cancelar ou enviar de novo, responda à revisão.
acts-review-support = ℹ️ Ninguém sabe se o fornecedor o tem. Confira lá e depois responda.
acts-at-provider = ℹ️ { $provider } já o tem, então não pode ser enviado de novo: seria entregue e pago duas vezes.
acts-queued = ℹ️ Espera para ser enviado a { $provider }. Pode ser devolvido quando terminar.
acts-by-hand = ℹ️ A equipe o entrega, então não há fornecedor para quem enviar.
acts-support = ℹ️ Os gerentes podem concluir, cancelar ou devolver.

button-answer-review = ⚖️ Responder à revisão
button-act-complete = ✅ Concluir
button-act-complete-hand = ✅ Tudo entregue
button-act-part = 🟡 Concluir em parte
button-act-part-hand = 🟡 Entregue em parte
button-act-cancel = ✖️ Cancelar e devolver
button-act-cancel-hand = ✖️ Nada entregue
button-act-resend = 📤 Enviar agora
button-act-refund = ↩️ Devolver
act-about-complete = Você vai concluí-lo.
act-about-part = Você vai concluí-lo em parte.
act-about-cancel = Você vai cancelá-lo.
act-about-resend = Você vai enviá-lo agora.
act-about-refund = Você vai devolver o dinheiro dele.
act-part-ask = <b>Quanto do pedido { $order } foi entregue?</b>

    { $quantity } × { $service }. Pelo que sabemos: { $delivered }.

    Envie um número de 1 a { $most }.
button-delivered = 📊 { $delivered }, pelo que sabemos
act-refund-ask = <b>Quanto do pedido { $order } será devolvido?</b>

    { $quantity } × { $service }. Dá para devolver até { $left }.

    Escolha ou envie um valor.
button-refund-all = ↩️ Tudo: { $amount }
act-reason = <b>Pedido { $order }: por quê?</b>

    { $quantity } × { $service } · { $price }
    { $act }

    Escolha um motivo ou escreva o seu. { $told }
act-reason-kept = Fica na história do pedido e no registro.
act-reason-told = O cliente lê, e fica no registro.
act-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }
    { $state }

    { $consequence }
    📝 { $reason }

    Isto não pode ser desfeito.
act-over = <b>Pedido { $order }</b> · { $state }

    Algo mudou nesse meio-tempo, então isto não é mais possível.
act-title-complete = Concluir o pedido { $order }?
act-title-part = Concluir em parte o pedido { $order }?
act-title-cancel = Cancelar o pedido { $order }?
act-title-resend = Enviar agora o pedido { $order }?
act-title-refund = Devolver dinheiro do pedido { $order }?
act-keeps-all = 💰 Todos os { $quantity } contam como entregues. A loja fica com { $kept }.
act-keeps-part = 💰 { $delivered } de { $quantity } contam como entregues. A loja fica com { $kept }, e { $back } voltam para o saldo.
act-gives-all = ↩️ { $back } voltam para o saldo: { $before } → <b>{ $after }</b>.
act-gives-none = ↩️ Nada foi pago por ele, então nada volta.
act-sends = 📤 O pedido vai para { $provider } assim que possível.
act-refunds = ↩️ { $back } dos { $taken } pagos voltam para o saldo: { $before } → <b>{ $after }</b>.
act-refunds-partner = 🤝 O parceiro devolve { $share } disso.
act-provider-goes-on = 🔌 { $provider } não é avisado e continua; não acompanhamos mais o pedido lá.
act-provider-stops = 🔌 Pedimos a { $provider } que pare. O que tiver entregado até lá ({ $delivered }, pelo que sabemos) é um presente.
act-provider-not-stopped = 🔌 { $provider } não pode ser parado: o que entregar, e o que isso nos custar, é um presente.
button-confirm-complete = ✅ Sim, concluir
button-confirm-part = 🟡 Sim, concluir em parte
button-confirm-cancel = ✖️ Sim, cancelar
button-confirm-resend = 📤 Sim, enviar
button-confirm-refund = ↩️ Sim, devolver
note-act-done = ✅ { $done }
toast-act-done = Isto já tinha sido feito: { $done }
act-done-complete = O pedido { $order } está concluído.
act-done-part = O pedido { $order } está concluído em parte.
act-done-cancel = O pedido { $order } está cancelado.
act-done-resend = O pedido { $order } está a caminho do fornecedor.
act-done-refund = O dinheiro do pedido { $order } foi devolvido.

review = <b>⚖️ Pedido { $order }: está com { $provider }?</b>

    🛍 { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🔌 { $provider }, serviço <code>{ $code }</code> dele
    🕓 desde { $since }
    ❔ { $note }

    Procure no painel do fornecedor por link, serviço e horário. Depois dê uma das três respostas.
review-answered = <b>Pedido { $order }</b> · { $state }

    🛍 { $quantity } × { $service } · { $price }
    Este pedido não está mais em revisão.
review-number = <b>Pedido { $order }: qual é o número no { $provider }?</b>

    { $quantity } × { $service }

    Envie o número que o painel do fornecedor mostra.
review-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }

    { $consequence }
    📝 { $reason }

    Isto não pode ser desfeito.
review-title-accepted = O pedido { $order } é o { $number } no { $provider }?
review-title-resend = Enviar o pedido { $order } de novo?
review-title-refund = Devolver o dinheiro do pedido { $order }?
review-consequence-accepted = 🔌 A partir de agora, acompanhamos por lá. O cliente paga pelo que for entregue.
review-consequence-resend = 📤 O pedido vai para { $provider } mais uma vez. Se ele já o tinha, será entregue e pago duas vezes.
review-consequence-refund = ↩️ O pedido é cancelado, e { $price } voltam para o saldo. Se { $provider } já tinha o pedido, o prejuízo é nosso.
review-done-accepted = O pedido { $order } é acompanhado no fornecedor.
review-done-resend = O pedido { $order } foi enviado de novo.
review-done-refund = O pedido { $order } foi cancelado e o dinheiro, devolvido.
button-review-accepted = ✅ Está lá: dar o número
button-review-resend = 📤 Não está: reenviar
button-review-refund = ↩️ Não está: devolver
button-confirm-review-accepted = ✅ Sim, é esse o número
button-confirm-review-resend = 📤 Sim, enviar de novo
button-confirm-review-refund = ↩️ Sim, devolver

story = <b>📜 A história do pedido { $order }</b>

    { $lines }
story-line = <i>{ $at }</i> · { $what }
story-word = { $word }
story-placed = 🛒 Feito ({ $mode })
story-payment = 💳 Pagamento { $payment } solicitado: { $due } por { $method }
story-payment-event = 💳 Pagamento { $payment }: { $state }
story-payment-event-noted = 💳 Pagamento { $payment }: { $state } ({ $note })
story-event = ➡️ { $what }
story-event-noted = ➡️ { $what }: { $note }
story-did-by-staff = Pela equipe
story-did-refunded = Devolvido
story-did-cancel-asked = Cancelamento solicitado ao fornecedor
story-did-cancel-accepted = O fornecedor vai cancelar
story-did-cancel-refused = O fornecedor não cancela
story-did-cancel-unanswered = O fornecedor não respondeu ao cancelamento
story-did-refill-asked = Reposição solicitada ao fornecedor
story-did-refill-accepted = O fornecedor vai repor
story-did-refill-refused = O fornecedor não repõe
story-did-refill-unanswered = O fornecedor não respondeu à reposição
story-did-wallet-short = Pago, mas falta saldo
story-exchange = 🔌 Dito a { $provider } ({ $action })
    → <code>{ $asked }</code>
    ← <code>{ $answered }</code>
story-money-hold = 💰 { $amount } reservados
story-money-post = 💰 { $amount } cobrados pelo que foi entregue
story-money-void = 💰 { $amount } de volta ao saldo
story-money-refund = 💰 { $amount } devolvidos
story-money-earning = 🤝 { $amount } ganhos pelo parceiro
story-money-unearn = 🤝 { $amount } devolvidos pelo parceiro
story-money-cost = 🔌 { $amount } devidos ao fornecedor
story-money-other = 💰 { $amount } ({ $cause })

person = <b>👤 { $name }</b> · cliente { $number }
    💰 Saldo: <b>{ $balance }</b>
    { $facts }
person-nameless = Sem nome
person-blocked = 🚫 <b>Bloqueado</b>: sem pedidos nem pagamentos
person-held = 🔒 Reservado para pedidos em aberto: { $held }
person-orders = 📦 Pedidos: { $number }, destes em aberto: { $active }
person-identity = 📱 <code>{ $identity }</code>
person-chats = { $lines }
person-chat = 💬 { $who } · <code>tg:{ $id }</code> · visto por último: { $seen }
person-chat-gone = 💬 { $who } · <code>tg:{ $id }</code> · bloqueou o bot
person-chat-named = @{ $username }
person-chat-nameless = sem @usuário
person-no-chat = 💬 Sem chat no Telegram
person-inviter = 🎁 Por convite de { $name } · cliente { $number }
person-partner = 🤝 Cliente de { $partner }
person-group = 🏷 Grupo de preços: { $group }
person-no-group = 🏷 Sem grupo de preços
person-language = 🌐 Idioma: { $language }
person-since = 🕓 Cliente desde: { $since }
button-person-orders = 📦 Pedidos
button-person-payments = 💳 Pagamentos
button-person-wallet = 📜 Extrato
button-write = ✉️ Escrever mensagem
write-ask = <b>✉️ Uma mensagem para { $name }</b>

    ✍️ Envie as palavras como devem ser lidas. Você as vê mais uma vez antes do envio.
write-draft = <b>✉️ É isto que { $name } vai ler</b>

    <blockquote>{ $text }</blockquote>

    Envie, ou escreva de novo.
button-write-send = ✉️ Enviar
toast-written = A mensagem está a caminho de { $name }.
note-written = ✉️ A mensagem está a caminho de { $name }.
error-no-chat = Este cliente não tem chat com o bot, então não podemos escrever para ele aqui. Ligue ou escreva de outra forma.
error-chat-gone = Este cliente bloqueou o bot, então nenhuma mensagem chega até ele. Ligue ou escreva de outra forma.
person-list = <b>{ $title }</b>
    { $name } · { $balance }

    { $lines }
person-orders-title = 📦 Pedidos
person-orders-none = Não há pedidos.
person-order = <b>{ $order }</b> · { $state } · { $at }
    { $quantity } × { $service } · { $price }
person-payments-title = 💳 Pagamentos
person-payments-none = Não há pagamentos.
person-payment = <b>{ $payment }</b> · { $state } · { $at }
    { $due } · { $method }
person-wallet-title = 📜 Extrato do saldo
person-wallet-none = Nada movimentou este saldo ainda.
wallet-line-in = <b>+{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-out = <b>−{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-topup = Pagamento { $payment }
wallet-line-charge = Pedido { $order } feito
wallet-line-freed = Não entregue do pedido { $order }
wallet-line-refund = Devolução do pedido { $order }
wallet-line-merge = De uma conta unificada
wallet-line-credit = Creditado pela equipe
wallet-line-debit = Retirado pela equipe
wallet-line-payback = Pagamento { $payment } devolvido
wallet-line-payback-freed = O pagamento { $payment } não pôde ser devolvido
wallet-line-other = Outro

who-ask = <b>{ $act }</b>

    Para quem? Envie um celular, um @usuário, um número do Telegram ou o número do cliente.

    Tudo de uma vez também vale: <code>{ $example }</code>
who-several = <b>{ $act }</b>

    Várias pessoas correspondem a "{ $words }". Qual delas?
who-act-credit = ➕ Colocar dinheiro em um saldo
who-act-debit = ➖ Retirar dinheiro de um saldo
who-act-block = 🚫 Bloquear ou desbloquear um cliente
who-example-credit = +254712345678 5 pago em dinheiro
who-example-debit = +254712345678 5 creditado duas vezes
who-example-block = +254712345678 estorno

wallet-title-credit = ➕ Colocar dinheiro em um saldo
wallet-title-debit = ➖ Retirar dinheiro de um saldo
wallet-amount = <b>{ $title }</b>

    👤 { $name }
    💰 Saldo: { $balance }

    Quanto? Você pode incluir o motivo: <code>5 pago em dinheiro</code>
wallet-reason = <b>{ $title }</b>

    👤 { $name }
    💰 { $amount }

    Por quê? O cliente lê o motivo, e ele fica no registro.
wallet-confirm = <b>{ $title }</b>

    Cliente { $number }. O saldo vai de { $before } para <b>{ $after }</b>.
    📝 { $reason }

    O cliente fica sabendo do valor e do motivo.
wallet-confirm-credit = Colocar { $amount } no saldo de { $name }?
wallet-confirm-debit = Retirar { $amount } do saldo de { $name }?
button-confirm-credit = ➕ Sim, colocar { $amount }
button-confirm-debit = ➖ Sim, retirar { $amount }
note-done-credit = ✅ { $amount } creditados a { $name }. O saldo agora é de { $balance }.
note-done-debit = ✅ { $amount } retirados de { $name }. O saldo agora é de { $balance }.
toast-done-credit = Já creditado: { $amount } a { $name }. Não é creditado duas vezes.
toast-done-debit = Já retirado: { $amount } de { $name }. Não é retirado duas vezes.

block-title-block = 🚫 Bloquear um cliente
block-title-unblock = ✅ Desbloquear um cliente
block-reason = <b>{ $title }</b>

    👤 { $name }

    Por quê? Escolha um motivo ou escreva o seu. Fica no registro; o cliente não lê.
block-confirm = <b>{ $title }</b>

    Cliente { $number }
    { $consequence }
    📝 { $reason }
block-confirm-block = Bloquear { $name }?
block-confirm-unblock = Desbloquear { $name }?
block-consequence-block = 🚫 Sem novos pedidos nem pagamentos, nem aqui nem pela API. Os pedidos em aberto continuam ({ $active }), e { $balance } ficam no saldo. Você pode desbloquear quando quiser.
block-consequence-unblock = ✅ Pedidos e pagamentos voltam a ser possíveis na hora. Há { $balance } no saldo.
button-confirm-block = 🚫 Sim, bloquear
button-confirm-unblock = ✅ Sim, desbloquear
note-done-block = 🚫 A conta de { $name } está bloqueada.
note-done-unblock = ✅ { $name } pode pedir e pagar de novo.
toast-done-block = A conta de { $name } já está bloqueada.
toast-done-unblock = A conta de { $name } já está desbloqueada.

spayment = <b>Pagamento { $payment }</b> · { $state }
    { $facts }

    { $acts }
spayment-due = 💳 { $due } por { $method }
spayment-fee = 🧾 A taxa: { $fee }
spayment-credited = 💰 Creditado: { $credited }
spayment-flag-over = ⚠️ Chegou mais do que o pedido.
spayment-flag-under = ⚠️ Chegou menos do que o pedido.
spayment-flag-late = ⚠️ Chegou atrasado.
spayment-flag-unasked = ⚠️ Ninguém tinha pedido.
spayment-phone = 📱 <code>{ $phone }</code>
spayment-remote = 🔌 No gateway: <code>{ $remote }</code>
spayment-reason = ❔ { $reason }
spayment-asked = <i>{ $at }</i> · 🛒 Solicitado
spayment-event = <i>{ $at }</i> · { $state }
spayment-event-noted = <i>{ $at }</i> · { $state } ({ $note })
spayment-charge = 🧾 Cobrança <code>{ $charge }</code>: { $amount }
spayment-charge-asked = 🧾 Cobrança <code>{ $charge }</code>: { $amount }, devolução solicitada ao gateway: { $at }
spayment-charge-refunded = 🧾 Cobrança <code>{ $charge }</code>: { $amount }, devolvida: { $at }
spayment-in-review = ℹ️ { $method } não deu uma resposta clara. Confira nos registros dele e decida. O dinheiro que chegar depois é creditado de qualquer modo.
spayment-open = ℹ️ Não chegou. Se ainda chegar, é creditado sozinho.
spayment-unable = ℹ️ { $method } não devolve dinheiro por conta própria. Retire do saldo e pague por outro meio.
spayment-given-back = ℹ️ Foi devolvido, ou a devolução já foi pedida ao gateway.
spayment-able = ℹ️ Pode ser devolvido ao pagador enquanto o dinheiro estiver no saldo.
button-look-again = 🔄 Consultar o gateway
button-pay-payback = ↩️ Devolver
button-pay-arrived = ✅ Chegou
button-pay-not-paid = ✖️ Não foi pago
toast-looking-again = O gateway está sendo consultado de novo. Atualize em instantes.
pay-title-payback = Devolver o pagamento { $payment }?
pay-title-arrived = O pagamento { $payment } chegou?
pay-title-not-paid = O pagamento { $payment } não foi pago?
pay-arrived-ask = <b>Quanto do pagamento { $payment } chegou?</b>

    Foram pedidos { $due } por { $method }. Envie o valor que está nos registros dele.
button-arrived-all = 💳 Exatamente { $amount }
pay-reason = <b>{ $title }</b>

    Por quê? Escolha um motivo ou escreva o seu. Fica no registro.
spayment-confirm = <b>{ $title }</b>

    👤 { $name }
    { $consequence }
    📝 { $reason }

    Isto não pode ser desfeito.
pay-consequence-payback = ↩️ { $amount } saem do saldo ({ $before } → <b>{ $after }</b>), e pedimos a { $method } que os devolva ao pagador. Se recusar, o dinheiro volta para o saldo.
pay-consequence-arrived = 💰 { $arrived } contam como recebidos. { $amount } vão para o saldo: { $before } → <b>{ $after }</b>.
pay-consequence-not-paid = ✖️ O pagamento { $payment } de { $due } termina como não pago, e o cliente é avisado. Se o dinheiro ainda chegar, é creditado.
pay-over = <b>Pagamento { $payment }</b> · { $state }

    Algo mudou nesse meio-tempo, então isto não é mais possível.
button-confirm-pay-payback = ↩️ Sim, devolver
button-confirm-pay-arrived = ✅ Sim, chegou
button-confirm-pay-not-paid = ✖️ Sim, não foi pago
note-pay-payback = ✅ Pedimos ao gateway que devolva o pagamento { $payment }.
note-pay-arrived = ✅ O pagamento { $payment } foi creditado.
note-pay-not-paid = ✅ O pagamento { $payment } termina como não pago.
toast-pay-payback = Isto já tinha sido feito: o pagamento { $payment } está sendo devolvido.
toast-pay-arrived = Isto já tinha sido feito: o pagamento { $payment } foi creditado.
toast-pay-not-paid = Isto já tinha sido feito: o pagamento { $payment } terminou.

reason-delivered = Entregue
reason-delivered-part = Entregue em parte
reason-provider-says = O fornecedor diz
reason-customer-asked = O cliente pediu
reason-not-delivered = Não entregue
reason-wrong-link = Link errado
reason-mistake = Erro nosso
reason-not-at-provider = Não está no fornecedor
reason-seen-at-provider = Visto no fornecedor
reason-dropped = Caiu de novo
reason-too-late = Tarde demais
reason-goodwill = Cortesia
reason-paid = Pago por outro meio
reason-compensation = Compensação
reason-charged-back = Contestado e estornado
reason-paid-out = Pago ao cliente
reason-abuse = Abuso
reason-own-wish = Por vontade própria
reason-settled = Resolvido
reason-paid-twice = Pago duas vezes
reason-seen-at-gateway = Visto no gateway
reason-not-at-gateway = Não está no gateway
reason-maintenance = Manutenção
reason-too-busy = Trabalho demais
reason-all-done = Está tudo pronto

log = <b>📜 Últimas ações</b>

    { $lines }
log-empty = <b>📜 Últimas ações</b>

    Nada foi anotado ainda.
log-line = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }: { $reason }
log-line-bare = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }
