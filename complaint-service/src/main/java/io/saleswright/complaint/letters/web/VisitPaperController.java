package io.saleswright.complaint.letters.web;

import io.saleswright.complaint.cases.ServiceLookupDesk;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.service.ServiceStep;
import io.saleswright.complaint.work.Visit;
import io.saleswright.complaint.work.VisitReport;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.paper.PaperAnswers;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.PaperPicture;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The service reports of visits as papers. */
@RestController
@RequestMapping("/api/service-cases/{id}/visits/{visit}/report-paper")
class VisitPaperController {

  private final ServiceLookupDesk cases;
  private final AttachmentDesk<ServiceCase> files;
  private final Papers papers;
  private final WorkCalendar calendar;

  VisitPaperController(
      ServiceLookupDesk cases,
      AttachmentDesk<ServiceCase> files,
      Papers papers,
      WorkCalendar calendar) {
    this.cases = cases;
    this.files = files;
    this.papers = papers;
    this.calendar = calendar;
  }

  /**
   * The service report of a visit, with parts, who pays, and the customer's signature. Before the
   * visit is reported it is a form to be filled in, and each page says that it is a draft (CMP-10).
   *
   * @param visit number of the visit
   */
  @GetMapping(produces = MediaType.ALL_VALUE)
  @Notes(AuditKind.PRINTED)
  ResponseEntity<byte[]> paper(@PathVariable String id, @PathVariable int visit, Caller caller) {
    Stored<ServiceCase> stored = cases.get(id, caller);
    Visit found =
        stored.state().visits().stream()
            .filter(one -> one.number() == visit)
            .findFirst()
            .orElseThrow(() -> new NotFound("visit"));
    VisitPaper view =
        VisitPaper.of(stored.state(), found, signature(id, found.report(), caller), calendar);
    return PaperAnswers.of(
        papers.render("service-report", head(stored, found), view),
        stored.state().number() + "-" + visit);
  }

  private PaperHead head(Stored<ServiceCase> stored, Visit visit) {
    VisitReport report = visit.report();
    Instant at = report == null ? visit.at() : report.at();
    return new PaperHead(
        "售后服务报告",
        "Service report",
        stored.state().number(),
        visit.number(),
        calendar.businessDate(at),
        "/app/#/service-cases/" + stored.id(),
        report == null);
  }

  private @Nullable PaperPicture signature(String id, @Nullable VisitReport report, Caller caller) {
    String file = report == null ? null : report.signature();
    if (file == null || !ServiceStep.READ_CASE_FILES.isOpenTo(caller)) {
      return null;
    }
    try (InputStream bytes = files.open(id, file, caller).bytes()) {
      return PaperPicture.of(bytes.readAllBytes()).orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
