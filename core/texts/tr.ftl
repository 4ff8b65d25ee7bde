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
invoice-title = Bakiye: { $amount } { $currency }
invoice-description = { $stars } Stars karşılığında { $shop } bakiyenize { $amount } { $currency } eklenir.
invoice-description-order = { $stars } Stars karşılığında { $shop } bakiyenize { $amount } { $currency } eklenir ve { $order } numaralı siparişiniz bununla ödenir. Artan tutar bakiyenizde kalır.
instructions-pay-invoice = Lütfen sohbetinizdeki faturada ödeme düğmesine basın: Telegram Stars ile { $amount } { $currency }.
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
error-amount-not-carried = { $method } yalnızca { $unit } ve katları olan tutarları kabul ediyor. Lütfen { $amount } yerine { $carried } seçin.
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
error-phone-linked-already = Hesabınızda zaten { $phone_number } numaralı telefon kayıtlı. Numaranız değiştiyse lütfen mağazayla iletişime geçin.
error-wallet-not-empty = Cüzdanınızda { $balance } { $currency } var. Lütfen önce harcayın ya da mağazadan geri ödenmesini isteyin.
error-orders-open = { $order_id } numaralı sipariş henüz sonuçlanmadı. Lütfen sonuçlanınca tekrar deneyin.
error-payments-open = { $payment_id } numaralı ödeme henüz sonuçlanmadı. Lütfen sonuçlanınca tekrar deneyin.
error-too-many-prompts = Bu telefona kısa sürede çok fazla ödeme isteği gönderildi. Lütfen on dakika bekleyip tekrar deneyin.
error-unknown-path = Bu adreste bir şey yok. Tüm çağrıların listesi: { $url }
error-not-found = Bunu bulamadık. Lütfen kontrol edip tekrar deneyin.
error-customer-not-found = Bu müşteriyi henüz tanımıyoruz. Lütfen kaydolun ya da ilk siparişi verin.
error-service-not-found = Bu hizmeti bulamadık. Şunu mu demek istediniz: { $suggestions }?
error-service-not-found-blank = Bu hizmeti bulamadık. Lütfen hizmet listesini isteyin.
error-order-not-found = Bu siparişi bulamadık. Lütfen numarasını kontrol edin.
error-payment-not-found = Bu ödemeyi bulamadık. Lütfen numarasını kontrol edin.
error-unknown-invoice = Bu fatura artık burada bulunmuyor. Lütfen yenisini isteyin.
error-another-payer = Bu fatura başka biri için hazırlandı. Lütfen mağazayı kendiniz açıp oradan bakiye yükleyin.
error-invoice-paid = Bu fatura zaten ödendi. Tekrar ödemek için lütfen yenisini isteyin.
error-invoice-expired = Bu faturanın süresi doldu. Lütfen yenisini isteyin.
error-invoice-closed = Bu fatura artık açık değil. Lütfen yenisini isteyin.
error-amount-differs = Bu faturadaki tutar artık doğru değil. Lütfen yenisini isteyin.
error-not-refundable = { $payment_id } numaralı ödemenin durumu: { $state }. Ödeme sistemi bunu iade edemiyor. Lütfen önce ödemeye bakın.
error-charge-not-found = { $payment_id } numaralı ödemede böyle bir tahsilat yok. Lütfen önce ödemeye bakın.
error-already-refunded = { $payment_id } numaralı ödeme zaten iade edildi.
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
error-reason-missing = Bir neden gerekiyor. Lütfen nedenini birkaç kelimeyle yazın.
error-invalid-delivered = Teslim edilen miktar { $min } ile { $max } arasında bir tam sayı olmalı. Yazdığınız: { $value }
error-invalid-provider-order = Siparişin sağlayıcıdaki numarası eksik. Lütfen sağlayıcının panelinde göründüğü gibi gönderin.
error-provider-order-taken = Sağlayıcıdaki bu numara zaten { $other } numaralı siparişe ait. Lütfen tekrar bakın.
error-order-ended = { $order_id } numaralı sipariş zaten sonuçlandı. Durumu: { $status }.
error-order-not-ended = { $order_id } numaralı sipariş henüz sonuçlanmadı. Lütfen onu tamamlayın ya da iptal edin.
error-order-not-paid = { $order_id } numaralı sipariş henüz ödenmedi. Yalnızca iptal edilebilir.
error-order-by-hand = { $order_id } numaralı sipariş elle teslim ediliyor, gönderilecek bir sağlayıcı yok. Lütfen onu tamamlayın ya da iptal edin.
error-order-at-provider = { $order_id } numaralı sipariş { $provider } sağlayıcısında { $provider_order } numarasıyla duruyor. Tekrar gönderilirse iki kez teslim edilir ve iki kez ödenir.
error-refund-too-large = Bu sipariş için en fazla { $max } { $currency } iade edilebilir. Yazdığınız: { $value }
error-invalid-user-id = { $value } bir Telegram kullanıcı numarası değil. Lütfen adı değil, numarayı gönderin.
error-staff-not-found = Ekipte { $user_id } numaralı biri yok.
error-last-owner = Bu, son mağaza sahibi. Lütfen önce başka birini sahip yapın.
error-claim-over = Bu mağazanın zaten bir sahibi var. Lütfen sizi eklemesini ondan isteyin.
error-claim-wrong = Bu bağlantı geçerli değil. Lütfen mağazanın yazdırdığı en yeni bağlantıyı kullanın.
error-claim-expired = Bu bağlantı bir günden eski. Lütfen mağazayı yeniden başlatın, yeni bir bağlantı yazdıracak.
error-invalid-markup = Kâr oranı yüzde olarak -99 ile 10.000 arasında olmalı.
error-cost-unknown = Bu hizmetin maliyeti bilinmiyor: hiçbir sağlayıcı bildirmedi. Lütfen bunun yerine fiyatını belirleyin.
error-invalid-alias = Bir ad 1 ile { $most } karakter arasında olmalı ve “|” içermemeli. Lütfen başka bir ad seçin.
error-too-many-aliases = Bu hizmetin zaten { $most } başka adı var. Lütfen önce birini kaldırın.
error-alias-not-found = Bu hizmetin “{ $value }” diye başka bir adı yok.
error-not-unique = “{ $value }” adı zaten { $other } numaralı hizmette kullanılıyor. Lütfen başka bir ad seçin ya da önce o hizmetten kaldırın.
error-broadcast-empty = Henüz gönderilecek bir şey yok. Lütfen mesajı yazın.
error-broadcast-running = { $broadcast_id } numaralı toplu mesaj hâlâ gönderiliyor. Lütfen bitmesini bekleyin ya da önce durdurun.
error-broadcast-ended = Bu toplu mesaj zaten sona erdi.
error-broadcast-not-found = Bu toplu mesajı bulamadık.
error-request-too-large = İstek çok büyük: en fazla { $most } bayt olabilir. Lütfen daha az gönderin.
error-rate-limited = Biraz hızlı oldu. Lütfen { $count ->
    [one] bir saniye
   *[other] { $count } saniye
  } bekleyip tekrar deneyin.
error-timeout = Bu çok uzun sürdü. Tekrar denemeden önce lütfen işlemin yapılıp yapılmadığına bakın; kısa süre içinde yeniden gönderilen aynı sipariş iki kez alınmaz.
error-unavailable = Mağaza şu anda bunu yapamıyor. Lütfen birazdan tekrar deneyin; yeniden gönderilen aynı sipariş iki kez alınmaz.
error-internal = Bizim tarafımızda bir sorun oluştu. Lütfen daha sonra tekrar deneyin ve mağazaya şu numarayı bildirin: { $request }

### The bot. Texts are HTML; values are escaped. Buttons, toasts and commands are plain

## What Telegram shows before anybody writes

bot-description = { $shop } sayfalarınız için beğeni, takipçi, izlenme ve daha fazlasını sunar. Fiyatlara bakın, sipariş verin, siparişlerinizi izleyin ve cüzdanınıza bakiye yükleyin; hepsi bu sohbette.
bot-short-description = { $shop }: sohbetten sipariş verin, ödeyin, siparişlerinizi izleyin.

command-start = Başlat ya da ana sayfaya dön
command-services = Tüm hizmetler ve fiyatlar
command-search = Kelimeyle hizmet ara
command-price = Bir şeyin fiyatını öğren
command-order = Tek seferde çok sipariş ver
command-orders = Siparişleriniz
command-status = Siparişin durumu
command-balance = Cüzdanınızdaki bakiye
command-topup = Cüzdana bakiye yükle
command-history = Tüm para hareketleriniz
command-favourites = Favori hizmetleriniz
command-language = Dil seç
command-settings = Bildirimler, telefon, dil
command-help = Nasıl çalışır
command-support = Bir yetkiliyle konuş
command-paysupport = Ödeme yardımı
command-terms = Mağaza kuralları
command-privacy = Hakkınızda sakladıklarımız
command-cancel = Başladığınız işlemi bırak
command-admin = Yönetim: bugün ve sizi bekleyenler
command-find = Sipariş ya da müşteri bul
command-credit = Bir cüzdana para ekle
command-debit = Bir cüzdandan para düş
command-block = Müşteriyi engelle ya da engelini kaldır
command-service = Hizmeti durdur ya da değiştir
command-apikey = API anahtarları
command-staff = Mağazayı kimler yönetiyor
command-broadcast = Tüm müşterilere yaz

## Words that stand everywhere

button-back = ‹ Geri
button-home = 🏠 Ana sayfa
button-cancel = Vazgeç
button-resume = ▶️ Kaldığım yerden devam et
button-services = 🛍 Hizmetler
button-search = 🔎 Ara
button-orders = 📦 Siparişlerim
button-topup = 💳 Bakiye yükle
button-favourites = ⭐ Favoriler
button-settings = ⚙️ Ayarlar
button-help = ❓ Yardım
button-desk = 🛠 Yönetim
button-private = Özel sohbeti aç

home = <b>{ $shop }</b>
    Bakiyeniz: <b>{ $balance }</b>

    Ne yapmak istersiniz?

note-refused = ⚠️ { $why }
note-canceled = Vazgeçildi. Hiçbir sipariş verilmedi, ödeme yapılmadı.
note-edited = ✏️ Önceki mesajlardaki değişiklikleri göremiyorum. Lütfen yeniden gönderin.
note-words-only = Yalnızca metinleri ve düğmeleri anlıyorum. Lütfen yazın ya da aşağıdaki düğmeleri kullanın.
note-unknown-command = Bu komutu bilmiyorum. Tüm komutlar metin alanının yanındaki menüde.
note-nothing-to-resume = Başladığınız işlem artık yok. Lütfen yeniden başlayın.
note-given-up = 😔 Bizim tarafımızda bir sorun oluştu ve son mesajınız işlenemedi. Bunun için sizden ücret alınmadı. Tekrar olursa /support komutuyla şu numarayı bildirin: <b>{ $code }</b>.
toast-outdated = Bu düğme eski bir mesajdan. İşte şu anki durum.
screen-lost = Bu sayfa siz açtıktan sonra değişti. Lütfen ana sayfadan yeniden başlayın.
screen-not-yours = Bu sayfa mağaza ekibi içindir.
group-private = Merhaba! Ben <b>{ $shop }</b> mağazasıyım. Siparişler ve cüzdanlar başkasını ilgilendirmez, bu yüzden yalnızca özel sohbetlerde çalışıyorum.
error-staff-only = Bu, mağaza ekibi içindir.
