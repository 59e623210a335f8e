import type { Theming } from '../bank.ts'

/** Coming back, closing, and the first minutes after a raid. */

export const back: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Maintenant, {todo}.',
      "D'abord, {todo}.",
      'En douceur: {todo}.',
      "Dans l'ordre: {todo}.",
      'On reprend: {todo}.',
      'Pour reprendre: {todo}.',
    ],
    playful: [
      'Mission: {todo}.',
      'Tadam: {todo}!',
      'Au menu: {todo}.',
      'Action: {todo}!',
      'Récré terminée: {todo}.',
      'Et hop, {todo}.',
    ],
  },
}

export const thanks: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Pour finir: remercie {name}, annonce la suite, bonne nuit.',
      'Redis merci à {name} et donne la prochaine date.',
      'Dis au revoir à {name} et annonce ton retour.',
      'Avant de partir, cite {name}, puis le prochain rendez-vous.',
      "Raconte ce qui t'a plu et salue {name}.",
      'Garde ton dernier sourire pour {name}.',
    ],
    playful: [
      'Générique: {name}. Puis la date, et rideau!',
      'Dernière révérence pour {name}, avec un avant-goût.',
      'Un joli ruban pour finir: {name}, puis la suite.',
      'En lettres dorées: {name}. Ensuite, quand ça recommence.',
      'Confettis pour {name}, et baisse le rideau.',
      "Discours des prix: cite {name} avant l'orchestre.",
    ],
  },
}

export const plain: Theming = {
  action: 'do',
  lines: {
    warm: [
      "C'est l'heure: remercie la salle et donne la date.",
      "Raconte ce qui t'a plu aujourd'hui.",
      'Dis quand tu reviens et souhaite bonne nuit.',
      'Un merci général, et à la prochaine.',
      'Prends congé sans te presser, prochain rendez-vous en main.',
      "Laisse un mot doux à qui t'a tenu compagnie.",
    ],
    playful: [
      'Le rideau va tomber: révérence et nouvelle date.',
      'Lâche une bande-annonce du prochain spectacle.',
      'Générique de fin pour la salle entière.',
      'Souffle les bougies: merci et à bientôt.',
      "Dernier appel à l'embarquement: annonce le prochain vol.",
      'Termine comme un feuilleton: avec du suspense.',
    ],
  },
}

export const several: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Salut {name}! Quel plaisir de vous voir.',
      'Faites comme chez vous, {name}.',
      "{name}, c'est chouette que vous soyez là.",
      'Un coucou tout doux à {name}.',
      'Entrez, {name}. Il y a de la place.',
      'Ça me fait plaisir de vous lire, {name}.',
    ],
    playful: [
      'Portes ouvertes! Voici {name}.',
      '{name}, il y a des chaises et des blagues.',
      'La salle se remplit: {name}. Coucou!',
      'Montez à bord, {name}!',
      "Chaussures à l'entrée et amusez-vous, {name}.",
      'Regardez ce casting: {name}!',
    ],
  },
}

/** Goes on from the greeting of a raid. */
export const raidTail: Theming = {
  action: 'say',
  lines: {
    warm: [
      "Si vous débarquez: je vous raconte ce qu'on fait ici.",
      'En une phrase, voici ce qui se passe.',
      'Vous tombez bien, laissez-moi vous montrer.',
      "Faites comme chez vous, j'explique le plan.",
      'Je vous mets au parfum en un instant.',
      'Ici, on passe un bon moment, et ça marche ainsi.',
    ],
    playful: [
      'Visite éclair pour les nouvelles têtes: par ici!',
      "Rien n'est perdu, voici le résumé de l'épisode.",
      'Dix secondes et vous saurez tout.',
      'Attachez vos ceintures, je présente la salle.',
      'Première règle de la maison: rire. Deuxième, demander.',
      'Précédemment, sur cette chaîne: du drame, zéro stress.',
    ],
  },
}
