package io.saleswright.complaint.letters.web;

import io.saleswright.complaint.matter.Goods;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.work.Coverage;
import io.saleswright.complaint.work.PartUsed;
import io.saleswright.complaint.work.Triage;
import io.saleswright.complaint.work.Visit;
import io.saleswright.complaint.work.VisitReport;
import io.saleswright.complaint.work.Warranty;
import io.saleswright.platform.paper.PaperPicture;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The service report of a visit as its paper shows it, in both languages (CMP-10). Before the
 * technician has told of the visit it is the form that they take along.
 *
 * @param pays who pays, and why
 * @param done what came of it; null before
 * @param signature the customer's signature; null when there is none that can be printed
 * @param unprinted whether there is one that can't
 */
record VisitPaper(
    String customer,
    @Nullable String contact,
    int visit,
    String appointment,
    String technician,
    @Nullable String order,
    @Nullable String product,
    @Nullable String serial,
    String pays,
    String problem,
    @Nullable Done done,
    @Nullable PaperPicture signature,
    boolean unprinted) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /** What the technician found and did. */
  record Done(LocalDate day, String text, List<Part> parts, boolean none, String outcome) {

    static Done of(VisitReport report, WorkCalendar calendar) {
      List<PartUsed> used = report.parts();
      return new Done(
          calendar.businessDate(report.at()),
          report.text(),
          IntStream.range(0, used.size())
              .mapToObj(
                  index -> new Part(index + 1, used.get(index).part(), used.get(index).quantity()))
              .toList(),
          used.isEmpty(),
          report.helped() ? "已解决 Solved" : "未解决 Not solved yet");
    }
  }

  /** A spare part that was used. */
  record Part(int no, String part, int quantity) {}

  static VisitPaper of(
      ServiceCase found, Visit visit, @Nullable PaperPicture signature, WorkCalendar calendar) {
    Goods goods = found.problem().goods();
    VisitReport report = visit.report();
    return new VisitPaper(
        Objects.requireNonNullElse(found.customer().name(), "____"),
        found.problem().contact(),
        visit.number(),
        moment(visit.appointment(), calendar),
        visit.technician(),
        goods.orderNumber(),
        goods.productName(),
        ReplyPaper.both(goods.serial(), goods.batch()),
        pays(found.triage()),
        found.problem().text(),
        report == null ? null : Done.of(report, calendar),
        signature,
        signature == null && report != null && report.signature() != null);
  }

  private static String moment(Instant at, WorkCalendar calendar) {
    return MOMENT.format(at.atZone(calendar.zone()));
  }

  private static String pays(@Nullable Triage triage) {
    if (triage == null) {
      return "____";
    }
    Warranty warranty = triage.warranty();
    String who =
        warranty.coverage() == Coverage.IN_WARRANTY
            ? "保修内，免费 In warranty, free of charge"
            : "保修外，收费 Out of warranty, paid by the customer";
    return warranty.until() == null ? who : who + "（保修期至 warranty until " + warranty.until() + "）";
  }
}
