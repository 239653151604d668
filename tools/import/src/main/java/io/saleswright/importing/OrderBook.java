package io.saleswright.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the files tell: a firm's customers, products and past orders, each with its line so that a
 * refusal can be told of it.
 *
 * @param employees in the order of the file
 * @param customers in the order of the file
 * @param products in the order of the file
 * @param orders in the order of the file, each complete
 */
record OrderBook(
    List<Employee> employees,
    List<Customer> customers,
    List<Product> products,
    List<Order> orders) {

  static final String CUSTOMERS = "customers.csv";
  static final String EMPLOYEES = "employees.csv";
  static final String ORDERS = "orders.csv";
  static final String ORDER_LINES = "order_details.csv";
  static final String PRODUCTS = "products.csv";

  OrderBook {
    employees = List.copyOf(employees);
    customers = List.copyOf(customers);
    products = List.copyOf(products);
    orders = List.copyOf(orders);
  }

  /**
   * A member of staff.
   *
   * @param staffId how Saleswright refers to him, such as {@code NW-5}
   */
  record Employee(String staffId, String name, String title) {}

  /**
   * A customer.
   *
   * @param owner staff id of who looks after him; null when nothing tells it
   */
  record Customer(
      int line,
      String number,
      String name,
      Contact contact,
      Address address,
      @Nullable String owner) {

    /** The same customer, looked after by this person. */
    Customer ownedBy(@Nullable String staffId) {
      return new Customer(line, number, name, contact, address, staffId);
    }
  }

  /** Whom to speak to. */
  record Contact(
      String name, @Nullable String title, @Nullable String phone, @Nullable String fax) {}

  /** Where a customer is. */
  record Address(
      String street,
      @Nullable String city,
      @Nullable String province,
      @Nullable String postalCode,
      @Nullable String country) {}

  /**
   * A product.
   *
   * @param code by which Saleswright's catalogue knows it, such as {@code NW-P11}
   * @param unit what the price is for, such as {@code 10 boxes x 20 bags}
   */
  record Product(
      int line,
      String number,
      String code,
      String name,
      String unit,
      BigDecimal price,
      boolean discontinued) {}

  /**
   * A past order.
   *
   * @param salesperson staff id of who took it
   */
  record Order(
      int line,
      String number,
      String customer,
      String salesperson,
      LocalDate orderDate,
      @Nullable LocalDate requiredDate,
      @Nullable LocalDate shippedDate,
      List<Line> lines) {

    Order {
      lines = List.copyOf(lines);
    }

    /** What was ordered, not rounded and without freight. */
    BigDecimal net() {
      return lines.stream().map(Line::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /**
   * A line of a past order, at the price and discount of that day.
   *
   * @param discountPercent such as 15 for the files' 0.15
   */
  record Line(
      int line,
      String product,
      BigDecimal unitPrice,
      BigDecimal quantity,
      BigDecimal discountPercent) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    BigDecimal net() {
      return unitPrice
          .multiply(quantity)
          .multiply(WHOLE.subtract(discountPercent))
          .movePointLeft(2);
    }
  }
}
