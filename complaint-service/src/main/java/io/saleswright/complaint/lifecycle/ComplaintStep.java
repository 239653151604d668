package io.saleswright.complaint.lifecycle;

import static io.saleswright.complaint.lifecycle.ComplaintStage.CLOSED;
import static io.saleswright.complaint.lifecycle.ComplaintStage.DECIDING;
import static io.saleswright.complaint.lifecycle.ComplaintStage.EXECUTING;
import static io.saleswright.complaint.lifecycle.ComplaintStage.LIVE;
import static io.saleswright.complaint.lifecycle.ComplaintStage.OPEN;
import static io.saleswright.complaint.lifecycle.ComplaintStage.RESOLVED;
import static io.saleswright.complaint.lifecycle.ComplaintStage.WITHDRAWN;
import static io.saleswright.complaint.lifecycle.ComplaintStage.WORKED;

import io.saleswright.platform.kernel.Step;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** The steps of a complaint: who may take them, and from where to where they lead. */
public enum ComplaintStep implements Step<ComplaintStage> {
  /** A dealer complains for their own company. */
  ACCEPT_COMPLAINT(by("CMP-02", Roles.and(Roles.HANDLERS, "dealer")).to(OPEN)),
  /** The customer signed for the goods with remarks. */
  ACCEPT_FROM_SIGN_OFF(Step.<ComplaintStage>by("CMP-16").to(OPEN)),
  /** Makes a link by which a customer without a login complains about one order. */
  MAKE_LINK(handlers("CMP-01")),
  /** Ends all links to an order. */
  END_LINKS(handlers("CMP-01")),
  TAKE_CASE(handlers("CMP-07").from(LIVE)),
  PASS_CASE(handlers("CMP-07").from(LIVE)),
  REPLY(handlers("CMP-04").from(LIVE)),
  /**
   * Writes down what the customer says, or what only we may read; a dealer speaks for themselves.
   */
  WRITE(
      by("CMP-02", Roles.and(Roles.WRITERS, "dealer"))
          .from(LIVE)
          .otherwise(ComplaintRefusal.COMPLAINT_OVER)),
  GRADE(handlers("CMP-04").from(WORKED)),
  PAUSE_SOLUTION(handlers("CMP-04").from(WORKED)),
  RESUME_SOLUTION(handlers("CMP-04").from(WORKED)),
  /** The clock has run out, and the next step of the policy is due. */
  ESCALATE(Step.<ComplaintStage>by("CMP-04").from(WORKED)),
  ORDER_INVESTIGATION(handlers("CMP-03").from(WORKED)),
  /** The department that was asked answers, or whoever has the case for it. */
  ANSWER_INVESTIGATION(
      by("CMP-13", Roles.and(Roles.HANDLERS, "production", "technical", "warehouse")).from(WORKED)),
  NAME_CAUSE(
      by("CMP-06", Roles.and(Roles.HANDLERS, "production", "technical"))
          .from(OPEN, DECIDING, EXECUTING, RESOLVED, CLOSED)),
  ORDER_MEASURE(
      by(
              "CMP-06",
              "support-supervisor",
              "sales-manager",
              "vp-sales",
              "customer-service",
              "production",
              "technical")
          .from(OPEN, DECIDING, EXECUTING, RESOLVED, CLOSED)),
  FINISH_MEASURE(
      by("CMP-06", Roles.WRITERS).from(OPEN, DECIDING, EXECUTING, RESOLVED, CLOSED, WITHDRAWN)),
  CHECK_MEASURE(
      by(
              "CMP-06",
              "support-supervisor",
              "sales-manager",
              "vp-sales",
              "customer-service",
              "production",
              "technical")
          .from(OPEN, DECIDING, EXECUTING, RESOLVED, CLOSED, WITHDRAWN)),
  PROPOSE_REMEDY(handlers("CMP-04").from(OPEN, DECIDING).to(DECIDING, EXECUTING)),
  /** Which of these roles decides now, the chain says. */
  APPROVE_REMEDY(deciders().from(DECIDING).to(DECIDING, EXECUTING)),
  REJECT_REMEDY(deciders().from(DECIDING).to(OPEN)),
  EXECUTE_REMEDY(handlers("CMP-04").from(EXECUTING).to(OPEN)),
  DROP_REMEDY(handlers("CMP-04").from(DECIDING, EXECUTING).to(OPEN)),
  RESOLVE(handlers("CMP-04").from(OPEN).to(RESOLVED)),
  REVISIT(handlers("CMP-05").from(RESOLVED).to(RESOLVED, OPEN)),
  CLOSE_CASE(handlers("CMP-05").from(RESOLVED).to(CLOSED)),
  /** What was resolved is closed after the customer's word, and not withdrawn. */
  WITHDRAW_COMPLAINT(handlers("CMP-02").from(WORKED).to(WITHDRAWN)),
  ATTACH_FILE(by("CMP-16", Roles.and(Roles.WRITERS, "dealer")).from(LIVE)),
  DETACH_FILE(handlers("CMP-16").from(LIVE)),
  READ_FILES(by("CMP-16", Roles.INSIDERS)),
  OPEN_DISPUTE(handlers("CMP-08").from(LIVE)),
  RECORD_OFFER(handlers("CMP-08").from(LIVE)),
  SETTLE_DISPUTE(handlers("CMP-08").from(LIVE)),
  READ_STATISTICS(
      by(
          "CMP-20",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "auditor")),
  READ(by("CMP-21", Roles.and(Roles.INSIDERS, "dealer"))),
  /** Reads what no customer sees: what we say among ourselves, and how the case is led. */
  READ_INSIDE(by("CMP-02", Roles.INSIDERS));

  private final Row<ComplaintStage> row;

  ComplaintStep(Row<ComplaintStage> row) {
    this.row = row;
  }

  private static Row<ComplaintStage> by(String rule, String... roles) {
    return Step.by(rule, roles);
  }

  private static Row<ComplaintStage> handlers(String rule) {
    return by(rule, Roles.HANDLERS);
  }

  private static Row<ComplaintStage> deciders() {
    return by(
        "CMP-04",
        "support-supervisor",
        "sales-manager",
        "vp-sales",
        "general-manager",
        "finance-head");
  }

  /** The roles that a chain of remedies may name. */
  public static Set<String> chainRoles() {
    return APPROVE_REMEDY.row().roles();
  }

  @Override
  public Row<ComplaintStage> row() {
    return row;
  }

  /** Groups of roles. */
  static final class Roles {

    /** Whose work complaints are (CMP-07). */
    static final String[] HANDLERS = {
      "sales-rep",
      "account-manager",
      "customer-service",
      "sales-support",
      "support-supervisor",
      "sales-manager"
    };

    /** Whoever of ours has a word on them. */
    static final String[] WRITERS =
        and(
            HANDLERS,
            "vp-sales",
            "general-manager",
            "technical",
            "production",
            "warehouse",
            "legal",
            "finance-head");

    /** Whoever of ours may read them. */
    static final String[] INSIDERS = and(WRITERS, "auditor");

    private Roles() {}

    static String[] and(String[] some, String... more) {
      return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }
  }
}
