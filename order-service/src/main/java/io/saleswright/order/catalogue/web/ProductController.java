package io.saleswright.order.catalogue.web;

import io.saleswright.order.catalogue.CatalogueDesk;
import io.saleswright.order.catalogue.PriceDesk;
import io.saleswright.order.catalogue.Product;
import io.saleswright.order.catalogue.Products;
import io.saleswright.order.catalogue.Products.Wanted;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Products and their prices. */
@RestController
@RequestMapping(ProductController.PATH)
class ProductController {

  static final String PATH = "/api/products";

  private final CatalogueDesk desk;
  private final Products products;
  private final ProductAnswers answers;

  ProductController(CatalogueDesk desk, Products products, ProductAnswers answers) {
    this.desk = desk;
    this.products = products;
    this.answers = answers;
  }

  /** Puts a product into the catalogue, with its first price (PRD-01). */
  @PostMapping
  @Creates
  ResponseEntity<ProductView> publish(@RequestBody @Valid NewProduct body, Act act) {
    Stored<Product> stored =
        desk.publish(body.code(), body.sheet(), body.price(), body.floor(), act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /** Whoever was taken over before is answered with 200 and stays as it is. */
  @PostMapping("/imports")
  @Creates(orFinds = true)
  ResponseEntity<ProductView> takeOver(@RequestBody @Valid PastProduct body, Act act) {
    Stored<Product> stored =
        desk.takeOver(
            body.origin(),
            body.product().code(),
            body.product().sheet(),
            body.discontinued(),
            body.product().price(),
            body.validFrom(),
            act);
    ProductView view = view(stored, act.caller());
    return stored.repeated() ? Answers.ok(stored, view) : Answers.created(PATH, stored, view);
  }

  /** One product. */
  @GetMapping("/{id}")
  ResponseEntity<ProductView> get(@PathVariable String id, Caller caller) {
    Stored<Product> stored = products.get(id);
    return Answers.ok(stored, view(stored, caller));
  }

  /**
   * Products that match.
   *
   * @param q part of a code or name
   * @param proposed whether only those are wanted of which a price waits for its approval
   */
  @GetMapping
  Page<ProductView> search(
      @RequestParam(required = false) @Nullable @Size(max = 100) String q,
      @RequestParam(defaultValue = "false") boolean proposed,
      PageRequest page,
      Caller caller) {
    if (proposed) {
      PriceDesk.mustReadProposals(caller);
    }
    return Page.of(products.search(new Wanted(q, proposed), page.slice()), page, Place::of)
        .map(stored -> view(stored, caller));
  }

  record Count(long products) {}

  /** How many products there are. */
  @GetMapping("/figures")
  @NotesLists(of = "figures", rule = "SEC-02")
  Count figures() {
    return new Count(products.count());
  }

  /** Changes what is said of a product, or ends its sale. */
  @PutMapping("/{id}")
  ResponseEntity<ProductView> edit(
      @PathVariable String id, @RequestBody @Valid SheetBody body, IfMatch seen, Act act) {
    Stored<Product> stored = desk.edit(id, seen.revision(), body.sheet(), body.discontinued(), act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  private ProductView view(Stored<Product> stored, Caller reader) {
    return answers.view(stored, reader);
  }
}
