// The count in words: one short sentence for each step of a trace, in English and Spanish.
import { FACT_WORDS, FINALITY_WORDS, VERSION_DATE_WORDS } from '#contract/clock-words.ts';
import type { Language } from '#contract/faults.ts';
import { amountOf, type Teller, tellerOf, unitInWords } from '#contract/trace-teller.ts';
import type { TraceStep, TraceStepName } from '#core/clock/trace.ts';

type Sentence = (tell: Teller) => string;

const SENTENCES: Record<TraceStepName, { en: Sentence; es: Sentence }> = {
  started: {
    en: (t) => `Starts with: ${t.say('type')}, ${t.date} (${t.say('event')}).`,
    es: (t) => `Comienza con: ${t.say('type')}, ${t.date} (${t.say('event')}).`,
  },
  finality: {
    en: (t) =>
      `The order became final on ${t.date}: ${t.words(FINALITY_WORDS, 'how')}${t.has('recorded') ? ` (${t.say('recorded')})` : ''}.` +
      derivedDay(t, ' Derived from the other events it would be', ' The other events give the same day.'),
    es: (t) =>
      `La orden quedó firme el ${t.date}: ${t.words(FINALITY_WORDS, 'how')}${t.has('recorded') ? ` (${t.say('recorded')})` : ''}.` +
      derivedDay(t, ' Deducido de los demás eventos sería el', ' Los demás eventos dan el mismo día.'),
  },
  version: {
    en: (t) =>
      `Version of the rule: "${t.say('version')}", in force on ${t.date}, ${t.words(VERSION_DATE_WORDS, 'by')}.`,
    es: (t) =>
      `Versión de la regla: "${t.say('version')}", en vigor el ${t.date}, ${t.words(VERSION_DATE_WORDS, 'by')}.`,
  },
  'version-uncertain': {
    en: (t) =>
      `The rule changed near this day, on a day that is not certain: version "${t.say('other')}" is read too.`,
    es: (t) =>
      `La regla cambió cerca de este día, en una fecha incierta: se lee también la versión "${t.say('other')}".`,
  },
  anchor: {
    en: (t) => `Counted from ${t.date}: ${t.anchor}.`,
    es: (t) => `Se cuenta desde el ${t.date}: ${t.anchor}.`,
  },
  'served-unknown': {
    en: () => 'No day of service is recorded: counted from the date of the decision itself.',
    es: () => 'No consta el día de la notificación: se cuenta desde la fecha de la propia decisión.',
  },
  added: {
    en: (t) => `${added(t, 'en')} is ${t.date}.`,
    es: (t) => `${added(t, 'es')} es el ${t.date}.`,
  },
  'month-end': {
    en: (t) =>
      `That month has no such day, and no rule says which stands for it: ${t.date} is used, ${t.otherReading} is the other reading.`,
    es: (t) =>
      `Ese mes no tiene ese día, y ninguna norma dice cuál lo sustituye: se usa el ${t.date}; el ${t.otherReading} es la otra lectura.`,
  },
  mail: {
    en: (t) => `Served by mail: ${t.amount} more, to ${t.date}.`,
    es: (t) => `Notificado por correo: ${t.amount} más, hasta el ${t.date}.`,
  },
  extended: {
    en: (t) => `Extended by ${t.amount}${event(t)}, to ${t.date}.`,
    es: (t) => `Prorrogado por ${t.amount}${event(t)}, hasta el ${t.date}.`,
  },
  capped: {
    en: (t) => `Never later than ${t.amount} after the start: ${t.date}.`,
    es: (t) => `Nunca después de ${t.amount} desde el comienzo: ${t.date}.`,
  },
  'fixed-date': {
    en: (t) => `Not counted: ${t.anchor}, ${t.date}.`,
    es: (t) => `No se cuenta: ${t.anchor}, ${t.date}.`,
  },
  ceiling: {
    en: (t) =>
      `The order's own date is not recorded. ${t.date} is the most that the statute allows: read the order.`,
    es: (t) =>
      `No consta la fecha de la propia orden. El ${t.date} es lo máximo que permite la ley: lea la orden.`,
  },
  'open-day': {
    en: (t) =>
      t.holiday === ''
        ? `${t.date} is a working day: the date stands.`
        : `${t.weekday} is no legal holiday under this reading${t.holiday}. The date stands.`,
    es: (t) =>
      t.holiday === ''
        ? `El ${t.date} es día hábil: la fecha se mantiene.`
        : `El ${t.weekday} no es feriado legal según esta lectura${t.holiday}. La fecha se mantiene.`,
  },
  rolled: {
    en: (t) => `${t.closed} is not a working day${t.hence('moved')} to ${t.date}${t.rule}.`,
    es: (t) => `El ${t.closed} no es día hábil${t.hence('pasa')} al ${t.date}${t.rule}.`,
  },
  'not-rolled': {
    en: (t) => `${t.weekday} is not a working day${t.hence('this date does not move')}${t.authority}.`,
    es: (t) => `El ${t.weekday} no es día hábil${t.hence('esta fecha no se mueve')}${t.authority}.`,
  },
  'paper-only': {
    en: (t) =>
      `${t.closed} is not a working day${t.hence('a paper filing may arrive')} on ${t.date}; an electronic one may not wait${t.rule}.`,
    es: (t) =>
      `El ${t.closed} no es día hábil${t.hence('una presentación en papel puede llegar')} el ${t.date}; una electrónica no puede esperar${t.rule}.`,
  },
  'safe-back': {
    en: (t) => `To be safe under every reading, act by ${t.date}, the last working day before.`,
    es: (t) =>
      `Para estar seguro bajo cualquier lectura, actúe a más tardar el ${t.date}, el último día hábil anterior.`,
  },
  'day-before': {
    en: (t) => `A year ends the day before its anniversary under the strictest reading: act by ${t.date}.`,
    es: (t) =>
      `Según la lectura más estricta, el año termina el día antes de su aniversario: actúe a más tardar el ${t.date}.`,
  },
  'holiday-reading': {
    en: (t) =>
      `Under the strictest and the widest reading the date lies between ${t.day('earliest')} and ${t.day('latest')}.`,
    es: (t) =>
      `Según la lectura más estricta y la más amplia, la fecha está entre el ${t.day('earliest')} y el ${t.day('latest')}.`,
  },
  'late-start': {
    en: (t) =>
      `The day it began is not known: it may be up to ${t.amount} later, which gives ${t.date} at the latest.`,
    es: (t) =>
      `No se sabe qué día comenzó: puede ser hasta ${t.amount} después, lo que da el ${t.date} como máximo.`,
  },
  'from-decision': {
    en: (t) => `Counted from the decision itself it would be ${t.date}: the earliest reading.`,
    es: (t) => `Contado desde la propia decisión sería el ${t.date}: la lectura más temprana.`,
  },
  'hour-reading': {
    en: (t) =>
      `The hour is not known: counted from ${t.say('time')}, ${t.has('n') ? `hour ${t.say('n')} falls on` : 'it falls on'} ${t.date}.`,
    es: (t) =>
      `No se conoce la hora: contada desde las ${t.say('time')}, ${t.has('n') ? `la hora ${t.say('n')} cae el` : 'cae el'} ${t.date}.`,
  },
  'holiday-table-ends': {
    en: (t) =>
      `Holidays are known from ${t.say('firstYear')} to ${t.say('lastYear')} only: outside them only weekends count as closed.`,
    es: (t) =>
      `Los feriados solo constan de ${t.say('firstYear')} a ${t.say('lastYear')}: fuera de esos años solo cuentan los fines de semana.`,
  },
  stop: {
    en: (t) => `Stopped on ${t.date} (${t.say('reason')}) with ${days(t, 'accrued', 'en')} counted.`,
    es: (t) => `Detenido el ${t.date} (${t.say('reason')}) con ${days(t, 'accrued', 'es')} contados.`,
  },
  restart: {
    en: (t) => `Restarted on ${t.date} (${t.say('reason')}): that day is day 0.`,
    es: (t) => `Reanudado el ${t.date} (${t.say('reason')}): ese día es el día 0.`,
  },
  'may-have-stopped': {
    en: (t) => `May have stopped on ${t.date}${event(t)}: check with the court or USCIS.`,
    es: (t) => `Puede haberse detenido el ${t.date}${event(t)}: compruébelo con el tribunal o USCIS.`,
  },
  suspended: {
    en: (t) => `Suspended since ${t.date}${event(t)}.`,
    es: (t) => `Suspendido desde el ${t.date}${event(t)}.`,
  },
  met: {
    en: (t) => `Done in time on ${t.date}${event(t)}.`,
    es: (t) => `Cumplido a tiempo el ${t.date}${event(t)}.`,
  },
  'met-late': {
    en: (t) => `Done on ${t.date}${event(t)}, after the date.`,
    es: (t) => `Hecho el ${t.date}${event(t)}, después de la fecha.`,
  },
  'not-cured': {
    en: (t) =>
      `No longer counts: what could have cured it${t.has('part') ? ` ("${t.say('part')}")` : ''} was not done by ${t.date}.`,
    es: (t) =>
      `Ya no cuenta: lo que podía subsanarlo${t.has('part') ? ` ("${t.say('part')}")` : ''} no se hizo a más tardar el ${t.date}.`,
  },
  tolled: {
    en: (t) => `The count stood still from ${t.day('from')} to ${t.day('until')}: it ends on ${t.date}.`,
    es: (t) =>
      `El cómputo estuvo suspendido del ${t.day('from')} al ${t.day('until')}: termina el ${t.date}.`,
  },
  'later-reading': {
    en: (t) => `The later of the two readings is taken: ${t.date}.`,
    es: (t) => `Se toma la más tardía de las dos lecturas: el ${t.date}.`,
  },
  cured: {
    en: (t) =>
      `In time under another part of the rule${t.has('part') ? `, "${t.say('part')}"` : ''}${event(t)}.`,
    es: (t) =>
      `A tiempo según otra parte de la regla${t.has('part') ? `, "${t.say('part')}"` : ''}${event(t)}.`,
  },
  'acceptance-not-recorded': {
    en: (t) => `No acceptance of this filing${event(t)} is recorded: a rejected filing would not count.`,
    es: (t) => `No consta la aceptación de esta presentación${event(t)}: si se rechazara, no contaría.`,
  },
  ended: {
    en: (t) => `Ended on ${t.date}${event(t)}.`,
    es: (t) => `Terminó el ${t.date}${event(t)}.`,
  },
  superseded: {
    en: (t) => `Replaced on ${t.date}${event(t)}.`,
    es: (t) => `Reemplazado el ${t.date}${event(t)}.`,
  },
  'set-by': {
    en: (t) =>
      `${t.say('by') === 'judge' ? 'The judge set' : 'The notice prints'} ${t.date}${event(t)}, which wins.` +
      (t.has('computed') ? ` Counted by the rule it would be ${t.day('computed')}.` : ''),
    es: (t) =>
      `${t.say('by') === 'judge' ? 'El juez fijó el' : 'El aviso indica el'} ${t.date}${event(t)}, que prevalece.` +
      (t.has('computed') ? ` Según el cómputo de la regla sería el ${t.day('computed')}.` : ''),
  },
  'not-before': {
    en: (t) => `${t.has('found') ? t.day('found') : t.date} is too early${event(t)}.`,
    es: (t) => `El ${t.has('found') ? t.day('found') : t.date} es demasiado pronto${event(t)}.`,
  },
  fact: {
    en: (t) => `${t.words(FACT_WORDS, 'name')}: ${t.say('value')}.`,
    es: (t) => `${t.words(FACT_WORDS, 'name')}: ${t.say('value')}.`,
  },
  note: {
    en: (t) => (t.has('en') ? t.say('en') : t.say('note')),
    es: (t) => (t.has('es') ? t.say('es') : t.say('note')),
  },
};

/** One step in words. Total: whatever facts a step carries or lacks, it gives a sentence. */
export function traceText(step: TraceStep, language: Language): string {
  return SENTENCES[step.step][language](tellerOf(step, language));
}

function derivedDay(t: Teller, would: string, same: string): string {
  if (!t.has('derived')) return '';
  return t.isDate('derived') ? same : `${would} ${t.day('derived')}.`;
}

function event(t: Teller): string {
  return t.has('event') ? ` (${t.say('event')})` : '';
}

/** "Day 30", "Working day 5", "Hour 48"; backwards "15 days before"; months and years as amounts. */
function added(t: Teller, language: Language): string {
  const n = t.number('n');
  const spanish = language === 'es';
  if (n < 0) return spanish ? `${t.amount} antes` : `${t.amount} before`;
  if (t.unit === 'months' || t.unit === 'years' || n === 0)
    return spanish ? `${t.amount} después` : `${t.amount} later`;
  const one = unitInWords(t.unit, 'one', language);
  return spanish
    ? `El ${one} ${n}`.replace('El hora', 'La hora')
    : `${one.charAt(0).toUpperCase()}${one.slice(1)} ${n}`;
}

function days(t: Teller, fact: string, language: Language): string {
  return amountOf(t.number(fact), 'days', language);
}
