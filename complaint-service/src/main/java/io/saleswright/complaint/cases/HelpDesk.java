package io.saleswright.complaint.cases;

import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.service.Concluding;
import io.saleswright.complaint.service.Helping;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.service.ServiceStep;
import io.saleswright.complaint.work.PartUsed;
import io.saleswright.complaint.work.ServiceRules;
import io.saleswright.complaint.work.VisitReport;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.StaffIds;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Helps customers: guidance, visits, and their word on it (CMP-10, CMP-11). */
public final class HelpDesk {

  private static final Set<Channel> GUIDED = Set.of(Channel.PHONE, Channel.EMAIL, Channel.CHAT);

  private static final Duration FURTHEST = Duration.ofDays(366);

  private final Scoped<ServiceCase> cases;
  private final Deputies deputies;
  private final Supplier<ServiceRules> rules;

  HelpDesk(Scoped<ServiceCase> cases, Deputies deputies, Supplier<ServiceRules> rules) {
    this.cases = cases;
    this.deputies = deputies;
    this.rules = rules;
  }

  /**
   * Writes down what the customer was told to do (CMP-10).
   *
   * @throws InvalidInput when nobody is guided on such a way
   */
  public Stored<ServiceCase> guide(
      String id, Channel channel, String text, boolean helped, Act act) {
    ServiceStep.GUIDE.mustBeOpenTo(act.caller());
    if (!GUIDED.contains(channel)) {
      throw new InvalidInput("channel", "CMP-10", "must be PHONE, EMAIL or CHAT");
    }
    return cases.change(
        id, act, now -> Helping.guide(now, channel, text, helped, rules.get(), act));
  }

  /**
   * Agrees on a visit, or moves the one that is open (CMP-10).
   *
   * @throws InvalidInput when the appointment is past, or the technician is told by name
   */
  public Stored<ServiceCase> plan(String id, Instant appointment, String technician, Act act) {
    ServiceStep.PLAN_VISIT.mustBeOpenTo(act.caller());
    StaffIds.mustBeOne("technician", "CMP-10", technician);
    if (!appointment.isAfter(act.at())) {
      throw new InvalidInput("appointment", "CMP-10", "must lie in the future");
    }
    if (appointment.isAfter(act.at().plus(FURTHEST))) {
      throw new InvalidInput("appointment", "CMP-10", "must lie within a year");
    }
    return cases.change(
        id, act, now -> Helping.plan(now, appointment, technician, rules.get(), act));
  }

  /**
   * Writes down what came of a visit (CMP-10).
   *
   * @param visit number of the visit; null for the one that is open
   */
  public Stored<ServiceCase> report(
      String id,
      @Nullable Integer visit,
      String text,
      List<PartUsed> parts,
      @Nullable String signature,
      boolean helped,
      Act act) {
    ServiceStep.REPORT_VISIT.mustBeOpenTo(act.caller());
    VisitReport report = new VisitReport(text, parts, signature, helped, act.by(), act.at());
    return cases.change(
        id, act, now -> Helping.report(now, visit, report, rules.get(), act, deputies));
  }

  /** Writes down what the customer says when they are asked (CMP-11, CMP-15). */
  public Stored<ServiceCase> revisit(
      String id, boolean solved, int score, @Nullable String remark, Act act) {
    ServiceStep.REVISIT_CASE.mustBeOpenTo(act.caller());
    return cases.change(
        id, act, now -> Concluding.revisit(now, solved, score, remark, rules.get(), act));
  }

  /** Closes a case of which the customer said that it is solved (CMP-11). */
  public Stored<ServiceCase> close(String id, Act act) {
    ServiceStep.CLOSE_SERVICE.mustBeOpenTo(act.caller());
    return cases.change(id, act, now -> Concluding.close(now, act));
  }

  /** Ends a case on which nothing is to be done any more. */
  public Stored<ServiceCase> withdraw(String id, String reason, Act act) {
    ServiceStep.WITHDRAW_CASE.mustBeOpenTo(act.caller());
    return cases.change(id, act, now -> Concluding.withdraw(now, reason, act));
  }
}
