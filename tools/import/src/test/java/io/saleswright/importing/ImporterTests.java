package io.saleswright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.client.CommandFailure;
import io.saleswright.client.GatewayClient;
import io.saleswright.client.Login;
import io.saleswright.importing.Importer.Outcome;
import io.saleswright.importing.csv.Damage;
import io.saleswright.importing.csv.Damages;
import io.saleswright.testkit.StubGateway;
import io.saleswright.testkit.StubGateway.Answer;
import io.saleswright.testkit.StubGateway.Request;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImporterTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Damages damages = new Damages();
  private final Differences differences = new Differences();
  private final StringWriter shown = new StringWriter();

  @Test
  void givesCustomersThenProductsThenOrders() throws Exception {
    try (var gateway = new StubGateway(ImporterTests::accept)) {
      Outcome outcome = load(gateway);

      assertThat(outcome.customerIds()).containsEntry("ALFKI", "id-of-ALFKI");
      assertThat(outcome.orders()).hasSize(1);
      assertThat(gateway.requests())
          .extracting(Request::path)
          .containsExactly(
              "/api/customers/imports", "/api/products/imports", "/api/orders/imports");
      assertThat(damages.all()).isEmpty();
      assertThat(shown.toString()).contains("orders", "1 of      1");
    }
  }

  @Test
  void writesAnOrderInTheServicesWords() throws Exception {
    try (var gateway = new StubGateway(ImporterTests::accept)) {
      load(gateway);

      JsonNode order = JSON.readTree(gateway.requests().getLast().body());
      assertThat(order)
          .isEqualTo(
              JSON.readTree(
                  """
                  {"source":"northwind","externalNumber":"10248","customerId":"id-of-ALFKI",
                   "salesperson":"NW-5","orderDate":"1996-07-04","shippedDate":"1996-07-16",
                   "lines":[{"productId":"id-of-11","productCode":"NW-P11",
                     "productName":"Queso Cabrales","quantity":12,
                     "unitPrice":{"amount":"14.00","currency":"USD"},"discountPercent":15}]}
                  """));
    }
  }

  @Test
  void tellsTheLineThatAServiceRefusesAndLeavesOutWhatNeedsIt() throws Exception {
    try (var gateway =
        new StubGateway(request ->
            request.path().contains("products")
                ? new Answer(400, "{\"detail\":\"name is too long\"}")
                : accept(request))) {
      Outcome outcome = load(gateway);

      assertThat(outcome.orders()).isEmpty();
      assertThat(damages.all())
          .containsExactly(
              new Damage("orders.csv", 2, "its customer or one of its products was refused"),
              new Damage("products.csv", 12, "name is too long"));
    }
  }

  @Test
  void countsWhatHadBeenLoadedBefore() throws Exception {
    try (var gateway =
        new StubGateway(request ->
            new Answer(200, accept(request).body(), List.of("Idempotency-Replayed", "true")))) {
      assertThat(load(gateway).repeats()).isEqualTo(3);
    }
  }

  /** A corrected file under the same key, or another firm's folder, is told to be different. */
  @Test
  void tellsWhereARepeatDiffers() throws Exception {
    String told =
        """
        {"id":"c","differences":[{"field":"name","kept":"Alfreds","given":"Alfreds Futterkiste"},
                                 {"field":"contacts[0].phone"}]}
        """;
    try (var gateway =
        new StubGateway(request ->
            request.path().contains("customers")
                ? new Answer(200, told, List.of("Idempotency-Replayed", "true"))
                : accept(request))) {
      load(gateway);

      var shownDifferences = new StringWriter();
      differences.print(1, new PrintWriter(shownDifferences));
      assertThat(differences.isEmpty()).isFalse();
      assertThat(shownDifferences.toString())
          .contains("DIFFERENT: 2 values")
          .contains("customers.csv, line 2: contacts[0].phone is another one there")
          .contains("… and 1 more");
      differences.print(9, new PrintWriter(shownDifferences));
      assertThat(shownDifferences.toString())
          .contains("line 2: name is 'Alfreds' there, 'Alfreds Futterkiste' here");
    }
  }

  @Test
  void tellsWhereARepeatedOrderOrProductDiffers() throws Exception {
    String product =
        """
        {"id":"id-of-11","code":"NW-P11","name":"Queso","unit":"1 kg pkg.","discontinued":true,
         "price":{"amount":"21.0000","currency":"EUR"}}
        """;
    String order =
        """
        {"id":"o","customer":{"id":"id-of-ALFKI"},"salesperson":"NW-5",
         "requestedShipDate":"1996-07-05","lines":[{"line":1,"productCode":"NW-P11",
           "quantity":11,"unitPrice":{"amount":"14.0000","currency":"USD"}}]}
        """;
    try (var gateway =
        new StubGateway(request ->
            request.path().contains("customers")
                ? accept(request)
                : new Answer(
                    200,
                    request.path().contains("products") ? product : order,
                    List.of("Idempotency-Replayed", "true")))) {
      load(gateway);
    }
    var told = new StringWriter();
    differences.print(9, new PrintWriter(told));

    assertThat(told.toString().lines().skip(2))
        .containsExactly(
            "  orders.csv, line 2: date is '1996-07-05' there, '1996-07-04' here",
            "  orders.csv, line 2: line 1: quantity is '11' there, '12' here",
            "  products.csv, line 12: discontinued is 'true' there, 'false' here",
            "  products.csv, line 12: name is 'Queso' there, 'Queso Cabrales' here",
            "  products.csv, line 12: price's currency is 'EUR' there, 'USD' here");
  }

  @Test
  void endsWhenThePersonMayNotImport() throws Exception {
    assertEndsWith(_ -> new Answer(403, "{\"detail\":\"not for you\"}"), "not for you");
  }

  @Test
  void endsWhenAServiceFails() throws Exception {
    assertEndsWith(_ -> new Answer(500, "{\"detail\":\"broken\"}"), "import again to go on");
  }

  private void assertEndsWith(Function<Request, Answer> answers, String message) throws Exception {
    try (var gateway = new StubGateway(answers)) {
      assertThatExceptionOfType(CommandFailure.class)
          .isThrownBy(() -> load(gateway))
          .withMessageContaining(message);
    }
  }

  private Outcome load(StubGateway gateway) throws InterruptedException {
    try (var client = new GatewayClient(gateway.address(), gateway.issuer(), () -> Instant.EPOCH)) {
      var importer =
          new Importer(
              client.as(Login.person("migration", "demo")),
              new ImportRequests("northwind", "USD"),
              new Progress(new PrintWriter(shown), false),
              damages,
              differences);
      return importer.load(book());
    }
  }

  private static Answer accept(Request request) {
    String number = JSON.readTree(request.body()).path("externalNumber").asString();
    return new Answer(201, "{\"id\":\"id-of-" + number + "\"}");
  }

  private static OrderBook book() {
    return new OrderBook(
        List.of(new OrderBook.Employee("NW-5", "Steven Buchanan", "Sales Manager")),
        List.of(
            new OrderBook.Customer(
                2,
                "ALFKI",
                "Alfreds Futterkiste",
                new OrderBook.Contact("Maria Anders", null, null, null),
                new OrderBook.Address("Obere Str. 57", "Berlin", null, "12209", "Germany"),
                "NW-5")),
        List.of(
            new OrderBook.Product(
                12, "11", "NW-P11", "Queso Cabrales", "1 kg pkg.", new BigDecimal("21.00"), false)),
        List.of(
            new OrderBook.Order(
                2,
                "10248",
                "ALFKI",
                "NW-5",
                LocalDate.of(1996, 7, 4),
                null,
                LocalDate.of(1996, 7, 16),
                List.of(
                    new OrderBook.Line(
                        2,
                        "11",
                        new BigDecimal("14.00"),
                        new BigDecimal("12"),
                        new BigDecimal("15"))))));
  }
}
