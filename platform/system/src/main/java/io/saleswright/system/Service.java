package io.saleswright.system;

import java.util.List;
import java.util.Locale;

/**
 * A service.
 *
 * @param name such as {@code order}
 * @param port where it listens unless it is told otherwise
 * @param routes the paths that the gateway hands to it
 * @param publishers its collections of aggregates with events
 * @param consumers what it reads
 */
public record Service(
    String name,
    int port,
    List<String> routes,
    List<Publisher> publishers,
    List<Consumer> consumers) {

  /** Copies the lists. */
  public Service {
    routes = List.copyOf(routes);
    publishers = List.copyOf(publishers);
    consumers = List.copyOf(consumers);
  }

  /** What its module, its process and its deployment are called, such as {@code order-service}. */
  public String process() {
    return name + "-service";
  }

  /** The name of its database, unless an installation has another. */
  public String database() {
    return name;
  }

  /** The environment variable that tells the gateway where it is. */
  public String urlVariable() {
    return process().toUpperCase(Locale.ROOT).replace('-', '_') + "_URL";
  }
}
