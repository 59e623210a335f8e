import type { Theming } from '../bank.ts'

/** Thanks for what is more than its amount: the first, the biggest, one more, many in a row. */

export const first: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, você abre o dia com {amount}. Valeu!',
      'O primeiro agradecimento de hoje vai para {name}.',
      'Que começo bonito: {amount} de {name}.',
      'Começar assim é bom demais, {name}.',
      'Abrimos com o seu carinho, {name}: {amount}.',
      '{name} inaugura a sala, e eu agradeço de coração.',
    ],
    playful: [
      '{name} quebra o gelo com {amount}!',
      'Cortou a fita de hoje, {name}. Está inaugurado!',
      'Primeira assinatura no livro de visitas: {name}!',
      'Abram as cortinas! Entra {name} com {amount}.',
      'Deu a partida no motor, {name}!',
      'Bola rolando! O pontapé é de {name}: {amount}.',
    ],
  },
}

export const record: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{amount}, o ponto mais alto de hoje! Valeu, {name}!',
      'Você me deixa sem palavras, {name}.',
      'Ninguém tinha chegado hoje a {amount}. Gratidão, {name}!',
      'Que generosidade, {name}. Meu coração transborda.',
      'Hoje o topo é de {name}, e a minha alegria também.',
      '{name}, {amount} é a maior surpresa deste dia.',
    ],
    playful: [
      'Recorde de hoje! {name} leva a coroa com {amount}!',
      'Caí da cadeira, {name}: {amount}!',
      'Medalha de ouro para {name}. Toquem o hino!',
      'O placar quebrou com {amount} de {name}.',
      'Parem tudo! {name} acaba de fazer história.',
      'Nova marca da casa, {name}! Confete, por favor!',
    ],
  },
}

export const third: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Você de novo, {name}! Valeu também por {amount}.',
      'Terceira vez seguida, {name}. Que carinho!',
      '{name}, você não para de me surpreender.',
      'E agora mais {amount}, {name}: eu noto e agradeço.',
      'Três gentilezas seguidas. Agradeço muito, {name}.',
      'Lá vem você me fazer sorrir outra vez, {name}.',
    ],
    playful: [
      'Hat-trick, {name}! A torcida está de pé.',
      'Três é demais? De jeito nenhum, {name}!',
      'Mais {amount}! O teclado de {name} já solta fumaça.',
      '{name} pediu bis e trouxe {amount}.',
      'Isso já virou série, {name}: terceiro episódio.',
      'E tome {amount} de {name}, sem intervalo!',
    ],
  },
}

export const again: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Um atrás do outro, {name}. Agradeço cada gesto.',
      '{name}, eu vi todos e amei.',
      'Que chuva de carinho, {name}.',
      'Fiquei até sem jeito, {name}: valeu demais.',
      'Por essa sequência inteira, gratidão, {name}.',
      'Tanta gentileza seguida me emociona, {name}.',
    ],
    playful: [
      '{name} toca esse botão feito tambor!',
      'Abram o guarda-chuva, é temporal, {name}!',
      'Combo, {name}! Como você faz isso?',
      'Clique, clique, clique: {name} achou o ritmo.',
      '{name}, deixa um pouco para o resto. Brincadeira, valeu!',
      'Que sequência, {name}! Minha dancinha não tem fim.',
    ],
  },
}
