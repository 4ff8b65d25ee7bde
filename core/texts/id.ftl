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
error-too-many-prompts = Ponsel ini terlalu sering menerima permintaan pembayaran. Silakan tunggu sepuluh menit dan coba lagi.
error-unknown-path = Tidak ada apa-apa di alamat ini. Semua panggilan tercantum di { $url }
error-not-found = Kami tidak menemukannya. Silakan periksa dan coba lagi.
error-customer-not-found = Kami belum mengenal pelanggan ini. Silakan daftar atau buat pesanan pertama.
error-service-not-found = Layanan ini tidak ditemukan. Apakah maksud Anda: { $suggestions }?
error-service-not-found-blank = Layanan ini tidak ditemukan. Silakan minta daftar layanan.
error-order-not-found = Pesanan ini tidak ditemukan. Silakan periksa nomornya.
error-payment-not-found = Pembayaran ini tidak ditemukan. Silakan periksa nomornya.
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
error-request-too-large = Permintaan terlalu besar: maksimal { $most } byte. Silakan kirim lebih sedikit.
error-rate-limited = Terlalu cepat. Silakan tunggu { $count } detik dan coba lagi.
error-timeout = Prosesnya terlalu lama. Periksa dulu apakah sudah berhasil sebelum mencoba lagi; pesanan yang sama tidak dibuat dua kali bila segera dikirim ulang.
error-unavailable = Saat ini toko belum bisa melakukannya. Silakan coba lagi sebentar lagi; pesanan yang sama tidak dibuat dua kali bila dikirim ulang.
error-internal = Ada masalah di pihak kami. Silakan coba lagi nanti; beri tahu toko nomor ini: { $request }
