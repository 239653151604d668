package io.saleswright.complaint.cases.web;

import io.saleswright.complaint.course.Ending;
import io.saleswright.complaint.course.Revisit;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.work.Guidance;
import io.saleswright.complaint.work.Triage;
import io.saleswright.complaint.work.Visit;
import io.saleswright.complaint.work.VisitReport;
import io.saleswright.complaint.work.Warranty;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service case as people see it.
 *
 * @param id identity of the case
 * @param summary what stands in lists, too
 * @param state RECORDED, GUIDANCE, VISIT, SOLVED, CLOSED or WITHDRAWN
 * @param problem what does not work
 * @param contact who speaks for the customer
 * @param channel how it reached us
 * @param recorder staff id of who recorded it
 * @param triage how it is helped and who pays
 * @param guidances what the customer was told to do
 * @param visits who went there, and what came of it
 * @param revisits what the customer said
 * @param ending how it ended
 * @param actions what the reader may do now
 * @param warnings what to think of, such as appointments on days whose holidays are not known
 */
record ServiceCaseView(
    String id,
    ServiceCaseItem summary,
    String state,
    String problem,
    @Nullable String contact,
    String channel,
    @Nullable String recorder,
    @Nullable TriageView triage,
    List<GuidanceView> guidances,
    List<VisitView> visits,
    List<SaidView> revisits,
    @Nullable ServiceEndView ending,
    List<Action> actions,
    List<Warning> warnings) {

  /** How it is helped, what kind of problem it is, who pays, and until when the warranty lasts. */
  record TriageView(
      String difficulty,
      String coverage,
      @Nullable LocalDate signedOn,
      @Nullable LocalDate warrantyUntil,
      @Nullable String problem,
      String by,
      Instant at) {

    static @Nullable TriageView of(@Nullable Triage triage) {
      if (triage == null) {
        return null;
      }
      Warranty warranty = triage.warranty();
      return new TriageView(
          triage.difficulty().name(),
          warranty.coverage().name(),
          warranty.signedOn(),
          warranty.until(),
          triage.problem(),
          triage.by(),
          triage.at());
    }
  }

  /** What the customer was told to do. */
  record GuidanceView(String channel, String text, boolean helped, String by, Instant at) {

    static GuidanceView of(Guidance told) {
      return new GuidanceView(
          told.channel().name(), told.text(), told.helped(), told.by(), told.at());
    }
  }

  /** A visit. */
  record VisitView(
      int number,
      Instant appointment,
      String technician,
      String by,
      Instant at,
      @Nullable ReportView report,
      List<MovedView> moved) {

    static VisitView of(Visit visit) {
      return new VisitView(
          visit.number(),
          visit.appointment(),
          visit.technician(),
          visit.by(),
          visit.at(),
          visit.report() == null ? null : ReportView.of(visit.report()),
          visit.agreedBefore().stream().map(MovedView::of).toList());
    }
  }

  /** An appointment that was moved, who was to go, and when it was moved. */
  record MovedView(Instant appointment, String technician, Instant movedAt) {

    static MovedView of(Visit.Agreed before) {
      return new MovedView(before.appointment(), before.technician(), before.until());
    }
  }

  /** What came of a visit. */
  record ReportView(
      String text,
      List<PartView> parts,
      @Nullable String signature,
      boolean helped,
      String by,
      Instant at) {

    static ReportView of(VisitReport report) {
      return new ReportView(
          report.text(),
          report.parts().stream().map(one -> new PartView(one.part(), one.quantity())).toList(),
          report.signature(),
          report.helped(),
          report.by(),
          report.at());
    }
  }

  /** Spare parts that were used. */
  record PartView(String part, int quantity) {}

  /** What the customer said when they were asked. */
  record SaidView(
      boolean solved, @Nullable Integer score, @Nullable String remark, String by, Instant at) {

    static SaidView of(Revisit said) {
      return new SaidView(said.solved(), said.score(), said.remark(), said.by(), said.at());
    }
  }

  /** CLOSED or WITHDRAWN, by whom, when, and why. */
  record ServiceEndView(String kind, String by, Instant at, @Nullable String reason) {

    static @Nullable ServiceEndView of(@Nullable Ending ending) {
      return ending == null
          ? null
          : new ServiceEndView(ending.kind().name(), ending.by(), ending.at(), ending.reason());
    }
  }

  static ServiceCaseView of(
      Stored<ServiceCase> stored, List<Action> actions, List<Warning> warnings) {
    ServiceCase found = stored.state();
    return new ServiceCaseView(
        stored.id(),
        ServiceCaseItem.of(stored),
        found.stage().name(),
        found.problem().text(),
        found.problem().contact(),
        found.problem().arrival().channel().name(),
        found.problem().arrival().receiver(),
        TriageView.of(found.triage()),
        found.guidances().stream().map(GuidanceView::of).toList(),
        found.visits().stream().map(VisitView::of).toList(),
        found.course().revisits().stream().map(SaidView::of).toList(),
        ServiceEndView.of(found.course().ending()),
        actions,
        warnings);
  }

  /** The same without what we found out and say among ourselves. */
  ServiceCaseView forCustomer() {
    return new ServiceCaseView(
        id,
        summary.forCustomer(),
        state,
        problem,
        contact,
        channel,
        null,
        null,
        guidances,
        visits,
        revisits,
        ending == null ? null : new ServiceEndView(ending.kind(), ending.by(), ending.at(), null),
        actions,
        List.of());
  }
}
