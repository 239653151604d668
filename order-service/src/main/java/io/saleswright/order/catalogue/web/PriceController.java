package io.saleswright.order.catalogue.web;

import io.saleswright.order.catalogue.PriceDesk;
import io.saleswright.order.catalogue.Product;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The prices of a product, from proposal to approval. */
@RestController
@RequestMapping(ProductController.PATH + "/{id}/prices")
class PriceController {

  private final PriceDesk desk;
  private final ProductAnswers answers;

  PriceController(PriceDesk desk, ProductAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /** Proposes a price; it holds once another person has approved it. */
  @PostMapping
  ResponseEntity<ProductView> proposePrice(
      @PathVariable String id, @RequestBody @Valid NewPrice body, Act act) {
    Stored<Product> stored = desk.proposePrice(id, body.wish(), act);
    return Answers.ok(stored, answers.view(stored, act.caller()));
  }

  /** Approves or refuses a proposed price, which nobody does with their own (PRD-03). */
  @PostMapping("/{number}/approval")
  ResponseEntity<ProductView> decidePrice(
      @PathVariable String id,
      @PathVariable int number,
      @RequestBody @Valid PriceDecision body,
      Act act) {
    Stored<Product> stored = desk.decidePrice(id, number, body.refusal(), act);
    return Answers.ok(stored, answers.view(stored, act.caller()));
  }
}
