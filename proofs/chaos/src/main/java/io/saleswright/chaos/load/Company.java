package io.saleswright.chaos.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The customers and products that all orders are about. Few customers with little credit, so that
 * orders compete for it.
 *
 * @param customers their ids
 * @param products their ids
 * @param frame a contract of the first customer about the first product
 * @param guest a customer whom only scenes are about
 */
public record Company(List<String> customers, List<String> products, Frame frame, String guest) {

  /** The list price of the first product. */
  static final String FIRST_PRICE = "137.90";

  private static final int CUSTOMERS = 6;
  private static final int PRODUCTS = 4;
  private static final int FRAME_QUANTITY = 40;

  public Company {
    customers = List.copyOf(customers);
    products = List.copyOf(products);
  }

  /** Registers everything before anything breaks. */
  static Company found(Client client, String run, LocalDate today) throws InterruptedException {
    List<String> customers = new ArrayList<>();
    for (int i = 1; i <= CUSTOMERS; i++) {
      String id = customer(client, "Chaos " + run + " customer " + i);
      made(client, limit(id, 4_000 + 2_000L * i));
      customers.add(id);
    }
    List<String> products = new ArrayList<>();
    for (int i = 1; i <= PRODUCTS; i++) {
      String product =
          made(
              client,
              Command.create(
                  CommandKind.PUBLISH_PRODUCT,
                  Person.MANAGER,
                  "/api/products",
                  Map.of(
                      "code",
                      "CHAOS-" + run + "-" + i,
                      "name",
                      "Pump " + i,
                      "unit",
                      "piece",
                      "price",
                      money(i + "37.90"))));
      made(client, priceApproval(product));
      products.add(product);
    }
    Frame frame =
        Frame.signed(client, customers.getFirst(), products.getFirst(), FRAME_QUANTITY, today);
    return new Company(customers, products, frame, customer(client, "Chaos " + run + " guest"));
  }

  private static String customer(Client client, String name) throws InterruptedException {
    return made(
        client,
        Command.create(
            CommandKind.REGISTER_CUSTOMER,
            Person.SELLER,
            "/api/customers",
            Map.of("name", name, "kind", "COMPANY")));
  }

  /** Approves the price with which a product was published. */
  private static Command priceApproval(String product) {
    return Command.about(
        CommandKind.APPROVE_PRICE,
        Person.DIRECTOR,
        "/api/products/" + product + "/prices/1/approval",
        product,
        Map.of("approved", true));
  }

  /** Sets a customer's credit limit; whole yuan. */
  static Command limit(String customerId, long limit) {
    return new Command(
        CommandKind.SET_CREDIT_LIMIT,
        Person.HEAD_OF_FINANCE,
        "PUT",
        "/api/credit-accounts/" + customerId,
        customerId,
        Map.of("limit", money(limit + ".00")),
        null);
  }

  /** An amount in yuan. */
  public static Map<String, String> money(String amount) {
    return Map.of("amount", amount, "currency", "CNY");
  }

  private static String made(Client client, Command command) throws InterruptedException {
    return client.done(command).text("id");
  }
}
