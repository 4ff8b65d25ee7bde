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
invoice-title = Recharge de { $amount }
invoice-description = { $stars } Stars ajoutent { $amount } à votre solde chez { $shop }.
invoice-description-order = { $stars } Stars ajoutent { $amount } à votre solde chez { $shop }, ce qui paie votre commande { $order }. Ce qui reste demeure sur votre solde.
instructions-pay-invoice = Veuillez appuyer sur Payer dans la facture de votre discussion : { $amount } en Telegram Stars.
instructions-confirm-on-phone = Veuillez confirmer le paiement de { $amount } sur votre téléphone { $phone }.

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
error-quantity-out-of-range = { $service } : le champ { $field } doit être compris entre { $min } et { $max }. Vous avez demandé { $quantity }.
error-invalid-number = Le champ { $field } doit être un nombre entier entre { $min } et { $max }. Vous avez écrit : { $value }
error-invalid-amount = Le montant doit être un nombre comme 5 ou 12.50. Veuillez n’écrire que des chiffres.
error-amount-out-of-range = { $method } accepte les montants de { $min } à { $max } avec { $decimals } décimales au maximum. Veuillez choisir un autre montant.
error-amount-not-carried = { $method } n’accepte que des multiples de { $unit }. Veuillez choisir { $carried } au lieu de { $amount }.
error-amount-too-large = C’est plus que ce qui peut être traité en une fois. Veuillez choisir un nombre plus petit.
error-too-many-decimals = { $value } a trop de décimales : { $decimals } au maximum. Veuillez arrondir.
error-invalid-currency = Cette devise n’est pas connue.
error-invalid-link = « { $value } » ne convient pas à { $service }. Veuillez envoyer un lien comme { $example }
error-too-many-lines = Le champ { $field } doit contenir au moins une ligne et au plus { $most }. Vous en avez envoyé { $value }.
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
error-insufficient-balance = Votre solde de { $balance } ne suffit pas : cela coûte { $price }. Veuillez recharger { $shortfall } et réessayer.
error-forbidden = Cela n’est pas autorisé.
error-scope-missing = Cette clé API ne permet pas cela : il lui manque le droit « { $scope } ». Veuillez demander à la boutique une clé qui l’a.
error-customer-blocked = Ce compte est bloqué. Veuillez contacter la boutique.
error-phone-linked-already = Votre compte a déjà le téléphone { $phone_number }. Veuillez contacter la boutique si votre numéro a changé.
error-wallet-not-empty = Il y a encore { $balance } sur votre solde. Veuillez les utiliser ou demander d’abord leur remboursement à la boutique.
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
error-refund-too-large = Cette commande peut être remboursée de { $max } au maximum. Vous avez écrit : { $value }
error-invalid-user-id = { $value } n’est pas le numéro d’une personne dans Telegram. Veuillez envoyer le numéro, pas le nom.
error-staff-not-found = Personne dans l’équipe n’a le numéro { $user_id }.
error-last-owner = C’est le dernier propriétaire. Veuillez d’abord en nommer un autre.
error-claim-over = Cette boutique a déjà un propriétaire. Veuillez lui demander un accès.
error-claim-wrong = Ce lien n’est pas valable. Veuillez utiliser le plus récent que la boutique a affiché.
error-claim-expired = Ce lien a plus d’un jour. Veuillez redémarrer la boutique : elle en affiche un nouveau.
error-invalid-markup = La majoration doit être un pourcentage entre -99 et 10000.
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
error-maintenance = La boutique est fermée un court moment. Rien de ce que vous avez commencé n’est perdu. « { $message } »
error-maintenance-blank = La boutique est fermée un court moment. Vous pouvez regarder ; revenez plus tard pour commander et recharger. Rien de ce que vous avez commencé n’est perdu.
error-shop-closed-already = La boutique est déjà fermée.
error-shop-open-already = La boutique est déjà ouverte.
error-closing-message-too-long = Le message compte { $length } caractères ; { $most } au plus peuvent être affichés. Écrivez-en un plus court.
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
command-maintenance = Fermer la boutique un moment, ou l’ouvrir
command-export = Commandes, paiements ou clients en fichier

## Words that stand everywhere

button-back = ‹ Retour
button-home = 🏠 Accueil
button-cancel = Annuler
button-resume = ▶️ Reprendre
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
closed = 🔧 <b>Nous sommes fermés un court moment.</b> « { $message } »
    Vous pouvez regarder, et les commandes en cours continuent.
closed-blank = 🔧 <b>Nous sommes fermés un court moment.</b>
    Vous pouvez regarder, et les commandes en cours continuent.
closed-for-customers = 🔧 <b>La boutique est fermée aux clients</b> depuis { $since }, par { $who }.
    Ils lisent : « { $message } »
    L’équipe peut encore commander.
closed-for-customers-blank = 🔧 <b>La boutique est fermée aux clients</b> depuis { $since }, par { $who }.
    L’équipe peut encore commander.

note-refused = ⚠️ { $why }
note-canceled = Annulé. Rien n’a été commandé ni payé.
note-edited = ✏️ Je ne peux pas suivre les modifications d’un ancien message. Veuillez l’envoyer à nouveau.
note-words-only = Je ne sais lire que le texte et les boutons. Veuillez écrire avec des mots ou utiliser les boutons ci-dessous.
note-unknown-command = Le bot ne connaît pas cette commande. Le menu à côté du champ de texte les montre toutes.
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
button-older = Plus ancien ›
button-newer = ‹ Plus récent
button-earlier = ‹ Avant
button-later = Après ›
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
button-again = 🔁 Commander à nouveau
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
news-orders = 📦 <b>Du nouveau pour { $count ->
    [one] { $count } commande
   *[other] { $count } commandes
  }</b>

    { $parts }
news-orders-line = { $mark } <b>{ $order }</b> · { $quantity } × { $service } · { $state }
news-orders-more = … et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
  }
news-orders-back = ↩️ En tout, { $amount } sont revenus sur votre solde. Votre solde : <b>{ $balance }</b>

settings = <b>⚙️ Réglages</b>

    🌐 Langue : { $name }
    { $news }
    { $phone }

    🎁 Votre lien d’invitation : <code>{ $link }</code>
    { $came }
settings-news-on = 🔔 Messages sur les commandes : activés
settings-news-off = 🔕 Messages sur les commandes : désactivés. Si de l’argent vous revient, vous le saurez quand même.
settings-phone = 📱 Téléphone : { $phone }
settings-no-phone = 📱 Téléphone : non partagé
settings-came = { $count ->
    [0] Personne n’est encore venu par ce lien.
    [one] Une personne est venue par ce lien.
   *[other] { $count } personnes sont venues par ce lien.
  }
button-mute = 🔕 Couper les messages
button-unmute = 🔔 Activer les messages
button-copy-invitation = 🎁 Copier l’invitation
button-privacy = 🔒 Confidentialité
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

terms = <b>📜 { $shop } : les règles</b>

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
topup-fee = Frais : { $percent } en plus
topup-no-fee = Sans frais
topup-star-worth = 1 ⭐ = { $worth }
topup-which = Comment souhaitez-vous payer ?
topup-amount = <b>💳 Recharger avec { $method }</b>

    { $parts }
topup-how-much = Choisissez un montant ou écrivez-en un, par exemple <code>{ $example }</code>.
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
topup-fee-of = Frais ({ $percent }) : { $fee }
topup-due = À payer : <b>{ $due }</b>
topup-from-phone = Téléphone : { $phone }
topup-lifted = ℹ️ Il manque { $wanted } pour votre commande, et { $method } accepte à partir de { $min }. Le surplus de { $extra } reste sur votre solde.
topup-rounded-missing = ℹ️ Il manque { $wanted } pour votre commande, arrondis à un montant que { $method } accepte. Le surplus de { $extra } reste sur votre solde.
topup-rounded = ℹ️ Arrondi de { $wanted } à un montant que { $method } accepte. Le tout va sur votre solde.
topup-next-phone = Quand vous aurez appuyé sur le bouton, { $method } enverra une demande au téléphone. Confirmez-la avec votre code PIN.
topup-next-page = Quand vous aurez appuyé sur le bouton, vous recevrez un lien vers la page de paiement de { $method }.
topup-next-stars = Quand vous aurez appuyé sur le bouton, une facture apparaîtra dans cette discussion. Payez-la avec vos Stars.
topup-credited = Votre solde est crédité tout seul dès que { $method } confirme le paiement, le plus souvent en moins d’une minute. Vous avez { $count ->
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
error-topup-beyond-limits = { $method } accepte de { $min } à { $max } à la fois. { $amount } ne convient pas ; veuillez choisir un autre montant.
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
payment-paid = Payé : { $due }
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

    Votre solde est crédité tout seul dès que { $method } confirme le paiement, le plus souvent en moins d’une minute. Ce message changera alors.
payment-now-failed = { $why } Rien n’a été ajouté à votre solde.

    Si l’argent est parti malgré tout, il sera crédité ici dès son arrivée.
payment-now-expired = Personne n’a payé à temps, rien n’a donc été ajouté à votre solde.

    Si vous avez payé au dernier moment, l’argent sera crédité ici dès son arrivée.
payment-now-review = { $method } n’a pas dit clairement si vous avez payé. Une personne s’en occupe : veuillez ne pas payer à nouveau. Vous aurez des nouvelles ici.
payment-now-succeeded = Votre solde : <b>{ $balance }</b>
payment-do-phone = Veuillez confirmer la demande sur votre téléphone.
payment-do-page = Veuillez payer sur la page de paiement.
payment-do-invoice = Veuillez payer la facture dans cette discussion. Si vous n’en voyez pas, attendez un instant, puis recommencez.
payment-do-wait = Veuillez patienter un instant.
payment-reason-1 = Le solde du téléphone est trop bas.
payment-reason-1019 = La demande sur le téléphone a expiré.
payment-reason-1032 = La demande a été refusée sur le téléphone.
payment-reason-1037 = Le téléphone n’a pas répondu.
payment-reason-never-started = La demande n’est jamais parvenue au service de paiement.
payment-reason-unreachable = Le service de paiement est resté injoignable.
payment-reason-worth-changed = La valeur d’une Star a changé entre-temps.
payment-reason-busy = Telegram est trop occupé pour le moment.
payment-reason-no-chat = La facture n’a pas pu être envoyée dans votre discussion.
payment-reason-other = Le service de paiement l’a refusée.
checkout-busy = La boutique n’a pas pu répondre à temps. Rien n’a été débité ; veuillez appuyer encore une fois sur Payer.
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
    { $can }
    { $source }
    { $aliases }
manage-on = 🟢 En vente
manage-off = ⏸ Suspendu : pas en vente
manage-vanished = 🚫 Hors vente : son fournisseur ne l’a plus
manage-per-thousand = { $rate } les 1000
manage-per-order = { $rate } par commande
manage-margin = 🏭 Coût : { $cost }, marge : { $margin } ({ $over } au-dessus du coût)
manage-loss = ⚠️ Coût : { $cost }, chaque vente perd donc { $margin } ({ $over } en dessous du coût)
manage-cost-unknown = 🏭 Coût : son fournisseur ne l’a pas indiqué
manage-by-hand = 🏭 Coût : inconnu, c’est votre équipe qui livre
manage-can-refill = complément
manage-can-cancel = annulation
manage-can-dripfeed = livraison en plusieurs fois
manage-can = 🛟 Possible : { $can }
manage-can-nothing = 🛟 Ni complément, ni annulation, ni livraison en plusieurs fois
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
reason-customers-say-so = Les clients disent cela

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
button-yes-revoke = ⛔ Oui, révoquer { $number }
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
button-scope-on-read = ☑️ Voir prix et commandes
button-scope-off-read = ⬜ Voir prix et commandes
button-scope-on-order = ☑️ Passer commande
button-scope-off-order = ⬜ Passer commande
button-scope-on-topup = ☑️ Recharger des soldes
button-scope-off-topup = ⬜ Recharger des soldes
button-make-key = 🔑 Créer la clé
key-once = <b>🔑 Clé { $number } · { $owner }</b>

    <code>{ $secret }</code>

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
toast-dismissed = { $name } ne fait plus partie de l’équipe.
team-you-hired = 👥 <b>Vous faites maintenant partie de l’équipe de la boutique { $shop }. Votre rôle : { $role }</b>

    La Gestion montre ce qui vous attend, et le menu à côté du champ de texte liste ce que vous pouvez faire.
team-you-dismissed = 👋 Vous ne faites plus partie de l’équipe de la boutique { $shop }. Votre propre solde et vos commandes restent inchangés.
error-own-role = C’est votre propre rôle. Veuillez demander à un autre propriétaire de le changer.
error-owner-by-settings = La configuration de la boutique désigne ce propriétaire. Veuillez le changer là.
error-role-as-it-is = Cette personne a déjà ce rôle.
error-invalid-role = Ce rôle n’existe pas.
error-person-unknown = Je ne connais pas { $name } : cette personne doit d’abord ouvrir le bot. Veuillez plutôt envoyer son numéro Telegram.
reason-joins-us = Rejoint l’équipe
reason-other-duties = Autres tâches
reason-left-us = A quitté l’équipe

closing-why-close = <b>🔧 Fermer la boutique un moment ?</b>

    Les clients peuvent regarder, mais ni commander ni recharger, dans le chat comme par l’API. Les commandes en cours continuent, et les paiements déjà commencés sont crédités. L’équipe peut toujours tout faire.

    Pourquoi ? Choisissez une raison ou écrivez la vôtre. Elle reste dans le journal ; les clients ne la lisent pas.
closing-why-open = <b>🔓 Rouvrir la boutique ?</b>

    Pourquoi ? Choisissez une raison ou écrivez la vôtre. Elle reste dans le journal.
closing-message = <b>🔧 Que lisent les clients ?</b>

    ✍️ Envoyez-moi quelques mots, comme « De retour à 18 h » ; { $most } caractères au plus. Ils sont affichés tels quels, dans toutes les langues.
button-no-message = Fermer sans message
closing-confirm-close = <b>🔧 Fermer la boutique aux clients ?</b>

    Qui veut commander ou recharger lit :
    <i>{ $told }</i>

    📝 { $reason }
closing-confirm-open = <b>🔓 Ouvrir la boutique aux clients ?</b>

    Ils peuvent aussitôt commander et recharger.
    📝 { $reason }
button-yes-close = 🔧 Oui, fermer la boutique
button-yes-open = 🔓 Oui, ouvrir la boutique
closing-done-close = 🔧 La boutique est fermée aux clients.
closing-done-open = 🔓 La boutique est de nouveau ouverte.

export-ask = <b>📄 Exporter en CSV</b>

    Un fichier pour tableurs, le plus récent d’abord, avec { $most } lignes au plus. Que voulez-vous ?
export-orders = Commandes
export-payments = Paiements
export-customers = Clients
export-when = <b>📄 { $what }</b>

    De quelle période ? { $of }

    Les jours commencent à minuit ({ $zone }).
export-of-orders = C’est la date de la commande qui compte.
export-of-payments = C’est la date de la demande qui compte.
export-of-customers = Ceux qui sont arrivés pendant cette période, avec leur solde actuel.
period-today = Aujourd’hui
period-week = 7 derniers jours
period-thirty = 30 derniers jours
period-month = Ce mois-ci
period-before = Le mois dernier
period-all = Tout
export-ready = 📄 <b>{ $what }</b> · { $period }
    Lignes : { $number }
export-ready-part = 📄 <b>{ $what }</b> · { $period }
    Voici les { $number } lignes les plus récentes ; il y en a d’autres. Choisissez une période plus courte pour le reste.
export-failed = 📄 <b>{ $what }</b> · { $period }
    Le fichier n’a pas pu être écrit. Réessayez plus tard.

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
audience-language = les discussions en { $language }
broadcast-draft = <b>📣 Voici ce que cela donnera</b>

    <blockquote>{ $text }</blockquote>

    👥 Pour { $audience } : { $count ->
    [one] { $count } discussion
   *[other] { $count } discussions
  }. Sauf ceux qui ont coupé les messages ou bloqué le bot.
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
button-order = 🛒 Commander
button-price = 🧮 Prix
button-favourite = ☆ Mettre en favori
button-unfavourite = ⭐ Retirer des favoris
button-share = 🔗 Partager le lien
button-send-on = 📤 Envoyer à un ami
button-order-number = 📦 Commande { $order }
button-service-page = ℹ️ Service
toast-favourite = Il est maintenant dans vos favoris.
toast-unfavourite = Il n’est plus dans vos favoris.

categories = <b>🛍 Services</b>

    Choisissez une catégorie ou écrivez ce que vous cherchez : <i>likes insta</i>
categories-none = <b>🛍 Services</b>

    Rien n’est en vente pour le moment. Revenez un peu plus tard.
category = <b>{ $name }</b>

    { $about }
category-none = <b>{ $name }</b>

    Il ne reste rien dans cette catégorie. Veuillez en choisir une autre.
goods-rates = Les prix sont pour 1000.
goods-rates-mixed = Les prix sont pour 1000 ; les forfaits coûtent ce qui est indiqué.
goods-rates-package = Les prix sont pour le forfait entier.
goods-line = { $number }. { $name }

favourites = <b>⭐ Favoris</b>

    { $parts }
favourites-none = <b>⭐ Favoris</b>

    { $parts }
favourites-how = Rien ici pour l’instant. Ouvrez un service qui vous plaît et appuyez sur « Mettre en favori » : vous le retrouverez ici.
favourites-gone = { $count ->
    [one] { $count } d’entre eux n’est pas en vente pour le moment.
   *[other] { $count } d’entre eux ne sont pas en vente pour le moment.
  }

service = { $parts }
service-title = <b>{ $name }</b>
    { $category } · n° { $number }
service-rate = 💵 <b>{ $rate }</b> les 1000
service-rate-package = 💵 <b>{ $rate }</b> le forfait
discount = 🏷 Au lieu de <s>{ $public }</s> : vous économisez <b>{ $saved }</b>
service-range = 🔢 De { $min } à { $max } par commande
service-range-posts = 🔢 De { $min } à { $max } par publication
service-by-post = 📝 Les nouvelles publications d’un profil les reçoivent toutes seules
service-by-line = 📝 Vous envoyez les textes, un par ligne ; chaque ligne compte pour un
service-time = ⏱ En moyenne : { $time }
span-from-to = { $least }–{ $most }
span-seconds = { $count ->
    [one] { $number } seconde
   *[other] { $number } secondes
  }
span-minutes = { $count ->
    [one] { $number } minute
   *[other] { $number } minutes
  }
span-hours = { $count ->
    [one] { $number } heure
   *[other] { $number } heures
  }
span-days = { $count ->
    [one] { $number } jour
   *[other] { $number } jours
  }
span-weeks = { $count ->
    [one] { $number } semaine
   *[other] { $number } semaines
  }
service-refill = ♻️ Ce qui baisse peut être complété
service-no-refill = ➖ Pas de complément si les chiffres baissent
service-cancel = ✋ Annulable en cours de route
service-no-cancel = ➖ Plus annulable une fois démarré
service-dripfeed = 💧 Livrable en plusieurs fois, étalé dans le temps
service-example = Par exemple : { $quantity } coûtent <b>{ $total }</b>
service-about = <i>{ $about }</i>
service-gone = <b>{ $name }</b>

    😔 Ce service n’est plus en vente. Voici les plus proches :
service-gone-blank = <b>{ $name }</b>

    😔 Ce service n’est plus en vente. Veuillez en choisir un autre.
error-service-gone = Ce service n’est plus en vente. Veuillez en choisir un autre.
error-catalogue-changed = Les services ont changé entre-temps. Veuillez choisir à nouveau.

search = <b>🔎 Rechercher</b>

    Que cherchez-vous ? Écrivez quelques mots, par exemple <i>likes insta</i>, ou le numéro d’un service.
button-seek = ⌨️ Chercher en tapant
search-found = <b>🔎 { $words }</b>
    { $count ->
        [one] { $count } service correspond.
       *[other] { $count } services correspondent.
    } { $about }
search-near = <b>🔎 { $words }</b>

    Je n’ai trouvé aucun service pour cela. Voici les plus proches :
search-none = <b>🔎 { $words }</b>

    Je n’ai rien trouvé pour cela. Veuillez essayer d’autres mots ou parcourir les services.
search-link = <b>🔗 Que voulez-vous pour votre lien ?</b>
    <code>{ $link }</code>

    { $about }
search-link-none = <b>🔗 Votre lien</b>
    <code>{ $link }</code>

    Je n’ai pas de service pour les liens de ce site. Veuillez parcourir les services.

inline-about = { $category } · { $rate } les 1000
inline-about-package = { $category } · { $rate } le forfait
inline-near = Rien ne correspond exactement. Les plus proches ›
inline-none = Rien n’est en vente pour le moment. Ouvrir la boutique ›
inline-invitation = 🎁 Inviter un ami dans la boutique
inline-invitation-card = <b>{ $shop } : likes, abonnés et vues pour vos pages</b>

    Vous voyez le prix exact avant de commander, et ce qui n’est pas livré revient tout seul sur votre solde.
button-visit-shop = 🛍 Ouvrir la boutique

ask = { $parts }
ask-service = 🛒 <b>{ $name }</b>
ask-now = Maintenant : <code>{ $value }</code>
ask-link-url = <b>Quel lien ?</b> Envoyez l’adresse de la page ou de la publication, par exemple :
    <code>{ $example }</code>

    Elle doit être publique, visible par tous.
ask-link-profile = <b>Quel profil ?</b> Envoyez son lien ou son @nom, par exemple :
    <code>{ $example }</code>

    Il doit être public, visible par tous.
ask-link-any = <b>Pour quoi ?</b> Envoyez le lien ou le nom que concerne la commande, par exemple :
    <code>{ $example }</code>
ask-link-none = <b>Pour quoi ?</b>
ask-quantity = <b>Combien ?</b> Choisissez ou écrivez un nombre de { $min } à { $max }.

    { $rate }
ask-comments = <b>Quels commentaires ?</b> Envoyez-les en un seul message, un par ligne.
ask-comments-counted = <b>Quels commentaires ?</b> Envoyez-les en un seul message, un par ligne : de { $min } à { $max }. Chaque ligne est un commentaire.
ask-usernames = <b>Quels noms d’utilisateur ?</b> Envoyez-les en un seul message, un par ligne.
ask-usernames-counted = <b>Quels noms d’utilisateur ?</b> Envoyez-les en un seul message, un par ligne : de { $min } à { $max }.
ask-keywords = <b>Quels mots-clés ?</b> Envoyez-les en un seul message, un par ligne.
ask-hashtags = <b>Quels hashtags ?</b> Envoyez-les en un seul message, un par ligne, par exemple <i>#voyage</i>.
ask-hashtag = <b>Quel hashtag ?</b> Par exemple <i>#voyage</i>.
ask-username = <b>Quel nom d’utilisateur ?</b> Envoyez-le tel qu’il figure dans le profil, par exemple <i>@nom</i>.
ask-media = <b>Quelle publication ?</b> Envoyez son lien : ceux qui l’ont aimée seront mentionnés.
ask-groups = <b>Quels groupes ?</b> Envoyez leurs liens, un par ligne.
ask-answer-number = <b>Quelle réponse du sondage ?</b> Envoyez son numéro, compté depuis le haut.
ask-min = <b>Combien par nouvelle publication, au minimum ?</b> De { $min } à { $max }.
ask-max = <b>Combien par nouvelle publication, au maximum ?</b> De { $min } à { $max }. Le nombre est tiré au hasard entre les deux.
ask-posts = <b>Pour combien de nouvelles publications ?</b>
ask-old-posts = <b>Pour combien de publications déjà présentes ?</b> Vous pouvez passer.
ask-delay = <b>Combien de minutes après une publication cela commence-t-il ?</b> Vous pouvez passer.
ask-expiry = <b>Jusqu’à quel jour ?</b> Écrivez-le sous la forme jour/mois/année, par exemple <i>31/12/2030</i>. Vous pouvez passer.
ask-runs = <b>💧 En combien de fois ?</b> Chaque fois livre { $quantity } : deux fois, c’est le double, et cela coûte le double.
ask-interval = <b>💧 Combien de minutes entre deux fois ?</b>
ask-country = <b>De quel pays ?</b> Écrivez son nom ou ses deux lettres. Vous pouvez passer.
ask-device = <b>Depuis quels appareils ?</b> Par exemple <i>desktop</i> ou <i>mobile</i>. Vous pouvez passer.
ask-type-of-traffic = <b>Quel genre de visites ?</b> Par exemple <i>direct</i>, <i>social</i> ou <i>search</i>. Vous pouvez passer.
ask-google-keyword = <b>Quels mots dans le moteur de recherche ?</b> Vous pouvez passer.
ask-referring-url = <b>De quelle page viennent-elles ?</b> Envoyez son lien. Vous pouvez passer.

button-quantity = { $quantity } · { $total }
button-number = { $count }
button-minutes = { $count } min
button-hours = { $count } h
button-keep = ✅ { $value }
button-skip-all = Passer le reste
button-at-once = Tout d’un coup
note-understood = ✍️ Je comprends <b>{ $number }</b>.
note-lines-added = ✍️ Ajouté. Il y a maintenant { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
  }.

quote = { $parts }
quote-title = <b>🧾 Votre commande</b>
quote-service = 🛍 <b>{ $name }</b>
quote-link = 🔗 <code>{ $link }</code>
quote-quantity = 🔢 { $quantity }
quote-runs = 🔢 { $quantity } : { $runs } fois { $each }, à { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
  } d’intervalle
quote-posts = 🔢 Au plus { $quantity } : { $posts } publications avec jusqu’à { $most } chacune
quote-input = ▫️ { $name } : { $value }
quote-lines = { $count ->
    [one] « { $first } »
   *[other] { $count }, à commencer par « { $first } »
  }
quote-was = Avant : <s>{ $was }</s>
quote-total = Total : <b>{ $total }</b>
quote-checked = <i>Si le prix change avant votre commande, je vous redemande votre accord.</i>
quote-balance = Solde : { $balance }, ensuite { $after }
quote-short = ⚠️ Votre solde est de { $balance } : il manque <b>{ $missing }</b>.
quote-elsewhere = ⚠️ Ce lien mène à un autre site que celui du service. Veuillez le vérifier encore une fois.
quote-running = ⚠️ Votre commande { $order } pour le même lien est encore en cours. On ne peut pas en distinguer deux à la fois ; mieux vaut attendre sa fin.
quote-stale = <b>{ $name }</b>

    Ce service a changé depuis que vous avez commencé. Continuez pour voir ce qu’il faut maintenant.

input-link = Lien
input-quantity = Quantité
input-comments = Commentaires
input-usernames = Utilisateurs
input-keywords = Mots-clés
input-hashtags = Hashtags
input-hashtag = Hashtag
input-username = Utilisateur
input-media = Publication
input-groups = Groupes
input-answer-number = Réponse
input-min = Par publication, minimum
input-max = Par publication, maximum
input-posts = Nouvelles publications
input-old-posts = Anciennes publications
input-delay = Délai en minutes
input-expiry = Jusqu’au
input-country = Pays
input-device = Appareil
input-type-of-traffic = Trafic
input-google-keyword = Mots recherchés
input-referring-url = En provenance de
input-runs = Nombre de fois
input-interval = Minutes entre deux fois
input-quoted = « { $name } »
input-between = { ", " }

button-confirm = ✅ Commander : { $total }
button-topup-exactly = 💳 Recharger { $missing }
button-pay-order = ⚡ Payer { $amount }
button-change = ✏️ { $what }
button-in-parts = 💧 En plusieurs fois
button-in-parts-change = 💧 Nombre de fois
toast-price-changed = Le prix a changé entre-temps. Veuillez regarder le nouveau et confirmer à nouveau.
toast-already-placed = La commande { $order } est déjà passée. Elle n’a pas été passée deux fois.
toast-already-placed-many = { $count ->
    [one] Cette commande est déjà passée. Elle n’a pas été passée deux fois.
   *[other] Ces { $count } commandes sont déjà passées. Aucune n’a été passée deux fois.
  }
error-price-changed = Le prix vient de changer à l’instant. Veuillez regarder à nouveau.
error-quantity-unclear = Je ne peux pas lire « { $value } » comme un nombre entier. Veuillez écrire des chiffres, par exemple 1000 ou 1.5k.
error-lines-out-of-range = Veuillez envoyer de { $min } à { $max } lignes. Vous en avez envoyé { $quantity }.
error-post-out-of-range = Veuillez choisir de { $min } à { $max } par publication. Vous avez écrit { $quantity }.
error-date-passed = { $value } est passé. Veuillez écrire un jour plus tardif.

receipt-order = ✅ <b>Commande { $order } enregistrée</b>

    { $facts }
    💰 { $price }
    🕓 { $when }

    Votre solde : <b>{ $balance }</b>
receipt-order-awaiting = 🧾 <b>La commande { $order } attend votre paiement</b>

    { $facts }
    💰 { $price }

    À payer : <b>{ $due }</b>. Elle démarre toute seule dès que l’argent est là.

pay-methods = <b>⚡ Payer { $missing } maintenant</b>

    La commande démarre dès qu’elle est payée. Comment souhaitez-vous payer ?
button-pay-by = { $method } · { $due }
pay-confirm = <b>⚡ Payer avec { $method }</b>

    { $facts }

    { $next }
pay-price = Votre commande : { $price }
pay-balance = Sur votre solde : { $balance }
button-pay-now = ✅ Payer { $due } et commander
pay-not-needed = <b>✅ Votre solde suffit maintenant</b>

    Votre solde est de { $balance }. Veuillez revenir en arrière et confirmer la commande.

price-which = <b>🧮 Combien cela coûterait-il ?</b>

    Écrivez un service et une quantité, par exemple <i>likes insta 1000</i>.
price-several = <b>🧮 { $words }</b>

    Duquel s’agit-il ?
price-near = <b>🧮 { $words }</b>

    Je n’ai trouvé aucun service pour cela. Voici les plus proches :
price = <b>🧮 Ce que cela coûte</b>

    { $parts }
price-how-many = Combien ? Choisissez ou écrivez un nombre de { $min } à { $max }.
price-other = Écrivez un autre nombre pour voir son prix.
button-price-other = 🧮 Autre service

mass = <b>📋 Plusieurs commandes à la fois</b>

    Envoyez une ligne par commande, jusqu’à { $most } : service, lien et quantité, séparés par |.

    <code>{ $example }</code>

    Le service peut être son numéro ou son nom. Vous voyez chaque ligne et son prix avant que rien ne soit commandé.
mass-preview = { $parts }
mass-title = <b>📋 Lignes correctes : { $good } sur { $all }</b>
mass-good = ✅ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
mass-running = ⚠️ { $number }. { $service } × { $quantity } · <b>{ $price }</b>
    <code>{ $link }</code>
    Votre commande { $order } pour ce lien est encore en cours.
mass-bad = ❌ { $number }. <code>{ $line }</code>
    { $why }
button-mass-confirm = ✅ { $count ->
    [one] Passer { $count } commande : { $total }
   *[other] Passer { $count } commandes : { $total }
  }
button-mass-anew = ✏️ Réécrire
receipt-mass = ✅ <b>{ $count ->
    [one] { $count } commande enregistrée
   *[other] { $count } commandes enregistrées
  }</b>

    { $parts }

    💰 { $total }
    🕓 { $when }

    Votre solde : <b>{ $balance }</b>
receipt-mass-line = <b>{ $order }</b> · { $service } × { $quantity } · { $price }
error-mass-line = Ce n’est pas une commande. Veuillez écrire service | lien | quantité.
error-mass-no-lines = Je n’ai trouvé aucune commande ici. Veuillez en écrire une par ligne : service | lien | quantité.
error-mass-type = { $service } demande plus qu’un lien et une quantité. Veuillez le commander à part.
error-mass-repeated = C’est la même chose que la ligne { $line }. Veuillez plutôt augmenter sa quantité.
error-mass-too-many = Cela fait { $count } lignes, et { $most } au plus passent à la fois. Veuillez les envoyer en plusieurs parties.

## The desk: today, what needs a person, finding, orders, payments and wallets, as staff sees them

error-staff-only-manager = C’est réservé aux gestionnaires de la boutique.
error-staff-only-owner = C’est réservé aux propriétaires de la boutique.
error-act-not-possible = Ce n’est plus possible : quelque chose a changé entre-temps. Veuillez regarder à nouveau.
error-find-words = Veuillez envoyer entre 1 et { $most } caractères.
error-nothing-found = Nous n’avons rien trouvé pour « { $words } ». Veuillez essayer un numéro, un téléphone, un nom, un @nom ou un lien.
error-nobody-found = Nous n’avons trouvé personne pour « { $words } ». Veuillez essayer un téléphone, un @nom ou le numéro du client.
error-reason-too-long = Le motif est trop long : { $most } caractères au maximum. Veuillez le raccourcir.
error-debit-too-large = Le solde est de { $max }. On ne peut pas en retirer davantage.
error-wallet-too-short = Le solde n’est que de { $max }. Un paiement peut être remboursé tant que son argent est encore sur le solde.
error-payment-settled = Le paiement { $payment_id } est déjà réglé.
error-no-more-pages = C’est la dernière page.

button-find = 🔎 Trouver
button-find-again = 🔎 Chercher autre chose
button-credit = ➕ Créditer
button-debit = ➖ Débiter
button-block = 🚫 Bloquer
button-block-person = 🚫 Bloquer ce client
button-unblock = ✅ Débloquer ce client
button-manage = 🛍 Modifier les services
button-broadcast = 📣 Diffusion
button-close-shop = 🔧 Fermer un moment
button-open-shop = 🔓 Ouvrir la boutique
button-csv = 📄 Exporter
button-keys = 🔑 Clés API
button-team = 👥 Équipe
button-log = 📜 Journal
button-queue-review = ⚖️ À vérifier : { $number }
button-queue-hand = ✋ À la main : { $number }
button-queue-payments = 💳 Paiements : { $number }
button-queue-late = ⏳ Retards : { $number }
button-queue-suppliers = 🔌 Fournisseurs : { $number }
button-queue = ⚖️ À vérifier
button-sorder = 📦 Commande { $order }
button-spayment = 💳 Paiement { $payment }
button-story = 📜 Toute l’histoire
button-whole-order = 📦 La commande
button-inputs = 📄 Détails en fichier
button-copy-link = 📋 Copier le lien
button-copy-phone = 📋 Copier le téléphone

desk = <b>🛠 Gestion</b> · { $day }

    { $needs }

    { $orders }
    { $money }
    { $health }
desk-exactly = { $number }
desk-or-more = { $number } ou plus
desk-marked = { $mark } { $word }
desk-nothing-waits = 👌 Rien ne vous attend en ce moment.
desk-waits = <b>Ceci demande une personne :</b>
    { $lines }
desk-waits-review = ⚖️ Commandes à vérifier : { $number }
desk-waits-hand = ✋ Commandes à livrer à la main : { $number }
desk-waits-payments = 💳 Paiements à vérifier : { $number }
desk-waits-late = ⏳ Types de tâches en retard : { $number }
desk-waits-paused = ⏸ Le fournisseur { $provider } est suspendu
desk-waits-low = 🪫 Le solde chez { $provider } est bas : { $balance }
desk-orders = <b>Commandes du jour : { $orders }</b>
    { $states }
    👥 Nouveaux clients : { $customers }
desk-no-orders = <b>Pas encore de commande aujourd’hui</b>
    👥 Nouveaux clients : { $customers }
desk-group = { $mark } { $word } { $number }
desk-group-under-way = En route
desk-group-completed = Terminées
desk-group-partial = Partielles
desk-group-canceled = Annulées
desk-group-review = À vérifier
desk-group-unpaid = Impayées
desk-money = 💰 Recettes { $revenue } · bénéfice { $profit }
    💳 Recharges { $deposits }
    { "" }
desk-money-refunds = 💰 Recettes { $revenue } · bénéfice { $profit }
    ↩️ Remboursements { $refunds }, déjà déduits
    💳 Recharges { $deposits }
    { "" }
desk-no-money = { "" }
desk-healthy = 🟢 Tout le travail est à jour.
desk-late = 🔴 Du travail est en retard, jusqu’à { $minutes } min.
desk-state-awaiting-payment = En attente de paiement
desk-state-queued = En file d’attente
desk-state-submitting = En cours d’envoi
desk-state-pending = En attente
desk-state-processing = En traitement
desk-state-in-progress = En cours
desk-state-completed = Terminée
desk-state-partial = Partielle
desk-state-canceled = Annulée
desk-state-review = À vérifier
desk-payment-created = 🕓 Tout juste demandé
desk-payment-pending = 🕓 En attente du payeur
desk-payment-succeeded = ✅ Reçu
desk-payment-failed = ✖️ Non payé
desk-payment-expired = ⌛ Expiré
desk-payment-review = ⚖️ À vérifier

queue = <b>{ $title }</b>
    { $hint }

    { $lines }
queue-empty = <b>{ $title }</b>

    👌 Rien n’attend ici.
queue-title-review = ⚖️ Commandes à vérifier
queue-title-hand = ✋ Commandes à la main
queue-title-payments = 💳 Paiements à vérifier
queue-title-late = ⏳ Travail en retard
queue-title-suppliers = 🔌 Fournisseurs qui ont besoin de vous
queue-hint-review = Personne ne sait si le fournisseur les a. Ouvrez-en une pour répondre.
queue-hint-hand = Livrez-les, puis ouvrez chacune et dites combien a été livré.
queue-hint-payments = La passerelle n’a pas répondu clairement. Ouvrez-en un pour décider.
queue-hint-late = Ces tâches sont en retard : les processus ne tournent pas, ou quelqu’un à l’extérieur ne répond pas.
queue-hint-suppliers = Les commandes en file d’un fournisseur suspendu attendent. Si le solde est bas, il pourrait bientôt en refuser.
queue-line-review = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔌 { $provider } · depuis : { $since }
    ❔ { $note }
queue-line-hand = <b>{ $order }</b> · { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🕓 depuis : { $since }
queue-line-payment = <b>{ $payment }</b> · { $due } · { $method }
    👤 { $name } · depuis : { $since }
    ❔ { $reason }
queue-line-late = ⏳ <b>{ $what }</b>
    { $number } en attente, la plus ancienne a { $minutes } min de retard
queue-line-paused = ⏸ <b>{ $provider }</b> est suspendu. Solde : { $balance }
queue-line-low = 🪫 Le solde chez <b>{ $provider }</b> est bas : { $balance }. Un jour comme le dernier demande davantage.
queue-balance-unknown = inconnu
queue-work-dispatch = Envoi des commandes à { $whose }
queue-work-cancel = Annulations chez { $whose }
queue-work-refill = Compléments chez { $whose }
queue-work-pay = Demandes de paiement par { $whose }
queue-work-webhook = Messages de { $whose }
queue-work-refund = Remboursements par { $whose }
queue-work-other = { $kind }

find-ask = <b>🔎 Trouver</b>

    Envoyez-moi l’un de ces éléments :
    • le numéro d’une commande ou d’un client (<code>#1001</code> est forcément une commande)
    • un téléphone, un @nom ou un numéro Telegram (<code>tg:123456</code>)
    • un nom, ou une partie ; ou transférez-moi un message de la personne
    • le lien d’une commande
find-results = <b>🔎 Résultats pour « { $words } »</b>

    { $lines }
find-nothing = <b>🔎 Rien pour « { $words } »</b>

    Cela a peut-être été supprimé entre-temps. Envoyez-moi autre chose.
find-line-order = 📦 <b>{ $order }</b> · { $state }
    { $quantity } × { $service } · { $price }
find-line-person = 👤 <b>{ $name }</b>
    Client { $number } · { $balance }
find-line-person-blocked = 🚫 <b>{ $name }</b> : compte bloqué
    Client { $number } · { $balance }

sorder = <b>Commande { $order }</b> · { $state }
    🛍 { $quantity } × { $service }
    { $facts }

    <b>Dernièrement</b>
    { $latest }

    { $acts }
sorder-link = 🔗 <code>{ $link }</code>
sorder-inputs = 📝 <code>{ $inputs }</code>
sorder-inputs-file = 📄 Tout ce qui a été indiqué pour la commande { $order }
sorder-runs = 🔁 En { $runs } fois { $each }
sorder-money = 💰 { $parts }
sorder-price = { $price }
sorder-refunded = { $amount } remboursés
sorder-cost = nous coûte { $amount }
sorder-delivered = 📊 Livrés : { $delivered } sur { $quantity }
sorder-start = 🏁 Au départ : { $start }
sorder-by-hand = ✋ Livrée à la main
sorder-provider = 🔌 Chez { $provider } sous <code>{ $number }</code>, son service { $service }
sorder-provider-unplaced = 🔌 Pour { $provider }, son service { $service } ; pas encore de numéro
sorder-service-off = ⏸ Ce service n’est plus vendu.
sorder-times = 🕓 Passée : { $placed } · dernier changement : { $changed }
sorder-cancel-asked = ✋ Annulation demandée au fournisseur : { $at }.
sorder-refill-asked = ♻️ Complément demandé au fournisseur : { $at }.
sorder-note = ❔ { $note }

acts-ended-refundable = ℹ️ Elle a pris fin : on ne peut plus la terminer, l’annuler ni la renvoyer. Jusqu’à { $left } peuvent encore être remboursés.
acts-ended = ℹ️ Elle a pris fin, et il ne reste rien à rembourser.
acts-unpaid = ℹ️ Elle n’est pas encore payée : elle peut seulement être annulée.
acts-being-sent = ℹ️ La demande part en ce moment chez le fournisseur. Rien n’est possible avant sa réponse, quelques minutes au plus.
acts-left-sending = ℹ️ Elle est restée en plein envoi : le fournisseur l’a peut-être. Regardez chez lui avant de trancher.
acts-review = ℹ️ Personne ne sait si le fournisseur l’a. Pour l’annuler ou la renvoyer, répondez à la vérification.
acts-review-support = ℹ️ Personne ne sait si le fournisseur l’a. Regardez chez lui, puis répondez.
acts-at-provider = ℹ️ { $provider } l’a, on ne peut donc pas la renvoyer : elle serait livrée et payée deux fois.
acts-queued = ℹ️ Elle attend d’être envoyée à { $provider }. Elle pourra être remboursée une fois finie.
acts-by-hand = ℹ️ L’équipe la livre, il n’y a donc pas de fournisseur à qui l’envoyer.
acts-support = ℹ️ Les gestionnaires peuvent la terminer, l’annuler ou la rembourser.

button-answer-review = ⚖️ Répondre
button-act-complete = ✅ Terminer
button-act-complete-hand = ✅ Tout est livré
button-act-part = 🟡 Terminer en partie
button-act-part-hand = 🟡 Livrée en partie
button-act-cancel = ✖️ Annuler et rembourser
button-act-cancel-hand = ✖️ Rien n’est livré
button-act-resend = 📤 Envoyer maintenant
button-act-refund = ↩️ Rembourser
act-about-complete = Vous êtes sur le point de la terminer.
act-about-part = Vous êtes sur le point de la terminer en partie.
act-about-cancel = Vous êtes sur le point de l’annuler.
act-about-resend = Vous êtes sur le point de l’envoyer.
act-about-refund = Vous êtes sur le point de la rembourser.
act-part-ask = <b>Combien de la commande { $order } a été livré ?</b>

    { $quantity } × { $service }. À notre connaissance : { $delivered }.

    Envoyez-moi un nombre de 1 à { $most }.
button-delivered = 📊 { $delivered }, d’après nous
act-refund-ask = <b>Combien rembourser de la commande { $order } ?</b>

    { $quantity } × { $service }. Jusqu’à { $left } peuvent être remboursés.

    Choisissez ou envoyez-moi un montant.
button-refund-all = ↩️ Le tout : { $amount }
act-reason = <b>Commande { $order } : pourquoi ?</b>

    { $quantity } × { $service } · { $price }
    { $act }

    Choisissez un motif ou écrivez le vôtre. { $told }
act-reason-kept = Il reste dans l’histoire de la commande et dans le journal.
act-reason-told = Le client le lit, et il reste dans le journal.
act-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }
    { $state }

    { $consequence }
    📝 { $reason }

    C’est irréversible.
act-over = <b>Commande { $order }</b> · { $state }

    Quelque chose a changé entre-temps, ce n’est donc plus possible.
act-title-complete = Terminer la commande { $order } ?
act-title-part = Terminer en partie la commande { $order } ?
act-title-cancel = Annuler la commande { $order } ?
act-title-resend = Envoyer maintenant la commande { $order } ?
act-title-refund = Rembourser la commande { $order } ?
act-keeps-all = 💰 Les { $quantity } comptent comme livrés. La boutique garde { $kept }.
act-keeps-part = 💰 { $delivered } sur { $quantity } comptent comme livrés. La boutique garde { $kept }, et { $back } reviennent sur le solde.
act-gives-all = ↩️ { $back } reviennent sur le solde : { $before } → <b>{ $after }</b>.
act-gives-none = ↩️ Rien n’a été payé pour elle, rien ne revient donc.
act-sends = 📤 Elle est demandée à { $provider } dès que possible.
act-refunds = ↩️ { $back } sur les { $taken } payés reviennent sur le solde : { $before } → <b>{ $after }</b>.
act-refunds-partner = 🤝 Le partenaire en rend { $share }.
act-provider-goes-on = 🔌 { $provider } n’est pas prévenu et continue ; nous ne la suivons plus chez lui.
act-provider-stops = 🔌 On demande à { $provider } de s’arrêter. Ce qu’il aura livré d’ici là ({ $delivered } à notre connaissance) est un cadeau.
act-provider-not-stopped = 🔌 { $provider } ne peut pas être arrêté : ce qu’il livre, et ce que cela nous coûte, est un cadeau.
button-confirm-complete = ✅ Oui, terminer
button-confirm-part = 🟡 Oui, terminer en partie
button-confirm-cancel = ✖️ Oui, annuler
button-confirm-resend = 📤 Oui, envoyer
button-confirm-refund = ↩️ Oui, rembourser
note-act-done = ✅ { $done }
toast-act-done = C’était déjà fait : { $done }
act-done-complete = La commande { $order } est terminée.
act-done-part = La commande { $order } est terminée en partie.
act-done-cancel = La commande { $order } est annulée.
act-done-resend = La commande { $order } est en route vers le fournisseur.
act-done-refund = La commande { $order } est remboursée.

review = <b>⚖️ Commande { $order } : { $provider } l’a-t-il ?</b>

    🛍 { $quantity } × { $service } · { $price }
    🔗 <code>{ $link }</code>
    🔌 { $provider }, son service <code>{ $code }</code>
    🕓 depuis : { $since }
    ❔ { $note }

    Cherchez-la dans le panneau du fournisseur par lien, service et heure. Donnez ensuite l’une des trois réponses.
review-answered = <b>Commande { $order }</b> · { $state }

    🛍 { $quantity } × { $service } · { $price }
    Cette commande n’est plus à vérifier.
review-number = <b>Commande { $order } : son numéro chez { $provider } ?</b>

    { $quantity } × { $service }

    Envoyez-moi le numéro que le panneau du fournisseur affiche.
review-confirm = <b>{ $title }</b>

    👤 { $name }
    🛍 { $quantity } × { $service } · { $price }

    { $consequence }
    📝 { $reason }

    C’est irréversible.
review-title-accepted = La commande { $order } est la { $number } chez { $provider } ?
review-title-resend = Renvoyer la commande { $order } ?
review-title-refund = Rembourser la commande { $order } ?
review-consequence-accepted = 🔌 Nous la suivons désormais chez lui. Le client paie ce qui est livré.
review-consequence-resend = 📤 Elle est demandée à { $provider } une fois de plus. S’il l’a malgré tout, elle sera livrée et payée deux fois.
review-consequence-refund = ↩️ La commande est annulée et { $price } reviennent sur le solde. Si { $provider } l’a malgré tout, la perte est pour nous.
review-done-accepted = La commande { $order } est suivie chez le fournisseur.
review-done-resend = La commande { $order } est renvoyée.
review-done-refund = La commande { $order } est annulée et remboursée.
button-review-accepted = ✅ Elle y est : son numéro
button-review-resend = 📤 Absente : renvoyer
button-review-refund = ↩️ Absente : rembourser
button-confirm-review-accepted = ✅ Oui, c’est son numéro
button-confirm-review-resend = 📤 Oui, renvoyer
button-confirm-review-refund = ↩️ Oui, rembourser

story = <b>📜 L’histoire de la commande { $order }</b>

    { $lines }
story-line = <i>{ $at }</i> · { $what }
story-word = { $word }
story-placed = 🛒 Passée ({ $mode })
story-payment = 💳 Paiement { $payment } demandé : { $due } par { $method }
story-payment-event = 💳 Paiement { $payment } : { $state }
story-payment-event-noted = 💳 Paiement { $payment } : { $state } ({ $note })
story-event = ➡️ { $what }
story-event-noted = ➡️ { $what } : { $note }
story-did-by-staff = Par l’équipe
story-did-refunded = Remboursée
story-did-cancel-asked = Annulation demandée au fournisseur
story-did-cancel-accepted = Le fournisseur va annuler
story-did-cancel-refused = Le fournisseur n’annule pas
story-did-cancel-unanswered = Le fournisseur n’a pas répondu à l’annulation
story-did-refill-asked = Complément demandé au fournisseur
story-did-refill-accepted = Le fournisseur va compléter
story-did-refill-refused = Le fournisseur ne complète pas
story-did-refill-unanswered = Le fournisseur n’a pas répondu au complément
story-did-wallet-short = Payée, mais le solde ne suffit pas
story-exchange = 🔌 Dit à { $provider } ({ $action })
    → <code>{ $asked }</code>
    ← <code>{ $answered }</code>
story-money-hold = 💰 { $amount } réservés
story-money-post = 💰 { $amount } débités pour ce qui a été livré
story-money-void = 💰 { $amount } de retour sur le solde
story-money-refund = 💰 { $amount } remboursés
story-money-earning = 🤝 { $amount } gagnés par le partenaire
story-money-unearn = 🤝 { $amount } rendus par le partenaire
story-money-cost = 🔌 { $amount } dus au fournisseur
story-money-other = 💰 { $amount } ({ $cause })

person = <b>👤 { $name }</b> · client { $number }
    💰 Solde : <b>{ $balance }</b>
    { $facts }
person-nameless = Sans nom
person-blocked = 🚫 <b>Bloqué</b> : ni commandes ni paiements
person-held = 🔒 Réservé pour les commandes en cours : { $held }
person-orders = 📦 Commandes : { $number }, dont en cours : { $active }
person-identity = 📱 <code>{ $identity }</code>
person-chats = { $lines }
person-chat = 💬 { $who } · <code>tg:{ $id }</code> · vu : { $seen }
person-chat-gone = 💬 { $who } · <code>tg:{ $id }</code> · a bloqué le bot
person-chat-named = @{ $username }
person-chat-nameless = sans @nom
person-no-chat = 💬 Pas de discussion Telegram
person-inviter = 🎁 Sur invitation de { $name } · client { $number }
person-partner = 🤝 Client de { $partner }
person-group = 🏷 Groupe de prix : { $group }
person-no-group = 🏷 Sans groupe de prix
person-language = 🌐 Langue : { $language }
person-since = 🕓 Client depuis : { $since }
button-person-orders = 📦 Commandes
button-person-payments = 💳 Paiements
button-person-wallet = 📜 Mouvements
button-write = ✉️ Écrire un message
write-ask = <b>✉️ Un message pour { $name }</b>

    ✍️ Envoyez-moi les mots tels qu’ils seront lus. Vous les revoyez avant l’envoi.
write-draft = <b>✉️ Voici ce que lira { $name }</b>

    <blockquote>{ $text }</blockquote>

    Envoyez-le, ou réécrivez-le.
button-write-send = ✉️ L’envoyer
toast-written = Le message part pour { $name }.
note-written = ✉️ Le message part pour { $name }.
error-no-chat = Ce client n’a pas de discussion avec le bot, nous ne pouvons donc pas lui écrire ici. Appelez-le ou écrivez-lui autrement.
error-chat-gone = Ce client a bloqué le bot, aucun message ne lui parvient donc. Appelez-le ou écrivez-lui autrement.
person-list = <b>{ $title }</b>
    { $name } · { $balance }

    { $lines }
person-orders-title = 📦 Commandes
person-orders-none = Il n’y a pas de commandes.
person-order = <b>{ $order }</b> · { $state } · { $at }
    { $quantity } × { $service } · { $price }
person-payments-title = 💳 Paiements
person-payments-none = Il n’y a pas de paiements.
person-payment = <b>{ $payment }</b> · { $state } · { $at }
    { $due } · { $method }
person-wallet-title = 📜 Mouvements du solde
person-wallet-none = Rien n’a encore bougé sur ce solde.
wallet-line-in = <b>+{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-out = <b>−{ $amount }</b> · { $what }
    <i>{ $at }</i>
wallet-line-topup = Paiement { $payment }
wallet-line-charge = Commande { $order } passée
wallet-line-freed = Non livré de la commande { $order }
wallet-line-refund = Remboursement de la commande { $order }
wallet-line-merge = D’un compte réuni
wallet-line-credit = Ajouté par l’équipe
wallet-line-debit = Retiré par l’équipe
wallet-line-payback = Paiement { $payment } remboursé
wallet-line-payback-freed = Le paiement { $payment } n’a pas pu être remboursé
wallet-line-other = Autre

who-ask = <b>{ $act }</b>

    Pour qui ? Envoyez-moi un téléphone, un @nom, un numéro Telegram ou le numéro du client.

    Tout à la fois marche aussi : <code>{ $example }</code>
who-several = <b>{ $act }</b>

    Plusieurs personnes répondent à « { $words } ». De qui s’agit-il ?
who-act-credit = ➕ Ajouter de l’argent à un solde
who-act-debit = ➖ Retirer de l’argent d’un solde
who-act-block = 🚫 Bloquer ou débloquer un client
who-example-credit = +254712345678 5 payé en espèces
who-example-debit = +254712345678 5 crédité deux fois
who-example-block = +254712345678 paiement contesté

wallet-title-credit = ➕ Ajouter de l’argent à un solde
wallet-title-debit = ➖ Retirer de l’argent d’un solde
wallet-amount = <b>{ $title }</b>

    👤 { $name }
    💰 Solde : { $balance }

    Combien ? Vous pouvez ajouter le motif : <code>5 payé en espèces</code>
wallet-reason = <b>{ $title }</b>

    👤 { $name }
    💰 { $amount }

    Pourquoi ? Le client lit le motif, et il reste dans le journal.
wallet-confirm = <b>{ $title }</b>

    Client { $number }. Le solde passe de { $before } à <b>{ $after }</b>.
    📝 { $reason }

    Le client est informé du montant et du motif.
wallet-confirm-credit = Ajouter { $amount } au solde de { $name } ?
wallet-confirm-debit = Retirer { $amount } du solde de { $name } ?
button-confirm-credit = ➕ Oui, ajouter { $amount }
button-confirm-debit = ➖ Oui, retirer { $amount }
note-done-credit = ✅ { $amount } ajoutés pour { $name }. Le solde est maintenant de { $balance }.
note-done-debit = ✅ { $amount } retirés à { $name }. Le solde est maintenant de { $balance }.
toast-done-credit = Déjà ajouté : { $amount } pour { $name }. Rien n’est ajouté deux fois.
toast-done-debit = Déjà retiré : { $amount } à { $name }. Rien n’est retiré deux fois.

block-title-block = 🚫 Bloquer un client
block-title-unblock = ✅ Débloquer un client
block-reason = <b>{ $title }</b>

    👤 { $name }

    Pourquoi ? Choisissez un motif ou écrivez le vôtre. Il reste dans le journal ; le client ne le lit pas.
block-confirm = <b>{ $title }</b>

    Client { $number }
    { $consequence }
    📝 { $reason }
block-confirm-block = Bloquer { $name } ?
block-confirm-unblock = Débloquer { $name } ?
block-consequence-block = 🚫 Plus de nouvelles commandes ni de paiements, ni ici ni par l’API. Les commandes en cours continuent ({ $active }), et { $balance } restent sur le solde. Vous pouvez débloquer à tout moment.
block-consequence-unblock = ✅ Commandes et paiements sont de nouveau possibles aussitôt. Il y a { $balance } sur le solde.
button-confirm-block = 🚫 Oui, bloquer
button-confirm-unblock = ✅ Oui, débloquer
note-done-block = 🚫 Le compte de { $name } est bloqué.
note-done-unblock = ✅ { $name } peut de nouveau commander et payer.
toast-done-block = Le compte de { $name } est déjà bloqué.
toast-done-unblock = Le compte de { $name } est déjà débloqué.

spayment = <b>Paiement { $payment }</b> · { $state }
    { $facts }

    { $acts }
spayment-due = 💳 { $due } par { $method }
spayment-fee = 🧾 Ses frais : { $fee }
spayment-credited = 💰 Crédité : { $credited }
spayment-flag-over = ⚠️ Il est arrivé plus que demandé.
spayment-flag-under = ⚠️ Il est arrivé moins que demandé.
spayment-flag-late = ⚠️ Il est arrivé en retard.
spayment-flag-unasked = ⚠️ Personne ne l’avait demandé.
spayment-phone = 📱 <code>{ $phone }</code>
spayment-remote = 🔌 Chez la passerelle : <code>{ $remote }</code>
spayment-reason = ❔ { $reason }
spayment-asked = <i>{ $at }</i> · 🛒 Demandé
spayment-event = <i>{ $at }</i> · { $state }
spayment-event-noted = <i>{ $at }</i> · { $state } ({ $note })
spayment-charge = 🧾 Encaissement <code>{ $charge }</code> : { $amount }
spayment-charge-asked = 🧾 Encaissement <code>{ $charge }</code> : { $amount }, remboursement demandé à la passerelle : { $at }
spayment-charge-refunded = 🧾 Encaissement <code>{ $charge }</code> : { $amount }, remboursé : { $at }
spayment-in-review = ℹ️ { $method } n’a pas répondu clairement. Regardez dans ses propres comptes, puis décidez. L’argent qui arrive plus tard est crédité de toute façon.
spayment-open = ℹ️ Il n’est pas arrivé. S’il arrive encore, il est crédité tout seul.
spayment-unable = ℹ️ { $method } ne peut pas rembourser lui-même. Retirez-le du solde et versez-le autrement.
spayment-given-back = ℹ️ Il a été remboursé, ou la demande est chez la passerelle.
spayment-able = ℹ️ Il peut être remboursé au payeur tant que son argent est sur le solde.
button-look-again = 🔄 Redemander
button-pay-payback = ↩️ Rembourser
button-pay-arrived = ✅ Il est arrivé
button-pay-not-paid = ✖️ Il n’a pas été payé
toast-looking-again = La passerelle est interrogée à nouveau. Actualisez dans un instant.
pay-title-payback = Rembourser le paiement { $payment } ?
pay-title-arrived = Le paiement { $payment } est-il arrivé ?
pay-title-not-paid = Le paiement { $payment } n’a-t-il pas été payé ?
pay-arrived-ask = <b>Combien du paiement { $payment } est arrivé ?</b>

    { $due } ont été demandés par { $method }. Envoyez-moi le montant qui figure dans ses comptes.
button-arrived-all = 💳 Exactement { $amount }
pay-reason = <b>{ $title }</b>

    Pourquoi ? Choisissez un motif ou écrivez le vôtre. Il reste dans le journal.
spayment-confirm = <b>{ $title }</b>

    👤 { $name }
    { $consequence }
    📝 { $reason }

    C’est irréversible.
pay-consequence-payback = ↩️ { $amount } quittent le solde ({ $before } → <b>{ $after }</b>), et { $method } est prié de les rembourser au payeur. En cas de refus, l’argent revient sur le solde.
pay-consequence-arrived = 💰 { $arrived } comptent comme arrivés. { $amount } vont sur le solde : { $before } → <b>{ $after }</b>.
pay-consequence-not-paid = ✖️ Le paiement { $payment } de { $due } se termine comme non payé, et le client en est informé. Si l’argent arrive encore, il est crédité.
pay-over = <b>Paiement { $payment }</b> · { $state }

    Quelque chose a changé entre-temps, ce n’est donc plus possible.
button-confirm-pay-payback = ↩️ Oui, rembourser
button-confirm-pay-arrived = ✅ Oui, il est arrivé
button-confirm-pay-not-paid = ✖️ Oui, non payé
note-pay-payback = ✅ La passerelle est priée de rembourser le paiement { $payment }.
note-pay-arrived = ✅ Le paiement { $payment } est crédité.
note-pay-not-paid = ✅ Le paiement { $payment } se termine comme non payé.
toast-pay-payback = C’était déjà fait : le paiement { $payment } est en cours de remboursement.
toast-pay-arrived = C’était déjà fait : le paiement { $payment } est crédité.
toast-pay-not-paid = C’était déjà fait : le paiement { $payment } est terminé.

reason-delivered = Livré
reason-delivered-part = Livré en partie
reason-provider-says = Le fournisseur le dit
reason-customer-asked = Demande du client
reason-not-delivered = Non livré
reason-wrong-link = Mauvais lien
reason-mistake = Notre erreur
reason-not-at-provider = Pas chez le fournisseur
reason-seen-at-provider = Vu chez le fournisseur
reason-dropped = Cela a rebaissé
reason-too-late = Trop tard
reason-goodwill = Geste commercial
reason-paid = Payé autrement
reason-compensation = Dédommagement
reason-charged-back = Paiement contesté
reason-paid-out = Versé au client
reason-abuse = Abus
reason-own-wish = Souhait personnel
reason-settled = Réglé
reason-paid-twice = Payé deux fois
reason-seen-at-gateway = Vu chez la passerelle
reason-not-at-gateway = Pas chez la passerelle
reason-maintenance = Entretien
reason-too-busy = Trop de travail
reason-all-done = Tout est fait

log = <b>📜 Les dernières actions</b>

    { $lines }
log-empty = <b>📜 Les dernières actions</b>

    Rien n’a encore été noté.
log-line = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor } : { $reason }
log-line-bare = <i>{ $at }</i> · <b>{ $action }</b> · <code>{ $subject }</code>
    { $actor }
