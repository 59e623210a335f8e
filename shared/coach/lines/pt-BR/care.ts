import type { Theming } from '../bank.ts'

/** What looks after the host: a line that is crossed, a pause, people who wait, chat that is too fast. */

const STAYS = [
  '{name}, isso fica só comigo. Valeu por entender.',
  'Isso eu guardo para mim, {name}. Vamos seguir.',
  'Desse assunto não falo ao vivo, {name}.',
  '{name}, prefiro que não. Vamos mudar de assunto.',
  'Tem coisas que são só minhas, {name}. Que mais você conta?',
  'Essa pergunta eu deixo passar, {name}, com um sorriso.',
  'Com carinho, {name}: não.',
]

const ENOUGH = [
  '{name}, eu já disse não, e continua sendo não.',
  'Minha resposta é a mesma, {name}. Deixa para lá, por favor.',
  'Por favor, para de perguntar, {name}.',
  'Chega desse assunto, {name}.',
  'Não, {name}. E não volto mais nisso.',
  'Esse tema se encerra aqui, {name}.',
  'Mais uma vez, com calma: não, {name}.',
]

/** A boundary is calm in every tone. */
export const first: Theming = { action: 'say', lines: { warm: STAYS, playful: STAYS } }

export const again: Theming = { action: 'say', lines: { warm: ENOUGH, playful: ENOUGH } }

export const pause: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Tire cinco minutos: beba água, alongue e volte.',
      '{minutes} sem parar. Respire um pouco, o chat espera.',
      'Boa hora para uma pausa curta.',
      'Avise que já volta e levante.',
      'Já são {minutes}. Olhe um tempinho pela janela.',
      'Sua voz merece descanso.',
    ],
    playful: [
      'Sua cadeira pede férias: cinco minutos.',
      '{minutes}! Até robô precisa recarregar.',
      'Intervalo: pipoca para o chat, água para você.',
      'Aperte o seu próprio botão de pausa.',
      'Pit stop depois de {minutes}: água e volta à pista.',
      'Suas costas pedem um alongamento.',
    ],
  },
}

export const quietHost: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Diga umas palavras, o chat está esperando.',
      'Conte o que você está fazendo agora.',
      'Escolha uma linha do chat e responda em voz alta.',
      'Pense em voz alta um pouco, gostam de te ouvir.',
      'Bateu saudade da sua voz por aqui.',
      'Um simples oi já basta.',
    ],
    playful: [
      'Som, som, testando! O chat escuta.',
      'Suspeitam que você virou estátua.',
      'Narre seus próximos dez segundos como documentário.',
      'Quebre o silêncio com a primeira coisa que vir.',
      'Os grilos já pedem contrato. Fale algo.',
      'Tire do mudo a sua rádio interior.',
    ],
  },
}

export const asked: Theming = {
  action: 'do',
  lines: {
    warm: [
      'O chat voa. Muita gente pergunta {ask}: responda para a sala.',
      'A mesma pergunta se repete. Uma resposta ajuda meio mundo.',
      'Deixe o resto passar e responda a mais pedida.',
      'Desacelere para uma coisa: querem saber {ask}.',
      'Uma dúvida ganha de longe: {ask}?',
      'Pegue a pergunta que mais aparece.',
    ],
    playful: [
      'O chat virou cachoeira. Pegue uma gota: {ask}?',
      'Falam ao mesmo tempo. Uma resposta acalma a manada.',
      'Rápido demais, então resumo: perguntam {ask}.',
      'Coroe a pergunta campeã e responda.',
      'Pesquisa relâmpago, resultado: querem saber {ask}.',
      'Pesque a dúvida que mais pula no rio.',
    ],
  },
}

export const plain: Theming = {
  action: 'do',
  lines: {
    warm: [
      'O chat está voando. Dê um oi geral e siga.',
      'Não precisa ler cada linha, nem responder.',
      'Conte que não dá para ler tanto e aproveite.',
      'Fique com uma mensagem e deixe as outras voarem.',
      'Respire, isso é carinho em alta velocidade.',
      'Agradeça a animação em uma frase.',
    ],
    playful: [
      'Chat no modo turbo. Acene e curta o passeio.',
      'Ninguém consegue ler isso. Admita rindo.',
      'Mãos para o alto e um oi à tempestade.',
      'Finja que leu cada mensagem e ria.',
      'Virou montanha-russa, grite junto com o chat.',
      'Faltam olhos de reserva. Enquanto isso, acene.',
    ],
  },
}
