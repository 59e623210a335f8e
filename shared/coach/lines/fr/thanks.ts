import type { Theming } from '../bank.ts'

/** Thanks to one payer. No name stands after `de` or `que`, which would have to be cut before a vowel. */

export const one: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Merci beaucoup pour {amount}, {name}!',
      "{name}, {amount}, c'est vraiment adorable.",
      'Tu me fais sourire, {name}. {amount}, merci!',
      'Oh, {amount} par {name}. Ça me touche.',
      'Quel joli geste, {name}. Merci du fond du cœur.',
      "{name}, j'ai bien vu: {amount}. Mille mercis!",
      'Je te fais la bise à distance, {name}.',
      'Ça fait chaud au cœur, {name}: {amount}.',
      'Avec {amount}, tu illumines ma journée, {name}.',
      'Merci de penser à nous, {name}. Ça compte.',
      '{name}, {amount}, tu sais comment égayer ma journée.',
      "C'est trop gentil, {name}!",
      'Je reçois {amount} avec plaisir, {name}.',
    ],
    playful: [
      'Ding! {amount} par {name}, mon bruit préféré!',
      'On applaudit {name} pour {amount}!',
      '{name}, {amount}, ça vaut bien une petite danse.',
      "C'est mon anniversaire, {name}? Merci!",
      'En flagrant délit de gentillesse, {name}!',
      'Bonjour {amount}! Et bonjour {name}, quelle entrée!',
      'Roulement de tambour: {name} et {amount}!',
      'Cette minute porte ton nom, {name}.',
      '{name} sort {amount} du chapeau. Magie!',
      "J'en glousse encore, {name}: {amount}, merci!",
      'Qui est de bonne humeur? {name}, avec {amount}!',
      'Tope là, {name}!',
      'Notez au procès-verbal: {name}, {amount}, et mon sourire.',
    ],
  },
}

export const member: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, merci pour {gift}. Quel plaisir de te compter ici!',
      'Mille mercis pour {gift}, {name}.',
      'Quelle joie, {name}: la maison est aussi la tienne.',
      'Tout est plus doux avec toi à bord, {name}.',
      'Ça me touche beaucoup, {name}. Merci du soutien.',
      'Tu fais partie de la famille, {name}. Merci pour {gift}!',
      'Ton soutien compte pour moi, {name}.',
      '{name}, {gift}: quelle belle attention.',
      'Ce petit coin est aussi à toi, {name}.',
      "J'ai vu {gift}, {name}, et je souris.",
      'Quelle chance de te savoir tout près, {name}.',
      'Reçu avec gratitude, {name}: {gift}.',
      'Merci de rester parmi nous, {name}.',
    ],
    playful: [
      "C'est officiel: {name} rejoint la bande!",
      'Tapis rouge, {name}! Avance!',
      '{name}, quel bon goût! Merci pour {gift}!',
      "L'équipage s'étoffe: {name} embarque avec {gift}.",
      'Une place au premier rang rien que pour toi, {name}.',
      'Sonnez les trompettes pour {gift}! Bravo, {name}!',
      'Confettis imaginaires pour {name}!',
      '{name} reçoit les clés de la maison. Santé!',
      'Roulement de tambour: voici {name} et {gift}!',
      'Mettez la bouilloire en route, {name} est de la famille!',
      'Flash info: {name} débarque avec {gift}!',
      "Qu'on épingle une médaille sur {name}!",
      'Signé, tamponné, adoré: {gift}. Chapeau, {name}!',
    ],
  },
}
