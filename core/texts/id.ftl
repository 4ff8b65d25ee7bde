# Indonesian (Anda). en.ftl is complete; what is missing here is spoken in English.
# A value named `count` inflects its sentence elsewhere; Indonesian has one form for all numbers.


### The HTTP API: `data.text` of each answer, ready to be sent to a customer

api-registered = Selamat datang, { $name }! Akun Anda sudah terdaftar. Saldo Anda { $balance } { $currency }.
api-registered-nameless = Selamat datang! Akun Anda sudah terdaftar. Saldo Anda { $balance } { $currency }.
api-logged-in = Selamat datang kembali, { $name }! Saldo Anda { $balance } { $currency }.
api-logged-in-nameless = Selamat datang kembali! Saldo Anda { $balance } { $currency }.
api-balance = Saldo Anda { $balance } { $currency }.
api-balance-held = Saldo Anda { $balance } { $currency }. { $held } { $currency } ditahan untuk pesanan yang masih berjalan.

api-services-empty = Tidak ada layanan yang cocok dengan pencarian Anda. Coba kata lain, atau minta daftar lengkapnya.
api-services-category = { $name }
api-services-line = { $number }. { $name }: { $rate } { $currency } per 1000
api-services-line-package = { $number }. { $name }: { $rate } { $currency } per pesanan
api-services-more = … Halaman { $page } dari { $pages }.
api-services-cut = … dan { $count } layanan lainnya. Pilih kategori atau cari dengan kata kunci.

api-price = { $quantity } × { $service }: { $price } { $currency }. Saldo Anda { $balance } { $currency }.
api-price-short = { $quantity } × { $service }: { $price } { $currency }. Saldo Anda { $balance } { $currency }; isi saldo { $shortfall } { $currency } lagi untuk memesan.

api-order-placed = Pesanan { $order } sudah dibuat: { $quantity } × { $service } seharga { $price } { $currency }. Saldo Anda { $balance } { $currency }.
api-order-duplicate = Pesanan ini baru saja dibuat dengan nomor { $order }: { $quantity } × { $service } seharga { $price } { $currency }. Pesanan tidak dibuat dua kali.
api-order-awaiting = Pesanan { $order } menunggu pembayaran Anda sebesar { $amount } { $currency }: { $quantity } × { $service } seharga { $price } { $currency }. { $instructions } { $url }
api-order-status = Pesanan { $order }: { $status }. { $quantity } × { $service }, terkirim { $delivered }, sisa { $remains }.
api-order-status-short = Pesanan { $order }: { $status }. { $quantity } × { $service }.
api-order-short = Saldo Anda kurang { $missing } { $currency }.
api-order-canceled = Pesanan { $order } sudah dibatalkan.
api-order-cancel-asked = Kami sudah meminta pembatalan pesanan { $order }. Yang sudah terkirim tetap dibayar, sisanya kembali ke saldo Anda.
api-order-refill-asked = Kami sudah meminta isi ulang untuk pesanan { $order }.
api-orders-empty = Belum ada pesanan.
api-orders-line = { $number }. Pesanan { $order }: { $service } × { $quantity }, { $status }
api-status-awaiting-payment = Menunggu pembayaran
api-status-pending = Menunggu
api-status-processing = Diproses
api-status-in-progress = Sedang berjalan
api-status-completed = Selesai
api-status-partial = Sebagian
api-status-canceled = Dibatalkan

api-payment-pending = Pembayaran { $payment } sebesar { $due } { $currency } masih menunggu. { $instructions } { $url }
api-payment-succeeded = Pembayaran { $payment } sudah diterima: { $amount } { $currency }. Saldo Anda { $balance } { $currency }.
api-payment-failed = Pembayaran { $payment } sebesar { $due } { $currency } tidak berhasil. Saldo Anda tidak bertambah; silakan coba lagi.
api-payment-expired = Pembayaran { $payment } sebesar { $due } { $currency } sudah kedaluwarsa. Silakan buat yang baru.
api-payment-review = Pembayaran { $payment } sebesar { $due } { $currency } sedang diperiksa oleh tim kami.
# What a gateway tells the payer to do.
invoice-title = Isi saldo { $amount } { $currency }
invoice-description = { $stars } Stars menambah { $amount } { $currency } ke saldo Anda di { $shop }.
invoice-description-order = { $stars } Stars menambah { $amount } { $currency } ke saldo Anda di { $shop }, lalu membayar pesanan Anda { $order }. Kelebihannya tetap di saldo.
instructions-pay-invoice = Silakan tekan Bayar pada tagihan di chat Anda: { $amount } { $currency } dengan Telegram Stars.
instructions-confirm-on-phone = Konfirmasikan pembayaran { $amount } { $currency } di ponsel Anda { $phone }.

api-payment-instructions-phone = Konfirmasikan permintaan di ponsel Anda.
api-payment-instructions-page = Silakan ikuti langkah di halaman pembayaran.
api-methods-none = Saat ini tidak ada metode pembayaran.
api-methods-line = { $number }. { $title } ({ $name }): { $min } sampai { $max } { $currency }
api-information = { $shop } menjawab di alamat ini. Semua panggilan dan contoh untuk pembuat alur: { $url }

api-page-title = Pembayaran { $payment }
api-page-amount = Nominal
api-page-fee = Termasuk biaya
api-page-method = Metode pembayaran
api-page-phone = Ponsel
api-page-expires = Berlaku sampai
api-page-pending = Menunggu pembayaran Anda
api-page-succeeded = Lunas. Terima kasih!
api-page-failed = Pembayaran tidak berhasil
api-page-expired = Pembayaran ini sudah kedaluwarsa
api-page-review = Pembayaran Anda sedang diperiksa
api-page-pay = Buka halaman pembayaran
api-page-again = Muat ulang
api-page-back = Anda bisa menutup halaman ini dan kembali ke chat.
api-page-unknown = Pembayaran ini tidak ada
api-page-unknown-why = Silakan buka lagi link dari chat Anda, atau minta pembayaran baru di sana.

### Refusals, one for each code: what is wrong, and what to do

error-missing-fields = Ada data yang belum diisi: { $fields }. Silakan lengkapi dan coba lagi.
error-unfilled-placeholder = Kolom { $field } belum terisi: isinya masih variabel "{ $variable }" dari alur. Isi variabel ini sebelum permintaan dikirim.
error-invalid-field = Isi { $field } tidak bisa dipakai. Silakan periksa dan coba lagi.
error-not-one-value = Kolom { $field } berisi daftar atau objek. Silakan kirim satu nilai saja.
error-repeated-field = Kolom { $field } dikirim lebih dari sekali dengan nilai berbeda. Silakan kirim sekali saja.
error-invalid-text = Kolom { $field } berisi karakter yang bukan teks. Silakan ketik ulang.
error-too-long = Isi { $field } terlalu panjang: maksimal { $most } karakter. Silakan persingkat.
error-invalid-json = Permintaan ini bukan JSON yang valid (di sekitar karakter { $place }). Biasanya karena tanda kutip atau baris baru di dalam body raw: gunakan body visual atau form.
error-not-an-object = Permintaan ini berupa daftar JSON. Silakan kirim satu objek JSON berisi kolom-kolomnya.
error-invalid-encoding = Permintaan ini bukan teks UTF-8. Silakan kirim dalam UTF-8.
error-body-incomplete = Permintaan tidak diterima secara utuh. Silakan kirim ulang.
error-invalid-multipart = Form tidak bisa dibaca. Silakan kirim kolomnya sebagai JSON atau form biasa.
error-too-many-fields = Permintaan punya terlalu banyak kolom: maksimal { $most }. Silakan kurangi.
error-bad-request = Permintaan tidak bisa dibaca. Silakan kirim sebagai permintaan HTTP biasa dengan JSON atau kolom form.

error-invalid-phone-number = Nomor ponsel { $value } tidak bisa dipakai. Silakan tulis dengan kode negara, misalnya 254712345678.
error-invalid-quantity = Jumlah harus bilangan bulat, misalnya 1000. Silakan tulis angka saja.
error-quantity-out-of-range = { $service }: { $field } harus antara { $min } dan { $max }. Anda meminta { $quantity }.
error-invalid-number = { $field } harus bilangan bulat antara { $min } dan { $max }. Anda menulis: { $value }
error-invalid-amount = Nominal harus berupa angka seperti 5 atau 12.50. Silakan tulis angka saja.
error-amount-out-of-range = { $method } menerima nominal { $min } sampai { $max } dengan maksimal { $decimals } angka desimal. Silakan pilih nominal lain.
error-amount-not-carried = { $method } hanya menerima kelipatan { $unit }. Silakan pilih { $carried }, bukan { $amount }.
error-amount-too-large = Ini melebihi yang bisa diproses sekaligus. Silakan pilih angka yang lebih kecil.
error-too-many-decimals = { $value } punya terlalu banyak angka desimal: maksimal { $decimals }. Silakan bulatkan.
error-invalid-currency = Mata uang ini tidak dikenal.
error-invalid-link = { $value } tidak cocok untuk { $service }. Silakan kirim link seperti { $example }
error-too-many-lines = { $field } harus berisi minimal satu dan maksimal { $most } baris. Anda mengirim { $value }.
error-invalid-delay = Jeda harus salah satu dari jumlah menit ini: { $choices }.
error-invalid-date = { $value } bukan tanggal. Silakan tulis hari/bulan/tahun, misalnya 31/12/2026.
error-no-dripfeed = Layanan ini tidak bisa dikirim dalam beberapa tahap. Kosongkan kolom runs.
error-min-above-max = Jumlah minimum per postingan tidak boleh melebihi maksimumnya.
error-invalid-payment-mode = { $value } bukan cara membayar pesanan. Silakan gunakan salah satu: { $choices }.
error-invalid-payment-method = Silakan pilih metode pembayaran: { $choices }.
error-no-payment-method = Saat ini tidak ada metode pembayaran. Silakan coba lagi nanti.
error-invalid-page = Halaman { $value } tidak ada: jumlah halaman { $pages }.
error-invalid-before = { $value } bukan nomor pesanan. Silakan kirim nilai next dari halaman sebelumnya.

error-invalid-api-key = API key tidak ada atau tidak valid. Silakan periksa kolom api_key di permintaan.
error-insufficient-balance = Saldo Anda { $balance } { $currency } tidak cukup: harganya { $price } { $currency }. Silakan isi saldo { $shortfall } { $currency } lagi dan coba kembali.
error-forbidden = Ini tidak diizinkan.
error-scope-missing = API key ini tidak boleh melakukannya: tidak punya izin "{ $scope }". Silakan minta key yang punya izin ini kepada toko.
error-customer-blocked = Akun ini diblokir. Silakan hubungi toko.
error-phone-linked-already = Akun Anda sudah punya nomor ponsel { $phone_number }. Silakan hubungi toko jika nomor Anda berubah.
error-wallet-not-empty = Masih ada { $balance } { $currency } di saldo Anda. Silakan gunakan dulu, atau minta toko mengembalikannya.
error-orders-open = Pesanan { $order_id } belum berakhir. Silakan coba lagi setelah berakhir.
error-payments-open = Pembayaran { $payment_id } belum ada hasilnya. Silakan coba lagi setelah ada.
error-too-many-prompts = Ponsel ini terlalu sering menerima permintaan pembayaran. Silakan tunggu sepuluh menit dan coba lagi.
error-unknown-path = Tidak ada apa-apa di alamat ini. Semua panggilan tercantum di { $url }
error-not-found = Kami tidak menemukannya. Silakan periksa dan coba lagi.
error-customer-not-found = Kami belum mengenal pelanggan ini. Silakan daftar atau buat pesanan pertama.
error-service-not-found = Layanan ini tidak ditemukan. Apakah maksud Anda: { $suggestions }?
error-service-not-found-blank = Layanan ini tidak ditemukan. Silakan minta daftar layanan.
error-order-not-found = Pesanan ini tidak ditemukan. Silakan periksa nomornya.
error-payment-not-found = Pembayaran ini tidak ditemukan. Silakan periksa nomornya.
error-unknown-invoice = Tagihan ini tidak dikenal lagi. Silakan minta yang baru.
error-another-payer = Tagihan ini dibuat untuk orang lain. Silakan buka toko sendiri dan isi saldo di sana.
error-invoice-paid = Tagihan ini sudah dibayar. Silakan minta yang baru untuk membayar lagi.
error-invoice-expired = Tagihan ini sudah kedaluwarsa. Silakan minta yang baru.
error-invoice-closed = Tagihan ini sudah ditutup. Silakan minta yang baru.
error-amount-differs = Nominal tagihan ini sudah tidak sesuai. Silakan minta yang baru.
error-not-refundable = Pembayaran { $payment_id } berstatus { $state } dan tidak bisa dikembalikan lewat penyedia pembayarannya. Silakan lihat pembayarannya dulu.
error-charge-not-found = Pembayaran { $payment_id } tidak punya transaksi ini. Silakan lihat pembayarannya dulu.
error-already-refunded = Pembayaran { $payment_id } sudah dikembalikan.
error-method-not-allowed = Alamat ini hanya menerima { $allowed }. Silakan ganti metode permintaannya.
error-conflict = Ini tidak cocok dengan yang dilakukan sebelumnya. Silakan periksa dan coba lagi.
error-idempotency-key-reused = Request id { $request_id } sudah dipakai untuk pesanan lain. Silakan gunakan yang baru untuk setiap pesanan.
error-not-cancelable = Pesanan ini tidak bisa dibatalkan.
error-not-refillable = Pesanan ini tidak bisa diisi ulang.
error-order-settled = Pesanan { $order_id } sudah berstatus { $status } dan tidak bisa dibatalkan.
error-order-being-placed = Pesanan { $order_id } sedang dibuat. Silakan coba lagi beberapa menit lagi.
error-cancel-not-offered = Pesanan { $order_id } tidak bisa dibatalkan: layanannya tidak mendukung pembatalan.
error-refill-not-offered = Pesanan { $order_id } tidak bisa diisi ulang: layanannya tidak mendukung isi ulang.
error-not-completed = Pesanan { $order_id } berstatus { $status }. Isi ulang bisa diminta setelah pesanan selesai.
error-wrong-state = Saat ini tidak bisa. Silakan lihat statusnya dulu.
error-reason-missing = Alasannya belum ada. Silakan tulis singkat saja.
error-invalid-delivered = Jumlah yang terkirim harus bilangan bulat antara { $min } dan { $max }. Anda menulis: { $value }
error-invalid-provider-order = Nomor pesanan di penyedia belum ada. Silakan kirim seperti yang tertera di panelnya.
error-provider-order-taken = Pesanan { $other } sudah memakai nomor ini di penyedia. Silakan periksa lagi.
error-order-ended = Pesanan { $order_id } sudah berstatus { $status }.
error-order-not-ended = Pesanan { $order_id } belum berakhir. Silakan selesaikan atau batalkan.
error-order-not-paid = Pesanan { $order_id } belum dibayar. Pesanan ini hanya bisa dibatalkan.
error-order-by-hand = Pesanan { $order_id } dikerjakan manual, jadi tidak ada tujuan pengirimannya. Silakan selesaikan atau batalkan.
error-order-at-provider = Pesanan { $order_id } sudah ada di { $provider } dengan nomor { $provider_order }. Jika dikirim lagi, pesanan akan dikerjakan dan dibayar dua kali.
error-refund-too-large = Untuk pesanan ini paling banyak { $max } { $currency } yang bisa dikembalikan. Anda menulis: { $value }
error-invalid-user-id = { $value } bukan nomor orang di Telegram. Silakan kirim nomornya, bukan namanya.
error-staff-not-found = Tidak ada anggota tim dengan nomor { $user_id }.
error-last-owner = Ini pemilik terakhir. Silakan jadikan orang lain pemilik dulu.
error-claim-over = Toko ini sudah punya pemilik. Silakan minta akses kepadanya.
error-claim-wrong = Link ini tidak valid. Silakan pakai link terbaru yang ditampilkan toko.
error-claim-expired = Link ini sudah lebih dari sehari. Silakan jalankan ulang toko: link baru akan ditampilkan.
error-invalid-markup = Markup harus berupa persentase antara -99 dan 10,000.
error-cost-unknown = Modal layanan ini tidak diketahui: tidak ada penyedia yang memberitahukannya. Silakan atur tarifnya saja.
error-invalid-alias = Nama harus terdiri dari 1 sampai { $most } karakter dan tanpa "|". Silakan pilih yang lain.
error-too-many-aliases = Layanan ini sudah punya { $most } nama lain. Silakan hapus satu dulu.
error-alias-not-found = Layanan ini tidak punya nama lain "{ $value }".
error-not-unique = Layanan { $other } sudah memakai nama "{ $value }". Silakan pilih nama lain, atau hapus dulu dari layanan itu.
error-broadcast-empty = Belum ada isi pesan. Silakan tulis dulu.
error-broadcast-running = Siaran { $broadcast_id } masih berjalan. Silakan tunggu sampai selesai, atau hentikan dulu.
error-broadcast-ended = Siaran ini sudah berakhir.
error-broadcast-not-found = Siaran ini tidak ditemukan.
error-request-too-large = Permintaan terlalu besar: maksimal { $most } byte. Silakan kirim lebih sedikit.
error-rate-limited = Terlalu cepat. Silakan tunggu { $count } detik dan coba lagi.
error-timeout = Prosesnya terlalu lama. Periksa dulu apakah sudah berhasil sebelum mencoba lagi; pesanan yang sama tidak dibuat dua kali bila segera dikirim ulang.
error-unavailable = Saat ini toko belum bisa melakukannya. Silakan coba lagi sebentar lagi; pesanan yang sama tidak dibuat dua kali bila dikirim ulang.
error-internal = Ada masalah di pihak kami. Silakan coba lagi nanti; beri tahu toko nomor ini: { $request }

### The bot. Texts are HTML; values are escaped. Buttons, toasts and commands are plain

## What Telegram shows before anybody writes

bot-description = { $shop } menjual like, follower, view, dan lainnya untuk halaman Anda. Lihat harga, pesan, pantau pesanan, dan isi saldo, semuanya di chat ini.
bot-short-description = { $shop }: pesan, bayar, dan pantau pesanan Anda lewat chat.

command-start = Mulai, atau kembali ke beranda
command-services = Semua layanan dan harganya
command-search = Cari layanan dengan kata kunci
command-price = Berapa harga suatu layanan
command-order = Pesan banyak sekaligus
command-orders = Pesanan Anda
command-status = Status sebuah pesanan
command-balance = Isi saldo Anda saat ini
command-topup = Isi saldo Anda
command-history = Semua mutasi saldo Anda
command-favourites = Layanan favorit Anda
command-language = Pilih bahasa
command-settings = Notifikasi, ponsel, bahasa
command-help = Cara kerjanya
command-support = Bicara dengan petugas
command-paysupport = Bantuan soal pembayaran
command-terms = Aturan toko ini
command-privacy = Data Anda yang kami simpan
command-cancel = Tinggalkan yang sedang Anda mulai
command-admin = Kelola: hari ini dan yang menunggu Anda
command-find = Cari pesanan atau pelanggan
command-credit = Tambah uang ke saldo pelanggan
command-debit = Ambil uang dari saldo pelanggan
command-block = Blokir atau buka blokir pelanggan
command-service = Jeda atau ubah layanan
command-apikey = Key untuk API
command-staff = Siapa yang mengelola toko
command-broadcast = Kirim pesan ke semua pelanggan

## Words that stand everywhere

button-back = ‹ Kembali
button-home = 🏠 Beranda
button-cancel = Batal
button-resume = ▶️ Lanjutkan
button-services = 🛍 Layanan
button-search = 🔎 Cari
button-orders = 📦 Pesanan saya
button-topup = 💳 Isi saldo
button-favourites = ⭐ Favorit
button-settings = ⚙️ Pengaturan
button-help = ❓ Bantuan
button-desk = 🛠 Kelola
button-private = Buka chat pribadi

home = <b>{ $shop }</b>
    Saldo Anda: <b>{ $balance }</b>

    Apa yang ingin Anda lakukan?

note-refused = ⚠️ { $why }
note-canceled = Dibatalkan. Tidak ada yang dipesan atau dibayar.
note-edited = ✏️ Saya tidak bisa mengikuti perubahan pada pesan lama. Silakan kirim ulang.
note-words-only = Saya hanya bisa membaca teks dan tombol. Silakan tulis dengan kata-kata, atau pakai tombol di bawah.
note-unknown-command = Saya tidak kenal perintah ini. Semua perintah ada di menu di samping kolom teks.
note-nothing-to-resume = Yang Anda mulai tadi sudah tidak ada. Silakan mulai lagi.
note-given-up = 😔 Ada masalah di pihak kami dan pesan terakhir Anda tidak bisa diproses. Tidak ada biaya untuk itu. Jika terjadi lagi, beri tahu /support nomor <b>{ $code }</b>.
toast-outdated = Tombol ini dari pesan lama. Beginilah keadaan sekarang.
screen-lost = Halaman ini sudah berubah sejak Anda membukanya. Silakan mulai lagi dari beranda.
screen-not-yours = Halaman ini untuk tim toko.
group-private = Halo! Saya toko <b>{ $shop }</b>. Pesanan dan saldo Anda bukan urusan orang lain, jadi saya hanya melayani di chat pribadi.
error-staff-only = Ini khusus untuk tim toko.

## Account: welcome, phone, orders, settings, help and privacy

block = { $lines }

button-begin = 🚀 Mulai
button-go-on = 🚀 Lanjut
button-phone = 📱 Bagikan nomor
button-share-phone = 📱 Bagikan nomor saya
button-skip = Lewati
button-language = 🌐 Bahasa
button-language-now = 🌐 { $name }
button-chosen = • { $label } •

welcome = <b>{ $shop }: like, follower, dan view untuk halaman Anda</b>

    👀 Anda melihat harga pasti sebelum memesan.
    ↩️ Yang tidak terkirim otomatis kembali ke saldo Anda.
    🔔 Saya kabari di sini perkembangan tiap pesanan.

    Dengan melanjutkan, Anda menyetujui /terms.
note-link-gone = 🔗 Tujuan link ini sudah tidak ada, atau bukan milik Anda. Ini semua yang lain.
note-link-unknown = 🔗 Saya tidak kenal link ini. Tidak apa-apa: semuanya dimulai di sini.
owner-now = 🔑 Sekarang Anda pemilik toko ini. Selamat datang!

contact-ask = <b>Nomor ponsel Anda</b>

    Jika Anda pernah chat dengan kami di aplikasi lain, nomor ponsel membawa saldo dan pesanan Anda ke sini. Kami tidak pernah menelepon, dan tidak ada orang lain yang melihatnya.

    Tekan tombol besar di bawah kolom teks, atau lewati langkah ini.
contact-button-here = 👇 Tombolnya ada di bawah kolom teks.
contact-skipped = 👌 Tanpa nomor ponsel juga bisa. Jika berubah pikiran, Anda menemukannya di pengaturan.
contact-typed = ✋ Silakan jangan ketik nomornya: hanya tombol di bawah kolom teks yang membuktikan nomor itu milik Anda.
contact-not-own = 🙏 Ini nomor orang lain, atau hasil terusan. Silakan bagikan nomor Anda sendiri lewat tombol, supaya tidak ada yang bisa mengambil alih akun orang lain.
contact-known = 📱 Ponsel Anda { $phone } sudah terhubung dengan chat ini.
contact-tied = 📱 <b>Ponsel Anda terhubung</b>

    { $phone } sekarang terhubung dengan chat ini. Dengan nomor ini, saldo dan pesanan Anda sama di mana pun.
contact-merged = 📱 <b>Ponsel Anda terhubung</b>

    Kami menemukan akun Anda untuk { $phone } dan menggabungkannya dengan chat ini. Saldo Anda: <b>{ $balance }</b>. { $orders }
contact-orders = { $count ->
    [0] Belum ada pesanan di sana.
   *[other] { $count } pesanan Anda juga ada di sini.
  }

order-mark = { $mark } { $order }
orders-title = <b>📦 Pesanan Anda</b>
orders-list = <b>📦 Pesanan Anda</b>

    { $lines }

    Tekan nomor untuk melihat lebih banyak.
orders-empty = <b>📦 Pesanan Anda</b>

    Anda belum punya pesanan. Pesanan pertama hanya butuh semenit.
orders-none-here = <b>📦 Pesanan Anda</b>

    Tidak ada yang seperti ini.
orders-line = { $mark } <b>{ $order }</b> · { $state } · { $percent }
    { $quantity } × { $service }
orders-line-short = { $mark } <b>{ $order }</b> · { $state }
    { $quantity } × { $service }
orders-all = Semua { $number }
orders-active = Aktif { $number }
orders-done = Selesai { $number }
button-older = Lebih lama ›
button-newer = ‹ Lebih baru
button-page = { $page }/{ $pages }
toast-page = Halaman { $page } dari { $pages }

order = <b>Pesanan { $order }</b>
    { $parts }
order-state = { $mark } { $state }
order-progress = { $bar } { $percent }
order-what = 🛍 { $quantity } × { $service }
order-what-package = 🛍 { $service }
order-runs = 🔁 Dalam { $runs } tahap, masing-masing { $each }
order-link = 🔗 <code>{ $link }</code>
order-username = 👤 <code>{ $username }</code>
order-price = 💰 { $price }
order-came-back = ↩️ { $amount } kembali ke saldo Anda.
order-came-back-partial = ↩️ { $undelivered } dari { $quantity } tidak terkirim, jadi { $amount } kembali ke saldo Anda. Anda membayar { $paid }.
order-nothing-paid = Tidak ada yang dibayar untuk pesanan ini.
order-start-count = 🏁 Jumlah awal: { $number }
order-counts = 📊 Terkirim: { $delivered }. Sisa: { $remains }.
order-placed = 🕓 Dibuat: { $when }
order-changed = 🔄 Perubahan terakhir: { $when }
order-reason = ℹ️ { $why }
order-cancel-pending = ✋ Anda meminta pembatalan. Penyedia berhenti secepatnya; yang tidak terkirim kembali ke saldo Anda.
order-refill-pending = ♻️ Anda meminta isi ulang pada { $when }. Anda bisa meminta lagi sehari kemudian.
order-waits-for-payment = 💳 Dimulai otomatis begitu dibayar.
button-refresh = 🔄 Muat ulang
button-cancel-order = ✖️ Batalkan pesanan
button-refill = ♻️ Isi ulang
button-again = 🔁 Pesan lagi
button-pay = 💳 Bayar
button-copy-number = 📋 Salin nomor
button-support = 💬 Hubungi kami
button-see-order = 📦 Lihat pesanan
toast-no-change = Belum ada perubahan sejak terakhir Anda lihat.
toast-updated = Sudah diperbarui.

order-cancel = <b>Batalkan pesanan { $order }?</b>

    { $quantity } × { $service }

    { $consequence }
order-cancel-unpaid = Belum ada yang dibayar, jadi tidak ada yang hilang.
order-cancel-at-once = Pesanan ini belum dimulai. { $price } langsung kembali ke saldo Anda.
order-cancel-later = Pesanan ini sedang berjalan. Kami meminta penyedia berhenti: yang sudah terkirim tetap dibayar, dan sisa dari { $price } kembali ke saldo Anda.
button-cancel-yes = ✖️ Ya, batalkan
button-cancel-no = Tidak, teruskan
toast-order-canceled = Pesanan { $order } sudah dibatalkan.
toast-cancel-asked = Kami sudah meminta penyedia menghentikan pesanan { $order }.
toast-refill-asked = Kami sudah meminta isi ulang untuk pesanan { $order }.

status-list = <b>🔎 Status pesanan Anda</b>

    { $lines }
status-none = <b>🔎 Status pesanan Anda</b>

    Tidak satu pun nomor ini pesanan Anda.
status-unknown = ❔ Bukan pesanan Anda: <code>{ $numbers }</code>
status-too-many = ✂️ Saya hanya memeriksa { $most } nomor pertama.

news-order-paid = 💳 <b>Pesanan { $order } sudah dibayar dan diproses</b>
    { $quantity } × { $service }
news-order-started = ⚡ <b>Pesanan { $order } sudah dimulai</b>
    { $quantity } × { $service }
news-order-completed = ✅ <b>Pesanan { $order } selesai</b>
    { $quantity } × { $service }
news-order-partial = 🟡 <b>Pesanan { $order } terkirim sebagian</b>
    { $delivered } dari { $quantity } × { $service } sudah terkirim.
    ↩️ { $amount } dari { $price } kembali ke saldo Anda. Saldo Anda: <b>{ $balance }</b>
news-order-canceled = ✖️ <b>Pesanan { $order } dibatalkan</b>
    { $quantity } × { $service }
    ↩️ { $amount } kembali ke saldo Anda. Saldo Anda: <b>{ $balance }</b>
news-order-canceled-unpaid = ✖️ <b>Pesanan { $order } dibatalkan</b>
    { $quantity } × { $service }
    Pesanan ini belum dibayar, jadi tidak ada yang diambil.

settings = <b>⚙️ Pengaturan</b>

    🌐 Bahasa: { $name }
    { $news }
    { $phone }

    🎁 Link undangan Anda: <code>{ $link }</code>
settings-news-on = 🔔 Kabar pesanan: aktif
settings-news-off = 🔕 Kabar pesanan: nonaktif. Jika ada uang yang kembali, Anda tetap dikabari.
settings-phone = 📱 Ponsel: { $phone }
settings-no-phone = 📱 Ponsel: belum dibagikan
button-mute = 🔕 Matikan kabar
button-unmute = 🔔 Aktifkan kabar
button-copy-invitation = 🎁 Salin undangan
button-privacy = 🔒 Privasi
button-export = ⬇️ Ambil data saya
toast-muted = Kabar pesanan dimatikan.
toast-unmuted = Kabar pesanan diaktifkan.

language-choose = <b>🌐 Bahasa</b>

    Saya harus bicara dalam bahasa apa?
toast-language = Sekarang saya bicara dalam { $name }.

help = <b>❓ Cara kerjanya</b>

    1. Pilih layanan dan kirim link halaman atau postingan Anda.
    2. Anda melihat harga pasti; tidak ada yang dibayar sebelum Anda konfirmasi.
    3. Bayar dengan saldo, atau isi saldo sambil jalan.
    4. Saya kabari saat pesanan dimulai dan saat selesai.
    5. Yang tidak terkirim otomatis kembali ke saldo Anda.

    Ketik kata-kata juga bisa: “like insta”, atau /status dan nomornya.
button-terms = 📜 Ketentuan
support = <b>💬 Bicara dengan petugas</b>

    { $contact }

    { $number }
support-person = Silakan tulis ke { $contact }. Yang menjawab di sana manusia, bukan mesin.
support-nobody = Toko belum menunjuk petugas. Silakan tanya orang yang memberi Anda link bot ini.
support-your-number = Silakan ceritakan apa yang terjadi, nomor pesanan atau pembayaran, dan nomor pelanggan Anda: <code>{ $customer }</code>.
support-order = Silakan ceritakan apa yang terjadi, sertakan nomor ini: pesanan <code>{ $order }</code>, pelanggan <code>{ $customer }</code>.
button-write-support = 💬 Tulis ke petugas
button-copy-reference = 📋 Salin nomor
support-reference = Pesanan { $order }, pelanggan { $customer }
support-reference-customer = Pelanggan { $customer }

terms = <b>📜 Aturan { $shop }</b>

    1. Anda membeli like, follower, view, dan sejenisnya untuk halaman atau postingan yang boleh Anda promosikan.
    2. Harga adalah yang Anda konfirmasi. Harga itu ditahan saat Anda memesan, dan dibayar untuk yang terkirim.
    3. Yang tidak bisa dikirim kembali ke saldo Anda: semuanya atau bagian pastinya.
    4. Biarkan halaman tetap publik dan jangan pesan hal yang sama di tempat lain: kalau tidak, yang sudah terkirim tidak bisa dibedakan.
    5. Isi ulang bisa diminta bila layanannya mendukung.
    6. Tidak ada yang dibuat oleh platformnya sendiri, dan mereka bisa menghapus yang tidak mereka sukai.
    7. Pertanyaan soal pembayaran: /paysupport. Lainnya: /support.
privacy = <b>🔒 Data Anda yang kami simpan</b>

    <b>Apa:</b> nama dan nomor Anda di Telegram, bahasa, ponsel jika Anda bagikan, pesanan beserta link-nya, pembayaran, dan favorit Anda.
    <b>Untuk apa:</b> untuk mengirim, menagih, dan menjawab pertanyaan Anda. Pihak yang mengerjakan melihat link dan jumlahnya, tidak pernah Anda. Layanan pembayaran melihat ponsel yang Anda pakai membayar.
    <b>Berapa lama:</b> yang Anda tulis di sini hilang setelah beberapa hari. Pesanan dan uang tetap ada di pembukuan. Lainnya tetap ada sampai Anda menghapusnya.

    Anda bisa mengambil semuanya, atau meminta semuanya dihapus.
button-forget = 🗑 Hapus data saya
privacy-export = ⬇️ Semua data Anda yang kami simpan, dalam satu file. Simpan untuk Anda sendiri.
privacy-export-part = ⬇️ Ribuan data terbaru Anda yang kami simpan, dalam satu file. Simpan untuk Anda sendiri.
toast-exported = File Anda sedang dikirim.
privacy-forget = <b>🗑 Hapus data Anda?</b>

    Nama, ponsel, bahasa, favorit, dan chat ini akan dihapus. Pembukuan tetap menyimpan pesanan beserta link-nya, dan pembayaran dengan ponsel yang membayar, di bawah nomor yang tidak mengarah ke siapa pun.

    Riwayat pesanan Anda hilang selamanya. Jika kembali, Anda mulai sebagai pelanggan baru.
button-forget-yes = 🗑 Ya, hapus semua
button-forget-no = Tidak, simpan
privacy-forgotten = 👋 <b>Data Anda sudah dihapus.</b>
    Terima kasih sudah bersama kami. Jika suatu saat kembali, tekan /start.

## Money: top up, payments, wallet, receipts and Stars

price-stars = { $stars } ⭐ ({ $amount })

topup-none = <b>💳 Isi saldo</b>

    Saat ini belum ada cara membayar. Silakan coba lagi nanti, atau tanya kami.
topup-methods = <b>💳 Isi saldo</b>

    { $parts }
topup-offer = <b>{ $method }</b>
    { $terms }
topup-limits = { $min } sampai { $max } sekali isi
topup-fee = Biaya: tambah { $percent } %
topup-no-fee = Tanpa biaya
topup-star-worth = 1 ⭐ = { $worth }
topup-which = Anda ingin membayar dengan apa?
topup-amount = <b>💳 Isi saldo dengan { $method }</b>

    { $parts }
topup-how-much = Pilih nominal, atau tulis sendiri, misalnya <code>7.50</code>.
topup-balance = Saldo Anda: <b>{ $balance }</b>
topup-missing = 🧾 Untuk pesanan Anda masih kurang <b>{ $amount }</b>.
topup-missing-much = 🧾 Untuk pesanan Anda masih kurang <b>{ $amount }</b>. Itu melebihi batas sekali isi dengan { $method }, jadi silakan isi beberapa kali.
topup-phone = <b>📱 Ponsel mana yang membayar?</b>

    { $method } akan meminta { $due } ke ponsel ini. Silakan tulis nomornya, misalnya <code>{ $example }</code>.
topup-phone-known = <b>📱 Ponsel mana yang membayar?</b>

    { $method } akan meminta { $due } ke ponsel ini. Pilih satu, atau tulis nomor lain, misalnya <code>{ $example }</code>.
topup-confirm = <b>💳 Isi saldo dengan { $method }</b>

    { $facts }

    { $next }
topup-into = Masuk ke saldo: <b>{ $amount }</b>
topup-fee-of = Biaya ({ $percent } %): { $fee }
topup-due = Dibayar: <b>{ $due }</b>
topup-from-phone = Ponsel: { $phone }
topup-lifted = ℹ️ Untuk pesanan Anda masih kurang { $wanted }, dan { $method } menerima minimal { $min }. Sisanya { $extra } tetap di saldo Anda.
topup-rounded-missing = ℹ️ Untuk pesanan Anda masih kurang { $wanted }, dibulatkan ke nominal yang bisa dikirim { $method }. Sisanya { $extra } tetap di saldo Anda.
topup-rounded = ℹ️ Dibulatkan dari { $wanted } ke nominal yang bisa dikirim { $method }. Semuanya masuk ke saldo Anda.
topup-next-phone = Setelah Anda menekan tombol, { $method } mengirim permintaan ke ponsel. Konfirmasikan di sana dengan PIN Anda.
topup-next-page = Setelah Anda menekan tombol, Anda mendapat link ke halaman pembayaran { $method }.
topup-next-stars = Setelah Anda menekan tombol, tagihan muncul di chat ini. Bayar dengan Stars Anda.
topup-credited = Saldo Anda bertambah otomatis begitu { $method } melaporkan uangnya, biasanya dalam semenit. Waktu membayar: { $count } menit.
topup-demo = 🧪 Toko ini hanya demo: tidak ada ponsel yang berdering, dan tidak ada uang sungguhan yang berpindah.
button-topup-amount-of = { $amount }
button-topup-missing = 🧾 Kekurangannya: { $amount }
button-topup-phone = 📱 { $phone }
button-topup-pay = ✅ Bayar { $due }
button-topup-amount = ✏️ Nominal
button-topup-other-phone = 📱 Ponsel
button-topup-method = 💳 Metode lain
toast-already-paying = Pembayaran { $payment } sudah berjalan. Tidak ada yang ditagih dua kali.
error-topup-beyond-limits = { $method } menerima { $min } sampai { $max } { $currency } sekali isi. { $amount } { $currency } tidak sesuai; silakan pilih nominal lain.
error-phone-unreadable = { $value } bukan nomor ponsel yang bisa ditagih. Silakan tulis seperti ini: { $example }
error-method-gone = Cara bayar ini sudah tidak tersedia. Silakan pilih yang lain.
error-payment-goes-on = Pembayaran { $payment_id } belum berakhir. Silakan lihat lagi sebelum membayar ulang.

payment = <b>{ $title }</b>

    { $facts }

    { $what }
payment-title-created = ⏳ Pembayaran { $payment } sedang disiapkan
payment-title-pending = ⏳ Pembayaran { $payment } menunggu Anda
payment-title-succeeded = ✅ Pembayaran { $payment } sudah diterima
payment-title-failed = ❌ Pembayaran { $payment } tidak berhasil
payment-title-expired = ⌛ Pembayaran { $payment } sudah kedaluwarsa
payment-title-review = 🔍 Pembayaran { $payment } sedang diperiksa
payment-method = Metode: { $method }
payment-credited = Masuk ke saldo: <b>{ $amount }</b>
payment-fee = Biaya: { $fee }
payment-fee-included = Termasuk biaya: { $fee }
payment-until = Bayar sebelum: { $at }
payment-at = Waktu: { $at }
payment-flag-over = ℹ️ Uang yang masuk lebih dari { $amount } yang Anda inginkan. Semuanya ada di saldo Anda.
payment-flag-under = ℹ️ Uang yang masuk kurang dari yang diminta, jadi saldo Anda menerima kurang dari { $amount }.
payment-flag-nothing = ℹ️ Uang yang masuk kurang dari biaya { $fee }, jadi tidak ada sisa untuk saldo Anda. Silakan hubungi kami.
payment-flag-late = ℹ️ Uangnya masuk setelah waktunya habis. Tetap dihitung.
payment-flag-unasked = ℹ️ Uang ini tidak cocok dengan pembayaran Anda yang masih terbuka, jadi kami masukkan ke saldo Anda.
payment-flag-again = ℹ️ Ini dibayar { $count } kali. Semuanya masuk ke saldo Anda, total { $amount }. Hubungi kami jika Anda ingin kelebihannya dikembalikan.
payment-now-created = Mohon tunggu sebentar: kami sedang memintanya ke { $method }.
payment-now-pending = 👉 { $instructions }

    Saldo Anda bertambah otomatis begitu { $method } melaporkan uangnya, biasanya dalam semenit. Pesan ini akan berubah saat itu.
payment-now-failed = { $why } Saldo Anda tidak bertambah.

    Jika uang Anda tetap terpotong, uangnya masuk ke sini begitu tiba.
payment-now-expired = Tidak ada yang membayar tepat waktu, jadi saldo Anda tidak bertambah.

    Jika Anda membayar di saat terakhir, uangnya masuk ke sini begitu tiba.
payment-now-review = { $method } tidak memberi tahu dengan jelas apakah Anda sudah membayar. Petugas sedang memeriksanya, jadi mohon jangan bayar lagi. Kabarnya menyusul di sini.
payment-now-succeeded = Saldo Anda: <b>{ $balance }</b>
payment-do-phone = Silakan konfirmasikan permintaan di ponsel Anda.
payment-do-page = Silakan bayar di halaman pembayaran.
payment-do-wait = Mohon tunggu sebentar.
payment-reason-1 = Saldo ponsel tidak cukup.
payment-reason-1019 = Permintaan di ponsel sudah kedaluwarsa.
payment-reason-1032 = Permintaan ditolak di ponsel.
payment-reason-1037 = Ponsel tidak menjawab.
payment-reason-never-started = Permintaan tidak sampai ke layanan pembayaran.
payment-reason-unreachable = Layanan pembayaran tidak bisa dihubungi.
payment-reason-worth-changed = Nilai satu Star berubah di tengah jalan.
payment-reason-no-chat = Tagihan tidak bisa dikirim ke chat Anda.
payment-reason-other = Layanan pembayaran menolaknya.
button-open-payment-page = 🔗 Halaman pembayaran
button-try-again = 🔁 Coba lagi
button-payment-help = 💬 Bantuan pembayaran
button-copy-payment = 📋 Salin referensi
button-see-payment = 💳 Lihat pembayaran

receipt-payment = ✅ <b>Pembayaran { $payment } sudah diterima</b>

    { $facts }

    Saldo Anda: <b>{ $balance }</b>
receipt-payment-waiting = ✅ <b>Pembayaran { $payment } sudah diterima</b>

    { $facts }

    Saldo Anda: <b>{ $balance }</b>
    Yang tadi Anda mulai masih menunggu Anda.
receipt-reference = Referensi: <code>{ $reference }</code>
note-enough-now = ✅ Saldo Anda sekarang cukup.
note-still-short = ⚠️ Uangnya sudah masuk, tetapi masih kurang { $amount }.
note-go-on = ✅ Uangnya sudah masuk. Anda bisa melanjutkan yang tadi.
news-payback = ↩️ <b>Pembayaran { $payment } dikembalikan</b>

    { $amount } dari saldo Anda dikembalikan kepada Anda lewat { $method }.
    Saldo Anda: <b>{ $balance }</b>
news-credit = 🎁 <b>{ $amount } masuk ke saldo Anda</b>

    Pesan toko: { $reason }
    Saldo Anda: <b>{ $balance }</b>
news-debit = ➖ <b>{ $amount } diambil dari saldo Anda</b>

    Pesan toko: { $reason }
    Saldo Anda: <b>{ $balance }</b>
news-refund = ↩️ <b>{ $amount } dari pesanan { $order } dikembalikan</b>

    Pesan toko: { $reason }
    Saldo Anda: <b>{ $balance }</b>
news-stars-unclear = ⭐ Stars Anda sudah masuk, tetapi kami tidak tahu untuk apa. Petugas sedang memeriksanya. Nomor transaksinya <code>{ $charge }</code>.

wallet = <b>👛 Saldo Anda</b>

    Saldo: <b>{ $balance }</b>
    { $held }

    { $lately }
wallet-held = Ditahan untuk pesanan berjalan: { $amount }
wallet-nothing-held = Tidak ada yang ditahan untuk pesanan berjalan.
wallet-lately = Terakhir:
    { $lines }
wallet-empty = Belum ada mutasi di sini. Isi saldo, dan Anda siap memesan.
history = <b>📜 Mutasi saldo Anda</b>
    Saldo: <b>{ $balance }</b>

    { $lines }
history-empty = <b>📜 Mutasi saldo Anda</b>

    Belum ada mutasi di sini.
history-end = <b>📜 Mutasi saldo Anda</b>

    Tidak ada yang lebih lama.
history-in = { $at } · <b>+{ $amount }</b> · { $what }
history-out = { $at } · <b>−{ $amount }</b> · { $what }
history-topup = pembayaran { $number }
history-charge = pesanan { $number }
history-freed = kembali dari pesanan { $number }
history-refund = pengembalian pesanan { $number }
history-merge = dari akun Anda yang lain
history-credit = dari toko
history-debit = diambil oleh toko
history-payback = pembayaran { $number } dikembalikan
history-payback-freed = pembayaran { $number } ternyata tidak jadi dikembalikan
history-other = lainnya
payments = <b>💳 Pembayaran Anda</b>

    Tekan salah satu untuk melihat rinciannya.
payments-empty = <b>💳 Pembayaran Anda</b>

    Tidak ada apa-apa di sini.
payment-label-pending = ⏳ { $payment } · { $amount } · { $at }
payment-label-succeeded = ✅ { $payment } · { $amount } · { $at }
payment-label-failed = ❌ { $payment } · { $amount } · { $at }
payment-label-expired = ⌛ { $payment } · { $amount } · { $at }
payment-label-review = 🔍 { $payment } · { $amount } · { $at }
button-history = 📜 Mutasi
button-payments = 💳 Pembayaran
button-page-only = · { $page } ·
toast-page-only = Halaman { $page }

paysupport = <b>💬 Bantuan pembayaran</b>

    Uang yang masuk otomatis ditambahkan, juga bila terlambat. Jika pembayaran lebih dari sejam atau ada yang salah, beri tahu kami: kami bertanggung jawab atas setiap pembayaran di sini. Layanan bantuan Telegram sendiri tidak bisa membantu soal ini.

    { $which }
paysupport-which = Ini soal pembayaran yang mana?
paysupport-none = Anda belum punya pembayaran.
paysupport-payment = <b>💬 Bantuan untuk pembayaran { $payment }</b>

    { $advice }

    { $contact }
    Silakan sebutkan ini: pembayaran <code>{ $payment }</code> ({ $method }), pelanggan <code>{ $customer }</code>.
paysupport-copied = Pembayaran { $payment }; pelanggan { $customer }
paysupport-pending = Pembayaran ini menunggu uang Anda. Setelah Anda bayar, saldo bertambah otomatis; tidak perlu membayar dua kali.
paysupport-succeeded = Uangnya sudah masuk dan ditambahkan. Jika nominalnya salah, atau Anda ingin uang kembali, silakan tulis kepada kami.
paysupport-failed = Pembayaran ini tidak berhasil dan tidak ada yang ditambahkan. Jika uang Anda tetap terpotong, uangnya masuk ke sini otomatis atau kembali kepada Anda; setelah sejam, silakan tulis kepada kami.
paysupport-expired = Tidak ada yang membayar tepat waktu. Jika Anda membayar di saat terakhir, uangnya masuk ke sini otomatis; setelah sejam, silakan tulis kepada kami.
paysupport-review = Petugas sedang memeriksanya. Mohon jangan bayar lagi.

## Staff: services, keys, the team and broadcasts

manage-ask = <b>🛍 Ubah layanan</b>

    Dijual: { $on }. Tidak dijual: { $off }.

    ✍️ Yang mana? Kirim nomornya, atau kata dari namanya.
manage-found = <b>🔎 Layanan untuk “{ $words }”</b>

    Yang mana maksud Anda? Anda juga bisa mengirim kata lain.
manage-off-sale = <b>⏸ Layanan yang tidak dijual</b>

    Pelanggan tidak melihat ini.
manage-off-sale-none = <b>⏸ Layanan yang tidak dijual</b>

    Tidak ada: semuanya dijual.
button-off-sale = ⏸ Tidak dijual { $number }
button-service-on = 🟢 { $number } · { $name }
button-service-off = ⏸ { $number } · { $name }

manage-service = <b>{ $number } · { $service }</b>
    { $category } · { $type }

    { $state }
    💰 Tarif: <b>{ $rate }</b>
    { $margin }
    📏 { $min } sampai { $max }
    🛟 { $can }
    { $source }
    { $aliases }
manage-on = 🟢 Dijual
manage-off = ⏸ Dijeda: tidak dijual
manage-vanished = 🚫 Tidak dijual: sudah tidak ada di penyedianya
manage-per-thousand = { $rate } per 1000
manage-per-order = { $rate } per pesanan
manage-margin = 🏭 Modal: { $cost }, margin: { $margin } ({ $over } di atas modal)
manage-loss = ⚠️ Modal: { $cost }, jadi tiap penjualan merugi: { $margin } ({ $over } di atas modal)
manage-cost-unknown = 🏭 Modal: belum diberitahukan penyedia
manage-by-hand = 🏭 Modal: tidak diketahui, Anda sendiri yang mengerjakan
manage-can-refill = isi ulang
manage-can-cancel = pembatalan
manage-can-dripfeed = kirim bertahap
manage-can-nothing = tanpa isi ulang, pembatalan, atau kirim bertahap
manage-source = 🚚 Dari { $provider }, nomor { $theirs } di sana
manage-source-hand = 🙌 Dikerjakan manual
manage-aliases = 🏷 Disebut juga: { $names }
manage-aliases-none = 🏷 Tanpa nama lain
button-pause = ⏸ Jeda
button-resume-sale = ▶️ Jual
button-set-rate = 💰 Atur tarif
button-set-markup = 📈 Atur markup
button-add-alias = 🏷 Tambah nama
button-remove-alias = 🏷 Hapus nama
button-as-customer = 👁 Tampilan pelanggan

manage-ask-rate = <b>💰 Tarif baru untuk { $number } · { $service }</b>

    Sekarang: { $rate }
    { $margin }

    ✍️ Kirim tarif baru, misalnya 1.25.
manage-ask-markup = <b>📈 Markup untuk { $number } · { $service }</b>

    Sekarang: { $rate }
    { $margin }

    ✍️ Kirim persentase di atas modal, misalnya 50 atau 12.5.
manage-ask-alias = <b>🏷 Nama lain untuk { $number } · { $service }</b>

    ✍️ Kirim nama yang bisa dipakai pelanggan untuk memesan, misalnya seperti cara mereka menyebutnya.
manage-aliases-ask = <b>🏷 Nama untuk { $number } · { $service }</b>

    Mana yang dihapus?

manage-title-pause = ⏸ Jeda { $number } · { $service }
manage-title-resume = ▶️ Jual { $number } · { $service }
manage-title-rate = 💰 Tarif baru untuk { $number } · { $service }
manage-title-markup = 📈 Markup baru untuk { $number } · { $service }
manage-title-alias = 🏷 Nama lain untuk { $number } · { $service }
manage-title-unalias = 🏷 Hapus satu nama dari { $number } · { $service }
manage-old-new = Sekarang: { $old }
    Nanti: <b>{ $new }</b>
manage-change-rate = Sekarang: { $old }
    Nanti: <b>{ $new }</b>
    { $margin }
manage-change-markup = Sekarang: { $old }
    Nanti: <b>{ $new }</b>, yaitu { $over } di atas modal
    { $margin }
manage-change-alias = Sekarang disebut juga: { $names }
    Baru: <b>{ $name }</b>
manage-change-unalias = Sekarang disebut juga: { $names }
    Dihapus: <b>{ $name }</b>
manage-why = <b>{ $title }</b>

    { $change }

    ✍️ Kenapa? Pilih alasan, atau tulis. Alasan disimpan di log.
manage-confirm = <b>{ $title }?</b>

    { $change }

    { $consequence }
    📝 Alasan: { $reason }
manage-then-pause = 👉 Pelanggan tidak menemukannya lagi, dan penawaran yang terbuka ditolak. Pesanan yang sudah dibuat tetap berjalan.
manage-then-resume = 👉 Pelanggan langsung bisa memesannya.
manage-then-rate = 👉 Langsung berlaku: pelanggan dengan penawaran terbuka ditanya lagi. Pesanan yang sudah dibuat tetap pada harganya.
manage-then-markup = 👉 Langsung berlaku: pelanggan dengan penawaran terbuka ditanya lagi. Pesanan yang sudah dibuat tetap pada harganya.
manage-then-alias = 👉 Siapa pun yang memesan “{ $name }”, lewat chat atau API, mendapat layanan ini.
manage-then-unalias = 👉 Pesanan untuk “{ $name }”, lewat chat atau API, tidak dimengerti lagi.
manage-then-sync = 🔄 Sinkronisasi berikutnya dengan { $provider } mengatur lagi tarifnya menurut markup-nya.
button-yes-pause = ⏸ Ya, jeda
button-yes-resume = ▶️ Ya, jual
button-yes-rate = ✅ Ya, atur tarif ini
button-yes-markup = ✅ Ya, atur markup ini
button-yes-alias = ✅ Ya, tambah nama ini
button-yes-unalias = 🏷 Ya, hapus nama ini
manage-done-pause = Layanan { $number } dijeda.
manage-done-resume = Layanan { $number } dijual.
manage-done-rate = Tarif layanan { $number } sekarang { $rate }.
manage-done-markup = Tarif layanan { $number } sekarang { $rate }.
manage-done-alias = Layanan { $number } sekarang disebut juga “{ $name }”.
manage-done-unalias = Layanan { $number } tidak lagi disebut “{ $name }”.
note-manage-done = ✅ { $done }
toast-manage-done = Ini sudah dilakukan: { $done }
note-manage-changed = 🔄 Layanan ini sempat diubah, jadi tidak ada yang dilakukan. Beginilah keadaannya sekarang.
error-alias-known = Layanan ini sudah bernama “{ $value }”.
error-rate-as-it-is = Tarifnya memang sudah ini: { $value }
reason-provider-trouble = Masalah di penyedia
reason-complaints = Keluhan
reason-no-demand = Tidak ada peminat
reason-works-again = Sudah berfungsi lagi
reason-cost-changed = Modal berubah
reason-competition = Persaingan
reason-customers-say-so = Sebutan dari pelanggan

keys = <b>🔑 API key</b>

    { $lines }
keys-none = <b>🔑 API key</b>

    Belum ada. Dengan key, pembuat chatbot bisa memesan lewat API.
keys-line = { $mark } <b>Key { $number }</b> · { $owner } · <code>{ $hint }…</code>
    { $scopes } · { $used }
keys-house = toko sendiri
keys-partner = { $name }
button-key = Key { $number } · { $owner }
button-new-key = ➕ Key baru
scope-all = boleh semuanya
scope-read = melihat layanan, harga, dan pesanan
scope-order = membuat pesanan
scope-topup = mengisi saldo
key-used = terakhir dipakai { $at }
key-unused = belum pernah dipakai
key-valid = 🟢 Berlaku
key-valid-until = 🟢 Berlaku sampai { $at }
key-expired = ⛔ Kedaluwarsa { $at }
key-revoked = ⛔ Dicabut { $at }
key = <b>🔑 Key { $number } · { $owner }</b>

    { $state }
    Diawali: <code>{ $hint }</code>
    Izin: { $scopes }
    Dibuat: { $created }
    Pemakaian: { $used }
button-revoke = ⛔ Cabut
key-why = <b>⛔ Cabut key { $number } ({ $owner })</b>

    Diawali: <code>{ $hint }</code>
    Pemakaian: { $used }

    ✍️ Kenapa? Pilih alasan, atau tulis. Alasan disimpan di log.
key-revoke = <b>⛔ Cabut key { $number } ({ $owner })?</b>

    Diawali: <code>{ $hint }</code>
    Pemakaian: { $used }

    { $consequence }
    📝 Alasan: { $reason }
key-then-revoked = 👉 Semua yang memakainya berhenti dalam 5 detik, untuk selamanya. Key tidak bisa dihidupkan lagi; yang baru bisa dibuat.
button-yes-revoke = ⛔ Ya, cabut key { $number }
note-key-revoked = ⛔ Key { $number } ({ $owner }) sudah dicabut.
toast-key-revoked = Key { $number } memang sudah dicabut.
key-owner = <b>🔑 Key baru: untuk siapa?</b>

    ✍️ Kirim nama mitra, baru atau yang sudah ada, atau pilih di bawah. Pelanggan yang datang lewat key mitra menjadi milik mitra itu.
button-key-house = 🏠 Toko sendiri
key-terms = <b>🔑 Key baru untuk { $owner }</b>

    { $who }

    Apa saja yang diizinkan? Tekan untuk mengubah.
key-terms-house = Key ini melayani pelanggan yang sama dengan bot ini.
key-terms-new = “{ $name }” mitra baru dan dibuat bersama key ini.
key-terms-partner = Mitra ini sudah punya { $count } key.
button-scope-on-read = ☑️ Lihat layanan & pesanan
button-scope-off-read = ⬜ Lihat layanan & pesanan
button-scope-on-order = ☑️ Buat pesanan
button-scope-off-order = ⬜ Buat pesanan
button-scope-on-topup = ☑️ Isi saldo
button-scope-off-topup = ⬜ Isi saldo
button-make-key = 🔑 Buat key
key-once = <b>🔑 Key { $number } · { $owner }</b>

    <code>{ $key }</code>

    { $where }
    ⚠️ Salin sekarang. Pesan ini terhapus sendiri dalam { $seconds } detik, dan tidak ada yang bisa menampilkan key ini lagi. Siapa pun yang memilikinya bisa memakai uang pelanggannya.
key-where = Alamat: <code>{ $url }/api.php</code>
button-copy-key = 📋 Salin key
toast-key-made = Key { $number } sudah dibuat. Lihat di pesan di atas.
error-scope-needed = Key harus punya izin. Silakan pilih minimal satu.
error-invalid-partner-name = Nama mitra terdiri dari 1 sampai { $most } karakter dan bukan “house”. Silakan kirim yang lain.
error-key-not-found = Key ini tidak ada, atau sudah dicabut.
error-partner-not-found = Mitra ini tidak ada.
reason-leaked = Bocor
reason-unused = Tidak dibutuhkan lagi
reason-replaced = Diganti key lain

team = <b>👥 Pengelola toko</b>

    { $lines }
team-line = <b>{ $name }</b> · { $role } · <code>{ $id }</code>
team-line-fixed = <b>{ $name }</b> · { $role } · <code>{ $id }</code> · dari konfigurasi
button-member = { $name }
button-hire = ➕ Beri akses
role-owner = pemilik
role-manager = manajer
role-support = petugas
role-none = bukan anggota tim
role-may-owner = 👑 <b>Pemilik</b>: semuanya, termasuk key dan tim.
role-may-manager = 🛠 <b>Manajer</b>: juga saldo, layanan, dan siaran.
role-may-support = 💬 <b>Petugas</b>: mencari pesanan dan pelanggan serta melihat statusnya.
member = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    Sejak { $at }, diberi akses oleh { $by }
member-self = <b>👤 { $name }, yaitu Anda</b>
    <code>{ $id }</code>

    { $may }
    Sejak { $at }, diberi akses oleh { $by }

    Pemilik lain bisa mengubah peran Anda.
member-fixed = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    Pemilik ini tercantum di konfigurasi toko, jadi hanya bisa diubah di sana.
button-other-role = 🔁 Peran lain
button-dismiss = 🚪 Keluarkan
team-hire = <b>➕ Beri akses</b>

    ✍️ Kirim @nama orangnya jika ia sudah membuka @{ $shop }, jika belum, nomor Telegram-nya.
team-choose = <b>👤 { $name }</b>
    <code>{ $id }</code>

    Sebagai apa?

    { $lines }
team-choose-other = <b>👤 { $name }</b>
    <code>{ $id }</code>

    Sekarang: { $role }. Peran apa gantinya?

    { $lines }
button-role-owner = 👑 Pemilik
button-role-manager = 🛠 Manajer
button-role-support = 💬 Petugas
team-title-hire = 👤 Peran untuk { $name }
team-title-dismiss = 🚪 Keluarkan { $name }
team-why = <b>{ $title }</b>
    <code>{ $id }</code>

    Sekarang: { $old }
    Nanti: <b>{ $new }</b>

    ✍️ Kenapa? Pilih alasan, atau tulis. Alasan disimpan di log.
team-confirm = <b>{ $title }?</b>
    <code>{ $id }</code>

    Sekarang: { $old }
    Nanti: <b>{ $new }</b>

    { $consequence }
    📝 Alasan: { $reason }
team-then-dismissed = 👉 Mulai langkah berikutnya, semua yang khusus tim tertutup bagi orang ini. Sebagai pelanggan tidak ada yang berubah.
button-yes-hire = ✅ Ya, beri peran ini
button-yes-dismiss = 🚪 Ya, keluarkan
note-hired = ✅ { $name } sekarang { $role }.
note-dismissed = 🚪 { $name } bukan anggota tim lagi.
toast-hired = { $name } memang sudah { $role }.
toast-dismissed = { $name } memang sudah dikeluarkan.
team-you-hired = 👥 <b>Sekarang Anda { $role } di { $shop }</b>

    Menu Kelola menunjukkan yang menunggu Anda, dan menu di samping kolom teks memuat perintah Anda.
team-you-dismissed = 👋 Anda bukan anggota tim { $shop } lagi. Saldo dan pesanan Anda sendiri tetap seperti semula.
error-own-role = Ini peran Anda sendiri. Silakan minta pemilik lain mengubahnya.
error-owner-by-settings = Pemilik ini tercantum di konfigurasi toko. Silakan ubah di sana.
error-role-as-it-is = Orang ini memang sudah punya peran itu.
error-invalid-role = Peran ini tidak ada.
error-person-unknown = Saya tidak kenal { $name }: orangnya harus membuka bot dulu. Silakan kirim nomor Telegram-nya.
reason-joins-us = Bergabung dengan kami
reason-other-duties = Tugas lain
reason-left-us = Keluar dari tim

announcement = { $text }
broadcast-write-first = <b>📣 Tulis ke pelanggan</b>

    ✍️ Kirim pesannya persis seperti seharusnya. Anda melihatnya dulu sebelum dikirim.
broadcast-write = <b>📣 Tulis ke pelanggan</b>

    ✍️ Kirim pesannya persis seperti seharusnya. Anda melihatnya dulu sebelum dikirim.

    <b>Terakhir</b>
    { $lines }
broadcast-line = <b>{ $broadcast }</b> · { $at } · { $state } · { $sent } dari { $total }
    <i>{ $beginning }</i>
broadcast-is-sending = sedang dikirim
broadcast-is-stopped = dihentikan
broadcast-is-done = selesai
button-broadcast-open = 📣 Siaran { $broadcast } berjalan
audience-all = semua orang
audience-language = yang berbahasa { $language }
broadcast-draft = <b>📣 Beginilah tampilannya</b>

    <blockquote>{ $text }</blockquote>

    👥 Untuk { $audience }: { $count } chat. Tidak termasuk yang mematikan kabar dan yang memblokir bot.
    ✍️ Kirim teks lain untuk menggantinya.
broadcast-draft-nobody = <b>📣 Beginilah tampilannya</b>

    <blockquote>{ $text }</blockquote>

    👥 Untuk { $audience }: saat ini tidak ada siapa pun. Silakan pilih untuk siapa.
button-broadcast-audience = 👥 Untuk siapa?
button-broadcast-test = 🧪 Kirim ke saya
button-broadcast-anew = ✍️ Tulis ulang
button-broadcast-next = 📣 Kirim ke { $count } chat…
note-broadcast-rewritten = ✍️ Sudah diganti.
toast-broadcast-tested = Ada di atas, persis seperti yang diterima pelanggan.
toast-broadcast-dropped = Dibuang. Tidak ada yang dikirim.
broadcast-audience = <b>👥 Untuk siapa?</b>

    Sekarang: { $audience }.
button-audience-all = 🌍 Semua orang · { $number }
button-audience = { $language } · { $number }
broadcast-confirm = <b>📣 Kirim ke { $count } chat?</b>

    Untuk { $audience }.
    <i>{ $beginning }</i>

    👉 Langsung dikirim, sekitar dua puluh per detik. Anda bisa menghentikannya, tetapi yang sudah terkirim tidak bisa ditarik.
button-broadcast-send = 📣 Ya, kirim ke { $count } chat
toast-broadcast-begun = Siaran { $broadcast } sudah dimulai. Tidak dikirim dua kali.
broadcast-sending = <b>📣 Siaran { $broadcast } sedang dikirim</b>

    { $bar } { $percent }
    Terkirim: { $sent }. Gagal: { $failed }. Dari: { $total }.

    Untuk { $audience }.
    <i>{ $beginning }</i>
broadcast-done = <b>✅ Siaran { $broadcast } selesai</b>

    Terkirim: { $sent }. Gagal: { $failed }. Dari: { $total }.

    Untuk { $audience }.
    <i>{ $beginning }</i>
broadcast-stopped = <b>✋ Siaran { $broadcast } dihentikan</b>

    { $bar } { $percent }
    Terkirim: { $sent }. Gagal: { $failed }. Dari: { $total }.

    Untuk { $audience }.
    <i>{ $beginning }</i>
button-broadcast-stop = ✋ Hentikan
button-broadcast-new = 📣 Pesan baru
button-broadcast-see = 📣 Lihat
broadcast-stop = <b>✋ Hentikan siaran { $broadcast }?</b>

    Sejauh ini: { $sent } dari { $total }.

    👉 Yang belum menerima tidak akan menerima. Siaran ini tidak bisa dilanjutkan.
button-broadcast-stop-yes = ✋ Ya, hentikan
button-broadcast-stop-no = Biarkan berjalan
toast-broadcast-stopped = Dihentikan.
news-broadcast-done = ✅ <b>Siaran { $broadcast } selesai</b>
    Terkirim: { $sent }. Gagal: { $failed }. Dari: { $total }.
error-announcement-too-long = Ini terlalu panjang: { $length } karakter, padahal maksimal { $most }. Silakan persingkat.
error-broadcast-nobody = Tidak ada yang bisa dikirimi. Silakan pilih untuk siapa.

## Shop: browse, quote, order

button-page-before = ‹
button-page-after = ›
button-category = { $name } ({ $number })
button-service = { $name } · { $rate }

category = <b>{ $name }</b>

    { $about }
goods-line = { $number }. { $name }


service = { $parts }
service-about = <i>{ $about }</i>


ask = { $parts }
ask-service = 🛒 <b>{ $name }</b>

button-quantity = { $quantity } · { $total }
button-number = { $count }
button-keep = ✅ { $value }

quote = { $parts }
quote-service = 🛍 <b>{ $name }</b>
quote-link = 🔗 <code>{ $link }</code>
quote-quantity = 🔢 { $quantity }
quote-input = ▫️ { $name }: { $value }


button-change = ✏️ { $what }


button-pay-by = { $method } · { $due }


mass-preview = { $parts }
mass-good = ✅ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
mass-bad = ❌ { $number }. <code>{ $line }</code>
    { $why }
receipt-mass-line = <b>{ $order }</b> · { $service } × { $quantity } · { $price }

## The desk: today, what needs a person, finding, orders, payments and wallets, as staff sees them



desk-exactly = { $number }
desk-marked = { $mark } { $word }
desk-wallet = { $name }: { $balance }
desk-group = { $mark } { $word } { $number }
desk-no-money = { "" }

queue = <b>{ $title }</b>
    { $hint }

    { $lines }
queue-work-other = { $kind }

find-line-order = 📦 <b>{ $order }</b> · { $state }
    { $quantity } × { $service } · { $price }

sorder-link = 🔗 <code>{ $link }</code>
sorder-inputs = 📝 <code>{ $inputs }</code>
sorder-money = 💰 { $parts }
sorder-price = { $price }
sorder-note = ❔ { $note }


note-act-done = ✅ { $done }


story-line = <i>{ $at }</i> · { $what }
story-word = { $word }
story-event = ➡️ { $what }
story-event-noted = ➡️ { $what }: { $note }
story-money-other = 💰 { $amount } ({ $cause })

person-identity = 📱 <code>{ $identity }</code>
person-chats = { $lines }
person-chat-named = @{ $username }
person-list = <b>{ $title }</b>
    { $name } · { $balance }

    { $lines }
person-order = <b>{ $order }</b> · { $state } · { $at }
    { $quantity } × { $service } · { $price }
person-payment = <b>{ $payment }</b> · { $state } · { $at }
    { $due } · { $method }
wallet-line-in = <b>+{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-out = <b>−{ $amount }</b> · { $what }
    <i>{ $at }</i>




spayment-phone = 📱 <code>{ $phone }</code>
spayment-reason = ❔ { $reason }
spayment-event = <i>{ $at }</i> · { $state }
spayment-event-noted = <i>{ $at }</i> · { $state } ({ $note })


log-line = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }: { $reason }
log-line-bare = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }
