package io.saleswright.order.comments;

import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.platform.kernel.Step;
import java.util.stream.Stream;

/**
 * What our people do with comments on orders, whatever the order's stage. Plant, warehouse and
 * dealers ask and answer by the order's questions: comments may tell prices, and are of the house.
 */
public enum OrderCommentStep implements Step<OrderStage> {
  COMMENT(Step.by("ORD-19", Roles.STAFF)),
  /** Takes back what one said oneself. */
  WITHDRAW_COMMENT(Step.by("ORD-19", Roles.STAFF)),
  READ_COMMENTS(Step.<OrderStage>by("ORD-19", Roles.READERS).showing("sales-records"));

  private final Row<OrderStage> row;

  OrderCommentStep(Row<OrderStage> row) {
    this.row = row;
  }

  @Override
  public Row<OrderStage> row() {
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
      "customer-service",
      "finance",
      "finance-head"
    };
    static final String[] READERS =
        Stream.concat(Stream.of(STAFF), Stream.of("auditor")).toArray(String[]::new);
  }
}
