# Swahili. Keys and their order follow en.ftl; a key that is missing here is spoken in English.
# A value named `count` inflects its sentence; all others are put in as they are.

### The HTTP API: `data.text` of each answer, ready to be sent to a customer

api-registered = Karibu, { $name }! Umesajiliwa. Salio lako ni { $balance } { $currency }.
api-registered-nameless = Karibu! Umesajiliwa. Salio lako ni { $balance } { $currency }.
api-logged-in = Karibu tena, { $name }! Salio lako ni { $balance } { $currency }.
api-logged-in-nameless = Karibu tena! Salio lako ni { $balance } { $currency }.
api-balance = Salio lako ni { $balance } { $currency }.
api-balance-held = Salio lako ni { $balance } { $currency }. Kiasi cha { $held } { $currency } kimetengwa kwa oda zinazoendelea.

api-services-empty = Hakuna huduma inayolingana na ulichotafuta. Jaribu maneno mengine, au omba orodha nzima.
api-services-category = { $name }
api-services-line = { $number }. { $name }: { $rate } { $currency } kwa kila 1000
api-services-line-package = { $number }. { $name }: { $rate } { $currency } kwa kila oda
api-services-more = … Ukurasa { $page } kati ya { $pages }.
api-services-cut = … na { $count ->
    [one] huduma nyingine moja
   *[other] huduma nyingine { $count }
  }. Chagua kategoria au tafuta kwa maneno.

api-price = { $quantity } × { $service }: { $price } { $currency }. Salio lako ni { $balance } { $currency }.
api-price-short = { $quantity } × { $service }: { $price } { $currency }. Salio lako ni { $balance } { $currency }; tafadhali ongeza { $shortfall } { $currency } ili uweke oda.

api-order-placed = Oda { $order } imepokelewa: { $quantity } × { $service } kwa { $price } { $currency }. Salio lako ni { $balance } { $currency }.
api-order-duplicate = Oda hii iliwekwa muda mfupi uliopita kama oda { $order }: { $quantity } × { $service } kwa { $price } { $currency }. Haijawekwa mara mbili.
api-order-awaiting = Oda { $order } inasubiri malipo yako ya { $amount } { $currency }: { $quantity } × { $service } kwa { $price } { $currency }. { $instructions } { $url }
api-order-status = Oda { $order }: { $status }. { $quantity } × { $service }, zimetolewa { $delivered }, zimebaki { $remains }.
api-order-status-short = Oda { $order }: { $status }. { $quantity } × { $service }.
api-order-short = Pochi imepungukiwa na { $missing } { $currency }.
api-order-canceled = Oda { $order } imeghairiwa.
api-order-cancel-asked = Tumeomba oda { $order } ighairiwe. Utalipia tu kilichotolewa hadi wakati huo; kinachobaki kitarudi kwenye salio lako.
api-order-refill-asked = Tumeomba oda { $order } ijazwe upya.
api-orders-empty = Bado hakuna oda.
api-orders-line = { $number }. Oda { $order }: { $service } × { $quantity }, { $status }
api-status-awaiting-payment = Inasubiri malipo
api-status-pending = Ipo kwenye foleni
api-status-processing = Inashughulikiwa
api-status-in-progress = Inaendelea
api-status-completed = Imekamilika
api-status-partial = Imekamilika kwa sehemu
api-status-canceled = Imeghairiwa

api-payment-pending = Malipo { $payment } ya { $due } { $currency } bado yanasubiri. { $instructions } { $url }
api-payment-succeeded = Malipo { $payment } yamepokelewa: { $amount } { $currency }. Salio lako ni { $balance } { $currency }.
api-payment-failed = Malipo { $payment } ya { $due } { $currency } hayakukamilika. Hakuna kilichoongezwa kwenye salio lako; tafadhali jaribu tena.
api-payment-expired = Muda wa malipo { $payment } ya { $due } { $currency } umeisha. Tafadhali anza malipo mapya.
api-payment-review = Malipo { $payment } ya { $due } { $currency } yanakaguliwa na timu yetu.
# What a gateway tells the payer to do.
invoice-title = Ongeza { $amount }
invoice-description = Stars { $stars } zinaongeza { $amount } kwenye salio lako la { $shop }.
invoice-description-order = Stars { $stars } zinaongeza { $amount } kwenye salio lako la { $shop }, nalo linalipia oda yako { $order }. Kinachobaki kitakaa kwenye salio.
instructions-pay-invoice = Tafadhali bonyeza kitufe cha kulipa kwenye ankara iliyo kwenye chat yako: { $amount } kwa Telegram Stars.
instructions-confirm-on-phone = Tafadhali thibitisha malipo ya { $amount } kwenye simu yako { $phone }.

api-payment-instructions-phone = Tafadhali thibitisha ombi kwenye simu yako.
api-payment-instructions-page = Tafadhali fuata maelekezo kwenye ukurasa wa malipo.
api-methods-none = Kwa sasa hakuna njia ya malipo.
api-methods-line = { $number }. { $title } ({ $name }): { $min } hadi { $max } { $currency }
api-information = { $shop } inajibu kwenye anwani hii. Maombi yote ya API na mifano kwa waundaji wa chatbot: { $url }

api-page-title = Malipo { $payment }
api-page-amount = Kiasi
api-page-fee = ikiwemo ada
api-page-method = Njia ya malipo
api-page-phone = Simu
api-page-expires = Mwisho wa kulipa
api-page-pending = Tunasubiri malipo yako
api-page-succeeded = Imelipwa. Asante!
api-page-failed = Malipo hayakukamilika
api-page-expired = Muda wa malipo haya umeisha
api-page-review = Malipo yako yanakaguliwa
api-page-pay = Fungua ukurasa wa malipo
api-page-again = Onyesha upya
api-page-back = Unaweza kufunga ukurasa huu na kurudi kwenye chat yako.
api-page-unknown = Malipo haya hayapo
api-page-unknown-why = Tafadhali fungua tena kiungo kutoka kwenye chat yako, au omba malipo mapya huko.

### Refusals, one for each code: what is wrong, and what to do

error-missing-fields = Kuna taarifa zinazokosekana: { $fields }. Tafadhali ziongeze kisha ujaribu tena.
error-unfilled-placeholder = Sehemu ya { $field } haikujazwa: bado ina kigezo cha flow "{ $variable }". Tafadhali weka thamani ya kigezo hiki kabla ya ombi kutumwa.
error-invalid-field = Sehemu ya { $field } haiwezi kutumika ilivyo. Tafadhali ikague kisha ujaribu tena.
error-not-one-value = Sehemu ya { $field } ina orodha au object. Tafadhali tuma thamani moja.
error-repeated-field = Sehemu ya { $field } imetumwa zaidi ya mara moja ikiwa na thamani tofauti. Tafadhali itume mara moja.
error-invalid-text = Sehemu ya { $field } ina alama ambazo si maandishi. Tafadhali iandike tena.
error-too-long = Sehemu ya { $field } ni ndefu mno: mwisho ni herufi { $most }. Tafadhali ifupishe.
error-invalid-json = Ombi hili si JSON sahihi (karibu na herufi ya { $place }). Mara nyingi chanzo ni alama ya nukuu au mstari mpya ndani ya raw body: tumia visual body au fomu.
error-not-an-object = Ombi hili ni orodha ya JSON. Tafadhali tuma JSON object moja yenye sehemu zote.
error-invalid-encoding = Ombi hili si maandishi ya UTF-8. Tafadhali litume kwa UTF-8.
error-body-incomplete = Ombi halikufika lote. Tafadhali litume tena.
error-invalid-multipart = Fomu haikuweza kusomeka. Tafadhali tuma sehemu zake kwa JSON au fomu ya kawaida.
error-too-many-fields = Ombi lina sehemu nyingi mno: mwisho ni { $most }. Tafadhali tuma chache zaidi.
error-bad-request = Ombi halikuweza kusomeka. Tafadhali litume kama ombi la kawaida la HTTP kwa JSON au fomu.

error-invalid-phone-number = Nambari ya simu { $value } haiwezi kutumika. Tafadhali iandike pamoja na msimbo wa nchi, kwa mfano 254712345678.
error-invalid-quantity = Idadi lazima iwe nambari kamili, kwa mfano 1000. Tafadhali andika tarakimu pekee.
error-quantity-out-of-range = { $service }: sehemu ya { $field } lazima iwe kati ya { $min } na { $max }. Uliomba { $quantity }.
error-invalid-number = Sehemu ya { $field } lazima iwe nambari kamili kati ya { $min } na { $max }. Uliandika: { $value }
error-invalid-amount = Kiasi lazima kiwe nambari kama 5 au 12.50. Tafadhali andika tarakimu pekee.
error-amount-out-of-range = { $method } inapokea kiasi kuanzia { $min } hadi { $max }, chenye desimali zisizozidi { $decimals }. Tafadhali chagua kiasi kingine.
error-amount-not-carried = { $method } inapokea tu viwango vinavyogawanyika kwa { $unit }. Tafadhali chagua { $carried } badala ya { $amount }.
error-amount-too-large = Hii ni zaidi ya kinachowezekana kwa mara moja. Tafadhali chagua nambari ndogo zaidi.
error-too-many-decimals = { $value } ina desimali nyingi mno: mwisho ni { $decimals }. Tafadhali punguza desimali.
error-invalid-currency = Sarafu hii haijulikani.
error-invalid-link = “{ $value }” haifai kwa { $service }. Tafadhali tuma kiungo kama { $example }
error-too-many-lines = Sehemu ya { $field } lazima iwe na angalau mstari mmoja na isizidi mistari { $most }. Ulituma { $value }.
error-invalid-delay = Muda wa kusubiri kwa dakika lazima uwe mojawapo ya nambari hizi: { $choices }.
error-invalid-date = { $value } si tarehe. Tafadhali iandike kama siku/mwezi/mwaka, kwa mfano 31/12/2026.
error-no-dripfeed = Huduma hii haiwezi kutolewa kwa awamu. Tafadhali usitume runs.
error-min-above-max = Idadi ya chini kwa kila posti haiwezi kuzidi idadi ya juu.
error-invalid-payment-mode = Huwezi kulipia oda kwa { $value }. Tafadhali tumia mojawapo ya hizi: { $choices }.
error-invalid-payment-method = Tafadhali chagua njia ya malipo: { $choices }.
error-no-payment-method = Kwa sasa hakuna njia ya malipo. Tafadhali jaribu tena baadaye.
error-invalid-page = Ukurasa { $value } haupo: jumla ya kurasa ni { $pages }.
error-invalid-before = { $value } si nambari ya oda. Tafadhali tuma thamani ya next kutoka ukurasa uliotangulia.

error-invalid-api-key = API key haipo au si sahihi. Tafadhali kagua sehemu ya api_key kwenye ombi.
error-insufficient-balance = Salio lako la { $balance } halitoshi: bei ni { $price }. Tafadhali ongeza { $shortfall } kisha ujaribu tena.
error-forbidden = Hii hairuhusiwi.
error-scope-missing = API key hii haiwezi kufanya hivi: haina ruhusa ya "{ $scope }". Tafadhali omba duka likupe key yenye ruhusa hiyo.
error-customer-blocked = Akaunti hii imezuiwa. Tafadhali wasiliana na duka.
error-phone-linked-already = Akaunti yako tayari ina simu { $phone_number }. Tafadhali wasiliana na duka ikiwa nambari yako imebadilika.
error-wallet-not-empty = Pochi yako ina { $balance }. Tafadhali zitumie, au omba duka likulipe kwanza.
error-orders-open = Oda { $order_id } bado haijafika mwisho. Tafadhali jaribu tena ikishafika.
error-payments-open = Malipo { $payment_id } bado hayajakamilika. Tafadhali jaribu tena yakishakamilika.
error-too-many-prompts = Simu hii imetumiwa maombi mengi mno ya malipo hivi karibuni. Tafadhali subiri dakika kumi kisha ujaribu tena.
error-unknown-path = Hakuna kitu kwenye anwani hii. Maombi yote ya API yameorodheshwa hapa: { $url }
error-not-found = Hatukuweza kupata hiki. Tafadhali kagua kisha ujaribu tena.
error-customer-not-found = Bado hatumfahamu mteja huyu. Tafadhali jisajili au weka oda ya kwanza.
error-service-not-found = Hatukuipata huduma hii. Je, ulimaanisha: { $suggestions }?
error-service-not-found-blank = Hatukuipata huduma hii. Tafadhali omba orodha ya huduma.
error-order-not-found = Hatukuipata oda hii. Tafadhali kagua nambari yake.
error-payment-not-found = Hatukuyapata malipo haya. Tafadhali kagua nambari yake.
error-unknown-invoice = Ankara hii haijulikani tena hapa. Tafadhali omba mpya.
error-another-payer = Ankara hii ilitengenezwa kwa mtu mwingine. Tafadhali fungua duka wewe mwenyewe na uongeze salio huko.
error-invoice-paid = Ankara hii imeshalipwa. Tafadhali omba mpya ili ulipe tena.
error-invoice-expired = Muda wa ankara hii umeisha. Tafadhali omba mpya.
error-invoice-closed = Ankara hii imeshafungwa. Tafadhali omba mpya.
error-amount-differs = Kiasi cha ankara hii si sahihi tena. Tafadhali omba mpya.
error-not-refundable = Hali ya malipo { $payment_id }: { $state }. Njia yake ya malipo haiwezi kuyarudisha. Tafadhali angalia malipo kwanza.
error-charge-not-found = Malipo { $payment_id } hayana tozo kama hiyo. Tafadhali angalia malipo kwanza.
error-already-refunded = Malipo { $payment_id } yalisharudishwa.
error-method-not-allowed = Anwani hii inapokea { $allowed } pekee. Tafadhali badilisha method ya ombi.
error-conflict = Hii hailingani na kilichofanyika awali. Tafadhali kagua kisha ujaribu tena.
error-idempotency-key-reused = Kitambulisho cha ombi { $request_id } kilishatumika kwa oda nyingine. Tafadhali tumia kipya kwa kila oda.
error-not-cancelable = Oda hii haiwezi kughairiwa.
error-not-refillable = Oda hii haiwezi kujazwa upya.
error-order-settled = Oda { $order_id } haiwezi kughairiwa tena. Hali yake: { $status }.
error-order-being-placed = Oda { $order_id } inawekwa sasa hivi. Tafadhali jaribu tena baada ya dakika chache.
error-cancel-not-offered = Oda { $order_id } haiwezi kughairiwa: huduma yake hairuhusu hilo.
error-refill-not-offered = Oda { $order_id } haiwezi kujazwa upya: huduma yake hairuhusu hilo.
error-not-completed = Hali ya oda { $order_id }: { $status }. Inaweza kujazwa upya ikishakamilika.
error-wrong-state = Hii haiwezekani kwa sasa. Tafadhali angalia hali kwanza.
error-reason-missing = Sababu inahitajika. Tafadhali eleza kwa maneno machache.
error-invalid-delivered = Idadi iliyotolewa lazima iwe nambari kamili kati ya { $min } na { $max }. Uliandika: { $value }
error-invalid-provider-order = Nambari ya oda kwa mtoa huduma haipo. Tafadhali itume kama paneli yake inavyoionyesha.
error-provider-order-taken = Nambari hii ya mtoa huduma tayari ni ya oda { $other }. Tafadhali iangalie tena.
error-order-ended = Oda { $order_id } tayari imefika mwisho. Hali yake: { $status }.
error-order-not-ended = Oda { $order_id } bado haijafika mwisho. Tafadhali ikamilishe au ighairi.
error-order-not-paid = Oda { $order_id } bado haijalipiwa. Inaweza tu kughairiwa.
error-order-by-hand = Oda { $order_id } inatolewa kwa mkono, hivyo hakuna wa kutumiwa. Tafadhali ikamilishe au ighairi.
error-order-at-provider = Oda { $order_id } ipo kwa { $provider } kwa nambari { $provider_order }. Ikitumwa tena, itatolewa na kulipiwa mara mbili.
error-refund-too-large = Kiasi cha juu kinachoweza kurudishwa kwa oda hii ni { $max }. Uliandika: { $value }
error-invalid-user-id = { $value } si nambari ya mtumiaji wa Telegram. Tafadhali tuma nambari, si jina.
error-staff-not-found = Hakuna mhudumu mwenye nambari { $user_id }.
error-last-owner = Huyu ndiye mmiliki wa mwisho. Tafadhali mfanye mtu mwingine kuwa mmiliki kwanza.
error-claim-over = Duka hili tayari lina mmiliki. Tafadhali mwombe akupe ruhusa.
error-claim-wrong = Kiungo hiki si sahihi. Tafadhali tumia kipya zaidi kilichoonyeshwa na duka.
error-claim-expired = Kiungo hiki kimepita siku moja. Tafadhali washa duka upya: litaonyesha kipya.
error-invalid-markup = Nyongeza ya bei lazima iwe asilimia kati ya -99 na 10,000.
error-cost-unknown = Gharama ya huduma hii haijulikani: hakuna mtoa huduma aliyeitaja. Tafadhali weka bei yake badala yake.
error-invalid-alias = Jina lazima liwe na herufi 1 hadi { $most } na lisiwe na "|". Tafadhali chagua jingine.
error-too-many-aliases = Huduma hii tayari ina majina mengine { $most }. Tafadhali ondoa moja kwanza.
error-alias-not-found = Huduma hii haina jina jingine "{ $value }".
error-not-unique = Jina "{ $value }" tayari ni la huduma { $other }. Tafadhali chagua jina jingine, au liondoe huko kwanza.
error-broadcast-empty = Bado hakuna cha kutuma. Tafadhali andika ujumbe.
error-broadcast-running = Tangazo { $broadcast_id } bado linatumwa. Tafadhali subiri liishe, au lisimamishe kwanza.
error-broadcast-ended = Tangazo hili limeshaisha.
error-broadcast-not-found = Hatukulipata tangazo hili.
error-request-too-large = Ombi ni kubwa mno: mwisho ni baiti { $most }. Tafadhali punguza.
error-rate-limited = Umeenda haraka kidogo. Tafadhali subiri { $count ->
    [one] sekunde moja
   *[other] sekunde { $count }
  } kisha ujaribu tena.
error-timeout = Imechukua muda mrefu mno. Tafadhali angalia kama tayari imefanyika kabla ya kujaribu tena; oda ileile ikitumwa tena ndani ya muda mfupi haiwekwi mara mbili.
error-unavailable = Duka haliwezi kufanya hivi kwa sasa. Tafadhali jaribu tena baada ya muda mfupi; oda ileile ikitumwa tena haiwekwi mara mbili.
error-maintenance = Duka limefungwa kwa muda mfupi. Ulichoanza hakipotei. “{ $message }”
error-maintenance-blank = Duka limefungwa kwa muda mfupi. Unaweza kuangalia; tafadhali agiza na uongeze salio baadaye. Ulichoanza hakipotei.
error-shop-closed-already = Duka tayari limefungwa.
error-shop-open-already = Duka tayari liko wazi.
error-closing-message-too-long = Ujumbe una herufi { $length }; zinazoweza kuonyeshwa ni { $most } tu. Tafadhali andika mfupi zaidi.
error-internal = Kuna hitilafu upande wetu. Tafadhali jaribu tena baadaye, na uliambie duka nambari hii: { $request }

### The bot. Texts are HTML; values are escaped. Buttons, toasts and commands are plain

## What Telegram shows before anybody writes

bot-description = { $shop } inauza likes, wafuasi, views na mengine mengi kwa kurasa zako. Angalia bei, weka oda, fuatilia oda zako na uongeze salio, yote ndani ya chat hii.
bot-short-description = { $shop }: weka oda, lipa na ufuatilie oda zako kwenye chat.

command-start = Anza, au rudi mwanzo
command-services = Huduma zote na bei
command-search = Tafuta huduma kwa maneno
command-price = Jua bei kabla ya kununua
command-order = Weka oda nyingi kwa pamoja
command-orders = Oda zako
command-status = Hali ya oda
command-balance = Salio la pochi yako
command-topup = Ongeza salio kwenye pochi
command-history = Miamala yote ya pesa zako
command-favourites = Huduma unazopenda
command-language = Chagua lugha
command-settings = Arifa, simu, lugha
command-help = Jinsi inavyofanya kazi
command-support = Ongea na mhudumu
command-paysupport = Msaada wa malipo
command-terms = Masharti ya duka hili
command-privacy = Tunachohifadhi kukuhusu
command-cancel = Acha ulichoanza
command-admin = Usimamizi: leo na yanayokusubiri
command-find = Tafuta oda au mteja
command-credit = Weka pesa kwenye pochi
command-debit = Toa pesa kwenye pochi
command-block = Mzuie au mfungulie mteja
command-service = Simamisha au badilisha huduma
command-apikey = API key za duka
command-staff = Wanaoendesha duka
command-broadcast = Andikia wateja wote
command-maintenance = Funga duka kwa muda, au lifungue
command-export = Oda, malipo au wateja kwenye faili

## Words that stand everywhere

button-back = ‹ Rudi
button-home = 🏠 Mwanzo
button-cancel = Ghairi
button-resume = ▶️ Endelea ulipoishia
button-services = 🛍 Huduma
button-search = 🔎 Tafuta
button-orders = 📦 Oda zangu
button-topup = 💳 Ongeza salio
button-favourites = ⭐ Vipendwa
button-settings = ⚙️ Mipangilio
button-help = ❓ Msaada
button-desk = 🛠 Usimamizi
button-private = Fungua chat ya faragha

home = <b>{ $shop }</b>
    Salio lako: <b>{ $balance }</b>

    Ungependa kufanya nini?
closed = 🔧 <b>Tumefunga kwa muda mfupi.</b> “{ $message }”
    Unaweza kuangalia, na oda zinazoendelea hazisimami.
closed-blank = 🔧 <b>Tumefunga kwa muda mfupi.</b>
    Unaweza kuangalia, na oda zinazoendelea hazisimami.
closed-for-customers = 🔧 <b>Duka limefungwa kwa wateja</b> tangu { $since }, na { $who }.
    Wanasoma: “{ $message }”
    Wafanyakazi bado wanaweza kuagiza.
closed-for-customers-blank = 🔧 <b>Duka limefungwa kwa wateja</b> tangu { $since }, na { $who }.
    Wafanyakazi bado wanaweza kuagiza.

note-refused = ⚠️ { $why }
note-canceled = Imeghairiwa. Hakuna oda wala malipo yaliyofanyika.
note-edited = ✏️ Siwezi kufuata mabadiliko ya ujumbe wa awali. Tafadhali utume upya.
note-words-only = Ninaelewa maandishi na vitufe pekee. Tafadhali andika kwa maneno, au tumia vitufe vilivyo hapa chini.
note-unknown-command = Siijui amri hii. Amri zote zipo kwenye menyu iliyo kando ya sehemu ya kuandika.
note-nothing-to-resume = Ulichokuwa umeanza hakipo tena. Tafadhali anza upya.
note-given-up = 😔 Kuna hitilafu upande wetu na ujumbe wako wa mwisho haukuweza kushughulikiwa. Hujatozwa chochote kwa ujumbe huo. Ikitokea tena, ambia /support nambari <b>{ $code }</b>.
toast-outdated = Kitufe hiki ni cha ujumbe wa zamani. Hii ndiyo hali ya sasa.
screen-lost = Ukurasa huu umebadilika tangu ulipoufungua. Tafadhali anza upya kutoka mwanzo.
screen-not-yours = Ukurasa huu ni wa wahudumu wa duka.
group-private = Habari! Mimi ni duka la <b>{ $shop }</b>. Oda na pochi ni siri ya mteja, hivyo ninafanya kazi kwenye chat za faragha pekee.
error-staff-only = Hii ni kwa wahudumu wa duka pekee.

## Account: welcome, phone, orders, settings, help and privacy

block = { $lines }

button-begin = 🚀 Tuanze
button-go-on = 🚀 Endelea
button-phone = 📱 Weka simu yangu
button-share-phone = 📱 Tuma nambari yangu
button-skip = Ruka
button-language = 🌐 Lugha
button-language-now = 🌐 { $name }
button-chosen = • { $label } •

welcome = <b>{ $shop }: likes, wafuasi na views kwa kurasa zako</b>

    👀 Unaona bei kamili kabla ya kuweka oda.
    ↩️ Pesa za kisichotolewa zinarudi zenyewe kwenye pochi yako.
    🔔 Nitakuarifu hapa hali ya kila oda.

    Ukiendelea, unakubali /terms.
note-link-gone = 🔗 Kilichoelekezwa na kiungo hiki hakipo tena, au si chako. Mengine yote yapo hapa.
note-link-unknown = 🔗 Sikifahamu kiungo hiki. Hakuna tatizo: yote yanaanzia hapa.
owner-now = 🔑 Sasa wewe ndiye mmiliki wa duka hili. Karibu sana!

contact-ask = <b>Nambari yako ya simu</b>

    Ikiwa umewahi kuongea nasi kwenye programu nyingine ya chat, simu yako inaleta pochi na oda zako hapa. Hatupigi simu kamwe, na hakuna mwingine anayeiona.

    Bonyeza kitufe kikubwa chini ya sehemu ya kuandika, au ruka hatua hii.
contact-button-here = 👇 Kitufe kipo chini ya sehemu ya kuandika.
contact-skipped = 👌 Inawezekana bila simu pia. Ukibadili mawazo, utaikuta kwenye mipangilio.
contact-typed = ✋ Tafadhali usiandike nambari: ni kitufe kilicho chini ya sehemu ya kuandika pekee kinachothibitisha kuwa ni yako.
contact-not-own = 🙏 Nambari hii ni ya mtu mwingine, au imesambazwa. Tafadhali tuma yako kwa kitufe, ili mtu asiweze kuchukua akaunti ya mwingine.
contact-known = 📱 Simu yako { $phone } tayari imeunganishwa na chat hii.
contact-tied = 📱 <b>Simu yako imeunganishwa</b>

    Nambari { $phone } sasa ni ya chat hii. Kwa nambari hii una pochi ileile na oda zilezile kila mahali.
contact-merged = 📱 <b>Simu yako imeunganishwa</b>

    Tumepata akaunti yako ya { $phone } na kuiunganisha na chat hii. Pochi yako: <b>{ $balance }</b>. { $orders }
contact-orders = { $count ->
    [0] Bado haina oda.
    [one] Oda yako nayo ipo hapa.
   *[other] Oda zako zote { $count } nazo zipo hapa.
  }

orders-list = <b>📦 Oda zako</b>

    { $lines }

    Bonyeza nambari uone zaidi.
orders-empty = <b>📦 Oda zako</b>

    Bado huna oda. Ya kwanza inachukua dakika moja tu.
orders-none-here = <b>📦 Oda zako</b>

    Hakuna za aina hii.
orders-line = { $mark } <b>{ $order }</b> · { $state } · { $percent }
    { $quantity } × { $service }
orders-line-short = { $mark } <b>{ $order }</b> · { $state }
    { $quantity } × { $service }
orders-all = Zote { $number }
orders-active = Zinaendelea { $number }
orders-done = Zimeisha { $number }
button-older = Za zamani ›
button-newer = ‹ Mpya zaidi
button-earlier = ‹ Kabla
button-later = Baada ›
button-page = { $page }/{ $pages }
toast-page = Ukurasa { $page } kati ya { $pages }

order = <b>Oda { $order }</b>
    { $parts }
order-state = { $mark } { $state }
order-progress = { $bar } { $percent }
order-what = 🛍 { $quantity } × { $service }
order-what-package = 🛍 { $service }
order-runs = 🔁 Kwa awamu { $runs }, kila moja { $each }
order-link = 🔗 <code>{ $link }</code>
order-username = 👤 <code>{ $username }</code>
order-price = 💰 { $price }
order-came-back = ↩️ Kiasi cha { $amount } kimerudi kwenye pochi yako.
order-came-back-partial = ↩️ Kati ya { $quantity }, { $undelivered } hazikutolewa, hivyo { $amount } imerudi kwenye pochi yako. Umelipa { $paid }.
order-nothing-paid = Hakuna kilicholipwa kwa oda hii.
order-start-count = 🏁 Idadi ya mwanzo: { $number }
order-counts = 📊 Zimetolewa: { $delivered }. Zimebaki: { $remains }.
order-placed = 🕓 Iliwekwa: { $when }
order-changed = 🔄 Badiliko la mwisho: { $when }
order-reason = ℹ️ { $why }
order-cancel-pending = ✋ Umeomba kughairi. Mtoa huduma atasimama mapema iwezekanavyo; pesa za kisichotolewa zitarudi kwenye pochi yako.
order-refill-pending = ♻️ Uliomba kujaza upya { $when }. Unaweza kuomba tena baada ya siku moja.
order-waits-for-payment = 💳 Itaanza yenyewe mara tu ikilipiwa.
button-refresh = 🔄 Onyesha upya
button-cancel-order = ✖️ Ghairi oda
button-refill = ♻️ Jaza upya
button-again = 🔁 Agiza tena
button-pay = 💳 Lipa
button-copy-number = 📋 Nakili nambari
button-support = 💬 Msaada
button-see-order = 📦 Tazama oda
toast-no-change = Hakuna kilichobadilika tangu ulipoangalia.
toast-updated = Imesasishwa.

order-cancel = <b>Ughairi oda { $order }?</b>

    { $quantity } × { $service }

    { $consequence }
order-cancel-unpaid = Bado haijalipiwa, hivyo hupotezi chochote.
order-cancel-at-once = Bado haijaanza. Kiasi cha { $price } kitarudi kwenye pochi yako mara moja.
order-cancel-later = Oda inaendelea. Tutamwomba mtoa huduma asimame: kitakachotolewa hadi wakati huo kinalipiwa, na kinachobaki kati ya { $price } kitarudi kwenye pochi yako.
button-cancel-yes = ✖️ Ndiyo, ghairi oda
button-cancel-no = Hapana, iache
toast-order-canceled = Oda { $order } imeghairiwa.
toast-cancel-asked = Tumemwomba mtoa huduma asimamishe oda { $order }.
toast-refill-asked = Tumeomba oda { $order } ijazwe upya.

status-list = <b>🔎 Hali ya oda zako</b>

    { $lines }
status-unknown = ❔ Hazipo kati ya oda zako: <code>{ $numbers }</code>
status-too-many = ✂️ Nimeangalia nambari { $most } za kwanza pekee.

news-order-paid = 💳 <b>Oda { $order } imelipiwa na iko njiani</b>
    { $quantity } × { $service }
news-order-started = ⚡ <b>Oda { $order } imeanza</b>
    { $quantity } × { $service }
news-order-completed = ✅ <b>Oda { $order } imekamilika</b>
    { $quantity } × { $service }
news-order-partial = 🟡 <b>Oda { $order } imetolewa kwa sehemu</b>
    Zimetolewa { $delivered } kati ya { $quantity } × { $service }.
    ↩️ Kati ya { $price }, kiasi cha { $amount } kimerudi kwenye pochi yako. Salio lako: <b>{ $balance }</b>
news-order-canceled = ✖️ <b>Oda { $order } imeghairiwa</b>
    { $quantity } × { $service }
    ↩️ Kiasi cha { $amount } kimerudi kwenye pochi yako. Salio lako: <b>{ $balance }</b>
news-order-canceled-unpaid = ✖️ <b>Oda { $order } imeghairiwa</b>
    { $quantity } × { $service }
    Haikuwa imelipiwa, hivyo hakuna kilichokatwa.
news-orders = 📦 <b>Habari za { $count ->
    [one] oda moja
   *[other] oda { $count }
  }</b>

    { $parts }
news-orders-line = { $mark } <b>{ $order }</b> · { $quantity } × { $service } · { $state }
news-orders-more = … na { $count ->
    [one] nyingine moja
   *[other] nyingine { $count }
  }
news-orders-back = ↩️ Kwa jumla { $amount } zimerudi kwenye pochi yako. Salio lako: <b>{ $balance }</b>

settings = <b>⚙️ Mipangilio</b>

    🌐 Lugha: { $name }
    { $news }
    { $phone }

    🎁 Kiungo chako cha mwaliko: <code>{ $link }</code>
    { $came }
settings-news-on = 🔔 Ujumbe kuhusu oda: umewashwa
settings-news-off = 🔕 Ujumbe kuhusu oda: umezimwa. Bado utajulishwa pesa zinaporudi.
settings-phone = 📱 Simu: { $phone }
settings-no-phone = 📱 Simu: haijawekwa
settings-came = { $count ->
    [0] Bado hakuna aliyekuja kwa kiungo hiki.
    [one] Mtu mmoja amekuja kwa kiungo hiki.
   *[other] Watu { $count } wamekuja kwa kiungo hiki.
  }
button-mute = 🔕 Zima ujumbe
button-unmute = 🔔 Washa ujumbe
button-copy-invitation = 🎁 Nakili mwaliko
button-privacy = 🔒 Faragha
button-export = ⬇️ Pata data yangu
toast-muted = Ujumbe kuhusu oda umezimwa.
toast-unmuted = Ujumbe kuhusu oda umewashwa.

language-choose = <b>🌐 Lugha</b>

    Niongee lugha gani?
toast-language = Sasa ninaongea { $name }.

help = <b>❓ Jinsi inavyofanya kazi</b>

    1. Chagua huduma, kisha tuma kiungo cha ukurasa au posti yako.
    2. Unaona bei kamili; hakuna kinachokatwa kabla hujathibitisha.
    3. Lipa kutoka kwenye pochi, au ongeza salio papo hapo.
    4. Nitakuambia oda ikianza na ikikamilika.
    5. Pesa za kisichotolewa zinarudi zenyewe kwenye pochi yako.

    Maneno pia yanafaa: andika “insta likes”, au /status na nambari.
button-terms = 📜 Masharti
support = <b>💬 Ongea na mhudumu</b>

    { $contact }

    { $number }
support-person = Andika hapa: { $contact }. Wanaojibu ni watu, si mashine.
support-nobody = Duka bado halijataja mtu wa kuwasiliana naye. Tafadhali muulize aliyekupa kiungo cha bot hii.
support-your-number = Tafadhali eleza kilichotokea, nambari ya oda au malipo, na nambari yako ya mteja: <code>{ $customer }</code>.
support-order = Tafadhali eleza kilichotokea, pamoja na nambari hizi: oda <code>{ $order }</code>, mteja <code>{ $customer }</code>.
button-write-support = 💬 Andikia msaada
button-copy-reference = 📋 Nakili nambari
support-reference = Oda { $order }, mteja { $customer }
support-reference-customer = Mteja { $customer }

terms = <b>📜 Masharti ya { $shop }</b>

    1. Unanunua likes, wafuasi, views na kadhalika kwa ukurasa au posti ambayo una haki ya kuitangaza.
    2. Bei ni ile uliyoithibitisha. Inatengwa unapoweka oda, na inakatwa kwa kilichotolewa.
    3. Pesa za kisichoweza kutolewa zinarudi kwenye pochi yako: zote au sehemu hiyo hasa.
    4. Acha ukurasa uwe wazi kwa wote na usiagize huduma ileile kwingine kwa wakati huo: la sivyo haiwezekani kutofautisha kilichotolewa.
    5. Kujaza upya kunawezekana pale huduma inapokuruhusu.
    6. Hakuna kitu hapa kinachofanywa na mitandao yenyewe, nayo inaweza kuondoa isichokipenda.
    7. Maswali ya malipo: /paysupport. Mengine yote: /support.
privacy = <b>🔒 Tunachohifadhi kukuhusu</b>

    <b>Nini:</b> jina na nambari yako ya Telegram, lugha yako, simu yako ikiwa uliiweka, oda zako na viungo vyake, malipo yako na vipendwa vyako.
    <b>Kwa nini:</b> kutoa huduma, kufanya hesabu na kujibu maswali yako. Anayetoa huduma anaona kiungo na idadi, kamwe si wewe. Huduma ya malipo inaona simu unayolipia.
    <b>Kwa muda gani:</b> unachoandika hapa hufutwa baada ya siku kadhaa. Oda na pesa hubaki kwenye vitabu vya hesabu. Mengine yote hubaki hadi utakapoyafuta.

    Unaweza kuchukua vyote, au vifutwe.
button-forget = 🗑 Futa data yangu
privacy-export = ⬇️ Vyote tunavyohifadhi kukuhusu, kwenye faili moja. Usimpe mtu mwingine.
privacy-export-part = ⬇️ Maelfu mapya zaidi ya yote tunayohifadhi kukuhusu, kwenye faili moja. Usimpe mtu mwingine.
toast-exported = Faili lako liko njiani.
privacy-forget = <b>🗑 Ufute data yako?</b>

    Jina, simu, lugha, vipendwa na chat hii vitafutwa. Vitabu vya hesabu vitabaki na oda zako na viungo vyake, na malipo yako pamoja na simu iliyolipa, chini ya nambari isiyoelekeza kwa mtu yeyote.

    Utapoteza historia ya oda zako moja kwa moja. Ukirudi, utaanza kama mteja mpya.
button-forget-yes = 🗑 Ndiyo, futa yote
button-forget-no = Hapana, iache
privacy-forgotten = 👋 <b>Data yako imefutwa.</b>
    Asante kwa kuwa nasi. Ukitaka kurudi, bonyeza /start.

## Money: top up, payments, wallet, receipts and Stars

price-stars = { $stars } ⭐ ({ $amount })

topup-none = <b>💳 Ongeza salio</b>

    Kwa sasa hakuna njia ya kulipa. Tafadhali jaribu tena baadaye, au tuulize.
topup-methods = <b>💳 Ongeza salio</b>

    { $parts }
topup-offer = <b>{ $method }</b>
    { $terms }
topup-limits = Kwa mara moja { $min } hadi { $max }
topup-fee = Ada: { $percent } juu yake
topup-no-fee = Hakuna ada
topup-star-worth = 1 ⭐ = { $worth }
topup-which = Ungependa kulipa vipi?
topup-amount = <b>💳 Ongeza salio kwa { $method }</b>

    { $parts }
topup-how-much = Chagua kiasi, au andika, kwa mfano <code>{ $example }</code>.
topup-balance = Salio lako: <b>{ $balance }</b>
topup-missing = 🧾 Oda yako imepungukiwa na <b>{ $amount }</b>.
topup-missing-much = 🧾 Oda yako imepungukiwa na <b>{ $amount }</b>. Ni zaidi ya kiasi ambacho { $method } inapokea kwa mara moja, hivyo tafadhali ongeza kwa hatua kadhaa.
topup-phone = <b>📱 Simu gani italipa?</b>

    { $method } itaiomba simu hii { $due }. Tafadhali andika nambari yake, kwa mfano <code>{ $example }</code>.
topup-phone-known = <b>📱 Simu gani italipa?</b>

    { $method } itaiomba simu hii { $due }. Chagua moja, au andika nambari nyingine, kwa mfano <code>{ $example }</code>.
topup-confirm = <b>💳 Ongeza salio kwa { $method }</b>

    { $facts }

    { $next }
topup-into = Kwenye pochi yako: <b>{ $amount }</b>
topup-fee-of = Ada ({ $percent }): { $fee }
topup-due = Ya kulipa: <b>{ $due }</b>
topup-from-phone = Simu: { $phone }
topup-lifted = ℹ️ Oda yako imepungukiwa na { $wanted }, na { $method } inapokea kuanzia { $min }. Kiasi cha ziada { $extra } kitabaki kwenye pochi yako.
topup-rounded-missing = ℹ️ Oda yako imepungukiwa na { $wanted }; tumeongeza hadi kiasi ambacho { $method } inaweza kupokea. Kiasi cha ziada { $extra } kitabaki kwenye pochi yako.
topup-rounded = ℹ️ Tumeongeza { $wanted } hadi kiasi ambacho { $method } inaweza kupokea. Chote kitaingia kwenye pochi yako.
topup-next-phone = Ukibonyeza kitufe, { $method } itatuma ombi kwenye simu. Lithibitishe huko kwa PIN yako.
topup-next-page = Ukibonyeza kitufe, utapata kiungo cha ukurasa wa malipo wa { $method }.
topup-next-stars = Ukibonyeza kitufe, ankara itatokea kwenye chat hii. Ilipe kwa Stars zako.
topup-credited = Pesa zitaingia zenyewe kwenye pochi yako mara tu { $method } itakapothibitisha, mara nyingi ndani ya dakika moja. Muda wa kulipa ni { $count ->
    [one] dakika moja
   *[other] dakika { $count }
  }.
topup-demo = 🧪 Duka hili ni la majaribio: hakuna simu itakayolia, na hakuna pesa halisi zinazohama.
button-topup-amount-of = { $amount }
button-topup-missing = 🧾 Kilichopungua: { $amount }
button-topup-phone = 📱 { $phone }
button-topup-pay = ✅ Lipa { $due }
button-topup-amount = ✏️ Kiasi
button-topup-other-phone = 📱 Simu
button-topup-method = 💳 Njia nyingine
toast-already-paying = Malipo { $payment } tayari yako njiani. Hakuna kinachoombwa mara mbili.
error-topup-beyond-limits = { $method } inapokea { $min } hadi { $max } kwa mara moja. Kiasi cha { $amount } hakifai; tafadhali chagua kingine.
error-phone-unreadable = { $value } si nambari ya simu inayoweza kuombwa malipo. Tafadhali iandike hivi: { $example }
error-method-gone = Njia hii ya malipo haipo tena. Tafadhali chagua nyingine.
error-payment-goes-on = Malipo { $payment_id } bado hayajaisha. Tafadhali yaangalie tena kabla ya kulipa upya.

payment = <b>{ $title }</b>

    { $facts }

    { $what }
payment-title-created = ⏳ Malipo { $payment } yanaandaliwa
payment-title-pending = ⏳ Malipo { $payment } yanakusubiri
payment-title-succeeded = ✅ Malipo { $payment } yamepokelewa
payment-title-failed = ❌ Malipo { $payment } hayakukamilika
payment-title-expired = ⌛ Muda wa malipo { $payment } umeisha
payment-title-review = 🔍 Malipo { $payment } yanakaguliwa
payment-method = Njia: { $method }
payment-paid = Umelipa: { $due }
payment-credited = Kwenye pochi yako: <b>{ $amount }</b>
payment-fee = Ada: { $fee }
payment-fee-included = Ikiwemo ada: { $fee }
payment-until = Mwisho wa kulipa: { $at }
payment-at = Muda: { $at }
payment-flag-over = ℹ️ Kiasi kilichofika ni zaidi ya { $amount } ulichotaka. Chote kipo kwenye pochi yako.
payment-flag-under = ℹ️ Kiasi kilichofika ni pungufu ya kilichoombwa, hivyo pochi yako imepata chini ya { $amount }.
payment-flag-nothing = ℹ️ Kiasi kilichofika ni chini ya ada ya { $fee }, hivyo hakuna kilichobaki kwa pochi yako. Tafadhali tuandikie.
payment-flag-late = ℹ️ Yamefika muda ukiwa umeisha. Hata hivyo yamehesabiwa.
payment-flag-unasked = ℹ️ Hayakuhusu malipo yako yoyote yaliyo wazi, hivyo tumeyaweka kwenye pochi yako.
payment-flag-again = ℹ️ Yamelipwa { $count ->
    [one] mara moja
   *[other] mara { $count }
  }. Pochi yako imepata yote, jumla { $amount }. Tuandikie ukitaka kilichozidi kirudishwe.
payment-now-created = Subiri kidogo, tafadhali: tunaiomba { $method }.
payment-now-pending = 👉 { $instructions }

    Pesa zitaingia zenyewe kwenye pochi yako mara tu { $method } itakapothibitisha, mara nyingi ndani ya dakika moja. Hapo ujumbe huu utabadilika.
payment-now-failed = { $why } Hakuna kilichoongezwa kwenye pochi yako.

    Ikiwa pesa zimekatwa kwako hata hivyo, zitawekwa hapa mara tu zikifika.
payment-now-expired = Hakuna aliyelipa kwa wakati, hivyo hakuna kilichoongezwa kwenye pochi yako.

    Ikiwa ulilipa dakika ya mwisho, pesa zitawekwa hapa mara tu zikifika.
payment-now-review = { $method } haikusema wazi kama umelipa. Mhudumu anayaangalia malipo haya, hivyo tafadhali usilipe tena. Tutakujulisha hapa.
payment-now-succeeded = Salio lako: <b>{ $balance }</b>
payment-do-phone = Tafadhali thibitisha ombi kwenye simu yako.
payment-do-page = Tafadhali lipa kwenye ukurasa wa malipo.
payment-do-invoice = Tafadhali lipa ankara iliyo kwenye chat hii. Usipoiona, subiri kidogo kisha anza upya.
payment-do-wait = Tafadhali subiri kidogo.
payment-reason-1 = Salio la simu halitoshi.
payment-reason-1019 = Muda wa ombi kwenye simu umeisha.
payment-reason-1032 = Ombi limekataliwa kwenye simu.
payment-reason-1037 = Simu haikujibu.
payment-reason-never-started = Ombi halikuifikia huduma ya malipo.
payment-reason-unreachable = Huduma ya malipo haikupatikana.
payment-reason-worth-changed = Thamani ya Star imebadilika katikati ya shughuli.
payment-reason-busy = Telegram ina shughuli nyingi kwa sasa.
payment-reason-no-chat = Ankara haikuweza kutumwa kwenye chat yako.
payment-reason-other = Huduma ya malipo imekataa.
checkout-busy = Duka halikuweza kujibu kwa wakati. Hujatozwa chochote; tafadhali bonyeza kitufe cha kulipa tena.
button-open-payment-page = 🔗 Fungua ukurasa
button-try-again = 🔁 Jaribu tena
button-payment-help = 💬 Msaada wa malipo
button-copy-payment = 📋 Nakili kumbukumbu
button-see-payment = 💳 Tazama malipo

receipt-payment = ✅ <b>Malipo { $payment } yamepokelewa</b>

    { $facts }

    Salio lako: <b>{ $balance }</b>
receipt-payment-waiting = ✅ <b>Malipo { $payment } yamepokelewa</b>

    { $facts }

    Salio lako: <b>{ $balance }</b>
    Ulichokuwa umeanza bado kinakusubiri.
receipt-reference = Kumbukumbu: <code>{ $reference }</code>
note-enough-now = ✅ Salio lako sasa linatosha.
note-still-short = ⚠️ Pesa zimefika, lakini bado { $amount } imepungua.
note-go-on = ✅ Pesa zimefika. Unaweza kuendelea ulipoishia.
news-payback = ↩️ <b>Malipo { $payment } yamerudishwa</b>

    Kiasi cha { $amount } kimetoka kwenye pochi yako na kurudi kwako kwa { $method }.
    Salio lako: <b>{ $balance }</b>
news-credit = 🎁 <b>Kiasi cha { $amount } kimeongezwa kwenye pochi yako</b>

    Duka linasema: { $reason }
    Salio lako: <b>{ $balance }</b>
news-debit = ➖ <b>Kiasi cha { $amount } kimetolewa kwenye pochi yako</b>

    Duka linasema: { $reason }
    Salio lako: <b>{ $balance }</b>
news-refund = ↩️ <b>Kiasi cha { $amount } cha oda { $order } kimerudi</b>

    Duka linasema: { $reason }
    Salio lako: <b>{ $balance }</b>
news-stars-unclear = ⭐ Stars zako zimefika, lakini hatukuweza kujua ni za nini. Mhudumu analifuatilia suala hili. Nambari ya tozo ni <code>{ $charge }</code>.

wallet = <b>👛 Pochi yako</b>

    Salio: <b>{ $balance }</b>
    { $held }

    { $lately }
wallet-held = Kilichotengwa kwa oda zinazoendelea: { $amount }
wallet-nothing-held = Hakuna kilichotengwa kwa oda zinazoendelea.
wallet-lately = Hivi karibuni:
    { $lines }
wallet-empty = Bado hakuna miamala hapa. Ongeza salio, na uko tayari kuweka oda.
history = <b>📜 Pochi yako, mstari kwa mstari</b>
    Salio: <b>{ $balance }</b>

    { $lines }
history-empty = <b>📜 Pochi yako, mstari kwa mstari</b>

    Bado hakuna miamala hapa.
history-end = <b>📜 Pochi yako, mstari kwa mstari</b>

    Hakuna ya zamani zaidi.
history-in = { $at } · <b>+{ $amount }</b> · { $what }
history-out = { $at } · <b>−{ $amount }</b> · { $what }
history-topup = malipo { $number }
history-charge = oda { $number }
history-freed = zilizorudi kutoka oda { $number }
history-refund = marejesho ya oda { $number }
history-merge = kutoka akaunti yako nyingine
history-credit = kutoka dukani
history-debit = kimetolewa na duka
history-payback = malipo { $number } yamerudishwa
history-payback-freed = malipo { $number } hayakurudishwa
history-other = nyingine
payments = <b>💳 Malipo yako</b>

    Bonyeza moja uone yote kuhusu malipo hayo.
payments-empty = <b>💳 Malipo yako</b>

    Hakuna malipo hapa.
payment-label-pending = ⏳ { $payment } · { $amount } · { $at }
payment-label-succeeded = ✅ { $payment } · { $amount } · { $at }
payment-label-failed = ❌ { $payment } · { $amount } · { $at }
payment-label-expired = ⌛ { $payment } · { $amount } · { $at }
payment-label-review = 🔍 { $payment } · { $amount } · { $at }
button-history = 📜 Historia
button-payments = 💳 Malipo
button-page-only = · { $page } ·
toast-page-only = Ukurasa { $page }

paysupport = <b>💬 Msaada wa malipo</b>

    Pesa zinazofika huwekwa zenyewe, hata zikichelewa. Malipo yakichukua zaidi ya saa moja, au kukiwa na tatizo, tuambie: tunawajibika kwa kila malipo yanayofanyika hapa. Msaada wa Telegram yenyewe hauwezi kusaidia kwa malipo haya.

    { $which }
paysupport-which = Ni malipo gani?
paysupport-none = Bado huna malipo.
paysupport-payment = <b>💬 Msaada wa malipo { $payment }</b>

    { $advice }

    { $contact }
    Tafadhali taja haya: malipo <code>{ $payment }</code> ({ $method }), mteja <code>{ $customer }</code>.
paysupport-copied = Malipo { $payment }; mteja { $customer }
paysupport-pending = Yanasubiri pesa zako. Ukishalipa, pesa zitaingia zenyewe kwenye pochi; hakuna haja ya kulipa mara mbili.
paysupport-succeeded = Yamefika na kuwekwa kwenye pochi. Kiasi kikiwa si sahihi, au ukitaka pesa zako zirudi, tuandikie.
paysupport-failed = Hayakukamilika, na hakuna kilichowekwa. Ikiwa pesa zimekatwa kwako hata hivyo, zitakuja hapa zenyewe au zitarudi kwako; baada ya saa moja, tuandikie.
paysupport-expired = Hakuna aliyelipa kwa wakati. Ikiwa ulilipa dakika ya mwisho, pesa zitakuja hapa zenyewe; baada ya saa moja, tuandikie.
paysupport-review = Mhudumu tayari anayaangalia. Tafadhali usilipe tena.

## Staff: services, keys, the team and broadcasts

manage-ask = <b>🛍 Badilisha huduma</b>

    Zinauzwa: { $on }. Haziuzwi: { $off }.

    ✍️ Ipi? Tuma nambari yake, au maneno ya jina lake.
manage-found = <b>🔎 Huduma za “{ $words }”</b>

    Unamaanisha ipi? Unaweza pia kutuma maneno mengine.
manage-off-sale = <b>⏸ Huduma zisizouzwa</b>

    Wateja hawazioni hizi.
manage-off-sale-none = <b>⏸ Huduma zisizouzwa</b>

    Hakuna: zote zinauzwa.
button-off-sale = ⏸ Haziuzwi { $number }
button-service-on = 🟢 { $number } · { $name }
button-service-off = ⏸ { $number } · { $name }

manage-service = <b>{ $number } · { $service }</b>
    { $category } · { $type }

    { $state }
    💰 Bei: <b>{ $rate }</b>
    { $margin }
    📏 Kuanzia { $min } hadi { $max }
    { $can }
    { $source }
    { $aliases }
manage-on = 🟢 Inauzwa
manage-off = ⏸ Imesimamishwa: haiuzwi
manage-vanished = 🚫 Haiuzwi: mtoa huduma wake hana tena
manage-per-thousand = { $rate } kwa kila 1000
manage-per-order = { $rate } kwa kila oda
manage-margin = 🏭 Gharama: { $cost }, faida: { $margin } ({ $over } juu ya gharama)
manage-loss = ⚠️ Gharama: { $cost }, hivyo kila mauzo yanapoteza { $margin } ({ $over } chini ya gharama)
manage-cost-unknown = 🏭 Gharama: mtoa huduma wake hajaitaja
manage-by-hand = 🏭 Gharama: haijulikani, mnatoa wenyewe
manage-can-refill = kujaza upya
manage-can-cancel = kughairi
manage-can-dripfeed = kutolewa kwa awamu
manage-can = 🛟 Inawezekana: { $can }
manage-can-nothing = 🛟 Hakuna kujaza upya, kughairi wala kutolewa kwa awamu
manage-source = 🚚 Kutoka kwa { $provider }, nambari yake huko { $theirs }
manage-source-hand = 🙌 Inatolewa kwa mkono
manage-aliases = 🏷 Majina mengine: { $names }
manage-aliases-none = 🏷 Hakuna majina mengine
button-pause = ⏸ Simamisha
button-resume-sale = ▶️ Uza tena
button-set-rate = 💰 Weka bei
button-set-markup = 📈 Weka nyongeza
button-add-alias = 🏷 Ongeza jina
button-remove-alias = 🏷 Ondoa jina
button-as-customer = 👁 Ona kama mteja

manage-ask-rate = <b>💰 Bei mpya ya { $number } · { $service }</b>

    Sasa: { $rate }
    { $margin }

    ✍️ Tuma bei mpya, kwa mfano 1.25.
manage-ask-markup = <b>📈 Nyongeza ya bei ya { $number } · { $service }</b>

    Sasa: { $rate }
    { $margin }

    ✍️ Tuma asilimia juu ya gharama, kwa mfano 50 au 12.5.
manage-ask-alias = <b>🏷 Jina jingine la { $number } · { $service }</b>

    ✍️ Tuma jina ambalo wateja wanaweza kuagizia, kwa mfano wanavyoliita wao.
manage-aliases-ask = <b>🏷 Majina ya { $number } · { $service }</b>

    Lipi liondolewe?

manage-title-pause = ⏸ Simamisha { $number } · { $service }
manage-title-resume = ▶️ Uza tena { $number } · { $service }
manage-title-rate = 💰 Bei mpya ya { $number } · { $service }
manage-title-markup = 📈 Nyongeza mpya ya { $number } · { $service }
manage-title-alias = 🏷 Jina jingine la { $number } · { $service }
manage-title-unalias = 🏷 Ondoa jina la { $number } · { $service }
manage-old-new = Sasa: { $old }
    Baadaye: <b>{ $new }</b>
manage-change-rate = Sasa: { $old }
    Baadaye: <b>{ $new }</b>
    { $margin }
manage-change-markup = Sasa: { $old }
    Baadaye: <b>{ $new }</b>, yaani { $over } juu ya gharama
    { $margin }
manage-change-alias = Majina mengine ya sasa: { $names }
    Jipya: <b>{ $name }</b>
manage-change-unalias = Majina mengine ya sasa: { $names }
    Linaondolewa: <b>{ $name }</b>
manage-why = <b>{ $title }</b>

    { $change }

    ✍️ Kwa nini? Chagua sababu, au iandike. Inabaki kwenye kumbukumbu.
manage-confirm = <b>{ $title }?</b>

    { $change }

    { $consequence }
    📝 Sababu: { $reason }
manage-then-pause = 👉 Wateja hawataiona tena, na makadirio ya bei yaliyo wazi yatakataliwa. Oda zilizowekwa zitaendelea.
manage-then-resume = 👉 Wateja wanaweza kuiagiza mara moja.
manage-then-rate = 👉 Inaanza mara moja: wateja wenye makadirio ya bei yaliyo wazi wataulizwa tena. Oda zilizowekwa zinabaki na bei yake.
manage-then-markup = 👉 Inaanza mara moja: wateja wenye makadirio ya bei yaliyo wazi wataulizwa tena. Oda zilizowekwa zinabaki na bei yake.
manage-then-alias = 👉 Atakayeagiza “{ $name }”, kwenye chat au kwa API, atapata huduma hii.
manage-then-unalias = 👉 Oda za “{ $name }”, kwenye chat au kwa API, hazitaeleweka tena.
manage-then-sync = 🔄 Usawazishaji ujao na { $provider } utaweka bei kwa nyongeza yake tena.
button-yes-pause = ⏸ Ndiyo, simamisha
button-yes-resume = ▶️ Ndiyo, iuzwe
button-yes-rate = ✅ Ndiyo, weka bei hii
button-yes-markup = ✅ Ndiyo, weka nyongeza
button-yes-alias = ✅ Ndiyo, ongeza jina
button-yes-unalias = 🏷 Ndiyo, ondoa jina
manage-done-pause = Huduma { $number } imesimamishwa.
manage-done-resume = Huduma { $number } inauzwa.
manage-done-rate = Bei ya huduma { $number } sasa ni { $rate }.
manage-done-markup = Bei ya huduma { $number } sasa ni { $rate }.
manage-done-alias = Huduma { $number } sasa inaitwa pia “{ $name }”.
manage-done-unalias = Huduma { $number } haiitwi tena “{ $name }”.
note-manage-done = ✅ { $done }
toast-manage-done = Hili limeshafanyika: { $done }
note-manage-changed = 🔄 Huduma imebadilishwa wakati huohuo, hivyo hakuna kilichofanyika. Hii ndiyo hali yake ya sasa.
error-alias-known = Huduma hii tayari inaitwa “{ $value }”.
error-rate-as-it-is = Hii ndiyo bei ya sasa tayari: { $value }
reason-provider-trouble = Tatizo kwa mtoa huduma
reason-complaints = Malalamiko
reason-no-demand = Hakuna anayeitaka
reason-works-again = Inafanya kazi tena
reason-cost-changed = Gharama imebadilika
reason-competition = Ushindani
reason-customers-say-so = Wateja wanaiita hivyo

keys = <b>🔑 API key</b>

    { $lines }
keys-none = <b>🔑 API key</b>

    Bado hakuna. Kwa API key, mwundaji wa chatbot anaweza kuweka oda kupitia API.
keys-line = { $mark } <b>Key { $number }</b> · { $owner } · <code>{ $hint }…</code>
    { $scopes }
    { $used }
keys-house = duka lenyewe
keys-partner = { $name }
button-key = Key { $number } · { $owner }
button-new-key = ➕ Key mpya
scope-all = inaweza kufanya yote
scope-read = inaona bei na oda
scope-order = inaweka oda
scope-topup = inaongeza salio la pochi
key-used = Ilitumika mwisho { $at }
key-unused = Haijawahi kutumika
key-valid = 🟢 Inatumika
key-valid-until = 🟢 Inatumika hadi { $at }
key-expired = ⛔ Muda uliisha { $at }
key-revoked = ⛔ Ilifutwa { $at }
key = <b>🔑 Key { $number } ya { $owner }</b>

    { $state }
    Inaanza na: <code>{ $hint }</code>
    Ruhusa: { $scopes }
    Ilitengenezwa: { $created }
    { $used }
button-revoke = ⛔ Futa key
key-why = <b>⛔ Futa key { $number } ya { $owner }</b>

    Inaanza na: <code>{ $hint }</code>
    { $used }

    ✍️ Kwa nini? Chagua sababu, au iandike. Inabaki kwenye kumbukumbu.
key-revoke = <b>⛔ Ufute key { $number } ya { $owner }?</b>

    Inaanza na: <code>{ $hint }</code>
    { $used }

    { $consequence }
    📝 Sababu: { $reason }
key-then-revoked = 👉 Vyote vinavyoitumia vitasimama ndani ya sekunde 5, moja kwa moja. Key hairudishwi; mpya inaweza kutengenezwa.
button-yes-revoke = ⛔ Ndiyo, futa key { $number }
note-key-revoked = ⛔ Key { $number } ya { $owner } imefutwa.
toast-key-revoked = Key { $number } imeshafutwa.
key-owner = <b>🔑 Key mpya: ya nani?</b>

    ✍️ Tuma jina la mshirika, mpya au anayejulikana, au chagua hapa chini. Wateja wanaokuja kwa key ya mshirika ni wa mshirika huyo.
button-key-house = 🏠 Duka lenyewe
key-terms = <b>🔑 Key mpya ya { $owner }</b>

    { $who }

    Iruhusiwe kufanya nini? Bonyeza ili kubadilisha.
key-terms-house = Inahudumia wateja walewale wa bot hii.
key-terms-new = “{ $name }” ni mshirika mpya na atawekwa pamoja na key hii.
key-terms-partner = Mshirika huyu tayari ana { $count ->
    [one] key moja
   *[other] key { $count }
  }.
button-scope-on-read = ☑️ Ona bei na oda
button-scope-off-read = ⬜ Ona bei na oda
button-scope-on-order = ☑️ Weka oda
button-scope-off-order = ⬜ Weka oda
button-scope-on-topup = ☑️ Ongeza salio
button-scope-off-topup = ⬜ Ongeza salio
button-make-key = 🔑 Tengeneza key
key-once = <b>🔑 Key { $number } ya { $owner }</b>

    <code>{ $secret }</code>

    { $where }
    ⚠️ Inakili sasa. Ujumbe huu utajifuta baada ya sekunde { $seconds }, na hakuna anayeweza kuionyesha key tena. Aliye nayo anaweza kutumia pesa za wateja wake.
key-where = Anwani: <code>{ $url }/api.php</code>
button-copy-key = 📋 Nakili key
toast-key-made = Key { $number } imeshatengenezwa. Inaonyeshwa kwenye ujumbe wa juu.
error-scope-needed = Key lazima iruhusiwe kitu. Tafadhali chagua angalau ruhusa moja.
error-invalid-partner-name = Jina la mshirika lina herufi 1 hadi { $most } na si “house”. Tafadhali tuma jingine.
error-key-not-found = Key hii haipo, au imeshafutwa.
error-partner-not-found = Mshirika huyu hayupo.
reason-leaked = Imevuja
reason-unused = Haihitajiki tena
reason-replaced = Nyingine imechukua nafasi

team = <b>👥 Wanaoendesha duka</b>

    { $lines }
team-line = <b>{ $name }</b> · { $role } · <code>{ $id }</code>
team-line-fixed = <b>{ $name }</b> · { $role } · <code>{ $id }</code> · kwa mipangilio
button-member = { $name }
button-hire = ➕ Ongeza mhudumu
role-owner = mmiliki
role-manager = meneja
role-support = msaada
role-none = si mhudumu
role-may-owner = 👑 <b>Mmiliki</b>: yote, pamoja na API key na wahudumu.
role-may-manager = 🛠 <b>Meneja</b>: pia pochi, huduma na matangazo.
role-may-support = 💬 <b>Msaada</b>: anatafuta oda na wateja, na kuona hali zao.
member = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    Tangu { $at }, ameongezwa na { $by }
member-self = <b>👤 { $name }, huyu ni wewe</b>
    <code>{ $id }</code>

    { $may }
    Tangu { $at }, umeongezwa na { $by }

    Mmiliki mwingine anaweza kubadilisha jukumu lako.
member-fixed = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    Mipangilio ya duka inamtaja mmiliki huyu, hivyo anaweza kubadilishwa huko tu.
button-other-role = 🔁 Jukumu jingine
button-dismiss = 🚪 Ondoa
team-hire = <b>➕ Ongeza mhudumu</b>

    ✍️ Tuma @jina la mtu huyo ikiwa amefungua @{ $shop }, la sivyo nambari yake ya Telegram.
team-choose = <b>👤 { $name }</b>
    <code>{ $id }</code>

    Kwa jukumu gani?

    { $lines }
team-choose-other = <b>👤 { $name }</b>
    <code>{ $id }</code>

    Sasa: { $role }. Jukumu gani badala yake?

    { $lines }
button-role-owner = 👑 Mmiliki
button-role-manager = 🛠 Meneja
button-role-support = 💬 Msaada
team-title-hire = 👤 Jukumu kwa { $name }
team-title-dismiss = 🚪 Mwondoe { $name }
team-why = <b>{ $title }</b>
    <code>{ $id }</code>

    Sasa: { $old }
    Baadaye: <b>{ $new }</b>

    ✍️ Kwa nini? Chagua sababu, au iandike. Inabaki kwenye kumbukumbu.
team-confirm = <b>{ $title }?</b>
    <code>{ $id }</code>

    Sasa: { $old }
    Baadaye: <b>{ $new }</b>

    { $consequence }
    📝 Sababu: { $reason }
team-then-dismissed = 👉 Yote ya wahudumu yatafungwa kwa mtu huyu kuanzia hatua inayofuata. Kama mteja hakuna kinachobadilika.
button-yes-hire = ✅ Ndiyo, mpe jukumu
button-yes-dismiss = 🚪 Ndiyo, mwondoe
note-hired = ✅ { $name } sasa ni { $role }.
note-dismissed = 🚪 { $name } si mhudumu tena.
toast-hired = { $name } tayari ni { $role }.
toast-dismissed = { $name } ameshaondolewa.
team-you-hired = 👥 <b>Jukumu lako { $shop } sasa: { $role }</b>

    Usimamizi unaonyesha yanayokusubiri, na menyu kando ya sehemu ya kuandika ina amri zako.
team-you-dismissed = 👋 Wewe si mhudumu wa { $shop } tena. Pochi na oda zako mwenyewe zinabaki kama zilivyo.
error-own-role = Hili ni jukumu lako mwenyewe. Tafadhali mwombe mmiliki mwingine alibadilishe.
error-owner-by-settings = Mipangilio ya duka inamtaja mmiliki huyu. Tafadhali ibadilishe huko.
error-role-as-it-is = Hili ndilo jukumu la mtu huyu tayari.
error-invalid-role = Jukumu hili halipo.
error-person-unknown = Simfahamu { $name }: anapaswa kufungua bot kwanza. Tafadhali tuma nambari yake ya Telegram badala yake.
reason-joins-us = Anajiunga nasi
reason-other-duties = Majukumu mengine
reason-left-us = Ameondoka kazini

closing-why-close = <b>🔧 Ufunge duka kwa muda?</b>

    Wateja wanaweza kuangalia, lakini hawawezi kuagiza wala kuongeza salio, kwenye chati wala kupitia API. Oda zinazoendelea hazisimami, na malipo yaliyoanzishwa yanaingizwa. Wafanyakazi bado wanaweza kufanya yote.

    Kwa nini? Chagua sababu, au andika yako. Inabaki kwenye kumbukumbu; wateja hawaisomi.
closing-why-open = <b>🔓 Ufungue duka tena?</b>

    Kwa nini? Chagua sababu, au andika yako. Inabaki kwenye kumbukumbu.
closing-message = <b>🔧 Wateja wasome nini?</b>

    ✍️ Nitumie maneno machache, kama “Tutarudi saa 12 jioni”; herufi { $most } tu. Yanaonyeshwa yalivyo, katika lugha zote.
button-no-message = Funga bila ujumbe
closing-confirm-close = <b>🔧 Ufunge duka kwa wateja?</b>

    Anayetaka kuagiza au kuongeza salio anasoma:
    <i>{ $told }</i>

    📝 { $reason }
closing-confirm-open = <b>🔓 Ufungue duka kwa wateja?</b>

    Wanaweza kuagiza na kuongeza salio mara moja.
    📝 { $reason }
button-yes-close = 🔧 Ndiyo, funga duka
button-yes-open = 🔓 Ndiyo, fungua duka
closing-done-close = 🔧 Duka limefungwa kwa wateja.
closing-done-open = 🔓 Duka limefunguliwa tena.

export-ask = <b>📄 Hamisha kama CSV</b>

    Faili ya majedwali, mapya kwanza, safu { $most } kwa wingi. Unataka nini?
export-orders = Oda
export-payments = Malipo
export-customers = Wateja
export-when = <b>📄 { $what }</b>

    Ya wakati gani? { $of }

    Siku huanza saa sita usiku ({ $zone }).
export-of-orders = Wakati zilipoagizwa ndio unaohesabiwa.
export-of-payments = Wakati yalipoombwa ndio unaohesabiwa.
export-of-customers = Waliokuja wakati huo, na salio lao la sasa.
period-today = Leo
period-week = Siku 7 zilizopita
period-thirty = Siku 30 zilizopita
period-month = Mwezi huu
period-before = Mwezi uliopita
period-all = Zote
export-ready = 📄 <b>{ $what }</b> · { $period }
    Safu: { $number }
export-ready-part = 📄 <b>{ $what }</b> · { $period }
    Hizi ni safu { $number } mpya zaidi; kuna nyingine. Chagua wakati mfupi zaidi kwa zilizobaki.
export-failed = 📄 <b>{ $what }</b> · { $period }
    Faili haikuweza kuandikwa. Tafadhali jaribu tena baadaye.

announcement = { $text }
broadcast-write-first = <b>📣 Andikia wateja</b>

    ✍️ Nitumie ujumbe kama unavyotaka uwe. Utauona kabla haujatumwa.
broadcast-write = <b>📣 Andikia wateja</b>

    ✍️ Nitumie ujumbe kama unavyotaka uwe. Utauona kabla haujatumwa.

    <b>Ya hivi karibuni</b>
    { $lines }
broadcast-line = <b>{ $broadcast }</b> · { $at } · { $state } · { $sent } kati ya { $total }
    <i>{ $beginning }</i>
broadcast-is-sending = linatumwa
broadcast-is-stopped = limesimamishwa
broadcast-is-done = limekamilika
button-broadcast-open = 📣 Tangazo { $broadcast }
audience-all = wote
audience-language = wanaoongea { $language }
broadcast-draft = <b>📣 Litaonekana hivi</b>

    <blockquote>{ $text }</blockquote>

    👥 Kwa { $audience }: { $count ->
    [one] chat moja
   *[other] chat { $count }
  }. Hawatapata: waliozima ujumbe, na waliozuia bot.
    ✍️ Tuma maneno mengine ili kubadilisha.
broadcast-draft-nobody = <b>📣 Litaonekana hivi</b>

    <blockquote>{ $text }</blockquote>

    👥 Kwa { $audience }: kwa sasa hakuna mtu. Tafadhali chagua ni la nani.
button-broadcast-audience = 👥 Kwa nani?
button-broadcast-test = 🧪 Nitumie mimi
button-broadcast-anew = ✍️ Andika upya
button-broadcast-next = 📣 Tuma kwa { $count ->
    [one] chat moja
   *[other] chat { $count }
  }…
note-broadcast-rewritten = ✍️ Maneno yamebadilishwa.
toast-broadcast-tested = Lipo hapo juu, kama wateja watakavyolipata.
toast-broadcast-dropped = Limeachwa. Hakuna kilichotumwa.
broadcast-audience = <b>👥 Ni la nani?</b>

    Sasa: { $audience }.
button-audience-all = 🌍 Wote · { $number }
button-audience = { $language } · { $number }
broadcast-confirm = <b>📣 Litumwe kwa { $count ->
    [one] chat moja
   *[other] chat { $count }
  }?</b>

    Kwa { $audience }.
    <i>{ $beginning }</i>

    👉 Linaanza kutumwa mara moja, kama ishirini kwa sekunde. Unaweza kulisimamisha, lakini lililotumwa halirudishwi.
button-broadcast-send = 📣 Ndiyo, kwa { $count ->
    [one] chat moja
   *[other] chat { $count }
  }
toast-broadcast-begun = Tangazo { $broadcast } limeshaanza. Halitumwi mara mbili.
broadcast-sending = <b>📣 Tangazo { $broadcast } linatumwa</b>

    { $bar } { $percent }
    Zimetumwa: { $sent }. Zimeshindikana: { $failed }. Kati ya: { $total }.

    Kwa { $audience }.
    <i>{ $beginning }</i>
broadcast-done = <b>✅ Tangazo { $broadcast } limekamilika</b>

    Zimetumwa: { $sent }. Zimeshindikana: { $failed }. Kati ya: { $total }.

    Kwa { $audience }.
    <i>{ $beginning }</i>
broadcast-stopped = <b>✋ Tangazo { $broadcast } limesimamishwa</b>

    { $bar } { $percent }
    Zimetumwa: { $sent }. Zimeshindikana: { $failed }. Kati ya: { $total }.

    Kwa { $audience }.
    <i>{ $beginning }</i>
button-broadcast-stop = ✋ Simamisha
button-broadcast-new = 📣 Ujumbe mpya
button-broadcast-see = 📣 Litazame
broadcast-stop = <b>✋ Usimamishe tangazo { $broadcast }?</b>

    Hadi sasa: { $sent } kati ya { $total }.

    👉 Ambao hawajalipata hawatalipata. Haliwezi kuendelezwa tena.
button-broadcast-stop-yes = ✋ Ndiyo, simamisha
button-broadcast-stop-no = Liendelee
toast-broadcast-stopped = Limesimamishwa.
news-broadcast-done = ✅ <b>Tangazo { $broadcast } limekamilika</b>
    Zimetumwa: { $sent }. Zimeshindikana: { $failed }. Kati ya: { $total }.
error-announcement-too-long = Ni ndefu mno: herufi { $length }, na mwisho ni { $most }. Tafadhali fupisha.
error-broadcast-nobody = Hakuna wa kutumiwa. Tafadhali chagua ni la nani.

## Shop: browse, quote, order

button-page-before = ‹
button-page-after = ›
button-category = { $name } ({ $number })
button-service = { $name } · { $rate }
button-order = 🛒 Weka oda
button-price = 🧮 Bei
button-favourite = ☆ Weka kwenye vipendwa
button-unfavourite = ⭐ Ondoa vipendwani
button-share = 🔗 Shiriki kiungo
button-send-on = 📤 Mtumie rafiki
button-order-number = 📦 Oda { $order }
button-service-page = ℹ️ Huduma
toast-favourite = Sasa ipo kwenye vipendwa vyako.
toast-unfavourite = Haipo tena kwenye vipendwa vyako.

categories = <b>🛍 Huduma</b>

    Chagua kategoria, au andika unachotafuta: <i>insta likes</i>
categories-none = <b>🛍 Huduma</b>

    Kwa sasa hakuna kinachouzwa. Tafadhali rudi baada ya muda mfupi.
category = <b>{ $name }</b>

    { $about }
category-none = <b>{ $name }</b>

    Hakuna kilichobaki kwenye kategoria hii. Tafadhali chagua nyingine.
goods-rates = Bei ni kwa kila 1,000.
goods-rates-mixed = Bei ni kwa kila 1,000; za vifurushi ni kwa kifurushi kizima.
goods-rates-package = Bei ni kwa kifurushi kizima.
goods-line = { $number }. { $name }

favourites = <b>⭐ Vipendwa</b>

    { $parts }
favourites-none = <b>⭐ Vipendwa</b>

    { $parts }
favourites-how = Bado hakuna kitu hapa. Fungua huduma uipendayo na ubonyeze “Weka kwenye vipendwa”: utaikuta hapa.
favourites-gone = { $count ->
    [one] Moja kati yake haiuzwi kwa sasa.
   *[other] Kati yake, { $count } haziuzwi kwa sasa.
  }

service = { $parts }
service-title = <b>{ $name }</b>
    { $category } · Na. { $number }
service-rate = 💵 <b>{ $rate }</b> kwa kila 1,000
service-rate-package = 💵 <b>{ $rate }</b> kwa kifurushi
discount = 🏷 Badala ya <s>{ $public }</s>: unaokoa <b>{ $saved }</b>
service-range = 🔢 Kuanzia { $min } hadi { $max } kwa oda moja
service-range-posts = 🔢 Kuanzia { $min } hadi { $max } kwa kila posti
service-by-post = 📝 Posti mpya za wasifu zinazipata zenyewe
service-by-line = 📝 Unatuma maandishi, moja kwa kila mstari; kila mstari unahesabiwa kama moja
service-time = ⏱ Kwa wastani: { $time }
span-from-to = { $least }–{ $most }
span-seconds = { $count ->
    [one] sekunde { $number }
   *[other] sekunde { $number }
  }
span-minutes = { $count ->
    [one] dakika { $number }
   *[other] dakika { $number }
  }
span-hours = { $count ->
    [one] saa { $number }
   *[other] saa { $number }
  }
span-days = { $count ->
    [one] siku { $number }
   *[other] siku { $number }
  }
span-weeks = { $count ->
    [one] wiki { $number }
   *[other] wiki { $number }
  }
service-refill = ♻️ Zikipungua, zinaweza kujazwa upya
service-no-refill = ➖ Hazijazwi upya zikipungua
service-cancel = ✋ Inaweza kughairiwa ikiwa inaendelea
service-no-cancel = ➖ Haiwezi kughairiwa ikishaanza
service-dripfeed = 💧 Inaweza kutolewa kwa awamu
service-example = Kwa mfano: { $quantity } ni <b>{ $total }</b>
service-about = <i>{ $about }</i>
service-gone = <b>{ $name }</b>

    😔 Huduma hii haiuzwi tena. Hizi ndizo zinazokaribiana nayo:
service-gone-blank = <b>{ $name }</b>

    😔 Huduma hii haiuzwi tena. Tafadhali chagua nyingine.
error-service-gone = Huduma hii haiuzwi tena. Tafadhali chagua nyingine.
error-catalogue-changed = Huduma zimebadilika hivi punde. Tafadhali chagua tena.

search = <b>🔎 Tafuta</b>

    Unatafuta nini? Andika maneno machache, kwa mfano <i>insta likes</i>, au nambari ya huduma.
button-seek = ⌨️ Tafuta unapoandika
search-found = <b>🔎 { $words }</b>
    { $count ->
        [one] Huduma moja inafaa.
       *[other] Huduma { $count } zinafaa.
    } { $about }
search-near = <b>🔎 { $words }</b>

    Sikupata huduma ya hivyo. Hizi ndizo zinazokaribiana:
search-none = <b>🔎 { $words }</b>

    Sikupata chochote. Tafadhali jaribu maneno mengine, au pitia huduma zote.
search-link = <b>🔗 Ungependa kiungo chako kipate nini?</b>
    <code>{ $link }</code>

    { $about }
search-link-none = <b>🔗 Kiungo chako</b>
    <code>{ $link }</code>

    Sina huduma za viungo vya tovuti hii. Tafadhali pitia huduma zote.

inline-about = { $category } · { $rate } kwa kila 1,000
inline-about-package = { $category } · { $rate } kwa kifurushi
inline-near = Hakuna inayolingana kabisa. Zinazokaribiana ›
inline-none = Kwa sasa hakuna kinachouzwa. Fungua duka ›
inline-invitation = 🎁 Mwalike rafiki kwenye duka
inline-invitation-card = <b>{ $shop }: likes, wafuasi na views kwa kurasa zako</b>

    Unaona bei kamili kabla ya kuweka oda, na pesa za kisichotolewa zinarudi zenyewe kwenye pochi yako.
button-visit-shop = 🛍 Fungua duka

ask = { $parts }
ask-service = 🛒 <b>{ $name }</b>
ask-now = Sasa: <code>{ $value }</code>
ask-link-url = <b>Kiungo gani?</b> Tuma anwani ya ukurasa au posti, kwa mfano:
    <code>{ $example }</code>

    Lazima iwe wazi ili kila mtu aweze kuiona.
ask-link-profile = <b>Wasifu gani?</b> Tuma kiungo chake au @jina lake, kwa mfano:
    <code>{ $example }</code>

    Lazima uwe wazi ili kila mtu aweze kuuona.
ask-link-any = <b>Kwa ajili ya nini?</b> Tuma kiungo au jina la oda hii, kwa mfano:
    <code>{ $example }</code>
ask-link-none = <b>Kwa ajili ya nini?</b>
ask-quantity = <b>Ngapi?</b> Chagua, au andika nambari kuanzia { $min } hadi { $max }.

    { $rate }
ask-comments = <b>Maoni gani?</b> Yatume kwa ujumbe mmoja, moja kwa kila mstari.
ask-comments-counted = <b>Maoni gani?</b> Yatume kwa ujumbe mmoja, moja kwa kila mstari: kuanzia { $min } hadi { $max }. Kila mstari ni oni moja.
ask-usernames = <b>Majina gani ya watumiaji?</b> Yatume kwa ujumbe mmoja, moja kwa kila mstari.
ask-usernames-counted = <b>Majina gani ya watumiaji?</b> Yatume kwa ujumbe mmoja, moja kwa kila mstari: kuanzia { $min } hadi { $max }.
ask-keywords = <b>Maneno muhimu gani?</b> Yatume kwa ujumbe mmoja, moja kwa kila mstari.
ask-hashtags = <b>Hashtag gani?</b> Zitume kwa ujumbe mmoja, moja kwa kila mstari, kwa mfano <i>#travel</i>.
ask-hashtag = <b>Hashtag ipi?</b> Kwa mfano <i>#travel</i>.
ask-username = <b>Jina gani la mtumiaji?</b> Litume kama lilivyo kwenye wasifu, kwa mfano <i>@name</i>.
ask-media = <b>Posti gani?</b> Tuma kiungo chake: walioipenda watatajwa.
ask-groups = <b>Vikundi gani?</b> Tuma viungo vyake, kimoja kwa kila mstari.
ask-answer-number = <b>Jibu gani la kura?</b> Tuma nambari yake, ukihesabu kuanzia juu.
ask-min = <b>Angalau ngapi kwa kila posti mpya?</b> Kuanzia { $min } hadi { $max }.
ask-max = <b>Zisizozidi ngapi kwa kila posti mpya?</b> Kuanzia { $min } hadi { $max }. Idadi inachaguliwa kwa bahati kati ya hizo mbili.
ask-posts = <b>Kwa posti mpya ngapi?</b>
ask-old-posts = <b>Kwa posti ngapi zilizopo tayari?</b> Unaweza kuruka hili.
ask-delay = <b>Ianze dakika ngapi baada ya posti?</b> Unaweza kuruka hili.
ask-expiry = <b>Hadi siku gani?</b> Iandike kama siku/mwezi/mwaka, kwa mfano <i>31/12/2030</i>. Unaweza kuruka hili.
ask-runs = <b>💧 Kwa awamu ngapi?</b> Kila awamu inatoa { $quantity }, hivyo awamu mbili ni mara mbili ya idadi na ya gharama.
ask-interval = <b>💧 Dakika ngapi kati ya awamu mbili?</b>
ask-country = <b>Kutoka nchi gani?</b> Andika jina lake au herufi zake mbili. Unaweza kuruka hili.
ask-device = <b>Kutoka vifaa gani?</b> Kwa mfano <i>desktop</i> au <i>mobile</i>. Unaweza kuruka hili.
ask-type-of-traffic = <b>Ziara za aina gani?</b> Kwa mfano <i>direct</i>, <i>social</i> au <i>search</i>. Unaweza kuruka hili.
ask-google-keyword = <b>Maneno gani kwenye injini ya kutafuta?</b> Unaweza kuruka hili.
ask-referring-url = <b>Wanatoka ukurasa gani?</b> Tuma kiungo chake. Unaweza kuruka hili.

button-quantity = { $quantity } · { $total }
button-number = { $count }
button-minutes = dk { $count }
button-hours = saa { $count }
button-keep = ✅ { $value }
button-skip-all = Ruka zilizobaki
button-at-once = Zote kwa pamoja
note-understood = ✍️ Ninaisoma hii kama <b>{ $number }</b>.
note-lines-added = ✍️ Imeongezwa. Sasa kuna { $count ->
    [one] mstari mmoja
   *[other] mistari { $count }
  }.

quote = { $parts }
quote-title = <b>🧾 Oda yako</b>
quote-service = 🛍 <b>{ $name }</b>
quote-link = 🔗 <code>{ $link }</code>
quote-quantity = 🔢 { $quantity }
quote-runs = 🔢 { $quantity }: awamu { $runs } za { $each }, kila baada ya { $count ->
    [one] dakika moja
   *[other] dakika { $count }
  }
quote-posts = 🔢 Zisizozidi { $quantity }: posti { $posts }, kila moja hadi { $most }
quote-input = ▫️ { $name }: { $value }
quote-lines = { $count ->
    [one] “{ $first }”
   *[other] { $count }, ya kwanza “{ $first }”
  }
quote-was = Awali: <s>{ $was }</s>
quote-total = Jumla: <b>{ $total }</b>
quote-checked = <i>Bei ikibadilika kabla hujaagiza, nitakuuliza tena.</i>
quote-balance = Salio: { $balance }, baada ya oda { $after }
quote-short = ⚠️ Salio lako ni { $balance }: <b>{ $missing }</b> imepungua.
quote-elsewhere = ⚠️ Kiungo hiki kinaelekea tovuti tofauti na ile ya huduma hii. Tafadhali kiangalie tena.
quote-running = ⚠️ Oda yako { $order } ya kiungo hikihiki bado inaendelea. Mbili kwa pamoja haziwezi kutofautishwa; ni bora kusubiri iishe.
quote-stale = <b>{ $name }</b>

    Huduma hii imebadilika tangu ulipoanza. Tafadhali endelea uone kinachohitajika sasa.

input-link = Kiungo
input-quantity = Idadi
input-comments = Maoni
input-usernames = Majina ya watumiaji
input-keywords = Maneno muhimu
input-hashtags = Hashtag
input-hashtag = Hashtag
input-username = Jina la mtumiaji
input-media = Posti
input-groups = Vikundi
input-answer-number = Jibu
input-min = Kwa posti, angalau
input-max = Kwa posti, mwisho
input-posts = Posti mpya
input-old-posts = Posti za zamani
input-delay = Kusubiri kwa dakika
input-expiry = Hadi
input-country = Nchi
input-device = Kifaa
input-type-of-traffic = Aina ya ziara
input-google-keyword = Maneno ya kutafuta
input-referring-url = Wanakotoka
input-runs = Awamu
input-interval = Dakika kati ya awamu
input-quoted = “{ $name }”
input-between = { ", " }

button-confirm = ✅ Weka oda: { $total }
button-topup-exactly = 💳 Ongeza { $missing } kamili
button-pay-order = ⚡ Lipa { $amount } sasa
button-change = ✏️ { $what }
button-in-parts = 💧 Kwa awamu
button-in-parts-change = 💧 Awamu
toast-price-changed = Bei imebadilika hivi punde. Tafadhali angalia mpya na uthibitishe tena.
toast-already-placed = Oda { $order } imeshawekwa. Haijawekwa mara mbili.
toast-already-placed-many = { $count ->
    [one] Oda hii imeshawekwa. Haijawekwa mara mbili.
   *[other] Oda hizi { $count } zimeshawekwa. Hakuna iliyowekwa mara mbili.
  }
error-price-changed = Bei imebadilika muda huuhuu. Tafadhali angalia tena.
error-quantity-unclear = Siwezi kusoma “{ $value }” kama nambari kamili. Tafadhali andika tarakimu, kwa mfano 1000 au 1.5k.
error-lines-out-of-range = Tafadhali tuma mistari kuanzia { $min } hadi { $max }. Umetuma { $quantity }.
error-post-out-of-range = Tafadhali chagua kuanzia { $min } hadi { $max } kwa kila posti. Umeandika { $quantity }.
error-date-passed = Siku ya { $value } imeshapita. Tafadhali andika ya baadaye.

receipt-order = ✅ <b>Oda { $order } imepokelewa</b>

    { $facts }
    💰 { $price }
    🕓 { $when }

    Salio lako: <b>{ $balance }</b>
receipt-order-awaiting = 🧾 <b>Oda { $order } inasubiri malipo yako</b>

    { $facts }
    💰 { $price }

    Ya kulipa: <b>{ $due }</b>. Itaanza yenyewe pesa zikifika.

pay-methods = <b>⚡ Lipa { $missing } sasa</b>

    Oda itaanza mara tu ikilipiwa. Ungependa kulipa vipi?
button-pay-by = { $method } · { $due }
pay-confirm = <b>⚡ Lipa kwa { $method }</b>

    { $facts }

    { $next }
pay-price = Oda yako: { $price }
pay-balance = Kwenye pochi yako: { $balance }
button-pay-now = ✅ Lipa { $due }, weka oda
pay-not-needed = <b>✅ Pochi yako sasa inatosha</b>

    Salio lako ni { $balance }. Tafadhali rudi na uthibitishe oda.

price-which = <b>🧮 Itagharimu kiasi gani?</b>

    Andika huduma na idadi, kwa mfano <i>insta likes 1000</i>.
price-several = <b>🧮 { $words }</b>

    Unamaanisha ipi kati ya hizi?
price-near = <b>🧮 { $words }</b>

    Sikupata huduma ya hivyo. Hizi ndizo zinazokaribiana:
price = <b>🧮 Gharama yake</b>

    { $parts }
price-how-many = Ngapi? Chagua, au andika nambari kuanzia { $min } hadi { $max }.
price-other = Andika nambari nyingine uone bei yake.
button-price-other = 🧮 Huduma nyingine

mass = <b>📋 Oda nyingi kwa pamoja</b>

    Tuma mstari mmoja kwa kila oda, mistari isiyozidi { $most }: huduma, kiungo na idadi, vikitenganishwa na |.

    <code>{ $example }</code>

    Huduma inaweza kuwa nambari au jina lake. Utaona kila mstari na bei yake kabla ya oda yoyote kuwekwa.
mass-preview = { $parts }
mass-title = <b>📋 Mistari iliyo sawa: { $good } kati ya { $all }</b>
mass-good = ✅ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
mass-running = ⚠️ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
    Oda yako { $order } ya kiungo hiki bado inaendelea.
mass-bad = ❌ { $number }. <code>{ $line }</code>
    { $why }
button-mass-confirm = ✅ { $count ->
    [one] Weka oda moja: { $total }
   *[other] Weka oda { $count }: { $total }
  }
button-mass-anew = ✏️ Andika upya
receipt-mass = ✅ <b>{ $count ->
    [one] Oda moja imepokelewa
   *[other] Oda { $count } zimepokelewa
  }</b>

    { $parts }

    💰 { $total }
    🕓 { $when }

    Salio lako: <b>{ $balance }</b>
receipt-mass-line = <b>{ $order }</b> · { $service } × { $quantity } · { $price }
error-mass-line = Hii si oda. Tafadhali andika huduma | kiungo | idadi.
error-mass-no-lines = Sikupata oda hapa. Tafadhali andika moja kwa kila mstari: huduma | kiungo | idadi.
error-mass-type = { $service } inahitaji zaidi ya kiungo na idadi. Tafadhali iagize peke yake.
error-mass-repeated = Hii ni sawa na mstari wa { $line }. Tafadhali ongeza idadi yake huko badala yake.
error-mass-too-many = Hii ni mistari { $count }, na mwisho kwa mara moja ni { $most }. Tafadhali itume kwa sehemu kadhaa.

## The desk: today, what needs a person, finding, orders, payments and wallets, as staff sees them

error-staff-only-manager = Hii ni kwa mameneja wa duka pekee.
error-staff-only-owner = Hii ni kwa wamiliki wa duka pekee.
error-act-not-possible = Hii haiwezekani tena: kuna kilichobadilika. Tafadhali angalia tena.
error-find-words = Tafadhali tuma herufi 1 hadi { $most }.
error-nothing-found = Hatukupata chochote kwa "{ $words }". Tafadhali jaribu nambari, simu, jina la mteja, @jina au kiungo.
error-nobody-found = Hatukumpata yeyote kwa "{ $words }". Tafadhali jaribu simu, @jina au nambari ya mteja.
error-reason-too-long = Sababu ni ndefu mno: mwisho ni herufi { $most }. Tafadhali ifupishe.
error-debit-too-large = Pochi ina { $max }. Haiwezekani kutoa zaidi ya hapo.
error-wallet-too-short = Pochi ina { $max } tu. Malipo yanaweza kurudishwa pesa zake zikiwa bado kwenye pochi.
error-payment-settled = Malipo { $payment_id } yameshaamuliwa.
error-no-more-pages = Huu ni ukurasa wa mwisho.

button-find = 🔎 Tafuta
button-find-again = 🔎 Tafuta kingine
button-credit = ➕ Weka pesa
button-debit = ➖ Toa pesa
button-block = 🚫 Zuia
button-block-person = 🚫 Mzuie mteja huyu
button-unblock = ✅ Mfungulie mteja
button-manage = 🛍 Badilisha huduma
button-broadcast = 📣 Tangazo
button-close-shop = 🔧 Funga kwa muda
button-open-shop = 🔓 Fungua duka
button-csv = 📄 Hamisha data
button-keys = 🔑 API key
button-team = 👥 Wahudumu
button-log = 📜 Kumbukumbu
button-queue-review = ⚖️ Za kukagua: { $number }
button-queue-hand = ✋ Kwa mkono: { $number }
button-queue-payments = 💳 Malipo: { $number }
button-queue-late = ⏳ Zimechelewa: { $number }
button-queue-suppliers = 🔌 Watoa huduma: { $number }
button-queue = ⚖️ Foleni ya ukaguzi
button-sorder = 📦 Oda { $order }
button-spayment = 💳 Malipo { $payment }
button-story = 📜 Historia yote
button-whole-order = 📦 Oda yenyewe
button-inputs = 📄 Taarifa zote (faili)
button-copy-link = 📋 Nakili kiungo
button-copy-phone = 📋 Nakili simu

desk = <b>🛠 Usimamizi</b> · { $day }

    { $needs }

    { $orders }
    { $money }
    { $health }
desk-exactly = { $number }
desk-or-more = { $number } au zaidi
desk-marked = { $mark } { $word }
desk-nothing-waits = 👌 Hakuna kinachokusubiri kwa sasa.
desk-waits = <b>Haya yanahitaji mtu:</b>
    { $lines }
desk-waits-review = ⚖️ Oda zinazokaguliwa: { $number }
desk-waits-hand = ✋ Oda za kutolewa kwa mkono: { $number }
desk-waits-payments = 💳 Malipo yanayokaguliwa: { $number }
desk-waits-late = ⏳ Aina za kazi zilizochelewa: { $number }
desk-waits-paused = ⏸ Mtoa huduma { $provider } amesimamishwa
desk-waits-low = 🪫 Salio kwa mtoa huduma { $provider } linaisha: { $balance }
desk-orders = <b>Oda za leo: { $orders }</b>
    { $states }
    👥 Wateja wapya: { $customers }
desk-no-orders = <b>Leo bado hakuna oda</b>
    👥 Wateja wapya: { $customers }
desk-group = { $mark } { $word } { $number }
desk-group-under-way = Zinaendelea
desk-group-completed = Zimekamilika
desk-group-partial = Kwa sehemu
desk-group-canceled = Zimeghairiwa
desk-group-review = Zinakaguliwa
desk-group-unpaid = Hazijalipiwa
desk-money = 💰 Mapato { $revenue } · faida { $profit }
    💳 Salio lililoongezwa { $deposits }
    { "" }
desk-money-refunds = 💰 Mapato { $revenue } · faida { $profit }
    ↩️ Marejesho { $refunds }, yameshaondolewa
    💳 Salio lililoongezwa { $deposits }
    { "" }
desk-no-money = { "" }
desk-healthy = 🟢 Kazi zinakwenda kwa wakati.
desk-late = 🔴 Kazi zimechelewa, hadi dakika { $minutes }.
desk-state-awaiting-payment = Inasubiri malipo
desk-state-queued = Inasubiri kutumwa
desk-state-submitting = Inatumwa
desk-state-pending = Ipo kwenye foleni
desk-state-processing = Inashughulikiwa
desk-state-in-progress = Inaendelea
desk-state-completed = Imekamilika
desk-state-partial = Imekamilika kwa sehemu
desk-state-canceled = Imeghairiwa
desk-state-review = Inakaguliwa
desk-payment-created = 🕓 Yameombwa sasa hivi
desk-payment-pending = 🕓 Yanamsubiri mlipaji
desk-payment-succeeded = ✅ Yamefika
desk-payment-failed = ✖️ Hayakulipwa
desk-payment-expired = ⌛ Muda umeisha
desk-payment-review = ⚖️ Yanakaguliwa

queue = <b>{ $title }</b>
    { $hint }

    { $lines }
queue-empty = <b>{ $title }</b>

    👌 Hakuna kinachosubiri hapa.
queue-title-review = ⚖️ Oda zinazokaguliwa
queue-title-hand = ✋ Oda za mkono
queue-title-payments = 💳 Malipo yanayokaguliwa
queue-title-late = ⏳ Kazi zilizochelewa
queue-title-suppliers = 🔌 Watoa huduma wanaokuhitaji
queue-hint-review = Hakuna anayejua kama mtoa huduma anazo. Fungua moja ili ujibu.
queue-hint-hand = Zitoe, kisha fungua kila moja na useme ni kiasi gani kimetolewa.
queue-hint-payments = Njia ya malipo haikujibu wazi. Fungua moja ili uamue.
queue-hint-late = Kazi hizi zimepitiliza muda: mfumo wa nyuma haufanyi kazi, au upande wa nje haujibu.
queue-hint-suppliers = Oda zilizo foleni za mtoa huduma aliyesimamishwa zinasubiri. Mwenye salio dogo anaweza kukataa oda hivi karibuni.
queue-line-review = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔌 { $provider } · tangu { $since }
    ❔ { $note }
queue-line-hand = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🕓 tangu { $since }
queue-line-payment = <b>{ $payment }</b> · { $due } · { $method }
    👤 { $name } · tangu { $since }
    ❔ { $reason }
queue-line-late = ⏳ <b>{ $what }</b>
    Zinazosubiri: { $number }, ya zamani zaidi imechelewa dakika { $minutes }
queue-line-paused = ⏸ <b>{ $provider }</b> amesimamishwa. Salio: { $balance }
queue-line-low = 🪫 Salio kwa <b>{ $provider }</b> linaisha. Salio: { $balance }. Halitoshi siku nyingine kama iliyopita.
queue-balance-unknown = halijulikani
queue-work-dispatch = Kutuma oda kwa { $whose }
queue-work-cancel = Kughairi kwa { $whose }
queue-work-refill = Kujaza upya kwa { $whose }
queue-work-pay = Kuomba malipo kwa { $whose }
queue-work-webhook = Ujumbe wa { $whose }
queue-work-refund = Kurudisha malipo kwa { $whose }
queue-work-other = { $kind }

find-ask = <b>🔎 Tafuta</b>

    Nitumie mojawapo ya hizi:
    • nambari ya oda au ya mteja (<code>#1001</code> ni oda pekee)
    • simu, @jina au nambari ya Telegram (<code>tg:123456</code>)
    • jina au sehemu yake; au nitumie tena ujumbe wa mtu huyo
    • kiungo cha oda
find-results = <b>🔎 Zilizopatikana kwa "{ $words }"</b>

    { $lines }
find-nothing = <b>🔎 Hakuna kwa "{ $words }"</b>

    Huenda imefutwa tayari. Nitumie kitu kingine.
find-line-order = 📦 <b>{ $order }</b> · { $state }
    { $quantity } × { $service } · { $price }
find-line-person = 👤 <b>{ $name }</b>
    Mteja { $number } · { $balance }
find-line-person-blocked = 🚫 <b>{ $name }</b> amezuiwa
    Mteja { $number } · { $balance }

sorder = <b>Oda { $order }</b> · { $state }
    🛍 { $quantity } × { $service }
    { $facts }

    <b>Ya karibuni</b>
    { $latest }

    { $acts }
sorder-link = 🔗 <code>{ $link }</code>
sorder-inputs = 📝 <code>{ $inputs }</code>
sorder-inputs-file = 📄 Taarifa zote zilizotolewa kwa oda { $order }
sorder-runs = 🔁 Kwa awamu { $runs }, kila moja { $each }
sorder-money = 💰 { $parts }
sorder-price = { $price }
sorder-refunded = { $amount } imerudishwa
sorder-cost = inatugharimu { $amount }
sorder-delivered = 📊 Zimetolewa { $delivered } kati ya { $quantity }
sorder-start = 🏁 Idadi ya mwanzo: { $start }
sorder-by-hand = ✋ Inatolewa kwa mkono
sorder-provider = 🔌 Ipo kwa { $provider } kwa nambari <code>{ $number }</code>, huduma yake { $service }
sorder-provider-unplaced = 🔌 Ni ya { $provider }, huduma yake { $service }; bado hajatoa nambari
sorder-service-off = ⏸ Huduma hii haiuzwi tena.
sorder-times = 🕓 Iliwekwa { $placed } · badiliko la mwisho { $changed }
sorder-cancel-asked = ✋ Mtoa huduma aliombwa aghairi { $at }.
sorder-refill-asked = ♻️ Mtoa huduma aliombwa ajaze upya { $at }.
sorder-note = ❔ { $note }

acts-ended-refundable = ℹ️ Imefika mwisho, hivyo haiwezi kukamilishwa, kughairiwa wala kutumwa tena. Bado hadi { $left } inaweza kurudishwa.
acts-ended = ℹ️ Imefika mwisho, na hakuna kilichobaki cha kurudisha.
acts-unpaid = ℹ️ Bado haijalipiwa, hivyo inaweza kughairiwa tu.
acts-being-sent = ℹ️ Inatumwa kwa mtoa huduma sasa hivi. Hakuna kinachoweza kufanyika hadi ajibu, dakika chache tu.
acts-left-sending = ℹ️ Iliachwa ikiwa inatumwa: huenda mtoa huduma anayo. Angalia huko kabla ya kuamua.
acts-review = ℹ️ Hakuna anayejua kama mtoa huduma anayo. Ili kughairi au kutuma tena, jibu ukaguzi.
acts-review-support = ℹ️ Hakuna anayejua kama mtoa huduma anayo. Angalia huko, kisha jibu.
acts-at-provider = ℹ️ Oda ipo kwa { $provider }, hivyo haiwezi kutumwa tena: ingetolewa na kulipiwa mara mbili.
acts-queued = ℹ️ Inasubiri kutumwa kwa { $provider }. Pesa zinaweza kurudishwa ikifika mwisho.
acts-by-hand = ℹ️ Wahudumu wanaitoa wenyewe, hivyo hakuna mtoa huduma wa kutumiwa.
acts-support = ℹ️ Mameneja wanaweza kuikamilisha, kuighairi au kurudisha pesa.

button-answer-review = ⚖️ Jibu ukaguzi
button-act-complete = ✅ Kamilisha
button-act-complete-hand = ✅ Zote zimetolewa
button-act-part = 🟡 Kamilisha sehemu
button-act-part-hand = 🟡 Sehemu imetolewa
button-act-cancel = ✖️ Ghairi na rudisha
button-act-cancel-hand = ✖️ Hakuna kilichotolewa
button-act-resend = 📤 Tuma sasa
button-act-refund = ↩️ Rudisha pesa
act-about-complete = Uko karibu kuikamilisha.
act-about-part = Uko karibu kuikamilisha kwa sehemu.
act-about-cancel = Uko karibu kuighairi.
act-about-resend = Uko karibu kuituma sasa.
act-about-refund = Uko karibu kurudisha pesa zake.
act-part-ask = <b>Kiasi gani cha oda { $order } kimetolewa?</b>

    { $quantity } × { $service }. Kwa tunavyojua: { $delivered }.

    Nitumie nambari kuanzia 1 hadi { $most }.
button-delivered = 📊 { $delivered }, tunavyojua
act-refund-ask = <b>Kiasi gani cha oda { $order } kirudishwe?</b>

    { $quantity } × { $service }. Hadi { $left } inaweza kurudishwa.

    Chagua, au nitumie kiasi.
button-refund-all = ↩️ Chote: { $amount }
act-reason = <b>Oda { $order }: kwa nini?</b>

    { $quantity } × { $service } · { $price }
    { $act }

    Chagua sababu, au andika yako. { $told }
act-reason-kept = Inabaki kwenye historia ya oda na kwenye kumbukumbu.
act-reason-told = Mteja ataisoma, na inabaki kwenye kumbukumbu.
act-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }
    { $state }

    { $consequence }
    📝 { $reason }

    Hii haiwezi kutenguliwa.
act-over = <b>Oda { $order }</b> · { $state }

    Kuna kilichobadilika, hivyo hii haiwezekani tena.
act-title-complete = Ukamilishe oda { $order }?
act-title-part = Ukamilishe oda { $order } kwa sehemu?
act-title-cancel = Ughairi oda { $order }?
act-title-resend = Utume oda { $order } sasa?
act-title-refund = Urudishe pesa za oda { $order }?
act-keeps-all = 💰 Zote { $quantity } zinahesabiwa zimetolewa. Duka linabaki na { $kept }.
act-keeps-part = 💰 Zinazohesabiwa zimetolewa ni { $delivered } kati ya { $quantity }. Duka linabaki na { $kept }, na { $back } inarudi kwenye pochi.
act-gives-all = ↩️ Kiasi cha { $back } kinarudi kwenye pochi: { $before } → <b>{ $after }</b>.
act-gives-none = ↩️ Hakuna kilicholipwa, hivyo hakuna kinachorudi.
act-sends = 📤 Oda itatumwa kwa { $provider } mapema iwezekanavyo.
act-refunds = ↩️ Kati ya { $taken } iliyolipwa, { $back } inarudi kwenye pochi: { $before } → <b>{ $after }</b>.
act-refunds-partner = 🤝 Mshirika anarudisha { $share } ya kiasi hicho.
act-provider-goes-on = 🔌 { $provider } haambiwi na ataendelea; hatuifuatilii tena huko.
act-provider-stops = 🔌 { $provider } ataombwa asimame. Atakachokuwa ametoa hadi hapo (tunavyojua { $delivered }) ni zawadi.
act-provider-not-stopped = 🔌 { $provider } hawezi kusimamishwa: atakachotoa, na gharama yake kwetu, ni zawadi.
button-confirm-complete = ✅ Ndiyo, kamilisha
button-confirm-part = 🟡 Ndiyo, kwa sehemu
button-confirm-cancel = ✖️ Ndiyo, ghairi
button-confirm-resend = 📤 Ndiyo, tuma
button-confirm-refund = ↩️ Ndiyo, rudisha
note-act-done = ✅ { $done }
toast-act-done = Hili limeshafanyika: { $done }
act-done-complete = Oda { $order } imekamilika.
act-done-part = Oda { $order } imekamilika kwa sehemu.
act-done-cancel = Oda { $order } imeghairiwa.
act-done-resend = Oda { $order } iko njiani kwa mtoa huduma.
act-done-refund = Pesa za oda { $order } zimerudishwa.

review = <b>⚖️ Oda { $order }: je, ipo kwa { $provider }?</b>

    🛍 { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🔌 { $provider }, huduma yake <code>{ $code }</code>
    🕓 tangu { $since }
    ❔ { $note }

    Itafute kwenye paneli ya mtoa huduma kwa kiungo, huduma na muda. Kisha toa moja ya majibu matatu.
review-answered = <b>Oda { $order }</b> · { $state }

    🛍 { $quantity } × { $service } · { $price }
    Oda hii haikaguliwi tena.
review-number = <b>Oda { $order }: nambari yake kwa { $provider }?</b>

    { $quantity } × { $service }

    Nitumie nambari inayoonyeshwa kwenye paneli ya mtoa huduma.
review-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }

    { $consequence }
    📝 { $reason }

    Hii haiwezi kutenguliwa.
review-title-accepted = Oda { $order } ni nambari { $number } kwa { $provider }?
review-title-resend = Utume oda { $order } tena?
review-title-refund = Urudishe pesa za oda { $order }?
review-consequence-accepted = 🔌 Kuanzia sasa tunaifuatilia huko. Mteja analipia kinachotolewa.
review-consequence-resend = 📤 Oda itatumwa tena kwa { $provider }. Ikiwa anayo tayari, itatolewa na kulipiwa mara mbili.
review-consequence-refund = ↩️ Oda itaghairiwa, na { $price } itarudi kwenye pochi. Ikiwa { $provider } anayo tayari, ni hasara yetu.
review-done-accepted = Oda { $order } inafuatiliwa kwa mtoa huduma.
review-done-resend = Oda { $order } imetumwa tena.
review-done-refund = Oda { $order } imeghairiwa na pesa zimerudishwa.
button-review-accepted = ✅ Ipo: toa nambari yake
button-review-resend = 📤 Haipo: tuma tena
button-review-refund = ↩️ Haipo: rudisha pesa
button-confirm-review-accepted = ✅ Ndiyo, ndiyo hiyo
button-confirm-review-resend = 📤 Ndiyo, tuma tena
button-confirm-review-refund = ↩️ Ndiyo, rudisha

story = <b>📜 Historia ya oda { $order }</b>

    { $lines }
story-line = <i>{ $at }</i> · { $what }
story-word = { $word }
story-placed = 🛒 Imewekwa ({ $mode })
story-payment = 💳 Malipo { $payment } yameombwa: { $due } kwa { $method }
story-payment-event = 💳 Malipo { $payment }: { $state }
story-payment-event-noted = 💳 Malipo { $payment }: { $state } ({ $note })
story-event = ➡️ { $what }
story-event-noted = ➡️ { $what }: { $note }
story-did-by-staff = Na mhudumu
story-did-refunded = Pesa zimerudishwa
story-did-cancel-asked = Mtoa huduma ameombwa aghairi
story-did-cancel-accepted = Mtoa huduma ataghairi
story-did-cancel-refused = Mtoa huduma haghairi
story-did-cancel-unanswered = Mtoa huduma hakujibu kuhusu kughairi
story-did-refill-asked = Mtoa huduma ameombwa ajaze upya
story-did-refill-accepted = Mtoa huduma atajaza upya
story-did-refill-refused = Mtoa huduma hajazi upya
story-did-refill-unanswered = Mtoa huduma hakujibu kuhusu kujaza upya
story-did-wallet-short = Imelipiwa, lakini pochi haitoshi
story-exchange = 🔌 Mazungumzo na { $provider } ({ $action })
    → <code>{ $asked }</code>
    ← <code>{ $answered }</code>
story-money-hold = 💰 { $amount } imetengwa
story-money-post = 💰 { $amount } imekatwa kwa kilichotolewa
story-money-void = 💰 { $amount } imerudi kwenye pochi
story-money-refund = 💰 { $amount } imerudishwa
story-money-earning = 🤝 { $amount } mapato ya mshirika
story-money-unearn = 🤝 { $amount } imerudishwa na mshirika
story-money-cost = 🔌 { $amount } deni kwa mtoa huduma
story-money-other = 💰 { $amount } ({ $cause })

person = <b>👤 { $name }</b> · mteja { $number }
    💰 Salio: <b>{ $balance }</b>
    { $facts }
person-nameless = Hana jina
person-blocked = 🚫 <b>Amezuiwa</b>: hakuna oda, hakuna malipo
person-held = 🔒 Kilichotengwa kwa oda zinazoendelea: { $held }
person-orders = 📦 Oda: { $number }, zinazoendelea: { $active }
person-identity = 📱 <code>{ $identity }</code>
person-chats = { $lines }
person-chat = 💬 { $who } · <code>tg:{ $id }</code> · mara ya mwisho { $seen }
person-chat-gone = 💬 { $who } · <code>tg:{ $id }</code> · amezuia bot
person-chat-named = @{ $username }
person-chat-nameless = hana @jina
person-no-chat = 💬 Hana chat ya Telegram
person-inviter = 🎁 Amealikwa na { $name } · mteja { $number }
person-partner = 🤝 Mteja wa { $partner }
person-group = 🏷 Kundi la bei: { $group }
person-no-group = 🏷 Hana kundi la bei
person-language = 🌐 Lugha: { $language }
person-since = 🕓 Mteja tangu { $since }
button-person-orders = 📦 Oda
button-person-payments = 💳 Malipo
button-person-wallet = 📜 Historia ya pochi
button-write = ✉️ Andika ujumbe
write-ask = <b>✉️ Ujumbe kwa { $name }</b>

    ✍️ Nitumie maneno kama yatakavyosomwa. Utayaona tena kabla hayajatumwa.
write-draft = <b>✉️ Hivi ndivyo { $name } atakavyosoma</b>

    <blockquote>{ $text }</blockquote>

    Utume, au uandike upya.
button-write-send = ✉️ Utume
toast-written = Ujumbe uko njiani kwa { $name }.
note-written = ✉️ Ujumbe uko njiani kwa { $name }.
error-no-chat = Mteja huyu hana chati na boti, kwa hiyo hatuwezi kumwandikia hapa. Tafadhali piga simu au mwandikie kwa njia nyingine.
error-chat-gone = Mteja huyu ameizuia boti, kwa hiyo ujumbe haumfikii. Tafadhali piga simu au mwandikie kwa njia nyingine.
person-list = <b>{ $title }</b>
    { $name } · { $balance }

    { $lines }
person-orders-title = 📦 Oda
person-orders-none = Hakuna oda.
person-order = <b>{ $order }</b> · { $state } · { $at }
    { $quantity } × { $service } · { $price }
person-payments-title = 💳 Malipo
person-payments-none = Hakuna malipo.
person-payment = <b>{ $payment }</b> · { $state } · { $at }
    { $due } · { $method }
person-wallet-title = 📜 Historia ya pochi
person-wallet-none = Bado hakuna miamala kwenye pochi hii.
wallet-line-in = <b>+{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-out = <b>−{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-topup = Malipo { $payment }
wallet-line-charge = Oda { $order } imewekwa
wallet-line-freed = Kisichotolewa cha oda { $order }
wallet-line-refund = Marejesho ya oda { $order }
wallet-line-merge = Kutoka akaunti iliyounganishwa
wallet-line-credit = Zimewekwa na mhudumu
wallet-line-debit = Zimetolewa na mhudumu
wallet-line-payback = Malipo { $payment } yamerudishwa
wallet-line-payback-freed = Malipo { $payment } hayakuweza kurudishwa
wallet-line-other = Nyingine

who-ask = <b>{ $act }</b>

    Kwa nani? Nitumie simu, @jina, nambari ya Telegram au nambari ya mteja.

    Yote kwa pamoja pia yanafaa: <code>{ $example }</code>
who-several = <b>{ $act }</b>

    Kuna watu kadhaa wa "{ $words }". Unamaanisha nani?
who-act-credit = ➕ Weka pesa kwenye pochi
who-act-debit = ➖ Toa pesa kwenye pochi
who-act-block = 🚫 Mzuie au mfungulie mteja
who-example-credit = +254712345678 5 amelipa taslimu
who-example-debit = +254712345678 5 ziliwekwa mara mbili
who-example-block = +254712345678 alipinga malipo

wallet-title-credit = ➕ Weka pesa kwenye pochi
wallet-title-debit = ➖ Toa pesa kwenye pochi
wallet-amount = <b>{ $title }</b>

    👤 { $name }
    💰 Salio: { $balance }

    Kiasi gani? Unaweza kuongeza sababu: <code>5 amelipa taslimu</code>
wallet-reason = <b>{ $title }</b>

    👤 { $name }
    💰 { $amount }

    Kwa nini? Mteja ataisoma sababu, na inabaki kwenye kumbukumbu.
wallet-confirm = <b>{ $title }</b>

    Mteja { $number }. Salio litatoka { $before } hadi <b>{ $after }</b>.
    📝 { $reason }

    Mteja ataambiwa kiasi na sababu.
wallet-confirm-credit = Uweke { $amount } kwa { $name }?
wallet-confirm-debit = Utoe { $amount } kutoka kwa { $name }?
button-confirm-credit = ➕ Ndiyo, weka { $amount }
button-confirm-debit = ➖ Ndiyo, toa { $amount }
note-done-credit = ✅ Kiasi cha { $amount } kimewekwa kwa { $name }. Salio sasa ni { $balance }.
note-done-debit = ✅ Kiasi cha { $amount } kimetolewa kwa { $name }. Salio sasa ni { $balance }.
toast-done-credit = Kiasi cha { $amount } kimeshawekwa kwa { $name }. Hakiwekwi mara mbili.
toast-done-debit = Kiasi cha { $amount } kimeshatolewa kwa { $name }. Hakitolewi mara mbili.

block-title-block = 🚫 Mzuie mteja
block-title-unblock = ✅ Mfungulie mteja
block-reason = <b>{ $title }</b>

    👤 { $name }

    Kwa nini? Chagua sababu, au andika yako. Inabaki kwenye kumbukumbu; mteja haisomi.
block-confirm = <b>{ $title }</b>

    Mteja { $number }
    { $consequence }
    📝 { $reason }
block-confirm-block = Umzuie { $name }?
block-confirm-unblock = Umfungulie { $name }?
block-consequence-block = 🚫 Hakuna oda mpya wala malipo, hapa au kwa API. Oda zinazoendelea zitaendelea ({ $active }), na { $balance } inabaki kwenye pochi. Unaweza kumfungulia wakati wowote.
block-consequence-unblock = ✅ Oda na malipo vinawezekana tena mara moja. Pochi ina { $balance }.
button-confirm-block = 🚫 Ndiyo, mzuie
button-confirm-unblock = ✅ Ndiyo, mfungulie
note-done-block = 🚫 { $name } sasa amezuiwa.
note-done-unblock = ✅ { $name } anaweza kuagiza na kulipa tena.
toast-done-block = { $name } ameshazuiwa.
toast-done-unblock = { $name } ameshafunguliwa.

spayment = <b>Malipo { $payment }</b> · { $state }
    { $facts }

    { $acts }
spayment-due = 💳 { $due } kwa { $method }
spayment-fee = 🧾 Ada yake: { $fee }
spayment-credited = 💰 Imewekwa kwenye pochi: { $credited }
spayment-flag-over = ⚠️ Kilichofika ni zaidi ya kilichoombwa.
spayment-flag-under = ⚠️ Kilichofika ni pungufu ya kilichoombwa.
spayment-flag-late = ⚠️ Yamechelewa kufika.
spayment-flag-unasked = ⚠️ Hakuna aliyeyaomba.
spayment-phone = 📱 <code>{ $phone }</code>
spayment-remote = 🔌 Kwenye njia ya malipo: <code>{ $remote }</code>
spayment-reason = ❔ { $reason }
spayment-asked = <i>{ $at }</i> · 🛒 Yameombwa
spayment-event = <i>{ $at }</i> · { $state }
spayment-event-noted = <i>{ $at }</i> · { $state } ({ $note })
spayment-charge = 🧾 Tozo <code>{ $charge }</code>: { $amount }
spayment-charge-asked = 🧾 Tozo <code>{ $charge }</code>: { $amount }, njia ya malipo iliombwa kuirudisha { $at }
spayment-charge-refunded = 🧾 Tozo <code>{ $charge }</code>: { $amount }, ilirudishwa { $at }
spayment-in-review = ℹ️ { $method } haikujibu wazi. Angalia kwenye vitabu vyake, kisha amua. Pesa zitakazokuja baadaye zitawekwa kwa vyovyote vile.
spayment-open = ℹ️ Bado hayajafika. Yakija, yatawekwa yenyewe.
spayment-unable = ℹ️ { $method } haiwezi kurudisha pesa yenyewe. Zitoe kwenye pochi na uzilipe kwa njia nyingine.
spayment-given-back = ℹ️ Yamerudishwa, au njia ya malipo inaombwa kuyarudisha.
spayment-able = ℹ️ Yanaweza kurudishwa kwa mlipaji pesa zake zikiwa bado kwenye pochi.
button-look-again = 🔄 Uliza tena
button-pay-payback = ↩️ Rudisha
button-pay-arrived = ✅ Yamefika
button-pay-not-paid = ✖️ Hayakulipwa
toast-looking-again = Njia ya malipo inaulizwa tena. Onyesha upya baada ya muda mfupi.
pay-title-payback = Urudishe malipo { $payment }?
pay-title-arrived = Je, malipo { $payment } yamefika?
pay-title-not-paid = Je, malipo { $payment } hayakulipwa?
pay-arrived-ask = <b>Kiasi gani cha malipo { $payment } kimefika?</b>

    Kilichoombwa ni { $due } kwa { $method }. Nitumie kiasi kilichoandikwa kwenye vitabu vyake.
button-arrived-all = 💳 { $amount } kamili
pay-reason = <b>{ $title }</b>

    Kwa nini? Chagua sababu, au andika yako. Inabaki kwenye kumbukumbu.
spayment-confirm = <b>{ $title }</b>

    👤 { $name }
    { $consequence }
    📝 { $reason }

    Hii haiwezi kutenguliwa.
pay-consequence-payback = ↩️ Kiasi cha { $amount } kinatoka kwenye pochi ({ $before } → <b>{ $after }</b>), na { $method } inaombwa kumpa mlipaji. Ikikataa, pesa zinarudi kwenye pochi.
pay-consequence-arrived = 💰 Kinachohesabiwa kimefika ni { $arrived }. Kiasi cha { $amount } kinaingia kwenye pochi: { $before } → <b>{ $after }</b>.
pay-consequence-not-paid = ✖️ Malipo { $payment } ya { $due } yanaisha kama hayakulipwa, na mteja anaambiwa. Pesa zikija hata hivyo, zitawekwa.
pay-over = <b>Malipo { $payment }</b> · { $state }

    Kuna kilichobadilika, hivyo hii haiwezekani tena.
button-confirm-pay-payback = ↩️ Ndiyo, rudisha
button-confirm-pay-arrived = ✅ Ndiyo, yamefika
button-confirm-pay-not-paid = ✖️ Ndiyo, hayakulipwa
note-pay-payback = ✅ Njia ya malipo imeombwa kurudisha malipo { $payment }.
note-pay-arrived = ✅ Malipo { $payment } yamewekwa kwenye pochi.
note-pay-not-paid = ✅ Malipo { $payment } yameisha kama hayakulipwa.
toast-pay-payback = Hili limeshafanyika: malipo { $payment } yanarudishwa.
toast-pay-arrived = Hili limeshafanyika: malipo { $payment } yamewekwa kwenye pochi.
toast-pay-not-paid = Hili limeshafanyika: malipo { $payment } yameisha.

reason-delivered = Imetolewa
reason-delivered-part = Sehemu imetolewa
reason-provider-says = Mtoa huduma amesema
reason-customer-asked = Mteja ameomba
reason-not-delivered = Haikutolewa
reason-wrong-link = Kiungo si sahihi
reason-mistake = Kosa letu
reason-not-at-provider = Haipo kwa mtoa huduma
reason-seen-at-provider = Ipo kwa mtoa huduma
reason-dropped = Zimepungua tena
reason-too-late = Imechelewa mno
reason-goodwill = Nia njema
reason-paid = Imelipwa kwa njia nyingine
reason-compensation = Fidia
reason-charged-back = Amepinga malipo
reason-paid-out = Amelipwa pesa zake
reason-abuse = Matumizi mabaya
reason-own-wish = Ombi lake mwenyewe
reason-settled = Yamemalizwa
reason-paid-twice = Imelipwa mara mbili
reason-seen-at-gateway = Yapo kwenye njia ya malipo
reason-not-at-gateway = Hayapo kwenye njia ya malipo
reason-maintenance = Matengenezo
reason-too-busy = Kazi ni nyingi mno
reason-all-done = Kazi imekamilika

log = <b>📜 Matendo ya mwisho</b>

    { $lines }
log-empty = <b>📜 Matendo ya mwisho</b>

    Bado hakuna kilichoandikwa.
log-line = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }: { $reason }
log-line-bare = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }
