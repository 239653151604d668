package io.saleswright.bench.modulith;

import jakarta.validation.Valid;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The interface over HTTP. */
@RestController
@RequestMapping("/api/modulith")
class OrderController {

  private final OrderIntake intake;
  private final Products products;

  OrderController(OrderIntake intake, Products products) {
    this.intake = intake;
    this.products = products;
  }

  /** Takes an order. */
  @PostMapping("/orders")
  @ResponseStatus(HttpStatus.CREATED)
  Order place(@RequestBody @Valid PlaceOrder wish, Principal caller) {
    return intake.place(wish, caller.getName());
  }

  /** Puts a product into the catalogue. */
  @PostMapping("/products")
  @ResponseStatus(HttpStatus.CREATED)
  Product publish(@RequestBody Product product) {
    return products.save(product);
  }
}
