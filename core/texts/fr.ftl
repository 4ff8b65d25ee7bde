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
error-too-many-prompts = Ce téléphone a reçu trop de demandes de paiement ces derniers temps. Veuillez attendre dix minutes et réessayer.
error-unknown-path = Il n’y a rien à cette adresse. Tous les appels sont décrits sur { $url }
error-not-found = Nous n’avons rien trouvé. Veuillez vérifier et réessayer.
error-customer-not-found = Nous ne connaissons pas encore ce client. Veuillez créer son compte ou passer une première commande.
error-service-not-found = Nous n’avons pas trouvé ce service. Cherchiez-vous : { $suggestions } ?
error-service-not-found-blank = Nous n’avons pas trouvé ce service. Veuillez demander la liste des services.
error-order-not-found = Nous n’avons pas trouvé cette commande. Veuillez vérifier son numéro.
error-payment-not-found = Nous n’avons pas trouvé ce paiement. Veuillez vérifier son numéro.
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
error-request-too-large = La requête est trop grande : { $most } octets au maximum. Veuillez en envoyer moins.
error-rate-limited = C’était trop rapide. Veuillez attendre { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
  } et réessayer.
error-timeout = Cela a pris trop de temps. Avant de réessayer, veuillez vérifier si c’est déjà fait ; la même commande renvoyée aussitôt n’est pas passée deux fois.
error-unavailable = La boutique ne peut pas faire cela pour le moment. Veuillez réessayer dans un instant ; la même commande renvoyée n’est pas passée deux fois.
error-internal = Un problème est survenu de notre côté. Veuillez réessayer plus tard ; indiquez ce numéro à la boutique : { $request }
