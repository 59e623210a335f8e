import type { Theming } from '../bank.ts'

/** Thanks to several payers at once, and to those who stay unnamed. */

export const several: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Merci infiniment, {name}!',
      "{name}, c'est adorable de votre part.",
      'Toute cette gentillesse en même temps: {name}.',
      'Je vous envoie plein de douceur, {name}.',
      "J'ai vu chaque geste, {name}. Mille mercis!",
      'Avec {name} dans la salle, on se sent bien.',
    ],
    playful: [
      '{name}, vous vous êtes donné le mot? Merci!',
      'Applaudissements groupés pour {name}!',
      'Saluez le public, {name}!',
      'Quelle équipe de choc: {name}!',
      "Je n'ai pas assez de mains pour applaudir {name}.",
      'Une ola pour {name}, et que ça bouge!',
    ],
  },
}

export const anonymous: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Merci pour {amount}, qui que tu sois!',
      '{amount}, sans signature et avec le cœur. Merci!',
      'Une belle âme vient de passer, ça me touche.',
      "J'ignore ton nom, mais je te remercie de tout cœur.",
      'À cette personne si discrète: {amount}, quel joli geste.',
      "Même dans l'ombre, la gentillesse se voit.",
    ],
    playful: [
      'Mystère dans la salle: {amount}! Qui a fait ça?',
      "Quelqu'un porte une cape d'invisibilité. Merci!",
      'Le gentil fantôme est passé par ici: {amount}!',
      'Pas de nom, mais quelle classe!',
      "{amount}, livraison sans expéditeur. J'adore!",
      'Appelez les détectives: gentillesse non élucidée.',
    ],
  },
}
