package io.saleswright.order.returning;

import io.saleswright.platform.kernel.Step;
import java.util.Set;
import java.util.stream.Stream;

/** What people do with returns: who may, and from which stage to which. */
public enum ReturnStep implements Step<ReturnStage> {
  /** Leads to DROPPED when somebody else was faster. */
  REQUEST_RETURN(by("ORD-35", Roles.STORES).to(ReturnStage.REQUESTED, ReturnStage.DROPPED)),
  /** Records goods that came without a request. */
  RECORD_UNANNOUNCED(
      by("ORD-36", "warehouse", "warehouse-system", "sales-support", "support-supervisor")
          .to(ReturnStage.REQUESTED, ReturnStage.APART, ReturnStage.TO_SEND_BACK)),
  /** Which of these roles decides now is said by the chain. */
  APPROVE(
      by("ORD-35", Roles.CHAIN)
          .from(ReturnStage.REQUESTED)
          .to(
              ReturnStage.REQUESTED,
              ReturnStage.APPROVED,
              ReturnStage.COUNTED,
              ReturnStage.APART,
              ReturnStage.TO_SEND_BACK,
              ReturnStage.COMPLETED)),
  REJECT(
      by("ORD-35", Roles.CHAIN)
          .from(ReturnStage.REQUESTED)
          .to(
              ReturnStage.REJECTED,
              ReturnStage.APART,
              ReturnStage.TO_SEND_BACK,
              ReturnStage.COMPLETED)),
  WITHDRAW(
      by("ORD-35", Roles.STORES)
          .from(ReturnStage.REQUESTED, ReturnStage.APPROVED)
          .to(
              ReturnStage.WITHDRAWN,
              ReturnStage.APART,
              ReturnStage.TO_SEND_BACK,
              ReturnStage.COMPLETED)),
  /** Says whether counted goods go into stock or to the workshop, or corrects that. */
  MOVE(
      by("ORD-36", Roles.CLERKS)
          .from(ReturnStage.COUNTED, ReturnStage.TO_STOCK, ReturnStage.TO_WORKSHOP)
          .to(ReturnStage.TO_STOCK, ReturnStage.TO_WORKSHOP)),
  /** Sends counted goods back as they came. */
  REFUSE_GOODS(
      by("ORD-36", "support-supervisor", "sales-manager", "vp-sales")
          .from(ReturnStage.COUNTED)
          .to(ReturnStage.TO_SEND_BACK)),
  /** Says what becomes of goods that lie apart. */
  ANSWER_QUARANTINE(by("ORD-36", Roles.CLERKS)),
  /** The store signed for what it got back. */
  SIGN_RETURN(
      by("ORD-37", "sales-rep", "account-manager", "sales-support", "support-supervisor", "dealer")
          .from(ReturnStage.SENT_BACK)
          .to(ReturnStage.COMPLETED)),
  TELL_RETURN(by("ORD-36", "warehouse-system", "warehouse")),
  TELL_REPAIR(by("ORD-36", "production-system", "production", "technical")),
  ATTACH(by("ORD-35", Roles.and(Roles.STORES, "warehouse")).from(ReturnStage.LOOKED_AT)),
  DETACH(by("ORD-35", Roles.STORES).from(ReturnStage.REQUESTED)),
  READ_ATTACHMENTS(by("ORD-35", Roles.READERS)),
  PRINT_LABEL(by("ORD-36", Roles.READERS).from(ReturnStage.LABELLED)),
  READ_RETURNS(by("ORD-35", Roles.READERS));

  private final Row<ReturnStage> row;

  ReturnStep(Row<ReturnStage> row) {
    this.row = row;
  }

  @Override
  public Row<ReturnStage> row() {
    return row;
  }

  /** The roles that a chain of returns may name. */
  public static Set<String> chainRoles() {
    return APPROVE.row().roles();
  }

  private static Row<ReturnStage> by(String rule, String... roles) {
    return Step.by(rule, roles);
  }

  /** Roles that several steps share. */
  private static final class Roles {

    static final String[] CLERKS = {"sales-support", "support-supervisor"};
    static final String[] STORES = {
      "dealer",
      "sales-support",
      "support-supervisor",
      "sales-rep",
      "account-manager",
      "customer-service"
    };
    static final String[] CHAIN = {
      "vp-sales", "general-manager", "sales-manager", "support-supervisor"
    };
    static final String[] READERS =
        and(
            STORES,
            "sales-manager",
            "vp-sales",
            "general-manager",
            "technical",
            "production",
            "warehouse",
            "production-system",
            "warehouse-system",
            "finance",
            "finance-head",
            "auditor");

    static String[] and(String[] roles, String... more) {
      return Stream.of(roles, more).flatMap(Stream::of).toArray(String[]::new);
    }
  }
}
