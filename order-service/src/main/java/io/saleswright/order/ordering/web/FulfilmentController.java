package io.saleswright.order.ordering.web;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.ordering.FulfilmentDesk;
import io.saleswright.order.ordering.OrderReader;
import io.saleswright.order.ordering.web.FactRequests.ProductionFactRequest;
import io.saleswright.order.ordering.web.FactRequests.WarehouseFactRequest;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.production.ProductionFact.QualityIssue;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Fact;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.schema.ToldByHttp;
import jakarta.validation.Valid;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Orders from the workshop to the customer, for people and for the systems of plant and warehouse.
 */
@RestController
@RequestMapping("/api/orders/{id}")
class FulfilmentController {

  private final FulfilmentDesk desk;
  private final OrderReader reader;
  private final OrderAnswers answers;
  private final ToldByHttp told;

  FulfilmentController(
      FulfilmentDesk desk, OrderReader reader, OrderAnswers answers, ToldByHttp told) {
    this.desk = desk;
    this.reader = reader;
    this.answers = answers;
    this.told = told;
  }

  /** Tells what happened in the plant, where it can't send messages (ORD-14). */
  @PostMapping("/production-facts")
  ResponseEntity<OrderView> produced(
      @PathVariable String id, @RequestBody @Valid ProductionFactRequest body, Act act) {
    Fact fact = told.fact(body.eventType(), "orderId", id, body, act);
    Supplier<ProductionFact> checked = ToldByHttp.checked(fact, body::fact);
    return answers.ok(desk.tellProduction(id, checked, act.telling(fact)), act.caller());
  }

  /** Tells what happened in the warehouse or on the road, where nobody sends messages (ORD-27). */
  @PostMapping("/warehouse-facts")
  ResponseEntity<OrderView> moved(
      @PathVariable String id, @RequestBody @Valid WarehouseFactRequest body, Act act) {
    Fact fact = told.fact(body.eventType(), "orderId", id, body, act);
    Supplier<WarehouseFact> checked = ToldByHttp.checked(fact, body::fact);
    OrderStep step = body.step();
    return answers.ok(desk.tellWarehouse(id, step, checked, act.telling(fact)), act.caller());
  }

  /** Writes the delivery note: how and when the goods leave (ORD-25). */
  @PostMapping("/delivery-note")
  ResponseEntity<OrderView> prepare(
      @PathVariable String id, @RequestBody @Valid OrderRequests.ShippingAgreement body, Act act) {
    return answers.ok(desk.prepare(id, body.wish(), act), act.caller());
  }

  /** Records that something is wrong with the goods (ORD-21). */
  @PostMapping("/quality-problems")
  ResponseEntity<OrderView> raiseProblem(
      @PathVariable String id, @RequestBody @Valid OrderRequests.Problem body, Act act) {
    QualityIssue issue = new QualityIssue(body.description(), body.line());
    return answers.ok(desk.raiseProblem(id, issue, act), act.caller());
  }

  /**
   * Says who sees to a quality problem (ORD-21).
   *
   * @param number number of the problem within the order
   */
  @PostMapping("/quality-problems/{number}/assignment")
  ResponseEntity<OrderView> assignProblem(
      @PathVariable String id,
      @PathVariable int number,
      @RequestBody @Valid OrderRequests.Assignment body,
      Act act) {
    return answers.ok(desk.assignProblem(id, number, body.assignee(), act), act.caller());
  }

  /**
   * Records how a quality problem was solved (ORD-21).
   *
   * @param number number of the problem within the order
   */
  @PostMapping("/quality-problems/{number}/solution")
  ResponseEntity<OrderView> solveProblem(
      @PathVariable String id,
      @PathVariable int number,
      @RequestBody @Valid OrderRequests.Remedy body,
      Act act) {
    return answers.ok(desk.solveProblem(id, number, body.remedy(), act), act.caller());
  }

  /**
   * Records that the customer acknowledges a delay as they were told of it, or what they do not
   * agree with (ORD-17).
   */
  @PostMapping("/delay-acknowledgement")
  ResponseEntity<OrderView> acknowledgeDelay(
      @PathVariable String id, @RequestBody @Valid OrderRequests.DelayNoted body, Act act) {
    return answers.ok(
        desk.acknowledgeDelay(id, body.forecastDate(), body.means(), body.objection(), act),
        act.caller());
  }

  /** The delivery note as the warehouse needs it, without prices. */
  @GetMapping("/delivery-note")
  DeliveryPaper paper(@PathVariable String id, Caller caller) {
    Stored<Order> stored = reader.getForDelivery(id, caller);
    return DeliveryPaper.of(
        stored, OrderReader.seesContact(stored, caller), OrderReader.seesPrices(caller));
  }

  /** The warehouse keeper agrees to the delivery note as they saw it (ORD-23). */
  @PostMapping("/delivery-note/confirmation")
  ResponseEntity<OrderView> confirmNote(
      @PathVariable String id, @RequestBody @Valid OrderRequests.SeenNote body, Act act) {
    return answers.ok(desk.confirmNote(id, body.preparedAt(), act), act.caller());
  }

  /** Lets the goods leave, when what is due has come (ORD-24). */
  @PostMapping("/shipment-release")
  ResponseEntity<OrderView> releaseShipment(@PathVariable String id, Act act) {
    return answers.ok(desk.releaseShipment(id, act), act.caller());
  }

  /** Records that the customer signed for the goods (ORD-30). */
  @PostMapping("/sign-off")
  ResponseEntity<OrderView> sign(
      @PathVariable String id, @RequestBody @Valid OrderRequests.Signature body, Act act) {
    return answers.ok(desk.sign(id, body.signOff(act.by()), act), act.caller());
  }

  /** Closes an order for which nothing is left to do. */
  @PostMapping("/closing")
  ResponseEntity<OrderView> close(@PathVariable String id, Act act) {
    return answers.ok(desk.close(id, act), act.caller());
  }
}
