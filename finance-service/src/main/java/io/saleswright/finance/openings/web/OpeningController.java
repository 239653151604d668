package io.saleswright.finance.openings.web;

import io.saleswright.finance.openings.OpeningDesk;
import io.saleswright.finance.openings.TakenOver;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What customers owed before the system went live. */
@RestController
@RequestMapping("/api/opening-items")
class OpeningController {

  private final OpeningDesk desk;

  OpeningController(OpeningDesk desk) {
    this.desk = desk;
  }

  /**
   * Takes an item over, which is a receivable from then on. One of the same source and number that
   * was taken over before stays as it is, and the answer tells what differs.
   */
  @PostMapping("/imports")
  @Creates
  ResponseEntity<OpeningView> take(@RequestBody @Valid OpeningRequest body, Act act) {
    TakenOver taken = desk.take(body.item(), act);
    return Answers.created("/api/receivables", taken.stored(), OpeningView.of(taken));
  }

  /**
   * Has an item owed no more that was taken over by mistake, by somebody else than who took it
   * over. Money that was set against it is on the customer's balance again.
   */
  @PostMapping("/{id}/cancellation")
  ResponseEntity<OpeningView> cancel(
      @PathVariable String id, @RequestBody @Valid CancelOpeningRequest body, Act act) {
    TakenOver taken = desk.cancel(id, body.reason().strip(), act);
    return Answers.ok(taken.stored(), OpeningView.of(taken));
  }
}
