package io.saleswright.complaint.service;

import io.saleswright.complaint.matter.Arrival;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.matter.Goods;
import io.saleswright.complaint.work.Coverage;
import io.saleswright.complaint.work.Difficulty;
import io.saleswright.complaint.work.PartUsed;
import io.saleswright.complaint.work.Problem;
import io.saleswright.complaint.work.ServiceRules;
import io.saleswright.complaint.work.VisitReport;
import io.saleswright.complaint.work.Warranty;
import io.saleswright.complaint.work.WarrantyPeriod;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.time.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Service cases for tests of the decisions, without any framework. */
final class ServedCases {

  /** Monday, 10:00 in Shanghai. */
  static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

  static final ServiceRules RULES =
      new ServiceRules(
          TimeLimit.parse("working 4h"),
          Duration.ofHours(1),
          TimeLimit.parse("working 8h"),
          TimeLimit.parse("working 40h"),
          List.of(new WarrantyPeriod(List.of("D-1"), 24), new WarrantyPeriod(List.of(), 12)),
          new WorkCalendar(
              new WorkingTime(
                  ZoneId.of("Asia/Shanghai"),
                  List.of(
                      new WorkingTime.Shift(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                      new WorkingTime.Shift(LocalTime.of(13, 0), LocalTime.of(17, 0))),
                  Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                  "HR-01"),
              List.of()));

  private ServedCases() {}

  /** A problem that was recorded. */
  static Stored<ServiceCase> recorded() {
    Complainant customer = new Complainant("c-1", "Hua Xia", "east", null, "rep-1", "east-1", null);
    Problem problem =
        new Problem(
            "it wobbles", Goods.NONE, null, null, new Arrival(Channel.PHONE, MONDAY, "rep-1"));
    return after(
        Recording.record("id", "SV-1", customer, problem, RULES, act("rep-1", MONDAY).cause()));
  }

  /** A problem that the clerk found to be so. */
  static Stored<ServiceCase> found(Difficulty difficulty) {
    return after(
        Recording.triage(
            recorded(), difficulty, Warranty.said(Coverage.PAID), null, act("cs-1", MONDAY)));
  }

  /** A complex problem whose visit is agreed on. */
  static Stored<ServiceCase> planned() {
    return after(
        Helping.plan(
            found(Difficulty.COMPLEX),
            MONDAY.plusSeconds(3600),
            "t-1",
            RULES,
            act("cs-1", MONDAY)));
  }

  /** A problem that a guidance solved. */
  static Stored<ServiceCase> solved() {
    return after(
        Helping.guide(
            found(Difficulty.GENERAL), Channel.PHONE, "turn it", true, RULES, act("cs-1", MONDAY)));
  }

  static VisitReport report(boolean helped, @Nullable String signature) {
    return new VisitReport(
        "a leg", List.of(new PartUsed("leg", 1)), signature, helped, "t-1", MONDAY);
  }

  static Stored<ServiceCase> after(Change<ServiceCase> change) {
    return new Stored<>(
        "id", 1, 1, 1, change.state(), List.of(), MONDAY, "s-1", MONDAY, "s-1", false);
  }

  static Act act(String staffId, Instant at, String... roles) {
    Caller caller = new Caller(staffId, staffId, Set.of(roles), null, null);
    return new Act(caller, Cause.command(caller, at, null, Trace.start(at)));
  }
}
