package io.saleswright.chaos.verify;

import io.saleswright.chaos.load.Fact;
import io.saleswright.check.rules.Findings;
import io.saleswright.check.rules.Promise;
import io.saleswright.check.rules.Rule;
import io.saleswright.client.log.LoggedEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every fact that the cluster has acknowledged is in its topic, and however often it was delivered,
 * no event follows from it twice.
 */
public final class FactRule implements Rule {

  private static final String NOTICE = "saleswright.NoticeGiven.v1";

  private final Map<String, Fact> facts;
  private final Set<String> notices = new HashSet<>();
  private final Map<String, Integer> delivered = new HashMap<>();
  private final Map<String, Integer> consequences = new HashMap<>();

  /**
   * @param facts what plant and warehouse have published
   */
  public FactRule(List<Fact> facts) {
    this.facts = facts.stream().collect(Collectors.toMap(Fact::id, Function.identity()));
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    Fact fact = facts.get(event.id());
    if (fact != null && fact.topic().equals(event.topic())) {
      delivered.merge(event.id(), 1, Integer::sum);
    }
    if (first && facts.containsKey(event.causation()) && !isRepeatedNotice(event)) {
      consequences.merge(
          event.causation() + " " + consequence(event) + " of " + event.key(), 1, Integer::sum);
    }
  }

  /** Notices are numbered by each service for itself, so that here their ids tell repeats apart. */
  private boolean isRepeatedNotice(LoggedEvent event) {
    return event.type().equals(NOTICE) && !notices.add(event.id());
  }

  /** One fact may be told to several people in several ways, but to nobody twice in the same. */
  private static String consequence(LoggedEvent event) {
    return event.type().equals(NOTICE)
        ? NOTICE + " " + event.text("kind") + " " + event.data().path("parameters")
        : event.type();
  }

  /** How many deliveries repeated a fact that was delivered before. */
  public long repeats() {
    return delivered.values().stream().mapToLong(times -> times - 1L).sum();
  }

  /** The facts that were acknowledged and are not in their topic. */
  public List<Fact> lost() {
    return facts.values().stream()
        .filter(fact -> fact.acknowledged() && !delivered.containsKey(fact.id()))
        .toList();
  }

  /** How many consequences follow more than once from one fact. */
  public long doubled() {
    return consequences.values().stream().filter(times -> times > 1).count();
  }

  @Override
  public void conclude(Findings findings) {
    lost()
        .forEach(fact ->
            findings.violation(
                Promise.TOLD,
                fact.id(),
                fact.type() + " of " + fact.orderId() + " was acknowledged, and is not there"));
    consequences.forEach((consequence, times) -> {
      if (times > 1) {
        findings.violation(Promise.TOLD, consequence, "follows " + times + " times from one fact");
      }
    });
  }
}
