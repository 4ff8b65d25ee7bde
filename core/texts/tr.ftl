# Turkish. Keys and their order follow en.ftl; a key that is missing here is spoken in English.
# A value named `count` inflects its sentence; all others are put in as they are.

### The HTTP API: `data.text` of each answer, ready to be sent to a customer

api-registered = Hoş geldiniz, { $name }! Kaydınız tamamlandı. Bakiyeniz: { $balance } { $currency }.
api-registered-nameless = Hoş geldiniz! Kaydınız tamamlandı. Bakiyeniz: { $balance } { $currency }.
api-logged-in = Tekrar hoş geldiniz, { $name }! Bakiyeniz: { $balance } { $currency }.
api-logged-in-nameless = Tekrar hoş geldiniz! Bakiyeniz: { $balance } { $currency }.
api-balance = Bakiyeniz: { $balance } { $currency }.
api-balance-held = Bakiyeniz: { $balance } { $currency }. Açık siparişleriniz için { $held } { $currency } ayrıldı.

api-services-empty = Aramanıza uyan hizmet bulunamadı. Başka kelimeler deneyin ya da tüm listeyi isteyin.
api-services-category = { $name }
api-services-line = { $number }. { $name }: 1000 adedi { $rate } { $currency }
api-services-line-package = { $number }. { $name }: sipariş başına { $rate } { $currency }
api-services-more = … Sayfa { $page } / { $pages }.
api-services-cut = … ve { $count ->
    [one] bir hizmet daha
   *[other] { $count } hizmet daha
  }. Bir kategori seçin ya da kelimeyle arayın.

api-price = { $quantity } × { $service }: { $price } { $currency }. Bakiyeniz: { $balance } { $currency }.
api-price-short = { $quantity } × { $service }: { $price } { $currency }. Bakiyeniz: { $balance } { $currency }. Sipariş vermek için lütfen { $shortfall } { $currency } yükleyin.

api-order-placed = { $order } numaralı siparişiniz alındı: { $quantity } × { $service }, tutar { $price } { $currency }. Bakiyeniz: { $balance } { $currency }.
api-order-duplicate = Bu sipariş az önce { $order } numarasıyla alındı: { $quantity } × { $service }, tutar { $price } { $currency }. İkinci bir sipariş açılmadı.
api-order-awaiting = { $order } numaralı siparişiniz { $amount } { $currency } ödemenizi bekliyor: { $quantity } × { $service }, tutar { $price } { $currency }. { $instructions } { $url }
api-order-status = Sipariş { $order }: { $status }. { $quantity } × { $service }, teslim edilen { $delivered }, kalan { $remains }.
api-order-status-short = Sipariş { $order }: { $status }. { $quantity } × { $service }.
api-order-short = Cüzdanda { $missing } { $currency } eksik.
api-order-canceled = { $order } numaralı sipariş iptal edildi.
api-order-cancel-asked = { $order } numaralı sipariş için iptal talebi gönderdik. O ana kadar teslim edilen kısım ücretlendirilir, kalan tutar bakiyenize döner.
api-order-refill-asked = { $order } numaralı sipariş için telafi talebi gönderdik.
api-orders-empty = Henüz sipariş yok.
api-orders-line = { $number }. Sipariş { $order }: { $service } × { $quantity }, { $status }
api-status-awaiting-payment = Ödeme bekleniyor
api-status-pending = Sırada
api-status-processing = İşleniyor
api-status-in-progress = Devam ediyor
api-status-completed = Tamamlandı
api-status-partial = Kısmen tamamlandı
api-status-canceled = İptal edildi

api-payment-pending = { $due } { $currency } tutarındaki { $payment } numaralı ödeme bekliyor. { $instructions } { $url }
api-payment-succeeded = { $payment } numaralı ödemeniz ulaştı: { $amount } { $currency }. Bakiyeniz: { $balance } { $currency }.
api-payment-failed = { $due } { $currency } tutarındaki { $payment } numaralı ödeme tamamlanmadı. Bakiyenize bir şey eklenmedi, lütfen tekrar deneyin.
api-payment-expired = { $due } { $currency } tutarındaki { $payment } numaralı ödemenin süresi doldu. Lütfen yeni bir ödeme başlatın.
api-payment-review = { $due } { $currency } tutarındaki { $payment } numaralı ödemeyi ekibimiz inceliyor.
# What a gateway tells the payer to do.
instructions-confirm-on-phone = Lütfen { $amount } { $currency } tutarındaki ödemeyi { $phone } numaralı telefonunuzdan onaylayın.

api-payment-instructions-phone = Lütfen isteği telefonunuzdan onaylayın.
api-payment-instructions-page = Lütfen ödeme sayfasındaki adımları izleyin.
api-methods-none = Şu anda kullanılabilir bir ödeme yöntemi yok.
api-methods-line = { $number }. { $title } ({ $name }): { $min } – { $max } { $currency }
api-information = { $shop } bu adreste yanıt veriyor. Akış hazırlayanlar için tüm çağrılar ve örnekler: { $url }

api-page-title = Ödeme { $payment }
api-page-amount = Tutar
api-page-fee = bunun içinde komisyon
api-page-method = Ödeme yöntemi
api-page-phone = Telefon
api-page-expires = Son ödeme zamanı
api-page-pending = Ödemeniz bekleniyor
api-page-succeeded = Ödendi. Teşekkür ederiz!
api-page-failed = Ödeme tamamlanmadı
api-page-expired = Bu ödemenin süresi doldu
api-page-review = Ödemeniz inceleniyor
api-page-pay = Ödeme sayfasını aç
api-page-again = Yenile
api-page-back = Bu sayfayı kapatıp sohbetinize dönebilirsiniz.
api-page-unknown = Böyle bir ödeme yok
api-page-unknown-why = Lütfen sohbetinizdeki bağlantıyı tekrar açın ya da oradan yeni bir ödeme isteyin.

### Refusals, one for each code: what is wrong, and what to do

error-missing-fields = Bazı bilgiler eksik: { $fields }. Lütfen ekleyip tekrar deneyin.
error-unfilled-placeholder = { $field } alanı doldurulmamış: içinde hâlâ akışın “{ $variable }” değişkeni duruyor. Lütfen istek gönderilmeden önce bu değişkene değer verin.
error-invalid-field = { $field } bu hâliyle kullanılamıyor. Lütfen kontrol edip tekrar deneyin.
error-not-one-value = { $field } alanında bir liste ya da nesne var. Lütfen tek bir değer gönderin.
error-repeated-field = { $field } alanı farklı değerlerle birden çok kez gönderildi. Lütfen bir kez gönderin.
error-invalid-text = { $field } alanında metinde kullanılamayan karakterler var. Lütfen yeniden yazın.
error-too-long = { $field } çok uzun: en fazla { $most } karakter olabilir. Lütfen kısaltın.
error-invalid-json = İstek geçerli bir JSON değil ({ $place }. karakter civarında). Buna çoğu zaman ham (raw) gövdedeki bir tırnak ya da satır sonu yol açar: görsel düzenleyiciyi veya form gövdesini kullanın.
error-not-an-object = İstek bir JSON listesi. Lütfen alanları içeren tek bir JSON nesnesi gönderin.
error-invalid-encoding = İstek UTF-8 metin değil. Lütfen UTF-8 olarak gönderin.
error-body-incomplete = İstek eksik ulaştı. Lütfen tekrar gönderin.
error-invalid-multipart = Form okunamadı. Lütfen alanları JSON ya da sıradan bir form olarak gönderin.
error-too-many-fields = İstekte çok fazla alan var: en fazla { $most } olabilir. Lütfen daha az gönderin.
error-bad-request = İstek okunamadı. Lütfen JSON ya da form alanlarıyla sıradan bir HTTP isteği gönderin.

error-invalid-phone-number = { $value } telefon numarası kullanılamıyor. Lütfen ülke koduyla yazın, örneğin 254712345678.
error-invalid-quantity = Miktar tam sayı olmalı, örneğin 1000. Lütfen yalnızca rakam yazın.
error-quantity-out-of-range = { $service }: { $field } değeri { $min } ile { $max } arasında olmalı. Sizin istediğiniz: { $quantity }.
error-invalid-number = { $field } değeri { $min } ile { $max } arasında bir tam sayı olmalı. Yazdığınız: { $value }
error-invalid-amount = Tutar 5 ya da 12.50 gibi bir sayı olmalı. Lütfen yalnızca rakam yazın.
error-amount-out-of-range = { $method } ile { $min } – { $max } arası, en fazla { $decimals } ondalık basamaklı tutarlar ödenebilir. Lütfen başka bir tutar seçin.
error-amount-too-large = Bu, tek seferde işlenebilecek olandan fazla. Lütfen daha küçük bir sayı seçin.
error-too-many-decimals = { $value } çok fazla ondalık basamak içeriyor: en fazla { $decimals } olabilir. Lütfen yuvarlayın.
error-invalid-currency = Bu para birimini tanımıyoruz.
error-invalid-link = { $value } şu hizmete uygun değil: { $service }. Lütfen şuna benzer bir bağlantı gönderin: { $example }
error-too-many-lines = { $field } en az bir, en fazla { $most } satır olmalı. Sizin gönderdiğiniz: { $value }.
error-invalid-delay = Gecikme dakika olarak şu sayılardan biri olmalı: { $choices }.
error-invalid-date = { $value } bir tarih değil. Lütfen gün/ay/yıl olarak yazın, örneğin 31/12/2026.
error-no-dripfeed = Bu hizmet parça parça teslim edilemiyor. Lütfen runs alanını boş bırakın.
error-min-above-max = Gönderi başına en az miktar, en çok miktardan büyük olamaz.
error-invalid-payment-mode = Sipariş { $value } ile ödenemez. Lütfen şunlardan birini kullanın: { $choices }.
error-invalid-payment-method = Lütfen bir ödeme yöntemi seçin: { $choices }.
error-no-payment-method = Şu anda kullanılabilir bir ödeme yöntemi yok. Lütfen daha sonra tekrar deneyin.
error-invalid-page = { $value } numaralı sayfa yok: toplam { $pages } sayfa var.
error-invalid-before = { $value } bir sipariş numarası değil. Lütfen önceki sayfadaki next değerini gönderin.

error-invalid-api-key = API anahtarı eksik ya da geçersiz. Lütfen istekteki api_key alanını kontrol edin.
error-insufficient-balance = Bakiyeniz yetersiz: bakiye { $balance } { $currency }, tutar { $price } { $currency }. Lütfen { $shortfall } { $currency } yükleyip tekrar deneyin.
error-forbidden = Buna izin verilmiyor.
error-scope-missing = Bu API anahtarı bunu yapamaz: “{ $scope }” yetkisi yok. Lütfen mağazadan yetkili bir anahtar isteyin.
error-customer-blocked = Bu hesap engellenmiş. Lütfen mağazayla iletişime geçin.
error-too-many-prompts = Bu telefona kısa sürede çok fazla ödeme isteği gönderildi. Lütfen on dakika bekleyip tekrar deneyin.
error-unknown-path = Bu adreste bir şey yok. Tüm çağrıların listesi: { $url }
error-not-found = Bunu bulamadık. Lütfen kontrol edip tekrar deneyin.
error-customer-not-found = Bu müşteriyi henüz tanımıyoruz. Lütfen kaydolun ya da ilk siparişi verin.
error-service-not-found = Bu hizmeti bulamadık. Şunu mu demek istediniz: { $suggestions }?
error-service-not-found-blank = Bu hizmeti bulamadık. Lütfen hizmet listesini isteyin.
error-order-not-found = Bu siparişi bulamadık. Lütfen numarasını kontrol edin.
error-payment-not-found = Bu ödemeyi bulamadık. Lütfen numarasını kontrol edin.
error-method-not-allowed = Bu adres yalnızca { $allowed } kabul ediyor. Lütfen isteğin yöntemini değiştirin.
error-conflict = Bu, daha önce yapılanla uyuşmuyor. Lütfen kontrol edip tekrar deneyin.
error-idempotency-key-reused = { $request_id } istek kimliği daha önce başka bir sipariş için kullanıldı. Lütfen her sipariş için yenisini kullanın.
error-not-cancelable = Bu sipariş iptal edilemez.
error-not-refillable = Bu sipariş için telafi yapılamaz.
error-order-settled = { $order_id } numaralı sipariş artık iptal edilemez. Durumu: { $status }.
error-order-being-placed = { $order_id } numaralı sipariş şu anda işleme alınıyor. Lütfen birkaç dakika sonra tekrar deneyin.
error-cancel-not-offered = { $order_id } numaralı sipariş iptal edilemez: bu hizmette iptal yok.
error-refill-not-offered = { $order_id } numaralı sipariş için telafi yapılamaz: bu hizmette telafi yok.
error-not-completed = { $order_id } numaralı siparişin durumu: { $status }. Telafi, sipariş tamamlanınca istenebilir.
error-wrong-state = Bu şu anda mümkün değil. Lütfen önce duruma bakın.
error-request-too-large = İstek çok büyük: en fazla { $most } bayt olabilir. Lütfen daha az gönderin.
error-rate-limited = Biraz hızlı oldu. Lütfen { $count ->
    [one] bir saniye
   *[other] { $count } saniye
  } bekleyip tekrar deneyin.
error-timeout = Bu çok uzun sürdü. Tekrar denemeden önce lütfen işlemin yapılıp yapılmadığına bakın; kısa süre içinde yeniden gönderilen aynı sipariş iki kez alınmaz.
error-unavailable = Mağaza şu anda bunu yapamıyor. Lütfen birazdan tekrar deneyin; yeniden gönderilen aynı sipariş iki kez alınmaz.
error-internal = Bizim tarafımızda bir sorun oluştu. Lütfen daha sonra tekrar deneyin ve mağazaya şu numarayı bildirin: { $request }
