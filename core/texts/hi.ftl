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
invoice-title = टॉप-अप: { $amount } { $currency }
invoice-description = { $stars } Stars देने पर { $shop } में आपके बैलेंस में { $amount } { $currency } जुड़ेंगे।
invoice-description-order = { $stars } Stars देने पर { $shop } में आपके बैलेंस में { $amount } { $currency } जुड़ेंगे और उससे ऑर्डर { $order } का पेमेंट होगा। जो बचेगा, वह बैलेंस में रहेगा।
instructions-pay-invoice = कृपया अपनी चैट के इनवॉइस में पेमेंट का बटन दबाएँ: Telegram Stars से { $amount } { $currency }।
instructions-confirm-on-phone = कृपया अपने फ़ोन { $phone } पर { $amount } { $currency } के पेमेंट की पुष्टि करें।

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
error-invalid-field = { $field } इस रूप में नहीं चलेगा। कृपया जाँचकर फिर से कोशिश करें।
error-not-one-value = फ़ील्ड { $field } में लिस्ट या ऑब्जेक्ट है। कृपया एक ही वैल्यू भेजें।
error-repeated-field = फ़ील्ड { $field } अलग-अलग वैल्यू के साथ एक से ज़्यादा बार भेजी गई। कृपया इसे एक ही बार भेजें।
error-invalid-text = फ़ील्ड { $field } में ऐसे अक्षर हैं जो टेक्स्ट नहीं हैं। कृपया इसे फिर से टाइप करें।
error-too-long = { $field } बहुत लंबा है: ज़्यादा से ज़्यादा { $most } अक्षर हो सकते हैं। कृपया इसे छोटा करें।
error-invalid-json = यह अनुरोध सही JSON नहीं है (अक्षर { $place } के पास)। अक्सर इसकी वजह raw बॉडी के अंदर कोटेशन मार्क या नई लाइन होती है: विज़ुअल या फ़ॉर्म बॉडी इस्तेमाल करें।
error-not-an-object = यह अनुरोध एक JSON लिस्ट है। कृपया फ़ील्ड वाला एक JSON ऑब्जेक्ट भेजें।
error-invalid-encoding = यह अनुरोध UTF-8 टेक्स्ट में नहीं है। कृपया इसे UTF-8 में भेजें।
error-body-incomplete = अनुरोध पूरा नहीं पहुँचा। कृपया इसे फिर से भेजें।
error-invalid-multipart = फ़ॉर्म पढ़ा नहीं जा सका। कृपया फ़ील्ड JSON में या साधारण फ़ॉर्म में भेजें।
error-too-many-fields = अनुरोध में बहुत ज़्यादा फ़ील्ड हैं: ज़्यादा से ज़्यादा { $most } हो सकती हैं। कृपया कम भेजें।
error-bad-request = अनुरोध पढ़ा नहीं जा सका। कृपया इसे JSON या फ़ॉर्म फ़ील्ड के साथ साधारण HTTP अनुरोध के रूप में भेजें।

error-invalid-phone-number = फ़ोन नंबर { $value } नहीं चलेगा। कृपया इसे देश के कोड के साथ लिखें (जैसे 254712345678)।
error-invalid-quantity = मात्रा पूर्ण संख्या होनी चाहिए (जैसे 1000)। कृपया सिर्फ़ अंक लिखें।
error-quantity-out-of-range = { $service }: { $field } { $min } और { $max } के बीच होना चाहिए। आपने { $quantity } माँगा।
error-invalid-number = { $field } { $min } और { $max } के बीच की पूर्ण संख्या होनी चाहिए। आपने लिखा: { $value }
error-invalid-amount = रकम 5 या 12.50 जैसी संख्या होनी चाहिए। कृपया सिर्फ़ अंक लिखें।
error-amount-out-of-range = { $method } में { $min } से { $max } तक की रकम चलती है, दशमलव के बाद ज़्यादा से ज़्यादा { $decimals } अंकों के साथ। कृपया दूसरी रकम चुनें।
error-amount-not-carried = { $method } में सिर्फ़ { $unit } के पूरे गुणज चलते हैं। कृपया { $amount } के बजाय { $carried } चुनें।
error-amount-too-large = एक बार में इतना नहीं हो सकता। कृपया छोटी संख्या चुनें।
error-too-many-decimals = { $value } में दशमलव के बाद बहुत ज़्यादा अंक हैं: ज़्यादा से ज़्यादा { $decimals } हो सकते हैं। कृपया इसे पूर्णांकित करें।
error-invalid-currency = हम यह मुद्रा नहीं पहचानते।
error-invalid-link = { $value } इस सेवा के लिए सही नहीं है: { $service }। कृपया ऐसा लिंक भेजें: { $example }
error-too-many-lines = { $field } में कम से कम एक और ज़्यादा से ज़्यादा { $most } लाइनें होनी चाहिए। आपने { $value } भेजीं।
error-invalid-delay = मिनटों में देरी इनमें से कोई एक होनी चाहिए: { $choices }
error-invalid-date = { $value } कोई तारीख नहीं है। कृपया इसे दिन/महीना/साल के रूप में लिखें (जैसे 31/12/2026)।
error-no-dripfeed = यह सेवा कई बार में डिलीवर नहीं हो सकती। कृपया runs न भेजें।
error-min-above-max = प्रति पोस्ट न्यूनतम मात्रा अधिकतम मात्रा से ज़्यादा नहीं हो सकती।
error-invalid-payment-mode = { $value } से ऑर्डर का पेमेंट नहीं हो सकता। कृपया इनमें से एक चुनें: { $choices }।
error-invalid-payment-method = कृपया पेमेंट का तरीका चुनें: { $choices }।
error-no-payment-method = इस समय पेमेंट का कोई तरीका उपलब्ध नहीं है। कृपया बाद में फिर से कोशिश करें।
error-invalid-page = पेज { $value } मौजूद नहीं है: कुल { $pages } पेज हैं।
error-invalid-before = { $value } कोई ऑर्डर नंबर नहीं है। कृपया पिछले पेज से next की वैल्यू भेजें।

error-invalid-api-key = API key नहीं भेजी गई या सही नहीं है। कृपया अनुरोध में फ़ील्ड api_key जाँचें।
error-insufficient-balance = आपका बैलेंस { $balance } { $currency } कम है: इसकी कीमत { $price } { $currency } है। कृपया { $shortfall } { $currency } जोड़कर फिर से कोशिश करें।
error-forbidden = इसकी अनुमति नहीं है।
error-scope-missing = इस API key से यह नहीं हो सकता: इसके पास "{ $scope }" की अनुमति नहीं है। कृपया दुकान से ऐसी key माँगें जिसके पास यह अनुमति हो।
error-customer-blocked = यह खाता ब्लॉक है। कृपया दुकान से संपर्क करें।
error-phone-linked-already = आपके खाते में पहले से फ़ोन { $phone_number } जुड़ा है। अगर आपका नंबर बदल गया है, तो कृपया दुकान से संपर्क करें।
error-wallet-not-empty = आपके वॉलेट में { $balance } { $currency } हैं। कृपया पहले इन्हें खर्च करें या दुकान से वापस देने को कहें।
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
error-refund-too-large = इस ऑर्डर के लिए ज़्यादा से ज़्यादा { $max } { $currency } लौटाए जा सकते हैं। आपने लिखा: { $value }
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

## Words that stand everywhere

button-back = ‹ वापस
button-home = 🏠 होम
button-cancel = रद्द करें
button-resume = ▶️ जहाँ थे, वहीं से आगे बढ़ें
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
