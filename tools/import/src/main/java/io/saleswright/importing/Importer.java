package io.saleswright.importing;

import static io.saleswright.importing.OrderBook.CUSTOMERS;
import static io.saleswright.importing.OrderBook.ORDERS;
import static io.saleswright.importing.OrderBook.PRODUCTS;

import io.saleswright.client.CommandFailure;
import io.saleswright.client.GatewaySession;
import io.saleswright.client.Reply;
import io.saleswright.importing.ImportRequests.Known;
import io.saleswright.importing.csv.Damages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;

/**
 * Gives an order book to the services: customers, then products, then orders, each kind several at
 * a time. What a service refuses is told of its line and left out, with the orders that need it.
 */
final class Importer {

  private static final int AT_ONCE = 8;

  private final GatewaySession gateway;
  private final ImportRequests requests;
  private final Progress progress;
  private final Damages damages;
  private final Differences differences;
  private final Workers workers = new Workers(AT_ONCE);
  private final AtomicInteger repeats = new AtomicInteger();

  /** Keys hold for one run: across runs, source and number tell a repeat. */
  private final String run = UUID.randomUUID().toString();

  Importer(
      GatewaySession gateway,
      ImportRequests requests,
      Progress progress,
      Damages damages,
      Differences differences) {
    this.gateway = gateway;
    this.requests = requests;
    this.progress = progress;
    this.damages = damages;
    this.differences = differences;
  }

  /**
   * What was taken over.
   *
   * @param customerIds ids of the customers by their numbers in the files
   * @param products how many products
   * @param orders the orders
   * @param repeats how many of all had been taken over before
   */
  record Outcome(
      Map<String, String> customerIds, int products, List<OrderBook.Order> orders, int repeats) {}

  /**
   * Takes everything over.
   *
   * @throws CommandFailure when the gateway cannot be reached or does not let this person import
   * @throws InterruptedException when the caller is told to give up
   */
  Outcome load(OrderBook book) throws InterruptedException {
    Map<String, String> customers = customers(book.customers());
    Map<String, Known> products = products(book.products());
    List<OrderBook.Order> orders = orders(book, customers, products);
    return new Outcome(customers, products.size(), orders, repeats.get());
  }

  /**
   * Takes over what customers owed before the system went live.
   *
   * @return how many items are there now, and how many of them had been taken over before
   * @throws CommandFailure when the gateway cannot be reached or does not let this person import
   * @throws InterruptedException when the caller is told to give up
   */
  Openings load(List<OpeningItemsReader.Item> items) throws InterruptedException {
    int there =
        takeOver(
                "opening items",
                items,
                OpeningItemsReader.FILE,
                OpeningItemsReader.Item::line,
                "/api/opening-items/imports",
                requests::of,
                (kept, _) -> Kept.openingItem(kept))
            .size();
    return new Openings(there, repeats.get());
  }

  /** How many items are there, and how many of them had been before. */
  record Openings(int there, int repeats) {}

  /** What became of one record: its id, or nothing when it was refused. */
  private record Taken<T>(T content, String id) {

    boolean isThere() {
      return !id.isEmpty();
    }
  }

  private Map<String, String> customers(List<OrderBook.Customer> customers)
      throws InterruptedException {
    Map<String, String> ids = new HashMap<>();
    takeOver(
            "customers",
            customers,
            CUSTOMERS,
            OrderBook.Customer::line,
            "/api/customers/imports",
            requests::of,
            (kept, _) -> Kept.customer(kept))
        .forEach(taken -> ids.put(taken.content().number(), taken.id()));
    return ids;
  }

  private Map<String, Known> products(List<OrderBook.Product> products)
      throws InterruptedException {
    Map<String, Known> known = new HashMap<>();
    takeOver(
            "products",
            products,
            PRODUCTS,
            OrderBook.Product::line,
            "/api/products/imports",
            requests::of,
            Kept::product)
        .forEach(
            taken -> known.put(taken.content().number(), new Known(taken.id(), taken.content())));
    return known;
  }

  /** An order whose customer and products were taken over. */
  private record Placeable(OrderBook.Order order, String customerId) {}

  private List<OrderBook.Order> orders(
      OrderBook book, Map<String, String> customers, Map<String, Known> products)
      throws InterruptedException {
    List<Placeable> possible = new ArrayList<>();
    for (OrderBook.Order order : book.orders()) {
      String customer = customers.get(order.customer());
      if (customer != null
          && order.lines().stream().allMatch(line -> products.containsKey(line.product()))) {
        possible.add(new Placeable(order, customer));
      } else {
        damages.add(ORDERS, order.line(), "its customer or one of its products was refused");
      }
    }
    return takeOver(
            "orders",
            possible,
            ORDERS,
            placeable -> placeable.order().line(),
            "/api/orders/imports",
            placeable -> requests.of(placeable.order(), placeable.customerId(), products),
            Kept::order)
        .stream()
        .map(taken -> taken.content().order())
        .toList();
  }

  private <T, B> List<Taken<T>> takeOver(
      String what,
      List<T> records,
      String file,
      ToIntFunction<T> line,
      String path,
      Function<T, B> body,
      BiFunction<JsonNode, B, List<String>> compare)
      throws InterruptedException {
    Progress.Work work = progress.begin(what, records.size());
    List<Callable<Taken<T>>> tasks = new ArrayList<>();
    for (T content : records) {
      int number = line.applyAsInt(content);
      tasks.add(() -> {
        String key = run + "-" + what + "-" + number;
        B given = body.apply(content);
        Reply reply = gateway.postOnce(path, key, given);
        String id = id(reply, file, number);
        if (reply.isRepeat()) {
          differences.add(file, number, compare.apply(reply.body(), given));
        }
        work.advance();
        return new Taken<>(content, id);
      });
    }
    return workers.doAll(tasks).stream().filter(Taken::isThere).toList();
  }

  private String id(Reply reply, String file, int line) {
    if (reply.status() == 401 || reply.status() == 403) {
      throw new CommandFailure("The gateway does not let this person import: " + reply.reason());
    }
    if (reply.status() >= 500) {
      throw new CommandFailure(
          file
              + ", line "
              + line
              + " met a failure: "
              + reply.reason()
              + ". What was loaded before stays; import again to go on.");
    }
    if (!reply.isSuccess()) {
      damages.add(file, line, reply.reason());
      return "";
    }
    if (reply.isRepeat()) {
      repeats.incrementAndGet();
    }
    return reply.text("id");
  }
}
