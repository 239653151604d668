package io.saleswright.complaint.care;

import io.saleswright.platform.kernel.Step;
import java.util.Arrays;
import java.util.stream.Stream;

/** Who asks customers how they get on, and who reads what they said (CMP-11). */
public enum CallStep implements Step<CallStage> {
  ASK_CUSTOMER(Step.<CallStage>by("CMP-11", Roles.ASKERS).to(CallStage.ASKED)),
  READ_CALLS(Step.by("CMP-11", Roles.READERS));

  private final Row<CallStage> row;

  CallStep(Row<CallStage> row) {
    this.row = row;
  }

  @Override
  public Row<CallStage> row() {
    return row;
  }

  /** Groups of roles. */
  static final class Roles {
    static final String[] ASKERS = {
      "sales-rep",
      "account-manager",
      "sales-support",
      "sales-manager",
      "customer-service",
      "support-supervisor"
    };
    static final String[] READERS =
        Stream.concat(
                Arrays.stream(ASKERS),
                Stream.of("technical", "production", "vp-sales", "general-manager", "auditor"))
            .toArray(String[]::new);

    private Roles() {}
  }
}
