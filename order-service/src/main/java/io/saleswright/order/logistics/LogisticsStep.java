package io.saleswright.order.logistics;

import io.saleswright.platform.kernel.Step;
import java.util.stream.Stream;

/** What people do with the master data of transport: who may. */
enum LogisticsStep implements Step<CarrierStage> {
  ADD_CARRIER(by("PRD-08", Roles.KEEPERS).to(CarrierStage.IN_USE)),
  EDIT_CARRIER(
      by("PRD-08", Roles.KEEPERS)
          .from(CarrierStage.IN_USE, CarrierStage.RETIRED)
          .to(CarrierStage.IN_USE, CarrierStage.RETIRED)),
  SET_FREIGHT_TERMS(by("PRD-08", Roles.KEEPERS)),
  READ(by("PRD-08", Roles.READERS)),
  /** Reads the terms of a store; a dealer those of their own. */
  READ_FREIGHT_TERMS(
      by(
          "PRD-08",
          Stream.concat(Stream.of(Roles.READERS), Stream.of("dealer")).toArray(String[]::new)));

  private final Row<CarrierStage> row;

  LogisticsStep(Row<CarrierStage> row) {
    this.row = row;
  }

  @Override
  public Row<CarrierStage> row() {
    return row;
  }

  private static Row<CarrierStage> by(String rule, String... roles) {
    return Step.by(rule, roles);
  }

  /** Roles that several steps share. */
  private static final class Roles {
    static final String[] KEEPERS = {"sales-support", "support-supervisor", "sales-manager"};
    static final String[] READERS = {
      "sales-support",
      "support-supervisor",
      "sales-rep",
      "account-manager",
      "sales-manager",
      "vp-sales",
      "general-manager",
      "customer-service",
      "finance",
      "finance-head",
      "warehouse",
      "auditor"
    };
  }
}
