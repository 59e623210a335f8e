import type { Theming } from '../bank.ts'

/** Thanks for what is more than its amount: the first, the biggest, one more, many in a row. */

export const first: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, tu ouvres la journée avec {amount}. Merci!',
      'Le premier merci du jour est pour {name}.',
      'Quel beau début: {amount} par {name}.',
      'Ça commence si bien avec toi, {name}!',
      'Et voilà, on démarre en douceur, {name}: {amount}.',
      '{name} donne le ton avec {amount}, ça me touche.',
    ],
    playful: [
      '{name} brise la glace avec {amount}!',
      'Le ruban est coupé, bien joué, {name}!',
      "Première signature au livre d'or: {name}!",
      'Lever de rideau avec {name} et {amount}!',
      'Tu as mis le contact, {name}: moteur!',
      "Coup d'envoi par {name}: {amount}! Le match commence.",
    ],
  },
}

export const record: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{amount}, le sommet du jour! Merci, {name}!',
      'Tu me laisses sans voix, {name}.',
      "Personne n'avait atteint {amount} aujourd'hui. Merci, {name}!",
      'Quelle générosité, {name}. Mon cœur déborde.',
      "Aujourd'hui, tout en haut, il y a {name}.",
      '{name}, {amount}, la plus belle surprise de la journée.',
    ],
    playful: [
      'Record du jour! La couronne à {name} pour {amount}!',
      "J'en tombe de ma chaise, {name}: {amount}!",
      "Médaille d'or pour {name}. L'hymne, s'il vous plaît!",
      'Le compteur a explosé: {amount} par {name}!',
      "Arrêtez tout! {name} entre dans l'histoire.",
      'Nouvelle meilleure marque ici, {name}! Confettis!',
    ],
  },
}

export const third: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Encore toi, {name}! Merci aussi pour {amount}.',
      'Trois fois de suite, {name}. Ça me touche.',
      '{name}, tu me surprends à chaque fois.',
      'Et maintenant {amount}, {name}: je vois tout, merci!',
      'Trois jolis gestes à la file. Mille mercis, {name}!',
      'Te revoilà, {name}! Et me revoilà tout sourire.',
    ],
    playful: [
      'Triplé, {name}! Le public est debout!',
      'Jamais deux sans trois, {name}. Merci!',
      'Encore {amount}! Le clavier fume chez {name}.',
      '{name} fait un rappel avec {amount}!',
      "C'est devenu une série, {name}: épisode trois.",
      'Et rebelote! {amount} par {name}!',
    ],
  },
}

export const again: Theming = {
  action: 'say',
  lines: {
    warm: [
      "L'un après l'autre, {name}. Merci pour chaque geste.",
      "{name}, j'ai tout vu et j'adore.",
      'Quelle pluie de douceur, {name}.',
      'Je ne sais plus quoi dire, {name}: mille mercis.',
      'Pour toute cette série, merci de tout cœur, {name}.',
      "Autant de gentillesse d'un coup, {name}. Ça m'émeut.",
    ],
    playful: [
      '{name} joue du bouton comme du tambour!',
      'Sortez les parapluies, il pleut du {name}!',
      'Combo, {name}! Comment fais-tu?',
      'Clic, clic, clic: {name} a trouvé le rythme.',
      '{name}, laisses-en un peu! Je plaisante, merci!',
      'Quelle série, {name}! Ma danse ne finit plus.',
    ],
  },
}
