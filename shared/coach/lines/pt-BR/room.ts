import type { Theming } from '../bank.ts'

/** For the whole room: goals, raids, and a small thing to do when chat is quiet. */

export const near: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Quase lá: a meta está a {left}.',
      'Estamos pertinho da nossa meta, que emoção.',
      'Olha isso, a {left} da conquista. É de vocês.',
      'Só mais um pouquinho, {left}, e a gente comemora.',
      'Que lindo ver a barra cheia assim.',
      'Entre a meta e a festa: {left}.',
    ],
    playful: [
      'A meta já ouve nossos passos, a {left}!',
      'Rufem os tambores: {left} e chegamos.',
      'Que frio na barriga, está pertíssimo.',
      'Meta, estamos te vendo. Não adianta se esconder.',
      'Tão perto que já ouço o confete: {left}.',
      'Ouviram? A meta respira a {left} daqui.',
    ],
  },
}

export const reached: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Conseguimos! Agradeço a cada pessoa daqui.',
      'Meta batida, {target}! Que sala linda eu tenho.',
      'Chegamos lá, e foi graças a vocês.',
      'A barra encheu. Recebam meu abraço.',
      '{target} em equipe. Gratidão, do fundo do coração.',
      'Que alegria dividir esta conquista com vocês.',
    ],
    playful: [
      'Plim, plim, plim! Meta batida!',
      'Meta? Que meta? Vocês devoraram!',
      '{target}! Alguém toca o sino!',
      'Caiu a meta, confete imaginário para a sala.',
      'Oficialmente tenho o melhor chat. Valeu, valeu!',
      'Gol! {target}, e a arquibancada vem abaixo!',
    ],
  },
}

export const raid: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Oi, {name}! E oi para {people}. A casa é de vocês.',
      '{name}, valeu por trazer sua turma.',
      'Que bom receber vocês, {name} e companhia.',
      'Um abraço em quem chega com {name}.',
      'Podem entrar, que {name} traz {people}.',
      'Fico muito feliz com esta visita, {name}.',
    ],
    playful: [
      'Escondam os petiscos, {name} vem com {people}!',
      'Raid! {name}, você trouxe o ônibus inteiro?',
      'Portas abertas: pode vir, {name} e tripulação.',
      'Temos visita! Deem oi para {name}.',
      'Peguem mais cadeiras, {name} traz {people}.',
      'O barco de {name} atracou. Subam a bordo!',
    ],
  },
}

export const quiet: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Pergunte qual foi a melhor parte do dia.',
      'Deixe o chat escolher a próxima música.',
      'Pergunte de que cidade estão assistindo.',
      'Conte como você começou nisso.',
      'Pergunte o que teve no jantar.',
      'Peça um filme que ninguém pode perder.',
      'Diga o que anima você nesta semana.',
      'Que descrevam o dia com uma palavra.',
      'Mostre algo aí por perto e conte a história.',
      'Pergunte para que lugar gostariam de voltar.',
    ],
    playful: [
      'Votação relâmpago: cachorro ou gato?',
      'Peça a pior piada da sala.',
      'Diga duas verdades e uma mentira; o chat adivinha.',
      'Cantarole algo e deixe o chat dar o título.',
      'Abra o debate: biscoito ou bolacha?',
      'Desenhe em dez segundos para adivinharem.',
      'Que superpoder seria inútil na segunda-feira? Pergunte.',
      'Invente uma história com o chat, palavra por palavra.',
      'Pergunte que bicho ganharia no xadrez.',
      'Cada pessoa manda um emote do humor de hoje.',
    ],
  },
}
