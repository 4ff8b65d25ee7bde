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
error-too-many-prompts = Simu hii imetumiwa maombi mengi mno ya malipo hivi karibuni. Tafadhali subiri dakika kumi kisha ujaribu tena.
error-unknown-path = Hakuna kitu kwenye anwani hii. Maombi yote ya API yameorodheshwa hapa: { $url }
error-not-found = Hatukuweza kupata hiki. Tafadhali kagua kisha ujaribu tena.
error-customer-not-found = Bado hatumfahamu mteja huyu. Tafadhali jisajili au weka oda ya kwanza.
error-service-not-found = Hatukuipata huduma hii. Je, ulimaanisha: { $suggestions }?
error-service-not-found-blank = Hatukuipata huduma hii. Tafadhali omba orodha ya huduma.
error-order-not-found = Hatukuipata oda hii. Tafadhali kagua nambari yake.
error-payment-not-found = Hatukuyapata malipo haya. Tafadhali kagua nambari yake.
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
error-request-too-large = Ombi ni kubwa mno: mwisho ni baiti { $most }. Tafadhali punguza.
error-rate-limited = Umeenda haraka kidogo. Tafadhali subiri { $count ->
    [one] sekunde moja
   *[other] sekunde { $count }
  } kisha ujaribu tena.
error-timeout = Imechukua muda mrefu mno. Tafadhali angalia kama tayari imefanyika kabla ya kujaribu tena; oda ileile ikitumwa tena ndani ya muda mfupi haiwekwi mara mbili.
error-unavailable = Duka haliwezi kufanya hivi kwa sasa. Tafadhali jaribu tena baada ya muda mfupi; oda ileile ikitumwa tena haiwekwi mara mbili.
error-internal = Kuna hitilafu upande wetu. Tafadhali jaribu tena baadaye, na uliambie duka nambari hii: { $request }
