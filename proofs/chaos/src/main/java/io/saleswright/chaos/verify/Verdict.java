package io.saleswright.chaos.verify;

import com.mongodb.client.MongoClient;
import io.saleswright.chaos.cluster.Ground;
import io.saleswright.chaos.load.Availability;
import io.saleswright.chaos.load.CommandKind;
import io.saleswright.chaos.load.History;
import io.saleswright.chaos.load.Operation;
import io.saleswright.chaos.load.Operation.Outcome;
import io.saleswright.chaos.load.Operator;
import io.saleswright.chaos.load.Played;
import io.saleswright.chaos.nemesis.FaultKind;
import io.saleswright.chaos.verify.RunReport.Commands;
import io.saleswright.chaos.verify.RunReport.Damage;
import io.saleswright.chaos.verify.RunReport.Repeats;
import io.saleswright.chaos.verify.RunReport.Unreadable;
import io.saleswright.check.Checker;
import io.saleswright.check.Report;
import io.saleswright.check.rules.Doubts;
import io.saleswright.check.rules.Landscape;
import io.saleswright.check.rules.Numbering;
import io.saleswright.check.rules.Promise;
import io.saleswright.check.rules.Rule;
import io.saleswright.check.rules.Stores;
import io.saleswright.client.log.EventLog;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lets a healed system come to rest and judges it: the rules of the check, and the clients'. */
public final class Verdict {

  private static final Duration OUTBOX_LIMIT = Duration.ofSeconds(30);

  private final MongoClient store;
  private final String bootstrapServers;
  private final Duration settle;
  private final Operator operator;
  private final InstantSource clock;
  private final Ground ground;
  private final Landscape landscape;

  /**
   * @param settle how long the system may take to come to rest
   * @param operator tidies up meanwhile
   * @param ground where the store is
   */
  public Verdict(
      MongoClient store,
      String bootstrapServers,
      Duration settle,
      Operator operator,
      InstantSource clock,
      Ground ground) {
    this.store = store;
    this.bootstrapServers = bootstrapServers;
    this.settle = settle;
    this.operator = operator;
    this.clock = clock;
    this.ground = ground;
    this.landscape = ground.landscape();
  }

  /**
   * Judges.
   *
   * @param deaths processes that have ended by themselves
   * @throws InterruptedException when the caller is told to give up
   */
  public RunReport on(
      long seed,
      Duration load,
      History history,
      Map<FaultKind, Integer> faults,
      Availability availability,
      List<String> deaths)
      throws InterruptedException {
    try (var log = new EventLog(bootstrapServers)) {
      long begin = System.nanoTime();
      List<String> troubles = new ArrayList<>(deaths);
      new Settling(store, log, operator, clock, landscape)
          .await(settle)
          .forEach(open -> troubles.add("not settled in " + settle.toSeconds() + " s: " + open));
      Duration settled = Duration.ofNanos(System.nanoTime() - begin);
      history.oddities().stream().distinct().forEach(troubles::add);
      addParked(troubles);
      var stores = new Stores(store, landscape);
      var commands = new HistoryRule(history.operations());
      var facts = new FactRule(history.facts());
      Report check =
          new Checker(
                  log,
                  stores,
                  Doubts.USUAL,
                  clock.instant(),
                  OUTBOX_LIMIT,
                  rules(history, stores, commands, facts, new RestRule(troubles)))
              .check();
      Map<String, Integer> faultsInWords = new TreeMap<>();
      faults.forEach((kind, count) -> faultsInWords.put(kind.text(), count));
      return new RunReport(
          seed,
          load,
          settled,
          byKind(history.operations()),
          scenes(history),
          faultsInWords,
          availability.unavailableSeconds(),
          repeats(history.operations(), check, facts),
          new Unreadable(history.spoilt(), history.replays()),
          damage(commands, facts, check),
          ground.leftOut(),
          check);
    }
  }

  private static List<Rule> rules(History history, Stores stores, Rule... rest) {
    List<Rule> rules = new ArrayList<>(List.of(rest));
    rules.add(new LastQuantityRule(history.played(Played.LastQuantity.class)));
    rules.add(new GoodsBackRule(history.played(Played.GoodsBack.class)));
    rules.add(new OneRefundRule(history.played(Played.OneRefund.class)));
    rules.add(new LateClockRule(history.played(Played.LateClock.class)));
    rules.add(
        new BudgetRaceRule(
            history.played(Played.BudgetRace.class),
            reader -> stores.forEach(BudgetRaceRule.ACCOUNTS, reader)));
    rules.add(new StatementTwiceRule(history.played(Played.StatementTwice.class)));
    return rules;
  }

  private static Map<String, Integer> scenes(History history) {
    Map<String, Integer> scenes = new TreeMap<>();
    for (Played.Kind kind : Played.Kind.values()) {
      scenes.put(kind.text(), 0);
    }
    history
        .played(Played.class)
        .forEach(scene -> scenes.merge(scene.kind().text(), 1, Integer::sum));
    return scenes;
  }

  /** What nobody can read was skipped by order, so nothing may be put aside any more. */
  private void addParked(List<String> troubles) {
    for (String database : landscape.databases().values()) {
      store
          .getDatabase(database)
          .getCollection("parked")
          .find()
          .forEach(mark -> troubles.add("put aside without a reason: " + mark.toJson()));
    }
  }

  private static List<Commands> byKind(List<Operation> operations) {
    Map<CommandKind, List<Operation>> kinds = new EnumMap<>(CommandKind.class);
    operations.forEach(operation ->
        kinds.computeIfAbsent(operation.kind(), _ -> new ArrayList<>()).add(operation));
    List<Commands> commands = new ArrayList<>();
    kinds.forEach((kind, all) ->
        commands.add(
            new Commands(
                kind.text(),
                count(all, Outcome.ACCEPTED),
                count(all, Outcome.REFUSED),
                count(all, Outcome.UNKNOWN),
                count(all, Outcome.TURNED_AWAY),
                all.stream().mapToLong(Operation::attempts).sum(),
                all.stream().filter(Operation::repeated).count())));
    return List.copyOf(commands);
  }

  private static long count(List<Operation> operations, Outcome outcome) {
    return operations.stream().filter(operation -> operation.outcome() == outcome).count();
  }

  private static Damage damage(HistoryRule commands, FactRule facts, Report check) {
    long gaps =
        check.violations().stream()
            .filter(found -> found.promise().equals(Promise.PUBLISHED.text()))
            .count();
    return new Damage(
        gaps, commands.lost() + facts.lost().size(), commands.doubled() + facts.doubled());
  }

  private static Repeats repeats(List<Operation> operations, Report check, FactRule facts) {
    return new Repeats(
        operations.stream().mapToLong(operation -> operation.attempts() - 1L).sum(),
        operations.stream().filter(Operation::repeated).count(),
        check.topics().stream().mapToLong(Numbering.Count::repeats).sum(),
        facts.repeats());
  }
}
