package io.saleswright.complaint.lifecycle;

import io.saleswright.complaint.matter.Arrival;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.matter.ComplaintKind;
import io.saleswright.complaint.matter.Goods;
import io.saleswright.complaint.matter.Matter;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.complaint.rules.Escalation;
import io.saleswright.complaint.rules.Route;
import io.saleswright.complaint.rules.SeverityLimit;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.time.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Complaints for tests of the decisions, without any framework. */
public final class Cases {

  /** Monday, 10:00 in Shanghai. */
  public static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

  public static final WorkCalendar CALENDAR =
      new WorkCalendar(
          new WorkingTime(
              ZoneId.of("Asia/Shanghai"),
              List.of(
                  new WorkingTime.Shift(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                  new WorkingTime.Shift(LocalTime.of(13, 0), LocalTime.of(17, 0))),
              Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
              "HR-01"),
          List.of());

  public static final ComplaintRules RULES = rules();

  public static final Solving.Present PRESENT = new Solving.Present(Deputies.NONE, List.of());

  private Cases() {}

  /** The same rules with other steps up. */
  static ComplaintRules escalating(List<Escalation> steps) {
    return new ComplaintRules(
        RULES.routes(),
        RULES.limits(),
        steps,
        RULES.investigation(),
        RULES.revisit(),
        RULES.pause(),
        RULES.recurrence(),
        CALENDAR);
  }

  private static ComplaintRules rules() {
    Duration soon = Duration.ofHours(1);
    return new ComplaintRules(
        List.of(
            new Route(List.of(), List.of(), List.of(), List.of("A"), "sales-rep", List.of()),
            new Route(
                List.of(ComplaintKind.MONEY),
                List.of(),
                List.of("east"),
                List.of(),
                "sales-support",
                List.of("s-1", "s-2")),
            new Route(List.of(), List.of("C-1"), List.of(), List.of(), "sales-manager", List.of()),
            new Route(List.of(), List.of(), List.of(), List.of(), "customer-service", List.of())),
        List.of(
            limit(Severity.MINOR, "working 8h", "working 16h", soon),
            limit(Severity.MAJOR, "working 4h", "working 8h", soon),
            limit(Severity.CRITICAL, "working 1h", "working 4h", soon)),
        List.of(
            new Escalation(TimeLimit.parse("working 4h"), List.of("sales-manager")),
            new Escalation(TimeLimit.parse("working 16h"), List.of("vp-sales"))),
        TimeLimit.parse("working 16h"),
        TimeLimit.parse("working 24h"),
        TimeLimit.parse("working 40h"),
        Duration.ofDays(180),
        CALENDAR);
  }

  private static SeverityLimit limit(
      Severity severity, String answer, String solution, Duration reminder) {
    return new SeverityLimit(
        severity, TimeLimit.parse(answer), TimeLimit.parse(solution), reminder);
  }

  static Complainant customer(@Nullable String region, @Nullable String customerClass) {
    return new Complainant("c-1", "Hua Xia", region, customerClass, "rep-1", "east-1", null);
  }

  static Matter matter(ComplaintKind kind, Severity severity, @Nullable String product) {
    Goods goods = new Goods(null, null, null, product, product, product, null, null);
    return new Matter(
        kind, severity, "it wobbles", null, goods, null, new Arrival(Channel.PHONE, MONDAY, "s-1"));
  }

  /** An open case of cs-1 with its clocks. */
  public static Stored<Complaint> open(Severity severity) {
    return entered(severity, MONDAY);
  }

  /** A case that reached us on Monday and was entered later, with its clocks. */
  public static Stored<Complaint> entered(Severity severity, Instant at) {
    Matter matter = matter(ComplaintKind.QUALITY, severity, null);
    Change<Complaint> opened =
        Opening.open("id", "CP-1", customer("east", null), matter, RULES, act("s-1", at).cause());
    Stored<Complaint> stored = after(null, opened, at);
    return after(stored, Owning.take(stored, act("cs-1", at)), at);
  }

  /** What lies in the store after a change, with the clocks as the store would keep them. */
  public static Stored<Complaint> after(
      @Nullable Stored<Complaint> before, Change<Complaint> change, Instant at) {
    List<Deadline> clocks = new ArrayList<>(before == null ? List.of() : before.deadlines());
    clocks.removeIf(clock -> change.stopped().contains(clock.rule()));
    change
        .started()
        .forEach(started -> {
          clocks.removeIf(clock -> clock.rule().equals(started.rule()));
          clocks.add(started);
        });
    return new Stored<>("id", 1, 1, 1, change.state(), clocks, MONDAY, "s-1", at, "s-1", false);
  }

  public static Act act(String staffId, Instant at, String... roles) {
    Caller caller = new Caller(staffId, staffId, Set.of(roles), null, null);
    return new Act(caller, Cause.command(caller, at, null, Trace.start(at)));
  }
}
