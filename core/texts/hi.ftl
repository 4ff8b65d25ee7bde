# Hindi. Keys and their order follow en.ftl; a key that is missing here is spoken in English.
# A value named `count` inflects its sentence; all others are put in as they are.

### The HTTP API: `data.text` of each answer, ready to be sent to a customer

api-registered = स्वागत है, { $name }! आपका रजिस्ट्रेशन हो गया है। आपका बैलेंस { $balance } { $currency } है।
api-registered-nameless = स्वागत है! आपका रजिस्ट्रेशन हो गया है। आपका बैलेंस { $balance } { $currency } है।
api-logged-in = फिर से स्वागत है, { $name }! आपका बैलेंस { $balance } { $currency } है।
api-logged-in-nameless = फिर से स्वागत है! आपका बैलेंस { $balance } { $currency } है।
api-balance = आपका बैलेंस { $balance } { $currency } है।
api-balance-held = आपका बैलेंस { $balance } { $currency } है। चालू ऑर्डर के लिए { $held } { $currency } रोककर रखे गए हैं।

api-services-empty = आपकी खोज से मिलती कोई सेवा नहीं मिली। दूसरे शब्द आज़माएँ या पूरी सूची माँगें।
api-services-category = { $name }
api-services-line = { $number }. { $name }: { $rate } { $currency } प्रति 1000
api-services-line-package = { $number }. { $name }: { $rate } { $currency } प्रति ऑर्डर
api-services-more = … पेज { $page } / { $pages }
api-services-cut = … { $count ->
    [one] { $count } सेवा और है
   *[other] { $count } सेवाएँ और हैं
  }। कोई कैटेगरी चुनें या शब्दों से खोजें।

api-price = { $quantity } × { $service }: { $price } { $currency }। आपका बैलेंस { $balance } { $currency } है।
api-price-short = { $quantity } × { $service }: { $price } { $currency }। आपका बैलेंस { $balance } { $currency } है; ऑर्डर करने के लिए कृपया { $shortfall } { $currency } जोड़ें।

api-order-placed = ऑर्डर { $order } हो गया: { $quantity } × { $service }, कीमत { $price } { $currency }। आपका बैलेंस { $balance } { $currency } है।
api-order-duplicate = यह ऑर्डर अभी-अभी ऑर्डर { $order } के रूप में हो चुका है: { $quantity } × { $service }, कीमत { $price } { $currency }। इसे दो बार नहीं लिया गया।
api-order-awaiting = ऑर्डर { $order } आपके { $amount } { $currency } के पेमेंट का इंतज़ार कर रहा है: { $quantity } × { $service }, कीमत { $price } { $currency }। { $instructions } { $url }
api-order-status = ऑर्डर { $order }: { $status }। { $quantity } × { $service }, { $delivered } डिलीवर हुए, { $remains } बाकी हैं।
api-order-status-short = ऑर्डर { $order }: { $status }। { $quantity } × { $service }।
api-order-short = वॉलेट में { $missing } { $currency } कम हैं।
api-order-canceled = ऑर्डर { $order } रद्द हो गया है।
api-order-cancel-asked = हमने ऑर्डर { $order } रद्द करने का अनुरोध भेज दिया है। तब तक जितना डिलीवर होगा, उतने के ही पैसे लगेंगे; बाकी आपके बैलेंस में लौट आएँगे।
api-order-refill-asked = हमने ऑर्डर { $order } के रीफ़िल का अनुरोध भेज दिया है।
api-orders-empty = अभी कोई ऑर्डर नहीं है।
api-orders-line = { $number }. ऑर्डर { $order }: { $service } × { $quantity }, { $status }
api-status-awaiting-payment = पेमेंट का इंतज़ार
api-status-pending = पेंडिंग
api-status-processing = प्रोसेस हो रहा है
api-status-in-progress = डिलीवरी जारी है
api-status-completed = पूरा हुआ
api-status-partial = कुछ हिस्सा पूरा हुआ
api-status-canceled = रद्द हुआ

api-payment-pending = { $due } { $currency } का पेमेंट { $payment } अभी बाकी है। { $instructions } { $url }
api-payment-succeeded = पेमेंट { $payment } मिल गया: { $amount } { $currency }। आपका बैलेंस { $balance } { $currency } है।
api-payment-failed = { $due } { $currency } का पेमेंट { $payment } पूरा नहीं हुआ। आपके बैलेंस में कुछ नहीं जुड़ा; कृपया फिर से कोशिश करें।
api-payment-expired = { $due } { $currency } के पेमेंट { $payment } का समय निकल गया। कृपया नया पेमेंट शुरू करें।
api-payment-review = { $due } { $currency } के पेमेंट { $payment } की जाँच हमारी टीम कर रही है।
# What a gateway tells the payer to do.
invoice-title = टॉप-अप: { $amount }
invoice-description = { $stars } Stars देने पर { $shop } में आपके बैलेंस में { $amount } जुड़ेंगे।
invoice-description-order = { $stars } Stars देने पर { $shop } में आपके बैलेंस में { $amount } जुड़ेंगे और उससे ऑर्डर { $order } का पेमेंट होगा। जो बचेगा, वह बैलेंस में रहेगा।
instructions-pay-invoice = कृपया अपनी चैट के इनवॉइस में पेमेंट का बटन दबाएँ: Telegram Stars से { $amount }।
instructions-confirm-on-phone = कृपया अपने फ़ोन { $phone } पर { $amount } के पेमेंट की पुष्टि करें।

api-payment-instructions-phone = कृपया अपने फ़ोन पर अनुरोध की पुष्टि करें।
api-payment-instructions-page = कृपया पेमेंट पेज पर दिए निर्देशों का पालन करें।
api-methods-none = इस समय पेमेंट का कोई तरीका उपलब्ध नहीं है।
api-methods-line = { $number }. { $title } ({ $name }): { $min } से { $max } { $currency }
api-information = { $shop } इस पते पर जवाब देता है। फ़्लो बनाने वालों के लिए सभी कॉल और रेसिपी: { $url }

api-page-title = पेमेंट { $payment }
api-page-amount = रकम
api-page-fee = जिसमें फ़ीस
api-page-method = पेमेंट का तरीका
api-page-phone = फ़ोन
api-page-expires = कब तक मान्य
api-page-pending = आपके पेमेंट का इंतज़ार है
api-page-succeeded = पेमेंट हो गया। धन्यवाद!
api-page-failed = पेमेंट पूरा नहीं हुआ
api-page-expired = इस पेमेंट का समय निकल गया
api-page-review = आपके पेमेंट की जाँच हो रही है
api-page-pay = पेमेंट पेज खोलें
api-page-again = रीफ़्रेश करें
api-page-back = आप यह पेज बंद करके अपनी चैट में लौट सकते हैं।
api-page-unknown = ऐसा कोई पेमेंट नहीं है
api-page-unknown-why = कृपया अपनी चैट से लिंक फिर से खोलें या वहाँ नया पेमेंट माँगें।

### Refusals, one for each code: what is wrong, and what to do

error-missing-fields = कुछ जानकारी छूट गई है: { $fields }। कृपया इसे जोड़कर फिर से कोशिश करें।
error-unfilled-placeholder = फ़ील्ड { $field } भरी नहीं गई: इसमें अब भी फ़्लो का वेरिएबल "{ $variable }" है। कृपया अनुरोध भेजने से पहले इस वेरिएबल की वैल्यू सेट करें।
error-invalid-field = { $field } की वैल्यू नहीं चलेगी। कृपया जाँचकर फिर से कोशिश करें।
error-not-one-value = फ़ील्ड { $field } में लिस्ट या ऑब्जेक्ट है। कृपया एक ही वैल्यू भेजें।
error-repeated-field = फ़ील्ड { $field } अलग-अलग वैल्यू के साथ एक से ज़्यादा बार भेजी गई। कृपया इसे एक ही बार भेजें।
error-invalid-text = फ़ील्ड { $field } में ऐसे अक्षर हैं जो टेक्स्ट नहीं हैं। कृपया इसे फिर से टाइप करें।
error-too-long = { $field } का टेक्स्ट बहुत लंबा है: ज़्यादा से ज़्यादा { $most } अक्षर हो सकते हैं। कृपया इसे छोटा करें।
error-invalid-json = यह अनुरोध सही JSON नहीं है (अक्षर { $place } के पास)। अक्सर इसकी वजह raw बॉडी के अंदर कोटेशन मार्क या नई लाइन होती है: विज़ुअल या फ़ॉर्म बॉडी इस्तेमाल करें।
error-not-an-object = यह अनुरोध एक JSON लिस्ट है। कृपया फ़ील्ड वाला एक JSON ऑब्जेक्ट भेजें।
error-invalid-encoding = यह अनुरोध UTF-8 टेक्स्ट में नहीं है। कृपया इसे UTF-8 में भेजें।
error-body-incomplete = अनुरोध पूरा नहीं पहुँचा। कृपया इसे फिर से भेजें।
error-invalid-multipart = फ़ॉर्म पढ़ा नहीं जा सका। कृपया फ़ील्ड JSON में या साधारण फ़ॉर्म में भेजें।
error-too-many-fields = अनुरोध में बहुत ज़्यादा फ़ील्ड हैं: ज़्यादा से ज़्यादा { $most } हो सकती हैं। कृपया कम भेजें।
error-bad-request = अनुरोध पढ़ा नहीं जा सका। कृपया इसे JSON या फ़ॉर्म फ़ील्ड के साथ साधारण HTTP अनुरोध के रूप में भेजें।

error-invalid-phone-number = फ़ोन नंबर { $value } नहीं चलेगा। कृपया इसे देश के कोड के साथ लिखें (जैसे 254712345678)।
error-invalid-quantity = मात्रा पूर्ण संख्या होनी चाहिए (जैसे 1000)। कृपया सिर्फ़ अंक लिखें।
error-quantity-out-of-range = { $service }: { $field } की वैल्यू { $min } और { $max } के बीच होनी चाहिए। आपने { $quantity } माँगा।
error-invalid-number = { $field } की वैल्यू { $min } और { $max } के बीच की पूर्ण संख्या होनी चाहिए। आपने लिखा: { $value }
error-invalid-amount = रकम 5 या 12.50 जैसी संख्या होनी चाहिए। कृपया सिर्फ़ अंक लिखें।
error-amount-out-of-range = { $method } में { $min } से { $max } तक की रकम चलती है, दशमलव के बाद ज़्यादा से ज़्यादा { $decimals } अंकों के साथ। कृपया दूसरी रकम चुनें।
error-amount-not-carried = { $method } में सिर्फ़ { $unit } के पूरे गुणज चलते हैं। कृपया { $amount } के बजाय { $carried } चुनें।
error-amount-too-large = एक बार में इतना नहीं हो सकता। कृपया छोटी संख्या चुनें।
error-too-many-decimals = { $value } में दशमलव के बाद बहुत ज़्यादा अंक हैं: ज़्यादा से ज़्यादा { $decimals } हो सकते हैं। कृपया इसे पूर्णांकित करें।
error-invalid-currency = हम यह मुद्रा नहीं पहचानते।
error-invalid-link = “{ $value }” इस सेवा के लिए सही नहीं है: { $service }। कृपया ऐसा लिंक भेजें: { $example }
error-too-many-lines = { $field } में कम से कम एक और ज़्यादा से ज़्यादा { $most } लाइनें होनी चाहिए। आपने { $value } भेजीं।
error-invalid-delay = मिनटों में देरी इनमें से कोई एक होनी चाहिए: { $choices }
error-invalid-date = { $value } कोई तारीख नहीं है। कृपया इसे दिन/महीना/साल के रूप में लिखें (जैसे 31/12/2026)।
error-no-dripfeed = यह सेवा हिस्सों में डिलीवर नहीं हो सकती। कृपया runs न भेजें।
error-min-above-max = प्रति पोस्ट न्यूनतम मात्रा अधिकतम मात्रा से ज़्यादा नहीं हो सकती।
error-invalid-payment-mode = { $value } से ऑर्डर का पेमेंट नहीं हो सकता। कृपया इनमें से एक चुनें: { $choices }।
error-invalid-payment-method = कृपया पेमेंट का तरीका चुनें: { $choices }।
error-no-payment-method = इस समय पेमेंट का कोई तरीका उपलब्ध नहीं है। कृपया बाद में फिर से कोशिश करें।
error-invalid-page = पेज { $value } मौजूद नहीं है: कुल { $pages } पेज हैं।
error-invalid-before = { $value } कोई ऑर्डर नंबर नहीं है। कृपया पिछले पेज से next की वैल्यू भेजें।

error-invalid-api-key = API key नहीं भेजी गई या सही नहीं है। कृपया अनुरोध में फ़ील्ड api_key जाँचें।
error-insufficient-balance = आपका बैलेंस { $balance } कम है: इसकी कीमत { $price } है। कृपया { $shortfall } जोड़कर फिर से कोशिश करें।
error-forbidden = इसकी अनुमति नहीं है।
error-scope-missing = इस API key से यह नहीं हो सकता: इसके पास "{ $scope }" की अनुमति नहीं है। कृपया दुकान से ऐसी key माँगें जिसके पास यह अनुमति हो।
error-customer-blocked = यह खाता ब्लॉक है। कृपया दुकान से संपर्क करें।
error-phone-linked-already = आपके खाते में पहले से फ़ोन { $phone_number } जुड़ा है। अगर आपका नंबर बदल गया है, तो कृपया दुकान से संपर्क करें।
error-wallet-not-empty = आपके वॉलेट में { $balance } हैं। कृपया पहले इन्हें खर्च करें या दुकान से वापस देने को कहें।
error-orders-open = ऑर्डर { $order_id } अभी खत्म नहीं हुआ है। कृपया उसके खत्म होने के बाद फिर से कोशिश करें।
error-payments-open = पेमेंट { $payment_id } का फ़ैसला अभी नहीं हुआ है। कृपया उसके बाद फिर से कोशिश करें।
error-too-many-prompts = इस फ़ोन पर हाल में बहुत बार पेमेंट का अनुरोध भेजा गया है। कृपया दस मिनट रुककर फिर से कोशिश करें।
error-unknown-path = इस पते पर कुछ नहीं है। सभी कॉल की सूची यहाँ है: { $url }
error-not-found = हमें यह नहीं मिला। कृपया जाँचकर फिर से कोशिश करें।
error-customer-not-found = यह ग्राहक अभी हमारे यहाँ दर्ज नहीं है। कृपया रजिस्टर करें या पहला ऑर्डर दें।
error-service-not-found = हमें यह सेवा नहीं मिली। क्या आपका मतलब था: { $suggestions }?
error-service-not-found-blank = हमें यह सेवा नहीं मिली। कृपया सेवाओं की सूची माँगें।
error-order-not-found = हमें यह ऑर्डर नहीं मिला। कृपया इसका नंबर जाँचें।
error-payment-not-found = हमें यह पेमेंट नहीं मिला। कृपया इसका नंबर जाँचें।
error-unknown-invoice = यह इनवॉइस अब यहाँ नहीं है। कृपया नया इनवॉइस माँगें।
error-another-payer = यह इनवॉइस किसी और के लिए बना था। कृपया दुकान ख़ुद खोलें और वहाँ टॉप-अप करें।
error-invoice-paid = इस इनवॉइस का पेमेंट हो चुका है। फिर से पेमेंट करने के लिए कृपया नया इनवॉइस माँगें।
error-invoice-expired = इस इनवॉइस का समय निकल गया। कृपया नया इनवॉइस माँगें।
error-invoice-closed = यह इनवॉइस अब खुला नहीं है। कृपया नया इनवॉइस माँगें।
error-amount-differs = इस इनवॉइस की रकम अब सही नहीं है। कृपया नया इनवॉइस माँगें।
error-not-refundable = पेमेंट { $payment_id } की स्थिति: { $state }। इसका गेटवे इसे लौटा नहीं सकता। कृपया पहले पेमेंट देख लें।
error-charge-not-found = पेमेंट { $payment_id } में ऐसी कोई वसूली नहीं है। कृपया पहले पेमेंट देख लें।
error-already-refunded = पेमेंट { $payment_id } पहले ही लौटाया जा चुका है।
error-method-not-allowed = इस पते पर सिर्फ़ { $allowed } चलता है। कृपया अनुरोध का मेथड बदलें।
error-conflict = यह पहले की जानकारी से मेल नहीं खाता। कृपया जाँचकर फिर से कोशिश करें।
error-idempotency-key-reused = अनुरोध आईडी { $request_id } पहले किसी दूसरे ऑर्डर के लिए इस्तेमाल हो चुकी है। कृपया हर ऑर्डर के लिए नई आईडी इस्तेमाल करें।
error-not-cancelable = यह ऑर्डर रद्द नहीं हो सकता।
error-not-refillable = इस ऑर्डर का रीफ़िल नहीं हो सकता।
error-order-settled = ऑर्डर { $order_id } अब रद्द नहीं हो सकता। इसकी स्थिति: { $status }।
error-order-being-placed = ऑर्डर { $order_id } अभी दर्ज हो रहा है। कृपया कुछ मिनट बाद फिर से कोशिश करें।
error-cancel-not-offered = ऑर्डर { $order_id } रद्द नहीं हो सकता: इसकी सेवा में यह सुविधा नहीं है।
error-refill-not-offered = ऑर्डर { $order_id } का रीफ़िल नहीं हो सकता: इसकी सेवा में यह सुविधा नहीं है।
error-not-completed = ऑर्डर { $order_id } की स्थिति: { $status }। रीफ़िल ऑर्डर पूरा होने के बाद ही हो सकता है।
error-wrong-state = यह अभी नहीं हो सकता। कृपया पहले स्थिति देख लें।
error-reason-missing = वजह बताना ज़रूरी है। कृपया कुछ शब्दों में लिखें कि क्यों।
error-invalid-delivered = डिलीवर हुई मात्रा { $min } और { $max } के बीच की पूर्ण संख्या होनी चाहिए। आपने लिखा: { $value }
error-invalid-provider-order = प्रोवाइडर के यहाँ का ऑर्डर नंबर नहीं दिया गया। कृपया इसे वैसा ही भेजें जैसा प्रोवाइडर के पैनल में दिखता है।
error-provider-order-taken = प्रोवाइडर का यह नंबर पहले से ऑर्डर { $other } का है। कृपया इसे फिर से देख लें।
error-order-ended = ऑर्डर { $order_id } पहले ही खत्म हो चुका है। इसकी स्थिति: { $status }।
error-order-not-ended = ऑर्डर { $order_id } अभी खत्म नहीं हुआ है। कृपया इसके बजाय इसे पूरा करें या रद्द करें।
error-order-not-paid = ऑर्डर { $order_id } का पेमेंट अभी नहीं हुआ है। इसे सिर्फ़ रद्द किया जा सकता है।
error-order-by-hand = ऑर्डर { $order_id } हाथ से डिलीवर होता है, इसलिए इसे किसी प्रोवाइडर को नहीं भेजा जा सकता। कृपया इसे पूरा करें या रद्द करें।
error-order-at-provider = ऑर्डर { $order_id } पहले से { $provider } के पास { $provider_order } नंबर से है। दोबारा भेजने पर डिलीवरी और पेमेंट दोनों दो बार होंगे।
error-refund-too-large = इस ऑर्डर के लिए ज़्यादा से ज़्यादा { $max } लौटाए जा सकते हैं। आपने लिखा: { $value }
error-invalid-user-id = { $value } किसी Telegram यूज़र का नंबर नहीं है। कृपया नाम नहीं, नंबर भेजें।
error-staff-not-found = स्टाफ़ में { $user_id } नंबर वाला कोई नहीं है।
error-last-owner = ये आख़िरी मालिक हैं। कृपया पहले किसी और को मालिक बनाएँ।
error-claim-over = इस दुकान के मालिक पहले से हैं। कृपया उनसे अनुमति माँगें।
error-claim-wrong = यह लिंक मान्य नहीं है। कृपया दुकान का दिखाया सबसे नया लिंक इस्तेमाल करें।
error-claim-expired = यह लिंक एक दिन से ज़्यादा पुराना है। कृपया दुकान को फिर से चालू करें: वह नया लिंक दिखाएगी।
error-invalid-markup = मार्कअप -99 और 10,000 प्रतिशत के बीच होना चाहिए।
error-cost-unknown = इस सेवा की लागत पता नहीं है: किसी प्रोवाइडर ने नहीं बताई। कृपया इसके बजाय इसकी दर तय करें।
error-invalid-alias = नाम में 1 से { $most } अक्षर होने चाहिए और "|" नहीं होना चाहिए। कृपया दूसरा नाम चुनें।
error-too-many-aliases = इस सेवा के पहले से { $most } दूसरे नाम हैं। कृपया पहले कोई एक हटाएँ।
error-alias-not-found = इस सेवा का "{ $value }" जैसा कोई दूसरा नाम नहीं है।
error-not-unique = "{ $value }" नाम पहले से सेवा { $other } का है। कृपया दूसरा नाम चुनें या पहले इसे वहाँ से हटाएँ।
error-broadcast-empty = अभी भेजने को कुछ नहीं है। कृपया संदेश लिखें।
error-broadcast-running = ब्रॉडकास्ट { $broadcast_id } अभी भेजा जा रहा है। कृपया इसके पूरा होने तक रुकें या पहले इसे रोकें।
error-broadcast-ended = यह ब्रॉडकास्ट पहले ही खत्म हो चुका है।
error-broadcast-not-found = हमें यह ब्रॉडकास्ट नहीं मिला।
error-request-too-large = अनुरोध बहुत बड़ा है: ज़्यादा से ज़्यादा { $most } बाइट हो सकते हैं। कृपया कम भेजें।
error-rate-limited = यह बहुत जल्दी हो गया। कृपया { $count ->
    [one] { $count } सेकंड
   *[other] { $count } सेकंड
  } रुककर फिर से कोशिश करें।
error-timeout = इसमें बहुत समय लग गया। फिर से कोशिश करने से पहले कृपया देख लें कि काम हो तो नहीं गया; थोड़ी देर के अंदर दोबारा भेजा गया वही ऑर्डर दो बार नहीं लिया जाता।
error-unavailable = दुकान अभी यह नहीं कर पा रही है। कृपया थोड़ी देर में फिर से कोशिश करें; दोबारा भेजा गया वही ऑर्डर दो बार नहीं लिया जाता।
error-maintenance = दुकान थोड़ी देर के लिए बंद है। आपने जो शुरू किया था, वह सुरक्षित है। “{ $message }”
error-maintenance-blank = दुकान थोड़ी देर के लिए बंद है। आप देख सकते हैं; ऑर्डर और टॉप-अप कृपया बाद में करें। आपने जो शुरू किया था, वह सुरक्षित है।
error-shop-closed-already = दुकान पहले से बंद है।
error-shop-open-already = दुकान पहले से खुली है।
error-closing-message-too-long = संदेश में { $length } अक्षर हैं; ज़्यादा से ज़्यादा { $most } दिखाए जा सकते हैं। कृपया छोटा संदेश लिखें।
error-internal = हमारी तरफ़ से कुछ गड़बड़ हो गई। कृपया बाद में फिर से कोशिश करें और दुकान को यह नंबर बताएँ: { $request }

### The bot. Texts are HTML; values are escaped. Buttons, toasts and commands are plain

## What Telegram shows before anybody writes

bot-description = { $shop } आपके पेजों के लिए लाइक, फ़ॉलोअर, व्यू और बहुत कुछ देता है। कीमत देखें, ऑर्डर करें, अपने ऑर्डर पर नज़र रखें और वॉलेट टॉप-अप करें, सब इसी चैट में।
bot-short-description = { $shop }: चैट में ऑर्डर करें, पेमेंट करें और अपने ऑर्डर देखें।

command-start = शुरू करें या होम पर जाएँ
command-services = सभी सेवाएँ और कीमतें
command-search = शब्दों से सेवा खोजें
command-price = जानें, कितना खर्च आएगा
command-order = एक साथ कई ऑर्डर करें
command-orders = आपके ऑर्डर
command-status = ऑर्डर की स्थिति
command-balance = आपके वॉलेट का बैलेंस
command-topup = वॉलेट टॉप-अप करें
command-history = आपके पैसों का पूरा हिसाब
command-favourites = आपकी पसंदीदा सेवाएँ
command-language = भाषा चुनें
command-settings = सूचनाएँ, फ़ोन, भाषा
command-help = यह कैसे काम करता है
command-support = टीम से बात करें
command-paysupport = पेमेंट में मदद
command-terms = दुकान के नियम
command-privacy = हम आपके बारे में क्या रखते हैं
command-cancel = जो शुरू किया, उसे छोड़ें
command-admin = डेस्क: आज का हाल और आपके काम
command-find = ऑर्डर या ग्राहक खोजें
command-credit = किसी वॉलेट में पैसे डालें
command-debit = किसी वॉलेट से पैसे काटें
command-block = ग्राहक को ब्लॉक या अनब्लॉक करें
command-service = सेवा रोकें या बदलें
command-apikey = API key
command-staff = दुकान कौन चलाता है
command-broadcast = सभी ग्राहकों को लिखें
command-maintenance = दुकान कुछ देर बंद करें, या खोलें
command-export = ऑर्डर, पेमेंट या ग्राहक फ़ाइल में

## Words that stand everywhere

button-back = ‹ वापस
button-home = 🏠 होम
button-cancel = रद्द करें
button-resume = ▶️ वहीं से आगे बढ़ें
button-services = 🛍 सेवाएँ
button-search = 🔎 खोजें
button-orders = 📦 मेरे ऑर्डर
button-topup = 💳 टॉप-अप
button-favourites = ⭐ पसंदीदा
button-settings = ⚙️ सेटिंग
button-help = ❓ मदद
button-desk = 🛠 डेस्क
button-private = प्राइवेट चैट खोलें

home = <b>{ $shop }</b>
    आपका बैलेंस: <b>{ $balance }</b>

    आप क्या करना चाहेंगे?
closed = 🔧 <b>दुकान थोड़ी देर के लिए बंद है।</b> “{ $message }”
    आप देख सकते हैं, और चालू ऑर्डर चलते रहेंगे।
closed-blank = 🔧 <b>दुकान थोड़ी देर के लिए बंद है।</b>
    आप देख सकते हैं, और चालू ऑर्डर चलते रहेंगे।
closed-for-customers = 🔧 <b>दुकान ग्राहकों के लिए बंद है</b>, { $since } से; बंद करने वाले: { $who }।
    वे पढ़ते हैं: “{ $message }”
    स्टाफ़ अब भी ऑर्डर कर सकता है।
closed-for-customers-blank = 🔧 <b>दुकान ग्राहकों के लिए बंद है</b>, { $since } से; बंद करने वाले: { $who }।
    स्टाफ़ अब भी ऑर्डर कर सकता है।

note-refused = ⚠️ { $why }
note-canceled = रद्द हो गया। कोई ऑर्डर या पेमेंट नहीं हुआ।
note-edited = ✏️ पुराने संदेश में किए बदलाव मुझे नहीं दिखते। कृपया नया संदेश भेजें।
note-words-only = यहाँ सिर्फ़ टेक्स्ट और बटन चलते हैं। कृपया शब्दों में लिखें या नीचे के बटन दबाएँ।
note-unknown-command = यह कमांड नहीं मिली। सभी कमांड टेक्स्ट बॉक्स के पास वाले मेन्यू में हैं।
note-nothing-to-resume = आपने जो शुरू किया था, वह अब नहीं है। कृपया फिर से शुरू करें।
note-given-up = 😔 हमारी तरफ़ से कुछ गड़बड़ हो गई और आपके पिछले संदेश पर काम नहीं हो सका। इसके कोई पैसे नहीं कटे। अगर फिर ऐसा हो, तो /support पर यह नंबर बताएँ: <b>{ $code }</b>
toast-outdated = यह बटन पुराने संदेश का है। अभी की स्थिति यह है।
screen-lost = आपके खोलने के बाद यह पेज बदल गया है। कृपया होम से फिर शुरू करें।
screen-not-yours = यह पेज दुकान के स्टाफ़ के लिए है।
group-private = नमस्ते! यह दुकान <b>{ $shop }</b> है। ऑर्डर और वॉलेट आपकी निजी बात हैं, इसलिए यहाँ का काम सिर्फ़ प्राइवेट चैट में होता है।
error-staff-only = यह दुकान के स्टाफ़ के लिए है।

## Account: welcome, phone, orders, settings, help and privacy

block = { $lines }

button-begin = 🚀 शुरू करें
button-go-on = 🚀 आगे बढ़ें
button-phone = 📱 मेरा फ़ोन जोड़ें
button-share-phone = 📱 मेरा फ़ोन नंबर भेजें
button-skip = छोड़ें
button-language = 🌐 भाषा
button-language-now = 🌐 { $name }
button-chosen = • { $label } •

welcome = <b>{ $shop }: आपके पेजों के लिए लाइक, फ़ॉलोअर और व्यू</b>

    👀 ऑर्डर से पहले आपको सही-सही कीमत दिखती है।
    ↩️ जो डिलीवर न हो, उसके पैसे अपने-आप आपके वॉलेट में लौट आते हैं।
    🔔 हर ऑर्डर का हाल आपको यहीं मिलता है।

    आगे बढ़ने पर आप /terms मान लेते हैं।
note-link-gone = 🔗 यह लिंक जहाँ ले जाता था, वह अब नहीं है या आपका नहीं है। बाकी सब यहाँ है।
note-link-unknown = 🔗 यह लिंक पहचान में नहीं आया। कोई बात नहीं, सब कुछ यहीं से शुरू होता है।
owner-now = 🔑 अब आप इस दुकान के मालिक हैं। स्वागत है!

contact-ask = <b>आपका फ़ोन नंबर</b>

    अगर आपने किसी और चैट ऐप में हमसे बात की है, तो आपके फ़ोन नंबर से आपका वॉलेट और ऑर्डर यहाँ आ जाएँगे। हम कभी कॉल नहीं करते, और नंबर किसी और को नहीं दिखता।

    टेक्स्ट बॉक्स के नीचे वाला बड़ा बटन दबाएँ या इसे छोड़ दें।
contact-button-here = 👇 बटन टेक्स्ट बॉक्स के नीचे है।
contact-skipped = 👌 फ़ोन के बिना भी काम चलता है। मन बदले तो यह सेटिंग में मिलेगा।
contact-typed = ✋ कृपया नंबर टाइप न करें: सिर्फ़ टेक्स्ट बॉक्स के नीचे वाले बटन से साबित होता है कि नंबर आपका है।
contact-not-own = 🙏 यह किसी और का नंबर है या फ़ॉरवर्ड किया गया है। कृपया बटन से अपना नंबर भेजें, ताकि कोई किसी और का खाता न ले सके।
contact-known = 📱 आपका फ़ोन { $phone } पहले से इस चैट से जुड़ा है।
contact-tied = 📱 <b>आपका फ़ोन जुड़ गया</b>

    { $phone } अब इस चैट का नंबर है। इस नंबर से हर जगह आपका वही वॉलेट और वही ऑर्डर रहेंगे।
contact-merged = 📱 <b>आपका फ़ोन जुड़ गया</b>

    { $phone } वाला आपका खाता मिल गया और इस चैट से जुड़ गया। आपका वॉलेट: <b>{ $balance }</b> { $orders }
contact-orders = { $count ->
    [0] उसमें अभी कोई ऑर्डर नहीं है।
    [one] आपका { $count } ऑर्डर भी यहाँ है।
   *[other] आपके सभी { $count } ऑर्डर भी यहाँ हैं।
  }

orders-list = <b>📦 आपके ऑर्डर</b>

    { $lines }

    ज़्यादा जानने के लिए नंबर दबाएँ।
orders-empty = <b>📦 आपके ऑर्डर</b>

    अभी आपका कोई ऑर्डर नहीं है। पहला ऑर्डर एक मिनट में हो जाता है।
orders-none-here = <b>📦 आपके ऑर्डर</b>

    इस तरह का कोई ऑर्डर नहीं है।
orders-line = { $mark } <b>{ $order }</b> · { $state } · { $percent }
    { $quantity } × { $service }
orders-line-short = { $mark } <b>{ $order }</b> · { $state }
    { $quantity } × { $service }
orders-all = सभी { $number }
orders-active = चालू { $number }
orders-done = पूरे { $number }
button-older = पुराने ›
button-newer = ‹ नए
button-earlier = ‹ इससे पहले
button-later = इसके बाद ›
button-page = { $page }/{ $pages }
toast-page = पेज { $page } / { $pages }

order = <b>ऑर्डर { $order }</b>
    { $parts }
order-state = { $mark } { $state }
order-progress = { $bar } { $percent }
order-what = 🛍 { $quantity } × { $service }
order-what-package = 🛍 { $service }
order-runs = 🔁 { $runs } हिस्सों में, हर हिस्से में { $each }
order-link = 🔗 <code>{ $link }</code>
order-username = 👤 <code>{ $username }</code>
order-price = 💰 { $price }
order-came-back = ↩️ { $amount } आपके वॉलेट में लौट आए।
order-came-back-partial = ↩️ { $quantity } में से { $undelivered } डिलीवर नहीं हुए, इसलिए { $amount } आपके वॉलेट में लौट आए। आपने { $paid } दिए।
order-nothing-paid = इसके लिए कोई पेमेंट नहीं हुआ।
order-start-count = 🏁 शुरुआती गिनती: { $number }
order-counts = 📊 डिलीवर हुए: { $delivered }, बाकी: { $remains }
order-placed = 🕓 ऑर्डर हुआ: { $when }
order-changed = 🔄 पिछला बदलाव: { $when }
order-reason = ℹ️ { $why }
order-cancel-pending = ✋ आपने रद्द करने को कहा है। प्रोवाइडर जल्द से जल्द रोकेगा; जो डिलीवर न हो, उसके पैसे आपके वॉलेट में लौट आएँगे।
order-refill-pending = ♻️ आपने { $when } को रीफ़िल माँगा था। एक दिन बाद फिर माँग सकते हैं।
order-waits-for-payment = 💳 पेमेंट होते ही यह अपने-आप शुरू हो जाएगा।
button-refresh = 🔄 रीफ़्रेश
button-cancel-order = ✖️ ऑर्डर रद्द करें
button-refill = ♻️ रीफ़िल
button-again = 🔁 फिर से ऑर्डर करें
button-pay = 💳 पेमेंट करें
button-copy-number = 📋 नंबर कॉपी करें
button-support = 💬 मदद
button-see-order = 📦 ऑर्डर देखें
toast-no-change = पिछली बार देखने के बाद कुछ नहीं बदला।
toast-updated = अपडेट हो गया।

order-cancel = <b>ऑर्डर { $order } रद्द करें?</b>

    { $quantity } × { $service }

    { $consequence }
order-cancel-unpaid = इसका पेमेंट नहीं हुआ है, इसलिए आपका कोई नुकसान नहीं होगा।
order-cancel-at-once = यह अभी शुरू नहीं हुआ है। { $price } तुरंत आपके वॉलेट में लौट आएँगे।
order-cancel-later = ऑर्डर चल रहा है। हम प्रोवाइडर से रोकने को कहेंगे: तब तक जितना डिलीवर होगा, उतने के पैसे लगेंगे; { $price } में से बाकी आपके वॉलेट में लौट आएँगे।
button-cancel-yes = ✖️ हाँ, ऑर्डर रद्द करें
button-cancel-no = नहीं, रहने दें
toast-order-canceled = ऑर्डर { $order } रद्द हो गया है।
toast-cancel-asked = हमने प्रोवाइडर से ऑर्डर { $order } रोकने को कहा है।
toast-refill-asked = हमने ऑर्डर { $order } के रीफ़िल का अनुरोध भेज दिया है।

status-list = <b>🔎 आपके ऑर्डर का हाल</b>

    { $lines }
status-unknown = ❔ आपके ऑर्डर में नहीं हैं: <code>{ $numbers }</code>
status-too-many = ✂️ सिर्फ़ पहले { $most } नंबर देखे गए।

news-order-paid = 💳 <b>ऑर्डर { $order } का पेमेंट हो गया, काम शुरू हो रहा है</b>
    { $quantity } × { $service }
news-order-started = ⚡ <b>ऑर्डर { $order } शुरू हो गया</b>
    { $quantity } × { $service }
news-order-completed = ✅ <b>ऑर्डर { $order } पूरा हुआ</b>
    { $quantity } × { $service }
news-order-partial = 🟡 <b>ऑर्डर { $order } का कुछ हिस्सा डिलीवर हुआ</b>
    { $quantity } × { $service } में से { $delivered } डिलीवर हुए।
    ↩️ { $price } में से { $amount } आपके वॉलेट में लौट आए। आपका बैलेंस: <b>{ $balance }</b>
news-order-canceled = ✖️ <b>ऑर्डर { $order } रद्द हुआ</b>
    { $quantity } × { $service }
    ↩️ { $amount } आपके वॉलेट में लौट आए। आपका बैलेंस: <b>{ $balance }</b>
news-order-canceled-unpaid = ✖️ <b>ऑर्डर { $order } रद्द हुआ</b>
    { $quantity } × { $service }
    इसका पेमेंट नहीं हुआ था, इसलिए कुछ नहीं कटा।
news-orders = 📦 <b>{ $count ->
    [one] { $count } ऑर्डर की ख़बर
   *[other] { $count } ऑर्डरों की ख़बर
  }</b>

    { $parts }
news-orders-line = { $mark } <b>{ $order }</b> · { $quantity } × { $service } · { $state }
news-orders-more = … और { $count ->
    [one] { $count } ऑर्डर
   *[other] { $count } ऑर्डर
  }
news-orders-back = ↩️ कुल { $amount } आपके वॉलेट में लौट आए। आपका बैलेंस: <b>{ $balance }</b>

settings = <b>⚙️ सेटिंग</b>

    🌐 भाषा: { $name }
    { $news }
    { $phone }

    🎁 आपका न्योता लिंक: <code>{ $link }</code>
    { $came }
settings-news-on = 🔔 ऑर्डर के संदेश: चालू
settings-news-off = 🔕 ऑर्डर के संदेश: बंद। पैसे लौटने की ख़बर फिर भी मिलेगी।
settings-phone = 📱 फ़ोन: { $phone }
settings-no-phone = 📱 फ़ोन: नहीं जोड़ा गया
settings-came = { $count ->
    [0] अब तक इससे कोई नहीं आया।
    [one] इससे { $count } व्यक्ति आया है।
   *[other] इससे { $count } लोग आए हैं।
  }
button-mute = 🔕 संदेश बंद करें
button-unmute = 🔔 संदेश चालू करें
button-copy-invitation = 🎁 न्योता कॉपी करें
button-privacy = 🔒 प्राइवेसी
button-export = ⬇️ मेरा डेटा लें
toast-muted = ऑर्डर के संदेश बंद हैं।
toast-unmuted = ऑर्डर के संदेश चालू हैं।

language-choose = <b>🌐 भाषा</b>

    आप किस भाषा में बात करना चाहेंगे?
toast-language = अब बात { $name } में होगी।

help = <b>❓ यह कैसे काम करता है</b>

    1. सेवा चुनें और अपने पेज या पोस्ट का लिंक भेजें।
    2. आपको सही-सही कीमत दिखती है; आपकी पुष्टि से पहले कुछ नहीं कटता।
    3. अपने वॉलेट से पेमेंट करें या साथ-साथ टॉप-अप करें।
    4. ऑर्डर शुरू होने और पूरा होने पर आपको ख़बर मिलती है।
    5. जो डिलीवर न हो, उसके पैसे अपने-आप आपके वॉलेट में लौट आते हैं।

    लिखकर भी काम होता है: “insta likes” लिखें, या /status और एक नंबर।
button-terms = 📜 नियम
support = <b>💬 टीम से बात करें</b>

    { $contact }

    { $number }
support-person = यहाँ लिखें: { $contact }. वहाँ मशीन नहीं, इंसान जवाब देते हैं।
support-nobody = दुकान ने अभी किसी का नाम नहीं दिया है। कृपया उनसे पूछें जिन्होंने आपको इस बॉट का लिंक दिया।
support-your-number = कृपया बताएँ कि क्या हुआ, साथ में ऑर्डर या पेमेंट का नंबर और अपना ग्राहक नंबर: <code>{ $customer }</code>
support-order = कृपया बताएँ कि क्या हुआ, साथ में ये नंबर: ऑर्डर <code>{ $order }</code>, ग्राहक <code>{ $customer }</code>
button-write-support = 💬 टीम को लिखें
button-copy-reference = 📋 नंबर कॉपी करें
support-reference = ऑर्डर { $order }, ग्राहक { $customer }
support-reference-customer = ग्राहक { $customer }

terms = <b>📜 { $shop } के नियम</b>

    1. आप ऐसे पेज या पोस्ट के लिए लाइक, फ़ॉलोअर, व्यू वगैरह खरीदते हैं जिसका प्रचार करने का आपको हक है।
    2. कीमत वही है जिसकी आप पुष्टि करते हैं। ऑर्डर करने पर वह रोकी जाती है और जितना डिलीवर हो, उतने की कटती है।
    3. जो डिलीवर नहीं हो सकता, उसके पैसे आपके वॉलेट में लौट आते हैं: पूरे, या ठीक उतने हिस्से के।
    4. पेज को पब्लिक रखें और इस बीच वही चीज़ कहीं और ऑर्डर न करें, वरना पता नहीं चलेगा कि क्या डिलीवर हुआ।
    5. रीफ़िल वहीं हो सकता है जहाँ सेवा में यह सुविधा हो।
    6. यहाँ कुछ भी प्लेटफ़ॉर्म ख़ुद नहीं करते, और जो उन्हें पसंद न आए, उसे वे हटा सकते हैं।
    7. पेमेंट के सवाल: /paysupport. बाकी सब: /support.
privacy = <b>🔒 हम आपके बारे में क्या रखते हैं</b>

    <b>क्या:</b> Telegram में आपका नाम और नंबर, आपकी भाषा, आपका फ़ोन अगर आपने दिया हो, आपके ऑर्डर और उनके लिंक, आपके पेमेंट, आपकी पसंदीदा सेवाएँ।
    <b>क्यों:</b> डिलीवरी, हिसाब और आपके सवालों के जवाब के लिए। डिलीवर करने वाले को लिंक और मात्रा दिखती है, आप कभी नहीं। पेमेंट सेवा को वह फ़ोन दिखता है जिससे आप पेमेंट करते हैं।
    <b>कब तक:</b> आप यहाँ जो लिखते हैं, वह कुछ दिनों में मिट जाता है। ऑर्डर और पैसों का हिसाब बही में रहता है। बाकी सब तब तक रहता है जब तक आप उसे न मिटाएँ।

    आप यह सब अपने साथ ले जा सकते हैं या मिटवा सकते हैं।
button-forget = 🗑 मेरा डेटा मिटाएँ
privacy-export = ⬇️ हम आपके बारे में जो कुछ रखते हैं, वह सब एक फ़ाइल में। इसे किसी को न दें।
privacy-export-part = ⬇️ हम आपके बारे में जो रखते हैं, उसके सबसे नए हज़ारों हिस्से एक फ़ाइल में। इसे किसी को न दें।
toast-exported = आपकी फ़ाइल आ रही है।
privacy-forget = <b>🗑 अपना डेटा मिटाएँ?</b>

    आपका नाम, फ़ोन, भाषा, पसंदीदा और यह चैट मिट जाएँगे। बही में आपके ऑर्डर लिंक के साथ और आपके पेमेंट उस फ़ोन के साथ रहेंगे जिससे पेमेंट हुआ, एक ऐसे नंबर के नीचे जो किसी तक नहीं ले जाता।

    आपके ऑर्डर का इतिहास हमेशा के लिए चला जाएगा। लौटने पर आप नए ग्राहक होंगे।
button-forget-yes = 🗑 हाँ, सब मिटाएँ
button-forget-no = नहीं, रहने दें
privacy-forgotten = 👋 <b>आपका डेटा मिट गया है।</b>
    हमारे साथ रहने के लिए धन्यवाद। कभी लौटना चाहें तो /start दबाएँ।

## Money: top up, payments, wallet, receipts and Stars

price-stars = { $stars } ⭐ ({ $amount })

topup-none = <b>💳 टॉप-अप</b>

    इस समय पेमेंट का कोई तरीका नहीं है। कृपया बाद में फिर कोशिश करें या हमसे पूछें।
topup-methods = <b>💳 टॉप-अप</b>

    { $parts }
topup-offer = <b>{ $method }</b>
    { $terms }
topup-limits = एक बार में { $min } से { $max }
topup-fee = फ़ीस: ऊपर से { $percent }
topup-no-fee = कोई फ़ीस नहीं
topup-star-worth = 1 ⭐ = { $worth }
topup-which = आप कैसे पेमेंट करना चाहेंगे?
topup-amount = <b>💳 { $method } से टॉप-अप</b>

    { $parts }
topup-how-much = रकम चुनें या लिखें, जैसे <code>{ $example }</code>
topup-balance = आपका बैलेंस: <b>{ $balance }</b>
topup-missing = 🧾 आपके ऑर्डर के लिए <b>{ $amount }</b> कम हैं।
topup-missing-much = 🧾 आपके ऑर्डर के लिए <b>{ $amount }</b> कम हैं। { $method } में एक बार में इतना नहीं हो सकता, इसलिए कृपया कई बार में टॉप-अप करें।
topup-phone = <b>📱 किस फ़ोन से पेमेंट होगा?</b>

    { $method } इस फ़ोन से { $due } माँगेगा। कृपया उसका नंबर लिखें, जैसे <code>{ $example }</code>
topup-phone-known = <b>📱 किस फ़ोन से पेमेंट होगा?</b>

    { $method } इस फ़ोन से { $due } माँगेगा। कोई नंबर चुनें या दूसरा लिखें, जैसे <code>{ $example }</code>
topup-confirm = <b>💳 { $method } से टॉप-अप</b>

    { $facts }

    { $next }
topup-into = आपके वॉलेट में: <b>{ $amount }</b>
topup-fee-of = फ़ीस ({ $percent }): { $fee }
topup-due = देने हैं: <b>{ $due }</b>
topup-from-phone = फ़ोन: { $phone }
topup-lifted = ℹ️ आपके ऑर्डर के लिए { $wanted } कम हैं, और { $method } में कम से कम { $min } चलते हैं। बाकी { $extra } आपके वॉलेट में रहेंगे।
topup-rounded-missing = ℹ️ आपके ऑर्डर के लिए { $wanted } कम हैं; रकम को उतना बढ़ाया गया है जितना { $method } में चलता है। बाकी { $extra } आपके वॉलेट में रहेंगे।
topup-rounded = ℹ️ { $wanted } को उतना बढ़ाया गया है जितना { $method } में चलता है। पूरी रकम आपके वॉलेट में जाएगी।
topup-next-phone = बटन दबाने के बाद { $method } फ़ोन पर अनुरोध भेजेगा। वहाँ अपने PIN से पुष्टि करें।
topup-next-page = बटन दबाने के बाद आपको { $method } के पेमेंट पेज का लिंक मिलेगा।
topup-next-stars = बटन दबाने के बाद इस चैट में इनवॉइस आएगा। अपने Stars से पेमेंट करें।
topup-credited = जैसे ही { $method } पैसे मिलने की ख़बर देगा, वे अपने-आप आपके वॉलेट में जुड़ जाएँगे, अक्सर एक मिनट के अंदर। पेमेंट के लिए आपके पास { $count ->
    [one] { $count } मिनट है
   *[other] { $count } मिनट हैं
  }।
topup-demo = 🧪 यह डेमो दुकान है: कोई फ़ोन नहीं बजेगा और असली पैसे नहीं कटेंगे।
button-topup-amount-of = { $amount }
button-topup-missing = 🧾 ऑर्डर के लिए कम: { $amount }
button-topup-phone = 📱 { $phone }
button-topup-pay = ✅ { $due } दें
button-topup-amount = ✏️ रकम
button-topup-other-phone = 📱 फ़ोन
button-topup-method = 💳 दूसरा तरीका
toast-already-paying = पेमेंट { $payment } पहले से चल रहा है। कुछ भी दो बार नहीं माँगा जाता।
error-topup-beyond-limits = { $method } में एक बार में { $min } से { $max } चलते हैं। { $amount } नहीं चलेंगे; कृपया दूसरी रकम चुनें।
error-phone-unreadable = { $value } ऐसा फ़ोन नंबर नहीं है जिससे पेमेंट माँगा जा सके। कृपया इसे ऐसे लिखें: { $example }
error-method-gone = पेमेंट का यह तरीका अब उपलब्ध नहीं है। कृपया दूसरा चुनें।
error-payment-goes-on = पेमेंट { $payment_id } अभी खत्म नहीं हुआ है। फिर से पेमेंट करने से पहले कृपया उसे देख लें।

payment = <b>{ $title }</b>

    { $facts }

    { $what }
payment-title-created = ⏳ पेमेंट { $payment } तैयार हो रहा है
payment-title-pending = ⏳ पेमेंट { $payment } आपका इंतज़ार कर रहा है
payment-title-succeeded = ✅ पेमेंट { $payment } मिल गया
payment-title-failed = ❌ पेमेंट { $payment } नहीं हो पाया
payment-title-expired = ⌛ पेमेंट { $payment } का समय निकल गया
payment-title-review = 🔍 पेमेंट { $payment } की जाँच हो रही है
payment-method = तरीका: { $method }
payment-paid = पेमेंट हुआ: { $due }
payment-credited = आपके वॉलेट में: <b>{ $amount }</b>
payment-fee = फ़ीस: { $fee }
payment-fee-included = जिसमें फ़ीस: { $fee }
payment-until = पेमेंट का आख़िरी समय: { $at }
payment-at = समय: { $at }
payment-flag-over = ℹ️ आपने { $amount } चाहे थे, उससे ज़्यादा आए। सब आपके वॉलेट में है।
payment-flag-under = ℹ️ जितना माँगा गया था, उससे कम आया; इसलिए आपके वॉलेट में { $amount } से कम जुड़े।
payment-flag-nothing = ℹ️ { $fee } की फ़ीस से भी कम आया, इसलिए आपके वॉलेट के लिए कुछ नहीं बचा। कृपया हमें लिखें।
payment-flag-late = ℹ️ यह समय निकलने के बाद आया। फिर भी यह गिना गया है।
payment-flag-unasked = ℹ️ यह आपके किसी खुले पेमेंट का नहीं था, इसलिए हमने इसे आपके वॉलेट में डाल दिया।
payment-flag-again = ℹ️ इसका पेमेंट { $count ->
    [one] { $count } बार
   *[other] { $count } बार
  } हुआ। सारे पैसे आपके वॉलेट में जुड़े, कुल { $amount } हुए। ज़्यादा दिए पैसे वापस चाहें तो हमें लिखें।
payment-now-created = बस एक पल: { $method } से पेमेंट माँगा जा रहा है।
payment-now-pending = 👉 { $instructions }

    जैसे ही { $method } पैसे मिलने की ख़बर देगा, वे अपने-आप आपके वॉलेट में जुड़ जाएँगे, अक्सर एक मिनट के अंदर। तब यह संदेश बदल जाएगा।
payment-now-failed = { $why } आपके वॉलेट में कुछ नहीं जुड़ा।

    अगर फिर भी आपके पैसे कट गए हों, तो पहुँचते ही यहाँ जुड़ जाएँगे।
payment-now-expired = समय पर पेमेंट नहीं हुआ, इसलिए आपके वॉलेट में कुछ नहीं जुड़ा।

    अगर आपने आख़िरी पल में पेमेंट किया हो, तो पैसे पहुँचते ही यहाँ जुड़ जाएँगे।
payment-now-review = { $method } ने साफ़ नहीं बताया कि पेमेंट हुआ या नहीं। टीम इसे देख रही है, इसलिए कृपया फिर से पेमेंट न करें। ख़बर आपको यहीं मिलेगी।
payment-now-succeeded = आपका बैलेंस: <b>{ $balance }</b>
payment-do-phone = कृपया अपने फ़ोन पर अनुरोध की पुष्टि करें।
payment-do-page = कृपया पेमेंट पेज पर पेमेंट करें।
payment-do-invoice = कृपया इस चैट के इनवॉइस का पेमेंट करें। अगर वह न दिखे, तो थोड़ा रुककर फिर से शुरू करें।
payment-do-wait = कृपया थोड़ा रुकें।
payment-reason-1 = फ़ोन का बैलेंस कम है।
payment-reason-1019 = फ़ोन पर आए अनुरोध का समय निकल गया।
payment-reason-1032 = अनुरोध फ़ोन पर ठुकरा दिया गया।
payment-reason-1037 = फ़ोन से जवाब नहीं मिला।
payment-reason-never-started = अनुरोध पेमेंट सेवा तक पहुँचा ही नहीं।
payment-reason-unreachable = पेमेंट सेवा से संपर्क नहीं हो सका।
payment-reason-worth-changed = इस बीच Star की कीमत बदल गई।
payment-reason-busy = Telegram अभी बहुत व्यस्त है।
payment-reason-no-chat = इनवॉइस आपकी चैट में नहीं भेजा जा सका।
payment-reason-other = पेमेंट सेवा ने इसे ठुकरा दिया।
checkout-busy = दुकान समय पर जवाब नहीं दे सकी। कोई पैसे नहीं कटे; कृपया पेमेंट का बटन एक बार फिर दबाएँ।
button-open-payment-page = 🔗 पेमेंट पेज खोलें
button-try-again = 🔁 फिर कोशिश करें
button-payment-help = 💬 इस पेमेंट में मदद
button-copy-payment = 📋 रेफ़रेंस कॉपी करें
button-see-payment = 💳 पेमेंट देखें

receipt-payment = ✅ <b>पेमेंट { $payment } मिल गया</b>

    { $facts }

    आपका बैलेंस: <b>{ $balance }</b>
receipt-payment-waiting = ✅ <b>पेमेंट { $payment } मिल गया</b>

    { $facts }

    आपका बैलेंस: <b>{ $balance }</b>
    आपने जो शुरू किया था, वह अब भी आपका इंतज़ार कर रहा है।
receipt-reference = रेफ़रेंस: <code>{ $reference }</code>
note-enough-now = ✅ अब आपका बैलेंस काफ़ी है।
note-still-short = ⚠️ पैसे आ गए, पर अब भी { $amount } कम हैं।
note-go-on = ✅ पैसे आ गए। आप जहाँ थे, वहीं से आगे बढ़ सकते हैं।
news-payback = ↩️ <b>पेमेंट { $payment } लौटा दिया गया</b>

    { $amount } आपके वॉलेट से { $method } के ज़रिए आपको लौटाए गए।
    आपका बैलेंस: <b>{ $balance }</b>
news-credit = 🎁 <b>आपके वॉलेट में { $amount } जुड़े</b>

    दुकान का संदेश: { $reason }
    आपका बैलेंस: <b>{ $balance }</b>
news-debit = ➖ <b>आपके वॉलेट से { $amount } काटे गए</b>

    दुकान का संदेश: { $reason }
    आपका बैलेंस: <b>{ $balance }</b>
news-refund = ↩️ <b>ऑर्डर { $order } के { $amount } लौट आए</b>

    दुकान का संदेश: { $reason }
    आपका बैलेंस: <b>{ $balance }</b>
news-stars-unclear = ⭐ आपके Stars मिल गए, पर पता नहीं चला कि वे किसके लिए हैं। टीम इसे देख रही है। पेमेंट का नंबर: <code>{ $charge }</code>

wallet = <b>👛 आपका वॉलेट</b>

    बैलेंस: <b>{ $balance }</b>
    { $held }

    { $lately }
wallet-held = चालू ऑर्डर के लिए रोके गए: { $amount }
wallet-nothing-held = चालू ऑर्डर के लिए कुछ नहीं रोका गया है।
wallet-lately = हाल में:
    { $lines }
wallet-empty = यहाँ अभी कोई लेन-देन नहीं हुआ। टॉप-अप करें, और ऑर्डर के लिए तैयार हो जाएँ।
history = <b>📜 आपके वॉलेट का पूरा हिसाब</b>
    बैलेंस: <b>{ $balance }</b>

    { $lines }
history-empty = <b>📜 आपके वॉलेट का पूरा हिसाब</b>

    यहाँ अभी कोई लेन-देन नहीं हुआ।
history-end = <b>📜 आपके वॉलेट का पूरा हिसाब</b>

    इससे पुराना कुछ नहीं है।
history-in = { $at } · <b>+{ $amount }</b> · { $what }
history-out = { $at } · <b>−{ $amount }</b> · { $what }
history-topup = पेमेंट { $number }
history-charge = ऑर्डर { $number }
history-freed = ऑर्डर { $number } से लौटे
history-refund = ऑर्डर { $number } के लौटाए पैसे
history-merge = आपके दूसरे खाते से
history-credit = दुकान की ओर से
history-debit = दुकान ने काटे
history-payback = पेमेंट { $number } लौटाया गया
history-payback-freed = पेमेंट { $number } आख़िर नहीं लौटाया गया
history-other = अन्य
payments = <b>💳 आपके पेमेंट</b>

    पूरी जानकारी के लिए किसी एक को दबाएँ।
payments-empty = <b>💳 आपके पेमेंट</b>

    यहाँ कोई पेमेंट नहीं है।
payment-label-pending = ⏳ { $payment } · { $amount } · { $at }
payment-label-succeeded = ✅ { $payment } · { $amount } · { $at }
payment-label-failed = ❌ { $payment } · { $amount } · { $at }
payment-label-expired = ⌛ { $payment } · { $amount } · { $at }
payment-label-review = 🔍 { $payment } · { $amount } · { $at }
button-history = 📜 पूरा हिसाब
button-payments = 💳 पेमेंट
button-page-only = · { $page } ·
toast-page-only = पेज { $page }

paysupport = <b>💬 पेमेंट में मदद</b>

    जो पैसे पहुँचते हैं, वे देर से आने पर भी अपने-आप जुड़ जाते हैं। अगर किसी पेमेंट में एक घंटे से ज़्यादा लगे या कुछ गड़बड़ हो, तो हमें बताएँ: यहाँ हुए हर पेमेंट की ज़िम्मेदारी हमारी है। इनमें Telegram का अपना सपोर्ट मदद नहीं कर सकता।

    { $which }
paysupport-which = किस पेमेंट की बात है?
paysupport-none = अभी आपका कोई पेमेंट नहीं है।
paysupport-payment = <b>💬 पेमेंट { $payment } में मदद</b>

    { $advice }

    { $contact }
    कृपया यह बताएँ: पेमेंट <code>{ $payment }</code> ({ $method }), ग्राहक <code>{ $customer }</code>
paysupport-copied = पेमेंट { $payment }; ग्राहक { $customer }
paysupport-pending = इसे आपके पैसों का इंतज़ार है। पेमेंट करते ही पैसे अपने-आप आपके वॉलेट में जुड़ जाएँगे; दो बार पेमेंट करने की ज़रूरत नहीं है।
paysupport-succeeded = यह मिल गया और आपके वॉलेट में जुड़ गया। अगर रकम गलत हो या आप पैसे वापस चाहें, तो हमें लिखें।
paysupport-failed = यह नहीं हो पाया और कुछ नहीं जुड़ा। अगर फिर भी आपके पैसे कट गए हों, तो वे अपने-आप यहाँ आएँगे या आपको लौट जाएँगे; एक घंटे बाद हमें लिखें।
paysupport-expired = समय पर पेमेंट नहीं हुआ। अगर आपने आख़िरी पल में पेमेंट किया हो, तो पैसे अपने-आप यहाँ आएँगे; एक घंटे बाद हमें लिखें।
paysupport-review = टीम इसे पहले से देख रही है। कृपया फिर से पेमेंट न करें।

## Staff: services, keys, the team and broadcasts

manage-ask = <b>🛍 सेवा बदलें</b>

    बिक्री में: { $on }, बिक्री से बाहर: { $off }

    ✍️ कौन-सी? उसका नंबर या नाम के शब्द भेजें।
manage-found = <b>🔎 “{ $words }” की सेवाएँ</b>

    आपका मतलब किससे है? आप दूसरे शब्द भी भेज सकते हैं।
manage-off-sale = <b>⏸ बिक्री से बाहर सेवाएँ</b>

    ये ग्राहकों को नहीं दिखतीं।
manage-off-sale-none = <b>⏸ बिक्री से बाहर सेवाएँ</b>

    कोई नहीं है: सब बिक्री में है।
button-off-sale = ⏸ बिक्री से बाहर { $number }
button-service-on = 🟢 { $number } · { $name }
button-service-off = ⏸ { $number } · { $name }

manage-service = <b>{ $number } · { $service }</b>
    { $category } · { $type }

    { $state }
    💰 दर: <b>{ $rate }</b>
    { $margin }
    📏 { $min } से { $max } तक
    { $can }
    { $source }
    { $aliases }
manage-on = 🟢 बिक्री में
manage-off = ⏸ रोकी गई: बिक्री में नहीं
manage-vanished = 🚫 बिक्री से बाहर: प्रोवाइडर के पास अब नहीं है
manage-per-thousand = { $rate } प्रति 1000
manage-per-order = { $rate } प्रति ऑर्डर
manage-margin = 🏭 लागत: { $cost }, मुनाफ़ा: { $margin } (लागत से { $over } ऊपर)
manage-loss = ⚠️ लागत: { $cost }, यानी हर बिक्री में { $margin } का घाटा (लागत से { $over } नीचे)
manage-cost-unknown = 🏭 लागत: प्रोवाइडर ने नहीं बताई
manage-by-hand = 🏭 लागत: पता नहीं, डिलीवरी आप ख़ुद करते हैं
manage-can-refill = रीफ़िल
manage-can-cancel = रद्द करना
manage-can-dripfeed = हिस्सों में डिलीवरी
manage-can = 🛟 सुविधाएँ: { $can }
manage-can-nothing = 🛟 रीफ़िल, रद्द करना या हिस्सों में डिलीवरी नहीं
manage-source = 🚚 प्रोवाइडर { $provider }, वहाँ का नंबर { $theirs }
manage-source-hand = 🙌 हाथ से डिलीवर होती है
manage-aliases = 🏷 दूसरे नाम: { $names }
manage-aliases-none = 🏷 कोई दूसरा नाम नहीं
button-pause = ⏸ रोकें
button-resume-sale = ▶️ बिक्री में लाएँ
button-set-rate = 💰 दर तय करें
button-set-markup = 📈 मार्कअप तय करें
button-add-alias = 🏷 नाम जोड़ें
button-remove-alias = 🏷 नाम हटाएँ
button-as-customer = 👁 ग्राहक की नज़र से

manage-ask-rate = <b>💰 नई दर: { $number } · { $service }</b>

    अभी: { $rate }
    { $margin }

    ✍️ नई दर भेजें (जैसे 1.25)।
manage-ask-markup = <b>📈 मार्कअप: { $number } · { $service }</b>

    अभी: { $rate }
    { $margin }

    ✍️ लागत से ऊपर का प्रतिशत भेजें (जैसे 50 या 12.5)।
manage-ask-alias = <b>🏷 एक और नाम: { $number } · { $service }</b>

    ✍️ ऐसा नाम भेजें जिससे ग्राहक इसे ऑर्डर कर सकें, जैसे वे ख़ुद बोलते हैं।
manage-aliases-ask = <b>🏷 इसके नाम: { $number } · { $service }</b>

    कौन-सा हटाएँ?

manage-title-pause = ⏸ रोकें: { $number } · { $service }
manage-title-resume = ▶️ बिक्री में लाएँ: { $number } · { $service }
manage-title-rate = 💰 नई दर: { $number } · { $service }
manage-title-markup = 📈 नया मार्कअप: { $number } · { $service }
manage-title-alias = 🏷 एक और नाम: { $number } · { $service }
manage-title-unalias = 🏷 एक नाम कम: { $number } · { $service }
manage-old-new = अभी: { $old }
    इसके बाद: <b>{ $new }</b>
manage-change-rate = अभी: { $old }
    इसके बाद: <b>{ $new }</b>
    { $margin }
manage-change-markup = अभी: { $old }
    इसके बाद: <b>{ $new }</b>, यानी लागत से { $over } ऊपर
    { $margin }
manage-change-alias = अभी के दूसरे नाम: { $names }
    नया: <b>{ $name }</b>
manage-change-unalias = अभी के दूसरे नाम: { $names }
    हटेगा: <b>{ $name }</b>
manage-why = <b>{ $title }</b>

    { $change }

    ✍️ क्यों? वजह चुनें या लिखें। यह लॉग में रहेगी।
manage-confirm = <b>{ $title }?</b>

    { $change }

    { $consequence }
    📝 वजह: { $reason }
manage-then-pause = 👉 यह अब ग्राहकों को नहीं मिलेगी और खुली कीमतें नहीं चलेंगी। हो चुके ऑर्डर चलते रहेंगे।
manage-then-resume = 👉 ग्राहक इसे तुरंत ऑर्डर कर सकेंगे।
manage-then-rate = 👉 यह तुरंत लागू होगा: जिन ग्राहकों के पास खुली कीमत है, उनसे फिर पूछा जाएगा। हो चुके ऑर्डर की कीमत वही रहेगी।
manage-then-markup = 👉 यह तुरंत लागू होगा: जिन ग्राहकों के पास खुली कीमत है, उनसे फिर पूछा जाएगा। हो चुके ऑर्डर की कीमत वही रहेगी।
manage-then-alias = 👉 चैट में या API से जो कोई “{ $name }” ऑर्डर करेगा, उसे यही सेवा मिलेगी।
manage-then-unalias = 👉 चैट में या API से “{ $name }” के ऑर्डर अब नहीं समझे जाएँगे।
manage-then-sync = 🔄 { $provider } के साथ अगला सिंक अपने मार्कअप से दर फिर तय करेगा।
button-yes-pause = ⏸ हाँ, रोकें
button-yes-resume = ▶️ हाँ, बिक्री में लाएँ
button-yes-rate = ✅ हाँ, यही दर रखें
button-yes-markup = ✅ हाँ, यही मार्कअप रखें
button-yes-alias = ✅ हाँ, यह नाम जोड़ें
button-yes-unalias = 🏷 हाँ, यह नाम हटाएँ
manage-done-pause = सेवा { $number } रोक दी गई है।
manage-done-resume = सेवा { $number } बिक्री में है।
manage-done-rate = सेवा { $number } की दर अब { $rate } है।
manage-done-markup = सेवा { $number } की दर अब { $rate } है।
manage-done-alias = सेवा { $number } का एक नाम अब “{ $name }” भी है।
manage-done-unalias = “{ $name }” अब सेवा { $number } का नाम नहीं है।
note-manage-done = ✅ { $done }
toast-manage-done = यह पहले ही हो चुका है: { $done }
note-manage-changed = 🔄 इस बीच सेवा बदल दी गई, इसलिए कुछ नहीं किया गया। अभी की स्थिति यह है।
error-alias-known = “{ $value }” पहले से इस सेवा का नाम है।
error-rate-as-it-is = दर पहले से यही है: { $value }
reason-provider-trouble = प्रोवाइडर के यहाँ दिक्कत
reason-complaints = शिकायतें
reason-no-demand = कोई नहीं माँगता
reason-works-again = फिर से चल रही है
reason-cost-changed = लागत बदल गई
reason-competition = मुकाबला
reason-customers-say-so = ग्राहक यही कहते हैं

keys = <b>🔑 API key</b>

    { $lines }
keys-none = <b>🔑 API key</b>

    अभी कोई नहीं है। API key से चैटबॉट बनाने वाले API से ऑर्डर कर सकते हैं।
keys-line = { $mark } <b>key { $number }</b> · { $owner } · <code>{ $hint }…</code>
    { $scopes }
    { $used }
keys-house = दुकान ख़ुद
keys-partner = { $name }
button-key = key { $number } · { $owner }
button-new-key = ➕ नई key
scope-all = सब कुछ कर सकती है
scope-read = कीमतें और ऑर्डर देख सकती है
scope-order = ऑर्डर कर सकती है
scope-topup = वॉलेट टॉप-अप कर सकती है
key-used = पिछला इस्तेमाल { $at }
key-unused = कभी इस्तेमाल नहीं हुई
key-valid = 🟢 चालू है
key-valid-until = 🟢 { $at } तक चालू
key-expired = ⛔ समय निकल गया: { $at }
key-revoked = ⛔ बंद की गई: { $at }
key = <b>🔑 key { $number } · { $owner }</b>

    { $state }
    शुरुआत: <code>{ $hint }</code>
    अनुमतियाँ: { $scopes }
    बनी: { $created }
    { $used }
button-revoke = ⛔ बंद करें
key-why = <b>⛔ key { $number } बंद करें · { $owner }</b>

    शुरुआत: <code>{ $hint }</code>
    { $used }

    ✍️ क्यों? वजह चुनें या लिखें। यह लॉग में रहेगी।
key-revoke = <b>⛔ key { $number } ({ $owner }) बंद करें?</b>

    शुरुआत: <code>{ $hint }</code>
    { $used }

    { $consequence }
    📝 वजह: { $reason }
key-then-revoked = 👉 इसे इस्तेमाल करने वाला सब कुछ 5 सेकंड के अंदर हमेशा के लिए रुक जाएगा। key वापस नहीं लाई जा सकती; नई बनाई जा सकती है।
button-yes-revoke = ⛔ हाँ, key { $number } बंद करें
note-key-revoked = ⛔ key { $number } ({ $owner }) बंद कर दी गई है।
toast-key-revoked = key { $number } पहले ही बंद है।
key-owner = <b>🔑 नई key: किसकी?</b>

    ✍️ पार्टनर का नाम भेजें, नया या पहले से मौजूद, या नीचे से चुनें। जो ग्राहक किसी पार्टनर की key से आते हैं, वे उसी पार्टनर के होते हैं।
button-key-house = 🏠 दुकान ख़ुद
key-terms = <b>🔑 नई key · { $owner }</b>

    { $who }

    यह क्या कर सके? बदलने के लिए दबाएँ।
key-terms-house = यह इस बॉट वाले ग्राहकों के लिए ही काम करेगी।
key-terms-new = “{ $name }” नया पार्टनर है और इस key के साथ बनेगा।
key-terms-partner = इस पार्टनर के पास पहले से { $count ->
    [one] { $count } key है
   *[other] { $count } key हैं
  }।
button-scope-on-read = ☑️ कीमतें और ऑर्डर देखना
button-scope-off-read = ⬜ कीमतें और ऑर्डर देखना
button-scope-on-order = ☑️ ऑर्डर करना
button-scope-off-order = ⬜ ऑर्डर करना
button-scope-on-topup = ☑️ वॉलेट टॉप-अप करना
button-scope-off-topup = ⬜ वॉलेट टॉप-अप करना
button-make-key = 🔑 key बनाएँ
key-once = <b>🔑 key { $number } · { $owner }</b>

    <code>{ $secret }</code>

    { $where }
    ⚠️ इसे अभी कॉपी करें। यह संदेश { $seconds } सेकंड में ख़ुद मिट जाएगा, और key दोबारा कोई नहीं दिखा सकता। जिसके पास यह है, वह अपने ग्राहकों के पैसे खर्च कर सकता है।
key-where = पता: <code>{ $url }/api.php</code>
button-copy-key = 📋 key कॉपी करें
toast-key-made = key { $number } पहले ही बन चुकी है। वह ऊपर के संदेश में है।
error-scope-needed = key को कोई अनुमति मिलनी चाहिए। कृपया कम से कम एक चुनें।
error-invalid-partner-name = पार्टनर के नाम में 1 से { $most } अक्षर होते हैं और वह “house” नहीं हो सकता। कृपया दूसरा भेजें।
error-key-not-found = ऐसी कोई key नहीं है या वह पहले ही बंद है।
error-partner-not-found = ऐसा कोई पार्टनर नहीं है।
reason-leaked = key लीक हो गई
reason-unused = अब ज़रूरत नहीं है
reason-replaced = इसकी जगह दूसरी है

team = <b>👥 दुकान कौन चलाता है</b>

    { $lines }
team-line = <b>{ $name }</b> · { $role } · <code>{ $id }</code>
team-line-fixed = <b>{ $name }</b> · { $role } · <code>{ $id }</code> · सेटिंग से
button-member = { $name }
button-hire = ➕ किसी को जोड़ें
role-owner = मालिक
role-manager = मैनेजर
role-support = सपोर्ट
role-none = स्टाफ़ में नहीं
role-may-owner = 👑 <b>मालिक</b>: सब कुछ, साथ में API key और स्टाफ़ भी।
role-may-manager = 🛠 <b>मैनेजर</b>: वॉलेट, सेवाएँ और ब्रॉडकास्ट भी।
role-may-support = 💬 <b>सपोर्ट</b>: ऑर्डर और ग्राहक खोजना, उनका हाल देखना।
member = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    { $at } से, जोड़ा: { $by }
member-self = <b>👤 { $name }, यह आप हैं</b>
    <code>{ $id }</code>

    { $may }
    { $at } से, जोड़ा: { $by }

    आपकी भूमिका कोई दूसरा मालिक बदल सकता है।
member-fixed = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    इस मालिक का नाम दुकान की सेटिंग में है, इसलिए बदलाव वहीं हो सकता है।
button-other-role = 🔁 दूसरी भूमिका
button-dismiss = 🚪 हटाएँ
team-hire = <b>➕ किसी को जोड़ें</b>

    ✍️ अगर वे @{ $shop } खोल चुके हों तो उनका @नाम भेजें, नहीं तो उनका Telegram नंबर।
team-choose = <b>👤 { $name }</b>
    <code>{ $id }</code>

    किस भूमिका में?

    { $lines }
team-choose-other = <b>👤 { $name }</b>
    <code>{ $id }</code>

    अभी: { $role }। इसकी जगह कौन-सी भूमिका?

    { $lines }
button-role-owner = 👑 मालिक
button-role-manager = 🛠 मैनेजर
button-role-support = 💬 सपोर्ट
team-title-hire = 👤 भूमिका दें: { $name }
team-title-dismiss = 🚪 स्टाफ़ से हटाएँ: { $name }
team-why = <b>{ $title }</b>
    <code>{ $id }</code>

    अभी: { $old }
    इसके बाद: <b>{ $new }</b>

    ✍️ क्यों? वजह चुनें या लिखें। यह लॉग में रहेगी।
team-confirm = <b>{ $title }?</b>
    <code>{ $id }</code>

    अभी: { $old }
    इसके बाद: <b>{ $new }</b>

    { $consequence }
    📝 वजह: { $reason }
team-then-dismissed = 👉 अगले ही कदम से स्टाफ़ का सब कुछ इनके लिए बंद हो जाएगा। ग्राहक के तौर पर कुछ नहीं बदलेगा।
button-yes-hire = ✅ हाँ, यह भूमिका दें
button-yes-dismiss = 🚪 हाँ, हटाएँ
note-hired = ✅ { $name } की भूमिका अब { $role } है।
note-dismissed = 🚪 { $name } अब स्टाफ़ में नहीं हैं।
toast-hired = { $name } की भूमिका पहले से { $role } है।
toast-dismissed = { $name } पहले ही हटाए जा चुके हैं।
team-you-hired = 👥 <b>{ $shop } में आपकी भूमिका अब { $role } है</b>

    डेस्क पर वह सब दिखता है जिसे आपकी ज़रूरत है, और टेक्स्ट बॉक्स के पास वाले मेन्यू में आपकी कमांड हैं।
team-you-dismissed = 👋 आप अब { $shop } के स्टाफ़ में नहीं हैं। आपका अपना वॉलेट और ऑर्डर जैसे हैं, वैसे ही रहेंगे।
error-own-role = यह आपकी अपनी भूमिका है। कृपया किसी दूसरे मालिक से इसे बदलने को कहें।
error-owner-by-settings = इस मालिक का नाम दुकान की सेटिंग में है। कृपया वहीं बदलें।
error-role-as-it-is = इनकी भूमिका पहले से यही है।
error-invalid-role = ऐसी कोई भूमिका नहीं है।
error-person-unknown = { $name } की पहचान नहीं हुई: पहले उन्हें बॉट खोलना होगा। कृपया इसके बजाय उनका Telegram नंबर भेजें।
reason-joins-us = हमारे साथ जुड़ रहे हैं
reason-other-duties = काम बदला है
reason-left-us = काम छोड़ दिया

closing-why-close = <b>🔧 दुकान कुछ देर के लिए बंद करें?</b>

    ग्राहक देख सकते हैं, पर चैट में या API से न ऑर्डर कर सकते हैं, न टॉप-अप। चालू ऑर्डर चलते रहेंगे, और शुरू हो चुके पेमेंट जमा होंगे। स्टाफ़ सब कुछ कर सकता है।

    क्यों? कारण चुनें या अपना लिखें। यह लॉग में रहेगा; ग्राहक इसे नहीं पढ़ेंगे।
closing-why-open = <b>🔓 दुकान फिर से खोलें?</b>

    क्यों? कारण चुनें या अपना लिखें। यह लॉग में रहेगा।
closing-message = <b>🔧 ग्राहक क्या पढ़ें?</b>

    ✍️ कुछ शब्द भेजें, जैसे “शाम 6 बजे वापस”; ज़्यादा से ज़्यादा { $most } अक्षर। ये हर भाषा में ऐसे ही दिखेंगे।
button-no-message = बिना संदेश बंद करें
closing-confirm-close = <b>🔧 दुकान ग्राहकों के लिए बंद करें?</b>

    जो ऑर्डर या टॉप-अप करना चाहे, वह पढ़ेगा:
    <i>{ $told }</i>

    📝 { $reason }
closing-confirm-open = <b>🔓 दुकान ग्राहकों के लिए खोलें?</b>

    वे तुरंत ऑर्डर और टॉप-अप कर सकेंगे।
    📝 { $reason }
button-yes-close = 🔧 हाँ, दुकान बंद करें
button-yes-open = 🔓 हाँ, दुकान खोलें
closing-done-close = 🔧 दुकान ग्राहकों के लिए बंद है।
closing-done-open = 🔓 दुकान फिर से खुल गई है।

export-ask = <b>📄 CSV में एक्सपोर्ट</b>

    स्प्रेडशीट के लिए फ़ाइल, सबसे नया पहले, ज़्यादा से ज़्यादा { $most } पंक्तियाँ। आपको क्या चाहिए?
export-orders = ऑर्डर
export-payments = पेमेंट
export-customers = ग्राहक
export-when = <b>📄 { $what }</b>

    किस समय के? { $of }

    दिन आधी रात से शुरू होते हैं ({ $zone })।
export-of-orders = ऑर्डर देने का समय गिना जाता है।
export-of-payments = पेमेंट माँगने का समय गिना जाता है।
export-of-customers = उस समय में आए ग्राहक, उनके अभी के बैलेंस के साथ।
period-today = आज
period-week = पिछले 7 दिन
period-thirty = पिछले 30 दिन
period-month = यह महीना
period-before = पिछला महीना
period-all = सब कुछ
export-ready = 📄 <b>{ $what }</b> · { $period }
    पंक्तियाँ: { $number }
export-ready-part = 📄 <b>{ $what }</b> · { $period }
    ये सबसे नई { $number } पंक्तियाँ हैं; और भी हैं। बाकी के लिए छोटा समय चुनें।
export-failed = 📄 <b>{ $what }</b> · { $period }
    फ़ाइल नहीं बन सकी। कृपया बाद में फिर कोशिश करें।

announcement = { $text }
broadcast-write-first = <b>📣 ग्राहकों को लिखें</b>

    ✍️ संदेश वैसा ही भेजें जैसा उसे जाना है। कुछ भी भेजने से पहले वह आपको दिखाया जाएगा।
broadcast-write = <b>📣 ग्राहकों को लिखें</b>

    ✍️ संदेश वैसा ही भेजें जैसा उसे जाना है। कुछ भी भेजने से पहले वह आपको दिखाया जाएगा।

    <b>हाल के</b>
    { $lines }
broadcast-line = <b>{ $broadcast }</b> · { $at } · { $state } · { $total } में से { $sent }
    <i>{ $beginning }</i>
broadcast-is-sending = भेजा जा रहा है
broadcast-is-stopped = रोका गया
broadcast-is-done = पूरा हुआ
button-broadcast-open = 📣 ब्रॉडकास्ट { $broadcast } जारी है
audience-all = सभी
audience-language = { $language } में चैट करने वाले
broadcast-draft = <b>📣 यह ऐसा दिखेगा</b>

    <blockquote>{ $text }</blockquote>

    👥 किसके लिए: { $audience }, { $count ->
    [one] { $count } चैट
   *[other] { $count } चैट
  }। जिन्होंने संदेश बंद किए हैं या बॉट को ब्लॉक किया है, उन्हें नहीं जाएगा।
    ✍️ बदलने के लिए दूसरा संदेश भेजें।
broadcast-draft-nobody = <b>📣 यह ऐसा दिखेगा</b>

    <blockquote>{ $text }</blockquote>

    👥 किसके लिए: { $audience }। अभी ऐसा कोई नहीं है। कृपया चुनें कि यह किसके लिए है।
button-broadcast-audience = 👥 किसके लिए?
button-broadcast-test = 🧪 मुझे भेजें
button-broadcast-anew = ✍️ फिर से लिखें
button-broadcast-next = 📣 { $count ->
    [one] { $count } चैट को भेजें
   *[other] { $count } चैट को भेजें
  }…
note-broadcast-rewritten = ✍️ बदल दिया गया।
toast-broadcast-tested = यह ऊपर है, ठीक वैसा जैसा ग्राहकों को मिलेगा।
toast-broadcast-dropped = छोड़ दिया गया। कुछ नहीं भेजा गया।
broadcast-audience = <b>👥 यह किसके लिए है?</b>

    अभी: { $audience }
button-audience-all = 🌍 सभी · { $number }
button-audience = { $language } · { $number }
broadcast-confirm = <b>📣 { $count ->
    [one] { $count } चैट
   *[other] { $count } चैट
  } को भेजें?</b>

    किसके लिए: { $audience }
    <i>{ $beginning }</i>

    👉 यह तुरंत जाने लगेगा, एक सेकंड में करीब बीस। आप इसे रोक सकते हैं, पर जो जा चुका है वह वापस नहीं लिया जा सकता।
button-broadcast-send = 📣 हाँ, { $count ->
    [one] { $count } चैट को भेजें
   *[other] { $count } चैट को भेजें
  }
toast-broadcast-begun = ब्रॉडकास्ट { $broadcast } पहले ही शुरू हो चुका है। यह दो बार नहीं भेजा जाता।
broadcast-sending = <b>📣 ब्रॉडकास्ट { $broadcast } भेजा जा रहा है</b>

    { $bar } { $percent }
    भेजे गए: { $sent }, नहीं पहुँचे: { $failed }, कुल: { $total }

    किसके लिए: { $audience }
    <i>{ $beginning }</i>
broadcast-done = <b>✅ ब्रॉडकास्ट { $broadcast } पूरा हुआ</b>

    भेजे गए: { $sent }, नहीं पहुँचे: { $failed }, कुल: { $total }

    किसके लिए: { $audience }
    <i>{ $beginning }</i>
broadcast-stopped = <b>✋ ब्रॉडकास्ट { $broadcast } रोक दिया गया</b>

    { $bar } { $percent }
    भेजे गए: { $sent }, नहीं पहुँचे: { $failed }, कुल: { $total }

    किसके लिए: { $audience }
    <i>{ $beginning }</i>
button-broadcast-stop = ✋ रोकें
button-broadcast-new = 📣 नया संदेश
button-broadcast-see = 📣 देखें
broadcast-stop = <b>✋ ब्रॉडकास्ट { $broadcast } रोकें?</b>

    अब तक: { $total } में से { $sent }

    👉 जिन्हें अभी नहीं मिला, उन्हें नहीं मिलेगा। इसे फिर आगे नहीं बढ़ाया जा सकता।
button-broadcast-stop-yes = ✋ हाँ, रोकें
button-broadcast-stop-no = चलने दें
toast-broadcast-stopped = रोक दिया गया।
news-broadcast-done = ✅ <b>ब्रॉडकास्ट { $broadcast } पूरा हुआ</b>
    भेजे गए: { $sent }, नहीं पहुँचे: { $failed }, कुल: { $total }
error-announcement-too-long = यह बहुत लंबा है: { $length } अक्षर हैं, और ज़्यादा से ज़्यादा { $most } आ सकते हैं। कृपया छोटा करें।
error-broadcast-nobody = भेजने के लिए कोई नहीं है। कृपया चुनें कि यह किसके लिए है।

## Shop: browse, quote, order

button-page-before = ‹
button-page-after = ›
button-category = { $name } ({ $number })
button-service = { $name } · { $rate }
button-order = 🛒 ऑर्डर करें
button-price = 🧮 कीमत
button-favourite = ☆ पसंदीदा में जोड़ें
button-unfavourite = ⭐ पसंदीदा से हटाएँ
button-share = 🔗 लिंक शेयर करें
button-send-on = 📤 दोस्त को भेजें
button-order-number = 📦 ऑर्डर { $order }
button-service-page = ℹ️ सेवा
toast-favourite = अब यह आपके पसंदीदा में है।
toast-unfavourite = अब यह आपके पसंदीदा में नहीं है।

categories = <b>🛍 सेवाएँ</b>

    कैटेगरी चुनें या जो चाहिए वह लिखें: <i>insta likes</i>
categories-none = <b>🛍 सेवाएँ</b>

    अभी बिक्री में कुछ नहीं है। कृपया थोड़ी देर बाद आएँ।
category = <b>{ $name }</b>

    { $about }
category-none = <b>{ $name }</b>

    इस कैटेगरी में कुछ नहीं बचा। कृपया दूसरी चुनें।
goods-rates = कीमतें 1000 के लिए हैं।
goods-rates-mixed = कीमतें 1000 के लिए हैं; पैकेज की कीमत पूरे पैकेज की है।
goods-rates-package = कीमतें पूरे पैकेज की हैं।
goods-line = { $number }. { $name }

favourites = <b>⭐ पसंदीदा</b>

    { $parts }
favourites-none = <b>⭐ पसंदीदा</b>

    { $parts }
favourites-how = यहाँ अभी कुछ नहीं है। कोई पसंद की सेवा खोलें और “पसंदीदा में जोड़ें” दबाएँ: वह यहाँ मिलेगी।
favourites-gone = { $count ->
    [one] इनमें से { $count } अभी बिक्री में नहीं है।
   *[other] इनमें से { $count } अभी बिक्री में नहीं हैं।
  }

service = { $parts }
service-title = <b>{ $name }</b>
    { $category } · नं. { $number }
service-rate = 💵 <b>{ $rate }</b> प्रति 1000
service-rate-package = 💵 <b>{ $rate }</b> पूरे पैकेज के लिए
discount = 🏷 <s>{ $public }</s> के बजाय: आपकी बचत <b>{ $saved }</b>
service-range = 🔢 एक ऑर्डर में { $min } से { $max }
service-range-posts = 🔢 हर पोस्ट के लिए { $min } से { $max }
service-by-post = 📝 प्रोफ़ाइल की नई पोस्ट को ये अपने-आप मिलते हैं
service-by-line = 📝 टेक्स्ट आप भेजते हैं, हर लाइन में एक; हर लाइन एक गिनी जाती है
service-time = ⏱ औसतन: { $time }
span-from-to = { $least }–{ $most }
span-seconds = { $count ->
    [one] { $number } सेकंड
   *[other] { $number } सेकंड
  }
span-minutes = { $count ->
    [one] { $number } मिनट
   *[other] { $number } मिनट
  }
span-hours = { $count ->
    [one] { $number } घंटा
   *[other] { $number } घंटे
  }
span-days = { $count ->
    [one] { $number } दिन
   *[other] { $number } दिन
  }
span-weeks = { $count ->
    [one] { $number } हफ़्ता
   *[other] { $number } हफ़्ते
  }
service-refill = ♻️ जो कम हो, उसका रीफ़िल हो सकता है
service-no-refill = ➖ संख्या घटने पर रीफ़िल नहीं
service-cancel = ✋ बीच में रद्द हो सकता है
service-no-cancel = ➖ शुरू होने के बाद रद्द नहीं हो सकता
service-dripfeed = 💧 थोड़ा-थोड़ा, हिस्सों में डिलीवर हो सकता है
service-example = जैसे: { $quantity } की कीमत <b>{ $total }</b>
service-about = <i>{ $about }</i>
service-gone = <b>{ $name }</b>

    😔 यह सेवा अब बिक्री में नहीं है। इससे मिलती-जुलती ये हैं:
service-gone-blank = <b>{ $name }</b>

    😔 यह सेवा अब बिक्री में नहीं है। कृपया दूसरी चुनें।
error-service-gone = यह सेवा अब बिक्री में नहीं है। कृपया दूसरी चुनें।
error-catalogue-changed = इस बीच सेवाएँ बदल गई हैं। कृपया फिर से चुनें।

search = <b>🔎 खोजें</b>

    आपको क्या चाहिए? कुछ शब्द लिखें, जैसे <i>insta likes</i>, या किसी सेवा का नंबर।
button-seek = ⌨️ लिखते-लिखते खोजें
search-found = <b>🔎 { $words }</b>
    { $count ->
        [one] { $count } सेवा मिली।
       *[other] { $count } सेवाएँ मिलीं।
    } { $about }
search-near = <b>🔎 { $words }</b>

    इसकी कोई सेवा नहीं मिली। सबसे मिलती-जुलती ये हैं:
search-none = <b>🔎 { $words }</b>

    इसके लिए कुछ नहीं मिला। कृपया दूसरे शब्द आज़माएँ या सेवाएँ देखें।
search-link = <b>🔗 आपके लिंक के लिए क्या चाहिए?</b>
    <code>{ $link }</code>

    { $about }
search-link-none = <b>🔗 आपका लिंक</b>
    <code>{ $link }</code>

    इस साइट के लिंक के लिए कोई सेवा नहीं है। कृपया सेवाएँ देखें।

inline-about = { $category } · { $rate } प्रति 1000
inline-about-package = { $category } · { $rate } पूरे पैकेज के लिए
inline-near = ठीक ऐसा कुछ नहीं मिला। सबसे मिलती-जुलती सेवाएँ ›
inline-none = अभी कुछ बिक्री पर नहीं है। दुकान खोलें ›
inline-invitation = 🎁 दोस्त को दुकान पर बुलाएँ
inline-invitation-card = <b>{ $shop }: आपके पेजों के लिए लाइक, फ़ॉलोअर और व्यू</b>

    ऑर्डर से पहले आपको सही-सही कीमत दिखती है, और जो डिलीवर न हो, उसके पैसे अपने-आप आपके वॉलेट में लौट आते हैं।
button-visit-shop = 🛍 दुकान खोलें

ask = { $parts }
ask-service = 🛒 <b>{ $name }</b>
ask-now = अभी: <code>{ $value }</code>
ask-link-url = <b>कौन-सा लिंक?</b> पेज या पोस्ट का पता भेजें, जैसे:
    <code>{ $example }</code>

    यह पब्लिक होना चाहिए, ताकि सब देख सकें।
ask-link-profile = <b>कौन-सी प्रोफ़ाइल?</b> उसका लिंक या @नाम भेजें, जैसे:
    <code>{ $example }</code>

    यह पब्लिक होनी चाहिए, ताकि सब देख सकें।
ask-link-any = <b>किसके लिए?</b> वह लिंक या नाम भेजें जिसके लिए ऑर्डर है, जैसे:
    <code>{ $example }</code>
ask-link-none = <b>किसके लिए?</b>
ask-quantity = <b>कितने?</b> चुनें या { $min } से { $max } के बीच की संख्या लिखें।

    { $rate }
ask-comments = <b>कौन-से कमेंट?</b> एक ही संदेश में भेजें, हर लाइन में एक।
ask-comments-counted = <b>कौन-से कमेंट?</b> एक ही संदेश में भेजें, हर लाइन में एक: { $min } से { $max } तक। हर लाइन एक कमेंट है।
ask-usernames = <b>कौन-से यूज़रनेम?</b> एक ही संदेश में भेजें, हर लाइन में एक।
ask-usernames-counted = <b>कौन-से यूज़रनेम?</b> एक ही संदेश में भेजें, हर लाइन में एक: { $min } से { $max } तक।
ask-keywords = <b>कौन-से कीवर्ड?</b> एक ही संदेश में भेजें, हर लाइन में एक।
ask-hashtags = <b>कौन-से हैशटैग?</b> एक ही संदेश में भेजें, हर लाइन में एक, जैसे <i>#travel</i>।
ask-hashtag = <b>कौन-सा हैशटैग?</b> जैसे <i>#travel</i>।
ask-username = <b>कौन-सा यूज़रनेम?</b> वैसा ही भेजें जैसा प्रोफ़ाइल में है, जैसे <i>@name</i>।
ask-media = <b>कौन-सी पोस्ट?</b> उसका लिंक भेजें: जिन्हें वह पसंद है, उनका ज़िक्र होगा।
ask-groups = <b>कौन-से ग्रुप?</b> उनके लिंक भेजें, हर लाइन में एक।
ask-answer-number = <b>पोल का कौन-सा जवाब?</b> उसका नंबर भेजें, ऊपर से गिनकर।
ask-min = <b>हर नई पोस्ट के लिए कम से कम कितने?</b> { $min } से { $max } तक।
ask-max = <b>हर नई पोस्ट के लिए ज़्यादा से ज़्यादा कितने?</b> { $min } से { $max } तक। संख्या दोनों के बीच से अपने-आप चुनी जाती है।
ask-posts = <b>कितनी नई पोस्ट के लिए?</b>
ask-old-posts = <b>पहले से मौजूद कितनी पोस्ट के लिए?</b> आप इसे छोड़ सकते हैं।
ask-delay = <b>पोस्ट के कितने मिनट बाद शुरू हो?</b> आप इसे छोड़ सकते हैं।
ask-expiry = <b>किस दिन तक?</b> इसे दिन/महीना/साल के रूप में लिखें (जैसे <i>31/12/2030</i>)। आप इसे छोड़ सकते हैं।
ask-runs = <b>💧 कितने हिस्सों में?</b> हर हिस्से में { $quantity } डिलीवर होंगे, यानी दो हिस्सों में दोगुने होंगे और कीमत भी दोगुनी होगी।
ask-interval = <b>💧 दो हिस्सों के बीच कितने मिनट?</b>
ask-country = <b>किस देश से?</b> उसका नाम या दो अक्षर लिखें। आप इसे छोड़ सकते हैं।
ask-device = <b>किन डिवाइस से?</b> जैसे <i>desktop</i> या <i>mobile</i>। आप इसे छोड़ सकते हैं।
ask-type-of-traffic = <b>किस तरह की विज़िट?</b> जैसे <i>direct</i>, <i>social</i> या <i>search</i>। आप इसे छोड़ सकते हैं।
ask-google-keyword = <b>सर्च इंजन में कौन-से शब्द?</b> आप इसे छोड़ सकते हैं।
ask-referring-url = <b>वे किस पेज से आएँ?</b> उसका लिंक भेजें। आप इसे छोड़ सकते हैं।

button-quantity = { $quantity } · { $total }
button-number = { $count }
button-minutes = { $count } मिनट
button-hours = { $count ->
    [one] { $count } घंटा
   *[other] { $count } घंटे
  }
button-keep = ✅ { $value }
button-skip-all = बाकी सब छोड़ें
button-at-once = सब एक साथ
note-understood = ✍️ इसे <b>{ $number }</b> समझा गया।
note-lines-added = ✍️ जोड़ दिया गया। अब { $count ->
    [one] { $count } लाइन है
   *[other] { $count } लाइनें हैं
  }।

quote = { $parts }
quote-title = <b>🧾 आपका ऑर्डर</b>
quote-service = 🛍 <b>{ $name }</b>
quote-link = 🔗 <code>{ $link }</code>
quote-quantity = 🔢 { $quantity }
quote-runs = 🔢 { $quantity }: { $runs } हिस्सों में, हर हिस्से में { $each }, बीच में { $count ->
    [one] { $count } मिनट
   *[other] { $count } मिनट
  }
quote-posts = 🔢 ज़्यादा से ज़्यादा { $quantity }: { $posts } पोस्ट, हर पोस्ट पर { $most } तक
quote-input = ▫️ { $name }: { $value }
quote-lines = { $count ->
    [one] “{ $first }”
   *[other] कुल { $count }, पहली “{ $first }”
  }
quote-was = पहले: <s>{ $was }</s>
quote-total = कुल: <b>{ $total }</b>
quote-checked = <i>ऑर्डर से पहले कीमत बदली तो आपसे फिर पूछा जाएगा।</i>
quote-balance = बैलेंस: { $balance }, इसके बाद { $after }
quote-short = ⚠️ आपका बैलेंस { $balance } है: <b>{ $missing }</b> कम हैं।
quote-elsewhere = ⚠️ यह लिंक उस साइट का नहीं है जिसके लिए यह सेवा है। कृपया इसे एक बार फिर देख लें।
quote-running = ⚠️ इसी लिंक का आपका ऑर्डर { $order } अभी चल रहा है। एक साथ दो को अलग नहीं पहचाना जा सकता; उसके खत्म होने तक रुकना बेहतर है।
quote-stale = <b>{ $name }</b>

    आपके शुरू करने के बाद यह सेवा बदल गई है। अब क्या चाहिए, यह देखने के लिए कृपया आगे बढ़ें।

input-link = लिंक
input-quantity = मात्रा
input-comments = कमेंट
input-usernames = यूज़रनेम (कई)
input-keywords = कीवर्ड
input-hashtags = हैशटैग (कई)
input-hashtag = हैशटैग
input-username = यूज़रनेम
input-media = पोस्ट
input-groups = ग्रुप
input-answer-number = जवाब
input-min = प्रति पोस्ट, कम से कम
input-max = प्रति पोस्ट, अधिकतम
input-posts = नई पोस्ट
input-old-posts = पुरानी पोस्ट
input-delay = देरी (मिनट)
input-expiry = कब तक
input-country = देश
input-device = डिवाइस
input-type-of-traffic = विज़िट का प्रकार
input-google-keyword = सर्च के शब्द
input-referring-url = कहाँ से आएँ
input-runs = हिस्से
input-interval = हिस्सों के बीच मिनट
input-quoted = “{ $name }”
input-between = { ", " }

button-confirm = ✅ { $total } में ऑर्डर करें
button-topup-exactly = 💳 ठीक { $missing } जोड़ें
button-pay-order = ⚡ अभी { $amount } दें
button-change = ✏️ { $what }
button-in-parts = 💧 हिस्सों में
button-in-parts-change = 💧 हिस्से
toast-price-changed = इस बीच कीमत बदल गई है। कृपया नई कीमत देखकर फिर पुष्टि करें।
toast-already-placed = ऑर्डर { $order } पहले ही हो चुका है। इसे दो बार नहीं लिया गया।
toast-already-placed-many = { $count ->
    [one] यह { $count } ऑर्डर पहले ही हो चुका है। इसे दो बार नहीं लिया गया।
   *[other] ये { $count } ऑर्डर पहले ही हो चुके हैं। कोई भी दो बार नहीं लिया गया।
  }
error-price-changed = कीमत ठीक इसी पल बदल गई। कृपया फिर से देखें।
error-quantity-unclear = “{ $value }” पूर्ण संख्या के रूप में समझ नहीं आया। कृपया अंक लिखें (जैसे 1000 या 1.5k)।
error-lines-out-of-range = कृपया { $min } से { $max } लाइनें भेजें। आपने { $quantity } भेजीं।
error-post-out-of-range = कृपया हर पोस्ट के लिए { $min } से { $max } के बीच चुनें। आपने { $quantity } लिखा।
error-date-passed = { $value } का दिन निकल चुका है। कृपया बाद का दिन लिखें।

receipt-order = ✅ <b>ऑर्डर { $order } हो गया</b>

    { $facts }
    💰 { $price }
    🕓 { $when }

    आपका बैलेंस: <b>{ $balance }</b>
receipt-order-awaiting = 🧾 <b>ऑर्डर { $order } आपके पेमेंट का इंतज़ार कर रहा है</b>

    { $facts }
    💰 { $price }

    <b>{ $due }</b> देने हैं। पैसे मिलते ही यह अपने-आप शुरू हो जाएगा।

pay-methods = <b>⚡ अभी { $missing } दें</b>

    पेमेंट होते ही ऑर्डर शुरू हो जाएगा। आप कैसे पेमेंट करना चाहेंगे?
button-pay-by = { $method } · { $due }
pay-confirm = <b>⚡ { $method } से पेमेंट</b>

    { $facts }

    { $next }
pay-price = आपका ऑर्डर: { $price }
pay-balance = आपके वॉलेट में: { $balance }
button-pay-now = ✅ { $due } दें, ऑर्डर करें
pay-not-needed = <b>✅ अब आपके वॉलेट में काफ़ी पैसे हैं</b>

    आपका बैलेंस { $balance } है। कृपया वापस जाकर ऑर्डर की पुष्टि करें।

price-which = <b>🧮 कितना खर्च आएगा?</b>

    सेवा और मात्रा लिखें, जैसे <i>insta likes 1000</i>
price-several = <b>🧮 { $words }</b>

    इनमें से आपका मतलब किससे है?
price-near = <b>🧮 { $words }</b>

    इसकी कोई सेवा नहीं मिली। सबसे मिलती-जुलती ये हैं:
price = <b>🧮 कितना खर्च आएगा</b>

    { $parts }
price-how-many = कितने? चुनें या { $min } से { $max } के बीच की संख्या लिखें।
price-other = दूसरी संख्या लिखें और उसकी कीमत देखें।
button-price-other = 🧮 दूसरी सेवा

mass = <b>📋 एक साथ कई ऑर्डर</b>

    हर ऑर्डर के लिए एक लाइन भेजें, ज़्यादा से ज़्यादा { $most } लाइनें: सेवा, लिंक और मात्रा, बीच में | लगाकर।

    <code>{ $example }</code>

    सेवा का नंबर या नाम, दोनों चलते हैं। कोई भी ऑर्डर होने से पहले आपको हर लाइन और उसकी कीमत दिखेगी।
mass-preview = { $parts }
mass-title = <b>📋 सही लाइनें: { $all } में से { $good }</b>
mass-good = ✅ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
mass-running = ⚠️ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
    इस लिंक का आपका ऑर्डर { $order } अभी चल रहा है।
mass-bad = ❌ { $number }. <code>{ $line }</code>
    { $why }
button-mass-confirm = ✅ { $count ->
    [one] { $count } ऑर्डर करें: { $total }
   *[other] { $count } ऑर्डर करें: { $total }
  }
button-mass-anew = ✏️ फिर से लिखें
receipt-mass = ✅ <b>{ $count ->
    [one] { $count } ऑर्डर हो गया
   *[other] { $count } ऑर्डर हो गए
  }</b>

    { $parts }

    💰 { $total }
    🕓 { $when }

    आपका बैलेंस: <b>{ $balance }</b>
receipt-mass-line = <b>{ $order }</b> · { $service } × { $quantity } · { $price }
error-mass-line = यह ऑर्डर नहीं है। कृपया ऐसे लिखें: सेवा | लिंक | मात्रा।
error-mass-no-lines = इसमें कोई ऑर्डर नहीं मिला। कृपया हर लाइन में एक लिखें: सेवा | लिंक | मात्रा।
error-mass-type = { $service } के लिए लिंक और मात्रा काफ़ी नहीं हैं। कृपया इसे अलग से ऑर्डर करें।
error-mass-repeated = यह लाइन { $line } जैसी ही है। कृपया इसके बजाय वहाँ मात्रा बढ़ाएँ।
error-mass-too-many = ये { $count } लाइनें हैं, और एक बार में ज़्यादा से ज़्यादा { $most } हो सकती हैं। कृपया कई हिस्सों में भेजें।

## The desk: today, what needs a person, finding, orders, payments and wallets, as staff sees them

error-staff-only-manager = यह दुकान के मैनेजरों के लिए है।
error-staff-only-owner = यह दुकान के मालिकों के लिए है।
error-act-not-possible = यह अब नहीं हो सकता: इस बीच कुछ बदल गया है। कृपया इसे फिर से देखें।
error-find-words = कृपया 1 से { $most } अक्षर भेजें।
error-nothing-found = "{ $words }" के लिए कुछ नहीं मिला। कृपया कोई नंबर, फ़ोन, नाम, @यूज़रनेम या लिंक आज़माएँ।
error-nobody-found = "{ $words }" के लिए कोई नहीं मिला। कृपया फ़ोन, @यूज़रनेम या ग्राहक नंबर आज़माएँ।
error-reason-too-long = वजह बहुत लंबी है: ज़्यादा से ज़्यादा { $most } अक्षर हो सकते हैं। कृपया छोटी करें।
error-debit-too-large = वॉलेट में { $max } हैं। इससे ज़्यादा नहीं काटे जा सकते।
error-wallet-too-short = वॉलेट में सिर्फ़ { $max } हैं। पेमेंट तभी लौटाया जा सकता है जब उसके पैसे वॉलेट में हों।
error-payment-settled = पेमेंट { $payment_id } का फ़ैसला पहले ही हो चुका है।
error-no-more-pages = यह आख़िरी पेज है।

button-find = 🔎 खोजें
button-find-again = 🔎 कुछ और खोजें
button-credit = ➕ पैसे डालें
button-debit = ➖ पैसे काटें
button-block = 🚫 ब्लॉक करें
button-block-person = 🚫 ग्राहक को ब्लॉक करें
button-unblock = ✅ ग्राहक को अनब्लॉक करें
button-manage = 🛍 सेवाएँ बदलें
button-broadcast = 📣 ब्रॉडकास्ट
button-close-shop = 🔧 कुछ देर बंद करें
button-open-shop = 🔓 दुकान खोलें
button-csv = 📄 एक्सपोर्ट
button-keys = 🔑 API key
button-team = 👥 स्टाफ़
button-log = 📜 लॉग
button-queue-review = ⚖️ जाँच में: { $number }
button-queue-hand = ✋ हाथ से: { $number }
button-queue-payments = 💳 पेमेंट: { $number }
button-queue-late = ⏳ अटके काम: { $number }
button-queue-suppliers = 🔌 प्रोवाइडर: { $number }
button-queue = ⚖️ जाँच की सूची
button-sorder = 📦 ऑर्डर { $order }
button-spayment = 💳 पेमेंट { $payment }
button-story = 📜 पूरी कहानी
button-whole-order = 📦 यह ऑर्डर
button-inputs = 📄 सारी जानकारी, फ़ाइल में
button-copy-link = 📋 लिंक कॉपी करें
button-copy-phone = 📋 फ़ोन कॉपी करें

desk = <b>🛠 डेस्क</b> · { $day }

    { $needs }

    { $orders }
    { $money }
    { $health }
desk-exactly = { $number }
desk-or-more = { $number } या ज़्यादा
desk-marked = { $mark } { $word }
desk-nothing-waits = 👌 अभी किसी काम को आपकी ज़रूरत नहीं है।
desk-waits = <b>इनके लिए किसी की ज़रूरत है:</b>
    { $lines }
desk-waits-review = ⚖️ जाँच में ऑर्डर: { $number }
desk-waits-hand = ✋ हाथ से डिलीवर करने के ऑर्डर: { $number }
desk-waits-payments = 💳 जाँच में पेमेंट: { $number }
desk-waits-late = ⏳ कितनी तरह के काम अटके हैं: { $number }
desk-waits-paused = ⏸ प्रोवाइडर { $provider } रुका हुआ है
desk-waits-low = 🪫 प्रोवाइडर { $provider } के यहाँ बैलेंस कम है: { $balance }
desk-orders = <b>आज के ऑर्डर: { $orders }</b>
    { $states }
    👥 नए ग्राहक: { $customers }
desk-no-orders = <b>आज अभी कोई ऑर्डर नहीं</b>
    👥 नए ग्राहक: { $customers }
desk-group = { $mark } { $word } { $number }
desk-group-under-way = जारी
desk-group-completed = पूरे हुए
desk-group-partial = कुछ हिस्सा
desk-group-canceled = रद्द
desk-group-review = जाँच में
desk-group-unpaid = पेमेंट बाकी
desk-money = 💰 कमाई { $revenue } · मुनाफ़ा { $profit }
    💳 टॉप-अप { $deposits }
    { "" }
desk-money-refunds = 💰 कमाई { $revenue } · मुनाफ़ा { $profit }
    ↩️ लौटाए गए { $refunds }, पहले ही घटा दिए गए
    💳 टॉप-अप { $deposits }
    { "" }
desk-no-money = { "" }
desk-healthy = 🟢 सारा काम समय पर चल रहा है।
desk-late = 🔴 काम अटका है, ज़्यादा से ज़्यादा { $minutes } मिनट से।
desk-state-awaiting-payment = पेमेंट का इंतज़ार
desk-state-queued = भेजे जाने का इंतज़ार
desk-state-submitting = भेजा जा रहा है
desk-state-pending = पेंडिंग
desk-state-processing = प्रोसेस हो रहा है
desk-state-in-progress = डिलीवरी जारी है
desk-state-completed = पूरा हुआ
desk-state-partial = कुछ हिस्सा पूरा हुआ
desk-state-canceled = रद्द हुआ
desk-state-review = जाँच में
desk-payment-created = 🕓 अभी माँगा गया
desk-payment-pending = 🕓 देने वाले का इंतज़ार
desk-payment-succeeded = ✅ मिल गया
desk-payment-failed = ✖️ पेमेंट नहीं हुआ
desk-payment-expired = ⌛ समय निकल गया
desk-payment-review = ⚖️ जाँच में

queue = <b>{ $title }</b>
    { $hint }

    { $lines }
queue-empty = <b>{ $title }</b>

    👌 यहाँ कुछ नहीं रुका है।
queue-title-review = ⚖️ जाँच में ऑर्डर
queue-title-hand = ✋ हाथ से डिलीवरी के ऑर्डर
queue-title-payments = 💳 जाँच में पेमेंट
queue-title-late = ⏳ अटके काम
queue-title-suppliers = 🔌 प्रोवाइडर जिन्हें आपकी ज़रूरत है
queue-hint-review = पता नहीं कि ये प्रोवाइडर के पास हैं या नहीं। जवाब देने के लिए कोई एक खोलें।
queue-hint-hand = इन्हें डिलीवर करें, फिर हर एक को खोलकर बताएँ कि कितना डिलीवर हुआ।
queue-hint-payments = गेटवे ने साफ़ जवाब नहीं दिया। फ़ैसला करने के लिए कोई एक खोलें।
queue-hint-late = इन कामों का समय निकल चुका है: या तो सिस्टम के वर्कर नहीं चल रहे, या बाहर से कोई जवाब नहीं दे रहा।
queue-hint-suppliers = रुके हुए प्रोवाइडर के ऑर्डर इंतज़ार में रहते हैं। जिसका बैलेंस कम है, वह जल्द ऑर्डर ठुकरा सकता है।
queue-line-review = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔌 { $provider } · { $since } से
    ❔ { $note }
queue-line-hand = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🕓 { $since } से
queue-line-payment = <b>{ $payment }</b> · { $due } · { $method }
    👤 { $name } · { $since } से
    ❔ { $reason }
queue-line-late = ⏳ <b>{ $what }</b>
    { $number } इंतज़ार में, सबसे पुराना { $minutes } मिनट से अटका है
queue-line-paused = ⏸ <b>{ $provider }</b> रुका हुआ है। बैलेंस: { $balance }
queue-line-low = 🪫 <b>{ $provider }</b> के यहाँ बैलेंस कम है। अभी { $balance } है, पिछले दिन जैसे एक और दिन के लिए काफ़ी नहीं।
queue-balance-unknown = पता नहीं
queue-work-dispatch = { $whose } को ऑर्डर भेजना
queue-work-cancel = { $whose } के यहाँ रद्द करना
queue-work-refill = { $whose } के यहाँ रीफ़िल
queue-work-pay = { $whose } से पेमेंट माँगना
queue-work-webhook = { $whose } के संदेश
queue-work-refund = { $whose } से पेमेंट लौटाना
queue-work-other = { $kind }

find-ask = <b>🔎 खोजें</b>

    इनमें से कुछ भी भेजें:
    • ऑर्डर या ग्राहक का नंबर (<code>#1001</code> सिर्फ़ ऑर्डर होता है)
    • फ़ोन, @यूज़रनेम या Telegram नंबर (<code>tg:123456</code>)
    • नाम या उसका हिस्सा; या उस व्यक्ति का संदेश मुझे फ़ॉरवर्ड करें
    • किसी ऑर्डर का लिंक
find-results = <b>🔎 "{ $words }" के लिए मिला</b>

    { $lines }
find-nothing = <b>🔎 "{ $words }" के लिए कुछ नहीं</b>

    हो सकता है इस बीच मिट गया हो। कुछ और भेजें।
find-line-order = 📦 <b>{ $order }</b> · { $state }
    { $quantity } × { $service } · { $price }
find-line-person = 👤 <b>{ $name }</b>
    ग्राहक { $number } · { $balance }
find-line-person-blocked = 🚫 <b>{ $name }</b> ब्लॉक हैं
    ग्राहक { $number } · { $balance }

sorder = <b>ऑर्डर { $order }</b> · { $state }
    🛍 { $quantity } × { $service }
    { $facts }

    <b>हाल का</b>
    { $latest }

    { $acts }
sorder-link = 🔗 <code>{ $link }</code>
sorder-inputs = 📝 <code>{ $inputs }</code>
sorder-inputs-file = 📄 ऑर्डर { $order } के लिए दी गई सारी जानकारी
sorder-runs = 🔁 { $runs } हिस्सों में, हर हिस्से में { $each }
sorder-money = 💰 { $parts }
sorder-price = { $price }
sorder-refunded = { $amount } लौटाए गए
sorder-cost = हमारी लागत { $amount }
sorder-delivered = 📊 { $quantity } में से { $delivered } डिलीवर हुए
sorder-start = 🏁 शुरुआती गिनती: { $start }
sorder-by-hand = ✋ हाथ से डिलीवर होता है
sorder-provider = 🔌 { $provider } के पास, नंबर <code>{ $number }</code>, वहाँ की सेवा { $service }
sorder-provider-unplaced = 🔌 { $provider } के लिए, वहाँ की सेवा { $service }; अभी नंबर नहीं मिला
sorder-service-off = ⏸ यह सेवा अब नहीं बिकती।
sorder-times = 🕓 ऑर्डर हुआ { $placed } · पिछला बदलाव { $changed }
sorder-cancel-asked = ✋ प्रोवाइडर से { $at } को रद्द करने को कहा गया।
sorder-refill-asked = ♻️ प्रोवाइडर से { $at } को रीफ़िल माँगा गया।
sorder-note = ❔ { $note }

acts-ended-refundable = ℹ️ यह खत्म हो चुका है, इसलिए इसे पूरा, रद्द या फिर से नहीं भेजा जा सकता। अब भी { $left } तक लौटाए जा सकते हैं।
acts-ended = ℹ️ यह खत्म हो चुका है, और लौटाने को कुछ नहीं बचा।
acts-unpaid = ℹ️ इसका पेमेंट अभी नहीं हुआ, इसलिए इसे सिर्फ़ रद्द किया जा सकता है।
acts-being-sent = ℹ️ यह अभी प्रोवाइडर को भेजा जा रहा है। जवाब आने तक, यानी कुछ मिनट, कुछ नहीं किया जा सकता।
acts-left-sending = ℹ️ भेजना बीच में छूट गया: हो सकता है यह प्रोवाइडर के पास हो। फ़ैसला करने से पहले वहाँ देख लें।
acts-review = ℹ️ पता नहीं कि यह प्रोवाइडर के पास है या नहीं। रद्द करने या फिर से भेजने के लिए जाँच का जवाब दें।
acts-review-support = ℹ️ पता नहीं कि यह प्रोवाइडर के पास है या नहीं। वहाँ देखें, फिर जवाब दें।
acts-at-provider = ℹ️ यह { $provider } के पास है, इसलिए फिर से नहीं भेजा जा सकता: डिलीवरी और पेमेंट दोनों दो बार होंगे।
acts-queued = ℹ️ यह { $provider } को भेजे जाने के इंतज़ार में है। पैसे इसके खत्म होने के बाद लौटाए जा सकते हैं।
acts-by-hand = ℹ️ इसे स्टाफ़ डिलीवर करता है, इसलिए किसी प्रोवाइडर को नहीं भेजा जा सकता।
acts-support = ℹ️ मैनेजर इसे पूरा या रद्द कर सकते हैं और पैसे लौटा सकते हैं।

button-answer-review = ⚖️ जाँच का जवाब दें
button-act-complete = ✅ पूरा करें
button-act-complete-hand = ✅ सब डिलीवर हुआ
button-act-part = 🟡 कुछ हिस्सा पूरा
button-act-part-hand = 🟡 कुछ डिलीवर हुआ
button-act-cancel = ✖️ रद्द करें, पैसे लौटाएँ
button-act-cancel-hand = ✖️ कुछ डिलीवर नहीं हुआ
button-act-resend = 📤 अभी भेजें
button-act-refund = ↩️ पैसे लौटाएँ
act-about-complete = आप इसे पूरा करने जा रहे हैं।
act-about-part = आप इसका कुछ हिस्सा पूरा करने जा रहे हैं।
act-about-cancel = आप इसे रद्द करने जा रहे हैं।
act-about-resend = आप इसे अभी भेजने जा रहे हैं।
act-about-refund = आप इसके पैसे लौटाने जा रहे हैं।
act-part-ask = <b>ऑर्डर { $order } का कितना डिलीवर हुआ?</b>

    { $quantity } × { $service }। हमारी जानकारी में: { $delivered }

    1 से { $most } के बीच की संख्या भेजें।
button-delivered = 📊 { $delivered }, हमारे हिसाब से
act-refund-ask = <b>ऑर्डर { $order } का कितना लौटाएँ?</b>

    { $quantity } × { $service }। { $left } तक लौटाए जा सकते हैं।

    चुनें या रकम भेजें।
button-refund-all = ↩️ पूरा: { $amount }
act-reason = <b>ऑर्डर { $order }: क्यों?</b>

    { $quantity } × { $service } · { $price }
    { $act }

    वजह चुनें या अपनी लिखें। { $told }
act-reason-kept = यह ऑर्डर की कहानी और लॉग में रहेगी।
act-reason-told = ग्राहक इसे पढ़ेंगे, और यह लॉग में रहेगी।
act-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }
    { $state }

    { $consequence }
    📝 { $reason }

    इसे वापस नहीं लिया जा सकता।
act-over = <b>ऑर्डर { $order }</b> · { $state }

    इस बीच कुछ बदल गया है, इसलिए यह अब नहीं हो सकता।
act-title-complete = ऑर्डर { $order } पूरा करें?
act-title-part = ऑर्डर { $order } का कुछ हिस्सा पूरा करें?
act-title-cancel = ऑर्डर { $order } रद्द करें?
act-title-resend = ऑर्डर { $order } अभी भेजें?
act-title-refund = ऑर्डर { $order } के पैसे लौटाएँ?
act-keeps-all = 💰 सभी { $quantity } डिलीवर माने जाएँगे। दुकान { $kept } रखेगी।
act-keeps-part = 💰 { $quantity } में से { $delivered } डिलीवर माने जाएँगे। दुकान { $kept } रखेगी और { $back } वॉलेट में लौटेंगे।
act-gives-all = ↩️ { $back } वॉलेट में लौटेंगे: { $before } → <b>{ $after }</b>
act-gives-none = ↩️ इसका कोई पेमेंट नहीं हुआ, इसलिए कुछ नहीं लौटेगा।
act-sends = 📤 यह जल्द से जल्द { $provider } को भेजा जाएगा।
act-refunds = ↩️ दिए गए { $taken } में से { $back } वॉलेट में लौटेंगे: { $before } → <b>{ $after }</b>
act-refunds-partner = 🤝 इसमें से { $share } पार्टनर लौटाएगा।
act-provider-goes-on = 🔌 { $provider } को नहीं बताया जाएगा और वह काम जारी रखेगा; हम वहाँ इस पर नज़र नहीं रखेंगे।
act-provider-stops = 🔌 { $provider } से रुकने को कहा जाएगा। तब तक उसने जो डिलीवर किया (हमारी जानकारी में { $delivered }), वह तोहफ़ा होगा।
act-provider-not-stopped = 🔌 { $provider } को रोका नहीं जा सकता: वह जो डिलीवर करेगा और उस पर हमारा जो खर्च होगा, वह तोहफ़ा होगा।
button-confirm-complete = ✅ हाँ, पूरा करें
button-confirm-part = 🟡 हाँ, कुछ हिस्सा पूरा
button-confirm-cancel = ✖️ हाँ, रद्द करें, लौटाएँ
button-confirm-resend = 📤 हाँ, भेजें
button-confirm-refund = ↩️ हाँ, पैसे लौटाएँ
note-act-done = ✅ { $done }
toast-act-done = यह पहले ही हो चुका है: { $done }
act-done-complete = ऑर्डर { $order } पूरा हुआ।
act-done-part = ऑर्डर { $order } का कुछ हिस्सा पूरा हुआ।
act-done-cancel = ऑर्डर { $order } रद्द हुआ।
act-done-resend = ऑर्डर { $order } प्रोवाइडर को भेजा जा रहा है।
act-done-refund = ऑर्डर { $order } के पैसे लौटा दिए गए।

review = <b>⚖️ ऑर्डर { $order }: क्या यह { $provider } के पास है?</b>

    🛍 { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🔌 { $provider }, वहाँ की सेवा <code>{ $code }</code>
    🕓 { $since } से
    ❔ { $note }

    इसे प्रोवाइडर के अपने पैनल में लिंक, सेवा और समय से खोजें। फिर तीन में से एक जवाब दें।
review-answered = <b>ऑर्डर { $order }</b> · { $state }

    🛍 { $quantity } × { $service } · { $price }
    यह ऑर्डर अब जाँच में नहीं है।
review-number = <b>ऑर्डर { $order }: { $provider } के यहाँ इसका नंबर?</b>

    { $quantity } × { $service }

    प्रोवाइडर के पैनल में इसका जो नंबर दिखता है, वह भेजें।
review-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }

    { $consequence }
    📝 { $reason }

    इसे वापस नहीं लिया जा सकता।
review-title-accepted = ऑर्डर { $order } का नंबर { $provider } के यहाँ { $number } है?
review-title-resend = ऑर्डर { $order } फिर से भेजें?
review-title-refund = ऑर्डर { $order } के पैसे लौटाएँ?
review-consequence-accepted = 🔌 अब से हम वहाँ इस पर नज़र रखेंगे। ग्राहक उतने के पैसे देंगे जितना डिलीवर होगा।
review-consequence-resend = 📤 यह { $provider } को एक बार फिर भेजा जाएगा। अगर ऑर्डर उसके पास पहले से है, तो डिलीवरी और पेमेंट दोनों दो बार होंगे।
review-consequence-refund = ↩️ ऑर्डर रद्द होगा और { $price } वॉलेट में लौटेंगे। अगर ऑर्डर { $provider } के पास पहले से है, तो नुकसान हमारा होगा।
review-done-accepted = ऑर्डर { $order } पर प्रोवाइडर के यहाँ नज़र रखी जा रही है।
review-done-resend = ऑर्डर { $order } फिर से भेज दिया गया।
review-done-refund = ऑर्डर { $order } रद्द हुआ और पैसे लौटा दिए गए।
button-review-accepted = ✅ वहाँ है: नंबर दें
button-review-resend = 📤 वहाँ नहीं: फिर भेजें
button-review-refund = ↩️ वहाँ नहीं: पैसे लौटाएँ
button-confirm-review-accepted = ✅ हाँ, यही नंबर है
button-confirm-review-resend = 📤 हाँ, फिर से भेजें
button-confirm-review-refund = ↩️ हाँ, पैसे लौटाएँ

story = <b>📜 ऑर्डर { $order } की कहानी</b>

    { $lines }
story-line = <i>{ $at }</i> · { $what }
story-word = { $word }
story-placed = 🛒 ऑर्डर हुआ ({ $mode })
story-payment = 💳 पेमेंट { $payment } माँगा गया: { $due }, { $method } से
story-payment-event = 💳 पेमेंट { $payment }: { $state }
story-payment-event-noted = 💳 पेमेंट { $payment }: { $state } ({ $note })
story-event = ➡️ { $what }
story-event-noted = ➡️ { $what }: { $note }
story-did-by-staff = स्टाफ़ ने किया
story-did-refunded = पैसे लौटाए गए
story-did-cancel-asked = प्रोवाइडर से रद्द करने को कहा गया
story-did-cancel-accepted = प्रोवाइडर रद्द करेगा
story-did-cancel-refused = प्रोवाइडर रद्द नहीं करता
story-did-cancel-unanswered = रद्द करने पर प्रोवाइडर ने जवाब नहीं दिया
story-did-refill-asked = प्रोवाइडर से रीफ़िल माँगा गया
story-did-refill-accepted = प्रोवाइडर रीफ़िल करेगा
story-did-refill-refused = प्रोवाइडर रीफ़िल नहीं करता
story-did-refill-unanswered = रीफ़िल पर प्रोवाइडर ने जवाब नहीं दिया
story-did-wallet-short = पेमेंट हुआ, पर वॉलेट में पैसे कम हैं
story-exchange = 🔌 { $provider } से बातचीत ({ $action })
    → <code>{ $asked }</code>
    ← <code>{ $answered }</code>
story-money-hold = 💰 { $amount } रोके गए
story-money-post = 💰 { $amount } डिलीवरी के लिए काटे गए
story-money-void = 💰 { $amount } वॉलेट में लौटे
story-money-refund = 💰 { $amount } लौटाए गए
story-money-earning = 🤝 { $amount } पार्टनर ने कमाए
story-money-unearn = 🤝 { $amount } पार्टनर ने लौटाए
story-money-cost = 🔌 { $amount } प्रोवाइडर को देने हैं
story-money-other = 💰 { $amount } ({ $cause })

person = <b>👤 { $name }</b> · ग्राहक { $number }
    💰 बैलेंस: <b>{ $balance }</b>
    { $facts }
person-nameless = बिना नाम
person-blocked = 🚫 <b>ब्लॉक</b>: न ऑर्डर, न पेमेंट
person-held = 🔒 चालू ऑर्डर के लिए रोके गए: { $held }
person-orders = 📦 ऑर्डर: { $number }, इनमें चालू: { $active }
person-identity = 📱 <code>{ $identity }</code>
person-chats = { $lines }
person-chat = 💬 { $who } · <code>tg:{ $id }</code> · पिछली बार { $seen }
person-chat-gone = 💬 { $who } · <code>tg:{ $id }</code> · बॉट को ब्लॉक किया है
person-chat-named = @{ $username }
person-chat-nameless = @यूज़रनेम नहीं
person-no-chat = 💬 Telegram चैट नहीं
person-inviter = 🎁 { $name } के न्योते से आए · ग्राहक { $number }
person-partner = 🤝 पार्टनर { $partner } के ग्राहक
person-group = 🏷 कीमत ग्रुप: { $group }
person-no-group = 🏷 कोई कीमत ग्रुप नहीं
person-language = 🌐 भाषा: { $language }
person-since = 🕓 { $since } से ग्राहक
button-person-orders = 📦 ऑर्डर
button-person-payments = 💳 पेमेंट
button-person-wallet = 📜 वॉलेट का हिसाब
button-write = ✉️ संदेश लिखें
write-ask = <b>✉️ { $name } के लिए संदेश</b>

    ✍️ शब्द वैसे ही भेजें जैसे पढ़े जाएँगे। भेजने से पहले आप उन्हें एक बार और देखेंगे।
write-draft = <b>✉️ { $name } यह पढ़ेंगे</b>

    <blockquote>{ $text }</blockquote>

    इसे भेजें, या फिर से लिखें।
button-write-send = ✉️ भेजें
toast-written = संदेश { $name } को भेजा जा रहा है।
note-written = ✉️ संदेश { $name } को भेजा जा रहा है।
error-no-chat = इस ग्राहक की बॉट से कोई चैट नहीं है, इसलिए यहाँ से लिख नहीं सकते। कृपया फ़ोन करें या किसी और तरीके से लिखें।
error-chat-gone = इस ग्राहक ने बॉट को ब्लॉक किया है, इसलिए कोई संदेश नहीं पहुँचेगा। कृपया फ़ोन करें या किसी और तरीके से लिखें।
person-list = <b>{ $title }</b>
    { $name } · { $balance }

    { $lines }
person-orders-title = 📦 ऑर्डर
person-orders-none = कोई ऑर्डर नहीं है।
person-order = <b>{ $order }</b> · { $state } · { $at }
    { $quantity } × { $service } · { $price }
person-payments-title = 💳 पेमेंट
person-payments-none = कोई पेमेंट नहीं है।
person-payment = <b>{ $payment }</b> · { $state } · { $at }
    { $due } · { $method }
person-wallet-title = 📜 वॉलेट का हिसाब
person-wallet-none = इस वॉलेट में अभी कोई लेन-देन नहीं हुआ।
wallet-line-in = <b>+{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-out = <b>−{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-topup = पेमेंट { $payment }
wallet-line-charge = ऑर्डर { $order } हुआ
wallet-line-freed = ऑर्डर { $order } का जो डिलीवर नहीं हुआ
wallet-line-refund = ऑर्डर { $order } के लौटाए पैसे
wallet-line-merge = जोड़े गए खाते से
wallet-line-credit = स्टाफ़ ने डाले
wallet-line-debit = स्टाफ़ ने काटे
wallet-line-payback = पेमेंट { $payment } लौटाया गया
wallet-line-payback-freed = पेमेंट { $payment } लौटाया नहीं जा सका
wallet-line-other = अन्य

who-ask = <b>{ $act }</b>

    किसके लिए? फ़ोन, @यूज़रनेम, Telegram नंबर या ग्राहक नंबर भेजें।

    सब एक साथ भी चलता है: <code>{ $example }</code>
who-several = <b>{ $act }</b>

    "{ $words }" के लिए कई लोग मिले। आपका मतलब किससे है?
who-act-credit = ➕ वॉलेट में पैसे डालें
who-act-debit = ➖ वॉलेट से पैसे काटें
who-act-block = 🚫 ग्राहक को ब्लॉक या अनब्लॉक करें
who-example-credit = +254712345678 5 नकद दिए
who-example-debit = +254712345678 5 दो बार जुड़ गए
who-example-block = +254712345678 पेमेंट पर विवाद

wallet-title-credit = ➕ वॉलेट में पैसे डालें
wallet-title-debit = ➖ वॉलेट से पैसे काटें
wallet-amount = <b>{ $title }</b>

    👤 { $name }
    💰 बैलेंस: { $balance }

    कितने? आप वजह भी जोड़ सकते हैं: <code>5 नकद दिए</code>
wallet-reason = <b>{ $title }</b>

    👤 { $name }
    💰 { $amount }

    क्यों? ग्राहक यह वजह पढ़ेंगे, और यह लॉग में रहेगी।
wallet-confirm = <b>{ $title }</b>

    ग्राहक { $number }, बैलेंस { $before } से <b>{ $after }</b> हो जाएगा।
    📝 { $reason }

    ग्राहक को रकम और वजह बताई जाएगी।
wallet-confirm-credit = { $name } को { $amount } दें?
wallet-confirm-debit = { $name } से { $amount } काटें?
button-confirm-credit = ➕ हाँ, { $amount } दें
button-confirm-debit = ➖ हाँ, { $amount } काटें
note-done-credit = ✅ { $name } को { $amount } दिए गए। बैलेंस अब { $balance } है।
note-done-debit = ✅ { $name } से { $amount } काटे गए। बैलेंस अब { $balance } है।
toast-done-credit = { $name } को { $amount } पहले ही दिए जा चुके हैं। दो बार नहीं दिए जाते।
toast-done-debit = { $name } से { $amount } पहले ही काटे जा चुके हैं। दो बार नहीं काटे जाते।

block-title-block = 🚫 ग्राहक को ब्लॉक करें
block-title-unblock = ✅ ग्राहक को अनब्लॉक करें
block-reason = <b>{ $title }</b>

    👤 { $name }

    क्यों? वजह चुनें या अपनी लिखें। यह लॉग में रहेगी; ग्राहक इसे नहीं पढ़ते।
block-confirm = <b>{ $title }</b>

    ग्राहक { $number }
    { $consequence }
    📝 { $reason }
block-confirm-block = { $name } को ब्लॉक करें?
block-confirm-unblock = { $name } को अनब्लॉक करें?
block-consequence-block = 🚫 नए ऑर्डर और पेमेंट नहीं हो सकेंगे, न यहाँ, न API से। चालू ऑर्डर ({ $active }) चलते रहेंगे और { $balance } वॉलेट में रहेंगे। आप कभी भी अनब्लॉक कर सकते हैं।
block-consequence-unblock = ✅ ऑर्डर और पेमेंट तुरंत फिर से हो सकेंगे। वॉलेट में { $balance } हैं।
button-confirm-block = 🚫 हाँ, ब्लॉक करें
button-confirm-unblock = ✅ हाँ, अनब्लॉक करें
note-done-block = 🚫 { $name } अब ब्लॉक हैं।
note-done-unblock = ✅ { $name } फिर से ऑर्डर और पेमेंट कर सकते हैं।
toast-done-block = { $name } पहले से ब्लॉक हैं।
toast-done-unblock = { $name } पहले ही अनब्लॉक हैं।

spayment = <b>पेमेंट { $payment }</b> · { $state }
    { $facts }

    { $acts }
spayment-due = 💳 { $due }, { $method } से
spayment-fee = 🧾 इसकी फ़ीस: { $fee }
spayment-credited = 💰 वॉलेट में जुड़े: { $credited }
spayment-flag-over = ⚠️ जितना माँगा गया, उससे ज़्यादा आया।
spayment-flag-under = ⚠️ जितना माँगा गया, उससे कम आया।
spayment-flag-late = ⚠️ यह देर से आया।
spayment-flag-unasked = ⚠️ इसे किसी ने नहीं माँगा था।
spayment-phone = 📱 <code>{ $phone }</code>
spayment-remote = 🔌 गेटवे के यहाँ: <code>{ $remote }</code>
spayment-reason = ❔ { $reason }
spayment-asked = <i>{ $at }</i> · 🛒 माँगा गया
spayment-event = <i>{ $at }</i> · { $state }
spayment-event-noted = <i>{ $at }</i> · { $state } ({ $note })
spayment-charge = 🧾 वसूली <code>{ $charge }</code>: { $amount }
spayment-charge-asked = 🧾 वसूली <code>{ $charge }</code>: { $amount }, गेटवे से { $at } को लौटाने को कहा गया
spayment-charge-refunded = 🧾 वसूली <code>{ $charge }</code>: { $amount }, { $at } को लौटाई गई
spayment-in-review = ℹ️ { $method } ने साफ़ जवाब नहीं दिया। उसके अपने हिसाब में देखें, फिर फ़ैसला करें। बाद में आने वाले पैसे हर हाल में जुड़ेंगे।
spayment-open = ℹ️ यह अभी नहीं आया। अगर आए, तो अपने-आप जुड़ जाएगा।
spayment-unable = ℹ️ { $method } ख़ुद पैसे नहीं लौटा सकता। उन्हें वॉलेट से काटकर दूसरे तरीके से दें।
spayment-given-back = ℹ️ यह लौटा दिया गया है, या गेटवे से लौटाने को कहा जा रहा है।
spayment-able = ℹ️ जब तक इसके पैसे वॉलेट में हैं, यह देने वाले को लौटाया जा सकता है।
button-look-again = 🔄 गेटवे से फिर पूछें
button-pay-payback = ↩️ लौटाएँ
button-pay-arrived = ✅ पैसे आ गए
button-pay-not-paid = ✖️ पेमेंट नहीं हुआ
toast-looking-again = गेटवे से एक बार फिर पूछा जा रहा है। थोड़ी देर में रीफ़्रेश करें।
pay-title-payback = पेमेंट { $payment } लौटाएँ?
pay-title-arrived = क्या पेमेंट { $payment } आ गया?
pay-title-not-paid = क्या पेमेंट { $payment } नहीं हुआ?
pay-arrived-ask = <b>पेमेंट { $payment } का कितना आया?</b>

    { $method } से { $due } माँगे गए थे। उसके हिसाब में जो रकम लिखी है, वह भेजें।
button-arrived-all = 💳 ठीक { $amount }
pay-reason = <b>{ $title }</b>

    क्यों? वजह चुनें या अपनी लिखें। यह लॉग में रहेगी।
spayment-confirm = <b>{ $title }</b>

    👤 { $name }
    { $consequence }
    📝 { $reason }

    इसे वापस नहीं लिया जा सकता।
pay-consequence-payback = ↩️ वॉलेट से { $amount } निकलेंगे ({ $before } → <b>{ $after }</b>), और { $method } से उन्हें देने वाले को लौटाने को कहा जाएगा। अगर वह मना करे, तो पैसे वॉलेट में लौट आएँगे।
pay-consequence-arrived = 💰 { $arrived } आए माने जाएँगे। वॉलेट में { $amount } जुड़ेंगे: { $before } → <b>{ $after }</b>
pay-consequence-not-paid = ✖️ { $due } का पेमेंट { $payment } “नहीं हुआ” के रूप में बंद होगा और ग्राहक को बताया जाएगा। अगर पैसे फिर भी आए, तो जुड़ जाएँगे।
pay-over = <b>पेमेंट { $payment }</b> · { $state }

    इस बीच कुछ बदल गया है, इसलिए यह अब नहीं हो सकता।
button-confirm-pay-payback = ↩️ हाँ, लौटाएँ
button-confirm-pay-arrived = ✅ हाँ, पैसे आ गए
button-confirm-pay-not-paid = ✖️ हाँ, पेमेंट नहीं हुआ
note-pay-payback = ✅ गेटवे से पेमेंट { $payment } लौटाने को कहा गया है।
note-pay-arrived = ✅ पेमेंट { $payment } वॉलेट में जुड़ गया।
note-pay-not-paid = ✅ पेमेंट { $payment } “नहीं हुआ” के रूप में बंद हुआ।
toast-pay-payback = यह पहले ही हो चुका है: पेमेंट { $payment } लौटाया जा रहा है।
toast-pay-arrived = यह पहले ही हो चुका है: पेमेंट { $payment } वॉलेट में जुड़ गया है।
toast-pay-not-paid = यह पहले ही हो चुका है: पेमेंट { $payment } बंद है।

reason-delivered = डिलीवर हुआ
reason-delivered-part = कुछ हिस्सा डिलीवर हुआ
reason-provider-says = प्रोवाइडर ने बताया
reason-customer-asked = ग्राहक ने कहा
reason-not-delivered = डिलीवर नहीं हुआ
reason-wrong-link = गलत लिंक
reason-mistake = हमारी गलती
reason-not-at-provider = प्रोवाइडर के पास नहीं
reason-seen-at-provider = प्रोवाइडर के पास दिख रहा है
reason-dropped = संख्या फिर घट गई
reason-too-late = बहुत देर हो गई
reason-goodwill = सद्भावना
reason-paid = दूसरे तरीके से पेमेंट
reason-compensation = मुआवज़ा
reason-charged-back = पेमेंट पर विवाद
reason-paid-out = पैसे दे दिए गए
reason-abuse = दुरुपयोग
reason-own-wish = अपनी इच्छा से
reason-settled = मामला सुलझ गया
reason-paid-twice = दो बार पेमेंट हुआ
reason-seen-at-gateway = गेटवे पर दिख रहा है
reason-not-at-gateway = गेटवे पर नहीं है
reason-maintenance = रखरखाव
reason-too-busy = काम बहुत ज़्यादा है
reason-all-done = काम पूरा हो गया

log = <b>📜 पिछले काम</b>

    { $lines }
log-empty = <b>📜 पिछले काम</b>

    अभी कुछ दर्ज नहीं है।
log-line = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }: { $reason }
log-line-bare = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }
