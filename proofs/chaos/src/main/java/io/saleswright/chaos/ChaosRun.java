package io.saleswright.chaos;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.saleswright.chaos.cluster.Actor;
import io.saleswright.chaos.cluster.Cluster;
import io.saleswright.chaos.cluster.ClusterPlan;
import io.saleswright.chaos.cluster.Ground;
import io.saleswright.chaos.load.Availability;
import io.saleswright.chaos.load.History;
import io.saleswright.chaos.load.Load;
import io.saleswright.chaos.load.Operator;
import io.saleswright.chaos.load.Stage;
import io.saleswright.chaos.nemesis.Fault;
import io.saleswright.chaos.nemesis.Nemesis;
import io.saleswright.chaos.nemesis.Plan;
import io.saleswright.chaos.nemesis.Plan.Turn;
import io.saleswright.chaos.scene.Scenes;
import io.saleswright.chaos.verify.RunReport;
import io.saleswright.chaos.verify.Verdict;
import io.saleswright.client.CommandFailure;
import io.saleswright.local.program.Checkout;
import io.saleswright.local.program.Directories;
import io.saleswright.local.program.Programs;
import io.saleswright.testkit.TestTokens;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One run: start, load and faults together, heal, settle, judge. */
public final class ChaosRun {

  private static final Duration CONNECT_TIME_OUT = Duration.ofSeconds(2);
  private static final Duration SCENES_LIMIT = Duration.ofMinutes(10);
  private static final Duration KILLS_AGAIN = Duration.ofMinutes(3);
  private static final Duration REPLACING_LIMIT = Duration.ofMinutes(30);

  private final RunOptions options;
  private final InstantSource clock;
  private final Consumer<String> teller;

  /**
   * @param teller is told what happens, line by line
   */
  public ChaosRun(RunOptions options, InstantSource clock, Consumer<String> teller) {
    this.options = options;
    this.clock = clock;
    this.teller = teller;
  }

  /**
   * Does it.
   *
   * @throws IOException when a program can't be put in place
   * @throws InterruptedException when the caller is told to give up; all processes are ended
   */
  public RunReport run() throws IOException, InterruptedException {
    try (var issuer = TestTokens.start(clock);
        var http =
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIME_OUT)
                .build();
        Cluster cluster = cluster(issuer, http)) {
      long begin = System.nanoTime();
      if (options.former() == null) {
        // Where a release is replaced, each program is started too seldom to be worth it.
        cluster.train();
      }
      cluster.start();
      teller.accept(
          "started in "
              + secondsSince(begin)
              + " s; logs in "
              + options.data().resolve("run/logs"));
      var history = new History(Long.toString(options.seed()));
      var availability = new Availability(clock);
      var nemesis = new Nemesis(cluster, teller);
      try (var load = new Load(cluster, issuer, http, history, availability, clock)) {
        Stage stage = load.start(options.seed(), options.clients(), Long.toString(options.seed()));
        Duration kills = options.load().dividedBy(2);
        var scenes = new Scenes(stage, nemesis, history, teller, kills, killsAgain());
        scenes.start();
        breakThings(nemesis, plan(cluster), scenes);
        teller.accept("healing …");
        cluster.heal();
        load.stop();
        teller.accept("settling and judging …");
        return judge(cluster, nemesis, history, availability, load.operator());
      }
    }
  }

  private Cluster cluster(TestTokens issuer, HttpClient http)
      throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    var programs =
        new Programs(new Checkout(options.checkout()), options.data().resolve("programs"), java);
    Path before = options.former();
    Programs former =
        before == null
            ? null
            : new Programs(new Checkout(before), options.data().resolve("programs-before"), java);
    Path own = options.data().resolve("run");
    Directories.delete(own);
    Ground ground = Ground.of(System.getenv());
    ground.leftOut().forEach(teller);
    return new ClusterPlan(programs, former, own, issuer.issuer(), http, ground).cluster();
  }

  /**
   * Where releases are replaced, what kills is played once: each kill takes a turn before the next
   * replacement, and several that come again and again would let no release get through.
   */
  private Duration killsAgain() {
    return options.former() == null ? KILLS_AGAIN : REPLACING_LIMIT;
  }

  private List<Turn> plan(Cluster cluster) {
    List<Turn> plan =
        options.former() == null
            ? Plan.of(options.seed(), options.load(), Nemesis.targets(cluster))
            : Plan.upgrade(options.seed(), formerInstances(cluster));
    teller.accept("plan of seed " + options.seed() + ":");
    for (Turn turn : plan) {
      for (Fault fault : turn.faults()) {
        teller.accept("  " + fault);
      }
    }
    teller.accept("at work:");
    return plan;
  }

  private static List<String> formerInstances(Cluster cluster) {
    List<String> instances =
        cluster.instances().stream().filter(Actor::hasFormer).map(Actor::name).toList();
    if (instances.isEmpty()) {
      throw new CommandFailure("The checkout of the release before is not built.");
    }
    return instances;
  }

  /** Lets the nemesis work as long as the load shall last, and waits for scenes not played yet. */
  private void breakThings(Nemesis nemesis, List<Turn> plan, Scenes scenes)
      throws InterruptedException {
    var done = new CountDownLatch(1);
    Thread worker =
        Thread.ofVirtual()
            .name("nemesis")
            .start(() -> {
              try {
                nemesis.work(plan);
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              } finally {
                done.countDown();
              }
            });
    long end = System.nanoTime() + options.load().toNanos();
    // A release is replaced to the end, however long that takes.
    Duration limit =
        options.former() == null ? options.load() : options.load().plus(REPLACING_LIMIT);
    boolean early = done.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    if (early) {
      // The rest of the time nothing breaks.
      boolean _ = new CountDownLatch(1).await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }
    // What was not played yet breaks what it wants broken, and nothing else does.
    nemesis.end();
    worker.join();
    scenes.finish(SCENES_LIMIT);
  }

  private RunReport judge(
      Cluster cluster,
      Nemesis nemesis,
      History history,
      Availability availability,
      Operator operator)
      throws InterruptedException {
    List<String> deaths = new ArrayList<>();
    for (Actor actor : cluster.actors()) {
      actor
          .deaths()
          .forEach(
              code -> deaths.add(actor.name() + " has ended by itself with exit code " + code));
    }
    try (MongoClient store = MongoClients.create(cluster.mongodbUri())) {
      var verdict =
          new Verdict(
              store,
              cluster.bootstrapServers(),
              options.settle(),
              operator,
              clock,
              cluster.ground());
      return verdict.on(
          options.seed(), options.load(), history, nemesis.counts(), availability, deaths);
    }
  }

  private static long secondsSince(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime).toSeconds();
  }
}
