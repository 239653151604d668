package io.saleswright.order.costs.web;

import io.saleswright.order.costs.CostDesk;
import io.saleswright.order.costs.ProductCost;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What products cost us, for those who may see it. */
@RestController
@RequestMapping("/api/products/{id}/cost")
class CostController {

  private final CostDesk desk;

  CostController(CostDesk desk) {
    this.desk = desk;
  }

  /** Says what one of a product costs us from now on. */
  @PutMapping
  ResponseEntity<CostBody> setCost(
      @PathVariable String id, @RequestBody @Valid CostBody body, Act act) {
    return ok(desk.set(id, body.cost(), act));
  }

  /** What one of a product costs us. */
  @GetMapping
  ResponseEntity<CostBody> getCost(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller));
  }

  private static ResponseEntity<CostBody> ok(Stored<ProductCost> stored) {
    return Answers.ok(stored, new CostBody(stored.state().cost()));
  }
}
