package io.saleswright.bench.process;

import io.saleswright.local.process.Ports;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Where the processes of a site listen, and how they learn it. Immutable. */
final class Addresses {

  /** Signs links for customers; measured runs make none, and services want a key all the same. */
  private static final String LINK_KEYS =
      "bench:" + (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");

  private static final List<String> SERVICES =
      List.of("customer", "order", "finance", "contract", "complaint", "performance");
  private static final List<String> OTHERS =
      List.of("unnoted", "store", "broker", "controller", "gateway", "modulith");
  private static final String UNLIMITED = "1000000000";

  private final Map<String, Integer> ports = new HashMap<>();

  private final String givenStore;
  private final String prefix;
  private final Set<String> databases = new TreeSet<>();

  /**
   * Takes free ports of the loopback.
   *
   * @param environment may name a store
   */
  Addresses(Map<String, String> environment) throws IOException {
    givenStore = environment.getOrDefault("MONGODB_URI", "").strip();
    prefix =
        givenStore.isEmpty() ? "" : "bench-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    List<Integer> free = Ports.free(SERVICES.size() + OTHERS.size());
    for (String name : SERVICES) {
      ports.put(name, free.get(ports.size()));
    }
    for (String name : OTHERS) {
      ports.put(name, free.get(ports.size()));
    }
  }

  String port(String name) {
    return String.valueOf(ports.get(name));
  }

  URI uri(String name) {
    return URI.create("http://127.0.0.1:" + port(name));
  }

  /** Whether somebody else runs the store. */
  boolean isStoreGiven() {
    return !givenStore.isEmpty();
  }

  /** What a service's database is called: on a given store it bears a name of this run. */
  String database(String name) {
    String full = prefix + name;
    synchronized (databases) {
      databases.add(full);
    }
    return full;
  }

  /** All databases that were asked for. */
  Set<String> databases() {
    synchronized (databases) {
      return Set.copyOf(databases);
    }
  }

  /** The store, as in production with all concerns; or the given one, as it was given. */
  String mongodbUri() {
    return isStoreGiven()
        ? givenStore
        : "mongodb://127.0.0.1:" + port("store") + "/?w=majority&journal=true";
  }

  String bootstrapServers() {
    return "127.0.0.1:" + port("broker");
  }

  /** The environment of a service, or of the gateway with limits that nobody reaches. */
  Map<String, String> environment(String name, String issuer) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SERVER_PORT", port(name));
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("MONGODB_URI", mongodbUri());
    environment.put("MONGODB_DATABASE", database(name));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
    environment.put("OIDC_ISSUER_URI", issuer);
    environment.put("LINK_KEYS", LINK_KEYS);
    if (name.equals("gateway")) {
      environment.put("GATEWAY_CLIENT_SECRET", "none");
      environment.put("GATEWAY_PUBLIC_URL", uri("gateway").toString());
      environment.put("GATEWAY_LIMITS_USER", UNLIMITED);
      environment.put("GATEWAY_LIMITS_CLIENT", UNLIMITED);
      environment.put("GATEWAY_LIMITS_ATONCE_USER", UNLIMITED);
      environment.put("GATEWAY_LIMITS_ATONCE_ADDRESS", UNLIMITED);
      for (String service : SERVICES) {
        environment.put(service.toUpperCase(Locale.ROOT) + "_SERVICE_URL", uri(service).toString());
      }
    }
    return environment;
  }
}
