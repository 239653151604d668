package io.saleswright.check.rules;

import io.saleswright.system.Consumer;
import io.saleswright.system.Memory;
import io.saleswright.system.Place;
import io.saleswright.system.Publisher;
import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is compared: every service of the system, each with its own database.
 *
 * @param system who publishes what, and who keeps what of it where
 * @param databases the database of each service, by the service's name
 */
public record Landscape(SystemDescription system, Map<String, String> databases) {

  static final String ORDERS = "order.orders.v1";
  static final String EXPENSES = "finance.expenses.v1";
  static final String CUSTOMERS = "customer.customers.v1";
  static final String RECEIVABLES = "finance.receivables.v1";
  static final String INVOICES = "finance.invoices.v1";
  static final String CREDIT = "finance.credit-accounts.v1";

  /** The consumer that writes the time lines of orders. */
  public static final String TIMELINE = "order.timeline";

  /** The consumer that keeps what customers bought. */
  public static final String PURCHASES = "customer.purchases";

  /** The consumer by which orders hear of payment gates. */
  public static final String GATES = "order.payments";

  public static final String CREDIT_NOTES = "finance.credit-notes";

  /** Copies the map. */
  public Landscape {
    databases = Map.copyOf(databases);
  }

  /** The system as it is described, in databases under the services' own names. */
  public static Landscape usual() {
    SystemDescription system = SystemDescription.ours();
    return new Landscape(system, system.databases());
  }

  /** The names of all services. */
  public List<String> services() {
    return system.services().stream().map(Service::name).toList();
  }

  /** All collections that publish. */
  public List<Publisher> publishers() {
    return system.publishers();
  }

  /** All consumers. */
  public List<Consumer> consumers() {
    return system.consumers();
  }

  /** Every topic. */
  public Set<String> topics() {
    Set<String> topics = new TreeSet<>();
    publishers().forEach(publisher -> topics.add(publisher.topic()));
    topics.addAll(system.sharedTopics());
    consumers().forEach(consumer -> topics.addAll(consumer.topics()));
    return topics;
  }

  /** Every collection that is read. */
  public List<Place> places() {
    List<Place> places = new ArrayList<>();
    publishers().forEach(publisher -> places.add(publisher.place()));
    for (Consumer consumer : consumers()) {
      // What takes over events in its envelope may publish nothing itself.
      boolean read = consumer.memory() == Memory.PROJECTION || consumer.memory() == Memory.ENVELOPE;
      if (read && !places.contains(consumer.place())) {
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
