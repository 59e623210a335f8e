import type { Theming } from '../bank.ts'

/** Thanks to several payers at once, and to those who stay unnamed. */

export const several: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Valeu demais, {name}!',
      '{name}, que gesto lindo de vocês.',
      'Quanto carinho junto: {name}. Agradeço muito.',
      'Um abraço coletivo para {name}.',
      'Vi cada gentileza, {name}. Gratidão de verdade.',
      'Com gente como {name}, esta sala vira casa.',
    ],
    playful: [
      '{name}, vocês combinaram isso? Valeu!',
      'Palmas em grupo para {name}!',
      'Façam uma reverência, {name}.',
      'Olha só que timaço: {name}.',
      'Faltou mão para tanto aplauso: {name}!',
      'Faz a ola por {name}, pessoal!',
    ],
  },
}

export const anonymous: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Valeu por {amount}, seja você quem for.',
      '{amount} sem assinatura e com muito carinho.',
      'Alguém acabou de fazer um gesto lindo.',
      'Não sei seu nome, mas agradeço de coração.',
      'Para essa alma discreta: {amount}, que gentileza.',
      'Até em silêncio dá para sentir o carinho. Valeu!',
    ],
    playful: [
      'Mistério na sala: {amount}! Quem foi?',
      'Tem gente de capa de invisibilidade por aqui. Valeu!',
      'O fantasma camarada passou por aqui: {amount}.',
      'Sem nome, mas com muito estilo!',
      'Chegou {amount} em envelope sem remetente.',
      'Chamem detetives: há um carinho sem solução.',
    ],
  },
}
