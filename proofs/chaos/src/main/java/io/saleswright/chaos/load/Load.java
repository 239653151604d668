package io.saleswright.chaos.load;

import io.saleswright.chaos.cluster.Cluster;
import io.saleswright.chaos.cluster.Cluster.Instance;
import io.saleswright.testkit.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** All clients at work. Each plays one order after the other, drawn from the seed. */
public final class Load implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final History history;
  private final Availability availability;
  private final InstantSource clock;
  private final Passes passes;
  private final HttpClient http;
  private final Map<String, List<URI>> addresses = new HashMap<>();
  private final FactWriter facts;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final List<Thread> workers = new ArrayList<>();
  private final Client client;
  private final Operator operator;

  /** Prepares clients of a cluster; nothing is sent yet. */
  public Load(
      Cluster cluster,
      TestTokens issuer,
      HttpClient http,
      History history,
      Availability availability,
      InstantSource clock) {
    this.history = history;
    this.availability = availability;
    this.clock = clock;
    this.http = http;
    this.passes = new Passes(issuer, clock);
    cluster
        .services()
        .forEach((service, instances) ->
            addresses.put(service, instances.stream().map(Instance::address).toList()));
    this.facts = new FactWriter(cluster.bootstrapServers(), history, clock);
    this.client = new Client(http, addresses, passes, history, availability, PATIENCE, this::pause);
    this.operator = new Operator(client, history);
  }

  /** Who looks after what was put aside; works on after the load has ended. */
  public Operator operator() {
    return operator;
  }

  /**
   * Registers customers and products, then starts the clients.
   *
   * @return what scenes are played with meanwhile
   */
  public Stage start(long seed, int clients, String run) throws InterruptedException {
    Company company = Company.found(client, run, LocalDate.ofInstant(clock.instant(), Story.ZONE));
    for (int i = 1; i <= clients; i++) {
      RandomGenerator random = new Random(seed * 31 + i);
      workers.add(Thread.ofVirtual().name("client-" + i).start(() -> work(company, random)));
    }
    RandomGenerator random = new Random(seed);
    return new Stage(client, facts, company, clock, () -> story(company, random).signed());
  }

  /** Lets every client finish what it has begun, then ends them. */
  public void stop() throws InterruptedException {
    ended.countDown();
    for (Thread worker : workers) {
      worker.join();
    }
  }

  private void work(Company company, RandomGenerator random) {
    try {
      while (ended.getCount() > 0) {
        story(company, random).play();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Story story(Company company, RandomGenerator random) {
    return new Story(client, facts, company, operator, random, clock, this::pause);
  }

  /** Waits, and says whether the load goes on. */
  private boolean pause(Duration duration) throws InterruptedException {
    return !ended.await(duration.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    facts.close();
  }
}
