-- Bond proceedings of each case; the last decision is the one that counts.
CREATE OR REPLACE VIEW bond_facts AS
SELECT
  IDNCASE, bonds,
  last."on" AS bond_decided_on, last.code AS bond_decision_code, last.initial AS bond_initial_amount, last.amount AS bond_amount
FROM (
  SELECT
    IDNCASE,
    count(*) AS bonds,
    arg_max(
      struct_pack("on" := COMP_DATE, code := "DEC", initial := INITIAL_BOND, amount := bond_amount("DEC", NEW_BOND)),
      row(coalesce(COMP_DATE, BOND_HEAR_REQ_DATE, DATE '0001-01-01'), IDNASSOCBOND)
    ) FILTER ("DEC" IS NOT NULL) AS last
  FROM D_TblAssociatedBond
  GROUP BY IDNCASE
);
