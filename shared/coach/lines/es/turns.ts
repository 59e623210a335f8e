import type { Theming } from '../bank.ts'

/** Coming back, closing, and the first minutes after a raid. */

export const back: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Ahora {todo}.',
      'Primero {todo}.',
      'Pendientes: {todo}.',
      'Despacito: {todo}.',
      'Seguimos: {todo}.',
      'Retomemos: {todo}.',
    ],
    playful: [
      'Misión: {todo}.',
      '¡Tarán: {todo}!',
      'Menú: {todo}.',
      '¡Acción: {todo}!',
      'Tarea: {todo}.',
      'Agenda: {todo}.',
    ],
  },
}

export const thanks: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Para cerrar: gracias a {name}, la próxima fecha, buenas noches.',
      'Agradece una vez más a {name} y di cuándo vuelves.',
      'Despídete con cariño de {name} y anuncia el próximo encuentro.',
      'Antes de irte, saluda a {name}, di cuándo vuelves.',
      'Nombra a {name}, cuenta qué disfrutaste, y hasta la próxima.',
      'Tu último abrazo de hoy es para {name}.',
    ],
    playful: [
      'Ruedan los créditos: {name}. Luego fecha y telón.',
      'Última reverencia para {name}, y un adelanto.',
      'Ponle moño al cierre: {name} y la próxima cita.',
      'En letras doradas: {name}. Después, cuándo se repite.',
      'Confeti para {name} y baja la cortina.',
      'Discurso de premios: menciona a {name} antes de la orquesta.',
    ],
  },
}

export const plain: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Hora de cerrar: agradece a la sala y da la fecha.',
      'Cuenta qué fue lo que más disfrutaste hoy.',
      'Di cuándo vuelves y desea buenas noches.',
      'Un gracias general y hasta el próximo encuentro.',
      'Despídete sin prisa, con la próxima cita en la mano.',
      'Deja un saludo para quienes te acompañaron.',
    ],
    playful: [
      'Ya casi cae el telón: reverencia y fecha nueva.',
      'Suelta un adelanto de la próxima función.',
      'Créditos finales para la sala entera.',
      'Apaga las velas del pastel: gracias y hasta pronto.',
      'Última llamada a bordo: di cuándo despega el siguiente.',
      'Cierra como en las novelas: con suspenso.',
    ],
  },
}

export const several: Theming = {
  action: 'say',
  lines: {
    warm: [
      '¡Hola, {name}! Qué gusto tenerles aquí.',
      'Pónganse a gusto, {name}.',
      '{name}, me alegra que vinieran.',
      'Esta sala les abraza, {name}.',
      'Qué lindo leerles por primera vez hoy, {name}.',
      'Pasen, {name}. Están en su casa.',
    ],
    playful: [
      '¡Puertas abiertas! Entran {name}.',
      '{name}, hay asientos y chistes para todo el mundo.',
      'Se llena la sala: {name}. ¡Hola, hola!',
      '¡Suban a bordo, {name}!',
      'Zapatos a un lado y a disfrutar, {name}.',
      'Miren qué elenco acaba de llegar: {name}.',
    ],
  },
}

/** Goes on from the greeting of a raid. */
export const raidTail: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Para quienes acaban de llegar: les cuento qué hacemos hoy.',
      'En una frase, esto es lo que pasa aquí.',
      'Llegan en buen momento, déjenme mostrarles.',
      'Siéntanse en casa, ahora les explico el plan.',
      'Les pongo al día en un momentito.',
      'Aquí se viene a pasarla bien, y así va la cosa.',
    ],
    playful: [
      'Tour exprés para quienes llegan: por aquí, por favor.',
      'No se perdieron nada, va el resumen del capítulo.',
      'Diez segundos y quedan al corriente.',
      'Abróchense el cinturón, les presento la sala.',
      'Primera regla de la casa: reírse. Segunda, preguntar.',
      'Previamente, en este canal: mucho drama y cero prisa.',
    ],
  },
}
