import type { Theming } from '../bank.ts'

/** What looks after the host: a line that is crossed, a pause, people who wait, chat that is too fast. */

const STAYS = [
  '{name}, ça reste privé. Merci de comprendre.',
  'Ça, je le garde pour moi, {name}. On continue.',
  "Je n'en parle pas en direct, {name}.",
  "{name}, je préfère éviter. Parlons plutôt d'autre chose.",
  "Certaines choses n'appartiennent qu'à moi, {name}. Quoi de neuf sinon?",
  'Je laisse passer cette question, {name}, avec le sourire.',
  'En toute gentillesse, {name}: non.',
]

const ENOUGH = [
  "{name}, j'ai dit non, et ça reste non.",
  'Ma réponse ne change pas, {name}. Restons-en là.',
  "S'il te plaît, arrête de demander, {name}.",
  'Ça suffit avec ça, {name}. Merci.',
  "Non, {name}. Et je n'y reviendrai pas.",
  'On ferme ce sujet, {name}.',
  'Une dernière fois, calmement: non, {name}.',
]

/** A boundary is calm in every tone. */
export const first: Theming = { action: 'say', lines: { warm: STAYS, playful: STAYS } }

export const again: Theming = { action: 'say', lines: { warm: ENOUGH, playful: ENOUGH } }

export const pause: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Offre-toi cinq minutes: eau, étirements, retour.',
      "{minutes} sans arrêt. Souffle un peu, on t'attend.",
      "C'est le bon moment pour une petite pause.",
      'Annonce que tu reviens et lève-toi.',
      'Déjà {minutes}. Regarde un moment par la fenêtre.',
      'Ta voix mérite du repos.',
    ],
    playful: [
      'Ta chaise réclame des vacances: cinq minutes!',
      '{minutes}! Même les robots se rechargent.',
      'Entracte: popcorn pour le tchat, eau pour toi.',
      'Appuie sur ton propre bouton pause.',
      'Arrêt au stand après {minutes}: eau, puis en piste!',
      'Ton dos réclame un bon étirement.',
    ],
  },
}

export const quietHost: Theming = {
  action: 'do',
  lines: {
    warm: [
      "Dis quelques mots, on t'attend.",
      'Raconte ce que tu fais là, maintenant.',
      'Choisis une ligne du tchat et réponds à voix haute.',
      "Pense tout haut un moment, on aime t'écouter.",
      'Ta voix manque au tchat.',
      'Un simple coucou suffit.',
    ],
    playful: [
      'Un, deux, un, deux! Le tchat écoute.',
      'On te soupçonne de jouer à la statue.',
      'Commente tes dix prochaines secondes comme un documentaire.',
      'Brise le silence avec le premier objet venu.',
      'Les grillons réclament un contrat. Parle!',
      'Rallume ta radio intérieure.',
    ],
  },
}

export const asked: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Le tchat file. Beaucoup demandent {ask}: réponds pour la salle.',
      'La même question revient. Une réponse aide tout le monde.',
      'Laisse passer le reste et prends la plus posée.',
      'Ralentis pour une chose: on veut savoir {ask}.',
      'Une question gagne largement: {ask}?',
      'Réponds à ce qui revient le plus.',
    ],
    playful: [
      'Le tchat est une cascade. Attrape une goutte: {ask}?',
      'Ça parle en même temps. Une réponse calme le troupeau.',
      'Trop rapide, je résume: on demande {ask}.',
      'Couronne la question gagnante et réponds.',
      'Sondage éclair, résultat: on veut savoir {ask}.',
      'Pêche la question qui saute le plus haut.',
    ],
  },
}

export const plain: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Le tchat galope. Salue la salle et continue.',
      'Pas besoin de lire chaque ligne, ni de répondre.',
      'Dis que ça va trop vite et profites-en.',
      'Garde un message et laisse filer les autres.',
      "Respire, c'est de l'affection à toute vitesse.",
      "Remercie pour l'enthousiasme en une phrase.",
    ],
    playful: [
      'Tchat en mode turbo. Fais coucou et savoure.',
      'Personne ne peut lire ça. Avoue en riant.',
      "Mains en l'air et bonjour à la tempête!",
      'Fais semblant de tout lire, puis ris.',
      'Montagnes russes en cours, crie avec le tchat!',
      'Il te faudrait des yeux de rechange. Fais signe.',
    ],
  },
}
