// Words in English and Spanish for the closed lists of clocks: kinds, statuses, parties, marks of confidence, standings, units.
import type { ClockStatus } from '#core/clock/clock.ts';
import type { FinalityHow } from '#core/clock/finality.ts';
import type {
  Confidence,
  Office,
  Party,
  RuleKind,
  Standing,
  Text,
  Unit,
  VersionDate,
} from '#core/clock/rule.ts';

export const RULE_KIND_WORDS: Record<RuleKind, Text> = {
  deadline: { en: 'deadline', es: 'plazo' },
  window: { en: 'window', es: 'ventana' },
  eligibility: { en: 'eligibility', es: 'elegibilidad' },
  accrual: { en: 'days that add up', es: 'días acumulados' },
  government: { en: 'binds the government', es: 'obliga al gobierno' },
  advisory: { en: 'advice', es: 'consejo' },
};

export const STATUS_WORDS: Record<ClockStatus, Text> = {
  pending: { en: 'not yet open', es: 'aún no abierto' },
  open: { en: 'open', es: 'abierto' },
  running: { en: 'running', es: 'corriendo' },
  met: { en: 'done in time', es: 'cumplido a tiempo' },
  missed: { en: 'date passed', es: 'fecha vencida' },
  stopped: { en: 'stopped', es: 'detenido' },
  ended: { en: 'ended', es: 'terminado' },
  superseded: { en: 'replaced', es: 'reemplazado' },
  advice: { en: 'advice', es: 'consejo' },
};

export const PARTY_WORDS: Record<Party, Text> = {
  respondent: { en: 'respondent', es: 'demandado' },
  representative: { en: 'representative', es: 'representante' },
  applicant: { en: 'applicant', es: 'solicitante' },
  petitioner: { en: 'petitioner', es: 'peticionario' },
  child: { en: 'child', es: 'menor' },
  'either-party': { en: 'either party', es: 'cualquiera de las partes' },
  opponent: { en: 'the other party', es: 'la otra parte' },
  dhs: { en: 'DHS', es: 'DHS' },
  ice: { en: 'ICE', es: 'ICE' },
  uscis: { en: 'USCIS', es: 'USCIS' },
  'immigration-judge': { en: 'immigration judge', es: 'juez de inmigración' },
  'immigration-court': { en: 'immigration court', es: 'tribunal de inmigración' },
  'asylum-officer': { en: 'asylum officer', es: 'oficial de asilo' },
  agency: { en: 'the agency', es: 'la agencia' },
  government: { en: 'the government', es: 'el gobierno' },
  requester: { en: 'requester', es: 'quien solicita los registros' },
  counsel: { en: 'counsel', es: 'abogado' },
  all: { en: 'everyone', es: 'todos' },
};

export const CONFIDENCE_WORDS: Record<Confidence, Text> = {
  verified: { en: 'verified', es: 'verificada' },
  secondary: { en: 'secondary source', es: 'fuente secundaria' },
  unverified: { en: 'not verified', es: 'no verificada' },
  disputed: { en: 'disputed', es: 'controvertida' },
};

export const STANDING_WORDS: Record<Standing, Text> = {
  'in-force': { en: 'in force', es: 'en vigor' },
  'published-not-in-force': { en: 'published, not in force', es: 'publicada, no vigente' },
  enjoined: { en: 'enjoined by a court', es: 'suspendida por un tribunal' },
  vacated: { en: 'vacated by a court', es: 'anulada por un tribunal' },
  superseded: { en: 'superseded', es: 'reemplazada' },
};

export const OFFICE_WORDS: Record<Office, Text> = {
  court: { en: 'immigration court', es: 'tribunal de inmigración' },
  board: { en: 'Board of Immigration Appeals', es: 'Junta de Apelaciones de Inmigración' },
  'federal-court': { en: 'federal court', es: 'tribunal federal' },
  uscis: { en: 'USCIS', es: 'USCIS' },
  dhs: { en: 'DHS', es: 'DHS' },
  'records-office': { en: 'records office', es: 'oficina de registros' },
};

/** One and many of a unit. */
export const UNIT_WORDS: Record<Unit, { one: Text; many: Text }> = {
  days: { one: { en: 'day', es: 'día' }, many: { en: 'days', es: 'días' } },
  'business-days': {
    one: { en: 'working day', es: 'día hábil' },
    many: { en: 'working days', es: 'días hábiles' },
  },
  months: { one: { en: 'month', es: 'mes' }, many: { en: 'months', es: 'meses' } },
  years: { one: { en: 'year', es: 'año' }, many: { en: 'years', es: 'años' } },
  hours: { one: { en: 'hour', es: 'hora' }, many: { en: 'hours', es: 'horas' } },
};

/** Which date selects the version of a rule. */
export const VERSION_DATE_WORDS: Record<VersionDate, Text> = {
  trigger: { en: 'the day of the starting event', es: 'el día del evento inicial' },
  anchor: { en: 'the day from which it counts', es: 'el día desde el que se cuenta' },
  filing: { en: 'the day of filing', es: 'el día de la presentación' },
  due: { en: 'the due date', es: 'la fecha de vencimiento' },
  'as-of': { en: 'the day of this reading', es: 'el día de esta lectura' },
};

/** How an order became final. */
export const FINALITY_WORDS: Record<FinalityHow, Text> = {
  waiver: { en: 'appeal was waived', es: 'se renunció a la apelación' },
  lapse: { en: 'the appeal time ran out', es: 'venció el plazo para apelar' },
  withdrawal: { en: 'the appeal was withdrawn', es: 'se retiró la apelación' },
  'in-absentia': { en: 'it was entered in absentia', es: 'se dictó en ausencia' },
  'board-decision': { en: 'the Board decided', es: 'la Junta decidió' },
  'attorney-general': { en: 'the Attorney General decided', es: 'el Fiscal General decidió' },
  'dhs-order': { en: 'DHS issued the order', es: 'DHS emitió la orden' },
  overstay: { en: 'voluntary departure was overstayed', es: 'se excedió el plazo de salida voluntaria' },
  'bond-not-posted': {
    en: 'the voluntary departure bond was not posted',
    es: 'no se pagó la fianza de salida voluntaria',
  },
  'departure-period-ended': {
    en: 'a motion or petition ended voluntary departure',
    es: 'una moción o petición puso fin a la salida voluntaria',
  },
  recorded: { en: 'it is recorded so', es: 'así consta en el registro' },
};

/** The day from which is counted, by the field of the event that gives it. */
export const ANCHOR_WORDS: Readonly<Record<string, Text>> = {
  on: { en: 'the day of the event', es: 'el día del evento' },
  at: { en: 'the time of the event', es: 'la hora del evento' },
  servedOn: { en: 'the day of service', es: 'el día de la notificación' },
  startsAt: { en: 'the day of the hearing', es: 'el día de la audiencia' },
  receivedOn: { en: 'the day the agency received it', es: 'el día en que la agencia la recibió' },
  expiresOn: { en: 'the day it expires', es: 'el día en que vence' },
  effectiveOn: { en: 'the day it takes effect', es: 'el día en que surte efecto' },
  decisionOn: { en: 'the day of the decision', es: 'el día de la decisión' },
  bornOn: { en: 'the client’s birth date', es: 'la fecha de nacimiento del cliente' },
  dueOn: { en: 'the date that the notice or order prints', es: 'la fecha impresa en el aviso o la orden' },
  until: { en: 'the date that the order fixes', es: 'la fecha que fija la orden' },
  opensOn: { en: 'the day it opens', es: 'el día en que se abre' },
  floor: { en: 'the rule counts nothing before that day', es: 'la regla no cuenta nada antes de ese día' },
  tolled: {
    en: 'after the time during which it stood still',
    es: 'después del tiempo en que estuvo suspendido',
  },
  'later-reading': { en: 'the later of the two readings', es: 'la última de las dos lecturas' },
};

/** The facts that a clock carries beside its date. */
export const FACT_WORDS: Readonly<Record<string, Text>> = {
  age: { en: 'age', es: 'edad' },
  adjustedOn: { en: 'age counted on', es: 'edad contada el' },
  pendingDays: { en: 'days pending', es: 'días en trámite' },
  protected: { en: 'protected as a child', es: 'protegido como menor' },
  stoppedOn: { en: 'time stopped on', es: 'el tiempo se detuvo el' },
  longestAbsenceDays: { en: 'longest absence in days', es: 'ausencia más larga en días' },
  totalAbsenceDays: { en: 'days absent in all', es: 'días de ausencia en total' },
  presenceBroken: { en: 'presence broken', es: 'presencia interrumpida' },
  how: { en: 'how', es: 'cómo' },
  finalOn: { en: 'final on', es: 'firme el' },
  appealPending: { en: 'appeal pending', es: 'apelación pendiente' },
  endedOn: { en: 'ended on', es: 'terminó el' },
  until: { en: 'until', es: 'hasta' },
  mayHaveStopped: { en: 'may have stopped', es: 'puede haberse detenido' },
  tooEarlyOn: { en: 'too early on', es: 'demasiado pronto el' },
  bondNotPostedBy: {
    en: 'no bond on file by its last day, and without it the grant is vacated',
    es: 'sin fianza registrada en su último día, y sin ella se anula la concesión',
  },
  finalOnRecorded: { en: 'final on, as recorded', es: 'firme el, según consta' },
  finalOnDerived: { en: 'final on, as derived', es: 'firme el, según se deduce' },
};
