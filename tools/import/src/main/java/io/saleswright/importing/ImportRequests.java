package io.saleswright.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the files tell in the words of the services' interfaces.
 *
 * @param source name under which the services remember where everything came from
 * @param currency of all prices, ISO 4217
 */
record ImportRequests(String source, String currency) {

  private static final String COMPANY = "COMPANY";

  record Money(String amount, String currency) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CustomerBody(
      String source,
      String externalNumber,
      String name,
      String kind,
      @Nullable String region,
      List<OrderBook.Address> addresses,
      List<OrderBook.Contact> contacts,
      @Nullable String owner) {}

  record ProductBody(
      String source, String externalNumber, boolean discontinued, ProductContent product) {}

  record ProductContent(String code, String name, String unit, Money price) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OrderBody(
      String source,
      String externalNumber,
      String customerId,
      String salesperson,
      List<LineBody> lines,
      LocalDate orderDate,
      @Nullable LocalDate requiredDate,
      @Nullable LocalDate shippedDate) {}

  record LineBody(
      String productId,
      String productCode,
      String productName,
      BigDecimal quantity,
      Money unitPrice,
      BigDecimal discountPercent) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OpeningBody(
      String source,
      String externalNumber,
      String customer,
      String salesperson,
      @Nullable String team,
      @Nullable String region,
      Money amount,
      LocalDate documentOn,
      LocalDate dueOn,
      @Nullable String contractId) {}

  /** What a customer owed before the system went live. */
  OpeningBody of(OpeningItemsReader.Item item) {
    return new OpeningBody(
        source,
        item.number(),
        item.customer(),
        item.salesperson(),
        item.team(),
        item.region(),
        new Money(item.amount().toPlainString(), item.currency()),
        item.documentOn(),
        item.dueOn(),
        item.contract());
  }

  /** A product as the catalogue answered for it. */
  record Known(String id, OrderBook.Product product) {}

  /** A customer's country is the region in which he is sold to. */
  CustomerBody of(OrderBook.Customer customer) {
    return new CustomerBody(
        source,
        customer.number(),
        customer.name(),
        COMPANY,
        customer.address().country(),
        List.of(customer.address()),
        List.of(customer.contact()),
        customer.owner());
  }

  ProductBody of(OrderBook.Product product) {
    return new ProductBody(
        source,
        product.number(),
        product.discontinued(),
        new ProductContent(product.code(), product.name(), product.unit(), money(product.price())));
  }

  /**
   * An order, at the prices of its day.
   *
   * @param customerId the customer's id at the customer service
   * @param products by their numbers in the files; must hold those of all lines
   */
  OrderBody of(OrderBook.Order order, String customerId, Map<String, Known> products) {
    return new OrderBody(
        source,
        order.number(),
        customerId,
        order.salesperson(),
        order.lines().stream().map(line -> line(line, products)).toList(),
        order.orderDate(),
        order.requiredDate(),
        order.shippedDate());
  }

  private LineBody line(OrderBook.Line line, Map<String, Known> products) {
    Known known = products.get(line.product());
    if (known == null) {
      throw new IllegalArgumentException("product " + line.product() + " was not taken over");
    }
    return new LineBody(
        known.id(),
        known.product().code(),
        known.product().name(),
        line.quantity(),
        money(line.unitPrice()),
        line.discountPercent());
  }

  private Money money(BigDecimal amount) {
    return new Money(amount.toPlainString(), currency);
  }
}
