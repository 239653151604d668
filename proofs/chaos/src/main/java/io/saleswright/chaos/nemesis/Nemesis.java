package io.saleswright.chaos.nemesis;

import io.saleswright.chaos.cluster.Actor;
import io.saleswright.chaos.cluster.Cluster;
import io.saleswright.chaos.cluster.Link;
import io.saleswright.chaos.cluster.Release;
import io.saleswright.chaos.nemesis.Plan.Targets;
import io.saleswright.chaos.nemesis.Plan.Turn;
import io.saleswright.testkit.fault.TcpProxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Breaks a cluster as planned, and heals each fault before the next turn. */
public final class Nemesis {

  private static final Duration READY_LIMIT = Duration.ofMinutes(2);

  private final Cluster cluster;
  private final Consumer<String> teller;
  private final Lock turn = new ReentrantLock(true);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Map<FaultKind, Integer> counts = new EnumMap<>(FaultKind.class);
  private volatile long begin = System.nanoTime();

  /**
   * @param teller is told in words what happens
   */
  public Nemesis(Cluster cluster, Consumer<String> teller) {
    this.cluster = cluster;
    this.teller = teller;
  }

  /** What of a cluster can be broken. */
  public static Targets targets(Cluster cluster) {
    return new Targets(
        names(cluster.instances()),
        names(cluster.brokers()),
        cluster.storeLinks().stream().map(Link::name).toList(),
        cluster.brokerLinks().stream().map(Link::name).toList(),
        !cluster.ground().isGiven());
  }

  /** Carries the plan out; returns when it is done or was ended. */
  public void work(List<Turn> plan) throws InterruptedException {
    begin = System.nanoTime();
    Duration delay = Duration.ZERO;
    for (Turn next : plan) {
      Duration wait = after(next).plus(delay).minusNanos(System.nanoTime() - begin);
      if (ended.await(Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS)) {
        return;
      }
      turn.lockInterruptibly();
      try {
        if (ended.getCount() > 0) {
          // What is late is not made up for: as much time lies between two turns as was planned.
          Duration late =
              Duration.ofNanos(System.nanoTime() - begin).minus(after(next).plus(delay));
          delay = late.isPositive() ? delay.plus(late) : delay;
          inflict(next.faults());
        }
      } finally {
        turn.unlock();
      }
    }
  }

  private static Duration after(Turn planned) {
    return planned.faults().getFirst().after();
  }

  private void inflict(List<Fault> faults) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (Fault fault : faults) {
      threads.add(Thread.ofVirtual().name("fault").start(() -> inflict(fault)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Ends the plan: the faults that are there are healed, and no new one begins. */
  public void end() {
    ended.countDown();
  }

  /**
   * Lets a scene kill instances of a service when it has come that far. Nothing else breaks
   * meanwhile, and at its end all instances work again.
   */
  public void alone(String service, Scene scene) throws InterruptedException {
    List<Actor> instances = cluster.instancesOf(service);
    turn.lockInterruptibly();
    try {
      scene.play(new AxeOver(instances));
    } finally {
      instances.forEach(Actor::start);
      awaitReady(instances);
      turn.unlock();
    }
  }

  /** What happens between a scene's first command and the end of its fault. */
  @FunctionalInterface
  public interface Scene {

    /** Plays it. */
    void play(Axe axe) throws InterruptedException;
  }

  /** Kills instances of the service that a scene is about. */
  public interface Axe {

    /** Kills so many of them, or all that there are. */
    void fall(int count) throws InterruptedException;

    /** Starts all of them again, and waits until they work. */
    void rise() throws InterruptedException;
  }

  private final class AxeOver implements Axe {

    private final List<Actor> instances;

    AxeOver(List<Actor> instances) {
      this.instances = instances;
    }

    @Override
    public void fall(int count) throws InterruptedException {
      kill(instances.subList(0, Math.min(count, instances.size())));
    }

    @Override
    public void rise() throws InterruptedException {
      instances.forEach(Actor::start);
      awaitReady(instances);
    }
  }

  /** How many faults of each kind there were. */
  public synchronized Map<FaultKind, Integer> counts() {
    return new EnumMap<>(counts);
  }

  private void inflict(Fault fault) {
    tell(fault.kind(), fault.targets());
    try {
      switch (fault.kind()) {
        case KILL, LOSE_MAJORITY -> kill(fault);
        case PAUSE -> pause(fault);
        case RESTART, ROLLING_RESTART -> restart(fault);
        case UPGRADE -> replace(fault, Release.PRESENT);
        case DOWNGRADE -> replace(fault, Release.FORMER);
        case FULL_DISK -> fillDisk(fault);
        case SLOW_DISK -> slowDisk(fault);
        case CUT, HOLD, SLOW_LINK, LOSE_REPLIES -> disturb(fault);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(FaultKind kind, List<String> targets) {
    synchronized (this) {
      counts.merge(kind, 1, Integer::sum);
    }
    teller.accept(
        String.format(
            Locale.ROOT,
            "%4d s  %s %s",
            Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
            kind.text(),
            String.join(" ", targets)));
  }

  private void kill(List<Actor> actors) throws InterruptedException {
    tell(FaultKind.KILL, names(actors));
    for (Actor actor : actors) {
      actor.kill();
    }
  }

  private void kill(Fault fault) throws InterruptedException {
    List<Actor> actors = actors(fault);
    for (Actor actor : actors) {
      actor.kill();
    }
    last(fault.length());
    actors.forEach(Actor::start);
    awaitReady(actors);
  }

  private void pause(Fault fault) throws InterruptedException {
    Actor actor = actors(fault).getFirst();
    actor.pause();
    last(fault.length());
    actor.resume();
  }

  private void restart(Fault fault) throws InterruptedException {
    for (Actor actor : actors(fault)) {
      if (ended.getCount() > 0) {
        actor.stop();
        last(fault.length());
        actor.start();
        awaitReady(List.of(actor));
      }
    }
  }

  private void replace(Fault fault, Release release) throws InterruptedException {
    for (Actor actor : actors(fault)) {
      actor.stop();
      actor.choose(release);
      actor.start();
      awaitReady(List.of(actor));
    }
  }

  private void fillDisk(Fault fault) throws InterruptedException {
    cluster.trouble("full");
    last(fault.length());
    boolean ends = cluster.store().awaitEnd(fault.length());
    cluster.trouble("");
    if (ends) {
      cluster.store().start();
      awaitReady(List.of(cluster.store()));
    }
  }

  private void slowDisk(Fault fault) throws InterruptedException {
    cluster.trouble("slow " + fault.strength());
    last(fault.length());
    cluster.trouble("");
  }

  private void disturb(Fault fault) throws InterruptedException {
    TcpProxy proxy = link(fault.targets().getFirst()).proxy();
    switch (fault.kind()) {
      case CUT -> proxy.goAway();
      case HOLD -> proxy.hold();
      case LOSE_REPLIES -> proxy.loseReplies();
      default -> proxy.slow(Duration.ofMillis(fault.strength()));
    }
    last(fault.length());
    proxy.recover();
  }

  /** Leaves it broken, and heals early when the plan is ended. */
  private void last(Duration length) throws InterruptedException {
    boolean _ = ended.await(length.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void awaitReady(List<Actor> actors) throws InterruptedException {
    for (Actor actor : actors) {
      if (!actor.awaitReady(READY_LIMIT)) {
        teller.accept("        " + actor.name() + " is not ready yet");
      }
    }
  }

  private List<Actor> actors(Fault fault) {
    return cluster.actors().stream()
        .filter(actor -> fault.targets().contains(actor.name()))
        .toList();
  }

  private Link link(String name) {
    return Stream.concat(cluster.storeLinks().stream(), cluster.brokerLinks().stream())
        .filter(link -> link.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(List<Actor> actors) {
    return actors.stream().map(Actor::name).toList();
  }
}
