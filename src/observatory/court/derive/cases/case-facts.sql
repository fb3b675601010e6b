-- One row a case: every case of the case table, and those that only a proceeding knows.
SELECT
  IDNCASE AS case_id,
  coalesce(CASE_TYPE, last_case_type) AS case_type,
  NAT AS nationality,
  LANG AS language,
  Sex AS sex,
  age_band(months_old) AS age_band,

  charged_on,
  filed_on,
  first_court,
  last_court,
  proceedings::INTEGER AS proceedings,
  transfers::INTEGER AS transfers,

  hearings::INTEGER AS hearings,
  individual_hearings::INTEGER AS individual_hearings,
  adjournments::INTEGER AS adjournments,
  first_hearing_on,
  last_hearing_on,

  represented,
  represented_from,
  was_by(represented, represented_from, first_completed_on) AS represented_at_first_completion,
  was_by(represented, represented_from, completed_on) AS represented_at_completion,
  E_28_DATE IS NOT NULL AS represented_now,
  CASE
    WHEN before_court AND E_28_DATE IS NOT NULL THEN 'both'
    WHEN before_court THEN 'assignment'
    WHEN E_28_DATE IS NOT NULL THEN 'case'
  END AS representation_source,
  before_board OR coalesce(attorney_on_appeal, false) AS represented_on_appeal,

  detained_ever,
  CASE WHEN charged_on IS NOT NULL THEN CASE WHEN detained_ever THEN at_charging ELSE false END END AS detained_at_charging,
  CUSTODY AS custody_last,
  first_detained_on,
  last_released_on,

  CASE C_ASY_TYPE WHEN 'I' THEN 'affirmative' WHEN 'E' THEN 'defensive' END AS asylum_claim,
  coalesce(in_order(applications), []) AS applications,

  coalesce(bonds, 0)::INTEGER AS bonds,
  bond_decided_on,
  bond_decision_code,
  bond_decision(bond_decision_code) AS bond_decision,
  bond_result(bond_decision_code) AS bond_result,
  bond_initial_amount,
  bond_amount,

  coalesce(in_order(decisions), []) AS decisions,
  completions::INTEGER AS completions,
  first_completed_on,
  completed_on,
  coalesce(in_absentia_ever, false) AS in_absentia_ever,
  coalesce(decision_stands AND completed_in_absentia, false) AS in_absentia_now,

  coalesce(appeals, 0)::INTEGER AS appeals,
  appeal_filed_on,
  appeal_by,
  appeal_decision_code,
  board_decision(appeal_decision_code) AS appeal_decision,
  appeal_decided_on,
  coalesce(motions_to_reopen, 0)::INTEGER AS motions_to_reopen,
  coalesce(motions_to_reopen_granted, 0)::INTEGER AS motions_to_reopen_granted,
  reopenings > 0 OR coalesce(last_ends = 'completed' AND reopening_granted, false) AS reopened,
  remands > 0 OR coalesce(board_remanded, false) AS remanded,
  coalesce(closed_ever, false) AS administratively_closed_ever,
  coalesce(pending_reason = 'administratively-closed', false) AS administratively_closed_now,

  CASE WHEN proceedings > 0 THEN pending_reason IS NOT NULL END AS pending,
  pending_reason,
  CASE WHEN decision_stands THEN completed_as END AS outcome,
  CASE
    WHEN pending_reason IS NOT NULL THEN NULL
    WHEN board_decided IN ('voluntary-departure', 'relief', 'termination') THEN board_decided
    WHEN board_decided = 'sustained' THEN 'reversed-on-appeal'
    ELSE completed_as
  END AS final_outcome,
  CASE WHEN pending_reason IS NULL THEN greatest(completed_on, board_decided_on) END AS final_on,
  coalesce(decision_stands AND board_decided_on > completed_on, false) AS board_decided_later,

  lead_case_id,
  coalesce(severed, false) AS severed,
  coalesce(riders, 0)::INTEGER AS riders,
  juvenile,
  coalesce(juvenile_ever, false) AS juvenile_ever,
  CASEPRIORITY_CODE AS priority,
  coalesce(list_sort(tags), []) AS tags,

  list_filter([
    CASE WHEN "row" IS NULL THEN 'not-in-case-table' END,
    CASE WHEN proceedings = 0 THEN 'no-proceeding' END,
    CASE WHEN types_differ OR CASE_TYPE <> last_case_type THEN 'contradictory-case-types' END,
    CASE WHEN proceedings > 0 AND charged_on IS NULL THEN 'no-charging-date' END,
    CASE WHEN first_hearing_on < charged_on THEN 'hearing-before-charge' END,
    CASE WHEN ends_before_charge THEN 'end-before-charge' END,
    CASE WHEN has_unknown THEN 'unknown-decision-code' END,
    CASE WHEN has_undated THEN 'undated-end' END,
    CASE WHEN open_nth < last_nth THEN 'open-proceeding-not-last' END,
    CASE WHEN pending_reason = 'reopened' AND open_nth IS NULL THEN 'reopened-without-proceeding' END,
    CASE WHEN pending_reason = 'remanded' AND open_nth IS NULL THEN 'remanded-without-proceeding' END,
    CASE WHEN months_old NOT BETWEEN 0 AND 1319 THEN 'impossible-age' END
  ], flag -> flag IS NOT NULL) AS flags
FROM (
  -- The decision of the judge stands unless the case is before the court again.
  SELECT *, pending_reason IS NULL OR pending_reason = 'appeal-pending' AS decision_stands
  FROM (
    SELECT
      *,
      before_court OR E_28_DATE IS NOT NULL AS represented,
      least(appeared_on, E_28_DATE) AS represented_from,
      CASE
        WHEN proceedings = 0 THEN 'no-proceeding'
        WHEN open_nth IS NOT NULL THEN coalesce(came_back, 'open-proceeding')
        WHEN last_ends = 'inactive' THEN 'administratively-closed'
        WHEN last_ends = 'moved' THEN 'transferred'
        WHEN reopening_granted THEN 'reopened'
        WHEN remanded_since OR back_at_board THEN 'remanded'
        WHEN appeal_undecided THEN 'appeal-pending'
      END AS pending_reason
    FROM course
    JOIN case_row USING (IDNCASE)
    JOIN hearing_facts USING (IDNCASE)
    JOIN representation_facts USING (IDNCASE)
    JOIN custody_facts USING (IDNCASE)
    JOIN application_facts USING (IDNCASE)
    JOIN age_facts USING (IDNCASE)
    JOIN seldom_facts USING (IDNCASE)
  )
)
