package io.saleswright.importing;

import static io.saleswright.importing.OrderBook.CUSTOMERS;
import static io.saleswright.importing.OrderBook.EMPLOYEES;
import static io.saleswright.importing.OrderBook.ORDERS;
import static io.saleswright.importing.OrderBook.ORDER_LINES;
import static io.saleswright.importing.OrderBook.PRODUCTS;

import io.saleswright.client.CommandFailure;
import io.saleswright.importing.OrderBook.Customer;
import io.saleswright.importing.OrderBook.Employee;
import io.saleswright.importing.OrderBook.Line;
import io.saleswright.importing.OrderBook.Order;
import io.saleswright.importing.OrderBook.Product;
import io.saleswright.importing.csv.DamagedRow;
import io.saleswright.importing.csv.Damages;
import io.saleswright.importing.csv.Row;
import io.saleswright.importing.csv.Tables;
import io.saleswright.importing.csv.Understood;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the five files of an order book. A damaged line is told and left out, and with it whatever
 * would be wrong without it: an order is loaded with all of its lines or not at all, because what
 * is taken over once is not changed by a later import.
 */
final class OrderBookReader {

  private static final BigDecimal ZERO = BigDecimal.ZERO;

  /** As little as a live order takes (ORD-08). */
  private static final BigDecimal LEAST_QUANTITY = new BigDecimal("0.001");

  private static final BigDecimal MOST = new BigDecimal("999999999");

  private final Tables tables;
  private final Damages damages;
  private final Masters masters;
  private final Set<String> incompleteOrders = new HashSet<>();
  private final Set<String> damagedOrders = new HashSet<>();

  /**
   * @param prefix stands before the files' numbers in staff ids and product codes
   * @param understood gets how each file was understood
   */
  OrderBookReader(Path directory, String prefix, Damages damages, Consumer<Understood> understood) {
    this.damages = damages;
    this.tables = new Tables(directory, damages, understood);
    this.masters = new Masters(tables, prefix);
  }

  /**
   * Reads everything.
   *
   * @throws CommandFailure when a file is missing or its heading lacks a column
   */
  OrderBook read() {
    Map<String, Employee> employees = masters.employees();
    Map<String, Customer> customers = masters.customers();
    Map<String, Product> products = masters.products();
    Map<String, List<Line>> lines = lines(products);
    Map<String, Order> orders = orders(employees, customers, lines);
    tellOfStrays(lines, orders);
    return new OrderBook(
        List.copyOf(employees.values()),
        owned(customers, orders),
        List.copyOf(products.values()),
        List.copyOf(orders.values()));
  }

  private Map<String, List<Line>> lines(Map<String, Product> products) {
    Map<String, List<Line>> lines = new LinkedHashMap<>();
    for (Row row :
        tables.rows(
            ORDER_LINES, Set.of("OrderID", "ProductID", "UnitPrice", "Quantity", "Discount"))) {
      try {
        String order = row.number("OrderID");
        lines.computeIfAbsent(order, _ -> new ArrayList<>()).add(line(row, products));
      } catch (DamagedRow damage) {
        damages.add(ORDER_LINES, row.line(), damage.reason());
        row.legible("OrderID").ifPresent(incompleteOrders::add);
      }
    }
    return lines;
  }

  private static Line line(Row row, Map<String, Product> products) throws DamagedRow {
    String product = row.number("ProductID");
    if (!products.containsKey(product)) {
      throw new DamagedRow("there is no sound product " + product + " in " + PRODUCTS);
    }
    BigDecimal discount = row.decimal("Discount", ZERO, BigDecimal.ONE);
    BigDecimal percent = discount.movePointRight(2).stripTrailingZeros();
    return new Line(
        row.line(),
        product,
        row.decimal("UnitPrice", ZERO, MOST),
        quantity(row),
        percent.scale() < 0 ? percent.setScale(0) : percent);
  }

  private static BigDecimal quantity(Row row) throws DamagedRow {
    BigDecimal quantity = row.decimal("Quantity", LEAST_QUANTITY, MOST);
    if (quantity.stripTrailingZeros().scale() > LEAST_QUANTITY.scale()) {
      throw new DamagedRow("Quantity has more than three decimals: '" + quantity + "'");
    }
    return quantity;
  }

  private Map<String, Order> orders(
      Map<String, Employee> employees,
      Map<String, Customer> customers,
      Map<String, List<Line>> lines) {
    return tables.read(
        ORDERS,
        Set.of("OrderID", "CustomerID", "EmployeeID", "OrderDate", "RequiredDate", "ShippedDate"),
        "OrderID",
        row -> {
          try {
            return order(row, employees, customers, lines);
          } catch (DamagedRow damage) {
            row.legible("OrderID").ifPresent(damagedOrders::add);
            throw damage;
          }
        });
  }

  private Order order(
      Row row,
      Map<String, Employee> employees,
      Map<String, Customer> customers,
      Map<String, List<Line>> lines)
      throws DamagedRow {
    String number = row.number("OrderID");
    if (incompleteOrders.contains(number)) {
      throw new DamagedRow("one of its lines in " + ORDER_LINES + " is damaged");
    }
    if (!lines.containsKey(number)) {
      throw new DamagedRow("it has no line in " + ORDER_LINES);
    }
    String customer = row.text("CustomerID");
    if (!customers.containsKey(customer)) {
      throw new DamagedRow("there is no sound customer " + customer + " in " + CUSTOMERS);
    }
    Employee employee = employees.get(row.number("EmployeeID"));
    if (employee == null) {
      throw new DamagedRow(
          "there is no sound employee " + row.text("EmployeeID") + " in " + EMPLOYEES);
    }
    return new Order(
        row.line(),
        number,
        customer,
        employee.staffId(),
        row.date("OrderDate"),
        row.optionalDate("RequiredDate"),
        row.optionalDate("ShippedDate"),
        lines.getOrDefault(number, List.of()));
  }

  private void tellOfStrays(Map<String, List<Line>> lines, Map<String, Order> orders) {
    lines.forEach((order, stray) -> {
      if (!orders.containsKey(order) && !damagedOrders.contains(order)) {
        stray.forEach(line ->
            damages.add(
                ORDER_LINES, line.line(), "there is no sound order " + order + " in " + ORDERS));
      }
    });
  }

  /** Customers come without an owner: whoever took the latest order looks after them. */
  private static List<Customer> owned(Map<String, Customer> customers, Map<String, Order> orders) {
    Comparator<Order> byTime =
        Comparator.comparing(Order::orderDate)
            .thenComparing(order -> Integer.parseInt(order.number()));
    Map<String, Order> latest = new HashMap<>();
    for (Order order : orders.values()) {
      latest.merge(order.customer(), order, (a, b) -> byTime.compare(a, b) >= 0 ? a : b);
    }
    return customers.values().stream()
        .map(customer ->
            customer.ownedBy(
                Optional.ofNullable(latest.get(customer.number()))
                    .map(Order::salesperson)
                    .orElse(null)))
        .toList();
  }
}
