package io.saleswright.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who publishes what, and who keeps what of it where. The names are those that the services
 * declare.
 *
 * @param databases the database of each service, by the names {@code customer}, {@code order},
 *     {@code finance}
 */
public record Landscape(Map<String, String> databases) {

  static final String ORDERS = "order.orders.v1";
  static final String PRODUCTS = "order.products.v1";
  static final String CUSTOMERS = "customer.customers.v1";
  static final String RECEIVABLES = "finance.receivables.v1";
  static final String PAYMENTS = "finance.payments.v1";
  static final String INVOICES = "finance.invoices.v1";
  static final String CREDIT = "finance.credit-accounts.v1";
  static final String PLANT = "production.work-orders.v1";
  static final String WAREHOUSE = "warehouse.shipments.v1";

  /** Databases under the services' own names. */
  public static final Map<String, String> USUAL =
      Map.of("customer", "customer", "order", "order", "finance", "finance");

  /** Copies the map. */
  public Landscape {
    databases = Map.copyOf(databases);
  }

  /**
   * A collection of a service.
   *
   * @param service whose it is, such as {@code order}
   * @param collection its name there
   */
  public record Place(String service, String collection) {

    @Override
    public String toString() {
      return service + "." + collection;
    }
  }

  /**
   * Aggregates and the topic of their events.
   *
   * @param noun what to call one of them
   */
  public record Publisher(Place place, String noun, String topic) {}

  static final Place ORDER_STORE = new Place("order", "orders");

  /** All collections that publish. */
  public static final List<Publisher> PUBLISHERS =
      List.of(
          new Publisher(new Place("customer", "customers"), "customer", CUSTOMERS),
          new Publisher(ORDER_STORE, "order", ORDERS),
          new Publisher(new Place("order", "products"), "product", PRODUCTS),
          new Publisher(new Place("finance", "receivables"), "receivable", RECEIVABLES),
          new Publisher(new Place("finance", "payments"), "payment", PAYMENTS),
          new Publisher(new Place("finance", "invoices"), "invoice", INVOICES),
          new Publisher(new Place("finance", "credit-accounts"), "credit account", CREDIT));

  /** The topics of our own events, which are numbered. */
  public static Set<String> numberedTopics() {
    Set<String> topics = new TreeSet<>();
    PUBLISHERS.forEach(publisher -> topics.add(publisher.topic()));
    return topics;
  }

  /** Every topic. */
  public static Set<String> topics() {
    Set<String> topics = numberedTopics();
    Consumer.ALL.forEach(consumer -> topics.addAll(consumer.topics()));
    return topics;
  }

  /** The groups of all consumers. */
  public static List<String> groups() {
    return Consumer.ALL.stream().map(Consumer::group).toList();
  }

  /** Every collection that is read. */
  public static List<Place> places() {
    List<Place> places = new ArrayList<>();
    PUBLISHERS.forEach(publisher -> places.add(publisher.place()));
    for (Consumer consumer : Consumer.ALL) {
      if (consumer.memory() == Consumer.Memory.PROJECTION) {
        places.add(consumer.place());
      }
    }
    return places;
  }

  /** The database of a service. */
  public String database(String service) {
    String database = databases.get(service);
    if (database == null) {
      throw new IllegalArgumentException("no database is named for " + service);
    }
    return database;
  }
}
