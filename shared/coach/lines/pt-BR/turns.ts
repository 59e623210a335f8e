import type { Theming } from '../bank.ts'

/** Coming back, closing, and the first minutes after a raid. */

export const back: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Agora {todo}.',
      'Primeiro {todo}.',
      'Com calma: {todo}.',
      'Em ordem: {todo}.',
      'Retomando: {todo}.',
      'Ficou pendente: {todo}.',
    ],
    playful: [
      'Missão: {todo}.',
      'Tcharam: {todo}!',
      'Cardápio: {todo}.',
      'Ação: {todo}!',
      'Agenda: {todo}.',
      'Bora lá: {todo}.',
    ],
  },
}

export const thanks: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Para fechar: agradeça a {name}, marque a próxima, boa noite.',
      'Agradeça mais uma vez a {name} e diga quando volta.',
      'Despeça-se com carinho de {name}, com a próxima data.',
      'Antes de ir, cite {name} e o dia da volta.',
      'Conte o que você curtiu hoje e celebre {name}.',
      'Seu último abraço de hoje é para {name}.',
    ],
    playful: [
      'Sobem os créditos: {name}. Depois data e cortina.',
      'Última reverência para {name}, com trailer do próximo.',
      'Feche com laço de fita: {name} e a próxima.',
      'Em letras douradas: {name}. Depois, quando repete.',
      'Confete para {name}, e baixa o pano.',
      'Discurso de prêmio: cite {name} antes da orquestra.',
    ],
  },
}

export const plain: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Hora de fechar: agradeça à sala e marque a próxima.',
      'Conte o que você mais curtiu hoje.',
      'Diga quando volta e deseje boa noite.',
      'Um agradecimento geral, e até o próximo encontro.',
      'Despeça-se sem pressa, com a data na mão.',
      'Deixe um abraço para quem fez companhia.',
    ],
    playful: [
      'A cortina já vai cair: reverência e data nova.',
      'Solte um trailer do próximo show.',
      'Créditos finais para a sala inteira.',
      'Apague as velinhas: valeu e até logo.',
      'Última chamada de embarque: diga quando sai o próximo.',
      'Termine como novela: com suspense.',
    ],
  },
}

export const several: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Oi, {name}! Que bom ter vocês aqui.',
      'Fiquem à vontade, {name}.',
      '{name}, adorei que vocês vieram.',
      'Um olá cheio de carinho: {name}.',
      'Que bom ler vocês hoje, {name}.',
      'Podem entrar, {name}. A casa é de vocês.',
    ],
    playful: [
      'Portas abertas! Entram {name}.',
      '{name}, tem cadeira e piada para todo mundo.',
      'A sala está enchendo: {name}. Oi, oi!',
      'Subam a bordo, {name}!',
      'Chinelo no canto e bora, {name}.',
      'Olha o elenco que chegou: {name}.',
    ],
  },
}

/** Goes on from the greeting of a raid. */
export const raidTail: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Para quem acabou de chegar: conto o que rola hoje.',
      'Em uma frase, é isto que acontece aqui.',
      'Vocês vieram em boa hora, deixa eu mostrar.',
      'Sintam-se em casa, já explico o plano.',
      'Coloco vocês em dia num instantinho.',
      'Aqui a gente vem curtir, e funciona assim.',
    ],
    playful: [
      'Tour relâmpago para a turma nova: por aqui!',
      'Não perderam nada, lá vai o resumo do capítulo.',
      'Dez segundos e vocês estão por dentro.',
      'Apertem os cintos, apresento a sala.',
      'Primeira regra da casa: rir. Segunda, perguntar.',
      'Anteriormente, neste canal: muito drama, zero pressa.',
    ],
  },
}
