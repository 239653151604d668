package io.saleswright.finance.creditnotes.web;

import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.finance.creditnotes.CreditNoteDesk;
import io.saleswright.finance.orderbooks.OrderAmounts;
import io.saleswright.finance.orderbooks.OrderBook;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.paper.KeptPaper;
import io.saleswright.platform.paper.KeptPaper.Leaving;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.PaperAnswers;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Credit notes as papers. */
@RestController
@RequestMapping(CreditNoteController.PATH + "/{id}/paper")
class CreditNotePaperController {

  private final CreditNoteDesk desk;
  private final Papers papers;
  private final KeptPapers kept;
  private final OrderAmounts orders;
  private final WorkCalendar calendar;

  CreditNotePaperController(
      CreditNoteDesk desk,
      Papers papers,
      KeptPapers kept,
      OrderAmounts orders,
      WorkCalendar calendar) {
    this.desk = desk;
    this.papers = papers;
    this.kept = kept;
    this.orders = orders;
    this.calendar = calendar;
  }

  /**
   * A credit note that left the house.
   *
   * @param number of the credit note
   * @param sha256 hash of its bytes
   * @param pages how many pages it has
   * @param by staff id of who let it go first
   * @param at when
   */
  record CreditNotePaperView(String number, String sha256, int pages, String by, Instant at) {

    static CreditNotePaperView of(KeptPaper kept) {
      KeptPaper.Leaving left = kept.left();
      return new CreditNotePaperView(
          kept.number(), kept.sha256(), kept.pages(), left.by(), left.at());
    }
  }

  /**
   * The credit note (red-letter invoice) as it was written, to look at. One that was taken back
   * says by which counter-entry; one that was never written is no paper (FIN-08, FIN-18). Nothing
   * is kept of it; one that left the house is shown as it left first.
   */
  @GetMapping(produces = MediaType.ALL_VALUE)
  @Notes(AuditKind.PRINTED)
  ResponseEntity<byte[]> paper(@PathVariable String id, Caller caller) {
    CreditNote note = desk.get(id, caller).state();
    PaperHead head = head(id, note);
    Paper paper =
        first(id, head).map(one -> kept.open(id, one.id())).orElseGet(() -> print(head, note));
    return PaperAnswers.of(paper, head.number());
  }

  /**
   * Hands the credit note out: its paper is kept as it leaves the house, once as it was written and
   * once as it was taken back, whatever becomes of the template.
   */
  @PostMapping
  @Notes(AuditKind.PRINTED)
  CreditNotePaperView handOut(@PathVariable String id, Act act) {
    CreditNote note = desk.toHandOut(id, act.caller()).state();
    PaperHead head = head(id, note);
    return CreditNotePaperView.of(
        kept.once(
            id,
            act.cause(),
            keeper ->
                first(id, head)
                    .orElseGet(() -> {
                      Leaving leaving = new Leaving(act.by(), act.at(), "print");
                      return keeper.keep(head, print(head, note), leaving);
                    })));
  }

  private Optional<KeptPaper> first(String id, PaperHead head) {
    return kept.of(id).stream()
        .filter(one -> one.revision() == head.revision())
        .reduce((_, older) -> older);
  }

  private Paper print(PaperHead head, CreditNote note) {
    String order = note.deal().orderId();
    OrderBook book = orders.books(List.of(order)).get(order);
    return papers.render(
        "credit-note",
        head,
        CreditNotePaper.of(
            note, issue(note), line -> book == null ? null : book.productOf(line), calendar));
  }

  private static PaperHead head(String id, CreditNote note) {
    return new PaperHead(
        "红字发票（贷项通知单）",
        "Credit note",
        issue(note).number(),
        note.end() == null ? 1 : 2,
        issue(note).issuedOn(),
        "/app/#/credit-notes/" + id,
        false);
  }

  private static CreditNote.Issue issue(CreditNote note) {
    CreditNote.Issue issue = note.issue();
    if (issue == null) {
      throw new NotFound("written credit note");
    }
    return issue;
  }
}
