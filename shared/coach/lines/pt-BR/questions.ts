import type { Theming } from '../bank.ts'

/** A question to answer. The viewer's own words stand in the why, never here. */

export const single: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Responda a {name}, que pergunta {ask}.',
      '{name} está com curiosidade: {ask}?',
      'Tire um momento para a pergunta de {name}.',
      '{name} gostaria de saber {ask}.',
      'Tem uma dúvida de {name} esperando.',
      'Conte um pouco sobre isso para {name}.',
      'Diga a {name} {ask}.',
      'Volte um instante ao que {name} perguntou.',
      'Umas palavras para {name}, que espera resposta.',
      '{name} deixou uma pergunta no chat.',
      'Olhe o chat: {name} quer entender algo.',
      'Esclareça a curiosidade que {name} acabou de mostrar.',
    ],
    playful: [
      '{name} quer saber {ask}. Solta!',
      'Hora do quiz: {ask}? Pergunta de {name}.',
      'Abra a caixa de correio: carta de {name}.',
      'Tire {name} do suspense.',
      'Charada de {name}, resposta sua.',
      'Procura-se especialista: {name} pergunta {ask}.',
      'O microfone é seu, {name} espera o veredito.',
      'A bola está com você: {name} perguntou.',
      '{name} lança a pergunta, você agarra.',
      'Ding dong, {name} traz uma pergunta.',
      'Vista o chapéu de pensar, {name} tem dúvidas.',
      'Dê uma pista para {name}, que investiga.',
    ],
  },
}

export const fresh: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Cumprimente {name} e responda: {ask}?',
      'As primeiras palavras de {name} são uma pergunta.',
      'Dê um oi para {name}, depois a resposta.',
      '{name} chega e pergunta {ask}.',
      'Receba {name} com carinho e esclareça a dúvida.',
      'Primeiro o olá a {name}, em seguida: {ask}?',
    ],
    playful: [
      '{name} entra perguntando. Oi e resposta!',
      'Primeiro oi, depois solução: {name} pergunta {ask}.',
      'Estreia de {name}, e com pergunta: {ask}?',
      'Toque aqui com {name} e responda.',
      'Mal passou da porta, {name} quer saber {ask}.',
      'Combo para {name}: saudação mais resposta.',
    ],
  },
}

export const several: Theming = {
  action: 'do',
  lines: {
    warm: [
      '{name} perguntam {ask}. Responda de uma vez.',
      'A mesma dúvida têm {name}.',
      'Com uma resposta você ajuda {name}.',
      'Querem saber {ask}: {name}.',
      'Tire um momento: {name} perguntam igual.',
      'Conte {ask} para {name}.',
    ],
    playful: [
      'Coral de perguntas: {name}. Responda!',
      '{name} insistem: {ask}?',
      'A resposta mais procurada do dia, para {name}.',
      'Acabe com o suspense de {name}.',
      'Mesa-redonda de {name}: querem saber {ask}.',
      'Uma só resposta acalma {name}.',
    ],
  },
}
