// What the chat itself says (not the bot), in the person's language where we speak it, else in English;
// and how dates, amounts and sizes are written there.

const ENGLISH = {
  message: "Message", send: "Send", attach: "Attach", menu: "Menu", commands: "Commands", keyboard: "Bot keyboard",
  buttons: "Buttons", messages: "Messages", earlier: "Show earlier messages", jump: "Jump to the newest message",
  start: "Start", startHint: "Press {start} to talk to the shop as {name}", withBot: "with {bot}", typing: "typing", sending: "sending a file",
  owner: "Owner", hide: "Hide this chat", personMenu: "Person and settings", messageMenu: "Message menu", edited: "edited",
  reply: "Reply", editMessage: "Edit", copy: "Copy", copied: "Copied", notCopied: "The browser does not allow copying",
  cancel: "Cancel", close: "Close", ok: "OK", done: "Done", tryAgain: "Try again", name: "Name", phone: "Phone", noPhone: "no number",
  photo: "Photo", file: "File", document: "File", video: "Video", audio: "Audio", voice: "Voice message", sticker: "Sticker", contact: "Contact",
  invoice: "Invoice", receipt: "Receipt", paid: "Paid", payTitle: "Check out", payPrice: "Pay {price}", total: "Total", paying: "Asking the shop…",
  payFailed: "The payment did not go through", payNote: "A rehearsal: no real Stars move. {bot} is asked before the payment is made.",
  declineInstead: "Let the payment fail instead", paidLine: "You paid {price} for {title}", refundLine: "{price} were refunded",
  pinned: "Pinned: {text}", allowed: "The bot may write to you now", forwarded: "Forwarded from {name}", unsupported: "This kind of message is not shown here",
  spoiler: "Hidden text, press to show", shareTitle: "Share your phone number?", shareAbout: "{bot} will see the number and your name.",
  share: "Share", otherContact: "Try another person's contact", blocked: "You blocked this bot", unblock: "Unblock",
  BOT_PRECHECKOUT_TIMEOUT: "The shop did not answer within ten seconds. Nothing was charged.", PAYMENT_FAILED: "The payment was declined. Nothing was charged.",
  INVOICE_ALREADY_PAID: "This invoice is already paid.", PAYMENT_IN_PROGRESS: "This payment is already under way.",
  tooLarge: "Files may have at most 20 MB", notSimulated: "This button does nothing in the simulator",
};

const OTHERS = {
  es: { message: "Mensaje", send: "Enviar", menu: "Menú", start: "Iniciar", startHint: "Pulsa {start} para hablar con la tienda como {name}", withBot: "con {bot}", typing: "escribiendo", edited: "editado", reply: "Responder", editMessage: "Editar", copy: "Copiar", copied: "Copiado", cancel: "Cancelar", close: "Cerrar", done: "Listo", tryAgain: "Reintentar", photo: "Foto", file: "Archivo", invoice: "Factura", receipt: "Recibo", paid: "Pagado", payTitle: "Pago", payPrice: "Pagar {price}", paying: "Preguntando a la tienda…", payFailed: "El pago no se completó", paidLine: "Pagaste {price} por {title}", shareTitle: "¿Compartir tu número de teléfono?", shareAbout: "{bot} verá el número y tu nombre.", share: "Compartir", blocked: "Bloqueaste este bot", unblock: "Desbloquear" },
  pt: { message: "Mensagem", send: "Enviar", menu: "Menu", start: "Iniciar", startHint: "Toque em {start} para falar com a loja como {name}", withBot: "com {bot}", typing: "digitando", edited: "editado", reply: "Responder", editMessage: "Editar", copy: "Copiar", copied: "Copiado", cancel: "Cancelar", close: "Fechar", done: "Pronto", tryAgain: "Tentar de novo", photo: "Foto", file: "Arquivo", invoice: "Fatura", receipt: "Recibo", paid: "Pago", payTitle: "Pagamento", payPrice: "Pagar {price}", paying: "Consultando a loja…", payFailed: "O pagamento não foi concluído", paidLine: "Você pagou {price} por {title}", shareTitle: "Compartilhar seu número de telefone?", shareAbout: "{bot} verá o número e o seu nome.", share: "Compartilhar", blocked: "Você bloqueou este bot", unblock: "Desbloquear" },
  fr: { message: "Message", send: "Envoyer", menu: "Menu", start: "Démarrer", startHint: "Appuyez sur {start} pour parler à la boutique en tant que {name}", withBot: "avec {bot}", typing: "écrit", edited: "modifié", reply: "Répondre", editMessage: "Modifier", copy: "Copier", copied: "Copié", cancel: "Annuler", close: "Fermer", done: "Terminé", tryAgain: "Réessayer", photo: "Photo", file: "Fichier", invoice: "Facture", receipt: "Reçu", paid: "Payé", payTitle: "Paiement", payPrice: "Payer {price}", paying: "La boutique vérifie…", payFailed: "Le paiement n’a pas abouti", paidLine: "Vous avez payé {price} pour {title}", shareTitle: "Partager votre numéro de téléphone ?", shareAbout: "{bot} verra le numéro et votre nom.", share: "Partager", blocked: "Vous avez bloqué ce bot", unblock: "Débloquer" },
  ar: { message: "رسالة", send: "إرسال", attach: "إرفاق", menu: "القائمة", start: "ابدأ", startHint: "اضغط «{start}» للتحدث مع المتجر باسم {name}", withBot: "مع {bot}", typing: "يكتب", owner: "المالك", edited: "معدّلة", reply: "رد", editMessage: "تعديل", copy: "نسخ", copied: "تم النسخ", cancel: "إلغاء", close: "إغلاق", ok: "حسنًا", done: "تم", tryAgain: "حاول مرة أخرى", photo: "صورة", file: "ملف", voice: "رسالة صوتية", contact: "جهة اتصال", invoice: "فاتورة", receipt: "إيصال", paid: "مدفوعة", payTitle: "الدفع", payPrice: "ادفع {price}", total: "الإجمالي", paying: "نسأل المتجر…", payFailed: "لم تتم عملية الدفع", payNote: "تجربة فقط: لا تُخصم نجوم حقيقية.", paidLine: "دفعت {price} مقابل {title}", shareTitle: "مشاركة رقم هاتفك؟", shareAbout: "سيرى {bot} الرقم واسمك.", share: "مشاركة", otherContact: "جرّب جهة اتصال لشخص آخر", blocked: "لقد حظرت هذا البوت", unblock: "إلغاء الحظر" },
  he: { message: "הודעה", send: "שליחה", menu: "תפריט", start: "התחלה", startHint: "לחצו על {start} כדי לדבר עם החנות בתור {name}", withBot: "עם {bot}", typing: "מקליד", edited: "נערך", reply: "תשובה", copy: "העתקה", copied: "הועתק", cancel: "ביטול", close: "סגירה", ok: "אישור", done: "סיום", photo: "תמונה", file: "קובץ", invoice: "חשבונית", receipt: "קבלה", paid: "שולם", payPrice: "תשלום {price}", shareTitle: "לשתף את מספר הטלפון?", share: "שיתוף", blocked: "חסמת את הבוט הזה", unblock: "ביטול חסימה" },
  fa: { message: "پیام", send: "ارسال", menu: "منو", start: "شروع", startHint: "برای گفتگو با فروشگاه به نام {name} «{start}» را بزنید", withBot: "با {bot}", typing: "در حال نوشتن", edited: "ویرایش‌شده", reply: "پاسخ", copy: "کپی", copied: "کپی شد", cancel: "لغو", close: "بستن", ok: "باشه", done: "تمام", photo: "عکس", file: "فایل", invoice: "صورت‌حساب", receipt: "رسید", paid: "پرداخت شد", payPrice: "پرداخت {price}", shareTitle: "شماره تلفن شما به اشتراک گذاشته شود؟", share: "اشتراک‌گذاری", blocked: "این ربات را مسدود کرده‌اید", unblock: "رفع مسدودی" },
  hi: { message: "संदेश", send: "भेजें", menu: "मेन्यू", start: "शुरू करें", startHint: "{name} के रूप में दुकान से बात करने के लिए {start} दबाएँ", withBot: "{bot} के साथ", typing: "लिख रहा है", edited: "संपादित", reply: "जवाब", copy: "कॉपी", copied: "कॉपी हो गया", cancel: "रद्द करें", close: "बंद करें", done: "हो गया", photo: "फ़ोटो", file: "फ़ाइल", invoice: "बिल", receipt: "रसीद", paid: "भुगतान हो गया", payPrice: "{price} चुकाएँ", shareTitle: "अपना फ़ोन नंबर साझा करें?", share: "साझा करें", blocked: "आपने इस बॉट को ब्लॉक किया है", unblock: "अनब्लॉक करें" },
  id: { message: "Pesan", send: "Kirim", menu: "Menu", start: "Mulai", startHint: "Tekan {start} untuk berbicara dengan toko sebagai {name}", withBot: "dengan {bot}", typing: "mengetik", edited: "diedit", reply: "Balas", editMessage: "Edit", copy: "Salin", copied: "Disalin", cancel: "Batal", close: "Tutup", done: "Selesai", photo: "Foto", file: "Berkas", invoice: "Tagihan", receipt: "Kuitansi", paid: "Lunas", payPrice: "Bayar {price}", shareTitle: "Bagikan nomor telepon Anda?", share: "Bagikan", blocked: "Anda memblokir bot ini", unblock: "Buka blokir" },
  ru: { message: "Сообщение", send: "Отправить", menu: "Меню", start: "Начать", startHint: "Нажмите «{start}», чтобы поговорить с магазином от имени {name}", withBot: "с {bot}", typing: "печатает", edited: "изменено", reply: "Ответить", editMessage: "Изменить", copy: "Копировать", copied: "Скопировано", cancel: "Отмена", close: "Закрыть", done: "Готово", tryAgain: "Ещё раз", photo: "Фото", file: "Файл", invoice: "Счёт", receipt: "Чек", paid: "Оплачено", payTitle: "Оплата", payPrice: "Заплатить {price}", paying: "Спрашиваем магазин…", payFailed: "Платёж не прошёл", paidLine: "Вы заплатили {price} за «{title}»", shareTitle: "Поделиться номером телефона?", shareAbout: "{bot} увидит номер и ваше имя.", share: "Поделиться", blocked: "Вы заблокировали этого бота", unblock: "Разблокировать" },
  sw: { message: "Ujumbe", send: "Tuma", menu: "Menyu", start: "Anza", startHint: "Bonyeza {start} kuzungumza na duka kama {name}", withBot: "na {bot}", typing: "anaandika", edited: "imehaririwa", reply: "Jibu", editMessage: "Hariri", copy: "Nakili", copied: "Imenakiliwa", cancel: "Ghairi", close: "Funga", done: "Tayari", photo: "Picha", file: "Faili", invoice: "Ankara", receipt: "Risiti", paid: "Imelipwa", payPrice: "Lipa {price}", shareTitle: "Ungependa kushiriki nambari yako ya simu?", share: "Shiriki", blocked: "Umezuia boti hii", unblock: "Ondoa kizuizi" },
  tr: { message: "Mesaj", send: "Gönder", menu: "Menü", start: "Başlat", startHint: "Mağazayla {name} olarak konuşmak için {start} düğmesine basın", withBot: "{bot} ile", typing: "yazıyor", edited: "düzenlendi", reply: "Yanıtla", editMessage: "Düzenle", copy: "Kopyala", copied: "Kopyalandı", cancel: "İptal", close: "Kapat", done: "Tamam", photo: "Fotoğraf", file: "Dosya", invoice: "Fatura", receipt: "Makbuz", paid: "Ödendi", payPrice: "Öde: {price}", shareTitle: "Telefon numaranız paylaşılsın mı?", share: "Paylaş", blocked: "Bu botu engellediniz", unblock: "Engeli kaldır" },
};

const RIGHT_TO_LEFT = new Set(["ar", "he", "fa", "ur", "ps", "yi", "dv", "ckb"]);
export const LANGUAGES = ["en", "es", "pt", "fr", "ar", "hi", "id", "ru", "sw", "tr", "he", "fa", "de", "zh"];

const base = (language) => String(language || "en").toLowerCase().split(/[-_]/)[0];

export function isRightToLeft(language) {
  return RIGHT_TO_LEFT.has(base(language));
}

export function words(language) {
  const own = OTHERS[base(language)] || {};
  return (key, values = {}) => (own[key] ?? ENGLISH[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

function localised(language, make) {
  try {
    return make(String(language).replace("_", "-"));
  } catch {
    return make("en");
  }
}

export function dateFormats(language) {
  return localised(language, (locale) => ({
    time: new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }),
    day: new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" }),
    full: new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "medium" }),
    relative: new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
  }));
}

export function languageName(code) {
  return localised("en", () => new Intl.DisplayNames(["en"], { type: "language" }).of(code));
}

// Amounts arrive in the currency's smallest unit; Stars have no smaller one.
export function money(amount, currency, language) {
  return localised(language, (locale) => {
    if (currency === "XTR") return `★ ${new Intl.NumberFormat(locale).format(amount)}`;
    const format = new Intl.NumberFormat(locale, { style: "currency", currency });
    return format.format(amount / 10 ** format.resolvedOptions().maximumFractionDigits);
  });
}

export function sizeOf(bytes, language) {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const shape = { style: "unit", unit: units[step], unitDisplay: step ? "short" : "long", maximumFractionDigits: 1 };
  return localised(language, (locale) => new Intl.NumberFormat(locale, shape).format(bytes / 1000 ** step));
}
