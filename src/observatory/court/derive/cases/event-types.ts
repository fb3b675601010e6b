// Event types that only a court release knows: what the vocabulary of the case file has no word for.

/** One sentence each; all other types are those of docs/reference/events.md. */
export const COURT_EVENT_TYPES = {
  'proceeding-opened':
    'A further proceeding was entered for the case: it was moved (`moved`), put back on the calendar (`recalendared`), reopened (`reopened`), sent back by the Board (`remanded`), or stands beside one that is still open (`parallel`).',
  'proceeding-ended':
    'A proceeding ended otherwise than by a decision known here; `decision` is the class of its end.',
  'administratively-closed': 'The case was taken off the calendar without a decision and is still pending.',
  'venue-changed': 'A change of venue was granted: the case goes on in another court.',
  'case-transferred': 'The court itself moved the case: it goes on in another court.',
  'jurisdiction-transferred': 'The case went from the judge to the Board without a decision.',
  'remand-received': 'A court of appeals sent the case back to the Board.',
  'referred-to-panel': 'An appeal was referred to three members of the Board.',
  'juvenile-recorded': 'The court noted whether and how the respondent is a juvenile; `code` is its code.',
  'priority-recorded': 'The court gave the case a priority; `code` is its code.',
  'rider-joined': 'The case was joined to another, mostly of the same family, to be heard with it.',
  'rider-severed': 'The case was severed from the one with which it was heard.',
} as const;
