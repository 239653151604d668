package io.saleswright.contract.lifecycle;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a contract is refused. */
public enum ContractRefusal implements Refusal {
  CONTRACT_INCOMPLETE("CON-01", "The contract lacks {missing}."),
  CONTRACT_CUSTOMER_UNKNOWN(
      "CON-01",
      "A contract is made with a customer whose file is known here and who was named by somebody"
          + " who looks after them."),
  CONTRACT_NOT_APPROVED(
      "CON-05", "A contract is signed when every step of its chain has agreed, legal among them."),
  SIGNATURE_BEGUN(
      "CON-06",
      "One side has signed this version. Withdraw it, or begin another one after both have signed."),
  CONTRACT_RENEWED("CON-10", "Another contract follows this one already."),
  ARCHIVE_NUMBER_TAKEN("CON-08", "Another contract lies under this archive number."),
  SCAN_NAMED("CON-06", "A signature or the filing names this paper as its scan."),
  CONTRACT_FILED("CON-08", "The newest version of this contract is filed already."),
  BREACH_SETTLED("CON-14", "This breach has an outcome.");

  private final String rule;
  private final String text;

  ContractRefusal(String rule, String text) {
    this.rule = rule;
    this.text = text;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public String text() {
    return text;
  }
}
