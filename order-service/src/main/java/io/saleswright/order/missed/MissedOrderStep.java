package io.saleswright.order.missed;

import io.saleswright.platform.kernel.Step;
import java.util.stream.Stream;

/** What people do with missed orders: who may, and from which stage to which. */
public enum MissedOrderStep implements Step<MissedOrderStage> {
  REPORT_MISSED(by(Roles.STAFF).to(MissedOrderStage.REPORTED)),
  SETTLE(
      by(Roles.JUDGES)
          .from(MissedOrderStage.REPORTED)
          .to(MissedOrderStage.CONFIRMED, MissedOrderStage.UNFOUNDED)
          .otherwise(MissedOrderRefusal.MISSED_ORDER_SETTLED)),
  READ_MISSED(by(Roles.and(Roles.STAFF, "vp-sales", "general-manager", "auditor"))),
  /** Reads whose fault it was, which everybody reads of themselves. */
  READ_RESPONSIBLE(by(Roles.and(Roles.JUDGES, "auditor")));

  private final Row<MissedOrderStage> row;

  MissedOrderStep(Row<MissedOrderStage> row) {
    this.row = row;
  }

  @Override
  public Row<MissedOrderStage> row() {
    return row;
  }

  private static Row<MissedOrderStage> by(String... roles) {
    return Step.by("ORD-05", roles);
  }

  /** Roles that several steps share. */
  private static final class Roles {

    static final String[] STAFF = {
      "sales-support",
      "support-supervisor",
      "sales-rep",
      "account-manager",
      "sales-manager",
      "customer-service"
    };
    static final String[] JUDGES = {
      "support-supervisor", "sales-manager", "vp-sales", "general-manager"
    };

    static String[] and(String[] roles, String... more) {
      return Stream.of(roles, more).flatMap(Stream::of).toArray(String[]::new);
    }
  }
}
