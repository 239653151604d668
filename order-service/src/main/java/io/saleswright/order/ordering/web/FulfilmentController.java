package io.saleswright.order.ordering.web;

import io.saleswright.order.ordering.Delivery;
import io.saleswright.order.ordering.FulfilmentDesk;
import io.saleswright.order.ordering.Order;
import io.saleswright.order.ordering.Shipment.DeliveryNote;
import io.saleswright.order.ordering.Shipment.SignOff;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  private final OrderAnswers answers;

  FulfilmentController(FulfilmentDesk desk, OrderAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  @PostMapping("/production-facts")
  ResponseEntity<OrderView> produced(
      @PathVariable String id,
      @RequestBody @Valid ProductionFactRequest body,
      Caller caller,
      Cause cause) {
    return answers.ok(desk.tell(id, body.fact(), caller, cause), caller);
  }

  @PostMapping("/warehouse-facts")
  ResponseEntity<OrderView> moved(
      @PathVariable String id,
      @RequestBody @Valid WarehouseFactRequest body,
      Caller caller,
      Cause cause) {
    return answers.ok(desk.tell(id, body.fact(), caller, cause), caller);
  }

  @PostMapping("/delivery-note")
  ResponseEntity<OrderView> prepare(
      @PathVariable String id,
      @RequestBody @Valid OrderRequests.ShippingAgreement body,
      Caller caller,
      Cause cause) {
    DeliveryNote note =
        new DeliveryNote(
            body.shipDate(),
            body.route(),
            body.freightPayment(),
            body.papers(),
            body.warehouseConfirmedBy(),
            body.customerConfirmation(),
            caller.staffId());
    return answers.ok(desk.prepare(id, note, caller, cause), caller);
  }

  /**
   * What the warehouse needs to ship: the one place that tells address, consignee and phone.
   *
   * @param number number of the order
   * @param delivery where the goods go
   * @param note what is agreed for the shipment, once prepared
   * @param lines what to ship
   */
  record DeliveryPaper(
      String id, String number, Address delivery, @Nullable Agreement note, List<Item> lines) {

    record Address(String address, String consignee, String phone) {}

    record Agreement(String shipDate, String route, String freightPayment, String papers) {}

    record Item(
        int line,
        String productCode,
        String productName,
        @Nullable String specification,
        BigDecimal quantity) {}
  }

  @GetMapping("/delivery-note")
  DeliveryPaper paper(@PathVariable String id, Caller caller) {
    caller.mustHaveAny(
        "ORD-23",
        "warehouse",
        "warehouse-system",
        "sales-support",
        "support-supervisor",
        "sales-rep",
        "account-manager",
        "sales-manager",
        "dealer");
    Stored<Order> stored = desk.get(id, caller);
    Order order = stored.state();
    Delivery delivery = order.content().delivery();
    DeliveryNote note = order.shipment().note();
    return new DeliveryPaper(
        stored.id(),
        order.number(),
        new DeliveryPaper.Address(delivery.address(), delivery.consignee(), delivery.phone()),
        note == null
            ? null
            : new DeliveryPaper.Agreement(
                note.shipDate().toString(),
                note.route(),
                note.freightPayment().name(),
                note.papers()),
        order.content().lines().stream()
            .map(line ->
                new DeliveryPaper.Item(
                    line.line(),
                    line.productCode(),
                    line.productName(),
                    line.specification(),
                    line.quantity()))
            .toList());
  }

  @PostMapping("/shipment-release")
  ResponseEntity<OrderView> releaseShipment(@PathVariable String id, Caller caller, Cause cause) {
    return answers.ok(desk.releaseShipment(id, caller, cause), caller);
  }

  @PostMapping("/sign-off")
  ResponseEntity<OrderView> sign(
      @PathVariable String id,
      @RequestBody @Valid OrderRequests.Signature body,
      Caller caller,
      Cause cause) {
    SignOff signOff = new SignOff(body.signedOn(), body.signer(), body.remarks(), caller.staffId());
    return answers.ok(desk.sign(id, signOff, caller, cause), caller);
  }

  @PostMapping("/closing")
  ResponseEntity<OrderView> close(@PathVariable String id, Caller caller, Cause cause) {
    return answers.ok(desk.close(id, caller, cause), caller);
  }
}
