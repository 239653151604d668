package io.saleswright.chaos.verify;

import io.saleswright.chaos.load.CommandKind;
import io.saleswright.chaos.load.Operation;
import io.saleswright.check.rules.Findings;
import io.saleswright.check.rules.Promise;
import io.saleswright.check.rules.Rule;
import io.saleswright.client.log.LoggedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every command that was accepted has had its effect once, on the aggregate that the client was
 * told; one that was refused has had none, and one of unknown outcome at most one. The effects are
 * the events that carry the command's correlation id.
 */
public final class HistoryRule implements Rule {

  private final List<Operation> operations;
  private final Set<String> effectTypes;
  private final Map<String, List<Effect>> byCorrelation = new HashMap<>();
  private final Map<String, Integer> byAggregate = new HashMap<>();
  private long lost;
  private long doubled;

  /**
   * @param operations what clients remember
   */
  public HistoryRule(List<Operation> operations) {
    this.operations = List.copyOf(operations);
    this.effectTypes =
        operations.stream()
            .flatMap(operation -> operation.kind().effects().stream())
            .collect(Collectors.toSet());
  }

  /** An event that a command has raised. */
  private record Effect(String type, String aggregate) {}

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (first && effectTypes.contains(event.type())) {
      byCorrelation
          .computeIfAbsent(event.correlation(), _ -> new ArrayList<>())
          .add(new Effect(event.type(), event.key()));
      byAggregate.merge(event.type() + " " + event.key(), 1, Integer::sum);
    }
  }

  /** How many accepted commands are lost; known after {@link #conclude}. */
  public long lost() {
    return lost;
  }

  /** How many commands were carried out more than once; known after {@link #conclude}. */
  public long doubled() {
    return doubled;
  }

  @Override
  public void conclude(Findings findings) {
    operations.forEach(operation -> judge(operation, findings));
  }

  private void judge(Operation operation, Findings findings) {
    List<Effect> effects =
        byCorrelation.getOrDefault(operation.correlation(), List.of()).stream()
            .filter(effect -> operation.kind().effects().contains(effect.type()))
            .toList();
    switch (operation.outcome()) {
      case ACCEPTED -> accepted(operation, effects, findings);
      case REFUSED, TURNED_AWAY -> {
        if (!effects.isEmpty()) {
          tell(findings, operation, "and yet it was carried out");
        }
      }
      case UNKNOWN -> {
        if (effects.size() > 1) {
          tellDoubled(findings, operation, effects);
        }
      }
    }
  }

  private void accepted(Operation operation, List<Effect> effects, Findings findings) {
    if (operation.kind().effects().isEmpty()) {
      return;
    }
    if (effects.isEmpty() && !wasFinishedByOthers(operation)) {
      lost++;
      tell(findings, operation, "it is lost: no event of it was published");
    } else if (effects.size() > 1) {
      tellDoubled(findings, operation, effects);
    } else if (!effects.isEmpty()
        && !effects.getFirst().aggregate().equals(operation.aggregate())) {
      tell(findings, operation, "carried out on " + effects.getFirst().aggregate());
    }
  }

  private boolean wasFinishedByOthers(Operation operation) {
    CommandKind kind = operation.kind();
    return kind.mayBeFinishedByOthers()
        && byAggregate.containsKey(kind.effects().getFirst() + " " + operation.aggregate());
  }

  private void tellDoubled(Findings findings, Operation operation, List<Effect> effects) {
    doubled++;
    tell(findings, operation, "carried out " + effects.size() + " times");
  }

  private static void tell(Findings findings, Operation operation, String text) {
    findings.violation(
        Promise.TOLD,
        operation.correlation(),
        "%s %s was %s (%s): %s"
            .formatted(
                operation.kind().text(),
                operation.aggregate(),
                operation.outcome(),
                operation.detail(),
                text));
  }
}
