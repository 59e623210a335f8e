import type { Theming } from '../bank.ts'

/** A question to answer. The viewer's own words stand in the why, never here. */

export const single: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Réponds à {name}, qui demande {ask}.',
      '{name} se demande: {ask}?',
      'Prends un instant pour la question posée par {name}.',
      '{name} aimerait savoir {ask}.',
      'Une réponse ferait plaisir à {name}.',
      'Parle un peu de ça avec {name}.',
      'Dis à {name} {ask}.',
      '{name} a laissé une question dans le chat.',
      'Reviens un instant sur la demande signée {name}.',
      'Quelques mots pour {name}, qui attend.',
      'Regarde le chat: {name} veut comprendre quelque chose.',
      'Éclaire {name} en une phrase ou deux.',
    ],
    playful: [
      '{name} veut savoir {ask}. Avoue!',
      "C'est l'heure du quiz: {ask}? Au micro, {name}.",
      'Ouvre la boîte aux lettres: {name} écrit.',
      'Ne laisse pas {name} dans le suspense.',
      'Une énigme signée {name}, à toi de répondre.',
      'On cherche des experts: {name} demande {ask}.',
      'Le micro est à toi, {name} attend le verdict.',
      'La balle est dans ton camp, {name} a demandé.',
      '{name} lance la question, à toi de la rattraper.',
      'Ding dong, {name} apporte une question.',
      'Mets ta casquette à réflexion pour {name}.',
      'Donne un indice à {name}, qui enquête.',
    ],
  },
}

export const fresh: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Salue {name} et réponds: {ask}?',
      '{name} commence par une question. Un bonjour, puis la réponse.',
      'Dis coucou à {name}, ensuite éclaire sa lanterne.',
      '{name} arrive et demande {ask}.',
      'Accueille {name} avec douceur et réponds.',
      "D'abord bonjour à {name}, puis: {ask}?",
    ],
    playful: [
      '{name} entre avec une question. Salut et réponse!',
      "Bonjour d'abord, solution ensuite: {name} demande {ask}.",
      'Première réplique pour {name}: {ask}?',
      'Tape dans la main à {name} et réponds.',
      'À peine la porte passée, {name} veut savoir {ask}.',
      'Formule complète pour {name}: accueil plus réponse.',
    ],
  },
}

export const several: Theming = {
  action: 'do',
  lines: {
    warm: [
      '{name} demandent {ask}. Réponds en une fois.',
      'La même question occupe {name}.',
      'Une seule réponse aide {name}.',
      'On aimerait savoir {ask}: {name}.',
      'Prends un instant pour répondre à {name}.',
      'Explique {ask} à {name}.',
    ],
    playful: [
      'Chœur de questions: {name}. Réponds!',
      '{name} insistent: {ask}?',
      'La réponse la plus attendue du jour, pour {name}.',
      'Abrège le suspense pour {name}.',
      'Table ronde pour {name}: {ask}?',
      'Un mot et tu apaises {name}.',
    ],
  },
}
