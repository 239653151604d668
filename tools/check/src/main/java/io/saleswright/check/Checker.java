package io.saleswright.check;

import io.saleswright.check.rules.Allocations;
import io.saleswright.check.rules.Application;
import io.saleswright.check.rules.AuditChains;
import io.saleswright.check.rules.AuditHeads;
import io.saleswright.check.rules.BankTransfers;
import io.saleswright.check.rules.BudgetHolds;
import io.saleswright.check.rules.ClosedComplaints;
import io.saleswright.check.rules.ContractQuantities;
import io.saleswright.check.rules.CreditAccounts;
import io.saleswright.check.rules.CreditedGoods;
import io.saleswright.check.rules.CustomerCopies;
import io.saleswright.check.rules.DestroyedDocuments;
import io.saleswright.check.rules.Doubts;
import io.saleswright.check.rules.Entries;
import io.saleswright.check.rules.Findings;
import io.saleswright.check.rules.Gates;
import io.saleswright.check.rules.ImportedDays;
import io.saleswright.check.rules.Landscape;
import io.saleswright.check.rules.LostEvents;
import io.saleswright.check.rules.NoticeNumbering;
import io.saleswright.check.rules.Numbering;
import io.saleswright.check.rules.OrderTotals;
import io.saleswright.check.rules.PaperNumbers;
import io.saleswright.check.rules.Parked;
import io.saleswright.check.rules.Payments;
import io.saleswright.check.rules.Progress;
import io.saleswright.check.rules.Promise;
import io.saleswright.check.rules.PurchaseHistories;
import io.saleswright.check.rules.PurchaseSums;
import io.saleswright.check.rules.Receivables;
import io.saleswright.check.rules.Rule;
import io.saleswright.check.rules.Shipments;
import io.saleswright.check.rules.SignedContracts;
import io.saleswright.check.rules.SpendingOfPeople;
import io.saleswright.check.rules.Stores;
import io.saleswright.check.rules.TimelineEntries;
import io.saleswright.client.log.EventLog;
import io.saleswright.client.log.LoggedEvent;
import io.saleswright.client.log.Offsets;
import io.saleswright.system.Consumer;
import io.saleswright.system.Memory;
import io.saleswright.system.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Makes one check. What consumers have behind them is noted first, then the topics are read up to
 * where they end, then the stores, then what was published meanwhile: so a system at work is judged
 * as justly as one at rest.
 */
public final class Checker {

  private final EventLog log;
  private final Stores stores;
  private final Landscape landscape;
  private final Doubts doubts;
  private final Instant now;
  private final Findings findings = new Findings();
  private final Parked parked = new Parked(findings);
  private final LostEvents lost = new LostEvents();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Follower> followers = new ArrayList<>();
  private final Numbering numbering;
  private final NoticeNumbering notices;
  private final AuditChains audit;
  private final boolean knowsWhatWasTold;

  /**
   * @param now the moment of the check
   * @param threshold how long an event may wait in an outbox
   * @param more rules about what clients were told; may be empty
   */
  public Checker(
      EventLog log,
      Stores stores,
      Doubts doubts,
      Instant now,
      Duration threshold,
      List<Rule> more) {
    this(log, stores, doubts, now, threshold, more, AuditHeads.NONE);
  }

  /**
   * @param now the moment of the check
   * @param threshold how long an event may wait in an outbox
   * @param more rules about what clients were told; may be empty
   * @param heads where the audits ended when they were checked before
   */
  public Checker(
      EventLog log,
      Stores stores,
      Doubts doubts,
      Instant now,
      Duration threshold,
      List<Rule> more,
      AuditHeads heads) {
    this.log = log;
    this.stores = stores;
    this.doubts = doubts;
    this.now = now;
    this.landscape = stores.landscape();
    this.numbering = new Numbering(landscape.publishers(), now, threshold);
    this.notices = new NoticeNumbering(landscape);
    this.audit = new AuditChains(stores, heads);
    this.rules.addAll(more);
    this.knowsWhatWasTold = !more.isEmpty();
  }

  /**
   * A consumer and who knows how much it has applied.
   *
   * @param handled how many events it had to apply
   * @param applied how many of them it has applied
   */
  private record Follower(Progress progress, LongSupplier handled, LongSupplier applied) {}

  /**
   * Reads everything and judges it.
   *
   * @throws InterruptedException when the caller is told to give up
   */
  public Report check() throws InterruptedException {
    requireTopics();
    for (Consumer consumer : landscape.consumers()) {
      var progress = new Progress(consumer, log.committed(consumer.group()), parked);
      follow(progress);
      if (consumer.group().equals(Landscape.PURCHASES)) {
        rules.add(new PurchaseSums(progress, stores, doubts));
      }
      if (consumer.group().equals(Landscape.TIMELINE)) {
        rules.add(new ImportedDays(progress, stores, doubts));
      }
      if (consumer.group().equals(Landscape.GATES)) {
        rules.add(new Gates(progress, stores, doubts));
      }
      if (consumer.group().equals(Landscape.CREDIT_NOTES)) {
        rules.add(new CreditedGoods(progress, stores, doubts));
      }
    }
    readParked();
    readLost();
    addRules();
    Offsets before = log.ends(landscape.topics());
    Offsets beginning = log.beginnings(before);
    log.read(beginning, before, event -> show(event, true));
    readStores();
    Offsets after = log.ends(landscape.topics());
    log.read(before, after, event -> show(event, false));
    compareRepeats(beginning, after);
    numbering.conclude(findings);
    rules.forEach(rule -> rule.conclude(findings));
    return report(before);
  }

  /** Where the audits ended; known after the check. */
  public AuditHeads heads() {
    return audit.heads();
  }

  private void requireTopics() {
    for (String topic : log.missing(landscape.topics())) {
      findings.note(topic, "does not exist yet");
    }
  }

  private void follow(Progress progress) {
    if (progress.consumer().group().equals(Landscape.TIMELINE)) {
      var rule = new TimelineEntries(progress, stores);
      rules.add(rule);
      followers.add(new Follower(progress, rule::handled, rule::applied));
    } else if (progress.consumer().memory() == Memory.ENTRIES) {
      var rule = new Entries(progress, stores);
      rules.add(rule);
      followers.add(new Follower(progress, rule::handled, rule::applied));
    } else {
      var rule = new Application(progress, numbering);
      rules.add(rule);
      followers.add(new Follower(progress, rule::handled, rule::applied));
    }
  }

  private void addRules() {
    rules.add(notices);
    rules.add(audit);
    rules.add(new CustomerCopies(skippedAt(CustomerCopies.PLACE)));
    rules.add(new PurchaseHistories(skippedAt(PurchaseHistories.PLACE)));
    rules.add(new SpendingOfPeople(skippedAt(SpendingOfPeople.PLACE)));
    rules.add(new OrderTotals());
    rules.add(new Receivables());
    rules.add(new Payments());
    rules.add(new Allocations(stores, doubts));
    rules.add(new CreditAccounts());
    rules.add(new BudgetHolds(stores));
    rules.add(new BankTransfers(stores));
    rules.add(new PaperNumbers(stores, lost));
    rules.add(new Shipments());
    rules.add(new SignedContracts());
    rules.add(new ClosedComplaints());
    rules.add(new DestroyedDocuments());
    rules.add(new ContractQuantities(stores, doubts));
  }

  /** Whether a consumer that keeps something there was told never to apply an event. */
  private Predicate<LoggedEvent> skippedAt(Place place) {
    List<String> groups =
        landscape.consumers().stream()
            .filter(consumer -> consumer.place().equals(place))
            .map(Consumer::group)
            .toList();
    return event -> groups.stream().anyMatch(group -> parked.isSkipped(group, event));
  }

  private void show(LoggedEvent event, boolean early) {
    boolean first = numbering.isFirst(event, early);
    if (lost.contains(event)) {
      numbering.lose(event);
      notices.event(event, first, early);
      notices.lose(event);
      return;
    }
    rules.forEach(rule -> rule.event(event, first, early));
  }

  /** After the consumers' places: whatever they put aside before is marked by now. */
  private void readParked() {
    for (String service : landscape.services()) {
      stores.forEach(new Place(service, "parked"), parked::add);
      stores.forEach(new Place(service, "skipped"), parked::addSkipped);
    }
    parked.noteSkipped();
  }

  private void readLost() {
    for (String service : landscape.services()) {
      stores.forEach(new Place(service, LostEvents.COLLECTION), lost::add);
    }
    lost.note(findings);
  }

  private void readStores() {
    rules.forEach(Rule::storesRead);
    for (Place place : landscape.places()) {
      stores.forEach(
          place,
          document -> {
            numbering.document(place, document);
            rules.forEach(rule -> rule.document(place, document));
          });
    }
  }

  private void compareRepeats(Offsets beginning, Offsets end) {
    var topics = numbering.topicsWithRepeats();
    if (!topics.isEmpty()) {
      log.read(beginning, end.of(topics), numbering::again);
    }
  }

  private Report report(Offsets ends) {
    List<Report.Consumption> consumptions = new ArrayList<>();
    for (Follower follower : followers) {
      Progress progress = follower.progress();
      Consumer consumer = progress.consumer();
      long lag = progress.committed().upTo(ends.of(consumer.topics()));
      if (lag > 0) {
        findings.note(consumer.group(), "is " + lag + " messages behind");
      }
      consumptions.add(
          new Report.Consumption(
              consumer.group(),
              follower.handled().getAsLong(),
              follower.applied().getAsLong(),
              lag,
              parked.count(consumer.group())));
    }
    List<Numbering.Count> counts = new ArrayList<>(numbering.counts());
    counts.addAll(notices.counts());
    return Report.of(now, counts, consumptions, judged(), findings);
  }

  /** What clients were told is known to the rules of others only. */
  private Set<Promise> judged() {
    return knowsWhatWasTold
        ? EnumSet.allOf(Promise.class)
        : EnumSet.complementOf(EnumSet.of(Promise.TOLD));
  }
}
