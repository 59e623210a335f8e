import type { Theming } from '../bank.ts'

/** Greetings: a newcomer, a regular, someone who comes back. */

export const fresh: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Salut {name}! Quel plaisir de te voir ici.',
      '{name}, installe-toi, fais comme chez toi.',
      "C'est chouette que tu sois là, {name}.",
      'Entre, {name}. Il y a de la place.',
      'Un coucou tout doux pour {name}.',
      'Bonjour, {name}! Comment va ta journée?',
      "{name}, merci pour le bonjour. Qu'est-ce qui t'amène?",
      '{name}, il reste toujours une place ici.',
      'Quelle bonne surprise, {name}: une nouvelle voix.',
      'Coucou {name}, parle-nous de toi quand tu veux.',
      'Ça fait plaisir de te lire, {name}.',
    ],
    playful: [
      "{name} vient d'entrer dans le bâtiment!",
      'Coucou, {name}: biscuits à gauche, blagues à droite.',
      'Tu tombes à pic, {name}!',
      "{name}, on t'a gardé une chaise.",
      'Tenez-vous bien, voilà {name}. Salut!',
      'Monte à bord, {name}. Attention à la marche.',
      'Regardez qui a trouvé la fête: {name}!',
      'Dring, dring! Décrochez, voici {name}.',
      '{name} apparaît comme par magie. Salut!',
      'Première mondiale: le tout premier message signé {name}.',
      'Alerte bonne humeur: {name} entre en scène.',
    ],
  },
}

export const regular: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, quel plaisir de te revoir!',
      'Rebonjour, {name}. Comment tu vas?',
      'Ah, te voilà, {name}. Tu me manquais.',
      'Avec {name}, la salle est au complet.',
      "Une bise à travers l'écran, {name}.",
      'Raconte, {name}: quoi de neuf?',
    ],
    playful: [
      'Sonnez trompettes, {name} est là!',
      'Ta chaise est encore tiède, {name}.',
      "J'allais envoyer une équipe de recherche, {name}.",
      "L'appel du jour: {name}? Présence confirmée!",
      "Devinez qui n'a pas résisté: {name}!",
      'Maintenant on peut commencer, {name} vient de passer la porte.',
    ],
  },
}

export const back: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, quelle joie de te revoir après {days}!',
      'Te revoilà, {name}. Raconte-moi tout.',
      'Tu nous manquais, {name}. Ça faisait {days}.',
      '{name}, comment se passe la vie depuis?',
      'Quelles belles retrouvailles, {name}, après {days}.',
      'Il était temps de te redire bonjour, {name}.',
    ],
    playful: [
      '{name}, où te cachais-tu? {days}!',
      'Le retour tant attendu: {name}! Musique!',
      'Après {days}, tu nous dois une anecdote, {name}.',
      "J'ai compté {days} sur le mur, {name}. Enfin!",
      'Alerte réapparition: {name} dans la salle!',
      'Nouvelle saison, et {name} revient au casting.',
    ],
  },
}
