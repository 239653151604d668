package io.saleswright.chaos.cluster;

import io.saleswright.client.CommandFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All processes of a run and the links between them. Closing it ends everything that it has
 * started.
 */
public final class Cluster implements AutoCloseable {

  private static final Duration START_LIMIT = Duration.ofMinutes(4);

  private final @Nullable Actor store;
  private final Path trouble;
  private final List<Actor> brokers;
  private final List<Training> trainings;
  private final Map<String, List<Instance>> services;
  private final List<Link> storeLinks;
  private final List<Link> brokerLinks;
  private final String mongodbUri;
  private final Ground ground;

  /**
   * One instance of a service.
   *
   * @param actor its process
   * @param address where it answers
   */
  public record Instance(Actor actor, URI address) {}

  Cluster(
      @Nullable Actor store,
      Path trouble,
      String mongodbUri,
      Ground ground,
      List<Actor> brokers,
      List<Training> trainings,
      Map<String, List<Instance>> services,
      List<Link> storeLinks,
      List<Link> brokerLinks) {
    this.store = store;
    this.trouble = trouble;
    this.mongodbUri = mongodbUri;
    this.ground = ground;
    this.brokers = List.copyOf(brokers);
    this.trainings = List.copyOf(trainings);
    this.services = Map.copyOf(services);
    this.storeLinks = List.copyOf(storeLinks);
    this.brokerLinks = List.copyOf(brokerLinks);
    Runtime.getRuntime().addShutdownHook(new Thread(this::killAll, "end-of-cluster"));
  }

  /** Lets services learn to start quickly, unless they have learned it in a run before. */
  public void train() throws InterruptedException {
    List<Training> missing = trainings.stream().filter(Training::isMissing).toList();
    if (missing.isEmpty()) {
      return;
    }
    startGround();
    missing.forEach(training -> training.actor().start());
    try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
      together.invokeAll(missing);
    }
  }

  /** Starts everything and waits until it works. */
  public void start() throws InterruptedException {
    startGround();
    List<Actor> instances = instances();
    instances.forEach(Actor::start);
    awaitReady(instances);
  }

  private void startGround() throws InterruptedException {
    List<Actor> stores = store == null ? List.of() : List.of(store);
    stores.forEach(Actor::start);
    brokers.forEach(Actor::start);
    awaitReady(stores);
    awaitReady(brokers);
  }

  /** Undoes whatever was broken, and waits until everything works again. */
  public void heal() throws InterruptedException {
    Stream.concat(storeLinks.stream(), brokerLinks.stream())
        .forEach(link -> link.proxy().recover());
    trouble("");
    for (Actor actor : actors()) {
      actor.resume();
    }
    start();
  }

  private static void awaitReady(Collection<Actor> actors) throws InterruptedException {
    for (Actor actor : actors) {
      if (!actor.awaitReady(START_LIMIT)) {
        throw new CommandFailure(actor.name() + " does not become ready; see its log.");
      }
    }
  }

  /** Orders trouble from the store's disk; an empty text takes it back. */
  public void trouble(String order) {
    try {
      if (order.isEmpty()) {
        Files.deleteIfExists(trouble);
      } else {
        Path draft = Files.writeString(trouble.resolveSibling("trouble.new"), order);
        Files.move(draft, trouble, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The one store.
   *
   * @throws IllegalStateException when it is somebody else's
   */
  public Actor store() {
    if (store == null) {
      throw new IllegalStateException("the store is given, and nobody's to break");
    }
    return store;
  }

  /** Where the store is. */
  public Ground ground() {
    return ground;
  }

  /** The three brokers. */
  public List<Actor> brokers() {
    return brokers;
  }

  /** The instances of each service, by its name such as {@code order}. */
  public Map<String, List<Instance>> services() {
    return services;
  }

  /** The processes of one service. */
  public List<Actor> instancesOf(String service) {
    return services.getOrDefault(service, List.of()).stream().map(Instance::actor).toList();
  }

  /** The processes of all services. */
  public List<Actor> instances() {
    return services.values().stream()
        .flatMap(List::stream)
        .map(Instance::actor)
        .sorted(Comparator.comparing(Actor::name))
        .toList();
  }

  /** All processes. */
  public List<Actor> actors() {
    List<Actor> all = new ArrayList<>();
    if (store != null) {
      all.add(store);
    }
    all.addAll(brokers);
    all.addAll(instances());
    return all;
  }

  /** From each instance to the store. */
  public List<Link> storeLinks() {
    return storeLinks;
  }

  /** From everybody to each broker. */
  public List<Link> brokerLinks() {
    return brokerLinks;
  }

  /** The store itself, for whoever checks. */
  public String mongodbUri() {
    return mongodbUri;
  }

  /** All brokers, through their links. */
  public String bootstrapServers() {
    return bootstrapServers(brokerLinks);
  }

  static String bootstrapServers(List<Link> links) {
    return String.join(
        ",", links.stream().map(link -> "127.0.0.1:" + link.proxy().port()).toList());
  }

  @Override
  public void close() {
    killAll();
    Stream.concat(storeLinks.stream(), brokerLinks.stream()).forEach(link -> link.proxy().close());
    ground.clear();
  }

  private void killAll() {
    try {
      for (Training training : trainings) {
        training.actor().kill();
      }
      for (Actor actor : actors().reversed()) {
        actor.kill();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
