package io.saleswright.bench.process;

import io.saleswright.local.process.Readiness;
import io.saleswright.local.program.Checkout;
import io.saleswright.testkit.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is measured: store, broker, services and gateway as processes of their own, with fresh data,
 * on free ports of the loopback. Tokens are signed by this program, which offers its public key
 * where Keycloak would, so the services check them as in production. Closing it ends all processes.
 * Not thread-safe.
 */
public final class Site implements AutoCloseable {

  private static final String GATEWAY = "gateway";
  private static final Duration LONGEST_RUN = Duration.ofHours(1);

  private final Path data;
  private final Path logs;
  private final List<String> serviceOptions;
  private final String storeHeap;
  private final Commands commands;
  private final Addresses addresses = new Addresses(System.getenv());
  private final HttpClient http = HttpClient.newHttpClient();
  private final TestTokens tokens = TestTokens.start(LONGEST_RUN);
  private final Map<String, RunningProcess> running = new LinkedHashMap<>();

  /**
   * @param directory for unpacked programs, and for data and logs
   * @param name tells this site's data and logs from another's
   * @param serviceOptions JVM options of services and gateway
   * @param storeHeap the largest heap of the embedded store
   * @throws IOException when no ports are free
   */
  Site(
      Checkout checkout, Path directory, String name, List<String> serviceOptions, String storeHeap)
      throws IOException {
    this.serviceOptions = List.copyOf(serviceOptions);
    this.storeHeap = storeHeap;
    this.data = directory.resolve("data").resolve(name);
    this.logs = directory.resolve("logs").resolve(name);
    this.commands = Commands.of(checkout, directory.resolve("programs"));
  }

  /** Starts the embedded store on disk, unless it runs or {@code MONGODB_URI} names another. */
  public CpuUser startStore() throws IOException, InterruptedException {
    if (addresses.isStoreGiven()) {
      return CpuUser.elsewhere("store");
    }
    List<String> command = commands.store(data("store"), addresses.port("store"), storeHeap);
    return start("store", command, Map.of(), Handshake.mongodb(uri("store").getPort()));
  }

  /** Starts the broker, unless it runs. */
  public RunningProcess startBroker() throws IOException, InterruptedException {
    List<String> command =
        commands.broker(data("broker"), addresses.port("broker"), addresses.port("controller"));
    return start("broker", command, Map.of(), Handshake.kafka(uri("broker").getPort()));
  }

  /**
   * Starts the order service, unless it runs, with the endpoints that orders are compared with and
   * a log of when orders were written.
   */
  public RunningProcess startOrderService() throws IOException, InterruptedException {
    return startProbed("order", Probes.ofOrders());
  }

  /** Starts the customer service, unless it runs, with a log of when purchases were written. */
  public RunningProcess startCustomerService() throws IOException, InterruptedException {
    return startProbed("customer", Probes.ofPurchases());
  }

  /** Starts a service, unless it runs, with a log of what it asks its store. */
  public RunningProcess startAsked(String name) throws IOException, InterruptedException {
    return startProbed(name, Probes.ofQueries());
  }

  private RunningProcess startProbed(String name, Map<String, String> probes)
      throws IOException, InterruptedException {
    Map<String, String> environment = environment(name);
    environment.putAll(probes);
    List<String> command =
        commands.commandWith(
            Probes.jar(commands.programs().checkout()),
            name + "-service",
            Probes.mainClass(name),
            options());
    return start(name, command, environment, readiness(name));
  }

  /** Starts the gateway, unless it runs, with limits that nobody reaches. */
  public RunningProcess startGateway() throws IOException, InterruptedException {
    return startGateway(List.of());
  }

  /**
   * The same.
   *
   * @param more JVM options beside those of all services
   */
  public RunningProcess startGateway(List<String> more) throws IOException, InterruptedException {
    List<String> options = options();
    options.addAll(more);
    return startPlain(GATEWAY, options);
  }

  /** Starts a service that is no part of Saleswright, unless it runs, configured as one of ours. */
  public RunningProcess startComparison(String name, String module)
      throws IOException, InterruptedException {
    return start(name, commands.command(module, options()), environment(name), readiness(name));
  }

  /**
   * Starts a service or the gateway as it is, unless it runs.
   *
   * @param name the service, or {@code gateway}
   * @param javaOptions all its JVM options
   */
  public RunningProcess startPlain(String name, List<String> javaOptions)
      throws IOException, InterruptedException {
    return start(
        name, commands.command(module(name), javaOptions), environment(name), readiness(name));
  }

  /**
   * Starts a program, unless it runs, and waits until it is ready.
   *
   * @param environment in addition to this program's own
   */
  public RunningProcess start(
      String name, List<String> command, Map<String, String> environment, Readiness readiness)
      throws IOException, InterruptedException {
    RunningProcess known = running.get(name);
    if (known != null) {
      return known;
    }
    RunningProcess process =
        RunningProcess.start(name, command, environment, logs.resolve(name + ".log"));
    running.put(name, process);
    process.awaitReady(readiness);
    return process;
  }

  /** Ends a process, if it runs. */
  public void stop(String name) throws InterruptedException {
    RunningProcess process = running.remove(name);
    if (process != null) {
      process.close();
    }
  }

  /** Ready as soon as the service says so. */
  public Readiness readiness(String name) {
    return Readiness.http(http, uri(name).resolve("/actuator/health/readiness"));
  }

  /** Where a process listens. */
  public URI uri(String name) {
    return addresses.uri(name);
  }

  /** The store, as in production with all concerns; to be closed. */
  public Store store() {
    return Store.at(addresses.mongodbUri(), addresses::database, !addresses.isStoreGiven());
  }

  public String bootstrapServers() {
    return addresses.bootstrapServers();
  }

  /** What a service needs to know of this site, as environment variables; a copy. */
  public Map<String, String> environment(String name) {
    return addresses.environment(name, tokens.issuer());
  }

  /** The commands that start the programs of the checkout. */
  public Commands commands() {
    return commands;
  }

  /** The module that a service is built from, or the gateway. */
  public String module(String name) {
    return name.equals(GATEWAY) ? GATEWAY : name + "-service";
  }

  /** A directory of this run's data. */
  public String data(String name) {
    return data.resolve(name).toString();
  }

  /** A token of a member of staff that is good for the longest run. */
  public String token(String username, String... roles) {
    return tokens.tokenFor(username, roles);
  }

  /** The JVM options of services and gateway. */
  public List<String> options() {
    List<String> options = new ArrayList<>(serviceOptions);
    options.add("--enable-native-access=ALL-UNNAMED");
    return options;
  }

  /** Ends all processes, the latest first, and removes databases from a given store. */
  @Override
  public void close() throws InterruptedException {
    for (String name : new ArrayList<>(running.keySet()).reversed()) {
      stop(name);
    }
    if (addresses.isStoreGiven()) {
      try (Store store = store()) {
        addresses.databases().forEach(name -> store.client().getDatabase(name).drop());
      }
    }
    tokens.close();
    http.close();
  }
}
