package io.saleswright.bench.growth;

import com.mongodb.client.model.Filters;
import io.saleswright.bench.growth.Firm.Customer;
import io.saleswright.bench.process.Site;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.web.Cursor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;

/** What is asked of an order book, in the order of the table. */
record Questions(Site site, OrderBook book, Firm firm) {

  /** How many there are. */
  static final int COUNT = 14;

  private static final int SOME = 50;
  private static final String ORDERS = "/api/orders";

  List<Question> all() {
    List<String> ids = book.ids(Filters.eq("state.step", "CLOSED"), SOME);
    List<String> active = book.ids(Filters.eq("state.step", "RELEASED"), SOME);
    List<Customer> customers = firm.customers().stream().limit(SOME).toList();
    return List.of(
        order("one order, by its identity", under(ids, "")),
        order("list: newest", List.of(ORDERS)),
        order("list: a page in the middle", List.of(ORDERS + "?after=" + middle())),
        own("list: own orders of a salesperson", List.of(ORDERS)),
        order("list: closed orders", List.of(ORDERS + "?state=CLOSED")),
        order("list: released orders", List.of(ORDERS + "?state=RELEASED")),
        order("work list", List.of(ORDERS + "?waitingFor=me")),
        order(
            "search: orders of a customer",
            customers.stream().map(customer -> ORDERS + "?customerId=" + customer.id()).toList()),
        customer(
            "search: customers by name",
            customers.stream().map(it -> "/api/customers?q=" + encoded(it.name())).toList()),
        customer(
            "purchases of a customer",
            customers.stream().map(it -> "/api/customers/" + it.id() + "/purchases").toList()),
        order("time line of an order", under(active, "/timeline")),
        order("figures: today", List.of("/api/figures/today")),
        order(
            "figures: all that was taken over",
            List.of("/api/figures/all-time?source=" + Firm.SOURCE)),
        customer("figures: best customers", List.of("/api/customers/figures")));
  }

  private Question order(String name, List<String> paths) {
    return question(name, "order", site.token("supervisor", Firm.SUPERVISOR), paths);
  }

  private Question own(String name, List<String> paths) {
    String username = Firm.salesperson(0).substring("DEMO-".length());
    return question(name, "order", site.token(username, "sales-rep"), paths);
  }

  private Question customer(String name, List<String> paths) {
    return question(name, "customer", site.token("supervisor", Firm.SUPERVISOR), paths);
  }

  private Question question(String name, String service, String token, List<String> paths) {
    return new Question(name, service, site.uri(service), token, paths);
  }

  private static List<String> under(List<String> ids, String rest) {
    return ids.stream().map(id -> ORDERS + "/" + id + rest).toList();
  }

  private String middle() {
    BsonDocument order = book.middle();
    Instant created =
        Instant.ofEpochMilli(order.getDocument("created").getDateTime("at").getValue());
    return Cursor.encode(new Place(created, order.getString("_id").getValue()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
