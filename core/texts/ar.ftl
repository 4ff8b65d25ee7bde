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

## Account: welcome, phone, orders, settings, help and privacy

block = { $lines }

button-begin = 🚀 هيا نبدأ
button-go-on = 🚀 متابعة
button-phone = 📱 مشاركة هاتفي
button-share-phone = 📱 مشاركة رقم هاتفي
button-skip = تخطي
button-language = 🌐 اللغة
button-language-now = 🌐 { $name }
button-chosen = • { $label } •

welcome = <b>متجر { $shop }: إعجابات ومتابعون ومشاهدات لصفحاتك</b>

    👀 السعر الدقيق يظهر لك قبل الطلب.
    ↩️ ما لا يُنفَّذ يعود ثمنه إلى محفظتك تلقائيًا.
    🔔 هنا تصلك أخبار كل طلب أولًا بأول.

    بالمتابعة تكون قد وافقت على الشروط { "\u200E" }/terms.
note-link-gone = 🔗 ما يشير إليه هذا الرابط لم يعد موجودًا أو لا يخصك. إليك كل ما عداه.
note-link-unknown = 🔗 هذا الرابط غير معروف لدي. لا بأس، فكل شيء يبدأ من هنا.
owner-now = 🔑 أصبح هذا المتجر ملكك الآن. أهلًا وسهلًا!

contact-ask = <b>رقم هاتفك</b>

    إن سبق أن تحدثت إلينا في تطبيق محادثة آخر، فرقم هاتفك ينقل محفظتك وطلباتك إلى هنا. لا نتصل بك أبدًا، ولا يراه أحد سوانا.

    يُرجى الضغط على الزر الكبير أسفل حقل الكتابة، أو التخطي.
contact-button-here = 👇 الزر أسفل حقل الكتابة.
contact-skipped = 👌 كل شيء يعمل بدون هاتف أيضًا. وإن غيّرت رأيك فستجد ذلك في الإعدادات.
contact-typed = ✋ يُرجى عدم كتابة الرقم: الزر أسفل حقل الكتابة وحده يثبت أنه رقمك.
contact-not-own = 🙏 هذا رقم شخص آخر أو رقم معاد توجيهه. يُرجى مشاركة رقمك بالزر، كي لا يستولي أحد على حساب غيره.
contact-known = 📱 هاتفك { $phone } مرتبط بهذه المحادثة من قبل.
contact-tied = 📱 <b>تم ربط هاتفك</b>

    الرقم { $phone } مرتبط الآن بهذه المحادثة. وبه تجد المحفظة نفسها والطلبات نفسها في كل مكان.
contact-merged = 📱 <b>تم ربط هاتفك</b>

    وجدنا حسابك بالرقم { $phone } وضممناه إلى هذه المحادثة. رصيد محفظتك: <b>{ $balance }</b>. { $orders }
contact-orders = { $count ->
    [0] لا توجد فيه طلبات بعد.
    [one] طلبك هنا أيضًا.
    [two] طلباك هنا أيضًا.
    [few] طلباتك هنا أيضًا، وعددها { $count }.
    [many] طلباتك هنا أيضًا، وعددها { $count }.
   *[other] طلباتك هنا أيضًا، وعددها { $count }.
  }

orders-list = <b>📦 طلباتك</b>

    { $lines }

    يُرجى الضغط على رقم لعرض التفاصيل.
orders-empty = <b>📦 طلباتك</b>

    لا توجد طلبات بعد. طلبك الأول لا يستغرق أكثر من دقيقة.
orders-none-here = <b>📦 طلباتك</b>

    لا توجد طلبات من هذا النوع.
orders-line = { $mark } <b>الطلب { $order }</b> · { $state } · { $percent }
    الخدمة: { $quantity } × { $service }
orders-line-short = { $mark } <b>الطلب { $order }</b> · { $state }
    الخدمة: { $quantity } × { $service }
orders-all = الكل { $number }
orders-active = الجارية { $number }
orders-done = المنتهية { $number }
button-older = الأقدم ›
button-newer = ‹ الأحدث
button-page = { $page }/{ $pages }
toast-page = صفحة { $page } من { $pages }

order = <b>الطلب رقم { $order }</b>
    { $parts }
order-state = { $mark } { $state }
order-progress = { $bar } { $percent }
order-what = 🛍 الخدمة: { $quantity } × { $service }
order-what-package = 🛍 الخدمة: { $service }
order-runs = 🔁 على مراحل عددها { $runs }، في كل منها { $each }
order-link = 🔗 الرابط: <code>{ $link }</code>
order-username = 👤 اسم المستخدم: <code>{ $username }</code>
order-price = 💰 السعر: { $price }
order-came-back = ↩️ عاد إلى محفظتك { $amount }.
order-came-back-partial = ↩️ لم يُنفَّذ { $undelivered } من { $quantity }، فعاد إلى محفظتك { $amount }. دفعت { $paid }.
order-nothing-paid = لم يُدفع مقابله شيء.
order-start-count = 🏁 العدد عند البدء: { $number }
order-counts = 📊 تم تنفيذ: { $delivered }. المتبقي: { $remains }.
order-placed = 🕓 وقت الطلب: { $when }
order-changed = 🔄 آخر تغيير: { $when }
order-reason = ℹ️ السبب: { $why }
order-cancel-pending = ✋ وصلنا طلبك بالإلغاء. يتوقف المزوّد في أقرب وقت ممكن، وما لا يُنفَّذ يعود ثمنه إلى محفظتك.
order-refill-pending = ♻️ طلبت تعويض النقص في { $when }. يمكنك تكرار ذلك بعد يوم.
order-waits-for-payment = 💳 يبدأ تلقائيًا فور دفع ثمنه.
button-refresh = 🔄 تحديث
button-cancel-order = ✖️ إلغاء الطلب
button-refill = ♻️ تعويض النقص
button-again = 🔁 الطلب مرة أخرى
button-pay = 💳 الدفع
button-copy-number = 📋 نسخ الرقم
button-support = 💬 الدعم
button-see-order = 📦 عرض الطلب
toast-no-change = لا جديد منذ آخر مرة.
toast-updated = تم التحديث.

order-cancel = <b>إلغاء الطلب رقم { $order }؟</b>

    الخدمة: { $quantity } × { $service }

    { $consequence }
order-cancel-unpaid = لم يُدفع مقابله شيء، فلن تخسر شيئًا.
order-cancel-at-once = لم يبدأ تنفيذه بعد. يعود { $price } إلى محفظتك فورًا.
order-cancel-later = التنفيذ جارٍ. نطلب من المزوّد التوقف: يُحتسب ما نُفّذ حتى ذلك الحين، ويعود الباقي من { $price } إلى محفظتك.
button-cancel-yes = ✖️ نعم، إلغاء الطلب
button-cancel-no = لا، الإبقاء عليه
toast-order-canceled = تم إلغاء الطلب رقم { $order }.
toast-cancel-asked = طلبنا من المزوّد إيقاف الطلب رقم { $order }.
toast-refill-asked = طلبنا تعويض النقص في الطلب رقم { $order }.

status-list = <b>🔎 حالة طلباتك</b>

    { $lines }
status-unknown = ❔ ليست من طلباتك: <code>{ $numbers }</code>
status-too-many = ✂️ بحثت عن أول { $most } من الأرقام فقط.

news-order-paid = 💳 <b>تم دفع ثمن الطلب رقم { $order } وهو في طريقه إلى التنفيذ</b>
    الخدمة: { $quantity } × { $service }
news-order-started = ⚡ <b>بدأ تنفيذ الطلب رقم { $order }</b>
    الخدمة: { $quantity } × { $service }
news-order-completed = ✅ <b>اكتمل الطلب رقم { $order }</b>
    الخدمة: { $quantity } × { $service }
news-order-partial = 🟡 <b>اكتمل الطلب رقم { $order } جزئيًا</b>
    تم تنفيذ { $delivered } من { $quantity } × { $service }.
    ↩️ عاد إلى محفظتك { $amount } من أصل { $price }. رصيدك: <b>{ $balance }</b>
news-order-canceled = ✖️ <b>تم إلغاء الطلب رقم { $order }</b>
    الخدمة: { $quantity } × { $service }
    ↩️ عاد إلى محفظتك { $amount }. رصيدك: <b>{ $balance }</b>
news-order-canceled-unpaid = ✖️ <b>تم إلغاء الطلب رقم { $order }</b>
    الخدمة: { $quantity } × { $service }
    لم يكن ثمنه مدفوعًا، فلم يُخصم شيء.

settings = <b>⚙️ الإعدادات</b>

    🌐 اللغة: { $name }
    { $news }
    { $phone }

    🎁 رابط الدعوة الخاص بك: <code>{ $link }</code>
settings-news-on = 🔔 رسائل الطلبات: مفعّلة
settings-news-off = 🔕 رسائل الطلبات: متوقفة. لكن خبر المال العائد إليك يصلك دائمًا.
settings-phone = 📱 الهاتف: { $phone }
settings-no-phone = 📱 الهاتف: لم تتم مشاركته
button-mute = 🔕 إيقاف الرسائل
button-unmute = 🔔 تفعيل الرسائل
button-copy-invitation = 🎁 نسخ الدعوة
button-privacy = 🔒 الخصوصية
button-export = ⬇️ تنزيل بياناتي
toast-muted = تم إيقاف رسائل الطلبات.
toast-unmuted = تم تفعيل رسائل الطلبات.

language-choose = <b>🌐 اللغة</b>

    بأي لغة نتحدث؟
toast-language = لغتنا الآن: { $name }.

help = <b>❓ كيف يعمل هذا</b>

    1. يُرجى اختيار خدمة وإرسال رابط صفحتك أو منشورك.
    2. السعر الدقيق يظهر لك، ولا يُخصم شيء قبل تأكيدك.
    3. الدفع من محفظتك، ويمكن شحنها في الطريق.
    4. تصلك رسالة عند بدء طلبك وأخرى عند انتهائه.
    5. ما لا يُنفَّذ يعود ثمنه إلى محفظتك تلقائيًا.

    الكلمات تنفع أيضًا: مثل «insta likes»، أو الأمر { "\u200E" }/status مع رقم.
button-terms = 📜 الشروط
support = <b>💬 التحدث مع شخص</b>

    { $contact }

    { $number }
support-person = يُرجى مراسلة { $contact }. من يرد هناك أشخاص لا آلات.
support-nobody = لم يحدد المتجر بعد شخصًا للتواصل. يُرجى سؤال من أعطاك رابط هذا البوت.
support-your-number = يُرجى ذكر ما حدث ورقم الطلب أو عملية الدفع ورقمك كعميل: <code>{ $customer }</code>.
support-order = يُرجى ذكر ما حدث مع هذين الرقمين: الطلب <code>{ $order }</code>، العميل <code>{ $customer }</code>.
button-write-support = 💬 مراسلة الدعم
button-copy-reference = 📋 نسخ الأرقام
support-reference = الطلب { $order }، العميل { $customer }
support-reference-customer = العميل { $customer }

terms = <b>📜 شروط متجر { $shop }</b>

    1. تشتري إعجابات ومتابعين ومشاهدات ونحوها لصفحة أو منشور يحق لك الترويج له.
    2. السعر هو الذي تؤكده. يُحجز عند الطلب ويُخصم مقابل ما يُنفَّذ.
    3. ما يتعذر تنفيذه يعود ثمنه إلى محفظتك: كله أو الجزء المقابل بدقة.
    4. يُرجى إبقاء الصفحة عامة وعدم طلب الخدمة نفسها من مكان آخر في الوقت ذاته، فلا يمكن عندئذ تمييز ما نُفّذ.
    5. تعويض النقص ممكن حيث تتيحه الخدمة.
    6. لا شيء هنا من صنع المنصات نفسها، وقد تحذف ما لا يعجبها.
    7. أسئلة الدفع: { "\u200E" }/paysupport. وكل ما عداها: { "\u200E" }/support.
privacy = <b>🔒 ما نحتفظ به عنك</b>

    <b>ماذا:</b> اسمك ورقمك في Telegram، ولغتك، وهاتفك إن شاركته، وطلباتك مع روابطها، وعمليات الدفع، ومفضلتك.
    <b>لماذا:</b> للتنفيذ والمحاسبة والرد على أسئلتك. من ينفّذ يرى الرابط والكمية ولا يراك أبدًا. وترى خدمة الدفع الهاتف الذي تدفع به.
    <b>إلى متى:</b> ما تكتبه هنا يُحذف بعد أيام. الطلبات والأموال تبقى في الدفاتر. وكل ما عداها يبقى حتى تحذفه.

    يمكنك أخذ نسخة من كل ذلك أو طلب حذفه.
button-forget = 🗑 حذف بياناتي
privacy-export = ⬇️ كل ما نحتفظ به عنك، في ملف. يُرجى الاحتفاظ به لنفسك.
privacy-export-part = ⬇️ أحدث الآلاف من كل ما نحتفظ به عنك، في ملف. يُرجى الاحتفاظ به لنفسك.
toast-exported = ملفك في الطريق.
privacy-forget = <b>🗑 حذف بياناتك؟</b>

    يُحذف اسمك وهاتفك ولغتك ومفضلتك وهذه المحادثة. وتبقى في الدفاتر طلباتك مع روابطها، وعمليات الدفع مع الهاتف الذي دفع، تحت رقم لا يدل على أحد.

    يُفقد سجل طلباتك نهائيًا. وإن عدت إلينا فستبدأ كعميل جديد.
button-forget-yes = 🗑 نعم، حذف كل شيء
button-forget-no = لا، الإبقاء عليها
privacy-forgotten = 👋 <b>تم حذف بياناتك.</b>
    شكرًا على وقتك معنا. وللعودة في أي وقت يكفي الضغط على { "\u200E" }/start.

## Money: top up, payments, wallet, receipts and Stars

price-stars = { $stars } ⭐ ({ $amount })

topup-none = <b>💳 شحن الرصيد</b>

    لا توجد طريقة دفع متاحة حاليًا. يُرجى المحاولة لاحقًا أو سؤالنا.
topup-methods = <b>💳 شحن الرصيد</b>

    { $parts }
topup-offer = <b>عبر { $method }</b>
    { $terms }
topup-limits = من { $min } إلى { $max } في المرة الواحدة
topup-fee = الرسوم: { $percent } % فوق المبلغ
topup-no-fee = بدون رسوم
topup-star-worth = كل 1 ⭐ = { $worth }
topup-which = ما طريقة الدفع المناسبة لك؟
topup-amount = <b>💳 شحن الرصيد عبر { $method }</b>

    { $parts }
topup-how-much = يُرجى اختيار مبلغ أو كتابته، مثل <code>{ $example }</code>.
topup-balance = رصيدك: <b>{ $balance }</b>
topup-missing = 🧾 ينقص طلبك <b>{ $amount }</b>.
topup-missing-much = 🧾 ينقص طلبك <b>{ $amount }</b>. هذا أكثر مما تقبله طريقة { $method } في المرة الواحدة، لذا يُرجى الشحن على عدة مرات.
topup-phone = <b>📱 أي هاتف يدفع؟</b>

    تطلب { $method } من هذا الهاتف مبلغ { $due }. يُرجى كتابة رقمه، مثل <code>{ $example }</code>.
topup-phone-known = <b>📱 أي هاتف يدفع؟</b>

    تطلب { $method } من هذا الهاتف مبلغ { $due }. يُرجى اختيار رقم أو كتابة غيره، مثل <code>{ $example }</code>.
topup-confirm = <b>💳 شحن الرصيد عبر { $method }</b>

    { $facts }

    { $next }
topup-into = إلى محفظتك: <b>{ $amount }</b>
topup-fee-of = الرسوم ({ $percent } %): { $fee }
topup-due = المطلوب دفعه: <b>{ $due }</b>
topup-from-phone = الهاتف: { $phone }
topup-lifted = ℹ️ ينقص طلبك { $wanted }، وأقل ما تقبله { $method } هو { $min }. ويبقى الباقي { $extra } في محفظتك.
topup-rounded-missing = ℹ️ ينقص طلبك { $wanted }، وقُرّب إلى أعلى ليناسب { $method }. ويبقى الباقي { $extra } في محفظتك.
topup-rounded = ℹ️ قُرّب المبلغ { $wanted } إلى أعلى ليناسب { $method }. كله يدخل محفظتك.
topup-next-phone = بعد الضغط على الزر ترسل { $method } طلبًا إلى الهاتف. يُرجى تأكيده هناك برمز PIN.
topup-next-page = بعد الضغط على الزر يصلك رابط صفحة الدفع لدى { $method }.
topup-next-stars = بعد الضغط على الزر تظهر فاتورة في هذه المحادثة. يُرجى دفعها من رصيد Stars لديك.
topup-credited = يُضاف المال إلى محفظتك تلقائيًا فور تأكيد { $method } وصوله، وغالبًا خلال دقيقة. أمامك للدفع { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
  }.
topup-demo = 🧪 هذا متجر تجريبي: لا يرن هاتف ولا يتحرك مال حقيقي.
button-topup-amount-of = { $amount }
button-topup-missing = 🧾 ما ينقص طلبي: { $amount }
button-topup-phone = 📱 { $phone }
button-topup-pay = ✅ دفع { $due }
button-topup-amount = ✏️ المبلغ
button-topup-other-phone = 📱 الهاتف
button-topup-method = 💳 طريقة أخرى
toast-already-paying = عملية الدفع رقم { $payment } جارية بالفعل. لن يُطلب منك شيء مرتين.
error-topup-beyond-limits = تقبل { $method } من { $min } إلى { $max } { $currency } في المرة الواحدة. المبلغ { $amount } { $currency } غير مناسب؛ يُرجى اختيار غيره.
error-phone-unreadable = القيمة { $value } ليست رقم هاتف يمكن الدفع منه. يُرجى كتابته هكذا: { $example }
error-method-gone = لم تعد طريقة الدفع هذه متاحة. يُرجى اختيار غيرها.
error-payment-goes-on = لم تنتهِ عملية الدفع رقم { $payment_id } بعد. يُرجى الاطلاع عليها قبل الدفع من جديد.

payment = <b>{ $title }</b>

    { $facts }

    { $what }
payment-title-created = ⏳ يجري تحضير عملية الدفع رقم { $payment }
payment-title-pending = ⏳ عملية الدفع رقم { $payment } بانتظارك
payment-title-succeeded = ✅ وصلت عملية الدفع رقم { $payment }
payment-title-failed = ❌ لم تتم عملية الدفع رقم { $payment }
payment-title-expired = ⌛ انتهت مهلة عملية الدفع رقم { $payment }
payment-title-review = 🔍 عملية الدفع رقم { $payment } قيد المراجعة
payment-method = طريقة الدفع: { $method }
payment-paid = المدفوع: { $due }
payment-credited = إلى محفظتك: <b>{ $amount }</b>
payment-fee = الرسوم: { $fee }
payment-fee-included = منه رسوم: { $fee }
payment-until = آخر موعد للدفع: { $at }
payment-at = الوقت: { $at }
payment-flag-over = ℹ️ وصل أكثر من { $amount } الذي أردته. كله في محفظتك.
payment-flag-under = ℹ️ وصل أقل من المطلوب، فدخل محفظتك أقل من { $amount }.
payment-flag-nothing = ℹ️ وصل أقل من الرسوم { $fee }، فلم يبقَ شيء لمحفظتك. يُرجى مراسلتنا.
payment-flag-late = ℹ️ وصل المال بعد انتهاء المهلة، وهو محتسب رغم ذلك.
payment-flag-unasked = ℹ️ لم يكن المبلغ لأي عملية دفع مفتوحة لديك، فوضعناه في محفظتك.
payment-flag-again = ℹ️ تم الدفع { $count ->
    [zero] صفر مرات
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
  }. دخل محفظتك كل ذلك، ومجموعه { $amount }. يُرجى مراسلتنا إن أردت استعادة الزيادة.
payment-now-created = لحظة من فضلك: نطلب عملية الدفع من { $method }.
payment-now-pending = 👉 المطلوب: { $instructions }

    يُضاف المال إلى محفظتك تلقائيًا فور تأكيد { $method } وصوله، وغالبًا خلال دقيقة. عندها تتغير هذه الرسالة.
payment-now-failed = السبب: { $why } لم يُضَف شيء إلى محفظتك.

    إن خُصم منك المال رغم ذلك، فسيُضاف هنا فور وصوله.
payment-now-expired = لم يتم الدفع في الوقت المحدد، فلم يُضَف شيء إلى محفظتك.

    إن دفعت في اللحظة الأخيرة، فسيُضاف المال هنا فور وصوله.
payment-now-review = لم يصلنا من { $method } جواب واضح عن الدفع. يتحقق شخص من ذلك، فيُرجى عدم الدفع مرة أخرى. سيصلك خبر منا هنا.
payment-now-succeeded = رصيدك: <b>{ $balance }</b>
payment-do-phone = يُرجى تأكيد الطلب على هاتفك.
payment-do-page = يُرجى الدفع في صفحة الدفع.
payment-do-invoice = يُرجى دفع الفاتورة في هذه المحادثة. إن لم تظهر فيُرجى الانتظار لحظة ثم البدء من جديد.
payment-do-wait = يُرجى الانتظار لحظة.
payment-reason-1 = رصيد الهاتف لا يكفي.
payment-reason-1019 = انتهت مهلة الطلب على الهاتف.
payment-reason-1032 = تم رفض الطلب على الهاتف.
payment-reason-1037 = لم يرد الهاتف.
payment-reason-never-started = لم يصل الطلب إلى خدمة الدفع.
payment-reason-unreachable = تعذر الوصول إلى خدمة الدفع.
payment-reason-worth-changed = تغيرت قيمة النجمة (Star) في هذه الأثناء.
payment-reason-busy = خدمة Telegram مشغولة جدًا حاليًا.
payment-reason-no-chat = تعذر إرسال الفاتورة إلى محادثتك.
payment-reason-other = رفضت خدمة الدفع العملية.
checkout-busy = لم يتمكن المتجر من الرد في الوقت المحدد. لم يُخصم شيء؛ يُرجى الضغط على زر الدفع مرة أخرى.
button-open-payment-page = 🔗 فتح صفحة الدفع
button-try-again = 🔁 المحاولة مرة أخرى
button-payment-help = 💬 مساعدة في هذه العملية
button-copy-payment = 📋 نسخ المرجع
button-see-payment = 💳 عرض عملية الدفع

receipt-payment = ✅ <b>وصلت عملية الدفع رقم { $payment }</b>

    { $facts }

    رصيدك: <b>{ $balance }</b>
receipt-payment-waiting = ✅ <b>وصلت عملية الدفع رقم { $payment }</b>

    { $facts }

    رصيدك: <b>{ $balance }</b>
    ما بدأته ما زال بانتظارك.
receipt-reference = المرجع: <code>{ $reference }</code>
note-enough-now = ✅ رصيدك يكفي الآن.
note-still-short = ⚠️ وصل المال، لكن ما زال ينقص { $amount }.
note-go-on = ✅ وصل المال. يمكنك المتابعة من حيث توقفت.
news-payback = ↩️ <b>تم رد عملية الدفع رقم { $payment }</b>

    خرج { $amount } من محفظتك وعاد إليك عبر { $method }.
    رصيدك: <b>{ $balance }</b>
news-credit = 🎁 <b>أُضيف { $amount } إلى محفظتك</b>

    رسالة المتجر: { $reason }
    رصيدك: <b>{ $balance }</b>
news-debit = ➖ <b>خُصم { $amount } من محفظتك</b>

    رسالة المتجر: { $reason }
    رصيدك: <b>{ $balance }</b>
news-refund = ↩️ <b>عاد إليك { $amount } من الطلب رقم { $order }</b>

    رسالة المتجر: { $reason }
    رصيدك: <b>{ $balance }</b>
news-stars-unclear = ⭐ وصلت نجومك (Stars)، لكن لم يتضح لنا مقابل ماذا. يتحقق شخص من ذلك. رقم الخصم <code>{ $charge }</code>.

wallet = <b>👛 محفظتك</b>

    الرصيد: <b>{ $balance }</b>
    { $held }

    { $lately }
wallet-held = محجوز للطلبات المفتوحة: { $amount }
wallet-nothing-held = لا شيء محجوز للطلبات المفتوحة.
wallet-lately = آخر الحركات:
    { $lines }
wallet-empty = لا حركة هنا بعد. بعد شحن الرصيد يمكنك الطلب فورًا.
history = <b>📜 محفظتك حركة بحركة</b>
    الرصيد: <b>{ $balance }</b>

    { $lines }
history-empty = <b>📜 محفظتك حركة بحركة</b>

    لا حركة هنا بعد.
history-end = <b>📜 محفظتك حركة بحركة</b>

    لا يوجد ما هو أقدم.
history-in = في { $at } · <b>+{ $amount }</b> · { $what }
history-out = في { $at } · <b>−{ $amount }</b> · { $what }
history-topup = عملية الدفع { $number }
history-charge = الطلب { $number }
history-freed = عائد من الطلب { $number }
history-refund = رد مبلغ الطلب { $number }
history-merge = من حسابك الآخر
history-credit = من المتجر
history-debit = خصم من المتجر
history-payback = رد عملية الدفع { $number }
history-payback-freed = لم يتم رد عملية الدفع { $number }
history-other = غير ذلك
payments = <b>💳 عمليات الدفع</b>

    يُرجى الضغط على إحداها لعرض تفاصيلها.
payments-empty = <b>💳 عمليات الدفع</b>

    لا يوجد شيء هنا.
payment-label-pending = ⏳ { $payment } · { $amount } · { $at }
payment-label-succeeded = ✅ { $payment } · { $amount } · { $at }
payment-label-failed = ❌ { $payment } · { $amount } · { $at }
payment-label-expired = ⌛ { $payment } · { $amount } · { $at }
payment-label-review = 🔍 { $payment } · { $amount } · { $at }
button-history = 📜 سجل الحركات
button-payments = 💳 عمليات الدفع
button-page-only = · { $page } ·
toast-page-only = صفحة { $page }

paysupport = <b>💬 المساعدة في الدفع</b>

    المال الذي يصل يُضاف تلقائيًا، حتى إن تأخر. إذا استغرقت عملية دفع أكثر من ساعة أو كان فيها خطأ، فيُرجى إخبارنا: نحن مسؤولون عن كل عملية دفع تتم هنا. ولا يستطيع دعم Telegram نفسه المساعدة فيها.

    { $which }
paysupport-which = ما عملية الدفع المقصودة؟
paysupport-none = لا توجد لديك عمليات دفع بعد.
paysupport-payment = <b>💬 المساعدة في عملية الدفع رقم { $payment }</b>

    { $advice }

    { $contact }
    يُرجى ذكر ما يلي: عملية الدفع <code>{ $payment }</code> ({ $method })، العميل <code>{ $customer }</code>.
paysupport-copied = عملية الدفع { $payment }؛ العميل { $customer }
paysupport-pending = العملية بانتظار الدفع. بعد الدفع يُضاف المال إلى محفظتك تلقائيًا، ولا حاجة إلى الدفع مرتين.
paysupport-succeeded = وصل المال وأُضيف. إن كان المبلغ غير صحيح أو أردت استعادته، فيُرجى مراسلتنا.
paysupport-failed = لم تتم العملية ولم يُضَف شيء. إن خُصم منك المال رغم ذلك، فسيصل إلى هنا تلقائيًا أو يعود إليك؛ وبعد ساعة يُرجى مراسلتنا.
paysupport-expired = لم يتم الدفع في الوقت المحدد. إن دفعت في اللحظة الأخيرة، فسيصل المال إلى هنا تلقائيًا؛ وبعد ساعة يُرجى مراسلتنا.
paysupport-review = يتحقق شخص من الأمر بالفعل. يُرجى عدم الدفع مرة أخرى.

## Staff: services, keys, the team and broadcasts

manage-ask = <b>🛍 تعديل خدمة</b>

    المعروضة للبيع: { $on }. المتوقفة: { $off }.

    ✍️ أي خدمة؟ يُرجى إرسال رقمها أو كلمات من اسمها.
manage-found = <b>🔎 خدمات لعبارة «{ $words }»</b>

    أيها المقصودة؟ يمكنك أيضًا إرسال كلمات أخرى.
manage-off-sale = <b>⏸ خدمات متوقفة عن البيع</b>

    لا يراها العملاء.
manage-off-sale-none = <b>⏸ خدمات متوقفة عن البيع</b>

    لا يوجد منها شيء: كل الخدمات معروضة.
button-off-sale = ⏸ المتوقفة { $number }
button-service-on = 🟢 { $number } · { $name }
button-service-off = ⏸ { $number } · { $name }

manage-service = <b>الخدمة { $number } · { $service }</b>
    الفئة: { $category } · { $type }

    { $state }
    💰 السعر: <b>{ $rate }</b>
    { $margin }
    📏 الكمية من { $min } إلى { $max }
    🛟 المتاح: { $can }
    { $source }
    { $aliases }
manage-on = 🟢 معروضة للبيع
manage-off = ⏸ متوقفة مؤقتًا: ليست للبيع
manage-vanished = 🚫 متوقفة عن البيع: لم تعد لدى مزوّدها
manage-per-thousand = { $rate } لكل 1000
manage-per-order = { $rate } للطلب الواحد
manage-margin = 🏭 التكلفة: { $cost }، الربح: { $margin } ({ $over } فوق التكلفة)
manage-loss = ⚠️ التكلفة: { $cost }، فكل عملية بيع خاسرة: { $margin } ({ $over } فوق التكلفة)
manage-cost-unknown = 🏭 التكلفة: لم يذكرها المزوّد
manage-by-hand = 🏭 التكلفة: غير معروفة، فالتنفيذ من فريقكم
manage-can-refill = تعويض النقص
manage-can-cancel = الإلغاء
manage-can-dripfeed = التنفيذ على مراحل
manage-can-nothing = لا تعويض ولا إلغاء ولا مراحل
manage-source = 🚚 من { $provider }، ورقمها هناك { $theirs }
manage-source-hand = 🙌 تُنفَّذ يدويًا
manage-aliases = 🏷 أسماء أخرى: { $names }
manage-aliases-none = 🏷 لا أسماء أخرى
button-pause = ⏸ إيقاف مؤقت
button-resume-sale = ▶️ عرض للبيع
button-set-rate = 💰 تحديد السعر
button-set-markup = 📈 تحديد نسبة الزيادة
button-add-alias = 🏷 إضافة اسم
button-remove-alias = 🏷 حذف اسم
button-as-customer = 👁 كما يراها العملاء

manage-ask-rate = <b>💰 سعر جديد للخدمة { $number } · { $service }</b>

    الآن: { $rate }
    { $margin }

    ✍️ يُرجى إرسال السعر الجديد، مثل 1.25.
manage-ask-markup = <b>📈 نسبة الزيادة للخدمة { $number } · { $service }</b>

    الآن: { $rate }
    { $margin }

    ✍️ يُرجى إرسال النسبة المئوية فوق التكلفة، مثل 50 أو 12.5.
manage-ask-alias = <b>🏷 اسم آخر للخدمة { $number } · { $service }</b>

    ✍️ يُرجى إرسال اسم يمكن للعملاء أن يطلبوها به، كما ينطقونه مثلًا.
manage-aliases-ask = <b>🏷 أسماء الخدمة { $number } · { $service }</b>

    أي اسم يُحذف؟

manage-title-pause = ⏸ إيقاف الخدمة { $number } · { $service }
manage-title-resume = ▶️ عرض الخدمة { $number } · { $service } للبيع
manage-title-rate = 💰 سعر جديد للخدمة { $number } · { $service }
manage-title-markup = 📈 نسبة زيادة جديدة للخدمة { $number } · { $service }
manage-title-alias = 🏷 اسم آخر للخدمة { $number } · { $service }
manage-title-unalias = 🏷 حذف اسم من الخدمة { $number } · { $service }
manage-old-new = الآن: { $old }
    بعد ذلك: <b>{ $new }</b>
manage-change-rate = الآن: { $old }
    بعد ذلك: <b>{ $new }</b>
    { $margin }
manage-change-markup = الآن: { $old }
    بعد ذلك: <b>{ $new }</b>، أي { $over } فوق التكلفة
    { $margin }
manage-change-alias = الأسماء الأخرى الآن: { $names }
    الجديد: <b>{ $name }</b>
manage-change-unalias = الأسماء الأخرى الآن: { $names }
    يُحذف: <b>{ $name }</b>
manage-why = <b>{ $title }</b>

    { $change }

    ✍️ لماذا؟ يُرجى اختيار سبب أو كتابته. يبقى في السجل.
manage-confirm = <b>{ $title }؟</b>

    { $change }

    { $consequence }
    📝 السبب: { $reason }
manage-then-pause = 👉 لا يجدها العملاء بعد الآن، وتُرفض عروض السعر المفتوحة. الطلبات المسجّلة تستمر.
manage-then-resume = 👉 يمكن للعملاء طلبها فورًا.
manage-then-rate = 👉 يسري فورًا: من لديه عرض سعر مفتوح يُسأل من جديد. الطلبات المسجّلة تحتفظ بسعرها.
manage-then-markup = 👉 تسري فورًا: من لديه عرض سعر مفتوح يُسأل من جديد. الطلبات المسجّلة تحتفظ بسعرها.
manage-then-alias = 👉 من يطلب «{ $name }» في المحادثة أو عبر API يحصل على هذه الخدمة.
manage-then-unalias = 👉 الطلبات باسم «{ $name }» في المحادثة أو عبر API لن تُفهم بعد الآن.
manage-then-sync = 🔄 المزامنة التالية مع { $provider } تعيد تحديد السعر بحسب نسبة الزيادة الخاصة به.
button-yes-pause = ⏸ نعم، إيقافها
button-yes-resume = ▶️ نعم، عرضها للبيع
button-yes-rate = ✅ نعم، اعتماد هذا السعر
button-yes-markup = ✅ نعم، اعتماد هذه النسبة
button-yes-alias = ✅ نعم، إضافة هذا الاسم
button-yes-unalias = 🏷 نعم، حذف هذا الاسم
manage-done-pause = تم إيقاف الخدمة { $number } مؤقتًا.
manage-done-resume = الخدمة { $number } معروضة للبيع.
manage-done-rate = سعر الخدمة { $number } الآن { $rate }.
manage-done-markup = سعر الخدمة { $number } الآن { $rate }.
manage-done-alias = للخدمة { $number } الآن اسم آخر: «{ $name }».
manage-done-unalias = لم يعد للخدمة { $number } اسم «{ $name }».
note-manage-done = ✅ تم: { $done }
toast-manage-done = تم ذلك من قبل: { $done }
note-manage-changed = 🔄 تغيرت الخدمة في هذه الأثناء، فلم يُنفَّذ شيء. هذا وضعها الآن.
error-alias-known = لهذه الخدمة اسم «{ $value }» من قبل.
error-rate-as-it-is = هذا هو السعر الحالي: { $value }
reason-provider-trouble = مشكلة لدى المزوّد
reason-complaints = شكاوى
reason-no-demand = لا طلب عليها
reason-works-again = عادت إلى العمل
reason-cost-changed = تغيرت التكلفة
reason-competition = المنافسة
reason-customers-say-so = هكذا يسميها العملاء

keys = <b>🔑 مفاتيح API</b>

    { $lines }
keys-none = <b>🔑 مفاتيح API</b>

    لا توجد مفاتيح بعد. المفتاح يتيح لمصمم روبوتات محادثة تقديم الطلبات عبر API.
keys-line = { $mark } <b>المفتاح { $number }</b> · { $owner } · <code>{ $hint }…</code>
    صلاحياته: { $scopes } · { $used }
keys-house = المتجر نفسه
keys-partner = { $name }
button-key = المفتاح { $number } · { $owner }
button-new-key = ➕ مفتاح جديد
scope-all = كل الصلاحيات
scope-read = عرض الخدمات والأسعار والطلبات
scope-order = تقديم الطلبات
scope-topup = شحن المحافظ
key-used = آخر استخدام { $at }
key-unused = لم يُستخدم قط
key-valid = 🟢 صالح
key-valid-until = 🟢 صالح حتى { $at }
key-expired = ⛔ انتهت صلاحيته في { $at }
key-revoked = ⛔ أُبطل في { $at }
key = <b>🔑 المفتاح { $number } · { $owner }</b>

    { $state }
    يبدأ بـ: <code>{ $hint }</code>
    الصلاحيات: { $scopes }
    تاريخ الإنشاء: { $created }
    الاستخدام: { $used }
button-revoke = ⛔ إبطال
key-why = <b>⛔ إبطال المفتاح { $number } · { $owner }</b>

    يبدأ بـ: <code>{ $hint }</code>
    الاستخدام: { $used }

    ✍️ لماذا؟ يُرجى اختيار سبب أو كتابته. يبقى في السجل.
key-revoke = <b>⛔ إبطال المفتاح { $number } · { $owner }؟</b>

    يبدأ بـ: <code>{ $hint }</code>
    الاستخدام: { $used }

    { $consequence }
    📝 السبب: { $reason }
key-then-revoked = 👉 كل ما يستخدمه يتوقف نهائيًا خلال 5 ثوانٍ. لا يمكن استعادة مفتاح، لكن يمكن إنشاء مفتاح جديد.
button-yes-revoke = ⛔ نعم، إبطال المفتاح { $number }
note-key-revoked = ⛔ تم إبطال المفتاح { $number } · { $owner }.
toast-key-revoked = المفتاح { $number } مُبطل من قبل.
key-owner = <b>🔑 مفتاح جديد: لمن؟</b>

    ✍️ يُرجى إرسال اسم الشريك، جديدًا كان أو معروفًا، أو الاختيار أدناه. من يأتي من العملاء عبر مفتاح شريك يتبع ذلك الشريك.
button-key-house = 🏠 المتجر نفسه
key-terms = <b>🔑 مفتاح جديد لـ: { $owner }</b>

    { $who }

    ما المسموح به؟ يُرجى الضغط للتغيير.
key-terms-house = يخدم العملاء أنفسهم الذين يخدمهم هذا البوت.
key-terms-new = الاسم «{ $name }» لشريك جديد يُنشأ مع هذا المفتاح.
key-terms-partner = لدى هذا الشريك { $count ->
    [zero] صفر من المفاتيح
    [one] مفتاح واحد
    [two] مفتاحان
    [few] { $count } مفاتيح
    [many] { $count } مفتاحًا
   *[other] { $count } مفتاح
  } من قبل.
button-scope-on-read = ☑️ عرض الخدمات والطلبات
button-scope-off-read = ⬜ عرض الخدمات والطلبات
button-scope-on-order = ☑️ تقديم الطلبات
button-scope-off-order = ⬜ تقديم الطلبات
button-scope-on-topup = ☑️ شحن المحافظ
button-scope-off-topup = ⬜ شحن المحافظ
button-make-key = 🔑 إنشاء المفتاح
key-once = <b>🔑 المفتاح { $number } · { $owner }</b>

    <code>{ $key }</code>

    { $where }
    ⚠️ يُرجى نسخه الآن. عدد الثواني قبل حذف هذه الرسالة تلقائيًا: { $seconds }، ولا أحد يستطيع عرض المفتاح مرة أخرى. من يملكه يستطيع إنفاق أموال عملائه.
key-where = العنوان: <code>{ $url }/api.php</code>
button-copy-key = 📋 نسخ المفتاح
toast-key-made = تم إنشاء المفتاح { $number } من قبل، وهو معروض في الرسالة أعلاه.
error-scope-needed = يجب أن يُسمح للمفتاح بشيء ما. يُرجى اختيار صلاحية واحدة على الأقل.
error-invalid-partner-name = يجب أن يتكون اسم الشريك من حرف واحد على الأقل، والحد الأقصى { $most }، وألا يكون «house». يُرجى إرسال اسم آخر.
error-key-not-found = لا يوجد مفتاح كهذا، أو أنه أُبطل من قبل.
error-partner-not-found = لا يوجد شريك كهذا.
reason-leaked = تسرّب المفتاح
reason-unused = لم تعد هناك حاجة إليه
reason-replaced = حل محله مفتاح آخر

team = <b>👥 من يدير المتجر</b>

    { $lines }
team-line = <b>العضو { $name }</b> · الدور: { $role } · <code>{ $id }</code>
team-line-fixed = <b>العضو { $name }</b> · الدور: { $role } · <code>{ $id }</code> · بحسب الإعدادات
button-member = { $name }
button-hire = ➕ ضم شخص إلى الفريق
role-owner = مالك
role-manager = مدير
role-support = دعم
role-none = خارج الفريق
role-may-owner = 👑 <b>مالك</b>: كل شيء، ومنه المفاتيح والفريق.
role-may-manager = 🛠 <b>مدير</b>: المحافظ والخدمات والرسائل الجماعية أيضًا.
role-may-support = 💬 <b>دعم</b>: البحث عن الطلبات والعملاء والاطلاع على حالتها.
member = <b>👤 العضو: { $name }</b>
    الرقم: <code>{ $id }</code>

    { $may }
    منذ { $at }، بموافقة { $by }
member-self = <b>👤 هذا حسابك: { $name }</b>
    الرقم: <code>{ $id }</code>

    { $may }
    منذ { $at }، بموافقة { $by }

    يمكن لمالك آخر تغيير دورك.
member-fixed = <b>👤 العضو: { $name }</b>
    الرقم: <code>{ $id }</code>

    { $may }
    هذا المالك محدد في إعدادات المتجر، فلا يمكن تغييره إلا هناك.
button-other-role = 🔁 دور آخر
button-dismiss = 🚪 إزالة
team-hire = <b>➕ ضم شخص إلى الفريق</b>

    ✍️ يُرجى إرسال اسم المستخدم { "\u200E" }@name إن كان الشخص قد فتح { "\u200E" }@{ $shop }، وإلا فرقمه في Telegram.
team-choose = <b>👤 العضو: { $name }</b>
    الرقم: <code>{ $id }</code>

    بأي دور؟

    { $lines }
team-choose-other = <b>👤 العضو: { $name }</b>
    الرقم: <code>{ $id }</code>

    الآن: { $role }. ما الدور البديل؟

    { $lines }
button-role-owner = 👑 مالك
button-role-manager = 🛠 مدير
button-role-support = 💬 دعم
team-title-hire = 👤 دور لـ { $name }
team-title-dismiss = 🚪 إزالة { $name }
team-why = <b>{ $title }</b>
    الرقم: <code>{ $id }</code>

    الآن: { $old }
    بعد ذلك: <b>{ $new }</b>

    ✍️ لماذا؟ يُرجى اختيار سبب أو كتابته. يبقى في السجل.
team-confirm = <b>{ $title }؟</b>
    الرقم: <code>{ $id }</code>

    الآن: { $old }
    بعد ذلك: <b>{ $new }</b>

    { $consequence }
    📝 السبب: { $reason }
team-then-dismissed = 👉 يُغلق كل ما يخص الفريق أمام هذا الشخص ابتداءً من الخطوة التالية. أما كعميل فلا يتغير شيء.
button-yes-hire = ✅ نعم، منح هذا الدور
button-yes-dismiss = 🚪 نعم، إزالة
note-hired = ✅ دور { $name } الآن: { $role }.
note-dismissed = 🚪 تمت إزالة { $name } من الفريق.
toast-hired = دور { $name } من قبل: { $role }.
toast-dismissed = تمت إزالة { $name } من قبل.
team-you-hired = 👥 <b>دورك الآن في { $shop }: { $role }</b>

    تعرض الإدارة ما ينتظرك، والقائمة بجانب حقل الكتابة تضم أوامرك.
team-you-dismissed = 👋 لم يعد لك دور في فريق { $shop }. محفظتك وطلباتك تبقى كما هي.
error-own-role = هذا دورك أنت. يُرجى طلب تغييره من مالك آخر.
error-owner-by-settings = هذا المالك محدد في إعدادات المتجر. يُرجى تغيير ذلك هناك.
error-role-as-it-is = هذا هو دور الشخص بالفعل.
error-invalid-role = لا يوجد دور كهذا.
error-person-unknown = لا أعرف { $name }: يجب أولًا فتح البوت من ذلك الحساب. يُرجى إرسال رقمه في Telegram بدلًا من ذلك.
reason-joins-us = انضمام إلى الفريق
reason-other-duties = مهام أخرى
reason-left-us = مغادرة الفريق

announcement = { $text }
broadcast-write-first = <b>📣 مراسلة العملاء</b>

    ✍️ يُرجى إرسال الرسالة كما ينبغي أن تكون. تُعرض عليك قبل إرسال أي شيء.
broadcast-write = <b>📣 مراسلة العملاء</b>

    ✍️ يُرجى إرسال الرسالة كما ينبغي أن تكون. تُعرض عليك قبل إرسال أي شيء.

    <b>الأخيرة</b>
    { $lines }
broadcast-line = <b>رسالة { $broadcast }</b> · { $at } · { $state } · { $sent } من { $total }
    <i>{ $beginning }</i>
broadcast-is-sending = قيد الإرسال
broadcast-is-stopped = موقوفة
broadcast-is-done = اكتملت
button-broadcast-open = 📣 الرسالة { $broadcast } قيد الإرسال
audience-all = الجميع
audience-language = من لغتهم { $language }
broadcast-draft = <b>📣 هكذا ستبدو الرسالة</b>

    <blockquote>{ $text }</blockquote>

    👥 إلى { $audience }: { $count ->
    [zero] صفر من المحادثات
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $count } محادثات
    [many] { $count } محادثة
   *[other] { $count } محادثة
  }. يُستثنى من أوقف الرسائل ومن حظر البوت.
    ✍️ يمكن استبدالها بإرسال نص آخر.
broadcast-draft-nobody = <b>📣 هكذا ستبدو الرسالة</b>

    <blockquote>{ $text }</blockquote>

    👥 إلى { $audience }: لا أحد حاليًا. يُرجى اختيار من تُرسل إليهم.
button-broadcast-audience = 👥 إلى من؟
button-broadcast-test = 🧪 إرسالها إليّ
button-broadcast-anew = ✍️ كتابة من جديد
button-broadcast-next = 📣 إرسال إلى { $count ->
    [zero] لا محادثات
    [one] محادثة واحدة
    [two] محادثتين
    [few] { $count } محادثات
    [many] { $count } محادثة
   *[other] { $count } محادثة
  }…
note-broadcast-rewritten = ✍️ تم الاستبدال.
toast-broadcast-tested = الرسالة أعلاه، تمامًا كما تصل إلى العملاء.
toast-broadcast-dropped = تم ترك الرسالة. لم يُرسل شيء.
broadcast-audience = <b>👥 إلى من تُرسل؟</b>

    الآن: { $audience }.
button-audience-all = 🌍 الجميع · { $number }
button-audience = { $language } · { $number }
broadcast-confirm = <b>📣 إرسالها إلى { $count ->
    [zero] لا محادثات
    [one] محادثة واحدة
    [two] محادثتين
    [few] { $count } محادثات
    [many] { $count } محادثة
   *[other] { $count } محادثة
  }؟</b>

    إلى { $audience }.
    <i>{ $beginning }</i>

    👉 يبدأ الإرسال فورًا، بنحو عشرين رسالة في الثانية. يمكنك إيقافه، لكن ما أُرسل لا يمكن سحبه.
button-broadcast-send = 📣 نعم، إرسال إلى { $count ->
    [zero] لا محادثات
    [one] محادثة
    [two] محادثتين
    [few] { $count } محادثات
    [many] { $count } محادثة
   *[other] { $count } محادثة
  }
toast-broadcast-begun = بدأ إرسال الرسالة الجماعية { $broadcast } من قبل. لا تُرسل مرتين.
broadcast-sending = <b>📣 الرسالة الجماعية { $broadcast } قيد الإرسال</b>

    { $bar } { $percent }
    أُرسلت: { $sent }. تعذرت: { $failed }. من أصل: { $total }.

    إلى { $audience }.
    <i>{ $beginning }</i>
broadcast-done = <b>✅ اكتملت الرسالة الجماعية { $broadcast }</b>

    أُرسلت: { $sent }. تعذرت: { $failed }. من أصل: { $total }.

    إلى { $audience }.
    <i>{ $beginning }</i>
broadcast-stopped = <b>✋ تم إيقاف الرسالة الجماعية { $broadcast }</b>

    { $bar } { $percent }
    أُرسلت: { $sent }. تعذرت: { $failed }. من أصل: { $total }.

    إلى { $audience }.
    <i>{ $beginning }</i>
button-broadcast-stop = ✋ إيقاف
button-broadcast-new = 📣 رسالة جديدة
button-broadcast-see = 📣 عرضها
broadcast-stop = <b>✋ إيقاف الرسالة الجماعية { $broadcast }؟</b>

    حتى الآن: { $sent } من { $total }.

    👉 من لم تصلهم بعد لن تصلهم. ولا يمكن استئنافها.
button-broadcast-stop-yes = ✋ نعم، إيقافها
button-broadcast-stop-no = مواصلة الإرسال
toast-broadcast-stopped = تم الإيقاف.
news-broadcast-done = ✅ <b>اكتملت الرسالة الجماعية { $broadcast }</b>
    أُرسلت: { $sent }. تعذرت: { $failed }. من أصل: { $total }.
error-announcement-too-long = النص طويل جدًا: عدد أحرفه { $length } والحد الأقصى { $most }. يُرجى اختصاره.
error-broadcast-nobody = لا يوجد من تُرسل إليه. يُرجى اختيار من تُرسل إليهم.

## Shop: browse, quote, order

button-page-before = ‹
button-page-after = ›
button-category = { $name } ({ $number })
button-service = { $name } · { $rate }
button-order = 🛒 طلب
button-price = 🧮 السعر
button-favourite = ☆ إضافة إلى المفضلة
button-unfavourite = ⭐ إزالة من المفضلة
button-share = 🔗 مشاركة الرابط
button-order-number = 📦 الطلب { $order }
button-service-page = ℹ️ الخدمة
toast-favourite = أُضيفت إلى مفضلتك.
toast-unfavourite = أُزيلت من مفضلتك.

categories = <b>🛍 الخدمات</b>

    يُرجى اختيار فئة أو كتابة ما تبحث عنه: <i>insta likes</i>
categories-none = <b>🛍 الخدمات</b>

    لا شيء معروض للبيع حاليًا. يسعدنا أن نراك بعد قليل.
category = <b>فئة { $name }</b>

    { $about }
category-none = <b>فئة { $name }</b>

    لم يبقَ شيء في هذه الفئة. يُرجى اختيار فئة أخرى.
goods-rates = الأسعار لكل 1000.
goods-rates-mixed = الأسعار لكل 1000، وسعر الباقات كما هو مذكور.
goods-rates-package = الأسعار للباقة كاملة.
goods-line = رقم { $number }: { $name }

favourites = <b>⭐ المفضلة</b>

    { $parts }
favourites-none = <b>⭐ المفضلة</b>

    { $parts }
favourites-how = لا شيء هنا بعد. بعد فتح خدمة تعجبك يكفي الضغط على «إضافة إلى المفضلة» لتجدها هنا.
favourites-gone = { $count ->
    [zero] كلها معروضة للبيع حاليًا.
    [one] واحدة منها ليست معروضة للبيع حاليًا.
    [two] اثنتان منها ليستا معروضتين للبيع حاليًا.
    [few] { $count } منها ليست معروضة للبيع حاليًا.
    [many] { $count } منها ليست معروضة للبيع حاليًا.
   *[other] { $count } منها ليست معروضة للبيع حاليًا.
  }

service = { $parts }
service-title = <b>خدمة { $name }</b>
    الفئة: { $category } · رقم { $number }
service-rate = 💵 السعر <b>{ $rate }</b> لكل 1000
service-rate-package = 💵 السعر <b>{ $rate }</b> للباقة
service-range = 🔢 من { $min } إلى { $max } في الطلب الواحد
service-range-posts = 🔢 من { $min } إلى { $max } لكل منشور
service-by-post = 📝 تحصل عليها المنشورات الجديدة في الحساب تلقائيًا
service-by-line = 📝 ترسل النصوص، كل نص في سطر؛ وكل سطر يُحتسب واحدًا
service-time = ⏱ في المتوسط: { $time }
service-refill = ♻️ يمكن تعويض ما ينقص لاحقًا
service-no-refill = ➖ لا تعويض إذا نقص العدد
service-cancel = ✋ يمكن الإلغاء أثناء التنفيذ
service-no-cancel = ➖ لا يمكن الإلغاء بعد بدء التنفيذ
service-dripfeed = 💧 يمكن التنفيذ على مراحل
service-example = مثال: { $quantity } بسعر <b>{ $total }</b>
service-about = <i>{ $about }</i>
service-gone = <b>خدمة { $name }</b>

    😔 لم تعد هذه الخدمة معروضة للبيع. إليك الأقرب إليها:
service-gone-blank = <b>خدمة { $name }</b>

    😔 لم تعد هذه الخدمة معروضة للبيع. يُرجى اختيار خدمة أخرى.
error-service-gone = لم تعد هذه الخدمة معروضة للبيع. يُرجى اختيار خدمة أخرى.
error-catalogue-changed = تغيرت الخدمات في هذه الأثناء. يُرجى الاختيار من جديد.

search = <b>🔎 بحث</b>

    عمّ تبحث؟ يُرجى كتابة بضع كلمات، مثل <i>insta likes</i>، أو رقم خدمة.
search-found = <b>🔎 نتائج: { $words }</b>
    { $count ->
        [zero] لا خدمات مطابقة.
        [one] خدمة واحدة مطابقة.
        [two] خدمتان مطابقتان.
        [few] { $count } خدمات مطابقة.
        [many] { $count } خدمة مطابقة.
       *[other] { $count } خدمة مطابقة.
    } { $about }
search-near = <b>🔎 بحث: { $words }</b>

    لم أجد خدمة مطابقة. إليك الأقرب:
search-none = <b>🔎 بحث: { $words }</b>

    لم أجد شيئًا. يُرجى تجربة كلمات أخرى أو تصفح الخدمات.
search-link = <b>🔗 ماذا تريد لرابطك؟</b>
    <code>{ $link }</code>

    { $about }
search-link-none = <b>🔗 رابطك</b>
    <code>{ $link }</code>

    لا توجد لدي خدمة لروابط هذا الموقع. يُرجى تصفح الخدمات.

ask = { $parts }
ask-service = 🛒 الخدمة: <b>{ $name }</b>
ask-now = الآن: <code>{ $value }</code>
ask-link-url = <b>ما الرابط؟</b> يُرجى إرسال عنوان الصفحة أو المنشور، مثل:
    <code>{ $example }</code>

    يجب أن يكون عامًا ليراه الجميع.
ask-link-profile = <b>أي حساب؟</b> يُرجى إرسال رابطه أو اسمه { "\u200E" }@name، مثل:
    <code>{ $example }</code>

    يجب أن يكون عامًا ليراه الجميع.
ask-link-any = <b>لأي شيء؟</b> يُرجى إرسال الرابط أو الاسم المطلوب له، مثل:
    <code>{ $example }</code>
ask-link-none = <b>لأي شيء؟</b>
ask-quantity = <b>كم العدد؟</b> يُرجى الاختيار أو كتابة عدد من { $min } إلى { $max }.

    { $rate }
ask-comments = <b>ما التعليقات؟</b> يُرجى إرسالها في رسالة واحدة، كل تعليق في سطر.
ask-comments-counted = <b>ما التعليقات؟</b> يُرجى إرسالها في رسالة واحدة، كل تعليق في سطر: من { $min } إلى { $max }. كل سطر تعليق واحد.
ask-usernames = <b>ما أسماء المستخدمين؟</b> يُرجى إرسالها في رسالة واحدة، كل اسم في سطر.
ask-usernames-counted = <b>ما أسماء المستخدمين؟</b> يُرجى إرسالها في رسالة واحدة، كل اسم في سطر: من { $min } إلى { $max }.
ask-keywords = <b>ما الكلمات المفتاحية؟</b> يُرجى إرسالها في رسالة واحدة، كل كلمة في سطر.
ask-hashtags = <b>ما الوسوم؟</b> يُرجى إرسالها في رسالة واحدة، كل وسم في سطر، مثل <i>#سفر</i>.
ask-hashtag = <b>ما الوسم؟</b> مثل <i>#سفر</i>.
ask-username = <b>ما اسم المستخدم؟</b> يُرجى إرساله كما يظهر في الحساب، مثل <i>{ "\u200E" }@name</i>.
ask-media = <b>أي منشور؟</b> يُرجى إرسال رابطه: ستتم الإشارة إلى من أعجبهم.
ask-groups = <b>ما المجموعات؟</b> يُرجى إرسال روابطها، كل رابط في سطر.
ask-answer-number = <b>أي إجابة في الاستطلاع؟</b> يُرجى إرسال رقمها بالعد من الأعلى.
ask-min = <b>كم لكل منشور جديد على الأقل؟</b> من { $min } إلى { $max }.
ask-max = <b>كم لكل منشور جديد بحد أقصى؟</b> من { $min } إلى { $max }. يُختار العدد عشوائيًا بين الاثنين.
ask-posts = <b>لكم منشور جديد؟</b>
ask-old-posts = <b>لكم منشور موجود من قبل؟</b> يمكنك تخطي هذا.
ask-delay = <b>بعد كم دقيقة من النشر يبدأ التنفيذ؟</b> يمكنك تخطي هذا.
ask-expiry = <b>حتى أي يوم؟</b> يُرجى كتابته بصيغة يوم/شهر/سنة، مثل <i>31/12/2030</i>. يمكنك تخطي هذا.
ask-runs = <b>💧 على كم مرحلة؟</b> كل مرحلة تنفّذ { $quantity }، فمرحلتان تعنيان ضعف العدد وضعف السعر.
ask-interval = <b>💧 كم دقيقة بين مرحلة وأخرى؟</b>
ask-country = <b>من أي بلد؟</b> يُرجى كتابة اسمه أو رمزه المكون من حرفين. يمكنك تخطي هذا.
ask-device = <b>من أي أجهزة؟</b> مثل <i>desktop</i> أو <i>mobile</i>. يمكنك تخطي هذا.
ask-type-of-traffic = <b>ما نوع الزيارات؟</b> مثل <i>direct</i> أو <i>social</i> أو <i>search</i>. يمكنك تخطي هذا.
ask-google-keyword = <b>ما الكلمات في محرك البحث؟</b> يمكنك تخطي هذا.
ask-referring-url = <b>من أي صفحة تأتي الزيارات؟</b> يُرجى إرسال رابطها. يمكنك تخطي هذا.

button-quantity = { $quantity } · { $total }
button-number = { $count }
button-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
  }
button-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
  }
button-keep = ✅ { $value }
button-skip-all = تخطي الباقي
button-at-once = دفعة واحدة
note-understood = ✍️ فهمت العدد هكذا: <b>{ $number }</b>.
note-lines-added = ✍️ تمت الإضافة. المجموع الآن { $count ->
    [zero] صفر من الأسطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرًا
   *[other] { $count } سطر
  }.

quote = { $parts }
quote-title = <b>🧾 طلبك</b>
quote-service = 🛍 الخدمة: <b>{ $name }</b>
quote-link = 🔗 الرابط: <code>{ $link }</code>
quote-quantity = 🔢 الكمية: { $quantity }
quote-runs = 🔢 الكمية: { $quantity } (عدد المراحل { $runs }، في كل منها { $each })، والفاصل { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
  }
quote-posts = 🔢 بحد أقصى { $quantity }: عدد المنشورات { $posts }، ولكل منها { $most } بحد أقصى
quote-input = ▫️ { $name }: { $value }
quote-lines = { $count ->
    [zero] لا أسطر «{ $first }»
    [one] سطر واحد: «{ $first }»
    [two] سطران، أولهما «{ $first }»
    [few] { $count } أسطر، أولها «{ $first }»
    [many] { $count } سطرًا، أولها «{ $first }»
   *[other] { $count } سطر، أولها «{ $first }»
  }
quote-was = السعر السابق: <s>{ $was }</s>
quote-total = المجموع: <b>{ $total }</b>
quote-balance = الرصيد: { $balance }، وبعد الطلب { $after }
quote-short = ⚠️ رصيدك { $balance }: ينقص <b>{ $missing }</b>.
quote-running = ⚠️ ما زال طلبك رقم { $order } للرابط نفسه قيد التنفيذ. لا يمكن التمييز بين طلبين معًا؛ الأفضل انتظار انتهائه.
quote-stale = <b>خدمة { $name }</b>

    تغيرت هذه الخدمة منذ أن بدأت. يُرجى المتابعة لمعرفة المطلوب الآن.

input-link = الرابط
input-quantity = الكمية
input-comments = التعليقات
input-usernames = أسماء المستخدمين
input-keywords = الكلمات المفتاحية
input-hashtags = الوسوم
input-hashtag = الوسم
input-username = اسم المستخدم
input-media = المنشور
input-groups = المجموعات
input-answer-number = الإجابة
input-min = لكل منشور، الأقل
input-max = لكل منشور، الأكثر
input-posts = المنشورات الجديدة
input-old-posts = المنشورات القديمة
input-delay = التأخير بالدقائق
input-expiry = حتى تاريخ
input-country = البلد
input-device = الجهاز
input-type-of-traffic = نوع الزيارات
input-google-keyword = كلمات البحث
input-referring-url = مصدر الزيارات

button-confirm = ✅ طلب بسعر { $total }
button-topup-exactly = 💳 شحن { $missing } بالضبط
button-pay-order = ⚡ دفع { $amount } الآن
button-change = ✏️ { $what }
button-in-parts = 💧 على مراحل
button-in-parts-change = 💧 المراحل
toast-price-changed = تغير السعر في هذه الأثناء. يُرجى الاطلاع على السعر الجديد والتأكيد مرة أخرى.
toast-already-placed = سُجّل الطلب رقم { $order } من قبل. لم يُسجَّل مرتين.
toast-already-placed-many = { $count ->
    [zero] لم يُسجَّل أي طلب مرتين.
    [one] سُجّل هذا الطلب من قبل. لم يُسجَّل مرتين.
    [two] سُجّل هذان الطلبان من قبل. لم يُسجَّل أي منهما مرتين.
    [few] سُجّلت هذه الطلبات من قبل وعددها { $count }. لم يُسجَّل أي منها مرتين.
    [many] سُجّلت هذه الطلبات من قبل وعددها { $count }. لم يُسجَّل أي منها مرتين.
   *[other] سُجّلت هذه الطلبات من قبل وعددها { $count }. لم يُسجَّل أي منها مرتين.
  }
error-price-changed = تغير السعر في هذه اللحظة بالذات. يُرجى الاطلاع عليه من جديد.
error-quantity-unclear = لا أستطيع قراءة «{ $value }» كعدد صحيح. يُرجى كتابة أرقام، مثل 1000 أو 1.5k.
error-lines-out-of-range = يُرجى إرسال عدد أسطر من { $min } إلى { $max }. العدد المرسل { $quantity }.
error-post-out-of-range = يُرجى اختيار عدد من { $min } إلى { $max } لكل منشور. العدد المكتوب { $quantity }.
error-date-passed = التاريخ { $value } قد مضى. يُرجى كتابة يوم لاحق.

receipt-order = ✅ <b>تم تسجيل الطلب رقم { $order }</b>

    { $facts }
    💰 السعر: { $price }
    🕓 الوقت: { $when }

    رصيدك: <b>{ $balance }</b>
receipt-order-awaiting = 🧾 <b>الطلب رقم { $order } بانتظار الدفع</b>

    { $facts }
    💰 السعر: { $price }

    المطلوب دفعه: <b>{ $due }</b>. يبدأ التنفيذ تلقائيًا بعد وصول المال.

pay-methods = <b>⚡ دفع { $missing } الآن</b>

    يبدأ التنفيذ فور الدفع. ما طريقة الدفع المناسبة لك؟
button-pay-by = { $method } · { $due }
pay-confirm = <b>⚡ الدفع عبر { $method }</b>

    { $facts }

    { $next }
pay-price = طلبك: { $price }
pay-balance = في محفظتك: { $balance }
button-pay-now = ✅ دفع { $due } والطلب
pay-not-needed = <b>✅ رصيد محفظتك يكفي الآن</b>

    رصيدك { $balance }. يُرجى الرجوع وتأكيد الطلب.

price-which = <b>🧮 كم السعر؟</b>

    يُرجى كتابة الخدمة والعدد، مثل <i>insta likes 1000</i>.
price-several = <b>🧮 السعر: { $words }</b>

    أيها المقصودة؟
price-near = <b>🧮 السعر: { $words }</b>

    لم أجد خدمة مطابقة. إليك الأقرب:
price = <b>🧮 السعر</b>

    { $parts }
price-how-many = كم العدد؟ يُرجى الاختيار أو كتابة عدد من { $min } إلى { $max }.
price-other = يمكن كتابة عدد آخر لمعرفة سعره.
button-price-other = 🧮 خدمة أخرى

mass = <b>📋 طلبات كثيرة دفعة واحدة</b>

    يُرجى إرسال سطر لكل طلب، والحد الأقصى للأسطر { $most }: الخدمة والرابط والكمية، وبينها العلامة |.

    <code>{ $example }</code>

    الخدمة برقمها أو باسمها. يُعرض عليك كل سطر وسعره قبل تسجيل أي شيء.
mass-preview = { $parts }
mass-title = <b>📋 الأسطر الصحيحة: { $good } من { $all }</b>
mass-good = ✅ سطر { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
mass-running = ⚠️ سطر { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
    ما زال طلبك رقم { $order } لهذا الرابط قيد التنفيذ.
mass-bad = ❌ سطر { $number }. <code>{ $line }</code>
    السبب: { $why }
button-mass-confirm = ✅ { $count ->
    [zero] لا طلبات: { $total }
    [one] طلب واحد بسعر { $total }
    [two] طلبان بسعر { $total }
    [few] { $count } طلبات بسعر { $total }
    [many] { $count } طلبًا بسعر { $total }
   *[other] { $count } طلب بسعر { $total }
  }
button-mass-anew = ✏️ كتابة من جديد
receipt-mass = ✅ <b>{ $count ->
    [zero] لم يُسجَّل أي طلب
    [one] تم تسجيل طلب واحد
    [two] تم تسجيل طلبين
    [few] تم تسجيل { $count } طلبات
    [many] تم تسجيل { $count } طلبًا
   *[other] تم تسجيل { $count } طلب
  }</b>

    { $parts }

    💰 المجموع: { $total }
    🕓 الوقت: { $when }

    رصيدك: <b>{ $balance }</b>
receipt-mass-line = <b>الطلب { $order }</b> · { $service } × { $quantity } · { $price }
error-mass-line = هذا ليس طلبًا. يُرجى كتابة: الخدمة | الرابط | الكمية.
error-mass-no-lines = لم أجد طلبات في هذا النص. يُرجى كتابة كل طلب في سطر: الخدمة | الرابط | الكمية.
error-mass-type = تحتاج { $service } إلى أكثر من رابط وكمية. يُرجى طلبها وحدها.
error-mass-repeated = هذا مطابق للسطر { $line }. يُرجى زيادة كميته بدلًا من ذلك.
error-mass-too-many = عدد الأسطر { $count }، والحد الأقصى دفعة واحدة { $most }. يُرجى إرسالها على عدة دفعات.

## The desk: today, what needs a person, finding, orders, payments and wallets, as staff sees them

error-staff-only-manager = هذا مخصص لمديري المتجر.
error-staff-only-owner = هذا مخصص لمالكي المتجر.
error-act-not-possible = لم يعد هذا ممكنًا: تغير شيء في هذه الأثناء. يُرجى الاطلاع عليه من جديد.
error-find-words = يُرجى إرسال حرف واحد على الأقل، والحد الأقصى لعدد الأحرف { $most }.
error-nothing-found = لم نجد شيئًا لعبارة «{ $words }». يُرجى تجربة رقم أو هاتف أو { "\u200E" }@username أو رابط.
error-nobody-found = لم نجد أحدًا لعبارة «{ $words }». يُرجى تجربة هاتف أو { "\u200E" }@username أو رقم العميل.
error-reason-too-long = السبب طويل جدًا، والحد الأقصى لعدد الأحرف { $most }. يُرجى اختصاره.
error-debit-too-large = في المحفظة { $max } { $currency }. لا يمكن خصم أكثر من ذلك.
error-wallet-too-short = في المحفظة { $max } { $currency } فقط. يمكن رد عملية الدفع ما دام مالها في المحفظة.
error-payment-settled = حُسمت عملية الدفع رقم { $payment_id } من قبل.
error-no-more-pages = هذه آخر صفحة.

button-find = 🔎 بحث
button-find-again = 🔎 بحث آخر
button-credit = ➕ إضافة مال
button-debit = ➖ خصم مال
button-block = 🚫 حظر
button-block-person = 🚫 حظر هذا العميل
button-unblock = ✅ رفع الحظر عن العميل
button-manage = 🛍 تعديل الخدمات
button-broadcast = 📣 رسالة جماعية
button-keys = 🔑 مفاتيح API
button-team = 👥 الفريق
button-log = 📜 السجل
button-queue-review = ⚖️ قيد المراجعة: { $number }
button-queue-hand = ✋ يدويًا: { $number }
button-queue-payments = 💳 عمليات الدفع: { $number }
button-queue-late = ⏳ أعمال متأخرة: { $number }
button-queue-suppliers = 🔌 المزوّدون: { $number }
button-queue = ⚖️ قائمة المراجعة
button-sorder = 📦 الطلب { $order }
button-spayment = 💳 عملية الدفع { $payment }
button-story = 📜 القصة كاملة
button-whole-order = 📦 الطلب
button-inputs = 📄 كل التفاصيل في ملف
button-copy-link = 📋 نسخ الرابط
button-copy-phone = 📋 نسخ الهاتف

desk = <b>🛠 الإدارة</b> · { $day }

    { $needs }

    { $orders }
    { $money }
    { $health }
desk-exactly = { $number }
desk-or-more = { $number } أو أكثر
desk-marked = { $mark } { $word }
desk-nothing-waits = 👌 لا شيء بانتظارك حاليًا.
desk-waits = <b>بانتظار تدخل شخص:</b>
    { $lines }
desk-waits-review = ⚖️ طلبات قيد المراجعة: { $number }
desk-waits-hand = ✋ طلبات تُنفَّذ يدويًا: { $number }
desk-waits-payments = 💳 عمليات دفع قيد المراجعة: { $number }
desk-waits-late = ⏳ أنواع أعمال متأخرة: { $number }
desk-waits-paused = ⏸ المزوّد { $provider } متوقف مؤقتًا
desk-waits-low = 🪫 رصيد المزوّد { $provider } يوشك على النفاد: { $balance }
desk-orders = <b>طلبات اليوم: { $orders }</b>
    { $states }
    👥 عملاء جدد: { $customers }
desk-no-orders = <b>لا طلبات اليوم بعد</b>
    👥 عملاء جدد: { $customers }
desk-group = { $mark } { $word } { $number }
desk-group-under-way = قيد التنفيذ
desk-group-completed = مكتملة
desk-group-partial = مكتملة جزئيًا
desk-group-canceled = ملغاة
desk-group-review = قيد المراجعة
desk-group-unpaid = غير مدفوعة
desk-money = 💰 الإيرادات { $revenue } · الربح { $profit }
    💳 عمليات الشحن { $deposits }
    { "" }
desk-money-refunds = 💰 الإيرادات { $revenue } · الربح { $profit }
    ↩️ المبالغ المردودة { $refunds }، وقد خُصمت
    💳 عمليات الشحن { $deposits }
    { "" }
desk-no-money = { "" }
desk-healthy = 🟢 العمل يسير في موعده.
desk-late = 🔴 العمل متأخر، وأقصى تأخير بالدقائق { $minutes }.
desk-state-awaiting-payment = بانتظار الدفع
desk-state-queued = في قائمة الإرسال
desk-state-submitting = قيد الإرسال
desk-state-pending = قيد الانتظار
desk-state-processing = قيد المعالجة
desk-state-in-progress = قيد التنفيذ
desk-state-completed = مكتمل
desk-state-partial = مكتمل جزئيًا
desk-state-canceled = ملغى
desk-state-review = قيد المراجعة
desk-payment-created = 🕓 طُلبت للتو
desk-payment-pending = 🕓 بانتظار الدافع
desk-payment-succeeded = ✅ وصلت
desk-payment-failed = ✖️ لم تُدفع
desk-payment-expired = ⌛ انتهت مهلتها
desk-payment-review = ⚖️ قيد المراجعة

queue = <b>{ $title }</b>
    { $hint }

    { $lines }
queue-empty = <b>{ $title }</b>

    👌 لا شيء ينتظر هنا.
queue-title-review = ⚖️ طلبات قيد المراجعة
queue-title-hand = ✋ طلبات تُنفَّذ يدويًا
queue-title-payments = 💳 عمليات دفع قيد المراجعة
queue-title-late = ⏳ أعمال متأخرة
queue-title-suppliers = 🔌 مزوّدون بحاجة إليك
queue-hint-review = لا أحد يعلم إن كانت هذه الطلبات لدى المزوّد. يُرجى فتح أحدها للإجابة.
queue-hint-hand = يُرجى تنفيذها ثم فتح كل منها وذكر الكمية المنفذة.
queue-hint-payments = لم تقدم بوابة الدفع جوابًا واضحًا. يُرجى فتح إحداها لحسمها.
queue-hint-late = هذه الأعمال تجاوزت موعدها: إما أن البرامج المنفذة متوقفة أو أن جهة خارجية لا ترد.
queue-hint-suppliers = الطلبات المرسلة إلى مزوّد متوقف تنتظر. والمزوّد الذي قلّ رصيده قد يرفض الطلبات قريبًا.
queue-line-review = <b>الطلب { $order }</b> · { $quantity } × { $service } · { $price }
    🔌 المزوّد { $provider } · منذ { $since }
    ❔ ملاحظة: { $note }
queue-line-hand = <b>الطلب { $order }</b> · { $quantity } × { $service } · { $price }
    🔗 الرابط: <code>{ $link }</code>
    🕓 منذ { $since }
queue-line-payment = <b>عملية الدفع { $payment }</b> · { $due } · { $method }
    👤 العميل { $name } · منذ { $since }
    ❔ السبب: { $reason }
queue-line-late = ⏳ <b>{ $what }</b>
    المنتظر: { $number }، وتأخير أقدمها بالدقائق { $minutes }
queue-line-paused = ⏸ <b>المزوّد { $provider }</b> متوقف مؤقتًا. الرصيد: { $balance }
queue-line-low = 🪫 <b>المزوّد { $provider }</b> رصيده يوشك على النفاد. الرصيد: { $balance }. يوم آخر كالأمس يحتاج إلى أكثر.
queue-balance-unknown = غير معروف
queue-work-dispatch = إرسال الطلبات إلى { $whose }
queue-work-cancel = الإلغاءات لدى { $whose }
queue-work-refill = تعويضات النقص لدى { $whose }
queue-work-pay = طلب الدفع عبر { $whose }
queue-work-webhook = رسائل { $whose }
queue-work-refund = رد المدفوعات عبر { $whose }
queue-work-other = { $kind }

find-ask = <b>🔎 بحث</b>

    يُرجى إرسال أي مما يلي:
    • رقم طلب أو رقم عميل (الصيغة <code>#1001</code> تعني طلبًا فقط)
    • هاتف أو { "\u200E" }@username أو رقم Telegram ‏(<code>tg:123456</code>)
    • رابط طلب
find-results = <b>🔎 نتائج البحث عن «{ $words }»</b>

    { $lines }
find-nothing = <b>🔎 لا شيء لعبارة «{ $words }»</b>

    ربما حُذف في هذه الأثناء. يُرجى إرسال شيء آخر.
find-line-order = 📦 <b>الطلب { $order }</b> · { $state }
    الخدمة: { $quantity } × { $service } · { $price }
find-line-person = 👤 <b>العميل { $name }</b>
    رقم العميل { $number } · { $balance }
find-line-person-blocked = 🚫 <b>العميل { $name }</b>: محظور
    رقم العميل { $number } · { $balance }

sorder = <b>الطلب رقم { $order }</b> · { $state }
    🛍 الخدمة: { $quantity } × { $service }
    { $facts }

    <b>آخر ما حدث</b>
    { $latest }

    { $acts }
sorder-link = 🔗 الرابط: <code>{ $link }</code>
sorder-inputs = 📝 البيانات: <code>{ $inputs }</code>
sorder-inputs-file = 📄 كل ما قُدّم من بيانات للطلب رقم { $order }
sorder-runs = 🔁 على مراحل عددها { $runs }، في كل منها { $each }
sorder-money = 💰 المال: { $parts }
sorder-price = { $price }
sorder-refunded = رُدّ منه { $amount }
sorder-cost = تكلفته علينا { $amount }
sorder-delivered = 📊 تم تنفيذ { $delivered } من { $quantity }
sorder-start = 🏁 العدد عند البدء: { $start }
sorder-by-hand = ✋ يُنفَّذ يدويًا
sorder-provider = 🔌 لدى { $provider } برقم <code>{ $number }</code>، وخدمته { $service }
sorder-provider-unplaced = 🔌 مخصص للمزوّد { $provider }، وخدمته { $service }؛ لم يعطِ رقمًا بعد
sorder-service-off = ⏸ لم تعد هذه الخدمة تُباع.
sorder-times = 🕓 وقت الطلب { $placed } · آخر تغيير { $changed }
sorder-cancel-asked = ✋ طُلب الإلغاء من المزوّد في { $at }.
sorder-refill-asked = ♻️ طُلب تعويض النقص من المزوّد في { $at }.
sorder-note = ❔ ملاحظة: { $note }

acts-ended-refundable = ℹ️ انتهى الطلب، فلا يمكن إكماله ولا إلغاؤه ولا إرساله من جديد. ما زال ممكنًا رد { $left } بحد أقصى.
acts-ended = ℹ️ انتهى الطلب، ولم يبقَ ما يُرد.
acts-unpaid = ℹ️ لم يُدفع ثمنه بعد، فلا يمكن سوى إلغائه.
acts-being-sent = ℹ️ يجري الآن سؤال المزوّد. لا يمكن فعل شيء حتى يرد، بضع دقائق بحد أقصى.
acts-left-sending = ℹ️ انقطع إرساله في منتصفه: قد يكون لدى المزوّد. يُرجى التحقق هناك قبل حسمه.
acts-review = ℹ️ لا أحد يعلم إن كان لدى المزوّد. لإلغائه أو إرساله من جديد يُرجى الإجابة في المراجعة.
acts-review-support = ℹ️ لا أحد يعلم إن كان لدى المزوّد. يُرجى التحقق هناك ثم الإجابة.
acts-at-provider = ℹ️ الطلب لدى { $provider }، فلا يمكن إرساله من جديد: سيُنفَّذ ويُدفع ثمنه مرتين.
acts-queued = ℹ️ ينتظر الإرسال إلى { $provider }. يمكن رد مبلغه بعد انتهائه.
acts-by-hand = ℹ️ ينفذه الفريق، فلا مزوّد يُرسل إليه.
acts-support = ℹ️ يستطيع المديرون إكماله أو إلغاءه أو رد مبلغه.

button-answer-review = ⚖️ الإجابة في المراجعة
button-act-complete = ✅ إكمال
button-act-complete-hand = ✅ نُفّذ كله
button-act-part = 🟡 إكمال جزئي
button-act-part-hand = 🟡 نُفّذ جزء منه
button-act-cancel = ✖️ إلغاء ورد المبلغ
button-act-cancel-hand = ✖️ لم يُنفَّذ شيء
button-act-resend = 📤 إرسال الآن
button-act-refund = ↩️ رد المبلغ
act-about-complete = الخطوة القادمة: إكمال الطلب.
act-about-part = الخطوة القادمة: إكمال الطلب جزئيًا.
act-about-cancel = الخطوة القادمة: إلغاء الطلب.
act-about-resend = الخطوة القادمة: إرسال الطلب الآن.
act-about-refund = الخطوة القادمة: رد مبلغ الطلب.
act-part-ask = <b>كم نُفّذ من الطلب رقم { $order }؟</b>

    الخدمة: { $quantity } × { $service }. المنفذ بحسب علمنا: { $delivered }.

    يُرجى إرسال عدد من 1 إلى { $most }.
button-delivered = 📊 { $delivered } بحسب علمنا
act-refund-ask = <b>كم يُرد من الطلب رقم { $order }؟</b>

    الخدمة: { $quantity } × { $service }. يمكن رد { $left } بحد أقصى.

    يُرجى الاختيار أو إرسال مبلغ.
button-refund-all = ↩️ كله: { $amount }
act-reason = <b>الطلب رقم { $order }: لماذا؟</b>

    الخدمة: { $quantity } × { $service } · { $price }
    { $act }

    يُرجى اختيار سبب أو كتابته. { $told }
act-reason-kept = يبقى في قصة الطلب وفي السجل.
act-reason-told = يقرؤه العميل، ويبقى في السجل.
act-confirm = <b>{ $title }</b>

    👤 العميل: { $name }
    🛍 الخدمة: { $quantity } × { $service } · { $price }
    { $state }

    { $consequence }
    📝 السبب: { $reason }

    لا يمكن التراجع عن هذا.
act-over = <b>الطلب رقم { $order }</b> · { $state }

    تغير شيء في هذه الأثناء، فلم يعد هذا ممكنًا.
act-title-complete = إكمال الطلب رقم { $order }؟
act-title-part = إكمال الطلب رقم { $order } جزئيًا؟
act-title-cancel = إلغاء الطلب رقم { $order }؟
act-title-resend = إرسال الطلب رقم { $order } الآن؟
act-title-refund = رد مبلغ الطلب رقم { $order }؟
act-keeps-all = 💰 تُحتسب الكمية كلها { $quantity } منفذة. يحتفظ المتجر بمبلغ { $kept }.
act-keeps-part = 💰 يُحتسب { $delivered } من { $quantity } منفذًا. يحتفظ المتجر بمبلغ { $kept }، ويعود { $back } إلى المحفظة.
act-gives-all = ↩️ يعود { $back } إلى المحفظة: قبل ذلك { $before }، وبعده <b>{ $after }</b>.
act-gives-none = ↩️ لم يُدفع مقابله شيء، فلا شيء يعود.
act-sends = 📤 يُطلب من { $provider } في أقرب وقت ممكن.
act-refunds = ↩️ يعود { $back } من المدفوع { $taken } إلى المحفظة: قبل ذلك { $before }، وبعده <b>{ $after }</b>.
act-refunds-partner = 🤝 يعيد الشريك منه { $share }.
act-provider-goes-on = 🔌 لا يُبلَّغ { $provider } ويواصل التنفيذ، ولا نتابعه هناك بعد الآن.
act-provider-stops = 🔌 يُطلب من { $provider } التوقف. وما نفذه حتى ذلك الحين ({ $delivered } بحسب علمنا) هدية.
act-provider-not-stopped = 🔌 لا يمكن إيقاف { $provider }: ما ينفذه وما يكلفنا إياه هدية.
button-confirm-complete = ✅ نعم، إكماله
button-confirm-part = 🟡 نعم، إكماله جزئيًا
button-confirm-cancel = ✖️ نعم، إلغاء ورد المبلغ
button-confirm-resend = 📤 نعم، إرساله
button-confirm-refund = ↩️ نعم، رد المبلغ
note-act-done = ✅ تم: { $done }
toast-act-done = تم ذلك من قبل: { $done }
act-done-complete = اكتمل الطلب رقم { $order }.
act-done-part = اكتمل الطلب رقم { $order } جزئيًا.
act-done-cancel = أُلغي الطلب رقم { $order }.
act-done-resend = الطلب رقم { $order } في طريقه إلى المزوّد.
act-done-refund = رُدّ مبلغ الطلب رقم { $order }.

review = <b>⚖️ هل الطلب رقم { $order } لدى { $provider }؟</b>

    🛍 الخدمة: { $quantity } × { $service } · { $price }
    🔗 الرابط: <code>{ $link }</code>
    🔌 المزوّد { $provider }، وخدمته <code>{ $code }</code>
    🕓 منذ { $since }
    ❔ ملاحظة: { $note }

    يُرجى البحث عنه في لوحة المزوّد بالرابط والخدمة والوقت، ثم اختيار أحد الأجوبة الثلاثة.
review-answered = <b>الطلب رقم { $order }</b> · { $state }

    🛍 الخدمة: { $quantity } × { $service } · { $price }
    لم يعد هذا الطلب قيد المراجعة.
review-number = <b>ما رقم الطلب { $order } لدى { $provider }؟</b>

    الخدمة: { $quantity } × { $service }

    يُرجى إرسال الرقم كما يظهر في لوحة المزوّد.
review-confirm = <b>{ $title }</b>

    👤 العميل: { $name }
    🛍 الخدمة: { $quantity } × { $service } · { $price }

    { $consequence }

    لا يمكن التراجع عن هذا.
review-title-accepted = هل الطلب رقم { $order } هو { $number } لدى { $provider }؟
review-title-resend = إرسال الطلب رقم { $order } من جديد؟
review-title-refund = رد مبلغ الطلب رقم { $order }؟
review-consequence-accepted = 🔌 نتابعه هناك من الآن. ويدفع العميل مقابل ما يُنفَّذ.
review-consequence-resend = 📤 يُطلب من { $provider } مرة أخرى. فإن كان الطلب لديه بالفعل فسيُنفَّذ ويُدفع ثمنه مرتين.
review-consequence-refund = ↩️ يُلغى الطلب ويعود { $price } إلى المحفظة. فإن كان الطلب لدى { $provider } بالفعل فالخسارة علينا.
review-done-accepted = تجري متابعة الطلب رقم { $order } لدى المزوّد.
review-done-resend = أُرسل الطلب رقم { $order } من جديد.
review-done-refund = أُلغي الطلب رقم { $order } ورُدّ مبلغه.
button-review-accepted = ✅ موجود: إدخال رقمه
button-review-resend = 📤 غير موجود: إرسال من جديد
button-review-refund = ↩️ غير موجود: رد المبلغ
button-confirm-review-accepted = ✅ نعم، هذا رقمه
button-confirm-review-resend = 📤 نعم، إرساله من جديد
button-confirm-review-refund = ↩️ نعم، رد المبلغ

story = <b>📜 قصة الطلب رقم { $order }</b>

    { $lines }
story-line = <i>في { $at }</i> · { $what }
story-word = { $word }
story-placed = 🛒 تم تسجيله ({ $mode })
story-payment = 💳 طُلبت عملية الدفع { $payment }: { $due } عبر { $method }
story-payment-event = 💳 عملية الدفع { $payment }: { $state }
story-payment-event-noted = 💳 عملية الدفع { $payment }: { $state } ({ $note })
story-event = ➡️ { $what }
story-event-noted = ➡️ { $what }: { $note }
story-did-by-staff = من الفريق
story-did-refunded = رُدّ المبلغ
story-did-cancel-asked = طُلب الإلغاء من المزوّد
story-did-cancel-accepted = وافق المزوّد على الإلغاء
story-did-cancel-refused = رفض المزوّد الإلغاء
story-did-cancel-unanswered = لم يرد المزوّد على طلب الإلغاء
story-did-refill-asked = طُلب تعويض النقص من المزوّد
story-did-refill-accepted = وافق المزوّد على تعويض النقص
story-did-refill-refused = رفض المزوّد تعويض النقص
story-did-refill-unanswered = لم يرد المزوّد على طلب تعويض النقص
story-did-wallet-short = تم الدفع، لكن رصيد المحفظة لا يكفي
story-exchange = 🔌 المراسلة مع { $provider } ({ $action })
    → السؤال: <code>{ $asked }</code>
    ← الجواب: <code>{ $answered }</code>
story-money-hold = 💰 حُجز { $amount }
story-money-post = 💰 خُصم { $amount } مقابل ما نُفّذ
story-money-void = 💰 عاد { $amount } إلى المحفظة
story-money-refund = 💰 رُدّ { $amount }
story-money-earning = 🤝 ربح الشريك { $amount }
story-money-unearn = 🤝 أعاد الشريك { $amount }
story-money-cost = 🔌 مستحق للمزوّد { $amount }
story-money-other = 💰 مبلغ { $amount } ({ $cause })

person = <b>👤 العميل { $name }</b> · رقم { $number }
    💰 الرصيد: <b>{ $balance }</b>
    { $facts }
person-nameless = بدون اسم
person-blocked = 🚫 <b>محظور</b>: لا طلبات ولا مدفوعات
person-held = 🔒 محجوز للطلبات المفتوحة: { $held }
person-orders = 📦 الطلبات: { $number }، المفتوح منها: { $active }
person-identity = 📱 الهاتف أو الحساب: <code>{ $identity }</code>
person-chats = { $lines }
person-chat = 💬 محادثة { $who } · <code>tg:{ $id }</code> · آخر ظهور { $seen }
person-chat-gone = 💬 محادثة { $who } · <code>tg:{ $id }</code> · تم حظر البوت فيها
person-chat-named = { "\u200E" }@{ $username }
person-chat-nameless = بدون { "\u200E" }@username
person-no-chat = 💬 لا محادثة في Telegram
person-partner = 🤝 عميل لدى { $partner }
person-group = 🏷 مجموعة الأسعار: { $group }
person-no-group = 🏷 بدون مجموعة أسعار
person-language = 🌐 اللغة: { $language }
person-since = 🕓 عميل منذ { $since }
button-person-orders = 📦 الطلبات
button-person-payments = 💳 عمليات الدفع
button-person-wallet = 📜 حركات المحفظة
person-list = <b>{ $title }</b>
    العميل: { $name } · { $balance }

    { $lines }
person-orders-title = 📦 الطلبات
person-orders-none = لا توجد طلبات.
person-order = <b>الطلب { $order }</b> · { $state } · { $at }
    الخدمة: { $quantity } × { $service } · { $price }
person-payments-title = 💳 عمليات الدفع
person-payments-none = لا توجد عمليات دفع.
person-payment = <b>عملية الدفع { $payment }</b> · { $state } · { $at }
    المبلغ: { $due } · { $method }
person-wallet-title = 📜 حركات المحفظة
person-wallet-none = لا حركة في هذه المحفظة بعد.
wallet-line-in = <b>وارد +{ $amount }</b> · { $what }
    <i>في { $at }</i>
wallet-line-out = <b>صادر −{ $amount }</b> · { $what }
    <i>في { $at }</i>
wallet-line-topup = عملية الدفع { $payment }
wallet-line-charge = تسجيل الطلب { $order }
wallet-line-freed = ما لم يُنفَّذ من الطلب { $order }
wallet-line-refund = رد مبلغ الطلب { $order }
wallet-line-merge = من حساب تم ضمه
wallet-line-credit = إضافة من الفريق
wallet-line-debit = خصم من الفريق
wallet-line-payback = رد عملية الدفع { $payment }
wallet-line-payback-freed = تعذر رد عملية الدفع { $payment }
wallet-line-other = غير ذلك

who-ask = <b>{ $act }</b>

    لمن؟ يُرجى إرسال هاتف أو { "\u200E" }@username أو رقم Telegram أو رقم العميل.

    يمكن أيضًا إرسال كل شيء معًا: <code>{ $example }</code>
who-several = <b>{ $act }</b>

    أكثر من شخص يطابق «{ $words }». من المقصود؟
who-act-credit = ➕ إضافة مال إلى محفظة
who-act-debit = ➖ خصم مال من محفظة
who-act-block = 🚫 حظر عميل أو رفع الحظر عنه
who-example-credit = +254712345678 5 دفع نقدي
who-example-debit = +254712345678 5 أُضيف مرتين
who-example-block = +254712345678 استرداد عبر البنك

wallet-title-credit = ➕ إضافة مال إلى محفظة
wallet-title-debit = ➖ خصم مال من محفظة
wallet-amount = <b>{ $title }</b>

    👤 العميل: { $name }
    💰 الرصيد: { $balance }

    كم المبلغ؟ يمكنك إضافة السبب: <code>5 دفع نقدي</code>
wallet-reason = <b>{ $title }</b>

    👤 العميل: { $name }
    💰 المبلغ: { $amount }

    لماذا؟ يقرأ العميل السبب، ويبقى في السجل.
wallet-confirm = <b>{ $title }</b>

    العميل رقم { $number }. يتغير الرصيد من { $before } إلى <b>{ $after }</b>.
    📝 السبب: { $reason }

    يُبلَّغ العميل بالمبلغ والسبب.
wallet-confirm-credit = إضافة { $amount } إلى محفظة { $name }؟
wallet-confirm-debit = خصم { $amount } من محفظة { $name }؟
button-confirm-credit = ➕ نعم، إضافة { $amount }
button-confirm-debit = ➖ نعم، خصم { $amount }
note-done-credit = ✅ أُضيف { $amount } إلى محفظة { $name }. الرصيد الآن { $balance }.
note-done-debit = ✅ خُصم { $amount } من محفظة { $name }. الرصيد الآن { $balance }.
toast-done-credit = سبقت إضافة { $amount } إلى محفظة { $name }. لا يُضاف مرتين.
toast-done-debit = سبق خصم { $amount } من محفظة { $name }. لا يُخصم مرتين.

block-title-block = 🚫 حظر عميل
block-title-unblock = ✅ رفع الحظر عن عميل
block-reason = <b>{ $title }</b>

    👤 العميل: { $name }

    لماذا؟ يُرجى اختيار سبب أو كتابته. يبقى في السجل ولا يقرؤه العميل.
block-confirm = <b>{ $title }</b>

    العميل رقم { $number }
    { $consequence }
    📝 السبب: { $reason }
block-confirm-block = حظر { $name }؟
block-confirm-unblock = رفع الحظر عن { $name }؟
block-consequence-block = 🚫 لا طلبات جديدة ولا مدفوعات، لا هنا ولا عبر API. الطلبات المفتوحة تستمر ({ $active })، ويبقى { $balance } في المحفظة. يمكن رفع الحظر في أي وقت.
block-consequence-unblock = ✅ تعود الطلبات والمدفوعات ممكنة فورًا. في المحفظة { $balance }.
button-confirm-block = 🚫 نعم، حظر
button-confirm-unblock = ✅ نعم، رفع الحظر
note-done-block = 🚫 تم حظر { $name }.
note-done-unblock = ✅ رُفع الحظر عن { $name }، والطلب والدفع ممكنان من جديد.
toast-done-block = سبق حظر { $name }.
toast-done-unblock = سبق رفع الحظر عن { $name }.

spayment = <b>عملية الدفع رقم { $payment }</b> · { $state }
    { $facts }

    { $acts }
spayment-due = 💳 المطلوب: { $due } عبر { $method }
spayment-fee = 🧾 منه رسوم: { $fee }
spayment-credited = 💰 المضاف إلى المحفظة: { $credited }
spayment-flag-over = ⚠️ وصل أكثر من المطلوب.
spayment-flag-under = ⚠️ وصل أقل من المطلوب.
spayment-flag-late = ⚠️ وصلت متأخرة.
spayment-flag-unasked = ⚠️ لم يطلبها أحد.
spayment-phone = 📱 الهاتف: <code>{ $phone }</code>
spayment-remote = 🔌 لدى بوابة الدفع: <code>{ $remote }</code>
spayment-reason = ❔ السبب: { $reason }
spayment-asked = <i>في { $at }</i> · 🛒 طُلبت
spayment-event = <i>في { $at }</i> · { $state }
spayment-event-noted = <i>في { $at }</i> · { $state } ({ $note })
spayment-charge = 🧾 الخصم <code>{ $charge }</code>: { $amount }
spayment-charge-asked = 🧾 الخصم <code>{ $charge }</code>: { $amount }، طُلب من بوابة الدفع رده في { $at }
spayment-charge-refunded = 🧾 الخصم <code>{ $charge }</code>: { $amount }، رُدّ في { $at }
spayment-in-review = ℹ️ لم تقدم { $method } جوابًا واضحًا. يُرجى مراجعة دفاترها ثم الحسم. المال الذي يصل لاحقًا يُضاف في كل الأحوال.
spayment-open = ℹ️ لم تصل. إن وصلت لاحقًا أُضيفت تلقائيًا.
spayment-unable = ℹ️ لا تستطيع { $method } رد المال بنفسها. يُرجى خصمه من المحفظة وصرفه بطريقة أخرى.
spayment-given-back = ℹ️ تم ردها، أو طُلب ذلك من بوابة الدفع.
spayment-able = ℹ️ يمكن ردها إلى الدافع ما دام مالها في المحفظة.
button-look-again = 🔄 سؤال بوابة الدفع مجددًا
button-pay-payback = ↩️ رد المبلغ
button-pay-arrived = ✅ وصلت
button-pay-not-paid = ✖️ لم تُدفع
toast-looking-again = تُسأل بوابة الدفع مرة أخرى. يُرجى التحديث بعد لحظات.
pay-title-payback = رد مبلغ عملية الدفع رقم { $payment }؟
pay-title-arrived = هل وصلت عملية الدفع رقم { $payment }؟
pay-title-not-paid = ألم تُدفع عملية الدفع رقم { $payment }؟
pay-arrived-ask = <b>كم وصل من عملية الدفع رقم { $payment }؟</b>

    المطلوب كان { $due } عبر { $method }. يُرجى إرسال المبلغ كما يظهر في دفاترها.
button-arrived-all = 💳 بالضبط { $amount }
pay-reason = <b>{ $title }</b>

    لماذا؟ يُرجى اختيار سبب أو كتابته. يبقى في السجل.
spayment-confirm = <b>{ $title }</b>

    👤 العميل: { $name }
    { $consequence }
    📝 السبب: { $reason }

    لا يمكن التراجع عن هذا.
pay-consequence-payback = ↩️ يخرج { $amount } من المحفظة (قبل ذلك { $before }، وبعده <b>{ $after }</b>)، ويُطلب من { $method } رده إلى الدافع. فإن رفضت عاد المال إلى المحفظة.
pay-consequence-arrived = 💰 يُحتسب { $arrived } واصلًا. ويدخل { $amount } المحفظة: قبل ذلك { $before }، وبعده <b>{ $after }</b>.
pay-consequence-not-paid = ✖️ تنتهي عملية الدفع رقم { $payment } بمبلغ { $due } كغير مدفوعة، ويُبلَّغ العميل. وإن وصل المال لاحقًا أُضيف.
pay-over = <b>عملية الدفع رقم { $payment }</b> · { $state }

    تغير شيء في هذه الأثناء، فلم يعد هذا ممكنًا.
button-confirm-pay-payback = ↩️ نعم، رد المبلغ
button-confirm-pay-arrived = ✅ نعم، وصلت
button-confirm-pay-not-paid = ✖️ نعم، لم تُدفع
note-pay-payback = ✅ طُلب من بوابة الدفع رد عملية الدفع رقم { $payment }.
note-pay-arrived = ✅ أُضيفت عملية الدفع رقم { $payment } إلى المحفظة.
note-pay-not-paid = ✅ انتهت عملية الدفع رقم { $payment } كغير مدفوعة.
toast-pay-payback = تم ذلك من قبل: يجري رد عملية الدفع رقم { $payment }.
toast-pay-arrived = تم ذلك من قبل: أُضيفت عملية الدفع رقم { $payment }.
toast-pay-not-paid = تم ذلك من قبل: انتهت عملية الدفع رقم { $payment }.

reason-delivered = تم التنفيذ
reason-delivered-part = نُفّذ جزء منه
reason-provider-says = بحسب إفادة المزوّد
reason-customer-asked = بطلب من العميل
reason-not-delivered = لم يُنفَّذ
reason-wrong-link = رابط خاطئ
reason-mistake = خطأ منا
reason-not-at-provider = غير موجود لدى المزوّد
reason-dropped = نقص العدد مجددًا
reason-too-late = تأخر كثيرًا
reason-goodwill = تعبيرًا عن حسن النية
reason-paid = دُفع بطريقة أخرى
reason-compensation = تعويض
reason-charged-back = استرداد عبر البنك
reason-paid-out = تم صرفه
reason-abuse = إساءة استخدام
reason-own-wish = رغبة شخصية
reason-settled = تمت التسوية
reason-paid-twice = دُفع مرتين
reason-seen-at-gateway = ظهرت لدى بوابة الدفع
reason-not-at-gateway = غير موجودة لدى بوابة الدفع

log = <b>📜 آخر الإجراءات</b>

    { $lines }
log-empty = <b>📜 آخر الإجراءات</b>

    لم يُسجَّل شيء بعد.
log-line = <i>في { $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    من { $actor }: { $reason }
log-line-bare = <i>في { $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    من { $actor }
