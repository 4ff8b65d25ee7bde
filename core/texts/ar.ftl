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
invoice-title = شحن { $amount }
invoice-description = مقابل { $stars } Stars يُضاف { $amount } إلى رصيدك في { $shop }.
invoice-description-order = مقابل { $stars } Stars يُضاف { $amount } إلى رصيدك في { $shop } ويُدفع منه ثمن الطلب رقم { $order }. وما يتبقى يبقى في رصيدك.
instructions-pay-invoice = يُرجى الضغط على زر الدفع في الفاتورة داخل محادثتك: { $amount } عبر Telegram Stars.
instructions-confirm-on-phone = يُرجى تأكيد دفع { $amount } على الهاتف { $phone }.

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
error-invalid-link = القيمة «{ $value }» لا تناسب خدمة { $service }. يُرجى إرسال رابط مثل { $example }
error-too-many-lines = يجب أن يحتوي الحقل { $field } على سطر واحد على الأقل، والحد الأقصى { $most }. عدد الأسطر المرسلة { $value }.
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
error-insufficient-balance = رصيدك { $balance } لا يكفي، فالسعر { $price }. يُرجى شحنه بمبلغ { $shortfall } والمحاولة مرة أخرى.
error-forbidden = هذا غير مسموح به.
error-scope-missing = لا يملك مفتاح API هذا الصلاحية «{ $scope }». يُرجى طلب مفتاح يملكها من المتجر.
error-customer-blocked = هذا الحساب محظور. يُرجى التواصل مع المتجر.
error-phone-linked-already = حسابك مرتبط من قبل بالهاتف { $phone_number }. إذا تغير رقمك، يُرجى التواصل مع المتجر.
error-wallet-not-empty = في محفظتك { $balance }. يُرجى إنفاقها أو طلب صرفها من المتجر أولًا.
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
error-refund-too-large = أقصى مبلغ يمكن رده لهذا الطلب { $max }. القيمة المرسلة: { $value }
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
error-maintenance = المتجر مغلق لفترة قصيرة. لن يضيع شيء مما بدأته. «{ $message }»
error-maintenance-blank = المتجر مغلق لفترة قصيرة. يمكنك التصفح، ويُرجى الطلب والشحن لاحقًا. لن يضيع شيء مما بدأته.
error-shop-closed-already = المتجر مغلق بالفعل.
error-shop-open-already = المتجر مفتوح بالفعل.
error-closing-message-too-long = طول الرسالة { $length } حرفًا، والحد الأقصى { $most }. يُرجى كتابة رسالة أقصر.
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
command-maintenance = إغلاق المتجر مؤقتًا أو فتحه
command-export = الطلبات أو المدفوعات أو العملاء في ملف

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
closed = 🔧 <b>المتجر مغلق لفترة قصيرة.</b> «{ $message }»
    يمكنك التصفح، والطلبات الجارية مستمرة.
closed-blank = 🔧 <b>المتجر مغلق لفترة قصيرة.</b>
    يمكنك التصفح، والطلبات الجارية مستمرة.
closed-for-customers = 🔧 <b>المتجر مغلق أمام العملاء</b> منذ { $since }، أغلقه { $who }.
    يقرأ العملاء: «{ $message }»
    ما زال بإمكان الموظفين الطلب.
closed-for-customers-blank = 🔧 <b>المتجر مغلق أمام العملاء</b> منذ { $since }، أغلقه { $who }.
    ما زال بإمكان الموظفين الطلب.

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
button-skip = تخطٍّ
button-language = 🌐 اللغة
button-language-now = 🌐 { $name }
button-chosen = • { $label } •

welcome = <b>متجر { $shop }: إعجابات ومتابعون ومشاهدات لصفحاتك</b>

    👀 السعر الدقيق يظهر لك قبل الطلب.
    ↩️ ما لا يُنفَّذ يعود ثمنه إلى محفظتك تلقائيًا.
    🔔 سأخبرك هنا بسير كل طلب.

    بالمتابعة تتم الموافقة على الشروط: { "\u200E" }/terms
note-link-gone = 🔗 ما كان يقود إليه هذا الرابط لم يعد موجودًا أو ليس لك. كل ما عدا ذلك هنا.
note-link-unknown = 🔗 لا أعرف هذا الرابط. لا بأس، فكل شيء يبدأ من هنا.
owner-now = 🔑 أصبح هذا المتجر ملكك الآن. أهلًا بك!

contact-ask = <b>رقم هاتفك</b>

    إذا سبق أن تحدثت معنا في تطبيق محادثة آخر، فهاتفك ينقل محفظتك وطلباتك إلى هنا. لا نتصل أبدًا، ولا يراه أحد غيرنا.

    يُرجى الضغط على الزر الكبير أسفل حقل الكتابة، أو تخطي هذه الخطوة.
contact-button-here = 👇 الزر أسفل حقل الكتابة.
contact-skipped = 👌 لا مشكلة بدون هاتف. يمكنك إضافته لاحقًا من الإعدادات.
contact-typed = ✋ يُرجى عدم كتابة الرقم: الزر أسفل حقل الكتابة وحده يثبت أنه رقمك.
contact-not-own = 🙏 هذا رقم شخص آخر أو رقم مُعاد توجيهه. يُرجى مشاركة رقمك بالزر، حتى لا يستولي أحد على حساب غيره.
contact-known = 📱 هاتفك { $phone } مرتبط بهذه المحادثة من قبل.
contact-tied = 📱 <b>تم ربط هاتفك</b>

    الرقم { $phone } يتبع هذه المحادثة الآن. بهذا الرقم لك المحفظة نفسها والطلبات نفسها في كل مكان.
contact-merged = 📱 <b>تم ربط هاتفك</b>

    وجدنا حسابك بالرقم { $phone } وضممناه إلى هذه المحادثة. محفظتك: <b>{ $balance }</b>. { $orders }
contact-orders = { $count ->
    [0] لا توجد فيه طلبات بعد.
    [one] طلبك هنا أيضًا.
    [two] طلباك هنا أيضًا.
    [few] طلباتك كلها هنا أيضًا، وعددها { $count }.
    [many] طلباتك كلها هنا أيضًا، وعددها { $count }.
   *[other] طلباتك كلها هنا أيضًا، وعددها { $count }.
  }

orders-list = <b>📦 طلباتك</b>

    { "\u200F" }{ $lines }

    يُرجى الضغط على رقم لرؤية المزيد.
orders-empty = <b>📦 طلباتك</b>

    لا طلبات لديك بعد. أول طلب لا يستغرق سوى دقيقة.
orders-none-here = <b>📦 طلباتك</b>

    لا توجد طلبات من هذا النوع.
orders-line = { $mark } الطلب <b>{ $order }</b> · { $state } · { $percent }
    الخدمة: { $quantity } × { $service }
orders-line-short = { $mark } الطلب <b>{ $order }</b> · { $state }
    الخدمة: { $quantity } × { $service }
orders-all = الكل { $number }
orders-active = الجارية { $number }
orders-done = المنتهية { $number }
button-older = الأقدم ›
button-newer = ‹ الأحدث
button-earlier = ‹ قبل ذلك
button-later = بعد ذلك ›
button-page = صفحة { $page }/{ $pages }
toast-page = صفحة { $page } من { $pages }

order = <b>الطلب رقم { $order }</b>
    { "\u200F" }{ $parts }
order-state = { $mark } الحالة: { $state }
order-progress = { "\u200F" }{ $bar } { $percent }
order-what = 🛍 الخدمة: { $quantity } × { $service }
order-what-package = 🛍 الخدمة: { $service }
order-runs = 🔁 على مراحل عددها { $runs }، في كل مرحلة { $each }
order-link = 🔗 الرابط: <code>{ $link }</code>
order-username = 👤 اسم المستخدم: <code>{ $username }</code>
order-price = 💰 السعر: { $price }
order-came-back = ↩️ عاد { $amount } إلى محفظتك.
order-came-back-partial = ↩️ لم يُنفَّذ { $undelivered } من { $quantity }، فعاد { $amount } إلى محفظتك. دفعت { $paid }.
order-nothing-paid = لم يُدفع شيء مقابله.
order-start-count = 🏁 العدد عند البداية: { $number }
order-counts = 📊 تم تنفيذ: { $delivered }. المتبقي: { $remains }.
order-placed = 🕓 سُجّل: { $when }
order-changed = 🔄 آخر تغيير: { $when }
order-reason = { "\u200F" }ℹ️ للعلم: { $why }
order-cancel-pending = ✋ طلبت الإلغاء. سيتوقف المزوّد في أقرب وقت، وما لا يُنفَّذ يعود ثمنه إلى محفظتك.
order-refill-pending = ♻️ طلبت تعويض النقص في { $when }. يمكنك الطلب مجددًا بعد يوم.
order-waits-for-payment = 💳 يبدأ تلقائيًا فور دفع ثمنه.
button-refresh = 🔄 تحديث
button-cancel-order = ✖️ إلغاء الطلب
button-refill = ♻️ تعويض النقص
button-again = 🔁 طلب مرة أخرى
button-pay = 💳 دفع
button-copy-number = 📋 نسخ الرقم
button-support = 💬 الدعم
button-see-order = 📦 عرض الطلب
toast-no-change = لم يتغير شيء منذ آخر نظرة.
toast-updated = تم التحديث.

order-cancel = <b>هل تريد إلغاء الطلب رقم { $order }؟</b>

    الخدمة: { $quantity } × { $service }

    { "\u200F" }{ $consequence }
order-cancel-unpaid = لم يُدفع شيء مقابله، فلن تخسر شيئًا.
order-cancel-at-once = لم يبدأ تنفيذه بعد. يعود { $price } إلى محفظتك فورًا.
order-cancel-later = التنفيذ جارٍ. سنطلب من المزوّد التوقف: يُحتسب ما يُنفَّذ حتى ذلك الحين، ويعود الباقي من { $price } إلى محفظتك.
button-cancel-yes = ✖️ نعم، إلغاء الطلب
button-cancel-no = لا، إبقاؤه
toast-order-canceled = تم إلغاء الطلب رقم { $order }.
toast-cancel-asked = طلبنا من المزوّد إيقاف الطلب رقم { $order }.
toast-refill-asked = طلبنا تعويض النقص في الطلب رقم { $order }.

status-list = <b>🔎 حالة طلباتك</b>

    { "\u200F" }{ $lines }
status-unknown = ❔ ليست من طلباتك: <code>{ $numbers }</code>
status-too-many = ✂️ بحثت عن الأرقام الأولى فقط، وعددها { $most }.

news-order-paid = 💳 <b>تم دفع ثمن الطلب رقم { $order } وهو في الطريق</b>
    الخدمة: { $quantity } × { $service }
news-order-started = ⚡ <b>بدأ تنفيذ الطلب رقم { $order }</b>
    الخدمة: { $quantity } × { $service }
news-order-completed = ✅ <b>اكتمل الطلب رقم { $order }</b>
    الخدمة: { $quantity } × { $service }
news-order-partial = 🟡 <b>نُفّذ جزء من الطلب رقم { $order }</b>
    تم تنفيذ { $delivered } من { $quantity } × { $service }.
    ↩️ عاد { $amount } من { $price } إلى محفظتك. رصيدك: <b>{ $balance }</b>
news-order-canceled = ✖️ <b>تم إلغاء الطلب رقم { $order }</b>
    الخدمة: { $quantity } × { $service }
    ↩️ عاد { $amount } إلى محفظتك. رصيدك: <b>{ $balance }</b>
news-order-canceled-unpaid = ✖️ <b>تم إلغاء الطلب رقم { $order }</b>
    الخدمة: { $quantity } × { $service }
    لم يكن مدفوعًا، فلم يُخصم شيء.
news-orders = 📦 <b>{ $count ->
    [zero] لا مستجدات في طلباتك
    [one] مستجدات طلب واحد
    [two] مستجدات طلبين
    [few] مستجدات { $count } طلبات
    [many] مستجدات { $count } طلبًا
   *[other] مستجدات { $count } طلب
  }</b>

    { "\u200F" }{ $parts }
news-orders-line = { $mark } الطلب <b>{ $order }</b> · { $quantity } × { $service } · { $state }
news-orders-more = … و{ $count ->
    [zero] لا غيرها
    [one] طلب آخر
    [two] طلبان آخران
    [few] { $count } طلبات أخرى
    [many] { $count } طلبًا آخر
   *[other] { $count } طلب آخر
  }
news-orders-back = ↩️ عاد إلى محفظتك { $amount } في المجموع. رصيدك: <b>{ $balance }</b>

settings = <b>⚙️ الإعدادات</b>

    🌐 اللغة: { $name }
    { "\u200F" }{ $news }
    { "\u200F" }{ $phone }

    🎁 رابط الدعوة الخاص بك: <code>{ $link }</code>
    { "\u200F" }{ $came }
settings-news-on = 🔔 رسائل الطلبات: مفعّلة
settings-news-off = 🔕 رسائل الطلبات: متوقفة. ستصلك مع ذلك أخبار الأموال العائدة.
settings-phone = 📱 الهاتف: { $phone }
settings-no-phone = 📱 الهاتف: غير مضاف
settings-came = { $count ->
    [zero] لم ينضم أحد عبره بعد.
    [one] انضم عبره شخص واحد.
    [two] انضم عبره شخصان.
    [few] انضم عبره { $count } أشخاص.
    [many] انضم عبره { $count } شخصًا.
   *[other] انضم عبره { $count } شخص.
  }
button-mute = 🔕 إيقاف الرسائل
button-unmute = 🔔 تفعيل الرسائل
button-copy-invitation = 🎁 نسخ الدعوة
button-privacy = 🔒 الخصوصية
button-export = ⬇️ تنزيل بياناتي
toast-muted = رسائل الطلبات متوقفة.
toast-unmuted = رسائل الطلبات مفعّلة.

language-choose = <b>🌐 اللغة</b>

    بأي لغة أتحدث؟
toast-language = أتحدث الآن بلغة { $name }.

help = <b>❓ كيف يعمل هذا</b>

    1. يمكنك اختيار خدمة وإرسال رابط صفحتك أو منشورك.
    2. يظهر لك السعر الدقيق، ولا يُخصم شيء قبل تأكيدك.
    3. الدفع من محفظتك، ويمكن شحنها أثناء الطلب.
    4. سأخبرك عندما يبدأ طلبك وعندما يكتمل.
    5. ما لا يُنفَّذ يعود ثمنه إلى محفظتك تلقائيًا.

    الكلمات تنفع أيضًا: مثل «insta likes»، أو { "\u200E" }/status مع رقم.
button-terms = 📜 الشروط
support = <b>💬 التحدث مع شخص من الفريق</b>

    { "\u200F" }{ $contact }

    { "\u200F" }{ $number }
support-person = للمراسلة: { $contact }. من يردّ هناك بشر لا آلات.
support-nobody = لم يحدد المتجر شخصًا بعد. يُرجى سؤال من أعطاك رابط هذا البوت.
support-your-number = يُرجى ذكر ما حدث، ورقم الطلب أو عملية الدفع، ورقم العميل الخاص بك: <code>{ $customer }</code>.
support-order = يُرجى ذكر ما حدث مع هذين الرقمين: الطلب <code>{ $order }</code>، العميل <code>{ $customer }</code>.
button-write-support = 💬 مراسلة الدعم
button-copy-reference = 📋 نسخ الأرقام
support-reference = الطلب رقم { $order }، العميل رقم { $customer }
support-reference-customer = العميل رقم { $customer }

terms = <b>📜 شروط { $shop }</b>

    1. تشتري إعجابات ومتابعين ومشاهدات وما شابه لصفحة أو منشور يحق لك الترويج له.
    2. السعر هو الذي أكدته. يُحجز عند الطلب، ويُخصم مقابل ما يُنفَّذ.
    3. ما لا يمكن تنفيذه يعود ثمنه إلى محفظتك: كله أو الجزء الدقيق منه.
    4. يُرجى إبقاء الصفحة عامة وعدم طلب الشيء نفسه من مكان آخر أثناء ذلك، وإلا تعذّر تمييز ما نُفّذ.
    5. تعويض النقص ممكن حيث تتيحه الخدمة.
    6. لا شيء هنا من صنع المنصات نفسها، وقد تزيل ما لا يعجبها.
    7. أسئلة الدفع: { "\u200E" }/paysupport. وكل ما عداها: { "\u200E" }/support.
privacy = <b>🔒 ما نحتفظ به عنك</b>

    <b>ماذا:</b> اسمك ورقمك في Telegram، ولغتك، وهاتفك إن شاركته، وطلباتك مع روابطها، ومدفوعاتك، ومفضلتك.
    <b>لماذا:</b> للتنفيذ والمحاسبة والرد على أسئلتك. من ينفّذ يرى الرابط والكمية ولا يراك أبدًا. وتظهر لخدمة الدفع أرقام الهاتف التي تدفع منها.
    <b>كم من الوقت:</b> ما تكتبه هنا يزول بعد أيام. الطلبات والأموال تبقى في الدفاتر. وكل ما عدا ذلك يبقى حتى تحذفه.

    يمكنك أخذ كل ذلك معك أو طلب حذفه.
button-forget = 🗑 حذف بياناتي
privacy-export = ⬇️ كل ما نحتفظ به عنك، في ملف. يُرجى عدم مشاركته مع أحد.
privacy-export-part = ⬇️ أحدث الآلاف من كل ما نحتفظ به عنك، في ملف. يُرجى عدم مشاركته مع أحد.
toast-exported = ملفك في الطريق.
privacy-forget = <b>🗑 هل تريد حذف بياناتك؟</b>

    يُحذف اسمك وهاتفك ولغتك ومفضلتك وهذه المحادثة. وتحتفظ الدفاتر بطلباتك مع روابطها، وبمدفوعاتك مع الهاتف الذي دفع، تحت رقم لا يدل على أحد.

    ستفقد سجل طلباتك نهائيًا. وإن عدت فستبدأ كعميل جديد.
button-forget-yes = 🗑 نعم، حذف كل شيء
button-forget-no = لا، إبقاؤها
privacy-forgotten = 👋 <b>تم حذف بياناتك.</b>
    شكرًا لأنك كنت معنا. للعودة في أي وقت: { "\u200E" }/start

## Money: top up, payments, wallet, receipts and Stars

price-stars = { $stars } ⭐ ({ $amount })

topup-none = <b>💳 شحن الرصيد</b>

    لا توجد طريقة دفع متاحة حاليًا. يُرجى المحاولة لاحقًا أو سؤالنا.
topup-methods = <b>💳 شحن الرصيد</b>

    { "\u200F" }{ $parts }
topup-offer = <b>طريقة الدفع { $method }</b>
    { "\u200F" }{ $terms }
topup-limits = من { $min } إلى { $max } في المرة الواحدة
topup-fee = الرسوم: { $percent } إضافية
topup-no-fee = بدون رسوم
topup-star-worth = كل 1 ⭐ = { $worth }
topup-which = كيف تفضل الدفع؟
topup-amount = <b>💳 شحن الرصيد عبر { $method }</b>

    { "\u200F" }{ $parts }
topup-how-much = يُرجى اختيار مبلغ أو كتابته، مثل <code>{ $example }</code>.
topup-balance = رصيدك: <b>{ $balance }</b>
topup-missing = 🧾 ينقص طلبك <b>{ $amount }</b>.
topup-missing-much = 🧾 ينقص طلبك <b>{ $amount }</b>. هذا أكثر مما تقبله طريقة الدفع { $method } في المرة الواحدة، فيُرجى الشحن على عدة مرات.
topup-phone = <b>📱 من أي هاتف سيكون الدفع؟</b>

    ستطلب { $method } من هذا الهاتف { $due }. يُرجى كتابة رقمه، مثل <code>{ $example }</code>.
topup-phone-known = <b>📱 من أي هاتف سيكون الدفع؟</b>

    ستطلب { $method } من هذا الهاتف { $due }. يُرجى اختيار رقم أو كتابة رقم آخر، مثل <code>{ $example }</code>.
topup-confirm = <b>💳 شحن الرصيد عبر { $method }</b>

    { "\u200F" }{ $facts }

    { "\u200F" }{ $next }
topup-into = إلى محفظتك: <b>{ $amount }</b>
topup-fee-of = الرسوم ({ $percent }): { $fee }
topup-due = المطلوب دفعه: <b>{ $due }</b>
topup-from-phone = الهاتف: { $phone }
topup-lifted = { "\u200F" }ℹ️ ينقص طلبك { $wanted }، وأقل مبلغ تقبله { $method } هو { $min }. أما الزيادة { $extra } فتبقى في محفظتك.
topup-rounded-missing = { "\u200F" }ℹ️ ينقص طلبك { $wanted }، وقد قُرّب المبلغ إلى الأعلى بما تقبله { $method }. أما الزيادة { $extra } فتبقى في محفظتك.
topup-rounded = { "\u200F" }ℹ️ قُرّب المبلغ { $wanted } إلى الأعلى بما تقبله { $method }. يدخل كله إلى محفظتك.
topup-next-phone = بعد الضغط على الزر ترسل { $method } طلب دفع إلى الهاتف. يُرجى تأكيده هناك بالرقم السري.
topup-next-page = بعد الضغط على الزر يصلك رابط صفحة الدفع لدى { $method }.
topup-next-stars = بعد الضغط على الزر تظهر فاتورة في هذه المحادثة. يُرجى دفعها بما لديك من Stars.
topup-credited = يُشحن رصيدك تلقائيًا فور تأكيد { $method } وصول المال، وغالبًا خلال دقيقة. أمامك للدفع { $count ->
    [zero] لحظات
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
  }.
topup-demo = 🧪 هذا متجر تجريبي: لن يرن أي هاتف، ولن يتحرك مال حقيقي.
button-topup-amount-of = { $amount }
button-topup-missing = 🧾 ما ينقص طلبي: { $amount }
button-topup-phone = 📱 { $phone }
button-topup-pay = ✅ دفع { $due }
button-topup-amount = ✏️ المبلغ
button-topup-other-phone = 📱 الهاتف
button-topup-method = 💳 طريقة أخرى
toast-already-paying = عملية الدفع رقم { $payment } جارية بالفعل. لن يُطلب شيء مرتين.
error-topup-beyond-limits = تقبل { $method } من { $min } إلى { $max } في المرة الواحدة. المبلغ { $amount } غير مناسب؛ يُرجى اختيار مبلغ آخر.
error-phone-unreadable = القيمة { $value } ليست رقم هاتف يمكن طلب الدفع منه. يُرجى كتابته هكذا: { $example }
error-method-gone = طريقة الدفع هذه لم تعد متاحة. يُرجى اختيار طريقة أخرى.
error-payment-goes-on = لم تنتهِ عملية الدفع رقم { $payment_id } بعد. يُرجى الاطلاع عليها قبل الدفع من جديد.

payment = { "\u200F" }<b>{ $title }</b>

    { "\u200F" }{ $facts }

    { "\u200F" }{ $what }
payment-title-created = ⏳ عملية الدفع رقم { $payment } قيد التحضير
payment-title-pending = ⏳ عملية الدفع رقم { $payment } بانتظارك
payment-title-succeeded = ✅ وصلت عملية الدفع رقم { $payment }
payment-title-failed = ❌ لم تنجح عملية الدفع رقم { $payment }
payment-title-expired = ⌛ انتهت مهلة عملية الدفع رقم { $payment }
payment-title-review = 🔍 عملية الدفع رقم { $payment } قيد المراجعة
payment-method = طريقة الدفع: { $method }
payment-paid = المدفوع: { $due }
payment-credited = إلى محفظتك: <b>{ $amount }</b>
payment-fee = الرسوم: { $fee }
payment-fee-included = منه رسوم: { $fee }
payment-until = آخر وقت للدفع: { $at }
payment-at = الوقت: { $at }
payment-flag-over = { "\u200F" }ℹ️ وصل أكثر من المبلغ { $amount } الذي أردته. كله في محفظتك.
payment-flag-under = { "\u200F" }ℹ️ وصل أقل من المطلوب، فأُضيف إلى محفظتك أقل من { $amount }.
payment-flag-nothing = { "\u200F" }ℹ️ وصل أقل من الرسوم { $fee }، فلم يبقَ شيء لمحفظتك. يُرجى مراسلتنا.
payment-flag-late = { "\u200F" }ℹ️ وصلت بعد انتهاء وقتها، لكنها احتُسبت مع ذلك.
payment-flag-unasked = { "\u200F" }ℹ️ لم تكن تخص أي عملية دفع مفتوحة لديك، فوضعناها في محفظتك.
payment-flag-again = { "\u200F" }ℹ️ دُفعت { $count ->
    [zero] دون تكرار
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
  }. أُضيفت كلها إلى محفظتك، والمجموع { $amount }. لاستعادة الزيادة يُرجى مراسلتنا.
payment-now-created = لحظة من فضلك: نرسل الطلب إلى { $method }.
payment-now-pending = 👉 الخطوة التالية: { $instructions }

    يُشحن رصيدك تلقائيًا فور تأكيد { $method } وصول المال، وغالبًا خلال دقيقة. عندها تتغير هذه الرسالة.
payment-now-failed = لم تنجح العملية: { $why } لم يُضَف شيء إلى محفظتك.

    إن خُصم منك مال رغم ذلك، فسيُضاف هنا فور وصوله.
payment-now-expired = لم يصل الدفع في الوقت المحدد، فلم يُضَف شيء إلى محفظتك.

    إن دفعت في اللحظة الأخيرة، فسيُضاف المال هنا فور وصوله.
payment-now-review = لم توضح { $method } هل تم الدفع أم لا. يراجع الأمر شخص من الفريق، فيُرجى عدم الدفع مرة أخرى. سنخبرك هنا.
payment-now-succeeded = رصيدك: <b>{ $balance }</b>
payment-do-phone = يُرجى الموافقة على طلب الدفع الظاهر على هاتفك.
payment-do-page = يُرجى الدفع في صفحة الدفع.
payment-do-invoice = يُرجى دفع الفاتورة في هذه المحادثة. إن لم تظهر، يُرجى الانتظار قليلًا ثم البدء من جديد.
payment-do-wait = يُرجى الانتظار لحظة.
payment-reason-1 = رصيد الهاتف لا يكفي.
payment-reason-1019 = انتهت مهلة طلب الدفع على الهاتف.
payment-reason-1032 = رُفض طلب الدفع على الهاتف.
payment-reason-1037 = لم يستجب الهاتف.
payment-reason-never-started = لم يصل طلب الدفع إلى خدمة الدفع.
payment-reason-unreachable = تعذر الوصول إلى خدمة الدفع.
payment-reason-worth-changed = تغيرت قيمة Stars في هذه الأثناء.
payment-reason-busy = تطبيق Telegram مشغول جدًا حاليًا.
payment-reason-no-chat = تعذر إرسال الفاتورة إلى محادثتك.
payment-reason-other = رفضت خدمة الدفع العملية.
checkout-busy = لم يتمكن المتجر من الرد في الوقت المناسب. لم يُخصم شيء؛ يُرجى الضغط على زر الدفع مرة أخرى.
button-open-payment-page = 🔗 فتح صفحة الدفع
button-try-again = 🔁 محاولة أخرى
button-payment-help = 💬 مساعدة في الدفع
button-copy-payment = 📋 نسخ الرقم المرجعي
button-see-payment = 💳 عرض عملية الدفع

receipt-payment = ✅ <b>وصلت عملية الدفع رقم { $payment }</b>

    { "\u200F" }{ $facts }

    رصيدك: <b>{ $balance }</b>
receipt-payment-waiting = ✅ <b>وصلت عملية الدفع رقم { $payment }</b>

    { "\u200F" }{ $facts }

    رصيدك: <b>{ $balance }</b>
    ما بدأته ما زال بانتظارك.
receipt-reference = الرقم المرجعي: <code>{ $reference }</code>
note-enough-now = ✅ رصيدك يكفي الآن.
note-still-short = ⚠️ وصل المال، لكن ما زال ينقص { $amount }.
note-go-on = ✅ وصل المال. يمكنك المتابعة من حيث توقفت.
news-payback = ↩️ <b>تم رد عملية الدفع رقم { $payment }</b>

    عاد { $amount } من محفظتك إليك عبر { $method }.
    رصيدك: <b>{ $balance }</b>
news-credit = 🎁 <b>أُضيف { $amount } إلى محفظتك</b>

    يقول المتجر: { $reason }
    رصيدك: <b>{ $balance }</b>
news-debit = ➖ <b>خُصم { $amount } من محفظتك</b>

    يقول المتجر: { $reason }
    رصيدك: <b>{ $balance }</b>
news-refund = ↩️ <b>عاد { $amount } من الطلب رقم { $order }</b>

    يقول المتجر: { $reason }
    رصيدك: <b>{ $balance }</b>
news-stars-unclear = ⭐ وصل ما دفعته من Stars، لكن لم نعرف مقابل ماذا. يراجع الأمر شخص من الفريق. رقم الخصم: <code>{ $charge }</code>.

wallet = <b>👛 محفظتك</b>

    الرصيد: <b>{ $balance }</b>
    { "\u200F" }{ $held }

    { "\u200F" }{ $lately }
wallet-held = المحجوز للطلبات المفتوحة: { $amount }
wallet-nothing-held = لا شيء محجوز للطلبات المفتوحة.
wallet-lately = آخر الحركات:
    { "\u200F" }{ $lines }
wallet-empty = لا حركات هنا بعد. بعد شحن الرصيد يمكنك الطلب فورًا.
history = <b>📜 محفظتك، حركة بحركة</b>
    الرصيد: <b>{ $balance }</b>

    { "\u200F" }{ $lines }
history-empty = <b>📜 محفظتك، حركة بحركة</b>

    لا حركات هنا بعد.
history-end = <b>📜 محفظتك، حركة بحركة</b>

    لا يوجد أقدم من ذلك.
history-in = يوم { $at } · <b>+{ $amount }</b> · { $what }
history-out = يوم { $at } · <b>−{ $amount }</b> · { $what }
history-topup = عملية الدفع رقم { $number }
history-charge = الطلب رقم { $number }
history-freed = عائد من الطلب رقم { $number }
history-refund = رد مبلغ الطلب رقم { $number }
history-merge = من حسابك الآخر
history-credit = من المتجر
history-debit = خصمه المتجر
history-payback = رد عملية الدفع رقم { $number }
history-payback-freed = لم تُرَد عملية الدفع رقم { $number } في النهاية
history-other = غير ذلك
payments = <b>💳 مدفوعاتك</b>

    يُرجى الضغط على واحدة لرؤية كل تفاصيلها.
payments-empty = <b>💳 مدفوعاتك</b>

    لا مدفوعات هنا.
payment-label-pending = ⏳ دفع { $payment } · { $amount } · { $at }
payment-label-succeeded = ✅ دفع { $payment } · { $amount } · { $at }
payment-label-failed = ❌ دفع { $payment } · { $amount } · { $at }
payment-label-expired = ⌛ دفع { $payment } · { $amount } · { $at }
payment-label-review = 🔍 دفع { $payment } · { $amount } · { $at }
button-history = 📜 السجل
button-payments = 💳 المدفوعات
button-page-only = · { $page } ·
toast-page-only = صفحة { $page }

paysupport = <b>💬 المساعدة في الدفع</b>

    المال الذي يصل يُضاف تلقائيًا، ولو تأخر. إذا استغرقت عملية دفع أكثر من ساعة، أو كان فيها خطأ، يُرجى إخبارنا: نحن مسؤولون عن كل عملية دفع تتم هنا. ولا يستطيع دعم Telegram نفسه المساعدة فيها.

    { "\u200F" }{ $which }
paysupport-which = ما عملية الدفع المقصودة؟
paysupport-none = لا مدفوعات لديك بعد.
paysupport-payment = <b>💬 المساعدة في عملية الدفع رقم { $payment }</b>

    { "\u200F" }{ $advice }

    { "\u200F" }{ $contact }
    يُرجى ذكر هذا: عملية الدفع <code>{ $payment }</code> ({ $method })، العميل <code>{ $customer }</code>.
paysupport-copied = عملية الدفع رقم { $payment }؛ العميل رقم { $customer }
paysupport-pending = ما زالت بانتظار دفعك. بعد الدفع يُشحن رصيدك تلقائيًا، ولا داعي للدفع مرتين.
paysupport-succeeded = وصلت وأُضيفت إلى رصيدك. إن كان المبلغ غير صحيح أو أردت استعادة مالك، يُرجى مراسلتنا.
paysupport-failed = لم تنجح ولم يُضَف شيء. إن خُصم منك مال رغم ذلك، فسيصل إلى هنا تلقائيًا أو يعود إليك؛ وبعد ساعة يُرجى مراسلتنا.
paysupport-expired = لم يصل الدفع في الوقت المحدد. إن دفعت في اللحظة الأخيرة، فسيصل المال إلى هنا تلقائيًا؛ وبعد ساعة يُرجى مراسلتنا.
paysupport-review = يراجعها شخص من الفريق الآن. يُرجى عدم الدفع مرة أخرى.

## Staff: services, keys, the team and broadcasts

manage-ask = <b>🛍 تعديل خدمة</b>

    للبيع: { $on }. متوقفة عن البيع: { $off }.

    ✍️ أي خدمة؟ يُرجى إرسال رقمها أو كلمات من اسمها.
manage-found = <b>🔎 خدمات تطابق «{ $words }»</b>

    ما الخدمة المقصودة؟ يمكن أيضًا إرسال كلمات أخرى.
manage-off-sale = <b>⏸ خدمات متوقفة عن البيع</b>

    لا يرى العملاء هذه الخدمات.
manage-off-sale-none = <b>⏸ خدمات متوقفة عن البيع</b>

    لا يوجد منها شيء: كل الخدمات للبيع.
button-off-sale = ⏸ متوقفة { $number }
button-service-on = 🟢 { $number } · { $name }
button-service-off = ⏸ { $number } · { $name }

manage-service = <b>الخدمة { $number } · { $service }</b>
    الفئة: { $category } · { $type }

    { "\u200F" }{ $state }
    💰 السعر: <b>{ $rate }</b>
    { "\u200F" }{ $margin }
    📏 من { $min } إلى { $max }
    { "\u200F" }{ $can }
    { "\u200F" }{ $source }
    { "\u200F" }{ $aliases }
manage-on = 🟢 للبيع
manage-off = ⏸ متوقفة مؤقتًا: ليست للبيع
manage-vanished = 🚫 متوقفة عن البيع: لم تعد لدى مزوّدها
manage-per-thousand = { $rate } لكل 1000
manage-per-order = { $rate } للطلب الواحد
manage-margin = 🏭 التكلفة: { $cost }، الربح: { $margin } ({ $over } فوق التكلفة)
manage-loss = ⚠️ التكلفة: { $cost }، أي أن كل بيعة تخسر { $margin } ({ $over } تحت التكلفة)
manage-cost-unknown = 🏭 التكلفة: لم يذكرها المزوّد
manage-by-hand = 🏭 التكلفة: غير معروفة، فالتنفيذ من فريقكم
manage-can-refill = تعويض النقص
manage-can-cancel = الإلغاء
manage-can-dripfeed = التنفيذ على مراحل
manage-can = 🛟 المتاح: { $can }
manage-can-nothing = 🛟 لا تعويض نقص ولا إلغاء ولا تنفيذ على مراحل
manage-source = 🚚 من المزوّد { $provider }، ورقمها لديه { $theirs }
manage-source-hand = 🙌 تُنفَّذ يدويًا
manage-aliases = 🏷 أسماء أخرى: { $names }
manage-aliases-none = 🏷 لا أسماء أخرى
button-pause = ⏸ إيقاف مؤقت
button-resume-sale = ▶️ طرح للبيع
button-set-rate = 💰 تحديد السعر
button-set-markup = 📈 تحديد نسبة الزيادة
button-add-alias = 🏷 إضافة اسم
button-remove-alias = 🏷 حذف اسم
button-as-customer = 👁 كما يراها العميل

manage-ask-rate = <b>💰 سعر جديد للخدمة { $number } · { $service }</b>

    الآن: { $rate }
    { "\u200F" }{ $margin }

    ✍️ يُرجى إرسال السعر الجديد، مثل 1.25.
manage-ask-markup = <b>📈 نسبة الزيادة للخدمة { $number } · { $service }</b>

    الآن: { $rate }
    { "\u200F" }{ $margin }

    ✍️ يُرجى إرسال النسبة فوق التكلفة، مثل 50 أو 12.5.
manage-ask-alias = <b>🏷 اسم آخر للخدمة { $number } · { $service }</b>

    ✍️ يُرجى إرسال اسم يمكن للعملاء الطلب به، مثلًا كما ينطقونه هم.
manage-aliases-ask = <b>🏷 أسماء الخدمة { $number } · { $service }</b>

    أي اسم يُحذف؟

manage-title-pause = ⏸ إيقاف الخدمة { $number } · { $service }
manage-title-resume = ▶️ طرح الخدمة { $number } · { $service } للبيع
manage-title-rate = 💰 سعر جديد للخدمة { $number } · { $service }
manage-title-markup = 📈 نسبة زيادة جديدة للخدمة { $number } · { $service }
manage-title-alias = 🏷 اسم آخر للخدمة { $number } · { $service }
manage-title-unalias = 🏷 حذف اسم من الخدمة { $number } · { $service }
manage-old-new = الآن: { $old }
    بعد ذلك: <b>{ $new }</b>
manage-change-rate = الآن: { $old }
    بعد ذلك: <b>{ $new }</b>
    { "\u200F" }{ $margin }
manage-change-markup = الآن: { $old }
    بعد ذلك: <b>{ $new }</b>، أي { $over } فوق التكلفة
    { "\u200F" }{ $margin }
manage-change-alias = الأسماء الأخرى الآن: { $names }
    الجديد: <b>{ $name }</b>
manage-change-unalias = الأسماء الأخرى الآن: { $names }
    المحذوف: <b>{ $name }</b>
manage-why = { "\u200F" }<b>{ $title }</b>

    { "\u200F" }{ $change }

    ✍️ لماذا؟ يُرجى اختيار سبب أو كتابته. يبقى السبب في السجل.
manage-confirm = { "\u200F" }<b>{ $title }؟</b>

    { "\u200F" }{ $change }

    { "\u200F" }{ $consequence }
    📝 السبب: { $reason }
manage-then-pause = 👉 لن يجدها العملاء بعد الآن، وتُرفض عروض السعر المفتوحة. أما الطلبات المسجّلة فتستمر.
manage-then-resume = 👉 يمكن للعملاء طلبها فورًا.
manage-then-rate = 👉 يسري فورًا: يُسأل العملاء أصحاب عروض السعر المفتوحة مرة أخرى. والطلبات المسجّلة تحتفظ بسعرها.
manage-then-markup = 👉 يسري فورًا: يُسأل العملاء أصحاب عروض السعر المفتوحة مرة أخرى. والطلبات المسجّلة تحتفظ بسعرها.
manage-then-alias = 👉 من يطلب «{ $name }» في المحادثة أو عبر API يحصل على هذه الخدمة.
manage-then-unalias = 👉 لن تُفهم بعد الآن طلبات «{ $name }» في المحادثة أو عبر API.
manage-then-sync = 🔄 المزامنة القادمة مع { $provider } تحدد السعر من جديد بنسبة الزيادة الخاصة به.
button-yes-pause = ⏸ نعم، إيقافها
button-yes-resume = ▶️ نعم، طرحها للبيع
button-yes-rate = ✅ نعم، هذا السعر
button-yes-markup = ✅ نعم، هذه النسبة
button-yes-alias = ✅ نعم، إضافة الاسم
button-yes-unalias = 🏷 نعم، حذف الاسم
manage-done-pause = الخدمة رقم { $number } متوقفة الآن.
manage-done-resume = الخدمة رقم { $number } للبيع الآن.
manage-done-rate = سعر الخدمة رقم { $number } الآن { $rate }.
manage-done-markup = سعر الخدمة رقم { $number } الآن { $rate }.
manage-done-alias = أصبح للخدمة رقم { $number } اسم آخر هو «{ $name }».
manage-done-unalias = لم يعد للخدمة رقم { $number } الاسم «{ $name }».
note-manage-done = ✅ تم: { $done }
toast-manage-done = تم هذا من قبل: { $done }
note-manage-changed = 🔄 تغيرت الخدمة في هذه الأثناء، فلم يُنفَّذ شيء. هذا وضعها الآن.
error-alias-known = لهذه الخدمة الاسم «{ $value }» من قبل.
error-rate-as-it-is = هذا هو السعر الحالي أصلًا: { $value }
reason-provider-trouble = مشكلة لدى المزوّد
reason-complaints = شكاوى
reason-no-demand = لا يطلبها أحد
reason-works-again = عادت للعمل
reason-cost-changed = تغيرت التكلفة
reason-competition = المنافسة
reason-customers-say-so = هكذا يسميها العملاء

keys = <b>🔑 مفاتيح API</b>

    { "\u200F" }{ $lines }
keys-none = <b>🔑 مفاتيح API</b>

    لا مفاتيح بعد. بالمفتاح يستطيع مصمم روبوت محادثة أن يطلب عبر API.
keys-line = { $mark } <b>المفتاح { $number }</b> · { $owner } · <code>{ $hint }…</code>
    الصلاحيات: { $scopes }
    { "\u200F" }{ $used }
keys-house = المتجر نفسه
keys-partner = { $name }
button-key = المفتاح { $number } · { $owner }
button-new-key = ➕ مفتاح جديد
scope-all = كل الصلاحيات
scope-read = رؤية الأسعار والطلبات
scope-order = تسجيل الطلبات
scope-topup = شحن المحافظ
key-used = آخر استخدام: { $at }
key-unused = لم يُستخدم قط
key-valid = 🟢 صالح
key-valid-until = 🟢 صالح حتى { $at }
key-expired = ⛔ انتهت صلاحيته { $at }
key-revoked = ⛔ أُلغي { $at }
key = <b>🔑 المفتاح { $number } ({ $owner })</b>

    { "\u200F" }{ $state }
    يبدأ بـ: <code>{ $hint }</code>
    الصلاحيات: { $scopes }
    أُنشئ: { $created }
    { "\u200F" }{ $used }
button-revoke = ⛔ إلغاء المفتاح
key-why = <b>⛔ إلغاء المفتاح { $number } ({ $owner })</b>

    يبدأ بـ: <code>{ $hint }</code>
    { "\u200F" }{ $used }

    ✍️ لماذا؟ يُرجى اختيار سبب أو كتابته. يبقى السبب في السجل.
key-revoke = <b>⛔ هل تريد إلغاء المفتاح { $number } ({ $owner })؟</b>

    يبدأ بـ: <code>{ $hint }</code>
    { "\u200F" }{ $used }

    { "\u200F" }{ $consequence }
    📝 السبب: { $reason }
key-then-revoked = 👉 كل ما يستخدمه يتوقف خلال 5 ثوانٍ نهائيًا. لا يمكن استعادة مفتاح، لكن يمكن إنشاء مفتاح جديد.
button-yes-revoke = ⛔ نعم، إلغاء المفتاح { $number }
note-key-revoked = ⛔ تم إلغاء المفتاح { $number } ({ $owner }).
toast-key-revoked = أُلغي المفتاح { $number } من قبل.
key-owner = <b>🔑 مفتاح جديد: لمن؟</b>

    ✍️ يُرجى إرسال اسم الشريك، جديدًا كان أو معروفًا، أو الاختيار أدناه. العملاء القادمون عبر مفتاح شريك يتبعون ذلك الشريك.
button-key-house = 🏠 المتجر نفسه
key-terms = <b>🔑 مفتاح جديد ({ $owner })</b>

    { "\u200F" }{ $who }

    ما المسموح له؟ الضغط يغيّر الاختيار.
key-terms-house = يخدم العملاء أنفسهم الذين يخدمهم هذا البوت.
key-terms-new = الاسم «{ $name }» لشريك جديد يُنشأ مع هذا المفتاح.
key-terms-partner = لهذا الشريك حاليًا { $count ->
    [zero] لا مفاتيح
    [one] مفتاح واحد
    [two] مفتاحان
    [few] { $count } مفاتيح
    [many] { $count } مفتاحًا
   *[other] { $count } مفتاح
  }.
button-scope-on-read = ☑️ رؤية الأسعار والطلبات
button-scope-off-read = ⬜ رؤية الأسعار والطلبات
button-scope-on-order = ☑️ تسجيل الطلبات
button-scope-off-order = ⬜ تسجيل الطلبات
button-scope-on-topup = ☑️ شحن المحافظ
button-scope-off-topup = ⬜ شحن المحافظ
button-make-key = 🔑 إنشاء المفتاح
key-once = <b>🔑 المفتاح { $number } ({ $owner })</b>

    { "\u200F" }<code>{ $secret }</code>

    { "\u200F" }{ $where }
    ⚠️ يُرجى نسخه الآن. تحذف هذه الرسالة نفسها، والمهلة بالثواني: { $seconds }. ولا يستطيع أحد إظهار المفتاح مرة أخرى. من يملكه يستطيع إنفاق أموال عملائه.
key-where = العنوان: <code>{ $url }/api.php</code>
button-copy-key = 📋 نسخ المفتاح
toast-key-made = أُنشئ المفتاح { $number } من قبل. وهو ظاهر في الرسالة أعلاه.
error-scope-needed = يجب أن يُسمح للمفتاح بشيء. يُرجى اختيار صلاحية واحدة على الأقل.
error-invalid-partner-name = يجب أن يكون اسم الشريك من حرف واحد على الأقل وألا يكون «house»، والحد الأقصى لعدد الأحرف { $most }. يُرجى إرسال اسم آخر.
error-key-not-found = لا يوجد مفتاح كهذا، أو أُلغي من قبل.
error-partner-not-found = لا يوجد شريك كهذا.
reason-leaked = تسرّب المفتاح
reason-unused = لم تعد له حاجة
reason-replaced = حل محله مفتاح آخر

team = <b>👥 من يدير المتجر</b>

    { "\u200F" }{ $lines }
team-line = الاسم: <b>{ $name }</b> · { $role } · <code>{ $id }</code>
team-line-fixed = الاسم: <b>{ $name }</b> · { $role } · <code>{ $id }</code> · من الإعدادات
button-member = { $name }
button-hire = ➕ إضافة شخص
role-owner = مالك
role-manager = مدير
role-support = دعم
role-none = خارج الفريق
role-may-owner = 👑 <b>مالك</b>: كل شيء، ومنه المفاتيح والفريق.
role-may-manager = 🛠 <b>مدير</b>: أيضًا المحافظ والخدمات والرسائل الجماعية.
role-may-support = 💬 <b>دعم</b>: البحث عن الطلبات والعملاء ورؤية حالتهم.
member = <b>👤 الاسم: { $name }</b>
    الرقم: <code>{ $id }</code>

    { "\u200F" }{ $may }
    منذ { $at }، والإضافة من { $by }
member-self = <b>👤 الاسم: { $name }، وهذا حسابك</b>
    الرقم: <code>{ $id }</code>

    { "\u200F" }{ $may }
    منذ { $at }، والإضافة من { $by }

    يمكن لمالك آخر تغيير دورك.
member-fixed = <b>👤 الاسم: { $name }</b>
    الرقم: <code>{ $id }</code>

    { "\u200F" }{ $may }
    هذا المالك مذكور في إعدادات المتجر، فلا يمكن تغييره إلا هناك.
button-other-role = 🔁 دور آخر
button-dismiss = 🚪 إخراج
team-hire = <b>➕ إضافة شخص</b>

    ✍️ يُرجى إرسال اسم الشخص مسبوقًا بعلامة @ إن كان قد فتح { "\u200E" }@{ $shop }، وإلا فرقمه في Telegram.
team-choose = <b>👤 الاسم: { $name }</b>
    الرقم: <code>{ $id }</code>

    بأي دور؟

    { "\u200F" }{ $lines }
team-choose-other = <b>👤 الاسم: { $name }</b>
    الرقم: <code>{ $id }</code>

    الآن: { $role }. أي دور بدلًا منه؟

    { "\u200F" }{ $lines }
button-role-owner = 👑 مالك
button-role-manager = 🛠 مدير
button-role-support = 💬 دعم
team-title-hire = 👤 منح دور: { $name }
team-title-dismiss = 🚪 إخراج من الفريق: { $name }
team-why = { "\u200F" }<b>{ $title }</b>
    الرقم: <code>{ $id }</code>

    الآن: { $old }
    بعد ذلك: <b>{ $new }</b>

    ✍️ لماذا؟ يُرجى اختيار سبب أو كتابته. يبقى السبب في السجل.
team-confirm = { "\u200F" }<b>{ $title }؟</b>
    الرقم: <code>{ $id }</code>

    الآن: { $old }
    بعد ذلك: <b>{ $new }</b>

    { "\u200F" }{ $consequence }
    📝 السبب: { $reason }
team-then-dismissed = 👉 كل ما يخص الفريق يُغلق أمام هذا الشخص من الخطوة التالية. ولا يتغير شيء بصفته عميلًا.
button-yes-hire = ✅ نعم، منح الدور
button-yes-dismiss = 🚪 نعم، إخراج
note-hired = ✅ دور { $name } الآن: { $role }.
note-dismissed = 🚪 تم إخراج { $name } من الفريق.
toast-hired = دور { $name } من قبل: { $role }.
toast-dismissed = تم إخراج { $name } من قبل.
team-you-hired = 👥 <b>دورك الآن في { $shop }: { $role }</b>

    قسم الإدارة يعرض ما ينتظرك، والقائمة بجانب حقل الكتابة تضم أوامرك.
team-you-dismissed = 👋 لم تعد ضمن فريق { $shop }. محفظتك وطلباتك تبقى كما هي.
error-own-role = هذا دورك أنت. يُرجى أن تطلب من مالك آخر تغييره.
error-owner-by-settings = هذا المالك مذكور في إعدادات المتجر. يُرجى تغييره هناك.
error-role-as-it-is = هذا هو دور الشخص أصلًا.
error-invalid-role = لا يوجد دور كهذا.
error-person-unknown = لا أعرف { $name }، إذ يجب فتح البوت أولًا. يُرجى إرسال الرقم في Telegram بدلًا من ذلك.
reason-joins-us = انضمام إلينا
reason-other-duties = مهام أخرى
reason-left-us = مغادرة الفريق

closing-why-close = <b>🔧 هل تريد إغلاق المتجر لفترة؟</b>

    يمكن للعملاء التصفح، لكن لا يمكنهم الطلب ولا شحن الرصيد، لا في المحادثة ولا عبر الواجهة البرمجية. الطلبات الجارية مستمرة، والمدفوعات التي بدأت تُضاف إلى الرصيد. ويمكن للموظفين فعل كل شيء.

    لماذا؟ اختر سببًا أو اكتب سببك. يبقى في السجل ولا يقرؤه العملاء.
closing-why-open = <b>🔓 هل تريد فتح المتجر من جديد؟</b>

    لماذا؟ اختر سببًا أو اكتب سببك. يبقى في السجل.
closing-message = <b>🔧 ماذا يقرأ العملاء؟</b>

    ✍️ أرسل بضع كلمات، مثل «نعود الساعة السادسة مساءً»، بحد أقصى { $most } حرفًا. تظهر كما هي بكل اللغات.
button-no-message = إغلاق من دون رسالة
closing-confirm-close = <b>🔧 هل تريد إغلاق المتجر أمام العملاء؟</b>

    من يريد الطلب أو شحن الرصيد يقرأ:
    { "\u200F" }<i>{ $told }</i>

    📝 السبب: { $reason }
closing-confirm-open = <b>🔓 هل تريد فتح المتجر أمام العملاء؟</b>

    يمكنهم الطلب وشحن الرصيد فورًا.
    📝 السبب: { $reason }
button-yes-close = 🔧 نعم، أغلق المتجر
button-yes-open = 🔓 نعم، افتح المتجر
closing-done-close = 🔧 المتجر مغلق أمام العملاء.
closing-done-open = 🔓 المتجر مفتوح من جديد.

export-ask = <b>📄 تصدير بصيغة CSV</b>

    ملف لجداول البيانات، الأحدث أولًا، بحد أقصى { $most } صفًا. ماذا تريد؟
export-orders = الطلبات
export-payments = المدفوعات
export-customers = العملاء
export-when = { "\u200F" }<b>📄 { $what }</b>

    لأي فترة؟ { $of }

    يبدأ اليوم عند منتصف الليل ({ $zone }).
export-of-orders = يُحسب وقت تقديم الطلب.
export-of-payments = يُحسب وقت طلب الدفع.
export-of-customers = من انضموا في تلك الفترة، بأرصدتهم الحالية.
period-today = اليوم
period-week = آخر 7 أيام
period-thirty = آخر 30 يومًا
period-month = هذا الشهر
period-before = الشهر الماضي
period-all = كل شيء
export-ready = { "\u200F" }📄 <b>{ $what }</b> · { $period }
    عدد الصفوف: { $number }
export-ready-part = { "\u200F" }📄 <b>{ $what }</b> · { $period }
    هذه أحدث الصفوف وعددها { $number }، ويوجد غيرها. اختر فترة أقصر للباقي.
export-failed = { "\u200F" }📄 <b>{ $what }</b> · { $period }
    تعذّر إنشاء الملف. يُرجى المحاولة لاحقًا.

announcement = { $text }
broadcast-write-first = <b>📣 مراسلة العملاء</b>

    ✍️ يُرجى إرسال الرسالة كما يجب أن تكون. ستظهر لك قبل إرسال أي شيء.
broadcast-write = <b>📣 مراسلة العملاء</b>

    ✍️ يُرجى إرسال الرسالة كما يجب أن تكون. ستظهر لك قبل إرسال أي شيء.

    <b>آخر الرسائل</b>
    { "\u200F" }{ $lines }
broadcast-line = رسالة <b>{ $broadcast }</b> · { $at } · { $state } · { $sent } من { $total }
    { "\u200F" }<i>{ $beginning }</i>
broadcast-is-sending = جارٍ الإرسال
broadcast-is-stopped = متوقفة
broadcast-is-done = مكتملة
button-broadcast-open = 📣 جارٍ إرسال الرسالة { $broadcast }
audience-all = الجميع
audience-language = من لغتهم { $language }
broadcast-draft = <b>📣 هكذا ستبدو</b>

    <blockquote>{ $text }</blockquote>

    👥 إلى: { $audience }، وعدد المحادثات { $count ->
    [zero] صفر
    [one] واحدة
    [two] اثنتان
    [few] { $count }
    [many] { $count }
   *[other] { $count }
  }. باستثناء من أوقف الرسائل ومن حظر البوت.
    ✍️ لاستبدالها يُرجى إرسال نص آخر.
broadcast-draft-nobody = <b>📣 هكذا ستبدو</b>

    <blockquote>{ $text }</blockquote>

    👥 إلى: { $audience }، ولا أحد منهم حاليًا. يُرجى اختيار لمن تُرسل.
button-broadcast-audience = 👥 لمن؟
button-broadcast-test = 🧪 إرسالها إليّ
button-broadcast-anew = ✍️ كتابة من جديد
button-broadcast-next = 📣 إرسال إلى { $count ->
    [zero] لا أحد
    [one] محادثة واحدة
    [two] محادثتين
    [few] { $count } محادثات
    [many] { $count } محادثة
   *[other] { $count } محادثة
  }…
note-broadcast-rewritten = ✍️ تم استبدال النص.
toast-broadcast-tested = إنها أعلاه، تمامًا كما تصل إلى العملاء.
toast-broadcast-dropped = تم التخلي عنها. لم يُرسل شيء.
broadcast-audience = <b>👥 لمن هذه الرسالة؟</b>

    الآن: { $audience }.
button-audience-all = 🌍 الجميع · { $number }
button-audience = لغة { $language } · { $number }
broadcast-confirm = <b>📣 هل تريد إرسالها إلى { $count ->
    [zero] لا أحد
    [one] محادثة واحدة
    [two] محادثتين
    [few] { $count } محادثات
    [many] { $count } محادثة
   *[other] { $count } محادثة
  }؟</b>

    إلى: { $audience }.
    { "\u200F" }<i>{ $beginning }</i>

    👉 يبدأ الإرسال فورًا، نحو عشرين رسالة في الثانية. يمكن إيقافه، لكن ما أُرسل لا يُسترجع.
button-broadcast-send = 📣 نعم، إلى { $count ->
    [zero] لا أحد
    [one] محادثة واحدة
    [two] محادثتين
    [few] { $count } محادثات
    [many] { $count } محادثة
   *[other] { $count } محادثة
  }
toast-broadcast-begun = بدأ إرسال الرسالة الجماعية رقم { $broadcast } من قبل. لا تُرسل مرتين.
broadcast-sending = <b>📣 جارٍ إرسال الرسالة الجماعية رقم { $broadcast }</b>

    التقدم: { $bar } { $percent }
    أُرسلت: { $sent }. فشلت: { $failed }. من أصل: { $total }.

    إلى: { $audience }.
    { "\u200F" }<i>{ $beginning }</i>
broadcast-done = <b>✅ اكتمل إرسال الرسالة الجماعية رقم { $broadcast }</b>

    أُرسلت: { $sent }. فشلت: { $failed }. من أصل: { $total }.

    إلى: { $audience }.
    { "\u200F" }<i>{ $beginning }</i>
broadcast-stopped = <b>✋ أُوقف إرسال الرسالة الجماعية رقم { $broadcast }</b>

    التقدم: { $bar } { $percent }
    أُرسلت: { $sent }. فشلت: { $failed }. من أصل: { $total }.

    إلى: { $audience }.
    { "\u200F" }<i>{ $beginning }</i>
button-broadcast-stop = ✋ إيقاف
button-broadcast-new = 📣 رسالة جديدة
button-broadcast-see = 📣 عرضها
broadcast-stop = <b>✋ هل تريد إيقاف الرسالة الجماعية رقم { $broadcast }؟</b>

    حتى الآن: { $sent } من { $total }.

    👉 من لم تصله الرسالة بعد فلن تصله. ولا يمكن استئناف الإرسال.
button-broadcast-stop-yes = ✋ نعم، إيقافها
button-broadcast-stop-no = تركها تستمر
toast-broadcast-stopped = تم الإيقاف.
news-broadcast-done = ✅ <b>اكتمل إرسال الرسالة الجماعية رقم { $broadcast }</b>
    أُرسلت: { $sent }. فشلت: { $failed }. من أصل: { $total }.
error-announcement-too-long = النص طويل جدًا: عدد أحرفه { $length }، والحد الأقصى { $most }. يُرجى اختصاره.
error-broadcast-nobody = لا أحد لتُرسل إليه. يُرجى اختيار لمن هي.

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
button-send-on = 📤 إرسال إلى صديق
button-order-number = 📦 الطلب رقم { $order }
button-service-page = ℹ️ الخدمة
toast-favourite = أصبحت في مفضلتك.
toast-unfavourite = لم تعد في مفضلتك.

categories = <b>🛍 الخدمات</b>

    يُرجى اختيار فئة أو كتابة ما تبحث عنه: <i>insta likes</i>
categories-none = <b>🛍 الخدمات</b>

    لا شيء للبيع حاليًا. يُرجى العودة بعد قليل.
category = { "\u200F" }<b>{ $name }</b>

    { "\u200F" }{ $about }
category-none = { "\u200F" }<b>{ $name }</b>

    لم يبقَ شيء في هذه الفئة. يُرجى اختيار فئة أخرى.
goods-rates = الأسعار لكل 1000.
goods-rates-mixed = الأسعار لكل 1000، وأسعار الباقات للباقة كاملة.
goods-rates-package = الأسعار للباقة كاملة.
goods-line = { "\u200F" }{ $number }. { $name }

favourites = <b>⭐ المفضلة</b>

    { "\u200F" }{ $parts }
favourites-none = <b>⭐ المفضلة</b>

    { "\u200F" }{ $parts }
favourites-how = لا شيء هنا بعد. عند فتح خدمة تعجبك والضغط على «إضافة إلى المفضلة» ستجدها هنا.
favourites-gone = { $count ->
    [zero] كلها للبيع حاليًا.
    [one] واحدة منها ليست للبيع حاليًا.
    [two] اثنتان منها ليستا للبيع حاليًا.
    [few] منها { $count } خدمات ليست للبيع حاليًا.
    [many] منها { $count } خدمة ليست للبيع حاليًا.
   *[other] منها { $count } خدمة ليست للبيع حاليًا.
  }

service = { $parts }
service-title = { "\u200F" }<b>{ $name }</b>
    الفئة: { $category } · رقم { $number }
service-rate = 💵 السعر <b>{ $rate }</b> لكل 1000
service-rate-package = 💵 السعر <b>{ $rate }</b> للباقة
discount = 🏷 بدلًا من <s>{ $public }</s>: توفّر <b>{ $saved }</b>
service-range = 🔢 من { $min } إلى { $max } في الطلب الواحد
service-range-posts = 🔢 من { $min } إلى { $max } لكل منشور
service-by-post = 📝 المنشورات الجديدة للملف الشخصي تحصل عليها تلقائيًا
service-by-line = 📝 النصوص منك، نص في كل سطر، وكل سطر يُحتسب واحدًا
service-time = ⏱ في المتوسط: { $time }
span-from-to = { $least }–{ $most }
span-seconds = { $count ->
    [zero] { $number } ثانية
    [one] { $number } ثانية
    [two] { $number } ثانية
    [few] { $number } ثوانٍ
    [many] { $number } ثانية
   *[other] { $number } ثانية
  }
span-minutes = { $count ->
    [zero] { $number } دقيقة
    [one] { $number } دقيقة
    [two] { $number } دقيقة
    [few] { $number } دقائق
    [many] { $number } دقيقة
   *[other] { $number } دقيقة
  }
span-hours = { $count ->
    [zero] { $number } ساعة
    [one] { $number } ساعة
    [two] { $number } ساعة
    [few] { $number } ساعات
    [many] { $number } ساعة
   *[other] { $number } ساعة
  }
span-days = { $count ->
    [zero] { $number } يوم
    [one] { $number } يوم
    [two] { $number } يوم
    [few] { $number } أيام
    [many] { $number } يوم
   *[other] { $number } يوم
  }
span-weeks = { $count ->
    [zero] { $number } أسبوع
    [one] { $number } أسبوع
    [two] { $number } أسبوع
    [few] { $number } أسابيع
    [many] { $number } أسبوع
   *[other] { $number } أسبوع
  }
service-refill = ♻️ ما ينقص يمكن تعويضه
service-no-refill = ➖ لا تعويض إذا نقصت الأعداد
service-cancel = ✋ يمكن الإلغاء أثناء التنفيذ
service-no-cancel = ➖ لا يمكن الإلغاء بعد البدء
service-dripfeed = 💧 يمكن التنفيذ على مراحل
service-example = على سبيل المثال: { $quantity } بسعر <b>{ $total }</b>
service-about = { "\u200F" }<i>{ $about }</i>
service-gone = { "\u200F" }<b>{ $name }</b>

    😔 هذه الخدمة لم تعد للبيع. وهذه أقرب الخدمات إليها:
service-gone-blank = { "\u200F" }<b>{ $name }</b>

    😔 هذه الخدمة لم تعد للبيع. يُرجى اختيار خدمة أخرى.
error-service-gone = هذه الخدمة لم تعد للبيع. يُرجى اختيار خدمة أخرى.
error-catalogue-changed = تغيرت الخدمات في هذه الأثناء. يُرجى الاختيار من جديد.

search = <b>🔎 بحث</b>

    عمّ تبحث؟ يُرجى كتابة بضع كلمات، مثل <i>insta likes</i>، أو رقم خدمة.
button-seek = ⌨️ البحث أثناء الكتابة
search-found = <b>🔎 بحث: { $words }</b>
    { "\u200F" }{ $count ->
        [zero] لا خدمات مطابقة.
        [one] خدمة واحدة مطابقة.
        [two] خدمتان مطابقتان.
        [few] عدد الخدمات المطابقة { $count }.
        [many] عدد الخدمات المطابقة { $count }.
       *[other] عدد الخدمات المطابقة { $count }.
    } { $about }
search-near = <b>🔎 بحث: { $words }</b>

    لم أجد خدمة كهذه. وهذه أقرب الخدمات إليها:
search-none = <b>🔎 بحث: { $words }</b>

    لم أجد شيئًا. يُرجى تجربة كلمات أخرى أو تصفح الخدمات.
search-link = <b>🔗 ما المطلوب لرابطك؟</b>
    الرابط: <code>{ $link }</code>

    { "\u200F" }{ $about }
search-link-none = <b>🔗 رابطك</b>
    الرابط: <code>{ $link }</code>

    لا خدمات لدي لروابط هذا الموقع. يُرجى تصفح الخدمات.

inline-about = السعر { $rate } لكل 1000 · { $category }
inline-about-package = السعر { $rate } للباقة · { $category }
inline-near = لا شيء مطابق تمامًا. هذه أقرب الخدمات ›
inline-none = لا شيء معروض للبيع الآن. فتح المتجر ›
inline-invitation = 🎁 دعوة صديق إلى المتجر
inline-invitation-card = <b>متجر { $shop }: إعجابات ومتابعون ومشاهدات لصفحاتك</b>

    السعر الدقيق يظهر لك قبل الطلب، وما لا يُنفَّذ يعود ثمنه إلى محفظتك تلقائيًا.
button-visit-shop = 🛍 فتح المتجر

ask = { $parts }
ask-service = 🛒 الخدمة: <b>{ $name }</b>
ask-now = الآن: <code>{ $value }</code>
ask-link-url = <b>أي رابط؟</b> يُرجى إرسال عنوان الصفحة أو المنشور، مثل:
    { "\u200F" }<code>{ $example }</code>

    يجب أن يكون عامًا ليراه الجميع.
ask-link-profile = <b>أي ملف شخصي؟</b> يُرجى إرسال رابطه أو اسمه مع علامة @، مثل:
    { "\u200F" }<code>{ $example }</code>

    يجب أن يكون عامًا ليراه الجميع.
ask-link-any = <b>لأي شيء؟</b> يُرجى إرسال الرابط أو الاسم الذي يخصه الطلب، مثل:
    { "\u200F" }<code>{ $example }</code>
ask-link-none = <b>لأي شيء؟</b>
ask-quantity = <b>كم العدد؟</b> يُرجى الاختيار أو كتابة عدد من { $min } إلى { $max }.

    { "\u200F" }{ $rate }
ask-comments = <b>أي تعليقات؟</b> يُرجى إرسالها في رسالة واحدة، تعليق في كل سطر.
ask-comments-counted = <b>أي تعليقات؟</b> يُرجى إرسالها في رسالة واحدة، تعليق في كل سطر: من { $min } إلى { $max }. كل سطر تعليق واحد.
ask-usernames = <b>أي أسماء مستخدمين؟</b> يُرجى إرسالها في رسالة واحدة، اسم في كل سطر.
ask-usernames-counted = <b>أي أسماء مستخدمين؟</b> يُرجى إرسالها في رسالة واحدة، اسم في كل سطر: من { $min } إلى { $max }.
ask-keywords = <b>أي كلمات مفتاحية؟</b> يُرجى إرسالها في رسالة واحدة، كلمة في كل سطر.
ask-hashtags = <b>أي وسوم؟</b> يُرجى إرسالها في رسالة واحدة، وسم في كل سطر، مثل <i>#travel</i>.
ask-hashtag = <b>أي وسم؟</b> مثل <i>#travel</i>.
ask-username = <b>أي اسم مستخدم؟</b> يُرجى إرساله كما هو في الملف الشخصي، مثل <i>@name</i>.
ask-media = <b>أي منشور؟</b> يُرجى إرسال رابطه: ستتم الإشارة إلى من أعجبهم.
ask-groups = <b>أي مجموعات؟</b> يُرجى إرسال روابطها، رابط في كل سطر.
ask-answer-number = <b>أي إجابة في الاستطلاع؟</b> يُرجى إرسال رقمها بالعدّ من الأعلى.
ask-min = <b>كم على الأقل لكل منشور جديد؟</b> من { $min } إلى { $max }.
ask-max = <b>كم على الأكثر لكل منشور جديد؟</b> من { $min } إلى { $max }. يُختار العدد عشوائيًا بين الاثنين.
ask-posts = <b>لكم منشورًا جديدًا؟</b>
ask-old-posts = <b>لكم منشورًا موجودًا من قبل؟</b> يمكنك تخطي هذا.
ask-delay = <b>بعد كم دقيقة من النشر يبدأ؟</b> يمكنك تخطي هذا.
ask-expiry = <b>حتى أي يوم؟</b> يُرجى كتابته بصيغة يوم/شهر/سنة، مثل <i>31/12/2030</i>. يمكنك تخطي هذا.
ask-runs = <b>💧 على كم مرحلة؟</b> في كل مرحلة { $quantity }، فمرحلتان تعنيان ضعف العدد وضعف السعر.
ask-interval = <b>💧 كم دقيقة بين مرحلة وأخرى؟</b>
ask-country = <b>من أي بلد؟</b> يُرجى كتابة اسمه أو رمزه من حرفين. يمكنك تخطي هذا.
ask-device = <b>من أي أجهزة؟</b> مثل <i>desktop</i> أو <i>mobile</i>. يمكنك تخطي هذا.
ask-type-of-traffic = <b>ما نوع الزيارات؟</b> مثل <i>direct</i> أو <i>social</i> أو <i>search</i>. يمكنك تخطي هذا.
ask-google-keyword = <b>أي كلمات في محرك البحث؟</b> يمكنك تخطي هذا.
ask-referring-url = <b>من أي صفحة يأتون؟</b> يُرجى إرسال رابطها. يمكنك تخطي هذا.

button-quantity = { $quantity } بسعر { $total }
button-number = { $count }
button-minutes = { $count } د
button-hours = { $count } س
button-keep = ✅ { $value }
button-skip-all = تخطي الباقي
button-at-once = دفعة واحدة
note-understood = ✍️ فهمت العدد هكذا: <b>{ $number }</b>.
note-lines-added = ✍️ تمت الإضافة. عدد الأسطر الآن { $count ->
    [zero] صفر
    [one] واحد
    [two] اثنان
    [few] { $count }
    [many] { $count }
   *[other] { $count }
  }.

quote = { $parts }
quote-title = <b>🧾 طلبك</b>
quote-service = 🛍 الخدمة: <b>{ $name }</b>
quote-link = 🔗 الرابط: <code>{ $link }</code>
quote-quantity = 🔢 الكمية: { $quantity }
quote-runs = 🔢 الكمية { $quantity }: مراحل عددها { $runs }، في كل منها { $each }، بفاصل { $count ->
    [zero] لحظات
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
  }
quote-posts = 🔢 الكمية بحد أقصى { $quantity }: منشورات عددها { $posts }، لكل منها بحد أقصى { $most }
quote-input = { "\u200F" }▫️ { $name }: { $value }
quote-lines = { $count ->
    [zero] لا شيء «{ $first }»
    [one] «{ $first }»
    [two] اثنان، أولهما «{ $first }»
    [few] عددها { $count }، أولها «{ $first }»
    [many] عددها { $count }، أولها «{ $first }»
   *[other] عددها { $count }، أولها «{ $first }»
  }
quote-was = قبل ذلك: <s>{ $was }</s>
quote-total = المجموع: <b>{ $total }</b>
quote-checked = <i>إذا تغيّر السعر قبل الطلب فسأسألك من جديد.</i>
quote-balance = الرصيد: { $balance }، وبعد الطلب { $after }
quote-short = ⚠️ رصيدك { $balance }، وينقصه <b>{ $missing }</b>.
quote-elsewhere = ⚠️ يقود هذا الرابط إلى موقع غير الموقع الذي تخصّه الخدمة. يرجى التحقق منه مرة أخرى.
quote-running = ⚠️ الطلب رقم { $order } للرابط نفسه ما زال جاريًا. لا يمكن التمييز بين طلبين معًا، فالأفضل انتظار انتهائه.
quote-stale = { "\u200F" }<b>{ $name }</b>

    تغيرت هذه الخدمة منذ بدأت. يُرجى المتابعة لمعرفة المطلوب الآن.

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
input-min = لكل منشور، على الأقل
input-max = لكل منشور، على الأكثر
input-posts = المنشورات الجديدة
input-old-posts = المنشورات القديمة
input-delay = التأخير بالدقائق
input-expiry = حتى
input-country = البلد
input-device = الجهاز
input-type-of-traffic = نوع الزيارات
input-google-keyword = كلمات البحث
input-referring-url = مصدر الزيارات
input-runs = عدد المراحل
input-interval = الدقائق بين المراحل
input-quoted = «{ $name }»
input-between = { "، " }

button-confirm = ✅ طلب بسعر { $total }
button-topup-exactly = 💳 شحن { $missing } بالضبط
button-pay-order = ⚡ دفع { $amount } الآن
button-change = ✏️ { $what }
button-in-parts = 💧 على مراحل
button-in-parts-change = 💧 المراحل
toast-price-changed = تغير السعر في هذه الأثناء. يُرجى الاطلاع على السعر الجديد والتأكيد مرة أخرى.
toast-already-placed = سُجّل الطلب رقم { $order } من قبل. لم يُسجَّل مرتين.
toast-already-placed-many = { $count ->
    [zero] لم يُسجَّل أي طلب.
    [one] سُجّل هذا الطلب من قبل. لم يُسجَّل مرتين.
    [two] سُجّل هذان الطلبان من قبل. لم يُسجَّلا مرتين.
    [few] سُجّلت هذه الطلبات من قبل، وعددها { $count }. لم يُسجَّل أي منها مرتين.
    [many] سُجّلت هذه الطلبات من قبل، وعددها { $count }. لم يُسجَّل أي منها مرتين.
   *[other] سُجّلت هذه الطلبات من قبل، وعددها { $count }. لم يُسجَّل أي منها مرتين.
  }
error-price-changed = تغير السعر في هذه اللحظة بالذات. يُرجى الاطلاع مرة أخرى.
error-quantity-unclear = لا يمكنني قراءة «{ $value }» كعدد صحيح. يُرجى كتابة أرقام، مثل 1000 أو 1.5k.
error-lines-out-of-range = يُرجى إرسال أسطر عددها من { $min } إلى { $max }. العدد المرسل { $quantity }.
error-post-out-of-range = يُرجى اختيار عدد من { $min } إلى { $max } لكل منشور. العدد المكتوب { $quantity }.
error-date-passed = اليوم { $value } قد مضى. يُرجى كتابة يوم لاحق.

receipt-order = ✅ <b>تم تسجيل الطلب رقم { $order }</b>

    { "\u200F" }{ $facts }
    💰 السعر: { $price }
    🕓 الوقت: { $when }

    رصيدك: <b>{ $balance }</b>
receipt-order-awaiting = 🧾 <b>الطلب رقم { $order } بانتظار الدفع</b>

    { "\u200F" }{ $facts }
    💰 السعر: { $price }

    المطلوب دفعه: <b>{ $due }</b>. يبدأ الطلب تلقائيًا فور وصول المال.

pay-methods = <b>⚡ دفع { $missing } الآن</b>

    يبدأ الطلب فور الدفع. كيف تفضل الدفع؟
button-pay-by = { $method } · { $due }
pay-confirm = <b>⚡ الدفع عبر { $method }</b>

    { "\u200F" }{ $facts }

    { "\u200F" }{ $next }
pay-price = طلبك: { $price }
pay-balance = في محفظتك: { $balance }
button-pay-now = ✅ دفع { $due } وطلب
pay-not-needed = <b>✅ محفظتك تكفي الآن</b>

    رصيدك { $balance }. يُرجى الرجوع وتأكيد الطلب.

price-which = <b>🧮 كم سيكون السعر؟</b>

    يُرجى كتابة خدمة وعدد، مثل <i>insta likes 1000</i>.
price-several = <b>🧮 بحث: { $words }</b>

    أي من هذه هو المقصود؟
price-near = <b>🧮 بحث: { $words }</b>

    لم أجد خدمة كهذه. وهذه أقرب الخدمات إليها:
price = <b>🧮 السعر</b>

    { "\u200F" }{ $parts }
price-how-many = كم العدد؟ يُرجى الاختيار أو كتابة عدد من { $min } إلى { $max }.
price-other = يمكن كتابة عدد آخر لمعرفة سعره.
button-price-other = 🧮 خدمة أخرى

mass = <b>📋 طلبات كثيرة دفعة واحدة</b>

    يُرجى إرسال سطر لكل طلب، بحد أقصى { $most } من الأسطر: الخدمة والرابط والكمية، وبينها العلامة |.

    { "\u200F" }<code>{ $example }</code>

    يمكن كتابة الخدمة برقمها أو باسمها. سيظهر لك كل سطر وسعره قبل تسجيل أي شيء.
mass-preview = { $parts }
mass-title = <b>📋 الأسطر السليمة: { $good } من { $all }</b>
mass-good = ✅ السطر { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    الرابط: <code>{ $link }</code>
mass-running = ⚠️ السطر { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    الرابط: <code>{ $link }</code>
    الطلب رقم { $order } لهذا الرابط ما زال جاريًا.
mass-bad = ❌ السطر { $number }. <code>{ $line }</code>
    { "\u200F" }{ $why }
button-mass-confirm = ✅ { $count ->
    [zero] لا طلبات بسعر { $total }
    [one] تسجيل الطلب بسعر { $total }
    [two] تسجيل طلبين بسعر { $total }
    [few] تسجيل { $count } طلبات بسعر { $total }
    [many] تسجيل { $count } طلبًا بسعر { $total }
   *[other] تسجيل { $count } طلب بسعر { $total }
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

    { "\u200F" }{ $parts }

    💰 المجموع: { $total }
    🕓 الوقت: { $when }

    رصيدك: <b>{ $balance }</b>
receipt-mass-line = الطلب <b>{ $order }</b> · { $service } × { $quantity } · { $price }
error-mass-line = هذا ليس طلبًا. يُرجى كتابة: الخدمة | الرابط | الكمية.
error-mass-no-lines = لم أجد طلبات هنا. يُرجى كتابة طلب في كل سطر: الخدمة | الرابط | الكمية.
error-mass-type = خدمة { $service } تحتاج إلى أكثر من رابط وكمية. يُرجى طلبها وحدها.
error-mass-repeated = هذا مطابق للسطر رقم { $line }. يُرجى زيادة كميته بدلًا من ذلك.
error-mass-too-many = عدد الأسطر هنا { $count }، والحد الأقصى في المرة الواحدة { $most }. يُرجى إرسالها على عدة دفعات.

## The desk: today, what needs a person, finding, orders, payments and wallets, as staff sees them

error-staff-only-manager = هذا مخصص لمديري المتجر.
error-staff-only-owner = هذا مخصص لمالكي المتجر.
error-act-not-possible = لم يعد هذا ممكنًا، فقد تغير شيء في هذه الأثناء. يُرجى الاطلاع مرة أخرى.
error-find-words = يُرجى إرسال حرف واحد على الأقل، والحد الأقصى لعدد الأحرف { $most }.
error-nothing-found = لم نعثر على شيء لـ «{ $words }». يُرجى تجربة رقم أو هاتف أو اسم أو { "\u200E" }@username أو رابط.
error-nobody-found = لم نعثر على أحد لـ «{ $words }». يُرجى تجربة هاتف أو { "\u200E" }@username أو رقم العميل.
error-reason-too-long = السبب طويل جدًا، والحد الأقصى لعدد الأحرف { $most }. يُرجى اختصاره.
error-debit-too-large = في المحفظة { $max }. لا يمكن خصم أكثر من ذلك.
error-wallet-too-short = ليس في المحفظة سوى { $max }. يمكن رد عملية الدفع ما دام مالها في المحفظة.
error-payment-settled = حُسمت عملية الدفع رقم { $payment_id } من قبل.
error-no-more-pages = هذه هي الصفحة الأخيرة.

button-find = 🔎 بحث
button-find-again = 🔎 بحث عن شيء آخر
button-credit = ➕ إضافة مال
button-debit = ➖ خصم مال
button-block = 🚫 حظر
button-block-person = 🚫 حظر هذا العميل
button-unblock = ✅ رفع الحظر عن العميل
button-manage = 🛍 تعديل الخدمات
button-broadcast = 📣 رسالة جماعية
button-close-shop = 🔧 إغلاق مؤقت
button-open-shop = 🔓 فتح المتجر
button-csv = 📄 تصدير
button-keys = 🔑 مفاتيح API
button-team = 👥 الفريق
button-log = 📜 السجل
button-queue-review = ⚖️ قيد المراجعة: { $number }
button-queue-hand = ✋ يدويًا: { $number }
button-queue-payments = 💳 المدفوعات: { $number }
button-queue-late = ⏳ أعمال متأخرة: { $number }
button-queue-suppliers = 🔌 المزوّدون: { $number }
button-queue = ⚖️ قائمة المراجعة
button-sorder = 📦 الطلب رقم { $order }
button-spayment = 💳 عملية الدفع { $payment }
button-story = 📜 القصة كاملة
button-whole-order = 📦 الطلب
button-inputs = 📄 كل التفاصيل في ملف
button-copy-link = 📋 نسخ الرابط
button-copy-phone = 📋 نسخ الهاتف

desk = <b>🛠 الإدارة</b> · { $day }

    { "\u200F" }{ $needs }

    { "\u200F" }{ $orders }
    { "\u200F" }{ $money }
    { "\u200F" }{ $health }
desk-exactly = { $number }
desk-or-more = { $number } أو أكثر
desk-marked = { $mark } { $word }
desk-nothing-waits = 👌 لا شيء ينتظرك الآن.
desk-waits = <b>هذا يحتاج إلى شخص:</b>
    { "\u200F" }{ $lines }
desk-waits-review = ⚖️ طلبات قيد المراجعة: { $number }
desk-waits-hand = ✋ طلبات للتنفيذ اليدوي: { $number }
desk-waits-payments = 💳 مدفوعات قيد المراجعة: { $number }
desk-waits-late = ⏳ أنواع أعمال متأخرة: { $number }
desk-waits-paused = ⏸ المزوّد { $provider } متوقف مؤقتًا
desk-waits-low = 🪫 رصيد المزوّد { $provider } يوشك على النفاد: { $balance }
desk-orders = <b>طلبات اليوم: { $orders }</b>
    { "\u200F" }{ $states }
    👥 عملاء جدد: { $customers }
desk-no-orders = <b>لا طلبات اليوم بعد</b>
    👥 عملاء جدد: { $customers }
desk-group = { $mark } { $word } { $number }
desk-group-under-way = جارية
desk-group-completed = مكتملة
desk-group-partial = جزئية
desk-group-canceled = ملغاة
desk-group-review = قيد المراجعة
desk-group-unpaid = غير مدفوعة
desk-money = 💰 الإيرادات { $revenue } · الربح { $profit }
    💳 الشحن { $deposits }
    { "" }
desk-money-refunds = 💰 الإيرادات { $revenue } · الربح { $profit }
    ↩️ المبالغ المردودة { $refunds }، وقد خُصمت بالفعل
    💳 الشحن { $deposits }
    { "" }
desk-no-money = { "" }
desk-healthy = 🟢 كل الأعمال تسير في وقتها.
desk-late = 🔴 الأعمال متأخرة، وأقصى تأخر بالدقائق { $minutes }.
desk-state-awaiting-payment = بانتظار الدفع
desk-state-queued = بانتظار الإرسال
desk-state-submitting = جارٍ إرساله
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

queue = { "\u200F" }<b>{ $title }</b>
    { "\u200F" }{ $hint }

    { "\u200F" }{ $lines }
queue-empty = { "\u200F" }<b>{ $title }</b>

    👌 لا شيء ينتظر هنا.
queue-title-review = ⚖️ طلبات قيد المراجعة
queue-title-hand = ✋ طلبات يدوية
queue-title-payments = 💳 مدفوعات قيد المراجعة
queue-title-late = ⏳ أعمال متأخرة
queue-title-suppliers = 🔌 مزوّدون يحتاجون إليك
queue-hint-review = لا أحد يعرف هل هي لدى المزوّد. يُرجى فتح أحدها للإجابة.
queue-hint-hand = يُرجى تنفيذها، ثم فتح كل منها وذكر ما نُفّذ.
queue-hint-payments = لم تعطِ بوابة الدفع ردًا واضحًا. يُرجى فتح إحداها لاتخاذ القرار.
queue-hint-late = هذه الأعمال متأخرة: إما أن المعالجة الخلفية لا تعمل، أو أن جهة خارجية لا ترد.
queue-hint-suppliers = طلبات المزوّد المتوقف تنتظر. ومن يوشك رصيده على النفاد قد يرفض الطلبات قريبًا.
queue-line-review = الطلب <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔌 المزوّد { $provider } · منذ { $since }
    ❔ ملاحظة: { $note }
queue-line-hand = الطلب <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔗 الرابط: <code>{ $link }</code>
    🕓 منذ { $since }
queue-line-payment = عملية الدفع <b>{ $payment }</b> · { $due } · { $method }
    👤 العميل { $name } · منذ { $since }
    ❔ السبب: { $reason }
queue-line-late = { "\u200F" }⏳ <b>{ $what }</b>
    في الانتظار: { $number }، وأقدمها متأخر بالدقائق { $minutes }
queue-line-paused = ⏸ المزوّد <b>{ $provider }</b> متوقف مؤقتًا. الرصيد: { $balance }
queue-line-low = 🪫 رصيد المزوّد <b>{ $provider }</b> يوشك على النفاد. الرصيد: { $balance }. لا يكفي ليوم آخر كاليوم الأخير.
queue-balance-unknown = غير معروف
queue-work-dispatch = إرسال الطلبات إلى { $whose }
queue-work-cancel = الإلغاءات لدى { $whose }
queue-work-refill = تعويضات النقص لدى { $whose }
queue-work-pay = طلب المدفوعات عبر { $whose }
queue-work-webhook = رسائل { $whose }
queue-work-refund = رد المدفوعات عبر { $whose }
queue-work-other = { $kind }

find-ask = <b>🔎 بحث</b>

    يُرجى إرسال واحد من هذه:
    • رقم طلب أو رقم عميل (<code>#1001</code> طلب فقط)
    • هاتف أو { "\u200E" }@username أو رقم في Telegram { "\u200F" }(<code>tg:123456</code>)
    • اسم أو جزء منه، أو أعد توجيه رسالة من الشخص إليّ
    • رابط طلب
find-results = <b>🔎 نتائج البحث عن «{ $words }»</b>

    { "\u200F" }{ $lines }
find-nothing = <b>🔎 لا نتائج لـ «{ $words }»</b>

    ربما حُذف في هذه الأثناء. يُرجى إرسال شيء آخر.
find-line-order = 📦 الطلب <b>{ $order }</b> · { $state }
    الخدمة: { $quantity } × { $service } · { $price }
find-line-person = 👤 الاسم: <b>{ $name }</b>
    العميل رقم { $number } · { $balance }
find-line-person-blocked = 🚫 الاسم: <b>{ $name }</b>، محظور
    العميل رقم { $number } · { $balance }

sorder = <b>الطلب رقم { $order }</b> · { $state }
    🛍 الخدمة: { $quantity } × { $service }
    { "\u200F" }{ $facts }

    <b>آخر الأحداث</b>
    { "\u200F" }{ $latest }

    { "\u200F" }{ $acts }
sorder-link = 🔗 الرابط: <code>{ $link }</code>
sorder-inputs = 📝 التفاصيل: <code>{ $inputs }</code>
sorder-inputs-file = 📄 كل ما قُدّم للطلب رقم { $order }
sorder-runs = 🔁 على مراحل عددها { $runs }، في كل مرحلة { $each }
sorder-money = 💰 المبالغ: { $parts }
sorder-price = { $price }
sorder-refunded = رُدّ { $amount }
sorder-cost = يكلفنا { $amount }
sorder-delivered = 📊 تم تنفيذ { $delivered } من { $quantity }
sorder-start = 🏁 العدد عند البداية: { $start }
sorder-by-hand = ✋ يُنفَّذ يدويًا
sorder-provider = 🔌 لدى المزوّد { $provider } برقم <code>{ $number }</code>، والخدمة لديه { $service }
sorder-provider-unplaced = 🔌 للمزوّد { $provider }، والخدمة لديه { $service }، ولم يعطِ رقمًا بعد
sorder-service-off = ⏸ هذه الخدمة لم تعد تُباع.
sorder-times = 🕓 سُجّل { $placed } · آخر تغيير { $changed }
sorder-cancel-asked = ✋ طُلب من المزوّد الإلغاء في { $at }.
sorder-refill-asked = ♻️ طُلب من المزوّد تعويض النقص في { $at }.
sorder-note = ❔ ملاحظة: { $note }

acts-ended-refundable = { "\u200F" }ℹ️ انتهى الطلب، فلا يمكن إكماله ولا إلغاؤه ولا إرساله مجددًا. وما زال يمكن رد مبلغ بحد أقصى { $left }.
acts-ended = { "\u200F" }ℹ️ انتهى الطلب، ولم يبقَ ما يُرد.
acts-unpaid = { "\u200F" }ℹ️ لم يُدفع ثمنه بعد، فلا يمكن سوى إلغائه.
acts-being-sent = { "\u200F" }ℹ️ يُرسل الآن إلى المزوّد. لا يمكن فعل شيء حتى يرد، وذلك خلال دقائق قليلة.
acts-left-sending = { "\u200F" }ℹ️ انقطع إرساله في منتصفه: قد يكون لدى المزوّد. يُرجى التحقق هناك قبل حسمه.
acts-review = { "\u200F" }ℹ️ لا أحد يعرف هل هو لدى المزوّد. لإلغائه أو إرساله مجددًا يُرجى إجابة المراجعة.
acts-review-support = { "\u200F" }ℹ️ لا أحد يعرف هل هو لدى المزوّد. يُرجى التحقق هناك ثم الإجابة.
acts-at-provider = { "\u200F" }ℹ️ الطلب لدى المزوّد { $provider }، فلا يمكن إرساله مجددًا: سيُنفَّذ ويُدفع ثمنه مرتين.
acts-queued = { "\u200F" }ℹ️ ينتظر إرساله إلى { $provider }. يمكن رد مبلغه بعد انتهائه.
acts-by-hand = { "\u200F" }ℹ️ ينفّذه الفريق، فلا مزوّد يُرسل إليه.
acts-support = { "\u200F" }ℹ️ يمكن للمديرين إكماله أو إلغاؤه أو رد مبلغه.

button-answer-review = ⚖️ إجابة المراجعة
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

    الخدمة: { $quantity } × { $service }. حسب علمنا: { $delivered }.

    يُرجى إرسال عدد من 1 إلى { $most }.
button-delivered = 📊 حسب علمنا { $delivered }
act-refund-ask = <b>كم يُرد من الطلب رقم { $order }؟</b>

    الخدمة: { $quantity } × { $service }. يمكن رد مبلغ بحد أقصى { $left }.

    يُرجى الاختيار أو إرسال مبلغ.
button-refund-all = ↩️ كله: { $amount }
act-reason = <b>الطلب رقم { $order }: لماذا؟</b>

    الخدمة: { $quantity } × { $service } · { $price }
    { "\u200F" }{ $act }

    يُرجى اختيار سبب أو كتابته. { $told }
act-reason-kept = يبقى السبب في قصة الطلب وفي السجل.
act-reason-told = يقرؤه العميل، ويبقى في السجل.
act-confirm = { "\u200F" }<b>{ $title }</b>

    👤 العميل: { $name }
    🛍 الخدمة: { $quantity } × { $service } · { $price }
    { "\u200F" }{ $state }

    { "\u200F" }{ $consequence }
    📝 السبب: { $reason }

    لا يمكن التراجع عن هذا.
act-over = <b>الطلب رقم { $order }</b> · { $state }

    تغير شيء في هذه الأثناء، فلم يعد هذا ممكنًا.
act-title-complete = هل تريد إكمال الطلب رقم { $order }؟
act-title-part = هل تريد إكمال الطلب رقم { $order } جزئيًا؟
act-title-cancel = هل تريد إلغاء الطلب رقم { $order }؟
act-title-resend = هل تريد إرسال الطلب رقم { $order } الآن؟
act-title-refund = هل تريد رد مبلغ الطلب رقم { $order }؟
act-keeps-all = 💰 تُحتسب الكمية كلها { $quantity } منفذة. يحتفظ المتجر بمبلغ { $kept }.
act-keeps-part = 💰 يُحتسب منفذًا { $delivered } من { $quantity }. يحتفظ المتجر بمبلغ { $kept }، ويعود { $back } إلى المحفظة.
act-gives-all = ↩️ يعود { $back } إلى المحفظة: من { $before } إلى <b>{ $after }</b>.
act-gives-none = ↩️ لم يُدفع شيء مقابله، فلا شيء يعود.
act-sends = 📤 يُرسل الطلب إلى { $provider } في أقرب وقت.
act-refunds = ↩️ من المدفوع { $taken } يعود { $back } إلى المحفظة: من { $before } إلى <b>{ $after }</b>.
act-refunds-partner = 🤝 يرد الشريك من ذلك { $share }.
act-provider-goes-on = 🔌 لا يُخبَر المزوّد { $provider } بذلك ويواصل التنفيذ، ولن نتابعه هناك بعد الآن.
act-provider-stops = 🔌 يُطلب من { $provider } التوقف. وما نفّذه حتى ذلك الحين ({ $delivered } حسب علمنا) هدية.
act-provider-not-stopped = 🔌 لا يمكن إيقاف { $provider }: ما ينفّذه وما يكلفنا إياه هدية.
button-confirm-complete = ✅ نعم، إكمال
button-confirm-part = 🟡 نعم، إكمال جزئي
button-confirm-cancel = ✖️ نعم، إلغاء ورد المبلغ
button-confirm-resend = 📤 نعم، إرسال
button-confirm-refund = ↩️ نعم، رد المبلغ
note-act-done = ✅ تم: { $done }
toast-act-done = تم هذا من قبل: { $done }
act-done-complete = اكتمل الطلب رقم { $order }.
act-done-part = اكتمل الطلب رقم { $order } جزئيًا.
act-done-cancel = أُلغي الطلب رقم { $order }.
act-done-resend = الطلب رقم { $order } في الطريق إلى المزوّد.
act-done-refund = رُدّ مبلغ الطلب رقم { $order }.

review = <b>⚖️ الطلب رقم { $order }: هل هو لدى { $provider }؟</b>

    🛍 الخدمة: { $quantity } × { $service } · { $price }
    🔗 الرابط: <code>{ $link }</code>
    🔌 المزوّد { $provider }، والخدمة لديه <code>{ $code }</code>
    🕓 منذ { $since }
    ❔ ملاحظة: { $note }

    يُرجى البحث عنه في لوحة المزوّد بالرابط والخدمة والوقت، ثم اختيار أحد الأجوبة الثلاثة.
review-answered = <b>الطلب رقم { $order }</b> · { $state }

    🛍 الخدمة: { $quantity } × { $service } · { $price }
    لم يعد هذا الطلب قيد المراجعة.
review-number = <b>الطلب رقم { $order }: ما رقمه لدى { $provider }؟</b>

    الخدمة: { $quantity } × { $service }

    يُرجى إرسال الرقم الذي تعرضه لوحة المزوّد له.
review-confirm = { "\u200F" }<b>{ $title }</b>

    👤 العميل: { $name }
    🛍 الخدمة: { $quantity } × { $service } · { $price }

    { "\u200F" }{ $consequence }
    📝 السبب: { $reason }

    لا يمكن التراجع عن هذا.
review-title-accepted = هل رقم الطلب { $order } هو { $number } لدى { $provider }؟
review-title-resend = هل تريد إرسال الطلب رقم { $order } مرة أخرى؟
review-title-refund = هل تريد رد مبلغ الطلب رقم { $order }؟
review-consequence-accepted = 🔌 نتابعه هناك من الآن. ويدفع العميل ثمن ما يُنفَّذ.
review-consequence-resend = 📤 يُرسل الطلب إلى { $provider } مرة أخرى. فإن كان لديه من قبل فسيُنفَّذ ويُدفع ثمنه مرتين.
review-consequence-refund = ↩️ يُلغى الطلب ويعود { $price } إلى المحفظة. فإن كان لدى { $provider } من قبل فالخسارة علينا.
review-done-accepted = الطلب رقم { $order } تحت المتابعة لدى المزوّد.
review-done-resend = أُرسل الطلب رقم { $order } مرة أخرى.
review-done-refund = أُلغي الطلب رقم { $order } ورُدّ مبلغه.
button-review-accepted = ✅ موجود: إدخال رقمه
button-review-resend = 📤 غير موجود: إرسال
button-review-refund = ↩️ غير موجود: رد المبلغ
button-confirm-review-accepted = ✅ نعم، هذا رقمه
button-confirm-review-resend = 📤 نعم، إرسال مجددًا
button-confirm-review-refund = ↩️ نعم، رد المبلغ

story = <b>📜 قصة الطلب رقم { $order }</b>

    { "\u200F" }{ $lines }
story-line = وقت <i>{ $at }</i> · { $what }
story-word = { $word }
story-placed = 🛒 سُجّل ({ $mode })
story-payment = 💳 طُلبت عملية الدفع رقم { $payment }: { $due } عبر { $method }
story-payment-event = 💳 عملية الدفع رقم { $payment }: { $state }
story-payment-event-noted = 💳 عملية الدفع رقم { $payment }: { $state } ({ $note })
story-event = ➡️ حدث: { $what }
story-event-noted = ➡️ حدث: { $what }: { $note }
story-did-by-staff = من الفريق
story-did-refunded = رُدّ المبلغ
story-did-cancel-asked = طُلب من المزوّد الإلغاء
story-did-cancel-accepted = سيُلغيه المزوّد
story-did-cancel-refused = رفض المزوّد الإلغاء
story-did-cancel-unanswered = لم يرد المزوّد على الإلغاء
story-did-refill-asked = طُلب من المزوّد تعويض النقص
story-did-refill-accepted = سيعوّض المزوّد النقص
story-did-refill-refused = رفض المزوّد تعويض النقص
story-did-refill-unanswered = لم يرد المزوّد على تعويض النقص
story-did-wallet-short = تم الدفع، لكن المحفظة لا تكفي
story-exchange = 🔌 التخاطب مع { $provider } ({ $action })
    → أُرسل: <code>{ $asked }</code>
    ← ورد: <code>{ $answered }</code>
story-money-hold = 💰 حُجز { $amount }
story-money-post = 💰 خُصم { $amount } مقابل ما نُفّذ
story-money-void = 💰 عاد { $amount } إلى المحفظة
story-money-refund = 💰 رُدّ { $amount }
story-money-earning = 🤝 كسب الشريك { $amount }
story-money-unearn = 🤝 أعاد الشريك { $amount }
story-money-cost = 🔌 مستحق للمزوّد { $amount }
story-money-other = 💰 مبلغ { $amount } ({ $cause })

person = <b>👤 الاسم: { $name }</b> · العميل رقم { $number }
    💰 الرصيد: <b>{ $balance }</b>
    { "\u200F" }{ $facts }
person-nameless = بدون اسم
person-blocked = 🚫 <b>محظور</b>: لا طلبات ولا مدفوعات
person-held = 🔒 المحجوز للطلبات المفتوحة: { $held }
person-orders = 📦 الطلبات: { $number }، والمفتوح منها: { $active }
person-identity = 📱 الهاتف: <code>{ $identity }</code>
person-chats = { $lines }
person-chat = 💬 محادثة { $who } · <code>tg:{ $id }</code> · آخر ظهور { $seen }
person-chat-gone = 💬 محادثة { $who } · <code>tg:{ $id }</code> · حظر البوت
person-chat-named = @{ $username }
person-chat-nameless = بدون { "\u200E" }username
person-no-chat = 💬 لا محادثة في Telegram
person-inviter = 🎁 بدعوة من { $name } · العميل رقم { $number }
person-partner = 🤝 عميل الشريك { $partner }
person-group = 🏷 مجموعة الأسعار: { $group }
person-no-group = 🏷 بدون مجموعة أسعار
person-language = 🌐 اللغة: { $language }
person-since = 🕓 عميل منذ { $since }
button-person-orders = 📦 الطلبات
button-person-payments = 💳 المدفوعات
button-person-wallet = 📜 سجل المحفظة
button-write = ✉️ كتابة رسالة
write-ask = <b>✉️ رسالة إلى { $name }</b>

    ✍️ أرسل الكلمات كما ستُقرأ. ستراها مرة أخرى قبل إرسالها.
write-draft = <b>✉️ هذا ما سيقرؤه { $name }</b>

    <blockquote>{ $text }</blockquote>

    أرسلها أو اكتبها من جديد.
button-write-send = ✉️ إرسال
toast-written = الرسالة في طريقها إلى { $name }.
note-written = ✉️ الرسالة في طريقها إلى { $name }.
error-no-chat = ليس لهذا العميل محادثة مع البوت، فلا يمكننا الكتابة إليه هنا. يُرجى الاتصال به أو مراسلته بطريقة أخرى.
error-chat-gone = حظر هذا العميل البوت، فلا تصله أي رسالة. يُرجى الاتصال به أو مراسلته بطريقة أخرى.
person-list = { "\u200F" }<b>{ $title }</b>
    العميل: { $name } · { $balance }

    { "\u200F" }{ $lines }
person-orders-title = 📦 الطلبات
person-orders-none = لا طلبات.
person-order = الطلب <b>{ $order }</b> · { $state } · { $at }
    الخدمة: { $quantity } × { $service } · { $price }
person-payments-title = 💳 المدفوعات
person-payments-none = لا مدفوعات.
person-payment = عملية الدفع <b>{ $payment }</b> · { $state } · { $at }
    المبلغ: { $due } · { $method }
person-wallet-title = 📜 سجل المحفظة
person-wallet-none = لا حركات في هذه المحفظة بعد.
wallet-line-in = إضافة <b>+{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-out = خصم <b>−{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-topup = عملية الدفع رقم { $payment }
wallet-line-charge = تسجيل الطلب رقم { $order }
wallet-line-freed = ما لم يُنفَّذ من الطلب رقم { $order }
wallet-line-refund = رد مبلغ الطلب رقم { $order }
wallet-line-merge = من حساب مضموم
wallet-line-credit = أضافه الفريق
wallet-line-debit = خصمه الفريق
wallet-line-payback = رد عملية الدفع رقم { $payment }
wallet-line-payback-freed = تعذر رد عملية الدفع رقم { $payment }
wallet-line-other = غير ذلك

who-ask = { "\u200F" }<b>{ $act }</b>

    لمن؟ يُرجى إرسال هاتف أو { "\u200E" }@username أو رقم في Telegram أو رقم العميل.

    ويمكن كتابة كل شيء معًا: <code>{ $example }</code>
who-several = { "\u200F" }<b>{ $act }</b>

    هناك عدة أشخاص يطابقون «{ $words }». من المقصود؟
who-act-credit = ➕ إضافة مال إلى محفظة
who-act-debit = ➖ خصم مال من محفظة
who-act-block = 🚫 حظر عميل أو رفع الحظر عنه
who-example-credit = +254712345678 5 دفع نقدًا
who-example-debit = +254712345678 5 أُضيف مرتين
who-example-block = +254712345678 اعترض على الدفع

wallet-title-credit = ➕ إضافة مال إلى محفظة
wallet-title-debit = ➖ خصم مال من محفظة
wallet-amount = { "\u200F" }<b>{ $title }</b>

    👤 العميل: { $name }
    💰 الرصيد: { $balance }

    كم المبلغ؟ يمكن إضافة السبب: <code>5 دفع نقدًا</code>
wallet-reason = { "\u200F" }<b>{ $title }</b>

    👤 العميل: { $name }
    💰 المبلغ: { $amount }

    لماذا؟ يقرأ العميل السبب، ويبقى في السجل.
wallet-confirm = { "\u200F" }<b>{ $title }</b>

    العميل رقم { $number }. يتغير الرصيد من { $before } إلى <b>{ $after }</b>.
    📝 السبب: { $reason }

    يُبلَّغ العميل بالمبلغ والسبب.
wallet-confirm-credit = هل تريد إضافة { $amount } إلى { $name }؟
wallet-confirm-debit = هل تريد خصم { $amount } من { $name }؟
button-confirm-credit = ➕ نعم، إضافة { $amount }
button-confirm-debit = ➖ نعم، خصم { $amount }
note-done-credit = ✅ أُضيف { $amount } إلى { $name }. الرصيد الآن { $balance }.
note-done-debit = ✅ خُصم { $amount } من { $name }. الرصيد الآن { $balance }.
toast-done-credit = أُضيف { $amount } إلى { $name } من قبل. لا يُضاف مرتين.
toast-done-debit = خُصم { $amount } من { $name } من قبل. لا يُخصم مرتين.

block-title-block = 🚫 حظر عميل
block-title-unblock = ✅ رفع الحظر عن عميل
block-reason = { "\u200F" }<b>{ $title }</b>

    👤 العميل: { $name }

    لماذا؟ يُرجى اختيار سبب أو كتابته. يبقى في السجل، ولا يقرؤه العميل.
block-confirm = { "\u200F" }<b>{ $title }</b>

    العميل رقم { $number }
    { "\u200F" }{ $consequence }
    📝 السبب: { $reason }
block-confirm-block = هل تريد حظر { $name }؟
block-confirm-unblock = هل تريد رفع الحظر عن { $name }؟
block-consequence-block = 🚫 لا طلبات جديدة ولا مدفوعات، لا هنا ولا عبر API. تستمر الطلبات المفتوحة ({ $active })، ويبقى { $balance } في المحفظة. يمكن رفع الحظر في أي وقت.
block-consequence-unblock = ✅ تعود الطلبات والمدفوعات ممكنة فورًا. في المحفظة { $balance }.
button-confirm-block = 🚫 نعم، حظر
button-confirm-unblock = ✅ نعم، رفع الحظر
note-done-block = 🚫 تم حظر { $name }.
note-done-unblock = ✅ تم رفع الحظر عن { $name }، والطلب والدفع متاحان من جديد.
toast-done-block = تم حظر { $name } من قبل.
toast-done-unblock = تم رفع الحظر عن { $name } من قبل.

spayment = <b>عملية الدفع رقم { $payment }</b> · { $state }
    { "\u200F" }{ $facts }

    { "\u200F" }{ $acts }
spayment-due = 💳 المطلوب { $due } عبر { $method }
spayment-fee = 🧾 رسومها: { $fee }
spayment-credited = 💰 أُضيف إلى المحفظة: { $credited }
spayment-flag-over = ⚠️ وصل أكثر من المطلوب.
spayment-flag-under = ⚠️ وصل أقل من المطلوب.
spayment-flag-late = ⚠️ وصلت متأخرة.
spayment-flag-unasked = ⚠️ لم يطلبها أحد.
spayment-phone = 📱 الهاتف: <code>{ $phone }</code>
spayment-remote = 🔌 لدى بوابة الدفع: <code>{ $remote }</code>
spayment-reason = ❔ السبب: { $reason }
spayment-asked = وقت <i>{ $at }</i> · 🛒 طُلبت
spayment-event = وقت <i>{ $at }</i> · { $state }
spayment-event-noted = وقت <i>{ $at }</i> · { $state } ({ $note })
spayment-charge = 🧾 الخصم <code>{ $charge }</code>: { $amount }
spayment-charge-asked = 🧾 الخصم <code>{ $charge }</code>: { $amount }، طُلب من بوابة الدفع رده في { $at }
spayment-charge-refunded = 🧾 الخصم <code>{ $charge }</code>: { $amount }، رُدّ في { $at }
spayment-in-review = { "\u200F" }ℹ️ لم تعطِ { $method } ردًا واضحًا. يُرجى التحقق في دفاترها ثم اتخاذ القرار. والمال الذي يصل لاحقًا يُضاف في كل الأحوال.
spayment-open = { "\u200F" }ℹ️ لم تصل بعد. وإن وصلت تُضاف تلقائيًا.
spayment-unable = { "\u200F" }ℹ️ لا تستطيع { $method } رد المال بنفسها. يُرجى خصمه من المحفظة وصرفه بطريقة أخرى.
spayment-given-back = { "\u200F" }ℹ️ رُدّت، أو يُطلب الآن من بوابة الدفع ردها.
spayment-able = { "\u200F" }ℹ️ يمكن ردها إلى الدافع ما دام مالها في المحفظة.
button-look-again = 🔄 سؤال البوابة مجددًا
button-pay-payback = ↩️ رد المبلغ
button-pay-arrived = ✅ وصلت
button-pay-not-paid = ✖️ لم تُدفع
toast-looking-again = تُسأل بوابة الدفع مرة أخرى. يُرجى التحديث بعد لحظات.
pay-title-payback = هل تريد رد عملية الدفع رقم { $payment }؟
pay-title-arrived = هل وصلت عملية الدفع رقم { $payment }؟
pay-title-not-paid = ألم تُدفع عملية الدفع رقم { $payment }؟
pay-arrived-ask = <b>كم وصل من عملية الدفع رقم { $payment }؟</b>

    المطلوب كان { $due } عبر { $method }. يُرجى إرسال المبلغ المسجّل في دفاترها.
button-arrived-all = 💳 بالضبط { $amount }
pay-reason = { "\u200F" }<b>{ $title }</b>

    لماذا؟ يُرجى اختيار سبب أو كتابته. يبقى السبب في السجل.
spayment-confirm = { "\u200F" }<b>{ $title }</b>

    👤 العميل: { $name }
    { "\u200F" }{ $consequence }
    📝 السبب: { $reason }

    لا يمكن التراجع عن هذا.
pay-consequence-payback = ↩️ يخرج { $amount } من المحفظة (من { $before } إلى <b>{ $after }</b>)، ويُطلب من { $method } رده إلى الدافع. فإن رفضت عاد المال إلى المحفظة.
pay-consequence-arrived = 💰 يُحتسب واصلًا { $arrived }. ويدخل { $amount } إلى المحفظة: من { $before } إلى <b>{ $after }</b>.
pay-consequence-not-paid = ✖️ تنتهي عملية الدفع رقم { $payment } بمبلغ { $due } على أنها لم تُدفع، ويُبلَّغ العميل. وإن وصل المال رغم ذلك فسيُضاف.
pay-over = <b>عملية الدفع رقم { $payment }</b> · { $state }

    تغير شيء في هذه الأثناء، فلم يعد هذا ممكنًا.
button-confirm-pay-payback = ↩️ نعم، رد المبلغ
button-confirm-pay-arrived = ✅ نعم، وصلت
button-confirm-pay-not-paid = ✖️ نعم، لم تُدفع
note-pay-payback = ✅ طُلب من بوابة الدفع رد عملية الدفع رقم { $payment }.
note-pay-arrived = ✅ أُضيفت عملية الدفع رقم { $payment }.
note-pay-not-paid = ✅ انتهت عملية الدفع رقم { $payment } على أنها لم تُدفع.
toast-pay-payback = تم هذا من قبل: عملية الدفع رقم { $payment } قيد الرد.
toast-pay-arrived = تم هذا من قبل: أُضيفت عملية الدفع رقم { $payment }.
toast-pay-not-paid = تم هذا من قبل: انتهت عملية الدفع رقم { $payment }.

reason-delivered = تم التنفيذ
reason-delivered-part = نُفّذ جزء منه
reason-provider-says = حسب قول المزوّد
reason-customer-asked = بطلب من العميل
reason-not-delivered = لم يُنفَّذ
reason-wrong-link = رابط غير صحيح
reason-mistake = خطأ من جانبنا
reason-not-at-provider = ليس لدى المزوّد
reason-seen-at-provider = ظاهر لدى المزوّد
reason-dropped = نقص العدد مجددًا
reason-too-late = تأخر كثيرًا
reason-goodwill = بادرة حسن نية
reason-paid = دُفع بطريقة أخرى
reason-compensation = تعويض
reason-charged-back = اعتراض على الدفع
reason-paid-out = تم صرفه
reason-abuse = إساءة استخدام
reason-own-wish = رغبة شخصية
reason-settled = تمت التسوية
reason-paid-twice = دُفع مرتين
reason-seen-at-gateway = ظاهر لدى بوابة الدفع
reason-not-at-gateway = ليس لدى بوابة الدفع
reason-maintenance = صيانة
reason-too-busy = ضغط عمل كبير
reason-all-done = انتهى العمل

log = <b>📜 آخر الإجراءات</b>

    { "\u200F" }{ $lines }
log-empty = <b>📜 آخر الإجراءات</b>

    لم يُسجَّل شيء بعد.
log-line = وقت <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    من { $actor }: { $reason }
log-line-bare = وقت <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    من { $actor }
