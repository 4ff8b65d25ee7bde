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

settings = <b>⚙️ Ayarlar</b>

    🌐 Dil: { $name }
    { $news }
    { $phone }

    🎁 Davet bağlantınız: <code>{ $link }</code>
settings-news-on = 🔔 Sipariş mesajları: açık
settings-news-off = 🔕 Sipariş mesajları: kapalı. Para iadelerini yine de bildiririm.
settings-phone = 📱 Telefon: { $phone }
settings-no-phone = 📱 Telefon: paylaşılmadı
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

    Yazarak da olur: “insta beğeni” ya da /status ve bir numara yazın.
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
topup-fee = Komisyon: ayrıca % { $percent }
topup-no-fee = Komisyon yok
topup-star-worth = 1 ⭐ = { $worth }
topup-which = Nasıl ödemek istersiniz?
topup-amount = <b>💳 { $method } ile bakiye yükle</b>

    { $parts }
topup-how-much = Bir tutar seçin ya da yazın, örneğin <code>7.50</code>.
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
topup-fee-of = Komisyon (% { $percent }): { $fee }
topup-due = Ödenecek: <b>{ $due }</b>
topup-from-phone = Telefon: { $phone }
topup-lifted = ℹ️ Siparişiniz için { $wanted } eksik, { $method } ise en az { $min } alıyor. Fazladan { $extra } cüzdanınızda kalır.
topup-rounded-missing = ℹ️ Siparişiniz için { $wanted } eksik; { $method } ile ödenebilecek tutara yukarı yuvarlandı. Fazladan { $extra } cüzdanınızda kalır.
topup-rounded = ℹ️ { $wanted } tutarı, { $method } ile ödenebilecek tutara yukarı yuvarlandı. Tamamı cüzdanınıza gider.
topup-next-phone = Düğmeye bastığınızda { $method } telefona bir istek gönderir. Orada PIN kodunuzla onaylayın.
topup-next-page = Düğmeye bastığınızda { $method } ödeme sayfasının bağlantısını alırsınız.
topup-next-stars = Düğmeye bastığınızda bu sohbette bir fatura belirir. Stars ile ödeyin.
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
error-topup-beyond-limits = { $method } ile tek seferde { $min } – { $max } { $currency } yüklenebilir. { $amount } { $currency } uygun değil; lütfen başka bir tutar seçin.
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
payment-do-wait = Lütfen biraz bekleyin.
payment-reason-1 = Telefonun bakiyesi yetersiz.
payment-reason-1019 = Telefondaki isteğin süresi doldu.
payment-reason-1032 = İstek telefonda reddedildi.
payment-reason-1037 = Telefon yanıt vermedi.
payment-reason-never-started = İstek ödeme servisine hiç ulaşmadı.
payment-reason-unreachable = Ödeme servisine ulaşılamadı.
payment-reason-worth-changed = Bir Star'ın değeri bu arada değişti.
payment-reason-no-chat = Fatura sohbetinize gönderilemedi.
payment-reason-other = Ödeme servisi bunu reddetti.
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
history-freed = çözülen tutar, sipariş { $number }
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
    🛟 { $can }
    { $source }
    { $aliases }
manage-on = 🟢 Satışta
manage-off = ⏸ Durduruldu: satışta değil
manage-vanished = 🚫 Satış dışı: sağlayıcısında artık yok
manage-per-thousand = 1000 adedi { $rate }
manage-per-order = sipariş başına { $rate }
manage-margin = 🏭 Maliyet: { $cost }, kâr: { $margin } (maliyetin üstüne { $over })
manage-loss = ⚠️ Maliyet: { $cost }, yani her satış zarar ettiriyor: { $margin } (maliyete göre { $over })
manage-cost-unknown = 🏭 Maliyet: sağlayıcısı bildirmedi
manage-by-hand = 🏭 Maliyet: bilinmiyor, kendiniz teslim ediyorsunuz
manage-can-refill = telafi
manage-can-cancel = iptal
manage-can-dripfeed = kademeli gönderim
manage-can-nothing = telafi, iptal ve kademeli gönderim yok
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
    { $scopes } · { $used }
keys-house = mağazanın kendisi
keys-partner = { $name }
button-key = Anahtar { $number } · { $owner }
button-new-key = ➕ Yeni anahtar
scope-all = her şeyi yapabilir
scope-read = hizmetleri, fiyatları ve siparişleri görür
scope-order = sipariş verir
scope-topup = cüzdanlara bakiye yükler
key-used = son kullanım { $at }
key-unused = hiç kullanılmadı
key-valid = 🟢 Geçerli
key-valid-until = 🟢 Geçerlilik sonu: { $at }
key-expired = ⛔ Süresi doldu: { $at }
key-revoked = ⛔ İptal edildi: { $at }
key = <b>🔑 Anahtar { $number } ({ $owner })</b>

    { $state }
    Başlangıcı: <code>{ $hint }</code>
    Yetkiler: { $scopes }
    Oluşturuldu: { $created }
    Kullanım: { $used }
button-revoke = ⛔ İptal et
key-why = <b>⛔ Anahtarı iptal et: { $number } ({ $owner })</b>

    Başlangıcı: <code>{ $hint }</code>
    Kullanım: { $used }

    ✍️ Neden? Bir neden seçin ya da yazın. Kayıtlarda kalır.
key-revoke = <b>⛔ { $number } numaralı anahtar ({ $owner }) iptal edilsin mi?</b>

    Başlangıcı: <code>{ $hint }</code>
    Kullanım: { $used }

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

    <code>{ $key }</code>

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
role-may-owner = 👑 <b>Mağaza sahibi</b>: her şey; ayrıca anahtarlar ve ekip.
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
button-broadcast-send = 📣 Evet, gönder: { $count ->
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

## The desk: today, what needs a person, finding, orders, payments and wallets, as staff sees them
