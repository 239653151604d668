package io.saleswright.contract.quotes.web;

import io.saleswright.contract.quotes.ReviewDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.web.IfMatch;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Quotes before customers get them: what departments and managers say. */
@RestController
@RequestMapping("/api/quotes/{id}")
class ReviewController {

  private final ReviewDesk desk;
  private final QuoteAnswers answers;

  ReviewController(ReviewDesk desk, QuoteAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /** Asks the technical and production departments to confirm the newest version (QUO-02). */
  @PostMapping("/confirmation-request")
  ResponseEntity<QuoteView> ask(@PathVariable String id, Act act) {
    return answers.ok(desk.ask(id, act), act.caller());
  }

  /** A department says whether it can be done, and production by when (QUO-02). */
  @PostMapping("/confirmations")
  ResponseEntity<QuoteView> confirm(
      @PathVariable String id,
      IfMatch seen,
      @RequestBody @Valid ReviewRequests.Confirmation body,
      Act act) {
    return answers.ok(desk.confirm(id, seen.revision(), body.word(), act), act.caller());
  }

  /** Agrees with what the quote deviates in; nobody agrees with their own (QUO-08). */
  @PostMapping("/approval")
  ResponseEntity<QuoteView> approve(
      @PathVariable String id,
      IfMatch seen,
      @RequestBody @Valid ReviewRequests.Opinion body,
      Act act) {
    String opinion = QuoteRequests.told(body.opinion());
    return answers.ok(desk.approve(id, seen.revision(), opinion, act), act.caller());
  }

  /** Gives the quote back to its author, with a reason (QUO-08). */
  @PostMapping("/return")
  ResponseEntity<QuoteView> giveBack(
      @PathVariable String id,
      IfMatch seen,
      @RequestBody @Valid ReviewRequests.Return body,
      Act act) {
    return answers.ok(desk.giveBack(id, seen.revision(), body.reason(), act), act.caller());
  }
}
