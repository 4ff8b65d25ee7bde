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
invoice-title = Bakiye: { $amount }
invoice-description = { $stars } Stars karşılığında { $shop } bakiyenize { $amount } eklenir.
invoice-description-order = { $stars } Stars karşılığında { $shop } bakiyenize { $amount } eklenir ve { $order } numaralı siparişiniz bununla ödenir. Artan tutar bakiyenizde kalır.
instructions-pay-invoice = Lütfen sohbetinizdeki faturada ödeme düğmesine basın: Telegram Stars ile { $amount }.
instructions-confirm-on-phone = Lütfen { $amount } tutarındaki ödemeyi { $phone } numaralı telefonunuzdan onaylayın.

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
error-invalid-field = { $field } değeri bu hâliyle kullanılamıyor. Lütfen kontrol edip tekrar deneyin.
error-not-one-value = { $field } alanında bir liste ya da nesne var. Lütfen tek bir değer gönderin.
error-repeated-field = { $field } alanı farklı değerlerle birden çok kez gönderildi. Lütfen bir kez gönderin.
error-invalid-text = { $field } alanında metinde kullanılamayan karakterler var. Lütfen yeniden yazın.
error-too-long = { $field } alanı çok uzun: en fazla { $most } karakter olabilir. Lütfen kısaltın.
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
error-amount-too-large = Bu, tek seferde işlenebilecek miktardan fazla. Lütfen daha küçük bir sayı seçin.
error-too-many-decimals = { $value } çok fazla ondalık basamak içeriyor: en fazla { $decimals } olabilir. Lütfen yuvarlayın.
error-invalid-currency = Bu para birimini tanımıyoruz.
error-invalid-link = “{ $value }” şu hizmete uygun değil: { $service }. Lütfen şuna benzer bir bağlantı gönderin: { $example }
error-too-many-lines = { $field } alanında en az bir, en fazla { $most } satır olmalı. Sizin gönderdiğiniz: { $value }.
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
error-insufficient-balance = Bakiyeniz yetersiz: bakiye { $balance }, tutar { $price }. Lütfen { $shortfall } yükleyip tekrar deneyin.
error-forbidden = Buna izin verilmiyor.
error-scope-missing = Bu API anahtarı bunu yapamaz: “{ $scope }” yetkisi yok. Lütfen mağazadan yetkili bir anahtar isteyin.
error-customer-blocked = Bu hesap engellenmiş. Lütfen mağazayla iletişime geçin.
error-phone-linked-already = Hesabınızda zaten { $phone_number } numaralı telefon kayıtlı. Numaranız değiştiyse lütfen mağazayla iletişime geçin.
error-wallet-not-empty = Cüzdanınızda { $balance } var. Lütfen önce harcayın ya da mağazadan geri ödenmesini isteyin.
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
error-refund-too-large = Bu sipariş için en fazla { $max } iade edilebilir. Yazdığınız: { $value }
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
error-maintenance = Mağaza kısa bir süre kapalı. Başladığınız hiçbir şey kaybolmaz. “{ $message }”
error-maintenance-blank = Mağaza kısa bir süre kapalı. Gezinebilirsiniz; sipariş ve bakiye yükleme için lütfen sonra gelin. Başladığınız hiçbir şey kaybolmaz.
error-shop-closed-already = Mağaza zaten kapalı.
error-shop-open-already = Mağaza zaten açık.
error-closing-message-too-long = Mesaj { $length } karakter; en çok { $most } karakter gösterilebilir. Lütfen daha kısa yazın.
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
command-maintenance = Mağazayı bir süre kapat ya da aç
command-export = Siparişler, ödemeler ya da müşteriler, dosya olarak

## Words that stand everywhere

button-back = ‹ Geri
button-home = 🏠 Ana sayfa
button-cancel = Vazgeç
button-resume = ▶️ Kaldığım yere dön
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
closed = 🔧 <b>Kısa bir süre kapalıyız.</b> “{ $message }”
    Gezinebilirsiniz; süren siparişler devam eder.
closed-blank = 🔧 <b>Kısa bir süre kapalıyız.</b>
    Gezinebilirsiniz; süren siparişler devam eder.
closed-for-customers = 🔧 <b>Mağaza müşterilere kapalı</b>: { $since } tarihinden beri, kapatan { $who }.
    Okudukları: “{ $message }”
    Personel yine de sipariş verebilir.
closed-for-customers-blank = 🔧 <b>Mağaza müşterilere kapalı</b>: { $since } tarihinden beri, kapatan { $who }.
    Personel yine de sipariş verebilir.

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

## Account: welcome, phone, orders, settings, help and privacy

block = { $lines }

button-begin = 🚀 Başlayalım
button-go-on = 🚀 Devam et
button-phone = 📱 Telefonumu paylaş
button-share-phone = 📱 Numaramı paylaş
button-skip = Atla
button-language = 🌐 Dil
button-language-now = 🌐 { $name }
button-chosen = • { $label } •

welcome = <b>{ $shop }: sayfalarınız için beğeni, takipçi ve izlenme</b>

    👀 Sipariş vermeden önce tam fiyatı görürsünüz.
    ↩️ Teslim edilmeyenin parası kendiliğinden cüzdanınıza döner.
    🔔 Her siparişin nasıl gittiğini size buradan bildiririm.

    Devam ederek /terms kurallarını kabul etmiş olursunuz.
note-link-gone = 🔗 Bu bağlantının gösterdiği şey artık yok ya da size ait değil. Diğer her şey burada.
note-link-unknown = 🔗 Bu bağlantıyı tanımıyorum. Sorun değil: her şey buradan başlar.
owner-now = 🔑 Artık bu mağazanın sahibisiniz. Hoş geldiniz!

contact-ask = <b>Telefon numaranız</b>

    Bizimle daha önce başka bir sohbet uygulamasında konuştuysanız, telefon numaranızla cüzdanınız ve siparişleriniz buraya taşınır. Sizi hiç aramayız, numaranızı başka kimse görmez.

    Metin alanının altındaki büyük düğmeye basın ya da bu adımı atlayın.
contact-button-here = 👇 Düğme metin alanının altında.
contact-skipped = 👌 Telefon olmadan da olur. Fikriniz değişirse ayarlarda bulabilirsiniz.
contact-typed = ✋ Lütfen numarayı yazmayın: sizin olduğunu yalnızca metin alanının altındaki düğme kanıtlar.
contact-not-own = 🙏 Bu numara başka birine ait ya da iletilmiş. Lütfen kendi numaranızı düğmeyle paylaşın; böylece kimse başkasının hesabını ele geçiremez.
contact-known = 📱 { $phone } numaralı telefonunuz zaten bu sohbete bağlı.
contact-tied = 📱 <b>Telefonunuz bağlandı</b>

    { $phone } artık bu sohbete ait. Bu numarayla her yerde aynı cüzdanı ve aynı siparişleri kullanırsınız.
contact-merged = 📱 <b>Telefonunuz bağlandı</b>

    { $phone } numarasına ait hesabınızı bulduk ve bu sohbetle birleştirdik. Cüzdanınız: <b>{ $balance }</b>. { $orders }
contact-orders = { $count ->
    [0] Orada henüz sipariş yok.
    [one] Siparişiniz de burada.
   *[other] { $count } siparişinizin hepsi de burada.
  }

orders-list = <b>📦 Siparişleriniz</b>

    { $lines }

    Ayrıntılar için bir numaraya basın.
orders-empty = <b>📦 Siparişleriniz</b>

    Henüz siparişiniz yok. İlki bir dakikanızı alır.
orders-none-here = <b>📦 Siparişleriniz</b>

    Bu türden sipariş yok.
orders-line = { $mark } <b>{ $order }</b> · { $state } · { $percent }
    { $quantity } × { $service }
orders-line-short = { $mark } <b>{ $order }</b> · { $state }
    { $quantity } × { $service }
orders-all = Tümü { $number }
orders-active = Süren { $number }
orders-done = Biten { $number }
button-older = Daha eski ›
button-newer = ‹ Daha yeni
button-earlier = ‹ Öncesi
button-later = Sonrası ›
button-page = { $page }/{ $pages }
toast-page = Sayfa { $page } / { $pages }

order = <b>Sipariş { $order }</b>
    { $parts }
order-state = { $mark } { $state }
order-progress = { $bar } { $percent }
order-what = 🛍 { $quantity } × { $service }
order-what-package = 🛍 { $service }
order-runs = 🔁 Parça parça: { $runs } kez, her birinde { $each }
order-link = 🔗 <code>{ $link }</code>
order-username = 👤 <code>{ $username }</code>
order-price = 💰 { $price }
order-came-back = ↩️ Cüzdanınıza { $amount } döndü.
order-came-back-partial = ↩️ Toplam { $quantity } adetten { $undelivered } adedi teslim edilmedi, bu yüzden cüzdanınıza { $amount } döndü. Ödediğiniz tutar: { $paid }.
order-nothing-paid = Bunun için bir ödeme yapılmadı.
order-start-count = 🏁 Başlangıç sayısı: { $number }
order-counts = 📊 Teslim edilen: { $delivered }. Kalan: { $remains }.
order-placed = 🕓 Sipariş zamanı: { $when }
order-changed = 🔄 Son değişiklik: { $when }
order-reason = ℹ️ { $why }
order-cancel-pending = ✋ İptal istediniz. Sağlayıcı en kısa sürede durur; teslim edilmeyenin parası cüzdanınıza döner.
order-refill-pending = ♻️ Telafi talebiniz: { $when }. Bir gün sonra yeniden isteyebilirsiniz.
order-waits-for-payment = 💳 Ödeme gelir gelmez kendiliğinden başlar.
button-refresh = 🔄 Yenile
button-cancel-order = ✖️ Siparişi iptal et
button-refill = ♻️ Telafi iste
button-again = 🔁 Tekrar sipariş
button-pay = 💳 Öde
button-copy-number = 📋 Numarayı kopyala
button-support = 💬 Destek
button-see-order = 📦 Siparişi gör
toast-no-change = Son baktığınızdan beri değişen bir şey yok.
toast-updated = Güncellendi.

order-cancel = <b>{ $order } numaralı sipariş iptal edilsin mi?</b>

    { $quantity } × { $service }

    { $consequence }
order-cancel-unpaid = Henüz ödenmediği için bir kaybınız olmaz.
order-cancel-at-once = Henüz başlamadı. { $price } hemen cüzdanınıza döner.
order-cancel-later = Sipariş sürüyor. Sağlayıcıdan durmasını isteriz: o ana kadar teslim edilen kısım ücretlendirilir, { $price } tutarının kalanı cüzdanınıza döner.
button-cancel-yes = ✖️ Evet, iptal et
button-cancel-no = Hayır, kalsın
toast-order-canceled = { $order } numaralı sipariş iptal edildi.
toast-cancel-asked = Sağlayıcıdan { $order } numaralı siparişi durdurmasını istedik.
toast-refill-asked = { $order } numaralı sipariş için telafi istedik.

status-list = <b>🔎 Siparişlerinizin durumu</b>

    { $lines }
status-unknown = ❔ Siparişleriniz arasında yok: <code>{ $numbers }</code>
status-too-many = ✂️ Yalnızca ilk { $most } numaraya baktım.

news-order-paid = 💳 <b>{ $order } numaralı siparişiniz ödendi, yola çıktı</b>
    { $quantity } × { $service }
news-order-started = ⚡ <b>{ $order } numaralı siparişiniz başladı</b>
    { $quantity } × { $service }
news-order-completed = ✅ <b>{ $order } numaralı siparişiniz tamamlandı</b>
    { $quantity } × { $service }
news-order-partial = 🟡 <b>{ $order } numaralı siparişiniz kısmen teslim edildi</b>
    Teslim edilen: { $delivered } / { $quantity } × { $service }.
    ↩️ Ödediğiniz { $price } tutarının { $amount } kadarı cüzdanınıza döndü. Bakiyeniz: <b>{ $balance }</b>
news-order-canceled = ✖️ <b>{ $order } numaralı siparişiniz iptal edildi</b>
    { $quantity } × { $service }
    ↩️ Cüzdanınıza { $amount } döndü. Bakiyeniz: <b>{ $balance }</b>
news-order-canceled-unpaid = ✖️ <b>{ $order } numaralı siparişiniz iptal edildi</b>
    { $quantity } × { $service }
    Ödenmediği için sizden para alınmadı.
news-orders = 📦 <b>{ $count } siparişten haber var</b>

    { $parts }
news-orders-line = { $mark } <b>{ $order }</b> · { $quantity } × { $service } · { $state }
news-orders-more = … ve { $count } sipariş daha
news-orders-back = ↩️ Cüzdanınıza toplam { $amount } döndü. Bakiyeniz: <b>{ $balance }</b>

settings = <b>⚙️ Ayarlar</b>

    🌐 Dil: { $name }
    { $news }
    { $phone }

    🎁 Davet bağlantınız: <code>{ $link }</code>
    { $came }
settings-news-on = 🔔 Sipariş mesajları: açık
settings-news-off = 🔕 Sipariş mesajları: kapalı. Para iadelerini yine de bildiririm.
settings-phone = 📱 Telefon: { $phone }
settings-no-phone = 📱 Telefon: paylaşılmadı
settings-came = { $count ->
    [0] Henüz bu bağlantıyla gelen yok.
    [one] Bu bağlantıyla bir kişi geldi.
   *[other] Bu bağlantıyla { $count } kişi geldi.
  }
button-mute = 🔕 Mesajları kapat
button-unmute = 🔔 Mesajları aç
button-copy-invitation = 🎁 Daveti kopyala
button-privacy = 🔒 Gizlilik
button-export = ⬇️ Verilerimi al
toast-muted = Sipariş mesajları kapalı.
toast-unmuted = Sipariş mesajları açık.

language-choose = <b>🌐 Dil</b>

    Hangi dilde konuşayım?
toast-language = Artık şu dilde konuşuyorum: { $name }.

help = <b>❓ Nasıl çalışır</b>

    1. Bir hizmet seçin, sayfanızın ya da gönderinizin bağlantısını yollayın.
    2. Tam fiyatı görürsünüz; siz onaylamadan hiçbir şey alınmaz.
    3. Cüzdanınızdan ödeyin ya da o anda bakiye yükleyin.
    4. Siparişiniz başladığında ve bittiğinde size haber veririm.
    5. Teslim edilmeyenin parası kendiliğinden cüzdanınıza döner.

    Yazarak da olur: “insta likes” ya da /status ve bir numara yazın.
button-terms = 📜 Kurallar
support = <b>💬 Bir yetkiliyle konuşun</b>

    { $contact }

    { $number }
support-person = Buraya yazın: { $contact }. Orada makineler değil, insanlar yanıt verir.
support-nobody = Mağaza henüz bir kişi belirtmedi. Lütfen bu botun bağlantısını size veren kişiye sorun.
support-your-number = Lütfen ne olduğunu, sipariş ya da ödeme numarasını ve müşteri numaranızı yazın: <code>{ $customer }</code>.
support-order = Lütfen ne olduğunu ve şu numaraları yazın: sipariş <code>{ $order }</code>, müşteri <code>{ $customer }</code>.
button-write-support = 💬 Desteğe yaz
button-copy-reference = 📋 Numaraları kopyala
support-reference = Sipariş { $order }, müşteri { $customer }
support-reference-customer = Müşteri { $customer }

terms = <b>📜 { $shop } kuralları</b>

    1. Tanıtma hakkınız olan bir sayfa ya da gönderi için beğeni, takipçi, izlenme ve benzerlerini satın alırsınız.
    2. Fiyat, onayladığınız fiyattır. Sipariş verince ayrılır, teslim edilen kadarı alınır.
    3. Teslim edilemeyenin parası cüzdanınıza döner: tamamı ya da tam o kısmı.
    4. Sayfayı herkese açık tutun ve bu sırada aynısını başka yerden sipariş etmeyin: yoksa neyin bizden geldiği ayırt edilemez.
    5. Telafi, hizmet bunu sunuyorsa mümkündür.
    6. Buradaki hiçbir şeyi platformların kendisi yapmaz; beğenmediklerini kaldırabilirler.
    7. Ödeme soruları: /paysupport. Diğer her şey: /support.
privacy = <b>🔒 Hakkınızda sakladıklarımız</b>

    <b>Ne:</b> Telegram adınız ve numaranız, diliniz, paylaştıysanız telefonunuz, bağlantılarıyla siparişleriniz, ödemeleriniz, favorileriniz.
    <b>Neden:</b> teslim etmek, hesabı tutmak ve sorularınızı yanıtlamak için. Teslim eden bağlantıyı ve miktarı görür, sizi asla. Ödeme servisi, ödediğiniz telefonu görür.
    <b>Ne kadar:</b> buraya yazdıklarınız birkaç gün sonra silinir. Siparişler ve para hareketleri defterde kalır. Diğer her şey siz silene kadar durur.

    Hepsini yanınıza alabilir ya da sildirebilirsiniz.
button-forget = 🗑 Verilerimi sil
privacy-export = ⬇️ Hakkınızda sakladığımız her şey, tek dosyada. Kimseyle paylaşmayın.
privacy-export-part = ⬇️ Hakkınızda sakladıklarımızın en yeni binlercesi, tek dosyada. Kimseyle paylaşmayın.
toast-exported = Dosyanız yolda.
privacy-forget = <b>🗑 Verileriniz silinsin mi?</b>

    Adınız, telefonunuz, diliniz, favorileriniz ve bu sohbet silinir. Bağlantılarıyla siparişleriniz ve ödeyen telefonla ödemeleriniz, kimseye götürmeyen bir numara altında defterde kalır.

    Sipariş geçmişiniz kalıcı olarak gider. Geri gelirseniz yeni müşteri olarak başlarsınız.
button-forget-yes = 🗑 Evet, hepsini sil
button-forget-no = Hayır, kalsın
privacy-forgotten = 👋 <b>Verileriniz silindi.</b>
    Bizimle olduğunuz için teşekkür ederiz. Geri gelmek isterseniz /start yazın.

## Money: top up, payments, wallet, receipts and Stars

price-stars = { $stars } ⭐ ({ $amount })

topup-none = <b>💳 Bakiye yükle</b>

    Şu anda ödeme yapılamıyor. Lütfen daha sonra tekrar deneyin ya da bize sorun.
topup-methods = <b>💳 Bakiye yükle</b>

    { $parts }
topup-offer = <b>{ $method }</b>
    { $terms }
topup-limits = Tek seferde { $min } – { $max }
topup-fee = Komisyon: ayrıca { $percent }
topup-no-fee = Komisyon yok
topup-star-worth = 1 ⭐ = { $worth }
topup-which = Nasıl ödemek istersiniz?
topup-amount = <b>💳 { $method } ile bakiye yükle</b>

    { $parts }
topup-how-much = Bir tutar seçin ya da yazın, örneğin <code>{ $example }</code>.
topup-balance = Bakiyeniz: <b>{ $balance }</b>
topup-missing = 🧾 Siparişiniz için <b>{ $amount }</b> eksik.
topup-missing-much = 🧾 Siparişiniz için <b>{ $amount }</b> eksik. Bu, { $method } ile tek seferde yüklenebilenden fazla; lütfen birkaç adımda yükleyin.
topup-phone = <b>📱 Hangi telefon ödeyecek?</b>

    { $method } bu telefondan { $due } isteyecek. Lütfen numarasını yazın, örneğin <code>{ $example }</code>.
topup-phone-known = <b>📱 Hangi telefon ödeyecek?</b>

    { $method } bu telefondan { $due } isteyecek. Birini seçin ya da başka bir numara yazın, örneğin <code>{ $example }</code>.
topup-confirm = <b>💳 { $method } ile bakiye yükle</b>

    { $facts }

    { $next }
topup-into = Cüzdanınıza: <b>{ $amount }</b>
topup-fee-of = Komisyon ({ $percent }): { $fee }
topup-due = Ödenecek: <b>{ $due }</b>
topup-from-phone = Telefon: { $phone }
topup-lifted = ℹ️ Siparişiniz için { $wanted } eksik, { $method } ise en az { $min } alıyor. Fazladan { $extra } cüzdanınızda kalır.
topup-rounded-missing = ℹ️ Siparişiniz için { $wanted } eksik; { $method } ile ödenebilecek tutara yukarı yuvarlandı. Fazladan { $extra } cüzdanınızda kalır.
topup-rounded = ℹ️ { $wanted } tutarı, { $method } ile ödenebilecek tutara yukarı yuvarlandı. Tamamı cüzdanınıza gider.
topup-next-phone = Düğmeye bastığınızda { $method } telefona bir istek gönderir. Orada PIN kodunuzla onaylayın.
topup-next-page = Düğmeye bastığınızda { $method } ödeme sayfasının bağlantısını alırsınız.
topup-next-stars = Düğmeye bastığınızda bu sohbette bir fatura belirir. Onu Stars ile ödeyin.
topup-credited = { $method } ödemeyi bildirir bildirmez para cüzdanınıza kendiliğinden eklenir, çoğunlukla bir dakika içinde. Ödemek için { $count ->
    [one] bir dakikanız
   *[other] { $count } dakikanız
  } var.
topup-demo = 🧪 Bu bir deneme mağazası: hiçbir telefon çalmaz, gerçek para hareket etmez.
button-topup-amount-of = { $amount }
button-topup-missing = 🧾 Eksik tutar: { $amount }
button-topup-phone = 📱 { $phone }
button-topup-pay = ✅ Öde: { $due }
button-topup-amount = ✏️ Tutar
button-topup-other-phone = 📱 Telefon
button-topup-method = 💳 Başka yöntem
toast-already-paying = { $payment } numaralı ödeme zaten yolda. Hiçbir şey iki kez istenmez.
error-topup-beyond-limits = { $method } ile tek seferde { $min } – { $max } yüklenebilir. { $amount } uygun değil; lütfen başka bir tutar seçin.
error-phone-unreadable = { $value } ödeme istenebilecek bir telefon numarası değil. Lütfen şöyle yazın: { $example }
error-method-gone = Bu ödeme yöntemi artık sunulmuyor. Lütfen başka birini seçin.
error-payment-goes-on = { $payment_id } numaralı ödeme henüz sonuçlanmadı. Yeniden ödemeden önce lütfen ona bir daha bakın.

payment = <b>{ $title }</b>

    { $facts }

    { $what }
payment-title-created = ⏳ { $payment } numaralı ödeme hazırlanıyor
payment-title-pending = ⏳ { $payment } numaralı ödeme sizi bekliyor
payment-title-succeeded = ✅ { $payment } numaralı ödeme ulaştı
payment-title-failed = ❌ { $payment } numaralı ödeme tamamlanmadı
payment-title-expired = ⌛ { $payment } numaralı ödemenin süresi doldu
payment-title-review = 🔍 { $payment } numaralı ödeme inceleniyor
payment-method = Yöntem: { $method }
payment-paid = Ödenen: { $due }
payment-credited = Cüzdanınıza: <b>{ $amount }</b>
payment-fee = Komisyon: { $fee }
payment-fee-included = İçindeki komisyon: { $fee }
payment-until = Son ödeme zamanı: { $at }
payment-at = Zaman: { $at }
payment-flag-over = ℹ️ İstediğiniz { $amount } tutarından fazlası ulaştı. Hepsi cüzdanınızda.
payment-flag-under = ℹ️ İstenenden azı ulaştı, bu yüzden cüzdanınıza { $amount } tutarından azı eklendi.
payment-flag-nothing = ℹ️ Ulaşan para { $fee } komisyondan az olduğu için cüzdanınıza bir şey kalmadı. Lütfen bize yazın.
payment-flag-late = ℹ️ Süresi dolduktan sonra geldi. Yine de sayıldı.
payment-flag-unasked = ℹ️ Açık ödemelerinizden hiçbirine ait değildi, bu yüzden cüzdanınıza ekledik.
payment-flag-again = ℹ️ Bu, { $count ->
    [one] bir kez
   *[other] { $count } kez
  } ödendi. Hepsi cüzdanınıza eklendi, toplam { $amount }. Fazlasını geri istiyorsanız bize yazın.
payment-now-created = Bir saniye lütfen: { $method } ile bağlantı kuruyoruz.
payment-now-pending = 👉 { $instructions }

    { $method } ödemeyi bildirir bildirmez para cüzdanınıza kendiliğinden eklenir, çoğunlukla bir dakika içinde. O zaman bu mesaj değişir.
payment-now-failed = { $why } Cüzdanınıza bir şey eklenmedi.

    Yine de sizden para çıktıysa, bize ulaşır ulaşmaz buraya eklenir.
payment-now-expired = Süresinde ödeme gelmedi, bu yüzden cüzdanınıza bir şey eklenmedi.

    Son anda ödediyseniz para, bize ulaşır ulaşmaz buraya eklenir.
payment-now-review = { $method } ödeyip ödemediğinizi net bildirmedi. Bir yetkili inceliyor, lütfen tekrar ödemeyin. Size buradan yazacağız.
payment-now-succeeded = Bakiyeniz: <b>{ $balance }</b>
payment-do-phone = Lütfen isteği telefonunuzdan onaylayın.
payment-do-page = Lütfen ödeme sayfasında ödeyin.
payment-do-invoice = Lütfen bu sohbetteki faturayı ödeyin. Göremiyorsanız biraz bekleyip yeniden başlayın.
payment-do-wait = Lütfen biraz bekleyin.
payment-reason-1 = Telefonun bakiyesi yetersiz.
payment-reason-1019 = Telefondaki isteğin süresi doldu.
payment-reason-1032 = İstek telefonda reddedildi.
payment-reason-1037 = Telefon yanıt vermedi.
payment-reason-never-started = İstek ödeme servisine hiç ulaşmadı.
payment-reason-unreachable = Ödeme servisine ulaşılamadı.
payment-reason-worth-changed = Bir Star'ın değeri bu arada değişti.
payment-reason-busy = Telegram şu anda çok yoğun.
payment-reason-no-chat = Fatura sohbetinize gönderilemedi.
payment-reason-other = Ödeme servisi bunu reddetti.
checkout-busy = Mağaza zamanında yanıt veremedi. Sizden ücret alınmadı; lütfen ödeme düğmesine bir kez daha basın.
button-open-payment-page = 🔗 Ödeme sayfasını aç
button-try-again = 🔁 Tekrar dene
button-payment-help = 💬 Ödeme yardımı
button-copy-payment = 📋 İşlem no kopyala
button-see-payment = 💳 Ödemeyi gör

receipt-payment = ✅ <b>{ $payment } numaralı ödeme ulaştı</b>

    { $facts }

    Bakiyeniz: <b>{ $balance }</b>
receipt-payment-waiting = ✅ <b>{ $payment } numaralı ödeme ulaştı</b>

    { $facts }

    Bakiyeniz: <b>{ $balance }</b>
    Başladığınız işlem hâlâ sizi bekliyor.
receipt-reference = İşlem no: <code>{ $reference }</code>
note-enough-now = ✅ Bakiyeniz artık yeterli.
note-still-short = ⚠️ Para geldi, ama hâlâ { $amount } eksik.
note-go-on = ✅ Para geldi. Kaldığınız yerden devam edebilirsiniz.
news-payback = ↩️ <b>{ $payment } numaralı ödeme iade edildi</b>

    { $amount } cüzdanınızdan { $method } ile size geri ödendi.
    Bakiyeniz: <b>{ $balance }</b>
news-credit = 🎁 <b>Cüzdanınıza { $amount } eklendi</b>

    Mağazanın notu: { $reason }
    Bakiyeniz: <b>{ $balance }</b>
news-debit = ➖ <b>Cüzdanınızdan { $amount } düşüldü</b>

    Mağazanın notu: { $reason }
    Bakiyeniz: <b>{ $balance }</b>
news-refund = ↩️ <b>{ $order } numaralı sipariş için { $amount } iade edildi</b>

    Mağazanın notu: { $reason }
    Bakiyeniz: <b>{ $balance }</b>
news-stars-unclear = ⭐ Stars ödemeniz ulaştı, ama ne için olduğunu anlayamadık. Bir yetkili inceliyor. İşlem no: <code>{ $charge }</code>.

wallet = <b>👛 Cüzdanınız</b>

    Bakiye: <b>{ $balance }</b>
    { $held }

    { $lately }
wallet-held = Açık siparişler için ayrılan: { $amount }
wallet-nothing-held = Açık siparişler için ayrılan tutar yok.
wallet-lately = Son hareketler:
    { $lines }
wallet-empty = Burada henüz hareket yok. Bakiye yükleyin, siparişe hazırsınız.
history = <b>📜 Cüzdanınız, satır satır</b>
    Bakiye: <b>{ $balance }</b>

    { $lines }
history-empty = <b>📜 Cüzdanınız, satır satır</b>

    Burada henüz hareket yok.
history-end = <b>📜 Cüzdanınız, satır satır</b>

    Daha eskisi yok.
history-in = { $at } · <b>+{ $amount }</b> · { $what }
history-out = { $at } · <b>−{ $amount }</b> · { $what }
history-topup = ödeme { $number }
history-charge = sipariş { $number }
history-freed = geri dönen tutar, sipariş { $number }
history-refund = iade, sipariş { $number }
history-merge = diğer hesabınızdan
history-credit = mağazadan
history-debit = mağaza düştü
history-payback = iade edilen ödeme { $number }
history-payback-freed = iadesi yapılmayan ödeme { $number }
history-other = diğer
payments = <b>💳 Ödemeleriniz</b>

    Ayrıntılar için birine basın.
payments-empty = <b>💳 Ödemeleriniz</b>

    Burada ödeme yok.
payment-label-pending = ⏳ { $payment } · { $amount } · { $at }
payment-label-succeeded = ✅ { $payment } · { $amount } · { $at }
payment-label-failed = ❌ { $payment } · { $amount } · { $at }
payment-label-expired = ⌛ { $payment } · { $amount } · { $at }
payment-label-review = 🔍 { $payment } · { $amount } · { $at }
button-history = 📜 Hareketler
button-payments = 💳 Ödemeler
button-page-only = · { $page } ·
toast-page-only = Sayfa { $page }

paysupport = <b>💬 Ödeme yardımı</b>

    Ulaşan para, geç gelse bile kendiliğinden eklenir. Bir ödeme bir saatten uzun sürerse ya da bir terslik varsa bize yazın: burada yapılan her ödemenin arkasındayız. Telegram'ın kendi desteği bu konuda yardımcı olamaz.

    { $which }
paysupport-which = Hangi ödemeyle ilgili?
paysupport-none = Henüz ödemeniz yok.
paysupport-payment = <b>💬 { $payment } numaralı ödeme için yardım</b>

    { $advice }

    { $contact }
    Lütfen şunları yazın: ödeme <code>{ $payment }</code> ({ $method }), müşteri <code>{ $customer }</code>.
paysupport-copied = Ödeme { $payment }; müşteri { $customer }
paysupport-pending = Ödemenizi bekliyor. Ödediğinizde para cüzdanınıza kendiliğinden eklenir; iki kez ödemenize gerek yok.
paysupport-succeeded = Ulaştı ve cüzdanınıza eklendi. Tutar yanlışsa ya da paranızı geri istiyorsanız bize yazın.
paysupport-failed = Tamamlanmadı ve bir şey eklenmedi. Yine de sizden para çıktıysa ya kendiliğinden buraya gelir ya da size döner; bir saat geçtiyse bize yazın.
paysupport-expired = Süresinde ödeme gelmedi. Son anda ödediyseniz para kendiliğinden buraya gelir; bir saat geçtiyse bize yazın.
paysupport-review = Bir yetkili zaten inceliyor. Lütfen tekrar ödemeyin.

## Staff: services, keys, the team and broadcasts

manage-ask = <b>🛍 Hizmeti değiştir</b>

    Satışta: { $on }. Satış dışı: { $off }.

    ✍️ Hangisi? Numarasını ya da adından kelimeler gönderin.
manage-found = <b>🔎 “{ $words }” için hizmetler</b>

    Hangisini kastettiniz? Başka kelimeler de gönderebilirsiniz.
manage-off-sale = <b>⏸ Satış dışı hizmetler</b>

    Müşteriler bunları görmez.
manage-off-sale-none = <b>⏸ Satış dışı hizmetler</b>

    Hiç yok: her şey satışta.
button-off-sale = ⏸ Satış dışı { $number }
button-service-on = 🟢 { $number } · { $name }
button-service-off = ⏸ { $number } · { $name }

manage-service = <b>{ $number } · { $service }</b>
    { $category } · { $type }

    { $state }
    💰 Fiyat: <b>{ $rate }</b>
    { $margin }
    📏 Miktar: { $min } – { $max }
    { $can }
    { $source }
    { $aliases }
manage-on = 🟢 Satışta
manage-off = ⏸ Durduruldu: satışta değil
manage-vanished = 🚫 Satış dışı: sağlayıcısında artık yok
manage-per-thousand = 1000 adedi { $rate }
manage-per-order = sipariş başına { $rate }
manage-margin = 🏭 Maliyet: { $cost }, kâr: { $margin } (maliyetin üstüne { $over })
manage-loss = ⚠️ Maliyet: { $cost }, yani her satış { $margin } zarar ettiriyor (maliyetin { $over } altında)
manage-cost-unknown = 🏭 Maliyet: sağlayıcısı bildirmedi
manage-by-hand = 🏭 Maliyet: bilinmiyor, kendiniz teslim ediyorsunuz
manage-can-refill = telafi
manage-can-cancel = iptal
manage-can-dripfeed = kademeli gönderim
manage-can = 🛟 Mümkün olan: { $can }
manage-can-nothing = 🛟 Telafi, iptal ve kademeli gönderim yok
manage-source = 🚚 Sağlayıcı: { $provider }, oradaki numarası { $theirs }
manage-source-hand = 🙌 Elle teslim edilir
manage-aliases = 🏷 Diğer adları: { $names }
manage-aliases-none = 🏷 Başka adı yok
button-pause = ⏸ Durdur
button-resume-sale = ▶️ Satışa aç
button-set-rate = 💰 Fiyat belirle
button-set-markup = 📈 Kâr oranı belirle
button-add-alias = 🏷 Ad ekle
button-remove-alias = 🏷 Ad kaldır
button-as-customer = 👁 Müşteri gözüyle

manage-ask-rate = <b>💰 Yeni fiyat: { $number } · { $service }</b>

    Şimdi: { $rate }
    { $margin }

    ✍️ Yeni fiyatı gönderin, örneğin 1.25.
manage-ask-markup = <b>📈 Kâr oranı: { $number } · { $service }</b>

    Şimdi: { $rate }
    { $margin }

    ✍️ Maliyetin üstüne eklenecek yüzdeyi gönderin, örneğin 50 ya da 12.5.
manage-ask-alias = <b>🏷 Bir ad daha: { $number } · { $service }</b>

    ✍️ Müşterilerin sipariş verirken kullanabileceği bir ad gönderin, örneğin onların söylediği gibi.
manage-aliases-ask = <b>🏷 Adları: { $number } · { $service }</b>

    Hangisi kaldırılsın?

manage-title-pause = ⏸ Durdur: { $number } · { $service }
manage-title-resume = ▶️ Satışa aç: { $number } · { $service }
manage-title-rate = 💰 Yeni fiyat: { $number } · { $service }
manage-title-markup = 📈 Yeni kâr oranı: { $number } · { $service }
manage-title-alias = 🏷 Bir ad daha: { $number } · { $service }
manage-title-unalias = 🏷 Bir ad eksilt: { $number } · { $service }
manage-old-new = Şimdi: { $old }
    Sonra: <b>{ $new }</b>
manage-change-rate = Şimdi: { $old }
    Sonra: <b>{ $new }</b>
    { $margin }
manage-change-markup = Şimdi: { $old }
    Sonra: <b>{ $new }</b>, yani maliyetin üstüne { $over }
    { $margin }
manage-change-alias = Şimdiki diğer adları: { $names }
    Yeni: <b>{ $name }</b>
manage-change-unalias = Şimdiki diğer adları: { $names }
    Kaldırılacak: <b>{ $name }</b>
manage-why = <b>{ $title }</b>

    { $change }

    ✍️ Neden? Bir neden seçin ya da yazın. Kayıtlarda kalır.
manage-confirm = <b>{ $title }?</b>

    { $change }

    { $consequence }
    📝 Neden: { $reason }
manage-then-pause = 👉 Müşteriler artık bulamaz, açık fiyat teklifleri reddedilir. Verilmiş siparişler sürer.
manage-then-resume = 👉 Müşteriler hemen sipariş verebilir.
manage-then-rate = 👉 Hemen geçerli olur: açık fiyat teklifi olan müşterilere yeniden sorulur. Verilmiş siparişlerin fiyatı değişmez.
manage-then-markup = 👉 Hemen geçerli olur: açık fiyat teklifi olan müşterilere yeniden sorulur. Verilmiş siparişlerin fiyatı değişmez.
manage-then-alias = 👉 Sohbette ya da API ile “{ $name }” sipariş eden bu hizmeti alır.
manage-then-unalias = 👉 Sohbette ya da API ile “{ $name }” siparişleri artık anlaşılmaz.
manage-then-sync = 🔄 { $provider } ile bir sonraki eşitleme, fiyatı kendi kâr oranıyla yeniden belirler.
button-yes-pause = ⏸ Evet, durdur
button-yes-resume = ▶️ Evet, satışa aç
button-yes-rate = ✅ Evet, bu fiyat olsun
button-yes-markup = ✅ Evet, bu oran olsun
button-yes-alias = ✅ Evet, bu adı ekle
button-yes-unalias = 🏷 Evet, bu adı kaldır
manage-done-pause = { $number } numaralı hizmet durduruldu.
manage-done-resume = { $number } numaralı hizmet satışta.
manage-done-rate = { $number } numaralı hizmetin fiyatı artık { $rate }.
manage-done-markup = { $number } numaralı hizmetin fiyatı artık { $rate }.
manage-done-alias = { $number } numaralı hizmetin artık “{ $name }” adı da var.
manage-done-unalias = { $number } numaralı hizmetin artık “{ $name }” adı yok.
note-manage-done = ✅ { $done }
toast-manage-done = Bu zaten yapıldı: { $done }
note-manage-changed = 🔄 Hizmet bu arada değiştirildi, bu yüzden bir şey yapılmadı. Şu anki durumu böyle.
error-alias-known = Bu hizmetin zaten “{ $value }” adı var.
error-rate-as-it-is = Fiyat zaten bu: { $value }
reason-provider-trouble = Sağlayıcıda sorun
reason-complaints = Şikâyetler
reason-no-demand = İsteyen yok
reason-works-again = Yeniden çalışıyor
reason-cost-changed = Maliyet değişti
reason-competition = Rekabet
reason-customers-say-so = Müşteriler böyle diyor

keys = <b>🔑 API anahtarları</b>

    { $lines }
keys-none = <b>🔑 API anahtarları</b>

    Henüz yok. Anahtar, chatbot hazırlayan birinin API ile sipariş vermesini sağlar.
keys-line = { $mark } <b>Anahtar { $number }</b> · { $owner } · <code>{ $hint }…</code>
    { $scopes }
    { $used }
keys-house = mağazanın kendisi
keys-partner = { $name }
button-key = Anahtar { $number } · { $owner }
button-new-key = ➕ Yeni anahtar
scope-all = her şeyi yapabilir
scope-read = fiyatları ve siparişleri görür
scope-order = sipariş verir
scope-topup = cüzdanlara bakiye yükler
key-used = Son kullanım: { $at }
key-unused = Hiç kullanılmadı
key-valid = 🟢 Geçerli
key-valid-until = 🟢 Geçerlilik sonu: { $at }
key-expired = ⛔ Süresi doldu: { $at }
key-revoked = ⛔ İptal edildi: { $at }
key = <b>🔑 Anahtar { $number } ({ $owner })</b>

    { $state }
    Başlangıcı: <code>{ $hint }</code>
    Yetkiler: { $scopes }
    Oluşturuldu: { $created }
    { $used }
button-revoke = ⛔ İptal et
key-why = <b>⛔ Anahtarı iptal et: { $number } ({ $owner })</b>

    Başlangıcı: <code>{ $hint }</code>
    { $used }

    ✍️ Neden? Bir neden seçin ya da yazın. Kayıtlarda kalır.
key-revoke = <b>⛔ { $number } numaralı anahtar ({ $owner }) iptal edilsin mi?</b>

    Başlangıcı: <code>{ $hint }</code>
    { $used }

    { $consequence }
    📝 Neden: { $reason }
key-then-revoked = 👉 Onu kullanan her şey 5 saniye içinde kalıcı olarak durur. Anahtar geri getirilemez; yenisi oluşturulabilir.
button-yes-revoke = ⛔ Evet, iptal: anahtar { $number }
note-key-revoked = ⛔ { $number } numaralı anahtar ({ $owner }) iptal edildi.
toast-key-revoked = { $number } numaralı anahtar zaten iptal edildi.
key-owner = <b>🔑 Yeni anahtar: kimin için?</b>

    ✍️ Yeni ya da kayıtlı iş ortağının adını gönderin veya aşağıdan seçin. Bir iş ortağının anahtarıyla gelen müşteriler o ortağa aittir.
button-key-house = 🏠 Mağazanın kendisi
key-terms = <b>🔑 Yeni anahtar: { $owner }</b>

    { $who }

    Neler yapabilsin? Değiştirmek için basın.
key-terms-house = Bu botla aynı müşterilere hizmet eder.
key-terms-new = “{ $name }” yeni bir iş ortağı; bu anahtarla birlikte oluşturulur.
key-terms-partner = Bu iş ortağının zaten { $count ->
    [one] bir anahtarı
   *[other] { $count } anahtarı
  } var.
button-scope-on-read = ☑️ Fiyat, siparişleri gör
button-scope-off-read = ⬜ Fiyat, siparişleri gör
button-scope-on-order = ☑️ Sipariş ver
button-scope-off-order = ⬜ Sipariş ver
button-scope-on-topup = ☑️ Bakiye yükle
button-scope-off-topup = ⬜ Bakiye yükle
button-make-key = 🔑 Anahtarı oluştur
key-once = <b>🔑 Anahtar { $number } ({ $owner })</b>

    <code>{ $secret }</code>

    { $where }
    ⚠️ Şimdi kopyalayın. Bu mesaj { $seconds } saniye sonra kendini siler ve anahtarı bir daha kimse gösteremez. Kimdeyse, müşterilerinin parasını harcayabilir.
key-where = Adres: <code>{ $url }/api.php</code>
button-copy-key = 📋 Anahtarı kopyala
toast-key-made = { $number } numaralı anahtar zaten oluşturuldu. Yukarıdaki mesajda görünüyor.
error-scope-needed = Anahtarın bir yetkisi olmalı. Lütfen en az birini seçin.
error-invalid-partner-name = İş ortağının adı 1 ile { $most } karakter arasında olmalı ve “house” olmamalı. Lütfen başka bir ad gönderin.
error-key-not-found = Böyle bir anahtar yok ya da zaten iptal edildi.
error-partner-not-found = Böyle bir iş ortağı yok.
reason-leaked = Sızdırıldı
reason-unused = Artık gerekmiyor
reason-replaced = Yerine yenisi geldi

team = <b>👥 Mağazayı kimler yönetiyor</b>

    { $lines }
team-line = <b>{ $name }</b> · { $role } · <code>{ $id }</code>
team-line-fixed = <b>{ $name }</b> · { $role } · <code>{ $id }</code> · ayarlardan
button-member = { $name }
button-hire = ➕ Birini ekle
role-owner = mağaza sahibi
role-manager = yönetici
role-support = destek
role-none = ekipte değil
role-may-owner = 👑 <b>Mağaza sahibi</b>: anahtarlar ve ekip dâhil her şey.
role-may-manager = 🛠 <b>Yönetici</b>: ayrıca cüzdanlar, hizmetler ve toplu mesajlar.
role-may-support = 💬 <b>Destek</b>: siparişleri ve müşterileri bulur, durumlarını görür.
member = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    Başlangıç: { $at }, ekleyen: { $by }
member-self = <b>👤 { $name }, bu sizsiniz</b>
    <code>{ $id }</code>

    { $may }
    Başlangıç: { $at }, ekleyen: { $by }

    Rolünüzü başka bir mağaza sahibi değiştirebilir.
member-fixed = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    Bu sahip mağazanın ayarlarında yazılı, yalnızca orada değiştirilebilir.
button-other-role = 🔁 Başka rol
button-dismiss = 🚪 Çıkar
team-hire = <b>➕ Birini ekle</b>

    ✍️ Kişi @{ $shop } botunu açtıysa @adını, açmadıysa Telegram numarasını gönderin.
team-choose = <b>👤 { $name }</b>
    <code>{ $id }</code>

    Hangi rolde?

    { $lines }
team-choose-other = <b>👤 { $name }</b>
    <code>{ $id }</code>

    Şimdi: { $role }. Yerine hangi rol?

    { $lines }
button-role-owner = 👑 Mağaza sahibi
button-role-manager = 🛠 Yönetici
button-role-support = 💬 Destek
team-title-hire = 👤 Rol ver: { $name }
team-title-dismiss = 🚪 Ekipten çıkar: { $name }
team-why = <b>{ $title }</b>
    <code>{ $id }</code>

    Şimdi: { $old }
    Sonra: <b>{ $new }</b>

    ✍️ Neden? Bir neden seçin ya da yazın. Kayıtlarda kalır.
team-confirm = <b>{ $title }?</b>
    <code>{ $id }</code>

    Şimdi: { $old }
    Sonra: <b>{ $new }</b>

    { $consequence }
    📝 Neden: { $reason }
team-then-dismissed = 👉 Ekibe ait her şey bir sonraki adımdan itibaren bu kişiye kapanır. Müşteri olarak bir şey değişmez.
button-yes-hire = ✅ Evet, bu rolü ver
button-yes-dismiss = 🚪 Evet, çıkar
note-hired = ✅ { $name } için yeni rol: { $role }.
note-dismissed = 🚪 { $name } artık ekipte değil.
toast-hired = { $name } için rol zaten bu: { $role }.
toast-dismissed = { $name } zaten ekipten çıkarıldı.
team-you-hired = 👥 <b>{ $shop } ekibindeki rolünüz artık: { $role }</b>

    “Yönetim” bölümü sizi bekleyenleri gösterir; metin alanının yanındaki menüde komutlarınız var.
team-you-dismissed = 👋 Artık { $shop } ekibinde değilsiniz. Kendi cüzdanınız ve siparişleriniz olduğu gibi kalır.
error-own-role = Bu sizin kendi rolünüz. Lütfen değiştirmesini başka bir mağaza sahibinden isteyin.
error-owner-by-settings = Bu sahip mağazanın ayarlarında yazılı. Lütfen orada değiştirin.
error-role-as-it-is = Bu kişinin rolü zaten bu.
error-invalid-role = Böyle bir rol yok.
error-person-unknown = { $name } adlı kişiyi tanımıyorum: önce botu açması gerekiyor. Lütfen bunun yerine Telegram numarasını gönderin.
reason-joins-us = Bize katılıyor
reason-other-duties = Görevi değişti
reason-left-us = Aramızdan ayrıldı

closing-why-close = <b>🔧 Mağaza bir süre kapatılsın mı?</b>

    Müşteriler gezinebilir, ama sohbette de API ile de sipariş veremez ve bakiye yükleyemez. Süren siparişler devam eder, başlamış ödemeler hesaba geçer. Personel yine her şeyi yapabilir.

    Neden? Bir neden seçin ya da yazın. Kayıtlarda kalır; müşteriler bunu okumaz.
closing-why-open = <b>🔓 Mağaza yeniden açılsın mı?</b>

    Neden? Bir neden seçin ya da yazın. Kayıtlarda kalır.
closing-message = <b>🔧 Müşteriler ne okusun?</b>

    ✍️ Birkaç kelime gönderin, örneğin “Saat 18’de dönüyoruz”; en çok { $most } karakter. Her dilde olduğu gibi gösterilir.
button-no-message = Mesajsız kapat
closing-confirm-close = <b>🔧 Mağaza müşterilere kapatılsın mı?</b>

    Sipariş vermek ya da bakiye yüklemek isteyen şunu okur:
    <i>{ $told }</i>

    📝 { $reason }
closing-confirm-open = <b>🔓 Mağaza müşterilere açılsın mı?</b>

    Hemen sipariş verebilir ve bakiye yükleyebilirler.
    📝 { $reason }
button-yes-close = 🔧 Evet, mağazayı kapat
button-yes-open = 🔓 Evet, mağazayı aç
closing-done-close = 🔧 Mağaza müşterilere kapalı.
closing-done-open = 🔓 Mağaza yeniden açık.

export-ask = <b>📄 CSV olarak dışa aktar</b>

    Hesap tabloları için bir dosya; en yeniler önce, en çok { $most } satır. Ne istiyorsunuz?
export-orders = Siparişler
export-payments = Ödemeler
export-customers = Müşteriler
export-when = <b>📄 { $what }</b>

    Hangi zaman? { $of }

    Günler gece yarısı başlar ({ $zone }).
export-of-orders = Verildikleri zaman sayılır.
export-of-payments = İstendikleri zaman sayılır.
export-of-customers = O zaman gelenler, şimdiki bakiyeleriyle.
period-today = Bugün
period-week = Son 7 gün
period-thirty = Son 30 gün
period-month = Bu ay
period-before = Geçen ay
period-all = Hepsi
export-ready = 📄 <b>{ $what }</b> · { $period }
    Satır: { $number }
export-ready-part = 📄 <b>{ $what }</b> · { $period }
    Bunlar en yeni { $number } satır; daha var. Kalanı için daha kısa bir zaman seçin.
export-failed = 📄 <b>{ $what }</b> · { $period }
    Dosya yazılamadı. Lütfen daha sonra yeniden deneyin.

announcement = { $text }
broadcast-write-first = <b>📣 Müşterilere yaz</b>

    ✍️ Mesajı olması gerektiği gibi bana gönderin. Hiçbir şey gönderilmeden önce onu görürsünüz.
broadcast-write = <b>📣 Müşterilere yaz</b>

    ✍️ Mesajı olması gerektiği gibi bana gönderin. Hiçbir şey gönderilmeden önce onu görürsünüz.

    <b>Son gönderilenler</b>
    { $lines }
broadcast-line = <b>{ $broadcast }</b> · { $at } · { $state } · { $sent } / { $total }
    <i>{ $beginning }</i>
broadcast-is-sending = yolda
broadcast-is-stopped = durduruldu
broadcast-is-done = bitti
button-broadcast-open = 📣 Toplu mesaj { $broadcast } yolda
audience-all = herkes
audience-language = dili { $language } olanlar
broadcast-draft = <b>📣 Böyle görünecek</b>

    <blockquote>{ $text }</blockquote>

    👥 Kime: { $audience }; { $count ->
    [one] bir sohbet
   *[other] { $count } sohbet
  }. Dışarıda kalanlar: mesajları kapatanlar ve botu engelleyenler.
    ✍️ Değiştirmek için yeni metni gönderin.
broadcast-draft-nobody = <b>📣 Böyle görünecek</b>

    <blockquote>{ $text }</blockquote>

    👥 Kime: { $audience }; şu anda kimse yok. Lütfen kime gideceğini seçin.
button-broadcast-audience = 👥 Kime?
button-broadcast-test = 🧪 Bana gönder
button-broadcast-anew = ✍️ Yeniden yaz
button-broadcast-next = 📣 Gönder: { $count ->
    [one] bir sohbet
   *[other] { $count } sohbet
  }…
note-broadcast-rewritten = ✍️ Metin değiştirildi.
toast-broadcast-tested = Yukarıda: müşteriler tam böyle alacak.
toast-broadcast-dropped = Vazgeçildi. Hiçbir şey gönderilmedi.
broadcast-audience = <b>👥 Kime gidecek?</b>

    Şimdi: { $audience }.
button-audience-all = 🌍 Herkes · { $number }
button-audience = { $language } · { $number }
broadcast-confirm = <b>📣 { $count ->
    [one] Bir sohbete
   *[other] { $count } sohbete
  } gönderilsin mi?</b>

    Kime: { $audience }.
    <i>{ $beginning }</i>

    👉 Hemen çıkar, saniyede yirmi kadar. Durdurabilirsiniz, ama gönderilen geri alınamaz.
button-broadcast-send = 📣 Evet: { $count ->
    [one] bir sohbet
   *[other] { $count } sohbet
  }
toast-broadcast-begun = { $broadcast } numaralı toplu mesaj zaten başladı. İki kez gönderilmez.
broadcast-sending = <b>📣 { $broadcast } numaralı toplu mesaj yolda</b>

    { $bar } { $percent }
    Gönderilen: { $sent }. Başarısız: { $failed }. Toplam: { $total }.

    Kime: { $audience }.
    <i>{ $beginning }</i>
broadcast-done = <b>✅ { $broadcast } numaralı toplu mesaj bitti</b>

    Gönderilen: { $sent }. Başarısız: { $failed }. Toplam: { $total }.

    Kime: { $audience }.
    <i>{ $beginning }</i>
broadcast-stopped = <b>✋ { $broadcast } numaralı toplu mesaj durduruldu</b>

    { $bar } { $percent }
    Gönderilen: { $sent }. Başarısız: { $failed }. Toplam: { $total }.

    Kime: { $audience }.
    <i>{ $beginning }</i>
button-broadcast-stop = ✋ Durdur
button-broadcast-new = 📣 Yeni mesaj
button-broadcast-see = 📣 Göster
broadcast-stop = <b>✋ { $broadcast } numaralı toplu mesaj durdurulsun mu?</b>

    Şimdiye kadar: { $sent } / { $total }.

    👉 Henüz almayanlar artık almaz. Kaldığı yerden sürdürülemez.
button-broadcast-stop-yes = ✋ Evet, durdur
button-broadcast-stop-no = Devam etsin
toast-broadcast-stopped = Durduruldu.
news-broadcast-done = ✅ <b>{ $broadcast } numaralı toplu mesaj bitti</b>
    Gönderilen: { $sent }. Başarısız: { $failed }. Toplam: { $total }.
error-announcement-too-long = Bu çok uzun: { $length } karakter, en fazla { $most } sığar. Lütfen kısaltın.
error-broadcast-nobody = Gönderilecek kimse yok. Lütfen kime gideceğini seçin.

## Shop: browse, quote, order

button-page-before = ‹
button-page-after = ›
button-category = { $name } ({ $number })
button-service = { $name } · { $rate }
button-order = 🛒 Sipariş ver
button-price = 🧮 Fiyat
button-favourite = ☆ Favorilere ekle
button-unfavourite = ⭐ Favorilerden çıkar
button-share = 🔗 Bağlantıyı paylaş
button-send-on = 📤 Arkadaşa gönder
button-order-number = 📦 Sipariş { $order }
button-service-page = ℹ️ Hizmet
toast-favourite = Artık favorilerinizde.
toast-unfavourite = Artık favorilerinizde değil.

categories = <b>🛍 Hizmetler</b>

    Bir kategori seçin ya da aradığınızı yazın: <i>insta likes</i>
categories-none = <b>🛍 Hizmetler</b>

    Şu anda satışta bir şey yok. Lütfen biraz sonra yine uğrayın.
category = <b>{ $name }</b>

    { $about }
category-none = <b>{ $name }</b>

    Bu kategoride bir şey kalmadı. Lütfen başka birini seçin.
goods-rates = Fiyatlar 1000 adet içindir.
goods-rates-mixed = Fiyatlar 1000 adet içindir; paketlerde paketin tamamı içindir.
goods-rates-package = Fiyatlar paketin tamamı içindir.
goods-line = { $number }. { $name }

favourites = <b>⭐ Favoriler</b>

    { $parts }
favourites-none = <b>⭐ Favoriler</b>

    { $parts }
favourites-how = Burada henüz bir şey yok. Beğendiğiniz bir hizmeti açıp “Favorilere ekle” düğmesine basın: onu burada bulursunuz.
favourites-gone = { $count ->
    [one] Bunlardan biri şu anda satışta değil.
   *[other] Bunlardan { $count } tanesi şu anda satışta değil.
  }

service = { $parts }
service-title = <b>{ $name }</b>
    { $category } · No. { $number }
service-rate = 💵 1000 adedi <b>{ $rate }</b>
service-rate-package = 💵 Paketin fiyatı <b>{ $rate }</b>
discount = 🏷 Normalde <s>{ $public }</s>: <b>{ $saved }</b> tasarruf ediyorsunuz
service-range = 🔢 Bir siparişte { $min } – { $max }
service-range-posts = 🔢 Her gönderi için { $min } – { $max }
service-by-post = 📝 Profilin yeni gönderileri bunu kendiliğinden alır
service-by-line = 📝 Metinleri siz gönderirsiniz, her satıra bir tane; her satır bir adet sayılır
service-time = ⏱ Ortalama: { $time }
span-from-to = { $least }–{ $most }
span-seconds = { $count ->
    [one] { $number } saniye
   *[other] { $number } saniye
  }
span-minutes = { $count ->
    [one] { $number } dakika
   *[other] { $number } dakika
  }
span-hours = { $count ->
    [one] { $number } saat
   *[other] { $number } saat
  }
span-days = { $count ->
    [one] { $number } gün
   *[other] { $number } gün
  }
span-weeks = { $count ->
    [one] { $number } hafta
   *[other] { $number } hafta
  }
service-refill = ♻️ Düşen sayı telafi edilebilir
service-no-refill = ➖ Sayı düşerse telafi yok
service-cancel = ✋ Sürerken iptal edilebilir
service-no-cancel = ➖ Başladıktan sonra iptal edilemez
service-dripfeed = 💧 Zamana yayılarak parça parça teslim edilebilir
service-example = Örneğin: { $quantity } adet <b>{ $total }</b>
service-about = <i>{ $about }</i>
service-gone = <b>{ $name }</b>

    😔 Bu hizmet artık satışta değil. En yakınları şunlar:
service-gone-blank = <b>{ $name }</b>

    😔 Bu hizmet artık satışta değil. Lütfen başka birini seçin.
error-service-gone = Bu hizmet artık satışta değil. Lütfen başka birini seçin.
error-catalogue-changed = Hizmetler bu arada değişti. Lütfen yeniden seçin.

search = <b>🔎 Arama</b>

    Ne arıyorsunuz? Birkaç kelime, örneğin <i>insta likes</i>, ya da bir hizmetin numarasını yazın.
button-seek = ⌨️ Yazarken ara
search-found = <b>🔎 { $words }</b>
    { $count ->
        [one] Bir hizmet uyuyor.
       *[other] { $count } hizmet uyuyor.
    } { $about }
search-near = <b>🔎 { $words }</b>

    Bunun için bir hizmet bulamadım. En yakınları şunlar:
search-none = <b>🔎 { $words }</b>

    Bunun için bir şey bulamadım. Lütfen başka kelimeler deneyin ya da hizmetlere göz atın.
search-link = <b>🔗 Bağlantınız için ne istersiniz?</b>
    <code>{ $link }</code>

    { $about }
search-link-none = <b>🔗 Bağlantınız</b>
    <code>{ $link }</code>

    Bu sitenin bağlantıları için hizmetim yok. Lütfen hizmetlere göz atın.

inline-about = { $category } · 1000 adedi { $rate }
inline-about-package = { $category } · Paketin fiyatı { $rate }
inline-near = Tam uyan yok. En yakınları ›
inline-none = Şu anda satışta bir şey yok. Mağazayı aç ›
inline-invitation = 🎁 Bir arkadaşı mağazaya davet et
inline-invitation-card = <b>{ $shop }: sayfalarınız için beğeni, takipçi ve izlenme</b>

    Sipariş vermeden önce tam fiyatı görürsünüz; teslim edilmeyenin parası kendiliğinden cüzdanınıza döner.
button-visit-shop = 🛍 Mağazayı aç

ask = { $parts }
ask-service = 🛒 <b>{ $name }</b>
ask-now = Şimdi: <code>{ $value }</code>
ask-link-url = <b>Hangi bağlantı?</b> Sayfanın ya da gönderinin adresini gönderin, örneğin:
    <code>{ $example }</code>

    Herkesin görebilmesi için açık olmalı.
ask-link-profile = <b>Hangi profil?</b> Bağlantısını ya da @adını gönderin, örneğin:
    <code>{ $example }</code>

    Herkesin görebilmesi için açık olmalı.
ask-link-any = <b>Ne için?</b> Siparişin verileceği bağlantıyı ya da adı gönderin, örneğin:
    <code>{ $example }</code>
ask-link-none = <b>Ne için?</b>
ask-quantity = <b>Kaç adet?</b> Seçin ya da { $min } ile { $max } arasında bir sayı yazın.

    { $rate }
ask-comments = <b>Hangi yorumlar?</b> Tek mesajda, her satıra bir tane gönderin.
ask-comments-counted = <b>Hangi yorumlar?</b> Tek mesajda, her satıra bir tane gönderin: { $min } – { $max } tane. Her satır bir yorumdur.
ask-usernames = <b>Hangi kullanıcı adları?</b> Tek mesajda, her satıra bir tane gönderin.
ask-usernames-counted = <b>Hangi kullanıcı adları?</b> Tek mesajda, her satıra bir tane gönderin: { $min } – { $max } tane.
ask-keywords = <b>Hangi anahtar kelimeler?</b> Tek mesajda, her satıra bir tane gönderin.
ask-hashtags = <b>Hangi etiketler?</b> Tek mesajda, her satıra bir tane gönderin, örneğin <i>#travel</i>.
ask-hashtag = <b>Hangi etiket?</b> Örneğin <i>#travel</i>.
ask-username = <b>Hangi kullanıcı adı?</b> Profilde yazdığı gibi gönderin, örneğin <i>@name</i>.
ask-media = <b>Hangi gönderi?</b> Bağlantısını gönderin: onu beğenenlerden bahsedilir.
ask-groups = <b>Hangi gruplar?</b> Bağlantılarını gönderin, her satıra bir tane.
ask-answer-number = <b>Anketin hangi yanıtı?</b> Yukarıdan sayarak numarasını gönderin.
ask-min = <b>Her yeni gönderi için en az kaç?</b> { $min } – { $max } arası.
ask-max = <b>Her yeni gönderi için en çok kaç?</b> { $min } – { $max } arası. Sayı ikisinin arasından rastgele seçilir.
ask-posts = <b>Kaç yeni gönderi için?</b>
ask-old-posts = <b>Şimdiden var olan kaç gönderi için?</b> Bunu atlayabilirsiniz.
ask-delay = <b>Gönderiden kaç dakika sonra başlasın?</b> Bunu atlayabilirsiniz.
ask-expiry = <b>Hangi güne kadar?</b> Gün/ay/yıl olarak yazın, örneğin <i>31/12/2030</i>. Bunu atlayabilirsiniz.
ask-runs = <b>💧 Kaç parçada?</b> Her parçada { $quantity } adet teslim edilir; yani iki parça iki katı eder ve iki katı tutar.
ask-interval = <b>💧 İki parça arasında kaç dakika olsun?</b>
ask-country = <b>Hangi ülkeden?</b> Adını ya da iki harfli kodunu yazın. Bunu atlayabilirsiniz.
ask-device = <b>Hangi cihazlardan?</b> Örneğin <i>desktop</i> ya da <i>mobile</i>. Bunu atlayabilirsiniz.
ask-type-of-traffic = <b>Ne tür ziyaretler?</b> Örneğin <i>direct</i>, <i>social</i> ya da <i>search</i>. Bunu atlayabilirsiniz.
ask-google-keyword = <b>Arama motorunda hangi kelimeler?</b> Bunu atlayabilirsiniz.
ask-referring-url = <b>Hangi sayfadan geliyorlar?</b> Bağlantısını gönderin. Bunu atlayabilirsiniz.

button-quantity = { $quantity } · { $total }
button-number = { $count }
button-minutes = { $count } dk
button-hours = { $count } sa
button-keep = ✅ { $value }
button-skip-all = Kalanları atla
button-at-once = Hepsi birden
note-understood = ✍️ Bunu şöyle anladım: <b>{ $number }</b>.
note-lines-added = ✍️ Eklendi. Şimdi { $count ->
    [one] bir satır
   *[other] { $count } satır
  } var.

quote = { $parts }
quote-title = <b>🧾 Siparişiniz</b>
quote-service = 🛍 <b>{ $name }</b>
quote-link = 🔗 <code>{ $link }</code>
quote-quantity = 🔢 { $quantity }
quote-runs = 🔢 { $quantity }: { $runs } parça, her birinde { $each }, { $count ->
    [one] bir dakika
   *[other] { $count } dakika
  } arayla
quote-posts = 🔢 En çok { $quantity }: { $posts } gönderi, her birine en çok { $most }
quote-input = ▫️ { $name }: { $value }
quote-lines = { $count ->
    [one] “{ $first }”
   *[other] { $count } tane, ilki “{ $first }”
  }
quote-was = Önce: <s>{ $was }</s>
quote-total = Toplam: <b>{ $total }</b>
quote-checked = <i>Fiyat siz sipariş vermeden önce değişirse size yeniden sorarım.</i>
quote-balance = Bakiye: { $balance }, siparişten sonra { $after }
quote-short = ⚠️ Bakiyeniz { $balance }: <b>{ $missing }</b> eksik.
quote-elsewhere = ⚠️ Bu bağlantı, hizmetin ait olduğu siteden başka bir siteye gidiyor. Lütfen bir kez daha kontrol edin.
quote-running = ⚠️ Aynı bağlantı için { $order } numaralı siparişiniz hâlâ sürüyor. İkisi bir arada ayırt edilemez; bitmesini beklemek daha iyi.
quote-stale = <b>{ $name }</b>

    Siz başladıktan sonra bu hizmet değişti. Şimdi ne gerektiğini görmek için lütfen devam edin.

input-link = Bağlantı
input-quantity = Miktar
input-comments = Yorumlar
input-usernames = Kullanıcı adları
input-keywords = Anahtar kelimeler
input-hashtags = Etiketler
input-hashtag = Etiket
input-username = Kullanıcı adı
input-media = Gönderi
input-groups = Gruplar
input-answer-number = Yanıt
input-min = Gönderi başına en az
input-max = Gönderi başına en çok
input-posts = Yeni gönderiler
input-old-posts = Eski gönderiler
input-delay = Gecikme (dakika)
input-expiry = Bitiş günü
input-country = Ülke
input-device = Cihaz
input-type-of-traffic = Trafik
input-google-keyword = Arama kelimeleri
input-referring-url = Geldikleri sayfa
input-runs = Parçalar
input-interval = Parçalar arası dakika
input-quoted = “{ $name }”
input-between = { ", " }

button-confirm = ✅ Sipariş ver: { $total }
button-topup-exactly = 💳 Tam { $missing } yükle
button-pay-order = ⚡ Şimdi öde: { $amount }
button-change = ✏️ { $what }
button-in-parts = 💧 Parça parça
button-in-parts-change = 💧 Parçalar
toast-price-changed = Fiyat bu arada değişti. Lütfen yenisine bakıp tekrar onaylayın.
toast-already-placed = { $order } numaralı sipariş zaten alındı. İkinci bir sipariş açılmadı.
toast-already-placed-many = { $count ->
    [one] Bu sipariş zaten alındı. İkinci kez alınmadı.
   *[other] Bu { $count } sipariş zaten alındı. Hiçbiri ikinci kez alınmadı.
  }
error-price-changed = Fiyat tam şu anda değişti. Lütfen tekrar bakın.
error-quantity-unclear = “{ $value }” değerini tam sayı olarak okuyamıyorum. Lütfen rakam yazın, örneğin 1000 ya da 1.5k.
error-lines-out-of-range = Lütfen { $min } ile { $max } arasında satır gönderin. Gönderdiğiniz: { $quantity }.
error-post-out-of-range = Lütfen her gönderi için { $min } ile { $max } arasında seçin. Yazdığınız: { $quantity }.
error-date-passed = { $value } geçmişte kaldı. Lütfen daha sonraki bir gün yazın.

receipt-order = ✅ <b>{ $order } numaralı siparişiniz alındı</b>

    { $facts }
    💰 { $price }
    🕓 { $when }

    Bakiyeniz: <b>{ $balance }</b>
receipt-order-awaiting = 🧾 <b>{ $order } numaralı siparişiniz ödemenizi bekliyor</b>

    { $facts }
    💰 { $price }

    Ödenecek: <b>{ $due }</b>. Para gelir gelmez kendiliğinden başlar.

pay-methods = <b>⚡ Şimdi öde: { $missing }</b>

    Sipariş ödenir ödenmez başlar. Nasıl ödemek istersiniz?
button-pay-by = { $method } · { $due }
pay-confirm = <b>⚡ { $method } ile öde</b>

    { $facts }

    { $next }
pay-price = Siparişiniz: { $price }
pay-balance = Cüzdanınızda: { $balance }
button-pay-now = ✅ { $due } öde, sipariş ver
pay-not-needed = <b>✅ Cüzdanınız artık yeterli</b>

    Bakiyeniz: { $balance }. Lütfen geri dönüp siparişi onaylayın.

price-which = <b>🧮 Ne kadar tutar?</b>

    Bir hizmet ve miktar yazın, örneğin <i>insta likes 1000</i>.
price-several = <b>🧮 { $words }</b>

    Bunlardan hangisini kastettiniz?
price-near = <b>🧮 { $words }</b>

    Bunun için bir hizmet bulamadım. En yakınları şunlar:
price = <b>🧮 Fiyatı</b>

    { $parts }
price-how-many = Kaç adet? Seçin ya da { $min } ile { $max } arasında bir sayı yazın.
price-other = Fiyatını görmek için başka bir sayı yazın.
button-price-other = 🧮 Başka hizmet

mass = <b>📋 Tek seferde çok sipariş</b>

    Her sipariş için bir satır gönderin, en fazla { $most } satır: hizmet, bağlantı ve miktar, aralarında | ile.

    <code>{ $example }</code>

    Hizmeti numarasıyla ya da adıyla yazabilirsiniz. Sipariş verilmeden önce her satırı ve fiyatını görürsünüz.
mass-preview = { $parts }
mass-title = <b>📋 Uygun satırlar: { $good } / { $all }</b>
mass-good = ✅ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
mass-running = ⚠️ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
    Bu bağlantı için { $order } numaralı siparişiniz hâlâ sürüyor.
mass-bad = ❌ { $number }. <code>{ $line }</code>
    { $why }
button-mass-confirm = ✅ { $count ->
    [one] Bir sipariş ver: { $total }
   *[other] { $count } sipariş ver: { $total }
  }
button-mass-anew = ✏️ Yeniden yaz
receipt-mass = ✅ <b>{ $count ->
    [one] Bir sipariş alındı
   *[other] { $count } sipariş alındı
  }</b>

    { $parts }

    💰 { $total }
    🕓 { $when }

    Bakiyeniz: <b>{ $balance }</b>
receipt-mass-line = <b>{ $order }</b> · { $service } × { $quantity } · { $price }
error-mass-line = Bu bir sipariş değil. Lütfen şöyle yazın: hizmet | bağlantı | miktar.
error-mass-no-lines = Burada sipariş bulamadım. Lütfen her satıra bir tane yazın: hizmet | bağlantı | miktar.
error-mass-type = { $service } için bağlantı ve miktar yetmiyor. Lütfen onu ayrı sipariş edin.
error-mass-repeated = Bu, { $line } numaralı satırla aynı. Lütfen bunun yerine oradaki miktarı artırın.
error-mass-too-many = Bunlar { $count } satır, tek seferde en fazla { $most } olabilir. Lütfen birkaç parça hâlinde gönderin.

## The desk: today, what needs a person, finding, orders, payments and wallets, as staff sees them

error-staff-only-manager = Bu, mağazanın yöneticileri içindir.
error-staff-only-owner = Bu, mağazanın sahipleri içindir.
error-act-not-possible = Bu artık mümkün değil: bu arada bir şey değişti. Lütfen tekrar bakın.
error-find-words = Lütfen 1 ile { $most } karakter arasında gönderin.
error-nothing-found = “{ $words }” için bir şey bulamadık. Lütfen bir numara, telefon, ad, @kullanıcı adı ya da bağlantı deneyin.
error-nobody-found = “{ $words }” için kimseyi bulamadık. Lütfen telefon, @kullanıcı adı ya da müşteri numarası deneyin.
error-reason-too-long = Neden çok uzun: en fazla { $most } karakter olabilir. Lütfen kısaltın.
error-debit-too-large = Cüzdanda { $max } var. Daha fazlası düşülemez.
error-wallet-too-short = Cüzdanda yalnızca { $max } var. Bir ödeme, parası hâlâ cüzdandayken iade edilebilir.
error-payment-settled = { $payment_id } numaralı ödemenin kararı zaten verildi.
error-no-more-pages = Bu son sayfa.

button-find = 🔎 Bul
button-find-again = 🔎 Başka bir şey bul
button-credit = ➕ Para ekle
button-debit = ➖ Para düş
button-block = 🚫 Engelle
button-block-person = 🚫 Müşteriyi engelle
button-unblock = ✅ Engeli kaldır
button-manage = 🛍 Hizmetleri değiştir
button-broadcast = 📣 Toplu mesaj
button-close-shop = 🔧 Bir süre kapat
button-open-shop = 🔓 Mağazayı aç
button-csv = 📄 Dışa aktar
button-keys = 🔑 API anahtarları
button-team = 👥 Ekip
button-log = 📜 Kayıtlar
button-queue-review = ⚖️ İncelemede: { $number }
button-queue-hand = ✋ Elle: { $number }
button-queue-payments = 💳 Ödemeler: { $number }
button-queue-late = ⏳ Geciken iş: { $number }
button-queue-suppliers = 🔌 Sağlayıcılar: { $number }
button-queue = ⚖️ İnceleme sırası
button-sorder = 📦 Sipariş { $order }
button-spayment = 💳 Ödeme { $payment }
button-story = 📜 Tüm hikâye
button-whole-order = 📦 Sipariş
button-inputs = 📄 Tümü dosya olarak
button-copy-link = 📋 Bağlantıyı kopyala
button-copy-phone = 📋 Telefonu kopyala

desk = <b>🛠 Yönetim</b> · { $day }

    { $needs }

    { $orders }
    { $money }
    { $health }
desk-exactly = { $number }
desk-or-more = { $number } ya da daha çok
desk-marked = { $mark } { $word }
desk-nothing-waits = 👌 Şu anda sizi bekleyen bir şey yok.
desk-waits = <b>Bunlar birini bekliyor:</b>
    { $lines }
desk-waits-review = ⚖️ İncelemedeki siparişler: { $number }
desk-waits-hand = ✋ Elle teslim edilecek siparişler: { $number }
desk-waits-payments = 💳 İncelemedeki ödemeler: { $number }
desk-waits-late = ⏳ Geciken iş türleri: { $number }
desk-waits-paused = ⏸ { $provider } sağlayıcısı durduruldu
desk-waits-low = 🪫 { $provider } sağlayıcısında bakiye azalıyor: { $balance }
desk-orders = <b>Bugünkü siparişler: { $orders }</b>
    { $states }
    👥 Yeni müşteriler: { $customers }
desk-no-orders = <b>Bugün henüz sipariş yok</b>
    👥 Yeni müşteriler: { $customers }
desk-group = { $mark } { $word } { $number }
desk-group-under-way = Devam eden
desk-group-completed = Tamamlanan
desk-group-partial = Kısmen
desk-group-canceled = İptal
desk-group-review = İncelemede
desk-group-unpaid = Ödenmemiş
desk-money = 💰 Gelir { $revenue } · kâr { $profit }
    💳 Yüklenen bakiye { $deposits }
    { "" }
desk-money-refunds = 💰 Gelir { $revenue } · kâr { $profit }
    ↩️ İadeler { $refunds }, zaten düşüldü
    💳 Yüklenen bakiye { $deposits }
    { "" }
desk-no-money = { "" }
desk-healthy = 🟢 İşler zamanında yürüyor.
desk-late = 🔴 İşler gecikiyor, en çok { $minutes } dk.
desk-state-awaiting-payment = Ödeme bekleniyor
desk-state-queued = Gönderilmeyi bekliyor
desk-state-submitting = Gönderiliyor
desk-state-pending = Sırada
desk-state-processing = İşleniyor
desk-state-in-progress = Devam ediyor
desk-state-completed = Tamamlandı
desk-state-partial = Kısmen tamamlandı
desk-state-canceled = İptal edildi
desk-state-review = İncelemede
desk-payment-created = 🕓 Yeni istendi
desk-payment-pending = 🕓 Ödeyeni bekliyor
desk-payment-succeeded = ✅ Ulaştı
desk-payment-failed = ✖️ Ödenmedi
desk-payment-expired = ⌛ Süresi doldu
desk-payment-review = ⚖️ İncelemede

queue = <b>{ $title }</b>
    { $hint }

    { $lines }
queue-empty = <b>{ $title }</b>

    👌 Burada bekleyen yok.
queue-title-review = ⚖️ İncelemedeki siparişler
queue-title-hand = ✋ Elle teslim edilecekler
queue-title-payments = 💳 İncelemedeki ödemeler
queue-title-late = ⏳ Geciken işler
queue-title-suppliers = 🔌 Sizi bekleyen sağlayıcılar
queue-hint-review = Bunların sağlayıcıya ulaşıp ulaşmadığı belli değil. Yanıtlamak için birini açın.
queue-hint-hand = Teslim edin, sonra her birini açıp ne kadar teslim edildiğini yazın.
queue-hint-payments = Ödeme sistemi net bir yanıt vermedi. Karar vermek için birini açın.
queue-hint-late = Bu işler gecikti: ya arka plan işleri çalışmıyor ya da dışarıdan biri yanıt vermiyor.
queue-hint-suppliers = Durdurulan sağlayıcının sıradaki siparişleri bekler. Bakiyesi azalan, yakında siparişleri reddedebilir.
queue-line-review = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔌 { $provider } · başlangıç { $since }
    ❔ { $note }
queue-line-hand = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🕓 başlangıç { $since }
queue-line-payment = <b>{ $payment }</b> · { $due } · { $method }
    👤 { $name } · başlangıç { $since }
    ❔ { $reason }
queue-line-late = ⏳ <b>{ $what }</b>
    Bekleyen: { $number }, en eskisi { $minutes } dk gecikti
queue-line-paused = ⏸ <b>{ $provider }</b> durduruldu. Bakiye: { $balance }
queue-line-low = 🪫 <b>{ $provider }</b> için bakiye azalıyor. Bakiye: { $balance }. Son günkü gibi bir güne daha yetmez.
queue-balance-unknown = bilinmiyor
queue-work-dispatch = Sipariş gönderimi: { $whose }
queue-work-cancel = İptaller: { $whose }
queue-work-refill = Telafiler: { $whose }
queue-work-pay = Ödeme istekleri: { $whose }
queue-work-webhook = Gelen mesajlar: { $whose }
queue-work-refund = Ödeme iadeleri: { $whose }
queue-work-other = { $kind }

find-ask = <b>🔎 Bul</b>

    Bana şunlardan birini gönderin:
    • sipariş ya da müşteri numarası (<code>#1001</code> yalnızca sipariştir)
    • telefon, @kullanıcı adı ya da Telegram numarası (<code>tg:123456</code>)
    • bir ad ya da adın bir parçası; ya da kişinin bir mesajını bana iletin
    • bir siparişin bağlantısı
find-results = <b>🔎 “{ $words }” için bulunanlar</b>

    { $lines }
find-nothing = <b>🔎 “{ $words }” için bir şey yok</b>

    Bu arada silinmiş olabilir. Bana başka bir şey gönderin.
find-line-order = 📦 <b>{ $order }</b> · { $state }
    { $quantity } × { $service } · { $price }
find-line-person = 👤 <b>{ $name }</b>
    Müşteri { $number } · { $balance }
find-line-person-blocked = 🚫 <b>{ $name }</b> · engelli
    Müşteri { $number } · { $balance }

sorder = <b>Sipariş { $order }</b> · { $state }
    🛍 { $quantity } × { $service }
    { $facts }

    <b>Son olanlar</b>
    { $latest }

    { $acts }
sorder-link = 🔗 <code>{ $link }</code>
sorder-inputs = 📝 <code>{ $inputs }</code>
sorder-inputs-file = 📄 { $order } numaralı sipariş için verilen her şey
sorder-runs = 🔁 Parça parça: { $runs } kez, her birinde { $each }
sorder-money = 💰 { $parts }
sorder-price = { $price }
sorder-refunded = iade edilen { $amount }
sorder-cost = bize maliyeti { $amount }
sorder-delivered = 📊 Teslim edilen { $delivered } / { $quantity }
sorder-start = 🏁 Başlangıç sayısı: { $start }
sorder-by-hand = ✋ Elle teslim edilir
sorder-provider = 🔌 { $provider } sağlayıcısında numarası <code>{ $number }</code>, oradaki hizmet { $service }
sorder-provider-unplaced = 🔌 { $provider } sağlayıcısı için, oradaki hizmet { $service }; henüz numara vermedi
sorder-service-off = ⏸ Bu hizmet artık satılmıyor.
sorder-times = 🕓 Sipariş zamanı { $placed } · son değişiklik { $changed }
sorder-cancel-asked = ✋ Sağlayıcıdan iptal istendi: { $at }.
sorder-refill-asked = ♻️ Sağlayıcıdan telafi istendi: { $at }.
sorder-note = ❔ { $note }

acts-ended-refundable = ℹ️ Sonuçlandı; tamamlanamaz, iptal edilemez, yeniden gönderilemez. En fazla { $left } iade edilebilir.
acts-ended = ℹ️ Sonuçlandı, iade edilecek bir şey kalmadı.
acts-unpaid = ℹ️ Henüz ödenmedi, bu yüzden yalnızca iptal edilebilir.
acts-being-sent = ℹ️ Şu anda sağlayıcıya iletiliyor. Yanıt gelene kadar, en çok birkaç dakika, bir şey yapılamaz.
acts-left-sending = ℹ️ Gönderilirken yarıda kaldı: sağlayıcıya ulaşmış olabilir. Karar vermeden önce oraya bakın.
acts-review = ℹ️ Sağlayıcıya ulaşıp ulaşmadığı belli değil. İptal etmek ya da yeniden göndermek için incelemeyi yanıtlayın.
acts-review-support = ℹ️ Sağlayıcıya ulaşıp ulaşmadığı belli değil. Oraya bakın, sonra yanıtlayın.
acts-at-provider = ℹ️ Sipariş { $provider } sağlayıcısında, bu yüzden yeniden gönderilemez: iki kez teslim edilir ve iki kez ödenirdi.
acts-queued = ℹ️ { $provider } sağlayıcısına gönderilmeyi bekliyor. Sonuçlanınca iade edilebilir.
acts-by-hand = ℹ️ Ekip elle teslim ediyor, gönderilecek bir sağlayıcı yok.
acts-support = ℹ️ Yöneticiler tamamlayabilir, iptal ya da iade edebilir.

button-answer-review = ⚖️ İncelemeyi yanıtla
button-act-complete = ✅ Tamamla
button-act-complete-hand = ✅ Hepsi teslim edildi
button-act-part = 🟡 Kısmen tamamla
button-act-part-hand = 🟡 Bir kısmı teslim
button-act-cancel = ✖️ İptal ve iade
button-act-cancel-hand = ✖️ Hiç teslim edilmedi
button-act-resend = 📤 Şimdi gönder
button-act-refund = ↩️ İade et
act-about-complete = Bu siparişi tamamlamak üzeresiniz.
act-about-part = Bu siparişi kısmen tamamlamak üzeresiniz.
act-about-cancel = Bu siparişi iptal etmek üzeresiniz.
act-about-resend = Bu siparişi şimdi göndermek üzeresiniz.
act-about-refund = Bu siparişi iade etmek üzeresiniz.
act-part-ask = <b>{ $order } numaralı siparişin ne kadarı teslim edildi?</b>

    { $quantity } × { $service }. Bildiğimiz kadarıyla: { $delivered }.

    Bana 1 ile { $most } arasında bir sayı gönderin.
button-delivered = 📊 { $delivered }, bildiğimiz kadar
act-refund-ask = <b>{ $order } numaralı siparişin ne kadarı iade edilsin?</b>

    { $quantity } × { $service }. En fazla { $left } iade edilebilir.

    Seçin ya da bana bir tutar gönderin.
button-refund-all = ↩️ Tamamı: { $amount }
act-reason = <b>Sipariş { $order }: neden?</b>

    { $quantity } × { $service } · { $price }
    { $act }

    Bir neden seçin ya da kendiniz yazın. { $told }
act-reason-kept = Siparişin hikâyesinde ve kayıtlarda kalır.
act-reason-told = Müşteri bunu okur, ayrıca kayıtlarda kalır.
act-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }
    { $state }

    { $consequence }
    📝 { $reason }

    Bu geri alınamaz.
act-over = <b>Sipariş { $order }</b> · { $state }

    Bu arada bir şey değişti, bu yüzden artık mümkün değil.
act-title-complete = { $order } numaralı sipariş tamamlansın mı?
act-title-part = { $order } numaralı sipariş kısmen tamamlansın mı?
act-title-cancel = { $order } numaralı sipariş iptal edilsin mi?
act-title-resend = { $order } numaralı sipariş şimdi gönderilsin mi?
act-title-refund = { $order } numaralı sipariş iade edilsin mi?
act-keeps-all = 💰 Toplam { $quantity } adedin tamamı teslim edilmiş sayılır. Mağazada kalan: { $kept }.
act-keeps-part = 💰 Teslim edilmiş sayılan: { $delivered } / { $quantity }. Mağazada kalan { $kept }, cüzdana dönen { $back }.
act-gives-all = ↩️ Cüzdana { $back } döner: { $before } → <b>{ $after }</b>.
act-gives-none = ↩️ Bunun için ödeme yapılmadı, bu yüzden geri dönen bir şey yok.
act-sends = 📤 Sipariş en kısa sürede { $provider } sağlayıcısına iletilir.
act-refunds = ↩️ Ödenen { $taken } tutarından { $back } cüzdana döner: { $before } → <b>{ $after }</b>.
act-refunds-partner = 🤝 Bunun { $share } kadarını iş ortağı geri verir.
act-provider-goes-on = 🔌 { $provider } bundan haberdar edilmez ve devam eder; siparişi orada artık izlemeyiz.
act-provider-stops = 🔌 { $provider } sağlayıcısından durması istenir. O ana kadar teslim ettiği (bildiğimiz kadarıyla { $delivered }) hediye olur.
act-provider-not-stopped = 🔌 { $provider } durdurulamaz: teslim edeceği ve bize maliyeti hediye olur.
button-confirm-complete = ✅ Evet, tamamla
button-confirm-part = 🟡 Evet, kısmen tamamla
button-confirm-cancel = ✖️ Evet, iptal ve iade
button-confirm-resend = 📤 Evet, gönder
button-confirm-refund = ↩️ Evet, iade et
note-act-done = ✅ { $done }
toast-act-done = Bu zaten yapıldı: { $done }
act-done-complete = { $order } numaralı sipariş tamamlandı.
act-done-part = { $order } numaralı sipariş kısmen tamamlandı.
act-done-cancel = { $order } numaralı sipariş iptal edildi.
act-done-resend = { $order } numaralı sipariş sağlayıcıya gidiyor.
act-done-refund = { $order } numaralı sipariş iade edildi.

review = <b>⚖️ Sipariş { $order }: { $provider } sağlayıcısında var mı?</b>

    🛍 { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🔌 { $provider }, oradaki hizmet <code>{ $code }</code>
    🕓 başlangıç { $since }
    ❔ { $note }

    Sağlayıcının kendi panelinde bağlantı, hizmet ve zamana göre arayın. Sonra üç yanıttan birini verin.
review-answered = <b>Sipariş { $order }</b> · { $state }

    🛍 { $quantity } × { $service } · { $price }
    Bu sipariş artık incelemede değil.
review-number = <b>Sipariş { $order }: { $provider } sağlayıcısındaki numarası?</b>

    { $quantity } × { $service }

    Sağlayıcının panelinde görünen numarayı bana gönderin.
review-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }

    { $consequence }
    📝 { $reason }

    Bu geri alınamaz.
review-title-accepted = { $order } numaralı sipariş, { $provider } sağlayıcısında { $number } numarası mı?
review-title-resend = { $order } numaralı sipariş yeniden gönderilsin mi?
review-title-refund = { $order } numaralı sipariş iade edilsin mi?
review-consequence-accepted = 🔌 Bundan sonra siparişi orada izleriz. Müşteri teslim edilen kadarını öder.
review-consequence-resend = 📤 Sipariş { $provider } sağlayıcısına bir kez daha iletilir. Orada zaten varsa iki kez teslim edilir ve iki kez ödenir.
review-consequence-refund = ↩️ Sipariş iptal edilir, { $price } cüzdana döner. { $provider } sağlayıcısında yine de varsa zarar bizimdir.
review-done-accepted = { $order } numaralı sipariş sağlayıcıda izleniyor.
review-done-resend = { $order } numaralı sipariş yeniden gönderildi.
review-done-refund = { $order } numaralı sipariş iptal ve iade edildi.
button-review-accepted = ✅ Orada: numarasını ver
button-review-resend = 📤 Yok: yeniden gönder
button-review-refund = ↩️ Yok: iade et
button-confirm-review-accepted = ✅ Evet, numarası bu
button-confirm-review-resend = 📤 Evet, yeniden gönder
button-confirm-review-refund = ↩️ Evet, iade et

story = <b>📜 { $order } numaralı siparişin hikâyesi</b>

    { $lines }
story-line = <i>{ $at }</i> · { $what }
story-word = { $word }
story-placed = 🛒 Sipariş alındı ({ $mode })
story-payment = 💳 Ödeme { $payment } istendi: { $method } ile { $due }
story-payment-event = 💳 Ödeme { $payment }: { $state }
story-payment-event-noted = 💳 Ödeme { $payment }: { $state } ({ $note })
story-event = ➡️ { $what }
story-event-noted = ➡️ { $what }: { $note }
story-did-by-staff = Ekip tarafından
story-did-refunded = İade edildi
story-did-cancel-asked = Sağlayıcıdan iptal istendi
story-did-cancel-accepted = Sağlayıcı iptal edecek
story-did-cancel-refused = Sağlayıcı iptal etmiyor
story-did-cancel-unanswered = Sağlayıcı iptal talebine yanıt vermedi
story-did-refill-asked = Sağlayıcıdan telafi istendi
story-did-refill-accepted = Sağlayıcı telafi edecek
story-did-refill-refused = Sağlayıcı telafi etmiyor
story-did-refill-unanswered = Sağlayıcı telafi talebine yanıt vermedi
story-did-wallet-short = Ödendi, ama cüzdanda eksik var
story-exchange = 🔌 { $provider } ile yazışma ({ $action })
    → <code>{ $asked }</code>
    ← <code>{ $answered }</code>
story-money-hold = 💰 { $amount } ayrıldı
story-money-post = 💰 Teslim edilen için { $amount } alındı
story-money-void = 💰 { $amount } cüzdana döndü
story-money-refund = 💰 { $amount } iade edildi
story-money-earning = 🤝 İş ortağı { $amount } kazandı
story-money-unearn = 🤝 İş ortağı { $amount } geri verdi
story-money-cost = 🔌 Sağlayıcıya { $amount } borç yazıldı
story-money-other = 💰 { $amount } ({ $cause })

person = <b>👤 { $name }</b> · müşteri { $number }
    💰 Bakiye: <b>{ $balance }</b>
    { $facts }
person-nameless = Adsız
person-blocked = 🚫 <b>Engelli</b>: sipariş ve ödeme yok
person-held = 🔒 Açık siparişler için ayrılan: { $held }
person-orders = 📦 Siparişler: { $number }, açık olan: { $active }
person-identity = 📱 <code>{ $identity }</code>
person-chats = { $lines }
person-chat = 💬 { $who } · <code>tg:{ $id }</code> · son görülme { $seen }
person-chat-gone = 💬 { $who } · <code>tg:{ $id }</code> · botu engelledi
person-chat-named = @{ $username }
person-chat-nameless = @kullanıcı adı yok
person-no-chat = 💬 Telegram sohbeti yok
person-inviter = 🎁 Davet eden: { $name } · müşteri { $number }
person-partner = 🤝 İş ortağı: { $partner }
person-group = 🏷 Fiyat grubu: { $group }
person-no-group = 🏷 Fiyat grubu yok
person-language = 🌐 Dil: { $language }
person-since = 🕓 Müşteri olduğu gün: { $since }
button-person-orders = 📦 Siparişler
button-person-payments = 💳 Ödemeler
button-person-wallet = 📜 Cüzdan hareketleri
button-write = ✉️ Mesaj yaz
write-ask = <b>✉️ { $name } için bir mesaj</b>

    ✍️ Okunacağı gibi yazıp gönderin. Gitmeden önce bir kez daha görürsünüz.
write-draft = <b>✉️ { $name } bunu okuyacak</b>

    <blockquote>{ $text }</blockquote>

    Gönderin ya da yeniden yazın.
button-write-send = ✉️ Gönder
toast-written = Mesaj { $name } için yola çıktı.
note-written = ✉️ Mesaj { $name } için yola çıktı.
error-no-chat = Bu müşterinin botla sohbeti yok, bu yüzden ona buradan yazamayız. Lütfen arayın ya da başka yoldan yazın.
error-chat-gone = Bu müşteri botu engellemiş, hiçbir mesaj ona ulaşmıyor. Lütfen arayın ya da başka yoldan yazın.
person-list = <b>{ $title }</b>
    { $name } · { $balance }

    { $lines }
person-orders-title = 📦 Siparişler
person-orders-none = Sipariş yok.
person-order = <b>{ $order }</b> · { $state } · { $at }
    { $quantity } × { $service } · { $price }
person-payments-title = 💳 Ödemeler
person-payments-none = Ödeme yok.
person-payment = <b>{ $payment }</b> · { $state } · { $at }
    { $due } · { $method }
person-wallet-title = 📜 Cüzdan hareketleri
person-wallet-none = Bu cüzdanda henüz hareket yok.
wallet-line-in = <b>+{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-out = <b>−{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-topup = Ödeme { $payment }
wallet-line-charge = Verilen sipariş { $order }
wallet-line-freed = Teslim edilmeyen, sipariş { $order }
wallet-line-refund = İade, sipariş { $order }
wallet-line-merge = Birleştirilen hesaptan
wallet-line-credit = Ekip ekledi
wallet-line-debit = Ekip düştü
wallet-line-payback = İade edilen ödeme { $payment }
wallet-line-payback-freed = İade edilemeyen ödeme { $payment }
wallet-line-other = Diğer

who-ask = <b>{ $act }</b>

    Kime? Bana telefon, @kullanıcı adı, Telegram numarası ya da müşteri numarası gönderin.

    Hepsi bir arada da olur: <code>{ $example }</code>
who-several = <b>{ $act }</b>

    “{ $words }” için birden çok kişi var. Hangisini kastettiniz?
who-act-credit = ➕ Bir cüzdana para ekle
who-act-debit = ➖ Bir cüzdandan para düş
who-act-block = 🚫 Müşteriyi engelle ya da engelini kaldır
who-example-credit = +254712345678 5 nakit ödendi
who-example-debit = +254712345678 5 iki kez eklendi
who-example-block = +254712345678 ters ibraz

wallet-title-credit = ➕ Bir cüzdana para ekle
wallet-title-debit = ➖ Bir cüzdandan para düş
wallet-amount = <b>{ $title }</b>

    👤 { $name }
    💰 Bakiye: { $balance }

    Ne kadar? Nedeni de ekleyebilirsiniz: <code>5 nakit ödendi</code>
wallet-reason = <b>{ $title }</b>

    👤 { $name }
    💰 { $amount }

    Neden? Müşteri nedeni okur, ayrıca kayıtlarda kalır.
wallet-confirm = <b>{ $title }</b>

    Müşteri { $number }. Bakiye şimdi { $before }, sonra <b>{ $after }</b>.
    📝 { $reason }

    Tutar ve neden müşteriye bildirilir.
wallet-confirm-credit = { $name } için { $amount } eklensin mi?
wallet-confirm-debit = { $name } için { $amount } düşülsün mü?
button-confirm-credit = ➕ Evet, ekle: { $amount }
button-confirm-debit = ➖ Evet, düş: { $amount }
note-done-credit = ✅ { $name } için { $amount } eklendi. Bakiye şimdi { $balance }.
note-done-debit = ✅ { $name } için { $amount } düşüldü. Bakiye şimdi { $balance }.
toast-done-credit = { $name } için { $amount } zaten eklendi. İki kez eklenmez.
toast-done-debit = { $name } için { $amount } zaten düşüldü. İki kez düşülmez.

block-title-block = 🚫 Müşteriyi engelle
block-title-unblock = ✅ Müşterinin engelini kaldır
block-reason = <b>{ $title }</b>

    👤 { $name }

    Neden? Bir neden seçin ya da kendiniz yazın. Kayıtlarda kalır; müşteri okumaz.
block-confirm = <b>{ $title }</b>

    Müşteri { $number }
    { $consequence }
    📝 { $reason }
block-confirm-block = { $name } engellensin mi?
block-confirm-unblock = { $name } için engel kaldırılsın mı?
block-consequence-block = 🚫 Ne burada ne API üzerinden yeni sipariş ya da ödeme olur. Açık siparişler sürer ({ $active }), { $balance } cüzdanda kalır. Engeli istediğiniz zaman kaldırabilirsiniz.
block-consequence-unblock = ✅ Sipariş ve ödeme hemen yeniden mümkün olur. Cüzdanda { $balance } var.
button-confirm-block = 🚫 Evet, engelle
button-confirm-unblock = ✅ Evet, engeli kaldır
note-done-block = 🚫 { $name } artık engelli.
note-done-unblock = ✅ { $name } yeniden sipariş verip ödeme yapabilir.
toast-done-block = { $name } zaten engelli.
toast-done-unblock = { $name } için engel zaten kaldırıldı.

spayment = <b>Ödeme { $payment }</b> · { $state }
    { $facts }

    { $acts }
spayment-due = 💳 { $method } ile { $due }
spayment-fee = 🧾 Komisyonu: { $fee }
spayment-credited = 💰 Cüzdana eklenen: { $credited }
spayment-flag-over = ⚠️ İstenenden fazlası ulaştı.
spayment-flag-under = ⚠️ İstenenden azı ulaştı.
spayment-flag-late = ⚠️ Geç ulaştı.
spayment-flag-unasked = ⚠️ Bu ödeme istenmemişti.
spayment-phone = 📱 <code>{ $phone }</code>
spayment-remote = 🔌 Ödeme sistemindeki no: <code>{ $remote }</code>
spayment-reason = ❔ { $reason }
spayment-asked = <i>{ $at }</i> · 🛒 İstendi
spayment-event = <i>{ $at }</i> · { $state }
spayment-event-noted = <i>{ $at }</i> · { $state } ({ $note })
spayment-charge = 🧾 Tahsilat <code>{ $charge }</code>: { $amount }
spayment-charge-asked = 🧾 Tahsilat <code>{ $charge }</code>: { $amount }, ödeme sisteminden iadesi istendi: { $at }
spayment-charge-refunded = 🧾 Tahsilat <code>{ $charge }</code>: { $amount }, iade edildi: { $at }
spayment-in-review = ℹ️ { $method } net bir yanıt vermedi. Oradaki kayıtlara bakın, sonra karar verin. Sonradan gelen para her durumda cüzdana eklenir.
spayment-open = ℹ️ Henüz ulaşmadı. Yine de gelirse kendiliğinden cüzdana eklenir.
spayment-unable = ℹ️ { $method } parayı kendisi iade edemiyor. Cüzdandan düşüp başka bir yolla ödeyin.
spayment-given-back = ℹ️ İade edildi ya da ödeme sisteminden iadesi isteniyor.
spayment-able = ℹ️ Parası cüzdanda olduğu sürece ödeyene iade edilebilir.
button-look-again = 🔄 Yeniden sor
button-pay-payback = ↩️ İade et
button-pay-arrived = ✅ Ulaştı
button-pay-not-paid = ✖️ Ödenmedi
toast-looking-again = Ödeme sistemine bir kez daha soruluyor. Birazdan yenileyin.
pay-title-payback = { $payment } numaralı ödeme iade edilsin mi?
pay-title-arrived = { $payment } numaralı ödeme ulaştı mı?
pay-title-not-paid = { $payment } numaralı ödeme yapılmadı mı?
pay-arrived-ask = <b>{ $payment } numaralı ödemenin ne kadarı ulaştı?</b>

    { $method } ile { $due } istenmişti. Oradaki kayıtlarda yazan tutarı bana gönderin.
button-arrived-all = 💳 Tam { $amount }
pay-reason = <b>{ $title }</b>

    Neden? Bir neden seçin ya da kendiniz yazın. Kayıtlarda kalır.
spayment-confirm = <b>{ $title }</b>

    👤 { $name }
    { $consequence }
    📝 { $reason }

    Bu geri alınamaz.
pay-consequence-payback = ↩️ Cüzdandan { $amount } çıkar ({ $before } → <b>{ $after }</b>) ve { $method } sisteminden bunu ödeyene geri vermesi istenir. Reddederse para cüzdana döner.
pay-consequence-arrived = 💰 Ulaşmış sayılan: { $arrived }. Cüzdana { $amount } eklenir: { $before } → <b>{ $after }</b>.
pay-consequence-not-paid = ✖️ { $due } tutarındaki { $payment } numaralı ödeme “ödenmedi” olarak kapanır ve müşteriye bildirilir. Para yine de gelirse cüzdana eklenir.
pay-over = <b>Ödeme { $payment }</b> · { $state }

    Bu arada bir şey değişti, bu yüzden artık mümkün değil.
button-confirm-pay-payback = ↩️ Evet, iade et
button-confirm-pay-arrived = ✅ Evet, ulaştı
button-confirm-pay-not-paid = ✖️ Evet, ödenmedi
note-pay-payback = ✅ Ödeme sisteminden { $payment } numaralı ödemenin iadesi istendi.
note-pay-arrived = ✅ { $payment } numaralı ödeme cüzdana eklendi.
note-pay-not-paid = ✅ { $payment } numaralı ödeme “ödenmedi” olarak kapandı.
toast-pay-payback = Bu zaten yapıldı: { $payment } numaralı ödeme iade ediliyor.
toast-pay-arrived = Bu zaten yapıldı: { $payment } numaralı ödeme cüzdana eklendi.
toast-pay-not-paid = Bu zaten yapıldı: { $payment } numaralı ödeme kapandı.

reason-delivered = Teslim edildi
reason-delivered-part = Bir kısmı teslim edildi
reason-provider-says = Sağlayıcı böyle diyor
reason-customer-asked = Müşteri istedi
reason-not-delivered = Teslim edilmedi
reason-wrong-link = Yanlış bağlantı
reason-mistake = Bizim hatamız
reason-not-at-provider = Sağlayıcıda yok
reason-seen-at-provider = Sağlayıcıda görünüyor
reason-dropped = Sayı yeniden düştü
reason-too-late = Çok geç kaldı
reason-goodwill = İyi niyet
reason-paid = Başka yolla ödendi
reason-compensation = Tazminat
reason-charged-back = Ters ibraz
reason-paid-out = Geri ödendi
reason-abuse = Kötüye kullanım
reason-own-wish = Kendi isteği
reason-settled = Çözüldü
reason-paid-twice = İki kez ödendi
reason-seen-at-gateway = Ödeme sisteminde görünüyor
reason-not-at-gateway = Ödeme sisteminde yok
reason-maintenance = Bakım
reason-too-busy = Çok fazla iş var
reason-all-done = Her şey tamam

log = <b>📜 Son işlemler</b>

    { $lines }
log-empty = <b>📜 Son işlemler</b>

    Henüz bir kayıt yok.
log-line = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }: { $reason }
log-line-bare = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }
