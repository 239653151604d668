package io.saleswright.bench.modulith;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Takes orders. */
@Service
class OrderIntake {

  private final Orders orders;
  private final Products products;
  private final Customers customers;
  private final OrderNumbers numbers;
  private final ApplicationEventPublisher events;
  private final InstantSource clock;

  OrderIntake(
      Orders orders,
      Products products,
      Customers customers,
      OrderNumbers numbers,
      ApplicationEventPublisher events,
      InstantSource clock) {
    this.orders = orders;
    this.products = products;
    this.customers = customers;
    this.numbers = numbers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Stores the order and publishes that it was placed.
   *
   * @param by staff id of the caller
   * @throws ResponseStatusException when a product is not sold
   */
  @Transactional
  public Order place(PlaceOrder wish, String by) {
    List<Order.Line> lines = lines(wish);
    Instant now = clock.instant();
    Order order =
        orders.save(
            new Order(
                UUID.randomUUID().toString(),
                null,
                numbers.next(LocalDate.ofInstant(now, ZoneOffset.UTC)),
                "RECEIVED",
                wish,
                customers.findById(wish.customerId()).map(Customer::name).orElse(null),
                by,
                lines,
                total(lines),
                now,
                by));
    events.publishEvent(OrderPlaced.of(order));
    return order;
  }

  private List<Order.Line> lines(PlaceOrder wish) {
    Map<String, Product> known = new HashMap<>();
    products
        .findAllById(wish.lines().stream().map(PlaceOrder.Item::productId).distinct().toList())
        .forEach(product -> known.put(product.id(), product));
    List<Order.Line> lines = new ArrayList<>();
    for (PlaceOrder.Item item : wish.lines()) {
      Product product = known.get(item.productId());
      if (product == null || product.discontinued()) {
        throw new ResponseStatusException(
            HttpStatus.BAD_REQUEST, item.productId() + " is not sold");
      }
      lines.add(Order.Line.of(lines.size() + 1, item, product));
    }
    return lines;
  }

  private static Money total(List<Order.Line> lines) {
    BigDecimal sum =
        lines.stream().map(line -> line.net().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Money(
        sum.setScale(2, RoundingMode.HALF_UP), lines.getFirst().unitPrice().currency());
  }
}
