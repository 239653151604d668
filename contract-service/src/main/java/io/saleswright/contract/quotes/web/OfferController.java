package io.saleswright.contract.quotes.web;

import io.saleswright.contract.quotes.OfferDesk;
import io.saleswright.platform.kernel.Act;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Quotes with customers: how they get them, what is spoken, and what comes of it. */
@RestController
@RequestMapping("/api/quotes/{id}")
class OfferController {

  private final OfferDesk desk;
  private final QuoteAnswers answers;

  OfferController(OfferDesk desk, QuoteAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /** Records that the customer was sent the newest version, on which way and when (QUO-03). */
  @PostMapping("/dispatch")
  ResponseEntity<QuoteView> send(
      @PathVariable String id, @RequestBody @Valid OfferRequests.Sent body, Act act) {
    return answers.ok(desk.send(id, body.dispatch(), act), act.caller());
  }

  /** Records a round of negotiation (QUO-05). */
  @PostMapping("/rounds")
  ResponseEntity<QuoteView> round(
      @PathVariable String id, @RequestBody @Valid OfferRequests.RoundBody body, Act act) {
    return answers.ok(
        desk.round(id, body.heldOn(), body.spokenOf(), body.result(), act), act.caller());
  }

  /** Logs a question of the customer (QUO-03). */
  @PostMapping("/questions")
  ResponseEntity<QuoteView> ask(
      @PathVariable String id, @RequestBody @Valid OfferRequests.Text body, Act act) {
    return answers.ok(desk.question(id, body.text(), act), act.caller());
  }

  /** Logs what the customer was told (QUO-03). */
  @PostMapping("/questions/{question}/answer")
  ResponseEntity<QuoteView> answer(
      @PathVariable String id,
      @PathVariable int question,
      @RequestBody @Valid OfferRequests.Text body,
      Act act) {
    return answers.ok(desk.answer(id, question, body.text(), act), act.caller());
  }

  /** Records that the customer took the newest version; a contract is drafted from it (QUO-07). */
  @PostMapping("/acceptance")
  ResponseEntity<QuoteView> accept(
      @PathVariable String id, @RequestBody @Valid OfferRequests.Acceptance body, Act act) {
    String how = QuoteRequests.told(body.how());
    return answers.ok(desk.accept(id, body.version(), how, act), act.caller());
  }

  /** Records that the customer does not want it (QUO-07). */
  @PostMapping("/rejection")
  ResponseEntity<QuoteView> reject(
      @PathVariable String id, @RequestBody @Valid QuoteRequests.Reason body, Act act) {
    return answers.ok(desk.reject(id, body.reason(), act), act.caller());
  }
}
