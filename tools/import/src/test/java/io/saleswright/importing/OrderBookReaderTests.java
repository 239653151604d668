package io.saleswright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.client.CommandFailure;
import io.saleswright.importing.OrderBook.Customer;
import io.saleswright.importing.OrderBook.Employee;
import io.saleswright.importing.OrderBook.Line;
import io.saleswright.importing.OrderBook.Order;
import io.saleswright.importing.OrderBook.Product;
import io.saleswright.importing.csv.Damage;
import io.saleswright.importing.csv.Damages;
import io.saleswright.importing.csv.Understood;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderBookReaderTests {

  private static final Path SAMPLE = Path.of("../../deploy/sample/northwind");

  @TempDir private Path directory;

  private final Damages damages = new Damages();
  private final List<Understood> understood = new ArrayList<>();

  @BeforeEach
  void copySample() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, directory.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void readsTheWholeSample() {
    OrderBook book = read();

    assertThat(damages.all()).isEmpty();
    assertThat(book.customers()).hasSize(91);
    assertThat(book.products()).hasSize(77);
    assertThat(book.employees()).hasSize(9);
    assertThat(book.orders()).hasSize(809);
    assertThat(book.orders().stream().mapToInt(order -> order.lines().size()).sum())
        .isEqualTo(2_082);
    assertThat(net(book)).isEqualByComparingTo("1239855.6090");
    assertThat(book.orders())
        .filteredOn(order ->
            order.shippedDate() != null
                && order.requiredDate() != null
                && order.shippedDate().isAfter(order.requiredDate()))
        .hasSize(37);
  }

  @Test
  void takesPricesAndProductsOfTheirDay() {
    OrderBook book = read();
    Map<String, Product> prices =
        book.products().stream().collect(Collectors.toMap(Product::number, Function.identity()));

    assertThat(lines(book))
        .filteredOn(line -> line.unitPrice().compareTo(prices.get(line.product()).price()) != 0)
        .hasSize(658);
    assertThat(lines(book))
        .filteredOn(line -> prices.get(line.product()).discontinued())
        .hasSize(221);
  }

  @Test
  void readsAnOrderWithItsLines() {
    Order order = order(read(), "10248");

    assertThat(order.customer()).isEqualTo("VINET");
    assertThat(order.salesperson()).isEqualTo("NW-5");
    assertThat(order.orderDate()).isEqualTo(LocalDate.of(1996, 7, 4));
    assertThat(order.requiredDate()).isEqualTo(LocalDate.of(1996, 8, 1));
    assertThat(order.shippedDate()).isEqualTo(LocalDate.of(1996, 7, 16));
    assertThat(order.lines()).hasSize(3);
  }

  @Test
  void turnsAFractionIntoExactPercent() {
    assertThat(lines(read()).stream().map(Line::discountPercent).map(Object::toString).distinct())
        .containsExactlyInAnyOrder("0", "5", "10", "15", "20", "25");
  }

  @Test
  void givesACustomerToWhoTookTheLatestOrder() {
    List<Customer> customers = read().customers();

    assertThat(customers)
        .filteredOn(customer -> customer.owner() == null)
        .extracting(Customer::number)
        .containsExactlyInAnyOrder("FISSA", "PARIS");
    assertThat(customers)
        .filteredOn(customer -> customer.number().equals("ALFKI"))
        .extracting(Customer::owner)
        .containsExactly("NW-3");
  }

  @Test
  void namesTheStaff() {
    assertThat(read().employees())
        .contains(new Employee("NW-5", "Steven Buchanan", "Sales Manager"))
        .extracting(Employee::staffId)
        .startsWith("NW-1");
  }

  @Test
  void leavesOutAnOrderWithADamagedLine() throws Exception {
    replace(OrderBook.ORDER_LINES, "10248,42,9.80,10,0", "10248,42,9.80,ten,0");

    OrderBook book = read();

    assertThat(book.orders()).hasSize(808).extracting(Order::number).doesNotContain("10248");
    assertThat(damages.all())
        .containsExactly(
            new Damage("order_details.csv", 3, "Quantity is no number: 'ten'"),
            new Damage("orders.csv", 2, "one of its lines in order_details.csv is damaged"));
  }

  @Test
  void leavesOutWhatNeedsADamagedCustomer() throws Exception {
    replace(OrderBook.CUSTOMERS, "ALFKI,Alfreds Futterkiste,", "ALFKI,");

    OrderBook book = read();

    assertThat(book.customers()).hasSize(90);
    assertThat(book.orders()).noneMatch(order -> order.customer().equals("ALFKI"));
    assertThat(damages.all().getFirst())
        .isEqualTo(new Damage("customers.csv", 2, "has 10 fields instead of 11"));
    assertThat(damages.all())
        .contains(
            new Damage("orders.csv", 397, "there is no sound customer ALFKI in customers.csv"));
  }

  @Test
  void doesNotTellOfTheLinesOfADamagedOrderAgain() throws Exception {
    replace(OrderBook.ORDERS, "10248,VINET,5,1996-07-04 00:00:00.000", "10248,VINET,5,yesterday");

    assertThat(read().orders()).hasSize(808);
    assertThat(damages.all())
        .containsExactly(
            new Damage("orders.csv", 2, "OrderDate is no date such as 2026-07-04: 'yesterday'"));
  }

  @Test
  void tellsOfALineWithoutItsOrder() throws Exception {
    Files.writeString(
        directory.resolve(OrderBook.ORDER_LINES),
        Files.readString(SAMPLE.resolve(OrderBook.ORDER_LINES)) + "99999,11,14.00,1,0\n");

    assertThat(read().orders()).hasSize(809);
    assertThat(damages.all())
        .containsExactly(
            new Damage("order_details.csv", 2084, "there is no sound order 99999 in orders.csv"));
  }

  @Test
  void refusesASecondLineWithTheSameKey() throws Exception {
    replace(OrderBook.PRODUCTS, "2,Chang,", "1,Chang,");

    assertThat(read().products()).hasSize(76);
    assertThat(damages.all())
        .contains(new Damage("products.csv", 3, "ProductID 1 stands in line 2 already"));
  }

  @Test
  void refusesADirectoryThatLacksAFile() throws Exception {
    Files.delete(directory.resolve(OrderBook.EMPLOYEES));

    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(this::read)
        .withMessageContaining("employees.csv");
  }

  /** What live orders take (ORD-08): parts of a unit, with three decimals. */
  @Test
  void readsPartsOfAUnit() throws Exception {
    replace(OrderBook.ORDER_LINES, "10248,42,9.80,10,0", "10248,42,9.80,0.5,0");

    OrderBook book = read();

    assertThat(book.orders().getFirst().lines().get(1).quantity()).isEqualTo(new BigDecimal("0.5"));
    assertThat(damages.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.0005, Quantity must lie between 0.001 and 999999999: '0.0005'",
    "0.5005, Quantity has more than three decimals: '0.5005'",
    "0, Quantity must lie between 0.001 and 999999999: '0'"
  })
  void refusesPartsThatNoLiveOrderTakes(String quantity, String reason) throws Exception {
    replace(OrderBook.ORDER_LINES, "10248,42,9.80,10,0", "10248,42,9.80," + quantity + ",0");

    read();

    assertThat(damages.all().getFirst()).isEqualTo(new Damage("order_details.csv", 3, reason));
  }

  @Test
  void saysHowEachFileWasUnderstood() {
    read();

    assertThat(understood)
        .extracting(Understood::toString)
        .contains(
            "customers.csv: UTF-8, separated by commas, 91 lines below the heading",
            "order_details.csv: UTF-8, separated by commas, 2,082 lines below the heading")
        .hasSize(5);
  }

  private OrderBook read() {
    return new OrderBookReader(directory, "NW", damages, understood::add).read();
  }

  private void replace(String file, String text, String by) throws IOException {
    Path path = directory.resolve(file);
    String content = Files.readString(path);
    assertThat(content).contains(text);
    Files.writeString(path, content.replace(text, by));
  }

  private static List<Line> lines(OrderBook book) {
    return book.orders().stream().flatMap(order -> order.lines().stream()).toList();
  }

  private static Order order(OrderBook book, String number) {
    return book.orders().stream()
        .filter(order -> order.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal net(OrderBook book) {
    return book.orders().stream().map(Order::net).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
