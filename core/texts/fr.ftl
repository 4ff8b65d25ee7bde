# French (vous). en.ftl is complete; what is missing here is spoken in English.
# A value named `count` inflects its sentence; all others are put in as they are.
# The space before : ; ! ? and inside « » is a no-break space (U+00A0).

### The HTTP API: `data.text` of each answer, ready to be sent to a customer

api-registered = Bienvenue, { $name } ! Votre compte est prêt. Votre solde est de { $balance } { $currency }.
api-registered-nameless = Bienvenue ! Votre compte est prêt. Votre solde est de { $balance } { $currency }.
api-logged-in = Bon retour parmi nous, { $name } ! Votre solde est de { $balance } { $currency }.
api-logged-in-nameless = Bon retour parmi nous ! Votre solde est de { $balance } { $currency }.
api-balance = Votre solde est de { $balance } { $currency }.
api-balance-held = Votre solde est de { $balance } { $currency }. { $held } { $currency } sont réservés pour les commandes en cours.

api-services-empty = Aucun service ne correspond à votre recherche. Essayez d’autres mots ou demandez la liste complète.
api-services-category = { $name }
api-services-line = { $number }. { $name } : { $rate } { $currency } les 1000
api-services-line-package = { $number }. { $name } : { $rate } { $currency } par commande
api-services-more = … Page { $page } sur { $pages }.
api-services-cut = … et { $count ->
    [one] { $count } autre service
   *[other] { $count } autres services
  }. Demandez une catégorie ou cherchez par mots.

api-price = { $quantity } × { $service } : { $price } { $currency }. Votre solde est de { $balance } { $currency }.
api-price-short = { $quantity } × { $service } : { $price } { $currency }. Votre solde est de { $balance } { $currency } ; rechargez { $shortfall } { $currency } pour commander.

api-order-placed = Commande { $order } enregistrée : { $quantity } × { $service } pour { $price } { $currency }. Votre solde est de { $balance } { $currency }.
api-order-duplicate = Cette commande vient d’être passée sous le numéro { $order } : { $quantity } × { $service } pour { $price } { $currency }. Elle n’a pas été passée deux fois.
api-order-awaiting = La commande { $order } attend votre paiement de { $amount } { $currency } : { $quantity } × { $service } pour { $price } { $currency }. { $instructions } { $url }
api-order-status = Commande { $order } : { $status }. { $quantity } × { $service }, livrés : { $delivered }, restants : { $remains }.
api-order-status-short = Commande { $order } : { $status }. { $quantity } × { $service }.
api-order-short = Il manque { $missing } { $currency } sur votre solde.
api-order-canceled = La commande { $order } est annulée.
api-order-cancel-asked = Nous avons demandé l’annulation de la commande { $order }. Ce qui aura été livré d’ici là reste dû, le reste revient sur votre solde.
api-order-refill-asked = Nous avons demandé un complément pour la commande { $order }.
api-orders-empty = Il n’y a pas encore de commande.
api-orders-line = { $number }. Commande { $order } : { $service } × { $quantity }, { $status }
api-status-awaiting-payment = En attente de paiement
api-status-pending = En attente
api-status-processing = En traitement
api-status-in-progress = En cours
api-status-completed = Terminée
api-status-partial = Partielle
api-status-canceled = Annulée

api-payment-pending = Le paiement { $payment } de { $due } { $currency } est en attente. { $instructions } { $url }
api-payment-succeeded = Paiement { $payment } reçu : { $amount } { $currency }. Votre solde est de { $balance } { $currency }.
api-payment-failed = Le paiement { $payment } de { $due } { $currency } n’a pas abouti. Rien n’a été ajouté à votre solde ; veuillez réessayer.
api-payment-expired = Le paiement { $payment } de { $due } { $currency } a expiré. Veuillez en lancer un nouveau.
api-payment-review = Notre équipe vérifie le paiement { $payment } de { $due } { $currency }.
# What a gateway tells the payer to do.
invoice-title = Recharge de { $amount } { $currency }
invoice-description = { $stars } Stars ajoutent { $amount } { $currency } à votre solde chez { $shop }.
invoice-description-order = { $stars } Stars ajoutent { $amount } { $currency } à votre solde chez { $shop }, ce qui paie votre commande { $order }. Ce qui reste demeure sur votre solde.
instructions-pay-invoice = Veuillez appuyer sur Payer dans la facture de votre discussion : { $amount } { $currency } en Telegram Stars.
instructions-confirm-on-phone = Veuillez confirmer le paiement de { $amount } { $currency } sur votre téléphone { $phone }.

api-payment-instructions-phone = Veuillez confirmer la demande sur votre téléphone.
api-payment-instructions-page = Veuillez suivre les étapes de la page de paiement.
api-methods-none = Aucun moyen de paiement n’est disponible pour le moment.
api-methods-line = { $number }. { $title } ({ $name }) : de { $min } à { $max } { $currency }
api-information = { $shop } répond à cette adresse. Tous les appels et des recettes pour les créateurs de flux : { $url }

api-page-title = Paiement { $payment }
api-page-amount = Montant
api-page-fee = dont frais
api-page-method = Moyen de paiement
api-page-phone = Téléphone
api-page-expires = Valable jusqu’au
api-page-pending = En attente de votre paiement
api-page-succeeded = Payé. Merci !
api-page-failed = Le paiement n’a pas abouti
api-page-expired = Ce paiement a expiré
api-page-review = Votre paiement est en cours de vérification
api-page-pay = Ouvrir la page de paiement
api-page-again = Actualiser
api-page-back = Vous pouvez fermer cette page et revenir à votre discussion.
api-page-unknown = Ce paiement n’existe pas
api-page-unknown-why = Veuillez rouvrir le lien depuis votre discussion ou y demander un nouveau paiement.

### Refusals, one for each code: what is wrong, and what to do

error-missing-fields = Il manque des informations : { $fields }. Veuillez les ajouter et réessayer.
error-unfilled-placeholder = Le champ { $field } n’a pas été rempli : il contient encore la variable « { $variable } » du flux. Veuillez définir cette variable avant l’envoi de la requête.
error-invalid-field = La valeur de { $field } n’est pas valable. Veuillez la vérifier et réessayer.
error-not-one-value = Le champ { $field } contient une liste ou un objet. Veuillez envoyer une seule valeur.
error-repeated-field = Le champ { $field } a été envoyé plusieurs fois avec des valeurs différentes. Veuillez l’envoyer une seule fois.
error-invalid-text = Le champ { $field } contient des caractères qui ne sont pas du texte. Veuillez le saisir à nouveau.
error-too-long = La valeur de { $field } est trop longue : { $most } caractères au maximum. Veuillez la raccourcir.
error-invalid-json = La requête n’est pas du JSON valide (vers le caractère { $place }). Cela vient souvent d’un guillemet ou d’un saut de ligne dans un corps « raw » : utilisez l’éditeur visuel ou un formulaire.
error-not-an-object = La requête est une liste JSON. Veuillez envoyer un seul objet JSON avec les champs.
error-invalid-encoding = La requête n’est pas du texte en UTF-8. Veuillez l’envoyer en UTF-8.
error-body-incomplete = La requête n’est pas arrivée en entier. Veuillez la renvoyer.
error-invalid-multipart = Le formulaire n’a pas pu être lu. Veuillez envoyer les champs en JSON ou dans un formulaire ordinaire.
error-too-many-fields = La requête a trop de champs : { $most } au maximum. Veuillez en envoyer moins.
error-bad-request = La requête n’a pas pu être lue. Veuillez envoyer une requête HTTP ordinaire, en JSON ou avec des champs de formulaire.

error-invalid-phone-number = Le numéro de téléphone { $value } n’est pas valable. Veuillez l’écrire avec l’indicatif du pays, par exemple 254712345678.
error-invalid-quantity = La quantité doit être un nombre entier, par exemple 1000. Veuillez n’écrire que des chiffres.
error-quantity-out-of-range = { $service } : { $field } doit être entre { $min } et { $max }. Vous avez demandé { $quantity }.
error-invalid-number = { $field } doit être un nombre entier entre { $min } et { $max }. Vous avez écrit : { $value }
error-invalid-amount = Le montant doit être un nombre comme 5 ou 12.50. Veuillez n’écrire que des chiffres.
error-amount-out-of-range = { $method } accepte les montants de { $min } à { $max } avec { $decimals } décimales au maximum. Veuillez choisir un autre montant.
error-amount-not-carried = { $method } n’accepte que des multiples de { $unit }. Veuillez choisir { $carried } au lieu de { $amount }.
error-amount-too-large = C’est plus que ce qui peut être traité en une fois. Veuillez choisir un nombre plus petit.
error-too-many-decimals = { $value } a trop de décimales : { $decimals } au maximum. Veuillez arrondir.
error-invalid-currency = Cette devise n’est pas connue.
error-invalid-link = { $value } ne convient pas à { $service }. Veuillez envoyer un lien comme { $example }
error-too-many-lines = { $field } doit contenir au moins une ligne et au plus { $most }. Vous en avez envoyé { $value }.
error-invalid-delay = Le délai doit être l’un de ces nombres de minutes : { $choices }.
error-invalid-date = { $value } n’est pas une date. Veuillez l’écrire sous la forme jour/mois/année, par exemple 31/12/2026.
error-no-dripfeed = Ce service ne peut pas être livré en plusieurs fois. Veuillez laisser le champ runs vide.
error-min-above-max = La quantité minimale par publication ne doit pas dépasser la quantité maximale.
error-invalid-payment-mode = { $value } n’est pas une façon de payer une commande. Veuillez utiliser l’une de celles-ci : { $choices }.
error-invalid-payment-method = Veuillez choisir un moyen de paiement : { $choices }.
error-no-payment-method = Aucun moyen de paiement n’est disponible pour le moment. Veuillez réessayer plus tard.
error-invalid-page = La page { $value } n’existe pas : il y en a { $pages }.
error-invalid-before = { $value } n’est pas un numéro de commande. Veuillez envoyer la valeur de next de la page précédente.

error-invalid-api-key = La clé API manque ou n’est pas valable. Veuillez vérifier le champ api_key de la requête.
error-insufficient-balance = Votre solde de { $balance } { $currency } ne suffit pas : cela coûte { $price } { $currency }. Veuillez recharger { $shortfall } { $currency } et réessayer.
error-forbidden = Cela n’est pas autorisé.
error-scope-missing = Cette clé API ne permet pas cela : il lui manque le droit « { $scope } ». Veuillez demander à la boutique une clé qui l’a.
error-customer-blocked = Ce compte est bloqué. Veuillez contacter la boutique.
error-phone-linked-already = Votre compte a déjà le téléphone { $phone_number }. Veuillez contacter la boutique si votre numéro a changé.
error-wallet-not-empty = Il y a encore { $balance } { $currency } sur votre solde. Veuillez les utiliser ou demander d’abord leur remboursement à la boutique.
error-orders-open = La commande { $order_id } n’est pas encore terminée. Veuillez réessayer une fois qu’elle le sera.
error-payments-open = Le sort du paiement { $payment_id } n’est pas encore connu. Veuillez réessayer une fois qu’il le sera.
error-too-many-prompts = Ce téléphone a reçu trop de demandes de paiement ces derniers temps. Veuillez attendre dix minutes et réessayer.
error-unknown-path = Il n’y a rien à cette adresse. Tous les appels sont décrits sur { $url }
error-not-found = Nous n’avons rien trouvé. Veuillez vérifier et réessayer.
error-customer-not-found = Nous ne connaissons pas encore ce client. Veuillez créer son compte ou passer une première commande.
error-service-not-found = Nous n’avons pas trouvé ce service. Cherchiez-vous : { $suggestions } ?
error-service-not-found-blank = Nous n’avons pas trouvé ce service. Veuillez demander la liste des services.
error-order-not-found = Nous n’avons pas trouvé cette commande. Veuillez vérifier son numéro.
error-payment-not-found = Nous n’avons pas trouvé ce paiement. Veuillez vérifier son numéro.
error-unknown-invoice = Cette facture n’est plus connue ici. Veuillez en demander une nouvelle.
error-another-payer = Cette facture a été faite pour quelqu’un d’autre. Veuillez ouvrir la boutique vous-même et y recharger votre solde.
error-invoice-paid = Cette facture est déjà payée. Veuillez en demander une nouvelle pour payer à nouveau.
error-invoice-expired = Cette facture a expiré. Veuillez en demander une nouvelle.
error-invoice-closed = Cette facture n’est plus ouverte. Veuillez en demander une nouvelle.
error-amount-differs = Le montant de cette facture n’est plus le bon. Veuillez en demander une nouvelle.
error-not-refundable = Le statut du paiement { $payment_id } est { $state } : le service de paiement ne peut pas le rembourser. Veuillez d’abord consulter le paiement.
error-charge-not-found = Le paiement { $payment_id } n’a pas cet encaissement. Veuillez d’abord consulter le paiement.
error-already-refunded = Le paiement { $payment_id } a déjà été remboursé.
error-method-not-allowed = Cette adresse n’accepte que { $allowed }. Veuillez changer la méthode de la requête.
error-conflict = Cela ne correspond pas à ce qui a été fait avant. Veuillez vérifier et réessayer.
error-idempotency-key-reused = Le request id { $request_id } a déjà servi pour une autre commande. Veuillez en utiliser un nouveau pour chaque commande.
error-not-cancelable = Cette commande ne peut pas être annulée.
error-not-refillable = Cette commande ne peut pas recevoir de complément.
error-order-settled = La commande { $order_id } ne peut plus être annulée : son statut est { $status }.
error-order-being-placed = La commande { $order_id } est en train d’être passée. Veuillez réessayer dans quelques minutes.
error-cancel-not-offered = La commande { $order_id } ne peut pas être annulée : son service ne le permet pas.
error-refill-not-offered = La commande { $order_id } ne peut pas recevoir de complément : son service n’en propose pas.
error-not-completed = Le statut de la commande { $order_id } est { $status }. Un complément sera possible une fois qu’elle sera terminée.
error-wrong-state = Cela n’est pas possible maintenant. Veuillez d’abord consulter le statut.
error-reason-missing = Il faut un motif. Veuillez l’écrire en quelques mots.
error-invalid-delivered = La quantité livrée doit être un nombre entier entre { $min } et { $max }. Vous avez écrit : { $value }
error-invalid-provider-order = Il manque le numéro de la commande chez le fournisseur. Veuillez l’envoyer tel que son panneau l’affiche.
error-provider-order-taken = La commande { $other } a déjà ce numéro chez le fournisseur. Veuillez vérifier à nouveau.
error-order-ended = Le statut de la commande { $order_id } est déjà { $status }.
error-order-not-ended = La commande { $order_id } n’est pas encore terminée. Veuillez plutôt la terminer ou l’annuler.
error-order-not-paid = La commande { $order_id } n’est pas encore payée. Elle peut seulement être annulée.
error-order-by-hand = La commande { $order_id } est livrée à la main, il n’y a donc personne à qui l’envoyer. Veuillez la terminer ou l’annuler.
error-order-at-provider = La commande { $order_id } est chez { $provider } sous le numéro { $provider_order }. Renvoyée, elle serait livrée et payée deux fois.
error-refund-too-large = Cette commande peut être remboursée de { $max } { $currency } au maximum. Vous avez écrit : { $value }
error-invalid-user-id = { $value } n’est pas le numéro d’une personne dans Telegram. Veuillez envoyer le numéro, pas le nom.
error-staff-not-found = Personne dans l’équipe n’a le numéro { $user_id }.
error-last-owner = C’est le dernier propriétaire. Veuillez d’abord en nommer un autre.
error-claim-over = Cette boutique a déjà un propriétaire. Veuillez lui demander un accès.
error-claim-wrong = Ce lien n’est pas valable. Veuillez utiliser le plus récent que la boutique a affiché.
error-claim-expired = Ce lien a plus d’un jour. Veuillez redémarrer la boutique : elle en affiche un nouveau.
error-invalid-markup = La majoration doit être un pourcentage entre -99 et 10,000.
error-cost-unknown = On ne sait pas ce que ce service coûte : aucun fournisseur ne l’a indiqué. Veuillez plutôt fixer son tarif.
error-invalid-alias = Un nom doit avoir entre 1 et { $most } caractères et ne pas contenir « | ». Veuillez en choisir un autre.
error-too-many-aliases = Ce service a déjà { $most } autres noms. Veuillez d’abord en retirer un.
error-alias-not-found = Ce service n’a pas d’autre nom « { $value } ».
error-not-unique = Le service { $other } répond déjà à « { $value } ». Veuillez choisir un autre nom, ou d’abord le retirer à celui-là.
error-broadcast-empty = Il n’y a encore rien à dire. Veuillez écrire le message.
error-broadcast-running = La diffusion { $broadcast_id } est toujours en cours. Veuillez attendre sa fin ou d’abord l’arrêter.
error-broadcast-ended = Cette diffusion est déjà terminée.
error-broadcast-not-found = Nous n’avons pas trouvé cette diffusion.
error-request-too-large = La requête est trop grande : { $most } octets au maximum. Veuillez en envoyer moins.
error-rate-limited = C’était trop rapide. Veuillez attendre { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
  } et réessayer.
error-timeout = Cela a pris trop de temps. Avant de réessayer, veuillez vérifier si c’est déjà fait ; la même commande renvoyée aussitôt n’est pas passée deux fois.
error-unavailable = La boutique ne peut pas faire cela pour le moment. Veuillez réessayer dans un instant ; la même commande renvoyée n’est pas passée deux fois.
error-internal = Un problème est survenu de notre côté. Veuillez réessayer plus tard ; indiquez ce numéro à la boutique : { $request }

### The bot. Texts are HTML; values are escaped. Buttons, toasts and commands are plain

## What Telegram shows before anybody writes

bot-description = { $shop } vend des likes, des abonnés, des vues et plus encore pour vos pages. Consultez les prix, commandez, suivez vos commandes et rechargez votre solde, tout dans cette discussion.
bot-short-description = { $shop } : commandez, payez et suivez vos commandes ici même.

command-start = Démarrer ou revenir à l’accueil
command-services = Tous les services et leurs prix
command-search = Trouver un service par mots
command-price = Ce que coûterait quelque chose
command-order = Commander beaucoup de choses à la fois
command-orders = Vos commandes
command-status = Où en est une commande
command-balance = Ce qu’il y a sur votre solde
command-topup = Recharger votre solde
command-history = Tous les mouvements de votre argent
command-favourites = Vos services favoris
command-language = Choisir une langue
command-settings = Notifications, téléphone, langue
command-help = Comment ça marche
command-support = Parler à une personne
command-paysupport = Aide pour un paiement
command-terms = Les règles de cette boutique
command-privacy = Ce que nous gardons sur vous
command-cancel = Quitter ce que vous avez commencé
command-admin = Gestion : la journée et ce qui vous attend
command-find = Trouver une commande ou un client
command-credit = Ajouter de l’argent à un solde
command-debit = Retirer de l’argent d’un solde
command-block = Bloquer ou débloquer un client
command-service = Suspendre ou modifier un service
command-apikey = Clés de l’API
command-staff = Qui tient la boutique
command-broadcast = Écrire à tous les clients

## Words that stand everywhere

button-back = ‹ Retour
button-home = 🏠 Accueil
button-cancel = Annuler
button-resume = ▶️ Reprendre où j’en étais
button-services = 🛍 Services
button-search = 🔎 Rechercher
button-orders = 📦 Mes commandes
button-topup = 💳 Recharger
button-favourites = ⭐ Favoris
button-settings = ⚙️ Réglages
button-help = ❓ Aide
button-desk = 🛠 Gestion
button-private = Ouvrir en privé

home = <b>{ $shop }</b>
    Votre solde : <b>{ $balance }</b>

    Que souhaitez-vous faire ?

note-refused = ⚠️ { $why }
note-canceled = Annulé. Rien n’a été commandé ni payé.
note-edited = ✏️ Je ne peux pas suivre les modifications d’un ancien message. Veuillez l’envoyer à nouveau.
note-words-only = Je ne sais lire que le texte et les boutons. Veuillez écrire avec des mots ou utiliser les boutons ci-dessous.
note-unknown-command = Je ne connais pas cette commande. Toutes sont dans le menu à côté du champ de texte.
note-nothing-to-resume = Ce que vous aviez commencé n’est plus là. Veuillez recommencer.
note-given-up = 😔 Un problème est survenu de notre côté et votre dernier message n’a pas pu être traité. Rien ne vous a été facturé. Si cela se reproduit, indiquez à /support le numéro <b>{ $code }</b>.
toast-outdated = Ce bouton vient d’un ancien message. Voici où en sont les choses.
screen-lost = Cette page a changé depuis que vous l’avez ouverte. Veuillez recommencer depuis l’accueil.
screen-not-yours = Cette page est réservée à l’équipe de la boutique.
group-private = Bonjour ! Je suis la boutique <b>{ $shop }</b>. Vos commandes et votre solde ne regardent que vous, c’est pourquoi je ne réponds qu’en discussion privée.
error-staff-only = C’est réservé à l’équipe de la boutique.

## Account: welcome, phone, orders, settings, help and privacy

block = { $lines }

button-begin = 🚀 C’est parti
button-go-on = 🚀 Continuer
button-phone = 📱 Partager mon numéro
button-share-phone = 📱 Partager mon numéro
button-skip = Passer
button-language = 🌐 Langue
button-language-now = 🌐 { $name }
button-chosen = • { $label } •

welcome = <b>{ $shop } : likes, abonnés et vues pour vos pages</b>

    👀 Vous voyez le prix exact avant de commander.
    ↩️ Ce qui n’est pas livré revient tout seul sur votre solde.
    🔔 Je vous dis ici où en est chaque commande.

    En continuant, vous acceptez les conditions : /terms.
note-link-gone = 🔗 Ce à quoi menait ce lien n’est plus là, ou n’est pas à vous. Voici tout le reste.
note-link-unknown = 🔗 Je ne connais pas ce lien. Rien de grave : tout commence ici.
owner-now = 🔑 Vous êtes maintenant propriétaire de cette boutique. Bienvenue !

contact-ask = <b>Votre numéro de téléphone</b>

    Si vous nous avez déjà parlé dans une autre messagerie, votre téléphone ramène ici votre solde et vos commandes. Nous n’appelons jamais, et personne d’autre ne le voit.

    Appuyez sur le grand bouton sous le champ de texte, ou passez cette étape.
contact-button-here = 👇 Le bouton est sous le champ de texte.
contact-skipped = 👌 Cela marche aussi sans téléphone. Vous le trouverez dans les réglages si vous changez d’avis.
contact-typed = ✋ Veuillez ne pas saisir le numéro : seul le bouton sous le champ de texte prouve qu’il est à vous.
contact-not-own = 🙏 C’est le numéro de quelqu’un d’autre, ou il a été transféré. Veuillez partager le vôtre avec le bouton, afin que personne ne puisse s’emparer du compte d’autrui.
contact-known = 📱 Votre téléphone { $phone } est déjà lié à cette discussion.
contact-tied = 📱 <b>Votre téléphone est lié</b>

    { $phone } est maintenant lié à cette discussion. Avec ce numéro, vous retrouvez partout le même solde et les mêmes commandes.
contact-merged = 📱 <b>Votre téléphone est lié</b>

    Nous avons trouvé votre compte pour { $phone } et l’avons réuni avec cette discussion. Votre solde : <b>{ $balance }</b>. { $orders }
contact-orders = { $count ->
    [0] Il n’a pas encore de commande.
    [one] Votre { $count } commande est là aussi.
   *[other] Vos { $count } commandes sont là aussi.
  }

order-mark = { $mark } { $order }
orders-title = <b>📦 Vos commandes</b>
orders-list = <b>📦 Vos commandes</b>

    { $lines }

    Appuyez sur un numéro pour en voir plus.
orders-empty = <b>📦 Vos commandes</b>

    Vous n’avez pas encore de commande. La première prend une minute.
orders-none-here = <b>📦 Vos commandes</b>

    Il n’y en a aucune de ce type.
orders-line = { $mark } <b>{ $order }</b> · { $state } · { $percent }
    { $quantity } × { $service }
orders-line-short = { $mark } <b>{ $order }</b> · { $state }
    { $quantity } × { $service }
orders-all = Toutes { $number }
orders-active = En cours { $number }
orders-done = Finies { $number }
button-older = Précédentes ›
button-newer = ‹ Récentes
button-page = { $page }/{ $pages }
toast-page = Page { $page } sur { $pages }

order = <b>Commande { $order }</b>
    { $parts }
order-state = { $mark } { $state }
order-progress = { $bar } { $percent }
order-what = 🛍 { $quantity } × { $service }
order-what-package = 🛍 { $service }
order-runs = 🔁 En { $runs } fois { $each }
order-link = 🔗 <code>{ $link }</code>
order-username = 👤 <code>{ $username }</code>
order-price = 💰 { $price }
order-came-back = ↩️ { $amount } sont revenus sur votre solde.
order-came-back-partial = ↩️ { $undelivered } sur { $quantity } n’ont pas été livrés : { $amount } sont donc revenus sur votre solde. Vous avez payé { $paid }.
order-nothing-paid = Rien n’a été payé pour elle.
order-start-count = 🏁 Au départ : { $number }
order-counts = 📊 Livrés : { $delivered }. Restants : { $remains }.
order-placed = 🕓 Passée : { $when }
order-changed = 🔄 Dernier changement : { $when }
order-reason = ℹ️ { $why }
order-cancel-pending = ✋ Vous avez demandé l’annulation. Le fournisseur s’arrête dès que possible ; ce qui n’est pas livré revient sur votre solde.
order-refill-pending = ♻️ Vous avez demandé un complément : { $when }. Vous pourrez en redemander un le lendemain.
order-waits-for-payment = 💳 Elle démarre toute seule dès qu’elle est payée.
button-refresh = 🔄 Actualiser
button-cancel-order = ✖️ Annuler la commande
button-refill = ♻️ Complément
button-again = 🔁 Recommander
button-pay = 💳 Payer
button-copy-number = 📋 Copier le numéro
button-support = 💬 Assistance
button-see-order = 📦 Voir la commande
toast-no-change = Rien n’a changé depuis la dernière fois.
toast-updated = Actualisé.

order-cancel = <b>Annuler la commande { $order } ?</b>

    { $quantity } × { $service }

    { $consequence }
order-cancel-unpaid = Rien n’a été payé pour elle, vous ne perdez donc rien.
order-cancel-at-once = Elle n’a pas encore démarré. { $price } reviennent aussitôt sur votre solde.
order-cancel-later = Elle est en cours. Nous demandons au fournisseur de s’arrêter : ce qui est livré d’ici là reste dû, et le reste de { $price } revient sur votre solde.
button-cancel-yes = ✖️ Oui, annuler
button-cancel-no = Non, la garder
toast-order-canceled = La commande { $order } est annulée.
toast-cancel-asked = Nous avons demandé au fournisseur d’arrêter la commande { $order }.
toast-refill-asked = Nous avons demandé un complément pour la commande { $order }.

status-list = <b>🔎 Où en sont vos commandes</b>

    { $lines }
status-none = <b>🔎 Où en sont vos commandes</b>

    Aucun de ces numéros n’est une de vos commandes.
status-unknown = ❔ Pas parmi vos commandes : <code>{ $numbers }</code>
status-too-many = ✂️ Je n’ai consulté que les { $most } premiers numéros.

news-order-paid = 💳 <b>La commande { $order } est payée et en route</b>
    { $quantity } × { $service }
news-order-started = ⚡ <b>La commande { $order } a démarré</b>
    { $quantity } × { $service }
news-order-completed = ✅ <b>La commande { $order } est terminée</b>
    { $quantity } × { $service }
news-order-partial = 🟡 <b>La commande { $order } a été livrée en partie</b>
    { $delivered } sur { $quantity } × { $service } ont été livrés.
    ↩️ { $amount } sur { $price } sont revenus sur votre solde. Votre solde : <b>{ $balance }</b>
news-order-canceled = ✖️ <b>La commande { $order } est annulée</b>
    { $quantity } × { $service }
    ↩️ { $amount } sont revenus sur votre solde. Votre solde : <b>{ $balance }</b>
news-order-canceled-unpaid = ✖️ <b>La commande { $order } est annulée</b>
    { $quantity } × { $service }
    Elle n’était pas payée, rien n’a donc été débité.

settings = <b>⚙️ Réglages</b>

    🌐 Langue : { $name }
    { $news }
    { $phone }

    🎁 Votre lien d’invitation : <code>{ $link }</code>
settings-news-on = 🔔 Messages sur les commandes : activés
settings-news-off = 🔕 Messages sur les commandes : désactivés. Si de l’argent vous revient, vous le saurez quand même.
settings-phone = 📱 Téléphone : { $phone }
settings-no-phone = 📱 Téléphone : non partagé
button-mute = 🔕 Couper les messages
button-unmute = 🔔 Activer les messages
button-copy-invitation = 🎁 Copier l’invitation
button-privacy = 🔒 Vie privée
button-export = ⬇️ Obtenir mes données
toast-muted = Les messages sur les commandes sont désactivés.
toast-unmuted = Les messages sur les commandes sont activés.

language-choose = <b>🌐 Langue</b>

    Dans quelle langue dois-je vous parler ?
toast-language = Je parle maintenant { $name }.

help = <b>❓ Comment ça marche</b>

    1. Choisissez un service et envoyez le lien de votre page ou publication.
    2. Vous voyez le prix exact ; rien n’est débité avant votre confirmation.
    3. Payez avec votre solde, ou rechargez-le en chemin.
    4. Je vous préviens quand la commande démarre et quand elle est terminée.
    5. Ce qui n’est pas livré revient tout seul sur votre solde.

    Les mots marchent aussi : écrivez « likes insta », ou /status et un numéro.
button-terms = 📜 Conditions
support = <b>💬 Parler à une personne</b>

    { $contact }

    { $number }
support-person = Écrivez à { $contact }. Là-bas, ce sont des personnes qui répondent, pas des machines.
support-nobody = La boutique n’a encore désigné personne. Veuillez vous adresser à qui vous a donné le lien de ce bot.
support-your-number = Dites ce qui s’est passé, le numéro de la commande ou du paiement, et votre numéro de client : <code>{ $customer }</code>.
support-order = Dites ce qui s’est passé et donnez ces numéros : commande <code>{ $order }</code>, client <code>{ $customer }</code>.
button-write-support = 💬 Écrire à l’assistance
button-copy-reference = 📋 Copier les numéros
support-reference = Commande { $order }, client { $customer }
support-reference-customer = Client { $customer }

terms = <b>📜 Les règles de { $shop }</b>

    1. Vous achetez des likes, des abonnés, des vues et autres pour une page ou une publication que vous avez le droit de promouvoir.
    2. Le prix est celui que vous confirmez. Il est réservé quand vous commandez et débité pour ce qui est livré.
    3. Ce qui ne peut pas être livré revient sur votre solde : en entier ou pour la part exacte.
    4. Gardez la page publique et ne commandez pas la même chose ailleurs entre-temps : on ne pourrait plus distinguer ce qui a été livré.
    5. Un complément est possible là où le service le propose.
    6. Rien ici n’est fait par les plateformes elles-mêmes, et elles peuvent retirer ce qui ne leur plaît pas.
    7. Questions sur un paiement : /paysupport. Tout le reste : /support.
privacy = <b>🔒 Ce que nous gardons sur vous</b>

    <b>Quoi :</b> votre nom et votre numéro dans Telegram, votre langue, votre téléphone si vous l’avez partagé, vos commandes avec leurs liens, vos paiements, vos favoris.
    <b>Pourquoi :</b> pour livrer, facturer et répondre à vos questions. Qui livre voit le lien et la quantité, jamais vous. Un service de paiement voit le téléphone avec lequel vous payez.
    <b>Combien de temps :</b> ce que vous écrivez ici disparaît au bout de quelques jours. Les commandes et l’argent restent dans les comptes. Tout le reste demeure jusqu’à ce que vous le supprimiez.

    Vous pouvez tout emporter ou tout faire supprimer.
button-forget = 🗑 Supprimer mes données
privacy-export = ⬇️ Tout ce que nous gardons sur vous, dans un fichier. Ne le montrez à personne.
privacy-export-part = ⬇️ Les milliers d’éléments les plus récents de ce que nous gardons sur vous, dans un fichier. Ne le montrez à personne.
toast-exported = Votre fichier arrive.
privacy-forget = <b>🗑 Supprimer vos données ?</b>

    Votre nom, téléphone, langue, favoris et cette discussion sont supprimés. Les comptes gardent vos commandes avec leurs liens, et vos paiements avec le téléphone qui a payé, sous un numéro qui ne mène à personne.

    Vous perdez définitivement l’historique de vos commandes. Si vous revenez, vous repartez de zéro.
button-forget-yes = 🗑 Oui, tout supprimer
button-forget-no = Non, les garder
privacy-forgotten = 👋 <b>Vos données sont supprimées.</b>
    Merci d’avoir été des nôtres. Si un jour vous revenez, appuyez sur /start.

## Money: top up, payments, wallet, receipts and Stars

price-stars = { $stars } ⭐ ({ $amount })

topup-none = <b>💳 Recharger</b>

    Il n’y a aucun moyen de payer pour le moment. Veuillez réessayer plus tard ou nous écrire.
topup-methods = <b>💳 Recharger</b>

    { $parts }
topup-offer = <b>{ $method }</b>
    { $terms }
topup-limits = De { $min } à { $max } à la fois
topup-fee = Frais : { $percent } % en plus
topup-no-fee = Sans frais
topup-star-worth = 1 ⭐ = { $worth }
topup-which = Comment souhaitez-vous payer ?
topup-amount = <b>💳 Recharger avec { $method }</b>

    { $parts }
topup-how-much = Choisissez un montant ou écrivez-en un, par exemple <code>7.50</code>.
topup-balance = Votre solde : <b>{ $balance }</b>
topup-missing = 🧾 Il manque <b>{ $amount }</b> pour votre commande.
topup-missing-much = 🧾 Il manque <b>{ $amount }</b> pour votre commande. C’est plus que ce que { $method } accepte à la fois : veuillez recharger en plusieurs étapes.
topup-phone = <b>📱 Quel téléphone paie ?</b>

    { $method } demande { $due } à ce téléphone. Veuillez écrire son numéro, par exemple <code>{ $example }</code>.
topup-phone-known = <b>📱 Quel téléphone paie ?</b>

    { $method } demande { $due } à ce téléphone. Choisissez-en un ou écrivez un autre numéro, par exemple <code>{ $example }</code>.
topup-confirm = <b>💳 Recharger avec { $method }</b>

    { $facts }

    { $next }
topup-into = Sur votre solde : <b>{ $amount }</b>
topup-fee-of = Frais ({ $percent } %) : { $fee }
topup-due = À payer : <b>{ $due }</b>
topup-from-phone = Téléphone : { $phone }
topup-lifted = ℹ️ Il manque { $wanted } pour votre commande, et { $method } accepte à partir de { $min }. Le surplus de { $extra } reste sur votre solde.
topup-rounded-missing = ℹ️ Il manque { $wanted } pour votre commande, arrondis à ce que { $method } peut transmettre. Le surplus de { $extra } reste sur votre solde.
topup-rounded = ℹ️ Arrondi depuis { $wanted } à ce que { $method } peut transmettre. Le tout va sur votre solde.
topup-next-phone = Quand vous aurez appuyé sur le bouton, { $method } enverra une demande au téléphone. Confirmez-la avec votre code PIN.
topup-next-page = Quand vous aurez appuyé sur le bouton, vous recevrez un lien vers la page de paiement de { $method }.
topup-next-stars = Quand vous aurez appuyé sur le bouton, une facture apparaîtra dans cette discussion. Payez-la avec vos Stars.
topup-credited = Votre solde est crédité tout seul dès que { $method } annonce l’argent, le plus souvent en moins d’une minute. Vous avez { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
  } pour payer.
topup-demo = 🧪 Cette boutique est une démo : aucun téléphone ne sonne et aucun argent réel ne circule.
button-topup-amount-of = { $amount }
button-topup-missing = 🧾 Ce qui manque : { $amount }
button-topup-phone = 📱 { $phone }
button-topup-pay = ✅ Payer { $due }
button-topup-amount = ✏️ Montant
button-topup-other-phone = 📱 Téléphone
button-topup-method = 💳 Autre moyen
toast-already-paying = Le paiement { $payment } est déjà en route. Rien n’est demandé deux fois.
error-topup-beyond-limits = { $method } accepte de { $min } à { $max } { $currency } à la fois. { $amount } { $currency } ne convient pas ; veuillez choisir un autre montant.
error-phone-unreadable = { $value } n’est pas un numéro de téléphone utilisable. Veuillez l’écrire ainsi : { $example }
error-method-gone = Ce moyen de paiement n’est plus proposé. Veuillez en choisir un autre.
error-payment-goes-on = Le paiement { $payment_id } n’est pas terminé. Veuillez le consulter à nouveau avant de repayer.

payment = <b>{ $title }</b>

    { $facts }

    { $what }
payment-title-created = ⏳ Le paiement { $payment } se prépare
payment-title-pending = ⏳ Le paiement { $payment } vous attend
payment-title-succeeded = ✅ Paiement { $payment } reçu
payment-title-failed = ❌ Le paiement { $payment } n’a pas abouti
payment-title-expired = ⌛ Le paiement { $payment } a expiré
payment-title-review = 🔍 Le paiement { $payment } est en cours de vérification
payment-method = Moyen : { $method }
payment-credited = Sur votre solde : <b>{ $amount }</b>
payment-fee = Frais : { $fee }
payment-fee-included = Dont frais : { $fee }
payment-until = À payer avant : { $at }
payment-at = Heure : { $at }
payment-flag-over = ℹ️ Il est arrivé plus que les { $amount } souhaités. Tout est sur votre solde.
payment-flag-under = ℹ️ Il est arrivé moins que demandé : votre solde a donc reçu moins de { $amount }.
payment-flag-nothing = ℹ️ Il est arrivé moins que les frais de { $fee } : il n’est donc rien resté pour votre solde. Veuillez nous écrire.
payment-flag-late = ℹ️ Il est arrivé après son délai. Il compte quand même.
payment-flag-unasked = ℹ️ Il ne correspondait à aucun de vos paiements ouverts : nous l’avons donc mis sur votre solde.
payment-flag-again = ℹ️ Il a été payé { $count ->
    [one] { $count } fois
   *[other] { $count } fois
  }. Votre solde a tout reçu, { $amount } au total. Écrivez-nous si vous voulez récupérer le surplus.
payment-now-created = Un instant : nous adressons la demande à { $method }.
payment-now-pending = 👉 { $instructions }

    Votre solde est crédité tout seul dès que { $method } annonce l’argent, le plus souvent en moins d’une minute. Ce message changera alors.
payment-now-failed = { $why } Rien n’a été ajouté à votre solde.

    Si l’argent est parti malgré tout, il sera crédité ici dès son arrivée.
payment-now-expired = Personne n’a payé à temps, rien n’a donc été ajouté à votre solde.

    Si vous avez payé au dernier moment, l’argent sera crédité ici dès son arrivée.
payment-now-review = { $method } n’a pas dit clairement si vous avez payé. Une personne s’en occupe : veuillez ne pas payer à nouveau. Vous aurez des nouvelles ici.
payment-now-succeeded = Votre solde : <b>{ $balance }</b>
payment-do-phone = Veuillez confirmer la demande sur votre téléphone.
payment-do-page = Veuillez payer sur la page de paiement.
payment-do-wait = Veuillez patienter un instant.
payment-reason-1 = Le solde du téléphone est trop bas.
payment-reason-1019 = La demande sur le téléphone a expiré.
payment-reason-1032 = La demande a été refusée sur le téléphone.
payment-reason-1037 = Le téléphone n’a pas répondu.
payment-reason-never-started = La demande n’est jamais parvenue au service de paiement.
payment-reason-unreachable = Le service de paiement est resté injoignable.
payment-reason-worth-changed = La valeur d’une Star a changé entre-temps.
payment-reason-no-chat = La facture n’a pas pu être envoyée dans votre discussion.
payment-reason-other = Le service de paiement l’a refusée.
button-open-payment-page = 🔗 Page de paiement
button-try-again = 🔁 Réessayer
button-payment-help = 💬 Aide pour ce paiement
button-copy-payment = 📋 Copier la référence
button-see-payment = 💳 Voir le paiement

receipt-payment = ✅ <b>Paiement { $payment } reçu</b>

    { $facts }

    Votre solde : <b>{ $balance }</b>
receipt-payment-waiting = ✅ <b>Paiement { $payment } reçu</b>

    { $facts }

    Votre solde : <b>{ $balance }</b>
    Ce que vous aviez commencé vous attend toujours.
receipt-reference = Référence : <code>{ $reference }</code>
note-enough-now = ✅ Votre solde suffit maintenant.
note-still-short = ⚠️ L’argent est là, mais il manque encore { $amount }.
note-go-on = ✅ L’argent est là. Vous pouvez reprendre où vous en étiez.
news-payback = ↩️ <b>Le paiement { $payment } a été remboursé</b>

    { $amount } ont quitté votre solde et vous reviennent par { $method }.
    Votre solde : <b>{ $balance }</b>
news-credit = 🎁 <b>{ $amount } ajoutés à votre solde</b>

    La boutique dit : { $reason }
    Votre solde : <b>{ $balance }</b>
news-debit = ➖ <b>{ $amount } retirés de votre solde</b>

    La boutique dit : { $reason }
    Votre solde : <b>{ $balance }</b>
news-refund = ↩️ <b>{ $amount } de la commande { $order } remboursés</b>

    La boutique dit : { $reason }
    Votre solde : <b>{ $balance }</b>
news-stars-unclear = ⭐ Vos Stars sont arrivées, mais nous n’avons pas pu savoir à quoi elles servent. Une personne s’en occupe. L’encaissement est <code>{ $charge }</code>.

wallet = <b>👛 Votre solde</b>

    Vous avez : <b>{ $balance }</b>
    { $held }

    { $lately }
wallet-held = Réservé pour les commandes en cours : { $amount }
wallet-nothing-held = Rien n’est réservé pour des commandes en cours.
wallet-lately = Dernièrement :
    { $lines }
wallet-empty = Rien n’a encore bougé ici. Rechargez, et vous pourrez commander.
history = <b>📜 Votre solde, ligne par ligne</b>
    Solde : <b>{ $balance }</b>

    { $lines }
history-empty = <b>📜 Votre solde, ligne par ligne</b>

    Rien n’a encore bougé ici.
history-end = <b>📜 Votre solde, ligne par ligne</b>

    Il n’y a rien de plus ancien.
history-in = { $at } · <b>+{ $amount }</b> · { $what }
history-out = { $at } · <b>−{ $amount }</b> · { $what }
history-topup = paiement { $number }
history-charge = commande { $number }
history-freed = retour de la commande { $number }
history-refund = remboursement de la commande { $number }
history-merge = de votre autre compte
history-credit = de la boutique
history-debit = retiré par la boutique
history-payback = paiement { $number } remboursé
history-payback-freed = le paiement { $number } n’a finalement pas été remboursé
history-other = autre
payments = <b>💳 Vos paiements</b>

    Appuyez sur l’un d’eux pour tout savoir.
payments-empty = <b>💳 Vos paiements</b>

    Il n’y en a pas ici.
payment-label-pending = ⏳ { $payment } · { $amount } · { $at }
payment-label-succeeded = ✅ { $payment } · { $amount } · { $at }
payment-label-failed = ❌ { $payment } · { $amount } · { $at }
payment-label-expired = ⌛ { $payment } · { $amount } · { $at }
payment-label-review = 🔍 { $payment } · { $amount } · { $at }
button-history = 📜 Historique
button-payments = 💳 Paiements
button-page-only = · { $page } ·
toast-page-only = Page { $page }

paysupport = <b>💬 Aide pour un paiement</b>

    L’argent qui arrive est crédité tout seul, même en retard. Si un paiement prend plus d’une heure ou si quelque chose ne va pas, dites-le-nous : nous répondons de chaque paiement fait ici. L’assistance de Telegram ne peut rien y faire.

    { $which }
paysupport-which = De quel paiement s’agit-il ?
paysupport-none = Vous n’avez pas encore de paiement.
paysupport-payment = <b>💬 Aide pour le paiement { $payment }</b>

    { $advice }

    { $contact }
    Veuillez indiquer ceci : paiement <code>{ $payment }</code> ({ $method }), client <code>{ $customer }</code>.
paysupport-copied = Paiement { $payment } ; client { $customer }
paysupport-pending = Il attend votre argent. Une fois que vous aurez payé, votre solde sera crédité tout seul ; inutile de payer deux fois.
paysupport-succeeded = Il est arrivé et a été crédité. Si le montant est faux ou si vous voulez être remboursé, écrivez-nous.
paysupport-failed = Il n’a pas abouti et rien n’a été crédité. Si l’argent est parti malgré tout, il arrivera ici tout seul ou vous reviendra ; au-delà d’une heure, écrivez-nous.
paysupport-expired = Personne n’a payé à temps. Si vous avez payé au dernier moment, l’argent arrivera ici tout seul ; au-delà d’une heure, écrivez-nous.
paysupport-review = Une personne s’en occupe déjà. Veuillez ne pas payer à nouveau.

## Staff: services, keys, the team and broadcasts

manage-ask = <b>🛍 Modifier un service</b>

    En vente : { $on }. Hors vente : { $off }.

    ✍️ Lequel ? Envoyez son numéro ou des mots de son nom.
manage-found = <b>🔎 Services pour « { $words } »</b>

    Duquel s’agit-il ? Vous pouvez aussi envoyer d’autres mots.
manage-off-sale = <b>⏸ Services hors vente</b>

    Les clients ne les voient pas.
manage-off-sale-none = <b>⏸ Services hors vente</b>

    Il n’y en a aucun : tout est en vente.
button-off-sale = ⏸ Hors vente { $number }
button-service-on = 🟢 { $number } · { $name }
button-service-off = ⏸ { $number } · { $name }

manage-service = <b>{ $number } · { $service }</b>
    { $category } · { $type }

    { $state }
    💰 Tarif : <b>{ $rate }</b>
    { $margin }
    📏 De { $min } à { $max }
    🛟 { $can }
    { $source }
    { $aliases }
manage-on = 🟢 En vente
manage-off = ⏸ Suspendu : pas en vente
manage-vanished = 🚫 Hors vente : son fournisseur ne l’a plus
manage-per-thousand = { $rate } les 1000
manage-per-order = { $rate } par commande
manage-margin = 🏭 Coût : { $cost }, marge : { $margin } ({ $over } au-dessus du coût)
manage-loss = ⚠️ Coût : { $cost }, chaque vente perd donc de l’argent : { $margin } ({ $over } au-dessus du coût)
manage-cost-unknown = 🏭 Coût : son fournisseur ne l’a pas indiqué
manage-by-hand = 🏭 Coût : inconnu, vous livrez vous-mêmes
manage-can-refill = complément
manage-can-cancel = annulation
manage-can-dripfeed = livraison en plusieurs fois
manage-can-nothing = ni complément, ni annulation, ni livraison en plusieurs fois
manage-source = 🚚 De { $provider }, numéro { $theirs } là-bas
manage-source-hand = 🙌 Livré à la main
manage-aliases = 🏷 Aussi appelé : { $names }
manage-aliases-none = 🏷 Aucun autre nom
button-pause = ⏸ Suspendre
button-resume-sale = ▶️ Mettre en vente
button-set-rate = 💰 Fixer le tarif
button-set-markup = 📈 Fixer la majoration
button-add-alias = 🏷 Ajouter un nom
button-remove-alias = 🏷 Retirer un nom
button-as-customer = 👁 Vue client

manage-ask-rate = <b>💰 Nouveau tarif pour { $number } · { $service }</b>

    Maintenant : { $rate }
    { $margin }

    ✍️ Envoyez le nouveau tarif, par exemple 1.25.
manage-ask-markup = <b>📈 Majoration pour { $number } · { $service }</b>

    Maintenant : { $rate }
    { $margin }

    ✍️ Envoyez le pourcentage au-dessus du coût, par exemple 50 ou 12.5.
manage-ask-alias = <b>🏷 Autre nom pour { $number } · { $service }</b>

    ✍️ Envoyez un nom sous lequel les clients peuvent le commander, par exemple comme ils le disent.
manage-aliases-ask = <b>🏷 Noms de { $number } · { $service }</b>

    Lequel part ?

manage-title-pause = ⏸ Suspendre { $number } · { $service }
manage-title-resume = ▶️ Mettre { $number } · { $service } en vente
manage-title-rate = 💰 Nouveau tarif pour { $number } · { $service }
manage-title-markup = 📈 Nouvelle majoration pour { $number } · { $service }
manage-title-alias = 🏷 Autre nom pour { $number } · { $service }
manage-title-unalias = 🏷 Un nom de moins pour { $number } · { $service }
manage-old-new = Maintenant : { $old }
    Ensuite : <b>{ $new }</b>
manage-change-rate = Maintenant : { $old }
    Ensuite : <b>{ $new }</b>
    { $margin }
manage-change-markup = Maintenant : { $old }
    Ensuite : <b>{ $new }</b>, soit { $over } au-dessus du coût
    { $margin }
manage-change-alias = Aussi appelé maintenant : { $names }
    Nouveau : <b>{ $name }</b>
manage-change-unalias = Aussi appelé maintenant : { $names }
    Retiré : <b>{ $name }</b>
manage-why = <b>{ $title }</b>

    { $change }

    ✍️ Pourquoi ? Choisissez un motif ou écrivez-le. Il reste dans le journal.
manage-confirm = <b>{ $title } ?</b>

    { $change }

    { $consequence }
    📝 Motif : { $reason }
manage-then-pause = 👉 Les clients ne le trouvent plus et les devis ouverts sont refusés. Les commandes déjà passées continuent.
manage-then-resume = 👉 Les clients peuvent le commander aussitôt.
manage-then-rate = 👉 Valable aussitôt : les clients qui ont un devis ouvert sont consultés à nouveau. Les commandes passées gardent leur prix.
manage-then-markup = 👉 Valable aussitôt : les clients qui ont un devis ouvert sont consultés à nouveau. Les commandes passées gardent leur prix.
manage-then-alias = 👉 Qui commande « { $name } », dans la discussion ou par l’API, reçoit ce service.
manage-then-unalias = 👉 Les commandes de « { $name } », dans la discussion ou par l’API, ne sont plus comprises.
manage-then-sync = 🔄 La prochaine synchronisation avec { $provider } fixera de nouveau le tarif selon sa majoration.
button-yes-pause = ⏸ Oui, suspendre
button-yes-resume = ▶️ Oui, mettre en vente
button-yes-rate = ✅ Oui, fixer ce tarif
button-yes-markup = ✅ Oui, cette majoration
button-yes-alias = ✅ Oui, ajouter ce nom
button-yes-unalias = 🏷 Oui, retirer ce nom
manage-done-pause = Le service { $number } est suspendu.
manage-done-resume = Le service { $number } est en vente.
manage-done-rate = Le service { $number } coûte maintenant { $rate }.
manage-done-markup = Le service { $number } coûte maintenant { $rate }.
manage-done-alias = Le service { $number } s’appelle maintenant aussi « { $name } ».
manage-done-unalias = Le service { $number } ne s’appelle plus « { $name } ».
note-manage-done = ✅ { $done }
toast-manage-done = C’est déjà fait : { $done }
note-manage-changed = 🔄 Le service a changé entre-temps, rien n’a donc été fait. Voici où il en est.
error-alias-known = Ce service s’appelle déjà « { $value } ».
error-rate-as-it-is = C’est déjà le tarif : { $value }
reason-provider-trouble = Souci fournisseur
reason-complaints = Réclamations
reason-no-demand = Personne ne le demande
reason-works-again = Il marche à nouveau
reason-cost-changed = Le coût a changé
reason-competition = Concurrence
reason-customers-say-so = Les clients disent ainsi

keys = <b>🔑 Clés API</b>

    { $lines }
keys-none = <b>🔑 Clés API</b>

    Il n’y en a pas encore. Une clé permet à un créateur de chatbots de commander par l’API.
keys-line = { $mark } <b>Clé { $number }</b> · { $owner } · <code>{ $hint }…</code>
    { $scopes } · { $used }
keys-house = la boutique
keys-partner = { $name }
button-key = Clé { $number } · { $owner }
button-new-key = ➕ Nouvelle clé
scope-all = peut tout faire
scope-read = voit services, prix et commandes
scope-order = passe des commandes
scope-topup = recharge des soldes
key-used = dernier usage : { $at }
key-unused = jamais utilisée
key-valid = 🟢 Valable
key-valid-until = 🟢 Valable jusqu’au { $at }
key-expired = ⛔ Expirée : { $at }
key-revoked = ⛔ Révoquée : { $at }
key = <b>🔑 Clé { $number } · { $owner }</b>

    { $state }
    Commence par : <code>{ $hint }</code>
    Droits : { $scopes }
    Créée : { $created }
    Usage : { $used }
button-revoke = ⛔ Révoquer
key-why = <b>⛔ Révoquer la clé { $number } ({ $owner })</b>

    Commence par : <code>{ $hint }</code>
    Usage : { $used }

    ✍️ Pourquoi ? Choisissez un motif ou écrivez-le. Il reste dans le journal.
key-revoke = <b>⛔ Révoquer la clé { $number } ({ $owner }) ?</b>

    Commence par : <code>{ $hint }</code>
    Usage : { $used }

    { $consequence }
    📝 Motif : { $reason }
key-then-revoked = 👉 Tout ce qui l’utilise s’arrête en 5 secondes, pour de bon. Une clé ne peut pas être rétablie ; on peut en créer une nouvelle.
button-yes-revoke = ⛔ Oui, révoquer la clé { $number }
note-key-revoked = ⛔ La clé { $number } ({ $owner }) est révoquée.
toast-key-revoked = La clé { $number } est déjà révoquée.
key-owner = <b>🔑 Nouvelle clé : pour qui ?</b>

    ✍️ Envoyez le nom du partenaire, nouveau ou connu, ou choisissez ci-dessous. Les clients venus par la clé d’un partenaire sont à ce partenaire.
button-key-house = 🏠 La boutique elle-même
key-terms = <b>🔑 Nouvelle clé pour : { $owner }</b>

    { $who }

    Que peut-elle faire ? Appuyez pour changer.
key-terms-house = Elle sert les mêmes clients que ce bot.
key-terms-new = « { $name } » est un nouveau partenaire, créé avec cette clé.
key-terms-partner = Ce partenaire a déjà { $count ->
    [one] { $count } clé
   *[other] { $count } clés
  }.
button-scope-on-read = ☑️ Voir services et commandes
button-scope-off-read = ⬜ Voir services et commandes
button-scope-on-order = ☑️ Passer commande
button-scope-off-order = ⬜ Passer commande
button-scope-on-topup = ☑️ Recharger des soldes
button-scope-off-topup = ⬜ Recharger des soldes
button-make-key = 🔑 Créer la clé
key-once = <b>🔑 Clé { $number } · { $owner }</b>

    <code>{ $key }</code>

    { $where }
    ⚠️ Copiez-la maintenant. Ce message s’efface tout seul dans { $seconds } secondes, et personne ne pourra remontrer la clé. Qui la détient peut dépenser l’argent de ses clients.
key-where = Adresse : <code>{ $url }/api.php</code>
button-copy-key = 📋 Copier la clé
toast-key-made = La clé { $number } est déjà créée. Elle figure dans le message ci-dessus.
error-scope-needed = Une clé doit permettre quelque chose. Veuillez choisir au moins un droit.
error-invalid-partner-name = Le nom d’un partenaire a entre 1 et { $most } caractères et n’est pas « house ». Veuillez en envoyer un autre.
error-key-not-found = Cette clé n’existe pas ou est déjà révoquée.
error-partner-not-found = Ce partenaire n’existe pas.
reason-leaked = Elle a fuité
reason-unused = Elle ne sert plus
reason-replaced = Une autre la remplace

team = <b>👥 Qui tient la boutique</b>

    { $lines }
team-line = <b>{ $name }</b> · { $role } · <code>{ $id }</code>
team-line-fixed = <b>{ $name }</b> · { $role } · <code>{ $id }</code> · par la configuration
button-member = { $name }
button-hire = ➕ Donner un accès
role-owner = propriétaire
role-manager = gestionnaire
role-support = assistance
role-none = hors de l’équipe
role-may-owner = 👑 <b>Propriétaire</b> : tout, y compris les clés et l’équipe.
role-may-manager = 🛠 <b>Gestionnaire</b> : aussi les soldes, services et diffusions.
role-may-support = 💬 <b>Assistance</b> : trouve commandes et clients, et voit où ils en sont.
member = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    Depuis : { $at }, accès donné par { $by }
member-self = <b>👤 { $name } : c’est vous</b>
    <code>{ $id }</code>

    { $may }
    Depuis : { $at }, accès donné par { $by }

    Un autre propriétaire peut changer votre rôle.
member-fixed = <b>👤 { $name }</b>
    <code>{ $id }</code>

    { $may }
    La configuration de la boutique désigne ce propriétaire : cela ne se change que là.
button-other-role = 🔁 Autre rôle
button-dismiss = 🚪 Retirer
team-hire = <b>➕ Donner un accès</b>

    ✍️ Envoyez le @nom de la personne si elle a ouvert @{ $shop }, sinon son numéro Telegram.
team-choose = <b>👤 { $name }</b>
    <code>{ $id }</code>

    Dans quel rôle ?

    { $lines }
team-choose-other = <b>👤 { $name }</b>
    <code>{ $id }</code>

    Maintenant : { $role }. Quel rôle à la place ?

    { $lines }
button-role-owner = 👑 Propriétaire
button-role-manager = 🛠 Gestionnaire
button-role-support = 💬 Assistance
team-title-hire = 👤 Un rôle pour { $name }
team-title-dismiss = 🚪 Retirer { $name }
team-why = <b>{ $title }</b>
    <code>{ $id }</code>

    Maintenant : { $old }
    Ensuite : <b>{ $new }</b>

    ✍️ Pourquoi ? Choisissez un motif ou écrivez-le. Il reste dans le journal.
team-confirm = <b>{ $title } ?</b>
    <code>{ $id }</code>

    Maintenant : { $old }
    Ensuite : <b>{ $new }</b>

    { $consequence }
    📝 Motif : { $reason }
team-then-dismissed = 👉 Dès la prochaine étape, tout ce qui est réservé à l’équipe est fermé à cette personne. En tant que client, rien ne change.
button-yes-hire = ✅ Oui, donner ce rôle
button-yes-dismiss = 🚪 Oui, retirer
note-hired = ✅ { $name } a maintenant le rôle : { $role }.
note-dismissed = 🚪 { $name } ne fait plus partie de l’équipe.
toast-hired = { $name } a déjà le rôle : { $role }.
toast-dismissed = { $name } ne fait déjà plus partie de l’équipe.
team-you-hired = 👥 <b>Vous faites maintenant partie de l’équipe de { $shop }. Votre rôle : { $role }</b>

    La Gestion montre ce qui vous attend, et le menu à côté du champ de texte liste ce que vous pouvez faire.
team-you-dismissed = 👋 Vous ne faites plus partie de l’équipe de { $shop }. Votre propre solde et vos commandes restent inchangés.
error-own-role = C’est votre propre rôle. Veuillez demander à un autre propriétaire de le changer.
error-owner-by-settings = La configuration de la boutique désigne ce propriétaire. Veuillez le changer là.
error-role-as-it-is = Cette personne a déjà ce rôle.
error-invalid-role = Ce rôle n’existe pas.
error-person-unknown = Je ne connais pas { $name } : cette personne doit d’abord ouvrir le bot. Veuillez plutôt envoyer son numéro Telegram.
reason-joins-us = Rejoint l’équipe
reason-other-duties = Autres tâches
reason-left-us = A quitté l’équipe

announcement = { $text }
broadcast-write-first = <b>📣 Écrire aux clients</b>

    ✍️ Envoyez-moi le message tel qu’il doit être. Vous le verrez avant tout envoi.
broadcast-write = <b>📣 Écrire aux clients</b>

    ✍️ Envoyez-moi le message tel qu’il doit être. Vous le verrez avant tout envoi.

    <b>Dernières diffusions</b>
    { $lines }
broadcast-line = <b>{ $broadcast }</b> · { $at } · { $state } · { $sent } sur { $total }
    <i>{ $beginning }</i>
broadcast-is-sending = en cours
broadcast-is-stopped = arrêtée
broadcast-is-done = terminée
button-broadcast-open = 📣 Diffusion { $broadcast } en cours
audience-all = tout le monde
audience-language = qui parle { $language }
broadcast-draft = <b>📣 Voici ce que cela donnera</b>

    <blockquote>{ $text }</blockquote>

    👥 Pour { $audience } : { $count ->
    [one] { $count } discussion
   *[other] { $count } discussions
  }. Exceptés : qui a coupé les messages et qui a bloqué le bot.
    ✍️ Envoyez un autre texte pour le remplacer.
broadcast-draft-nobody = <b>📣 Voici ce que cela donnera</b>

    <blockquote>{ $text }</blockquote>

    👥 Pour { $audience } : personne pour le moment. Veuillez choisir à qui l’adresser.
button-broadcast-audience = 👥 Pour qui ?
button-broadcast-test = 🧪 Me l’envoyer
button-broadcast-anew = ✍️ Réécrire
button-broadcast-next = 📣 Envoyer à { $count ->
    [one] { $count } discussion
   *[other] { $count } discussions
  }…
note-broadcast-rewritten = ✍️ Remplacé.
toast-broadcast-tested = Il est ci-dessus, tel que les clients le reçoivent.
toast-broadcast-dropped = Abandonné. Rien n’a été envoyé.
broadcast-audience = <b>👥 Pour qui est-ce ?</b>

    Maintenant : { $audience }.
button-audience-all = 🌍 Tout le monde · { $number }
button-audience = { $language } · { $number }
broadcast-confirm = <b>📣 L’envoyer à { $count ->
    [one] { $count } discussion
   *[other] { $count } discussions
  } ?</b>

    Pour { $audience }.
    <i>{ $beginning }</i>

    👉 Le départ est immédiat, une vingtaine par seconde. Vous pouvez l’arrêter, mais ce qui est envoyé ne se reprend pas.
button-broadcast-send = 📣 Oui, à { $count ->
    [one] { $count } discussion
   *[other] { $count } discussions
  }
toast-broadcast-begun = La diffusion { $broadcast } a déjà commencé. Elle n’est pas envoyée deux fois.
broadcast-sending = <b>📣 La diffusion { $broadcast } est en cours</b>

    { $bar } { $percent }
    Envoyés : { $sent }. Échoués : { $failed }. Sur : { $total }.

    Pour { $audience }.
    <i>{ $beginning }</i>
broadcast-done = <b>✅ La diffusion { $broadcast } est terminée</b>

    Envoyés : { $sent }. Échoués : { $failed }. Sur : { $total }.

    Pour { $audience }.
    <i>{ $beginning }</i>
broadcast-stopped = <b>✋ La diffusion { $broadcast } a été arrêtée</b>

    { $bar } { $percent }
    Envoyés : { $sent }. Échoués : { $failed }. Sur : { $total }.

    Pour { $audience }.
    <i>{ $beginning }</i>
button-broadcast-stop = ✋ Arrêter
button-broadcast-new = 📣 Nouveau message
button-broadcast-see = 📣 La voir
broadcast-stop = <b>✋ Arrêter la diffusion { $broadcast } ?</b>

    Jusqu’ici : { $sent } sur { $total }.

    👉 Qui ne l’a pas encore reçue ne la recevra pas. On ne peut pas la reprendre.
button-broadcast-stop-yes = ✋ Oui, l’arrêter
button-broadcast-stop-no = La laisser continuer
toast-broadcast-stopped = Arrêtée.
news-broadcast-done = ✅ <b>La diffusion { $broadcast } est terminée</b>
    Envoyés : { $sent }. Échoués : { $failed }. Sur : { $total }.
error-announcement-too-long = C’est trop long : { $length } caractères, alors que { $most } au plus tiennent. Veuillez raccourcir.
error-broadcast-nobody = Il n’y a personne à qui l’envoyer. Veuillez choisir à qui l’adresser.

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
quote-was = <s>{ $was }</s>


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
