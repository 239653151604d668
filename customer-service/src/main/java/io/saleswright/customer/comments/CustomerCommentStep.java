package io.saleswright.customer.comments;

import io.saleswright.customer.archive.CustomerStage;
import io.saleswright.platform.kernel.Step;
import java.util.stream.Stream;

/**
 * What our people do with comments on customers. They are of the house, and may name people: the
 * warehouse reads a customer's address, and no comments.
 */
public enum CustomerCommentStep implements Step<CustomerStage> {
  COMMENT(Step.by("CUS-33", Roles.STAFF)),
  /** Takes back what one said oneself. */
  WITHDRAW_COMMENT(Step.by("CUS-33", Roles.STAFF)),
  READ_COMMENTS(Step.<CustomerStage>by("CUS-33", Roles.READERS).showing("customer-information"));

  private final Row<CustomerStage> row;

  CustomerCommentStep(Row<CustomerStage> row) {
    this.row = row;
  }

  @Override
  public Row<CustomerStage> row() {
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
