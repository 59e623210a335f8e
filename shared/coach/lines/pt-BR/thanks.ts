import type { Theming } from '../bank.ts'

/** Thanks to one payer. `Obrigado` and `obrigada` would say who speaks, so it is valeu, agradeço and the like. */

export const one: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Valeu demais por {amount}, {name}!',
      '{name}, que carinho! {amount}, agradeço de coração.',
      'Você me fez sorrir agora, {name}. {amount}, que alegria.',
      '{amount} de {name}. Agradeço muito, de verdade.',
      'Que gesto bonito, {name}.',
      '{name}, eu vi: {amount}. Valeu por lembrar da gente.',
      'Um abraço apertado até aí, {name}.',
      'Ô, que gentileza, {name}: {amount}!',
      'Com {amount} você alegra o meu dia, {name}.',
      'Meu coração agradece, {name}.',
      'Chegou {amount} e chegou seu carinho, {name}. Muita gratidão.',
      'Fico muito feliz com você por aqui, {name}. Valeu!',
      'Recebo {amount} com um sorrisão, {name}.',
    ],
    playful: [
      'Plim! {amount} de {name}, meu som favorito de hoje.',
      'Uma salva de palmas para {name} e {amount}!',
      '{name}, com {amount} você ganhou minha dancinha.',
      'É meu aniversário, {name}? Valeu!',
      'Te peguei fazendo gentileza, {name}!',
      'Olá, {amount}! E olá, {name}! Que entrada!',
      'Rufem os tambores: {name} e {amount}.',
      'Este minuto tem seu nome, {name}.',
      '{name} tirou {amount} da cartola. Que mágica!',
      'Escapou até uma risadinha, {name}: {amount}!',
      'Quem acordou de bom humor? {name}, com {amount}.',
      'Toca aqui, {name}!',
      'Pode anotar na ata: {name}, {amount}, e o chat em festa.',
    ],
  },
}

export const member: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, que bom ter você com a gente!',
      'Vi aqui {gift}, {name}. Agradeço de coração.',
      'Que alegria, {name}: agora a casa também é sua.',
      'Com você somos mais, {name}. Valeu demais!',
      '{name} chegou com {gift}. Que carinho bonito.',
      'Isso significa muito para mim, {name}.',
      'Seu apoio faz diferença, {name}. Valeu mesmo.',
      '{name}, {gift}: que gesto querido.',
      'Este cantinho também é seu, {name}.',
      'Meu sorriso de agora é culpa sua, {name}.',
      'Fico feliz com {gift}, {name}, e com você por perto.',
      'Recebi {gift} com muita gratidão, {name}.',
      'Que sorte ter você tão perto, {name}.',
    ],
    playful: [
      'Agora é oficial: {name} está no time!',
      'Tapete vermelho, {name}! Pode passar.',
      '{name}, com {gift}? Bom gosto raro!',
      'O bonde cresceu: {name} embarca com {gift}.',
      'Tem lugar na primeira fila para você, {name}.',
      'Solta a vinheta: {gift}, direto de {name}!',
      'Confete imaginário para {name}!',
      '{name} já tem a chave da casa. Entra!',
      'Rufem os tambores: {name} traz {gift}!',
      'Pode passar o café, {name} é da família.',
      'Que contratação, {name}! A torcida comemora {gift}.',
      'Alguém entregue uma medalha para {name}.',
      'Plantão de notícias: {gift}, cortesia de {name}.',
    ],
  },
}
