import type { Theming } from '../bank.ts'

/** What must not be forgotten: promises, regulars, the goal. `{deed}` is in the host's own words. */

export const said: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Tu as donné ta parole: {deed}.',
      'Le bon moment pour ta promesse: {deed}.',
      "Le tchat l'attend avec plaisir: {deed}.",
      'Encore à faire, quand tu veux: {deed}.',
      'Ça tomberait bien maintenant: {deed}.',
      "Tu l'avais annoncé tout à l'heure: {deed}.",
    ],
    playful: [
      'Alerte promesse! Tu as dit: {deed}.',
      'Le grand moment arrive: {deed}!',
      "Le tchat a une mémoire d'éléphant: {deed}.",
      "L'addition arrive à table: {deed}.",
      "Ton toi d'avant a signé: {deed}.",
      'Et maintenant, comme prévu au programme: {deed}!',
    ],
  },
}

export const wish: Theming = {
  action: 'do',
  lines: {
    warm: [
      '{name} attend toujours ce qui était promis.',
      'Reviens au souhait exprimé par {name}.',
      "N'oublie pas {name}: il reste un vœu.",
      'Ensuite, pourquoi pas le souhait fait par {name}.',
      'Fais plaisir à {name} maintenant.',
      'Tu dois encore quelque chose à {name}.',
    ],
    playful: [
      'Commande prête pour {name}!',
      '{name} regarde déjà sa montre.',
      'Pour {name}, le plat est encore en cuisine.',
      'Appelle le génie: {name} a fait un vœu.',
      'Sur ta liste, souligné deux fois: {name}.',
      '{name} sifflote et attend le bon moment.',
    ],
  },
}

export const unnamed: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Il reste un souhait à exaucer.',
      "Quelqu'un sans nom attend quelque chose.",
      'Une ligne manque à ta liste. Tu as le temps.',
      'Reprends ce qui était resté en suspens.',
      "Un vœu déjà payé n'est pas encore arrivé.",
      "Accomplis tranquillement ce qu'on t'a demandé plus tôt.",
    ],
    playful: [
      'Un vœu anonyme frappe à la porte.',
      'Ta liste a encore une ligne toute fraîche.',
      'Cherche génie sérieux, travail garanti.',
      'En cuisine, une assiette attend sa table.',
      'Le gentil fantôme réclame le spectacle promis.',
      'Colis en attente, expéditeur inconnu. En route!',
    ],
  },
}

export const fair: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Dis un mot gentil à {name}, qui te suit depuis longtemps.',
      'Un petit mot ferait plaisir à {name}.',
      'Demande à {name} comment va sa journée.',
      'Tourne-toi un instant vers {name}.',
      'Invite {name} dans la conversation.',
      'Pose une petite question à {name}.',
    ],
    playful: [
      'Psst: {name} attend avec beaucoup de classe.',
      'Apparition exceptionnelle: {name}, à toi de jouer.',
      'Lance une réplique à {name}.',
      'Glisse {name} dans ton histoire.',
      'Projecteur sur {name}, médaille mondiale de patience!',
      '{name} mérite une ligne dans ce scénario.',
    ],
  },
}

export const money: Theming = {
  action: 'do',
  lines: {
    warm: [
      "Raconte en passant à quoi sert l'objectif.",
      "Évoque l'objectif une fois, léger: encore {left}.",
      'Dis ce qui se passe quand la jauge est pleine.',
      "Partage ce qui te réjouit le plus à l'arrivée.",
      'Une phrase pour faire le point, puis continue.',
      "Explique l'idée derrière cette barre.",
    ],
    playful: [
      "Fais un clin d'œil à l'objectif et raconte-le.",
      "L'objectif se sent seul. Présente-le au tchat.",
      'Météo: soleil dans {left}.',
      'Peins avec des mots ce qui arrive à {target}.',
      'Lâche un petit secret sur le plan.',
      'Décris la barre comme un animal timide.',
    ],
  },
}
