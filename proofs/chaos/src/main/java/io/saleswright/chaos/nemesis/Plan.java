package io.saleswright.chaos.nemesis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * What breaks in a run: all of it follows from the seed. One fault at a time, or a fault of the
 * store or a broker together with one of a service: that is what the design promises to survive.
 */
public final class Plan {

  private static final int FIRST_SECOND = 3;
  private static final int LAST_SECONDS = 12;

  /** Between two replacements, for both releases to work on what the other one wrote. */
  private static final Duration BETWEEN = Duration.ofSeconds(4);

  /** How many faults of the store there are to draw from; those from the sixth on are of links. */
  private static final int FAULTS = 8;

  private static final int FIRST_OF_LINKS = 5;

  private final Targets targets;
  private final RandomGenerator random;

  private Plan(Targets targets, RandomGenerator random) {
    this.targets = targets;
    this.random = random;
  }

  /**
   * What there is to break.
   *
   * @param services processes of the services
   * @param brokers the three brokers
   * @param storeLinks links to the store
   * @param brokerLinks links to the brokers
   * @param ownStore whether the store's process may be broken, or only the links to it
   */
  public record Targets(
      List<String> services,
      List<String> brokers,
      List<String> storeLinks,
      List<String> brokerLinks,
      boolean ownStore) {}

  /** Faults that happen together. */
  public record Turn(List<Fault> faults) {

    /** Copies the list. */
    public Turn {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Draws a plan.
   *
   * @param duration how long the load lasts
   */
  public static List<Turn> of(long seed, Duration duration, Targets targets) {
    return new Plan(targets, new Random(seed)).draw(duration);
  }

  /**
   * Replaces a former release by the present one: each instance after the other, the first of every
   * service before the second of any, so that both work side by side for as long as possible; and
   * one, drawn from the seed, goes back and is replaced again. Nothing else breaks meanwhile.
   *
   * @param instances those that run the former release
   */
  public static List<Turn> upgrade(long seed, List<String> instances) {
    List<String> order =
        instances.stream()
            .sorted(Comparator.comparing(Plan::number).thenComparing(Comparator.naturalOrder()))
            .toList();
    String goesBack = order.get(new Random(seed).nextInt((order.size() + 1) / 2));
    List<Turn> turns = new ArrayList<>();
    Duration after = Duration.ofSeconds(FIRST_SECOND);
    for (String instance : order) {
      List<FaultKind> steps =
          instance.equals(goesBack)
              ? List.of(FaultKind.UPGRADE, FaultKind.DOWNGRADE, FaultKind.UPGRADE)
              : List.of(FaultKind.UPGRADE);
      for (FaultKind step : steps) {
        turns.add(new Turn(List.of(new Fault(after, step, List.of(instance), Duration.ZERO, 0))));
        after = after.plus(BETWEEN);
      }
    }
    return List.copyOf(turns);
  }

  /** The number of an instance of its service. */
  private static int number(String instance) {
    return Integer.parseInt(instance.substring(instance.lastIndexOf('-') + 1));
  }

  private List<Turn> draw(Duration duration) {
    List<Turn> turns = new ArrayList<>();
    long second = FIRST_SECOND;
    while (second < duration.toSeconds() - LAST_SECONDS) {
      Turn turn = turn(Duration.ofSeconds(second));
      turns.add(turn);
      long longest =
          turn.faults().stream().mapToLong(fault -> fault.length().toSeconds()).max().orElse(0);
      second += longest + 4 + random.nextInt(6);
    }
    return List.copyOf(turns);
  }

  private Turn turn(Duration after) {
    return switch (random.nextInt(20)) {
      case 0, 1 -> new Turn(List.of(majority(after)));
      case 2 -> new Turn(List.of(rolling(after)));
      case 3, 4, 5, 6, 7 -> new Turn(List.of(service(after)));
      case 8, 9, 10 -> new Turn(List.of(broker(after)));
      case 11, 12, 13, 14 -> new Turn(List.of(store(after)));
      case 15, 16 -> new Turn(List.of(broker(after), service(after)));
      case 17, 18 -> new Turn(List.of(store(after), service(after)));
      default -> new Turn(List.of(store(after), broker(after)));
    };
  }

  private Fault service(Duration after) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> fault(after, FaultKind.KILL, targets.services(), 1, 8);
      case 3 -> fault(after, FaultKind.RESTART, targets.services(), 0, 3);
      case 4 -> fault(after, FaultKind.CUT, targets.storeLinks(), 1, 8);
      case 5 -> fault(after, FaultKind.HOLD, targets.storeLinks(), 3, 15);
      default -> fault(after, FaultKind.PAUSE, targets.services(), 3, 15);
    };
  }

  private Fault broker(Duration after) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> fault(after, FaultKind.KILL, targets.brokers(), 1, 12);
      case 2 -> fault(after, FaultKind.PAUSE, targets.brokers(), 3, 15);
      case 3 -> fault(after, FaultKind.RESTART, targets.brokers(), 0, 4);
      case 4 -> fault(after, FaultKind.CUT, targets.brokerLinks(), 2, 12);
      default -> slowed(after, FaultKind.SLOW_LINK, targets.brokerLinks());
    };
  }

  private Fault store(Duration after) {
    List<String> store = List.of("store");
    int drawn = random.nextInt(FAULTS);
    return switch (targets.ownStore()
        ? drawn
        : FIRST_OF_LINKS + drawn % (FAULTS - FIRST_OF_LINKS)) {
      case 0, 1 -> fault(after, FaultKind.KILL, store, 0, 5);
      case 2 -> fault(after, FaultKind.PAUSE, store, 2, 12);
      case 3 -> fault(after, FaultKind.FULL_DISK, store, 2, 6);
      case 4 -> slowed(after, FaultKind.SLOW_DISK, store);
      case 5 -> slowed(after, FaultKind.SLOW_LINK, targets.storeLinks());
      default -> fault(after, FaultKind.LOSE_REPLIES, targets.storeLinks(), 1, 6);
    };
  }

  private Fault majority(Duration after) {
    List<String> two = new ArrayList<>(targets.brokers());
    two.remove(random.nextInt(two.size()));
    return new Fault(after, FaultKind.LOSE_MAJORITY, two, seconds(4, 15), 0);
  }

  private Fault rolling(Duration after) {
    return new Fault(
        after, FaultKind.ROLLING_RESTART, targets.services(), Duration.ofSeconds(1), 0);
  }

  private Fault fault(Duration after, FaultKind kind, List<String> among, int least, int most) {
    return new Fault(after, kind, one(among), seconds(least, most), 0);
  }

  private Fault slowed(Duration after, FaultKind kind, List<String> among) {
    return new Fault(after, kind, one(among), seconds(4, 12), 20 + random.nextInt(280));
  }

  private List<String> one(List<String> among) {
    return List.of(among.get(random.nextInt(among.size())));
  }

  private Duration seconds(int least, int most) {
    return Duration.ofSeconds(least + random.nextInt(most - least + 1));
  }
}
