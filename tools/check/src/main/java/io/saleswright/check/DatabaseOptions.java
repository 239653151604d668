package io.saleswright.check;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.saleswright.check.rules.Landscape;
import io.saleswright.client.CommandFailure;
import io.saleswright.system.SystemDescription;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Option;

/** The services' databases on a server: what they are called, and how they are reached. */
public final class DatabaseOptions {

  private static final int SERVER_SELECTION_SECONDS = 10;

  @Option(
      names = "--databases",
      paramLabel = "SERVICE=NAME",
      split = ",",
      description = "Databases that are not called as their service.")
  private Map<String, String> databases = new HashMap<>();

  /** For picocli. */
  public DatabaseOptions() {}

  /**
   * The system as it is described, in these databases.
   *
   * @throws CommandFailure when a database is named for a service that does not exist
   */
  public Landscape landscape() {
    SystemDescription system = SystemDescription.ours();
    Map<String, String> names = new HashMap<>(system.databases());
    requireServices(databases.keySet(), names.keySet());
    names.putAll(databases);
    return new Landscape(system, names);
  }

  /**
   * Connects as the services do: what is read and written was acknowledged by a majority.
   *
   * @param uri may hold a password
   */
  public static MongoClient connect(String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .applyToClusterSettings(cluster ->
                cluster.serverSelectionTimeout(SERVER_SELECTION_SECONDS, TimeUnit.SECONDS))
            .readPreference(ReadPreference.primary())
            .readConcern(ReadConcern.MAJORITY)
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .build());
  }

  private static void requireServices(Set<String> named, Set<String> known) {
    Set<String> unknown = new TreeSet<>(named);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new CommandFailure(
          "There is no service " + unknown + ", only " + new TreeSet<>(known) + ".");
    }
  }
}
