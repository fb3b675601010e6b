-- Bond proceedings of each case; the last decision is the one that counts.
CREATE OR REPLACE VIEW bond_facts AS
SELECT
  IDNCASE,
  count(*) AS bonds,
  arg_max(
    struct_pack(
      "on" := COMP_DATE, code := "DEC", class := bond_decision("DEC"), result := bond_result("DEC"),
      initial := INITIAL_BOND, amount := bond_amount("DEC", NEW_BOND)
    ),
    row(coalesce(COMP_DATE, BOND_HEAR_REQ_DATE, DATE '0001-01-01'), IDNASSOCBOND)
  ) FILTER ("DEC" IS NOT NULL) AS last_bond
FROM D_TblAssociatedBond
GROUP BY IDNCASE;
