import type { Theming } from '../bank.ts'

/** What must not be forgotten: promises, regulars, the goal. `{deed}` is in the host's own words. */

export const said: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Diste tu palabra: {deed}.',
      'Buen momento para lo que prometiste: {deed}.',
      'Lo esperan con ganas: {deed}.',
      'Queda pendiente, cuando quieras: {deed}.',
      'Ahora caería muy bien: {deed}.',
      'Esto lo anunciaste hace rato: {deed}.',
    ],
    playful: [
      '¡Alarma de promesas! Dijiste: {deed}.',
      'Llegó la hora: {deed}.',
      'El chat tiene memoria de elefante: {deed}.',
      'Llegó la cuenta a la mesa: {deed}.',
      'Tu yo de hace un rato firmó esto: {deed}.',
      'Y ahora, como dice el programa: ¡{deed}!',
    ],
  },
}

export const wish: Theming = {
  action: 'do',
  lines: {
    warm: [
      'El pedido de {name} sigue pendiente.',
      '{name} espera algo prometido. Ahora queda bien.',
      'Vuelve a lo que quería {name}.',
      'No olvides a {name}: falta cumplirle.',
      'Lo siguiente podría ser el deseo de {name}.',
      'Dale la alegría a {name} y hazlo ahora.',
    ],
    playful: [
      '¡Sale una orden para {name}!',
      'El deseo de {name} ya mira el reloj.',
      'Mesa de {name}: el plato sigue en la cocina.',
      'Que salga el genio: {name} pidió un deseo.',
      'En tu lista, subrayado dos veces: {name}.',
      '{name} silba bajito y espera su turno.',
    ],
  },
}

export const unnamed: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Queda un pedido por cumplir.',
      'Alguien sin nombre espera algo de ti.',
      'En tu lista falta una cosa. Ahora hay tiempo.',
      'Retoma aquello que quedó en el aire.',
      'Hay un deseo pagado que todavía no llega.',
      'Cumple con calma lo que te pidieron antes.',
    ],
    playful: [
      'Un deseo sin nombre toca la puerta.',
      'La lista tiene un renglón sin tachar.',
      'Se busca genio para cumplir un encargo.',
      'En la cocina espera una orden sin mesa.',
      'El fantasma amable aguarda su función.',
      'Entrega pendiente, remitente desconocido. ¡En marcha!',
    ],
  },
}

export const fair: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Dile algo lindo a {name}, que sigue aquí contigo.',
      'A {name} le gustaría una palabra tuya.',
      'Pregúntale a {name} cómo va su día.',
      'Mira un momento hacia {name}.',
      'Suma a {name} a la conversación.',
      'Una preguntita para {name} haría bien.',
    ],
    playful: [
      'Psst: {name} espera con mucha elegancia.',
      'Aparición especial de {name}, por favor.',
      'Lánzale una frase a {name}.',
      'Mete a {name} en la historia que cuentas.',
      'Reflector sobre {name}, campeonato mundial de paciencia.',
      '{name} merece una línea en este guion.',
    ],
  },
}

export const money: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Cuenta de pasada para qué es la meta.',
      'Menciona la meta una vez, suave: a {left} de llegar.',
      'Di qué pasará cuando se complete.',
      'Comparte qué es lo que más te ilusiona de llegar.',
      'Una frase sobre cómo van, y sigue con lo tuyo.',
      'Explica la idea que hay detrás de esa barra.',
    ],
    playful: [
      'Guíñale un ojo a la meta y cuenta su historia.',
      'La meta se siente sola. Preséntala al chat.',
      'Pronóstico del tiempo: sol a {left} de aquí.',
      'Pinta con palabras qué pasa al llegar a {target}.',
      'Suelta un secretito del plan.',
      'Habla de la barra como de una mascota tímida.',
    ],
  },
}
