package io.saleswright.chaos.cluster;

import io.saleswright.chaos.cluster.Cluster.Instance;
import io.saleswright.local.process.Hellos;
import io.saleswright.local.process.Launch;
import io.saleswright.local.process.Ports;
import io.saleswright.local.process.Readiness;
import io.saleswright.local.program.Program;
import io.saleswright.local.program.Programs;
import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import io.saleswright.testkit.fault.StoreLine;
import io.saleswright.testkit.fault.TcpProxy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lays a cluster out: one store, three brokers, and the services with as many instances as each
 * has; on free ports of the loopback address, with a link before the store and each broker.
 */
public final class ClusterPlan {

  /** Signs links for customers; the same in all instances of a run, and of no other. */
  private static final String LINK_KEYS =
      "chaos:" + (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");

  private static final int BROKERS = 3;
  private static final int PORTS = 2 * BROKERS + 1;
  private static final int INSTANCES = 2;

  /** Services with one instance, so that nobody stands in while it is down. */
  private static final Set<String> ALONE = Set.of("customer");

  private static final List<Service> SERVICES = SystemDescription.ours().services();
  private static final String CLUSTER_ID = "saleswrightchaosrun00w";
  private static final List<String> SMALL_JVM =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED");

  private final Programs programs;
  private final @Nullable Programs former;
  private final Path data;
  private final String issuer;
  private final HttpClient http;
  private final Ground ground;
  private final Iterator<Integer> ports;
  private final List<Training> trainings = new ArrayList<>();

  /**
   * @param former programs of the release before, which instances of services run first; null when
   *     there is none
   * @param data directory for everything that the processes write
   * @param issuer whose tokens the services believe
   * @param ground where the store is
   */
  public ClusterPlan(
      Programs programs,
      @Nullable Programs former,
      Path data,
      String issuer,
      HttpClient http,
      Ground ground) {
    this.programs = programs;
    this.former = former;
    this.data = data;
    this.issuer = issuer;
    this.http = http;
    this.ground = ground;
    int instances = SERVICES.stream().mapToInt(ClusterPlan::instances).sum();
    this.ports = Ports.free(PORTS + instances).iterator();
  }

  private static int instances(Service service) {
    return ALONE.contains(service.name()) ? 1 : INSTANCES;
  }

  /** Lays it out; nothing is started yet. */
  public Cluster cluster() throws IOException, InterruptedException {
    int storePort = ports.next();
    Path trouble = data.resolve("trouble");
    Actor store = ground.isGiven() ? null : store(storePort, trouble);
    String storeUri = ground.isGiven() ? ground.givenStore() : uri(storePort);
    List<Link> brokerLinks = new ArrayList<>();
    List<Actor> brokers = brokers(brokerLinks);
    List<Link> storeLinks = new ArrayList<>();
    Map<String, List<Instance>> services = new HashMap<>();
    for (Service service : SERVICES) {
      List<Instance> instances = new ArrayList<>();
      for (int i = 1; i <= instances(service); i++) {
        StoreLine line = new StoreLine(storeUri);
        storeLinks.add(new Link(service.name() + "-" + i + ">store", line.proxy()));
        instances.add(instance(service, i, line.uri(), brokerLinks));
      }
      services.put(service.name(), List.copyOf(instances));
    }
    storeLinks.sort(Comparator.comparing(Link::name));
    return new Cluster(
        store, trouble, storeUri, ground, brokers, trainings, services, storeLinks, brokerLinks);
  }

  private Actor store(int port, Path trouble) throws IOException, InterruptedException {
    List<String> command =
        programs.command(
            "platform/embedded/store",
            options("-Xmx384m"),
            List.of(
                "--data", data.resolve("store").toString(),
                "--port", String.valueOf(port),
                "--snapshot-after", String.valueOf(8 << 20),
                "--trouble", trouble.toString()));
    return actor("store", command, Map.of(), port, Readiness.wire(port, Hellos.MONGODB.bytes()));
  }

  private List<Actor> brokers(List<Link> links) throws IOException, InterruptedException {
    List<Integer> controllers = IntStream.range(0, BROKERS).mapToObj(_ -> ports.next()).toList();
    String voters =
        String.join(
            ",",
            IntStream.range(0, BROKERS)
                .mapToObj(i -> (i + 1) + "@127.0.0.1:" + controllers.get(i))
                .toList());
    List<Actor> brokers = new ArrayList<>();
    for (int node = 1; node <= BROKERS; node++) {
      int port = ports.next();
      Link link = link("broker-" + node, port);
      links.add(link);
      List<String> command =
          programs.command(
              "platform/embedded/broker",
              options("-Xmx256m", "--sun-misc-unsafe-memory-access=allow"),
              List.of(
                  "--data", data.resolve("broker-" + node).toString(),
                  "--port", String.valueOf(port),
                  "--controller-port", String.valueOf(controllers.get(node - 1)),
                  "--node", String.valueOf(node),
                  "--voters", voters,
                  "--cluster-id", CLUSTER_ID,
                  "--advertised-port", String.valueOf(link.proxy().port())));
      brokers.add(
          actor(
              "broker-" + node,
              command,
              Map.of(),
              port,
              Readiness.wire(port, Hellos.KAFKA.bytes())));
    }
    return brokers;
  }

  private Instance instance(Service service, int number, String store, List<Link> brokers)
      throws IOException, InterruptedException {
    int port = ports.next();
    URI address = URI.create("http://127.0.0.1:" + port);
    Program program = programs.program(service.process());
    Path cache = program.jar().resolveSibling(service.name() + ".aot");
    Map<String, String> environment =
        Map.of(
            "SERVER_PORT",
            String.valueOf(port),
            "SERVER_ADDRESS",
            "127.0.0.1",
            "MONGODB_URI",
            store,
            "MONGODB_DATABASE",
            ground.database(service),
            "KAFKA_BOOTSTRAP_SERVERS",
            Cluster.bootstrapServers(brokers),
            "SALESWRIGHT_TOPICREPLICATION",
            String.valueOf(BROKERS),
            "OIDC_ISSUER_URI",
            issuer,
            "LINK_KEYS",
            LINK_KEYS);
    Readiness ready = Readiness.http(http, address.resolve("/actuator/health/readiness"));
    if (number == 1) {
      List<String> learning = serviceCommand(program, "-XX:AOTCacheOutput=" + cache);
      trainings.add(
          new Training(
              actor(service.name() + "-training", learning, environment, port, ready), cache));
    }
    // Without the file it starts as ever.
    List<String> command = serviceCommand(program, "-XX:AOTCache=" + cache);
    String name = service.name() + "-" + number;
    return new Instance(
        new Actor(
            launch(name, command, environment, port, ready),
            formerLaunch(service, name, environment, port, ready)),
        address);
  }

  /** None where there is no former release, or where it does not know the service. */
  private @Nullable Launch formerLaunch(
      Service service, String name, Map<String, String> environment, int port, Readiness ready)
      throws IOException, InterruptedException {
    if (former == null || former.checkout().jar(service.process()).isEmpty()) {
      return null;
    }
    List<String> command = former.command(service.process(), options("-Xmx256m"), List.of());
    return launch(name, command, environment, port, ready);
  }

  private List<String> serviceCommand(Program program, String cacheOption) {
    return programs.command(program, options("-Xmx256m", cacheOption), List.of());
  }

  private Actor actor(
      String name,
      List<String> command,
      Map<String, String> environment,
      int port,
      Readiness readiness) {
    return new Actor(launch(name, command, environment, port, readiness));
  }

  private Launch launch(
      String name,
      List<String> command,
      Map<String, String> environment,
      int port,
      Readiness readiness) {
    Path log = data.resolve("logs").resolve(name + ".log");
    return new Launch(name, command, environment, log, port, readiness, name);
  }

  private static Link link(String name, int port) {
    return new Link(name, new TcpProxy("127.0.0.1", port));
  }

  private static String uri(int port) {
    return "mongodb://127.0.0.1:" + port + "/?w=majority&journal=true";
  }

  private static List<String> options(String... own) {
    List<String> options = new ArrayList<>(List.of(own));
    options.addAll(SMALL_JVM);
    return options;
  }
}
