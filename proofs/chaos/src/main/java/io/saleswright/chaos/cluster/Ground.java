package io.saleswright.chaos.cluster;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.saleswright.check.rules.Landscape;
import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where the store of a run is: one that the run starts, or a given one, whose process is not the
 * run's to break, and on which it has databases of its own.
 *
 * @param givenStore its address with login and options; empty when the run starts one
 * @param prefix of the names of databases
 */
public record Ground(String givenStore, String prefix) {

  private static final SystemDescription SYSTEM = SystemDescription.ours();

  /** The ground of a run whose environment may name a store as {@code MONGODB_URI}. */
  public static Ground of(Map<String, String> environment) {
    String given = environment.getOrDefault("MONGODB_URI", "").strip();
    String own =
        given.isEmpty() ? "" : "chaos-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    return new Ground(given, own);
  }

  /** Whether somebody else runs the store. */
  public boolean isGiven() {
    return !givenStore.isEmpty();
  }

  /** The database of a service. */
  String database(Service service) {
    return prefix + service.database();
  }

  /** What there is to look at, in the databases of this run. */
  public Landscape landscape() {
    return new Landscape(
        SYSTEM,
        SYSTEM.services().stream().collect(Collectors.toMap(Service::name, this::database)));
  }

  /** What the run does not do, for its report. */
  public List<String> leftOut() {
    return isGiven()
        ? List.of(
            "the store is the one that MONGODB_URI names: its process is not killed or paused, its"
                + " disk not filled or slowed; only the links to it are broken")
        : List.of();
  }

  /** Removes the databases of this run from a given store. */
  void clear() {
    if (isGiven()) {
      try (MongoClient store = MongoClients.create(givenStore)) {
        landscape().databases().values().forEach(name -> store.getDatabase(name).drop());
      }
    }
  }
}
