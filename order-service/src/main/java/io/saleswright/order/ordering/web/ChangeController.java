package io.saleswright.order.ordering.web;

import io.saleswright.order.inquiries.InquiryDesk;
import io.saleswright.order.ordering.ChangeDesk;
import io.saleswright.order.ordering.OwnershipDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions about orders, whose they are, requests to change them, and their cancellation. */
@RestController
@RequestMapping("/api/orders/{id}")
class ChangeController {

  private final ChangeDesk desk;
  private final InquiryDesk inquiries;
  private final OwnershipDesk ownership;
  private final OrderAnswers answers;

  ChangeController(
      ChangeDesk desk, InquiryDesk inquiries, OwnershipDesk ownership, OrderAnswers answers) {
    this.desk = desk;
    this.inquiries = inquiries;
    this.ownership = ownership;
    this.answers = answers;
  }

  /** Holds an order until a question about it is answered (ORD-09). */
  @PostMapping("/hold")
  ResponseEntity<OrderView> hold(
      @PathVariable String id, @RequestBody @Valid OrderRequests.Hold body, Act act) {
    return answers.ok(inquiries.hold(id, body.asked(), act), act.caller());
  }

  /**
   * Goes on with an order whose question is answered; the answer is in the body, unless it was
   * recorded before (ORD-09).
   */
  @PostMapping("/resumption")
  ResponseEntity<OrderView> resume(
      @PathVariable String id,
      @RequestBody(required = false) OrderRequests.@Valid @Nullable Reply body,
      Act act) {
    return answers.ok(inquiries.resume(id, body == null ? null : body.said(), act), act.caller());
  }

  /** Asks something about an order; a clock runs until it is answered (ORD-19). */
  @PostMapping("/questions")
  ResponseEntity<OrderView> ask(
      @PathVariable String id, @RequestBody @Valid OrderRequests.Inquiry body, Act act) {
    return answers.ok(inquiries.ask(id, body.asked(), act), act.caller());
  }

  /**
   * Answers a question, or records what somebody else answered (ORD-09, ORD-19).
   *
   * @param number number of the question within the order
   */
  @PostMapping("/questions/{number}/answer")
  ResponseEntity<OrderView> answer(
      @PathVariable String id,
      @PathVariable int number,
      @RequestBody @Valid OrderRequests.Reply body,
      Act act) {
    return answers.ok(inquiries.answer(id, number, body.said(), act), act.caller());
  }

  /**
   * Calls upon the supervisor, then the sales manager, then the vice president, because a question
   * is not answered (ORD-09).
   *
   * @param number number of the question within the order
   */
  @PostMapping("/questions/{number}/escalation")
  ResponseEntity<OrderView> escalate(@PathVariable String id, @PathVariable int number, Act act) {
    return answers.ok(inquiries.escalate(id, number, act), act.caller());
  }

  /** Records that the customer is theirs who entered the order. */
  @PostMapping("/customer-verification")
  ResponseEntity<OrderView> verifyCustomer(
      @PathVariable String id, @RequestBody @Valid OrderRequests.Reason body, Act act) {
    return answers.ok(ownership.verifyCustomer(id, body.reason(), act), act.caller());
  }

  /** Makes another salesperson responsible for an order (ORD-39). */
  @PostMapping("/hand-over")
  ResponseEntity<OrderView> handOver(
      @PathVariable String id, @RequestBody @Valid OrderRequests.NewSalesperson body, Act act) {
    return answers.ok(ownership.handOver(id, body.handover(), act), act.caller());
  }

  /** Cancels an order. */
  @PostMapping("/cancellation")
  ResponseEntity<OrderView> cancel(
      @PathVariable String id, @RequestBody @Valid OrderRequests.Reason body, Act act) {
    return answers.ok(desk.cancel(id, body.reason(), act), act.caller());
  }

  /** Asks to change an order that was approved before (ORD-33). */
  @PostMapping("/change-requests")
  ResponseEntity<OrderView> requestChange(
      @PathVariable String id, @RequestBody @Valid OrderRequests.WantedChange body, Act act) {
    return answers.ok(desk.requestChange(id, body.wish(), act), act.caller());
  }

  /** Approves or refuses what was asked for (ORD-33). */
  @PostMapping("/change-requests/{number}/approval")
  ResponseEntity<OrderView> decideChange(
      @PathVariable String id,
      @PathVariable int number,
      @RequestBody @Valid OrderRequests.ChangeDecision body,
      Act act) {
    String reason = body.reason();
    if (!body.approved() && (reason == null || reason.isBlank())) {
      throw new InvalidInput("reason", "ORD-33", "is required to refuse a change");
    }
    return answers.ok(
        desk.decideChange(id, number, body.approved() ? null : reason, act), act.caller());
  }
}
