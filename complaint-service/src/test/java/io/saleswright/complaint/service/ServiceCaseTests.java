package io.saleswright.complaint.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.work.Coverage;
import io.saleswright.complaint.work.Difficulty;
import io.saleswright.complaint.work.ServiceRules;
import io.saleswright.complaint.work.VisitReport;
import io.saleswright.complaint.work.Warranty;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** How a service case goes (CMP-09, CMP-10, CMP-11). */
class ServiceCaseTests {

  private static final Instant MONDAY = ServedCases.MONDAY;
  private static final ServiceRules RULES = ServedCases.RULES;
  private static final Deputies NOBODY_AWAY = (_, _) -> List.of();
  private static final Instant COMES = MONDAY.plusSeconds(3600);

  /** CMP-09: four working hours from 10:00 end at 15:30, with the noon break between. */
  @Test
  void waitsForTheFirstWordInWorkingTime() {
    Stored<ServiceCase> recorded = ServedCases.recorded();

    assertThat(recorded.state().stage()).isEqualTo(ServiceStage.RECORDED);
    assertThat(recorded.state().course().response().due())
        .isEqualTo(Instant.parse("2026-11-23T07:30:00Z"));
  }

  /** CMP-10: the last day of the warranty is within it, the next one is not. */
  @Test
  void warrantyLastsToTheEndOfItsLastDay() {
    LocalDate signed = LocalDate.of(2025, 11, 23);

    assertThat(RULES.warranty(signed, "C-1", MONDAY).coverage()).isEqualTo(Coverage.IN_WARRANTY);
    assertThat(RULES.warranty(signed.minusDays(1), "C-1", MONDAY))
        .isEqualTo(new Warranty(Coverage.PAID, signed.minusDays(1), LocalDate.of(2026, 11, 22)));
    assertThat(RULES.warranty(signed.minusDays(1), "D-1", MONDAY).until())
        .isEqualTo(LocalDate.of(2027, 11, 22));
    assertThat(RULES.warranty(signed.minusDays(1), null, MONDAY).coverage())
        .isEqualTo(Coverage.PAID);
  }

  /** CMP-10. */
  @Test
  void generalProblemIsSolvedByGuidance() {
    Stored<ServiceCase> found = ServedCases.found(Difficulty.GENERAL);
    Act clerk = ServedCases.act("cs-1", MONDAY);

    Change<ServiceCase> first = Helping.guide(found, Channel.PHONE, "turn it", false, RULES, clerk);
    assertThat(first.state().stage()).isEqualTo(ServiceStage.GUIDANCE);
    assertThat(first.stopped()).contains(ServiceRules.RESPONSE);
    Change<ServiceCase> second =
        Helping.guide(ServedCases.after(first), Channel.EMAIL, "turn it round", true, RULES, clerk);
    assertThat(second.state().stage()).isEqualTo(ServiceStage.SOLVED);
    assertThat(second.state().course().solver()).isEqualTo("cs-1");
    assertThat(second.started()).extracting(Deadline::rule).containsExactly(ServiceRules.REVISIT);
    refused("wrong-step", () -> Helping.plan(found, COMES, "t-1", RULES, clerk));
  }

  /** CMP-10: a visit is reported by who goes there, or who leads them, once its time has come. */
  @Test
  void visitIsReportedByItsTechnicianWhenItWasMade() {
    Stored<ServiceCase> planned = ServedCases.planned();
    VisitReport report = ServedCases.report(false, null);

    refused(
        "visit-not-yet",
        () -> report(planned, report, ServedCases.act("t-1", COMES.minusMillis(1))));
    refused("visit-of-another", () -> report(planned, report, ServedCases.act("t-2", COMES)));
    assertThat(report(planned, report, ServedCases.act("t-1", COMES)).state().stage())
        .isEqualTo(ServiceStage.VISIT);
    assertThat(
            report(planned, report, ServedCases.act("s-1", COMES, "support-supervisor"))
                .state()
                .openVisit())
        .isNull();
    Deputies away = (_, _) -> List.of(new Deputies.Absent("t-1", Set.of("technical")));
    assertThat(
            Helping.report(planned, null, report, RULES, ServedCases.act("t-2", COMES), away)
                .state()
                .openVisit())
        .isNull();
  }

  /** CMP-10: what a phone kept of the first visit does not become the report of the second. */
  @Test
  void reportOfAnotherVisitIsNotTaken() {
    Act technician = ServedCases.act("t-1", COMES);
    VisitReport report = ServedCases.report(false, null);
    Stored<ServiceCase> again =
        ServedCases.after(
            Helping.plan(
                ServedCases.after(report(ServedCases.planned(), report, technician)),
                COMES.plusSeconds(60),
                "t-1",
                RULES,
                technician));
    Act late = ServedCases.act("t-1", COMES.plusSeconds(60));

    for (Act act : List.of(technician, late)) {
      refused("visit-of-before", () -> Helping.report(again, 1, report, RULES, act, NOBODY_AWAY));
    }
    refused("visit-of-before", () -> Helping.report(again, 3, report, RULES, late, NOBODY_AWAY));
    assertThat(Helping.report(again, 2, report, RULES, late, NOBODY_AWAY).state().openVisit())
        .isNull();
  }

  /** CMP-10: only a picture on the case is a signature. */
  @Test
  void visitThatHelpedIsSigned() {
    Stored<ServiceCase> planned = ServedCases.planned();
    Act technician = ServedCases.act("t-1", COMES);

    refused("signature-missing", () -> report(planned, ServedCases.report(true, null), technician));
    assertThatThrownBy(() -> report(planned, ServedCases.report(true, "other"), technician))
        .isInstanceOf(InvalidInput.class);
    Stored<ServiceCase> text = with(planned, "text/plain", technician);
    assertThatThrownBy(() -> report(text, ServedCases.report(true, "a-1"), technician))
        .isInstanceOf(InvalidInput.class);
    Stored<ServiceCase> picture = with(planned, "image/png", technician);
    Change<ServiceCase> done = report(picture, ServedCases.report(true, "a-1"), technician);
    assertThat(done.state().stage()).isEqualTo(ServiceStage.SOLVED);
    assertThat(done.state().course().solver()).isEqualTo("t-1");
    assertThat(done.stopped()).contains(ServiceRules.REPORT);
    refused("file-in-report", () -> CaseFiles.detach(ServedCases.after(done), "a-1", technician));
  }

  /** CMP-10: a visit that was not made yet is moved, not doubled. */
  @Test
  void openVisitIsMoved() {
    Change<ServiceCase> moved =
        Helping.plan(
            ServedCases.planned(),
            COMES.plusSeconds(1),
            "t-2",
            RULES,
            ServedCases.act("cs-1", MONDAY));

    assertThat(moved.state().visits()).hasSize(1);
    assertThat(moved.state().visits().getFirst().technician()).isEqualTo("t-2");
    refused(
        "visit-planned",
        () ->
            Recording.triage(
                ServedCases.after(moved),
                Difficulty.GENERAL,
                Warranty.said(Coverage.PAID),
                null,
                ServedCases.act("cs-1", MONDAY)));
  }

  /** CMP-11: closed only after the customer said of the newest solution that it is one. */
  @Test
  void isClosedOnlyAfterTheCustomersWord() {
    Stored<ServiceCase> solved = ServedCases.solved();
    Act clerk = ServedCases.act("cs-1", COMES);

    refused("service-not-confirmed", () -> Concluding.close(solved, clerk));
    Change<ServiceCase> not = Concluding.revisit(solved, false, 1, null, RULES, clerk);
    assertThat(not.state().stage()).isEqualTo(ServiceStage.GUIDANCE);
    assertThat(not.state().course().reopened()).isEqualTo(1);
    assertThat(not.started()).extracting(Deadline::rule).containsExactly(ServiceRules.RESPONSE);
    refused("wrong-step", () -> Concluding.close(ServedCases.after(not), clerk));
    Change<ServiceCase> said = Concluding.revisit(solved, true, 5, null, RULES, clerk);
    assertThat(said.state().score()).isEqualTo(5);
    Change<ServiceCase> closed = Concluding.close(ServedCases.after(said), clerk);
    assertThat(closed.state().stage()).isEqualTo(ServiceStage.CLOSED);
    refused("wrong-step", () -> Concluding.close(ServedCases.after(closed), clerk));
    refused("wrong-step", () -> Concluding.withdraw(ServedCases.after(closed), "mistake", clerk));
  }

  /** SEC-02: a case that is over stays with whom it was. */
  @Test
  void followsItsCustomerWhileItIsNotOver() {
    KnownCustomer known = new KnownCustomer("c-1", "Hua Xia", "west", "rep-2", "west-1", "A");
    Stored<ServiceCase> solved = ServedCases.solved();
    Act clerk = ServedCases.act("cs-1", COMES);

    assertThat(Recording.settle(solved, known, clerk.cause()).state().belonging().owner())
        .isEqualTo("rep-2");
    Stored<ServiceCase> over = ServedCases.after(Concluding.withdraw(solved, "mistake", clerk));
    assertThat(Recording.settle(over, known, clerk.cause()).state().belonging().owner())
        .isEqualTo("rep-1");
  }

  private static Stored<ServiceCase> with(Stored<ServiceCase> stored, String kind, Act act) {
    Attachment added = new Attachment("a-1", "f-1", "signature", kind, 1, "00", act.by(), act.at());
    return ServedCases.after(CaseFiles.attach(stored, added, 10, act));
  }

  private static Change<ServiceCase> report(
      Stored<ServiceCase> stored, VisitReport report, Act act) {
    return Helping.report(stored, null, report, RULES, act, NOBODY_AWAY);
  }

  private static void refused(String slug, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.problem()).isEqualTo(slug));
  }
}
