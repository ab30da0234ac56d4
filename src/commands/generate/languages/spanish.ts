import { capitalised, withPoint, type Phrases } from '../phrases.ts';

const MONTHS = [
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto'],
  ...['septiembre', 'octubre', 'noviembre', 'diciembre'],
];

export const spanish: Phrases = {
  lang: 'es',
  between: ' ',
  end: '.',
  places: [
    ['Alma', 'Belo', 'Cala', 'Doro', 'Esca', 'Fuen', 'Gala', 'Horta', 'Lumbre', 'Mira', 'Navi'],
    ['ribera', 'vento', 'rosa', 'monte', 'dera', 'lucía', 'brava', 'nilla', 'corta', 'senda'],
  ],
  people: {
    given: ['Elvira', 'Jaime', 'Marta', 'Pedro', 'Teresa', 'Rufino', 'Nuria', 'Camilo'],
    families: ['Arce', 'Bernal', 'Cifuentes', 'Duarte', 'Ferrer', 'Llanos', 'Quiroga', 'Zamora'],
    fullName: (given, family) => `${given} ${family}`,
    isCalledByFamily: true,
  },
  bodies: {
    names: [
      ['Unión Ferroviaria', 'UF'],
      ['Comisión Fluvial', 'CF'],
      ['Bolsa de Granos', 'BG'],
      ['Junta de Puertos', 'JP'],
      ['Liga de Pilotos', 'LP'],
    ],
    asSubject: (words) => `la ${words}`,
  },
  goods: ['trigo', 'madera', 'carbón', 'algodón', 'sal', 'cobre', 'lana', 'pescado', 'maquinaria'],
  matters: [
    'el tránsito de trigo',
    'la protección del río',
    'el tráfico ferroviario',
    'el control aduanero',
    'el suministro eléctrico',
    'la pesca de altura',
    'el reconocimiento de títulos',
  ],
  works: ['presa', 'estación', 'aduana', 'central eléctrica', 'escuela naval'],
  subjects: [
    (place) => `el ayuntamiento de ${place}`,
    (place) => `el periódico de ${place}`,
    (place) => `la oposición de ${place}`,
    (place) => `la cámara de ${place}`,
    () => 'el ministerio de transportes',
    () => 'la aduana',
    () => 'el antiguo negociador',
    () => 'el gobierno vecino',
  ],
  actions: [
    'defiende desde hace tiempo',
    'discute en voz baja',
    'prefiere olvidar',
    'explica sin prisa',
    'nunca menciona',
    'ha aplazado',
    'ya no esconde',
  ],
  things: [
    'el estado de la carretera del norte',
    'la vieja disputa por el río',
    'el precio de la travesía',
    'el silencio de los vecinos',
    'las reglas para pilotos extranjeros',
    'el coste de la nueva línea',
    'el informe sobre la sequía',
  ],
  tails: [
    () => '',
    () => ', y nadie lo desmiente',
    () => ', aunque las cuentas no son públicas',
    () => ' porque la cosecha fue mala',
    (place) => `, como muestra una carta de ${place}`,
    (place) => ` mientras ${place} espera`,
  ],
  clause: (subject, action, thing, tail) => `${subject} ${action} ${thing}${tail}`,

  title: (a, b, matter) => `${a} y ${b}: qué ha sido de ${matter}`,
  heading: (thing, place) => `${capitalised(thing)}, visto desde ${place}`,
  dateOf: ({ day, month, year }) => ({ words: `${day} de ${MONTHS[month - 1]} de ${year}` }),
  yearOf: (year) => ({ words: `en ${year}` }),
  amountOf: (tenths) => ({ words: `${withPoint(tenths, ',')} millones de coronas` }),
  unit: 'coronas',

  treaty: ({ date, a, b, matter, where }) =>
    `El ${date} ${a} y ${b} firmaron en ${where} un tratado sobre ${matter}`,
  treatyLabel: (matter) => `Tratado sobre ${matter}`,
  instrument: 'tratado',
  status: { is: 'signed', words: 'firmaron' },
  trade: ({ year, goods, from, to, all, part, third }) =>
    `El comercio de ${goods} entre ${from} y ${to} sumó ${all} ${year}, de los que ${part} correspondieron a ${third}`,
  tradeLabels: (goods) => ({
    all: `Comercio de ${goods}`,
    part: `Parte del comercio de ${goods}`,
    share: `Proporción del comercio de ${goods}`,
  }),
  speaker: (place) => `el alcalde de ${place}`,
  marks: ['«', '»'],
  said: ({ where, speaker, words }) => `Preguntado en ${where}, ${speaker} respondió: ${words}`,
  opened: ({ work, where, when }) => `La ${work} de ${where} se inauguró el ${when}`,
  openedLabel: (work, where) => `Se inaugura la ${work} de ${where}`,
};
