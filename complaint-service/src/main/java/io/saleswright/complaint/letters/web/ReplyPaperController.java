package io.saleswright.complaint.letters.web;

import io.saleswright.complaint.complaints.ReadingDesk;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStage;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.paper.PaperAnswers;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reply to a complaint as a paper. */
@RestController
@RequestMapping("/api/complaints/{id}/reply-paper")
class ReplyPaperController {

  private final ReadingDesk reading;
  private final Papers papers;
  private final WorkCalendar calendar;

  ReplyPaperController(ReadingDesk reading, Papers papers, WorkCalendar calendar) {
    this.reading = reading;
    this.papers = papers;
    this.calendar = calendar;
  }

  /**
   * What the customer was told, in Chinese and English; each page says that it is a draft until the
   * complaint is resolved (CMP-04).
   */
  @GetMapping(produces = MediaType.ALL_VALUE)
  @Notes(AuditKind.PRINTED)
  ResponseEntity<byte[]> paper(@PathVariable String id, Caller caller) {
    Stored<Complaint> stored = reading.get(id, caller);
    Complaint complaint = stored.state();
    ComplaintStage stage = complaint.stage();
    boolean told = stage == ComplaintStage.RESOLVED || stage == ComplaintStage.CLOSED;
    PaperHead head =
        new PaperHead(
            "投诉答复",
            "Reply to a complaint",
            complaint.number(),
            complaint.outcome().solutions().size(),
            calendar.businessDate(stored.changedAt()),
            "/app/#/complaints/" + stored.id(),
            !told);
    return PaperAnswers.of(
        papers.render("complaint-reply", head, ReplyPaper.of(complaint, calendar)),
        complaint.number());
  }
}
