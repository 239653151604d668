package io.saleswright.contract.comments;

import io.saleswright.contract.lifecycle.ContractStage;
import io.saleswright.platform.kernel.Step;
import java.util.stream.Stream;

/** What our people do with comments on contracts, whatever the contract's stage. */
public enum ContractCommentStep implements Step<ContractStage> {
  COMMENT(Step.by("CON-03", Roles.STAFF)),
  /** Takes back what one said oneself. */
  WITHDRAW_COMMENT(Step.by("CON-03", Roles.STAFF)),
  READ_COMMENTS(Step.<ContractStage>by("CON-03", Roles.READERS).showing("contract-terms"));

  private final Row<ContractStage> row;

  ContractCommentStep(Row<ContractStage> row) {
    this.row = row;
  }

  @Override
  public Row<ContractStage> row() {
    return row;
  }

  /** Roles that several steps share. */
  private static final class Roles {

    static final String[] STAFF = {
      "sales-rep",
      "account-manager",
      "sales-support",
      "support-supervisor",
      "sales-manager",
      "vp-sales",
      "general-manager",
      "legal",
      "finance",
      "finance-head"
    };
    static final String[] READERS =
        Stream.concat(Stream.of(STAFF), Stream.of("auditor")).toArray(String[]::new);
  }
}
