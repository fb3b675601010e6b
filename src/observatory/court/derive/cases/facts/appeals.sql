-- What went to the Board, seen from the decision of the judge that stands.
CREATE OR REPLACE VIEW appeal_facts AS
SELECT
  * EXCLUDE (last, afterwards),
  last.filed_on AS appeal_filed_on, last."by" AS appeal_by, last.code AS appeal_decision_code, last.decided_on AS appeal_decided_on,
  afterwards."on" AS board_decided_on, afterwards.class AS board_decided
FROM (
  SELECT
    idncase AS IDNCASE,
    count(*) FILTER (kind = 'case') AS appeals,
    arg_max(
      struct_pack(filed_on := datAppealFiled, "by" := appellant(strFiledBy), code := strBIADecision, decided_on := datBIADecision),
      row(coalesce(datAppealFiled, DATE '0001-01-01'), idnAppeal)
    ) FILTER (kind = 'case') AS last,
    bool_or(datAttorneyE27 IS NOT NULL) AS attorney_on_appeal,
    bool_or(class = 'remanded') FILTER (on_the_case) AS board_remanded,
    bool_or(class = 'remanded' AND datBIADecision >= completed_on) FILTER (on_the_case) AS remanded_since,
    -- Undecided, and against the standing decision: by its proceeding or because it was filed after it.
    bool_or(undecided AND (idnProceeding = standing_proceeding OR datAppealFiled >= completed_on))
      FILTER (kind = 'case') AS appeal_undecided,
    bool_or(undecided AND datAppealFiled >= completed_on) FILTER (kind = 'remand') AS back_at_board,
    arg_max(struct_pack("on" := datBIADecision, class := class), row(datBIADecision, idnAppeal))
      FILTER (kind IN ('case', 'remand') AND datBIADecision >= completed_on) AS afterwards
  FROM (
    SELECT
      *,
      appeal_kind(lower(strAppealType)) AS kind,
      board_decision(strBIADecision) AS class,
      kind IN ('case', 'motion-denial', 'motion', 'remand') AS on_the_case,
      strBIADecision IS NULL AND datBIADecision IS NULL AND flag_of(quality, 'datBIADecision') IS NULL AS undecided
    FROM tblAppeal
    LEFT JOIN (SELECT IDNCASE AS idncase, completed_on, standing_proceeding FROM course) USING (idncase)
    WHERE idncase IS NOT NULL
  )
  GROUP BY idncase
);
