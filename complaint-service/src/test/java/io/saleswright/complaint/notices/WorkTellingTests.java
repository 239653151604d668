package io.saleswright.complaint.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.inquiry.Department;
import io.saleswright.complaint.inquiry.MeasureChecked;
import io.saleswright.complaint.investigating.Investigating;
import io.saleswright.complaint.investigating.Measuring;
import io.saleswright.complaint.lifecycle.Cases;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.complaint.rules.MeasureRules;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Addressee;
import io.saleswright.platform.time.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has to act is told (CMP-03, CMP-06). */
class WorkTellingTests {

  private static final Instant MONDAY = Cases.MONDAY;
  private static final MeasureRules RULES =
      new MeasureRules(TimeLimit.parse("working 8h"), Cases.CALENDAR);
  private static final Act SUPERVISOR = Cases.act("sup-1", MONDAY, "support-supervisor");

  private static Addressee staff(String id) {
    return new Addressee(null, id, null);
  }

  private static Addressee role(String role) {
    return new Addressee(role, null, null);
  }

  private static Notice told(Stored<Complaint> now, Record event) {
    List<Notice> told = new ComplaintTelling().of("id", now.state(), event);
    assertThat(told).hasSize(1);
    return told.getFirst();
  }

  private static DeadlineMissed missed(String rule, Instant due) {
    return new DeadlineMissed(rule, due, due.plusSeconds(1));
  }

  private static Stored<Complaint> ordered(Stored<Complaint> open, String owner, LocalDate dueOn) {
    return Cases.after(
        open, Measuring.order(open, "glue", owner, dueOn, RULES, SUPERVISOR), MONDAY);
  }

  @Test
  void ownerOfAMeasureIsToldThatItIsLate() {
    LocalDate tuesday = LocalDate.of(2026, 11, 24);
    Stored<Complaint> one = ordered(Cases.open(Severity.MAJOR), "tech-1", tuesday);
    Stored<Complaint> two = ordered(one, "tech-2", tuesday.plusDays(6));

    Notice told = told(two, missed(Measuring.CLOCK, Cases.CALENDAR.endOfWork(tuesday)));

    assertThat(told.kind()).isEqualTo("measure-missed");
    assertThat(told.to())
        .containsExactlyInAnyOrder(staff("cs-1"), role("support-supervisor"), staff("tech-1"));
  }

  /** CMP-06: what was carried out is looked at, and nobody forgets it. */
  @Test
  void effectHasAClockOfItsOwn() {
    Stored<Complaint> ordered =
        ordered(Cases.open(Severity.MAJOR), "tech-1", LocalDate.of(2026, 11, 24));
    Act owner = Cases.act("tech-1", MONDAY, "technical");
    Stored<Complaint> done =
        Cases.after(ordered, Measuring.finish(ordered, 1, RULES, owner), MONDAY);
    Instant due = RULES.checkDue(MONDAY);
    assertThat(done.deadlines()).contains(new Deadline(Measuring.CLOCK, due));

    Notice told = told(done, missed(Measuring.CLOCK, due));
    assertThat(told.kind()).isEqualTo("measure-unchecked");
    assertThat(told.to()).containsExactlyInAnyOrder(staff("cs-1"), role("support-supervisor"));

    assertThat(Measuring.check(done, 1, true, "holds", RULES, SUPERVISOR).stopped())
        .contains(Measuring.CLOCK);
  }

  @Test
  void departmentIsToldThatItsAnswerIsLate() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);
    Instant due = MONDAY.plus(Duration.ofHours(2));
    Stored<Complaint> asked =
        Cases.after(
            open,
            Investigating.order(open, Department.PRODUCTION, "why", due, SUPERVISOR, Deputies.NONE),
            MONDAY);

    Notice told = told(asked, missed(ComplaintRules.INVESTIGATION, due));

    assertThat(told.kind()).isEqualTo("investigation-missed");
    assertThat(told.to()).contains(role("production"), staff("cs-1"));
  }

  @Test
  void measureThatDoesNotWorkIsToldToThoseWhoOrderAnother() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);

    Notice told = told(open, new MeasureChecked("id", 1, false, "tech-1"));

    assertThat(told.kind()).isEqualTo("measure-failed");
    assertThat(told.to()).contains(staff("cs-1"), role("sales-manager"));
    assertThat(
            new ComplaintTelling()
                .of("id", open.state(), new MeasureChecked("id", 1, true, "tech-1")))
        .isEmpty();
  }
}
