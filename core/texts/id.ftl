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
api-order-refill-asked = Kami sudah meminta refill untuk pesanan { $order }.
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
invoice-title = Isi saldo { $amount }
invoice-description = { $stars } Stars menambah { $amount } ke saldo Anda di { $shop }.
invoice-description-order = { $stars } Stars menambah { $amount } ke saldo Anda di { $shop }, lalu membayar pesanan Anda { $order }. Kelebihannya tetap di saldo.
instructions-pay-invoice = Silakan tekan Bayar pada tagihan di chat Anda: { $amount } dengan Telegram Stars.
instructions-confirm-on-phone = Konfirmasikan pembayaran { $amount } di ponsel Anda { $phone }.

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
error-quantity-out-of-range = { $service }: isi { $field } harus antara { $min } dan { $max }. Anda meminta { $quantity }.
error-invalid-number = Isi { $field } harus bilangan bulat antara { $min } dan { $max }. Anda menulis: { $value }
error-invalid-amount = Nominal harus berupa angka seperti 5 atau 12.50. Silakan tulis angka saja.
error-amount-out-of-range = { $method } menerima nominal { $min } sampai { $max } dengan maksimal { $decimals } angka desimal. Silakan pilih nominal lain.
error-amount-not-carried = { $method } hanya menerima kelipatan { $unit }. Silakan pilih { $carried }, bukan { $amount }.
error-amount-too-large = Ini melebihi yang bisa diproses sekaligus. Silakan pilih angka yang lebih kecil.
error-too-many-decimals = { $value } punya terlalu banyak angka desimal: maksimal { $decimals }. Silakan bulatkan.
error-invalid-currency = Mata uang ini tidak dikenal.
error-invalid-link = “{ $value }” tidak cocok untuk { $service }. Silakan kirim link seperti { $example }
error-too-many-lines = Isi { $field } harus berisi minimal satu dan maksimal { $most } baris. Anda mengirim { $value }.
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
error-insufficient-balance = Saldo Anda { $balance } tidak cukup: harganya { $price }. Silakan isi saldo { $shortfall } lagi dan coba kembali.
error-forbidden = Ini tidak diizinkan.
error-scope-missing = API key ini tidak boleh melakukannya: tidak punya izin "{ $scope }". Silakan minta key yang punya izin ini kepada toko.
error-customer-blocked = Akun ini diblokir. Silakan hubungi toko.
error-phone-linked-already = Akun Anda sudah punya nomor ponsel { $phone_number }. Silakan hubungi toko jika nomor Anda berubah.
error-wallet-not-empty = Masih ada { $balance } di saldo Anda. Silakan gunakan dulu, atau minta toko mengembalikannya.
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
error-not-refillable = Pesanan ini tidak bisa di-refill.
error-order-settled = Pesanan { $order_id } sudah berstatus { $status } dan tidak bisa dibatalkan.
error-order-being-placed = Pesanan { $order_id } sedang dibuat. Silakan coba lagi beberapa menit lagi.
error-cancel-not-offered = Pesanan { $order_id } tidak bisa dibatalkan: layanannya tidak mendukung pembatalan.
error-refill-not-offered = Pesanan { $order_id } tidak bisa di-refill: layanannya tidak mendukung refill.
error-not-completed = Pesanan { $order_id } berstatus { $status }. Refill bisa diminta setelah pesanan selesai.
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
error-refund-too-large = Untuk pesanan ini paling banyak { $max } yang bisa dikembalikan. Anda menulis: { $value }
error-invalid-user-id = { $value } bukan nomor orang di Telegram. Silakan kirim nomornya, bukan namanya.
error-staff-not-found = Tidak ada anggota tim dengan nomor { $user_id }.
error-last-owner = Ini pemilik terakhir. Silakan jadikan orang lain pemilik dulu.
error-claim-over = Toko ini sudah punya pemilik. Silakan minta akses kepadanya.
error-claim-wrong = Link ini tidak valid. Silakan pakai link terbaru yang ditampilkan toko.
error-claim-expired = Link ini sudah lebih dari sehari. Silakan jalankan ulang toko: link baru akan ditampilkan.
error-invalid-markup = Markup harus berupa persentase antara -99 dan 10000.
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
error-maintenance = Toko tutup sebentar. Yang sudah Anda mulai tidak hilang. “{ $message }”
error-maintenance-blank = Toko tutup sebentar. Anda tetap bisa melihat-lihat; silakan pesan dan isi saldo nanti. Yang sudah Anda mulai tidak hilang.
error-shop-closed-already = Toko sudah ditutup.
error-shop-open-already = Toko sudah buka.
error-closing-message-too-long = Pesannya { $length } karakter; paling banyak { $most } yang bisa ditampilkan. Silakan tulis yang lebih pendek.
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
command-maintenance = Tutup toko sementara, atau buka
command-export = Pesanan, pembayaran, atau pelanggan dalam berkas

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
closed = 🔧 <b>Kami tutup sebentar.</b> “{ $message }”
    Anda tetap bisa melihat-lihat, dan pesanan yang berjalan tetap diproses.
closed-blank = 🔧 <b>Kami tutup sebentar.</b>
    Anda tetap bisa melihat-lihat, dan pesanan yang berjalan tetap diproses.
closed-for-customers = 🔧 <b>Toko tutup untuk pelanggan</b> sejak { $since }, oleh { $who }.
    Mereka membaca: “{ $message }”
    Petugas masih bisa memesan.
closed-for-customers-blank = 🔧 <b>Toko tutup untuk pelanggan</b> sejak { $since }, oleh { $who }.
    Petugas masih bisa memesan.

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
contact-typed = ✋ Mohon jangan ketik nomornya: hanya tombol di bawah kolom teks yang membuktikan nomor itu milik Anda.
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
button-earlier = ‹ Sebelumnya
button-later = Sesudahnya ›
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
order-refill-pending = ♻️ Anda meminta refill pada { $when }. Anda bisa meminta lagi sehari kemudian.
order-waits-for-payment = 💳 Dimulai otomatis begitu dibayar.
button-refresh = 🔄 Muat ulang
button-cancel-order = ✖️ Batalkan pesanan
button-refill = ♻️ Refill
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
toast-refill-asked = Kami sudah meminta refill untuk pesanan { $order }.

status-list = <b>🔎 Status pesanan Anda</b>

    { $lines }
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
news-orders = 📦 <b>Kabar { $count } pesanan</b>

    { $parts }
news-orders-line = { $mark } <b>{ $order }</b> · { $quantity } × { $service } · { $state }
news-orders-more = … dan { $count } lainnya
news-orders-back = ↩️ Total { $amount } kembali ke saldo Anda. Saldo Anda: <b>{ $balance }</b>

settings = <b>⚙️ Pengaturan</b>

    🌐 Bahasa: { $name }
    { $news }
    { $phone }

    🎁 Link undangan Anda: <code>{ $link }</code>
    { $came }
settings-news-on = 🔔 Kabar pesanan: aktif
settings-news-off = 🔕 Kabar pesanan: nonaktif. Jika ada uang yang kembali, Anda tetap dikabari.
settings-phone = 📱 Ponsel: { $phone }
settings-no-phone = 📱 Ponsel: belum dibagikan
settings-came = { $count ->
    [0] Belum ada yang datang lewat link ini.
   *[other] { $count } orang datang lewat link ini.
  }
button-mute = 🔕 Matikan kabar
button-unmute = 🔔 Aktifkan kabar
button-copy-invitation = 🎁 Salin undangan
button-privacy = 🔒 Privasi
button-export = ⬇️ Ambil data saya
toast-muted = Kabar pesanan dimatikan.
toast-unmuted = Kabar pesanan diaktifkan.

language-choose = <b>🌐 Bahasa</b>

    Anda ingin kita bicara dalam bahasa apa?
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
    5. Refill bisa diminta bila layanannya mendukung.
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
topup-fee = Biaya: tambah { $percent }
topup-no-fee = Tanpa biaya
topup-star-worth = 1 ⭐ = { $worth }
topup-which = Anda ingin membayar dengan apa?
topup-amount = <b>💳 Isi saldo dengan { $method }</b>

    { $parts }
topup-how-much = Pilih nominal, atau tulis sendiri, misalnya <code>{ $example }</code>.
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
topup-fee-of = Biaya ({ $percent }): { $fee }
topup-due = Dibayar: <b>{ $due }</b>
topup-from-phone = Ponsel: { $phone }
topup-lifted = ℹ️ Untuk pesanan Anda masih kurang { $wanted }, dan { $method } menerima minimal { $min }. Sisanya { $extra } tetap di saldo Anda.
topup-rounded-missing = ℹ️ Untuk pesanan Anda masih kurang { $wanted }, dibulatkan ke nominal yang diterima { $method }. Sisanya { $extra } tetap di saldo Anda.
topup-rounded = ℹ️ Dibulatkan dari { $wanted } ke nominal yang diterima { $method }. Semuanya masuk ke saldo Anda.
topup-next-phone = Setelah Anda menekan tombol, { $method } mengirim permintaan ke ponsel. Konfirmasikan di sana dengan PIN Anda.
topup-next-page = Setelah Anda menekan tombol, Anda mendapat link ke halaman pembayaran { $method }.
topup-next-stars = Setelah Anda menekan tombol, tagihan muncul di chat ini. Bayar dengan Stars Anda.
topup-credited = Saldo Anda bertambah otomatis begitu { $method } mengonfirmasi uangnya, biasanya dalam semenit. Waktu membayar: { $count } menit.
topup-demo = 🧪 Toko ini hanya demo: tidak ada ponsel yang berdering, dan tidak ada uang sungguhan yang berpindah.
button-topup-amount-of = { $amount }
button-topup-missing = 🧾 Kekurangannya: { $amount }
button-topup-phone = 📱 { $phone }
button-topup-pay = ✅ Bayar { $due }
button-topup-amount = ✏️ Nominal
button-topup-other-phone = 📱 Ponsel
button-topup-method = 💳 Metode lain
toast-already-paying = Pembayaran { $payment } sudah berjalan. Tidak ada yang ditagih dua kali.
error-topup-beyond-limits = { $method } menerima { $min } sampai { $max } sekali isi. { $amount } tidak sesuai; silakan pilih nominal lain.
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
payment-paid = Dibayar: { $due }
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

    Saldo Anda bertambah otomatis begitu { $method } mengonfirmasi uangnya, biasanya dalam semenit. Pesan ini akan berubah saat itu.
payment-now-failed = { $why } Saldo Anda tidak bertambah.

    Jika uang Anda tetap terpotong, uangnya masuk ke sini begitu tiba.
payment-now-expired = Tidak ada yang membayar tepat waktu, jadi saldo Anda tidak bertambah.

    Jika Anda membayar di saat terakhir, uangnya masuk ke sini begitu tiba.
payment-now-review = { $method } tidak memberi tahu dengan jelas apakah Anda sudah membayar. Petugas sedang memeriksanya, jadi mohon jangan bayar lagi. Kabarnya menyusul di sini.
payment-now-succeeded = Saldo Anda: <b>{ $balance }</b>
payment-do-phone = Silakan konfirmasikan permintaan di ponsel Anda.
payment-do-page = Silakan bayar di halaman pembayaran.
payment-do-invoice = Silakan bayar tagihan di chat ini. Jika tidak terlihat, tunggu sebentar, lalu mulai lagi.
payment-do-wait = Mohon tunggu sebentar.
payment-reason-1 = Saldo ponsel tidak cukup.
payment-reason-1019 = Permintaan di ponsel sudah kedaluwarsa.
payment-reason-1032 = Permintaan ditolak di ponsel.
payment-reason-1037 = Ponsel tidak menjawab.
payment-reason-never-started = Permintaan tidak sampai ke layanan pembayaran.
payment-reason-unreachable = Layanan pembayaran tidak bisa dihubungi.
payment-reason-worth-changed = Nilai satu Star berubah di tengah jalan.
payment-reason-busy = Telegram sedang terlalu sibuk.
payment-reason-no-chat = Tagihan tidak bisa dikirim ke chat Anda.
payment-reason-other = Layanan pembayaran menolaknya.
checkout-busy = Toko tidak sempat menjawab tepat waktu. Tidak ada yang terpotong; silakan tekan Bayar sekali lagi.
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
    { $can }
    { $source }
    { $aliases }
manage-on = 🟢 Dijual
manage-off = ⏸ Dijeda: tidak dijual
manage-vanished = 🚫 Tidak dijual: sudah tidak ada di penyedianya
manage-per-thousand = { $rate } per 1000
manage-per-order = { $rate } per pesanan
manage-margin = 🏭 Modal: { $cost }, margin: { $margin } ({ $over } di atas modal)
manage-loss = ⚠️ Modal: { $cost }, jadi tiap penjualan rugi { $margin } ({ $over } di bawah modal)
manage-cost-unknown = 🏭 Modal: belum diberitahukan penyedia
manage-by-hand = 🏭 Modal: tidak diketahui, Anda sendiri yang mengerjakan
manage-can-refill = refill
manage-can-cancel = pembatalan
manage-can-dripfeed = kirim bertahap
manage-can = 🛟 Tersedia: { $can }
manage-can-nothing = 🛟 Tanpa refill, pembatalan, atau kirim bertahap
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

    <code>{ $secret }</code>

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

closing-why-close = <b>🔧 Tutup toko sementara?</b>

    Pelanggan bisa melihat-lihat, tetapi tidak bisa memesan atau mengisi saldo, di chat maupun lewat API. Pesanan yang berjalan tetap diproses, dan pembayaran yang sudah dimulai tetap dikreditkan. Petugas masih bisa melakukan semuanya.

    Mengapa? Pilih alasan atau tulis sendiri. Alasan disimpan di log; pelanggan tidak membacanya.
closing-why-open = <b>🔓 Buka toko lagi?</b>

    Mengapa? Pilih alasan atau tulis sendiri. Alasan disimpan di log.
closing-message = <b>🔧 Apa yang dibaca pelanggan?</b>

    ✍️ Kirim beberapa kata, misalnya “Buka lagi jam 18.00”; paling banyak { $most } karakter. Ditampilkan apa adanya, dalam semua bahasa.
button-no-message = Tutup tanpa pesan
closing-confirm-close = <b>🔧 Tutup toko untuk pelanggan?</b>

    Siapa yang ingin memesan atau mengisi saldo membaca:
    <i>{ $told }</i>

    📝 { $reason }
closing-confirm-open = <b>🔓 Buka toko untuk pelanggan?</b>

    Mereka langsung bisa memesan dan mengisi saldo.
    📝 { $reason }
button-yes-close = 🔧 Ya, tutup toko
button-yes-open = 🔓 Ya, buka toko
closing-done-close = 🔧 Toko tutup untuk pelanggan.
closing-done-open = 🔓 Toko buka lagi.

export-ask = <b>📄 Ekspor sebagai CSV</b>

    Berkas untuk spreadsheet, yang terbaru dulu, paling banyak { $most } baris. Anda ingin apa?
export-orders = Pesanan
export-payments = Pembayaran
export-customers = Pelanggan
export-when = <b>📄 { $what }</b>

    Dari waktu kapan? { $of }

    Hari dimulai tengah malam ({ $zone }).
export-of-orders = Yang dihitung adalah waktu pesanan dibuat.
export-of-payments = Yang dihitung adalah waktu pembayaran diminta.
export-of-customers = Yang datang pada waktu itu, dengan saldo mereka saat ini.
period-today = Hari ini
period-week = 7 hari terakhir
period-thirty = 30 hari terakhir
period-month = Bulan ini
period-before = Bulan lalu
period-all = Semuanya
export-ready = 📄 <b>{ $what }</b> · { $period }
    Baris: { $number }
export-ready-part = 📄 <b>{ $what }</b> · { $period }
    Ini { $number } baris terbaru; masih ada lagi. Pilih waktu yang lebih pendek untuk sisanya.
export-failed = 📄 <b>{ $what }</b> · { $period }
    Berkas tidak bisa ditulis. Silakan coba lagi nanti.

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
button-order = 🛒 Pesan
button-price = 🧮 Harga
button-favourite = ☆ Tambah ke favorit
button-unfavourite = ⭐ Hapus dari favorit
button-share = 🔗 Bagikan link
button-send-on = 📤 Kirim ke teman
button-order-number = 📦 Pesanan { $order }
button-service-page = ℹ️ Layanan
toast-favourite = Sekarang ada di favorit Anda.
toast-unfavourite = Sudah tidak ada di favorit Anda.

categories = <b>🛍 Layanan</b>

    Pilih kategori, atau tulis yang Anda cari: <i>like insta</i>
categories-none = <b>🛍 Layanan</b>

    Saat ini belum ada yang dijual. Silakan kembali sebentar lagi.
category = <b>{ $name }</b>

    { $about }
category-none = <b>{ $name }</b>

    Tidak ada lagi di kategori ini. Silakan pilih yang lain.
goods-rates = Harga per 1000.
goods-rates-mixed = Harga per 1000; harga paket seperti yang tertera.
goods-rates-package = Harga untuk satu paket penuh.
goods-line = { $number }. { $name }

favourites = <b>⭐ Favorit</b>

    { $parts }
favourites-none = <b>⭐ Favorit</b>

    { $parts }
favourites-how = Belum ada apa-apa di sini. Buka layanan yang Anda suka dan tekan “Tambah ke favorit”: nanti ada di sini.
favourites-gone = { $count } di antaranya saat ini tidak dijual.

service = { $parts }
service-title = <b>{ $name }</b>
    { $category } · No. { $number }
service-rate = 💵 <b>{ $rate }</b> per 1000
service-rate-package = 💵 <b>{ $rate }</b> per paket
discount = 🏷 Harga umum <s>{ $public }</s>: Anda hemat <b>{ $saved }</b>
service-range = 🔢 { $min } sampai { $max } per pesanan
service-range-posts = 🔢 { $min } sampai { $max } per postingan
service-by-post = 📝 Postingan baru sebuah profil mendapatkannya otomatis
service-by-line = 📝 Anda mengirim teksnya, satu per baris; tiap baris dihitung satu
service-time = ⏱ Rata-rata: { $time }
span-from-to = { $least }–{ $most }
span-seconds = { $count ->
   *[other] { $number } detik
  }
span-minutes = { $count ->
   *[other] { $number } menit
  }
span-hours = { $count ->
   *[other] { $number } jam
  }
span-days = { $count ->
   *[other] { $number } hari
  }
span-weeks = { $count ->
   *[other] { $number } minggu
  }
service-refill = ♻️ Yang turun bisa di-refill
service-no-refill = ➖ Tanpa refill jika angkanya turun
service-cancel = ✋ Bisa dibatalkan di tengah jalan
service-no-cancel = ➖ Tidak bisa dibatalkan setelah dimulai
service-dripfeed = 💧 Bisa dikirim bertahap dari waktu ke waktu
service-example = Misalnya: { $quantity } harganya <b>{ $total }</b>
service-about = <i>{ $about }</i>
service-gone = <b>{ $name }</b>

    😔 Layanan ini sudah tidak dijual. Ini yang paling mirip:
service-gone-blank = <b>{ $name }</b>

    😔 Layanan ini sudah tidak dijual. Silakan pilih yang lain.
error-service-gone = Layanan ini sudah tidak dijual. Silakan pilih yang lain.
error-catalogue-changed = Layanannya sempat berubah. Silakan pilih lagi.

search = <b>🔎 Cari</b>

    Apa yang Anda cari? Tulis beberapa kata, misalnya <i>like insta</i>, atau nomor layanan.
button-seek = ⌨️ Cari sambil mengetik
search-found = <b>🔎 { $words }</b>
    { $count } layanan cocok. { $about }
search-near = <b>🔎 { $words }</b>

    Saya tidak menemukan layanan untuk ini. Ini yang paling mirip:
search-none = <b>🔎 { $words }</b>

    Saya tidak menemukan apa pun untuk ini. Silakan coba kata lain, atau lihat-lihat layanan.
search-link = <b>🔗 Link Anda mau dapat apa?</b>
    <code>{ $link }</code>

    { $about }
search-link-none = <b>🔗 Link Anda</b>
    <code>{ $link }</code>

    Saya tidak punya layanan untuk link situs ini. Silakan lihat-lihat layanan lain.

inline-about = { $category } · { $rate } per 1000
inline-about-package = { $category } · { $rate } per paket
inline-near = Tidak ada yang persis cocok. Yang paling mirip ›
inline-none = Saat ini tidak ada yang dijual. Buka toko ›
inline-invitation = 🎁 Undang teman ke toko
inline-invitation-card = <b>{ $shop }: like, follower, dan view untuk halaman Anda</b>

    Anda melihat harga pasti sebelum memesan, dan yang tidak terkirim otomatis kembali ke saldo Anda.
button-visit-shop = 🛍 Buka toko

ask = { $parts }
ask-service = 🛒 <b>{ $name }</b>
ask-now = Sekarang: <code>{ $value }</code>
ask-link-url = <b>Link yang mana?</b> Kirim alamat halaman atau postingannya, misalnya:
    <code>{ $example }</code>

    Harus publik, supaya semua orang bisa melihatnya.
ask-link-profile = <b>Profil yang mana?</b> Kirim link atau @namanya, misalnya:
    <code>{ $example }</code>

    Harus publik, supaya semua orang bisa melihatnya.
ask-link-any = <b>Untuk apa?</b> Kirim link atau nama tujuan pesanan ini, misalnya:
    <code>{ $example }</code>
ask-link-none = <b>Untuk apa?</b>
ask-quantity = <b>Berapa banyak?</b> Pilih, atau tulis angka dari { $min } sampai { $max }.

    { $rate }
ask-comments = <b>Komentar apa saja?</b> Kirim dalam satu pesan, satu per baris.
ask-comments-counted = <b>Komentar apa saja?</b> Kirim dalam satu pesan, satu per baris: { $min } sampai { $max }. Tiap baris satu komentar.
ask-usernames = <b>Username apa saja?</b> Kirim dalam satu pesan, satu per baris.
ask-usernames-counted = <b>Username apa saja?</b> Kirim dalam satu pesan, satu per baris: { $min } sampai { $max }.
ask-keywords = <b>Kata kunci apa saja?</b> Kirim dalam satu pesan, satu per baris.
ask-hashtags = <b>Hashtag apa saja?</b> Kirim dalam satu pesan, satu per baris, misalnya <i>#wisata</i>.
ask-hashtag = <b>Hashtag yang mana?</b> Misalnya <i>#wisata</i>.
ask-username = <b>Username yang mana?</b> Kirim seperti tertulis di profil, misalnya <i>@nama</i>.
ask-media = <b>Postingan yang mana?</b> Kirim link-nya: yang menyukainya akan disebut.
ask-groups = <b>Grup yang mana saja?</b> Kirim link-nya, satu per baris.
ask-answer-number = <b>Jawaban polling yang mana?</b> Kirim nomornya, dihitung dari atas.
ask-min = <b>Minimal berapa per postingan baru?</b> { $min } sampai { $max }.
ask-max = <b>Maksimal berapa per postingan baru?</b> { $min } sampai { $max }. Angkanya dipilih acak di antara keduanya.
ask-posts = <b>Untuk berapa postingan baru?</b>
ask-old-posts = <b>Untuk berapa postingan yang sudah ada?</b> Bisa dilewati.
ask-delay = <b>Berapa menit setelah posting dimulai?</b> Bisa dilewati.
ask-expiry = <b>Sampai tanggal berapa?</b> Tulis hari/bulan/tahun, misalnya <i>31/12/2030</i>. Bisa dilewati.
ask-runs = <b>💧 Dalam berapa tahap?</b> Tiap tahap mengirim { $quantity }, jadi dua tahap jumlahnya dua kali dan harganya dua kali.
ask-interval = <b>💧 Berapa menit antara dua tahap?</b>
ask-country = <b>Dari negara mana?</b> Tulis namanya atau kode dua hurufnya. Bisa dilewati.
ask-device = <b>Dari perangkat apa?</b> Misalnya <i>desktop</i> atau <i>mobile</i>. Bisa dilewati.
ask-type-of-traffic = <b>Kunjungan jenis apa?</b> Misalnya <i>direct</i>, <i>social</i>, atau <i>search</i>. Bisa dilewati.
ask-google-keyword = <b>Kata apa di mesin pencari?</b> Bisa dilewati.
ask-referring-url = <b>Datang dari halaman mana?</b> Kirim link-nya. Bisa dilewati.

button-quantity = { $quantity } · { $total }
button-number = { $count }
button-minutes = { $count } mnt
button-hours = { $count } jam
button-keep = ✅ { $value }
button-skip-all = Lewati sisanya
button-at-once = Sekaligus
note-understood = ✍️ Saya baca sebagai <b>{ $number }</b>.
note-lines-added = ✍️ Ditambahkan. Sekarang ada { $count } baris.

quote = { $parts }
quote-title = <b>🧾 Pesanan Anda</b>
quote-service = 🛍 <b>{ $name }</b>
quote-link = 🔗 <code>{ $link }</code>
quote-quantity = 🔢 { $quantity }
quote-runs = 🔢 { $quantity }: { $runs } tahap, masing-masing { $each }, selang { $count } menit
quote-posts = 🔢 Maksimal { $quantity }: { $posts } postingan, masing-masing sampai { $most }
quote-input = ▫️ { $name }: { $value }
quote-lines = { $count }, diawali “{ $first }”
quote-was = Sebelumnya: <s>{ $was }</s>
quote-total = Total: <b>{ $total }</b>
quote-checked = <i>Jika harga berubah sebelum Anda memesan, saya tanyakan lagi.</i>
quote-balance = Saldo: { $balance }, setelahnya { $after }
quote-short = ⚠️ Saldo Anda { $balance }: kurang <b>{ $missing }</b>.
quote-elsewhere = ⚠️ Link ini menuju situs lain, bukan situs yang dituju layanan ini. Mohon periksa sekali lagi.
quote-running = ⚠️ Pesanan Anda { $order } untuk link yang sama masih berjalan. Dua sekaligus tidak bisa dibedakan; lebih baik tunggu sampai selesai.
quote-stale = <b>{ $name }</b>

    Layanan ini berubah sejak Anda mulai. Silakan lanjut untuk melihat apa yang diperlukan sekarang.

input-link = Link
input-quantity = Jumlah
input-comments = Komentar
input-usernames = Username
input-keywords = Kata kunci
input-hashtags = Hashtag
input-hashtag = Hashtag
input-username = Username
input-media = Postingan
input-groups = Grup
input-answer-number = Jawaban
input-min = Per postingan, minimal
input-max = Per postingan, maksimal
input-posts = Postingan baru
input-old-posts = Postingan lama
input-delay = Jeda dalam menit
input-expiry = Sampai
input-country = Negara
input-device = Perangkat
input-type-of-traffic = Trafik
input-google-keyword = Kata pencarian
input-referring-url = Datang dari
input-runs = Tahap
input-interval = Menit antartahap
input-quoted = “{ $name }”
input-between = { ", " }

button-confirm = ✅ Pesan { $total }
button-topup-exactly = 💳 Isi saldo { $missing }
button-pay-order = ⚡ Bayar { $amount }
button-change = ✏️ { $what }
button-in-parts = 💧 Bertahap
button-in-parts-change = 💧 Tahap
toast-price-changed = Harganya sempat berubah. Silakan lihat yang baru dan konfirmasi lagi.
toast-already-placed = Pesanan { $order } sudah dibuat. Tidak dibuat dua kali.
toast-already-placed-many = { $count } pesanan ini sudah dibuat. Tidak ada yang dibuat dua kali.
error-price-changed = Harganya baru saja berubah. Silakan lihat lagi.
error-quantity-unclear = Saya tidak bisa membaca “{ $value }” sebagai bilangan bulat. Silakan tulis angka, misalnya 1000 atau 1.5k.
error-lines-out-of-range = Silakan kirim { $min } sampai { $max } baris. Anda mengirim { $quantity }.
error-post-out-of-range = Silakan pilih { $min } sampai { $max } per postingan. Anda menulis { $quantity }.
error-date-passed = { $value } sudah lewat. Silakan tulis tanggal yang lebih jauh.

receipt-order = ✅ <b>Pesanan { $order } sudah dibuat</b>

    { $facts }
    💰 { $price }
    🕓 { $when }

    Saldo Anda: <b>{ $balance }</b>
receipt-order-awaiting = 🧾 <b>Pesanan { $order } menunggu pembayaran Anda</b>

    { $facts }
    💰 { $price }

    Dibayar: <b>{ $due }</b>. Dimulai otomatis begitu uangnya masuk.

pay-methods = <b>⚡ Bayar { $missing } sekarang</b>

    Pesanan dimulai begitu dibayar. Anda ingin membayar dengan apa?
button-pay-by = { $method } · { $due }
pay-confirm = <b>⚡ Bayar dengan { $method }</b>

    { $facts }

    { $next }
pay-price = Pesanan Anda: { $price }
pay-balance = Di saldo Anda: { $balance }
button-pay-now = ✅ Bayar { $due } dan pesan
pay-not-needed = <b>✅ Saldo Anda sekarang cukup</b>

    Saldo Anda { $balance }. Silakan kembali dan konfirmasi pesanannya.

price-which = <b>🧮 Berapa harganya?</b>

    Tulis layanan dan jumlahnya, misalnya <i>like insta 1000</i>.
price-several = <b>🧮 { $words }</b>

    Yang mana maksud Anda?
price-near = <b>🧮 { $words }</b>

    Saya tidak menemukan layanan untuk ini. Ini yang paling mirip:
price = <b>🧮 Harganya</b>

    { $parts }
price-how-many = Berapa banyak? Pilih, atau tulis angka dari { $min } sampai { $max }.
price-other = Tulis angka lain untuk melihat harganya.
button-price-other = 🧮 Layanan lain

mass = <b>📋 Banyak pesanan sekaligus</b>

    Kirim satu baris per pesanan, maksimal { $most }: layanan, link, dan jumlah, dipisah dengan |.

    <code>{ $example }</code>

    Layanan boleh nomornya atau namanya. Anda melihat tiap baris dan harganya sebelum ada yang dipesan.
mass-preview = { $parts }
mass-title = <b>📋 Baris yang benar: { $good } dari { $all }</b>
mass-good = ✅ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
mass-running = ⚠️ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
    Pesanan Anda { $order } untuk link ini masih berjalan.
mass-bad = ❌ { $number }. <code>{ $line }</code>
    { $why }
button-mass-confirm = ✅ Buat { $count } pesanan: { $total }
button-mass-anew = ✏️ Tulis ulang
receipt-mass = ✅ <b>{ $count } pesanan sudah dibuat</b>

    { $parts }

    💰 { $total }
    🕓 { $when }

    Saldo Anda: <b>{ $balance }</b>
receipt-mass-line = <b>{ $order }</b> · { $service } × { $quantity } · { $price }
error-mass-line = Ini bukan pesanan. Silakan tulis layanan | link | jumlah.
error-mass-no-lines = Saya tidak menemukan pesanan di sini. Silakan tulis satu per baris: layanan | link | jumlah.
error-mass-type = { $service } perlu lebih dari sekadar link dan jumlah. Silakan pesan tersendiri.
error-mass-repeated = Ini sama dengan baris { $line }. Silakan naikkan saja jumlahnya.
error-mass-too-many = Ini { $count } baris, padahal maksimal { $most } sekaligus. Silakan kirim dalam beberapa bagian.

## The desk: today, what needs a person, finding, orders, payments and wallets, as staff sees them

error-staff-only-manager = Ini untuk manajer toko.
error-staff-only-owner = Ini untuk pemilik toko.
error-act-not-possible = Ini sudah tidak bisa: ada yang berubah. Silakan lihat lagi.
error-find-words = Silakan kirim 1 sampai { $most } karakter.
error-nothing-found = Tidak ada yang ditemukan untuk "{ $words }". Silakan coba nomor, nomor ponsel, nama, @username, atau link.
error-nobody-found = Tidak ada orang yang ditemukan untuk "{ $words }". Silakan coba nomor ponsel, @username, atau nomor pelanggan.
error-reason-too-long = Alasannya terlalu panjang: maksimal { $most } karakter. Silakan persingkat.
error-debit-too-large = Saldonya { $max }. Tidak bisa diambil lebih dari itu.
error-wallet-too-short = Saldonya hanya { $max }. Pembayaran bisa dikembalikan selama uangnya masih di saldo.
error-payment-settled = Pembayaran { $payment_id } sudah diputuskan.
error-no-more-pages = Ini halaman terakhir.

button-find = 🔎 Cari
button-find-again = 🔎 Cari yang lain
button-credit = ➕ Tambah
button-debit = ➖ Ambil
button-block = 🚫 Blokir
button-block-person = 🚫 Blokir pelanggan ini
button-unblock = ✅ Buka blokir
button-manage = 🛍 Ubah layanan
button-broadcast = 📣 Siaran
button-close-shop = 🔧 Tutup sebentar
button-open-shop = 🔓 Buka toko
button-csv = 📄 Ekspor
button-keys = 🔑 API key
button-team = 👥 Tim
button-log = 📜 Log
button-queue-review = ⚖️ Ditinjau: { $number }
button-queue-hand = ✋ Manual: { $number }
button-queue-payments = 💳 Pembayaran: { $number }
button-queue-late = ⏳ Terlambat: { $number }
button-queue-suppliers = 🔌 Penyedia: { $number }
button-queue = ⚖️ Antrean tinjauan
button-sorder = 📦 Pesanan { $order }
button-spayment = 💳 Pembayaran { $payment }
button-story = 📜 Riwayat lengkap
button-whole-order = 📦 Pesanannya
button-inputs = 📄 Rincian sebagai file
button-copy-link = 📋 Salin link
button-copy-phone = 📋 Salin ponsel

desk = <b>🛠 Kelola</b> · { $day }

    { $needs }

    { $orders }
    { $money }
    { $health }
desk-exactly = { $number }
desk-or-more = { $number } atau lebih
desk-marked = { $mark } { $word }
desk-nothing-waits = 👌 Saat ini tidak ada yang menunggu Anda.
desk-waits = <b>Ini perlu ditangani orang:</b>
    { $lines }
desk-waits-review = ⚖️ Pesanan yang ditinjau: { $number }
desk-waits-hand = ✋ Pesanan manual: { $number }
desk-waits-payments = 💳 Pembayaran yang ditinjau: { $number }
desk-waits-late = ⏳ Jenis pekerjaan yang terlambat: { $number }
desk-waits-paused = ⏸ Penyedia { $provider } dijeda
desk-waits-low = 🪫 Saldo di penyedia { $provider } menipis: { $balance }
desk-orders = <b>Pesanan hari ini: { $orders }</b>
    { $states }
    👥 Pelanggan baru: { $customers }
desk-no-orders = <b>Belum ada pesanan hari ini</b>
    👥 Pelanggan baru: { $customers }
desk-group = { $mark } { $word } { $number }
desk-group-under-way = Berjalan
desk-group-completed = Selesai
desk-group-partial = Sebagian
desk-group-canceled = Dibatalkan
desk-group-review = Ditinjau
desk-group-unpaid = Belum dibayar
desk-money = 💰 Omzet { $revenue } · laba { $profit }
    💳 Isi saldo { $deposits }
    { "" }
desk-money-refunds = 💰 Omzet { $revenue } · laba { $profit }
    ↩️ Pengembalian { $refunds }, sudah dikurangkan
    💳 Isi saldo { $deposits }
    { "" }
desk-no-money = { "" }
desk-healthy = 🟢 Semua pekerjaan tepat waktu.
desk-late = 🔴 Ada pekerjaan terlambat, sampai { $minutes } menit.
desk-state-awaiting-payment = Menunggu pembayaran
desk-state-queued = Dalam antrean
desk-state-submitting = Sedang dikirim
desk-state-pending = Menunggu
desk-state-processing = Diproses
desk-state-in-progress = Sedang berjalan
desk-state-completed = Selesai
desk-state-partial = Sebagian
desk-state-canceled = Dibatalkan
desk-state-review = Ditinjau
desk-payment-created = 🕓 Baru diminta
desk-payment-pending = 🕓 Menunggu pembayar
desk-payment-succeeded = ✅ Diterima
desk-payment-failed = ✖️ Tidak dibayar
desk-payment-expired = ⌛ Kedaluwarsa
desk-payment-review = ⚖️ Ditinjau

queue = <b>{ $title }</b>
    { $hint }

    { $lines }
queue-empty = <b>{ $title }</b>

    👌 Tidak ada yang menunggu di sini.
queue-title-review = ⚖️ Pesanan yang ditinjau
queue-title-hand = ✋ Pesanan manual
queue-title-payments = 💳 Pembayaran yang ditinjau
queue-title-late = ⏳ Pekerjaan terlambat
queue-title-suppliers = 🔌 Penyedia yang perlu ditangani
queue-hint-review = Tidak ada yang tahu apakah penyedia menerimanya. Buka satu untuk menjawab.
queue-hint-hand = Kerjakan, lalu buka satu per satu dan tulis berapa yang terkirim.
queue-hint-payments = Gateway tidak menjawab dengan jelas. Buka satu untuk memutuskan.
queue-hint-late = Pekerjaan ini terlambat: prosesnya tidak berjalan, atau pihak luar tidak menjawab.
queue-hint-suppliers = Pesanan dalam antrean menunggu selama penyedia dijeda. Penyedia dengan saldo menipis bisa segera menolak pesanan.
queue-line-review = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔌 { $provider } · sejak { $since }
    ❔ { $note }
queue-line-hand = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🕓 sejak { $since }
queue-line-payment = <b>{ $payment }</b> · { $due } · { $method }
    👤 { $name } · sejak { $since }
    ❔ { $reason }
queue-line-late = ⏳ <b>{ $what }</b>
    { $number } menunggu, yang terlama terlambat { $minutes } menit
queue-line-paused = ⏸ <b>{ $provider }</b> dijeda. Saldo: { $balance }
queue-line-low = 🪫 Saldo di <b>{ $provider }</b> menipis: { $balance }. Satu hari lagi seperti kemarin butuh lebih.
queue-balance-unknown = tidak diketahui
queue-work-dispatch = Mengirim pesanan ke { $whose }
queue-work-cancel = Pembatalan di { $whose }
queue-work-refill = Refill di { $whose }
queue-work-pay = Permintaan pembayaran lewat { $whose }
queue-work-webhook = Pesan dari { $whose }
queue-work-refund = Pengembalian pembayaran lewat { $whose }
queue-work-other = { $kind }

find-ask = <b>🔎 Cari</b>

    Kirim salah satu dari ini:
    • nomor pesanan atau pelanggan (<code>#1001</code> hanya untuk pesanan)
    • nomor ponsel, @username, atau nomor Telegram (<code>tg:123456</code>)
    • nama atau sebagiannya; atau teruskan pesan orang itu kepada saya
    • link sebuah pesanan
find-results = <b>🔎 Ditemukan untuk "{ $words }"</b>

    { $lines }
find-nothing = <b>🔎 Tidak ada untuk "{ $words }"</b>

    Mungkin sudah dihapus. Silakan kirim yang lain.
find-line-order = 📦 <b>{ $order }</b> · { $state }
    { $quantity } × { $service } · { $price }
find-line-person = 👤 <b>{ $name }</b>
    Pelanggan { $number } · { $balance }
find-line-person-blocked = 🚫 <b>{ $name }</b> diblokir
    Pelanggan { $number } · { $balance }

sorder = <b>Pesanan { $order }</b> · { $state }
    🛍 { $quantity } × { $service }
    { $facts }

    <b>Terbaru</b>
    { $latest }

    { $acts }
sorder-link = 🔗 <code>{ $link }</code>
sorder-inputs = 📝 <code>{ $inputs }</code>
sorder-inputs-file = 📄 Semua isian untuk pesanan { $order }
sorder-runs = 🔁 Dalam { $runs } tahap, masing-masing { $each }
sorder-money = 💰 { $parts }
sorder-price = { $price }
sorder-refunded = { $amount } dikembalikan
sorder-cost = modal kita { $amount }
sorder-delivered = 📊 Terkirim { $delivered } dari { $quantity }
sorder-start = 🏁 Jumlah awal: { $start }
sorder-by-hand = ✋ Dikerjakan manual
sorder-provider = 🔌 Di { $provider } dengan nomor <code>{ $number }</code>, layanannya { $service }
sorder-provider-unplaced = 🔌 Untuk { $provider }, layanannya { $service }; belum ada nomornya
sorder-service-off = ⏸ Layanan ini sudah tidak dijual.
sorder-times = 🕓 Dibuat { $placed } · perubahan terakhir { $changed }
sorder-cancel-asked = ✋ Penyedia diminta membatalkan pada { $at }.
sorder-refill-asked = ♻️ Penyedia diminta memberi refill pada { $at }.
sorder-note = ❔ { $note }

acts-ended-refundable = ℹ️ Pesanan ini sudah berakhir, jadi tidak bisa diselesaikan, dibatalkan, atau dikirim lagi. Masih bisa dikembalikan sampai { $left }.
acts-ended = ℹ️ Pesanan ini sudah berakhir, dan tidak ada lagi yang bisa dikembalikan.
acts-unpaid = ℹ️ Pesanan ini belum dibayar, jadi hanya bisa dibatalkan.
acts-being-sent = ℹ️ Pesanan ini sedang dikirim ke penyedia. Tidak ada yang bisa dilakukan sampai dijawab, paling lama beberapa menit.
acts-left-sending = ℹ️ Pengirimannya terhenti di tengah jalan: mungkin penyedia sudah menerimanya. Periksa di sana sebelum memutuskan.
acts-review = ℹ️ Tidak ada yang tahu apakah penyedia menerimanya. Untuk membatalkan atau mengirim lagi, jawab tinjauannya.
acts-review-support = ℹ️ Tidak ada yang tahu apakah penyedia menerimanya. Periksa di sana, lalu jawab.
acts-at-provider = ℹ️ { $provider } sudah menerimanya, jadi tidak bisa dikirim lagi: akan dikerjakan dan dibayar dua kali.
acts-queued = ℹ️ Menunggu dikirim ke { $provider }. Uangnya bisa dikembalikan setelah berakhir.
acts-by-hand = ℹ️ Tim yang mengerjakannya, jadi tidak ada penyedia tujuan.
acts-support = ℹ️ Manajer bisa menyelesaikan, membatalkan, atau mengembalikan uangnya.

button-answer-review = ⚖️ Jawab tinjauan
button-act-complete = ✅ Selesaikan
button-act-complete-hand = ✅ Terkirim semua
button-act-part = 🟡 Selesai sebagian
button-act-part-hand = 🟡 Terkirim sebagian
button-act-cancel = ✖️ Batal, uang kembali
button-act-cancel-hand = ✖️ Tidak ada yang terkirim
button-act-resend = 📤 Kirim sekarang
button-act-refund = ↩️ Kembalikan uang
act-about-complete = Anda akan menyelesaikannya.
act-about-part = Anda akan menyelesaikannya sebagian.
act-about-cancel = Anda akan membatalkannya.
act-about-resend = Anda akan mengirimnya sekarang.
act-about-refund = Anda akan mengembalikan uangnya.
act-part-ask = <b>Berapa dari pesanan { $order } yang terkirim?</b>

    { $quantity } × { $service }. Sejauh yang kita tahu: { $delivered }.

    Kirim angka dari 1 sampai { $most }.
button-delivered = 📊 { $delivered }, setahu kita
act-refund-ask = <b>Berapa dari pesanan { $order } yang dikembalikan?</b>

    { $quantity } × { $service }. Bisa dikembalikan sampai { $left }.

    Pilih, atau kirim nominalnya.
button-refund-all = ↩️ Semuanya: { $amount }
act-reason = <b>Pesanan { $order }: kenapa?</b>

    { $quantity } × { $service } · { $price }
    { $act }

    Pilih alasan, atau tulis sendiri. { $told }
act-reason-kept = Alasan disimpan di riwayat pesanan dan di log.
act-reason-told = Pelanggan membacanya, dan alasan disimpan di log.
act-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }
    { $state }

    { $consequence }
    📝 { $reason }

    Ini tidak bisa diurungkan.
act-over = <b>Pesanan { $order }</b> · { $state }

    Ada yang berubah, jadi ini sudah tidak bisa.
act-title-complete = Selesaikan pesanan { $order }?
act-title-part = Selesaikan pesanan { $order } sebagian?
act-title-cancel = Batalkan pesanan { $order }?
act-title-resend = Kirim pesanan { $order } sekarang?
act-title-refund = Kembalikan uang pesanan { $order }?
act-keeps-all = 💰 Semua { $quantity } dianggap terkirim. Toko menerima { $kept }.
act-keeps-part = 💰 { $delivered } dari { $quantity } dianggap terkirim. Toko menerima { $kept }, dan { $back } kembali ke saldo.
act-gives-all = ↩️ { $back } kembali ke saldo: { $before } → <b>{ $after }</b>.
act-gives-none = ↩️ Belum ada yang dibayar, jadi tidak ada yang kembali.
act-sends = 📤 Pesanan dikirim ke { $provider } secepatnya.
act-refunds = ↩️ { $back } dari { $taken } yang dibayar kembali ke saldo: { $before } → <b>{ $after }</b>.
act-refunds-partner = 🤝 Mitra mengembalikan { $share } darinya.
act-provider-goes-on = 🔌 { $provider } tidak diberi tahu dan terus berjalan; kita tidak memantaunya lagi di sana.
act-provider-stops = 🔌 { $provider } diminta berhenti. Yang sudah dikirimnya sampai saat itu (setahu kita { $delivered }) menjadi hadiah.
act-provider-not-stopped = 🔌 { $provider } tidak bisa dihentikan: yang dikirimnya, beserta modalnya, menjadi hadiah dari kita.
button-confirm-complete = ✅ Ya, selesaikan
button-confirm-part = 🟡 Ya, selesai sebagian
button-confirm-cancel = ✖️ Ya, batalkan
button-confirm-resend = 📤 Ya, kirim
button-confirm-refund = ↩️ Ya, kembalikan
note-act-done = ✅ { $done }
toast-act-done = Ini sudah dilakukan: { $done }
act-done-complete = Pesanan { $order } sudah diselesaikan.
act-done-part = Pesanan { $order } diselesaikan sebagian.
act-done-cancel = Pesanan { $order } sudah dibatalkan.
act-done-resend = Pesanan { $order } sedang menuju penyedia.
act-done-refund = Uang pesanan { $order } sudah dikembalikan.

review = <b>⚖️ Pesanan { $order }: apakah ada di { $provider }?</b>

    🛍 { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🔌 { $provider }, layanannya <code>{ $code }</code>
    🕓 sejak { $since }
    ❔ { $note }

    Cari di panel penyedia berdasarkan link, layanan, dan waktu. Lalu pilih salah satu dari tiga jawaban.
review-answered = <b>Pesanan { $order }</b> · { $state }

    🛍 { $quantity } × { $service } · { $price }
    Pesanan ini sudah tidak ditinjau.
review-number = <b>Pesanan { $order }: berapa nomornya di { $provider }?</b>

    { $quantity } × { $service }

    Kirim nomor yang tertera di panel penyedia.
review-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }

    { $consequence }
    📝 { $reason }

    Ini tidak bisa diurungkan.
review-title-accepted = Pesanan { $order } adalah { $number } di { $provider }?
review-title-resend = Kirim lagi pesanan { $order }?
review-title-refund = Kembalikan uang pesanan { $order }?
review-consequence-accepted = 🔌 Mulai sekarang kita memantaunya di sana. Pelanggan membayar yang terkirim.
review-consequence-resend = 📤 Pesanan dikirim ke { $provider } sekali lagi. Jika ternyata sudah ada di sana, pesanan akan dikerjakan dan dibayar dua kali.
review-consequence-refund = ↩️ Pesanan dibatalkan, dan { $price } kembali ke saldo. Jika ternyata ada di { $provider }, itu kerugian kita.
review-done-accepted = Pesanan { $order } dipantau di penyedia.
review-done-resend = Pesanan { $order } dikirim lagi.
review-done-refund = Pesanan { $order } dibatalkan dan uangnya dikembalikan.
button-review-accepted = ✅ Ada: tulis nomornya
button-review-resend = 📤 Tidak ada: kirim lagi
button-review-refund = ↩️ Tidak ada: kembalikan
button-confirm-review-accepted = ✅ Ya, itu nomornya
button-confirm-review-resend = 📤 Ya, kirim lagi
button-confirm-review-refund = ↩️ Ya, kembalikan

story = <b>📜 Riwayat pesanan { $order }</b>

    { $lines }
story-line = <i>{ $at }</i> · { $what }
story-word = { $word }
story-placed = 🛒 Dibuat ({ $mode })
story-payment = 💳 Pembayaran { $payment } diminta: { $due } lewat { $method }
story-payment-event = 💳 Pembayaran { $payment }: { $state }
story-payment-event-noted = 💳 Pembayaran { $payment }: { $state } ({ $note })
story-event = ➡️ { $what }
story-event-noted = ➡️ { $what }: { $note }
story-did-by-staff = Oleh tim
story-did-refunded = Uang dikembalikan
story-did-cancel-asked = Penyedia diminta membatalkan
story-did-cancel-accepted = Penyedia akan membatalkan
story-did-cancel-refused = Penyedia tidak membatalkan
story-did-cancel-unanswered = Penyedia tidak menjawab soal pembatalan
story-did-refill-asked = Penyedia diminta memberi refill
story-did-refill-accepted = Penyedia akan memberi refill
story-did-refill-refused = Penyedia tidak memberi refill
story-did-refill-unanswered = Penyedia tidak menjawab soal refill
story-did-wallet-short = Sudah dibayar, tetapi saldo kurang
story-exchange = 🔌 Dikirim ke { $provider } ({ $action })
    → <code>{ $asked }</code>
    ← <code>{ $answered }</code>
story-money-hold = 💰 { $amount } ditahan
story-money-post = 💰 { $amount } diambil untuk yang terkirim
story-money-void = 💰 { $amount } kembali ke saldo
story-money-refund = 💰 { $amount } dikembalikan
story-money-earning = 🤝 { $amount } diperoleh mitra
story-money-unearn = 🤝 { $amount } dikembalikan mitra
story-money-cost = 🔌 { $amount } terutang ke penyedia
story-money-other = 💰 { $amount } ({ $cause })

person = <b>👤 { $name }</b> · pelanggan { $number }
    💰 Saldo: <b>{ $balance }</b>
    { $facts }
person-nameless = Tanpa nama
person-blocked = 🚫 <b>Diblokir</b>: tanpa pesanan dan pembayaran
person-held = 🔒 Ditahan untuk pesanan berjalan: { $held }
person-orders = 📦 Pesanan: { $number }, yang berjalan: { $active }
person-identity = 📱 <code>{ $identity }</code>
person-chats = { $lines }
person-chat = 💬 { $who } · <code>tg:{ $id }</code> · terakhir terlihat { $seen }
person-chat-gone = 💬 { $who } · <code>tg:{ $id }</code> · memblokir bot
person-chat-named = @{ $username }
person-chat-nameless = tanpa username
person-no-chat = 💬 Tanpa chat Telegram
person-inviter = 🎁 Diundang oleh { $name } · pelanggan { $number }
person-partner = 🤝 Pelanggan { $partner }
person-group = 🏷 Grup harga: { $group }
person-no-group = 🏷 Tanpa grup harga
person-language = 🌐 Bahasa: { $language }
person-since = 🕓 Pelanggan sejak { $since }
button-person-orders = 📦 Pesanan
button-person-payments = 💳 Pembayaran
button-person-wallet = 📜 Mutasi saldo
button-write = ✉️ Tulis pesan
write-ask = <b>✉️ Pesan untuk { $name }</b>

    ✍️ Kirim kata-katanya persis seperti yang akan dibaca. Anda melihatnya sekali lagi sebelum dikirim.
write-draft = <b>✉️ Ini yang akan dibaca { $name }</b>

    <blockquote>{ $text }</blockquote>

    Kirim, atau tulis ulang.
button-write-send = ✉️ Kirim
toast-written = Pesan sedang dikirim ke { $name }.
note-written = ✉️ Pesan sedang dikirim ke { $name }.
error-no-chat = Pelanggan ini tidak punya chat dengan bot, jadi kita tidak bisa menulis kepadanya di sini. Silakan telepon atau tulis lewat cara lain.
error-chat-gone = Pelanggan ini memblokir bot, jadi tidak ada pesan yang sampai. Silakan telepon atau tulis lewat cara lain.
person-list = <b>{ $title }</b>
    { $name } · { $balance }

    { $lines }
person-orders-title = 📦 Pesanan
person-orders-none = Tidak ada pesanan.
person-order = <b>{ $order }</b> · { $state } · { $at }
    { $quantity } × { $service } · { $price }
person-payments-title = 💳 Pembayaran
person-payments-none = Tidak ada pembayaran.
person-payment = <b>{ $payment }</b> · { $state } · { $at }
    { $due } · { $method }
person-wallet-title = 📜 Mutasi saldo
person-wallet-none = Belum ada mutasi di saldo ini.
wallet-line-in = <b>+{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-out = <b>−{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-topup = Pembayaran { $payment }
wallet-line-charge = Pesanan { $order } dibuat
wallet-line-freed = Tidak terkirim dari pesanan { $order }
wallet-line-refund = Pengembalian pesanan { $order }
wallet-line-merge = Dari akun yang digabung
wallet-line-credit = Ditambah oleh tim
wallet-line-debit = Diambil oleh tim
wallet-line-payback = Pembayaran { $payment } dikembalikan
wallet-line-payback-freed = Pembayaran { $payment } gagal dikembalikan
wallet-line-other = Lainnya

who-ask = <b>{ $act }</b>

    Untuk siapa? Kirim nomor ponsel, @username, nomor Telegram, atau nomor pelanggan.

    Sekaligus juga bisa: <code>{ $example }</code>
who-several = <b>{ $act }</b>

    Ada beberapa orang untuk "{ $words }". Siapa maksud Anda?
who-act-credit = ➕ Tambah uang ke saldo
who-act-debit = ➖ Ambil uang dari saldo
who-act-block = 🚫 Blokir atau buka blokir pelanggan
who-example-credit = +254712345678 5 dibayar tunai
who-example-debit = +254712345678 5 masuk dua kali
who-example-block = +254712345678 pembayaran disengketakan

wallet-title-credit = ➕ Tambah uang ke saldo
wallet-title-debit = ➖ Ambil uang dari saldo
wallet-amount = <b>{ $title }</b>

    👤 { $name }
    💰 Saldo: { $balance }

    Berapa? Anda bisa menambahkan alasannya: <code>5 dibayar tunai</code>
wallet-reason = <b>{ $title }</b>

    👤 { $name }
    💰 { $amount }

    Kenapa? Pelanggan membaca alasannya, dan alasan disimpan di log.
wallet-confirm = <b>{ $title }</b>

    Pelanggan { $number }. Saldonya berubah dari { $before } menjadi <b>{ $after }</b>.
    📝 { $reason }

    Pelanggan diberi tahu nominal dan alasannya.
wallet-confirm-credit = Tambah { $amount } ke saldo { $name }?
wallet-confirm-debit = Ambil { $amount } dari saldo { $name }?
button-confirm-credit = ➕ Ya, tambah { $amount }
button-confirm-debit = ➖ Ya, ambil { $amount }
note-done-credit = ✅ { $amount } ditambahkan untuk { $name }. Saldonya sekarang { $balance }.
note-done-debit = ✅ { $amount } diambil dari { $name }. Saldonya sekarang { $balance }.
toast-done-credit = Sudah ditambahkan: { $amount } untuk { $name }. Tidak ditambahkan dua kali.
toast-done-debit = Sudah diambil: { $amount } dari { $name }. Tidak diambil dua kali.

block-title-block = 🚫 Blokir pelanggan
block-title-unblock = ✅ Buka blokir pelanggan
block-reason = <b>{ $title }</b>

    👤 { $name }

    Kenapa? Pilih alasan, atau tulis sendiri. Alasan disimpan di log; pelanggan tidak membacanya.
block-confirm = <b>{ $title }</b>

    Pelanggan { $number }
    { $consequence }
    📝 { $reason }
block-confirm-block = Blokir { $name }?
block-confirm-unblock = Buka blokir { $name }?
block-consequence-block = 🚫 Tidak bisa memesan atau membayar lagi, baik di sini maupun lewat API. Pesanan berjalan diteruskan ({ $active }), dan { $balance } tetap di saldo. Anda bisa membuka blokir kapan saja.
block-consequence-unblock = ✅ Pesanan dan pembayaran langsung bisa lagi. Ada { $balance } di saldo.
button-confirm-block = 🚫 Ya, blokir
button-confirm-unblock = ✅ Ya, buka blokir
note-done-block = 🚫 { $name } sekarang diblokir.
note-done-unblock = ✅ { $name } bisa memesan dan membayar lagi.
toast-done-block = { $name } memang sudah diblokir.
toast-done-unblock = Blokir { $name } memang sudah dibuka.

spayment = <b>Pembayaran { $payment }</b> · { $state }
    { $facts }

    { $acts }
spayment-due = 💳 { $due } lewat { $method }
spayment-fee = 🧾 Biayanya: { $fee }
spayment-credited = 💰 Masuk ke saldo: { $credited }
spayment-flag-over = ⚠️ Uang yang masuk lebih dari yang diminta.
spayment-flag-under = ⚠️ Uang yang masuk kurang dari yang diminta.
spayment-flag-late = ⚠️ Uangnya masuk terlambat.
spayment-flag-unasked = ⚠️ Tidak ada yang memintanya.
spayment-phone = 📱 <code>{ $phone }</code>
spayment-remote = 🔌 Di gateway: <code>{ $remote }</code>
spayment-reason = ❔ { $reason }
spayment-asked = <i>{ $at }</i> · 🛒 Diminta
spayment-event = <i>{ $at }</i> · { $state }
spayment-event-noted = <i>{ $at }</i> · { $state } ({ $note })
spayment-charge = 🧾 Transaksi <code>{ $charge }</code>: { $amount }
spayment-charge-asked = 🧾 Transaksi <code>{ $charge }</code>: { $amount }, gateway diminta mengembalikannya pada { $at }
spayment-charge-refunded = 🧾 Transaksi <code>{ $charge }</code>: { $amount }, dikembalikan pada { $at }
spayment-in-review = ℹ️ { $method } tidak menjawab dengan jelas. Periksa di pembukuannya, lalu putuskan. Uang yang datang kemudian tetap ditambahkan.
spayment-open = ℹ️ Uangnya belum masuk. Jika masih masuk, otomatis ditambahkan.
spayment-unable = ℹ️ { $method } tidak bisa mengembalikan uang sendiri. Ambil dari saldo dan bayarkan dengan cara lain.
spayment-given-back = ℹ️ Uangnya sudah dikembalikan, atau gateway sedang diminta mengembalikannya.
spayment-able = ℹ️ Uangnya bisa dikembalikan ke pembayar selama masih ada di saldo.
button-look-again = 🔄 Tanya gateway lagi
button-pay-payback = ↩️ Kembalikan
button-pay-arrived = ✅ Sudah masuk
button-pay-not-paid = ✖️ Tidak dibayar
toast-looking-again = Gateway ditanya sekali lagi. Silakan muat ulang sebentar lagi.
pay-title-payback = Kembalikan pembayaran { $payment }?
pay-title-arrived = Pembayaran { $payment } sudah masuk?
pay-title-not-paid = Pembayaran { $payment } tidak dibayar?
pay-arrived-ask = <b>Berapa dari pembayaran { $payment } yang masuk?</b>

    { $due } diminta lewat { $method }. Kirim nominal yang tertera di pembukuannya.
button-arrived-all = 💳 Tepat { $amount }
pay-reason = <b>{ $title }</b>

    Kenapa? Pilih alasan, atau tulis sendiri. Alasan disimpan di log.
spayment-confirm = <b>{ $title }</b>

    👤 { $name }
    { $consequence }
    📝 { $reason }

    Ini tidak bisa diurungkan.
pay-consequence-payback = ↩️ { $amount } keluar dari saldo ({ $before } → <b>{ $after }</b>), dan { $method } diminta memberikannya ke pembayar. Jika ditolak, uangnya kembali ke saldo.
pay-consequence-arrived = 💰 { $arrived } dianggap masuk. { $amount } masuk ke saldo: { $before } → <b>{ $after }</b>.
pay-consequence-not-paid = ✖️ Pembayaran { $payment } sebesar { $due } berakhir sebagai tidak dibayar, dan pelanggan diberi tahu. Jika uangnya masih masuk, tetap ditambahkan.
pay-over = <b>Pembayaran { $payment }</b> · { $state }

    Ada yang berubah, jadi ini sudah tidak bisa.
button-confirm-pay-payback = ↩️ Ya, kembalikan
button-confirm-pay-arrived = ✅ Ya, sudah masuk
button-confirm-pay-not-paid = ✖️ Ya, tidak dibayar
note-pay-payback = ✅ Gateway diminta mengembalikan pembayaran { $payment }.
note-pay-arrived = ✅ Pembayaran { $payment } sudah ditambahkan.
note-pay-not-paid = ✅ Pembayaran { $payment } berakhir sebagai tidak dibayar.
toast-pay-payback = Ini sudah dilakukan: pembayaran { $payment } sedang dikembalikan.
toast-pay-arrived = Ini sudah dilakukan: pembayaran { $payment } sudah ditambahkan.
toast-pay-not-paid = Ini sudah dilakukan: pembayaran { $payment } sudah berakhir.

reason-delivered = Sudah terkirim
reason-delivered-part = Terkirim sebagian
reason-provider-says = Kata penyedia
reason-customer-asked = Permintaan pelanggan
reason-not-delivered = Tidak terkirim
reason-wrong-link = Link salah
reason-mistake = Kesalahan kami
reason-not-at-provider = Tidak ada di penyedia
reason-seen-at-provider = Terlihat di penyedia
reason-dropped = Turun lagi
reason-too-late = Terlambat
reason-goodwill = Niat baik
reason-paid = Dibayar dengan cara lain
reason-compensation = Kompensasi
reason-charged-back = Pembayaran disengketakan
reason-paid-out = Sudah dibayarkan
reason-abuse = Penyalahgunaan
reason-own-wish = Keinginan sendiri
reason-settled = Sudah beres
reason-paid-twice = Dibayar dua kali
reason-seen-at-gateway = Terlihat di gateway
reason-not-at-gateway = Tidak ada di gateway
reason-maintenance = Pemeliharaan
reason-too-busy = Terlalu banyak pekerjaan
reason-all-done = Semua selesai

log = <b>📜 Tindakan terakhir</b>

    { $lines }
log-empty = <b>📜 Tindakan terakhir</b>

    Belum ada yang dicatat.
log-line = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }: { $reason }
log-line-bare = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }
