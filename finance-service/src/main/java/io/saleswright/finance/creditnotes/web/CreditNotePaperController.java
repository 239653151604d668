package io.saleswright.finance.creditnotes.web;

import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.finance.creditnotes.CreditNoteDesk;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.paper.KeptPaper.Leaving;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.PaperAnswers;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Credit notes as papers. */
@RestController
@RequestMapping(CreditNoteController.PATH + "/{id}/paper")
class CreditNotePaperController {

  private final CreditNoteDesk desk;
  private final Papers papers;
  private final KeptPapers kept;
  private final WorkCalendar calendar;
  private final InstantSource time;

  CreditNotePaperController(
      CreditNoteDesk desk,
      Papers papers,
      KeptPapers kept,
      WorkCalendar calendar,
      InstantSource time) {
    this.desk = desk;
    this.papers = papers;
    this.kept = kept;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * The credit note (red-letter invoice) as it was written. One that was taken back says by which
   * counter-entry; one that was never written is no paper (FIN-08, FIN-18). It is kept as it was
   * printed first, whatever becomes of the template.
   */
  @GetMapping(produces = MediaType.ALL_VALUE)
  @Notes(AuditKind.PRINTED)
  ResponseEntity<byte[]> paper(@PathVariable String id, Caller caller) {
    CreditNote note = desk.get(id, caller).state();
    CreditNote.Issue issue = note.issue();
    if (issue == null) {
      throw new NotFound("written credit note");
    }
    PaperHead head =
        new PaperHead(
            "红字发票（贷项通知单）",
            "Credit note",
            issue.number(),
            note.end() == null ? 1 : 2,
            issue.issuedOn(),
            "/app/#/credit-notes/" + id,
            false);
    Paper paper =
        kept.of(id).stream()
            .filter(one -> one.revision() == head.revision())
            .reduce((_, older) -> older)
            .map(one -> kept.open(id, one.id()))
            .orElseGet(() -> print(id, head, CreditNotePaper.of(note, issue, calendar), caller));
    return PaperAnswers.of(paper, issue.number());
  }

  private Paper print(String id, PaperHead head, CreditNotePaper view, Caller caller) {
    Paper paper = papers.render("credit-note", head, view);
    kept.keep(id, head, paper, new Leaving(caller.staffId(), time.instant(), "print"));
    return paper;
  }
}
