package io.saleswright.complaint.service;

import static io.saleswright.complaint.service.ServiceStage.CLOSED;
import static io.saleswright.complaint.service.ServiceStage.GUIDANCE;
import static io.saleswright.complaint.service.ServiceStage.LIVE;
import static io.saleswright.complaint.service.ServiceStage.RECORDED;
import static io.saleswright.complaint.service.ServiceStage.SOLVED;
import static io.saleswright.complaint.service.ServiceStage.VISIT;
import static io.saleswright.complaint.service.ServiceStage.WITHDRAWN;

import io.saleswright.platform.kernel.Step;
import java.util.Arrays;
import java.util.stream.Stream;

/** The steps of a service case: who may take them, and from where to where they lead. */
public enum ServiceStep implements Step<ServiceStage> {
  RECORD_CASE(by("CMP-09", Roles.ASKERS).to(RECORDED)),
  /** Whoever has found it general may find it complex later, and the other way round. */
  TRIAGE(by("CMP-10", Roles.CLERKS).from(RECORDED, GUIDANCE, VISIT).to(GUIDANCE, VISIT)),
  GUIDE(by("CMP-10", Roles.HELPERS).from(GUIDANCE).to(GUIDANCE, SOLVED)),
  PLAN_VISIT(by("CMP-10", Roles.CLERKS).from(VISIT)),
  REPORT_VISIT(by("CMP-10", Roles.HELPERS).from(VISIT).to(VISIT, SOLVED)),
  REVISIT_CASE(by("CMP-11", Roles.ASKERS).from(SOLVED).to(SOLVED, GUIDANCE, VISIT)),
  CLOSE_SERVICE(by("CMP-11", Roles.CLERKS).from(SOLVED).to(CLOSED)),
  WITHDRAW_CASE(by("CMP-09", Roles.CLERKS).from(LIVE).to(WITHDRAWN)),
  ATTACH_FILE(by("CMP-10", Roles.WRITERS).from(LIVE)),
  DETACH_FILE(by("CMP-10", Roles.WRITERS).from(LIVE)),
  /** Dealers see the cases of their own company, without what we say among ourselves (CMP-19). */
  READ_CASE(by("CMP-12", Roles.and(Roles.READERS, "dealer"))),
  READ_CASE_FILES(by("CMP-10", Roles.READERS)),
  /** Reads what no customer sees. */
  READ_CASE_INSIDE(by("CMP-12", Roles.READERS)),
  /** Sees how content customers are with service. */
  READ_SATISFACTION(by("CMP-15", Roles.READERS)),
  /** Sees how many cases and problems there were, and how long they took. */
  READ_SERVICE_STATISTICS(by("CMP-20", Roles.COUNTERS));

  private final Row<ServiceStage> row;

  ServiceStep(Row<ServiceStage> row) {
    this.row = row;
  }

  private static Row<ServiceStage> by(String rule, String... roles) {
    return Step.by(rule, roles);
  }

  @Override
  public Row<ServiceStage> row() {
    return row;
  }

  /** Groups of roles. After-sales clerks are customer service, technicians are technical. */
  static final class Roles {
    static final String[] CLERKS = {"customer-service", "support-supervisor"};
    static final String[] ASKERS =
        and(CLERKS, "sales-rep", "account-manager", "sales-support", "sales-manager");
    static final String[] HELPERS = and(CLERKS, "technical");
    static final String[] WRITERS = and(ASKERS, "technical");
    static final String[] READERS =
        and(WRITERS, "vp-sales", "general-manager", "production", "auditor");

    static final String[] COUNTERS = {
      "customer-service",
      "support-supervisor",
      "sales-manager",
      "vp-sales",
      "general-manager",
      "production",
      "technical",
      "auditor"
    };

    private Roles() {}

    static String[] and(String[] some, String... more) {
      return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }
  }
}
