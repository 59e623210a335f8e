import type { Theming } from '../bank.ts'

/** Greetings: a newcomer, a regular, someone who comes back. */

export const fresh: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Oi, {name}! Que bom ter você aqui.',
      '{name}, fique à vontade, a casa é sua.',
      'Que alegria você ter achado a gente, {name}.',
      'Chega mais, {name}. Tem lugar.',
      'Um olá cheio de carinho para {name}.',
      'Adorei ler você, {name}. Como vai o dia?',
      '{name}, valeu pelo oi. O que te traz aqui?',
      '{name}, aqui sempre cabe mais gente.',
      'Boas-vindas, {name}. Conte de você quando quiser.',
      'Que surpresa boa, {name}: uma voz nova.',
      'Prazer em conhecer você, {name}.',
    ],
    playful: [
      '{name} acaba de entrar no prédio!',
      'Oi, {name}: petiscos à esquerda, piadas à direita.',
      'Chegou bem na hora, {name}!',
      '{name}, guardamos uma cadeira para você.',
      'Todo mundo comportado, {name} chegou. Oi!',
      'Pode subir a bordo, {name}. Cuidado com o degrau.',
      'Olha quem achou a diversão: {name}.',
      'Alerta de alto astral: {name} na sala.',
      'Trim, trim! Atendam, é {name}.',
      '{name} aparece num passe de mágica. Olá!',
      'Estreia mundial: a primeira mensagem de {name}.',
    ],
  },
}

export const regular: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, que bom ver você de novo!',
      'Oi outra vez, {name}. Como você tem passado?',
      'Olha você aí, {name}. Já fazia falta.',
      'Com {name} aqui, a sala fica completa.',
      'Um abraço através da tela, {name}.',
      'O que você me conta, {name}?',
    ],
    playful: [
      'Toquem as trombetas, {name} chegou!',
      'Sua cadeira de sempre ainda está quentinha, {name}.',
      'Eu já ia mandar uma equipe de busca, {name}.',
      'Chamada: {name}? Presente!',
      'Olha quem não resistiu: {name}.',
      'Agora sim, pode começar: {name} está na área.',
    ],
  },
}

export const back: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, que alegria ver você depois de {days}!',
      'Você voltou, {name}. Me conta tudo.',
      'Faz {days} que não te leio, {name}.',
      '{name}, deu saudade. Como vão as coisas?',
      'Que reencontro bonito, {name}, após {days}.',
      'Estava na hora de te dar oi, {name}.',
    ],
    playful: [
      '{name}, onde você se escondeu? Foram {days}!',
      'Que retorno: {name}! Música, por favor.',
      'Depois de {days} você nos deve uma história, {name}.',
      'Marquei {days} na parede, {name}. Até que enfim!',
      'Alerta de reaparição: {name} na sala.',
      'Temporada nova, e {name} de volta ao elenco.',
    ],
  },
}
