import type { Theming } from '../bank.ts'

/** For the whole room: goals, raids, and a small thing to do when chat is quiet. */

export const near: Theming = {
  action: 'say',
  lines: {
    warm: [
      "On y est presque: l'objectif est à {left}.",
      'Nous sommes tout près du but, quelle émotion.',
      "Regardez, encore {left}, et c'est grâce à vous.",
      'Un dernier petit pas, {left}, et on fête ça.',
      "Que c'est beau, une jauge aussi pleine.",
      'Entre nous et la fête: {left}.',
    ],
    playful: [
      "L'objectif nous sent venir, à {left}!",
      'Roulement de tambour: {left} et ça y est!',
      "J'ai le trac, on y est presque.",
      'Objectif, on te voit. Inutile de te cacher.',
      "Si proche que j'entends les confettis: {left}.",
      "Vous entendez? Le but respire à {left} d'ici.",
    ],
  },
}

export const reached: Theming = {
  action: 'say',
  lines: {
    warm: [
      'On a réussi! Merci à chaque personne ici.',
      'Objectif atteint, {target}! Quelle belle salle.',
      "Nous y voilà, et c'est grâce à vous.",
      'La jauge est pleine. Merci de tout cœur.',
      '{target} en équipe. Mille mercis, du fond du cœur.',
      'Quelle joie de partager ce moment avec vous.',
    ],
    playful: [
      'Ding, ding, ding! Objectif atteint!',
      "L'objectif? Quel objectif? Vous l'avez dévoré!",
      '{target}! Faites sonner la cloche!',
      'Le but est tombé, confettis imaginaires pour la salle.',
      "Officiellement, j'ai le meilleur tchat. Merci, merci!",
      "But! {target}, et les tribunes s'embrasent!",
    ],
  },
}

export const raid: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Salut {name}! Avec {people}, la maison est à vous.',
      '{name}, merci de nous amener ton monde.',
      'Quel plaisir de vous recevoir, {name} et compagnie.',
      'Un coucou à qui arrive avec {name}.',
      'Entrez, entrez, {name} amène {people}.',
      'Cette visite me fait très plaisir, {name}.',
    ],
    playful: [
      'Cachez les biscuits, {name} arrive avec {people}!',
      'Un raid! {name}, tout le bus est là?',
      'Portes ouvertes: avancez, {name} et équipage.',
      'De la visite! Dites bonjour à {name}.',
      'Sortez des chaises, {name} amène {people}.',
      'Le bateau mené par {name} accoste. À bord!',
    ],
  },
}

export const quiet: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Demande quel a été le meilleur moment du jour.',
      'Laisse le tchat choisir la prochaine chanson.',
      "Demande d'où on te regarde.",
      'Raconte tes débuts.',
      "Demande ce qu'il y avait au dîner.",
      'Demande un film à ne pas rater.',
      'Dis ce qui te réjouit cette semaine.',
      "Qu'on décrive sa journée en un mot.",
      'Montre un objet tout proche et son histoire.',
      'Demande dans quel lieu le tchat retournerait.',
    ],
    playful: [
      'Vote éclair: chiens ou chats?',
      'Réclame la pire blague de la salle.',
      'Dis deux vérités et un mensonge; le tchat devine.',
      'Fredonne un air, le tchat trouve le titre.',
      'Ouvre le débat: pain au chocolat ou chocolatine?',
      'Dessine en dix secondes et fais deviner.',
      'Quel superpouvoir serait inutile un lundi? Demande.',
      'Invente une histoire avec le tchat, mot par mot.',
      'Demande quel animal gagnerait aux échecs.',
      "Un emote par personne, selon l'humeur du jour!",
    ],
  },
}
