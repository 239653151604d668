package io.saleswright.order.returns.web;

import io.saleswright.order.handling.ReturnFact;
import io.saleswright.order.returning.ReturnStep;
import io.saleswright.order.returns.ReturnGoodsDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause.Fact;
import io.saleswright.platform.schema.ToldByHttp;
import jakarta.validation.Valid;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with goods that came back, for people and for the systems of the house. */
@RestController
@RequestMapping(ReturnController.PATH + "/{id}")
class ReturnGoodsController {

  private final ReturnGoodsDesk desk;
  private final ReturnAnswers answers;
  private final ToldByHttp told;

  ReturnGoodsController(ReturnGoodsDesk desk, ReturnAnswers answers, ToldByHttp told) {
    this.desk = desk;
    this.answers = answers;
    this.told = told;
  }

  /** Tells what the warehouse counted, moved or sent, where it can't send messages (ORD-36). */
  @PostMapping("/warehouse-facts")
  ResponseEntity<ReturnView> warehouse(
      @PathVariable String id,
      @RequestBody @Valid ReturnRequests.WarehouseReturnFact body,
      Act act) {
    Fact fact = told.fact(body.eventType(), "returnId", id, body, act);
    Supplier<ReturnFact> checked = ToldByHttp.checked(fact, body::fact);
    return answers.ok(
        desk.tell(id, ReturnStep.TELL_RETURN, checked, act.telling(fact)), act.caller());
  }

  /** Tells what the workshop did with the goods, where it can't send messages (ORD-36). */
  @PostMapping("/repair-facts")
  ResponseEntity<ReturnView> workshop(
      @PathVariable String id, @RequestBody @Valid ReturnRequests.RepairFact body, Act act) {
    Fact fact = told.fact(ReturnRequests.RepairFact.EVENT, "returnId", id, body, act);
    Supplier<ReturnFact> checked = ToldByHttp.checked(fact, body::fact);
    return answers.ok(
        desk.tell(id, ReturnStep.TELL_REPAIR, checked, act.telling(fact)), act.caller());
  }

  /**
   * Asks the warehouse to book the counted goods into stock, or to hand them to the workshop; and
   * for the other one, as long as it has not moved them.
   */
  @PostMapping("/move")
  ResponseEntity<ReturnView> move(
      @PathVariable String id, @RequestBody @Valid ReturnRequests.Move body, Act act) {
    return answers.ok(desk.move(id, body.to(), act), act.caller());
  }

  /** Sends the counted goods back as they came. */
  @PostMapping("/refusal")
  ResponseEntity<ReturnView> refuse(
      @PathVariable String id, @RequestBody @Valid ReturnRequests.Reason body, Act act) {
    return answers.ok(desk.refuse(id, body.reason(), act), act.caller());
  }

  /**
   * Says what becomes of goods that lie apart.
   *
   * @param item number of the goods within the return
   */
  @PostMapping("/quarantine/{item}/answer")
  ResponseEntity<ReturnView> answer(
      @PathVariable String id,
      @PathVariable int item,
      @RequestBody @Valid ReturnRequests.QuarantineAnswer body,
      Act act) {
    return answers.ok(desk.answer(id, item, body.fate(), body.reason(), act), act.caller());
  }

  /** Records that the store signed for what it got back (ORD-37). */
  @PostMapping("/sign-off")
  ResponseEntity<ReturnView> sign(
      @PathVariable String id, @RequestBody @Valid ReturnRequests.Signature body, Act act) {
    return answers.ok(
        desk.sign(id, body.signedOn(), ReturnRequests.told(body.proof()), act), act.caller());
  }
}
