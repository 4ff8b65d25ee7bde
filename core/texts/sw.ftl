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
invoice-title = Ongeza { $amount } { $currency }
invoice-description = Stars { $stars } zinaongeza { $amount } { $currency } kwenye salio lako la { $shop }.
invoice-description-order = Stars { $stars } zinaongeza { $amount } { $currency } kwenye salio lako la { $shop }, nalo linalipia oda yako { $order }. Kinachobaki kitakaa kwenye salio.
instructions-pay-invoice = Tafadhali bonyeza kitufe cha kulipa kwenye ankara iliyo kwenye chat yako: { $amount } { $currency } kwa Telegram Stars.
instructions-confirm-on-phone = Tafadhali thibitisha malipo ya { $amount } { $currency } kwenye simu yako { $phone }.

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
error-invalid-field = { $field } haiwezi kutumika ilivyo. Tafadhali ikague kisha ujaribu tena.
error-not-one-value = Sehemu ya { $field } ina orodha au object. Tafadhali tuma thamani moja.
error-repeated-field = Sehemu ya { $field } imetumwa zaidi ya mara moja ikiwa na thamani tofauti. Tafadhali itume mara moja.
error-invalid-text = Sehemu ya { $field } ina alama ambazo si maandishi. Tafadhali iandike tena.
error-too-long = { $field } ni ndefu mno: mwisho ni herufi { $most }. Tafadhali ifupishe.
error-invalid-json = Ombi hili si JSON sahihi (karibu na herufi ya { $place }). Mara nyingi chanzo ni alama ya nukuu au mstari mpya ndani ya raw body: tumia visual body au fomu.
error-not-an-object = Ombi hili ni orodha ya JSON. Tafadhali tuma JSON object moja yenye sehemu zote.
error-invalid-encoding = Ombi hili si maandishi ya UTF-8. Tafadhali litume kwa UTF-8.
error-body-incomplete = Ombi halikufika lote. Tafadhali litume tena.
error-invalid-multipart = Fomu haikuweza kusomeka. Tafadhali tuma sehemu zake kwa JSON au fomu ya kawaida.
error-too-many-fields = Ombi lina sehemu nyingi mno: mwisho ni { $most }. Tafadhali tuma chache zaidi.
error-bad-request = Ombi halikuweza kusomeka. Tafadhali litume kama ombi la kawaida la HTTP kwa JSON au fomu.

error-invalid-phone-number = Nambari ya simu { $value } haiwezi kutumika. Tafadhali iandike pamoja na msimbo wa nchi, kwa mfano 254712345678.
error-invalid-quantity = Idadi lazima iwe nambari kamili, kwa mfano 1000. Tafadhali andika tarakimu pekee.
error-quantity-out-of-range = { $service }: { $field } lazima iwe kati ya { $min } na { $max }. Uliomba { $quantity }.
error-invalid-number = { $field } lazima iwe nambari kamili kati ya { $min } na { $max }. Uliandika: { $value }
error-invalid-amount = Kiasi lazima kiwe nambari kama 5 au 12.50. Tafadhali andika tarakimu pekee.
error-amount-out-of-range = { $method } inapokea kiasi kuanzia { $min } hadi { $max }, chenye desimali zisizozidi { $decimals }. Tafadhali chagua kiasi kingine.
error-amount-not-carried = { $method } inapokea tu viwango vinavyogawanyika kwa { $unit }. Tafadhali chagua { $carried } badala ya { $amount }.
error-amount-too-large = Hii ni zaidi ya kinachowezekana kwa mara moja. Tafadhali chagua nambari ndogo zaidi.
error-too-many-decimals = { $value } ina desimali nyingi mno: mwisho ni { $decimals }. Tafadhali ipunguze.
error-invalid-currency = Sarafu hii haijulikani.
error-invalid-link = { $value } haifai kwa { $service }. Tafadhali tuma kiungo kama { $example }
error-too-many-lines = { $field } lazima iwe na angalau mstari mmoja na isizidi mistari { $most }. Ulituma { $value }.
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
error-insufficient-balance = Salio lako la { $balance } { $currency } halitoshi: bei ni { $price } { $currency }. Tafadhali ongeza { $shortfall } { $currency } kisha ujaribu tena.
error-forbidden = Hii hairuhusiwi.
error-scope-missing = API key hii haiwezi kufanya hivi: haina ruhusa ya "{ $scope }". Tafadhali omba duka likupe key yenye ruhusa hiyo.
error-customer-blocked = Akaunti hii imezuiwa. Tafadhali wasiliana na duka.
error-phone-linked-already = Akaunti yako tayari ina simu { $phone_number }. Tafadhali wasiliana na duka ikiwa nambari yako imebadilika.
error-wallet-not-empty = Pochi yako ina { $balance } { $currency }. Tafadhali zitumie, au omba duka likulipe kwanza.
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
error-charge-not-found = Malipo { $payment_id } hayana tozo kama hilo. Tafadhali angalia malipo kwanza.
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
error-refund-too-large = Kiasi cha juu kinachoweza kurudishwa kwa oda hii ni { $max } { $currency }. Uliandika: { $value }
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
