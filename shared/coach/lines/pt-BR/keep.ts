import type { Theming } from '../bank.ts'

/** What must not be forgotten: promises, regulars, the goal. `{deed}` is in the host's own words. */

export const said: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Você deu sua palavra: {deed}.',
      'Boa hora para o que você prometeu: {deed}.',
      'O chat espera com carinho: {deed}.',
      'Ainda falta, quando quiser: {deed}.',
      'Agora cairia muito bem: {deed}.',
      'Isso você anunciou mais cedo: {deed}.',
    ],
    playful: [
      'Alarme de promessa! Você disse: {deed}.',
      'Agora não tem como fugir: {deed}!',
      'O chat tem memória de elefante: {deed}.',
      'A conta chegou à mesa: {deed}.',
      'Seu eu de antes assinou embaixo: {deed}.',
      'E agora, conforme a programação: {deed}!',
    ],
  },
}

export const wish: Theming = {
  action: 'do',
  lines: {
    warm: [
      'O pedido de {name} ainda está em aberto.',
      '{name} espera algo prometido. Agora encaixa bem.',
      'Volte ao que {name} queria.',
      'Não esqueça {name}: falta cumprir.',
      'O próximo pode ser o desejo de {name}.',
      'Dê essa alegria a {name} agora.',
    ],
    playful: [
      'Pedido saindo para {name}!',
      'O desejo de {name} já olha o relógio.',
      'Mesa de {name}: o prato continua na cozinha.',
      'Chame o gênio: {name} fez um pedido.',
      'Na sua lista, com dois grifos: {name}.',
      '{name} assobia baixinho e espera a vez.',
    ],
  },
}

export const unnamed: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Ainda há um pedido por cumprir.',
      'Alguém sem nome espera algo de você.',
      'Falta um item na sua lista. Agora dá tempo.',
      'Retome aquilo que ficou no ar.',
      'Tem um desejo pago que ainda não chegou.',
      'Com calma, cumpra o que pediram mais cedo.',
    ],
    playful: [
      'Um desejo sem nome bate à porta.',
      'A lista tem uma linha sem riscar.',
      'Procura-se gênio, serviço não falta.',
      'Na cozinha há um prato sem mesa.',
      'O fantasma camarada aguarda o show dele.',
      'Entrega pendente, remetente desconhecido. Bora!',
    ],
  },
}

export const fair: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Diga algo legal a {name}, que segue aqui com você.',
      '{name} ia gostar de uma palavra sua.',
      'Pergunte a {name} como vai o dia.',
      'Olhe um pouquinho para o lado de {name}.',
      'Puxe {name} para a conversa.',
      'Uma perguntinha para {name} faria bem.',
    ],
    playful: [
      'Psiu: {name} espera com muita elegância.',
      'Participação especial de {name}, por favor.',
      'Jogue uma frase para {name}.',
      'Coloque {name} na história que está contando.',
      'Holofote em {name}, campeonato mundial de paciência.',
      '{name} merece uma fala neste roteiro.',
    ],
  },
}

export const money: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Conte, de passagem, para que serve a meta.',
      'Cite a meta uma vez, de leve: a {left} da chegada.',
      'Diga o que acontece quando ela se completar.',
      'Conte o que mais anima você nessa reta final.',
      'Uma frase sobre o andamento, e segue o baile.',
      'Explique a ideia por trás da barra.',
    ],
    playful: [
      'Pisque para a meta e conte a história dela.',
      'A meta anda sozinha. Apresente ao chat.',
      'Previsão do tempo: sol a {left} daqui.',
      'Pinte com palavras o que rola em {target}.',
      'Solte um segredinho do plano.',
      'Fale da barra como de um bichinho tímido.',
    ],
  },
}
