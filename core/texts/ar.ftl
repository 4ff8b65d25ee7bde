# Arabic. Keys and their order follow en.ftl; a key that is missing here is spoken in English.
# A value named `count` inflects its sentence; all others are put in as they are.

### The HTTP API: `data.text` of each answer, ready to be sent to a customer

api-registered = مرحبًا { $name }! تم تسجيلك بنجاح. رصيدك { $balance } { $currency }.
api-registered-nameless = مرحبًا بك! تم تسجيلك بنجاح. رصيدك { $balance } { $currency }.
api-logged-in = مرحبًا بعودتك { $name }! رصيدك { $balance } { $currency }.
api-logged-in-nameless = مرحبًا بعودتك! رصيدك { $balance } { $currency }.
api-balance = رصيدك { $balance } { $currency }.
api-balance-held = رصيدك { $balance } { $currency }. المبلغ المحجوز للطلبات المفتوحة { $held } { $currency }.

api-services-empty = لا توجد خدمات مطابقة لبحثك. يمكنك تجربة كلمات أخرى أو طلب القائمة كاملة.
api-services-category = { $name }
api-services-line = { $number }. { $name }: { $rate } { $currency } لكل 1000
api-services-line-package = { $number }. { $name }: { $rate } { $currency } للطلب الواحد
api-services-more = … صفحة { $page } من { $pages }.
api-services-cut = … و{ $count ->
    [zero] لا خدمات أخرى
    [one] خدمة أخرى
    [two] خدمتان أخريان
    [few] { $count } خدمات أخرى
    [many] { $count } خدمة أخرى
   *[other] { $count } خدمة أخرى
  }. يمكنك اختيار فئة أو البحث بالكلمات.

api-price = { $quantity } × { $service }: { $price } { $currency }. رصيدك { $balance } { $currency }.
api-price-short = { $quantity } × { $service }: { $price } { $currency }. رصيدك { $balance } { $currency }؛ يُرجى شحنه بمبلغ { $shortfall } { $currency } لإتمام الطلب.

api-order-placed = تم تسجيل الطلب رقم { $order }: { $quantity } × { $service } بسعر { $price } { $currency }. رصيدك { $balance } { $currency }.
api-order-duplicate = سُجّل هذا الطلب قبل لحظات برقم { $order }: { $quantity } × { $service } بسعر { $price } { $currency }. لم يُسجَّل مرتين.
api-order-awaiting = الطلب رقم { $order } بانتظار دفع { $amount } { $currency }: { $quantity } × { $service } بسعر { $price } { $currency }. { $instructions } { $url }
api-order-status = الطلب رقم { $order }: { $status }. { $quantity } × { $service }، تم تنفيذ { $delivered } والمتبقي { $remains }.
api-order-status-short = الطلب رقم { $order }: { $status }. { $quantity } × { $service }.
api-order-short = ينقص المحفظة { $missing } { $currency }.
api-order-canceled = تم إلغاء الطلب رقم { $order }.
api-order-cancel-asked = طلبنا إلغاء الطلب رقم { $order }. يُحتسب ما نُفّذ حتى لحظة الإلغاء، ويعود الباقي إلى رصيدك.
api-order-refill-asked = طلبنا تعويض النقص في الطلب رقم { $order }.
api-orders-empty = لا توجد طلبات بعد.
api-orders-line = { $number }. الطلب رقم { $order }: { $service } × { $quantity }، { $status }
api-status-awaiting-payment = بانتظار الدفع
api-status-pending = قيد الانتظار
api-status-processing = قيد المعالجة
api-status-in-progress = قيد التنفيذ
api-status-completed = مكتمل
api-status-partial = مكتمل جزئيًا
api-status-canceled = ملغى

api-payment-pending = عملية الدفع رقم { $payment } بمبلغ { $due } { $currency } لم تكتمل بعد. { $instructions } { $url }
api-payment-succeeded = وصلت عملية الدفع رقم { $payment }: { $amount } { $currency }. رصيدك { $balance } { $currency }.
api-payment-failed = عملية الدفع رقم { $payment } بمبلغ { $due } { $currency } لم تنجح. لم يُضَف شيء إلى رصيدك؛ يُرجى المحاولة مرة أخرى.
api-payment-expired = انتهت مهلة عملية الدفع رقم { $payment } بمبلغ { $due } { $currency }. يُرجى بدء عملية جديدة.
api-payment-review = يراجع فريقنا عملية الدفع رقم { $payment } بمبلغ { $due } { $currency }.
# What a gateway tells the payer to do.
invoice-title = شحن { $amount } { $currency }
invoice-description = مقابل { $stars } Stars يُضاف { $amount } { $currency } إلى رصيدك في { $shop }.
invoice-description-order = مقابل { $stars } Stars يُضاف { $amount } { $currency } إلى رصيدك في { $shop } ويُدفع منه ثمن الطلب رقم { $order }. وما يتبقى يبقى في رصيدك.
instructions-pay-invoice = يُرجى الضغط على زر الدفع في الفاتورة داخل محادثتك: { $amount } { $currency } عبر Telegram Stars.
instructions-confirm-on-phone = يُرجى تأكيد دفع { $amount } { $currency } على الهاتف { $phone }.

api-payment-instructions-phone = يُرجى الموافقة على طلب الدفع الظاهر على هاتفك.
api-payment-instructions-page = يُرجى اتباع الخطوات في صفحة الدفع.
api-methods-none = لا توجد طريقة دفع متاحة حاليًا.
api-methods-line = { $number }. { $title } ({ $name }): من { $min } إلى { $max } { $currency }
api-information = متجر { $shop } يرد على هذا العنوان. كل الاستدعاءات والوصفات الجاهزة لمصممي روبوتات المحادثة: { $url }

api-page-title = عملية الدفع رقم { $payment }
api-page-amount = المبلغ
api-page-fee = منه رسوم
api-page-method = طريقة الدفع
api-page-phone = الهاتف
api-page-expires = صالحة حتى
api-page-pending = بانتظار الدفع
api-page-succeeded = تم الدفع. شكرًا لك!
api-page-failed = لم تكتمل عملية الدفع
api-page-expired = انتهت مهلة عملية الدفع هذه
api-page-review = عملية الدفع قيد المراجعة
api-page-pay = فتح صفحة الدفع
api-page-again = تحديث
api-page-back = يمكنك إغلاق هذه الصفحة والعودة إلى المحادثة.
api-page-unknown = لا توجد عملية دفع كهذه
api-page-unknown-why = يُرجى فتح الرابط من المحادثة مرة أخرى، أو طلب عملية دفع جديدة هناك.

### Refusals, one for each code: what is wrong, and what to do

error-missing-fields = تنقص بعض البيانات: { $fields }. يُرجى إضافتها والمحاولة مرة أخرى.
error-unfilled-placeholder = الحقل { $field } غير معبأ: ما زال فيه متغير المسار «{ $variable }». يُرجى تعيين قيمة هذا المتغير قبل الإرسال.
error-invalid-field = لا يمكن استخدام قيمة { $field } كما هي. يُرجى التحقق منها والمحاولة مرة أخرى.
error-not-one-value = يحتوي الحقل { $field } على قائمة أو كائن. يُرجى إرسال قيمة واحدة.
error-repeated-field = أُرسل الحقل { $field } أكثر من مرة بقيم مختلفة. يُرجى إرساله مرة واحدة.
error-invalid-text = يحتوي الحقل { $field } على رموز ليست نصًا. يُرجى كتابته من جديد.
error-too-long = قيمة { $field } طويلة جدًا، والحد الأقصى لعدد الأحرف { $most }. يُرجى اختصارها.
error-invalid-json = البيانات المرسلة ليست JSON صالحًا (قرب الحرف رقم { $place }). غالبًا ما يكون السبب علامة اقتباس أو سطرًا جديدًا داخل نص خام (raw)؛ يُرجى استخدام المحرر المرئي أو النموذج.
error-not-an-object = البيانات المرسلة قائمة JSON. يُرجى إرسال كائن JSON واحد يضم الحقول.
error-invalid-encoding = البيانات المرسلة ليست نصًا بترميز UTF-8. يُرجى إرسالها بترميز UTF-8.
error-body-incomplete = لم تصل البيانات كاملة. يُرجى إرسالها مرة أخرى.
error-invalid-multipart = تعذرت قراءة النموذج. يُرجى إرسال الحقول بصيغة JSON أو كنموذج عادي.
error-too-many-fields = في البيانات المرسلة حقول كثيرة جدًا، والحد الأقصى { $most }. يُرجى إرسال عدد أقل.
error-bad-request = تعذرت قراءة البيانات المرسلة. يُرجى إرسالها في طلب HTTP عادي بحقول JSON أو نموذج.

error-invalid-phone-number = لا يمكن استخدام رقم الهاتف { $value }. يُرجى كتابته مع رمز البلد، مثل 254712345678.
error-invalid-quantity = يجب أن تكون الكمية عددًا صحيحًا، مثل 1000. يُرجى كتابة أرقام فقط.
error-quantity-out-of-range = { $service }: يجب أن تكون قيمة { $field } بين { $min } و{ $max }. القيمة المطلوبة كانت { $quantity }.
error-invalid-number = يجب أن تكون قيمة { $field } عددًا صحيحًا بين { $min } و{ $max }. القيمة المرسلة: { $value }
error-invalid-amount = يجب أن يكون المبلغ رقمًا مثل 5 أو 12.50. يُرجى كتابة أرقام فقط.
error-amount-out-of-range = تقبل طريقة الدفع { $method } مبالغ من { $min } إلى { $max }، وأقصى عدد للمنازل العشرية { $decimals }. يُرجى اختيار مبلغ آخر.
error-amount-not-carried = تقبل طريقة الدفع { $method } مضاعفات { $unit } فقط. يُرجى اختيار { $carried } بدلًا من { $amount }.
error-amount-too-large = هذا أكثر مما يمكن معالجته دفعة واحدة. يُرجى اختيار عدد أصغر.
error-too-many-decimals = في { $value } منازل عشرية كثيرة، والحد الأقصى { $decimals }. يُرجى تقريب الرقم.
error-invalid-currency = هذه العملة غير معروفة.
error-invalid-link = القيمة { $value } لا تناسب خدمة { $service }. يُرجى إرسال رابط مثل { $example }
error-too-many-lines = يجب أن يحتوي { $field } على سطر واحد على الأقل، والحد الأقصى { $most }. عدد الأسطر المرسلة { $value }.
error-invalid-delay = يجب أن يكون التأخير بالدقائق أحد هذه الأرقام: { $choices }.
error-invalid-date = { $value } ليس تاريخًا. يُرجى كتابته بصيغة يوم/شهر/سنة، مثل 31/12/2026.
error-no-dripfeed = لا يمكن تنفيذ هذه الخدمة على مراحل. يُرجى ترك الحقل runs فارغًا.
error-min-above-max = يجب ألا تزيد أقل كمية لكل منشور على أكبر كمية.
error-invalid-payment-mode = لا يمكن دفع قيمة الطلب بطريقة { $value }. يُرجى استخدام إحدى هذه الطرق: { $choices }.
error-invalid-payment-method = يُرجى اختيار طريقة دفع: { $choices }.
error-no-payment-method = لا توجد طريقة دفع متاحة حاليًا. يُرجى المحاولة لاحقًا.
error-invalid-page = الصفحة { $value } غير موجودة، وعدد الصفحات { $pages }.
error-invalid-before = { $value } ليس رقم طلب. يُرجى إرسال قيمة next من الصفحة السابقة.

error-invalid-api-key = مفتاح API مفقود أو غير صالح. يُرجى التحقق من الحقل api_key في البيانات المرسلة.
error-insufficient-balance = رصيدك { $balance } { $currency } لا يكفي، فالسعر { $price } { $currency }. يُرجى شحنه بمبلغ { $shortfall } { $currency } والمحاولة مرة أخرى.
error-forbidden = هذا غير مسموح به.
error-scope-missing = لا يملك مفتاح API هذا الصلاحية «{ $scope }». يُرجى طلب مفتاح يملكها من المتجر.
error-customer-blocked = هذا الحساب محظور. يُرجى التواصل مع المتجر.
error-phone-linked-already = حسابك مرتبط من قبل بالهاتف { $phone_number }. إذا تغير رقمك، يُرجى التواصل مع المتجر.
error-wallet-not-empty = في محفظتك { $balance } { $currency }. يُرجى إنفاقها أو طلب صرفها من المتجر أولًا.
error-orders-open = لم ينتهِ الطلب رقم { $order_id } بعد. يُرجى المحاولة بعد انتهائه.
error-payments-open = لم تُحسم عملية الدفع رقم { $payment_id } بعد. يُرجى المحاولة بعد حسمها.
error-too-many-prompts = وصلت إلى هذا الهاتف طلبات دفع كثيرة مؤخرًا. يُرجى الانتظار عشر دقائق ثم المحاولة مرة أخرى.
error-unknown-path = لا يوجد شيء على هذا العنوان. كل الاستدعاءات مدرجة هنا: { $url }
error-not-found = لم نعثر على ذلك. يُرجى التحقق والمحاولة مرة أخرى.
error-customer-not-found = هذا العميل غير معروف لدينا بعد. يُرجى التسجيل أو تقديم أول طلب.
error-service-not-found = لم نعثر على هذه الخدمة. هل المقصود: { $suggestions }؟
error-service-not-found-blank = لم نعثر على هذه الخدمة. يُرجى طلب قائمة الخدمات.
error-order-not-found = لم نعثر على هذا الطلب. يُرجى التحقق من رقمه.
error-payment-not-found = لم نعثر على عملية الدفع هذه. يُرجى التحقق من رقمها.
error-unknown-invoice = هذه الفاتورة لم تعد معروفة هنا. يُرجى طلب فاتورة جديدة.
error-another-payer = هذه الفاتورة مخصصة لشخص آخر. يُرجى فتح المتجر من حسابك وشحن الرصيد هناك.
error-invoice-paid = هذه الفاتورة مدفوعة من قبل. للدفع مرة أخرى يُرجى طلب فاتورة جديدة.
error-invoice-expired = انتهت مهلة هذه الفاتورة. يُرجى طلب فاتورة جديدة.
error-invoice-closed = هذه الفاتورة لم تعد مفتوحة. يُرجى طلب فاتورة جديدة.
error-amount-differs = المبلغ في هذه الفاتورة لم يعد صحيحًا. يُرجى طلب فاتورة جديدة.
error-not-refundable = حالة عملية الدفع رقم { $payment_id }: { $state }، ولا يمكن ردها عبر بوابة الدفع. يُرجى الاطلاع على عملية الدفع أولًا.
error-charge-not-found = لا يوجد خصم كهذا في عملية الدفع رقم { $payment_id }. يُرجى الاطلاع على عملية الدفع أولًا.
error-already-refunded = تم رد مبلغ عملية الدفع رقم { $payment_id } من قبل.
error-method-not-allowed = يقبل هذا العنوان { $allowed } فقط. يُرجى تغيير طريقة HTTP المستخدمة.
error-conflict = هذا لا يتوافق مع ما حدث سابقًا. يُرجى التحقق والمحاولة مرة أخرى.
error-idempotency-key-reused = استُخدم المعرّف { $request_id } من قبل مع طلب شراء آخر. يُرجى استخدام معرّف جديد لكل طلب شراء.
error-not-cancelable = لا يمكن إلغاء هذا الطلب.
error-not-refillable = لا يمكن تعويض النقص في هذا الطلب.
error-order-settled = لم يعد ممكنًا إلغاء الطلب رقم { $order_id }، فحالته: { $status }.
error-order-being-placed = يجري الآن تسجيل الطلب رقم { $order_id }. يُرجى المحاولة بعد بضع دقائق.
error-cancel-not-offered = لا يمكن إلغاء الطلب رقم { $order_id }، فخدمته لا تتيح الإلغاء.
error-refill-not-offered = لا يمكن تعويض النقص في الطلب رقم { $order_id }، فخدمته لا تتيح ذلك.
error-not-completed = حالة الطلب رقم { $order_id }: { $status }. يمكن تعويض النقص بعد اكتماله.
error-wrong-state = هذا غير ممكن الآن. يُرجى الاطلاع على الحالة أولًا.
error-reason-missing = ذكر السبب مطلوب. يُرجى كتابته في بضع كلمات.
error-invalid-delivered = يجب أن تكون الكمية المنفذة عددًا صحيحًا بين { $min } و{ $max }. القيمة المرسلة: { $value }
error-invalid-provider-order = رقم الطلب لدى المزوّد مفقود. يُرجى إرساله كما يظهر في لوحة المزوّد.
error-provider-order-taken = هذا الرقم لدى المزوّد مسجّل من قبل للطلب رقم { $other }. يُرجى التحقق منه مرة أخرى.
error-order-ended = انتهى الطلب رقم { $order_id } من قبل، وحالته: { $status }.
error-order-not-ended = لم ينتهِ الطلب رقم { $order_id } بعد. يُرجى إكماله أو إلغاؤه.
error-order-not-paid = لم يُدفع ثمن الطلب رقم { $order_id } بعد. لا يمكن سوى إلغائه.
error-order-by-hand = يُنفَّذ الطلب رقم { $order_id } يدويًا، فلا جهة يُرسل إليها. يُرجى إكماله أو إلغاؤه.
error-order-at-provider = الطلب رقم { $order_id } موجود لدى المزوّد { $provider } برقم { $provider_order }. إذا أُرسل مرة أخرى فسيُنفَّذ ويُدفع ثمنه مرتين.
error-refund-too-large = أقصى مبلغ يمكن رده لهذا الطلب { $max } { $currency }. القيمة المرسلة: { $value }
error-invalid-user-id = { $value } ليس رقم مستخدم في Telegram. يُرجى إرسال الرقم وليس الاسم.
error-staff-not-found = لا أحد في الفريق يحمل الرقم { $user_id }.
error-last-owner = هذا آخر مالك للمتجر. يُرجى تعيين مالك آخر أولًا.
error-claim-over = لهذا المتجر مالك بالفعل. يُرجى أن تطلب منه منحك صلاحية الدخول.
error-claim-wrong = هذا الرابط غير صالح. يُرجى استخدام أحدث رابط عرضه المتجر.
error-claim-expired = مضى على هذا الرابط أكثر من يوم. يُرجى إعادة تشغيل المتجر ليعرض رابطًا جديدًا.
error-invalid-markup = يجب أن تكون نسبة الزيادة على التكلفة بين سالب 99 و10,000 بالمئة.
error-cost-unknown = تكلفة هذه الخدمة غير معروفة، إذ لم يذكرها أي مزوّد. يُرجى تحديد سعرها بدلًا من ذلك.
error-invalid-alias = يجب أن يكون الاسم من حرف واحد على الأقل وألا يحتوي على «|»، والحد الأقصى لعدد الأحرف { $most }. يُرجى اختيار اسم آخر.
error-too-many-aliases = بلغت الأسماء الأخرى لهذه الخدمة الحد الأقصى { $most }. يُرجى حذف أحدها أولًا.
error-alias-not-found = ليس لهذه الخدمة اسم آخر هو «{ $value }».
error-not-unique = الاسم «{ $value }» مستخدم من قبل للخدمة رقم { $other }. يُرجى اختيار اسم آخر أو حذفه من تلك الخدمة أولًا.
error-broadcast-empty = لا يوجد ما يُرسل بعد. يُرجى كتابة الرسالة.
error-broadcast-running = ما زال إرسال الرسالة الجماعية رقم { $broadcast_id } جاريًا. يُرجى انتظار انتهائه أو إيقافه أولًا.
error-broadcast-ended = انتهى إرسال هذه الرسالة الجماعية من قبل.
error-broadcast-not-found = لم نعثر على هذه الرسالة الجماعية.
error-request-too-large = البيانات المرسلة كبيرة جدًا، والحد الأقصى بالبايت { $most }. يُرجى إرسال بيانات أقل.
error-rate-limited = كان ذلك سريعًا جدًا. يُرجى الانتظار { $count ->
    [zero] لحظة
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
  } ثم المحاولة مرة أخرى.
error-timeout = استغرق ذلك وقتًا طويلًا. يُرجى التحقق مما إذا كان قد تم قبل المحاولة مرة أخرى؛ فالطلب نفسه إذا أُرسل ثانية خلال وقت قصير لا يُسجَّل مرتين.
error-unavailable = لا يستطيع المتجر تنفيذ ذلك حاليًا. يُرجى المحاولة بعد قليل؛ فالطلب نفسه إذا أُرسل مرة أخرى لا يُسجَّل مرتين.
error-internal = حدث خطأ من جانبنا. يُرجى المحاولة لاحقًا وإبلاغ المتجر بهذا الرقم: { $request }

### The bot. Texts are HTML; values are escaped. Buttons, toasts and commands are plain

## What Telegram shows before anybody writes

bot-description = يقدم { $shop } إعجابات ومتابعين ومشاهدات وغير ذلك لصفحاتك. الأسعار والطلبات ومتابعتها وشحن المحفظة، كلها في هذه المحادثة.
bot-short-description = { $shop }: الطلب والدفع ومتابعة الطلبات في المحادثة.

command-start = البدء أو العودة إلى الرئيسية
command-services = كل الخدمات والأسعار
command-search = البحث عن خدمة بالكلمات
command-price = معرفة السعر قبل الطلب
command-order = طلب خدمات كثيرة دفعة واحدة
command-orders = طلباتك
command-status = حالة طلب
command-balance = رصيد محفظتك
command-topup = شحن المحفظة
command-history = كل حركات أموالك
command-favourites = خدماتك المفضلة
command-language = اختيار اللغة
command-settings = الإشعارات والهاتف واللغة
command-help = كيف يعمل هذا
command-support = التحدث مع شخص من الفريق
command-paysupport = المساعدة في الدفع
command-terms = شروط هذا المتجر
command-privacy = ما نحتفظ به عنك
command-cancel = ترك ما بدأته
command-admin = الإدارة: اليوم وما ينتظرك
command-find = البحث عن طلب أو عميل
command-credit = إضافة مال إلى محفظة
command-debit = خصم مال من محفظة
command-block = حظر عميل أو رفع الحظر عنه
command-service = إيقاف خدمة مؤقتًا أو تعديلها
command-apikey = مفاتيح API
command-staff = من يدير المتجر
command-broadcast = مراسلة كل العملاء

## Words that stand everywhere

button-back = ‹ رجوع
button-home = 🏠 الرئيسية
button-cancel = إلغاء
button-resume = ▶️ المتابعة من حيث توقفت
button-services = 🛍 الخدمات
button-search = 🔎 بحث
button-orders = 📦 طلباتي
button-topup = 💳 شحن الرصيد
button-favourites = ⭐ المفضلة
button-settings = ⚙️ الإعدادات
button-help = ❓ مساعدة
button-desk = 🛠 الإدارة
button-private = فتح المحادثة الخاصة

home = مرحبًا بك في <b>{ $shop }</b>
    رصيدك: <b>{ $balance }</b>

    كيف يمكننا مساعدتك؟

note-refused = ⚠️ عذرًا، { $why }
note-canceled = تم الإلغاء. لم يُطلب شيء ولم يُدفع شيء.
note-edited = ✏️ لا يمكنني متابعة التعديلات على رسالة سابقة. يُرجى إرسالها من جديد.
note-words-only = لا أقرأ سوى النصوص والأزرار. يُرجى الكتابة أو استخدام الأزرار أدناه.
note-unknown-command = لا أعرف هذا الأمر. كل الأوامر في القائمة بجانب حقل الكتابة.
note-nothing-to-resume = ما بدأته لم يعد موجودًا. يُرجى البدء من جديد.
note-given-up = 😔 حدث خطأ من جانبنا وتعذرت معالجة رسالتك الأخيرة. لم يُخصم منك شيء بسببها. إذا تكرر ذلك، يُرجى إرسال الرقم <b>{ $code }</b> إلى { "\u200E" }/support.
toast-outdated = هذا الزر من رسالة قديمة. إليك الوضع الآن.
screen-lost = تغيرت هذه الصفحة منذ فتحتها. يُرجى البدء من الرئيسية من جديد.
screen-not-yours = هذه الصفحة لفريق المتجر.
group-private = أهلًا! هنا متجر <b>{ $shop }</b>. الطلبات والمحافظ شأن خاص، لذلك أعمل في المحادثات الخاصة فقط.
error-staff-only = هذا مخصص لفريق المتجر.
